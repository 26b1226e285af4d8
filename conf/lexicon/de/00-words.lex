# 00-words.lex - the words that German frames are made of.
#
# Read before the other files of this directory. Words are written with "ß" and
# with "ss", for Germany and for Switzerland. Stop words tell that a text is German
# and never count as a customer's own details; frames tagged "common" mark the
# support words that fit every mail just as well.

stopwords der die das den dem des ein eine einen einem einer eines und oder aber denn sondern dass daß ob weil wenn als wie
stopwords ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem unserer unseres
stopwords sie ihnen ihr ihre ihren ihrem ihrer ihres du dich dir dein deine deinen deinem deiner deines ihr euch euer eure euren eurem eurer
stopwords er ihn ihm es man sich selbst jemand niemand etwas nichts alles alle allen aller jeder jede jedes jeden jedem
stopwords bin bist ist sind seid war waren warst sein gewesen wäre wären habe hast hat haben habt hatte hatten hätte hätten gehabt
stopwords werde wirst wird werden werdet wurde wurden würde würden worden geworden kann kannst können könnt konnte konnten könnte könnten
stopwords muss müssen musste mussten müsste soll sollen sollte sollten will wollen wollte wollten möchte möchten darf dürfen dürfte mag
stopwords nicht kein keine keinen keinem keiner keines nie nur noch schon auch sehr so zu da dann doch mal ja nein eben halt bereits erst immer wieder
stopwords in im ins an am auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor zum zur zwischen wegen trotz während
stopwords dieser diese dieses diesen diesem jene jener solche welche welcher welches welchen was wer wen wem wo wann warum wieso weshalb woher wohin womit wofür
stopwords hier dort heute gestern morgen jetzt nun damit dafür daran darauf davon dazu dabei darüber deshalb daher trotzdem jedoch allerdings obwohl sowie
stopwords hallo guten tag sehr geehrte geehrter geehrten liebe lieber herr frau herren damen bitte danke vielen dank gruß gruss grüße grüsse freundlichen freundliche
stopwords gern gerne leider viel viele mehr weniger sonst zwar also einfach gar ganz wohl etwa rund bald sofort

negation nicht | nie | niemals | kein | keine | keinen | keinem | keiner | keines | ohne | weder | nichts | niemand | niemanden | niemandem | kaum | keinesfalls | keineswegs

class INTENSE: sehr | so | wirklich | echt | ganz | außerordentlich | ausserordentlich | aufrichtig | ehrlich | ehrlich gesagt | von herzen | von ganzem herzen | zutiefst | unglaublich | furchtbar | schrecklich | total | völlig | absolut | vollkommen | vollständig | gut | sehr gut | nur zu gut | nur allzu gut | allzu gut | durchaus | natürlich | selbstverständlich | auch | wahnsinnig | extrem | besonders | äußerst | äusserst | tatsächlich | richtig | mehr als | nochmals | noch einmal | nochmal | erneut | einfach | vielmals | sicher | sicherlich | bestimmt | gerade | ja | doch | schon | mal | ausgesprochen | voll | recht | ziemlich | überaus | unendlich | persönlich | schlicht | schlichtweg | definitiv | zu recht | ganz und gar | insgesamt | alles andere als | eben | halt | dabei | hier | da | an dieser stelle | zunächst | erst einmal | erstmal | daher | deshalb | allen ernstes | arg | nachträglich | hiermit | in aller form | umso mehr | nur | wahrlich | verdammt | super | höchst | eigentlich | gewiss | immer noch | noch immer | ganz schön | weiß gott | dafür | hierfür | wieder
class IWE: ich | wir | unser team | das ganze team | das team
class TOME: mir | uns
class SIE: sie | du | ihr | man
class TOYOU: ihnen | dir | euch
class YOU4: sie | dich | euch
class YOUR: ihr | ihre | ihrem | ihren | ihrer | ihres | dein | deine | deinem | deinen | deiner | deines | euer | eure | eurem | euren | eurer | eures
class MY: mein | meine | meinen | meinem | meiner | meines | unser | unsere | unseren | unserem | unserer | unseres
class MINE: mein | meine | meinen | meinem | meiner | meines | unser | unsere | unseren | unserem | unserer | unseres
class ART: der | die | das | den | dem | des | ein | eine | einen | einem | einer | eines | dieser | diese | dieses | diesen | diesem | jeder | jede | jedes | so ein | so eine | so einen | solche | solchen | solcher | jegliche | sämtliche | alle | alles
class DET: ART | YOUR | MY | etwaige | eventuelle | mögliche | kein | keine | keinen
class BEV: bin | ist | sind | seid | war | waren | wäre | wären | sein | gewesen | wurde | wurden | wird | werden
class HAVE: habe | hab | hast | hat | haben | habt | hatte | hatten | hätte | hätten
class CAN: kann | können | könnte | könnten | mag | möchte | muss | will | darf
class WEIL: dass | daß | weil | wenn | wie | da | zumal | dafür dass | darüber dass
class NOT: nicht | nie | niemals | nicht mehr | noch nicht | immer noch nicht | noch immer nicht | bis heute nicht | bislang nicht | noch nie | nach wie vor nicht | überhaupt nicht | gar nicht | ned | net | nich
class NONE: kein | keine | keinen | keinem | keiner | keinerlei | nichts | niemand | niemanden | null
class UNSURE: wenn | falls | sofern | sollte | sollten | ob | bevor | solange

