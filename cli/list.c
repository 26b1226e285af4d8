/* list.c - see list.h. */
#include "cli/list.h"

#include <inttypes.h>

#include "cli/terminal.h"
#include "record/json.h"
#include "record/people.h"
#include "world/clock.h"

enum { LINE_SIZE = 1024, LINE_MAX_JSON = 16384 };

/* ---- for people ---- */

void add_when(int64_t when, int64_t now, struct buffer *out)
{
	buffer_add(out, when >= now ? SPAN("in ") : SPAN("LATE by "));
	people_time(when >= now ? when - now : now - when, out);
}

static void print_line(struct buffer *line)
{
	print_safe(buffer_span(line), stdout);
	(void)fputc('\n', stdout);
	buffer_done(line);
}

static void remark_decided(const struct chosen *c, int64_t now, struct buffer *out)
{
	if (strcmp(c->phase, "held") != 0)
		buffer_addf(out, "%s now", c->phase);
	else
		buffer_addf(out, "%s decided by %s", c->action, c->by);
	if (strcmp(c->phase, "held") == 0 && c->acts > now) {
		buffer_add(out, SPAN(", done in "));
		people_time(c->acts - now, out);
	}
}

void print_remarks(const struct chosen *c, const char *queue, const char *head)
{
	const int64_t now = clock_wall_s();
	struct buffer line;

	if (c->action[0] || strcmp(c->phase, "held") != 0) {
		buffer_init(&line, NULL, LINE_SIZE);
		buffer_addf(&line, "%s", head);
		remark_decided(c, now, &line);
		print_line(&line);
	}
	if (c->left) {
		buffer_init(&line, NULL, LINE_SIZE);
		buffer_addf(&line, "%slater mail of its thread has already left, ", head);
		people_time(now - c->left, &line);
		buffer_add(&line, SPAN(" ago"));
		print_line(&line);
	}
	if (queue && strcmp(queue, "hold") != 0) {
		buffer_init(&line, NULL, LINE_SIZE);
		buffer_addf(&line, "%snot on hold any more: %s", head, queue);
		print_line(&line);
	}
}

/* One column, filled up with blanks. */
static void add_column(struct buffer *line, size_t width, const char *text)
{
	buffer_addf(line, "%-*s  ", (int)width, text);
}

static void add_when_column(struct buffer *line, int64_t when, int64_t now)
{
	struct buffer text;

	buffer_init(&text, NULL, 64);
	if (when)
		add_when(when, now, &text);
	else
		buffer_byte(&text, '-');
	add_column(line, 14, buffer_string(&text));
	buffer_done(&text);
}

static void print_held(const struct chosen *c, const char *queue)
{
	const int64_t now = clock_wall_s();
	const struct hold *h = &c->hold;
	struct buffer line;

	buffer_init(&line, NULL, LINE_SIZE);
	buffer_addf(&line, "%.8s  ", h->id);
	add_column(&line, 16, h->queue_id);
	add_column(&line, 12, h->policy);
	add_when_column(&line, h->review_by, now);
	add_when_column(&line, h->deadline, now);
	buffer_addf(&line, "%s, %s", people_say(h->ground), people_say(h->need));
	if (h->team[0])
		buffer_addf(&line, ", team %s", h->team);
	print_line(&line);
	print_remarks(c, queue, "          ");
}

static void print_title(void)
{
	(void)printf("%-8s  %-16s  %-12s  %-14s  %-14s  %s\n", "id", "queue id", "policy", "review by", "goes out",
		     "acknowledgement, customer");
}

/* ---- as JSON ---- */

static void json_word(const char *key, const char *value, struct buffer *out)
{
	buffer_addf(out, "%c\"%s\":", out->len ? ',' : '{', key);
	json_quote(span_of(value), out);
}

static int print_json(const struct chosen *c, const char *queue)
{
	const struct hold *h = &c->hold;
	const struct { const char *name, *value; } words[] = {
		{ "id", h->id }, { "instance", h->instance }, { "queue_id", h->queue_id }, { "policy", h->policy },
		{ "team", h->team }, { "outcome", h->outcome }, { "ground", h->ground }, { "need", h->need },
		{ "reason", h->reason }, { "contact", h->contact }, { "return_to", h->return_to }, { "group", h->group },
		{ "thread", h->thread }, { "language", h->language }, { "missing", h->missing }, { "state", c->phase },
		{ "action", c->action }, { "by", c->by }, { "queue", queue ? queue : "" },
	};
	const struct { const char *name; int64_t value; } numbers[] = {
		{ "received", h->received }, { "decided", h->decided }, { "deadline", h->deadline },
		{ "review_by", h->review_by }, { "later_left", c->left }, { "recipients", h->recipients },
	};
	struct buffer line;

	buffer_init(&line, NULL, LINE_MAX_JSON);
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		json_word(words[i].name, words[i].value, &line);
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
		buffer_addf(&line, ",\"%s\":%" PRId64, numbers[i].name, numbers[i].value);
	buffer_add(&line, SPAN("}\n"));
	return print_buffer(&line, h->id);
}

int held_print_list(const struct options *o, const struct selection *s, const struct queue *q)
{
	int status = DONE;

	if (s->count == 0 && !o->json)
		(void)fputs(selection_filtered(o) ? "nothing that is held is like that\n" : "nothing is held\n", stderr);
	if (s->count && !o->json)
		print_title();
	for (size_t i = 0; i < s->count && status == DONE; i++) {
		const char *queue = q ? queue_name(q, s->all[i].hold.queue_id) : NULL;

		if (o->json)
			status = print_json(&s->all[i], queue);
		else
			print_held(&s->all[i], queue);
	}
	return s->unreadable ? FAILED : status;
}
