/* Whole mails as help desks and people at companies send them, each beside the
 * agent's words, the customer's newest words and the signature: every layout
 * is a pair of files in tests/data/split/desk. One that begins with "guess" is
 * right, too, but must be said to be a guess. */
#include "tests/cmocka.inc.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "text/split.h"

enum { MAILS_MAX = 256, FILE_MAX = 65536 };

static struct span slurp(const char *name, const char *ending)
{
	char path[256], *bytes = malloc(FILE_MAX);
	FILE *file;
	size_t n;

	(void)snprintf(path, sizeof path, "tests/data/split/desk/%s%s", name, ending);
	file = fopen(path, "rb");
	if (!file || !bytes)
		fail_msg("cannot read %s", path);
	n = fread(bytes, 1, FILE_MAX, file);
	(void)fclose(file);
	return (struct span){ bytes, n };
}

static void release(struct span s)
{
	free((void *)(uintptr_t)s.at);
}

static int by_name(const void *a, const void *b)
{
	return strcmp(a, b);
}

static size_t mails(char names[MAILS_MAX][64])
{
	DIR *d = opendir("tests/data/split/desk");
	size_t count = 0;

	assert_non_null(d);
	for (struct dirent *e = readdir(d); e; e = readdir(d)) {
		const struct span name = span_of(e->d_name);

		if (!span_ends(name, SPAN(".eml")))
			continue;
		assert_true(count < MAILS_MAX);
		(void)snprintf(names[count++], 64, "%.*s", (int)name.len - 4, e->d_name);
	}
	(void)closedir(d);
	qsort(names, count, 64, by_name);
	return count;
}

/* Words alone, with one space between. */
static void words_of(struct span text, struct buffer *out)
{
	for (size_t i = 0; i < text.len; i++)
		if (!ascii_space(text.at[i]) && !span_starts(span_skip(text, i), SPAN("\xC2\xA0")))
			buffer_byte(out, text.at[i]);
		else if (out->len && out->at[out->len - 1] != ' ')
			buffer_byte(out, ' ');
	while (out->len && out->at[out->len - 1] == ' ')
		out->len--;
}

/* The indented lines below a title. */
static void wanted(struct span want, struct span title, struct buffer *out)
{
	bool inside = false;

	while (want.at && want.len) {
		const struct span line = span_line(&want);

		if (span_starts(line, SPAN("  "))) {
			if (inside) {
				words_of(line, out);
				buffer_byte(out, ' ');
			}
		} else {
			inside = span_eq(line, title);
		}
	}
	while (out->len && out->at[out->len - 1] == ' ')
		out->len--;
}

enum how { SAME, HOLDS };

static int wrong(const char *name, const char *part, struct span got, struct span want, enum how how)
{
	struct buffer g, w;
	bool right;

	buffer_init(&g, NULL, FILE_MAX);
	buffer_init(&w, NULL, FILE_MAX);
	words_of(got, &g);
	wanted(want, span_of(part), &w);
	right = how == SAME ? span_eq(buffer_span(&g), buffer_span(&w))
			    : span_find(buffer_span(&g), buffer_span(&w)) < g.len || !w.len;
	if (!right)
		print_error("%s: %s\n  want %.*s\n  got  %.*s\n", name, part, SPAN_ARG(buffer_span(&w)),
			    SPAN_ARG(buffer_span(&g)));
	buffer_done(&g);
	buffer_done(&w);
	return !right;
}

static int split_mail(struct span bytes, struct arena *a, struct split *s)
{
	struct split_hints hints;
	struct raw_mail raw;
	struct mail mail;
	struct text t;

	return mail_open(bytes, a, &raw, NULL) || mail_parse(&raw, NULL, a, &mail, NULL)
	       || text_gather(&mail, a, &t, NULL) || split_hints_of(&raw, NULL, a, &hints, NULL)
	       || text_split(&t, &hints, a, s, NULL);
}

static void every_layout(void **state)
{
	char names[MAILS_MAX][64];
	const size_t count = mails(names);
	int bad = 0;

	(void)state;
	assert_in_range(count, 60, MAILS_MAX);
	for (size_t i = 0; i < count; i++) {
		const struct span bytes = slurp(names[i], ".eml"), want = slurp(names[i], ".want");
		const bool sure = !span_starts(want, SPAN("guess\n"));
		struct arena *a = arena_new(1 << 22);
		struct split s;
		int here;

		assert_int_equal(split_mail(bytes, a, &s), 0);
		here = wrong(names[i], "reply", s.reply, want, SAME) + wrong(names[i], "quote", s.quote, want, SAME)
		       + wrong(names[i], "signature", s.signature, want, HOLDS);
		if ((s.confidence >= SPLIT_SURE) != sure)
			print_error("%s: confidence %d, by %s\n", names[i], s.confidence, s.method);
		bad += here || (s.confidence >= SPLIT_SURE) != sure;
		arena_free(a);
		release(bytes);
		release(want);
	}
	if (bad)
		fail_msg("%d of %zu layouts are wrong", bad, count);
}

/* Every prefix of some of them, in heap copies of exact size. */
static void every_prefix(void **state)
{
	static const char *const names[] = { "zendesk-second-text", "history-above-text", "salesforce",
					     "block-of-steps" };

	(void)state;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		const struct span bytes = slurp(names[i], ".eml");

		for (size_t n = 0; n <= bytes.len; n++) {
			struct arena *a = arena_new(1 << 20);
			char *copy = malloc(n ? n : 1);
			struct split s;

			assert_non_null(copy);
			memcpy(copy, bytes.at, n);
			assert_int_equal(split_mail((struct span){ copy, n }, a, &s), 0);
			assert_in_range(s.confidence, 0, 1000);
			arena_free(a);
			free(copy);
		}
		release(bytes);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_layout),
		cmocka_unit_test(every_prefix),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
