# light.lex - dark words in a light place.
#
# People praise by telling what no longer hurts: the bank before this one lost a
# card, the fault was mended within the hour. These frames reach over the dark
# words, which then count for nothing. Read with need.lex and trouble.lex.

class QUICKLY: binnen een (uur | dag | kwartier | week) | binnen het uur | binnen <num> (minuten | uur | dagen) | dezelfde (dag | avond | middag | ochtend) | meteen | direct | onmiddellijk | zo | snel | vlot | heel snel | razendsnel | netjes | in no time | keurig | prima | perfect | uitstekend | fantastisch | in een mum
class DARK: crash | bug | storing | storingen | probleem | problemen | klacht | klachten | fout | fouten | vertraging | vertragingen | last | gedoe | pijn | stress | spijt | teleurgesteld | ruzie | pech

signal need.polite
frame (nooit | nog nooit | zelden | geen enkel | geen enkele | nooit meer | zonder | geen | nul | vrij van) [een | een enkele | enige | ook maar een | meer | echt | noemenswaardige] DARK [mee | ermee | van | gehad | met | over | meer]
with tag=praise negatable
unless sentence (tot | maar | nu | sinds | totdat | behalve | opeens | ineens)
+ In twee jaar nooit een storing gehad.
- Tot gisteren nooit problemen, en nu is hij stuk.
frame (vorige | oude | andere | eerdere | mijn ex) (bank | app | leverancier | provider | verzekeraar | winkel | garage | tandarts | huisarts | kapper | school | baas | verhuurder | telefoon | fiets | auto | hotel | aanbieder | huisbaas) __8
with tag=praise
unless sentence (overstappen naar | ga naar | beter dan jullie | goedkoper)
+ Mijn vorige bank raakte alles kwijt.
- De andere deur klemt.
frame (helpt | hielp | geholpen | redt | redde | gered | bespaart | bespaarde | behoedt | behoedde | waarschuwt | waarschuwde) [me | mij | ons] [INTENSE] [uit | bij | met | van | voor | tegen | na] [de | een | mijn | het] [<word>] [<word>] (DARK | nood | brand | kapotte | lekke | kwijt | verloren | stuk | gestrand | problemen | paniek)
with tag=praise
unless before (niet | nooit | niemand | slecht)
unless sentence (niet | nooit | niemand | maar)
+ Uw man heeft ons geholpen met een lekke band.
- Niemand hielp ons uit de problemen.
frame (geen | niets dan | alleen maar) (spijt van | klachten | kwaad woord | slecht woord | lof | goeds)
with tag=praise negatable
+ Niets dan lof voor de kraamzorg.
- Er is geen kwaad.
frame (niet | niks | niets | nooit) [op | iets | mee] _2 (aan te merken | te klagen | mis mee | slechts over | op aan te merken | ontevreden over)
with tag=praise negatable
+ Op het eten is niets aan te merken.
- Niets te doen.
frame (<num> | paar | enkele | drie | vier | vijf | zes | zeven | acht | tien | twee) (kilo | kilo's | pond | centimeter) (kwijt | lichter | afgevallen | verloren)
with tag=praise
+ Ik ben al zes kilo kwijt.
- Ik ben de fiets kwijt.
frame (huilen | gehuild | tranen | doodgelachen | dubbel) _4 (van (het lachen | geluk | blijdschap | ontroering | vreugde) | gelegen)
with tag=praise
+ We hebben gehuild van geluk.
- We hebben gehuild.
frame (ongelooflijk | ongelofelijk | waanzinnig | verschrikkelijk | vreselijk | ontzettend | enorm | gruwelijk | bizar | belachelijk | onwijs | schandalig | ziek | misselijkmakend | krankzinnig | verdomd | verdacht) (goed | lekker | lekkere | mooi | mooie | lief | lieve | blij | fijn | fijne | aardig | vriendelijk | vriendelijke | behulpzaam | leuk | leuke | knap | snel | tevreden | dankbaar | gezellig | bedankt | genoten | druk | trots | handig | geduldig | goedkoop | enthousiast)
with tag=praise
+ Het was verschrikkelijk lekker.
- Het was verschrikkelijk.
frame (op zoek naar | (ik | we | wij) (zoek | zoeken) | gezocht) _12
with tag=light
unless inside (mijn | onze | al | nog steeds | oplossing | gebeld)
unless sentence (mijn pakket | kwijt | verdwenen)
+ Ik ben op zoek naar een kapper voor beschadigd haar.
- Ik ben al drie dagen op zoek naar mijn koffer.
frame (slecht | mooi | goed | guur | koud | nat | heerlijk | lekker | warm) weer
with tag=light
+ Bij slecht weer blijven we binnen.
- Alweer slecht.
frame (ben | zijn) [ik | we | wij] _4 (nummer | factuurnummer | code | wachtwoord | pincode | gebruikersnaam | klantnummer | bonnetje | lidkaart) kwijt
with tag=light
+ Ik ben mijn oude factuurnummer kwijt.
- Ik ben mijn koffer kwijt.
frame (slecht ter been | slechtziend* | slechthorend* | slecht zien | slecht horen | slecht ziet | allergisch voor | allergie voor | last van hooikoorts | lactose intolerant | koude dranken | koud buffet | koude schotel* | dubbel glas | dubbele kamer | dubbele beglazing | dubbel bed | verloren voorwerp* | gevonden voorwerp* | lost and found | foutcodes | klachtenprocedure | klachtenregeling | klachtenformulier | schadeformulier | storingsnummer | pechhulp | gebroken wit | gebroken breedte | gebroken kleur | lege flessen | leeg gewicht | statiegeld op | losse verkoop | los verkrijgbaar | los te koop | los bestellen | verlopen paspoort | vermiste personen | vuile was | vuil wasgoed | rotte vis | fout in de wedstrijd | fout geparkeerd | wachtlijst | zonder zout | zonder suiker | zonder gluten | glutenvrij | te koop | te huur | te leen)
with tag=light
+ Mijn moeder is slecht ter been.
+ Waar kan ik lege flessen inleveren?
- De lamp is slecht.
frame (kan | kunnen | zal | ben | zijn) (ik | we | wij | mijn <word>) [helaas | morgen | vandaag | dan | die dag] _5 (niet komen | niet aanwezig | niet bij zijn | verhinderd | niet meedoen | niet deelnemen)
with tag=praise
unless sentence (omdat jullie | door jullie)
+ Helaas kan ik morgen niet komen.
- Ik kan niet binnen komen.

signal need.solved
frame (opgelost | verholpen | hersteld | gerepareerd | gemaakt | vervangen | teruggestort | terugbetaald | teruggevonden | gevonden | geregeld | beantwoord | geholpen | rechtgezet) [QUICKLY]
unless before (niet | nooit | nog niet | geen | worden | slecht | als | wordt)
only sentence QUICKLY
unless sentence (niet | nooit | nog | graag | beloofd | zou | zouden | moet | moeten | wanneer | niemand | slecht)
+ Mijn koffer was zoek, maar is keurig dezelfde avond teruggevonden.
- Het zou dezelfde dag opgelost worden.
