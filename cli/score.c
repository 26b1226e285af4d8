/* score.c - judge files and pairs as the daemon would. */
#include "cli/command.h"

#include <jansson.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli/terminal.h"
#include "record/json.h"
#include "world/file.h"

struct bench {
	const struct options *o;
	struct settings *settings;
	struct lexicon *lexicon;
	struct arena *arena;	/* emptied for each message */
};

static int bench_open(const struct options *o, struct bench *b)
{
	*b = (struct bench){ .o = o, .arena = arena_new(ARENA_MAX) };
	if (!b->arena)
		return complain("no memory"), -1;
	if (open_settings(o, &b->settings) || open_lexicon(o, b->settings, &b->lexicon))
		return -1;
	return 0;
}

static void bench_close(struct bench *b)
{
	arena_free(b->arena);
	lexicon_free(b->lexicon);
	settings_free(b->settings);
}

static int print_buffer(struct buffer *b, const char *name)
{
	int status = DONE;

	if (b->spoiled)
		status = complain("%s: no memory for the line", name);
	else
		(void)fwrite(b->at, 1, b->len, stdout);
	buffer_done(b);
	return status;
}

static int print_judgement(const struct bench *b, const struct judgement *j, const char *key,
			    const char *name)
{
	struct buffer line;

	if (!b->o->json) {
		explain_print(j, name, isatty(STDOUT_FILENO), stdout);
		return DONE;
	}
	buffer_init(&line, NULL, MESSAGE_MAX);
	json_of_judgement(j, key, span_of(name), &line);
	return print_buffer(&line, name);
}

static int score_document(struct bench *b, const struct document *d, struct judgement *j, struct fault *f)
{
	/* An envelope made of the headers: enough for a policy's conditions. */
	struct span to = address_of(header_value(&d->raw, SPAN("To")));
	const struct envelope envelope = {
		.sender = address_of(header_value(&d->raw, SPAN("From"))),
		.recipients = &to, .recipient_count = to.len ? 1 : 0,
	};
	const struct judge_input in = {
		.envelope = &envelope, .raw = &d->raw, .settings = b->settings,
		.lexicon = b->lexicon, .whatever_scope = true,
	};

	if (d->is_message)
		return judge(&in, b->arena, j, f);
	return judge_text(&d->text, b->settings, b->lexicon, b->arena, j, f);
}

static int score_file(struct bench *b, const char *name)
{
	struct judgement j;
	struct document d;
	struct fault f;
	int status = DONE;

	if (document_open(name, b->arena, &d, &f))
		status = complain("%s", f.text);
	else if (score_document(b, &d, &j, &f))
		status = complain("%s: %s", name, f.text);
	else
		status = print_judgement(b, &j, "file", name);
	arena_reset(b->arena);
	buffer_done(&d.bytes);
	return status;
}

static struct span json_span(const json_t *object, const char *key)
{
	const json_t *value = json_object_get(object, key);

	if (!json_is_string(value))
		return (struct span){ NULL, 0 };
	return (struct span){ json_string_value(value), json_string_length(value) };
}

/* Left out and null are alike; a number is a mistake. */
static bool customer_sound(const json_t *object)
{
	const json_t *value = json_object_get(object, "customer");

	return !value || json_is_null(value) || json_is_string(value);
}

/* One line {"id","customer","reply"}. */
static int score_pair(struct bench *b, const char *name, size_t number, struct span line)
{
	json_error_t error;
	json_t *object = json_loadb(line.at, line.len, 0, &error);
	struct judgement j;
	struct fault f;
	struct span id, reply;
	int status = DONE;

	if (!object)
		return complain("%s:%zu:%d: %s", name, number, error.column, error.text);
	id = json_span(object, "id");
	reply = json_span(object, "reply");
	if (!id.at || !reply.at || !customer_sound(object))
		status = complain("%s:%zu: expected an object with the strings id, customer, reply", name, number);
	else if (judge_pair(json_span(object, "customer"), reply, b->settings, b->lexicon, b->arena, &j, &f))
		status = complain("%s:%zu: %s", name, number, f.text);
	else
		status = print_judgement(b, &j, "id", json_string_value(json_object_get(object, "id")));
	arena_reset(b->arena);
	json_decref(object);
	return status;
}

