# acknowledge.lex - words that see the person behind the problem.

class UNDERSTAND: verstehen | verstehn | nachvollziehen | nachempfinden | nachfühlen | begreifen | vorstellen | ausmalen | mitfühlen | hineinversetzen | versetzen
class GET: verstehe | versteh | verstehen | begreife | sehe | sehen | merke | spüre | höre | weiß | weiss | wissen | erkenne | erkennen | teile | teilen | respektiere | lese | lesen | fühle
class HOW: wie | dass | daß | warum | weshalb | wieso | was | wie sehr

signal ack.generic

# "Ich verstehe Ihren Ärger", "Ihren Ärger kann ich gut nachvollziehen"
frame (GET | kann | können | könnte | konnte) [ich | wir] [INTENSE] [INTENSE] [YOUR | ART] [<word>] FEELNOUN
with object tag=whole
unless after ([INTENSE] nicht)
unless sentence (formular | team | auftrag nicht)
unless inside (in (der | die) lage | seid in | sehen situation)
+ Ich verstehe Ihren Ärger.
+ Wir können deinen Frust gut nachvollziehen.
- Ich verstehe das Handbuch.
frame (YOUR | ART) [<word>] [und] [YOUR | ART] [<word>] (FEELNOUN | beschwerde | reklamation | reaktion | haltung | standpunkt | sicht | punkt | einwand) _8 (verstehe | versteh | verstehen | nachvollziehen | nachempfinden | nachvollziehbar | verständlich | berechtigt | begründet | gerechtfertigt | angebracht | teile | teilen | kommt _3 an | angekommen)
with object tag=whole
unless inside (nicht | kaum | wenig | schwer | leider)
+ Ihre Enttäuschung kann ich sehr gut verstehen.
+ Ihr Ärger ist mehr als berechtigt.
- Ihr Auftrag ist angekommen.
frame (kann | können | könnte | konnte) _5 (UNDERSTAND) [INTENSE] [HOW | wenn | das | in (sie | dich | YOUR)]
with object tag=whole
unless inside (nicht | kein | keine | kaum | (mir | uns) (nur | bloß | lebhaft | vage) | schwer | leider | wenig | sie mir | sie uns)
unless before (sie | du | ihr | damit (wir | ich) | so)
unless clause (bestellung nicht | nicht mehr)
unless sentence (damit ich | damit wir | um besser | besser zu | nicht verstehen)
+ Ich kann gut verstehen, wie enttäuscht Sie sind.
+ Das kann ich nur zu gut nachvollziehen.
+ Wir können uns vorstellen, was das für Sie heißt.
- Ich kann das leider nicht nachvollziehen.
frame (kann | können | möchte | will | mag | wage) (mir | uns) _2 (kaum | nur | gar nicht | nicht einmal | lebhaft | überhaupt nicht | bloß | bloss | vage) _3 (vorstellen | ausmalen) [HOW]
with object negatable tag=whole
unless sentence (sie können sich)
+ Ich kann mir kaum vorstellen, wie das gewesen sein muss.
- Ich kann mir den Termin vorstellen.
frame (das | dies | es | völlig | absolut | sehr | gut | nur zu | dass | daß | da | ihnen | und) (verstehe | versteh | verstehen) (ich | wir) [INTENSE] [INTENSE]
with object tag=whole
unless after [INTENSE] (nicht | falsch | darunter | sie richtig | sie recht | unter)
unless inside (nicht)
+ Das verstehe ich sehr gut.
- Das verstehe ich nicht.
frame (verstehe | versteh | verstehen) [ich | wir] [INTENSE] [INTENSE] [INTENSE] (dass | daß | wie | warum | weshalb | wenn) _1 (YOU4 | YOUR | TOYOU | das | es | man | der | die | ein | eine | so | diese | dieser | ihr)
with object tag=whole
unless inside (nicht)
unless before (sie | bitte | dass sie | du)
unless after (_6 (möchten | wollen | möchtest | willst | wünschen | suchen | interessieren | sich aufregen))
unless sentence (sie müssen verstehen | bitte verstehen)
+ Ich verstehe, dass Sie sich Sorgen machen.
+ Wir verstehen sehr gut, wie wichtig das für Sie ist.
- Ich verstehe nicht, warum Sie sich aufregen.
- Bitte verstehen Sie, dass wir keine Ausnahme machen.
frame (weiß | weiss | wissen | sehe | sehen | merke | spüre | ahne) [ich | wir] [INTENSE] [INTENSE] [INTENSE] HOW _8 (FEELADJ | FEELNOUN | TROUBLE | wichtig* | dringend* | bedeutet | bedeuten | bedeutete | leicht | einfach | nervt | kostet | gekostet | angewiesen | warten | gewartet | zumutung | mühe | weh | entgegen | überfällig | mitgenommen | trifft | getroffen | lästig | hängt | leid | wert) [es | das] [ist | war | sind | sein muss | gewesen ist | gewesen sein muss | für YOU4] [wenn | dass | daß | nachdem | weil]
with object tag=whole
unless before (sie | bitte | woher | ob)
unless inside (sie möchten | wie es funktioniert | wissen wie das problem | dass ein problem)
unless sentence (lassen sie uns wissen | bekanntes problem)
+ Ich weiß, wie beunruhigend das ist.
+ Wir wissen, dass Sie auf das Geld dringend angewiesen sind.
- Ich weiß, wie das Tor aufgeht.
frame (dass | daß | wie | wenn) __16 (ist | sind | war | waren | wäre | kann | muss | macht) [für YOU4 | für sie alle | da | auch] [INTENSE] [INTENSE] (mehr als verständlich | verständlich | nachvollziehbar | nur verständlich | nur zu verständlich | kein wunder | klar)
with object negatable tag=whole
unless inside (nicht verständlich | nicht nachvollziehbar | unverständlich | nicht klar | ist klar)
unless clause (text | anleitung)
+ Dass Ihnen da der Geduldsfaden reißt, ist mehr als verständlich.
- Dass der Text nicht verständlich ist, stimmt.
frame (dass | daß | wie | warum) __16 ((verstehe | versteh | verstehen) (ich | wir) | (kann | können) (ich | wir) _4 UNDERSTAND | leuchtet (mir | uns) ein)
with object tag=whole
unless inside (nicht verstehen | nicht nachvollziehen | verstehe ich nicht | verstehen wir nicht)
unless after (nicht)
+ Dass Sie nach drei Wochen wütend sind, kann ich gut verstehen.
+ Warum Sie sauer sind, verstehe ich.
- Warum das Licht brennt, verstehe ich nicht.
frame ([völlig | vollkommen | absolut | total | mehr als | nur zu | durchaus | gut | sehr | ganz | nur] (verständlich | nachvollziehbar)) [dass | daß | wenn | wie | angesichts | nach | . | ;]
with object tag=whole
only inside (. | ; | dass | daß | wenn | angesichts | nach)
unless before (nicht | un | klar und | leicht | ob)
unless sentence (anleitung | formulier* | text | möglichst verständlich | leider nicht)
+ Völlig verständlich!
+ Es ist nachvollziehbar, dass Sie verärgert sind.
- Die Anleitung ist verständlich.

