# signs.lex - what complaints look like whatever they are about.
#
# The other files know things, verbs and feelings; here are the shapes: how long
# something lasts already, what came instead of what was ordered, how little of
# it is there, what it was before, how many stars are left.

class TIME: seconden | minuut | minuten | uur | uren | dag | dagen | week | weken | maand | maanden | jaar | kwartier | werkdagen | half uur | halfuur | halve dag | nacht | nachten

signal need.problem
frame (al | nu al | reeds | ondertussen al | intussen al | inmiddels al) [INTENSE | meer dan | ruim | bijna | zo een | zeker] [<num> | een | twee | drie | vier | vijf | zes | enkele | een paar | anderhalve] TIME (aan het | bezig | onderweg | in behandeling | verwerkt | in de wacht | zonder | dicht | weg | kwijt | stil | op | bij jullie)
with weight=2 tag=weak
unless sentence (klant | lid | tevreden | plezier | getrouwd)
+ Mijn aanvraag is al zes weken in behandeling.
- Ik ben al zes weken lid.
frame (ligt | staat | loopt | duurt | zit | zitten | hangt | is | blijft | slaapt | leven | doet | doen) _4 (al | nu al) [INTENSE | meer dan | ruim | bijna] (<num> | een | twee | drie | vier | vijf | zes | zeven | acht | negen | tien | enkele | weken | maanden | dagen) [TIME]
with weight=2 tag=weak
unless before (als)
unless inside (klant | lid | gebruik)
unless sentence (klant | lid | getrouwd | tevreden | samen | mooi | fijn | heerlijk | gebruik | open | bestaat | trots | jarig | plezier)
+ Mijn bezwaar ligt er al vier maanden.
- Mijn man is al tien jaar klant.
frame eindelijk
with weight=2
only sentence (wanneer | kan | kunnen | mag | wil | krijg | krijgen | komt | eens | iemand | nu | hoop)
unless sentence (dank | bedankt | blij | fijn | opgelucht | dankzij | gelukt | terug)
unless after (weekend | vakantie | gelukt | gevonden | terug)
+ Wanneer krijg ik eindelijk antwoord?
- Ik heb eindelijk mijn foto's terug.
frame (laten (liggen | staan) | achtergelaten | vergeten mee te nemen | op de (bus | trein) blijven liggen)
with weight=1 tag=weak
only sentence (mijn | onze | haar | zijn)
unless before (als)
+ Ik heb mijn portemonnee in de winkel laten liggen.
- De hond mag u laten staan.
frame (staat | stond | staan | zie | krijg | kreeg) __6 maar __6 (staat | stond | hoort | zou | had | was | is het | moest)
with weight=2 tag=weak
unless before (als)
unless sentence (graag | fijn | mooi)
+ In het systeem staat een 5 maar op mijn toets staat een 7.
- De boom staat er.
frame (ooit | vroeger | eerst | voorheen | tot voor kort | in het begin) [was | waren | werkte | ging | kon | had] _6 [;] [maar] (nu | tegenwoordig | sinds | inmiddels)
with weight=2
unless sentence (beter | gelukkig)
+ Vroeger was het een goede app, nu staat hij vol reclame.
- Eerst de lamp.
frame (na | binnen) (een | twee | drie | <num> | enkele | een paar) [TIME | keer | wasbeurten | beurten | ritten] [al | reeds | gebruik | dragen | wassen] _2 (kapot | stuk | gescheurd | los | leeg | defect | versleten | uit | dood | gebroken | verkleurd | gekrompen | lek | begaf)
with weight=2
unless sentence (batterij leeg normaal)
+ De ketting was na twee dagen al kapot.
- Na twee dagen was hij er.
frame (het enige | de enige | enige wat | enige dat) [wat | dat] [ik | we | wij | er] _3 (krijg | kreeg | terugkrijg | hoor | hoorde | zie | doen | doet | gebeurt | kregen | krijgen)
with weight=2
unless sentence (tevreden)
+ Het enige wat ik krijg zijn standaardmailtjes.
- De enige rode.
frame (standaard | automatische | automatisch | geautomatiseerd | gekopieerd | nietszeggend | robot | chatbot | computer | bandje) (antwoord | antwoorden | mail | mails | mailtje | mailtjes | bericht | berichten | berichtjes | reactie | reacties | stem | gestuurd)
with weight=2 tag=weak
unless sentence (hoe stel ik | instellen)
+ Ik krijg alleen automatische berichtjes terug.
- Hoe stel ik een automatisch antwoord in?
frame (standaardmail* | standaardantwoord* | standaardreactie* | kluitje in het riet | aan het lijntje | smoesjes | smoes | praatjes | mooie praatjes | loze beloftes | loze beloften | lege beloftes)
with weight=2
+ Weer zo'n standaardantwoord.
- Een standaard kleur.
frame (elke | iedere | elk | ieder) (medewerker | collega | keer | persoon | agent | dag) _5 (iets anders | ander verhaal | ander antwoord | andere uitleg | opnieuw | weer anders | een ander)
with weight=2
+ Elke medewerker vertelt weer iets anders.
- Elke dag een andere kleur.
frame (1 | een | 2 | twee | nul | 0 | min) (ster | sterren | punt | punten) [maar | omdat | want | vanwege | . | ; | aftrek | eraf]
with weight=4
unless before (op <num> | vijf)
unless sentence (hotel | michelin | kamer)
unless inside (een punt)
+ Een ster, omdat nul niet kan.
- Vijf sterren.
frame (hoe moet (ik | dit | het | dat | mijn) _4 (nu | dan | werken | slapen | betalen | komen | verder) | wat moet ik (nu | hier | daar | hiermee) | en nu | wat heb ik (hier | daar) aan | waar slaat | waarom (zou | moet) ik | waarvoor betaal | waar betaal ik | is dit normaal | hoe lang (gaat | moet) dit (nog | duren) | hoe lang nog | wanneer komt (er | hier) (eindelijk | een eind | nu) | zijn jullie er nog | is daar iemand | leest iemand | leest er iemand | leest u mijn | lezen jullie)
with weight=2
unless after (voor een | invullen om | wassen)
unless sentence (wat moet ik nu invullen | is dit normaal bij)
+ Hoe lang gaat dit nog duren?
+ Leest iemand mijn mails eigenlijk?
- Wat moet ik dan aantrekken?
frame (nog maar | slechts | amper | nauwelijks | pas | nog geen) [een] [twee | drie | <num> | half | enkele] [TIME] (oud | oude | gebruikt | in gebruik | gedragen | geleden gekocht | nieuw)
with weight=2 tag=weak
only sentence (niet | kapot | stuk | defect | al | nu | los | geen | lek | raar)
+ De kaart is pas een half jaar oud en doet het niet.
- Mijn zoon is pas een half jaar oud.
frame (gloednieuw | gloednieuwe | splinternieuw | splinternieuwe | spiksplinternieuw* | fonkelnieuw* | nieuwe) [<word>] _4 (kapot | stuk | kras | krassen | lekt | lek | defect | niet | deuk | los | barst | scheur | vlek | vlekken | geeft | rammelt)
with weight=2 tag=weak
unless before (een | als)
unless sentence (graag een nieuwe)
+ De gloednieuwe fiets heeft een deuk.
- De gloednieuwe fiets is mooi.
frame (voor (dat | dit | zo veel | zoveel | zo een) (geld | bedrag | prijs) | voor de prijs die | voor <num> euro [per maand | per nacht])
with tag=weak weight=1
unless sentence (te koop | top | prima | geweldig)
+ Voor dat geld mag ik meer verwachten.
- Te koop voor 20 euro.
frame (jullie | u | jullie (site | website | collega | medewerker | folder | mail | app | brief | monteur | chauffeur)) _2 (zei | zeiden | beloofde | beloofden | beweert | beweren | beweerde | garandeerde | adverteren | adverteert | schreven | schreef | zou | zouden | stond) [dat | gewoon | nog | ons | mij | er]
with tag=story
unless sentence (kan ik | klopt het | graag | kunt u | kunnen jullie)
+ Jullie collega zei dat het dezelfde dag klaar was.
- Klopt het dat jullie collega zei dat het open is?
frame (ondanks | niettegenstaande | in weerwil van) (mijn | onze | herhaalde | meerdere | de | alle | het | jullie | twee | drie | <num> | dat | verschillende)
with tag=weak weight=1
only sentence (niet | geen | niets | niks | nog | toch | weer | alsnog)
+ Ondanks drie mails heb ik nog geen antwoord.
- Ondanks de regen was het mooi.
frame (ik | we | wij) [INTENSE] (had | hadden | heb | hebben) _3 (speciaal | uitdrukkelijk | duidelijk | expliciet | nadrukkelijk | nochtans | toch | specifiek | extra) _5 (gevraagd | besteld | betaald | gezegd | doorgegeven | aangegeven | geboekt | vermeld | gereserveerd)
with weight=2
unless before (als)
+ Ik had speciaal gevraagd om geen pinda's.
- Ik heb gevraagd om een taart.
frame (iemand | een onbekende | onbekenden | vreemden | een ander | anderen) [heeft | hebben | had | is | kon] _6 (mijn | onze | ons) _5 (gebruikt | gehackt | ingelogd | gestolen | besteld | gekocht | leeggehaald | opgenomen | gezien | gelezen | gewijzigd | overgenomen)
with weight=4 
unless before (als | kan)
unless sentence (kan iemand)
+ Iemand heeft op mijn account besteld.
- Kan iemand mijn mail lezen?
frame (niet | nooit) (door mij | door ons) (besteld | gedaan | gevraagd | betaald | aangevraagd | ondertekend | gekozen)
with weight=2 negatable
+ Deze telefoon is niet door mij besteld.
- Dit is door mij besteld.
frame (wil | willen | zou) (ik | we | wij) [INTENSE | nu] [graag | toch] [dat] _4 (mijn geld | het geld | geld terug | compensatie | schadevergoeding | een vergoeding | een oplossing | opheldering | klacht indienen | een klacht | terugbetaling | teruggave)
with weight=2 tag=weak
unless before (als)
+ Hierbij wil ik een klacht indienen.
- Wil ik een taart?
frame (ik | we | wij) [INTENSE] (wil | willen | zou) [INTENSE | nu | bij deze | hierbij] [graag] _4 (mijn geld | geld terug | compensatie | schadevergoeding | een vergoeding | oplossing | opheldering | klacht | terugbetaling | ontbinden | bezwaar)
with weight=2 tag=weak
unless before (als)
unless sentence (hoe dien ik | voor een opdracht)
+ Ik wil hierbij een klacht indienen.
- Ik wil een taart.
frame (graag (uitleg | opheldering | een verklaring | een oplossing | spoedig | snel | per omgaande | uw reactie | een reactie) | verklaar | verklaart u | leg mij uit | leg me uit | legt u mij uit | ik hoor graag (hoe | wanneer | wat) (u | jullie | dit) _3 (oplossen | oplost | doen | gaan | rechtzetten))
with weight=1 tag=weak
unless after (over (de | het) (les | cursus | werking) | hoe (ik | het werkt))
+ Graag uitleg.
- Graag een taart.
frame (jammer | spijtig | helaas | sneu | zonde) [genoeg | dat | van | voor | is | was | ;] [dat] _6 (niet | geen | niets | minder | weg | kwijt | moest | te | slecht | nooit | kapot | stuk)
with weight=2 tag=weak
unless before (als | niet)
unless after (komen | bij zijn | meedoen)
unless inside (niet komen)
+ Jammer dat de gids geen Nederlands sprak.
+ Helaas lekt het nog steeds niet minder.
- Helaas kan ik niet komen.

# Wat gisteren nog werkte.
signal need.problem
frame (gisteren | eergisteren | eerst | voorheen | vroeger | vorige week | vorige maand | vanochtend | tot nu toe | tot gisteren) (werkte | deed | ging | liep) [alles | het | hij | dat | de app] [alles | het] [nog] [gewoon | prima | goed]
with weight=2
unless sentence (weer | opnieuw)
only sentence (alles | nog | gewoon | prima | vandaag | nu)
+ Gisteren werkte alles nog, vandaag zie ik alleen een grijze pagina.
- Gisteren ging ik naar de winkel.
