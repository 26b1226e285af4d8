# trouble.lex - states of things that nobody writes of without complaining.
#
# Families of verbs and states, by what goes wrong: a thing does not do what it
# should, is broken, is the wrong one, was charged for, has been out for long;
# people were treated badly. Read with need.lex, which has the classes.

class WORKS: funktioniert | funktionieren | funktionierte | funktionierten | geht | gehen | ging | gingen | klappt | klappen | klappte | läuft | laufen | lief | lädt | ladet | laden | öffnet | öffnen | startet | starten | reagiert | reagieren | reagierte | kommt | kommen | kam | kamen | erscheint | passt | passen | passte | stimmt | stimmen | stimmte | schließt | schliesst | hält | halten | hielt | bleibt | zeigt | zeigen | druckt | verbindet | lässt | lassen | ließ | liefert | heizt | wärmt | kühlt | hilft | tut | schaltet | spielt | speichert | synchronisiert | erkennt | wird | werden | wurde | wurden | erhalte | erhalten | bekomme | bekommen | komme | erreiche | finde | finden | sehe | höre | hören | springt | dreht | misst | druckte | entspricht | entsprechen | akzeptiert | akzeptieren | nimmt | findet | produziert | leuchtet | piept | aktualisiert | dichtet | trocknet | schleudert | antwortet | überträgt | bucht | empfange | empfängt | besteht
signal need.problem
frame (WORKS) _6 (nicht | nicht mehr | nie | kaum | nur noch | gar nichts | nichts mehr | überhaupt nicht | kaum noch)
with weight=2 tag=weak
unless clause (UNSURE | warum nicht)
unless before (UNSURE | damit | bitte)
unless inside (gerade nicht | gerade mal | geht nicht um | kommt nicht in frage | nicht nur | wird nicht benötigt | wird nicht gebraucht | hilft nichts | werden nicht benötigt | stimmt nicht ganz so | finde (es | das) nicht schlimm)
unless after (mit | danke | schlimm | nötig | schlecht | nur | verkehrt | eilig | um | lange | benötigt | gebraucht)
unless sentence (HAPPY_END | was passiert wenn)
+ Der Scanner funktioniert nicht.
+ Die App lädt seit gestern nicht mehr.
- Wenn es nicht passt, schicke ich es zurück.
frame (NOT) _3 (WORKS | funktionier* | anmelden | einloggen | öffnen | starten | installieren | aktivieren | bezahlen | drucken | herunterladen | hochladen | verbinden | zugreifen | abschließen | abrufen | aufrufen | einlösen | buchen | stornieren | kündigen | ändern | löschen | rein | nutzen | benutzen | benutzbar | nutzbar | brauchbar | verwendbar | lesbar | zumutbar | möglich | korrekt | richtig | vollständig | verfügbar | zu gebrauchen | dicht | sauber | warm | heiß | heiss | in ordnung | nachvollziehbar | ersichtlich | bereit | freundlich | eingelöst | akzeptiert | angenommen | erkannt | gültig)
with weight=2 negatable
unless clause (UNSURE | damit)
unless before (UNSURE | wenn)
unless inside (nicht wird | nicht werden | nicht geht | noch nie)
unless sentence (HAPPY_END | ist es möglich | wäre es möglich | warum nicht | wie kann ich | was passiert wenn | kann ich noch | eilt nicht)
unless after (schlimm | nötig)
+ Homeoffice ist so nicht möglich.
+ Das Bad war nicht sauber.
- Wenn das nicht möglich ist, sagen Sie es mir.
frame (kann | können | konnte | konnten | darf | lässt sich | lassen sich | ließ sich) [ich | wir | man | mich | sich] _6 (nicht | nicht mehr | nie | nichts | kein | keine | keinen | keinerlei)
with weight=1 tag=weak negatable
unless clause (UNSURE | OWNWILL | damit)
unless after (_4 (OWNWILL))
unless inside (OWNWILL)
unless before (UNSURE | damit | warum)
unless sentence (HAPPY_END | leider nicht kommen)
+ Ich darf mein Konto nicht mehr benutzen.
- Ich kann mich nicht entscheiden.
frame (kaputt* | defekt* | beschädigt* | zerbrochen* | zersplittert* | zerkratzt* | zerrissen* | gerissen* | gebrochen* | abgebrochen* | undicht* | verbogen* | verbeult* | verschimmelt* | schimmel* | verdorben* | ranzig* | vergammelt* | verfault* | verdreckt* | dreckig* | schmutzig* | verschmutzt* | fleckig* | verrostet* | rostig* | zerdrückt* | eingedrückt* | durchnässt* | ausgelaufen* | geplatzt* | aufgerissen* | abgeplatzt* | zerfleddert* | verkratzt* | lädiert* | demoliert* | hinüber | im eimer | im arsch | futsch | ramponiert* | mangelhaft* | fehlerhaft* | unbrauchbar* | minderwertig* | verbrannt* | versalzen* | ungenießbar* | eiskalt* | lauwarm* | unscharf* | verpixelt* | verwelkt* | welk* | vertrocknet* | matschig* | faul | faule | faulig* | vergilbt* | verklebt* | verzogen* | verwaschen* | stumpf* | locker* | morsch* | durchgelegen* | ausgefranst* | abgenutzt* | gebraucht* statt | angeschlagen* | zersprungen* | gesprungen* | gebrochene* | geknickt* | zerknittert* | verstaubt* | abgestanden* | roh | zäh | verkocht | angebrannt | steinhart | klebrig* | schmierig* | speckig* | staubig* | stickig* | zugig* | klamm* | muffig* | heruntergekommen* | ungepflegt* | unhygienisch* | eklig* | ekelhaft* | widerlich* | abgewetzt* | durchgesessen* | vermüllt* | überfüllt* | überbelegt* | eiskalt* | unbeheizt* | dunkel und | verzogen | eingelaufen | ausgeblichen | abgelaufen*)
with tag=weak
unless before (nicht | nichts | kein | keine | ohne | ob | falls | wenn | ist heute | frist)
unless clause (UNSURE)
unless sentence HAPPY_END
+ Die Duschen sind seit drei Wochen kaputt.
- Der Zaun ist nicht kaputt.
frame (totalausfall | komplettausfall | netzausfall | stromausfall | serverausfall | heizungsausfall | internetausfall | wasserausfall | zugausfall | flugausfall | systemausfall | druckfehler | schreibfehler | rechenfehler | buchungsfehler | systemfehler | tippfehler | programmfehler | rechtschreibfehler | transportschaden | wasserschaden | lackschaden | sturmschaden | brandschaden | motorschaden | glasschaden | sachschaden | folgeschäden | netzprobleme | verbindungsprobleme* | ladeprobleme | tonprobleme | zugverspätung | flugverspätung | lieferverzug | lieferverzögerung | zahlungsverzug | wasserrohrbruch | rohrbruch | kabelbruch | fehlbuchung | fehlbuchungen | doppelbuchung | doppelabbuchung | fehllieferung | falschlieferung | totalschaden)
with weight=2 tag=weak
unless before (kein | keine | keinen | ohne | bei | gegen)
unless clause UNSURE
unless sentence HAPPY_END
+ Das ist ein Totalausfall.
- Ohne Stromausfall geht es.
frame (fehler | fehlermeldung | fehlermeldungen | fehlercode | störung | störungen | ausfall | ausfälle | absturz | abstürze | problem | probleme | problemen | problemchen | schwierigkeiten | ärger mit | mangel | mängel | schaden | schäden | panne | wasserschaden | kurzschluss | verwechslung | missverständnis | irrtum | verzögerung | verzögerungen | verspätung | verspätungen | reklamation | reklamiere | reklamieren | beschwerde | beschwere | beschweren)
with tag=weak
unless before (kein | keine | keinen | keinerlei | ohne | nie | wegen der | ob es ein | nicht das | ist es ein | wäre das ein | wäre es ein | ist das ein | ein | nie ein | null)
unless after (gelöst | behoben | ist gelöst | hat sich erledigt | gehabt ; )
unless clause (UNSURE | protokoll | exportieren)
unless sentence HAPPY_END
+ Seit dem Update gibt es Probleme.
+ Ich möchte eine Beschwerde einreichen.
- Es gab kein Problem.
frame (mit | hat | haben | hatte | hatten | war | waren | ist | sind | voller | lag | lagen) [ein | eine | einem | einer | einen | leider | überall | innen | vorne | hinten | da] [<word>] [<word>] (kratzer | kratzern | delle | dellen | riss | rissen | risse | loch | löcher | löchern | flecken | fleck | sprung | beule | beulen | schramme | schrammen | macke | macken | haare | haaren | schimmel | käfer | maden | motten | wanzen | kakerlaken | ratten | mäuse | scherben | splitter | rost | dreck | ungeziefer | scharten | brandlöcher* | dellen)
with tag=weak
unless before (nicht | keine)
unless clause UNSURE
unless inside (kein | keine | keinen | nicht)
unless sentence (HAPPY_END | muster | design)
+ Die Tischplatte wurde mit einem tiefen Kratzer geliefert.
- Der Lack hat keine Kratzer.
frame (habe | haben | hat | gibt es | bekomme | kommt | erscheint | da ist | hier ist | zeigt | meldet) [leider | ich | wir | da | hier | immer | nur | ständig | mal | schon wieder] [ein | einen | eine] [<word>] (problem | fehler | fehlermeldung | schaden | mangel | störung | error)
with weight=2
unless clause (UNSURE)
unless before (UNSURE | kein)
unless inside (hat kein | kein | keine)
unless sentence HAPPY_END
+ Ich habe leider ein Problem.
- Wir haben kein Problem.
frame ((hängt | steckt | steht | stehen | klebt | stockt | stagniert) [jetzt | nun | schon | alles | hier] (seit | fest | still | bei <num> | noch immer | immer noch | auf ausstehend | in der warteschleife | lahm) | feststeckt | festhängt | feststeckt | lahmliegt | stillsteht | stillgelegt | lahmgelegt | ausstehend | in bearbeitung seit)
with tag=weak
unless before (nicht)
unless clause (UNSURE | unter denkmalschutz)
unless sentence (HAPPY_END | im regal | zum verkauf)
+ Mein Transfer hängt seit Dienstag.
- Das Haus steht unter Denkmalschutz.
frame (soll | sollen) (ich | wir | jetzt) [ich | wir | jetzt | nun | plötzlich | dafür | trotzdem] __10 (zahlen | bezahlen | nachzahlen | blechen | löhnen | aufkommen | draufzahlen)
with weight=2 statement
unless clause UNSURE
unless before (wie | wann | wohin | an wen | wo)
+ Jetzt soll ich 500 Euro für eine alte Delle zahlen.
- Soll ich gleich zahlen?
frame (bricht | brechen | bricht immer | bricht ständig | brach) _8 (ab | zusammen | weg)
with weight=2
unless clause UNSURE
+ Der Export bricht bei 60 Prozent ab.
- Er bricht auf.
frame ((stürzt | stürzen | stürzte) _5 ab | (fällt | fallen | fiel | fielen) _5 (aus | auseinander) | (geht | gehen | ging | gingen) _4 (kaputt | verloren | schief | aus) | (friert | frieren | fror) _4 ein | (setzt | setzte) _3 aus | (reißt | riss | brach) _4 (ab | aus | auf | ein) | (fliege | fliegt | flog) _4 raus)
with weight=2 tag=weak
unless clause (UNSURE | wann)
unless before (UNSURE | wann)
unless inside (nicht)
unless sentence (HAPPY_END)
+ Die App stürzt beim Öffnen immer ab.
+ Die Klingel fällt ständig aus.
- Wann fällt der Bus aus?
frame (friert | hängt sich | schaltet sich | löst sich | lösen sich | blättert | läuft) _4 (ein | auf | ab | aus)
with tag=weak
unless clause (UNSURE | wann)
unless before (UNSURE | wann)
unless inside nicht
unless sentence HAPPY_END
+ Die Sohle löst sich vorne ab.
- Wann läuft die Frist ab?
frame (abgestürzt | abstürzt | ausgefallen | ausfällt | eingefroren | abgebrochen | abbricht | zusammengebrochen | liegengeblieben | liegen geblieben | stehengeblieben | stehen geblieben | steckengeblieben | hängengeblieben | durchgebrannt | abgeraucht | ausgelöst | kaputtgegangen | kaputt gegangen | verlorengegangen | verloren gegangen | schiefgelaufen | schief gelaufen | schiefgegangen | schief gegangen | auseinandergefallen | abgefallen | gestrandet | gescheitert | fehlgeschlagen | misslungen | weggeflogen | lahmgelegt | vertauscht | verwechselt | abhandengekommen | abhanden gekommen | verlegt worden | geklaut | gestohlen | entwendet | gehackt | geplündert | missbraucht | verlorengeht | überflutet | überschwemmt | verstopft | blockiert | überlastet)
with weight=2 tag=weak
unless before (nicht | nichts)
unless clause (UNSURE)
unless sentence HAPPY_END
+ Am Montag ist der Zug um sieben ausgefallen.
- Wenn der Zug ausgefallen ist, komme ich später.
frame (spinnt | streikt | zickt | zickt rum | klemmt | hakt | ruckelt | flackert | tropft | leckt | rattert | quietscht | knarzt | knarrt | brummt | stinkt | riecht _3 (komisch | verbrannt | unangenehm | nach) | hustet | überhitzt | wackelt | blinkt | verliert _3 (wasser | luft | öl | daten | verbindung) | entlädt | juckt | brennt durch | lahmt | tot | schwarz | pfeift | klappert | rauscht | drückt | scheuert | schlägt fehl | macht (zicken | probleme | mucken | faxen | geräusche | was er will | was sie will))
with tag=weak
unless before (nicht | nichts | so)
unless clause (UNSURE)
unless sentence (HAPPY_END | ist es normal)
unless after (auf weiß | auf weiss | oder | nicht mehr | nicht | nie)
+ Mein Regal wackelt und die Tür klemmt.
- Der Tee ist schwarz oder grün?
frame (falsch | falsche | falschen | falscher | falsches | verkehrt | verkehrte | verkehrten | andere als | anderes als | anderen als | fremde | fremden | fremdes | fremder | vertauscht* | statt | anstatt | anstelle | zu klein | zu groß | zu gross | zu kurz | zu lang | zu eng | zu weit | zu wenig | zu spät | zu früh | zu teuer | zu laut | zu kalt | zu heiß | zu heiss | zu hoch | zu langsam | zu viel | viel zu | zu lange | unvollständig* | doppelt | zweimal | dreifach | versehentlich | ungefragt | unangekündigt | trotzdem | trotz kündigung | trotz mehrfacher | trotz zusage | unberechtigt* | ungerechtfertigt* | unzulässig* | überhöht* | überteuert* | verspätet* | verzögert* | gesperrt* | geblockt* | gebannt* | deaktiviert* | gekündigt worden | storniert | abgesagt | annulliert | gestrichen | verschoben | abgelehnt* | verweigert* | vergessen | verpasst* | ignoriert* | vertröstet* | hingehalten | abgewimmelt | abgewiesen | weggeschickt | stehen gelassen | stehengelassen | sitzen gelassen | aufgelegt | rausgeworfen | rausgeflogen | angeschrien | beleidigt | ausgelacht | angelogen | belogen | betrogen | hintergangen | überrumpelt | abgezockt | übers ohr gehauen | geprellt | verarscht | veräppelt | veralbert | für dumm verkauft)
with tag=weak
unless before (nicht | nichts | ob | nie | kein | keine | habe ich | ich habe | haben wir | wir haben | mich | wäre es | nicht mehr | passwort | kennwort | pin | code | zugangsdaten)
unless clause (UNSURE | möchte | würde | lieber)
unless sentence (HAPPY_END | kann ich auch | zu verkaufen | ich habe mich)
unless after (lange warten müssen sie nicht | wenn | oder | danke | vielen dank | alles gute)
+ Mein Konto wurde einfach gesperrt.
+ Heute kam ein Kleid in Größe 42 statt 36.
- Ich habe mich verrechnet, der Tag ist nicht abgesagt.
frame (abgebucht | eingezogen | belastet | berechnet | verrechnet | verlangt | kassiert | abgezogen | abgerechnet) _3 (doppelt | zweimal | zu viel | zuviel | trotz* | obwohl | mehrfach | ohne | falsch) 
with weight=2
unless clause UNSURE
unless before (wird | werden | wann)
+ Ihr habt den Beitrag abgebucht, obwohl ich gekündigt habe, also abgebucht trotz Kündigung.
- Der Betrag wird abgebucht.
frame (doppelt | zweimal | zu viel | zuviel | trotzdem | mehrfach | dreimal | schon wieder | erneut | wieder | unberechtigt | einfach | plötzlich | statt <num> <word> | obwohl _6) _4 (abgebucht | eingezogen | belastet | berechnet | verrechnet | verlangt | kassiert | abgezogen | abgerechnet | bezahlt | zahlen | bezahlen | gemahnt | in rechnung)
with weight=2
unless clause (UNSURE | möchte)
unless before (muss (ich | man) | kann (ich | man))
+ Sie haben den Abschlag zweimal abgebucht.
- Kann ich zweimal im Jahr bezahlen?
frame (mahnung | mahnungen | mahngebühr | mahngebühren | inkasso | säumnis* | sperrandrohung | vollstreckung | pfändung | rücklastschrift*)
with weight=2
unless before (keine | kein | ohne)
unless clause UNSURE
unless sentence (HAPPY_END | was kostet | wie hoch)
+ Jetzt kommt eine Mahnung über 5 Euro.
- Wie hoch ist die Mahngebühr?
frame (geld | betrag | anzahlung | kaution | erstattung | rückerstattung | rückzahlung | gutschrift | guthaben | lohn | rente | elterngeld) _3 (zurück | zurückhaben | wieder | weg | futsch | verloren | wo bleibt)
with weight=1
unless clause (UNSURE | nicht zufrieden)
unless before (bekomme ich | kriege ich | gibt es)
unless sentence (wie lange habe | garantie)
+ Ich will mein Geld zurück.
- Wie lange habe ich Garantie, und kommt das Geld zurück?
frame (wo (bleibt | bleiben | ist | sind | steckt) [denn | jetzt | nun | eigentlich] (MINE | die lieferung | das paket | die ware | das geld | der techniker | der monteur) | wann (kommt | kommen | bekomme | bekommen | wird | werden | geht | darf) [ich | wir | das | es] [denn | jetzt | nun] [endlich | MINE <word> endlich | wir endlich | ich endlich | das endlich])
with weight=1
only inside (wo | endlich)
unless sentence (filiale | parkplatz)
+ Wo bleibt meine Bestellung?
+ Wann wird das endlich repariert?
- Wann kommt der Bus?
frame endlich
with weight=1 tag=waiting
unless sentence (HAPPY_END | freue | freuen | endlich da | endlich geschafft | endlich urlaub)
unless after (da | geklappt | angekommen | wieder frei)
+ Ich will endlich eine Lösung!
- Endlich da, danke!
frame (obwohl | trotz | trotzdem | dennoch | entgegen YOUR | entgegen der | anders als (vereinbart | versprochen | zugesagt | beschrieben | angekündigt | bestellt | angegeben | abgebildet) | wie vereinbart nicht | nicht wie (vereinbart | versprochen | beschrieben | bestellt | abgebildet | angekündigt) | versprochen | zugesagt | zugesichert | vereinbart* termin | sollte (schon | längst | eigentlich | bereits | gestern | heute) | hätte (schon | längst | eigentlich | bereits | gestern) | hätten (schon | längst | eigentlich | bereits | gestern) | angeblich | laut sendungsverfolgung | laut tracking | gilt als zugestellt | als zugestellt)
with tag=weak weight=1
unless clause (UNSURE | danke)
unless sentence (HAPPY_END | gutes | gefällt)
+ Angeblich wurde die Sendung abgegeben.
+ Der Betrag hätte längst da sein müssen.
- Trotz des Regens kommen wir, alles gutes!
frame seit [<word> | der | dem | den | heute | gestern | MINE] [letzten | letzter | vorigen | YOUR | früh | morgen | nacht | abend | <num>] (freitag | montag | dienstag | mittwoch | donnerstag | samstag | sonntag | wochenende | gestern | vorgestern | heute | morgen | früh | update | aktualisierung | umstellung | umzug | wechsel | tagen | wochen | monaten | stunden | ewigkeiten | ewig | anfang | januar | februar | märz | april | mai | juni | juli | august | september | oktober | november | dezember | inspektion | reparatur | sommer | winter | herbst | frühjahr | ostern | weihnachten | <num>)
with tag=weak
unless sentence (kunde bei | kundin bei | kunde von | mitglied | zufrieden | versichert bei | wohne | wohnen | nutze | nutzen | arbeite | dabei | habe ich ein konto | vertrag bei | HAPPY_END | kennen | spiele | abonnent* | besitze | gemietet | betreiben | fan)
unless clause (UNSURE | geöffnet)
+ Die Heizung ist seit Freitag aus.
- Wir sind seit Jahren zufrieden.

