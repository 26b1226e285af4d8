# 00-words.lex - the words that French frames are made of.
#
# Read before the other files of this directory. Stop words tell that a text is
# French and never count as a customer's own details; frames tagged "common" mark
# the support words that fit every mail just as well. Elided words stand in full
# ("j'ai" is "je ai"), so the classes need only the full forms.

stopwords le la les un une des du de au aux et ou où en dans sur sous par pour avec sans chez vers entre contre depuis pendant avant après dès selon lors
stopwords je tu il elle on nous vous ils elles me te se lui leur leurs moi toi soi eux y ce cet cette ces cela ça ceci celui celle ceux celles
stopwords mon ma mes ton ta tes son sa ses notre nos votre vos qui que quoi dont quel quelle quels quelles lequel laquelle
stopwords suis es est sommes êtes sont étais était étions étiez étaient été serai sera serons serez seront serais serait soit sois soyez soient être
stopwords ai as a avons avez ont avais avait avions aviez avaient eu aurai aura aurons aurez auront aurais aurait ayez ait aient avoir
stopwords fais fait faisons faites font faire peux peut pouvons pouvez peuvent pouvoir dois doit devons devez doivent devoir vais va allons allez vont aller
stopwords veux veut voulons voulez veulent vouloir veuillez faut sais savez savoir voir dire dit mettre mis prendre pris
stopwords ne pas plus jamais rien aucun aucune personne ni non oui si mais donc or car cependant toutefois pourtant malgré parce puisque comme quand lorsque
stopwords très trop bien mal peu plus moins aussi encore déjà toujours souvent parfois alors ainsi ici là puis ensuite enfin maintenant aujourd'hui hier demain vraiment tout toute tous toutes même autre autres chaque plusieurs quelque quelques certains certaine
stopwords bonjour bonsoir salut coucou merci cordialement madame monsieur mme svp stp voici voilà cher chère bien comment combien pourquoi
stopwords bonne bon journée soirée bientôt disposition noté entendu reste besoin plaisir équipe
stopwords deux trois quatre cinq six sept huit neuf dix jour jours semaine semaines mois an ans année heure heures minutes fois lundi mardi mercredi jeudi vendredi samedi dimanche
stopwords janvier février mars avril mai juin juillet août septembre octobre novembre décembre matin soir midi

negation ne | pas | jamais | sans | aucun | aucune | ni | non | nullement | guère

