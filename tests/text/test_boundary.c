/* Blocks of fields and dividers above a letter that travels along, one row for
 * each language, in the forms in which clients print them. */
#include "tests/cmocka.inc.h"

#include <stdio.h>
#include <string.h>

#include "text/split.h"

static const struct language {
	const char *says, *from, *date, *to, *subject, *original, *forwarded;
} languages[] = {
	{ "English", "From", "Sent", "To", "Subject", "Original Message", "Forwarded message" },
	{ "English with dates", "From", "Date", "To", "Subject", "Original message", "Forwarded Message" },
	{ "German", "Von", "Gesendet", "An", "Betreff", "Ursprüngliche Nachricht", "Weitergeleitete Nachricht" },
	{ "German with dates", "Von", "Datum", "An", "Betreff", "Originalnachricht", "Weitergeleitete Nachricht" },
	{ "French", "De", "Envoyé", "À", "Objet", "Message d'origine", "Message transféré" },
	{ "French with dates", "De", "Date", "Pour", "Objet", "Mail original", "Message transféré" },
	{ "Spanish", "De", "Enviado", "Para", "Asunto", "Mensaje original", "Mensaje reenviado" },
	{ "Spanish with dates", "De", "Fecha", "Para", "Asunto", "Mensaje original", "Mensaje reenviado" },
	{ "Italian", "Da", "Inviato", "A", "Oggetto", "Messaggio originale", "Messaggio inoltrato" },
	{ "Italian with dates", "Da", "Data", "A", "Oggetto", "Messaggio originale", "Messaggio inoltrato" },
	{ "Portuguese", "De", "Enviada em", "Para", "Assunto", "Mensagem original", "Mensagem encaminhada" },
	{ "Dutch", "Van", "Verzonden", "Aan", "Onderwerp", "Oorspronkelijk bericht", "Doorgestuurd bericht" },
	{ "Swedish", "Från", "Skickat", "Till", "Ämne", "Ursprungligt meddelande", "Vidarebefordrat meddelande" },
	{ "Danish", "Fra", "Sendt", "Til", "Emne", "Oprindelig meddelelse", "Videresendt meddelelse" },
	{ "Norwegian", "Fra", "Sendt", "Til", "Emne", "Opprinnelig melding", "Videresendt melding" },
	{ "Finnish", "Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe", "Alkuperäinen viesti", "Välitetty viesti" },
	{ "Estonian", "Saatja", "Saadetud", "Adressaat", "Teema", "Algne kiri", "Edastatud kiri" },
	{ "Lithuanian", "Nuo", "Išsiųsta", "Kam", "Tema", "Originalus laiškas", NULL },
	{ "Latvian", "No", "Nosūtīts", "Kam", "Tēma", "Sākotnējais ziņojums", NULL },
	{ "Polish", "Od", "Wysłano", "Do", "Temat", "Wiadomość oryginalna", "Przekazana wiadomość" },
	{ "Czech", "Od", "Odesláno", "Komu", "Předmět", "Původní zpráva", "Přeposlaná zpráva" },
	{ "Slovak", "Od", "Odoslané", "Komu", "Predmet", "Pôvodná správa", "Preposlaná správa" },
	{ "Slovenian", "Od", "Poslano", "Za", "Zadeva", "Izvirno sporočilo", "Posredovano sporočilo" },
	{ "Croatian", "Šalje", "Poslano", "Prima", "Predmet", "Izvorna poruka", "Proslijeđena poruka" },
	{ "Hungarian", "Feladó", "Elküldve", "Címzett", "Tárgy", "Eredeti üzenet", "Továbbított üzenet" },
	{ "Romanian", "De la", "Trimis", "Către", "Subiect", "Mesaj original", "Mesaj redirecționat" },
	{ "Russian", "От", "Отправлено", "Кому", "Тема", "Исходное сообщение", "Пересылаемое сообщение" },
	{ "Ukrainian", "Від", "Надіслано", "Кому", "Тема", "Вихідне повідомлення", "Переслане повідомлення" },
	{ "Bulgarian", "От", "Изпратено", "До", "Относно", "Оригинално съобщение", "Препратено съобщение" },
	{ "Greek", "Από", "Στάλθηκε", "Προς", "Θέμα", "Αρχικό μήνυμα", "Προωθημένο μήνυμα" },
	{ "Turkish", "Kimden", "Gönderildi", "Kime", "Konu", "Orijinal Mesaj", "Yönlendirilmiş ileti" },
	{ "Hebrew", "מאת", "נשלח", "אל", "נושא", "הודעה מקורית", "הודעה שהועברה" },
	{ "Arabic", "من", "تم الإرسال", "إلى", "الموضوع", "الرسالة الأصلية", "رسالة معاد توجيهها" },
	{ "Thai", "จาก", "วันที่", "ถึง", "เรื่อง", "ข้อความต้นฉบับ", NULL },
	{ "Vietnamese", "Từ", "Đã gửi", "Đến", "Chủ đề", "Thư gốc", "Thư đã chuyển tiếp" },
	{ "Indonesian", "Dari", "Tanggal", "Kepada", "Subjek", "Pesan asli", "Pesan terusan" },
	{ "Chinese", "发件人", "发送时间", "收件人", "主题", "原始邮件", "转发的邮件" },
	{ "Taiwan", "寄件者", "寄件日期", "收件者", "主旨", "原始郵件", "轉寄郵件" },
	{ "Japanese", "差出人", "送信日時", "宛先", "件名", "元のメッセージ", "転送されたメッセージ" },
	{ "Korean", "보낸 사람", "보낸 날짜", "받는 사람", "제목", "원본 메시지", "전달된 메시지" },
	{ "Catalan", "De", "Enviat el", "Per a", "Tema", "Missatge original", "Missatge reenviat" },
	{ "Galician", "De", "Enviado", "Para", "Asunto", "Mensaxe orixinal", NULL },
	{ "Basque", "Nork", "Bidalia", "Nori", "Gaia", "Jatorrizko mezua", NULL },
	{ "Macedonian", "Од", "Испратено", "До", "Предмет", "Оригинална порака", NULL },
	{ "Albanian", "Nga", "Dërguar", "Për", "Subjekti", "Mesazhi origjinal", NULL },
	{ "Persian", "از", "ارسال شده", "به", "موضوع", "پیام اصلی", NULL },
	{ "Hindi", "प्रेषक", "भेजा गया", "प्रति", "विषय", "मूल संदेश", NULL },
	{ "Malay", "Daripada", "Dihantar", "Kepada", "Subjek", "Mesej asal", NULL },
};

