# 00-words.lex - the words that Spanish frames are made of.
#
# Read before the other files of this directory. Spain and Latin America write
# here side by side: usted, tú and vos, with the accents and without them. Stop
# words tell that a text is Spanish and never count as a customer's own details.

stopwords el la los las un una unos unas lo al del de a en y e o u que con por para sin sobre entre hasta desde según ante tras contra durante mediante
stopwords yo tú vos usted ustedes él ella ellos ellas nosotros nosotras vosotros vosotras ud uds mí ti sí conmigo contigo consigo
stopwords me te se le les nos os lo la los las mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras mío mía suyo suya tuyo tuya
stopwords este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto eso aquello
stopwords soy eres es somos sois son era eras éramos eran fui fue fuimos fueron ser sido sea sean sería siendo
stopwords estoy está estás están estamos estáis estaba estaban estuve estuvo estado estando esté estén estuvo estuvieron
stopwords he ha has han hemos habéis había habían haya hayan hayas hay habrá hubo hubiera haber habido
stopwords tengo tiene tienes tenés tienen tenemos tenéis tenía tuve tuvo tener tenido tenga
stopwords hago hace haces hacen hacemos hizo hice hecho hacer haciendo haga puedo puede puedes podés pueden podemos podéis podría podrían pudo poder
stopwords voy va vas van vamos vais ir iba quiero quiere quieres querés quieren queremos queréis quería quisiera debe debes deben debo sé sabe sabes saben
stopwords no ni nunca jamás también tampoco ya aún todavía solo sólo muy más menos mucho mucha muchos muchas poco poca pocos tan tanto tanta tantos tantas
stopwords qué quién quienes cuál cuáles cuándo dónde cómo cuánto cuánta quien cual cuales cuando donde como cuanto porque pues si aunque pero sino mientras entonces así aquí ahí allí acá allá
stopwords todo toda todos todas cada otro otra otros otras algo alguien alguno alguna algunos algún nada nadie ninguno ninguna ningún mismo misma mismos bien mal hoy ayer mañana ahora antes después luego siempre vez veces
stopwords siento sentimos lamento lamentamos disculpe disculpa disculpen disculpas perdón perdona perdone perdonen molestias entiendo entendemos comprendo agradezco agradecemos quedo quedamos enseguida nuevamente desafortunadamente
stopwords llevo llevamos llevan lleva llegó llegado llegaron llegar dijeron dijo hicieron pusieron dieron pagué compré pedí recibí llamé escribí contesta contestan funciona funcionan sigo sigue siguen seguimos dos tres cuatro cinco días semana semanas mes meses año años hora horas minutos rato euros
stopwords hola buenos buenas días tardes noches gracias favor saludos saludo atentamente cordialmente estimado estimada querido querida señor señora sr sra

negation no | nunca | jamás | tampoco | ni | nadie

class INTENSE: muy | mucho | muchísimo | tan | tanto | realmente | verdaderamente | de verdad | de veras | sinceramente | profundamente | enormemente | sumamente | extremadamente | totalmente | completamente | absolutamente | perfectamente | bastante | de lo más | la verdad | ciertamente | francamente | honestamente | personalmente | también | además | incluso | ya | por completo | en serio | infinitamente | especialmente | demasiado | super | súper | de corazón | de todo corazón | plenamente | terriblemente | increíblemente | siempre | claramente | desde luego | por supuesto | igualmente | nuevamente | una vez más | de nuevo | ante todo | antes que nada | antes de nada | en primer lugar | bien | muy bien | algo | un poco | más que | más | a fondo | hondamente | en el alma | de entrada | a todos
class DET: el | la | los | las | un | una | unos | unas | este | esta | estos | estas | ese | esa | esos | esas | su | sus | tu | tus | vuestro | vuestra | vuestros | vuestras | mi | mis | nuestro | nuestra | nuestros | nuestras | cualquier | todo el | toda la | todos los | todas las | toda esta | todo este | todos estos | todas estas | toda | todo | algún | alguna | tal | semejante | tanta | tanto | tantos | tantas | esa clase de | este tipo de | ese tipo de
class CL: me | te | le | les | lo | la | los | las | nos | os | se | se me | se te | se le | se les | se lo | se la | se los | se las | se nos | se os | me lo | me la | me los | me las | nos lo | nos la | nos los | nos las | te lo | te la | te los | te las | os lo | os la
class HAVE: he | has | ha | hemos | habéis | han | había | habían | habíamos | haya | hayan | hayamos | hubiera | hubiese | haber | habernos | haberle | haberlo | haberte | haberme

