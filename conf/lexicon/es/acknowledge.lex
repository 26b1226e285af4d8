# acknowledge.lex - the agent has heard it: understanding, regret in other words
# than "lo siento", agreement, and a word for those who mourn.

class UNDERSTAND: entiendo | entendemos | comprendo | comprendemos | se entiende | se comprende | puedo entender | podemos entender | puedo comprender | podemos comprender | logro entender | entendí | comprendí | hemos entendido | sé | sabemos | soy consciente de | somos conscientes de | soy muy consciente de | soy consciente del | somos conscientes del | soy consciente de la | me hago cargo del | nos hacemos cargo del | me doy cuenta del | imagino | imaginamos | me imagino | nos imaginamos | puedo imaginar | puedo imaginarme | podemos imaginar | no quiero ni imaginar | me puedo imaginar | nos podemos imaginar | reconozco | reconocemos | veo | vemos | noto | notamos | comparto | compartimos | respeto | me hago cargo de | nos hacemos cargo de | me doy cuenta de | nos damos cuenta de | me consta | nos consta | tenemos claro | tengo claro | entender | comprender
class WEARS_OUT: agota | agotan | desespera | desesperan | enfada | enfadan | enoja | enojan | molesta | molestan | cansa | cansan | harta | hartan | saca de quicio | sacan de quicio | saca de sus casillas | preocupa | preocupan | asusta | asustan | frustra | frustran | fastidia | fastidian | indigna | indignan | angustia | angustian | duele | duelen | quema | queman | despierta | despiertan | desanima | desaniman | irrita | irritan | exaspera | exasperan | agobia | agobian | descoloca | desquicia | desquician | altera | alteran | descorazona | entristece | humilla | saca los colores | le quita el sueño | quita el sueño | quita las ganas | acaba con la paciencia | pone de los nervios | pone nervioso | estropea el día | amarga el día | le amarga el día

signal ack.generic
frame UNDERSTAND [INTENSE] [INTENSE] [DET] [INTENSE | gran | posible | lógica | lógico | total] FEELNOUN
with object
unless before (si | no | para | que | quisiera | permítame | ayúdenos a)
unless after (de (la | el) (cuenta | red | servidor))
+ Entiendo su frustración.
+ Comprendemos perfectamente tu malestar.
+ Me imagino el susto de abrir la puerta y ver agua.
- Entendemos el alemán.
frame UNDERSTAND [INTENSE] (lo | qué | cuán | cómo de) [INTENSE] (FEELADJ | importante | importantes | urgente | necesario | necesaria | esencial | delicado | especial | ansiado)
with object
unless before (si | no)
+ Comprendo lo frustrante que es pagar doce años y quedarse sin nada.
+ Sé lo molesto que resulta.
- Sé lo rápido que es.
frame UNDERSTAND [INTENSE] que _5 (FEELADJ | FEELNOUN | TROUBLE)
with object
unless before (si | no)
unless after (de (red | conexión | lectura))
+ Entiendo que esté enfadado.
+ Sabemos que esta situación es muy incómoda para ustedes.
- Entiendo que quiera cambiar la fecha.
frame UNDERSTAND [INTENSE] que _9 FAILING
with object
unless before (si | no)
unless inside ; quiere
unless inside (quiere | quieres | desea | deseas | le gustaría | te gustaría | necesita | necesitas | cancelar | anular | esperaba cambiar)
+ Entiendo que tu paquete no ha llegado y era para hoy.
- Entiendo que quieres cancelar el plan.
frame UNDERSTAND [INTENSE] [de] (lo que | cuánto | todo lo que) [CL] [INTENSE] (supone* | significa* | implica* | representa* | conlleva* | cuesta* esperar | duele | fastidia | molesta | frustra | ha significado | ha supuesto | debe de ser | debe ser)
with object tag=whole
unless before (si | no)
unless after (el código | la letra)
+ Nos hacemos cargo de lo que supone quedarse sin agua.
- Sé lo que cuesta.
frame (sé | sabemos | entiendo | entendemos | comprendo | comprendemos | imagino) [INTENSE] que [CL] (contaba* | contabas | esperaba* | esperabas | esperábamos más | hacía mucha ilusión | hacía ilusión | tenía* (muchas ganas | ilusión | planes) | depende* de | dependes de | dependen de | llevaba* | llevabas | lleva* <num> | llevas | ha confiado | confió | confiaste)
with object tag=soft
unless before (si | no)
+ Sé que contabas con ello para el sábado.
- Sé que cuentas euros.
frame UNDERSTAND [INTENSE] (cómo | como) [usted | tú | vos] (se | te | os) [INTENSE | debe de | debe | debes | debéis | deben] (siente | sientes | sentís | sienten | sentirse | sentirte | sentiros | sentir | estará | sentirá)
with object
+ Entiendo cómo se siente.
- Entiendo cómo se conecta.
frame (entiendo | comprendo | te entiendo | le entiendo | lo entiendo | la entiendo | les entiendo | os entiendo | te comprendo | lo comprendo | le comprendo | la comprendo | entendemos | comprendemos | lo entendemos | le entendemos | te entendemos | la entendemos | le comprendemos | lo comprendemos) [INTENSE] (. | ; | y)
unless before (si | no | ya | si no)
+ Le entiendo perfectamente.
+ Te entiendo, Marta.
- Si no lo entiendo, pregunto.
frame (lo que | por lo que | todo lo que | cuanto) [CL] [INTENSE] (ha | has | han | habéis | está | estás | están | estáis | debe | debes | tuvo | tuviste | tuvieron | tuvisteis | debió | le ha tocado | te ha tocado | le tocó | te tocó) [que] (pasado | pasando | vivido | viviendo | sufrido | sufriendo | tenido que | pasar | vivir | sufrir | soportar | soportado | aguantar | aguantado | padecido)
with object
only sentence (entiend* | entend* | comprend* | imagin* | sé | lament* | siento | sentimos | fácil | duro | difícil | justo)
+ Imagino lo que ha tenido que pasar con tres niños.
- Escriba lo que ha tenido que pagar.
frame (me pongo | nos ponemos | poniéndome | ponernos | ponerme | póngome) en (su | tu | vuestro | sus | tus) (lugar | piel | situación | zapatos | pellejo)
with object
+ Me pongo en su lugar.
- Me pongo en su mesa.

