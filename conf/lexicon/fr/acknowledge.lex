# acknowledge.lex - words that see the person behind the problem.

signal ack.generic
frame IWE [CLIT] [INTENSE] [MODS] [CLIT] [INTENSE] UND [INTENSE] [DET] _1 FEELNOUN
with object
unless before (si | pour que | afin que)
unless sentence (besoin d'un justificatif | en savoir plus sur votre)
+ Je comprends tout à fait votre frustration.
+ Nous mesurons la gêne que cela représente pour vous.
+ Je partage votre indignation.
- Je comprends le mode d'emploi.
- Nous ne comprenons pas votre réaction.
frame IWE [CLIT] [INTENSE] [MODS] [CLIT] [INTENSE] UND [INTENSE] (que | à quel point | combien | comme | pourquoi | ce que | quel | quelle | de ce que) _12 (FEELADJ | FEELNOUN | TROUBLE | important | importante | importants | crucial | essentiel | essentielle | urgent | urgente | vital | indispensable | précieux | précieuse | comptait | comptent | compte pour | tenait | tenez à | attendre | attendiez | attendu | attendez | patienter | attente | déplaise | déplaît | espériez | inquiète | agace | énerve | perturbe | marre | assez | ras-le-bol | pas facile | pas évident | pas normal | pas acceptable | pas agréable | pas simple | pas l'idéal | pas idéal | traversez | vivez | subissez | ressentez | représente | représentait | représentaient | représentent | signifie | signifiait | comptaient | c'est | cela fait | ça fait | ça vous a | cela vous a | avez vécu | avez subi | avez traversé | as vécu | avez ressenti | avez enduré)
with object
unless inside (vous souhaitez | vous cherchez | vous voulez | vous aimeriez | vous souhaiteriez | vous désirez)
unless inside ((doute | admets) que)
+ Je comprends que vous soyez inquiète pour vos photos.
+ Je sais à quel point cet appareil compte pour vous.
+ Nous réalisons combien cette attente est pénible.
- Je comprends que vous souhaitez une deuxième carte.
- Je sais comment changer le filtre.
frame IWE [CLIT] [INTENSE] [MODS] [INTENSE] UND [INTENSE] que (vous | votre | vos | tu | ton | ta | tes) _4 (rencontrez | rencontriez | rencontres | avez subi | avez eu | ayez subi | ayez eu | ayez été | avez été | ayez dû | avez dû | n'avez pas | n'avez toujours | n'ayez | n'as pas | n'êtes pas | n'arrivez | ne pouvez | ne parvenez | ne fonctionne | ne marche | n'est pas | n'est toujours | n'a pas | n'a toujours | n'ont pas | soyez sans | êtes sans | attendez | avez attendu | ayez attendu | as attendu | avez perdu | ayez perdu | avez raté | ayez raté | FAILING)
with object
unless inside (souhait* | cherch* | voulez | n'avez pas de compte | avez oublié | n'avez pas encore (créé | validé | activé))
+ Je comprends que vous n'ayez pas reçu votre colis à temps.
+ Je vois que votre train a été annulé.
- Nous voyons que votre réservation est pour deux.
frame (n'ose | n'osons | ne peux que | ne pouvons que | ne peut que | n'imagine même pas | ose à peine | peux à peine | pouvons à peine | imagine sans peine | imaginons sans peine) [CLIT] [imaginer | imaginons]
with object negatable tag=whole
+ Je n'ose imaginer ce que vous avez vécu.
+ On ne peut qu'imaginer votre nuit.
- Je peux imaginer un autre modèle.
frame (j'imagine | nous imaginons | on imagine | tu imagines bien que je | je m'imagine | je me figure | je me représente | je me mets) [INTENSE] (ce que | votre | ton | ta | l'état | l'effet | la (gêne | frustration | déception | peur | colère | frayeur | panique) | le (stress | choc | désarroi) | l'angoisse | combien | comme | à quel point | que vous avez dû | que tu as dû | que cela | que ça | qu'être | que de | qu'il | que c'est | qu'avec | à votre place | à ta place | dans votre)
with object tag=whole
unless sentence (vous souhaitez | c'est pour un cadeau)
+ J'imagine ce que c'est de travailler sans connexion.
+ Je me mets à votre place.
- J'imagine le plan du salon demain.
frame (doit | a dû | ont dû | devait | doivent | avez dû | as dû | dû | devez | dois) [INTENSE] (être | vous être | se sentir | vous sentir | te sentir | paraître | vous paraître | sembler | vous sembler | vivre) [INTENSE] [DET] [INTENSE] (FEELADJ | FEELNOUN | un sacré coup | la dernière chose | pas facile)
with object tag=subject
unless before (si | le mot de passe | le code | vous | nous | on | et)
+ Votre mère a dû se sentir bien démunie.
- Le couvercle doit être fermé.
frame (vous avez dû | tu as dû | vous devez | tu dois) [INTENSE] (être | vous sentir | te sentir | avoir | passer | vivre | ressentir | trouver) [INTENSE] [DET] [INTENSE] (FEELADJ | FEELNOUN | froid | peur | mal | mauvais moment | sale moment | nuit blanche | temps long)
with object tag=whole
unless before si
+ Vous avez dû avoir très peur.
- Vous devez avoir un compte.
frame (c'est | c'était | ce n'est | ça a été | cela a été | cela doit | est | sont | était | étaient | ont été | soit | sera | c'est là | voilà qui est | reste | semble | paraît) [vraiment | juste] [INTENSE] [DET] [INTENSE] [des plus] FEELADJ
with object tag=whole negatable
unless after (à dire | de dire | de savoir | à joindre | de vous dire | d'accès | à trouver | sans le numéro)
unless inside (est | sont) [INTENSE] (difficile | difficiles | compliqué | compliquée | dur | perdu | triste) (à | de)
unless before (si | si cela | quand | vous | tu | temps)
unless inside (n'est FEELADJ)
unless sentence (si c'est | température)
+ C'est vraiment frustrant.
+ Une coupure en plein hiver est inadmissible.
- C'est le bouton vert.
- Il est difficile de vous dire quand.
frame (ce n'est | ça n'est | cela n'est | ce n'était | n'est | n'était | n'a | n'ont | ne sont | n'étaient | c'est) [été] (pas | jamais | absolument pas | vraiment pas | tout simplement pas | clairement pas | certainement pas | évidemment pas | pas du tout | en rien | guère) [INTENSE] (normal | normale | normaux | acceptable | acceptables | admissible | tolérable | à la hauteur | digne | satisfaisant | satisfaisante | juste | correct | correcte | sérieux | professionnel | professionnelle | idéal | idéale | agréable | agréables | drôle | excusable | pardonnable | cool | sympa | terrible | le service | l'expérience | la qualité | l'accueil | ni <word> | ce que nous | ce que vous (attendiez | espériez | méritez | étiez) | ce à quoi | ce que (tu | l'on | on) (mérites | attendais | attend) | la façon | une façon | une manière | comme ça que | ainsi que | comme cela que | l'image | le but | une situation | facile (à vivre | pour vous | pour toi) | évident (à vivre | pour vous) | rien | anodin | notre façon | dans nos habitudes | ce qu'on | au niveau | à notre niveau | supportable | concevable | fair-play)
with object negatable tag=subject
unless before (si | si cela | si le code)
unless after (que vous (écriviez | parliez | insultiez))
unless sentence (si ce n'est | ce n'est pas normal de nous)
+ Ce n'est pas normal.
+ Attendre cinq semaines n'est pas acceptable.
- Ce n'est pas le bleu.
frame (n'aurait | n'auraient | ne devrait | ne devraient | n'aurais) [INTENSE] (pas | jamais | absolument pas | absolument jamais | en aucun cas) [dû | dues] [CLIT] [se | vous | en] <word>
with object negatable tag=subject
unless before (que cela)
+ Cela n'aurait jamais dû arriver.
- Il devrait arriver demain.
frame (navré | navrée | navrés | attristé | attristée | attristés | peiné | peinée | peinés | consterné | consternée | consternés | choqué | choquée | choqués | bouleversé | bouleversée | bouleversés | embêté | embêtée | embêtés | ennuyé | ennuyée | ennuyés | gêné | gênée | gênés | honteux | honteuse | déçu | déçue | déçus | stupéfait | stupéfaite | inquiet | inquiète | touché | touchée | touchés | confus | confuse | confuses | surpris | surprise | effaré | effarée | sidéré | sidérée | triste | tristes) (d'apprendre | de lire | de voir | de constater | d'entendre | de savoir | à la lecture | par ce que | par votre | par ton | pour vous | pour toi | que vous | que votre | que cela | que ce | que tu | de ce qui | de ce que | de cette | de la façon | pour votre | par cette | de découvrir)
with object
unless before (si vous êtes | vous êtes | vous serez | si tu es)
+ Nous sommes peinés d'apprendre l'incendie.
+ J'ai été choquée de lire ce qui s'est passé.
- Si vous êtes inquiet pour votre vie privée, lisez ceci.
frame (m'a | nous a | m'ont | nous ont | m'attriste | nous attriste | me désole | nous désole | m'a vraiment | m'a profondément | nous a profondément | me peine | nous peine | me navre | nous navre) [INTENSE] [bouleversé | bouleversée | bouleversés | touché | touchée | touchés | peiné | peinée | attristé | attristée | choqué | choquée | ému | émue | émus | interpellé | interpellés | interpellée | fait de la peine | serré le cœur | désolé | désolée | mis mal à l'aise | fait honte | consterné]
with object tag=whole
only inside (bouleversé | bouleversée | bouleversés | touché | touchée | touchés | peiné | peinée | attristé | attristée | choqué | choquée | ému | émue | émus | interpellé | interpellés | interpellée | peine | cœur | attriste | désole | navre | honte | mal | consterné | désolé)
unless sentence (merci pour vos compliments)
+ Votre récit m'a bouleversée.
- Il m'a donné la clé.
frame (je suis | nous sommes | j'en suis | nous en sommes | j'étais | je me sens | nous en sommes vraiment | j'en suis vraiment) [INTENSE] (confus | confuse | confuses | mortifié | mortifiée | honteux | honteuse | catastrophé | catastrophée | atterré | atterrée | très gêné | très gênée | mal à l'aise | peiné | peinée | attristé | attristée | de tout cœur avec vous | de tout cœur avec toi)
with object tag=whole
unless before si
+ J'en suis vraiment confuse.
- Je suis au bureau.
frame (j'ai | nous avons | j'en ai) [INTENSE] honte
with object tag=whole
+ J'ai honte de cet accueil.
- Vous avez honte de rien.
frame (^ | ;) [oh | ah] [mais] (quel | quelle) [INTENSE] [<word>] (dommage | déception | galère | horreur | malchance | frustration | mésaventure | cauchemar | pagaille | calvaire | angoisse | choc | peur | poisse | guigne | plaie | catastrophe | déconvenue | situation | histoire | attente | contretemps | journée | nuit | semaine | frayeur | tuile | stress | gâchis | FEELADJ)
with object tag=whole
unless sentence (préférez | souhaitez | convient | voulez | familiale | matrimoniale | professionnelle | préfères | prévu | est-ce)
+ Quelle galère !
+ Oh, quelle frayeur pour vous deux.
- Quelle couleur préférez-vous ?
frame (^ | ;) [oh | ah | bonjour <word>] (oh non | aïe | aïe aïe | ouille | mince | mince alors | zut | oups | oh là là | oh la la | ah non | flûte | ça craint | c'est la tuile | la poisse | pas de chance | pas cool | pas top | c'est moche | c'est rude | ouch | argh | rhoo | ayoye | c'est plate | bien plate)
with object tag=whole
unless after (si | quand vous)
+ Aïe, c'est la vis du fond qui a lâché ?
+ Oh non, pas le jour du déménagement !
- Ah, la notice est dans la boîte.
frame (c'est [INTENSE] dommage | quel dommage | vraiment dommage | dommage pour vous | dommage pour toi | tant dommage | pas de chance | pas de bol | la malchance | joué de malchance | mal tombé)
with object tag=whole
unless after (que vous n'ayez pas lu)
unless before (pas | si)
+ Vous avez joué de malchance avec ce modèle.
- Ce n'est pas dommage.
frame (on le serait | on s'énerverait | on serait furieux | je le serais | je serais | nous le serions | nous serions | n'importe qui (serait | aurait | se serait) | tout le monde serait | à votre place je | à votre place nous | à ta place je | à votre place j'aurais | à votre place j'en | moi aussi je serais | j'aurais) [à moins | INTENSE | aussi | été | réagi] [FEELADJ | furieux | furieuse | réagi | dans le même état | de même | pareil | pareille | comme vous | la même chose]
with object tag=whole
only inside (à moins | FEELADJ | réagi | même | pareil | pareille | comme vous | s'énerverait | furieux | furieuse)
unless sentence (ravi de | plaisir de)
+ On le serait à moins.
+ À votre place, je serais furieuse.
- Je serais ravie de vous aider.
frame il y a (de quoi | vraiment de quoi) [INTENSE] (être | se | perdre | s'énerver | s'inquiéter | en avoir | râler | vous | enrager)
with object tag=whole
unless before (ne | se)
+ Il y a de quoi être sous le choc.
- Il y a de quoi manger.
frame (rien d'étonnant | pas étonnant | pas surprenant | on comprend | normal | c'est normal | logique) [à ce] que (vous | tu) _2 (soyez | sois | ayez | aies | en ayez | énerv* | inquiét* | voul*)
with object negatable
unless before (si)
unless after (reçu un | besoin)
+ Rien d'étonnant à ce que vous soyez en colère.
- Il est normal que le voyant clignote.
frame (votre | vos | ta | ton | tes | cette | une) [<word>] (FEELNOUN | plainte | réclamation | remarque | remarques | reproche | reproches | question) [<word>] (est | sont | était | me paraît | nous paraît | me semble) [INTENSE] (compréhensible | compréhensibles | légitime | légitimes | justifiée | justifiées | justifié | justifiés | fondée | fondées | normale | normal | logique | entendue)
with object
unless before si
+ Votre colère est tout à fait légitime.
- Votre carte est valable.
frame [c'est | INTENSE | tout à fait | parfaitement] [INTENSE] (compréhensible | légitime) [que | de | après | vu | et | quand | étant donné | au vu | . | ;]
with object tag=whole
only inside (. | ; | que | de | après | vu | et | quand | étant | au)
unless before (propriétaire | pas | peu | est-ce)
unless sentence (notice | mode d'emploi)
+ C'est parfaitement compréhensible.
- Le texte est peu compréhensible.
frame (compréhensible | compréhensiblement | légitimement | à juste titre | à bon droit | et pour cause)
with object tag=whole negatable
unless before (pas | peu | facilement | version)
unless sentence (notice)
+ Vous êtes à juste titre mécontent.
- Une version facilement compréhensible existe.
frame (c'est | voilà | exactement | vraiment | bien) [exactement | bien | vraiment | sans doute | sûrement] (la dernière chose | le dernier de (vos | tes) soucis | ce qu'il ne fallait pas | ce dont vous vous seriez | ce dont vous n'aviez pas)
with object tag=whole negatable
+ C'est exactement ce qu'il ne fallait pas.
- La dernière chose à faire est d'enregistrer.
frame (dernière chose dont (vous | on | tu | personne) | le dernier de (vos | tes) soucis | bien autre chose (à | en) | d'autres soucis | bien passé de | bien passée de | bien passés de | manquait plus que | manquait plus que ça | comme si _6 ne suffisait pas | comme si (c'était | cela) pas assez)
with object tag=whole negatable
+ Il ne manquait plus que ça.
+ La reprise de l'atelier est le dernier de vos soucis.
- Le dernier bus part à minuit.
frame (personne | aucun client | nul) [ici] (ne devrait | ne mérite | ne souhaite | n'aime | n'a envie | ne veut | n'a à | n'aurait)
with object negatable tag=whole
unless sentence (rassurez-vous)
+ Personne ne devrait attendre un bus qui ne vient pas.
- Personne n'a répondu.
frame (vous ne devriez | tu ne devrais | vous n'avez | tu n'as | vous n'aviez | vous n'auriez | tu n'aurais) [INTENSE] (pas | jamais | certes pas) [dû] [à | CLIT | avoir à | avoir] (attendre | relancer | courir | vivre | subir | payer | supporter | chercher | vous battre | te battre | passer | découvrir | apprendre | insister | répéter | rappeler | en arriver)
with object negatable
unless before (si | rassurez-vous)
unless sentence (pour payer | attendre la confirmation)
+ Vous n'avez pas à courir après votre argent.
- Vous n'avez pas de message.
frame (en deçà | loin | bien loin | très loin | indigne | indignes) de (ce que | nos | vos | tes | la qualité | notre | l'expérience | ce à quoi | votre)
with object tag=subject
unless before (n'est pas | pas)
unless after (quartier | domicile | rue)
+ La visite était loin de ce que nous promettons.
- Le dépôt est loin de chez vous.
frame (n'a | n'avons | n'ont | n'est | n'étions | n'avez | n'était | pas) [INTENSE] [pas] [été] [pas] [INTENSE] (à la hauteur | au niveau | au rendez-vous | à vos côtés) [de | du | que]
with object negatable tag=subject
unless before si
unless after (du sol)
+ Notre accueil n'a pas été à la hauteur.
- Le store est à la hauteur de la fenêtre.
frame (vous avez | tu as | vous aviez) [INTENSE | déjà | tous deux] (attendu | patienté | subi | passé | perdu | payé | dû | raté | manqué | vécu | couru | fait confiance | compté sur | eu très peur | eu peur | eu froid | traversé | relancé)
with object
only sentence (inacceptable | pas acceptable | pas normal | inadmissible | excuse | excuses | désolé | désolée | désolés | navré | navrée | n'aurait | jamais dû | trop long | terrible | honte | bien trop | trop longtemps | méritez | méritiez | de notre faute | pas à la hauteur)
unless before (si | que)
+ Vous avez attendu deux heures pour rien et ce n'est pas acceptable.
- Vous avez attendu au guichet.
frame (bien | beaucoup | vraiment | clairement | évidemment | largement) trop (long | longue | longtemps | tard | cher | de temps)
with object tag=subject
unless before (si | n'est pas | pas)
+ La réponse arrive bien trop tard.
- Le câble est trop court.
frame (nous aurions | j'aurais | on aurait | nous souhaitons | je souhaite | nous aimerions | nous voulons) [INTENSE] (préféré | aimé | souhaité | voulu) [CLIT] _3 (meilleure | meilleures | autrement | autre | mieux | bonnes nouvelles | éviter)
with object
+ J'aurais aimé vous donner de meilleures nouvelles.
- J'aurais aimé un café.
frame (ce | cela | ça | cette <word> | rien) _2 (me | nous) (contrarie | attriste | désole | préoccupe | inquiète | chagrine | ennuie | embête | peine | déplaît | révolte) [INTENSE]
with object tag=whole
+ Cela nous attriste beaucoup.
- Cela vous concerne peu.
frame (perte | décès | disparition | deuil) de (votre | ton | ta | vos | tes)
with tag=condolence
only sentence (condoléances | pensées | désolé | désolée | désolés | navré | navrée | sympathie | peine | tristesse | touché | touchée | attristé | attristée | attristés | compassion | cœur | moment | moments | épreuve | peiné | peinée | soutien | courage)
+ J'apprends avec tristesse la perte de votre père.
- La perte de votre carte est notée.
frame (toutes (mes | nos) | sincères | mes | nos | vives | vous présente toutes mes | mes plus sincères | nos plus sincères | nos sincères | mes sincères) condoléances
with tag=condolence
+ Je vous présente mes sincères condoléances.
- Le registre de condoléances est ouvert.
frame (mes | nos | toutes nos | toutes mes) pensées (vont | vous | sont | à | pour | t'accompagnent | les plus)
with tag=condolence
+ Nos pensées vous accompagnent.
- Vos pensées sont libres.
frame (désolé | désolée | désolés | navré | navrée | touché | touchée | attristé | attristée | peiné | peinée) (de | pour | par) (votre perte | ton deuil | votre deuil | la mort | le décès | la perte | ce deuil | cette perte)
with tag=condolence
+ Je suis tellement désolée pour votre perte.
- Désolé pour l'attente.
frame (ce que vous traversez | ce que tu traverses | cette épreuve | ce moment [si | très] (difficile | douloureux | pénible) | ces moments [si | très] (difficiles | douloureux | pénibles) | cette période [si | très] (difficile | douloureuse) | ces circonstances (douloureuses | difficiles | tragiques) | prompt rétablissement | bon rétablissement | meilleur rétablissement | se rétablisse | se rétablira | se remette vite | de tout cœur avec (vous | toi | votre) | (bon | beaucoup de) courage (à vous | à toi | à votre | pour la suite | dans) | vous souhaite [beaucoup de | bon] courage)
with object tag=condolence
unless before si
+ Je vous adresse tout mon soutien dans cette épreuve.
+ Prompt rétablissement à votre fils.
- Cette preuve d'achat suffit.
frame (nous vous avons | je vous ai | on vous a | je t'ai | on t'a | nous t'avons) [INTENSE] (fait attendre | (laissé | laissée | laissés | laissées) (attendre | sans | tomber | seul | seule | seuls | dans | en plan | de côté) | fait courir | (oublié | oubliée | oubliés) | déçu | déçue | fait perdre | baladé | baladée | baladés | fait faux bond | fait courir | causé | abandonné | négligé | négligée | mal (reçu | reçue | accueilli | accueillie | informé | informée | renseigné | renseignée | servi | servie | conseillé | conseillée) | induit | fait défaut)
with object
unless before (si)
+ Nous vous avons fait perdre une journée entière.
- Nous vous avons envoyé le lien.
frame (vous | tu) (méritez | méritiez | mérites | étiez en droit | êtes en droit | êtes tout à fait en droit | étiez parfaitement en droit | pouviez vous attendre | attendiez autre | attendiez mieux)
with object
unless before si
+ Vous méritez mieux que cela.
+ Vous étiez en droit d'attendre une réponse.
- Vous attendiez au guichet deux.
frame (être | retrouver | se retrouver | vous retrouver | te retrouver | rester | attendre | perdre | payer | rentrer | découvrir | apprendre | passer | voir | recevoir | devoir | arriver | courir | relancer | se faire | avoir | tomber | vivre | chercher | devoir payer | ouvrir | lire | entendre | annoncer | travailler | voyager | dormir | ne pas | ne plus | n'avoir) __16 (est | c'est | ce n'est | ça fait | il y a | n'a rien | n'est | c'était) [INTENSE] [pas] [DET] [INTENSE] (FEELADJ | de quoi | mal | mal au cœur | rien de drôle | jamais agréable | jamais drôle | pas rien)
with object tag=subject negatable
unless before (pour | de | après | avant | sans | afin de)
unless clause si
+ Être coupé du monde en plein hiver est très éprouvant.
- Être en avance est bien.
frame IWE [CLIT] [INTENSE] [MODS] [CLIT] [INTENSE] UND [INTENSE] [DET] MATTER
with object tag=whole
unless before (si | pour que | afin que)
unless inside ((vois | voyons | sais | savons) [INTENSE] [DET] (charge | poids | portée))
+ Je mesure l'enjeu : sept salaires à verser ce soir.
- Je vois le poids du colis.
frame (je | nous) [CLIT] [INTENSE] (trouverais | trouverions | serais | serions | réagirais | réagirions | ressentirais | penserais | dirais | dirions | écrirais | perdrais | aurais | aurions) [ça | cela | le] [INTENSE] [FEELADJ | insultant | vexant | humiliant | hors de (moi | nous) | perdu | réagi] [tout] (moi aussi | nous aussi | comme vous | à votre place | la même chose | de même | pareil | autant | patience | FEELADJ | à ta place | insultant | hors de moi)
with object tag=whole
unless before si
unless sentence (ravi de | plaisir de)
+ Je trouverais ça insultant moi aussi.
- Je serais ravie de vous aider.
frame (votre | ton) (impatience | attente | temps | besoin) [<word>] (est | est bien) (compréhensible | légitime | normale)
with object
+ Votre attente est bien compréhensible.
- Votre attente est enregistrée.
frame (ça | cela | ce) [ne] [INTENSE] (fait | vous fait | te fait | a fait | vous a fait | donne | vous donne | a de quoi) [INTENSE] (mal | mal au cœur | peine | peur | rager | enrager | mal au ventre | de la peine | chaud au cœur | froid dans le dos | vraiment mal | un choc | énerver | beaucoup | inquiéter)
with object tag=whole
unless inside (chaud au cœur | fait beaucoup)
+ Cela donne mal au cœur.
- Cela fait dix euros.
frame (nous | je | on) [CLIT] [INTENSE] (entends | entendons | entend) [INTENSE] (votre (message | point | remarque | demande) | ce que vous | ce que tu)
with object
unless sentence (micro | son)
+ J'entends ce que vous dites.
- J'entends du bruit dans le micro.
frame (je | nous | on) (vous | te) (comprends | comprenons | comprend | crois | croyons) [INTENSE] [. | ; | et | d'autant]
with object
unless before si
+ Je vous comprends tout à fait.
- Vous comprenez ?
frame (je | nous | on) [le | la] (comprends | comprenons | comprend | conçois | concevons) [INTENSE] (. | ; | et)
unless before (si | pour que)
+ Je comprends tout à fait.
- Si je comprends, vous voulez deux lampes.
frame (difficultés | problèmes | soucis | désagréments | gêne | ennuis | contretemps | mésaventures) (que vous | que tu) (rencontrez | avez rencontrés | avez rencontrées | avez subis | avez subi | subissez | rencontres | avez eus | avez)
with object tag=soft
only sentence (comprends | comprenons | désolé | désolée | désolés | conscience | conscients | regrettons | navrés | navré | navrée | excuse | excuser | excuses | conscient | consciente | sensible | sensibles | dommage)
+ Nous sommes sensibles aux difficultés que vous rencontrez.
- Décrivez les problèmes que vous rencontrez.
frame (sommes | suis | restons | reste) [INTENSE] (sensible | sensibles | touché | touchée | touchés | attentif | attentifs) à [la | votre | vos | cette | ce | ces] [<word>] (FEELNOUN | TROUBLE | situation | ce que vous | remarques | réclamation | mécontentement)
with object
+ Nous sommes sensibles à votre mécontentement.
- Nous sommes sensibles au gluten.
frame (ne) [CLIT] [INTENSE] (laisse | laissons | voulions | voulons | souhaitons | souhaitions | voulais) [INTENSE] pas (vous laisser | te laisser | que vous (restiez | soyez | ayez) | que tu (restes | sois) | vous faire attendre)
with object negatable
+ Nous ne voulions pas vous laisser sans nouvelles.
- Nous ne voulons pas de publicité.
frame (rien | aucun mot | aucune excuse | aucun geste | aucun bon d'achat) [ne] [CLIT] (remplacera | remplace | rendra | rend | rendront | réparera | consolera | compensera | rattrapera | rattrape | effacera | efface | justifie | n'excuse | ne peut | ne pourra)
with object negatable tag=whole
+ Rien ne remplacera vos photos de mariage.
- Rien ne reste à payer.

signal ack.agree
frame (vous avez | tu as | vous aviez | tu avais | et vous avez) [INTENSE] raison [INTENSE] [de | sur | et | d'être | . | ;]
unless before si
+ Vous avez tout à fait raison d'être en colère.
- Si vous avez raison, le voyant s'allume.
frame (vous (n'y êtes | n'êtes | n'y étiez) [absolument | vraiment] pour rien | tu n'y es pour rien | (vous n'avez | tu n'as | vous n'aviez) [absolument | strictement] rien (fait de mal | à vous reprocher | à te reprocher | fait de travers) | (ce n'est | ce n'était | n'est | n'était) [INTENSE] pas [du tout | de] (votre faute | ta faute | votre erreur | vous) | ne vient pas de (vous | toi) | vous avez (fait tout | tout fait) ce qu'il fallait)
with object negatable
unless before (si)
+ Vous n'y êtes pour rien.
+ Ce n'était pas votre faute.
- Vous n'avez pas redémarré.
frame (bien vu | bonne remarque | très juste | remarque juste | je suis d'accord avec vous | nous sommes d'accord avec vous | entièrement d'accord | tout à fait d'accord avec | on ne peut plus d'accord | je vous rejoins | je vous donne raison | vous êtes [parfaitement | tout à fait | totalement] en droit | c'est votre droit le plus)
with object
unless before (pas | si)
+ Je vous rejoins sur ce point.
- Je ne suis pas d'accord avec vous.

frame ((vous avez | tu as) [très | tout à fait] bien (fait | agi | réagi) [de] (nous | m'en | me | vérifier | signaler | le | ne pas | refuser | insister))
with object tag=soft
unless before si
+ Vous avez bien fait de vérifier.
- Vous avez bien choisi.
signal ack.positive
frame (ravi | ravie | ravis | ravies | heureux | heureuse | content | contente | contents | enchanté | enchantée) (de lire | d'apprendre | de savoir | de voir | d'entendre | que vous | que tu | que cela | que ça | que le | que la | que votre | que ton | pour vous | pour toi)
unless before pas
unless after (de vous aider)
+ Ravie que le site vous plaise.
- Je suis heureux de vous aider.
frame (félicitations | bravo à vous | bravo pour (votre | ton | ta | vos) | joyeux anniversaire | quelle bonne nouvelle | bonne nouvelle | excellente nouvelle | toutes mes félicitations | quel beau)
unless before pas
+ Félicitations pour l'ouverture !
- Le match est dimanche.
frame (c'est | quelle | voilà) [une] [INTENSE] (bonne | excellente | belle | super | chouette) (idée | suggestion | nouvelle | question | photo)
unless before pas
+ C'est une excellente idée.
- C'est une mauvaise idée.

signal care
frame (votre | ton | ta | vos | le | la) [<word>] (expérience | confiance | confort | sécurité | fidélité | bien-être | tranquillité | sérénité | avis) _2 (compte | importe | est importante | est important | nous tient à cœur | me tient à cœur | nous sont précieux | nous est précieuse)
+ Votre confiance nous est précieuse.
- Votre commande est importante.
frame (vous comptez | tu comptes) [INTENSE] pour (nous | moi)
+ Vous comptez beaucoup pour nous.
- Vous comptez vos points.

signal reassure
frame (rassurez-vous | rassure-toi | soyez rassuré | soyez rassurée | ne vous inquiétez pas | ne t'inquiète pas | pas d'inquiétude | soyez sans crainte | n'ayez crainte | soyez tranquille | aucune inquiétude | nous vous rassurons | je vous rassure | je te rassure | (vos | tes) _2 (sont en sécurité | sont en sûreté | ne sont pas perdues | ne sont pas perdus) | rien n'est perdu | rien n'a été (perdu | supprimé | effacé))
with negatable
+ Rassurez-vous, rien n'a été effacé.
- Il n'est pas sûr de l'ouvrir.
# Verdicts on what happened, whatever stands before them.
signal ack.generic
frame (^ | ;) (<num> | un | une | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | plusieurs | des | votre | vos | ton | ta | tes | le | la | les | autant de | tant de | tous ces | toutes ces) __14 ; [et] (c'est | ce n'est | ce n'était | c'était | cela a | ça a | cela fait | ça fait | il y a de quoi | il y avait de quoi | voilà de quoi | on peut) [dû être] [INTENSE | vraiment] [pas] [DET] [INTENSE] (FEELADJ | énorme | beaucoup | trop | acceptable | normal | admissible | tenable | rien | insultant | insoutenable | plus que | être <word> | se <word> | s'agacer | perdre patience | rêver mieux | une vie)
with object tag=subject negatable
unless inside (si vous | si tu | il y a de quoi (manger | choisir))
+ Trois jours de congé perdus à cause de nous, c'est énorme.
- Un mot de passe de huit signes, c'est le plus sûr.
frame (cela | ça | ce) [ne] (a | a sûrement | a certainement | doit) [INTENSE] pas [INTENSE] (dû être | être | été) [INTENSE] (facile | simple | drôle | agréable | évident | confortable | une partie)
with object tag=whole negatable
unless before si
+ Ça n'a pas dû être drôle, seule dans le noir.
- Ce ne doit pas être le bleu.
frame (toute | toute notre | avez toute | profonde | sincère) [ma | notre] (sympathie | compassion | empathie)
with object tag=whole
+ Vous avez toute ma sympathie.
- Nous vendons la carte Sympathie.
frame (le premier | la première | les premiers) (désolé | désolée | désolés | navré | navrée | navrés | à le regretter | déçu | déçue | déçus)
with object tag=whole
+ Nous en sommes les premiers désolés.
- Le premier étage est ouvert.
frame (comprends | comprenons | comprend | conçois | concevons | conçoit) [INTENSE] que [ne] (vous | tu | cela | ça | ce | cet | ces | cette | le | la | les | toute | toutes | tout | tous | votre | vos | ton | ta | on) [ne] _4 (soyez | sois | ayez | aies | puissiez | puisses | trouviez | trouves | perdiez | perdes | doutiez | redoutiez | craigniez | sentiez | restiez | reste | fasse | puisse | soit | ait | aient | soient | tombe | mette | inquiétiez | inquiètes | énerviez | énerves | posiez | réagissiez | réagisses | agace | inquiète | énerve | déçoive | choque | surprenne | paraisse | semble)
with object tag=whole
unless before (si | ne)
unless inside (souhait* | soyez (intéressé | intéressée | client | cliente) | ayez (choisi | opté | besoin d'une | plusieurs))
+ Je comprends que ça vous reste en travers de la gorge.
+ Nous concevons que vous soyez dans tous vos états.
- Je comprends que vous avez deux contrats.
frame (est | sont | c'est | était | c'était | quel | quelle | reste | être) [INTENSE] [un | une | la | le | de la | du] [vrai | vraie | véritable | sacré | sacrée | terrible | triste | énorme | grosse | gros | vilaine | belle | rude | pure | petite] BLOW
with object tag=subject
unless before (si | pas | quand)
unless inside (quelle (attente | perte) | (est | sont) [la | une] (perte | attente | épreuve))
unless sentence (épreuve écrite | épreuve orale)
+ Vous voir refuser un prêt pour une dette payée est une injustice.
- L'épreuve écrite est lundi.
frame (ce n'est | ce n'était | ce ne sont | ce n'étaient) [INTENSE] (pas | guère | jamais) [INTENSE] (le | la | les | un | une | de) <word> [<word>] (que | dont | auquel | à laquelle | auxquelles | sur laquelle | sur lequel) [le] (vous | on | nous | tu | je)
with object tag=whole negatable
unless before si
unless after (avez (commandé | choisi | indiqué | envoyé))
+ Ce n'est pas le souvenir qu'on veut garder du CP.
- Ce n'est pas le modèle que vous avez commandé.
frame (n'importe quel | n'importe quelle | tout | chaque | quel | quelle | aucun | aucune | n'importe qui) [parent | client | cliente | maman | papa | père | mère | voyageur | voyageuse | famille | patient | patiente | locataire | enfant | sportif | musicien | passionné | propriétaire | personne | être humain | couple | élève | étudiant | salarié | lecteur | joueur] (serait | aurait | se serait | s'inquiéterait | en serait | réagirait | perdrait | ne serait | n'aurait | s'énerverait | craquerait | paniquerait | l'aurait | l'accepterait | n'accepterait | ne supporterait | devrait avoir)
with object tag=whole negatable
unless before si
unless sentence (serait compatible | serait adapté | conviendrait)
+ N'importe quel parent serait mort d'inquiétude.
- Tout câble serait compatible.
frame (vous avez | tu as | vous aviez) [INTENSE] (toutes les raisons | mille fois raison | toute raison | de bonnes raisons | de quoi | le droit) (de | être | vous | en)
with object tag=whole
unless before si
unless inside (le droit de)
unless after (rétractation | annuler | retourner)
+ Vous avez toutes les raisons de perdre patience.
- Vous avez le droit de choisir la couleur.
frame (mesure | mesurons | imagine | imaginons | devine | devinons | n'imagine que trop | n'imaginons que trop | imagine que trop | imaginons que trop | me figure | nous figurons | sais trop | savons trop) [INTENSE] (ce que | à quel point | combien | quel | quelle | votre | vos | ton | ta | la (peine | panique | colère | peur | gêne | galère | nuit | journée | scène | déception) | le (choc | stress | désarroi | moment | chagrin))
with object tag=whole
unless before (si | si tu | tu | vous)
unless inside (imagine (votre | ton) (salon | cuisine | jardin))
+ Je mesure ce que cette perte vous coûte.
+ Je n'imagine que trop bien votre panique.
- Imaginez votre salon.
frame ((j'ai | nous avons) [INTENSE] (le cœur (en miettes | gros | serré | lourd | brisé) | la gorge (nouée | serrée) | les larmes aux yeux | mal pour (vous | toi) | le cœur qui) | les bras m'en tombent | je tombe des nues | (ça | cela) me (retourne | fend | serre | brise | rend triste | rend malade | désole | navre) | je n'en dors pas | je compatis | nous compatissons | compatis | pas (fier | fière | fiers) de | ne suis pas (fier | fière) | ne sommes pas (fiers | fières))
with object tag=whole negatable
unless before si
+ J'ai le cœur en miettes pour vous deux.
- J'ai le cœur de cible.
frame (vous avez | tu as | vous aviez) été [INTENSE] (mal | oublié | oubliée | oubliés | baladé | baladée | ballotté | ballottée | induit | induite | laissé | laissée | laissés | malmené | malmenée | pénalisé | pénalisée | privé | privée | privés | trimballé | trimballée | renvoyé de | renvoyée de | victime | les premières victimes)
with object tag=whole
unless before (si | que)
+ Vous avez été baladée de service en service.
- Si vous avez été oublié, écrivez.
frame (quel | quelle) [INTENSE] (semaine | journée | nuit | histoire | soirée | week-end | matinée | fin de | début de | retour de | arrivée) (; | . | pour vous | pour toi | à vous | vous avez)
with tag=whole statement
+ Quelle semaine vous avez passée !
- Quelle journée vous convient ?
frame (ne) [CLIT] (répare | répare en | console | rattrape | efface | change | compense | excuse | remplace) [INTENSE] (rien | pas)
with object negatable tag=whole
only sentence (sais | savons | conscient | consciente | conscients | conscience | vous)
unless before si
+ Je sais que cela ne répare rien.
- Le ruban ne répare pas le cuir.
unless after (le | la | les)
frame (ce n'est | cela n'est | ça n'est | n'est | ce n'était | n'était) [INTENSE] ni <word>
with object negatable tag=whole
unless before si
unless inside ni (l'un | repris | échangé | échangeable | modifiable | remboursable | vous)
+ Ce n'est ni juste ni correct.
- Le billet n'est ni repris ni échangé.
frame (je vous le concède | je vous l'accorde | je te l'accorde | nous vous l'accordons | j'en conviens | nous en convenons | je le reconnais | nous le reconnaissons | je l'admets | je vous le confirme ; c'est anormal)
with object tag=whole
unless before si
+ Pas simple, je vous l'accorde.
- Je vous accorde une remise.
frame (normal | naturel | humain | légitime) [INTENSE] (d'être | de se (sentir | fâcher | poser) | de (vous | se) (sentir | inquiéter | énerver | agacer) | d'en (avoir | vouloir) | de perdre patience | d'attendre mieux)
with object tag=whole
unless before (pas | si | n'est pas)
+ Il est humain de perdre patience.
- Il est normal d'attendre deux jours.
frame (ne) (reflète | reflètent | correspond | correspondent | ressemble | ressemblent | représente | représentent) [INTENSE] (pas | en rien | nullement | aucunement) [INTENSE | du tout] [à] (nos (valeurs | standards | engagements | exigences | pratiques) | notre (façon | manière | qualité | image | exigence | conception | engagement | savoir-faire) | la qualité | l'image | ce que nous | ce à quoi | l'idée | la façon | l'expérience | l'accueil | au service)
with object negatable tag=whole
unless before si
+ Cet accueil ne reflète en rien nos valeurs.
- Le numéro ne correspond pas à notre base.
frame (ne peux que | ne pouvons que | ne peut que | ne puis que | ne pourrais que) [CLIT] [INTENSE] (comprendre | partager | reconnaître | admettre | constater | mesurer | imaginer | vous donner raison | être d'accord | vous rejoindre | compatir | saluer votre patience)
with object negatable tag=whole
unless after (la bonne | le bon)
+ Je ne peux que comprendre votre colère.
- Nous ne pouvons que livrer le matin.

# What the customer had wished for and did not get.
frame IWE [CLIT] [INTENSE] UND [INTENSE] (que | combien) (vous | tu) [CLIT] [INTENSE] (vouliez | souhaitiez | comptiez | aviez besoin | aviez hâte | espériez | attendiez | teniez | aviez prévu | aviez réservé | aviez choisi | misiez | voulais | comptais | avais besoin | avais hâte | espérais | attendais | tenais | avais prévu | faisiez confiance | aviez organisé | avez besoin | comptez | as besoin | dépendez | dépends)
with object tag=soft
+ Je sais que vous le vouliez pour Noël.
- Je sais que vous voulez deux lampes.
