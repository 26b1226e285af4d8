# policy.lex - rules as an answer, refusals, stock sentences and orders.

signal policy
frame (come | secondo | per | in base a | in base al | in base alle | ai sensi | a norma | da | stando al | stando alle | in virtù) _3 (previst* | regolamento | contratto | condizioni | termini | normativa | policy | politica | politiche | procedura | statuto | disposizioni | carta dei servizi | clausola | articolo <num> | art)
only sentence (non | nessun* | solo | esclus* | carico | respint* | scadut* | decadut* | automatic* | obblig* | penale | verifica | tenut* | ammess* | deve | occorre | attendere | preved* | salvo | deroghe)
unless before (modificar* | contrari* | nonostante | in attesa)
unless sentence (ho | abbiamo già | però posso | possiamo però | eccezion* | eccezione)
+ Come previsto dal regolamento, non sono ammesse deroghe.
+ Ai sensi delle condizioni di contratto il rimborso non spetta.
- Per il contratto le mando la copia.
frame (regolamento | contratto | condizioni | termini | policy | politica aziendale | normativa | procedura | regole | garanzia | tariffa | polizza | promozione) _4 (non (prevede | prevedono | consente | consentono | permette | permettono | copre | coprono | contempla | ammette | comprende) | prevede | prevedono | parla chiaro | parlano chiaro | stabilisce | impone | esclude | vieta | dice che | è chiaro | sono chiare | vale)
unless before (se | cambiare | contrariamente)
unless sentence (eccezione | però posso | posso però | possiamo però | mi chiede)
with negatable
+ Il nostro regolamento non prevede rimborsi.
+ Le condizioni parlano chiaro.
- Il regolamento è allegato.
frame (non sono (previst* | ammess*) (deroghe | rimborsi | cambi | eccezioni | resi | storni) | nessuna (deroga | eccezione) | non facciamo eccezioni | le regole sono (uguali | le stesse) | le regole sono regole | senza eccezioni | per policy | da contratto | da regolamento | lei ha (accettato | firmato | sottoscritto) | (da lei | da te) (accettat* | sottoscritt* | firmat*) | fuori garanzia | garanzia (è | risulta) (scadut* | decadut*) | decorsi i termini | oltre i termini | fuori termine | termini (sono | risultano) scaduti | è (una | la) (procedura | prassi) | è prassi | funziona così [per tutti] | carico del cliente | carico dell'utente)
with negatable
unless before (se)
+ Lei ha sottoscritto il contratto.
+ Il prodotto risulta fuori garanzia.
- Il contratto è qui.

signal refuse.bare
frame [purtroppo] [CL] NOTCAN _2 (aiutar* | rimborsar* | offrir* | fare | cambiar* | dar* | fornir* | accettar* | sostituir* | annullar* | spedir* | procedere | accoglier* | soddisfar* | modificar* | riconoscer* | intervenire | restituir* | garantir* | effettuar* | concedere | evadere | stornar* | elaborar* | accontentar* | dare seguito | liquidar* | applicar* | autorizzar* | prorogar* | spostar* | consegnar* | indicar* | riparar*)
unless after (torto | meglio | di più | a meno)
unless before (se | che)
unless inside (non posso darle torto | fare a meno | fare altro che | fare di meglio)
with negatable
+ Non possiamo rimborsare il biglietto.
- Non possiamo fare a meno di scusarci.
- Possiamo rimborsare il biglietto.
frame non [CL] (rimborsiamo | accettiamo | effettuiamo | facciamo | offriamo | sostituiamo | forniamo | spediamo | prevediamo | garantiamo | rispondiamo | gestiamo | trattiamo | siamo tenuti | siamo responsabili | siamo autorizzati | abbiamo modo | ci occupiamo | rientra | è di nostra competenza | è competenza | dipende da noi | ci compete | spetta | ci riguarda)
unless before (se)
unless after (gli errori | scuse)
with negatable
+ Non effettuiamo cambi dopo 14 giorni.
+ La questione non è di nostra competenza.
- Effettuiamo cambi.
frame (purtroppo | sfortunatamente | ahimè) __8 (non | impossibile | nessun | nessuna | esaurit* | respint* | scadut* | rifiutat* | solo)
with negatable
unless sentence (ma [ne | gliene] (ho | abbiamo | posso | possiamo | le | ti) | però (posso | possiamo | ho | abbiamo | le) | posso però | possiamo però | invece | ne ho | gliene | ho già | abbiamo già | le ho | ti ho | le abbiamo | nel frattempo | intanto)
unless before (capisco che)
+ Purtroppo il modello è esaurito.
- Purtroppo è tardi, ma ho tenuto aperto.
frame (non è (possibile | prevista | previsto | consentito | consentita | ammesso | ammessa | fattibile | rimborsabile | accoglibile | sostituibile) | non sono (previst* | consentit* | ammess* | rimborsabil*) | non risulta possibile | richiesta (è stata | è | viene) (respinta | rifiutata | rigettata) | (respinta | rigettata | declinata) | nessun rimborso | nessuna eccezione | non (ha | hai) diritto | non è in garanzia | impossibile (procedere | rimborsare | accogliere) | non si può | non si possono | non c'è (niente | nulla) da fare | non c'è modo)
with negatable
unless clause (se | qualora)
unless before (se | che | capisco che | perché)
unless after (che | escludere | stabilire | scusar* | negare | dire | andare avanti)
unless sentence (non si può (accettare | tollerare | aspettare))
+ Il cambio colore non è ammesso.
- Se il ritiro non è possibile, ci avvisi.

signal defer.only
frame (contatti | contattare | contattate | contatta | chiami | chiamare | chiama | si rivolga | rivolgersi | rivolgiti | rivolgetevi | scriva | scrivere | si rechi | recarsi | può rivolgersi | consulti | consultare | chieda | chiedere | visiti | visitare | invitiamo a contattare) _2 (assistenza | distributore | numero | ufficio | centro | corriere | produttore | rivenditore | servizio | sito | sede | sportello | reparto | banca | filiale | vettore | help | polizia | comune | amministratore | installatore | negozio | fornitore | gestore | call center | indirizzo | medico | faq | pagina | agenzia | compagnia | concessionaria | portale)
unless sentence (se il problema persiste | nel caso | se dovesse | per qualsiasi | se preferisce)
+ Per segnalazioni contatti il distributore locale.
- Se il problema persiste, contatti il centro assistenza.
frame (inoltrat* | girat* | trasmess* | passat* | trasferit*) [CL] (a | al | alla | all'ufficio | ai | agli) _3 (competente | reparto | ufficio | settore | colleghi | collega | fornitore | responsabile | amministrazione | tecnico | tecnici | team)
+ La richiesta è stata inoltrata al reparto competente.
- Le scarpe sono passate di moda.

signal canned
frame (la (sua | tua | vostra) (opinione | soddisfazione | richiesta | segnalazione | chiamata) [è | ci sta] [per noi] [INTENSE] (importante | a cuore | preziosa) | per noi (è [INTENSE] importante | il cliente) | (eventuali | eventuale | qualsiasi | qualunque | ogni) [possibile] (disagio | disagi | inconveniente | inconvenienti | disguido | disservizio) | (disagio | disagi | inconveniente | disservizio) (arrecat* | causat* | provocat*) | la soddisfazione dei nostri clienti | la soddisfazione del cliente | i nostri clienti sono | cogliamo l'occasione | confidando nella | confidiamo nella | certi della sua | sarà nostra cura | sarà nostra premura | è nostra premura | nome cliente | nome_cliente)
+ Ci scusiamo per gli eventuali disagi.
- La sua porta è rotta.

signal robot
frame (si comunica che | si informa che | si fa presente che | si prega di | si rende noto | si invita | si precisa che | si segnala che | si conferma che | si ricorda che | è stato (rilevato | determinato | stabilito) | è stata (registrata | protocollata | ricevuta | presa in carico) | è stata inoltrata | occorre (presentare | compilare | trasmettere | allegare) | è necessario (compilare | presentare | trasmettere | allegare) | ticket (chiuso | aperto | numero) | pratica (chiusa | archiviata) | la pratica è | messaggio automatico | unitamente a | il rapporto è oggetto | in riferimento alla sua | con riferimento alla | in merito alla sua richiesta | dovrà essere | devono essere)
unless before (ho | abbiamo)
+ Si comunica che il termine è decorso.
- Comunico che sono in ferie.

signal bare.command
frame ^ (mandi | manda | invii | invia | fornisca | riavvii | resetti | legga | attenda | chiami | contatti | compili | completi | restituisca | paghi | elimini | controlli | usi | veda | guardi | chieda | provi | aggiorni | reinstalli | carichi | alleghi | scriva | rispedisca | porti)
unless sentence (per favore | gentilmente | cortesemente | può | pure | prima | poi | se | e poi | grazie | la prego)
+ Invii la copia del documento.
- Invii pure la copia quando può.
