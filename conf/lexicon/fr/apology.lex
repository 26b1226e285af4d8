# apology.lex - saying sorry, and the ways of saying it that take nothing back.
#
# The plain frame finds every word of apology with its object; the program decides
# by that object whether it names the harm. Frames of other signals that cover the
# same word (late, conditional, refusing, social) take it away again.

signal apol.generic
frame SORRY
with object
unless before (vos | tes | leurs | ses | des | aucune | exiger | exigez | demandez | vous vous êtes | ne soyez pas | ne sois pas | raison de me | raison de nous | raison de | intention de me | refuse de me | ne vous | ne te | d'excuse)
unless after (de vous (déranger | importuner | solliciter) | de te (déranger | embêter) | du dérangement | pour le dérangement | pour ce (long | second) (mail | message) | d'insister | de (revenir | relancer) | pour la (faute de frappe | coquille))
unless after ([;] (je | nous) (ne vois | ne comprends | n'ai pas compris | n'ai pas (bien)) _2 (la question | votre question | ce que vous voulez))
unless inside (excuse | excuses)
+ Nous sommes désolés que votre colis soit resté sous la pluie.
+ Je vous prie de nous excuser pour ce double prélèvement.
+ Pardon pour la confusion.
- Désolé de vous déranger encore une fois.
- Ne vous excusez pas.
frame (excuse-nous | excuse-moi | toutes mes confuses | toutes (nos | mes) excuses | (nos | mes) [plus] [sincères | plates | vives] [plus] [sincères] excuses | mille excuses | avec (nos | mes | toutes nos) excuses | sincères excuses | vives excuses | plates excuses | des excuses s'imposent | vous dois des excuses | vous devons des excuses | te dois des excuses | te dois une excuse | vous dois une excuse | présente des excuses | présentons des excuses | faire nos excuses | faire mes excuses | je m'excuse | nous nous excusons | on s'excuse)
with object
unless before (si)
unless after (de vous (déranger | importuner) | du dérangement | de te déranger)
unless after (en avance | d'avance)
+ Toutes nos excuses pour le bruit de cette nuit.
+ Nous vous devons des excuses.
- Il cherche des excuses.
frame (présente | présentons | présenter | accepter | acceptez | accepte | réitère | réitérons | réitérer | renouvelle | renouvelons | exprimer | exprime | exprimons | transmettre) [CLIT] [INTENSE] [de nouveau] [toutes] [nos | mes | les] [plus] [sincères | humbles | vives | profondes | plates] [plus] [sincères | humbles | vives] (excuses | regrets)
with object
+ Nous vous présentons nos excuses les plus sincères pour cette erreur.
- Nous présentons nos tarifs.
frame (je suis | nous sommes | j'en suis | nous en sommes) [INTENSE] (confus | confuse | confuses) (de | pour | que | d'apprendre)
with object
+ Je suis confuse de vous avoir donné un mauvais numéro.
- Le mode d'emploi est confus.
frame (je vous | je te | nous vous) (demande | demandons) [INTENSE] (pardon | de nous pardonner | de me pardonner | de m'excuser)
with object
+ Je vous demande sincèrement pardon pour cette nuit.
- Je vous demande le numéro.
frame (ne peux que | ne pouvons que | ne peut que | ne puis que) [CLIT] [INTENSE] (regretter | déplorer | excuser | m'excuser | nous excuser | vous présenter | présenter | réitérer | renouveler | vous prier) [CLIT] [toutes] [nos | mes] [sincères | plates] [excuses]
with object negatable
+ Nous ne pouvons que regretter ce retard de trois semaines.
- Nous ne pouvons que livrer le matin.

signal apol.late
frame (SORRY | confus | confuse) [;] _6 (réponse | retour) _1 (tardive | tardif | aussi tardive | si tardive | aussi tardif | si tardif | trop tardive)
+ Veuillez nous excuser pour notre réponse tardive.
- Désolé pour la livraison tardive de votre canapé.
frame (SORRY | confus | confuse) [;] _5 (tardé | mis | pris | attendre | répondu | répondre | réponds | revenir | reviens | revenu) _6 (répondre | répond | réponse | revenir vers | reviens vers | revenu vers | notre retour | mon retour | vous écrire)
unless inside (rembours* | livr* | avant la réponse)
+ Désolée d'avoir mis tant de temps à vous répondre.
+ Excusez-nous d'avoir tardé à revenir vers vous.
- Désolé d'avoir mis trois visites à réparer la chaudière.
frame (SORRY | confus | confuse) [;] _4 (de ne | de vous | de te) _6 (répondre | répondu | répondre que | revenue | revenu | recontacté) [que | CLIT] [INTENSE] (maintenant | tard | plus tôt | avant | aujourd'hui | rapidement | vite | tardivement)
+ Désolé de ne vous répondre que maintenant.
+ Navrée de ne pas vous avoir répondu plus tôt.
- Désolé de ne pas avoir livré plus tôt.
frame (SORRY | confus | confuse) [;] _3 (délai | délais | retard | temps | lenteur) _1 (de | dans | pour | à) [ma | notre | mon | notre service | vous | te] _1 (réponse | répondre | retour | retourner | traitement de votre (message | mail | demande))
+ Toutes nos excuses pour ce délai de réponse.
+ Désolé pour le retard dans ma réponse.
- Désolé pour le retard de votre train.

signal nonapology
frame SORRY [;] [de | que] [voir | lire | constater | savoir | apprendre] [que] (vous | tu) [le | vous | te] _2 (sentiez | ressentiez | preniez | sentes | prennes | sentez | ressentez | prenez | voyiez | viviez) [CLIT] [les choses] (ainsi | mal | comme ça | comme cela | de cette (façon | manière | sorte) | aussi mal | si mal)
+ Nous regrettons que vous le preniez ainsi.
+ Désolé que tu le prennes mal.
- Je suis désolée que vous vous sentiez ignorée après trois appels.
frame SORRY [;] [de | que] [voir | lire | constater | savoir | apprendre] [que] (vous | tu) (pensiez | penses | trouviez | trouves | estimiez | estimez | pensez | trouvez | considériez | considérez | jugiez | croyiez | ayez (mal (compris | interprété | pris) | pris cela | trouvé | cru | pensé) | avez (mal (compris | interprété | pris) | trouvé | cru | pensé) | soyez (vexé | vexée | susceptible | offensé | offensée | offusqué | offusquée) | ayez (cette impression | cette perception | ce sentiment | l'impression) | avez (cette impression | cette perception | ce sentiment))
+ Désolé que vous trouviez notre service lent.
+ Nous regrettons que vous ayez cette impression.
- Désolé que vous ayez trouvé une fissure.
unless after (un | une | des | de la | porte | le | la)
frame SORRY [;] [de | pour | que] (votre | ce | ton) (ressenti | perception | interprétation)
+ Nous regrettons votre ressenti.
- Nous regrettons votre attente.
frame ((des erreurs | une erreur | une maladresse) (ont été | a été | a pu être | ont pu être) commise | des erreurs ont été commises | des erreurs ont pu être commises)
+ Des erreurs ont été commises.
- Les erreurs trouvées sont corrigées.
frame (notre | mon) (but | intention) n'était [INTENSE] (pas | nullement | aucunement) de vous (offenser | vexer | blesser | choquer | froisser)
+ Notre intention n'était pas de vous offenser.
- Notre intention est de rembourser.

signal nonapology.if
frame SORRY [;] [mais | par avance] (si | au cas où | dans le cas où | dans l'hypothèse où)
unless after (tard | longtemps | long | souvent | nombreux)
+ Nous sommes désolés si vous vous êtes sentie offensée.
+ Je m'excuse si cela vous a choqué.
- Désolé pour le bruit ; si vous avez le temps, videz le cache.
frame SORRY _4 (offense | malentendu | impression | ressenti | maladresse | froissement) _4 (aurait pu | auraient pu | a pu | ont pu | pourrait | éventuel*)
+ Nous regrettons toute offense que cela aurait pu causer.
- Nous regrettons l'offense.
frame si _8 (offensé* | vexé* | blessé* | choqué* | froissé* | heurté* | offusqué*) __8 SORRY
+ Si quelqu'un a été vexé, nous en sommes désolés.
- Si vous envoyez le papier, je rembourse.

signal refuse.bare
frame SORRY [;] [de | vous] [devoir | avoir à] (vous informer | vous annoncer | vous dire | vous apprendre | vous faire savoir | vous décevoir | vous indiquer | vous confirmer | t'annoncer | te dire | te décevoir | refuser | décliner | informer | annoncer | porter à votre connaissance | ne pouvoir | ne pas pouvoir | ne pas être en mesure | ne pouvoir donner)
with tag=excuse
+ Nous regrettons de vous informer que votre demande est refusée.
+ Désolé de ne pouvoir vous aider.
- Je suis désolée d'apprendre que l'offre a pris fin.
frame (au regret | avons le regret | ai le regret | sommes au regret) (de)
with tag=excuse
+ Nous sommes au regret de vous annoncer la fermeture du dossier.
- Nos regrets sont sincères.
frame SORRY [;] [mais] [que] (je | nous | on | cela | ça | ce | il | cette <word> | le <word> | l'offre | notre <word>) [INTENSE | CLIT | malheureusement] (ne) [CLIT] (peux | pouvons | peut | puis | suis | sommes | est | fais | faisons | fait | propose | proposons | vends | vendons | rembourse | remboursons | accepte | acceptons | livre | livrons | gère | gérons | prends | prenons | prévoit | permet | sera | serons | relève) [CLIT] [INTENSE] (pas | plus | aucun | aucune)
unless inside (est pas (normal | acceptable | à la hauteur | arrivé))
unless after (normal | acceptable | arrivé | arrivée | vous avoir | à la hauteur | assez | été plus)
with tag=excuse
+ Désolé, nous ne pouvons pas modifier la date.
+ Désolés mais nous ne livrons pas sur les îles.
- Désolé que nous ne vous ayons pas rappelé mardi.
frame SORRY [;] [mais] (c'est | cela est | il est) (impossible | trop tard | terminé | fini | complet | notre politique | le règlement | comme ça)
with tag=excuse
+ Désolé, c'est impossible.
- Désolé, c'est une erreur de ma part.
frame SORRY [;] [mais] (cette | ce | cet | le | la | les) [<word>] [<word>] (a expiré | est expirée | est expiré | est terminée | est terminé | n'est plus | ne sont plus | est complet | est complète | est épuisé | est épuisée | n'existe plus | est clos | est close)
with tag=excuse
+ Désolé, cette offre a expiré.
- Désolé, la crème a tourné.

# Who is sorry only in order to ask.
signal concrete
frame SORRY [;] [mais] (pouvez-vous | pourriez-vous | peux-tu | pourrais-tu | quel | quelle | qui | où | est-ce que vous | avez-vous)
with tag=excuse weight=0 negatable
+ Désolé, pouvez-vous renvoyer le numéro ?
- Désolé, vous pouvez renvoyer le numéro.

signal apol.responsibility
frame (c'est | c'était | il s'agit | cela est | ceci est) [INTENSE | là] [d'une] (notre faute | ma faute | notre erreur | mon erreur | erreur de notre part | erreur de ma part | notre responsabilité | ma responsabilité | une erreur de notre part | une erreur de ma part | de notre faute | de ma faute | une faute de notre part | un oubli de notre part | un oubli de ma part | une négligence de notre part | nous qui | moi qui | un raté de notre part)
unless after (répond* | gère | gérons | vous (écris | suis))
+ C'est entièrement notre faute.
+ Il s'agit d'une erreur de notre part.
- C'est votre faute.
frame (erreur | faute | bévue | oubli | négligence | manquement | maladresse | défaillance | bug | problème | souci | dysfonctionnement) [INTENSE] (de notre part | de ma part | de notre côté | de mon côté | chez nous | de nos services | de notre fait | de notre service | de notre équipe | de notre prestataire | de notre système)
unless before (si | aucune | aucun | pas de)
+ Il y a eu une erreur de notre côté.
- Il y a une erreur de votre côté.
frame (la faute | la responsabilité | l'erreur | le tort | l'entière responsabilité) [est] [INTENSE] [nous | me | nous en | m'en | vient | est | en] (revient | incombe | de nous | nôtre | la nôtre | la mienne | de chez nous | mienne | entièrement nôtre)
+ La faute nous revient.
- La faute vous revient.
frame (nous avons | j'ai | on a | notre équipe a | notre service a) [INTENSE] (commis une | commis des | fait une (erreur | bêtise | faute | bourde) | mal (géré | traité | lu | compris | saisi | branché | rebranché | noté | emballé | étiqueté | adressé | transmis | calculé | paramétré) | oublié (de vous | de te | votre | vos | de) | failli | manqué à | échoué | négligé | tardé à vous (livrer | rembourser | dépanner) | confondu | mélangé | interverti | laissé passer | perdu (votre | vos | ton) | égaré (votre | vos | ton) | omis de | cafouillé | merdé | foiré | loupé | rompu | trahi | facturé deux fois | prélevé deux fois | débité deux fois | envoyé (le mauvais | la mauvaise | un mauvais | une mauvaise | deux fois) | livré (le mauvais | la mauvaise))
unless before (si | que)
unless after (n'avons rien)
+ Nous avons oublié de vous prévenir.
+ J'ai mal lu votre demande.
- Vous avez oublié de signer.
frame (nous nous sommes | je me suis | on s'est | notre service s'est) [INTENSE] (trompé | trompés | trompée | trompées | planté | plantés | mal exprimé | mal organisé | mal organisés | emmêlé)
unless before si
+ Je me suis trompée de date.
- Vous vous êtes trompé.
frame (nous aurions | j'aurais | on aurait | notre équipe aurait | mon collègue aurait | quelqu'un aurait | je n'aurais pas | nous n'aurions pas | nous n'aurions jamais | je n'aurais jamais) [INTENSE] dû
unless after (recevoir)
+ Nous aurions dû vous rappeler lundi.
- Vous auriez dû nous appeler.
frame (vous auriez | tu aurais) [INTENSE] dû (être (averti | avertie | prévenu | prévenue | informé | informée | rappelé | rappelée | remboursé | remboursée | livré | livrée | avertis | prévenus) | en être)
unless after (lire | regarder)
+ Vous auriez dû en être avertie.
- Vous auriez dû lire la notice.
frame (j'assume | nous assumons | je prends | nous prenons | j'endosse | nous portons) [INTENSE] (l'entière responsabilité | la responsabilité | toute la responsabilité | notre responsabilité | nos responsabilités | mes responsabilités | notre erreur | mon erreur | notre part)
+ Nous assumons l'entière responsabilité de la fuite.
- Les clients assument la responsabilité des clés.
frame (nous sommes | je suis | nous en sommes) [INTENSE] (fautifs | fautif | fautive | en tort | en faute | responsables de (cette | ce | cet | votre) | seuls responsables | dans notre tort)
+ Nous sommes entièrement fautifs.
- Nous sommes responsables du stock.
frame (nous n'avons | je n'ai | on n'a) [INTENSE] pas [INTENSE] (tenu (parole | notre | mes | nos | ma) | respecté (notre | nos | votre | le | les) | fait (ce que | le nécessaire à temps | notre travail) | su (vous | répondre | réagir) | été (à la hauteur | clairs | assez) | répondu à (votre | vos) | rappelé | donné suite | prévenu)
unless before si
+ Nous n'avons pas tenu parole.
- Nous n'avons pas de nouvelles.
frame (au temps pour moi | autant pour moi | mea culpa | ma faute | my bad | c'est pour ma pomme)
unless before (pas | pas de)
+ Mea culpa, j'ai inversé les deux dates.
- La faute vient du colis.

signal apol.explanation
frame (parce que | car | puisque | en raison de | à cause de | à la suite de | suite à | due à | dû à | dus à | la cause est | la cause en est | la raison est | vient de | provient de | s'explique par | causé par | causée par | provoquée par | provoqué par)
with object weight=3
+ Le débit est passé deux fois parce que notre serveur a redémarré.
- Votre colis est là.
frame (voici ce qui s'est passé | (un | une | notre | le | la) [<word>] (collègue | stagiaire | prestataire | transporteur | livreur | fournisseur | mise à jour | serveur | canalisation | logiciel | sonde | intérimaire) [<word>] (a | ont) [CLIT] (oublié | confondu | perdu | égaré | cassé | effacé | interverti | lâché | cédé | éclaté | planté | sauté | saisi | mal))
with weight=3
unless before (si | vous)
+ Voici ce qui s'est passé.
+ Une mise à jour a effacé les dossiers.
- La mise à jour est finie.

signal apol.forbearance
frame (pour que | afin que | pour éviter que | pour ne plus que | afin d'éviter que | veiller à ce que | veillerons à ce que | veillons à ce que | nous assurer que) [cela | ça | ce | cette | une telle | ce genre] _4 (ne se reproduise | se reproduise | n'arrive | arrive | se répète | ne se répète)
+ Un contrôle a été ajouté pour que cela ne se reproduise plus.
- Nous veillerons à ce que vous soyez appelé.
frame (nous avons | j'ai | on a) _2 (ajouté | changé | modifié | mis en place | revu | renforcé | rappelé | formé | affiché) _4 (contrôle | procédure | procédures | processus | consigne | consignes | équipe | équipes | vérification | alerte | protocole | garde-fou)
+ Nous avons revu la procédure au dépôt.
- Nous avons changé votre adresse.
frame (tirer | tirons | tiré | retenons | retenir) _2 (leçon | leçons | enseignements | conséquences)
+ Nous en tirons les leçons.
- Nous tirons la porte.
