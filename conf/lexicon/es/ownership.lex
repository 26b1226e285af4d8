# ownership.lex - what the agent does, did, offers; alone or with the customer.
#
# Participles and the first persons of past, present and future, written out as
# stems: "he abonado", "aboné", "le abono", "abonaremos".

class DONE: abonad* | reembolsad* | devuelto | ingresad* | reenviad* | enviad* | mandad* | solicitad* | pedido | corregid* | reparad* | arreglad* | solucionad* | resuelto | cambiad* | cancelad* | anulad* | actualizad* | revisad* | comprobad* | abierto | reservad* | tramitad* | gestionad* | emitid* | escalad* | extendid* | reactivad* | activad* | restaurad* | recuperad* | desbloquead* | eliminad* | borrad* | retirad* | quitad* | bonificad* | acreditad* | reintegrad* | descontad* | hablado | llamado | escrito | trasladad* | pasado | avisado | puesto | añadid* | agregad* | programad* | agendad* | asignad* | localizad* | encontrad* | preparad* | separad* | apartad* | confirmad* | modificad* | ajustad* | rectificad* | reclamad* | subid* | cargado | restablecid* | reseteado | reiniciad* | movido | migrad* | ordenad* | despachad* | conseguido | dado | hecho | generad* | registrad* | transferid* | creado | completad* | cubierto | priorizado | adelantad* | reprogramad* | reconectad* | instalad* | concedid* | aplicad* | regularizad* | impreso | contactado | pagado | cerrad*
class DID: aboné | reembolsé | devolví | ingresé | reenvié | envié | mandé | solicité | pedí | corregí | reparé | arreglé | solucioné | resolví | cambié | cancelé | anulé | actualicé | revisé | comprobé | abrí | reservé | tramité | gestioné | emití | escalé | extendí | reactivé | activé | restauré | recuperé | desbloqueé | eliminé | borré | retiré | quité | bonifiqué | acredité | reintegré | hablé | llamé | escribí | trasladé | pasé | avisé | puse | añadí | agregué | programé | agendé | asigné | localicé | encontré | preparé | separé | aparté | confirmé | modifiqué | ajusté | rectifiqué | reclamé | subí | restablecí | reseteé | resetié | reinicié | moví | migré | ordené | despaché | conseguí | generé | registré | transferí | cargué | apliqué | regularicé | contacté | pagué | abonamos | reembolsamos | devolvimos | ingresamos | reenviamos | enviamos | mandamos | corregimos | reparamos | arreglamos | solucionamos | cambiamos | anulamos | actualizamos | desbloqueamos | acreditamos | reintegramos | reactivamos | reconectamos | despachamos | localizamos | reprogramamos
class WILL: abonaré | reembolsaré | devolveré | enviaré | mandaré | pediré | llamaré | escribiré | avisaré | revisaré | comprobaré | corregiré | cambiaré | gestionaré | tramitaré | solicitaré | confirmaré | informaré | contactaré | seguiré | encargaré | ocuparé | hablaré | buscaré | pasaré | resolveré | acompañaré | esperaré | daré | haré | mantendré | tendré | llevaré | abonaremos | reembolsaremos | devolveremos | enviaremos | mandaremos | pediremos | llamaremos | escribiremos | avisaremos | revisaremos | comprobaremos | corregiremos | cambiaremos | gestionaremos | tramitaremos | solicitaremos | confirmaremos | informaremos | contactaremos | ingresaremos | acreditaremos | repondremos | recogeremos | repararemos | arreglaremos | resolveremos | haremos | daremos | mantendremos | llevaremos | iremos | pasaremos | estaremos | cubriremos | pagaremos | compensaremos
class DO_NOW: abono | reembolso | devuelvo | envío | mando | pido | llamo | escribo | aviso | reviso | compruebo | corrijo | cambio | gestiono | tramito | solicito | confirmo | paso | busco | repongo | llevo | recojo | resuelvo | encargo | ocupo | preparo | reservo | informo | cuento | digo | adelanto | mantengo | tengo al tanto | abonamos | reembolsamos | devolvemos | enviamos | mandamos | pedimos | llamamos | escribimos | avisamos | revisamos | cambiamos | gestionamos | tramitamos | solicitamos | pasamos | reponemos | llevamos | recogemos | ingresamos | encargamos | reintegramos | acreditamos | reparamos | arreglamos
class DOING: abonar* | reembolsar* | devolver* | enviar* | mandar* | pedir* | llamar* | escribir* | avisar* | revisar* | comprobar* | corregir* | cambiar* | gestionar* | tramitar* | solicitar* | confirmar* | hablar | reparar* | arreglar* | solucionar* | resolver* | reponer* | recoger* | llevar* | ingresar* | acreditar* | reintegrar* | pasar* | escalar* | trasladar* | desbloquear* | reactivar* | activar* | restaurar* | recuperar* | anular* | cancelar* | reservar* | buscar* | hacer* | poner* | sustituir* | reemplazar* | compensar* | cubrir* | pagar* | dar* | priorizar* | reprogramar* | agendar* | quedar* | encargar* | ocupar* | estar* pendiente* | mantener* al tanto | investigar* | averiguar* | verificar* | contactar*
class BY_WHEN: hoy | hoy mismo | mañana | esta tarde | esta mañana | esta noche | ahora mismo | ahora | ya mismo | enseguida | en cuanto | apenas | antes de | antes del | a primera hora | a mediodía | el WEEKDAY | este WEEKDAY | al mediodía | a las | a última hora | en un rato | en unos minutos | en una hora | en <num> | dentro de | esta semana | en menos de | el <num> | pasado mañana | cada | al final del día | en breve

