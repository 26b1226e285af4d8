# apology.lex - saying sorry, and the ways of saying it that take nothing back.
#
# The plain frames find every "leid tun" and "Entschuldigung" with its object; the
# program decides by that object whether it names the harm. German puts the reason
# before the apology as easily as behind it ("Dass Sie warten mussten, tut uns leid").

class THATOF: dass | daß | für | wegen | um | weil | wenn | wie | was | zu hören dass | zu hören | zu lesen dass | zu lesen | dafür dass | dafür | damit
class SORRYFOR: entschuldigung | verzeihung | nachsicht | vergebung | pardon

signal apol.generic
frame (tut | tun | tat | täte) [es | das | dies] [TOME] _4 leid [;] [THATOF]
with object tag=whole
unless inside (nicht | sie)
unless before (nicht | wenn es TOYOU | wird (dir | ihnen) noch | muss TOYOU nicht)
unless after (_3 (mitteilen zu | sagen zu | ablehnen))
unless sentence (wird ihnen noch leid | noch leidtun)
+ Es tut mir sehr leid, dass Ihr Paket verschwunden ist.
+ Das tut uns wirklich leid.
- Das muss Ihnen nicht leid tun.
frame (dass | daß | was | wie | wenn) __20 (tut | tun) [TOME] _4 leid
with object tag=whole
unless inside (nicht leid | wenn (SIE | wir) TOYOU)
unless before (wir bedauern)
+ Dass Sie zweimal umsonst gekommen sind, tut mir aufrichtig leid.
- Dass er kommt, tut gut.
frame (leid tut | leid tun | leidtut | leidtun | leid täte) [;] [THATOF]
with object tag=whole
unless before (nicht | ihnen | muss)
unless clause (muss TOYOU nicht | nicht)
+ Wir möchten Ihnen sagen, wie leid uns das tut und dass es uns leidtut.
- Das muss Ihnen nicht leidtun.
frame wie [INTENSE] leid [es | das | dies] [TOME] [das | es | dies] (tut | tun)
with object tag=whole
+ Glauben Sie mir, wie leid mir das tut.
- Wie viel Leid das bringt.
frame (entschuldige | entschuldigen | entschuldigt | entschuldigst | verzeih | verzeihen | verzeiht) [sie | wir | ich] [mich | uns] [bitte] [TOME | bei TOYOU] [INTENSE] [INTENSE] [bitte] [;] [THATOF | ART | YOUR | MY]
with object tag=whole
unless before (unannehmlichkeiten zu | zu)
unless after ([;] (wenn ich störe | die frage | die späte frage | dass ich (störe | frage | noch einmal)))
unless after ([;] (können | könnten | kann | könnte | wo | was | wie | wann | haben sie | ich habe nicht (ganz | richtig)))
unless inside (dass ich störe)
unless after [ART | MY] [<word>] (rückfrage | nachfrage | lange mail | tippfehler)
+ Bitte entschuldigen Sie, dass Ihr Zug ausgefallen ist.
+ Wir entschuldigen uns für die Wartezeit.
+ Entschuldige bitte.
- Entschuldigen Sie die Rückfrage.
frame (bitte | bitten | möchten | hoffe | hoffen | wünsche) __14 zu (entschuldigen | verzeihen)
with object tag=whole
unless before (nicht | nichts)
unless inside (nicht | etwaige | eventuelle)
+ Wir bitten Sie, die lange Wartezeit zu entschuldigen.
- Das ist nicht zu entschuldigen.
frame (bitte | bitten | bäten | ersuche | ersuchen) _5 um [INTENSE | aufrichtig | YOUR | herzlich | vielmals] (SORRYFOR) [;] [THATOF]
with object tag=whole
unless before (nicht)
unless inside um YOUR verständnis
+ Dafür bitte ich Sie in aller Form um Entschuldigung.
+ Wir bitten Sie um Verzeihung für den Fehler.
- Wir bitten Sie um Verständnis.
frame (^ | ; | meine | unsere | meine aufrichtige | unsere aufrichtige | eine | große | grosse | dicke | vielmals | 1000 | tausend | tausendmal | bitte um | und | hiermit | nochmals) (entschuldigung | verzeihung | entschuldigungen | pardon | um entschuldigung | meine entschuldigung) [bitte] [;] [THATOF]
with object tag=whole
unless before (keine | ohne)
unless after ([;] (können | könnten | kann | könnte | wo | was | wie | wann | haben | ich habe nicht))
unless inside (eine entschuldigung wenn)
+ Entschuldigung für den Lärm in der Nacht!
+ Bitte nehmen Sie meine Entschuldigung für die Verspätung an.
- Entschuldigung, können Sie die Nummer noch einmal schicken?
frame (entschuldigung | entschuldigungen) _5 (an | annehmen | entgegen | aussprechen | anbieten | schuldig | fällig | angebracht)
with object tag=whole
only clause (bitte | wir | ich | unsere | meine | eine)
unless before (keine | ihre)
+ Wir schulden Ihnen etwas, eine Entschuldigung ist hier fällig.
- Die Entschuldigung für die Schule liegt an.
frame (sorry | sory) [INTENSE] [nochmal | noch mal | an dieser stelle] [;] [THATOF]
with object tag=whole
unless after ([;] (können | könnten | kannst | kann | wo | was | wie | wann | hast | habe nicht))
unless after ([für | wegen] [ART] (tippfehler | lange mail | rückfrage))
unless before (better safe than)
+ Sorry, dass du jedes Mal von vorn erklären musstest, was los ist.
+ Sorry für den Schreck!
- Sorry, kannst du die Nummer noch mal schicken?
frame (sehen sie | sieh | seht) [es | das] [bitte] (mir | uns) [bitte] [es | das] [bitte] nach
with object tag=whole
unless inside uns nach oben
+ Bitte sehen Sie uns das nach.
- Sehen Sie nach oben.
frame (bedauern | bedaure | bedauere | bedauert) [ich | wir | wirklich] [es | das | dies | diesen | diese | dieses] [INTENSE] [INTENSE] [;] [dass | daß | YOUR | ART]
with object tag=whole
unless before (zu YOUR | zu unserem | zum | zu meinem)
unless after (_4 (mitteilen zu | sagen zu | nicht (weiterhelfen | entsprechen | helfen)))
unless after _4 (ablehnen | absagen | abweisen | zurückweisen | enttäuschen) zu (müssen | können)
unless after _3 (ablehnen | absagen) zu müssen
unless after [;] [YOUR | ART] [<word>] (ablehnen | absagen | zurückweisen | nicht) [zu]
unless after [;] TOYOU _8 (mitteilen | mitzuteilen | sagen | zu müssen | zu können | keine | nicht)
unless inside dass wir
unless sentence (mitteilen zu müssen)
+ Wir bedauern sehr, dass Ihre Reise so begonnen hat.
+ Diesen Vorfall bedauern wir außerordentlich.
- Wir bedauern, Ihnen mitteilen zu müssen, dass es aus ist.
frame (bedauern | bedaure | bedauere) [INTENSE] [INTENSE] [;] dass (wir (TOYOU | YOU4) (warten | so | falsch | nicht (rechtzeitig | früher | informiert)) | bei uns | uns)
with object tag=whole
+ Wir bedauern, dass wir Sie nicht rechtzeitig informiert haben.
- Wir bedauern, dass der Mond scheint.

