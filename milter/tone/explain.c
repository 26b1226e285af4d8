/* explain.c - see explain.h. */
#include "tone/explain.h"

#include "base/buffer.h"
#include "tone/voice.h"

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

static void say(struct buffer *b, const struct evidence *e, enum says what)
{
	buffer_add(b, span_of(voice_says(e->tone->language_reply, what)));
}

static void add_quoted(struct buffer *b, const struct words *w, uint32_t first, uint32_t end)
{
	buffer_add(b, SPAN(" ("));
	add_quote(b, w, first, end);
	buffer_add(b, SPAN(")"));
}

/* -- the customer's half ------------------------------------------------ */

static enum says state_of(const struct evidence *e)
{
	static const enum says by_need[NEED_COUNT] = {
		[NEED_VERY_UPSET] = SAYS_VERY_UPSET, [NEED_UPSET] = SAYS_UPSET,
		[NEED_PROBLEM] = SAYS_PROBLEM, [NEED_NONE] = SAYS_NOTHING, [NEED_UNKNOWN] = SAYS_NOTHING,
	};

	if (e->tone->witnessed)
		return SAYS_WITNESSED;
	return e->needed->bereaved ? SAYS_BEREAVED : by_need[e->tone->need];
}

/* "third", where the customer counts; NULL otherwise. */
static const char *times_of(const struct evidence *e, const struct hit *h)
{
	char word[16];

	if (strcmp(e->customer->language, e->tone->language_reply) != 0)
		return NULL;
	for (uint32_t t = h->first; t < h->first + h->count; t++) {
		const struct span fold = e->customer->words.tokens[t].fold;
		const char *says;

		if (fold.len >= sizeof word)
			continue;
		memcpy(word, fold.at, fold.len);
		word[fold.len] = '\0';
		says = voice_times(e->tone->language_reply, word);
		if (says)
			return says;
	}
	return NULL;
}

