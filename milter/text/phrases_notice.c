/* phrases_notice.c - what help desks, systems and lawyers put around a text. */
#include "text/phrases_table.h"

#define S(words) K(NOTICE_STRONG, words)
#define W(words) K(NOTICE_WEAK, words)

/* Markers above which one is to write, wherever they stand in the line. */
static const struct phrase reply_above[] = {
	/* English */
	P("reply above this line"), P("reply above the line"), P("above this line to reply"),
	P("above this line to add"), P("reply above this text"), P("text above this line"), P("write above this line"),
	P("type above this line"), P("response above this line"), P("write your reply above"),
	P("type your reply above"), P("reply here above"), P("add your reply above"),
	P("enter your reply above"), P("above this line will be"), P("replies below this line"),
	P("do not write below this line"), P("reply below this line"),
	P("reply between the lines"), P("your reply above here"), P("only text above this line"),
	P("text below this line will"), P("do not edit below this line"),
	P("do not remove this line"), P("please reply above this"),
	/* German */
	P("oberhalb dieser linie"), P("oberhalb dieser zeile"), P("über dieser linie"),
	P("über dieser zeile"), P("über diese linie"), P("über diese zeile"),
	P("oberhalb dieses textes"),
	/* French */
	P("au-dessus de cette ligne"), P("au dessus de cette ligne"),
	/* Spanish, Catalan */
	P("encima de esta línea"), P("encima de esta linea"), P("arriba de esta línea"),
	P("por encima de esta línea"), P("sobre aquesta línia"),
	/* Italian, Portuguese */
	P("sopra questa riga"), P("sopra questa linea"), P("acima desta linha"),
	P("acima dessa linha"),
	/* Dutch */
	P("boven deze lijn"), P("boven deze regel"),
	/* Swedish, Norwegian, Danish, Finnish */
	P("ovanför denna rad"), P("ovanför den här raden"), P("ovanför den här linjen"),
	P("over denne linje"), P("over denne linjen"), P("tämän rivin yläpuolelle"),
	P("tämän viivan yläpuolelle"),
	/* Polish, Czech, Slovak, Hungarian, Romanian */
	P("powyżej tej linii"), P("powyżej tego wiersza"), P("nad tento řádek"),
	P("nad tímto řádkem"), P("nad touto čarou"), P("nad tento riadok"), P("nad týmto riadkom"),
	P("e sor fölé"), P("ezen sor fölé"), P("deasupra acestei linii"),
	P("deasupra acestui rând"),
	/* Russian, Ukrainian, Greek, Turkish */
	P("выше этой строки"), P("выше этой линии"), P("над этой строкой"), P("над цим рядком"),
	P("вище цього рядка"), P("πάνω από αυτήν τη γραμμή"), P("bu satırın üzerine"),
	P("bu satırın üstüne"), P("bu çizginin üzerine"),
	/* Hebrew, Arabic */
	P("מעל השורה הזו"), P("מעל שורה זו"), P("فوق هذا السطر"),
	/* Chinese, Japanese, Korean */
	P("请在此行上方"), P("請在此行上方"), P("在此行上方"), P("この行より上に"), P("この線より上に"), P("この行の上に"), P("이 줄 위에"),
	P("이 선 위에"),
};

/* How legal notices begin. Those that begin like any sentence are weak: they need
 * a farewell above or one of the words of law below. */
