# 00-words.lex - the words that Italian frames are made of.
#
# Read before the other files of this directory. Stop words tell that a text is
# Italian and never count as a customer's own details; frames tagged "common"
# mark the support words that fit every mail just as well. Accents are folded
# away, so that "perche" and "e'" are found like "perché" and "è".

stopwords il lo la i gli le un uno una l' un' d' c' e ed o od a ad di da in con su per tra fra se ma però che chi cui
stopwords del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle dell' all' dall' nell' sull'
stopwords io tu lui lei noi voi loro me te mi ti ci vi si ne glielo gliela gliene ce ve mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre
stopwords è é sono sei siamo siete era erano sia siano fosse essere stato stata stati state ho hai ha abbiamo avete hanno avevo aveva avevamo avevano abbia avere avuto faccio fa fate fanno fare fatto
stopwords questo questa questi queste quello quella quelli quelle quel quei ciò cosa come quando dove perché quale quali quanto quanta quanti quante
stopwords non né più già ancora mai sempre anche pure solo soltanto molto molta molti molte poco tanto tanta tutto tutta tutti tutte altro altra altri altre qui qua lì là ora adesso poi prima dopo oggi ieri domani
stopwords posso può possiamo potete possono potrei potrebbe vorrei voglio vuole vogliamo devo deve dobbiamo dovete devono dovrebbe sapere so sa sapete dire detto vostri
stopwords grazie prego ciao salve buongiorno buonasera gentile gentili cordiali saluti saluto distinti egregio cara caro signora signor gentilissima
stopwords mediante presso tramite durante nessun nessuna nessuno ogni dopo ieri mentre buona buon buono sotto sopra dove qualche alcuni alcune anzi fino volta
stopwords mille avercelo averci averla averti ecco vai vada venga venire prova provi provare riprova perfetto certo subito così volentieri appena vostra vuoi vuole
stopwords quindi invece infatti inoltre comunque tuttavia purtroppo mentre sebbene finché senza entro circa verso oppure cioè sì no ecco però anzi appena

stopwords capisco capiamo comprendo comprendiamo dispiace spiace scusiamo scuso scusarci chiediamo chiedo benissimo subito inviaci mandaci scrivici contattaci facci faccia controlliamo verifichiamo controllo verifico provvederemo provvediamo riceverà riceverai riceverete troverà troverai trova trovi puoi potrà potrai vada venga entri inserisca clicchi selezioni invii mandi scriva chiami contatti verifichi controlli riavvii spenga accenda provate mandate inviate scrivete chiamate
stopwords arrivato arrivata arrivati arrivate ricevuto ricevuta funziona funzionano risulta risultano rimane resta siamo eravamo saremo sarà saranno avrà avremo avrebbe dovrà dovremo verrà veniva viene vengono aveva avevate faceva diceva doveva dovevano riesco riesce riusciamo serve servono bisogna basta
stopwords giorni giorno settimana settimane mese mesi anno anni ore ora minuti oggi stasera stamattina domattina lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
stopwords tutte ciascuno nessuna ognuno qualcosa qualcuno quasi soprattutto invece insomma almeno proprio davvero molti parecchio abbastanza magari nemmeno neanche neppure finora ormai intanto nel frattempo secondo lungo cui della loro essi egli costui
stopwords nulla niente dentro fuori lì là qua ovunque chiunque altrimenti eppure affinché poiché siccome perciò dunque allora addirittura perfino persino contro attraverso accanto davanti dietro vicino lontano meglio peggio troppo troppa troppi troppe tale tali stesso stessa stessi stesse qualunque qualsiasi entrambi entrambe speso pagato pagare

negation non | no | mai | senza | nessuno | nessuna | nessun | niente | nulla | neanche | nemmeno | neppure