static int score_pairs(struct bench *b, const char *name)
{
	struct buffer bytes;
	struct span rest;
	struct fault f;
	int status = DONE;

	buffer_init(&bytes, NULL, MESSAGE_MAX);
	if (file_read(name, &bytes, &f))
		status = complain("%s", f.text);
	rest = status == DONE ? buffer_span(&bytes) : SPAN_NONE;
	for (size_t number = 1; rest.at && rest.len; number++) {
		struct span line = span_line(&rest);

		if (span_trim(line).len && score_pair(b, name, number, line))
			status = FAILED;
	}
	buffer_done(&bytes);
	return status;
}

int command_score(const struct options *o)
{
	struct bench b;
	int status = DONE;

	if (o->count == 0) {
		(void)complain("score: which FILE? '-' is standard input");
		return USAGE;
	}
	if (bench_open(o, &b))
		status = FAILED;
	else
		for (int i = 0; i < o->count; i++)
			if ((o->pairs ? score_pairs : score_file)(&b, o->args[i]))
				status = FAILED;
	bench_close(&b);
	return status;
}

/* The one FILE of split, opened; the arena is the caller's. */
static int open_one(const struct options *o, struct arena *a, struct document *d)
{
	struct fault f;

	if (o->count != 1) {
		(void)complain("split: exactly one FILE");
		return USAGE;
	}
	if (!a)
		return complain("no memory");
	if (document_open(o->args[0], a, d, &f))
		return complain("%s", f.text);
	return DONE;
}

static int print_text(const struct text *t)
{
	if (t->utf8.len) {
		print_lines(t->utf8, stdout);
		(void)fputc('\n', stdout);
	}
	return DONE;
}

static int text_file(const char *name, bool json, struct arena *a)
{
	struct document d;
	struct buffer line;
	struct fault f;
	int status;

	if (document_open(name, a, &d, &f)) {
		status = complain("%s", f.text);
	} else if (!json) {
		status = print_text(&d.text);
	} else {
		buffer_init(&line, NULL, MESSAGE_MAX);
		json_of_text(&d.text, span_of(name), &line);
		status = print_buffer(&line, name);
	}
	arena_reset(a);
	buffer_done(&d.bytes);
	return status;
}

/* As lines of JSON the files can be told apart, as plain text they could not. */
int command_text(const struct options *o)
{
	struct arena *a;
	int status = DONE;

	if (o->count == 0 || (o->count > 1 && !o->json)) {
		(void)complain(o->json ? "text: which FILE?" : "text: exactly one FILE");
		return USAGE;
	}
	a = arena_new(ARENA_MAX);
	if (!a)
		return complain("no memory");
	for (int i = 0; i < o->count; i++)
		if (text_file(o->args[i], o->json, a))
			status = FAILED;
	arena_free(a);
	return status;
}

static void print_block(const char *title, struct span text)
{
	if (!span_trim(text).len)
		return;
	(void)printf("%s\n", title);
	while (text.at && text.len) {
		struct span line = span_line(&text);

		(void)fputs("  ", stdout);
		print_lines(line, stdout);
		(void)fputc('\n', stdout);
	}
}

static void print_split(const struct judgement *j)
{
	print_block("reply", j->split.reply);
	print_block("quote", j->split.quote);
	print_block("earlier", j->split.earlier);
	print_block("signature", j->split.signature);
	(void)printf("method %s, confidence %d.%03d\n", j->split.method, j->split.confidence / 1000,
		     j->split.confidence % 1000);
}

int command_split(const struct options *o)
{
	struct arena *a = arena_new(ARENA_MAX);
	struct judgement j = { .read = true };
	struct split_hints hints = { 0 };
	struct document d = { 0 };
	struct buffer line;
	struct fault f;
	int status = open_one(o, a, &d);

	if (status != DONE)
		goto done;
	if (d.is_message) {
		hints.agent_address = address_of(header_value(&d.raw, SPAN("From")));
		hints.customer_address = address_of(header_value(&d.raw, SPAN("To")));
	}
	j.text = d.text;
	j.findings = d.text.findings;
	if (text_split(&d.text, &hints, a, &j.split, &f)) {
		status = complain("%s: %s", o->args[0], f.text);
	} else if (o->json) {
		buffer_init(&line, NULL, MESSAGE_MAX);
		json_of_split(&j, "file", span_of(o->args[0]), &line);
		status = print_buffer(&line, o->args[0]);
	} else {
		print_split(&j);
	}
done:
	buffer_done(&d.bytes);
	arena_free(a);
	return status;
}
