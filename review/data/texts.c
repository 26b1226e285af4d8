/* texts.c - see texts.h. */
#include "review/data/texts.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "desk/copy.h"

static const unsigned char most[TEXT_KINDS] = {
	[TEXT_SUBJECT] = 150, [TEXT_AGENT] = 80, [TEXT_CUSTOMER] = 80, [TEXT_WORDS] = 200, [TEXT_OPENING] = 140,
};

struct texts {
	unsigned char length[TEXT_KINDS];
	bool readable;
	char bytes[];
};

struct span json_span_of(const json_t *object, const char *key)
{
	const json_t *text = json_object_get(object, key);

	return json_is_string(text) ? (struct span){ json_string_value(text), json_string_length(text) } : SPAN_NONE;
}

/* Who is meant by the first address of a header field: the name, or the address. */
static struct span person_of(struct span field)
{
	struct span rest = span_trim(field), name;

	if (span_starts(rest, SPAN("\""))) {
		rest = span_skip(rest, 1);
		name = span_trim(span_until(&rest, '"'));
		return name;
	}
	name = span_trim(span_until(&rest, '<'));
	return name.len ? name : span_trim(span_until(&rest, '>'));
}

/* A short first line that ends with a comma, with an empty one behind it, greets. */
static struct span behind_greeting(struct span reply)
{
	enum { GREETING_MAX = 80 };
	const size_t end = span_find(reply, SPAN("\n\n"));
	const struct span rest = span_trim(span_skip(reply, end));

	return end && end <= GREETING_MAX && reply.at[end - 1] == ',' && rest.len ? rest : reply;
}

/* One line of at most `max` bytes, what lies between words being one blank. */
static size_t one_line(struct span s, size_t max, char *out)
{
	struct span whole;
	size_t n = 0;

	s = span_trim(s);
	for (size_t i = 0; i < s.len && n < max; i++) {
		const bool blank = ascii_space(s.at[i]) || ascii_control(s.at[i]);

		if (!blank)
			out[n++] = s.at[i];
		else if (n && out[n - 1] != ' ')
			out[n++] = ' ';
	}
	whole = (struct span){ out, n };
	return utf8_valid(whole);
}

struct texts *texts_new(const json_t *copy)
{
	const json_t *judgement = json_object_get(copy, "judgement");
	const struct span from[TEXT_KINDS] = {
		[TEXT_SUBJECT] = json_span_of(copy, "subject"),
		[TEXT_AGENT] = person_of(json_span_of(copy, "from")),
		[TEXT_CUSTOMER] = person_of(json_span_of(copy, "to")),
		[TEXT_WORDS] = copy ? copy_customer_words(copy) : SPAN_NONE,
		[TEXT_OPENING] = behind_greeting(span_trim(json_span_of(judgement, "reply"))),
	};
	unsigned char length[TEXT_KINDS];
	char all[TEXT_KINDS * 200];
	struct texts *t;
	size_t used = 0;

	for (size_t i = 0; i < TEXT_KINDS; i++) {
		length[i] = (unsigned char)one_line(from[i], most[i], all + used);
		used += length[i];
	}
	t = malloc(sizeof *t + used);
	if (t) {
		memcpy(t->length, length, sizeof length);
		t->readable = copy != NULL;
		memcpy(t->bytes, all, used);
	}
	explicit_bzero(all, sizeof all);
	return t;
}

static size_t bytes_of(const struct texts *t)
{
	size_t n = 0;

	for (size_t i = 0; i < TEXT_KINDS; i++)
		n += t->length[i];
	return n;
}

void texts_free(struct texts *t)
{
	if (t)
		explicit_bzero(t, sizeof *t + bytes_of(t));
	free(t);
}

size_t texts_size(const struct texts *t)
{
	return sizeof *t + bytes_of(t) + 16;
}

struct span texts_one(const struct texts *t, enum text_kind kind)
{
	size_t at = 0;

	for (size_t i = 0; i < kind; i++)
		at += t->length[i];
	return (struct span){ t->bytes + at, t->length[kind] };
}

static struct span kept(const struct texts *t, enum text_kind kind, struct arena *a)
{
	const struct span s = arena_copy(a, texts_one(t, kind));

	return s.at ? s : SPAN_NONE;
}

void texts_show(const struct texts *t, struct arena *a, struct held_row *out)
{
	out->readable = t->readable;
	out->subject = kept(t, TEXT_SUBJECT, a);
	out->agent = kept(t, TEXT_AGENT, a);
	out->customer = kept(t, TEXT_CUSTOMER, a);
	out->words = kept(t, TEXT_WORDS, a);
	out->opening = kept(t, TEXT_OPENING, a);
}
