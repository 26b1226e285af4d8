# kind.lex - understanding in an agent's own words, where no formula stands.
#
# The frames tagged "cares" find words with which people judge what happened to
# somebody; they acknowledge nothing alone. Beside the customer's own details in
# a plain sentence they do, and that is for the program to see.

class ROUGH: hart* | bitter* | schwer* | schlimm* | grausam* | elend* | furchtbar* | schrecklich* | fürchterlich* | mies* | mühsam* | schwierig* | lang* | traurig* | düster* | einsam* | zäh* | unnötig* | ärgerlich* | peinlich* | zermürbend* | kräftezehrend* | unwürdig* | ungemütlich* | anstrengend* | stressig* | chaotisch* | nervenaufreibend* | ernüchternd* | herb* | böse* | unschön* | frustrierend* | enttäuschend* | blöd* | doof*
class PERIOD: zeit | tag | tage | woche | wochen | nacht | nächte | monat | monate | stunde | stunden | morgen | abend | weg | lage | nachricht | überraschung | schlag | verlust | moment | gefühl | situation | phase | start | anfang | rückschlag | abschied | geburtstag | urlaub | empfang | enttäuschung | erlebnis | anblick | heimkehr

signal ack.generic
frame (^ | was für | welch | so | solch | es ist | das ist | das war | es war | ist | war | nach) [ja | das | für YOU4 | für uns] [INTENSE] (ein | eine | einen | einem | einer | der | diesem | dieser) [INTENSE] ROUGH PERIOD
with object tag=whole
unless before (wenn | falls | nicht | vor)
unless inside (lang* (zeit | weg) | nach | lange* (woche | stunde | moment))
unless after (der wartung | für die fahrt)
+ Das war eine furchtbare Nacht.
+ Was für ein bitterer Geburtstag!
- Es ist ein langer Weg nach Kiel.
frame (hinter (sich | dir | ihnen | euch)) [gebracht] [haben | hast | habt] 
with object tag=whole
only sentence (ROUGH | wochen | monate | tage | strapazen | odyssee)
unless before (wenn | falls)
+ Da haben Sie schwere Wochen hinter sich.
- Den Weg haben Sie hinter sich.
frame (nerven | geduld | kraft | zeit) [und (nerven | geduld | kraft | zeit)] _2 (gekostet | kostet | kosten | geraubt | strapaziert | überstrapaziert | auf die probe)
with object tag=subject
unless before (keine | nicht | ohne | wie viel)
+ Das hat Sie bestimmt Nerven und Zeit gekostet.
- Die Zeit ist um.
frame (jeden | jeder | jede | jedem | jedermann | alle | einen | einem | mich | mir) [eltern* | vater | mutter | kunden | von uns | menschen] [<word>] (treffen | fertig | wütend | ärgern | aufregen | sorgen | verrückt | wahnsinnig | in panik | rasend | mürbe | schaffen | zur verzweiflung)
with object tag=subject
only sentence (würde | macht | treibt | bringt | hätte | kann | das | so etwas)
unless before (wenn | nicht)
+ Das macht einen fertig.
+ So etwas würde jeden wütend machen.
- Das kann jeder sehen.
frame (da | dann | dabei) (verliert | reißt | vergeht | platzt | fällt | bleibt | wird) (man | jedem | einem | jeder | wohl jeder | wohl jedem) _4 (spucke | mürbe | wahnsinnig | verrückt | ungeduldig | wütend | müde | narrisch | geduld | geduldsfaden | lust | laune | kragen | vom glauben | sprachlos | glauben | nervös | sauer | unruhig)
with object tag=whole
+ Da reißt wohl jedem der Geduldsfaden.
- Da wird man nass.
frame (glaube | glauben) (ich | wir) TOYOU [sofort | gern | gerne | aufs wort | jedes wort]
with object
unless after (nicht)
unless before (wenn)
+ Das glaube ich Ihnen aufs Wort.
- Das glaube ich Ihnen nicht.
frame (verdient | verdienen | verdienst) [von uns | hier | eine | einen | ein | etwas] [<word>] (besseres | bessere <word> | klare antwort | eine antwort | eine ehrliche | ehrliche antwort | bessere | mehr | eine erklärung | aufmerksamkeit)
with object tag=whole
only sentence (YOU4 | SIE)
unless before (wenn)
+ Sie haben etwas Besseres verdient, Sie verdienen eine ehrliche Antwort.
- Er verdient Lob.
frame (nicht | keine | niemand) [<word>] [<word>] (schämen | ihre schuld | deine schuld | dumm | peinlich sein | unangenehm sein | vorwürfe)
with object negatable
only clause (sie | du | TOYOU | YOUR)
unless inside (niemand dumm)
unless sentence (nicht unsere)
+ Dafür müssen Sie sich wirklich nicht schämen.
- Die Lampe ist nicht dumm.
frame (machen sie sich | mach dir) [bitte] keine (vorwürfe)
with object negatable
+ Machen Sie sich bitte keine Vorwürfe.
- Machen Sie sich keine Mühe.
frame (gut | richtig | froh | schön | wichtig | zum glück) [;] dass (SIE | niemand | TOYOU | YOUR) _6 (gemeldet | melden | geschrieben | schreiben | gesagt | sagen | verletzt | passiert | wohlauf | gut geht | angerufen | offen | ansprechen)
with object tag=soft
+ Gut, dass Sie sich gemeldet haben und niemand verletzt wurde.
- Gut, dass Sie es mögen.
frame (ausgerechnet | gerade | noch dazu | und das | mitten) [jetzt | auch noch] (an | in | am | im | zu | zum | bei | vor | beim | kurz vor | auf | wo | wenn | mit) [YOUR | ART | der | die | dem | den] [<word>] (geburtstag | hochzeit* | urlaub | reise | feiertag* | weihnachten | ostern | wochenende | winter | kälte | hitze | prüfung* | monatsende | quartalsende | umzug | schwangerschaft | nacht | krankheit | baby | säugling | kind | kindern | feier | fest | stress | endspurt | saison)
with object tag=whole
only sentence (SIE | YOUR | TOYOU | YOU4)
unless sentence (bitte beachten | gern buchen | öffnungszeiten)
+ Ausgerechnet an Ihrem Hochzeitstag, und das mitten im Urlaub, lief bei Ihnen nichts.
- Mitten im Winter ist es kalt.
frame (ein | eine) (albtraum | alptraum | trauerspiel | zumutung | frechheit | unding | ärgernis | skandal | qual | odyssee | geduldsprobe | katastrophe | riesenärger)
with object tag=whole
only sentence (SIE | YOUR | TOYOU | YOU4)
unless before (kein | wenn)
unless sentence (ist ihre | von ihnen | finde ich ihren)
+ Für Sie war das ein Albtraum.
- Der Film heißt ein Albtraum.
frame (geduld | geduldsfaden) _5 (probe | strapaziert | am ende | reißt | reisst | überstrapaziert | gerissen | erschöpft | aufgebraucht | lange strapaziert)
with object tag=whole
unless before (unsere | meine | wir)
+ Dass Ihre Geduld am Ende ist, wundert mich nicht.
- Die Geduld ist schön.
frame (wundert | überrascht) (mich | uns) [gar | überhaupt] nicht
with object negatable tag=whole
only sentence (SIE | YOUR | TOYOU)
+ Dass Sie sauer sind, wundert mich nicht.
- Der Regen wundert mich nicht.
frame (schlimm | bitter | ärgerlich | hart | schwer | blöd | ernst | frustrierend) genug
with object tag=whole
unless before (nicht | wenn)
+ So ein Umzug ist schlimm genug.
- Das Seil ist nicht schwer genug.
frame (kein (trost | schwacher)) | schwacher trost | nur ein schwacher trost | wenig tröst* | tröstet (sie | dich) _2 (nicht | wenig)
with object negatable tag=whole
+ Ich weiß, das ist ein schwacher Trost.
- Trost ist gut.
frame (sie | du) [haben | hast] [INTENSE] [viel | schon] [zu] (lange | oft) _2 (gewartet | geduldig | warten müssen | geduld)
with object
unless before (wenn | falls)
+ Sie haben viel zu lange gewartet.
- Wenn Sie lange gewartet haben, klicken Sie.
frame ((mussten | musstest | musstet) (sie | du | ihr | YOUR <word>) | (sie | du | ihr) (mussten | musstest | musstet)) _9 (warten | hinterherlaufen | nachfragen | nachhaken | anrufen | frieren | suchen | erleben | ärgern | verzichten | erklären | schlafen | stehen | ausharren | melden | schreiben)
with object tag=whole
unless before (wenn | falls | sobald)
unless sentence (bitte | leider)
with statement
+ Drei Wochen mussten Sie auf die Ware warten.
- Mussten Sie lange suchen?

# Words with which people judge what happened; see above.
signal care
frame (ROUGH | FEELADJ | FEELNOUN | nerven | geduld | umsonst | vergeblich | vergebens | in der kälte | im regen | im dunkeln | ausgerechnet | auch noch | allein gelassen | zu lange | viel zu | verdient | tapfer | mut | tränen | niemand | kein wort | wochenlang | tagelang | stundenlang | schäme | beschämend | unnötig | gewünscht | hätten müssen | nicht zumutbar | wünscht man)
with tag=cares weight=0 negatable
only sentence (SIE | YOUR | TOYOU | YOU4)
unless before (wenn | falls | kein | keine)
unless sentence (bitte | danke | dank | sollten sie | können sie | wenn sie | weiterhelfen)
+ Es war eine harte Woche für Sie.
- Es war eine harte Woche.
