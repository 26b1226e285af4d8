/* The line that clients put above a quote, one row for each language and client
 * that writes its own. Below it the customer's words stand with and without
 * quote marks: both must be told from the agent's. */
#include "tests/cmocka.inc.h"

#include <stdio.h>
#include <string.h>

#include "text/split.h"

static const struct row {
	const char *says, *line;
} rows[] = {
	/* Gmail */
	{ "Gmail, English", "On Mon, 4 May 2026 at 10:12, Jo Doe <jo@example.com> wrote:" },
	{ "Gmail, American", "On Mon, May 4, 2026 at 10:12 AM Jo Doe <jo@example.com> wrote:" },
	{ "Gmail, German", "Am Mo., 4. Mai 2026 um 10:12 Uhr schrieb Jo Doe <jo@example.com>:" },
	{ "Gmail, French", "Le lun. 4 mai 2026 à 10:12, Jo Doe <jo@example.com> a écrit :" },
	{ "Gmail, Spanish", "El lun, 4 may 2026 a las 10:12, Jo Doe (<jo@example.com>) escribió:" },
	{ "Gmail, Italian", "Il giorno lun 4 mag 2026 alle ore 10:12 Jo Doe <jo@example.com> ha scritto:" },
	{ "Gmail, Brazilian", "Em seg., 4 de mai. de 2026 às 10:12, Jo Doe <jo@example.com> escreveu:" },
	{ "Gmail, Portuguese", "Jo Doe <jo@example.com> escreveu (segunda, 4/05/2026 à(s) 10:12):" },
	{ "Gmail, Catalan", "Missatge de Jo Doe <jo@example.com> del dia dl., 4 de maig 2026 a les 10:12:" },
	{ "Gmail, Galician", "O luns, 4 de maio de 2026 ás 10:12, Jo Doe (<jo@example.com>) escribiu:" },
	{ "Gmail, Basque", "Jo Doe (<jo@example.com>) erabiltzaileak hau idatzi du (2026 mai. 4, al. (10:12)):" },
	{ "Gmail, Dutch", "Op ma 4 mei 2026 om 10:12 schreef Jo Doe <jo@example.com>:" },
	{ "Gmail, Afrikaans", "Op Ma. 4 Mei 2026 om 10:12 het Jo Doe <jo@example.com> geskryf:" },
	{ "Gmail, Swedish", "Den mån 4 maj 2026 kl 10:12 skrev Jo Doe <jo@example.com>:" },
	{ "Gmail, Danish", "Den man. 4. maj 2026 kl. 10.12 skrev Jo Doe <jo@example.com>:" },
	{ "Gmail, Norwegian", "man. 4. mai 2026 kl. 10:12 skrev Jo Doe <jo@example.com>:" },
	{ "Gmail, Icelandic", "mán., 4. maí 2026 kl. 10:12 skrifaði Jo Doe <jo@example.com>:" },
	{ "Gmail, Finnish", "ma 4. toukok. 2026 klo 10.12 Jo Doe (jo@example.com) kirjoitti:" },
	{ "Gmail, Estonian", "Kontakt Jo Doe (<jo@example.com>) kirjutas kuupäeval E, 4. mai 2026 kell 10:12:" },
	{ "Gmail, Latvian", "pirmd., 2026. g. 4. maijs, plkst. 10:12 — lietotājs Jo Doe (<jo@example.com>) rakstīja:" },
	{ "Gmail, Lithuanian", "2026-05-04, pr, 10:12 Jo Doe <jo@example.com> rašė:" },
	{ "Gmail, Polish", "pon., 4 maj 2026 o 10:12 Jo Doe <jo@example.com> napisał(a):" },
	{ "Gmail, Czech", "po 4. 5. 2026 v 10:12 odesílatel Jo Doe <jo@example.com> napsal:" },
	{ "Gmail, Slovak", "po 4. 5. 2026 o 10:12 Jo Doe <jo@example.com> napísal(a):" },
	{ "Gmail, Slovenian", "V V pon., 4. maj 2026 ob 10:12 je oseba Jo Doe <jo@example.com> napisala:" },
	{ "Gmail, Croatian", "pon, 4. svi 2026. u 10:12 Jo Doe <jo@example.com> napisao je:" },
	{ "Gmail, Serbian", "пон, 4. мај 2026. у 10:12 Jo Doe <jo@example.com> је написао/ла:" },
	{ "Gmail, Hungarian", "Jo Doe <jo@example.com> ezt írta (időpont: 2026. máj. 4., H, 10:12):" },
	{ "Gmail, Romanian", "În lun., 4 mai 2026 la 10:12, Jo Doe <jo@example.com> a scris:" },
	{ "Gmail, Russian", "пн, 4 мая 2026 г. в 10:12, Jo Doe <jo@example.com>:" },
	{ "Gmail, Ukrainian", "пн, 4 трав. 2026 р. о 10:12 Jo Doe <jo@example.com> пише:" },
	{ "Gmail, Bulgarian", "На пн, 4.05.2026 г. в 10:12 Jo Doe <jo@example.com> написа:" },
	{ "Gmail, Greek", "Στις Δευ 4 Μαΐ 2026 στις 10:12 π.μ., ο χρήστης Jo Doe <jo@example.com> έγραψε:" },
	{ "Gmail, Turkish", "Jo Doe <jo@example.com>, 4 May 2026 Pzt, 10:12 tarihinde şunu yazdı:" },
	{ "Gmail, Hebrew", "‫בתאריך יום ב׳, 4 במאי 2026 ב-10:12 מאת ‪Jo Doe‬‏ <‪jo@example.com‬‏>:‬" },
	{ "Gmail, Arabic", "في الاثنين، 4 مايو 2026 في 10:12 ص تمت كتابة ما يلي بواسطة Jo Doe <jo@example.com>:" },
	{ "Gmail, Hindi", "सोम, 4 मई 2026 को 10:12 am बजे को Jo Doe <jo@example.com> ने लिखा:" },
	{ "Gmail, Thai", "ในวันที่ จ. 4 พ.ค. 2026 เวลา 10:12 Jo Doe <jo@example.com> เขียนว่า:" },
	{ "Gmail, Vietnamese", "Vào Th 2, 4 thg 5, 2026 vào lúc 10:12 Jo Doe <jo@example.com> đã viết:" },
	{ "Gmail, Indonesian", "Pada tanggal Sen, 4 Mei 2026 pukul 10.12 Jo Doe <jo@example.com> menulis:" },
	{ "Gmail, Bengali", "সোম, ৪ মে, ২০২৬ তারিখে ১০:১২ AM টায় তারিখে Jo Doe <jo@example.com> লিখেছেন:" },
	{ "Gmail, Tamil", "திங்., 4 மே, 2026, முற்பகல் 10:12 அன்று, Jo Doe <jo@example.com> எழுதியது:" },
	{ "Gmail, Macedonian", "На пон., 4 мај 2026 г. во 10:12 Jo Doe <jo@example.com> напиша:" },
	{ "Gmail, Belarusian", "пн, 4 мая 2026 г. у 10:12 Jo Doe <jo@example.com> піша:" },
	{ "Gmail, Kazakh", "дс, 4 мам. 2026 ж., сағ. 10:12, Jo Doe <jo@example.com> жазды:" },
	{ "Gmail, Georgian", "ორშ, 4 მაი. 2026, 10:12 Jo Doe <jo@example.com> წერს:" },
	{ "Gmail, Azerbaijani", "4 May 2026, B.e. 10:12 tarixində Jo Doe <jo@example.com> yazdı:" },
	{ "Gmail, Persian", "در تاریخ دوشنبه ۴ مه ۲۰۲۶،‏ ۱۰:۱۲ Jo Doe <jo@example.com> نوشت:" },
	{ "Gmail, Albanian", "Më hën, 4 maj 2026 në 10:12, Jo Doe <jo@example.com> ka shkruar:" },
	{ "Gmail, Welsh", "Ar Llun, 4 Mai 2026 am 10:12, ysgrifennodd Jo Doe <jo@example.com>:" },
	{ "Gmail, Swahili", "Jo Doe <jo@example.com> aliandika Jumatatu, 4 Mei 2026 saa 10:12:" },
	{ "Gmail, Filipino", "Noong Lun, May 4, 2026 nang 10:12 AM, isinulat ni Jo Doe <jo@example.com> ang:" },
	{ "Gmail, Malay", "Pada Isn, 4 Mei 2026 pada 10:12 PG Jo Doe <jo@example.com> menulis:" },
	{ "Gmail, Japanese", "2026年5月4日(月) 10:12 Jo Doe <jo@example.com>:" },
	{ "Gmail, Chinese", "Jo Doe <jo@example.com> 于2026年5月4日周一 10:12写道：" },
	{ "Gmail, Taiwan", "Jo Doe <jo@example.com> 於 2026年5月4日 週一 上午10:12寫道：" },
	{ "Gmail, Korean", "2026년 5월 4일 (월) 오전 10:12, Jo Doe <jo@example.com>님이 작성:" },
	/* Apple Mail */
	{ "Apple, English", "On May 4, 2026, at 10:12 AM, Jo Doe <jo@example.com> wrote:" },
	{ "Apple, no address", "On 4 May 2026, at 10:12, Jo Doe wrote:" },
	{ "Apple, German", "Am 04.05.2026 um 10:12 schrieb Jo Doe <jo@example.com>:" },
	{ "Apple, French", "Le 4 mai 2026 à 10:12, Jo Doe <jo@example.com> a écrit :" },
	{ "Apple, Spanish", "El 4 may 2026, a las 10:12, Jo Doe <jo@example.com> escribió:" },
	{ "Apple, Italian", "Il giorno 4 mag 2026, alle ore 10:12, Jo Doe <jo@example.com> ha scritto:" },
	{ "Apple, Dutch", "Op 4 mei 2026, om 10:12 heeft Jo Doe <jo@example.com> het volgende geschreven:" },
	{ "Apple, Swedish", "4 maj 2026 kl. 10:12 skrev Jo Doe <jo@example.com>:" },
	{ "Apple, Finnish", "Jo Doe <jo@example.com> kirjoitti 4.5.2026 kello 10.12:" },
	{ "Apple, Polish", "Wiadomość napisana przez Jo Doe <jo@example.com> w dniu 4 maj 2026, o godz. 10:12:" },
	{ "Apple, Czech", "4. 5. 2026 v 10:12, Jo Doe <jo@example.com>:" },
	{ "Apple, Portuguese", "No dia 04/05/2026, às 10:12, Jo Doe <jo@example.com> escreveu:" },
	{ "Apple, Russian", "4 мая 2026 г., в 10:12, Jo Doe <jo@example.com> написал(а):" },
	{ "Apple, Ukrainian", "4 трав. 2026 р. о 10:12 Jo Doe <jo@example.com> написав(-ла):" },
	{ "Apple, Turkish", "Jo Doe <jo@example.com> şunları yazdı (4 May 2026 10:12):" },
	{ "Apple, Japanese", "2026/05/04 10:12、Jo Doe <jo@example.com>のメール:" },
	{ "Apple, Chinese", "2026年5月4日 10:12，Jo Doe <jo@example.com> 写道：" },
	{ "Apple, Korean", "2026. 5. 4. 오전 10:12, Jo Doe <jo@example.com> 작성:" },
	{ "Apple, Hungarian", "2026. máj. 4. dátummal, 10:12 időpontban Jo Doe <jo@example.com> írta:" },
	{ "Apple, Croatian", "Dana 4. svi 2026., u 10:12, korisnik Jo Doe <jo@example.com> je napisao/la:" },
	{ "Apple, Catalan", "El 4 maig 2026, a les 10:12, Jo Doe <jo@example.com> va escriure:" },
	/* Thunderbird: no address */
	{ "Thunderbird, English", "On 5/4/26 10:12, Jo Doe wrote:" },
	{ "Thunderbird, German", "Am 04.05.26 um 10:12 schrieb Jo Doe:" },
	{ "Thunderbird, French", "Le 04/05/2026 à 10:12, Jo Doe a écrit :" },
	{ "Thunderbird, Spanish", "El 4/5/26 a las 10:12, Jo Doe escribió:" },
	{ "Thunderbird, Italian", "Il 04/05/2026 10:12, Jo Doe ha scritto:" },
	{ "Thunderbird, Brazilian", "Em 04/05/2026 10:12, Jo Doe escreveu:" },
	{ "Thunderbird, Portuguese", "Às 10:12 de 04/05/2026, Jo Doe escreveu:" },
	{ "Thunderbird, Dutch", "Op 04-05-2026 om 10:12 schreef Jo Doe:" },
	{ "Thunderbird, old Dutch", "Jo Doe schreef op 4-5-2026 om 10:12:" },
	{ "Thunderbird, Swedish", "Den 2026-05-04 kl. 10:12, skrev Jo Doe:" },
	{ "Thunderbird, Danish", "Den 04.05.2026 kl. 10.12 skrev Jo Doe:" },
	{ "Thunderbird, Norwegian", "Den 04.05.2026 10:12, skrev Jo Doe:" },
	{ "Thunderbird, Icelandic", "Þann 4.5.2026 10:12, skrifaði Jo Doe:" },
	{ "Thunderbird, Finnish", "Jo Doe kirjoitti 4.5.2026 klo 10.12:" },
	{ "Thunderbird, Estonian", "Jo Doe kirjutas 04.05.2026 kell 10:12:" },
	{ "Thunderbird, Lithuanian", "2026-05-04 10:12, Jo Doe rašė:" },
	{ "Thunderbird, Polish", "W dniu 4.05.2026 o 10:12, Jo Doe pisze:" },
	{ "Thunderbird, Czech", "Dne 04. 05. 26 v 10:12 Jo Doe napsal(a):" },
	{ "Thunderbird, Slovak", "Dňa 4. 5. 2026 o 10:12 Jo Doe napísal(a):" },
	{ "Thunderbird, Slovenian", "Dne 4. 05. 2026 ob 10:12 je Jo Doe napisal(a):" },
	{ "Thunderbird, Croatian", "Dana 4.5.2026. u 10:12, Jo Doe je napisao/la:" },
	{ "Thunderbird, Hungarian", "2026. 05. 04. 10:12 keltezéssel, Jo Doe írta:" },
	{ "Thunderbird, Romanian", "La 04.05.2026 10:12, Jo Doe a scris:" },
	{ "Thunderbird, Russian", "04.05.2026 10:12, Jo Doe пишет:" },
	{ "Thunderbird, Ukrainian", "04.05.26 10:12, Jo Doe пише:" },
	{ "Thunderbird, Bulgarian", "На 4.5.2026 г. в 10:12, Jo Doe написа:" },
	{ "Thunderbird, Greek", "Στις 4/5/2026 10:12, ο Jo Doe έγραψε:" },
	{ "Thunderbird, Turkish", "4.5.2026 10:12 tarihinde Jo Doe yazdı:" },
	{ "Thunderbird, Korean", "2026년 05월 04일 10:12에 Jo Doe 이(가) 쓴 글:" },
	{ "Thunderbird, Chinese", "在 2026/5/4 10:12, Jo Doe 写道:" },
	{ "Thunderbird, Taiwan", "Jo Doe 於 2026/5/4 10:12 寫道:" },
	{ "Thunderbird, Japanese", "On 2026/05/04 10:12, Jo Doe wrote:" },
	{ "Thunderbird, Vietnamese", "Vào 04/05/2026 10:12, Jo Doe đã viết:" },
	/* Yahoo */
	{ "Yahoo, English", "On Monday, May 4, 2026, 10:12:33 AM GMT+1, Jo Doe <jo@example.com> wrote:" },
	{ "Yahoo, German", "Am Montag, 4. Mai 2026, 10:12:33 MESZ hat Jo Doe <jo@example.com> Folgendes geschrieben:" },
	{ "Yahoo, Spanish", "En lunes, 4 de mayo de 2026, 10:12:33 CEST, Jo Doe <jo@example.com> escribió:" },
	{ "Yahoo, Italian", "Il lunedì 4 maggio 2026, 10:12:33 CEST, Jo Doe <jo@example.com> ha scritto:" },
	{ "Yahoo, French", "Le lundi 4 mai 2026 à 10:12:33 UTC+2, Jo Doe <jo@example.com> a écrit :" },
	{ "Yahoo, Brazilian", "Em segunda-feira, 4 de maio de 2026 10:12:33 BRT, Jo Doe <jo@example.com> escreveu:" },
	{ "Yahoo, old", "--- On Mon, 5/4/26, Jo Doe <jo@example.com> wrote:" },
	/* Others */
	{ "Proton", "On Monday, May 4th, 2026 at 10:12 AM, Jo Doe <jo@example.com> wrote:" },
	{ "Zoho", "---- On Mon, 04 May 2026 10:12:33 +0530 Jo Doe <jo@example.com> wrote ----" },
	{ "Zoho, German", "---- Am Mo, 04 Mai 2026 10:12:33 +0200 Jo Doe <jo@example.com> schrieb ----" },
	{ "Fastmail", "On Mon, May 4, 2026, at 10:12 AM, Jo Doe wrote:" },
	{ "Spark", "On 4 May 2026 at 10:12 +0200, Jo Doe <jo@example.com>, wrote:" },
	{ "Airmail", "On 4 May 2026 at 10:12:33, Jo Doe (jo@example.com) wrote:" },
	{ "Roundcube, German", "Am 2026-05-04 10:12, schrieb Jo Doe:" },
	{ "Roundcube", "On 2026-05-04 10:12, Jo Doe wrote:" },
	{ "Horde", "Quoting Jo Doe <jo@example.com>:" },
	{ "Horde, German", "Zitat von Jo Doe <jo@example.com>:" },
	{ "Mutt", "On Mon, May 04, 2026 at 10:12:33AM +0200, Jo Doe wrote:" },
	{ "KMail, German", "Am Montag, 4. Mai 2026, 10:12:33 CEST schrieb Jo Doe:" },
	{ "KMail", "On Monday 04 May 2026 10:12:33 Jo Doe wrote:" },
	{ "Gnus", "Jo Doe <jo@example.com> writes:" },
	{ "Yandex", "04.05.2026, 10:12, \"Jo Doe\" <jo@example.com>:" },
	{ "mail.ru", "Понедельник, 4 мая 2026, 10:12 +03:00 от Jo Doe <jo@example.com>:" },
	{ "Lotus Notes", "-----Jo Doe <jo@example.com> wrote: -----" },
	{ "QQ Mail", "在 2026年5月4日 10:12，\"Jo Doe\"<jo@example.com> 写道：" },
	{ "Zimbra, French", "Le 04/05/2026 10:12, jo@example.com a écrit :" },
	{ "an address alone", "On Mon, May 4, 2026 at 10:12 AM, jo@example.com wrote:" },
	{ "a name with a comma", "On Mon, May 4, 2026 at 10:12 AM Doe, Jo (Acme) <jo@example.com> wrote:" },
	{ "a day first", "Monday, May 4, 2026, 10:12 AM, Jo Doe <jo@example.com> wrote:" },
	{ "an upper-case date", "ON MON, 4 MAY 2026 AT 10:12, JO DOE <JO@EXAMPLE.COM> WROTE:" },
	{ "bold", "*On Mon, 4 May 2026 at 10:12, Jo Doe <jo@example.com> wrote:*" },
	{ "Claws", "On Mon, 4 May 2026 10:12:33 +0200\nJo Doe <jo@example.com> wrote:" },
	{ "The Bat", "Monday, May 4, 2026, 10:12:33 AM, you wrote:" },
	{ "Eudora", "At 10:12 AM 5/4/2026, Jo Doe wrote:" },
	{ "Eudora, with a zone", "At 10:12 -0400 5/4/26, Jo Doe wrote:" },
	{ "Alpine", "On Mon, 4 May 2026, Jo Doe wrote:" },
	{ "K-9, German", "Am 4. Mai 2026 10:12:33 MESZ schrieb Jo Doe <jo@example.com>:" },
	{ "a newsreader", "On 2026-05-04, Jo Doe <jo@example.com> wrote:" },
	{ "mutt, in brackets", "* Jo Doe <jo@example.com> [2026-05-04 10:12]:" },
	{ "Sogo, French", "Le Lundi, Mai 04, 2026 10:12 CEST, Jo Doe <jo@example.com> a écrit:" },
	{ "Mailbird", "On 5/4/2026 10:12:33 AM, Jo Doe <jo@example.com> wrote:" },
	{ "Outlook's heading", "On May 4, 2026 10:12, \"Jo Doe\" <jo@example.com> wrote:" },
	{ "two addresses", "On Mon, May 4, 2026 at 10:12 AM Jo Doe <jo@example.com<mailto:jo@example.com>> wrote:" },
	{ "on behalf of", "On Mon, May 4, 2026 at 10:12 AM 'Jo Doe' via Help <help@example.org> wrote:" },
	{ "Freshdesk", "On Mon, 4 May at 10:12 AM , Jo Doe <jo@example.com> wrote:" },
	{ "Help Scout", "On May 4, 2026, at 10:12am, Jo Doe <jo@example.com> wrote:" },
	{ "Dutch, first the name", "Jo Doe <jo@example.com> schreef op ma 4 mei 2026 om 10:12:" },
	{ "German, first the name", "Jo Doe <jo@example.com> schrieb am Mo., 4. Mai 2026, 10:12:" },
	{ "Spanish, first the name", "Jo Doe <jo@example.com> escribió el lun., 4 may. 2026 10:12:" },
	{ "Swedish, first the name", "Jo Doe <jo@example.com> skrev: (4 maj 2026 10:12:33 CEST)" },
	{ "Tuta", "4 May 2026, 10:12 by jo@example.com:" },
	{ "Infomaniak", "Le 2026-05-04T10:12:33.000+02:00, Jo Doe <jo@example.com> a écrit :" },
	{ "Postbox", "Jo Doe wrote on 5/4/26 10:12 AM:" },
	{ "Lotus Notes, above its fields", "\"Jo Doe\" ---05/04/2026 10:12:33 AM---Hello, my order" },
	{ "Danish, without an address", "Den 4. maj 2026 kl. 10.12 skrev Jo Doe:" },
	/* Wrapped by the client */
	{ "wrapped before the address", "On Mon, May 4, 2026 at 10:12 AM Jo Doe\n<jo@example.com> wrote:" },
	{ "wrapped before the verb", "On Mon, May 4, 2026 at 10:12 AM Jo Doe <jo@example.com>\nwrote:" },
	{ "wrapped within the date", "On Mon, May 4,\n2026 at 10:12 AM Jo Doe <jo@example.com> wrote:" },
	{ "wrapped twice", "On Mon, May 4, 2026 at 10:12 AM Jo van den Longname-Doe <\njo.longname.doe@example.com>\nwrote:" },
	{ "wrapped, German", "Am Mo., 4. Mai 2026 um 10:12 Uhr schrieb Jo Doe <\njo@example.com>:" },
	{ "wrapped, French", "Le lun. 4 mai 2026 à 10:12, Jo Doe <jo@example.com> a\nécrit :" },
	{ "wrapped, Polish", "pon., 4 maj 2026 o 10:12 Jo Doe <jo@example.com>\nnapisał(a):" },
	{ "wrapped, Spanish", "El lun, 4 may 2026 a las 10:12, Jo Doe (<jo@example.com>)\nescribió:" },
	{ "wrapped, Dutch", "Op ma 4 mei 2026 om 10:12 schreef Jo Doe <jo@example.com\n>:" },
};

