# ownership.lex - who takes the case in hand: done, to be done, vaguely, put right.

class DONE: erstattet | zurückerstattet | zurückgezahlt | zurückgebucht | zurücküberwiesen | überwiesen | gutgeschrieben | storniert | veranlasst | angelegt | freigeschaltet | freigegeben | entsperrt | korrigiert | berichtigt | geändert | angepasst | repariert | behoben | getauscht | ausgetauscht | ersetzt | verschickt | versendet | versandt | losgeschickt | abgeschickt | geschickt | gesendet | zugeschickt | zugesandt | bestellt | nachbestellt | reserviert | gebucht | verlängert | vorgezogen | bewilligt | geprüft | überprüft | nachgesehen | nachgeschaut | angeschaut | angesehen | nachgefragt | gesprochen | telefoniert | angerufen | beauftragt | eingestellt | eingetragen | hinterlegt | gelöscht | entfernt | aufgehoben | gestoppt | eskaliert | geklärt | gefunden | herausgesucht | rausgesucht | gebeten | informiert | organisiert | zurückgesetzt | aktiviert | aufgefüllt | abgeschaltet | umgestellt | umgebucht | abgezogen | geholt | hergestellt | wiederhergestellt | gelegt | verbunden | markiert | freigehalten | erlassen | gemacht | bestätigt | aktualisiert | nachgereicht | unterschrieben | angefordert | eingeplant | weitergegeben
class DOING: erstatte | erstatten | überweise | überweisen | schreibe | schreiben | rufe | rufen | melde | melden | kümmere | kümmern | prüfe | prüfen | kläre | klären | schicke | schicken | sende | senden | bringe | bringen | tausche | tauschen | ersetze | ersetzen | übernehme | übernehmen | buche | buchen | storniere | stornieren | veranlasse | veranlassen | korrigiere | korrigieren | hole | holen | liefere | liefern | repariere | reparieren | lege | legen | setze | setzen | frage | fragen | bleibe | bleib | bleiben | komme | kommen | lasse | lassen | rechne | rechnen | gebe | geben | reserviere | reservieren | bestelle | bestellen | spreche | sprechen | ziehe | ziehen | verlängere | halte | halten | suche | schaue | schauen | sehe | organisiere | organisieren | informiere | leite | verzichte | verzichten | mindern | mindere

signal own.done
frame (ich habe | wir haben | ich hab | habe ich | haben wir | hab ich) [TOYOU | YOU4 | es | das | sie] _12 (DONE)
unless before (wenn | falls | ob | sobald | nachdem)
unless inside (nicht | ihre nachricht | noch keine | wir haben gemacht | zur kenntnis)
unless sentence (fachabteilung | an die zuständige)
+ Ich habe heute mit dem Fahrer gesprochen.
+ Die 148 Euro habe ich zurücküberwiesen.
- Ich habe es nicht gefunden.
frame (ist | sind | wurde | wurden) [INTENSE | bereits | schon | heute | soeben | gerade | eben | wieder | jetzt | nun | seit _2] _6 (frei | erstattet | zurückerstattet | überwiesen | zurücküberwiesen | gutgeschrieben | storniert | freigeschaltet | freigegeben | entsperrt | korrigiert | behoben | repariert | ersetzt | getauscht | unterwegs | auf dem weg | rausgegangen | raus | gelöscht | aufgehoben | gestoppt | wiederhergestellt | eingeplant | vorgezogen | bewilligt | erledigt | angepasst | umgestellt | zurückgesetzt | an sie zurückgegangen | wieder da | nachbestellt | hinterlegt)
unless before (wenn | falls | ob | sobald | nicht | SIE)
unless inside (nicht | noch nicht)
unless clause (sobald | wenn | nicht | werden)
with statement
+ Die Karte ist seit 15 Uhr wieder frei.
+ Das zweite Mandat ist gelöscht.
- Sobald das Konto freigeschaltet ist, hören Sie von uns.
frame (kollege | kollegin | hausmeister | monteur | techniker | fahrer | bote | teamleiterin | teamleiter | mitarbeiter) _3 (ist | kommt | bringt | holt | ruft | fährt | war) _6 (vorbei | ab | an | unterwegs | ihnen | dir | heute | morgen | montag | dienstag | mittwoch | donnerstag | freitag | samstag | <num>)
unless before (wenn | falls | bis)
unless inside (nicht | kein)
+ Ein Kollege holt es gerade ab.
- Der Fahrer ist nett.

