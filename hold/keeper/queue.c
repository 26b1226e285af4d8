/* queue.c - see queue.h. */
#include "keeper/queue.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/buffer.h"
#include "record/hold.h"
#include "world/process.h"

enum { LISTING_MAX = 256 << 20, SAID_MAX = 4096, ENTRIES_MAX = 1000000, WORDS_MAX = 5 };

/* A program of Postfix with -c for an instance of its own, and its words. */
static int ask(const char *program, const char *instance, const char *const words[static WORDS_MAX], int input,
	       int output, struct buffer *said, struct fault *f)
{
	const char *arguments[WORDS_MAX + 4] = { program };
	size_t n = 1;
	int status;

	if (instance) {
		arguments[n++] = strcmp(program, "sendmail") == 0 ? "-C" : "-c";
		arguments[n++] = instance;
	}
	for (size_t i = 0; i < WORDS_MAX && words[i]; i++)
		arguments[n++] = words[i];
	if (process_run_on(arguments, input, output, said, &status, f))
		return -1;
	if (status)
		return fault(f, FAULT_SYSTEM, "%s: status %d: %.*s", program, status,
			     SPAN_ARG(process_reason(said)));
	return 0;
}

/* Cuts `"name": ` off the front. */
static int name_cut(struct span *rest, const char *name)
{
	char wanted[64];
	int n = snprintf(wanted, sizeof wanted, "\"%s\": ", name);

	if (n < 0 || !span_starts(*rest, (struct span){ wanted, (size_t)n }))
		return -1;
	*rest = span_skip(*rest, (size_t)n);
	return 0;
}

static int string_cut(struct span *rest, struct span *value)
{
	if (!span_starts(*rest, SPAN("\"")))
		return -1;
	*rest = span_skip(*rest, 1);
	*value = span_until(rest, '"');
	if (!span_starts(*rest, SPAN(", ")))
		return -1;
	*rest = span_skip(*rest, 2);
	return 0;
}

/* {"queue_name": "hold", "queue_id": "4Fx...", "arrival_time": 1769900000, ... */
static int entry_read(struct span line, struct queue_entry *e)
{
	struct span name, id, rest = line;
	uint64_t arrival;

	if (!span_starts(rest, SPAN("{")) || !span_ends(rest, SPAN("}")))
		return -1;
	rest = span_skip(rest, 1);
	if (name_cut(&rest, "queue_name") || string_cut(&rest, &name) || name_cut(&rest, "queue_id")
	    || string_cut(&rest, &id) || name_cut(&rest, "arrival_time")
	    || !span_number(span_until(&rest, ','), INT64_MAX, &arrival) || !queue_id_sound(id))
		return -1;
	e->held = span_eq(name, SPAN("hold"));
	e->arrival = (int64_t)arrival;
	memcpy(e->id, id.at, id.len);
	e->id[id.len] = '\0';
	return 0;
}

static int entry_add(struct queue *q, const struct queue_entry *e, struct fault *f)
{
	/* Doubles at powers of two. */
	if ((q->count & (q->count + 1)) == 0) {
		struct queue_entry *more = q->count < ENTRIES_MAX
			? realloc(q->entries, 2 * (q->count + 1) * sizeof *more) : NULL;

		if (!more)
			return fault(f, FAULT_MEMORY, "no memory for a queue of %zu messages", q->count);
		q->entries = more;
	}
	q->entries[q->count++] = *e;
	return 0;
}

int queue_read(struct span listing, const char *instance, struct queue *q, struct fault *f)
{
	while (listing.at && listing.len) {
		struct span line = span_line(&listing);
		struct queue_entry e = { .instance = instance };

		if (span_starts(line, SPAN("postqueue: warning: ")))
			continue;
		if (entry_read(line, &e))
			return fault(f, FAULT_INPUT, "postqueue -j: a line that is no message");
		if (entry_add(q, &e, f))
			return -1;
	}
	return 0;
}

static int instance_look(const char *instance, struct queue *q, struct fault *f)
{
	static const char *const words[WORDS_MAX] = { "-j" };
	struct buffer listing;
	int status;

	buffer_init(&listing, NULL, LISTING_MAX);
	status = ask("postqueue", instance, words, -1, -1, &listing, f);
	if (!status && listing.spoiled)
		status = fault(f, FAULT_LIMIT, "postqueue lists more than %d bytes", LISTING_MAX);
	if (!status)
		status = queue_read(buffer_span(&listing), instance, q, f);
	buffer_done(&listing);
	return status;
}

/* One that was met twice was moving: on hold is what we act on. */
static int by_id(const void *a, const void *b)
{
	const struct queue_entry *x = a, *y = b;
	int order = strcmp(x->id, y->id);

	return order ? order : y->held - x->held;
}

int queue_look(const struct postfix_instances *all, struct queue *out, struct fault *f)
{
	struct queue q = { NULL, 0 };

	for (size_t i = 0; i < all->count; i++)
		if (instance_look(all->directory[i], &q, f)) {
			queue_forget(&q);
			return -1;
		}
	if (q.count)
		qsort(q.entries, q.count, sizeof *q.entries, by_id);
	*out = q;
	return 0;
}

void queue_forget(struct queue *q)
{
	free(q->entries);
	*q = (struct queue){ NULL, 0 };
}

const struct queue_entry *queue_find(const struct queue *q, const char *id)
{
	size_t low = 0, high = q->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(q->entries[middle].id, id) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low < q->count && strcmp(q->entries[low].id, id) == 0 ? &q->entries[low] : NULL;
}

static int order(const struct queue_entry *e, const char *program, const char *word, const char *from,
		 struct fault *f)
{
	const char *const words[WORDS_MAX] = { word, e->id, from };
	struct buffer said;
	int status;

	buffer_init(&said, NULL, SAID_MAX);
	status = ask(program, e->instance, words, -1, -1, &said, f);
	buffer_done(&said);
	return status;
}

int queue_release(const struct queue_entry *e, struct fault *f)
{
	/* -H leaves it deferred; -i sends it now rather than at the next run. */
	return order(e, "postsuper", "-H", NULL, f) || order(e, "postqueue", "-i", NULL, f) ? -1 : 0;
}

int queue_drop(const struct queue_entry *e, struct fault *f)
{
	return order(e, "postsuper", "-d", "hold", f);
}

int queue_copy(const struct queue_entry *e, int to, struct fault *f)
{
	const char *const words[WORDS_MAX] = { "-qbh", e->id };
	struct buffer said;
	int status;

	buffer_init(&said, NULL, SAID_MAX);
	status = ask("postcat", e->instance, words, -1, to, &said, f);
	buffer_done(&said);
	return status;
}

int queue_send(const char *instance, int from, const char *recipient, struct fault *f)
{
	const char *const words[WORDS_MAX] = { "-i", "-f", "", "--", recipient };
	struct buffer said;
	int status;

	buffer_init(&said, NULL, SAID_MAX);
	status = lseek(from, 0, SEEK_SET) ? fault(f, FAULT_SYSTEM, "the note cannot be read again")
					  : ask("sendmail", instance, words, from, -1, &said, f);
	buffer_done(&said);
	return status;
}