/* What stands before and behind the line. */
static const char *const bodies[][2] = {
	{ "Own words stay.\n\n", "\n\n> Their words go.\n" },
	{ "Own words stay.\n\n", "\n> Their words go.\n" },
	{ "Own words stay.\n\n", "\n\nTheir words go.\n" },
	{ "Own words stay.\n", "\nTheir words go.\n" },
};

/* Lines that say too little to be believed without quote marks below. */
static const struct row marked[] = {
	{ "a name and a verb", "Jo Doe wrote:" },
	{ "a name and a verb, German", "Jo Doe schrieb:" },
	{ "a newsgroup", "In article <x@example.com>, Jo Doe wrote:" },
	{ "said", "Jo Doe said:" },
	{ "spake", "Thus spake Jo Doe (jo@example.com):" },
	{ "no verb at all", "Jo Doe <jo@example.com>:" },
	{ "you wrote", "You wrote:" },
	{ "Sie schrieben", "Sie schrieben:" },
	{ "a date without a verb", "2026/5/4 Jo Doe <jo@example.com>" },
	{ "a name, then the date", "Jo Doe, 04.05.2026 10:12:" },
	{ "yesterday", "Yesterday Jo Doe wrote:" },
	{ "Gnus", "\"Jo\" == Jo Doe <jo@example.com> writes:" },
};

