# trouble.lex - states of things that nobody writes of without complaining.
#
# Families of verbs and states, by what goes wrong: a thing behaves badly, looks
# bad, was done badly, somebody did it to somebody. Read with need.lex. At the
# end stands what merely tells a story: who asks nothing and praises nothing and
# tells of our people in the past complains.

class GOES_WRONG: fischia | fischiano | gratta | grattano | cigola | cigolano | vibra | vibrano | traballa | traballano | scricchiola | scricchiolano | ronza | trema | tremano | slitta | slittano | sfarfalla | lampeggia | lampeggiano | graffia | graffiano | scotta | scottano | stringe troppo | cede | cedono | sbatte | gracchia | gracchiano | salta | saltano | scatta | scattano | sparisce | spariscono | scompare | scompaiono | svanisce | si spezza | si spezzano | si scolla | si scollano | si sfila | si sfilano | si strappa | si strappano | si piega | si incastra | si incastrano | si appanna | si sfalda | si scuce | si sbriciola | si surriscalda | si inceppa | si incanta | va a scatti | vanno a scatti | va a rilento | va in tilt | va in blocco | va in errore | va e viene | dà errore | dà sempre | dà problemi | dà noie | fa le bizze | fa i capricci | fa contatto | fa acqua | fa difetto | entra acqua | entra l'acqua | gocciola | puzza | puzzano | stona | sbanda | strattona | singhiozza | si allenta | si deforma | si scioglie | stinge | stingono | scolorisce | pizzica | prude | trabocca | si intasa | ristagna | si allaga | piove dentro | piove in casa | fa fumo | si oscura | perde colpi | perde colore | perdono colore | perde pelo | perde il colore | perde pezzi | perde pressione | cade a pezzi | cadono a pezzi | balla tutto | si muove tutto | arriva a singhiozzo | è a singhiozzo | si disattiva | si cancella | si azzera | si resetta | impazzisce | rimbomba | rallenta | rallentano | lagga | laggando | laggano | scatta tutto | si interrompe | cala di botto | crolla | crollano | si riempie di | si stacca | si staccano | tira giù | non tiene | non prende | si gonfia | macchia tutto | lascia aloni | lascia macchie | lascia segni | fa le bolle | è tutto a scatti | cade la linea | cade la chiamata | cade la connessione | cade il segnale | salta la corrente | salta la luce

