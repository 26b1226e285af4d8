/* cut_address.h - addresses of pages, mailboxes and files within a text. */
#ifndef TM_TEXT_CUT_ADDRESS_H
#define TM_TEXT_CUT_ADDRESS_H

#include "text/cutter.h"

/* True when the word or number that ended at c->at, and began at `start`, was the
 * head of one: then all of it is put. */
bool cut_address(struct cutter *c, size_t start);

#endif
