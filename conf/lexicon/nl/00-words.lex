# 00-words.lex - the words that Dutch frames are made of.
#
# Read before the other files of this directory. Stop words tell that a text
# is Dutch and never count as a customer's own details; frames tagged "common"
# mark the support words that fit every mail just as well.

stopwords de het een en of als dat die dit deze er hier daar waar wat wie welke welk wanneer hoe waarom waarmee waarop hierop hierover daarover ervan eraan erop ermee
stopwords ik je jij jou jouw u uw uzelf jullie wij we ons onze hij zij ze hem haar hun hen zijn mijn me mij zich zichzelf men
stopwords ben bent is was waren wordt worden werd werden geworden geweest heb hebt heeft hebben had hadden gehad
stopwords kan kunt kun kunnen kon konden zal zult zullen zou zouden moet moeten moest mag mogen mocht wil wilt willen wilde hoeft hoef hoeven laat laten
stopwords niet geen nooit niets niks niemand wel ook maar nog al weer alweer nu dan toen toch even eens dus want omdat doordat terwijl voordat nadat zodat hoewel zoals echter
stopwords om te van voor met op in aan bij naar uit over onder door tot tegen sinds tijdens zonder na binnen tussen volgens vanaf via per
stopwords hallo hoi dag beste geachte lieve groet groeten groetjes mvg bedankt dank dankjewel alvast graag alstublieft alsjeblieft svp ja nee heer mevrouw meneer
stopwords heel erg zeer echt zo veel meer meest minder alle alles elke elk ieder iedere iets iemand andere ander anders zelf steeds altijd vaak soms straks vandaag morgen gisteren
stopwords gaat gaan ging doe doet doen deed gedaan maak maakt maken komt komen kwam zie ziet zien krijg krijgt krijgen kreeg gekregen staat staan stond weet weten wist zegt zeggen zei
stopwords twee drie vier vijf zes zeven acht negen tien eerste tweede derde dagen week weken maand maanden jaar uur

negation niet | geen | nooit | zonder | nauwelijks | amper | noch | niemand | niets | niks | nergens | geenszins

class INTENSE: heel | erg | zeer | echt | zo | enorm | ontzettend | vreselijk | verschrikkelijk | bijzonder | uiterst | oprecht | werkelijk | ook | natuurlijk | uiteraard | zeker | volledig | helemaal | goed | heel goed | heel erg | zo erg | maar al te goed | al te goed | best | behoorlijk | flink | wel | maar | even | nu | toch | absoluut | totaal | compleet | zeker wel | erg goed | zeer goed | ten zeerste | van harte | nogal | best wel | volkomen | super | mega | dan ook | al | gewoon | eens | inderdaad | meteen | hier | daar | hierbij | nogmaals | allereerst | namens ons | diep | extreem | intens | hartgrondig | graag | ronduit | zelf | persoonlijk | extra | dubbel | des te | nog eens | ook nog | wel heel | ongelofelijk | ongelooflijk | verdomd | eigenlijk | terdege | donders goed | heus | stellig | best wel | redelijk | hoogst | meer dan
class IWE: ik | we | wij | ikzelf | ons team | het team | het hele team | mijn collega's en ik | wij allemaal | we allemaal
class DET: de | het | een | dit | deze | die | dat | je | jouw | uw | jullie | onze | ons | mijn | zijn | haar | hun | al | alle | al het | al de | al die | al dat | al deze | zulk | zulke | zo een | zo'n | zon | enig | enige | een dergelijke | dergelijke | eventuele | eventueel | elk | elke | iedere
class SORRY: sorry | sory | soryy | excuses | excuus | excuusjes | exuses | verontschuldiging | verontschuldigingen | verontschuldig | verontschuldigen | spijt me | spijt mij | spijt ons | spijt het me | spijt het mij | spijt het ons | spijt dit me | spijt dit ons | spijt dat me | spijt dat ons | betreur | betreuren | betreur ik | betreuren wij | betreuren we | neem ons niet kwalijk | neemt u ons niet kwalijk | neem me niet kwalijk | neem mij niet kwalijk | vergeef ons | vergeef me | mea culpa | excuseer
class THANK: dank | bedankt | dankjewel | dank je wel | dank u wel | dank u | dank je | hartelijk dank | hartelijk bedankt | heel erg bedankt | veel dank | thanks | merci | bedanken | we waarderen | wij waarderen | ik waardeer | waarderen we | waarderen wij | waardeer ik | dankbaar | thx | ontzettend bedankt