frame (^ | ; | es | sería | está | resulta | me parece | nos parece | parece) [INTENSE] (normal | lógico | natural | comprensible | entendible | razonable | de esperar | justo | humano | legítimo) que [usted | tú | vos] [CL] [INTENSE] (esté* | estés | estén | sienta* | sientas | sientan | enfade* | enoje* | moleste* | preocupe* | quiera* una (solución | respuesta) | reclame* | queje* | exija* | pida* explicac* | dude* | desconfíe* | pierda* la paciencia | haya* (enfadado | enojado | perdido | molestado))
with object
unless before (no | si)
+ Es normal que esté preocupado.
+ Normal que estés harto.
+ Me parece lógico que reclames.
- Es normal que tarde dos días.
frame (es | son | resulta | me parece | nos parece | parece) [INTENSE] (comprensible | comprensibles | entendible | entendibles | lógico | legítimo | legítima | justificad*) [INTENSE | también | y] [DET] [INTENSE] (FEELNOUN | FEELADJ)
with object
+ Es totalmente comprensible su enfado.
- Es comprensible el texto.
frame (su | tu | vuestra | vuestro | la | el) FEELNOUN _2 (es | está | son | están | me parece | nos parece) [INTENSE] (comprensible | comprensibles | entendible | lógic* | legítim* | justificad* | razonable | normal | fundad* | natural)
with object
unless before si
+ Tu enfado está más que justificado.
- La queja está registrada.
frame (no (es | era) para menos | no me (extraña | sorprende) | no nos (extraña | sorprende) | cómo no (iba | ibas | va | vas) a estar | con (toda la | toda | mucha) razón | y con razón | con razón (está* | se | te) | faltaría más que no)
with object negatable tag=whole
unless after (que (haya gustado | te guste | le guste))
+ No me extraña que esté harta después de tres cortes.
- No me extraña que te guste.
frame (cualquiera | yo también | a mí también | a cualquiera | yo mismo | yo misma | nosotros también | todos) [INTENSE] [CL] [habría | hubiera | hubiese | en (su | tu) lugar | en (su | tu) situación] [INTENSE] [CL] (estaría* | enfadad* | enojad* | molest* | preocup* | enfad* | enoj* | perdería | perdido | sentiría* | sentid* | pondría | puesto | indign* | desesper* | hart* | reaccion* | escrit* | quejad* | pensad* lo mismo | fastidi* | dolid*)
with object tag=whole
unless before si
+ Cualquiera se habría enfadado.
+ A mí también me molestaría.
- Cualquiera puede entrar.
frame WEARS_OUT [CL] [a] (cualquiera | todo el mundo | un santo | quien sea | la más pintada | el más pintado | todos | uno)
with object tag=subject
unless before (no | si)
+ Veintitrés días oyendo lo mismo agotan a cualquiera.
- La duda asusta al gato.
frame (es | son | está | estaba | era | fue) [INTENSE | como | cosa] para (no dormir | volverse loco | volverse loca | volverse locos | llorar | desesperarse | desesperar | tirarse de los pelos | enfadarse | enojarse | estar (enfadad* | enojad* | hart* | molest* | preocupad* | furios* | indignad*) | perder la paciencia | perder los nervios | indignarse | preocuparse | echarse a llorar | morirse de)
with object tag=subject negatable
unless before (no | si | nada)
+ Un mes de espera con la firma encima es para no dormir.
- El té es para dormir.
frame (no está | no estuvo | no ha estado | no estaba | tampoco está) [INTENSE | nada | en absoluto] (bien | a la altura | correcto | justificado | justificada | justificados | bonito) 
with object negatable tag=subject
unless before (si | que)
unless after (cerrad* | conectad* | puest* | escrit* | instalad* | la contraseña)
unless sentence (compruebe | comprueba | verifique)
+ Enterarse por el banco de una subida así no está bien.
- Si no está bien puesto, gire.
frame (yo | nosotros | cualquiera) en (su | tu | vuestro) (lugar | situación | caso) _3 (estaría* | sentiría* | habría* | hubiera | haría | pensaría)
with object tag=whole
+ Yo en tu lugar estaría igual.
- Yo en tu lugar elijo el azul.