signal apol.late
frame (entschuldig* | verzeih* | sorry | bedauern | leid) _5 (späte | späten | verspätete | verspäteten | verzögerte | verzögerten | lange | langsame | verspätung | verzögerung | dauer | wartezeit) _2 (antwort | rückmeldung | reaktion | nachricht | mail | antworten | reagieren | rückantwort | meiner antwort | unserer antwort | bearbeitungszeit YOUR)
+ Entschuldigen Sie bitte die späte Rückmeldung.
+ Entschuldigung für meine verspätete Antwort.
- Entschuldigung für die späte Lieferung des Sofas.
frame (entschuldig* | verzeih* | sorry | bedauern | leid) _4 [;] dass (ich | wir) (mich | uns | TOYOU | YOU4 | YOUR <word>) [TOYOU | bei TOYOU] (erst | so spät | leider erst | nicht früher | nicht eher | jetzt erst) _6 (melde | melden | antworte | antworten | antworten können | gemeldet | geantwortet | schreibe | schreiben | zurückmelde* | reagier* | dazu komme | dazu kommen | beantworte*)
+ Bitte entschuldigen Sie, dass wir uns erst heute melden.
+ Es tut mir leid, dass ich Ihnen erst jetzt antworte.
- Es tut mir leid, dass wir uns erst heute sehen.
frame (entschuldig* | verzeih* | sorry | bedauern | leid) _4 [;] dass (SIE | es) _3 (lange | länger) _6 (antwort | rückmeldung | reaktion) _3 (warten | gewartet | gedauert | dauerte | dauert | mussten | musstest | musste)
+ Es tut uns leid, dass Sie so lange auf unsere Antwort warten mussten.
- Es tut uns leid, dass Sie so lange auf den Bus warten mussten.
frame (entschuldig* | verzeih* | sorry | bedauern | leid) _4 [;] dass (es | die | unsere | meine) _9 (gedauert | dauerte | gekommen | kommt | dauert | kam)
only inside (antwort | rückmeldung)
+ Sorry, dass es mit der Antwort so lange gedauert hat.
- Sorry, dass es so lange gedauert hat.

