/* How letters end, in the forms of many languages and devices: none of it is
 * the agent's answer. And what looks like it, but is. */
#include "tests/cmocka.inc.h"

#include <stdio.h>
#include <string.h>

#include "text/split.h"

static const struct ending {
	const char *says, *text;
} endings[] = {
	{ "a delimiter", "-- \nJo Lee\nAcme" },
	{ "a delimiter that lost its space", "--\nJo Lee\nAcme" },
	{ "a line of underscores", "__________\nJo Lee\nAcme Ltd." },
	{ "a long dash of a telephone", "—\nJo Lee" },
	{ "English", "Kind regards,\nJo Lee" },
	{ "English with a card", "Best regards,\n\nJo Lee\nSupport Engineer | Acme Ltd.\nTel: +44 20 5550 1234\nwww.example.com" },
	{ "thanks and a name", "Thanks,\nJo" },
	{ "thanks and a name on one line", "Thanks, Jo" },
	{ "American", "Sincerely,\n\nJo Lee\nCustomer Care Team" },
	{ "cheers", "Cheers,\nJo" },
	{ "German", "Mit freundlichen Grüßen\n\nJo Lee" },
	{ "German with a team", "Viele Grüße\nIhr Acme-Team" },
	{ "German, short", "MfG\nJo Lee" },
	{ "German, for somebody else", "i. A. Jo Lee\nKundenservice" },
	{ "Japanese, with its full stop", "よろしくお願いいたします。\n\nJo Lee" },
	{ "Korean", "감사합니다.\nJo Lee 드림" },
	{ "French", "Cordialement,\nJo Lee\nService client" },
	{ "French, long", "Bien cordialement,\n\nJo Lee" },
	{ "Spanish", "Un cordial saludo,\nJo Lee" },
	{ "Spanish, formal", "Atentamente,\n\nJo Lee\nAtención al cliente" },
	{ "Italian", "Cordiali saluti\nJo Lee" },
	{ "Portuguese", "Com os melhores cumprimentos,\nJo Lee" },
	{ "Brazilian", "Atenciosamente,\nJo Lee" },
	{ "Dutch", "Met vriendelijke groet,\n\nJo Lee\nKlantenservice" },
	{ "Swedish", "Med vänliga hälsningar\nJo Lee" },
	{ "Danish", "Med venlig hilsen\nJo Lee" },
	{ "Norwegian", "Vennlig hilsen\nJo Lee" },
	{ "Finnish", "Ystävällisin terveisin\nJo Lee" },
	{ "Estonian", "Lugupidamisega\nJo Lee" },
	{ "Latvian", "Ar cieņu,\nJo Lee" },
	{ "Lithuanian", "Pagarbiai\nJo Lee" },
	{ "Polish", "Pozdrawiam serdecznie,\nJo Lee" },
	{ "Czech", "S pozdravem\nJo Lee" },
	{ "Slovak", "S pozdravom\nJo Lee" },
	{ "Slovenian", "Lep pozdrav,\nJo Lee" },
	{ "Croatian", "Srdačan pozdrav,\nJo Lee" },
	{ "Hungarian", "Üdvözlettel,\nJo Lee" },
	{ "Romanian", "Cu stimă,\nJo Lee" },
	{ "Russian", "С уважением,\nИван Петров" },
	{ "Ukrainian", "З повагою,\nІван Петренко" },
	{ "Bulgarian", "Поздрави,\nИван Петров" },
	{ "Greek", "Με εκτίμηση,\nJo Lee" },
	{ "Turkish", "Saygılarımla,\nJo Lee" },
	{ "Vietnamese", "Trân trọng,\nJo Lee" },
	{ "Indonesian", "Hormat kami,\nJo Lee" },
	{ "a name alone", "Jo" },
	{ "a name behind a dash", "- Jo" },
	{ "a name behind a slash", "/Jo Lee" },
	{ "a name and its extension", "Jo Lee\nx4711" },
	{ "initials and an extension", "JL 3-4711" },
	{ "an old farewell", "I remain, yours sincerely,\n\nJo Lee" },
	{ "a farewell behind a wish", "Have a great day and kind regards,\nJo Lee" },
	{ "what a company adds below a card",
	  "Yours sincerely\n\nJo Lee\nComplaints Manager, Acme Bank\n\nAcme Bank plc is a bank in a town by the sea. "
	  "Calls to it may be recorded." },
	{ "an initial", "Jo L." },
	{ "thanks and an initial", "Thanks,\nJ." },
	{ "a junior", "Sincerely,\nJo Q. Lee, Jr." },
	{ "a title below an initial", "Jo L.\nCustomer Happiness Engineer" },
	{ "two letters behind a caret", "^JL" },
	{ "a team", "The Acme Team" },
	{ "a team, German", "Ihr Kundenservice von Acme" },
	{ "a team, French", "L'équipe Acme" },
	{ "a team, Spanish", "El equipo de Acme" },
	{ "a team, Italian", "Il team di Acme" },
	{ "a team, Dutch", "Het Acme Team" },
	{ "somebody of a firm", "Jo @ Acme" },
	{ "a name with its work", "Jo Lee | Support | Acme\nTel: 555 123 4567" },
	{ "a name and a title", "Jo Lee, Customer Service Manager" },
	{ "a team and a firm", "Jo Lee - Acme Support Team" },
	{ "iPhone", "Sent from my iPhone" },
	{ "iPhone, German", "Von meinem iPhone gesendet" },
	{ "iPhone, French", "Envoyé de mon iPhone" },
	{ "iPhone, Spanish", "Enviado desde mi iPhone" },
	{ "iPhone, Italian", "Inviato da iPhone" },
	{ "iPhone, Portuguese", "Enviado do meu iPhone" },
	{ "iPhone, Dutch", "Verstuurd vanaf mijn iPhone" },
	{ "iPhone, Swedish", "Skickat från min iPhone" },
	{ "iPhone, Danish", "Sendt fra min iPhone" },
	{ "iPhone, Finnish", "Lähetetty iPhonesta" },
	{ "iPhone, Polish", "Wysłane z iPhone'a" },
	{ "iPhone, Czech", "Odesláno z iPhonu" },
	{ "iPhone, Hungarian", "iPhone-omról küldve" },
	{ "iPhone, Romanian", "Trimis de pe iPhone-ul meu" },
	{ "iPhone, Russian", "Отправлено с iPhone" },
	{ "iPhone, Ukrainian", "Надіслано з iPhone" },
	{ "iPhone, Greek", "Στάλθηκε από το iPhone μου" },
	{ "iPhone, Turkish", "iPhone'umdan gönderildi" },
	{ "iPhone, Hebrew", "נשלח מה-iPhone שלי" },
	{ "iPhone, Arabic", "أُرسلت من الـ iPhone" },
	{ "iPhone, Japanese", "iPhoneから送信" },
	{ "iPhone, Chinese", "发自我的iPhone" },
	{ "iPhone, Taiwan", "從我的iPhone傳送" },
	{ "iPhone, Korean", "나의 iPhone에서 보냄" },
	{ "iPhone, Vietnamese", "Đã gửi từ iPhone của tôi" },
	{ "iPhone, Indonesian", "Dikirim dari iPhone saya" },
	{ "iPhone, Thai", "ส่งจาก iPhone ของฉัน" },
	{ "Samsung", "Sent from my Samsung Galaxy smartphone." },
	{ "Samsung, German", "Von meinem Samsung Galaxy Smartphone gesendet." },
	{ "Samsung, French", "Envoyé depuis mon smartphone Samsung Galaxy." },
	{ "a carrier", "Sent via the Samsung Galaxy S21, an AT&T 5G smartphone" },
	{ "BlackBerry", "Sent from my BlackBerry 10 smartphone on the Vodafone network." },
	{ "excuses of a telephone", "Sent from my mobile, please excuse brevity and typos." },
	{ "Outlook for iOS", "Get Outlook for iOS<https://example.com/x>" },
	{ "Outlook for iOS, German", "Outlook für iOS beziehen<https://example.com/x>" },
	{ "Outlook for Android, French", "Télécharger Outlook pour Android<https://example.com/x>" },
	{ "Outlook for iOS, Spanish", "Obtener Outlook para iOS" },
	{ "Outlook for iOS, Swedish", "Hämta Outlook för iOS" },
	{ "Windows", "Sent from Mail for Windows" },
	{ "Outlook, German", "Outlook für iOS herunterladen" },
	{ "Outlook, half German", "Outlook for iOS herunterladen" },
	{ "Tuta", "Sent with Tuta, enjoy secure & ad-free emails." },
	{ "Macedonian", "Пратено од мојот iPhone" },
	{ "Windows, German", "Gesendet von Mail für Windows" },
	{ "Windows, French", "Provenance : Courrier pour Windows" },
	{ "Windows, Spanish", "Enviado desde Correo para Windows" },
	{ "Windows, Italian", "Inviato da Posta per Windows" },
	{ "Windows, Dutch", "Verzonden vanuit Mail voor Windows" },
	{ "Windows, Swedish", "Skickades från E-post för Windows" },
	{ "Yahoo on Android", "Sent from Yahoo Mail on Android" },
	{ "Yahoo, German", "Gesendet von Yahoo Mail auf Android" },
	{ "GMX", "Diese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet." },
	{ "Proton", "Sent with Proton Mail secure email." },
	{ "a farewell above a device", "Regards,\nJo\n\nSent from my iPhone" },
	{ "a legal notice", "Kind regards,\nJo Lee\n\nThis e-mail and any attachments are confidential and may be "
			    "privileged. If you are not the intended recipient please delete it." },
	{ "a legal notice, German", "Mit freundlichen Grüßen\nJo Lee\n\nDiese E-Mail enthält vertrauliche Informationen. "
				    "Wenn Sie nicht der richtige Adressat sind, löschen Sie sie bitte." },
	{ "a legal notice, French", "Cordialement,\nJo\n\nCe message et toutes les pièces jointes sont confidentiels." },
	{ "a legal notice without a farewell", "This message is only for the person it is addressed to and may hold\n"
					       "confidential words. Please delete it if that is not you." },
	{ "a legal notice, Dutch", "Met vriendelijke groet,\nJo\n\nDit bericht is alleen bestemd voor de geadresseerde." },
	{ "a legal notice, Spanish", "Saludos,\nJo\n\nEste correo y sus anexos son confidenciales." },
	{ "a legal notice, Italian", "Saluti\nJo\n\nQuesto messaggio contiene informazioni riservate." },
	{ "a legal notice, Polish", "Pozdrawiam\nJo\n\nTa wiadomość jest poufna i przeznaczona tylko dla adresata." },
	{ "trees", "Best regards,\nJo\n\nPlease consider the environment before printing this e-mail." },
	{ "a company in Germany", "Viele Grüße\nJo Lee\n\nAcme GmbH\nBeispielweg 1\n12345 Berlin\n\nGeschäftsführer: Jo Lee\n"
				  "Amtsgericht Berlin, HRB 4711" },
	{ "a survey", "Kind regards,\nJo\n\nHow would you rate the support you received?\nGood\nBad" },
	{ "a survey without a farewell", "How would you rate my reply?\nGreat   Okay   Not good" },
	{ "a solved ticket behind a farewell", "Kind regards,\nJo\n\nYour ticket has been solved. To reopen it, write to us." },
	{ "a box at the end", "Acme Support\n\n--------------------\nThis line says in many words that we are sorry for any "
			      "trouble\nand that we answer within two days, which is what every mail says.\n--------------------" },
	{ "an unsubscribe line", "Kind regards,\nJo\n\nUnsubscribe from these mails" },
};

