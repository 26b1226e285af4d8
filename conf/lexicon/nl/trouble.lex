# trouble.lex - states of things that nobody writes of without complaining.
#
# Families of verbs and states, by what goes wrong: a thing behaves badly, looks
# bad, does not agree with its record, is missing; people are treated badly.
# Read with need.lex.

class MINE: mijn | onze | ons | de | het | dit | deze | die | dat | jullie | uw | alle | allebei | beide | alles | hij | ze | zij
class GOES_WRONG: begeeft het | begaf het | gaf de geest | geeft de geest | laat los | liet los | laten los | laat los van | breekt af | brak af | valt eraf | viel eraf | vallen eraf | viel uit elkaar | valt uit elkaar | uit elkaar gevallen | zakt in | ingezakt | zakte in | lekt door | trekt krom | kromgetrokken | krimpt | kromp | verkleurt | verkleurde | bladdert | schilfert | roest | rot | verrot | verwelkt | verlept | verlepte | slap | stinkt | ruikt naar | smaakt naar | klemt | klemde | hapert | blijft plakken | plakt | schokt | trilt | ratelt | piept | kraakt | bromt | zoemt | tikt | flikkert | knippert | dooft | gaat uit | ging uit | gaat aan en uit | slaat door | sloeg door | springt eruit | loopt leeg | liep leeg | leeggelopen | loopt over | liep over | overgelopen | loopt achter | loopt vast | bevriest | reset zichzelf | herstart | sluit zichzelf | springt terug | telt niet | wist alles | verdwijnt | verdween | verdwenen | druppelt | kapotgaat | kapot gegaan | ging kapot | gaat kapot | ging stuk | gaat stuk | geknakt | gekreukt | gedeukt | ingedeukt | gekneusd | geplet | afgeknapt | doorgebroken | stukgegaan | uitgedroogd | verzuurd | schift | geschift | vastgeroest | vastzit | zit vast | zitten vast | beslaat | verstopt | verstopping | vergrendeld | op zwart | op tilt | zwart beeld | stil gevallen | stilgevallen | uitgegaan | uitgevallen | losgekomen | losgeschoten | scheef gesneden | scheef gezet | ingestort

