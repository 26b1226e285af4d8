# need.lex - what the customer's own words call for.
#
# Only negative words count: customers are polite while they are angry, so
# thanks and please take nothing away. Tags name the class of a feeling, so that
# a reply can answer it in kind; "waiting" marks complaints about silence.

class NOTYET: niet | nog niet | nog steeds niet | nog altijd niet | nooit | niet meer | niet goed | steeds niet | weer niet | maar niet | helemaal niet | nergens | niets | niks | geen | nog geen | nog steeds geen | nog altijd geen | weer geen | amper | nauwelijks | ook niet | zelfs niet
class GOT: ontvangen | gekregen | aangekomen | geleverd | bezorgd | gekomen | binnen | verschenen | gehoord | vernomen | geholpen | teruggebeld | gebeld | teruggestort | terugbetaald | terugontvangen | teruggekregen | opgehaald | verwerkt | opgelost | gerepareerd | hersteld | verstuurd | verzonden | gemaakt | geregeld | gebeurd | beantwoord | uitbetaald | overgemaakt | bijgeschreven | vergoed | gestort | opgenomen | nagekomen | gevonden | komen opdagen | komen opdraven | opgedaagd | verschenen | geplaatst | geactiveerd | aangesloten | schoongemaakt | gepoetst | geleegd | afgemaakt | aangepast | gewijzigd | gecorrigeerd | verwijderd | gestopt | stopgezet | geannuleerd | doorgegeven | aangegeven | gewaarschuwd | ingelicht | verteld | uitgelegd | meegeleverd | bijgeleverd | gelukt | meer geweest | in orde | geweest | gebracht | opgestuurd | gereageerd | thuis gekomen
class WORKS: werkt | werken | werkte | werkten | doet | doen | deed | deden | laadt | laden | opent | openen | start | starten | gaat | gaan | ging | komt | komen | kwam | kwamen | lukt | lukte | klopt | kloppen | klopte | past | passen | sluit | sluiten | reageert | reageren | reageerde | verschijnt | verbindt | verbinden | print | afdrukt | herkent | accepteert | verstuurt | stuurt | functioneert | functioneren | speelt | afspeelt | draait | draaien | brandt | branden | warmt | koelt | spoelt | bewaart | opslaat | bijwerkt | synchroniseert | zit | staat | staan | lijkt | ziet | smaakt | smaakte | stopt | stopte | laat | luistert | helpt | hielp | hielpen | belt | belde | neemt | nam | houdt | hield | bestaat | deugt | oplaadt | opstart | doorgaat | doorging | aankomt | aankwam | binnenkomt | meedoet | geldt | kwam opdagen | overeenkomt | nakomt | loopt | liep | ruikt | aanslaat | opneemt | beantwoordt
# What stands behind such a word has not happened.
class SUPPOSING: als | indien | wanneer | mocht | stel | zodra | zolang


