# ownership.lex - what the agent does, did, offers; alone or with the customer.

class ACTED: scalato | scalata | scalati | scontato | detratto | abbuonato | concesso | regalata | spostati | messa da parte | tenuto da parte | ritirato | ritirata | portato | cambiato | cambiata | ridotto | confermato | confermata | convocato | richiamato | chiarito | ricostruito | ordinata | ordinati | aperto | aperta | inviato | inviata | inviati | inviate | spedito | spedita | mandato | mandata | mandati | chiesto | ordinato | ordinata | sostituito | sostituita | riparato | riparata | corretto | corretta | corretti | rimosso | rimossa | tolto | tolta | annullato | annullata | aggiornato | aggiornata | verificato | verificata | controllato | controllata | segnalato | inoltrato | inoltrata | prenotato | prenotata | prenotate | organizzato | emesso | emessa | disposto | disposta | rimborsato | rimborsata | rimborsati | accreditato | accreditata | accreditati | stornato | stornata | sbloccato | sbloccata | ripristinato | ripristinata | riattivato | riattivata | attivato | attivata | disattivato | disattivata | riavviato | riavviata | ricalcolato | ricalcolata | risolto | risolta | sistemato | sistemata | sistemati | contattato | contattata | sentito | parlato | telefonato | chiamato | avvisato | informato | sollecitato | fissato | fissata | spostato | spostata | anticipato | anticipata | assegnato | assegnata | affidato | incaricato | preparato | preparata | fatto preparare | fatto partire | fatto rifare | fatto controllare | aggiunto | aggiunta | applicato | applicata | registrato | registrata | cancellato | cancellata | bloccato | bloccata | sospeso | sospesa | riprodotto | riprodotta | trovato | trovata | trovati | individuato | messo da parte | messo in carico | preso in carico | presa in carico | riservato | riservata | prolungato | prolungata | esteso | estesa | rifatto | rifatta | rispedito | rispedita | ristampato | completato | completata | modificato | modificata | tolto | mandato da lei | concordato | avviato | avviata | rivisto | caricato | caricata | allegato | recuperato | recuperata | ripulito | raddoppiato | azzerato | annotato | segnato | regalato | omaggiato | chiuso | chiusa | pagato | bonificato | trasmesso | impostato | scritto | ottenuto | inserito | abilitato | rinnovato | restituito | restituita | richiesto
class SOON: oggi | domani | stasera | stamattina | domattina | subito | adesso | ora | entro | lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica | immediatamente | personalmente | io | noi | appena | in giornata | per | alle | nel pomeriggio | questa sera | dopodomani | quanto prima

signal own.done
frame (ho | abbiamo | è stato da me) [INTENSE | appena | già | subito | personalmente | ora | adesso | oggi | stamattina] [INTENSE | appena | già | subito | oggi] [CL] ACTED
unless before (che le | se | non | quando | come le | come ti | come vi | come)
unless after (atto | nota (della | delle) | che lei non)
unless inside (abbiamo scritto)
+ Ho appena disposto il rimborso.
+ Abbiamo già spedito una nuova lampada.
- Come le ho già scritto, non si può.
frame (le | ti | vi | glielo | gliela | ve lo | te lo | te la) (ho | abbiamo) [INTENSE | appena | già | subito | personalmente] ACTED
unless before (come | se | non | che | quando)
unless inside (scritto | chiesto | segnalato | avvisato | informato)
+ Le ho riservato un posto per domani.
- Come le ho segnalato, il termine è passato.
frame _3 (è stato | è stata | sono stati | sono state | risulta | viene | verrà | è) [già | appena | ora | INTENSE | subito] (rimborsat* | accreditat* | stornat* | sbloccat* | ripristinat* | riattivat* | sostituit* | spedit* | corrett* | rispedit* | annullat* dal nostro | ricalcolat* | risolto | risolta | riparat*)
unless inside (se | non | quando | una volta | dopo che | appena)
unless after (da lei | dal cliente)
+ L'importo è stato rimborsato stamattina.
- Quando il bonifico è stato accreditato, ci avvisi.
frame (^ | ;) (fatto | risolto | sistemato | corretto | sbloccato | rimborsato | spedito | annullato | ripristinato | riattivato | aggiornato | inviato | tutto fatto | tutto risolto | tutto sistemato | tutto a posto) (; | . | e)
+ Fatto, ho tolto il blocco.
- Fatto il login, apra il menu.
frame [CL] (ho | abbiamo) (parlato | sentito | chiesto | telefonato | scritto) [INTENSE | adesso | ora | appena] _2 (con | al | alla | il | la | a) _2 (tecnico | magazzino | corriere | collega | colleghi | responsabile | direttore | direttrice | fornitore | reparto | amministrazione | officina | cucina | autista | medico | dottoressa | cassa | direzione | sede | filiale | negozio | guida | squadra | referente | corrispondente | magazziniere | produttore)
unless before (come | non)
+ Ho parlato adesso con il tecnico di zona.
- Abbiamo chiesto un parere.
frame (nuovo | nuova | sostituzione | rimborso | il pacco | corriere | tecnico | ricambio | spedizione | sostitutivo | accredito | bonifico | fattura corretta) _3 (è già in viaggio | è in viaggio | è partit* | parte | esce | arriva | sarà da lei | è in consegna | è in partenza) [INTENSE] [SOON]
unless before (se | quando | non | se il | quando il)
unless sentence (purtroppo)
+ Il nuovo vaso è partito stamattina.
- Quando il pacco arriva, lo controlli.

