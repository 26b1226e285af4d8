/* phrases_header.c - fields and dividers above a letter that travels along:
 * "From: Jane Doe", "-----Original Message-----". */
#include "text/phrases_table.h"

#define FROM(words) K(FIELD_FROM, words)
#define DATE(words) K(FIELD_DATE, words)
#define TO(words) K(FIELD_TO, words)
#define SUBJECT(words) K(FIELD_SUBJECT, words)
#define OTHER(words) K(FIELD_OTHER, words)
#define ORIGINAL(words) K(DIVIDER_ORIGINAL, words)
#define FORWARD(words) K(DIVIDER_FORWARD, words)

/* Names of fields as mail programs print them, without the colon. */
static const struct phrase fields[] = {
	/* English */
	FROM("from"), DATE("sent"), DATE("date"), DATE("sent at"), DATE("sent on"),
	DATE("date sent"), TO("to"), SUBJECT("subject"), SUBJECT("re"), OTHER("cc"), OTHER("bcc"),
	OTHER("reply-to"), OTHER("reply to"), OTHER("importance"), OTHER("priority"),
	OTHER("attachments"), OTHER("attachment"), OTHER("organization"), OTHER("sender"),
	OTHER("sensitivity"), OTHER("message-id"), OTHER("in-reply-to"), OTHER("when"),
	OTHER("where"),
	/* German */
	FROM("von"), FROM("absender"), DATE("gesendet"), DATE("gesendet am"), DATE("datum"),
	TO("an"), TO("empfänger"), SUBJECT("betreff"), OTHER("kopie"), OTHER("antwort an"),
	OTHER("wichtigkeit"), OTHER("priorität"), OTHER("anlagen"), OTHER("anlage"),
	OTHER("anhänge"),
	/* French */
	FROM("de"), FROM("expéditeur"), DATE("envoyé"), DATE("envoye"), DATE("envoyé le"),
	DATE("date d'envoi"), TO("à"), TO("pour"), TO("destinataire"), SUBJECT("objet"),
	SUBJECT("sujet"), OTHER("copie à"), OTHER("copie"), OTHER("répondre à"),
	OTHER("pièces jointes"),
	/* Spanish, Catalan, Galician */
	FROM("remitente"), DATE("enviado"), DATE("enviado el"), DATE("fecha"),
	DATE("fecha de envío"), TO("para"), TO("destinatario"), SUBJECT("asunto"), OTHER("copia"),
	OTHER("responder a"), OTHER("importancia"), OTHER("datos adjuntos"), DATE("enviat"),
	DATE("enviat el"), TO("per a"), SUBJECT("assumpte"), SUBJECT("tema"),
	FROM("nork"), DATE("bidalia"), TO("nori"), SUBJECT("gaia"),
	/* Italian */
	FROM("da"), FROM("mittente"), DATE("inviato"), DATE("inviata"), DATE("inviato il"),
	DATE("data"), DATE("data invio"), TO("a"), SUBJECT("oggetto"), SUBJECT("ogg"), OTHER("risposta"),
	OTHER("rispondi a"), OTHER("priorità"), OTHER("allegati"),
	/* Portuguese */
	DATE("enviado em"), DATE("enviada em"), DATE("enviada"), DATE("data de envio"),
	SUBJECT("assunto"), OTHER("anexos"), OTHER("prioridade"),
	/* Dutch */
	DATE("gestuur"), FROM("van"), FROM("afzender"), DATE("verzonden"), DATE("verstuurd"), TO("aan"),
	SUBJECT("onderwerp"), OTHER("bijlagen"), OTHER("beantwoorden"),
	/* Swedish, Norwegian, Danish, Icelandic */
	FROM("från"), FROM("fra"), FROM("avsändare"), FROM("avsender"), FROM("afsender"),
	FROM("frá"), DATE("skickat"), DATE("sendt"), DATE("dato"), DATE("sent den"),
	DATE("dagsetning"), TO("till"), TO("til"), TO("mottagare"), TO("mottaker"), TO("modtager"),
	SUBJECT("ämne"), SUBJECT("emne"), SUBJECT("efni"), OTHER("kopia"), OTHER("kopi"),
	OTHER("prioritet"), OTHER("bifogade filer"), OTHER("vedhæftede filer"), OTHER("vedlegg"),
	/* Finnish, Estonian */
	FROM("lähettäjä"), DATE("lähetetty"), DATE("päivämäärä"), DATE("päiväys"),
	TO("vastaanottaja"), SUBJECT("aihe"), OTHER("kopio"), FROM("saatja"), DATE("saadetud"),
	DATE("kuupäev"), TO("saaja"), TO("adressaat"), TO("kellele"), SUBJECT("teema"),
	OTHER("koopia"),
	/* Latvian, Lithuanian */
	FROM("no"), DATE("nosūtīts"), DATE("nosūtīšanas datums"), TO("kam"), SUBJECT("tēma"),
	SUBJECT("temats"), FROM("nuo"), FROM("siuntėjas"), DATE("išsiųsta"), DATE("siuntimo data"),
	DATE("data"), TO("iki"), TO("gavėjas"), SUBJECT("tema"),
	/* Polish */
	FROM("od"), FROM("nadawca"), DATE("wysłano"), DATE("wyslano"), DATE("wysłane"),
	DATE("data wysłania"), TO("do"), TO("adresat"), SUBJECT("temat"), OTHER("dw"),
	OTHER("załączniki"),
	/* Czech, Slovak */
	FROM("odesílatel"), DATE("odesláno"), DATE("datum"), TO("komu"), TO("pro"),
	SUBJECT("předmět"), SUBJECT("predmet"), FROM("odosielateľ"), DATE("odoslané"),
	DATE("dátum"), TO("adresát"), OTHER("kópia"),
	/* Slovenian, Croatian, Serbian */
	FROM("šalje"), DATE("poslano"), DATE("poslato"), TO("za"), TO("prima"), TO("kome"),
	SUBJECT("zadeva"), FROM("шаље"), DATE("послато"), TO("за"),
	/* Hungarian, Romanian */
	FROM("feladó"), DATE("elküldve"), DATE("küldve"), TO("címzett"), SUBJECT("tárgy"),
	OTHER("másolatot kap"), OTHER("másolat"), FROM("de la"), FROM("expeditor"), DATE("trimis"),
	DATE("trimis la"), TO("către"), TO("catre"), SUBJECT("subiect"),
	/* Russian, Ukrainian, Bulgarian */
	FROM("от"), FROM("от кого"), FROM("отправитель"), DATE("отправлено"), DATE("дата"),
	TO("кому"), SUBJECT("тема"), OTHER("копия"), FROM("від"), FROM("від кого"),
	DATE("надіслано"), OTHER("копія"), DATE("изпратено"), DATE("изпратено на"), TO("до"),
	SUBJECT("относно"), OTHER("копие"),
	/* Macedonian, Albanian */
	FROM("од"), DATE("испратено"), SUBJECT("предмет"), FROM("nga"), DATE("dërguar"), TO("për"),
	SUBJECT("subjekti"), SUBJECT("tema"),
	/* Greek, Turkish */
	FROM("από"), DATE("στάλθηκε"), DATE("εστάλη"), DATE("ημερομηνία"), TO("προς"),
	SUBJECT("θέμα"), OTHER("κοιν."), OTHER("κοινοποίηση"), FROM("kimden"), FROM("gönderen"),
	DATE("tarih"), DATE("gönderildi"), DATE("gönderme tarihi"), DATE("gönderilme tarihi"),
	TO("kime"), TO("alıcı"), SUBJECT("konu"), OTHER("bilgi"),
	/* Hebrew, Arabic, Persian */
	FROM("מאת"), DATE("נשלח"), DATE("תאריך"), TO("אל"), SUBJECT("נושא"), OTHER("עותק"),
	FROM("من"), DATE("تاريخ"), DATE("التاريخ"), DATE("تم الإرسال"), TO("إلى"),
	SUBJECT("الموضوع"), OTHER("نسخة"), FROM("از"), DATE("ارسال شده"), TO("به"), SUBJECT("موضوع"),
	FROM("प्रेषक"), DATE("भेजा गया"), DATE("दिनांक"), TO("प्रति"), SUBJECT("विषय"),
	/* Thai, Vietnamese, Indonesian, Malay */
	FROM("จาก"), DATE("วันที่"), DATE("ส่ง"), TO("ถึง"), SUBJECT("เรื่อง"), FROM("từ"),
	FROM("người gửi"), DATE("ngày"), DATE("đã gửi"), DATE("gửi"), TO("đến"), TO("tới"),
	TO("người nhận"), SUBJECT("chủ đề"), SUBJECT("tiêu đề"), FROM("dari"), DATE("tanggal"),
	DATE("dikirim"), DATE("terkirim"), TO("kepada"), TO("ke"), SUBJECT("subjek"),
	SUBJECT("perihal"), FROM("daripada"), DATE("dihantar"),
	/* Chinese, Japanese, Korean */
	FROM("发件人"), FROM("寄件者"), FROM("寄件人"), DATE("发送时间"), DATE("发件时间"), DATE("日期"), DATE("时间"),
	DATE("寄件日期"), DATE("傳送時間"), TO("收件人"), TO("收件者"), SUBJECT("主题"), SUBJECT("主旨"),
	SUBJECT("主題"), OTHER("抄送"), OTHER("副本"), FROM("差出人"), FROM("送信者"), DATE("送信日時"),
	DATE("送信日"), DATE("日付"), DATE("日時"), TO("宛先"), SUBJECT("件名"), FROM("보낸 사람"), FROM("보낸사람"),
	DATE("보낸 날짜"), DATE("보낸날짜"), DATE("날짜"), TO("받는 사람"), TO("받는사람"), SUBJECT("제목"),
	OTHER("참조"),
};

