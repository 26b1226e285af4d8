# acknowledge.lex - words that see the person behind the problem.
#
# Dutch puts the verb last in a subordinate clause and the subject behind the verb
# when something else comes first: each family has both orders.

class HOW: dat | hoe | waarom | wat | hoezeer | hoeveel | wel dat | best dat | dat het
class GOES_BAD: baalt | balen | schrikt | schrikken | schrok | geschrokken | ergert | ergeren | frustreert | frustreren | stoort | tegenvalt | tegenvallen | teleurstelt | opziet | klaar mee bent | klaar bent | genoeg van heeft | genoeg van hebt | genoeg van hebben | steekt | wringt | knaagt | schuurt | zeer doet | hard aankomt | hard aankwam | ongemakkelijk | onwennig | opbreekt | dwarszit | niet lekker zit | niet zint | slecht uitkomt | slecht valt | overdonderd | tegen de borst | te veel is | zorgen baart | zat bent | beu bent | vol ongeduld | op tilt | de haren | nachtmerrie | paniek | stress | wakker ligt | wakker lag | zorgen maakt | zorgen maken | ongerust maakt | op je zenuwen | op uw zenuwen | in de steek | in de kou | niet serieus | aan het lijntje | voor niets | voor niks | van het kastje | in onzekerheid | in spanning | overvalt | overviel | rauw op | pijn doet | pijn | verdriet | gemist | moest missen | moeten missen | wachten | gewacht | dupe | tranen | vertrouwen | belangrijk | dierbaar | duidelijkheid wil | niet zit te wachten | niet op zit te wachten | had verwacht | had gehoopt | hoopte | verwachtte | liever | veel voor u | veel voor je
# What somebody is sorry for who only finds that the customer feels something.
class JUST_YOURS: zo ervaart | zo ervaren heeft | zo heeft ervaren | zo hebt ervaren | zo ervaren hebt | zo ziet | zo voelt | zo denkt | zo over denkt | zo vindt | zo opvat | zo beleeft | zo aanvoelt | dat vindt | dit vindt | er zo over denkt | er zo in staat | zo interpreteert | dat gevoel heeft | dat gevoel hebt | dit gevoel heeft | dit gevoel hebt | op die manier ervaart | op deze manier ervaart | op die manier ziet | als vervelend ervaart | als vervelend heeft ervaren | als onprettig ervaart | als onprettig heeft ervaren