# "Das ist ärgerlich", "Das war bestimmt ein Schock"
frame (das | dies | es | so etwas | sowas | so was | was) [INTENSE] (ist | war | wäre | klingt | klang | hört sich | liest sich | muss | fühlt sich | macht | bleibt) [ja | für YOU4 | für uns | dann | natürlich | sicher | bestimmt | da | gerade | nun | auch] [INTENSE] [INTENSE] [ein | eine | einer] [INTENSE] (FEELADJ | nicht schön | alles andere als schön | nicht in ordnung | nicht okay | nicht ok | nicht gut | nicht fein | nicht akzeptabel | nicht hinnehmbar | nicht tragbar | nicht zumutbar | nicht gerade | nicht fair | nicht leicht | nicht einfach | nicht lustig | gar nicht gut | zu lang | zu lange | viel zu lang | viel zu lange | echt nicht)
with object negatable tag=whole
unless before (wenn | falls | ob | sofern)
unless inside (nicht FEELADJ | es ist schwer | es ist schwierig | was ist | was war | kein FEELADJ | nicht sehr FEELADJ | nicht so FEELADJ | das ist hart | es ist hart)
unless after (zu sagen | von hier | zu bedienen)
unless sentence (ist das ärgerlich | wird empfohlen)
+ Das ist wirklich sehr ärgerlich.
+ Es ist schlimm, wenn man so lange warten muss.
+ Das war für Sie sicher ein Schock.
- Das ist die Lampe.
- Das ist nicht schlimm.
frame (ist | war | sind | waren | wäre) [das | dies | es | so etwas | sowas] [INTENSE] [INTENSE] [ein | eine] [INTENSE] (FEELADJ | nicht in ordnung | nicht okay | nicht akzeptabel | nicht zumutbar | nicht hinnehmbar | viel zu lang | viel zu lange | keine schöne | keine gute)
with object negatable tag=whole
unless before (wenn | falls | ob | sofern | sie | du | ihr | passwort | code | nicht)
unless inside (nicht FEELADJ | ist schwer | sind schwer | ist schwierig | ist hart | war hart)
unless clause (wenn die | sofern | ob)
only sentence (YOU4 | YOUR | TOYOU | ohne | nach | da | so etwas | dass | daß)
unless after (zu bedienen | zu sagen | zu erreichen | groß)
+ Drei Wochen ohne Aufzug, da ist das eine Zumutung.
+ Ihre Nacht am Bahnhof war furchtbar.
- Der Deckel ist schwer.
frame (ist | war | sind | waren | wäre | bleibt | wirkt) [das] [INTENSE] [INTENSE] [für YOU4] [INTENSE] (ärgerlich* | frustrierend* | enttäuschend* | unerfreulich* | unangenehm | belastend | stressig | furchtbar | schrecklich | bitter | beunruhigend | verunsichernd | nervig | nervtötend | lästig | mühsam | zermürbend | peinlich | unzumutbar | inakzeptabel | unakzeptabel | unschön | beschämend | erschreckend | bedauerlich | unbefriedigend | inakzeptabel | unerträglich | untragbar | unhaltbar | nicht akzeptabel | nicht hinnehmbar | nicht zumutbar | eine zumutung | ein unding | kein zustand | unverzeihlich | unentschuldbar | nicht zu verzeihen | der supergau | ein supergau | der super gau | der horror | ein horror | ein desaster | eine katastrophe | das schlimmste | das letzte | das allerletzte | unter aller würde | kein spaß | keine freude | kein vergnügen | zum verrücktwerden | zum verzweifeln | zum haareraufen | zum heulen | traurig | grausam | schlimm | tragisch)
with object negatable tag=subject
unless before (wenn | falls | ob | sofern | sie | du | nicht)
unless inside (nicht FEELADJ)
unless sentence (ihr ton | ihr verhalten | ihre mail ist | film | lesen sie)
+ Ein Transfer, der seit Tagen feststeckt, ist natürlich unbefriedigend.
- Der Deckel ist grün.
frame so (soll | sollte | sollten | darf | dürfte | dürfen | geht | kann | läuft) [es | das | man | ein | eine | der | die | YOUR | unser | unsere] [<word>] [hier | bei uns | natürlich | auf keinen fall] (nicht | niemals | eigentlich nicht | natürlich nicht | wirklich nicht) (sein | laufen | aussehen | enden | gehen | funktionieren | ablaufen | starten | beginnen | weitergehen | bleiben | passieren)
with object negatable tag=whole
unless before (damit | wenn)
+ Mit Kopfweh am Nachmittag, so soll eine Brille nicht sein.
- So läuft das nicht ab.
frame (bin | sind | war | waren | macht mich | macht uns | machen mich | machen uns) [ich | wir | selbst] [INTENSE] [INTENSE] (beschämt | bestürzt | erschrocken | entsetzt | betroffen | fassungslos | traurig | schockiert | untröstlich | sprachlos | erschüttert | bekümmert | peinlich berührt | nicht glücklich | unglücklich | nicht stolz | alles andere als stolz | enttäuscht | zerknirscht)
with object negatable tag=whole
unless before (sie | ihr | wenn | falls | du | dass sie)
unless sentence (sind sie)
only sentence (ich | wir | mich | uns)
+ Ich lese das und bin beschämt.
- Sie sind enttäuscht.
frame (muss | müssen | dürfte | wird | mag | kann) [das | es | dies | diese <word> | für YOU4 | sie | ihnen] [für YOU4 | sie | dich | euch | ihnen] [INTENSE] [INTENSE] [ein | eine] [INTENSE] (FEELADJ | ein schock | eine enttäuschung | ein schreck | ein riesiger | ein großer | ein grosser | kein spaß | kein spass | eine qual) _2 (sein | gewesen | gewesen sein | angefühlt haben | getroffen haben | wirken)
with object tag=whole negatable
unless before (sie | wenn | falls)
unless inside (nicht | wird FEELADJ sein)
+ Das muss für Sie ein Schock gewesen sein.
- Das muss rot sein.
frame (dass | daß | wenn | wie) __18 (ist | war | sind | wäre | muss | bleibt | macht) [für YOU4 | natürlich | da | das | auch | schon | dann | uns | mich | TOYOU] [INTENSE] [INTENSE] [INTENSE] [ein | eine] [INTENSE] (FEELADJ | nicht in ordnung | nicht okay | nicht akzeptabel | nicht zumutbar | nicht hinnehmbar | kein zustand | das letzte | mehr als FEELADJ | nicht zu entschuldigen | nicht unser anspruch | ein unding)
with object negatable tag=whole
unless inside (nicht FEELADJ | wenn sie möchten | dass es schwer | dass es schwierig | nicht so FEELADJ)
unless clause (wenn ihnen)
+ Dass Ihr Paket verschwunden ist, ist wirklich ärgerlich.
+ Wenn so kurz vor der Feier alles ausfällt, ist das schlimm.
- Dass er kommt, ist gut.
frame (ärgert | ärgern | nervt | frustriert | enttäuscht | beunruhigt | belastet | verunsichert | trifft | verletzt | kränkt | bestürzt | erschreckt | beschämt | schmerzt | erschüttert | macht betroffen | schockiert) [das | es | so etwas | YOU4 | einen | jeden | uns | mich | man] [auch | YOU4 | uns | mich] [INTENSE] [INTENSE] [selbst] [dass | daß | zu (lesen | hören | sehen) | wenn | . | ; | und | sehr]
with object tag=whole
only sentence (das | dass | daß | so etwas | was | ihr | ihre | uns | mich)
unless before (nicht | wenn (sie | YOU4) | falls)
unless sentence (bitte klicken | ärgert ihr | das problem betrifft)
+ Das nervt gewaltig.
+ Es bestürzt uns, das zu lesen.
- Nicht die Katze nervt.
frame (das | so etwas | so | dies | es) [INTENSE] (geht | ging) [INTENSE] [INTENSE] (nicht | gar nicht | überhaupt nicht | ja gar nicht)
with object negatable tag=whole
only after (. | ; | so | und | dass)
unless before (wenn | falls | ob)
unless sentence (leider geht das | technisch | geht es nicht um)
+ Das geht gar nicht.
- Leider geht das technisch nicht.

