/* feedbacks.c - see feedbacks.h. */
#include "world/feedbacks.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "record/pseudonym.h"
#include "world/file.h"

enum { PATH_SIZE = 4096, AGENTS_MAX = 4096 };

struct feedbacks {
	pthread_mutex_t lock;
	int fd;				/* -1: off */
	struct feedback *all;		/* in the order of the slots; agent "": a free one */
	size_t count;
};

static int path_of(const char *directory, char path[static PATH_SIZE], struct fault *f)
{
	int n = snprintf(path, PATH_SIZE, "%s/feedback", directory);

	return n > 0 && n < PATH_SIZE ? 0 : fault(f, FAULT_INPUT, "%.100s... is too long", directory);
}

/* Slots that are none are free ones. */
static int slots_of(struct span bytes, struct feedback **out, size_t *count, struct fault *f)
{
	struct feedback *all = calloc(AGENTS_MAX, sizeof *all);

	if (!all)
		return fault_memory(f);
	for (*count = 0; *count < AGENTS_MAX && bytes.len >= FEEDBACK_SLOT; ++*count) {
		if (feedback_read(span_cut(bytes, 0, FEEDBACK_SLOT), &all[*count], NULL))
			all[*count].agent[0] = '\0';
		bytes = span_skip(bytes, FEEDBACK_SLOT);
	}
	*out = all;
	return 0;
}

static int slots_read(const char *path, struct feedback **out, size_t *count, struct fault *f)
{
	struct buffer bytes;
	int status;

	buffer_init(&bytes, NULL, (size_t)AGENTS_MAX * FEEDBACK_SLOT);
	status = file_read(path, &bytes, f) ? -1 : slots_of(buffer_span(&bytes), out, count, f);
	buffer_done(&bytes);
	return status;
}

static int turn_on(const char *path, struct feedbacks *b, struct fault *f)
{
	b->fd = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0640);
	/* The courier reads it, whatever the umask is. */
	if (b->fd < 0 || fchmod(b->fd, 0640))
		return fault(f, FAULT_SYSTEM, "%s: %s", path, strerror(errno));
	return slots_read(path, &b->all, &b->count, f);
}

int feedbacks_new(const char *directory, bool on, struct feedbacks **out, struct fault *f)
{
	struct feedbacks *b = calloc(1, sizeof *b);
	char path[PATH_SIZE];
	int status;

	if (!b)
		return fault_memory(f);
	pthread_mutex_init(&b->lock, NULL);
	b->fd = -1;
	status = path_of(directory, path, f);
	if (!status && on)
		status = turn_on(path, b, f);
	else if (!status && unlink(path) && errno != ENOENT)
		status = fault(f, FAULT_SYSTEM, "%s: %s", path, strerror(errno));
	if (status) {
		feedbacks_free(b);
		return -1;
	}
	*out = b;
	return 0;
}

void feedbacks_free(struct feedbacks *b)
{
	if (!b)
		return;
	if (b->fd >= 0)
		(void)close(b->fd);
	pthread_mutex_destroy(&b->lock);
	free(b->all);
	free(b);
}

bool feedbacks_on(const struct feedbacks *b)
{
	return b->fd >= 0;
}

/* The agent's slot, or a free one; NULL: there is no room. */
static struct feedback *slot_of(struct feedbacks *b, const char *agent)
{
	struct feedback *empty = NULL;

	for (size_t i = 0; i < b->count; i++) {
		if (strcmp(b->all[i].agent, agent) == 0)
			return &b->all[i];
		if (!b->all[i].agent[0] && !empty)
			empty = &b->all[i];
	}
	if (!empty && b->count < AGENTS_MAX)
		empty = &b->all[b->count++];
	if (empty)
		*empty = (struct feedback){ .agent = "" };
	return empty;
}

/* Not synced: a power cut may cost the last ones. */
static void slot_write(const struct feedbacks *b, const struct feedback *slot)
{
	char nothing[FEEDBACK_SLOT];
	struct buffer bytes;
	ssize_t n;

	memset(nothing, '\n', sizeof nothing);
	buffer_init(&bytes, NULL, FEEDBACK_SLOT);
	if (slot->agent[0])
		feedback_write(slot, &bytes);
	n = pwrite(b->fd, bytes.len == sizeof nothing ? bytes.at : nothing, sizeof nothing,
		   (off_t)(slot - b->all) * FEEDBACK_SLOT);
	(void)n;	/* a full disk: it is in memory, and written with the next one */
	buffer_done(&bytes);
}

void feedbacks_note(struct feedbacks *b, struct span address, const struct event *e)
{
	static const unsigned char nobody[sizeof e->agent];
	char agent[33];
	struct feedback *slot;

	if (b->fd < 0 || !event_judged(e) || memcmp(e->agent, nobody, sizeof nobody) == 0)
		return;
	hex_of(e->agent, agent);
	pthread_mutex_lock(&b->lock);
	slot = slot_of(b, agent);
	if (slot && address.len) {
		if (!slot->agent[0])
			slot->since = e->time_ms / 1000;
		memcpy(slot->agent, agent, sizeof slot->agent);
		(void)snprintf(slot->address, sizeof slot->address, "%.*s", SPAN_ARG(address));
		feedback_count(slot, e);
		slot_write(b, slot);
	} else if (slot && slot->agent[0]) {
		slot->agent[0] = '\0';
		slot_write(b, slot);
	}
	pthread_mutex_unlock(&b->lock);
}

int feedbacks_read(const char *directory, struct feedback **out, size_t *count, struct fault *f)
{
	struct feedback *all = NULL;
	char path[PATH_SIZE];
	size_t found = 0, n = 0;

	if (path_of(directory, path, f) || slots_read(path, &all, &found, f))
		return -1;
	for (size_t i = 0; i < found; i++)
		if (all[i].agent[0])
			all[n++] = all[i];
	*out = all;
	*count = n;
	return 0;
}

int feedbacks_forget(const char *directory, const char *agent, struct fault *f)
{
	struct feedbacks b = { .fd = -1 };
	char path[PATH_SIZE];
	int status = 0;

	if (path_of(directory, path, f))
		return -1;
	if (!file_there(path))
		return 0;
	b.fd = open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC);
	if (b.fd < 0)
		status = fault(f, FAULT_SYSTEM, "%s: %s", path, strerror(errno));
	else
		status = slots_read(path, &b.all, &b.count, f);
	for (size_t i = 0; i < b.count; i++)
		if (b.all[i].agent[0] && (!*agent || strcmp(b.all[i].agent, agent) == 0)) {
			b.all[i].agent[0] = '\0';
			slot_write(&b, &b.all[i]);
		}
	free(b.all);
	if (b.fd >= 0)
		(void)close(b.fd);
	return status;
}

bool feedbacks_are_on(const char *directory)
{
	char path[PATH_SIZE];

	return path_of(directory, path, NULL) == 0 && file_there(path);
}
