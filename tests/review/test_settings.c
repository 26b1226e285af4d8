/* test_settings.c - the settings of tone-review, their page and their file. */
#include "tests/cmocka.inc.h"

#include "review/settings.h"
#include "world/file.h"

static const struct row {
	const char *says, *text, *fault;	/* NULL: sound */
} rows[] = {
	{ "the one that is needed", "public_url = https://r.example.com\n", NULL },
	{ "quotes, comments, empty lines", "# a\n\n public_url=\"https://r.example.com\"\n", NULL },
	{ "a tunnel for a demonstration", "public_url = http://127.0.0.1:8080\n", NULL },
	{ "passwords in the clear across a network", "public_url = http://r.example.com\n", "https" },
	{ "with a path", "public_url = https://r.example.com/review\n", "without a path" },
	{ "without it", "threads = 2\n", "public_url" },
	{ "a name that is none", "public_url = https://r\nthread = 2\n", "line 2: no setting has the name thread" },
	{ "a number that is none", "threads = many\n", "line 1: threads: a number from 1 to 64" },
	{ "a number beyond", "threads = 65\n", "1 to 64" },
	{ "no value", "threads\n", "name = value" },
	{ "a front server on the network", "public_url = https://r\nlisten = 127.0.0.1:80\nsign_in = front\n", "Unix socket" },
	{ "a front server", "public_url = https://r\nsign_in = front\n", NULL },
	{ "another way to sign in", "public_url = https://r\nsign_in = magic\n", "users or front" },
};

static void a_file_is_read_or_its_line_named(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct review_settings s;
		struct fault f = { .text = "" };
		int status;

		review_settings_default(&s);
		status = review_settings_read(span_of(rows[i].text), &s, &f);
		if ((status == 0) != (rows[i].fault == NULL) || (status && !strstr(f.text, rows[i].fault)))
			fail_msg("row %zu: %s: %s", i, rows[i].says, f.text);
	}
}

/* What --show-config prints is a file with the same meaning. */
static void what_is_shown_can_be_read(void **state)
{
	struct review_settings s, again;
	struct buffer out;

	(void)state;
	review_settings_default(&s);
	assert_int_equal(review_settings_read(SPAN("public_url = https://r\nredis = unix:/r\nthreads = 9\n"), &s, NULL), 0);
	buffer_init(&out, NULL, 65536);
	review_settings_show(&s, &out);
	review_settings_default(&again);
	assert_int_equal(review_settings_read(buffer_span(&out), &again, NULL), 0);
	assert_memory_equal(&s, &again, sizeof s);
	buffer_done(&out);
}

/* Each name stands in the shipped file with its default, and on the page. */
static void page_and_file_have_every_name(void **state)
{
	struct review_settings s;
	struct buffer shown, file, page;
	struct span rest;

	(void)state;
	buffer_init(&shown, NULL, 65536);
	buffer_init(&file, NULL, 65536);
	buffer_init(&page, NULL, 65536);
	assert_int_equal(file_read("conf/tone-review.conf", &file, NULL), 0);
	assert_int_equal(file_read("man/tone-review.8", &page, NULL), 0);
	review_settings_default(&s);
	review_settings_show(&s, &shown);
	rest = buffer_span(&shown);
	for (size_t i = 0; review_settings_name(i); i++) {
		const struct span line = span_trim(span_line(&rest));

		if (!span_eq(line, SPAN("public_url =")) && span_find(buffer_span(&file), line) == file.len)
			fail_msg("conf/tone-review.conf: %.*s", SPAN_ARG(line));
		if (!strstr(buffer_string(&page), review_settings_name(i)))
			fail_msg("tone-review(8): %s", review_settings_name(i));
	}
	buffer_done(&page);
	buffer_done(&file);
	buffer_done(&shown);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_file_is_read_or_its_line_named), cmocka_unit_test(what_is_shown_can_be_read),
		cmocka_unit_test(page_and_file_have_every_name),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