# What a person says first: how bad that is.
frame [^ | ; | y | pero | ay | uf] [ay | uf | uy | jo | oh | híjole | pucha | caray] (qué | vaya | menudo | menuda | cuánta | cuánto | tremendo | tremenda | flor de) [INTENSE] (rabia | pena | fastidio | faena | lástima | disgusto | susto | chasco | bronca | garrón | bajón | embole | coraje | horror | desastre | lata | putada | rollo | palo | mal trago | mala suerte | mal rato | mal momento | mala experiencia | mala pata | mala noticia | situación | experiencia | frustración | decepción | impotencia | angustia | vergüenza | desesperación | agobio | manera | forma | comienzo | final | lío | problema | contratiempo | molesto | frustrante | feo | mal | triste | injusto | horrible | duro | terrible | desagradable | incómodo | inoportuno | estresante | complicado | difícil | preocupante | desesperante | angustiante | decepcionante | pesadilla | odisea | calvario | viaje | fin de semana | semana | noche | mañana | papelón)
with object tag=whole
unless before (si | sé | de | a | dinos | dime | díganos | por)
unless after (de (contacto | pago | envío | entrega) | prefiere* | preferís | tiene* | tenés | necesita* | es su | tan (bonit* | linda))
unless sentence (cómo llegó | enhorabuena | felicidades)
+ Qué rabia que llegaran tarde.
+ Vaya faena lo del empaste.
+ Uf, qué mal.
- ¿Qué problema tiene?
- Dime qué mal tiene la planta.
frame ^ (uf | uy | ay | vaya | híjole | caramba | caray | madre mía | oh | oh no | ay no | qué mal | qué feo | qué horror | ostras | jolín | jolines | jo | pucha | chuta | por dios | válgame | uff | ufff | no puede ser | qué pena | qué lástima) (; | . | qué | lo | no | eso | justo | perdón)
with tag=whole
unless after (a la | al)
+ Uf, justo en plena campaña de Navidad.
+ Vaya, eso no debería pasar.
- Vaya a la oficina.
frame (es | fue | ha sido | nos parece | me parece) [INTENSE] [una | un] [INTENSE | verdadera | gran] (lástima | pena | faena | mala suerte | fastidio | disgusto) que [no] [CL] (haya* | hayas | hayan | hubiera* | tuviera* | tuvo | tuviste | tenga* | tengas | llegar* | ocurr* | pas* | viv* | suced*)
with object tag=whole
unless before (no | si)
+ Es una lástima que haya tenido que pasar por esto.
- Es una pena que no le guste.
frame (claro | por supuesto | cómo no | evidentemente | lógicamente | naturalmente | obviamente | desde luego) que (está* | estás | estén | se siente | te sientes | se enfada | te enfadas | se molesta | te molestas | le (molesta* | preocup* | duele) | te (molesta* | preocup* | duele)) [INTENSE | mucho] [FEELADJ]
with object tag=whole
unless after (incluid* | permitid* | abiert*)
unless inside (está incluido)
+ Claro que estás molesta.
- Claro que está abierto.
frame cuánto (lo siento | lo sentimos | lamento | lamentamos)
with object
+ Cuánto lo siento, Rosa.
- Cuánto cuesta.