signal nonapology
frame (bedauern | bedaure | bedauere | leid | schade | sorry) _4 [;] [dass | wenn | daß] (SIE) _5 (so (empfinden | empfunden | sehen | sieht | siehst | fühlen | wahrgenommen | wahrnehmen | aufgefasst | auffassen | verstanden | erlebt haben) | empfunden | empfinden | das gefühl haben | das gefühl hatten | den eindruck haben | den eindruck hatten | den eindruck gewonnen | der meinung | der ansicht | anderer meinung | anders sehen | anders sieht | gekränkt fühlen | angegriffen fühlen | beleidigt fühlen | gestört fühlen | enttäuscht fühlen | falsch verstanden | missverstanden | wahrnehmen | wahrgenommen | so sehen | so siehst | glauben | finden)
+ Wir bedauern, dass Sie das so empfunden haben.
+ Schade, dass du das so siehst.
+ Es tut uns leid, dass Sie den Eindruck haben, ignoriert zu werden.
- Es tut uns leid, dass Sie den Schaden so spät gesehen haben.
frame (es | da) wurden [offenbar | wohl | leider] fehler gemacht
+ Es wurden Fehler gemacht.
- Wir haben Fehler gemacht.
frame (war | lag | ist) (nie | niemals | nicht | keinesfalls | keineswegs) [in] (unsere | meine | unserer | meiner) absicht [;] [YOU4] [zu] (beleidigen | kränken | verletzen | verärgern)
with negatable
+ Es war nie unsere Absicht, Sie zu kränken.
- Die Absicht ist gut.

signal nonapology.if
frame (bedauern | bedaure | bedauere | leid | sorry | entschuldig*) [mich | uns] [bei TOYOU] [INTENSE] [bitte] [;] (wenn | falls | sollte | sollten | sofern)
unless after (ich störe | es schnell | möglich)
+ Es tut uns leid, wenn Sie sich geärgert haben.
+ Ich entschuldige mich, falls das unfreundlich klang.
- Das tut uns leid. Wenn Sie Zeit haben, leeren Sie den Speicher.
frame (sollte | sollten | falls | wenn) __10 (gefühlt | verletzt | gekränkt | beleidigt | unwohl | gestört | missverständlich | unfreundlich | entstanden | verärgert | unhöflich) __5 (leid | entschuldig* | bedauern)
+ Sollten Sie sich unwohl gefühlt haben, tut uns das leid.
- Falls Sie warten, bedauern wir den Regen.
frame (entschuldig* | bedauern | verzeihung) _4 (etwaige | eventuelle | mögliche | eventuell* entstandene*)
+ Wir entschuldigen uns für etwaige Unannehmlichkeiten.
- Wir entschuldigen uns für die Kälte.