signal need.problem
frame MINE [<word>] [<word>] [<word>] [is | was | zijn | waren] [INTENSE | telkens | steeds | plots | opeens | ineens | al] [<word>] [<word>] GOES_WRONG
with weight=2 tag=weak
unless before ((als | indien | wanneer | stel) _3)
unless inside (niet | nooit | geen)
unless sentence (hoe krijg ik | repareren jullie | hoe kan ik)
+ De panelen zijn kromgetrokken.
+ De taart was ingezakt.
- Als de kraan overloopt, wat dan?
frame ((loopt | liep | lopen | liepen) _3 (over | leeg | vast | achter | spaak) | (valt | viel | vallen | vielen) _3 (uit | weg | eraf | af | stil | uiteen | uit elkaar) | (gaat | ging | gaan | gingen) _3 (kapot | stuk | los | eraf | verloren) | (laat | liet | laten | lieten) _2 los | (slaat | sloeg | slaan) _2 (door | af | vast) | (breekt | brak | breken) _3 (af | door | los) | (springt | sprong | springen) _2 (terug | eruit | uit) | (zakt | zakte) _2 (in | weg | uit) | (komt | kwam) _2 (los | eraf))
with weight=2 tag=weak
unless before ((als | indien | wanneer | stel) _4)
unless inside (niet | nooit | geen | door mij)
unless sentence (afspraak | winkelen | op vakantie)
+ De kraan loopt steeds over.
+ De verbinding valt elke avond weg.
- De zon gaat onder.
frame (maakt | maken | maakte | geeft | hoor | horen | komt er) [een | INTENSE | er] [<word>] [<word>] (geluid | lawaai | herrie | geur | lucht | stank | gebrom | gepiep | gekraak | gerammel | gezoem)
with weight=2 tag=weak
unless before (als)
unless inside (geen | mooi | heerlijke | lekkere | weinig)
+ De motor maakt een raar geluid.
- De motor maakt geen geluid.
frame (kort | tekort | te kort | te weinig | minder | te veel | teveel | te laag | te hoog) [<word>] (geleverd | ontvangen | gekregen | uitbetaald | teruggestort | terugbetaald | verpakt | gestort | berekend | aangerekend | gerekend | betaald)
with weight=2
unless before (als)
+ Er is 20 euro te weinig teruggestort.
+ Ze hebben te veel aangerekend.
- Er is genoeg geleverd.
frame (<num> | een | twee | drie | vier | enkele | sommige | de helft van) [van de | van het] [<word>] [<word>] (te kort | tekort | te weinig | ontbreken | ontbreekt | kapot | stuk | beschadigd | leeg | gebroken | verlept | dood | scheef | verkeerd)
with weight=2 tag=weak
unless before ((als | indien) _3)
unless inside (geen)
+ De puzzel is een stukje te kort.
+ Twee van de borden zijn gebroken.
- Hebt u twee stoelen?
frame (zegt | zei | toont | meldt | meldde | beweert | staat | stond | geeft aan | gaf aan | krijg) _8 (ongeldig | verlopen | verstreken | onbekend | geblokkeerd | al gebruikt | geweigerd | niet gevonden | niet beschikbaar | niet geregistreerd | mislukt | afgemeld | afwezig | niet thuis | bezorgd | geleverd | afgeleverd | gesloten | betaald)
with weight=2 tag=weak
unless before (als)
unless sentence (klopt dat | correct)
+ De app zegt dat mijn sessie verlopen is.
+ Op de site staat dat het pakket is bezorgd.
- Hij zegt dat het blauw is.
frame (nergens | niet) [meer] (terug te vinden | te vinden | te bekennen | te bereiken | bereikbaar | te bespeuren | zichtbaar | in het systeem | bekend | geregistreerd | verkrijgbaar)
with weight=2 tag=weak negatable
unless before ((als | indien) _3)
+ De chauffeur was nergens te bekennen.
- De chauffeur was er.
frame (dichte | gesloten) (deur | deuren | winkel | loket | balie | poort | kantoor | zwembad | restaurant | museum | hek)
with weight=2 tag=weak
unless before (als)
+ We stonden voor een gesloten zwembad.
- De deur is blauw.
frame (gesloten | dicht | uitverkocht | bezet | op slot) [;] (terwijl | hoewel | ondanks | maar op)
with weight=2
+ De winkel was dicht terwijl op de site stond dat hij open was.
- De winkel is dicht.
frame (durf | durft | durven) [ik | we | hij | ze | zij | het | nu] [er | daar | INTENSE] (niet | amper | nauwelijks | geen)
with weight=2 negatable
unless before (als)
+ Mijn zoon durft niet meer naar school.
+ Durft ze er nauwelijks heen.
- Durf te kiezen.
frame (uitgemaakt voor | voor dom | voor rotte vis | voor leugenaar | voor dief | voor fraudeur | op zijn plaats gezet | afgeblaft | afgekat | aangesnauwd | uitgekafferd | uitgefoeterd | toegesnauwd | toegeschreeuwd | weggekeken | weggejaagd | buitengezet | geweigerd aan | aan de deur geweigerd | geen woord | zonder een woord | zonder iets te zeggen | zonder op of om | met de vinger gewezen | geduwd | belachelijk gemaakt | geroddeld | gepest | bedreigd | staan lachen | aan het lachen | aan het kletsen | op hun telefoon)
with weight=2 negatable
unless before (niet | nooit | als)
unless sentence (van het lachen)
+ De leraar heeft hem voor dom uitgemaakt waar iedereen bij was.
- Wij zijn aan het wandelen.
frame (klopt | kloppen | klopte | slaat | raakt | deugt | trekt) [er | hier | dit | dat | het | mijn _1] [INTENSE] (van geen kant | nergens op | kant noch wal | niets van | niks van | voor geen meter | van voren noch)
with weight=2
+ Mijn overzicht klopt van geen kant.
- Het klopt.
frame (van geen kant | voor geen meter | voor geen millimeter | kop noch staart | kant noch wal | nul komma nul | nul reactie)
with weight=2 negatable
+ De planning werkt voor geen meter.
+ Een planning met kop noch staart.
- Kant en klaar.
frame (bijbetalen | bij betalen | bijbetaald | bijbetaling | toeslag | meerprijs | extra betalen | extra betaald | duurder uit | dubbele huur | dubbel betalen | voor nul | voor noppes | boven op de prijs | verhoging | opslag | omhoog gegaan | omhooggegaan | prijsstijging)
with weight=1 tag=weak
unless before (als | hoeveel)
unless sentence (hoeveel | wat kost | kan ik)
+ Ter plekke moest ik 180 euro bijbetalen.
- Hoeveel moet ik bijbetalen voor een zeezicht?
frame (verkeerd gespeld | fout gespeld | fout geschreven | verkeerd geschreven | staat er fout | stond er fout | verkeerde naam | verkeerd adres | verkeerde adres | tikfout | spelfout | taalfouten | verkeerde datum | verkeerde tijd | andere naam)
with weight=2 tag=weak
unless before (als | ik heb een | ik had)
unless sentence (hoe wijzig ik)
+ De naam van mijn man stond er fout op.
- De naam is mooi.
frame (stopgezet | afgesloten | opgeheven | verwijderd | geschrapt | ingetrokken | gestopt | opgezegd | gewijzigd | aangepast) [;] (terwijl | zonder | hoewel | ondanks | omdat jullie)
with weight=2
unless before (ik heb | als)
+ Mijn abonnement is stopgezet terwijl ik netjes betaal.
- Mijn abonnement is stopgezet, dank.
frame (wilde | wilden | wou | weigerde | weigerden | weigert) [me | mij | ons | hij | ze | zij | er] _3 (niet | geen | mijn | ons | te | de | het) 
with tag=weak weight=1
unless before (ik | we | wij | als)
only sentence (ik | mij | me | ons | mijn | we)
unless sentence (wilde ik | wilden we | graag)
+ De scooter wilde niet starten en ik stond in de kou.
- Ik wilde de blauwe.
frame (laat | lieten | liet | laten) [zich | niets | niks | ons | me | mij] [nooit | niet | INTENSE] (zien | horen | weten | wachten | staan | zitten | in de steek | stikken | barsten | vallen)
with weight=1 tag=weak
unless before (als | ik)
unless sentence (laat (me | mij | ons | het) (even | maar | gerust | alstublieft) | graag)
only inside (nooit | niet | niets | niks | wachten | staan | zitten | stikken | barsten | vallen | in de steek)
+ De installateur laat zich nooit zien.
- Laat het me weten.
frame (veel | erg veel | enorm | ontzettend | behoorlijk | flink | wat | heel veel) (last | pijn | hinder | moeite | schade | jeuk | hoofdpijn | stress)
with weight=2 tag=weak
unless before (niet | als | geen)
unless sentence (moeite gedaan)
+ Mijn vrouw heeft daar erg veel last van.
- Het kost niet veel moeite.
frame (pijn | hoofdpijn | buikpijn | rugpijn | blaren | uitslag | koorts | kramp | wond | wonden | bloed | blauwe plekken | jeuk) (aan | in | van | als | bij | gekregen | gehad | heb | hebben | door)
with weight=1 tag=weak
unless before (geen | tegen | bij)
unless sentence (welke | helpt | crème tegen | wat kan ik)
+ Ik krijg er hoofdpijn van.
- Helpt het tegen pijn in de rug?
frame (dood | dode | levende) (muis | muisje | vlieg | spin | insect | kever | rat | kakkerlak | mug | wesp | vlinder | worm | slak | luis | mier | haar) 
with weight=2
+ Er zat een dood muisje in de zak.
+ In mijn sla zat een levende slak.
- De dode zee is zout.
frame (onder (de vlooien | het bloed | de modder | de vlekken | het stof | de krassen | de schimmel | de verf) | vol vlooien | vlooien | luizen | teken | wormen | maden | mieren in | glasscherven | scherven)
with weight=2 tag=weak
unless before (tegen | geen | middel)
unless sentence (helpt | middel)
+ De kat zit onder de vlooien.
- Een middel tegen vlooien graag.
frame (niet | geen) [INTENSE] (beloofd | wat mij beloofd | wat ons beloofd | zoals beloofd | zoals afgesproken | volgens afspraak | op de offerte | op de factuur | meegeleverd | inbegrepen | vermeld | aangekondigd | gecommuniceerd | nagekomen)
with weight=2 negatable tag=weak
unless before ((als | of) _3)
+ De korting staat niet op de offerte.
- De korting staat op de offerte.
frame (slapen | slaap | sliep | geslapen | eten | eet | werken | lopen | douchen | koken | ademen) [ik | we | wij] _4 (niet | nauwelijks | amper | slecht | geen) [meer | goed | door | van]
with weight=1 negatable tag=weak
unless sentence (kan ik | mag)
unless before (als)
+ Door de herrie slapen we amper.
- Slapen kan hier ook.
frame (uitgeput | doodmoe | bekaf | op | kapot) (en | door | van) (ik | wij | het | de | dit | jullie)
with weight=1
+ De kinderen zijn uitgeput door het lawaai.
- De trein stopt op de heuvel.
unless inside (op (en | door | van) (de | het | ik))
frame (wekken | wekt | levert | leveren | produceert | verdient | laadt | koelt | verwarmt) [er | nu | INTENSE | sinds] _5 (amper | nauwelijks | niets | niks | bijna niets | weinig | niet) [iets]
with weight=2 tag=weak
unless before (als)
+ De panelen leveren sinds mei amper stroom.
- De panelen leveren stroom.

