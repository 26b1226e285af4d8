/* phrases.c - see phrases.h. */
#include "text/phrases.h"

#include <stddef.h>

#define COUNT(table) (sizeof(table) / sizeof *(table))

struct phrase {
	const char *words;
	unsigned char len, kind;
};

#define P(words, kind) { words, sizeof(words) - 1, kind }

static bool starts(struct span s, const struct phrase *p)
{
	return s.len >= p->len && s.at[0] == p->words[0] && memcmp(s.at, p->words, p->len) == 0;
}

/* The longest row that `s` starts with, a word ending there; NULL for none. */
static const struct phrase *longest_start(const struct phrase *table, size_t count, struct span s)
{
	const struct phrase *best = NULL;

	if (!s.len)
		return NULL;
	for (size_t i = 0; i < count; i++)
		if (starts(s, &table[i]) && (!best || table[i].len > best->len)
		    && (s.len == table[i].len || !ascii_alpha(s.at[table[i].len])))
			best = &table[i];
	return best;
}

/* Which pairs of bytes a line has, 512 numbers for all that there are: most
 * phrases have one that it lacks and need not be searched. */
struct pairs {
	uint64_t have[8];
};

static unsigned pair_at(const char *at)
{
	return ((unsigned char)at[0] * 37u + (unsigned char)at[1]) & 511;
}

static struct pairs pairs_of(struct span s)
{
	struct pairs b = { { 0 } };

	for (size_t i = 0; i + 1 < s.len; i++)
		b.have[pair_at(s.at + i) >> 6] |= UINT64_C(1) << (pair_at(s.at + i) & 63);
	return b;
}

static bool has(const struct pairs *b, const char *at)
{
	return b->have[pair_at(at) >> 6] >> (pair_at(at) & 63) & 1;
}

/* Where the phrase stands in `s`, or s.len. Lines are short: a search that
 * needs no preparation is the quickest. */
static size_t find(struct span s, const struct pairs *b, const struct phrase *p)
{
	if (p->len > s.len
	    || (p->len > 1 && (!has(b, p->words) || !has(b, p->words + p->len - 2) || !has(b, p->words + p->len / 2 - 1))))
		return s.len;
	for (size_t i = 0; i + p->len <= s.len; i++)
		if (s.at[i] == p->words[0] && memcmp(s.at + i, p->words, p->len) == 0)
			return i;
	return s.len;
}

/* The first row that stands in `s`. */
static const struct phrase *inside(const struct phrase *table, size_t count, struct span s)
{
	const struct pairs b = pairs_of(s);

	for (size_t i = 0; i < count; i++)
		if (find(s, &b, &table[i]) < s.len)
			return &table[i];
	return NULL;
}

/* 1: a verb of prose as well, good only above quote marks. */
static const struct phrase wrote[] = {
	P("wrote", 0), P("writes", 0), P("replied", 0), P("schrieb", 0), P("geschrieben", 0),
	P("a écrit", 0), P("a ecrit", 0), P("a écrit", 0), P("escribió", 0), P("escribio", 0),
	P("ha scritto", 0), P("scrive", 0), P("escreveu", 0), P("va escriure", 0),
	P("ha escrit", 0), P("schreef", 0), P("geschreven", 0), P("het volgende", 0), P("skrev", 0),
	P("skreiv", 0), P("kirjoitti", 0), P("napisał", 0), P("napisal", 0), P("pisze", 0),
	P("napsal", 0), P("napísal", 0), P("píše", 0), P("írta", 0), P("a scris", 0),
	P("написал", 0), P("пишет", 0), P("написав", 0), P("пише", 0), P("написа", 0),
	P("έγραψε", 0), P("yazdı", 0), P("şunu yazdı", 0), P("tarihinde", 0), P("写道", 0),
	P("寫道", 0), P("書きました", 0), P("のメッセージ", 0), P("작성", 0), P("đã viết", 0),
	P("viết", 0), P("menulis", 0), P("כתב", 0), P("כתבה", 0), P("كتب", 0), P("napisao", 0),
	P("je napisal", 0), P("kirjutas", 0), P("rakstīja", 0), P("rašė", 0), P("skrifaði", 0),
	P("เขียน", 0), P("quoting", 0), P("zitat von", 0), P("citando", 0), P("citant", 0),
	P("said", 1), P("says", 1), P("added", 1), P("commented", 1), P("sagte", 1), P("dijo", 1), P("kommentierte", 1),
};

static const struct phrase openers[] = {
	P("on ", 0), P("at ", 0), P("am ", 0), P("le ", 0), P("el ", 0), P("il giorno ", 0),
	P("il ", 0), P("in data ", 0), P("op ", 0), P("den ", 0), P("em ", 0), P("no dia ", 0),
	P("a ", 0), P("dnia ", 0), P("w dniu ", 0), P("på ", 0), P("pada ", 0), P("vào ", 0),
	P("στις ", 0), P("dne ", 0), P("dňa ", 0), P("în ", 0), P("pe ", 0), P("на ", 0), P("в ", 0),
	P("у ", 0), P("el dia ", 0), P("el día ", 0), P("al ", 0), P("tarihinde ", 0), P("vom ", 0),
	P("ma ", 0), P("dana ", 0), P("du ", 0), P("ons ", 0), P("tor ", 0),
	P("fre ", 0), P("lør ", 0), P("søn ", 0), P("man ", 0), P("tir ", 0), P("mån ", 0),
	P("tis ", 0), P("lör ", 0), P("sön ", 0), P("mon ", 0), P("mon, ", 0), P("tue, ", 0),
	P("wed, ", 0), P("thu, ", 0), P("fri, ", 0), P("sat, ", 0), P("sun, ", 0), P("mo ", 0),
	P("mo., ", 0), P("di., ", 0), P("mi., ", 0), P("do., ", 0), P("fr., ", 0), P("sa., ", 0),
	P("so., ", 0), P("lun, ", 0), P("mar, ", 0), P("mié, ", 0), P("jue, ", 0), P("vie, ", 0),
	P("пн, ", 0), P("вт, ", 0), P("ср, ", 0), P("чт, ", 0), P("пт, ", 0), P("сб, ", 0),
	P("вс, ", 0), P("нд, ", 0), P("pon., ", 0), P("wt., ", 0), P("śr., ", 0), P("czw., ", 0),
	P("pt., ", 0), P("sob., ", 0), P("niedz., ", 0), P("monday, ", 0), P("tuesday, ", 0),
	P("wednesday, ", 0), P("thursday, ", 0), P("friday, ", 0), P("saturday, ", 0),
	P("sunday, ", 0), P("понедельник, ", 0), P("вторник, ", 0), P("среда, ", 0),
	P("четверг, ", 0), P("пятница, ", 0), P("суббота, ", 0), P("воскресенье, ", 0),
};

