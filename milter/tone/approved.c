/* approved.c - see approved.h.
 *
 * A phrase is one or more runs of words, between what is filled in; a run is
 * found by its first two words and then compared word by word.
 */
#include "tone/approved.h"

#include "base/utf8.h"
#include "text/tongue.h"

enum {
	RUN_LEAST = 2,		/* words; shorter pieces say nothing */
	RUN_MOST = 400,		/* each word of a reply may be compared with so many */
	WORDS_MAX = 1 << 18,
	MEMORY = 64 << 20, SCRATCH = 64 << 20
};

struct run {
	struct run *next;	/* with the same two first words */
	const uint64_t *words;	/* hashes */
	uint32_t count;
};

struct approved {
	struct arena *a;
	struct run **table;
	size_t room;		/* a power of two */
	size_t phrases, words;
};

/* -- reading ------------------------------------------------------------ */

static struct run **place_of(const struct approved *p, uint64_t first, uint64_t second)
{
	const uint64_t both = first ^ (second << 1 | second >> 63);

	return &p->table[(both ^ both >> 32) & (p->room - 1)];
}

static bool have_run(const struct run *r, const uint64_t *hashes, uint32_t count)
{
	while (r && (r->count != count || memcmp(r->words, hashes, count * sizeof *hashes) != 0))
		r = r->next;
	return r != NULL;
}

/* `counts`: its words are part of all. */
static int keep_run(struct approved *p, const char *name, unsigned number, const struct words *w,
		    bool counts, struct fault *f)
{
	uint64_t *hashes = arena_take(p->a, w->token_count, sizeof *hashes);
	struct run *r = arena_take(p->a, 1, sizeof *r);
	struct run **place;
	uint32_t count = 0;

	if (!hashes || !r)
		return fault_memory(f);
	for (size_t i = 0; i < w->token_count; i++)
		if (w->tokens[i].kind != TOKEN_MARK)
			hashes[count++] = w->tokens[i].hash;
	p->words += counts ? count : 0;
	if (count > RUN_MOST)
		return fault(f, FAULT_INPUT, "%s:%u: expected at most %d words in one piece", name, number,
			     RUN_MOST);
	if (count < RUN_LEAST)
		return 0;
	place = place_of(p, hashes[0], hashes[1]);
	if (have_run(*place, hashes, count))
		return 0;
	*r = (struct run){ .next = *place, .words = hashes, .count = count };
	*place = r;
	return 0;
}

/* The text up to the next `{...}`; *rest is what follows that. */
static struct span cut_piece(struct span *rest)
{
	const size_t open = span_find_byte(*rest, '{');
	const size_t close = open + span_find_byte(span_skip(*rest, open), '}');
	struct span piece = *rest;

	if (close >= rest->len) {
		*rest = (struct span){ NULL, 0 };
		return piece;
	}
	piece = span_cut(*rest, 0, open);
	/* "{{name}}" is one. */
	*rest = span_skip(*rest, close + 1 + span_starts(span_skip(*rest, close + 1), SPAN("}")));
	return piece;
}

/* The words of a piece as those of each language: which one a phrase is in is asked
 * of the reply that it stands in. */
static int keep_piece(struct approved *p, const char *name, unsigned number, struct span piece,
		      struct fault *f)
{
	const struct tongue *t;
	struct words w = { .token_count = 0 };
	int status = 0;

	for (size_t n = 0; status == 0 && (t = tongue_number(n)); n++) {
		struct arena *scratch = arena_new(SCRATCH);

		status = scratch ? words_cut_in(t->name, piece, scratch, &w, f) : fault_memory(f);
		if (status == 0)
			status = keep_run(p, name, number, &w, n == 0, f);
		arena_free(scratch);
	}
	return status;
}

static int read_phrase(struct approved *p, const char *name, unsigned number, struct span line,
		       struct fault *f)
{
	const size_t before = p->words;
	struct span rest = line;

	while (rest.at)
		if (keep_piece(p, name, number, cut_piece(&rest), f))
			return -1;
	if (p->words - before < APPROVED_WORDS_LEAST)
		return fault(f, FAULT_INPUT, "%s:%u: expected a phrase of at least %d words", name, number,
			     APPROVED_WORDS_LEAST);
	if (p->words > WORDS_MAX)
		return fault(f, FAULT_LIMIT, "%s:%u: expected at most %d words in all", name, number, WORDS_MAX);
	p->phrases++;
	return 0;
}

static int read_lines(struct approved *p, const char *name, struct span bytes, struct fault *f)
{
	struct span rest = bytes;

	for (unsigned number = 1; rest.at; number++) {
		const struct span line = span_trim(span_line(&rest));

		if (utf8_valid(line) != line.len)
			return fault(f, FAULT_INPUT, "%s:%u: expected UTF-8", name, number);
		if (line.len && line.at[0] != '#' && read_phrase(p, name, number, line, f))
			return -1;
	}
	return 0;
}

