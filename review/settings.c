/* settings.c - see settings.h. */
#include "review/settings.h"

#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>

#define TEXT(name, preset) \
	{ #name, preset, offsetof(struct review_settings, name), sizeof(((struct review_settings *)0)->name), 0, 0 }
#define NUMBER(name, preset, least, most) { #name, preset, offsetof(struct review_settings, name), 0, least, most }

static const struct row {
	const char *name, *preset;
	size_t offset, size;	/* size 0: a number */
	uint64_t least, most;
} rows[] = {
	TEXT(listen, "unix:/run/tone-review/tone-review.sock"),
	TEXT(public_url, ""),
	TEXT(sign_in, "users"),
	TEXT(front_header, "X-Remote-User"),
	TEXT(users_file, TONE_REVIEWDIR "/users"),
	TEXT(keys_directory, TONE_REVIEWDIR "/keys"),
	TEXT(key, ""),
	TEXT(redis, "127.0.0.1:6379"),
	TEXT(redis_user, ""),
	TEXT(redis_password_file, ""),
	NUMBER(redis_database, "0", 0, 15),
	TEXT(lexicon_directory, TONE_SYSCONFDIR "/lexicon"),
	TEXT(milter_settings, ""),
	NUMBER(undo_window, "10", 0, 600),
	NUMBER(least_group, "5", 1, 1000),
	NUMBER(threads, "4", 1, 64),
};

static void *at(struct review_settings *s, const struct row *r)
{
	return (char *)s + r->offset;
}

static int set(struct review_settings *s, const struct row *r, struct span value, struct fault *f)
{
	uint64_t number;

	if (r->size) {
		if (value.len >= r->size)
			return fault(f, FAULT_INPUT, "%s: more than %zu bytes", r->name, r->size - 1);
		memset(at(s, r), 0, r->size);
		memcpy(at(s, r), value.at, value.len);
		return 0;
	}
	if (!span_number(value, r->most, &number) || number < r->least)
		return fault(f, FAULT_INPUT, "%s: a number from %" PRIu64 " to %" PRIu64, r->name, r->least, r->most);
	memcpy(at(s, r), &number, sizeof number);
	return 0;
}

void review_settings_default(struct review_settings *s)
{
	*s = (struct review_settings){ .listen = "" };
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		(void)set(s, &rows[i], span_of(rows[i].preset), NULL);
}

static const struct row *row_of(struct span name)
{
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (span_eq(name, span_of(rows[i].name)))
			return &rows[i];
	return NULL;
}

static int line_read(struct span line, struct review_settings *s, struct fault *f)
{
	struct span value = line;
	const struct span name = span_trim(span_until(&value, '='));
	const struct row *r = row_of(name);

	if (!value.at)
		return fault(f, FAULT_INPUT, "no \"name = value\"");
	if (!r)
		return fault(f, FAULT_INPUT, "no setting has the name %.*s", SPAN_ARG(span_cut(name, 0, 40)));
	value = span_trim(value);
	if (value.len >= 2 && value.at[0] == '"' && value.at[value.len - 1] == '"')
		value = span_cut(value, 1, value.len - 1);
	return set(s, r, value, f);
}

/* What does not go together. */
static int check(const struct review_settings *s, struct fault *f)
{
	const bool front = strcmp(s->sign_in, "front") == 0;

	if (!front && strcmp(s->sign_in, "users") != 0)
		return fault(f, FAULT_INPUT, "sign_in: users or front");
	if (front && !span_starts(span_of(s->listen), SPAN("unix:")))
		return fault(f, FAULT_INPUT, "sign_in = front: only on a Unix socket, where nobody else can say who he is");
	if (!span_starts(span_of(s->public_url), SPAN("https://")) && !span_starts(span_of(s->public_url), SPAN("http://127.0.0.1")))
		return fault(f, FAULT_INPUT, "public_url: https://NAME, as browsers write it; http only for http://127.0.0.1");
	if (span_find_byte(span_skip(span_of(s->public_url), 8), '/') < strlen(s->public_url) - 8)
		return fault(f, FAULT_INPUT, "public_url: without a path or a stroke at its end");
	return 0;
}

int review_settings_read(struct span file, struct review_settings *s, struct fault *f)
{
	struct fault why;

	for (unsigned line = 1; file.at && file.len; line++) {
		const struct span text = span_trim(span_line(&file));

		if (text.len && text.at[0] != '#' && line_read(text, s, &why))
			return fault(f, why.kind, "line %u: %s", line, why.text);
	}
	return check(s, f);
}

void review_settings_show(const struct review_settings *s, struct buffer *out)
{
	struct review_settings copy = *s;

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		uint64_t number;

		memcpy(&number, at(&copy, &rows[i]), sizeof number);
		if (rows[i].size)
			buffer_addf(out, "%s = %s\n", rows[i].name, (const char *)at(&copy, &rows[i]));
		else
			buffer_addf(out, "%s = %" PRIu64 "\n", rows[i].name, number);
	}
}

const char *review_settings_name(size_t i)
{
	return i < sizeof rows / sizeof *rows ? rows[i].name : NULL;
}