/* $F, $D, $T, $S: the fields; $O, $W: the dividers. */
static const struct form {
	const char *says, *mail;
	bool forward;
} forms[] = {
	{ "Outlook", "Own words stay.\n\n$F: Jo Doe <jo@example.com>\n$D: 4 May 2026 10:12\n"
		     "$T: Acme <help@example.org>\n$S: Kettle\n\nTheir words go.\n", false },
	{ "a rule above", "Own words stay.\n\n________________________________\n$F: Jo Doe <jo@example.com>\n"
			  "$D: 4 May 2026 10:12\n$T: Acme <help@example.org>\n$S: Kettle\n\nTheir words go.\n", false },
	{ "bold names", "Own words stay.\n\n*$F:* Jo Doe [mailto:jo@example.com]\n*$D:* 4 May 2026 10:12\n"
			"*$T:* Acme\n*$S:* Kettle\n\nTheir words go.\n", false },
	{ "no addresses", "Own words stay.\n\n$F: Jo Doe\n$D: 4 May 2026 10:12\n$T: Acme\n$S: Kettle\n\n"
			  "Their words go.\n", false },
	{ "the date first", "Own words stay.\n\n$D: 4 May 2026 10:12\n$F: jo@example.com\n$T: help@example.org\n"
			    "$S: Kettle\n\nTheir words go.\n", false },
	{ "the subject before the date", "Own words stay.\n\n$F: jo@example.com\n$T: help@example.org\n"
					 "$S: Kettle\n$D: 4 May 2026 10:12\n\nTheir words go.\n", false },
	{ "a divider above", "Own words stay.\n\n-----$O-----\n$F: Jo Doe <jo@example.com>\n$D: 4 May 2026 10:12\n"
			     "$T: Acme\n$S: Kettle\n\nTheir words go.\n", false },
	{ "a divider and no recipient", "Own words stay.\n\n-------- $O --------\n$S: Kettle\n"
					"$F: Jo Doe <jo@example.com>\n$D: 4 May 2026 10:12\n\nTheir words go.\n", false },
	{ "a divider alone", "Own words stay.\n\n-----$O-----\n\nTheir words go.\n", false },
	{ "eM Client: a divider, no colons", "Own words stay.\n\n------ $O ------\n$F \"Jo Doe\" <jo@example.com>\n"
					   "$T \"Acme\" <help@example.org>\n$D 4 May 2026 10:12:33\n"
					   "$S Re: Kettle\n\nTheir words go.\n", false },
	{ "a title with a date above", "Own words stay.\n\n> x 04/05/26 10:12\n> $F: Jo Doe <jo@example.com>\n"
				       "> $T: help@example.org\n> $S: Kettle\n>\n> Their words go.\n", false },
	{ "blank lines between the fields", "Own words stay.\n\n$F: Jo Doe <jo@example.com>\n\n$D: 4 May 2026 10:12\n\n"
					    "$T: Acme\n\n$S: Kettle\n\nTheir words go.\n", false },
	{ "quote marks below", "Own words stay.\n\n-----$O-----\n> $F: Jo Doe <jo@example.com>\n"
			       "> $D: 4 May 2026 10:12\n> $T: Acme\n> $S: Kettle\n>\n> Their words go.\n", false },
	{ "Gmail's forward", "Own words stay.\n\n---------- $W ---------\n$F: Jo Doe <jo@example.com>\n"
			     "$D: 4 May 2026 10:12\n$S: Kettle\n$T: Acme <help@example.org>\n\n\nTheir words go.\n", true },
	{ "Thunderbird's forward", "Own words stay.\n\n-------- $W --------\n$S: Kettle\n$D: 4 May 2026 10:12\n"
				   "$F: Jo Doe <jo@example.com>\n$T: help@example.org\n\nTheir words go.\n", true },
};

