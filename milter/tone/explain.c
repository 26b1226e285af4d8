/* explain.c - see explain.h. */
#include "tone/explain.h"

#include "base/buffer.h"

enum { QUOTED_MOST = 48 };

/* -- quoting ------------------------------------------------------------ */

/* The head of `s` of at most `most` bytes that ends at a blank or whole. */
static struct span clipped(struct span s, size_t most)
{
	size_t end = most;

	if (s.len <= most)
		return s;
	while (end > 0 && !ascii_space(s.at[end]))
		end--;
	if (end == 0)
		for (end = most; end > 0 && ((unsigned char)s.at[end] & 0xC0) == 0x80; end--)
			;
	return span_cut(s, 0, end);
}

static void add_quote(struct buffer *b, const struct words *w, uint32_t first, uint32_t end)
{
	const size_t start = w->tokens[first].start;
	const struct span all = span_cut(w->text, start, w->tokens[end - 1].end);
	const struct span cut = clipped(all, QUOTED_MOST);

	buffer_add(b, SPAN("\""));
	for (size_t i = 0; i < cut.len; i++)
		buffer_byte(b, (unsigned char)cut.at[i] < ' ' ? ' ' : cut.at[i]);
	buffer_add(b, cut.len < all.len ? SPAN("...\"") : SPAN("\""));
}

/* -- the customer's half ------------------------------------------------ */

static const char *state_of(const struct evidence *e)
{
	if (e->needed->bereaved)
		return "writes of death, illness or an accident";
	switch (e->tone->need) {
	case NEED_VERY_UPSET:
		return "is strongly affected";
	case NEED_UPSET:
		return "is upset";
	case NEED_PROBLEM:
		return "reports a problem";
	case NEED_NONE: case NEED_UNKNOWN: case NEED_COUNT:
		break;
	}
	return "asks for nothing of the kind";
}

static void add_customer(struct buffer *b, const struct evidence *e)
{
	const struct needed *n = e->needed;
	const struct hit *told = n->telling;

	buffer_addf(b, "The customer %s", state_of(e));
	if (told) {
		buffer_add(b, SPAN(" ("));
		add_quote(b, &e->customer->words, told->first, told->first + told->count);
		buffer_add(b, SPAN(")"));
	}
	if (n->repetition && n->repetition != told) {
		buffer_add(b, SPAN(" and not for the first time ("));
		add_quote(b, &e->customer->words, n->repetition->first,
			  n->repetition->first + n->repetition->count);
		buffer_add(b, SPAN(")"));
	}
}

/* -- the reply's half --------------------------------------------------- */

static const struct effect *first_with(const struct effects *e, enum signal_id id)
{
	for (size_t i = 0; i < e->count; i++)
		if (e->list[i].id == id)
			return &e->list[i];
	return NULL;
}

static const struct effect *acknowledging(const struct evidence *e)
{
	for (size_t i = 0; i < e->effects->count; i++)
		if (e->effects->list[i].acknowledges == e->tone->acknowledgement)
			return &e->effects->list[i];
	return NULL;
}

/* In order of what a reader most wants to know. */
static const struct lack {
	enum signal_id id;
	const char *says;
} lacks[] = {
	{ SIGNAL_NONAPOLOGY, "apologises without taking anything back" },
	{ SIGNAL_NONAPOLOGY_IF, "apologises only with an if" },
	{ SIGNAL_APOL_BUT, "takes its kind word back with a but" },
	{ SIGNAL_BLAME, "puts the fault on the customer instead" },
	{ SIGNAL_POLICY, "answers with a rule" },
	{ SIGNAL_REFUSE, "refuses without a word about it" },
	{ SIGNAL_APOL_LATE, "is only sorry for its own delay" },
	{ SIGNAL_DEFER_ONLY, "only hands over" },
};

static void add_lack(struct buffer *b, const struct evidence *e)
{
	for (size_t i = 0; i < sizeof lacks / sizeof *lacks; i++) {
		const struct effect *found = first_with(e->effects, lacks[i].id);

		if (!found)
			continue;
		buffer_addf(b, "; the reply %s (", lacks[i].says);
		add_quote(b, &e->reply->words, found->first, found->end);
		buffer_add(b, SPAN(")."));
		return;
	}
	buffer_add(b, e->tone->own_action
			      ? SPAN("; the reply acts but neither acknowledges it nor apologises.")
			      : SPAN("; the reply neither acknowledges it nor apologises."));
}

