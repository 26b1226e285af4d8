# need.lex - what the customer's own words call for.
#
# Only negative words count: customers are polite while they are angry, so
# thanks and please take nothing away. Tags name the class of a feeling, so that
# a reply can answer it in kind; "waiting" marks complaints about silence.

class NO: no | nunca | jamás | tampoco | ya no | todavía no | aún no | ni siquiera | ni | tampoco me
# What a thing, a person or a firm ought to do and does not: stems of all tenses.
class FAILS_TO: funcion* | lleg* | carg* | abr* | arranc* | enciend* | encend* | prend* | conect* | contest* | respond* | atiend* | atend* | coge* | cogen | cogió | cogieron | descuelg* | levant* | aparec* | apareci* | sirv* | sirvi* | anda | andan | camina | jala | va | vale | tira | imprim* | suen* | enfrí* | calient* | calent* | refriger* | reconoc* | guard* | descarg* | sincroniz* | valid* | registr* | actualiz* | refle* | figur* | const* | coincid* | cuadr* | correspond* | encaj* | cierr* | cerr* | gira | devuelv* | devolv* | devolvi* | solucion* | arregl* | resuelv* | resolv* | resolvi* | cumpl* | avis* | inform* | respet* | entreg* | envi* | mand* | present* | apareci* | vin* | vien* | pas* a (recoger | buscar) | pasó | pasaron | recog* | incluy* | inclu* | trae | traen | trajo | trajeron | venía | venían | acept* | permit* | dej* | da | dan | dieron | dio | hacen | hace | hicieron | hizo | aplic* | acredit* | abon* | reembols* | ingres* | paga* | pagaron | explic* | ayud* | escuch* | le* hac* caso | hacen caso | hace caso | importa | sabe | saben | puede | pueden | puedo | pude | podemos | podido | pudimos | pudo | logr* | consig* | consegu* | recib* | recibi* | encuentran | encontraron | encontrado | tiene | tuve (forma | manera | opción) | tuvimos | hay | había | hubo | queda | quedaba | sal* | sali* | entra* | entran | oig* | oye | oyen | ve | ven | veo | escucha* | baja | sube | pued* | pod* | entend* | entiend* | reconozco | autor* | pedí | pedimos | solicit* | contrat* | firm* | di | dado | es (lo que | el que | la que | como) | son (los | las) que | era (lo que | el que | la que) | está (en la caja | en el paquete | en casa | aquí | incluid* | funcion* | list* | en el sobre) | están | llegué | dorm* | duerm* | peg* ojo | corta* | deja | par* de | sab* | sé (qué hacer | a quién | nada | por qué) | merec* | pregunt* | consult* | pidieron permiso | pidieron perdón | disculparon | convenc* | sent* bien | quit* | borr* | corr* | gir* | jal* | devuelt* | resuelt* | abiert* | dich* | hecho | hecha | visto | escrito | puesto | vuelto | repuest* | facilit* | facilitado | serv* | aprob* | concedi* | ley* | dur* | conced* | admit* | retir* | escond* | impid* | tom* en serio | sobreviv* | despeg* | aterriz* | activ* | abren | tranquiliz* | suben | bajan | pagad* | marc* | lee | leen | proyect* | gir* bien | cub* | cubr*