# "Das darf nicht passieren", "So sollte es nicht laufen"
frame (darf | dürfte | sollte | soll | hätte | hätten | dürfen | sollten | kann) [es | das | so etwas | TOYOU | uns | bei uns | natürlich | eigentlich | einem <word> | einer <word> | niemandem | keinem] [INTENSE] [so | bei uns] (nicht | niemals | nie | auf keinen fall | keinesfalls) [INTENSE | so | bei uns | mehr | noch einmal] [INTENSE] (passieren | geschehen | vorkommen | sein | so sein | so laufen | laufen | so weit kommen) [dürfen | sollen]
with object negatable tag=whole
unless before (damit | sodass | so dass | wenn | sicherstellen)
unless inside (noch einmal | kann nicht sein | kann das nicht sein | soll nicht sein | sollte nicht sein | wieder)
unless clause (damit | sicherstellen | gewährleisten | dafür sorgen | künftig | in zukunft)
+ Das hätte nicht passieren dürfen.
+ So etwas darf einfach nicht vorkommen.
- Damit das nicht passieren kann, gibt es den Deckel.
frame (so | das | dies) [INTENSE] (hätten | hättest | sollten | solltest | darf | dürfen | sollte | hätte | möchten | wollen | stellen | gehen) [SIE | YOU4 | wir | man | niemand | es | uns | kein kunde | ich | kunden] _10 (nicht | niemand | keinesfalls | niemals | kein kunde) _6 (erleben | erfahren | behandeln | behandelt | laufen | gehen | um | vor | warten | sein | kommen | enden) [dürfen | müssen | sollen | werden]
with object negatable tag=whole
unless before (damit | wenn)
+ So hätten Sie Ihren Hochzeitstag bei uns nicht erleben dürfen.
+ So gehen wir mit Kunden nicht um.
- So laufen die Tiere.
frame (nicht | keineswegs | in keiner weise | ganz und gar nicht | überhaupt nicht | weit entfernt von | weit unter | leider nicht) [<word>] (unser anspruch | unserem anspruch | unseren ansprüchen | unserem standard | unseren standards | der standard | die qualität | unserer vorstellung | unserem verständnis | unserem selbstverständnis | der service den | der eindruck | das erlebnis | dem was (wir | SIE) | das was (wir | SIE | man) | was (wir | SIE | man) (von uns | uns | unter | erwarten | erwartet | wollen | möchten | verdient | sich))
with object negatable tag=subject
unless before (wenn | falls)
+ Das entspricht nicht unserem Anspruch.
- Das ist nicht die blaue.
frame (hier | da | in diesem fall | in ihrem fall | diesmal | bei ihnen) [BEV | HAVE] [wir | uns] _3 (unserem anspruch | unseren ansprüchen | unseren eigenen | den erwartungen | ihren erwartungen) _3 (nicht (gerecht | erfüllt)) 
with object negatable tag=whole
+ Hier sind wir unserem Anspruch nicht gerecht geworden.
- Hier ist der Anspruch.
frame (erwartungen | anspruch | ansprüchen | ansprüche) _3 (nicht | nur teilweise) _2 (gerecht | erfüllt | erfüllen | genügt)
with object negatable tag=subject
unless before (wenn | falls | sollten)
unless clause (wenn | falls | sollten | sollte)
+ Dass wir Ihren Erwartungen nicht gerecht wurden, sehen wir.
- Die Erwartungen sind erfüllt.
frame (wir | ich) [INTENSE] (möchten | wollen | wollten | möchte | will | wollte) _5 (nicht | nie | niemals | keinesfalls) _4 (warten | enttäusch* | das gefühl | verärger* | allein lassen | im stich | hängen lassen | unannehmlichkeiten)
with object negatable tag=whole
+ Wir wollten Sie nie so lange warten lassen.
- Wir möchten nicht stören.

