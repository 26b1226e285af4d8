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

/* More records than any team can have open: the directory is not in order. Each
 * may have a copy. */
enum { RECORDS_MAX = 10000, FILES_MAX = 2 * RECORDS_MAX };

static const char copies[] = ".copy";

struct holds {
	pthread_mutex_t lock;
	char directory[4096];
};

/* Readable for the group, the courier's, whatever the umask. */
static int directory_make(const char *path)
{
	if (mkdir(path, 0700) == 0)
		return chmod(path, 0750);
	return errno == EEXIST ? 0 : -1;
}

/* Of a process that was killed between the two, or of a record that ended by
 * other hands. */
static void copies_sweep(const struct holds *h)
{
	size_t count;
	char **files;

	if (file_list(h->directory, copies, FILES_MAX, &files, &count, NULL))
		return;
	for (size_t i = 0; i < count; i++) {
		const size_t stem = strlen(files[i]) - (sizeof copies - 1);

		files[i][stem] = '\0';
		if (file_there(files[i]))
			continue;
		files[i][stem] = copies[0];
		(void)unlink(files[i]);
	}
	file_list_free(files, count);
}

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
	if (directory_make(h->directory) || stat(h->directory, &st) || !S_ISDIR(st.st_mode)
	    || access(h->directory, W_OK | X_OK)) {
		fault(f, FAULT_SYSTEM, "%s is not a directory that can be written: %s", h->directory,
		      strerror(errno));
		free(h);
		return -1;
	}
	pthread_mutex_init(&h->lock, NULL);
	copies_sweep(h);
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

static bool is_copy(const char *file)
{
	return span_ends(span_of(file), span_of(copies));
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

	if (file_list(h->directory, "", FILES_MAX, &files, &count, f))
		return NOT_HELD_NO_RECORD;
	for (size_t i = 0; i < count && open < open_max; i++)
		open += !is_copy(files[i]) && record_counts(files[i], policy);
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
	} else if (file_replace(h->directory, record->id, buffer_span(&bytes), 0640, f)) {
		refused = NOT_HELD_NO_RECORD;
	}
	buffer_done(&bytes);
	return refused;
}

/* The copy first: a record that is there has all that belongs to it. */
static bool copy_place(const struct holds *h, const char *id, struct span copy, struct fault *f)
{
	char name[48];

	(void)snprintf(name, sizeof name, "%s%s", id, copies);
	return copy.len == 0 || file_replace(h->directory, name, copy, 0640, f) == 0;
}

/* On a full disk the copy may have taken the room that its record needs. */
static enum not_held both_place(const struct holds *h, const struct hold *record, struct span copy,
				bool *copy_lost, struct fault *f)
{
	struct fault again;
	enum not_held refused;

	*copy_lost = !copy_place(h, record->id, copy, f);
	refused = record_place(h, record, *copy_lost ? &again : f);
	if (refused == NOT_HELD_NOTHING || *copy_lost || !copy.len)
		return refused;
	holds_forget(h, record->id);
	*copy_lost = true;
	return record_place(h, record, &again);
}

enum not_held holds_record(struct holds *h, const struct hold *record, unsigned open_max,
			   struct span copy, bool *copy_lost, struct fault *f)
{
	enum not_held refused;

	*copy_lost = false;
	pthread_mutex_lock(&h->lock);
	refused = place_left(h, record->policy, open_max, f);
	if (refused == NOT_HELD_NOTHING)
		refused = both_place(h, record, copy, copy_lost, f);
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
	if (file_list(h->directory, "", FILES_MAX, &files, &count, NULL))
		return false;
	for (size_t i = 0; i < count; i++)
		if (!is_copy(files[i]))
			state_add(files[i], now, out);
	file_list_free(files, count);
	return true;
}

void holds_forget(const struct holds *h, const char *id)
{
	int directory = open(h->directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	char name[48];

	if (directory < 0)
		return;
	(void)unlinkat(directory, id, 0);
	(void)snprintf(name, sizeof name, "%s%s", id, copies);
	(void)unlinkat(directory, name, 0);
	close(directory);
}