/* Lines that end in a name are one when they are a paragraph by themselves. */
static const struct row alone[] = {
	{ "GMX's telephone", "Am 04.05.26 um 10:12 schrieb Jo Doe" },
	{ "no colon", "On 4 May 2026 at 10:12 Jo Doe wrote" },
	{ "no colon, French", "Le 4 mai 2026 à 10:12, Jo Doe a écrit" },
};

static int tell(const struct row *row, size_t body)
{
	struct arena *a = arena_new(1 << 20);
	char mail[1024];
	struct text t;
	struct split s;
	int wrong;

	(void)snprintf(mail, sizeof mail, "%s%s%s", bodies[body][0], row->line, bodies[body][1]);
	assert_int_equal(text_of_plain(span_of(mail), a, &t, NULL), 0);
	assert_int_equal(text_split(&t, NULL, a, &s, NULL), 0);
	wrong = !span_eq(s.reply, SPAN("Own words stay.")) || !span_eq(s.quote, SPAN("Their words go."))
		|| s.confidence < SPLIT_SURE;
	if (wrong)
		print_error("%s, body %zu: reply \"%.*s\", confidence %d\n", row->says, body,
			    SPAN_ARG(s.reply), s.confidence);
	arena_free(a);
	return wrong;
}

static void every_client(void **state)
{
	int wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (size_t k = 0; k < sizeof bodies / sizeof *bodies; k++)
			wrong += tell(&rows[i], k);
	assert_int_equal(wrong, 0);
}

