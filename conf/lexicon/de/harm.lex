# harm.lex - words that hurt, whatever else stands in the mail.

class FAULTY: vergessen | versäumt | unterlassen | ignoriert | übersehen | überlesen | missachtet | verpasst | verwechselt | vertippt | falsch eingegeben | falsch angegeben | falsch bedient | falsch bestellt | falsch ausgefüllt | falsch verstanden | falsch angeschlossen | falsch gelesen | nicht gelesen | nicht beachtet | nicht befolgt | nicht geprüft | nicht aufgepasst | nicht angegeben | nicht eingehalten | nicht bezahlt | nicht mitgeteilt | nicht aktiviert | nicht gemeldet | nicht gesichert | nicht abgeschlossen | nicht reagiert | nicht aktualisiert | nicht eingereicht | nicht richtig | nicht ordnungsgemäß | beschädigt | kaputt gemacht | zu spät gemeldet | zu spät eingereicht | fallen gelassen | fallen lassen | gelöscht | manipuliert | geöffnet | unsachgemäß | selbst verursacht | selbst freigegeben | selbst eingegeben | selbst gelöscht | selbst storniert | selbst bestätigt | selbst veranlasst | selbst weitergegeben | selbst gewählt | selbst ausgewählt

signal blame
frame (sie haben | du hast | ihr habt | haben sie | hast du) [ja | doch | offensichtlich | offenbar | anscheinend | wohl | vermutlich | wahrscheinlich | scheinbar | schlicht | einfach | bestimmt | sicher | leider | es | das | den <word> | die <word> | YOUR <word> | eben | selber | eigenmächtig] [offensichtlich | offenbar | es | ja | wohl | den <word> | die <word> | das <word> | YOUR <word> | selbst] [<word>] (FAULTY)
unless before (wenn | falls | ob | sofern | dass wir | sollten | nichts)
unless clause (wenn | falls | ob | nichts | sofern | bevor)
unless sentence (kein problem | macht nichts | nicht schlimm | keine sorge | kann passieren | passiert jedem | nicht ihre schuld | zum glück | entschuldig*)
unless inside (nicht vergessen | nichts | richtig gemacht)
with statement
+ Sie haben offensichtlich das falsche Feld vergessen.
+ Du hast die Anleitung nicht gelesen.
+ Sie haben die TAN selbst freigegeben.
- Wenn Sie den Code vergessen haben, klicken Sie hier.
- Haben Sie den Code vergessen?
frame (sie | du | ihr <word> | ihre <word> | dein <word> | deine <word>) (haben es | hast es | hat es) [leider | offenbar] (versäumt | unterlassen | verpasst | nicht geschafft)
unless before (wenn | falls | ob)
+ Ihr Sohn hat es versäumt, das Schloss anzubringen.
- Wenn Sie es versäumt haben, melden Sie sich.
frame (hätten | hättest) (sie | du) _8 (gelesen | beachtet | geprüft | gemeldet | aufgepasst | befolgt | bezahlt | reagiert | nachgesehen | angerufen | gesichert | informiert | aktiviert | geschaut | getan | zugehört | verglichen | gekündigt | eingereicht | gekümmert | bestellt | gefragt)
unless sentence (tut (mir | uns) leid | entschuldig* | wünschte)
unless before (auch wenn | selbst wenn)
+ Hätten Sie die Hinweise gelesen, wäre das nicht passiert.
- Auch wenn Sie angerufen hätten, war es gut.
frame (hätten | hättest | müssen | mussten) (sie | du) _7 (sollen | müssen | merken müssen | wissen müssen | lesen müssen | melden müssen | prüfen müssen | besser lesen | selbst wissen)
only inside (lesen | prüfen | merken | wissen | melden | sehen | kontrollieren | nachsehen | fragen | beachten | aufpassen | denken | sichern | kündigen | überlegen | kümmern | bemerken | anrufen | reagieren | bezahlen)
unless inside (von uns | warten | nie | nicht (lesen | so))
unless before (wenn | falls)
unless clause (von uns | nie)
with statement
+ So etwas müssen Sie doch selbst wissen.
- So lange hätten Sie nicht warten müssen.
frame (sie hätten | du hättest | man hätte | das hätten sie | das hättest du) _6 (lesen | prüfen | merken | wissen | melden | sehen | kontrollieren | nachsehen | fragen | beachten | aufpassen | denken | sichern | kündigen | überlegen | bemerken | anrufen | bezahlen | reagieren) [müssen | sollen | können]
unless clause (von uns | nie | niemals)
unless inside (nicht | gern | gerne | nie | niemals)
unless before (wenn | falls)
+ Sie hätten den Vertrag früher kündigen müssen.
- Sie hätten nie anrufen müssen.
frame (bedienfehler | anwenderfehler | benutzerfehler | bedienungsfehler | eingabefehler YOUR | eigenverschulden | selbstverschulden | selbst schuld | selber schuld | selbstverschuldet | selbst zuzuschreiben | selbst verschuldet | selber zuzuschreiben | sitzt vor dem bildschirm | sitzt vor dem rechner | mangelnde sorgfalt | unsachgemäße* | unsachgemässe* | unsachgemäß | grob fahrlässig* | grobe fahrlässigkeit)
with negatable
unless before (nicht | kein | keinen | keine | keinem | nie | ob | weder | niemand ist)
unless clause (nicht | kein | keinesfalls | ob | wenn | falls | schließt)
unless sentence (entschuldig*)
+ Das ist ein Bedienfehler.
+ Da sind Sie selbst schuld.
- Das war kein Bedienfehler.
frame (YOUR) (eigener | eigene | eigenes | eigenen | alleinige) (fehler | schuld | verschulden | verantwortung | problem | entscheidung)
unless before (nicht | keinesfalls | nie)
unless clause (nicht | kein)
+ Das ist Ihr eigener Fehler.
- Das ist nicht Ihr eigener Fehler.
frame (ist | war | liegt | sind | bleibt | lag) [das | dies | allein | schlicht | ja | nun mal | offensichtlich | eindeutig | einzig] [INTENSE] (YOUR (fehler | schuld | problem | versäumnis | verantwortung | sache) | in YOUR verantwortung | in YOUR verantwortungsbereich | an YOUR <word> | an TOYOU | bei TOYOU selbst | auf YOUR seite | nicht unsere schuld | nicht unser fehler | nicht unsere verantwortung | nicht unser verschulden)
unless inside (liegt an ihnen ob | lag nicht)
unless before (nicht | es | wenn | ob)
unless clause (nicht (an | ihr | in) | wenn | ob | vielleicht | könnte | keinesfalls | oder an)
unless sentence (überzeugt | beruhigt | entschuldig* | könnte es)
unless after (interesse | kontakt)
with statement
+ Das liegt an Ihrem Router.
+ Das ist Ihr Problem.
- Es liegt nicht an Ihnen.
frame (sind | bist) (sie | du) [hierfür | dafür | für <word> | für den <word> | für die <word> | für das <word> | allein] [selbst | selber | allein | ausschließlich] (verantwortlich | zuständig | schuld | in der pflicht)
unless before (wenn | nicht)
unless inside (sind sie zuständig | sind sie verantwortlich)
with statement
+ Für die Sicherung sind Sie selbst verantwortlich.
- Sind Sie für das Team zuständig?
frame (kunde | kunden | nutzer | mieter | gast | käufer | versicherte | versicherungsnehmer | empfänger) [ist | sind | hat | haben] [hierfür | dafür | selbst] _2 (verantwortlich | selbst verantwortlich | zu vertreten | zu verantworten)
unless before (nicht)
+ Der Kunde ist dafür selbst verantwortlich.
- Der Kunde ist froh.
frame (wie) [TOYOU] (bereits | schon | oben | mehrfach | ja) [mehrfach | mehrmals | TOYOU | oben | schriftlich | telefonisch | in (meiner | unserer) letzten <word>] [TOYOU] (mitgeteilt | erwähnt | erklärt | gesagt | geschrieben | ausgeführt | erläutert | beschrieben | dargelegt | angekündigt)
unless before (SIE)
unless after SIE
unless clause (von TOYOU | SIE (bereits | schon))
+ Wie bereits mehrfach mitgeteilt, ist das Ihre Sache.
+ Wie oben erwähnt, geht das nicht.
- Wie von Ihnen bereits erwähnt, geht das nicht.
frame ((habe | haben) (ich | wir) [es | das] TOYOU [doch | ja | das | es] (schon | bereits | doch | mehrfach) [mehrfach | dreimal | zweimal | mehrmals | tausendmal] _2 (gesagt | erklärt | mitgeteilt | geschrieben))
unless sentence (entschuldig* | gern)
+ Das habe ich Ihnen doch schon erklärt.
- Das habe ich Ihnen gern gesagt.
frame (sie | du) (behaupten | behauptest | unterstellen | unterstellst) 
unless before (wenn | falls)
+ Sie behaupten, das Paket sei leer gewesen.
- Andere behaupten das.
frame (wahrscheinlich | vermutlich | bestimmt | sicher | wohl | offenbar | offensichtlich | anscheinend | scheinbar) (haben | hast | sind) (sie | du | TOYOU) _6 (gemacht | nachgefüllt | gedrückt | geklickt | vergessen | gelöscht | verwechselt | eingegeben | verlegt | bedient | installiert | überlesen | gegessen | fallen | fallengelassen | angeschlossen | ausgeschaltet | eingestellt | zu wenig | zu viel | zu schnell | benutzt | behandelt)
with statement
unless sentence (entschuldig* | nicht schlimm | kein problem)
unless inside (bereits | schon bemerkt)
+ Wahrscheinlich haben Sie zu wenig Öl nachgefüllt.
- Wahrscheinlich haben Sie es gelesen.
frame (wer) _5 (nicht | zu spät | kein | keine) _4 (liest | aufpasst | prüft | hört | zahlt | kündigt | mitdenkt | informiert | sichert) 
unless before (wissen | frage | ob)
+ Wer das Kleingedruckte nicht liest, darf sich nicht wundern.
- Wer ist nicht da?
frame (trotz | entgegen | ungeachtet) _3 (hinweise | hinweisen | warnungen | warnung | anweisungen | anleitung | mahnungen | erinnerungen | belehrung)
only sentence (SIE | YOUR)
unless before (entschuldig*)
unless clause (wir | uns)
+ Trotz mehrfacher Warnungen haben Sie die TAN weitergegeben.
- Trotz der Warnungen der Nachbarn haben wir nichts getan.

