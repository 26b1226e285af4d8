# apology.lex - saying sorry, and the ways of saying it that take nothing back.
#
# The plain frame finds every word of regret with its object; the program decides
# by that object whether it names the harm. Frames of other signals that cover
# the same words (late, conditional, refusing, social) take it away again.

signal apol.generic
frame SORRY [INTENSE] [;] [INTENSE] [ervoor | hiervoor | daarvoor]
with object
unless before (geen | nooit | zonder | zeg | zegt | zeggen | u zult | je zult | eis | eist | eisen | verlang | verwacht | verwachten | vraagt om | om)
unless after (aanbieden u)
unless after (dat ik (u | je | jullie) [INTENSE] (stoor | lastig val | lastigval | nogmaals | weer) | voor (het storen | de storing van | de lange mail | mijn lange | de vraag | mijn vraag | de onderbreking | typefout*))
unless after ([;] (ik | we | wij) (bedoelde | bedoelden | bedoel | vergiste | schreef | las) [me] )
unless after ([;] (dat | dit) (begrijp | snap | volg | versta) ik niet)
unless sentence (vroeg ons | vroegen ons)
+ Het spijt me dat je abonnement dubbel is afgeschreven.
+ Onze excuses voor de overlast.
+ Sorry voor het lange wachten.
+ Wij bieden u onze oprechte verontschuldigingen aan.
- U hoeft geen excuses te maken.
- Sorry dat ik u stoor met een vraag.
frame (neem | neemt | neemt u) [u | je | het] (ons | me | mij) [dit | dat | het] _1 niet kwalijk
with object negatable
+ Neem het ons niet kwalijk dat de taart te laat kwam.
- Wij nemen dat niet mee.
frame (hopen | hoop) [ik | we | wij] _3 (op uw begrip | op je begrip | dat u ons | dat je ons) [dit | dat | deze fout] [kunt | kan | wilt | wil] (vergeven | vergeeft)
with object
+ We hopen dat je ons deze fout wilt vergeven.
- We hopen op mooi weer.
signal apol.late
frame SORRY [INTENSE] [;] [dat] [voor | over | om] [DET | INTENSE] [INTENSE] (late | trage | verlate | vertraagde | latere | laattijdige | langzame | lange uitblijven van een) (reactie | antwoord | bericht | beantwoording | terugkoppeling | respons | mail | reageren | antwoorden)
+ Sorry voor mijn late reactie.
+ Onze excuses voor de verlate beantwoording van uw mail.
- Sorry voor de late levering van je bank.
frame SORRY [INTENSE] [;] [dat | voor het feit dat] _8 [op] [DET] (reactie | antwoord | bericht | terugkoppeling) _4 (wachten | gewacht | uitbleef | uitgebleven | op zich | geduurd | duurde | later | laat)
+ Excuses dat je zo lang op een reactie hebt moeten wachten.
+ Sorry dat ons antwoord zo lang op zich liet wachten.
- Sorry dat je zo lang op de bus hebt gewacht.
frame SORRY [INTENSE] [;] [dat | voor het feit dat] (ik | we | wij) [INTENSE] [je | u | jullie] [INTENSE | nu | pas | zo | niet | nog] _5 (reageer | reageren | antwoord | antwoorden | terugmail | terugmailen | gereageerd | geantwoord | terugkom | terugkomen | beantwoord)
+ Sorry dat ik nu pas reageer.
- Sorry dat we de kast niet hebben gebracht.
frame (later | te laat | lang geduurd | op zich laten wachten) [INTENSE] (met | voor) _2 (antwoord | reactie | beantwoorden)
+ Het heeft lang geduurd voor je een reactie kreeg, sorry.
- Het antwoord is lang.