signal ack.generic
frame (IWE [INTENSE] UNDERSTAND | UNDERSTAND [IWE]) [INTENSE] [DET] [INTENSE] [<word>] FEELNOUN
with object
unless after _2 (niet | geen)
unless sentence (meer over je | meer over uw)
+ Ik begrijp je frustratie.
+ Uw teleurstelling is groot; wij begrijpen uw boosheid.
+ Natuurlijk snappen we jullie zorgen.
- Ik begrijp de handleiding.
- Ik begrijp uw frustratie niet.
frame FEELNOUN _5 (begrijp | begrijpen | snap | snappen | herken | herkennen | deel | delen | voel | voelen) (ik | we | wij) [INTENSE]
with object tag=subject
unless after niet
+ Uw ergernis over de rekening begrijpen wij goed.
+ Die frustratie snap ik.
- De frustratie is weg.
frame (IWE [INTENSE] UNDERSTAND | UNDERSTAND [IWE]) [INTENSE] [;] HOW __14 (FEELADJ | FEELNOUN | NOTGOOD | GOES_BAD | TROUBLE)
with object tag=whole
unless inside (graag wilt | graag wil | niet waarom | niet dat | niet hoe | niet wat | op zoek | interesse | of je | of u)
unless before (als | zodat | om te)
unless sentence (laat (ons | me | het) weten)
+ Ik snap dat je hier boos over bent.
+ We begrijpen heel goed dat u daarvan geschrokken bent.
+ Ik begrijp hoe vervelend dit voor je is.
- Ik begrijp niet waarom u boos bent.
- We begrijpen dat u graag een tweede kaart wilt.
frame (IWE [INTENSE] UNDERSTAND | UNDERSTAND [IWE]) [INTENSE] [;] (dat | hoe) __12 (FAILING | het niet doet | zonder zit | zonder zat)
with object tag=whole
unless inside (niet waarom | of je | of u | wilt | wil)
unless before (als | zodat | om te | helaas | in het systeem)
unless sentence (laat (ons | me | het) weten)
+ Ik lees dat je pakket kapot is aangekomen.
+ We zien dat uw trein vertraging had.
- Ik zie dat uw kamer blauw is.
frame (kan | kunnen | kun) [ik | we | wij | IWE] (me | mij | ons) [INTENSE] [INTENSE] (voorstellen | indenken | inbeelden | verplaatsen)
with object tag=whole
unless sentence (niet voorstellen waarom | niet indenken waarom)
unless after ([dat] _8 (vragen | wilt weten | wil weten | benieuwd | interesse | keuze | twijfelt))
+ Ik kan me goed voorstellen dat u van zo'n rekening wakker ligt.
+ Dat kan ik me indenken.
- Ik kan me niet aanmelden.
frame (ik | we | wij) (kan | kunnen) (me | ons | mij) [INTENSE] [DET] _5 (voorstellen | indenken | inbeelden)
with object tag=whole
unless inside (waarom)
+ Ik kan me je teleurstelling heel goed voorstellen.
- Wij kunnen ons aanpassen.
frame (kan | kunnen) [ik | we | wij] [INTENSE] [DET] [<word>] FEELNOUN [INTENSE] (volgen | begrijpen | plaatsen | snappen | invoelen | delen | voelen | billijken | navoelen)
with object tag=whole
unless clause niet
+ Ik kan je ergernis goed volgen.
- Ik kan de pijl volgen.
frame (stel | stellen) [ik | we | wij] (me | ons | mij) _4 voor
with object tag=whole
unless before (hierbij)
+ Ik stel me voor hoe zwaar dat was.
- Ik stel een andere datum voor.
frame (kan | kunnen) (ik | we | wij) [me | mij | ons] [INTENSE] (inkomen | inleven | in verplaatsen | in komen | in meevoelen)
with object tag=subject
+ Dat het je op de zenuwen werkt, daar kan ik volledig inkomen.
- Ik kan om vijf uur komen.
frame [dat | dit | daar] [dat] (begrijp | begrijpen | snap | snappen) (ik | we | wij) [INTENSE] [ook] (. | ; | en | hoor | wel | maar al te goed)
with object tag=subject
unless after niet
unless clause (niet | als | goed dat)
+ Dat snap ik.
+ Een doorweekte krant is geen goed begin, dat begrijpen we.
- Begrijp ik goed dat u er twee wilt?
frame (ik | we | wij) (begrijp | begrijpen | snap | snappen) (het | dit | dat | je | u) [INTENSE] (. | ; | volledig | helemaal)
with object tag=whole
unless clause niet
+ Ik begrijp het volledig.
- Ik begrijp de vraag.
frame (^ | ; | dat is | het is | is | zijn | dit is | lijkt me | lijkt ons) [INTENSE | meer dan] (begrijpelijk | logisch | terecht | volkomen terecht | te begrijpen | heel menselijk | niet meer dan logisch | niet meer dan terecht) [INTENSE] [;] (dat | en | . | ; | je | u | jullie | gezien | na)
with object tag=whole
unless before (niet)
unless sentence (foutmelding betekent)
+ Het is heel begrijpelijk dat je daar boos over bent.
+ Uw klacht is volkomen terecht.
- Het is begrijpelijk geschreven.
frame (niet [INTENSE] meer dan | meer dan | volkomen | helemaal | volledig | absoluut | zeer | heel) (terecht | begrijpelijk | logisch)
with object tag=subject negatable
+ Dat je daar kwaad over bent, vind ik niet meer dan terecht.
- De lijn loopt recht.
frame geen wonder (dat | als)
with object
+ Geen wonder dat je er klaar mee bent.
- Wonder boven wonder werkt het.
frame (terechte | begrijpelijke) [<word>] (klacht | opmerking | kritiek | vraag | reactie | boosheid | teleurstelling | frustratie | zorgen | irritatie)
with object
+ Dat is een terechte opmerking over de wachttijd.
- Dat is een korte opmerking.
frame (^ | ; | oei | tjonge | jeetje | ai | ach) [oei | och | ach | jeetje] wat [INTENSE | ontzettend] [een] (FEELADJ | slordig | slordige | lomp | onhandig | stom | knullig | verdriet) [<word>] 
unless after ([;] [om te (horen | lezen)] [dat] (u | je | jij | jullie) [het | dit | dat | er | onze _1] JUST_YOURS)
with object tag=whole
unless after (als je | als u)
unless sentence (vertel | kunt u)
+ Wat vervelend dat je pakket weg is!
+ Wat een nare ervaring.
- Wat fijn dat het werkt.
frame (zonde | eeuwig zonde | doodzonde) [INTENSE] (van (je | jouw | uw | jullie | die | dat | zo) | dat)
with object tag=whole
unless before (als | niet)
+ Zonde van uw mooie servies!
- Zonde in de kerk.
frame wat (een | voor een) [INTENSE] (nachtmerrie | ellende | gedoe | pech | ramp | toestand | teleurstelling | tegenvaller | domper | schok | schrik | drama | afknapper | puinhoop | narigheid | misere | rompslomp | blunder | flater | schande | zooi | miskleun | rotdag | rotstreek | rottig begin | slecht begin | slechte start | valse start | hoop ellende | klap | verdriet | gemis | dag moet | week moet | avond moet)
with object tag=whole
+ Wat een nachtmerrie, op reis zonder koffer.
+ Wat een puinhoop bij die balie.
- Wat een mooie dag.
frame (vervelend | rot | balen | jammer | spijtig | heel vervelend | erg vervelend | wat rot | wat jammer | sneu | lastig | oei | ontzettend vervelend | heel naar | ontzettend naar | verdrietig | triest | zuur) [INTENSE | om te] [;] (dat | te horen | te lezen | om te horen | om te lezen | om dit | om dat | voor je | voor u | voor jullie | van je | van uw | van jouw | van jullie | van die | van de | van dat | voor jou | met die | met je | zeg | is dat | van jullie | van dat | van uw)
unless after ([;] [om te (horen | lezen)] [dat] (u | je | jij | jullie) [het | dit | dat | er | onze _1] JUST_YOURS)
with object tag=whole
unless before (niet | als het)
unless sentence (jammer dat je gaat | jammer dat u ons verlaat)
+ Balen dat het nog steeds druppelt.
- Jammer dat u dit zo ervaart.
+ Vervelend om te horen.
- Naar dat adres gaat de doos.
frame (^ | ;) [dat is | dit is | heel | erg | echt | ai | oei | och] (wat | oei | ai | oeps | jeetje | tjonge | jakkes | oh nee | o nee | och | ach | goh | potverdorie | allemachtig | helemaal niet leuk | helemaal niet fijn) [;] [INTENSE] (vervelend | balen | naar | niet goed | niet fijn | niet leuk | niet oké | niet oke | niet de bedoeling | foutje | dat (is | klinkt | hoort | had))
unless after ([;] [om te (horen | lezen)] [dat] (u | je | jij | jullie) [het | dit | dat | er | onze _1] JUST_YOURS)
with object tag=whole
unless after (als u | als je)
+ Oeps, dat is niet oké.
+ Oei, vervelend!
- Oei, de poes.
frame (^ | ;) [<word>] (balen | vervelend | heel vervelend | erg vervelend | heel naar | wat sneu | superbalen | enorm balen | oei | ai | o jee | oh jee | oh nee | o nee | potverdorie | jakkes | allemachtig | dat is schrikken | dat is even schrikken | dat is balen) (. | ; | <emoji>)
unless after ([;] [om te (horen | lezen)] [dat] (u | je | jij | jullie) [het | dit | dat | er | onze _1] JUST_YOURS)
with object tag=whole
unless after (wat is | als)
+ Balen!
+ Hoi Tom, oh nee!
- Vervelend is het weer.
frame (dat | dit | het | zoiets | dit alles | zo een | wat u | wat je | zulke dingen) [INTENSE] (is | was | klinkt | voelt | lijkt | lijkt me | lijkt mij | lijkt ons | blijft | geeft | maakt) [voor ons | voor u | voor je | voor jullie | voor iedereen | ook voor ons] [INTENSE] [een | om] [INTENSE] (FEELADJ | NOTGOOD | frustratie | teleurstelling | zorgen)
unless after ([;] [om te (horen | lezen)] [dat] (u | je | jij | jullie) [het | dit | dat | er | onze _1] JUST_YOURS)
with object tag=whole
unless before (als | of)
unless inside (is (moeilijk | lastig | gek | zwaar | erg) (te | om te) | is gek op | is zat | is moeilijk | is lastig | is ziek)
unless after (te zeggen | te bepalen)
unless sentence (niet (zo | heel | erg) (moeilijk | vervelend))
+ Dat is heel vervelend.
+ Dit is voor u ontzettend frustrerend.
+ Dat is natuurlijk niet fijn.
- Dat is lastig te zeggen.
- Dat is de groene.
frame (is | was | zijn | blijft | wordt) [INTENSE] [een] [INTENSE] (NOTGOOD | onacceptabel | onaanvaardbaar | onvergeeflijk | ontoelaatbaar | schandalig | beschamend | vreselijk | verschrikkelijk | afschuwelijk | frustrerend | vervelend | teleurstellend | ontzettend zwaar | heel zwaar | enorm zwaar | erg zwaar | heel naar | een ramp | een nachtmerrie | slopend | hartverscheurend | schrijnend | ellendig | om gek van te worden)
with object tag=subject
unless before (als | indien | of | niet)
unless sentence (als het niet goed | is het niet goed)
unless after (als | maat | bestand)
+ Vijf maanden wachten met pijn is ontzettend zwaar.
+ Een koude kamer is niet prettig.
- De lamp is fijn.
frame (moet | moeten | zal | zullen | moest) [INTENSE | voor (u | je | jou | jullie)] _4 (FEELADJ | schok | klap | schrik | schrikken | geen pretje | rauw op | FEELNOUN) _2 (zijn | wezen | geweest | voelen | gevoeld | geven | gegeven | gekomen | hebben)
with object tag=whole
unless before (je | u | wachtwoord | code | als | deksel)
+ Dat moet een enorme schok zijn geweest.
+ Met een café moet dat een ramp zijn.
- Het deksel moet dicht zijn.
frame (wat | hoe | zo) _5 (FEELADJ | een ramp) [voor (je | u | jou | jullie)] _3 (moet | moeten) [dat | dit | het] (zijn | wezen | geweest | hebben)
with object tag=whole
+ Ik besef hoe frustrerend het wachten moet zijn.
+ Zo naar voor je moet dat geweest zijn.
+ Wat naar moet dat geweest zijn.
- Ik weet hoe hoog het moet zijn.
frame (moet | moeten) [dit | dat | het] [INTENSE] [een | voor u een | voor je een] [INTENSE] (verdrietige | moeilijke | zware | nare | stressvolle | spannende | rottige | onzekere | heftige) (tijd | periode | dag | week | avond | ervaring | situatie | nacht | dagen | weken | maanden)
with object tag=whole
+ Wat moet dit een verdrietige tijd voor u zijn.
- Dit moet een lange draad zijn.
frame (vind | vinden) [ik | we | wij] [het | dit | dat | ook] [INTENSE] [INTENSE] [een] (FEELADJ | NOTGOOD | afschuwelijk) 
unless after ([;] [om te (horen | lezen)] [dat] (u | je | jij | jullie) [het | dit | dat | er | onze _1] JUST_YOURS)
with object tag=whole
unless before (wat | jammer dat | als)
unless after (dat (u | je) (opzegt | vertrekt))
unless inside (vinden moeilijk)
+ Ik vind het heel naar dat u niets meer heeft gehoord.
+ Wij vinden dit echt onacceptabel.
- Wij vinden het blauw mooi.
- Ik vind het vervelend dat je er zo over denkt.
frame (dat | dit | het | zoiets | zo iets) [INTENSE] (had | hadden) [u | je | jou | jullie | iemand] [INTENSE] [bij ons | hier] (niet | nooit) _4 (mogen | moeten | horen) [te] (gebeuren | zijn | voorkomen | lopen | gaan | overkomen)
with object tag=subject negatable
+ Dat had nooit mogen gebeuren.
+ Zoiets had niet zo moeten lopen.
- Dat had niet gehoeven.
frame (had | hadden) [(de | het | die | dat | onze | ons | deze | dit | een) <word>] (niet | nooit) _6 (mogen | moeten) [worden | zijn | hebben]
with object tag=whole negatable
unless before (als | u | je)
+ De klacht had nooit zo lang mogen blijven liggen.
+ Zo vroeg op zondag had de maaier niet mogen rijden.
- Had u niet moeten betalen?
frame (dit | dat | het | zoiets | zo) [INTENSE] (mag | kan | hoort | mogen) [INTENSE] (niet | nooit) [INTENSE] [zo | meer] (gebeuren | voorkomen | te gaan | te gebeuren | horen | de bedoeling zijn | door de beugel)
with object tag=subject negatable
unless before (als | zodat)
+ Dit mag gewoon niet gebeuren.
- Zo kan het ook.
frame (dat | dit) (kan | mag) (echt | gewoon | natuurlijk | absoluut | simpelweg) niet (. | ; | en)
with object tag=subject negatable
unless sentence (annuleren | wijzigen | helaas | ruilen)
+ Dat uw dochter tussen de schimmel slaapt, dat kan echt niet.
- Dat kan niet.
frame (dat | dit | zo) kan (zo | het | dit | dat) [INTENSE] niet (langer | verder | blijven | doorgaan | meer | door)
with object tag=subject negatable
unless before (als)
+ In een huis van 16 graden, dat kan zo niet langer.
- Zo kan het niet duurder worden.
frame (zo | dit | dat) (hoort | horen | willen | wil | gaan) [INTENSE] (het | niemand | wij | we | u | je | mensen) [INTENSE] (niet | nooit | met)
with object tag=subject negatable
unless after (meer gebruiken)
+ Zo hoort het niet.
+ Zo hoort niemand met u om te gaan.
- Zo hoort het.
frame (niet | geen | allesbehalve | verre van | allerminst | bepaald niet | nou niet) [INTENSE] (de | het | een | wat | zoals | hoe) [<word>] [<word>] [<word>] (je | u | jullie | wij | we | ik) [INTENSE] [van ons] (mag | mogen | mocht | wil | willen | verwacht | verwachten | verwachtte | verdient | gewend | graag | zou | zouden | had) 
with object negatable tag=subject
unless before (als | of)
+ Dat is niet de service die wij willen bieden.
+ Dit is niet zoals je mag verwachten.
- Het is niet wat je zoekt.
frame (niet | geen) _6 (die | dat | welke | zoals | hoe | wat) (je | u | jullie | wij | we | ik) _6 (verwachten | verwacht | verdient | verdienen | bieden | leveren | gewend | gunnen | willen | nastreven | staan)
with object negatable tag=subject
unless before (als | of)
+ Het is niet gegaan zoals je van ons mag verwachten.
- Dat is niet het huis.
frame (de) dupe (van | bent | werd | geworden | bent geworden)
with object tag=whole
+ Het is sneu dat u daar de dupe van bent.
- De duif is weg.
frame (ik | we | wij) (schaam | schamen | geneer | generen) [ik | we | wij] (me | ons | mij) [INTENSE] [ervoor | dat | voor | hiervoor | daarvoor | over | diep | dood]
with object tag=whole
+ Ik schaam me ervoor dat u ons vier keer moest bellen.
- Wij wassen ons.
frame (schaam | schamen) (ik | we | wij) (me | ons | mij)
with object tag=whole
+ Daar schaam ik me voor.
- Ik was me.
frame (ben | zijn | was | waren) [ik | we | wij] [INTENSE | er | er ook | zelf] (geschrokken | ontdaan | beschaamd | verbijsterd | aangeslagen | niet trots | niet blij | geraakt | ondersteboven | stil) [van | over | door | dat | op | mee | . | ;]
with object tag=whole negatable
unless before (als | bent | u)
+ Ik ben geschrokken van wat je schrijft over de monteur.
- Wij zijn er morgen.
frame (leef | leven | voel | voelen) [ik | we | wij] [INTENSE] (met (u | je | jou | jullie | uw | jouw) _4 mee | met (u | je | jou | jullie) mee)
with object tag=whole
unless after (je mee | samen)
+ We leven met u mee.
+ Ik voel met je mee.
- Wij leven met de trein.
frame (raakt | treft | doet | grijpt) (me | mij | ons) [INTENSE] [pijn | verdriet | aan | zeer | dat | diep | oprecht]
with object tag=whole
unless before (als)
unless inside (doet (me | mij | ons))
+ Uw verhaal raakt me.
- Dat pakt me aan.
frame (doet | deed) (me | mij | ons) [INTENSE] (pijn | verdriet | zeer | wat | leed) 
with object tag=whole
+ Het doet me pijn om dit te lezen.
- Doet me aan een lamp denken.
frame (zou | zouden) [ik | we | wij | iedereen | menigeen | elke klant | ieder mens] [INTENSE] [me | mij | er | daar | hier | zelf] [INTENSE] _4 (FEELADJ | gek worden | ontploffen | schrikken | uit mijn vel | de moed | niet willen | pisnijdig | mijn geduld | een hekel) _3 (zijn | worden | geweest | vinden | hebben | balen | voelen | springen | verliezen | . | ; | meemaken | krijgen)
with object tag=whole
unless before (als je | u)
unless inside (zouden u)
+ Daar zou ik ook goed ziek van zijn.
+ In uw plaats zou ik net zo boos zijn.
- Ik zou blij zijn als u belt.
frame (dan | daar | hier | dat | ook ik) [INTENSE] (voel | voelde | word | werd | ben | was | baal) ik [me] [INTENSE] _2 (FEELADJ | bekocht | van)
with object tag=whole
unless before als
+ Als iemand mij dat belooft, dan voel ik me ook bekocht.
- Daar ben ik om tien uur.
frame ((zit | zat | wacht | hoopt) [INTENSE] niemand [INTENSE] [te | op] wachten | niemand [INTENSE] (wil | verdient | hoort | gunt | wenst | hoeft | zou) [INTENSE | zo] (dit | dat | zoiets | zo | meemaken | mee te maken | behandeld))
with object negatable tag=whole
+ Op zo'n brief zit niemand te wachten.
+ Niemand wil dit meemaken.
- Niemand wil de blauwe.
frame (wel [het] laatste | het laatste | laatste wat | laatste waar) (wat | waar | dat) [je | u | jullie | iemand] [INTENSE] [op | aan] _3 (wilt | wil | wachten | nodig | zit | hebben)
with object tag=whole
+ Dat is wel het laatste waar u op zit te wachten.
- Het laatste wat u doet is opslaan.
frame (van het kastje naar de muur | in de kou (laten | gelaten | hebben laten | staan) | in de steek gelaten | aan uw lot | aan je lot | laten zitten | laten stikken | laten vallen | aan het lijntje gehouden | in onzekerheid gelaten)
with object tag=whole
only sentence (we | wij | ik | ons | onze | je | u)
unless before (als | niet)
+ We hebben u van het kastje naar de muur gestuurd.
- Het kastje hangt aan de muur.
frame (je | u | jullie) [INTENSE] (hebt | heeft | hebben | had) [INTENSE | al | nu | ons] (lang genoeg | veel te lang | te lang | al genoeg | genoeg | al zo lang | zo lang | meer dan genoeg) (gewacht | geduld | wachten | moeten wachten | meegemaakt | doorstaan | geduld gehad)
with object tag=whole
unless before als
+ Je hebt nu lang genoeg gewacht.
- U hebt lang haar.