# The verb of an apology, in all its persons and shapes.
class SORRY_SAID: lo siento | lo sentimos | sentirlo | sintiéndolo | cuánto siento | cuánto lo siento | cuánto lo sentimos | lamento | lamentamos | lamentar | lamentándolo | deploramos | deploro | disculpas | disculpa | disculpe | disculpen | disculpá | disculpad | disculpame | discúlpame | disculpanos | discúlpanos | discúlpenos | disculpeme | discúlpeme | discúlpennos | disculpadnos | disculparme | disculparnos | disculparte | disculpar | disculpó | me disculpo | nos disculpamos | perdón | perdona | perdone | perdonen | perdoná | perdonad | perdóname | perdoname | perdónanos | perdonanos | perdónenos | perdóneme | perdónenme | perdónennos | perdonadnos | perdonarnos | perdonarme | excusas | me excuso | nos excusamos | nos apena | me apena | nos apenan | me apenan | apenado | apenada | apenados | apenadas | nos sabe mal | me sabe mal | nos sabe muy mal | me sabe muy mal | me sabe fatal | nos sabe fatal | mil perdones | qué pena contigo | qué pena con usted | qué pena con ustedes
class SORRY: SORRY_SAID | siento | sentimos

class MISSPELT_SORRY: diculpa | diculpe | diculpas | desculpe | desculpa | sentmos | lamentammos
class THANK: gracias | muchas gracias | mil gracias | muchísimas gracias | le agradezco | te agradezco | les agradezco | os agradezco | le agradecemos | te agradecemos | les agradecemos | os agradecemos | agradezco | agradecemos | se agradece | agradecerle | agradecerte | agradecerles | agradeceros | agradecido | agradecida | agradecidos | apreciamos | aprecio | valoramos | valoro