signal need.problem
frame [ancora | sempre | continuamente | spesso | di continuo | ogni tanto] GOES_WRONG [ancora | sempre | continuamente | spesso | tutto | in continuazione]
with weight=2
unless before (se | quando | non | non si | come mai si | chi | cosa)
unless sentence (che meraviglia | di gioia)
unless after (all'occhio | di gioia | fuori che bello)
+ La protesi fischia in continuazione.
+ L'audio va a scatti.
- Se fischia, abbassi il volume.
frame (montat* | cucit* | incollat* | stampat* | verniciat* | imballat* | tagliat* | scritt* | fatt* | cott* | lavat* | stirat* | pulit* | riparat* | tradott* | installat* | sistemat* | messo | messi | messa | posat* | assemblat* | confezionat* | rifinit* | gestit* | organizzat* | venut* | venute | uscit* | consegnat* | eseguit*) [tutt* | tutto | tutte | davvero | molto] (male | malissimo | malamente | storto | storta | storti | a metà | a caso | coi piedi | con i piedi | in fretta e furia | alla buona | al contrario | a zero | verdastr* | sfocat* | mosse | sgranat* | giallastr* | scur* | bianch* | illeggibil*)
with weight=2
unless before (se | non | mi sono | mi ha)
+ Le foto sono venute tutte verdastre.
- Non è cucito male.
frame (sfocat* | sgranat* | illeggibil* | ingiallit* | fals* | finto | finta | taroccat* | contraffatt* | taroccato | scaduto | scaduta | congelat* dentro | stantio | raffermo | mollicci* | gommos* | scondit* | annacquat* | stopposo | stopposa | scivolos* | pericolant* | pericolos* | instabil* | appannat* | sverniciat* | sbeccat* | sbrindellat* | logor* | consumat* | bollent* | intasat* | otturat* | ostruit* | impraticabil* | irrespirabil* | disabitat* | disastrat* | fatiscent* | decrepit* | squallid*)
with tag=weak weight=2
unless before (se | non | carta d'identità | documento | capelli | abiti)
unless sentence (allarme falso | falso allarme | come capire | come si riconosce | trattate)
+ Lettere illeggibili.
- Il ponte non è pericoloso.
frame (mi | ci | gli | le | vi | mio _1 | mia _1 | si è | si sono) (ha | hanno | avete | hai) [pure | anche | INTENSE | persino | addirittura] (bruciat* | tagliat* | sporcat* | macchiat* | rovinat* | rott* | graffiat* | urtat* | strappat* | allagat* | rubat* | mangiat* | bevut* | svuotat* | cancellat* | bloccat* | negat* | rifiutat* | maltrattat* | sgridat* | minacciat* | cacciat* | spint* | mors* | punt* | fregat* | imbrogliat* | mollat* | piantat* | dimenticat* | scordat* | fatto (aspettare | attendere | perdere | cadere | tornare | rifare | spendere | pagare | sentire | girare | piangere | male) | lasciat* | sbattut* | riattaccat* | tolto | tolta | tolti | risposto male | detto di (arrangiar* | aspettare | richiamare | tornare) | raddoppiat* | aumentat* | abbassat* | scalat* | trattenut* | spostat* | rimandat* | rispedit* | disdett* | chiuso | ustionat* | ferit* | colpit* | sfregiat*)
with weight=2
unless before (se | non | chi)
unless sentence (salvat* | gentil* | fort* sconto)
+ La parrucchiera mi ha bruciato le punte.
- Chi mi ha tagliato i capelli?
frame (<num> | NUMBER) [euro] (in meno | di meno | in più | di troppo)
with tag=weak weight=2
unless sentence (posso | vorrei aggiungere)
+ Sono andata via con 90 euro in meno.
- Vorrei aggiungere due sedie in più.
frame (riporta | riportat* | compare | compaiono | segna | segnat* | conteggiat* | battut* | messo | messi | contat* | risulta | risultano | inserit* | calcolat* | figura | figurano | appare | registrat*) _4 (due volte | tre volte | doppio | doppia | doppi | doppie | il doppio | il triplo | in più | di troppo)
with weight=2
unless before (se | non)
+ Lo scontrino riporta due volte il prosciutto.
- Se risulta doppio, lo dica.
frame (per niente | inutilmente | a vuoto | invano | per nulla | senza motivo | senza ragione | per sbaglio vostro | colpa vostra | vostra colpa | vostra negligenza | vostra responsabilità | errore vostro | vostro errore | vostra svista | vostro ritardo)
with weight=1 negatable
unless before (non | grazie)
unless after (male | cattiv*)
+ Ho preso ferie per niente.
- Non è per niente male.
frame (senza che) (nessuno | qualcuno | mi | ci | voi | lo | sia)
with weight=2 negatable
unless sentence (è possibile | si può)
+ Il canone è salito senza che nessuno mi scrivesse.
- Si può entrare senza che ci vedano?
frame (sembra | sembrava | pare | sembrano | parevano) [quasi | davvero] (un | una | uno | di) (campo | presa | scherzo | cantiere | porcile | discarica | ospedale | prigione | film | lazzaretto | guerra | incubo | barzelletta | frigorifero | forno | ghiacciaia | sauna | tugurio | topaia)
with weight=2
+ La siepe sembra un campo di battaglia.
- Sembra un fiore.
frame (un | una | dei | delle | il | la | pezzo di | pezzi di | pezzetto di | scheggia di | frammento di) (plastica | vetro | capello | capelli | pelo | insetto | mosca | moscerino | verme | vermi | larva | ragno | lumaca | osso | sasso | metallo | unghia | cerotto | muffa | spina) _4 (nel | nella | nell' | nello | dentro | in | nei | nelle | sul)
with weight=2
unless before (se | non)
unless sentence (come tolgo | come elimino | vendete)
+ Ho trovato un pezzo di plastica nello yogurt.
- Vendete un vetro nel telaio?
frame (sotto | sopra | accanto | vicino | davanti) [a] [la | il | alla | al | l' | una | un] (discoteca | cantiere | ferrovia | autostrada | cassonetti | cucina | sole cocente | diluvio | ascensore | bagni)
with tag=weak weight=1
unless sentence (posso | si trova | abito | prenotare)
+ Camera sopra la discoteca.
- Abito sopra la discoteca.
frame (traffico | folla | caldo | freddo | gelo | caos | chiasso | baccano | casino | rumore | fumo | odore | tanfo | fetore | disordine) (insopportabil* | infernal* | pazzesc* | tremend* | terribil* | da morire | assordant* | polare | assurd* | bestiale)
with weight=2
+ Un caldo infernale in carrozza.
- Un caldo buono.
frame (si è (rivelat* | dimostrat*) _2 (fals* | inutil* | un | una | difettos* | vecch* | divers*) | si è presentat* (ubriac* | in ritardo | senza | tardi | dopo | con) | si presenti ubriac* | è (caduto | caduta | svenut* | scivolat* | inciampat*) | (si sono | si è) (dimenticat* | scordat* | sbagliat* | rifiutat* | mess* a (ridere | urlare | gridare)))
with weight=2
unless before (se | mi | non)
+ Il libretto si è rivelato inutile.
- Se si è dimenticato il PIN, lo chieda.
frame (al gelo | al freddo | sotto la neve | sotto la pioggia | sotto l'acqua | sotto il sole | in piedi | senza luce | senz'acqua | nel buio | a digiuno | per terra | sul pavimento | al buio pesto)
with weight=1 negatable
unless sentence (posso | si può | conserv* | tenere | servire | resiste)
+ Due ore sotto la neve.
- Si può tenere al freddo?

# Our people, told of in the past; a signal of its own, so that no longer match
# outshines a trouble.
signal concrete
frame (ieri | oggi | stamattina | stanotte | sabato | domenica | lunedì | martedì | mercoledì | giovedì | venerdì | la settimana scorsa | l'altro giorno | poco fa | due giorni fa | la scorsa settimana) _10 (era | erano | ha | hanno | è | sono | c'era | c'erano) _6 (chius* | vuot* | assente | fredd* | senza | solo | nessun* | mai | vecchi* | sbagliat*)
with tag=story weight=0 negatable
+ Ieri in camera c'era solo una coperta.
- Domani vengo.
frame (avete | avevate | ci avete | mi avete | vi siete | ce l'avete | me l'avete | l'avete) [INTENSE | pure | anche | già | solo] (messo | messa | messi | dato | data | fatto | fatta | consegnato | consegnata | tagliato | tagliata | cambiato | cambiata | tolto | tolta | portato | venduto | venduta | lasciato | lasciata | detto | promesso | montato | spostato | chiuso | addebitato | installato | risposto | rifatto | modificato | aggiornato | levato | eliminato)
with tag=story weight=0
unless before (che | se | come | quando | non)
unless sentence (ecco | allego | allegat* | ottim* | bell* | perfett* | gentil*)
+ Ci avete messo in una stanza sul retro.
- Quello che avete fatto va bene.
frame (tecnico | corriere | parrucchiera | parrucchiere | autista | cameriere | cameriera | istruttore | istruttrice | operatore | operatrice | medico | dottore | dottoressa | infermier* | commesso | commessa | addetto | addetta | impiegat* | signorina | ragazzo | ragazzi | muratore | idraulico | elettricista | giardiniere | maestro | maestra | professore | prof | bidell* | receptionist | guida | hostess | steward | controllore | capotreno | vigile | postino | fattorino | veterinari* | fisioterapista | estetista | fotografo | imbianchino | montatori | traslocatori | collega | responsabile | direttore | direttrice | titolare | bagnino | babysitter | cuoco | portiere | macchinista | personale | staff | squadra | agente | consulente | perito | allenatore | personal trainer) _4 (ha | hanno | si è | si sono | era | erano | mi | ci | dice | diceva | urla | continua)
with tag=story weight=0
unless before (grazie al | bravo | bravissimo)
unless sentence (squisit* | magnific* | splendid* | fantastic* | meraviglios* | eccellent* | torneremo | gentil* | brav* | ottim* | compliment* | disponibil* | paziente | perfett*)
+ Il maestro ha parlato al telefono per tutta la lezione.
- La maestra è bravissima.
frame (mio | mia | miei | nostro | nostra | i) (figlio | figlia | figli | padre | madre | mamma | papà | marito | moglie | nonno | nonna | bambino | bambina | bambini | gatto | cane | suocera | ospiti | clienti) _5 (aspett* | pian* | sta male | ha dovuto | si vergogna | trem* | non | è in crisi | si è fatt* | ha perso | soffr* | febbre | nemmeno | ci è rimast*)
with tag=story weight=0 negatable
unless before (se)
+ Mia figlia ha aspettato quaranta minuti.
- Se mia figlia non viene?
frame (ho trovato | abbiamo trovato | mi sono trovat* | ci siamo trovati | mi sono ritrovat* | ho visto | ho notato | ho scoperto | abbiamo notato | mi hanno detto | mi è stato detto | ci hanno detto | mi hanno dato | mi hanno fatto | ci hanno fatto | mi hanno mandato | mi è arrivat* | ci è arrivat* | è dal | è da | dal | da quando) _2
with tag=story weight=0
unless after (il link | la conferma)
unless sentence (ottim* | bell* | felic* | content* | grazie | perfett* | vorrei | allego | ecco)
+ Da quando c'è il nuovo algoritmo non vendo.
- Vorrei la foto che ho visto.
unless inside (dal <num>)

frame (era | erano | c'era | c'erano | aveva | avevano | doveva | dovevano | sembrava | sembravano | faceva | facevano | diceva | dicevano | continuava | continuavano | mancava | mancavano | usciva | entrava | veniva | rideva | ridevano | urlava | urlavano | gridava | fumavano | fumava | guardava | parlava | parlavano | funzionava | perdeva | costava | avevate | eravate | dicevate | scriveva)
with tag=story weight=0 negatable
unless before (se | quando | che)
unless sentence (gentil* | brav* | ottim* | bell* | bellissim* | perfett* | buon* | squisit* | splendid* | content* | vorrei | meraviglios* | impeccabil*)
+ Il bouquet era di rose rosse.
- La cena era ottima.
frame (ha | hanno | è | sono) [pure | persino | anche | addirittura | di nuovo | subito | tutti] (successo | capitato | accaduto | lasciato | portato via | preso | detto che | risposto che | chiuso | cambiato | smesso | venduto | buttato | buttata | tagliato | potato | bevuto | urlato | riso | fumato | suonato | parcheggiato | occupato | caduto | caduta | scivolata | saltato | tolto | spostato | versato | toccato | svegliato | svegliati | bruciato | rovesciato | sbattuto | piantato | strappato | gettato | litigato | insultato | guardato | preteso | rifiutato | negato | finito | trasformato | ridotto | ridotta | diventato | diventata | diventati | diventate)
with tag=story weight=0 negatable statement
unless before (se | quando | che | chi)
unless sentence (gentil* | brav* | ottim* | bell* | perfett* | content* | felic* | vorrei | confermo | allego | meraviglios* | finalmente | per fortuna | vacanza)
+ La doccia è diventata un rubinetto.
- Se è successo, lo dica.

frame (mi | ci | me ne | me lo | ce lo | gli | le) (chiedete | rifiutate | addebitate | rispondete | tenete | trattate | rimandate | negate | togliete | fatturate | chiamate | rimanda | rifiuta | nega | rispediscono | chiedono | trattano | fanno | dicono | rispondono | prendono | negano | tolgono | rinviano | scarica | scaricano | sballottano | ignorano | ignora | ignorate)
with tag=story weight=0 statement
unless before (se | quanto | quando | cosa | come | che | per favore)
unless sentence (gentil* | contatt* appena | domanda)
+ Me ne chiedete 520.
- Se mi mandate il modulo, lo compilo.
frame (vostro | vostra | vostri | vostre) <word> _2 (ha | hanno | è | sono | si | non)
with tag=story weight=0 statement
unless sentence (gentil* | brav* | ottim* | bell* | perfett* | ben fatt* | interessant* | consigliat* | piaciut* | vorrei | confermo | allego | compliment*)
+ I vostri volontari hanno potato l'albero.
- Il vostro sito è bellissimo.
frame (ho appena scoperto | scopro oggi | scopro ora | ho saputo | vengo a sapere | mi accorgo | mi sono accort* | ci siamo accorti)
with tag=story weight=0
unless sentence (ottim* | bell* | grazie)
+ Ho appena scoperto un canone in più.
- Ho scoperto il vostro negozio, bellissimo.

signal need.problem
frame (fa | fanno | facevano | faceva) (tremare | saltare | sobbalzare | impazzire | ammattire | dannare | cadere)
with weight=2
unless before (non | se)
+ Il volume fa tremare i vetri.
- Non fa cadere le foglie.
frame (schiamazz* | baccano | frastuono | chiasso | fracasso | urla | grida | latrati | abbaia | abbaiano | tamponament* | tamponat* | perdita di tempo | abusiv* | degrado | sporcizia | spazzatura | rifiuti | erbacce | buche | topi | piccioni | ratti | guano)
with tag=weak weight=1
unless before (se | per la raccolta | raccolta | ritiro | ritiro dei | dei)
unless sentence (calendario | differenziat* | come si | orari* | smalt*)
+ Schiamazzi ogni sera sotto casa.
- Raccolta rifiuti: orari?
frame (era | erano | doveva essere | dovevano essere | diceva | parlava | indicava | riportava) _6 [;] (non | e non | e (me ne | mi | ci | adesso | ora | poi | alla fine) | mentre | invece | adesso | ora) _2
with weight=1 negatable
unless before (se)
unless sentence (ottim* | meglio | bell*)
+ Il bouquet era rosso, non bianco.
- La stanza era bella.
frame (unt* | unti | unta | opac* | sporch* | mezz* vuot* | mezza vuota | mezzo vuoto | semivuot* | dimezzat* | in disordine | alla rinfusa | tremante | bagnato fradicio | in gabbia)
with tag=weak weight=1
unless before (se | non)
unless sentence (vernice | posso)
+ La lavastoviglie lascia i piatti unti.
- Vernice opaca?

signal need.repeat
frame (secondo | seconda | terzo | terza | quarto | quarta | quinto | quinta | sesto | sesta) <word> (in | nel giro di | in meno di) (un | una | due | tre | pochi | poche | <num>) SPAN
with weight=2
unless before (il | la)
+ Terzo elettricista in un mese!
- La seconda tappa in due giorni.
frame (NUMBER | tre | due) (uscite | interventi | tecnici | riparazioni | sostituzioni | cambi | visite | appuntamenti | date | rinvii | tentativi) (e | ma | senza | dopo)
with weight=2
+ Quattro interventi e siamo al punto di prima.
- Due visite per bambini.
frame (al punto di prima | punto e a capo | come prima | peggio di prima | siamo daccapo | non è cambiato (niente | nulla) | non cambia (niente | nulla) | tutto come prima)
with weight=1 negatable
+ Siamo al punto di prima.
- Dopo il punto c'è la maiuscola.
