# personal.lex - speaking to this person: memory, listening, questions, steps.

signal pers.name
frame (^ | ;) [guten morgen | guten tag | hallo | ja | und] (sehr geehrter herr | sehr geehrte frau | liebe frau | lieber herr | liebe | lieber | hallo | hallo herr | hallo frau | hi | hey | guten tag | guten tag herr | guten tag frau | guten morgen | guten abend | moin | servus | grüezi frau | grüezi herr | grüß gott herr | grüß gott frau | grüß dich | danke | herr | frau) [dr | prof | familie]
unless after (zusammen | kunde | kundin | kunden | kundinnen | team | damen | alle | gast | nutzer | mitglied | leser | leserin | mieter | an | für | dir | ihnen | das | dass | wir | ich | sie)
+ Guten Tag Frau Meier,
- Hallo zusammen,

signal pers.history
frame (wie SIE (schreiben | schreibst | geschrieben | erwähnt | erwähnten | schildern | beschrieben | sagten | sagtest | bereits) | wie von TOYOU (erwähnt | beschrieben | geschildert | gewünscht) | wie besprochen | wie (am telefon | telefonisch) | in YOUR letzten | unser telefonat | unserem telefonat | letztes mal | beim letzten mal | ich erinnere mich | wir erinnern uns)
unless before (wenn)
+ Wie Sie schreiben, ist der Lüfter neu.
- Wie schön das ist.
frame (langjähriger kunde | langjährige kundin | YOUR treue | treuer kunde | treue kundin | seit (vielen | <num> | so vielen | über <num>) jahren (bei uns | kunde | kundin | mitglied) | stammkunde | stammgast)
+ Danke für Ihre Treue.
- Das Haus steht seit Jahren.
frame (SIE (schrieben | schreibst | schreiben | erwähnten | erwähnen | hatten erwähnt | haben geschrieben | hatten geschrieben | berichten | schildern))
unless before (bitte | wenn | können | falls)
+ Sie schrieben, dass der Akku nach einer Stunde leer ist.
- Bitte schreiben Sie uns.

signal listen.check
frame (wenn ich (sie | dich | es | das) richtig verstehe | verstehe ich (sie | dich | es | das) richtig | habe ich (sie | dich | es | das) richtig verstanden | wenn ich (sie | dich | das) richtig verstanden habe | ich fasse [noch einmal | kurz] zusammen | damit ich (nichts | es | das) (falsch | richtig) verstehe | nur zur sicherheit | soweit ich sehe | es sieht so aus als | sieht so aus als | offenbar | anscheinend | so wie ich | meinen sie damit)
+ Verstehe ich Sie richtig, der Export bricht auf Seite drei ab?
- Das ist richtig.

signal listen.ask
frame (^ | ;) [und | oder | damit es schnell geht] (was | welche | welcher | welches | welchen | wann | wo | wie | wer | seit wann | ist | sind | haben | hat | können | kann | könnten | könnten sie | darf | dürfen | soll | sollen | wäre | möchten | möchtest | hast | kannst | passt | tritt | erscheint | wollen)
with question
unless inside (wie kann ich | wie können wir | was kann ich)
unless after (_2 (weiterhelfen | helfen | sonst noch))
+ Ist das Wasser inzwischen abgestellt?
+ Soll ich Sie eintragen?
- Das Wasser ist abgestellt.
frame (können | könnten | kannst | könntest | würden) (sie | du) (mir | uns) [bitte | kurz | noch | vielleicht] [bitte | kurz | noch | einmal] _3 (sagen | schicken | nennen | schreiben | beschreiben | mitteilen | zusenden | bestätigen | schildern)
+ Können Sie mir bitte kurz die Nummer nennen?
- Können Sie mir folgen?
frame (bitte | ^) (nennen | schicken | senden | teilen | geben | schreiben | nenn | schick | send | gib | schreib | übermitteln | laden) [sie] (uns | mir) [bitte | kurz | noch | dazu | einfach | einmal | ein | die | den | das | YOUR | dafür] [<word>] [kurz] (YOUR | die | den | das | ein | eine | mit | <word>)
unless sentence (absender | formular)
+ Bitte nennen Sie mir kurz Ihre Bankverbindung.
- Bitte nennen Sie das Haus nicht Villa.

signal steps
frame (bitte) [<word>] (gehen | öffnen | klicken | wählen | starten | löschen | installieren | prüfen | melden | laden | geben | füllen | schalten | drücken | ziehen | warten | folgen | aktualisieren | nutzen | verwenden | versuchen | probieren | stecken | trennen | bringen | reichen | legen | beachten | achten | lösche | starte | öffne | klick | klicke | geh | wähle | installiere | lade | prüfe | probier | probiere | schau | versuch | versuche | gib | füll | leere | leeren | setzen | setze)
+ Bitte starten Sie den Router neu.
- Der Router ist bitte grün.
frame (finden (sie | du) | findest du | so geht's | gehen sie [bitte] wie folgt | wie folgt vor | klicken sie | unter | in der app | in YOUR konto) _4 (unter | bereich | menü | einstellungen | app | konto | handbuch | seite | auswertungen | reiter | vor)
only inside (finde* | klick* | geh* | vor | einstellungen | menü | bereich | reiter | app | auswertungen)
+ Die Bescheinigung finden Sie in der App unter Dokumente.
- Unter dem Dach liegt das Konto.
frame ^ (öffnen | notieren | schalten | klicken | wählen | drücken | gehen | starten | ziehen | stecken | warten | tippen | geben | öffne | klicke | klick | wähle | drücke | geh | gehe | starte | zieh | ziehe | tippe | gib) (sie | auf | in | den | die | das | im | bitte | zu)
+ Öffnen Sie die Abdeckung.
- Sie öffnen die Abdeckung.
frame (<url> | anleitung | hier (ist der | finden sie) | folgenden schritte | diesen schritten | schritt für schritt | link unten)
+ Hier finden Sie die Anleitung.
- Der Weg ist da.