class INTENSE: vraiment | beaucoup | très | tellement | si | bien | tout à fait | parfaitement | totalement | complètement | entièrement | absolument | sincèrement | profondément | particulièrement | extrêmement | infiniment | fort | vivement | réellement | énormément | trop | assez | plus que | plus | aussi | également | évidemment | naturellement | bien sûr | bien entendu | certainement | sûrement | sans doute | pleinement | tout | toute | encore | encore une fois | une nouvelle fois | à nouveau | de nouveau | d'abord | avant tout | tout d'abord | personnellement | honnêtement | franchement | effectivement | en effet | d'autant plus | déjà | toujours | même | juste | hélas | tous | toutes | ô combien | aisément | facilement | volontiers | clairement | moi-même | nous-mêmes | vraiment très | vraiment bien | sans peine | sans mal | moi aussi | nous aussi | quand même | sacrément | plutôt | un peu | trop bien | très bien | que trop bien | que trop | d'ailleurs | par ailleurs | donc | au plus haut point | terriblement | simplement | au nom de l'équipe | au nom de toute l'équipe
class IWE: je | nous | on | notre équipe | toute l'équipe | l'équipe | toute notre équipe | mes collègues et moi | nous tous | moi
class CLIT: me | te | se | le | la | les | lui | leur | en | y | nous | vous | vous en | vous le | vous l'ai | m'en | nous en | s'en
class MODS: peux | pouvons | peut | puis | dois | devons | doit | peux que | peut que | pouvons que | peux tout à fait | peux très bien | tenais à | tiens à | tenons à | souhaite | souhaitons | voudrais | voudrions | veux | voulons | aimerais | aimerions
class DET: le | la | les | un | une | des | de | du | au | aux | ce | cet | cette | ces | votre | vos | ton | ta | tes | notre | nos | mon | ma | mes | son | sa | ses | leur | leurs | tout | toute | tous | toutes | tous les | toutes les | toute la | tout le | toute cette | tout ce | tous ces | toutes ces | de la | quel | quelle | une telle | un tel | de telles | de tels | cette terrible
class YOUR: votre | vos | ton | ta | tes
class BEV: est | sont | était | étaient | a été | ont été | suis | sommes | soit | serait | sera | fut | reste | semble | paraît
class UND: comprends | comprenons | comprend | comprendre | compris | conçois | concevons | conçoit | concevoir | imagine | imaginons | imaginer | mesure | mesurons | mesurer | vois | voyons | voir | sais | savons | sait | savoir | réalise | réalisons | réaliser | saisis | saisissons | entends | entendons | entend | entendre | reconnais | reconnaissons | reconnaître | ressens | ressentons | ressent | partage | partageons | partager | devine | devinons | deviner | constate | constatons | conviens | convenons | admets | admettons | doute | doutons | rends compte | rendons compte | rend compte | rendre compte | suis conscient | suis consciente | sommes conscients | sommes conscientes | suis bien conscient | suis bien consciente | sommes bien conscients | sommes pleinement conscients | ai conscience | avons conscience | ai bien conscience | avons bien conscience | ai pleinement conscience | avons pleinement conscience | perçois | percevons | prends la mesure | prenons la mesure | prends bien la mesure | respecte | respectons | regrette | regrettons | déplore | déplorons | conçois bien
class SORRY: désolé | désolée | désolés | désolées | navrées | navré | navrée | navrés | excuses | excuser | excusons | excuse | excusez | pardon | pardonner | pardonnez | pardonne | regrettons | regrette | regretter | regrets | déplorons | déplore | desole~ | dsl
class THANK: merci | merci beaucoup | mille mercis | un grand merci | grand merci | remercie | remercions | remercier | remerciements | remerciement