signal own.done
frame (he | hemos | ya he | ya hemos | acabo de | acabamos de | había | habíamos) [CL] [INTENSE | NOW | yo | dejado | podido | hecho] [CL] (DONE | DOING)
unless before (si | una vez que | cuando | en cuanto | que no | no | le informo que ya | según)
unless inside (hemos recibido | he recibido | hecho todo lo posible | hemos de)
+ Ya he abonado los 84 euros.
+ Acabo de pedir que salga hoy el 43.
- Si he abonado, reciba.
frame [ya | hoy | ahora | también | además] [CL] [ya] DID [CL]
unless before (si | cuando | que | no | una vez que | usted | como | en cuanto | siempre | normalmente | nunca)
unless inside (siempre)
unless sentence (todos los días | de lunes)
+ Te devolví hoy los 58.000 pesos.
+ Hablé con la sucursal y lo entregan hoy.
- Como hablé con usted, espero.
frame (su | tu | el | la | los | las | vuestro | vuestra | un | una | se | se le | se te) _3 (ha sido | han sido | ha quedado | quedó | está ya | ya está | están ya | ya están | fue | fueron | se ha | se le ha | se te ha) [ya | INTENSE] DONE
unless before (si | una vez que | cuando | en cuanto | si ya)
unless inside (cerrad* | rechaz* | por usted | pedido | registrad* | hecho)
unless sentence (por el intermediario | por usted)
+ Su reembolso ha sido tramitado esta mañana.
+ El certificado ya está corregido.
- Cuando su reembolso ha sido tramitado, avisamos.
frame (^ | ;) (listo | hecho | ya está | ya quedó | arreglado | solucionado | resuelto | corregido | ya está (listo | hecho | arreglado | solucionado | resuelto | corregid* | cancelad* | cambiad*) | ya lo tiene* (listo | arreglado) | queda (anulad* | corregid* | cancelad* | cambiad*)) (. | ; | y | desde)
unless before (si | cuando)
+ Listo.
+ Hecho: la dirección nueva está en ambas pólizas.
- Hecho a mano.
frame (ya | hoy | esta mañana) [CL] (sale | va | salió | está) [en | de] (camino | ruta | nuestro almacén | reparto | su cuenta | tu cuenta)
unless before (si | cuando)
+ El nuevo ya va en camino.
- Va en tren.
frame (está | están | va | van | sale | salen) [ya | hoy] (de camino | en camino | en ruta | rumbo a su | rumbo a tu | en su (cuenta | poder) | en tu (cuenta | poder))
unless before (si | cuando | que no | no)
+ Un técnico está en camino.
- El coche va de lado.