frame darf (man | sich niemand) [sich | dann] [sich | auch] [dann | auch] (nicht | auch nicht) wundern
+ Dann darf man sich nicht wundern.
- Darf man sich wundern?

signal cold.ack
frame (verstehe | versteh | verstehen | begreife | begreifen | sehe | sehen | erkenne) [ich | wir] [INTENSE] [INTENSE] (nicht | nicht ganz | beim besten willen nicht | überhaupt nicht | wirklich nicht) [ganz | wirklich | so recht | recht] (warum | wieso | weshalb | was | worüber | wo) [sie | du | YOUR | das problem | da | TOYOU | daran | das ihr | jetzt | hier | genau | eigentlich]
unless before (damit | wenn)
unless sentence (möchten verstehen | um besser | fehlermeldung | der techniker)
only inside (sie | du | YOUR | TOYOU | problem | daran)
+ Ich verstehe nicht, warum Sie sich so aufregen.
- Ich verstehe nicht, warum der Server langsam ist.
frame (kann | können) [ich | wir] YOUR [<word>] (FEELNOUN | aufregung | reaktion | beschwerde | kritik | problem) _2 (nicht | kaum | beim besten willen nicht | leider nicht | in keiner weise) _2 (nachvollziehen | verstehen | teilen | erkennen)
+ Wir können Ihre Aufregung nicht nachvollziehen.
- Ihre Bestellung können wir nicht finden.
frame (YOUR) [<word>] (FEELNOUN | aufregung | reaktion | beschwerde | kritik) (kann | können) (ich | wir) [wirklich | leider] (nicht | kaum | beim besten willen nicht | in keiner weise) _2 (nachvollziehen | verstehen | teilen | erkennen)
+ Ihren Ärger kann ich nicht nachvollziehen.
- Ihren Ärger kann ich nachvollziehen.
frame YOUR [<word>] (FEELNOUN | aufregung | reaktion | beschwerde | kritik | vorwurf | vorwürfe) (ist | sind) [für mich | für uns | mir | uns | hier] [INTENSE | in keiner weise] [leider] (nicht (nachvollziehbar | verständlich | angebracht | gerechtfertigt | berechtigt) | unverständlich | unbegründet | unberechtigt | haltlos | überzogen | fehl am platz | unangemessen | in keiner weise (nachvollziehbar | gerechtfertigt | berechtigt))
+ Ihre Aufregung ist für mich nicht nachvollziehbar.
- Ihre Aufregung ist nachvollziehbar.
frame (kann | können) [ich | wir] [leider | wirklich | hier] (nicht | nicht ganz | kaum | beim besten willen nicht) (nachvollziehen | verstehen | erkennen | begreifen) [;] (warum | weshalb | wieso | was | worüber | wo) [sie | du | YOUR | TOYOU | daran | das problem | hier | da | ihr | man]
only inside (sie | du | YOUR | TOYOU | ihr | problem)
unless after (_3 (sehen | meinen | meinst | gesehen haben))
+ Wir können nicht nachvollziehen, weshalb du dich beschwerst.
- Ich kann nicht erkennen, wo der Fehler liegt.
frame (dass | warum | weshalb | wieso) SIE __12 (kann | können) (ich | wir) _5 nicht (nachvollziehen | verstehen | erkennen | begreifen)
+ Dass Sie sich über den Tisch gezogen fühlen, kann ich beim besten Willen nicht nachvollziehen.
- Dass Sie warten, kann ich gut verstehen.
frame (kein | keinerlei | wenig | null) (verständnis für YOUR | verständnis dafür dass SIE | mitleid)
with negatable
+ Für Ihre Beschwerde habe ich Zeit, aber kein Verständnis für Ihren Ton.
- Kein Verständnis für die Technik.
frame (was | wo) [genau | eigentlich | jetzt | denn] [ist | liegt] [jetzt | denn | eigentlich | da] [genau] (YOUR problem)
unless sentence (gerne | gern | bitte | helfen)
+ Wo liegt eigentlich Ihr Problem?
- Bitte schreiben Sie, wo Ihr Problem liegt.

