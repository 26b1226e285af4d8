/* score.c - judge files and pairs as the daemon would. */
#include "cli/command.h"

#include <jansson.h>
#include <stdlib.h>

#include "cli/archive.h"
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

int print_buffer(struct buffer *b, const char *name)
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
		explain_print(j, name, colours_wanted(stdout), stdout);
		return DONE;
	}
	buffer_init(&line, NULL, MESSAGE_MAX);
	json_of_judgement(j, key, span_of(name), &line);
	return print_buffer(&line, name);
}

static int score_document(struct bench *b, const struct document *d, struct judgement *j, struct fault *f)
{
	struct archived from;
	const struct judge_input in = {
		.envelope = &from.envelope, .raw = &d->raw, .settings = b->settings,
		.lexicon = b->lexicon, .whatever_scope = true,
	};

	if (!d->is_message)
		return judge_text(&d->text, b->settings, b->lexicon, b->arena, j, f);
	archive_envelope(&d->raw, &from);
	return judge(&in, b->arena, j, f);
}

static int score_file(struct bench *b, const char *name)
{
	struct judgement j;
	struct document d;
	struct fault f;
	int status = DONE;

	if (document_open(name, b->o->as, b->arena, &d, &f))
		status = complain_of(&f);
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

	if (!object) {
		blame(EX_DATAERR);
		return complain("%s:%zu:%d: %s", name, number, error.column, error.text);
	}
	id = json_span(object, "id");
	reply = json_span(object, "reply");
	if (!id.at || !reply.at || !customer_sound(object)) {
		blame(EX_DATAERR);
		status = complain("%s:%zu: expected an object with the strings id, customer, reply", name, number);
	} else if (judge_pair(json_span(object, "customer"), reply, b->settings, b->lexicon, b->arena, &j, &f))
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
		status = complain_of(&f);
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
	if (b.lexicon && trust_lexicon(b.lexicon))
		status = FAILED;
	bench_close(&b);
	return status;
}
