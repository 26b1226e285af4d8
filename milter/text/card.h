/* card.h - what stands in a name card, line by line.
 *
 * A name, how to reach it, what it does: facts about one line, without regard
 * to the lines around it. Where a card begins is signature.h's business.
 */
#ifndef TM_TEXT_CARD_H
#define TM_TEXT_CARD_H

#include "text/view.h"

/* One to four capitalised words without anything that a sentence has. */
bool card_name(const struct view *v);

/* "JD": might stand for a name, or for anything else. */
bool card_initials(const struct view *v);

/* "Invoice", "Attachment 2": stands alone as a name does, but is a thing. */
bool card_thing(const struct view *v);

/* "The Acme Team", "Ihr Kundenservice": nobody by name. */
bool card_team(const struct view *v);

/* "Jane Doe | Support | Acme", "Jane Doe, Head of Care": a name and what it does. */
bool card_titled_name(const struct view *v);

/* "-Jane", "/Jane", "~ Jane Doe", "^JD". */
bool card_dashed_name(const struct view *v);

/* The name before the '@' of the writer's address, when it stands alone. */
bool card_name_of(const struct view *v, struct span agent);

/* "Jane x4521", "JD 3-1587": a name and the last digits of a telephone. */
bool card_extension(const struct view *v);

/* Could stand in a name card: short, no prose. */
bool card_line(const struct view *v);

/* A hard fact of a card, as against short lines of any kind. */
bool card_fact(const struct view *v);

#endif