static const struct phrase disclaimers[] = {
	/* English: by their headings */
	S("confidentiality notice"), S("confidentiality note"), S("confidentiality statement"),
	S("confidentiality warning"), S("confidential notice"), S("disclaimer"),
	S("email disclaimer"), S("e-mail disclaimer"), S("legal notice"), S("legal disclaimer"),
	S("privacy notice"), S("notice of confidentiality"), S("important notice:"), W("notice:"),
	W("warning: this e"), S("privileged and confidential"), W("confidential:"),
	W("confidentiality:"), S("privileged/confidential"), S("confidential communication"),
	W("private and confidential"), S("strictly confidential"),
	/* English: by their first words */
	S("this e-mail and any"), S("this email and any"), S("this message and any"),
	S("this e-mail and its"), S("this email and its"), S("this message and its"),
	S("this e-mail message and any"), S("this email message and any"),
	S("this e-mail message, including"), S("this email message, including"),
	S("this e-mail, including"), S("this email, including"), S("this message, including"),
	S("this e-mail, and any"), S("this email, and any"), S("this message, and any"),
	S("this message, together"), S("this email, together"), S("this e-mail, together"),
	S("this e-mail together"), S("this email together"), S("this electronic message"),
	S("this electronic mail"), S("this electronic communication"),
	W("this communication may contain"), W("this communication is"),
	S("this communication, including"), S("this communication and any"),
	S("this transmission"), S("this e-mail transmission"), S("this email transmission"),
	S("this e-mail is confidential"), S("this email is confidential"),
	S("this e-mail is private"), S("this email is private"), W("this e-mail may contain"),
	W("this email may contain"), W("this message may contain"), W("this e-mail may be"),
	W("this email may be"), W("this message may be"), W("this e-mail contains"),
	W("this email contains"), W("this message contains"), W("this e-mail is intended"),
	W("this email is intended"), W("this message is intended"), S("this e-mail message is"),
	S("this email message is"), S("this e-mail message may"), S("this email message may"),
	S("this email (including"), S("this e-mail (including"), S("this message (including"),
	S("this email (and any"), S("this e-mail (and any"), S("this message (and any"),
	S("this message is confidential"), W("this message is for"), W("this e-mail is for"),
	W("this email is for"), W("this message is only"), W("this email is only"),
	S("the information contained in"), S("the information in this e"),
	W("the information in this message"), S("the information transmitted"),
	S("the information in and"), S("the contents of this e"),
	W("the contents of this message"), S("the content of this e"),
	W("the content of this message"), S("information contained in this"),
	W("information in this e"), W("information in this message"),
	S("the views expressed in this"), S("the opinions expressed in this"),
	S("any views or opinions"), W("any unauthorized"), W("any unauthorised"),
	W("unauthorized use"), W("unauthorised use"), S("if you are not the intended recipient"),
	S("if you are not the addressee"), S("if you are not an intended"),
	S("if you have received this"), S("if this e-mail has been"), W("if you received this e"),
	S("if you received this message in error"), S("we have taken precautions"),
	S("although this e"), S("e-mail transmission cannot be"),
	S("email transmission cannot be"), S("internet communications are not"),
	S("please consider the environment"), S("please think of the environment"),
	S("please think before"), S("please don't print"), S("please do not print"),
	S("think before you print"), S("consider the environment"), S("think green"),
	W("go green"), S("save a tree"), S("save paper"), W("before printing"), S("virus-free"),
	S("this email has been scanned"), S("this e-mail has been scanned"),
	S("this message has been scanned"), S("this email was scanned"),
	W("this email has been checked"), W("this e-mail has been checked"), W("scanned by"),
	S("checked by avg"), S("no virus found"), S("external email:"), S("caution: this email"),
	S("caution: external"), S("[external"),
	/* German */
	W("diese e-mail enthält"), W("diese e-mail kann"), W("diese e-mail könnte"),
	W("diese nachricht enthält"), W("diese nachricht kann"), S("diese e-mail ist vertraulich"),
	S("diese e-mail und"), W("diese mail enthält"), S("diese nachricht ist vertraulich"),
	S("diese nachricht und"), S("diese e-mail einschließlich"),
	S("diese e-mail ist ausschließlich"), W("der inhalt dieser"),
	S("die information in dieser"), S("die informationen in dieser"), W("die in dieser"),
	S("vertraulichkeitshinweis"), W("vertraulich:"), S("haftungsausschluss"),
	S("rechtlicher hinweis"), S("rechtliche hinweise"), S("wichtiger hinweis:"),
	W("hinweis: diese"), W("sollten sie nicht der"), S("wenn sie nicht der richtige"),
	S("falls sie nicht der"), S("bitte denken sie an die umwelt"), W("bitte prüfen sie"),
	W("informationen zum datenschutz"), W("datenschutzhinweis"), S("virenfrei"),
	/* French */
	S("ce message et"), W("ce message est"), W("ce message contient"),
	S("ce message peut contenir"), S("ce message, ainsi"), S("ce message électronique"),
	S("ce mail et"), W("ce mail est"), W("ce courriel"), W("cet e-mail"), W("cet email"),
	S("ce mèl"), S("l'information contenue"), S("les informations contenues"),
	W("le contenu de ce"), W("le présent message"), W("le présent courriel"),
	S("avis de confidentialité"), W("avertissement"), S("avis important :"),
	S("mention légale"), S("si vous n'êtes pas le destinataire"), S("si vous avez reçu ce"),
	S("pensez à l'environnement"), S("pensez à l’environnement"), S("n'imprimez ce"),
	S("merci de penser à l'environnement"), S("avant d'imprimer"), S("garanti sans virus"),
	/* Spanish, Catalan */
	S("este mensaje y"), S("este mensaje puede"), S("este mensaje se dirige"),
	S("este mensaje va dirigido"), W("este mensaje contiene"), W("este mensaje es"),
	W("este mensaje, "), W("este correo"), W("este e-mail"), S("la información contenida"),
	S("la información incluida"), W("el contenido de este"), S("aviso legal"),
	S("aviso de confidencialidad"), S("cláusula de confidencialidad"), S("nota legal"),
	W("en cumplimiento de"), W("de conformidad con"), S("le informamos que sus datos"),
	W("si no es usted"), S("si usted no es el destinatario"), S("antes de imprimir"),
	S("por favor, antes de imprimir"), S("piense en el medio ambiente"), S("aquest missatge"),
	S("aquest correu"), S("libre de virus"),
	/* Italian */
	W("questo messaggio"), W("questa e-mail"), W("questa email"), W("questa comunicazione"),
	W("il presente messaggio"), W("la presente e-mail"), W("la presente comunicazione"),
	S("le informazioni contenute"), S("le informazioni trasmesse"),
	W("il contenuto di questa"), W("il contenuto di questo"), W("ai sensi del"),
	W("ai sensi dell"), S("avviso di riservatezza"), W("avvertenza"),
	S("nota di riservatezza"), S("avviso legale"), S("se avete ricevuto"),
	S("prima di stampare"), S("rispetta l'ambiente"), S("privo di virus"),
	/* Portuguese */
	W("esta mensagem"), W("este email"), S("aviso de confidencialidade"),
	S("nota de confidencialidade"), S("a informação contida"), S("as informações contidas"),
	S("as informações existentes"), W("o conteúdo desta"), W("o conteúdo deste"),
	S("se você não é"), S("caso não seja"), S("antes de imprimir"), S("proteja o ambiente"),
	S("livre de vírus"),
	/* Dutch */
	W("dit bericht"), W("deze e-mail"), W("deze email"), S("dit e-mailbericht"),
	S("dit mailbericht"), S("de informatie in"), S("de informatie verzonden"),
	W("de inhoud van dit"), W("de inhoud van deze"), S("vertrouwelijkheidsverklaring"),
	S("indien u niet de"), S("denk aan het milieu"), W("op al onze"),
	/* Swedish, Norwegian, Danish, Finnish */
	W("detta meddelande"), W("detta e-post"), W("detta mail"), W("denna e-post"),
	S("informationen i detta"), S("om du inte är avsedd"), S("tänk på miljön"),
	W("denne e-mail"), W("denne mail"), W("denne e-posten"), W("denne meddelelse"),
	W("denne meldingen"), W("denne besked"), S("informasjonen i denne"),
	S("hvis du ikke er rette"), S("tænk på miljøet"), S("tenk på miljøet"), W("tämä viesti"),
	W("tämä sähköposti"), S("tämän viestin"), S("tämän sähköpostin"),
	/* Polish, Czech, Slovak, Hungarian, Romanian */
	W("ta wiadomość"), W("niniejsza wiadomość"), S("niniejszy e-mail"),
	W("treść tej wiadomości"), S("informacje zawarte"), W("uwaga: "), W("jeżeli nie jest"),
	W("jeśli nie jest"), S("klauzula poufności"), W("zanim wydrukujesz"),
	S("pomyśl o środowisku"), W("tato zpráva"), W("tento e-mail"), S("informace obsažené"),
	W("obsah této"), W("obsah tohoto"), W("táto správa"), S("informácie obsiahnuté"),
	W("ez az e-mail"), W("ez az üzenet"), S("a jelen e-mail"), S("jelen e-mail"),
	S("jelen üzenet"), W("acest mesaj"), W("acest e-mail"), W("acest email"),
	S("informațiile conținute"),
	/* Russian, Ukrainian, Greek, Turkish */
	W("данное сообщение"), W("это сообщение"), S("настоящее сообщение"), W("данное письмо"),
	S("информация, содержащаяся"), S("уведомление о конфиденциальности"), W("це повідомлення"),
	W("цей лист"), S("το παρόν μήνυμα"), W("αυτό το μήνυμα"), W("αυτό το e-mail"),
	W("bu e-posta"), W("bu mesaj"), W("bu ileti"), S("yasal uyarı"),
	/* Chinese, Japanese, Korean */
	W("本邮件"), W("此邮件"), S("此電子郵件"), S("本電子郵件"), W("このメール"), W("このメッセージは"), W("本メール"),
	W("이 메일"), W("본 메일"), W("본 이메일"),
};

