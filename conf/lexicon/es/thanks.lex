# thanks.lex - thanks for something real, and thanks for nothing in particular.
#
# Thanks for reporting a problem or for patience with it acknowledge that there
# was one; thanks for a rating, for an opinion or for writing do not.

class TELLING: avisar* | avisarnos | avisarme | informar* | informarnos | reportar* | reportarlo | comunicarnos | comunicarlo | comunicárnoslo | decírnoslo | decirnoslo | decírmelo | hacérnoslo (saber | llegar) | hacernos saber | hacernos llegar | hacérmelo saber | contarnos* | contárnoslo | contárme* | contarme* | contarlo | señalar* | advertir* | alertar* | notificar* | trasladar* | trasladarnos | exponer* | exponernos | poner* en (conocimiento | aviso) | ponerlo en (nuestro | mi) conocimiento | ponernos (al tanto | sobre aviso | en conocimiento) | dar* (el | la) (aviso | alerta | alarma) | darnos (aviso | el aviso) | manifestar* | expresar* | compartir (su | tu | esta | lo | con nosotros) | compartirnos | dejarnos saber | notificarnos

signal thank.report
frame THANK [INTENSE] (por | x | de | que) [CL] [haya* | hayas | hayan | haber* | tomarse el tiempo (de | para) | tomarte el tiempo (de | para) | habernos | haberme | haber] [CL] (TELLING | avisado | avisarnos | reportado | informado | comunicado | contado | señalado | alertado | advertido)
unless after (su | tu | el (número | código | dato) | los datos | la (dirección | fecha | talla) | que (le | te) (gust* | encant*) | cuándo | cuál | su (número | dirección))
unless sentence (nos alegra | qué alegría | encant*)
with tag=soft object
+ Gracias por avisarnos.
+ Le agradezco que me haya informado de la fuga.
- Gracias por informarnos su número.
frame THANK [INTENSE] (por | x | de) [DET | toda su | toda tu | toda la] [INTENSE] (paciencia | espera | esperar* | sinceridad | franqueza | honestidad | aviso | alerta | advertencia | reporte | comprensión y paciencia | paciencia y comprensión | haber esperado | tu paciencia | su paciencia | esperarnos)
unless after (por adelantado | de antemano | anticipad*)
unless before si
+ Gracias por su paciencia mientras lo revisamos.
- Gracias por su compra.
frame THANK [INTENSE] (su | tu | vuestra | la) [INTENSE] (paciencia | comprensión y paciencia | sinceridad | aviso)
with tag=soft
unless after (por adelantado | de antemano | anticipad*)
+ Agradecemos su paciencia.
- Agradecemos su compra.
frame (su | tu | vuestra) (paciencia | espera) _6 (se agradece | es de agradecer | tiene mucho valor | es muy apreciada)
+ Su paciencia estos días es de agradecer.
- Su paciente está bien.
frame THANK [INTENSE] (por | x | de) [haber* | que] [CL] (explicar* | describir* | explicado | describir | detallar* | aclarar* | contar* | contado) [CL] (lo (ocurrido | sucedido | que) | el (problema | error | caso) | la (situación | incidencia) | todo con tanto)
with tag=soft
+ Gracias por explicarnos lo ocurrido con tanto detalle.
- Gracias por explicarnos la ruta.

signal thank.generic
frame (gracias | muchas gracias | mil gracias | le agradezco | te agradezco | le agradecemos | te agradecemos | agradecemos | agradezco)
with object
+ Gracias por escribirnos.
- Las gradas están llenas.

# Who thanks for an alarm was told that something is wrong.
signal thank.report
frame THANK [INTENSE] (por | x | de | que) [haber* | haya* | hayas] [CL] (avisar* del | avisarnos (del | de la | de este | de esta | de que) | reportar* (el | la | este | esta) | reportarnos (el | la | este | esta) | alertar* | alertarnos | advertirnos | señalar* (el | la | este) | informarnos (del | de la | de este | de esta | de que) | comunicarnos (el | la) | avisado (del | de la) | reportado (el | la) | poner* en (nuestro | mi) conocimiento)
with tag=alarm
unless after _2 (cambio | visita | llegada | número)
+ Gracias por avisarnos del fallo.
- Gracias por avisarnos del cambio de hora.
