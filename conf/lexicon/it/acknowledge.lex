# acknowledge.lex - words that see the person behind the problem.

class SEE: capisco | capiamo | comprendo | comprendiamo | immagino | immaginiamo | mi immagino | ci immaginiamo | posso capire | possiamo capire | posso comprendere | possiamo comprendere | posso immaginare | possiamo immaginare | posso solo immaginare | possiamo solo immaginare | posso soltanto immaginare | posso ben immaginare | possiamo ben immaginare | posso ben capire | possiamo ben comprendere | riesco a capire | riusciamo a capire | mi rendo conto | ci rendiamo conto | mi rendo perfettamente conto | ci rendiamo perfettamente conto | mi rendo ben conto | ci rendiamo ben conto | mi rendo pienamente conto | so | sappiamo | so bene | sappiamo bene | riconosco | riconosciamo | intuisco | condivido | condividiamo | vedo | vediamo | sento | sentiamo | percepisco | percepiamo | colgo | ho capito | abbiamo capito | ho ben presente | non sottovaluto | non sottovalutiamo | leggo | rispetto | concordo | mi metto nei suoi panni | mi metto nei tuoi panni | ci mettiamo nei suoi panni | mi metto nei vostri panni
class ROUGH: brutta | brutto | bruttissima | bruttissimo | pessima | pessimo | pesante | dura | duro | difficile | terribile | orribile | spiacevole | sgradevole | amara | amaro | tremenda | tremendo | assurda | assurdo | incredibile | vergognosa | stressante | faticosa | dolorosa | triste | infinita | lunga | bel | bella | vera | vero | grossa | grosso | enorme | gran | grande
class WOE_BAD: seccatura | scocciatura | disagio | delusione | rabbia | spavento | disastro | guaio | pasticcio | odissea | calvario | incubo | batosta | mazzata | beffa | danno | fastidio | fregatura | figuraccia | botta | grattacapo | peccato | sfortuna | trafila | disavventura | rogna | noia | tristezza | dispiacere | amarezza | umiliazione | vergogna | confusione | rottura | sconforto | smacco | scivolone | mortificazione | tortura | ingiustizia | mancanza di rispetto | mancanza di rispetto nei suoi confronti | doccia fredda | stortura | assurdità | indecenza | scandalo | follia | grave errore | errore grave | leggerezza grave | trascuratezza | mancanza grave | grave mancanza | vergogna | ferita | strazio | supplizio | mancanza imperdonabile | colpo al cuore | pugno nello stomaco | stress | nervoso | brutto colpo | ansia | paura | imbarazzo
class WOE_PLAIN: situazione | esperienza | giornata | nottata | settimana | momento | periodo | storia | inizio | sorpresa | notizia | regalo | perdita | attesa | vicenda | mattinata | serata | impressione | accoglienza | trattamento | avventura | figura | cosa | faccenda | scoperta | scena | telefonata | fine
class WOE: WOE_BAD | WOE_PLAIN

