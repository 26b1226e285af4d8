/* test_log.c - one line stays one line, whatever stands in its values. */
#include "tests/cmocka.inc.h"

#include "tests/world/scratch.inc.h"

#include <time.h>

#include "world/log.h"

static char said[8192];

/* Runs `speak` with standard error in a file, and reads that. */
static void listen_to(void (*speak)(const void *), const void *context)
{
	int before = dup(STDERR_FILENO);
	int fd = open(scratch_path("said"), O_RDWR | O_CREAT | O_TRUNC, 0600);
	ssize_t n;

	assert_true(fd >= 0 && dup2(fd, STDERR_FILENO) >= 0);
	speak(context);
	(void)dup2(before, STDERR_FILENO);
	(void)close(before);
	n = pread(fd, said, sizeof said - 1, 0);
	(void)close(fd);
	assert_true(n >= 0);
	said[n] = '\0';
}

static void speak_value(const void *value)
{
	struct log_line l;

	log_begin(&l, LOG_LEVEL_INFO, "judged");
	log_text(&l, "v", *(const struct span *)value);
	log_number(&l, "n", -7);
	log_end(&l);
}

static void values_cannot_forge_a_line(void **state)
{
	static const struct row {
		const char *says, *value;
		size_t len;
		const char *logfmt, *json;
	} rows[] = {
#define V(s) s, sizeof s - 1
		{ "a plain word stands bare", V("3kT9"), "v=3kT9 n=-7", "\"v\":\"3kT9\",\"n\":-7}" },
		{ "nothing is quoted", V(""), "v=\"\" n", "\"v\":\"\",\"n\"" },
		{ "a space is quoted", V("a b"), "v=\"a b\" n", "\"v\":\"a b\"" },
		{ "an equals sign is quoted", V("a=b"), "v=\"a=b\" n", "\"v\":\"a=b\"" },
		{ "a quote is escaped", V("a\" x=\"b"), "v=\"a\\\" x=\\\"b\" n", "\"a\\\" x=\\\"b\"" },
		{ "a backslash is escaped", V("a\\"), "v=\"a\\\\\" n", "\"v\":\"a\\\\\",\"n\"" },
		{ "a line feed is escaped", V("a\nlevel=error"), "v=\"a\\u000alevel=error\" n", "\\u000alevel" },
		{ "a zero is escaped", V("a\0b"), "v=\"a\\u0000b\" n", "a\\u0000b" },
		{ "an escape sequence is escaped", V("\33[2J"), "v=\"\\u001b[2J\" n", "\\u001b[2J" },
		{ "a C1 control is escaped", V("\xC2\x9B" "31m"), "v=\"\\u009b31m\" n", "\\u009b31m" },
		{ "a line separator is escaped", V("a\xE2\x80\xA8" "b"), "v=\"a\\u2028b\" n", "a\\u2028b" },
		{ "a bidirectional override is escaped", V("\xE2\x80\xAE" "x"), "v=\"\\u202ex\" n", "\\u202ex" },
		{ "an invalid byte is replaced", V("\xFFz"), "v=\"\xEF\xBF\xBDz\" n", "\xEF\xBF\xBDz" },
		{ "letters of all scripts stay", V("gr\xC3\xBC\xC3\x9F"), "v=\"gr\xC3\xBC\xC3\x9F\" n", "gr\xC3\xBC\xC3\x9F" },
#undef V
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct span value = { rows[i].value, rows[i].len };

		for (int json = 0; json < 2; json++) {
			log_start("test", false, json);
			listen_to(speak_value, &value);
			if (!strstr(said, json ? rows[i].json : rows[i].logfmt))
				fail_msg("row %zu: %s: %s", i, rows[i].says, said);
			if (strchr(said, '\n') != said + strlen(said) - 1)
				fail_msg("row %zu: %s: not one line: %s", i, rows[i].says, said);
		}
	}
}

struct fill {
	size_t first, second;
};

static void speak_long(const void *context)
{
	static char much[4096];
	const struct fill *fill = context;
	struct log_line l;

	memset(much, '\n', sizeof much);
	log_begin(&l, LOG_LEVEL_WARNING, "long");
	log_text(&l, "a", (struct span){ much, fill->first });
	log_number(&l, "number", INT64_MIN);
	log_text(&l, "b", (struct span){ much, fill->second });
	log_text(&l, "c", SPAN("\"\"\"\""));
	log_end(&l);
}

