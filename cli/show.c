/* show.c - see show.h. */
#include "cli/show.h"

#include <inttypes.h>
#include <jansson.h>
#include <sodium.h>
#include <stdlib.h>

#include "cli/keyring.h"
#include "cli/terminal.h"
#include "record/json.h"
#include "record/sealed.h"
#include "world/clock.h"
#include "world/file.h"

enum { LINE_MAX_JSON = 16384, KEYS_MAX = 100 };

/* What both forms show, in their order. */
struct facts {
	struct { const char *name, *value; } words[16];
	struct { const char *name; int64_t value; } numbers[8];
};

static struct facts facts_of(const struct hold *h)
{
	return (struct facts){
		.words = { { "id", h->id }, { "instance", h->instance }, { "queue_id", h->queue_id },
			   { "policy", h->policy }, { "team", h->team }, { "outcome", h->outcome },
			   { "ground", h->ground }, { "need", h->need }, { "reason", h->reason },
			   { "contact", h->contact }, { "return_to", h->return_to }, { "group", h->group },
			   { "thread", h->thread } },
		.numbers = { { "received", h->received }, { "decided", h->decided }, { "deadline", h->deadline },
			     { "recipients", h->recipients } },
	};
}

int held_print_json(const struct hold *h, const char *queue)
{
	const struct facts facts = facts_of(h);
	struct buffer line;

	buffer_init(&line, NULL, LINE_MAX_JSON);
	for (size_t i = 0; facts.words[i].name; i++) {
		buffer_addf(&line, "%c\"%s\":", i ? ',' : '{', facts.words[i].name);
		json_quote(span_of(facts.words[i].value), &line);
	}
	for (size_t i = 0; facts.numbers[i].name; i++)
		buffer_addf(&line, ",\"%s\":%" PRId64, facts.numbers[i].name, facts.numbers[i].value);
	buffer_add(&line, SPAN(",\"queue\":"));
	json_quote(span_of(queue), &line);
	buffer_add(&line, SPAN("}\n"));
	return print_buffer(&line, h->id);
}

/* ---- the sealed copy ---- */

/* With any of the keys that lie there. */
static int unseal(const char *directory, struct span sealed, struct buffer *out, struct fault *f)
{
	unsigned char secret[SEALED_KEY];
	char **files = NULL, name[KEY_NAME_MAX + 1];
	size_t count = 0;
	int status = -1;

	(void)fault(f, FAULT_INPUT, "no key in %.200s opens it (NAME.box.key)", directory);
	if (!file_there(directory) || file_list(directory, ".box.key", KEYS_MAX, &files, &count, f))
		return -1;
	for (size_t i = 0; i < count && status; i++) {
		const char *base = strrchr(files[i], '/') + 1;

		(void)snprintf(name, sizeof name, "%.*s", (int)(strlen(base) - strlen(".key")), base);
		if (key_name_sound(name) && key_secret(directory, name, secret, sizeof secret, f) == 0)
			status = sealed_open(sealed, secret, out, f);
	}
	sodium_memzero(secret, sizeof secret);
	file_list_free(files, count);
	return status;
}

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

static int print_copy(struct span text)
{
	json_error_t error;
	json_t *copy = json_loadb(text.at, text.len, 0, &error);
	json_t *judgement = json_object_get(copy, "judgement");
	const char *why = json_string_value(json_object_get(judgement, "why"));

	if (!judgement) {
		json_decref(copy);
		return complain("the copy is of another form: %s", error.text);
	}
	if (why) {
		(void)printf("%-10s  ", "why");
		print_safe(span_of(why), stdout);
		(void)fputc('\n', stdout);
	}
	print_text(judgement, "quote", "the customer wrote", true);
	print_text(judgement, "reply", "the reply", false);
	print_signals(json_object_get(judgement, "signals"));
	if (json_is_true(json_object_get(copy, "cut")))
		(void)fputs("(it was too long: the ends are missing)\n", stdout);
	json_decref(copy);
	return DONE;
}

static int show_copy(const struct options *o, const char *record)
{
	struct buffer sealed, text;
	char path[4200];
	struct fault f;
	int status;

	(void)snprintf(path, sizeof path, "%.4100s.copy", record);
	if (!file_there(path)) {
		(void)puts("copy        none: review_key is not set");
		return DONE;
	}
	buffer_init(&sealed, NULL, SEALED_MAX);
	buffer_init(&text, NULL, SEALED_TEXT_MAX);
	if (file_read(path, &sealed, &f) || unseal(keys_directory(o), buffer_span(&sealed), &text, &f))
		status = complain("%s: %s", path, f.text);
	else
		status = print_copy(buffer_span(&text));
	if (text.at)
		sodium_memzero(text.at, text.len);
	buffer_done(&text);
	buffer_done(&sealed);
	return status;
}

int held_show_one(const struct options *o, const struct hold *h, const char *file)
{
	const struct facts facts = facts_of(h);
	const int64_t now = clock_wall_s();

	for (size_t i = 0; facts.words[i].name; i++) {
		(void)printf("%-10s  ", facts.words[i].name);
		print_safe(span_of(facts.words[i].value), stdout);
		(void)fputc('\n', stdout);
	}
	(void)printf("%-10s  %u\n%-10s  %" PRId64 " s ago\n", "recipients", h->recipients, "held", now - h->decided);
	if (h->deadline >= now)
		(void)printf("%-10s  in %" PRId64 " s\n", "released", h->deadline - now);
	else
		(void)printf("%-10s  %" PRId64 " s overdue\n", "released", now - h->deadline);
	return show_copy(o, file);
}