signal ack.generic
frame [INTENSE] SEE [INTENSE] [di | che] [DET] [DET] _2 (FEELNOUN | TROUBLE)
with object tag=whole
unless before (non | per cui non | se)
unless inside (ha diritto)
+ Capisco la sua frustrazione.
+ Comprendiamo perfettamente il Suo disappunto.
+ Mi rendo conto del disagio che le abbiamo creato.
- Capisco che vuole cambiare piano.
- Non capisco il suo disappunto.
frame [INTENSE] SEE [INTENSE] (quanto | quanta | come | che | perché | cosa | cos' | di quanto | il motivo | benissimo | perfettamente) _8 (FEELADJ | FEELNOUN | TROUBLE | important* | urgent* | fondamental* | delicat* | contava | conta | contasse | teneva | tenevi | tenga | aspett* | attes* | sperav* | pesi | pesa | pesare | costi | costa | significhi | significa | faccia (rabbia | male | paura) | fa (rabbia | male | paura) | dia fastidio | dà fastidio | innervosi* | infastidi* | preoccup* | delud* | esasper* | arrabbi* | scoragg* | stanc* | sconvol* | prov* | spavent* | indispettis* | irrit* | amaregg*)
with object
unless before (non | se)
unless inside (perché (si arrabbi* | è arrabbi*))
+ Immagino quanto sia stato snervante restare tre ore al telefono.
+ Capisco che tre settimane senza lavatrice siano pesanti.
+ So quanto ci tenesse a quel viaggio e quanto fosse importante.
- Capisco che desidera una fattura.
frame [INTENSE] SEE [INTENSE] che _2 (non | nessuno | sta | stia | è rimast* | sia rimast* | abbia dovuto | ha dovuto | aver dovuto | dover | continua | manca | manchi | trovarsi | ritrovarsi | restare | rimanere)
with object negatable
unless before (non | se)
unless after (vuole | desidera | è interessat* | intende | ha ancora (scelto | deciso))
unless sentence (non risulta | non corrisponde)
+ Vedo che il modem non si accende più da sabato.
+ Capisco che dover rifare la fila non sia piacevole.
- Vedo che desidera un preventivo.
frame [INTENSE] SEE [INTENSE] _2 (essere | restare | rimanere | trovarsi | ritrovarsi | vedersi | perdere | aspettare | dover | sentirsi | ricevere | rinunciare | pagare) _8 (FEELADJ | FEELNOUN | piacevole | facile | bello | massimo | simpatico)
with object negatable
unless before (non | se)
+ Capisco che restare senza acqua calda non sia piacevole.
- Capisco che vuole pagare con carta.
frame non (posso | possiamo | riesco | riusciamo | oso | voglio) [nemmeno | neanche | neppure] [a] (immaginare | pensare) [a | quanto | come | cosa | che | quello | ciò | lo]
with object negatable
+ Non riesco nemmeno a immaginare quello che state passando.
- Non riesco a caricare il file.
frame (al suo posto | al tuo posto | al vostro posto | nei suoi panni | nei tuoi panni | nella sua situazione | nella tua situazione) _4 (sarei | mi sentirei | anch'io | anche io | avrei | saremmo | chiunque | reagirei)
with object
+ Al suo posto sarei furiosa anch'io.
- Al suo posto ho messo un altro nome.
frame (anch'io | anche io | anche noi | chiunque) [al suo posto | al tuo posto] (sarei | sarebbe | saremmo | mi sarei | si sarebbe | ci saremmo | avrei (perso | reagito) | avrebbe (perso | reagito) | si sentirebbe | mi sentirei)
with object
+ Chiunque si sarebbe arrabbiato per una cosa simile.
- Anche io sarei in ufficio lunedì.
unless after (in ufficio | a disposizione | disponibile)
frame (deve essere | dev'essere | devono essere | dovrebbe essere | può essere | possono essere | dev'esser | sarà | saranno | sarebbe | deve esser) [stato | stata | stati | state] [INTENSE] [una | un | un'] [INTENSE] [ROUGH] (FEELADJ | FEELNOUN | WOE)
with object tag=subject negatable
unless before (non | non le | se)
unless inside (può essere (grave | difficile) | sarà difficile)
+ Trovarsi con la cucina allagata dev'essere stato terribile.
+ Deve essere stata una brutta sorpresa.
- Il pagamento può essere fatto qui.
frame (è | era | sono | siano | sia | è stato | è stata | sono stati | sono state | sembra | risulta | resta | diventa | suona | mi sembra | ci sembra | trovo | troviamo | appare) [INTENSE] [una | un | qualcosa di | a dir poco | il | la | WOE_PLAIN] [INTENSE | WOE_PLAIN] [INTENSE | WOE_PLAIN] [INTENSE] (FEELADJ | WOE_BAD)
with object tag=subject statement negatable
unless before (non | se | quando | qualora | nel caso | più | non ci | chi)
unless inside (è (difficile (dire | sapere | stabilire | capire | prevedere) | stanca | confusa))
unless after (dire | sapere | stabilire | prevedere | da (trovare | raggiungere | usare))
+ È davvero frustrante aspettare un tecnico che non arriva.
+ Restare tre giorni al freddo è una cosa molto pesante.
- È difficile dire quando arriverà.
frame (è | era | è stato | è stata | sembra | dev'essere stata) [INTENSE] [una | un | il | la] [INTENSE] ROUGH [e <word>] WOE
with object tag=subject statement negatable
unless before (non | se)
unless inside (bel | bella | lunga | lungo | grande | gran | vera | vero)
+ È stata una brutta esperienza per i bambini.
- È una bella esperienza.
frame [INTENSE] (inaccettabile | inammissibile | imperdonabile | vergognoso | frustrante | deludente | spiacevole | snervante | avvilente | seccante | esasperante | increscioso) (che | aspettare | ricevere | dover | restare | rimanere | trovarsi | vedersi | per lei | per te | per voi | quanto)
with object tag=whole
unless before (non | se)
+ Increscioso dover tornare tre volte.
- Il rumore frustrante viene da fuori.
frame non [CL] (doveva | dovevano | dovrebbe | dovrebbero | deve | sarebbe dovuto | sarebbe dovuta | avrebbe dovuto | dovrà) [proprio | mai | più | assolutamente | certo] [CL] (succedere | accadere | capitare | andare | essere | arrivare | trovarsi | ripetersi | verificarsi | finire | subire | aspettare | dover | partire | mancare | uscire)
with object negatable tag=whole statement
unless before (che | se | poiché)
unless after (necessariamente | per forza | attivo | compilat*)
+ Non doveva andare così.
+ Una cosa del genere non dovrebbe mai succedere.
- Il modulo non deve essere compilato a mano.
frame non (è | era | sono | è stato | è stata | siano | sia) [INTENSE | certo | certamente | affatto | proprio] (accettabil* | ammissibil* | tollerabil* | giusto | giusta | bello | bella | piacevol* | corrett* | il massimo | l'ideale | da noi | degn* | all'altezza | facile | simpatico | divertente | concepibile | il servizio che | il trattamento che | l'esperienza che | il modo | quello che (vogliamo | vorremmo | ci si | si aspett* | si merit* | dovrebbe) | ciò che (vogliamo | vorremmo | ci si | si) | come (vogliamo | vorremmo | lavoriamo | dovrebbe) | un bel | una bella | quanto (vogliamo | ci si | promett*))
with object negatable tag=subject
unless before (se | che)
unless after (da (usare | trovare | montare | raggiungere) | usare | stabilire)
unless sentence (se non è | formato)
+ Un'attesa di quattro ore non è accettabile.
+ Capisco: non è il massimo aprire il pacco e trovare cocci.
- Il codice non è corretto.
unless inside (corrett*)
frame (non rispecchia | non rispecchiano | non rappresenta | non corrisponde a | non è in linea con | al di sotto | lontan* | ben sotto) _3 (standard | valori | qualità | livello | modo di lavorare | attenzione | servizio | aspettative | promesse)
with object negatable tag=whole
+ Quanto accaduto non rispecchia i nostri standard.
- Il nome non corrisponde al codice.
frame (che | quale) [INTENSE | razza di] [ROUGH] WOE
with object tag=whole statement
unless before (con | in | per | da | di)
unless inside (che (bella | bel | grande | giornata | notizia | esperienza | momento | storia | inizio))
+ Che brutta sorpresa trovare la stanza già occupata!
+ Che rabbia, proprio il giorno del trasloco.
- Che giornata preferisce per il ritiro?
frame (che | quale) (brutta | brutto | pessima | pessimo | triste | spiacevole | terribile | bruttissima) _2
with object tag=whole
+ Che brutta giornata per restare a piedi!
- Che bella foto!
frame (^ | ;) (accidenti | mannaggia | cavolo | oh no | ahi | ahia | caspita | uffa | santo cielo | oddio | ohi | che dispiacere | mamma mia | urca | azz | per carità | accipicchia | povera | povero | poveri)
with object tag=whole
+ Accidenti, due settimane di attesa sono davvero tante!
- Il cavolo è fresco.
frame (l'ultima cosa | ultima cosa | tutto quello) (di cui | che) [CL] [CL] (aveva* | avev* | si vuole | si vorrebbe | ci vuole | vorrebbe | serve | serviva | si aspett* | ci si aspett* | voleva | volevi | bisogno | c'era) [bisogno]
with object tag=subject negatable
+ Un addebito doppio è l'ultima cosa di cui aveva bisogno.
- L'ultima cosa è la firma.
frame (ci credo che | lo credo bene | per forza che | nessuna meraviglia | non mi meraviglia | non mi sorprende | non mi stupisce | non ci stupisce | non c'è da stupirsi | sfido io | e ci mancherebbe | vorrei vedere | ha dell'incredibile)
with object negatable tag=whole
unless after (se | dovesse)
+ Ci credo che è arrabbiata, dopo tre rinvii.
- Credo che sia in magazzino.
frame [INTENSE | è | più che] (comprensibile | comprensibili | comprensibilmente | comprensibilissimo | comprensibilissima | umano | legittimo | legittima | legittime | giustificata | giustificato | sacrosanta | sacrosanto | fondata | fondate | normale (arrabbiarsi | essere (arrabbiat* | preoccupat* | delus*) | sentirsi | che [lei] sia (arrabbiat* | preoccupat* | delus*)))
with object tag=subject negatable
unless before (non | poco | non è)
unless after (da [tutti | parte])
unless sentence (documento | carta | proprietario | intestatario | assenza giustificata)
+ La sua rabbia è più che comprensibile.
+ È comprensibile che sia preoccupata per suo figlio.
- Il testo non è comprensibile.
frame (nessuno | nessun cliente | nessuna famiglia | nessuno di noi) [CL] (vorrebbe | dovrebbe | merita | si merita | deve | vuole | desidera | si aspetta | gradisce | avrebbe dovuto)
with object negatable tag=whole
+ Nessuno dovrebbe passare la notte al freddo.
- Nessuno ha aperto il cancello.
frame (non [CL] (meritava | meritavi | meritate | merita | meriti | meritavate) | meritava [di] (meglio | un | una) | avrebbe meritato | avresti meritato | meritavi)
with object negatable tag=whole
+ Non si meritava un trattamento del genere.
- Merita una visita il museo.
unless after (una visita)
frame [CL] (fa | fanno | mette | mettono | lascia | lasciano | dà | danno) [INTENSE] [una | un | un po' di | tanta] [INTENSE | gran | grande] (rabbia | male | arrabbiare | infuriare | paura | ansia | agitazione | innervosire | il nervoso | perdere la pazienza | saltare i nervi | star male | stare in pena | in ansia | senza parole | l'amaro in bocca | fastidio | preoccupare | spavento | soffrire | piangere | impazzire | stringere il cuore | male al cuore | venire voglia di urlare | dispiacere)
with object tag=subject negatable
unless before (non | se)
+ Perdere un esame per un treno fa rabbia.
+ Ci lascia l'amaro in bocca sapere che la festa è stata rovinata.
- La porta fa rumore.
frame (con | grande | vivo | profondo | sincero | non senza) [INTENSE | grande | vivo | profondo | sincero] (dispiacere | rammarico | rincrescimento | dispiaciuta | tristezza) [che] [abbiamo | ho | leggo | leggiamo | apprendo | apprendiamo | apprendere]
with object
+ Con tristezza apprendiamo della festa saltata.
- Con piacere le confermo la data.
frame (leggo | leggiamo | apprendo | apprendiamo | sento | sentiamo | ho letto | abbiamo letto | abbiamo appreso | ho appreso) [INTENSE | con] (dispiacere | rammarico | preoccupazione | tristezza | stupore | sconcerto | dispiaciut*)
with object
+ Ho letto con preoccupazione del suo incidente in cantiere.
- Leggo con piacere della nascita.
frame (triste | tristi | brutto | dispiaciut* | spiacevole | male | penoso | doloroso | sconfortante | deludente) (leggere | sapere | sentire | apprendere | vedere) [che | di | quanto | del | della]
with object
+ È triste leggere che la vacanza è finita così.
- È utile sapere che la data è fissa.
frame (sono | siamo | resto | restiamo | rimango) [INTENSE] [la prima | il primo | i primi | noi per primi] (dispiaciut* | costernat* | amareggiat* | rattristat* | addolorat* | preoccupat* | sconcertat* | imbarazzat* | indignat* | allibit* | senza parole | in imbarazzo | colpit* | sorpres* | delus* | contrariat*) [di | per | da | che | quanto | nel | dal]
with object
unless before (se)
+ Sono sconcertata da quello che mi racconta.
- Siamo in ufficio dalle nove.
frame [CL] (sono | siamo | sto | stiamo) [INTENSE] (vicino | vicina | vicini | vicine) [a | al | alla | ai]
with object
unless after (stazione | centro | sede | casa | fermata | uscita)
unless before (quando | non)
+ Le siamo vicini in questo momento difficile.
- Siamo vicini alla stazione.
frame (spero | speriamo | auguro | auguriamo | mi auguro | ci auguriamo | confido) _4 (stia meglio | stia bene | si (riprend* | rimett*) | star meglio | migliori | stiate bene | bambin* sti* | pronta guarigione | nulla di grave | niente di grave | si sia fatt* male | non si sia fatt*)
with object tag=soft
+ Spero che suo figlio stia meglio.
- Speriamo di rivederla.
frame (auguri | augurio) di [una] pronta guarigione
with object
+ Auguri di pronta guarigione a suo marito.
- Auguri di buon anno.
frame (ha | avete | hai | avrà | aveva | avevi) [INTENSE] [dovuto | già] (aspett* | attes* | atteso | perso | passato | subito | sopportato | pagato | affrontato | aspettato | rinunciato | chiamato | scritto | fatto (la fila | tanta strada)) [INTENSE]
with object tag=whole
only sentence (non (doveva | è giusto | è accettabile | dovrebbe | è bello) | inaccettabil* | purtroppo | scus* | dispiac* | brutto | inammissibil* | pesante | troppo | per nulla | per niente | inutilmente | invano)
unless before (se | non | perché | visto che)
+ Ha aspettato due ore al gelo inutilmente.
- Ha aspettato il suo turno.
frame (grazie | ringrazio | ringraziamo) _6 (pazienza | comprensione)
with object tag=soft
unless before (ringrazio per)
+ La ringrazio per la pazienza che ha avuto in queste settimane.
- Grazie per la foto.
frame (vogliamo | voglio | vorrei | vorremmo | desidero | desideriamo) [INTENSE] (rimediare | farci perdonare | farmi perdonare | sistemare | rimettere le cose a posto | riparare | recuperare | risolvere)
with tag=soft
+ Vorremmo rimediare al più presto.
- Vorrei un caffè.
frame (prendiamo | prendo | teniamo | abbiamo) [INTENSE] (molto | davvero)_1 (sul serio | seriamente | a cuore) [DET] _2 (segnalazione | quanto | sua | tua | reclamo | situazione | parole)
with object tag=soft
+ Prendiamo molto sul serio la sua segnalazione.
- Prendiamo il treno.
frame (solo | soltanto | semplicemente | già) [a | il] (leggere | leggerla | leggerti | pensarci | pensare) _5 (si capisce | mi | ci | vengono i brividi | dispiace | fa)
with object tag=whole
+ Solo a leggerla mi vengono i brividi.
- Solo a voce si può disdire.
frame (non [CL] (passa | passerà) inosservat* | non è [una] (cosa da poco | poco | scherzo | bazzecola | dettaglio) | mica poco | tutt'altro che (un dettaglio | poco)) 
with object negatable tag=subject
unless before se
+ Dodici euro in più al mese non sono uno scherzo, non è cosa da poco.
- È cosa da poco.
frame (giorni | settimane | mesi | ore | minuti | volte | chiamate | telefonate | solleciti | tentativi | rinvii | mail | messaggi | euro | gradi) _6 (sono | è | sarebbero) [INTENSE] (troppi | troppe | troppo | tanti | tante | tantissimi | tantissime | lunghi | lunghissimi | inaccettabil* | inammissibil* | un'eternità | assurd* | pesant* | davvero)
with object tag=subject statement negatable
unless before (se | quanti)
+ Tre settimane per un rimborso sono troppe.
- Tre giorni sono previsti per la posta.
frame (senza | con) _8 (dev'essere | deve essere | non è (facile | bello | piacevole | vita | il massimo) | è (dura | un incubo | una tortura))
with object tag=subject negatable
unless before se
+ Senza ascensore al sesto piano non è vita.
- Con la tessera è gratis.
frame (condoglianze | cordoglio | vicinanza in questo | partecipo al | partecipiamo al | stringo a | stringiamo a | vicini nel dolore | vicina nel dolore | vicino nel dolore | vicini al vostro dolore | vicini al suo dolore | vicina al suo dolore | un abbraccio forte a | il nostro pensiero va | il mio pensiero va | sentito lutto | grave lutto)
with tag=condolence
unless before (se | non)
+ La prego di accettare le nostre più sentite condoglianze.
+ Mi stringo a lei e alla sua famiglia.
- Le congratulazioni del reparto.
frame (dispiace | dispiaciut* | spiace | addolorat* | rattristat* | rincresce | dispiacere) _4 (perdita di | perdita del | perdita della | per la sua perdita | per la tua perdita | per la vostra perdita | lutto | scomparsa | morte | suo papà | suo padre | sua madre | sua mamma | sua moglie | suo marito | suo fratello | sua sorella | tuo padre | tua madre | tua nonna | suo nonno)
with tag=condolence
unless after (pacco | valigia | bagagl* | dati | chiave*)
unless inside (perdita (di | del | della) (dati | pacco | segnale | acqua | gas))
+ Sono profondamente addolorata per la scomparsa di suo padre.
- Mi dispiace per la perdita del pacco.

frame ([CL] (fa | ha fatto | fanno) vergognare | mi vergogno | ci vergogniamo | provo vergogna | me ne vergogno | ce ne vergogniamo | non ne (vado | andiamo) (fier* | orgoglios*) | di cui non (vado | andiamo) (fier* | orgoglios*) | (siamo | sono) i primi a)
with object negatable tag=whole
unless before (se)
+ Leggere dell'armadio sfondato mi fa vergognare.
- Non si vergogni.

frame (lo | la | ti | vi | le | li | questo | ciò) [INTENSE] (capisco | capiamo | comprendo | comprendiamo | immagino | immaginiamo) [INTENSE | benissimo]
with object tag=subject negatable
unless before (non | se)
unless after (male)
+ Senza acqua calda non si vive, lo capisco bene.
- Non lo capisco.
frame (manderebbe | manderebbero | farebbe | farebbero | metterebbe | metterebbero | spaventerebbe | innervosirebbe | scoraggerebbe | esaspererebbe | stancherebbe | irriterebbe | toglierebbe | darebbe | preoccuperebbe) _5 (chiunque | tutti | anche me | anche noi | un santo | a chiunque | a tutti)
with object tag=subject negatable
unless before (non | se)
+ Una cosa così manderebbe in crisi chiunque.
- Non farebbe male a chiunque.
frame (toglie | toglierebbe | tolgono | fa passare | fanno passare | leva | guasta | rovina | rovinano | guastano) [INTENSE | anche] [la | il | il gusto | ogni | il sonno e] _2 (voglia | sonno | pazienza | piacere | gusto | festa | gioia | umore | fiducia | fiato | serenità | giornata | serata | vacanza | momento)
with object tag=subject negatable
unless before (non | se)
+ Un apparecchio che fischia toglie la voglia di uscire.
- Il fine della gara è la festa.
frame (manda | mandano | mandare) _1 (in crisi | in bestia | fuori | nel panico | su tutte le furie | all'aria)
with object tag=subject negatable
unless before (non | se)
+ Un conto bloccato manda in crisi una famiglia.
- Manda in stampa.
frame (girare | saltare | cadere | cascare | venire) (le scatole | i nervi | le braccia | i brividi | il nervoso | il magone | lo sconforto)
with object tag=subject negatable
+ Una cosa così fa girare le scatole.
- Girare le viti.

frame non [CL] (fa | farebbe | fanno | piace | piacerebbe | va | andrebbe | farà | diverte | può far) [INTENSE | certo | mai] [piacere | bene | comodo | giù] (a nessuno | per nessuno | a chiunque | piacere)
with object tag=subject negatable
unless before se
+ Trovarsi un conto doppio non fa piacere a nessuno.
- Non fa freddo a nessuno.
frame (è | era) impossibile _2 (riposare | dormire | lavorare | vivere | stare tranquill* | concentrarsi | godersi)
with object tag=subject negatable
unless before (se | non)
+ Con i vetri che tremano è impossibile riposare.
- È impossibile rimborsare.

frame [CL] [CL] (stringe | piange | spezza | spezzato | stretto | si gela | gelare | gela | si accappona | accapponare) [il | la | il mio] (cuore | sangue | pelle)
with object tag=whole
unless before (non | se)
+ Mi si stringe il cuore a pensare al saggio senza immagini.
- Il cuore batte.
frame ((non (ho | abbiamo | ci sono | esistono)) | nessuna | senza) [INTENSE] [nessuna] (scuse | scusa | scusanti | scusante | giustificazioni | giustificazione | attenuanti)
with object negatable tag=whole
unless after (di | per chi | valida da parte sua)
unless before (ha | hai)
+ Non abbiamo scusanti.
- Ha giustificazioni.
frame (quello che | quanto | ciò che | cosa) [CL] (è | sia) (successo | capitato | accaduto | toccato | stato fatto) [CL] (è | non è | a lei | a te)
with object negatable tag=whole
unless before (capire | se | verificare | sapere)
+ Quello che le è capitato non è degno di noi.
- Mi scriva cosa è successo.
frame (ha | hai | avete) [avuto | INTENSE | già] [INTENSE] (fin troppa pazienza | tanta pazienza | molta pazienza | una pazienza infinita | avuto pazienza | perso fin troppo tempo | perso già | aspettato (fin troppo | abbastanza | anche troppo) | atteso (fin troppo | abbastanza) | già aspettato troppo)
with object
unless before (se | non)
+ Lei ha avuto fin troppa pazienza.
- Ha aspettato il turno.
frame (sono | siamo | resto | restiamo | rimango) [INTENSE] (inorridit* | esterrefatt* | basit* | allibit* | scioccat* | turbat* | scoss* | sgoment* | avvilit* | imbarazzatissim* | dispiaciutissim* | sconvolt* | in pena)
with object tag=whole
unless before (non | se)
+ Siamo inorriditi da quanto ci racconta.
- Non siamo turbati.
frame (mi ha | ci ha | mi hanno | ci hanno) (colpit* | fatto male | fatto stare male | addolorat* | rattristat* | scoss* | ferit* | amareggiat* | fatto riflettere | messo i brividi)
with object tag=subject negatable
unless before (non | se)
+ Leggere la sua mail mi ha fatto male.
- Il pallone mi ha colpito.
unless before (pallone)
frame (mi creda | le assicuro | ti assicuro) [;] _3 (dispiace | comprendo | capisco | dispiaciut* | spiace)
with object
+ Mi creda, capisco.
- Mi creda, è pronto.
frame che (nottataccia | giornataccia | fatica | stress | strazio | tristezza | sfortuna | esagerazione | roba | rabbia | batosta | figura)
with object tag=whole
+ Che nottataccia avete passato!
- Che figura geometrica è?
unless after (geometrica)

frame (ha | hai | avete) [INTENSE] [tutta] la (mia | nostra) [INTENSE | piena | sincera | totale] (comprensione | solidarietà | vicinanza | partecipazione)
with object
unless before (se | non)
+ Ha tutta la mia comprensione.
- Ha la mia tessera.

signal ack.agree
frame [lei] (ha | hai | avete | aveva) [INTENSE | tutte le | mille volte | perfettamente] (ragione | ragioni)
with object
unless before (se | non | chi | quando)
+ Ha perfettamente ragione, la scala doveva essere pulita.
- Chi ha ragione?
frame (ha | hai | avete) [INTENSE] (tutto il diritto | ogni diritto | il diritto | tutti i motivi | tutte le ragioni | ogni ragione | ogni motivo | mille ragioni | buoni motivi) (di | per | a)
with object
unless before se
unless inside (il diritto di (recess* | recedere | rimborso))
unless after (recedere | recesso | restituire | cambiare | scegliere)
+ Ha tutto il diritto di essere arrabbiata.
- Ha il diritto di recedere entro 14 giorni.
frame (non (posso | possiamo) [che | proprio | certo] (darle torto | darti torto | darvi torto | dare torto | che darle ragione | che darti ragione) | come darle torto | come darti torto | non le si può dare torto | giustissimo | giusta osservazione | osservazione giusta | critica giusta | giustamente [lei | ci | mi] | concordo con lei | siamo d'accordo con lei | sono d'accordo con lei | condivido quanto | è vero [;] | verissimo | critiche giuste | critica fondata | obiezione giusta)
with object negatable
unless before (se | non)
unless after (che se)
+ Non posso darle torto.
+ Come darti torto, tre volte sono troppe.
- Non possiamo dirle il codice.

frame (ha | hai | avete) fatto [molto | più che] (bene | benissimo) a (dir* | dircelo | scriver* | segnalar* | avvisar* | far* | farcelo | contattar* | chiamar* | lamentar* | protestar* | insistere | parlarne)
with object
unless before se
+ Ha fatto benissimo a dircelo.
- Ha fatto bene il lavoro.

frame (non potrei | non potremmo) (essere [INTENSE | più] d'accordo | essere più d'accordo | darle torto | concordare di più)
with object negatable
+ Non potrei essere più d'accordo con lei.
- Potrei essere in ritardo.

signal ack.positive
frame (felice | felici | lieto | lieti | lieta | contenta | contento | contenti | contente) [INTENSE] (di | che | per)
with object
unless before (non | se | sarei | saremo | saremmo | sarò | sarà | non siamo)
unless sentence (scus* | dispiac*)
+ Siamo felici che la torta sia piaciuta.
- Gentile Felice Allegri.
frame (congratulazioni | complimenti | auguri | felicissim* | che bello | che bella | che piacere | mi fa piacere | ci fa piacere | fa molto piacere | ottima notizia | splendida notizia | bella notizia | evviva) 
with object
unless before (non | se | sarei | saremo | saremmo | sarò | sarà | siamo | non siamo)
unless sentence (scus* | dispiac* | pronta guarigione)
+ Che bello leggerla!
+ Mi fa piacere che la torta sia piaciuta.
- Siamo chiusi.
