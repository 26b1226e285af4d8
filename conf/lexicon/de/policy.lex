# policy.lex - rules as an answer, refusals, stock sentences and orders.

class RULES: agb | agbs | geschäftsbedingungen | vertragsbedingungen | teilnahmebedingungen | beförderungsbedingungen | nutzungsbedingungen | bedingungen | richtlinie | richtlinien | vorschrift | vorschriften | satzung | regelung | regelungen | regeln | vorgaben | hausordnung | statuten | bestimmungen | tarifbestimmungen | garantiebedingungen | versicherungsbedingungen | rückgaberichtlinie | mietvertrag | vertrag | reglement | kleingedruckte | leistungsbeschreibung | unternehmensrichtlinien
class DENY: möglich | machbar | vorgesehen | zulässig | gestattet | erlaubt | statthaft | drin | realisierbar | umsetzbar | durchführbar | erstattungsfähig | versichert | abgedeckt | gedeckt

signal policy
frame (laut | gemäß | gemäss | nach | entsprechend | aufgrund | auf grund | im rahmen | gem) [den | der | dem | YOUR | MY | YOUR gültigen] [<word>] (RULES) 
only sentence (nicht | kein | keine | keinen | ausgeschlossen | abgelehnt | ausschließlich | nur | erst | zulässig | verpflichtet | müssen | abzulehnen | entfällt | verfallen)
unless sentence (ausnahme machen | ausnahmsweise | ich habe trotzdem | wir haben trotzdem)
+ Laut unseren AGB ist das nicht möglich.
+ Nach unseren Regeln, ist das ausgeschlossen.
- Laut Wetterbericht regnet es.
frame (unsere | unseren | unser | die | den | der | YOUR | das | dem) [<word>] (RULES) _6 (nicht | kein | keine | keinen | ausgeschlossen | nur | akzeptiert | zugestimmt)
unless sentence (ausnahme machen | ausnahmsweise)
+ Unsere Richtlinie sieht keine Erstattung vor.
- Unsere Regeln gelten.
frame (paragraph | ziffer | artikel | absatz | abs) <num>
only sentence (nicht | kein | keine | keinen | ausgeschlossen | abgelehnt | ausschließlich | nur | erst | verpflichtet)
+ Nach Ziffer 9.2 wird nicht erstattet.
- Ziffer 9 ist rund.
frame (keinen anspruch | kein anspruch | anspruch besteht nicht | besteht nicht | nicht anspruchsberechtigt | garantie (ist | ist bereits) (abgelaufen | erloschen) | (frist | garantiezeit | gewährleistung | rückgabefrist | widerrufsfrist) [ist | war] [bereits | leider | schon] (abgelaufen | verstrichen | überschritten | vorbei) | außerhalb der (frist | garantie* | rückgabe* | gewährleistung*) | von der (garantie | erstattung | versicherung | gewährleistung) ausgeschlossen | vom umtausch ausgeschlossen | haftung ausgeschlossen | übernehmen (wir) keine haftung | keine haftung | haften (wir) nicht | wird nicht übernommen | ist nicht vorgesehen | nicht versichert | nicht erstattungsfähig | nicht erstattet | nicht gewährt | kulanz (nicht | ausgeschlossen) | grundsätzlich (nicht | keine) | generell (nicht | keine) | ausnahmslos | keine ausnahme* | eine ausnahme ist)
with negatable
unless before (wenn | falls)
unless sentence (ausnahmsweise | trotzdem habe | stattdessen)
unless inside (grundsätzlich nicht unser)
+ Ein Anspruch besteht nicht.
+ Die Rückgabefrist ist bereits abgelaufen.
- Die Garantie gilt.
frame (erstattung | rückerstattung | rückzahlung | umtausch | entschädigung | ersatz | auszahlung | gutschrift | reklamation | regulierung | stornierung | kündigung | kostenübernahme | kostenerstattung) _6 (nicht | ausgeschlossen | abgelehnt | abzulehnen | lehnen | erst ab | unmöglich | entfällt | kommt nicht in betracht)
unless before (wenn | falls | obwohl | dass SIE)
unless inside (nicht nötig | nicht eingegangen | nicht angekommen | noch nicht | wir haben)
+ Eine Erstattung ist daher ausgeschlossen.
- Die Erstattung ist unterwegs.
frame (das ist (bei uns | überall | branchen) üblich | branchenüblich | so vorgesehen | ist so gewollt | kein fehler | kein mangel | im rahmen der toleranz | innerhalb der toleranz | gehört zum normalen | ist normal | vollkommen normal | stand der technik | entspricht (dem standard | den vorgaben | den spezifikationen))
with negatable
unless before (nicht | wenn)
unless sentence (entschuldig* | leid)
+ Das Verhalten ist so vorgesehen.
- Das war ein Fehler.