# What anybody could call anything: naming it names nothing.
class TROUBLE: problème | problèmes | souci | soucis | ennui | ennuis | désagrément~ | désagréments~ | inconvénient | inconvénients | gêne | gênes | dérangement | dérangements | difficulté | difficultés | incident | incidents | contretemps | mésaventure | mésaventures | déconvenue | déconvenues | situation | expérience | erreur | erreurs | tracas | perturbation | perturbations | préjudice | malentendu | confusion | embarras | complication | complications | dysfonctionnement | dysfonctionnements | anomalie | anomalies | déception | manquement | manquements | couac | bévue | faute | fautes | impair | cafouillage | quiproquo | galère | stress | frustration
class MATTER: enjeu | enjeux | importance | gravité | ampleur | conséquence | conséquences | impact | portée | poids | urgence | difficulté | difficultés | complexité | caractère | étendue | valeur sentimentale | charge
class FEELNOUN: frustration | frustrations | agacement | énervement | colère | déception | mécontentement | inquiétude | inquiétudes | désarroi | angoisse | anxiété | stress | impatience | exaspération | irritation | lassitude | tristesse | peine | douleur | embarras | gêne | désagrément~ | désagréments~ | contrariété | insatisfaction | indignation | ras-le-bol | incompréhension | préoccupation | préoccupations | crainte | craintes | peur | peurs | émotion | chagrin | désappointement | amertume | malaise | détresse | ressenti | urgence | réaction | souffrance | désespoir | dépit | surprise | stupeur | trouble | tourment | fatigue | rage | dégoût | honte | affolement | panique | point de vue | inconfort | mal-être | consternation | choc | effroi | révolte | abattement | sentiment | sentiments | mal | malheur
class FEELADJ: insupportables | intolérables | éprouvantes | frustrantes | choquantes | blessantes | humiliantes | stressantes | angoissantes | inquiétantes | énervants | énervantes | agaçants | agaçantes | révoltants | scandaleuses | honteuses | douloureuses | regrettable | dures | durs | tristes | cruel | cruelle | cruels | cruelles | pas simple | pas facile | pas évident | perturbants | injustes | anormales | anormaux | inhumain | inhumaine | injustifiable | indigne | frustrant | frustrante | frustrants | frustré | frustrée | frustrés | agaçant | agaçante | agacé | agacée | énervant | énervante | énervé | énervée | énervés | énervées | décevant | décevante | décevants | déçu | déçue | déçus | déçues | inquiétant | inquiétante | inquiet | inquiète | inquiets | inquiètes | stressant | stressante | stressé | stressée | angoissant | angoissante | angoissé | angoissée | pénible | pénibles | désagréable | désagréables | contrariant | contrariante | contrarié | contrariée | exaspérant | exaspérante | exaspéré | exaspérée | irritant | irritante | irrité | irritée | fâché | fâchée | fâchés | furieux | furieuse | furieuses | en colère | mécontent | mécontente | mécontents | indigné | indignée | excédé | excédée | désemparé | désemparée | désemparés | désolant | désolante | éprouvant | éprouvante | éprouvants | épuisant | épuisante | fatigant | fatigante | difficile | difficiles | dur | dure | rude | douloureux | douloureuse | triste | navrant | navrante | choquant | choquante | choqué | choquée | choqués | bouleversant | bouleversante | bouleversé | bouleversée | affolant | affolante | alarmant | alarmante | effrayant | effrayante | perturbant | perturbante | embarrassant | embarrassante | gênant | gênante | gênants | humiliant | humiliante | injuste | inacceptable | inacceptables | inadmissible | inadmissibles | anormal | anormale | intolérable | insupportable | scandaleux | scandaleuse | un cauchemar | cauchemardesque | un enfer | infernal | infernale | lamentable | regrettables | fâcheux | fâcheuse | malheureux | malheureuse | démoralisant | démoralisante | décourageant | décourageante | déroutant | déroutante | déstabilisant | déstabilisante | traumatisant | traumatisante | rageant | rageante | ennuyeux | ennuyeuse | vexant | vexante | blessant | blessante | peiné | peinée | attristé | attristée | dégoûté | dégoûtée | révoltant | révoltante | révolté | révoltée | catastrophique | compliqué | compliquée | lassant | lassante | usant | préoccupant | préoccupante | préoccupé | préoccupée | impensable | incompréhensible | à bout | démuni | démunie | moche | horrible | terrible | terribles | affreux | affreuse | atroce | pas drôle | un calvaire | une épreuve | un choc | un coup dur | un crève-cœur | dommage | une honte | honteux | honteuse | consternant | consternante | consterné | consternée | rebutant | handicapant | handicapante | contraignant | inconfortable | invivable | chagriné | chagrinée | dépité | dépitée | sidéré | sidérée | abasourdi | abasourdie | anxieux | anxieuse | paniquant | paniqué | paniquée | tracassant | embêtant | embêtante | embêté | embêtée | chiant | relou | tannant | plate | enrageant | crève-cœur | lourd | trop long | trop longue | bien long | bien longue | interminable | impardonnable | inexcusable | intimidant | malvenu | déplorable | médiocre | désastreux | désastreuse
class BLOW: injustice | double peine | supplice | torture | calvaire | cauchemar | épreuve | honte | gâchis | catastrophe | désastre | crève-cœur | coup de massue | aberration | galère | plaie | humiliation | affront | insulte | corvée | déchirement | arrache-cœur | tuile | cata | poisse | frayeur | angoisse | claque | déception | perte | attente | vexation | catastrophe pour vous | mauvaise surprise | mauvaise farce | sacrée déception | énorme déception | fin de journée gâchée
class FAILING: panne | pannes | plante | plantent | planté | bug | bugs | bloqué | bloquée | bloqués | bloquées | cassé | cassée | cassés | cassées | abîmé | abîmée | abîmés | abîmées | endommagé | endommagée | endommagés | défectueux | défectueuse | perdu | perdue | perdus | perdues | égaré | égarée | volé | volée | piraté | piratée | retard | en retard | retardé | retardée | annulé | annulée | annulés | annulées | refusé | refusée | rejeté | rejetée | coupé | coupée | coupure | fuite | fuit | erreur | erroné | erronée | faux | fausse | incorrect | manquant | manquante | manque | disparu | disparue | disparus | effacé | effacée | effacés | supprimé | suspendu | résilié | débité | prélevé | facturé deux fois | débité deux fois | raté | manqué | sali | tachée | taché | troué | trouée | déchiré | déchirée | rayé | rayée | fissuré | fêlé | mouillé | trempé | inondé | brûlé | froid | sans | toujours pas | plus | mal

