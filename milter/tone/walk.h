/* walk.h - one pattern laid over a text; inside the room only.
 *
 * A walk begins where a position of the pattern is known to fit and looks ahead
 * or back from there, at most as far as the pattern has positions: what it costs
 * is bounded by the lexicon, whatever the text says. Matches are as long as they
 * can be.
 */
#ifndef TM_TONE_WALK_H
#define TM_TONE_WALK_H

#include "tone/stream.h"

struct match {
	uint32_t start, end;	/* items */
};

/* The longest match that passes the position at `item`, which must fit it with
 * its own word, or with the phrase `run` that begins there. */
bool walk_around(const struct grammar *g, const struct pattern *p, const struct stream *s,
		 uint32_t item, uint32_t position, const struct run *run, struct match *out);

/* A match within the bounds that passes one of the pattern's anchors at `item`. */
bool walk_anchored(const struct grammar *g, const struct pattern *p, const struct stream *s,
		   struct match bounds, uint32_t item, struct match *out);

/* Whether the pattern stands anywhere within the bounds. */
bool walk_within(const struct grammar *g, const struct pattern *p, const struct stream *s,
		 struct match bounds);

/* Whether it begins at `place` and ends up to `limit`, or ends before item `place`
 * and begins from `limit` on. */
bool walk_begins(const struct grammar *g, const struct pattern *p, const struct stream *s,
		 uint32_t place, uint32_t limit);
bool walk_ends(const struct grammar *g, const struct pattern *p, const struct stream *s,
	       uint32_t place, uint32_t limit);

/* Whether the item, or a phrase that begins there, fits the atom. */
bool item_fits(const struct grammar *g, const struct atom *atom, const struct item *item);
bool run_fits(const struct grammar *g, const struct atom *atom, const struct run *run);

#endif
