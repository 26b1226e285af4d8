# personal.lex - speaking to this person: memory, listening, questions, steps.

signal pers.name
frame (^ | ;) (hola | buenas | buenos días | buen día | buenas tardes | buenas noches | estimado | estimada | querido | querida | apreciado | apreciada | muy buenas | muy buenos días | qué tal | hey | hola muy buenas | hola de nuevo | gracias | perdón | disculpa | lo siento) [señor | señora | señorita | sr | sra | srta | don | doña | dr | dra | don | d]
unless after (cliente | clienta | clientes | usuario | usuaria | socio | socia | alumno | alumna | señor | señora | señores | todos | a todos | equipo | amigo | amiga | gracias | por | que | de | en | lo | le | nos | nuestro | su | tu | el | la | y)
+ Hola, Daniela:
- Estimado cliente:

signal pers.history
frame (recuerdo | recordamos | me acuerdo | veo | vi | he visto | hemos visto | noté) [que] [usted | ya] (nos | me | su | tu | le | te | lleva | llevas | ya)
unless before (si | no | cómo | como)
+ Recuerdo que nos habló del viaje en mayo.
- Recuerdo la lámpara.
frame (como | según | tal como | tal y como) [usted | tú | vos | bien | nos | me] [CL] (mencion* | comenta* | comentaste* | dijo | dijiste | dice | dices | indic* | explic* | describ* | señal* | escribi* | cuenta* | cuentas | contó | contaste | apunta*)
unless before no
unless inside (le indiqu* | le indicamos | le expliq* | le explicamos | le mencion* | le coment* | le dij* | te dij* | te expliq* | te indiqu*)
+ Como bien dice, el ventilador es nuevo.
- Como le indiqué, el ventilador es nuevo.
frame (la última vez | cuando hablamos | nuestra última llamada | su (correo | mensaje | llamada) anterior | tu (correo | mensaje | llamada) anterior | sus tres correos | tus mensajes | su carta | su historial | tu historial | he leído (su | tu | los | sus | tus))
+ He leído su carta dos veces antes de contestar.
- La casa es azul.
frame (cliente (fiel | desde | de hace | de toda la vida) | años con nosotros | su fidelidad | tu fidelidad | su lealtad | desde hace años con nosotros)
+ Gracias por diez años con nosotros.
- Diez años de garantía.

signal listen.check
frame (si (lo he | le he | te he | he | lo) entendido (bien | correctamente) | si entiendo bien | si entendí bien | si no (entiendo | entendí) mal | a ver si (lo | le | te) (entiendo | entendí) | para (confirmar | asegurarme) que (entiendo | entendí | lo) | según entiendo | por lo que (cuenta* | cuentas | me cuenta* | me cuentas | dice* | dices | veo | entiendo | comenta*) | de lo que me cuenta* | o sea que | quiere decir que (usted | el | la | no))
with object
+ Si he entendido bien, la exportación se para en la página tres.
- Si entiende el plano, siga.

signal listen.ask
frame (^ | ;) [y] (qué | cuál | cuáles | cuándo | dónde | cómo | quién | cuánt* | me puede | me puedes | me podés | me podría | me podrías | me podéis | nos puede | nos puedes | nos podrías | nos podría | puede | puedes | podés | podría | podrías | podrías | ha | has | le | te | recuerda* | recuerdas | sigue | sigues | tiene | tienes | tenés | es | está | desde cuándo | en qué)
with question
unless inside (en qué (puedo | podemos) | qué más)
unless after (ayudar* | puedo ayudar* | podemos ayudar* | algo más | parece si | otra cosa)
+ ¿Cuál de los dos recibos lleva el cargo?
- Sé cuál es el recibo.
frame (por favor | le pido que | te pido que | le agradecería que | necesito que | necesitamos que | favor de | le rogamos que | le solicitamos que | podría | podrías | puede | puedes | podés | sería tan amable de | ^ | ;) [me | nos] [por favor] (indique* | indíque* | indica* | indíca* | confirme* | confírme* | confirma* | confírma* | facilite* | facilíte* | facilita* | facilíta* | envíe* | envíame | envíanos | enviar* | mande* | mánde* | mándame | mándanos | mandame | díga* | diga* | dime | dinos | decime | adjunte* | adjunta* | proporcione* | proporcion* | comparta* | comparti*) [me | nos] (su | tu | el | la | los | las | qué | cuál | cuándo | dónde | una | un | si | por | copia | foto* | captura*)
unless before (si | cuando | le | que no)
unless sentence (enlace que)
+ Por favor, indíquenos el número de serie.
- Por favor, disfrute la sombra.
frame (necesito | necesitamos | requerimos | nos falta | me falta | haría falta) [que (nos | me) (envíe* | envíes | mande* | mandes | facilite* | facilites | confirme* | confirmes | indique* | indiques | diga* | digas)] [un | una | el | la | su | tu | los | sus | tus] _1 (número | código | foto* | captura* | factura | recibo | comprobante | datos | dirección | nombre | dni | correo | modelo | versión | copia | fecha | serie | documento | guía)
+ Necesitamos una foto del contador.
- Necesitamos lluvia.

signal steps
frame (^ | ; | y | por favor | primero | después | luego | entonces | puede | puedes | podés | debe | debes | tiene que | tienes que | tenés que | solo tiene que | solo tienes que | solo tenés que | le recomiendo | te recomiendo | le sugiero | te sugiero | le invitamos a | pruebe a | prueba a | intente | intenta | para (ello | eso | esto)) [a | que] (haga* | haz | hacé | pulse | pulsa | pulsá | presione | presiona | presioná | abra | abre | abrí | entre en | entra en | entrá | acceda* | accede | accedé | ingrese | ingresa | ingresá | vaya | ve a | andá a | seleccione | selecciona | seleccioná | elija | elige | elegí | reinicie | reinicia | reiniciá | apague | apaga | apagá | encienda | enciende | prendé | desinstale | desinstala | instale | instala | instalar* | actualice | actualiza | actualizá | borre | borra | borrá | descargue | descarga | descargá | siga | sigue (los | estos) | seguí | toque | toca | tocá | desconecte | desconecta | conecte | conecta | introduzca | introduce | introducí | rellene | rellena | complete | completá | compruebe | comprueba | verifique | verifica | verificá | fijate | fíjese | fíjate | pruebe | prueba | probá | descargar* | abrir* | pulsar | hacer clic | acceder | reiniciar* | entrar* | ponga | poné | pon | cambie | revise | revisa | revisá | limpie | limpia | retire | espere | espera | esperá | consulte | consulta | consultá | solicitar* | desbloquear*) (el | la | los | las | en | a | su | tu | un | una | otra | con | de | si | al | que | clic | esta | este | sobre)
unless sentence (lamento que | siento que | disculpe que)
+ Pulse en Ajustes y elija Exportar.
+ Abre el menú y toca el lápiz.
- La espera fue larga.
frame (<url> | en este enlace | en el siguiente enlace | estos pasos | los siguientes pasos | paso <num> | en la web | en nuestra web | en la página | se pide en | se descarga | se hace en | en el apartado | en el portal)
+ El certificado se pide en la sede.
- El portal es verde.
frame (el plazo es | el proceso (es | tarda | puede) | cuesta | cuestan | sale por | abre de | abrimos | abren de | está abiert* | tarda <num> | en <num> días | entre <num> y <num>)
+ Abrimos de lunes a viernes.
- La puerta es verde.
