/* test_parity.c - table, manual page and shipped file say the same. */
#include "policy/settings.h"

#include <stdio.h>
#include <stdlib.h>

#include "tests/cmocka.inc.h"

enum { FILE_MAX = 256 * 1024 };

static char *read_file(const char *name)
{
	FILE *file = fopen(name, "r");
	char *text = calloc(1, FILE_MAX);

	assert_non_null(file);
	assert_non_null(text);
	assert_in_range(fread(text, 1, FILE_MAX - 1, file), 1, FILE_MAX - 2);
	(void)fclose(file);
	return text;
}

/* The documents name the directory that packages use. */
static void documented(const char *fallback, struct buffer *out)
{
	struct span text = span_of(fallback);

	if (span_starts(text, SPAN(TONE_SYSCONFDIR))) {
		buffer_add(out, SPAN("/etc/tone-milter"));
		text = span_skip(text, sizeof TONE_SYSCONFDIR - 1);
	}
	buffer_add(out, text);
}

static const char *manual_entry(const struct setting_info *row, struct buffer *out)
{
	out->len = 0;
	buffer_addf(out, "\n.It Ic %s\n.Pq %s, ", row->name, row->type);
	buffer_add(out, *row->fallback ? SPAN("default Li ") : SPAN("empty by default"));
	documented(row->fallback, out);
	buffer_byte(out, '\n');
	return buffer_string(out);
}

static size_t occurrences(const char *text, const char *what)
{
	size_t n = 0;

	for (const char *at = strstr(text, what); at; at = strstr(at + 1, what))
		n++;
	return n;
}

static void the_manual_page_has_every_setting_and_no_other(void **state)
{
	char *page = read_file("man/tone-milter.conf.5");
	struct buffer entry;
	struct setting_info row;
	size_t rows = 0;

	(void)state;
	buffer_init(&entry, NULL, 4096);
	for (; settings_row(rows, &row); rows++)
		if (!strstr(page, manual_entry(&row, &entry)))
			fail_msg("man/tone-milter.conf.5 lacks:%s", buffer_string(&entry));
	/* The four kinds of rule of the identity map have an argument. */
	assert_int_equal(occurrences(page, "\n.It Ic "), rows + 4);
	buffer_done(&entry);
	free(page);
}

/* "#name = value" and "#<tab>name = value" are settings, "# text" is prose. */
static bool setting_line(struct span line)
{
	struct span rest = span_skip(line, 1);

	if (!span_starts(line, SPAN("#")))
		return false;
	if (span_starts(rest, SPAN("\t")))
		rest = span_skip(rest, 1);
	return rest.len && (ascii_alpha(rest.at[0]) || rest.at[0] == '}');
}

static void uncomment(const char *text, struct buffer *out)
{
	struct span rest = span_of(text);

	while (rest.at) {
		struct span line = span_line(&rest);

		if (!setting_line(line))
			continue;
		buffer_add(out, span_skip(line, 1));
		buffer_byte(out, '\n');
	}
}

static struct settings *settings_of(struct span bytes)
{
	struct settings_source source = { "conf/tone-milter.conf", bytes };
	struct settings *s = NULL;
	struct fault f;

	if (settings_new(&source, 1, &s, &f))
		fail_msg("%s", f.text);
	return s;
}

static size_t lines_that_set(struct span text, struct span name, bool inside)
{
	size_t n = 0;

	while (text.at) {
		struct span line = span_line(&text);

		if (span_starts(line, SPAN("\t")) != inside)
			continue;
		line = span_trim(line);
		n += span_starts(line, name) && span_starts(span_skip(line, name.len), SPAN(" = "));
	}
	return n;
}

static void the_shipped_file_changes_nothing(void **state)
{
	char *text = read_file("conf/tone-milter.conf");
	struct settings *shipped = settings_of(span_of(text)), *none = settings_of(SPAN_NONE);

	(void)state;
	assert_int_equal(settings_version(shipped), settings_version(none));
	settings_free(shipped);
	settings_free(none);
	free(text);
}