# What anybody could call anything: naming it names nothing.
class TROUBLE: problem | probleme | problems | problemen | problematik | schwierigkeit | schwierigkeiten | unannehmlichkeit | unannehmlichkeiten | unanehmlichkeiten | umstände | umständen | umstand | ärger | ärgernis | fehler | fehlern | fehlers | vorfall | vorfalls | vorfälle | situation | lage | erfahrung | erfahrungen | anliegen | angelegenheit | sache | thema | verwirrung | irritation | irritationen | missverständnis | missverständnisse | beschwerde | reklamation | mühe | mühen | aufwand | unsicherheit | frust | frustration | stress | enttäuschung | vorkommnis | vorkommnisse | beeinträchtigung | beeinträchtigungen | einschränkung | einschränkungen | malheur | panne | pannen | versehen | versäumnis | durcheinander | hin und her
class FEELNOUN: ärger | frust | frustration | enttäuschung | unmut | sorge | sorgen | wut | verärgerung | unzufriedenheit | empörung | unsicherheit | verunsicherung | verzweiflung | lage | situation | bedenken | stress | befürchtung | befürchtungen | angst | ängste | verdruss | trauer | kummer | schreck | schock | not | ungeduld | gefühle | unverständnis | kritik | zorn | entsetzen | anspannung | aufregung | fassungslosigkeit | genervtheit | befremden | belastung | ernüchterung | verstimmung | groll
class FEELADJ: ärgerlich* | frustrierend* | frustriert* | enttäuschend* | enttäuscht* | unerfreulich* | unangenehm* | belastend* | belastet | stressig* | gestresst | schlimm* | schrecklich* | furchtbar* | schwer | schwere* | schwierig* | bitter* | traurig* | beunruhigend* | beunruhigt | verunsichernd | verunsichert | nervig* | nervtötend* | genervt | lästig* | mühsam* | anstrengend* | zermürbend* | peinlich* | unzumutbar* | inakzeptabel | unakzeptabel | unschön* | blöd* | doof* | unmöglich* | beschämend* | erschreckend* | erschrocken | verärgert* | besorgt* | besorgniserregend* | wütend* | sauer | stocksauer | verzweifelt* | unzufrieden* | entsetzt | entsetzlich* | fassungslos* | empört | empörend* | hilflos* | überfordert | ungeduldig | unerträglich* | unfair* | ungerecht* | mies* | übel | bedauerlich* | unglücklich* | deprimierend* | niederschmetternd* | zum verzweifeln | zum haareraufen | ein schock | ein schlag | ein ärgernis | ein albtraum | ein alptraum | eine zumutung | eine belastung | ein unding | kein zustand | schmerzlich* | schmerzhaft* | aufreibend* | ermüdend* | quälend* | unverschämt | hart | heftig | ätzend | beängstigend* | angespannt | irritierend* | irritiert | verwirrend* | verwirrt | alarmierend* | grausam* | misslich* | zäh* | unverzeihlich* | unentschuldbar* | leidig* | unbefriedigend* | unglaublich | unverständlich* | verletzend* | gekränkt | aufgebracht | geschockt | schockiert* | schockierend* | am ende | bestürzt | verletzt | bestürzend* | unhaltbar* | untragbar* | ungut | uncool | suboptimal | saublöd* | zach | fatal* | verheerend* | ernüchternd* | herb* | nervenaufreibend* | kräftezehrend* | haarsträubend* | unwürdig* | tragisch* | kränkend* | zum heulen | zum weinen | zum davonlaufen | großer mist | echter mist | blanker horror | purer stress | kein spaß | kein vergnügen | alles andere als | stinksauer | stinkwütend | todtraurig | tieftraurig | todunglücklich* | niedergeschlagen | aufgelöst | deprimiert | außer sich | ausser sich | schade
class SORRY: entschuldigung | entschuldigungen | entschuldige | entschuldigen | entschuldigt | entschuldigst | verzeihung | verzeih | verzeihen | verzeiht | pardon | sorry | sory | bedauern | bedaure | bedauere | bedauert
class THANK: danke | dank | vielen dank | herzlichen dank | besten dank | lieben dank | tausend dank | merci | dankeschön | bedanken | bedanke | dankbar | danken | vergelts gott
class FAILING: defekt* | kaputt* | ausgefallen* | ausfall | ausfälle | ausfiel | ausfällt | abgestürzt | abstürzt | absturz | abbricht | abgebrochen | abbrach | verspät* | verzöger* | gesperrt* | sperrung | gekündigt | storniert* | verschwunden* | verloren* | vergessen | beschädig* | zerbrochen* | zerkratzt* | fehlt | fehlte | fehlen | fehlend* | falsch* | fehlerhaft* | undicht* | leckt | gestohlen* | gehackt* | abgelehnt* | abgesagt* | verschoben* | gestrichen* | streikt | spinnt | hängt | einfriert | eingefroren | blockiert* | doppelt abgebucht | schmutzig* | verschmutzt* | verdorben* | kalt | zu spät | schiefgelaufen | schiefgegangen | schief gelaufen | schief gegangen | liegengeblieben | liegen geblieben | untergegangen | überlastet | unterbrochen* | unterbrechung* | störung* | mangelhaft* | unvollständig* | leer | verdreckt* | zerrissen* | gerissen* | verlegt | vertauscht | verwechselt | versäumt

