# personal.lex - speaking to this person: memory, listening, questions, steps.

signal pers.name
frame (^ | ;) (hallo | hoi | dag | beste | geachte | lieve | hey | hi | hé | goedemorgen | goedemiddag | goedenavond | goeiemorgen | goeiedag | bedankt | dank je wel | sorry) [heer | mevrouw | meneer | mijnheer | mw | mevr | dhr | de heer | familie]
unless after (klant | klanten | allemaal | team | relatie | gast | gebruiker | lezer | lid | heer | mevrouw | voor | dat | u | je | en | we | ik | uw | ons | bezoeker | abonnee | collega's | huurder | bewoner | patiënt | reiziger | student | ouder | ouders | aanvrager | ; | .)
+ Beste Marieke,
+ Geachte mevrouw De Boer,
- Beste klant,

signal pers.history
frame (ik | we | wij) [INTENSE] (herinner | herinneren | weet | weten) (me | ons | nog) [dat | nog | uw | je | het]
unless before (als)
unless inside (weten ons)
+ Ik herinner me dat u in mei op reis ging.
- Weet u de code?
frame (zoals | wat) (je | u | jullie) [INTENSE | al | zelf | ons | eerder | in] _4 (schreef | schrijft | zei | vertelde | aangaf | aangeeft | beschrijft | meldde | vertelt | uitlegde | opmerkte | noemde)
+ Zoals u schreef, is de ventilator nieuw.
- Zoals ik schreef, is de ventilator nieuw.
frame (je | u) [INTENSE] (schreef | vertelde | gaf aan | meldde | noemde | geeft aan | schrijft) [ons | me | mij | dat | eerder | in]
unless before (als)
+ U vertelde dat u in mei op reis ging.
- Als u schreef, kwam het aan.
frame (de vorige keer | toen we elkaar spraken | ons laatste gesprek | uw eerdere | je eerdere | uw vorige | je vorige | onze eerdere | trouwe klant | al jaren klant | jarenlange | uw trouw | jaar klant)
+ Bij uw vorige bezoek was de lamp nog stuk.
- De knop is aan.

signal listen.check
frame (als ik | begrijp ik | heb ik | klopt het | als we | begrijpen we | hebben we | om zeker te zijn | voor de zekerheid) [het | dit | u | je | INTENSE] [INTENSE] [goed | juist] [begrijp | begrepen | lees | begrijpen] (dat | goed | u | je | dit | heb)
unless after (mogelijk | nieuws)
+ Begrijp ik goed dat de export bij pagina drie stopt?
- Als we post krijgen, lezen we die.
frame (u | je) (schrijft | schreef | vertelt | geeft aan | gaf aan | zegt | meldt) [ons | mij] dat
+ U schrijft dat de klep klemt.
- De klep klemt.

signal listen.ask
frame (^ | ;) [en | mag | zou] (wat | welke | welk | wanneer | waar | hoe | wie | is | zijn | was | waren | heeft | heb | hebt | hebben | kunt | kun | kan | zou | zouden | doet | gebeurt | komt | ziet | zie | krijgt | krijg | werkt | lukt | gaat | staat | had | bent | ben | sinds | mag | op welk | bij welk | om welk | in welk | met welk | vanaf wanneer)
with question
unless inside (kan ik (u | je | verder))
unless sentence (verder helpen | nog iets)
+ Hoe gaat het nu met Finn?
+ Kun je een paar foto's sturen van het blad?
- Ik weet hoe het gaat.
frame (kunt | kun | wilt | wil | zou | zouden | graag) (u | je | jullie | ontvang | hoor | willen) [me | mij | ons] [even | alstublieft | alsjeblieft | svp | ik | we | wij] _8 (doorgeven | sturen | mailen | laten weten | vertellen | aangeven | bevestigen | toesturen | delen | opsturen | toelichten | bellen)
+ Wilt u ons alstublieft uw lidnummer doorgeven?
- U geeft door.
frame (graag | om) [ontvang | ontvangen | vernemen | verneem | hoor] [ik | we | wij] [nog | van u | van je] _2 (het | uw | je | de | een) (bestelnummer | ordernummer | klantnummer | lidnummer | foto | kenteken | postcode | serienummer | factuurnummer | geboortedatum | adres | telefoonnummer | polisnummer | foto's)
+ Graag ontvangen wij nog uw klantnummer.
- Uw klantnummer is 4.

signal steps
frame (u | je) (kunt | kan | mag | dient te | moet) [via | in | op | daarvoor | hiervoor | dit | zelf | eenvoudig | gewoon | INTENSE] _10 (inloggen | aanvragen | downloaden | invullen | klikken | kiezen | selecteren | terugsturen | opsturen | aanmelden | vinden | wijzigen | indienen | inplannen | contact opnemen | bellen | mailen | annuleren | herstarten | instellen | inleveren | ophalen | gebruiken | raadplegen | gebruikmaken van | uploaden | bekijken)
unless before (als | waar)
+ U kunt via Mijn Account zelf een afspraak inplannen.
- Als u wilt vinden.
frame (^ | ; | en | daarna | vervolgens) [dan] (klik | ga | open | kies | selecteer | vul | log | druk | start | herstart | wis | probeer | download | installeer | verwijder | upload | stuur | neem | bel | controleer | scan | vraag | zet | haal | draai | voer | tik | meld | surf | lees | raadpleeg | bekijk | bezoek | houd | breng | plaats | gebruik | leg | koop | bewaar) [u | je | dan | eerst] [op | naar | het | de | een | je | uw | dit | uit | in | via | rechtsboven | opnieuw | bij | contact | aan | voor | <url> | <word>]
unless sentence (ga ik | ga er | bel ik | stuur ik | vraag ik)
unless after (ik | we | wij)
+ Klik rechtsboven op Delen en vul het adres in.
+ Log uit en weer in.
- De klik is hard.
frame (<url> | hier vindt u | hier vind je | hieronder vindt | hieronder vind | in de bijlage | de volgende stappen | onderstaande | deze stappen | via deze link | deze link | handleiding)
+ In de bijlage vind je de factuur.
- De bij vliegt.
frame (nodig hebben | hebben wij nodig | heb ik nodig | hebben we nodig | de volgende documenten | volgende gegevens)
+ Daarvoor hebben wij nodig een kopie.
- U heeft een kopie.
