/* letter.c - see letter.h. */
#include "record/letter.h"

#include "base/utf8.h"

enum { QUOTE_MAX = 160 };

/* `%s` stands for words that are quoted, or a name. */
enum says {
	NO_ANSWER, NO_ANSWER_PLAIN,	/* the second: without the customer's words */
	MAY_HURT, MAY_HURT_PLAIN,
	THESE_WORDS,
	WOULD_HELP,
	ACKNOWLEDGE, SPECIFIC, APOLOGY, ACTION, ALTERNATIVE, NAME,
	WRITES, REASON, RETURNED, TICKET,
	SAYS_COUNT
};

/* A name that is missing here is a newer program's: it is left out. */
static const struct { const char *name; enum says says; } missing_says[] = {
	{ "acknowledgement", ACKNOWLEDGE }, { "specific-acknowledgement", SPECIFIC }, { "apology", APOLOGY },
	{ "own-action", ACTION }, { "alternative", ALTERNATIVE }, { "name", NAME },
};

static const struct voice {
	const char *language;
	const char *says[SAYS_COUNT];
} voices[] = { {
	"en", {
	[NO_ANSWER] = "Not sent yet. The customer wrote '%s'; we found no answer to it.",
	[NO_ANSWER_PLAIN] = "Not sent yet. We found no answer to what troubles the customer.",
	[MAY_HURT] = "Not sent yet. The customer wrote '%s'; some words of your reply may hurt.",
	[MAY_HURT_PLAIN] = "Not sent yet. Some words of your reply may hurt the customer.",
	[THESE_WORDS] = "These words: '%s'.",
	[WOULD_HELP] = "What would help:",
	[ACKNOWLEDGE] = "Begin with what happened to the customer and that you see what it means.",
	[SPECIFIC] = "Name this customer's own case: these words could stand in any reply.",
	[APOLOGY] = "Say sorry for what happened, without an if or a but.",
	[ACTION] = "Say what you do about it yourself, and by when.",
	[ALTERNATIVE] = "Where a rule stands in the way, say what is possible instead.",
	[NAME] = "Greet the customer by name.",
	[WRITES] = "%s writes:",
	[REASON] = "Reason: %s",
	[RETURNED] = "Returned by %s.",
	[TICKET] = "The ticket may show this reply as sent. It is attached as you wrote it.",
	} }, {
	"de", {
	[NO_ANSWER] = "Noch nicht gesendet. Der Kunde schrieb „%s“; wir fanden keine Antwort darauf.",
	[NO_ANSWER_PLAIN] = "Noch nicht gesendet. Wir fanden keine Antwort auf das, was den Kunden bewegt.",
	[MAY_HURT] = "Noch nicht gesendet. Der Kunde schrieb „%s“; manches in Ihrer Antwort kann verletzen.",
	[MAY_HURT_PLAIN] = "Noch nicht gesendet. Manches in Ihrer Antwort kann den Kunden verletzen.",
	[THESE_WORDS] = "Diese Worte: „%s“.",
	[WOULD_HELP] = "Was helfen würde:",
	[ACKNOWLEDGE] = "Beginnen Sie damit, was dem Kunden passiert ist, und dass Sie sehen, was es bedeutet.",
	[SPECIFIC] = "Nennen Sie den Fall dieses Kunden: Diese Worte könnten in jeder Antwort stehen.",
	[APOLOGY] = "Sagen Sie, dass es Ihnen leidtut, ohne Wenn und Aber.",
	[ACTION] = "Sagen Sie, was Sie selbst dafür tun und bis wann.",
	[ALTERNATIVE] = "Wo eine Regel im Weg steht, sagen Sie, was stattdessen möglich ist.",
	[NAME] = "Sprechen Sie den Kunden mit Namen an.",
	[WRITES] = "%s schreibt:",
	[REASON] = "Grund: %s",
	[RETURNED] = "Zurückgegeben von %s.",
	[TICKET] = "Das Ticket zeigt diese Antwort vielleicht als gesendet. Sie ist angehängt, wie Sie sie schrieben.",
	} }, {
	"fr", {
	[NO_ANSWER] = "Pas encore envoyé. Le client a écrit « %s » ; nous n'y avons pas trouvé de réponse.",
	[NO_ANSWER_PLAIN] = "Pas encore envoyé. Nous n'avons pas trouvé de réponse à ce qui préoccupe le client.",
	[MAY_HURT] = "Pas encore envoyé. Le client a écrit « %s » ; certains mots de votre réponse peuvent blesser.",
	[MAY_HURT_PLAIN] = "Pas encore envoyé. Certains mots de votre réponse peuvent blesser le client.",
	[THESE_WORDS] = "Ces mots : « %s ».",
	[WOULD_HELP] = "Ce qui aiderait :",
	[ACKNOWLEDGE] = "Commencez par ce qui est arrivé au client et dites que vous voyez ce que cela signifie.",
	[SPECIFIC] = "Nommez le cas de ce client : ces mots pourraient figurer dans n'importe quelle réponse.",
	[APOLOGY] = "Dites que vous êtes désolé de ce qui s'est passé, sans si ni mais.",
	[ACTION] = "Dites ce que vous faites vous-même, et pour quand.",
	[ALTERNATIVE] = "Si une règle fait obstacle, dites ce qui est possible à la place.",
	[NAME] = "Saluez le client par son nom.",
	[WRITES] = "%s écrit :",
	[REASON] = "Motif : %s",
	[RETURNED] = "Retourné par %s.",
	[TICKET] = "Le ticket indique peut-être cette réponse comme envoyée. Elle est jointe telle que vous l'avez écrite.",
	} }, {
	"es", {
	[NO_ANSWER] = "Aún no enviado. El cliente escribió «%s»; no encontramos respuesta a ello.",
	[NO_ANSWER_PLAIN] = "Aún no enviado. No encontramos respuesta a lo que preocupa al cliente.",
	[MAY_HURT] = "Aún no enviado. El cliente escribió «%s»; algunas palabras de su respuesta pueden herir.",
	[MAY_HURT_PLAIN] = "Aún no enviado. Algunas palabras de su respuesta pueden herir al cliente.",
	[THESE_WORDS] = "Estas palabras: «%s».",
	[WOULD_HELP] = "Lo que ayudaría:",
	[ACKNOWLEDGE] = "Empiece por lo que le ha pasado al cliente y diga que entiende lo que supone.",
	[SPECIFIC] = "Nombre el caso de este cliente: estas palabras podrían estar en cualquier respuesta.",
	[APOLOGY] = "Diga que lo siente, sin condiciones ni peros.",
	[ACTION] = "Diga qué hace usted mismo al respecto y para cuándo.",
	[ALTERNATIVE] = "Si una norma lo impide, diga qué es posible en su lugar.",
	[NAME] = "Salude al cliente por su nombre.",
	[WRITES] = "%s escribe:",
	[REASON] = "Motivo: %s",
	[RETURNED] = "Devuelto por %s.",
	[TICKET] = "El tique puede mostrar esta respuesta como enviada. Va adjunta tal como usted la escribió.",
	} }, {
	"nl", {
	[NO_ANSWER] = "Nog niet verzonden. De klant schreef '%s'; we vonden daar geen antwoord op.",
	[NO_ANSWER_PLAIN] = "Nog niet verzonden. We vonden geen antwoord op wat de klant dwarszit.",
	[MAY_HURT] = "Nog niet verzonden. De klant schreef '%s'; sommige woorden in je antwoord kunnen kwetsen.",
	[MAY_HURT_PLAIN] = "Nog niet verzonden. Sommige woorden in je antwoord kunnen de klant kwetsen.",
	[THESE_WORDS] = "Deze woorden: '%s'.",
	[WOULD_HELP] = "Wat zou helpen:",
	[ACKNOWLEDGE] = "Begin met wat de klant is overkomen en dat je ziet wat dat betekent.",
	[SPECIFIC] = "Noem het geval van deze klant: deze woorden zouden in elk antwoord kunnen staan.",
	[APOLOGY] = "Zeg dat het je spijt, zonder mits of maar.",
	[ACTION] = "Zeg wat je er zelf aan doet, en wanneer.",
	[ALTERNATIVE] = "Als een regel in de weg staat, zeg dan wat er wel kan.",
	[NAME] = "Spreek de klant aan met de naam.",
	[WRITES] = "%s schrijft:",
	[REASON] = "Reden: %s",
	[RETURNED] = "Teruggestuurd door %s.",
	[TICKET] = "Het ticket toont dit antwoord misschien als verzonden. Het is bijgevoegd zoals je het schreef.",
	} }, {
	"it", {
	[NO_ANSWER] = "Non ancora inviato. Il cliente ha scritto «%s»; non abbiamo trovato una risposta a questo.",
	[NO_ANSWER_PLAIN] = "Non ancora inviato. Non abbiamo trovato una risposta a ciò che preoccupa il cliente.",
	[MAY_HURT] = "Non ancora inviato. Il cliente ha scritto «%s»; alcune parole della risposta possono ferire.",
	[MAY_HURT_PLAIN] = "Non ancora inviato. Alcune parole della risposta possono ferire il cliente.",
	[THESE_WORDS] = "Queste parole: «%s».",
	[WOULD_HELP] = "Che cosa aiuterebbe:",
	[ACKNOWLEDGE] = "Cominciare da ciò che è successo al cliente e mostrare di capire che cosa comporta.",
	[SPECIFIC] = "Nominare il caso di questo cliente: queste parole potrebbero stare in qualsiasi risposta.",
	[APOLOGY] = "Scusarsi per l'accaduto, senza se e senza ma.",
	[ACTION] = "Dire che cosa si fa di persona, ed entro quando.",
	[ALTERNATIVE] = "Se una regola lo impedisce, dire che cosa è possibile invece.",
	[NAME] = "Salutare il cliente per nome.",
	[WRITES] = "%s scrive:",
	[REASON] = "Motivo: %s",
	[RETURNED] = "Restituito da %s.",
	[TICKET] = "Il ticket potrebbe mostrare questa risposta come inviata. È allegata così come è stata scritta.",
	} }, {
	"pt", {
	[NO_ANSWER] = "Ainda não enviado. O cliente escreveu «%s»; não encontrámos resposta a isso.",
	[NO_ANSWER_PLAIN] = "Ainda não enviado. Não encontrámos resposta ao que preocupa o cliente.",
	[MAY_HURT] = "Ainda não enviado. O cliente escreveu «%s»; algumas palavras da resposta podem magoar.",
	[MAY_HURT_PLAIN] = "Ainda não enviado. Algumas palavras da resposta podem magoar o cliente.",
	[THESE_WORDS] = "Estas palavras: «%s».",
	[WOULD_HELP] = "O que ajudaria:",
	[ACKNOWLEDGE] = "Comece pelo que aconteceu ao cliente e diga que compreende o que isso significa.",
	[SPECIFIC] = "Refira o caso deste cliente: estas palavras poderiam estar em qualquer resposta.",
	[APOLOGY] = "Peça desculpa pelo que aconteceu, sem se nem mas.",
	[ACTION] = "Diga o que faz pessoalmente a esse respeito, e até quando.",
	[ALTERNATIVE] = "Se uma regra o impede, diga o que é possível em alternativa.",
	[NAME] = "Cumprimente o cliente pelo nome.",
	[WRITES] = "%s escreve:",
	[REASON] = "Motivo: %s",
	[RETURNED] = "Devolvido por %s.",
	[TICKET] = "O ticket pode mostrar esta resposta como enviada. Segue em anexo tal como a escreveu.",
	} },
};

