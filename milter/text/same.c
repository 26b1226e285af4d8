/* same.c - see same.h. */
#include "text/same.h"

enum { SLOTS = 4096, MAX_KEPT = 2000, MAX_ASKED = 1000 };

static bool word_byte(struct span s, size_t i)
{
	const unsigned char c = (unsigned char)s.at[i];

	if (c < 0x80)
		return ascii_alpha(s.at[i]) || ascii_digit(s.at[i]);
	/* U+2000 to U+207F are marks: curly quotes, dashes, the ellipsis. */
	return !(c == 0xE2 && i + 1 < s.len
		 && ((unsigned char)s.at[i + 1] == 0x80 || (unsigned char)s.at[i + 1] == 0x81));
}

/* The next run between white space that is no link and no address. */
static struct span next_run(struct span *rest)
{
	while (rest->len) {
		bool link = span_starts(*rest, SPAN("www."));
		struct span run;
		size_t n = 0;

		for (; n < rest->len && !ascii_space(rest->at[n]); n++)
			link = link || rest->at[n] == '@'
			       || (rest->at[n] == ':' && span_starts(span_skip(*rest, n), SPAN("://")));
		run = span_cut(*rest, 0, n);
		*rest = span_skip(*rest, n + 1);
		if (n && !link)
			return run;
	}
	return SPAN_NONE;
}

struct words_left {
	struct span run, rest;
};

/* Hash of the next word of three bytes or more; 0 at the end. */
static uint32_t next_word(struct words_left *w)
{
	for (;;) {
		uint32_t hash = 2166136261u;
		size_t from = 0, n;

		if (!w->run.len)
			w->run = next_run(&w->rest);
		if (!w->run.len)
			return 0;
		while (from < w->run.len && !word_byte(w->run, from))
			from += (unsigned char)w->run.at[from] < 0x80 ? 1 : 3;
		for (n = from; n < w->run.len && word_byte(w->run, n); n++)
			hash = (hash ^ (unsigned char)ascii_lower(w->run.at[n])) * 16777619u;
		w->run = span_skip(w->run, n);
		if (n >= from + 3)
			return hash ? hash : 1;
	}
}

/* The slot of `hash`, or the free one where it would stand. */
static uint32_t *slot_of(uint32_t *table, uint32_t hash)
{
	uint32_t at = hash % SLOTS;

	while (table[at] && table[at] != hash)
		at = (at + 1) % SLOTS;
	return &table[at];
}

struct hashes {
	uint32_t at[MAX_KEPT];
	size_t count;
};

static void read_hashes(struct span text, struct hashes *out)
{
	struct words_left w = { .run = SPAN_NONE, .rest = text };
	uint32_t hash;

	out->count = 0;
	while (out->count < MAX_KEPT && (hash = next_word(&w)))
		out->at[out->count++] = hash;
}

static bool mostly_in(const struct hashes *asked, const struct hashes *kept)
{
	const size_t all = asked->count < MAX_ASKED ? asked->count : MAX_ASKED;
	uint32_t table[SLOTS] = { 0 };
	size_t found = 0;

	for (size_t i = 0; i < kept->count; i++)
		*slot_of(table, kept->at[i]) = kept->at[i];
	for (size_t i = 0; i < all; i++)
		found += *slot_of(table, asked->at[i]) == asked->at[i];
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
	struct words_left w = { .run = SPAN_NONE, .rest = text };

	return next_word(&w) != 0;
}
