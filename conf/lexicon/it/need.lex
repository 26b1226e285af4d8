# need.lex - the customer's words: what is wrong, how often, how much it matters
# and how it feels.
#
# Families first: what does not work, did not come, is not possible; then wrong
# charges, silence, repetition, stakes, feelings, threats, grief, and the end of
# a trouble. Words tagged "weak" are no trouble within a question.

class VERB_STOPS: funziona | funzionano | funzionava | funziona più | funzionare | va | vanno | andava | parte | partono | si apre | si aprono | si accende | si accendono | si avvia | si collega | si connette | si carica | si ricarica | carica | caricano | risponde | rispondono | risponde mai | si sente | si sentono | si vede | si vedono | compare | appare | risulta | risultano | arriva | arrivano | arrivava | torna | scalda | riscalda | raffredda | chiude | si chiude | apre | stampa | legge | prende | riconosce | accetta | entra | scarica | si installa | invia | riceve | sincronizza | si sincronizza | si aggiorna | gira | regge | tiene | esce | passa | quadra | quadrano | torna il conto | tornano i conti | tornano | combacia | corrisponde | corrispondono | coincide | coincidono | torna indietro | si ferma | viene | è venuto | si presenta | dà segni | dà segnale | fa niente | fa nulla | serve a niente | serve a nulla | mi fa entrare | mi fa accedere | mi lascia | mi permette | me lo | si muove | si sblocca | si spegne | sta in piedi | ha senso | ci siamo | ci sta | monta | si incastra | fa contatto | gira più | c'è più | c'è linea | c'è campo | c'è segnale | c'è acqua | c'è corrente | c'è luce | mi riconosce | va bene | va più | va ancora | aggiorna | dura | basta
class PP_CAME: arrivato | arrivata | arrivati | arrivate | consegnato | consegnata | consegnati | consegnate | ricevuto | ricevuta | ricevuti | ricevute | spedito | spedita | spediti | rimborsato | rimborsata | rimborsati | accreditato | accreditata | accreditati | partito | partita | venuto | venuta | venuti | presentato | presentata | pervenuto | pervenuta | visto | vista | visti | sentito | sentita | risolto | risolta | risposto | rispondono | attivato | attivata | pronto | pronta | pronti | riparato | riparata | aggiornato | aggiornata | registrato | registrata | stornato | stornata | annullato | annullata | emesso | emessa | ottenuto | ottenuta | avuto | avuta | installato | installata | collegato | restituito | restituita | inviato | inviata | mandato | mandata | richiamato | richiamata | chiamato | contattato | contattata | ricontattato | ricontattata | avvisato | avvisata | informato | informata | sistemato | sistemata | sostituito | sostituita | cambiato | fatto | fatta | successo niente | passato | passata | comparso | comparsa | disponibile | completo | completa | corretto | corretta | possibile | stato | stata | stati | state | rispettato | rispettata | rispettati | mantenuto | mantenuta | scalato | conteggiato | applicato | applicata | caricato | trovato nulla | trovato niente | trovato nessuno | trovata | incluso | compreso | chiesto | chiesta | richiesto | richiesta | ordinato | ordinata | firmato | autorizzato | sottoscritto | acconsentito | concordato | presente | presenti | ritirato | ritirata | pulito | pulita | pulite | puliti | rifatta | rifatte | passati | servito | servita | serviti | cambiata | cambiate | ammesso | raccolto | raccolta | raccolti | svuotato | svuotati

