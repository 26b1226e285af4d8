/* effect.c - see effect.h. */
#include "tone/effect.h"

/* Looking further than this would let one endless sentence cost its square. */
enum { OBJECT_MOST = 40, CLAUSES_MOST = 8 };

/* So many telling words name a situation although the customer used others. */
enum { TELLING_ENOUGH = 2 };

struct scene {
	const struct lexicon *l;
	const struct reading *reply;
	const struct details *customer;
	struct effects *out;
};

bool effects_have(const struct effects *e, enum signal_id id)
{
	for (size_t i = 0; i < e->count; i++)
		if (e->list[i].id == id)
			return true;
	return false;
}

enum acknowledgement effects_acknowledge(const struct effects *e)
{
	enum acknowledgement most = ACKNOWLEDGED_NONE;

	for (size_t i = 0; i < e->count; i++)
		if (e->list[i].acknowledges > most)
			most = e->list[i].acknowledges;
	return most;
}

void effects_add(struct effects *e, enum signal_id id, uint32_t first, uint32_t end,
		 uint32_t sentence)
{
	if (e->count < e->room)
		e->list[e->count++] = (struct effect){
			.id = id, .first = first, .end = end, .sentence = sentence,
			.points = signal_info(id)->points, .tag = "", .file = "" };
}

/* -- exclusion ---------------------------------------------------------- */

/* Names in code and logs, such as apology_template, are nobody's words. */
static bool in_code(const struct reading *r, const struct token *t)
{
	const struct span text = r->words.text;
	const char behind = t->end < text.len ? text.at[t->end] : ' ';
	const char before = t->start ? text.at[t->start - 1] : ' ';

	return strchr("_=`", behind) || strchr("_`", before);
}

/* The customer's words in quotation marks are not the agent's. */
static bool borrowed(const struct reading *r, const struct hit *h)
{
	const struct token *t = &r->words.tokens[h->first];

	return (t->flags & TOKEN_QUOTED) || in_code(r, t);
}

static bool helper_only(const struct hit *h)
{
	return h->points == 0 || signal_info(h->id)->family == FAMILY_NEED;
}

static unsigned facts_at(const struct reading *r, uint32_t first, uint32_t end)
{
	unsigned facts = 0;

	for (uint32_t t = first; t < end; t++)
		facts |= r->at[t];
	return facts;
}

/* -- but ---------------------------------------------------------------- */

/* Whether the sentence turns after the clause of `token`, and what for. */
static bool taken_back(const struct reading *r, uint32_t token, bool bare)
{
	const uint32_t own = r->clause_of[token];
	bool turned = false;

	for (uint32_t c = own + 1; c < r->clause_count && c <= own + CLAUSES_MOST; c++) {
		const struct clause *clause = &r->clauses[c];

		if (clause->sentence != r->clauses[own].sentence)
			break;
		turned |= (clause->facts & FACT_TURNS) != 0;
		if (turned && (bare || (clause->facts & (FACT_REFUSES | FACT_BLAMES))))
			return true;
		if (turned && (clause->facts & FACT_ACTS))
			return false;
	}
	return false;
}

/* "I hear you. However, you did not read it." */
static bool blamed_next(const struct reading *r, uint32_t sentence)
{
	const uint32_t next = sentence + 1;

	return next < r->words.sentence_count && (r->in[next] & FACT_BLAMES)
	       && (r->in[next] & FACT_TURNS);
}

/* -- specific or generic ------------------------------------------------ */

static unsigned feelings_in(const struct reading *r, size_t hit, uint32_t end)
{
	unsigned feelings = 0;

	/* Hits are in order of place, so those inside stand right behind. A word
	 * that fits every mail ("frustration") answers nobody's feeling. */
	for (size_t i = hit; i < r->hit_count && r->hits[i].first < end; i++)
		if (!(r->at[r->hits[i].first] & FACT_COMMON))
			feelings |= feeling_of(r->hits[i].tag);
	return feelings;
}

static uint32_t reach_of(const struct reading *r, const struct hit *h)
{
	const uint32_t object = h->object_count < OBJECT_MOST ? h->object_count : OBJECT_MOST;
	const uint32_t end = object ? h->object + object : h->first + h->count;
	uint32_t t = h->first + h->count;

	while (t < end && !(r->at[t] & FACT_STOPS))
		t++;
	return t;
}

/* Words that name something, the customer's own or not; names of people and
 * of the company are capitals and name nothing. */
static size_t telling_words(const struct scene *s, const struct hit *h, unsigned but)
{
	const struct token *tokens = s->reply->words.tokens;
	const uint32_t end = reach_of(s->reply, h);
	size_t count = 0;

	for (uint32_t t = h->first; t < end; t++)
		count += tokens[t].kind == TOKEN_WORD && !(tokens[t].flags & TOKEN_CAPITAL)
			 && !(s->reply->at[t] & but)
			 && details_telling(s->l, s->reply, t);
	return count;
}

static enum acknowledgement names(const struct scene *s, size_t hit)
{
	const struct hit *h = &s->reply->hits[hit];
	const uint32_t end = reach_of(s->reply, h);

	if (!s->customer || details_copied(s->customer, s->reply, h->first, end))
		return ACKNOWLEDGED_GENERIC;
	if (details_shared(s->customer, s->l, s->reply, h->first, end) > 0
	    || telling_words(s, h, FACT_BARE) >= TELLING_ENOUGH || (feelings_in(s->reply, hit, end) & s->customer->feelings))
		return ACKNOWLEDGED_SPECIFIC;
	return ACKNOWLEDGED_GENERIC;
}

