# kind.lex - understanding in an agent's own words, where no formula stands.
#
# The frames tagged "cares" find words with which people judge what happened to
# somebody; they acknowledge nothing alone. Beside the customer's own details in
# a plain sentence they do, and that is for the program to see.

class HURTS: duele* | dolió | molesta | molestó | enfada | enfadó | asusta | asustó | agota | agotó | desespera | desesperó | humilla | humilló | arruinó | arruinado | estropeó | estropeado | fastidió | fastidia | indigna | entristece | angustia | preocupa | cansa | frustra | desanima | desmoraliza
class ROUGH: cruel | amargo | amarga | larguísimo | larguísima | eterno | eterna | mal | mala | malísimo | pésimo | pésima | duro | dura | triste | penoso | penosa | ingrato | ingrata | feo | fea | horrible | terrible | espantoso | espantosa | miserable | injusto | injusta | descuidado | torpe | chapucero | chapucera | vergonzoso | vergonzosa | desagradable | incómodo | incómoda | agotador | agotadora | solitario | solitaria

signal care
frame (FEELADJ | FEELNOUN | ROUGH | HURTS)
with tag=cares weight=0 negatable
unless before (no sea | no seas)
+ Seis meses así agotan y esperar es duro.
- La lámpara es azul.
frame (su paciencia | tu paciencia | merece* | debería* haber | tenía que haber | nuestra culpa | culpa nuestra | sin excusa | ni una palabra | ni una llamada | sin avisar | encima | en vano | para nada | por nada | hecho pedazos | en ruinas | lágrimas | llorando | sin dormir | en vela | a oscuras | en la calle | bajo la lluvia | con frío | pasando frío | pasar frío | demasiado (tiempo | tarde) | nada menos que | encima de todo | y más | vergüenza | susto | mal trago | no hay derecho | no es vida | no hay quien | menos (ahora | hoy | aún) | justo (hoy | ahora | antes | cuando | el día | la semana) | con razón | por fuerza | tres veces | cuatro veces | dos veces | tirad* | plantad* | colgad* | perdid* un día)
with tag=cares weight=0 negatable
+ Volver a casa a oscuras con dos niños, encima.
- La lámpara es azul.

# What makes an acknowledgement this customer's although the words differ.
signal care
frame (TROUBLE | dificultad* | problemas | no (poder | pueda* | puedas | ha podido | has podido | haya podido | hayas podido | pudiera*) | imposibilidad de) [para | al | de | a la hora de | con] [poder] (abrir* | entrar | acceder* | conectar* | cargar | actualizar* | descargar* | instalar* | pagar* | hacer (el | la | un | una) | recibir* | transferir* | añadir* | agregar* | vincular* | verificar* | completar* | registrar* | enviar* | realizar | reservar* | retirar* | activar* | sincronizar* | imprimir* | ver | pedir* | rastrear* | cancelar* | devolver* | usar* | utilizar* | viajar* | dormir* | descansar* | trabajar* | llamar* | comunicar* | disfrutar* | ducharse | cocinar* | iniciar sesión | emitir* | facturar* | jugar* | cobrar* | embarcar* | volar* | votar*)
with tag=names weight=0 negatable
unless before (hemos | estamos | estoy)
+ Lamentamos que tenga problemas para abrir la cuenta.
- Hemos de abrir la cuenta.
frame (su | tu | vuestro | vuestra | el | la | los | las | sus | tus) [<word>] [<word>] [<word>] (no | nunca | ya no | todavía no | aún no | sigue sin) [CL] [haya* | hayan | ha | han | había | hubiera | hubiese] (lleg* | funcion* | carg* | abr* | enciend* | encend* | aparec* | apareci* | arranc* | reconoc* | entreg* | activ* | aplic* | refle* | ingres* | abon* | reembols* | devuel* | contest* | respond* | atend* | atiend* | recog* | present* | pas* | sirv* | sal* | conect* | imprim* | cuadr* | coincid*)
with tag=names weight=0 negatable
unless before (si | cuando)
+ Siento que su paquete no haya llegado.
- Su paquete está aquí.
frame (su | tu | vuestro | vuestra | el | la | los | las | sus | tus | le | te | les | os | lo | se le | se te | se les | se os) [<word>] [<word>] [<word>] [CL] (lleg* | sal* | qued* | ven* | vin* | apareci* | entreg* | est* | hic* | hemos | hay* | dej* | dieron | diéramos | diéramos) [<word>] [<word>] (rot* | dañad* | mojad* | empapad* | tarde | frí* | vací* | incomplet* | equivocad* | defectuos* | caducad* | sin (avis* | servicio | luz | agua | línea | internet | respuesta | habitación | asiento | cenar) | retras* | perdid* | extraviad* | cancelad* | anulad* | bloquead* | duplicad* | esperando | tirad* | colgad* | plantad*)
with tag=names weight=0 negatable
unless before (si | cuando)
+ Siento que la vajilla le llegara rota.
- La vajilla es azul.
frame (se | se le | se te | se les | se os | se nos | le | te | les | os) [haya* | ha | hayan | han | hubiera | hayamos | hemos] [INTENSE | vuelto a | seguido] (cobr* | factur* | carg* | descont* | cort* | suspend* | cancel* | anul* | bloque* | perd* | perdi* | romp* | rot* | cay* | caíd* | averi* | estrope* | extravi* | rob* | hac* esperar | dej* (sin | tirad* | plantad* | esperando) | retras* | duplic* | deneg* | rechaz* | expuls* | atendi* mal | trat* (mal | así | de) | grit* | habl* (mal | así | de) | ment* | enga* | envi* (otro | otra | el | un) | inund* | moj*)
with tag=names weight=0 negatable
unless before (si | cuando | no)
unless sentence (confirmamos que se canceló a petición)
+ Lamentamos que se le cobrara dos veces.
- No se le cobrará nada.

