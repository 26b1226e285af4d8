/* phrases_farewell.c - how letters end: farewells, "Sent from my iPhone", and
 * the words of name cards. */
#include "text/phrases_table.h"

#define S(words) K(SIGN_OFF_STRONG, words)
#define W(words) K(SIGN_OFF_WEAK, words)

/* Farewells. Weak ones say other things as well: they end a letter only with a
 * name behind them. */
static const struct phrase sign_offs[] = {
	/* English */
	S("regards"), S("best regards"), S("kind regards"), S("kindest regards"),
	S("warm regards"), S("warmest regards"), S("with regards"), S("with kind regards"),
	S("with kindest regards"), S("with best regards"), S("with warm regards"),
	S("many regards"), S("sincere regards"), S("friendly regards"), S("thanks and regards"),
	S("thanks & regards"), S("thanks and best regards"), S("thanks and kind regards"),
	S("thank you and best regards"), S("thank you and kind regards"), S("thanks, regards"),
	S("best wishes"), S("all the best"), S("all best"), S("with best wishes"),
	S("warm wishes"), S("sincerely"), S("yours sincerely"), S("sincerely yours"),
	S("most sincerely"), S("very sincerely"), S("yours faithfully"), S("faithfully yours"),
	S("yours truly"), S("very truly yours"), S("respectfully"), S("respectfully yours"),
	S("yours respectfully"), S("cordially"), S("kind greetings"), S("warmly"), S("rgds"),
	S("brgds"), S("thx & rgds"), W("yours"), W("greetings"), W("best"), W("cheers"),
	W("thanks"), W("thank you"), W("thx"), W("thanx"), W("tx"), W("tnx"), W("many thanks"),
	W("thanks again"), W("thanks so much"), W("thanks a lot"), W("thanks much"),
	W("thank you again"), W("thanks in advance"), W("with thanks"), W("thank you so much"),
	W("thank you very much"), W("thank you in advance"), W("much appreciated"), W("take care"),
	W("love"), W("hugs"), W("br"), W("kr"), W("have a great day"), W("have a nice day"),
	W("have a good day"), W("have a lovely day"), W("have a great weekend"),
	W("have a wonderful day"), W("ta"), W("ttyl"), W("talk soon"), W("speak soon"),
	W("signed"),
	W("with appreciation"), W("with gratitude"), W("gratefully"), W("kindly"), W("warmest"),
	W("peace"), W("later"), W("bye"), W("see you"), W("see you soon"), W("talk to you soon"),
	W("talk to you later"), W("speak to you soon"), W("until then"), W("have a good one"),
	W("have a good weekend"), W("have a nice weekend"), W("have a great evening"),
	W("your friend"), W("xoxo"), W("xx"), W("god bless"), W("blessings"),
	/* German */
	S("mit freundlichen grüßen"), S("mit freundlichem gruß"), S("mit freundlichen grüssen"),
	S("mit freundlichen gruessen"), S("mit freundlichem gruss"), S("freundliche grüße"),
	S("freundliche grüsse"), S("freundlichen gruß"), S("mit besten grüßen"),
	S("mit besten grüssen"), S("mit lieben grüßen"), S("mit vielen grüßen"),
	S("mit bestem gruß"), S("besten gruß"), S("beste grüße"), S("beste grüsse"),
	S("viele grüße"), S("viele grüsse"), S("vielen grüße"), S("herzliche grüße"),
	S("herzlichst"), S("liebe grüße"), S("liebe grüsse"), S("lieben gruß"), S("schöne grüße"),
	S("mit herzlichen grüßen"), S("sonnige grüße"), S("hochachtungsvoll"), S("mfg"),
	S("grüße"), S("grüße aus"), S("freundliche gruesse"), S("viele gruesse"),
	S("beste gruesse"), W("lg"), W("vg"), W("gruß"), W("gruss"), W("danke"),
	W("danke und gruß"), W("vielen dank"), W("besten dank"), S("vielen dank und viele grüße"),
	S("vielen dank und beste grüße"), S("vielen dank und freundliche grüße"),
	/* French */
	S("cordialement"), S("bien cordialement"), S("très cordialement"), S("cordialement vôtre"),
	S("sincères salutations"), S("salutations distinguées"), S("meilleures salutations"),
	S("cordiales salutations"), S("avec mes salutations"), S("salutations"),
	S("salutations cordiales"), S("bien à vous"), S("bien à toi"), S("sincèrement"),
	S("amicalement"), S("respectueusement"), S("cdlt"), S("cdt"), S("amitiés"), S("bises"),
	W("bonne journée"), W("excellente journée"), W("belle journée"), W("bonne soirée"),
	W("bonne réception"), W("merci"), W("merci d'avance"), W("merci beaucoup"), W("à bientôt"),
	/* Spanish, Catalan, Galician, Basque */
	S("saludos"), S("un saludo"), S("saludos cordiales"), S("un cordial saludo"),
	S("cordiales saludos"), S("cordial saludo"), S("muchos saludos"), S("atentamente"),
	S("muy atentamente"), S("atte"), S("reciba un cordial saludo"), S("reciba un saludo"),
	S("un abrazo"), S("cordialmente"), S("saludos y gracias"), S("gracias y un saludo"),
	S("gracias y saludos"), W("gracias"), W("muchas gracias"), W("gracias de antemano"),
	S("salutacions"), S("salutacions cordials"), S("atentament"), W("gràcies"), S("un saúdo"),
	S("agur bero bat"),
	/* Italian */
	S("cordiali saluti"), S("distinti saluti"), S("cari saluti"), S("un cordiale saluto"),
	S("saluti"), S("saluti cordiali"), S("un saluto"), S("un caro saluto"), S("cordialmente"),
	S("buona giornata e cordiali saluti"), W("grazie"), W("grazie mille"), W("buona giornata"),
	W("a presto"), S("grazie e saluti"), S("grazie e cordiali saluti"),
	/* Portuguese */
	S("atenciosamente"), S("com os melhores cumprimentos"), S("melhores cumprimentos"),
	S("com os meus cumprimentos"), S("cumprimentos"), S("cordialmente"), S("saudações"),
	S("abraço"), S("abraços"), S("um abraço"), S("grato"), S("grata"), S("abs"), W("obrigado"),
	W("obrigada"), W("muito obrigado"), W("muito obrigada"), W("att"),
	/* Dutch, Afrikaans */
	S("met vriendelijke groet"), S("met vriendelijke groeten"), S("vriendelijke groet"),
	S("vriendelijke groeten"), S("hartelijke groet"), S("hartelijke groeten"),
	S("met hartelijke groet"), S("met hartelijke groeten"), S("met groet"), S("hoogachtend"),
	S("groeten"), S("groetjes"), S("groet"), S("mvg"), W("bedankt"), W("alvast bedankt"),
	W("dank je wel"), W("dank u wel"), W("fijne dag"), S("vriendelike groete"),
	/* Swedish */
	S("med vänlig hälsning"), S("med vänliga hälsningar"), S("vänliga hälsningar"),
	S("vänlig hälsning"), S("bästa hälsningar"), S("vänligen"), S("hälsningar"), S("mvh"),
	W("tack"), W("tack på förhand"),
	/* Danish */
	S("med venlig hilsen"), S("med venlige hilsner"), S("venlig hilsen"), S("venlige hilsner"),
	S("de bedste hilsner"), S("bedste hilsner"), S("kærlig hilsen"), S("mange hilsner"),
	S("hilsen"), W("kh"), W("vh"), W("dbh"), W("tak"), W("mange tak"), W("på forhånd tak"),
	/* Norwegian, Icelandic */
	S("med vennlig hilsen"), S("vennlig hilsen"), S("beste hilsen"), S("hilsen fra"),
	S("med venleg helsing"), S("venleg helsing"), W("takk"), S("með kveðju"), S("kveðja"),
	/* Finnish, Estonian */
	S("ystävällisin terveisin"), S("terveisin"), S("parhain terveisin"),
	S("yhteistyöterveisin"), S("terv"), W("kiitos"), W("kiittäen"), S("lugupidamisega"),
	S("parimate soovidega"), S("tervitades"), W("aitäh"),
	/* Latvian, Lithuanian */
	S("ar cieņu"), S("pagarbiai"), S("su pagarba"), S("geriausi linkėjimai"), W("paldies"),
	W("ačiū"),
	/* Polish */
	S("pozdrawiam"), S("z poważaniem"), S("z powazaniem"), S("serdecznie pozdrawiam"),
	S("pozdrawiam serdecznie"), S("pozdrowienia"), S("serdeczne pozdrowienia"),
	S("z pozdrowieniami"), S("łączę pozdrowienia"), S("pzdr"), S("z wyrazami szacunku"),
	W("dziękuję"), W("dzięki"), W("miłego dnia"),
	/* Czech, Slovak */
	S("s pozdravem"), S("s přátelským pozdravem"), S("s úctou"), S("se srdečným pozdravem"),
	S("s pozdravom"), S("s priateľským pozdravom"), W("děkuji"), W("díky"), W("ďakujem"),
	/* Slovenian, Croatian, Serbian */
	S("lep pozdrav"), S("lepo pozdravljeni"), S("lp"), S("s spoštovanjem"), S("lijep pozdrav"),
	S("pozdrav"), S("srdačan pozdrav"), S("s poštovanjem"), S("poštovani pozdrav"),
	S("срдачан поздрав"), S("с поштовањем"), W("hvala"),
	/* Hungarian, Romanian */
	S("üdvözlettel"), S("tisztelettel"), S("köszönettel"), S("szívélyes üdvözlettel"),
	S("baráti üdvözlettel"), S("üdv"), W("köszönöm"), S("cu stimă"), S("cu stima"),
	S("cu respect"), S("cu considerație"), S("toate cele bune"), W("mulțumesc"),
	W("multumesc"),
	/* Russian, Ukrainian, Bulgarian */
	S("с уважением"), S("с наилучшими пожеланиями"), S("с приветом"), W("всего доброго"),
	W("хорошего дня"), W("спасибо"), S("з повагою"), S("з найкращими побажаннями"), W("дякую"),
	S("с уважение"), S("поздрави"), S("с поздрав"), W("благодаря"),
	/* Greek, Turkish */
	S("με εκτίμηση"), S("φιλικά"), S("με φιλικούς χαιρετισμούς"), W("ευχαριστώ"),
	S("saygılarımla"), S("saygılarımızla"), S("saygılar"), S("en iyi dileklerimle"),
	S("iyi çalışmalar"), W("iyi günler"), W("teşekkürler"), W("teşekkür ederim"),
	/* Hebrew, Arabic, Persian */
	S("בברכה"), W("תודה"), S("بدافع الاحترام"), S("مع أطيب التحيات"), S("مع التحية"),
	S("تحياتي"), S("با احترام"), W("شكرا"),
	/* Thai, Vietnamese, Indonesian, Malay */
	S("ขอแสดงความนับถือ"), S("trân trọng"), W("cảm ơn"), S("salam"), S("salam hormat"),
	S("hormat kami"), S("hormat saya"), S("yang benar"), W("terima kasih"),
	/* Chinese, Japanese, Korean */
	S("此致"), S("敬礼"), S("祝好"), W("谢谢"), W("謝謝"), S("敬具"), W("よろしくお願いいたします"), W("よろしくお願い致します"),
	W("よろしくお願いします"), W("감사합니다"), S("드림"),
};

