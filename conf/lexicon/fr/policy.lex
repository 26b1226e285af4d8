# policy.lex - rules as an answer, refusals, stock sentences and orders.

signal policy
frame (nos | notre | les | la | le | votre | vos) [<word>] (conditions | conditions générales | politique | règlement | cgv | cgu | procédure | procédures | règles | contrat | barème | conditions tarifaires) [générales] [de | du] [<word>] [<word>]
only sentence (ne | aucun | aucune | stipule | stipulent | prévoit | prévoient | exige | exigent | précise | précisent | imposent | impose | interdit | interdisent | exclut | excluent | dû | due)
unless before (mis à jour | changé | revoir | revu | modifié | exception à | malgré | contraire à)
unless sentence (j'ai | exception | vous trouverez)
+ Nos conditions ne prévoient aucun remboursement.
- Vous pouvez lire nos conditions ici.
frame (conformément (à | aux | au) | en application (de | du | des) | en vertu de | comme stipulé | comme prévu au contrat | comme indiqué dans (nos | les) | selon (nos | les) conditions | selon notre (politique | règlement) | dans le respect de nos procédures | article <num> | non remboursable | non remboursables | ni repris ni échangé | ni échangeable | ni échangeables | n'est ni | hors garantie | n'est pas (couvert | couverte | éligible | remboursable) | n'êtes pas éligible | pas pris en charge | pas prise en charge | ne relève pas | hors délai | hors délais | délai (de <word> _2 | légal) (est | a été | étant) (dépassé | expiré) | délai dépassé | est prescrit | la garantie ne | exclu de | exclue de | exclus de | aucune responsabilité | ne saurait être | décline toute | décline toutes | c'est (la règle | le règlement | la procédure | notre politique) | vous avez (accepté | signé) (nos | les | ces) | règles sont les mêmes | mois entamé | sans réserve vaut | vaut acceptation | dans les délais impartis | passé ce délai)
with negatable
unless before si
unless sentence (exception | geste | malgré tout je | j'ai)
+ Conformément à l'article 7, tout mois entamé est dû.
+ Les billets sont non remboursables.
- Nous avons fait une exception.
frame (aucun | aucune | pas de | ni) (remboursement | avoir | échange | dédommagement | indemnisation | indemnité | compensation | geste commercial | dérogation | réclamation) [ultérieur | ultérieure] _4 (possible | prévu | prévue | accordé | accordée | dû | due | envisageable | acceptée | accepté | consenti | effectué | recevable)
with negatable
unless before si
+ Aucun remboursement n'est possible.
- Votre remboursement est en route.

signal refuse.bare
frame (je | nous | on) [CLIT] [INTENSE | malheureusement] (ne) [CLIT] (peux | pouvons | peut | pourrons | pourrai | suis | sommes | remboursons | rembourse | acceptons | accepte | proposons | échangeons | livrons | reprenons | faisons | faisons plus | fournissons | gérons | assurons | donnerons | donnons | rembourserons | prenons | prendrons) [CLIT] [malheureusement | hélas | INTENSE] (pas | plus | aucun | aucune) [INTENSE | en mesure | dans la possibilité | habilités]
unless after (vous en vouloir | imaginer | qu'imaginer | assez vous | laisser | rester | vous laisser | plus d'accord | d'accord | manquer | surpris | étonné | étonnée | fiers | fière | fier | sûr | sûre | accepter (cela | que) | comprendre comment | plus désolé | revenir en arrière)
unless inside (pas encore | ne suis pas | ne sommes pas | ne suis plus | ne faisons pas | ne prenons pas)
+ Nous ne pouvons malheureusement pas modifier la date.
- Nous pouvons modifier la date.
frame (ne sommes | ne suis) pas (en mesure | habilités | habilité | dans la possibilité | autorisés | autorisé | compétents | en capacité)
unless before si
+ Nous ne sommes pas en mesure de vous aider.
- Nous ne sommes pas à Lyon.
frame (il | cela | ce | ça) [CLIT] (n'est | ne sera | ne nous est | ne m'est | ne serait) [INTENSE | malheureusement | hélas] (pas | plus) [malheureusement] (possible | envisageable | prévu | autorisé | faisable)
unless before si
+ Il ne nous est malheureusement pas possible de changer le billet.
- C'est possible.
frame ((est | c'est | sera) [INTENSE | malheureusement] impossible | malheureusement impossible | hors de question | aucune exception | pas d'exception | pas de dérogation | aucune dérogation | fin de non-recevoir | ne donnerons pas suite | ne donnerons aucune suite | (demande | réclamation) [est | a été | ne] _3 (refusée | rejetée | irrecevable | classée sans suite | déclinée | recevable | acceptée) | sans suite | ne (sera | seront | peut | peuvent | pourra | pourront) [malheureusement | donc] (pas | plus | être) [être] (remboursé* | échangé* | repris* | modifié* | annulé* | traité* | accepté* | pris*))
with negatable
unless before si
unless inside (est impossible de (joindre | vous joindre))
unless clause si
+ C'est malheureusement impossible.
- C'est possible.
frame (malheureusement | hélas | à regret) __8 (ne | aucun | aucune | impossible | plus | refusé | refusée | expiré | expirée)
unless sentence (mais (je | nous | j'ai) | j'ai | j'en ai | nous avons | en revanche | à la place | je vous | nous vous)
+ Malheureusement, le dossier a été refusé.
- Malheureusement la pièce est en rupture ; j'en ai commandé une.

signal defer.only
frame (veuillez | merci de | prière de | il faut | vous devez | tu dois | il vous faut | je vous invite à | nous vous invitons à | vous pouvez | il convient de | je vous laisse | vous devrez) [directement | bien vouloir | donc] [CLIT] (contacter | contactez | appeler | joindre | vous adresser | vous rapprocher | vous rendre | écrire | voir | prendre contact | prendre attache | consulter | passer par | vous tourner | rapprocher | adresser | te rapprocher | t'adresser) [directement | donc] [à | auprès | avec | vers] [de | du | des] (le | la | les | votre | notre | nos | un | une | au | du | des | ce) [<word>] [<word>] (fabricant | service | magasin | vendeur | transporteur | banque | faq | site | opérateur | agence | assurance | mairie | guichet | hotline | constructeur | fournisseur | partenaire | plateforme | facteur | poste | espace client | syndic | centre)
unless sentence (si cela ne | si le problème persiste | si besoin | en cas de)
+ Veuillez contacter directement le fabricant.
- Veuillez appuyer sur la touche.
frame (transmis | transmise | transférée | transféré | redirigé | redirigée | orienté | transmettons | transmets) [CLIT] (au | à notre | à le | à la | aux | votre demande au | votre demande à | votre message au) [<word>] (service | services | équipe | département | bureau | personne | prestataire | partenaire)
unless before (j'ai moi-même)
+ Votre demande a été transmise au service concerné.
- La clé a été transmise hier.
frame ^ [merci de] (consulte | consultez | voir | voyez | lisez | lis | consulter) [notre | la | le | votre] [<word>] (faq | site | aide | page | rubrique | <url> | espace client | documentation)
+ Consulte notre FAQ.
- Consulte ton médecin.
frame ^ <url> .
+ https://aide.example.com/ban
- Le lien https://aide.example.com est ici.

signal canned
frame (votre satisfaction est | votre satisfaction reste | (mettons | met) tout en œuvre | avons bien (pris note | reçu) | avons pris (bonne | bien) note | votre (demande | message | mail | réclamation) a bien été | accusons (bonne | réception) | accuse réception | ne manquerons pas | cher client | chère cliente | chers clients | cher abonné | chère abonnée | cher adhérent | cher utilisateur | cher usager | service concerné | service compétent | dans les meilleurs délais | dans les plus brefs délais | prie d'agréer | prions d'agréer | votre avis (compte | nous intéresse) | merci de nous avoir (contacté | contactés) | merci d'avoir contacté | merci de votre intérêt | merci pour (votre message | votre mail | votre demande) | vous remercie de votre (message | mail | demande | intérêt) | vous remercions de votre (message | mail | demande | intérêt) | soyez assuré | soyez assurée | votre appel est important | prenons très au sérieux | attachons une grande importance | à toutes fins utiles | qualité de service irréprochable | toujours à votre écoute | ne pas répondre à ce | message automatique | notez notre service | sachez que | nous vous informons que | nous vous prions de croire | restons à votre entière disposition)
+ Votre satisfaction est notre priorité.
- Le guichet est fermé.
frame SORRY [CLIT] [pour | de] [toute | la | les | tout | ces | cette | tous les | le] [éventuelle | éventuel] (gêne | désagrément~ | désagréments~ | inconvénient | inconvénients | dérangement) [occasionné* | causé* | éventuel*]
+ Nous nous excusons pour la gêne occasionnée.
- Désolé pour la fuite.
frame (gêne | désagrément~ | désagréments~) (occasionné* | causé* | que cela | que cette)
+ Nous comprenons la gêne occasionnée.
- La gêne du voisin est connue.
frame (nom du client | insérer le nom | prénom nom)
+ Bonjour nom du client,
- Bonjour Dana,

signal robot
frame (il (est | a été) (constaté | décidé | établi | convenu | porté) | (est | sont) [obligatoire | obligatoires | requis | requise | requises] (requis | requise | requises | exigé | exigée | exigés | obligatoire | obligatoires) | (dossier | ticket | demande) [a été | est | sera] (clos | close | clôturé | clôturée | enregistré | enregistrée | classé | classée) | (demande | réclamation | message) _2 sera (traitée | traité | étudiée | examinée) | doit être (fourni | fournie | complété | complétée | transmis | transmise | retourné) | doivent être (fournis | fournies | transmis | transmises) | sous réserve de | ci-dessus mentionné | susmentionné | susvisé | la présente | il est rappelé | il est inutile de)
unless before (j'ai | nous avons | vous avez)
unless after (par mes soins)
+ Le numéro de série est requis.
- Le joint a cassé.

signal bare.command
frame ^ (envoyez | fournissez | redémarrez | réinitialisez | lisez | attendez | contactez | remplissez | complétez | renvoyez | payez | consultez | patientez | appelez | donnez | indiquez | joignez | relisez | envoie | attends | lis)
unless after (-le ainsi | ci-dessous | -moi | moi)
unless sentence (svp | s'il vous plaît | merci | d'abord | puis | ensuite | si | vous pouvez | je vous prie)
+ Fournissez les journaux.
- Fournissez les journaux, s'il vous plaît.
