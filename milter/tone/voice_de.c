/* voice_de.c - what the program says about a reply, in German; see voice.h. */
#include "tone/voice_table.h"

const struct voice voice_de = {
	.language = "de",
	.says = {
		[SAYS_BEREAVED] = "Der Kunde schreibt von Tod, Krankheit oder einem Unfall",
		[SAYS_VERY_UPSET] = "Der Kunde ist stark belastet",
		[SAYS_UPSET] = "Der Kunde ist verärgert oder besorgt",
		[SAYS_PROBLEM] = "Der Kunde meldet ein Problem",
		[SAYS_WITNESSED] = "Die Antwort selbst spricht von einem Problem",
		[SAYS_NOTHING] = "Der Kunde erwartet nichts dergleichen",
		[SAYS_AGAIN] = ", und das nicht erst seit heute",
		[SAYS_NAMES] = "; die Antwort benennt es",
		[SAYS_GENERAL] = "; die Antwort geht nur allgemein darauf ein",
		[SAYS_LACKS] = "; die Antwort geht darauf nicht ein und entschuldigt sich nicht.",
		[SAYS_LACKS_BOTH] = "; die Antwort geht auf keines von beidem ein und entschuldigt sich nicht.",
		[SAYS_ACTS_ONLY] = "; die Antwort handelt, geht aber nicht darauf ein und entschuldigt sich nicht.",
		[SAYS_ACTS_ONLY_BOTH] =
			"; die Antwort handelt, geht aber auf keines von beidem ein und entschuldigt sich nicht.",
		[SAYS_NONAPOLOGY] = "; die Antwort entschuldigt sich, ohne etwas einzuräumen",
		[SAYS_NONAPOLOGY_IF] = "; die Antwort entschuldigt sich nur mit einem „falls“",
		[SAYS_APOL_BUT] = "; die Antwort nimmt ihr freundliches Wort mit einem „aber“ zurück",
		[SAYS_BLAME] = "; die Antwort gibt stattdessen dem Kunden die Schuld",
		[SAYS_POLICY] = "; die Antwort verweist auf eine Regel",
		[SAYS_REFUSE] = "; die Antwort lehnt ab, ohne ein Wort dazu zu sagen",
		[SAYS_LATE] = "; die Antwort bedauert nur die eigene Verspätung",
		[SAYS_DEFER] = "; die Antwort verweist nur an andere",
		[SAYS_HARM] = " Das kann verletzen: ",
		[SAYS_SOLVED] = "Der Kunde schreibt, dass es gelöst ist.",
		[SAYS_ANSWERED] = "Eine frühere Antwort ist schon darauf eingegangen, und der Kunde fügt nichts hinzu.",
		[SAYS_NO_TROUBLE] = "Der Kunde meldet kein Problem.",
		[SAYS_TOO_LITTLE] = "Der Text reicht für ein Urteil nicht aus.",
		[SAYS_NO_QUOTE] = "Die Worte des Kunden stehen nicht in der Mail; was sie verlangen, ist nicht bekannt.",
		[SAYS_ATTACHED] = "Die Antwort steht wohl in einem Anhang, und der wird nicht gelesen.",
		[SAYS_LANGUAGE] = "Diese Sprache kann nicht beurteilt werden.",
		[SAYS_HELP_ACKNOWLEDGE] =
			"Beginnen Sie mit dem, was dem Kunden passiert ist (%s), und zeigen Sie, dass Sie sehen, was das für ihn bedeutet.",
		[SAYS_HELP_ACKNOWLEDGE_PLAIN] =
			"Beginnen Sie mit dem, was dem Kunden passiert ist, und zeigen Sie, dass Sie sehen, was das für ihn bedeutet.",
		[SAYS_HELP_BEREAVED] =
			"Beginnen Sie mit einem Wort zu dem, was im Leben des Kunden geschehen ist; das Geschäftliche kommt danach.",
		[SAYS_HELP_SPECIFIC] =
			"Benennen Sie genau diesen Fall (%s): Diese Worte könnten in jeder Antwort stehen.",
		[SAYS_HELP_SPECIFIC_PLAIN] =
			"Benennen Sie genau diesen Fall: Diese Worte könnten in jeder Antwort stehen.",
		[SAYS_HELP_APOLOGY] = "Entschuldigen Sie sich für das, was passiert ist, ohne „falls“ und ohne „aber“.",
		[SAYS_HELP_ACTION] = "Schreiben Sie, was Sie selbst unternehmen und bis wann.",
		[SAYS_HELP_ALTERNATIVE] = "Wo eine Regel im Weg steht, nennen Sie, was stattdessen möglich ist.",
		[SAYS_HELP_NAME] = "Sprechen Sie den Kunden mit seinem Namen an.",
	},
	/* As folded: "ae" for "ä", "ue" for "ü". */
	.ordinals = {
		{ "zweite", "2te", ", und das zum zweiten Mal" },
		{ "zweiten", "2ten", ", und das zum zweiten Mal" },
		{ "zweites", "zweimal", ", und das zum zweiten Mal" },
		{ "dritte", "3te", ", und das zum dritten Mal" },
		{ "dritten", "3ten", ", und das zum dritten Mal" },
		{ "drittes", "dreimal", ", und das zum dritten Mal" },
		{ "vierte", "4te", ", und das zum vierten Mal" },
		{ "vierten", "4ten", ", und das zum vierten Mal" },
		{ "viertes", "viermal", ", und das zum vierten Mal" },
		{ "fuenfte", "5te", ", und das zum fünften Mal" },
		{ "fuenften", "5ten", ", und das zum fünften Mal" },
		{ "fuenftes", "fuenfmal", ", und das zum fünften Mal" },
		{ "sechste", "6te", ", und das zum sechsten Mal" },
		{ "sechsten", "6ten", ", und das zum sechsten Mal" },
		{ "siebte", "7te", ", und das zum siebten Mal" },
		{ "siebten", "7ten", ", und das zum siebten Mal" },
		{ "achten", "8ten", ", und das zum achten Mal" },
		{ "neunten", "9ten", ", und das zum neunten Mal" },
		{ "zehnten", "10ten", ", und das zum zehnten Mal" },
	},
};
