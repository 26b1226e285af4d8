# kind.lex - understanding in an agent's own words, where no formula stands.
#
# The frames tagged "cares" find words with which people judge what happened to
# somebody; they acknowledge nothing alone. Beside the customer's own details in
# a plain sentence they do, and that is for the program to see.

class BAD_JUDGED: slordig | slordige | onverantwoord | onverantwoorde | onwaardig | onwaardige | onmenselijk | lomp | lompe | onfatsoenlijk | onfatsoenlijke | onbeleefd | respectloos | beneden alle peil | ondermaats | ondermaatse | onzorgvuldig | onzorgvuldige | kwalijk | kwalijke | treurig | treurige | triest | wrang | wrange | zuur | cru | bitter | pijnlijk | gemeen | onterecht | onrechtvaardig | laakbaar | onvergeeflijk | ontoelaatbaar | ongehoord | bar | bar slecht | bedroevend | beschamend | schandalig | schandelijk | schaamtevol | gortig | te gek | van de gekke | van de zotte | absurd | krankzinnig | gênant | genant | waardeloos | droevig | ongepast | ongemakkelijk | zonde | eeuwig zonde | doodzonde | smerig | vies | goor | walgelijk | luguber | verontrustend | om je rot te schrikken | de omgekeerde wereld | de wereld op zijn kop | te dol | te bont | de druppel | een benarde situatie | benard | een wereld van verschil | sneu | treurig stemmend | hard gelag | een hard gelag | dodelijk vermoeiend | knullig | klungelig | stuntelig | onhandig | onaangenaam | onredelijk | oneerlijk | erbarmelijk | ellendig | om te huilen | om van te huilen | om moedeloos van te worden | om wanhopig van te worden | geen stijl | geen manier van doen | geen manier | geen gezicht | geen vakantie | geen begin | geen reclame | niet best | niet fraai | niet chic | niet fatsoenlijk | niet menselijk | niet uit te leggen | niet te verkopen | niet goed te praten | onbegrijpelijk | onverteerbaar | armoedig | armzalig | ronduit slecht | gewoon slecht | echt slecht | heel slecht | een blunder | een flater | een aanfluiting | een schande | een zwaktebod | het toppunt
class BAD_DAY: rotdag | rotweek | rotgevoel | rotervaring | rotzooi | rotsituatie | rotmoment | rotbegin | rotklus | pechdag | kater | domper | klap | schok | tegenvaller | tegenslag | lijdensweg | martelgang | marteling | beproeving | uitputtingsslag | nachtmerrie | drama | ramp | hel | strop | schrik | schrikmoment | afknapper | teleurstelling | ellende | misere | rompslomp | gedoe | heisa | ergernis | frustratie | pech | aderlating | opgave | hoofdpijn | zorg | zorgen | kopzorgen | onzekerheid | onrust | stress | leed | verdriet | gemis | eeuwigheid | vernedering | deceptie | kwelling | struikelblok | verspilde dag | verloren dag | verloren avond | slapeloze nacht | slapeloze nachten | doffe ellende
class HURT: geraakt | gekwetst | gepijnigd | beledigd | vernederd | bang | bezorgd | ongerust | verdrietig | boos | kwaad | teleurgesteld | gefrustreerd | geschrokken | overstuur | radeloos | wanhopig | machteloos | moedeloos | uitgeput | doodmoe | bekaf | gestrest | gespannen | verslagen | verontwaardigd | woedend | pissig | geirriteerd | onzeker | in de war | belazerd | bedrogen | bekocht | in de steek gelaten | aan je lot | aan uw lot | niet gehoord | niet serieus | verontrust | ontdaan | klaar mee | zat | de buik vol | ten einde raad | de wanhoop nabij | in alle staten