# It should not be so.
frame (no | nunca | jamás) [CL] (debería* | debió | debe | debía | debieron | deben | tendría* que | tenía* que | tuvo que | puede | pueden | podía* | podemos permitir que | debimos permitir que) [CL] [haber* | volver a] [CL] (pasar* | pasado | ocurrir* | ocurrido | suceder* | sucedido | ser así | sido así | haber sido así | darse | dado | repetir* | llegar (a esto | así | roto | tarde) | llegado (a esto | así | rot* | tarde) | vivir* | vivido | vuelva a pasar | pase | ocurra | suceda | quedar así)
with object negatable tag=subject
unless before (si | para que | que)
unless sentence (si ocurre | el paquete no puede pasar)
+ Eso no tenía que haber pasado.
+ Una espera de seis horas no debería ocurrir.
- Para que no vuelva a pasar, cambie la clave.
frame (no hay | no existe | no encuentro | no tengo) [INTENSE] (manera | forma | modo | dinero | disculpa | palabras | nada) [INTENSE] (de | que | para | suficiente para) [CL] (devolv* | devuelv* | compens* | repar* | pag* | arregl* | borr* | justific* | expres* | explic* | disculp*)
with object negatable tag=whole
unless before si
unless after (la factura | con tarjeta | el archivo | la pieza)
+ No hay manera de devolverle ese árbol.
- No hay forma de pagar con tarjeta.
frame (tiene que | tendría que | tenía que | debe | debería | debía | debió) (ser | estar | llegar* | funcionar | venir | salir | haber sido | haber llegado | haber estado) [INTENSE | tan] (impecable | perfect* | bien | a tiempo | fácil | sencill* | limpi* | como nuev* | en condiciones | puntual* | mejor | de otra manera | antes | en perfecto)
with object tag=subject
unless before (no | si | que | para que)
unless after (cerrad* | conectad* | puest* | escrit*)
unless sentence (contraseña | compruebe | verifique | formulario | deberá)
+ Por ese precio tiene que llegarte impecable.
- El cable debe estar bien puesto.
frame lo que [CL] (cuenta* | cuentas | describe* | describes | relata* | relatas | explica* | explicas | dice* | dices | escribe* | escribes | pasó | ha pasado | ocurrió | sucedió | vivió | viviste) [CL] (es | da | dan | suena | parece | fue | ha sido | duele | preocupa | indigna) [INTENSE | mucho | mucha] (FEELADJ | FEELNOUN | serio | grave | inaceptable | de juzgado | tremendo | muy serio)
with object tag=whole
unless before (no | si)
+ Lo que cuentas da miedo.
- Lo que cuentas es azul.
frame (leer | leerlo | leerle | leerla | leerte | saber | oír | ver | enterarme | enterarnos) _7 (me | nos) [ha | han] (revuelto | dolido | dejado (mal | helad* | sin palabras | hecho polvo | fatal) | duele | apena | entristece | indigna | avergüenza | conmovido | partido el alma | quitado el sueño | hecho sentir)
with object tag=whole
unless before si
+ Leer que lo dejaron en el andén me ha revuelto.
- Leer esto me gusta.
frame (nadie | ningún cliente | ninguna persona | ningún paciente | ningún viajero | ninguna familia) [CL] (debería | debe | puede | tendría que | merece | quiere | se merece | desea | tiene por qué | tiene que | espera) [haber] [CL] (esperar* | pasar* | pasado | vivir* | vivido | quedar* | perder* | recib* | encontr* | sentir* | hablar* así | hablarle así | tratar* así | tratarle así | tener que | aguantar | soport* | ser | estar | pagar | escuchar | algo (así | como) | esto | una | un | llegar | llam*)
with object negatable tag=whole
unless before si
+ Nadie debería tener que llamar cinco veces.
- Nadie quiere el azul.
frame (no es | no fue | no ha sido | no era | tampoco es | no son | no está siendo) [INTENSE | en absoluto | ni mucho menos | precisamente] (aceptable | admisible | de recibo | justo | justa | normal | ideal | agradable | plato de (buen) gusto | fácil | correcto | tolerable | lógico | razonable | lo ideal | lo correcto | lo que (esperaba* | merece* | esperamos | queremos | querría* | buscamos | debería* | ofrecemos | prometimos | corresponde | mereces | pagó | pagaste | contrató | pidió) | la (experiencia | imagen | atención | impresión | forma | manera | calidad | respuesta) [que] | el (servicio | trato | nivel | estándar | modo | tipo de) [que] | forma de | manera de | modo de | como (trabajamos | hacemos | queremos) | nuestra (manera | forma))
with object negatable tag=subject
unless before (si | que)
unless after (rápida de | correcta de | de pago)
unless sentence (contraseña)
+ Seis días sin agua no es de recibo.
+ Esa no es la atención que queremos dar.
- Si no es normal, llame.
frame (así no | no es así como | de esta manera no) (trabajamos | tratamos | hacemos | queremos | se trata | se atiende | se debe)
with object negatable
+ Así no trabajamos.
- Así no se abre.
frame (es | fue | ha sido | era | me parece | nos parece | resulta | sería) [INTENSE | algo | una situación | del todo] (inaceptable | inadmisible | intolerable | imperdonable | inexcusable | injustificable | gravísim* | muy grave | grave | serio | muy serio | delicado | lamentable | indignante | vergonzos* | frustrante | muy molesto | muy triste | muy duro | desesperante | angustiante | angustios* | muy desagradable | desagradable | muy incómodo | una vergüenza | una pesadilla | un desastre | una faena | una falta de respeto | muy injusto | injusto | decepcionante | agotador* | preocupante | terrible | horrible | espantos* | penos* | un mal trago | durísim* | tristísim* | de las peores | lo peor | lo último que)
with object tag=subject
unless before (si | no | que no)
unless sentence (su actitud | su comportamiento | su lenguaje)
+ Dejarle dos días sin luz es inaceptable.
+ Es muy frustrante pagar y no recibir nada.
- No es grave.
frame (no tiene | no tienen | sin) [INTENSE] (justificación | excusa | excusas | nombre | perdón | disculpa | explicación posible | un pase | defensa | ni pies ni cabeza | precio)
with object tag=subject negatable
unless before (si)
+ Anularle dos veces la cita no tiene justificación.
- No tiene botón.
frame [debe | debió | debieron | tiene que | tuvo que | deben | habrá | ha debido] [de] [haber] (ser | sido | resultar* | resultado | haberle | haberte | haber sido | sentirse | estar | estado) [INTENSE] FEELADJ
with object tag=whole
only inside (debe | debió | tiene que | tuvo que | deben | habrá | ha debido | debieron)
unless before (no | si)
+ Debe de haber sido muy angustioso.
+ Tiene que ser desesperante.
- Debe ser mayor de edad.
frame (es | era) lo (último | peor) que (uno | se | le | te | os | necesita* | quería* | quiere* | quieres | esperaba* | espera* | esperas | podía | puede | necesitaba* | hace falta)
with object tag=subject
+ Un cobro doble es lo último que necesita a fin de mes.
- Es lo último que vendemos.
frame (llueve sobre mojado | la gota que colma | para colmo | y encima | por si fuera poco | y no es la primera vez | con la ilusión que | no hay (quien | derecho) | clama al cielo | con eso no se juega | con esto no se juega)
with object tag=whole
unless before (usted | si)
unless sentence (gratis | regal*)
only sentence (lament* | siento | sentimos | disculp* | perdón | perdon* | entiend* | comprend* | razón | rabia | vaya | imagin* | error | culpa | no se juega | quien lo aguante | justo | derecho)
+ Y encima con dolor todo el fin de semana; lo lamento.
- Y encima gratis.

