# ownership.lex - what the agent does, did, offers; alone or with the customer.

class ACTED: remboursé | remboursée | remboursés | annulé | annulée | annulés | corrigé | corrigée | rectifié | rectifiée | commandé | commandée | envoyé | envoyée | envoyés | renvoyé | renvoyée | expédié | expédiée | réexpédié | réexpédiée | demandé | réservé | réservée | ouvert | ouverte | rouvert | rouverte | relancé | relancée | vérifié | vérifiée | rétabli | rétablie | débloqué | débloquée | réinitialisé | réinitialisée | remplacé | remplacée | crédité | créditée | recrédité | recréditée | prévenu | prévenue | contacté | contactée | appelé | appelée | rappelé | signalé | transmis | transmise | prolongé | prolongée | restauré | restaurée | restaurés | récupéré | récupérée | récupérés | bloqué | supprimé | supprimée | ajouté | ajoutée | mis à jour | mis de côté | mise de côté | programmé | programmée | planifié | planifiée | fait le nécessaire | fait retirer | fait suivre | fait partir | fait bloquer | fait corriger | fait changer | obtenu | obtenue | fixé | fixée | repris | reprise | repéré | identifié | trouvé | trouvée | retrouvé | retrouvée | résolu | résolue | réparé | réparée | reporté | reportée | arrêté | arrêtée | stoppé | stoppée | suspendu | suspendue | activé | activée | réactivé | réactivée | modifié | modifiée | changé | changée | préparé | préparée | parlé | insisté | lancé | lancée | émis | émise | effectué | effectuée | validé | validée | enregistré | enregistrée | déposé | déposée | avancé | avancée | accordé | accordée | offert | offerte | réuni | réunie | testé | testée | relu | relue | consulté | examiné | regardé | écouté | convenu | confié | organisé | organisée | régularisé | régularisée | résilié | résiliée | clôturé à votre demande | livré | livrée | livrés | posé | posée | branché | nettoyé | recalculé | reprogrammé | reprogrammée | affecté | attribué | alerté | viré | virée | versé | versée | retiré | retirée | levé | levée
class ACT: rembourser | annuler | corriger | rectifier | commander | envoyer | renvoyer | expédier | réexpédier | demander | réserver | ouvrir | rouvrir | relancer | vérifier | rétablir | débloquer | réinitialiser | remplacer | créditer | recréditer | prévenir | contacter | appeler | rappeler | signaler | transmettre | prolonger | restaurer | récupérer | supprimer | ajouter | mettre | programmer | planifier | faire | obtenir | fixer | reprendre | chercher | trouver | retrouver | résoudre | réparer | reporter | arrêter | suspendre | activer | modifier | changer | préparer | parler | passer | venir | apporter | livrer | écrire | donner | lancer | émettre | effectuer | procéder | valider | enregistrer | déposer | accorder | offrir | régler | régulariser | regarder | examiner | consulter | suivre | revenir | tenir | poser | porter | virer | verser | traiter | creuser | étudier | lever | retirer
class WHEN: aujourd'hui | ce jour | ce matin | cet après-midi | ce soir | demain | demain matin | après-demain | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | cette semaine | la semaine prochaine | dès maintenant | dès demain | dès ce soir | dès lundi | tout de suite | immédiatement | sur-le-champ | à l'instant | maintenant | d'ici <num> | sous <num> | avant <num> | avant midi | avant ce soir | avant la fin | d'ici demain | d'ici ce soir | d'ici la fin | d'ici vendredi | à <num> | le <num> | dans l'heure | dans la journée | dans la matinée | en express | par coursier | ce vendredi | ce lundi