signal nonapology
frame (SORRY | jammer | vervelend | spijtig | betreurenswaardig | wat jammer) [INTENSE] [;] [om te (horen | lezen)] [dat] (je | jij | u | jullie) _3 ((zo | op die manier | op deze manier | als (vervelend | onprettig | storend)) [heeft | hebt | hebben | ook | nu] (ervaart | ervaren | ervaarde | voelt | voelen | vindt | vond | ziet | zag | opvat | opgevat | beleeft | over denkt | tegenaan kijkt | interpreteert | aanvoelt) | (dit | dat) gevoel (hebt | heeft | krijgt | kreeg))
+ Het spijt ons dat u dat zo ervaart.
+ Jammer dat je het zo ziet.
+ Vervelend dat u dit zo heeft ervaren.
- Het spijt me dat u zo lang heeft gewacht.
frame (SORRY | jammer | vervelend | spijtig) [INTENSE] [;] [om te (horen | lezen)] [dat] (je | jij | u | jullie) [het | dit | dat | onze _1] _4 (vindt | denkt | meent | gelooft | gekwetst | aanstoot | beledigd | verkeerd begrepen | verkeerd begrijpt | misverstaan | aangevallen)
unless inside (niet kunt vinden)
+ Sorry dat je onze service traag vindt.
+ Het spijt ons dat u zich beledigd voelt.
- Het spijt me dat u een barst vond.
frame SORRY [INTENSE] [te] [moeten] [te] (vaststellen | constateren) dat (je | u | jullie) _8 (voelt | vindt | ervaart | ervaren | denkt)
+ Het spijt ons te moeten vaststellen dat u zich benadeeld voelt.
- Het spijt ons vast te stellen dat het dak lekt.
frame er zijn (fouten | vergissingen) (gemaakt | begaan | gebeurd)
+ Er zijn fouten gemaakt.
- De fouten die u vond zijn hersteld.
frame (was | is) (nooit | niet) [INTENSE] (onze | mijn | de) (bedoeling | intentie) [om] _4 (kwetsen | beledigen | gevoel | irriteren)
with negatable
+ Het was nooit onze bedoeling u te kwetsen.
- Onze bedoeling is een rode lijst.

signal nonapology.if
frame SORRY [INTENSE] [;] [maar] (als | indien | mocht | mochten | voor zover | in het geval | wanneer je | wanneer u)
unless inside ; als
unless after (je nog | u nog)
+ Sorry als je niet tevreden bent.
+ Onze excuses mocht u dit als vervelend hebben ervaren.
- Sorry voor de moeite; als je tijd hebt, bel ons.
frame SORRY [INTENSE] [;] (mocht | mochten) (je | u | jullie | dit | dat | er)
+ Het spijt ons, mocht u zich gekwetst voelen.
- Mocht u nog vragen hebben, bel ons.
frame (als | indien | mocht | mochten) _8 (gekwetst | beledigd | aanstoot | ontevreden | verkeerd | onvriendelijk | vervelend | onprettig | last) __6 SORRY
+ Als iemand zich gekwetst voelt, dan onze excuses.
- Als u het formulier stuurt, betaal ik.
frame SORRY [INTENSE] (voor | over) [DET] (mogelijke | eventuele | eventueel) <word> [die | dat | welke]
+ Excuses voor de eventuele misverstanden.
- Excuses voor de kapotte lamp.
unless after (ongemak | overlast)
unless inside (ongemak | overlast | ongemakken | hinder)

signal refuse.bare
frame SORRY [INTENSE] [;] (maar | echter) __14 (niet | geen | nooit | onmogelijk | niets | niks)
with tag=excuse
unless inside (niet alleen | ; maar (we | ik | wij | je | u) (hebben | heb | krijgt | gaan | ga))
+ Sorry, maar wij kunnen je contract niet eerder beëindigen.
- Sorry dat we je dinsdag niet hebben gebeld.
frame SORRY [INTENSE] [;] (ik | we | wij) (kan | kunnen | mag | mogen | doe | doen | heb | hebben | lever | leveren | geef | geven | verkoop | verkopen | bied | bieden | vergoed | vergoeden | ga | gaan) _7 (niet | geen | nooit | niets | niks)
with tag=excuse
+ Sorry, wij leveren niet op de eilanden.
- Sorry dat wij u niet belden.
frame SORRY [INTENSE] ; (dat | dit) (kan | kunnen | gaat | is | lukt | mag | mogen | wordt | doen) [ik | we | wij | u] _5 (niet | onmogelijk | uitgesloten)
with tag=excuse
+ Sorry, dat gaat helaas niet.
- Sorry, dat is onze fout.
frame SORRY [INTENSE] [;] (u | je | jullie) [hierin | hiermee | dit | dat | in deze | hierbij] _4 te moeten (melden | mededelen | meedelen | teleurstellen | laten weten | berichten | informeren | zeggen | vertellen)
with tag=excuse
+ Het spijt ons u te moeten mededelen dat de aanvraag is afgewezen.
- Het spijt ons dat u zo lang moest wachten.
frame (tot (mijn | onze) spijt | met spijt) [moet | moeten | kan | kunnen | delen | deel | heeft | hebben | is | zijn]
with tag=excuse
+ Tot onze spijt moeten wij uw verzoek afwijzen.
- Het spijt ons.
frame SORRY [INTENSE] [;] [maar] (de | het | dit | deze | die) _3 (is | zijn) [INTENSE | inmiddels | helaas | momenteel | niet meer] (uitverkocht | verlopen | verstreken | niet beschikbaar | gesloten | vol | volgeboekt | voorbij | op | niet leverbaar | niet mogelijk | leverbaar | beschikbaar)
with tag=excuse
+ Sorry, deze aanbieding is verlopen.
- Sorry, de melk is zuur.