signal ack.generic
frame [dat | dit | zoiets | het | ook] (vind | vinden) (ik | we | wij) [het | dat | dit | ook] [INTENSE] [een] [INTENSE] (BAD_JUDGED | BAD_DAY)
with object tag=subject
unless before (als)
+ Dat uw man de behandeling moet missen, vind ik onverantwoord.
+ Dat vinden wij ronduit beschamend.
- Wij vinden een parkeerplaats.
frame (ik | we | wij) (vind | vinden | vond | vonden) [het | dat | dit] [INTENSE] [een] [INTENSE] (BAD_JUDGED | BAD_DAY)
with object tag=whole
unless before (als)
+ Ik vind het eeuwig zonde dat de bloemen verlept waren.
- Ik vind het huis.
frame (is | was | zijn | waren | blijft | voelt | lijkt) [INTENSE | voor u | voor je | voor jullie | van ons] [INTENSE] [een | het] [INTENSE] [<word>] (BAD_JUDGED | BAD_DAY) 
with object tag=subject
unless before (als | indien | of | niet)
unless inside (niet (slordig | onbegrijpelijk))
unless sentence (melden van pech | bij pech | pechhulp | pech onderweg | geen zorgen | pech gehad | jammer dan)
unless inside (geen (ramp | drama | nachtmerrie | schande | zorg | zorgen | pretje | probleem))
+ Een dichte deur na twee uur rijden is wel erg slordig van ons.
+ Vijf weken onzekerheid is een lijdensweg.
- Het water is bitter lekker, als u het koelt.
unless after (lekker)
frame (wat | zo | hoe) [INTENSE | een] [INTENSE] BAD_JUDGED [INTENSE | voor (u | je | jullie)] [;] [dat | van ons | om | als | . | toch]
with object tag=whole
unless before (of | als)
unless sentence (zal zien)
+ Wat ontzettend slordig van ons.
+ Hoe wrang dat de ring juist toen brak.
- Wat slaat de klok?
frame (wat | zo) een [INTENSE | enorme | vreselijke | verschrikkelijke | echte | ontzettende] BAD_DAY
with object tag=whole
unless sentence (geen zorgen)
+ Wat een rotgevoel moet dat geweest zijn.
- Wat een mooie zorg.
frame (pure | domme | dubbele | dikke | echt | vette | brute) [INTENSE] (pech | ellende | overmacht voor u)
with object tag=whole
unless after (gehad)
unless sentence (jammer dan)
+ Dat is pure pech na drie weken werk.
+ Dubbele pech met die band.
- Dikke pech, jammer dan.
frame (niet het laatste | niet de laatste | juist (dan | toen | nu | op die | die dag | die avond | dat moment | die ene) | net (dan | toen | op die dag | op het moment | die dag | wanneer | als je | nu) | uitgerekend | nota bene | ook nog eens | en dat (op | net | juist | twee | een | met | terwijl | na | vlak | nog wel) | alsof | op de koop toe | ook dat nog | hoe krijg je het | had ons nooit | bovenop)
with object tag=whole
only sentence (je | u | jullie | jouw | uw)
unless sentence (kunt u | klik | stap | vul | SORRY ; maar)
unless before (als)
+ Ai, en dat twee dagen voor jullie feest.
+ Uitgerekend op je verjaardag liet de taart op zich wachten.
- De winkel is net dan open, als altijd.
frame (kan | kunnen | zou | zouden | valt | is) [ik | we | wij | ook | INTENSE] _5 (niet | nooit | nauwelijks | moeilijk) [meer | helemaal | zomaar] (goedmaken | goed te maken | ongedaan | ongedaan te maken | terugdraaien | goedpraten | goed te praten | tegenop | herstellen wat | vergoeden wat | uitwissen)
with object tag=whole negatable
unless inside (kan (u | je))
unless before (als | helaas)
unless sentence (betaling | helaas)
+ Dat die krans er niet lag, kunnen we niet meer goedmaken.
- We kunnen de klok maken.
frame (geen (vergoeding | bon | geld | korting | bedrag | taart | bloemetje | woorden | excuus | excuses | verklaring | geldbedrag) [INTENSE] [die | dat | kan] [dit | dat | het] (tegenop | goedmaakt | goedmaken | opweegt | wegneemt | voor | herstelt) | (daar | hier) (kan | helpt | weegt | heb | hebben | is) [ik | we | wij] [INTENSE] [geen | niets] (vergoeding | bon | geld | woorden | excuus | goed te maken) [tegenop | tegen op | voor | tegen] | geen woorden [voor] | niet onder woorden te brengen | met niets (te vervangen | goed te maken))
with object tag=whole negatable
unless before (heeft | hebt | als | krijgt | hoeft | komt | geven | bieden | kunnen | kunnen wij)
unless sentence (heeft u geen | geen recht | helaas)
+ Daar kan geen vergoeding tegenop.
- U krijgt geen korting.
frame (word | werd | werden | wordt) (ik | we | wij) [er | hier | daar | INTENSE] (stil | koud | misselijk | niet goed | boos | verdrietig | beroerd) [van]
with object tag=subject
+ Hier word ik stil van.
+ Daar word ik misselijk van.
- Wij worden wijzer.
frame (neem | nemen | reken | rekenen | verwijt | verwijten) (ik | we | wij) (mezelf | mijzelf | onszelf | mij | ons | me) [INTENSE | dit | dat | diep] [kwalijk | aan]
with object tag=subject
unless after (de tijd)
+ Dat neem ik mezelf kwalijk.
- Wij nemen ons brood mee.
frame (je | u | jullie) [INTENSE] (zult | zal | moet | moeten | zullen | had | hebt | heeft) [INTENSE | je | zich] _5 HURT _2 (zijn | voelen | geweest | gevoeld | hebben)
with object tag=whole
unless before (als | indien)
unless sentence (dient u)
+ U moet zich ontzettend machteloos hebben gevoeld.
- U moet morgen vrij zijn.
frame (snap | snappen | begrijp | begrijpen | zie | zien | merk | merken | hoor | horen | lees | lezen | voel | proef) (ik | we | wij | IWE) [INTENSE] [aan alles | uit je mail | uit uw mail | tussen de regels] [;] (dat | hoe) _10 (HURT | BAD_DAY | BAD_JUDGED)
with object tag=whole
unless inside (niet (waarom | dat))
+ Tussen de regels lees ik dat je de wanhoop nabij bent.
- Dan lezen we dat het af is.
frame (ik | we | wij) (snap | snappen | begrijp | begrijpen | zie | zien | merk | merken | hoor | horen | lees | lezen | proef) [INTENSE] [aan alles | uit je mail | uit uw mail | in je bericht] [;] (dat | hoe | wat een) _10 (HURT | BAD_DAY | BAD_JUDGED)
with object tag=whole
unless inside (niet (waarom | dat))
+ We lezen hoe onzeker en gespannen die week was.
- We lezen dat het af is.
frame (brengt | bracht | zet | zette | kost | kostte | bezorgt | bezorgde | heeft | geeft | gaf) (u | je | jou | jullie) [INTENSE] _5 (in de problemen | in de knel | in moeilijkheden | in verlegenheid | op kosten | hoofdpijn | kopzorgen | slapeloze nachten | een hoop | veel (tijd | geld | zorgen | moeite | ergernis | stress | verdriet | pijn) | last | grijze haren | bezorgd)
with object tag=whole
unless before (als)
unless sentence (geen last)
+ Zo'n brief bezorgt u een hoop kopzorgen.
- Dat brengt u op ideeën.
frame (u | je | jou | jullie) [INTENSE] _4 (in de problemen | in de knel | in moeilijkheden | in verlegenheid | op kosten | hoofdpijn | kopzorgen | slapeloze nachten | een hoop | veel | last | grijze haren) _4 (brengt | bracht | heeft gebracht | zet | zette | jaagt | jaagde | kost | kostte | heeft gekost | bezorgt | bezorgde | heeft bezorgd | geeft | gaf)
with object tag=whole
unless before (als)
+ Ik begrijp dat een maand dubbele huur u flink in de problemen brengt.
+ Zo'n aanslag, die u slapeloze nachten bezorgt.
- Het kan dat u veel geeft aan de zee.
unless after (aan)
frame (je | u | jullie) [INTENSE] ((verdient | verdienen | verdiende) [INTENSE] (beter | een betere | dit niet | zoiets niet) | (hebt | heeft | had | hebben | hadden) [INTENSE] (dit | dat | zoiets | beter | iets beters) [INTENSE] [niet] verdiend)
with object tag=whole
+ Jullie verdienen echt beter.
- U heeft beter weer.
frame (ik | we | wij) [INTENSE] (zou | zouden) [INTENSE] [er | hier | daar | ook | in (uw | je) plaats | net zo] [INTENSE] _4 (HURT | wakker van liggen | wakker liggen | gaan klagen | hetzelfde | niet anders | ook gebeld | van balen | van schrikken | van gruwen | kapot van) _2 (zijn | voelen | liggen | reageren | hebben | worden | . | ;)
with object tag=whole
unless before (als)
+ Ik zou er net zo kwaad om zijn.
- Wij zouden morgen klaar zijn.
frame (daar | hier | dan) (zou | zouden) (iedereen | elk mens | elke ouder | elke moeder | elke klant | ieder | menigeen | wij | we | ik | elke _1) [INTENSE | wel] [ook] _3 (HURT | wakker | boos | gek | moedeloos | ziek | naar | zenuwachtig | schrikken | balen | hoofdpijn | BAD_DAY) 
with object tag=subject
+ Daar zou iedereen van wakker liggen.
- Dan zou iedereen komen.
frame (iedereen | niemand | elk mens | elke _1 | wie) (zou | wil | zit | wordt | raakt | heeft) [hier | daar | er | INTENSE] _3 (HURT | wakker | gek | moedeloos | zin in | op te wachten | blij van | vrolijk van | balen) 
with object tag=whole negatable
unless sentence (niemand heeft u)
unless before (als)
+ Niemand wordt vrolijk van drie uur in de wachtrij.
- Niemand zit op rij twee.
frame (waren | was | ben | bent | bleef | bleven | stond | stonden | zat | zaten | werd | werden) (u | je | jullie) [daar | dan | toen | nu | weer | INTENSE] _8 (in de kou | in de regen | in het donker | voor niets | voor niks | voor een dichte | met lege handen | te wachten | alleen | aan het lijntje | zonder (water | stroom | licht | eten | bed | koffer | kamer) | voor schut | op de stoep | voor gek)
with object tag=whole
unless before (als | waar)
+ Daar stond u dan met lege handen.
- Waar stond u te wachten?
frame (twee | drie | vier | vijf | zes | <num> | acht | negen | tien | een hele | de hele | een halve) [<word>] [<word>] (uur | uren | dagen | weken | maanden | nachten | keer | jaar | dag | nacht | avond | ochtend | kwartier) [<word>] [<word>] (wachten | zonder | bellen | rijden | in de | op de | met | voor | terugkomen | dweilen | staan | zitten | rondlopen | slapen | niet kunnen | moeten) _10 (is | dat is | was | kan | mag | hoort | verdient | zou | moet)
with object tag=whole
only sentence (niet | BAD_JUDGED | BAD_DAY | FEELADJ | te lang | veel | niemand)
unless sentence (kunt u | duurt)
+ Drie nachten zonder verwarming is met een baby geen pretje.
- Drie dagen wachten is normaal.
frame (^ | ;) [ach | och | oh | o] (arme (<word> | jij | u) | arm (beestje | dier | diertje | kind | kindje | mens | mensje | schaap | wicht | hondje | poesje | ventje | meisje | hart | ding))
with object tag=whole
unless inside (arme (schat | u hoor))
+ Ach, arme meid, en dat in het donker!
- De armen zijn lang.
frame ((knoop | steen | brok) in (mijn | onze) (maag | keel) | steen op (mijn | onze) maag | brok in de keel | (mijn | ons) hart (brak | breekt | kromp | krimpt | bloedt | huilt) | (rillingen | rilling) over | kippenvel van | koude rillingen | tenen (gekruld | krommen) | kromme tenen | krullende tenen | schaamrood | rood van schaamte | door de grond | plaatsvervangende schaamte | hoofd (voor | diep) [diep] buigen | sprakeloos | met stomheid | stil van | niet over uit | niet lekker | van wakker gelegen | boetekleed)
with object tag=whole negatable
unless before (als)
+ Ik las je mail met een knoop in mijn maag.
- De steen ligt in de tuin.
frame (^ | ;) [INTENSE] NOTGOOD [INTENSE] (voor (je | u | jou | jullie) | dat | zeker | . | ; | zeg | natuurlijk | om)
with object tag=whole
unless sentence (als het niet goed)
+ Niet leuk voor je, zeker vlak voor het examen.
- Niet goed sluiten.
frame wat (moet | zal | zult | zul | moeten | zullen) (dat | dit | het | u | je | jij | jullie) [voor (u | je | jou | jullie)] [INTENSE] _4 (zijn | geweest | geschrokken | gebaald | gevoeld | schrikken)
with object tag=whole statement
unless before (weet | of)
+ Wat moet dat bitter zijn geweest, vlak voor het feest.
- Wat moet het getal zijn?
frame zou (ik | iedereen | elk mens | menigeen | niemand | wij | we | ook ik) [INTENSE] _3 (van | om) (worden | zijn | balen | schrikken | huilen | vloeken | gruwen | opkijken)
with object tag=whole
unless before (als)
+ Daar zou ik ook kriegel van worden.
- Zou ik om vijf uur komen?
frame (dat | dit | zoiets | daar) [INTENSE] ((houdt | pikt | wil | verdient | slikt | trekt | gunt | wenst) [je] (niemand | geen mens | u | je ergste vijand) [vol] | (zou | zouden) (ik | wij | we | niemand | geen mens) [ook] niet (pikken | nemen | leuk vinden | accepteren | fijn vinden | volhouden | willen | trekken | slikken | kunnen))
with object tag=subject
unless before (als)
+ Om twee uur in slaap en om vijf uur weer op, dat houdt niemand vol.
+ Dat zou ik ook niet pikken.
- Dat wil ik ook.
frame (bloed onder (je | uw | de) nagels | op (je | uw | de) zenuwen | door het lint | de gordijnen in | de muren op (lopen | vliegt) | haren uit (je | uw) hoofd | grijze haren van | de moed in (de | je | uw) schoenen | de moed (verliest | verliezen) | de wanhoop | het huilen nader | op van de zenuwen)
with object tag=whole
unless before (als)
+ Zo'n robot kan het bloed onder je nagels vandaan halen.
- De verf zit op de muren.
frame (is | was | maakt | blijft) [INTENSE] (niet | geen | nooit) [INTENSE] (goed voor (je | de | uw) (nachtrust | humeur | gezondheid | bloeddruk | vertrouwen | relatie) | bevorderlijk voor | gezellige avond | leuke avond | fijne avond | ontspannen | feest | vakantie | vetpot | wat je (wil | wilt) | waar je (op | om))
with object tag=subject negatable
unless before (als)
+ Een piepend bed is niet goed voor de nachtrust.
- Het bed is goed voor de rug.
frame hopelijk (valt | vallen | viel | is | gaat | komt | loopt) [de | het | alles | u | je] _4 (mee | ongedeerd | beter | goed | weer | over | terecht | niet)
with object tag=soft
unless sentence (hopelijk is het zo goed)
+ Hopelijk valt de wond mee!
- Hopelijk komt de trein.
frame (gun | gunt | gunnen | wens | wenst | wensen) [je | ik | wij | we | men] [INTENSE | echt] [niemand | geen mens | mijn ergste vijand | je ergste vijand] [toe]
with object tag=subject
only inside (niemand | geen mens | vijand)
+ Dat moment aan de kassa gun je niemand.
- Wij wensen u een fijne dag.
frame daar (had | heeft | heb | hebt | hadden | hebben) (u | je | jullie) [INTENSE] niet (voor | om) (getekend | gevraagd | betaald | gekomen | gekozen | geboekt)
with object tag=whole negatable
+ Een maand om een doos heen lopen, daar had u niet voor getekend.
- Daar heeft u goed voor betaald.
frame (een | zo een) <word> (waarbij | zonder | die | dat | met | waar | waarin) _9 is geen <word>
with object tag=whole negatable
+ Een concert waarbij het geluid tien keer wegvalt is geen concert.
- Een reservering is geen garantie.
frame (kan | overkomt | overkwam) [echt | ook] (iedereen | de beste | ons allemaal | elk van ons | mij ook | ons ook) [overkomen | gebeuren]
with tag=soft
unless sentence (zeur | niet zo)
+ Kan de beste overkomen!
- De beste kan winnen.
frame is [INTENSE] geen (fraai | mooi | goed | best | sterk | leuk | prettig | geslaagd | goede | mooie | sterke | leuke | prettige | fijn | fijne | geweldige | beste | nette | net) [<word>] (visitekaartje | begin | start | reclame | gezicht | beurt | indruk | manier | vooruitzicht | boodschap | ervaring | nieuws | gevoel | vertoning | zaak | reis | verblijf | avond | dag | welkom | ontvangst | afsluiting | verrassing | gang | vakantie | wijze | kennismaking)
with object tag=whole negatable
unless before (als)
+ Zo'n brief is inderdaad geen fraai visitekaartje.
- Het is geen goede maat.
frame laten (we | wij) [INTENSE | zo] niet (gebeuren | op ons zitten | zo zitten | zitten)
with object tag=subject negatable
+ Geen loon met twee kinderen thuis, dat laten we natuurlijk niet gebeuren.
- Laten we niet gaan.
frame (onvergeeflijke | onvergeeflijk | domme | stomme | pijnlijke | vervelende | ernstige | grove | kapitale | gênante | nare | onnodige | lelijke | vreselijke | onbegrijpelijke | lompe | knullige) (fout | vergissing | misser | blunder | flater | miskleun | verwisseling | slordigheid)
with object tag=whole
unless before (als | uw | je | jouw)
+ Dit is een onvergeeflijke fout van de redactie.
- Uw domme fout.
frame (zou | zouden) (mijn (humeur | geduld | vertrouwen | dag | avond | vakantie | lol | zin) | ik ook | wij ook) [INTENSE] _4 (onder nul | op zijn | weg | verpest | zakken | kwijt | over | vergaan | op)
with object tag=whole
unless before (als)
+ Dan zou mijn humeur ook onder nul zakken.
- Zou mijn pas op zijn?
frame (bezorgt | geeft | gaf | bezorgde | levert) (mij | me | ons) [ook | INTENSE] _2 (handen | kippenvel | rillingen | hoofdpijn | buikpijn | zweet | maagpijn | tranen | brok | plaatsvervangende | slecht gevoel | naar gevoel | rotgevoel)
with object tag=subject
unless before (als)
+ Dat uw boeken platliggen voor de aangifte, bezorgt mij ook klamme handen.
- Dat geeft ons twee handen vrij.
unless before dat
frame (geen (enkele | enkel) <word> | niemand | geen mens | geen kind | geen klant | een klant | een kind | een patiënt) (hoort | hoeft | verdient | mag | zou) [INTENSE] _8 (te (lopen | zitten | staan | wachten | gaan | worden | voelen | vertrekken | slapen | betalen | vragen | bellen) | behandeld | worden | moeten)
with object tag=whole negatable
unless before (als)
unless sentence (toegang)
+ Geen enkele vrouw hoort zo de winkel uit te lopen.
- Geen kind mag gratis naar binnen.
frame (hoort | horen | past | passen) [INTENSE] (hier | bij ons | in onze <word> | bij een <word>) [INTENSE] niet [thuis | bij]
with object tag=subject
unless before (als)
+ Zo'n toon hoort hier niet thuis.
- Het boek hoort hier thuis.
frame (wat | hoe) (mijn | onze | de) (collega | medewerker | medewerkster | chauffeur | bezorger | monteur | verkoper | arts | dokter | balie | gids | leraar | juf) [tegen (u | je)] [u | je] [heeft] (zei | deed | schreef | gezegd | gedaan | behandelde | toesprak | aansprak) [heeft] (was | is) 
with object tag=whole
+ Wat mijn collega zei was kwetsend.
- Wat de balie is, weet ik.
frame (daar | hier | hiervoor | daarvoor) (heb | hebben) (ik | we | wij) [INTENSE] geen (goed antwoord | goed woord | verdediging | rechtvaardiging) [voor | op]
with object tag=subject negatable
+ Drie keer beloven en niet bellen, daar heb ik geen goed woord voor.
- Daar heb ik geen tijd voor.
frame (durf | durven | wil | moet) (ik | we | wij) [me | ons | er] [INTENSE] niet (aan te denken | aan denken | voor te stellen | voorstellen | over na te denken)
with object tag=whole
+ Daar moet ik niet aan denken.
- Dat wil ik niet voorstellen.
unless inside (dat wil)
unless before dat
frame (ik | we | wij) (durf | durven | wil | moet) [me | ons | er] [INTENSE] niet (aan te denken | aan denken | voor te stellen | over na te denken)
with object tag=whole
+ Ik durf me niet voor te stellen hoe dat was.
- Ik durf niet te rijden.
frame (hoort | horen | hoorde | hoorden) (er | het | je | u | alles | zoiets | een <word> | dat) [INTENSE | gewoon] _6 te (staan | zijn | werken | liggen | kloppen | gaan | hangen | zitten)
with object tag=whole
unless before (als)
unless sentence (knop | stap)
+ Na al dat sparen hoort er een gave piano te staan.
- U hoort een toon, te hard.
frame (gelukkig | godzijdank) (bent | ben | is | heeft | heb | zijn | raakte | bleef | viel) [u | je | er | niemand | uw <word> | je <word> | jullie] _4 (niet | niemand | geen | ongedeerd | heel | veilig | gevallen | gewond)
with object tag=soft negatable
+ Gelukkig bent u niet gevallen.
- Gelukkig is het zomer.
frame (ik | we | wij) (had | hadden) [ook] _3 (gedacht | niet verwacht | liever anders | graag anders | zo graag | gehoopt | gewild) 
with object tag=soft
unless before als
+ Wij hadden het zo graag anders gezien.
- Wij hadden een hond.
frame (poeh | pff | pffoe | tjemig | jemig | allemensen | gossie | gossiemijne | och here | ocharme | ach nee | ach jee | o jeetje | oh jeetje | neeee | nee toch | gatver | gadver | jasses | brr | auw | oeioei | hemel | lieve help | amai | mannekes | amaai)
with object tag=whole
unless sentence (wat zielig)
+ Gatver, daar schrik je van!
- De help is er.
frame (daar | hier) (schrik | word | baal | raak) (je | u) [INTENSE] [gek | boos | moedeloos | naar | verdrietig | van | niet goed]
with object tag=whole
+ Daar schrik je van.
- Daar raak je het geel.
unless after (het)