signal need.problem
frame non [CL] [CL] [INTENSE | mai | più | ancora | nemmeno | neanche | neppure | sempre] VERB_STOPS [più | ancora | mai | bene | nulla | niente | nessuno]
with weight=2 negatable
unless before (se | qualora | nel caso | quando | purché | anche se | perché | fa niente | o)
unless inside (non arriva oltre | non va (pagat* | inserit*))
unless after (l'ora | vedo l'ora | sapere | pagat* | bene martedì)
unless sentence (nessun problema | non fa niente | se non [CL] VERB_STOPS)
+ La lavatrice non funziona più.
+ Il modem non si accende.
+ I conti non tornano.
- Se non funziona, riavvii.
frame non [CL] [CL] (è | sono | ho | abbiamo | ha | hanno | avete | hai | era | erano | avevo | sia | risulta | risultano) [ancora | più | mai | nemmeno | neanche | INTENSE | a tutt'oggi | nulla | niente] [CL | stato | stata | stati | state | nulla | niente] PP_CAME
with weight=2 negatable
unless before (se | qualora | perché | finché | fino a quando | anche se | cosa | è vero che | o)
unless inside (non ho fatto | non ho (visto | sentito | trovato | avuto) (problemi | difficoltà) | non è possibile | non è stato (facile | difficile) | non ho mandato | non ho inviato)
unless after (problemi | problema | difficoltà | bisogno | dubbi | modo di | tempo di | di meglio | occasione)
+ Il pacco non è ancora arrivato.
+ Non ho mai ricevuto la fattura.
+ Non mi avete avvisata del cambio.
- Non ho avuto problemi.
frame non [CL] (riesco | riusciamo | riesce | riescono | riuscivo | sono riuscit* | siamo riuscit* | è riuscit*) [INTENSE | più | nemmeno | neanche | ancora | proprio | mai] [CL] [a | ad]
with object weight=2 negatable
unless before (se | nel caso | quando)
unless after (trovare (dove | quale | la pagina | il modulo | informazioni) | capire (come | se | quale) | decider* | scegliere)
unless sentence (non riesco a decid*)
+ Non riesco più ad accedere al portale.
- Se non riesco a venire, vi avviso.
frame (non posso | non possiamo | non può | impossibile | non è possibile | non c'è modo di | non si può | non si riesce | non si riesce a | mi è impossibile | risulta impossibile) [INTENSE | più | nemmeno | neanche] [CL] (accedere | entrare | usar* | utilizzar* | aprire | pagare | lavorare | parlare | contattar* | chiamare | scaricare | prenotare | stampare | completare | ricevere | inviare | caricare | collegar* | connett* | fare | attivare | disdire | annullare | telefonare | navigare | ritirare | dormire | uscire | entrarci | montar* | cucinare | lavar* | mangiar* | indossar* | vedere | sentire | spedire | emettere | modificare | cancellare | prelevare | guidare | viaggiare | partire | giocare | procedere | proseguire | concludere | iscriver* | vendere | scrivere | raggiungere | avere)
with weight=2 negatable
unless before (se | nel caso | quando | perché)
unless after (a meno di | altro che (ringraziare | consigliare))
unless sentence (domani non posso | altro giorno | spostare (la | l'))
with statement
+ Non posso lavorare senza programma.
+ Impossibile parlare con un operatore.
- Se non posso venire, come disdico?
frame (rott* | guast* | danneggiat* | difettos* | ammaccat* | graffiat* | crepat* | incrinat* | scheggiat* | strappat* | bucat* | macchiat* | spaccat* | schiacciat* | deformat* | piegat* | arrugginit* | ammuffit* | marci* | avariat* | andat* a male | scucit* | scollat* | bruciat* | allagat* | distrutt* | frantum* | in pezzi | a pezzi | mille pezzi | fuori uso | malfunzionant* | inutilizzabil* | inservibil* | sbiadit* | stint* | rovinat* | scheggiatur* | crep* | graffi* | ammaccatur* | storte | storto | storta | bagnat* | fradici* | zuppo | zuppa | sporc* | lurid* | sudici* | puzz* | maleodorant* | appiccicos* | scolorit* | corrott* | crudo | cruda | crudi | crude)
with tag=weak weight=2
unless before (se | riparate | riparare | ritirate | dove butto | in caso di | anti | vetro | acqua)
unless sentence (riparate anche | è coperto | copre | mi sono rott* | come nuovo | avete riparato | buttare i)
unless inside (crepuscol* | bruciatore | sporcar* | crepes | crespi)
+ Il vetro è arrivato rotto.
+ La camera era sporca.
- Dove butto il vetro rotto?
unless after (ghiaccio)
frame (sbagliat* | errat* | scorrett* | incomplet* | imprecis* | inesatt* | divers* da (quell* | come | ciò) | un altro (prodotto | articolo | modello | colore) | un'altra (taglia | misura | cosa) | scambiat* | invertit* | taglia diversa | colore diverso | misura diversa | non conform* | non corrisponde* | contraffatt* | scadut* da | già scadut*)
with tag=weak weight=2
unless before (se | se è | ho | abbiamo | avevo | mi sono)
unless sentence (ho sbagliato io | mi sono sbagliat* | per errore mio | vorrei (cambiare | modificare) | posso)
unless inside (errata corrige)
+ Mi avete mandato la taglia sbagliata.
- Se è sbagliata, la cambio?
frame (respint* | rigettat* | bocciat* | declinat* | rifiutat* | scartat* | esclus*) [per | perché | senza | con | senza motivo]
with tag=weak weight=2
unless before (se | non | quando | viene)
unless sentence (quali (domande | casi) | spese escluse | iva esclusa)
unless inside (esclusiv*)
+ La domanda risulta respinta per un documento.
- IVA esclusa al 22%.
unless before (iva | festivi | domeniche | spese)
frame (spia | allarme | led | icona) _5 (acces* | lampeggia* | rossa | rosso | suona | scatta* | arancione)
with weight=2
unless before (se)
unless sentence (cosa (significa | vuol dire) | che significa)
+ La spia del motore è di nuovo accesa.
- Cosa significa la spia rossa?
frame (acces* | accende | accesa la | scattat*) _1 (spia | allarme | led | antifurto)
with weight=2
unless before (se | se si | quando si)
unless sentence (cosa (significa | vuol dire))
+ Si è accesa la spia dell'airbag.
- Se si accende la spia?
frame (guast* | avari* | disserviz* | malfunzionament* | problem* | error* | disguid* | inconvenient* | difett* | anomali* | bug | interruzion* | disagi* | perdita d'acqua | perdita di acqua | infiltrazion* | cortocircuito | corto circuito | blackout | black out | crash | disturb* | interferenz* | rumor* | ronzio | vibrazion* | odore | puzza | muffa | macchie | macchia | insetti | scarafagg* | cimici | topi | formiche | capello | capelli nel | buco | buchi | crepa | crepe)
with tag=weak weight=2
unless before (nessun | nessuna | senza | se ci sono | in caso di | se | eventuali | evitare | sciopero o | furto o | perdita o | in garanzia | per evitare | senza alcun | senza nessun | qualsiasi | non ci sono | alcun | assistenza | contro | anti | zero)
unless after (se | di salute no | a fare)
unless sentence (nessun problema | non c'è problema | non è un problema | risolt* | in caso di | non ci sono problemi)
unless inside (disturbo | difetta)
+ C'è un guasto sulla linea.
+ Ho un problema con la caldaia.
- Nessun problema, grazie.
frame (si | mi si | ci si | continua a | continuano a | comincia a | ha smesso di | hanno smesso di | smette di | si è | si sono | è | sono) [INTENSE | sempre | continuamente | all'improvviso | improvvisamente | da sol* | spesso] (blocca | bloccano | bloccat* | chiude da | chiudersi | spegne | spegners* | spent* | scollega | scollegars* | disconnette | disconnettersi | impalla | impallat* | pianta | piantat* | inchioda | surriscalda | rompe | rompono | scarica subito | stacca | staccat* | stacc* | interrompe | interromp* | interrott* | riavvia | riavviar* | cade | cadere | cadut* | cancell* | cancellat* | persa | perso | persi | smarrit* | sparit* | scompars* | rovesciat* | ferm* | fermat* | funzionare | rispondere | andare | inceppa | inceppat* | accartoccia | congela | freeza | sfonda | sfilaccia | apert* in due | esploso | esplosa | bloccars* | sfald* | sfonda* | strapp* | scuc* | stacca* | stint* | ristrett* | scolor* | allent* | rott* | spaccat* | ross* | lampeggia | lampeggiare | gonfia* | gonfi* | crash* | crasha | crashare | perdere | incepp*)
with weight=2
unless before (se | quando | come | non | per evitare che)
unless after (di correre | le aspettative | alle nove | alle sette)
unless inside (è (ferm* | andare) | si (ferm* | perdere) | sono rosse | è rosso | è rossa | si fermano | si ferma alla)
+ Il programma si chiude e si blocca ogni ora.
+ Il televisore si spegne da solo.
+ Ha smesso di funzionare dopo due giorni.
- Quando si blocca, lo riavvio.
frame (è | sono | era | erano | siamo | sembra | va | resta | restano | rimane | resto | rimango) [INTENSE | tutto | tutta | sempre | completamente] (giù | offline | fuori servizio | fuori uso | ferm* da | bloccat* | senza (acqua | luce | corrente | linea | internet | connessione | gas | riscaldamento | telefono | soldi | medic* | auto | macchina | elettricità | ascensore | acqua calda | segnale | documenti | valigia | bagagli | farmaci | carta | stipendio | servizio) | lentissim* | irraggiungibil* | inaccessibil* | inutilizzabil* | ko | k.o. | down | a secco | al buio | al freddo | a piedi | fredd* | gelid* | gelat* | immangiabil* | introvabil* | sovraffollat* | in condizioni | in pessime | in uno stato | intasat* | otturat* | sospes*)
with weight=2 negatable
unless before (se | quando | come)
unless sentence (come faccio a bloccare | è freddo fuori)
+ Siamo senza acqua calda da sabato.
+ Il sito è irraggiungibile.
- Se è bloccato, chiamo.
frame (manca | mancano | mancava | mancavano | mancante | mancanti | mancanza di | è sparit* | sono sparit* | sparit* | smarrit* | perso | persa | persi | perse | perdut* | rubat* | scompars* | dispers* | introvabil*)
with tag=weak weight=2
unless before (se | quando | cosa | non | ci | quanto | tempo | e ci | poco)
unless after (poco | solo (la firma | una) | due giorni | tre giorni | una settimana | di vista)
unless inside (perso la bussola)
unless sentence (ho perso (io | la tessera | la password | il pin) | quanto manca | cosa devo fare se)
+ Nella scatola mancano le viti.
+ La valigia risulta smarrita.
- Quanto manca alla partenza?
frame (perde | perdono | gocciola | cola | sgocciola | fa acqua) _3 (acqua | olio | gas | liquido | da sotto | dal | dalla | il rubinetto | continuamente)
with weight=2
unless before (se)
+ Il tubo perde acqua.
- Se perde acqua, chiudo.
frame (fa | fanno | emette | si sente | sento | esce | c'è | sentiamo) [uno | un | una | dei] [INTENSE | strano | forte | brutto] (rumore | rumori | ronzio | fischio | puzza | odore | cigolio | fumo | scintille | botto | vibrazione)
with weight=2
unless before (se | non)
+ Il frigo fa un rumore strano.
- Non fa rumore.
frame (in ritardo | ritard* | tardi | con ritardo)
with tag=weak weight=1
unless before (se | posso | vorrei | più | troppo | al più | senza | in caso di | tra poco | meglio | prima o poi | arriverò | arriviamo | scus* il | scus* per il | pago)
unless sentence (se arrivo | se pago | arriverò | arriveremo | farò tardi | check in | checkin | posso | più tardi)
+ Il treno è in ritardo di 90 minuti.
- Se arrivo tardi, chi mi apre?
frame (dopo | da | son | sono | sono passat* | passat* | già | ormai | oltre | quasi | per | di) [ormai | già | quasi | più di | oltre | ben | circa | almeno | ben] (NUMBER | un | una | un' | mezz'ora | mezza | un'ora | una settimana | un mese | un anno | settimane | mesi | giorni | ore | un sacco di | una vita) [<num>] [e mezza | e mezzo] SPAN _4 (aspett* | attend* | attes* | senza | non | nessun* | niente | nulla | ancora | bloccat* | ferm* | in attesa)
with weight=2 tag=waiting
unless before (se | entro)
unless sentence (cliente da | vi seguo da | contratto da)
+ Dopo tre settimane non è arrivato niente.
+ Sono passati due mesi e sono ancora senza risposta.
- Da due anni sono vostro cliente.
frame (aspetto | aspettiamo | attendo | attendiamo | sto aspettando | stiamo aspettando | sono in attesa | siamo in attesa | ho aspettato | ho atteso | ha aspettato | hanno aspettato | ha atteso | hanno atteso | aspettato | atteso | abbiamo aspettato | abbiamo atteso | aspettando | resto in attesa) _5 (da | per | ancora | invano | inutilmente | NUMBER | ore | giorni | settimane | mesi | un'ora | mezz'ora | tutto il | tutta la)
with weight=2 tag=waiting
unless sentence (aspetto con gioia | non vedo l'ora | attendo vostre da)
unless inside (attendo (per | un) | aspetto da voi | aspetto per | vostr* | preventivo | conferma | istruzioni | un cenno)
+ Aspetto il tecnico da sei giorni.
+ Ho aspettato due ore al freddo.
- Aspetto vostre notizie.
frame (dove | che fine) _2 (è finit* | sono finit* | ha fatto | hanno fatto | è | sono | si trova) [il | la | i | le] [mio | mia | miei | mie | nostro | nostra | l'] _1 (pacco | ordine | rimborso | valigia | bagagl* | soldi | pratica | spedizione | merce | tecnico | divano | corriere | denaro | consegna | risposta | documento | passaporto | contratto | abbonamento | acquisto)
with weight=2
+ Che fine ha fatto il mio rimborso?
- Dove si trova il museo?
unless before (sapere)
frame (addebitat* | addebito | addebitar* | prelevat* | scalat* | fatturat* | fatto pagare | pagat* | presi | preso | tolto | trattenut* | caricat*) _5 (due volte | tre volte | doppio | doppia | per errore | senza (autorizzazione | motivo | avvis* | il mio | consenso) | non (dovut* | richiest* | autorizzat* | mio | mia) | in più | di troppo | invece di | anziché | di nuovo | ancora | più del | più di quanto | mai (richiest* | attivat* | sottoscritt* | ordinat*))
with weight=2
unless before (non | se | ho | abbiamo)
+ Un addebito di 30 euro senza autorizzazione.
- Se lo pago due volte l'anno?
frame (doppio addebito | addebito doppio | addebito errato | addebiti mai | addebito non | addebito mai | importo errato | importo sbagliato | importo diverso | importo gonfiato | conto sbagliato | conto salato | bolletta (sbagliata | assurda | gonfiata | esagerata | folle | pazzesca | stratosferica | astronomica | altissima) | fattura (sbagliata | errata | doppia | gonfiata) | costi (nascosti | extra | mai) | spese (mai | non | nascoste) | costo mai | servizi mai (richiesti | attivati) | servizio mai richiesto | mai richiest* | mai attivat* | mai sottoscritt* | aumento | aumentat* [senza | di nuovo] | raddoppiat* | triplicat* | rincar* | più del dovuto | più di quanto | soldi indietro | rivoglio | ridatemi | restituite | restituitemi | rendetemi | rimborsate | rimborsatemi | rimborso mai | mancato rimborso | mancata consegna | mancata risposta | mancato)
with weight=2
unless before (non | nessun | senza | se | in caso di)
unless sentence (che bello | ottimo)
+ Trovo un doppio addebito sulla carta.
- Nessun aumento, che bello.
frame (continuate ad | continua ad | avete | mi avete | ci avete | mi hanno | ci hanno | mi ha | ci ha | vi è | gli hanno | le hanno | è stat* | viene | mi viene | mi è stat*) [INTENSE | ancora | di nuovo | comunque] (addebit* | fatturat* | trattenut* | rifiutat* | respint* | negat* | annullat* | cancellat* | sospes* | bloccat* | disattivat* | chius* | declinat* | staccat* | sfrattat* | espuls* | spostat* | soppress* | dirottat* | rinviat* | rimandat* | posticipat* | tagliat*)
with weight=1
unless before (se | come | posso | quando | vi prego di | se mi)
unless sentence (su mia richiesta | come (mai da me | richiesto da me) | vorrei)
+ La visita è stata rinviata.
- Se viene annullata, come faccio?
frame (nessun* | nessuno) _2 (rispond* | risposta | risposto | richiam* | chiamat* | avvis* | si è (fatto | presentat* | degnat* | scus*) | sa | mi | ci | ha | spieg* | aiut* | assistenza | comunicazione | notizia | riscontro | venut* | arriv* | apre | si fa | si degna | interviene | fa nulla | fa niente | preavviso | informazione | traccia)
with weight=2 negatable
unless before (se | quando)
unless after (se c'è | bisogno)
unless sentence (nessuno meglio | nessuno ha mai fatto | nessuno batte)
+ Al numero verde nessuno risponde.
+ Nessuno sa dirmi dove sia il bagaglio.
- Nessuno meglio di voi.
frame (non [CL] [INTENSE | mai | nemmeno | neanche] (rispondete | rispondono | risponde | richiamate | richiamano | avete [mai | nemmeno | neanche | ancora | più] (rispost* | richiamat* | avvisat* | fatto | mandat* | spedit* | risolt* | mantenut*) | fate nulla | fate niente | vi fate | si degna | vi degnate | si presenta | si fa vivo | si è presentat* | si è fatto | mi ha [nemmeno | mai | neanche] (rispost* | richiamat* | avvisat* | salutat* | aiutat*) | mi hanno [nemmeno | mai | neanche | più] (rispost* | richiamat* | avvisat* | aiutat*) | ho (nessuna | alcuna | più) (risposta | notizia | notizie)))
with weight=2 negatable
unless before (se)
+ Non rispondete mai alle mie mail.
- Se non rispondete oggi va bene lo stesso.
frame (senza) _2 (risposta | risposte | riscontro | esito | successo | preavviso | avvisare | avvisarmi | avvisarci | motivo | spiegazione | spiegazioni | scusarsi | rispetto | suonare | bussare | nemmeno | neanche | alcun | nessuna | nessun | avvertire | dire niente | chiedere)
with weight=2 negatable
unless before (anche | posso)
unless inside (senza nessun (problema | costo | impegno) | senza alcun (problema | costo | impegno))
unless sentence (posso | è possibile | si può)
+ Il volo è stato spostato senza preavviso.
- Si può entrare senza bussare?
frame (maleducat* | scortes* | sgarbat* | arrogant* | arroganza | maleducazione | scortesia | cafon* | incompetent* | incompetenza | incapac* | pressappochis* | menefreghis* | superficial* | supponen* | villan* | indisponent* | svogliat* | strafottent* | poco professional* | non professional* | nervos* con me | urlat* | trattat* male | trattat* come | modi bruschi | riso in faccia | risata in faccia | riattaccat* | riattaccato | chiuso il telefono | buttato giù | chiuso in faccia | attaccato il telefono | messo a ridere | messi a ridere | mancanza di rispetto | risposto male | tono | ignorat* | insultat* | offes* | preso in giro | presa in giro | presi in giro | rimbalzat* | scaricabarile | mandat* via | alzato la voce)
with weight=2
unless before (non | se | mai)
unless sentence (gentil* e per nulla | ottimo)
unless inside (tono)
+ L'operatrice è stata maleducata.
- Non è stato scortese nessuno.
frame (peggiorat* | peggiore | peggio di prima | scadente | scadenti | pessim* | deludent* | mediocr* | insufficient* | inadeguat* | inefficient* | disorganizzat* | disorganizzazione | caotic* | caos | trascurat* | approssimativ* | ridicol* | lentissim* | troppo (lent* | car* | fredd* | cald* | salat* | rumoros* | piccol* | strett* | corto | corta | largo | larga | lung* | pesante | buio | forte) | lasciato a desiderare | lascia a desiderare | lascia molto a desiderare | lasciato molto a desiderare | niente di che | soldi buttati | soldi sprecati | tempo perso | perdita di tempo | tempo buttato | da buttare | da dimenticare | inascoltabil* | invivibil* | rumorosissim* | freddissim* | scomodissim* | sporchissim*)
with weight=2
unless before (non | se | mai | è | sarebbe)
only before ^
+ Pessima assistenza, tempo perso.
- Non è pessima.
frame (peggiorat* | peggio di prima | scadent* | pessim* | deludent* | mediocr* | insufficient* | inadeguat* | inefficient* | disorganizzat* | disorganizzazione | caotic* | caos | trascurat* | approssimativ* | lentissim* | lasciato a desiderare | lascia a desiderare | molto a desiderare | soldi buttati | soldi sprecati | tempo perso | perdita di tempo | tempo buttato | da buttare | da dimenticare | invivibil* | rumorosissim* | freddissim* | scomodissim*)
with weight=2
unless before (non | se | mai | cibo)
+ Il servizio è peggiorato.
- Non è scadente.
frame (troppo | troppa | eccessivamente) (lent* | car* | fredd* | cald* | salat* | rumoros* | piccol* | strett* | corto | corta | larg* | lung* | pesant* | buio | forte | tardi | tempo | cott* | dur* | sottil* | debol* | attesa | ritardo)
with tag=weak weight=1
unless before (non | se | sarebbe | è mai | è)
unless sentence (posso | come faccio | consigl*)
+ La zuppa era troppo salata.
- È troppo tardi per iscriversi?
frame (mi dice | dice | mi dà | dà | appare | esce | compare | mi esce | mi appare | mi compare | mostra | segnala | risulta) _4 (errore | password errata | non valid* | non riconosciut* | scadut* | non disponibile | non trovat* | negat* | bloccat* | sconosciut* | non autorizzat* | impossibile | riprova)
with weight=2
unless before (se | cosa)
+ Il sito mi dice password errata.
- Se dice errore, riavvio.
frame (invece di | al posto di | anziché | al posto del | al posto della | invece del | invece della | e invece | ma invece | invece) _4 (arrivat* | mandat* | ricevut* | trovat* | avete | ho | mi | è | niente | nessun* | non | nulla)
with weight=2
unless before (se | posso | vorrei)
unless sentence (posso | vorrei (cambiare | sapere) | si può)
+ Al posto del lampadario blu ho trovato quello rosso.
- Posso pagare con carta invece che in contanti?
frame (ordinat* | prenotat* | chiest* | pagat* | richiest* | scelto | acquistat* | comprat*) _6 [;] (ma | e | però | e invece | invece) _3 (arrivat* | ricevut* | mandat* | trovat* | dato | data | datt* | consegnat* | non | nessun* | niente | nulla | mi avete | ci avete | solo | manca*)
with weight=2 negatable
unless before (se)
unless sentence (vorrei sapere se | ottimo | perfetto)
+ Avevo ordinato il rosso e mi avete mandato il verde.
- Ho ordinato ieri e vorrei sapere se si può ritirare.
frame (mi | ci) (avevate | avete | aveva | avevano | hanno | era stat* | è stat*) [INTENSE] (dett* | promess* | assicurat* | garantit* | confermat*) _10 [;] (invece | ma | però | non | mai | ancora | e poi | niente | nulla | nessun*)
with weight=2 negatable
unless before (come)
+ Mi avevate promesso la consegna venerdì, invece niente.
- Mi avevate detto di scrivervi.
frame (doveva | dovevano | dovevate | sarebbe dovut* | avreste dovuto | dovrebbe essere | avrebbe dovuto) _6 (arrivar* | venire | essere | ricever* | avere | esserci | finire | uscire | aprire | durar* | iniziare | cominciare | restituir* | montar* | consegnar* | spedir* | chiamar* | richiamar* | rispondere | passare | partire | durare | funzionare | risolvere | rimborsar* | presentarsi | succedere)
with weight=1
unless sentence (cosa | quando | come | chi)
+ Il tecnico doveva passare ieri.
- Quando dovrebbe arrivare?
frame (contraddi* | versioni diverse | risposte diverse | ogni volta (una | un) | una scusa | scuse su scuse | solo scuse | promesse non | promesse mai | rimbalz* | da un ufficio all'altro | da un operatore all'altro | rimpall* | palleggi* | rimbalz* | mi rimanda | mi rimandano | ci rimanda | ci rimandano | mi rimandate | rimandat* da | risposte (automatiche | preconfezionate | copia) | copia e incolla | copia incolla | presa per i fondelli | presa in giro | false promesse | pubblicità ingannevole | ingannevol* | fregatura | fregat* | imbrogli* | bugie | bugia | menzogn* | inganno | ingannat* | raggirat* | raggiro | truff* | frode | clonat* | hackerat* | svuotat* | phishing)
with weight=2
unless before (non | se | come evito | come riconosc* | evitare)
unless sentence (come riconosc* | come evit* | come mi proteggo)
+ Ho avuto tre risposte diverse.
- Come riconosco una truffa?
frame (in fiamme | preso fuoco | incendio | scossa | fuga di gas | intossicat* | intossicazione | mal di pancia | mal di stomaco | vomit* | allergi* | pronto soccorso | ferit* | cadut* | infortun* | fatto male | dolor* | febbre | malesser* | svenut*)
with weight=2
unless before (se | contro | per il | in caso di | contiene | senza)
unless sentence (è adatto | contiene | fa bene | posso | è indicat* | avete (menu | piatti))
+ Dopo cena siamo stati male con vomito.
- È adatto a chi ha allergie?
frame (stat* male | sentit* male | sto male | stiamo male | rovinat* (la | il | le | l'| tutto) | buttat* (via) | saltat* (l' | la | il | tutto))
with weight=2
unless before (se | non)
+ Siamo stati male dopo la cena.
- Non sto male.
unless inside (buttat* via la (scatola | confezione))
frame (conto | carta | account | profilo | utenza | linea | sim | utente | pratica | servizio | tessera | ordine | spedizione | pagamento | bonifico | rimborso | pacco) [mi | ci] [è | risulta | sono | era | resta | rimane | stat* | di nuovo | ancora] [INTENSE | stato | stata | ancora] (bloccat* | sospes* | chius* | disattivat* | ferm* | rifiutat* | annullat* | cancellat* | in sospeso | in giacenza | respint* | sparit* | tornat* al mittente | inattiv*)
with weight=2
unless before (se | quando | come | non | se il | se la | se l' | quando il | quando la)
unless sentence (come (blocco | chiudo) | vorrei | posso)
+ Il pagamento è annullato.
- Come faccio se il conto è bloccato?
frame (ci (metto | mette | mettono | mettete | avete messo | ha messo | hanno messo | vuole) _3 (troppo | un'eternità | una vita | ore | settimane | mesi | mezz'ora) | un'eternità | tempi biblici | lunghe attese | attesa infinita | attese infinite | code infinite | coda infinita | fila interminabile | ore di attesa | ore al telefono | ore di coda | ore di fila | musichetta)
with weight=2
unless before (quanto | se)
+ L'assistenza ha tempi biblici.
- Quanto ci mette il treno?
frame (volevo | vorrei | voglio | faccio | devo | desidero) [far | fare] [CL] (presente | notare | segnalare | farvi presente | farle presente | farvi notare | segnalarvi | segnalarle | lamentarmi | denunciare | protestare | contestare | reclamare) 
with weight=2
unless before (come | se)
unless sentence (ottim* | bravissim* | quanto (sia | siano | siete) | gentil* e)
+ Volevo far presente che lo scontrino è doppio.
- Come devo segnalare?
frame (reclamo | lamentel* | lamentar* | protest* | contest* | disservizio | segnalar* un | segnalo (che | un | una) | vi segnalo | esposto | disdegn*)
with tag=weak weight=2
unless before (se | come faccio un | modulo)
unless sentence (volevo segnalare che è ottimo | complimenti)
+ Vi segnalo che il lampione è spento.
- Come faccio un reclamo?
frame (mi sa che | sembra che | credo che | temo che | pare che) _6 (sbagliat* | problema | errore | qualcosa non | non (funzion* | va | vada | quadr* | torna) | perso | persa | persi | perse | dimenticat*)
with weight=1 negatable
+ Credo che ci sia un errore nel conto.
- Credo che verrò.
frame (dimenticat* di | dimenticat* il | dimenticat* la | dimenticat* le | dimenticato i | scordat* di | vi siete dimenticat* | si è dimenticat* | si sono dimenticat* | vi siete scordat*)
with weight=2
unless before (ho | mi sono | abbiamo | avevo | ci siamo | se | se ho)
+ Vi siete dimenticati di includere il cavo.
- Ho dimenticato la password.
frame (avete | hanno | ha | hai) [INTENSE | già | di nuovo | anche] (sbagliat* | rott* | perso | persa | persi | perse | cancellat* | annullat* | dimenticat* | rovinat* | danneggiat* | graffiat* | aumentat* | raddoppiat* | tolto | chius* | bloccat* | rifiutat* | ignorat* | lasciat* _3 (fuori | davanti | per strada | in | a terra | a piedi) | scambiat* | invertit* | smarrit* | saltat* | spostat* | disdett* | mandat* quell* | rotto | versat* | macchiat* | buttat*)
with weight=2
unless before (se | chi | non)
unless sentence (chi ha | grazie per aver)
+ Il corriere ha lasciato il pacco davanti al cancello.
- Chi ha vinto?
frame (bisogna | occorre | devo | dobbiamo | tocca | mi tocca | costretti | costretta | costretto) [INTENSE | sempre | ogni volta | di nuovo] [a] (rifare tutto | ricominciare | richiamare | riscrivere | pagare due volte | tornare (di nuovo | ancora) | rincorrere | rincorrervi | inseguire | inseguirvi | insistere | sollecitare)
with weight=2
unless before (non)
+ Ogni volta devo rifare tutto.
- Devo rifare la carta d'identità.

frame (non [CL] (ho | abbiamo) (chiuso occhio | dormito) | non si (dorme | può dormire | riesce a dormire) | inutil* (assistenza | servizio | chiamare | telefonare))
with weight=2 negatable
+ Stanza sulla strada, non abbiamo chiuso occhio.
- Ho dormito bene.

frame (passat* | salit* | lievitat* | schizzat* | cresciut* | aumentat* | sces* | calat* | saltat* | andat*) da <num> _1 a <num>
with weight=2
unless sentence (contento | ottim* | grazie a voi)
+ Il canone è passato da 24 a 41 euro.
- Si va da 3 a 5 euro.
frame non (mi | ci) [INTENSE | nemmeno | neanche | più] (fate | lasciate | fanno | lasciano | permettete | date | danno | dite | dicono | aprite | credete | ascoltate | ascoltano | ascolta | calcola | calcolate | considerate | rispettate | volete | vogliono | lascia | permette | fa)
with weight=2 negatable
unless before (se | che | perché)
unless after (problemi | male | paura)
+ Non mi fate entrare da ieri.
- Se non mi date il codice, aspetto.
frame più (piccol* | grand* | cort* | lung* | sottil* | chiar* | scur* | legger* | pesant* | strett* | larg* | brutt* | bass* | alt* | car* | vecch* | debol* | lent*) (di | rispetto a | rispetto alla | rispetto al | del | della) _1 (quell* | come | quanto | foto | preventivo | previsto | dichiarat* | descrizione | normale | dovuto | pattuito | concordat* | ordinat* | altro | altra | prima)
with weight=2
unless before (non | se | qualcosa di | uno | una)
unless sentence (vorrei | cerco | avete)
+ La cuccia è più piccola di quella in foto.
- Cerco una cuccia più grande di quella vecchia.
frame (da (un'ora | mezz'ora | ore | un'eternità) | in fila da | in coda da | della fila da | al telefono da)
with tag=weak weight=2
unless before (a partire)
unless sentence (a partire da)
+ Sono il terzo della fila da un'ora.
- Massaggio di un'ora.
frame (è | sono | stava | stavano | era | erano) (al (cellulare | telefonino) | a chiacchierare | a fumare | a ridere | assent* | distratt*)
with tag=weak weight=2
unless before (se | non)
+ L'impiegata è al cellulare.
- Se è assente, torno.

frame solo (ogni tanto | a volte | a tratti | quando vuole | a metà | in parte | parzialmente | per metà)
with weight=1
unless sentence (posso | si può | vorrei)
+ Il telecomando apre solo ogni tanto.
- Si può venire solo ogni tanto?
frame (passat* | partit* | chius* | andat* via | iniziat*) _2 (minuti | ore | mezz'ora | un'ora) prima
with weight=1
unless before (se)
+ Il pulmino è passato dieci minuti prima.
- Se passo mezz'ora prima?

signal need.repeat
frame (di nuovo | un'altra volta | ancora una volta | nuovamente | ennesim* | per l'ennesima volta | l'ennesima volta | come al solito | come sempre | ogni volta | tutte le volte | ogni mese | ogni giorno | ogni settimana | ogni santo giorno | sempre lo stesso | sempre la stessa | sempre gli stessi | stesso problema | stessa storia | stessi problemi | solito problema | solita storia | più e più volte | più volte | svariate volte | diverse volte | parecchie volte | tante volte | troppe volte | mille volte | cento volte | continuamente | in continuazione | costantemente | di continuo | puntualmente | sistematicamente | a ripetizione | ricomincia* | daccapo | da capo | punto e a capo | siamo alle solite | alle solite | ancora una)
unless before (se | vorrei | posso | grazie)
unless sentence (vorrei (ordinare | prenotare | venire) | grazie ancora una volta | tornerò | torneremo | tutto perfetto | come sempre perfett*)
+ È di nuovo rotta la caldaia.
- Vorrei ordinare di nuovo la torta.
frame (per la | è la | già la | alla | la | siamo alla | questa è la | siamo già alla) (seconda | terza | quarta | quinta | sesta | settima | ottava | decima | 2a | 3a | 4a | 5a | 2ª | 3ª | 4ª | <num>) (volta | mail | e-mail | email | telefonata | chiamata | segnalazione | richiesta | lettera | raccomandata | settimana | visita)
with weight=2
unless sentence (vacanza | bella volta | felice)
+ È la terza volta che succede.
+ Questa è la quarta mail che vi scrivo.
- La terza stanza è di Carlo.
frame (secondo | terzo | quarto | quinto | sesto | 2° | 3° | 4° | 5° | secondo e ultimo | ultimo) (sollecito | tentativo | reclamo | messaggio | tecnico | rinvio | guasto | intervento | giorno | mese | avviso | ticket | cambio | pacco | appuntamento) [consecutivo | di fila | che | in]
with weight=2
unless sentence (prenotare | primo e)
+ È il terzo sollecito che mando.
- Secondo me è bello.
unless after (di (gravidanza | gennaio | vacanza))
frame (ho | abbiamo | vi ho | vi abbiamo | ho già | abbiamo già | avevo | avevo già) [già | INTENSE | ormai] (scritto | chiamat* | telefonat* | segnalat* | sollecitat* | contattat* | mandat* | inviat* | aperto | chiesto | fatto | provato | reclamat* | spiegat*) _4 (due | tre | quattro | cinque | sei | dieci | <num> | diverse | varie | più | tante | mille | svariat* | molte | numeros* | parecchie | già | ieri | la settimana scorsa) [volte | mail | chiamate | segnalazioni | telefonate | solleciti | ticket]
with weight=2
only inside (volte | mail | chiamate | segnalazioni | telefonate | solleciti | ticket | già)
unless before (se)
unless inside (ho già (scritto | chiesto) (di | il))
+ Vi ho già scritto due volte.
+ Ho chiamato quattro volte.
- Ho chiamato ieri mia zia.
frame (vi ho | vi abbiamo | ho | abbiamo) già (scritto | chiamat* | telefonat* | segnalat* | sollecitat* | contattat* | inviat* un | chiesto | fatto presente | avvisat* | reclamat* | spiegat*)
with weight=2
unless before (se)
unless after (il bonifico | l'iban | il pagamento | la prenotazione)
+ Vi ho già segnalato il lampione.
- Ho già pagato.
frame (due | tre | quattro | cinque | sei | sette | dieci | <num> | diverse | innumerevoli | mille) (telefonate | chiamate | mail | solleciti | segnalazioni | reclami | ticket | tentativi | tecnici | operatori | rinvii | mesi di fila | giorni di fila | settimane di fila)
unless before (ogni | fino a | massimo | almeno | per)
unless sentence (al giorno | all'anno | alla settimana | posso | si può)
+ Tre telefonate, tre risposte.
- Posso fare due telefonate al giorno?
frame (ancora | tuttora | a tutt'oggi | ad oggi | finora | fino ad oggi | fino ad ora | a oggi | tutt'ora) _2 (niente | nulla | nessun* | senza | non | in attesa | bloccat* | aspettando | rott* | guast* | fermo | ferma | zero | silenzio)
with weight=1 negatable
+ Ad oggi nessuna risposta.
- Oggi è festa.
frame (mesi | settimane | giorni | anni) (che | di) (aspett* | attes* | chied* | sollecit* | va avanti | vanno avanti | segnal* | scriv* | chiam* | combatt* | problem* | discussion* | rinvii | solleciti)
with weight=2
+ Settimane di solleciti.
- Sono giorni che piove.
frame (è da | sono | da) [ormai | già | quasi | più di | oltre | ben | circa | almeno] (NUMBER | un | una | giorni | settimane | mesi | anni | ore | un'ora) [SPAN] che (non | aspett* | attend* | chied* | chiam* | scriv* | sono senza | siamo senza | va | vado | provo | cerco | siamo | sono | la | il | l' | le | i | mi | ci | abbiamo | ho | segnal*)
with weight=2 tag=waiting
unless sentence (cliente | sono sposat* | contenti)
+ È da una settimana che le docce sono gelate.
- È una settimana che vale.
frame (è | era) [ormai | già | quasi | più di] (un | una | <num>) SPAN che (aspett* | chied* | attend* | sollecit* | scriv* | chiam* | combatt* | non)
with weight=2 tag=waiting
+ È un mese che chiedo la liquidazione.
- È un mese che vale.
frame (nono | ottavo | settimo | sesto | quinto | quarto | terzo | decimo | <num>) giorno (senza | che | di | consecutivo | al buio | al freddo)
with weight=2 tag=waiting
unless sentence (gara | prova gratuita | vacanza | gravidanza)
+ È il nono giorno senza internet.
- Il terzo giorno di gara vinse.

signal need.stakes
frame (lavoro | lavorare | lavoriamo | clienti | fatturato | stipendio | affitto | mutuo | spesa | bollette | esame | esami | laurea | tesi | concorso | matrimonio | sposo | sposa | funerale | compleanno | battesimo | cresima | comunione | anniversario | natale | viaggio di nozze | luna di miele | volo | aereo | partenza | ferie | vacanza | vacanze | scadenza | scade | medico | ospedale | operazione | intervento chirurgico | visita | terapia | cura | farmaci | farmaco | medicine | insulina | ossigeno | disabile | invalid* | anzian* | pensionat* | novant* | ottant* | bambin* | bimb* | neonat* | figlio | figlia | figli | incinta | gravidanza | madre malata | malat* | asma | dializ* | carrozzina | allergic* | regalo | negozio chiuso | produzione | udienza | colloquio | visto | passaporto | permesso di soggiorno)
only sentence (non | senza | perd* | perso | persa | rovinat* | saltat* | rischi* | devo | domani | oggi | entro | come faccio | urgent* | nessun* | bloccat* | mancat* | freddo | malat* | aspett* | annullat* | paura | servono | serve | ridott* | rimast* | rimango | fermo | ferma)
unless sentence (quanto costa | vorrei prenotare | è possibile prenotare | avete | è adatt* | sconto)
unless inside (lavoro | clienti | visita | spesa | regalo | volo | operazione | figli | cura)
+ In casa c'è un neonato e siamo senza riscaldamento.
- Avete un menu per bambini?
frame (perdo | perdiamo | perdendo | ho perso | abbiamo perso | perderò | perderemo | perdere | rischio | rischiamo | mi è costat* | saltat* | rovinat* | fatto perdere) _3 (lavoro | clienti | cliente | soldi | giornata | giornate | giorno di ferie | volo | aereo | treno | coincidenza | esame | matrimonio | vacanza | vacanze | festa | compleanno | contratto | incasso | fatturato | stipendio | posto | appuntamento | ordine | ordini | visita | viaggio | cena | serata | mattinata | spettacolo | concerto | multa | casa | migliaia | ore | udienza | concorso | ferie | pomeriggio)
with weight=2
unless before (per non | se | non voglio)
+ Sto perdendo clienti e ho perso il volo.
- Per non perdere il treno, a che ora parto?
frame (urgent* | urgenza | urgentissim* | emergenza | al più presto possibile | immediatamente | subito | disperatamente | vi prego | vi supplico | per favore fate | fate qualcosa | aiutatemi | aiuto | è vitale | è fondamentale | fondamentale per)
unless before (non è | nessuna | senza | numero di | se)
unless sentence (nessuna urgenza | non è urgente | quanto costa)
+ È urgente, siamo al gelo.
- Nessuna urgenza.
frame (presi | preso | chiesto | ho preso | abbiamo preso) _2 (ferie | permesso | giorno libero | mezza giornata | un giorno | permessi)
with weight=2
+ Ho preso ferie per niente.
- Ho preso il caffè.

signal need.upset
frame (arrabbiat* | arrabbiatissim* | incazzat* | incavolat* | furios* | furibond* | imbestialit* | indignat* | indignazione | infuriat* | esasperat* | esasperant* | irritat* | innervosit* | nervosa | scocciat* | seccat* | stuf* di | stufo | stufa | stufi | stufe | stanc* di | stanco | stanca | stanchi di | non ne posso più | non ne possiamo più | non se ne può più | basta così | adesso basta | ora basta | ne ho abbastanza | ne ho le tasche piene | ne abbiamo abbastanza | pazienza è finita | perdere la pazienza | perso la pazienza | perdendo la pazienza | la mia pazienza | fuori di me | rabbia | fastidioso | insopportabil* | snervant* | stressant* | esaurit* di)
with tag=anger
unless before (non sono | non | mai | se)
unless after (ma (felic* | content*) | dal viaggio)
unless inside (stufa)
+ Sono stufo di aspettare.
+ Sono davvero arrabbiata.
- Non sono arrabbiata, volevo solo sapere.
frame (sono | siamo | ero) [INTENSE] (stufa | stanca | stanco | stanchi | stufe)
with tag=anger
unless before non
+ Sono stufa.
- La stufa è nuova.
frame (vergogn* | vergognos* | vergogna | scandal* | scandalos* | inaccettabil* | inammissibil* | intollerabil* | inconcepibil* | incredibil* | assurd* | assurdità | ridicol* | indecent* | indegn* | vergognatevi | roba da (matti | pazzi) | allucinant* | pazzesc* | folle | follia | disgustos* | schif* | schifo | fa schifo | fate schifo | pietos* | penos* | patetic* | imbarazzant* | oscen* | squallid* | inaudit* | orribil* | terribil* | orrend* | tremend* | pessim* | disastros* | disastro | incubo | calvario | odissea | una farsa | una barzelletta | uno scherzo | vi sembra normale | vi pare normale | vi sembra giusto | vi pare | ma è possibile | com'è possibile | ma è normale | sembra normale | non ci posso credere | non ci credo | non posso crederci | stento a credere | non posso credere | non trovo parole | non trovo le parole | tanto per cambiare | figuriamoci | roba da non credere | guarda caso | chissà perché | siamo impazziti | siete impazziti | ma siamo matti | ma siamo seri | ma siete seri | ma scherziamo | non ho parole | sono senza parole | senza parole | siamo allibiti | allibit* | basit* | sconcertat* | sbigottit* | che nervi | che nervoso | mi fa rabbia | mi fa incazzare | mi fa arrabbiare | mi fa imbestialire | fa veramente arrabbiare | mi cadono le braccia | cascano le braccia | fuori dal mondo | ma insomma | come è possibile | possibile che | ma stiamo scherzando | state scherzando | mi prendete in giro | ci prendete in giro | prendete in giro | mi state prendendo in giro | presa in giro | prendendo in giro | preso in giro | presi in giro | presa per | da terzo mondo | mai vista una cosa | mai visto niente | mai più | incivile | inqualificabil* | imperdonabil* | gravissim* | che figura | da denuncia | cose dell'altro mondo | cose da pazzi | ma dai | è il colmo | il colmo | oltre il limite | non esiste | non è giusto | non mi sembra giusto | non è corretto | non trovo giusto | ingiust* | ingiustizia)
with tag=anger negatable
unless before (non è | non era | niente | per nulla | non sono | non mi sembra | non fa | se)
unless inside (non esiste | incredibil*)
unless after (ma bell* | brav* | buon* | veloc* | gentil* | bell* | disponibil*)
unless sentence (in senso buono | offerta folle | prezzo folle)
+ È una vergogna!
+ Ma vi sembra normale?
- Non è terribile.
frame è [INTENSE] (incredibile | da non credere)
with tag=anger negatable
unless after (quanto (siete | sia buon* | bell* | brav*) | ma)
unless sentence (grazie | brav* | compliment* | gentil* | bell* | buon*)
+ È incredibile, ancora un rinvio.
- È incredibile quanto siete gentili.
frame (delus* | delusione | deludente | deludenti | amareggiat* | amarezza | amaro in bocca | rimast* [molto | davvero | veramente | proprio | un po'] (male | malissimo) | dispiaciut* | scontent* | insoddisfatt* | insoddisfazione | scoraggiat* | sfiduciat* | demoralizzat* | avvilit* | tradit* | abbandonat* | mi aspettavo (di più | meglio | altro | ben altro) | ci aspettavamo (di più | meglio | altro | ben altro) | mi stiate evitando | mi evitate | ci evitate | mi state evitando | mi state ignorando | come l'ultimo arrivato | come l'ultima arrivata | come un numero | come una ladra | come un ladro | come un cretino | passare per (bugiard* | scem* | ladr* | pazz*) | mi sento (presa | preso | ignorat* | abbandonat* | truffat* | umiliat* | ingannat* | fregat* | tradit* | trattat*) | ci sentiamo (presi | ignorat* | abbandonat* | truffat* | ingannat* | trattat*) | non (siamo | sono) [INTENSE] (soddisfatt* | content* | felic*) | poco (soddisfatt* | seri* | content*) | per niente (soddisfatt* | content* | seri*) | non mi sento (tutelat* | rispettat* | ascoltat*) | perso fiducia | perso la fiducia | persa la fiducia)
with tag=disappointment negatable
unless before (non sono | non siamo | mai | se | mai rimast* | non mi ha | non ha)
+ Sono davvero delusa.
+ Siamo rimasti molto male.
- Non sono delusa.
frame (preoccupat* | preoccupatissim* | preoccupazione | preoccupant* | preoccupa | preoccupo | preoccupiamo | in ansia | ansia | ansios* | ansiosa | angosci* | agitat* | agitazione | in panico | nel panico | panico | paura | timore | temo | spaventat* | spavento | terrorizzat* | terrore | allarmat* | allarmante | disperat* | disperazione | qualcuno mi aiuti | qualcuno ci aiuti | aiutatemi | aiutateci | non so più (cosa | che) fare | non so cosa fare | non sappiamo (cosa | che) fare | non sappiamo dove | non so come fare | non so più come | come faccio | non dormo più | non ci dormo | notti insonni | sono in crisi | è in crisi | siamo in crisi | mi sento un cretino | mi sento una cretina | mi sento stupid* | mi sento (un | una) (idiota | scem*) | stress | stressat* | in difficoltà | in grave difficoltà | non riesco a pensare ad altro | situazione disperata | col fiato sospeso | in pena | timorosa | abbandonati a)
with tag=worry negatable
unless before (non sono | non mi | non | nessuna | senza | se | niente)
unless inside (come faccio | timore | temo)
unless after (a sapere)
+ Sono molto preoccupato.
+ Non so più cosa fare.
- Non mi preoccupo.
frame come (faccio | facciamo) (adesso | ora | a (pagar* | pagare | lavorare | vivere | mangiare | arrivare | lavarmi | scaldar*))
with tag=worry
unless sentence (bonifico | modulo | online)
+ Sono pensionato, come faccio a pagarla?
- Come faccio a iscrivermi?
frame (buonanima | buon'anima | ultimo ricordo | unico ricordo | triste | tristezza | piang* | piangere | pianto | in lacrime | lacrime | addolorat* | sconvolt* | distrutt* | devastat* | a pezzi | sconfort* | dispiacere | malissimo | star male | stare male | depress* | esaust* | esausta | sfinit* | stremat* | non ce la faccio più | umiliat* | umiliante | umiliazione | umiliato | mortificat* | ferit* | sola e)
with tag=sadness
unless before (non sono | non | se | pacco | vaso | mobile | è)
unless sentence (di gioia | dal ridere | dalle risate)
unless after (di gioia)
+ Sono sconvolta, piango da ieri.
- Ho pianto di gioia.
frame (sono | siamo | ero) [INTENSE] (a pezzi | distrutt* | esaust* | sfinit* | stremat* | dispiaciut*)
with tag=sadness
unless before (non)
+ Sono esausta.
- Il vaso è a pezzi.
frame (che imbarazzo | imbarazzo | imbarazzatissim* | imbarazzat* | davanti a tutti | figuraccia | che figura | brutta figura | umiliat* | mi sono vergognat* | mi vergogno | ci vergogniamo | fare la figura | davanti ai (clienti | colleghi | miei ospiti | bambini))
with tag=embarrassment
unless before non
+ Carta rifiutata davanti a tutti, che imbarazzo.
- Nessun costo davanti.
frame (non capisco più (niente | nulla) | non ci capisco (niente | nulla) | sono confus* | confusione totale | non ci sto capendo)
with tag=confusion weight=1 negatable
+ Sono confusa dalle vostre mail.
- Capisco bene.
frame (complimenti | bravi | bravo | bravissimi | ottimo lavoro | bel lavoro | bel servizio | gran servizio | ottimo servizio | grazie tante | grazie di niente | grazie mille | grazie davvero | bella figura | bell'assistenza | bella assistenza | geniale | congratulazioni | applausi | perfetto | fantastico | magnifico | che efficienza | alla faccia)
with tag=anger
only sentence (di nuovo | ancora | mai | rotto | rotta | nessun* | non funzion* | guast* | ritardo | sbagliat* | per niente | davvero | peggio | disserviz* | perso | perso | persa | persi | perse | come al solito | settimane | rovinat* | distrutt* | di niente | niente)
unless sentence (grazie (mille | davvero) (per | a | di cuore | ancora | della) | gentil* | rapid* | veloc* | contenti | bravissim* | consiglio | anticipo)
+ Bravi davvero, la spia è di nuovo accesa.
- Complimenti per la torta!
frame (complimenti | bravi | ottimo | perfetto | fantastico | grazie | bravo) [davvero | per il lavoro | per il servizio | per l'efficienza | per la serietà | a tutti] (; | .)
with tag=anger
only next (ritir* | dopo | _8 (di nuovo | ancora | mai | rotto | rotta | nessun* | non funzion* | non | guast* | ritardo | sbagliat* | peggio | niente | nulla))
unless sentence (gentil* | contenti)
+ Complimenti per il servizio! Dopo tre settimane è ancora rotta.
- Complimenti! La torta era ottima.
frame (😡 | 🤬 | 😠 | 😤 | 👎 | 😭 | 😢 | 😞 | 😔 | 😩 | 😫 | 😱 | 🙄)
with tag=anger negatable
+ Ancora niente 😡
- Tutto bene 😀

frame (siete | sei | sono | è gente) [INTENSE | tutti] (inutil* | insopportabil* | inaffidabil* | poco seri | impossibil* | indisponenti | irraggiungibil* | senza vergogna | senza parole)
with tag=anger quoted
unless before (non)
+ Scrivo "siete inutili" e lo penso.
- Sono utili.

frame basta (telefonate | mail | scuse | promesse | chiamate | pubblicità | messaggi | bugie | aspettare | prese in giro | rinvii | attese | lettere | parole | chiacchiere | solleciti)
with tag=anger
+ Basta telefonate!
- Basta una mail.
frame (^ | ;) (basta | ora basta | adesso basta | basta così) (; | .)
with tag=anger
unless sentence (grazie | soffriggere)
+ Basta!!!
- Basta così, grazie.

signal need.strong
frame (avvocat* | legale | legali | legalmente | vie legali | azione legale | azioni legali | tribunale | giudice di pace | denuncio | denuncerò | denunceremo | denunciamo | denunciarvi | denunciarla | vi denuncio | vi denunceremo | vi denuncerò | sporgo denuncia | faccio denuncia | farò denuncia | faremo denuncia | querel* | carabinieri | polizia postale | polizia | guardia di finanza | codacons | altroconsumo | adiconsum | federconsumatori | associazione consumatori | associazione dei consumatori | corecom | agcom | antitrust | agcm | garante | arbitro bancario | ivass | consob | arera | mi rivolgerò | mi rivolgo (a | al) | diffida | diffido | messa in mora | risarcimento | risarcir* | danni morali | chargeback | iene | striscia la notizia | giornali | recensione negativa | recensioni negative | pubblicherò | passaparola negativo | sporgerò | esposto)
with weight=3
unless before (no | mio marito fa l' | sede | ufficio | studio | se | sono un | copia della | la copia della | iva | presentare la)
unless after (del furto | di smarrimento | rappresentante)
unless inside (legale rappresentante | sede legale | ora legale)
unless sentence (copre | quanto costa | è compres* | tutela legale | fatto (la) denuncia | sede legale | rappresentante legale | ora legale | copia)
+ Se non risolvete, procederò per vie legali.
- La sede legale è a Roma.
frame (disdico | disdirò | disdiciamo | disdetta immediata | chiudo (il conto | l'account | tutto | il contratto) | chiuderò | recedo | cambio (gestore | operatore | banca | compagnia | fornitore | palestra | assicurazione) | cambierò | cambieremo | passo alla concorrenza | passerò a | passo ad altro | vado altrove | andrò altrove | me ne vado | avete perso un cliente | avete perso una cliente | perso un cliente | non mi vedrete più | non ci vedrete più | non comprerò (più | mai più) | non ordinerò (più | mai più) | non acquisterò (più | mai più) | non tornerò (più | mai più) | non torneremo (più | mai più) | mai più [da voi | con voi | un acquisto | un ordine | nulla | niente] | non tornerò | non torneremo | sconsiglio | sconsigliat* | sconsiglierò | lo sconsiglio | statene alla larga | state alla larga | evitate | annullo l'ordine | annullate (l'ordine | tutto) | rivoglio i (miei) soldi | rivoglio i soldi | voglio i miei soldi | voglio indietro i)
with weight=3 negatable
unless before (come | se | non | quando | per non doverlo | da marzo | che da | dal | se mi trasferisco)
unless sentence (come faccio | vorrei sapere come | mi trasferisco | cambio casa)
+ Se entro domani non risolvete, disdico il contratto.
- Come disdico il contratto?
frame (truffator* | ladr* | delinquent* | imbroglion* | farabutt* | criminal* | disonest* | bugiard* | incompetent* | incapac* | buffon* | pagliacci | cialtron* | idiot* | deficient* | stronz* | cazz* | merda | vaffa* | schifos* | bastard* | banda di | manica di | siete dei | siete degli | siete una)
with weight=3
unless before (contro i | non | se)
unless inside (siete dei (grandi | mostri | geni | tesori) | siete una (squadra | bella))
unless after (grandi | tesori | geni | fenomeni | meraviglia | bravissimi | certezza)
+ Siete dei truffatori!
- Siete una meraviglia.
frame (pretendo | esigo | pretendiamo | esigiamo) _4 (rimborso | risposta | spiegazion* | scuse | soluzione | risarcimento | intervento | che | immediat*)
with weight=3
+ Pretendo spiegazioni immediate.
- Pretendo molto da me stesso.
frame (fuori di me | furiosa | furioso | furibond* | imbufalit* | arrabbiatissim* | incazzatissim* | disperata | disperato | disperati | situazione disperata | sono allo stremo | allo stremo | al limite | crisi di nervi | esaurimento | non ce la faccio più | intollerabil* | assolutamente inaccettabil* | totalmente inaccettabil* | vergogna assoluta | gravissimo | vergognatevi | goccia che ha fatto traboccare | traboccare il vaso | inaudito | schifo totale | peggior (servizio | esperienza | acquisto | compagnia | assistenza) | peggiore (esperienza | assistenza | compagnia) | la peggiore esperienza)
with weight=6
unless before (non | non sono)
unless sentence (offerta)
+ Siamo disperati, nessuno interviene.
- Non sono disperata.

signal need.grief
frame (mort* | decedut* | decesso | scomparsa | è mancat* | venut* a mancare | viene a mancare | spent* serenamente | lutto | funerale | funerali | vedov* | defunt* | tumore | cancro | chemio* | terapia intensiva | in coma | infarto | ictus | malattia terminale | malattia grave | grave malattia | lunga malattia | aborto | grave incidente | incidente stradale | incidente in moto | incidente d'auto | incidente mortale | ha perso la vita | ho perso (mio | mia | il mio | la mia) _1 (padre | madre | papà | mamma | marito | moglie | figlio | figlia | fratello | sorella | nonno | nonna | compagno | compagna | bambino | bambina) | suicid* | ricoverat* d'urgenza | fine vita | hospice | operat* d'urgenza)
unless before (per | per il | elaborazione del | nazionale | batteria è | telefono è | computer è | pc è | linea è | schermo è | cellulare è | modem è | batteria | telefono | computer | schermo | linea | pc | cellulare | modem | silenzio | sono | stanc* | angolo | natura | punto | prevenzione | prevenzione del)
unless after (di (sonno | fame | freddo | paura | noia | sete | caldo | ridere | vergogna) | dal ridere | del pacco | dei pixel)
unless inside (mortific* | mortal* | mortad* | morto di | scomparsa)
unless sentence (romanzo | film | personaggio | videogioco | libro | commedia | ricerca sul cancro | polizza | copre)
+ Mio padre è venuto a mancare la settimana scorsa.
+ Mia moglie è deceduta il 12 gennaio.
- La batteria è morta.
frame scomparsa (di | del | della | improvvisa) _1 (mio | mia | padre | madre | marito | moglie | nonno | nonna | figlio | figlia | fratello | sorella)
+ Dopo la scomparsa di mio marito tutto è fermo.
- La scomparsa della valigia.
frame (mio | mia | nostro | nostra | il mio | la mia) (padre | madre | papà | mamma | marito | moglie | figlio | figlia | fratello | sorella | nonno | nonna | compagno | compagna | bambino | bambina | suocera | suocero) _3 (se n'è andat* | ci ha lasciat* | non c'è più | in ospedale | ricoverat* | gravemente | è malat* | sta morendo | in fin di vita | ha avuto un incidente)
with negatable
+ Mio figlio è in ospedale.
- Mia madre è in cucina.

signal need.solved
frame ((è | sono | è stato | è stata | ho | abbiamo | tutto | ora è | adesso è | già) [INTENSE | tutto | stato | finalmente] (risolt* | sistemat* | a posto | aggiustat* | riparat* | arrivat* finalmente | tornat* (a funzionare | tutto | la linea | la luce)) | ora funziona | adesso funziona | funziona tutto | funziona di nuovo | ora va | adesso va | funziona perfettamente | ora è a posto | tutto ok | tutto a posto | tutto bene | tutto risolto | problema risolto | non serve più | come non detto | falso allarme | l'ho trovato | l'ho trovata | errore mio | colpa mia | mi ero sbagliat* | mi sono sbagliat* | tutto perfetto | è andato tutto bene | andato tutto bene | ha funzionato | tutto funziona | è arrivat* (in anticipo | puntual* | perfett* | integr* | tutto))
unless before (non | se | mai | finché | quando | credevo che | dite che | spero che | per voi)
unless sentence (non è (stato | ancora) | non ancora | ma non | ancora no | quando sarà | però | purtroppo)
unless after (ma | però | per)
+ Adesso funziona tutto.
+ Il problema è stato risolto.
- Non è stato risolto niente.
frame (non fa niente | non importa | poco male | nessun problema | non c'è problema | niente di grave | nessuna fretta | non è urgente | con calma | senza fretta | nessuna urgenza | era solo (una curiosità | curiosità | per sapere) | volevo solo (sapere | ringraziar* | dir*) | solo per informazione | a puro titolo)
with negatable
unless sentence (ma | però | ancora)
unless after (ma | però)
unless inside (con calma)
+ Nessun problema, aspetto volentieri.
- Non c'è un problema solo.

signal need.polite
frame (grazie | ringrazi* | gentil* | gentilissim* | cortes* | cortesia | per favore | per cortesia)
unless inside (cortesemente)
unless before (non | poco | per niente)
unless sentence (grazie di niente | grazie tante)
+ Grazie mille, Lucia.
- Buonasera.
frame (ottim* | bravissim* | eccellent* | fantastic* | perfett* | splendid* | meraviglios* | bellissim* | stupend* | favolos* | magnific* | entusiast* | content* | contentissim* | sono felic* | siamo felic* | felicissim* | soddisfatt* | complimenti | consiglio a | lo consiglio | li consiglio | vi consiglierò | consigliatissim* | mi piace | ci piace | piaciut* | piaciutissim* | buonissim* | gentilissim* | disponibilissim* | impeccabil* | super | top | squisit* | delizios* | adoro | adoriamo | mi trovo bene | ci troviamo bene | ci siamo trovati (bene | benissimo) | mi sono trovat* (bene | benissimo) | tutto bene | puntualissim* | efficientissim* | comodissim* | utilissim* | molto (comod* | util* | professional* | disponibil* | brav*))
with tag=praise
unless before (non | poco | mai | per niente | niente | sarei | sarebbe | saremmo | era | erano | eravate | di solito | un tempo | una volta | nemmeno | poi | sarà | meno | che non)
unless after (se | ma non)
unless sentence (complimenti per il (servizio | lavoro) | come al solito | bravi davvero)
+ La torta era ottima, siamo contentissimi.
- Non sono contenta.