signal need.problem
frame WORKS [ik | we | wij | het | er | mij | me | ons | nu | hier | bij ons | bij mij | INTENSE | nog] _4 (niet | nooit | nog steeds niet | geen | amper | nauwelijks | niks | niets)
with weight=2 negatable
unless before (SUPPOSING _4)
unless before (of)
unless inside (gaat het | niet alleen | maar niet | staat u | gaat niet over | staan niet in | ziet er niet | laat niet weten | doen jullie)
unless after (erg | uit | te | alleen | nodig | meer nodig | slecht)
unless clause (als ik niet | hoe lang)
unless sentence (kan ik | mag ik | komt niet uit | probleemloos)
with tag=weak
+ De app opent niet meer.
+ Mijn kaart doet het niet meer.
- De app opent snel.
- Wat gebeurt er als de app niet opent?
frame (niet | nooit | niet meer | niet goed | nog steeds niet | niet eens) WORKS
with weight=2 negatable tag=weak
unless before (SUPPOSING _4)
unless before (of)
unless inside (niet (gaat om | komen | gaan | doen | laat | staat | staan | ziet | zit) | nooit (gaan | komen))
+ Ik meld dat de verwarming niet werkt.
- Als hij niet werkt, wat dan?
frame (kan | kunnen | kon | konden | krijg | krijgen | kreeg | kregen | mag | weet) [ik | we | wij | mijn _1] [INTENSE] _5 NOTYET [INTENSE] _2 (inloggen | openen | betalen | bellen | bereiken | gebruiken | vinden | lezen | zien | printen | downloaden | installeren | versturen | afronden | bestellen | boeken | annuleren | opzeggen | wijzigen | verbinden | maken | krijgen | ontvangen | opnemen | starten | aan de praat | aan de lijn | te pakken | te spreken | werkend | aanmelden | uploaden | slapen | koken | douchen | wassen | werken | naar binnen | het huis | naar buiten | weg | komen | uit | open | dicht | aan | verder | activeren | scannen | registreren | verlengen | verzilveren | toevoegen | opslaan | bewerken | afspelen | kijken | horen | volgen | rijden | laden | opladen | terugvinden | wissen | verwijderen | inchecken | meer bij | bij mijn)
with weight=2 negatable tag=weak
unless before (SUPPOSING _4)
unless before (omdat ik)
unless sentence (kan ik dan | kan ik de les | ben ik verhinderd | kan die dag niet)
+ Ik kan al dagen niet inloggen.
+ Ik krijg de deur niet open.
- Kan ik contant betalen?
frame NOTYET _4 GOT
with weight=2 negatable
unless before (SUPPOSING _4)
unless before (of ik | zolang)
unless inside (niet gebeurd is | nooit geweest | wil | wilt | willen | wens | hoef | zal | zullen)
unless sentence (heb ik iets besteld | nooit (eerder | iemand) zo)
+ Mijn bestelling is nog niet aangekomen.
+ Ik heb nooit een bevestiging ontvangen.
- Als ik niets heb ontvangen, hoor je het.
frame (nog steeds | nog altijd | tot op heden | tot nu toe | tot nog toe | nog immer | al die tijd) _5 (niet | geen | niets | niks | niemand | nergens | zonder | wachten | aan het wachten | in afwachting | bezig | kapot | stuk | defect | koud | donker | weg | kwijt)
with weight=2 negatable
unless before (SUPPOSING _4)
unless sentence (tevreden | nog steeds blij | bevalt)
+ Ik heb nog steeds geen antwoord.
+ De kamer is nog altijd koud.
- Ik ben nog steeds blij met de fiets.
frame (kapot | stuk | defect | defecte | gebroken | beschadigd | beschadigde | gescheurd | gescheurde | gebarsten | verbogen | gedeukt | gesmolten | verbrand | aangebrand | losgelaten | afgebroken | losgeraakt | geknapt | ingestort | doorgebrand | verroest | roest | versleten | vergaan | verwelkt | lek | lekt | lekken | lekte | lekkage | gelekt | druppelt | stinkt | stinken | stank | schimmel | beschimmeld | beschimmelde | bedorven | verrot | ranzig | vies | vieze | smerig | smerige | vuil | goor | ranzige | kras | krassen | deuk | deuken | barst | barsten | scheur | scheuren | vlek | vlekken | gat | gaten | haren in | ongedierte | kakkerlak* | muizen | bedwants* | kortsluiting | rook | rookt | overstroomd | ondergelopen | doorweekt | drijfnat | ontploft | gesprongen | piept | kraakt | rammelt | bromt | afgebladderd | verkleurd | gekrompen | uitgelopen | los)
with weight=2 tag=weak
unless before (SUPPOSING _4)
unless before (niet | geen | tegen | los van | nooit | oude | of)
unless after (van | verkrijgbaar | te koop | daarvan | papier)
unless sentence (verkoopt u | verkopen jullie | hoe verwijder | hoe krijg ik | onder water | wonderlijk)
+ De lamp is na een dag stuk.
+ Er zit een barst in het blad.
- Hoe krijg ik vlekken uit wol?
- Er is niets kapot.
frame (geeft geen kik | geen teken van leven | wil niet (aan | starten | open | dicht | laden | opladen | verbinden | meer | mee) | op de voicemail | voicemail | antwoordapparaat | overspoeld | overstelpt | bestookt | lastiggevallen | lastig gevallen | gespamd | spam | blijf ik (mails | berichten | reclame) krijgen | blijft (maar | steeds) (bellen | komen | sturen | piepen | draaien | hangen) | blijven (maar | steeds) (bellen | komen | sturen) | haakt af | dreigt | dreigen | afgehaakt | vertrapt | platgereden | platgetrapt | omvergereden | beschadigde | aangereden | ingeslagen | weggelopen | ontsnapt | gesprongen | geknapt | doodgegaan | verdord | uitgedroogd | gekrompen | verpulverd | verkleurd | vergiftigd | kapotgegaan | kapotgereden)
with weight=2 tag=weak negatable
unless before (niet | nooit | geen)
unless before (SUPPOSING _4)
unless sentence (spamfilter | hoe stel ik | spreek ik in)
+ Het apparaat geeft geen kik meer.
+ Ik word overspoeld met reclame.
- Als hij niet opneemt, spreek ik in op de voicemail.
frame (hoewel | ofschoon | ook al | alhoewel | terwijl) (ik | we | wij | mij | ons | er | het | jullie | u) _8 (uitgeschreven | afgemeld | opgezegd | betaald | besteld | gevraagd | doorgegeven | gebeld | gereserveerd | geboekt | gemeld | ingestuurd | beloofd | afgesproken | gewaarschuwd | open | stond | staat | zou | gezegd | aangegeven | bevestigd)
with weight=2
unless sentence (bedankt)
+ Ik krijg mails hoewel ik me heb uitgeschreven.
- Hoewel ik betaal in euro's.
frame (vind | vonden | vinden | vond) [ik | we | wij] [het | dat | dit] [INTENSE] (jammer | spijtig | zonde | slordig | raar | vreemd | gek | onhandig | onbegrijpelijk | vervelend | onredelijk | slecht | schandalig | niet kunnen | niet normaal | niet oke | niet fijn | niet leuk | niet eerlijk | storend | hinderlijk)
with weight=2 tag=weak
unless before (SUPPOSING _4)
unless inside (niet (erg | zo))
+ Ik vind het jammer dat jullie gestopt zijn.
- Ik vind het mooi.
frame (geeft | gaf | toont | kreeg | krijg | meldt | staat op) [de | een | steeds | ik | telkens] [<word>] (code | foutcode | error | storing | fout | foutmelding | waarschuwing | alarm) [<word> | <num>]
with weight=2 tag=weak
unless before (SUPPOSING _4)
unless sentence (korting | pincode)
+ Mijn ketel geeft code E9.
- Welke code geeft korting?
frame (is | zijn | was | staat | staan | zit) [er] (nog | nog steeds | nog altijd | maar | helaas) niet [er | binnen | terug | klaar | gekomen | gebeurd | op | gestort | betaald | af | verwerkt | opgelost] (. | ; | en | op | op mijn)
with weight=2 tag=weak
unless before (SUPPOSING _4)
+ Mijn geld is er nog niet.
- Ik ben er nog niet uit.
frame (vind | zie | hoor | versta | lees | krijg | voel | bereik | ontvang) [ik | we] [er | het | INTENSE] _2 (niks | niets | niet | geen) [meer | van] (meer | terug | van | over | te pakken)
with weight=2 tag=weak
unless before (SUPPOSING _4)
+ Ik vind niks meer terug.
- Ik zie er vijf.
frame (snapt | snappen | begrijpt | begrijpen | klopt | deugt | bakken | bakt | terechtkomt) [er | hier] [INTENSE] _2 (niets | niks | geen bal | geen snars | geen jota | geen hout) [van]
with weight=2 negatable
unless before (ik | we)
+ Jullie chatbot snapt er helemaal niets van.
- Ik begrijp het.
frame (achteruitgang | achteruit gegaan | achteruitgegaan | verslechterd | verslechtering | slechter geworden | minder geworden | slechter dan | minder dan voorheen | er niet beter op | verloederd | verwaarloosd | achterstallig | onverzorgd | rommelig | chaotisch | weggegooid | weggegooid geld | zonde van | geldklopperij | geldverspilling | tijdverspilling | miskoop | kat in de zak | niet waar voor mijn geld | een mens spreken | echt mens | echt persoon | iemand van vlees | medewerker spreken)
with weight=2 tag=weak
unless before (niet | geen)
unless sentence (mag ik | kan ik | niet weggegooid)
+ De nieuwe app is een achteruitgang.
- Dat is niet zonde van het geld.
frame (mijn | onze | me | mij | ons) [<word>] [<word>] niet meer
with weight=2 tag=weak negatable
unless before (SUPPOSING _4)
unless sentence (ik gebruik | nodig | wil | opzeggen | graag | heb)
+ De ring telt mijn stappen niet meer.
- Ik gebruik mijn kaart niet meer.
frame (begrijp | snap | begrijpen | snappen | versta) [ik | we] [hier | er | INTENSE] (niks | niets | geen bal | geen snars | geen woord | helemaal niets) [van | meer]
with weight=2 negatable
+ Ik begrijp niks van deze brief.
- Ik begrijp de brief.
frame (kwijt | zoek | verdwenen | vermist | gestolen | zoekgeraakt | verloren gegaan | spoorloos | weg is | is weg | zijn weg | was weg | waren weg | ontbreekt | ontbreken | ontbrak | ontbraken | mist | missen | leeg | lege | onvindbaar | weggeraakt | gewist | gejat | ingepikt)
with weight=2 tag=weak
unless before (SUPPOSING _4)
unless before (niet | geen | ik | wij | we | iets | niets | gewicht | ik mis | nooit | op | naar | ben ik op | we | zal)
unless inside (missen | op zoek)
unless after (naar | raken)
unless sentence (op zoek naar | wat als | kilo kwijt | klachten kwijt | daar kan ik)
+ Mijn koffer is zoek.
+ Er ontbreekt een schroef.
- Ik ben op zoek naar een lamp.
frame (ik | we | wij) (mis | missen | miste | misten) [INTENSE | nog] [een | de | het | twee | drie | <num> | mijn | onze | al] 
with weight=2 tag=weak
unless sentence (als ik | graag terug)
unless after (je | jullie | u)
+ Ik mis twee schroeven.
- We missen je.
frame (verkeerd | verkeerde | foute | foutief | foutieve | onjuist | onjuiste | ten onrechte | onterecht | onterechte | per abuis | klopt niet | kloppen niet | klopte niet | klopt geen | klopt iets | klopt hier | fout | fouten | fouten in | iets mis | wat mis | misgegaan | mis gegaan | misging | mislukt | mislukte | mislukken | verwisseld | door elkaar | andere maat | andere kleur | niet wat ik | niet wat we | niet zoals | anders dan)
with weight=2 tag=weak
unless before (SUPPOSING _4)
unless before (niet | niets | of | geen | iets | goed of | niks)
unless inside (iets mis)
unless after (begrijp me niet | om te)
unless sentence (doe ik iets fout | wat als)
+ Er is een verkeerd bedrag afgeschreven.
+ Ik kreeg de foute kleur.
- Is er iets mis als het lampje groen is?
frame (is | gaat | ging | zit | loopt | was) [er | hier | iets] [INTENSE | duidelijk | vast] (iets | wat) [INTENSE | helemaal] (mis | fout | niet goed | scheef | verkeerd)
with weight=2 tag=weak
unless before (SUPPOSING _4)
+ Volgens mij gaat er iets mis met de incasso.
- Als er iets mis is, bel ik.
frame (problemen | probleem | probleempje | storing | storingen | foutmelding | foutmeldingen | foutcode | error | bug | bugs | klacht | klachten | klagen | schade | defecten | mankement | mankementen | gebrek | gebreken | hinder | overlast | hapering | haperingen | panne | kuren | euvel | ongemak | malheur | miserie | ellende)
with weight=2 tag=weak
unless before (SUPPOSING _4)
unless before (geen | zonder | nooit | niet | geen enkel | mijn lichamelijke | eventuele | bij | wat zijn de | geen enkele)
unless after (vrij | formulier | kosten | verzekering)
unless sentence (dekt | klachtenvrij | geen klachten | probleemloos | wat dekt)
+ Sinds gisteren krijg ik een foutmelding.
+ Ik wil een klacht indienen over de buren.
+ Telkens die overlast.
- Er is geen probleem.
frame (crasht | crashte | gecrasht | crashen | hapert | haperde | haperen | bevriest | bevroren | vastgelopen | vastloopt | vastliep | loopt vast | lopen vast | liep vast | loopt steeds vast | valt uit | vallen uit | viel uit | valt steeds | valt telkens | uitgevallen | uitvalt | springt | begeeft | begaf | begeven | sloeg af | slaat af | afgeslagen | hangt vast | blijft hangen | bleef hangen | blijft laden | blijft draaien | blijft steken | blijft leeg | blijft zwart | blijft vastzitten | uitgelogd | plat | ligt eruit | ligt uit | ligt plat | ligt stil | onbereikbaar | offline | doodvalt | weggevallen | valt weg | wegvalt | verbroken | afgesloten | afgebroken | afgekapt | geblokkeerd | geblokkeerde | gedeactiveerd | geschorst | verbannen | gebanned | geband | geweigerd | weigert | weigeren | weigerde | afgewezen | afgekeurd | zwart scherm | wit scherm | oververhit | heet | traag | trage | onbruikbaar | onbruikbare | onleesbaar | onbewoonbaar | buiten werking | buiten dienst)
with weight=2 tag=weak negatable
unless before (SUPPOSING _4)
unless before (nooit | niet | of | geen)
unless sentence (nooit meer | hoe kan ik mijn pas blokkeren | dieet)
unless after (nooit | niet)
+ De app crasht telkens.
+ De televisie valt uit.
- De app crasht nooit als het regent.
frame ((ermee | er mee) (gestopt | opgehouden | uitgescheiden) | (stopt | stopte | gestopt | houdt | hield | opgehouden | kapt) [INTENSE] (ermee | er mee | mee | ineens | plotseling | zomaar | halverwege | na <num>))
with weight=2
unless before (SUPPOSING _4)
+ De stofzuiger is ermee gestopt.
- Ik wil ermee beginnen.
frame (te laat | veel te laat | weken te laat | laattijdig | later dan (afgesproken | beloofd | gepland | verwacht) | vertraging | vertragingen | vertraagd | vertraagde | uitgesteld | verzet | verplaatst | geannuleerd | geannuleerde | afgezegd | afgelast | afgeblazen | vervallen | vervalt | geschrapt | overgeboekt | overboekt | gemist | gemiste | gestrand | vast komen te zitten | niet op tijd | duurt (al | lang | te lang | veel te lang | eindeloos | eeuwen | eeuwig | weken | maanden) | duurde (lang | te lang | veel te lang | uren | weken) | laat op zich wachten | liet op zich wachten | laten op zich wachten | over tijd | verlopen | te lang)
with weight=2 tag=weak
unless before (SUPPOSING _4)
unless before (niet | geen | nooit | ben ik | ik wil mijn | kan worden | of | kom ik)
unless inside (te laat te)
unless sentence (kan ik nog | ben ik te laat | als ik)
+ De trein had een uur vertraging.
+ Mijn afspraak is zomaar verzet.
- Wat als mijn trein vertraging heeft?
frame (had | hadden | zou | zouden | moest | moesten) _6 (al | gisteren | eergisteren | vorige | vrijdag | maandag | dinsdag | woensdag | donderdag | zaterdag | zondag | weken geleden | twee | drie | <num> | vanochtend | vandaag | voor) _6 (moeten | geleverd | zijn | komen | binnen | klaar | krijgen | gebeld | worden | bezorgd | hebben | aankomen | gebracht | ontvangen | er zijn)
with weight=2
unless before (SUPPOSING _4)
unless before (kan | of)
unless sentence (ik graag | zou ik | wij graag | kunnen we)
+ Het kettinkje had er vrijdag moeten zijn.
+ De tuinset zou twee weken geleden al geleverd zijn.
unless inside (zou ik | zouden we | zouden wij | had ik graag)
- Zou ik vrijdag kunnen komen?
frame (beloofd | beloofde | beloofden | belofte | beloften | beloftes | toegezegd | toezegging | toezeggingen | afgesproken was | was afgesproken | volgens afspraak | zonder (bericht | overleg | reden | uitleg | waarschuwing | toestemming | enige | iets te zeggen | pardon | mijn medeweten | aankondiging))
with weight=1 tag=weak
unless before (SUPPOSING _4)
unless sentence (dank | bedankt voor | fijn)
+ Er is mij een nieuwe beloofd en ik wacht nog.
+ De afspraak is geschrapt zonder bericht.
- Dat beloof ik.
frame (twee keer | tweemaal | 2x | 2 keer | dubbel | dubbele | drie keer | 3x | driemaal | nogmaals | opnieuw | nog steeds | toch | weer | alweer | zomaar | te veel | teveel | <num> te veel | ongevraagd | onrechtmatig) _4 (afgeschreven | afschrijving | geïncasseerd | geincasseerd | betaald | in rekening | gefactureerd | aangerekend | gefactureerde | gerekend | aanmaning | aanmaningen | factuur | rekening | incasso | betalen | afgehouden | boete | herinnering | betalingsherinnering)
with weight=2 tag=weak
unless before (SUPPOSING _4)
unless before (kan ik | wil ik)
unless sentence (kan ik opnieuw | mag ik)
+ Mijn abonnement is dubbel afgeschreven.
+ Er is vandaag weer 29,95 afgeschreven.
- Kan ik opnieuw betalen?
frame (afgeschreven | geïncasseerd | geincasseerd | aangerekend | in rekening gebracht | gefactureerd | naheffing | naheffingen | boete | boetes | aanmaning | aanmaningen | deurwaarder | incassobureau | incassokosten | extra kosten | verborgen kosten | prijsverhoging | verhoogd | torenhoge | peperduur | veel te duur | veel te hoog | veel hoger | duurder geworden | hogere rekening | hoger dan)
with weight=1 tag=weak
unless before (SUPPOSING _4)
unless before (niet | wordt | worden | geen | correct | netjes)
+ Ik kreeg een boete voor een boek dat terug is.
- Wanneer wordt het afgeschreven?
frame (geld | bedrag | borg | waarborg | aankoopbedrag | statiegeld | teruggave | terugbetaling) _5 (terug | kwijt | terugkrijgen | terugzien | weg | terugstorten | uit)
with weight=2 tag=weak
unless before (SUPPOSING _4)
unless before (kan ik | krijg ik)
unless sentence (hoe lang duurt | krijg ik | binnen hoeveel)
+ Ik wil mijn geld terug.
+ Mijn borg heb ik nooit teruggezien, waar blijft mijn borg terug?
- Krijg ik mijn geld terug als ik ruil?
frame (niemand | geen mens | geen hond | geen enkele medewerker) [bij jullie | daar | hier | van jullie | er | die | is | heeft | ons | me | mij] [INTENSE] _4 (op | opneemt | opdaagt | opdagen | kwam | komt | gekomen | gebeld | belt | reageert | reageerde | gereageerd | antwoordt | weet | wist | helpt | hielp | geholpen | helpen | doet | vertelt | vertelde | iets | luistert | gehoord | thuis | aanwezig | bereikbaar | kon | kan | wilde | wil | verantwoordelijk | gezegd | zien | neemt)
with weight=2 negatable
unless before (SUPPOSING _4)
unless sentence (niemand anders zo | kan niemand beter)
+ Er is weer niemand gekomen.
+ Niemand neemt de telefoon op.
- Niemand is jarig.
frame (neemt | nemen | nam | namen | kreeg | krijg | krijgt | geven | geeft | gaf | gaven | hoor | hoorde | hoort | horen) [INTENSE | er | ik | we | wij] _3 (niet op | geen (gehoor | reactie | antwoord | contact | respons | bericht | terugkoppeling | uitleg | duidelijkheid | gehoor) | niets (meer | van) | niks (meer | van) | niet thuis)
with weight=2 negatable tag=waiting
unless before (SUPPOSING _4)
+ De helpdesk neemt niet op.
+ Ik krijg geen reactie op mijn mail.
- Ik neem dat niet op me.
frame (geen (antwoord | reactie | gehoor | bericht | respons | terugkoppeling | levering | bevestiging | internet | water | warm water | stroom | verwarming | gas | bereik | verbinding | beeld | geluid | signaal | licht | geld | toegang | kamer | plaats | oplossing | hulp | uitleg | monteur | pakket | bus | trein | spoor | personeel | brood | enkele reactie | enkel | duidelijkheid | service) | zonder (water | stroom | verwarming | internet | gas | warm water | licht | telefoon | auto | lift | toilet | bagage | koffer | medicijnen | geld | koelkast | wasmachine | antwoord | resultaat | reactie | keuken))
with weight=2 negatable tag=weak
unless before (SUPPOSING _4)
unless before (er is | ik heb | ik hoef | hoef | kamer)
unless after (nodig | meer nodig)
+ Al drie dagen geen warm water.
+ Wij zitten zonder stroom.
- Ik heb geen internet nodig.
frame (is | zijn | er is | er zijn | heb | hebben | heeft | was | waren | zit | zitten) [er | ik | we | wij | nu | al] _6 (geen (antwoord | reactie | bericht | internet | water | warm water | stroom | verwarming | gas | bereik | verbinding | geluid | licht | toegang | kamer | plek | oplossing | monteur | signaal | brood))
with weight=2 negatable tag=weak
unless before (SUPPOSING _4)
unless after (nodig | meer nodig)
+ Ik heb al drie dagen geen internet.
- Ik heb geen internet nodig.
frame (te klein | te groot | te kort | te lang | te strak | te wijd | te koud | te warm | te heet | te donker | te licht | te hard | te zacht | te luid | te zwak | te zout | te zoet | te duur | te weinig | te traag | te smal | te breed | te krap | koud | koude | ijskoud | ijskoude | lauw | lauwe | rauw | rauwe | taai | zompig | flets | smakeloos | oneetbaar | aangebrand | muf | muffe | kaal | herrie | lawaai | geluidsoverlast | oncomfortabel | tochtig | scheef | krom | wiebelt | slecht | slechte | beroerd | matig | tegenvallend | viel tegen | te hoge | te lage | tegengevallen | tegenviel | vervelend | vervelende | lastig | ongemakkelijk | onduidelijk | onduidelijke | onhandig | onlogisch | omslachtig | ingewikkeld)
with weight=1 tag=weak
unless before (SUPPOSING _4)
unless before (niet | is het | of | nooit | niet te | wordt het | geen)
unless sentence (heerlijk | prachtig | welke maat | maat kleiner | koude dranken)
+ Het eten was koud.
+ De schoenen zijn te klein.
- Het is niet te koud.
frame (verkeerd | fout | slecht | niet goed | onheus | raar | vreemd) _2 (behandeld | bejegend | geholpen | voorgelicht | geïnformeerd | geinformeerd | verstaan | geadviseerd | ingelicht | aangesloten | gemonteerd | geïnstalleerd | afgesteld)
with weight=2
unless before (SUPPOSING _4)
+ Ik ben slecht geholpen aan de balie.
- Als ik goed word geholpen, ben ik blij.
frame (onbeleefd | onbeleefde | onbeschoft | onbeschofte | onvriendelijk | onvriendelijke | bot | botte | brutaal | brutale | lomp | lompe | grof | grove | arrogant | arrogante | neerbuigend | denigrerend | respectloos | afgesnauwd | uitgescholden | uitschelden | uitgelachen | weggestuurd | genegeerd | weggewuifd | afgepoeierd | afgescheept | opgehangen | hing op | hangt op | hingen op | lacherig | schouders op | schouders | afgewimpeld | doorverbonden | doorgeschakeld | geïntimideerd | geschreeuwd | schreeuwde | schold | snauwde | lachte | gediscrimineerd | gelogen | liegen | voorgelogen | misleid | misleidend | misleidende | bedrogen | opgelicht | afgezet | beduveld | overvallen)
with weight=2 negatable
unless before (SUPPOSING _4)
unless before (niet | nooit | zijn | haar)
unless sentence (helaas moet ik zelf)
+ De man aan de balie was bot.
+ Er werd opgehangen.
- Hij was nooit bot.
frame (fout | verkeerd | anders) [dan | van wat] _4 (besteld | afgesproken | gevraagd | gekozen | beloofd | op de foto | verwacht | beschreven | vermeld)
with weight=2
unless before (SUPPOSING _4)
+ De jurk is anders dan op de foto.
- Hoe gaat het anders dan met de bus?
frame (besteld | bestelde | gevraagd | gevraagde | betaald | geboekt | gereserveerd | gekozen | afgesproken | ingevuld | opgezegd | afgemeld | doorgegeven) [;] [maar | en | en nu | en toch | en dan | en vervolgens | terwijl] _7 (kreeg | krijg | kwam | zat | stond | ontving | gekregen | ontvangen | weer | toch | nog steeds | niets | niks | niet | geen | dicht | leeg | bleek | lag | werd)
with weight=2
unless before (SUPPOSING _4)
unless before (nog niet)
unless sentence (alles goed | dank)
+ Ik had vegetarisch besteld maar er zat kip in.
+ Ik heb in maart opgezegd en toch staat er een bedrag.
- Ik heb een lamp besteld.
frame (in plaats van | laat staan | terwijl (ik | we | wij | er | het | jullie | mij | ons)) 
with weight=1 tag=weak
unless sentence (graag | kan ik | mag ik | wil ik | zou ik)
+ Ik kreeg thee in plaats van koffie.
- Mag ik thee in plaats van koffie?
frame (waar blijft | waar blijven | waar is mijn | waar zijn mijn | waar is onze | wat is er misgegaan | wat is er mis | wat gaat er mis | hoe kan dit | hoe kan dat | hoe kan het dat | hoe is dit mogelijk | hoe is het mogelijk | hoe zit dat | wat nu | hoe nu verder | waarom is (mijn | het | er | onze) | waarom werkt | waarom lukt | waarom krijg ik | waarom kan ik | waarom doet | wat is hier aan de hand | wat is er aan de hand | wat gebeurt hier | wanneer wordt (dit | dat | het) [eindelijk | eens | nu] (opgelost | gemaakt | hersteld | gerepareerd))
with weight=2
unless clause staan
+ Waar blijft mijn pakje?
+ Hoe kan dit?
- Waar blijft de bus staan?
frame (moest | moesten | moet | moeten | heb | hebben | ben | zijn) [ik | we | wij | nu | toen | dus | maar | zelf | hierdoor | daardoor] _8 (lopen | gelopen | wachten | gewacht | omrijden | omgereden | terugkomen | zelf betalen | voorschieten | rondbellen | dweilen | in de kou | in de regen | in het donker | op de grond | buiten | terug naar huis | thuisblijven | vrij genomen | vrij nemen | vrije dag | uitleggen)
with tag=weak weight=1
unless before (SUPPOSING _4)
unless sentence (hoe lang | kan ik)
+ Ik heb vijf kilometer moeten lopen.
- Hoe lang moet ik wachten?
frame (was | waren | kwam | kwamen | ging | lag | lagen | stond | stonden | viel | vielen | brak | scheurde | gaf | gaven | zei | zeiden | bleek | bleken | werd | werden | zat | zaten | deed | liet | reed | liep | sloot | kreeg | kregen | nam | belde | stuurde | vergat | vergaten | gooide | sneed | beet | rook | hing)
with tag=story negatable
only sentence (mijn | onze | ons | me | mij | ik | we | wij | jullie | uw | je)
unless sentence (graag | zou | zouden | wil | kunt u | kun je | kunnen jullie | kan ik | mag ik | bedankt | dank | fijn | leuk | mooi | goed | geweldig | heerlijk | lekker | blij | tevreden | top | super | prima | als | vroeg me af | vraag | prachtig | aanrader | gezellig | vriendelijk | interesse | benieuwd | twijfel | plan | hoop)
+ Jullie chauffeur gooide de doos over de heg.
- De zon scheen.
frame (graag | wilt u | willen jullie | kunt u | kunnen jullie | kun je) [dit | het | dat | mij | me | ons | alsnog | er | eens | hier | INTENSE] _6 (alsnog | rechtzetten | herstellen | oplossen | opgelost | corrigeren | corrigeren | uitzoeken | nakijken of | ophelderen | terugstorten | crediteren | terugdraaien | ongedaan | repareren | vervangen)
with tag=weak weight=1
+ Kunnen jullie hem alsnog ophalen?
+ Kunt u dit rechtzetten?
- Kunt u mij een kopie sturen?
frame (allergisch | allergische | uitslag | jeuk | ziek geworden | werd ziek | misselijk | overgegeven | voedselvergiftiging | braken | spoed | spoedeisende | eerste hulp | gewond | gevallen | uitgegleden | verbrand | bloedde | bloeden | gaslucht | koolmonoxide | brandlucht | in brand | vlam gevat | elektrische schok | gevaarlijk | gevaarlijke | levensgevaarlijk | onveilig | onveilige | glas in | plastic in | metaal in | haar in mijn | buil | hechtingen | benauwd | flauwgevallen)
with weight=2
unless before (SUPPOSING _4)
unless before (niet | geen | of | is dit | is het)
unless sentence (dekt | cursus ehbo)
+ Na de crème kreeg ik uitslag.
- Is het gevaarlijk als het lampje brandt?
frame (alleen maar | slechts | maar) (de helft | een deel | een van de | <num> van de | twee van de | drie van de | de eerste)
with weight=2 tag=weak
unless sentence (nodig | zou)
+ Ik heb maar de helft van de stoelen gekregen.
- Ik heb maar de helft nodig.
frame (onder de | vol) (modder | vlekken | krassen | stof | bugs | fouten | reclame | luizen | rommel | schimmel | vliegen | mieren | butsen | haren)
with weight=2
+ De kamer zat vol mieren.
- De doos zit vol boeken.
frame (opzeggen | opzegging | ontbinden | overstappen | stap over | vertrek | weg bij jullie) _4 (omdat | want | nu | per direct | door jullie | vanwege)
with weight=2
unless before (kan ik | hoe | wil graag)
+ Ik wil opzeggen omdat er niets gebeurt.
- Hoe kan ik opzeggen?