frame (verständlicherweise | begreiflicherweise | nachvollziehbarerweise | völlig zu recht)
with object tag=whole
unless before nicht
+ Verständlicherweise sind Sie sauer.
- Der Text ist verständlich.
frame ; das (sehe | sehen | weiß | wissen | spüre | spüren | merke | ahne) (ich | wir)
with object tag=whole
unless before ^
unless sentence (nicht | uns das an)
unless after (am | um | morgen | heute | bei | in | wenn)
+ Für Ihren Betrieb ist das ein echtes Problem, das sehen wir.
- Das sehen wir am Montag.
frame (man | niemand | kein kunde | kunden | sie | du | ein gast | gäste | patienten | familien | eltern) (sollte | sollten | solltest | darf | dürfen | dürfte) __10 (nicht | nie | niemals | vergeblich | umsonst | keinesfalls) _5 müssen
with object negatable tag=whole
unless before (wenn | damit)
+ Man sollte für eine Auskunft nicht viermal anrufen müssen.
- Man sollte den Deckel nicht öffnen.

frame (hat | haben | habe) [das | es] (mich | uns) _4 (bewegt | berührt | erschüttert | betroffen gemacht | getroffen | beschäftigt | mitgenommen | traurig gemacht | sprachlos gemacht | erschreckt | beschämt | nachdenklich gemacht | geärgert | schockiert | wütend gemacht)
with object tag=whole
unless before (nicht | sie)
unless inside nicht
+ Ihre Zeilen haben mich sehr bewegt.
- Das hat uns nicht bewegt.
frame (da | dann | hier) wäre ich (auch | ebenfalls | genauso | selbst) <word>
with object tag=whole
unless inside (gern | gerne | froh | dabei | dankbar | vorsichtig | bereit)
unless before wenn
+ Da wäre ich auch misstrauisch.
- Da wäre ich auch dabei.
frame (von uns | von unserer seite) _3 (nichts | keine <word> | kein <word> | niemand)
with object negatable tag=whole
only sentence (SIE | TOYOU | YOU4 | YOUR)
unless before (wenn | falls)
unless sentence (bitte | leider können)
+ Zweimal haben Sie geschrieben, und zweimal kam von uns nichts zurück.
- Von uns kommt morgen Post.
frame (viel | alles | so viel | einiges | so vieles) (daran | davon | dran) (hängt | abhängt | liegt)
with object tag=whole
only sentence (SIE | TOYOU | YOU4 | YOUR)
unless before (wie | nicht)
+ Für Sie hängt der Kredit daran, ich weiß, dass so viel davon abhängt.
- Viel hängt am Haken.

frame (finde | finden) [ich | wir] (es | das | so etwas) [ich | wir] [auch | selbst | ebenfalls | persönlich] [INTENSE] (nicht (gut | schön | richtig | in ordnung | ok | okay | fair | akzeptabel) | FEELADJ)
with object negatable tag=whole
unless before (sie | wenn | falls)
unless inside nicht FEELADJ
+ Ich finde es auch nicht gut, dass Sie dreimal verbunden wurden.
- Finden Sie es gut?
frame (in worte (fassen | zu fassen) | (fehlen | fehlten) (mir | uns) [auch | selbst] die worte | keine worte | mir fehlen die worte | uns fehlen die worte)
with object negatable tag=whole
+ Da fehlen auch mir die Worte, mir fehlen die Worte.
- Die Worte fehlen im Text.
frame (völlig | absolut | vollkommen | total | durchaus | mehr als | ganz) (in ordnung | okay | ok | richtig | legitim) [;] (dass | wenn) (SIE)
with object tag=whole
unless before (nicht | ist es | wäre es)
unless after (_6 (bezahlen | zahlen | schicken | kommen))
+ Es ist völlig in Ordnung, dass Sie laut geworden sind.
- Ist es ganz okay, wenn Sie bar zahlen?
frame (YOUR) gutes recht
with object tag=whole
unless sentence (widerruf*)
+ Sich zu beschweren ist Ihr gutes Recht.
- Das Recht gilt.
frame (würde | würden | wäre | ginge | hätte) (mir | mich | ich) [da | das] (auch | genauso | ebenfalls | ebenso) 
with object tag=whole
unless after (_3 (freuen | wünschen | gern | gerne))
unless before wenn
+ Bei so einer Rechnung würde mir auch schlecht werden.
- Das würde mich auch freuen.
frame (hoffe | hoffen) [;] [dass] (SIE | es | YOUR <word> | ihm) _8 (erholen | erholt | überstanden | wieder besser | beruhigt | beruhigen)
with object tag=soft
+ Ich hoffe, Sie konnten sich von dem Schrecken erholen.
- Ich hoffe, Sie finden es.
frame (noch | zusätzlich | nur noch | alles noch) (schwerer | schlimmer | komplizierter | schwieriger) gemacht
with object tag=whole
unless before nicht
+ Es war schon schwer, und wir haben es noch schwerer gemacht.
- Wir haben es leichter gemacht.

