/* voice_es.c - what the program says about a reply, in Spanish; see voice.h. */
#include "tone/voice_table.h"

const struct voice voice_es = {
	.language = "es",
	.says = {
		[SAYS_BEREAVED] = "El cliente habla de una muerte, una enfermedad o un accidente",
		[SAYS_VERY_UPSET] = "El cliente está muy afectado",
		[SAYS_UPSET] = "El cliente está disgustado",
		[SAYS_PROBLEM] = "El cliente cuenta un problema",
		[SAYS_WITNESSED] = "La propia respuesta habla de un problema",
		[SAYS_NOTHING] = "El cliente no pide nada de eso",
		[SAYS_AGAIN] = " y no es la primera vez",
		[SAYS_NAMES] = "; la respuesta lo nombra",
		[SAYS_GENERAL] = "; la respuesta lo reconoce con palabras generales",
		[SAYS_LACKS] = "; la respuesta ni lo reconoce ni pide disculpas.",
		[SAYS_LACKS_BOTH] = "; la respuesta no nombra ni lo uno ni lo otro, ni pide disculpas.",
		[SAYS_ACTS_ONLY] = "; la respuesta actúa, pero ni lo reconoce ni pide disculpas.",
		[SAYS_ACTS_ONLY_BOTH] =
			"; la respuesta actúa, pero no nombra ni lo uno ni lo otro, ni pide disculpas.",
		[SAYS_NONAPOLOGY] = "; la respuesta pide disculpas sin asumir nada",
		[SAYS_NONAPOLOGY_IF] = "; la respuesta solo pide disculpas con un «si»",
		[SAYS_APOL_BUT] = "; la respuesta retira con un «pero» lo amable que dice",
		[SAYS_BLAME] = "; la respuesta, en cambio, culpa al cliente",
		[SAYS_POLICY] = "; la respuesta contesta con una norma",
		[SAYS_REFUSE] = "; la respuesta se niega sin decir una palabra al respecto",
		[SAYS_LATE] = "; la respuesta solo lamenta su propia tardanza",
		[SAYS_DEFER] = "; la respuesta se limita a remitir a otros",
		[SAYS_HARM] = " Puede herir: ",
		[SAYS_SOLVED] = "El cliente dice que ya está resuelto.",
		[SAYS_ANSWERED] =
			"El cliente no añade nada al problema que una respuesta anterior ya reconoció.",
		[SAYS_NO_TROUBLE] = "El cliente no cuenta ningún problema.",
		[SAYS_TOO_LITTLE] = "Hay demasiado poco para juzgarlo.",
		[SAYS_NO_QUOTE] =
			"Las palabras del cliente no están en el mensaje, así que no se sabe qué piden.",
		[SAYS_ATTACHED] = "La respuesta parece estar en un archivo adjunto, que no se lee.",
		[SAYS_LANGUAGE] = "El idioma no es de los que se pueden juzgar.",
		[SAYS_HELP_ACKNOWLEDGE] =
			"Empiece por lo que le ha pasado al cliente (%s) y diga que ve lo que supone.",
		[SAYS_HELP_ACKNOWLEDGE_PLAIN] =
			"Empiece por lo que le ha pasado al cliente y diga que ve lo que supone.",
		[SAYS_HELP_BEREAVED] =
			"Empiece con unas palabras sobre lo que ha ocurrido en la vida del cliente, antes de cualquier trámite.",
		[SAYS_HELP_SPECIFIC] =
			"Nombre el caso de este cliente (%s): esas palabras valdrían para cualquier respuesta.",
		[SAYS_HELP_SPECIFIC_PLAIN] =
			"Nombre el caso de este cliente: esas palabras valdrían para cualquier respuesta.",
		[SAYS_HELP_APOLOGY] = "Pida disculpas por lo ocurrido, sin un «si» ni un «pero».",
		[SAYS_HELP_ACTION] = "Diga qué va a hacer usted y para cuándo.",
		[SAYS_HELP_ALTERNATIVE] = "Si una norma lo impide, diga qué se puede hacer en su lugar.",
		[SAYS_HELP_NAME] = "Salude al cliente por su nombre.",
	},
	.ordinals = {
		{ "segunda", "2da", " y ya es la segunda vez" },
		{ "segundo", "2do", " y ya es la segunda vez" },
		{ "tercera", "3ra", " y ya es la tercera vez" },
		{ "tercer", "3er", " y ya es la tercera vez" },
		{ "cuarta", "4ta", " y ya es la cuarta vez" },
		{ "cuarto", "4to", " y ya es la cuarta vez" },
		{ "quinta", "5ta", " y ya es la quinta vez" },
		{ "quinto", "5to", " y ya es la quinta vez" },
		{ "sexta", "6ta", " y ya es la sexta vez" },
		{ "sexto", "6to", " y ya es la sexta vez" },
		{ "septima", "7ma", " y ya es la séptima vez" },
		{ "septimo", "7mo", " y ya es la séptima vez" },
		{ "octava", "8va", " y ya es la octava vez" },
		{ "octavo", "8vo", " y ya es la octava vez" },
		{ "novena", "9na", " y ya es la novena vez" },
		{ "noveno", "9no", " y ya es la novena vez" },
		{ "decima", "10ma", " y ya es la décima vez" },
		{ "decimo", "10mo", " y ya es la décima vez" },
	},
};
