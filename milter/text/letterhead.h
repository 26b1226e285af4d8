/* letterhead.h - the fields above a letter that travels along.
 *
 * "From: ...", "Sent: ...", "To: ...", "Subject: ...", in the language of the program
 * that printed them and in any order. Replies about orders and journeys have such
 * lists, too: what makes a letter's is a sender and what else only letters have.
 */
#ifndef TM_TEXT_LETTERHEAD_H
#define TM_TEXT_LETTERHEAD_H

#include "text/boundary.h"

/* Whether a block of fields begins at line `i`. Below a divider less is asked. */
struct boundary letterhead_at(const struct view *v, size_t count, size_t i, bool after_divider);

/* Lotus Notes has no "From:" and no "Date:": a name above a date, or both on one
 * line, above "To:" and "Subject:". */
struct boundary letterhead_of_notes(const struct view *v, size_t count, size_t i);

#endif