static const struct voice *voice_of(const char *language)
{
	for (size_t i = 0; i < sizeof voices / sizeof *voices; i++)
		if (strcmp(voices[i].language, language) == 0)
			return &voices[i];
	return NULL;
}

/* One line of at most QUOTE_MAX bytes. */
static void add_words(struct span s, struct buffer *out)
{
	struct span kept = span_cut(s, 0, QUOTE_MAX);

	if (kept.len < s.len)
		kept = span_cut(kept, 0, utf8_valid(kept));
	for (size_t i = 0; i < kept.len; i++)
		buffer_byte(out, (unsigned char)kept.at[i] < ' ' ? ' ' : kept.at[i]);
	if (kept.len < s.len)
		buffer_add(out, SPAN("…"));
}

/* A paragraph of its own, with `s` where the sentence has its gap. */
static void add_line(const char *says, struct span s, struct buffer *out)
{
	struct span rest = span_of(says);
	const size_t gap = span_find(rest, SPAN("%s"));

	buffer_add(out, span_cut(rest, 0, gap));
	if (gap < rest.len) {
		add_words(s, out);
		buffer_add(out, span_skip(rest, gap + 2));
	}
	buffer_byte(out, '\n');
}

static void add_help(const struct voice *v, struct span names, struct buffer *out)
{
	bool any = false;

	while (names.at && names.len) {
		struct span name = span_until(&names, ',');

		for (size_t i = 0; i < sizeof missing_says / sizeof *missing_says; i++) {
			if (!span_eq(name, span_of(missing_says[i].name)))
				continue;
			if (!any)
				buffer_addf(out, "\n%s\n", v->says[WOULD_HELP]);
			buffer_addf(out, "- %s\n", v->says[missing_says[i].says]);
			any = true;
		}
	}
}

static enum says opening(const struct letter *l)
{
	if (l->harm)
		return l->customer.len ? MAY_HURT : MAY_HURT_PLAIN;
	return l->customer.len ? NO_ANSWER : NO_ANSWER_PLAIN;
}

void letter_write(const struct letter *l, struct buffer *out)
{
	const struct voice *v = voice_of(l->language) ? voice_of(l->language) : &voices[0];
	const struct span by = span_of(l->by), words = span_trim(l->words);

	add_line(v->says[opening(l)], l->customer, out);
	if (l->harm && l->hurts.len)
		add_line(v->says[THESE_WORDS], l->hurts, out);
	add_help(v, l->missing, out);
	if (words.len) {
		buffer_byte(out, '\n');
		add_line(v->says[WRITES], by, out);
		buffer_add(out, words);
		buffer_byte(out, '\n');
	}
	buffer_byte(out, '\n');
	if (l->reason.len)
		add_line(v->says[REASON], l->reason, out);
	add_line(v->says[RETURNED], by, out);
	add_line(v->says[TICKET], SPAN_NONE, out);
}
