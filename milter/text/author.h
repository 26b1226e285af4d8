/* author.h - whose words an attribution introduces.
 *
 * The addresses of the envelope are all that is known: an address that stands
 * there says it, else a name made of its parts ("jane.doe" and "Jane Doe",
 * "acme.example.com" and "Acme Support").
 */
#ifndef TM_TEXT_AUTHOR_H
#define TM_TEXT_AUTHOR_H

#include "base/span.h"

enum author { AUTHOR_UNKNOWN, AUTHOR_AGENT, AUTHOR_CUSTOMER, AUTHOR_FORWARDED };

/* `sender` is the attribution or the From field; the addresses may be empty. */
enum author author_of(struct span sender, struct span agent, struct span customer);

#endif
