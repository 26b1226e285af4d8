# apology.lex - saying sorry, and the ways of saying it that take nothing back.
#
# The plain frame finds every "scusi" with its object; the program decides by
# that object whether it names the harm. Frames of other signals that cover the
# same word (late, conditional, refusing, social) take it away again.

signal apol.generic
frame SORRY
with object
unless before (meglio prevenire che | nessuna | una | la solita | con la | le solite | sempre | solo | non | non ci sono | senza | mi ha chiesto | le sue | le tue | accettiamo le sue | non deve | non devi | non si deve | se le | se ti | se vi | non c'è bisogno di | che)
unless after ([se] (la | ti | vi) disturb*)
unless after ([per] il disturbo)
unless after ([se] insisto | la fretta | l'insistenza | la lunghezza | il gioco di parole | l'ignoranza | ; ma non ho capito)
unless after ([;] (non ho | non abbiamo) capito (bene | la domanda | cosa))
unless after (di (chiederle | chiederti | chiedervi) (ancora | altre | un))
unless before (se)
+ Mi dispiace molto che il vaso sia arrivato in pezzi.
+ Ci scusiamo per il doppio addebito.
+ Le porgiamo le nostre più sincere scuse per quanto accaduto.
+ Siamo mortificati per l'errore.
+ Le chiedo scusa a nome di tutto il reparto.
- Scusi se la disturbo di nuovo per il modulo.
- Meglio prevenire che scusarsi.
- Non deve scusarsi.
frame non (può | possono | potremmo | potrei | possiamo) _2 (scusare | giustificare) _3
with object negatable
+ Non possiamo giustificare un simile ritardo con nulla.
- Possiamo fare la spesa.
frame non (posso | possiamo | resta | rimane | mi resta | ci resta) [altro] che [CL] (scusarmi | scusarci | chiederle | chiederti | chiedervi | porgerle | porgerti | chiedere scusa)
with object negatable
+ Non posso che scusarmi.
- Non posso scusarmi.
frame non (bastano | basta | basterebbero | basterà | basteranno | servono) [certo | di certo] [le | delle | una | le mie | le nostre | mille] (scuse | scusa | parole)
with object negatable
+ Per una notte in stazione non bastano le scuse.
- Basta una parola.
frame (me ne | ce ne | di questo [mi | ci] | di ciò [mi | ci]) (scuso | scusiamo | rammarico | rammarichiamo | dispiace | dispiaccio)
with object
+ La caldaia è ancora ferma e me ne scuso.
- Ce ne occupiamo.

signal apol.late
frame SORRY [INTENSE] [per] [DET | se | che | di | con cui | l'] _3 (ritardo | ritardata | tardiva | tardivo | lentezza | attesa | silenzio | tardi | tempi) _2 (risposta | risponder* | rispondiamo | rispondo | rispondendo | riscontro | ricontattar* | ricontattiamo | riscontrare | replica | nella nostra risposta | mail | messaggio | richiamare | richiamarla)
unless inside (consegna | spedizione | rimborso | treno | volo)
+ Ci scusiamo per il ritardo nella risposta.
+ Mi scusi per la tardiva risposta alla sua mail.
- Ci scusiamo per il ritardo nella consegna della caldaia.
frame SORRY [INTENSE] [per] [DET] _2 (risposta | riscontro | mail) _1 (tardiva | tardivo | in ritardo | ritardata)
+ Scusa la risposta tardiva.
- Scusa la stampa tardiva.
frame SORRY [INTENSE] [se | che | di] [CL | di] [CL] (rispondo | rispondiamo | risponderle | risponderti | rispondervi | scrivo | scriviamo | ricontatto | ricontattiamo | riscontriamo) [INTENSE] (solo | tardi | in ritardo | con | soltanto | adesso | ora | dopo)
+ Scusa se ti rispondo solo ora.
+ Scusi se le scriviamo con qualche giorno di ritardo.
- Scusa se il vaso è rotto.
frame SORRY [INTENSE] [se | per | che] [CL] [di] non (averti | averle | avervi | ti ho | le ho | vi ho | le abbiamo | ti abbiamo | vi abbiamo | l'abbiamo | aver) [CL] (risposto | rispondere | scritto | ricontatt* | richiamat*) (prima | subito | in tempo | tempestivamente)
with negatable
+ Mi scuso per non averle risposto prima.
- Mi scuso per non averle spedito il vaso.

signal nonapology
frame SORRY [INTENSE] [leggere | sentire | sapere | apprendere | vedere] che [lei | tu | voi | la signora] [CL] [CL] (senta | senti | sentiate | sia sentito | sia sentita | sia sentiti | siate sentiti | sei sentito | sei sentita | pensi | pensiate | veda | viva | creda | provi) _2 (così | in questo modo | in tal modo | questo modo)
+ Ci dispiace che Lei si senta così.
+ Ci dispiace che si sia sentita trattata in questo modo.
- Mi dispiace che abbia aspettato così tanto.
frame SORRY [INTENSE] [leggere | sentire | sapere | apprendere | vedere] che [lei | tu | voi] [CL] (abbia | abbiate | hai | avete) [avuto | ricevuto | tratto] [questa | tale | una | quest' | simile] [simile | cattiva] (impressione | sensazione | percezione | opinione | idea | reazione)
+ Mi dispiace che abbia avuto questa impressione.
- Mi dispiace che abbia questo problema.
frame SORRY [INTENSE] [leggere | sentire | sapere | apprendere | vedere] [se | che] [lei | tu | voi] [CL] [CL] (sia offeso | sia offesa | siate offesi | sei offeso | sei offesa | sia risentito | sia risentita | abbia frainteso | hai frainteso | abbiate frainteso | abbia interpretato | abbia male interpretato | abbia percepito | abbiate percepito | abbia presa male | hai presa male | sia sentito offeso | sia sentita offesa)
+ Ci dispiace che si sia offesa.
- Ci dispiace che si sia rotta.
frame SORRY [INTENSE] [che | se] [lei | tu | voi] [CL] (la pensi | la pensiate | la veda | la vediate | ritenga | ritieni | pensi | creda | reputi | consideri | percepisca | interpreti | interpretato | la prenda | l'abbia presa | l'hai presa)
+ Siamo spiacenti che lei ritenga il nostro servizio lento.
- Siamo spiacenti che il servizio sia lento.
frame non era [INTENSE] [mia | nostra | nelle nostre | nelle mie] (intenzione | intenzioni) (offender* | farla sentire | farti sentire | di offender* | di farla | di farti | di recarle | di mancarle | urtare)
with negatable
+ Non era nostra intenzione farla sentire a disagio.
- La nostra intenzione è rimborsarla.

signal nonapology.if
frame SORRY [INTENSE] [ma] (se | qualora | nel caso in cui | nel caso | laddove) [DET | qualcosa | qualcuno | lei | ti | si | tu | vi | la | le]
unless after ([CL] (disturb* | rispond* | scriv* | insist* | ricontatt* | chied*))
unless inside (scuse se)
unless after ((non)_1 (abbiamo | ho | siamo))
+ Ci scusiamo se il servizio non ha soddisfatto le Sue aspettative.
+ Mi dispiace se si è offesa.
- Scusi se le rispondo solo ora.
- Ci dispiace per il disagio; se ha tempo, riavvii il modem.
frame (se | qualora | laddove) _3 (offes* | urtat* | ferit* | turbat* | infastidit*) __6 SORRY
+ Se qualcuno si è offeso, ci scusiamo.
- Se ci manda il modulo, la rimborso.

signal refuse.bare
frame SORRY [INTENSE] (di | dover | di dover | doverla | doverle | doverti | doverLa | nel) [dover* | dover] (comunicar* | informar* | avvisar* | avvertir* | segnalar* | dir* | confermar* | riferir* | notificar* | annunciar* | deludere | deluderla | deluderti)
with tag=excuse
+ Siamo spiacenti di comunicarle che la richiesta è stata respinta.
+ Mi dispiace doverla informare che l'offerta è scaduta.
- Siamo spiacenti che la richiesta sia andata persa.
frame SORRY [INTENSE] [;] [ma | però | che] [purtroppo | al momento | in questo caso | attualmente | INTENSE] [CL] NOTCAN
with tag=excuse negatable
+ Mi dispiace, non possiamo cambiare la data.
+ Siamo spiacenti ma non ci è possibile spedire sulle isole.
- Mi dispiace che non le abbiamo telefonato martedì.
unless after (che (scusar* | chieder*) | immaginare | darle torto | darti torto | giustificar* | tornare)
frame SORRY [INTENSE] [;] _4 (non è | non sono | è | sono) [più | INTENSE] (disponibile | disponibili | esaurit* | scadut* | prevista | previsto | possibile | ammesso | ammessa | consentito | consentita | terminat* | chius*)
with tag=excuse negatable
+ Ci dispiace, l'articolo non è più disponibile.
+ Siamo spiacenti, la promozione è scaduta.
- Ci dispiace, il latte era andato a male.
frame SORRY [INTENSE] [;] [ma | però] (non (è previsto | è prevista | effettuiamo | accettiamo | rimborsiamo | spediamo | facciamo | offriamo | trattiamo | gestiamo | forniamo | abbiamo più | abbiamo disponibilità))
with tag=excuse negatable
+ Ci dispiace, non spediamo in Svizzera.
- Ci dispiace, abbiamo perso il modulo.

signal apol.responsibility
frame [INTENSE] (è stato | è stata | è | era | si è trattato di | si tratta di) [INTENSE | tutta | tutto | solo] [un | una | un'] (nostro | nostra | mio | mia | tutta colpa | grave | imperdonabile) [INTENSE] (errore | colpa | sbaglio | svista | responsabilità | mancanza | disattenzione | dimenticanza | nostro | nostra | mio | mia | da parte nostra)
unless inside (colpa sua)
unless before (se)
+ È stato un nostro errore.
+ È tutta colpa nostra.
- È tutta colpa sua.
frame (leggerezza | superficialità | ingenuità | trascuratezza | negligenza | dimenticanza | errore | sbaglio | svista | colpa | disattenzione | responsabilità | mancanza | disguido | fallo) [INTENSE] [è | era | è stata | è stato] [INTENSE | tutta | tutto | solo | interamente | esclusivamente] (nostro | nostra | mio | mia | del nostro | della nostra | da parte nostra | da parte mia | dei nostri)
unless before se
+ L'errore è nostro.
+ Si è verificata una svista da parte nostra.
- L'errore è del gestore.
frame (abbiamo | ho) [INTENSE] (sbagliato | mancato | toppato | trascurato | dimenticato | fatto un errore | commesso un errore | fatto confusione | pasticciato | deluso | fallito | gestito male | lavorato male | invertito | scambiato | sottovalutato | tradito | combinato un pasticcio | fatto un pasticcio | preso un granchio)
+ Abbiamo sbagliato noi.
+ Ho dimenticato di allegare il buono.
- Ha sbagliato indirizzo.
frame (avremmo dovuto | avrei dovuto | dovevamo | dovevo | potevamo e dovevamo)
+ Avremmo dovuto chiamarla lunedì.
- Avrebbe dovuto chiamarci.
frame [CL] [CL] (assumo | assumiamo | prendo | prendiamo) [INTENSE] [DET] [INTENSE | piena | intera | totale] (responsabilità | colpa)
+ Ci assumiamo la piena responsabilità dell'accaduto.
- Lei si assume la responsabilità.
frame non (è | era) [INTENSE] colpa sua
with negatable
+ Non è assolutamente colpa sua.
- È colpa sua.
frame (non siamo stati | non sono stato | non sono stata) (all'altezza | capaci | in grado | chiari | corretti | puntuali | abbastanza)
with negatable
+ Non siamo stati all'altezza della sua fiducia.
- Non siamo stati a Roma.
frame (lei | tu) non (avrebbe dovuto | avresti dovuto | doveva | dovevi) [CL] (dover | aspettare | trovarsi | trovarti | subire | ricevere | pagare | chiamare)
with negatable
+ Lei non avrebbe dovuto chiamare quattro volte.
- Non avrebbe dovuto aprire il sigillo.
frame (vi | le | ti) dobbiamo [INTENSE] (delle | le | una | scuse | qualcosa)
+ Le dobbiamo delle scuse.
- Dobbiamo passare lunedì.

frame (gli unici | l'unico | l'unica) (responsabili | responsabile | colpevole | colpevoli | a sbagliare) (siamo | sono) (noi | io)
unless before se
+ Gli unici responsabili siamo noi.
- L'unico responsabile è il gestore.

frame (le | la | ti | vi | lo) (abbiamo | ho) [INTENSE] (fatta aspettare | fatto aspettare | fatto perdere | fatta attendere | fatto attendere | fatto passare | fatto spendere | fatta arrabbiare | fatto preoccupare | fatta preoccupare | rovinato | rovinata | delusa | deluso | delusi | lasciata sola | lasciato solo | lasciata senza | lasciato senza | lasciati senza | lasciata ad aspettare | lasciata a piedi | lasciato a piedi | causato | creato | procurato | trattata male | trattato male | dato informazioni sbagliate | dato un'informazione sbagliata | dato risposte | mandato il prodotto sbagliato | mandato quello sbagliato | tenuta all'oscuro | tenuto all'oscuro | costretta | costretto | abbandonata | abbandonato | ignorata | ignorato)
with object
unless before (non | se)
+ L'abbiamo fatta aspettare tre ore al freddo.
- Non le abbiamo causato danni.

signal apol.explanation
frame (perché | poiché | a causa di | a causa del | a causa della | a causa dell' | dovuto a | dovuta a | per via di | per via del | in quanto | il motivo è | la causa è | causato da | causata da | in seguito a | dal momento che)
with object weight=3
+ L'addebito è partito due volte perché il programma si è riavviato.
- Il pacco è qui.
frame (ecco (cosa | che cosa) è (successo | andato) | (un | una) (collega | addetto | addetta | fornitore | corriere | autista | tecnico) _1 (ha | aveva) (invertito | scambiato | sbagliato | dimenticato | confuso | caricato | usato | letto) | (è | era) rimast* (ferm* | bloccat*) (in | al | presso | nel))
with weight=3
+ Un collega ha scambiato le etichette.
- Il collega arriva.

signal apol.forbearance
frame (perché | affinché | in modo che | così che | per evitare che | per fare in modo che | perchè) _3 (non [CL] (accada | succeda | ricapiti | capiti | si ripeta | ripeta | riaccada | possa) | ripet* | riaccad* | ricapit*)
with negatable
+ Abbiamo aggiunto un controllo perché non succeda di nuovo.
- Controlliamo perché lei ha chiamato.
frame (abbiamo | ho | stiamo) [INTENSE | già] (aggiunto | modificato | rivisto | cambiato | introdotto | richiamato | formato | rivedendo | modificando | introducendo | cambiando | potenziato) _3 (controllo | controlli | procedura | procedure | personale | verifica | regola | processo | passaggio | formazione)
+ Abbiamo rivisto la procedura di imballaggio.
- Abbiamo cambiato il suo indirizzo.
frame (faremo | farò | ne faremo) [INTENSE] (tesoro | in modo che non)
+ Faremo tesoro di quanto ci ha scritto.
- Faremo il bonifico.

# "Scusi" that only asks politely.
signal concrete
frame (scusa | scusi | scusate) [;] [ma | però] (può | puoi | potete | potrebbe | potresti | quale | quali | chi | dove | quando | come | qual | cosa | mi dice | mi manda | a che)
with tag=excuse weight=0 negatable
+ Scusi, mi manda la foto?
- Scusi per il ritardo della caldaia.
