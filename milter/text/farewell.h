/* farewell.h - the last words of a letter, line by line. */
#ifndef TM_TEXT_FAREWELL_H
#define TM_TEXT_FAREWELL_H

#include "text/phrases.h"
#include "text/view.h"

/* The line on its own: "Kind regards," or "Thanks, Jane" or "Mvh / Jane". */
enum sign_off farewell(const struct view *v);

/* Nothing else stands on the line: nobody signs. */
bool farewell_alone(const struct view *v);

/* "Sent from my iPhone", not "Sent from my desk, is much easier than ...". */
bool farewell_sent_from(const struct view *v);

/* The same behind the last sentence of a line, as some gateways put it: bytes of
 * the line in front of it, or 0. */
size_t farewell_sent_from_behind(const struct view *v);

#endif