signal dismiss
frame (kein drama | ein drama | drama daraus | halb so (wild | schlimm | tragisch) | nicht so (schlimm | wild | dramatisch | tragisch) | stellen sie sich nicht | stell dich nicht | übertreiben | übertreibst | übertrieben | jetzt mal halblang | beruhigen sie sich | beruhige dich | regen sie sich [bitte | doch | mal] (nicht | ab) | reg dich | aufregung umsonst | aus einer mücke | mücke einen elefanten | elefanten machen | kleinigkeit | kleinigkeiten | lappalie | peanuts | bagatelle | davon geht die welt | geht die welt nicht unter | weltuntergang | gibt schlimmeres | schlimmeres im leben | luxusproblem | luxusprobleme | erste welt | das bisschen | ein bisschen <word> ist normal | hat noch (keinem | niemandem | keiner) [<word>] geschadet | pech gehabt | so ist das nun mal | so ist das eben | ist nun mal so | kann man nichts machen | kann man nix machen | da müssen sie durch | da musst du durch | werden sie überleben | wird schon | entspannen sie sich | entspann dich | kriegen sie sich [mal] [wieder] ein | krieg dich [mal] [wieder] ein | chill | chillen sie | immer mit der ruhe | kommen sie mal runter | komm mal runter | locker bleiben | cool bleiben | seien sie nicht so | sei nicht so | nun mal nicht ändern | damit leben | einfach geduld haben | einfach öfter | keiner gestorben | niemand gestorben | jeder mal | anderen geht es | andere haben | haben ganz andere probleme | wichtigere dinge | wichtigeres zu tun)
with negatable
unless before (nicht | keinesfalls | keine | bestimmt | alles andere als | überhaupt keine | ist das keine | als | mussten sie)
unless sentence (entschuldig* | tut (mir | uns) leid | verstehe | verständlich)
unless after (nicht)
unless inside (wird schon bearbeitet)
+ Machen Sie kein Drama daraus.
+ Das ist doch halb so wild.
- Das ist keine Kleinigkeit.
frame (ist | sind | war) (ja | doch | nur | bloß | bloss | lediglich | halt) [ja | doch | nur | bloß | wirklich] [nur | bloß | lediglich] (ein | eine | ein paar | zwei | drei | wenige | <num> | um) [INTENSE] [kleine | kleiner | kleines | paar | geringe | geringer | kurze | kurzer | winzige] (verspätung | verzögerung | kratzer | tage | tag | euro | minuten | stunde | stunden | fleck | fehler | betrag | spiel | hund | katze | foto | fotos | app | paket | unannehmlichkeit | delle | geräusch | schönheitsfehler | beule | wackler)
only inside (nur | bloß | bloss | lediglich | kleine* | gering* | kurz* | paar | winzige)
unless before (nicht)
unless sentence (nicht nur | entschuldig* | leid | verstehe)
+ Das ist doch nur ein kleiner Kratzer.
- Das ist ein Kratzer.
frame (bei | für) (allen | alle | anderen | andere | mir | uns | den meisten) [anderen | andere | unseren] [kunden | nutzern | kunden auch] [läuft | funktioniert | geht | klappt] [es | das | alles] [INTENSE] (läuft | funktioniert | geht | klappt | einwandfrei | problemlos | tadellos | bestens | keine probleme | beschwert | kein problem)
unless before (nicht | wenn)
unless sentence (entschuldig* | aktuell nicht)
+ Das System läuft bei allen anderen Kunden einwandfrei.
- Bei uns gibt es Kaffee.
frame (läuft | funktioniert | geht | klappt) [ja | doch | es | das | alles] (bei | für) (allen | alle | anderen | andere | mir | den meisten | sonst) [anderen | unseren] [kunden | nutzern]
unless before (nicht | wenn)
+ Bei uns in der Zentrale? Es funktioniert doch bei allen anderen.
- Er geht bei Rot.
frame (niemand | keiner | kein anderer kunde | kein anderer | sonst niemand | bisher keiner | noch niemand) [sonst | anderes | bisher | außer TOYOU | ausser TOYOU | von unseren <word>] [hat | sich] [sich] [darüber | bisher | jemals | je | daran] (beschwert | gestört | beklagt | aufgeregt | reklamiert | moniert)
+ Bisher hat sich niemand darüber beschwert, niemand sonst hat sich beklagt.
- Niemand hat geläutet.
frame (sind | bist | reagieren | reagierst | seien | wirken) (sie | du) [da | wohl | hier | vielleicht | ja] [etwas | zu | sehr | ein bisschen | ein wenig | wohl | ziemlich | schon] (empfindlich | überempfindlich | pingelig | kleinlich | hysterisch | ungeduldig | wehleidig | zimperlich | verwöhnt | anspruchsvoll | dünnhäutig | emotional | über | kompliziert)
unless before (wenn | falls)
unless sentence (haut | zahnfleisch | produkt)
with statement
+ Da sind Sie etwas empfindlich.
- Wenn Sie empfindlich sind, nehmen Sie die Creme.
frame (BEV) [das | so etwas | es] (nun (mal | einmal) | halt (mal | so | eben) | eben (mal | so)) [<word>]
unless before (wenn)
unless sentence (entschuldig* | leid | verstehe | ärgerlich* | danke | freue*)
+ So eine Baustelle ist nun mal laut.
- Er ist nun da.
frame (^ | ; | na | ja) dann <word> (sie | du) (doch | halt | eben | gefälligst)
unless sentence (entschuldig* | gern | gerne | bitte)
unless after ([bitte] (gern | gerne | einfach (auf | bei | unter) | vorbei | noch))
+ Dann backen Sie doch Ihr Brot selbst.
- Dann kommen Sie doch gern vorbei.
frame (nicht unser (problem | bier | thema) | nicht mein (problem | bier) | ist mir (egal | wurscht | wurst | schnuppe) | ist uns (egal | gleichgültig | wurscht) | interessiert (mich | uns | hier niemanden | keinen) (nicht | herzlich wenig) | geht uns nichts an | wenn TOYOU (das | etwas | was) nicht passt | wem das nicht passt | dann (gehen | kündigen | kaufen) sie (doch | halt | eben) | dann (geh | kündig | kauf) (doch | halt) | können sie gern kündigen | kannst du gern kündigen | steht TOYOU frei zu kündigen | suchen sie sich (einen anderen | etwas anderes) | friss oder stirb)
with negatable
unless sentence (entschuldig* | verstehe)
+ Das ist nicht unser Problem.
- Das ist unser Problem.
frame (da | hier | wir | ich) (kann | können) (ich | wir | man) [TOYOU | leider | da | jetzt | hier] (nichts (machen | tun | mehr (tun | machen)) | auch nichts (machen | tun | dafür))
unless sentence (entschuldig* | leid | leider | stattdessen | verstehe)
with negatable
+ Da kann man nichts machen.
- Da kann man baden.