# Words that fit every mail.
signal concrete
frame (TROUBLE | FEELNOUN | entstanden | entstandene | entstandenen | verursacht | verursachte | verursachten | bereitet | bereiten | bereitete | aufgetreten | auftreten | passiert | passieren | geschehen | vorgefallen | erlebt | erleben | erlebnis | erlebnisse | gemacht | machen | macht | machten | gehabt | gegeben | geben | gibt | gekommen | kommt | kommen | kam | gegangen | gehen | geht | ging | gelaufen | laufen | läuft | lief | bekommen | erhalten | erhielten | gefühlt | fühlen | sehen | sieht | gesehen | gehört | hören | lesen | gelesen | erfahren | gemeldet | melden | meldung | geschrieben | schreiben | schildern | geschildert | schilderung | beschrieben | mitgeteilt | mitteilen | gesagt | sagen | genannt | betroffen | betrifft | derzeit | momentan | aktuell | aktuelle | aktuellen | anfrage | anfragen | nachricht | nachrichten | mail | mails | email | e-mail | schreiben | zuschrift | brief | anruf | antwort | rückmeldung | feedback | hinweis | hinweise)
with tag=common weight=0 negatable
+ Die Situation bleibt.
- Das Paket tropft.
frame (kunde | kunden | kundin | kundinnen | kundenservice | kundendienst | kundenbetreuung | service | support | team | mitarbeiter | mitarbeiterin | mitarbeitern | kollege | kollegin | kollegen | kolleginnen | abteilung | fachabteilung | firma | unternehmen | haus | hause | seite | seiten | portal | system | app | website | webseite | homepage | produkt | produkte | artikel | ware | leistung | leistungen | vertrag | vertrags | bestellung | auftrag | bestellnummer | auftragsnummer | kundennummer | vorgang | vorgangsnummer | fall | ticket | daten | angaben | information | informationen | infos | frage | fragen | zeit | tag | tage | tagen | woche | wochen | monat | monate | monaten | jahr | jahre | jahren | stunde | stunden | minute | minuten | moment | augenblick | weise | art | form | teil | grund | gründe | gründen | möglichkeit | lösung | hilfe | unterstützung | bearbeitung | prüfung | klärung | ergebnis | stand | ende | anfang | mal | beispiel | bezug | zusammenhang | hinblick | rahmen | interesse | verständnis | geduld | vertrauen | qualität | anspruch | standard | standards | erwartung | erwartungen | bewertung)
with tag=common weight=0 negatable
+ Der Vertrag läuft.
- Die Schublade klemmt.
frame (gut | gute | guten | guter | gutes | besser | bessere | besseren | beste | besten | schlecht | schlechte | schlechten | schlechter | neu | neue | neuen | neues | alt | alte | alten | lang | lange | langen | länger | längere | kurz | kurzen | letzte | letzten | letzter | nächste | nächsten | erste | ersten | weitere | weiteren | weiter | weiterhin | bisher | zukünftig | künftig | zukunft | bereits | schnell | schnellstmöglich | umgehend | zeitnah | kurzfristig | direkt | gemeinsam | entsprechend | entsprechende | entsprechenden | möglich | mögliche | wichtig | nötig | notwendig | richtig | klar | sicher | bewusst | besonders | außerdem | zudem | ebenfalls | natürlich | selbstverständlich | eigentlich | vermutlich | wahrscheinlich | vielleicht | oft | häufig | mehrfach | mehrere | mehreren | viele | vielen | einige | einigen | wenige | andere | anderen | anderer | anders | gleich | gleiche | zurück | zufrieden | verständlich | nachvollziehbar | nachvollziehen | verstehe | verstehen | versteht | vorstellen | bedauerlicherweise | leider | tut | tun | tat | getan | leid | aufrichtig | herzlich | herzliche | herzlichen | entgegen | gewünscht | gewünschte | wünschen | wünsche | erwartet | erwarten | gefreut | freuen | freut | lassen | lässt | ließ | bitten | gebeten | helfen | geholfen | hilft | nutzen | verwenden | nehmen | nimmt | genommen | stehen | steht | stellen | gestellt | bleiben | bleibt | finden | findet | gefunden | prüfen | geprüft | klären | kümmern | kümmere | lösen | gelöst | wissen | weiß | weiss | denken | glauben | gilt | brauchen | braucht | liegt | liegen | führen | führt | geführt | gebracht | bringen | bringt | warten | gewartet | wartet)
with tag=common weight=0 negatable
+ Wir warten weiter.
- Das Dach tropft.
frame (FEELADJ | SORRY | THANK | FAILING | schade | oje | ohje | ups | hoppla | mist | genug | recht | geduldig | ernst | ernst genommen | herzen | fassung | nerven | geduldsfaden | verdient | verdienen | zumuten | zugemutet | erspart | ersparen | hängen | stich)
with tag=common weight=0 negatable
unless inside (defekt* | kaputt* | ausgefallen* | ausfall | ausfälle | ausfiel | ausfällt | abgestürzt | abstürzt | absturz | abbricht | abgebrochen | abbrach | verspät* | verzöger* | gesperrt* | sperrung | gekündigt | storniert* | verschwunden* | verloren* | beschädig* | zerbrochen* | zerkratzt* | undicht* | leckt | gestohlen* | gehackt* | abgelehnt* | abgesagt* | verschoben* | gestrichen* | streikt | einfriert | eingefroren | blockiert* | schmutzig* | verschmutzt* | verdorben* | kalt | überlastet | unterbrochen* | unterbrechung* | unvollständig* | leer | zerrissen* | gerissen* | vertauscht | verwechselt)
+ Das ist ärgerlich.
- Der Akku ist kaputt.