static void add_customer(struct buffer *b, const struct evidence *e)
{
	const struct needed *n = e->needed;
	const struct hit *told = n->telling, *again = n->repetition;
	const bool apart = again && (!told || again->first >= told->first + told->count
				     || told->first >= again->first + again->count);
	const char *times = apart ? times_of(e, again) : NULL;

	say(b, e, state_of(e));
	if (told)
		add_quoted(b, &e->customer->words, told->first, told->first + told->count);
	if (times) {
		buffer_add(b, span_of(times));
	} else if (apart) {
		say(b, e, SAYS_AGAIN);
		add_quoted(b, &e->customer->words, again->first, again->first + again->count);
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
	enum says says;
} lacks[] = {
	{ SIGNAL_NONAPOLOGY, SAYS_NONAPOLOGY }, { SIGNAL_NONAPOLOGY_IF, SAYS_NONAPOLOGY_IF },
	{ SIGNAL_APOL_BUT, SAYS_APOL_BUT },	{ SIGNAL_BLAME, SAYS_BLAME },
	{ SIGNAL_POLICY, SAYS_POLICY },		{ SIGNAL_REFUSE, SAYS_REFUSE },
	{ SIGNAL_APOL_LATE, SAYS_LATE },	{ SIGNAL_DEFER_ONLY, SAYS_DEFER },
};

static void add_lack(struct buffer *b, const struct evidence *e)
{
	const bool both = e->needed->repetition != NULL && e->tone->need >= NEED_UPSET;

	for (size_t i = 0; i < sizeof lacks / sizeof *lacks; i++) {
		const struct effect *found = first_with(e->effects, lacks[i].id);

		if (!found)
			continue;
		say(b, e, lacks[i].says);
		add_quoted(b, &e->reply->words, found->first, found->end);
		buffer_add(b, SPAN("."));
		return;
	}
	if (e->tone->own_action)
		say(b, e, both ? SAYS_ACTS_ONLY_BOTH : SAYS_ACTS_ONLY);
	else
		say(b, e, both ? SAYS_LACKS_BOTH : SAYS_LACKS);
}

static void add_acknowledgement(struct buffer *b, const struct evidence *e)
{
	const struct effect *found = acknowledging(e);

	say(b, e, e->tone->acknowledgement == ACKNOWLEDGED_SPECIFIC ? SAYS_NAMES : SAYS_GENERAL);
	if (found)
		add_quoted(b, &e->reply->words, found->first, found->end);
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
	say(b, e, SAYS_HARM);
	add_quote(b, &e->reply->words, found->first, found->end);
	buffer_add(b, SPAN("."));
}

static enum says unknown_says(enum unknown why)
{
	static const enum says says[UNKNOWN_COUNT] = {
		[UNKNOWN_NOT] = SAYS_TOO_LITTLE, [UNKNOWN_NO_QUOTE] = SAYS_NO_QUOTE,
		[UNKNOWN_ATTACHED] = SAYS_ATTACHED, [UNKNOWN_LANGUAGE] = SAYS_LANGUAGE,
	};

	return says[why];
}

int explain_why(const struct evidence *e, struct arena *a, struct span *out, struct fault *f)
{
	const struct tone *t = e->tone;
	struct buffer b;

	buffer_init(&b, a, WHY_MAX);
	if (t->outcome == OUTCOME_UNKNOWN) {
		say(&b, e, unknown_says(t->unknown_because));
	} else if (t->outcome == OUTCOME_NOT_CALLED_FOR) {
		say(&b, e, e->needed->solved ? SAYS_SOLVED : e->answered ? SAYS_ANSWERED : SAYS_NO_TROUBLE);
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

struct helping {
	const struct evidence *e;
	struct tone *t;
	struct arena *a;
	bool spoiled;
};

/* The customer's own trouble, best for naming it: a problem before a feeling. */
static const struct hit *trouble_of(const struct evidence *e)
{
	for (size_t i = 0; e->customer && i < e->customer->hit_count; i++)
		if (e->customer->hits[i].id == SIGNAL_NEED_PROBLEM && e->customer->hits[i].points > 0)
			return &e->customer->hits[i];
	return e->needed->telling;
}

/* The clause in which it stands says more than the words that gave it away. */
static void add_trouble(struct buffer *b, const struct evidence *e, const struct hit *h)
{
	const struct reading *r = e->customer;
	const struct clause *c = &r->clauses[r->clause_of[h->first]];
	uint32_t end = c->end;

	while (end > c->first + 1 && r->words.tokens[end - 1].kind == TOKEN_MARK)
		end--;
	add_quote(b, &r->words, c->first, end);
}

/* The clause with the customer's words where its %s is. */
static void add_with_trouble(struct buffer *b, const struct evidence *e, const char *says)
{
	const char *gap = strstr(says, "%s");
	const struct hit *trouble = trouble_of(e);

	if (!gap || !trouble) {
		buffer_add(b, span_of(says));
		return;
	}
	buffer_add(b, (struct span){ says, (size_t)(gap - says) });
	add_trouble(b, e, trouble);
	buffer_add(b, span_of(gap + 2));
}

static void miss(struct helping *h, const char *name, enum says says)
{
	struct tone *t = h->t;
	struct buffer b;

	if (t->missing_count == TONE_MISSING_MAX)
		return;
	buffer_init(&b, h->a, HELP_MAX);
	add_with_trouble(&b, h->e, voice_says(t->language_reply, says));
	h->spoiled |= b.spoiled;
	t->missing[t->missing_count] = name;
	t->help[t->missing_count++] = b.spoiled ? SPAN_NONE : buffer_span(&b);
}

static bool apologises(const struct effects *e)
{
	return effects_have(e, SIGNAL_APOL_FULL) || effects_have(e, SIGNAL_APOL_GENERIC)
	       || effects_have(e, SIGNAL_APOL_RESP);
}

static void miss_acknowledgement(struct helping *h)
{
	const bool told = trouble_of(h->e) != NULL;

	if (h->t->acknowledgement == ACKNOWLEDGED_NONE)
		miss(h, "acknowledgement", h->e->needed->bereaved ? SAYS_HELP_BEREAVED
		     : told ? SAYS_HELP_ACKNOWLEDGE : SAYS_HELP_ACKNOWLEDGE_PLAIN);
	else if (h->t->acknowledgement == ACKNOWLEDGED_GENERIC && h->t->need >= NEED_VERY_UPSET)
		miss(h, "specific-acknowledgement", told ? SAYS_HELP_SPECIFIC : SAYS_HELP_SPECIFIC_PLAIN);
}

int explain_missing(const struct evidence *e, struct arena *a, struct tone *t, struct fault *f)
{
	struct helping h = { .e = e, .t = t, .a = a };
	const bool refuses = effects_have(e->effects, SIGNAL_POLICY) || effects_have(e->effects, SIGNAL_REFUSE);

	t->missing_count = 0;
	if (t->outcome != OUTCOME_MET && t->outcome != OUTCOME_MISSED)
		return 0;
	miss_acknowledgement(&h);
	if (t->need >= NEED_UPSET && !apologises(e->effects))
		miss(&h, "apology", SAYS_HELP_APOLOGY);
	if (!t->own_action && t->need >= NEED_PROBLEM)
		miss(&h, "own-action", SAYS_HELP_ACTION);
	if (refuses && !t->own_action)
		miss(&h, "alternative", SAYS_HELP_ALTERNATIVE);
	if (!effects_have(e->effects, SIGNAL_PERS_NAME))
		miss(&h, "name", SAYS_HELP_NAME);
	return h.spoiled ? fault_memory(f) : 0;
}