signal own.will
frame [CL] (richiamo | chiamo | telefono | scrivo | rispondo | mando | invio | spedisco | rimborso | accredito | porto | consegno | faccio avere | faccio sapere | tengo aggiornat* | aggiorno | faccio partire | occupo | prendo | seguo | controllo | verifico | sento | chiedo | prenoto | riservo | metto | tolgo | passo | aspetto | confermo | sistemo | sostituisco | recupero | storno | faccio imbarcare | avviso | giro | inoltro) [INTENSE] _3 [io | noi | personalmente] SOON
unless before (se | quando | non | per | lo)
unless after (chiedo scusa)
+ La chiamo io alle undici.
+ Ti mando la correzione entro le 18.
- Se la chiamo oggi non disturbo?
frame (oggi | stasera | domani | domattina | entro | stamattina | subito | lunedì | martedì | mercoledì | giovedì | venerdì | sabato | appena) _4 [CL] (richiamo | chiamo | telefono | scrivo | mando | invio | spedisco | rimborso | porto | consegno | faccio avere | faccio sapere | aggiorno | prendo | controllo | verifico | sento | chiedo | prenoto | confermo | sistemo | sostituisco | avviso | passo | mandiamo | inviamo | spediamo | chiamiamo | richiamiamo | rimborsiamo | consegniamo | veniamo | passiamo | sarò | saremo)
unless before (se | quando | non)
unless sentence (le chiedo di | può)
+ Stasera le mando la correzione.
- Domani il negozio è chiuso.
frame [CL] (richiamiamo | chiamiamo | telefoniamo | scriviamo | mandiamo | inviamo | spediamo | rimborsiamo | accreditiamo | portiamo | consegniamo | facciamo avere | facciamo sapere | teniamo aggiornat* | aggiorniamo | ripariamo | sostituiamo | storniamo | ritiriamo | regaliamo | offriamo | alleghiamo | rifacciamo | rimettiamo | occupiamo noi | pensiamo noi)
unless before (se | quando | non | che | normalmente | di solito)
unless inside (offriamo | spediamo)
+ Le rimborsiamo l'intero biglietto.
- Non rimborsiamo i biglietti.
frame (provveder* | invier* | mander* | spedir* | rimborser* | accrediter* | storner* | sostituir* | riparer* | chiamer* | richiamer* | telefoner* | scriver* | risponder* | aggiorner* | verificher* | controller* | occuper* | seguir* | contatter* | ricontatter* | sistemer* | riaprir* | sbloccher* | consegner* | porter* | ritirer* | terremo | terrò | faremo | farò | daremo | darò | metteremo | metterò | passer* | sentir* | chieder* | predisporr* | emetter* | avviser* | informer* | preparer* | riserver* | prenoter* | organizzer* | correggerò | correggeremo | ripristiner* | riattiver*)
only inside (provvederò | provvederemo | invierò | invieremo | manderò | manderemo | spedirò | spediremo | rimborserò | rimborseremo | accrediterò | accrediteremo | stornerò | storneremo | sostituirò | sostituiremo | riparerò | ripareremo | chiamerò | chiameremo | richiamerò | richiameremo | telefonerò | telefoneremo | scriverò | scriveremo | risponderò | risponderemo | aggiornerò | aggiorneremo | verificherò | verificheremo | controllerò | controlleremo | occuperò | occuperemo | seguirò | seguiremo | contatterò | contatteremo | ricontatterò | ricontatteremo | sistemerò | sistemeremo | riaprirò | sbloccherò | sbloccheremo | consegnerò | consegneremo | porterò | porteremo | ritirerò | ritireremo | terremo | terrò | faremo | farò | daremo | darò | metteremo | metterò | passerò | passeremo | sentirò | chiederò | chiederemo | predisporrò | predisporremo | emetterò | emetteremo | avviserò | avviseremo | informerò | preparerò | prepareremo | riserverò | prenoterò | organizzerò | organizzeremo | correggerò | correggeremo | ripristinerò | ripristineremo | riattiverò | riattiveremo)
unless before (se | quando | non | come | perché)
unless after (tesoro | sapere se)
+ Le manderò il tecnico con il pezzo giusto.
+ Provvederemo alla sostituzione entro venerdì.
- Quando invierà il modulo?
frame (me ne | ce ne | di questo mi | della pratica mi | ci) (occupo | occupiamo | occuperò | occuperemo | penso | pensiamo) [io | noi | personalmente]
unless before (non | se)
+ Di questo mi occupo.
- Se me ne occupo?
frame (ci penso io | al resto penso io | ci pensiamo noi | lo seguo io | la seguo io | seguo io | lo faccio io | vengo io | veniamo noi | la aspetto io | rispondo io | se ne occupa | sto (preparando | inviando | organizzando | sistemando | verificando | controllando | chiamando | spedendo | scrivendo | cercando))
unless before (non | se)
+ Sto preparando il bonifico.
- Se ci penso bene no.
frame (tecnico | perito | corriere | collega | squadra | responsabile | medico | installatore | idraulico | elettricista | autista) _4 (arriva | passa | passerà | viene | verrà | sarà (lì | da lei | da voi | da te) | la chiama | la chiamerà | la contatterà | la richiamerà) [INTENSE] _3 (oggi | domani | stasera | domattina | entro | alle | tra | lunedì | martedì | mercoledì | giovedì | venerdì | sabato | in mattinata | nel pomeriggio)
unless before (se | quando | se il | quando il | quando la | se la)
+ Il tecnico passa da lei domani alle nove.
- Quando il tecnico passa domani, sia in casa.
unless sentence (doveva)
frame (riceverà | riceverai | riceverete | avrà | avrai | vedrà | vedrai | troverà) _4 (rimborso | accredito | nuovo | nuova | sostituzione | conferma | importo | risposta | mail | chiamata | fattura corretta | corretta | buono | codice) [SOON]
unless before (se | quando | non)
+ Riceverà il rimborso entro tre giorni.
- Se riceverà il codice, lo inserisca.