signal need.problem
frame NO [CL] [HAVE | hemos | está | están | estaba | vuelve a | volvió a | volvieron a | quiere* | acaba de | termina de | logro | consigo | logramos] [INTENSE | todavía | aún] FAILS_TO
with weight=2 negatable
unless before (si | para que | espero que | y si | en caso de que | por si | siempre que | ojalá | me | creo que)
unless clause (si | para que | por si)
unless inside (no hizo falta | no ha hecho falta | no hay (prisa | problema | de qué | que agradecer | inconveniente) | no tengo (prisa | preferencia | problema | ningún problema | inconveniente | duda | cuenta | claro) | no es urgente | no pasa nada | no pueden ser | no puedo (esperar | quejarme | ir | asistir | estar más) | no pude (ir | asistir) | no va a | no sabía | no tengo (carnet | carné | coche) | no sé si | no hace falta | no hacía falta | no importa | no me importa | no tenemos (prisa | coche))
unless after (quejarme | quejarnos | recomendar | recomendarlos | recomendarles | recomendarlo | recomendarla | recomendaros | (tomar | comer | beber) (gluten | lactosa | frutos | azúcar | carne | sal | alcohol | leche | pescado | huevo) | esperar a | estar más (content* | satisfech*) | pedir más | ir a la | asistir | prisa | problema | de qué)
+ La app no funciona desde el viernes.
+ Mi paquete nunca llegó.
+ No me han devuelto el dinero.
+ No puedo entrar en mi cuenta.
- No tengo prisa.
- Si no me llega, les aviso.
frame NO (tengo | tenemos | tenía | teníamos | tuve | tuvimos | he tenido | hemos tenido) [INTENSE | ni | ya | el | la | mi | nuestro | nuestra | los | las | mis] (luz | agua | internet | línea | servicio | cobertura | señal | calefacción | gas | teléfono | acceso | respuesta | respuestas | noticias | noticia | solución | conexión | contestación | saldo | paquete | pedido | reembolso | devolución | maleta | equipaje | factura | forma de | manera de | ningún | ninguna | dinero | plata | caldera | reserva | habitación | cita | confirmación | mesa | asiento | plaza | medicación | tarjeta | datos | tono | imagen | sonido | audio | voz | wifi | red | correo)
with weight=2 negatable
unless before si
unless sentence (vale con | se puede | puedo | es necesario | hace falta)
+ No tengo luz desde ayer.
- No tengo impresora.
frame (no | nunca | tampoco) [CL] [me] (deja* | permite*) [de] (entrar | acceder | pagar | abrir | iniciar | usar* | cambiar* | terminar | continuar | pasar | cancelar | descargar | enviar | registr* | poner | hacer* | <word>)
with weight=2 negatable
unless before (si)
+ No me deja terminar la compra.
- Si no te deja entrar, avisa.
frame (sigue | siguen | seguimos | sigo | sigues | seguís | continúa | continúo | estoy | estamos | está | quedé | quedamos | me quedé | nos quedamos | me he quedado | nos hemos quedado | me dejaron | nos dejaron | me habéis dejado | nos habéis dejado | me han dejado | nos han dejado | llevo _4 | llevamos _4 | lleva _4 | llevan _4 | hace _4 que estoy | hace _4 que estamos) sin (luz | agua | internet | línea | servicio | cobertura | señal | calefacción | gas | teléfono | respuesta | respuestas | noticias | solución | conexión | contestación | dinero | coche | carro | trabajar | dormir | poder | saber* | recibir* | funcionar | contestar* | responder* | aparecer | llegar | arreglar* | solucionar* | resolver* | devolver* | cobrar | recoger* | entregar* | caldera | nevera | heladera | ascensor | medicación | medicinas | cenar | comer | habitación | asiento | cita | plaza | <word>)
with weight=2 negatable
unless before (si)
+ Llevamos seis días sin calefacción.
+ Sigo sin poder entrar.
- Si me quedo sin pan, bajo.
frame (sin (avis* | previo aviso | preguntar* | permiso | consultar* | mi (permiso | autorización | consentimiento) | explicación | explicaciones | ninguna explicación | motivo | razón | que nadie | ni siquiera | dar (explicaciones | la cara) | contestar | responder | que me | que nos))
with weight=1 negatable
unless before (se puede | puedo | pueden | si)
unless sentence (se puede | puedo)
+ Cortaron el agua de la calle sin avisar.
- ¿Se puede ir sin avisar?
frame [me | nos | le | se | se me | se nos | ha | han | llegó | llegaron | vino | vinieron | está | están | venía* | estaba* | salió | salieron | quedó | quedaron | con] [me | nos] [todo | toda | todos | todas | completamente | totalmente | INTENSE | el | la | los | las | medio] (rot* | dañad* | defectuos* | averiad* | estropead* | abollad* | rayad* | rallad* | mojad* | empapad* | incomplet* | equivocad* | erróne* | incorrect* | caducad* | podrid* | manchad* | quemad* | rasgad* | agrietad* | aplastad* | hundid* en el barro | descosid* | oxidad* | desteñid* | astillad* | partid* en | torcid* | picad* | mellad* | desconchad* | resquebrajad* | suelt* | despegad* | descolgad* | pasad* por agua | revuelt* | hecho trizas | hecha trizas | en pedazos | a trozos | descompuest* | malograd* | arruinad* | inservible* | inutilizable* | inundad* | contaminad* | quebrad* | rajad* | desgarrad* | sucio | sucia | sucios | sucias | asqueros* | vacío | vacía | helad* la comida | pasad* de fecha | mal (cosid* | impres* | hecho | hecha | puest* | montad* | calculad* | facturad* | escrit* | cort* | pint*) | en mal estado | en pésimo estado | de otra talla | de otro color | cambiad* por error)
with weight=2
unless before (si | no | nada | ni | reciclar | tirar | arreglan | reparan | reparáis)
unless sentence (dónde (tiro | puedo tirar | reciclo | puedo reciclar) | recogen | reciclan)
+ La vajilla llegó rota.
+ El informe sale con el nombre equivocado.
- Si está rota, avise.
frame (me | nos | le | te | se me | se nos) [ha | han | habéis | has | había | habían | está | están | estáis | siguen | sigue | seguís | volvieron a | vuelven a | volvió a | vuelve a | vuelto a | quieren | quiere | pretenden | siguieron] [vuelto a | INTENSE] (cobr* | carg* | factur* | descont* | descuent* | debit* | sac* | quit* | retuv* | retien* | reten* | robar* | robad* | estaf* | timar* | timad* | engañ* | clav* | cort* (la | el | los) | cortad* | bloque* | suspend* | cancel* | anul* | rechaz* | deneg* | neg* | nieg* | expuls* | bane* | cerr* (la | el | mi) | cerrad* | perd* | perdi* | extravi* | romp* | rompi* | roto | rota | dañ* | estrope* | ray* | abol* | cambi* (la | el | los | las) | cambiad* | hack* | clon* | grit* | insult* | colg* | ignor* | ment* | minti* | torea* | tore* | mare* | echar* | echad* | dejar* (tirad* | plantad* | colgad* | fuera | esperando | a medias) | dejad* (tirad* | plantad* | colgad* | fuera | esperando | a medias) | pasan de | pasaron de | mandan de | mandaron de | tratar* | tratad* | tuvieron | tuvo | hicieron | hizo | hacen | tienen | dan largas | daban largas | prometi* | prometid* | asegur* que | dijer* que | dijo que | dicen que | dicho que | pus* una | multar* | multad* | mord* | mordi* | intoxic* | quem* | moj* | inund* | apag* | cierra | cae | cuelga | congela | traba | corta | reinicia | desconecta | bloquea)
with weight=2
unless before (si | no | nunca | cuánto | cuándo | nadie | y si | que)
unless clause (cuánto | cuándo | si | amablemente)
unless after (muy bien | genial | de maravilla | un (favor | descuento | buen) | la vida más | fenomenal | excelente | content* | feliz | precio | el favor)
unless inside (me cambi* de | me hicieron (un | sentir muy) | me tratar* [muy] (bien | genial) | me dij* que (sí | podía))
unless sentence (encantad* | de maravilla | excelente | genial | perfect*)
+ Me han cobrado dos veces la misma compra.
+ Nos cancelaron el vuelo de vuelta.
+ Me siguen cobrando.
- ¿Cuánto me cobran por el arreglo?
frame (se | se me | se nos | se le) [ha | han | había | habían | vuelve a | volvió a | vuelto a | está | queda* | quedó | quedaron | acaba de] [INTENSE | vuelto a | todo | toda] (romp* | rompi* | roto | rota | estrope* | apag* | cuelg* | colg* | cae | caen | cay* | caíd* | cort* | trab* | congel* | bloque* | cierr* | cerr* (sol* | inesperad*) | borr* | borró | perd* | perdi* | pierd* | dañ* | averi* | descarg* en | descarga (sola | rápido | en) | quem* | desconect* | reinici* | despeg* | deshac* | deshizo | despint* | encog* | oxid* | desgarr* | descos* | moj* | inund* | fund* | anul* | cancel* | retras* | extravi* | duplic* | equivoc* | olvid* | neg* a | niega* | niegan | burl* | ri* de | rieron | laves con | llev* (mi | el | la | el dinero) | pas* de | tard* | atasc* | desprend* | sal* de la | sale | salta | hiela | congela | en blanco | bloqueado | sin | fue la | va la | fue el | va el)
with weight=2
unless before (si | no | que no | cuándo | y si | para que)
unless clause (si | para que | cómo | cuándo)
+ La lavadora se apaga a mitad del programa.
+ Se me ha borrado todo.
- ¿Qué hago si se rompe?
frame (dos veces | doble | duplicad* | por duplicado | de más | el doble | el triple | por error | indebid* | sin motivo | que no (he pedido | pedí | contraté | he contratado | reconozco | es mío | corresponde | hice | he hecho | autoricé | solicité | es mía | son míos))
with weight=2 negatable
only sentence (cobr* | cargo* | cargad* | carg* | factur* | pag* | importe | recibo | cuota | dinero | descont* | debit* | tarjeta | servicio | bono | seguro | suscripción | compra | pedido | euros | pesos | soles | dólares | plan | banco)
unless before (si)
+ En el recibo hay un bono que no he pedido.
- Llame dos veces.
frame (cobro | cargo | factura | recibo | importe | cuota | comisión | recargo | multa | penalización | tarifa | saldo | nota | precio | medidor | contador | lectura | dirección | talla | color | modelo | nombre | apellido | número | producto | artículo | pedido | plato | libro) [<word>] (incorrect* | equivocad* | erróne* | indebid* | injust* | duplicad* | desorbitad* | abusiv* | mal | distinto | distinta | que no (es | era | corresponde | reconozco))
with weight=2
unless clause (si)
+ Tengo una factura desorbitada.
- Si el importe es incorrecto, llame.
frame (error | errores | fallo | fallos | falla | fallas | avería | averías | problema | problemas | problemita | incidencia | incidencias | inconveniente | inconvenientes | fuga | gotera | humedades | corte | cortes | bug | retraso | retrasos | demora | demoras | defecto | defectos | desperfecto* | daños | confusión | irregularidad* | cargo extraño | reclamo | reclamación | queja | goteras | ratas | cucarachas | chinches | moho | mal olor | olor (insoportable | horrible | asqueros* | a gas | a quemado) | pérdida de (agua | gas))
with weight=2
unless before (no | sin | ningún | ninguna | ni | cero | si hay | evitar | si tengo | en caso de | seguro de | si | informe de | libro de | hoja de | hojas de | informe | qué | lista de)
unless inside (libro de reclam* | seguro de daños)
unless sentence (sin ningún | qué pasa si | en caso de | ningún problema | se solucionó | quedó solucionado | solucionar* a la primera)
unless after (de cálculo | resuelt* a la)
with tag=weak
+ Veo irregularidades en la cuenta.
- No hubo ningún problema.
frame (da | dan | daba | sale | salía | aparece | marca | tira | tiene | tengo | tenemos | hay | detect* | encontr* | con) [CL] [siempre | un | una | el | unos | mensaje de | el mensaje de | como | código de] (error | errores | fallo | fallos | problema | problemas | avería | fuga | gotera)
with weight=2
unless before (no | si | nunca)
unless sentence (qué pasa si | cómo)
+ Me sale un error al pagar con tarjeta.
- No hay problema.
frame (fall* | falla | fallan | falló | fallaron | fallando | gotea | gotean | chorrea | pierde agua | pierde aceite | pierde gas | apesta | apestan | apestaba | huele (mal | a gas | a quemado | raro) | hace (un | mucho) ruido | echa (humo | chispas) | chirría | cojea | pita | vibra | tiembla | parpadea | se recalienta | calienta demasiado | va (lent* | fatal | a tirones | a saltos | mal | muy lent*) | funciona (mal | fatal | a ratos | a medias) | anda (mal | lent* | como) | está (caíd* | colgad* | atascad* | averiad* | en blanco | bloquead* | roto | rota | congelad* | mal | fatal | descompuest* | suspendid*) | están (caíd* | atascad* | mal | rot* | bloquead*) | cayó (el | la | internet))
with weight=2
unless before (no | si | nunca | ni)
unless sentence (si no)
+ El grifo gotea desde ayer.
+ La página está caída.
- Si falla, la cambio.
frame (falta | faltan | faltaba | faltaban | faltó | faltaron | me falta | me faltan | nos falta)
unless before (no | hace | hacen | hacía | si | me hace | qué papeles | qué | cuánto | sin | nos hace)
unless after (de respeto | poco | mucho | para | que me | por entregar yo | un mes | una semana)
unless sentence (hacen falta | hace falta | qué)
with weight=2
+ En la caja faltaban dos tornillos.
- ¿Cuánto falta para el verano?
frame (llegó | llegaron | llega | llegan | ha llegado | han llegado | llegado | vino | vinieron | apareció | aparecieron | entregaron | entregan | recibí | recibimos | salió | salieron | empezó | sirvieron | abrió) _5 (tarde | tardísimo | después | retras* | retraso | demora* | frí* | helad* | abierto | abierta | vací* | incomplet* | sin (caja | precinto | las | los | el | la) | otro | otra | equivocad* | mal | rot* | dañad* | mojad* | a medias | un día (después | tarde) | horas (después | tarde) | distint* | usado | usada | sucio | sucia)
with weight=2
unless before (si | no | cuándo)
unless after (para | de lo | en)
unless sentence (encantad* | perfect*)
+ El regalo llegó un día después del cumpleaños.
+ Me ha llegado otro modelo.
- Si llega tarde, ¿puedo ir?
frame (ha llegado | me ha llegado | me llegó | me han mandado | me mandaron | me enviaron | me han enviado | me habéis mandado | me habéis enviado | me dieron | me han dado | me trajeron | recibí | pusieron | pone | ponía | dice | decía | sale | aparece | vino | viene | trae) _5 (en vez de | en lugar de | cuando (yo | pedí | había | compré | pagué | reservé | saqué | son | es | en realidad) | y (mi | yo | nosotros | ella | él | nuestro | la nuestra | pedí | yo (pedí | saqué | tengo | había) | había pedido | es | era | son) | y no (el | la | los | las))
with weight=2
unless before (si)
unless sentence (encantad*)
+ Me mandaron una azul en vez de la roja.
- Si me llegó en vez de ayer hoy, bien.
frame (pedí | pedimos | compré | compramos | encargué | encargamos | reservé | reservamos | pagué | pagamos | contraté | contratamos | solicité | elegí) _8 (y [<word>] [CL] [ha | han | habéis] (lleg* | mand* | envi* | tra* | dier* | dio | entreg* | recib* | vin* | sali* | pus* | cobr* | sirv* | res* | no | aparec* | encontr*) | pero | y nada | y resulta | y me | y nos)
with weight=2
unless before (si | cuando)
unless sentence (encantad* | perfect* | genial | puedo | podría)
+ Pedí el 43 y me ha llegado el 41.
+ Reservamos con balcón y nos metieron en un interior.
- Pedí el azul y la caja.
frame (dónde (está | están | anda | quedó | ha quedado | se metió) | qué (pasa | pasó | ha pasado | ocurre | sucede | hay) con | qué fue de | para cuándo | hasta cuándo | cuándo (piensan | pensáis | me van a | me vais a | nos van a | van a | me lo | me la | por fin | se van a | vais a | me devuelv* | me llega* por fin | llegará por fin) | por qué (no | me | nos | mi | tarda* | sigue* | ha | han | habéis | tengo | se | la | el | hay | tanto)) 
with tag=weak
unless after (la (oficina | tienda | sede) | el (baño | museo) | necesito)
unless clause (oficina | tienda | sede | sucursal | museo | baño | parking)
+ ¿Dónde está mi paquete?
+ ¿Cuándo piensan devolverme el dinero?
- ¿Dónde está la oficina?
frame (dónde (está | están) | qué (pasa | pasó | ha pasado | ocurre) con) (mi | mis | nuestro | nuestra | el) (paquete | pedido | dinero | maleta | reembolso | envío | equipaje | pago | tarjeta | devolución | plata | cita | técnico | coche)
with weight=2
+ ¿Dónde está mi dinero?
- ¿Dónde está mi mesa?
frame (quiero | exijo | necesito | reclamo | pido | queremos | exigimos | devuélvanme | devuélvame | devuélveme | devolvedme | devolveme | devuelvan | devuélvannos | que me devuelvan | que me devolváis | que devuelvan | me deben | me debéis | a ver cuándo me devuelven) [que] [CL] [me] [devuelv* | devolv*] (mi | el | la | mis | nuestro | un | una) [<word>] (dinero | plata | reembolso | devolución | importe | explicación | solución | compensación | indemnización | respuesta | responsable | reclamación | hoja)
with weight=2
unless before (si | cómo | puedo)
unless sentence (cómo (puedo | hago) | cuánto)
+ Quiero que me devuelvan el dinero.
+ Exijo una explicación.
- ¿Cómo puedo pedir el reembolso?
frame (necesito | quiero | espero | pueden | podéis | podrían | puede | por favor | alguien que | a ver si | ruego | pido que | les pido que | os pido que | que alguien | hagan el favor de | haced el favor de) [que] [CL] [alguien] (arregl* | solucion* | resuelv* | resolv* | revis* | repar* | corrij* | correg* | soluci* | hagan algo | haga* algo | reactiv* | desbloque* | recuper* | rectifi* | mirarlo | mirad* qué | repong*)
with tag=weak
+ Necesito que lo arreglen ya.
- Necesito una lámpara.
frame (quién (me (devuelve | paga | va a | da | responde) | responde | se hace (responsable | cargo) | me lo) | cómo (lo (arreglamos | solucionamos | solucionáis | arregláis) | se supone | vuelvo a casa | hago ahora | es que | puede haber) | qué (solución | solución me | hago ahora | hacemos ahora | puedo hacer | piensan hacer | pensáis hacer | van a hacer | vais a hacer | se supone | más tengo | tengo que hacer para que) | a quién (tengo que | me dirijo | hay que | le reclamo) | hay alguien ahí | me pueden ayudar con esto | podéis mirarlo | pueden revisarlo | alguna solución | hay solución)
with weight=1
+ ¿Qué solución me dais?
- ¿Qué lámpara limpia mejor?
frame (problema | problemas | error | errores | fallo | dificultad* | inconveniente* | imposible | incapaz | difícil) [para | al | a la hora de | con | de | en] (entrar | acceder | abrir* | pagar* | conectar* | iniciar | cargar | descargar | instalar* | registr* | activar* | actualizar* | la | el | los | las | mi | mis | su | cobrar* | usar* | contactar* | localizar* | hablar | reservar | cancelar*)
with weight=2
unless before (no | si | sin | ningún | tuve ningún)
unless sentence (si hay | sin ningún | qué pasa si)
+ Es imposible contactar con ustedes.
- Sin problema para entrar.
frame (perdí | perdimos | he perdido | hemos perdido | estoy perdiendo | estamos perdiendo | pierdo | perdemos | perdiendo | malgast* | tirando | tiré | se fueron | gasté | hemos gastado | he gastado | tuve que (pagar | comprar | ir | volver | dormir | coger | tomar | contratar | llamar | limpiar | cancelar | salir | pedir | gastar) | tuvimos que (pagar | comprar | ir | volver | dormir | coger | tomar | contratar | llamar | limpiar | cancelar | salir | pedir | gastar) | he tenido que (pagar | comprar | ir | volver | dormir | coger | contratar | llamar | limpiar | cancelar | salir | pedir) | hemos tenido que (pagar | comprar | ir | volver | dormir | coger | contratar | llamar | cancelar | salir | pedir))
with weight=2
unless before (si | no | cómo)
unless after (peso | kilos | el miedo)
unless sentence (quería saber | se puede sacar)
unless clause (kilos | si)
+ Tuvimos que comprar otros billetes.
+ Estoy perdiendo clientes.
- He perdido cinco kilos con su plan.
frame (mal servicio | mala atención | mal trato | malos tratos | mala experiencia | mala calidad | malas formas | malos modos | mala educación | mal funcionamiento | malas condiciones | mal olor | mala organización | mala gestión | mala fe | mal hecho | mal estado | de mal en peor | cada vez peor | cada vez más lent* | deja mucho que desear | muy mal | fatal | lo peor | peor que | muy lento | lentísimo | lentísima | carísim* | demasiado (caro | cara | tarde | lento | ruido | tiempo | largo | corto | alto | pequeñ* | grande) | muy caro para | insoportable | insufrible | imposible | incomprensible | ilegible | inservible | inútil)
with weight=2
unless before (no | ni | nada | nunca | si)
unless after (me vendría | olvidar | no agradecer | dejar pasar)
unless sentence (me siento mal por molestar | menos mal)
+ La atención fue muy mala educación aparte: mal servicio.
- No es mal servicio.
frame (robaron | robado | robó | hackearon | hackeado | clonaron | clonado | clonada | suplant* | phishing | usaron mi | usó mi | usando mi (nombre | tarjeta | cuenta) | cargos que no | compras que no (hice | he hecho | reconozco) | movimientos que no (hice | he hecho | reconozco) | desconoc* mi cuenta | accedió a mi | entraron en mi | entraron a mi)
with weight=2 negatable
unless before (si | no | en caso de que | y si)
+ Entraron en mi correo.
- Si me roban el móvil, ¿cubre?
frame (reclam* | protest* | queja* | quejarme | quejarnos | me quejé | nos quejamos | presentar una queja | poner una (queja | reclamación) | inconform*)
with weight=1
unless before (cómo | dónde | sin | no tengo | ninguna | no puedo | libro de | hoja de | hojas de)
unless sentence (cómo (puedo | se) | no tengo ninguna queja)
+ Escribo para quejarme del trato.
- No tengo ninguna queja.
frame (mareo | mareada | vómit* | vomit* | reacción alérgica | dio alergia | intoxic* | ronchas | sarpullido | fiebre | sangr* | quemadura* | herid* | lesion* | hospital | urgencias | ambulancia | me caí | se cayó | resbal* | me corté | dolor | duele | doliendo | infectad* | hinchad*)
with weight=2
unless before (no | contra la | para la | para el | seguro de | si | apto para | del | al | en el | un)
unless sentence (es bueno para | sirve para | apto | cubre | horario | cita | pediatr*)
+ El bebé tiene fiebre por su vacuna.
- ¿Es apto para alérgicos?