signal ack.agree
frame (je | u | jullie) [INTENSE] (hebt | heeft | hebben) [INTENSE | daar | hierin | daarin | er] [INTENSE | volkomen | groot | helemaal] (gelijk | het bij het juiste eind | een punt)
with object tag=whole
unless before (als | of)
unless clause (geen | niet)
+ Je hebt gelijk: er stond een verkeerd cijfer.
- Als je gelijk hebt, betalen wij.
frame (heeft | hebt | heb) (je | u | jullie | jij) [INTENSE] [INTENSE] gelijk
with object tag=whole
unless clause (geen | niet)
+ Daar heeft u volkomen gelijk in.
- Heeft u een gelijk model?
frame (geef | geven) (ik | we | wij) [u | je | jullie] [INTENSE | groot | volmondig] gelijk
with object tag=whole
+ Daar geef ik u groot gelijk in.
- Wij geven u een tas.
frame (terecht | met recht | goed dat) [INTENSE] [;] [dat] (je | u | jullie) [ons | me | dit | dat | hier | hierover | hierop | daar | daarop] [INTENSE] (hierop | hierover | opmerkt | klaagt | wijst | aangeeft | aankaart | boos | verwacht | verwachtte | aan de bel | zegt | schrijft | vraagt | meldt | teleurgesteld)
with object tag=whole
+ Terecht dat je daarop wijst.
- Terecht gekomen is de doos.
frame (alle | volste | ieder | elk | al het) (recht | reden | redenen) (om | tot | van de wereld)
with object tag=whole
+ U heeft alle reden om boos te zijn.
- De reden is de kleur.
frame (dat | dit) (mag | mocht | kan) (je | u | jullie) [INTENSE] (van ons | van een) [INTENSE] [INTENSE] verwachten
with object
+ Dat mag u van ons verwachten.
- U mag vrijdag een brief verwachten.

