# light.lex - dark words in a light place.
#
# Wishes, orders and plain questions name dark things without suffering from
# them; praise tells what no longer hurts. These frames reach over the dark
# words, which then count for nothing. Read with need.lex and signs.lex.

signal need.polite
frame (^ | ;) [buongiorno | buonasera | salve | ciao | e | scusate | scusi | grazie] [;] (vorrei | vorremmo | volevo | volevamo | mi piacerebbe | desidero | desidererei | cerco | cerchiamo | sto cercando | stiamo cercando | avrei bisogno | mi serve | ci serve | mi servirebbe | mi servono | mi interessa | sono interessat* | siamo interessat* | devo | dobbiamo | posso | possiamo | potrei | potremmo | potete | potreste | si può | come posso | come si | dove posso | a chi | quanto) _16
with tag=light
unless inside (mio | mia | miei | mie | nostra | nostro | me | non | nemmeno | mai | perché | ancora | nessun* | segnalar* (che | un | il | la) | lament* | reclamo | protest* | indietro | rimbors* | mi avete | ci avete | mi hanno | restituir* | cambiar* | sostituir* | vostro | vostra | arrivat* | ricevut* | cambiarl* | voi | di nuovo | solo | rimediar* | intend* | pensat* | possa | presente | notare | spiegazion* | motivo | ragione | success* | risolver* | avete | hanno | ho | abbiamo | ha | era | erano | sono stat* | è stat*)
unless inside (come segnalar*) 
+ Vorrei un preventivo per un vetro rotto.
- Vorrei segnalare che la porta è rotta.
frame (come | dove | a chi | per) (si segnala | segnalare | segnalo | denunciare | denuncio | comunicare | si denuncia | si comunica | riportare) (un | una | eventuali | i | le) _4
with tag=light
unless sentence (non | ancora | nessun*)
+ L'indirizzo per segnalare un guasto?
- Vi segnalo un guasto.
frame (corso | corsi | libro | libri | seminario | gruppo | sportello | consulenza | trattamento | prodotto | prodotti | crema | farmaco | farmaci | spray | rimedio | rimedi | integratore | polizza | assicurazione | detersivo | antifurto | guida | consigli | tecniche) (di | per | contro | su | sulla | sul | anti | a) _6
with tag=light
unless sentence (non | ancora | rott* | mai | nessun* | arrivat* | rovinat* la)
unless inside (non | ancora | mai)
+ Il corso di gestione dello stress quando parte?
- Il corso di stress non è partito.
frame (contro | anti | toglie | tolgono | togliere | rimuove | elimina | evita | evitare | prevenire | previene | in caso di | nel caso di | in caso | eventuale | eventuali | qualora | differenza tra | assicurazione per | garanzia per | copertura per) _5
with tag=light
unless sentence (mi avete | ci avete | nessun* | ancora | come da)
unless inside (non)
+ In caso di guasto il carro attrezzi è compreso?
- Il guasto è grave.
frame (se | qualora | quando) [poi | per caso] [il | la | lo | l' | un | una | i | le] _2 (è | sono | viene | vengono | arriva | arrivano | si | non | va | manca | perdo | dimentico | arrivo | dovess*) _5
with tag=light
only sentence (cosa | posso | si può | come | quanto | c'è | serve | devo | copre | vale | avete | avviso | chiamo | ci aspettate | fate)
unless sentence (ho già | mi avete | ancora | nessuno | disdico | avvocato)
unless inside (non (rispondete | risolvete | intervenite | fate))
with question
+ Cosa succede se il pacco viene perso?
- Se non risolvete, come faccio?
frame (un amico | un'amica | una persona | qualcuno | chi | persone | bambini | pelli | pelle | capelli | ospiti | clienti | anziani | principianti | gatti | cani) [che] (è | sono | ha | hanno | si | soffre | soffrono | triste | ansios* | nervos* | stanch* | rovinat* | secc* | sensibil* | allergic* | malat* | stressat*) _4
with tag=light
unless sentence (non | mi avete | rispond* | mi ha)
+ Avete letti per persone che soffrono il freddo?
- È malato chi non mangia.
frame (siamo | sono | è | abbiamo | ho | mio figlio è | mia figlia è | un ospite | una persona) (allergic* | intollerant* | celiac* | vegan* | vegetarian*) _4
with tag=light
unless sentence (dato | servit* | mangiat* | pronto soccorso | nonostante | scritto)
+ Siamo allergici alle noci.
- Nonostante siamo allergici ci hanno servito le noci.
frame (film | libro | spettacolo | gioco | giostra | attrazione | mostra | romanzo) _3 (paura | triste | orribil* | dur* | violent* | fa paura)
with tag=light
unless before (il vostro)
+ Il film fa molta paura?
- Ho paura.
frame (arriverò | arriveremo | arrivo | arriviamo | saremo | sarò | farò | faremo | passo | passerò) _5 (ritardo | tardi)
with tag=light
+ Arriverò con dieci minuti di ritardo.
- Il treno è in ritardo.
frame (non vorrei | non voglio | per non | senza) _3 (trovar* | perdere | rischiar* | sbagliar* | rovinar* | fare tardi | dimenticar* | danneggiar*) _4
with tag=light negatable
unless sentence (mi avete | ho perso | ancora | vi prego)
+ Non vorrei trovare la macchina danneggiata.
- Ho trovato la macchina danneggiata.
frame (ho | abbiamo) (perso | smarrito | dimenticato | scordato | sbagliato | cancellato | rotto | rovesciato) [io | per sbaglio] [la | il | lo | le | i | un | una | l'] _3
with tag=light
unless inside (tempo | lavoro | clienti | volo | treno | soldi | aereo | esame | giornata | ore | matrimonio | tutto | tutti | tutte | anni | mesi | coincidenza | partita | dati | vacanza | anche | padre | madre | marito | moglie | figlio | figlia | nonno | nonna | fratello | sorella)
unless sentence (colpa | vostr* | per causa | dopo (la | il) | disperat* | panico | ansia)
+ Ho perso la tessera, come ne chiedo un'altra?
- Ho perso il volo.
frame (avvocato | legale | medico | notaio | consulente | psicologo | perito) (convenzionat* | di fiducia | per (la | una | il | un))
with tag=light
+ Un avvocato convenzionato per la successione?
- Vi scrive il mio avvocato.
frame (mai | nessun | senza | zero | neanche un | nessuna) [avuto] [un | alcun | nessun | alcuna] [un] (problema | problemi | ritardo | ritardi | errore | intoppo | intoppi | guasto | disguido | lamentela | delusione | fregatura | sorpresa | sorprese | difetto | danno | graffio | difficoltà)
with tag=praise negatable
unless sentence (fino a | finché | prima | ma | però | ora | adesso)
+ Dieci anni e mai un problema.
- Mai un problema fino a ieri.
frame (finalmente | per fortuna | meno male) _8 (risolt* | funziona | arrivat* | sistemat* | riparat* | funzionano | trovat*)
with tag=praise
unless inside (non)
unless sentence (ma | però | quando)
+ Finalmente il guasto è stato risolto.
- Finalmente qualcuno, ma il guasto non è risolto.
frame (tolto | eliminat* | sparit* | passat* | guarit* | risolt*) _3 (macchi* | dolor* | mal di | stress | ansia | rumor* | paura | odore | problem*)
with tag=praise
unless before (non | mai)
unless sentence (non | ma)
+ In due sedute mi è passato il mal di schiena.
- Non è passato il dolore.