# Regret in other words.
frame (me | nos | leerlo me | leerlo nos) [ha | han] (dado (vergüenza | pena | rabia | coraje | mucha (pena | vergüenza | rabia)) | entristece | duele | apena | preocupa | alarma | avergüenza | angustia | inquieta | indigna | da rabia | da mucha rabia | da coraje | da mucha pena | da pena | da vergüenza | parte el alma | rompe el corazón | disgusta | decepciona | pesa | afecta | importa | consterna | conmueve) [INTENSE] (que | lo | la | el | este | esta | esto | leer* | saber* | oír* | ver* | escuchar* | conocer* | enterarme | enterarnos | haber* | su | tu | . | ;)
with object
unless before (no | si)
+ Nos entristece leer que su cena llegó fría.
+ Me avergüenza haberle dejado esperando.
- No me importa el color.
frame (estoy | estamos | me siento | nos sentimos | quedo | quedamos | me quedo) [INTENSE] (apenad* | avergonzad* | consternad* | preocupad* | disgustad* | decepcionad* | mortificad* | abochornad* | entristecid* | dolid* | mal | fatal | responsable | responsables | en deuda) (por | con | de | al | que | tras | ante | . | ;)
with object
unless before (no | si)
unless after (la entrega de los)
+ Estamos muy apenados por lo que pasó con su pedido.
- Estamos cerrados por obras.
frame (no (es | era | fue | ha sido) [nunca | en ningún momento] | nunca (es | fue | ha sido) | jamás fue | lejos de) [nuestra | mi | la] [intención] (intención | voluntad | nuestra intención | mi intención | lo que queríamos | nuestro deseo) _3 (causar* | hacer* | dejar* | que | provocar* | ocasionar* | generar* | mantener*)
with object negatable
+ No era nuestra intención causarle este trastorno.
- No es mi intención comprar.
frame (no queremos | no quiero | nunca queremos | no nos gusta | no me gusta | nos disgusta | odiamos) [nada] que [un cliente | nadie | nuestros clientes | usted | ustedes] [CL] (sienta* | sientas | sientan | quede* | quedes | viva* | vivas | pase* | pases | tenga* | tengas | vaya* | vayas | espere* | esperes | lleve* | lleves)
with object negatable
unless after (miedo a preguntar)
+ No queremos que se quede con esta impresión.
- No quiero que sea rojo.
frame (hubiéramos | hubiera | habríamos | habría | me gustaría | nos gustaría | quisiera | ojalá) [INTENSE] (querido | gustado | preferido | poder | pudiera | haber | haberle | haberte) [CL] _3 (mejor* | otra (noticia | respuesta) | buenas noticias | distint* | diferente | evitar*)
with object
unless before (si | a mí me)
unless sentence (usted | le gustaría | te gustaría)
+ Nos hubiera gustado darle una noticia mejor.
- Quisiera tener el azul antes.
frame (sabemos | sé | soy consciente de | somos conscientes de | entendemos | entiendo | comprendo | comprendemos) [INTENSE] (que | de que) (nada de (esto | eso | ello) | esto | eso | una disculpa | un perdón | las disculpas | esta situación) [no] [CL] (es | era | fue | ha sido | no es | no era | arregla | compensa | devuelve | devuelven | borra | quita | cambia | resuelve | repara)
with object negatable
unless before (no | si)
+ Sé que nada de esto les devuelve aquellos días.
+ Entendemos que esto no es lo que esperaban.
- Sé que es azul.
frame (valoramos | valoro | aprecio | apreciamos | agradecemos | agradezco) [INTENSE] (su | tu | vuestra | la | toda su | toda tu) [INTENSE] (paciencia | comprensión y paciencia | sinceridad | franqueza | honestidad | aviso | advertencia | alerta)
with object tag=soft
unless after (por adelantado | de antemano | anticipad*)
+ Valoramos mucho su paciencia.
- Valoramos su visita.
frame (merece | mereces | merecen | merecéis | merecía | se merece | te mereces | se merecía | te merecías | se merecen) [INTENSE] (una (explicación | respuesta | disculpa | solución | mejor | atención) | un (trato | servicio | mejor) | algo mejor | mejor | otra cosa | más que)
with object
unless before (no | si)
unless after (que el suyo)
+ Se merece una explicación.
- Merece la pena verlo.
frame (su | tu | vuestra | vuestro | este | esta) (FEELNOUN | paciencia) [INTENSE] (nos importa | me importa | nos preocupa | me preocupa | es importante | es nuestra prioridad | no cae en saco roto)
+ Su malestar nos importa.
- Su talla nos importa.
frame (queremos | quiero | quisiéramos | nos gustaría | me gustaría) [INTENSE] que [usted | ustedes | tú | vos] [CL] (pueda* | puedas | puedan | vuelva* | vuelvas | vuelvan | tenga* | tengas | disfrute* | disfrutes | recupere* | recuperes | quede* | quedes | sienta* | sientas) [a] _3 (tranquil* | entrar | usar* | acced* | disfrut* | confi* | satisfech* | content* | segur* | servicio | internet | luz | agua | cuenta | cuanto antes | lo antes posible)
with object tag=soft
+ Queremos que pueda volver a entrar cuanto antes.
- Queremos que firme.

