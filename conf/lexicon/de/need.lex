# need.lex - what the customer's own words call for.
#
# Only negative words count: customers are polite while they are angry, so thanks
# and "bitte" take nothing away. Tags name the class of a feeling, so that a reply
# can answer it in kind; "waiting" marks complaints about silence.

class ORD: zweiten | zweite | zweites | dritten | dritte | drittes | vierten | vierte | viertes | fünften | fünfte | fünftes | sechsten | sechste | sechstes | siebten | siebte | achten | achte | neunten | zehnten | zigsten | xten | x ten | hundertsten | tausendsten | gefühlt hundertsten | wiederholten
class SPAN: stunde | stunden | tag | tage | tagen | woche | wochen | monat | monate | monaten | jahr | jahre | jahren | minuten | wochenende
class MANY: <num> | zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn | elf | zwölf | vierzehn | mehreren | mehrere | vielen | einigen | einer | einem | einen | eine | ein paar | über einer | über einem | knapp | fast | über | mehr als | etlichen | anderthalb | eineinhalb | zweieinhalb | einer halben | gut
# A dark word before a happy end is no complaint.
class HAPPY_END: sehr zufrieden | super zufrieden | rundum zufrieden | bin begeistert | sind begeistert | total begeistert | kann ich nur empfehlen | sehr empfehlenswert | sofort gelöst | schnell gelöst | schnell behoben | sofort behoben | sofort ersetzt | gleich ersetzt | anstandslos | problemlos gelöst | hat sich erledigt | hat sich geklärt | schon geklärt | läuft wieder | geht wieder | funktioniert wieder | funktioniert jetzt | geht jetzt | klappt jetzt | alles wieder gut | alles gut jetzt | passt perfekt | tausend dank | gern wieder | gerne wieder | bester service | super service | toller service | nie probleme | noch nie probleme | nie ein problem | kein einziges problem
# States of the sender's own that are nobody's fault.
class OWNWILL: entscheiden | kommen | teilnehmen | dabei sein | erwarten | abwarten | beklagen | meckern | klagen | beschweren | vorstellen | beurteilen | sagen | essen | vertragen | besser sein | besser machen | genug | versprechen | länger bleiben

# -- what was due and did not come ----------------------------------------

class RUINED: zerschossen | zerlegt | lahmgelegt | geschrottet | gekillt | abgeschossen | geknackt | verschlampt* | verbummelt* | verbaselt* | vermurkst* | verpfuscht* | versaut* | ruiniert* | zerstört* | vergeigt* | verschludert* | verhunzt* | verdorben* | vermasselt* | verbockt* | versemmelt* | verloren | verlegt | verschmissen | gelöscht | vernichtet | entsorgt | weggeworfen | zerdeppert | zerbrochen | kaputt gemacht | kaputtgemacht | beschädigt | zerkratzt | überfahren | zerstochen | verbrannt | verfärbt | verkauft | weggegeben | verraten | geleakt
class ARRIVED: angekommen | geliefert | ausgeliefert | zugestellt | erhalten | bekommen | eingetroffen | eingegangen | erstattet | zurückerstattet | zurückgezahlt | zurückbekommen | zurückerhalten | überwiesen | gutgeschrieben | ausgezahlt | ausbezahlt | beantwortet | geantwortet | gemeldet | zurückgemeldet | zurückgerufen | angerufen | erschienen | gekommen | aufgetaucht | aufgekreuzt | repariert | behoben | gelöst | erledigt | bearbeitet | bestätigt | storniert | abgeholt | geleert | geräumt | informiert | benachrichtigt | reagiert | geklappt | funktioniert | gestimmt | gehalten | eingehalten | berücksichtigt | angezeigt | gespeichert | geladen | verschickt | versandt | freigeschaltet | passiert | getan | geschehen | ausgestellt | gereinigt | geputzt | beigelegt | enthalten | erreicht | durchgekommen | bezahlt worden | abgebucht worden | gefunden worden | ausgetauscht | ersetzt | korrigiert | geändert | umgesetzt | übertragen | aktualisiert | bescheid gegeben | gesagt | mitgeteilt | erklärt | gefragt | vorgewarnt | gewarnt | da | hier | fertig | vorhanden | dabei | drin | sichtbar | verbucht
signal need.problem
frame (NOT | NONE) _6 (ARRIVED)
with weight=2 negatable
unless clause (UNSURE | brauche | benötige)
unless before (wenn | falls | ob)
unless inside (kein problem | keine sorge | nicht mehr gebraucht | nichts passiert | ob | nicht wieder | keine frage)
unless sentence (HAPPY_END | was passiert wenn | noch kein* dabei | zum glück | wie kann ich | ich noch nie | interessiere)
unless before (ich [habe | bin] | wir [haben | sind]) 
+ Mein Paket ist nie angekommen.
+ Bis heute wurde der Betrag nicht erstattet.
+ Niemand hat mir Bescheid gegeben.
- Wenn es nicht geliefert wird, hole ich es.
frame (ich | wir) [habe | haben | bin | sind | hab] _5 (NOT | NONE) _6 (erhalten | bekommen | gehört | erreicht | zurückbekommen | durchgekommen | gefunden | informiert | gesehen)
with weight=2 negatable
unless clause (UNSURE)
unless sentence (HAPPY_END | noch nie von TOYOU gehört)
+ Ich habe bis heute keine Antwort bekommen.
- Ich habe noch nicht bestellt.
frame (habe | haben | hab) (ich | wir) _7 (NOT | NONE) _6 (erhalten | bekommen | gehört | erreicht | zurückbekommen | gefunden | gesehen)
with weight=2 negatable
unless clause (UNSURE)
unless sentence HAPPY_END
+ Seit März habe ich von Ihnen nichts mehr gehört.
- Seit März habe ich nichts bestellt.
frame (ARRIVED) _2 (BEV | HAVE | worden) _3 (NONE)
with weight=2
unless clause UNSURE
+ Gekommen ist bisher niemand.
- Gekommen ist die Post.
frame (fehlt | fehlen | fehlte | fehlten | gefehlt | fehlend* | vermisse | vermissen | vermisst | verschwunden | verschollen | weg | unauffindbar | nirgends | nirgendwo | nicht auffindbar | nicht zu finden | nicht erreichbar | nicht zu erreichen | unerreichbar | leer | leere | leerer)
with tag=weak
unless before (nicht | nichts | ob | nur noch | weit | kurz)
unless clause (UNSURE | auf dem weg)
unless sentence (HAPPY_END | mir fehlen die worte vor freude | in den urlaub)
unless after (von | zur | zum | damit | gefahren | gehen | nichts)
+ In der Lieferung fehlen vier Schrauben.
- Es fehlt nichts.
frame (warte | warten | gewartet | wartete | warteten) _2 (seit | schon | bereits | immer noch | noch immer | noch | bis heute | vergeblich | vergebens | umsonst | jetzt | nun | über | mehr als | fast | <num> | ewig | lange | lang | stundenlang | tagelang | wochenlang)
with weight=2 tag=waiting
unless before (gern | gerne | bitte | nicht)
unless clause (UNSURE | freudig)
unless sentence HAPPY_END
+ Ich warte jetzt seit fünf Wochen auf eine Antwort.
- Wir warten gern.
frame (seit | schon | bereits | immer noch | noch immer | bis heute | vergeblich | umsonst | MANY SPAN | <num>) _6 (warte | warten | gewartet | wartet)
with weight=2 tag=waiting
unless before (gern | gerne)
unless clause UNSURE
unless sentence HAPPY_END
+ Seit drei Wochen lässt man uns warten.
- Drei Wochen wird es warm.
frame (NONE) [INTENSE] [<word>] (antwort | reaktion | rückmeldung | rückruf | lebenszeichen | nachricht | bestätigung | erklärung | auskunft | info | infos | hilfe | lösung | entschuldigung | ersatz | lieferung | ware | termin | monteur | techniker | strom | wasser | warmwasser | heizung | internet | netz | empfang | signal | ton | bild | geld | gutschrift | erstattung | zugriff | zugang | spur | ansage | vorwarnung | ankündigung | wort | mensch | verbindung | handtücher | ansprechpartner)
with weight=2 negatable
unless before (brauche | benötige | brauchen | benötigen | ist | möchte | wünsche)
unless after (nötig | erforderlich | notwendig | gewünscht | mehr nötig | mehr (erforderlich | benötigt))
unless clause (UNSURE)
unless sentence HAPPY_END
+ Auf drei Mails kam keine Antwort.
+ Seit heute früh kein Internet.
- Eine Antwort ist nicht nötig.
frame (ohne) [jede | jeden | jegliche | jeglichen | weitere | eine | einen | ein | MINE] [<word>] (antwort | reaktion | rückmeldung | vorwarnung | ankündigung | ansage | erklärung | begründung | grund | erlaubnis | einverständnis | zustimmung | wissen | information | erfolg | ergebnis | strom | wasser | heizung | internet | warmwasser | telefon | zugriff)
with weight=2 negatable
unless sentence (HAPPY_END | möchte | kann man | geht das)
unless clause UNSURE
+ Das Abo wurde ohne Ankündigung teurer.
- Wir kommen ohne Hund.
frame (meldet | melden | meldete | reagiert | reagieren | antwortet | antworten | kümmert | kümmern | hebt | geht | ging | nimmt | ruft | kommt | kam | erreiche | erreichen | weiß | weiss | hilft | interessiert | interessiert sich | fühlt | öffnet | sagt) [ich | wir | man | dann] [sich | mir | uns | bei euch | bei TOYOU | dort | da | hier | telefonisch | auch] [ja | einfach | aber] (niemand | keiner | kein mensch | niemanden | keinen | kein schwein | nichts | nie | nicht) [mehr | ran | ab | zurück | zuständig | was | etwas | bescheid | so richtig]
with weight=2 negatable
unless clause (UNSURE)
unless before (bitte)
unless inside (geht nichts | weiß nicht | weiss nicht | sagt nichts | kommt nicht | geht nicht | kam nicht | weiß nichts)
unless sentence HAPPY_END
+ Auf die Mails antwortet niemand.
+ Telefonisch erreiche ich niemanden.
- Ich weiß nicht, was es kostet.
frame (niemand | keiner | kein mensch | kein schwein) _6 (ran | ab | zurück | meldet | melden | zuständig | bescheid | hält | hört | liest | versteht | macht | tut | nimmt | schaut | prüft | antwortete | reagierte | half | hilft | helfen | kümmert | antwortet | reagiert | erreichbar | weiß | weiss | interessiert | verantwortlich | fühlt | gekommen | kam | kommt | gesagt | sagt | etwas | erklären | informiert | da | angerufen | gemeldet | abgehoben | rangegangen)
with weight=2 negatable
unless clause (UNSURE | damit)
unless sentence HAPPY_END
+ Am Notfalltelefon geht niemand ran, dort weiß niemand etwas.
- Niemand mag Regen.

