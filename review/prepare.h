/* prepare.h - what pages will need, made ready by a thread of its own: the index of
 * what is held, the words of its copies that lists show, and what hosts wrote down.
 *
 * So the first to look after a start, or after many messages came at once, waits no
 * longer than others.
 */
#ifndef TM_REVIEW_PREPARE_H
#define TM_REVIEW_PREPARE_H

#include "review/data/data.h"

struct prepare;

/* `d` is this thread's alone; borrowed. */
int prepare_start(struct data *d, struct prepare **out, struct fault *f);
void prepare_stop(struct prepare *p);

#endif