static const struct phrase fields[] = {
	P("from", FIELD_FROM), P("von", FIELD_FROM), P("de", FIELD_FROM), P("da", FIELD_FROM),
	P("van", FIELD_FROM), P("från", FIELD_FROM), P("fra", FIELD_FROM), P("od", FIELD_FROM),
	P("lähettäjä", FIELD_FROM), P("feladó", FIELD_FROM), P("de la", FIELD_FROM),
	P("от", FIELD_FROM), P("від", FIELD_FROM), P("от кого", FIELD_FROM), P("από", FIELD_FROM),
	P("kimden", FIELD_FROM), P("gönderen", FIELD_FROM), P("差出人", FIELD_FROM),
	P("发件人", FIELD_FROM), P("寄件者", FIELD_FROM), P("보낸 사람", FIELD_FROM),
	P("보낸사람", FIELD_FROM), P("từ", FIELD_FROM), P("dari", FIELD_FROM), P("מאת", FIELD_FROM),
	P("من", FIELD_FROM), P("remitente", FIELD_FROM), P("mittente", FIELD_FROM),
	P("expéditeur", FIELD_FROM), P("absender", FIELD_FROM), P("odesílatel", FIELD_FROM),
	P("odosielateľ", FIELD_FROM), P("šalje", FIELD_FROM), P("nuo", FIELD_FROM),
	P("saatja", FIELD_FROM), P("no", FIELD_FROM), P("afzender", FIELD_FROM),
	P("avsändare", FIELD_FROM), P("frá", FIELD_FROM), P("จาก", FIELD_FROM),

	P("sent", FIELD_DATE), P("date", FIELD_DATE), P("gesendet", FIELD_DATE),
	P("gesendet am", FIELD_DATE), P("datum", FIELD_DATE), P("envoyé", FIELD_DATE),
	P("envoye", FIELD_DATE), P("envoyé le", FIELD_DATE), P("enviado", FIELD_DATE),
	P("enviado el", FIELD_DATE), P("enviado em", FIELD_DATE), P("enviada em", FIELD_DATE),
	P("enviada", FIELD_DATE), P("fecha", FIELD_DATE), P("data", FIELD_DATE),
	P("inviato", FIELD_DATE), P("inviata", FIELD_DATE), P("inviato il", FIELD_DATE),
	P("verzonden", FIELD_DATE), P("skickat", FIELD_DATE), P("sendt", FIELD_DATE),
	P("dato", FIELD_DATE), P("wysłano", FIELD_DATE), P("wyslano", FIELD_DATE),
	P("lähetetty", FIELD_DATE), P("päivämäärä", FIELD_DATE), P("odesláno", FIELD_DATE),
	P("odoslané", FIELD_DATE), P("elküldve", FIELD_DATE), P("dátum", FIELD_DATE),
	P("trimis", FIELD_DATE), P("отправлено", FIELD_DATE), P("дата", FIELD_DATE),
	P("надіслано", FIELD_DATE), P("изпратено", FIELD_DATE), P("στάλθηκε", FIELD_DATE),
	P("ημερομηνία", FIELD_DATE), P("tarih", FIELD_DATE), P("gönderildi", FIELD_DATE),
	P("gönderme tarihi", FIELD_DATE), P("送信日時", FIELD_DATE), P("日付", FIELD_DATE),
	P("日時", FIELD_DATE), P("发送时间", FIELD_DATE), P("日期", FIELD_DATE),
	P("寄件日期", FIELD_DATE), P("傳送時間", FIELD_DATE), P("보낸 날짜", FIELD_DATE),
	P("날짜", FIELD_DATE), P("ngày", FIELD_DATE), P("đã gửi", FIELD_DATE),
	P("tanggal", FIELD_DATE), P("נשלח", FIELD_DATE), P("תאריך", FIELD_DATE),
	P("تاريخ", FIELD_DATE), P("poslano", FIELD_DATE), P("saadetud", FIELD_DATE),
	P("kuupäev", FIELD_DATE), P("nosūtīts", FIELD_DATE), P("išsiųsta", FIELD_DATE),
	P("enviat", FIELD_DATE), P("sent at", FIELD_DATE), P("sent on", FIELD_DATE),

	P("to", FIELD_TO), P("an", FIELD_TO), P("à", FIELD_TO), P("para", FIELD_TO),
	P("a", FIELD_TO), P("aan", FIELD_TO), P("till", FIELD_TO), P("til", FIELD_TO),
	P("do", FIELD_TO), P("pour", FIELD_TO), P("vastaanottaja", FIELD_TO), P("komu", FIELD_TO),
	P("pro", FIELD_TO), P("címzett", FIELD_TO), P("către", FIELD_TO), P("кому", FIELD_TO),
	P("до", FIELD_TO), P("προς", FIELD_TO), P("kime", FIELD_TO), P("alıcı", FIELD_TO),
	P("宛先", FIELD_TO), P("收件人", FIELD_TO), P("收件者", FIELD_TO), P("받는 사람", FIELD_TO),
	P("받는사람", FIELD_TO), P("đến", FIELD_TO), P("tới", FIELD_TO), P("kepada", FIELD_TO),
	P("אל", FIELD_TO), P("إلى", FIELD_TO), P("za", FIELD_TO), P("saaja", FIELD_TO),
	P("kam", FIELD_TO), P("iki", FIELD_TO), P("kellele", FIELD_TO), P("prima", FIELD_TO),
	P("destinatario", FIELD_TO), P("destinataire", FIELD_TO), P("empfänger", FIELD_TO),
	P("per a", FIELD_TO), P("adresát", FIELD_TO),

	P("subject", FIELD_SUBJECT), P("re", FIELD_SUBJECT), P("betreff", FIELD_SUBJECT),
	P("objet", FIELD_SUBJECT), P("sujet", FIELD_SUBJECT), P("asunto", FIELD_SUBJECT),
	P("oggetto", FIELD_SUBJECT), P("assunto", FIELD_SUBJECT), P("onderwerp", FIELD_SUBJECT),
	P("ämne", FIELD_SUBJECT), P("emne", FIELD_SUBJECT), P("temat", FIELD_SUBJECT),
	P("aihe", FIELD_SUBJECT), P("předmět", FIELD_SUBJECT), P("predmet", FIELD_SUBJECT),
	P("tárgy", FIELD_SUBJECT), P("subiect", FIELD_SUBJECT), P("тема", FIELD_SUBJECT),
	P("относно", FIELD_SUBJECT), P("θέμα", FIELD_SUBJECT), P("konu", FIELD_SUBJECT),
	P("件名", FIELD_SUBJECT), P("主题", FIELD_SUBJECT), P("主旨", FIELD_SUBJECT),
	P("제목", FIELD_SUBJECT), P("chủ đề", FIELD_SUBJECT), P("subjek", FIELD_SUBJECT),
	P("perihal", FIELD_SUBJECT), P("נושא", FIELD_SUBJECT), P("الموضوع", FIELD_SUBJECT),
	P("zadeva", FIELD_SUBJECT), P("teema", FIELD_SUBJECT), P("tēma", FIELD_SUBJECT),
	P("tema", FIELD_SUBJECT), P("assumpte", FIELD_SUBJECT), P("efni", FIELD_SUBJECT),

	P("cc", FIELD_OTHER), P("bcc", FIELD_OTHER), P("kopie", FIELD_OTHER),
	P("copie à", FIELD_OTHER), P("copia", FIELD_OTHER), P("kopia", FIELD_OTHER),
	P("kopi", FIELD_OTHER), P("reply-to", FIELD_OTHER), P("reply to", FIELD_OTHER),
	P("risposta", FIELD_OTHER), P("répondre à", FIELD_OTHER), P("antwort an", FIELD_OTHER),
	P("responder a", FIELD_OTHER), P("importance", FIELD_OTHER), P("priority", FIELD_OTHER),
	P("wichtigkeit", FIELD_OTHER), P("priorität", FIELD_OTHER), P("attachments", FIELD_OTHER),
	P("anlagen", FIELD_OTHER), P("копия", FIELD_OTHER), P("抄送", FIELD_OTHER),
	P("副本", FIELD_OTHER), P("참조", FIELD_OTHER), P("organization", FIELD_OTHER),
	P("importance", FIELD_OTHER), P("sender", FIELD_OTHER), P("bilgi", FIELD_OTHER),
};