frame (lleg* | salió | salieron | han salido | ha salido | vino | vinieron | venía* | imprim* | apareci* | viene | sale) con (el | la | los | las | un | una) [<word>] (viej* | antigu* | anterior | distint* | cambiad* | otro | otra | equivocad* | mal)
with weight=2
unless before (si | cuando)
+ Las tarjetas han llegado con el teléfono viejo.
- Llegó con el teléfono nuevo.

frame (me | nos) [lo | la | los | las] [ha | han | habéis] (devolv* | devuelto | entreg* | traj* | traído | dej* | mand* | cambi* | dieron | dado | vend* | pus* | puesto) [el | la | los | las | todo | toda | INTENSE] [<word>] (encogid* | movid* | borros* | deform* | torcid* | corro | a corros | peor | hech* (un | una | polvo) | chic* | quemad* | decolorad* | arrugad* | tiesos | suci* | rot* | manchad* | mal | desteñid* | ray* | inservible* | a medias | sin <word> | irreconocible* | verde | naranja | amarill*)
with weight=2
unless before (si)
+ Me lo devolvieron encogido dos tallas.
- Me lo devolvieron el lunes.
frame (se suponía que | supuestamente | se supone que | en teoría | quedaron en | quedasteis en | quedamos en que | prometier* | prometi* | me prometi* | habían prometido | habíais prometido | prometid* | tenía* que (haber | llegar | estar | venir | abrir | salir | entregar*) | debía* (llegar | estar | venir | abrir | salir | haber) | iba a (llegar | estar | venir) hoy | dijeron que (venían | vendrían | llegaba* | llegaría* | estaría* | era | sería | en | hoy | mañana) | dijisteis que | según ustedes | para nada . | para esto | a la basura | tirad* a la basura | en balde | en vano)
with weight=2 negatable
unless before (si | no | para | gracias | cuándo)
unless sentence (content* | encant* | genial)
+ Se suponía que la piscina abría en junio.
+ Quedaron en llamarme ayer.
- Si quedaron en verse, bien.
frame (me | nos) [ha | han | habéis] (subieron | subió | subid* | subisteis | aumentaron | aumentó | aumentad* | bajaron | bajó | pusieron (una | un | otr*) | puso (una | un) | marcó | marcaron | asignaron | metieron | metió | metisteis | movieron | aplicaron | penaliz* | sancion* | inscrib* mal) _3 (cuota | precio | tarifa | alquiler | multa | infracción | recargo | penalización | prima | comisión | plaza | asiento | asientos | habitación | cita | fecha | turno | horario | cero | suspenso | interior | otr* | mal)
with weight=2
unless before si
+ Me subieron la cuota del seguro.
- Me subieron la maleta.
frame (me | nos | le) [lo | la | los | las] (cobraron | dijeron | dieron | pusieron | mandaron | hicieron | dejaron | tuvieron | echaron | llamaron | cambiaron | quitaron | vendieron | enviaron | colgaron | contestaron | obligaron | pidieron | exigieron | negaron | devolvieron | trajeron | metieron | sacaron | rompieron | cancelaron | aseguraron | prometieron | soltaron | rieron | trataron | gritaron | ignoraron | abrieron | cortaron | perdieron | miraron | respondieron | hizo | dijo | puso | tiró | dejó | cobró | llamó | colgó | gritó | echó | hicisteis | dejasteis | pusisteis | disteis | mandasteis | dijisteis)
with tag=story
unless after (que sí | muy bien | una (sorpresa | alegría))
+ Nos miraron como a bichos raros.
- Nos vemos.
frame (el | la | su | vuestro | un | una | al | del) [<word>] (repartidor | mensajero | técnico | camarero | camarera | vendedor | vendedora | chofer | conductor | taxista | cajera | cajero | recepcionista | perito | profesor | guardia | encargad* | operario | instalador | empleado | empleada | señorita | doctor | médico | enfermera | dependient* | guía | monitor | agente) [CL] [ni | no] (tiró | dejó | lanzó | se fue | se marchó | llegó | vino | rompió | gritó | insultó | dijo | puso | hizo | cobró | ignoró | colgó | contestó | negó | perdió | rayó | golpeó | entró | manchó | olvidó | cerró | abrió | subió | pasó | estuvo | cambió | quiso | firmó | se rió | se llevó | me <word>)
with tag=story
unless after (muy amable | genial)
unless sentence (encant* | amable | gracias)
+ El repartidor tiró el paquete por encima de la verja.
- El repartidor de la zona.

