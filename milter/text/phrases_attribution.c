/* phrases_attribution.c - the words of "On Monday, ... Jane Doe wrote:". */
#include "text/phrases_table.h"

/* Verbs of writing, wherever they stand in the line. */
static const struct phrase wrote[] = {
	/* English */
	P("wrote"), P("writes"), P("replied"), P("has written"), P("quoting"), K(1, "said"),
	K(1, "says"), K(1, "added"), K(1, "commented"), K(1, "responded"),
	/* German */
	P("schrieb"), P("schreibt"), P("geschrieben"), P("zitat von"), P("antwortete"),
	K(1, "sagte"), K(1, "kommentierte"),
	/* French; the second form has its accent apart */
	P("a écrit"), P("a écrit"), P("a ecrit"), P("écrivait"), P("a répondu"), P("citation de"),
	K(1, "a dit"),
	/* Spanish, Catalan, Galician, Basque */
	P("escribió"), P("escribio"), P("escribe"), P("ha escrito"), P("citando"), P("respondió"),
	K(1, "dijo"), P("va escriure"), P("ha escrit"), P("escrigué"), P("missatge de"),
	P("citant"), P("escribiu"), P("idatzi du"),
	/* Italian */
	P("ha scritto"), P("scrive"), P("scrisse"), P("ha risposto"),
	/* Portuguese */
	P("escreveu"), P("escreve"), P("respondeu"),
	/* Dutch, Afrikaans */
	P("schreef"), P("geschreven"), P("het volgende"), P("geskryf"),
	/* Swedish, Norwegian, Danish, Icelandic */
	P("skrev"), P("skreiv"), P("skriver"), P("citerar"), P("skrifaði"),
	/* Finnish, Estonian, Latvian, Lithuanian, Hungarian */
	P("kirjoitti"), P("kirjutas"), P("rakstīja"), P("rašė"), P("írta"),
	/* Polish, Czech, Slovak */
	P("napisał"), P("napisal"), P("napisana przez"), P("pisze"), P("napsal"), P("napísal"),
	P("píše"),
	/* Slovenian, Croatian, Serbian */
	P("je napisal"), P("napisao"), P("napisala"), P("je pisao"), P("написао"),
	/* Romanian, Albanian */
	P("a scris"), P("shkroi"), P("ka shkruar"),
	/* Russian, Ukrainian, Belarusian, Bulgarian, Macedonian, Kazakh */
	P("написал"), P("пишет"), P("писал"), P("написав"), P("пише"), P("напісаў"), P("піша"),
	P("написа"), P("напиша"), P("жазды"),
	/* Greek, Armenian, Georgian, Turkish, Azerbaijani */
	P("έγραψε"), P("έγραψαν"), P("գրեց"), P("წერს"), P("დაწერა"), P("yazdı"), P("şunu yazdı"), P("şunları yazdı"), P("tarihinde"),
	/* Hebrew, Arabic, Persian, Hindi */
	P("כתב"), P("מאת"), P("كتب"), P("تمت كتابة"), P("نوشت"), P("लिखा"),
	/* Bengali, Tamil, Telugu, Marathi, Gujarati */
	P("লিখেছেন"), P("எழுதியது"), P("రాశారు"), P("लिहिले"), P("લખ્યું"),
	/* Welsh, Irish, Swahili, Filipino */
	P("ysgrifennodd"), P("scríobh"), P("aliandika"), P("isinulat"),
	/* Thai, Vietnamese, Indonesian, Malay */
	P("เขียน"), P("đã viết"), P("viết"), P("menulis"),
	/* Chinese, Japanese, Korean */
	P("写道"), P("寫道"), P("编写"), P("書きました"), P("のメッセージ"), P("のメール"), P("작성"), P("쓴 글"),
};

/* What stands before a date at the beginning, with the space behind it. */
static const struct phrase openers[] = {
	/* English */
	P("on "), P("at "),
	/* German */
	P("am "), P("vom "),
	/* French */
	P("le "), P("du "), P("en date du "),
	/* Spanish, Catalan, Galician */
	P("el "), P("el dia "), P("el día "), P("al "), P("a "), P("o "), P("con fecha "),
	P("missatge de "),
	/* Italian */
	P("il giorno "), P("il "), P("in data "),
	/* Portuguese */
	P("em "), P("no dia "), P("às "), P("a "),
	/* Dutch, Afrikaans */
	P("op "),
	/* Swedish, Norwegian, Danish, Icelandic */
	P("den "), P("på "), P("þann "),
	/* Polish */
	P("dnia "), P("w dniu "), P("wiadomość napisana "),
	/* Czech, Slovak, Slovenian, Croatian, Serbian */
	P("dne "), P("dňa "), P("dana "), P("v "), P("u "), P("дана "),
	/* Romanian */
	P("în "), P("in "), P("pe "), P("la "), P("la data de "),
	/* Russian, Ukrainian, Bulgarian */
	P("на "), P("в "), P("у "), P("від "), P("от "),
	/* Greek */
	P("στις "), P("την "),
	/* Hebrew, Arabic, Persian, Thai */
	P("בתאריך "), P("ב-"), P("في "), P("در "), P("در تاریخ "), P("เมื่อ "), P("ในวันที่ "),
	/* Vietnamese, Indonesian */
	P("vào "), P("vào ngày "), P("pada "), P("pada tanggal "),
	/* Chinese */
	P("在 "), P("于 "), P("於 "),
};

