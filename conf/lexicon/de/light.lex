# light.lex - dark words in a light place.
#
# People praise by telling what no longer hurts, ask about what might happen, and
# name things that sound worse than they are. These frames reach over the dark
# words, which then count for nothing. Read with need.lex and trouble.lex.

class DARK: problem | probleme | problemen | schwierigkeiten | fehler | schaden | schäden | ärger | verspätung | verspätungen | verzögerung | verzögerungen | reklamation | beschwerde | beschwerden | mangel | mängel | störung | störungen | ausfall | ausfälle | absturz | stress | zwischenfälle | panne | pannen | wartezeit | wartezeiten | komplikationen

signal need.polite
frame (noch nie | nie | kein einziges mal | nicht ein einziges mal | bisher nie | bislang nie) _2 (ärger | probleme | ein problem | stress | enttäuscht | bereut | beschwerden | im stich gelassen | schlechte erfahrung* | ausgefallen | einen fehler | grund zur klage)
with tag=praise negatable
unless sentence (bis | aber jetzt | jetzt aber | seit dem | nun)
+ Ich hatte noch nie Ärger mit der Karte.
- Ich hatte nie Probleme bis zum Update.
frame (im gegensatz zu | anders als) (anderen | andere | MINE alten | MINE altem | MINE letzten | beim | bei) __8
with tag=praise
unless before (nicht)
unless inside (vereinbart | versprochen | beschrieben | bestellt)
+ Anders als bei anderen Banken gibt es hier keine Probleme.
- Anders als vereinbart kam nichts.
frame (hilft | rettet | rettete | schützt | bewahrt | befreit | erspart | ersparte) [mir | uns | mich] [gegen | vor | von | bei | aus] [meine | meinen | meiner | den | dem | der | allen] (DARK | schmerzen | rückenschmerzen | schimmel | spam | betrug | betrügern | rost | flecken | schlaflosigkeit | angst | kalk)
with tag=praise
unless before (nicht | nichts)
unless inside nicht
unless sentence (nicht | kein | gibt es)
+ Die Salbe hilft mir gegen Schmerzen.
- Die Salbe hilft nicht gegen Schmerzen.
frame (schluss mit | nie mehr | endlich kein | endlich keine | endlich keinen | kein lästiges | kein nerviges) _2 (DARK | warten | suchen | schleppen | papierkram | verpasste* | vergessene*)
with tag=praise
unless before (muss | machen sie)
+ Endlich keine Wartezeiten mehr!
- Endlich Brot.
frame (nichts zu (meckern | beanstanden | kritisieren | bemängeln) | kann nicht meckern | kann mich nicht beklagen | gibt es nichts zu | lässt nichts zu wünschen | lassen keine wünsche | wahnsinnig gut | irre gut | unverschämt gut | verdammt gut | zu tränen gerührt | tränen gelacht | totgelacht | kaputtgelacht | schlappgelacht | unglaublich (freundlich | nett | schnell | gut | lecker | schön | hilfsbereit) | schrecklich nett | furchtbar nett)
with tag=praise
+ Am Service gibt es nichts zu meckern.
- Es gibt nichts.

# Named, ruled out or only thought of: no trouble, and no praise.
signal concrete
frame (ohne | kein | keine | keinen | keinerlei | nicht ein | null) [ein | jede | jegliche | weitere | größere | grössere | einziges | einzige | einzigen | ein einziges] DARK
with tag=light weight=0
unless sentence (bis | aber | außer)
+ Alles kam ohne Probleme an.
- Es gab Probleme.
frame (ist | wäre | gibt | macht) (es | das | da) [denn | auch | dann] [ein | eine | irgendein | irgendwelche] (DARK | schlimm | falsch | zu spät | zu früh | zu kurz | zu lang)
with tag=light weight=0
only sentence (wenn | falls | ob | dass ich | dass wir | bei | mit | um | für)
unless sentence (schon wieder | immer | ständig | seit | was soll)
+ Ist es ein Problem, wenn wir erst um 23 Uhr kommen?
- Das macht Ärger.
frame (wie | was) _4 (vermeide | vermeiden | verhindere | verhindern | vorbeugen | entferne | entfernen | melde | melden | erkenne | erkennen | behebe | beheben) _3 (DARK | kratzer | schimmel | rost | flecken | betrug | verstopfung | kalk)
with tag=light weight=0
unless sentence (endlich | schon wieder)
+ Wie vermeide ich am besten Schimmel?
- Der Schimmel ist im Bad.
frame (DARK | kratzer | schimmel | rost | flecken | betrug) [am | im | bei | an der | in der] [<word>] (vermeide | vermeiden | verhindern | vorbeugen | entfernen | melden | erkennen | versichert | mitversichert | abgedeckt | gedeckt)
with tag=light weight=0
only sentence (wie | wo | kann man | ist | sind | was | welche)
unless sentence (endlich | schon wieder | nicht)
+ Wo kann man einen Schaden am Auto melden?
- Der Schaden ist da.
frame (fehlerprotokoll | fehlerliste | liste der fehler* | fehlercodes | schadensformular | schadenmeldung | schadensmeldung | störungsnummer | notfallnummer | ausfallversicherung | rücktrittsversicherung | reiserücktritt* | diebstahlschutz | vollkasko | insolvenzschutz | unfallversicherung | lebensversicherung | sterbegeldversicherung | trauerkarte | trauerkarten | trauerkranz | krebsvorsorge | rauchmelder | brandmelder | feuerlöscher | pannenhilfe | pannenset | spätaufsteher | spätschicht | fundbüro | fundsachen | kaltschale | kaltmiete | kaltwasser | leergut | leere flaschen | leere kartons | leere batterien | tote winkel | schwarzer tee | saure (gurken | sahne | milch | äpfel) | bittere schokolade | bittermandel | schadensfreiheitsklasse | verlorene eier | gebrochenes weiß | verspätete (zahlungen | abgabe | anmeldung) | späte (anreise | abreise | anmeldung | schicht) | doppelte (staatsbürgerschaft | haushaltsführung) | falscher hase | toter punkt)
with tag=light weight=0
unless sentence (schon wieder | nie | niemand | seit)
+ Kann man die Fehlercodes und verspätete Zahlungen exportieren?
- Der Fehler kam spät.
frame (falls | wenn | sollte | sollten) (es | das | sie | er | etwas | mir | ich | wir | die <word> | der <word> | das <word>) _3 (nicht (passt | passen | gefällt | gefallen | reicht | klappt | funktioniert | kommen) | kaputt | defekt | verloren | krank | zu (klein | groß | gross | spät | eng | weit))
with tag=light weight=0
unless sentence (anwalt | kündige)
+ Und falls es nicht passt, ist die Rücksendung kostenlos?
- Es passt nicht.
