# ownership.lex - what the agent did, will do, or says that somebody does.
#
# The perfect tense puts its participle last ("ik heb het bedrag vandaag
# teruggestort"), the future its infinitive ("ik stuur u morgen een nieuwe").

class DONE: teruggestort | terugbetaald | overgemaakt | gecrediteerd | vergoed | kwijtgescholden | ingetrokken | geannuleerd | verwijderd | hersteld | aangepast | gecorrigeerd | gewijzigd | verlengd | verhoogd | vervangen | gerepareerd | opgelost | verstuurd | verzonden | gestuurd | opgestuurd | nagestuurd | doorgestuurd | gemaild | gebeld | teruggebeld | nagebeld | gesproken | gevraagd | besproken | overlegd | aangevraagd | aangemeld | ingepland | gepland | vastgelegd | geboekt | omgeboekt | gereserveerd | geregeld | besteld | nabesteld | klaargelegd | klaargezet | apart gelegd | opgezocht | nagekeken | gecontroleerd | gevonden | uitgezocht | nagegaan | onderzocht | bekeken | opgevraagd | gedeblokkeerd | vrijgegeven | geactiveerd | heropend | gereset | stopgezet | afgehaald | weggehaald | uitgeschakeld | geplaatst | gezet | doorgegeven | voorgelegd | ingeschakeld | gewaarschuwd | ingelicht | geïnformeerd | geinformeerd | genoteerd | toegevoegd | bijgevoegd | aangeboden | afgeboekt | rechtgezet | bijgewerkt | geschrapt | gemeld | geopend | teruggezet | aangesproken | opgepakt | opgelegd | laten weten | laten vervangen | laten nakijken | laten plaatsen | aangemaakt | geblokkeerd | verrekend | opgenomen | afgerond | ingediend | gemaakt | gegeven
class DO: stuur | sturen | stort | storten | betaal | betalen | bel | bellen | mail | mailen | schrijf | schrijven | regel | regelen | vervang | vervangen | herstel | herstellen | repareer | repareren | plan | plannen | boek | boeken | bestel | bestellen | vergoed | vergoeden | maak | maken | controleer | controleren | breng | brengen | haal | halen | leg | leggen | vraag | zet | zetten | annuleer | annuleren | pas | passen | verstuur | versturen | crediteer | crediteren | reserveer | reserveren | kom | komen | neem | nemen | laat | laten | lever | leveren | bezorg | bezorgen | overleg | overleggen | zoek | zoeken | bespreek | bespreken | kijk | kijken | ga | gaan | zorg | zorgen | geef | geven | meld | melden | houd | houden | hou | trek | trekken | scheld | schelden | los | lossen | plaats | plaatsen | verreken | verrekenen | schrap | schrappen
class TODO: sturen | opsturen | nasturen | doorsturen | toesturen | storten | terugstorten | terugbetalen | bellen | terugbellen | nabellen | mailen | schrijven | regelen | vervangen | herstellen | repareren | inplannen | plannen | boeken | omboeken | bestellen | vergoeden | maken | nakijken | controleren | brengen | bezorgen | ophalen | halen | leggen | vragen | opvragen | navragen | zetten | annuleren | aanpassen | versturen | crediteren | reserveren | komen | langskomen | nemen | laten weten | leveren | overleggen | uitzoeken | opzoeken | zoeken | bespreken | bekijken | zorgen | geven | doorgeven | melden | intrekken | kwijtschelden | oplossen | plaatsen | verrekenen | schrappen | corrigeren | vastleggen | terugkomen | contact opnemen | heropenen | resetten | deblokkeren | voorleggen | oppakken | rechtzetten | informeren | nagaan | onderzoeken | verlengen | vertellen
class WHEN: vandaag | vandaag nog | morgen | morgenochtend | morgenmiddag | overmorgen | vanmiddag | vanavond | vanochtend | straks | zo meteen | meteen | direct | onmiddellijk | nu | deze week | volgende week | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | <num> | binnen een | binnen twee | uiterlijk | voor het weekend | voor het eind | nog deze | per direct | zodra | per omgaande | persoonlijk | zelf | binnen het uur