/* Words of law, wherever they stand in the notice. */
static const struct phrase legal[] = {
	P("confidential"), P("privileged"), P("intended recipient"), P("intended solely"), P("addressee"),
	P("vertraulich"), P("unbefugt"), P("rechtlich geschützt"), P("adressat"), P("confidentiel"),
	P("destinataire"), P("confidencial"), P("destinatari"), P("destinatário"), P("riservat"), P("confidenzial"),
	P("vertrouwelijk"), P("geadresseerde"), P("konfidentiell"), P("sekretess"), P("fortrolig"),
	P("konfidensiel"), P("taushet"), P("luottamuksel"), P("konfidents"), P("konfidenc"), P("poufn"),
	P("důvěrn"), P("dôvern"), P("zaupn"), P("povjerljiv"), P("poverljiv"), P("bizalmas"), P("confidențial"),
	P("confidenţial"), P("конфиденциал"), P("конфіденц"), P("поверителн"), P("εμπιστευτικ"), P("gizli"),
	P("סודי"), P("سري"), P("محرمانه"), P("bảo mật"), P("rahasia"), P("保密"), P("机密"), P("機密"), P("秘密"), P("기밀"),
};

/* What companies must or like to say of themselves, wherever it stands. */
static const struct phrase companies[] = {
	P(" ltd"), P(" Ltd"), P(" limited"), P(" Limited"), P(" plc"), P(" PLC"), P(" LLC"), P(" Inc"),
	P(" GmbH"), P(" AG"), P(" KG"), P(" S.A."), P(" SAS"), P(" SARL"), P(" S.L."), P(" S.r.l"),
	P(" S.p.A"), P(" Lda"), P(" Ltda"), P(" B.V."), P(" N.V."), P(" AB"), P(" A/S"), P(" ApS"), P(" AS"),
	P(" Oy"), P(" sp. z o.o"), P(" s.r.o"), P(" Kft"), P(" S.R.L"), P(" ООО"), P("株式会社"), P("有限公司"),
	P("주식회사"), P("registered"), P("Registered"), P("eingetragen"), P("capital"), P("VAT"), P("regulated"),
	P("recorded"), P("monitored"), P("trademark"), P("rights reserved"),
};