# -- people ------------------------------------------------------------------

signal need.problem
frame (unvorbereitet* | unpünktlich* | unorganisiert* | lustlos* | gelangweilt* | desinteressiert* | abweisend* | barsch* | schroff* | ruppig* | grob* | schnippisch* | überheblich* | ungeduldig* | gleichgültig* | planlos* | ahnungslos* | hilflos herum | unseriös* | unlogisch* | unbrauchbar* | unverständlich* | undurchsichtig* | intransparent* | willkürlich* | schikan* | rücksichtslos* | unzureichend* | lückenhaft* | ungenau* | ungerechtfertigt*)
with weight=2 tag=weak
unless before (nicht | nie)
unless clause (UNSURE)
unless sentence HAPPY_END
+ Der Dozent kam unvorbereitet.
- Er kam nicht ungeduldig.
frame (unfreundlich* | unhöflich* | patzig* | pampig* | frech* | respektlos* | arrogant* | herablassend* | inkompetent* | unprofessionell* | unfähig* | chaotisch* | schlampig* | lieblos* | unverschämt* | unzuverlässig* | mies* | miserabel* | katastrophal* | katastrophe | grottenschlecht* | unterirdisch* | unter aller sau | schrecklich* | furchtbar* | grauenhaft* | grauenvoll* | erbärmlich* | lausig* | schlecht* | nutzlos* | sinnlos* | umständlich* | kompliziert* | unübersichtlich* | unverständlich* | irreführend* | ärgerlich* | nervig* | lästig* | unzumutbar* | zumutung | inakzeptabel* | unakzeptabel* | indiskutabel* | enttäuschend* | unmöglich | skandal* | lachhaft* | lächerlich* | peinlich* | dreist* | witzlos | abzocke | abzocker* | betrug | betrüger* | wucher | schrott | müll | mist | scheiße | scheisse | murks | pfusch | schweinerei | sauerei | saustall | saftladen | sauladen | drecksladen | frechheit | unverschämtheit | unding | schande | farce | witz | trauerspiel | armutszeugnis | desaster | chaos | servicewüste)
with tag=weak
unless before (nicht | nichts | kein | keine | nie | nicht so | gar nicht | nicht zu | wetter ist | das ist nicht | bodenlose | eine | ein | reine | das ist eine | das ist ein)
unless clause (UNSURE | wetter | schlecht sehen | schlecht hören | schlechtes gewissen)
unless sentence HAPPY_END
unless after (zu fuß | wetter | schlafen)
+ Das Personal war unfreundlich und die Umkleiden schmutzig.
- Das ist nicht schlecht.