signal own.done
frame (ik | we | wij | ons team | mijn collega | onze _1) [INTENSE] (heb | hebben | heeft) _14 DONE
unless before (als | zodra | wanneer | nadat)
unless inside (niet | geen | nooit | heeft u | heeft je)
unless sentence (SORRY dat)
+ Ik heb het bedrag vanochtend teruggestort.
+ Wij hebben uw klacht persoonlijk voorgelegd.
- Als ik het bedrag heb teruggestort, belt u.
frame (heb | hebben) (ik | we | wij) __16 DONE
unless inside (niet | geen | nooit)
unless before (als | zodra)
+ De tweede 27 euro heb ik vanochtend teruggestort.
+ Vanmiddag hebben we een nieuwe lamp voor u klaargezet.
- Heb ik niet gestuurd.
frame (is | zijn | staat | werd) [INTENSE | al | inmiddels | vanochtend | vandaag | gisteren | zojuist] _5 (teruggestort | terugbetaald | overgemaakt | hersteld | verzonden | verstuurd | vervangen | onderweg | naar u onderweg | opgelost | gecorrigeerd | aangepast | stopgezet | gedeblokkeerd | onderweg naar | kwijtgescholden | ingetrokken)
unless before ((als | zodra | wanneer) _3)
unless inside (niet | nog niet | is er)
unless sentence (is het | SORRY dat)
+ De bench is vandaag verzonden.
+ Een nieuwe pas is al onderweg.
- Zodra het is verzonden, krijgt u bericht.
frame (net | zojuist | zonet | inmiddels | vanochtend | vanmorgen | vanmiddag | daarnet | meteen) _10 (DONE | met _6 gesproken)
only sentence (ik | we | wij | is | zijn)
unless before (u | je | als)
unless sentence (als u | heeft u)
+ Met de planner net gebeld, ik weet nu meer.
- Bent u net gebeld?
frame (ik | we | wij) (belde | sprak | vroeg | stuurde | regelde | zette | vond | controleerde | bekeek | overlegde | maakte | gaf)
unless before (als | toen)
+ Ik sprak vanmiddag met de monteur.
- Toen ik sprak, was het stil.

signal own.will
frame (ik | we | wij | mijn collega | onze <word>) [INTENSE] (ga | gaan | gaat | zal | zullen) _12 TODO
unless before (als | zodra | dat)
unless inside (niet | geen | ons best)
+ Ik ga vandaag nog de meterstanden nakijken.
+ Wij zullen u dinsdag terugbellen.
- Als wij gaan bellen, hoort u dat.
frame (ga | gaan | zal | zullen) (ik | we | wij) _12 TODO
unless inside (niet | geen)
+ Morgen ga ik dit met de planning bespreken.
- Gaan we niet regelen.
frame (ik | we | wij) [INTENSE] DO [u | je | jullie | het | dit | dat | een | de | uw | jouw] _6 WHEN
unless before (als | zodra | dat | hoe)
unless inside (niet | geen)
+ Ik bel u morgenochtend met wat ik vind.
+ Ik schrijf je vrijdag wat daaruit komt.
- Als ik u morgen bel, neemt u op.
frame WHEN _3 DO (ik | we | wij) [u | je | jullie | het | dit | de | een]
unless inside (niet | geen)
unless before (als)
unless sentence (kan | mag)
+ Morgen stuur ik u een nieuwe sleutel.
- Morgen kan ik u niet zien.
frame (dan | daarom | intussen | ondertussen | uiteraard | natuurlijk | vervolgens | daarna) [INTENSE] DO (ik | we | wij)
unless inside (niet | geen)
unless after (niet)
+ Dan maak ik het overzicht voor je.
- Dan ziet u het.
frame (komt | staat | gaat | belt | neemt | brengt | levert | vertrekt | krijgt | krijg je | ontvangt | ontvang je | hebt u | heeft u | heb je) _8 (vandaag | vanavond | vanmiddag | morgen | morgenochtend | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | om <num> | uiterlijk | binnen <num> | binnen een | binnen twee | binnen het uur | binnen enkele | nog deze week | volgende week) 
unless before ((als | zodra | wanneer) _3)
unless sentence (heeft u al | hebt u | kunt u | wanneer | moet u)
+ Morgen komt onze monteur om 8 uur.
+ U krijgt binnen een week bericht.
- Als de bus morgen gaat, belt u.
frame (ik | we | wij) (zorg | zorgen | regel | regelen) [er | ervoor | dat | dit | het]
unless before (als)
+ Ik zorg dat je het terugkrijgt.
- U zorgt voor de sleutel.
frame (laat | laten | hoor | hoort) (ik | we | wij | u | je) [u | je | het | van] [van] [mij | me | ons | je | u] [uiterlijk] [zo snel mogelijk | vandaag | morgen | <num>] (weten | terug | zodra | voor <num>)
unless before (als | dan)
+ Morgen voor 17.00 uur laat ik je weten wat eruit is gekomen.
+ Hoort u zodra de lamp er is.
- Laat u de deur open.
frame (neem | pak) ik [dit | het | uw zaak | deze zaak | persoonlijk | graag | zelf] _3 (op | op mij | over | aan | contact)
+ Deze zaak neem ik zelf over.
- Ik pak aan wat u zegt.