static void a_long_line_is_cut_and_stays_whole(void **state)
{
	(void)state;
	for (int json = 0; json < 2; json++)
		for (size_t n = 0; n < 420; n++) {
			struct fill fill = { n, n % 3 ? 4000 : 0 };
			size_t len;

			log_start("test", false, json);
			listen_to(speak_long, &fill);
			len = strlen(said);
			if (len > 2048 || said[len - 1] != '\n' || strchr(said, '\n') != said + len - 1)
				fail_msg("first value of %zu: %s", n, said);
			if (json && (said[0] != '{' || said[len - 2] != '}'))
				fail_msg("first value of %zu: not closed: %s", n, said);
			/* Half a number would be another number. */
			if (strstr(said, "number") && !strstr(said, "-9223372036854775808"))
				fail_msg("first value of %zu: cut number: %s", n, said);
		}
}

static void speak_sentence(const void *context)
{
	(void)context;
	log_say(LOG_LEVEL_ERROR, "redis", "cannot connect to %s", "127.0.0.1");
}

static void a_sentence_is_the_message(void **state)
{
	(void)state;
	log_start("test", false, false);
	listen_to(speak_sentence, NULL);
	assert_non_null(strstr(said, "level=error event=redis message=\"cannot connect to 127.0.0.1\"\n"));
}

static void the_time_is_now_in_utc(void **state)
{
	const time_t before = time(NULL);
	struct tm parts = { 0 };
	const char *rest;

	(void)state;
	log_start("test", false, false);
	listen_to(speak_sentence, NULL);
	rest = strptime(said, "time=%Y-%m-%dT%H:%M:%S.", &parts);
	assert_non_null(rest);
	assert_int_equal(strspn(rest, "0123456789"), 3);
	assert_int_equal(strncmp(rest + 3, "Z level=", 8), 0);
	assert_in_range(timegm(&parts), before, time(NULL));
}

static void under_systemd_lines_carry_their_priority(void **state)
{
	(void)state;
	assert_int_equal(setenv("JOURNAL_STREAM", "8:1", 1), 0);
	log_start("test", false, true);
	listen_to(speak_sentence, NULL);
	(void)unsetenv("JOURNAL_STREAM");
	assert_int_equal(strncmp(said, "<3>{\"level\":\"error\"", 19), 0);
}

static ssize_t drain(int from)
{
	ssize_t all = 0, n;

	while ((n = read(from, said + all, sizeof said - 1 - (size_t)all)) > 0)
		all = n == (ssize_t)sizeof said - 1 - all ? 0 : all + n;
	said[all] = '\0';
	return all;
}

static void what_nobody_reads_is_lost_and_said(void **state)
{
	int before = dup(STDERR_FILENO), ends[2];

	(void)state;
	log_start("test", false, false);
	assert_int_equal(pipe(ends), 0);
	assert_true(dup2(ends[1], STDERR_FILENO) >= 0);
	for (int i = 0; i < 5000; i++)		/* more than a pipe holds */
		log_say(LOG_LEVEL_INFO, "flood", "line %d", i);
	(void)fcntl(ends[0], F_SETFL, O_NONBLOCK);
	(void)drain(ends[0]);
	log_say(LOG_LEVEL_INFO, "heard", "again");
	(void)drain(ends[0]);
	(void)dup2(before, STDERR_FILENO);
	(void)close(before);
	(void)close(ends[0]);
	(void)close(ends[1]);
	assert_non_null(strstr(said, "level=warning event=log lost="));
	assert_non_null(strstr(said, "event=heard message=again\n"));
}

int main(void)
{
#define ROW(test) cmocka_unit_test_setup_teardown(test, scratch_make, scratch_drop)
	const struct CMUnitTest tests[] = {
		ROW(values_cannot_forge_a_line),
		ROW(a_long_line_is_cut_and_stays_whole),
		ROW(a_sentence_is_the_message),
		ROW(the_time_is_now_in_utc),
		ROW(under_systemd_lines_carry_their_priority),
		ROW(what_nobody_reads_is_lost_and_said),
	};

	(void)unsetenv("JOURNAL_STREAM");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