signal need.repeat
frame (weer | alweer | opnieuw | nogmaals | wederom | voor de zoveelste keer) [INTENSE | eens] _2 (niet | geen | niets | niks | niemand | een | mis | fout | kapot | stuk | te laat | vertraging | hetzelfde | zo | raak | prijs | zover | weg | uit | aan de hand | gebeurd | geannuleerd | storing | verkeerd | naheffing | aanmaning | fouten | aanslag | uren | <num> | kwijt | plat | leeg | voor niets | wachten)
unless before (doet het | werkt | doen het | het is | kan | mag | wanneer)
unless sentence (bedankt | fijn | graag weer | volgend jaar weer | goed geholpen)
+ Vandaag is er weer niemand gekomen.
+ Alweer 40 minuten vertraging.
- Het werkt weer.
frame (alweer | wederom | opnieuw | nu weer | ook nog eens | ook dit keer | zoveelste)
unless before (als ik | kan ik | mag ik | om)
unless sentence (bedankt | fijn | kan ik | probeer het)
+ Alweer geen water.
+ Alweer die herrie.
- Kan ik opnieuw beginnen?
frame (tweede | derde | vierde | vijfde | zesde | zevende | achtste | tiende | zoveelste | 2e | 3e | 4e | 5e | 6e | umpteenth | laatste drie | tigste) (keer | maal | week | dag | maand | mail | mails | bericht | monteur | afspraak | poging | brief | aanmaning | klacht | toestel | pakket | herinnering | oproep | telefoontje | medewerker | jaar op | reparatie | levering | annulering | bestelling | boete | storing | aanslag)
with weight=2
unless sentence (heerlijk | genoten | weer top | vakantie bij | kind | stage | zwanger)
+ Dit is de derde keer deze maand.
+ Dit is mijn vierde mail.
- De tweede deur links.
frame (twee | drie | vier | vijf | zes | zeven | acht | tien | <num> | meerdere | verschillende | talloze | ontelbare | tig | vele | een paar) (keer | maal | keren | malen | mails | mailtjes | telefoontjes | berichten | brieven | klachten | monteurs | medewerkers | afspraken | herinneringen | pogingen | formulieren | aanmaningen)
with weight=2
only sentence (al | gebeld | gemaild | geschreven | gestuurd | gemeld | gevraagd | weer | zonder | nog | gebeld | contact | geklaagd | niemand | geen | niet | niets | beloofd | uitgelegd | moeten | opnieuw | doorverbonden)
unless sentence (kan ik | mag | bedankt voor)
+ Ik heb al vier keer gebeld.
+ Drie monteurs en nog geen warmte.
- Twee keer per week zwemmen.
frame (al | reeds | nu al | inmiddels | ondertussen | intussen | meer dan | ruim | bijna | sinds | sedert | na | al ruim | al bijna | al meer dan | vanaf) [INTENSE | de | een | zo een] (<num> | twee | drie | vier | vijf | zes | zeven | acht | negen | tien | elf | twaalf | dagen | weken | maanden | jaren | uren | een week | een maand | een jaar | een half | een uur | een dag | anderhalf | anderhalve | enkele | enige | een paar | maandenlang | wekenlang | dagenlang | urenlang | tijden | eeuwen | een eeuwigheid | tijd | lang | zo lang | vanochtend | vanmorgen | gisteren | gisterenavond | vorige week | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december | kerst | pasen | de update | de laatste | de storing | de verhuizing | het weekend) 
only sentence (niet | geen | niets | niks | niemand | zonder | wacht | wachten | nog steeds | kapot | stuk | defect | storing | problemen | probleem | weer | kwijt | koud | dicht | plat | weg | schimmel | lek | lekt | bezig | aan het | nooit | fout | foutmelding | amper | nauwelijks | last | gebeld | gemaild | vast | geweigerd | traag)
unless clause (klant | tevreden | lid | gebruik ik | naar volle | abonnee)
unless sentence (plezier | geen problemen)
+ Al drie weken geen internet.
+ Sinds vrijdag doet de lamp het niet.
- Ik ben al drie jaar klant.
frame (al | reeds | al eerder | eerder) _3 (weken | maanden | dagen | uren | wekenlang | maandenlang | dagenlang) 
with weight=1
only sentence (niet | geen | niets | wacht | wachten | zonder | nog steeds | nauwelijks | amper | probleem | problemen | last | kapot)
unless clause (klant | tevreden)
+ Ik heb al weken nauwelijks bereik.
+ Het probleem speelt al wekenlang.
- Al weken mooi weer.
frame (al | reeds | eerder) [INTENSE | eens | vaker | meermaals | meerdere | diverse] _4 (gebeld | gemaild | geschreven | gemeld | gevraagd | doorgegeven | gereclameerd | geklaagd | aangegeven | gestuurd | contact opgenomen | contact gehad | betaald | opgezegd | ingestuurd | opgestuurd | laten weten | uitgelegd)
unless before (SUPPOSING _4)
unless before (heeft u)
unless sentence (bedankt | vriendelijk geholpen | fijn)
+ Ik heb dit al eerder gemeld.
- Heeft u al gebeld?
frame (steeds | telkens | keer op keer | constant | voortdurend | herhaaldelijk | elke keer | iedere keer | elke dag | iedere dag | elke week | iedere week | elke nacht | elke ochtend | om de haverklap | om de <num> | om de paar | dag in dag uit | altijd maar | altijd weer | maar blijven | week na week | dag na dag)
only sentence (niet | geen | weer | uit | vast | fout | foutmelding | opnieuw | storing | kapot | moet | moeten | crasht | valt | verbreekt | eraf | andere | anders | uitstel | uitgesteld | te laat | bellen | doorverbonden | verkeerd | herrie | lawaai | lek | stuk | probleem | problemen | dicht | nat | wakker | smoes | smoesjes | excuus | hetzelfde | beloofd | onbereikbaar | leeg | bezet | uitgelogd | kwijt)
unless sentence (tevreden | graag | steeds beter | geen probleem)
+ De verbinding valt steeds uit.
- Ik kom hier steeds graag.
frame (wacht | wachten | wachtte | gewacht | wachtend) [ik | we | wij] [INTENSE | nu | al | nog] _6 (al | nog | dagen | weken | maanden | uren | uur | minuten | kwartier | sinds | lang | eindeloos | eeuwig | tevergeefs | <num> | op antwoord | op een antwoord | op reactie | op een reactie)
with tag=waiting weight=2
unless before (SUPPOSING _4)
unless before (hoe lang moet | kan niet)
unless sentence (hoe lang (moet | is) | kan niet wachten | geen probleem)
+ Ik wacht nu al vijf maanden op mijn operatie.
- Hoe lang moet ik wachten?
frame (<num> | twee | drie | vier | vijf | een | lang | uren | half | drie kwartier | drie kwart) [uur | uren | minuten | dagen | weken | maanden | kwartier | lang | uurtje] (in de wacht | in de wachtrij | in de rij | aan de telefoon | aan de lijn | gewacht | wachten | zitten wachten | staan wachten | moeten wachten)
with tag=waiting weight=2
unless before (SUPPOSING _4)
unless sentence (hoe lang)
+ Ik heb drie kwartier in de wacht gestaan.
- Moet ik in de rij staan?
frame (nog steeds | nog altijd | nog) (geen | niets | niks | niet) [enkele | enig] (antwoord | reactie | bericht | gehoord | gereageerd | teruggebeld | vernomen | iets gehoord | terugkoppeling)
with tag=waiting weight=2
unless before (SUPPOSING _4)
+ Ik heb nog steeds niks gehoord.
- Nog een bericht.
frame (zonder | geen) (antwoord | reactie | gehoor | respons | enige reactie | enkel antwoord | resultaat)
with tag=waiting weight=1 negatable
unless before (SUPPOSING _4)
unless after nodig
+ Drie mails zonder antwoord.
- Geen reactie nodig.
frame (reageert | reageren | reageerde | antwoordt | antwoorden | belt | bellen | beantwoordt | beantwoorden) [jullie | u | er | ook | INTENSE | op | mijn | ons | mijn _1] (niet | nooit | niemand | nergens | gewoon niet | ook niet | niet eens) [op | terug]
with tag=waiting weight=2 negatable
unless before (SUPPOSING _4)
+ Jullie reageren gewoon niet.
- Reageren mag.
frame (beloofd | beloofde | zouden | zou) _5 (terugbellen | terug bellen | teruggebeld | terug te bellen | bellen | gebeld | antwoorden | reageren | terugmailen)
with tag=waiting
unless before (SUPPOSING _4)
unless before (ik | we)
+ Er zou iemand terugbellen.
- Ik zou vrijdag terugbellen.

