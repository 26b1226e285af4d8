/* tone.c - see tone.h. The way from two texts to a judgement, in its order. */
#include "tone/tone.h"

#include "tone/approved.h"
#include "tone/details.h"
#include "tone/effect.h"
#include "tone/explain.h"
#include "tone/manner.h"
#include "tone/need.h"
#include "tone/score.h"
#include "tone/sentences.h"
#include "tone/signed.h"

enum {
	SHORT_TEXT = 24,	/* words below which a text may not show its language */
	FEW_WORDS = 10,		/* words below which a text may lack all that show a language */
	LOANED_TEXT = 120,	/* the same where it is in none that is known */
	NAMES_AMONG = 4,	/* one plain word in so many may stand in a list of names */
	SHORT_REPLY = 6,	/* the same where a mistake could blame an agent */
	ATTACHED_REPLY = 40	/* a longer reply answers by itself */
};

/* -- names -------------------------------------------------------------- */

const char *need_name(enum need need)
{
	static const char *const names[NEED_COUNT] = {
		[NEED_UNKNOWN] = "unknown", [NEED_NONE] = "none", [NEED_PROBLEM] = "problem",
		[NEED_UPSET] = "upset", [NEED_VERY_UPSET] = "very-upset",
	};

	return names[need];
}

const char *acknowledgement_name(enum acknowledgement a)
{
	static const char *const names[ACKNOWLEDGED_COUNT] = {
		[ACKNOWLEDGED_NONE] = "none", [ACKNOWLEDGED_GENERIC] = "generic",
		[ACKNOWLEDGED_SPECIFIC] = "specific",
	};

	return names[a];
}

const char *outcome_name(enum outcome outcome)
{
	static const char *const names[OUTCOME_COUNT] = {
		[OUTCOME_UNKNOWN] = "unknown", [OUTCOME_NOT_CALLED_FOR] = "not-called-for",
		[OUTCOME_MET] = "met", [OUTCOME_MISSED] = "missed",
	};

	return names[outcome];
}

const char *unknown_name(enum unknown why)
{
	static const char *const names[UNKNOWN_COUNT] = {
		[UNKNOWN_NOT] = "", [UNKNOWN_NO_QUOTE] = "no-quote", [UNKNOWN_LANGUAGE] = "language",
		[UNKNOWN_ATTACHED] = "answer-in-attachment",
	};

	return names[why];
}

const char *harm_name(enum harm harm)
{
	static const char *const names[HARM_COUNT] = {
		[HARM_NONE] = "none", [HARM_BLAME] = "blame", [HARM_DISMISSAL] = "dismissal",
		[HARM_NEGATED_UNDERSTANDING] = "negated-understanding",
		[HARM_HOSTILITY] = "hostility",
	};

	return names[harm];
}

/* -- reading ------------------------------------------------------------ */

struct both {
	struct reading reply, customer;
	struct details details;
	bool guessed;		/* the customer's language was not plain */
	bool foreign;		/* and is plainly one that cannot be read */
	bool heard;		/* the customer's words are there in a known language */
};

/* A text too short to show its language is read in the other side's, and a longer one
 * that has more words of that than of any other. */
static int read_again(const struct lexicon *l, enum side side, const struct reading *other,
		      struct span text, size_t most, struct arena *a, struct reading *r,
		      struct fault *f)
{
	if (reading_known(r) || !reading_known(other)
	    || (r->word_count >= most && (r->foreign || !lexicon_leans(l, &r->words, other->language))))
		return 0;
	return reading_take(l, side, other->language, text, a, r, f);
}

/* Who writes in no language that is known here often complains in loaned words
 * ("payment failed ho gaya"). */
static size_t may_be_guessed(const struct reading *customer)
{
	return customer->foreign ? SHORT_TEXT : LOANED_TEXT;
}

/* "Lenovo Yoga 7, Windows 11, Chrome": names and numbers complain in no language.
 * Capitals throughout are a way to write words. */
static bool only_names(const struct reading *r)
{
	size_t words = 0, plain = 0, shouted = 0;

	for (size_t t = 0; t < r->words.token_count; t++) {
		const struct token *token = &r->words.tokens[t];

		if (token->kind != TOKEN_WORD)
			continue;
		words++;
		plain += r->habits->titles || !(token->flags & TOKEN_CAPITAL);
		shouted += (token->flags & TOKEN_SHOUTED) != 0;
	}
	return plain * NAMES_AMONG <= words && shouted * 2 <= words;
}

