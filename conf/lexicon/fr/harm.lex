# harm.lex - words that hurt, whatever else stands in the mail.

signal blame
frame (vous | tu) [CLIT] (avez | as | aviez) [INTENSE | vous-même | manifestement | visiblement | apparemment | sans doute | probablement | clairement] (saisi | entré | tapé | utilisé | choisi | renseigné | indiqué | donné | fourni | commandé | sélectionné | rempli | coché | branché | installé | mis | envoyé) [DET | INTENSE] [<word>] [<word>] (mauvais | mauvaise | erroné | erronée | incorrect | incorrecte | faux | fausse | incomplet | incomplète | à l'envers | trop tard | au mauvais | n'importe)
unless before (si | au cas où | rien | lorsque | quand | que)
unless sentence (arrive à tout le monde | pas grave | pas votre faute | peut arriver | rien de grave | facile à confondre)
with statement
+ Vous avez saisi un mauvais mot de passe.
- Si vous avez saisi un mauvais code, la page l'indique.
frame (vous | tu) [CLIT] (avez | as | aviez) [INTENSE | vous-même | manifestement | visiblement | apparemment | sans doute | probablement | clairement | certainement | encore] (oublié de | négligé | omis de | ignoré | mal (lu | compris | rempli | utilisé | emballé | mesuré | renseigné | manipulé | installé | noté) | refusé de | commis une | fait une erreur | fait une fausse | fait une mauvaise | dû (faire | casser | mal | oublier | vous tromper | cliquer | supprimer | abîmer) | trop (attendu | tardé | tiré | serré | chargé) | attendu trop | forcé | cassé | provoqué | causé | sauté | perdu vous-même | cliqué sans)
unless before (si | au cas où | que | quand | lorsque)
unless clause (si | que)
unless after (mot de passe | code)
unless sentence (pas votre faute | arrive à tout le monde | rien de grave | pas grave | peut arriver)
+ Vous avez mal lu la notice.
+ Vous avez oublié de signer le formulaire.
- Si vous avez oublié de signer, renvoyez-le.
frame (vous | tu) [CLIT] (n'avez | n'as | n'aviez | ne) [CLIT | INTENSE | manifestement] (pas | jamais | même pas) [INTENSE | même | pris la peine de | correctement] (lu | lire | suivi | respecté | vérifié | payé | fourni | envoyé | renseigné | répondu | complété | prévenu | signalé | joint | tenu compte | écouté | regardé | fait attention | sauvegardé | enregistré | lisez | consulté | donné suite | été présent | été assez | anticipé)
unless before (si | au cas où | que | quand | lorsque | puisque)
unless inside encore
unless clause (si | que | désolé | reproche)
unless sentence (pas votre faute | pas grave | je comprends que | n'ayez crainte)
+ Vous n'avez pas lu les conditions.
- Si vous n'avez pas payé, le lien reste ouvert.
frame (vous auriez | tu aurais | il aurait) [INTENSE] (dû | fallu | pu) [INTENSE | CLIT | que vous] (lire | vérifier | le savoir | savoir | prévenir | nous (prévenir | appeler | contacter | signaler) | faire attention | être (plus | présent) | regarder | anticiper | payer | sauvegarder | conserver | réserver | suivre | demander | le signaler | y penser | penser | respecter | lisiez | attendre | prendre | mesurer | relire | garder | arriver)
unless before (que)
unless after (recevoir)
+ Vous auriez dû lire la notice.
- Vous auriez dû recevoir un mail.
frame (il suffisait de | il vous suffisait de | il n'y avait qu'à | vous n'aviez qu'à | tu n'avais qu'à | fallait (lire | vérifier | regarder | demander | réfléchir | y penser | faire attention | appeler | venir | nous | arriver) | il fallait (lire | vérifier | regarder | demander | réfléchir | y penser | faire attention | nous | arriver | venir))
unless sentence (pas votre faute | nous aurions)
+ Il suffisait de lire le message affiché.
- Il suffit de lire le message.
frame (comme | ainsi que) [nous | je | mon collègue | on] [vous | te | CLIT] (vous l'avons | vous l'ai | l'avons | l'ai | te l'ai | vous l'a | l'a | avons | ai) [INTENSE | déjà | plusieurs fois | maintes fois | à plusieurs reprises] [INTENSE | déjà] (dit | expliqué | indiqué | précisé | écrit | signalé | rappelé | répété | mentionné | informé)
unless after (au téléphone | lors de notre)
+ Comme nous vous l'avons déjà expliqué, la garantie ne couvre pas la batterie.
- Comme vous l'avez expliqué, la batterie est neuve.
frame (je vous | nous vous | on vous | je te | on te) [le | en] (ai | avons | a) [INTENSE | pourtant] (déjà | pourtant | maintes fois | plusieurs fois) [INTENSE | clairement] (dit | expliqué | répondu | indiqué | prévenu | répété | informé | averti)
+ Je vous l'ai déjà dit trois fois.
- Je vous ai répondu lundi.
frame (comme (déjà | indiqué | précisé | expliqué | mentionné | stipulé) [déjà] (expliqué | indiqué | dit | précisé | précédemment | plus haut | à plusieurs reprises | ci-dessus) | déjà (expliqué | répondu | indiqué) à plusieurs reprises)
+ Comme déjà indiqué, le joint n'est pas garanti.
- Comme indiqué sur le plan, tournez à gauche.
frame (vous (prétendez | affirmez | soutenez | dites prétendument) | tu prétends | vos allégations | vos prétentions | selon vos dires)
unless before (si | quand)
+ Vous prétendez ne pas l'avoir reçu.
- Si vous affirmez cela sur le formulaire, signez.
frame (erreur | faute | négligence | problème | responsabilité | mauvaise manipulation | maladresse | inattention | imprudence) (de votre part | de ta part | de votre côté | vient de vous | vous incombe | vous revient | de votre fait | est la vôtre | de l'utilisateur | de manipulation de votre)
unless before (aucune | pas de | pas une | sans | n'est pas une | n'y a pas eu de | ni | nulle)
unless clause (aucune | n'y a pas | si | pas)
unless sentence (rien de grave)
+ Il s'agit d'une erreur de votre part.
- Il n'y a aucune erreur de votre part.
frame (c'est | ce n'est que | cela est | il s'agit de) [INTENSE] (votre (faute | erreur | responsabilité | problème | négligence | choix) | de (votre | ta) (faute | responsabilité) | à vous (de (vérifier | lire | faire | anticiper) | qu'il) | vous qui (avez | auriez) | toi qui as | ta faute)
unless before (si | pas)
unless after (et nous le respectons)
unless sentence (ce n'est pas)
+ C'est de votre faute.
- Ce n'est pas votre faute.
frame (à cause de vous | par votre faute | dû à votre | due à votre | en raison de votre (négligence | retard | erreur | absence | oubli) | à cause de votre (négligence | retard | erreur | absence | oubli) | vous ne devez vous en prendre | ne vous en prenez qu'à | qu'à vous-même | assumez | vous étiez (prévenu | prévenue | prévenus | averti | avertie | absent | absente) | (on | nous) vous (avait | avions) (prévenu | prévenue | averti | avertie) | malgré nos (avertissements | rappels | consignes | relances) | faute d'avoir (lu | vérifié | suivi | respecté) | quand on (ne lit pas | ne sait pas | ne fait pas attention) | nul n'est censé)
with negatable
unless before (pas | si | rien n'est)
unless after (adresse | situation)
+ Ne vous en prenez qu'à vous-même.
- Il n'est pas dû à votre retard.
frame (si vous (aviez | n'aviez) | si tu avais) [INTENSE | pas | seulement] (lu | vérifié | respecté | suivi | écouté | regardé | payé | appelé | prévenu | attendu | mesuré | sauvegardé | été | pris | fait | souscrit | choisi | réservé | anticipé | mieux)
only sentence (aurait | auraient | auriez | aurais | serait | seriez | n'en serions | n'y aurait | rien)
unless sentence (désolé | désolée | pas votre faute)
+ Si vous aviez lu le contrat, vous l'auriez su.
- Si vous aviez une question, dites-le.

frame ((aucune | pas de) (réclamation | plainte | remarque | réserve | réserves | observation | demande) _2 (ne) [CLIT] (a été | n'a été | nous est) [CLIT] (faite | adressée | signalée | formulée | parvenue | émise | reçue | enregistrée) | (vous ne nous avez | vous n'avez) (rien | pas) [INTENSE] (dit | signalé | fait remarquer | émis | formulé))
with negatable
unless before si
unless sentence (pas votre faute | rassurez-vous)
+ Aucune réclamation ne nous a été faite sur place.
- Si vous n'avez rien signalé, il est temps.
unless clause si
frame ((c'était | il (vous) appartenait | il vous appartient | à vous | il vous revenait | il vous incombait) (à vous) [de] (vérifier | contrôler | lire | signaler | surveiller | vous assurer | anticiper | prendre) | (veuillez | pensez à | merci de) (surveiller (vos | votre) | faire attention | être plus (attentif | attentive | vigilant | vigilante | prudent | prudente) | relire | vérifier avant))
unless before si
+ Veuillez être plus attentive.
- Il vous appartient désormais.
frame ((problème | panne | souci | erreur | bug | défaut) [<word>] (vient | provient | ne peut venir que) [INTENSE] de (vous | votre | chez vous) | (mauvaise | mauvais) (utilisation | usage | manipulation | manipulations | entretien | installation | réglage | lecture) [<word>] (de votre part | par vos soins | de votre fait) | (vous | on | nous | je) vous (avions | avais | avait | avons | ai) [INTENSE | pourtant | bien | déjà | plusieurs fois] (prévenu | prévenue | prévenus | averti | avertie | mis en garde | mise en garde) [INTENSE | <num> | deux | trois | plusieurs | à plusieurs] [fois | reprises])
unless before (si | que)
unless clause (si | pas)
unless sentence (nous aurions | désolé | que le colis | de l'heure)
+ Le problème vient de votre installation.
+ Nous vous avions pourtant prévenu trois fois.
- Le problème vient de notre serveur.
signal cold.ack
frame (je | nous | on) (ne) [CLIT] (comprends | comprenons | comprend | vois | voyons | voit | saisis | saisissons | conçois) [INTENSE] (pas | vraiment pas | absolument pas | toujours pas | guère | plus) [INTENSE | du tout | bien] (pourquoi | ce qui vous | ce que vous | votre (énervement | colère | réaction | agacement | mécontentement | insistance | problème | plainte | ton) | l'intérêt de | où est le problème | ce qui (peut | pourrait) [bien] [vous] | où vous voulez | en quoi | ta réaction | la raison de votre | cette agressivité | l'objet de votre)
unless clause (pouvez-vous | pourriez-vous)
unless after (n'avez pas été (prévenu | rappelé) | colis | ce qui s'est passé | cela s'est | vous avez été (débité | facturé | oublié) | question | demande ; pouvez | n'a pas été)
unless inside (votre (question | demande | numéro | écriture))
unless sentence (pourriez-vous | pouvez-vous préciser)
+ Je ne comprends pas pourquoi vous vous énervez.
- Je ne comprends pas pourquoi vous avez été débité deux fois.
frame (aucune raison | pas de raison | inutile | rien ne sert | il ne sert à rien) (de) [CLIT | vous] (énerver | vous énerver | vous plaindre | plaindre | être en colère | vous mettre | paniquer | vous inquiéter autant | en faire | crier | insister | vous emporter | s'énerver | t'énerver | hausser)
with negatable
unless before (vous n'avez | n'est pas)
unless sentence (désolé | excuse)
+ Il n'y a aucune raison de vous énerver.
- Il n'y a aucune raison de changer la pile.
frame ((votre (colère | réaction | énervement | plainte | mécontentement | insistance) | ça | cela) [CLIT] (m'échappe | nous échappe | n'a pas lieu d'être | n'est pas (justifié* | fondé* | légitime) | est (exagéré* | disproportionné* | injustifié* | déplacé* | excessif | excessive)) | (je m'en | on s'en) (fiche | fous | moque) | (cela | ça) [ne] (ne nous | ne me | nous) (concerne | regarde) pas | me laisse (froid | froide) | (alors | mais) où est le problème | difficile de comprendre pourquoi vous)
with negatable
unless sentence (désolé | excuse)
+ Votre réaction est disproportionnée.
- Votre réaction est légitime.

frame (je | nous | on) (ne) [CLIT] (suis | sommes | est) pas [INTENSE] (là pour | responsable de votre | responsables de votre | concerné par vos | concernés par vos | psychologue | psychologues | votre (mère | psy | bonne))
unless sentence (désolé | excuse)
+ Nous ne sommes pas là pour vous plaindre.
- Nous ne sommes pas là lundi.
unless after (lundi | demain)
frame (peu (m'importe | nous importe | importe) [<word>] (votre | vos | ce que vous) | (votre | vos) (états d'âme | humeurs | émotions | sentiments | problèmes (personnels | de)) [ne] [CLIT] (n'intéressent | ne (nous | me) (intéressent | regardent | concernent)))
with negatable
+ Peu nous importe votre avis.
- Votre avis nous importe.
frame (je | nous | on) (n'ai | n'avons | n'a | ne vais | n'allons | ne compte | ne comptons) [INTENSE] (pas | aucune raison | pas de raison | nulle intention | aucune intention) [de | à] [CLIT] (excuser | excuses | présenter d'excuses | m'excuser | nous excuser | plaindre | vous plaindre | présenter des excuses)
with negatable
+ Je n'ai aucune raison de m'excuser.
- Je n'ai aucune raison de douter de vous.
signal dismiss
frame (ce n'est | c'est | il s'agit | ce ne sont | il ne s'agit | cela n'est | n'est) [tout de même | quand même | après tout | pourtant | au fond] (que | juste | seulement | simplement | rien que | quand même que | que de) [de] (un | une | des | quelques | deux | trois | <num>)
with negatable
unless sentence (désolé | excuse | comprends | exemple | un aperçu | première étape)
unless after (question de | formalité | précaution | début | test | estimation | exemple | rappel | copie | possibilité)
unless inside (c'est (que | juste | seulement | simplement) (un | une))
+ Ce n'est qu'un bouquet.
- Ce n'est pas un bouquet.
frame (pas de quoi en faire | pas de quoi fouetter | pas de quoi s'énerver | pas de quoi se plaindre | pas de quoi paniquer | pas de quoi pleurer | pas de quoi vous | pas de quoi en mourir | en faire un drame | en faire toute une histoire | en faire tout un plat | en faire une montagne | en faire un fromage | en faire une affaire d'état | ce n'est pas si grave | ce n'est pas bien grave | ce n'est pas très grave | ce n'est pas la mer à boire | ce n'est pas la fin du monde | ce n'est pas un drame | ce n'est pas la mort | rien de bien grave | rien de dramatique | rien de bien méchant | y a pas mort d'homme | pas mort d'homme | il y a pire | il y a plus grave | d'autres ont pire | calmez-vous | calme-toi | on se calme | détendez-vous | détends-toi | gardez votre calme | restez calme | restez poli | restez polie | restez courtois | soyez patient | soyez patiente | soyez un peu patient | soyez un peu patiente | prenez votre mal en patience | vous exagérez | tu exagères | n'exagérez pas | n'exagérons rien | n'exagérons pas | vous dramatisez | passez à autre chose | vous survivrez | vous vous y ferez | faites avec | il faudra faire avec | ça marche chez nous | ça marche très bien chez | ça marche pour tout le monde | ça fonctionne chez nous | ça fonctionne très bien chez | ça fonctionne pour tout le monde | les autres clients y arrivent | les autres clients ne | les autres clients n'ont | tout le monde y arrive | tout le monde sait | tout le monde comprend | tout le monde le sait | vous êtes bien le seul | vous êtes bien la seule | pas notre problème | pas notre affaire | pas notre faute | pas mon problème | pas mon affaire | pas mon faute | pas de notre ressort | pas de mon ressort | ne nous regarde pas | n'y pouvons rien | n'y peux rien | ne pouvons rien faire | ne pouvons rien pour vous | ne peux rien faire | ne peux rien pour vous | rien de plus à ajouter | rien de plus à faire | une tempête dans un verre | voyons ce n'est rien | allons allons | simple retard | petit retard de rien)
with negatable
unless sentence (désolé | désolée | désolés | excuse | excuses | comprends | ne devrait pas | inacceptable | ce n'est pas une raison | rassurez-vous | regrettons)
unless before (sachez que ce n'est pas | vous dire)
unless after (que les choses devraient)
+ Il n'y a pas de quoi en faire un drame.
+ Calmez-vous, ce n'est pas la fin du monde.
- Ce n'est pas notre façon de faire.
frame ((personne | aucun autre client) [d'autre] [ne] (s'est plaint | se plaint | n'a ce | s'en plaint))
with negatable
unless sentence (désolé | désolée | désolés | excuse | excuses | comprends | ne devrait pas | inacceptable | ce n'est pas une raison | rassurez-vous | regrettons)
unless before (sachez que ce n'est pas | vous dire)
unless after (que les choses devraient)
+ Personne d'autre ne s'en plaint.
- Personne n'a répondu.
frame (si (vous n'êtes | tu n'es) pas (content | contente | contents | d'accord) | à prendre ou à laisser | allez voir ailleurs | va voir ailleurs | voyez ailleurs | libre à vous (d'aller | de partir) | adressez-vous à la concurrence)
unless sentence (remboursé | remboursons)
+ C'est à prendre ou à laisser.
- Si vous n'êtes pas là, sonnez.
frame (^ | ;) [mais | que voulez-vous] (du calme | c'est comme ça | c'est la vie | ça arrive | que voulez-vous | tant pis | dommage pour vous) (; | . | et)
unless sentence (désolé | désolée | désolés | excuse | comprends | rembours* | je vous)
+ C'est comme ça, et pas autrement.
- C'est comme ça que le filtre se change.

frame ((les | nos | tous les | chez les | chez tous les | chez nos) autres (clients | clientes | utilisateurs | usagers | parents | voyageurs | locataires | abonnés) [ne | CLIT] [INTENSE | ; | ça | cela] (marche | fonctionne | y arrivent | comprennent | attendent | s'en contentent | se plaignent | disent rien | râlent | ont (compris | su | réussi | patienté)) | tous (nos | les) autres (clients | utilisateurs) [sont | ont | y] (satisfaits | contents | ravis | arrivent | compris))
with negatable
unless sentence (désolé | excuse | nous vérifions)
+ Les autres clients n'ont pas ce problème, ils y arrivent, tous les autres clients sont satisfaits.
- Les autres clients arrivent à midi.
frame (nos | autres | tous nos) (clients | utilisateurs | clientes) ; (ça | cela | tout) (marche | fonctionne)
unless sentence (désolé | excuse)
+ Chez nos clients, tout fonctionne.
- Chez tous les autres clients, la vanne est bleue.
frame ce sont des choses qui arrivent
with negatable
unless sentence (désolé | désolée | excuse | comprends | rassur* | inquiétez | occupe | je vous | nous vous)
+ Ce sont des choses qui arrivent avec les jouets.
- Ne vous inquiétez pas, ce sont des choses qui arrivent.
signal hostile
frame (ferme-la | fermez-la | dégage | dégagez | la ferme | du balai | de l'air) (. | ; | et)
only before (^ | ; | alors | donc)
+ Fermez-la, vous n'aurez rien.
- Fermez la vanne.
frame (idiot | idiote | imbécile | crétin | crétine | abruti | abrutie | débile | connard | connasse | con | conne | stupide | ridicule | ridicules | pathétique | menteur | menteuse | incapable | incompétent | incompétente | paresseux | paresseuse | hystérique | casse-pieds | casse-couilles | pleurnichard | pleurnicharde | malhonnête | emmerdeur | emmerdeuse | grossier | grossière | mauvaise foi | pénible | insupportable | impoli | impolie | illettré | analphabète | bouché | bornée | borné | lourd | lourde | paranoïaque | radin)
only before ((vous (êtes | n'êtes qu'un | n'êtes qu'une) | tu es | t'es | votre (mail | mails | message | messages | attitude | comportement | demande | plainte | ton) [est | sont] | vos (mails | messages | demandes | plaintes | mots) | espèce de | quel | quelle | êtes-vous | bande de | un client aussi | une cliente aussi) [INTENSE | un | une | vraiment | de | complètement | d'une] [INTENSE | un | une | de | des])
unless before (si vous êtes | ne)
unless sentence (désolé | désolée | excuse | vous avez écrit | pas drôle d'être)
with negatable
+ Vous êtes vraiment pénible.
- Vous êtes désormais client.
frame (arrêtez | cessez | arrête | cesse) [donc | immédiatement | un peu] [de] [nous | me | CLIT] (harceler | déranger | spammer | pleurnicher | plaindre | vous plaindre | te plaindre | inonder | écrire | relancer | importuner | emmerder | mentir | faire perdre | crier | râler)
unless before (ne)
unless sentence (désolé)
+ Arrêtez de nous harceler avec vos mails.
- Arrêtez le moteur.
frame (apprenez à | apprends à | vous savez (lire | compter)) (lire (un | une | le | la | les | vos | nos | . | ;) | compter | écrire (. | ;) | vivre | être poli | patienter | vous servir)
unless before (si | nous vous)
unless after (symboles | notes)
+ Apprenez à lire un bail.
- Apprenez à jouer avec notre guide.
frame ((vous | tu) (savez | sais) (lire | compter) | savez-vous lire | sais-tu lire | vous êtes (sourd | sourde | aveugle | bouché) | vous (le faites exprès | ne savez pas lire | ne comprenez [donc | vraiment] rien | n'écoutez [donc] rien | le faites exprès) | tu (comprends rien | ne comprends rien | fais exprès) | combien de fois (faut-il | dois-je | devons-nous) [vous] | c'est quoi (votre | ton) problème | ta gueule | allez vous faire | va te faire | foutez-nous | fiche-nous | fichez-nous la paix | bon débarras | rien à (foutre | cirer | faire de vos) | on s'en (fout | fiche | moque) | vous nous (faites perdre | cassez | fatiguez | emmerdez | prenez pour) | tu me (fatigues | saoules | gonfles) | vous me (fatiguez | saoulez | gonflez) | perdre (notre | mon) temps | vous le regretterez | vous allez le regretter | tu vas le regretter | dernière sommation | nous vous poursuivrons | nous porterons plainte | on vous (bannira | bloquera) | gens comme vous | clients comme vous | vous vous croyez | tu te prends pour | pour qui vous prenez-vous | vous êtes qui pour | on ne parle pas aux | vos jérémiades | vos caprices | vos états d'âme | pleurer ailleurs | allez pleurer | la prochaine fois lisez | achetez-vous des lunettes)
unless before (que)
unless sentence (désolé | excuse | vous avez écrit)
with negatable
+ Vous nous faites perdre notre temps.
- Ne perdez pas de temps.

frame (personne (ne vous (retient | oblige | force) | ne vous a (obligé | obligée | forcé)) | (vous | tu) (avez | as) (du temps à perdre | rien d'autre à faire | un problème) | trouvez-vous un | (prenez | prends) (donc) (vos (gouttes | médicaments)) | (faut | il faudrait) (vous | te) (faire soigner | réveiller | calmer) | (vous devriez | tu devrais) (avoir honte | consulter))
unless sentence (désolé | excuse)
+ Personne ne vous retient.
- Personne ne vous a prévenu.
frame (quel (culot | toupet) | quelle (audace | impudence | arrogance) | bon vent | vous avez [INTENSE] (du culot | du toupet | un sacré culot | de l'audace | le culot | l'audace) | vos (menaces | caprices | pleurnicheries | gesticulations | élucubrations | inepties) | me faire la leçon | nous faire la leçon | vous faire un dessin | te faire un dessin | faut que je vous explique | on (bloque | supprime | ferme) votre compte | (encore | un) (un | seul) (message | mail | mot) de (ce genre | plus | ce ton) [;] [et] (on | nous | je | votre) | à bon entendeur | gare à vous | vous voilà prévenu | vous voilà prévenue)
with negatable
unless before (quand | si)
unless sentence (désolé | excuse | à votre demande)
+ Quel culot de réclamer un remboursement.
- Bon voyage à vous.
signal sarcasm
frame (avec tout le respect | bravo (vous avez | pour avoir | tu as) | félicitations pour avoir (cassé | oublié | perdu) | merci pour la leçon | merci pour le cours | merci pour cette leçon | quelle perspicacité | quel sens de | mes plus plates condoléances pour | bonne chance avec ça | quel dommage pour vous vraiment | vous m'en direz tant | grand bien vous fasse | on croit rêver | sans blague | mais bien sûr ; | quelle découverte | sauvez-nous de)
unless sentence (désolé | excuse)
+ Merci pour la leçon.
- Merci pour le lien.
frame (comme (vous le savez | chacun sait | vous devez le savoir | vous devriez le savoir) [pertinemment | sûrement | sans doute | très bien])
only inside (pertinemment | sûrement | devriez | sans doute | chacun | devez)
+ Comme vous le savez pertinemment, le guichet ferme à midi.
- Comme vous le savez, le guichet a déménagé.