frame (el | la | los | las | un | una | lo | al) [<word>] [<word>] que no (era | eran | es | tocaba | tocaban | corresponde* | correspondía* | debía*)
with weight=2 negatable
unless before (si | no)
unless after (necesari* | posible | lo que)
unless sentence (busco | quiero | quisiera | encant*)
+ El veterinario operó la pata que no era.
- Busco algo que no sea caro.
frame (plantón | sarna | piojos | contagi* | salmonel* | gastroenteritis | sucísim* | ruidosísim* | carísim* | lentísim* | incomodísim* | malísim* | rotísim* | sequísim* | saladísim* | feísim* | friísim* | se pasó de la raya | a la deriva | se (fue | marchó | largó) (sol* | sin | a mitad | antes de) | (se pasó | se pasaron | estuvo | estuvieron) (la | toda la | todo el) [<word>] (fumando | durmiendo | hablando por | con el móvil | mirando el | chateando | gritando | discutiendo | riéndose))
with weight=2
unless before (no | si | contra los | contra la | para los)
unless sentence (champú | tratamiento para | encant*)
+ Me han dado plantón dos martes.
+ La niñera se pasó la tarde fumando.
- Champú contra los piojos.
frame (me | nos | le | les) (van | va | vais) a (multar | sancionar | cortar | embargar | echar | desahuciar | quitar | cobrar | penalizar | denunciar | suspender | cancelar | descontar)
with weight=2
unless before (cuánto | cuándo | si | cómo)
+ Del 117 salta al 119 y me van a multar.
- ¿Cuánto me van a cobrar?
frame (no) [CL] (gustó | ha gustado | gustaron | han gustado | gusta [nada]) [nada] (nada | el trato | la atención | el servicio | la forma | la manera | cómo | que me | que nos | lo que)
with weight=2 negatable
unless before si
+ No me gustó nada la forma en que me habló.
- No me gusta el color.
frame (me | nos) [ha | han | hizo | hicieron] (hecho | hizo | hicieron | salido | salieron | provocado | dejado | causado) (llagas | heridas | ampollas | daño | marcas | rozaduras | cicatriz* | quemaduras | ronchas | granos | la cara | la piel | el pelo | las manos) 
with weight=2
+ Me ha hecho llagas.
- Me ha hecho gracia.
frame [se | me | nos] (ha | han | habéis) (talado | derribado | tirado (abajo | a la basura) | comido | tragado | saltado | inundado | quemado | destrozado | pisado | arrancado | ensuciado | manchado | rayado | roto | robado | perdido | borrado | vendido | eliminado | quitado | tapado | cerrado)
with weight=2
unless before (si | no | cuándo | nunca)
unless sentence (encant* | me he comido)
+ Han talado el árbol que plantó mi padre.
+ El programa se ha comido el número 118.
- ¿Cuándo se ha comido aquí?