class INTENSE: molto | davvero | veramente | tanto | sinceramente | proprio | assolutamente | profondamente | particolarmente | estremamente | decisamente | vivamente | moltissimo | tantissimo | enormemente | infinitamente | certamente | sicuramente | perfettamente | pienamente | bene | ben | benissimo | anche | ancora | così | troppo | abbastanza | piuttosto | alquanto | innanzitutto | anzitutto | di cuore | personalmente | un po' | del tutto | completamente | totalmente | semplicemente | solo | soltanto | quanto mai | parecchio | assai | pure | onestamente | chiaramente | ovviamente | naturalmente | immensamente | sentitamente | nuovamente | a dir poco | più che | tutt'altro che | quantomeno | quanto meno | poco | per niente | affatto | già | oltremodo | umanamente | prima di tutto | prima di ogni cosa | per prima cosa | purtroppo | sempre | ogni volta | praticamente | letteralmente
class DET: il | lo | la | i | gli | le | l' | un | uno | una | del | dello | della | dei | degli | delle | di | al | alla | ai | alle | dal | dalla | per il | per la | per i | per le | per gli | questo | questa | questi | queste | quel | quella | quello | quelle | quei | suo | sua | suoi | sue | tuo | tua | tuoi | tue | vostro | vostra | vostri | vostre | nostro | nostra | nostri | nostre | il suo | la sua | i suoi | le sue | il tuo | la tua | i tuoi | le tue | il vostro | la vostra | i vostri | le vostre | il nostro | la nostra | tutto il | tutta la | tutti i | tutte le | ogni | qualsiasi | eventuali | eventuale | ogni eventuale | gli eventuali | l'eventuale
class CL: mi | ti | ci | vi | si | le | la | lo | li | gli | ne | me lo | te lo | ce lo | me la | ce la | glielo | gliela | me ne | ve lo | se ne | ve la
class BEEN: è | é | era | sono | sia | siano | erano | fosse | stato | stata | stati | state | è stato | è stata | sono stati | sono state | sarà | sarebbe | essere | resta | rimane

class SORRY: scusa | scusi | scusate | scusaci | scusami | scusatemi | scusateci | scuse | scusarmi | scusarci | scusarsi | scusiamo | scuso | spiace | spiaceva | spiacciono | dispiace | dispiaciuto | dispiaciuta | dispiaciuti | dispiaciute | spiacente | spiacenti | dolenti | rammarico | rammarica | rammarichiamo | rammaricati | rincresce | rincrescimento | desolato | desolata | desolati | desolate | mortificato | mortificata | mortificati | mortificate | costernati | perdono | perdonarci | perdonarmi | perdonaci | perdonami | perdonateci | perdoni | dispiacere~ | venia | amareggiati | dispiacciono
class THANK: grazie | ringraziamo | ringrazio | ringraziarla | ringraziarti | ringraziarvi | grati | grata | grato | apprezziamo | apprezzo | riconoscenti