# What anybody could call anything: naming it names nothing.
class TROUBLE: probleem | problemen | ongemak | ongemakken | overlast | hinder | moeite | gedoe | situatie | ervaring | ervaringen | kwestie | zaak | klacht | klachten | fout | fouten | foutje | storing | verwarring | misverstand | vergissing | incident | hapering | last | narigheid | ellende | toestand | toestanden | gang van zaken | ongerief | misser | miscommunicatie | malheur
class FEELNOUN: frustratie | frustraties | ergernis | ergernissen | irritatie | irritaties | teleurstelling | boosheid | woede | kwaadheid | onrust | ongerustheid | bezorgdheid | zorg | zorgen | angst | stress | onvrede | ongenoegen | verdriet | pijn | machteloosheid | wanhoop | paniek | verontwaardiging | ongeduld | onbegrip | schrik | schaamte | gevoel | gevoelens | ongemak | ongenoegens | bekommernis | bekommernissen | ontevredenheid | onzekerheid | emotie | emoties | spanning | zenuwen | druk | tijdsdruk | wrevel | kopzorgen | twijfel | twijfels | ontgoocheling | deceptie | verslagenheid | radeloosheid | verwarring | gemis | verlies | urgentie | leed
class FEELADJ: vervelend | vervelende | frustrerend | frustrerende | gefrustreerd | irritant | irritante | geirriteerd | geïrriteerd | ergerlijk | ergerlijke | teleurstellend | teleurstellende | teleurgesteld | boos | boze | kwaad | kwade | woedend | razend | furieus | pissig | nijdig | zorgelijk | zorgwekkend | bezorgd | ongerust | verontrustend | verontrustende | stressvol | stressvolle | stresserend | spannend | verdrietig | verdrietige | triest | trieste | droevig | naar | nare | akelig | akelige | rot | rottig | rottige | lastig | lastige | moeilijk | moeilijke | zwaar | zware | pijnlijk | pijnlijke | schrijnend | erg | heftig | heftige | ellendig | ellendige | verschrikkelijk | verschrikkelijke | vreselijk | vreselijke | afschuwelijk | afschuwelijke | jammer | spijtig | spijtige | sneu | zuur | zure | balen | beroerd | beroerde | waardeloos | waardeloze | onprettig | onprettige | onaangenaam | onaangename | ongelukkig | ongelukkige | oneerlijk | oneerlijke | onacceptabel | onacceptabele | onaanvaardbaar | onaanvaardbare | verwarrend | verwarrende | vermoeiend | schandalig | schandalige | beschamend | gênant | gênante | genant | vernederend | vernederd | onhandig | onhandige | hinderlijk | storend | slopend | beangstigend | beangstigende | angstig | bang | geschrokken | schrikken | hopeloos | wanhopig | radeloos | machteloos | moedeloos | ontevreden | ontevredenheid | onwerkelijk | klote | ziek | gek | dramatisch | rampzalig | frustreert | ergert | baalt | onvergeeflijk | kwetsend | eng | gemeen | hartverscheurend | hartverscheurende | hartbrekend | misselijkmakend | kriegel | chagrijnig | horendol | wrang | wrange | bitter | slopende | ellendig gevoel | ontluisterend | onverteerbaar | zenuwslopend | om te janken | om te huilen | pijnlijke | onbevredigend | ongepast | beledigend | deprimerend | demotiverend | hels | bekocht | ontmoedigend | verdomd vervelend | overstuur | van streek | uit het veld geslagen | een nachtmerrie | de dupe | klaar mee | zat | beu | wakker ligt | ontgoocheld | ontgoochelend | onmenselijk | mensonterend | schrikbarend | uitputtend | belachelijk | een ramp | om gek van te worden | geen pretje | geen doen

