# signs.lex - how often it came back and how long it lasts already.
#
# The other files know things, verbs and feelings; here are the shapes of a
# complaint, whatever it is about. Read with need.lex, which has the classes.

signal need.repeat
frame (zum | das | der | die | den | am) [nunmehr | jetzt | inzwischen | mittlerweile | bereits | schon | gefühlt] (ORD) (mal | anlauf | versuch | anfrage | mail | nachricht | brief | schreiben | beschwerde | reklamation | termin | ausfall | lieferung | anruf | monat | woche | tag | reparatur | techniker | monteur | ausgabe | erinnerung | panne | störung | verspätung | absage | verschiebung)
with weight=2
unless after (dabei | zu gast | bei TOYOU)
unless sentence (HAPPY_END | freue | freuen | stock)
+ Jetzt schreibe ich Ihnen zum dritten Mal.
+ Das ist der vierte Ausfall in diesem Monat.
- Zum zweiten Mal gebucht, wir freuen uns.
frame (schon | bereits | jetzt | nun | inzwischen | mittlerweile | nunmehr | wieder) [schon | bereits] (das | der | die | den | mein | meine | unser | unsere) (ORD) <word>
with weight=2
unless sentence (HAPPY_END | freue | freuen | danke)
+ Das ist jetzt schon das zweite Gerät.
- Schon das zweite Kind, wir freuen uns.
frame (bereits | schon | mehrfach | mehrmals | vor (wochen | tagen | monaten)) _7 (gemeldet | geschrieben | angerufen | mitgeteilt | reklamiert | nachgefragt | hingewiesen | angefragt | gebeten | beschwert | eingereicht | angemahnt | gemahnt | kontaktiert)
with weight=1
unless clause (UNSURE)
unless sentence (HAPPY_END | wie bereits besprochen)
+ Ich habe das bereits am 4. und am 11. gemeldet.
- Ich habe es eben gemeldet.
frame (jedes mal | jedesmal | jeden (tag | morgen | monat | abend) | ständig | dauernd | andauernd | permanent | immer wieder | immer und immer | tagtäglich | alle paar (minuten | tage | stunden) | laufend | am laufenden band | ein ums andere mal | wieder und wieder)
with weight=1
unless sentence (HAPPY_END | gerne | gern | freue | toll | super | trainiere | fahre ich)
unless clause UNSURE
+ Die Verbindung bricht alle paar Minuten ab.
- Ich fahre jeden Tag gern Rad.
frame (schon wieder | wieder (einmal | mal | nicht | kein | keine | keinen | nur | falsch | zu spät | kaputt | defekt | weg) | erneut | abermals | nochmals | heuer schon | wiederholt | mehrfach* | mehrmals* | zigmal | x mal | hundertmal | schon (zweimal | dreimal | viermal | fünfmal | mehrmals | mehrfach | öfter) | bereits (zweimal | dreimal | viermal | fünfmal | mehrmals | mehrfach) | (zweimal | dreimal | viermal | fünfmal | sechsmal | zehnmal | <num> mal) (angerufen | geschrieben | telefoniert | nachgefragt | reklamiert | gemeldet | verschoben | versucht | vergeblich | umsonst | neu))
with weight=1
unless sentence (HAPPY_END | freue | schon wieder da | mehrfach nutzen | mehrmals täglich | kann man)
unless clause UNSURE
unless after (verwendbar | nutzbar | am tag | täglich | in der woche | im jahr)
+ Mein Internet ist schon wieder weg.
+ Ich habe schon zweimal telefoniert.
- Kann man das Ticket mehrfach nutzen?
frame (zweimal | dreimal | viermal | fünfmal | sechsmal | zehnmal | zigmal | mehrmals | mehrfach | <num> mal | schon oft | wie oft) _8 (angerufen | geschrieben | telefoniert | nachgefragt | reklamiert | gemeldet | versucht | nachgehakt | gemailt | beschwert | vor ort | umsonst | vergeblich | hingefahren | gefahren | verschoben | abgesagt | zugesagt | versprochen | erklärt | geschickt | eingereicht | hochgeladen)
with weight=1
unless sentence (HAPPY_END | danke dass)
unless clause UNSURE
+ Dreimal habe ich deswegen angerufen.
- Zweimal im Jahr wird gebadet.
frame (<num> | zwei | drei | vier | fünf | sechs | etliche | zahlreiche | mehrere | unzählige | zig) (mails | emails | e mails | anrufe | briefe | nachrichten | telefonate | anfragen | erinnerungen | beschwerden | schreiben | versuche | versuchen | monteure | techniker | anrufen | reklamationen)
with weight=1
unless sentence (HAPPY_END | angebot | newsletter)
+ Drei Mails, zwei Briefe, nichts.
- Drei Bücher.
frame (seit | schon | bereits | über | nun | jetzt | inzwischen | mittlerweile | ganze | geschlagene) [nun | jetzt | fast | mehr als | über | gut | knapp | schon | bereits | <num>] [MANY] (SPAN)
only inside (MANY | <num> | tagen | wochen | monaten | stunden)
only clause (warte* | nicht | kein* | kaputt* | defekt* | gesperrt | weg | aus | ohne | nichts | niemand | ausgefallen | offen | überfällig | bricht | läuft | dauert | versuche | liegt | fehlt | antwort | gewartet | vertröstet | hingehalten | still | steht | hustet | nur | abgebrochen | funktioniert)
with weight=1
unless sentence (HAPPY_END | kunde bei | mitglied)
unless clause UNSURE
+ Ich warte nun seit 11 Wochen auf mein Rad.
- Seit drei Jahren sind wir Mitglied.
frame (tagelang | wochenlang | monatelang | stundenlang | jahrelang | wochenlange* | monatelange* | ewig | eine ewigkeit | seit ewigkeiten | seit (wochen | tagen | monaten | stunden) | eine halbe ewigkeit | den ganzen tag | die ganze nacht | das ganze wochenende | ganze nacht)
with weight=1
unless sentence (HAPPY_END | freue | geöffnet | lernen)
unless clause UNSURE
+ Ich habe das ganze Wochenende angerufen.
- Den ganzen Tag freue ich mich.

# Was bis gestern ging, geht heute nicht.
signal need.problem
frame (gestern | vorgestern | bisher | vorher | früher | letzte woche | letzten monat | heute früh | heute morgen | bis heute | bis vorhin | eben) [hat | haben | war | ging | lief | noch | es | alles | immer] [hat | es | noch | alles | immer] [noch | es | alles | immer | auch] (funktioniert | funktionierte | geklappt | klappte | ging | gegangen | lief | gelaufen)
with weight=2
unless sentence (wieder | schneller | prima heute)
+ Gestern hat noch alles funktioniert, heute sehe ich nur eine graue Seite.
- Gestern hat es wieder funktioniert.
frame (nimmt | nehmen | nahm) (keine | keinen | kein | gar keine | gar nichts | nichts) [<word>] [<word>] [mehr] an
with weight=2
unless before (wenn | falls | warum)
+ Mein Laden nimmt keine Zahlungen an.
- Nehmen Sie Gutscheine an?
