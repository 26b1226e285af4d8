/* book.c - see book.h. */
#include "keeper/book.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "record/lines.h"
#include "world/clock.h"

enum { BOOK_MAX = 100000, CLOCKS_APART = 300 };

/* The undo window passes by the boot clock; after a restart of ours, what the
 * wall clock has left of it, at most all of it. */
static int64_t act_at(const struct decision *d)
{
	int64_t window = d->not_before - d->decided, left = d->not_before - clock_wall_s();

	if (left > window)
		left = window;
	return clock_boot_s() + (left > 0 ? left : 0);
}

/* Where `key` is or would be. */
static size_t place_for(const struct book *b, const char *key)
{
	size_t low = 0, high = b->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(b->all[middle].key, key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static int add(struct book *b, const char *key, const struct decision *d)
{
	struct believed *more = b->count < BOOK_MAX ? realloc(b->all, (b->count + 1) * sizeof *more) : NULL;
	size_t at;

	if (!more)
		return -1;
	b->all = more;
	at = place_for(b, key);
	if (at < b->count && strcmp(more[at].key, key) == 0)
		b->count--;	/* an expired one gives way */
	else
		memmove(more + at + 1, more + at, (b->count - at) * sizeof *more);
	more[at] = (struct believed){ .d = *d, .act_at = act_at(d) };
	(void)snprintf(more[at].key, sizeof more->key, "%s", key);
	b->count++;
	return 0;
}

static void read_one(struct book *b, int directory, const char *key)
{
	unsigned char signature[64];
	struct decision d;
	struct buffer bytes;
	struct span body;

	buffer_init(&bytes, NULL, DECISION_MAX);
	if (place_read(directory, key, &bytes, NULL) == 0
	    && decision_read(buffer_span(&bytes), &d, &body, signature, NULL) == 0)
		(void)add(b, key, &d);
	buffer_done(&bytes);
}

int book_open(struct book *b, const struct place *p, struct fault *f)
{
	const struct dirent *entry;
	char path[4096];
	DIR *d;

	(void)snprintf(path, sizeof path, "%s/decisions", p->own);
	*b = (struct book){ NULL, 0 };
	d = opendir(path);
	if (!d)
		return fault(f, FAULT_SYSTEM, "%s: %s", path, strerror(errno));
	while ((entry = readdir(d)))
		if (id_sound(span_of(entry->d_name)))
			read_one(b, dirfd(d), entry->d_name);
	(void)closedir(d);
	return 0;
}

void book_forget(struct book *b)
{
	free(b->all);
	*b = (struct book){ NULL, 0 };
}

const struct believed *book_find(const struct book *b, const char *key)
{
	const size_t at = place_for(b, key);

	if (at == b->count || strcmp(b->all[at].key, key) != 0 || b->all[at].d.expires < clock_wall_s())
		return NULL;
	return &b->all[at];
}

void book_remove(struct book *b, const struct place *p, const char *key)
{
	const size_t at = place_for(b, key);

	if (at == b->count || strcmp(b->all[at].key, key) != 0)
		return;
	place_remove(p, "decisions", key);
	b->count--;
	memmove(b->all + at, b->all + at + 1, (b->count - at) * sizeof *b->all);
}

void book_sweep(struct book *b, const struct place *p, const struct records *r)
{
	for (size_t i = b->count; i-- > 0;) {
		const struct believed *one = &b->all[i];
		char key[sizeof one->key];
		bool open = one->d.expires > clock_wall_s();

		for (size_t n = 0; n < r->count && !open; n++)
			open = strcmp(record_key(&r->all[n].hold), one->key) == 0;
		memcpy(key, one->key, sizeof key);
		if (!open)
			book_remove(b, p, key);
	}
}

/* The public key of that name, if root alone can have put it there. */
static int key_read(const struct place *p, const char *name, unsigned char public[static DECISION_PUBLIC])
{
	char file[80], digits[2 * DECISION_PUBLIC + 1];
	int directory = open(p->keys, O_RDONLY | O_DIRECTORY | O_CLOEXEC), status = -1;
	struct stat about, home;
	struct buffer bytes;
	struct span hex;
	size_t got = 0;

	for (const char *c = name; *c; c++)
		if (!ascii_digit(*c) && !ascii_alpha(*c) && *c != '-' && *c != '_') {
			(void)close(directory);
			return -1;
		}
	(void)snprintf(file, sizeof file, "%s.pub", name);
	buffer_init(&bytes, NULL, sizeof digits);
	if (directory >= 0 && fstat(directory, &home) == 0 && home.st_uid == geteuid()
	    && !(home.st_mode & (S_IWGRP | S_IWOTH)) && fstatat(directory, file, &about, AT_SYMLINK_NOFOLLOW) == 0
	    && about.st_uid == geteuid() && !(about.st_mode & (S_IWGRP | S_IWOTH))
	    && place_read(directory, file, &bytes, NULL) == 0) {
		hex = span_trim(buffer_span(&bytes));
		status = sodium_hex2bin(public, DECISION_PUBLIC, hex.at, hex.len, NULL, &got, NULL) == 0
				 && got == DECISION_PUBLIC ? 0 : -1;
	}
	buffer_done(&bytes);
	if (directory >= 0)
		(void)close(directory);
	return status;
}

/* Whether it was signed by one of our people and stands in its time. */
static const char *credible(const struct place *p, struct span bytes, struct decision *d)
{
	unsigned char signature[64], public[DECISION_PUBLIC];
	const int64_t now = clock_wall_s();
	struct span body;

	*d = (struct decision){ .id = "" };
	if (decision_read(bytes, d, &body, signature, NULL))
		return "garbled";
	if (key_read(p, d->key, public))
		return "unknown-key";
	if (!decision_true(body, signature, public))
		return "forged";
	if (d->expires < now)
		return "expired";
	if (d->decided > now + CLOCKS_APART)
		return "from-the-future";
	if (d->expires - d->decided > EXPIRES_MAX || d->not_before - d->decided > UNDO_MAX)
		return "too-long";
	return NULL;
}

/* Whether nothing was begun with any copy of the reply. */
static bool untouched(const struct records *r, const char *key)
{
	for (size_t i = 0; i < r->count; i++)
		if (strcmp(record_key(&r->all[i].hold), key) == 0 && phase_of(&r->all[i]) != HELD)
			return false;
	return true;
}

/* The mark comes first: what was taken back is never believed again, though its
 * bearer may not have heard that it was believed at all. */
static const char *take_back(struct book *b, const struct place *p, const struct records *r,
			     const struct hold *h, const struct decision *d)
{
	const struct believed *other = book_find(b, record_key(h));

	if (!other || strcmp(other->d.id, d->of) != 0 || !untouched(r, record_key(h)))
		return "too-late";
	if (place_write(p, "seen", d->of, SPAN_NONE, NULL))
		return "not-written";
	book_remove(b, p, record_key(h));
	return NULL;
}

/* A new deadline for every copy of the reply, by both clocks. */
static const char *extend(struct records *r, const struct place *p, const struct hold *h,
			  const struct decision *d, int64_t longest)
{
	if (d->until > h->received + longest || d->until <= clock_wall_s())
		return "beyond-the-limit";
	for (size_t i = 0; i < r->count; i++) {
		struct kept *k = &r->all[i];

		if (strcmp(record_key(&k->hold), record_key(h)) != 0)
			continue;
		k->at.deadline = d->until;
		k->at.boot_deadline = clock_boot_s() + d->until - clock_wall_s();
		if (standing_keep(k, p, NULL))
			return "not-written";
	}
	return NULL;
}

static const char *believe(struct book *b, const struct place *p, const struct kept *k, struct span bytes,
			   const struct decision *d)
{
	const char *key = record_key(&k->hold);

	if (action_of(d->action) == ACTION_RETURN && !k->hold.return_to[0])
		return "no-return-address";
	if (place_write(p, "decisions", key, bytes, NULL) || add(b, key, d))
		return "not-written";
	return NULL;
}

const char *book_take(struct book *b, const struct place *p, struct records *r, int64_t longest,
		      struct span bytes, struct decision *d)
{
	const char *refused = credible(p, bytes, d);
	const struct kept *k;

	if (refused)
		return refused;
	if (place_has(p, "seen", d->id))
		return "seen-before";
	k = records_find(r, d->record);
	if (!k)
		return "no-record";
	if (action_of(d->action) == ACTION_UNDO)
		refused = take_back(b, p, r, &k->hold, d);
	else if (book_find(b, record_key(&k->hold)) || !untouched(r, record_key(&k->hold)))
		refused = "decided-already";
	else if (action_of(d->action) == ACTION_EXTEND)
		refused = extend(r, p, &k->hold, d, longest);
	else
		refused = believe(b, p, k, bytes, d);
	if (!refused)
		(void)place_write(p, "seen", d->id, SPAN_NONE, NULL);
	return refused;
}