/* How the footer of a help desk, a list or a company begins. */
static const struct phrase footers[] = {
	/* English: who sent this, and why */
	S("this email is a service from"), S("this e-mail is a service from"),
	S("this email was sent by"), S("this e-mail was sent by"), S("this email was sent to"),
	S("this e-mail was sent to"), S("this message was sent by"), S("this message was sent to"),
	W("this is an automated"), W("this is an automatic"), S("this ticket is handled by"),
	W("this ticket was"), S("this case is handled by"), S("this request is handled by"),
	W("this conversation is"), S("delivered by zendesk"), S("powered by zendesk"),
	S("powered by freshdesk"), S("powered by help scout"), S("powered by intercom"),
	S("powered by"), S("you are receiving this"), S("you're receiving this"),
	W("you received this"), W("you have received this"), S("you are getting this"),
	W("do not reply to this"), W("please do not reply to this"),
	W("please don't reply to this"), S("replies to this email are"), S("to unsubscribe"),
	S("unsubscribe"), S("manage your preferences"), W("manage preferences"),
	S("view in browser"), S("view this email in"), S("view this message in"), S("© "),
	S("(c) "), S("copyright ©"), S("copyright (c)"), S("all rights reserved"),
	S("registered in england"), S("registered office"), S("company registration"),
	S("company number"), S("vat number"), S("vat no"),
	S("[quoted text hidden]"), S("begin pgp signature"),
	/* English: tickets */
	S("reply to this email directly"), S("reply to this e-mail directly"),
	S("to respond, reply to this email"), W("to reply to this"), S("to view this ticket"),
	S("to view this request"), S("to view or reply"), S("to view the ticket"),
	S("view this ticket"), S("view ticket"), S("view request"),
	S("turn off this request"), S("this is shared with"), W("view it on"), S("visit topic"),
	S("visit message"), S("ticket id:"), S("ticket #"), S("ticket:"), S("ticket number:"),
	S("ticket link:"), S("ticket details"), S("ticket url"), S("ref:"), S("reference number:"),
	S("case #"), S("case id:"), S("case number:"), S("request #"), S("request id:"),
	W("your ticket has been"), W("your request has been"), W("your case has been"),
	S("your ticket id"), S("your ticket number"), S("to add additional comments"),
	W("to add a comment"), S("average answer time"), S("average response time"),
	/* English: surveys and advertising */
	S("how would you rate"), S("how did we do"), W("how did i do"), W("how was my"),
	W("how was our"), W("how are we doing"), S("how was the help"),
	S("how was your experience"), S("how satisfied"), S("rate this reply"), S("rate my"),
	S("rate our"), W("rate your"), W("rate us"), W("please rate"),
	W("please take a moment to"), W("please take a minute to"), S("take our survey"),
	W("take the survey"), S("take a short survey"), S("complete our survey"),
	S("we'd love to hear what you think"), S("we would love to hear what you think"),
	S("we'd love to hear your feedback"), W("were you satisfied"), W("was this helpful"),
	W("did this answer your"), W("did we solve"), S("good, i'm satisfied"),
	S("bad, i'm unsatisfied"), S("how would you describe"), S("click below to rate"),
	W("follow us"), S("find us on"), S("like us on"), W("connect with us"), W("join us on"),
	S("join our mailing list"), W("subscribe to our"), W("download our app"),
	W("visit our website"), W("visit our help"), W("check out our help"),
	W("our opening hours"), W("opening hours:"), W("office hours:"),
	/* German */
	S("diese e-mail ist ein service von"), S("dies ist ein service von"),
	W("diese e-mail wurde"), W("diese nachricht wurde"), S("dies ist eine automatisch"),
	W("sie erhalten diese"), W("bitte antworten sie nicht auf diese"), S("wie bewerten sie"),
	W("wie würden sie"), S("wie zufrieden"), W("bewerten sie"), W("waren sie zufrieden"),
	W("wie war unser"), W("folgen sie uns"), S("newsletter abbestellen"), W("abmelden"),
	S("geschäftsführer"), S("geschäftsführung:"), S("vorstand:"), S("vorsitzender des"),
	S("aufsichtsrat"), S("amtsgericht"), S("handelsregister"), S("sitz der gesellschaft"),
	W("sitz:"), S("ust-id"), S("ust.-id"), S("ust.id"), S("ustid"), S("steuernummer"),
	S("registergericht"), S("hrb "), S("ticketnummer:"), S("ticket-nr"), S("ticketnr"),
	W("ihre ticketnummer"), W("vorgangsnummer"), S("alle rechte vorbehalten"),
	W("unsere öffnungszeiten"), W("öffnungszeiten:"), W("servicezeiten:"),
	/* French */
	S("comment évaluez-vous"), S("comment évalueriez-vous"), S("comment noteriez-vous"),
	W("êtes-vous satisfait"), S("cet e-mail est un service de"), W("vous recevez ce"),
	W("vous recevez cet"), W("ne répondez pas à ce"), W("merci de ne pas répondre"),
	W("suivez-nous"), S("se désabonner"), S("se désinscrire"), S("pour vous désabonner"),
	S("tous droits réservés"), W("numéro de ticket"), S("siège social"),
	/* Spanish, Catalan */
	S("este correo electrónico es un servicio de"), S("¿cómo calificaría"),
	S("¿cómo valoraría"), W("¿está satisfecho"), W("ha recibido este"), W("recibe este"),
	W("no responda a este"), W("por favor, no responda"), W("síganos"), W("síguenos"),
	S("darse de baja"), S("todos los derechos reservados"), S("número de ticket"),
	/* Italian */
	S("come valuta"), S("come valuteresti"), S("come valuterebbe"), W("sei soddisfatto"),
	W("è soddisfatto"), W("ricevi questa"), W("ha ricevuto questa"), W("non rispondere a"),
	W("si prega di non rispondere"), W("seguici"), S("annulla iscrizione"),
	S("tutti i diritti riservati"), S("sede legale"), S("p. iva"), S("p.iva"),
	S("numero ticket"),
	/* Portuguese */
	S("como avalia"), S("como você avalia"), S("como você avaliaria"), W("está satisfeito"),
	W("está a receber"), W("você está recebendo"), W("não responda a este"),
	W("por favor, não responda"), W("siga-nos"), S("cancelar a subscrição"),
	S("todos os direitos reservados"), S("número do ticket"),
	/* Dutch */
	S("hoe beoordeelt u"), W("hoe tevreden"), W("hoe zou u"), W("bent u tevreden"),
	W("u ontvangt deze"), W("u ontvangt dit"), S("deze e-mail is verzonden"),
	W("niet antwoorden op dit"), W("volg ons"), W("afmelden"), W("uitschrijven"),
	S("alle rechten voorbehouden"), W("ticketnummer"), W("kvk"), W("btw"),
	/* Swedish, Norwegian, Danish, Finnish */
	S("hur skulle du betygsätta"), W("hur nöjd"), W("betygsätt"), W("du får det här"),
	W("följ oss"), S("avsluta prenumeration"), S("ärendenummer"), W("hvor tilfreds"),
	S("hvordan vil du bedømme"), W("du modtager denne"), W("følg os"), W("afmeld"),
	S("sagsnummer"), W("cvr"), W("hvor fornøyd"), W("du mottar denne"), W("følg oss"),
	S("saksnummer"), S("org.nr"), S("kuinka tyytyväinen"), W("seuraa meitä"), S("y-tunnus"),
	/* Polish, Czech, Slovak, Hungarian, Romanian */
	S("jak oceniasz"), W("oceń"), W("otrzymujesz tę"), W("otrzymałeś tę"),
	W("prosimy nie odpowiadać"), S("wszelkie prawa zastrzeżone"), S("numer zgłoszenia"),
	W("krs"), S("jak hodnotíte"), S("ohodnoťte"), W("tento e-mail byl"),
	S("všechna práva vyhrazena"), S("hogyan értékel"), S("minden jog fenntartva"),
	S("cum evaluați"), S("toate drepturile rezervate"),
	/* Russian, Ukrainian, Turkish */
	S("как бы вы оценили"), W("оцените"), W("вы получили это"), S("отписаться"),
	S("все права защищены"), S("номер обращения"), S("номер заявки"), W("оцініть"),
	W("ви отримали цей"), S("nasıl değerlendirirsiniz"), S("bizi takip edin"),
	S("tüm hakları saklıdır"),
	/* Chinese, Japanese, Korean */
	S("版权所有"), S("退订"), S("请勿回复"), S("版權所有"), S("このメールに返信"), S("配信停止"), S("수신거부"), S("발신전용"),
};

