/* block.h - block quotes that a hand made above what the mail program quoted.
 *
 * An agent sets steps, an address or a line of the terms apart; or pastes the
 * customer's words, which then stand in the quote below as well.
 */
#ifndef TM_TEXT_BLOCK_H
#define TM_TEXT_BLOCK_H

#include "text/layout.h"

/* The agent's blocks become own words, with a confidence that never holds. */
void blocks_read(struct layout *l);

#endif
