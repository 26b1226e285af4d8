# light.lex - dark words in a light place.
#
# Some dark words only name a thing, a question or what is ruled out. These
# frames reach over them, which then count for nothing. Read with need.lex.

class DARK_NOUN: problema | problemas | error | errores | fallo | fallos | daño | daños | retraso | retrasos | demora | demoras | queja | quejas | incidencia | incidencias | inconveniente | inconvenientes | lío | avería | averías | dificultad | sorpresa | sorpresas | molestia

signal concrete
frame (sin | ningún | ninguna | no hay | no hubo | no tuve | no tuvimos | no he tenido | nunca he tenido | nunca tuve | cero | jamás tuve | no ha habido | ni un | ni una) [ningún | ninguna | el menor | la menor | un solo | una sola | mayor | más | ni un] DARK_NOUN
with tag=light weight=0 negatable
unless sentence (hasta (que | ahora) | pero | sin embargo)
+ Llegó sin ningún problema.
- Llegó sin tornillos.
frame (seguro de | seguro contra | en caso de | cobertura de | póliza de | contra) [DET] (accidente* | robo | incendio | daños | muerte | fallecimiento | vida | decesos | avería* | rotura | cancelación | pérdida | retraso* | hospitalización | enfermedad)
with tag=light weight=0
+ ¿El seguro de accidentes cubre el esquí?
- Tuve un accidente.
frame (objetos perdidos | libro de reclamaciones | departamento de quejas | lista de espera | sala de espera | tiempo de espera | plazo de entrega | cinta de doble | cama doble | habitación doble | vidrio roto | pilas gastadas | agua fría | café frío | sopa fría | llamada perdida | primeros auxilios | punto muerto | hora punta | error humano | mal de altura | cuarto oscuro | cierre de pedidos | corte de pelo | cortes de pelo | doble ventana | check out tarde | salida tardía | llegada tardía | jornada completa | dolor de cabeza)
with tag=light weight=0
only sentence (hay | tienen | tenéis | puedo | se puede | podría | dónde | cuánto | cuál | qué | quiero | quisiera | reserv* | queremos | me gustaría)
unless sentence (nadie | no me | sin)
+ ¿Dónde está la oficina de objetos perdidos?
- He perdido el bolso.
frame (cómo (evito | puedo evitar | evitar | prevengo | puedo prevenir | quito | puedo quitar | se quita | elimino | reciclo | arreglo | se arregla) | para (evitar | prevenir) | consejos para | trucos para | sirve para (quitar | eliminar | aliviar | prevenir | arreglar)) _3 (error* | manchas | moho | óxido | ruido* | fugas | robos | fraude | estafas | dolor* | goteras | humedades | problemas | retrasos | golpes | daños | roturas | caídas)
with tag=light weight=0
+ ¿Cómo puedo evitar errores en el formulario?
- ¿Cómo me devuelven el dinero?
frame (exportar | ver | consultar | listar | filtrar | descargar | lista de | informe de | registro de | página de | códigos de | buscar) [DET] (errores | fallos | incidencias | retrasos | quejas | bloqueos | averías | reclamaciones | pérdidas)
with tag=light weight=0
unless sentence (no (me | puedo | deja | funciona) | sale | da error)
+ ¿Se pueden exportar los errores a Excel?
- Me sale un error.
frame (^ | ;) [hola | buenas | perdón] (si | en caso de que | cuando) [DET | me | se | el | la | mi] [<word>] (llueve | hace mal tiempo | llego tarde | llegamos tarde | se cancela | se suspende | se retrasa | se rompe | se estropea | se pierde | no (puedo | podemos) ir | llega tarde | no me (gusta | queda* | sirve | vale) | no le (gusta | queda* | sirve | vale) | no queda* bien | cancelo | anulo | pierdo | perdemos | hay (retraso | huelga | niebla)) _6
with tag=light weight=0 negatable
unless sentence (otra vez | ya | me han | nadie | como ayer)
+ Si llueve, ¿se suspende la excursión?
+ Si no me queda bien, ¿lo puedo cambiar?
- La excursión se suspende.
frame (me mudé | me mudo | nos mudamos | cambié de casa | perdí mi antiguo | se me olvidó (la clave | la contraseña | mi contraseña | mi clave | el pin | avisar* | incluir | adjuntar | pedir) | olvidé (la | mi) (clave | contraseña) | tengo prisa | nunca (hice | he hecho | he probado | he estado | he ido | probé | fui | he usado | usé) _3)
with tag=light weight=0 negatable
unless sentence (nadie | no funciona | no me)
+ Nunca hice spinning, ¿hay clase de prueba?
- Nunca me contestaron.
frame (no (sé | sabía | tengo claro | estoy segur* | recuerdo | encuentro en la web) (si | cuál | qué | cuándo | cuánto | dónde | cómo) _10)
with tag=light weight=0 negatable
unless inside (no sé qué hacer | no sé (si | cómo) (reír | decirlo) | más hacer | voy a (pagar | vivir))
+ No sé si me sirve la talla 40 o la 42.
- No sé qué hacer.
frame (no (puedo | podré | podremos | podemos | voy a poder | vamos a poder) (ir | asistir | acudir | estar | llegar a la clase | pasar a | recogerlo) _6)
with tag=light weight=0 negatable
unless sentence (porque (ustedes | me | nos | su) | por su culpa | cancel* sin)
+ Mañana no puedo ir a clase, ¿la puedo cambiar?
- No puedo entrar.

