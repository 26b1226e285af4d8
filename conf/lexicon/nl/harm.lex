# harm.lex - words that hurt, whatever else stands in the mail.

class FAULTY: verkeerd | verkeerde | fout | foute | foutief | foutieve | onjuist | onjuiste | ongeldig | ongeldige | te laat | niet correct | niet goed | niet juist | onvolledig | onvolledige
class NEGLECTED: gelezen | gecontroleerd | gevolgd | betaald | opgelet | doorgegeven | ingevuld | gereageerd | opgeslagen | gekeken | nagekeken | gemeld | nagedacht | opgezegd | bewaard | afgesloten | geluisterd | aangegeven | meegestuurd | nageleefd | voldaan | gedaan wat | geinformeerd | geïnformeerd | geannuleerd | ingeleverd | bijgehouden | onderhouden | goed gesloten | op slot

# What somebody is told to have left undone; to have, to get and to be are no such thing.
class OUGHT: lezen | controleren | bellen | komen | melden | opzeggen | weten | zien | opletten | betalen | aangeven | doorgeven | nadenken | kijken | nakijken | annuleren | vragen | inleveren | bewaren | sluiten | weigeren | doen | laten weten | gebruiken | kiezen | invullen | reageren | voorkomen | afsluiten | meenemen | bedenken | uitkijken | luisteren | volgen | opslaan | opbergen | vastzetten | verzekeren | reserveren | bestellen | aanvragen | indienen | inchecken | annuleren | contact opnemen | begrijpen | beseffen | raadplegen | informeren | aanmelden | afmelden | tekenen | schrijven | mailen | openen | leggen | zetten | parkeren | uitschrijven | onderhouden | schoonmaken | terugsturen | gaan