# Somebody waits.
signal need.repeat
frame (llevo | llevamos | lleva | llevan | llevaba | llevábamos) [ya | INTENSE | más de | casi | desde] COUNTED [<num>] [y media | y medio] WHILES
with tag=waiting
unless after (con ustedes | con vosotros | usando | utiliz* | de cliente | siendo cliente | viviendo | trabajando | en la empresa | casad* | como cliente | encantad* | muy content*)
+ Llevo tres días sin servicio.
+ Llevo una hora al teléfono.
- Llevo diez años con ustedes.
frame (hace | hacen | desde hace | van | ya van | pasaron | han pasado | ya pasó | ya pasaron | pasó ya | tras | después de | durante | más de | por más de) [ya | INTENSE | casi | más de | como] COUNTED [<num>] [y media | y medio] WHILES
only sentence (no | sin | nadie | nada | esper* | sigue* | sigo | seguimos | siguen | problema* | error* | reclam* | pedí | pedimos | compré | llam* | escrib* | prometi* | dijer* | llev* | tarda* | retras* | deber* | quej* | averi* | rot* | mal | perd* | nunca | todavía | aún)
unless clause (cliente | casad*)
unless after (compré la | como cliente | que soy cliente | más barato)
with tag=waiting
+ Hace dos semanas que pedí el reembolso y nada.
- Hace dos años viajé.
frame (sigo | seguimos | sigue | siguen | estoy | estamos | estuve | estuvimos | he estado | hemos estado | llevo | llevamos | quedé | me tienen | nos tienen | me tenéis | nos tenéis | toda la (mañana | tarde | noche) | todo el día | horas | cansad* de | hart* de) [INTENSE | aquí | todavía | aún] (esperando | a la espera | en espera | esperar)
with tag=waiting weight=2
unless before si
unless after (con (ganas | ilusión) | un bebé | su respuesta . | tu respuesta . | respuesta)
+ Sigo esperando al técnico.
- Estoy esperando un bebé.
frame (nadie | ninguno | no) [CL] [ha | han | habéis | hay quien | me | nos | hay nadie que] [CL] (contest* | respond* | atiend* | atend* | coge* | cogió | cogieron | descuelg* | da (razón | respuesta | una respuesta | señales) | dan (razón | respuesta | una respuesta | señales | solución) | dio (razón | respuesta) | dieron (razón | respuesta | solución) | escrib* | llam* | hac* caso | dice* nada | dicho nada | avis* | inform* | ayud* | resuelv* | soluciona* | sabe* nada | explic* | viene* | vino | vinieron | aparec* | devuelv* (la llamada | mis llamadas))
with tag=waiting weight=1 negatable
unless before (si)
+ Nadie me coge el teléfono.
+ No me han contestado.
- Nadie vive allí.
frame (sin respuesta | sin contestación | sin noticias | sin contestar* | sin responder* | ni una (respuesta | llamada | disculpa | explicación | palabra) | silencio absoluto | y nada | ni caso | ni mu | oídos sordos | me dejan en visto | dejado en visto | dan largas | me dan largas | siempre (comunica* | ocupado | salta) | salta (el | un | la) (contestador | grabación | máquina | buzón) | contestador | una grabación | hablar con una máquina | un robot)
with tag=waiting negatable
unless before si
+ Tres correos y sin respuesta.
+ Escribí el lunes y nada.
- Con respuesta.
frame (otra vez | de nuevo | nuevamente | una vez más | por enésima vez | la enésima vez | enésimo | enésima | y otra vez | una y otra vez | cada vez que | siempre lo mismo | siempre igual | lo mismo de siempre | todos los días | cada día | cada semana | cada mes | constantemente | continuamente | repetidamente | repetidas veces | en repetidas ocasiones | muchas veces | varias veces | en varias ocasiones | infinidad de veces | mil veces | miles de veces | día sí y día | a cada rato | todo el tiempo | no paran de | no deja de | no dejan de | no para de | sigue pasando | me vuelve a | vuelve a pasar | volvió a pasar | ya van)
with weight=1 negatable
unless before (gracias | muchas gracias | si | mandar* | enviar* | pasar* | reenviar* | explicar* | repetir* | mande* | envíe* | manda* | mand*)
unless after (gracias | muchas gracias | será un placer | compraré)
unless sentence (muchas gracias una vez | volveré a comprar | me encanta | puedo)
+ Otra vez sin internet.
+ Siempre lo mismo con ustedes.
- Gracias otra vez.
frame [por | es | la | ya es | y es | y van | ya van] (segunda | tercera | cuarta | quinta | sexta | séptima | 2ª | 3ª | 4ª | 2da | 3ra | 4ta | 5ta) (vez | ocasión | llamada | reclamación | queja | correo | cita | visita | avería | factura)
with weight=2
unless sentence (encanta | excelente | feliz)
+ Es la tercera vez este mes.
- La tercera planta.
frame [ya | y | las] (van | <num> | dos | tres | cuatro | cinco | seis | siete | ocho | diez | veinte | varias | muchas | mil) (veces | llamadas | correos | mails | reclamaciones | reclamos | técnicos | visitas | mensajes | ocasiones | tickets | formularios)
with weight=1
only sentence (baja | vuelto | volví | fui | dad* | solicit* | intent* | llam* | escrib* | escrit* | mand* | dij* | dich* | pedí | pedid* | reclam* | contact* | explic* | nadie | nada | sin | marqu* | ya | no | reclamado | avis* | cambi* | vin* | enviad* | habl*)
unless sentence (encant* | excelente | puedo)
+ He llamado cinco veces.
- Tres veces al día.
frame (vuelto a | volvió a | volvieron a | vuelve a | vuelven a | han vuelto a | habéis vuelto a | siguen | sigue | seguís | continúan | continúa) [CL] (caer* | fall* | pasar | romper* | anular* | cancel* | cobr* | cort* | bloque* | estrope* | averi* | perd* | igual | mal | mand* | envi* | llam* | retras* | dej* | sin | suceder | ocurrir | ment* | equivoc* | hacer* | moles* | roto | rota | caíd* | sal* | dar*)
with weight=1
unless before (si | no | y si)
+ Me han vuelto a anular la cita.
- Si vuelve a caer, avise.
frame (ya | os | les | le | te) (llamé | llamamos | escribí | escribimos | reclamé | avisé | dije | dijimos | expliqué | mandé | pedí | he llamado | he escrito | hemos llamado | hemos escrito | he reclamado | he dicho | he explicado | he mandado | he enviado | lo he dicho | lo dije | lo expliqué) [ya | dos | tres | varias | muchas]
with weight=1
only sentence (veces | nadie | nada | no | sin | mil | varias | tres | dos | sigue | siguen | sigo | ayer | semana | hace | otra)
+ Ya les escribí y nadie hace nada.
- Ya le escribí la carta.