signal own.vague
frame (stiamo | sto | stanno | ci stiamo | si stanno) [INTENSE | già] (lavorando | verificando | controllando | indagando | analizzando | approfondendo | esaminando | occupando | valutando | facendo il possibile | cercando | adoperando | impegnando | intervenendo)
+ I tecnici stanno lavorando al guasto.
- Stiamo chiudendo.
frame (presa in carico | preso in carico | in fase di | è in lavorazione | in corso di | verrà gestita | sarà gestita | faremo il possibile | faremo del nostro meglio | quanto prima | il prima possibile | nel più breve tempo possibile | al più presto | siamo al lavoro | verifiche in corso | faremo le opportune verifiche | faremo le verifiche)
+ La sua pratica è in lavorazione.
- La pratica è qui.

signal repair
frame (rimbors* | risarci* | storn* | accredit* | buono | buoni | sconto | omaggio | indennizzo | voucher | bonus | gratuitamente | gratis | senza costi | senza spese | a nostro carico | a nostre spese | senza alcun costo | senza addebiti | offriamo noi | offerto da noi | offerta da noi | paghiamo noi | a carico nostro)
only sentence (le | la | ti | vi | lei | tu | ho | abbiamo | suo | sua | nostro | nostre | nostra)
unless before (non | nessun | se | richiesta di | richiedere il | chiedere il | non sono previsti)
unless sentence (non | deve | può richiedere | regolamento | condizioni)
with statement
+ Il canone di febbraio le verrà stornato.
+ La riparazione è a nostro carico.
- Non è previsto alcun rimborso.
frame (farci perdonare | farmi perdonare | per rimediare | come gesto di | a titolo di scuse | per scusarci | come scuse | per il disturbo le | in segno di scuse | a parziale risarcimento | per il disagio [CL] (offriamo | regaliamo | riconosciamo | abbiamo))
+ Per farci perdonare, la cena la offriamo noi.
- Come gesto atletico è bello.