/* "Nice shop" says in English that nothing is needed, and "which records do I put
 * in?" asks for something else. */
static bool says_something(const struct reading *customer)
{
	for (size_t i = 0; i < customer->hit_count; i++)
		if (customer->hits[i].id == SIGNAL_NEED_POLITE || strcmp(customer->hits[i].tag, "asking") == 0)
			return true;
	return false;
}

/* Words that were only taken for the other side's language, or are only half in
 * one that can be read, and say nothing in it are better not judged. */
static bool guessed_wrong(const struct both *b)
{
	if (b->guessed && !b->foreign && b->customer.word_count < FEW_WORDS)
		return false;
	return (b->guessed || b->customer.foreign) && need_weigh(&b->customer).need == NEED_NONE
	       && !says_something(&b->customer) && !only_names(&b->customer);
}

static int read_both(const struct lexicon *l, const struct tone_input *in, struct arena *a,
		     struct both *b, struct fault *f)
{
	if (reading_take(l, SIDE_AGENT, NULL, in->reply, a, &b->reply, f))
		return -1;
	b->reply.disguises = in->disguises;
	if (!in->customer_known)
		return 0;
	if (reading_take(l, SIDE_CUSTOMER, NULL, in->quote, a, &b->customer, f))
		return -1;
	b->guessed = !reading_known(&b->customer);
	b->foreign = b->customer.foreign;
	if (read_again(l, SIDE_CUSTOMER, &b->reply, in->quote, may_be_guessed(&b->customer), a,
		       &b->customer, f)
	    || read_again(l, SIDE_AGENT, &b->customer, in->reply, SHORT_REPLY, a, &b->reply, f))
		return -1;
	b->reply.disguises = in->disguises;
	b->heard = reading_known(&b->customer) && !guessed_wrong(b)
		   && (b->customer.word_count > 0 || need_weigh(&b->customer).need != NEED_NONE);
	return b->heard ? details_gather(&b->customer, a, &b->details, f) : 0;
}

/* -- judging ------------------------------------------------------------ */

static enum harm harm_of(const struct effects *e, enum need need)
{
	enum harm worst = HARM_NONE;

	for (size_t i = 0; i < e->count; i++) {
		const enum signal_id id = e->list[i].id;
		enum harm harm = HARM_NONE;

		if (id == SIGNAL_HOSTILE)
			harm = HARM_HOSTILITY;
		else if (id == SIGNAL_COLD_ACK)
			harm = HARM_NEGATED_UNDERSTANDING;
		else if (id == SIGNAL_BLAME && need >= NEED_PROBLEM)
			harm = HARM_BLAME;
		else if (id == SIGNAL_DISMISS && need >= NEED_PROBLEM
			 && e->list[i].points <= signal_info(id)->points)
			harm = HARM_DISMISSAL;
		if (harm > worst)
			worst = harm;
	}
	return worst;
}

static bool acts(const struct effects *e)
{
	return effects_have(e, SIGNAL_OWN_DONE) || effects_have(e, SIGNAL_OWN_WILL)
	       || effects_have(e, SIGNAL_REPAIR);
}

static bool points_at_attachment(const struct reading *r)
{
	if (r->word_count >= ATTACHED_REPLY)
		return false;
	for (size_t i = 0; i < r->hit_count; i++)
		if (strcmp(r->hits[i].tag, "attached") == 0)
			return true;
	return false;
}

/* Faces and marks are in no language; a link alone says something, if little. */
static bool says_nothing(const struct reading *r)
{
	for (size_t t = 0; t < r->words.token_count; t++)
		if (r->words.tokens[t].kind == TOKEN_WORD || r->words.tokens[t].kind == TOKEN_NUMBER
		    || r->words.tokens[t].kind == TOKEN_URL)
			return false;
	return true;
}

static enum unknown why_unknown(const struct tone_input *in, const struct both *b,
				const struct tone *t)
{
	if (says_nothing(&b->reply))
		return UNKNOWN_NOT;
	if (!reading_known(&b->reply))
		return UNKNOWN_LANGUAGE;
	if (!in->customer_known || b->customer.words.token_count == 0)
		return UNKNOWN_NO_QUOTE;
	if (!b->heard || (b->reply.foreign && t->acknowledgement == ACKNOWLEDGED_NONE))
		return UNKNOWN_LANGUAGE;
	if (in->answer_attached && t->acknowledgement == ACKNOWLEDGED_NONE
	    && points_at_attachment(&b->reply))
		return UNKNOWN_ATTACHED;
	return UNKNOWN_NOT;
}

