# signs.lex - what complaints look like whatever they are about.
#
# The other files know things, verbs and feelings; here are the shapes: how long
# something lasts already, what came instead of what was ordered, who was sent
# round in circles, how few stars are left. Read with need.lex and trouble.lex.

signal need.problem
frame (desde | a partir de) [hace] [el | la | que | este | esta | ayer | anoche | esta mañana | ayer por la] [pasado | última | último] (ayer | anoche | esta mañana | esta tarde | el mediodía | mediodía | anteayer | WEEKDAY | actualización | última actualización | cambio de | cambiaron | cambiasteis | actualizaron | actualizasteis | actualicé | tormenta | corte | mudanza | obra | obras | migración | finde | fin de semana)
with tag=weak
unless sentence (encant* | content* | cliente desde | vivo | trabajo aquí | uso su | genial | maravill* | quiero | puedo | podría | abierto | fiesta | viaj*)
+ El router tiene la luz roja desde ayer.
- Desde ayer vivo aquí, encantada.
frame (solo | sólo | solamente | únicamente | apenas) _1 (la mitad | una parte | parte | uno de | una de | dos de | media | recibí | llegó | llegaron | me llegó | me llegaron | me devolvieron | me abonaron | me devolvió | funciona | funcionan | sale | salen | dura | duró | duran | aguanta | carga | se oye | enciende)
with weight=2
unless before (si | con)
unless sentence (quiero | necesito | puedo | quisiera | encant*)
+ Solo me devolvieron la mitad.
- Quiero solo la mitad.
frame (<num> | uno | una | dos | tres | cuatro | varios | varias | la mitad | algunos | algunas | ninguno | ninguna | casi todos | casi todas) de (los | las | ellos | ellas | mis | nuestros) [<word>] [<word>] [CL] (está* | venía* | vin* | lleg* | tiene* | no | sali* | sal* | funciona* | falt* | se (romp* | rompi*))
with tag=story
unless before si
+ Dos de los platos venían astillados.
- Dos de los platos, por favor.
frame (ni (un | una) [triste | simple | mísero | mísera] (disculpa | explicación | llamada | mensaje | correo | aviso | respuesta | perdón | gracias | vaso | manta | nota | sms | palabra | solución) | ni siquiera (un | una | me | nos | se | contest* | una disculpa) | ni (perdón | gracias | caso | rastro | flores) | ni rastro)
with weight=2 negatable
unless before si
+ Ni una disculpa me dieron.
- Ni uno ni otro.
frame (además de | y encima | encima | para más inri | y para colmo | para colmo | y lo peor | lo peor es | lo que más me | para rematar | por si fuera poco | y aún así | y aun así | y todavía | y ahora | y ahora resulta | resulta que | y luego | y después | pero luego | pero después | a pesar de) (me | nos | tengo | quieren | que | resulta | dicen | el | la | los | se | es | no | haber* | ni | sin | tenemos | haber pagado)
with weight=1
unless sentence (gratis | regal* | encant* | genial | puedo | podría)
unless after (voy a | vamos a | quiero | todo bien | funciona)
+ Y encima quieren cobrarme la visita.
- Y ahora a dormir.
frame (me | nos) (dijeron | han dicho | dicen | dijo | aseguraron | prometieron | respondieron | contestaron | contestan | comentaron | habíais dicho | dijisteis | han asegurado) [siempre | que | en] _6 (y | pero) (ahora | luego | después | resulta | sigo | sigue | nada | no | nunca | hoy | me | nos | es)
with weight=2
unless sentence (encant* | gracias por confirm*)
+ Me dijeron que estaría el lunes y nada.
- Me dijeron que abren y cierran tarde.
frame (pago | pagué | pagamos | pagando | pagar | gasté | me costó | costó | me cuesta | cobran) _6 (para (nada | esto | que | tener | recibir | encontrar* | acabar | dormir | estar) | y (no | nada | sigo | ni | me | luego | encima) | por (algo | un servicio | una cosa) que no | sin (recibir | tener | usar* | disfrut*) | por nada)
with weight=2
unless before (si | cómo | puedo)
unless sentence (encant* | puedo | podría)
+ Pago cien megas y no llego a ocho.
- ¿Cómo pago para recibir el envío?
frame (cada vez que | siempre que | en cuanto | cuando) (intento | intentamos | quiero | abro | entro | llamo | llamamos | pulso | enciendo | pongo | trato de | voy a | uso | imprimo | escribo | pregunto | reclamo | doy) _5 (se | me | no | sale | da | aparece | suena | nadie | cuelg* | comunica | salta | error)
with weight=2
unless before (cómo | qué)
+ Cuando intento pagar se cierra.
- Cuando llamo a mi madre, me río.
frame (intent* | trat* de | quise | quisimos | he querido) [CL] _6 (y (no | nada | nunca | nadie | me | sale | se | da) | pero | sin éxito | en vano | sin suerte | imposible | varias veces | mil veces | veces)
with weight=2
unless before si
unless sentence (se puede | encant*)
+ Intenté entrar con la clave nueva y no.
- Intente entrar y salga.
frame (he probado (todo | de todo | con todo) | probé (todo | de todo) | lo he intentado (todo | mil) | ya (intenté | probé | he probado | he intentado | hice | he hecho) (todo | de todo | eso | lo que me | reinici* | desinstal*) | nada (funciona | sirve | cambia | ayuda) | no sé (qué más | cómo más | ya qué) | no hay (manera | forma | modo | quien) | no hubo (manera | forma) | no encuentro (manera | forma | solución) | ni así | ni con esas | estoy en un callejón | a quién recurrir | a quién más)
with tag=helpless weight=2 negatable
unless before si
+ He probado de todo y no hay manera.
- He probado el azul.
frame (por favor | porfa | les ruego | os ruego | le ruego | les pido | os pido | le pido | ayuda | auxilio | socorro | suplico | se lo suplico) [que] [CL] (ayuda | ayúd* | ayud* | hagan algo | haced algo | haga algo | contest* | respond* | atiend* | solucion* | arregl* | urgente | urgentemente | cuanto antes | ya | ya mismo | de una vez | lo antes posible | una (respuesta | solución) | alguien que)
with tag=plea weight=1
unless after (con la (información | elección) | a elegir | saber)
unless sentence (regalo | elegir | presupuesto | recomend*)
+ Por favor, ayúdenme, llevo así dos días.
- Ayuda a elegir color.
frame (ojalá | me gustaría | me hubiera gustado | esperaba | al menos | por lo menos | hubiera (preferido | agradecido) | habría (preferido | agradecido) | lo mínimo (es | sería | que) | qué menos que | tanto cuesta | cuesta tanto) (que (me | nos | alguien | hubiera* | avis* | contest* | respond*) | una (llamada | respuesta | disculpa | explicación) | un (aviso | mensaje | correo | mínimo) | avis* | contest* | respond* | me | podrían | podrías | podían | haber*)
with tag=wish weight=1
unless sentence (encant* | puedo | podría saber)
+ Al menos podrían haber avisado.
- Me gustaría un té.
frame (cuánto (más | tiempo más | tengo que | tiempo tengo que) | cuántas (veces | llamadas | reclamaciones) (más | tengo | hay) | hasta cuándo | hasta qué punto | cómo (hago | hacemos) (ahora | para que me | para vivir | para trabajar) | qué más (tengo que | debo | hay que) | tengo que (ir yo | hacerlo yo | llamar otra | esperar más | seguir))
with tag=helpless weight=2
unless after (abren | está abiert* | dura la | es válid* | puedo)
+ ¿Cuántas veces tengo que explicarlo?
- ¿Hasta cuándo abren?
frame (en lugar de | en vez de) [el | la | los | las | un | una] _3 (me | nos | recibí | llegó | vino | pusieron | enviaron | trajeron | dieron | mandaron)
with weight=2
+ En vez de la roja me enviaron la verde.
- En vez de té, café.
frame (distint* | diferente* | otra cosa | nada que ver | ni parecid*) [a | al | de | del | con] [la | las | los | el] (anunciad* | foto | fotos | imagen | web | anuncio | publicidad | catálogo | lo que | descripción | que (pedí | compré | contraté | dicen))
with weight=2 negatable
unless before si
+ El piso no tiene nada que ver con las fotos.
- Son colores diferentes.
frame (publicidad engañosa | letra pequeña | oferta falsa | falsa oferta | cláusula abusiva | permanencia abusiva | cargos ocultos | costes ocultos | costos ocultos | cobros ocultos | gato por liebre | engañabobos | timo de la)
with weight=2
+ Cargos ocultos por todas partes.
- Un gato y una liebre.
frame (una | cero | ni una | menos) (estrella | estrellas)
with weight=2
unless sentence (hotel de | michelin)
+ Una estrella y porque no hay menos.
- La estrella brilla.
frame (tarda* | tardó | tardaron | tardan | tardado | demora* | demoró) _2 (mucho | demasiado | muchísimo | siglos | una eternidad | horas | días | semanas | meses | <num> | dos | tres | cuatro | un mes | media hora | una hora | más de)
with weight=1
unless before (cuánto | no | si | normalmente)
unless sentence (cuánto | solo tard* | encant* | genial | rápid*)
+ Tardaron tres semanas en contestarme.
- ¿Cuánto tarda un día normal?
frame (con | de) (<num> | una | dos | tres | cuatro | cinco | media | varias | muchas | tantas) [horas | hora | días | minutos | semanas | meses] de (retraso | demora | espera | atraso | cola)
with weight=2 tag=waiting
unless before (si | seguro)
unless sentence (si | qué pasa)
+ Salimos con tres horas de retraso.
- Una noche de luna.
frame (a (oscuras | la intemperie) | en la calle | tirad* en | en medio de la (carretera | nada | calle) | bajo la lluvia | pasando frío | con frío | a pie | de pie (toda | todo | durante | horas | dos) | en el suelo | en tierra | colgad* al teléfono | al teléfono (una | dos | media | horas | esper*) | en la cola | haciendo cola | con (los niños | mis hijos | un bebé | mi madre) (en | a | esper* | sin))
with weight=1
unless before (trabajo | vivo | si)
unless sentence (queremos | quiero | cuánto | puedo | fiesta | bailar)
+ Pasamos la noche en el suelo del aeropuerto.
- Vivo en la calle Mayor.
frame (quiero (hablar con (un | una | su | el | la) (responsable | encargad* | supervisor* | gerente | jefe | jefa | persona | humano) | una (solución | respuesta | explicación | disculpa) | soluciones | respuestas | que (alguien | me (expliqu* | respond* | solucion* | den | deis | dé) | se (hagan | haga* responsable)) | mi (dinero | plata) | lo que (pagué | es mío)) | necesito (una (solución | respuesta | explicación) | respuestas | soluciones | que me (den | deis) una) | espero (una (solución | respuesta | explicación | disculpa) | soluciones | que se hagan))
with weight=1
unless before (no)
+ Quiero hablar con un responsable.
- Quiero una lámpara.