int approved_new(const char *name, struct span bytes, struct approved **out, struct fault *f)
{
	struct arena *a = arena_new(MEMORY);
	struct approved *p = a ? arena_take(a, 1, sizeof *p) : NULL;
	int status;

	if (bytes.len > APPROVED_BYTES_MAX) {
		status = fault(f, FAULT_LIMIT, "%s: expected at most %d bytes", name, APPROVED_BYTES_MAX);
	} else if (!p) {
		status = fault_memory(f);
	} else {
		*p = (struct approved){ .a = a, .room = 4096 };
		p->table = arena_take(a, p->room, sizeof(struct run *));
		status = p->table ? read_lines(p, name, bytes, f) : fault_memory(f);
	}
	if (status) {
		arena_free(a);
		return -1;
	}
	*out = p;
	return 0;
}

void approved_free(struct approved *p)
{
	if (p)
		arena_free(p->a);
}

/* -- finding ------------------------------------------------------------ */

/* The words of a reply without its marks. */
struct plain {
	uint64_t *hashes;
	uint32_t *tokens;	/* of each */
	bool *ours;		/* of each token: approved, or a mark between */
	size_t count;
};

static int plain_take(const struct words *w, struct arena *a, struct plain *out, struct fault *f)
{
	struct plain p = {
		.hashes = arena_room(a, w->token_count + 1, sizeof *p.hashes),
		.tokens = arena_room(a, w->token_count + 1, sizeof *p.tokens),
		.ours = arena_take(a, w->token_count + 1, sizeof *p.ours),
	};

	if (!p.hashes || !p.tokens || !p.ours)
		return fault_memory(f);
	for (size_t t = 0; t < w->token_count; t++) {
		if (w->tokens[t].kind == TOKEN_MARK)
			continue;
		p.hashes[p.count] = w->tokens[t].hash;
		p.tokens[p.count++] = (uint32_t)t;
	}
	*out = p;
	return 0;
}

/* Marked up to here already: a macro that is pasted often costs no more. */
static size_t mark_runs(const struct approved *p, struct plain *plain, size_t at, size_t marked)
{
	const struct run *r = *place_of(p, plain->hashes[at], plain->hashes[at + 1]);
	size_t longest = 0;

	for (; r; r = r->next)
		if (r->count > longest && r->count <= plain->count - at
		    && memcmp(r->words, plain->hashes + at, r->count * sizeof *r->words) == 0)
			longest = r->count;
	if (longest == 0 || at + longest <= marked)
		return marked;
	for (uint32_t t = plain->tokens[marked > at ? marked : at]; t <= plain->tokens[at + longest - 1]; t++)
		plain->ours[t] = true;
	return at + longest;
}

static void mark_all(const struct approved *p, struct plain *plain)
{
	size_t marked = 0;

	for (size_t at = 0; at + 1 < plain->count; at++)
		marked = mark_runs(p, plain, at, marked);
}

/* -- settling ----------------------------------------------------------- */

static bool all_ours(const struct plain *p, const struct effect *e)
{
	uint32_t t = e->first;

	while (p->ours && t < e->end && p->ours[t])
		t++;
	return t == e->end;
}

static bool is_stock(enum signal_id id)
{
	return id == SIGNAL_CANNED || id == SIGNAL_ROBOT;
}

/* What remains of a signal that anybody else gets alike. */
static enum signal_id common_of(enum signal_id id)
{
	switch (id) {
	case SIGNAL_ACK_SPECIFIC: return SIGNAL_ACK_GENERIC;
	case SIGNAL_APOL_FULL: return SIGNAL_APOL_GENERIC;
	case SIGNAL_THANK_SPECIFIC: return SIGNAL_THANK_GENERIC;
	default: return id;
	}
}

static void make_common(struct effect *e)
{
	const enum signal_id id = common_of(e->id);

	if (id != e->id)
		e->points = signal_info(id)->points;
	e->id = id;
	if (e->acknowledges == ACKNOWLEDGED_SPECIFIC)
		e->acknowledges = ACKNOWLEDGED_GENERIC;
}

int approved_settle(const struct approved *p, const struct reading *reply, struct arena *a,
		    struct effects *e, struct fault *f)
{
	struct plain plain = { .count = 0 };
	size_t kept = 0;

	if (!p || p->phrases == 0 || e->count == 0)
		return 0;
	if (plain_take(&reply->words, a, &plain, f))
		return -1;
	mark_all(p, &plain);
	for (size_t i = 0; i < e->count; i++) {
		const bool ours = all_ours(&plain, &e->list[i]);

		if (ours && is_stock(e->list[i].id))
			continue;
		e->list[kept] = e->list[i];
		if (ours)
			make_common(&e->list[kept]);
		kept++;
	}
	e->count = kept;
	return 0;
}
