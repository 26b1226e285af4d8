/* farewell.h - the last words of a letter, line by line. */
#ifndef TM_TEXT_FAREWELL_H
#define TM_TEXT_FAREWELL_H

#include "text/phrases.h"
#include "text/view.h"

/* The line on its own: "Kind regards," or "Thanks, Jane" or "Mvh / Jane". */
enum sign_off farewell(const struct view *v);

/* "Sent from my iPhone", not "Sent from my desk, is much easier than ...". */
bool farewell_sent_from(const struct view *v);

#endif
