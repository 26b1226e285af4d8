/* author.h - whose words an attribution introduces.
 *
 * Addresses and display names of the envelope are all that is known: an
 * address that stands there says it, else a display name ("Jane Doe (Acme)",
 * "Doe, Jane"), else a name made of an address ("jane.doe" and "Jane Doe",
 * "acme.example.com" and "Acme Support"), else a first name.
 */
#ifndef TM_TEXT_AUTHOR_H
#define TM_TEXT_AUTHOR_H

#include "text/split.h"

enum author { AUTHOR_UNKNOWN, AUTHOR_AGENT, AUTHOR_CUSTOMER, AUTHOR_FORWARDED };

/* `sender` is the attribution, the From field or the heading of a comment. */
enum author author_of(struct span sender, const struct split_hints *hints);

/* The same for a line that is a whole display name and a date, of which `words`
 * words, and hardly anything else. */
enum author author_named(struct span line, const struct split_hints *hints, size_t words);

#endif
