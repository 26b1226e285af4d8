# need.lex - what the customer's own words call for.
#
# Only negative words count: customers are polite while they are angry, so thanks
# and please take nothing away. Tags name the class of a feeling, so that a reply
# can answer it in kind; "waiting" marks complaints about silence.

class MY: mon | ma | mes | notre | nos | le | la | les | cette | ce | cet | mon nouveau | ma nouvelle
class KIN: mère | père | mari | femme | époux | épouse | fils | fille | frère | sœur | grand-mère | grand-père | maman | papa | mamie | papi | enfant | enfants | bébé | conjoint | conjointe | compagnon | compagne | beau-père | belle-mère | tante | oncle | nièce | neveu | cousin | cousine | petit-fils | petite-fille | parents | collègue | ami | amie | voisin | voisine
class NOTPAS: pas | plus | jamais | toujours pas | pas encore | toujours rien | rien | même pas | pas du tout | toujours plus | plus du tout | plus rien | aucunement | encore pas | tjs pas
class WORKS: marche | marchent | marchait | fonctionne | fonctionnent | fonctionnait | fonctionnaient | démarre | démarrent | répond | répondent | répondez | réponds | répondait | s'allume | s'allument | s'éteint | s'ouvre | s'ouvrent | ouvre | se ferme | ferme | charge | chargent | se charge | chauffe | chauffent | refroidit | imprime | reconnaît | accepte | passe | passent | se connecte | connecte | s'affiche | s'affichent | affiche | enregistre | lit | sonne | sonnent | tourne | vient | viennent | arrive | arrivent | bouge | sert | correspond | correspondent | colle | tient | tiennent | s'arrête | s'arrêtent | se lance | lance | synchronise | se synchronise | détecte | capte | rappelle | rappellent | rappelez | livre | livrez | rembourse | remboursez | remboursent | respecte | respectez | va | vont | joue | coule | freine | aspire | lave | essore | sèche | cuit | mousse | ventile | filtre | s'installe | se télécharge | se met | réagit | s'enclenche | se verrouille | se branche | rentre | s'emboîte | me va | écoute | écoutez | existe | apparaît | apparaissent | figure | suit | suivez | avance | se passe | donne | propose | convient
class DONE: reçu | reçue | reçus | reçues | recu | arrivé | arrivée | arrivés | arrivées | livré | livrée | livrés | livrées | remboursé | remboursée | remboursés | remboursées | eu | pu | obtenu | obtenue | rappelé | rappelée | contacté | contactée | prévenu | prévenue | prévenus | averti | avertie | informé | informée | informés | répondu | expédié | expédiée | envoyé | envoyée | traité | traitée | réparé | réparée | venu | venue | venus | passé | passée | crédité | créditée | versé | versée | respecté | respectée | respectés | fonctionné | marché | démarré | été | tenu | tenue | résolu | résolue | réglé | réglée | pris en compte | installé | installée | activé | activée | validé | validée | fait | servi | servie | trouvé | trouvée | vu | remis | remise | rendu | rendue | changé | changée | corrigé | corrigée | annulé | annulée | résilié | résiliée | raccordé | branché | déposé | déposée | récupéré | dormi | mangé | profité | présenté | présentée | ouvert | ouverte | visible | disponible | là | prêt | prête | prêts | conforme | inclus | incluse | compris | comprise | chaud | chaude | propre | propres | bon | bonne | celui | celle | ce que | le bon | la bonne | les bons | le même | la même | en stock | à sa place | en place | au rendez-vous | à l'heure | prévu | prévue | prévus | signalé | signalée | indiqué | indiquée | annoncé | annoncée | nettoyé | nettoyée | lavé | lavée | fourni | fournie | joint | monté | montée | fini | finie | terminé | terminée | pensé | lu | écouté | écoutée | supprimé | supprimée | regardé | vérifié | respirer | dormir
class SPOILT: cassé | cassée | cassés | cassées | abîmé | abîmée | abîmés | abîmées | abimé | abimée | endommagé | endommagée | endommagés | endommagées | défectueux | défectueuse | défectueuses | fissuré | fissurée | fêlé | fêlée | déchiré | déchirée | déchirés | troué | trouée | troués | rayé | rayée | rayés | rayées | moisi | moisie | moisis | moisies | périmé | périmée | périmés | pourri | pourrie | pourris | pourries | inondé | inondée | trempé | trempée | trempés | sali | salie | crevé | crevée | bloqué | bloquée | bloqués | bloquées | coincé | coincée | foutu | foutue | foutus | fichu | fichue | hs | défoncé | défoncée | écrasé | écrasée | brisé | brisée | brisés | renversé | renversée | ébréché | ébréchée | cabossé | cabossée | rouillé | rouillée | décousu | décousue | délavé | délavée | rétréci | rétrécie | jauni | jaunie | fané | fanée | fanés | fanées | dégoûtant | immangeable | inutilisable | inutilisables | illisible | illisibles | manquant | manquante | manquants | manquantes | égaré | égarée | égarés | perdu | perdue | perdus | perdues | volé | volée | volés | disparu | disparue | disparus | disparues | effacé | effacée | effacés | effacées | piraté | piratée | usurpé | usurpée | désactivé | désactivée | banni | bannie | résilié | résiliée | annulé | annulée | annulés | annulées | refusé | refusée | rejeté | rejetée | erroné | erronée | erronés | incorrect | incorrecte | retardé | retardée | raté | ratée | introuvable | introuvables | injoignable | injoignables | inaccessible | inaccessibles | indisponible | indisponibles | en panne | hors service | en retard | à l'envers | en morceaux | en miettes | à moitié vide | à refaire | inondés | grillé | grillée | arraché | arrachée | trop petit | trop petite | trop grand | trop grande | trop court | trop serré | bâclé | bâclée | mal posé | mal fait | mal faite | mal réglé | mal cuit | pas cuit | pas frais
class WORN: fermé | fermée | fermés | fermées | taché | tachée | brûlé | brûlée | brûlés | tordu | tordue | percé | percée | coincés | planté | plantée | éclaté | éclatée | explosé | explosée | décollé | décollée | froid | froide | froids | tiède | sale | sales | flou | floue | gelé | gelée | fondu | fondue | vide | vides | incomplet | incomplète | suspendu | suspendue | coupé | coupée | coupés | reporté | reportée | refusés | faux | fausse | fausses | usé | usée
class BREAKS: plante | se fige | se figent | pixelise | bégaie | lague | s'arrête | s'arrêtent | se met en pause | se décale | se dérègle | grésillent | déraille | patinent | se bloquent | plantent | bug | bugue | bugge | buggue | bugs | rame | rament | freeze | se bloque | se coupe | se coupent | coupe tout | coupe sans | saute | sautent | fuit | fuient | goutte | grince | grésille | crachote | clignote | surchauffe | s'éteint | s'éteignent | se déconnecte | me déconnecte | disparaît | disparaissent | redémarre | se ferme | se décolle | se décroche | se détache | s'effiloche | se vide | vibre | siffle | claque | crépite | bourdonne | disjoncte | fume | chauffe trop | tombe en panne | tombe | bloque | bloquent | lâche | lag | mouline | tourne en boucle | tourne dans le vide | patine | s'effrite | pèle | déteint | rétrécit | gratte | pique | pue | sent mauvais | sent le brûlé | démange | crash | crashe | coince
class LACKED: réponse | réponses | nouvelle | nouvelles | retour | retours | suivi | explication | explications | remboursement | information | informations | info | infos | excuse | excuses | rappel | trace | confirmation | solution | technicien | agent | livreur | colis | courrier | contact | interlocuteur | aide | respect | considération | empathie | compensation | dédommagement | geste | avertissement | préavis | avis | communication | accusé | proposition | date | délai | conseiller | personnel | place | siège | chauffage | eau | eau chaude | électricité | courant | internet | réseau | connexion | signal | lumière | son | image | téléphone | ligne | gaz | draps | serviettes | savon | papier | clé | clés | notice | facture | affichage | annonce | prise en charge | effet | amélioration | changement | résultat