signal concrete
frame (TROUBLE | FEELNOUN | FEELADJ | service | services | support | client | cliente | clients | équipe | équipes | société | entreprise | produit | produits | application | appli | logiciel | système | site | compte | commande | commandes | article | articles | appareil | demande | demandes | dossier | ticket | message | messages | mail | mails | email | courriel | appel | appels | information | informations | détail | détails | avis | remarque | remarques | retour | réponse | réponses | question | questions | gens | quelqu'un | chose | choses | cas | temps | moment | moments | partie | part | sorte | genre | façon | manière | moyen | numéro)
with tag=common weight=0 negatable
+ Le problème demeure.
- La tortue dort.
frame (rencontrer | rencontrez | rencontrés | rencontrées | rencontriez | avoir | causé | causée | causés | causées | causer | occasionné | occasionnée | occasionnés | occasionnées | engendré | engendrée | provoqué | provoquée | subi | subie | subis | subir | vécu | vécue | vivre | vivez | arrivé | arriver | produit | produire | passé | passer | passe | ressentez | ressentir | ressentie | éprouvez | entendre | apprendre | appris | lire | lu | constater | voir | vu | donner | donné | trouver | trouvé | aimer | sembler | semble | paraître | venir | venu | revenir | reviens | revenons | utiliser | utilisé | essayer | essayé | aider | aide | demander | demandé | parler | écrire | écrit | penser | pense | apporter | apporté | garder | tenir | rester | reste | attendre | montrer | permettre | permis | concerner | concerne | concernant | représenter | représente | exprimer | exprimé | exprimée)
with tag=common weight=0 negatable
+ Ce que vous avez vécu est rare.
- Le toit fuit.
frame (bon | bonne | bons | bonnes | meilleur | meilleure | mauvais | mauvaise | nouveau | nouvelle | nouveaux | nouvelles | petit | petite | grand | grande | premier | première | dernier | dernière | prochain | prochaine | récent | récente | possible | impossible | important | importante | certain | sûr | sûre | prêt | capable | beau | belle | long | longue | vite | rapidement | bientôt | prochainement | immédiatement | directement | actuellement | lors | suite | cause | raison | compréhensible | légitime | normal | normale | acceptable | priorité | qualité | niveau | attente | attentes | satisfaction | satisfait | satisfaite | confiance | fidélité | côté | sujet | égard | vie | monde | contact | plaisir | disposition | attention | patience | compréhension | connaissance | conscience | cœur | excuses | sincères | sincère | vives | regrets | conseiller | conseillère | responsable | collègue | collègues | procédure | règlement | conditions | politique | solution | traitement | suivi | journée | soirée | semaine | remercie | remercions | comprends | comprenons | imagine | imaginons | désolé | désolée | désolés | navré | navrée | navrés | regrette | regrettons | malheureusement | hélas | clientèle | sincèrement | profondément | vivement | particulièrement | totalement | entièrement | parfaitement | absolument | extrêmement | recevoir | reçu | recevez | accepter | présente | présentons | prions | prie | vouloir | agréer | vif | vive | encontre)
with tag=common weight=0 negatable
+ Je comprends.
- Le toit fuit.

# Capitals that nobody shouts.
signal shout
frame (http | https | url | tva | gps | pdf | usb | sms | pin | faq | dns | ip | ssl | vpn | api | html | php | sql | xml | csv | iban | bic | rib | sku | asap | ps | usa | ue | ok | tv | hd | led | hdmi | ssd | pc | mac | ios | tgv | ter | sncf | ratp | caf | cpam | edf | gdf | rsa | sav | cgv | cgu | ttc | ht | siret | siren | kbis | cb | dab | sepa | rgpd | cnil | ent | bts | cdi | cdd | rtt | drh | rh | pme | tpe | sarl | sas | ong | pv | hlm | kwh | wifi | nfc | qr | adsl | fttb | ftth | fai | gsm | sim | imei | mms | vod | ean | isbn | dpe | cni | crm | erp | qc | be | fr | uv | adn | irm | ald | ehpad | samu | chu | asbl | tec | stib | stm | saaq | ramq | nas | tps | tvq | id | mfa | mdp)
with tag=acronym weight=0 negatable
+ Merci d'envoyer votre RIB.
- LISEZ LE MAIL.

# Words that turn a sentence against what it said before.
signal concrete
frame (mais | cependant | toutefois | néanmoins | pourtant | malheureusement | hélas | en revanche | par contre | sauf que | or | malgré tout | seulement)
with tag=turn weight=0 negatable
+ La lampe est allumée, mais la pièce est sombre.
- La lampe est allumée et la pièce est chaude.
frame (ci-joint | ci-jointe | ci-joints | ci-jointes | pièce jointe | pièces jointes | en annexe | en pj | en pièce | document joint | courrier joint | fichier joint)
with tag=attached weight=0 negatable
+ Vous trouverez ci-joint l'attestation.
- Vous trouverez la page.

# Questions that ask and do not complain.
class GREETS: bonjour | bonsoir | salut | hello | coucou | bonjour à tous | bonjour madame | bonjour monsieur | et | aussi | merci | petite question | une question | juste | allo | allô | rebonjour | re-bonjour | et aussi | dernière question | autre question
signal concrete
frame (^ | ;) [GREETS] (est-ce que | est-ce | qu'est-ce que | jusqu'à quand | jusqu'à quelle | combien de temps | sous quel | pour quel | pour quelle | avec quel | avec quelle | par quel | depuis quand | pour quand | de combien | sur quel | en quelle | en quel | quel | quelle | quels | quelles | où | quand | comment | combien | qui | à qui | à quelle | à quel | de quel | de quelle | dans quel | dans quelle | que faire | que dois-je | que faut-il | que se passe-t-il si | y a-t-il | peut-on | puis-je | pourrais-je | pourrait-on | pouvez-vous | pourriez-vous | peux-tu | pourrais-tu | peut-il | faut-il | dois-je | doit-on | avez-vous | as-tu | proposez-vous | acceptez-vous | vendez-vous | faites-vous | livrez-vous | savez-vous | existe-t-il | serait-il | serait-ce | est-il | est-elle | sont-ils | sont-elles | a-t-on | fait-on | suis-je | aurais-je | aurai-je | vais-je | si je | si on | si nous | si le | si la | si mon | si ma | si un | si une | c'est possible | vous avez | vous faites | vous vendez | vous livrez | vous acceptez | tu sais | je voulais savoir | je voudrais savoir | j'aimerais savoir | je souhaite savoir | je souhaiterais savoir | je me demandais | je me demande)
with tag=asking weight=0 negatable
unless after (pas de réponse | l'explication | encore arrivé)
+ Où jeter les lampes cassées ?
- La lampe est cassée.
frame (est-il | est-elle | sont-ils | sont-elles | peut-il | peut-elle | peuvent-ils | peuvent-elles | doit-il | doit-elle | doivent-ils | doivent-elles | a-t-il | a-t-elle | ont-ils | ont-elles | sera-t-il | sera-t-elle | seront-ils | seront-elles | fait-il | fait-elle | font-ils | va-t-il | va-t-elle | vont-ils | convient-il | convient-elle | faut-il | permet-il | permet-elle | tient-il | tient-elle | tiennent-ils | vient-il | vient-elle | suffit-il | prend-il | prend-elle | t-il | t-elle | t-on)
with tag=asking weight=0 negatable
unless before (y a | qu'y a)
+ La visite est-elle annulée par temps de pluie ?
- La visite est annulée.

# Of these, such as ask how things are and not what became of one's own.
signal shout
frame (^ | ;) [GREETS] (jusqu'à quand | jusqu'à quelle | combien de temps | de combien | pour quel | peut-on | puis-je | pourrais-je | pourrait-on | faut-il | doit-on | dois-je | y a-t-il | existe-t-il | est-il possible | est-ce possible | est-ce normal | est-il normal | est-ce que (le | la | les | vos | votre | un | une | ce | cette | vous | je peux | je dois | l'on | on | c'est possible) | comment (faire | faut | puis | peut | dois | se passe | fonctionne | fait | procéder | savoir | marche) | combien (de | coûte | ça coûte | faut) | quel | quelle | quels | quelles | que faire (si | en cas | quand) | que faut-il | que se passe-t-il (si | en cas | quand | lorsque) | que dois-je | à partir de | à qui | où (puis | peut | dois | faut | jeter | trouver | acheter | déposer | est-ce que je peux) | acceptez-vous | vendez-vous | proposez-vous | faites-vous | livrez-vous | avez-vous (des | un | une | du | de la) | vous (vendez | acceptez | faites | livrez | proposez | réparez) | je (voulais | voudrais | souhaite | souhaiterais) savoir | j'aimerais savoir)
with tag=general weight=0 negatable
unless clause (mon | ma | mes | notre | nos | toujours pas | encore | personne)
unless sentence (pourquoi | comment se fait-il | comment ça se fait)
+ Peut-on circuler quand un pont est cassé ?
- Ma carte passe-t-elle quand un pont est cassé ?
frame (est-il | est-elle | sont-ils | sont-elles | peut-il | peut-elle | peuvent-ils | peuvent-elles | doit-il | doit-elle | doivent-ils | doivent-elles | a-t-il | a-t-elle | ont-ils | ont-elles | sera-t-il | sera-t-elle | seront-ils | seront-elles | fait-il | fait-elle | font-ils | va-t-il | va-t-elle | vont-ils | convient-il | convient-elle | faut-il | permet-il | permet-elle | tient-il | tient-elle | tiennent-ils | vient-il | vient-elle | suffit-il | prend-il | prend-elle | t-il | t-elle | t-on)
with tag=general weight=0 negatable
unless clause (mon | ma | mes | notre | nos | toujours pas | personne | me | nous | encore)
unless sentence (pourquoi | comment se fait-il)
+ Un chien agressif peut-il venir au cours ?
- Mon chien peut-il venir ?

# Where the object of an apology ends although no comma says so.
signal concrete
frame et (nous | je | notre | vous | tenons | restons | espérons | ferons | avons | reste | reviens | ai | mettons | vous prions | comptons | remercions)
with tag=stop weight=0 negatable
+ Désolé pour l'attente et nous vous rappelons.
- Désolé pour l'attente et le bruit.
frame (expérience | problème | problèmes | souci | soucis | désagrément | gêne | difficulté | difficultés | service | services | erreur) [que vous avez | que vous avez rencontré | rencontré | rencontrée | rencontrés | vécu | vécue | causé | causée] (avec | sur | de | concernant | lors de | dans) [notre | nos | votre | le | la | cette] <word> (; | .)
with tag=bare weight=0 negatable
+ Désolé pour le problème avec votre imprimante.
- Désolé pour l'odeur de votre imprimante.

# Behind a comma these still speak of what was said before it.
signal concrete
frame ; (surtout | d'autant plus | d'autant que | notamment | particulièrement | après | alors que | quand | lorsque | en particulier | de surcroît | en plus | qui plus est | sans parler | sans compter | à plus forte raison | au moment | en plein | en pleine | la veille | le jour | juste avant | à quelques | à deux | à trois | avec un | avec une | avec des | pendant que | faute de | sans que | sans même | et encore plus | a fortiori | puis)
with tag=more weight=0 negatable
+ C'est pénible, surtout en hiver.
- C'est pénible, mais c'est court.

# What is asked where something went wrong: no plain question.
signal shout
frame (rembours* | indemnis* | dédommag* | réclamation* | plainte | me plaindre | responsable* | mon argent | m'aider | m'expliquer | me rappeler | me répondre | s'en occupe | comptez-vous faire | allez-vous faire)
with tag=redress weight=0 negatable
+ Qui est le responsable ici ?
- Qui a dessiné le jardin ?