/* How a line begins by which a device or a program says that it sent the mail,
 * or that one should get it. */
static const struct phrase sent_from[] = {
	/* English */
	P("sent from"), P("(sent from"), P("sent via"), P("sent by"), P("sent with"),
	P("sent using"), P("sent through"), P("sent on the go"), P("sent wirelessly"),
	P("sent while"), P("sent on my"), P("sent in mobile"), P("typed on my"), P("typed with"),
	P("written on my"), P("from my iphone"), P("from my ipad"), P("from my mobile"),
	P("from my android"), P("get outlook for"), P("get bluemail for"), P("get typeapp for"),
	P("get the new aol app"), P("download outlook for"), P("outlook for"), P("composed on my"),
	P("message sent from"), P("this message was sent from my"),
	P("this email was sent from my"), P("please excuse typos"), P("please excuse any typos"),
	P("please excuse my brevity"), P("please excuse brevity"), P("please excuse the brevity"),
	P("please pardon any typos"), P("please forgive typos"), P("excuse typos"),
	P("excuse my brevity"), P("pardon my brevity"), P("pardon the brevity"),
	P("pardon any typos"), P("sorry for typos"), P("apologies for typos"),
	/* German */
	P("gesendet von"), P("von meinem"), P("von meiner"), P("gesendet mit"), P("gesendet aus"),
	P("gesendet über"), P("gesendet via"), P("diese nachricht wurde von mein"),
	P("diese e-mail wurde von mein"), P("diese mail wurde von mein"),
	P("von unterwegs gesendet"), P("mobil gesendet"), P("von unterwegs"), P("outlook für ios"),
	P("outlook für android"), P("holen sie sich outlook"),
	/* French */
	P("envoyé de mon"), P("envoyé de ma"), P("envoyé depuis"), P("envoyé à partir"),
	P("envoyé d'"), P("envoyé avec"), P("envoyé via"), P("envoyé par"), P("envoyé de "),
	P("envoyé sans fil"), P("envoyé du"), P("obtenir outlook"), P("téléchargez outlook"),
	P("télécharger outlook"), P("obtenez outlook"), P("provenance : courrier"),
	P("provenance: courrier"),
	/* Spanish, Catalan, Galician */
	P("enviado desde"), P("enviado con"), P("enviado a través"), P("enviado por mi"),
	P("obtener outlook"), P("obtenga outlook"), P("descargar outlook"), P("descarga outlook"),
	P("enviat des"), P("enviat amb"), P("enviado dende"),
	/* Italian */
	P("inviato da"), P("inviato dal"), P("inviata da"), P("inviato con"), P("inviato tramite"),
	P("scarica outlook"), P("ottieni outlook"), P("scaricare outlook"),
	/* Portuguese */
	P("enviado de"), P("enviado do"), P("enviado da"), P("enviado pelo"), P("enviado via"),
	P("enviado a partir"), P("enviada do"), P("obter o outlook"), P("obter outlook"),
	P("baixe o outlook"),
	/* Dutch, Afrikaans */
	P("verstuurd vanaf"), P("verzonden vanaf"), P("verzonden met"), P("verstuurd met"),
	P("verzonden via"), P("verstuurd via"), P("verzonden vanuit"), P("verstuurd vanuit"),
	P("outlook voor"), P("download outlook voor"), P("gestuur vanaf"),
	/* Swedish */
	P("skickat från"), P("skickat med"), P("skickat via"), P("skickades från"),
	P("skickas från"), P("hämta outlook"), P("skaffa outlook"),
	/* Norwegian, Danish, Icelandic */
	P("sendt fra"), P("sendt med"), P("sendt via"), P("sent fra"), P("hent outlook"),
	P("få outlook"), P("skaff deg outlook"), P("last ned outlook"), P("sent úr"),
	/* Finnish, Estonian */
	P("lähetetty"), P("hanki outlook"), P("hae outlook"), P("saadetud minu"),
	P("saadetud rakendusest"), P("saadetud seadmest"), P("hankige outlook"),
	/* Latvian, Lithuanian */
	P("nosūtīts no"), P("sūtīts no"), P("išsiųsta iš"), P("siųsta iš"),
	/* Polish */
	P("wysłane z"), P("wysłane za pomocą"), P("wysłano z"), P("wyslane z"), P("wysłane przez"),
	P("pobierz outlook"), P("pobierz aplikację outlook"), P("pobierz program outlook"),
	P("uzyskaj program outlook"), P("wiadomość wysłana z"),
	/* Czech, Slovak */
	P("odesláno z"), P("odesláno ze"), P("odesláno pomocí"), P("odoslané z"), P("odoslané zo"),
	P("získat outlook"), P("získejte outlook"), P("stáhnout outlook"), P("získať outlook"),
	P("získajte outlook"),
	/* Slovenian, Croatian, Serbian */
	P("poslano z"), P("poslano s"), P("poslano iz"), P("poslato sa"), P("poslato iz"),
	P("послато са"), P("испратено од"), P("пратено од"),
	/* Hungarian, Romanian */
	P("elküldve"), P("küldve"), P("az outlook beszerzése"), P("trimis de pe"), P("trimis din"),
	P("trimis de la"), P("obțineți outlook"), P("descărcați outlook"),
	/* Russian, Ukrainian, Bulgarian */
	P("отправлено с"), P("отправлено из"), P("отправлено через"), P("отправлено от"),
	P("скачать outlook"), P("загрузить outlook"), P("получить outlook"), P("надіслано з"),
	P("надіслано із"), P("відправлено з"), P("изпратено от"), P("изпратено с"),
	/* Greek, Turkish */
	P("στάλθηκε από"), P("εστάλη από"), P("αποστολή από"), P("αποκτήστε το outlook"),
	P("λήψη του outlook"), P("ios için outlook"), P("android için outlook"),
	/* Hebrew, Arabic, Persian */
	P("נשלח מ"), P("أرسلت من"), P("أُرسلت من"), P("تم الإرسال من"), P("مرسل من"),
	P("ارسال شده از"),
	/* Thai, Vietnamese, Indonesian, Malay */
	P("ส่งจาก"), P("đã gửi từ"), P("được gửi từ"), P("gửi từ"), P("dikirim dari"),
	P("terkirim dari"), P("dapatkan outlook"), P("dihantar daripada"), P("dihantar dari"),
	/* Chinese, Japanese, Korean */
	P("从我的"), P("發自我的"), P("发自我的"), P("發自"), P("发自"), P("從我的"), P("获取 outlook"),
	P("取得 outlook"), P("下载适用于"), P("獲取 outlook"), P("나의 "), P("내 iphone"), P("내 galaxy"),
};

