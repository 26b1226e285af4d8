# personal.lex - speaking to this person: memory, listening, questions, steps.

signal pers.name
frame (^ | ;) (ciao | salve | buongiorno | buonasera | buon giorno | buon pomeriggio | caro | cara | cari | care | gentile | gentili | gentilissimo | gentilissima | gentilissimi | egregio | egregia | egr | gent | gent.mo | gent.ma | stimato | stimata | scusa | scusami | grazie | hey | ehi | carissimo | carissima | perfetto) [signor | signora | signorina | sig | sig.ra | sig.na | dottor | dott | dott.ssa | dottoressa | avvocato | ingegnere | professore | professoressa | signori]
unless after (cliente | clienti | utente | utenti | ospite | ospiti | passeggero | passeggera | abbonato | socio | signore | signora | tutti | a | per | di | le | la | il | il suo | che | mille | e | mi | ci | abbiamo | ho | grazie | team | acquirente | lettore)
+ Gentile Marta, il pacco è partito.
+ Buongiorno signora Poli, eccoci.
- Gentile cliente, il pacco è partito.

signal pers.history
frame (come | quanto) (ha | hai | avete | mi ha | ci ha | mi avete | ci avete) [INTENSE | già] (scritto | detto | raccontato | segnalato | spiegato | descritto | indicato | giustamente | fatto notare | anticipato)
+ Come ci ha raccontato, il tetto perde dal 3 marzo.
- Come fa il tecnico?
frame (lei (ci | mi) (scrive | scriveva | racconta) | (ricordo | ricordiamo | mi ricordo | ho letto | ho riletto | leggo) _3 (che | la sua | il suo | la tua | il tuo | bene | la vostra) | la volta scorsa | l'ultima volta che | nella sua precedente | nella tua ultima | nella sua ultima | nostra telefonata | cliente da (NUMBER | tanti) | è con noi da | siete con noi da | sei con noi da | fedeltà)
+ Ricordo bene la sua chiamata di marzo.
- Leggo il giornale.

signal listen.check
frame (se ho capito bene | se non sbaglio | se non ho capito male | se ho ben capito | ho capito bene | ho capito correttamente | per essere sicura di | per essere sicuro di | mi conferma che | mi confermi che | se capisco bene | vediamo se ho capito | ricapitolando | riassumendo | quindi mi sta dicendo | mi sembra di capire | sembra che | pare che | da quanto [mi | ci] (scrive | dice | racconta | scrivi | dici) | dalla sua mail (capisco | risulta) | lei (scrive | dice | racconta) che)
with object
unless before (non)
+ Se ho capito bene, il quadro si spegne a pagina tre.
- Se ho tempo, passo.

signal listen.ask
frame (^ | ;) [scusi | per caso | inoltre | e | mi] (quale | quali | quando | dove | come | chi | cosa | che cosa | quanto | quanti | da quando | è | sono | ha | hai | avete | può | puoi | potete | potrebbe | potresti | mi può | mi puoi | mi potrebbe | ci può | ci puoi | le risulta | ti risulta | riesce | riesci | vede | vedi | ricorda | ricordi | si ricorda | ti ricordi | la spia | il problema | succede | era | si tratta | usa | usi | con quale | su quale | in quale | a che | per quale | preferisce | preferisci)
with question
unless inside (come posso | posso aiutar* | possiamo aiutar* | altro)
unless after (posso (aiutar* | esser*) | possiamo (aiutar* | esser*))
+ Quale delle due bollette riporta la spesa?
- Come posso aiutarla?
frame (mi | ci | può | puoi | potrebbe | potresti | potete | potreste | le chiedo di | ti chiedo di | le chiediamo di | la prego di | avrei bisogno | avrei solo bisogno | mi serve | mi servono | ci serve | ci servono | mi servirebbe | ci servirebbe | mi basta | basta) _2 (dire | dirmi | dirci | indica | indicarmi | indicarci | indicare | manda | mandi | mandarmi | mandarci | invia | invii | inviarmi | inviarci | inviare | conferma | confermi | confermarmi | confermare | descrivere | fornire | fornirci | comunicare | comunicarci | allegare | di sapere | sapere) [il | la | i | le | un | una | se | quale | quando | dove | come | che]
unless before (può sempre | per poter)
unless inside (può (inviare | comunicare))
+ Mi manda una foto del contatore?
+ Può dirmi quando è comparso il rumore?
- La banca manda una lettera.
frame (il | la | i | le | un | una | del | della | di) _1 (numero d'ordine | codice cliente | numero di serie | numero di pratica | foto del | foto della | screenshot | schermata | scontrino)
only sentence (mi | ci | può | puoi | potrebbe | invii | inviare | mandi | mandare | inviarci | mandarci | gentilmente)
unless before (dal | nel)
+ Gentilmente, la foto del danno.
- Il numero d'ordine è 12.

signal steps
frame (può | puoi | potete | dovrebbe | deve | basta | le consiglio di | ti consiglio di | le consigliamo di | la invitiamo a | vi invitiamo a | ti invitiamo a | le suggerisco di | ti suggerisco di | provi a | prova a | provate a | per farlo | è sufficiente | occorre | bisogna | le basterà | ti basterà | è necessario | si prega di) [CL] [INTENSE] (aprire | cliccare | controllare | visitare | seguire | andare | riavviare | aggiornare | reinstallare | selezionare | premere | inserire | usare | utilizzare | contattare | chiamare | scrivere | accedere | scaricare | installare | togliere | rimuovere | spegnere | accendere | staccare | collegare | rinominare | eliminare | inviare | inviarci | mandarci | compilare | verificare | consultare | cambiare | aggiungere | attendere | aspettare | portare | portarla | portarlo | ritirare | presentare | presentarsi | recarsi | prenotare | tenere | tenerla | tenerlo | eseguire | effettuare | rispondere | salvare | riprovare | impostare | scegliere | resettare | svuotare | fare | rivolgersi | spedire)
unless before (non si)
+ Può verificare lo stato nell'area clienti.
- Può darsi.
frame (^ | ; | e | poi | quindi | infine) [poi | quindi | gentilmente | ora] (apra | apri | clicchi | clicca | controlli | controlla | vada | vai | riavvii | riavvia | aggiorni | aggiorna | selezioni | seleziona | prema | premi | inserisca | inserisci | usi | usa | utilizzi | utilizza | contatti | chiami | chiama | scriva | scrivi | acceda | accedi | scarichi | scarica | installi | installa | tolga | togli | rimuova | spenga | spegni | accenda | accendi | stacchi | stacca | colleghi | collega | elimini | elimina | invii | invia | compili | compila | verifichi | verifica | effettui | esegua | segua | segui | attenda | aspetti | tenga | tieni | scelga | scegli | porti | porta | riprovi | riprova | imposti | disinstalli | disinstalla | faccia | consulti | resetti | provi | prova | dall'app | da impostazioni)
unless before (che | se | lei)
unless after (pure a me)
+ Spenga il modem e attenda 30 secondi.
- Chi porta il vino?
frame (<url> | al seguente link | a questo link | seguente link | istruzioni | passaggi | nella sezione | nella scheda | dal menu | menu | procedura da seguire | di seguito | la guida | qui sotto | impostazioni | i prossimi passi)
+ Trova le istruzioni qui sotto.
- La gita è sotto il ponte.

signal reassure
frame (non si preoccupi | non ti preoccupare | non preoccuparti | non preoccupatevi | non vi preoccupate | non deve preoccuparsi | non devi preoccuparti | stia tranquilla | stia tranquillo | stai tranquilla | stai tranquillo | state tranquilli | può stare tranquill* | puoi stare tranquill* | nessun dato è andato perso | non ha perso nulla | non hai perso nulla | non perderà | non perderai | è al sicuro | sono al sicuro | è in buone mani | può star certa | le assicuro che | ti assicuro che | rassicurar*)
with negatable
+ Non si preoccupi, i suoi file sono al sicuro.
- Non si parla al conducente.

signal care
frame (per noi | per me | ci sta | mi sta | ci teniamo | ci tengo | ci preme | mi preme | ci importa | mi importa | teniamo) [INTENSE] (è importante | conta | a cuore | molto | moltissimo | che lei | che tu | al fatto | importante)
unless before (non)
+ Ci teniamo moltissimo che la festa riesca.
- Per noi due caffè.