static enum outcome outcome_of(const struct tone *t, const struct both *b)
{
	if (t->unknown_because || t->need == NEED_UNKNOWN || says_nothing(&b->reply))
		return OUTCOME_UNKNOWN;
	if (t->need == NEED_NONE)
		return OUTCOME_NOT_CALLED_FOR;
	return t->acknowledgement == ACKNOWLEDGED_NONE ? OUTCOME_MISSED : OUTCOME_MET;
}

/* -- showing ------------------------------------------------------------ */

static struct signal signal_of(const struct effect *one, const struct words *w, int weight)
{
	const uint32_t end = w->tokens[one->end - 1].end;

	return (struct signal){
		.id = one->id, .start = one->first < one->end ? w->tokens[one->first].start : end,
		.end = end, .weight = weight,
		.file = one->file, .line = one->line };
}

static size_t show_need(const struct reading *customer, struct signal *list)
{
	size_t count = 0;

	for (size_t i = 0; i < customer->hit_count; i++) {
		const struct hit *h = &customer->hits[i];
		const struct token *tokens = customer->words.tokens;

		if (signal_info(h->id)->family == FAMILY_NEED)
			list[count++] = (struct signal){
				.id = h->id, .start = tokens[h->first].start,
				.end = tokens[h->first + h->count - 1].end, .in_quote = true,
				.file = h->file, .line = h->line };
	}
	return count;
}

/* In order of place; rules of the program came last and are few. */
static void sort_signals(struct signal *list, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		const struct signal moved = list[i];
		size_t to = i;

		for (; to > 0 && list[to - 1].start > moved.start; to--)
			list[to] = list[to - 1];
		list[to] = moved;
	}
}

static int show(const struct both *b, const struct effects *e, const int *weights,
		struct arena *a, struct tone *t, struct fault *f)
{
	const size_t most = e->count + (b->heard ? b->customer.hit_count : 0);
	struct signal *list = arena_take(a, most + 1, sizeof *list);
	size_t count = 0;

	if (!list)
		return fault_memory(f);
	for (; count < e->count; count++)
		list[count] = signal_of(&e->list[count], &b->reply.words, weights[count]);
	sort_signals(list, count);
	if (b->heard)
		count += show_need(&b->customer, list + count);
	t->signals = list;
	t->signal_count = count;
	return 0;
}

/* -- the way ------------------------------------------------------------ */

/* Its words stand outside the reply: it has its place at the end and no length. */
static void note_signature(const struct reading *r, struct effects *e)
{
	const uint32_t end = (uint32_t)r->words.token_count;

	effects_add(e, SIGNAL_PERS_SIGN, end, end, (uint32_t)r->words.sentence_count - 1);
}

static int weigh(const struct tone_input *in, const struct both *b,
		 struct arena *a, struct effects *e, struct tone *t, struct fault *f)
{
	const struct details *details = b->heard ? &b->details : NULL;
	int *weights;

	if (effects_resolve(&b->reply, details, a, e, f) || approved_settle(in->approved, &b->reply, a, e, f))
		return -1;
	manner_observe(in, &b->reply, details, e);
	if (b->reply.words.token_count && signed_by_person(in->signature, in->agent_name, a))
		note_signature(&b->reply, e);
	effects_settle(e, t->need);
	weights = arena_take(a, e->count + 1, sizeof *weights);
	if (!weights)
		return fault_memory(f);
	t->acknowledgement = effects_acknowledge(e);
	t->own_action = acts(e);
	t->score = reading_known(&b->reply) ? score_of(e, &b->reply, weights) : -1;
	return show(b, e, weights, a, t, f);
}

/* In a reply of two languages either half may acknowledge; both may hurt. */
static int weigh_other(const struct lexicon *l, const struct tone_input *in, struct both *b,
		       struct arena *a, struct effects *e, struct tone *t, struct fault *f)
{
	struct both other = *b;
	struct effects effects;
	struct tone there = *t;