# What anybody could call anything: naming it names nothing.
class TROUBLE: problema | problemi | problematica | problematiche | disagio | disagi | inconveniente~ | inconvenienti | disguido | disguidi | disservizio | disservizi | difficoltà | situazione | situazioni | esperienza | esperienze | accaduto | successo | avvenuto | errore | errori | sbaglio | svista | imprevisto | contrattempo | contrattempi | incidente | fastidio | fastidi | reclamo | lamentela | segnalazione | questione | vicenda | episodio | circostanza | delusione | frustrazione | preoccupazione | preoccupazioni | disappunto | malcontento | insoddisfazione | confusione | malinteso | incomprensione | equivoco | anomalia | criticità | mancanza | mancanze | disturbo | stress | noia | noie | grattacapi | trattamento | insoddisfatto
class FEELNOUN: frustrazione | delusione | preoccupazione | preoccupazioni | ansia | ansie | rabbia | disappunto | malcontento | insoddisfazione | amarezza | fastidio | fastidi | irritazione | disagio | disagi | inconveniente~ | inconvenienti | stress | dispiacere | dolore | urgenza | impazienza | esasperazione | stanchezza | nervosismo | agitazione | timore | timori | paura | paure | apprensione | angoscia | smarrimento | sconcerto | sfiducia | imbarazzo | scoraggiamento | scocciatura | difficoltà | perplessità | malumore | contrarietà | turbamento | sofferenza | spavento | sconforto | risentimento | sfogo | stato d'animo | sensazione | rammarico | tristezza | indignazione | seccatura | arrabbiatura | confusione | gravità | attesa | problema | peso
class FEELADJ: frustrante | frustranti | frustrata | frustrato | fastidioso | fastidiosa | fastidiosi | deludente | deludenti | delusa | deluso | delusi | deluse | seccante | seccanti | seccata | seccato | irritante | irritata | irritato | arrabbiata | arrabbiato | arrabbiati | arrabbiarsi | furiosa | furioso | furibonda | stressante | stressanti | stressata | stressato | preoccupante | preoccupanti | preoccupata | preoccupato | preoccupati | spiacevole | spiacevoli | sgradevole | sgradevoli | terribile | orribile | pesante | pesanti | difficile | difficili | dura | duro | faticoso | faticosa | estenuante | esasperante | esasperata | esasperato | snervante | snervanti | sconfortante | scoraggiante | scoraggiata | scoraggiato | avvilente | umiliante | imbarazzante | imbarazzata | imbarazzato | inaccettabile | inaccettabili | inammissibile | inconcepibile | ingiusto | ingiusta | angosciante | angosciata | doloroso | dolorosa | triste | tristi | amaro | amara | amareggiata | amareggiato | sgradito | sgradita | allarmante | spaventoso | spaventosa | spaventata | spaventato | disperata | disperato | esausta | esausto | stufa | stufo | stanca | stanco | brutto | brutta | brutti | brutte | pessimo | pessima | grave | gravi | gravissimo | gravissima | insopportabile | scomodo | scomoda | antipatico | antipatica | logorante | scioccante | destabilizzante | confusa | confuso | disorientata | disorientato | ansia | agitata | agitato | nervosa | nervoso | indignata | indignato | sconvolta | sconvolto | tremendo | tremenda | assurdo | assurda | vergognoso | vergognosa | penoso | penosa | antipatica | inopportuno | problematico | problematica | infastidita | infastidito | insoddisfatta | insoddisfatto | contrariata | contrariato | scontenta | scontento | ridicolo | bruttissimo | bruttissima | scoccia | scocciante | incresciosa | increscioso | disagevole | demoralizzante | avvilita | avvilito | sfiancante | imperdonabile | ingiustificabile | insopportabil* | inaccettabil* | inammissibil* | terribil* | orribil* | spiacevol* | sgradevol* | deludent* | frustrant* | umiliant* | seccant* | irritant* | snervant* | pesantissim* | durissim* | tristissim* | amarissim* | spaventos* | assurd* | vergognos* | bruttissim* | incresciosa | incresciose | incresciosi | intollerabil* | esasperant* | lacerante | straziante | desolante | mortificante | scorante | desolanti | disarmante | sconcertant* | agghiacciante | raccapricciante | disgustos* | inquietant* | penosi | penose | rognos* | odios* | insostenibil* | estenuant* | allucinant* | fuori luogo | esagerat* | crudele | avvilent* | infuriante | infelic* | poco piacevol* | poco simpatic*

class NOTCAN: non posso | non possiamo | non può | non potete | non è possibile | non ci è possibile | non mi è possibile | non siamo in grado | non sono in grado | non riusciamo | non sarà possibile | non potremo | non possono | impossibilitati | impossibile | non siamo riusciti | non sono riuscito | non sono riuscita | non potrò | non ci sarà possibile
class MONTH: gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre
class WEEKDAY: lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica
class NUMBER: <num> | due | tre | quattro | cinque | sei | sette | otto | nove | dieci | dodici | quindici | venti | trenta | quaranta | cinquanta | cento | varie | diversi | diverse | parecchi | parecchie | vari | alcuni | alcune | tanti | tante | molti | molte | troppi | troppe | qualche | più | oltre
class SPAN: giorno | giorni | ora | ore | settimana | settimane | mese | mesi | anno | anni | minuti | minuto | giornata | giornate | mattina | sere | notti | weekend

