# harm.lex - words that hurt, whatever else stands in the mail.

signal blame
frame (culpa | error | fallo | responsabilidad | descuido | negligencia | problema | despiste | equivocación) [INTENSE | exclusivamente | única y exclusivamente | solo | sólo] [es | fue | ha sido | era] [INTENSE | solo | sólo | exclusivamente] (suya | suyo | tuya | tuyo | vuestra | vuestro | del cliente | de usted | del usuario | de ustedes | exclusiva del | exclusiva suya)
with negatable
unless before (no es | no fue | no ha sido | no | nunca es | tampoco es)
unless clause (no | si | tampoco)
+ La responsabilidad es suya.
+ El error fue suyo, no nuestro.
- No es culpa suya.
frame (no (leyó | leíste | leyeron | ha leído | has leído | revisó | revisaste | ha revisado | has revisado | siguió | seguiste | ha seguido | comprobó | ha comprobado | has comprobado | comprobaste | pagó | ha pagado | informó | ha informado | avisó | ha avisado | indicó | ha indicado | contestó al | atendió al | cumplió | ha cumplido | respetó | hizo caso | guardó | hizo (la | una) copia | se molestó en | te molestaste en | se presentó | te presentaste | estaba en (casa | su) | tuvo cuidado | tuvo en cuenta | tuviste en cuenta | entendió | prestó atención | se fijó | te fijaste | supo | sabe (usar* | leer | utilizar*)))
with negatable statement
unless before (si | nosotros | el repartidor | el técnico | el sistema | el banco | mi compañer* | la empresa | nuestro equipo | nadie | se | que)
unless clause (si | nosotros | nuestro | nuestra | repartidor | técnico | sistema | compañero | compañera | banco | mensajero | almacén | tienda | médico | programa | empresa | línea | conductor)
unless sentence (disculp* | lament* | siento | perdón)
only sentence (usted | ustedes | su | sus | tu | tus | las | los | el | la | instrucciones | condiciones | correo | aviso | manual | prueba | le | te)
+ Usted no revisó la prueba.
+ No leíste las condiciones.
- El repartidor no respetó el horario.
- Si no leyó el correo, aquí va.
frame (debería | deberías | debía | debías | debió | debiste | tendría que | tendrías que | tenía que | tenías que | tendría usted que | hubiera debido) [usted] (haber* | haberlo | haberse | haberte | haber (leído | revisado | comprobado | avisado | pensado)) [INTENSE] (leído | revisado | comprobado | avisado | pensado | llamado | informado | mirado | seguido | guardado | preguntado | consultado | pedido | pagado | cancelado | dicho | hecho | reclamado | verificado | tenido | llegado | venido | entregado | cerrado | puesto | contratado | solicitado | fijado | esperado | medido | sabido)
unless before (no | si | eso | esto | que | nosotros | el repartidor | el técnico | alguien | el pedido | el paquete | su pedido | tu pedido | su paquete | tu paquete | nadie | el sistema | el envío | le | te)
unless clause (repartidor | técnico | sistema | mensajero | compañero | compañera | empleado | almacén | pedido | paquete | envío | nosotros | nuestro | nuestra | banco | oficina | alguien | lo ocurrido)
unless sentence (disculp* | lament* | siento | perdón | perdona)
with negatable
+ Debería haber leído las condiciones antes de aceptar.
+ Tendrías que haberlo pensado antes.
- El técnico debería haber llamado.
frame (por (su | tu | vuestra) (culpa | error | descuido | negligencia | falta de (cuidado | atención | previsión) | mal uso | imprudencia | despiste | desconocimiento | propia) | mal uso (de | por parte | del) | uso (indebido | incorrecto | inadecuado) (por | de | del) | causad* por (usted | el cliente | su | el usuario) | imputable (al | a) (cliente | usted | usuario) | (error | fallo) (de | del) (usuario | usted | cliente) | un error de su (parte | lado) | un error de tu (parte | lado) | (error | fallo | problema) (en | por) su parte | negligencia (de su | por su | suya) | falta de (cuidado | atención | previsión) (de su | por su | suya))
with negatable
unless before (no es | no fue | no | nunca)
unless clause (no | si)
+ El daño es por su mal uso del aparato.
- No fue por su culpa.
frame (usted | tú | vos | ustedes) [mismo | misma | mismos | solo | simplemente | sencillamente | seguramente | CL | ya] [CL] [ha | has | han] (contrató | contrataste | contratado | aceptó | aceptaste | aceptado | firmó | pulsó | pulsaste | pulsado | introdujo | introdujiste | introducido | puso | pusiste | puesto | escribió | escribiste | escrito | dio | diste | dado | facilitó | facilitaste | eligió | elegiste | elegido | seleccionó | seleccionaste | rompió | rompiste | roto | mojó | mojaste | mojado | dejó caer | dejaste caer | borró | borraste | borrado | perdió | perdiste | olvidó | olvidaste | olvidado | equivocó | equivocaste | equivocado | confundió | confundiste | confundido | se equivocó | te equivocaste | manipuló | manipulado | provocó | provocado | causó | causado | estropeó | estropeado | abrió | abierto | ingresó | ingresaste | cometió | cometido | descuidó | ignoró | ignoraste | ignorado | insistió) _3 (por error | mal | equivocad* | incorrect* | erróne* | sin (leer | mirar | cuidado | permiso) | . | ; | el | la | los | las | al)
with statement
unless inside bien
unless before (si | cuando | que | como | lo que | no)
unless sentence (correctamente | hizo lo correcto | no es su culpa | no fue su culpa | disculp* | lament* | siento | tal y como | bien)
unless clause (si)
+ Usted contrató el bono por error.
+ Usted mismo puso mal la dirección.
- Usted eligió bien.
frame (introdujo | introdujiste | puso | pusiste | escribió | escribiste | dio | diste | facilitó | facilitaste | nos dio | nos diste | ingresó | ingresaste | eligió | elegiste | tecleó | marcó | marcaste | ha introducido | has introducido | ha puesto | has puesto | ha dado) [CL] _3 (mal | equivocad* | incorrect* | erróne* | por error)
with statement
unless before (si | cuando | que | el repartidor | se le | se | no | nuestro | el sistema)
unless clause (si | repartidor | nosotros | nuestr* | sistema | compañer* | almacén)
unless sentence (disculp* | lament* | siento)
+ Puso mal la dirección.
- Si puso mal la clave, pulse aquí.
frame (como | tal como | tal y como) [ya | bien] [CL] [ya] (indiqué | indicamos | expliqué | explicamos | dije | dijimos | comenté | comentamos | informé | informamos | mencioné | mencionamos | advertí | advertimos | avisé | avisamos | he (dicho | indicado | explicado | comentado) | hemos (dicho | indicado | explicado | comentado | informado | advertido)) [anteriormente | varias | en varias | repetidamente | antes]
unless after (por teléfono | en la llamada | ayer por)
+ Como ya le indicamos, el archivo venía en RGB.
- Como usted nos indicó, cambiamos el archivo.
frame (ya (le | te | se lo | te lo | les | os lo) (dije | dijimos | he dicho | hemos dicho | expliqué | explicamos | he explicado | hemos explicado | indicamos | indiqué | advertí | advertimos | avisamos | hemos advertido)) [varias | muchas | que | mil | repetid*]
unless sentence (disculp* | lament*)
+ Ya le he dicho que está en mantenimiento.
- Ya le envié la carta.
frame (si (usted | ustedes | hubiera* | hubiese* | habría*) [no] [CL] (hubiera* | hubiese*) [CL] (leído | revisado | comprobado | avisado | llamado | seguido | hecho | tenido | mirado | guardado | prestado | pagado | contratado | sido más)) | (de haber | si hubiera* | si hubieras | si hubiese* | si hubieses) [usted] (leído | revisado | comprobado | avisado | llamado | seguido | hecho | tenido | mirado | guardado | prestado | pagado | contratado | sido más)
only sentence (no | habría* | hubiera* | hubiese* | sabría* | evitad* | problema)
unless sentence (nosotros | disculp* | lament* | siento)
+ Si hubiera leído el correo, lo sabría.
- Si leyó el correo, lo sabe.
frame (usted (alega | afirma | pretende | dice que supuestamente) | según usted | supuestamente | presunt* (avería | fallo | daño | cobro) | lo que usted llama)
unless before (no)
unless sentence (disculp* | lament*)
+ Según usted, la caja venía vacía.
- Según el parte, llueve.
frame (es | era | sigue siendo) [INTENSE | única y exclusivamente] (su | tu | vuestra) [propia | exclusiva] (responsabilidad | obligación | culpa | problema | deber)
with negatable
unless before (no | si)
+ Es su responsabilidad hacer copias.
- No es su culpa.
frame (revise | revisa | lea | lee | mire | mira | fíjese | fíjate | compruebe | comprueba | piense | piensa) [usted | bien | mejor | primero | antes] (lo que (escribe* | escribes | firma* | firmas | pide* | pides | compra* | compras | contrata* | contratas | hace* | haces | acepta* | aceptas | envía* | envías | dice* | dices) | antes de (quejar* | escribir* | comprar* | protestar* | reclamar* | hablar* | acusar*))
+ Revise lo que escribe.
- Lea lo que sigue.
frame si no (estaba* | sabía* | quería* | podía* | tenía* | estabas | sabías | iba* a) _4 [;] no (debió | debieron | debiste | debía* | tenía* que | hubiera* | haber | tendría* que | debería*) 
+ Si no estaban preparados no debieron bajar.
- Si no estaban listos, no importa.
frame si [usted] no (comparte | compartiera | da | diera | dejara | deja | pierde | abre | usa | toca | mojara | moja) _5 [;] (estas cosas | esto | eso | nada de esto | no) [CL] (no) [CL] (pasa* | ocurr* | sucede* | habría* | hubiera*)
unless inside (no funciona)
+ Si no comparte su clave con nadie, estas cosas no ocurren.
- Si no deja de sonar, apáguelo.
frame (quién le mandó | quién te mandó | la próxima vez (lea | lee | revise | revisa | fíjese | fíjate | piense | tenga más) | a quién se le ocurre | haberlo (pensado | leído | dicho | mirado) | haber (leído | mirado | preguntado | pensado) (antes | bien | el) | eso le pasa por | eso te pasa por | usted se lo (buscó | ha buscado) | tú te lo (buscaste | has buscado) | tú mismo (lo | te lo) | es lo que tiene no)
+ La próxima vez lea las condiciones.
+ Eso le pasa por no leer.
- La próxima vez será en mayo.

