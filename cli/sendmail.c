/* sendmail.c - see sendmail.h. */
#include "cli/sendmail.h"

#include "world/file.h"

enum { CF_MAX = 4 << 20 };

int sendmail_read(const char *file, struct sendmail *out, struct fault *f)
{
	buffer_init(&out->bytes, NULL, CF_MAX);
	return file_read(file, &out->bytes, f);
}

void sendmail_done(struct sendmail *s)
{
	buffer_done(&s->bytes);
}

struct span sendmail_all(const struct sendmail *s)
{
	return buffer_span(&s->bytes);
}

bool sendmail_next(struct span *rest, const char *name, struct span *value)
{
	while (rest->at && rest->len) {
		struct span line = span_line(rest), key;

		if (!span_starts(line, SPAN("O ")))
			continue;
		line = span_skip(line, 2);
		key = span_trim(span_until(&line, '='));
		if (line.at && span_eq_nocase(key, span_of(name))) {
			*value = span_trim(line);
			return true;
		}
	}
	return false;
}

struct span sendmail_option(const struct sendmail *s, const char *name)
{
	struct span rest = sendmail_all(s), value = SPAN_NONE;

	while (sendmail_next(&rest, name, &value))
		;
	return value;
}

struct span sendmail_filter(const struct sendmail *s, struct span name)
{
	struct span rest = sendmail_all(s);

	while (rest.at && rest.len) {
		struct span line = span_line(&rest);

		if (!span_starts(line, SPAN("X")))
			continue;
		line = span_skip(line, 1);
		if (span_eq_nocase(span_trim(span_until(&line, ',')), name))
			return line.at ? line : SPAN_NONE;
	}
	return (struct span){ NULL, 0 };
}

bool sendmail_word(struct span *rest, char mark, struct span *word)
{
	while (rest->at && rest->len) {
		*word = span_trim(span_until(rest, mark));
		if (word->len)
			return true;
	}
	return false;
}

struct span sendmail_equate(struct span words, char mark, const char *key, char sign)
{
	struct span word;

	while (sendmail_word(&words, mark, &word)) {
		struct span name = span_trim(span_until(&word, sign));

		if (word.at && span_eq_nocase(name, span_of(key)))
			return span_trim(word);
	}
	return (struct span){ NULL, 0 };
}
