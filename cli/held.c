/* held.c - what is on hold here with a record of ours, and its release by hand.
 *
 * Acts only on messages that have a local record; what others put on hold is
 * never touched. The queue is believed, not exit codes: postsuper answers 0
 * for a queue id that is gone. A record whose message left by another hand is
 * ended, because open records count against open_holds_max.
 */
#include "cli/command.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/queue.h"
#include "world/clock.h"
#include "world/file.h"
#include "world/process.h"

static void print_held(const struct hold *h, const struct queue *q)
{
	int64_t left = h->deadline - clock_wall_ms() / 1000;

	(void)printf("%s  %-15s %-8s %-12s %s  ", h->id, h->queue_id, queue_name(q, h->queue_id),
		     h->policy, h->reason);
	if (left < 0)
		(void)printf("due since %lld s\n", (long long)-left);
	else
		(void)printf("due in %lld s\n", (long long)left);
}

/* The argument that names this record by its id, a head of it of at least
 * eight digits, or its queue id; 0 when none does. */
static int named_by(const struct options *o, const struct hold *h)
{
	for (int i = 1; i < o->count; i++) {
		struct span wanted = span_of(o->args[i]);

		if (span_eq(wanted, span_of(h->queue_id))
		    || (wanted.len >= 8 && span_starts(span_of(h->id), wanted)))
			return i;
	}
	return 0;
}

static int postfix_does(const char *directory, const char *program, const char *flag,
			const char *queue_id, struct buffer *said, struct fault *f)
{
	const char *const plain[] = { program, flag, queue_id, NULL };
	const char *const other[] = { program, "-c", directory, flag, queue_id, NULL };
	int status;

	if (process_run(directory ? other : plain, said, &status, f))
		return -1;
	if (status)
		return fault(f, FAULT_SYSTEM, "%s: status %d: %.*s", program, status,
			     SPAN_ARG(process_reason(said)));
	return 0;
}

/* Out of the hold queue into delivery; the record goes once it has left. */
static int release(const char *directory, const struct hold *h, const char *file, struct fault *f)
{
	struct buffer said;
	int status = -1;

	buffer_init(&said, NULL, 4096);
	if (postfix_does(directory, "postsuper", "-H", h->queue_id, &said, f))
		goto done;
	if (span_find(buffer_span(&said), SPAN("Released from hold: 1 message")) == said.len) {
		(void)fault(f, FAULT_SYSTEM, "postsuper released nothing: %.*s", SPAN_ARG(process_reason(&said)));
		goto done;
	}
	/* -H leaves it deferred; -i sends it now rather than at the next run. */
	if (postfix_does(directory, "postqueue", "-i", h->queue_id, &said, f))
		(void)complain("%s goes at the next queue run: %s", h->queue_id, f->text);
	if (unlink(file)) {
		(void)fault(f, FAULT_SYSTEM, "%s: %s", file, strerror(errno));
		goto done;
	}
	status = 0;
done:
	buffer_done(&said);
	return status;
}

static int record_end(const struct hold *h, const char *file, const char *where)
{
	if (unlink(file) && errno != ENOENT)
		return complain("%s: %s: %s", h->id, file, strerror(errno));
	(void)printf("%s  %s %s; record ended\n", h->id, h->queue_id, where);
	return DONE;
}

static int release_meant(const struct options *o, const struct hold *h, const char *file,
			 const struct queue *q)
{
	struct fault f;

	switch (queue_whereabouts(q, h)) {
	case LEFT:
	case GONE:
		return record_end(h, file, queue_name(q, h->queue_id));
	case TOO_YOUNG:
		if (!o->all)
			return complain("%s: %s is in no queue, but was held minutes ago and may still be "
					"coming: try again in five minutes", h->id, h->queue_id);
		return DONE;
	case ON_HOLD:
		break;
	}
	if (release(queue_place(q, h->queue_id), h, file, &f))
		return complain("%s: %s", h->id, f.text);
	(void)printf("%s  %s released\n", h->id, h->queue_id);
	return DONE;
}

static int release_if_meant(const struct options *o, const struct hold *h, const char *file,
			    const struct queue *q, bool *met)
{
	int by = named_by(o, h);

	met[by] = true;
	return by || o->all ? release_meant(o, h, file, q) : DONE;
}

static int say_unmet(const struct options *o, const bool *met)
{
	int status = DONE;

	for (int i = 1; i < o->count; i++)
		if (!met[i])
			status = complain("%s: no record of ours; see 'tonectl held list'", o->args[i]);
	return status;
}

static int each_record(const struct options *o, char **files, size_t count, const struct queue *q)
{
	bool list = strcmp(o->args[0], "list") == 0;
	bool *met = calloc((size_t)o->count, sizeof *met);	/* for each argument */
	int status = DONE;

	if (!met)
		return complain("no memory");
	for (size_t i = 0; i < count; i++) {
		struct hold h;
		struct fault f;

		if (record_open(files[i], &h, &f))
			status = complain("%s: %s", files[i], f.text);
		else if (list)
			print_held(&h, q);
		else if (release_if_meant(o, &h, files[i], q, met))
			status = FAILED;
	}
	if (list && count == 0)
		(void)fputs("nothing is held\n", stderr);
	if (!list && say_unmet(o, met))
		status = FAILED;
	free(met);
	return status;
}

static bool understood(const struct options *o)
{
	if (o->count == 0)
		return false;
	if (strcmp(o->args[0], "list") == 0)
		return o->count == 1;
	return strcmp(o->args[0], "release") == 0 && (o->all ? o->count == 1 : o->count > 1);
}

int command_held(const struct options *o)
{
	struct settings *settings = NULL;
	struct queue queue = { .names = NULL };
	char **files = NULL;
	size_t count = 0;
	struct fault f;
	int status = FAILED;

	if (!understood(o)) {
		(void)complain("held: list, release ID..., or release --all");
		return USAGE;
	}
	if (open_settings(o, &settings))
		return FAILED;
	if (strcmp(o->args[0], "release") == 0 && geteuid() != 0)
		(void)complain("held release: only root may release");
	/* Records first: what they name was handed over before the queue is asked. */
	else if (records_list(settings->state_directory, &files, &count, &f) || queue_open(o->postfix, &queue, &f))
		(void)complain("%s", f.text);
	else
		status = each_record(o, files, count, &queue);
	queue_close(&queue);
	file_list_free(files, count);
	settings_free(settings);
	return status;
}