signal refuse.bare
frame (IWE | leider | daher | deshalb) _3 (kann | können | könnten | dürfen | darf) _2 [leider | daher | hier | da | TOYOU | wir | ich] _8 (nicht | keine | keinen | kein | keinerlei | nichts) _6 (erstatten | helfen | weiterhelfen | ändern | tun | machen | anbieten | geben | gewähren | entsprechen | zusagen | nennen | erfüllen | ersetzen | zurücknehmen | akzeptieren | übernehmen | stornieren | bearbeiten | entgegenkommen | berücksichtigen | durchführen | liefern | erteilen | neu bewerten | verlängern | auszahlen | bearbeitet)
unless inside (nicht ungeschehen | nicht oft genug | kann mir nicht)
unless sentence (wird TOYOU nicht belasten)
+ Wir können Ihnen dazu leider keine Auskunft geben.
- Wir können Ihnen Auskunft geben.
frame (können | kann) (wir | ich | man) [TOYOU] [leider | hier | daher | da | dazu] _8 (nicht | keine | keinen | kein | nichts) _6 (erstatten | helfen | weiterhelfen | ändern | tun | machen | anbieten | geben | gewähren | entsprechen | zusagen | nennen | erfüllen | ersetzen | zurücknehmen | akzeptieren | übernehmen | stornieren | bearbeiten | entgegenkommen | berücksichtigen | durchführen | liefern | erteilen | verlängern | auszahlen | bewerten)
unless inside (nicht ungeschehen | nicht wiedergutmachen)
with statement
+ Den Bescheid kann ich nicht ändern.
- Kann ich nicht helfen?
frame (leider | bedauerlicherweise | unglücklicherweise) __10 (nicht | kein | keine | keinen | keinem | nichts | ausgeschlossen | unmöglich | abgelehnt | ablehnen | absagen | nur | nicht mehr)
unless sentence (aber (ich | wir) | stattdessen | dafür habe ich | dafür haben wir | ich habe | wir haben | erkrankt)
+ Leider ist das nicht möglich.
- Leider ist das Teil vergriffen.
frame (nicht [mehr | mehr so] (DENY) | ausgeschlossen | keine (möglichkeit | ausnahme | option | alternative) | kommt nicht in (frage | betracht) | geht nicht | geht leider nicht | nicht zu machen | lehnen wir | wir lehnen _5 ab | müssen wir ablehnen | abgelehnt | abschlägig | mehr können wir | mehr kann ich | widerspruch ist nicht | bitten wir abzusehen | sehen sie _6 ab | nicht unser zuständig* | nicht zuständig | nicht in unserer zuständigkeit | nicht in unserem einfluss)
with negatable
unless before (wenn | falls | ob | hatte | warum)
unless clause (zumutbar | wenn | falls | obwohl)
unless inside (kann abgelehnt)
unless sentence (geht gar nicht | verstehe)
+ Das ist nicht möglich.
+ Wir lehnen die Regulierung ab.
- Das ist möglich.

signal defer.only
frame (wenden sie sich | wende dich | kontaktieren sie | kontaktiere | melden sie sich | sprechen sie | rufen sie | schreiben sie) [bitte | dazu | hierzu | daher | in diesem fall] [bitte] (an (den | die | das | YOUR | unseren | unsere) | bei (der | dem | YOUR | unserem | unserer) | den hersteller | den absender | den verkäufer | den kundenservice | die hotline | mit dem | unsere hotline | unseren kundenservice)
unless sentence (falls | sollte | wenn weitere | bei fragen | bei rückfragen)
+ Bitte wenden Sie sich an den Absender.
- Bitte melden Sie sich an.
frame (weitergeleitet | weitergegeben | übergeben | weiterleiten | weitergereicht) 
only clause (abteilung | fachabteilung | kollegen | stelle | team | zuständig* | partner | hersteller | techniker | zusteller | büro)
+ Ihr Schreiben wurde an die Fachabteilung weitergeleitet.
- Das Lied wurde weitergegeben.
frame (an die (fachabteilung | zuständige* | kollegen | entsprechende*) | an (das zuständige | den zuständigen)) _4 (weitergeleitet | weitergegeben | übergeben | weiterleiten)
+ Wir haben es an die Fachabteilung zur Prüfung weitergeleitet.
- Er geht an die Tür.