frame (ben | zijn) (ik | we | wij) [het | INTENSE] met (u | je | jou | jullie) eens
with object tag=whole
unless clause niet
+ Dat ben ik volledig met u eens.
- Ik ben met een taart eens gekomen.
frame (met (u | je | jou | jullie) eens (dat | over) | eens met (u | je | jou | jullie) | geheel met u eens)
with object tag=whole
unless clause niet
+ We zijn het met u eens dat de wacht te lang was.
- Niet eens met de trein.

signal ack.generic
frame (gecondoleerd | condoleer | condoleren | condoleances | deelneming | medeleven | rouwbetuiging | oprechte deelneming | innige deelneming)
with object tag=condolence
+ Gecondoleerd met het verlies van uw man.
+ Onze oprechte deelneming.
- Aan deelneming zijn kosten verbonden in euro's, zegt hij.
unless after (zijn | kost | aan)
frame (veel sterkte | heel veel sterkte | alle sterkte | sterkte gewenst | sterkte toe | sterkte met | sterkte in | sterkte voor | sterkte de komende | wens u sterkte | wens je sterkte | wensen u sterkte | wensen jullie sterkte)
with tag=condolence
unless before (op)
+ Veel sterkte gewenst in deze dagen.
- Het glas is op sterkte.
frame (verlies | overlijden | heengaan | gemis) van (je | jouw | uw | jullie)
with object tag=condolence
unless before (bij | na | door | wegens | in geval van | melden van het)
unless sentence (formulier | akte)
+ Wat verdrietig, het verlies van je vader.
- Bij overlijden van uw partner stuurt u de akte.
frame (verdrietig | verdrietige | droevig | droevige | intriest | aangrijpend) (nieuws | bericht | dat | om te | verhaal | tijding | tijd)
with object tag=condolence
+ Wat ontzettend verdrietig dat Bobbie er niet meer is.
+ Het is droevig nieuws.
+ Een aangrijpend verhaal.
- Het is verdrietig weer.
frame (beterschap | snel herstel | spoedig herstel | van harte beterschap)
with object tag=soft
+ Van harte beterschap voor uw dochter.
- Het herstel van de motor duurt een dag.

