# apology.lex - saying sorry, and the ways of saying it that take nothing back.
#
# The plain frame finds every "lo siento" with its object; the program decides by
# that object whether it names the harm. Frames of other signals that cover the
# same words (late, conditional, refusing, social) take it away again.

signal apol.generic
frame (SORRY_SAID | MISSPELT_SORRY) [INTENSE] [INTENSE]
with object
unless before (no se | si | sin | exige | exigen | exija | merece | merecía | debe | deben una | nunca | (no tiene* | no tienes | no tenés | no hay | nada | no hace falta) [que | por qué] (pedir | pedirme | pedirnos))
unless after (el pasaje | frío | por anticipado | de antemano por | mejor | bien | la necesidad | como en casa | por la (pregunta | insistencia | extensión | parrafada | tontería) | que (insista | insistamos | pregunte | te pregunte | le pregunte | le moleste | te moleste | te interrumpa | le interrumpa | sea pesad* | me meta) | si (insisto | molesto | le molesto | te molesto | os molesto) | no (le | te | lo | os) (entiendo | entendí | comprendo | he entendido))
unless inside (disculpó | disculparte)
+ Le pedimos disculpas por haberle cobrado dos veces.
+ Mil perdones por el lío.
+ Quiero pedir disculpas por la comida fría.
+ Lamentamos que se haya llevado esta impresión.
+ Lamentamos los inconvenientes ocasionados.
- No tienes que pedir disculpas por preguntar.
- Disculpe que le moleste otra vez con el formulario.
frame (siento | sentimos) [INTENSE] [INTENSE]
with object
unless before (me | te | nos | se | si | cómo)
unless after (frío | calor | dolor | mejor | bien | la necesidad)
+ Siento mucho que el paquete se quedara bajo la lluvia.
- Me siento mejor en la otra silla.
frame (mi | nuestro | mi más | nuestro más) [INTENSE] [sincero | hondo | profundo] pesar
with object
+ Le expreso mi más sincero pesar.
- Debe pesar dos kilos.
frame (pido | pedimos | ruego | rogamos | ofrezco | ofrecemos | presento | presentamos | debo | debemos | acepte | acepta | reciba | recibe) [CL] [DET | mil | mis | nuestras | todas las] [INTENSE | sincer*] (disculpas | disculpa | perdón | excusas)
with object tag=whole
only after ;
unless before (si | no)
unless after (; si)
+ Te pido disculpas: te seguimos cobrando dos meses más.
- Te pido disculpas por las molestias.
frame (una disculpa | una enorme disculpa | una gran disculpa | mis disculpas | nuestras disculpas | mis excusas | nuestras excusas)
with object
unless before (merezco | exijo | espero | quiero | quería | sin | ni | deben | debe | debéis)
+ Una disculpa por la demora en la entrega.
- Exijo una disculpa por escrito.
frame (da | dio | causa | dan | provoca) [CL] [INTENSE | mucha | tanta | muchísima | mucho] (pena | vergüenza | rabia | coraje | apuro) (que | lo | la | este | esto | el | leer | saber | ver)
with object
only before (me | nos)
unless before (si)
+ Me da mucha pena que el pastel llegara aplastado.
- Le da pena tirarlo.
frame (le | te | les | os) (debo | debemos) [DET] [INTENSE] (disculpa | disculpas | explicación | respuesta)
with object
+ Le debemos una disculpa.
- Le debemos un euro.

signal apol.late
frame SORRY [INTENSE] (por | que) _3 (retraso | retrasos | tardanza | demora | demoras | lentitud | espera | silencio | tardía | dilación) [INTENSE] [en | al | de | a la hora de | para | con] [DET | mi | nuestra] (responder* | contestar* | respuesta | contestación | responder | contestar | escribir* | atender* | dar* respuesta | darle respuesta | darte respuesta | responder)
+ Perdona por la tardanza en contestarte.
- Disculpe la demora en entregar su sofá.
frame SORRY [INTENSE] [por] (la | el | mi | nuestra | nuestro | esta) (tardanza | demora | retraso | lentitud | espera) [en | al | de] [la | mi | nuestra] (responder* | contestar* | respuesta | contestación | escribir* | atender*)
+ Lamento la demora en contestarle.
- Lamento la demora en la obra.
frame SORRY [INTENSE] [que | por | el | la] [CL] no [CL] (haber* | haya | hayamos | he | hemos) [CL] (respond* | contest* | escrito | podido (responder* | contestar* | escribir*)) [antes | a tiempo | hasta ahora | ayer]
+ Perdone que no le haya contestado antes.
+ Siento no haber respondido antes.
- Siento que no haya abierto antes.
frame SORRY [INTENSE] (que | por) [CL] (haber* | haya | hayamos | he | hemos) _1 (tardado | demorado) _3 (responder* | contestar* | escribir* | respuesta)
+ Perdona que haya tardado tanto en responderte.
- Perdona que haya tardado tanto en abrir.
frame SORRY [INTENSE] [por] [la | mi | nuestra] (respuesta tardía | tardía respuesta | contestación tardía)
+ Disculpen la respuesta tardía.
- Disculpen la entrega tardía.

