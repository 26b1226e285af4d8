/* margin.h - what systems put above the first words and below the last ones. */
#ifndef TM_TEXT_MARGIN_H
#define TM_TEXT_MARGIN_H

#include "text/layout.h"

/* "https://desk.example.com/tickets/44" above the first words is the help desk's;
 * where nothing else is said it is the answer. */
void margin_links(struct layout *l);

/* Quoted words end where they end: rules below them part the comments of a
 * ticket, and below the last one stands what the system adds. */
void margin_quotes(struct layout *l);

#endif
