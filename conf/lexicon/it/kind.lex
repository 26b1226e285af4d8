# kind.lex - kindness without a formula: who judges what happened to somebody.

# Words with which people judge what happened.
signal care
frame (FEELADJ | FEELNOUN | troppo | troppi | troppe | inutilmente | invano | per niente | per nulla | neanche | nemmeno | addirittura | oltretutto | tanto meno | peggio | ingiusto | brutto | brutta | fatica | coraggio | lacrime | al freddo | al buio | a piedi | rovinat* | buttat* | sprecat* | meritava | meritavi | dovrebbe | dovevamo | dovuto)
with tag=cares weight=0 negatable
only sentence (lei | la | le | sua | suo | suoi | sue | ti | tu | tua | tuo | tuoi | vi | vostra | vostro | vostri | ha | hai | avete)
unless before (se | qualora | nessun motivo)
unless sentence (può | la invitiamo | grazie | ringrazi* | deve | dovrebbe | occorre | è necessario | si prega)
+ Nove giorni col telefono di sua figlia sono una fatica.
- Se è triste, lo dica.

# What makes an acknowledgement this customer's although the words differ.
signal care
frame (suo | sua | suoi | sue | tuo | tua | tuoi | tue | vostro | vostra | il | la | i | le) [<word>] [<word>] (non (è | sia | sono | siano | ha | abbia) [ancora | più | mai | stat*] (arrivat* | consegnat* | funziona* | spedit* | rimborsat* | accreditat* | partit* | pront* | ricevut* | apert*) | non (funziona | funzioni | arriva | arrivi | parte | carica | risponde | si apre | si accende))
with tag=names weight=0 negatable
unless before (se | quando)
+ Che il forno non si accende lo capisco.
- Se il forno non si accende, prema il tasto.
frame (doppio addebito | addebito doppio | addebitat* (due | tre | doppiament* | per errore) | (mancata | mancato | errata | errato | ritardata | tardiva | ritardo nella | ritardo della | ritardo del | ritardi nella) (consegna | rimborso | addebito | accredito | risposta | ritiro | fattura | fatturazione | importo | installazione | riparazione | attivazione | volo | treno | intervento | partenza | spedizione | appuntamento | pagamento) | (arrivat* | consegnat* | ricevut*) _2 (rott* | danneggiat* | in ritardo | incomplet* | sbagliat* | bagnat* | fredd* | apert* | a pezzi | difettos*) | (restare | rimanere | rimast* | essere) (senza | a piedi | fuori | bloccat* | al buio | al freddo) | (aspettare | aspettato | attendere | atteso) [CL] [INTENSE | per | così | più di] (NUMBER | ore | giorni | settimane | mesi | un'ora | un mese | a lungo | invano | tanto))
with tag=names weight=0 negatable
unless before (se | in caso di | qualora)
+ Mi scuso per la mancata consegna.
- In caso di mancata consegna la chiamiamo.

# Classes of complaints: both sides speak of one thing in different words.
signal shout
frame (ritard* | attesa | attese | aspett* | attend* | atteso | attesi | lentezza | lungaggini | in coda | fila | rinvii | rinviat* | sollecit* | tempi | giacenza | in sospeso | tempo perso)
with tag=topic.wait weight=0 negatable
+ L'attesa è lunga.
- La porta è blu.
frame (guast* | rott* | difettos* | malfunzionament* | bug | crash* | si blocca | si bloccano | si spegne | si chiude | non funziona | non funzionano | non va | non parte | interruzion* | disserviz* | inutilizzabil* | fuori uso | danneggiat* | rottura)
with tag=topic.broken weight=0 negatable
+ Il forno non funziona.
- La porta è blu.
frame (maleducat* | maleducazione | scortes* | sgarbat* | arrogan* | trattat* | trattamento | modi | tono | toni | comportamento | atteggiamento | professionalità | cortesia | risposto male | ignorat* | rispetto | accoglienza)
with tag=topic.manner weight=0 negatable
+ Il tono era brusco.
- La porta è blu.
frame (addebit* | fattur* | bollett* | rimbors* | storn* | prelev* | import* | costo | costi | pagament* | pagat* | penale | canone | soldi | accredit*)
with tag=topic.money weight=0 negatable
unless inside (importante | importanti | importanza)
+ L'addebito è doppio.
- La porta è blu.