# How it feels.
signal need.upset
frame (enfad* | furios* | enojad* | enojo | enoja | molesto | molesta | molestos | molestas | indignad* | indignant* | indignación | indigna | cabread* | cabrea | encabron* | emputad* | hart* | hartazgo | agobiad* | frustrad* | frustrant* | frustración | disgustad* | disgusto | descontent* | insatisfech* | irritad* | alterad* | mosquead* | caliente con | rabia | coraje | bronca | cólera | arrech* | fastidiad* | impotencia | crispad* | ofendid* | dolid* | hinchad* las | sacad* de quicio | exasper*)
with tag=anger
unless before (no | nada | ni | nunca | si)
unless sentence (hinchad* el)
unless inside (hartar* de reír)
+ Estoy bastante enfadado.
+ Estoy harta de llamar.
- No estoy enfadado.
frame (hasta (las narices | los cojones | los huevos | el gorro | el moño | el coño | la coronilla | la madre | el copete | las pelotas | acá | aquí | arriba) | estoy (cansad* de | que | al límite | al borde | en las últimas | negr* | que trino | que muerdo | podrid* | repodrid* | podrida de | a punto de) | me cansé | nos cansamos | ya me cansé | ya está bien | ya basta | basta ya | basta de | se acabó | no (aguanto | aguantamos | soporto | puedo) más | no doy más | me tienen (hart* | cansad* | podrid*) | colmo | para colmo | paciencia tiene un límite | se me (acaba | acabó | agota | agotó) la paciencia | he perdido la paciencia | perdí la paciencia | esto ya (clama | pasa) | pasarse de la raya | se pasan | se pasaron)
with tag=anger negatable
unless before (si)
unless after (vestirme | de viaje en tren y encantad*)
+ Estoy hasta las narices de esperar.
+ Ya me cansé de reclamar.
- Hasta las cuatro abrimos.
frame [es | una | qué | menuda | vaya | esto | me parece | total | verdadera | auténtica | pura | de] [una | un] [INTENSE | total | verdadera | auténtica | absoluta] (vergüenza | sinvergüenza* | poca vergüenza | desvergüenza | tomadura de pelo | burla | falta de respeto | falta de seriedad | falta de profesionalidad | falta de profesionalismo | falta de consideración | poca seriedad | poca profesionalidad | poca consideración | poca vergüenza | desfachatez | descaro | caradura | jeta | desastre | desastros* | chapuza | chasco | fiasco | asco | asqueros* | mierda | porquería | cagada | pésim* | nefast* | lamentable | penoso | penosa | deplorable | patétic* | bochornos* | vergonzos* | horrible | horror | terrible | horroros* | espantos* | inaceptable | inadmisible | intolerable | insostenible | increíble que | inconcebible | inaudito | inhumano | indecente | indigno | ridículo | ridícula | absurdo | absurda | kafkiano | injusto | injusta | injusticia | abuso | abusivo | abusiva | atropello | maltrato | negligencia | negligente | irresponsab* | incompeten* | inept* | inútiles | impresentab* | mentiros* | embuster* | prepoten* | groser* | maleducad* | cutre | infame | surrealista | esperpento | cachondeo | pitorreo | choteo | vacilada | chantaje | de risa | de locos | de juzgado | tercermundista | suplicio)
with tag=anger
unless before (no | nada | sin | ni | si | en caso de | seguro de | antes de la | contra | no me | no es ninguna)
unless sentence (parque | película | salí de la pesadilla | en caso | seguro contra | denunciar un robo cómo)
+ Esto es una tomadura de pelo.
+ Pésimo servicio.
- En caso de robo, ¿a quién llamo?
frame (^ | es | son | fue | ha sido | era | qué | menuda | menudo | vaya | esto | me parece | pura | puro | todo | toda | tremend* | verdader* | auténtic* | parece | vuestra | su | su servicio es) [una | un | esto es | puras] [INTENSE | pura | puro | total | verdader* | auténtic* | absolut* | vulgar] (basura | locura | circo | joda | chiste | pesadilla | infierno | robo | escándalo | insulto | mentira | mentiras | engaño | fraude | estafa | timo | calvario | odisea | broma | abuso)
with tag=anger
unless before (no | en caso de | si | sobre)
unless after (contra incendio* | electrónico)
+ Es un robo.
+ Vuestra app es una basura.
- La basura pasa los lunes.
frame ((ustedes | vosotros) se (oyen | escuchan | leen) | os (oís | escucháis) | se oyen ustedes | pero (ustedes | vosotros | esto) (qué | de qué) | de qué van | de qué vais | qué se han creído | qué os habéis creído | hasta dónde vamos a llegar | qué más falta | lo que faltaba | era lo que faltaba | lo que me faltaba | de juzgado | para mear y | vaya (nivel | tela | tropa | servicio | equipo | atención | timo | estafa | robo | chapuza | desastre))
with tag=anger negatable
unless sentence (encant* | maravill*)
+ ¿Ustedes se oyen?
+ Vaya timo de taller.
- Ustedes se van.
frame (no hay derecho | no puede ser | no me lo puedo creer | no puedo creer | parece mentira | es increíble | increíble | cómo es posible | cómo puede ser | cómo puede (una | un | que) | cómo se (atreven | les ocurre) | cómo os atrevéis | qué clase de | qué tipo de (empresa | servicio | atención | broma) | qué (broma | tomadura | vergüenza | descaro | falta | poca | desastre | asco | horror | mal | decepción | barbaridad | locura | manera de tratar | forma de tratar | atropello) | se creen que | os creéis que | se piensan que | me toman por | me tomáis por | nos toman por | tomar el pelo | toman el pelo | tomando el pelo | tomáis el pelo | se están (riendo | burlando) | se ríen de | os reís de | se burl* | para qué (pago | pagamos | sirve | tenéis | tienen | está el) | de qué sirve | así no se (trata | puede | hace) | no se puede tratar así | así tratan | así tratáis | esto no (puede | es (serio | normal | de recibo | forma | justo)) | no es (serio | normal | de recibo | justo | justa | forma de | manera de | aceptable | admisible) | no tienen (vergüenza | perdón | nombre | ni idea) | no tenéis (vergüenza | perdón | ni idea) | les da igual | os da igual | les importa (un | poco | nada) | os importa (un | poco | nada) | no les importa | no os importa | pasan de (mí | nosotros | los clientes) | pasáis de | lavan las manos | os laváis las manos | se lavan las manos | se pasan la pelota | de un lado (a | para) otro | de aquí para allá | de departamento en departamento | me tienen (dando vueltas | mareado | mareada | de acá) | me torean | nos torean | una cosa y otra | cada (uno | persona | operador | vez) me (dice | dicen | da))
with tag=anger negatable
unless before (si)
unless inside ((increíble | es increíble) (servicio | atención | producto | experiencia | trabajo))
unless after (lo (bien | rápido | bueno) | (el | la | un | una | qué) [<word>] (buen* | bonit* | calidad | amabilidad | rapidez) | tan (buen* | rápid* | amable* | bonit*))
unless sentence (encantad* | encanta | maravill*)
+ ¿Cómo es posible que nadie conteste?
+ Me mandan de un lado a otro.
- Es increíble lo bien que funciona.
frame (me siento | nos sentimos | me sentí | nos hemos sentido | me he sentido | me hizo sentir | me hicieron sentir | me habéis hecho sentir | sentirme | me hace sentir | me hacen sentir) [INTENSE | muy | como] (estafad* | engañad* | ignorad* | abandonad* | humillad* | maltratad* | despreciad* | timad* | robad* | burlad* | insultad* | discriminad* | mal | fatal | defraudad* | decepcionad* | traicionad* | impotente | desatendid* | desprotegid* | ninguneado | ninguneada | tonto | tonta | idiota | un (idiota | número | imbécil | tonto | delincuente) | una (idiota | imbécil | tonta | delincuente) | insegur* | vulnerab* | desamparad* | frustrad* | utilizad* | avergonzad* | ridícul* | sola | solo | olvidad* | invadid* | violentad* | sucia | sucio)
with tag=disappointment
unless before (no | nunca | si)
+ Me siento engañada.
+ Me sentí humillada delante de todos.
- No me siento mal.
frame (decepcion* | desilusion* | defraudad* | defrauda | desencant* | esperaba (más | otra cosa | algo mejor) | esperábamos (más | otra cosa | algo mejor) | menudo chasco | qué chasco | no es lo que esperaba* | no era lo que esperaba* | arrepient* | arrepent* | quedé fatal | hemos quedado fatal | he quedado fatal | me habéis fallado | me han fallado | nos han fallado | nos habéis fallado | (nos | me) [lo | la | los | las] (estropear* | arruinar* | amargar* | fastidiar* | jodier*) | ilusión de (mi | nuestra) vida | con toda la ilusión | arruinó | arruinaron | estropeasteis | arruinasteis | fastidiar* | fastidiad* | jodier* | jodid* | han arruinado | habéis arruinado | confiaba en | confié en | la ilusión de)
with tag=disappointment negatable
unless before (no me | nunca me | no nos | nunca nos | no | si)
+ Muy decepcionados para lo que cuesta.
- No me decepcionó.
frame (preocupad* | preocupa | preocupación | invadid* | violentad* | angustiad* | angustia | angustios* | asustad* | asusta | miedo | pánico | temor | terror | nerviosa | nervioso | nerviosos | desesperad* | desesperación | desesperante | desespera | inquiet* | intranquil* | ansiedad | estresad* | estrés | estresante | agobi* | sin dormir | no duermo | no he dormido | no (puedo | pude | hemos podido) dormir | temblando | susto | aterrad* | histéric* | ayúdenme | socorro | no sé (qué hacer | a quién acudir | ya qué) | no (dormimos | duermo | dormís | pego ojo | pegamos ojo | hemos pegado ojo | he pegado ojo | descanso | descansamos) | noches sin dormir | por (vuestra | su | tu) culpa | imagín* (mi | nuestra) (cara | angustia | disgusto | susto) | estoy en shock | agotad* | exhaust* | no tengo fuerzas | estoy perdid*)
with tag=worry negatable
unless before (no me | no estoy | no tengo | sin | nada de | ningún | no | si | nunca | es | es muy | soy | soy muy | son | es un poco | son muy)
unless after (escénico | a volar | a las alturas | pero pasa)
unless sentence (para gente con | alivia | película de | curso)
+ Estoy muy preocupado por las palpitaciones.
+ No sé qué hacer.
- No estoy preocupado.
frame (llor* | lágrimas | destrozad* | hundid* | desolad* | deprimid* | depresión | triste | tristeza | tristes | me duele | nos duele | me rompe | rompió el corazón | dolor | pena me da | qué pena | qué tristeza | qué lástima)
with tag=sadness
unless before (no | sin | nada | ni | si)
unless sentence (de la risa | reír | cabeza | espalda | pastilla* | alivia | emoción)
+ Llevo llorando toda la mañana.
- Lloré de la risa.
frame (no entiendo nada | no entendemos nada | estoy (confundid* | hecho un lío | hecha un lío | liad*) | confus* | confundid* | me hago un lío | nadie entiende)
with tag=confusion negatable weight=1
unless before (no estoy)
+ Estoy hecha un lío con tantos recibos.
- El lío de lana.
frame (vergüenza | bochorno | humillant* | humillación | humillad* | delante de (todos | todo el mundo | mis | la gente | los demás | toda)) [horrible | espantosa | tremenda | que | enorme | hijos | clientes | amigos]
with tag=embarrassment
only sentence (pas* | qué | sent* | tuve | caja | tienda | grit* | delante | humill* | clientes | gente)
unless before (me da | no me da | sin)
+ Me gritaron delante de todos.
- Me da vergüenza preguntar.
frame (😡 | 🤬 | 😠 | 😤 | 👎)
with tag=anger
+ Otra vez bloqueada 😡
- Todo bien 😀
frame (😭 | 😢 | 😞 | 😔 | 😩 | 😫 | 😖 | 🙁 | ☹ | 💔 | 😣 | 😒 | 🙄 | 😓 | 😥 | 😰 | 🥺)
with tag=sadness weight=1
+ Bloqueada 😭
- Todo bien 😀
frame ^ [pues | muy | oh | ah | qué | vaya] (bravo | genial | estupendo | fantástico | fenomenal | maravilloso | excelente | felicidades | enhorabuena | muy bonito | qué bonito | muy bien | de lujo | gracias por nada | qué bien | buenísimo) [chicos | señores | de verdad | gracias] [; | .]
with tag=anger
only sentence (tercera | otra vez | cuarta | segunda | caíd* | rot* | sin (luz | agua | internet | servicio) | perd* | averi* | nadie | no | nunca | tarde | bloque* | nada | cobr* | cancel*)
unless sentence (funciona | gracias por todo)
+ Genial, otra vez sin internet.
- Genial, muchas gracias por todo.
frame gracias por (nada | arruinar* | estropear* | dejar* (tirad* | sin) | hacer* perder)
with tag=anger
+ Gracias por nada.
- Gracias por todo.