# "Leider", "es tut mir leid" as the preface of a no.
signal refuse.bare
frame (bedauern | bedaure | bedauere | leid | sorry) _3 [;] (TOYOU _6 (zu müssen | zu können) | TOYOU (mitteilen | sagen | absagen | ablehnen) | TOYOU (keine | keinen | nicht | mitzuteilen))
with tag=excuse
+ Wir bedauern, Ihnen mitteilen zu müssen, dass der Antrag abgelehnt ist.
+ Es tut mir leid, Ihnen keine bessere Nachricht geben zu können.
- Es tut mir leid, dass es so kam.
frame (bedauern | bedaure | bedauere | leid | sorry | entschuldigung | entschuldigen sie) [;] (aber | doch | jedoch | dass wir | dass ich | dass wir TOYOU | wir | ich | hier | da | das | dies) _7 (nicht | kein | keine | keinen | keinerlei | nichts | unmöglich | ausgeschlossen | ablehnen | versäumt)
with tag=excuse
unless inside (das nicht passieren | dass wir nicht | dass ich nicht | früher | rechtzeitig | gleich | sofort | besser | warten | wir haben | angerufen | informiert | gemeldet | erreicht | reagiert | uns nicht | bescheid | gehalten)
unless after (_3 (rechtzeitig | früher | gleich | sofort | angerufen | informiert | gemeldet | erreicht | passieren | bescheid | eingehalten | einhalten | gehalten | geliefert | beantwortet | gut genug))
+ Es tut uns leid, aber wir können das Ticket nicht erstatten.
+ Sorry, das geht nicht.
- Es tut mir leid, dass wir Sie nicht rechtzeitig informiert haben.