signal ack.generic
frame (is | zijn | werd | bent | was | ben) [INTENSE] _4 (misgegaan | mis gegaan | fout gegaan | misgelopen | mis gelopen | tekortgeschoten | tekort geschoten | fout gelopen | scheef gelopen | niet goed gegaan | verkeerd gegaan | in de soep gelopen)
with object tag=whole
unless before (als | indien | wat er | wat hier | nagaan of | of er)
unless sentence (als er iets | uitzoeken wat)
+ Hier is echt iets misgegaan met uw levering.
- Wij gaan na wat er mis is.
frame (gaat | ging | loopt | liep) [hier | er | dit | dat | het] [INTENSE] (iets | wat | duidelijk iets) (mis | fout | niet goed | verkeerd)
with object tag=whole
unless before (als | indien | wat)
unless sentence (als er iets)
+ Hier ging duidelijk iets mis met de bezorging.
- Als er iets misgaat, bel ons.
frame (dat | dit | het) [INTENSE] (klinkt | klinken | ziet er | voelt | oogt) [INTENSE] (niet | geenszins) [INTENSE] (goed | best | fijn | prettig | leuk | fraai | uit)
with object tag=whole negatable
unless before als
+ Dat klinkt inderdaad niet goed.
- Dat klinkt als een plan.
frame (tegenvaller | teleurstelling | schok | domper | afknapper | klap | schrik) (is | was | moet | geweest | voor (u | je | jullie))
with object tag=whole
unless before (als | geen)
+ Zo'n rekening is een enorme tegenvaller voor u.
+ Een flinke klap moet dat geweest zijn.
- De klap van de deur is open.
frame (erken | erkennen | onderkennen | onderken) [ik | we | wij] [dat | de | het | deze | dit | uw | je | volledig] 
with object tag=whole
unless after (ontvangst)
+ Wij erkennen dat het te lang heeft geduurd.
- Wij kennen de weg.
frame (besef | beseffen | realiseer | realiseren) [ik | we | wij] [me | mij | ons] [INTENSE] [me | ons] (dat | hoe | wat | hoezeer | hoeveel) 
with object tag=whole
unless sentence (u moet beseffen)
+ We beseffen ons dat dit veel van u vraagt.
- Besef je welke kleur het is?
frame (helaas | spijtig genoeg | jammer genoeg) (heeft | hebt | hebben | bent | is) (je | u | jullie | uw | jouw) _8 (FAILING | FEELADJ | FEELNOUN | TROUBLE)
with object tag=whole
unless sentence (geen recht | niet in aanmerking)
+ Helaas heeft u hierdoor overlast ervaren.
- Helaas heeft u geen recht op een nieuwe.
frame (begrip | begrijpen | respect) [voor | te hebben voor | hebben voor] (uw | je | jouw | jullie) (FEELNOUN | situatie | standpunt | reactie | kritiek | klacht | verhaal)
with object
unless before (geen | weinig)
unless sentence (kunnen geen begrip)
+ We hebben alle begrip voor uw situatie.
- Meer begrip voor de natuur.
frame (we | wij | ik) (hadden | had | willen | wil | gun | gunnen | zien | zag | zagen) (u | je | jou | jullie) [INTENSE] [<word>] [<word>] (anders | beter | graag anders | een andere | een betere | meer | liever | gegund | van dienst willen zijn)
with object tag=soft
unless sentence (als u | inloggen)
+ We hadden je graag een betere start gegund.
- We zien u morgen.
frame (wachten | gewacht | zitten | gezeten | staan | gestaan | zonder | thuis zitten | vrij nemen) _10 (is | was | moet | zijn) [INTENSE | voor u | voor je] _2 (lang | te lang | veel te lang | zwaar | frustrerend | vervelend | pijnlijk | onacceptabel | niet niks | geen doen | slopend | eng | naar | een eeuwigheid | vreselijk)
with object tag=whole
unless before (als | hoe)
unless sentence (hoe lang)
+ Een week zonder warm water zitten is voor u geen doen.
- Wachten is niet nodig.