frame (un desconocido | una desconocida | un extraño | alguien | otra persona | un tercero | desconocidos | un hacker | unos hackers | terceros) [CL] [ha | han] (entró | entrado | usó | usado | accedió | accedido | pidió | pedido | compró | comprado | sacó | sacado | cobró | cobrado | cambió | cambiado | abrió | abierto | contrató | contratado | hizo | hecho | robó | retiró | gastó) _4 (mi | mis | nuestr* | con | a mi | en mi | dinero | cuenta | nombre)
with tag=worry
unless before si
unless sentence (puede | podría recoger)
+ Un desconocido entró con mi clave.
- Alguien entró en la sala.
frame no (entiendo | entendemos | comprendo | me explico | concibo | me cabe en la cabeza) cómo (pueden | puede* | podéis | es posible | permiten | dejan | tienen | se (permite | puede | atreven) | ha podido | han podido | habéis podido)
with tag=anger negatable
unless after (instalar* | conectar* | usar* | activar*)
+ No entiendo cómo pueden tener cuatro horas a un niño con fiebre.
- No entiendo cómo se instala.
frame (arcadas | náuseas | ganas de (vomitar | llorar | gritar | tirar*) | me (hierve | hirvió) la sangre | se me (cayó el alma | heló la sangre | saltaron las lágrimas | revolvió el estómago) | me (tiembla* | temblaba* | sudaban) | apesta* | me dio asco | me da asco | nos dio asco)
with tag=anger
unless before (no | contra las | para las | si)
unless sentence (embarazo | pastillas)
+ Me dieron arcadas.
- Jarabe para las náuseas.
frame (nunca | jamás) [en (mi | toda mi) vida] [en <word> años] [CL] (había* | habían | han | ha) [CL] (trat* | falt* | habl* | pas* (algo | nada | esto) | hech* (algo | esto) | vist* (nada | algo | cosa | una cosa) | sent* | humill* | vivid* | ocurr*)
with tag=anger negatable
unless after (tan bien)
+ Jamás me habían faltado así.
- Nunca había estado en Soria.
frame (falt* (al | el) respeto | faltado al respeto | faltar al respeto | me faltó al respeto | sin ningún respeto | con (malos modos | desprecio | chulería | prepotencia | mala educación | soberbia) | de (malas | muy malas) maneras | a gritos | me levantó la voz | se puso (chulo | chula | borde | agresiv*) | son bordes | muy borde | hecha un cuadro | hecho un cuadro | hecha polvo | hecho polvo | hechos polvo | qué asco | da asco)
with tag=anger
unless before (no | sin)
+ Me faltaron al respeto y todo a gritos.
- Un grito de alegría.
frame (se rompió | se ha roto | se fracturó | se cayó | se quemó | se cortó | se hirió | se intoxicó | se desmayó | se hizo daño) [la | el | un | una | por | con | en | al] (pierna | brazo | tobillo | muñeca | cadera | cabeza | mano | dedo | pie | rodilla | las escaleras | suelo | diente | su)
with tag=worry
unless before si
+ Mi esposa se rompió la pierna en Cusco.
- La mesa tiene una pierna.
signal need.repeat
frame (sigo | seguimos | sigue | siguen | estoy | estamos) (igual | en las mismas | como al principio | sin (cambios | novedad | solución) | donde estaba* | mal)
with weight=1
unless before si
+ He vuelto tres veces y sigo igual.
- Sigo aquí.

# Loud words, law, leaving.
signal need.strong
frame (abogad* | denuncia | denuncias | denunciaré | denunciaremos | denuncio | denunciamos | denunciarl* | denunciaros | a denunciar | que denunciar | demanda | demandas | demandaré | demandaremos | demandarl* | demandaros | a demandar | juzgado | juzgados | juicio | tribunal* | querella | acciones legales | vía judicial | vías legales | hoja de reclamaciones | hojas de reclamaciones | omic | facua | ocu | profeco | condusef | sernac | indecopi | procon | defensa del consumidor | defensa al consumidor | superintendencia | consumidor | ente regulador | enre | enargas | osiptel | aesa | subtel | arbitraje de consumo | junta arbitral | oficina del consumidor | policía | fiscalía | burofax | carta documento | inspección de | reclamación en consumo | a consumo | en consumo)
unless before (soy | mi | como | un | algún | buen | mejor | seguro de | para | sin | no voy a | cómo se)
unless after (de empleo | profesional | de mi empresa | está muy alta)
unless sentence (cómo (pongo | denuncio | se pone) | es necesario | teléfono para | hace falta | soy abogad* | certificado de | necesito un certificado | alta demanda | bajo demanda | mucha demanda)
+ Los voy a demandar.
+ Voy a poner una reclamación en Consumo.
- Soy abogada y busco un local.
frame (me voy | nos vamos | me cambio | nos cambiamos | me paso | nos pasamos | me iré | nos iremos | voy a (cambiarme | irme | pasarme) | pienso (irme | cambiarme) | me estoy planteando) [a | de | con] (otra | otro | la competencia | compañía | banco | ustedes | empresa | proveedor | operadora | seguro | vosotros | irme | cambiar*)
unless before (si | cuando)
unless sentence (de viaje | vacaciones | a vivir | quiero pasarme a)
+ Me voy a otra compañía.
- Me voy a otra ciudad a vivir.
frame (no (vuelvo | volveré | volveremos | volvemos | pienso volver | voy a volver | vamos a volver | pido | compro | compraré | reservo) [a] _4 (nunca | jamás | más | aquí | con ustedes | con vosotros | comprar* | pedir* | contratar* | reservar* | pisar | confiar | viajar | usar* | pagar) | nunca más | jamás volver* | nunca (vuelvo | volveré | volveremos) | (es la | la | será la) última vez que | han perdido (un | una | a un) cliente | habéis perdido (un | una | a un) cliente | perdieron (un | una | a un) cliente | pierden un cliente | no (lo | la | los | les | se lo | os) recomiendo | no recomiendo | no recomendaré | no (lo | la | los | os) recomendar* | ni se os ocurra | ni se les ocurra | huid | huyan | eviten | evitad | alejense | no compren | no compréis | no contraten | no contratéis | no caigan | voy a (contarlo | publicarlo | difundirlo | ponerlo en) | lo va a saber todo | redes sociales | en todas las redes | una estrella | cero estrellas | ninguna estrella | peor (empresa | compañía | banco | servicio | aerolínea | experiencia | tienda | atención | hotel) | doy de baja | me doy de baja | daré de baja | cancelo mi (cuenta | contrato | suscripción) | cancelaré (mi | el) | voy a cancelar | voy a darme de baja | quiero (darme de baja | la baja) (ya | inmediata | hoy | porque) | dejo de pagar | no pienso pagar | no voy a pagar)
with weight=2 negatable
unless before (si | cómo)
unless clause (cómo | si quiero | si me | si nos | qué pasa | cuándo)
unless sentence (cómo puedo | se puede | me encontráis en redes)
+ No vuelvo a comprar aquí.
+ No pido nunca más.
- ¿Cómo me doy de baja?
frame (mierda | joder | coño | hijos de puta | hijo de puta | hdp | hijueputa* | puta | puto | putos | cabron* | gilipollas | imbécil* | idiotas | pendej* | mamón | boludos | pelotudos | forros | garcas | chorros | chanta* | ladrones | ladron | estafadores | delincuentes | criminales | sinvergüenzas | rateros | ratas | malnacid* | de los cojones | a tomar por | váyanse a | vete a la | iros a | carajo | chingad* | chinguen | verga | culeros | conchetumadre | weones | malparid* | vayan a freír)
with weight=2
unless before (hay | de)
unless sentence (ratas y)
+ Sois unos ladrones.
- Hay ratas.
frame (furios* | indignadísim* | enfadadísim* | molestísim* | fuera de mí | hecha una furia | hecho una furia | desesperadísim* | estoy desesperad* | estamos desesperad* | destrozad* | en pánico | pánico | muertos de miedo | muert* de (miedo | preocupación | angustia) | muchísimo miedo | mucho miedo | no puedo más | ya no (puedo | aguanto) más | es inhumano | inhumano | al límite | al borde de | crisis de (ansiedad | nervios) | ataque de (ansiedad | nervios | pánico) | absolutamente (inaceptable | inadmisible | intolerable) | totalmente (inaceptable | inadmisible | intolerable) | completamente (inaceptable | inadmisible))
with weight=6 negatable
unless before (no estoy | si | nunca)
+ Estoy furiosa.
+ Estamos desesperados.
- No estoy furiosa.

