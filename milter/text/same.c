/* same.c - see same.h. */
#include "text/same.h"

enum { SLOTS = 4096, SLOTS_LEAST = 64, MAX_KEPT = 2000, MAX_ASKED = 1000, SHORTEST = 3 };

#define ONES UINT64_C(0x0101010101010101)
#define UPPER (ONES << 7)

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

/* For eight bytes of ASCII: the upper bit of those from `least` to `most`. */
static inline uint64_t between(uint64_t eight, unsigned least, unsigned most)
{
	return (eight + ONES * (0x80 - least)) & ~(eight + ONES * (0x7F - most)) & UPPER;
}

/* Up to eight bytes of a word, in small letters, the first one lowest; returns
 * how many. Most words end within one look, and nothing is guessed on the way. */
static inline size_t read_eight(struct span s, size_t i, uint64_t *out)
{
	size_t n = 0;

	*out = 0;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	uint64_t eight, others;

	if (s.len - i >= sizeof eight) {
		memcpy(&eight, s.at + i, sizeof eight);
		if (!(eight & UPPER)) {
			others = UPPER & ~between(eight | ONES * 0x20, 'a', 'z') & ~between(eight, '0', '9');
			eight |= ONES * 0x20;	/* digits have this bit */
			*out = others ? eight & (((others & -others) >> 7) - 1) : eight;
			return others ? (size_t)__builtin_ctzll(others) / 8 : sizeof eight;
		}
	}
#endif
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

static bool mostly_in(const struct hashes *asked, const struct hashes *kept)
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
	return found * 4 >= all * 3;
}

bool same_words(struct span one, struct span other)
{
	struct hashes a, b;

	read_hashes(one, &a);
	read_hashes(other, &b);
	return mostly_in(&a, &b) && mostly_in(&b, &a);
}

bool any_words(struct span text)
{
	struct hashes found;

	found.count = 0;
	for (size_t i = 0; i < text.len && !found.count;)
		i = read_run(text, i, &found);
	return found.count > 0;
}