signal concrete
frame (problema | problemi | problematica | disagio | disagi | inconveniente~ | inconvenienti | disguido | disguidi | disservizio | disservizi | difficoltà | situazione | esperienza | accaduto | successo | errore | errori | svista | contrattempo | fastidio | reclamo | reclami | lamentela | segnalazione | segnalazioni | segnalato | questione | vicenda | episodio | delusione | frustrazione | preoccupazione | disappunto | malcontento | insoddisfazione | confusione | malinteso | anomalia | mancanza | disturbo | riscontrato | riscontrati | riscontrata | arrecato | arrecati | causato | causati | causata | creato | creati | procurato | subito | subita | subiti | incontrato | verificato | verificatosi | capitato | capitata | vissuto | vissuta | descritto | descritta | provocato | possibile | eventuali | eventuale)
with tag=common weight=0 negatable
+ Quanto riscontrato rimane.
- Il tetto perde.
frame (avere | avuto | dare | dato | fare | fatto | stare | andare | andato | andata | venire | venuto | vedere | visto | sentire | sentito | sentita | leggere | letto | scrivere | scritto | chiedere | chiesto | dire | detto | trovare | trovato | mettere | messo | prendere | preso | tenere | usare | usato | provare | provato | aiutare | aiutarla | aiutarti | capire | capito | capisco | capiamo | comprendo | comprendiamo | comprendere | immagino | immaginare | conto | rendo | rendiamo | modo | volta | volte | caso | casi | parte | cosa | cose | tempo | tempi | giorno | giorni | ora | ore | settimana | settimane | mese | mesi | anno | anni | punto | fine | momento | attimo | mattina | sera | breve | presto | ultimo | ultima | ultimi | primo | prima | prossimo | prossima | nuovo | nuova | riguardo | merito | seguito | attesa | attendere | aspettare | causa)
with tag=common weight=0 negatable
+ Quello che ha fatto conta.
- La stufa fuma.
frame (servizio | servizi | assistenza | supporto | cliente | clienti | clientela | utente | utenti | azienda | ditta | società | team | staff | squadra | collega | colleghi | operatore | operatori | prodotto | prodotti | articolo | articoli | ordine | ordini | acquisto | richiesta | richieste | pratica | pratiche | ticket | messaggio | messaggi | mail | email | posta | telefono | numero | sito | portale | app | applicazione | sistema | programma | account | profilo | dati | informazioni | informazione | dettaglio | dettagli | risposta | risposte | riscontro | domanda | domande | feedback | recensione | parole | persona | persone | soluzione | soluzioni | qualità | standard | aspettative | aspettativa | livello | fiducia | pazienza | collaborazione | comprensione | attenzione | cortesia | disposizione | nome | conto nostro | reparto | ufficio | competente | interno | procedura | verifica | verifiche | controllo | regolamento)
with tag=common weight=0 negatable
+ L'ordine è partito.
- L'armadio è partito.
frame (FEELADJ | FEELNOUN | TROUBLE | SORRY | THANK | ragione | motivo | torto | diritto | sincere | sincero | sentite | vive | più vive | profonde | porgo | porgiamo | porgere | accetti | accetta | nome di | tutti | davvero | avvisato | avvisarci | segnalarci | segnalarcelo | avercelo | averci | comprensibile | comprensibilmente | legittimo | legittima | normale | giusto | giusta | importante | importanti | accettabile | bello | piacevole | buono | buona | certo | certa | meglio | peggio | possibile | subito | appena | quanto | sinceramente | umanamente | successo | accade | accaduto | capita | doveva | dovrebbe | riguarda | inoltre | auguro | speriamo | spero | ricevere | ricevuto | ricevuta | contattare | contattato | contattarci | condividere | condiviso | vicinanza | pensiero)
with tag=common weight=0 negatable
+ Ha ragione.
- Il tetto perde.