# Plain facts that nobody tells a shop unless they hurt.
signal need.problem
frame het was de bedoeling dat
with weight=2 tag=weak
+ Het was de bedoeling dat de schilder om 8 uur zou komen.
- Het is de bedoeling.
frame ((pas | nu pas) over | pas (in | vanaf | op)) [een | de] [<num> | twee | drie | vier | vijf | zes | acht] [weken | maanden | dagen | jaar | uur | week | maand | januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december] (leverbaar | terecht | geleverd | beschikbaar | terug | aan de beurt | klaar | open | plaats | plek | tijd | een afspraak)
with weight=2 tag=weak
unless before (als)
+ Het artikel is pas over zes weken leverbaar.
- Het is pas later.
frame (elkaar (gezakt | gestort | gevallen) | door (het | zijn | haar) _1 gezakt | blauw oog | blauwe plek | blauwe plekken | kreupel | mank | gespuugd | overgegeven | gebraakt | diarree | staat blank | stond blank | staan blank | blank staan | onder water | roodgloeiend | bouwput | bouwval | vergeet het maar | kan ik vergeten | kunnen we vergeten | kon ik vergeten | naar fluiten | fluiten naar | door mijn neus | aan mijn neus voorbij | op de klippen | gestolen van | geplunderd | ingebroken | doorverkocht | gelekt | op straat | buitengesloten | ingesloten | opgesloten | vastgezeten | gestrand | in de file door | vol met haren | kruipen | krioelt | wemelt)
with weight=2 tag=weak
unless before (niet | geen | nooit)
unless sentence (hoe voorkom | wat te doen | leert)
+ De stoel is in elkaar gezakt.
+ Alles staat blank.
- Een cursus leert wat te doen als alles blank staat.
frame (niet | nooit | nog niet) [INTENSE] (goedgekeurd | toegekend | toegelaten | meegenomen | geaccepteerd | geregistreerd | erkend | uitgevoerd | afgemaakt | nagekomen | schoon | gereinigd | gelukt | klaar | afgehandeld | teruggekomen | teruggegeven | teruggebracht | komen opdagen | opgenomen | vermeld | verwerkt | goedgezet | ingeschakeld | aangekondigd | gemeld | doorgekomen | doorgegaan | afgeleverd | gewaarschuwd | vriendelijk | professioneel | veilig | eerlijk | zorgvuldig | serieus | bereikbaar | beschikbaar | duidelijk | hygienisch)
with weight=2 tag=weak negatable
unless before (SUPPOSING _4)
unless sentence (kan ik | mag ik)
+ Mijn uren zijn niet goedgekeurd.
- Hij is goedgekeurd.
frame geen (loon | salaris | uitkering | toeslag | factuur | pakbon | bon | handleiding | schroeven | stekker | sleutel | kussens | handdoeken | wc papier | zeep | airco | bevestiging | code | excuses | excuus | woord | melding | berichtje | idee | sorry | verklaring | waarschuwing | tolk | begeleiding | vervanging | alternatief | plaats meer | plek meer | kaartje | ticket) 
with weight=2 tag=weak negatable
unless before (SUPPOSING _4)
unless sentence (kan ik | heb ik nodig | hoef)
unless after (nodig | meer nodig)
+ Deze maand dus geen loon voor mij.
- Ik heb geen stekker nodig.
frame (<num> | tien | twintig | dertig | veertig | vijftig | honderd) (procent | euro) (meer | duurder | extra | erbij | omhoog | hoger | teveel | te veel)
with weight=2 tag=weak
unless sentence (hoeveel | korting)
+ Ik betaal 40% meer, dus 20 euro extra per maand.
- Krijg ik korting bij 20 euro extra?
frame (pas | eerst) (na | om | tegen | op) _4 (gekomen | geleverd | gebracht | aangekomen | bezorgd | gebeld | open | klaar | terug | vertrokken | begonnen)
with weight=2 tag=weak
unless before (als)
+ De krans is pas na de dienst gebracht.
- Pas op de trap.
frame (stond | stonden | zat | zaten | lag | lagen) [ik | we | wij | hij | zij | ze | mijn _1] _6 (te wachten | in de kou | in de regen | buiten | voor een | op de stoep | in het donker | zonder | voor de deur | voor niets | mooi te | te koukleumen)
with weight=2 tag=weak
unless before (als)
unless sentence (genieten | heerlijk | mooi uitzicht | voor een vriendelijk)
+ Wij stonden een uur in de regen.
- Wij zaten op het terras.
frame (moest | moesten) [ik | we | wij | hij | zij | ze | mijn _1] _6 (weer | opnieuw | zelf | alsnog | toch | extra | terug | dubbel) 
with weight=1 tag=weak
unless sentence (lachen)
+ Ik moest alles opnieuw invullen.
- Ik moest lachen.
frame (midden (in | op) | net voor | vlak voor | een dag voor | twee dagen voor | op de dag (van | dat | zelf)) (de | het | een | mijn | onze | ons | kerst | zaterdag | vrijdag) 
with tag=story
unless sentence (graag | kan ik | kunnen we)
+ Midden in de finale viel het beeld weg.
- Midden op het plein staat een boom.
unless after (plein | dorp)