signal cold.ack
frame (no | tampoco) [CL] [INTENSE | logro | consigo | puedo | acabo de | alcanzo a] (entiendo | entendemos | comprendo | comprendemos | entender | comprender | veo | vemos | sé | sabemos) [INTENSE] (por qué (se | te | está* | le da* | tanto | tanta | reclama* | arma* | protesta* | insiste* | hace* | lo | la) | a qué viene | de qué se queja* | de qué te quejas | cuál es (su | tu | el) (problema | queja) | qué (problema tiene* | quiere que | más quiere* | pretende* | espera* que) | tanto (drama | escándalo | enfado | alboroto | revuelo | lío) | tanta (queja | indignación | molestia | exigencia | prisa) | (su | tu) (enfado | queja | enojo | molestia | actitud | malestar | problema | insistencia | tono | reacción) | el (drama | escándalo | problema con | motivo de su) | dónde (está | ve) el problema)
with negatable
unless sentence (me puede* | podría* (explicar | decir | contar) | cuénteme | cuéntame | se lo cobraron)
+ No entiendo por qué se enfada tanto.
+ No veo cuál es el problema.
- No entiendo por qué salió el cargo, lo reviso.
frame (no (hay | existe | tiene | tienes | veo | vemos) [ningún | ninguna] [CL] (motivo | razón | razones | necesidad | por qué) [alguno | alguna] (para | de) (enfad* | enoj* | molest* | quej* | pon* (así | de esa) | preocup* | tanto | tanta | reclam* | alter* | exager* | esa (actitud | reacción) | su (enfado | queja | enojo)))
with negatable
unless sentence (disculp* | lament* | siento)
+ No hay ningún motivo para enfadarse.
- No hay motivo para cambiar el filtro.
frame (no | ni) [CL] (vamos a | voy a | pienso | tenemos por qué | tengo por qué | tenemos que) (disculpar* | pedir* (perdón | disculpas) | perder el tiempo | discutir)
with negatable
+ No tenemos por qué disculparnos.
- No vamos a pedir más datos.
frame (me sorprende | nos sorprende | me extraña | resulta (sorprendente | llamativo | curioso)) [INTENSE] (que se (queje | moleste | enfade | enoje) | su (enfado | queja | actitud | tono | insistencia | falta de))
+ Me sorprende que se queje por algo así.
- Me sorprende que tarde el tren.