static void only_above_marks(void **state)
{
	int wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof marked / sizeof *marked; i++)
		for (size_t k = 0; k < 2; k++)
			wrong += tell(&marked[i], k);
	assert_int_equal(wrong, 0);
}

static void paragraphs(void **state)
{
	int wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof alone / sizeof *alone; i++)
		for (size_t k = 0; k < 3; k += 2)
			wrong += tell(&alone[i], k);
	assert_int_equal(wrong, 0);
}

/* Prose with the same words is the agent's. */
static const char *const prose[] = {
	"On Monday, 4 May 2026 at 10:12 you wrote to us about your kettle.\nWe are on it.",
	"Am 4. Mai 2026 haben Sie uns geschrieben.\nWir kümmern uns.",
	"You wrote:\nthe kettle leaks. We looked at it.",
	"On 4 May 2026 at 10:12 Jo Doe wrote that it leaks.\n\nWe looked at it.",
	"On 4 May 2026 at 10:12 Jo Doe wrote\nthat it leaks. We looked at it.",
	"As my colleague Jo Doe wrote on Monday, the part is on its way.\nIt arrives at 10:30.",
	"Please call us:\nMonday to Friday, 9:00 to 17:00\nwww.example.com",
	"Le 4 mai 2026, nous avons reçu votre colis.\nIl sera réparé.",
	"Your order of 4 May 2026:\n2 kettles\n1 lid",
	"We sent it to jo@example.com:\nplease look there.",
	"Op 4 mei 2026 hebben wij uw pakket ontvangen.\nHet wordt gerepareerd.",
	"The steps:\n1. Open the lid at 10:00.\n2. Wait until 10:30.",
};

static void prose_stays(void **state)
{
	int wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof prose / sizeof *prose; i++) {
		struct arena *a = arena_new(1 << 20);
		struct text t;
		struct split s;

		assert_int_equal(text_of_plain(span_of(prose[i]), a, &t, NULL), 0);
		assert_int_equal(text_split(&t, NULL, a, &s, NULL), 0);
		if (!span_eq(s.reply, span_of(prose[i]))) {
			wrong++;
			print_error("%s\n-> %.*s\n", prose[i], SPAN_ARG(s.reply));
		}
		arena_free(a);
	}
	assert_int_equal(wrong, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(every_client), cmocka_unit_test(only_above_marks),
				     cmocka_unit_test(paragraphs), cmocka_unit_test(prose_stays) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