# Capitals that nobody shouts.
signal shout
frame (http | https | url | gps | pdf | usb | sms | otp | pin | puk | tan | faq | dns | ip | ssl | tls | vpn | api | html | css | php | sql | json | xml | csv | iban | bic | sku | rma | agb | dsgvo | bgb | gmbh | ag | kg | ohg | ug | ev | mwst | ust | ustid | eu | eur | chf | usd | usa | uk | tv | hd | led | lcd | hdmi | ssd | ram | cpu | gpu | pc | mac | ios | atm | ec | sim | mms | mez | utc | dsl | isp | lan | wan | wifi | wlan | nfc | qr | pos | crm | erp | sla | id | ids | ok | ps | iso | ean | isbn | imei | ceo | it | vhs | dhl | ups | dpd | gls | db | ice | ic | ec | re | rb | öpnv | mvv | hvv | vbb | tüv | adac | sbb | öbb | ahv | suva | gez | gema | bafög | kfz | lkw | pkw | plz | kwh | pv | edv | hno | mrt | op | ops | kita | bahn | ard | zdf | orf | srf | psn | dm | cet | datev | sepa | elster | edeka | aldi | vw | bmw | ikea | aok | tk | lte | 5g | ssv | nrw | brd | ddr | münchen)
with tag=acronym weight=0 negatable
+ Bitte geben Sie die IBAN an.
- LESEN SIE DIE MAIL.

