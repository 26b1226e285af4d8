/* copy.c - see copy.h. */
#include "cli/copy.h"

#include <sodium.h>

#include "cli/keyring.h"
#include "record/sealed.h"
#include "world/file.h"

enum { KEYS_MAX = 100, SENTENCE_MAX = 160 };

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

static json_t *parse(struct span text, struct fault *f)
{
	json_error_t error;
	json_t *copy = json_loadb(text.at, text.len, 0, &error);

	if (json_is_object(json_object_get(copy, "judgement")))
		return copy;
	json_decref(copy);
	(void)fault(f, FAULT_INPUT, "the copy is of another form: %s", error.text);
	return NULL;
}

json_t *copy_open(const struct options *o, const char *file, struct fault *f)
{
	struct buffer sealed, text;
	json_t *copy = NULL;

	buffer_init(&sealed, NULL, SEALED_MAX);
	buffer_init(&text, NULL, SEALED_TEXT_MAX);
	if (file_read(file, &sealed, f) == 0 && unseal(keys_directory(o), buffer_span(&sealed), &text, f) == 0)
		copy = parse(buffer_span(&text), f);
	if (text.at)
		sodium_memzero(text.at, text.len);
	buffer_done(&text);
	buffer_done(&sealed);
	return copy;
}

static struct span text_in(const json_t *judgement, const char *key)
{
	const json_t *text = json_object_get(judgement, key);

	return json_is_string(text) ? (struct span){ json_string_value(text), json_string_length(text) } : SPAN_NONE;
}

static bool in_quote(const json_t *signal)
{
	const char *in = json_string_value(json_object_get(signal, "in"));

	return in && strcmp(in, "quote") == 0;
}

/* What calls for an answer most comes first. */
static const char *const needs[] = {
	"need.grief", "need.strong", "need.upset", "need.problem", "need.repeat", "need.stakes",
};

static size_t rank_of(const json_t *signal)
{
	const char *name = json_string_value(json_object_get(signal, "signal"));
	size_t i = 0;

	while (i < sizeof needs / sizeof *needs && (!name || strcmp(name, needs[i]) != 0))
		i++;
	return i;
}

/* NULL: none says what the customer needs. */
static const json_t *strongest_need(const json_t *signals)
{
	const json_t *found = NULL;
	size_t least = sizeof needs / sizeof *needs;

	for (size_t i = 0; i < json_array_size(signals); i++) {
		const json_t *s = json_array_get(signals, i);

		if (in_quote(s) && rank_of(s) < least) {
			least = rank_of(s);
			found = s;
		}
	}
	return found;
}

/* NULL: nothing in the reply weighs against it. */
static const json_t *worst(const json_t *signals)
{
	const json_t *found = NULL;
	json_int_t least = 0;

	for (size_t i = 0; i < json_array_size(signals); i++) {
		const json_t *s = json_array_get(signals, i);
		const json_int_t weight = json_integer_value(json_object_get(s, "weight"));

		if (!in_quote(s) && weight < least) {
			least = weight;
			found = s;
		}
	}
	return found;
}

static bool ends_sentence(struct span text, size_t at)
{
	const char c = text.at[at];

	return ((c == '.' || c == '!' || c == '?') && (at + 1 == text.len || ascii_space(text.at[at + 1])))
	       || (c == '\n' && at + 1 < text.len && text.at[at + 1] == '\n');
}

/* The sentence around the words; from the words on where that would be too long. */
static struct span sentence_of(struct span text, size_t start, size_t end)
{
	size_t first = start;

	while (first > 0 && !ends_sentence(text, first - 1))
		first--;
	while (end < text.len && !ends_sentence(text, end - 1))
		end++;
	if (end - first > SENTENCE_MAX)
		first = start;
	return span_trim(span_cut(text, first, end));
}

struct span copy_customer_words(const json_t *copy)
{
	const json_t *judgement = json_object_get(copy, "judgement");
	const json_t *s = strongest_need(json_object_get(judgement, "signals"));
	const struct span quote = text_in(judgement, "quote");
	const json_int_t start = json_integer_value(json_object_get(s, "start"));
	const json_int_t end = json_integer_value(json_object_get(s, "end"));

	if (!s || start < 0 || end <= start || (size_t)end > quote.len)
		return SPAN_NONE;
	return sentence_of(quote, (size_t)start, (size_t)end);
}

struct span copy_hurting_words(const json_t *copy)
{
	return text_in(worst(json_object_get(json_object_get(copy, "judgement"), "signals")), "text");
}
