/* test_key.c - the secret is made once, kept, and never lies open. */
#include "tests/cmocka.inc.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "daemon/key.h"
#include "tests/tidy.inc.h"

static char directory[64], file[96];

static int make_directory(void **state)
{
	(void)state;
	if (tidy_make("tone-key", directory, sizeof directory))
		return -1;
	snprintf(file, sizeof file, "%s/pseudonym.key", directory);
	return 0;
}

static int remove_directory(void **state)
{
	(void)state;
	unlink(file);
	return rmdir(directory);
}

static void put(const char *text, mode_t mode)
{
	int fd = open(file, O_CREAT | O_WRONLY | O_TRUNC, 0600);

	assert_int_equal(write(fd, text, strlen(text)), strlen(text));
	close(fd);
	assert_int_equal(chmod(file, mode), 0);
}

static void it_is_made_once_for_its_owner_alone(void **state)
{
	unsigned char first[PSEUDONYM_KEY], again[PSEUDONYM_KEY];
	struct stat st;

	(void)state;
	assert_int_equal(key_load("", directory, first, NULL), 0);
	assert_int_equal(stat(file, &st), 0);
	assert_int_equal(st.st_mode & 07777, 0600);
	assert_int_equal(key_load("", directory, again, NULL), 0);
	assert_memory_equal(first, again, PSEUDONYM_KEY);
	assert_int_equal(key_load(file, "/nowhere", again, NULL), 0);
	assert_memory_equal(first, again, PSEUDONYM_KEY);
}

static void a_file_is_taken_whole_or_not_at_all(void **state)
{
#define DIGITS "00112233445566778899aabbccddeeff00112233445566778899AABBCCDDEEFF"
	static const struct { const char *says, *text; mode_t mode; bool good; } rows[] = {
		{ "64 digits", DIGITS, 0600, true },
		{ "with white space around", " " DIGITS "\r\n", 0600, true },
		{ "readable for its group", DIGITS, 0640, true },
		{ "readable for all", DIGITS, 0644, false },
		{ "writable for its group", DIGITS, 0660, false },
		{ "one digit too many", DIGITS "0", 0600, false },
		{ "two digits too many", DIGITS "00", 0600, false },
		{ "too short", "0011", 0600, false },
		{ "no digits", "zz112233445566778899aabbccddeeff00112233445566778899AABBCCDDEEFF", 0600, false },
		{ "empty", "", 0600, false },
	};
	unsigned char key[PSEUDONYM_KEY];

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct fault f = { .text = "" };

		put(rows[i].text, rows[i].mode);
		if ((key_load("", directory, key, &f) == 0) != rows[i].good)
			fail_msg("row %zu: %s", i, rows[i].says);
		if (!rows[i].good && !strstr(f.text, file))
			fail_msg("row %zu: the fault does not name the file: %s", i, f.text);
		if (strstr(f.text, "00112233"))
			fail_msg("row %zu: the fault tells the secret", i);
	}
	assert_int_equal(key_load("/nowhere/key", directory, key, NULL), -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(it_is_made_once_for_its_owner_alone, make_directory,
						remove_directory),
		cmocka_unit_test_setup_teardown(a_file_is_taken_whole_or_not_at_all, make_directory,
						remove_directory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