/* -- one hit ------------------------------------------------------------ */

static void put(const struct scene *s, const struct hit *h, enum signal_id id,
		enum acknowledgement acknowledges)
{
	struct effects *e = s->out;

	e->list[e->count++] = (struct effect){
		.id = id, .first = h->first, .end = reach_of(s->reply, h), .sentence = h->sentence,
		.points = id == h->id ? h->points : signal_info(id)->points,
		.acknowledges = acknowledges, .tag = h->tag, .file = h->file, .line = h->line };
}

static void weigh_apology(const struct scene *s, size_t hit)
{
	const struct reading *r = s->reply;
	const struct hit *h = &r->hits[hit];
	const bool telling = telling_words(s, h, 0) > 0;
	enum acknowledgement how;

	if (facts_at(r, h->first, h->first + h->count) & FACT_TAKEN)
		return;
	if (taken_back(r, h->first, h->object_count == 0) || blamed_next(r, h->sentence)) {
		put(s, h, SIGNAL_APOL_BUT, ACKNOWLEDGED_NONE);
		return;
	}
	how = names(s, hit);
	put(s, h, telling || how == ACKNOWLEDGED_SPECIFIC ? SIGNAL_APOL_FULL : SIGNAL_APOL_GENERIC, how);
}

static void weigh_understanding(const struct scene *s, size_t hit)
{
	const struct hit *h = &s->reply->hits[hit];
	const enum acknowledgement how = names(s, hit);

	if (taken_back(s->reply, h->first, false) || blamed_next(s->reply, h->sentence)) {
		put(s, h, SIGNAL_APOL_BUT, ACKNOWLEDGED_NONE);
		return;
	}
	put(s, h, h->id == SIGNAL_ACK_GENERIC && how == ACKNOWLEDGED_SPECIFIC ? SIGNAL_ACK_SPECIFIC : h->id,
	    how);
}

/* A late answer was the harm only where the customer had waited for one. */
static void weigh_lateness(const struct scene *s, size_t hit)
{
	const bool waited = s->customer && (s->customer->feelings & FEELING_WAITING);

	put(s, &s->reply->hits[hit], SIGNAL_APOL_LATE, waited ? ACKNOWLEDGED_SPECIFIC : ACKNOWLEDGED_NONE);
}

static void weigh_thanks(const struct scene *s, size_t hit)
{
	const struct hit *h = &s->reply->hits[hit];
	const bool specific = s->customer && h->object_count
			      && details_shared(s->customer, s->l, s->reply, h->object,
						reach_of(s->reply, h)) > 1;

	put(s, h, specific ? SIGNAL_THANK_SPECIFIC : h->id, ACKNOWLEDGED_NONE);
}

static void weigh_report(const struct scene *s, size_t hit)
{
	put(s, &s->reply->hits[hit], SIGNAL_THANK_REPORT, ACKNOWLEDGED_GENERIC);
}

static void weigh_plain(const struct scene *s, size_t hit)
{
	put(s, &s->reply->hits[hit], s->reply->hits[hit].id, ACKNOWLEDGED_NONE);
}

/* A rule is softer where a step of one's own stands beside it. */
static void weigh_policy(const struct scene *s, size_t hit)
{
	const struct reading *r = s->reply;
	const struct hit *h = &r->hits[hit];
	const uint32_t last = h->sentence + 2;
	unsigned facts = 0;

	for (uint32_t n = h->sentence; n <= last && n < r->words.sentence_count; n++)
		facts |= r->in[n];
	put(s, h, facts & FACT_ACTS ? SIGNAL_POLICY_SOFT : SIGNAL_POLICY, ACKNOWLEDGED_NONE);
}

static void (*const weigh[SIGNAL_COUNT])(const struct scene *, size_t) = {
	[SIGNAL_APOL_GENERIC] = weigh_apology,
	[SIGNAL_APOL_LATE] = weigh_lateness,
	[SIGNAL_APOL_RESP] = weigh_understanding,
	[SIGNAL_ACK_GENERIC] = weigh_understanding,
	[SIGNAL_ACK_AGREE] = weigh_understanding,
	[SIGNAL_THANK_REPORT] = weigh_report,
	[SIGNAL_THANK_GENERIC] = weigh_thanks,
	[SIGNAL_POLICY] = weigh_policy,
};

/* Thanks for sharing acknowledge nothing where there is no trouble. */
void effects_settle(struct effects *e, enum need need)
{
	for (size_t i = 0; need == NEED_NONE && i < e->count; i++)
		if (strcmp(e->list[i].tag, "soft") == 0)
			e->list[i].acknowledges = ACKNOWLEDGED_NONE;
}

int effects_resolve(const struct lexicon *l, const struct reading *reply,
		    const struct details *customer, struct arena *a, struct effects *out,
		    struct fault *f)
{
	struct effects e = { .room = reply->hit_count + EFFECTS_EXTRA };
	const struct scene scene = { .l = l, .reply = reply, .customer = customer, .out = &e };

	e.list = arena_take(a, e.room, sizeof *e.list);
	if (!e.list)
		return fault_memory(f);
	for (size_t i = 0; i < reply->hit_count; i++) {
		const struct hit *h = &reply->hits[i];

		if (!helper_only(h) && !borrowed(reply, h))
			(weigh[h->id] ? weigh[h->id] : weigh_plain)(&scene, i);
	}
	*out = e;
	return 0;
}
