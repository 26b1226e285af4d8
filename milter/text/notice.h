/* notice.h - where legal notices, footers of help desks and surveys begin. */
#ifndef TM_TEXT_NOTICE_H
#define TM_TEXT_NOTICE_H

#include "text/view.h"

/* The first line of one among the lines from `start` up to, not including,
 * `end`; `end` when there is none. It begins a paragraph. */
size_t notice_start(const struct view *v, size_t start, size_t end);

#endif