signal ack.agree
frame [usted | tú | vos] (tiene | tienes | tenés | tienen | tenéis | lleva | llevas | le doy | te doy | le damos | te damos | les damos | os damos | no le falta | no te falta) [usted | tú] [INTENSE | toda | mucha | más] [la] [más] (razón | derecho) [INTENSE | absoluta] (; | . | en | al | y | de | para | toda | usted | con | Ana)
with object negatable tag=whole
unless before (si | no | que)
+ Tienes toda la razón en estar harta.
+ Tiene usted razón, Pedro.
- Si tiene razón, le pagamos.
frame [INTENSE] [tiene | tienes | tenés | lleva] [usted] (todo el | todo su | pleno | perfecto) derecho (a | de | en)
with object
unless before (si | no)
+ Está en su pleno derecho de reclamar.
- El derecho a votar.
frame (razón (no le falta | no te falta | tiene | tienes) | está en lo cierto | estás en lo cierto | estás en todo tu derecho | está en todo su derecho | está en su derecho | coincido con (usted | ustedes | lo | su) | coincidimos con (usted | su) | estoy de acuerdo con (usted | lo | su | tu) | estamos de acuerdo con (usted | lo | su | tu) | estoy totalmente de acuerdo | es una queja justa | su queja es justa | es justo lo que (pide | dice | reclama) | la crítica es justa | se lo acepto | te lo acepto)
with object negatable
unless before si
+ Está en lo cierto: el recibo lleva dos cargos.
- Es justo lo que vendemos.

