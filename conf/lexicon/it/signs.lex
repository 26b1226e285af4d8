# signs.lex - what complaints look like whatever they are about.
#
# need.lex knows things, verbs and feelings; here are the shapes: what came
# instead, what nobody did, how much of it, what it was in spite of, what one was
# forced to do. Read with need.lex; soft shapes are tagged "weak".

signal need.problem
frame (e | ma | e ancora | e invece) (niente | nulla | zero | il nulla | nessuno | silenzio)
with weight=2 negatable
unless after (di (grave | male | che) | da fare | altro)
unless before (se)
unless sentence (grazie e)
+ Un mese di telefonate ma silenzio.
- E niente di grave.
frame siamo [già | ormai] a (WEEKDAY | MONTH | metà | fine) _1
with weight=2
unless sentence (siamo aperti | ci vediamo)
+ Doveva arrivare martedì, siamo a venerdì.
- Siamo a Roma.
frame (neanche | nemmeno | neppure | manco) <word>
with weight=1 negatable
unless before (non ho | e non ho | neanche)
unless sentence (grazie | non ho avuto neanche | contento | soddisfatt*)
+ Nemmeno una telefonata per avvisare.
- Non ho nemmeno un dubbio.
frame (nonostante | malgrado | pur | sebbene | anche se) _3 (pagat* | avvisat* | chiest* | prenotat* | disdett* | disdetto | mandat* | inviat* | segnalat* | scritto | restituit* | specificat* | rispettat* | telefonat* | sollecit* | confermat* | garanzia | promess* | autolettura | ricevuta | pagamento | prenotazione | disdetta | conferma)
with weight=2
unless sentence (ottim* | grazie per)
+ Nonostante abbia pagato, il corso è sparito.
- Nonostante la pioggia è stato bello.
frame (continua | continuano | continuate | continui) a [CL] (mandar* | chieder* | addebitar* | chiamar* | arrivar* | ricever* | fatturar* | darmi | dare | dirmi | dire | rimandar* | prender* | spedir* | rimbalzar* | scriver* | ignorar* | perdere | bloccar* | saltar* | cadere | sparire | comparire | risultar* | rifiutar* | cambiar* | far* | fare | tartassar*)
with weight=2
unless before (se)
unless after (complimenti)
+ Continuate a mandargli solleciti.
- Continua a piovere.
frame (multa | sanzione | sollecito | solleciti | penale | ingiunzione | intimazione | mora | avviso di pagamento | richiesta di pagamento | addebito | cartella) _3 (per | di | per un | relativ*) _8 (restituit* | pagat* | già | mai | disdett* | disdetto | regolarmente | riconsegnat* | chius*)
with weight=2
unless before (se | senza)
unless sentence (posso pagar* | come pago)
+ Ho ricevuto un sollecito per una bolletta già pagata.
- Come si paga una multa?
frame (ho | abbiamo) [INTENSE] (la ricevuta | le ricevute | lo scontrino | la prova | le prove | tutto per iscritto | la conferma scritta | pure la ricevuta | tutte le mail)
with tag=weak weight=1
unless before (non | se)
+ Il libro l'ho reso, ho pure la ricevuta.
- Non ho la ricevuta.
frame (ho | abbiamo | sono stat* | siamo stat* | mi sono vist*) [CL] [INTENSE] (dovuto | dovuta | costrett* | costretta) [a] [CL] (pagare | ripagar* | ricomprar* | ricominciar* | rinviar* | comprar* | chiamar* | aspettar* | rinunciar* | tornare | buttar* | cancellar* | annullar* | prendere | andare | dormire | rifare | ricomprar* | fare | uscire | lasciare | portar* | spendere | richiamar* | aggiustar* | pulir* | disdire | rimandar* | cercar* | spostar* | lavar* | arrangiar*)
with tag=weak weight=2
unless sentence (non ho dovuto | grazie)
+ Abbiamo dovuto prendere un taxi.
- Non ho dovuto pagare.
frame (per colpa | per causa | a causa) (vostra | vostro | sua | della vostra | del vostro | dei vostri | delle vostre | del tecnico | del corriere | voi)
with weight=2
unless sentence (grazie a voi (è | sono | ho imparato | abbiamo) | migliorat*)
+ Per colpa vostra ho perso la partita.
- Per voi è bello.
frame (ho scoperto | scopro | abbiamo scoperto | mi accorgo | mi sono accort* | ci siamo accorti | ho notato | abbiamo notato | ho trovato | trovo | vedo | mi ritrovo | ci ritroviamo | mi trovo | mi sono ritrovat* | ci siamo ritrovati) _2 (che | con | senza | un addebito | una fattura | due | dentro | dei | delle | addebit*) _6 (non | manc* | addebit* | rott* | senza | in meno | in più | divers* | vecch* | scadut* | sporc* | mai | già | strappat* | usat* | due | vuot* | sparit* | chius* | salat* | euro)
with weight=2 negatable
unless before (se | non)
unless sentence (ottim* | piacevol* | che bello)
+ Aprendo il pacco mi sono accorta che il piatto è usato.
- Ho trovato che il corso è bello.
frame (qualcosa | qualche cosa | cosa) [che] non (va | quadra | torna | funziona | ha funzionato | è andato)
with weight=2 negatable
unless before (se)
+ C'è qualcosa che non va.
- Se qualcosa non va, ditemelo.
frame (che | ci) non (va | vanno | quadra | torna | tornano) (bene | proprio | ; | .)
with weight=1 negatable
unless before se
unless sentence (posso | cambiare la taglia)
+ C'è un rumore che non va.
- Se non va bene, torno.
frame (NUMBER | un | una | uno) _3 su (NUMBER | tre | quattro | cinque | sei | dieci)
with tag=weak weight=2
unless sentence (stelle | voto | consiglio | ottim* | dieci su dieci | ventiquattro)
+ Tre bottiglie su sei sanno di tappo.
- Aperto dieci ore su ventiquattro.
frame (sa | sanno | sapeva | sapevano | puzza | puzzano | odora) [INTENSE] di (tappo | plastica | muffa | bruciato | rancido | vecchio | marcio | pesce | fumo | cloro | niente | nulla | acido | fogna | stantio | aceto | medicina | gomma | bagnato | chiuso)
with weight=2
unless before (non)
+ Il vino sa di tappo.
- La torta sa di limone.
frame (era | erano | è arrivat* | sono arrivat* | arrivat* | ho trovato | abbiamo trovato | trovat* | è stat* servit* | servit*) [già | tutto | tutta | INTENSE | pure] [_2] (fredd* | gelid* | ghiacciat* | vuot* | chius* | dur* | crud* | immangiabil* | salatissim* | spent* | occupat* | sciolt* | scongelat* | squagliat* | apert* | manomess* | usat* | ammaccat* | sfond* | sfondat* | sgonf* | incomplet* | buio | tardi | tardissimo | fuori orario | scotta | bruciat* | stracott* | umid* | insipid* | appassit* | secc*)
with tag=weak weight=2
unless before (non | se)
unless sentence (perfett* | ottim*)
unless inside (bella | bello | belle | ottim*)
+ Le pizze sono arrivate fredde.
- La birra era bella fredda.
unless after (al pubblico | tutto il giorno)
frame (rimast* | restat* | resta | restano | resto | restiamo | rimane | rimango | rimangono | rimaniamo | lasciat* | lascia | lasciano | ritrovat*) [CL] [di nuovo | tutti | INTENSE] (a piedi | senza | fuori | chius* | bloccat* | al freddo | al buio | in mezzo | a terra | sol* | lì | sotto (la pioggia | il sole) | per strada | in strada | fuori casa | a secco | da sol* | in attesa | appes* | incastrat* | in panne | ad aspettare | in piedi)
with weight=2 negatable
unless before (se)
unless sentence (senza parole dalla bellezza)
unless after (parole)
+ La bici mi lascia a piedi in salita.
- Non lasciate il cane da solo.
frame (alzato le spalle | fatto spallucce | se ne (fregano | frega | infischia* | lava le mani | lavano le mani | sono lavat* le mani) | fate finta | fanno finta | fa finta | scaric* (la colpa | il barile) | voltato le spalle | girato le spalle | parlare con un muro | parlare al muro | gomma | prendersela con | gridat* | urla | urlava | urlano | mi ha (aggredit* | minacciat* | insultat* | umiliat* | zittit* | liquidat* | ignorat* | mandat*) | con aria di | con tono | in malo modo | con sufficienza | con arroganza | fumava* | ubriac*)
with weight=2
unless before (non | se)
unless inside (gomma)
+ Il personale ha fatto spallucce.
- Il bambino gioca.
frame non [CL] (mangia | cammina | dorme | respira | beve | si muove | esce | entra | chiude | tiene | ricarica | si regge | sta | gira | suona | scalda | scarica | sale | scende | rinfresca | cuoce | sente | vede | parla | lava | asciuga | funge | molla | si ricarica | prende la) _3 (da | più | bene | niente | nulla | ;| . )
with weight=2 negatable
unless before (se | quando | chi | che | e)
unless sentence (carne | vegan* | adatt* | consigl* | posso)
+ Il cane non mangia da ieri.
- Chi non mangia carne?
frame (taglio | ferita | livido | lividi | bruciatura | scottatura | ustione | ustion* | irritazione | sfogo | eritema | gonfiore | infezione | sangue | sanguin* | zoppica* | bolle | prurito | reazione allergica | orticaria) _6 (dopo | dietro | sul | sulla | al | alla | da | mi | ci | per | in)
with weight=2
unless before (se | contro | per | in caso di | il)
unless inside (capelli)
unless sentence (posso | adatt* | è indicat* | consigl* | prenotare | capelli)
+ Il gatto ha una ferita dietro l'orecchio.
- Taglio di capelli per domani?
frame (saltat* | saltare | saltate | mancat* | perso | persi | bucat*) _2 (lezione | lezioni | appuntament* | visita | visite | consegna | consegne | turno | corsa | corse | coincidenza | pagamento | ritiro | raccolta | pulizie)
with weight=2
unless before (se | ho | posso)
unless sentence (posso recuperare | ho saltato | vorrei)
+ Il maestro ha saltato tre lezioni.
- Se salto una lezione?
frame (si può sapere | mi dite | vi decidete | ci decidiamo | vi muovete | che aspettate | cosa aspettate | quando pensate | quando intendete | quando vi | sapere quando vi | vogliamo (fare | risolvere | muover*) | volete (rispondere | dirmi | degnar*) | ditemi (voi | cosa devo) | fatemi capire | spiegatemi | mi spiegate | qualcuno (mi | ci | me lo | ce lo | può) (sa | può | risponde | spiega | vuole) | c'è qualcuno | esiste un essere | come mai | per quale motivo | per quale ragione | come si fa a | e adesso | e ora | e io)
with weight=1
unless inside (mi dite | e ora | e adesso | e io | come si fa a)
unless sentence (buon lavoro grazie mille)
+ Quando pensate di rispondere?
+ Come mai il canone è cambiato?
- Mi dite il prezzo?
frame (peccato | peccato che | peccato per | unico neo | unica pecca | unico difetto | nota dolente | tasto dolente | però [;] poi | purtroppo)
with tag=weak weight=1
unless before (è un | sarebbe un | non)
unless sentence (venire | essere presente | partecipar* | spostare | appuntamento | rinunciar* | disdire | non potr* | purtroppo domani | annullare la prenotazione | non ci sarò)
+ Purtroppo la tenda si è scucita.
- Purtroppo domani non potrò venire.
frame (chiedo | chiediamo | esigo | pretendo | richiedo | voglio | vogliamo | gradirei | mi aspetto | attendo | aspetto) [INTENSE | quindi | pertanto | almeno | solo] [il | un | una | la | le | delle | l' | dei] [immediat* | mio | mia | intero] (rimborso | risarcimento | indennizzo | restituzione | sostituzione | spiegazione | spiegazioni | scuse | storno | intervento | soluzione | risposta | risposte | chiarimenti immediati | provvediment* | accredito | rettifica | correzione)
with weight=1
unless before (se | come | non)
+ Chiedo l'immediata sostituzione del tavolo.
- Chiedo un preventivo.
frame (in pratica | insomma | praticamente | morale | risultato | conclusione | morale della favola) [;] _8 (perso | nulla | niente | nessun* | senza | non | inutil* | buttat*)
with weight=1 negatable
+ Morale della favola, non ho più la bici.
- Insomma è bello.
frame (quasi | già | oltre | più di | da oltre | ben) (NUMBER | un | una | mezz'ora | un'ora | mezza) [ora | SPAN] _2 (in piedi | al telefono | in coda | in fila | d'attesa | di attesa | di coda | di fila | di ritardo | di viaggio | fermi | fermo | ferma | prima di)
with weight=2 tag=waiting
unless before (se | fino a)
+ Più di un'ora al telefono.
- Fino a un'ora in piedi.
frame (mezz'ora | un'ora | ore | minuti | giorni | settimane | mesi) (in piedi | al telefono | in coda | in fila | d'attesa | di attesa | di coda | di ritardo | ad aspettare | fermi | a vuoto)
with weight=2 tag=waiting
unless before (se | fino a | massimo | quanti)
unless sentence (arriverò | arriveremo | arrivo con | saremo in)
+ Mezz'ora in piedi con mia madre.
- Arriverò con dieci minuti di ritardo.
frame (mi aspettavo | ci aspettavamo | avevo chiesto | avevamo chiesto | avevo prenotato | avevamo prenotato | avevo ordinato | avevamo ordinato | avevo pagato | avevamo pagato | avevo disdetto | avevo specificato | avevamo concordato | avevo segnalato | pensavo che | credevo che)
with tag=weak weight=1
unless sentence (vorrei (aggiungere | sapere se) | posso | meglio di quanto | più bello)
+ Avevo chiesto una culla.
- Chiedo una culla.
frame (ma | invece | però) [;] (nulla | niente | è stato | è stata | erano | era | sono | non | mi | ci | nessun* | poi) _3 (divers* | peggio | nessun* | mai | niente | vecchi* | impossibile | terribil* | chius* | disast* | sporc* | rott* | rispost* | fredd*)
with weight=2 negatable
unless sentence (risolto | grazie mille)
+ L'avevo chiesta silenziosa ma era una camera sporca.
- Ma è bello.
frame (ho | abbiamo | hanno | avevo) (pagato | speso) _6 (per | e) _3 (niente | nulla | non | restare | stare | trovare | avere | ritrovar* | dormire | un servizio | una)
with weight=2 negatable
unless before (non)
unless sentence (vorrei | ne vale | ben spesi)
+ Abbiamo speso 900 euro per restare in albergo.
- Ho pagato la rata.
frame (danno | danni | danneggiamento | sfondat* | allagament* | infiltrazion* | rottura | furto | scippo | smarrimento)
with tag=weak weight=2
unless before (se | eventuali | un eventuale | in caso di | contro | copre i | copre il | nessun | responsabilità | senza)
unless sentence (copre | coprite | è coperto | in caso di)
+ Il danno è in cucina.
- Copre il furto?

signal need.repeat
frame non [CL] è la prima (volta | mail | segnalazione | telefonata)
with weight=2 negatable
+ Non è la prima volta che succede.
- È la prima volta che compro.
frame (ogni (due per tre | santa volta | volta che | sera | notte | mattina | weekend | lunedì) | a giorni alterni | un giorno sì e | notte dopo notte | giorno dopo giorno | per giorni | per settimane | per mesi | da giorni | da settimane | da mesi | da anni | tutti i giorni | tutte le (sere | notti | mattine) | tutto il giorno | tutta la notte)
with weight=1
unless before (aperti | aperto | se)
unless sentence (apert* | vostr* client* da anni | orari* | client* da anni)
+ L'allarme suona tutte le notti.
- Siete aperti tutti i giorni?
frame (NUMBER | tre | due) (notti | sere | giorni | settimane | mesi | anni) (che | di (fila | seguito)) _2
with weight=2 tag=waiting
unless sentence (vacanza | prenotare | soggiorno)
+ Tre sere di fila.
- Sono tre notti di soggiorno.

signal need.upset
frame (ci sono rimast* [molto | davvero | proprio] male | mi ha (rovinat* | fatto (piangere | stare male | passare)) | (rovinat* | guastat*) [CL] [_2] (vacanza | vacanze | festa | serata | giornata | compleanno | matrimonio | cena | weekend | natale | sorpresa | viaggio | viaggio di nozze | capodanno | ricorrenza | battesimo | laurea | umore))
with tag=disappointment
unless before (non)
+ Ci avete rovinato la serata.
- Non ha rovinato la festa.
frame (festa | serata | cena | vacanza | giornata | compleanno | matrimonio | weekend | viaggio | sorpresa | natale) [è | sono | stat* | completamente | praticamente | ormai] [stata | stato] (rovinat* | guastat* | buttat* | saltat* | andat* in fumo | a rotoli)
with tag=disappointment
unless before (non)
+ Cena rovinata.
- La cena è pronta.
frame (a questo punto | sinceramente | francamente | onestamente | scusate) [;] [ma] (non so (che | cosa) (pensare | dire) | mi chiedo | viene da chiedersi | è troppo | basta | così non va | così non si)
with tag=anger weight=2 negatable
+ Francamente mi chiedo a cosa serva il servizio.
- Francamente è buono.
frame (così non va [bene] | non va bene così | non si fa così | non si (lavora | tratta) (così | in questo modo) | è questo il modo | bel modo di | che modo è | che razza di | ma che (servizio | assistenza | ditta | gente | modi) | ma chi | con chi (credete | pensate) | pensate di | credete di | fate come vi pare | bella roba | la misura è colma | il limite | ma dove siamo | ma in che mondo | e meno male | meno male che (siete | eravate | era) | altro che (assistenza | servizio | garanzia | professionalità | velocità) | mi prendi in giro | a che gioco)
with tag=anger negatable
unless before (pensate di)
unless inside (pensate di | il limite | ma chi)
unless sentence (organizzare | aprire anche)
+ Non si lavora così!
- Pensate di organizzare il corso?
frame (pagat* | pago | paghiamo) _3 per questo
with tag=anger
+ Lei è pagato per questo!
- Pago per posta.

signal need.strong
frame (non finisce qui | ne risponderete | ve ne pentirete | vi segnalerò | vi segnalo (al | alla | all' | a) | segnalerò (al | alla | all' | tutto) | vi faccio causa | faccio causa | farò causa | fare causa | vi trascino | finirete | ci vediamo in | farò presente a chi | prenderò provvedimenti | agirò | procederò | procederemo)
with weight=3
unless inside (ci vediamo in)
unless after (con | al | a breve)
unless sentence (pagamento | procederò con l'ordine | bonifico | acquisto)
+ Non finisce qui.
- Procederò con l'ordine domani.

# Quel che ieri funzionava.
signal need.problem
frame (ieri | l'altro ieri | prima | fino a ieri | finora | la settimana scorsa | il mese scorso | stamattina) [ancora | mi | tutto] [mi | tutto] (funzionava | andava bene | andava) [ancora | tutto | benissimo | bene]
with weight=2
unless sentence (di nuovo | nuovamente)
+ Ieri funzionava tutto e oggi vedo solo una pagina grigia.
- Ieri ero in negozio.
frame non (può | possono | posso | possiamo | riesce a | riesco a | riusciamo a) (incassare | ricevere | accettare | spedire | fatturare | stampare)
with weight=2
unless before (se | perché)
+ Il mio negozio non può incassare pagamenti.
- Si può incassare un assegno?
