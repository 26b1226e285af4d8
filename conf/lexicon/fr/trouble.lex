# trouble.lex - states of things that nobody writes of without complaining.
#
# Families by what goes wrong: a thing does not agree with its record, is handed to
# the wrong one, is too little, too late or too much; people had to do what was
# another's job. Read with need.lex.

class DISTANCE: décalage | écart | différence | incohérence | confusion | contradiction | doublon

signal need.problem
frame (un | une | avec | des | de) [<word> | <num>] [<word>] (décalage | décalé | décalés | d'écart | incohérence | incohérences | contradiction | doublon | en doublon) [<word>]
with weight=2 tag=weak
unless before (sans | si | pas de | aucun)
unless sentence (décalage horaire | comment)
+ Le calendrier affiche les séances avec une heure de décalage.
- Le décalage horaire est de six heures.
frame (ne correspond | ne correspondent | ne concorde | ne concordent | ne colle | ne cadre | ne reflète) [INTENSE] [NOTPAS] [à | avec]
with weight=2 negatable
unless clause si
+ Le total ne correspond pas au devis.
- Si le total ne correspond pas, dites-le.
frame (livré | livrée | livrés | remis | remise | déposé | déposée | laissé | laissée | envoyé | envoyée | donné | jeté | abandonné | abandonnée | balancé | garé) [INTENSE] (à (la mauvaise | une mauvaise | un inconnu | quelqu'un d'autre | une autre | un autre | mon ancien | mon ancienne | mauvaise) | chez (un inconnu | le mauvais | un voisin) | dehors | devant la porte | devant chez | sous la pluie | sur le trottoir | par-dessus | dans la (rue | haie | boue | poubelle | cour) | sans (sonner | signature | prévenir) | au mauvais | dans le hall | en plein | n'importe où | contre ma | devant mon)
with weight=2
unless before (si | peut-il être | puis-je être | être)
unless sentence (puis-je | pouvez-vous le | peut-on)
+ Le colis a été laissé sous la pluie.
- Peut-il être déposé devant la porte ?
frame (ai dû | avons dû | a dû | ai été obligé | ai été obligée | avons été obligés | suis obligé | suis obligée | est obligé | obligé de | obligée de | obligés de | contraint de | contrainte de | contraints de | forcé de | forcée de | forcés de | réduit à | réduits à | il a fallu | il m'a fallu | il nous a fallu | me retrouve à | nous retrouvons à | on me demande de | on m'oblige)
with weight=2
unless before (si | suis-je | est-on | sera-t-on | pas | serai-je)
unless after (me tromper | mal | oublier | rater une)
+ J'ai dû racheter une batterie.
- Suis-je obligé de m'inscrire ?
frame (raté | manqué | loupé) [<word>] (mon | ma | mes | notre | nos | la | le | l'enterrement | un | une) [<word>] (train | avion | vol | correspondance | bus | rendez-vous | entretien | examen | réunion | mariage | début | concert | spectacle | match | fête | anniversaire | film | enterrement | ferry | journée | soirée | cours | séance | bateau | consultation | opération | car)
with weight=2
unless before (si | j'ai peur d'avoir)
unless clause si
+ Nous avons raté notre correspondance.
- Si j'ai raté mon train, puis-je prendre le suivant ?
frame (perdu | perd | perdre | perds | perdons | gaspillé | gâché) [INTENSE] (une | un | mon | ma | notre | des | deux | trois | <num> | du | de l'argent | toute | tout | mes | nos) [<num> | <word>] (journée | journées | heure | heures | temps | après-midi | matinée | soirée | nuit | argent | vacances | week-end | weekend | euros | clients | client | contrat | commandes | séjour | rtt | salaire | points | avancement | progression)
with weight=2
unless before (si | ne pas | sans | pour ne pas | ne)
unless clause si
unless sentence (perdu de kilos)
+ J'ai perdu une journée à vous attendre.
- Comment ne pas perdre de temps ?
frame (minutes | heures | heure | temps | jours | mois | semaines) [<word>] (d'attente | de queue | au téléphone | en ligne | à attendre | à patienter | à poireauter | de file | dans le froid | debout | sous la pluie | pour (rien | un | une | obtenir | avoir) | de trajet pour rien)
with weight=2 tag=weak
unless before (combien de | quel | moins de)
unless sentence (combien | quel est | à quelle heure)
+ Une heure de queue pour un timbre.
- Combien d'heures d'attente faut-il prévoir ?
frame (file d'attente | queue | attente | poireauter | poireauté | fait la queue) [INTENSE] (interminable | énorme | immense | de <num> | infernale | monstre | sans fin | pendant | de deux | d'une heure | de plus)
with weight=2 tag=weak
unless sentence (y a-t-il)
+ File d'attente interminable samedi.
- Y a-t-il une file d'attente ?
frame (seulement | un seul | une seule | la moitié | à moitié | à peine | que la moitié | qu'un seul | qu'une seule | que <num> | que deux | que trois | qu'une partie) [de | des | du] [<word>] [<word>] (reçu | reçue | reçus | livré | livrée | remboursé | remboursée | ouvert | ouverte | guichet | caisse | fonctionne | marche | arrivé | arrivée | sur | crédité | dans le | présent | présente)
with weight=2 tag=weak
unless before (si | faut-il | puis-je)
unless sentence (puis-je | peut-on | suffit | faut-il)
+ Un seul guichet ouvert sur six.
- Faut-il un seul ticket sur soi ?
frame (au bout de | après | dès | en moins de | ne dure que | dure à peine | a duré | ne tient que | n'a tenu que | n'a duré que | a tenu | tient à peine) [seulement | à peine | que] (<num> | un | une | deux | trois | quatre | le premier | la première | quelques | huit) [<word>] (jours | jour | semaines | semaine | mois | lavage | lavages | utilisation | utilisations | heures | heure | minutes | minute | an | ans | fois | essai)
only sentence (cassé | cassée | lâché | mort | morte | panne | décollé | décousu | troué | hs | rétréci | déchiré | fuit | plus | s'est | déjà | batterie | tient | tenu | dure | duré | fichu | foutu | grillé | rayé | plante | usé)
unless sentence (combien | garantie de | super)
with weight=2
+ Le fil s'est décousu au bout de deux lavages.
- Au bout de deux jours, on connaît la ville.
frame (message d'erreur | code erreur | erreur <num> | page blanche | écran noir | écran bleu | écran figé | page introuvable | accès refusé | paiement refusé | carte refusée | transaction refusée | code invalide | identifiant inconnu | mot de passe incorrect | session expirée | me dit que | m'indique que | affiche toujours | affiche encore | il est écrit | il est marqué | marqué livré | indiqué livré | indiqué comme livré | noté comme livré | suivi indique | suivi ne bouge | bloqué à | reste bloqué | reste bloquée | tourne dans le vide | chargement infini | charge à l'infini | me redemande | demande sans cesse)
with weight=2 tag=weak
unless before (que signifie | que veut dire | si)
unless sentence (que signifie | que veut dire)
+ Écran noir à chaque démarrage.
- Que veut dire code erreur 12 ?
frame (quelqu'un | un inconnu | une personne | on | un tiers) [CLIT] (a | s'est) [CLIT] (utilisé | commandé | acheté | débité | volé | pris | piraté | usurpé | connecté | ouvert un | retiré | changé | forcé | fracturé | cambriolé | vidé)
with weight=2
unless before si
unless sentence (m'a conseillé)
only sentence (mon | ma | mes | notre | nos | mon compte | ma carte)
+ Quelqu'un a utilisé ma carte.
- Quelqu'un a pris ma place gentiment.
unless sentence (gentiment)
frame (fait mal | me fait mal | gratte | démangeaisons | boutons | plaques | rougeurs | irritation | irritations | irrite | brûle la | brûlures | maux de | mal de tête | nausées | nausée | vertiges | ampoules aux | eczéma | gonflé | gonflée | saigne | saigné)
with weight=2
unless before (si | pour | contre | pas | anti | ne)
unless sentence (efficace contre | convient-il)
+ La crème m'a donné des plaques rouges.
- Est-elle efficace contre les plaques ?
frame (réponse toute faite | réponses toutes faites | copier-coller | copié-collé | copier coller | réponse automatique | réponses automatiques | un robot | des robots | réponse type | réponses types | langue de bois | hors sujet | à côté de la plaque | ne lisez pas | vous n'avez pas lu | sans me lire | pas lu mon | personne ne lit)
with weight=2
unless before (si | aspirateur)
unless after (de | qui)
unless sentence (aspirateur | tondeuse)
+ Votre réponse est un copier-coller.
- Je cherche un robot de cuisine.
frame (trop de (pub | pubs | publicités | publicité | bruit | monde | mails | sel | sucre | bugs | attente | spam | démarches | paperasse) | harcèlement | harcelé | harcelée | spam | démarchage | appels incessants | arrêtez de (m'appeler | m'envoyer | me prélever | me relancer | m'écrire) | cessez de (m'appeler | m'envoyer | me prélever) | désinscrit | désinscrire et | je ne veux plus (recevoir | être))
with weight=2 tag=weak
unless before (pas | comment)
unless sentence (comment)
+ Arrêtez de m'appeler le dimanche.
- Comment éviter le spam ?
frame (plus (cher | chère | lent | lente | petit | petite | bruyant | bruyante | long | longue | haut | élevé | élevée) que (prévu | annoncé | le devis | indiqué | convenu | l'an dernier | avant | ce qui | promis | la photo | affiché) | moins que (prévu | annoncé | convenu) | différent (de la photo | de l'annonce | du devis) | différente (de la photo | de l'annonce) | rien à voir avec | n'a rien à voir | rien de commun | hors de prix | augmentation de | hausse de | a pris <num>)
with weight=2 tag=weak
unless before (pas | est-il | n'est)
unless sentence (est-ce)
+ La facture est plus élevée que le devis.
- Est-ce plus cher que prévu ?
frame (réveillé | réveillée | réveillés | réveils | réveille | empêche de dormir | empêchent de dormir | pas fermé l'œil | pas dormi | dormi (sur | dans | par terre | à la gare | dehors | habillé) | dormir (sur | par terre | dehors | à la gare) | mange par terre | mangeons par terre | à la bougie | se laver à l'eau froide | douche froide | douches froides | doublé de volume | traîne | traînent depuis)
with weight=2
unless before (pas | jamais)
unless clause si
+ Réveillés à quatre heures par la benne.
- Si je suis réveillé, j'ouvre.
frame (voyant | témoin | lampe) [<word>] (rouge | orange | allumé | clignote | clignotant)
with weight=2 tag=weak
unless sentence (que signifie | que veut dire | normal que)
+ Le voyant rouge reste allumé.
- Que signifie le voyant rouge ?
frame (bloque | bloquent | empêche | empêchent | gêne | gênent | obstrue | encombre) [INTENSE] (mon | ma | notre | l'entrée | l'accès | le passage | la porte | le portail | la sortie | d'entrer | de sortir | de travailler | de dormir | de passer)
with weight=2
unless before (ne | si)
+ Une haie obstrue l'entrée.
- Rien ne bloque la porte.
frame (vous avez | vous m'avez | vous nous avez | on m'a | on nous a | ils ont | il a | elle a | le livreur a | votre collègue a | votre technicien a | votre service a) [INTENSE | CLIT] (oublié | perdu | cassé | abîmé | confondu | inversé | rayé | fermé | supprimé | annulé | changé | augmenté | coupé | bloqué | arrêté | retiré | refusé | mal | jeté | laissé | prélevé | facturé | débité | compté | envoyé (le mauvais | la mauvaise | deux | autre | une autre | un autre) | livré (le mauvais | la mauvaise | deux | autre | une autre | un autre))
with weight=2
unless before (si | quand)
unless after (un (mot | message | numéro | super) | nos cœurs | ma vie)
unless sentence (merci | super)
+ Vous avez oublié les vis.
- Il a changé ma vie.

signal need.upset
frame (gros | grosse | sacré | sacrée | énorme | vraie | vrai | mauvaise | très mauvaise | belle) (déception | colère | galère | honte | scandale | arnaque | frayeur | angoisse | gâchis | fumisterie | pagaille | bordel | mascarade)
with tag=anger
unless before (pas de | sans)
+ Une énorme déception.
- Sans mauvaise surprise.
frame (c'est | quelle | quel | un vrai | une vraie | une véritable | un véritable | vous êtes) [INTENSE | vraiment] [un | une | du | de la | des] [<word>] (honte | scandale | gâchis | foutoir | cirque | bazar | pagaille | mépris | désastre | catastrophe | enfer | torture | cauchemar | vol | racket | escroquerie | usine à gaz | parcours du combattant | plaisanterie | blague | farce | incompétence | amateurisme | jean-foutre | nuls | nul)
with tag=anger
unless before (pas | si)
unless inside (match nul)
+ C'est un vrai parcours du combattant.
- C'est un vrai parcours de santé.
frame (gâché | gâchée | gâche | gâchent | ruiné | ruinée | pourri | pourrit | foutu en l'air | fichu en l'air | gâchés) (notre | nos | mon | ma | mes | la | le | toute | tout) [<word>] [<word>]
with tag=sadness
unless before (pas | n'a | si)
+ Votre retard a gâché notre mariage.
- La pluie n'a pas gâché la fête.
frame (je n'ai plus | nous n'avons plus | j'ai perdu toute | je perds) [INTENSE | aucune] (confiance | patience | espoir | foi) [en]
with tag=disappointment negatable
unless before si
+ Je n'ai plus aucune confiance en vous.
- Je n'ai plus de piles.
frame (qu'attendez-vous | qu'est-ce que vous attendez | quand allez-vous (enfin | vous décider) | vous comptez (faire | répondre) | faut-il que je | faut-il attendre que | faudra-t-il que | combien de (temps | fois | relances | mails | semaines) (faut-il | faudra-t-il | encore | dois-je | devrai-je | va-t-il falloir) | vous trouvez ça normal | trouvez-vous cela normal | vous trouvez normal | c'est comme ça que vous | c'est ainsi que vous | est-ce ainsi que | voilà comment (vous | on) | et après on | on marche sur la tête | de qui se moque-t-on | vous attendez (quoi | que) | à quoi (bon | jouez-vous | servez-vous) | vous servez à quoi | de quel droit)
with tag=anger
unless before (si)
unless inside (combien de temps faut-il)
unless sentence (en moyenne | combien de temps faut-il)
+ De qui se moque-t-on ?
- Combien de temps faut-il pour venir ?