# Words that turn a sentence against what it said before.
signal concrete
frame (aber | jedoch | allerdings | leider | dennoch | trotzdem | gleichwohl | nichtsdestotrotz | obwohl | indes | bedauerlicherweise | hingegen | andererseits | nur | doch)
with tag=turn weight=0 negatable
unless inside (doch | nur)
unless after (noch | schon)
+ Das Licht brennt, aber der Raum ist dunkel.
- Das Licht brennt und der Raum ist warm.
frame ; (doch | nur) (BEV | HAVE | CAN | ich | wir | sie | du | das | die | der | es | kam | blieb | steht | gibt | gab | hält | funktioniert | geht)
with tag=turn weight=0 negatable
+ Der Raum ist schön, nur ist er dunkel.
- Der Raum ist nur dunkel.
frame (anhang | anlage | anlagen | beigefügt | beigefügte | beigefügten | beiliegend | beiliegenden | angehängt | angehängte | angehängten | anbei | im schreiben anbei | im brief | in dem brief | das pdf | im pdf | beigelegt)
with tag=attached weight=0 negatable
+ Alles Weitere finden Sie im Anhang.
- Alles Weitere finden Sie im Portal.

# Questions that ask and do not complain.
class GREETS: hallo | hallo zusammen | hi | hey | moin | servus | guten tag | guten morgen | guten abend | grüß gott | grüezi | und | oder | aber | also | dann | danke | bitte | kurze frage | eine frage | frage | nur | noch eine frage | außerdem | ausserdem | sonst | zudem | ja
class ASKVERB: kann | kannst | können | könnt | könnte | könntest | könnten | könntet | darf | dürfen | dürfte | muss | müssen | soll | sollen | sollte | gibt | gäbe | gilt | gelten | ist | sind | wäre | wären | hat | haben | habt | hast | hätte | hätten | hättet | bietet | bieten | nehmt | nehmen | nimmt | akzeptiert | akzeptieren | verkauft | verkaufen | führt | führen | liefert | liefern | verschickt | verschicken | versendet | versenden | repariert | reparieren | passt | passen | lohnt | eignet | reicht | reichen | braucht | brauche | brauchen | benötige | benötigt | benötigen | wird | werden | würde | würden | geht | gehen | funktioniert | bekomme | bekommen | bekommt | erhalte | erhalten | stimmt | darfst | wisst | wissen | weißt | weiss | weiß | kennt | kennen | zählt | zählen | kostet | kosten | macht | macht ihr | bringt | bringen | öffnet | beginnt | enthält | unterstützt | übernehmt | übernehmen | übernimmt | spricht | sprechen | empfehlt | empfehlen | plant | planen | kommt | kommen | steht | hilft | helfen | läuft | dauert | liegt | verfällt | verliere | verlieren | zahle | zahlen | bezahle | bezahlen | melde | finde | erkenne | arbeitet | besteht | bestehen | fällt | entfällt | tauscht | tauschen | wechselt | wechseln | bezahlt | berechnet | berechnen | lässt | müsste | entsorgt | entsorgen | holt | holen | montiert | montieren | ersetzt | ersetzen | erstattet | erstatten | bucht | schließt | startet | endet | gehört | verträgt | hält | lädt | erlaubt | stellt | stellen | prüft | prüfen | schickt | schicken | trägt | druckt | drucken | färbt | wascht | waschen | nähen | näht | baut | bauen | sollten | wollt | möchten | mögen | sprechen | kümmert | wisst | seid | arbeiten | bewahren | bewahrt
signal concrete
frame (^ | ;) [GREETS] [GREETS] (was | welche | welcher | welches | welchen | welchem | wann | wo | wohin | woher | wie | wer | wem | wen | womit | wofür | wozu | ab wann | bis wann | seit wann | um wie viel | ob | ASKVERB (ich | man | wir | sie | ihr | du | es | das | die | der | den | dem | ein | eine | einen | einem | einer | jemand | mein | meine | meinen | meiner | unser | unsere | unseren | bei | auch | mir | uns | dort | da | so | noch | denn | ihre | ihr | euer | eure | zum | mit | sich | dieser | diese | dieses | alle | kinder | hunde | studenten | der vertrag))
with tag=asking weight=0 negatable
unless after (soll das | zum teufel | zur hölle | um himmels | ist da los | ist los | ist bei euch los)
unless inside (HAVE (ich | wir))
+ Gibt es am Sonntag Frühstück?
- Die Lampe ist kaputt.
frame (^ | ;) [GREETS] [GREETS] <word> (ihr | sie | man | du)
with tag=asking weight=0 negatable
unless inside (warum | wieso | weshalb | haben sie | habt ihr | hast du | glauben sie | denken sie | meinen sie)
+ Graviert ihr auch zerbrochene Anhänger?
- Warum habt ihr den Anhänger zerbrochen?
frame ; (bis | ob | um | auch | falls | wenn | obwohl | sofern | oder)
only sentence (^ [GREETS] [GREETS] (was | welche | welcher | welches | wie | wo | wann | wer | ab wann | bis wann | ASKVERB))
with tag=asking weight=0 negatable
unless clause MINE
+ Nehmen Sie Waschmaschinen mit, auch defekte?
- Wir nehmen sie mit, auch defekte.
frame (^ | ;) (in | an | mit | für | zu | von | bei | ab | auf | aus | bis) (welche | welcher | welches | welchen | welchem | wann | wo | wie viel | wie viele | was | wem | wen)
with tag=asking weight=0 negatable
+ Zu welcher Uhrzeit öffnet das Bad?
- Zu spät öffnet das Bad.
frame (würde gerne | würde gern | würden gerne | würden gern | möchte gerne | möchte gern | hätte gerne | hätte gern | hätten gerne | hätten gern | wollte fragen | wollte mal fragen | wollte nur fragen | wollte wissen | wüsste gern | wüsste gerne | interessiere mich | interessieren uns | überlege | überlegen | habe eine frage | hätte eine frage | habe noch eine frage | frage mich ob | möchte wissen | suche nach | suche einen | suche eine | bin auf der suche | sind auf der suche)
with tag=asking weight=0 negatable
+ Ich wollte fragen, ob kaputte Fliesen angenommen werden.
- Die Fliesen sind kaputt.