static const struct phrase dividers[] = {
	P("original message", DIVIDER_ORIGINAL), P("original-message", DIVIDER_ORIGINAL),
	P("original appointment", DIVIDER_ORIGINAL), P("reply message", DIVIDER_ORIGINAL),
	P("ursprüngliche nachricht", DIVIDER_ORIGINAL), P("originalnachricht", DIVIDER_ORIGINAL),
	P("original-nachricht", DIVIDER_ORIGINAL), P("originale nachricht", DIVIDER_ORIGINAL),
	P("antwort nachricht", DIVIDER_ORIGINAL), P("ursprüngliche mail", DIVIDER_ORIGINAL),
	P("ursprünglicher termin", DIVIDER_ORIGINAL),
	P("message d'origine", DIVIDER_ORIGINAL), P("message original", DIVIDER_ORIGINAL),
	P("message initial", DIVIDER_ORIGINAL), P("mensaje original", DIVIDER_ORIGINAL),
	P("messaggio originale", DIVIDER_ORIGINAL), P("mensagem original", DIVIDER_ORIGINAL),
	P("oorspronkelijk bericht", DIVIDER_ORIGINAL), P("origineel bericht", DIVIDER_ORIGINAL),
	P("ursprungligt meddelande", DIVIDER_ORIGINAL), P("originalmeddelande", DIVIDER_ORIGINAL),
	P("oprindelig meddelelse", DIVIDER_ORIGINAL), P("oprindelig besked", DIVIDER_ORIGINAL),
	P("opprinnelig melding", DIVIDER_ORIGINAL), P("alkuperäinen viesti", DIVIDER_ORIGINAL),
	P("wiadomość oryginalna", DIVIDER_ORIGINAL), P("oryginalna wiadomość", DIVIDER_ORIGINAL),
	P("původní zpráva", DIVIDER_ORIGINAL), P("původní e-mail", DIVIDER_ORIGINAL),
	P("pôvodná správa", DIVIDER_ORIGINAL), P("eredeti üzenet", DIVIDER_ORIGINAL),
	P("mesaj original", DIVIDER_ORIGINAL), P("mesajul original", DIVIDER_ORIGINAL),
	P("исходное сообщение", DIVIDER_ORIGINAL), P("оригинальное сообщение", DIVIDER_ORIGINAL),
	P("оригінальне повідомлення", DIVIDER_ORIGINAL), P("вихідне повідомлення", DIVIDER_ORIGINAL),
	P("оригинално съобщение", DIVIDER_ORIGINAL), P("αρχικό μήνυμα", DIVIDER_ORIGINAL),
	P("orijinal mesaj", DIVIDER_ORIGINAL), P("özgün ileti", DIVIDER_ORIGINAL),
	P("元のメッセージ", DIVIDER_ORIGINAL), P("原始邮件", DIVIDER_ORIGINAL),
	P("邮件原件", DIVIDER_ORIGINAL), P("原始郵件", DIVIDER_ORIGINAL),
	P("원본 메시지", DIVIDER_ORIGINAL), P("원본 메일", DIVIDER_ORIGINAL),
	P("thư gốc", DIVIDER_ORIGINAL), P("pesan asli", DIVIDER_ORIGINAL),
	P("missatge original", DIVIDER_ORIGINAL), P("izvorna poruka", DIVIDER_ORIGINAL),
	P("izvirno sporočilo", DIVIDER_ORIGINAL),

	P("forwarded message", DIVIDER_FORWARD), P("begin forwarded message", DIVIDER_FORWARD),
	P("forwarded by", DIVIDER_FORWARD), P("forwarded conversation", DIVIDER_FORWARD),
	P("start of forwarded message", DIVIDER_FORWARD), P("forwarded mail", DIVIDER_FORWARD),
	P("forwarded letter", DIVIDER_FORWARD),
	P("weitergeleitete nachricht", DIVIDER_FORWARD),
	P("anfang der weitergeleiteten nachricht", DIVIDER_FORWARD),
	P("anfang der weitergeleiteten e-mail", DIVIDER_FORWARD),
	P("message transféré", DIVIDER_FORWARD), P("message transmis", DIVIDER_FORWARD),
	P("début du message réexpédié", DIVIDER_FORWARD),
	P("début du message transféré", DIVIDER_FORWARD), P("message réexpédié", DIVIDER_FORWARD),
	P("mensaje reenviado", DIVIDER_FORWARD), P("inicio del mensaje reenviado", DIVIDER_FORWARD),
	P("messaggio inoltrato", DIVIDER_FORWARD), P("inizio messaggio inoltrato", DIVIDER_FORWARD),
	P("mensagem encaminhada", DIVIDER_FORWARD), P("mensagem reencaminhada", DIVIDER_FORWARD),
	P("início da mensagem reencaminhada", DIVIDER_FORWARD),
	P("início da mensagem encaminhada", DIVIDER_FORWARD),
	P("doorgestuurd bericht", DIVIDER_FORWARD), P("begin doorgestuurd bericht", DIVIDER_FORWARD),
	P("vidarebefordrat meddelande", DIVIDER_FORWARD),
	P("vidarebefordrat brev", DIVIDER_FORWARD), P("videresendt meddelelse", DIVIDER_FORWARD),
	P("videresendt besked", DIVIDER_FORWARD), P("videresendt melding", DIVIDER_FORWARD),
	P("start på videresendt melding", DIVIDER_FORWARD),
	P("välitetty viesti", DIVIDER_FORWARD), P("edelleenlähetetty viesti", DIVIDER_FORWARD),
	P("przekazana wiadomość", DIVIDER_FORWARD), P("wiadomość przekazana", DIVIDER_FORWARD),
	P("přeposlaná zpráva", DIVIDER_FORWARD), P("přeposlaný e-mail", DIVIDER_FORWARD),
	P("preposlaná správa", DIVIDER_FORWARD), P("továbbított üzenet", DIVIDER_FORWARD),
	P("mesaj redirecționat", DIVIDER_FORWARD), P("mesaj redirecţionat", DIVIDER_FORWARD),
	P("пересылаемое сообщение", DIVIDER_FORWARD),
	P("перенаправленное сообщение", DIVIDER_FORWARD),
	P("начало переадресованного сообщения", DIVIDER_FORWARD),
	P("переслане повідомлення", DIVIDER_FORWARD), P("препратено съобщение", DIVIDER_FORWARD),
	P("προωθημένο μήνυμα", DIVIDER_FORWARD), P("iletilen mesaj", DIVIDER_FORWARD),
	P("yönlendirilmiş ileti", DIVIDER_FORWARD), P("転送されたメッセージ", DIVIDER_FORWARD),
	P("転送メッセージ", DIVIDER_FORWARD), P("转发的邮件", DIVIDER_FORWARD),
	P("转发邮件", DIVIDER_FORWARD), P("轉寄郵件", DIVIDER_FORWARD),
	P("전달된 메시지", DIVIDER_FORWARD), P("전달된 이메일", DIVIDER_FORWARD),
	P("thư đã chuyển tiếp", DIVIDER_FORWARD), P("pesan terusan", DIVIDER_FORWARD),
	P("missatge reenviat", DIVIDER_FORWARD), P("proslijeđena poruka", DIVIDER_FORWARD),
};

