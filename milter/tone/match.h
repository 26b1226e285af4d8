/* match.h - where frames match in a text; inside the room only.
 *
 * A match counts where the frame's conditions hold, where nothing negates it and
 * where its words are the writer's own. A frame wakes only at its anchors, its
 * cheapest unavoidable words, and most wakings end at a glance: at what stands
 * beside the word and at what its sentence holds.
 */
#ifndef TM_TONE_MATCH_H
#define TM_TONE_MATCH_H

#include "tone/walk.h"

/* Why a match does not count. */
enum refusal {
	REFUSED_NOT, REFUSED_STATEMENT, REFUSED_QUESTION, REFUSED_NEGATED, REFUSED_QUOTED,
	REFUSED_UNLESS, REFUSED_ONLY
};

/* *by is the condition that refused it, where it was one. */
enum refusal match_refused(const struct grammar *g, const struct frame *fr, const struct stream *s,
			   const struct match *m, const struct condition **by);

/* True when the frame's conditions hold for the match. */
bool match_holds(const struct grammar *g, const struct frame *fr, const struct stream *s,
		 const struct match *m);

/* The match without edges of clauses at its ends: it always holds a word. */
struct match match_without_edges(const struct stream *s, struct match m);

/* The next match of the frame in the whole stream from item *at on, without
 * the help of the index; *at moves past its anchor. */
bool match_next(const struct grammar *g, const struct frame *fr, const struct stream *s,
		uint32_t *at, struct match *out);

/* The same, whatever its conditions say. */
bool match_unconditional(const struct grammar *g, const struct frame *fr, const struct stream *s,
			 uint32_t *at, struct match *out);

struct raw_hit {
	uint32_t frame;
	struct match match;
};

/* Neighbouring groups, from and up to. */
struct groups {
	enum posting_group from, upto;
};

/* All matches of the frames of these groups, in no order that counts. */
int match_all(const struct grammar *g, const struct stream *s, struct groups groups, struct arena *a,
	      struct raw_hit **out, size_t *count, struct fault *f);

#endif
