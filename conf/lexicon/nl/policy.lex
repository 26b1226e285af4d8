# policy.lex - rules as an answer, refusals, stock sentences and orders.

class RULES: beleid | voorwaarden | algemene voorwaarden | regels | regelgeving | reglement | richtlijnen | procedure | procedures | polisvoorwaarden | leveringsvoorwaarden | huisregels | spelregels | contract | overeenkomst | huurreglement | huurcontract | gebruiksvoorwaarden | annuleringsvoorwaarden | wettelijke termijn | garantievoorwaarden | tarievenlijst | protocol | retourbeleid | artikel <num>

signal policy
frame (volgens | conform | op grond van | op basis van | krachtens | overeenkomstig | ingevolge | gezien | in overeenstemming met | binnen) [de | het | onze | ons | uw | deze | geldende] [<word>] [<word>] RULES
unless sentence (ik heb | we hebben toch | uitzondering gemaakt)
unless before (nieuwe)
+ Volgens ons reglement kunnen aanmeldingen niet meer.
+ Conform artikel 9 van onze algemene voorwaarden moet u betalen.
- Uw contract is klaar.
frame (ons | onze | de | het) [<word>] RULES (is | zijn | staat | staan | laat | laten | schrijft | schrijven | bepaalt | bepalen | stelt | stellen | vereist | vereisen | verbiedt | gelden | geldt) [INTENSE] [hier | hierin | dat | voor | niet | geen | duidelijk]
unless sentence (vindt u | kunt u | lezen | lees | nieuwe | te vinden)
unless clause (hoe | wat)
+ Ons beleid laat dat niet toe.
- Ons beleid is te vinden op de site, lees het rustig.
frame (dat is (ons | het) beleid | regels zijn regels | geen (uitzondering | uitzonderingen) | wij maken geen uitzondering* | komt niet in aanmerking | komen niet in aanmerking | niet voor vergoeding in aanmerking | valt niet onder | vallen niet onder | valt buiten (de | uw | onze) | uitgesloten van | geen recht op | heeft u geen recht | niet restitueerbaar | niet gerestitueerd | worden (nooit | niet) (terugbetaald | vergoed | gerestitueerd) | wordt (nooit | niet) (terugbetaald | vergoed | gerestitueerd) | buiten de garantie | garantie is verlopen | garantietermijn is | retourtermijn is | termijn is verstreken | termijn verstreken | akkoord gegaan met | ingestemd met | u heeft getekend | u hebt getekend | dient het bedrag | dient binnen)
with negatable
unless sentence (toch voor u | uitzondering gemaakt | als u)
+ Wij maken geen uitzonderingen.
+ Glaswerk is uitgesloten van vergoeding.
- We hebben een uitzondering gemaakt.
frame (wettelijke | geldende | vaste) (termijn | regels | procedure | tarieven | voorschriften) (bedraagt | is | zijn | schrijft | luidt | gelden)
+ De wettelijke termijn bedraagt vijf werkdagen.
- De termijn is om.

signal refuse.bare
frame (ik | we | wij) [INTENSE | helaas | dus | daarom] (kan | kunnen | mag | mogen) [u | je | jullie | hier | hieraan | dit | dat | daar | er | hiervoor | daarvoor | INTENSE | helaas | dus] _8 (niet | niets | niks | geen) _6 (helpen | doen | betekenen | terugbetalen | vergoeden | aanpassen | wijzigen | annuleren | leveren | geven | accepteren | ruilen | repareren | terugnemen | beloven | toestaan | verlengen | restitueren | tegemoetkomen | bieden | beëindigen | garanderen | honoreren | maken | ontbinden | verstrekken | uitkeren | inzien | mee | voor u | verder | zeggen)
unless inside (niet genoeg | kunnen niet wachten | niet alleen | voorstellen)
unless sentence (wel doen | maar wel)
+ Wij kunnen u hier niet mee helpen.
- We kunnen u morgen helpen.
frame (kan | kunnen | mag | mogen) (ik | we | wij) [u | je | jullie | hier | INTENSE | helaas | dus] _8 (niet | niets | niks | geen) _6 (helpen | doen | betekenen | terugbetalen | vergoeden | aanpassen | wijzigen | annuleren | leveren | geven | accepteren | ruilen | repareren | terugnemen | toestaan | verlengen | restitueren | tegemoetkomen | bieden | beëindigen | honoreren | maken | veranderen | uitkeren | voor u | verder)
unless inside (voorstellen | niet genoeg)
unless sentence (kan ik wel | wat ik wel | maar wel)
+ Helaas kunnen wij niets voor u betekenen.
- Kunnen we u morgen helpen?
frame (helaas | jammer genoeg | spijtig genoeg | tot onze spijt) __10 (niet | geen | onmogelijk | niets | niks | afgewezen | verlopen | nooit)
unless sentence (wel doen | maar (ik | we | wij) | ik heb | we hebben | daarom | niet goed gegaan | gelukt)
unless after (meegemaakt | verwacht)
+ Helaas is dat niet mogelijk.
- Helaas is het op; ik heb er een besteld.
frame (niet (mogelijk | haalbaar | toegestaan | aan de orde | bespreekbaar | inbegrepen | uitvoerbaar) | onmogelijk | uitgesloten | geen optie | geen mogelijkheid | kan (dus | daarom | helaas) niet | wordt niet (vergoed | teruggenomen | geaccepteerd) | daar is niets aan te doen | is definitief | staat vast | blijft staan | blijft (ongewijzigd | gehandhaafd | van kracht) | wijzen (wij | we) (af | uw) | wordt afgewezen | is afgewezen | correct opgelegd | terecht opgelegd)
with negatable
unless before (als | indien | het is)
unless sentence (SORRY dat | zo spoedig | zo snel)
+ Dat is niet toegestaan.
- Dat is mogelijk.