class NOTGOOD: niet leuk | niet fijn | niet prettig | niet netjes | niet oké | niet oke | niet ok | niet goed genoeg | niet acceptabel | niet eerlijk | niet niks | niet niets | niet mis | niet aangenaam | niet plezant | niet handig | niet ideaal | niet gezellig | niet normaal | geen pretje | geen prettig | geen prettige | geen fijn | geen fijne | geen leuk | geen leuke | geen goed begin | geen goede start | geen goede indruk | geen goede beurt | niet best | niet makkelijk | niet gemakkelijk | niet eenvoudig | allesbehalve leuk | allesbehalve prettig | allesbehalve fijn | allerminst prettig | verre van ideaal | verre van prettig | verre van leuk | niet zoals het hoort | niet zoals het zou moeten | niet hoe het hoort | niet de bedoeling | niet door de beugel | beneden alle peil | onder de maat | ver onder de maat | niet om aan te zien
class UNDERSTAND: begrijp | begrijpen | snap | snappen | besef | beseffen | erken | erkennen | zie | zien | hoor | horen | lees | lezen | voel | voelen | merk | merken | weet | weten | realiseer me | realiseer mij | realiseren ons | deel | delen | herken | herkennen | respecteer | respecteren | waardeer | waarderen | heb begrip | hebben begrip | heb alle begrip | hebben alle begrip | heb veel begrip | hebben veel begrip

# What people write when things go wrong, as a reply names it.
class FAILING: kapot | stuk | defect | defecte | gebroken | beschadigd | beschadigde | lek | lekt | lekkage | lekken | kwijt | zoek | verdwenen | gestolen | vermist | vermiste | ontbreekt | ontbrekende | ontbrak | foutmelding* | storing* | crasht | crashte | gecrasht | vastloopt | vastgelopen | vastliep | uitvalt | uitval | uitgevallen | hapert | haperde | weigert | weigerde | geweigerd | geblokkeerd* | afgewezen | mislukt | mislukte | vertraagd* | vertraging* | laat | later | verkeerd | verkeerde | fout | foute | onjuist | onjuiste | dubbel | dubbele | tweemaal | koud | koude | vies | vieze | schimmel | nat | natte | doorweekt | geannuleerd | geannuleerde | afgezegd | uitgesteld | vervallen | wachten | gewacht | wachttijd* | wacht | misgegaan | misging | misloopt | misgelopen | verloren | opgelicht | overgeboekt | gehackt | gescheurd | bedorven | gemist | missen | mist | niet werkt | niet werkte | niet werken | niet gelukt | niet lukt | niet aangekomen | niet gekomen | niet kwam | niet komt | niet geleverd | niet bezorgd | niet ontvangen | niets gehoord | niet gehoord | geen antwoord | geen reactie | niet gebeld | niet teruggebeld | zonder stroom | zonder water | zonder internet | zonder verwarming | genegeerd | onbeschoft | onvriendelijk | onbeleefd | uitgescholden | afgesnauwd | tegenvalt | tegengevallen | tegenviel | niet doet | niet deed

