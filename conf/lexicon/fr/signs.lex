# signs.lex - what complaints look like whatever they are about, and what is only
# supposed. Read with need.lex and trouble.lex.

signal need.problem
frame (est | sont | reste | restent | suis | sommes | était | se trouve | traîne) _4 (depuis | pendant) [INTENSE | plus de | près de | presque | maintenant] (<num> | un | une | deux | trois | quatre | cinq | six | plusieurs | des) (minutes | heures | heure | jours | jour | semaines | semaine | mois | ans)
with tag=weak
unless before (si)
unless inside (client | cliente | clients | abonné | abonnée | locataire | adhérent | membre | retraité | marié | propriétaire | ouvert | en vacances | inscrit | inscrite | installé | fidèle)
unless sentence (content | satisfait | ravi | ravie | super)
+ Mon dossier est à l'étude depuis deux mois.
- Je suis client depuis deux ans.
frame (commandé | commandée | commandés | réservé | réservée | payé | payée | acheté | achetée | choisi | choisie | demandé | demandée) _6 [;] (et | mais | or) _2 (reçois | reçu | ai reçu | j'ai reçu | avons reçu | on m'a | on me | n'ai | c'est | m'a | rien | toujours | le colis | la | on nous | j'ai eu | ai eu)
with weight=2
unless sentence (parfait | ravi | ravie | super | content | contente | génial)
unless before (si)
+ J'ai commandé du bleu et j'ai reçu du rouge.
- J'ai commandé du bleu et j'en suis ravie.
frame (pour | à) (<num> | ce) [euros] (la nuit | le mois | par mois | ce prix | l'abonnement | prix-là | prix là) [;] (on | je | nous | c'est | pas | même | ça)
with weight=1
unless sentence (génial | super | imbattable | puis-je | peut-on)
+ À ce prix-là, on attend mieux.
- Pour 10 euros par mois, puis-je tout voir ?
frame (zéro | aucun | aucune | pas un seul | pas une seule | plus un | plus une | plus aucun | plus aucune) <word> [<word>] [<word>] (ne | n'est | n'a | n'y | de libre | disponible | à l'horizon | en vue | sur place | pour (nous | m'aider | répondre | expliquer) | depuis | à l'arrivée)
with weight=2 tag=weak negatable
unless before (si | y a-t-il | n'y a-t-il | il n'y a)
unless inside (souci | problème | regret | défaut)
+ Aucun bus ne passe.
- Aucun souci depuis l'achat.
frame (plus (de) (son | image | eau | courant | gaz | chauffage | réseau | internet | lumière | batterie | signal | connexion | place | nouvelles | réponse | accès) | plus rien | plus aucun | ni (eau | chauffage | électricité | réponse | excuse | excuses | téléphone | explication))
with weight=2 negatable
unless before (si | n'ai | n'ai-je | ai-je | besoin de | aura)
unless sentence (comment | plus de place)
+ Ni eau ni électricité depuis hier.
- N'ai-je plus de place ?

# What would happen, and has not.
signal concrete
frame (que se passe-t-il | qu'arrive-t-il | que dois-je faire | que faire | comment (faire | procéder | ça se passe) | dois-je payer | qui (appeler | contacter | prévenir | paie) | suis-je (couvert | couverte | remboursé | remboursée) | y a-t-il (des frais | une pénalité) | est-ce que je suis (couvert | remboursé) | puis-je (être remboursé | annuler | échanger | changer)) __6 (si | en cas de | quand | lorsque | au cas où)
with tag=supposed weight=0 negatable
+ Que se passe-t-il si je perds ma carte ?
- Que se passe-t-il ?
frame (^ | ;) [et | bonjour | GREETS] (si | en cas de | au cas où | quand | s'il | lorsque) [jamais] [je | on | il | elle | mon | ma | mes | nous | le | la | les | un | une | cela | ça] _8 [;] __8 (que se passe-t-il | comment | dois-je | puis-je | peut-on | est-ce | qui | faut-il | y a-t-il | suis-je | serai-je | pouvez-vous | est-il | que faire | que dois-je)
with tag=supposed weight=0 negatable
+ Si je perds ma carte, puis-je en avoir une autre ?
- Si vous venez, sonnez.
frame (serait-ce | serait-il | est-ce que cela | y aurait-il | pourrait-il | pourrait-on | cela risque-t-il | risque-t-il | risque-t-on | risque-je | le jour où) _10
with tag=supposed weight=0 negatable
+ Le tissu risque-t-il de rétrécir ?
- Le tissu a rétréci.

signal need.solved
frame (finalement | en fait | au temps pour moi | autant pour moi | oubliez | ne tenez pas compte) [;] (mon (mail | message) | de mon (mail | message) | c'est (moi | bon | arrivé | ma faute) | j'ai (retrouvé | trouvé | réussi | reçu) | je l'ai | tout est | il est arrivé | elle est arrivée | le colis est)
unless sentence (mais | pas | toujours)
+ Finalement, j'ai retrouvé ma carte.
- Finalement, je prends le bleu.
frame (remarche | refonctionne | est revenu | est revenue | est revenue à la normale | a été (livré | livrée | remboursé | remboursée | réparé | réparée | remplacé | remplacée | corrigé | corrigée))
only sentence (merci | parfait | super | ça y est | enfin | ce matin | bien | tout)
unless before (pas | jamais | si | quand | toujours pas | devait | aurait)
unless sentence (pas | mais | toujours | jamais | encore)
+ Internet est revenu ce matin, merci.
- Internet n'est pas revenu.

# Ce qui marchait hier ne marche plus.
signal need.problem
frame (hier | avant-hier | avant | auparavant | jusqu'ici | jusqu'à hier | ce matin encore | la semaine dernière | le mois dernier) [encore | ça | cela | elle | il | tout | l'appli | l'application] [encore | ça | tout] (marchait | fonctionnait | allait bien)
with weight=2
unless sentence (à nouveau | de nouveau | remarche)
+ Hier tout marchait, aujourd'hui je ne vois qu'une page grise.
- Hier le magasin ouvrait à 9 heures.
frame ne (peut | peuvent | puis | peux | pouvons) [plus] [<word>] [<word>] (aucun | aucune | rien)
with weight=2
unless before (si | je)
unless sentence (reprocher | redire)
+ Ma boutique ne peut encaisser aucun paiement.
- Peut-on encaisser un chèque ?