# Words with which people judge what happened; see above.
signal care
frame ^ dat (je | u | jullie | uw | jouw | jij | onze | wij | we)
with tag=cares weight=0 negatable
unless sentence (SORRY | bedankt | kunt u | eigen | mogelijk | niet mogelijk | regels | voorwaarden)
+ Dat uw administratie platligt op die dag.
- Dat kan.
frame (BAD_JUDGED | BAD_DAY | HURT | FEELADJ | FEELNOUN)
with tag=cares weight=0 negatable
only sentence (je | jij | jou | jouw | u | uw | jullie)
unless before (als | geen reden om | zo | niet zo)
unless sentence (SORRY | bedankt | dank | laat (het | ons | me) | wat er mis)
+ Dat was een zware week voor u.
- Dat was een zware week.
frame (uw geduld | je geduld | verdient | verdienen | verdiend | had moeten | hadden moeten | had nooit | hadden nooit | onze fout | niet één | niemand van ons | geen woord | geen bericht | geen belletje | te lang | veel te lang | in de kou | in het donker | voor niets | voor niks | voor een dichte deur | tranen | wakker | in spanning | terecht | alle reden | alle recht | moedig | dapper | zo jong | helemaal alleen | lege handen | dubbel | op de koop toe | hele nacht | hele dag)
with tag=cares weight=0 negatable
only sentence (je | jij | jou | jouw | u | uw | jullie)
unless sentence (SORRY | bedankt | dank | laat (het | ons | me) | kunt u)
+ U heeft dagen in het donker gezeten.
- Het deksel is dicht.
