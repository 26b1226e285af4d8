/* held.c - what is on hold here with a record of ours, and its release by hand.
 *
 * Acts only on messages that have a local record; what others put on hold is
 * never touched. The queue is believed, not exit codes: postsuper answers 0
 * for a queue id that is gone.
 */
#include "cli/command.h"

#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
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
		(void)fault(f, FAULT_SYSTEM, "%.*s", SPAN_ARG(process_reason(&listing)));
	/* Half a listing would call messages gone that are not. */
	else if (listing.spoiled && (status = FAILED))
		(void)fault(f, FAULT_LIMIT, "postqueue lists more than %d bytes", QUEUE_LISTING_MAX);
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

static int postfix_does(const struct options *o, const char *program, const char *flag,
			const char *queue_id, struct buffer *said, struct fault *f)
{
	const char *const plain[] = { program, flag, queue_id, NULL };
	const char *const other[] = { program, "-c", o->postfix, flag, queue_id, NULL };
	int status;

	if (process_run(o->postfix ? other : plain, said, &status, f))
		return -1;
	if (status)
		return fault(f, FAULT_SYSTEM, "%s: status %d: %.*s", program, status,
			     SPAN_ARG(process_reason(said)));
	return 0;
}

/* Out of the hold queue into delivery; the record goes once it has left. */
static int release(const struct options *o, const struct hold *h, const char *file, struct fault *f)
{
	struct buffer said;
	int status = -1;

	buffer_init(&said, NULL, 4096);
	if (postfix_does(o, "postsuper", "-H", h->queue_id, &said, f))
		goto done;
	if (span_find(buffer_span(&said), SPAN("Released from hold: 1 message")) == said.len) {
		(void)fault(f, FAULT_SYSTEM, "postsuper released nothing: %.*s", SPAN_ARG(process_reason(&said)));
		goto done;
	}
	/* -H leaves it deferred; -i sends it now rather than at the next run. */
	if (postfix_does(o, "postqueue", "-i", h->queue_id, &said, f))
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

/* With --all those that already left by another way are passed over. */
static int release_if_meant(const struct options *o, const struct hold *h, const char *file,
			    const struct queue *q, bool *met)
{
	int by = named_by(o, h);

	met[by] = true;
	if (by == 0 && (!o->all || strcmp(queue_name(q, h->queue_id), "hold") != 0))
		return DONE;
	return release_meant(o, h, file, q);
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

/* The files of the records; none before the first message was held. */
static int records_list(const struct settings *s, char ***files, size_t *count, struct fault *f)
{
	char directory[4096];

	(void)snprintf(directory, sizeof directory, "%s/held", s->state_directory);
	if (access(s->state_directory, R_OK | X_OK))
		return fault(f, FAULT_SYSTEM, "state_directory %s: %s", s->state_directory, strerror(errno));
	if (access(directory, F_OK) && errno == ENOENT)
		return 0;
	return file_list(directory, "", HELD_MAX, files, count, f);
}

int command_held(const struct options *o)
{
	struct settings *settings = NULL;
	struct queue queue = { NULL };
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
	else if (records_list(settings, &files, &count, &f) || queue_open(o, &queue, &f))
		(void)complain("%s", f.text);
	else
		status = each_record(o, files, count, &queue);
	json_decref(queue.names);
	file_list_free(files, count);
	settings_free(settings);
	return status;
}