/* All but the one that depends on where the program is installed. */
static void values_in(const struct settings *s, bool policies, struct buffer *out)
{
	struct buffer all;
	struct span rest;

	buffer_init(&all, NULL, FILE_MAX);
	settings_show(s, &all);
	for (rest = buffer_span(&all); rest.at;) {
		struct span line = span_line(&rest);

		if (!policies && line.len == 0)
			break;
		line = span_cut(line, 0, span_find(line, SPAN("  # ")));
		if (span_starts(line, SPAN("\t")) == policies && !span_starts(line, SPAN("lexicon_directory")))
			buffer_addf(out, "%.*s\n", SPAN_ARG(line));
	}
	buffer_done(&all);
}

static void the_shipped_file_shows_every_built_in_value(void **state)
{
	char *text = read_file("conf/tone-milter.conf");
	struct buffer bare, shown, wanted;
	struct settings *given, *none, *policy = settings_of(SPAN("policy name { }\n"));
	struct setting_info row;

	(void)state;
	buffer_init(&bare, NULL, FILE_MAX);
	buffer_init(&shown, NULL, FILE_MAX);
	buffer_init(&wanted, NULL, FILE_MAX);
	uncomment(text, &bare);
	for (size_t i = 0; settings_row(i, &row); i++)
		if (lines_that_set(buffer_span(&bare), span_of(row.name), *row.section) != 1)
			fail_msg("conf/tone-milter.conf: '%s' does not stand there once", row.name);
	given = settings_of(buffer_span(&bare));
	none = settings_of(SPAN_NONE);
	values_in(given, true, &shown);
	values_in(policy, true, &wanted);
	assert_string_equal(buffer_string(&shown), buffer_string(&wanted));
	shown.len = wanted.len = 0;
	values_in(given, false, &shown);
	values_in(none, false, &wanted);
	assert_string_equal(buffer_string(&shown), buffer_string(&wanted));
	settings_free(given);
	settings_free(none);
	settings_free(policy);
	buffer_done(&bare);
	buffer_done(&shown);
	buffer_done(&wanted);
	free(text);
}

static void the_example_map_is_a_map(void **state)
{
	char *text = read_file("conf/identity.map");
	struct identity_map *m = NULL;
	struct buffer bare;
	struct fault f;

	(void)state;
	buffer_init(&bare, NULL, FILE_MAX);
	uncomment(text, &bare);
	assert_in_range(bare.len, 100, FILE_MAX);
	if (identity_map_new("conf/identity.map", buffer_span(&bare), &m, &f))
		fail_msg("%s", f.text);
	identity_map_free(m);
	buffer_done(&bare);
	free(text);
}

static void the_example_footers_are_footers(void **state)
{
	char *text = read_file("conf/footers.txt");
	struct footers *footers = NULL;
	struct span rest = span_of(text);
	struct buffer bare;
	struct fault f;

	(void)state;
	buffer_init(&bare, NULL, FILE_MAX);
	while (rest.at) {
		struct span line = span_line(&rest);

		if (span_starts(line, SPAN("#")) && line.len > 1 && line.at[1] != ' ')
			line = span_skip(line, 1);
		buffer_add(&bare, line);
		buffer_byte(&bare, '\n');
	}
	if (footers_new("conf/footers.txt", buffer_span(&bare), &footers, &f))
		fail_msg("%s", f.text);
	assert_int_equal(footers_count(footers), 2);
	footers_free(footers);
	buffer_done(&bare);
	free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_manual_page_has_every_setting_and_no_other),
		cmocka_unit_test(the_shipped_file_changes_nothing),
		cmocka_unit_test(the_shipped_file_shows_every_built_in_value),
		cmocka_unit_test(the_example_map_is_a_map),
		cmocka_unit_test(the_example_footers_are_footers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