frame (^ | ; | y) [hola | buenas | buenos días | buenas tardes | solo] (quiero | queremos | quería | quisiera | querría | me gustaría | necesito | necesitaba | desearía) (saber | preguntar* | consultar* | confirmar | información) [si | cuándo | cuánto | cómo | qué | dónde | cuál | por] _14
with tag=light weight=0 negatable
unless inside (mi | mis | me | nos | no | nadie | nuestro | nuestra | por qué)
+ Quería saber si el curso de errores frecuentes empieza en marzo.
- Quería saber por qué no me llegó.
frame (perdí | he perdido | se me perdió | se me ha perdido | extravié | se me rompió | se me ha roto | se me cayó) (mi | el | la | las | los | un | una) <word> [<word>] [;] (puedo | cómo | se puede | dónde | tienen | tenéis | cuánto | hay | venden | vendéis)
with tag=light weight=0 negatable
+ Perdí mi antigua libreta, ¿puedo sacar una nueva?
- Perdí mi trabajo por su culpa.

frame (^ | ;) [hola | buenas] se (congela* | rompe* | estropea* | nota* | cancela* | pierde* | corta* | apaga* | cierra* | moja* | oxida* | encoge* | despega* | borra* | anula* | bloquea* | suspende* | quema* | seca* | mancha* | descongela* | cae* | calienta*) _8
with tag=light weight=0 question
unless inside (mi | mis | me | nos | otra vez | siempre | nuestr*)
+ ¿Se congela bien la lasaña?
- ¿Se congela siempre mi pantalla?

# Praise that tells what no longer hurts.
signal need.polite
frame (nunca | jamás) [CL] [ha | han | había] (fall* | falló | dado problemas | dio problemas | tenido problemas | decepcion* | defraud* | quej*)
with tag=praise negatable
unless sentence (hasta | pero | ahora)
+ En tres años nunca me ha fallado.
- Nunca contestan.
frame (solucion* | resolvi* | resuelt* | arregl* | respondi* | contest* | atendi* | cambi* | devolvi*) _3 (enseguida | en seguida | rapidísim* | al momento | al instante | en el acto | en minutos | en <num> minutos | el mismo día | en un día | en menos de | muy rápido | rápidamente | en una hora | sin (pegas | poner pegas | problemas | ningún))
with tag=praise
unless before (no | nunca | para que | que se)
unless sentence (no | nunca | pero | quiero | exijo)
+ Tuve un problema y lo solucionaron enseguida.
- Quiero que lo solucionen enseguida.
frame (gracias (a ustedes | a vosotros | a vuestro | a su | por (la rapidez | la ayuda | todo | solucionar* | arreglar* | vuestra ayuda | su ayuda | su rapidez | atenderme tan)) | (un | gran | menudo) alivio | qué alivio | salvaron (la vida | el día) | salvasteis (la vida | el día) | me salvó | sois (geniales | los mejores | unos cracks) | son (geniales | los mejores | unos cracks | unos genios) | da gusto | así da gusto | chapeau | olé | ole vosotros | mis felicitaciones)
with tag=praise
unless before (no)
+ Sois unos cracks, da gusto.
- Son unos recibos.
frame (no importa | no pasa nada | no hay (problema | prisa) | sin prisa | sin problema | no corre prisa | cuando puedan | cuando podáis | cuando puedas | no es (urgente | grave | nada grave) | tranquilos | solo (quería saber | preguntaba | por curiosidad | era eso | una duda))
with tag=light negatable
unless before (si)
unless sentence (pero | indign* | enfad*)
+ No hay prisa, cuando podáis.
- Hay prisa.