signal dismiss
frame (no es (para tanto | nada grave | tan grave | tan importante | gran cosa | el fin del mundo | un drama | ninguna tragedia | nada del otro) | no (se acaba | acaba) el mundo | no exager* | está (exagerando | sacando) | está usted exagerando | exagera* | exageras | le está dando demasiada importancia | dando demasiad* (importancia | vueltas) | no haga* un (drama | mundo | problema) | no hagas un (drama | mundo | problema) | es una (tontería | nimiedad | pequeñez | minucia | bobada) | son (tonterías | nimiedades | minucias) | ahogando en un vaso | ahogarse en un vaso | no se ponga así | no te pongas así | hay cosas (peores | más importantes | más graves) | hay gente (peor | con problemas) | podría (ser | haber sido) peor | a todo el mundo le pasa y | a otros les va peor | ya se le pasará | ya se te pasará)
with negatable
unless before (no | si)
unless sentence (disculp* | lament* | siento | entiend* | comprend*)
+ No es para tanto.
+ Le está dando demasiada importancia.
- No es tan grave la avería, y aun así lo siento.
frame (cálmese | cálmate | calmate | cálmense | tranquilícese | tranquilízate | tranquilizate | relájese | relájate | relajate | contrólese | no se altere | no te alteres | no se sulfure | tenga* paciencia | tenga un poco de paciencia | ten paciencia | tené paciencia | sea paciente | espere su turno | espere como todos | espere como los demás | como todo el mundo | haga cola | póngase a la cola | no es el único | no es la única | no eres el único | no eres la única | hay más clientes | tenemos más clientes | tenemos otros clientes | tenemos muchos clientes)
with negatable
unless before (no le pido que)
unless sentence (disculp* | lament* | siento | entiend* | comprend* | gracias)
+ Cálmese, señora.
+ No es el único cliente que tenemos.
- Tenga a mano la tarjeta.
frame (es | son | fue | fueron | era | se trata de | es simplemente | es tan solo) [sólo | solo | solamente | simplemente | únicamente | nada más que | tan solo | apenas] [de] (un | una | unos | unas | <num> | dos | tres | cuatro) [simple | pequeñ* | ligero | ligera | leve] [<word>] (euros | pesos | soles | dólares | céntimos | minutos | horas | días | día | hora | retraso | demora | molestia | rasguño | arañazo | detalle | avería | error | lámpara | objetos | objeto | juego | app | correo | carta | foto | fotos | mascota | perro | gato | maleta | paquete | prenda | camiseta | mancha | cena | pizza)
only inside (sólo | solo | solamente | simplemente | únicamente | nada más que | tan solo | apenas)
unless before (no | si)
unless sentence (disculp* | lament* | siento | entiend* | comprend* | tarda* | necesita*)
unless sentence (cuesta | son solo <num> minutos para)
+ Son solo 40 euros.
+ Es solo una avería.
- Solo necesitamos un documento.
frame (no es (problema nuestro | nuestro problema | asunto nuestro | cosa nuestra | nuestra responsabilidad | nuestra culpa | responsabilidad nuestra | culpa nuestra | mi problema | mi culpa) | eso no (nos compete | nos corresponde | es cosa) | a nosotros (no nos | plin | nos da) | nos da igual | me da igual | no nos importa | no me importa | no podemos hacer nada | no puedo hacer nada | nada podemos hacer | no hay nada que (podamos | pueda | se pueda) hacer | no hay más que hablar | asunto (resuelto | zanjado | cerrado) . | fin de la (discusión | conversación) | y punto | no voy a (repetir* | discutir) | no vamos a (repetir* | discutir) | búsquese (otr* | la) | si no le gusta | si no te gusta | si no le parece | es lo que hay | así es la vida | ajo y agua | haga lo que quiera | haz lo que quieras | mala suerte entonces | qué quiere que (le haga | haga | haga yo | hagamos) | qué quieres que (haga | le haga | te haga) | usted verá | tú verás | allá usted | pruebe en otr* | váyase a (otr* | la competencia))
with negatable
unless sentence (disculp* | lament* | siento | sin embargo puedo | pero (sí | puedo | podemos))
unless before (si)
unless after (más (cómodo | fácil))
+ Eso no es problema nuestro.
+ Si no le gusta, búsquese otra compañía.
- No podemos hacer nada más bonito que esto, siento el lío.
frame (a (todos los demás | los demás | otros clientes | nadie más | mí) [CL] (funciona | va | les funciona | les va | se ha quejado | se queja | me funciona) | nadie más se (queja | ha quejado | quejó) | (otros clientes | otras personas | los demás clientes | el resto de clientes | los demás) no (han | tienen | tuvieron | ha | reportan | se quejan) | ningún otro cliente | es el primero que | es la primera que | eres el primero que | aquí (funciona | va) (perfectamente | bien) | a mí me funciona | todo el mundo (sabe | lo sabe | entiende) | cualquiera (sabe | lo sabe | entiende) | como (cualquiera | todo el mundo) sabe | es de sentido común | es obvio | no es tan (difícil | complicado) | tan difícil (es | no es) | hasta un niño)
unless before (si | no | como)
unless sentence (disculp* | lament* | siento | entiend*)
+ Nadie más se ha quejado.
+ No es tan difícil.
- A mí me gusta.
frame no (sea | seas | sean) [usted] [tan | un | una] (exagerad* | dramátic* | niñ* | infantil* | quejica* | susceptible* | delicad* | alarmista* | impacient*)
with negatable
unless sentence (disculp* | lament* | siento)
+ No seas exagerado.
- No sea menor de edad.