signal nonapology
frame SORRY [INTENSE] (que | si | saber que | oír que | leer que | escuchar que) [usted | ustedes | tú | vos] [CL] (sienta | sientas | sientan | sintáis | sintiera | sintieras | haya sentido | hayas sentido | sintió | sentiste) (así | de esa manera | de esa forma | de este modo | de ese modo | de esta manera | de esta forma)
+ Lamentamos que se sienta así.
+ Siento que te sientas de esa manera.
- Siento que se sienta abandonado tras tres llamadas.
frame SORRY [INTENSE] (que | saber que | oír que | leer que) [usted | ustedes | tú | vos] [no] [CL] (piense | pienses | piensen | crea | creas | crean | opine | opines | considere | consideres | consideren | perciba | percibas | lo vea (así | de) | lo veas (así | de) | se lo tome | te lo tomes | interprete | interpretes | malinterprete | malinterpretes | haya interpretado | haya malinterpretado | haya percibido | haya entendido mal | entendiera mal | haya ofendido | ofenda | ofendiera | ofendieras | tenga esa (impresión | percepción | opinión) | tengas esa (impresión | percepción | opinión) | comparta | compartas | parezca | haya parecido)
unless after (en cuenta | que (la | el | le | nos))
+ Siento que piense que nuestro servicio es lento.
+ Lamento que tenga esa percepción de nosotros.
- Siento que no vea la imagen en la pantalla rota.
frame (se cometieron | se han cometido | se pudieron cometer | hubo) (errores | fallos | fallas)
unless sentence (nuestr* | culpa)
+ Se cometieron errores.
- Cometimos errores.

frame SORRY [INTENSE] que [usted | ustedes] (haya* | hayas | hayan | hayáis) [CL] (sentido | percibido | considerado | interpretado | tenido la (impresión | sensación) de | pensado | creído | visto) que
+ Lamentamos que haya sentido que el producto no cumplió sus expectativas.
- Lamentamos que haya sentido dolor.

signal nonapology.if
frame SORRY [INTENSE] [;] (si | en caso de que | por si) (el | la | los | las | su | tu | nuestra | nuestro | alguna | en | se | te | le | les | os | algo | alguien | algún | alguna | hemos | he | ha | hubo | no | nuestr* | mi | mis | esto | lo | ha habido | causamos | fue)
unless inside ; (si no | en caso)
+ Pedimos disculpas si en algún momento se sintió ofendida.
+ Perdona si mi mensaje sonó brusco.
- Siento las molestias; si puede, reinicie el aparato.
frame si _6 (ofend* | ofens* | malest* | molest* | sintió mal | sentiste mal | sentaron mal | sentó mal) __6 SORRY
+ Si alguien se sintió ofendido por el cartel, pedimos disculpas.
- Si manda la foto, le pedimos otra.
frame SORRY [INTENSE] (por | el) [DET] (malentendido | ofensa | mala interpretación | impresión) _4 (haya podido | pudiera | pudo | pueda | hubiera podido | podamos | pudiéramos)
+ Pedimos disculpas por la ofensa que nuestro cartel pudiera causar.
- Pido disculpas por la ofensa del conductor.

signal refuse.bare
frame SORRY [INTENSE] (tener que | informar* | informarle | informarte | comunicar* | decir* | decirle | decirte | notificar* | indicar* | deber informar* | tener que informar*)
with tag=excuse
+ Lamentamos informarle que su reclamo fue rechazado.
+ Siento decirle que la oferta terminó.
- Siento que la oferta terminara antes.
frame SORRY [INTENSE] [;] [pero | mas | que | sin embargo | aunque] [;] [en este caso | en estos momentos | en este momento | por el momento | ahora mismo | actualmente | de momento | según [nuestra] política] [;] (no [CL] (podemos | puedo | podremos | podré | es posible | se puede | se pueden | será posible | podríamos | hay | tenemos | disponemos | ofrecemos | hacemos | trabajamos | aceptamos | admitimos | realizamos | procede | corresponde | está (disponible | permitido | contemplado | incluido | cubierto) | estamos (autorizados | en condiciones | en disposición) | cubrimos | contamos | existe | vendemos | entregamos | enviamos | entra | cumple) | (es | resulta) imposible | nos (es | resulta) imposible | me (es | resulta) imposible | poder (ayudar* | ofrecer* | atender*) )
with tag=excuse
+ Lo sentimos, pero no podemos aceptar la devolución.
+ Lo siento, no es posible.
- Siento que no le llamáramos el martes.
frame SORRY [INTENSE] no (poder | poderle | poderte | disponer | ofrecer* | tener | contar)
with tag=excuse
+ Sentimos no poder ayudarle.
- Sentimos no avisarle.
frame SORRY [INTENSE] [;] [pero] [;] (ese | este | esa | esta | el | la | ya | su | tu) _2 (está | ha | se | está ya | ya) [INTENSE | ha | está] (agotad* | vencid* | caducad* | expirad* | expiró | venció | terminó | finalizad* | finalizó | acabó | descatalogad* | completo | llen* | cerrad*)
with tag=excuse
+ Lo siento, esta promoción ya venció.
- Lo siento, tu leche llegó caducada.