signal hostile
frame (idiot | idioten | idiotisch* | vollidiot* | depp | deppen | dummkopf | trottel | schwachkopf | blödmann | dumme kuh | arschloch | arsch | wichser | schlampe | spinner | spinnen sie | spinnst du | halt die klappe | halten sie den mund | klappe halten | halt's maul | halt das maul | maul halten | verpiss* | fick* | leck mich | heul* [doch | woanders | leise] | heulerei | heulsuse | jammer* | gejammer | rumgeheule | gejaule | rumheulen | genörgel | nörgler | querulant* | meckerei | gemecker | meckern | meckerer | memme | lügner* | lügen sie | du lügst | schnauze | hau ab | hauen sie ab | scher dich | scheren sie sich | zisch ab | dämlich* | begriffsstutzig | hirnlos | hirn einschalten | gehirn | minderbemittelt | unfähig zu lesen | zu dumm | zu blöd | zu doof | zu faul | armselig | lächerlich machen | sie nerven | du nervst | nervensäge | nerven uns | nervt uns | gehen mir auf | gehst mir auf | gehen uns auf | auf den keks | auf den sack | auf den geist | auf den wecker)
with negatable
unless before (nicht | keine | wir waren | wir sind | wie ein | wie eine | wie | für einen | als | wir haben)
unless sentence (entschuldig* | tut (mir | uns) leid | SIE schrieben | verstehe)
unless inside (jammerschade)
+ Hören Sie auf, Sie Idiot.
+ Heul woanders.
+ Deine Heulerei nervt.
- Wie Idioten standen wir da.
frame (können sie | kannst du | können sie eigentlich | kannst du eigentlich | haben sie | hast du) [überhaupt | eigentlich | denn | überhaupt schon | nicht | wirklich | auch nur] (nicht lesen | überhaupt lesen | lesen | nichts besseres zu tun | nicht alle | zu viel zeit | zu viel freizeit | langeweile | keine augen | ein brett | tomaten auf)
only inside (überhaupt | nicht | nichts | zu viel | eigentlich | langeweile | keine | brett | tomaten)
+ Können Sie überhaupt lesen?
- Können Sie die Anzeige lesen?
frame (wer lesen kann | lesen bildet | lesen hilft | klar im vorteil | wie blöd | wie dumm | was verstehen sie [daran | eigentlich] nicht | was verstehst du [daran] nicht | was genau verstehen sie | welchen teil von | wie oft (soll | muss | sollen | müssen) (ich | wir) | zum mitschreiben | zum letzten mal | ein letztes mal | langsam und deutlich | für ganz langsame | nochmal für sie | extra für sie | für (blöde | dumme | doofe) | augen auf | augen aufmachen | bilden sie sich | was glauben sie (wer | eigentlich) | was bilden | glauben sie [eigentlich | wirklich] sie sind | nicht der einzige kunde | nicht die einzige kundin | nicht der nabel | wir haben auch noch andere | leute wie sie | leute wie dich | kunden wie sie | solche kunden | menschen wie sie | typen wie)
unless sentence (entschuldig* | freuen | gern | danke | wir lieben)
unless before (für | von)
unless after (können | sich | entschuldigen)
+ Wer lesen kann, ist klar im Vorteil.
+ Kunden wie Sie brauchen wir nicht.
- Wir freuen uns über Kunden wie Sie.
frame (hören sie [endlich | bitte] auf | hör [endlich | bitte] auf | unterlassen sie | lassen sie uns (in ruhe | endlich) | verschonen sie | schreiben sie uns nicht (mehr | noch) | belästigen | belästigst | stehlen sie | verschwenden sie | rauben sie | kostbare zeit | unsere zeit (zu | mit) | meine zeit (zu | mit))
unless before (nicht)
unless sentence (entschuldig* | betrüger | unbekannte | werbung | anrufe)
unless inside (hören sie auf)
+ Verschonen Sie uns mit weiteren Mails.
- Hören Sie auf den Ton.
frame (achten sie auf YOUR (ton | wortwahl) | achte auf deinen ton | mäßigen sie | mässigen sie | ihr ton (gefällt | ist) | nicht in diesem ton | in diesem ton | letzte warnung | sehen uns vor gericht | sonst sperren wir | rechtliche schritte gegen (sie | dich) | werden wir sie anzeigen | das werden sie (bereuen | noch bereuen) | ihre unverschämt* | unverschämte forderung | dreiste | dreist von TOYOU | frech von TOYOU | lächerliche (forderung | beschwerde | mail) | ihre (lächerliche* | dummen | dumme | blöden | blöde))
unless sentence (entschuldig* | tut (mir | uns) leid | unser)
+ Mäßigen Sie sich.
- Das Lied ist in diesem Tonfall schön.
frame (ein | so ein | solch ein | solches | dieses | das ganze | das) (theater | drama | zirkus | fass | aufstand | terz | gedöns | geschrei | gezeter | tamtam | bohei | spektakel) [zu | hier | wegen <word> | um <word>] (machen | macht | machst | aufmachen | veranstalten | veranstaltest | aufführen)
unless before (nicht)
unless sentence (entschuldig* | leid)
+ Wenn Sie so ein Theater machen wollen, bitte.
- Wir machen Theater für Kinder.
frame (flenn* | plärr* | wimmern | rumjammern | rumheulen | (ist | sind | finde ich) [einfach | doch | ja | nur] (lächerlich | albern | kindisch | kindergarten | hysterisch | armselig))
unless before (nicht)
unless sentence (entschuldig* | leid | von uns | unser | unsere | preis | preise)
+ Wegen ein paar Zweigen so zu tun, ist lächerlich.
- Unsere Antwort ist lächerlich.
frame (geh | gehen sie | such | suchen sie) (heulen | weinen | arbeiten | sich (einen | ein) (job | hobby | leben | anderen dummen) | dir (einen | ein) (job | hobby | leben) | zum arzt)
unless sentence (gute besserung | schmerzen)
+ Suchen Sie sich ein Hobby.
- Suchen Sie sich einen Platz.
frame (^ | ;) (tja | na ja dann | na toll) [;] (pech | selbst schuld | selber schuld | dumm gelaufen | schade für | wer | dann)
+ Tja, Pech gehabt.
- Tja, das Wetter.
frame (mir | uns) [INTENSE] (scheißegal | scheissegal | egal | wurscht | völlig egal | total egal | schnurz | schnuppe | schnurzpiepegal)
unless before (nicht)
unless inside (nicht)
unless clause (nicht)
+ Das ist uns völlig egal.
- Das ist uns nicht egal.

signal sarcasm
frame (herzlichen glückwunsch _3 (gelesen | bemerkt | geschafft | kaputt) | mein beileid zu YOUR (kratzer | verlust von | verspätung) | sie ärmster | sie ärmste | du ärmster | du ärmste | du armer | oh nein ; wie schrecklich | mir kommen die tränen | da kommen mir die tränen | welch tragödie | was für eine tragödie | bei allem respekt | wie sie sicher wissen | wie sie wissen sollten | schön für (sie | dich) | wie überraschend | was für eine überraschung | na bravo | ach wirklich | ach nee | sieh mal einer an | hört hört | schön wär's | eine runde mitleid)
unless sentence (entschuldig*)
+ Oh nein, mir kommen die Tränen.
- Die Tränen sind da.
