/* list.h - held messages for people in a hurry, and as JSON. */
#ifndef TM_CLI_LIST_H
#define TM_CLI_LIST_H

#include "cli/queue.h"
#include "cli/selection.h"

/* Both forms stand in tonectl(1). Without `q` nobody knows where they are. */
int held_print_list(const struct options *o, const struct selection *s, const struct queue *q);

/* "in 12 min", "LATE by 3 min". */
void add_when(int64_t when, int64_t now, struct buffer *out);

/* What else whoever decides is to know: what was decided already, that it left the
 * hold queue (`queue` is where it is; NULL: nobody asked), that later mail of its
 * thread left. One line each, behind `head`. */
void print_remarks(const struct chosen *c, const char *queue, const char *head);

#endif