signal need.problem
frame [ne] [CLIT] WORKS [INTENSE | encore] NOTPAS
unless before (si | si le | si la | si mon | si ma | si ça | si cela | pourvu que)
unless inside (s'arrête plus de | vient pas | va pas changer)
unless after (de sourire | de s'améliorer | à la recette)
with weight=2 negatable
+ Le chauffage ne marche toujours pas.
+ Ça fonctionne plus.
- Si ça ne marche pas, je reviendrai.
frame NOTPAS [encore | INTENSE | CLIT | toujours] [été] DONE
unless before (adresse | adresse ne a | adresse n'a | taille n'a | numéro n'a | situation n'a | avis n'a | si | si je n'ai | si vous n'avez | ce n'est | n'est-ce | n'est-il | n'y a-t-il)
unless clause (si)
unless inside (jamais (fait | vu | pris) | plus (bon | bonne | propre | chaud) | pas (le même | fait mes | vu) )
unless sentence (êtes-vous ouvert)
with weight=2 negatable
+ Je n'ai toujours pas reçu mon colis.
+ Jai rien reçu.
- Si vous n'avez rien reçu, dites-le.
frame (toujours | encore) [INTENSE | est | dans] (pas | rien | aucun | aucune | en attente | en panne | en rade | bloqué | bloquée | sans | coupé | coupée | personne | au point mort | le même (problème | souci) | en cours | hors service | faux | fausse | impossible | injoignable | à découvert | débité | débitée | prélevé | prélevée | facturé)
unless before (n'hésitez | est-il | est-ce | sont-ils)
unless sentence (est-il encore | est-elle encore)
with weight=2 negatable
+ Toujours aucune solution.
- Est-il encore bloqué en hiver ?
frame (aucun | aucune | pas de | pas d'autre | sans | zéro | plus de | plus aucun | plus aucune | pas la moindre | pas le moindre | pas un | pas une | nulle) [vraie | vrai | seule | seul | bonne] LACKED
unless before (si | y a-t-il | besoin | déjà)
unless before (fonctionne | marche | utilisable | utiliser | jouer | lire | vivre | fonctionne-t-il | valable)
unless inside (sans (trace | contact | délai | engagement | papier | courant | effet | personnel | date | son | place | image | suivi) | pas de (place | date | notice | facture | clé) )
unless after (à signaler | particulière | supplémentaire à vous)
with weight=2 negatable
+ Aucune réponse depuis mardi.
+ Il n'y a pas la moindre communication.
- Y a-t-il un siège sans supplément ?
frame (impossible de | impossible d'y | impossibilité de | n'arrive pas à | n'arrive plus à | n'arrivons pas à | arrive pas à | arrive plus à | arrive pas a | ne parviens pas à | ne parviens plus à | ne parvient pas à | ne parvenons pas à | ne peux pas | ne peux plus | ne peut pas | ne peut plus | ne pouvons pas | ne pouvons plus | n'ai pas pu | n'avons pas pu | n'ai jamais pu | n'a pas pu | peux pas | peux plus | peut plus | peut pas | pouvons pas | pouvons plus | pas moyen de | aucun moyen de | n'y arrive pas | n'y arrive plus | j'y arrive pas | mal à | du mal à | incapable de | incapables de | ne puis)
unless before (vous)
unless clause si
unless after (mieux dire | m'empêcher | être plus | venir | être présent | être là | assister | participer | vous rejoindre | ; mal)
unless inside (mal à (la | au | l))
unless sentence (pour quelle raison peut-on | est-ce que je peux pas)
with weight=2 negatable
+ Je n'arrive plus à me connecter.
- Si je ne peux pas, je préviens.
frame [est | était | sont | arrivé | arrivée | reçu | reçue | tout | toute | a été | ont été | d'être] [INTENSE | complètement | à moitié | entièrement] SPOILT
unless before (je | si je | on peut | si | pas | n'est pas | jamais | s'il est | s'ils sont | en cas de | jus | verre | plat | boisson | un objet | objet | tarte | repas | viande | vin | pas du tout | mode | cas de colis)
unless after (de peau | de bagages)
unless sentence (recyclage | recycler)
with weight=2 tag=weak
+ Le vase est arrivé fêlé.
- Rien n'est cassé.
frame (arrivé | arrivée | arrivés | servi | servie | reçu | reçue | est | était | sont | étaient | a été | ont été | livré | livrée | tout | toute | toutes | encore | trouvé | resté | restée) [INTENSE | presque | complètement | à moitié | encore | tout] WORN
unless before (si | pas | quand il | temps | ne)
unless sentence (dehors | hiver)
with weight=2 tag=weak
+ La pizza est arrivée froide.
- Le plat n'est pas froid.
frame (qui | il | elle | ça | ils | elles | appli | application | site | logiciel | appareil | écran | téléphone | ordinateur | machine | box | connexion | robinet | chaudière | porte | moteur | voyant | tuyau | toit | <word>) [CLIT] [INTENSE | sans arrêt | constamment] BREAKS
unless before (si | au cas où | fait)
unless after (pas | jamais | plus | le mot)
unless sentence (bug corrigé)
with weight=2
+ L'application plante dès que j'ouvre une photo.
- Si elle plante, relancez.
frame (panne | pannes | bug | bugs | dysfonctionnement | dysfonctionnements | fuite | fuites | coupure | coupures | défaut | défauts | anomalie | anomalies | erreur | erreurs | casse | avarie | message d'erreur | litige | dégât | dégâts | sinistre | vice caché | malfaçon | malfaçons | court-circuit | inondation | incendie | cambriolage)
unless before (pas de | sans | aucune | aucun | si | en cas de | assurance | garantie | zéro | jamais de | ni)
unless inside (défaut)
unless sentence (en cas de)
with weight=2 tag=weak negatable
+ Il y a une fuite sous l'évier.
- En cas de panne, qui dois-je appeler ?
frame (un | une | le | gros | petit | des | de | quelques | plein de | plusieurs | mon | énorme | énormes | gros gros | cet | ces) [INTENSE | gros | petit | vrai | autre | grand | même] (problème | problèmes | probleme | problemes | souci | soucis | ennui | ennuis | défaut | défauts | difficulté | difficultés | pb | contretemps | désagrément | désagréments | retard | retards)
unless before (pas | sans | aucun | si | y a-t-il | en cas | jamais eu | plus | jamais)
unless sentence (pas de problème | aucun problème | aucun souci)
with weight=2 tag=weak
+ J'ai un gros souci avec ma facture.
- En cas de problème, que faire ?
frame (problème | souci | pb | difficulté | ennui) [INTENSE] (avec | de (connexion | paiement | livraison | facturation | réception | chauffage | réseau | commande | qualité) | sur | depuis | lors | pour (me | accéder | payer | valider) | concernant)
unless before (pas de | aucun | sans | si | en cas de | un éventuel)
with weight=2 tag=weak
+ Problème de connexion depuis hier.
- Aucun problème avec la livraison.
frame (mauvais | mauvaise | mauvaises) [<word>] (taille | couleur | article | produit | adresse | modèle | référence | pointure | commande | colis | nom | date | heure | quai | chambre | numéro | montant | pièce | plat | dosage | côté | personne | compte | étage | odeur | qualité | état | service | accueil | surprise | expérience | foi | réception)
unless before (si | pas | j'ai choisi la | j'ai pris la | j'ai mis la | pas une)
with weight=2
+ Mauvaise taille encore une fois.
- J'ai choisi la mauvaise taille, puis-je échanger ?
frame (pas | jamais) [du tout | INTENSE | exactement] (le bon | la bonne | les bons | les bonnes | celui que | celle que | ceux que | ce que j'ai | ce que j'avais | ce qui était | ce que nous | conforme | conformes | comme sur | comme indiqué | comme prévu | normal | normale | correct | correcte | correspondre | la couleur | la taille | le modèle | à mon nom | à moi | ma taille | mon écriture)
with weight=2 negatable
unless before (si | si ce n'est | est-ce | n'est-ce)
unless sentence (si ce n'est)
+ Ce n'est pas le bon modèle.
- Si ce n'est pas le bon, je le rends.
frame (au lieu de | à la place de | contrairement à | alors que (j'ai | j'avais | nous | le site | la | l'annonce | vous | tout | je | on | c'était | mon | ma) | bien que (j'aie | le | la) | pourtant | sans (prévenir | explication | raison | mon accord | mon consentement | autorisation | m'avertir | me prévenir | nous prévenir | avertir | crier gare | un mot | même | me demander | aucune raison | rien dire | que personne))
unless before (puis-je | peut-on | est-il possible de | pourrais-je)
unless sentence (puis-je | peut-on | pourrais-je | est-ce possible | serait-il possible | est-il possible | pouvez-vous me conseiller | j'aimerais)
with weight=1 tag=weak negatable
+ Le bac est bleu au lieu de vert.
- Puis-je payer par chèque au lieu de la carte ?
frame (retard | retards) [de | pour | dans | sur | encore] [DET] [<num> | <word>]
unless before (sans | aucun | pas de | en cas de | si | un éventuel | indemnité pour | arriver en | frais de)
unless sentence (nous aurons | j'aurai | je serai en | nous serons en | j'arriverai | aurons)
unless sentence (en cas de)
with weight=2 tag=weak
+ Encore un retard sur ma ligne.
- En cas de retard, que se passe-t-il ?
frame (devait | devaient | devions | devais | aurait dû | auraient dû | aurais dû | aurions dû | était censé | était censée | étaient censés | était prévu | était prévue | étaient prévus | était annoncé | était annoncée | annoncé pour | prévu pour | prévue pour | prévu le | prévue le | promis pour | promise pour) [CLIT] [me | être | nous] [arriver | livré | livrée | passer | venir | recevoir | avoir | partir | durer | faire | prêt | prête | posée | posé | rappeler | intervenir | remboursé | commencer | ouvrir | fonctionner]
unless before (si | comme)
unless sentence (mais c'est moi | annuler)
with weight=1
+ Le colis devait arriver jeudi.
- Le vin devait être rouge.
unless after (rouge)
frame (on m'avait | on m'a | vous m'avez | vous m'aviez | vous nous aviez | vous nous avez | vous aviez | il était | on nous avait | on nous a) [INTENSE] (promis | assuré | garanti | dit que | affirmé | certifié | juré | annoncé)
unless sentence (merci beaucoup | super)
with weight=1
+ On m'avait promis un rappel.
- Je vous ai promis un rappel.
frame (attends | attendons | attend | attendais | attendu | attendre | patiente | patienté | attente) [INTENSE] (depuis | toujours | encore | en vain | pour rien | une réponse | des nouvelles | mon | ma | mes | que vous | qu'on | le remboursement | votre | un | une (heure | explication) | plus de | plus de | <num> | deux | trois | dix | interminable | insupportable)
unless before (j'ai hâte et | combien de temps dois-je | combien de temps faut-il | dois-je | faut-il | salle de | liste de)
unless sentence (avec impatience | hâte de)
unless inside (attends votre retour | attends votre réponse | attends votre (devis | proposition | confirmation))
with weight=1
+ J'ai patienté pour rien.
- Dois-je attendre votre appel ?
frame [INTENSE] (débité | débitée | débités | prélevé | prélevée | prélevés | facturé | facturée | facturés | surfacturé | surfacturée | compté | comptés | payé | encaissé | retiré | retenu | pris) [INTENSE] [<word>] [<word>] [<word>] (deux fois | en double | trois fois | à tort | par erreur | sans | trop | en trop | alors que | indûment | encore | pour rien | plus que | de trop | au lieu | deux mois | sur mon compte | de mon compte | injustement | le double)
unless before (si | puis-je être | serai-je | suis-je)
unless sentence (serai-je | puis-je)
with weight=2
+ Le chèque est encaissé en double.
- Serai-je prélevé deux fois ?
frame (double | doubles | faux | trop | prélèvement | prélèvements | débit | débits | facture | factures | frais | montant | tarif | prix | cotisation | abonnement | somme | mensualité | achat) [INTENSE] (prélèvement | débit | paiement | facturation | perçu | injustifié | injustifiée | injustifiés | non autorisé | non autorisés | inconnu | inconnus | abusif | abusifs | abusive | exorbitant | exorbitants | exorbitante | cachés | caché | erroné | erronée | anormal | anormale | doublé | a doublé | ont doublé | a augmenté | a encore augmenté | augmente | explose | a explosé | suspect | frauduleux | frauduleuse | en trop | excessif | excessive | plus élevé | plus élevée | qui ne correspond | ne correspond)
unless before (si | pas de | aucun | signaler un | combien coûte)
with weight=2
+ Un prélèvement inconnu figure sur mon relevé.
- Le prix est affiché.
frame (veux | exige | réclame | demande | attends | voudrais | souhaite | voulons | exigeons | réclamons) [INTENSE] [à | que] [être | mon | ma | mes | le | un | notre | vous me | me faire] [intégralement | entièrement] (remboursé | remboursée | remboursés | remboursement | argent | dû | remboursiez | remplacement | rembourser | explication | explications | dédommagement | indemnisation | réparation | geste commercial)
unless sentence (pas été | serait-il)
with weight=1
+ Je veux être remboursée.
- Je veux un café.
frame (rendez-moi | rendez-nous | remboursez-moi | remboursez | rends-moi | rendez moi | où est (mon argent | mon colis | ma commande | passé | passée) | où sont (mes | nos) | où est passé | où en est (mon | ma) | où est mon | où est ma | qu'est devenu | qu'est devenue | toujours sans | j'attends une explication | j'attends des explications | expliquez-moi | que comptez-vous faire | qu'allez-vous faire | qu'est-ce que vous (attendez | comptez))
unless after (suivi | nearest)
with weight=2
+ Où est passé mon colis ?
- Où est le musée ?
frame (perdu | égaré | perd | volé | effacé | supprimé | vidé | disparu | ai tout perdu) [INTENSE] [tout | toutes | tous] (mes | mon | ma | nos | notre | le | la | les | tout | en route)
unless before (si | si j'ai | j'ai peut-être | n'ai pas | n'ai rien)
unless clause (si | que faire si)
unless sentence (comment (obtenir | en obtenir | faire | en avoir | la refaire) | obtenir une nouvelle | puis-je en avoir | une nouvelle carte)
unless after (kilos | poids)
with weight=2
+ La compagnie a égaré nos valises.
- Que faire si j'ai perdu ma carte ?
frame (manque | manquent | manquait | manquaient) [toujours | encore | aussi] (deux | trois | un | une | des | les | le | la | de | <num> | plusieurs | quatre | mon | ma | mes)
unless before (si | ne | ça me | vous me | qu'est-ce qu'il)
unless inside (manque (un | une | de (mots | temps)))
only sentence (colis | commande | livraison | carton | article | articles | pièce | pièces | vis | notice | reçu | facture | paquet | boîte | sac | meuble | cuisine | plan | produit | produits | compte | dossier | page | il | toujours)
with weight=2
+ Il manque deux vis dans le carton.
- Les mots me manquent.
frame personne [ne] [CLIT] (répond | rappelle | vient | vienne | est venu | est passé | décroche | a répondu | a rappelé | nous avait prévenus | m'avait | a prévenu | sait | s'occupe | bouge | écoute | aide | explique | a expliqué | n'est venu | réagit | lit | a lu | nous a | m'a | pour | au bout | a daigné | a bougé | à l'accueil | sur place)
unless before (si | une | la | cette | chaque | autre)
unless inside (personne (pour (qui | laquelle)))
with weight=2 tag=waiting negatable
+ Personne ne rappelle.
- Une personne répond.
frame (vous | tu | ils | elles | on | il | elle | service client | sav | support | agence | conseiller | conseillère | livreur | hôtesse | vendeur | vendeuse | chauffeur | technicien | employé | employée | agent | serveur | serveuse | guichetier | médecin | secrétaire) [CLIT] (ne me | ne nous | me | nous | m'a | nous a | m'ont | nous ont | m'avez | nous avez | a | ont | avez) [INTENSE | CLIT] (raccroche | raccroché | balade | baladé | baladée | renvoie | renvoyé | renvoyée | ignore | ignoré | ignorée | ignorés | insulté | insultée | mal parlé | menti | crié | hurlé | engueulé | agressé | agressée | pris de haut | ri au nez | claqué | jeté | jetée | refusé | refuse | refusent | traité | traitée | laissé | laissée | laissés | abandonné | abandonnée | fait poireauter | fait attendre | fait faux bond | posé un lapin | oublié | oubliée | oubliés | trompé | trompée | arnaqué | arnaquée | escroqué | manqué de | humilié | humiliée | méprisé | bousculé | bousculée | menacé | menacée | promené | mené en bateau | ment | mentent | mentez | demandé de me taire)
unless before (si | je vous)
unless after (un message | un mot gentil | un super | bouche bée | un pourboire)
with weight=2
+ On me raccroche au nez.
- On m'a laissé un message.
frame (mal (reçu | reçue | reçus | accueilli | accueillie | accueillis | traité | traitée | traités | conseillé | conseillée | renseigné | informé | servi | parlé) | malpoli | malpolis | malpolie | impoli | impolie | impolis | hautain | hautaine | agressif | agressive | méprisant | méprisante | odieux | odieuse | irrespectueux | irrespectueuse | incorrect | grossier | grossière | mal aimable | mal élevé | désinvolte | désinvolture | sans-gêne | discourtois | condescendant | condescendante | au nez | parlé mal | parle mal)
unless before (pas | jamais | si)
with weight=2
+ Votre collègue a été hautain.
- Il n'est jamais impoli.
frame (annulé | annulée | annulés | annulation | reporté | reportée | supprimé | supprimée | déplacé | déplacée | fermé | fermée | modifié | modifiée) [INTENSE] (au dernier moment | sans | la veille | <num> | deux heures avant | le jour même | le matin même | une heure avant | à la dernière | par vos soins | par vous | pour la | encore | de nouveau | unilatéralement)
unless before (si | gratuite | puis-je)
unless sentence (puis-je | peut-on | frais d'annulation | sans frais | sans pénalité | comment)
with weight=2
+ Vol annulé deux heures avant.
- Peut-on être annulé sans frais ?
frame (bloqué | bloquée | bloqués | suspendu | suspendue | piraté | piratée | hacké | hackée | banni | bannie | ban | désactivé | désactivée | gelé | clôturé | clôturée | fermé | fermée | verrouillé | verrouillée | hors d'usage)
unless before (si | pas | est-il | parking | un cours)
only sentence (compte | carte | accès | profil | page | ligne | mon | ma | mes | dossier | jeu | on | argent | jai | été)
with weight=2 tag=weak
+ Ma ligne a été verrouillée.
- Le col est fermé en hiver.
frame (n'ai | n'avons | n'a | ai | jai) (jamais | pas | rien | ni) [INTENSE | CLIT] (commandé | demandé | souscrit | autorisé | signé | accepté | validé | acheté | donné mon accord | consenti | pris | réservé | fait cet | fait ce | effectué | reconnu)
with weight=2 negatable
unless clause si
unless after (encore)
unless inside pas encore
+ Je n'ai jamais demandé cette option.
- Si je n'ai rien signé, suis-je engagé ?
frame (malgré | en dépit de | après) [DET] [nombreux | nombreuses | multiples | plusieurs | deux | trois | quatre | cinq | <num> | quelques | autant de] (relances | relance | appels | mails | courriers | demandes | réclamations | messages | promesses | tentatives | interventions | rendez-vous | visites | échanges | courriels | lettres)
unless before (si)
with weight=2
+ Malgré quatre relances, toujours rien.
- Après deux visites, on connaît la ville.
only sentence (rien | pas | toujours | aucun | aucune | personne | encore | sans | jamais | malgré)
frame (allergie | allergique à votre | réaction allergique | intoxication | intoxiqué | intoxiquée | malade après | tombé malade | tombés malades | malades toute | vomi | vomissements | brûlure | brûlé à | brûlée à | blessé | blessée | aux urgences | électrocuté | décharge électrique | odeur de gaz | odeur de brûlé | prise de feu | pris feu | a pris feu | prend feu | fumée | étincelles | court-circuit | a failli | aurait pu (mourir | se blesser | brûler) | morceau de (verre | plastique | métal) | cheveu dans | un cheveu | insecte dans | punaises | cafards | cafard | rats | souris dans | moisissure | moisissures | vers dans | danger | dangereux | dangereuse)
unless before (pas | si | sans | aucun | est-ce | êtes)
unless sentence (est-ce dangereux | en cas de | contre les | tue-t-il | tue les | élimine | efficace)
with weight=2
+ J'ai trouvé un morceau de verre dans la salade.
- Ce n'est pas dangereux.
frame (odeur | bruit | bruits | vacarme | tapage | saleté | crasse | poussière | humidité | nuisances | courant d'air) [INTENSE] (bizarre | insupportable | horrible | étrange | toute la nuit | la nuit | partout | dans la | atroce | infernal | de | affreux | permanent | continuel | épouvantable | sur)
unless before (pas de | aucun | sans | si | un léger)
unless inside ((odeur | bruit) de (la lavande | la mer))
with weight=2 tag=weak
+ Un bruit horrible toute la nuit.
- Aucun bruit la nuit.
frame (qualité (déplorable | médiocre | douteuse | lamentable | en baisse | nulle | catastrophique) | nul | nulle | nuls | nulles | pas terrible | pas top | pas ouf | pas fameux | bof | décevant | décevante | sans intérêt | pas à la hauteur | très moyen | moyen moyen | sans saveur | immangeable | imbuvable | inutilisable | ne sert à rien | sert à rien | trop (lent | lente | cher | chère | compliqué | long | longue | bruyant | bruyante | petit | petite | court | courte | grand | grande | serré | serrée | chaud | froid | tard | salé | cuit | d'attente) | interminable | interminables | ingérable | invivable | injouable | infernal | désastreux | désastreuse | catastrophique | catastrophiques | une catastrophe | un désastre | bâclé | calamiteux | une étoile | 1 étoile | zéro étoile | 0 étoile)
unless before (pas | match | jamais | si | trop souvent | est-ce)
unless sentence (match nul)
with weight=2 tag=weak
+ Le service est nul.
- Ce n'est pas trop cher.
frame (pourquoi | comment se fait-il que | comment ça se fait que | comment est-ce possible que | comment est-il possible | comment c'est possible | comment expliquez-vous | d'où vient | d'où viennent) [est-ce que | CLIT] _4 (ne | pas | plus | toujours | mon | ma | mes | m'avez | m'a-t-on | avez-vous | ai | jai | ce prélèvement | ces frais | cette somme | encore | me | nous | on)
unless sentence (choisir | par curiosité)
with weight=2
+ Pourquoi mon compte n'est-il pas crédité ?
- Pourquoi le ciel est bleu ?
frame (comment est-ce possible | que se passe-t-il | qu'est-ce qui se passe | il se passe quoi | c'est quoi (ce | cette | le problème | ces) | est-ce normal | c'est normal | que s'est-il passé | une explication | à quoi ça sert | à quoi sert de | ça sert à quoi | y a quelqu'un | il y a quelqu'un)
unless after (si | quand | de payer | lorsque | pour un | qu'un | qu'une)
with weight=1
+ Mais que se passe-t-il ?
- Que se passe-t-il si je pars ?
frame (aidez-moi | aide moi | aidez moi | au secours | besoin d'aide | besoin de votre aide | besoin d'un coup de main | m'aider | me dépanner | faites quelque chose | faire quelque chose | réglez | réglez-moi | corrigez | corriger cela | corriger ça | résoudre | régler (ce | le | la | cela | ça | mon) | débloquer | rectifier | faire le nécessaire | trouver une solution | une solution | remédier | y remédier | dépannage | dépanner | que dois-je faire | que faire)
unless after (à choisir | pour choisir | à trouver un | en cas | si | pour (un | une | organiser | changer | inscrire))
unless sentence (choisir | conseiller | cadeau)
unless before (comment | qui peut)
with weight=1 tag=weak
+ Merci de faire le nécessaire rapidement.
- Pouvez-vous m'aider à choisir une taille ?
frame (réclamation | réclame | plainte | contester | conteste | contestation | signaler un | vous signale | signaler que | alerter | vous alerte | je me plains | me plaindre | litige | constate | constaté | m'aperçois | apercevoir | aperçu)
unless before (comment | où | ou | comment faire une | aucune | service)
unless after (avec plaisir)
unless sentence (avec plaisir | comment)
with weight=1 negatable
+ Je vous signale que le lampadaire est éteint.
- Je constate avec plaisir que tout marche.
frame (s'est | se sont) [INTENSE | à nouveau] (cassé | cassée | cassés | décollé | décollée | déchiré | déchirée | arrêté | arrêtée | éteint | éteinte | bloqué | bloquée | effondré | effondrée | ouvert tout | détaché | détachée | brisé | brisée | fendu | fendue | vidé | vidée | moqué | trompé | trompée | trompés | dégradé | dégradée | mal passé | mal passée | mal passés | permis | plaint | perdu | perdue | fissuré | décousu | décousue | rompu | abîmé | abîmée | coupé | coupée | déconnecté | dérouté | fermé | fermée | envolé)
unless before (si | ne)
unless after (pas)
with weight=2
+ La semelle s'est décollée au bout d'un mois.
- Si elle s'est ouverte, refermez-la.
frame (lâché | a lâché | a cédé | mort | morte | rendu l'âme | grillé | explosé | tombé en panne | tombée en panne | tombé en rade | en rade | lâche | cramé | claqué | flanché | buggé | planté | disjoncté | sauté | pété | pétée) [INTENSE] [au bout de | après | depuis | en | d'un coup | ce matin | hier | dès | deux | trois | <num> | .]
only sentence (batterie | écran | téléphone | moteur | machine | ordinateur | appareil | disque | four | frigo | chaudière | box | vélo | câble | chargeur | roue | fermeture | poignée | fil | élastique | couture | imprimante | télé | serveur | voiture | lave-linge | lave-vaisselle | produit | il | elle | ça | tout | lampe | ampoule | chauffe-eau | clim | pompe | porte | site | appli | batteries | piles | tente)
unless before (si | père | mère | mari | femme | est | angle)
with weight=2
+ Le moteur a lâché au bout d'un mois.
- L'angle mort est signalé.
frame (a été | ont été | est resté | est restée | est arrivé | est arrivée | est parti | est tombé | est tombée | a laissé | a jeté | a mis | m'a dit | m'a répondu | nous a dit | m'ont dit | avons dû | ai dû | a dû | avons trouvé | ai trouvé | ai découvert | avons découvert | est revenu | est revenue | sont restés | ont mis | ont laissé | a fallu | se retrouve | me retrouve | nous retrouvons | a sonné | a déposé | a garé | a coulé | a fini | aboie | s'est mis)
with tag=story negatable
only sentence (mon | ma | mes | notre | nos | je | nous | me | on)
unless sentence (merci | super | génial | parfait | content | contente | ravi | ravie | bien reçu | recommandé | conseillé | puis-je | pouvez-vous | pourriez-vous | peut-on | j'aimerais | est-ce que | rapide | rapidement | félicitations | bravo | excellent | agréable | si)
+ Le colis est revenu chez nous.
- Mon ami m'a dit que c'est super.
frame (inondé | inondée | inondation | infiltration | infiltrations | dégât des eaux | éteint | éteinte | à terre | à la rue | dehors | dans le noir | dans le froid | à l'arrêt | en carafe | hors d'état | rayures | trace de | traces de | trou | trous | fissure | fissures | bosse | moisi)
unless before (pas | sans | aucune | aucun | si)
only sentence (mon | ma | mes | notre | nos | je | nous | depuis | reçu | toujours | on | il y a | dès)
with weight=2 tag=weak
+ Il y a des traces de moisi depuis lundi.
- Sans aucune trace.
frame (pire | pires | plus (mal | comme avant) | de pire en pire | c'était mieux avant | mieux avant | avant ça marchait | marchait (bien | très bien) avant | ne se dégrade | se dégrade | dégradée | baisse de qualité)
unless before (pas | rien de)
with weight=1
+ C'est de pire en pire.
- Il n'y a rien de pire que la pluie.
frame (il fait | fait) <num> [degrés | c] (dans | chez | à l'intérieur)
with weight=1
+ Il fait 14 degrés dans la chambre.
- Il fait 25 degrés dehors.

frame (a | ont | avez | est | sont | était | étaient | étions | s'est | se sont | avait | avons | a été | ont été | on est) [CLIT | INTENSE | même | tout] (passé | utilisé | laissé | jeté | mis | trouvé | vu | pris | rendu | tombé | tombée | resté | restée | restés | partis | parti | partie | revenu | revenue | sorti | sortie | sortis | fini | placé | placés | placées | arrêté | arrêtée | rangé | garé | coupé | réveillé | coûté | réclamé | chauffé | coulé | crié | gardé | roulé | claqué | servi | posé | tourné | poussé | marché dessus | fumé | mangé | dormi | couru | pleuré | grimpé | monté | baissé | continué | cessé | commencé)
with tag=story negatable
only sentence (mon | ma | mes | notre | nos | je | nous | me | on | maman | papa | mamie | papi)
unless sentence (merci | super | génial | parfait | content | contente | ravi | ravie | bien reçu | recommandé | conseillé | puis-je | pouvez-vous | pourriez-vous | peut-on | j'aimerais | est-ce que | je voudrais | je souhaite | rapide | rapidement | félicitations | bravo | excellent* | agréable* | belle | bel | beau | inoubliable | merveilleu* | si | bien passé)
+ Ma mère a passé la nuit dans des draps mouillés.
- Nous avons passé une excellente soirée.
frame (tellement | si | trop | vraiment | très | assez | extrêmement | hyper | super) (mauvais | mauvaise | mauvaises | sale | sales | bruyant | bruyante | lent | lente | lents | mal | fragile | froid | froide | faible | flou | floue | compliqué | compliquée | désagréable | désagréables | moyen | inégal | humide | étroit | dur)
with weight=2 tag=weak
unless before (pas | jamais | si | est-il | est-ce)
unless sentence (est-il | est-elle | peut-on | fait-il)
+ Le son était tellement mauvais qu'on est partis.
- L'eau est-elle trop froide ?
frame (comprenait | comprenais | comprenions | voyait | voyais | voyions | entendait | entendais | entendions | trouvait | marchait | fonctionnait | servait | répondait | venait | savait | voulait | tenait | ouvrait) [INTENSE | CLIT] (rien | pas | plus | jamais)
with weight=2 negatable
unless clause (si | s'il | s'ils)
unless before (s'il | s'ils)
+ On n'entendait rien.
- S'il ne venait pas, on partait.
frame (n'a | n'ai | n'avons | n'ont) [CLIT] (vu | eu | reçu | entendu | mangé | dormi | servi | profité | duré | tenu | remboursé | livré) [<word>] que
with weight=2 negatable
unless clause si
+ On n'a vu que la moitié de la scène.
- Il n'a plus que deux roues.
frame (était | étaient | arrivé | arrivée | arrivés | arrivées | retrouvé | retrouvée) (mort | morte | morts | mortes | malade | malades | blessé | blessée)
with weight=2
unless before (si | de rire)
+ La moitié des poissons étaient morts à l'arrivée.
- Ils étaient morts de rire.
unless after (de rire)
frame depuis (votre | la | le | cette | ce | sa | son) [dernière | dernier | nouvelle | nouveau] (migration | mise à jour | maj | passage | intervention | changement | visite | réparation | réglage | installation | panne | orage | travaux | rénovation | déménagement | bascule | révision | contrôle | remplacement | incident | coupure)
with weight=2 tag=weak
unless sentence (ravi | content | parfait | mieux | nickel | super | satisfait)
+ Le site affiche une page vide depuis votre migration.
- Depuis votre visite, tout est parfait.
frame (plein | pleine | pleins | pleines | couvert | couverte | couverts | rempli | remplie | infesté | infestée | truffé) de (taches | trous | bugs | poils | poussière | rayures | fautes | erreurs | pub | pubs | publicités | cafards | fourmis | moisi | moisissures | boue | sang | graisse | rouille | miettes | cheveux | sable | bosses | punaises | vers | spam)
with weight=2
unless before (si | pas)
+ Le marbre est plein de taches blanches.
- La cour n'est pas pleine de trous.
frame (<num> | deux | trois | quatre | cinq | six | sept | huit | dix | plusieurs | des) (jours | heures | semaines | mois | nuits | minutes) [déjà] sans
with weight=2
unless sentence (abonnement | essai | engagement | sans frais | sans engagement | sans sucre | recette)
+ Cinq jours sans affaires ni médicaments.
- Trois mois sans engagement.
frame sans (mon | ma | mes | notre | nos) <word>
with weight=1
unless before (puis-je | peut-on | venir | voyager)
unless sentence (puis-je | peut-on | est-ce possible)
+ Je suis sans mes valises depuis lundi.
- Puis-je entrer sans mon billet ?
frame (est | sont | reste | restent | était) [CLIT | INTENSE] <word> depuis (lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | hier | ce matin | hier soir | le <num> | la semaine | des | une semaine | un mois | <num> | deux | trois)
with weight=2 tag=weak
unless before (si)
unless inside (résolu | résolue | réglé | réglée | réparé | réparée | rétabli | remboursé | revenu | arrivé | client | cliente | ouvert | ouverte | ouverts | ravi | abonné | abonnée | inscrit | inscrite | locataire | adhérente | membre | installé | marié | mariés | content | meilleur | fidèle | parfait | disponible)
+ L'ascenseur est arrêté depuis lundi.
- La boutique est ouverte depuis lundi.

frame (une | un | des | plein de | trois | deux | plusieurs | grosse | gros | petite | grande | énorme) (rayure | rayures | tache de | tache sur | taches de | taches sur | fissure | fissures | bosse | bosses | coupure | fêlure | déchirure | accroc | éraflure | éraflures | trou | trous | pixel mort | pixels morts | impact | brûlure | griffe | griffes | craquelure | marque de doigts | morsure)
with weight=2 tag=weak
unless before (enlever | nettoyer | réparer | comment enlever | sans | pas | si | cacher)
unless sentence (comment | enlever | réparez-vous | faites-vous)
+ L'écran a une rayure énorme.
- Comment enlever une tache de vin ?
frame (s'est | me suis | nous sommes | s'est encore | se sont | se) [INTENSE] fait [INTENSE] (voler | harceler | insulter | agresser | arnaquer | avoir | pirater | mordre | renverser | bousculer | refouler | expulser | virer | engueuler | opérer en urgence | débiter | facturer | jeter | rabrouer | escroquer | hacker | bannir | couper | vider)
with weight=3
unless before si
+ Ma mère s'est fait voler son sac dans votre salle.
- Il s'est fait couper les cheveux hier.
unless after (les cheveux)
frame <num> [<word>] de (moins | plus | trop | retard) [que]
with weight=2 tag=weak
unless sentence (puis-je | peut-on | j'ai perdu | j'ai pris)
unless before (plus de)
+ Les stores font 20 cm de moins que la fenêtre.
- Puis-je avoir 2 kg de plus ?
frame (moquez | moque | foutez) (de moi | de nous | du monde | des gens | des clients)
with weight=2
+ vs vs moquez de moi
- Je me moque de la couleur.
frame (rassis | rassie | rance | avarié | avariée | tourné | desséché | vieux | vieille | vétuste | délabré | délabrée | crasseux | crasseuse | minuscule | glacial | glaciale | étouffant | bondé | bondés | surpeuplé | insalubre | irrespirable | inaudible | invisible | injustifié | injustifiée | inexistant | inexistante | débordé | débordés)
with weight=2 tag=weak
only sentence (était | étaient | est | sont | trop | tout | complètement | carrément | très | mais)
unless before (pas | si | plus)
unless sentence (vendez-vous | y a-t-il)
+ Les croissants étaient carrément rassis.
- Le pain n'est pas rassis.
frame (j'aimerais (bien | quand même | au moins) | vous pourriez (au moins | quand même | prévenir) | la moindre des choses | au minimum | serait temps | il est temps que | il serait bien que | il faudrait (que vous | peut-être | quand même))
with weight=1 tag=wish
unless sentence (ravi | merci beaucoup)
+ Vous pourriez au moins prévenir.
- Vous pourriez venir lundi ?
frame (jeté | balancé | écrasé | renversé | lancé | bousculé | massacré | saccagé | détruit | démoli | bousillé | explosé | flingué | niqué) [INTENSE] (mon | ma | mes | notre | nos | le | la | les | tout)
with weight=2
unless before (si | ai | avons)
+ Il a balancé mon repas par-dessus le portail.
- J'ai jeté le carton.
frame (a | ont | s'est | se sont) [INTENSE] (coulé | fui | débordé | renversé | renversée | répandu | répandue | fondu | moisi | brûlé | suinté | goutté | refoulé | inondé | envolé | envolée | effondré | écroulé | affaissé | déréglé | refroidi | décongelé)
with weight=2
unless before (si | ne)
unless clause si
+ L'huile a coulé dans tout le carton.
- Si l'huile a coulé, jetez-la.
frame (bon | bonne | bons | bonnes) à (jeter | rien | mettre à la poubelle)
with weight=2
unless before si
+ Les pâtes sont bonnes à jeter.
- Il est bon à savoir.
frame (à la poubelle | à jeter | irrécupérable | irrécupérables | irréparable | foutu en l'air | sens dessus dessous | dans tous les sens | partout dans | tombé à l'eau | tombée à l'eau | tombés à l'eau | parti en fumée | partis en fumée | parties en fumée | refoule | sent les | sentait les | ça sent | pue)
with weight=2
unless before (si | mettre | puis-je | comment)
unless sentence (comment | dois-je | peut-on | ça sent bon)
+ Tout est parti à la poubelle.
- Peut-on mettre le verre à la poubelle ?
frame (je découvre | j'apprends que | nous découvrons | je m'aperçois | je viens (de) (voir | découvrir | constater | apprendre | m'apercevoir | remarquer | trouver) | j'ai (découvert | constaté | remarqué) | nous avons (découvert | constaté | remarqué) | qui a fait (ça | cela) | en rentrant | en ouvrant | au réveil | à mon retour | à notre retour)
with weight=1 tag=weak
unless sentence (ravi | super | génial | chouette | bravo | merci pour votre | intéresse)
+ Je viens de voir que mes photos sont visibles par tous.
- Je viens de voir votre offre, elle m'intéresse.
frame (on | il | elle | ils | vous) [ne] [CLIT] (ose | osent | ose plus | osons | dort | dorment | mange | peut) [INTENSE] (pas | plus)
with weight=2 negatable
unless clause si
unless before (si | est-ce que | que | puis-je)
+ On n'ose pas donner cette eau aux enfants.
- Si on ne dort pas, on lit.
frame (j'ai | a | avons | on a | ont | ai) [INTENSE | bien] failli
with weight=2
+ J'ai failli percuter une voiture.
- Il faillit tomber.
frame (m'a | nous a | m'ont | nous ont | vous m'avez | vous nous avez | on m'a | on nous a | l'a | l'ont) [INTENSE | CLIT] fait (payer | attendre | perdre | descendre | sortir | signer | revenir | rater | manquer | déplacer | venir pour | croire | patienter | culpabiliser | pleurer | peur | mal | remplir | tourner)
with weight=2
unless before si
unless sentence (bien rire | pleurer de)
+ Votre hôtesse m'a fait payer 60 euros pour deux centimètres.
- Elle m'a fait visiter l'école.
frame (est | était | sont | étaient | semble) [INTENSE] (loupé | loupée | mort | morts | mortes | truqué | truquée | trafiqué | trafiquée | contrefait | contrefaite | une contrefaçon | un faux | du toc | de la camelote | de la merde)
with weight=2
unless before (si | pas)
unless clause (si | en cas)
+ La montre est une contrefaçon.
- Le gâteau n'est pas loupé.
frame (arrivé | arrivée | arrivés | arrivées | reçu | reçue | reçus | reçues | livré | livrée | livrés | livrées | revenu | revenue) [dans un état] (complètement | tout | toute | tous | toutes | totalement | entièrement | à moitié | pleins | plein | pleine) <word>
with weight=2
unless before (si | pas)
unless inside (de (joie | vie)| tout (est | va | de suite | à l'heure | juste | seul))
unless sentence (merci | parfait | ravi | ravie | super | content | magnifique | beau | belle)
+ Mes plants sont arrivés complètement secs.
- Il est arrivé tout seul.
frame (la | le | un | une | les | au | de | du | des | dans) (mauvais | mauvaise | mauvaises) <word>
with weight=2
unless inside (mauvais (temps | goût | œil | rêve | esprit | garçon | moment | état) | mauvaise (saison | herbe | humeur | graine | mine) | mauvaises (herbes | odeurs | langues | habitudes))
unless before (contre | comment | éviter | si)
unless sentence (comment | contre | éviter | j'ai choisi | j'ai pris)
+ Le chat a été opéré de la mauvaise patte.
- Contre les mauvaises odeurs, que faire ?
frame (attendu | patienté | poireauté | attendons | attends | attendait | attendre) _5 (<num> | une | deux | trois | quatre | cinq | plusieurs | quelques | quarante | trente) (minutes | minute | heures | heure | jours | semaines | mois | bonnes heures)
with weight=2 tag=weak
unless before (faut-il | dois-je | combien de temps faut-il | doit-on | si)
unless sentence (faut-il | dois-je | doit-on)
+ On a attendu le car 50 minutes.
- Doit-on attendre le car 50 minutes ?
frame (un | une | toute la | toute une | tout un | tout le | pendant un | pendant une) (jour | journée | semaine | nuit | mois | week-end | weekend | heure | matinée | soirée | hiver | été | an) [entière | entier | complète | complet] sans
with weight=2
unless sentence (abonnement | essai | engagement | sans frais | puis-je | peut-on | sucre)
+ Je viens de passer une semaine sans toilettes.
- Un mois sans engagement.
frame (tourne | traîne | dort | stagne | stationne | moisit | s'entasse | pourrit | végète | prend la poussière | fait la navette) _5 depuis
with weight=2
unless before si
+ Le colis tourne entre deux dépôts depuis le 3.
- La roue tourne depuis midi, venez la voir.
unless after midi
frame [INTENSE] plus (court | courte | courts | petit | petite | petits | grand | grande | long | longue | large | clair | claire | foncé | foncée | haut | haute | bas | basse | lent | lente | cher | chère | fin | fine) que (l'autre | les autres | celui | celle | l'original | la précédente | le précédent | sur la photo)
with weight=2 tag=weak
unless before (un peu | est-il | est-elle)
unless sentence (conseillez | je cherche | est-ce)
+ La moitié des rideaux est plus courte que l'autre.
- Je cherche un sac plus grand que l'autre.
frame (faute | fautes | erreur | erreurs | coquille | coquilles) (d'orthographe | de frappe | dans (le | la | mon | ma | les | mes | notre) | sur (le | la | mon | ma | les | mes | notre))
with weight=2 tag=weak
unless before (sans | aucune | combien de | pas de | corriger les)
unless sentence (combien)
+ Le faire-part est arrivé avec une faute d'orthographe.
- Combien de fautes dans la dictée ?
frame (sous | dans) (la (pluie | grêle | neige | tempête | boue | poussière | fumée) | le (froid | noir | vent) | l'eau | l'obscurité) [<word>]
with weight=1 tag=weak
only sentence (attendu | attendre | attendons | resté | restée | restés | laissé | laissée | laissés | dormi | passé | nuit | heures | minutes | enfants)
unless sentence (puis-je | peut-on | randonnée)
+ Nous sommes restés sous la pluie avec les enfants.
- Peut-on courir sous la pluie ?
frame (vous êtes au courant que | êtes-vous au courant que | savez-vous que votre | vous savez que votre)
with weight=2
unless sentence (ravi | super | bravo | génial)
+ Vous êtes au courant que votre standard raccroche ?
- Vous êtes au courant de la fête ?
frame (dit | disent | affiche | annonce | indique | raconte | répond | répondent) [INTENSE] (autre chose | le contraire | n'importe quoi | une chose | quelque chose de différent | l'inverse)
with weight=2
unless before si
+ Chaque page dit autre chose.
- Il dit une belle chose.
frame (m'y retrouve | nous y retrouvons | s'y retrouve | m'y perds | s'y perd | n'y vois) [INTENSE] [plus | pas | rien | clair]
with weight=2 negatable
unless clause si
+ Je ne m'y retrouve plus dans vos tarifs.
- Si je m'y perds, je demande.
signal need.repeat
frame (encore (une fois | un | une | raté | en panne | en retard | annulé | débité | prélevé | bloqué | le même | la même) | à nouveau | de nouveau | une nouvelle fois | rebelote | une fois de plus | encore et encore | encore et toujours | bis repetita)
unless before (si | pouvoir | puis-je | merci | envie d'y revenir)
unless sentence (merci encore | au plaisir | puis-je | pouvez-vous | hâte de)
unless inside encore (un | une)
with weight=1
+ Le train est de nouveau annulé.
- Au plaisir de vous voir à nouveau.
frame (deuxième | 2e | 2ème | seconde | troisième | 3e | 3ème | quatrième | 4e | 4ème | cinquième | 5e | 5ème | sixième | septième | huitième | dixième | énième | nième) [<word>] (fois | panne | mail | relance | message | réclamation | appel | courrier | semaine | jour | mois | technicien | réparation | report | retard | annulation | échange | livraison | rendez-vous | intervention | demande | exemplaire | colis | coupure | ticket | tentative | remplacement | appareil | erreur | courriel)
with weight=2
unless sentence (merci beaucoup | ravi | ravie | adore | visite)
+ C'est la troisième fois que je vous écris.
- Le deuxième étage est calme.
frame (deux | trois | quatre | cinq | six | sept | huit | dix | plusieurs | <num> | maintes | des dizaines de | mille | x | dix mille | de nombreuses | tant de | combien de) (fois | reprises | appels | mails | relances | messages | courriers | réclamations | techniciens | rendez-vous | pannes | visites | tickets | courriels | emails | tentatives | interlocuteurs | jours de suite | matins de suite | semaines de suite | mois de suite)
unless after (par (jour | semaine | mois | an) | sans frais | moins)
unless sentence (merci pour | adore | ravi | puis-je | peut-on)
with weight=1
+ J'ai appelé trois fois.
- Trois fois par semaine me convient.
frame (ça fait | cela fait | voilà | il y a | ca fait | depuis | ya | y a | déjà | après | bientôt | plus de | pendant | en | cela faisait) [INTENSE | maintenant | plus de | bientôt | près de | presque | environ | de] (<num> | un | une | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | quinze | vingt | plusieurs | quelques | des) [longs | longues | bons | bonnes] (minutes | heures | heure | jours | jour | semaines | semaine | mois | ans | an)
only sentence (pas | plus | rien | toujours | aucun | aucune | personne | attends | attend | attendons | attendu | sans | jamais | panne | bloqué | bloquée | impossible | coupé | encore | retard | bug | fuite | problème | souci | en vain | perdu | relance | promet | promis | erreur | piraté)
unless sentence (client depuis | cliente depuis | pas encore décidé | satisfait | utilise depuis)
with weight=2 tag=waiting
+ Cela fait trois jours que j'attends.
- Il y a deux ans que j'habite ici.
frame depuis (hier | ce matin | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | hier soir | la mise à jour | le début | la semaine dernière | le mois dernier | janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre | le <num> | des mois | des semaines | des jours | des heures | des lustres | trop longtemps | longtemps | le changement | votre passage | l'intervention)
only sentence (pas | plus | rien | toujours | aucun | aucune | personne | attends | attend | sans | jamais | panne | bloqué | bloquée | impossible | coupé | coupée | plante | bug | fuite | problème | souci | clignote | rame | erreur | chez vous | saute | attendons | n'arrive | en rade)
with weight=1
+ Plus de son depuis hier.
- Depuis lundi il fait beau.
frame (toujours | tout le temps | sans cesse | sans arrêt | constamment | en permanence | continuellement | à chaque fois | chaque fois | à chaque | régulièrement | tous les (jours | matins | soirs | mois) | chaque (jour | matin | soir | mois | nuit) | systématiquement | en boucle | à répétition | à plusieurs reprises | maintes reprises)
unless sentence (merci | adore | satisfait | satisfaite | accueil | content | contente | ravi | ravie | ouvert | toujours possible | toujours ouvert | puis-je | peut-on | abonnement)
unless inside toujours
with weight=1
+ L'appli se ferme sans arrêt.
- Chaque jour, je suis ravie.
frame (ai | j'ai | avons | jai) [CLIT] [INTENSE] déjà [CLIT] (appelé | écrit | contacté | signalé | relancé | demandé | envoyé | essayé | téléphoné | expliqué | fait | payé | tenté | redémarré | réclamé | attendu | répondu | fourni | transmis)
unless after (une réservation | mes achats)
with weight=1
+ J'ai déjà appelé lundi.
- J'ai déjà vu le film.
frame (relance | relances | relancé | relancée | je vous relance | je reviens vers vous | je me permets de revenir | sauf erreur | rappelle encore | rappelé encore | réitère | renouvelle)
unless before (sans | aucune)
unless after (économique)
unless after (de la musique)
with weight=1
+ Je vous relance au sujet du lave-linge.
- La relance économique est lente.
frame (tjs | toujours) (pas | rien | aucun | aucune)
with tag=waiting negatable weight=1
+ Toujours pas de technicien.
- Il est toujours là.
frame (sans | aucune | pas de | pas la moindre | toujours pas de | jamais de | pas eu de | reste sans | restent sans | restés sans | restée sans) (réponse | réponses | nouvelle | nouvelles | retour | retours | suite | rappel)
with tag=waiting weight=1 negatable
unless clause si
+ Mes trois mails restent sans réponse.
- Si je reste sans réponse, je viens.
frame (vous | personne | on | service | ils) [ne] [CLIT] (répondez | répond | répondent | rappelez | rappelle | rappellent | décrochez | décroche) [INTENSE | même] (pas | jamais | plus | ni)
with tag=waiting weight=1 negatable
unless before si
+ Vous ne répondez pas.
- Si vous ne répondez pas, tant pis.

signal need.stakes
frame (date limite | échéance | dernier délai | deadline | loyer | salaire | paie | à découvert | agios | frais bancaires | mariage | anniversaire | baptême | noël | entretien | examen | bac | concours | soutenance | partiels | présentation | déménagement | déménage | vacances | avion | départ | vol demain | opération | hôpital | médicaments | médicament | traitement médical | insuline | ordonnance | oxygène | bébé | nouveau-né | nourrisson | enceinte | enfant | enfants | handicapé | handicapée | âgée | âgé | mon fils | ma fille | ma mère | mon père | ma grand-mère | mes parents | en larmes | télétravail | mes clients | nos clients | perds des (ventes | clients) | perd des (ventes | clients) | perte de | chiffre d'affaires | mon travail | mon emploi | mon patron | licencié | chômage | mal à joindre | élèves | patients | urgent | urgence | urgemment | au plus vite | de toute urgence | immédiatement | dès aujourd'hui | ce soir | demain matin | demain | avant demain | cadeau | invités | seule avec | avec deux enfants | fauteuil roulant | expulsé | expulsion | huissier | sans argent | plus d'argent | fin de mois | frigo vide | rien à manger)
with weight=1
unless sentence (merci beaucoup | puis-je | peut-on | tarif | y a-t-il)
+ La date limite est ce soir.
- Y a-t-il un tarif enfant ?

frame (svp | s'il vous plaît | s'il te plaît | pitié | je vous en supplie | je vous en prie | je vous en conjure | stp) [;] (aidez-moi | aidez-nous | aide-moi | faites | répondez | répondez-moi | débloquez | réglez | rappelez-moi | faites quelque chose | faites vite | remboursez-moi | urgent)
with tag=plea weight=1
+ S'il vous plaît, aidez-moi !
- S'il vous plaît, fermez la porte.
frame (aidez-moi | aidez-nous | je vous en supplie | je vous en conjure | au plus vite | le plus vite possible | dans les plus brefs délais | très urgent | c'est urgent | urgent)
with tag=plea weight=1
unless before (rien de)
+ C'est urgent.
- Rien d'urgent.
frame (je vais perdre | je risque de perdre | nous risquons de perdre | je perds | je peux perdre | menace de | menacent de | risque (l'expulsion | la coupure | une amende)) [mon | ma | mes | nos | notre | une | un | le | de]
with weight=1
unless before (si | est-ce que)
+ Je risque de perdre mon emploi.
- Est-ce que je perds mes points ?
signal need.upset
frame (furieux | furieuse | énervé | énervée | énervés | énervant | énervante | enervant | enervé | en colère | colère | agacé | agacée | agaçant | agaçante | excédé | excédée | excédés | exaspéré | exaspérée | exaspérant | ras le bol | ras-le-bol | raz le bol | plein le dos | j'en peux plus | n'en peux plus | n'en pouvons plus | marre | assez de | j'en ai assez | ai assez | avons assez | scandaleux | scandaleuse | scandale | inadmissible | inadmissibles | inacceptable | inacceptables | intolérable | honteux | honteuse | une honte | la honte | lamentable | lamentables | pitoyable | minable | minables | déplorable | déplorables | révoltant | révoltée | révolté | abusé | abus | abuse | abusif | du vol | c'est du vol | vous moquez | se moque de | se moque du | se fout de | se foutre | se foutent | foutage de gueule | fichez de | vous foutez | moquez du monde | prenez pour | prend pour des | n'importe quoi | nimporte quoi | arnaque | arnaques | arnaqué | arnaquée | écœuré | écœurée | écœurant | ecoeuré | dégoûté | dégoûtée | dégouté | dégoutée | degouté | dégoûtant | outré | outrée | indigné | indignée | indignés | indigne | remonté contre | très remonté | tanné | tannée | en maudit | écœurés | pas content | pas contente | pas contents | pas du tout content | mécontent | mécontente | mécontents | fâché | fâchée | fâchés | insupportable | inqualifiable | inexcusable | impardonnable | aberrant | aberrante | absurde | hallucinant | hallucinante | incroyable mais | c'est ridicule | ridicule | un comble | le comble | le pompon | un peu fort | fort de café | à bout | la goutte d'eau | incompétent | incompétente | incompétents | incompétence | amateurisme | pas sérieux | manque de sérieux | manque de respect | aucun respect | je-m'en-foutisme | foutoir | mensonge | mensonges | menteurs | trahi | trahie | trahis | irrespect | c'est grave | pas normal | c'est anormal | anormal | saoulé | saoule | gonflé | gonfle | remboursez-moi | pétage de plombs | péter un câble | hors de moi | choqué | choquée | choqués | choquant | choquante | c'est un enfer | l'enfer | un cauchemar | cauchemar | calvaire | galère | pénible | pénibles | chiant | relou | insensé | inhumain | inhumaine | invraisemblable | du jamais vu | jamais vu ça | exécrable | on croit rêver | je rêve | c'est fou | un foutage | ulcéré | ulcérée)
with tag=anger
unless before (pas | jamais | si | éviter toute | sans | ne | parc de | calme ta | plus du tout | j'ai été agréablement)
unless inside (assez de | colère | galère | à bout | abuse)
unless sentence (merci beaucoup pour votre | adore | de rire | suis pas)
unless after (de souffle)
+ C'est inadmissible.
+ J'en ai ras le bol.
- Ce n'est pas scandaleux.
frame (j'en ai | j'en avais | j'ai | on en a | nous en avons | commence à en avoir | je suis | suis | à) [INTENSE | vraiment] (assez | à bout | à bout de (nerfs | patience | forces) | marre | plein le dos | ma claque | ma dose | soupé | par-dessus la tête | en colère | la colère)
with tag=anger
unless after (de place | de temps pour | d'argent)
unless before si
+ Je suis à bout.
- J'ai assez de place.
frame (galère | colère) [INTENSE] (; | . | totale | pour | depuis | de | complète | monte)
with tag=anger
unless before (pas de | sans)
+ Quelle galère pour se faire rembourser.
- Pas de galère avec vous.
frame pas mal (tanné | tannée | fâché | fâchée | déçu | déçue | choqué | choquée | énervé | énervée | frustré | frustrée | écœuré | écœurée | stressé | stressée | inquiet | inquiète)
with tag=anger negatable
+ Je suis pas mal tannée d'attendre.
- Pas mal du tout, votre lampe.
frame (ce n'est | c'est | c'était | cela n'est | ça n'est | n'est) [vraiment | franchement | tout simplement | clairement | absolument] (pas | plus) [INTENSE | possible et] (sérieux | normal | normale | acceptable | admissible | tolérable | correct | professionnel | digne | possible | permis | croyable | une façon | une manière | comme ça que | honnête | juste)
with tag=anger negatable
unless before (si | est-ce | est-ce que)
unless sentence (est-ce possible | peut-on)
unless after (de (réserver | changer | venir) | pour moi)
+ Ce n'est vraiment pas sérieux.
- Est-ce que c'est normal ?
frame (bravo | félicitations | chapeau | super | merci | génial | formidable | bien joué | magnifique | très professionnel | quel professionnalisme | joli | beau travail) [;] [vraiment | encore | donc] (encore | pour rien | pour ce (fiasco | désastre) | pour votre (professionnalisme | incompétence | silence | absence | sérieux légendaire) | de vous moquer | d'avoir (ruiné | gâché | oublié | perdu) | pour avoir (ruiné | gâché | perdu | oublié) | la livraison | le service | pour le service | quel service)
with tag=anger
unless sentence (merci encore | super le service | félicitations pour le service | rapide)
unless inside (merci [;] (encore | la | le | pour le) | super [;] (la | le))
+ Bravo, encore une livraison en retard !
- Merci encore pour tout.
frame (vous vous rendez compte | vous rendez-vous compte | c'est une blague | une blague | c'est une plaisanterie | une plaisanterie | vous plaisantez | vous rigolez | sérieusement | franchement | non mais | mais enfin | mais où va-t-on | quelle honte | quel scandale | quel manque | quelle déception | quel service | quelle horreur | quelle catastrophe | ça suffit | y en a marre | trop c'est trop | stop | assez | ça commence à bien faire | ça va durer | combien de temps encore | jusqu'à quand | ma patience | patience a des limites | perds patience | perdre patience | perds mon calme | bouge de là | ne décolère pas | je suis (sidéré | sidérée | abasourdi | abasourdie | stupéfait | stupéfaite | atterré | atterrée | scandalisé | scandalisée | consterné | consternée | agacé) | sommes (sidérés | scandalisés | consternés | choqués | furieux))
with tag=anger weight=2
unless inside (assez | franchement | sérieusement | stop | jusqu'à quand)
unless sentence (merci pour votre patience | super)
+ Vous vous rendez compte ?
- Jusqu'à quand l'offre est-elle valable ?
frame (^ | ;) (ça suffit | assez | stop | sérieusement | franchement | sérieux) (. | ; | vous | c'est | on)
with tag=anger weight=2
unless sentence (super | bravo | génial | content | merci)
+ Franchement, vous abusez.
- Franchement, c'est super.
frame (inquiet | inquiète | inquiets | inquiètes | inquiétant | inquiétante | m'inquiète | nous inquiète | inquiétude | inquiétudes | angoissé | angoissée | angoissant | angoissante | angoisse | ai peur | ai très peur | ai eu peur | eu très peur | fait peur | j'ai peur | avons peur | terrifié | terrifiée | terrorisé | terrorisée | effrayé | effrayée | paniqué | paniquée | paniqués | panique | je panique | stressé | stressée | stressant | stressante | stresse | affolé | affolée | affolés | anxieux | anxieuse | tremble | dors plus | dors pas | ne dort plus | nuit blanche | nuits blanches | mort d'inquiétude | morte d'inquiétude | peur pour | craignons | je crains | frayeur | trouille | flippé | flippe | flippant | préoccupé | préoccupée | préoccupant | soucieux | soucieuse | insécurité | crise d'angoisse)
with tag=worry
unless before (pas | si | sans | n'ai plus | jamais | plus du tout | aucune)
unless inside (inquiet* de nature)
unless sentence (peur de rien | de peur que | inquiétez-vous pas)
+ Je suis très inquiète.
- Je ne suis pas inquiet.
frame (aurait pu (mourir | se blesser | se tuer | être (grave | tué | blessé | brûlé) | s'étouffer | tourner | mal) | aurais pu (mourir | me blesser | me tuer | tomber) | aurions pu (mourir | être) | a failli (mourir | s'étouffer | se noyer | se blesser | tomber | brûler) | ai failli (mourir | tomber | m'étouffer | avoir un) | fini aux urgences | aux urgences | finir aux urgences | a frôlé)
with tag=worry
unless before si
unless sentence (service aux urgences | ouvert)
+ Mon fils a fini aux urgences.
- Le service aux urgences est ouvert.
frame (triste | tristes | attristé | attristée | en larmes | pleure | pleuré | pleurait | pleurer | effondré | effondrée | effondrés | désemparé | désemparée | désemparés | désespéré | désespérée | désespérant | désespérante | désespoir | le cœur brisé | cœur gros | anéanti | anéantie | dévasté | dévastée | bouleversé | bouleversée | malheureux | malheureuse | peiné | peinée | démoralisé | démoralisée | déprimé | déprimée | déprimant | blessé dans | souffre | souffrance | j'ai tout perdu | ai tout perdu | gâché | gâchée | gâchés | gâchées | ruiné | ruinée | irremplaçable | irremplaçables | inconsolable | au bord des larmes | chagrin | dépité | dépitée | perdus à jamais)
with tag=sadness
unless before (pas | si | jamais | le prix)
unless sentence (je cherche | une idée | de rire | de joie | film | un livre | histoire | roman | chanson)
+ Mes vacances sont gâchées.
- J'ai pleuré de joie.
frame (déçu | déçue | déçus | déçues | decu | decue | déception | déceptions | décevant | décevante | désappointé | insatisfait | insatisfaite | insatisfaits | pas satisfait | pas satisfaite | pas satisfaits | pas du tout satisfait | pas du tout satisfaite | regrette d'avoir | regrette mon | regrette amèrement | je regrette | dommage | désillusion | j'attendais mieux | m'attendais à mieux | attendions mieux | perdu confiance | plus confiance | perdu toute confiance | frustré | frustrée | frustrant | frustrante | frustrés | frustration | amer | amère | lassé | lassée | lasse | découragé | découragée | fatigué de | fatiguée de | lassitude | désabusé | désabusée)
with tag=disappointment
unless before (pas | si | jamais | jamais été | sans | ne serez pas | ne)
unless inside (dommage | amer | je regrette)
unless sentence (chocolat | seule déception)
+ Je suis très déçue du canapé.
- Nous n'avons jamais été déçus.
frame (c'est [INTENSE | bien] dommage | quel dommage | je regrette (de | que | mon | cet | cette))
with tag=disappointment weight=1
unless before si
+ C'est vraiment dommage.
- Dommage-ouvrage comprise ?
frame (j'ai (eu | très | tellement | trop) honte | j'avais honte | avons eu honte | humilié | humiliée | humiliés | humiliant | humiliante | humiliation | honte devant | ridiculisé | ridiculisée | mal à l'aise | gêné devant | traité comme | traitée comme | comme un chien | comme une moins que rien | comme un voleur | comme des (chiens | voleurs | moins que rien | pestiférés | numéros) | comme un numéro | pris pour (des | un))
with tag=embarrassment
unless before (pas)
unless sentence (comme un roi)
+ J'ai eu honte devant toute la famille.
- Il n'a pas honte.
frame (ne comprends (pas | plus | rien) | ne comprenons (pas | plus | rien) | comprends (pas | plus rien | rien) | y comprends rien | incompréhensible | perplexe | dépassé par | dépassée par | ne sais plus (quoi | que | vers qui | à qui | comment) | sais plus quoi | sais plus à qui | je suis perdu | je suis perdue | vers qui me tourner | à qui m'adresser | démuni | démunie | sans recours | pas la tête | je n'ai pas la tête | impuissant | impuissante | ne sait pas où | sais pas quoi faire | que faire d'autre)
with tag=confusion weight=1 negatable
unless before (si | si je)
unless inside (comprends pas (bien | tout à fait))
unless sentence (la différence entre)
+ Je ne sais plus quoi faire.
- Si je ne comprends pas, j'appelle.

frame (tout essayé | tout tenté | rien n'y fait | rien à faire | tourne en rond | tournons en rond | se renvoie la balle | se renvoient la balle | renvoyé de service | renvoyée de service | d'un service à l'autre | de service en service | personne ne veut | sans issue | aucun recours | pot de terre | au bout du rouleau | à bout de forces | baisser les bras | mur de silence | dialogue de sourds)
with tag=helpless weight=1 negatable
unless clause si
+ J'ai tout essayé, rien n'y fait.
- Si j'ai tout essayé, vous le saurez.
frame (vous | ils | on) [nous | me | CLIT] (trompez | mentez | abusez | arnaquez | escroquez | volez | profitez de | trompent | mentent | arnaquent | volent) [les | des | vos | nos | le | la | .]
with tag=anger
unless before (si | ne | de | que)
unless inside on
+ Vous trompez les gens.
- Vous volez de Nice à Oran ?
unless after (nice | paris | de)
frame (c'est | cela est | parfaitement | totalement) [INTENSE] (illégal | illégale | interdit par | contraire à la loi | hors la loi | abusif | abusive | de la fraude | du chantage | du harcèlement | de la discrimination | discriminatoire | une atteinte | une violation | dangereux | criminel | irresponsable)
with tag=anger
unless before (si | est-ce | pas | ce n'est)
unless sentence (est-ce | quand est-ce)
+ C'est illégal !
- Est-ce que c'est illégal de fumer ici ?
frame (ai | avons | a | ont | avais | avait | avons eu | ai eu | a eu | avoir) [INTENSE] [eu] [INTENSE] (peur | très peur | la trouille | des angoisses | la peur au ventre | la boule au ventre | des sueurs froides)
with tag=worry negatable
unless before (ne | si | pas)
unless after (de (rien | l'eau | l'avion | déranger))
unless sentence (je cherche | cours pour)
+ J'ai vraiment peur.
- Ils courent.
frame (c'est | de | vous) [se | vous] (moquer | moque | foutre | ficher) (de | du | des | de nous) [<word>]
with tag=anger
unless before (ne | pas)
+ C'est se moquer du public.
- On ne se moque pas de vous.
signal need.strong
frame (avocat | avocats | tribunal | tribunaux | en justice | action en justice | la justice | poursuites | mise en demeure | mettre en demeure | porter plainte | porte plainte | plainte à la | déposer plainte | dépose plainte | huissier | médiateur | médiation | conciliateur | ufc | que choisir | 60 millions | dgccrf | signalconso | signal conso | test achats | test-achats | protection du consommateur | petites créances | répression des fraudes | association de consommateurs | la cnil | la presse | journaux | commissariat | gendarmerie | la police | mon assurance juridique | protection juridique | opposition au prélèvement)
unless before (pas | cherche un | cherche une | besoin d'un | mon métier est | je suis | cabinet de)
unless sentence (puis-je | tarif | combien | recommander un | je suis avocat | est-il | faut-il)
with weight=3
+ Je saisis le médiateur.
- Je suis avocate et je voudrais un devis.
frame (résilie | résilier (mon | mes | le | ce | immédiatement | tout | notre) | je résilie | je quitte | je vais quitter | vous quitter | changer de (opérateur | assureur | assurance | banque | agence | fournisseur) | changer de (banque | fournisseur | crèmerie | boutique | prestataire | marque | salle | boîte) | clôturer mon compte | fermer mon compte | fermer tous mes | supprimer mon compte | à la concurrence | chez un concurrent | chez vos concurrents | aller voir ailleurs | irai ailleurs | je vais ailleurs | partir ailleurs | plus jamais | jamais plus | dernière fois que | ne reviendrai (plus | pas | jamais) | ne reviendrons (plus | pas | jamais) | ne commanderai (plus | jamais) | ne remettrai | ne mettrai plus | ne recommande (pas | plus) | ne recommanderai (pas | plus | jamais) | déconseille | à fuir | à éviter | fuyez | passez votre chemin | n'achetez (pas | jamais | rien) | boycott* | perdu un client | perdu une cliente | perdre un client | perdez un client | perdez une cliente | mauvaise publicité | réseaux sociaux | avis négatif | publier un avis | faire savoir autour | ne lâcherai | n'en resterai pas là | n'en resterons pas là | vous aurez de mes nouvelles)
unless before (souhaiterais | souhaiterions | désire | souhaitons | comment | puis-je | si je veux | si je souhaite | si je | sans | je souhaite | je voudrais | j'aimerais | comment faire pour)
unless sentence (comment | puis-je | peut-on | je déménage)
with weight=2
+ Je vais changer de banque.
- Comment changer de banque ?
frame (voleurs | voleur | escrocs | escroc | escroquerie | arnaqueurs | arnaqueur | incapables | bande de | bandits | menteurs | charlatans | merde | merdique | putain | bordel | connards | connard | enfoirés | salauds | crétins | abrutis | bons à rien | n'avez pas honte | foutre | emmerde | gueule | criss | câlice | tabarnak | tabarnac | ostie | fuck | shit | imbéciles | clowns | guignols | branquignols | rigolos)
with weight=2
unless before (pas)
unless sentence (vous m'avez sauvé)
+ Bande d'escrocs !
- Le bandeau est rouge.
frame (totalement | complètement | absolument | parfaitement | purement | strictement) (inacceptable | inadmissible | scandaleux | scandaleuse | intolérable | honteux | inhumain)
with weight=3
+ C'est absolument inadmissible.
- C'est absolument parfait.

signal need.grief
frame (décédé | décédée | décédés | décès | est mort | est morte | sont morts | mort de | mort subite | vient de mourir | nous a quittés | nous a quitté | a perdu la vie | obsèques | enterrement | funérailles | inhumation | crémation | deuil | endeuillé | endeuillée | veuf | veuve | feu mon | feu ma | défunt | défunte | défunts | fausse couche | mort-né | cancer | chimio* | tumeur | leucémie | réanimation | coma | avc | infarctus | crise cardiaque | soins palliatifs | phase terminale | en fin de vie | suicide | suicidé | s'est suicidé | alzheimer | attentat)
unless before (assurance | garantie | en cas de | batterie | écran | câble)
unless sentence (en cas de | un livre | des livres | film | roman | jeu | association | batterie | téléphone est mort | garantie décès | assurance décès | capital décès pour)
with object negatable
+ Ma mère est décédée en mars.
- L'assurance décès est-elle incluse ?
frame (perdu) (mon | ma | notre | son) (mari | femme | époux | épouse | père | mère | fils | fille | frère | sœur | grand-mère | grand-père | bébé | enfant | conjoint | compagnon | compagne | maman | papa | chien | chat)
unless after (dans le magasin)
with object
+ J'ai perdu mon mari en janvier.
- J'ai perdu mon chapeau.
frame (mon | ma | notre | mes) (KIN) [<word>] _6 (hospitalisé | hospitalisée | hospitalisés | à l'hôpital | en soins intensifs | gravement malade | très malade | accident | opéré d'urgence | opérée d'urgence | est tombé gravement | entre la vie et la mort)
unless before (si)
unless inside (travaille | travail | rendez-vous)
with object
+ Mon fils vient d'être hospitalisé.
- Mon fils travaille à l'hôpital.
frame ((un | grave | eu un | d'un | cet) [grave | terrible | gros] accident (de voiture | de la route | grave | de moto | de vélo | mortel | du travail) | accident grave | je suis hospitalisé | je suis hospitalisée | j'ai été hospitalisé | j'ai été hospitalisée | je suis à l'hôpital | atteint d'un | atteinte d'un)
unless before (si | en cas de | assurance)
unless sentence (en cas de)
with object
+ Je suis hospitalisée depuis lundi.
- En cas d'accident grave, qui appeler ?

signal need.solved
frame ((c'est | tout est | est | sont | a été | problème | souci | est enfin | maintenant | ça y est) [INTENSE | enfin | maintenant | à présent | désormais | finalement] (résolu | résolue | réglé | réglée | réglés | réparé | réparée | rentré dans l'ordre | corrigé | arrangé | rétabli | rétablie | débloqué | débloquée | en ordre | retrouvé | solutionné) | (ça | tout | cela | il | elle | appli | internet) [re] (remarche | refonctionne) | (ça | tout | cela | il | elle | l'appli | la box) (marche | fonctionne | passe) [INTENSE | enfin] (maintenant | à nouveau | de nouveau | parfaitement | nickel | très bien | impeccable | bien maintenant | désormais | enfin | à merveille) | c'est bon (maintenant | pour moi | merci | j'ai | ça) | ça a (marché | fonctionné) | fausse alerte | plus de (problème | souci) | problème résolu | j'ai trouvé (merci | finalement | la solution | l'erreur) | finalement (j'ai trouvé | c'est bon | reçu) | bien arrivé | bien arrivée | bien arrivés | (bien | enfin) reçu (mon | ma | mes | le | la | les) | remboursement (est | bien) [bien] (arrivé | reçu))
unless before (pas | jamais | si | quand | tant que | toujours pas | pas encore | ne | pas été)
unless clause (si | pas | toujours | quand)
unless sentence (mais | pas | toujours | jamais | quand)
+ C'est réglé, merci.
+ Tout fonctionne parfaitement maintenant.
- Quand est-ce que ce sera réglé ?

signal need.polite
frame (parfait | parfaite | super | génial | géniale | excellent | excellente | top | ravi | ravie | ravis | content | contente | contents | enchanté | enchantée | bravo | félicitations | j'adore | adore | j'aime | aimons | recommande | impeccable | nickel | agréable | superbe | magnifique | formidable | au top | satisfait | satisfaite | satisfaits | sympa | sympathique | efficace | rapide | rapides | très bien | fantastique | incroyable | délicieux | délicieuse | merveilleux | merveilleuse | heureux | heureuse | belle expérience | bel accueil | professionnel | aimable | à l'écoute | cinq étoiles | 5 étoiles | bluffant | chouette | tiguidou | extra)
with tag=praise
unless before (pas | jamais | pas très | plus | n'est pas | aurait été | serait | pas du tout | pas vraiment | était | étais | guère | peu | ; bravo | service)
unless after (mais | pas)
unless inside (rapide | rapides | super | professionnel | incroyable | top | très bien | bravo)
+ Je suis ravie de mon achat.
- Je ne suis pas contente.
frame (c'est | est | c'était | était | sont | vraiment | trop | un | une | très | service | équipe | livraison) [INTENSE] (super | rapide | rapides | top | professionnel | professionnelle | incroyable | bien fait | bien faite | bien expliqué | bien emballé | accueillant | accueillante)
with tag=praise
unless before (pas | n'est pas | pas très | pas vraiment)
unless sentence (pas | mais | encore | plus rapide | si c'est)
+ L'équipe est vraiment super.
- Ce n'est pas rapide.
frame (merci beaucoup | merci infiniment | mille mercis | un grand merci | merci à (vous | toi | toute | l'équipe) | merci pour (votre (aide | accueil | rapidité | gentillesse | efficacité | réactivité | conseil | conseils) | tout | l'accueil) | merci encore | je vous remercie (pour | beaucoup | infiniment | encore | par avance | d'avance) | bonne continuation)
unless sentence (pour rien | votre professionnalisme | d'avoir gâché)
+ Merci beaucoup pour votre aide.
- Merci de régler cela.
