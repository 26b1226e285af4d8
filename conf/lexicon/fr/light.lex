# light.lex - dark words in a light place.
#
# People praise by telling what no longer hurts, ask about what might happen, and
# name things that are called after a trouble. These frames reach over the dark
# words, which then count for nothing. Read with need.lex and trouble.lex.

signal need.polite
frame (jamais | aucun | aucune | sans | pas | zéro | ni | pas eu | pas eu de | jamais eu | jamais eu de | jamais eu le moindre | jamais eu la moindre | pas eu le moindre | pas le moindre | sans aucun | sans aucune | sans le moindre | sans la moindre | pas un seul) [de] (problème | problèmes | souci | soucis | retard | retards | bug | bugs | panne | pannes | défaut | défauts | ennui | ennuis | accroc | regret | regrets | déception | difficulté | difficultés | mauvaise surprise | mauvaises surprises | erreur | erreurs | reproche | fausse note | encombre | couac | stress | galère | attente | prise de tête) [depuis | à ce jour | jusqu'ici | avec | chez | à signaler | en deux | en trois | en <num> | avec vous]
with tag=light negatable
unless sentence (jusqu'à | mais | maintenant | sauf)
+ Jamais eu de problème avec vous en dix ans.
- J'ai eu un problème.
frame (m'évite | nous évite | m'a évité | nous a évité | évite de | permet d'éviter | grâce à (vous | votre) | fini les | plus besoin de | plus peur de | ne m'inquiète plus | m'a sauvé | m'a sauvée | nous a sauvés | vous m'avez sauvé | vous m'avez sauvée | nous avez sauvés | me change de | nous change de) _7
with tag=praise negatable
unless before (pas)
unless sentence (mais | en vain | pourtant)
+ Fini les heures d'attente au guichet.
- Vous avez fini la pose ?
frame (mon | notre | chez mon | chez notre | avec mon | avec notre) (ancien | ancienne | précédent | précédente | autre) [<word>] _4
with tag=praise
only sentence (vous | chez vous | mieux | heureusement | enfin)
unless inside (mon (ancien | ancienne) (adresse | numéro | contrat | compte | mot))
unless sentence (vous avez livré | adresse | à mon ancien)
+ Mon ancienne banque perdait tout, chez vous c'est parfait.
- Livré à mon ancienne adresse.
frame (pas [été | du tout] (déçu | déçue | déçus | mal | cher | trop cher | mécontent) | jamais (déçu | déçue | déçus) | rien à (redire | dire | reprocher) | on ne peut (rêver mieux | que recommander) | mieux que prévu | plus vite que prévu | pleuré de (joie | rire) | mort de rire | morte de rire | mourir de rire | peur de rien | fou de joie | tuerie | trop bien | d'enfer | à tomber)
with tag=praise negatable
unless after (tanné | tannée | déçu | d'attente | fâché | de (problèmes | retard))
unless inside (pas mal)
+ Je n'ai pas été déçue.
- Je suis déçue.
frame pas mal [du tout] (. | ; | cette | votre | le | la)
with tag=praise negatable
+ Pas mal du tout.
- Pas mal de retard.

# Named, ruled out or only thought of: no trouble, and no praise.
class DARK_NOUN: problème | problèmes | souci | soucis | panne | pannes | perte | vol | casse | bris | retard | retards | sinistre | accident | annulation | litige | erreur | fuite | incendie | dégât | dégâts | dommage | dommages | défaut | maladie | décès | imprévu | intempéries | grève | mauvais temps | oubli | absence | empêchement | pluie | dégât des eaux | bris de glace | coupure | urgence | perte de clés | chute | refus | impayé | rejet | désaccord | contretemps | fuites | inondation

signal concrete
frame (en cas de | en cas d'éventuel | en cas de | contre (le | la | les) | contre | pour éviter (le | la | les | tout | toute) | éviter (le | la | les | tout | toute) | prévenir (le | la | les) | assurance | assurances | garantie | garanties | protection | couverture | option | déclarer (un | une) | déclaration de | couvre-t-elle (le | la | les) | couvre-t-il (le | la | les) | couvre (le | la | les) | couvert contre (le | la | les) | numéro de | service de | formulaire de | que faire après (un | une)) [éventuel | éventuelle] DARK_NOUN [ou DARK_NOUN | et DARK_NOUN | ou de DARK_NOUN]
with tag=light weight=0 negatable
unless sentence (j'ai été victime | depuis | toujours pas)
+ L'option protège contre le vol et la casse.
- Une panne est survenue.
frame (objets (perdus | trouvés) | carte (perdue | volée) | clé perdue | clés perdues | frais de retard | pénalités de retard | pénalité de retard | indemnités de retard | arrivée tardive | départ tardif | prix cassé | prix cassés | pièces détachées | bureau des objets | appareils (cassés | usagés | en panne) | ampoules (cassées | usagées | grillées) | piles usagées | vêtements (troués | usés | abîmés) | verre cassé | vaisselle cassée | fruits abîmés | paniers invendus | tickets perdus | colis perdus | écran cassé | écrans cassés | vitre cassée | bris de glace | bris de glaces | mot de passe (oublié | perdu) | code oublié | réparation d'écran | retard de règles | mauvaises herbes | arrêt maladie | congé maladie | feuille de maladie | jour de carence | dent de lait | chute de cheveux | peaux (sèches | à problèmes) | temps perdu | pain perdu | âmes perdues | sens interdit | cuir vieilli | effet usé | jean troué | jean déchiré | crise de rire | annulation gratuite | annuler sans frais | clause de | stop pub | anti-fuite | antivol | antipanne | dépannage | centre anti-poison | voyant de | dead line)
with tag=light weight=0
only sentence (est-ce | peut-on | puis-je | y a-t-il | faites-vous | réparez-vous | combien | quel | quelle | quels | quelles | où | comment | faut-il | avez-vous | acceptez-vous | proposez-vous | je voudrais | j'aimerais | je souhaite | reprenez-vous | vendez-vous | récupérez-vous | prenez-vous | vous (faites | réparez | reprenez | acceptez | prenez))
unless sentence (toujours pas | jamais reçu | m'a | m'avez | pourquoi)
+ Y a-t-il un bureau des objets trouvés ?
- Mon écran cassé n'est toujours pas réparé.
frame (^ | ;) [GREETS] (réparez-vous | reprenez-vous | changez-vous | traitez-vous | soignez-vous | recyclez-vous | peut-on (réparer | recycler | rapporter | jeter | retrouver | coudre | recoller) | comment (réparer | recoller | enlever | nettoyer | retirer | déclarer | signaler | éviter | protéger | détecter | savoir) | faites-vous (les | des | la | le) | vous (réparez | changez | reprenez | traitez) | que faire (de | des | avec)) (un | une | des | les | la | le | de | du) __9
with tag=light weight=0
unless inside (mon | ma | mes | pas | toujours | jamais)
+ Comment recoller un vase fêlé ?
- Comment se fait-il que le vase soit fêlé ?
frame (si (je | on | nous) [CLIT] (perds | perd | perdons | oublie | oublions | casse | cassons | rate | ratons | arrive | arrivons | annule | annulons | tombe | tombons | me trompe | suis malade | suis en retard | n'ai pas | ne peux pas | ne viens pas) | si (mon | ma | mes | le | la | les | un | une) <word> [<word>] [ne] (tombe | est | arrive | se casse | se perd | casse | plante | s'annule | ne va | ne marche | ne convient | ne plaît | rétrécit | fuit | grossit)) _7
with tag=light weight=0 negatable
unless sentence (je ne sais pas si | vous remboursez pas | plainte | avocat | à la concurrence | je change de)
+ Puis-je échanger si la taille ne va pas ?
- La taille ne va pas.
frame (peur | craint | crains | sensible | inquiet | inquiète | anxieux | anxieuse | allergique | malade | stressé) (de l'eau | du noir | de l'avion | du vide | des hauteurs | de nature | en voiture | en bateau | en avion | des transports | au gluten | aux noix | au lactose | aux arachides | aux chats | aux pollens | des orages)
with tag=light weight=0
unless sentence (servi | pourtant | malgré)
+ Mon fils est malade en voiture, à l'avant est-ce possible ?
- Mon fils est malade depuis votre gâteau.

# Plain orders and wishes, each the whole of its clause.
signal need.polite
frame (^ | ;) [GREETS | bonjour <word>] (je (voudrais | souhaite | souhaiterais | voulais | désire) | j'aimerais | nous (souhaitons | voudrions | aimerions) | peut-on | puis-je | est-il possible de | serait-il possible de | pouvez-vous | pourriez-vous | merci de [bien vouloir] | comment) [me | nous | vous | CLIT] (changer | modifier | déplacer | reporter | décaler | annuler | résilier | ajouter | réserver | commander | suspendre | arrêter | mettre en pause | fermer | clôturer | supprimer | retirer | inscrire | désinscrire | transférer | renouveler | avancer | prolonger | signaler | faire réparer | savoir | noter | échanger | retourner | renvoyer)
with tag=light
unless sentence (pas | toujours | encore | déjà | erreur | sans | panne | cassé | honte | inadmissible | scandaleux | trois fois | impossible | remboursez | marre)
+ Je souhaite annuler ma réservation de samedi.
- Je souhaite annuler : rien ne marche, j'en ai marre.