# Of these, such as ask how things are and not what became of one's own.
signal shout
frame (^ | ;) [GREETS] [GREETS] (kann (man | ich | es) | können (wir | sie | kinder) | darf (man | ich) | dürfen | gibt es | gibts | habt ihr | haben sie | hat ihr | bieten sie | bietet ihr | nehmen sie | nehmt ihr | verkaufen sie | verkauft ihr | reparieren sie | repariert ihr | ist es (möglich | schlimm | normal | ein problem | in ordnung | okay | ok | erlaubt) | wäre es (möglich | ein problem | schlimm) | wie (lange | oft | viel | viele | weit | früh | spät | hoch | schnell | teuer | groß | gross) | was (kostet | passiert | ist der | ist die | bedeutet | heißt | heisst | muss | mache ich | tun) | welche | welcher | welches | welchen | wo (kann | finde | gibt | bekomme | melde | gebe) | wer (kann | darf | zahlt | haftet) | (ist | sind) (ein | eine | so ein | so etwas | die | das) | (gilt | gelten) | (muss | müssen) (man | ich | wir) | übernehmen sie | übernimmt | (zählt | zählen) | (hilft | helfen))
with tag=general weight=0 negatable
unless clause (mein | meine | meinen | meinem | meiner | unser | unsere | unseren | unserem | endlich | schon wieder | nochmal | jemand)
unless sentence (warum | wieso | weshalb | wie kann es sein | wie kann das)
+ Gilt die Karte auch, wo eine Brücke kaputt ist?
- Warum gilt meine Karte nicht?

