/* queue.c - see queue.h. */
#include "cli/queue.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/postfix.h"
#include "record/queue_id.h"
#include "world/clock.h"
#include "world/file.h"
#include "world/process.h"

enum { HELD_MAX = 100000, QUEUE_LISTING_MAX = 64 << 20 };

/* A record is written before the message: other milters may take Postfix's
 * five minutes until it appears in a queue. */
enum { TO_COME = 300 };

static int postqueue(const char *directory, struct buffer *listing, struct fault *f)
{
	const char *const plain[] = { "postqueue", "-j", NULL };
	const char *const other[] = { "postqueue", "-c", directory, "-j", NULL };
	int status;

	if (process_run(directory ? other : plain, listing, &status, f))
		return -1;
	if (status)
		return fault(f, FAULT_SYSTEM, "%.*s", SPAN_ARG(process_reason(listing)));
	if (listing->spoiled)
		return fault(f, FAULT_LIMIT, "postqueue lists more than %d bytes", QUEUE_LISTING_MAX);
	return 0;
}

/* One message; what does not begin an object is a warning in between. */
static int queue_add(struct queue *q, const char *directory, struct span line, struct fault *f)
{
	json_error_t error;
	json_t *entry;
	const char *id;
	int status = 0;

	if (!span_starts(line, SPAN("{")))
		return 0;
	entry = json_loadb(line.at, line.len, 0, &error);
	id = json_string_value(json_object_get(entry, "queue_id"));
	if (!id || !json_is_string(json_object_get(entry, "queue_name")))
		status = fault(f, FAULT_INPUT, "postqueue -j: a line that is no message: %s", error.text);
	/* Met twice while it moved: on hold is what we act on. */
	else if (strcmp(queue_name(q, id), "hold") != 0
		 && (json_object_set(q->names, id, json_object_get(entry, "queue_name"))
		     || json_object_set_new(q->places, id, directory ? json_string(directory) : json_null())))
		status = fault(f, FAULT_MEMORY, "no memory for the queue");
	json_decref(entry);
	return status;
}

static int instance_add(struct queue *q, const char *directory, struct fault *f)
{
	struct buffer listing;
	struct span rest;
	int status;

	buffer_init(&listing, NULL, QUEUE_LISTING_MAX);
	status = postqueue(directory, &listing, f);
	rest = buffer_span(&listing);
	while (!status && rest.at && rest.len)
		status = queue_add(q, directory, span_line(&rest), f);
	buffer_done(&listing);
	return status;
}

/* Those of multi_instance_directories: a message that another instance holds
 * is not gone. Warnings of postconf come in between and begin no path. */
static int others_add(struct queue *q, const char *directory, struct fault *f)
{
	const char *const plain[] = { "postconf", "-h", "multi_instance_directories", NULL };
	const char *const other[] = { "postconf", "-c", directory, "-h", "multi_instance_directories", NULL };
	char path[ENDPOINT_MAX];
	struct buffer said;
	struct span rest;
	int status = -1;

	buffer_init(&said, NULL, QUEUE_LISTING_MAX);
	if (process_run(directory ? other : plain, &said, &status, f) == 0 && status)
		(void)fault(f, FAULT_SYSTEM, "postconf: %.*s", SPAN_ARG(process_reason(&said)));
	rest = buffer_span(&said);
	while (!status && rest.at && rest.len) {
		struct span line = span_line(&rest);
		struct milter_entry e;

		while (!status && span_starts(line, SPAN("/")) && milter_next(&line, &e)) {
			(void)snprintf(path, sizeof path, "%.*s", SPAN_ARG(e.socket));
			status = instance_add(q, path, f);
		}
	}
	buffer_done(&said);
	return status ? -1 : 0;
}

int queue_open(const char *directory, struct queue *q, struct fault *f)
{
	q->names = json_object();
	q->places = json_object();
	if (!q->names || !q->places)
		return fault(f, FAULT_MEMORY, "no memory for the queue");
	return instance_add(q, directory, f) || others_add(q, directory, f) ? -1 : 0;
}

/* hfID is in quarantine, qfID on its way; a message that just changes has both. */
static int file_add(struct queue *q, const char *name, struct fault *f)
{
	const bool held = strncmp(name, "hf", 2) == 0;

	if ((!held && strncmp(name, "qf", 2) != 0) || !queue_id_sound(span_of(name + 2)))
		return 0;
	if (!held && strcmp(queue_name(q, name + 2), "hold") == 0)
		return 0;
	return json_object_set_new(q->names, name + 2, json_string(held ? "hold" : "deferred")) ? fault_memory(f) : 0;
}

int queue_open_sendmail(const char *directory, struct queue *q, struct fault *f)
{
	DIR *d = opendir(directory);
	const struct dirent *entry;
	int status = 0;

	if (!d)
		return fault(f, FAULT_SYSTEM, "the queue of Sendmail in %s: %s", directory, strerror(errno));
	q->names = json_object();
	q->places = json_object();
	while (!status && (entry = readdir(d)))
		status = file_add(q, entry->d_name, f);
	(void)closedir(d);
	return status;
}

void queue_close(struct queue *q)
{
	json_decref(q->names);
	json_decref(q->places);
	*q = (struct queue){ NULL, NULL };
}

const char *queue_place(const struct queue *q, const char *queue_id)
{
	return json_string_value(json_object_get(q->places, queue_id));
}

const char *queue_name(const struct queue *q, const char *queue_id)
{
	const char *name = json_string_value(json_object_get(q->names, queue_id));

	return name ? name : "gone";
}

enum whereabouts queue_whereabouts(const struct queue *q, const struct hold *h)
{
	const char *name = queue_name(q, h->queue_id);

	if (strcmp(name, "hold") == 0)
		return ON_HOLD;
	if (strcmp(name, "gone") != 0)
		return LEFT;
	return clock_wall_s() - h->decided < TO_COME ? TOO_YOUNG : GONE;
}

int state_readable(const char *state_directory, struct fault *f)
{
	if (access(state_directory, R_OK | X_OK))
		return fault(f, FAULT_SYSTEM, "state_directory %s: %s", state_directory, strerror(errno));
	return 0;
}

int records_list(const char *state_directory, char ***files, size_t *count, struct fault *f)
{
	char directory[4096];

	(void)snprintf(directory, sizeof directory, "%s/held", state_directory);
	if (state_readable(state_directory, f))
		return -1;
	if (access(directory, F_OK) && errno == ENOENT)
		return 0;
	return file_list(directory, "", HELD_MAX, files, count, f);
}

int record_open(const char *file, struct hold *out, struct fault *f)
{
	struct buffer bytes;
	int status;

	buffer_init(&bytes, NULL, HOLD_RECORD_MAX);
	status = file_read(file, &bytes, f) || hold_read(buffer_span(&bytes), out, f) ? -1 : 0;
	buffer_done(&bytes);
	return status;
}
