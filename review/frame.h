/* frame.h - what stands around every page, and words that many pages use. */
#ifndef TM_REVIEW_FRAME_H
#define TM_REVIEW_FRAME_H

#include "review/views.h"
#include "review/visit.h"

struct frame frame_of(struct visit *v, const char *title, enum here here);

/* "22 Nov, 13:08" (UTC) */
const char *frame_time(struct visit *v, int64_t at);
const char *frame_day(struct visit *v, int64_t at);

/* "12 min" */
const char *frame_span(struct visit *v, int64_t seconds);

/* "1 message", "3 messages" */
const char *frame_count(struct visit *v, size_t n, const char *one, const char *many);

/* "returned" of "return": what a decision has come to be called. */
const char *frame_done(const char *action);

/* Of a name that a record's list of what is missing has: "Apology". */
const char *frame_missing(struct visit *v, struct span name);
struct terms frame_missing_all(struct visit *v, const char *names);

/* What a person says of a message: its subject, else the customer's words, else its number. */
const char *frame_title(struct visit *v, const struct held_row *r);

/* "Dana Whitfield" of "Dana Whitfield <d@example.com>". */
const char *frame_name(struct visit *v, struct span address);

/* A select of the teams that the user sees, with "" for all of them; the chosen one. */
const char *frame_teams(struct visit *v, struct choices *out);

/* A select of fixed values; the one that the query names, else the one that is marked
 * as chosen, else the first. */
const char *frame_choose(struct visit *v, const char *field, const struct choice *all, size_t count, struct choices *out);

/* The number in a field of the query, at most `max`; 0 when it is none. */
size_t frame_number(const struct visit *v, const char *field, size_t max);

#endif