/* A line between dashes that holds one of these is a divider in any case. */
static const struct phrase messages[] = {
	P("message", 0), P("nachricht", 0), P("mensaje", 0), P("messaggio", 0), P("mensagem", 0),
	P("bericht", 0), P("meddelande", 0), P("meddelelse", 0), P("melding", 0), P("besked", 0),
	P("viesti", 0), P("wiadomość", 0), P("zpráva", 0), P("správa", 0), P("üzenet", 0),
	P("сообщение", 0), P("повідомлення", 0), P("съобщение", 0), P("μήνυμα", 0), P("mesaj", 0),
	P("ileti", 0), P("メッセージ", 0), P("邮件", 0), P("郵件", 0), P("메시지", 0), P("poruka", 0),
};

static const struct phrase sign_offs[] = {
	P("regards", SIGN_OFF_STRONG), P("best regards", SIGN_OFF_STRONG),
	P("kind regards", SIGN_OFF_STRONG), P("kindest regards", SIGN_OFF_STRONG),
	P("warm regards", SIGN_OFF_STRONG), P("warmest regards", SIGN_OFF_STRONG),
	P("with regards", SIGN_OFF_STRONG), P("with kind regards", SIGN_OFF_STRONG),
	P("with best regards", SIGN_OFF_STRONG), P("many regards", SIGN_OFF_STRONG),
	P("thanks and regards", SIGN_OFF_STRONG), P("thanks & regards", SIGN_OFF_STRONG),
	P("best wishes", SIGN_OFF_STRONG), P("all the best", SIGN_OFF_STRONG),
	P("with best wishes", SIGN_OFF_STRONG), P("warm wishes", SIGN_OFF_STRONG),
	P("sincerely", SIGN_OFF_STRONG), P("yours sincerely", SIGN_OFF_STRONG),
	P("sincerely yours", SIGN_OFF_STRONG), P("yours faithfully", SIGN_OFF_STRONG),
	P("yours truly", SIGN_OFF_STRONG), P("yours", SIGN_OFF_WEAK),
	P("respectfully", SIGN_OFF_STRONG), P("respectfully yours", SIGN_OFF_STRONG),
	P("cordially", SIGN_OFF_STRONG), P("kind greetings", SIGN_OFF_STRONG),
	P("greetings", SIGN_OFF_WEAK), P("best", SIGN_OFF_WEAK), P("cheers", SIGN_OFF_WEAK),
	P("thanks", SIGN_OFF_WEAK), P("thank you", SIGN_OFF_WEAK), P("thx", SIGN_OFF_WEAK),
	P("thanx", SIGN_OFF_WEAK), P("many thanks", SIGN_OFF_WEAK), P("thanks again", SIGN_OFF_WEAK),
	P("thanks so much", SIGN_OFF_WEAK), P("thanks a lot", SIGN_OFF_WEAK),
	P("thank you again", SIGN_OFF_WEAK), P("thanks in advance", SIGN_OFF_WEAK),
	P("with thanks", SIGN_OFF_WEAK), P("thank you so much", SIGN_OFF_WEAK),
	P("thank you very much", SIGN_OFF_WEAK), P("take care", SIGN_OFF_WEAK),
	P("love", SIGN_OFF_WEAK), P("hugs", SIGN_OFF_WEAK), P("warmly", SIGN_OFF_STRONG),
	P("rgds", SIGN_OFF_STRONG), P("br", SIGN_OFF_WEAK), P("have a great day", SIGN_OFF_WEAK),
	P("have a nice day", SIGN_OFF_WEAK), P("have a good day", SIGN_OFF_WEAK),
	P("have a lovely day", SIGN_OFF_WEAK), P("ta", SIGN_OFF_WEAK), P("ttyl", SIGN_OFF_WEAK),

	P("mit freundlichen grüßen", SIGN_OFF_STRONG), P("mit freundlichem gruß", SIGN_OFF_STRONG),
	P("mit freundlichen grüssen", SIGN_OFF_STRONG), P("mit freundlichen gruessen", SIGN_OFF_STRONG),
	P("mit freundlichem gruss", SIGN_OFF_STRONG), P("freundliche grüße", SIGN_OFF_STRONG),
	P("freundliche grüsse", SIGN_OFF_STRONG), P("mit besten grüßen", SIGN_OFF_STRONG),
	P("beste grüße", SIGN_OFF_STRONG), P("beste grüsse", SIGN_OFF_STRONG),
	P("viele grüße", SIGN_OFF_STRONG), P("viele grüsse", SIGN_OFF_STRONG),
	P("herzliche grüße", SIGN_OFF_STRONG), P("liebe grüße", SIGN_OFF_STRONG),
	P("liebe grüsse", SIGN_OFF_STRONG), P("schöne grüße", SIGN_OFF_STRONG),
	P("mit herzlichen grüßen", SIGN_OFF_STRONG), P("sonnige grüße", SIGN_OFF_STRONG),
	P("hochachtungsvoll", SIGN_OFF_STRONG), P("mfg", SIGN_OFF_STRONG), P("lg", SIGN_OFF_WEAK),
	P("vg", SIGN_OFF_WEAK), P("gruß", SIGN_OFF_WEAK), P("grüße", SIGN_OFF_STRONG),
	P("grüße aus", SIGN_OFF_STRONG), P("danke", SIGN_OFF_WEAK), P("vielen dank", SIGN_OFF_WEAK),

	P("cordialement", SIGN_OFF_STRONG), P("bien cordialement", SIGN_OFF_STRONG),
	P("très cordialement", SIGN_OFF_STRONG), P("sincères salutations", SIGN_OFF_STRONG),
	P("salutations distinguées", SIGN_OFF_STRONG), P("meilleures salutations", SIGN_OFF_STRONG),
	P("salutations", SIGN_OFF_STRONG), P("bien à vous", SIGN_OFF_STRONG),
	P("bien à toi", SIGN_OFF_STRONG), P("amicalement", SIGN_OFF_STRONG),
	P("bonne journée", SIGN_OFF_WEAK), P("excellente journée", SIGN_OFF_WEAK),
	P("belle journée", SIGN_OFF_WEAK), P("merci", SIGN_OFF_WEAK), P("cdlt", SIGN_OFF_STRONG),
	P("respectueusement", SIGN_OFF_STRONG), P("à bientôt", SIGN_OFF_WEAK),

	P("saludos", SIGN_OFF_STRONG), P("un saludo", SIGN_OFF_STRONG),
	P("saludos cordiales", SIGN_OFF_STRONG), P("un cordial saludo", SIGN_OFF_STRONG),
	P("cordiales saludos", SIGN_OFF_STRONG), P("atentamente", SIGN_OFF_STRONG),
	P("muy atentamente", SIGN_OFF_STRONG), P("reciba un cordial saludo", SIGN_OFF_STRONG),
	P("un abrazo", SIGN_OFF_STRONG), P("cordialmente", SIGN_OFF_STRONG),
	P("gracias", SIGN_OFF_WEAK), P("muchas gracias", SIGN_OFF_WEAK),
	P("cordiali saluti", SIGN_OFF_STRONG), P("distinti saluti", SIGN_OFF_STRONG),
	P("cari saluti", SIGN_OFF_STRONG), P("un cordiale saluto", SIGN_OFF_STRONG),
	P("saluti", SIGN_OFF_STRONG), P("un saluto", SIGN_OFF_STRONG), P("grazie", SIGN_OFF_WEAK),
	P("atenciosamente", SIGN_OFF_STRONG), P("com os melhores cumprimentos", SIGN_OFF_STRONG),
	P("melhores cumprimentos", SIGN_OFF_STRONG), P("cumprimentos", SIGN_OFF_STRONG),
	P("abraço", SIGN_OFF_STRONG), P("abraços", SIGN_OFF_STRONG), P("um abraço", SIGN_OFF_STRONG),
	P("obrigado", SIGN_OFF_WEAK), P("obrigada", SIGN_OFF_WEAK), P("att", SIGN_OFF_WEAK),
	P("salutacions", SIGN_OFF_STRONG), P("salutacions cordials", SIGN_OFF_STRONG),

	P("met vriendelijke groet", SIGN_OFF_STRONG), P("met vriendelijke groeten", SIGN_OFF_STRONG),
	P("vriendelijke groet", SIGN_OFF_STRONG), P("vriendelijke groeten", SIGN_OFF_STRONG),
	P("hartelijke groet", SIGN_OFF_STRONG), P("met hartelijke groet", SIGN_OFF_STRONG),
	P("hoogachtend", SIGN_OFF_STRONG), P("groeten", SIGN_OFF_STRONG), P("groetjes", SIGN_OFF_STRONG),
	P("groet", SIGN_OFF_STRONG), P("mvg", SIGN_OFF_STRONG), P("bedankt", SIGN_OFF_WEAK),
	P("alvast bedankt", SIGN_OFF_WEAK),
	P("med vänlig hälsning", SIGN_OFF_STRONG), P("med vänliga hälsningar", SIGN_OFF_STRONG),
	P("vänliga hälsningar", SIGN_OFF_STRONG), P("vänligen", SIGN_OFF_STRONG),
	P("hälsningar", SIGN_OFF_STRONG), P("mvh", SIGN_OFF_STRONG), P("tack", SIGN_OFF_WEAK),
	P("med venlig hilsen", SIGN_OFF_STRONG), P("venlig hilsen", SIGN_OFF_STRONG),
	P("de bedste hilsner", SIGN_OFF_STRONG), P("bedste hilsner", SIGN_OFF_STRONG),
	P("mange hilsner", SIGN_OFF_STRONG), P("hilsen", SIGN_OFF_STRONG), P("kh", SIGN_OFF_WEAK),
	P("vh", SIGN_OFF_WEAK), P("dbh", SIGN_OFF_WEAK), P("tak", SIGN_OFF_WEAK),
	P("med vennlig hilsen", SIGN_OFF_STRONG), P("vennlig hilsen", SIGN_OFF_STRONG),
	P("beste hilsen", SIGN_OFF_STRONG), P("takk", SIGN_OFF_WEAK),
	P("ystävällisin terveisin", SIGN_OFF_STRONG), P("terveisin", SIGN_OFF_STRONG),
	P("parhain terveisin", SIGN_OFF_STRONG), P("kiitos", SIGN_OFF_WEAK),
	P("pozdrawiam", SIGN_OFF_STRONG), P("z poważaniem", SIGN_OFF_STRONG),
	P("z powazaniem", SIGN_OFF_STRONG), P("serdecznie pozdrawiam", SIGN_OFF_STRONG),
	P("pozdrawiam serdecznie", SIGN_OFF_STRONG), P("z wyrazami szacunku", SIGN_OFF_STRONG),
	P("dziękuję", SIGN_OFF_WEAK), P("s pozdravem", SIGN_OFF_STRONG),
	P("s přátelským pozdravem", SIGN_OFF_STRONG), P("s pozdravom", SIGN_OFF_STRONG),
	P("děkuji", SIGN_OFF_WEAK), P("üdvözlettel", SIGN_OFF_STRONG), P("tisztelettel", SIGN_OFF_STRONG),
	P("köszönettel", SIGN_OFF_STRONG), P("cu stimă", SIGN_OFF_STRONG), P("cu respect", SIGN_OFF_STRONG),
	P("с уважением", SIGN_OFF_STRONG), P("с наилучшими пожеланиями", SIGN_OFF_STRONG),
	P("спасибо", SIGN_OFF_WEAK), P("з повагою", SIGN_OFF_STRONG), P("дякую", SIGN_OFF_WEAK),
	P("с уважение", SIGN_OFF_STRONG), P("поздрави", SIGN_OFF_STRONG),
	P("με εκτίμηση", SIGN_OFF_STRONG), P("φιλικά", SIGN_OFF_STRONG), P("ευχαριστώ", SIGN_OFF_WEAK),
	P("saygılarımla", SIGN_OFF_STRONG), P("saygılarımızla", SIGN_OFF_STRONG),
	P("iyi çalışmalar", SIGN_OFF_STRONG), P("teşekkürler", SIGN_OFF_WEAK),
	P("lep pozdrav", SIGN_OFF_STRONG), P("lijep pozdrav", SIGN_OFF_STRONG),
	P("srdačan pozdrav", SIGN_OFF_STRONG), P("lugupidamisega", SIGN_OFF_STRONG),
	P("ar cieņu", SIGN_OFF_STRONG), P("pagarbiai", SIGN_OFF_STRONG),
	P("trân trọng", SIGN_OFF_STRONG), P("salam", SIGN_OFF_STRONG), P("terima kasih", SIGN_OFF_WEAK),
	P("よろしくお願いいたします", SIGN_OFF_WEAK), P("よろしくお願いします", SIGN_OFF_WEAK),
	P("敬具", SIGN_OFF_STRONG), P("此致", SIGN_OFF_STRONG), P("谢谢", SIGN_OFF_WEAK),
	P("감사합니다", SIGN_OFF_WEAK), P("بدافع الاحترام", SIGN_OFF_STRONG), P("בברכה", SIGN_OFF_STRONG),
};

