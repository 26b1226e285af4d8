# trouble.lex - states of things that nobody writes of without complaining.
#
# Families of verbs and states, by what goes wrong: a thing behaves badly, looks
# bad, does not agree with its record, is missing, is late; people are treated
# badly. Read with need.lex.

class DEVICE: app | aplicación | web | página | móvil | celular | teléfono | ordenador | computadora | portátil | laptop | router | módem | impresora | pantalla | tele | televisor | nevera | heladera | lavadora | lavarropas | lavavajillas | secadora | horno | caldera | calentador | aire | cámara | consola | mando | batería | cargador | reloj | auriculares | cascos | altavoz | ascensor | puerta | ventana | cerradura | grifo | coche | carro | auto | moto | bici | bicicleta | motor | freno | programa | servidor | correo | wifi | internet | señal | conexión | línea | tarjeta | cajero | datáfono | colchón | sofá | silla | mesa | lámpara | bomba | calefacción | ducha | persiana | taladro | aspiradora | robot | tablet | teclado | ratón | micrófono | plataforma | videollamada | contador | alarma | termo | toldo | piscina | máquina

signal need.problem
frame DEVICE [<word>] [nuev*] [CL] [solo | sólo | siempre | ya | ahora] (pita | gotea | pierde | hace (ruido | un ruido | cosas | lo que) | chirría | vibra | huele | apesta | echa | suelta | salta | parpadea | tiembla | falla | fallan | va (mal | lent* | fatal | a tirones | a saltos) | dejó de | ha dejado de | dejaron de | deja de | se (apaga | queda | quedó | cuelga | colgó | corta | cortó | cae | cayó | rompió | ha roto | ha estropeado | estropeó | bloquea | bloqueó | congela | traba | trabó | calienta | recalienta | sale | salió | despega | despegó | descarga | desconecta | cierra | cerró | reinicia | atasca | atascó | oxidó | hundió | raja | rajó | enciende sol* | abre sol*) | dura (un | una | dos | media | poco | nada | <num>) | come (el | la) | tarda | pide (la | otra | el))
with weight=2
unless before (si | cómo | cuando la | cuando el)
unless sentence (cómo (puedo | hago) | si la | encant* | es normal)
+ La nevera nueva pita todo el rato.
+ El móvil se apaga solo.
- Si la nevera pita, avise.
frame (dejó | ha dejado | dejaron | han dejado | deja | dejan | dejó) de (funcionar | cargar | ir | andar | responder | imprimir | sonar | enfriar | calentar | conectar* | recibir | llegar | servir | dar | encender* | venir | contestar | salir | aparecer | sincronizar | actualizar* | pagar* | emitir)
with weight=2
unless before (si | no)
+ El aspirador dejó de cargar.
- Dejó de llover.
frame (desapareci* | ha desaparecido | han desaparecido | esfum* | se esfumó | evapor* | no queda ni | se volatilizó | borrad* | se ha borrado | extraviad* | extravío | perdid* (mi | la | el | una | un | dos) | perdieron (mi | la | el | nuestra | nuestro | mis | las | los) | han perdido (mi | la | el | nuestra | nuestro | mis | las | los) | habéis perdido (mi | la | el | nuestra))
with weight=2
unless before (no | si)
unless after (fans | peso)
+ Han perdido mi equipaje.
- No han perdido nada.
frame (mal | peor | fatal | horrible | raro | rara | asqueroso | a plástico | a quemado | a humedad | a rancio | a podrido | a tabaco | a gas | a alcantarilla | a cloro | a moho) 
with weight=2
only before (huele | olía | olor | sabe | sabía | sabor | suena | sonaba | se ve | se veía | se oye | se oía | se escucha | salió | sale | salen | quedó | quedaron | ha quedado | queda | me queda | siente* | sentó | sentaron | va | iba | funciona | tratan | trataron | tratado | atendieron | atendió | atendida | atendido)
unless sentence (es normal | cómo (puedo | quito))
+ La ropa huele a humedad.
- El plástico es azul.
frame (lleno | llena | llenos | llenas | cubierto | cubierta | infestad* | repleto) de (polvo | pelos | barro | mugre | suciedad | manchas | bichos | hormigas | cucarachas | moho | humedad | grasa | arañazos | golpes | errores | fallos | faltas | virus | agua | basura | restos)
with weight=2
+ La habitación estaba llena de pelos.
- Lleno de luz.
frame (hay | había | tenía | tiene | con | vimos | encontr* | salió | aparecieron) _2 (cucarachas | bichos | hormigas | chinches | ratones | ratas | pulgas | gusanos | moho | pelo | pelos | pelo en | sangre | vidrios | cristales | plástico | hongos | manchas | goteras | humedad | humedades | un golpe | golpes | una grieta | grietas | un agujero | un roto | una raja | arañazos | rayones | rayas | bollos | abolladuras | una mancha)
with weight=2
unless before (no | sin | si)
unless sentence (cómo (quito | puedo quitar) | para quitar)
+ Encontramos cucarachas en el baño.
- Sin manchas.
frame (me | nos) (pica | pican | escuece | arde | mareo | mareé | marea | marean | duele | duelen | aprieta | aprietan | hace (daño | rozadura | ampollas | heridas) | hacen (daño | rozaduras | ampollas) | irrita | irritó | salieron (granos | ronchas | manchas) | dio (alergia | reacción | diarrea) | sentó (mal | fatal) | sentaron (mal | fatal) | puse mal* | cayó mal)
with weight=2
unless before (si | no)
unless sentence (qué me (recomienda* | aconseja*) | tienen algo)
+ La crema nueva me escuece.
- Me hace ilusión.
frame (lleva | llevan | tiene* | está* | sale | viene* | es | son | queda* | me queda* | va) [CL] [INTENSE | más | un poco | bastante | demasiado] (corto | corta | cortos | cortas | estrecho | estrecha | estrechos | estrechas | ancho | ancha | flojo | floja | descolorid* | torcid* | movid* | borros* | desenfocad* | descuadrad* | desafinad* | desparejad* | ilegible* | mal recortad* | desalinead* | dos tallas (más | menos) | una talla (más | menos) | enorme | enano | enana | diminuto | diminuta | cojo | coja | pasad* | agri* | rancio | rancia | duro como | crudo | cruda | quemad* | salad* | soso | sosa | aguad*)
with weight=2
unless before (si | no)
unless sentence (quiero | busco | cuál | qué talla | me gusta | tenéis | tienen | encant*)
+ Las cortinas me quedan cortas, están mal medidas y torcidas.
- Busco algo que sea corto.
frame (nos | me) (tocó | tocaron | toca | metieron | pusieron | sentaron | asignaron | alojaron | mandaron | cambiaron | movieron | pasaron) [a | en | al] [un | una | el | la | otra | otro | fila | asiento | habitación] _3 (otr* | interior | peor | sin | atrás | al lado de | junto a | fila | separad* | distint* | lejos | baño | ascensor | ruido*)
with weight=2
unless before si
+ Nos metieron en un camarote interior.
- Nos tocó la lotería.
frame (vendieron | habéis vendido | han vendido | revendieron | dieron | habéis dado | han dado) [mi | nuestro | nuestra | nuestros | el | la | los | las] [mesa | asientos | asiento | habitación | plaza | entradas | reserva | cita] _3 (dos veces | a otr* | otra persona | otra pareja | alguien | dos personas | a un)
with weight=2
+ Le dieron nuestra mesa a otra pareja.
- Le dieron la mesa.
frame (overbooking | sobreventa | sobrevendid* | cancelación | cancelaciones | suspensión | sin previo aviso | huelga | doble cobro | cobro doble | cargo doble | cobro indebido | cobros indebidos | cargo indebido | cargos indebidos | descuento indebido | doble cargo | recargo de | suplantación | fraude | phishing | estafa | spam | acoso | llamadas (comerciales | constantes | a todas) | mensajes (de cobranza | constantes) | cobranza)
with tag=weak
unless before (si | en caso de | seguro de | política de | seguro por | plazo de | condiciones de | gastos de | sin gastos de | contra el | contra la)
unless sentence (se puede | cuál es la política | cubre)
+ Tengo un cobro indebido de Netflix.
- ¿Cuál es la política de cancelación?
frame (me equivoqu* al | por su culpa | por culpa de (ustedes | su | vuestr* | la | el | un) | por vuestra culpa | gracias a ustedes (perd* | no) | me hicieron (perder | esperar | ir | volver | firmar | pagar* | sentir*) | nos hicieron (perder | esperar | ir | volver | firmar | pagar* | bajar | sentir*) | me habéis hecho (perder | esperar | ir | volver | pagar*) | me han hecho (perder | esperar | ir | volver | pagar*) | me hizo (perder | esperar | ir | volver | pagar*) | tuve que | tuvimos que | he tenido que | hemos tenido que | me obligan a | me obligaron a | nos obligan a | nos obligaron a)
with weight=2
unless sentence (encant* | valió la pena | no tuve que)
unless before (no | si)
+ Por su culpa llegué tarde al examen.
- No tuve que esperar.
frame (no) [CL] (llega | llegan | llegamos | llego) [ni] (a | al | ni) (<num> | ocho | diez | la mitad | lo (contratado | prometido | anunciado | que))
with weight=2 negatable
+ La fibra no llega ni a la mitad.
- No llego a pie.
frame (inexistente | insuficiente | deficiente* | mejorable | regular tirando | de juguete | de pacotilla | de risa | incompletas | incompletos | ilegal | fraudulent* | engaños* | falso | falsa | falsos | inservible* | obsolet* | inaccesible* | inoperativ* | desactivad* | dado de baja | dada de baja | restringid* | limitad* sin | congelad* | embargad* | retenid* | intervenid* | caído | caída desde)
with weight=2
unless before (no | si | agua | verdura | pescado | pizza | productos | mercancía | comida | fruta | billete)
unless sentence (vender | sección | productos congelados)
+ Tengo la cuenta retenida.
- Vendo pizza congelada.