signal canned
frame (YOUR (meinung | anliegen | zufriedenheit | feedback | anfrage) (ist | sind) uns [INTENSE] wichtig | nehmen (wir | YOUR <word>) [INTENSE] ernst | sehr ernst | wir bitten um (YOUR verständnis | verständnis | YOUR geduld | etwas geduld) | bitten wir um verständnis | bitten sie um verständnis | um verständnis | (danke | dank | danken) [wir] [TOYOU] für YOUR verständnis | vielen dank für YOUR (nachricht | anfrage | mail | e-mail | kontaktaufnahme | schreiben | interesse | mitteilung | feedback | rückmeldung | zuschrift) | danke für YOUR (nachricht | anfrage | mail | kontaktaufnahme | schreiben | feedback | rückmeldung) | wir sind stets bemüht | stets bemüht | ständig bestrebt | wir bemühen uns stets | sehr geehrte damen und herren | sehr geehrter kunde | sehr geehrte kundin | lieber kunde | liebe kundin | liebe kunden | sehr geehrte kunden | wertgeschätzte* | werter kunde | hiermit teilen wir | teilen wir TOYOU mit | bitte beachten sie | bitte haben sie verständnis | unaufgefordert | zu unserer entlastung | zu gegebener zeit | schönen tag noch | bewerten sie uns | würden uns freuen ; sie | würden uns freuen (sie | wenn))
+ Wir bitten um Ihr Verständnis.
+ Ihre Meinung ist uns wichtig.
- Die Meinung steht in der Zeitung.
frame (SORRY | leid) _6 (unannehmlichkeiten | unannehmlichkeit | umstände | entstandenen | unanehmlichkeiten)
+ Entschuldigen Sie die Unannehmlichkeiten.
- Entschuldigen Sie den Lärm.
frame (unannehmlichkeiten | umstände) _2 (zu entschuldigen | entschuldigen | bedauern | leid)
+ Wir bitten, die Unannehmlichkeiten zu entschuldigen.
- Die Umstände sind gut.

signal robot
frame ((vorgang | ticket | fall | antrag | anfrage | reklamation | betrag | bestellung | beschwerde | sendung) [wurde | wird | ist | konnte] [laut system | nun | hiermit | daher | nicht] (geschlossen | geprüft | bearbeitet | abgelehnt | erfasst | registriert | zugestellt | angelegt | abgeschlossen | beendet) | laut system | bearbeitung erfolgt | rückbuchung erfolgt | erfolgt in | zur weiteren bearbeitung | zwecks | seitens | ist einzureichen | sind einzureichen | einzureichen | ist erforderlich | sind erforderlich | wird benötigt | werden benötigt | zu übermitteln | zu entnehmen | ist zu beachten | hinsichtlich YOUR | bezugnehmend | bezüglich YOUR | unter bezugnahme | in der reihenfolge | sachstand* | nachforschungsauftrag | ist informiert | kann derzeit nicht genannt)
unless before (ich habe | wir haben)
unless after (von mir)
unless sentence (ich selbst)
+ Ihre Bestellung wurde laut System zugestellt.
+ Die Bearbeitung erfolgt in den nächsten Tagen.
- Ich habe die Bestellung selbst geprüft.

signal bare.command
frame ^ (schicken | senden | starten | lesen | warten | rufen | füllen | prüfen | reichen | zahlen | löschen | melden | nennen | geben | installieren | ziehen | lade | lösche | starte | schick | sende | prüf | prüfe | lies | warte | ruf | füll | zahl | installier | installiere | gib | nenn) (sie | mal | einfach | den | die | das | es | uns | mir | alle)
unless sentence (bitte | gern | gerne | zuerst | dann | wenn | falls | einfach hier | sobald)
+ Schicken Sie die Rechnung.
- Bitte schicken Sie die Rechnung.