static const struct phrase sent_from[] = {
	P("sent from my", 0), P("sent from mail", 0), P("sent from outlook", 0),
	P("sent from yahoo", 0), P("sent from gmail", 0), P("sent from a ", 0), P("sent from an ", 0),
	P("sent from iphone", 0), P("sent from ipad", 0), P("sent from samsung", 0),
	P("sent from windows", 0), P("sent from proton", 0), P("sent from the all new", 0),
	P("sent from android", 0), P("sent from blackberry", 0), P("sent from surface", 0),
	P("sent from my", 0), P("sent from", 0), P("sent via", 0), P("sent by", 0), P("sent with", 0),
	P("sent using", 0), P("sent on the go", 0), P("sent wirelessly", 0), P("envoyé sans fil", 0), P("sent while", 0),
	P("(sent from", 0), P("get outlook for", 0),
	P("typed on my", 0), P("from my iphone", 0), P("from my ipad", 0), P("from my mobile", 0),
	P("gesendet von", 0), P("von meinem", 0), P("gesendet mit", 0), P("gesendet aus", 0),
	P("diese nachricht wurde von mein", 0), P("von unterwegs gesendet", 0),
	P("envoyé de mon", 0), P("envoyé depuis", 0), P("envoyé à partir", 0), P("envoyé d'", 0),
	P("envoyé avec", 0), P("obtenir outlook", 0), P("télécharger outlook", 0),
	P("enviado desde", 0), P("enviado de", 0), P("enviado do", 0), P("enviado via", 0),
	P("enviado con", 0), P("enviado a partir", 0), P("enviat des", 0), P("obtener outlook", 0),
	P("inviato da", 0), P("inviato dal", 0), P("inviata da", 0), P("scarica outlook", 0),
	P("ottieni outlook", 0), P("verstuurd vanaf", 0), P("verzonden vanaf", 0),
	P("verzonden met", 0), P("verstuurd met", 0), P("verzonden via", 0), P("outlook voor", 0),
	P("skickat från", 0), P("skickat med", 0), P("skickades från", 0), P("hämta outlook", 0),
	P("sendt fra", 0), P("sendt med", 0), P("hent outlook", 0), P("lähetetty", 0),
	P("wysłane z", 0), P("wysłano z", 0), P("wyslane z", 0), P("pobierz outlook", 0),
	P("odesláno z", 0), P("odesláno ze", 0), P("odoslané z", 0), P("elküldve", 0),
	P("az iphone-omról küldve", 0), P("trimis de pe", 0), P("trimis din", 0),
	P("отправлено с", 0), P("отправлено из", 0), P("надіслано з", 0), P("изпратено от", 0),
	P("στάλθηκε από", 0), P("iphone'umdan gönderildi", 0), P("iphone'dan gönderildi", 0),
	P("iphoneから送信", 0), P("ipadから送信", 0), P("从我的", 0), P("发自我的", 0), P("發自我的", 0),
	P("나의 iphone에서", 0), P("내 iphone에서", 0), P("đã gửi từ", 0), P("gửi từ", 0),
	P("dikirim dari", 0), P("poslano z", 0), P("poslano s", 0), P("נשלח מ", 0),
	P("saadetud minu", 0), P("enviat amb", 0),
};