frame (vandaag | vanavond | vanmiddag | morgen | morgenochtend | morgenmiddag | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | straks | zo meteen | deze week | volgende week) _6 (komt | staat | gaat | belt | neemt | brengt | levert | vertrekt | krijgt | ontvangt | vervangt | vervangen) (er | u | je | onze | ons | mijn | een | hij | ze | zij | het | de | we | wij | iemand)
unless before (als | kunt u)
unless sentence (heeft u al | kunt u | wanneer | moet u)
+ Morgen tussen 8 en 10 komt onze eigen monteur langs.
- Morgen is het mooi.

signal own.vague
frame (ik | we | wij | ons team | onze _2 | collega's) [INTENSE] (ben | zijn | is) [INTENSE | nog | momenteel] (ermee bezig | mee bezig | bezig met | aan het kijken | aan het uitzoeken | aan het onderzoeken | aan de slag | druk bezig | mee aan het werk)
unless before (als)
+ We zijn ermee bezig.
- Bent u bezig?
frame (gaan | ga | zullen | zal | kijken | kijk | werken | onderzoeken | bekijken | nemen) (we | wij | ik) [dit | het | er | hier | uw | je | mee | INTENSE] _4 (na | naar | uit | op | aan | mee | in behandeling | aan een oplossing | bekijken | onderzoeken | kijken)
+ Dit nemen wij in behandeling.
- Neem de trein.
frame (houden | houd | hou) [we | wij | ik] (u | je | jullie) [INTENSE] op de hoogte
+ We houden je op de hoogte.
- Houd de doos dicht.
frame (nemen | neem | geven | geef) [ik | we | wij] _5 (mee met | mee naar | door aan | mee in)
unless before (u | je)
+ We nemen uw opmerking mee met het team.
- U neemt de bus mee.
frame (ik | we | wij) [INTENSE] (kijk | kijken | help | helpen | zoek | zoeken | onderzoek | onderzoeken) [je | u | het | dit | er] [graag | even | met je | met u] [naar | mee | uit | verder | graag]
unless before (als)
+ Wij helpen u graag verder.
- U helpt de buren.
frame doen (er | ons | hun) (alles aan | uiterste best | best)
+ Wij doen er alles aan om het te herstellen.
- Doen de lampen het?

signal repair
frame (krijg | krijgt | ontvang | ontvangt | hebt | heeft) [je | u | jullie] _5 (terug | vergoed | terugbetaald | teruggestort | tegoedbon | waardebon | cadeaubon | korting | gratis | compensatie | vergoeding | nieuwe | nieuw | cadeau)
unless before (als | wanneer)
unless sentence (geen | niet | als u | kunt u)
+ Je krijgt van ons een tegoedbon.
+ De huurprijs krijg je terug.
- Als je geld terug krijgt, hoor je dat.
frame (kosteloos | gratis | zonder kosten | zonder extra kosten | op onze kosten | voor onze rekening | van onze kant | ter compensatie | als compensatie | bij wijze van | als goedmakertje | om het goed te maken | als gebaar | uit coulance | coulancehalve | kwijtgescholden | van ons cadeau | van het huis)
unless before (niet | geen | als)
unless sentence (kan ik | hoeveel | niet gratis)
+ Als goedmakertje sturen we een taart.
- De taart kost 8 euro.
frame (betalen | betaal | vergoeden | vergoed | storten | stort | schelden | scheld | crediteren) [we | wij | ik] [u | je | het | de | uw | jouw | volledig] _6 (terug | volledig | kwijt | vergoeden | vergoed | bedrag | kosten | schade)
unless before (u | je | als)
unless inside (niet | geen)
+ Het ticket betaal ik volledig terug.
- U betaalt de schade.
frame (rekening | kosten | rest | schade | hotel | taxi | verschil) _4 (neem | nemen | betaal | betalen | vergoed | vergoeden | dragen) (ik | we | wij)
unless inside (niet | geen)
+ De rekening van het andere hotel neem ik ook op mij.
- De rekening neemt u mee.
frame (hoeft | hoef) (u | je | jullie) [INTENSE | dan | dus | nu] [niets | niet] [meer | te] _2 (betalen | terug te sturen | te betalen)
with negatable
+ Tot die tijd hoeft u niets te betalen.
- U hoeft morgen pas te betalen, hoeft u?
unless after (u)

signal collab
frame (samen | gezamenlijk | met elkaar)
unless sentence (wonen | gelijmd | doos | getrouwd | samen met mijn)
+ Laten we er samen naar kijken.
- Het is gelijmd en samen gezet in een doos.
frame (laten we | zullen we | zullen wij | schikt het | komt het u uit | komt het je uit | past het u | wat vindt u ervan | wat vind je ervan)
+ Zullen we even bellen?
- Zullen de lampen branden?

signal invite
frame (wat kan ik | wat kunnen we | wat kunnen wij | waarmee kan ik | hoe kan ik | hoe kunnen we | hoe kunnen wij | kan ik nog iets | kunnen we nog iets) _6 (doen | helpen | betekenen | goedmaken | goed maken)
+ Wat kunnen we doen om dit goed te maken?
- Wat kan er stuk?
frame (hoor | horen | verneem | vernemen) (ik | we | wij) _2 graag
+ Mocht je hier anders over denken, dan hoor ik dat graag.
- Wij horen een piep.
frame (mag (u | je) | (u | je) (mag | kunt | kan) | kunt u | kun je) (me | mij | ons) [INTENSE | altijd | gerust | direct | rechtstreeks] _3 (bellen | mailen | bereiken)
+ U mag mij altijd rechtstreeks bellen.
- U kunt bellen.
frame (mijn | directe | rechtstreekse) (directe | rechtstreekse | eigen | mobiele) (nummer | lijn | mailadres)
+ Mijn directe nummer staat onder deze mail.
- Uw nummer staat erop.

signal invite.generic
frame (laat het (me | mij | ons) | laat (me | mij | ons) (even | maar | gerust) | neem gerust | neemt u gerust | aarzel niet | aarzelt u niet | laat maar | horen we het graag | horen wij het graag | hoor ik het graag | stuur gerust | staan voor u klaar | staan voor je klaar | staan (we | wij) (altijd | graag) | nog vragen | verdere vragen | andere vragen | meer vragen)
with negatable
+ Laat het ons gerust weten.
- Wij weten de weg.

signal overpromise
frame (nooit | nimmer) [INTENSE] (meer | weer) [INTENSE] _2 (gebeuren | voorkomen | overkomen | mis | last | voor)
unless sentence (kan niet beloven | niet beloven | mag | hoort | zou | zodat | moeten | niet garanderen)
with negatable
+ Dit zal nooit meer gebeuren.
- Dit had nooit mogen gebeuren.
frame (ik | we | wij) [INTENSE] (garandeer | garanderen | beloof | beloven | zweer) [u | je]
unless sentence (niet beloven | kunnen niet | kan niet)
unless after (niet)
+ Ik garandeer u een perfect resultaat.
- Wij beloven niet dat het lukt.
frame (honderd procent | 100 procent | 100% | gegarandeerd | absoluut) (zeker | garantie | veilig | waterdicht | opgelost)
+ Het is honderd procent zeker.
- De accu is vol.
