/* figures.c - keys in a sorted array, each with its fields in a sorted array.
 *
 * New names are rare (a day, a team), counts are many, and each event counts
 * nearly the same fields in the same order. So the key that was counted last is
 * tried first, and of its fields the one that followed the last time: one
 * comparison instead of two binary searches. These guesses are always checked.
 */
#include "world/figures.h"

#include <assert.h>
#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct counter {
	char *name;	/* owned */
	int64_t value;
	size_t next;	/* a guess: the place of the field that is counted after this one */
};

struct key {
	char *name;	/* owned */
	int64_t ends;	/* Unix seconds, 0 for ever */
	struct counter *fields;
	size_t count, room;
	size_t last;	/* the field that was counted last */
};

struct figures {
	struct key *keys;
	size_t count, room;
	size_t counters;
	size_t last;	/* the key that was counted last */
	unsigned crowded;
};

enum { DAY = sizeof "20260131" - 1 };

static const char other[] = "other";
static const char magic[] = "tone-figures 1";

struct figures *figures_new(void)
{
	return calloc(1, sizeof(struct figures));
}

static void key_done(struct key *k)
{
	for (size_t i = 0; i < k->count; i++)
		free(k->fields[i].name);
	free(k->fields);
	free(k->name);
}

void figures_free(struct figures *g)
{
	if (!g)
		return;
	for (size_t i = 0; i < g->count; i++)
		key_done(&g->keys[i]);
	free(g->keys);
	free(g);
}

/* Where `name` stands, or where it would have to stand, in an array of structs
 * that begin with their name. */
