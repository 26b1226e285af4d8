/* same.c - see same.h. */
#include "text/same.h"

#include "base/eight.h"

enum { SLOTS = 4096, SLOTS_LEAST = 64, MAX_KEPT = 2000, MAX_ASKED = 1000, SHORTEST = 3 };

/* A text that differs more often, or in longer runs, is not one to be read side
 * by side. */
enum { STEPS_ASIDE = 6, ASIDES_MAX = 100, ASIDE_BYTES = 500 };

_Static_assert(SLOTS > 2 * MAX_KEPT, "half of the slots stay free");

struct hashes {
	uint32_t at[MAX_KEPT];
	size_t count;
};

/* U+2000 to U+207F are marks: curly quotes, dashes, the ellipsis. */
static bool wide_mark(struct span s, size_t i)
{
	return (unsigned char)s.at[i] == 0xE2 && i + 1 < s.len
	       && ((unsigned char)s.at[i + 1] == 0x80 || (unsigned char)s.at[i + 1] == 0x81);
}

static inline bool word_byte(struct span s, size_t i)
{
	const unsigned char c = (unsigned char)s.at[i];

	if (c >= 0x80)
		return !wide_mark(s, i);
	return (unsigned)(c | 0x20) - 'a' < 26 || (unsigned)c - '0' < 10;
}

/* Up to eight bytes of a word, in small letters, the first one lowest; returns
 * how many. Most words end within one look, and nothing is guessed on the way. */
static inline size_t read_eight(struct span s, size_t i, uint64_t *out)
{
	const uint64_t eight = s.len - i >= 8 ? eight_load(s.at + i) : EIGHT_UPPER;
	const uint64_t small = eight | EIGHT_ONES * 0x20;	/* digits have this bit */
	size_t n = 0;

	if (!eight_wide(eight)) {
		const uint64_t others = EIGHT_UPPER & ~eight_between(small, 'a', 'z') & ~eight_between(eight, '0', '9');

		*out = others ? small & eight_before(others) : small;
		return others ? eight_first(others) : sizeof eight;
	}
	*out = 0;
	for (; n < 8 && i + n < s.len && word_byte(s, i + n); n++)
		*out |= (uint64_t)(unsigned char)ascii_lower(s.at[i + n]) << 8 * n;
	return n;
}

/* The word that begins at `i`, if it is long enough; returns its end. */
static inline size_t read_word(struct span s, size_t i, struct hashes *out)
{
	const size_t from = i;
	uint64_t hash = 0, eight;
	size_t n;

	do {
		n = read_eight(s, i, &eight);
		hash = (hash ^ eight) * 0x9E3779B97F4A7C15u;
		hash ^= hash >> 32;
		i += n;
	} while (n == sizeof eight);
	if (i - from >= SHORTEST && out->count < MAX_KEPT)
		out->at[out->count++] = (uint32_t)hash ? (uint32_t)hash : 1;
	return i;
}

/* The words up to the next white space, unless it is a link or an address that
 * stands there; returns what lies behind. */
static inline size_t read_run(struct span s, size_t i, struct hashes *out)
{
	const size_t had = out->count;
	bool link = s.at[i] == 'w' && span_starts(span_skip(s, i), SPAN("www."));

	while (i < s.len && !ascii_space(s.at[i])) {
		if (word_byte(s, i)) {
			i = read_word(s, i, out);
			continue;
		}
		link = link || s.at[i] == '@'
		       || (s.at[i] == ':' && span_starts(span_skip(s, i), SPAN("://")));
		i += wide_mark(s, i) ? 3 : 1;
	}
	if (link)
		out->count = had;
	return i + 1;
}

static void read_hashes(struct span text, struct hashes *out)
{
	out->count = 0;
	for (size_t i = 0; i < text.len && out->count < MAX_KEPT;)
		i = read_run(text, i, out);
}

/* The slot of `hash`, or the free one where it would stand. */
static uint32_t *slot_of(uint32_t *table, uint32_t slots, uint32_t hash)
{
	uint32_t at = hash & (slots - 1);

	while (table[at] && table[at] != hash)
		at = (at + 1) & (slots - 1);
	return &table[at];
}

/* Are so many in twenty of the words that are asked for among those kept? */
static bool mostly_in(const struct hashes *asked, const struct hashes *kept, size_t of_twenty)
{
	const size_t all = asked->count < MAX_ASKED ? asked->count : MAX_ASKED;
	uint32_t table[SLOTS], slots = SLOTS_LEAST;
	size_t found = 0;

	while (slots < SLOTS && slots < 2 * kept->count)
		slots *= 2;
	memset(table, 0, slots * sizeof *table);
	for (size_t i = 0; i < kept->count; i++)
		*slot_of(table, slots, kept->at[i]) = kept->at[i];
	for (size_t i = 0; i < all; i++)
		found += *slot_of(table, slots, asked->at[i]) == asked->at[i];
	return found * 20 >= all * of_twenty;
}

/* Runs of `one` that are the same in both. */
struct stretch {
	size_t from, to;
};

/* Two texts that are read side by side, run by run. */
struct pair {
	struct span one, other;
	size_t at, beside;	/* where reading goes on in each */
	size_t shared;		/* words of stretches that were counted */
	struct stretch same[ASIDES_MAX + 1];
	size_t stretches, counted;
	struct hashes *aside;	/* words of runs that only one of them has */
	size_t only_one, only_other, asides;
};

/* Marks of a quotation stand before lines of text and not in HTML. */
static size_t run_start(struct span s, size_t i)
{
	while (i < s.len && (ascii_space(s.at[i]) || s.at[i] == '>'))
		i++;
	return i;
}