# Who did what, in the perfect tense: a long match, which would hide the words of trouble
# within it if it were of their signal.
signal concrete
frame (heeft | hebben | is | zijn | werd | werden | wordt | worden | bleek | bleken) _9 (ge* | ver* | be* | ont* | afge* | uitge* | opge* | aange* | inge* | wegge* | overge* | doorge* | doorver* | omge* | terugge* | misge* | stukge* | achterge* | openge* | dichtge* | neerge* | binnenge* | losge*)
with tag=story weight=0 negatable statement
unless before (ik | we | wij | als | indien | wanneer | welke | wat)
unless sentence ((als | indien | wanneer | stel | mocht) _3)
unless inside (u bent | fijn | leuk | goed | mooi | bijlage | bijgevoegd | verhuisd | jarig | geslaagd | overgemaakt | betaald | besproken | gewenst | geboren | bedoeld | geïnteresseerd | getrouwd | geweest | genezen | benieuwd | gelukkig | gezond | genoeg | beter | best | bijna | geen | gevestigd | bekend | beschikbaar | van | geschikt | bereid | geld)
unless sentence (graag | zou | zouden | wil | willen | kunt u | kun je | kunnen jullie | kan ik | mag ik | bedankt | dank | fijn | leuk | geweldig | heerlijk | lekker | blij | tevreden | top | super | prima | prachtig | aanrader | gezellig | interesse | benieuwd | hoop | bijlage | hierbij | verhuisd | verhuizen | geslaagd | netjes | keurig | voortaan)
+ De klusjesman heeft een waterleiding geraakt.
+ Jullie hebben mijn adres doorverkocht.
- Wij zijn verhuisd.
frame (zou | zouden) _7 (komen | zijn | bellen | leveren | hebben | worden | krijgen | beginnen | sluiten | openen | gebeuren | terugkomen | stoppen | betalen | vertrekken | langskomen)
with tag=story weight=0 negatable statement
unless before (ik | we | wij | graag | wat | hoe | wanneer | als | dat)
unless inside (zou ik | zouden we | zouden wij | zou u | zou je | zouden jullie | graag | fijn | leuk)
unless sentence (graag | fijn | leuk)
+ De schilder zou om 8 uur komen.
- Het zou fijn zijn.