static void put_field(char *mail, size_t room, size_t *len, char letter, const struct language *l)
{
	const char *word = letter == 'F' ? l->from : letter == 'D' ? l->date : letter == 'T' ? l->to
			 : letter == 'S' ? l->subject : letter == 'O' ? l->original : l->forwarded;

	*len += (size_t)snprintf(mail + *len, room - *len, "%s", word);
}

static void make_mail(const struct form *f, const struct language *l, char *mail, size_t room)
{
	size_t len = 0;

	for (const char *p = f->mail; *p; p++) {
		if (*p == '$')
			put_field(mail, room, &len, *++p, l);
		else
			mail[len++] = *p;
	}
	mail[len] = '\0';
}

static void every_language(void **state)
{
	int wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
		for (size_t k = 0; k < sizeof forms / sizeof *forms; k++) {
			struct arena *a = arena_new(1 << 20);
			char mail[2048];
			struct text t;
			struct split s;

			if (forms[k].forward && !languages[i].forwarded) {
				arena_free(a);
				continue;
			}
			make_mail(&forms[k], &languages[i], mail, sizeof mail);
			assert_int_equal(text_of_plain(span_of(mail), a, &t, NULL), 0);
			assert_int_equal(text_split(&t, NULL, a, &s, NULL), 0);
			if (!span_eq(s.reply, SPAN("Own words stay."))
			    || !span_eq(forms[k].forward ? s.earlier : s.quote, SPAN("Their words go."))
			    || s.confidence < SPLIT_SURE) {
				wrong++;
				print_error("%s, %s: reply \"%.*s\", quote \"%.*s\", confidence %d\n",
					    languages[i].says, forms[k].says, SPAN_ARG(s.reply),
					    SPAN_ARG(s.quote), s.confidence);
			}
			arena_free(a);
		}
	assert_int_equal(wrong, 0);
}