static const struct phrase devices[] = {
	P("blackberry", 0), P("iphone", 0), P("ipad", 0), P("ipod", 0), P("android", 0), P("samsung", 0),
	P("galaxy", 0), P("nokia", 0), P("htc", 0), P("phone", 0), P("mobil", 0), P("device", 0),
	P("outlook", 0), P("windows", 0), P("cell", 0), P("yahoo", 0), P("gmail", 0), P("tablet", 0), P("huawei", 0),
	P("xiaomi", 0), P("pixel", 0), P("mail", 0),
};

static const struct phrase reply_above[] = {
	P("reply above this line", 0), P("reply above the line", 0), P("above this line to reply", 0),
	P("above this line to add", 0), P("reply above this text", 0), P("write above this line", 0),
	P("type above this line", 0), P("response above this line", 0), P("write your reply above", 0),
	P("type your reply above", 0), P("reply here above", 0), P("add your reply above", 0),
	P("enter your reply above", 0), P("above this line will be", 0), P("replies below this line", 0),
	P("do not write below this line", 0), P("oberhalb dieser linie", 0),
	P("oberhalb dieser zeile", 0), P("über dieser linie", 0), P("über dieser zeile", 0),
	P("au-dessus de cette ligne", 0), P("encima de esta línea", 0), P("encima de esta linea", 0),
	P("sopra questa riga", 0), P("sopra questa linea", 0), P("acima desta linha", 0),
	P("boven deze lijn", 0), P("boven deze regel", 0), P("ovanför denna rad", 0),
	P("ovanför den här raden", 0), P("over denne linje", 0), P("over denne linjen", 0),
	P("powyżej tej linii", 0), P("nad tento řádek", 0), P("nad touto čarou", 0),
	P("tämän rivin yläpuolelle", 0), P("выше этой строки", 0), P("выше этой линии", 0),
	P("bu satırın üzerine", 0), P("bu satırın üstüne", 0), P("この行より上に", 0),
	P("この線より上に", 0), P("请在此行上方", 0), P("이 줄 위에", 0),
};