signal blame
frame (je | u | jij | jullie) [INTENSE] (hebt | heeft | hebben | had) [INTENSE] [zelf | blijkbaar | kennelijk | waarschijnlijk | duidelijk | gewoon | simpelweg] _6 FAULTY _3 (ingevoerd | ingevuld | ingetypt | gekozen | gebruikt | opgegeven | doorgegeven | besteld | geselecteerd | aangesloten | gedaan | ingesteld | geïnstalleerd | aangevraagd | ingediend | betaald | gelezen | gemonteerd | overgemaakt | aangevinkt | aangeklikt | verstuurd | geparkeerd | gemeten | begrepen)
unless before (als | indien | mocht | of | wanneer | dat)
unless inside (niets | niks | niet verkeerd | niet fout)
unless sentence (kan iedereen | kan gebeuren | geen probleem | niet uw schuld | niet jouw schuld)
with statement
+ U heeft een verkeerd kenteken ingevoerd.
+ Je hebt zelf het verkeerde adres doorgegeven.
- Als u een verkeerd kenteken heeft ingevoerd, meldt u dat.
- U heeft niets verkeerd gedaan.
frame (omdat | doordat | aangezien) (je | u | jij | jullie) [INTENSE | zelf] _6 (FAULTY | niet | nooit | geen | vergeten | nagelaten | verzuimd | zelf) 
unless before (als)
unless sentence (SORRY | begrijp* | snap | vervelend)
unless inside (omdat (u | je) (niet alleen))
unless after (tevreden | lekker | goed)
+ Dat komt omdat u de handleiding niet heeft gelezen.
- Omdat je morgen niet kunt, komen we dinsdag.
unless after (kunt | kan | thuis)
frame (je | u | jij | jullie) [INTENSE] (hebt | heeft | hebben | had) _7 (nagelaten | verzuimd | verwaarloosd | genegeerd | verprutst | vernield | laten vallen | kapotgemaakt | kapot gemaakt | zelf veroorzaakt | zelf gekozen | zelf kapot | zelf beschadigd | zelf akkoord | over het hoofd gezien) 
unless before (als | indien | of | dat)
with statement
+ U heeft zelf nagelaten om de fiets vast te zetten.
- U heeft twee fietsen.
frame (heeft | hebt | heb) (u | je | jij) [INTENSE] (zelf | waarschijnlijk | vermoedelijk | blijkbaar | kennelijk) _6 (nagelaten | toestemming gegeven | gegeven | geklikt | ingevuld | aangevinkt | gedaan | doorgegeven | gedeeld | vergeten | verkeerd | fout | FAULTY | laten vallen | kapotgemaakt | veroorzaakt | gekozen | gewist | verwijderd | gemist | vergist | verlezen | verteld | verkeken | vergaloppeerd)
with statement
unless before (als)
+ Waarschijnlijk heeft u zelf de verkeerde knop gekozen.
- Heeft u zelf een bril?
frame (je | u | jij | jullie) [INTENSE] (hebt | heeft | hebben | had) _5 vergeten (om | te | aan)
unless before (als | indien | of | dat | mocht)
with statement
unless sentence (kan iedereen | geen probleem | niet erg | overkomt)
+ U heeft vergeten om de kraan dicht te draaien.
- Als u heeft vergeten te betalen, belt u ons.
frame (je | u | jij | jullie) [INTENSE] (hebt | heeft | hebben) [INTENSE] [zelf | blijkbaar | kennelijk | duidelijk] _5 (niet | nooit | onvoldoende) [INTENSE | tijdig | op tijd] NEGLECTED
unless before (als | indien | of | mocht | dat)
unless sentence (niet erg | geen probleem)
unless inside (nog niet | niet alleen)
with statement
+ U heeft de voorwaarden niet gelezen.
+ Je hebt duidelijk niet opgelet.
- Als u niet heeft betaald, belt u ons.
frame (je | u | jij | jullie) [INTENSE] (had | hadden) [INTENSE] [dit | dat | het | de | ons | zich | uw | je] _8 (moeten | kunnen) [niet | beter | eerst | zelf | ook | gewoon | eerder] OUGHT
unless before (als | wij | we)
unless inside (niet hoeven | nooit hoeven | had (moeten | kunnen) (wachten))
unless after (krijgen | ontvangen | verwachten | rekenen | wachten | rekenen op | zijn geholpen | weten zonder)
unless sentence (SORRY | had nooit)
+ U had de voorwaarden beter moeten lezen.
+ Dat had je kunnen weten; je had ons eerder moeten bellen.
- U had dinsdag een brief moeten krijgen.
- U had al lang een vaste contactpersoon moeten hebben.
frame (had | hadden) (u | je | jij | jullie) [dit | dat | het | de | ons | zich | maar | nou | INTENSE] _8 (moeten | kunnen) [niet | beter | eerst | zelf | ook | gewoon | eerder] OUGHT
unless sentence (SORRY | een brief)
unless before (daar | (ik | we | wij | collega | collega's | iemand | monteur | chauffeur | bezorger | team | afdeling | medewerker | hij | zij | ze | planner | dokter) [<word>])
unless after (krijgen | ontvangen | verwachten)
with statement
+ Dan had u maar eerder moeten opzeggen.
- Had u al een kaart?
frame (uw | je | jouw | jullie) eigen (fout | schuld | risico | verantwoordelijkheid | keuze | keus | stommiteit | onoplettendheid | slordigheid | nalatigheid | onvoorzichtigheid | toedoen | probleem)
unless before (niet | geen | nooit | op)
unless sentence (niet uw eigen)
+ Dat is uw eigen fout.
- Dat is niet uw eigen schuld.
frame (fout | schuld | probleem | oorzaak | vergissing) (ligt | zit | is | lag) [INTENSE | dan ook | volledig | dus] (bij (u | jou | jullie | uzelf | jezelf | uw | je) | aan (uw | jouw | je) kant | van (u | jou))
unless before (niet | als | of)
unless clause (niet | nooit | of)
+ De fout ligt bij u.
- De fout ligt niet bij u.
frame (ligt | komt | kwam | lag | is | wijten) [INTENSE | dus | waarschijnlijk | gewoon | echt | toch] (aan | door) (uzelf | jezelf | uw eigen | je eigen | jouw | uw (computer | telefoon | toestel | gebruik | netwerk | router | browser | instellingen | wifi | kant))
unless before (niet | als | of | kan)
unless clause (niet | als | of | kunt u)
+ Dat ligt gewoon aan uw computer.
- Ligt het aan uw computer of aan de kabel?
frame (gebruikersfout | fouten van de gebruiker | montagefouten van | fout van de (gebruiker | klant) | verkeerd gebruik | onjuist gebruik | foutief gebruik | ondeskundig gebruik | bedieningsfout | aan uzelf te wijten | aan jezelf te wijten | op uw eigen conto | aan uzelf te danken | aan jezelf te danken | eigen schuld dikke bult | eigen schuld | door uw toedoen | door eigen toedoen | zelf veroorzaakt | zelf verantwoordelijk voor | wie niet leest | wie niet luistert | moet voelen | moet u maar | moet je maar | moest u maar)
unless before (niet | geen | niets)
unless after (even (bellen | zeggen))
+ Het betreft een gebruikersfout.
+ Moet u maar beter opletten.
- U kunt het zelf doen.
frame (zoals | als) (ik | we | wij | reeds | al | eerder | meermaals | hierboven) _3 (al | eerder | reeds | vaker | meermaals | meerdere keren | duidelijk | uitdrukkelijk) _6 (zei | zeiden | gezegd | uitgelegd | aangegeven | gemeld | geschreven | vermeld | medegedeeld | meegedeeld | verteld | toegelicht | gecommuniceerd | uitlegde | schreef | schreven)
unless sentence (begrijp | telefonisch besproken | SORRY)
+ Zoals wij u al eerder hebben uitgelegd blijft de boete staan.
- Zoals je al schreef, is de doos rood.
frame (heb | hebben) (ik | we | wij) (u | je | jullie) [INTENSE | toch | nu] (al | reeds | meermaals | eerder | duidelijk | herhaaldelijk | vaak genoeg | al drie keer | al meerdere keren) _4 (gezegd | uitgelegd | verteld | gewaarschuwd | gemeld | laten weten | gewezen | geschreven | medegedeeld | meegedeeld)
unless sentence (begrijp | SORRY)
+ Dat hebben wij u al meermaals uitgelegd.
- Dat hebben wij u gezegd.
frame (u | je | jij | jullie) [INTENSE] (beweert | claimt | suggereert | pretendeert)
unless before (als)
+ U beweert dat de doos leeg was.
- Als u claimt, belt u ons.
frame (u | je | jij | uw (zoon | dochter | man | vrouw | kind)) (bent | was | is) [INTENSE] [zelf] [INTENSE] (te laat | onvoorzichtig | nalatig | onoplettend | slordig | roekeloos | verantwoordelijk voor de schade | onverantwoordelijk | de schuldige | zelf schuld | zo dom | niet zorgvuldig)
unless before (als | indien | dat | niet | of)
unless sentence (als u | SORRY)
+ U bent gewoon slordig met uw spullen.
- Als u te laat bent, belt u.
frame (u | je | jij) (moet | moest | dient | diende) [INTENSE | toch | voortaan | zelf] _3 (beter | eerst | zelf | voortaan | vaker | meer | minder) _3 (opletten | lezen | nadenken | uitkijken | controleren voordat | kijken voordat | ventileren | luchten | openzetten | schoonmaken | onderhouden | sparen | plannen | oefenen)
+ U moet voortaan beter opletten.
- U moet de code lezen.
frame (staat | stond | stonden | staan) [INTENSE | toch | gewoon] (duidelijk | overal | zwart op wit | glashelder) (in | op | vermeld | aangegeven | beschreven)
only sentence (u | je | uw)
unless sentence (SORRY | niet duidelijk)
with tag=excuse
+ Dat staat duidelijk in uw polis.
- Het nummer staat op uw pas.

frame had (u | je | jij) [maar | even | eens | gewoon | wel | INTENSE] _6 (gekeken | gelezen | gebeld | gevraagd | gecontroleerd | opgelet | gewacht | geluisterd | gereageerd | gemeld | betaald | opgezegd | nagedacht) 
unless sentence (SORRY | hadden we)
unless before (waar | wat | wanneer)
with statement
+ Had je even in je mail gekeken, dan was er niets aan de hand geweest.
- Wat had u gelezen?

frame (dat | dit) (heeft | hebt | heb) (u | je | jij) [INTENSE | dus | blijkbaar] (niet | nooit) (gedaan | nageleefd | gevolgd | gelezen | gemeld | doorgegeven | gecontroleerd)
unless sentence (niet erg | geen probleem)
with statement
+ Dat heeft u niet gedaan.
- Dat heeft u goed gedaan.
frame (u | je) [INTENSE] (bent | was) [zelf] (verplicht | verantwoordelijk)
unless before (als | niet | of)
with tag=excuse
+ U bent verplicht wijzigingen door te geven.
- U bent niet verplicht.

frame (omdat | doordat | als | wanneer) [veel | sommige | onze | de] (bewoners | huurders | klanten | gebruikers | mensen | patiënten | ouders | reizigers | gasten | leden | eigenaars | kopers | abonnees) [zelf | zich | hun <word> | de _1] _3 (te weinig | te veel | niet | verkeerd | onvoldoende | slecht | nooit | slordig) 
unless sentence (SORRY | niet uw)
+ Dat ontstaat doordat bewoners te weinig ventileren.
- Het is druk doordat klanten graag komen.

signal cold.ack
frame (begrijp | begrijpen | snap | snappen | zie | zien | vat | kan | kunnen) [ik | we | wij] [INTENSE | werkelijk | eerlijk gezegd | oprecht] niet [INTENSE | begrijpen | snappen] [;] (waarom | waar | wat | hoezo) (u | je | jij | jullie | iemand | men | het probleem | de ophef) 
unless after (geen | niet _3 heeft (gekregen | ontvangen))
unless sentence (hoe dit | hoe dat)
with negatable
+ Ik begrijp niet waarom u zich hier zo druk om maakt.
- Ik begrijp niet waar de knop zit.
frame (begrijp | begrijpen | snap | snappen | deel | delen | vat | voel) [ik | we | wij] (uw | je | jouw | jullie | al die | deze | de) (FEELNOUN | ophef | drukte | commotie | klacht | probleem | punt | reactie | drama) [INTENSE | werkelijk | eerlijk gezegd] niet
unless inside ;
+ Ik begrijp uw frustratie niet.
- Ik begrijp uw frustratie, niet alleen vandaag.
frame (begrip | medelijden | sympathie) _5 (niet | geen | weinig) _3 (opbrengen | hebben | verwachten)
+ Begrip hoeft u van mij niet te verwachten.
- Begrip is mooi.
frame geen [INTENSE] (begrip | medelijden | behoefte aan uw | boodschap aan) (voor | met | op | hebben | opbrengen | hoeft | heb | . | uw) 
only sentence (ik | we | wij | mij | ons)
unless sentence (u heeft geen | je kreeg)
with negatable
+ Voor dit gedrag kan ik geen begrip opbrengen, geen medelijden met u.
- Er was geen begrip in de zaal.
frame (zie | zien | zag | is | er is | er was | hebt | heeft) [ik | we | wij | u | je | er] [INTENSE] (geen | geen enkele) [enkele] (reden | aanleiding | grond | noodzaak) [voor | om] [DET | zo | u | je | hier] _4 (boos | ophef | drukte | klagen | klacht | druk | paniek | opgewonden | ongerust | zorgen | emotioneel | reageren | boosheid | dramatisch | toon)
with negatable
unless sentence (maak u geen zorgen)
+ Er is geen enkele reden om zo boos te worden.
- Er is geen reden voor de kleur.
frame (ontgaat | interesseert | boeit | raakt | kan) (mij | me | ons) [INTENSE | werkelijk | eerlijk gezegd | totaal | verder] (niet | niks | geen bal | geen moer | niets | volledig | waarom | schelen | wat u)
unless sentence (SORRY)
with negatable
+ Uw verhaal interesseert mij niet.
- Dat kan me helpen.
frame (waar | waarover | waarom) (u | je) (zich | je) [INTENSE | nu | toch] [zo] (druk | kwaad | boos | over opwindt | opwindt) [om | over] [maakt | over]
only sentence (niet | geen | ontgaat | raadsel)
+ Het is me een raadsel waar u zich zo druk om maakt.
- Ik begrijp waar je boos om bent.

signal dismiss
frame (maakt | maak) [u | je] [INTENSE] (van een mug een olifant | een scène | een drama | er een drama van | er een probleem van | stampij | er een hele toestand van)
unless before niet
+ U maakt van een mug een olifant.
- U maakt een taart.
frame ((stel | stelt | stel je | stelt u | stellen) (u | je | zich | jullie) [INTENSE | nu | nou | toch | zich] (niet (zo aan | aan) | aan) | (overdrijft | overdrijf | overdreven | overtrokken | overtrek | overgevoelig | hysterisch | kleinzerig | dramaqueen))
unless before (niet | ik denk niet dat u)
unless sentence (niet overdreven | SORRY)
with negatable
+ Je stelt je aan.
+ U overdrijft.
- U bent niet overdreven laat.
frame (zo | heel | echt) (erg | ernstig | dramatisch | zwaar | moeilijk | ingewikkeld | bijzonder | lastig | slim) (is | kan | was | zal | kon) (het | dat | dit) [INTENSE | toch | nu] (niet | toch niet | ook weer niet | ook niet)
unless sentence (SORRY | vervelend)
with negatable
+ Zo erg kan het niet geweest zijn.
- Zo groot is het niet.
frame ((valt | viel) [INTENSE | toch | allemaal | best] (mee | reuze mee) | niet het einde van de wereld | de wereld vergaat niet | er zijn ergere dingen | zijn wel ergere dingen | zijn belangrijkere dingen | geen ramp | kniesoor | niet zo moeilijk | zo moeilijk is (het | dat) | kind kan de was | kinderspel | gewoon even | kleinigheid | futiliteit | peulenschil | storm in een glas | niemand anders | alle andere klanten | andere klanten hebben | bij (iedereen | anderen | alle anderen | andere klanten) werkt | u bent de enige | je bent de enige | bent de eerste die klaagt | nog nooit klachten | nog nooit een klacht | nooit eerder klachten)
unless before (niet de)
unless sentence (SORRY | fijn | niet alleen | u bent niet | je bent niet)
unless inside ((valt | viel) mee)
with negatable
+ Er zijn wel ergere dingen in het leven.
+ U bent de enige met dit probleem.
- Het viel ons mee, fijn.
frame (is | was | zijn | gaat om) (toch | slechts | maar) [INTENSE] (een | een paar | twee | drie | <num>) [klein | kleine | beetje] (minuten | minuut | dagen | dag | uurtje | uur | krasje | kras | euro | tientjes | vertraging | foutje | ongemak | dingetje | hond | kat | knuffel | foto | telefoon | spelletje | haar | week | weken | bloemen | boek)
unless sentence (SORRY | begrijp | niet zomaar | nodig | vervelend)
unless before (als | dit | kost)
+ Het is maar een krasje.
- Het is een krasje.
frame (tegen een stootje | niet zo zwaar tillen | niet zo zwaar aan tillen | zwaar aan te tillen | til er niet te zwaar | nou nou | rustig maar | groeit wel weer | groeien wel weer | slijt wel | gaat vanzelf over | went vanzelf | niet zo persoonlijk | grappig bedoeld | als grap bedoeld | als grapje | lollig bedoeld | maar een grapje | niet zo kleinzerig | niet zo gevoelig | niet zo kinderachtig | dikke huid | dikkere huid | eelt op | rustig aan | kalmeer | kalm aan | doe (eens | even | nou | toch) (rustig | normaal | kalm) | even (dimmen | rustig) | relax | wind u niet op | wind je niet op | niet zo (zeuren | klagen | moeilijk doen | opfokken | emotioneel | dramatisch | boos doen) | niet zo'n (drama | toestand) | hou (eens | nou) op | stop met (klagen | zeuren) | zet u eroverheen | zet je eroverheen | moet u tegen kunnen | leer ermee leven | ermee (moeten leven | leren leven) | u moet er maar mee | je moet er maar mee | pech gehad | jammer dan | dikke pech | dat is dan jammer | dan heeft u pech | dan heb je pech | so what | boeien | nou en | dat is nu eenmaal zo | het is niet anders | wees blij dat | wees maar blij | mag (u | je) blij (zijn | wezen) | niets om u (druk | zorgen) | slaap er een nachtje over | neem het niet zo zwaar)
unless before (als | rij)
unless sentence (SORRY)
with negatable
+ Doe eens rustig.
+ Tja, pech gehad.
- Wij doen de deur rustig dicht.
frame (niet (ons | mijn) probleem | niet onze (schuld | zorg | verantwoordelijkheid | fout) | daar (kunnen | kan) (wij | we | ik) [ook | verder] (niets | niks) aan doen | (wij | we | ik) (kunnen | kan) er [ook | verder] (niets | niks) aan doen | gaan (wij | we) niet over | niet mijn afdeling | niets mee te maken | niks mee te maken | zoek het (maar | zelf) | zoekt u het (maar | zelf) uit | los het (maar | zelf) | lost u het zelf)
unless sentence (SORRY | vervelend | collega's | naar toe)
with negatable
+ Dat is niet ons probleem.
- Dat is ons probleem.
frame (u | je) (overleeft | went) [INTENSE] [er | het | eraan]
+ Je overleeft het wel.
- Een ster overleeft lang.
frame (lekker belangrijk | als u het niet bevalt | als het u niet bevalt | als het je niet bevalt | dan gaat u (maar | toch) | dan ga je (maar | toch) | ga (dan | maar) ergens anders | gaat u dan | stap dan | u kunt altijd vertrekken | niemand dwingt u | niemand dwingt je | graag of niet)
+ Als het u niet bevalt, gaat u maar elders.
- Als het u bevalt, koopt u er twee.
frame (iedereen | wij allemaal | we allemaal) (heeft | hebben | moet | moeten) [INTENSE] [al eens | weleens | wel eens] _3 (problemen | tegenslag | wachten | een slechte dag | geduld | zorgen)
unless sentence (SORRY | begrijp)
+ Iedereen moet weleens wachten.
- Iedereen heeft een kaart.

signal hostile
frame (idioot | idioten | dombo | dommerd | domoor | sukkel | sukkels | debiel | debielen | mongool | achterlijk | achterlijke | imbeciel | kut | klootzak | trut | eikel | lul | hufter | tokkie | loser | kneus | zeikerd | zeikwijf | zeurkous | zeurpiet | zeurneus | zaniker | mierenneuker | muggenzifter | aansteller | huilebalk | jankerd | zielenpoot | malloot | rot op | rotten op | rot toch op | oprotten | opdonderen | opzouten | flikker op | sodemieter op | donder op | val dood | krijg de | bek houden | hou je (bek | mond | kop | smoel) | houd je (bek | mond | kop | smoel) | houd uw (mond | kop) | loop naar de | gezeur | gezeik | gejank | gemekker | gezanik | gezever | onnozelaar | onnozel | seut | zot | leugenaar)
unless before (ben ik een | ik ben een | wat een | als een | ons een | u schreef | je schreef | u noemt | noemde u | werd u)
unless sentence (SORRY | noemde | uitgescholden voor | als een idioot | als een sukkel)
with negatable
+ Leer eerst eens lezen, dombo.
+ Hou toch op met dat gezeur.
- De man is rustig.
frame (je | u | jij | jullie | uw (mail | klacht | vraag | gedrag | toon | eis)) [INTENSE] (bent | zijn | is) [INTENSE | toch | gewoon | duidelijk | te] [een] [INTENSE] (dom | stom | lui | zielig | belachelijk | kinderachtig | hysterisch | lastig | onbeschoft | irritant | vervelend | verwend | hopeloos | onnozel | leugenaar | querulant | onredelijk | lachwekkend | dwaas | belachelijk | lomp | brutaal | zeurderig | onzin)
unless before (als | niet | dat | ik vind niet dat)
unless clause (niet | als)
unless sentence (SORRY | voor u)
unless after (voor | dat | om te)
+ U bent gewoon kinderachtig.
- U bent niet dom.
frame (kunt u | kun je | kan je) [INTENSE] (wel | niet | überhaupt | soms niet) [INTENSE] (lezen | nadenken | luisteren | schrijven | tellen)
+ Kunt u niet lezen?
- Kunt u de code lezen?
frame (leer | ga) [INTENSE | eerst | eens | toch] (eens | eerst | maar | normaal) _2 (lezen | nadenken | schrijven | typen | luisteren | huilen | klagen bij)
+ Leer eerst eens lezen.
- Leer onze app kennen.
frame (verspil | verspilt | verspillen | verdoe | verdoet) [u | je | niet] [INTENSE] (mijn | onze | ieders | andermans) tijd
unless sentence (SORRY)
+ Je verspilt mijn tijd.
- Wij verspillen uw tijd niet.
frame (tijdverspilling | bespaar (ons | me | mij) | val (ons | me | mij) niet [langer | meer | verder] lastig | stop met (mailen | schrijven | bellen | dreigen | huilen) | schrijf (ons | me) niet meer | mail ons niet meer | zoek (een leven | een hobby | hulp) | (niets | niks) beters te doen | te veel vrije tijd | ga (u | je) schamen | schaam (u | je) | u zult er spijt | je zult er spijt | laatste waarschuwing | wij klagen u aan | pas op je woorden | let op uw woorden | let op je woorden | met zulke klanten | mensen zoals (u | jij) | klanten zoals (u | jij) | jullie soort | uw soort | lachen ons kapot | lachen ons dood | hele kantoor lag | janken | jank | huil maar | boehoe | tot hier en niet verder met u)
unless before (niet)
unless sentence (SORRY | huilen we samen | fijn)
with negatable
+ Heeft u niets beters te doen?
- Wij hebben het niet eerder gezien.
frame (bent u | ben je | zijn jullie) [INTENSE | nou | soms] (doof | blind | dom | gek | stom | achterlijk | wel goed | wel goed snik | helemaal)
unless after (tevreden | klaar | geholpen)
with question
+ Bent u soms doof?
- Bent u klaar?

signal sarcasm
frame (met alle respect | zoals u ongetwijfeld weet | gefeliciteerd met (het | uw) (lezen | vinden) | goh (wat | dat) | o wat (zielig | erg) | ach gut | ach wat zielig | och arme | arme schat | zal ik (uw | je) hand | kleine moeite toch | chapeau hoor | knap hoor | bravo hoor | dat je dat nog niet | had ik al gezegd dat)
+ Ach wat zielig.
- Wat zielig voor de hond.