static bool name_find(const void *array, size_t count, size_t size, const char *name, size_t *at)
{
	size_t low = 0, high = count;

	while (low < high) {
		const size_t middle = low + (high - low) / 2;
		const char *there;
		int order;

		memcpy(&there, (const char *)array + middle * size, sizeof there);
		order = strcmp(there, name);
		if (order == 0) {
			*at = middle;
			return true;
		}
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	*at = low;
	return false;
}

_Static_assert(offsetof(struct key, name) == 0 && offsetof(struct counter, name) == 0, "name_find() reads it there");

static bool key_find(const struct figures *g, const char *name, size_t *at)
{
	return name_find(g->keys, g->count, sizeof *g->keys, name, at);
}

static bool field_find(const struct key *k, const char *name, size_t *at)
{
	return name_find(k->fields, k->count, sizeof *k->fields, name, at);
}

/* Whether the field that followed the last one before does so again. */
static bool field_guess(const struct key *k, const char *name, size_t *at)
{
	*at = k->last < k->count ? k->fields[k->last].next : k->count;
	return *at < k->count && strcmp(k->fields[*at].name, name) == 0;
}

/* Room for one more of `size` bytes at `at`; NULL when there is no memory. */
static void *open_gap(void *array, size_t *room, size_t count, size_t at, size_t size)
{
	char *to = array;

	if (count == *room) {
		size_t more = *room ? *room * 2 : 8;

		to = reallocarray(array, more, size);
		if (!to)
			return NULL;
		*room = more;
	}
	memmove(to + (at + 1) * size, to + at * size, (count - at) * size);
	return to;
}

static bool key_add(struct figures *g, size_t at, const char *name, int64_t ends)
{
	char *copy = strdup(name);
	struct key *keys = copy ? open_gap(g->keys, &g->room, g->count, at, sizeof *keys) : NULL;

	if (!keys) {
		free(copy);
		return false;
	}
	g->keys = keys;
	g->count++;
	keys[at] = (struct key){ .name = copy, .ends = ends };
	return true;
}

static bool field_add(struct figures *g, struct key *k, size_t at, const char *name)
{
	char *copy = strdup(name);
	struct counter *fields = copy ? open_gap(k->fields, &k->room, k->count, at, sizeof *fields) : NULL;

	if (!fields) {
		free(copy);
		return false;
	}
	k->fields = fields;
	k->count++;
	g->counters++;
	fields[at] = (struct counter){ .name = copy };
	return true;
}

/* A counter that would run over stays at its end. */
static void value_add(int64_t *value, int64_t add)
{
	if (__builtin_add_overflow(*value, add, value))
		*value = add < 0 ? INT64_MIN : INT64_MAX;
}

static bool name_sound(const char *name)
{
	size_t n = 0;

	for (; name[n]; n++)
		if (name[n] <= ' ' || name[n] > '~' || n >= FIGURES_NAME_MAX)
			return false;
	return n > 0;
}

/* Only new names are looked at: those that stand here were sound. */
static struct key *key_of(struct figures *g, const char *key, int64_t ends, size_t max)
{
	size_t at = g->last;

	if ((at >= g->count || strcmp(g->keys[at].name, key) != 0) && !key_find(g, key, &at)
	    && (g->counters >= max || !name_sound(key) || !key_add(g, at, key, ends)))
		return NULL;
	g->last = at;
	return &g->keys[at];
}

static bool count_under(struct figures *g, const char *key, const char *field, int64_t add,
			int64_t ends, size_t max)
{
	struct key *k = key_of(g, key, ends, max);
	size_t at;

	if (!k)
		return false;
	if (!field_guess(k, field, &at) && !field_find(k, field, &at)
	    && (g->counters >= max || !name_sound(field) || !field_add(g, k, at, field)))
		return false;
	assert(k->fields);
	value_add(&k->fields[at].value, add);
	if (k->last < k->count)
		k->fields[k->last].next = at;
	k->last = at;
	return true;
}

/* The day in the name of a day or an hour, DAY digits; NULL: it counts more. */
static const char *day_in(const char *name)
{
	const bool dated = (name[0] == 'd' || name[0] == 'h') && name[1] == ':';

	return dated && strspn(name + 2, "0123456789") >= DAY ? name + 2 : NULL;
}

/* Keeps what `stays` says. */
static void keys_filter(struct figures *g, bool (*stays)(const struct key *k, const void *), const void *context)
{
	size_t kept = 0;

	for (size_t i = 0; i < g->count; i++) {
		struct key *k = &g->keys[i];

		if (stays(k, context)) {
			g->keys[kept++] = *k;
			continue;
		}
		g->counters -= k->count;
		key_done(k);
	}
	g->count = kept;
	g->last = 0;
}

static bool of_another_day(const struct key *k, const void *day)
{
	const char *own = day_in(k->name);

	return !own || memcmp(own, day, DAY) != 0;
}

/* What is older than `key` makes room for it: the oldest day and its hours. */
static bool make_room(struct figures *g, const char *key)
{
	const char *own = day_in(key), *oldest = NULL;
	char day[DAY];

	for (size_t i = 0; i < g->count; i++) {
		const char *there = day_in(g->keys[i].name);

		if (there && (!own || memcmp(there, own, DAY) < 0) && (!oldest || memcmp(there, oldest, DAY) < 0))
			oldest = there;
	}
	if (!oldest)
		return false;
	memcpy(day, oldest, sizeof day);
	keys_filter(g, of_another_day, day);
	g->crowded++;
	return true;
}

void figures_count(struct figures *g, const char *key, const char *field, int64_t add, int64_t ends)
{
	while (!count_under(g, key, field, add, ends, FIGURES_MAX - 1))
		if (!name_sound(key) || !name_sound(field) || g->counters < FIGURES_MAX - 1
		    || !make_room(g, key)) {
			(void)count_under(g, other, other, add, 0, FIGURES_MAX);
			return;
		}
}

unsigned figures_crowded(const struct figures *g)
{
	return g->crowded;
}

struct counting {
	struct figures *g;
	int64_t now;
};

static void count_one(const char *key, const char *field, int64_t add, unsigned life, void *context)
{
	const struct counting *c = context;

	figures_count(c->g, key, field, add, life ? c->now + life : 0);
}

void figures_add(struct figures *g, const struct event *e)
{
	struct counting c = { g, e->time_ms / 1000 };

	counts_of(e, count_one, &c);
}

int64_t figures_get(const struct figures *g, const char *key, const char *field)
{
	size_t at, place;

	if (!key_find(g, key, &at) || !field_find(&g->keys[at], field, &place))
		return 0;
	return g->keys[at].fields[place].value;
}

int64_t figures_ends(const struct figures *g, const char *key)
{
	size_t at;

	return key_find(g, key, &at) ? g->keys[at].ends : 0;
}

void figures_each(const struct figures *g,
		  void (*see)(const char *key, const char *field, int64_t value, void *), void *context)
{
	for (size_t i = 0; i < g->count; i++)
		for (size_t n = 0; n < g->keys[i].count; n++)
			see(g->keys[i].name, g->keys[i].fields[n].name, g->keys[i].fields[n].value,
			    context);
}

struct living {
	const struct kept *kept;
	int64_t now;
};

static bool lives(const struct key *k, const void *living)
{
	const struct living *l = living;

	return k->ends == 0 || kept_until(l->kept, k->name, k->ends) >= l->now;
}

void figures_expire(struct figures *g, int64_t now, const struct kept *kept)
{
	keys_filter(g, lives, &(struct living){ kept, now });
}

static bool not_meant(const struct key *k, const void *forget)
{
	return !forget_key(forget, k->name);
}

size_t figures_forget(struct figures *g, const struct forget *w)
{
	const size_t before = g->count;

	keys_filter(g, not_meant, w);
	return before - g->count;
}

struct figures *figures_since(const struct figures *now, const struct figures *before)
{
	struct figures *more = figures_new();
	bool whole = more != NULL;

	for (size_t i = 0; whole && i < now->count; i++) {
		const struct key *k = &now->keys[i];

		for (size_t n = 0; whole && n < k->count; n++) {
			const char *field = k->fields[n].name;
			const int64_t value = k->fields[n].value, had = figures_get(before, k->name, field);
			const int64_t add = day_in(k->name) && value < had ? value : value - had;

			whole = add == 0 || count_under(more, k->name, field, add, k->ends, FIGURES_MAX);
		}
	}
	if (whole)
		return more;
	figures_free(more);
	return NULL;
}

/* A line for each counter: "KEY ENDS FIELD VALUE". */
void figures_write(const struct figures *g, uint64_t sequence, struct buffer *out)
{
	size_t from = out->len;

	buffer_addf(out, "%s %" PRIu64 "\n", magic, sequence);
	for (size_t i = 0; i < g->count; i++)
		for (size_t n = 0; n < g->keys[i].count; n++)
			buffer_addf(out, "%s %" PRId64 " %s %" PRId64 "\n", g->keys[i].name,
				    g->keys[i].ends, g->keys[i].fields[n].name,
				    g->keys[i].fields[n].value);
	buffer_addf(out, "end %016" PRIx64 "\n", span_hash(span_skip(buffer_span(out), from)));
}

static bool signed_number(struct span s, int64_t *out)
{
	bool minus = span_starts(s, SPAN("-"));
	uint64_t n;

	if (!span_number(span_skip(s, minus), minus ? (uint64_t)INT64_MAX + 1 : INT64_MAX, &n))
		return false;
	*out = minus ? (int64_t)(0 - n) : (int64_t)n;
	return true;
}

/* A name out of a line, as a string. */
static bool name_of(struct span s, char out[static FIGURES_NAME_MAX + 1])
{
	if (s.len == 0 || s.len > FIGURES_NAME_MAX || memchr(s.at, '\0', s.len))
		return false;
	memcpy(out, s.at, s.len);
	out[s.len] = '\0';
	return name_sound(out);
}

static bool line_read(struct figures *g, struct span line)
{
	char key[FIGURES_NAME_MAX + 1], field[FIGURES_NAME_MAX + 1];
	struct span rest = line, name = span_until(&rest, ' '), ends = span_until(&rest, ' '),
		    sub = span_until(&rest, ' ');
	int64_t until, value;

	if (!rest.at || !name_of(name, key) || !name_of(sub, field) || !signed_number(ends, &until)
	    || !signed_number(rest, &value))
		return false;
	return count_under(g, key, field, value, until, FIGURES_MAX);
}

/* What stands between the first and the last line; false when head, checksum
 * or end are not as they were written. */
static bool figures_body(struct span bytes, struct span *body, uint64_t *sequence)
{
	static const size_t tail = sizeof "end 0123456789abcdef\n" - 1;
	char want[40];
	struct span rest, head;
	size_t end;

	if (bytes.len < tail)
		return false;
	end = bytes.len - tail;
	(void)snprintf(want, sizeof want, "end %016" PRIx64 "\n", span_hash(span_cut(bytes, 0, end)));
	if (!span_eq(span_skip(bytes, end), span_of(want)))
		return false;
	rest = span_cut(bytes, 0, end);
	head = span_until(&rest, '\n');
	if (!rest.at || !span_starts(head, SPAN("tone-figures 1 ")))
		return false;
	*body = rest;
	return span_number(span_skip(head, sizeof magic), UINT64_MAX, sequence);
}

int figures_read(struct span bytes, struct figures **out, uint64_t *sequence, struct fault *f)
{
	struct figures *g;
	struct span rest;
	uint64_t counted;
	unsigned line = 1;

	if (!figures_body(bytes, &rest, &counted))
		return fault(f, FAULT_INPUT, "no figures, or damaged: %zu bytes", bytes.len);
	g = figures_new();
	if (!g)
		return fault(f, FAULT_MEMORY, "no memory for the figures");
	while (rest.len) {
		line++;
		if (!line_read(g, span_until(&rest, '\n'))) {
			figures_free(g);
			return fault(f, FAULT_INPUT, "figures, line %u: not a counter", line);
		}
	}
	*out = g;
	*sequence = counted;
	return 0;
}