/* What a help desk says above its comments, wherever it stands in the line. */
static const struct phrase notices[] = {
	/* English */
	P("has been updated"), P("was updated"), P("reply to this email"),
	P("reply to this e-mail"), P("new comment"), P("has been replied"), P("responded to your"),
	P("replied to your"), P("has commented"), P("your request"), P("your ticket"),
	P("your case"), P("has been added to"), P("added a comment"), P("to add additional"),
	P("click the link below"),
	/* German */
	P("wurde aktualisiert"), P("antworten sie auf diese"), P("ihre anfrage"), P("ihr ticket"),
	P("neuer kommentar"),
	/* French */
	P("a été mise à jour"), P("a été mis à jour"), P("répondez à cet e"), P("votre demande"),
	P("nouveau commentaire"),
	/* Spanish, Italian, Portuguese */
	P("ha sido actualizad"), P("su solicitud"), P("responda a este"), P("è stata aggiornata"),
	P("la tua richiesta"), P("la sua richiesta"), P("foi atualizad"), P("sua solicitação"),
	P("o seu pedido"),
	/* Dutch, Swedish, Danish, Norwegian, Polish */
	P("is bijgewerkt"), P("uw aanvraag"), P("uw verzoek"), P("har uppdaterats"),
	P("er blevet opdateret"), P("er oppdatert"), P("została zaktualizowana"),
	P("zostało zaktualizowane"),
};

const struct phrase_table phrases_reply_above = TABLE(reply_above);
_Static_assert(sizeof disclaimers / sizeof *disclaimers <= PHRASE_ROWS, "an index has room for all");
const struct phrase_table phrases_disclaimers = TABLE(disclaimers);
const struct phrase_table phrases_legal = TABLE(legal);
const struct phrase_table phrases_companies = TABLE(companies);
const struct phrase_table phrases_footers = TABLE(footers);
const struct phrase_table phrases_notices = TABLE(notices);