# Capitals that nobody shouts.
signal shout
frame (http | https | url | iva | iban | bic | swift | pdf | usb | sms | otp | pin | puk | faq | dns | ip | ssl | tls | vpn | api | html | css | php | sql | json | xml | csv | gps | pec | spid | cie | isee | imu | tari | inps | inail | asl | cup | url | pod | pdr | kwh | gb | mb | mbps | ftth | fttc | adsl | wifi | lan | sim | esim | nfc | pos | rma | sku | ean | rc | rca | suv | tv | hd | led | lcd | hdmi | ssd | hdd | ram | cpu | gpu | pc | mac | ios | ue | usa | uk | id | ok | ps | cv | srl | spa | snc | sas | onlus | agcom | corecom | arera | aci | acli | caf | faq | erp | crm | gdpr | dvd | cd | tan | atm | rid | sdd | sepa | ko | km | cm | tir)
with tag=acronym weight=0 negatable
+ Inserisca l'OTP.
- LEGGA LA MAIL.

# Words that turn a sentence against what it said before.
signal concrete
frame (ma | però | pero | tuttavia | purtroppo | eppure | invece | ciononostante | nonostante | sebbene | anche se | benché | comunque | sfortunatamente | ciò nonostante | d'altra parte | in ogni caso | peccato che | solo che | salvo che | tranne che)
with tag=turn weight=0 negatable
+ La luce c'è, ma la stanza è fredda.
- La luce c'è e la stanza è calda.
frame (allegato | allegati | allegata | allego | alleghiamo | in allegato | nella lettera | nel documento | nel pdf)
with tag=attached weight=0 negatable
+ In allegato trova la lettera.
- Vede la pagina.

# Questions that ask and do not complain.
class GREETS: ciao | salve | buongiorno | buonasera | buon giorno | buon pomeriggio | e | ma | anche | inoltre | poi | quindi | scusate | scusi | scusa | per favore | grazie | gentilmente | cortesemente | allora | mi scusi | una domanda | domanda | un'informazione | o | oppure | infine
signal concrete
frame (^ | ;) [GREETS] [GREETS] (quale | quali | quando | dove | chi | come | cosa | che cosa | quanto | quanti | quanta | quante | a che | a quale | a chi | in che | in quale | in quanto | da quando | da dove | di quanto | di che | fino a quando | entro quando | per quanto | con che | posso | possiamo | si può | si possono | può | potete | puoi | potrei | potremmo | potrebbe | potreste | devo | dobbiamo | bisogna | serve | servono | occorre | è possibile | è vero | è normale | è compreso | è compresa | è incluso | è inclusa | è previsto | è obbligatorio | è necessario | sarebbe possibile | c'è | ci sono | avete | fate | vendete | offrite | accettate | spedite | mi potete | mi può | mi puoi | mi sapete | mi sa | mi date | sapete | sai | vorrei | vorremmo | volevo | mi servirebbe | avrei bisogno | se | nel caso | in caso | il che | dovrei | vale | valgono | esiste | esistono | funziona anche | conviene | come mai non si)
with tag=asking weight=0 negatable
unless after (mai | è possibile che | il mio rimborso | il mio ordine | il mio pacco | cavolo | diavolo)
+ In quale bidone vanno le lampade rotte?
- La lampada è rotta.

# Of these, such as ask how things are and not what became of one's own.
signal shout
frame (^ | ;) [GREETS] [GREETS] (si può | si possono | posso | possiamo | potrei | devo | bisogna | è (possibile | normale | vero | obbligatorio | necessario | previsto) | serve | servono | c'è (un | una | modo) | ci sono | cosa (succede | devo | bisogna | si) | che cosa (succede | devo) | come (si | faccio | posso | devo | evito | funziona) | quanto (costa | tempo | dura | ci) | quali | quale | avete | fate | riparate | vendete | dove (posso | si | devo | trovo | butto) | chi (devo | posso | paga) | vale | valgono | conviene | in caso | se | nel caso | quando (si | devo | posso | scade) | entro quando | fino a quando | esiste)
with tag=general weight=0 negatable
unless clause (mio | mia | miei | nostra | nostro | ancora | nessuno | di nuovo | mi avete | ci avete)
unless sentence (perché | come mai | vergogn* | assurd*)
+ Il biglietto vale dove il ponte è rotto?  Si può passare se il ponte è rotto?
- Perché la mia tessera non va?

frame (è | sono | si | c'è | ci sono | va | vanno | vale | valgono | copre | coprono | comprende | comprendono | prevede | prevedono | include | posso | possiamo | può | possono | potete | potrei | bisogna | serve | servono | occorre | resiste | resistono | avete | accettate | riparate | ritirate | fate | vendete | aspettate | offrite | date | fa | fanno | funziona | funzionano | regge | reggono | rientra | rientrano | chiudete | aprite | quant'è | tiene | insegna | insegnano | danno | dà | perdo | rischio | pesa | dura | durano | costa | costano | sente | vede | cambia | dipende | consigliate | entra | sta | stanno | arriva | parte | toglie | tolgono | suona | esiste | esistono | succede | conviene | basta | devo | dobbiamo | quanto | quanti | quante | quanta | quale | quali | che differenza | dove | chi | cosa | a chi | entro | in che modo | come (si | posso | faccio | la | lo | li) | quando (si | posso | parte | inizia | scade | apre | chiude))
with tag=general weight=0 negatable question
unless clause (mio | mia | miei | mie | nostra | nostro | nostri | nostre | ancora | nessuno | nessuna | di nuovo | mi avete | ci avete | mi hanno | ci hanno | mi ha | ormai | finalmente | fine ha fatto | sempre | possibile che | normale che | continua | continuate | pensate | intendete | risolvete | decidete | adesso | stavolta | questo modo | ma)
unless sentence (perché | come mai | vergogn* | assurd* | possibile che | com'è possibile | pensate di)
+ La tessera vale anche in caso di guasto?
+ A chi scrivo per un reclamo in generale, e dove?
- Perché la tessera non va?

# Where the object of an apology ends although no comma says so.
signal concrete
frame e (ci | la | le | ti | vi | mi | siamo | sono | stiamo | abbiamo | ho | restiamo | resto | rimaniamo | provvederemo | provvedo | chiediamo | chiedo | la ringraziamo | confermiamo | confermo | comunichiamo | desideriamo | speriamo | spero | invitiamo)
with tag=stop weight=0 negatable
+ Ci scusiamo per l'attesa e la richiameremo.
- Ci scusiamo per l'attesa e il rumore.
frame (esperienza | problema | problemi | disagio | disagi | disservizio | servizio | errore | inconveniente | difficoltà) [riscontrato | riscontrata | riscontrati | avuto | causato | con | del | sul | sulla | della | nel | nella | di] <word> (; | .)
with tag=bare weight=0 negatable
+ Ci scusiamo per il problema con Zaffira.
- Ci scusiamo per l'odore di Zaffira.

# Behind a comma these still speak of what was said before it.
signal concrete
frame ; (soprattutto | specialmente | tanto più | per di più | a maggior ragione | specie | in particolare | perdendo | avendo | essendo | restando | rimanendo | aspettando | dopo | quando | senza | visto che | dato che | visti | con | proprio | oltretutto | nonostante | pur | e per di più | trattandosi | considerato | considerando | sapendo | dovendo | perdere | aspettare | restare | trovarsi | vedersi)
with tag=more weight=0 negatable
+ Capisco che sia dura, soprattutto d'inverno.
- Capisco che sia dura, ma è breve.

# What is asked where something went wrong: no plain question.
signal shout
frame (rimbors* | risarc* | indennizz* | reclam* | lamentel* | responsabil* | i miei soldi | aiutarmi | aiutarci | richiamarmi | chiamarmi | rispondermi | spiegarmi | pensate di fare | intendete fare)
with tag=redress weight=0 negatable
+ Chi è il responsabile qui?
- Chi ha disegnato il giardino?
