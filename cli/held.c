/* held.c - what is on hold here with a record of ours, and its release by hand.
 *
 * Acts only on messages that have a local record; what others put on hold is
 * never touched. The queue is believed, not exit codes: postsuper answers 0
 * for a queue id that is gone.
 */
#include "cli/command.h"

#include <errno.h>
#include <jansson.h>
#include <string.h>
#include <unistd.h>

#include "cli/process.h"
#include "record/hold.h"
#include "world/clock.h"
#include "world/file.h"

enum { HELD_MAX = 100000, QUEUE_LISTING_MAX = 64 << 20 };

/* The queue names of Postfix's messages by queue id. */
struct queue {
	json_t *names;
};

static int queue_open(const struct options *o, struct queue *q, struct fault *f)
{
	const char *const plain[] = { "postqueue", "-j", NULL };
	const char *const other[] = { "postqueue", "-c", o->postfix, "-j", NULL };
	struct buffer listing;
	struct span rest;
	int status;

	q->names = json_object();
	buffer_init(&listing, NULL, QUEUE_LISTING_MAX);
	if (!q->names)
		return fault(f, FAULT_SYSTEM, "no memory");
	if (process_run(o->postfix ? other : plain, &listing, &status, f)) {
		buffer_done(&listing);
		return -1;
	}
	rest = buffer_span(&listing);
	if (status)
		(void)fault(f, FAULT_SYSTEM, "postqueue: %.*s", SPAN_ARG(span_line(&rest)));
	while (!status && rest.at && rest.len) {
		struct span line = span_line(&rest);
		json_t *entry = json_loadb(line.at, line.len, 0, NULL);
		const char *id = json_string_value(json_object_get(entry, "queue_id"));

		if (id)
			(void)json_object_set(q->names, id, json_object_get(entry, "queue_name"));
		json_decref(entry);
	}
	buffer_done(&listing);
	return status ? -1 : 0;
}

/* "hold", "deferred", ...; "gone" when the queue does not know it. */
static const char *queue_name(const struct queue *q, const char *queue_id)
{
	const char *name = json_string_value(json_object_get(q->names, queue_id));

	return name ? name : "gone";
}

static int record_open(const char *file, struct hold *out, struct fault *f)
{
	struct buffer bytes;
	int status;

	buffer_init(&bytes, NULL, HOLD_RECORD_MAX);
	status = file_read(file, &bytes, f) || hold_read(buffer_span(&bytes), out, f) ? -1 : 0;
	buffer_done(&bytes);
	return status;
}

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

/* True when an argument names this record by its id, a head of it of at least
 * eight digits, or its queue id. */
static bool is_meant(const struct options *o, const struct hold *h)
{
	for (int i = 1; i < o->count; i++) {
		struct span wanted = span_of(o->args[i]);

		if (span_eq(wanted, span_of(h->queue_id))
		    || (wanted.len >= 8 && span_starts(span_of(h->id), wanted)))
			return true;
	}
	return o->all;
}

static int postfix_does(const struct options *o, const char *program, const char *flag,
			const char *queue_id, struct buffer *said, struct fault *f)
{
	const char *const plain[] = { program, flag, queue_id, NULL };
	const char *const other[] = { program, "-c", o->postfix, flag, queue_id, NULL };
	int status;

	if (process_run(o->postfix ? other : plain, said, &status, f))
		return -1;
	if (status) {
		struct span rest = buffer_span(said);

		return fault(f, FAULT_SYSTEM, "%s: %.*s", program, SPAN_ARG(span_line(&rest)));
	}
	return 0;
}

/* Out of the hold queue into delivery; the record goes once it has left. */
static int release(const struct options *o, const struct hold *h, const char *file, struct fault *f)
{
	struct buffer said;
	struct span rest;
	int status = -1;

	buffer_init(&said, NULL, 4096);
	if (postfix_does(o, "postsuper", "-H", h->queue_id, &said, f))
		goto done;
	rest = buffer_span(&said);
	if (span_find(rest, SPAN("Released from hold: 1 message")) == rest.len) {
		(void)fault(f, FAULT_SYSTEM, "postsuper released nothing: %.*s", SPAN_ARG(span_line(&rest)));
		goto done;
	}
	/* -H leaves it deferred; -i sends it now rather than at the next run. */
	if (postfix_does(o, "postqueue", "-i", h->queue_id, &said, f))
		goto done;
	if (unlink(file)) {
		(void)fault(f, FAULT_SYSTEM, "%s: %s", file, strerror(errno));
		goto done;
	}
	status = 0;
done:
	buffer_done(&said);
	return status;
}

static int release_meant(const struct options *o, const struct hold *h, const char *file,
			 const struct queue *q)
{
	struct fault f;

	if (strcmp(queue_name(q, h->queue_id), "hold") != 0)
		return complain("%s: %s is not on hold (%s)", h->id, h->queue_id,
				queue_name(q, h->queue_id));
	if (release(o, h, file, &f))
		return complain("%s: %s", h->id, f.text);
	(void)printf("%s  %s released\n", h->id, h->queue_id);
	return DONE;
}

static int each_record(const struct options *o, char **files, size_t count, const struct queue *q)
{
	bool list = strcmp(o->args[0], "list") == 0;
	size_t met = 0;
	int status = DONE;

	for (size_t i = 0; i < count; i++) {
		struct hold h;
		struct fault f;

		if (record_open(files[i], &h, &f)) {
			status = complain("%s: %s", files[i], f.text);
			continue;
		}
		if (list) {
			print_held(&h, q);
		} else if (is_meant(o, &h)) {
			met++;
			if (release_meant(o, &h, files[i], q))
				status = FAILED;
		}
	}
	if (!list && met == 0)
		return complain("no record of ours matches; see 'tonectl held list'");
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
	struct queue queue = { NULL };
	char **files = NULL;
	char directory[4096];
	size_t count = 0;
	struct fault f;
	int status = FAILED;

	if (!understood(o)) {
		(void)complain("held: list, release ID..., or release --all");
		return USAGE;
	}
	if (open_settings(o, &settings))
		return FAILED;
	(void)snprintf(directory, sizeof directory, "%s/held", settings->state_directory);
	if (file_list(directory, "", HELD_MAX, &files, &count, &f) || queue_open(o, &queue, &f))
		(void)complain("%s", f.text);
	else
		status = each_record(o, files, count, &queue);
	json_decref(queue.names);
	file_list_free(files, count);
	settings_free(settings);
	return status;
}