static const struct phrase disclaimers[] = {
	P("confidentiality notice", 0), P("confidentiality note", 0), P("confidential notice", 0),
	P("disclaimer", 0), P("legal notice", 0), P("legal disclaimer", 0), P("privacy notice", 0),
	P("notice of confidentiality", 0), P("important notice:", 0), P("privileged and confidential", 0),
	P("confidential:", 0), P("confidentiality:", 0),
	P("this e-mail and any", 0), P("this email and any", 0), P("this message and any", 0),
	P("this e-mail message and any", 0), P("this email message and any", 0),
	P("this e-mail, including", 0), P("this email, including", 0), P("this message, including", 0),
	P("this electronic message", 0), P("this communication may contain", 0),
	P("this communication is", 0), P("this transmission", 0), P("this e-mail transmission", 0),
	P("this e-mail is confidential", 0), P("this email is confidential", 0),
	P("this e-mail may contain", 0), P("this email may contain", 0), P("this message may contain", 0),
	P("this e-mail contains", 0), P("this email contains", 0), P("this message contains", 0),
	P("this e-mail is intended", 0), P("this email is intended", 0), P("this message is intended", 0),
	P("this e-mail message is", 0), P("this email message is", 0), P("this email (including", 0),
	P("this e-mail (including", 0), P("this message (including", 0), P("this email (and any", 0),
	P("this e-mail (and any", 0), P("this message is confidential", 0), P("this message is for", 0),
	P("the information contained in this", 0), P("the information in this e", 0),
	P("the information transmitted", 0), P("the contents of this e", 0),
	P("the content of this e", 0), P("the content of this message", 0),
	P("the contents of this message", 0), P("information contained in this", 0),
	P("if you are not the intended recipient", 0), P("if you have received this e", 0),
	P("if you have received this message", 0), P("please consider the environment", 0),
	P("think before you print", 0), P("save a tree", 0), P("virus-free", 0),
	P("this email has been scanned", 0), P("this e-mail has been scanned", 0),
	P("this message has been scanned", 0), P("this email was scanned", 0),
	P("privileged/confidential", 0), P("any views or opinions", 0),
	P("diese e-mail enthält", 0), P("diese e-mail kann", 0), P("diese nachricht enthält", 0),
	P("diese e-mail ist vertraulich", 0), P("diese e-mail und", 0), P("diese nachricht ist vertraulich", 0),
	P("der inhalt dieser e-mail", 0), P("die information in dieser", 0),
	P("die in dieser e-mail enthalten", 0), P("vertraulichkeitshinweis", 0),
	P("rechtlicher hinweis", 0), P("wichtiger hinweis:", 0),
	P("ce message et", 0), P("ce courriel", 0), P("cet e-mail", 0), P("ce message est confidentiel", 0),
	P("ce message électronique", 0), P("l'information contenue dans", 0),
	P("les informations contenues", 0), P("avis de confidentialité", 0),
	P("este mensaje y", 0), P("este correo", 0), P("este mensaje puede", 0), P("este mensaje se dirige", 0),
	P("este e-mail", 0), P("la información contenida", 0), P("aviso legal", 0),
	P("aviso de confidencialidad", 0), P("questo messaggio", 0), P("questa e-mail", 0),
	P("il presente messaggio", 0), P("le informazioni contenute", 0), P("ai sensi del", 0),
	P("avviso di riservatezza", 0), P("esta mensagem", 0), P("aviso de confidencialidade", 0),
	P("este email", 0), P("dit bericht", 0), P("deze e-mail", 0), P("dit e-mailbericht", 0),
	P("de informatie in", 0), P("de inhoud van dit", 0), P("detta meddelande", 0), P("detta e-post", 0),
	P("denne e-mail", 0), P("denne e-posten", 0), P("denne meddelelse", 0),
	P("ta wiadomość", 0), P("niniejsza wiadomość", 0), P("treść tej wiadomości", 0),
	P("informacje zawarte", 0), P("данное сообщение", 0), P("это сообщение", 0), P("bu e-posta", 0),
	P("本邮件", 0), P("此邮件", 0),
};

static const struct phrase footers[] = {
	P("this email is a service from", 0), P("this e-mail is a service from", 0),
	P("delivered by zendesk", 0), P("powered by zendesk", 0), P("powered by freshdesk", 0),
	P("powered by help scout", 0), P("powered by intercom", 0), P("powered by", 0),
	P("reply to this email directly", 0), P("reply to this e-mail directly", 0),
	P("you are receiving this", 0), P("you're receiving this", 0), P("you received this", 0),
	P("to unsubscribe", 0), P("unsubscribe", 0), P("to respond, reply to this email", 0),
	P("visit topic", 0), P("to view this ticket", 0), P("view this ticket", 0),
	P("view ticket", 0), P("ticket id:", 0), P("ticket #", 0), P("ticket:", 0), P("ref:", 0),
	P("case #", 0), P("how would you rate", 0), P("how did we do", 0), P("how was my", 0),
	P("rate this reply", 0), P("rate my", 0), P("rate our", 0), P("please rate", 0),
	P("please take a moment to", 0), P("take our survey", 0), P("take the survey", 0),
	P("we'd love to hear what you think", 0), P("we would love to hear what you think", 0),
	P("good, i'm satisfied", 0), P("bad, i'm unsatisfied", 0), P("how would you describe", 0),
	P("your ticket has been", 0), P("your request has been", 0), P("to add additional comments", 0),
	P("follow us on", 0), P("find us on", 0), P("like us on", 0), P("join our mailing list", 0),
	P("do not reply to this", 0), P("please do not reply to this", 0), P("© ", 0),
	P("copyright ©", 0), P("all rights reserved", 0), P("diese e-mail ist ein service von", 0),
	P("dies ist ein service von", 0), P("wie bewerten sie", 0), P("wie zufrieden", 0),
	P("bewerten sie", 0), P("comment évaluez-vous", 0), P("comment évalueriez-vous", 0),
	P("cet e-mail est un service de", 0), P("este correo electrónico es un servicio de", 0),
	P("¿cómo calificaría", 0), P("geschäftsführer", 0), P("amtsgericht", 0),
	P("handelsregister", 0), P("sitz der gesellschaft", 0), P("ust-id", 0), P("registergericht", 0),
	P("hoe beoordeelt u", 0), P("come valuta", 0), P("come valuteresti", 0), P("como avalia", 0),
};