signal own.will
frame (ich | wir) [INTENSE] (DOING) _12 (heute | morgen | sofort | gleich | umgehend | noch (heute | diese) | bis (spätestens | montag | dienstag | mittwoch | donnerstag | freitag | ende | zum | morgen) | am (montag | dienstag | mittwoch | donnerstag | freitag | samstag) | <num> | persönlich | selbst | sobald | dran | zurück | vorbei | zu | an | darum | ab | raus | um)
unless before (wenn | falls | ob | dass | werden)
unless inside (nicht | keine | freuen | hoffen | bitten | danken | ihnen gerne zur)
+ Ich rufe Sie morgen früh an.
+ Ich kümmere mich persönlich darum.
- Ich rufe nicht an.
frame (DOING) (ich | wir) [TOYOU | YOU4 | es | das | mich | uns] _10 (heute | morgen | sofort | gleich | umgehend | persönlich | selbst | dran | zurück | vorbei | zu | nach | an | darum | ab | raus | um | ein | frei | vor | bis | am | <num> | TOYOU)
unless before (wenn | falls | ob | dass | bitte)
unless inside (nicht | keine | damit wir)
with statement
+ Morgen früh frage ich bei Ihnen nach.
- Morgen komme ich nicht an.
frame (werde | werden) (ich | wir) _12 (erstatten | überweisen | anrufen | zurückrufen | melden | kümmern | prüfen | klären | schicken | zusenden | senden | liefern | tauschen | ersetzen | übernehmen | sprechen | besprechen | veranlassen | informieren | begleiten | bringen | sorgen)
unless before (wenn | falls | ob)
unless inside nicht
+ Morgen werde ich das mit der Technik besprechen.
- Werden wir nicht melden.
frame (ich werde | wir werden) _12 (erstatten | überweisen | anrufen | zurückrufen | melden | kümmern | prüfen | klären | schicken | zusenden | senden | liefern | tauschen | ersetzen | übernehmen | sprechen | besprechen | veranlassen | informieren | begleiten | bringen | sorgen)
unless inside nicht
unless before (wenn | falls | ob)
+ Wir werden Ihnen den Betrag bis Freitag überweisen.
- Wir werden sehen.
frame (ist | wird | kommt | geht | erfolgt) _4 (am | bis | um | für) (montag | dienstag | mittwoch | donnerstag | freitag | samstag | morgen | heute | <num> | spätestens | ende) _8 (getauscht | geliefert | repariert | eingeplant | ersetzt | bei TOYOU | raus | zu TOYOU | überwiesen | erledigt | gebracht | auf YOUR konto)
unless before (wenn | falls)
unless inside nicht
with statement
+ Der Wechselrichter wird am Mittwoch um 8 Uhr getauscht.
- Es wird am Abend kalt.

signal own.vague
frame (wir | ich) [INTENSE] (prüfen | prüfe | arbeiten | arbeite | kümmern | kümmere | leiten | leite | untersuchen | untersuche | bemühen | bemühe | sind dran | bin dran | schauen | schaue | klären | kläre | geben | nehmen)
+ Wir prüfen den Vorgang.
- Bitte prüfen Sie den Vorgang.
frame ((wird | werden) [derzeit | gerade | aktuell | nun | intern] (geprüft | bearbeitet | untersucht | analysiert) | ist in bearbeitung | in prüfung | an einer lösung | mit hochdruck | schnellstmöglich | baldmöglichst | so schnell wie möglich | zeitnah)
+ Ihr Fall wird derzeit geprüft.
- Die Bearbeitung dauert.

signal repair
frame (erstatte* | überweis* | gutschrift | gutgeschrieben | schreiben TOYOU _3 gut | schenken | schenke | geschenkt | kostenlos | kostenfrei | gratis | auf unsere kosten | auf kosten des hauses | übernehmen wir | wir übernehmen | als entschuldigung | als kleine wiedergutmachung | wiedergutmachung | als dankeschön | entschädig* | kulanz | kulanzweise | aus kulanz | rabatt | gutschein | verzichten wir | erlassen wir | geld zurück | ersetzen wir | wir ersetzen | ersatz (geht | ist | kommt | schicke | schicken) | auf dem weg zurück)
only clause (ich | wir | TOYOU | YOUR | unser | unsere | uns | ist | sind)
unless before (wenn | falls | ob | keine | kein | nicht | eine)
unless inside (erstattung)
unless clause (nicht | keine | kein | ausgeschlossen | antrag | benötigen | ab)
unless sentence (nicht möglich | abgelehnt | ausgeschlossen | kostenlose hotline)
+ Die Fahrtkosten überweisen wir Ihnen.
+ Das bekommen Sie von uns kostenlos.
- Eine Erstattung ist ausgeschlossen.