frame (steeds | telkens | weer | altijd | alleen maar | elke keer) (dezelfde | hetzelfde | een andere | een ander | iemand anders | iets anders)
with weight=2
unless sentence (tevreden | fijn | graag | bedankt)
+ Ik krijg steeds dezelfde vraag.
- Ik kies graag steeds dezelfde kleur.

signal need.stakes
frame (deadline | huur betalen | hypotheek | salaris | loon | mijn baan | mijn werk | mijn baas | sollicitatie* | examen | examens | tentamen | bruiloft | trouw | trouwdag | trouwfeest | huwelijk | huwelijksreis | begrafenis | uitvaart | verjaardag | jubileum | operatie | ziekenhuis | medicijn | medicijnen | medicatie | insuline | baby | pasgeboren | kinderen | kindje | dochter | dochtertje | zoon | zoontje | kleinkind* | moeder | vader | oma | opa | rolstoel | rollator | zwanger | ziek | zieke | patiënt* | klanten van mij | mijn klanten | mijn bedrijf | mijn zaak | omzet | faillissement | vlucht halen | vlieg ik | vertrek | vertrekken we | morgenvroeg | presentatie | presenteren | feest | kerst | communie | inkomen | uitkering | rood staan | geen eten | spaargeld | 112 | alleenstaande | bejaard* | jaar oud | dementie | handicap | gehandicapt*)
with weight=1
+ Mijn dochter wacht op de stoel.
- De stoel wacht.
frame (dringend | spoed | zo spoedig | zsm | zo snel mogelijk | per direct | onmiddellijk | met spoed | urgent | noodgeval | hoogdringend | help | help me | help mij | ik smeek | smeek | asap | alsjeblieft help | alstublieft help | hulp nodig | doe (er | hier) (alstublieft | alsjeblieft | iets) | bel me alstublieft | bel mij)
with tag=plea weight=1
unless after (informatie | advies over)
+ Help, het water loopt door het plafond.
- Rustig aan.
frame (vrij genomen | vrije dag | vrijaf | vakantiedag | onbetaald verlof | duizenden euro's | duizenden | niet naar mijn werk | kan niet betalen | niet rondkomen | schuld | schulden | kost me | kost mij | kost ons | gekost | inkomsten mis | omzet mis | klanten kwijt)
with weight=1
unless before (hoeveel | wat)
+ Ik heb er een vrije dag voor opgenomen.
- Wat kost het?

signal need.upset
frame (boos | kwaad | woedend | razend | woest | furieus | pissig | nijdig | witheet | des duivels | laaiend | ziedend | pisnijdig | giftig | verontwaardigd | verbolgen | geërgerd | geergerd | ergert | ergeren | ergernis | ergerlijk | geïrriteerd | geirriteerd | irritant | irriterend | irritatie | gefrustreerd | frustrerend | frustratie | frustreert | de pest in | de buik vol | het zat | meer dan zat | spuugzat | kotsbeu | beu | meer dan beu | helemaal klaar mee | klaar mee | genoeg van | zo klaar mee | gehad met | schoon genoeg | zat van | mijn geduld te verliezen | mijn geduld verlies | geduld verliezen | mijn geduld is | geduld is op | geduld raakt op | einde van mijn geduld | op de zenuwen | op mijn zenuwen | uit mijn vel | gek van | gek word | knettergek | horendol | chagrijnig | hels | dol van | moedeloos van | niet vrolijk van | doodziek van | misselijk van | strontziek van | over de rooie | tot hier | maat is vol | emmer | stoom uit mijn oren | bloed onder)
with tag=anger negatable
unless before (SUPPOSING _4)
unless before (niet | nooit | niet meer | niet echt | zonder)
unless after (water | sop)
unless sentence (klaar mee om | boze droom)
+ Ik ben hier behoorlijk boos over.
+ Ik ben er helemaal klaar mee.
- Ik ben niet boos.
frame (schandalig | schandalige | schandaal | schande | belachelijk | belachelijke | bespottelijk | absurd | absurde | idioot | waanzin | waanzinnig slecht | onacceptabel | onacceptabele | onaanvaardbaar | onaanvaardbare | ontoelaatbaar | onbegrijpelijk | onbegrijpelijke | ongehoord | ongelooflijk | ongelofelijk slecht | ongelofelijk | niet te geloven | niet normaal | te gek voor woorden | te zot voor woorden | te triest voor woorden | van de zotte | om te huilen | om te janken | ongepast | walgelijk | respectloos | onfatsoenlijk | onbeschoft | ontiegelijk | diep triest | dieptriest | dramatisch | rampzalig | een ramp | ramp | drama | hel | nachtmerrie | lachertje | aanfluiting | farce | poppenkast | klucht | slechtste | allerslechtste | waardeloos | waardeloze | prutswerk | knoeiwerk | broddelwerk | prutsers | knoeiers | amateurs | amateuristisch | zooitje | puinhoop | puinzooi | janboel | chaos | bende | troep | rotzooi | bagger | ruk | klote | kut | kutzooi | shit | schijt | bullshit | godverdomme | verdomme | potverdomme | oplichterij | oplichters | oplichting | zakkenvullers | dieven | pure diefstal | regelrechte diefstal | gewoon diefstal | afzetterij | afzetters | boerenbedrog | zwendel | bedrog | misdadig | crimineel | leugens | leugenaars | smoesjes | smoes | treurig | bedroevend | beneden alle peil | beneden peil | onder alle kritiek | slechte service | slechte klantenservice | geen service | nul service | wanprestatie | wanbeleid | minachting | vernederend | mensonterend | onmenselijk | wraakroepend | erbarmelijk | abominabel | hemeltergend | tenenkrommend | schandelijk | ongeoorloofd | onbehoorlijk | onbetrouwbaar)
with tag=anger negatable
unless before (SUPPOSING _4)
unless before (niet | nooit | geen)
unless after (goed | lekker | mooi | fijn | lief | blij)
unless sentence (ongelofelijk (goed | lekker | mooi) | ongelooflijk (goed | lekker | mooi | blij))
+ Dit is een grof schandaal.
+ Jullie zijn een aanfluiting.
- Het was ongelooflijk lekker.
frame (teleurgesteld | teleurstelling | teleurstellend | teleurstellende | ontgoocheld | ontgoochelend | ontgoocheling | ontevreden | niet tevreden | niet blij | allesbehalve blij | allerminst tevreden | niet gelukkig | in de steek | aan mijn lot | aan ons lot | laten zitten | laten stikken | laten vallen | in de kou | niet serieus genomen | niet serieus | niet gehoord | vergeten | voel me bekocht | bekocht | belazerd | bedonderd | genaaid | bedot | gepiepeld | bij de neus | in de maling | voor de gek | voor schut | voor paal | als oud vuil | als een nummer | aan het lijntje | voor joker | met een kluitje | baal | balen | ik baal | zuur | jammer | spijtig | verwachtte meer | meer verwacht | anders verwacht | had beter verwacht | beter verwacht | te leur | vertrouwen kwijt | geen vertrouwen | vertrouwen verloren | domper | afknapper | sneu | erg jammer | valt me tegen | valt enorm tegen | viel enorm tegen | zwaar tegen)
with tag=disappointment
unless before (SUPPOSING _4)
unless before (om niet te | nooit | beetje)
unless inside (vergeten jammer | jammer | zuur | sneu | spijtig | vergeten)
unless after (dat ik niet kan komen)
+ Ik ben diep teleurgesteld.
+ Ik voel me belazerd.
- Ik ben nooit teleurgesteld geweest.
frame (voel | voelde | voelden | voelt | voelen) [ik | we | wij | me | mij | ons] [INTENSE] [me | ons | mij] [INTENSE | totaal] (vergeten | genegeerd | bedrogen | belazerd | bekocht | opgelicht | machteloos | onveilig | niet welkom | niet gehoord | niet serieus | vernederd | gekleineerd | aan de kant | dom | als een | afgezet | in de steek | weggezet | gestraft | gediscrimineerd | beledigd | gekwetst | rot | ellendig | ontgoocheld | voor schut | uitgelachen | afgescheept | slachtoffer)
with tag=disappointment
unless before (SUPPOSING _4)
+ Ik voel me vergeten.
- Ik voel me goed.
frame (voel | voelde | voelen | voelden) (ik | me | mij | ons | wij | we) [me | ons] [INTENSE | er | hier | daar] (ge* | ver* | be* | mis* | on* | afge* | uitge* | opge* | wegge*)
with tag=disappointment
unless inside (gelukkig | gezond | beter | best | gewaardeerd | gezien | gehoord | geholpen | begrepen | verwend | bevrijd | verzekerd | bezwaard | gesteund | gezegend | vereerd | opgelucht | uitgerust | opgeladen | uitgenodigd)
+ Ik voel me gegijzeld.
- Ik voel me gezond.
frame (bezorgd | ongerust | verontrust | verontrustend | zorgwekkend | zorgelijk | zorgen maak | maak me zorgen | maak mij zorgen | maken ons zorgen | grote zorgen | serieus zorgen | serieuze zorgen | veel zorgen | bang | doodsbang | doodsbenauwd | angst | angstig | beangstigend | in paniek | paniek | paniekerig | gestrest | gestresseerd | stress | stressvol | stresst | stresserend | zenuwachtig | zenuwen | nerveus | radeloos | wanhopig | ten einde raad | einde raad | wanhoop | hopeloos | machteloos | slapeloze | wakker van | lig wakker | lag wakker | slaap slecht | slaap niet | slapen niet | doe geen oog | geen oog dicht | schrik me | schrok me | schrok | geschrokken | schrikken | in shock | ontzet | ontdaan | overstuur | van streek | onder de indruk van de | weet niet meer wat | weet me geen raad | weten ons geen raad | weet niet hoe ik | kan niet meer | trek het niet meer | hou dit niet | houd dit niet | hart in mijn keel | nachtmerries | gehackt | opgelicht | misbruik van mijn | mijn gegevens op straat)
with tag=worry
unless before (SUPPOSING _4)
unless before ((was | waren) (altijd | vroeger | eerst | voorheen) | niet | niet meer | nooit | ik ben bang dat ik niet kan | zonder | geen | was ik wat)
unless after (wees niet)
unless sentence (cursus | film | hoe voorkom)
+ Ik maak me grote zorgen.
+ Ik schrik me rot van die rekening.
- Ik ben niet bang.
frame (verdrietig | verdriet | intens verdrietig | triest | droevig | hartverscheurend | gebroken hart | gehuild | huilen | huilt | huilde | huilend | wenen | geweend | in tranen | tranen | er kapot van | kapot van | stuk van | er stuk van | depressief | moedeloos | ontroostbaar | ellendig | pijn gedaan | doet pijn | doet me pijn | doet mij pijn | doet zeer | gekwetst | kwetsend | raakt me diep | verpest | verpestte | verpesten | bedorven | geruïneerd | om zeep | naar de knoppen | naar de haaien | naar de maan | in het water | vergald | mis hem | mis haar | onvervangbaar | onvervangbare | met lege handen | eenzaam | uitgeput | op van | bekaf | doodop | afgemat)
with tag=sadness
unless before (SUPPOSING _4)
unless before (niet | nooit | van het lachen)
unless sentence (van geluk | van het lachen | van blijdschap | zo mooi | lachen)
unless inside (bedorven)
+ Mijn dochter heeft de hele nacht gehuild.
+ Ons feest is verpest.
- We huilen van het lachen.
frame (schaam | schaamde | schaamden | vernederd | vernederend | vernedering | beschaamd | beschamend | gênant | gênante | genant | voor aap | voor lul | belachelijk gemaakt | uitgelachen | vernederde)
with tag=embarrassment
unless before (niet | jullie moeten)
+ Ik schaamde me dood in de winkel.
- Ik sta voor de winkel.
frame (snap er niets | snap er niks | begrijp er niets | begrijp er niks | begrijp hier niets | snap hier niets | er geen touw | geen touw aan | wordt er gek | onbegrijpelijk | onnavolgbaar | raadsel)
with tag=confusion weight=1 negatable
+ Ik snap er niets meer van.
- Ik snap het.
frame (heel | erg | zo | echt | ontzettend | enorm | super | vreselijk | verschrikkelijk | ongelofelijk | zeer | behoorlijk | flink | mega | diep | knap | uiterst | totaal | ronduit | meer dan) (vervelend | slecht | slechte | naar | nare | jammer | irritant | oneerlijk | onprettig | onaangenaam | lastig | kwalijk | storend | zonde | onredelijk | onprofessioneel | onprofessionele | pijnlijk | gevaarlijk | slordig | rot | spijtig | ongelukkig | ontevreden | frustrerend | matig | onbeleefd | onvriendelijk | zorgelijk | beroerd | traag | zuur)
with tag=anger negatable
unless before (SUPPOSING _4)
unless before (niet | nooit)
unless inside (zo lastig | erg lastig | erg traag)
unless sentence (niet zo (erg | slecht))
+ Dit is echt heel irritant.
- Het is niet zo slecht.
frame (baal | balen | baalt) [ik | we | wij | hier | er] [INTENSE | als een stekker | enorm | ontzettend] [van | hiervan | ervan | dat]
with tag=disappointment
unless after (niet)
+ Ik baal hier ontzettend van!
- Een baal hooi is groot.
unless inside (een baal)
unless before een
frame (wat voor (een) (bedrijf | service | organisatie | klantenservice) | wat een (gedoe | zooi | bende | toestand | manier | behandeling | aanfluiting | ellende | drama | onzin | flauwekul | prutsers | lui | tuig | houding | mentaliteit | puinhoop | ramp | grap | mop | vertoning | circus | afgang | teleurstelling | gezeur | chaos | onkunde | slechte | waardeloze | belachelijke | rare | arrogante | beroerde | vreselijke | gare | stelletje | rotzooi | troep | nachtmerrie | flutbedrijf | prutbedrijf | rompslomp | blijk | begin | binnenkomer | schijnvertoning) | wat is dit voor | zijn jullie een | is dit nou | noemen jullie dit | noemt u dit | noem je dit | zo ga je | zo ga je toch | zo gaan jullie | zo behandel je | hoe durven jullie | hoe durft u | hoe haal je het | hoe haalt u het | hoe is het in godsnaam | waar zijn jullie mee bezig | waar zijn jullie nou | denken jullie | denkt u soms | denkt u nou | ben ik nou | moet ik nou | ga je zo met | gaat u zo met | is dit een grap | is dit een slechte | dit kan toch niet | dit kan echt niet | dat kan toch niet | dit kan niet | dit is toch | dit slaat nergens | slaat nergens op | slaat echt nergens | nergens op slaan | hoe moeilijk kan het zijn | zo moeilijk is het | zo moeilijk kan het | is het nou zo moeilijk | is het zo moeilijk | bedankt voor niks | bedankt voor niets | lekker dan | mooi is dat | fijn hoor | lekker bezig | goed bezig hoor | bravo | proficiat hoor | top service | hulde) [gedoe | bedrijf | zooi | service | organisatie | toestand | <word>]
with tag=anger
unless inside (wat een (fijne | fijn | mooi | mooie | leuk | leuke | goede | goed | heerlijke | heerlijk | geweldig | geweldige | lief | lieve | service ;|feest | verrassing | prachtige | prachtig | top | toppers | warm | vriendelijke | vriendelijk | heldere | held | helden | gezellige | rust | genot | snelle | rit | verademing | vakmensen | vakwerk))
unless sentence (mooi is dat het | geweldig | blij | heerlijk | genoten | dank | bedankt (aan | jullie))
+ Dit slaat nergens op.
+ Lekker dan, derde keer geen bus.
- Wat een mooie dag.
frame (in godsnaam | in hemelsnaam | in vredesnaam | verdorie | potverdorie | allejezus | jezus | godsamme | wtf | pfff | pff | bah | tss | nondeju | miljaar | sjonge | jeetje zeg | kom op zeg | serieus zeg | hallo zeg | eindelijk eens | nou eens | eens wakker | word wakker | schaam je | schaam jullie | schamen jullie | schaamt u zich)
with tag=anger
unless sentence (fijn | blij | eindelijk eens een)
+ Wanneer lossen jullie dit eindelijk eens op?
- Eindelijk weekend.
frame (niemand | geen mens) _3 (iets | wat | ook maar | helpt | wil helpen | wilde helpen | luistert | verantwoordelijkheid | weet iets | doet iets | trekt zich | kan me helpen | kan mij helpen | vertelt)
with tag=helpless negatable
unless before (SUPPOSING _4)
+ Niemand bij jullie die iets doet.
- Niemand weet de kleur.
frame (van het kastje naar de muur | kastje naar de muur | van hot naar her | heen en weer gestuurd | steeds doorverbonden | telkens doorverbonden | drie keer doorverbonden | vijf keer doorverbonden | eindeloos doorverbonden | kom er niet door | geen stap verder | geen steek verder | niets opgeschoten | voor niks | voor niets | voor de kat | tevergeefs | alles geprobeerd | alles al geprobeerd | niets helpt | niks helpt | niets geholpen | rondjes | in een cirkel | in cirkels | doodlopende | er gebeurt (niets | niks | helemaal) | er gebeurt maar (niets | niks) | gebeurt er niets | gebeurt er niks | gebeurt er gewoon)
with tag=helpless
unless before (SUPPOSING _4)
unless sentence (bedankt | gratis)
+ Ik word van het kastje naar de muur gestuurd.
+ Ik heb voor niks thuis gezeten.
- Het kastje is wit.
frame (onterecht | ten onrechte | oneerlijk | oneerlijke | onrechtvaardig | zonder reden | zonder uitleg | zomaar | zonder (enige | mijn | ook maar) (reden | toestemming | uitleg | waarschuwing | bericht) | niets misdaan | niks gedaan | niets verkeerd gedaan | niks misdaan)
with tag=anger
unless before (niet)
unless sentence (kan ik zomaar | mag ik zomaar)
unless inside zomaar
+ Ik ben zonder enige reden geblokkeerd.
- Kan ik zomaar komen?
frame (eis | eisen | sommeer | verwacht | verwachten | wil | willen) [ik | we | wij] [nu | per direct | onmiddellijk | INTENSE | dat | dat jullie | dat u] [een | mijn | onze | volledige] [<word>] (oplossing | uitleg | verklaring | geld | schadevergoeding | compensatie | terugbetaling | vergoeding | actie | excuses)
with tag=anger weight=1
unless before (SUPPOSING _4)
unless sentence (graag)
+ Ik eis een verklaring.
unless inside graag
- Ik wil graag uitleg over de les.
frame (😡 | 🤬 | 😠 | 😤 | 👎)
with tag=anger negatable
+ Weer gesloten 😡
frame (😭 | 😢 | 😞 | 😔 | 😩 | 😫 | 🙁 | ☹ | 💔 | 🙄 | 😓 | 😥 | 😰)
with tag=sadness weight=1 negatable
+ Kan er niet in 😭
frame (mijn | ons | onze | al mijn | al onze | alle | alles) _3 (kwijt | weg | verdwenen | gewist | gestolen | kapot | vernield | verloren) 
with tag=sadness weight=2
only inside (alles | foto's | foto | geld | spullen | gegevens | bestanden | werk | projecten | spaargeld | huis | inboedel | vertrouwen | koffer | bagage | trouwring | ring | herinneringen | account)
unless before (SUPPOSING _4)
unless before (ben ik)
unless sentence (wat als | dekt | kan ik)
+ Al mijn foto's zijn weg.
- Mijn pen is weg.

signal need.strong
frame (advocaat | jurist | rechtsbijstand | rechter | rechtbank | rechtszaak | juridische stappen | juridisch | gerecht | aangifte | politie | consumentenbond | ombudsman | ombudsdienst | ombudsvrouw | geschillencommissie | kifid | testaankoop | test aankoop | kassa | radar | de pers | in de krant | social media | sociale media | trustpilot | google review | slechte review | negatieve review | ingebrekestelling | in gebreke | aansprakelijk | schadeclaim | klachtencommissie | economische inspectie | toezichthouder | acm | inspectie | faillissement aanvragen)
with weight=3
unless before (SUPPOSING _4)
unless before (ben ik | geen | via de | bij de | rechtsbijstand)
unless after (verzekering | opleiding | studie)
unless sentence (dekt | polis voor | vacature | ben advocaat | als advocaat | bent u aansprakelijk | wa)
+ Mijn advocaat neemt contact op.
+ Ik stap naar de ombudsman.
- Dekt mijn rechtsbijstand dit?
frame (nooit meer | nooit of te nimmer | laatste keer | eens maar nooit weer | eens en nooit meer | nooit meer terug | raad iedereen af | raad het iedereen af | raad jullie af | afrader | ga (ik | weg) bij jullie | jullie zijn mij kwijt | klant kwijt | klant verloren | zeg mijn _2 op | zeg ik mijn _2 op | zeg (alles | het) op | zeg per direct | per direct opzeggen | overstappen naar | stap over | ga overstappen | ga ik overstappen | ga naar de concurrent | naar de concurrent | weg bij jullie | vertrek ik | ik ben weg | laat ik het niet bij zitten | hier laat ik het niet | laat het hier niet bij | vergeef ik jullie nooit | moet er eerst iets | moet er eerst iemand | nul sterren | 0 sterren | blijf hier weg | blijf weg)
with weight=3 negatable
unless sentence (nooit meer (last | pijn | zonder) | fijn | kan ik overstappen | hoe stap ik | vertrek ik om)
unless before (hoe | waar | wanneer)
unless after (last | pijn | zonder)
+ Hier laat ik het niet bij zitten.
+ Bij jullie koop ik nooit meer iets.
- Nooit meer last gehad.
- Hoe zeg ik mijn abonnement op?
frame (kapotmaken | kapot gemaakt | verwoest | verwoesten | leven zuur | levensgevaarlijk | bijna dood | doodgaan | had dood kunnen | op straat gezet | dakloos | failliet | zelfmoord | niet meer leven | crimineel bedrijf | stelletje (dieven | oplichters | prutsers | amateurs | idioten | criminelen) | bende (dieven | oplichters | criminelen | leugenaars) | schofterig | schoften | tuig | klootzakken | hufters)
with weight=3
unless before (niet)
+ Stelletje oplichters!
- Het dak is klaar.
frame (woedend | razend | furieus | witheet | des duivels | laaiend | intens verdrietig | intens teleurgesteld | diep teleurgesteld | doodsbang | doodsbenauwd | radeloos | ten einde raad | er kapot van | totaal overstuur | in paniek | helemaal overstuur)
with weight=2
unless before (niet | was)
+ Ik ben woedend.
- Ik ben klaar.

signal need.grief
frame (overleden | overleed | overlijden van (mijn | onze) | gestorven | stierf | doodgegaan | is dood | verongelukt | uitvaart | begrafenis | crematie | gecremeerd | begraven | weduwe | weduwnaar | rouw | rouwen | terminaal | palliatief | hospice | stervende | sterfbed | miskraam | doodgeboren | zelfdoding | ingeslapen | laten inslapen | heengegaan | ongeneeslijk | uitbehandeld | niet lang meer te leven)
unless before (SUPPOSING _4)
unless before (bij | niet | bij een)
unless after (verzekering)
unless sentence (als iemand | wanneer iemand | uitvaartverzekering | batterij | boek over | film)
+ Mijn man is vorige week overleden.
- Wat gebeurt er als iemand overleden is?
frame (kanker | tumor | hersenbloeding | hartinfarct | hartaanval | beroerte | coma | intensive care | zwaar ongeluk | ernstig ongeluk | auto-ongeluk | ernstig ziek | zwaar ziek | leukemie | chemo | chemotherapie)
only sentence (mijn | onze | ik | we | hij | zij | ze)
unless sentence (dekt | verzekering | onderzoek | inzameling | stichting | collecte | loop voor)
+ Mijn vrouw ligt met een hersenbloeding in het ziekenhuis.
- Wij lopen voor het onderzoek naar kanker.

signal need.upset
frame (had ik maar | ik wou dat | ik wilde dat | was het maar | het enige minpunt | enige minpuntje | het enige nadeel | minpuntje | puntje van kritiek | enige opmerking)
with weight=0 tag=wish
+ Het enige minpuntje is de kleur.
- Ik wilde de blauwe.

signal need.solved
frame (opgelost | verholpen | weer in orde | in orde gekomen | werkt weer | werken weer | doet het weer | doen het weer | is weer | weer goed | weer terecht | terecht gekomen | is terecht | gevonden | goed gekomen | helemaal goed | alles werkt | werkt nu | werkt inmiddels | is gelukt | het is gelukt | gelukt | intussen aangekomen | inmiddels aangekomen | inmiddels binnen | inmiddels ontvangen | toch nog aangekomen | al ontvangen | goed ontvangen | geregeld | netjes aangekomen | geld is binnen | in goede staat)
unless before (SUPPOSING _4)
unless before (niet | nog niet | nooit | wanneer wordt | wordt dit | nog steeds niet | niet goed | maar niet | wanneer is | zou)
unless inside (is weer | gevonden)
unless after (niet | kapot | stuk | een puinhoop)
unless sentence (nog steeds niet | niet (opgelost | gelukt | geregeld | verholpen) | wanneer | zolang | moet | graag | nooit)
+ De televisie doet het weer.
+ Het is inmiddels opgelost.
- Het is nog niet opgelost.

frame (is | zijn | was | ben | werd | heb | heeft) _4 (prima | netjes | keurig | goed | snel | perfect | uitstekend | vlot | meteen) (opgelost | hersteld | geholpen | vervangen | gerepareerd | aangekomen | rechtgezet | afgehandeld | teruggestort)
unless before ((als | wanneer) _3)
unless inside (niet)
unless sentence (niet | nog steeds | maar)
+ De lekke band is keurig hersteld.
- De band is niet goed hersteld.

signal need.polite
frame (dank | bedankt | dankjewel | hartelijk dank | alvast dank | alvast bedankt | merci | thanks | dank u)
unless after (voor (niks | niets))
unless sentence (bedankt voor niks)
+ Hartelijk dank voor uw hulp.
- De tank is vol.
frame (heerlijk | heerlijke | fantastisch | fantastische | geweldig | geweldige | super | superblij | superfijn | top | topservice | toppie | toppers | perfect | perfecte | uitstekend | uitstekende | voortreffelijk | prachtig | prachtige | mooi | mooie | fijn | fijne | prettig | prettige | blij mee | blij met | heel blij | zo blij | erg blij | tevreden | dik tevreden | zeer tevreden | genoten | aanrader | compliment | complimenten | vriendelijk | vriendelijke | behulpzaam | behulpzame | goed geholpen | snel geholpen | lof | dankbaar | proficiat | chapeau | hulde | gezellig | gezellige | leuk | leuke | lekker | lekkere | schitterend | lief | lieve | attent | vlot | vlotte | boeiend)
with tag=praise
unless before (SUPPOSING _4)
unless before (niet | geen | nooit | minder | niet erg | niet heel | niet echt | ooit zo | weinig | allesbehalve | allerminst | verre van)
unless after (hoor | dan | is dat | is anders)
unless sentence (vriendelijke groet* | niet tevreden | was altijd | waren altijd)
+ De gids was fantastisch.
+ Heel vriendelijk geholpen.
- Het was niet fijn.
# What may happen did not happen yet: within a question it is no trouble.
signal concrete
frame (wat (gebeurt | doe ik | moet ik | doen we) _4 (als | indien | wanneer) | wat als | stel dat | stel ik | stel mijn | hoe (zit | gaat | moet) het _3 (als | indien) | dekt | mocht ik | mocht mijn | mocht het | mocht er | voor het geval)
with tag=supposed weight=0 negatable
+ Wat gebeurt er als mijn kaart kwijt is?
- Mijn kaart is kwijt.
frame (kan ik | mag ik | krijg ik | moet ik | moeten we | kunnen we | kan je | ben ik verzekerd | waar | hoe | vergoedt u | vergoeden jullie) _9 (als | indien | wanneer)
with tag=supposed weight=0 negatable
+ Krijg ik mijn geld terug als de trein vertraging heeft?
- Ik krijg mijn geld terug.