signal ack.positive
frame (wat [INTENSE] (fijn | leuk | mooi | lief | goed | heerlijk | tof | super | geweldig) | fijn (dat | om te) | leuk (dat | om te | bericht) | blij (te horen | dat | om te) | worden (wij | we) blij | word ik blij | gefeliciteerd | proficiat | van harte gefeliciteerd | goed om te horen | goed te horen | fijn te horen)
unless sentence (niet fijn | gebeld | niet leuk)
with object
+ Wat fijn om te horen!
+ Proficiat met de opening.
- Het gaat slecht.

signal care
frame (jouw | uw | je | onze | iedere | elke) (klant | klanten | tevredenheid | ervaring | mening | vertrouwen | comfort | veiligheid) (is | zijn | vinden | staat | staan | telt) [voor] [ons | wij | we] [INTENSE] (belangrijk | voorop | centraal | op nummer | prioriteit)
with object
+ Uw tevredenheid staat voorop.
+ Uw veiligheid is voor ons belangrijk.
- Uw bestelling is belangrijk groot.
frame (geven | geef) [ik | we | wij] (om | veel om) [je | u | jullie | onze | elke | iedere]
+ Wij geven om onze gasten.
- Wij geven u een bon.

signal reassure
frame (maak (je | u) [INTENSE | hierover | daarover] geen zorgen | geen zorgen | wees gerust | u kunt gerust | niets verloren | gaat niets verloren | niets kwijt | u hoeft (nu | zelf | verder | zich | tot) | je hoeft (nu | zelf | verder | je | niet bang) | in goede handen | is veilig | zijn veilig | komt goed | het komt helemaal goed | staat gewoon open | staan er nog | niets gewist | kan niets gebeuren)
with negatable
unless sentence (stel u niet aan)
+ Maak je geen zorgen, je foto's zijn veilig.
- De doos is open.