# What anybody could call anything: naming it names nothing.
class TROUBLE: problema | problemas | problemita | inconveniente | inconvenientes | molestia | molestias | incidencia | incidencias | incidente | incidentes | dificultad | dificultades | error | errores | fallo | fallos | falla | fallas | situación | situaciones | experiencia | experiencias | confusión | malentendido | trastorno | trastornos | contratiempo | contratiempos | perjuicio | perjuicios | queja | quejas | reclamo | reclamos | reclamación | reclamaciones | percance | percances | lío | líos | follón | enredo | descuido | equivocación | asunto | suceso | lo ocurrido | lo sucedido | lo acontecido | lo que pasó | lo que ha pasado | lo que ocurrió | lo que sucedió | quilombo | relajo | desaguisado | embrollo | fastidio | disgusto | mal rato | mal momento | mal trago | inconveniencia | inconveniencias | afectación | afectaciones
class FEELNOUN: frustración | malestar | enfado | enojo | molestia | molestias | decepción | preocupación | preocupaciones | inquietud | inquietudes | indignación | angustia | disgusto | descontento | tristeza | rabia | impotencia | desesperación | disconformidad | inconformidad | desilusión | ansiedad | nervios | nerviosismo | agobio | estrés | miedo | temor | temores | incomodidad | desagrado | dolor | desconcierto | confusión | incertidumbre | insatisfacción | contrariedad | fastidio | trastorno | apuro | coraje | bronca | susto | cansancio | hartazgo | desconfianza | vergüenza | queja | quejas | situación | perjuicio | pena | inconveniente | inconvenientes | problema | problemas | irritación | urgencia | desánimo | impaciencia | sensación | sentir | sentimiento | sentimientos | chasco | mal rato | mal trago | desazón | pesar | bochorno | sofocón | berrinche | mosqueo | cabreo | humillación | desamparo | pánico | trago | palo | estupor | congoja | desgaste | desolación | horror | rechazo | trastorno | jaleo | engorro | incredulidad | sensación de | ira | furia | disgustazo | inseguridad | duda razonable
class FEELADJ: frustrant* | frustrad* | molesto | molesta | molestos | molestas | desagradable | desagradables | decepcionant* | decepcionad* | preocupant* | preocupad* | preocupe | preocupes | angustios* | angustiant* | angustiad* | estresant* | estresad* | indignant* | indignad* | enfadad* | enojad* | enojos* | irritant* | irritad* | triste | tristes | doloros* | duro | dura | duros | difícil | difíciles | complicad* | incómod* | injust* | inaceptable | inadmisible | intolerable | inconcebible | imperdonable | agotador* | agotad* | desesperant* | desesperad* | horrible | horribles | terrible | espantos* | penos* | lamentable | grave | graves | gravísim* | fatal | feo | fea | pesad* | tedios* | confus* | desconcertant* | desconcertad* | humillant* | humillad* | vergonzos* | bochornos* | alarmant* | alarmad* | asustad* | nervios* | disgustad* | descontent* | insatisfech* | dolid* | afectad* | hart* | cansad* | fastidios* | fastidiad* | engorros* | agobiant* | agobiad* | desalentador* | desilusionad* | desilusionant* | amarg* | devastador* | traumátic* | caótic* | peligros* | decepción | una pesadilla | una faena | una lata | un palo | un mal trago | un mal rato | un disgusto | un agobio | una molestia | un engorro | una decepción | un golpe | un horror | una putada | un garrón | un bajón | un suplicio | un calvario | una odisea | una injusticia | un fastidio | un trastorno | un incordio | un desastre | una vergüenza | una barbaridad | un dolor de cabeza | un jarro de agua fría | desesperación | inquiet* | impotencia | que echa humo | que trina | que muerde | que arde | furios* | cabread* | abatid* | desolad* | estafad* | abandonad* | ignorad* | desatendid* | defraudad* | engañad* | tirad*

class FAILING: fall* | averi* | estrope* | rompi* | rompe* | rot* | caíd* | cay* | cort* | bloque* | colg* | cuelg* | congel* | retras* | demor* | perdi* | pierd* | extravi* | desapare* | equivoc* | error* | incorrect* | errón* | dañ* | defect* | cancel* | anul* | rechaz* | deneg* | suspend* | duplic* | dos veces | doble | hack* | rob* | estaf* | sin servicio | sin luz | sin agua | sin internet | sin línea | sin respuesta | no llegó | no ha llegado | no le llegó | no te llegó | no haya llegado | no llega | no funciona | no ha funcionado | no funcionó | no puede | no puedes | no podés | no pueda | no puedas | no pudo | no pudiste | no haya podido | no ha podido | no recibió | no recibiste | no ha recibido | no has recibido | no haya recibido | no carga | no abre | inconveniente* | incumpl* | roto | rota | tarde | mojad* | frí* | incomplet* | vacío | lent* | inund* | corte | esper*

class WHILES: minuto | minutos | hora | horas | día | días | semana | semanas | mes | meses | año | años | rato | quincena | fin de semana | noche | noches | mañana | tarde
class COUNTED: <num> | un | una | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce | quince | veinte | treinta | varios | varias | muchos | muchas | unos | unas | media | medio | un par de | más de un | más de una | más de dos | más de tres | casi un | casi una | casi dos | casi tres | toda la | todo el | todo un | toda una
class WEEKDAY: lunes | martes | miércoles | jueves | viernes | sábado | domingo | enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre | ayer | anoche | anteayer | antier | navidad | semana santa
class NOW: hoy | mañana | ahora | ya | esta misma | hoy mismo | ahora mismo | enseguida | en seguida | de inmediato | inmediatamente | personalmente | también | esta mañana | esta tarde | esta noche | yo mismo | yo misma | además | en este momento | en estos momentos | acá | aquí