/* How such a line ends, where the verb stands last and a device is named. */
static const struct phrase sent_behind[] = {
	P("gesendet"), P("gesendet."), P("verschickt"), P("geschickt"), P("verfasst"),
	P("beziehen"), P("herunterladen"), P("gönderildi"), P("gönderildi."), P("edinin"), P("küldve"), P("küldve."),
	P("から送信"), P("から送信されました"), P("で送信"), P("を入手"), P("에서 보냄"), P("에서 보냈습니다"), P("으로 보냄"),
	P("다운로드"), P("傳送"), P("發送"), P("发送"), P("寄出"), P("kaudu"), P("downloaden"),
	P("beszerzése"),
};

/* Something that sends. */
static const struct phrase devices[] = {
	P("blackberry"), P("iphone"), P("ipad"), P("ipod"), P("ios"), P("android"), P("samsung"),
	P("galaxy"), P("nokia"), P("htc"), P("phone"), P("mobil"), P("handy"), P("device"),
	P("outlook"), P("windows"), P("cell"), P("yahoo"), P("gmail"), P("tablet"), P("huawei"),
	P("xiaomi"), P("redmi"), P("pixel"), P("motorola"), P("moto "), P("oneplus"), P("oppo"), P("vivo"), P("wiko"),
	P("xperia"), P("nexus"), P("realme"), P("honor"), P(" 4g"), P(" 5g"), P(" lte"), P("wireless"),
	P("handheld"), P("proton"), P("tuta"), P("thunderbird"), P("mail"), P("móvil"), P("cellulare"), P("telemóvel"),
	P("appareil"), P("dispositivo"), P("gerät"), P("toestel"), P("телефон"), P("устройств"),
	P("端末"), P("手机"), P("手機"), P("휴대"),
};

