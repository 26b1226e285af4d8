# harm.lex - words that hurt, whatever else stands in the mail.

signal blame
frame [lei | tu] (avrebbe dovuto | avresti dovuto | avreste dovuto | doveva | dovevi | dovevate) [INTENSE | prima] [CL] (legger* | controllar* | verificar* | prestare | pensarci | sapere | saperlo | stare | fare attenzione | chiamar* | chieder* | avvisar* | segnalar* | seguir* | conservar* | tener* | salvar* | accorger* | informar* | disdir* | pagar* | essere più | ricordar* | usar* | aspettare | comunicar* | attivar* | farlo | dirlo | organizzar* | inviare | presentar* | evitare)
unless before (non | se | che | il tecnico | il corriere | il pacco)
unless inside (non)
unless sentence (scus* | dispiac* | non avrebbe dovuto)
+ Avrebbe dovuto prestare maggiore attenzione.
+ Dovevate pensarci prima.
- Il corriere doveva chiamare prima.
frame (lei stess* | tu stess* | è stat* lei | sei stat* tu | è stata lei a | è stato lei a) _4
unless before (se | non)
unless sentence (scus* | grazie)
+ Lei stessa ha comunicato i codici.
- Non è stata lei a sbagliare.
frame [lei | tu] (ha | hai | avete | avrà | avrai | avrete | deve aver | devi aver) [INTENSE | probabilmente | evidentemente | sicuramente | chiaramente] (inserito | digitato | usato | utilizzato | fornito | indicato | scelto | selezionato | scritto | comunicato | ordinato | installato | compilato | premuto | collegato | montato | impostato | dato | messo | lavato | caricato) _4 (errat* | sbagliat* | scorrett* | in modo errato | in modo scorretto | male | non valid* | invece di)
unless before (se | nel caso | non | che)
with statement
unless clause (tecnico | corriere | collega | sistema | operatore | operatrice | fornitore | banca | magazzino | autista | programma | medico | ditta | negozio | addetto | addetta | nostro | nostra | nessuno | ufficio | reparto | rete | server)
unless sentence (scus* | nessun problema | può capitare | non è colpa | ci ha fornito)
+ Ha inserito l'indirizzo sbagliato.
- Se ha inserito un codice errato, riprovi.
frame [lei | tu] non [CL] (ha | hai | avete) [INTENSE | nemmeno | neanche | neppure] (letto | seguito | controllato | rispettato | verificato | comunicato | pagato | fornito | compilato | inviato | prestato | avvisato | risposto | salvato | fatto attenzione | allegato | completato | conservato | attivato | effettuato | ascoltato | usato | provveduto | guardato | chiesto | capito | tenuto conto)
with negatable statement
unless before (se | nel caso | qualora | anche se | chi | che | finché)
unless clause (tecnico | corriere | collega | sistema | operatore | operatrice | fornitore | banca | magazzino | autista | programma | medico | ditta | negozio | addetto | addetta | nostro | nostra | nessuno | ufficio | reparto | rete | server)
unless clause (se)
unless sentence (scus* | nessun problema | non è colpa | ancora)
+ Lei non ha rispettato la scadenza.
- Se non ha ricevuto il codice, ci scriva.
frame (errore | colpa | negligenza | disattenzione | distrazione | responsabilità | imperizia | incuria | sbaglio | problema) [INTENSE | esclusivamente | è | è solo | è tutta | tutta] (suo | sua | tuo | tua | vostro | vostra | del cliente | dell'utente | dell'utilizzatore | da parte sua | da parte del cliente | del titolare)
unless before (non è | non per | nessun | nessuna | non c'è | se | non | non è un)
unless after (responsabile | soddisfazione)
unless inside (problema (suo | sua | tuo))
+ Si tratta di un errore suo.
+ Il backup è responsabilità del cliente.
- Non è colpa sua.
frame (colpa sua | colpa tua | colpa vostra | per causa sua | a causa sua | causato da lei | causata da lei | causato dal cliente | causati dal cliente | dovut* a (uso | un uso | utilizzo | un utilizzo) (improprio | scorretto | errato | non corretto) | uso (improprio | scorretto) | utilizzo (improprio | scorretto | errato) | imputabile a lei | imputabile al cliente | imputabili al cliente | addebitabile a lei | chi è causa del suo mal)
unless before (non è | non | non è certo | certo | se)
unless sentence (non è | non si tratta)
+ Il danno è dovuto a un uso improprio.
- Non è certo colpa sua.
frame se [lei | tu] [CL] (avesse | avessi | aveste | fosse | fossi) [INTENSE] (letto | seguito | controllato | verificato | ascoltato | prestato | chiamato | avvisato | fatto | pagato | rispettato | pensato | conservato | usato | salvato | aggiornato | stat* | atteso | aspettato | chiesto | comunicato | guardato | risposto | arrivat* | attivato | disdetto)
unless sentence (scus* | volut* | ci fossimo | avremmo)
unless after (avut* bisogno)
+ Se lei avesse letto le istruzioni, non sarebbe successo.
- Se avesse bisogno, ci scriva.
frame (come | quanto) [CL] [le | ti | vi] [ho | abbiamo] [già | INTENSE | ampiamente | più volte | chiaramente] (detto | comunicato | spiegato | ribadito | scritto | indicato | specificato | anticipato | segnalato | precisato | ripetuto | chiarito)
only inside (già | ampiamente | più volte | chiaramente | ribadito | ripetuto)
unless before (non)
unless inside (ha già | hai già)
unless after (al telefono | per telefono | a voce | in precedenza con)
unless sentence (con piacere | volentieri | le confermo | ti confermo)
+ Come già comunicato, il rinnovo è automatico.
- Come le ho scritto, domani la chiamo.
frame (le | ti | vi) (ho | abbiamo) [già] (detto | spiegato | ripetuto | scritto) (già | più volte | cento volte | mille volte | chiaramente | due volte | tre volte)
+ Glielo avevo detto, le abbiamo spiegato più volte come fare.
- Le ho scritto ieri.
frame (glielo | te lo) [avevo | avevamo | ho | abbiamo] (avevo | avevamo | ho | abbiamo | detto | avevo detto | avevamo detto) [già] [detto | spiegato]
only inside (detto | spiegato)
+ Glielo avevamo detto.
- Glielo mando domani.
frame (bastava | sarebbe bastato | basterebbe | era sufficiente) [INTENSE] [CL] (leggere | chiamare | guardare | chiedere | controllare | seguire | un po' di | verificare | aspettare | pensarci | avvisar* | leggerlo | stare)
unless before (ci | a noi | da parte nostra)
unless sentence (scus* | da parte nostra | nostro | abbiamo)
+ Bastava leggere il contratto.
- Basta un attimo.
frame [lei | tu] (sostiene | sostieni | pretende | pretendi | dice di | afferma | millanta | presume) [che | di]
unless before (se | chi)
unless after (aver ragione)
+ Lei sostiene di averci chiamato.
- Chi sostiene l'esame?
frame (è | resta | rimane) [INTENSE] (sua responsabilità | tua responsabilità | onere del cliente | onere suo | compito suo | suo compito | suo dovere | a suo rischio | responsabilità sua)
unless before (non)
+ È sua responsabilità salvare i dati.
- È nostra responsabilità.
frame (poteva | potevi | potevate) [CL] (pensarci prima | evitar* | leggere | chiedere prima | informarsi | informarti | accorger* | dirlo prima | avvisar* | farlo prima | controllare | aspettare)
unless before (non | si | che | non si)
unless sentence (scus*)
+ Poteva pensarci prima.
- Non poteva saperlo.
frame (evidentemente | ovviamente | chiaramente | probabilmente | sicuramente) [lei | tu] [CL] (ha | hai | non ha | non hai | avrà | non sa | non sai) _2 (dimenticat* | sbagliat* | frainteso | perso | rotto | ignorat* | trascurat* | letto | capito | usare | cambiat* | scordat* | toccat* | rovesciat* | usat* | fatto cadere | urtat* | bagnat* | lavat* | tirat* | messo | strappat* | premut* | cliccat* | lasciat* | forzat*)
with negatable statement
unless before se
unless sentence (scus* | non è colpa)
+ Evidentemente ha dimenticato il termine.
- Se ha dimenticato il PIN, lo chieda.
frame [lei | tu] (ha | hai | avete) [INTENSE] (dimenticato | omesso | trascurato | ignorato | mancato | scordato | evitato) di
unless before (se | nel caso | che)
unless clause se
unless sentence (nessun problema | scus*)
+ Ha omesso di allegare la copia.
- Se ha dimenticato di firmare, ce lo dica.
frame (chi | i clienti che | quando i clienti | quando la gente | quando non si) (non legge | non leggono | non sa | non rispetta | non paga | non segue | non ascolta) 
with negatable
+ Succede quando non si legge, i clienti che non leggono sbagliano.
- Chi legge vince.

frame (il problema | la colpa | la causa | il guasto | il difetto) (è | sono | sta | dipende) [solo | da | tutta] (lei | il suo | la sua | i suoi | le sue | il tuo | la tua | i tuoi | del suo | della sua | dei suoi | dal suo | dalla sua | dai suoi | dal tuo | dalla tua | da lei | sua)
unless before (non | se | che)
with statement
unless sentence (scus* | verific* | potrebbe)
+ Il problema sono i suoi elettrodomestici.
+ Il guasto dipende dal suo impianto.
- Il problema è nostro.

frame (lei | tu) (avrebbe | avresti | doveva | dovevi) [dovuto] [INTENSE | prima] [CL] <word>
unless before (se | che | quando)
unless inside (non | ricever* | essere | aver* | trovar* | subir* | aspettar* | arrivar*)
unless sentence (scus* | dispiac*)
+ Lei avrebbe dovuto ritirarle entro 30 giorni.
- Lei non avrebbe dovuto aspettare.
frame (avresti | avreste | dovevi | dovevate) [dovuto] (leggere | leggerl* | ritirar* | portar* | provar* | guardar* | contattar* | metter* | stampar* | compilar* | venire | tornare | misurar* | scegliere | firmar* | specificar* | indicar* | preoccupar* | prenotar* | spegner* | chiuder* | cambiar* | inserir* | fare)
unless before (non | se | che)
unless sentence (scus* | dispiac*)
+ Dovevi specificarlo nell'ordine.
- Non dovevi aspettare.

signal cold.ack
frame [sinceramente | onestamente | francamente | io] non [CL] (capisco | capiamo | comprendo | comprendiamo | vedo | vediamo | riesco a capire | riusciamo a capire | riesco a comprendere | trovo) [INTENSE] (perché [lei | tu] [CL] (arrabb* | lament* | si | sia | sei | è | continui* | insist* | se la) | di cosa si | cosa [ci] sia | cosa c'è | cosa voglia | cosa vuole | cosa pretend* | il (problema | motivo | perché | senso | suo | tuo | disappunto) | la (sua | tua | ragione | rabbia | lamentela | polemica) | tutta questa | tutto questo | tanta | tanto | dove sia | dove stia | come mai lei | quale sia il problema | motivi)
with negatable
unless after (per cui non le | per cui nessuno | tecnico)
unless sentence (può | potrebbe | potresti | puoi | mi scriva | per capire meglio | inviarci | mandarci | mi spiega meglio)
+ Non capisco perché si arrabbi tanto.
+ Francamente non vedo dove sia il problema.
- Non capisco il problema, può mandarci una foto?
frame (non c'è | non vi è | non vedo | non esiste | non ci sono | non aveva | non ha) [INTENSE | alcun | nessun | alcuna | nessuna] (motivo | motivi | ragione | ragioni | bisogno) (di | per) [CL] (arrabbiar* | lamentar* | essere (così | arrabbiat* | delus* | sgarbat*) | prendersela | agitar* | allarmar* | alterar* | usare questo | usare questi | alzare | fare tante storie | fare storie | polemizzare | essere sgarbat*)
with negatable
+ Non c'è motivo di arrabbiarsi.
- Non c'è motivo di aspettare, parta pure.
frame (non (mi | ci) (interessa | interessano | riguarda | importa) | (mi | ci) sfugge (il motivo | il senso | perché | la ragione) | non (ho | abbiamo) intenzione di scusar* | non (devo | dobbiamo) [nessuna | delle | alcuna] (scuse | scusa | scusar*) | non (chiedo | chiediamo) scusa)
with negatable
unless after (solo)
+ Ci sfugge il motivo della sua lamentela.
- Mi interessa la sua opinione.
frame (incomprensibile | esagerata | eccessiva | fuori luogo | sproporzionata | ingiustificata | immotivata | pretestuosa) _2 (reazione | rabbia | lamentela | protesta | irritazione | polemica | reclamo)
+ Trovo eccessiva la sua reazione.
- Ha una forza eccessiva.
frame (reazione | rabbia | lamentela | protesta | irritazione | polemica | tono | toni | reclamo | lamentele | proteste) _3 (incomprensibil* | esagerat* | eccessiv* | fuori luogo | sproporzionat* | ingiustificat* | immotivat* | pretestuos* | fuori misura | non giustificat*)
unless before (non)
unless inside (non è)
+ La sua reazione ci pare esagerata.
- La reazione chimica è lenta.

signal dismiss
frame (si calmi | calmati | calmatevi | si tranquillizzi | tranquillizzati | si rilassi | rilassati | non esageri | non esagerare | non esageriamo | non ne faccia un | non è la fine del mondo | non è morto nessuno | non muore nessuno | che sarà mai | cosa vuole che sia | cosa sarà mai | se ne faccia una ragione | fattene una ragione | può succedere a tutti | capita a tutti | succede a tutti | abbia pazienza | porti pazienza | un minimo di pazienza | c'è chi sta peggio | c'è di peggio | si accontenti | si arrangi | arrangiati | faccia come crede | faccia come vuole | non sono problemi nostri | problema suo | problemi suoi | problema tuo | affari suoi | non sappiamo che farci | non so che dirle | non so cosa dirle | non possiamo farci niente | non possiamo farci nulla | così è | è così e basta | punto e basta | inutile insistere | inutile lamentarsi | nessun altro si è lamentato | a noi funziona | qui funziona | funziona a tutti | agli altri funziona | è l'unica a | è l'unico a | non è l'unica | non è l'unico | non è l'unico cliente | non è l'unica cliente | non è il solo | lei è l'unico | lei è l'unica | anche un bambino | è molto semplice basta | lo sanno tutti | una sciocchezza | per così poco | per due euro | per un ritardo di | discussione chiusa | per noi la questione è chiusa | caso chiuso | non intendiamo tornare | non c'è altro da aggiungere)
with negatable
unless sentence (scus* | mi dispiac* | ci dispiac* | mortificat* | capisco | comprendo | non dovrebbe | non si preoccupi | non ti preoccupare | nessun problema)
unless before (non le dirò | non ti dico)
+ Si tranquillizzi, non è niente di grave.
+ Non è la fine del mondo.
- Non è un problema cambiare la data.
frame (non faccia (storie | tragedie | drammi | il melodrammatico) | non fare (storie | tragedie) | non è (mica | certo) la fine del mondo | non è [poi] (così grave | un dramma | una tragedia | niente di grave | nulla di grave | niente di che | un problema così | questo gran | tutto questo problema) | non è niente [di grave] | sono cose che (succedono | capitano) | cose che (succedono | capitano) | i problemi (veri | seri | gravi) sono altri)
with negatable
unless sentence (scus* | mi dispiac* | ci dispiac* | mortificat* | capisco | comprendo | non dovrebbe | non si preoccupi | non ti preoccupare | nessun problema)
+ Su, non faccia tragedie per un cancello.
- Il treno parte.
frame (non è (un | il) nostro problema | non è (un | il) problema nostro | inutile che (insista | si lamenti | continui | scriva) | nessun altro (cliente | si è) (lamentat* | si è lamentat*) | tutti gli altri (clienti | sono | riescono) | non serve (scrivere | chiamare) (mille | dieci | cento | tutte queste) | un semplice (ritardo | graffio | disguido) | un piccolo (ritardo | graffio | disguido) [di] | una semplice (attesa | macchia))
with negatable
unless sentence (scus* | mi dispiac* | ci dispiac* | mortificat* | capisco | comprendo | non dovrebbe | non si preoccupi | non ti preoccupare | nessun problema)
+ Non è un nostro problema.
- Il treno parte.
frame qualche (graffio | giorno di ritardo | imperfezione | macchia | difetto) (è | non è | rientra)
with negatable
unless sentence (scus* | mi dispiac* | ci dispiac* | mortificat* | capisco | comprendo | non dovrebbe | non si preoccupi | non ti preoccupare | nessun problema)
+ Qualche graffio è normale nel legno.
- Il treno parte.
frame basta (semplicemente | solo | soltanto | solamente) [CL] (pagare | aspettare | attendere | leggere | avere pazienza | pazientare | riavviare | chiedere | saperlo)
unless sentence (scus* | dispiac*)
with weight=-6
+ Basta semplicemente pagare.
- Basta una firma.
frame (si tratta | parliamo | è | era) [INTENSE] (solo | soltanto | semplicemente | appena | solamente) [di] (un | una | qualche | pochi | poche | due | piccol*) _1 (piccol* | minuti | euro | giorni | ritardo | graffio | graffietto | dettaglio | attimo | ore | giorno | questione | formalità | fastidio)
unless before (non | se)
unless sentence (scus* | dispiac*)
+ Si tratta solo di qualche giorno.
- È solo un modulo.

signal hostile
frame (idiota | idioti | cretin* | imbecill* | deficient* | stupid* | ignorant* | scem* | cogl* | stronz* | cazz* | vaffa* | merda | mentecatt* | maleducat* | rompiscatole | rompipalle | buffon* | pagliacc* | ritardat* | analfabet* | incapac* | patetic* | isteric* | piagnon* | lagn* | cafon* | villan* | pezzente | pezzenti | bugiard* | disonest* | parassit*)
only before ((lei | tu | voi | è | sei | siete | sia | che | una | un | gente | persona | cliente | clienti | da | così | davvero | proprio | dei | degli | signora | caro | cara | troppo | solo) [INTENSE | un | una | dei])
unless sentence (scus* | dispiac* | siamo stati | collega | corriere | autista | tecnico | operatore | commess*)
unless before (lei scrive | ci chiama | come | si senta un | si senta una | ti sentire un | ti sentire una | si sente un)
unless sentence (non si sent* | non ti sent*)
+ Lei è proprio ignorante.
- L'autista è stato maleducato, ci scusiamo.
frame (non sa leggere | non sai leggere | non sapete leggere | sa leggere | sai leggere | sappia leggere | impari a leggere | impari l'italiano | si vergogni | vergognati | vergognatevi | la smetta | smettila | smettetela | la pianti | piantala | si svegli | svegliati | ma chi si crede | chi si crede di | ma cosa vuole | che cavolo vuole | che cosa vuole ancora | non rompa | non ci stressi | non stressi | ha stancato | ci avete stancato | siamo stufi | sono stufo di lei | non abbiamo tempo da perdere | non ho tempo da perdere | non abbiamo tempo per | non ho tempo per | perdere tempo con lei | farci perdere tempo | fa perdere tempo | smetti di | la finisca | si tolga dai piedi | si levi di torno | vada a quel paese | vada al diavolo | nessuno la obbliga | non la vogliamo come cliente | gente come lei | uno come lei | una come lei | è sordo | è sorda | è cieco | è cieca | ridicola lei | ridicole pretese | sue pretese | sciocchezze | stupidaggini | idiozie | cavolate | fesserie | scemenze | baggianate | la denunceremo | la denunciamo | non si permetta | come si permette | abbassi i toni | fuori di testa | è pazza | è pazzo)
with negatable
unless sentence (scus* | dispiac* | ci vergogniamo | mi vergogno)
unless before (lei scrive | non è)
+ Se lei non sa leggere, non è affar nostro.
+ La smetta di scrivere.
- Mi vergogno di quanto è accaduto.
frame (si faccia (aiutare da | curare | vedere da uno | visitare | una vita) | fatti (curare | una vita) | ci ha stufat* | mi ha stufat* | perdita di tempo rispond* | smetta di (scriver* | chiamar* | lamentar* | importunar* | insist*) | lei è (ridicol* | assurd* | esagerat* | paranoic*) | moderi i (termini | toni) | non sono [INTENSE | certo | mica] (il | la) (suo | sua | tuo | tua) (maggiordomo | servo | serva | schiav* | segretari* | camerier* | balia | mamma | psicolog*))
with negatable
unless sentence (scus* | dispiac* | ci vergogniamo | mi vergogno)
unless before (lei scrive | non è)
+ Si faccia aiutare da qualcuno.
- Il treno parte.
frame (se non le piace | se non è content* | se non le va) _3 (cambi | vada | può andare | cerchi | si rivolga | altrove | quella è la porta)
with negatable
+ Se non le piace, cambi negozio.
- Se non le piace il colore, lo cambiamo noi.

signal sarcasm
frame (con tutto il rispetto | come lei ben sa | come ben saprà | come dovrebbe sapere | come saprà | bravo lei | brava lei | che genio | geniale da parte | buona fortuna con | strano che | guarda caso | caspita che)
unless sentence (scus* | dispiac*)
+ Con tutto il rispetto, il modulo era chiaro.
- Rispetto il suo parere.
