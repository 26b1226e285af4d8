/* decree.c - see decree.h. */
#include "desk/decree.h"

#include <sodium.h>
#include <stdio.h>

enum { LIFE = 86400 };

int seal_open(const char *directory, const char *name, struct seal *out, struct fault *f)
{
	*out = (struct seal){ .key = "" };
	if (sodium_init() < 0)
		return fault(f, FAULT_SYSTEM, "libsodium does not start");
	if (name && *name && (!key_name_sound(name) || key_seals(name)))
		return fault(f, FAULT_INPUT, "%.80s is not the name of a key that signs, without .key", name);
	if (name && *name)
		(void)snprintf(out->key, sizeof out->key, "%s", name);
	else if (key_only(directory, out->key, f))
		return -1;
	return key_secret(directory, out->key, out->secret, sizeof out->secret, f);
}

void seal_close(struct seal *s)
{
	sodium_memzero(s->secret, sizeof s->secret);
}

static void random_id(char out[static 33])
{
	unsigned char bytes[16];

	randombytes_buf(bytes, sizeof bytes);
	(void)sodium_bin2hex(out, 33, bytes, sizeof bytes);
}

int decree_write(const struct seal *s, int64_t now, struct decision *d, struct buffer *out, struct fault *f)
{
	random_id(d->id);
	d->decided = now;
	d->not_before = now + (action_of(d->action) == ACTION_UNDO ? 0 : s->window);
	d->expires = now + LIFE;
	(void)snprintf(d->by, sizeof d->by, "%s", s->by);
	(void)snprintf(d->key, sizeof d->key, "%s", s->key);
	return decision_write(d, s->secret, out, f);
}