/* One letter for each line: R reply, Q quote, E earlier, A attribution,
 * S signature, F footer. */
static const struct row {
	const char *says, *text, *want;
} rows[] = {
	{ "Apple's forward", "See below.\n\nBegin forwarded message:\n\nFrom: Jo <jo@example.com>\nSubject: x\n\na",
	  "RRAAAAEE" },
	{ "Apple's forward, German",
	  "Siehe unten.\n\nAnfang der weitergeleiteten Nachricht:\n\nVon: Jo <jo@example.com>\nBetreff: x\n\na",
	  "RRAAAAEE" },
	{ "Outlook for Mac", "Yes.\n\nFrom: Jo <jo@example.com>\nDate: Monday, 4 May 2026 at 10:12\nTo: Acme\nSubject: x\na",
	  "RRAAAAQ" },
	{ "Samsung", "Yes.\n\n-------- Original message --------\nFrom: Jo <jo@example.com>\n"
		     "Date: 04/05/2026 10:12 (GMT+01:00)\nTo: help@example.org\nSubject: Re: x\na", "RRAAAAAQ" },
	{ "GMX", "Ja.\n\nGesendet: Montag, 04. Mai 2026 um 10:12 Uhr\nVon: \"Jo Doe\" <jo@example.com>\n"
		 "An: help@example.org\nBetreff: x\na", "RRAAAAQ" },
	{ "BlackBerry", "Yes.\n\nFrom: Jo [mailto:jo@example.com]\nSent: Monday, May 04, 2026 10:12 AM\nTo: Acme\n"
			"Reply To: jo@example.com\nSubject: x\na", "RRAAAAAQ" },
	{ "Windows Phone", "Yes.\n\nSent from my Windows Phone\n________________________________\nFrom: Jo\n"
			   "Sent: 04/05/2026 10:12\nTo: Acme\nSubject: x\na", "RRSAAAAAQ" },
	{ "a copy with two receivers", "Yes.\n\nFrom: Jo <jo@example.com>\nSent: 4 May 2026\nTo: A <a@example.org>;\n"
				       "\tB <b@example.org>\nCc: C <c@example.org>\nSubject: x\na", "RRAAAAAAQ" },
	{ "a subject over two lines", "Yes.\n\nFrom: Jo <jo@example.com>\nDate: Mon, May 4, 2026 at 10:12 AM\n"
				      "Subject: A long subject that\ngoes on here\nTo: help@example.org\n\na",
	  "RRAAAAAQQ" },
	{ "fields between rules",
	  "Yes.\n\n----------\nFrom: Jo <jo@example.com>\nSent: 4 May 2026\n----------\na", "RRAAAAQ" },
	{ "a meeting", "Yes.\n\n-----Original Appointment-----\nFrom: Jo\nSent: 4 May 2026\nTo: Acme\nSubject: x\n"
		       "When: 5 May 2026 10:00\nWhere: here\na", "RRAAAAAAAQ" },
	{ "an order is no block of fields", "Your order:\nDate: 4 May 2026\nTo: 12 Example Street\nTotal: 12.00", "RRRR" },
	{ "a journey is no block of fields", "Your seats:\nFrom: Rome\nTo: Bari\nDate: 4 May 2026 10:12\nSee you.", "RRRRR" },
	{ "one field alone is prose", "Subject: we looked at it.\nIt works.", "RR" },
	{ "a field in the middle of prose", "To: be clear, the kettle works.\nFrom: now on we test each.", "RR" },
	{ "a message between dashes", "Yes.\n\n----- Some message from Jo -----\na", "RRAQ" },
	{ "Lotus Notes", "Yes.\n\n\tJo Doe@ACME\n\t05/04/2026 10:12 AM\n\t\t\n\t\tTo: Bo Lee/Acme@ACME\n\t\tcc: \n"
			 "\t\tSubject: Re: x\n\na", "RRAAAAAAQQ" },
	{ "Lotus Notes with an address", "Yes.\n\n\"Jo Doe\" <jo@example.com> on 05/04/2026 10:12:33 AM\n"
					 "To: help@example.org\ncc:\nSubject: x\n\na", "RRAAAAQQ" },
	{ "a name and a date above an order", "Jo Doe\n4 May 2026 10:12\nTo: 12 Example Street\nTwo kettles.", "RRRR" },
	{ "a box of Lotus Notes", "Yes.\n\n|------------>\n| From:      |\n|------------>\n  >-----------------|\n"
				  "  |jo@example.com   |\n  >-----------------|\n|------------>\n| Subject:   |\n"
				  "|------------>\n  >-----------------|\n  |x                |\n  >-----------------|\n\na",
	  "RRAAAAAAAAAAAAQQ" },
	{ "QQ Mail", "Yes.\n\n------------------ Original ------------------\nFrom: Jo <jo@example.com>\n"
		     "Date: Mon, May 4, 2026\nTo: Acme\nSubject: x\na", "RRAAAAAQ" },
	{ "fields in a language that nobody told us: one is the subject of an answer",
	  "Yes.\n\nOddi: Jo <jo@example.com>\nAnfon: 4 Mai 2026 10:12\nWrth: help@example.org\nPwnc: Re: Kettle\n\na",
	  "RRAAAAQQ" },
	{ "an address and a date in a list are no letter",
	  "We have noted:\n\nE-mail: jo@example.com\nDay: 4 May 2026 10:12\nOrder: 12345\n\nSee you.", "RRRRRRR" },
	{ "Orange", "Oui.\n\n> Message du 04/05/26 10:12\n> De : Jo <jo@example.com>\n> A : help@example.org\n"
		    "> Copie à : \n> Objet : x\n>\n> a", "RRAAAAAQQ" },
	{ "Libero", "Ok.\n\n----Messaggio originale----\nDa: jo@example.com\nData: 04/05/2026 10.12\n"
		    "A: <help@example.org>\nOgg: R: x\n\na", "RRAAAAAQQ" },
	{ "Apple's forward, Polish",
	  "Tak.\n\nPoczątek przekazywanej wiadomości:\n\nOd: Jo <jo@example.com>\nTemat: x\nData: 4 maja 2026\n\na",
	  "RRAAAAAEE" },
	{ "Proton, with other dashes", "Yes.\n\n\xE2\x80\x90\xE2\x80\x90\xE2\x80\x90 Original Message "
				       "\xE2\x80\x90\xE2\x80\x90\xE2\x80\x90\nOn Monday, May 4, 2026 10:12 AM, "
				       "Jo <jo@example.com> wrote:\n\na", "RRAAQQ" },
	{ "a heading between dashes is no divider", "Yes.\n\n--- The lid ---\nIt turns.", "RRRR" },
	{ "original message, in prose", "The original message was lost.\nPlease send it again.", "RR" },
};

static void single_forms(void **state)
{
	static const char letters[] = { 'R', 'Q', 'E', 'A', 'S', 'F' };
	int wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct arena *a = arena_new(1 << 20);
		char got[64] = "";
		struct text t;
		struct split s;

		assert_int_equal(text_of_plain(span_of(rows[i].text), a, &t, NULL), 0);
		assert_int_equal(text_split(&t, NULL, a, &s, NULL), 0);
		for (size_t k = 0; k < t.line_count && k < sizeof got - 1; k++)
			got[k] = letters[s.roles[k]];
		if (strcmp(got, rows[i].want) != 0) {
			wrong++;
			print_error("%s: want %s, got %s\n", rows[i].says, rows[i].want, got);
		}
		arena_free(a);
	}
	assert_int_equal(wrong, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(every_language), cmocka_unit_test(single_forms) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