/* Words of a divider, without the dashes around them. */
static const struct phrase dividers[] = {
	/* English */
	ORIGINAL("original message"), ORIGINAL("original-message"),
	ORIGINAL("original appointment"), ORIGINAL("original email"), ORIGINAL("original e-mail"),
	ORIGINAL("original mail"), ORIGINAL("reply message"), ORIGINAL("replied message"),
	ORIGINAL("previous message"), FORWARD("forwarded message"),
	FORWARD("begin forwarded message"), FORWARD("start of forwarded message"),
	FORWARD("start forwarded message"), FORWARD("forwarded by"),
	FORWARD("forwarded conversation"), FORWARD("forwarded mail"), FORWARD("forwarded email"),
	FORWARD("forwarded e-mail"), FORWARD("forwarded letter"),
	/* German */
	ORIGINAL("ursprüngliche nachricht"), ORIGINAL("originalnachricht"),
	ORIGINAL("original-nachricht"), ORIGINAL("originale nachricht"),
	ORIGINAL("original nachricht"), ORIGINAL("antwort nachricht"),
	ORIGINAL("ursprüngliche mail"), ORIGINAL("ursprüngliche e-mail"),
	ORIGINAL("ursprünglicher termin"), FORWARD("weitergeleitete nachricht"),
	FORWARD("anfang der weitergeleiteten nachricht"),
	FORWARD("anfang der weitergeleiteten e-mail"),
	FORWARD("beginn der weitergeleiteten nachricht"), FORWARD("weitergeleitet von"),
	/* French */
	ORIGINAL("message d'origine"), ORIGINAL("message original"), ORIGINAL("message initial"),
	ORIGINAL("mail original"), ORIGINAL("e-mail d'origine"), ORIGINAL("courriel original"),
	ORIGINAL("rendez-vous d'origine"), FORWARD("message transféré"),
	FORWARD("message transmis"), FORWARD("mail transféré"),
	FORWARD("début du message réexpédié"), FORWARD("début du message transféré"),
	FORWARD("message réexpédié"), FORWARD("transféré par"),
	/* Spanish, Catalan, Galician, Basque */
	ORIGINAL("mensaje original"), ORIGINAL("correo original"), FORWARD("mensaje reenviado"),
	FORWARD("inicio del mensaje reenviado"), FORWARD("correo reenviado"),
	ORIGINAL("missatge original"), FORWARD("missatge reenviat"), ORIGINAL("mensaxe orixinal"),
	ORIGINAL("jatorrizko mezua"),
	/* Italian */
	ORIGINAL("messaggio originale"), ORIGINAL("email originale"),
	FORWARD("messaggio inoltrato"), FORWARD("inizio messaggio inoltrato"),
	FORWARD("inizio del messaggio inoltrato"),
	/* Portuguese */
	ORIGINAL("mensagem original"), ORIGINAL("mensagem anterior"),
	FORWARD("mensagem encaminhada"), FORWARD("mensagem reencaminhada"),
	FORWARD("início da mensagem reencaminhada"), FORWARD("início da mensagem encaminhada"),
	/* Dutch */
	ORIGINAL("oorspronkelijk bericht"), ORIGINAL("origineel bericht"),
	ORIGINAL("oorspronkelijke e-mail"), FORWARD("doorgestuurd bericht"),
	FORWARD("begin doorgestuurd bericht"), FORWARD("doorgezonden bericht"),
	/* Swedish, Norwegian, Danish, Icelandic */
	ORIGINAL("ursprungligt meddelande"), ORIGINAL("originalmeddelande"),
	FORWARD("vidarebefordrat meddelande"), FORWARD("vidarebefordrat brev"),
	FORWARD("början på vidarebefordrat meddelande"), ORIGINAL("oprindelig meddelelse"),
	ORIGINAL("oprindelig besked"), ORIGINAL("oprindelig e-mail"),
	FORWARD("videresendt meddelelse"), FORWARD("videresendt besked"),
	FORWARD("start på videresendt besked"), ORIGINAL("opprinnelig melding"),
	ORIGINAL("opprinnelig e-post"), FORWARD("videresendt melding"),
	FORWARD("start på videresendt melding"), ORIGINAL("upprunaleg skilaboð"),
	/* Finnish, Estonian */
	ORIGINAL("alkuperäinen viesti"), FORWARD("välitetty viesti"),
	FORWARD("edelleenlähetetty viesti"), FORWARD("välitetty viesti alkaa"), ORIGINAL("algne sõnum"), ORIGINAL("algne kiri"),
	FORWARD("edastatud kiri"),
	/* Latvian, Lithuanian */
	ORIGINAL("sākotnējais ziņojums"), ORIGINAL("oriģinālais ziņojums"),
	ORIGINAL("originalus pranešimas"), ORIGINAL("originalus laiškas"),
	ORIGINAL("pradinis laiškas"),
	/* Polish */
	ORIGINAL("wiadomość oryginalna"), ORIGINAL("oryginalna wiadomość"),
	ORIGINAL("wiadomość pierwotna"), ORIGINAL("pierwotna wiadomość"),
	FORWARD("przekazana wiadomość"), FORWARD("wiadomość przekazana"),
	FORWARD("treść przekazanej wiadomości"), FORWARD("początek przekazywanej wiadomości"),
	/* Czech, Slovak */
	ORIGINAL("původní zpráva"), ORIGINAL("původní e-mail"), FORWARD("přeposlaná zpráva"),
	FORWARD("přeposlaný e-mail"), FORWARD("začátek přeposlané zprávy"),
	FORWARD("začátek přeposílané zprávy"), ORIGINAL("pôvodná správa"),
	FORWARD("preposlaná správa"), FORWARD("začiatok preposlanej správy"),
	/* Slovenian, Croatian, Serbian */
	ORIGINAL("izvirno sporočilo"), FORWARD("posredovano sporočilo"),
	ORIGINAL("izvorna poruka"), ORIGINAL("originalna poruka"), FORWARD("proslijeđena poruka"),
	FORWARD("prosleđena poruka"), FORWARD("početak proslijeđene poruke"),
	ORIGINAL("оригинална порака"), FORWARD("препратена порака"), ORIGINAL("mesazhi origjinal"),
	FORWARD("mesazh i përcjellë"),
	FORWARD("začetek posredovanega sporočila"),
	/* Hungarian, Romanian */
	ORIGINAL("eredeti üzenet"), ORIGINAL("eredeti levél"), FORWARD("továbbított üzenet"),
	ORIGINAL("mesaj original"), ORIGINAL("mesajul original"), FORWARD("mesaj redirecționat"),
	FORWARD("mesaj redirecţionat"), FORWARD("mesaj retrimis"),
	FORWARD("început mesaj redirecționat"), FORWARD("továbbított levél kezdete"),
	/* Russian, Ukrainian, Bulgarian */
	ORIGINAL("исходное сообщение"), ORIGINAL("оригинальное сообщение"),
	ORIGINAL("исходное письмо"), FORWARD("пересылаемое сообщение"),
	FORWARD("пересланное сообщение"), FORWARD("перенаправленное сообщение"),
	FORWARD("начало переадресованного сообщения"), FORWARD("начало пересылаемого сообщения"),
	ORIGINAL("оригінальне повідомлення"), ORIGINAL("вихідне повідомлення"),
	FORWARD("переслане повідомлення"), ORIGINAL("оригинално съобщение"),
	FORWARD("препратено съобщение"), ORIGINAL("оригинално писмо"),
	FORWARD("початок листа, що пересилається"), FORWARD("початок переадресованого листа"),
	/* Greek, Turkish */
	ORIGINAL("αρχικό μήνυμα"), FORWARD("προωθημένο μήνυμα"), ORIGINAL("orijinal mesaj"),
	ORIGINAL("orijinal ileti"), ORIGINAL("özgün ileti"), FORWARD("iletilen mesaj"),
	FORWARD("iletilmiş ileti"), FORWARD("yönlendirilmiş ileti"),
	FORWARD("yönlendirilen mesaj"), FORWARD("αρχή προωθημένου μηνύματος"),
	/* Hebrew, Arabic, Persian, Hindi */
	ORIGINAL("הודעה מקורית"), FORWARD("הודעה שהועברה"), ORIGINAL("الرسالة الأصلية"),
	ORIGINAL("رسالة أصلية"), FORWARD("رسالة معاد توجيهها"), ORIGINAL("پیام اصلی"),
	ORIGINAL("मूल संदेश"),
	/* Thai, Vietnamese, Indonesian, Malay */
	ORIGINAL("ข้อความต้นฉบับ"), ORIGINAL("ข้อความเดิม"), ORIGINAL("thư gốc"),
	ORIGINAL("tin nhắn gốc"), FORWARD("thư đã chuyển tiếp"), ORIGINAL("pesan asli"),
	FORWARD("pesan terusan"), FORWARD("pesan yang diteruskan"), ORIGINAL("mesej asal"),
	/* Chinese, Japanese, Korean */
	ORIGINAL("原始邮件"), ORIGINAL("邮件原件"), ORIGINAL("原邮件"), ORIGINAL("回复的原邮件"), ORIGINAL("回复的邮件"),
	ORIGINAL("原始郵件"), FORWARD("转发的邮件"), FORWARD("转发邮件"), FORWARD("转发邮件信息"), FORWARD("轉寄郵件"),
	FORWARD("轉寄的郵件"), FORWARD("以下为转发邮件"),
	FORWARD("下面是被转发的邮件"), FORWARD("開始轉寄郵件"), FORWARD("以下是轉寄的郵件"), ORIGINAL("元のメッセージ"), ORIGINAL("元のメール"),
	FORWARD("転送されたメッセージ"), FORWARD("転送メッセージ"), ORIGINAL("원본 메시지"), ORIGINAL("원본 메일"),
	ORIGINAL("원본 이메일"), FORWARD("전달된 메시지"), FORWARD("전달된 이메일"),
};

