/* search.h - which of the open messages hold some words, in letters of either case.
 *
 * Looked for in ids, teams and the short texts of all, and in the whole texts of so
 * many as time allows, first things first; copies are opened for it and forgotten.
 */
#ifndef TM_REVIEW_DATA_SEARCH_H
#define TM_REVIEW_DATA_SEARCH_H

#include "review/data/inside.h"

/* Leaves of `ids` those that hold it, in their order. *cut: not all were opened. */
enum data_answer search_in(struct data *d, struct span wanted, char (*ids)[33], size_t *count, bool *cut,
			   struct fault *f);

#endif