signal defer.only
frame (neem | neemt u | u kunt | je kunt | u dient | u moet | je moet | u kan | gelieve | wend u | wendt u zich | raadpleeg | raadpleegt u | ga naar | kijk op | zie) [hiervoor | daarvoor | dan | zich | u] [te] [contact] [op | op te nemen] [met | via | naar | tot | bij] [de | het | onze | uw | een] _2 (fabrikant | leverancier | verhuurder | verzekeraar | bank | vervoerder | kennisbank | website | helpdesk | klantenservice | klantendienst | afdeling | gemeente | verkoper | winkel | contactformulier | helpcentrum | faq | veelgestelde vragen | formulier | site)
unless sentence (als het dan | mocht het | nog steeds niet)
+ Raadpleeg hiervoor onze kennisbank.
+ U dient contact op te nemen met de fabrikant.
- Neem de trein.
unless inside (neem de)
frame (doorgestuurd | doorgezet | doorgegeven | overgedragen | uitgezet | doorverwezen) (naar | aan | bij) (de | het | onze | een) [<word>] (afdeling | collega | collega's | team | partner | specialist | leverancier | dienst)
+ Uw vraag is doorgestuurd naar de juiste afdeling.
- De doos is doorgestuurd naar Gent.

signal canned
frame ((uw | je) (mening | feedback | bericht | vraag | mail | klacht | opmerking) (is | vinden) (belangrijk | waardevol | voor ons | wij) | stellen uw (feedback | mening | bericht) op prijs | nemen (dit | uw klacht | deze melding | uw melding) [zeer | heel | uiterst | erg] serieus | geachte klant | beste klant | waarde klant | geachte heer mevrouw | geachte (heer | relatie) | vertrouwende u hiermee | hopende u hiermee | vertrouwende u | wij vertrouwen erop u hiermee | in goede orde ontvangen | hiermee voldoende | voldoende te hebben geïnformeerd | naar behoren | zo spoedig mogelijk | zo snel mogelijk in behandeling | te allen tijde | onder vermelding van | wij danken u voor uw begrip | bedankt voor uw begrip | bedankt voor je begrip | dank voor uw begrip | alvast bedankt voor uw begrip)
unless sentence (ik begrijp)
+ Uw bericht is in goede orde ontvangen.
- De brief is op tijd ontvangen.
frame SORRY [INTENSE] [voor] (het | de | dit | eventuele | eventueel | het eventuele | de eventuele | enig | dit | deze | alle) (ongemak | ongemakken | overlast | hinder | ongerief)
+ Excuses voor het ongemak.
- Excuses voor de stank.
frame (betreuren) [we | wij] (het | de | dit | uw) (ongemak | overlast | hinder | ongenoegen | situatie)
+ Wij betreuren de overlast.
+ Wij betreuren uw ongenoegen.
- Wij betreuren de scheur in je jas.
frame (klantnaam | voornaam achternaam | naam invullen | voornaam hier)
+ Beste klantnaam,
- Beste Dana,

signal robot
frame (is gebleken | is vastgesteld | is besloten | er is geconstateerd | is ontvangen en | wordt verwerkt | zal worden (behandeld | verwerkt | beoordeeld | opgenomen) | zullen worden (behandeld | verwerkt) | wordt (binnen | zo) _4 behandeld | in behandeling (genomen | nemen) | is (geregistreerd | afgesloten | afgehandeld | gesloten | in behandeling) | na ontvangst | dient (te worden | u te | binnen) | dienen te worden | ticket gesloten | geen verdere actie | niet (nader | inhoudelijk) | (bericht | verzoek | aanvraag | melding | klacht) (is | werd) (ontvangen | geregistreerd | afgesloten))
unless before (ik | we | wij)
+ Uw verzoek zal worden behandeld.
- Ik behandel uw verzoek.

signal bare.command
frame ^ (stuur | lees | wacht | bel | vul | herstart | controleer | verwijder | gebruik | probeer | betaal | log | upload | geef | vraag | kijk | wis | zoek | neem | meld | raadpleeg)
unless sentence (alstublieft | alsjeblieft | svp | gerust | even | eerst | dan | graag | kunt u | kun je | mag | stap | als)
+ Stuur logboeken.
- Stuur alsjeblieft logboeken.
