/* holds.c - see holds.h. */
#include "daemon/holds.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "world/file.h"

/* More records than any team can have open: the directory is not in order. */
enum { RECORDS_MAX = 10000 };

struct holds {
	pthread_mutex_t lock;
	char directory[4096];
};

int holds_new(const char *state_directory, struct holds **out, struct fault *f)
{
	struct holds *h = calloc(1, sizeof *h);
	struct stat st;
	int len;

	if (!h)
		return fault_memory(f);
	len = snprintf(h->directory, sizeof h->directory, "%s/held", state_directory);
	if (len < 0 || (size_t)len >= sizeof h->directory) {
		free(h);
		return fault(f, FAULT_INPUT, "state_directory is longer than %zu bytes", sizeof h->directory);
	}
	if ((mkdir(h->directory, 0700) && errno != EEXIST) || stat(h->directory, &st)
	    || !S_ISDIR(st.st_mode) || access(h->directory, W_OK | X_OK)) {
		fault(f, FAULT_SYSTEM, "%s is not a directory that can be written: %s", h->directory,
		      strerror(errno));
		free(h);
		return -1;
	}
	pthread_mutex_init(&h->lock, NULL);
	*out = h;
	return 0;
}

void holds_free(struct holds *h)
{
	if (!h)
		return;
	pthread_mutex_destroy(&h->lock);
	free(h);
}

static bool record_read(const char *file, struct hold *out)
{
	struct buffer bytes;
	bool sound;

	buffer_init(&bytes, NULL, HOLD_RECORD_MAX);
	sound = !file_read(file, &bytes, NULL) && !hold_read(buffer_span(&bytes), out, NULL);
	buffer_done(&bytes);
	return sound;
}

/* A record that cannot be read counts for every policy: somebody's message
 * may hang on it. */
static bool record_counts(const char *file, const char *policy)
{
	struct hold other;

	return !record_read(file, &other) || strcmp(other.policy, policy) == 0;
}

static enum not_held place_left(const struct holds *h, const char *policy, unsigned open_max,
				struct fault *f)
{
	size_t count, open = 0;
	char **files;

	if (file_list(h->directory, "", RECORDS_MAX, &files, &count, f))
		return NOT_HELD_NO_RECORD;
	for (size_t i = 0; i < count && open < open_max; i++)
		open += record_counts(files[i], policy);
	file_list_free(files, count);
	return open < open_max ? NOT_HELD_NOTHING : NOT_HELD_CAPACITY;
}

static enum not_held record_place(const struct holds *h, const struct hold *record, struct fault *f)
{
	enum not_held refused = NOT_HELD_NOTHING;
	struct buffer bytes;

	buffer_init(&bytes, NULL, HOLD_RECORD_MAX);
	hold_write(record, &bytes);
	if (bytes.spoiled) {
		fault(f, FAULT_LIMIT, "a record of more than %d bytes", HOLD_RECORD_MAX);
		refused = NOT_HELD_NO_RECORD;
	} else if (file_replace(h->directory, record->id, buffer_span(&bytes), 0600, f)) {
		refused = NOT_HELD_NO_RECORD;
	}
	buffer_done(&bytes);
	return refused;
}

enum not_held holds_record(struct holds *h, const struct hold *record, unsigned open_max,
			   struct fault *f)
{
	enum not_held refused;

	pthread_mutex_lock(&h->lock);
	refused = place_left(h, record->policy, open_max, f);
	if (refused == NOT_HELD_NOTHING)
		refused = record_place(h, record, f);
	pthread_mutex_unlock(&h->lock);
	if (refused == NOT_HELD_NO_RECORD)	/* it may be there, with only its sync refused */
		holds_forget(h, record->id);
	return refused;
}

static void state_add(const char *file, int64_t now, struct holds_state *s)
{
	struct hold record;

	if (!file_there(file))		/* released since its directory was read */
		return;
	s->open++;
	if (!record_read(file, &record)) {
		s->unreadable++;
		return;
	}
	s->overdue += record.deadline < now;
	if (!s->oldest || record.decided < s->oldest)
		s->oldest = record.decided;
}

/* Without the lock: a record is there whole or not at all. */
bool holds_state(const struct holds *h, int64_t now, struct holds_state *out)
{
	size_t count;
	char **files;

	*out = (struct holds_state){ 0 };
	if (file_list(h->directory, "", RECORDS_MAX, &files, &count, NULL))
		return false;
	for (size_t i = 0; i < count; i++)
		state_add(files[i], now, out);
	file_list_free(files, count);
	return true;
}

void holds_forget(struct holds *h, const char *id)
{
	int directory = open(h->directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (directory < 0)
		return;
	(void)unlinkat(directory, id, 0);
	close(directory);
}
