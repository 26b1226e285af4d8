/* test_file.c - files are read within their limit and replaced as a whole. */
#include "tests/cmocka.inc.h"

#include "tests/world/scratch.inc.h"

#include "world/file.h"

static void reading_keeps_to_its_limit(void **state)
{
	static const struct row {
		const char *says, *bytes;
		size_t max;
		int want;
	} rows[] = {
		{ "a file is read whole", "one\ntwo\n", 100, 0 },
		{ "a file that just fits is read", "12345678", 8, 0 },
		{ "a byte more is a fault", "123456789", 8, -1 },
		{ "an empty file is no bytes", "", 8, 0 },
		{ "an empty file fits in nothing", "", 0, 0 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct buffer b;
		struct fault f = { .text = "" };

		scratch_text("file", rows[i].bytes);
		buffer_init(&b, NULL, rows[i].max);
		if (file_read(scratch_path("file"), &b, &f) != rows[i].want)
			fail_msg("row %zu: %s: %s", i, rows[i].says, f.text);
		if (rows[i].want == 0 && !span_eq(buffer_span(&b), span_of(rows[i].bytes)))
			fail_msg("row %zu: %s", i, rows[i].says);
		if (rows[i].want != 0 && f.kind != FAULT_LIMIT)
			fail_msg("row %zu: %s: kind %d", i, rows[i].says, (int)f.kind);
		buffer_done(&b);
	}
}

static void what_cannot_be_read_is_named(void **state)
{
	static const struct row {
		const char *says, *name, *want;
	} rows[] = {
		{ "a missing file", "missing", "missing: No such file" },
		{ "a directory", ".", "is a directory" },
		{ "a file used as directory", "file/x", "Not a directory" },
	};

	(void)state;
	scratch_text("file", "x");
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct buffer b;
		struct fault f = { .text = "" };

		buffer_init(&b, NULL, 10);
		if (file_read(scratch_path(rows[i].name), &b, &f) != -1 || f.kind != FAULT_INPUT
		    || !strstr(f.text, rows[i].want) || !strstr(f.text, scratch))
			fail_msg("row %zu: %s: %s", i, rows[i].says, f.text);
		buffer_done(&b);
	}
}

static void a_pipe_is_read_to_its_end(void **state)
{
	int ends[2];
	char name[32];
	struct buffer b;
	struct fault f;

	(void)state;
	assert_int_equal(pipe(ends), 0);
	assert_int_equal(write(ends[1], "through a pipe", 14), 14);
	(void)close(ends[1]);
	(void)snprintf(name, sizeof name, "/dev/fd/%d", ends[0]);
	buffer_init(&b, NULL, 100);
	assert_int_equal(file_read(name, &b, &f), 0);
	assert_int_equal(b.len, 14);
	buffer_done(&b);
	(void)close(ends[0]);
}

static void a_listing_is_sorted_and_leaves_out_what_is_not_meant(void **state)
{
	char **names;
	size_t count;
	struct fault f;

	(void)state;
	scratch_text("20-b.conf", "");
	scratch_text("10-a.conf", "");
	scratch_text(".hidden.conf", "");
	scratch_text("10-a.conf.dpkg-old", "");
	assert_int_equal(mkdir(scratch_path("30-dir.conf"), 0700), 0);
	assert_int_equal(symlink("20-b.conf", scratch_path("40-link.conf")), 0);
	assert_int_equal(symlink("nowhere", scratch_path("50-dangling.conf")), 0);
	assert_int_equal(file_list(scratch, ".conf", 10, &names, &count, &f), 0);
	assert_int_equal(count, 3);
	assert_string_equal(names[0], scratch_path("10-a.conf"));
	assert_string_equal(names[1], scratch_path("20-b.conf"));
	assert_string_equal(names[2], scratch_path("40-link.conf"));
	file_list_free(names, count);
	assert_int_equal(file_list(scratch, ".conf", 2, &names, &count, &f), -1);
	assert_int_equal(f.kind, FAULT_LIMIT);
	assert_int_equal(file_list_directories(scratch, 5, &names, &count, &f), 0);
	assert_int_equal(count, 1);
	file_list_free(names, count);
	assert_int_equal(file_list(scratch, ".lex", 2, &names, &count, &f), 0);
	assert_int_equal(count, 0);
	file_list_free(names, count);
	assert_int_equal(file_list(scratch_path("none"), ".lex", 2, &names, &count, &f), -1);
}

static void check_content(const char *name, const char *want)
{
	struct buffer b;
	struct fault f;

	buffer_init(&b, NULL, 1000);
	assert_int_equal(file_read(scratch_path(name), &b, &f), 0);
	assert_true(span_eq(buffer_span(&b), span_of(want)));
	buffer_done(&b);
}

static void replacing_leaves_the_old_or_the_new_file(void **state)
{
	struct stat about;
	struct fault f;

	(void)state;
	assert_int_equal(file_replace(scratch, "record", SPAN("first"), 0640, &f), 0);
	check_content("record", "first");
	/* What a crash left behind is no obstacle, and no way in. */
	assert_int_equal(symlink("/etc/passwd", scratch_path(".record.new")), 0);
	assert_int_equal(file_replace(scratch, "record", SPAN("second"), 0600, &f), 0);
	check_content("record", "second");
	assert_int_equal(lstat(scratch_path("record"), &about), 0);
	assert_int_equal(about.st_mode, S_IFREG | 0600);
	assert_int_equal(lstat(scratch_path(".record.new"), &about), -1);
	assert_int_equal(file_replace(scratch_path("none"), "record", SPAN("x"), 0600, &f), -1);
	/* A directory cannot be replaced: the temporary file goes away again. */
	assert_int_equal(mkdir(scratch_path("taken"), 0700), 0);
	assert_int_equal(file_replace(scratch, "taken", SPAN("x"), 0600, &f), -1);
	assert_int_equal(lstat(scratch_path(".taken.new"), &about), -1);
}

static void a_secret_is_for_its_owner_and_one_group(void **state)
{
	static const struct row {
		const char *says;
		unsigned mode;
		bool want;
	} rows[] = {
		{ "its owner's alone", 0600, true },
		{ "... and read-only", 0400, true },
		{ "its group may read it", 0640, true },
		{ "its group may write it", 0660, false },
		{ "others may read it", 0644, false },
		{ "others may write it", 0602, false },
		{ "the kind of the file is no right", S_IFREG | 0600, true },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (file_mode_secret(rows[i].mode) != rows[i].want)
			fail_msg("row %zu: %s", i, rows[i].says);
}

int main(void)
{
#define ROW(test) cmocka_unit_test_setup_teardown(test, scratch_make, scratch_drop)
	const struct CMUnitTest tests[] = {
		ROW(reading_keeps_to_its_limit),
		ROW(what_cannot_be_read_is_named),
		ROW(a_pipe_is_read_to_its_end),
		ROW(a_listing_is_sorted_and_leaves_out_what_is_not_meant),
		ROW(replacing_leaves_the_old_or_the_new_file),
		ROW(a_secret_is_for_its_owner_and_one_group),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