signal apol.responsibility
frame (es | fue | ha sido | era) [INTENSE | un | una | todo | sólo | solo | por] (error | fallo | falla | culpa | descuido | equivocación | falta | responsabilidad | despiste | torpeza | omisión | lapsus | falta de organización) (nuestro | nuestra | mío | mía | de nuestra parte | por nuestra parte | de mi parte | por mi parte | de nosotros | interno)
with object tag=whole
unless before (si | no)
+ Fue un error nuestro.
- Fue un error suyo.
frame (error | fallo | falla | culpa | descuido | equivocación | despiste | responsabilidad | metida de pata | mala organización | torpeza) (nuestro | nuestra | mío | mía | interno | interna | de nuestra parte | por nuestra parte | de mi parte | por mi parte | de nuestro (equipo | sistema | almacén | repartidor | lado | taller | personal))
with object tag=whole
unless before (no es | no fue | no ha sido | si es | si fue | ni | sin)
+ Fallo nuestro: imprimimos las tarjetas con el teléfono antiguo.
- La culpa es de la lluvia.
frame (error | fallo | falla | culpa | responsabilidad | equivocación | problema | demora | retraso | tardanza | despiste | descuido | lío | metida de pata | metedura de pata) [INTENSE] (es | fue | ha sido | era | está) [INTENSE | sólo | solo | toda] (nuestro | nuestra | mío | mía | de nuestro lado | de nuestra parte | en nuestro lado | nuestra y no suya)
with object tag=whole
unless before (si el | si la | no)
+ La culpa es toda nuestra.
- La culpa es del cliente.
frame (nos equivocamos | nos hemos equivocado | me equivoqué | me he equivocado | nos confundimos | me confundí | metimos la pata | metí la pata | hemos metido la pata | la regamos | la regué | la cagamos | pifiamos | la pifiamos | cometimos (un | el) error | cometí (un | el) error | hemos cometido un error | nos despistamos | se nos pasó | se me pasó | se nos olvidó | se me olvidó | se nos ha olvidado | olvidamos | se nos traspapeló | se nos escapó | fallamos | hemos fallado | te fallamos | le fallamos | les fallamos | os fallamos | le hemos fallado | te hemos fallado | os hemos fallado | les hemos fallado | quedamos mal | le quedamos mal | te quedamos mal | no estuvimos a la altura | no hemos estado a la altura | no supimos | no hemos sabido | no cumplimos | no hemos cumplido | incumplimos | hemos incumplido | no lo hicimos bien | no lo hemos hecho bien | lo hicimos mal | lo hemos hecho mal | hicimos mal | gestionamos mal | lo gestionamos mal | la hemos liado | la liamos)
with object
unless before (si | que)
+ Nos equivocamos al preparar tu pedido.
+ No hemos estado a la altura.
- Si nos equivocamos, escríbanos.
frame (lo | la | los) (asumo | asumimos | reconozco | reconocemos | admito | admitimos) [sin] (; | . | y | como)
with object tag=whole
unless before (no | si)
+ Fallo gordísimo de asignación, y lo asumo.
- Lo asumo en mayo.
frame (asumimos | asumo | reconocemos | reconozco | admitimos | admito | aceptamos | nos hacemos | me hago) [INTENSE] [DET | nuestra | nuestro | el | cargo de] [INTENSE | total | plena | completa | entera] (responsabilidad | error | fallo | falla | culpa | equivocación | descuido)
with object
+ Asumimos toda la responsabilidad por la fuga.
- Aceptamos tarjetas.
frame (debimos | debí | deberíamos | tendríamos que | teníamos que | hubiéramos debido) (haber* | haberle | haberte | haberlo | haberos | haberles | avisar* | llamar* | revisar*) 
with object
unless before (no sé si | si | usted | ustedes | que)
+ Deberíamos haberle avisado el lunes.
- Tendría que haber leído las condiciones.
frame (no | nunca | jamás) [CL] (debimos | debí | deberíamos | teníamos que | tendríamos que) [CL] (haber* | haberle | haberte | dej* | hacer* | permit* | pas*)
with object negatable
+ No debimos dejarle tres horas esperando.
- No tendría que haber abierto el precinto.
frame (usted | ustedes | tú | vos) no (tiene | tienen | tienes | tenés) (la culpa | culpa | ninguna culpa | nada que ver)
with negatable
+ Usted no tiene la culpa.
- Usted no tiene cuenta.
frame por (nuestra | mi) (culpa | torpeza | mala (organización | cabeza | gestión) | falta de) 
with object negatable tag=subject
unless before (no | si | no es | no fue | no ha sido)
+ Un día entero de trabajo perdido por nuestra culpa.
- No fue por nuestra culpa.
frame por (culpa | error | descuido | un error | un fallo | un descuido | una falla | una mala organización | un despiste | una equivocación) (nuestro | nuestra | mío | mía | de nuestra parte | de nuestro)
with object negatable
unless before (no | si)
+ Se quedaron sin cenar por un descuido nuestro.
- Se quedaron sin cenar por un corte.
frame (le | te | les | os) [hemos | he] (hicimos | hice | hecho | tuvimos | tuve | tenido | dejamos | dejé | dejado | mareamos | mareado | hacíamos | teníamos | trajimos) (esperar | perder | pasar | esperando | tirado | tirada | tirados | plantado | plantada | colgado | colgada | sin (luz | agua | respuesta | servicio | cenar | dormir | cobrar | solución) | de un lado (a | para) otro | dar vueltas | ir y venir)
with object
unless before (si | que)
+ Te hicimos esperar tres semanas.
+ Le dejamos tirado en pleno puente.
- Le hice una copia.
frame (le | te | les | os) (cobramos | cargamos | enviamos | mandamos | dimos | pusimos | entregamos | facturamos) [mal | dos veces | de más | doble | el (modelo | pedido | color | talla) equivocado | la (talla | dirección) equivocada | por error]
with object
only inside (mal | dos veces | de más | doble | equivocad* | por error)
unless before (si | que)
+ Te cobramos de más en marzo.
- Te cobramos el envío.

