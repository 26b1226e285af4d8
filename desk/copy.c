/* copy.c - see copy.h. */
#include "desk/copy.h"

#include <sodium.h>

#include "desk/keyring.h"
#include "world/file.h"

enum { SENTENCE_MAX = 160 };

static int key_read(const char *directory, const char *file, struct sealed_pair *out, struct fault *f)
{
	const char *base = strrchr(file, '/') + 1;
	unsigned char secret[SEALED_KEY];
	char name[KEY_NAME_MAX + 1];

	(void)snprintf(name, sizeof name, "%.*s", (int)(strlen(base) - strlen(".key")), base);
	if (!key_name_sound(name))
		return fault(f, FAULT_INPUT, "%.200s: not the name of a key", file);
	if (key_secret(directory, name, secret, sizeof secret, f))
		return -1;
	sealed_pair_of(secret, out);
	sodium_memzero(secret, sizeof secret);
	return 0;
}

int copy_keys_read(const char *directory, struct copy_keys *out, struct fault *f)
{
	char **files = NULL;
	size_t count = 0;
	int status = 0;

	*out = (struct copy_keys){ .count = 0 };
	if (!file_there(directory))
		return 0;
	if (file_list(directory, ".box.key", COPY_KEYS_MAX, &files, &count, f))
		return -1;
	for (size_t i = 0; i < count && !status; i++) {
		status = key_read(directory, files[i], &out->pairs[i], f);
		out->count += !status;
	}
	file_list_free(files, count);
	if (status)
		copy_keys_forget(out);
	return status;
}

void copy_keys_forget(struct copy_keys *k)
{
	sodium_memzero(k, sizeof *k);
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

json_t *copy_read(const struct copy_keys *k, struct span sealed, struct fault *f)
{
	struct buffer text;
	json_t *copy = NULL;
	int status = fault(f, FAULT_INPUT, k->count ? "none of the keys that are here opens it"
			   : "there is no key that opens copies (NAME.box.key)");

	buffer_init(&text, NULL, SEALED_TEXT_MAX);
	for (size_t i = 0; i < k->count && status; i++)
		status = sealed_open(sealed, &k->pairs[i], &text, f);
	if (!status)
		copy = parse(buffer_span(&text), f);
	if (text.at)
		sodium_memzero(text.at, text.len);
	buffer_done(&text);
	return copy;
}

json_t *copy_open(const char *directory, const char *file, struct fault *f)
{
	struct copy_keys keys;
	struct buffer sealed;
	json_t *copy = NULL;

	if (copy_keys_read(directory, &keys, f))
		return NULL;
	buffer_init(&sealed, NULL, SEALED_MAX);
	if (file_read(file, &sealed, f) == 0)
		copy = copy_read(&keys, buffer_span(&sealed), f);
	buffer_done(&sealed);
	copy_keys_forget(&keys);
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
