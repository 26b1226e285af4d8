/* index.h - what is held, in memory: enough to sort, filter and count by.
 *
 * One for the process, made again from Redis when it is older than a second and
 * somebody asks; of many who ask at once one does it and the others use what is
 * there, or wait when that is too old. Beside each message lie a few short texts of
 * its copy, so that a list does not open them anew; they go when the message goes.
 */
#ifndef TM_REVIEW_DATA_INDEX_H
#define TM_REVIEW_DATA_INDEX_H

#include "review/data/inside.h"
#include "review/data/texts.h"

struct entry {
	char id[33], group[33];
	int64_t deadline, review_by, received;	/* review_by: the deadline where none was said */
	uint16_t team, need, ground;		/* names of the index */
	bool known;	/* its hash was there */
	bool lead;	/* the first of its group: it has the row */
	bool chosen;	/* decided, not seen in the queue yet */
	bool asked;	/* for a second opinion */
	unsigned copies;	/* more of its group */
	signed char reader;	/* who opened it last: of `readers`, -1 nobody */
	struct texts *texts;	/* owned; NULL: not opened yet */
};

/* As many as that are listed; more than people could ever review. */
enum { HELD_MAX = 20000, READERS_MAX = 100 };

struct name {
	char text[65];
};

/* One of `all`, and what it is sorted by. */
struct place {
	int64_t key;
	uint32_t at;
};

/* The index, locked. */
struct index {
	struct entry *all;		/* by id */
	struct place *order;		/* those that are known, by review_by; then by id */
	size_t count, known;
	struct name *names;		/* of teams, needs, grounds; 0 is "" */
	size_t name_count;
	struct name readers[READERS_MAX];
	size_t reader_count;
	size_t text_bytes;
};

/* No older than a second, or than it takes Redis to answer. */
enum data_answer index_fresh(struct data *d, struct fault *f);

/* Something was changed by us: the next who asks sees it. */
void index_stale(struct data_shared *s);

struct index *index_lock(struct data_shared *s);
void index_unlock(struct data_shared *s);

/* NULL: not held, or not known yet. While it is locked. */
struct entry *index_find(struct index *x, const char *id);

/* Keeps the texts, which are given away; while it is locked. */
void index_keep_texts(struct index *x, const char *id, struct texts *t);

/* Ids of the most urgent ones whose texts are not there; none when there is no room for
 * more texts. How many of `most`; while it is locked. */
size_t index_unread(const struct index *x, char (*ids)[33], size_t most);

/* Of the reply that one decision covers: its group, or the id. */
const char *entry_key(const struct entry *e);

#endif
