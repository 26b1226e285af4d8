/* effect.c - see effect.h. */
#include "tone/effect.h"

/* Looking further than this would let one endless sentence cost its square. */
enum { OBJECT_MOST = 40, CLAUSES_MOST = 8 };

/* So many telling words name a situation although the customer used others. */
enum { TELLING_ENOUGH = 2, TOLD_IN_SENTENCE = 1, TOLD_BEFORE = 1, FENCES_MOST = 16 };

/* More tokens say more than that one is sorry. */
enum { BARE_SENTENCE = 5 };

/* Own words need more of the customer's, and nobody tells a story in one breath
 * for ever. */
enum { TOLD_WITH_CARE = 2, TOLD_MOST = 80 };

struct scene {
	const struct reading *reply;
	const struct details *customer;
	struct effects *out;
	uint32_t fences[FENCES_MOST];	/* bytes where they stand */
	size_t fence_count;
};

bool effects_have(const struct effects *e, enum signal_id id)
{
	for (size_t i = 0; i < e->count; i++)
		if (e->list[i].id == id)
			return true;
	return false;
}

bool effects_witness(const struct effects *e)
{
	for (size_t i = 0; i < e->count; i++) {
		const struct effect *one = &e->list[i];

		if (one->acknowledges != ACKNOWLEDGED_NONE
		    && (one->id == SIGNAL_APOL_FULL || one->id == SIGNAL_APOL_GENERIC
			|| strcmp(one->tag, "alarm") == 0))
			return true;
	}
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

/* "sorry | understand | apologise": words in a row for machines to find. */
static bool in_list(const struct reading *r, const struct hit *h)
{
	static const char *const dividers[] = { "|", "\xc2\xb7", "\xe2\x80\xa2", "/", "~" };
	const struct words *w = &r->words;
	const uint32_t beside[] = { h->first + h->count, h->first ? h->first - 1 : UINT32_MAX };

	for (size_t side = 0; side < 2; side++)
		for (size_t i = 0; beside[side] < w->token_count && i < sizeof dividers / sizeof *dividers; i++)
			if (span_eq(w->tokens[beside[side]].fold, span_of(dividers[i])))
				return true;
	return false;
}

/* Fenced blocks hold logs and templates: ``` on a line of its own opens and
 * closes them. */
static void find_fences(struct scene *s)
{
	const struct span text = s->reply->words.text;
	struct span rest = text;

	while (rest.at && s->fence_count < FENCES_MOST) {
		const struct span line = span_trim(span_line(&rest));

		if (span_starts(line, SPAN("```")))
			s->fences[s->fence_count++] = (uint32_t)(line.at - text.at);
	}
}

static bool fenced(const struct scene *s, uint32_t at)
{
	size_t before = 0;

	while (before < s->fence_count && s->fences[before] <= at)
		before++;
	return before % 2 == 1 && before < s->fence_count;
}

/* The customer's words in quotation marks are not the agent's. */
static bool borrowed(const struct scene *s, const struct hit *h)
{
	const struct token *t = &s->reply->words.tokens[h->first];

	return (t->flags & TOKEN_QUOTED) || in_code(s->reply, t) || in_list(s->reply, h)
	       || fenced(s, t->start);
}

/* Kindness in borrowed letters is written for filters, harm in them for people. */
static bool disguised(const struct reading *r, uint32_t first, uint32_t end)
{
	for (uint32_t t = first; r->disguises && t < end; t++)
		if (disguises_have(r->disguises, r->words.tokens[t].hash))
			return true;
	return false;
}

static bool feigned(const struct reading *r, const struct hit *h)
{
	return signal_info(h->id)->family < FAMILY_PENALTY && disguised(r, h->first, h->first + h->count);
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
	       && (r->at[r->words.sentences[next].first] & FACT_TURNS);
}

/* -- specific or generic ------------------------------------------------ */

/* Where the clause behind `end` ends if it still speaks of the one before;
 * else `end` itself. */
static uint32_t carried_on(const struct reading *r, uint32_t end)
{
	uint32_t t = end;

	while (t < r->words.token_count && r->words.tokens[t].kind == TOKEN_MARK)
		t++;
	if (t == r->words.token_count || !(r->at[t] & FACT_MORE)
	    || r->clauses[r->clause_of[t]].sentence != r->clauses[r->clause_of[end - 1]].sentence)
		return end;
	return r->clauses[r->clause_of[t]].end;
}

static uint32_t reach_of(const struct reading *r, const struct hit *h)
{
	const uint32_t object = h->object_count < OBJECT_MOST ? h->object_count : OBJECT_MOST;
	uint32_t t = h->first + h->count, end = object ? h->object + object : t;

	if (object)
		end = carried_on(r, end);
	if (end > t + OBJECT_MOST)
		end = t + OBJECT_MOST;
	while (t < end && !(r->at[t] & FACT_STOPS))
		t++;
	return t;
}

/* "A zip that gives out is not good enough" names it before the verdict. */
static uint32_t opening_of(const struct reading *r, const struct hit *h)
{
	const uint32_t first = r->clauses[r->clause_of[h->first]].first;

	if (strcmp(h->tag, "subject") != 0)
		return h->first;
	return h->first - first < OBJECT_MOST ? first : h->first - OBJECT_MOST;
}

/* Words that name something, the customer's own or not; names of people and
 * of the company name nothing. */
static size_t telling_words(const struct scene *s, const struct hit *h, unsigned but)
{
	const struct token *tokens = s->reply->words.tokens;
	const uint32_t end = reach_of(s->reply, h);
	size_t count = 0;

	for (uint32_t t = opening_of(s->reply, h); t < end; t++)
		count += tokens[t].kind == TOKEN_WORD && !(s->reply->at[t] & (but | FACT_NAME))
			 && details_telling(s->reply, t);
	return count;
}

static uint32_t sentence_end(const struct reading *r, const struct hit *h)
{
	const struct sentence *s = &r->words.sentences[h->sentence];

	return s->first + s->count - h->first < OBJECT_MOST ? s->first + s->count : h->first + OBJECT_MOST;
}

/* Shared words that name a thing: whoever greets a customer by name tells
 * nothing yet. */
static size_t told(const struct scene *s, uint32_t first, uint32_t end)
{
	size_t count = 0;

	for (uint32_t t = first; t < end; t++)
		if (!(s->reply->at[t] & FACT_NAME))
			count += details_shared(s->customer, s->reply, t, t + 1);
	return count;
}

/* People tell what happened and are sorry in the sentence behind it. */
static bool told_before(const struct scene *s, const struct hit *h)
{
	const struct reading *r = s->reply;
	const uint32_t first = r->words.sentences[h->sentence].first;
	const uint32_t from = first > OBJECT_MOST ? first - OBJECT_MOST : 0;
	uint32_t opening = h->sentence ? r->words.sentences[h->sentence - 1].first : first;

	if (strcmp(h->tag, "whole") == 0
	    && told(s, h->first, sentence_end(r, h)) >= TOLD_IN_SENTENCE)
		return true;
	if (h->first - first < OBJECT_MOST
	    && told(s, first, h->first) >= TOLD_IN_SENTENCE)
		return true;
	if (h->sentence == 0 || (r->in[h->sentence - 1] & (FACT_ASKS | FACT_STEPS | FACT_BLAMES | FACT_REFUSES)))
		return false;
	opening = opening > from ? opening : from;
	return told(s, opening, first) >= TOLD_BEFORE
	       && !details_copied(s->customer, r, opening, first);
}

static bool on_topic(const struct scene *s, const struct hit *h, uint32_t first, uint32_t end)
{
	return h->first >= first && h->first < end && (topic_of(h->tag) & s->customer->topics);
}

/* "Sorry for the wait" where the customer stood in a queue. Hits are in order
 * of place: those of the object stand around the hit itself. */
static bool same_topic(const struct scene *s, size_t hit, uint32_t first, uint32_t end)
{
	const struct reading *r = s->reply;

	for (size_t i = hit; i < r->hit_count && r->hits[i].first < end; i++)
		if (on_topic(s, &r->hits[i], first, end))
			return true;
	for (size_t i = hit; i-- > 0 && r->hits[i].first >= first;)
		if (on_topic(s, &r->hits[i], first, end))
			return true;
	return false;
}

static enum acknowledgement names(const struct scene *s, size_t hit)
{
	const struct hit *h = &s->reply->hits[hit];
	const uint32_t first = opening_of(s->reply, h), end = reach_of(s->reply, h);

	if (strcmp(h->tag, "condolence") == 0)
		return ACKNOWLEDGED_SPECIFIC;
	if (!s->customer || details_copied(s->customer, s->reply, first, end))
		return ACKNOWLEDGED_GENERIC;
	if (details_shared(s->customer, s->reply, first, end) > 0
	    || (facts_at(s->reply, first, end) & FACT_NAMES) || same_topic(s, hit, first, end)
	    || told_before(s, h)
	    || telling_words(s, h, FACT_BARE) >= TELLING_ENOUGH)
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

/* "Unfortunately we do not ship to Norway. Our apologies!" */
static bool regrets_refusal(const struct reading *r, const struct hit *h)
{
	return h->sentence && (r->in[h->sentence - 1] & FACT_REFUSES)
	       && r->words.sentences[h->sentence].count <= BARE_SENTENCE;
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
	if (regrets_refusal(r, h))
		s->out->list[s->out->count - 1].tag = "soft";
}

static void weigh_understanding(const struct scene *s, size_t hit)
{
	const struct hit *h = &s->reply->hits[hit];
	const enum acknowledgement how = names(s, hit);

	/* "I understand that you did not read the manual." */
	if ((facts_at(s->reply, h->first, reach_of(s->reply, h)) & FACT_BLAMES)
	    || (s->reply->in[h->sentence] & FACT_MOCKS))
		return;
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
			      && details_shared(s->customer, s->reply, h->object,
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

/* "Congratulations on being the first who breaks it." */
static void weigh_gladness(const struct scene *s, size_t hit)
{
	if (!(s->reply->in[s->reply->hits[hit].sentence] & FACT_MOCKS))
		weigh_plain(s, hit);
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
	[SIGNAL_ACK_POSITIVE] = weigh_gladness,
	[SIGNAL_THANK_REPORT] = weigh_report,
	[SIGNAL_THANK_GENERIC] = weigh_thanks,
	[SIGNAL_POLICY] = weigh_policy,
};

/* Thanks for sharing, and being sorry for a no, acknowledge nothing where there is no trouble. */
void effects_settle(struct effects *e, enum need need)
{
	for (size_t i = 0; need == NEED_NONE && i < e->count; i++)
		if (strcmp(e->list[i].tag, "soft") == 0)
			e->list[i].acknowledges = ACKNOWLEDGED_NONE;
}

/* -- in own words ------------------------------------------------------- */

/* Effects are in the order of their sentences: `*from` only moves forward. */
static bool acknowledged_in(const struct effects *e, uint32_t sentence, size_t *from)
{
	bool found = false;

	while (*from < e->count && e->list[*from].sentence < sentence)
		++*from;
	for (size_t i = *from; i < e->count && e->list[i].sentence == sentence; i++)
		found |= e->list[i].acknowledges != ACKNOWLEDGED_NONE;
	return found;
}

/* "Nine days with two boys doing exams off your phone is a cruel stretch." */
static bool tells_with_care(const struct scene *s, uint32_t sentence, size_t *from)
{
	const struct reading *r = s->reply;
	const struct sentence *one = &r->words.sentences[sentence];
	const unsigned against = FACT_BLAMES | FACT_REFUSES | FACT_MOCKS | FACT_ASKS | FACT_TAKEN
				 | FACT_STEPS | FACT_SUPPOSED;
	const uint32_t end = one->first + (one->count < TOLD_MOST ? one->count : TOLD_MOST);

	return (r->in[sentence] & FACT_CARES) && !(r->in[sentence] & against)
	       && !(one->flags & SENTENCE_QUESTION)
	       && !fenced(s, r->words.tokens[one->first].start)
	       && !disguised(r, one->first, end)
	       && !acknowledged_in(s->out, sentence, from)
	       && details_shared(s->customer, r, one->first, end) >= TOLD_WITH_CARE
	       && !details_copied(s->customer, r, one->first, end);
}

/* Who has no formula for it tells the customer's story and judges it. */
static void find_care(struct scene *s)
{
	const struct words *w = &s->reply->words;
	size_t from = 0;

	for (uint32_t n = 0; s->customer && n < w->sentence_count; n++) {
		struct effects *e = s->out;
		const struct sentence *one = &w->sentences[n];

		if (!tells_with_care(s, n, &from))
			continue;
		effects_add(e, SIGNAL_ACK_SPECIFIC, one->first, one->first + one->count, n);
		e->list[e->count - 1].acknowledges = ACKNOWLEDGED_SPECIFIC;
		return;
	}
}

int effects_resolve(const struct reading *reply, const struct details *customer, struct arena *a,
		    struct effects *out, struct fault *f)
{
	struct effects e = { .room = reply->hit_count + EFFECTS_EXTRA };
	struct scene scene = { .reply = reply, .customer = customer, .out = &e };

	e.list = arena_room(a, e.room, sizeof *e.list);
	if (!e.list)
		return fault_memory(f);
	find_fences(&scene);
	for (size_t i = 0; i < reply->hit_count; i++) {
		const struct hit *h = &reply->hits[i];

		if (!helper_only(h) && !borrowed(&scene, h) && !feigned(reply, h))
			(weigh[h->id] ? weigh[h->id] : weigh_plain)(&scene, i);
	}
	if (effects_acknowledge(&e) != ACKNOWLEDGED_SPECIFIC)
		find_care(&scene);
	*out = e;
	return 0;
}
