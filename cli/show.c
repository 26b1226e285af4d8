/* show.c - see show.h. */
#include "cli/show.h"

#include <stdlib.h>

#include "cli/list.h"
#include "cli/terminal.h"
#include "desk/copy.h"
#include "record/people.h"
#include "world/clock.h"
#include "world/file.h"

struct mark {
	size_t start, end;
};

static int by_start(const void *a, const void *b)
{
	const struct mark *x = a, *y = b;

	return x->start != y->start ? (x->start > y->start) - (x->start < y->start)
				    : (x->end < y->end) - (x->end > y->end);
}

/* The places of the signals in one of the two texts. */
static struct mark *marks_of(json_t *signals, bool in_quote, size_t *count)
{
	struct mark *all = calloc(json_array_size(signals) + 1, sizeof *all);
	const char *in;

	*count = 0;
	for (size_t i = 0; all && i < json_array_size(signals); i++) {
		json_t *s = json_array_get(signals, i);

		in = json_string_value(json_object_get(s, "in"));
		if ((in && strcmp(in, "quote") == 0) == in_quote)
			all[(*count)++] = (struct mark){ (size_t)json_integer_value(json_object_get(s, "start")),
							 (size_t)json_integer_value(json_object_get(s, "end")) };
	}
	if (*count)
		qsort(all, *count, sizeof *all, by_start);
	return all;
}

/* What a signal was found in stands in [brackets]; where two overlap, the first. */
static void print_marked(struct span text, json_t *signals, bool in_quote)
{
	size_t count, at = 0;
	struct mark *marks = marks_of(signals, in_quote, &count);

	for (size_t i = 0; i < count; i++) {
		if (marks[i].start < at || marks[i].end > text.len || marks[i].end <= marks[i].start)
			continue;
		print_lines(span_cut(text, at, marks[i].start), stdout);
		(void)fputc('[', stdout);
		print_lines(span_cut(text, marks[i].start, marks[i].end), stdout);
		(void)fputc(']', stdout);
		at = marks[i].end;
	}
	print_lines(span_skip(text, at), stdout);
	(void)fputc('\n', stdout);
	free(marks);
}

static void print_text(json_t *judgement, const char *key, const char *title, bool in_quote)
{
	json_t *text = json_object_get(judgement, key);

	if (!json_is_string(text) || !json_string_length(text))
		return;
	(void)printf("\n--- %s\n", title);
	print_marked((struct span){ json_string_value(text), json_string_length(text) },
		     json_object_get(judgement, "signals"), in_quote);
}

static void print_signals(json_t *signals)
{
	(void)fputs("\n--- found\n", stdout);
	for (size_t i = 0; i < json_array_size(signals); i++) {
		json_t *s = json_array_get(signals, i);
		const char *name = json_string_value(json_object_get(s, "signal"));
		const char *text = json_string_value(json_object_get(s, "text"));

		(void)printf("%-22s ", name ? name : "");
		print_safe(span_of(text ? text : ""), stdout);
		(void)fputc('\n', stdout);
	}
}

static void print_row(const char *name, const char *value)
{
	(void)printf("%-10s  ", name);
	print_safe(span_of(value), stdout);
	(void)fputc('\n', stdout);
}

static void print_copy(const json_t *copy)
{
	json_t *judgement = json_object_get(copy, "judgement");
	const char *why = json_string_value(json_object_get(judgement, "why"));

	if (why)
		print_row("why", why);
	print_text(judgement, "quote", "the customer wrote", true);
	print_text(judgement, "reply", "the reply", false);
	print_signals(json_object_get(judgement, "signals"));
	if (json_is_true(json_object_get(copy, "cut")))
		(void)fputs("(it was too long: the ends are missing)\n", stdout);
}

int held_show_copy(const struct options *o, const char *record)
{
	char path[4200];
	struct fault f;
	json_t *copy;

	(void)snprintf(path, sizeof path, "%.4100s.copy", record);
	if (!file_there(path)) {
		print_row("copy", "none was made: review_key is not set, or copies of these are not kept");
		return DONE;
	}
	copy = copy_open(keys_directory(o), path, &f);
	if (!copy)
		return complain("%s: %s", path, f.text);
	print_copy(copy);
	json_decref(copy);
	return DONE;
}

static void print_when(const char *name, int64_t when, int64_t now)
{
	struct buffer text;

	buffer_init(&text, NULL, 64);
	add_when(when, now, &text);
	print_row(name, buffer_string(&text));
	buffer_done(&text);
}

static void print_held_since(const struct hold *h, int64_t now)
{
	struct buffer text;

	buffer_init(&text, NULL, 200);
	people_time(now - h->decided, &text);
	buffer_addf(&text, " ago by policy %s%s%s, %u recipient%s", h->policy, h->team[0] ? ", team " : "", h->team,
		    h->recipients, h->recipients == 1 ? "" : "s");
	print_row("held", buffer_string(&text));
	buffer_done(&text);
}

static void print_found(const struct hold *h)
{
	(void)printf("%-10s  %s; the customer: %s\n", "found", h->ground[0] && strcmp(h->ground, "harm") == 0
		     ? "words that may hurt" : "no acknowledgement", people_say(h->need));
	if (h->missing[0])
		print_row("missing", h->missing);
}

int held_show_one(const struct options *o, const struct chosen *c)
{
	const int64_t now = clock_wall_s();
	const struct hold *h = &c->hold;

	print_row("id", h->id);
	print_row("queue id", h->queue_id);
	print_held_since(h, now);
	if (h->review_by)
		print_when("review by", h->review_by, now);
	print_when("goes out", h->deadline, now);
	print_found(h);
	print_row("return to", h->return_to[0] ? h->return_to : "nobody: the identity map names no return_to");
	print_row("contact", h->contact);
	print_remarks(c, NULL, "!           ");
	(void)printf("%-10s  tonectl held release | return | drop | extend %.8s\n", "decide", h->id);
	return held_show_copy(o, c->file);
}
