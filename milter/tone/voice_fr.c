/* voice_fr.c - what the program says about a reply, in French; see voice.h. */
#include "tone/voice_table.h"

const struct voice voice_fr = {
	.language = "fr",
	.says = {
		[SAYS_BEREAVED] = "Le client parle d'un décès, d'une maladie ou d'un accident",
		[SAYS_VERY_UPSET] = "Le client est très affecté",
		[SAYS_UPSET] = "Le client est contrarié",
		[SAYS_PROBLEM] = "Le client signale un problème",
		[SAYS_WITNESSED] = "La réponse elle-même fait état d'un problème",
		[SAYS_NOTHING] = "Le message du client n'appelle rien de tel",
		[SAYS_AGAIN] = ", et ce n'est pas la première fois",
		[SAYS_NAMES] = " ; la réponse en parle",
		[SAYS_GENERAL] = " ; la réponse le reconnaît en termes généraux",
		[SAYS_LACKS] = " ; la réponse n'en tient pas compte et ne présente pas d'excuses.",
		[SAYS_LACKS_BOTH] =
			" ; la réponse ne dit mot ni de l'un ni de l'autre et ne présente pas d'excuses.",
		[SAYS_ACTS_ONLY] =
			" ; la réponse agit, mais n'en dit pas un mot et ne présente pas d'excuses.",
		[SAYS_ACTS_ONLY_BOTH] =
			" ; la réponse agit, mais ne dit mot ni de l'un ni de l'autre et ne présente pas d'excuses.",
		[SAYS_NONAPOLOGY] = " ; la réponse s'excuse sans rien reconnaître",
		[SAYS_NONAPOLOGY_IF] = " ; la réponse ne s'excuse qu'avec un « si »",
		[SAYS_APOL_BUT] = " ; la réponse reprend d'un « mais » le mot aimable qu'elle a donné",
		[SAYS_BLAME] = " ; la réponse rejette la faute sur le client",
		[SAYS_POLICY] = " ; la réponse oppose un règlement",
		[SAYS_REFUSE] = " ; la réponse refuse sans un mot à ce sujet",
		[SAYS_LATE] = " ; la réponse ne s'excuse que de son propre retard",
		[SAYS_DEFER] = " ; la réponse ne fait que renvoyer ailleurs",
		[SAYS_HARM] = " Ces mots peuvent blesser : ",
		[SAYS_SOLVED] = "Le client dit que c'est réglé.",
		[SAYS_ANSWERED] =
			"Le client n'ajoute rien au problème qu'une réponse précédente a déjà reconnu.",
		[SAYS_NO_TROUBLE] = "Le client ne signale aucun problème.",
		[SAYS_TOO_LITTLE] = "Il y a trop peu de texte pour juger.",
		[SAYS_NO_QUOTE] =
			"Les mots du client ne figurent pas dans le message : on ignore ce qu'ils appellent.",
		[SAYS_ATTACHED] = "La réponse semble se trouver dans une pièce jointe, qui n'est pas lue.",
		[SAYS_LANGUAGE] = "Cette langue ne fait pas partie de celles qui peuvent être jugées.",
		[SAYS_HELP_ACKNOWLEDGE] =
			"Commencez par ce qui est arrivé au client (%s) et montrez que vous mesurez ce que cela représente.",
		[SAYS_HELP_ACKNOWLEDGE_PLAIN] =
			"Commencez par ce qui est arrivé au client et montrez que vous mesurez ce que cela représente.",
		[SAYS_HELP_BEREAVED] =
			"Commencez par un mot sur ce que traverse le client, avant toute démarche.",
		[SAYS_HELP_SPECIFIC] =
			"Nommez le cas précis de ce client (%s) : ces mots pourraient figurer dans n'importe quelle réponse.",
		[SAYS_HELP_SPECIFIC_PLAIN] =
			"Nommez le cas précis de ce client : ces mots pourraient figurer dans n'importe quelle réponse.",
		[SAYS_HELP_APOLOGY] =
			"Présentez des excuses pour ce qui s'est passé, sans « si » ni « mais ».",
		[SAYS_HELP_ACTION] = "Dites ce que vous faites vous-même, et pour quand.",
		[SAYS_HELP_ALTERNATIVE] = "Si une règle s'y oppose, dites ce qui est possible à la place.",
		[SAYS_HELP_NAME] = "Saluez le client par son nom.",
	},
	.ordinals = {
		{ "deuxieme", "2e", ", et c'est la deuxième fois" },
		{ "seconde", "2eme", ", et c'est la deuxième fois" },
		{ "second", "2nde", ", et c'est la deuxième fois" },
		{ "troisieme", "3e", ", et c'est la troisième fois" },
		{ "troisiemes", "3eme", ", et c'est la troisième fois" },
		{ "quatrieme", "4e", ", et c'est la quatrième fois" },
		{ "quatriemes", "4eme", ", et c'est la quatrième fois" },
		{ "cinquieme", "5e", ", et c'est la cinquième fois" },
		{ "cinquiemes", "5eme", ", et c'est la cinquième fois" },
		{ "sixieme", "6e", ", et c'est la sixième fois" },
		{ "sixiemes", "6eme", ", et c'est la sixième fois" },
		{ "septieme", "7e", ", et c'est la septième fois" },
		{ "septiemes", "7eme", ", et c'est la septième fois" },
		{ "huitieme", "8e", ", et c'est la huitième fois" },
		{ "huitiemes", "8eme", ", et c'est la huitième fois" },
		{ "neuvieme", "9e", ", et c'est la neuvième fois" },
		{ "neuviemes", "9eme", ", et c'est la neuvième fois" },
		{ "dixieme", "10e", ", et c'est la dixième fois" },
		{ "dixiemes", "10eme", ", et c'est la dixième fois" },
	},
};
