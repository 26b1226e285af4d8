# kind.lex - kindness in words of one's own, and what makes it this customer's.
#
# acknowledge.lex knows the formulas; here are the pictures people use for what
# happened to somebody, the words with which they judge it, and the classes by
# which a reply is heard to speak of the same trouble as the customer.

signal ack.generic
frame (mauvaise surprise | sale coup | coup de massue | coup dur | rude coup | coup au moral | douche froide | goutte d'eau | mauvais moment | sale moment | mauvaise nouvelle | mauvaises nouvelles | parcours du combattant | vraie galère | sacrée galère | une galère | un casse-tête | une plaie | un sacré choc | une belle frayeur | une peur bleue)
with object tag=whole
unless before (si | sans | pas de | aucune | éviter toute | pas)
only sentence (vous | votre | vos | tu | ton | ta | tes | c'est | quelle | quel)
unless sentence (afin d'éviter)
+ Un double prélèvement juste avant le loyer, c'est une bien mauvaise surprise.
- Pas de mauvaise surprise avec cet abonnement.
frame (ont | a | avons | met | mettre | mis) [INTENSE] [mis] (votre | vos | ta | tes) (patience | nerfs | nuits | confiance) [INTENSE] (à rude épreuve | à l'épreuve | à vif | à mal)
with object tag=whole
+ Ces reports ont mis votre patience à rude épreuve.
- Nous avons mis votre pompe à l'épreuve.
frame (de quoi | cela | ça | a dû | ont dû | qui) [CLIT] [INTENSE] (gâche | gâcher | gâché | ruine | ruiner | ruiné | épuise | épuiser | épuisé | empoisonne | empoisonner | inquiète | inquiéter | décourage | décourager | désespère | désespérer | use | fatigue | fatiguer | agace | agacer | énerve | énerver | exaspérer | bouleverser | angoisser | effrayer | rendre (furieux | furieuse | fou | folle) | mettre en colère | mettre les nerfs)
with object tag=whole
unless before (si | sans que)
unless inside (qui (use | fatigue) | qui inquiète)
only sentence (vous | votre | vos | tu | ton | ta | tes)
+ Une alarme en pleine nuit a dû inquiéter toute votre famille.
- Le sel use le moteur.
frame (n'aurais | n'aurions | n'aurait) [INTENSE] pas (aimé | voulu | supporté | apprécié | souhaité) [non plus | être | vivre | à votre place]
with object negatable tag=whole
unless before si
+ Je n'aurais pas aimé être à votre place.
- Vous auriez aimé le bleu.
frame (je m'en veux | nous nous en voulons | ne trouve pas les mots | pas de mots | n'ai pas fermé l'œil | genre d'erreur | je m'en excuse | j'en ai le cœur serré | le cœur serré | cela me fend le cœur | ça me fend le cœur | me tient à cœur de réparer | j'en suis malade | nous en sommes malades | je n'en reviens pas | je ne l'excuse pas | sans excuse | aucune excuse | pas d'excuse | rien n'excuse)
with object negatable tag=whole
unless before (vous n'avez | n'avez)
unless sentence (de votre part)
+ Je n'ai pas d'excuse pour cet oubli.
- Vous n'avez aucune excuse.
frame (personne | aucun de nous | nul) [chez nous | ici] [ne | CLIT] (vous a | t'a | a | n'a) [INTENSE | CLIT] (rappelé | rappelée | prévenu | prévenue | prévenus | répondu | écouté | écoutée | averti | aidé | aidée | expliqué | dit | recontacté)
with object negatable tag=whole
unless before (si | si personne)
unless sentence (puisque personne)
+ Personne ne vous a rappelée, alors que vous étiez seule avec deux enfants.
- Si personne ne vous a rappelé, écrivez-nous.
frame (sans (un mot | une explication | la moindre (explication | nouvelle | réponse) | nouvelles de (nous | notre part) | réponse de (nous | notre part) | aucune explication) | pas un (mot | seul mot) de (nous | notre part) | pour rien) [; | .]
with object negatable tag=whole
only sentence (vous | vos | votre | tu)
unless sentence (si vous | rassurez-vous | pas pour rien | merci de)
unless inside (pour rien [; | .])
+ Vous êtes restée trois semaines sans nouvelles de notre part.
- Si vous restez sans nouvelles de notre part, appelez.
frame (ce | cela | ça | cette | ces) [<word>] [<word>] (n'était | n'est | n'a | n'ont) [été] (ni (fait | à faire | acceptable) | en rien (normal | acceptable) | pas ce qu'on | pas tenable | pas vivable | pas humain | pas une vie)
with object negatable tag=whole
unless before si
+ Ce n'était pas vivable.
- Ce n'est pas une vis.
frame (froid dans le dos | (j'ai | nous avons) [INTENSE] (frémi | tremblé | sursauté | eu un choc | pâli) | (vous auriez | tu aurais) [INTENSE] pu (vous tuer | vous blesser | te blesser | te tuer | tomber | finir) | en vous lisant ; [<word>] (honte | peine | mal au cœur | un choc) | à la lecture de votre (message | mail | récit) ; _4 (honte | peine | choc | mal))
with object tag=whole
unless before si
+ J'ai eu froid dans le dos en vous lisant.
- Il fait froid dans le hall.
frame (je suis | nous sommes) [INTENSE] (soulagé | soulagée | soulagés | rassuré | rassurée) (que (vous | personne | votre) | d'apprendre que (vous | personne | votre) | de (savoir | lire))
with object tag=soft
+ Je suis soulagée que personne n'ait été blessé.
- Je suis soulagé du dos.
frame (je | nous | on) (pense | pensons) [INTENSE | fort] [INTENSE | fort] à (vous | toi | votre famille)
with tag=condolence
+ Je pense bien à vous et à vos enfants.
- Je pense à votre facture.

# Words with which people judge what happened, in plain sentences of their own.
signal care
frame (FEELADJ | FEELNOUN | BLOW | mérit* | n'aurait jamais | n'auraient jamais | de quoi | trop longtemps | long | longs | longue | sans un mot | en vain | pour rien | surtout pas | de surcroît | la veille | à deux jours | justement | honte | n'arrange rien | rien arrangé | pire | sans rien | par-dessus le marché | en travers | double peine | grave | énorme | insoutenable | insultant | insultante | au pire moment | en plus | le jour même | seul | seule | tout de même | supplice | aucun sens | à vous dégoûter | gâche | gâché | ruine)
with tag=cares weight=0 negatable
only sentence (vous | votre | vos | tu | ton | ta | tes | toi | on | quel | quelle)
unless before (si | pas de quoi | vous seul | un seul | une seule)
unless sentence (veuillez | merci de | prière de | désolé | excuse | excuser | pourriez-vous | pouvez-vous | dites-nous | vous trouverez | pas de quoi | n'hésitez | il suffit | dossier est | pour toute | faut | devez | conditions | règle | vérifiez | avez-vous)
+ Neuf jours sans lumière avec deux enfants chez vous, c'est long.
- La lampe est verte.
frame (je m'en veux | nous nous en voulons | ce n'est pas le souvenir | souvenir qu'on | pas ce qu'on | pas ce que vous | comble | c'est énorme | c'est très grave | personne ne devrait | aucun parent | aucun enfant | n'importe quel | n'importe quelle | toutes les raisons | injustice | injuste | double peine | indigne | impardonnable | inexcusable | inadmissible | honteux | mort d'inquiétude | morte d'inquiétude | en travers de la gorge | dans tous vos états | dans tous tes états | de notre fait | par notre faute | à cause de nous | j'imagine | nous imaginons | je n'ose | gâchis | crève-cœur | bien trop)
with tag=cares weight=0 negatable
unless before (si)
unless sentence (veuillez | merci de | prière de | pourriez-vous | pouvez-vous | avez-vous)
+ Une dialyse manquée par notre faute, c'est très grave.
- La dialyse est à midi.

# What makes an acknowledgement this customer's although the words differ.
signal care
frame (TROUBLE | mal | peine) [que vous rencontrez | rencontré | rencontrés | rencontrées | que vous avez rencontrées | que vous avez eues] (à | pour | lors de | pendant | avec) [vous | te | le | notre | nos | la | votre] (connecter | accéder | payer | joindre | obtenir | recevoir | ouvrir | installer | activer | valider | télécharger | retirer | commander | réserver | imprimer | livraison | commande | paiement | connexion | installation | réservation | facturation | facture | voyage | séjour | trajet | colis)
with tag=names weight=0 negatable
unless before (nous | je)
+ Désolé pour les difficultés à vous connecter.
- Désolé pour les difficultés.
frame (YOUR) [<word>] [<word>] (n'est pas | n'est toujours pas | n'est plus | ne sont pas | n'a pas | n'a jamais | n'ait pas | n'ait jamais | ne soit pas | ne soit jamais | soit arrivé | soit arrivée | ait été | aient été | n'a toujours pas | a été | est arrivé | est arrivée | est resté | est restée | soit | ne fonctionne | ne marche) _2 (fonctionn* | marche* | arriv* | livr* | cass* | abîm* | perd* | volé* | bloqu* | coup* | annul* | retard* | en panne | à temps | reçu* | rembours* | débit* | trou* | ray* | réveill* | oubli*)
with tag=names weight=0 negatable
unless before (si | quand)
unless inside (a été (livré | livrée | remboursé | remboursée))
+ Désolée que votre colis ne soit jamais arrivé.
- Si votre colis n'est pas arrivé, attendez.

# Classes of complaints: both sides speak of one thing in different words.
signal shout
frame (retard* | attend* | attent* | patient* | délai* | tard | tardi* | lent | lente | lenteur* | sans (réponse | nouvelles) | pas de (réponse | nouvelles) | file d'attente | queue | longtemps | interminable* | relanc* | toujours pas)
with tag=topic.wait weight=0 negatable
+ L'attente est longue.
- Le chat dort.
frame (plant* | bug* | panne* | cass* | bloqu* | coupure* | coup* | ne (marche | fonctionne | démarre | répond) | fonctionne (pas | plus) | marche (pas | plus) | hors service | dysfonctionn* | défectu* | abîm* | endommag* | inaccessible* | indisponib* | défaut* | erreur*)
with tag=topic.broken weight=0 negatable
+ La panne est connue.
- Le chat dort.
frame (insult* | impoli* | malpoli* | irrespect* | mépris* | agress* | attitude | comportement | traité | traitée | traités | désagréable | raccroch* | hautain* | grossi* | odieu* | accueil | ignoré | ignorée)
with tag=topic.manner weight=0 negatable
+ L'attitude du vendeur.
- Le chat dort.
frame (prélev* | débit* | factur* | surfactur* | rembours* | double paiement | payé deux fois | (argent | montant | somme | frais | tarif | prix) [<word>] (pris* | bloqué* | manquant* | disparu* | trop))
with tag=topic.money weight=0 negatable
+ La facture a été prélevée.
- Le chat dort.