# Where the object of an apology ends although no comma says so.
signal concrete
frame und (wir | ich | bitten | bitte | werden | haben | sind | danken | möchten | hoffen | kümmern | versichern | verstehen | wünschen | freuen | stehen | bedanken | prüfen | melden | entschuldigen)
with tag=stop weight=0 negatable
+ Entschuldigung für die Verspätung und wir melden uns.
- Entschuldigung für die Verspätung und den Lärm.
frame (erfahrung | erfahrungen | erlebnis | problem | probleme | schwierigkeiten | ärger | unannehmlichkeiten | umstände | anliegen) (mit | bei | an | in | rund um) (unserem | unserer | unseren | ihrem | ihrer | ihren | deinem | deiner | dem | der | unser) <word> (; | . | und)
with tag=bare weight=0 negatable
+ Entschuldigung für die Probleme mit Ihrem Drucker.
- Entschuldigung für den Geruch Ihres Druckers.

# Behind a comma these still speak of what was said before it.
signal concrete
frame ; (dass | daß | weil | zumal | wenn | als | nachdem | obwohl | gerade | vor allem | besonders | insbesondere | noch dazu | und das | ausgerechnet | die | der | das | den | dem | während | wo | ohne dass | auf (die | den | das) | um | seit | nur um | geschweige denn | sodass | so dass)
with tag=more weight=0 negatable
+ Das ist bitter, gerade im Winter.
- Bitter ist es, aber kurz.