# Support words that fit every mail just as well.
signal concrete
frame (problema | problemas | inconvenient* | molestia | molestias | incidencia* | incidente* | dificultad* | error | errores | fallo | fallos | falla | fallas | situación | situaciones | experiencia* | confusión | malentendido | trastorno* | contratiempo* | perjuicio* | queja | quejas | reclamo | reclamos | reclamación | reclamaciones | percance* | lío | asunto | caso | casos | tema | temas | suceso | sucedido | ocurrido | ocurrida | acontecido | pasado | frustr* | malestar | enfad* | enoj* | decepci* | preocup* | inquiet* | indign* | angusti* | disgust* | descontent* | tristeza | triste | rabia | impotencia | desesper* | disconform* | inconform* | desilus* | agobi* | estrés | estres* | miedo | temor | incomod* | incómod* | desagrad* | dolor | desconciert* | insatisf* | fastidi* | apuro | pena | urgencia | paciencia | comprensión | entendimiento | afectación | afectaciones | lamentable | inaceptable | inadmisible | grave | terrible | horrible | difícil | difíciles | complicad* | dura | duro | mala | malo | malas | malos | peor | negativ* | buena | bueno | buen | mejor | mejores)
with tag=common weight=0 negatable
+ El problema continúa.
- La caldera gotea.
frame (caus* | ocasion* | gener* | provoc* | produc* | suced* | ocurr* | pasar | pasó | pase | pasando | paso | sufr* | vivir | vivido | vivida | viviendo | experiment* | presentar | presentado | presentó | presenta | tuvo | tuvimos | tuvieron | tenido | tenida | teniendo | tenga | tengas | haya | hayan | hayas | hubiera | hubiese | sentir | sentido | sintió | siente | siento | sienta | sentirse | entend* | entiend* | comprend* | lament* | disculp* | perdon* | sentimos | agradec* | agradezc* | apreci* | valor* | ayud* | atend* | atiend* | atención | resolv* | resuelv* | resoluci* | soluci* | revis* | verific* | gestion* | tramit* | proces* | realiz* | inform* | comunic* | coment* | indic* | mencion* | decir | decirle | dice | dices | dijo | dicho | cuenta | cuentas | contar | contarnos | contado | escrib* | escrito | leer | leo | oír | escuchar | saber | conocer | ver | veo | visto | podido | pued* | deb* | quer* | quier* | esperamos | espero | esperado | esperaba | esperabas | esperábamos | gust* | encant* | parec* | recordar | dese* | necesit* | llevar | lleva | llevas | pone | poner | dar | darle | darte | dado | dan | damos | sabemos | hacer | hacerle | hacerte | haga | hagan | siga | sigue | quedar | quedado | queda | usar | uso | utiliz* | trabaj* | intent* | trat* | recibi* | recib* | enviar | enviado | contact* | contáct* | ponerse | tomar | tomado | dejar | dejado | merec* | supon* | supus* | signific* | implic* | represent* | afect*)
with tag=common weight=0 negatable
+ Lo que ha causado esto es raro.
- La caldera gotea.
frame (servicio | servicios | soporte | cliente | clienta | clientes | usuario | usuaria | usuarios | equipo | empresa | compañía | producto | productos | aplicación | app | sistema | web | página | sitio | cuenta | pedido | pedidos | compra | artículo | artículos | solicitud | solicitudes | consulta | consultas | mensaje | mensajes | correo | correos | email | mail | llamada | información | datos | detalle | detalles | opinión | opiniones | reseña | respuesta | respuestas | pregunta | preguntas | duda | dudas | persona | personas | gente | parte | lado | manera | forma | modo | tipo | cosa | cosas | vez | veces | momento | momentos | tiempo | día | días | semana | semanas | mes | meses | año | años | hora | horas | minuto | minutos | rato | tarde | noche | mañana | nivel | calidad | estándar | estándares | expectativas | expectativa | confianza | compromiso | nuevo | nueva | últimos | última | último | últimas | primera | primer | próximo | próxima | posible | posibles | pronto | brevedad | anterior | anteriores | reciente | recientemente | siguiente | general | particular | importante | importantes | necesario | necesaria | disponible | correcto | normal | claro | cierto | cierta | sincera | sinceras | sincero | sinceramente | profundamente | enormemente | realmente | totalmente | completamente | perfectamente | absolutamente | mucho | muchísimo | lamentablemente | desafortunadamente | seguimiento | área | departamento | asesor | compañero | compañera | compañeros | colega | canal | medio | medios | vía | número | referencia | ticket | atentamente | cordiales | disposición | órdenes | razón | motivo | causa | culpa | responsabilidad | nuestro | nuestra | parte nuestra | acá | allí | allá | hacia | juntos | junto | través | respecto | relación | ello | ellos | propio | propia | gran | grande | pequeño | demás | igual | tal | tales | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | primero | segundo | tercero | segunda | tercera | cuarta | quinta | ambos | varios | varias | casi | apenas | además | incluso | luego | mientras)
with tag=common weight=0 negatable
+ El servicio abrió.
- El armario llegó.