/* A line between dashes that holds one of these is a divider in any case. */
static const struct phrase messages[] = {
	P("message"), P("nachricht"), P("mensaje"), P("missatge"), P("messaggio"), P("mensagem"),
	P("bericht"), P("meddelande"), P("meddelelse"), P("melding"), P("besked"), P("viesti"),
	P("sõnum"), P("wiadomość"), P("zpráva"), P("správa"), P("sporočilo"), P("poruka"),
	P("üzenet"), P("mesaj"), P("сообщение"), P("повідомлення"), P("съобщение"), P("порука"), P("порака"), P("mesazh"),
	P("μήνυμα"), P("ileti"), P("הודעה"), P("رسالة"), P("ข้อความ"), P("pesan"), P("メッセージ"),
	P("邮件"), P("郵件"), P("메시지"),
};

/* In front of the subject of an answer or of what is passed on. */
static const struct phrase answers[] = {
	P("re:"), P("re :"), P("aw:"), P("antw:"), P("antwort:"), P("sv:"), P("vs:"), P("rv:"), P("r:"),
	P("rif:"), P("res:"), P("odp:"), P("ynt:"), P("bls:"), P("ref:"), P("απ:"), P("σχετ:"), P("отг:"),
	P("ответ:"), P("回复:"), P("回复："), P("答复:"), P("答复："), P("回覆:"), P("回覆："), P("fw:"), P("fwd:"), P("wg:"),
	P("tr:"), P("enc:"), P("doorst:"), P("vb:"), P("vl:"), P("pd:"), P("转发:"), P("转发："), P("轉寄:"), P("轉寄："),
};