signal hostile
frame (es usted | usted es | eres | sos | son ustedes | sois | está usted | menudo | menuda | qué | vaya | sea | no sea) [un | una | unos | unas] [INTENSE] (idiota | imbécil | estúpid* | tont* del | ignorante | inútil | payas* | ridícul* | pesad* | histéric* | loc* de | cretin* | analfabet* | maleducad* | grosero | grosera | llorón | llorona | quejica | quejicas | cansin* | pelotud* | boludo | boluda | gilipollas | pendej* | tarad* | sinvergüenza | mentiros* | estafador* | caradura | insoportable | maldit* | patétic*)
unless before (no | lo | nuestro | el error)
unless sentence (disculp* | lament* | siento | perdón | repartidor | nuestro compañero | fallo | error)
+ Es usted un ignorante.
- No es ignorante.
frame (sabe usted leer | usted sabe leer | sabes leer | no sabe* leer | aprenda a | aprende a | deje de (escribir* | molestar* | quejar* | llorar | insistir | llamar | decir | hacer perder) | deja de (escribir | molestar* | quejar* | llorar | insistir | llamar | decir) | no (me | nos) (haga* | hagas) perder el tiempo | no nos moleste | no moleste | cállese | cállate | váyase | vete a | me tiene* hart* | nos tiene* hart* | no escriba más | no vuelva a escribir | tonterías | estupideces | sandeces | chorradas | idioteces | pamplinas | usted no se entera | no se entera de nada | no te enteras | vergüenza debería darle | vergüenza le debería | vergüenza tendría | qué pesad* | gente como usted | gente como tú | clientes como usted | clientes como tú | ojalá se | se arrepentirá | aténgase a | sabemos dónde vive | le vamos a denunciar | lo bloque* por | con usted no se puede | es usted imposible | qué parte (de | no) | en qué idioma | a ver si (aprende* | se entera* | lee*) | búsquese la vida)
with negatable
unless before (si)
unless sentence (disculp* | lament* | siento | perdón | curso)
+ ¿Usted sabe leer?
+ Deje de escribir tonterías.
- Siento las tonterías que le dijo mi compañero.

signal sarcasm
frame (con todo respeto | con todo el respeto | enhorabuena por (romper* | perder*) | felicidades por (romper* | ser el primero) | qué sorpresa | no me diga | no me digas | como usted sabrá | como usted bien sabrá | como sin duda sabe | mil perdones por existir | perdone usted que | ay pobrecit* | pobrecito | pobrecita | qué drama | vaya drama | cuánto drama)
+ Vaya drama por una maleta.
- Con respeto al medio ambiente.

signal hostile
frame (le | te | les | os) (falta | faltan | falla | queda grande) [CL] (educación | inteligencia | luces | neuronas | cerebro | cultura | modales | dos dedos de frente | sentido común | comprensión lectora)
unless before (no | si)
+ Le falta educación y sentido común.
- Le falta una pieza.
frame (no (sea | seas | sean) [usted] [tan | un | una] (pesad* | ridícul* | tont* | ignorante | burr* | idiota | absurd* | maleducad* | histéric* | llorón | llorona | cansin* | terc*))
with negatable
unless sentence (disculp* | lament* | siento)
+ No sea ridículo.
+ No seas pesada.
- No sea tímido.