static const struct phrase notices[] = {
	P("has been updated", 0), P("was updated", 0), P("reply to this email", 0), P("reply to this e-mail", 0),
	P("new comment", 0), P("has been replied", 0), P("responded to your", 0), P("has commented", 0),
	P("your request", 0), P("your ticket", 0), P("wurde aktualisiert", 0), P("antworten sie auf diese", 0),
	P("ihre anfrage", 0), P("ihr ticket", 0), P("a été mise à jour", 0), P("a été mis à jour", 0),
	P("répondez à cet e", 0), P("votre demande", 0), P("ha sido actualizad", 0), P("su solicitud", 0),
	P("responda a este", 0), P("is bijgewerkt", 0), P("uw aanvraag", 0), P("uw verzoek", 0),
	P("è stata aggiornata", 0), P("la tua richiesta", 0), P("foi atualizad", 0), P("har uppdaterats", 0),
	P("er blevet opdateret", 0), P("została zaktualizowana", 0),
};

static const struct phrase months[] = {
	P("jan", 0), P("feb", 0), P("mar", 0), P("apr", 0), P("may", 0), P("mai", 0), P("jun", 0), P("jul", 0),
	P("aug", 0), P("sep", 0), P("oct", 0), P("okt", 0), P("nov", 0), P("dec", 0), P("dez", 0), P("mär", 0),
	P("fév", 0), P("avr", 0), P("août", 0), P("déc", 0), P("juin", 0), P("juil", 0), P("ene", 0),
	P("abr", 0), P("ago", 0), P("dic", 0), P("gen", 0), P("mag", 0), P("giu", 0), P("lug", 0), P("set", 0),
	P("ott", 0), P("mei", 0), P("mrt", 0),
};

static const struct phrase cards[] = {
	P("tel", 0), P("phone", 0), P("ph:", 0), P("mobile", 0), P("cell", 0), P("fax", 0),
	P("mob", 0), P("telefon", 0), P("email", 0), P("e-mail", 0), P("web", 0), P("skype", 0),
	P("manager", 0), P("director", 0), P("support", 0), P("customer", 0), P("team", 0),
	P("engineer", 0), P("specialist", 0), P("agent", 0), P("sales", 0), P("service", 0),
	P("gmbh", 0), P("inc.", 0), P(" inc", 0), P("ltd", 0), P("llc", 0), P("s.a.", 0), P("b.v.", 0),
	P("street", 0), P("straße", 0), P("strasse", 0), P("suite", 0), P("www.", 0), P("http", 0),
	P("department", 0), P("office", 0), P("ceo", 0), P("cto", 0), P("founder", 0), P("head of", 0),
	P("analyst", 0), P("consultant", 0), P("coordinator", 0), P("president", 0), P("developer", 0),
	P("designer", 0), P("assistant", 0), P("representative", 0), P("advisor", 0), P("kundenservice", 0),
	P("équipe", 0), P("responsable", 0), P("atención", 0), P("assistenza", 0), P("klantenservice", 0),
	P("@", 0), P("[image:", 0), P("[cid:", 0), P(" | ", 0), P("p:", 0), P("m:", 0), P("t:", 0), P("operations", 0),
};

bool phrase_wrote(struct span fold, size_t *at, size_t *len, bool *weak)
{
	/* The last one that is found: it stands nearest to the end. */
	const struct pairs b = pairs_of(fold);
	bool found = false;

	for (size_t i = 0; i < COUNT(wrote); i++) {
		const size_t here = find(fold, &b, &wrote[i]);

		if (here < fold.len && (!found || here + wrote[i].len > *at + *len)) {
			*at = here;
			*len = wrote[i].len;
			*weak = wrote[i].kind;
			found = true;
		}
	}
	return found;
}

size_t phrase_opens_attribution(struct span fold)
{
	for (size_t i = 0; fold.len && i < COUNT(openers); i++)
		if (starts(fold, &openers[i]))
			return openers[i].len;
	return 0;
}

enum field phrase_field(struct span fold)
{
	for (size_t i = 0; fold.len && i < COUNT(fields); i++)
		if (fields[i].len == fold.len && starts(fold, &fields[i]))
			return (enum field)fields[i].kind;
	return FIELD_NONE;
}

enum divider phrase_divider(struct span fold, bool dashed)
{
	for (size_t i = 0; fold.len && i < COUNT(dividers); i++)
		if (starts(fold, &dividers[i])
		    && (fold.len == dividers[i].len
			|| (dashed && fold.len - dividers[i].len < 80)))
			return (enum divider)dividers[i].kind;
	if (dashed && fold.len < 48 && inside(messages, COUNT(messages), fold))
		return DIVIDER_ORIGINAL;
	return DIVIDER_NONE;
}

enum sign_off phrase_sign_off(struct span fold, size_t *len)
{
	const struct phrase *p = longest_start(sign_offs, COUNT(sign_offs), fold);

	if (!p)
		return SIGN_OFF_NONE;
	*len = p->len;
	return (enum sign_off)p->kind;
}

bool phrase_sent_from(struct span fold)
{
	for (size_t i = 0; fold.len && i < COUNT(sent_from); i++)
		if (starts(fold, &sent_from[i]))
			return true;
	return false;
}

bool phrase_device(struct span fold)
{
	return inside(devices, COUNT(devices), fold) != NULL;
}

bool phrase_reply_above(struct span fold)
{
	return inside(reply_above, COUNT(reply_above), fold) != NULL;
}

bool phrase_disclaimer(struct span fold)
{
	return longest_start(disclaimers, COUNT(disclaimers), fold) != NULL;
}

bool phrase_footer(struct span fold)
{
	return longest_start(footers, COUNT(footers), fold) != NULL;
}

bool phrase_notice(struct span fold)
{
	return inside(notices, COUNT(notices), fold) != NULL;
}

bool phrase_month(struct span fold)
{
	return inside(months, COUNT(months), fold) != NULL;
}

bool phrase_card(struct span fold)
{
	return inside(cards, COUNT(cards), fold) != NULL;
}
