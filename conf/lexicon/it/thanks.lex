# thanks.lex - thanks for something real, and thanks for nothing in particular.
#
# Thanks for reporting a problem or for patience with it acknowledge that there
# was one; thanks for a rating, for feedback or for writing do not.

signal thank.report
frame THANK [INTENSE | mille | tante | molte] [di | per] [DET] _1 (segnalazione | segnalazioni | averci segnalato | avercelo segnalato | averlo segnalato | averci avvisato | averci avvisati | averci avvertito | averci avvertiti | avercelo detto | averci informato | averci informati | averci fatto notare | avercelo fatto notare | averci fatto presente | aver portato | averci portato | averci messo al corrente | avermelo segnalato | avermi segnalato | averci aperto gli occhi | aver segnalato | averci scritto di | avermelo detto | avermi avvisato | avermi avvisata | dritta | avvertimento)
with tag=alarm
unless after (positiva | positive | di interesse)
+ Grazie per la segnalazione!
+ La ringrazio per averci avvisato del vetro rotto.
- Grazie per la foto.
frame THANK [INTENSE | mille | tante | molte] [di | per] [DET] _2 (pazienza | comprensione | attesa | tolleranza | aver atteso | aver aspettato | aver pazientato | essere stat* paziente | la franchezza | sincerità | onestà)
with tag=soft
unless clause (anticipatamente | in anticipo | fin d'ora | fin da ora)
+ Grazie per la pazienza in questi giorni senza acqua.
- Grazie per la torta.
frame THANK [INTENSE | mille] [per] (aver | averci | averle | avermi | avere) (condiviso | raccontato | esposto | spiegato | descritto | espresso | scritto con (franchezza | sincerità)) _3 (problema | esperienza | difficoltà | delusione | quanto | cosa | accaduto | disagio | situazione | preoccupazione | preoccupazioni | perplessità | tutto)
with tag=soft
+ Grazie per averci raccontato cosa è successo in reparto.
- Grazie per aver scelto noi.
frame (segnalazione | osservazioni | critiche | critica) _3 (è | sono) [INTENSE] (prezios* | util* | importanti)
with tag=soft
+ La sua segnalazione è preziosa per noi.
- La sua torta è preziosa.

signal thank.generic
frame (THANK | la ringraziamo | la ringrazio | ti ringrazio | ti ringraziamo | vi ringraziamo | mille grazie | grazie mille | grazie infinite | grazie di cuore)
with object
unless before (non | senza)
unless after (a (dio | te))
+ Grazie per averci contattato.
- Prego.