signal apol.responsibility
frame (dat | dit | het) [INTENSE] (is | was | ligt | lag) [INTENSE] [geheel | volledig | helemaal | enkel | puur] (onze | mijn | een [<word>]) (fout | schuld | vergissing | tikfout | blunder | verantwoordelijkheid | misser | slordigheid | nalatigheid | domheid | inschattingsfout) [van (ons | mij | onze | mijn)]
with object tag=whole
unless before (als)
unless inside (een <word> verantwoordelijkheid)
unless sentence (van u | van jou | uw eigen)
+ Dat is volledig onze fout.
+ Dat was een tikfout van ons.
- Dat was een fout van u.
frame (fout | vergissing | schuld | tikfout | steek | misser | blunder) (ligt | lag | zit | zat | is) [INTENSE | volledig | geheel | helemaal] (bij ons | bij mij | aan onze | van ons | van mij | hier)
with object tag=whole
unless before als
+ De fout ligt volledig bij ons.
- De fout ligt bij u.
frame (fout | fouten | vergissing | misverstand | storing | foutje | verwisseling | bug | probleem) (bij ons | van onze kant | aan onze kant | van mijn kant | onzerzijds | in onze | in ons | van ons | van mij)
with object tag=whole
unless before (als)
unless sentence (geen fout)
+ Door een fout in onze planning stond u er niet op.
- Door een fout in uw code stond u er niet op.
frame (hebben | heb) [we | wij | ik] _8 (tekortgeschoten | laten liggen | steken laten vallen | een steek laten vallen | fout gedaan | verkeerd gedaan | fouten gemaakt | een fout gemaakt | verkeerd ingevoerd | verkeerd verstuurd | verkeerd gestuurd | over het hoofd gezien | niet goed gedaan | niet goed opgelet | verkeerd ingeschat | vergeten | teleurgesteld | dubbel verkocht | twee keer verkocht | laten wachten | niet waargemaakt | verprutst | verknald | laten zitten | in de steek gelaten | verwisseld | laten schieten | laat weten)
with object tag=whole
unless before (je | u | als | jullie)
only inside (we | wij | ik)
unless inside (laat weten)
+ Hier hebben we duidelijk een steek laten vallen.
+ Hier hebben wij een fout gemaakt.
- U heeft een fout gemaakt.
frame (ik | we | wij | ons team) (schoten | schoot | zijn | ben | hebben | heb) _8 (tekort | tekortgeschoten | laten liggen | steken laten vallen | fout gedaan | verkeerd gedaan | een fout gemaakt | verkeerd ingevoerd | verkeerd verstuurd | over het hoofd gezien | niet goed gedaan | niet opgelet | vergeten | teleurgesteld | twee keer verkocht | dubbel verkocht | laten wachten | verprutst | verpest | verknoeid | bedorven | in gevaar gebracht | verknald | in de fout gegaan | laten zitten | in de steek gelaten | verwisseld)
with object tag=whole
unless before (als)
+ Wij hebben die kamer twee keer verkocht.
+ We zijn hierin tekortgeschoten.
- Wij hebben twee kamers.
frame ((we | wij | ik) (had | hadden) _8 (moeten | horen te) | (dat | dit | daar | hier | toen | dan | die | hem | haar) (had | hadden) (ik | we | wij) _7 (moeten | horen te) | (die | dit | dat | deze) (had | hadden) [INTENSE] [allang | gisteren | er] _5 moeten (zitten | zijn | staan | liggen | worden))
with object tag=whole
unless before (je | u | als)
unless inside (had (u | je) moeten)
+ We hadden je meteen moeten bellen.
+ Ik had u dat meteen moeten laten weten.
+ Dat had ik moeten zien.
- U had moeten bellen.
frame (bezorger | chauffeur | monteur | collega | collega's | medewerker | medewerkers | medewerkster | planner | balie | receptie | team | afdeling | systeem | kassa | leraar | juf | arts | verpleegkundige | bestuurder | ober | kok | schoonmaker | technicus | installateur | aannemer | gids | verkoper | iemand | wij allen | ons bedrijf | ons kantoor | men) (had | hadden | hoort | horen | had hier) _9 (moeten | te)
with object tag=whole
unless before (als | zou)
unless sentence (geluk te)
+ De bezorger had de poort moeten sluiten.
- De monteur had een tas.
frame (neem | nemen | dragen | draag) [ik | we | wij] [hiervoor | daarvoor | hier | INTENSE] [DET] [volledige | volle] verantwoordelijkheid
with object tag=whole
unless before (u | je)
+ Wij nemen hiervoor de volledige verantwoordelijkheid.
- U draagt de doos.
frame (dat | dit) (reken | trekken | trek | rekenen) (ik | we | wij) (me | mij | ons) [INTENSE] aan
with object tag=whole
+ Dat trekken wij ons aan.
- Trek het jasje aan.
frame ((ligt | lag) [INTENSE] (niet | geenszins) aan (u | jou | je) | (is | was) [INTENSE] niet (uw | jouw | je | jullie) (schuld | fout))
with object tag=whole negatable
unless clause als
+ Het ligt niet aan u, de pagina was stuk.
- Het ligt aan uw kabel.
frame (je | u | jij) [INTENSE] (hebt | heeft | kon | kunt | kan) [INTENSE | hier | er] (niets | niks) (verkeerd | fout | aan doen | misdaan)
with object tag=whole negatable
+ U heeft niets verkeerd gedaan.
- U heeft niets besteld.

signal apol.explanation
frame (omdat | doordat | veroorzaakt door | kwam door | komt door | komt doordat | kwam doordat | de oorzaak is | de oorzaak was | de reden is | de reden was | als gevolg van | wegens | vanwege | ten gevolge van)
with object weight=3
unless after (u | je)
+ De incasso liep dubbel omdat ons systeem opnieuw startte.
- Je pakket is er.
frame ((dit | dat | hier) is er misgegaan | wat er mis ging | wat er misging | wat er is misgegaan | (een | onze) [nieuwe] (collega | medewerker | chauffeur | bezorger | monteur | stagiair | systeem | leverancier) (heeft | had) _6 (verwisseld | vergeten | verkeerd | gemist | overgeslagen))
with weight=3
+ Een nieuwe collega heeft de dozen verwisseld.
- De collega heeft twee dozen.

signal apol.forbearance
frame (zodat | om te voorkomen dat | voorkomen dat | zorgen dat | ervoor zorgen dat) [dit | dat | zoiets | het] _5 (niet | nooit) [meer | nog eens | nogmaals | opnieuw | weer] _2 (gebeurt | gebeuren | voorkomt | overkomt | herhaalt | kan gebeuren)
with negatable
+ We hebben een controle toegevoegd zodat dit niet meer gebeurt.
- We zorgen dat u gebeld wordt.
frame (herhaling | herhalingen) _3 (voorkomen | te voorkomen | uitsluiten)
+ Om herhaling te voorkomen is de planning aangepast.
- De herhaling is om acht uur.
frame (hebben | heb | gaan | ga) [we | wij | ik] _6 (leren | geleerd | lering | lessen getrokken) [van | uit | getrokken]
unless before (u | je)
+ We gaan hiervan leren.
- U gaat leren fietsen.

# "Sorry" that only asks politely.
signal concrete
frame SORRY ; [maar] (kunt | kun | kan | mag | wat | welke | wie | waar | heeft | heb | bedoelt | bedoel) (u | je | ik | jij | is | was)
with tag=excuse weight=0 negatable
+ Sorry, kunt u het nummer nogmaals sturen?
- Sorry, u kunt het nogmaals sturen.