signal own.will
frame [yo] [mismo | misma] [CL] [INTENSE | NOW] WILL
unless before (si | cuando | no | usted | que no | nunca)
unless inside (estaremos (encantad* | atent* | a su))
+ Le llamaré el miércoles.
+ Mañana te devolveremos los 20 euros.
- No le llamaré.
frame [yo | nosotros] [mismo | misma] (voy a | vamos a | paso a | pasamos a | procedo a | procedemos a | me comprometo a | nos comprometemos a | pienso | tengo previsto | quedo en | me encargo (de | yo de) | nos encargamos de | me ocupo de | nos ocupamos de | permítame | permíteme | déjeme | déjame | dejame | déjenos | estoy procediendo a) [CL] [INTENSE | NOW] DOING
unless before (si | no | cuando | que)
unless after (de menos)
unless inside (ver si)
+ Voy a cambiar el equipo de tu calle.
+ Déjeme revisar los tres recibos.
- No voy a cambiar nada.
frame (no voy a parar hasta | no pararé hasta | no pararemos hasta | no vamos a parar hasta | me encargo | me ocupo | me hago cargo | lo dejo en mi agenda | yo me encargo | yo me ocupo | nos encargamos | nos ocupamos | lo tomo yo | lo llevo yo | estaré pendiente | estoy pendiente | estoy al pendiente | quedo pendiente | haré seguimiento | le doy seguimiento | te doy seguimiento | le daré seguimiento | le tendré al tanto | te tendré al tanto | le mantendré (al tanto | informad*) | te mantendré (al tanto | informad*) | te voy avisando | le voy avisando | le tengo al tanto | te tengo al tanto | no lo suelto | te aviso (yo | apenas | en cuanto | cuando) | le aviso (yo | apenas | en cuanto | cuando)) [del | de la | de todo | de su | de tu | personalmente | yo]
unless before (si | no)
+ Yo me encargo del expediente.
- Si me encargo yo, avise.
frame (te | le | les | os | se lo | se la | te lo | te la | os lo | os la | lo | la | se los | te los) [INTENSE | NOW] [yo | yo mismo | yo misma] DO_NOW _8 BY_WHEN
unless before (si | no | siempre | cuando | que)
+ Te llamo yo a mediodía.
+ Le devuelvo la diferencia hoy por transferencia.
- Si le llamo mañana, conteste.
frame BY_WHEN _6 (te | le | les | os | se lo | se la | te lo | te la | os lo | os la | se los | te los) [INTENSE | NOW] [yo | yo mismo | yo misma] DO_NOW
unless before (si | no | siempre | desde)
+ Mañana a primera hora compruebo el saldo y le escribo.
+ Hoy mismo te envío la etiqueta.
- Desde hoy le mando fotos si quiere.
frame (el técnico | la técnica | un técnico | una técnica | el mensajero | un mensajero | el repartidor | la cuadrilla | una cuadrilla | un operario | el fontanero | un fontanero | el electricista | mi compañer* | una compañera | un compañero | el camión | un camión | la grúa | una grúa | el equipo | el reemplazo | el nuevo | la nueva | otro | otra | el reembolso | la devolución | el dinero | el importe) _3 (va | pasa | llega | llegará | irá | pasará | viene | vendrá | sale | saldrá | estará | llevará | lleva | entrega | recoge | llama | llamará) _6 BY_WHEN
unless before (si | cuando)
+ El técnico va mañana entre las 9 y las 11.
- Si el técnico va mañana, avise.
frame (tienes | tiene | tendrás | tendrá | recibirás | recibirá | tendréis | tendrán | lo tienes | lo tiene | las tienes | las tiene) _4 (nuev* | reemplazo | reposición | dinero | importe | reembolso | solución | respuesta) _4 BY_WHEN
unless before (si)
+ Tendrá el dinero en su cuenta antes del día 20.
- Tiene el dinero en casa.
frame BY_WHEN _3 (tienes | tiene | tendrás | tendrá | recibirás | recibirá | tendréis | tendrán | te lo llevamos | te la llevamos | se lo llevamos | se la llevamos | te las llevamos) [allí | en casa | ahí]
unless before (si)
unless sentence (plazo de | cada mes)
+ Mañana tienes las 500 nuevas.
- Mañana tenemos fiesta.