signal concrete
frame (probleem | problemen | ongemak | ongemakken | overlast | hinder | moeite | gedoe | situatie | situaties | ervaring | ervaringen | kwestie | klacht | klachten | fout | fouten | foutje | verwarring | misverstand | vergissing | frustratie | frustraties | ergernis | irritatie | teleurstelling | onvrede | zorgen | zorg | ongenoegen | gevoel | gang | zaken | last | ongerief | narigheid | incident | bezorgdheid)
with tag=common weight=0 negatable
+ Het probleem blijft.
- Het pakket is er.
frame (ervaren | ervaart | ervaarde | gebeurd | gebeurt | gebeurde | gebeuren | veroorzaakt | veroorzaken | ondervonden | ondervindt | ondervinden | krijgen | kreeg | geven | geeft | gaf | gegeven | nemen | neemt | nam | genomen | brengen | bracht | gebracht | vinden | vindt | vond | gevonden | voelen | voelt | horen | hoort | gehoord | lezen | gelezen | schrijven | schrijft | schreef | geschreven | melden | gemeld | melding | laten weten | vragen | vraagt | gevraagd | helpen | helpt | geholpen | hulp | kijken | kijk | gekeken | nagaan | uitzoeken | zoeken | oplossen | oplossing | opgelost | herstellen | hersteld | gebruiken | gebruikt | werken | werkt | werkte | proberen | geprobeerd | denken | denkt | bellen | gebeld | contact | sturen | gestuurd | stuur | houden | houdt | verwachten | verwacht | verwachting | verwachtingen | begrijpen | begrip | keer | keren | manier | ding | dingen | beetje | geval | tijd | dag | deel | wijze | moment)
with tag=common weight=0 negatable
+ Wat ze hebben ervaren.
+ Wat u heeft ervaren is zeldzaam.
- Het dak lekt.
frame (service | dienst | diensten | dienstverlening | ondersteuning | klant | klanten | klantenservice | klantendienst | gebruiker | gebruikers | team | afdeling | bedrijf | product | producten | app | website | site | systeem | account | bestelling | bestellingen | order | artikel | artikelen | aanvraag | verzoek | ticket | bericht | berichten | mail | mails | e-mail | mailtje | telefoon | informatie | gegevens | details | feedback | reactie | antwoord | vraag | vragen | mensen | persoon | soort | goed | goede | beter | slecht | slechte | mooi | nieuw | nieuwe | oud | oude | lang | lange | kort | recent | onlangs | laatste | volgende | vorige | terug | klaar | gang | graag | snel | spoedig | mogelijk | zeker | waard | betreffende | omtrent | inzake | ongelukkig | vervelend | vervelende)
with tag=common weight=0 negatable
+ Je account is geopend.
- De kast is er.
frame (FEELADJ | SORRY | begrijp | begrijpen | begrijpelijk | snap | snappen | besef | beseffen | voorstellen | indenken | terecht | gelijk | logisch | oprecht | oprechte | welgemeende | aanbieden | aangeboden | dupe | belangrijk | belangrijke | prioriteit | aandacht | geduld | waardering | waarderen | tevreden | kwaliteit | niveau | standaard | norm | ochtend | middag | avond | vandaag | morgen | gisteren | week | maand | uur | minuut | behandeling | behandelen | verwerken | doorgeven | doorgegeven | gemaakt | getroffen | hierdoor | daardoor | helaas | jammer | intussen | inmiddels | uiteraard | zorgvuldig | serieus | nogmaals | onderzoek | onderzoeken | collega | collega's | medewerker | medewerkers | kant)
with tag=common weight=0 negatable
+ Dat is heel vervelend.
+ De collega van hiernaast.
- De stoel is blauw.

# Capitals that nobody shouts.
signal shout
frame (http | https | url | btw | kvk | bsn | gps | pdf | usb | sms | otp | pin | faq | dns | ip | ssl | vpn | api | html | sql | json | xml | csv | iban | bic | sku | asap | nvt | svp | ps | nl | be | eu | vs | id | ids | ok | tv | hd | led | lcd | ssd | pc | mac | ios | nfc | qr | cv | hr | crm | dm | vip | wifi | wlan | ean | isbn | imei | apk | ov | ns | nmbs | rdw | digid | uwv | cbs | wa | wlz | wmo | mvg | gft | cjib | woz | ggd | ehbo | huisarts | apg | svb | duo | epc | kwh | adsl | rma | tan | vvd | nos | vrt | kbc | ing | rijksregister | ndv | ik | i | a | u)
with tag=acronym weight=0 negatable
+ Vul je BSN in.
- LEES DE MAIL.

# Words that turn a sentence against what it said before.
signal concrete
frame (maar | echter | helaas | hoewel | ofschoon | alhoewel | niettemin | desondanks | evenwel | desalniettemin | toch | behalve | edoch | jammer genoeg | spijtig genoeg)
with tag=turn weight=0 negatable
+ De lamp brandt, maar de kamer is donker.
- De lamp brandt en de kamer is warm.
frame (bijlage | bijlagen | bijgevoegd | bijgevoegde | bijgesloten | in de brief | de brief | het document | de pdf | de opname | als bijlage)
with tag=attached weight=0 negatable
+ Zie de bijgevoegde brief.
- Zie de pagina.

# Questions that ask and do not complain.
class GREETS: hoi | hallo | hey | dag | goedemorgen | goedemiddag | goedenavond | goeiedag | beste | en | ook | maar | of | even | vraagje | korte vraag | vraag | svp | dus | bedankt | hi | nog een vraag
signal concrete
frame (^ | ;) [GREETS] (wat | welke | welk | wanneer | waar | wie | hoe | hoeveel | hoelang | kan | kun | kunt | kunnen | mag | mogen | moet | moeten | is het | is er | zijn er | is de | is dat | zijn de | heeft u | heb je | hebben jullie | heeft het | hebt u | wilt u | wil je | willen jullie | zou | zouden | doen jullie | doet u | verkoopt u | verkopen jullie | gaat het | gaat u | gaan jullie | geldt | gelden | bieden jullie | biedt u | levert u | leveren jullie | is jullie | zijn jullie | bent u | ben je | krijg ik | krijgen we | betaal ik | hoef ik | weet u | weten jullie | weet iemand | bestaat er | komt er | komen er | neemt u | nemen jullie | repareren jullie | repareert u | dekt | vergoedt u | vergoeden jullie | vallen | valt | staat er | zit er | zitten er | staan er | werkt | werken | bestaat | rijdt | rijden | hangt | vertrekt | begint | kost | duurt | helpt | hoort | mag een | komt een | vindt | als | indien | stel | wordt | worden | graag (wil | zou | weten) | (in | op | bij | aan | naar | voor | met | tot | vanaf | over | onder | sinds | uit | van) (welke | welk | wat | wie | hoeveel | hoe | wanneer))
with tag=asking weight=0 negatable
unless after (in godsnaam | in hemelsnaam | gaan jullie eindelijk | bestaat het)
unless inside (hoe kan | wat een)
+ In welke bak horen kapotte lampen?
+ Waar kan ik mijn IBAN vinden?
- De lamp is kapot.

# Of these, such as ask how things are and not what became of one's own.
signal shout
frame (^ | ;) [GREETS] (kan (ik | je | men | iemand) | kunnen (we | wij) | mag (ik | je | men) | mogen (we | wij) | doen jullie [ook] | is (het | dit) (erg | verkeerd | normaal | mogelijk | veilig | verplicht | bedoeld | te | nodig | waar) | hoe (laat | lang | vaak | veel | ver | vroeg | snel | werkt | gaat) | hoeveel | hoelang | is er (een | ook | iets) | zijn er | hebben jullie | heeft u | hebt u | heb je | verkopen jullie | verkoopt u | repareren jullie | repareert u | welke | welk | wat (kost | kosten | doe ik | moet ik | betekent | is (de | het | een | jullie | uw)) | wat voor | waar (kan | moet | mag | lever | breng) ik | wie (moet | kan) ik | wordt (een | de | het) | worden | dekt | geldt | gelden | vergoedt | vergoeden | valt | vallen | leveren jullie | als (ik | je | een | mijn) | stel | moet (ik | je | een | de) | krijg (ik | je))
with tag=general weight=0 negatable
unless clause (mijn | onze | ons | weer | opnieuw | niemand | nog steeds | alweer)
unless sentence (waarom | hoe kan het)
+ Hoe lang duurt het als een kaart kwijt is?
- Werkt mijn kaart nu weer niet?

# Where the object of an apology ends although no comma says so.
signal concrete
frame en (we | wij | ik | onze | ons | wil | willen | zullen | zal | gaan | ga | verzoeken | verzoek | hopen | hoop | danken | dank | waarderen | kijken | kijk | nemen | neem | hebben | heb | begrijpen | begrijp | vragen | vraag | bedanken | bedankt)
with tag=stop weight=0 negatable
+ Excuses voor het wachten en we bellen u.
- Excuses voor het wachten en de herrie.
frame (ervaring | probleem | problemen | ongemak | overlast | service | fout) [die | dat | welke] [je | u | jullie] [had | heeft | hebt | hebben | gehad] (met | over | van | door | bij) [je | jouw | uw | onze | ons | de | het | deze | dit] <word> (; | . | ons)
with tag=bare weight=0 negatable
+ Excuses voor het probleem met je printer.
- Excuses voor de stank van je printer.

# A clause that goes on with what the one before it named.
signal concrete
frame ; (dat | die | waardoor | waar | waarbij | zodat | terwijl | en dat | omdat | doordat | toen | nadat | zeker | vooral | juist | net | zonder)
with tag=more weight=0 negatable
+ Het spijt me heel erg, dat je zo lang moest wachten.
- Het spijt me.

# What is asked where something went wrong: no plain question.
signal shout
frame (terugbeta* | geld terug | mijn geld | vergoed* | schadevergoeding | klacht | klagen | verantwoordelijk* | leidinggevende | (mij | me | ons) (bellen | helpen | terugbellen | antwoorden | uitleggen) | gaan jullie doen | gaat u doen)
with tag=redress weight=0 negatable
+ Wie is hier verantwoordelijk?
- Wie heeft de tuin ontworpen?