frame (vueltas | de un lado (a | para) otro | de uno a otro | dando vueltas | dar vueltas | a oscuras | colgad* al teléfono | al teléfono | en la puerta | bajo la lluvia | en la calle | sin (luz | agua | internet | línea | calefacción | ascensor | cenar | dormir | cobrar | coche | medicación | batería | sitio | plaza | habitación | asiento | maleta | equipaje) | en tierra | en vela | dos veces | de más | por duplicado | tres (veces | visitas | llamadas | correos) | cuatro (veces | visitas | llamadas | correos) | cinco (veces | llamadas))
with tag=names weight=0 negatable
unless before (si)
+ Perdón por tenerle de un lado para otro.
- Perdón por el ruido.

# Classes of complaints: both sides speak of one thing in different words.
signal shout
frame (espera | esperas | esperar | esperando | esperado | retraso | retrasos | retrasad* | demora | demoras | demorad* | demoró | tardanza | tardado | tarda | tardan | tardaron | tardó | lentitud | lento | lenta | lentos | tarde | cola | colas | fila | filas | en espera | sin respuesta | sin contestar | no (contestan | responden | contesta | responde | atienden | atiende) | pendiente | todavía no | aún no | sigo sin | siguen sin | sigue sin | plantón | impuntual* | horas)
with tag=topic.wait weight=0 negatable
+ Seguimos esperando.
- Seguimos aquí.
frame (se (cuelga | cierra | congela | traba | bloquea | cae | apaga | corta | ha caído | cayó | colgó | cerró | rompió | estropeó | averió | dañó) | no (funciona | funcionan | carga | abre | arranca | enciende | prende | responde | sirve | anda | va) | averi* | avería | caída | caído | fallo | fallos | falla | fallas | error | errores | lent* | estropead* | rot* | descompuest* | corte | cortes | interrupci* | defect* | roto | rota)
with tag=topic.broken weight=0 negatable
+ La app se cuelga.
- La app es verde.
frame (groser* | maleducad* | trato | tratado | tratada | trataron | trató | atención (recibida | que) | mala atención | pésima atención | falta de (respeto | educación | profesionalidad | profesionalismo | atención) | respeto | malos modos | prepot* | descortés* | gritó | gritaron | gritos | actitud | se burl* | burló | desplante | ningune* | ignorad* | educación | amabilidad)
with tag=topic.manner weight=0 negatable
+ El vendedor fue grosero.
- El vendedor estuvo allí.
frame (cobr* | cobro | cobros | cargo | cargos | factur* | reembols* | devolución del (dinero | importe) | importe | importes | descont* | recargo | dinero | plata | tarifa | precio | comisión | recibo)
with tag=topic.money weight=0 negatable
+ Me cobraron por eso.
- Me avisaron por eso.

signal ack.generic
frame (no (se | te | os) (sienta | sientas) (mal | culpable | tonto | tonta | ridículo | ridícula | avergonzad*) | no hay (nada que perdonar | de qué disculpar*) | no tiene (de qué | por qué | que) disculpar* | no tienes (de qué | por qué | que) disculpar* | no ha hecho nada malo | no hizo nada (malo | mal) | no has hecho nada (malo | mal) | no hiciste nada (malo | mal) | le puede pasar a cualquiera | puede pasarle a cualquiera | le pasa a cualquiera | nos pasa a todos | le pasaría a cualquiera | le creo | te creo | le creemos | te creemos | hizo (bien | lo correcto) | hiciste (bien | lo correcto) | ha hecho (bien | lo correcto) | has hecho (bien | lo correcto)) [en | al | para]
with object negatable
unless before (si | que no)
unless sentence (exagera* | no es para tanto)
+ No se sienta culpable por preguntar.
+ Le puede pasar a cualquiera.
- No se siente en la silla verde.
frame (es | son | fue | fueron | ha sido | han sido) [INTENSE | nada menos que | ya] (demasiado | demasiados | demasiadas | mucho | muchísimo | muchas | muchos | una eternidad | un mundo | larg*) [<word>] (tiempo | horas | días | semanas | meses | espera | llamadas | veces | para (alguien | una | un | cualquiera | un bebé | una familia | quien))
with object tag=subject
unless before (si | no)
+ Seis días sin calefacción son demasiados días con un bebé.
- Es mucho más para arriba.
frame (llevaba* | llevabas | llevan | lleva | llevas | llevaban | había | habías | habían) _6 (y | para que) [nosotros] [CL] (dejamos | fallamos | tratamos | hicimos | perdimos | estropeamos | arruinamos | respondemos | contestamos | recibi* | encontr*)
with object
+ Llevaba meses esperando ese día y se lo estropeamos.
- Llevaba meses y llegó.
frame (ha | has | han | habéis) [INTENSE] tenido [INTENSE] (mucha | muchísima | demasiada | toda la | una) [<word>] paciencia
with object
unless before si
+ Ha tenido muchísima paciencia con nosotros.
- Si ha tenido paciencia, gana.
frame (gracias | agradezco | agradecemos) por (su | tu | la | vuestra | toda su) [<word>] (paciencia | confianza pese)
with object
unless after (por adelantado | de antemano | anticipad*)
+ Gracias por su infinita paciencia.
- Gracias por su visita.