signal own.vague
frame (estamos | estoy | seguimos | sigo | está | están | continuamos) [ya | INTENSE | actualmente] (trabajando | revisando | investigando | analizando | verificando | gestionando | tramitando | mirando | mirándolo | revisándolo | viendo | haciendo (lo posible | todo) | en ello | al tanto | buscando | comprobando | validando | escalando)
unless before si
+ Estamos revisando su caso.
- Estamos en Soria.
frame (vamos a | voy a | nos gustaría | me gustaría | queremos | quiero | podemos | será un placer | con gusto | con mucho gusto | encantad* de | para poder) [CL] (ayudar* | ver (qué | si | cómo) | echar* un vistazo | mirar* | mirarlo | averiguar | analizar* | apoyar* | asistir* | orientar*)
unless before (no)
+ Nos gustaría ayudarte.
- No podemos ayudarle.
frame (lo | la | su caso | tu caso | su mensaje | tu mensaje | su queja | su solicitud) [CL] (he | hemos | ha sido | fue | está siendo | será | trasladamos | paso | pasamos | escalamos | remitimos) [trasladad* | pasad* | escalad* | turnad* | derivad* | remitid* | analizad* | revisad* | atendid*] _2 (al | a la | a los | por el | por nuestro | con el) (área | departamento | equipo | responsable | encargad* | compañer* | supervisor | técnic*)
+ Hemos recibido su nota y lo trasladamos al área correspondiente.
- La casa está al sur.

signal repair
frame (he | hemos | voy a | vamos a | podemos | puedo | quiero | queremos | nos gustaría | me gustaría | te | le | les | os | se lo | te lo | ya | acabo de | acabamos de) [CL] [INTENSE | NOW | ya | hoy | además] [CL] (devolv* | devuelv* | devuelto | devolví* | reembols* | abon* | reintegr* | ingres* | bonific* | compens* | descont* | descuent* | repon* | repus* | repuesto | sustitu* | reemplaz* | regal* | invit* | obsequi* | cubr* | cubier* | acredit* | exim* | perdon* la | condon* | anul* (el | la | ese | los) (cargo | cobro | recargo | comisión | penalización | multa))
unless before (no | si | nunca | que no)
unless inside (puedo devolver | devolvamos la llamada | ingres* (al | a la | en la | a su) | devuelv* la llamada | invit* a (que | leer | visit* | revis* | consult* | complet* | rellenar | llenar | calificar | responder))
+ Te devolvimos hoy los 58.000 pesos.
+ Hemos reembolsado una de las dos noches.
- No podemos devolverle el dinero.
frame (sin (coste | costo | cargo | ningún (coste | costo | cargo)) | no (te | le | os | les) (costará | cuesta | cobraremos | cobramos | cobrará*) [nada] | gratis | gratuitamente | por cuenta nuestra | corre por nuestra cuenta | corre de nuestra cuenta | a cargo nuestro | a nuestro cargo | de cortesía | un cupón | un vale | un descuento | una bonificación | como compensación | en compensación | a modo de disculpa | para compensar* | un mes gratis | de regalo | lo pagamos nosotros | lo asumimos nosotros | invita la casa | de parte de la casa | los gastos los (pagamos | asumimos))
with negatable
unless before (si)
unless sentence (la primera clase | envío gratis a partir | cuesta <num> | cómo)
+ Mañana tienes las tarjetas nuevas, sin coste.
- Sin duda.
frame (te | le | les | os) (mandamos | mando | enviamos | envío | llevamos | llevo | hacemos llegar | he enviado | hemos enviado | enviaremos | enviaré | mandaremos | mandaré | cambiamos | cambio | reponemos) [hoy | mañana | hoy mismo | ya] (otro | otra | otros | otras | uno nuevo | una nueva | un nuevo | una nueva | el correcto | la correcta | los correctos | un reemplazo | un recambio | el que faltaba | la que faltaba | lo que falta*)
unless before (si | no)
+ Le mandamos hoy otra.
- Le mandamos un saludo.
frame (hacer lo posible | todo lo posible | lo que esté en (nuestra | mi) mano) para (compensar* | arreglar* | solucionar* | que)
+ Haremos todo lo posible para compensarle.
- Todo es posible para todos.

signal collab
frame (juntos | juntas | entre los dos | de la mano | codo con codo | en equipo | lo vemos juntos | lo miramos juntos | veámoslo | veamos | revisemos | hagamos | busquemos | miremos | lo revisamos (con | los dos) | contigo paso a paso)
unless sentence (cosid* | pegad*)
+ Revisemos juntos los recibos.
- Van pegados juntos.
frame (qué le parece si | qué te parece si | le parece (bien | si) | te parece (bien | si) | prefiere que | prefieres que | preferís que | quiere que | quieres que | querés que | le viene bien | te viene bien | le va bien | te va bien | le sirve si | te sirve si)
with question
+ ¿Te parece si lo vemos por teléfono?
- ¿Quieres pan?

