/* test_process.c - programs are run without a shell, and what became of them is known. */
#include "world/process.h"

#include <stdlib.h>
#include <unistd.h>

#include "tests/cmocka.inc.h"

#define WORDS(...) { __VA_ARGS__, NULL }

static const struct row {
	const char *says, *words[5];
	int status;		/* -1: a fault */
	const char *said;	/* what it printed, or the fault's text */
} rows[] = {
	{ "it is looked up", WORDS("echo", "word"), 0, "word\n" },
	{ "or a path", WORDS("/bin/echo", "word"), 0, "word\n" },
	{ "no shell looks at its words", WORDS("echo", "$HOME;*"), 0, "$HOME;*\n" },
	{ "its status is known", WORDS("sh", "-c", "exit 7"), 7, "" },
	{ "and what killed it", WORDS("sh", "-c", "kill -9 $$"), 128 + 9, "" },
	{ "its errors are heard", WORDS("sh", "-c", "echo wrong >&2; exit 1"), 1, "wrong\n" },
	{ "of our environment it has nothing", WORDS("sh", "-c", "echo $PATH $LC_ALL $TONE_TEST"), 0,
	  "/usr/sbin:/usr/bin:/sbin:/bin C\n" },
	{ "there is no such program", WORDS("tone-nowhere"), -1, "tone-nowhere is not installed" },
	{ "there is none at that path", WORDS("/nowhere/at-all"), -1, "/nowhere/at-all is not installed" },
};

static void what_became_of_it_is_known(void **state)
{
	(void)state;
	assert_int_equal(setenv("TONE_TEST", "ours", 1), 0);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct fault f = { .text = "" };
		struct buffer said;
		int status = 0;

		buffer_init(&said, NULL, 1000);
		if (process_run(rows[i].words, &said, &status, &f))
			status = f.kind == FAULT_INPUT ? -1 : -2;
		if (status != rows[i].status
		    || strcmp(status < 0 ? f.text : buffer_string(&said), rows[i].said) != 0)
			fail_msg("row %zu: %s: status %d, %s", i, rows[i].says, status, buffer_string(&said));
		buffer_done(&said);
	}
}

static void what_it_prints_is_bounded(void **state)
{
	static const char *const words[] = { "head", "-c", "100000", "/dev/zero", NULL };
	struct buffer said;
	struct fault f;
	int status;

	(void)state;
	buffer_init(&said, NULL, 1000);
	assert_int_equal(process_run(words, &said, &status, &f), 0);
	assert_int_equal(status, 0);
	assert_true(said.spoiled);
	buffer_done(&said);
}

/* A file of its own that nobody else finds. */
static int nameless(void)
{
	char name[] = "/tmp/tone-process-XXXXXX";
	int fd = mkstemp(name);

	assert_true(fd >= 0);
	assert_int_equal(unlink(name), 0);
	return fd;
}

static void it_reads_and_writes_the_files_that_it_is_given(void **state)
{
	static const char *const words[] = { "cat", NULL };
	const int in = nameless(), out = nameless();
	char text[16] = "";
	struct fault f;
	int status;

	(void)state;
	assert_int_equal(write(in, "words", 5), 5);
	assert_int_equal(lseek(in, 2, SEEK_SET), 2);
	assert_int_equal(process_end(process_start(words, (const int[]){ in, out, -1 }, 3), "cat", &status, &f), 0);
	assert_int_equal(status, 0);
	assert_int_equal(pread(out, text, sizeof text, 0), 3);
	assert_string_equal(text, "rds");
	(void)close(in);
	(void)close(out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_became_of_it_is_known), cmocka_unit_test(what_it_prints_is_bounded),
		cmocka_unit_test(it_reads_and_writes_the_files_that_it_is_given),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