# Interjections, pity, wonder
frame (^ | ;) [ach | oh | na] (oje | ohje | oh je | ojemine | oh nein | oh weh | auweia | au weia | herrje | ach herrje | ach du meine güte | du meine güte | ach du liebe | ach mensch | autsch | uff | puh | mist | so ein mist | verflixt | schei* | ups | oha | hoppla | wie schade | sehr schade | wie ärgerlich | wie blöd | wie doof | wie unangenehm | wie bitter | wie frustrierend | wie traurig | so was blödes | so etwas dummes | so ein pech | ach nein | nein sowas | jessas | ach je | ach du je | du liebe zeit | ach du liebe zeit | ach gott | o weh | oh mann | oh man | herrjemine | au backe | ach du schreck | du lieber himmel | ach du lieber | oh gott | oh mein gott | wie gemein | wie unschön | wie lästig | wie nervig | wie schrecklich | wie furchtbar | wie enttäuschend | das gibt's doch nicht)
with object tag=whole
unless after (wenn)
+ Oje, ein Kleid in der falschen Größe!
+ Ach herrje!
- Die Oje-Taste leuchtet.
frame (wie | so | sehr | wirklich | echt | zu | das ist | es ist | es war | das war | total | wahnsinnig) [INTENSE] schade [dass | daß | . | ; | und | für]
with object tag=whole
unless before (wenn)
+ Sehr schade, dass die Vorstellung ausgefallen ist.
- Schade um das Holz.
frame [ist | das ist | da ist | es ist] kein wunder [; | dass | daß | wenn | .]
with object negatable tag=whole
unless after mittel
+ Kein Wunder, dass Sie genervt sind.
- Das Wunder ist da.
frame (was für | welch | so | solch) (ein | eine | einen) [INTENSE] [<word>] (ärger | ärgernis | enttäuschung | schreck | schock | durcheinander | chaos | pech | mist | zumutung | pleite | albtraum | alptraum | odyssee | theater | ärgerliche <word> | hin und her | start | verlust | tortur | unding)
with object tag=whole
unless inside (guter start | so ein start | so einen start)
unless before (nicht)
unless after (machen | macht | machst | veranstalten)
+ Was für ein Durcheinander, und das im Umzug!
- Was für ein Tag.
frame (das | die) (allerletzte | letzte) [; was | was | ; das] (SIE | man | niemand | ein mensch | familien) [jetzt | gerade | da | in diesem moment] [noch | auch | gerade] (brauchen | braucht | brauchst | gebrauchen | will | möchte | erwartet | gebraucht)
with object tag=whole
+ Eine Mahnung ist das Letzte, was Sie jetzt brauchen.
- Das letzte Teil ist grün.
frame (niemand | keiner | kein mensch | niemandem | keinem | kein kunde) _3 (wartet | will | möchte | mag | hat lust | verdient | sollte | soll | wünscht | freut | steht | braucht | gern | gerne)
with object negatable tag=whole
unless before (ist | war | hat)
unless sentence (erreichbar | vor ort)
+ Niemand wartet gern in der Kälte auf einen Bus.
- Niemand hat geläutet.
frame (braucht | verdient | will | möchte | mag | wünscht | gebraucht | erträgt | versteht) [sich] [auch | wirklich | ja] (kein mensch | niemand | keiner | kein kunde | keine familie)
with object negatable tag=whole
unless before (wenn | das gerät)
+ So einen Start in den Urlaub braucht kein Mensch.
- Das versteht sich von selbst.
frame (das | so | diese* <word> | dieses <word> | so etwas) (haben | hast | habt) (SIE) [wirklich | einfach | beim besten willen | so] nicht verdient
with object negatable tag=whole
+ Das haben Sie nicht verdient.
- Das haben Sie verdient.
frame (hätte | hätten) (ich | wir) (mir | uns | TOYOU | YOUR <word>) _7 (gewünscht | erspart | ersparen | gegönnt)
with object tag=whole
unless before (wenn)
with statement
+ Diese Erfahrung hätten wir Ihnen gern erspart.
- Hätten wir uns das gewünscht?
frame (nimmt | verdirbt | vermiest | raubt | trübt) _6 (freude | vorfreude | lust | laune | spaß | schlaf | urlaub | tag | abend | feier | ferien | stimmung)
with object tag=whole
unless before (wenn | nichts)
+ So ein Anruf verdirbt einem die ganze Vorfreude.
- Das nimmt keine Zeit, nur Lust.
frame (freude | vorfreude | lust | laune | spaß | schlaf | urlaub | tag | abend | feier | ferien | stimmung | start | geburtstag | hochzeit) _3 (nehmen | verderben | vermiesen | rauben | genommen | verdorben | vermiest | geraubt | getrübt | versaut | zunichte | verhagelt | vergällt | ruiniert | zerstört)
with object tag=whole
unless before (wenn | nichts)
unless sentence (lassen sie sich | nichts)
+ Das kann einem die ganze Vorfreude nehmen.
- Nichts soll Ihnen den Tag verderben.
frame (ein | eine | einer | eines | jeder | jede | jedes) _5 zu viel
with object tag=whole
only sentence (tag | tage | fehler | woche | stunde | nacht | mal | anruf | YOUR | SIE)
unless before (nicht)
unless sentence (bezahlt | überwiesen | berechnet | gebucht)
+ In Ihrer Situation ist jeder Tag ohne Rollstuhl einer zu viel.
- Eine Kiste zu viel kam an.
frame da kommt (gerade | wirklich | ja | bei TOYOU | im moment) _3 (alles | viel | vieles | einiges | eins) _3 zusammen
with object tag=whole
+ Da kommt gerade alles zusammen bei Ihnen.
- Da kommt Paul.
frame (klingt | klang | hört sich | hörte sich | riecht | sieht) [das | es | an] [INTENSE | an] [INTENSE] nach [einem | einer] [INTENSE] [INTENSE] [<word>] (FEELADJ | TROUBLE | FEELNOUN | pech | mist | odyssee | albtraum | chaos | katastrophe | tortur | drama | miesen tag | schlechten tag | harten tag | geduldsprobe)
with object tag=whole
unless before (wenn)
+ Das klingt nach einem richtig miesen Tag.
- Das klingt nach Regen.
frame (^ | ;) [es ist | das ist | ach] schade [;] (dass | daß | um | für | wenn)
with object tag=whole
unless after (SIE _6 (so sehen | so siehst | so empfinden | so empfunden | finden | findest | meinen | kündigen | gehen | verlassen | nicht kommen))
+ Schade, dass die Hose nach einer Wäsche ausgeblichen ist.
- Schade, dass Sie das so sehen.
frame (dass | was | wie) __16 (beschäftigt | bewegt | belastet | ärgert | trifft | schmerzt | beschämt | bedrückt | enttäuscht | wurmt | stört | erschreckt) (mich | uns) [INTENSE] [INTENSE] [auch | selbst | ebenso]
with object tag=whole
unless inside (nicht | ärgert sie)
+ Dass Sie sich von uns allein gelassen fühlen, beschäftigt mich.
- Was mich ärgert, ist der Regen.
frame (dass | wenn) __16 (sollte | darf | dürfte | hätte | soll | kann) [so | natürlich | auf keinen fall | eigentlich | bei uns | einfach | wirklich | TOYOU | keinesfalls | niemals] (nicht | nie | keinesfalls | niemals) (sein | passieren | vorkommen | geschehen | so sein)
with object negatable tag=whole
unless before (damit)
unless inside (kann nicht sein | damit | sicherstellen)
+ Dass die Waschmaschine nach drei Monaten streikt, sollte nicht sein.
- Dass es regnet, kann nicht sein.
frame (das | so etwas | sowas | so eine <word> | so einen <word>) [INTENSE] (wünscht | wünschen | gönnt) (man | wir | ich) [sich | wirklich] (niemandem | keinem | nicht)
with object negatable tag=whole
+ Das wünscht man niemandem.
- Das wünscht sich Tom.

frame (mir | uns) (ist | sind) [INTENSE] [INTENSE] (bewusst | klar | vollkommen klar | schmerzlich bewusst) [INTENSE] [;] (dass | daß | wie | was | welche | welchen)
with object tag=whole
unless before (nicht | wenn | woher)
unless inside nicht
+ Uns ist bewusst, wie wichtig ein funktionierender Anschluss ist.
- Mir ist nicht klar, was das ist.
frame (ist | sind) (mir | uns) [INTENSE] [INTENSE] (bewusst | klar)
with object tag=subject
unless inside nicht
only clause (das | dass | wie | was)
+ Wie wichtig das für Sie ist, das ist uns sehr bewusst.
- Es ist mir nicht klar.
frame (macht | setzt | bringt | bereitet | bedeutet | kostet | verursacht | machte | brachte | bereitete) (TOYOU | YOU4) _6 (druck | stress | sorgen | kopfzerbrechen | kopfschmerzen | schwer | ärger | kummer | angst | not | bedrängnis | verlegenheit | mühe | zeit | nerven | aufwand | schlaf | schlaflose nächte | unter druck | belastung)
with object tag=whole
unless before (wenn | falls | damit)
unless inside (keine | keinen | nicht)
+ Die Absage bringt Sie in große Bedrängnis.
- Der Kurs macht Ihnen keine Mühe.
frame (geht | gehen | ging | tut | lässt | liegt | trifft | macht | berührt | bewegt | beschäftigt | rührt) (mir | uns | mich) [INTENSE] [INTENSE] (nahe | nah | ans herz | unter die haut | an die nieren | in der seele weh | weh | von herzen weh | nicht los | nicht kalt | nicht in ruhe | nicht unberührt | schwer im magen | betroffen | traurig | sprachlos | fassungslos | wütend | sehr | auch | ratlos | hart | ins mark)
with object negatable tag=whole
unless before (wenn | falls)
+ Das tut mir in der Seele weh.
+ Was Sie schreiben, lässt mich nicht los.
- Das geht mir auf.
frame (dass | was | wie) __16 (geht | gehen | tut | lässt | trifft | macht | berührt | bewegt | beschäftigt) (mir | uns | mich) _3 (nahe | nah | ans herz | unter die haut | weh | nicht los | nicht kalt | nicht unberührt | betroffen | traurig | sprachlos | fassungslos)
with object negatable tag=whole
+ Dass Ihr Mann so lange auf der Couch schlafen muss, geht mir sehr nahe.
- Was er tut, lässt mich kalt.
frame was (SIE) _8 (durchgemacht | mitgemacht | erlebt | erleben mussten | erlebten | aushalten | ertragen | hinter sich | passiert | widerfahren | zugestoßen | durchmachen)
with object tag=whole
unless before (schildern | beschreiben | sagen | wissen lassen | schreiben)
unless sentence (bitte)
+ Was Sie da mitgemacht haben, wünscht man keinem.
- Bitte schreiben Sie, was Sie erlebt haben.
frame was (TOYOU) _6 (passiert | widerfahren | zugestoßen | geschehen | passierte)
with object tag=whole
unless before (schildern | beschreiben | sagen)
only sentence (FEELADJ | leid | entschuldig* | darf | dürfen | nicht)
+ Was Ihnen passiert ist, darf nicht sein.
- Was ist Ihnen passiert?
frame (das | so etwas | es) (kann | können) _6 (nicht | niemals | mit nichts) (gutmachen | wiedergutmachen | wieder gutmachen | aufwiegen | ungeschehen machen | ersetzen)
with object negatable tag=whole
+ Das kann man mit Geld nicht gutmachen.
- Das kann man ersetzen.
frame (ist | war | wäre | wird | bleibt | sind | waren) [das | es] [INTENSE] [für YOU4] [INTENSE] (ein | eine | einer | der) [INTENSE] [ordentlicher | ordentliche | ganz schöner | ganz schöne | gehöriger | gehörige | gewaltiger | gewaltige | echter | echte | schwerer | schwere | harter | harte | böser | böse | ziemlicher | große | grosse | großer | grosser | riesige | riesiger | herbe | herber | bittere | bitterer | zusätzliche | enorme | ziemliche] (enttäuschung | ärgernis | belastung | schreck | schock | rückschlag | schlag | zumutung | verlust | härte | desaster | katastrophe | ärger | hammer | sorge | albtraum | tiefschlag)
with object tag=whole
unless before (wenn | falls | nicht)
unless inside (kein)
+ Verwelkte Rosen zum Geburtstag, das ist natürlich eine herbe Enttäuschung.
- Das ist keine Enttäuschung.

# In the customer's shoes
frame (da | das | dann | ich | wir | mir | mich | uns | dabei) [BEV | würde | würden | ginge | hätte | hätten | täte] _2 (wäre | wären | würde | würden | hätte | hätten | ginge | auch | genauso | ebenso | nicht anders) [ich | wir | mir | mich | uns] [auch | genauso | ebenso | an YOUR stelle | selbst] [INTENSE] [genauso | auch] _4 (FEELADJ | geärgert | ärgern | die geduld | am ende | anders | gehen | aufgeregt | gewundert | geschrieben | beschwert | nerven | reagiert | fühlen)
with object tag=whole
unless before (wenn)
unless inside (gerne | gern)
unless sentence (würden sich freuen)
+ Da wäre ich auch mit der Geduld am Ende.
+ Mir ginge es genauso, ich würde mich ebenso ärgern.
- Da wäre ich auch dabei.
frame an (YOUR | ihrer) stelle [wäre | hätte | würde | wären | hätten] 
with object tag=whole
unless after (_3 (empfehlen | warten | das gerät))
+ An Ihrer Stelle wäre ich auch sauer.
- An dieser Stelle steht das Haus.
frame (fühle | fühlen | leide | leiden | fiebere | bin in gedanken) (mit | bei) (TOYOU | YOU4)
with object tag=whole
+ Ich fühle mit Ihnen.
- Ich fühle mit der Hand.

# Sad to hear
frame (bestürzt | betroffen | erschüttert | erschrocken | entsetzt | traurig | beschämt | bekümmert | betrübt | schockiert | enttäuscht | unglücklich | beunruhigt | fassungslos | besorgt) _8 (gelesen | gehört | lesen | hören | erfahren | zu sehen | sehen | zur kenntnis | YOUR | darüber | über | dass | daß)
with object tag=whole
unless before (wenn sie | sie sind)
unless inside (sie)
+ Mit Bedauern und sehr betroffen haben wir Ihre Zeilen gelesen.
+ Ich bin entsetzt über das, was Ihnen passiert ist.
- Sie sind enttäuscht über den Preis.
frame (nicht | ungern | nicht gern | nicht gerne | mit sorge | mit schrecken | mit bestürzung | mit betroffenheit | mit bedauern | mit großem bedauern | mit grossem bedauern | bestürzt) [haben wir | habe ich | wir | ich] _8 (gelesen | gehört | vernommen | zur kenntnis genommen | lese | lesen | höre | hören | erfahren)
with object negatable tag=whole
unless before (wenn | falls)
only inside (ungern | gern | gerne | sorge | schrecken | bestürzung | betroffenheit | bedauern | bestürzt)
unless sentence (antrag | kündigung)
+ Mit Bedauern haben wir von Ihrem Erlebnis gelesen.
- Wir haben den Brief gelesen.
frame (schäme | schämen) [ich | wir] (mich | uns) [INTENSE] [dafür | für | dass | daß]
with object tag=subject
unless before (nicht | sie)
+ Ich schäme mich dafür.
- Sie müssen sich nicht schämen.
frame (ist | war | sind) (mir | uns) [INTENSE] [INTENSE] (peinlich | unangenehm | nicht egal | nicht gleichgültig | ein anliegen dass)
with object negatable tag=whole
+ Das ist uns wirklich sehr unangenehm.
- Das ist uns bekannt.

# Condolence and illness
frame ([YOUR | MY | ART] [<word>] (beileid | mitgefühl | anteilnahme) | (in gedanken | gedanken sind) _2 (bei TOYOU | TOYOU) | viel kraft | (zum | vom) (tod | tode | ableben | verlust) (YOUR | ART | von) | um YOUR [<word>] verlust)
with tag=condolence
unless before (unterlagen | nachweis | formular | falle)
unless sentence (bitte reichen | benötigen wir)
+ Mein herzliches Beileid.
+ Wir wünschen Ihnen viel Kraft.
- Bitte reichen Sie Unterlagen zum Tod Ihrer Mutter ein.
frame (wünsche | wünschen | von herzen | alles) _6 (gute besserung | baldige genesung | gute genesung | schnelle genesung | rasche genesung)
with tag=condolence
+ Ich wünsche Ihrer Frau von ganzem Herzen gute Besserung.
- Die Besserung der Lage kommt.
frame (gute besserung | eine gute genesung | baldige genesung)
with tag=condolence
unless sentence (nicht nötig)
+ Gute Besserung Ihrem Sohn!
- Die Genesung dauert.
frame (leid | traurig | mitgefühl | bestürzt) _3 (dass | von | um | über | wegen) _6 (gestorben | verstorben | nicht geschafft | verloren haben | tod | von TOYOU gegangen | einschläfern | erkrankt | krank | krankenhaus | unfall | verunglückt)
with tag=condolence
unless inside (paket | daten | datei)
+ Es tut uns von Herzen leid, dass Balu es nicht geschafft hat.
- Es tut uns leid, dass die Lampe aus ist.

# Agreement
signal ack.agree
frame (sie haben | da haben sie | du hast | da hast du | ihr habt | damit haben sie | hier haben sie | haben sie) [damit | hier | da | natürlich] [INTENSE] [INTENSE] (recht | völlig recht | vollkommen recht | absolut recht)
with object tag=whole
unless before (wenn | falls | ob)
unless after (auf | an | zu kündigen | zum)
+ Sie haben völlig recht.
- Sie haben das Recht auf Widerruf.
frame (zu recht | zurecht | mit recht | aus gutem grund | allen grund | jeden grund | jedes recht | guten grund | gute gründe) _3 (FEELADJ | ärger* | geärgert | sauer | beschwert | beschwerst | aufgeregt | moniert | reklamiert | beanstandet | gewehrt | gewundert | beschweren | kritisieren | kritik | verlangen | erwarten | erwartet | erwarteten | fragen | zu klagen | beklagen | kritisiert | böse | unzufrieden | zum ärger)
with object tag=whole
unless before (nicht | wenn | ohne)
+ Sie sind zu Recht verärgert.
+ Sie haben allen Grund, sauer zu sein.
- Zurecht kommen Sie so.
frame (dürfen | durften | können | konnten | darf | sollten | dürfte) (sie | man | kunden | du | ihr | sie als kunde) _3 (erwarten | verlangen)
with object tag=whole
unless before (wenn | nicht)
unless sentence (lieferung in)
only inside (zu recht | mit recht | anders | anderes | besser* | mehr | von uns | natürlich)
+ Das dürfen Sie von uns erwarten.
- Dann können Sie das Paket erwarten.
frame (YOUR) (kritik | einwand | beschwerde | ärger | unmut | vorwurf | anmerkung) [BEV] [INTENSE] [INTENSE] (berechtigt | gerechtfertigt | völlig berechtigt | angebracht | nachvollziehbar | richtig | zutreffend)
with object tag=whole
unless before (wenn | nicht | ob)
+ Ihre Kritik ist absolut berechtigt.
- Ihre Karte ist berechtigt.
frame (spott | kritik | ärger | schelte | tadel | rüffel | zorn | vorwurf | vorwürfe | ohrfeige | watsche | sarkasmus | worte) _5 (verdient | einstecken | gefallen lassen)
with object tag=whole
unless before (kein | keine)
+ Den Spott haben wir uns redlich verdient.
- Den Pokal haben wir verdient.
frame (guter | berechtigter | fairer) (punkt | einwand | hinweis) [.]
with object tag=whole
unless before kein
+ Guter Punkt!
- Kein guter Punkt.
frame (es liegt | es lag | das liegt | das lag | liegt | lag) (nicht an (TOYOU | YOUR) | keineswegs an (TOYOU | YOUR))
with object negatable tag=whole
unless before (wenn | falls | ob)
+ Es lag nicht an Ihnen.
- Es liegt nicht an Bord.
frame (SIE | sie) (BEV | HAVE | trifft | trägt | tragen | trägst) [daran | dafür | hier | da | ja | auch] [INTENSE] (nichts dafür | nichts falsch gemacht | alles richtig gemacht | keine schuld | nichts dafür können | keinen fehler gemacht | keinerlei schuld | genau richtig)
with object negatable tag=whole
unless before (wenn | dass wir)
+ Sie haben alles richtig gemacht.
- Sie haben alles dabei.
frame ((können | kannst | könnt) SIE | SIE (können | kannst | könnt) | dafür (können | kannst | könnt) SIE) [ja | doch | gar | überhaupt | da | INTENSE] nichts [dafür]
with object negatable tag=whole
only inside dafür
+ Dafür können Sie ja nichts.
- Sie können nichts sehen.

# Good news
signal ack.positive
frame ((freut | freuen) (mich | uns) | (das | es) freut | wie schön | sehr schön | schön (zu (hören | lesen) | dass) | toll (dass | zu) | super (dass | zu) | prima | herzlichen glückwunsch | glückwunsch | gratuliere | gratulieren | großartig | grossartig | klasse | wunderbar | was für eine (schöne | tolle))
with object tag=whole
unless before (nicht | würde | würden | weniger)
unless after (_2 (wenn | falls | auf (YOUR | eine | die) (rückmeldung | antwort | nachricht)))
unless inside (würde mich | würden uns)
+ Wie schön, das freut uns riesig!
- Wir würden uns freuen.

# Reassurance and care
signal reassure
frame (keine sorge | keine angst | seien sie (beruhigt | unbesorgt | versichert) | sei (beruhigt | unbesorgt) | machen sie sich [bitte] keine (sorgen | gedanken) | mach dir [bitte] keine (sorgen | gedanken) | brauchen sie sich (nicht | keine) | müssen sie sich (im moment nicht | nicht | keine sorgen) | gesperrt wird nichts | nichts (ist verloren | geht verloren | gelöscht | passiert) | ist alles (noch da | da | gesichert | sicher) | sind sicher | ist nicht verloren | sie können beruhigt | hat zeit | in ruhe | gut aufgehoben | kein grund zur sorge)
with negatable
unless before (nur | damit)
+ Keine Sorge, Ihre Fotos sind noch da.
- Die Sorge ist groß.
signal care
frame (YOUR | ihre) (zufriedenheit | erfahrung | gesundheit | sicherheit | vertrauen) _2 (wichtig | am herzen | bedeutet | liegt uns)
+ Ihre Zufriedenheit liegt uns am Herzen.
- Ihre Gesundheitskarte liegt bei.
frame (liegt | liegen | ist) (mir | uns) [INTENSE] (am herzen | wichtig)
+ Das liegt uns am Herzen.
- Das liegt uns vor.