# Classes of complaints: both sides speak of one thing in different words.
signal shout
frame (warte | warten | wartet | gewartet | warteten | wartezeit | wartezeiten | warteschleife | warterei | verspät* | verzöger* | zu spät | dauert | gedauert | dauerte | lange | länger | überfällig* | (NONE | ohne) _1 (antwort | rückmeldung | reaktion | nachricht) | immer noch nicht | noch immer nicht | seit wochen | seit tagen | seit monaten | hingehalten | vertröstet* | schlange | stau)
with tag=topic.wait weight=0 negatable
+ Wir warten.
- Wir sind da.
frame (funktioniert _3 nicht | geht _2 nicht | nicht funktioniert* | kaputt* | defekt* | abgestürzt | abstürz* | stürzt | absturz | ausfall* | ausfälle | ausgefallen* | fällt aus | störung* | bricht ab | abbruch | abgebrochen | abbrüche | fehlermeldung* | fehler | hängt | friert ein | streikt | spinnt | lahmgelegt | läuft nicht | läuft _2 nicht | tot)
with tag=topic.broken weight=0 negatable
+ Die App stürzt ab.
- Die App ist grün.
frame (unfreundlich* | unhöflich* | respektlos* | patzig* | pampig* | frech* | umgangston | tonfall | ton | behandelt | behandlung | verhalten | benehmen | ignoriert* | abgewimmelt | angeschrien | angepflaumt | ausgelacht | herablassend* | arrogant* | abgefertigt | schnippisch* | unverschämt* | beleidigt*)
with tag=topic.manner weight=0 negatable
+ Der Fahrer war unfreundlich.
- Der Fahrer war da.
frame (abgebucht* | abbuch* | belastet | belastung | gebühr* | mahngebühr* | mahnung* | rechnung* | berechnet | erstatt* | rückerstatt* | rückzahlung | gutgeschrieben | gutschrift | zurücküberwiesen | überwiesen | betrag | betrags | kosten | geld | doppelt* | eingezogen | einzug | lastschrift*)
with tag=topic.money weight=0 negatable
+ Es wurde Geld abgebucht.
- Es wurde Tee gebracht.

# What makes an acknowledgement this customer's although the words differ.
signal care
frame (YOUR | ART) [<word>] <word> (nicht | nie | noch nicht | immer noch nicht | erst | gleich | zweimal | dreimal | mehrfach | doppelt | schon wieder | erneut | wieder | so | einfach | plötzlich | zu | falsch) _5 (angekommen | ankam | geliefert | geliefert wurde | zugestellt | funktioniert* | gekommen | kam | bekommen | erhalten | geklappt | abgebucht | belastet | gesperrt | gelöscht | storniert | beantwortet | ausgefallen | ausfällt | ausfiel | abstürzt | abgestürzt | abbricht | abgebrochen | verschoben | beschädigt | gutgeschrieben | erstattet | repariert | behoben | erledigt | lädt | öffnet | startet | reagiert* | erreichbar | erreicht | auffindbar | abgeholt | spät | verspätet | kaputt | warm | fertig)
with tag=names weight=0 negatable
unless before (wenn | falls | ob)
+ Es tut uns leid, dass Ihr Paket nicht angekommen ist.
- Ihr Paket ist da.
frame (so lange | tagelang | wochenlang | monatelang | stundenlang | ewig | seit <num> <word> | seit wochen | seit tagen | seit monaten | <num> (minuten | stunden | tage | wochen | monate) | zum (dritten | vierten | fünften | zweiten) mal | mehrmals | mehrfach | vergeblich | vergebens | umsonst | erfolglos) _3 (warten | gewartet | warteten | hinterherlaufen | hinterhertelefonieren | nachfragen | nachgefragt | nachhaken | angerufen | anrufen | anrufen mussten | bemüht | versucht | telefoniert | geschrieben | melden | gemeldet | schreiben)
with tag=names weight=0 negatable
+ Entschuldigung, dass Sie so lange warten mussten.
- Sie können gern warten.

# What is asked where something went wrong: no plain question.
signal shout
frame (erstatt* | rückerstatt* | entschädig* | schadenersatz | geld zurück | mein geld | beschwer* | vorgesetzt* | zuständig* | verantwortlich* | (ruft | rufen) _1 (mich | jemand) | (hilft | helfen | hört | antwortet) _1 (mir | uns | jemand) | kümmert sich | macht ihr jetzt | machen sie jetzt | in ordnung bringen)
with tag=redress weight=0 negatable
+ Wer ist hier zuständig?
- Wer hat den Garten angelegt?