signal collab
frame (insieme | assieme | di comune accordo | fianco a fianco)
unless after (a (un | una | tutti) | al | alla | alle | ai)
unless clause (spediti | imballat* | montat*)
unless before (tutti | tutto)
+ Guardiamo insieme la pratica al telefono.
- La chiave è insieme al lucchetto.
frame (vediamo | guardiamo | troviamo | cerchiamo | proviamo | facciamo | sistemiamo | verifichiamo | risolviamo | capiamo | sentiamoci | vogliamo) [INTENSE] (di capire | di trovare | di risolvere | a | il modo | una soluzione | un attimo | un momento | con lei | con te | con calma | così | cosa | come)
unless before (non | se)
+ Vediamo con calma cosa è successo.
- Non vediamo con piacere i ritardi.
frame (preferisce | preferisci | preferite | le va | ti va | le andrebbe | ti andrebbe | le va bene | ti va bene | le farebbe comodo | vuole che | vuoi che | possiamo sentirci | quando possiamo)
with question
+ Le va bene martedì alle dieci?
- Preferisce il rosso.

signal invite
frame (cosa | come | in che modo) (posso | possiamo) _2 (fare | aiutarla | aiutarti | rimediare | migliorare | esserle | esserti)
+ Come posso rimediare?
- Come posso pagare?
frame (risponda | rispondi | rispondete | mi scriva | mi scrivi | scrivimi | mi chiami | chiamami | mi chiamate | chiamatemi | chiami me | chieda di | chiedi di | mi cerchi | rispondere) [pure | INTENSE | direttamente] [a me | a questa | direttamente | al | allo]
unless before (non | se)
+ Mi chiami direttamente al mio interno.
- Se mi chiami, porto il libro.
frame (mi dica | mi dici | dimmi | ci dica | facci sapere cosa | mi faccia sapere (come | se | cosa) | fammi sapere (come | se | cosa) | la sua opinione | il suo parere | il tuo parere)
unless before (non)
+ Mi dica come preferisce.
- Il medico mi dice di sì.
frame (resto | restiamo | rimango | rimaniamo | sono | siamo) [INTENSE] (qui per | a sua disposizione | a tua disposizione | al suo fianco | dalla sua parte | qui se)
+ Restiamo a sua disposizione.
- Siamo a Roma.

signal invite.generic
frame (per qualsiasi | per ogni | non esiti | non esitare | non esitate | resto a disposizione | restiamo a disposizione | rimango a disposizione | rimaniamo a disposizione | a disposizione per | ci contatti | ci scriva | contattaci | scrivici | ci faccia sapere | facci sapere | mi faccia sapere | fammi sapere | ci tenga aggiornat*)
with negatable
+ Per qualsiasi dubbio mi scriva.
- Ogni dubbio è chiarito.

signal overpromise
frame (mai più | non succederà più | non accadrà più | non si ripeterà più | non si verificherà più | non capiterà più | mai e poi mai | non succederà mai | non accadrà mai)
with negatable
unless sentence (non posso (promett* | garanti*) | non possiamo (promett* | garanti*) | perché | dovrebbe | affinché | sper* | così che)
+ Non succederà mai più.
- Lavoriamo perché non accada più.
frame (garantisco | garantiamo | prometto | promettiamo | assicuro | assicuriamo) [INTENSE] che _6 (mai | non (succederà | accadrà | capiterà | ripeterà | si ripeterà | avrà) | sempre | più)
unless before (non | non le | non ti | non vi | non posso | non possiamo)
with negatable
+ Le garantiamo che non accadrà più.
- Non le garantisco che il tram non avrà ritardi.
frame (al cento per cento | al 100 | 100% | garantito al)
unless before (non | cotone | lana)
unless after (riciclat* | naturale | cotone)
+ Arriva domani, al cento per cento.
- Non siamo sicuri al cento per cento.
