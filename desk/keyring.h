/* keyring.h - the key pairs of a directory: NAME.key for us, NAME.pub for all.
 *
 * One line of hexadecimal digits each. A name that ends in ".box" is a pair
 * that seals copies for review; any other signs decisions (Ed25519), and the
 * release agent obeys it when NAME.pub lies in its own directory and belongs to
 * root.
 */
#ifndef TM_DESK_KEYRING_H
#define TM_DESK_KEYRING_H

#include <stdbool.h>

#include "base/fault.h"
#include "record/decision.h"

enum { KEY_NAME_MAX = 64 };

bool key_name_sound(const char *name);
bool key_seals(const char *name);

/* Both files, synced; an older pair of that name gives way only if `replace`. */
int key_make(const char *directory, const char *name, bool replace, struct fault *f);

/* NAME.key, which nobody else may read. `size` bytes and no others. */
int key_secret(const char *directory, const char *name, unsigned char *out, size_t size, struct fault *f);
int key_public(const char *directory, const char *name, unsigned char *out, size_t size, struct fault *f);

/* The name of the only signing key in the directory. */
int key_only(const char *directory, char name[static KEY_NAME_MAX + 1], struct fault *f);

#endif