# Capitals that nobody shouts.
signal shout
frame (http | https | url | iva | irpf | nif | cif | dni | nie | iban | bic | swift | pdf | usb | sms | otp | pin | puk | dns | ip | ssl | vpn | api | html | css | php | sql | json | xml | csv | sim | esim | gps | tv | hd | uhd | led | lcd | hdmi | ssd | ram | cpu | gpu | pc | ios | nfc | qr | tpv | ok | ee | uu | eeuu | ue | rfc | curp | ine | clabe | cuit | cuil | dni | cbu | cvu | afip | rut | sat | cfdi | imss | issste | cdmx | pyme | sl | sa | srl | sac | rgb | cmyk | pet | itv | dgt | mfa | wifi | adsl | ftth | ups | sku | ean | imei | id | nss | uci | oms | onu | rrhh | rgpd | lopd | faq | vip | am | pm | ac | cp | mb | gb | tb | kb | kwh | kw)
with tag=acronym weight=0 negatable
+ Introduzca el PIN.
- LEA EL CORREO.

# Words that turn a sentence against what it said before.
signal concrete
frame (pero | aunque | sin embargo | no obstante | ahora bien | si bien | lamentablemente | desafortunadamente | desgraciadamente | por desgracia | infortunadamente | no obstante lo anterior | salvo que | eso sí)
with tag=turn weight=0 negatable
+ La lámpara luce, pero la sala está oscura.
- La lámpara luce y la sala está clara.
frame (adjunto | adjunta | adjuntos | adjuntamos | adjuntas | en el archivo | la carta | el documento | el pdf | la grabación | anexo | anexos | anexamos)
with tag=attached weight=0 negatable
+ Le mando adjunta la carta.
- Le mando un saludo.

