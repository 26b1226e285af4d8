# thanks.lex - thanks for something real, and thanks for nothing in particular.
#
# Thanks for reporting a problem or for patience with it acknowledge that there
# was one; thanks for a rating, for feedback or for writing do not.

signal thank.report
frame (THANK | merci) [INTENSE | CLIT] (de | pour) [CLIT | nous le | me le] [avoir] [CLIT] [INTENSE] (avoir (averti | avertis | prévenu | prévenus | informé | informés | fait part | fait savoir | rapporté | indiqué ce | mis en garde | fait connaître) | avertir | prévenir | faire part | fait part | prévenus | avertis | informés)
unless after (si | quand | que vous | de votre (numéro | date | heure | adresse | arrivée | intérêt))
unless inside (avant de)
unless before (et | je vous | svp)
with tag=soft
+ Merci de nous avoir prévenus de la fuite.
+ Merci de nous avoir fait part de votre déception.
- Merci de nous prévenir si vous changez d'avis.
frame (vous remercie | vous remercions | te remercie | te remercions | remercie | remercions) [INTENSE] (de) [CLIT | nous le] [avoir | en avoir] [CLIT] [INTENSE] (averti | avertis | prévenu | prévenus | informé | informés | fait part | fait savoir | partagé avec nous | écrit ce que | dit ce)
unless after (de votre (arrivée | intérêt | choix))
with tag=soft
+ Nous vous remercions de nous en avoir informés.
- Nous vous remercions de votre achat.
frame (THANK) [INTENSE | CLIT] (de | pour) [CLIT] [toute] (votre | ton | vos | ta | l'avoir | avoir | cette | la) [<word>] (franchise | honnêteté | patience | mise en garde | patienté | attendu | indulgence | persévérance | sincérité | lucidité)
with negatable
unless sentence (d'avance | par avance)
+ Merci pour votre patience.
+ Je vous remercie d'avoir patienté cinq semaines.
- Merci d'avance pour votre patience.
frame (THANK) [INTENSE | CLIT] (de | pour) [CLIT] [nous] (avoir | partager | exprimer | raconter) [CLIT] [pris le temps de] [partagé | exprimé | raconté | décrit | détaillé | expliqué | expliquer | décrire | raconter] [DET] [<word>] (ce que vous | ce qui | expérience | mésaventure | ressenti | déception | mécontentement | inquiétude | inquiétudes | préoccupation | préoccupations | problème | souci | difficultés | situation | histoire | incident)
unless sentence (compliments | formidable)
with tag=soft
+ Merci d'avoir partagé votre mésaventure.
- Merci d'avoir partagé le lien.
frame (votre | ta) (patience | indulgence) [et votre (compréhension | confiance)] [<word>] (est | nous est | sera | m'est) [INTENSE] (précieuse | appréciée | grandement appréciée)
+ Votre patience est très appréciée.
- Votre pension est versée.
frame (apprécions | apprécie) [INTENSE] (votre | ta) (patience | franchise | honnêteté | vigilance | indulgence)
with tag=soft
+ Nous apprécions votre franchise.
- Nous apprécions votre commande.

# Who thanks for an alarm was told that something is wrong.
signal thank.report
frame (THANK) [INTENSE | CLIT] (de | pour) [CLIT | nous le | me le | le] [avoir] [CLIT | le] [INTENSE] (avoir (signalé | remonté | repéré | alerté | alertés | fait remonter) | signaler | remonter | faire remonter | fait remonter | alerter | alertés | alerté | remonté | signalé | signalée | repéré | ce signalement | votre signalement | cette alerte | votre vigilance | l'alerte | la remontée)
unless after (tout changement | si | votre (nouvelle | arrivée | choix))
unless sentence (merci de (nous) signaler (tout | toute | si))
with tag=alarm
+ Merci de l'avoir signalé.
+ Merci pour votre signalement.
- Merci de signaler tout changement d'adresse.

signal thank.generic
frame THANK
with object
+ Merci de nous avoir contactés.
- La marche est haute.