static void endings_are_no_reply(void **state)
{
	static const char *const tails[] = { "", "\n\nOn Mon, 4 May 2026 at 10:12, Bo <bo@example.com> wrote:\n> It broke." };
	int wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
		for (size_t k = 0; k < 2; k++) {
			struct arena *a = arena_new(1 << 20);
			char mail[1024];
			struct text t;
			struct split s;

			(void)snprintf(mail, sizeof mail, "Hello Bo,\n\nWe mended the kettle and it is on its way to you.\n\n%s%s",
				       endings[i].text, tails[k]);
			assert_int_equal(text_of_plain(span_of(mail), a, &t, NULL), 0);
			assert_int_equal(text_split(&t, NULL, a, &s, NULL), 0);
			if (!span_eq(s.reply, SPAN("Hello Bo,\n\nWe mended the kettle and it is on its way to you."))) {
				wrong++;
				print_error("%s: reply \"%.*s\"\n", endings[i].says, SPAN_ARG(s.reply));
			}
			arena_free(a);
		}
	assert_int_equal(wrong, 0);
}

/* The whole is the agent's. */
static const char *const replies[] = {
	"Thank you for your patience.",
	"Thanks, it works now.",
	"Hello Bo,\n\nThank you.",
	"Your ticket has been passed to our workshop.\n\nI am sorry that you had to wait so long for it.",
	"Hello Bo,\n\nYour request has been approved. You will get the money back within three days, and we are "
	"sorry for the trouble.",
	"Please rate the kettle on our page, if you like.\n\nWe would be glad of it, and will read each word.",
	"Follow us into the shop and we will show you.\n\nThe kettles stand on the left.",
	"Hello,\n\nThis message contains the steps you asked for. First open the lid.\n\nThen pour the water out.",
	"This message is only for those who ordered a kettle.\n\nThe lid may be loose. Turn it to the left.",
	"Este correo confirma su pedido.\n\nLo enviamos mañana por la mañana a su casa.",
	"Deze e-mail bevestigt dat uw ketel klaar is.\n\nU kunt hem morgen ophalen in de winkel.",
	"Sent from our warehouse, your parcel takes two days.",
	"I sent it from my own desk yesterday.",
	"Where is it now?\n\nSent from Hamburg on Monday\n\nIt should be with you tomorrow at noon.",
	"The parts that you need:\n\nLid\nHandle\nBase",
	"Open these files:\n\nKettle Instructions\nRepair Form",
	"First we looked at the lid.\n\n----------\n\nThen we looked at the base, and found that it leaks at the seam.",
	"News of the week.\n\n**********\n\nKettles cost less from Monday on, in all shops.\n\n**********\n\nThank you.",
	"We are sorry.\n\nIt will not happen again this year, as far as we can tell.",
	"Best would be to send it back.\n\nWould that work for you?",
	"Regards from all of us here!\n\nThe kettle is on its way, and it will arrive on Monday or Tuesday.",
	"Bitte schicken Sie ihn zurück.\n\nMit freundlichen Grüßen\nJo Lee\n\nPlease send it back, we are very sorry "
	"that it broke so soon.",
	"Please send it back.\n\nKind regards,\nJo Lee\n\nP.S. We are very sorry that it broke so soon after you got it.",
	"Please give him my kind regards.\n\nThe shop has no more kettles, but we do.",
	"We asked the shop about plan B.\n\nIt takes two days.",
	"The part comes from Acme Inc.\n\nIt takes two days.",
	"Whom to ask?\n\nThe support team on the phone",
	"We asked the shop.\n\nThe lid - our support team checked it - is fine",
	"Two things are missing.\n\nYour name, the office you bought it in",
	"It is the newest of all our kettles.\n\nHarbour Kettle",
	"The form asks for two letters, and they are these.\n\nBT",
	"The mechanic who comes on Monday is:\n\nPaul",
	"We write to you on Monday.\n\nKind regards",
	"Wir schreiben Ihnen am Montag.\n\nMit freundlichen Grüßen",
	"We write to you on Monday.\n\nMany thanks in advance and\nBest regards",
	"See below:\n\nPort 3-4711 of the panel must be open, or the kettle will not start at all.",
};

static void replies_stay(void **state)
{
	int wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof replies / sizeof *replies; i++) {
		struct arena *a = arena_new(1 << 20);
		struct text t;
		struct split s;

		assert_int_equal(text_of_plain(span_of(replies[i]), a, &t, NULL), 0);
		assert_int_equal(text_split(&t, NULL, a, &s, NULL), 0);
		if (!span_eq(s.reply, span_of(replies[i]))) {
			wrong++;
			print_error("%s\n-> %.*s\n", replies[i], SPAN_ARG(s.reply));
		}
		arena_free(a);
	}
	assert_int_equal(wrong, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(endings_are_no_reply), cmocka_unit_test(replies_stay) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