	if (!b->reply.other || t->acknowledgement != ACKNOWLEDGED_NONE)
		return 0;
	if (reading_take(l, SIDE_AGENT, b->reply.other, in->reply, a, &other.reply, f))
		return -1;
	other.reply.disguises = in->disguises;
	if (weigh(in, &other, a, &effects, &there, f))
		return -1;
	there.harm = harm_of(&effects, t->need);
	if (there.acknowledgement == ACKNOWLEDGED_NONE && there.harm <= t->harm)
		return 0;
	there.harm = there.harm > t->harm ? there.harm : t->harm;
	*b = other;
	*e = effects;
	*t = there;
	return 0;
}

/* A trouble that was acknowledged before, and to which the customer adds nothing
 * that weighs, asks for no second acknowledgement. */
static int hear_earlier(const struct lexicon *l, const struct tone_input *in, const struct both *b,
			struct arena *a, struct needed *n, bool *answered, struct fault *f)
{
	struct reading earlier;
	struct effects effects;

	if (n->need != NEED_PROBLEM || n->strength || n->repeated || span_trim(in->earlier).len == 0)
		return 0;
	if (reading_take(l, SIDE_AGENT, NULL, in->earlier, a, &earlier, f)
	    || effects_resolve(&earlier, &b->details, a, &effects, f))
		return -1;
	*answered = effects_acknowledge(&effects) != ACKNOWLEDGED_NONE;
	if (*answered)
		n->need = NEED_NONE;
	return 0;
}

/* A few loaned words tell that something is wrong, not how the customer feels. */
static struct needed hear(const struct both *b)
{
	struct needed n = need_weigh(&b->customer);

	if (b->guessed && b->customer.word_count >= SHORT_TEXT && n.need > NEED_PROBLEM)
		n.need = NEED_PROBLEM;
	return n;
}

/* What the agent is sorry for or was warned of was a trouble, whatever the customer
 * called it and in whatever tongue that nobody here knows. */
static bool was_trouble(const struct tone_input *in, const struct both *b, const struct needed *n,
			const struct effects *e)
{
	if (!effects_witness(e))
		return false;
	if (n->need == NEED_NONE)
		return !n->solved;
	return n->need == NEED_UNKNOWN && in->customer_known && !b->foreign
	       && b->customer.words.token_count > 0 && reading_known(&b->reply);
}

/* After harm was weighed, and with an acknowledgement there: such mail was answered
 * well, and nothing in it is made a fault. */
static void hear_witness(const struct tone_input *in, struct both *b, const struct needed *n,
			 const struct effects *e, struct tone *t)
{
	if (!was_trouble(in, b, n, e))
		return;
	b->heard = true;
	t->witnessed = true;
	t->need = NEED_PROBLEM;
}

int tone_reach(const struct lexicon *l, const struct tone_input *in, struct arena *a,
	       struct tone *out, struct fault *f)
{
	struct both b = { .heard = false };
	struct effects effects;
	struct needed needed = { .need = NEED_UNKNOWN };
	struct tone t = { .language_customer = "unknown" };
	struct evidence evidence = { .tone = &t, .needed = &needed, .effects = &effects,
					   .reply = &b.reply, .customer = &b.customer };

	if (read_both(l, in, a, &b, f))
		return -1;
	if (b.heard)
		needed = hear(&b);
	if (hear_earlier(l, in, &b, a, &needed, &evidence.answered, f))
		return -1;
	t.need = needed.need;
	t.bereaved = needed.bereaved;
	if (weigh(in, &b, a, &effects, &t, f))
		return -1;
	t.harm = harm_of(&effects, t.need);
	if (weigh_other(l, in, &b, a, &effects, &t, f))
		return -1;
	if (!evidence.answered)
		hear_witness(in, &b, &needed, &effects, &t);
	t.cut = b.reply.words.cut || b.customer.words.cut;
	t.language_reply = b.reply.language;
	if (in->customer_known)
		t.language_customer = b.customer.language;
	t.unknown_because = why_unknown(in, &b, &t);
	t.outcome = outcome_of(&t, &b);
	if (explain_missing(&evidence, a, &t, f) || explain_why(&evidence, a, &t.why, f)
	    || sentences_hash(&b.reply.words, a, &t.sentences, &t.sentence_count, f))
		return -1;
	*out = t;
	return 0;
}
