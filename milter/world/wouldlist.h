/* wouldlist.h - the newest messages that would have been held, on this host.
 *
 * DIRECTORY/would-hold: a file `list` of slots (record/would.h) and, where an
 * administrator asked for them, sealed review copies, ID.copy, which go when
 * their entry is written over. Never synced: a crash may cost the last ones.
 * One process writes; threads may add at once.
 */
#ifndef TM_WORLD_WOULDLIST_H
#define TM_WORLD_WOULDLIST_H

#include "record/would.h"

struct wouldlist;

/* For at most `max` entries; of a longer list the newest stay. With 0 there is
 * none, and what was there is taken away. */
int wouldlist_new(const char *directory, size_t max, struct wouldlist **out, struct fault *f);
void wouldlist_free(struct wouldlist *l);	/* NULL is fine */

/* The same for another length, while others add. After a fault there is no list. */
int wouldlist_resize(struct wouldlist *l, size_t max, struct fault *f);

/* Adds `w` under the next number; `copy` may be empty. A copy that cannot be
 * written is left out. */
int wouldlist_add(struct wouldlist *l, const struct would *w, struct span copy, struct fault *f);

/* Deletes the copies that were written before `before` (Unix seconds), or, `dry`, only
 * counts them; their entries stay. */
int wouldlist_forget(const char *directory, int64_t before, bool dry, size_t *count, struct fault *f);

/* All entries, the newest first. Without a list there are none. The array is
 * the caller's to free(). */
int wouldlist_read(const char *directory, struct would **out, size_t *count, struct fault *f);

#endif
