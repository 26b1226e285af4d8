/* overlap.c - see overlap.h. Linear in the text and in the number of matches, but
 * for texts that are made to bring these out of order. */
#include "tone/overlap.h"

#include <stdlib.h>

enum { OBJECT_MAX = 120 };	/* tokens: a clause without end must not be read for every hit */

static void object_of(const struct words *w, struct hit *h)
{
	const struct sentence *s = &w->sentences[h->sentence];
	const uint16_t clause = w->tokens[h->first + h->count - 1].clause;
	uint32_t at = h->first + h->count, end, limit = s->first + s->count;

	if (limit - at > OBJECT_MAX)
		limit = at + OBJECT_MAX;
	while (at < limit && w->tokens[at].kind == TOKEN_MARK && w->tokens[at].clause == clause)
		at++;
	for (end = at; end < limit && w->tokens[end].clause == clause; end++)
		;
	while (end > at && w->tokens[end - 1].kind == TOKEN_MARK)
		end--;
	h->flags |= FRAME_OBJECT;
	h->object = at;
	h->object_count = end - at;
}

/* Where a match lies, which is all that the rules of overlapping ask for. */
struct spot {
	const struct frame *frame;
	uint32_t first, count;	/* tokens */
	uint32_t raw;		/* number of the match */
	bool rival;		/* overlaps another of its signal and is not preferred */
};

static void make_hit(const struct spot *spot, const struct stream *s, uint32_t item, struct hit *out)
{
	const struct frame *fr = spot->frame;

	*out = (struct hit){
		.id = fr->id, .points = fr->points, .tag = fr->tag, .file = fr->file, .line = fr->line,
		.first = spot->first, .count = spot->count, .sentence = s->items[item].sentence,
	};
	if (fr->with & WITH_OBJECT)
		object_of(s->words, out);
}

static void find_spots(const struct grammar *g, const struct stream *s, struct raw_hit *raw,
		       size_t count, struct spot *spots)
{
	for (size_t i = 0; i < count; i++) {
		const struct match m = raw[i].match = match_without_edges(s, raw[i].match);

		spots[i] = (struct spot){
			.frame = g->frames[raw[i].frame], .raw = (uint32_t)i, .first = s->items[m.start].token,
			.count = s->items[m.end - 1].token + 1 - s->items[m.start].token };
	}
}

static int by_place(const void *left, const void *right)
{
	const struct spot *a = left, *b = right;

	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	if (a->count != b->count)
		return a->count > b->count ? -1 : 1;
	if (a->frame->id != b->frame->id)
		return a->frame->id < b->frame->id ? -1 : 1;
	if (a->frame->line != b->frame->line)
		return a->frame->line < b->frame->line ? -1 : 1;
	return strcmp(a->frame->file, b->frame->file);
}

/* Matches come almost in order of place; a text that is made to disturb them
 * gets the slower way. */
static void sort_by_place(struct spot *spots, size_t count)
{
	size_t moves = count * 16;

	for (size_t i = 1; i < count; i++) {
		const struct spot moved = spots[i];
		size_t j = i;

		for (; j > 0 && spots[j - 1].first >= moved.first && by_place(&spots[j - 1], &moved) > 0 && moves;
		     j--, moves--)
			spots[j] = spots[j - 1];
		spots[j] = moved;
	}
	if (!moves)
		qsort(spots, count, sizeof *spots, by_place);
}

/* Marks the matches that overlap another of their signal. `spots` is in order of
 * place. Returns how many these are. */
static size_t part_rivals(struct spot *spots, size_t count)
{
	struct spot *last[SIGNAL_COUNT] = { NULL };	/* that reaches farthest */
	size_t parted = 0;

	for (size_t i = 0; i < count; i++) {
		struct spot *s = &spots[i], **before = &last[s->frame->id];

		if (*before && s->first < (*before)->first + (*before)->count) {
			parted += 1u + !(*before)->rival;
			s->rival = (*before)->rival = true;
		}
		if (!*before || s->first + s->count > (*before)->first + (*before)->count)
			*before = s;
	}
	return parted;
}

/* The rivals, the longest first, those of one length in order of place as they
 * come. Lengths are small numbers: each has its stretch of the list, and no text
 * takes longer than its length. NULL: no memory. */
static struct spot **longest_first(struct spot *spots, size_t count, size_t rivals, struct arena *a)
{
	struct spot **sorted = arena_room(a, rivals + 1, sizeof(struct spot *));
	uint32_t most = 0, *start;

	for (size_t i = 0; i < count; i++)
		if (spots[i].rival && spots[i].count > most)
			most = spots[i].count;
	start = arena_take(a, (size_t)most + 2, sizeof *start);
	if (!sorted || !start)
		return NULL;
	for (size_t i = 0; i < count; i++)
		if (spots[i].rival)
			start[most - spots[i].count + 1]++;
	for (uint32_t n = 0; n < most; n++)
		start[n + 1] += start[n];
	for (size_t i = 0; i < count; i++)
		if (spots[i].rival)
			sorted[start[most - spots[i].count]++] = &spots[i];
	return sorted;
}

/* Of overlapping matches of one signal the longest stays. Those that were kept
 * are at least as long, so one that overlaps them has an end inside. Returns how
 * many stay. */
static size_t keep_longest(struct spot *const *rivals, size_t count, uint64_t *taken)
{
	size_t kept = 0;

	for (size_t i = 0; i < count; i++) {
		struct spot *s = rivals[i];
		const uint64_t bit = (uint64_t)1 << s->frame->id;

		if ((taken[s->first] | taken[s->first + s->count - 1]) & bit)
			continue;
		for (uint32_t t = s->first; t < s->first + s->count; t++)
			taken[t] |= bit;
		s->rival = false;
		kept++;
	}
	return kept;
}

int overlap_settle(const struct grammar *g, const struct stream *s, struct raw_hit *raw, size_t count,
		   struct arena *a, struct found *out, struct fault *f)
{
	struct spot *spots = arena_room(a, count + 1, sizeof *spots), **sorted;
	uint64_t *taken = arena_take(a, s->words->token_count + 1, sizeof *taken);
	size_t rivals, kept;

	if (!spots || !taken)
		return fault_memory(f);
	find_spots(g, s, raw, count, spots);
	sort_by_place(spots, count);
	rivals = part_rivals(spots, count);
	sorted = longest_first(spots, count, rivals, a);
	if (!sorted)
		return fault_memory(f);
	kept = count - rivals + keep_longest(sorted, rivals, taken);
	out->hits = arena_room(a, kept + 1, sizeof *out->hits);
	if (!out->hits)
		return fault_memory(f);
	out->count = 0;
	for (size_t i = 0; i < count; i++)
		if (!spots[i].rival)
			make_hit(&spots[i], s, raw[spots[i].raw].match.start, &out->hits[out->count++]);
	return 0;
}