signal need.repeat
frame (ping pong | de uno a otro | de mostrador en mostrador | de ventanilla en ventanilla | de oficina en oficina | de acá para allá | dando vueltas | me pasan (de | con otro) | nos pasan (de | con otro) | me transfieren | me derivan | me rebotan | me remiten | me vuelven a pedir | me vuelve a pedir | me piden lo mismo | lo mismo otra vez | vuelta a empezar | empezar de cero | contar todo | explicar todo | repetir todo)
with tag=helpless
unless before si
+ Me derivan de uno a otro.
- La ventanilla está abajo.
frame (hace | desde hace | hará) (días | semanas | meses | horas | rato | tiempo | siglos | años | un mes | una semana | una hora | un año | mucho | dos | tres)
with tag=waiting weight=1
only sentence (no | nadie | nada | sin | sigo | sigue* | siguen | seguimos | esper* | pedí | reclam* | todavía | aún | llevo | error | problema | avis*)
unless clause (cliente | vivo | compré | trabajo)
+ Hace meses que pedí la silla y nada.
- Hace años vivía aquí.
frame (siguen | sigue | seguís | continúan | continúa) [CL] (cobr* | cobrando | llam* | mand* | envi* | insist* | ped* | pid* | dici* | haciendo | falland* | llegando | apareciendo | molest* | ignor* | esper* | dando | pasando | cayéndose | perdiendo | gote*)
with weight=1
unless before si
+ Siguen mandándome mensajes de cobranza.
- Sigue andando.