/* Words of name cards, wherever they stand in the line. */
static const struct phrase cards[] = {
	/* Ways to reach somebody */
	P("tel"), P("phone"), P("ph:"), P("mobile"), P("cell"), P("fax"), P("mob"), P("email"),
	P("e-mail"), P("web"), P("skype"), P("p:"), P("m:"), P("t:"), P("ext."), P("direct:"),
	P("www."), P("http"), P("@"), P("[image:"), P("[cid:"), P(" | "), P("whatsapp"), P("тел"),
	P("电话"), P("電話"), P("전화"),
	/* What somebody is */
	P("manager"), P("director"), P("engineer"), P("specialist"), P("agent"), P("ceo"),
	P("cto"), P("cfo"), P("coo"), P("founder"), P("head of"), P("analyst"), P("consultant"),
	P("coordinator"), P("president"), P("developer"), P("designer"), P("assistant"),
	P("representative"), P("advisor"), P("adviser"), P("officer"), P("administrator"),
	P("executive"), P("associate"), P("technician"), P("secretary"), P("leiter"),
	P("geschäfts"), P("mitarbeiter"), P("responsable"), P("conseill"), P("directeur"),
	P("directrice"), P("gerente"), P("asesor"), P("responsabile"), P("medewerker"),
	P("adviseur"), P("handläggare"), P("medarbejder"), P("specjalista"), P("kierownik"),
	P("менеджер"), P("специалист"),
	/* Where somebody works */
	P("support"), P("customer"), P("team"), P("sales"), P("service"), P("department"),
	P("office"), P("operations"), P("gmbh"), P("inc."), P(" inc"), P("ltd"), P("llc"),
	P("s.a."), P("b.v."), P("s.r.l"), P("s.p.a"), P("sp. z o.o"), P("a/s"), P("oy "),
	P("abteilung"), P("kundenservice"), P("kundendienst"), P("équipe"), P("service client"),
	P("atención"), P("assistenza"), P("klantenservice"), P("kundtjänst"), P("kundeservice"),
	P("asiakaspalvelu"), P("obsługa klienta"), P("ООО"), P("street"), P("avenue"), P("road"),
	P("straße"), P("strasse"), P("suite"), P("floor"), P("p.o. box"), P("postfach"),
};

const struct phrase_table phrases_sign_offs = TABLE(sign_offs);
const struct phrase_table phrases_sent_from = TABLE(sent_from);
const struct phrase_table phrases_sent_behind = TABLE(sent_behind);
const struct phrase_table phrases_devices = TABLE(devices);
const struct phrase_table phrases_cards = TABLE(cards);