/* What introduces the customer's words below a rule. */
static const struct phrase yours[] = {
	/* English */
	P("your message"), P("your original message"), P("your email"), P("your e-mail"), P("your request"),
	P("your original request"), P("your enquiry"), P("your inquiry"), P("your question"), P("you wrote"),
	/* German */
	P("ihre nachricht"), P("ihre ursprüngliche nachricht"), P("ihre anfrage"), P("ihre e-mail"),
	P("ihre mail"), P("ihre frage"), P("ihr anliegen"), P("deine nachricht"), P("deine anfrage"),
	P("sie schrieben"), P("du schriebst"),
	/* French, Spanish, Catalan, Italian, Portuguese */
	P("votre message"), P("votre demande"), P("votre question"), P("vous avez écrit"), P("ton message"),
	P("su mensaje"), P("su consulta"), P("su solicitud"), P("tu mensaje"), P("tu consulta"),
	P("el vostre missatge"), P("il tuo messaggio"), P("il suo messaggio"), P("la tua richiesta"),
	P("la sua richiesta"), P("a sua mensagem"), P("sua mensagem"), P("seu pedido"), P("sua solicitação"),
	/* Dutch, Swedish, Danish, Norwegian, Finnish */
	P("uw bericht"), P("uw vraag"), P("uw verzoek"), P("je bericht"), P("jouw bericht"),
	P("ditt meddelande"), P("ditt ärende"), P("din besked"), P("din henvendelse"), P("din melding"),
	P("viestisi"),
	/* Polish, Czech, Russian */
	P("twoja wiadomość"), P("państwa wiadomość"), P("vaše zpráva"), P("ваше сообщение"), P("ваш запрос"),
};

const struct phrase_table phrases_yours = TABLE(yours);
const struct phrase_table phrases_answers = TABLE(answers);
_Static_assert(sizeof fields / sizeof *fields <= PHRASE_ROWS, "an index has room for all");

const struct phrase_table phrases_fields = TABLE(fields);
const struct phrase_table phrases_dividers = TABLE(dividers);
const struct phrase_table phrases_messages = TABLE(messages);