# Death, illness, accident.
signal need.grief
frame (falleci* | murió | murieron | ha muerto | muerto mi | murió mi | muerte de | la muerte | su muerte | difunt* | entierro | funeral | velorio | velatorio | luto | viud* | en duelo | cáncer | quimio* | oncolog* | cuidados paliativos | paliativos | en coma | infarto | ictus | derrame cerebral | enfermedad terminal | accidente de (coche | tráfico | auto | moto | tránsito) | accidente grave | sufrió un accidente | tuvo un accidente | perdí a mi | perdimos a (mi | nuestro | nuestra) | perder a (mi | nuestro | nuestra) (padre | madre | marido | esposo | esposa | mujer | hijo | hija | hermano | hermana | papá | mamá | abuelo | abuela | bebé | pareja) | aborto | que en paz descanse | q e p d | esquela | se nos fue | se suicidó | suicidio | pudo haberse muerto | casi se muere | se está muriendo | se nos muere | se me muere | está muy grave | agoniza* | en fase terminal | en las últimas | le quedan (días | horas | semanas | meses) | puede que no (llegue | pase de) | no (llegará | llegue) a (mañana | navidad | fin de))
unless before (seguro de | en caso de | si | por | para el | para un | al)
unless after ([ya] [el | la | mi | su | de] [mi | la | el] (batería | móvil | celular | portátil | televisor | ordenador | pantalla | impresora | router | tablet | nevera | lavadora | motor | disco))
unless before ((batería | móvil | celular | portátil | televisor | ordenador | pantalla | personaje | impresora | router | tablet | nevera | lavadora | motor | disco | teléfono) [se | me | ya | ha])
unless sentence (seguro de | en caso de | película | novela | serie | flores para)
with object negatable
+ Estamos de luto.
+ Falleció el día 3.
- Murió la batería.

signal need.stakes
frame (boda | examen | oposición | entrevista | funeral | operación | cirugía | tratamiento | medicación | medicinas | medicamento* | insulina | oxígeno | mis hijos | mi hijo | mi hija | los niños | niños pequeños | mis niños | mi bebé | un bebé | bebé | recién nacido | embarazada | mi madre | mi padre | mi mamá | mi papá | mi abuela | mi abuelo | persona mayor | personas mayores | anciana | anciano | jubilad* | pensionista | discapaci* | minusvalía | silla de ruedas | vivo sola | vivo solo | trabajo desde casa | teletrabajo | mi trabajo | mi negocio | mis clientes | ventas | facturar | alquiler | la renta | hipoteca | nómina | fin de mes | a fin de mes | urgente | urgencia | urge | urgentemente | cuanto antes | lo antes posible | plazo | en pleno | en plena | black friday | navidad | campaña | aniversario | cumpleaños | graduación | luna de miel | vacaciones | el vuelo | mi vuelo | de viaje | en el extranjero | tirad* en | hacienda | el iva | impuestos | visado | visa | pasaporte | juicio)
unless before (no es | sin)
unless sentence (qué documentos | cuánto cuesta | no es urgente | sin urgencia)
+ La boda es el sábado.
- No es urgente.
frame (no hay forma de repetir | no se (repite | puede repetir) | una vez en la vida | (era | eran | fue | es un recuerdo) de mi (abuel* | madre | padre | mamá | papá | marido | mujer | hij* | difunt*) | herencia | mi único | mi única | los únicos | las únicas | el único recuerdo | valor sentimental | irreemplazable* | irrepetible | la última foto | las últimas fotos | depend* de (eso | ello | esto | él | ella | la | el | esta | este))
with weight=2
+ Eran las únicas fotos de mi abuela.
- El único color es rojo.

signal need.solved
frame [ya] [CL] (está | quedó | ha quedado | se ha | se | fue | están | quedaron | lo hemos | lo he | me lo han | me lo habéis | lo tengo | se me ha) [ya | todo | por fin] (solucion* | resuelt* | resolvi* | arregl* | corregid* | listo | lista | reparad* | recuperad* | devuelto | en orden)
unless before (no | si | cuando | hasta que | nunca | que | todavía no | espero que)
unless clause (no | sin | nunca | cuándo | dicen | decís | dijeron | dice | me dicen | según)
unless sentence (pero (sigue | vuelve | no) | a la semana | cada vez)
+ Ya está solucionado, gracias.
- Cuando esté solucionado, avísenme.
frame (ya (funciona | funcionan | anda | va | carga | entra | abre | tengo | tenemos | llegó | me llegó | ha llegado | me ha llegado | nos llegó | puedo | podemos | pude | pudimos | lo tengo | la tengo | los tengo | lo encontré | apareció | aparecieron | me (contestaron | lo devolvieron | devolvieron | ingresaron | abonaron) | está todo | volvió | hay (luz | agua | internet | servicio)) | todo (funciona | en orden | perfecto | ok | bien ahora | solucionado | resuelto | correcto) | funcionó | funciona (perfect* | bien | de nuevo | otra vez | de maravilla) | problema (resuelto | solucionado) | asunto (resuelto | zanjado) | me sirvió | me ha servido | con eso (funcionó | se arregló | bastó) | era eso | falsa alarma | fue (error | culpa) (mío | mía) | error mío | fallo mío | culpa mía | olviden | olvídenlo | no hagan caso | ignorad | sin novedad)
unless before (no | si | cuando | hasta que | nunca | que | todavía | aún | parece que)
unless clause (no | si | nunca | cuándo | quejas | llamadas | veces)
unless after (<num> (días | semanas | meses | horas) | (días | semanas) (sin | esperando) | (dos | tres | cuatro) (días | semanas | quejas | veces | meses | llamadas) | claro que | muchos | varias)
unless sentence (pero | sin embargo | antes | me cansé | sigue | siguen | no)
+ Ya funciona, muchas gracias.
+ Ya tenemos agua desde las 10.
- Ya tengo tres quejas puestas.

signal need.polite
frame (encanta | encantó | encantan | encantad* | excelente | excelentes | genial | geniales | perfecto | perfecta | perfectos | perfectas | perfectamente | maravill* | estupend* | fantástic* | fenomenal | buenísim* | rapidísim* | amabilísim* | preciosa | precioso | preciosos | preciosas | felicit* | feliz | felices | content* | satisfech* | recomend* | recomiendo | de diez | un diez | impecable | inmejorable | de lujo | bonit* | linda | lindo | lindas | lindos | rico | riquísim* | delicios* | buen (servicio | trato | trabajo | producto | precio) | buena (atención | calidad | experiencia | aplicación | app) | muy (amable | amables | bien | bueno | buena | buenos | buenas | rápido | rápida | profesional* | atent* | útil | cómod*) | me gusta | me gustan | me gustó | nos gustó | qué (bien | bonito | rico | lindo | maravilla) | gran (trabajo | equipo | servicio) | increíble (servicio | atención | producto) | se agradece | cinco estrellas | 5 estrellas | la mejor | el mejor | los mejores | súper | sin ningún problema | ningún problema | todo (perfecto | genial | bien))
with tag=praise
unless before (no | nada | nunca | ni | poco | era | eran | sería | tampoco | antes | muy poco | no es | no está | no son | menos)
unless after (que (me | nos | lo) (arregl* | solucion* | devolv* | explic*) | ; pero)
unless sentence (ironía | no lo recomiendo | dejaron)
unless inside (muy bien que)
+ Un trato de diez.
+ Me encanta la lámpara.
- No estoy contento.
frame (gracias | muchas gracias | mil gracias | agradezco | agradecemos | agradecería | muy amable | saludos cordiales | un saludo)
unless after (por nada)
unless inside (un saludo | saludos cordiales)
+ Gracias por la respuesta.
- La tapa es roja.