signal apol.explanation
frame (porque | debido a | a causa de | causado por | causada por | provocado por | provocada por | se debe a | se debió a | se ha debido a | el motivo es | el motivo fue | la causa es | la causa fue | la razón es | la razón fue | lo que ocurrió es | lo que pasó es | lo que ocurrió fue | lo que pasó fue | lo que ha pasado es | esto es lo que ocurrió | esto es lo que pasó | a raíz de | por culpa de | se originó | como consecuencia de)
with object weight=3
+ El cargo salió dos veces porque se reinició el servidor.
- El paquete está aquí.

signal apol.forbearance
frame (para que | para evitar que | para asegurar que | a fin de que | con el fin de que | para garantizar que | de modo que) [esto | eso | algo así | la situación] [no] [CL] (no | nunca | jamás | vuelv* | vuelva a | repita | repetir* | ocurra | suceda | pase) _2 (más | otra vez | de nuevo | a (pasar* | ocurrir* | suceder* | repetir*) | repita | pase | ocurra | suceda)
+ Hemos añadido un control para que no vuelva a pasar.
- Para que llegue, escriba la calle.
frame (hemos | he | estamos | estoy) [ya] (cambiado | añadido | reforzado | revisado | mejorado | corregido | implantado | modificado | cambiando | reforzando | mejorando | capacitando | capacitado | formado) _2 (proceso | procesos | procedimiento | control | controles | protocolo | personal | equipo de | sistema | turnos | ruta | aviso | avisos)
+ Hemos cambiado el proceso en el almacén.
- Hemos cambiado su dirección.
frame (aprender | aprendemos | aprendido | aprenderemos | tomamos nota | tomo nota | hemos tomado nota) [mucho | nota] (de esto | de este | de lo | de su | de tu | de ello | para mejorar | para que)
+ Vamos a aprender de esto.
- Aprender de memoria.

# "Sorry" that only asks politely.
signal concrete
frame SORRY [;] (puede | puedes | podés | podría | podrías | podrían | me puede | me puedes | me podés | me podría | me podrías | nos puede | nos puedes | le puedo | te puedo | cuál | a qué hora | me da | me dice | me dices | me confirma | no (le | te | os | lo) (entiendo | entendí | comprendo | he entendido) | que (insista | le moleste | te moleste | pregunte | le pregunte | te pregunte | interrumpa) | por (la insistencia | insistir | la pregunta | molestar*) | si (insisto | molesto | le molesto | te molesto))
with tag=excuse weight=0 negatable
+ Disculpe, ¿puede mandar el número otra vez?
+ Perdone que insista con la foto.
- Disculpe el ruido.