frame ((berechne | berechnen) (wir | ich) [TOYOU] [natürlich | selbstverständlich] (nicht | nichts) | (berechne | berechnen | stelle | stellen) (wir | ich) TOYOU nicht | (ziehe | ziehen) (wir | ich) _6 ab | (müssen | musst) (sie | du) _4 nicht (bezahlen | zahlen) | geht auf uns | auf unsere rechnung | auf unsere kosten | kostet (sie | dich) nichts | gehört TOYOU trotzdem | behalten sie [das | die | den] _3 (einfach | gern | trotzdem))
+ Die drei Nächte berechnen wir Ihnen nicht.
- Wir ziehen um.

signal collab
frame (gemeinsam | zusammen | miteinander) _6 (lösung | lösen | finden | schauen | anschauen | ansehen | durchgehen | klären | hinbekommen | hinkriegen | üben | überlegen | schaffen | besprechen)
unless before (bau | alle)
+ Lassen Sie uns gemeinsam eine Lösung finden.
- Die Teile kommen zusammen.
frame (wir | uns) _5 (gemeinsam | zusammen) [<word>] [<word>]
unless before (wenn)
unless inside (zusammensetzung | zusammen <num>)
+ Wir üben vorher zusammen das Schreiben.
- Die Teile bleiben zusammen.
frame (lassen sie uns | lass uns | wollen wir | sollen wir | schauen wir) _6 (gemeinsam | zusammen | schauen | sprechen | telefonieren | anschauen | durchgehen | probieren)
+ Wollen wir kurz telefonieren?
- Lassen Sie uns wissen, was war.

signal invite
frame (erreichen sie mich | erreichst du mich | können sie mich | kannst du mich | rufen sie mich | ruf mich | melden sie sich [bitte | gern | gerne | jederzeit | einfach] (direkt | jederzeit | bei mir) | meld dich [gern | gerne] [einfach] (direkt | jederzeit | bei mir) | antworten sie [einfach | gern] (mir | auf diese | direkt) | antworte (mir | einfach) | meine durchwahl | unter meiner | bin ich für (sie | dich) da | sind wir für (sie | dich) da | bin jederzeit | chance geben)
unless before (nicht)
+ Unter dieser Nummer erreichen Sie mich direkt.
- Sie erreichen das Ziel.
frame (wie können wir | was können wir | was kann ich | wie kann ich) _6 (wiedergutmachen | wieder gutmachen | gut machen | tun | helfen | besser machen | verbessern)
+ Was können wir tun, damit es wieder passt?
- Wie können wir lesen?
signal invite.generic
frame (bei (fragen | rückfragen | weiteren fragen) | melden sie sich | melde dich | meld dich | zögern sie nicht | zögere nicht | stehen (wir | TOYOU) [TOYOU] [gerne | gern | jederzeit] zur verfügung | stehe ich | geben sie uns bescheid | gib uns bescheid | lassen sie (uns | mich | es uns | es mich) wissen | lass (uns | es uns) wissen | schreiben sie uns | kontaktieren sie uns)
with negatable
+ Bei Fragen melden Sie sich gern.
- Die Frage ist da.

signal overpromise
frame (nie wieder | niemals wieder | nie mehr | auf keinen fall wieder | garantiert nicht wieder | mit sicherheit nicht wieder) _4 (passieren | vorkommen | geschehen | passiert | vorkommt | haben | erleben)
unless before (versprechen | garantieren | damit | dass es | sagen)
unless sentence (kann nicht | können nicht | hoffe | hoffen | sollte)
+ Das wird nie wieder vorkommen.
- Wir können nicht versprechen, dass es nie wieder vorkommt.
frame ((ich | wir) [TOYOU] (garantiere | garantieren | verspreche | versprechen | schwöre) | (garantiere | garantieren | verspreche | versprechen) (ich | wir)) [TOYOU]
unless after (nichts)
unless sentence (nicht (versprechen | garantieren))
+ Ich garantiere Ihnen ein perfektes Ergebnis.
- Wir können das nicht versprechen.
frame (hundertprozentig | zu <num> prozent sicher | <num> prozentig | <num> prozent sicher | garantiert (nie | keine | fehlerfrei))
+ Das ist hundertprozentig sicher.
- Der Akku ist voll.