/* Days of the week, without the point or comma behind them. */
static const struct phrase weekdays[] = {
	/* English */
	P("mon"), P("tue"), P("wed"), P("thu"), P("fri"), P("sat"), P("sun"), P("monday"),
	P("tuesday"), P("wednesday"), P("thursday"), P("friday"), P("saturday"), P("sunday"),
	/* German */
	P("mo"), P("di"), P("mi"), P("do"), P("fr"), P("sa"), P("so"), P("montag"), P("dienstag"),
	P("mittwoch"), P("donnerstag"), P("freitag"), P("samstag"), P("sonnabend"), P("sonntag"),
	/* French */
	P("lun"), P("mar"), P("mer"), P("jeu"), P("ven"), P("sam"), P("dim"), P("lundi"),
	P("mardi"), P("mercredi"), P("jeudi"), P("vendredi"), P("samedi"), P("dimanche"),
	/* Spanish, Italian, Portuguese, Romanian */
	P("mié"), P("jue"), P("vie"), P("sáb"), P("dom"), P("lunes"), P("martes"), P("miércoles"),
	P("jueves"), P("viernes"), P("sábado"), P("domingo"), P("gio"), P("sab"), P("lunedì"),
	P("martedì"), P("mercoledì"), P("giovedì"), P("venerdì"), P("sabato"), P("domenica"),
	P("seg"), P("ter"), P("qua"), P("qui"), P("sex"), P("segunda-feira"), P("terça-feira"),
	P("quarta-feira"), P("quinta-feira"), P("sexta-feira"), P("joi"), P("vin"), P("sâm"),
	/* Dutch */
	P("ma"), P("wo"), P("vr"), P("za"), P("zo"), P("maandag"), P("dinsdag"), P("woensdag"),
	P("donderdag"), P("vrijdag"), P("zaterdag"), P("zondag"),
	/* Swedish, Norwegian, Danish, Icelandic */
	P("mån"), P("tis"), P("ons"), P("tor"), P("tors"), P("fre"), P("lör"), P("sön"), P("man"),
	P("tir"), P("tirs"), P("lør"), P("søn"), P("måndag"), P("tisdag"), P("onsdag"),
	P("torsdag"), P("fredag"), P("lördag"), P("söndag"), P("mandag"), P("tirsdag"),
	P("lørdag"), P("søndag"), P("þri"), P("mið"), P("fim"), P("fös"), P("lau"), P("sun"),
	/* Finnish, Estonian */
	P("ti"), P("ke"), P("to"), P("pe"), P("la"), P("su"), P("e"), P("t"), P("k"), P("n"),
	P("r"), P("l"), P("p"),
	/* Polish, Czech, Slovak, Slovenian, Croatian */
	P("pon"), P("wt"), P("śr"), P("czw"), P("pt"), P("sob"), P("niedz"), P("po"), P("út"),
	P("st"), P("čt"), P("pá"), P("ne"), P("ut"), P("št"), P("pi"), P("tor"), P("sre"),
	P("čet"), P("pet"), P("ned"), P("uto"), P("sri"), P("sub"),
	/* Latvian, Lithuanian */
	P("pirmd"), P("otrd"), P("trešd"), P("ceturtd"), P("piektd"), P("sestd"), P("svētd"),
	/* Russian, Ukrainian, Bulgarian */
	P("пн"), P("вт"), P("ср"), P("чт"), P("пт"), P("сб"), P("вс"), P("нд"), P("понедельник"),
	P("вторник"), P("среда"), P("четверг"), P("пятница"), P("суббота"), P("воскресенье"),
	P("понеділок"), P("вівторок"), P("середа"), P("четвер"), P("п'ятниця"), P("субота"),
	P("неділя"),
	/* Hindi */
	P("सोम"), P("मंगल"), P("बुध"), P("गुरु"), P("शुक्र"), P("शनि"), P("रवि"),
};

/* Months, by which dates without a year are known. */
static const struct phrase months[] = {
	P("jan"), P("feb"), P("mar"), P("apr"), P("may"), P("mai"), P("jun"), P("jul"), P("aug"),
	P("sep"), P("oct"), P("okt"), P("nov"), P("dec"), P("dez"), P("mär"), P("fév"), P("avr"),
	P("août"), P("déc"), P("juin"), P("juil"), P("ene"), P("abr"), P("ago"), P("dic"),
	P("gen"), P("mag"), P("giu"), P("lug"), P("set"), P("ott"), P("mei"), P("mrt"), P("out"),
	P("maj"), P("kwi"), P("sty"), P("янв"), P("фев"), P("мар"), P("апр"), P("мая"), P("июн"),
	P("июл"), P("авг"), P("сен"), P("окт"), P("ноя"), P("дек"),
};

_Static_assert(sizeof wrote / sizeof *wrote <= PHRASE_ROWS, "an index has room for all");
_Static_assert(sizeof openers / sizeof *openers <= PHRASE_ROWS, "an index has room for all");
_Static_assert(sizeof weekdays / sizeof *weekdays <= PHRASE_ROWS, "an index has room for all");

const struct phrase_table phrases_wrote = TABLE(wrote);
const struct phrase_table phrases_openers = TABLE(openers);
const struct phrase_table phrases_weekdays = TABLE(weekdays);
const struct phrase_table phrases_months = TABLE(months);
