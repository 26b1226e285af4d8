# personal.lex - speaking to this person: memory, listening, questions, steps.

signal pers.name
frame (^ | ;) [rebonjour] (bonjour | bonsoir | salut | coucou | hello | allo | cher | chère | re-bonjour | madame | monsieur | merci | désolé | désolée | bon matin | bon après-midi) [madame | monsieur | mme | m | mademoiselle | docteur | maître | cher | chère | chère madame | cher monsieur]
unless after (client | cliente | clients | abonné | abonnée | adhérent | tous | toutes | à tous | madame | monsieur | et | nous | je | la | le | les | votre | vous | pour | de | beaucoup | usager | membre | utilisateur | équipe | ; monsieur)
+ Bonjour Sophie,
- Bonjour à tous,

signal pers.history
frame (je me | nous nous) (souviens | souvenons | rappelle | rappelons) [bien | très bien] (de | que | votre | vous)
unless before si
+ Je me souviens que vous parliez du voyage de mai.
- Vous souvenez-vous du code ?
frame (comme vous | comme tu) [nous | me | le | me le | nous le] (avez | as | aviez | le) [INTENSE] [CLIT] (dit | écrit | indiqué | mentionné | expliqué | signalé | précisé | décrit | dites | écrivez | indiquez | mentionnez | précisez)
+ Comme vous l'avez indiqué, le ventilateur est neuf.
- Comme je vous l'ai indiqué, le ventilateur est neuf.
frame (vous | tu) [nous | me | nous le] (aviez | avez | avais | as | aviez déjà) [INTENSE | CLIT] (dit | écrit | indiqué | mentionné | expliqué | parlé | raconté | précisé | confié | parlez | évoqué)
unless before (si | comme)
unless inside (déjà expliqué)
+ Vous nous aviez parlé du voyage de mai.
- Vous trouverez le code.
frame (j'ai (relu | lu attentivement | bien lu | lu) | nous avons (relu | lu attentivement | bien lu)) [INTENSE] (votre | vos | ton | l'historique | tout | l'ensemble | tes)
+ J'ai relu votre message deux fois.
- J'ai lu un livre.
frame (votre précédent | votre dernier message | notre échange | notre dernier échange | notre conversation | votre appel de | votre mail du | votre courrier du | lors de votre appel | la dernière fois)
unless before (si)
+ Lors de votre appel, le robinet gouttait encore.
- Le robinet est neuf.
frame (votre fidélité | ta fidélité | fidèle (client | cliente) | client depuis | cliente depuis | clients depuis | parmi nous depuis)
+ Merci pour votre fidélité.
- La haute fidélité plaît.

signal listen.check
frame ((si j'ai | si nous avons | si on a | ai-je | avons-nous) [INTENSE] (compris | suivi | bien lu) | (si je | si nous) [vous] [INTENSE] (comprends | comprenons | lis | suis | résume) bien)
unless after (pas)
+ Si j'ai bien compris, l'export s'arrête à la page trois.
- Si nous recevons un mail, nous le lisons.
frame (il semble que | il semblerait que | on dirait que | apparemment | d'après votre (message | description | mail) | d'après ce que vous | à vous lire | en résumé vous | autrement dit | vous dites que | vous écrivez que | vous nous dites | vous m'écrivez)
unless before si
+ D'après votre description, la vanne coince.
- La vanne coince.
frame (je | nous) (veux | voudrais | voulons) (être sûr | être sûre | m'assurer | m'assurer de | nous assurer) [de | d'avoir] [bien] (compris | comprendre)
+ Je veux être sûre d'avoir bien compris.
- Je veux comprendre.

signal listen.ask
frame (^ | ; | et) (quel | quelle | quels | quelles | quand | où | comment | combien | est-ce que | avez-vous | as-tu | est-ce | êtes-vous | voyez-vous | depuis quand | pouvez-vous | pourriez-vous | peux-tu | pourrais-tu | votre | auriez-vous | la panne | le voyant | l'appareil | savez-vous | vous souvenez-vous | dans quel | à quelle | à quel | sur quel | sur quelle)
with question
unless inside (comment (puis-je | pouvons-nous))
unless after (puis-je | pouvons-nous | besoin d'autre)
+ Quel voyant voyez-vous sur la barre de son ?
+ Avez-vous essayé avec un autre câble ?
- Je sais quel voyant c'est.
frame (pouvez-vous | pourriez-vous | peux-tu | pourrais-tu | merci de | veuillez | auriez-vous l'amabilité de | je vous invite à | nous vous invitons à | prière de | merci de bien vouloir | je vous prie de | vous serait-il possible de) [INTENSE | svp] [CLIT] [bien vouloir] [CLIT] (indiquer | préciser | communiquer | transmettre | envoyer | fournir | confirmer | donner | dire | décrire | adresser | faire parvenir | joindre | faire suivre | retourner | rappeler) [CLIT | aussi | par retour] _3 (quel | quelle | quels | si | où | quand | votre | vos | ton | le | la | les | une | un | tout | ce)
+ Merci de nous indiquer votre numéro de commande.
- Merci d'envoyer des fleurs.

signal steps
frame (pouvez | pourriez | suffit de | faut | veuillez | merci de | je vous invite à | je vous conseille | nous vous invitons à | nous vous conseillons de | je vous suggère | vous pouvez | tu peux | essayez de | je te conseille de | il vous suffit de | pour cela) [CLIT] [d'abord | ensuite | alors | aussi | également] [de] (cliquer | ouvrir | vérifier | consulter | suivre | aller | redémarrer | réinitialiser | désinstaller | réinstaller | sélectionner | appuyer | saisir | utiliser | télécharger | installer | supprimer | vider | choisir | débrancher | brancher | envoyer | remplir | compléter | essayer | changer | ajouter | éteindre | rallumer | tenir | maintenir | retirer | mettre | vous rendre | vous connecter | te connecter | faire défiler | patienter | renommer | effacer | nettoyer | remplacer | passer par | trouver)
+ Vous pouvez redémarrer la box puis appuyer sur la touche verte.
- La box est verte.
frame (^ | ; | puis | et | ensuite | enfin | d'abord) [CLIT] (cliquez | ouvrez | vérifiez | suivez | allez | redémarrez | réinitialisez | désinstallez | réinstallez | sélectionnez | appuyez | saisissez | utilisez | téléchargez | installez | supprimez | videz | choisissez | débranchez | branchez | essayez | éteignez | rallumez | maintenez | retirez | rendez-vous | connectez-vous | reconnectez-vous | déconnectez-vous | patientez | nettoyez | remplacez | clique | ouvre | vérifie | suis | redémarre | désinstalle | réinstalle | appuie | utilise | télécharge | installe | vide | choisis | débranche | branche | essaie | éteins | rallume | va dans | change | active | activez)
unless before (je | il | elle | on)
unless inside (; (vérifie | suis | utilise))
+ Éteignez l'imprimante, retirez le bac 2, puis rallumez-la.
- Le voyant vérifie la page.
frame (<url> | voici (comment | la marche | les étapes | le lien | la procédure) | étapes suivantes | étapes ci-dessous | ce lien | lien ci-dessous | lien suivant | ce guide | cet article | dans l'onglet | onglet | rubrique | menu | dans vos paramètres | paramètres | il suffit)
+ Voici le lien.
- Voici Paul.
