/* voice_it.c - what the program says about a reply, in Italian; see voice.h. */
#include "tone/voice_table.h"

const struct voice voice_it = {
	.language = "it",
	.says = {
		[SAYS_BEREAVED] = "Il cliente scrive di un lutto, di una malattia o di un incidente",
		[SAYS_VERY_UPSET] = "Il cliente è molto provato",
		[SAYS_UPSET] = "Il cliente è contrariato",
		[SAYS_PROBLEM] = "Il cliente segnala un problema",
		[SAYS_WITNESSED] = "È la risposta stessa a parlare di un problema",
		[SAYS_NOTHING] = "Il cliente non chiede nulla del genere",
		[SAYS_AGAIN] = " e non è la prima volta",
		[SAYS_NAMES] = "; la risposta ne parla con parole precise",
		[SAYS_GENERAL] = "; la risposta lo riconosce solo in termini generici",
		[SAYS_LACKS] = "; la risposta non lo riconosce e non si scusa.",
		[SAYS_LACKS_BOTH] = "; la risposta non riconosce né l'una né l'altra cosa e non si scusa.",
		[SAYS_ACTS_ONLY] = "; la risposta interviene, ma non lo riconosce e non si scusa.",
		[SAYS_ACTS_ONLY_BOTH] =
			"; la risposta interviene, ma non riconosce né l'una né l'altra cosa e non si scusa.",
		[SAYS_NONAPOLOGY] = "; la risposta si scusa senza ammettere nulla",
		[SAYS_NONAPOLOGY_IF] = "; la risposta si scusa solo con un «se»",
		[SAYS_APOL_BUT] = "; la risposta si rimangia le scuse con un «ma»",
		[SAYS_BLAME] = "; la risposta dà invece la colpa al cliente",
		[SAYS_POLICY] = "; la risposta oppone un regolamento",
		[SAYS_REFUSE] = "; la risposta rifiuta senza una parola di comprensione",
		[SAYS_LATE] = "; la risposta si scusa soltanto del proprio ritardo",
		[SAYS_DEFER] = "; la risposta si limita a rimandare ad altri",
		[SAYS_HARM] = " Può ferire: ",
		[SAYS_SOLVED] = "Il cliente dice che è tutto risolto.",
		[SAYS_ANSWERED] = "Il cliente non aggiunge nulla al problema già riconosciuto in una risposta precedente.",
		[SAYS_NO_TROUBLE] = "Il cliente non segnala problemi.",
		[SAYS_TOO_LITTLE] = "C'è troppo poco testo per giudicare.",
		[SAYS_NO_QUOTE] = "Il messaggio non riporta le parole del cliente: non si sa che cosa richiedano.",
		[SAYS_ATTACHED] = "La risposta sembra trovarsi in un allegato, che non viene letto.",
		[SAYS_LANGUAGE] = "La lingua non è tra quelle che si possono giudicare.",
		[SAYS_HELP_ACKNOWLEDGE] =
			"Cominci da ciò che è successo al cliente (%s) e gli mostri di capire che cosa comporta.",
		[SAYS_HELP_ACKNOWLEDGE_PLAIN] =
			"Cominci da ciò che è successo al cliente e gli mostri di capire che cosa comporta.",
		[SAYS_HELP_BEREAVED] =
			"Cominci con una parola su ciò che è accaduto nella vita del cliente, prima della pratica.",
		[SAYS_HELP_SPECIFIC] =
			"Nomini il caso di questo cliente (%s): queste parole andrebbero bene in qualsiasi risposta.",
		[SAYS_HELP_SPECIFIC_PLAIN] =
			"Nomini il caso di questo cliente: queste parole andrebbero bene in qualsiasi risposta.",
		[SAYS_HELP_APOLOGY] = "Si scusi per l'accaduto, senza «se» e senza «ma».",
		[SAYS_HELP_ACTION] = "Dica che cosa fa lei in prima persona, ed entro quando.",
		[SAYS_HELP_ALTERNATIVE] = "Dove una regola lo impedisce, dica che cosa si può fare in alternativa.",
		[SAYS_HELP_NAME] = "Saluti il cliente per nome.",
	},
	.ordinals = {
		{ "seconda", "2a", " ed è la seconda volta" },
		{ "secondo", "2\xc2\xb0", " ed è la seconda volta" },
		{ "terza", "3a", " ed è la terza volta" },
		{ "terzo", "3\xc2\xb0", " ed è la terza volta" },
		{ "quarta", "4a", " ed è la quarta volta" },
		{ "quarto", "4\xc2\xb0", " ed è la quarta volta" },
		{ "quinta", "5a", " ed è la quinta volta" },
		{ "quinto", "5\xc2\xb0", " ed è la quinta volta" },
		{ "sesta", "6a", " ed è la sesta volta" },
		{ "sesto", "6\xc2\xb0", " ed è la sesta volta" },
		{ "settima", "7a", " ed è la settima volta" },
		{ "settimo", "7\xc2\xb0", " ed è la settima volta" },
		{ "ottava", "8a", " ed è l'ottava volta" },
		{ "nona", "9a", " ed è la nona volta" },
		{ "decima", "10a", " ed è la decima volta" },
	},
};