# What makes an acknowledgement this customer's although the words differ.
signal care
frame (je | jouw | uw | jullie | u) [<word>] [<word>] [<word>] [<word>] FAILING
with tag=names weight=0 negatable
unless before (als | indien | wanneer | mocht)
+ Het spijt ons dat uw pakket te laat is.
- Uw pakket is mooi.
frame (dat | omdat | doordat | waardoor) (je | u | jullie) _5 (moest | moet | moeten | kon | kunt | kan | kunnen | hebt moeten | heeft moeten) [INTENSE] (wachten | bellen | missen | betalen | vragen | inloggen | openen | gebruiken | thuisblijven | terugkomen | lopen | staan | zitten | uitleggen | mailen | werken | slapen | reizen | gebruikmaken)
with tag=names weight=0 negatable
unless before (als | zodat)
+ Sorry dat je zo lang moest wachten.
- U moet wachten.

# Classes of complaints: both sides speak of one thing in different words.
signal shout
frame (wacht | wachten | wachtte | gewacht | wachttijd* | wachtrij* | wachtlijst* | vertraging* | vertraagd* | te laat | later dan | traag | trage | lang geduurd | duurt te lang | duurde | zo lang | nog steeds niet | nog altijd niet | nog niet | in de rij | geen (antwoord | reactie | gehoor | bericht) | niets gehoord | niet gehoord | uren | reageren | reageert | niet op tijd | blijft | laattijdig* | uitblijven | stilte)
with tag=topic.wait weight=0 negatable
+ We wachten.
- We zijn er.
frame (crasht | crashte | gecrasht | crashen | hapert | hapering* | haperde | vastgelopen | loopt vast | vastloopt | liep vast | storing* | storingen | werkt niet | werken niet | niet werkt | niet werken | doet het niet | niet doet | uitgevallen | valt uit | uitval | ligt eruit | ligt plat | plat ligt | onbereikbaar | bug | bugs | fout | foutmelding* | kapot | stuk | defect)
with tag=topic.broken weight=0 negatable
+ De app crasht.
- De app is groen.
frame (onbeleefd* | onbeschoft* | onvriendelijk* | grof | grove | lomp | lompe | bejegend | bejegening | behandeld | behandeling | toon | houding | gedrag | afgesnauwd | uitgescholden | schelden | genegeerd | respectloos | respect | uitgelachen | snauw*)
with tag=topic.manner weight=0 negatable
+ De man was onbeleefd.
- De man was er.
frame (afgeschreven | afschrijving* | incasso | geincasseerd | geïncasseerd | in rekening | gefactureerd | factuur | rekening | naheffing | teruggestort | terugbetaling | terugbetaald | terugstorten | geld terug | boete | aanmaning | te veel betaald | dubbel betaald)
with tag=topic.money weight=0 negatable
+ Er is geld afgeschreven.
- Er is geld genoeg.