# Questions that ask and do not complain.
class GREETS: hola | buenas | buenos días | buen día | buenas tardes | buenas noches | qué tal | y | además | también | pero | disculpe | disculpa | disculpen | disculpad | perdón | perdona | perdone | por favor | una pregunta | una consulta | una duda | consulta | pregunta | oye | oiga | che | muy buenas | muy buenos días | buenas de nuevo | hola buenas | hola buenos días | hola buenas tardes | hola qué tal | solo | por cierto | entonces | o
signal concrete
frame (^ | ;) [GREETS] [GREETS] (qué | cuál | cuáles | cuándo | dónde | quién | cómo | cuánto | cuánta | cuántos | cuántas | a qué hora | en qué | de qué | con qué | hasta qué | desde qué | a qué | para qué | por dónde | a quién | a dónde | adónde | hasta cuándo | desde cuándo | cada cuánto | puedo | podría | podrían | podríamos | podéis | podríais | podés | puede | pueden | puedes | podrías | se puede | se pueden | se podría | hay | habrá | habría | existe | es posible | sería posible | es necesario | hace falta | hay que | tengo que | debo | necesito saber | tienen | tenéis | tienes | tiene | tenés | hacéis | hacen | haces | hacés | aceptan | aceptáis | venden | vendéis | vendes | admiten | se admiten | está incluido | incluye | está permitido | están abiertos | abrís | abren | sirve | vale | valdría | me podría | me podrían | me puede | me pueden | me podéis | me puedes | me podés | nos pueden | nos podéis | nos puede | nos podrían | le puedo | os puedo | quería saber | quisiera saber | querría saber | me gustaría saber | quería preguntar | quisiera preguntar | quería consultar | quisiera consultar | saben si | sabéis si | sabe si | sabes si | me interesa | me interesaría | si compro | si pido | si reservo | envían | enviáis | mandan | hacen envíos)
with tag=asking weight=0 negatable
unless after (clase de | puede ser | es posible que | se supone | se creen | vergüenza | coño | demonios | carajo | diablos | está pasando | más tengo que | más hay que | se atreven | es que)
+ ¿A qué contenedor van las lámparas rotas?
+ Buenas tardes, quería saber si abren el lunes.
- La lámpara está rota.

# In Spanish a question may open as a statement does.
signal concrete
frame (^ | ;) [GREETS] (el | la | los | las | un | una | unos | unas | este | esta | estos | estas | su | sus | vuestro | vuestra | vuestros | con | en | para | a | al | si | los domingos | es | son | está | están | se | da | dan | arregláis | arreglan | reparáis | reparan | ofrecéis | ofrecen | recogéis | recogen | alquiláis | alquilan | cambiáis | cambian | entregáis | entregan | trabajáis | trabajan | compráis | compran | dais | pueden | caduca | cubre | incluye | lleva | hasta | desde | alguien puede | alguno | alguna)
with tag=asking weight=0 negatable question
+ ¿El bono caduca?
- El bono caduca.

# Of these, such as ask how things are and not what became of one's own.
signal shout
frame (^ | ;) [GREETS] [GREETS] (el | la | los | las | un | una | unos | unas | este | esta | estos | estas | su | sus | vuestro | vuestra | vuestros | con | en | para | a | al | si | es | son | está | están | se | da | dan | sirve | sirven | vale | valen | cubre | cubren | incluye | incluyen | lleva | llevan | admiten | admitís | aceptan | aceptáis | venden | vendéis | vendes | tienen | tenéis | tenés | tienes | hay | habría | existe | hacéis | hacen | hacés | arregláis | arreglan | reparáis | reparan | ofrecéis | ofrecen | recogéis | recogen | alquiláis | alquilan | cambiáis | cambian | entregáis | entregan | trabajáis | trabajan | compráis | compran | dais | enviáis | envían | puedo | podría | podemos | pueden | puede | caduca | caducan | hace falta | hay que | cuánto | cuánta | cuántos | cuántas | cuál | cuáles | qué | quién | cómo (se | puedo | hago para | funciona | es | evito | pido | solicito | cambio | denuncio) | a qué | en qué | de qué | con qué | por cuánto | hasta qué | desde qué | hasta cuándo se | cada cuánto | dónde (se | puedo | queda | tiro) | alguien puede | alguno | alguna | existe | es verdad que | me recomienda* | me recomendáis | me aconseja*)
with tag=general weight=0 negatable question
unless clause (mi | mis | nuestro | nuestra | mío | mía | nos | me (han | ha | habéis | cobr* | deb* | dej* | pas* | mand* | devuelv* | lo | la) | otra vez | de nuevo | han | habéis | ha | sigue | siguen | todavía | aún | no (llega* | funciona* | ha | han | me | nos | puedo | contest* | respond* | carga* | abre* | aparece*) | nadie | se supone)
unless after (clase de | pasa con | pasó | ha pasado | hago (ahora | yo | si | para que) | piensan | pensáis | van a hacer | es esto | vergüenza | desastre | solución | más)
unless sentence (por qué | cómo es posible)
+ ¿Se puede pasar si el puente está roto?
- ¿Se puede saber dónde está mi dinero?