signal need.solved
frame (gracias | muchas gracias) [por] [todo | la (rapidez | ayuda | gestión)] [;] [ya] (está | quedó | ha quedado | se) (todo | solucionad* | resuelt* | arreglad* | arregl* | solucion*)
unless sentence (no | pero | todavía)
+ Muchas gracias, quedó todo arreglado.
- Gracias por nada.
frame (me | nos) (lo | la | los | las) (cambiaron | arreglaron | repusieron | devolvieron | solucionaron | repararon | resolvieron | han (cambiado | arreglado | solucionado | resuelto)) [enseguida | al momento | sin (problemas | pegas | coste) | ayer | hoy | ya] [;] [y] [muchas] gracias
unless sentence (no | pero | nunca)
+ Me lo cambiaron al momento, gracias.
- Me lo cambiaron sin gracia.
frame (ya no (hace falta | es necesario | lo necesito) | pueden cerrar (el | la | mi) | podéis cerrar (el | la | mi) | puede cerrar (el | la) | cierren (el | la | mi) (caso | ticket | incidencia) | doy por (cerrad* | resuelt* | solucionad*))
unless sentence (nunca | nadie | porque no)
+ Ya no hace falta, lo arreglé yo.
- Ya no hace frío.

signal need.grief
frame (mi | su | nuestra | nuestro) [querid*] (padre | madre | marido | esposo | esposa | mujer | hijo | hija | hermano | hermana | abuelo | abuela | papá | mamá | suegro | suegra | tío | tía | pareja | compañero | bebé | primo | socio | amigo | perro | perra) [CL] [acaba de | ha | ya] (fallec* | muri* | morir | muerto | muerta | partió | dejó este mundo | está (muy grave | en la uci | en coma | ingresad* en la uci | agonizando | terminal) | tiene cáncer | enfermó gravemente)
with object
unless sentence (película | novela | juego)
+ Mi suegro falleció anoche.
- Mi padre está en casa.
frame (enfermedad (grave | terminal | degenerativa) | diagnosticad* de | diagnóstico de | ingresad* (en | de) (la uci | urgencia | gravedad) | tratamiento de quimio* | pérdida de (mi | nuestro | nuestra) (padre | madre | marido | esposo | esposa | mujer | hijo | hija | hermano | hermana | bebé | mamá | papá | abuel*) | el funeral de | el entierro de | herencia de mi (difunt* | padre | madre))
with object
unless before (seguro de | en caso de)
+ A mi hija la han diagnosticado de leucemia.
- Perdí la señal.

signal need.stakes
frame (me quedo sin (trabajo | casa | beca | plaza | vuelo | cobrar | ayuda) | pierdo (el | la | mi) (trabajo | vuelo | beca | plaza | cita | tren | ayuda | subvención | cliente*) | de eso (vivo | como | comemos | vivimos) | nos jugamos | me juego | vence (hoy | mañana) | caduca (hoy | mañana) | termina (hoy | mañana) el plazo | el plazo (acaba | termina | vence))
with weight=2 negatable
unless before si
+ Si no llega hoy pierdo la beca.
- Vence en junio.

# Lo que ayer funcionaba hoy no funciona.
signal need.problem
frame (ayer | anteayer | antes | hasta ahora | hasta ayer | la semana pasada | el mes pasado | esta mañana) [aún | todavía | me | todo | sí] [me | todo] (funcionaba | iba bien | andaba bien | marchaba)
with weight=2
unless sentence (de nuevo | otra vez funciona)
+ Ayer todo funcionaba y hoy solo veo una página gris.
- Ayer abría a las nueve.