signal apol.responsibility
frame (das | dies | es | hier | da) [BEV | HAVE | lag | liegt] [INTENSE | ganz klar | eindeutig | allein] [INTENSE] (unser | mein | unsere | unserer | unserem) [eigener | ganz klar | alleiniger] (fehler | versehen | versäumnis | schuld | verschulden | panne | unachtsamkeit | nachlässigkeit | verantwortung)
with object tag=whole
unless before (wenn | falls | nicht)
unless inside (nicht)
+ Das war ganz klar unser Fehler.
+ Es war unser Versäumnis, der Auftrag ist liegen geblieben.
- Das ist nicht unsere Schuld.
frame (mein | unser) (fehler | versehen | versäumnis) [;] 
with object tag=whole
unless before (nicht | kein | ist nicht | durch | auf | für)
+ Mein Fehler, ich habe die Zahl vertauscht.
- Das ist nicht unser Fehler.
frame (fehler | versäumnis | problem | panne | schuld | ursache | irrtum | missgeschick | versehen | verschulden) _4 (bei uns | auf unserer seite | unsererseits | an uns | in unserem haus | in unserem system | meinerseits | unserer seite | von uns)
with object tag=whole
unless before (kein | keinen | nicht | keine)
unless inside (nicht | problem bei uns melden | problem an uns)
unless clause (nicht)
+ Der Fehler lag eindeutig bei uns.
- Ein Fehler lag nicht bei uns vor.
frame (haben | habe | hab) (wir | ich) [YOU4 | TOYOU | da | das | hier | es | damit] [INTENSE] [INTENSE] [ja | leider | schlicht] (hängen lassen | hängenlassen | im stich gelassen | enttäuscht | versäumt | übersehen | vergessen | verschlafen | verbockt | vermasselt | versagt | mist gebaut | einen fehler gemacht | fehler gemacht | nicht eingehalten | nicht gehalten | falsch gemacht | nicht aufgepasst | geschlampt | gepatzt | zu lange warten lassen | warten lassen | schlecht informiert | nicht informiert | schlecht kommuniziert | vertauscht | verwechselt | unterschätzt)
with object tag=whole
unless before (wenn | falls | ob)
+ Da haben wir Mist gebaut.
- Haben wir das übersetzt?
frame (wir haben | ich habe | ich hab) _4 (hängen lassen | hängenlassen | im stich gelassen | enttäuscht | versäumt | übersehen | vergessen | verschlafen | verbockt | vermasselt | versagt | mist gebaut | einen fehler gemacht | nicht eingehalten | nicht gehalten | falsch gemacht | nicht aufgepasst | geschlampt | gepatzt | warten lassen | schlecht informiert | vertauscht | verwechselt)
with object tag=whole negatable
unless inside (nicht vergessen | nicht übersehen | sie)
unless before (wenn | falls | ob)
+ Wir haben Ihre Kündigung schlicht übersehen.
- Wir haben Sie nicht vergessen.
frame (ist | sind) (uns | mir | bei uns) _4 (durchgerutscht | durchgegangen | entgangen | passiert | unterlaufen | schiefgelaufen | schief gelaufen | schiefgegangen | schief gegangen | untergegangen | liegengeblieben | liegen geblieben | misslungen | danebengegangen)
with object tag=whole
unless before (wenn | falls | ob)
unless inside (nicht | nichts)
+ Das ist uns beim Packen durchgerutscht.
+ Da ist bei uns einiges schiefgelaufen.
- Das ist uns nicht entgangen.
frame (bei uns | unsererseits | hier | da | einiges | etwas | vieles | so viel | intern) _5 (schiefgelaufen | schief gelaufen | schiefgegangen | schief gegangen | untergegangen | liegengeblieben | liegen geblieben | nicht gut gelaufen | nicht rund gelaufen | nicht optimal gelaufen | falsch gelaufen | nicht geklappt hat)
with object tag=whole
unless before (wenn | falls | ob)
unless inside (nichts)
+ Bei Ihrer Bestellung ist einiges schiefgelaufen.
- Hier ist nichts schiefgelaufen.
frame (hätten | hätte) (wir | ich | man | unser <word> | unsere <word> | jemand | der kollege | die kollegin) [TOYOU | YOU4] _6 (müssen | sollen | dürfen)
with object tag=whole
unless before (wenn | falls)
+ Das hätten wir Ihnen sagen müssen.
- Hätten wir Zeit gehabt, wäre es gut.
frame (wir | ich | man | unser <word> | unsere <word> | mein <word> | meine <word> | der <word> | die <word>) (hätten | hätte) _8 (müssen | sollen | dürfen)
with object tag=whole
unless before (wenn | falls)
unless inside (sie hätten)
+ Wir hätten Sie am Montag zurückrufen müssen.
- Wir hätten gern Tee.
frame (hätten | hätte) (sie | du) [längst | schon | viel | dafür | das | darüber] _2 (von uns | früher | eher | nie | niemals | nicht | gar nicht) _4 (müssen | sollen | dürfen)
with object tag=whole
unless inside (nicht vergessen | nicht öffnen)
only inside (von uns | nie | niemals | nicht | gar nicht | längst)
+ So lange hätten Sie nie warten dürfen.
- Hätten Sie früher fragen sollen?
frame (sie hätten | du hättest) (längst | schon | nie | niemals | gar nicht | von uns | nicht) _5 (müssen | sollen | dürfen)
with object tag=whole
unless inside (nicht vergessen | nicht öffnen | schon lesen)
only inside (längst | nie | niemals | von uns | nicht (so | hinterher | warten | anrufen) | gar nicht)
+ Sie hätten längst von uns hören müssen.
- Sie hätten schon lesen sollen, was da steht.
frame (mea culpa | asche auf (mein | unser) haupt | mein fehler | unser fehler | unsere schuld | meine schuld | schlamperei (von uns | unsererseits | bei uns) | (unserer | unsere) (schlamperei | nachlässigkeit | unachtsamkeit))
with object tag=whole
unless before (nicht | kein | keine)
+ Mea culpa, das kommt von mir.
- Das ist nicht unsere Schuld.
frame (lässt | lassen) sich [hier | da | durch nichts | mit nichts] [leider] (nicht | nicht mehr | durch nichts | mit nichts) (entschuldigen | schönreden | wegdiskutieren | beschönigen | rechtfertigen | gutmachen | wiedergutmachen)
with object negatable tag=whole
+ Ein falscher Name in der Anzeige, das lässt sich nicht entschuldigen.
- Der Termin lässt sich nicht ändern.
frame (nichts zu (beschönigen | entschuldigen | rechtfertigen | deuteln))
with object negatable tag=whole
+ Da gibt es nichts zu beschönigen.
- Nichts zu essen.
frame (es | das | hier | da) (war | ist) [wirklich | ganz klar | schlicht | von uns | von mir | uns | mir] (ein | unser | mein) [großer | grosser | dummer | ärgerlicher | grober | klarer | eigener | echter | blöder] (fehler | versäumnis | versehen | patzer | missgeschick | irrtum) [von uns | von mir | unsererseits] [;] (zu | YOU4 | TOYOU | dass | von uns | von mir | unsererseits | . | ;)
with object tag=whole
unless before (wenn | falls | kein | nicht)
unless clause (von TOYOU)
unless inside (kein)
+ Es war ein Fehler, Sie so lange im Unklaren zu lassen.
- Das ist kein Fehler von uns.
frame (haben | habe | hab) [wir | ich] (YOU4 | TOYOU) _8 (allein gelassen | alleingelassen | im unklaren gelassen | im dunkeln gelassen | im regen stehen (lassen | gelassen) | hingehalten | vertröstet | schlecht behandelt | schlecht beraten | falsch beraten | falsch informiert | falsche auskunft gegeben | nicht zurückgerufen | nicht geantwortet | nicht bescheid gegeben | vergessen | stehen lassen | sitzen lassen | abgewimmelt | verärgert | enttäuscht | zu viel berechnet | doppelt (berechnet | belastet) | das falsche | die falsche | den falschen)
with object tag=whole
unless before (wenn | falls | ob | sie)
unless inside (nicht vergessen)
+ Wir haben Sie mit dem Problem viel zu lange allein gelassen.
- Wir haben Sie nicht vergessen.
frame ((lief | ging | läuft | geht) _6 schief | wurm drin | nicht rund gelaufen | nicht rund | danebengegangen | drunter und drüber | alles andere als rund | alles andere als optimal)
with object tag=whole
unless before (wenn | falls | nichts)
unless inside nichts
+ Da ging bei uns einiges schief.
- Wenn etwas schief geht, rufen Sie an.
frame (haben | habe | hab) (wir | ich) _8 (nicht | schlecht | zu wenig | nicht richtig | nicht genau) (hingeschaut | aufgepasst | mitgedacht | nachgedacht | reagiert | zugehört | geantwortet | gekümmert | hingesehen | informiert | bedacht | hingehört | aufgeklärt)
with object negatable tag=whole
unless before (wenn | falls | ob)
unless clause (bisher | noch)
with statement
+ Da haben wir beim Packen nicht hingeschaut.
- Haben wir nicht reagiert?
frame (haben | habe | hab) [wir | ich] YOUR (zeit | nerven | vertrauen | geduld | tag | abend | urlaub) _3 (verschwendet | gestohlen | geraubt | missbraucht | enttäuscht | überstrapaziert | strapaziert | verspielt | gekostet | verdorben | ruiniert | vermiest)
with object tag=whole
unless before (wenn | sie)
+ Wir haben Ihre Zeit verschwendet.
- Haben Sie Ihre Zeit verschwendet?
frame (nicht | wenig | kaum) mit ruhm bekleckert
with object negatable tag=whole
+ Da haben wir uns nicht mit Ruhm bekleckert.
- Der Ruhm ist da.
frame (keine | kein | nicht unsere | nicht unser) (glanzleistung | meisterleistung | ruhmesblatt | heldentat | bester tag | beste leistung | guter service | guter stil | feiner zug | schöner zug | gute leistung | guter umgang | gute figur) 
with object negatable tag=whole
unless before (sie)
+ Das war keine Glanzleistung von uns.
- Das ist ein guter Service.
frame (auf (unsere | meine) kappe | (auf | zu) (unseren | meinen) (schultern | lasten | deckel) | (übernehme | übernehmen | trage | tragen) [wir | ich] [dafür | hierfür | natürlich] [die | die volle | volle] verantwortung | stehen wir gerade | stehe ich gerade)
with object tag=whole
unless before (nicht | keine)
+ Das geht auf unsere Kappe.
- Die Kappe ist rot.
frame (nicht | keine) (zu entschuldigen | ausrede | ausreden | schönreden | schönzureden | gutheißen | gutzuheißen | entschuldbar | entschuldigung dafür)
with object negatable tag=whole
unless before (sie haben)
unless clause sie
+ Dafür gibt es keine Ausrede.
- Sie haben keine Ausrede.

