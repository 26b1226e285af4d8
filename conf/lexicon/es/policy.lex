# policy.lex - rules as an answer, refusals, stock sentences and orders.

class RULES: política | políticas | normas | normativa | reglamento | condiciones | términos | términos y condiciones | condiciones generales | contrato | cláusula | cláusulas | protocolo | protocolos | procedimiento interno | bases legales | reglas | lineamientos | disposiciones | estatutos | tarifa contratada | condiciones aceptadas | condiciones de uso | condiciones del servicio

signal policy
frame (de acuerdo con | de acuerdo a | conforme a | según | en virtud de | con base en | en base a | tal y como indican | tal como indican | como indican | como establecen | como establece | como marca | por | a lo dispuesto en | así lo (establece | establecen | indican | recogen)) [lo] [dispuesto en | establecido en | estipulado en | indicado en] [DET] [<word>] RULES
only sentence (no | sin | únicamente | solo | sólo | deberá | debe | impide* | prohíbe* | rechaz* | deneg* | declina* | vencid* | plazo | tampoco | nunca)
unless before (si)
+ De acuerdo con nuestro reglamento, las facturas no pueden modificarse.
- Según el parte, mañana llueve.
frame (nuestra | nuestras | la | las | el | nuestro | nuestros | los) [<word>] RULES _5 (no | impide* | prohíbe* | establece* | indica* | dice* | exige* | estipula* | obliga* | contempla* | permite* | señala* | marca*)
unless before (si | leer | consultar)
unless sentence <url>
+ Nuestra política no permite cambios.
- Puede leer nuestra política aquí.
frame (es (política | norma) (de la | de esta | nuestra) | son las (normas | reglas) | es la (norma | regla | política) | usted (aceptó | firmó) | ustedes (aceptaron | firmaron) | (aceptó | aceptaste | firmó | firmaste | aceptadas) [usted] (las | los | el | en el momento) | no (es | son) reembolsable* | no reembolsable* | no procede | no corresponde | no ha lugar | improcedente | fuera de (plazo | garantía) | el plazo (ha (vencido | expirado | pasado) | venció | expiró | de <num> días) | ha pasado el plazo | sin excepci* | no se admiten (devoluciones | cambios | reclamaciones) | no se (hacen | realizan | aceptan | devuelve*) (devoluciones | cambios | reembolsos | el importe | el dinero) | no nos hacemos (responsables | cargo) | no somos responsables | declina* [toda] responsabilidad | mera intermediaria | exent* de responsabilidad | así (son | es) (las normas | el reglamento | la política) | no está (cubierto | contemplado | incluido))
with negatable
unless before (si)
unless sentence (haré una excepción | hacemos una excepción | excepcionalmente)
+ La matrícula no es reembolsable en ningún caso.
+ No procede reembolso alguno.
- Hicimos una excepción.
frame (garantía | oferta | promoción | plazo | periodo de devolución) _4 (venció | ha vencido | expiró | terminó | caducó | finalizó | es de <num> | cubre únicamente | no cubre | solo cubre | sólo cubre)
unless before (si)
+ La garantía no cubre golpes.
- La garantía está en la caja.

signal refuse.bare
frame [lamentablemente | desafortunadamente | en este caso | por tanto] no [CL] (podemos | puedo | podremos | podré | es posible | se puede | se pueden | será posible | resulta posible | ofrecemos | realizamos | aceptamos | admitimos | hacemos | vamos a | estamos en condiciones | estamos autorizados | disponemos | contamos con | tenemos (constancia | forma | manera | acceso) | existe (ninguna | la) (posibilidad | opción | forma) | hay (nada | forma | manera | ninguna) | se devuelve | se reembolsa | cabe)
with negatable
unless after (imaginar* | ni imaginar | más que | estar más de acuerdo | dejar de | evitar | esperar | quedar* | permitir que | menos que | sino | negar | cobrar* | devolver* esos días | borrar lo)
unless sentence (pero (sí | puedo | podemos | le | te) | en su lugar | lo que sí | sin embargo (sí | puedo | podemos | le))
+ No podemos modificar la factura.
- No puedo imaginar lo duro que es.
frame (imposible | queda descartad* | ninguna posibilidad | no hay (nada que | excepciones | alternativa | otra opción) | nada que (podamos | pueda) hacer | es lo que hay | no está en nuestra mano)
with negatable
unless before si
+ No hay nada que podamos hacer.
- Hay pan.
frame (rechazad* | denegad* | desestimad* | su (solicitud | reclamo | reclamación) (ha sido | fue | queda | no) (rechaz* | deneg* | desestim* | proced* | cerrad*))
only sentence (su | tu | ha | fue | queda | solicitud | reclam*)
unless sentence (lament* | siento | frustrant* | duro | comprend* | entiend*)
+ Su solicitud ha sido denegada.
- Si rechazan el pago, avise.

