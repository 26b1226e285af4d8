/* decree.h - a decision gets its number, its times and its signature. */
#ifndef TM_DESK_DECREE_H
#define TM_DESK_DECREE_H

#include "desk/keyring.h"

/* Who decides, with which key, and for how long that can be taken back. */
struct seal {
	char key[KEY_NAME_MAX + 1];
	unsigned char secret[DECISION_SECRET];
	char by[65];
	int64_t window;		/* seconds */
};

/* Reads the key `name`, or the only one there is when it is NULL or empty. */
int seal_open(const char *directory, const char *name, struct seal *out, struct fault *f);
void seal_close(struct seal *s);

/* Fills in who, when and until when, `now` being Unix seconds, and appends the signed
 * bytes. */
int decree_write(const struct seal *s, int64_t now, struct decision *d, struct buffer *out, struct fault *f);

#endif