signal own.done
frame (j'ai | je l'ai | je les ai | je vous ai | je t'ai | je vous en ai | nous avons | nous vous avons | nous l'avons | nous les avons | on a | on vous a | on t'a | notre équipe a | notre technicien a | mon collègue a | ma collègue a | notre atelier a | notre comptable a | notre dépôt a | le service a) [CLIT] [INTENSE | aujourd'hui | ce matin | d'ores et déjà | immédiatement | aussitôt | donc] [INTENSE] ACTED
unless before (si | une fois que | dès que | quand | que)
unless inside (transmis* votre)
unless after (que vous (n'avez | avez))
+ J'ai demandé au dépôt de le renvoyer.
+ Nous vous avons remboursé les 49 euros.
- Avez-vous vérifié le câble ?
frame (je viens de | nous venons de | on vient de | mon collègue vient de) [CLIT] (ACT)
unless before (si)
+ Je viens de relancer l'atelier.
- Je viens de Lyon.
frame (votre | le | la | les | une | un | elle | il | ils | elles | tout | ce | cela | vos | ton | ta) _3 (a été | ont été | a bien été | ont bien été | vient d'être | est désormais | est maintenant | est à présent | est déjà | est de nouveau | vous a été | t'a été | vous ont été | est) [INTENSE | désormais | maintenant | à présent] ACTED [WHEN]
unless before (si | une fois que | dès que | quand | lorsque | après que)
unless inside (est (transmis | transmise | suspendu | suspendue | bloqué | annulé | annulée) | a été (suspendu | suspendue | bloqué))
unless inside (demande a été (transmise | enregistrée) | (message | réclamation) a été | demande a bien été)
+ Votre remboursement a été effectué ce jour.
- Dès que votre colis a été expédié, la page l'indique.
frame (^ | ;) [voilà] (c'est | voilà c'est) (fait | réglé | réparé | corrigé | résolu | rétabli | en ordre | bon)
unless after (pour | que pour)
unless before si
+ C'est fait.
- C'est fait pour durer.
frame (est | sont | part | partent | repart | arrive | arrivent | partira | sera | repartira) [INTENSE] (en route | parti | partie | repartie | reparti | en chemin | prêt | prêts | prête | prêtes | WHEN | chez vous WHEN | entre vos mains)
unless before (si | si elle | quand | dès que)
unless clause (train | ouvert | fermé | séance | vol | bus)
only sentence (colis | commande | remboursement | vous | votre | ton | exemplaire | remplacement | robe | paquet | pièce | technicien | livraison | neuf | nouvelle | nouveau)
+ Votre robe part demain en express.
- Le bus part à midi.
frame ((un | une | notre | le | la) [<word>] (technicien | expert | coursier | plombier | livreur | électricien | collègue | réparateur | monteur | poseur | directrice | directeur | véhicule de prêt | chauffeur) [<word>] (passe | passera | vient | viendra | vous appelle | vous appellera | vous rappelle | vous attend | se déplace | intervient | interviendra | sera chez vous | sera là))
unless before (si | quand)
unless sentence (aucun | que vous demandez)
+ L'expert passe jeudi à 9 h.
- Si le technicien passe, ouvrez.
frame (créneau | place | chambre | table | voiture | appareil | véhicule | exemplaire) _3 (vous attend | est réservé | est réservée | est à vous | à votre nom | mis de côté)
unless before (si | aucun)
+ Une chambre calme vous attend.
- La chambre est grande.

signal own.will
frame (je | nous | on) [CLIT] [CLIT] [INTENSE] (rembourserai | rembourserons | enverrai | enverrons | rappellerai | rappellerons | appellerai | appellerons | reviendrai | reviendrons | ferai | ferons | recontacterai | recontacterons | contacterai | contacterons | écrirai | écrirons | vérifierai | vérifierons | transmettrai | remplacerai | remplacerons | apporterai | apporterons | passerai | passerons | livrerai | livrerons | tiendrai | tiendrons | donnerai | donnerons | mettrai | mettrons | réglerai | réglerons | prendrai | prendrons | suivrai | suivrons | créditerai | créditerons | offrirai | offrirons | verserai | verserons | porterai | corrigerai | corrigerons | expédierai | expédierons | assurerai | veillerai | veillerons | occuperai | occuperons | remettrai | remettrons | viendrai | viendrons | demanderai | demanderons)
unless before (si | ne)
unless after (pas)
+ Je vous appellerai mercredi.
- Nous ne rembourserons pas.
frame (je | nous | on) [CLIT] [CLIT] [INTENSE] (rembourse | remboursons | envoie | envoyons | renvoie | renvoyons | rappelle | rappelons | appelle | appelons | fais le nécessaire | faisons le nécessaire | occupe | occupons | charge | chargeons | recontacte | recontactons | relance | relançons | remplace | remplaçons | apporte | apportons | recrédite | recréditons | crédite | créditons | restaure | restaurons | offre | offrons | expédie | expédions | réexpédie | réserve | réservons | prolonge | corrige | corrigeons | annule | annulons | rectifie | rectifions | fais livrer | faisons livrer | fais partir | fais envoyer | fais changer | fais vérifier | fais suivre | reprends | reprenons | contacte | contactons | vérifie | vérifions | suis | regarde | en parle | creuse | dépose | verse | versons | vire | virons | mets de côté | mets en place | tiens au courant | tiens informé | tiens informée | tenons informé | tenons informée | tenons au courant | reste sur)
unless before (si | ne | est-ce que | quand | comment | que)
unless inside (suis | nous (appelle | rappelle | contacte | recontacte) | nous vous offrons)
unless inside (vous rappelle que | vous rappelons que | vous appelle à | nous offrons des)
unless after (pas | que | les conditions | les règles)
+ Je vous rembourse la livraison aujourd'hui.
+ Je m'en occupe.
- Je ne rembourse pas les frais.
frame (je vais | nous allons | on va | mon collègue va | notre équipe va | notre technicien va) [CLIT] [CLIT] [INTENSE] ACT
unless before (si | quand)
unless after (suite à votre refus)
+ Je vais vous envoyer une pièce neuve.
- Je vais à Lyon.
frame (sera | seront | vous sera | vous seront | sont | est | vous est | vous sont) [INTENSE] (remboursé | remboursée | remboursés | crédité | recrédité | recrédités | expédié | expédiée | livré | livrée | remplacé | remplacée | envoyé | envoyée | versé | versée | rétabli | rétablie | corrigé | réparé | offert | offerte | viré | régularisé) [CLIT] _4 (WHEN | jours | heures)
unless before (si | quand | une fois | ne)
unless sentence (inutile de)
unless clause (si | quand)
+ Les 120 euros seront recrédités demain.
- Si le colis est livré demain, ouvrez-le.
frame (j'aimerais | je voudrais | nous aimerions | nous voudrions | je souhaite | nous souhaitons | je tiens à) [INTENSE] (vous | te) (offrir | inviter | recevoir | rembourser | rencontrer | envoyer | proposer | appeler | dédommager)
unless before si
+ J'aimerais vous recevoir toutes les deux.
- J'aimerais vous demander le numéro.
frame (je m'engage | nous nous engageons | comptez sur (moi | nous) | je m'en charge | je suis (personnellement | moi-même) _3 (dossier | cas | demande) | je garde (ce | votre) (dossier | ticket) | c'est moi qui (vous suis | suis votre | m'occupe | gère | vous réponds))
with negatable
unless before si
+ C'est moi qui vous suis désormais.
- C'est moi qui sonne.

signal own.vague
frame (notre équipe | nos équipes | nos techniciens | notre service | le service technique | nos services | nous | on | nos développeurs) _2 (travaille | travaillent | travaillons | étudie | étudient | étudions | enquête | enquêtons | cherche | cherchent | cherchons | mettons tout en œuvre | met tout en œuvre | mettent tout en œuvre | faisons le maximum | faisons de notre mieux | fait le maximum | analysons | analyse | analysent | examinons | sommes dessus | est dessus | sont dessus | investiguons)
unless before si
+ Notre équipe technique travaille dessus.
- Regardez-vous la bonne page ?
frame (reviendrons vers vous | revenons vers vous | reviens vers vous | reviendrai vers vous | revient vers vous | reviendra vers vous | reviens vers toi | reviendrons vers toi | vous tiendrons (informé | informée | au courant) | ne manquerons pas de (vous | revenir) | vous recontacter | en cours de (traitement | résolution | analyse | vérification) | est en cours | sera (traitée | traité | étudiée | examinée | étudié | examiné | prise en compte))
unless before (si | quand)
+ Nous reviendrons vers vous.
- Revenez vers midi.
frame (nous serons | je serai | nous sommes | je suis | serais) [INTENSE] (ravis | ravi | ravie | heureux | heureuse | là) de [CLIT] (aider | vous aider | vous assister | vous accompagner | t'aider | vous renseigner)
unless before pas
+ Je serai ravie de vous aider.
- J'ai besoin d'aide.

signal repair
frame (vous | te | je vous | nous vous | je te) [INTENSE] (rembourse | remboursons | remboursé | rembourser | rembourserons | offre | offrons | offert | offrir | dédommage | dédommager | dédommagerons | indemnise | indemniser | crédite | créditons | recrédite) [INTENSE] [DET] [<word>]
unless before (si | ne | ne pouvons | pouvez | ne peux | impossible de | pas | refuse de)
unless after (pas | le choix | la possibilité | des)
unless inside (ne)
unless sentence (conditions générales | aucun remboursement | nous ne)
+ Je vous rembourse la livraison.
- Nous ne vous remboursons pas.
frame (geste commercial | bon d'achat | un avoir | en avoir | à nos frais | à notre charge | sans frais (pour vous | supplémentaires) | sans surcoût | gratuitement | à titre gracieux | à titre de dédommagement | en guise d'excuse | en guise de | pour nous faire pardonner | mois offert | remise de <num> | réduction de <num> | dédommagement de | vous (est | sont) offert* | c'est pour nous | cadeau de notre part | voiture de prêt | véhicule de prêt | appareil de prêt | rien ne (vous | sera plus) (sera facturé | prélevé))
unless before (pas de | aucun | si | ne | pas | sans)
unless sentence (combien | ne pouvons | ne peux | ne prévoit | ne prévoient | impossible)
+ Les deux nuits sont à notre charge.
- Nous n'offrons aucun geste commercial.
frame (vous serez | vous êtes | tu seras | vous sera | vous seront | est | sont | vous êtes bien) [INTENSE | intégralement] (remboursé | remboursée | remboursés | dédommagé | dédommagée | indemnisé | indemnisée | recrédité | recrédités)
unless before (si | ne)
unless sentence (conditions | ne pouvons | non)
+ Vous serez intégralement remboursée.
- Si vous êtes remboursé, dites-le.

signal collab
frame (ensemble | avec vous | avec toi | main dans la main | faisons le point | regardons | reprenons | voyons | essayons)
unless clause (vendu | livré | assemblé | vivre ensemble | l'ensemble | un ensemble | votre identité)
unless before (un | cet | le)
unless inside (l'ensemble)
only clause (nous | on | je | regardons | voyons | essayons | faisons | reprenons | pouvons)
+ Regardons cela ensemble.
- Les pièces sont vendues ensemble.
frame (voulez-vous que (je | nous) | souhaitez-vous que (je | nous) | veux-tu que (je | nous) | cela vous (conviendrait-il | convient-il | irait-il) | ça vous irait | ça te va si | préférez-vous que)
with question
+ Voulez-vous que je vous appelle demain ?
- Voulez-vous du thé ?

signal invite
frame (que (puis-je | pouvons-nous) | comment (puis-je | pouvons-nous)) _2 (faire | réparer | rattraper | mieux | vous aider) _3 (pour vous | mieux | cela | ce | aider | réparer | rattraper)
+ Que pouvons-nous faire pour rattraper cela ?
- Que peut-on casser ?
frame (je reste | nous restons | je suis | nous sommes | je serai | nous serons) [INTENSE] (joignable | joignables | disponible | disponibles | à votre écoute | à ton écoute | là pour | là si | à vos côtés)
+ Je reste joignable sur ce numéro toute la journée.
- Je reste chez moi.
frame (appelez-moi | écrivez-moi | répondez-moi | répondez directement | ma ligne directe | mon numéro direct | réponds-moi | appelle-moi | joindre directement | me joindre)
unless before ne
+ Voici ma ligne directe.
- Appelez le dépôt.

signal invite.generic
frame (n'hésitez pas | n'hésite pas | à votre disposition | à ta disposition | restons à votre disposition | dites-nous | dites-moi | dis-moi | dis-nous | tenez-nous (au courant | informés) | faites-nous (savoir | signe) | faites-moi (savoir | signe) | fais-moi (signe | savoir) | revenez vers (nous | moi) | tenez-moi au courant | pour toute (question | information | demande))
with negatable
+ N'hésitez pas à nous écrire.
- Nous hésitons encore.

signal overpromise
frame (cela | ça | ce | ceci) [ne] [CLIT] (arrivera | se reproduira | se produira | recommencera) (plus jamais | jamais plus | plus)
with negatable
unless before (promettre que | garantir que)
+ Cela n'arrivera plus jamais.
- Je ne peux pas promettre que cela n'arrivera plus.
frame (je vous | nous vous | je te) (garantis | garantissons | promets | promettons | jure)
unless before (ne)
unless after (pas)
+ Je vous garantis un résultat parfait.
- Nous ne pouvons rien garantir.
frame (plus jamais (de | aucun) | garanti à <num> | à <num> garanti | sûr à 100)
with negatable
unless sentence (ne peux | ne pouvons)
+ Plus jamais de panne avec ce modèle !
- La batterie est pleine.
