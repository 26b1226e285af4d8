/* sendmail.h - what a Sendmail was told, read from its sendmail.cf. */
#ifndef TM_CLI_SENDMAIL_H
#define TM_CLI_SENDMAIL_H

#include "base/buffer.h"
#include "base/fault.h"

struct sendmail {
	struct buffer bytes;	/* of sendmail.cf */
};

/* sendmail_done() is due in either case. */
int sendmail_read(const char *file, struct sendmail *out, struct fault *f);
void sendmail_done(struct sendmail *s);

/* The next "O NAME=value" from *rest on, which begins with sendmail_all(); values
 * are without the blanks around them. False behind the last. */
struct span sendmail_all(const struct sendmail *s);
bool sendmail_next(struct span *rest, const char *name, struct span *value);

/* The last of them, as Sendmail takes it; empty when there is none. */
struct span sendmail_option(const struct sendmail *s, const char *name);

/* The equates of the filter "XNAME, S=..., F=..., T=..."; at = NULL: there is no such filter. */
struct span sendmail_filter(const struct sendmail *s, struct span name);

/* One word after the other from a list with `mark` between them; false behind the last. */
bool sendmail_word(struct span *rest, char mark, struct span *word);

/* The value of KEY=value among such words; at = NULL when it is not there. */
struct span sendmail_equate(struct span words, char mark, const char *key, char sign);

#endif