signal ack.positive
frame (qué alegría | qué ilusión | qué bien | qué bueno | qué gusto | enhorabuena | felicidades | felicitaciones | nos alegra | me alegra | nos alegramos | me alegro | nos encanta | me encanta | da gusto | celebramos | qué buena noticia | qué buena idea | genial | estupendo)
with object
unless before (no | si)
+ ¡Qué alegría leerte!
- Si celebramos algo, avisamos.

# For those who mourn.
signal ack.generic
frame (mi | mis | nuestro | nuestras | nuestros | el | las | un | mi más | nuestro más | mis más | nuestras más) [INTENSE | más] [sentido | sentidas | sincero | sinceras | profundo | sentido] (pésame | condolencias | pésames)
with tag=condolence
+ Reciba mi más sentido pésame.
+ Nuestras condolencias para toda la familia.
- El mensaje más sincero.
frame (acompaño | acompañamos | acompañarle | acompañarlo) [INTENSE] en (el | su | tu | este) (sentimiento | dolor | duelo | pena | pérdida)
with tag=condolence
+ Le acompaño en el sentimiento.
- Le acompaño en el coche.
frame (SORRY | me apena | nos apena | me duele | nos duele | nos entristece | me entristece) [INTENSE] [saber | conocer | leer | por | por conocer | enterarnos] [de] (su | tu | vuestra | la | el | lo de su | lo de tu) [INTENSE | triste | irreparable] (pérdida | fallecimiento | muerte | partida | duelo | padre | madre | marido | esposo | esposa | mujer | hijo | hija | hermano | hermana | abuelo | abuela | mamá | papá | perro | perra | gato | gata)
with tag=condolence
unless after (de (peso | datos | señal | dinero | paquetes | agua) | en (el | la))
unless sentence (la pérdida de su (maleta | paquete | equipaje | envío | pedido | tarjeta))
+ Siento muchísimo la muerte de su padre.
+ Lamento tu pérdida.
- Lamento la pérdida de señal.
frame (descanse en paz | que en paz descanse | q e p d | un abrazo (en | para) (este | estos | usted | toda) | mucha fuerza | mucho ánimo (en | para | a | . | ;) | (momentos | días) [INTENSE] (tan | muy) (duros | difíciles | dolorosos | tristes | delicados))
with tag=condolence
only sentence (falle* | muri* | muerte | pérdida | familia | duel* | dolor | ustedes | usted | abrazo | sentimos | siento | lament*)
+ Le mandamos un abrazo en estos momentos tan difíciles para la familia.
- Son momentos.