signal invite
frame (qué (podemos | puedo) hacer | cómo (podemos | puedo) ayudar* | en qué (podemos | puedo) ayudar* | hay algo más | si algo (no | de esto) | si ve* que falta | si (nota* | notás | ves | ve) _6 (escríb* | llám* | avís* | llam* | escrib* | avis*) | cuénteme | cuéntame | contame | cuéntenos | cuéntanos | dígame (cómo | si) | dime (cómo | si) | me encantaría saber | nos gustaría saber | nos encantaría saber)
+ ¿Qué podemos hacer para arreglarlo?
+ Si ves que falta algo, escríbeme.
- Si ves la casa, entra.
frame (escríb* | escrib* | llám* | llam* | contést* | contest* | respónd* | respond* | conteste | responda | avís* | avis*) [CL] [directamente | a mí | a este | a mi] (directamente | a mí | a este (correo | mismo) | por aquí | por este medio | a mi (correo | teléfono | interno | móvil | celular | línea) | aquí mismo | por acá)
unless before no
+ Escríbame directamente a este correo.
- Llame a la puerta.
frame (mi | le dejo mi | te dejo mi) (teléfono | celular | móvil | interno | extensión | línea | número | whatsapp | correo) [directo | personal] (es | directo | personal | <num>)
+ Te dejo mi interno directo, el 214.
- Mi teléfono suena.

signal invite.generic
frame (no dude en | no dudes en | no duden en | no dudéis en | quedo a | quedamos a | estamos a | estoy a | quedo atent* | quedamos atent* | a su disposición | a tu disposición | a sus órdenes | cualquier (duda | cosa | consulta | inquietud) | aquí estamos | aquí estoy | acá estamos | acá estoy | para lo que (necesite* | necesites | quiera*) | avísanos | avísenos | avisanos | háganos saber | haznos saber | manténgame al tanto | contáctenos | contáctanos | escríbenos | escríbanos | escribinos | si (necesita* | necesitas | tiene* alguna | tienes alguna) | llámanos | llámenos)
with negatable
+ Quedamos a su disposición.
+ Cualquier duda, aquí estamos.
- Queda pan.

signal overpromise
frame (no | nunca | jamás) [CL] (volverá* a (pasar* | ocurrir* | suceder* | repetir* | ocurrirle | pasarle) | volverán a | se repetirá | vuelve a pasar | ocurrirá (más | nunca) | pasará (más | nunca))
with negatable
unless before (prometer* que | garantizar* que | asegurar* que | prometo que | para que)
unless sentence (no puedo prometer | no podemos prometer | no puedo garantizar | espero | esperamos)
+ Esto no volverá a pasar.
- No puedo prometer que esto no volverá a pasar.
frame (le | te | les | os) [INTENSE] (garantizo | garantizamos | prometo | prometemos | juro | aseguro que nunca | aseguro que jamás | doy mi palabra)
unless before (no)
+ Le garantizo un resultado perfecto.
- No le prometo nada.
frame (cien por cien | cien por ciento | 100 por ciento | ciento por ciento) [segur* | garantizad* | fiable | efectiv*]
+ Es cien por cien seguro.
- Cien personas vinieron.

signal reassure
frame (no se preocupe* | no te preocupes | no os preocupéis | no se apure | quédese tranquil* | quédate tranquil* | quedate tranquil* | puede estar tranquil* | puedes estar tranquil* | esté tranquil* | tranquil* ; | no (ha perdido | has perdido | se ha perdido | se han perdido | se perdió) (nada | ningún* | sus | tus) | (sus | tus) [<word>] (datos | archivos | fotos | ahorros) (están | siguen) (a salvo | segur* | intact*) | está a salvo | están a salvo | no corre* peligro | no tendrá* que (pagar | hacer | ocuparse | preocuparse) | no tiene* que (ocuparse | preocuparse | hacer nada | pagar nada) | está (cubiert* | en buenas manos))
with negatable
+ Sus datos están a salvo.
- Esté atento al correo.

signal care
frame (su | tu | vuestra | la) (experiencia | satisfacción | confianza | seguridad | tranquilidad | bienestar | comodidad) (nos importa | es importante | es muy importante | es lo primero | es nuestra prioridad)
+ Su tranquilidad es lo primero.
- Su talla es la 40.