signal defer.only
frame (por favor | favor de | deberá | debe | debes | tiene que | tendrá que | tienes que | puede | puedes | le sugerimos | le recomendamos | le sugiero | le invitamos a | ^ | ;) [a | que] (contact* | contáct* | comunic* | comuníqu* | dirij* | diríj* | dirig* | acud* | acuda | acérqu* | acercar* | llam* | llám* | escrib* | escríb* | consult*) [se | su reclamación | su (consulta | solicitud)] [directamente] (a | con | al) (la | el | su | otra | otro | nuestro | nuestra | un | una | servicio | atención | soporte | directamente)
unless sentence (si (aún | todavía | no | necesita | tiene) | a mi | a mí)
+ Diríjase a la agencia donde la contrató.
+ Por favor, contacte con el fabricante.
- Pulse la tecla.
frame (turnad* | derivad* | remitid* | trasladad* | reenviad* | canalizad* | enviad* | pasad*) [a | al] (área | departamento | equipo | al área | al departamento | al equipo | a la (unidad | oficina | sección) | nuestro (departamento | equipo)) [correspondiente | competente | indicado | responsable]
+ Tu caso fue turnado al área correspondiente.
- Fue enviado a España.

signal canned
frame (su (opinión | llamada | consulta | mensaje | satisfacción | tiempo) es [muy | tan] importante | tu (opinión | llamada | consulta | mensaje | satisfacción) es [muy] importante | gracias por (contactar* | comunicar* | escribir* | ponerse en contacto | ponerte en contacto | su (mensaje | correo | preferencia | contacto) | tu (mensaje | correo | contacto) | elegirnos | preferirnos | confiar en nosotros) | estimado cliente | estimada clienta | estimado usuario | apreciado cliente | que tenga* (un | una) (excelente | buen* | lindo | feliz | gran) | que tengas (un | una) (excelente | buen* | lindo | feliz | gran) | sin otro particular | acusamos recibo | en respuesta a su | con relación a su | le informamos que | ponemos en su conocimiento | a la mayor brevedad | lo antes posible | a la brevedad | nos comprometemos a (brindar* | ofrecer*) | brindar* (la mejor | un excelente) | la mejor atención | excelencia en el servicio | quedamos atentos | trabajamos para | para nosotros es un placer | nos ponemos en contacto | por medio de la presente | reciba un cordial saludo | agradecemos su preferencia)
+ Tu opinión es muy importante para nosotros.
- La opinión de Ana.
frame SORRY [INTENSE] [por] (las | los | cualquier | el | la | todas las | todos los) [posibles | posible] (molestias | inconvenientes | inconveniente | molestia)
+ Disculpe todas las molestias.
- Disculpe el ruido.
frame ((molestias | inconvenientes | inconveniente | molestia | perjuicios) [que] _3 (ocasionad* | causad* | generad* | ocasionar | causar | pudiera* | pueda*) | nombre del cliente | nombre cliente | insertar nombre)
+ Sabemos de las molestias causadas.
- Los inconvenientes son pocos.

signal robot
frame (se le informa | se informa que | se comunica | se hace de su conocimiento | consta como | ha sido (registrad* | recibid* | cerrad* | asignad*) | fue (registrad* | recibid* | cerrad*) | será (procesad* | atendid* | tratad*) | en proceso | número de (ticket | incidencia | caso | referencia) | caso cerrado | se procederá | se procede | se requiere | es obligatorio | deberá (remitir | aportar | abonar* | presentar | dirigir) | debe remitir | dicho | dicha | el mismo (deberá | será) | por la presente | el presente (correo | mensaje) | el plazo de resolución | días hábiles | a efectos de | a los efectos)
unless before (he | hemos)
+ Su envío consta como entregado.
- El envío llegó.

signal bare.command
frame ^ (envíe | mande | reinicie | espere | lea | llame | contacte | complete | rellene | pague | borre | revise | consulte | adjunte | indique | facilite | pruebe | actualice | envía | manda | reinicia | espera | lee | llama | rellena | paga | borra | revisa | consulta)
unless sentence (por favor | puede | puedes | primero | después | luego | si)
+ Envíe el registro.
- Por favor, envíe el registro.