# -- feelings ----------------------------------------------------------------

signal need.upset
frame (frustriert* | gefrustet | frust | frustration | frustrierend* | angesäuert | verschnupft | verstimmt | pikiert | konsterniert | bedient | entnervt* | entgeistert | perplex | vergrätzt | not amused | stinkig | unglücklich | ernüchternd* | desillusionier* | zermürbt | resigniert | kapituliere | erschöpft | ausgebrannt | mürbe | am verzweifeln)
with tag=disappointment
unless before (nicht | nie | kein)
unless clause UNSURE
unless sentence HAPPY_END
+ Ich bin ehrlich gesagt ziemlich angesäuert.
- Ich bin nicht frustriert.
frame (vertrauen | geduld | glaube | verständnis | lust | nerven | hoffnung) _6 (dahin | weg | verloren | verliere | verlieren | zerstört | erschüttert | verspielt | erschöpft | am ende | aufgebraucht | futsch | zu ende | nicht mehr | mehr | aus)
with tag=disappointment
only inside (dahin | weg | verloren | verliere | verlieren | zerstört | erschüttert | verspielt | erschöpft | am ende | aufgebraucht | futsch | zu ende | nicht mehr | mehr)
only sentence (MINE | ich | wir | uns | mir | langsam | keine | kein | die)
unless before (viel | vielen dank für)
unless sentence (HAPPY_END | ihre geduld)
unless inside (verständnis)
+ So langsam verliere ich die Geduld, meine Geduld ist am Ende.
+ Mein Vertrauen in Ihre Bank ist dahin.
- Wir haben Vertrauen in Sie.
frame (verliere | verlieren | keine | keinerlei | null) [ich | wir] [langsam | allmählich | bald | endgültig | jetzt] [die | das | jede | jegliche | den] (geduld | vertrauen | hoffnung | lust | verständnis | nerven | nerv) [mehr]
with tag=anger
unless clause UNSURE
unless before (habe)
unless sentence HAPPY_END
+ So langsam verliere ich die Geduld.
- Ich verliere die Karte.
frame (zur sau gemacht | fertiggemacht | fertig gemacht | angeschnauzt | angebrüllt | angemotzt | angeblafft | angeraunzt | runtergemacht | zusammengestaucht | beschimpft | bedroht | belästigt | bedrängt | geschubst | begrapscht | angefasst | gemobbt | bloßgestellt | ausgegrenzt | diskriminiert | rassistisch* | sexistisch* | wie dreck | wie ein (verbrecher | idiot | stück | bettler) | wie eine (verbrecherin | nummer) | von oben herab | über den tisch gezogen | über den mund gefahren | ins gesicht gelogen | ins gesicht gelacht | an der nase)
with tag=anger
unless before (nicht)
unless clause UNSURE
only sentence (mich | mir | uns | MINE | ich | wir)
+ Der Verkäufer hat mich vor allen Leuten zur Sau gemacht.
- Die Nase ist rot.
frame (macht | machen) (mich | uns) [noch | langsam | echt | so | ganz] (arm | krank | fertig | wahnsinnig | kaputt | irre | verrückt | wütend | traurig | rasend | aggressiv | narrisch)
with tag=anger
unless before nicht
unless sentence (HAPPY_END | glücklich)
+ Das macht mich noch wahnsinnig.
- Das macht mich froh.
frame (hatte | hatten) (mich | uns) [so | sehr | schon | extra | riesig] [sehr | lange | darauf | auf _3] gefreut
with tag=sadness weight=1
unless sentence (HAPPY_END | und es war)
+ Ich hatte mich so auf den Abend gefreut, ich hatte mich sehr gefreut.
- Ich habe mich gefreut.
frame (wütend* | sauer | stocksauer | stinksauer | stinkwütend | mordssauer | megasauer | supersauer | sauwütend | fuchtig | säuerlich | in rage | rasend vor | geladen und | kurz vorm platzen | kurz vor dem platzen | zornig* | erbost* | empört* | aufgebracht | verärgert* | genervt* | angepisst | angefressen | grantig | ungehalten | stinkig | außer mir | ausser mir | auf hundertachtzig | auf 180 | entrüstet | am kochen | koche vor | fuchsteufelswild | geladen vor | gereizt | hässig)
with tag=anger
unless before (nicht | nicht mehr | nie | nicht gleich | bitte nicht | werden sie nicht)
unless after (milch | gurken | mit zucker | eingelegt | rahm)
unless clause (UNSURE)
unless sentence (HAPPY_END | milch ist | süß sauer)
+ Ich bin stocksauer.
+ Wir sind sehr verärgert.
- Ich bin nicht sauer.
frame (ärgert | ärgere | ärgern | geärgert | nervt | nerven | genervt | regt | rege | aufregen | stinkt mir | kotzt | ankotzt | zum kotzen | reicht (mir | uns | es) | es reicht | jetzt reicht | mir reicht | nase [gestrichen] voll | schnauze voll | die faxen dicke | den kanal voll | die nase [langsam] voll | langsam [echt | wirklich] die nase | geduld am ende | geduld ist am ende | geduld (ist | geht | neigt) | geduld am | am ende (MINE | der) | geduldsfaden | hals voll | zum (verzweifeln | heulen | haareraufen | davonlaufen) | bin es leid | sind es leid | hab es satt | habe es satt | haben es satt | satt dass | fertig mit den nerven | mit den nerven (am ende | fertig) | den letzten nerv | auf die palme | platzt (mir | uns | gleich) | hutschnur | kragen)
with tag=anger
unless before (nicht | nie)
unless inside (reicht es nicht)
unless after ([;] wenn | nicht | aus | auch | eine kopie | ihnen das | für | vier | bis)
unless clause (UNSURE)
unless sentence (HAPPY_END | reicht es wenn | reicht auch)
+ Das nervt gewaltig, mir reicht es.
+ Ich habe die Nase gestrichen voll.
- Reicht es, wenn ich eine Kopie schicke?
frame (frechheit | unverschämtheit | unverschämt* | dreistigkeit | sauerei | schweinerei | zumutung | unding | skandal* | schande | unglaublich | unfassbar* | ungeheuerlich* | das letzte | das allerletzte | unter aller (sau | kanone | würde) | schlechter witz | ein witz | witz oder | lachnummer | farce | armutszeugnis | trauerspiel | unmöglich | geht gar nicht | geht ja gar nicht | kann doch nicht (wahr | sein | ihr) | kann (ja | doch) wohl nicht | darf doch nicht (wahr | sein) | nicht (ihr | euer) ernst | ihr (voller | ernst) | euer ernst | das hinterletzte | unterste schublade | inakzeptabel* | unakzeptabel* | nicht akzeptabel | nicht hinnehmbar | indiskutabel | so nicht | so (geht | kann) (man | das) (nicht | mit) | mit kunden (nicht | umgehen | umzugehen) | was soll das | was (bildet | denkt) ihr | wollt ihr mich | wollen sie mich | für blöd | für dumm | verarsch* | verarscht | veräppelt | auf den arm | für wie (blöd | dumm) | hohn | abzocke | abzocker* | nepp | ein tritt ins | schlag ins gesicht | unverfroren* | blanker hohn | zum fremdschämen | ohne worte | sprachlos | was ist los bei | wie kann (das | so etwas | man | es) [denn | nur | bitte | sein] | wo gibt's denn | wo gibt es denn sowas)
with tag=anger
unless before (nicht | keine | nichts | ist es | ist das | scheint)
unless after (zu machen | zu schaffen | freundlich | nett | lecker | gut | schön | schnell | toll | toller | gute | gutes | hilfsbereit | wenn ich | möglich | die anmeldung ab)
unless clause (UNSURE | mir unmöglich)
unless sentence HAPPY_END
unless inside (so kann man nicht | ist (es | das) unmöglich)
+ Das ist eine Unverschämtheit!
+ So kann man mit Kunden nicht umgehen!
- Ihr Team war unglaublich freundlich.
frame (enttäuscht | enttäuschung | enttäuschend* | enttäuscht von | ernüchtert | desillusioniert | unzufrieden | unzufriedenheit | hatte mehr erwartet | hätte mehr erwartet | habe mehr erwartet | hatten mehr erwartet | erwarte ich mehr | erwarten wir mehr | vertrauen verloren | vertrauen ist (weg | dahin) | im stich gelassen | allein gelassen | alleingelassen | hängen gelassen | hängengelassen | nicht ernst genommen | nicht für voll genommen | wie ein bittsteller | wie bittsteller | wie ein kunde zweiter | kunde zweiter klasse | wie der letzte | ignoriert | abgefertigt | abgespeist | vergessen gefühlt | vernachlässigt | wie luft)
with tag=disappointment
unless before (nicht | nie | nicht mehr | noch nie | wurde nicht | wurden nicht | keine | niemals | einfach)
unless clause (UNSURE)
unless sentence HAPPY_END
+ Ich bin wirklich enttäuscht von Ihnen.
+ Wir fühlen uns im Stich gelassen.
- Wir wurden nicht enttäuscht.
frame (sorge | sorgen | besorgt | beunruhigt | beunruhigend* | angst | ängste | panik | bange | bammel | befürchte | befürchten | fürchte | fürchten | ängstlich* | verunsichert | nervös | mulmig* | unwohl | unsicher ob | bauchschmerzen | schlaflos* | nicht mehr schlafen | nicht schlafen | schlafe _3 nicht | kein auge | alarmiert | unheimlich | geschockt | schock | schockiert | entsetzt | fassungslos | bestürzt | erschrocken | erschüttert | überfordert | am boden zerstört | ratlos | verzweifelt | verzweiflung | verzweifle | verzweifeln | hilflos | aufgelöst | fix und fertig | total fertig | völlig fertig | echt fertig | fertig mit | weiß nicht mehr weiter | weiss nicht mehr weiter | weiß (ich | wir) nicht mehr | nicht mehr weiter | kann (bald | langsam) nicht mehr | ich kann nicht mehr | wir können nicht mehr | am limit | am anschlag)
with tag=worry
unless before (nicht | keine | kein | ohne | höhen | flug | nie)
unless after (dafür | tragen | dass er genug)
unless clause (UNSURE)
unless inside sorge dafür
unless sentence (HAPPY_END | menschen mit | kinder mit | wer angst)
+ Ich mache mir große Sorgen.
+ Wir haben Angst um ihre Gesundheit.
- Keine Sorge, das eilt nicht.
frame (traurig* | betrübt | verletzt | gekränkt | weh getan | wehgetan | tut weh | tränen | heul* | weinen | geweint | weine | weinend | deprimiert* | niedergeschlagen | bitter | herzzerreißend* | gedemütigt | bloßgestellt | blossgestellt | beschämt | schäme | geschämt | ausgeliefert | machtlos | ohnmächtig | unfair | ungerecht* | gemein | untröstlich | schweren herzens | leidtragende* | leiden darunter | leidet darunter)
with tag=sadness
unless before (nicht | keine | nie | vor (freude | lachen) | zum glück nicht)
unless after (vor (freude | lachen) | der freude | vor glück)
unless clause (UNSURE)
unless sentence HAPPY_END
unless inside (bitter)
+ Ich bin den Tränen nahe.
+ Das hat mich sehr verletzt.
- Die Tränen der Freude kamen.
frame (bitter | schade)
with tag=sadness weight=1
unless clause (schokolade | geschmack | UNSURE)
unless sentence HAPPY_END
+ Das ist bitter.
- Bittere Schokolade, bitter im Geschmack.
frame (wirklich | sehr | echt | mehr als | äußerst | total | richtig | ziemlich | so | extrem | unglaublich | überaus | einfach nur | nur noch | super | mega | höchst) (ärgerlich* | nervig* | lästig* | nervtötend* | frustrierend* | unverschämt* | unangenehm* | unfreundlich* | unprofessionell* | schwach | mies* | schlecht* | dreist* | frech* | daneben | arm | peinlich*)
with tag=anger
unless before (nicht)
unless clause (UNSURE | wetter)
unless sentence HAPPY_END
+ Das ist wirklich ärgerlich.
- Das ist nicht so schlecht.
frame (verlange | verlangen | fordere | fordern | erwarte | erwarten | bestehe | bestehen) _3 (endlich | sofort | umgehend* | unverzüglich* | eine erklärung | eine stellungnahme | eine entschuldigung | mein geld | unser geld | dass (sie | ihr) | eine lösung | entschädigung | ersatz | antwort | einen verbindlichen)
with tag=anger
unless clause UNSURE
unless before (darf ich | kann ich)
unless sentence HAPPY_END
+ Ich erwarte sofort eine Erklärung.
- Wir erwarten Gäste.
frame (😡 | 🤬 | 😠 | 😤 | 👎 | 🤮)
with tag=anger
+ Schon wieder gesperrt 😡
- Alles gut 😀
frame (😭 | 😢 | 😞 | 😔 | 😩 | 😫 | 🙁 | ☹ | 💔 | 😣 | 😒 | 🙄 | 😥 | 😰 | 🥺)
with tag=sadness weight=1
+ Ausgesperrt 😭
- Alles gut 😀
frame (danke | vielen dank | besten dank | schönen dank) [auch] für (nichts | gar nichts | die verschwendete zeit | das chaos)
with tag=anger
+ Danke für nichts.
- Danke für alles.
frame (na (toll | super | prima | bravo | herrlich | wunderbar | vielen dank) | ganz (toll | großes kino | grosses kino) | (toller | super | klasse | großartiger | grossartiger | spitzen | wunderbarer) (service | laden | start | leistung | verein) | vielen dank für (nichts | gar nichts | den | die) | danke für nichts | bravo | glückwunsch | herzlichen glückwunsch | respekt | chapeau | läuft bei euch)
with tag=anger
only sentence (wieder | nicht | nie | kein* | kaputt | ein anderes mal | drei* | dritte* | vierte* | schon | falsch* | verspät* | weg | nichts | stunden | verloren | gesperrt | gekündigt | für nichts | gar nichts | immer noch)
unless sentence (HAPPY_END | wirklich ein)
unless before (ein | eine | ihr seid ein | so ein | war ein)
+ Na toll, schon wieder kein Strom.
- Toller Service, alles kam an.

# -- strong words --------------------------------------------------------------

signal need.strong
frame (anwalt | anwältin | anwälte | rechtsanwalt | rechtsanwältin | rechtliche schritte | rechtlichen schritte | rechtsweg | gerichtlich* | vor gericht | klage | klagen | verklagen | verklage | anzeige | anzeigen | strafanzeige | verbraucherzentrale | verbraucherschutz | konsumentenschutz | arbeiterkammer | schlichtungsstelle | schlichter | ombudsmann | ombudsstelle | ombudsfrau | bafin | bundesnetzagentur | aufsichtsbehörde | datenschutzbehörde | datenschutzbeauftragte* | polizei | staatsanwalt* | gutachter einschalten | mieterverein | mieterbund | an die presse | die presse | zeitung wenden | öffentlich machen | letzte frist | letztmalig* | frist bis | setze ich TOYOU | setze TOYOU | fristsetzung | in verzug | mängelrüge | schadensersatz | schadenersatz | minderung | vom vertrag zurück | vom kauf zurück | zurücktreten | rücktritt vom | fristlos* | außerordentlich* kündig* | sonderkündigung* | widerrufe)
unless before (kein | keine | keinen | MINE freundin | mein bruder ist | als | die | eine stelle als)
unless after (freundlich | in der app | auf dem display | im display | leuchtet)
unless clause (UNSURE | bin ich | schalten | schaltet)
unless sentence (wie lange | gibt es | anzeige im | die anzeige | kann ich auch | display | HAPPY_END)
+ Wenn heute keiner kommt, schalte ich einen Anwalt ein.
+ Ich setze Ihnen eine letzte Frist bis zum 15.
- Die Anzeige im Display ist grün.
frame (schalte | schalten | übergebe | übergeben | gehe | wende | wenden | nehme) _8 (anwalt | anwältin | polizei | verbraucherzentrale | presse | gericht | öffentlichkeit)
+ Sonst gehe ich damit zum Anwalt.
- Der Anwalt geht.
frame (kündige | kündigen | gekündigt | kündigung | wechsle | wechsel | wechseln | verlasse | trenne | storniere) _5 (ich | wir | sofort | fristlos | umgehend | anbieter | konkurrenz | die bank | euch | sie | den vertrag | das abo | alles | auch)
only sentence (sonst | dann | ansonsten | werde | werden | überlege | überlegen | endgültig | reicht | so nicht | ernsthaft | satt | jetzt | frechheit | nie wieder | andernfalls)
with weight=2
unless sentence (HAPPY_END | wie kann | wie kündige | zum umzug | umziehe | bitte bestätigen | möchte hiermit | kann ich)
unless clause (UNSURE)
+ Dann kündige ich den Vertrag eben.
+ Ich überlege ernsthaft, den Anbieter zu wechseln und zu kündigen, auch euch.
- Wie kann ich den Vertrag kündigen?
frame (nie wieder | niemals wieder | nie mehr | kein zweites mal | zum letzten mal | das letzte mal | das war's | kommen nicht wieder | komme nicht wieder | kommen wir nicht wieder | komme ich nicht wieder | verzichte in zukunft | nicht mehr mit uns | nicht mehr mit mir | rate ich (jedem | allen) ab | finger weg | finger davon | warne (alle | jeden | ich) | schlechte bewertung | negative bewertung | ein stern | einen stern | 1 stern | null sterne | 0 sterne | bewertung (folgt | wird) | werde ich überall | werde ich jedem | allen erzählen | nicht weiterempfehl* | nicht empfehlen | mich als kunde | mich als kundin | als kunden los | sind sie mich los | seid ihr mich los)
with weight=2
unless before (möchte | will | das ist | bitte)
unless sentence (HAPPY_END | nie wieder (ohne | her | weg) | ohne euch)
unless after (ohne | her | hergeben | missen | probleme)
+ Wir kommen nicht wieder.
+ Nie wieder bestelle ich hier.
- Nie wieder ohne diese Lampe!
frame (betrüger* | betrug | verbrecher* | kriminell* | abzocker* | abzocke | gauner | ganoven | halsabschneider* | saftladen | drecksladen | scheißladen | scheissladen | sauladen | sauhaufen | verarsche | scheiß* | scheiss* | verfickt* | fick* | arsch | arschlöcher | wtf | wixer | wichser | vollidioten | idioten | unfähige* | dilettanten | amateure | stümper*)
with weight=2
unless before (vor | gegen | kein | keine | verdacht auf)
unless clause (UNSURE)
unless sentence (HAPPY_END | sicherheitshinweis*)
+ Ihr seid Abzocker.
- Wie erkenne ich das, warnen Sie vor Betrug?
frame (bodenlose | grenzenlose | absolute | unfassbare | pure | reine | echte | riesige | bodenlos* | riesen) (frechheit | unverschämtheit | enttäuschung | zumutung | katastrophe | sauerei | schweinerei | schikane | dreistigkeit)
with weight=3
+ Das ist eine bodenlose Frechheit.
- Die Frechheit des Kindes.
frame (völlig | total | absolut | ganz | richtig | komplett | nur noch | mehr als | zutiefst | so | unendlich | wahnsinnig) (verzweifelt | aufgelöst | am ende (mit | MINE) | fassungslos | außer mir | ausser mir | am boden | fertig | erschüttert | entsetzt | empört | schockiert | überfordert)
with weight=5
unless before (nicht)
unless sentence HAPPY_END
+ Ich bin völlig verzweifelt.
- Der Film ist ganz am Ende lustig.
frame (flehe | flehentlich | auf knien | ich bitte sie inständig | nervenzusammenbruch | zusammengebrochen | herzrasen | existenz* | ruiniert | ruin | pleite | insolvenz | bankrott | obdachlos* | auf der straße | auf der strasse stehen | nicht mehr leben | lebensgefahr | lebensgefährlich* | hätte sterben | hätten sterben | schlaflose nächte | schlafe seit | seit _2 nicht (mehr geschlafen | geschlafen) | weiß nicht mehr ein | kann nicht mehr vor)
with weight=3
unless before (keine | nicht)
unless after (gründung* | gründer*)
unless sentence HAPPY_END
+ Ich schlafe seit Tagen nicht mehr.
- Die Straße ist leer.

# -- stakes ------------------------------------------------------------------------

signal need.stakes
frame (hochzeit | geburtstag | geburtstagsgeschenk | beerdigung | prüfung | klausur | abitur | examen | bewerbungsgespräch | vorstellungsgespräch | abgabe | frist | deadline | flug | urlaub | reise | weihnachten | umzug | baby | säugling | neugeborene* | kleinkind | kinder | kind | tochter | sohn | enkel* | schwanger* | herzkrank* | schwerkrank* | krebskrank* | lungenkrank* | chronisch krank* | schwerbehindert* | rollstuhlfahrer* | pflegefall | dialyse | oma | opa | mutter | vater | rentner* | pflegebedürftig* | behindert* | rollstuhl | krank | kranken | asthma | allergie* | medikament* | insulin | notruf* | herzschrittmacher | arzt | ärztin | operation | miete | erspartes | erspart* | gehalt | löhne | lohn | steuerprüfung | betriebsprüfung | steuerberater | homeoffice | home office | arbeit | chef | kunden warten | angewiesen | dringend* | eilt | notfall | überlebenswichtig | existenz | laden | mitarbeiter | gäste | feier | fest)
with weight=1
only sentence (nicht | kein* | kaputt* | verschwunden | weg | aus | fehlt | fehlen | warten | gesperrt | schimmel* | angst | sorgen | falsch* | verloren | morgen | heute | samstag | sonntag | bis | nächste woche | angewiesen | dringend* | allein | grad | verpasst | hustet | nichts | wurde | saß | sitzt | sitzen | braucht | brauchen | brauche | wartet | zahlen | muss | sauer | prüfung)
unless sentence (HAPPY_END | gibt es | eignet | geeignet | bieten sie | kann man | darf ich | können wir auch | wollen wir buchen | kinderbett)
+ Die Feier ist am Sonntag, und im Fotobuch fehlen sechs Seiten.
- Wir freuen uns auf den Urlaub.
frame (sonst | andernfalls | ansonsten) [die | der | das | mir | uns | ich | wir | MINE] [<word>] (platzt | verliere | verlieren | droht | drohen | muss | müssen | kündigt | kündigen | stehe | stehen | fällt | geht | kann | können | verfällt | bekomme | bekommen)
with weight=1
unless clause UNSURE
unless sentence (HAPPY_END | sonst noch)
+ Die Bank braucht das bis morgen, sonst platzt der Kredit.
- Was gibt es sonst?
frame (brauche | benötige | bräuchte | bitte | bitten | brauchen | suche) [ich | wir] [das | die | den | es | sie] [<word>] [<word>] (dringend | dringendst | eilig | schnellstmöglich | sofort | umgehend)
with weight=1
unless clause UNSURE
unless sentence HAPPY_END
+ Ich bitte dringend um Hilfe.
- Ich brauche Tee.
frame (konto | account | zugang | profil | kanal) _3 (gesperrt | gehackt | gelöscht | gebannt | geschlossen | gekündigt | weg | deaktiviert)
with weight=1
unless clause (UNSURE | bitte)
+ Mein Konto wurde gehackt.
- Bitte löschen Sie das Konto.
frame (alle | alles | sämtliche | ganze* | MINE ganzes | MINE ganze) [MINE] [<word>] (daten | fotos | bilder | dateien | kontakte | mails | arbeit | geld | erspartes | nachrichten) [sind | ist] (weg | gelöscht | verloren | futsch | verschwunden)
with weight=1
unless clause UNSURE
+ Nach dem Update waren alle unsere Daten weg.
- Alle meine Daten stehen oben.
frame (sind | ist | waren | war) (alle | alles | sämtliche | die ganze*) [MINE] [<word>] (daten | fotos | bilder | dateien | kontakte | mails | arbeit | weg | gelöscht | futsch) [weg | gelöscht | verloren | futsch | verschwunden]
only inside (weg | gelöscht | verloren | futsch | verschwunden)
with weight=1
unless clause UNSURE
+ Nach dem Update sind alle meine Kundendaten und Fotos, ist alles weg.
- Wo sind alle Bilder?
frame (<num> | zwei | drei | vier | fünf | zehn | zwanzig) (jahre | monate) (arbeit | erinnerungen | fotos)
with weight=1
+ Drei Jahre Arbeit!
- Drei Jahre Garantie.

# -- grief and illness ----------------------------------------------------------------

signal need.grief
frame (beerdigung | beisetzung | bestattung* | begräbnis | trauerfeier | trauer | sterbeurkunde | todesfall | sterbefall | trauerfall | hinterbliebene* | urne)
with object negatable
only sentence (MINE | verstorben* | gestorben | mir | uns)
unless sentence (verschenken | kranz | kränze | karte | angebot | bieten sie | liefern sie)
+ Morgen ist die Beerdigung meiner Mutter.
- Muss ich eine Sterbeurkunde vorlegen?
frame (verstorben* | gestorben | gestorbene* | tod | tode | witwe | witwer | hospiz | palliativ* | sterbenskrank | todkrank | im sterben | liegt im sterben | krebs | brustkrebs | krebsdiagnose | chemo* | schlaganfall | herzinfarkt | hirnblutung | intensivstation | koma | fehlgeburt | totgeburt | sternenkind | suizid | selbstmord | verunglückt | tödlich* | schwerer unfall | schweren unfall | schwer erkrankt | schwerkrank* | einschläfern | eingeschläfert | leukämie | demenz* | verlust MINE | von uns gegangen | um's leben)
with object negatable
only sentence (MINE | ich | wir | mich | mir | uns | er | sie)
unless before (akku ist | der akku | batterie ist | steinbock und | sternzeichen | handy ist)
unless clause (film | roman | buch | spiel | serie | akku | level | versicherung gegen | zierfisch* | krimi)
unless sentence (figur | krimi | sternzeichen | deckt | hauptgericht | krebs suppe)
+ Mein Mann ist am 4. Februar verstorben.
- Der Akku ist gestorben.

frame (hatte | hatten | hat | bei) (einen | einem) [<word>] (unfall | autounfall | motorradunfall | verkehrsunfall | arbeitsunfall)
with object negatable
only sentence (MINE | ich | wir | mich)
unless clause UNSURE
unless sentence (versicherung deckt | kasko | blechschaden)
+ Mein Sohn hatte einen schweren Unfall und liegt in der Klinik.
- Gilt der Schutz bei einem Unfall?
frame (seit | nach | mit | wegen) [meiner | der | seiner | ihrer | einer] [<word>] (diagnose | krebsdiagnose | krebserkrankung | tumor | op am herzen | herzoperation | trennung vom leben)
with object negatable
only sentence (MINE | ich | wir | mich | mir)
unless clause UNSURE
+ Seit meiner Diagnose schaffe ich die Post nicht mehr.
- Nach der Diagnose des Geräts war alles gut.

frame (ungeboren* | (MINE) [<word>] (kind | baby | sohn | tochter | mann | frau | mutter | vater | bruder | schwester | oma | opa | zwillinge | freund | freundin | partner | partnerin) [<word> | im <num> monat | an <word> | bei der geburt] verloren) [haben | hat | habe]
with object negatable
unless sentence (im laden | im gedränge | wiedergefunden | hat seinen | hat ihren | hat sein | hat ihre)
+ Vor zwei Wochen haben wir unser Kind verloren.
- Unsere Tochter hat ihren Schal verloren.
frame (MINE) [<word>] (kind | baby | sohn | tochter | mann | frau | mutter | vater | bruder | schwester | oma | opa | großmutter | großvater | eltern) [<word>] _2 (liegt | lag) _3 (intensivstation | krankenhaus | klinik | koma | sterben)
with object negatable
unless clause UNSURE
+ Meine Frau liegt seit gestern im Krankenhaus.
- Mein Mann liegt auf der Couch.

# -- it is over ------------------------------------------------------------------------

signal need.solved
frame (hat sich [damit | schon | inzwischen | bereits | nun] (erledigt | geklärt | gelöst | gefunden | aufgeklärt) | (funktioniert | läuft | geht | klappt) [es | alles | das | jetzt] [nun | jetzt | wieder] (wieder | jetzt | nun | einwandfrei | perfekt | prima | bestens | tadellos | wunderbar) | hat [super | prima | wunderbar | gut | alles | nun | jetzt | jetzt doch] (geklappt | funktioniert) | (problem | fehler | thema | sache) [ist | wurde | war] [jetzt | nun | damit | inzwischen | schnell | sofort] (gelöst | behoben | erledigt | geklärt | vom tisch | beseitigt) | (passt | sitzt) perfekt | alles [wieder | jetzt | nun] (gut | in ordnung | bestens | prima | da | paletti | ok | okay) | ist [inzwischen | jetzt | doch noch | nun | heute doch] (angekommen | eingetroffen | aufgetaucht | wieder da | wieder aufgetaucht) | geld ist (da | angekommen | eingegangen) | (wieder gefunden | wiedergefunden | doch noch gefunden | hab's gefunden | habe es gefunden) | bin wieder drin | danke es geht | jetzt geht's | gefixt | war mein fehler | mein fehler | (thema | sache | fall) [ist | wäre] [damit] [für mich | für uns] (durch | erledigt | gegessen | vom tisch | abgehakt) | (tropft | klemmt | wackelt | quietscht | ruckelt | spinnt | stinkt | hakt | flackert | brummt | stürzt) [jetzt | nun | seitdem] nicht mehr [ab])
with statement
unless after (weiter | nicht | nur | auch | gar | schon wieder | aus | ab | los)
unless before (nicht | noch nicht | nichts | wenn | falls | sobald | bis | immer noch nicht | ob)
unless clause (nicht | UNSURE | sobald | bis | noch nicht | kein | kaputt | beschädigt | falsch | defekt | leer | zerbrochen | damit)
unless inside (nicht)
unless sentence (immer noch | hoffentlich | aber | wie geht es | geht es jetzt weiter | wie geht's)
+ Das Kleid ist heute früh angekommen und passt perfekt!
+ Es hat sich erledigt, danke.
- Es ist noch nicht angekommen.
frame (ist | war | sind | wurde | wurden) [inzwischen | jetzt | nun | mittlerweile | gestern | heute | doch noch | endlich] (angekommen | eingetroffen | aufgetaucht | geliefert worden | behoben worden | repariert worden | erstattet worden | gelöst worden | gefunden worden)
only sentence (danke | dank | inzwischen | doch noch | endlich | jetzt | nun | mittlerweile | super | passt | perfekt | freue* | erledigt)
unless clause (nicht | UNSURE | sobald | bis | kein | kaputt* | beschädigt* | falsch* | defekt* | leer | zerbrochen* | nur | damit | dass)
unless sentence (aber | immer noch | leider | nicht)
with statement
+ Der Brief ist gestern angekommen, danke!
- Der Brief ist leider nicht angekommen.
frame (schnell | sofort | umgehend | gleich | prompt | innerhalb (von | einer | eines) | am (selben | gleichen) tag | noch am selben) _6 (gelöst | behoben | ersetzt | repariert | geholfen | erstattet | beantwortet | geklärt | ausgetauscht | gefunden | reagiert)
unless before (nicht | bitte | müssen | sollte)
unless clause (nicht | UNSURE | bitte | sollte | muss | kann | möchte | kein*)
+ Der Fehler wurde am selben Tag behoben.
- Bitte sofort reparieren, es wird nicht gelöst.

# -- wishes and confusion

signal need.problem
frame (haben | habt | hat | hast | wurde | wurden | ist | sind) __12 RUINED [worden]
with weight=2
only sentence (MINE | mir | mich | uns | YOUR | sie | ihr | von euch | bei euch | TOYOU)
unless sentence (HAPPY_END | ich habe | wir haben | habe ich | haben wir | hab ich | kann ich | gewonnen)
unless clause (UNSURE | nicht)
+ Unsere Papiere sind bei euch verschlampt worden.
- Ich habe meinen Schlüssel verloren.
frame (ausschlag | schmerzen | verletzt | verletzung | verletzungen | geblutet | blutet | blutig* | wunde | wunden | wund | blasen | brandblase* | verbrennung | verbrannt | gestürzt | gefallen und | übelkeit | erbrochen | übergeben | durchfall | schwindel | schwindelig | allergische reaktion | lebensmittelvergiftung | vergiftet | zahnschmerzen | kopfschmerzen | rückenschmerzen | offene (fersen | füße | stellen | wunde*) | geschwollen | entzündet | entzündung | juckreiz | stromschlag | zum arzt | zur ärztin | zum tierarzt | beim arzt | arzt musste | notaufnahme | notarzt | krankenwagen | rettungswagen | ins krankenhaus | im krankenhaus | in die klinik | genäht werden)
with weight=2
unless before (gegen | bei | keine | kein | ohne | für)
unless clause (UNSURE | hilft | geeignet | beim kauf)
unless sentence (HAPPY_END | hilft | suche | empfehlen | seminar | kurs | geeignet | creme gegen)
only sentence (MINE | ich | wir | mich | mir | uns | hab | hatte)
+ Danach hatte ich Ausschlag und musste zur Ärztin.
- Was hilft gegen Schmerzen?
frame (drückt | drücken | scheuert | scheuern | kratzt | beißt | zwickt | schneidet ein | fusselt | färbt ab | riecht | schmeckt) [<word>] (unangenehm | nach | furchtbar | wie blöd | wie verrückt | extrem | total | sehr | ekelhaft | komisch | fürchterlich | grauenhaft | seltsam | stark | chemisch | alt | muffig | bitter)
with tag=weak
unless before (nicht)
unless sentence HAPPY_END
+ Die Skischuhe drücken wie blöd.
- Der Tee schmeckt gut.
frame (funkstille | textbaustein* | standardantwort* | standardfloskel* | floskel* | copy paste | 0815 | automatische antwort* | warteschleife | weiterverbunden | von pontius | von einem zum anderen | hin und her geschickt | im kreis | in der luft | abwimmel* | ausrede* | ausflüchte | leere versprech* | vertröst* | hinhalte* | bürokratie* | lärm | krach | gestank | stau* | dreck | chaos | überbuch* | doppelt belegt | doppelt vergeben | notbremse | schlange stehen | stundenlange schlange | zahnfleisch)
with weight=2
unless before (kein | keine | keinen | ohne | gegen)
unless clause (UNSURE | geeignet)
unless sentence (HAPPY_END | hilft gegen | zahnfleisch entzünd*)
+ Der Support schickt nur Textbausteine.
- Ohne Lärm ist es schön.

signal need.upset
frame (das | es | so etwas) (ist | war) [für mich | für uns | für uns alle | echt | einfach | wirklich | so | sehr | richtig | doch | nur noch | schon] [für mich | für uns | für uns alle | alle | echt | einfach | wirklich | so | sehr | richtig] [eine | ein | der | die | das] [reine | echte | pure] (schlimm | furchtbar | schrecklich | entsetzlich | fürchterlich | grauenhaft | grauenvoll | schock | demütigend | demütigung | erniedrigend | traumatisch | albtraum | alptraum | hölle | horror | horrortrip | qual | tortur | folter | schlag | zermürbend | unerträglich | katastrophe | belastend | belastung | tiefschlag | blamage | nicht auszuhalten | nicht zum aushalten | nervenaufreibend | menschenunwürdig)
with tag=sadness
unless before (wenn | falls | ob | nicht)
unless clause UNSURE
unless sentence HAPPY_END
+ Das war für uns alle schlimm.
- Es ist nicht schlimm.
frame ((könnte | könnt | könnten) [ich | wir] [nur noch | jetzt | echt | laut] (schreien | heulen | kotzen | ausrasten | platzen | ausflippen | wahnsinnig werden | an die decke) | (dreh | drehe | drehen) (bald | gleich | langsam | noch | hier | echt) durch | ich (dreh | drehe) durch | (raste | rasten | flippe | flippen | ticke) (ich | wir | bald | gleich | noch | echt) [bald | gleich] aus | werde (noch | bald | langsam | hier) (wahnsinnig | verrückt | irre) | zum (wahnsinnig | verrückt) werden | zum verrücktwerden | fehlen die worte | verdammt | verdammte* | verdammter | verflucht* | herrgott | himmelherrgott* | um himmels willen | zum teufel | zum kuckuck | zur hölle | sakrament | kruzifix | verdammich | gottverdammt* | mir reißt | bring mich zur weißglut | zur weißglut | auf den zeiger | auf den keks | auf den geist | auf den sack | auf den wecker)
with tag=anger
unless before (nicht)
unless after (gut | lecker | schnell | schön)
unless clause UNSURE
unless sentence HAPPY_END
+ Ich könnte schreien.
+ Ich dreh durch.
- Ich könnte tanzen.
frame (bin | sind | war | waren | ist | hat (mich | uns)) [ich | wir | jetzt | alle | sie] [INTENSE] [INTENSE] (getroffen | betroffen | verletzt | erschüttert | mitgenommen | fertig | am ende | geschockt | schockiert | entsetzt | platt | bedient | erledigt | sprachlos | zerstört | am boden | gekränkt | verzweifelt | in panik | in tränen | mit den nerven)
with tag=sadness
unless before (wenn | nicht | ob)
unless inside (ist fertig | ist betroffen | sind betroffen | ist verletzt | war verletzt | ist erledigt)
unless after (von der änderung | von der regelung | mit der | mit dem | lesen)
unless clause UNSURE
unless sentence (HAPPY_END | hat sich)
+ Wir sind zutiefst getroffen.
- Die Arbeit ist fertig.
frame (pfeifen | deppen | chaoten | nieten | versager | clowns | amateure | dilettanten | schlafmützen | penner | witzfiguren | stümper | nichtskönner | pappnasen | schwachköpfe | hornochsen | dumpfbacken | anfänger) 
with tag=anger
only sentence (ihr | sie | seid | was für | nur | euch | lauter | solche | sind)
unless sentence (kurs | geeignet | party | musik | kinder)
+ Was für Pfeifen seid ihr eigentlich?
- Ist der Kurs für Anfänger?
frame was (für (ein | eine) | ist das [denn] für (ein | eine)) [<word>] (laden | verein | firma | unternehmen | service | art | umgang | benehmen | verhalten | methode | gebaren | geschäftsgebaren | saustall | zumutung | frechheit | abzocke | unverschämtheit | sauerei | schlamperei | chaos | theater | witz | haufen | kundenservice)
with tag=anger
unless sentence HAPPY_END
+ Was ist das denn für ein Laden?
- Was für ein Lokal suchen Sie?
frame (kann | darf) (doch | ja | das doch | das ja | wohl | doch wohl | ja wohl) [wohl | so] (kein | keine | nicht) _4 sein
with tag=anger
unless clause UNSURE
+ Das kann doch kein Dauerzustand sein.
- Das kann ja schön sein.
frame (wofür | wozu | warum | weshalb | für was) (zahle | bezahle | zahlen | bezahlen | habe ich | hab ich) (ich | wir) [denn | eigentlich | bitte | überhaupt | dann | euch | den beitrag]
with tag=anger
only inside (zahle | bezahle | zahlen | bezahlen)
+ Wofür zahle ich eigentlich?
- Wozu lese ich?
frame (wer (ersetzt | zahlt | bezahlt | erstattet | entschädigt) (mir | uns) | soll (ich | man | das) (erst | etwa | jetzt etwa | mich | vielleicht | ein witz) | wie stellen sie sich | wie stellt ihr euch | was denken sie sich | was denkt ihr euch | ist das (ihr | euer | der) (ernst | dank | verständnis | service) | ist es (so | zu) (schwer | viel) | kann doch nicht so schwer | so schwer kann | was ist (da | denn da | bei euch | bei TOYOU) los | wollen sie uns | wollt ihr uns | schon mal was von | schon mal (etwas | was) von | ganz großes kino | na bravo | na herrlich | danke auch | vielen dank auch | schönen dank auch | slow clap | applaus applaus | herzlichen dank auch | wie im falschen film | im falschen film | im regen (stehen | stehengelassen | stehen lassen) | auf den kosten sitzen | auf dem schaden sitzen | auf taube ohren | gegen eine wand | auf granit | verarscht* | nicht mit mir | nicht mit uns | so nicht | lasse ich mir nicht | lassen wir uns nicht | geht auf keine kuhhaut | spottet jeder | unter aller | hanebüchen* | haarsträubend* | grob fahrlässig* | verantwortungslos* | rücksichtslos* | menschenunwürdig* | unwürdig* | entwürdigend* | diskriminier* | herzlos* | kaltschnäuzig* | eiskalt abgefertigt)
with tag=anger
unless clause (UNSURE)
unless sentence HAPPY_END
unless after (glauben ; haben wir gelacht)
+ Wer ersetzt mir das?
+ Glückwunsch, ganz großes Kino.
- Wer zahlt die Gebühr?
frame (gebangt | zittern | gezittert | zittere | um ihr leben | um sein leben | bange (stunden | minuten) | sorgen um | angst um | notaufnahme | notarzt | rettungswagen | in lebensgefahr | falsche (tabletten | medikamente | medizin | dosis) | falschen (tabletten | medikamente | dosis) | falsches medikament)
with tag=worry
unless before (keine | nicht)
unless clause UNSURE
only sentence (MINE | ich | wir | mich | mir | uns)
unless sentence (wo ist die | zum notarzt gehört)
+ Wir waren die halbe Nacht in der Notaufnahme.
- Wo ist die Notaufnahme?
frame (verpasst | verloren | versäumt | entgangen | ausgefallen | ruiniert | verdorben | gelaufen | im eimer | dahin | hinüber | futsch) 
with tag=disappointment weight=2
only sentence (MINE (zug | flug | flieger | anschluss | urlaub | termin | prüfung | hochzeit | geburtstag | abend | reise | feier | party | wochenende | weihnachten | flitterwochen | konzert | vorstellung | schiff | fähre | trauung | interview | vorstellungsgespräch) | den zug | den flug | den flieger | den anschluss | die fähre | filmabend | der urlaub | der abend | die feier)
unless sentence (HAPPY_END | ich bin zu spät | was passiert)
unless clause (UNSURE)
+ Wegen Ihnen habe ich meinen Zug verpasst.
- Ich habe den Film verpasst.

signal need.upset
frame (mir | uns) [ist | war | wäre] [das | es] [INTENSE] [INTENSE] (unangenehm | peinlich | zuwider | unheimlich)
with tag=embarrassment
unless before (nicht)
unless clause UNSURE
+ Mir ist das unendlich unangenehm.
- Mir ist das Rad lieb.
frame (und (jetzt | nun | dann) (das | so etwas | sowas | so was) (. | ;) | hinschmeißen | hinzuschmeißen | hinwerfen | hinzuwerfen | aus der haut | rechten dingen | zu bunt | treppenwitz | schildbürger* | kafkaesk* | (mache | machen) [ich | wir] (mir | uns) _4 gedanken ob)
with tag=anger
unless before nicht
unless clause UNSURE
unless inside gedanken ob
+ Wir haben uns gefreut, und jetzt das.
- Und jetzt das Wetter.
frame (weiß | weiss | wissen) [ich | wir] [langsam | einfach | echt | wirklich] nicht mehr [;] (an wen | was | wie | wohin | weiter | wo | ein)
with tag=worry
unless clause (passwort | pin)
+ Ich weiß nicht mehr, an wen ich mich wenden soll.
- Ich weiß nicht, was es kostet.
frame (noch nie | nie | niemals | nirgends | nirgendwo | selten | noch nirgends) [im leben | in meinem leben | zuvor | vorher] _3 (so | derart | dermaßen | solch | solche | solchen) _5 (gefühlt | erlebt | behandelt | gedemütigt | geärgert | enttäuscht | angelogen | abgefertigt | gesehen | gehört | geschämt | aufgeregt | blamiert | verarscht | frech | unfreundlich* | unverschämt* | schlecht* | mies*)
with tag=anger negatable
unless sentence (HAPPY_END | gut | gute | guten | schön* | toll* | freundlich* | nett* | wohl | wohlgefühlt | lecker*)
unless inside (gut | gute | guten | schön* | toll* | freundlich* | nett* | wohl | lecker*)
+ Ich habe mich noch nie so gedemütigt gefühlt.
- Ich habe mich noch nie so wohl gefühlt.
frame (verwirrt* | verwirrend* | durcheinander | blicke _2 nicht (mehr durch | durch) | blick _2 nicht (mehr durch | durch) | steige _2 nicht (mehr durch | durch) | werde _3 nicht schlau | verstehe (die welt | gar nichts | nichts mehr | überhaupt nichts | nur bahnhof) | kapiere (gar nichts | nichts))
with tag=confusion weight=1
unless clause UNSURE
+ Ich blicke da nicht mehr durch.
- Der Film ist nicht schwer.
frame (peinlich* | blamiert | blamage | bloßgestellt | vorgeführt | zum gespött | vor (allen | versammelter | den kunden | meinen kunden | unseren kunden | den gästen | den kollegen))
with tag=embarrassment
unless before (nicht | ist mir)
unless inside (vor allen dingen | peinlich genau*)
unless sentence (HAPPY_END | auftritt | spielen)
unless clause UNSURE
only sentence (nicht | kein* | war | stand | standen | wurde | abgelehnt | ich | wir)
+ Ich stand vor allen Gästen ohne Essen da.
- Wir spielen vor allen Gästen.
signal need.problem
frame (wie lange (soll | sollen | muss | müssen | dauert das | noch | wollen) | wie oft (soll | sollen | muss | müssen) | was soll ich (denn | jetzt | noch | nur) | was sollen wir (denn | jetzt | noch) | was mache ich (jetzt | denn jetzt | nun) | was machen wir (jetzt | nun) | was nun | wie soll ich (denn | das | jetzt) | wie sollen wir (denn | das | jetzt))
with tag=helpless weight=2
unless sentence (kochen | backen | einweichen | pro tag | am tag | trocknen | laden | HAPPY_END)
+ Was mache ich denn jetzt?
- Wie lange dauert die Fahrt?
frame (bitte | bitte bitte) [helfen | tun | unternehmen | melden | antworten | kümmern | lösen | beheben | schicken | klären | prüfen] [sie | sie uns | sie mir | sich] [endlich | dringend | schnell | schnellstens | sofort | umgehend | nochmal | noch einmal] (mir | uns | etwas | weiter | um hilfe | um klärung | um abhilfe | um korrektur | um rückerstattung | um erstattung | um schnelle | um sofortige | um umgehende | das in ordnung)
with tag=plea weight=1
only inside (helfen | tun | unternehmen | um <word> | ordnung)
unless sentence (auswählen | auswahl | suche | möchte gern)
unless clause UNSURE
+ Ich bitte um Klärung.
+ Bitte helfen Sie mir!
- Bitte schicken Sie mir den Katalog.
frame (hätte | hätten | wünschte | wäre | wären) [ich | wir | es | mir] _6 (nie bestellt | nicht bestellt | nie gekauft | besser gelassen | wenigstens | zumindest | erwarten können | nicht zu viel verlangt | das mindeste | das mindestmaß)
with tag=wish weight=1
unless sentence HAPPY_END
+ Ich hätte wenigstens eine Nachricht erwartet.
- Ich hätte gern Tee.
frame (nicht (mal | einmal) | noch nicht (mal | einmal))
with weight=1 tag=weak
unless clause UNSURE
unless sentence (HAPPY_END | kann ich nicht mal | können wir nicht mal)
+ Der Paketbote hat nicht mal geklingelt.
- Der Bote kam einmal.
frame ich [das | so | so etwas | es | sie] (nie | nicht | niemals | gar nicht | nie und nimmer) _2 (kenne | kannte | bestellt | gekauft | gewollt | wollte | veranlasst | autorisiert | unterschrieben | abgeschlossen | zugestimmt | genehmigt | gebucht | beauftragt | angefordert | verursacht | getätigt | abonniert | gewünscht)
with weight=2 negatable
unless clause UNSURE
unless sentence (kann ich noch | HAPPY_END)
unless before (noch | habe | bisher)
unless inside (ich nicht gewünscht)
+ Auf der Rechnung steht ein Betrag, den ich nicht kenne.
- Ich habe noch nicht bestellt.
frame (habe | haben) (ich | wir) [das | so | so etwas | es | sie | diese*] [<word>] (nie | niemals | gar nicht | nie und nimmer | so nicht) _2 (bestellt | gekauft | gewollt | veranlasst | autorisiert | unterschrieben | abgeschlossen | zugestimmt | genehmigt | gebucht | beauftragt | angefordert | getätigt | abonniert)
with weight=2 negatable
unless clause UNSURE
with statement
+ So ein Abo habe ich nie abgeschlossen.
- Haben wir nie gebucht?
frame (nicht einverstanden | widerspreche | (lege | legen) [ich | wir] [hiermit] (widerspruch | einspruch | beschwerde) | akzeptiere ich nicht | akzeptieren wir nicht | weise ich zurück | stimmt hinten und vorne | kann nicht stimmen | kann nicht richtig sein | stimmt etwas nicht | stimmt was nicht)
with weight=2
unless before (falls sie | wenn sie)
unless clause UNSURE
+ Ich bin mit der Ausführung nicht einverstanden.
- Ich bin einverstanden.
frame (bezahlt | gebucht | bestellt | reserviert | gezahlt | zahle | bezahle | zahlen | bezahlen | versprochen | zugesagt) __9 (und | aber | stattdessen | dann | sondern | nur) _4 (bekomme | bekam | bekamen | bekommen | schaue | schauen | sitze | saßen | kriege | kriegen | erhielt | erhielten | erhalten | war | waren | lag | lagen | stand | steht | gab | kam | kamen | hatten | musste | mussten | geliefert)
with weight=2
unless clause UNSURE
unless sentence (HAPPY_END | freue | möchte | danke | schnell | sehr gut)
+ Wir haben für Meerblick bezahlt und schauen auf den Parkplatz.
- Wir haben bezahlt und freuen uns.
frame (mein | meine | meinem | unser | unsere | unserem | hat sich | habe mich | haben uns | ist mir | ist uns) _8 (geschnitten | verbrüht | gestochen | gequetscht | eingeklemmt | ausgerutscht | gestolpert | umgeknickt | gebissen | gestoßen | aufgeschlagen | angefahren | hingefallen | ohnmächtig)
with weight=2
unless clause UNSURE
+ Mein Kind hat sich an der Kante geschnitten.
- Wir haben das Brot geschnitten.
frame (frisst | fressen | saugt | schluckt | verschlingt | verbraucht) _5 (akku | batterie | speicher | daten | datenvolumen | strom | benzin | öl | zeit | platz | geld | nerven)
with tag=weak
unless before (wie viel)
unless sentence (HAPPY_END | wenig | sparsam)
+ Eure App frisst den ganzen Akku.
- Wie viel Strom verbraucht er?
frame (plötzlich | auf einmal | mit einem mal | aus heiterem himmel | von heute auf morgen | über nacht | immer nur | immer nur noch | urplötzlich | klammheimlich | eigenmächtig)
with tag=weak
unless clause UNSURE
unless sentence (HAPPY_END | möchte | geht es | funktioniert alles | danke)
+ Ihr wollt jetzt plötzlich 80 Euro für die Demontage.
- Alles war immer gut.
frame (stunden | stunde | tage | tag | minuten | zeit | nachmittag | vormittag | abend | geld | wochenende | urlaubstag | urlaubstage) _6 (verloren | vergeudet | verschwendet | verplempert | vertan | verschenkt | vertrödelt | zum fenster | umsonst)
with weight=2
unless clause UNSURE
unless before (keine)
unless sentence HAPPY_END
+ Ich hab zwei Stunden meines Lebens in eurer Hotline verloren.
- Die Zeit verging.
frame (ameisen | kakerlaken | bettwanzen | wanzen | motten | maden | ratten | ratte | mäuse | mäusekot | ungeziefer | silberfische | flöhe | milben | wespennest | maus) 
with tag=weak
only sentence (im | in | am | auf | unter | war | waren | krabbel* | wimmel* | gefunden | entdeckt | überall)
unless sentence (gegen | mittel | hilft | suche | biete | verkaufen | HAPPY_END)
unless clause UNSURE
+ Im Zimmer krabbelten Ameisen.
- Was hilft gegen Ameisen?
frame (schmeckt | schmeckte | schmeckten | roch | riecht | rochen | stank | stanken | stinkt) [INTENSE] [INTENSE] (nach <word> | bestialisch | erbärmlich | fürchterlich | . | ; | und | überall)
with tag=weak
unless before (nicht | gut | wie | es)
unless sentence (HAPPY_END | lecker | köstlich | wunderbar | herrlich | mehr | super | toll | gut)
unless clause UNSURE
+ Der Kuchen schmeckte nach Seife.
- Er schmeckte herrlich nach Zimt.
frame (hinhält | hinhalten | abwimmelt | vertröstet | ignoriert | verarscht | belügt | anlügt | betrügt | hintergeht | abspeist | abgespeist | verweigert | abschiebt | abgeschoben | von tisch zu tisch | von pontius | augen verdreht | mit den schultern | achseln | achselzuck* | gegrinst | ausgelacht | weggedreht | einfach umgedreht | einfach aufgelegt | einfach gegangen | einfach weggefahren | einfach weitergefahren | dableiben | zurückgelassen | unter wasser | unter strom | keine ahnung | keiner ahnung | niemand ahnung | null ahnung | am hals | auf eigene kosten | aus eigener tasche | für nichts und wieder nichts)
with weight=2
unless before (nicht | habe)
unless clause UNSURE
unless sentence (HAPPY_END | ich habe keine ahnung)
+ Die Kassiererin hat die Augen verdreht.
- Ich habe keine Ahnung von Wein.
frame (wozu | wofür | warum) (gibt es | haben sie | habt ihr | hat man | bezahlt man | mache ich | zahlt man) 
with weight=2
unless sentence (unterschied | zubehör | knopf | taste)
+ Wozu gibt es eine Hotline, wenn keiner rangeht?
- Wozu dient das?
frame (erst (nach (dem | der | den | MINE) | am tag (nach | danach | darauf) | <num> (tage | stunden | wochen) (später | danach | nach) | viel später))
with tag=weak
only sentence (kam | kamen | ankam | ankamen | angekommen | geliefert | da | erschien | gemeldet | informiert | erfahren | erfuhr)
unless clause UNSURE
unless sentence (HAPPY_END | ich komme | wir kommen)
+ Die Tickets kamen erst nach dem Konzert an.
- Wir kommen erst nach dem Essen.
frame (hat | haben) (da | wohl | jemand | bei euch | bei TOYOU | mal wieder) _4 (geschlafen | gepennt | geschlampt | gepfuscht | versagt | mist gebaut | nicht aufgepasst)
with weight=2
+ Da hat wohl jemand geschlafen bei euch.
- Ich habe gut geschlafen.
frame (roch | riecht | stank | stinkt | stinken | schmeckt | schmeckte | klingt | klang | sah | sieht) [stark | extrem | so | furchtbar | irgendwie | total | sehr] (nach (rauch | hund | schimmel | fisch | öl | benzin | chlor | müll | urin | schweiß | pappe | plastik | chemie | nichts | gas | verbrannt* | moder | keller) | verbrannt | muffig | komisch | blechern | dumpf | billig | anders aus | ganz anders | furchtbar aus | schrecklich aus)
with tag=weak
unless before (nicht)
unless clause UNSURE
+ Der Mietwagen roch nach Hund.
- Der Tee riecht nach Minze.
frame (aus der leitung | vor die tür | rausgeschmissen | rausgeworfen | geschmissen | hinauskomplimentiert | vor der nase | vor verschlossener tür | vor verschlossenen türen | im flur | auf dem boden schlafen | auf freier strecke | im stau | in der kälte | im regen | im dunkeln | auf der straße | vor der tür | stehen lassen | stehen gelassen | liegen lassen | liegen gelassen | sitzen lassen | hängen lassen | geist auf | geist aufgegeben | geist aufgibt | dienst versagt | dienst quittiert | macht schlapp | in die knie)
with weight=2
unless before (nicht)
unless clause (UNSURE | kann man | bitte | dürfen sie | können sie)
unless sentence (HAPPY_END | bitte legen | bitte stellen)
+ Ihre Müllabfuhr hat unsere Tonne stehen lassen.
+ Das zweite Gerät hat den Geist aufgegeben.
- Bitte stellen Sie es vor der Tür ab.
frame (tut | tun | unternimmt | unternehmen | passiert | bewegt sich | geschieht | rührt sich | ändert sich | macht) [sich | dort | da | hier | einfach | aber | seit _2] (nichts | gar nichts | überhaupt nichts)
with weight=2 negatable
unless clause UNSURE
unless after (aus | weh)
unless inside (macht nichts)
+ Die Nachbarn feiern jede Nacht und die Verwaltung tut nichts.
- Das macht nichts.
frame (lädt | läuft | hält | geht | schafft | zeigt | bekomme | kriege | erhalte | kommt | kommen | kam | kamen | hatte | dauert | reicht | funktioniert) _2 (nur | gerade mal | gerade einmal | höchstens | nicht länger als | nur noch | lediglich) 
with tag=weak
unless clause UNSURE
unless before (wie lange)
unless sentence (HAPPY_END | ich brauche)
+ Der Akku lädt nur bis 40 Prozent.
- Wie lange hält der Akku?
frame (kam | kamen | geliefert | ankam | angekommen | verschickt | war | waren | steht | stand | stehen) [komplett | ganz | leider] ohne [jede | jeden | jegliche | MINE | die | den | das | passende* | dazugehörige*] <word>
with tag=weak
unless inside (ohne (problem* | schaden | schäden | mängel | fehler | hund | kinder | voranmeldung | umwege | verspätung | probleme* | zweifel | grund))
unless clause UNSURE
unless sentence HAPPY_END
+ Das Fahrrad kam ohne Pedale.
- Es kam ohne Probleme an.
frame (kleiner | größer | kürzer | länger | dünner | schlechter | langsamer | lauter | teurer | dunkler | heller | schwächer | weniger | höher | niedriger | mehr) [geworden | ausgefallen | als] (als (bestellt | angegeben | beschrieben | vereinbart | abgebildet | vorher | früher | angekündigt | versprochen | im angebot | auf dem foto | auf dem bild | erwartet | üblich | sonst | zuvor | im vertrag | besprochen | zugesagt) | geworden | . )
with tag=weak
only inside (als | geworden)
unless sentence (HAPPY_END | möchte | suche | gerne)
+ Die Rechnung ist höher als vereinbart.
- Ich suche einen, der kleiner ist.
frame (<num> | zwei | drei | vier | fünf | viel | deutlich | eine | einen) [<word>] (kleiner | größer | kürzer | dünner | schlechter | langsamer | teurer | dunkler | zu klein | zu groß | zu kurz | zu lang | zu spät | zu wenig)
with tag=weak
unless sentence (HAPPY_END | möchte | suche | gerne | gibt es | darf es)
unless clause UNSURE
+ Nach dem Waschen ist der Pulli zwei Nummern kleiner.
- Gibt es den zwei Nummern kleiner?
frame (hat | haben | habt | hast | wurde | wurden | werde | werden) (man mich | man uns | mich | mir | uns) _10 (worden | geworden | gesagt | angeboten | versprochen | erzählt | weggenommen | angelogen | geschickt | gegeben | gefragt | behandelt | gelassen | geschmissen | verwiesen | weiterverbunden | abgewiesen | berechnet | mitgeteilt | zugesagt)
with tag=story negatable
unless sentence (danke | dank | möchte | würde | gern | gerne | schön* | toll* | super | empfohlen | geholfen | gut | nett | freundlich* | HAPPY_END)
+ Man hat mir gesagt, das sei unmöglich, und hat mich weiterverbunden.
- Sie haben uns toll beraten.
# Plain facts that nobody tells a company unless they hurt: where nothing is asked,
# thanked for or praised.
frame (^ | ; | und) (YOUR | der | die | das | im | am | beim | unser | unsere | mein | meine) <word> [<word>] (war | waren | kam | kamen | hatte | hatten | wurde | wurden | blieb | blieben | fuhr | hielt | ging | gingen | gab | sagte | meinte | stand | standen | lag | lagen | hat | haben)
with tag=story
unless sentence (bestellt | möchte | würde | danke | dank | gern | gerne | schön* | toll* | super | freue* | freuen | empfohlen | suche | interessiere | überlege | wollte fragen | gut | gute | guten | liebe | nett* | lecker* | pünktlich | freundlich* | angekommen | entschieden | geheiratet | bekommen | geburtstag | klasse | prima | bestens | zufrieden | HAPPY_END | bitte | überwiesen | unterschrieben | umgezogen | anbei | wie besprochen)
+ Der Kellner war die ganze Zeit am Handy.
- Der Kellner war sehr nett.
frame (stand | standen | saß | saßen | lag | lagen | musste | mussten | ließ | ließen | kam | kamen | ging | warf | sagte | meinte | behauptete | fuhr | verschwand | fand | fanden | bohrte | weckte | parkt | parken | bellt | lief)
with tag=story negatable
only sentence (MINE | ich | wir | mich | mir | uns | YOUR)
unless sentence (bestellt | möchte | würde | danke | dank | gern | gerne | schön* | toll* | super | freue* | empfohlen | suche | interessiere | überlege | wollte fragen | gut | liebe | HAPPY_END)
+ Ihr Fahrer warf das Paket über unseren Zaun.
- Wir gehen am Montag ins Bad.

# -- praise and thanks --------------------------------------------------------------------

signal need.polite
frame (super | toll* | klasse | spitze | prima | großartig* | grossartig* | wunderbar* | wunderschön* | fantastisch* | hervorragend* | ausgezeichnet* | perfekt* | genial* | begeistert | begeisternd | zufrieden | glücklich | gefällt | gefallen | liebe (ich | wir) | lieben | lecker* | köstlich* | freundlich | freundliche | freundliches | hilfsbereit* | kompetent* | zuvorkommend* | top | mega | freue (mich | ich) | freuen (uns | wir) | weiterempfehl* | empfehlenswert* | gern wieder | gerne wieder | kompliment* | lob | gelobt | die besten | der beste | das beste | vorbildlich* | reibungslos* | angenehm* | sehr gut | sehr schön | sehr nett | nett | gut beraten | rundum)
with tag=praise
unless before (nicht | nichts | kein | keine | keinen | nie | nicht so | weniger | alles andere als | na | ganz | nicht gerade | nicht mehr | un | würde | würden | wäre | einfach nur)
unless after (wäre | gewesen | nicht | ; aber nicht | grüße | grüsse | gruß | gruss | grüßen | grüssen | gegrüßt | willkommen)
unless clause (UNSURE | wäre)
unless inside (liebe ich wir)
+ Ihr Team war unglaublich freundlich, wir sind begeistert.
- Das wäre super.
frame (danke | dank | vielen dank | besten dank | herzlichen dank | lieben dank | dankeschön | merci | dankbar)
unless after (für (nichts | gar nichts))
unless before (gott sei)
+ Vielen Dank für die schnelle Antwort.
- Der Tank ist leer.
frame (👍 | 😍 | 🥰 | 💯 | 🎉 | ⭐ | 💖 | 💕 | 🤩 | 👌 | 🌟)
with tag=praise
+ 👍
- 😡

# What may happen did not happen yet: within a question it is no trouble.
signal concrete
frame (was (passiert | ist | mache ich | tue ich | machen wir | kostet es | gilt | muss ich tun | soll ich tun | geschieht) [denn] [;] (wenn | falls | mit) | was wenn | (wie | wo | an wen) _6 [;] (wenn | falls) | (kann | darf | muss | bekomme | bekommt | zahlt | übernimmt | deckt | gilt | ist) __12 [;] (wenn | falls | sofern) | falls | im falle | im fall)
with tag=supposed weight=0 negatable
unless clause (MINE)
+ Was passiert, wenn ich einen Abend verpasse?
- Mein Kurs fällt aus.