signal apol.explanation
frame (grund | grund dafür | ursache | hintergrund | schuld) _2 (war | ist | waren | daran war) [INTENSE | ein | eine | der | die | dass]
with weight=3
unless before (aus | ohne | kein | aus diesem | ob der)
unless inside des
+ Der Grund war eine defekte Karte am Verteiler.
- Der Grund des Sees ist tief.
frame (weil | da | nachdem | sodass | aufgrund | wegen | durch) (unser | unsere | unserem | unserer | unseres | bei uns | ein | eine | einen | eines | einer | der | die | das) _5 (fehler | fehlers | server | system | umstellung | update | kollege | fahrer | erkrankt | krank | ausgefallen | defekt | falsch | lieferant | störung | filter | ausfall | versehen | überlastet | hersteller)
with weight=3
unless before (wenn | ob)
+ Die Buchung kam doppelt, weil unser System neu startete.
- Weil der Hund bellt, sind wir wach.

signal apol.forbearance
frame (damit | sodass | so dass) (das | so etwas | dies | sich das | es | das nicht | der fehler) _4 (nicht (wieder | mehr | noch einmal | nochmal | erneut) | künftig nicht | nie wieder | in zukunft nicht) [passiert | vorkommt | wiederholt | geschieht]
+ Wir haben eine Prüfung eingebaut, damit das nicht wieder passiert.
- Wir rufen an, damit Sie da sind.
frame ((haben | habe) (wir | ich) | wir haben) _6 (geschult | nachgeschult | prozess | ablauf | abläufe | kontrolle | prüfung | abgestellt | geändert | angepasst)
only clause (künftig | zukunft | ablauf | abläufe | prozess | geschult | nachgeschult | eingebaut | eingeführt | abgestellt)
+ Wir haben den Ablauf im Lager geändert und eine Kontrolle eingeführt.
- Wir haben Ihre Adresse geändert.
frame (daraus | hieraus) (lernen | gelernt | ziehen | werden wir)
+ Daraus lernen wir.
- Daraus wird Brot.

# "Entschuldigung" that only asks politely.
signal concrete
frame (entschuldigung | entschuldigen sie | entschuldige | sorry) [;] [aber] (können | könnten | kann | könnte | kannst | wo | was | wie | wann | welche | haben sie | hast du | darf)
with tag=excuse weight=0 negatable
+ Entschuldigung, können Sie die Nummer noch einmal schicken?
- Entschuldigung, das war falsch.