# What may happen did not happen yet: within a question it is no trouble.
signal shout
frame (^ | ;) [GREETS] si [CL] [no] [CL] [la | el | mi | se] (pierdo | perdemos | rompo | rompe | cancelo | cancela | anulo | anula | llego | llegamos | llega | retraso | retrasa | olvido | estropea | avería | llueve | doy | dan | quedo | queda | gusta | puedo | podemos | viene | vienen | pierde | roban | caigo | enfermo | falla | fallo | pago | devuelvo | hay)
with tag=supposed weight=0 negatable question
unless sentence (ya me | otra vez)
+ ¿Si pierdo la tarjeta me cobran el duplicado?
- Si pierdo la tarjeta, aviso.
signal concrete
frame (qué (pasa | pasaría | ocurre | ocurriría | sucede | sucedería | hago | debo hacer | tengo que hacer | hacemos | puedo hacer | tendría que hacer) [CL] (si | cuando | en caso) | y si [CL] | en caso de | en caso de que | por si | si alguna vez | si algún día | me cubre si | está cubierto si | a quién (llamo | aviso) si | (cómo | dónde | a dónde) _6 si (se | me | la | el | hay))
with tag=supposed weight=0 negatable
+ ¿Qué pasa si se cancela el vuelo?
- El vuelo se cancela.

# Where the object of an apology ends although no comma says so.
signal concrete
frame y (le | les | te | os | lo | la) (agradec* | agradezco | pedimos | pido | rogamos | ruego | ofrezco | ofrecemos | informamos | informo | invitamos | invito | confirm* | solicit* | escrib* | envi* | llam* | mand* | devolv* | devuelv* | aseg*)
with tag=stop weight=0 negatable
+ Siento la espera y le agradezco su paciencia.
- Siento la espera y el ruido.
frame y (estamos | estoy | quedamos | quedo | vamos | voy | hemos | he | esperamos | espero | agradecemos | agradezco | queremos | quiero | entendemos | entiendo | comprendemos | comprendo | quisiéramos | pedimos | pido | rogamos | solicitamos | procedemos | seguimos | haremos | trabajaremos)
with tag=stop weight=0 negatable
+ Sentimos lo ocurrido y estamos en ello.
- Sentimos lo ocurrido y el susto.
frame (experiencia | problema | problemas | inconveniente | inconvenientes | molestias | incidencia | servicio) [que (ha | has | han | tuvo | tuviste | tuvieron) [tenido]] (con | de | en) [su | tu | nuestro | nuestra | la | el] <word> (; | .)
with tag=bare weight=0 negatable
+ Lamentamos el problema con su impresora.
- Lamentamos el olor de su impresora.

# Behind a comma these still speak of what was said before it.
signal concrete
frame ; (perder | tener que | haber | quedarse | esperar | pagar | sobre todo | especialmente | más aún | y más | y encima | y menos | máxime | después de | tras | justo | cuando | ya que | porque | con lo que | teniendo en cuenta | estando | siendo | habiendo | sin que | ni | y que | y por)
with tag=more weight=0 negatable
+ Siento el retraso, y encima sin avisar.
- Siento el retraso, Ana.

# What is asked where something went wrong: no plain question.
signal shout
frame (reembols* | indemniz* | compensa* | quejar* | queja | reclam* | responsable* | encargado | encargada | mi dinero | ayudarme | ayúdenme | llamarme | responderme | explicarme | van a hacer | vais a hacer)
with tag=redress weight=0 negatable
+ ¿Quién es el responsable de esto?
- ¿Quién diseñó el jardín?
