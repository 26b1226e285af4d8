/* page_message.h - the message's own page again, with what was wrong with a form. */
#ifndef TM_REVIEW_PAGE_MESSAGE_H
#define TM_REVIEW_PAGE_MESSAGE_H

#include "review/visit.h"

void message_show(struct visit *v, unsigned status, const char *wrong, const char *note);

/* Sentences that a reviewer may add to a note; "" when `name` is none of them. */
const char *message_ready(struct span name);

#endif