static void add_acknowledgement(struct buffer *b, const struct evidence *e)
{
	const struct effect *found = acknowledging(e);
	const bool specific = e->tone->acknowledgement == ACKNOWLEDGED_SPECIFIC;

	buffer_add(b, specific ? SPAN("; the reply names it") : SPAN("; the reply acknowledges it in general words"));
	if (found) {
		buffer_add(b, SPAN(" ("));
		add_quote(b, &e->reply->words, found->first, found->end);
		buffer_add(b, SPAN(")"));
	}
	buffer_add(b, SPAN("."));
}

static void add_harm(struct buffer *b, const struct evidence *e)
{
	static const enum signal_id by_harm[HARM_COUNT] = {
		[HARM_BLAME] = SIGNAL_BLAME, [HARM_DISMISSAL] = SIGNAL_DISMISS,
		[HARM_NEGATED_UNDERSTANDING] = SIGNAL_COLD_ACK, [HARM_HOSTILITY] = SIGNAL_HOSTILE,
	};
	const struct effect *found = e->tone->harm ? first_with(e->effects, by_harm[e->tone->harm]) : NULL;

	if (!found)
		return;
	buffer_add(b, SPAN(" It may hurt: "));
	add_quote(b, &e->reply->words, found->first, found->end);
	buffer_add(b, SPAN("."));
}

static const char *unknown_says(enum unknown why)
{
	static const char *const says[UNKNOWN_COUNT] = {
		[UNKNOWN_NOT] = "There is too little to judge.",
		[UNKNOWN_NO_QUOTE] = "The customer's words are not in the mail, so what they call for is not known.",
		[UNKNOWN_ATTACHED] = "The answer seems to stand in an attachment, which is not read.",
		[UNKNOWN_LANGUAGE] = "The language is not one that can be judged.",
	};

	return says[why];
}

int explain_why(const struct evidence *e, struct arena *a, struct span *out, struct fault *f)
{
	const struct tone *t = e->tone;
	struct buffer b;

	buffer_init(&b, a, WHY_MAX);
	if (t->outcome == OUTCOME_UNKNOWN) {
		buffer_add(&b, span_of(unknown_says(t->unknown_because)));
	} else if (t->outcome == OUTCOME_NOT_CALLED_FOR) {
		buffer_add(&b, e->needed->solved ? SPAN("The customer says that it is solved.")
			       : e->answered ? SPAN("The customer adds nothing to the trouble that an earlier reply acknowledged.")
					     : SPAN("The customer reports no trouble."));
	} else {
		add_customer(&b, e);
		if (t->outcome == OUTCOME_MET)
			add_acknowledgement(&b, e);
		else
			add_lack(&b, e);
	}
	add_harm(&b, e);
	if (b.spoiled)
		return fault_memory(f);
	*out = buffer_span(&b);
	return 0;
}

/* -- what would have helped --------------------------------------------- */

static void miss(const char *name, const char *out[TONE_MISSING_MAX], size_t *count)
{
	if (*count < TONE_MISSING_MAX)
		out[(*count)++] = name;
}

static bool apologises(const struct effects *e)
{
	return effects_have(e, SIGNAL_APOL_FULL) || effects_have(e, SIGNAL_APOL_GENERIC)
	       || effects_have(e, SIGNAL_APOL_RESP);
}

size_t explain_missing(const struct evidence *e, const char *out[TONE_MISSING_MAX])
{
	const struct tone *t = e->tone;
	size_t count = 0;

	if (t->outcome != OUTCOME_MET && t->outcome != OUTCOME_MISSED)
		return 0;
	if (t->acknowledgement == ACKNOWLEDGED_NONE)
		miss("acknowledgement", out, &count);
	else if (t->acknowledgement == ACKNOWLEDGED_GENERIC && t->need >= NEED_VERY_UPSET)
		miss("specific-acknowledgement", out, &count);
	if (t->need >= NEED_UPSET && !apologises(e->effects))
		miss("apology", out, &count);
	if (!t->own_action && t->need >= NEED_PROBLEM)
		miss("own-action", out, &count);
	if ((effects_have(e->effects, SIGNAL_POLICY) || effects_have(e->effects, SIGNAL_REFUSE))
	    && !t->own_action)
		miss("alternative", out, &count);
	if (!effects_have(e->effects, SIGNAL_PERS_NAME))
		miss("name", out, &count);
	return count;
}
