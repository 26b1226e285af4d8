/* book.c - see book.h. */
#include "keeper/book.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "record/hex.h"
#include "world/clock.h"

enum { CLOCKS_APART = 300 };

/* Belongs to root, and nobody else may write there. */
static bool ours_alone(int at, const char *name)
{
	struct stat about;

	return fstatat(at, name, &about, AT_SYMLINK_NOFOLLOW) == 0 && about.st_uid == geteuid()
	       && !(about.st_mode & (S_IWGRP | S_IWOTH));
}

/* A name that is no path and has no suffix. */
static bool name_sound(const char *name)
{
	return name[strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")] == '\0';
}

static bool key_read(const struct place *p, const char *name, unsigned char public[static DECISION_PUBLIC])
{
	char file[80], text[2 * DECISION_PUBLIC + 8];
	int directory = open(p->keys, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	struct span bytes;
	bool sound;

	(void)snprintf(file, sizeof file, "%s.pub", name);
	sound = directory >= 0 && name_sound(name) && ours_alone(directory, ".") && ours_alone(directory, file)
		&& place_read(directory, file, text, sizeof text, &bytes, NULL) == 0
		&& hex_read(bytes, public, DECISION_PUBLIC);
	if (directory >= 0)
		(void)close(directory);
	return sound;
}

/* Whether it was signed by one of our people and stands in its time. Before that is
 * known nothing is taken from it but digits. */
static const char *credible(const struct place *p, struct span bytes, struct decision *d)
{
	unsigned char signature[64], public[DECISION_PUBLIC];
	const int64_t now = clock_wall_s();
	struct decision said;
	struct span body;

	*d = (struct decision){ .id = "" };
	if (decision_read(bytes, &said, &body, signature, NULL))
		return "garbled";
	memcpy(d->id, said.id, sizeof d->id);
	if (!key_read(p, said.key, public))
		return "unknown-key";
	if (!decision_true(body, signature, public))
		return "forged";
	*d = said;
	if (d->expires < now)
		return "expired";
	if (d->decided > now + CLOCKS_APART)
		return "from-the-future";
	if (d->expires - d->decided > EXPIRES_MAX || d->not_before - d->decided > UNDO_MAX)
		return "too-long";
	return NULL;
}

/* The next copy of that key behind `k`, or the first one; NULL: no more. */
static struct kept *next_copy(struct records *r, const char *key, struct kept *k)
{
	for (k = k ? k + 1 : r->all; k < r->all + r->count; k++)
		if (strcmp(record_key(&k->hold), key) == 0)
			return k;
	return NULL;
}

/* Whether nothing was begun with any copy of the reply. */
static bool untouched(struct records *r, const char *key)
{
	for (struct kept *k = NULL; (k = next_copy(r, key, k));)
		if (phase_of(k) != HELD)
			return false;
	return true;
}

static void all_reread(struct records *r, const struct place *p, const char *key)
{
	for (struct kept *k = NULL; (k = next_copy(r, key, k));)
		pending_read(k, p);
}

/* The mark comes first: what was taken back is never believed again, though its
 * bearer may not have heard that it was believed at all. */
static const char *take_back(const struct place *p, struct records *r, const struct kept *k,
			     const struct decision *d)
{
	const char *key = record_key(&k->hold);
	const struct pending *other = pending_of(k);

	if (!other || strcmp(other->id, d->of) != 0 || !untouched(r, key))
		return "too-late";
	if (place_write(p, SEEN, d->of, SPAN_NONE, NULL))
		return "not-written";
	place_remove(p, DECISIONS, key);
	all_reread(r, p, key);
	return NULL;
}

/* A new deadline for every copy of the reply, by both clocks. */
static const char *extend(const struct place *p, struct records *r, const struct hold *h,
			  const struct decision *d, int64_t longest)
{
	if (d->until > h->received + longest || d->until <= clock_wall_s())
		return "beyond-the-limit";
	for (struct kept *k = NULL; (k = next_copy(r, record_key(h), k));) {
		k->at.deadline = d->until;
		k->at.boot_deadline = clock_boot_s() + d->until - clock_wall_s();
		if (standing_keep(k, p, NULL))
			return "not-written";
	}
	return NULL;
}

static const char *believe(const struct place *p, struct records *r, const struct hold *h, struct span bytes,
			   const struct decision *d)
{
	if (action_of(d->action) == ACTION_RETURN && !h->return_to[0])
		return "no-return-address";
	if (place_write(p, DECISIONS, record_key(h), bytes, NULL))
		return "not-written";
	all_reread(r, p, record_key(h));
	return NULL;
}

const char *book_take(const struct place *p, struct records *r, int64_t longest, struct span bytes,
		      struct decision *d)
{
	const char *refused = credible(p, bytes, d);
	const struct kept *k;

	if (refused)
		return refused;
	if (place_has(p, SEEN, d->id))
		return "seen-before";
	k = records_find(r, d->record);
	if (!k)
		return "no-record";
	if (action_of(d->action) == ACTION_UNDO)
		refused = take_back(p, r, k, d);
	else if (pending_of(k) || !untouched(r, record_key(&k->hold)))
		refused = "decided-already";
	else if (action_of(d->action) == ACTION_EXTEND)
		refused = extend(p, r, &k->hold, d, longest);
	else
		refused = believe(p, r, &k->hold, bytes, d);
	if (!refused)
		(void)place_write(p, SEEN, d->id, SPAN_NONE, NULL);
	return refused;
}