/* How many bytes from there on are the same in both. */
static size_t same_bytes(struct span a, size_t i, struct span b, size_t j)
{
	const size_t most = a.len - i < b.len - j ? a.len - i : b.len - j;
	const char *const left = a.at + i, *const right = b.at + j;
	size_t n = 0;

	while (most - n >= 8 && eight_load(left + n) == eight_load(right + n))
		n += 8;
	while (n < most && left[n] == right[n])
		n++;
	return n;
}

static bool run_ends(struct span s, size_t i)
{
	return i == s.len || ascii_space(s.at[i]);
}

/* Whether the same run begins at both. */
static bool same_run(struct span a, size_t i, struct span b, size_t j)
{
	const size_t from = i;

	for (; !run_ends(a, i) && !run_ends(b, j) && a.at[i] == b.at[j]; i++)
		j++;
	return i > from && run_ends(a, i) && run_ends(b, j);
}

/* Goes on to the next run that is not the same in both. Blanks may differ. */
static void pass_same(struct pair *p)
{
	struct stretch *same = &p->same[p->stretches++];

	for (same->from = same->to = p->at;; same->to = p->at) {
		const size_t n = same_bytes(p->one, p->at, p->other, p->beside);
		size_t at = p->at + n, beside = p->beside + n;

		if (!run_ends(p->one, at) || !run_ends(p->other, beside))
			for (; at > p->at && !ascii_space(p->one.at[at - 1]); at--)
				beside--;
		at = run_start(p->one, at);
		beside = run_start(p->other, beside);
		if (at == p->at && beside == p->beside)
			return;
		p->at = at;
		p->beside = beside;
	}
}

/* The run that begins at `i` begins with a word, and is no link or address. */
static bool run_is_word(struct span s, size_t i, size_t *end)
{
	const size_t from = i;
	bool link = false;

	for (; !run_ends(s, i); i++)
		link = link || s.at[i] == '@' || s.at[i] == ':';
	*end = i;
	return i - from >= SHORTEST && !link && word_byte(s, from) && word_byte(s, from + 1) && word_byte(s, from + 2)
	       && !span_starts(span_skip(s, from), SPAN("www."));
}

/* At least so many words are in both, at the same place. Counts no more of them
 * than it takes to know: most mail is alike up to its end. */
static bool share(struct pair *p, size_t words)
{
	while (p->shared < words && p->counted < p->stretches) {
		struct stretch *same = &p->same[p->counted];
		size_t end;

		if (same->from < same->to) {
			p->shared += run_is_word(p->one, same->from, &end);
			same->from = run_start(p->one, end);
		} else {
			p->counted++;
		}
	}
	return p->shared >= words;
}

/* `count` runs on; false when there are not so many, or they are too long. */
static bool pass_runs(struct span s, size_t *at, size_t count)
{
	const size_t most = s.len - *at < ASIDE_BYTES ? s.len : *at + ASIDE_BYTES;

	while (count--) {
		if (*at >= most)
			return false;
		while (*at < most && !ascii_space(s.at[*at]))
			++*at;
		*at = run_start(s, *at);
	}
	return *at <= most;
}

static size_t words_between(struct span s, size_t from, size_t to, struct hashes *room)
{
	room->count = 0;
	while (from < to)
		from = read_run(s, from, room);
	return room->count;
}

/* Passes over the fewest runs behind which both go on alike; false when too many
 * would have to be. */
static bool step_aside(struct pair *p)
{
	const size_t only = p->only_one + p->only_other;

	if (p->asides++ == ASIDES_MAX || (only > STEPS_ASIDE && !share(p, only - STEPS_ASIDE)))
		return false;
	for (size_t steps = 1; steps <= STEPS_ASIDE; steps++)
		for (size_t left = 0; left <= steps; left++) {
			size_t at = p->at, beside = p->beside;

			if (!pass_runs(p->one, &at, left) || !pass_runs(p->other, &beside, steps - left)
			    || !same_run(p->one, at, p->other, beside))
				continue;
			p->only_one += words_between(p->one, p->at, at, p->aside);
			p->only_other += words_between(p->other, p->beside, beside, p->aside);
			p->at = at;
			p->beside = beside;
			return true;
		}
	return false;
}

/* True only where mostly_in() would be true both ways, in a third of its time:
 * nearly all mail that comes as text and as HTML says the same in both. */
static bool side_by_side(struct span one, struct span other, struct hashes *room)
{
	struct pair p = { .one = one, .other = other, .at = run_start(one, 0),
			  .beside = run_start(other, 0), .aside = room };

	for (pass_same(&p); p.at < one.len && p.beside < other.len; pass_same(&p))
		if (!step_aside(&p))
			return false;
	p.only_one += words_between(one, p.at, one.len, room);
	p.only_other += words_between(other, p.beside, other.len, room);
	return share(&p, 3 * p.only_one) && share(&p, 3 * p.only_other);
}

bool same_words(struct span one, struct span other)
{
	struct hashes a, b;

	if (side_by_side(one, other, &a))
		return true;
	read_hashes(one, &a);
	read_hashes(other, &b);
	return mostly_in(&a, &b, 15) && mostly_in(&b, &a, 15);
}

bool hardly_more_words(struct span one, struct span other)
{
	struct hashes a, b;

	read_hashes(one, &a);
	read_hashes(other, &b);
	return mostly_in(&a, &b, 19);
}

bool any_words(struct span text)
{
	struct hashes found;

	found.count = 0;
	for (size_t i = 0; i < text.len && !found.count;)
		i = read_run(text, i, &found);
	return found.count > 0;
}
