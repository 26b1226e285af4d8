/* test_socket.c - whose socket it is. */
#include "tests/cmocka.inc.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "daemon/socket.h"
#include "tests/tidy.inc.h"

static char directory[64], path[96], spec[112];

static int make_directory(void **state)
{
	(void)state;
	if (tidy_make("tone-socket", directory, sizeof directory))
		return -1;
	snprintf(path, sizeof path, "%s/s", directory);
	snprintf(spec, sizeof spec, "unix:%s", path);
	return 0;
}

static int remove_directory(void **state)
{
	char lock[112];

	(void)state;
	snprintf(lock, sizeof lock, "%s.lock", path);
	unlink(path);
	unlink(lock);
	return rmdir(directory);
}

/* What libmilter would do in our stead. */
static int bind_and_listen(void)
{
	struct sockaddr_un a = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);

	snprintf(a.sun_path, sizeof a.sun_path, "%s", path);
	assert_int_equal(bind(fd, (struct sockaddr *)&a, sizeof a), 0);
	assert_int_equal(listen(fd, 5), 0);
	return fd;
}

static bool there(void)
{
	struct stat st;

	return lstat(path, &st) == 0;
}

static void specifications(void **state)
{
	static const struct { const char *says, *spec; bool good; } rows[] = {
		{ "a path", "unix:/run/tone-milter/s", true },
		{ "libmilter's other word for a path", "local:/run/s", true },
		{ "a port on a host", "inet:8891@127.0.0.1", true },
		{ "a port on a host by name", "inet:8891@localhost", true },
		{ "a port on an IPv6 host", "inet6:8891@::1", true },
		{ "the highest port", "inet:65535@127.0.0.1", true },
		{ "a port that would wrap to 4464", "inet:70000@127.0.0.1", false },
		{ "port zero", "inet:0@127.0.0.1", false },
		{ "no port", "inet:@127.0.0.1", false },
		{ "a word for a port", "inet:smtp@127.0.0.1", false },
		{ "a port for all networks", "inet:8891", false },
		{ "an empty host", "inet:8891@", false },
		{ "a path from wherever we stand", "unix:s", false },
		{ "a word that libmilter takes for a path", "bogus", false },
		{ "no path", "unix:", false },
		{ "nothing", "", false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct fault f = { .text = "" };

		if ((socket_check(rows[i].spec, &f) == 0) != rows[i].good)
			fail_msg("row %zu: %s", i, rows[i].says);
		if (!rows[i].good && !strstr(f.text, rows[i].spec))
			fail_msg("row %zu: the fault does not name it: %s", i, f.text);
	}
}

static void a_path_may_be_as_long_as_libmilter_allows(void **state)
{
	char longest[5 + 106 + 2] = "unix:/";

	(void)state;
	memset(longest + 6, 'a', 105);
	assert_int_equal(socket_check(longest, NULL), 0);
	longest[5 + 106] = 'a';
	assert_int_equal(socket_check(longest, NULL), -1);
}

static void a_free_place_is_claimed_settled_and_left_clean(void **state)
{
	struct socket_claim *c;
	struct stat st;
	int fd;

	(void)state;
	assert_int_equal(socket_claim(spec, &c, NULL), 0);
	fd = bind_and_listen();
	assert_int_equal(socket_settle(c, &(struct socket_rights){ 0620, "", "" }, NULL), 0);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 07777, 0620);
	close(fd);
	socket_release(c);
	assert_false(there());
}

static void an_unknown_group_is_a_fault_that_names_it(void **state)
{
	struct socket_claim *c;
	struct fault f;
	int fd;

	(void)state;
	assert_int_equal(socket_claim(spec, &c, NULL), 0);
	fd = bind_and_listen();
	assert_int_equal(socket_settle(c, &(struct socket_rights){ 0660, "", "no-such-group-here" }, &f), -1);
	assert_non_null(strstr(f.text, "no-such-group-here"));
	close(fd);
	socket_release(c);
	assert_false(there());
}

static void a_socket_left_behind_is_removed(void **state)
{
	struct socket_claim *c;

	(void)state;
	close(bind_and_listen());
	assert_true(there());
	assert_int_equal(socket_claim(spec, &c, NULL), 0);
	assert_false(there());
	socket_release(c);
}

static void a_living_socket_of_another_program_stays(void **state)
{
	struct socket_claim *c;
	struct fault f;
	int fd = bind_and_listen();

	(void)state;
	assert_int_equal(socket_claim(spec, &c, &f), -1);
	assert_non_null(strstr(f.text, "another program answers"));
	assert_true(there());
	close(fd);
}

static void two_of_us_never_share_a_socket(void **state)
{
	struct socket_claim *first, *second;
	struct fault f;

	(void)state;
	assert_int_equal(socket_claim(spec, &first, NULL), 0);
	assert_int_equal(socket_claim(spec, &second, &f), -1);
	assert_non_null(strstr(f.text, "another tone-milter"));
	socket_release(first);
	assert_int_equal(socket_claim(spec, &second, NULL), 0);
	socket_release(second);
}

static void a_file_that_is_no_socket_is_never_removed(void **state)
{
	struct socket_claim *c;
	struct fault f;
	int fd = open(path, O_CREAT | O_WRONLY, 0600);

	(void)state;
	close(fd);
	assert_int_equal(socket_claim(spec, &c, &f), -1);
	assert_non_null(strstr(f.text, "is no socket"));
	assert_true(there());
}

static void a_socket_that_took_our_place_stays_at_the_end(void **state)
{
	struct socket_claim *c;
	char aside[112];
	int ours, other;

	(void)state;
	snprintf(aside, sizeof aside, "%s/aside", directory);
	assert_int_equal(socket_claim(spec, &c, NULL), 0);
	ours = bind_and_listen();
	assert_int_equal(socket_settle(c, &(struct socket_rights){ 0600, "", "" }, NULL), 0);
	assert_int_equal(rename(path, aside), 0);
	other = bind_and_listen();
	socket_release(c);
	assert_true(there());
	close(ours);
	close(other);
	unlink(aside);
}

static void a_missing_directory_is_a_fault(void **state)
{
	struct socket_claim *c;
	struct fault f;

	(void)state;
	assert_int_equal(socket_claim("unix:/nowhere/at/all/s", &c, &f), -1);
	assert_int_equal(f.kind, FAULT_SYSTEM);
}

static void whom_the_metrics_are_open_to(void **state)
{
	static const struct { const char *says, *where; bool good, open; } rows[] = {
		{ "this host", "127.0.0.1:9417", true, false },
		{ "this host by its name", "localhost:9417", true, false },
		{ "this host's other loopbacks", "127.8.0.1:9417", true, false },
		{ "this host by IPv6", "[::1]:9417", true, false },
		{ "a path", "unix:/run/metrics", true, false },
		{ "every network", "0.0.0.0:9417", true, true },
		{ "an address of a network", "192.0.2.1:9417", true, true },
		{ "an IPv6 address of a network", "[2001:db8::1]:9417", true, true },
		{ "a name", "mail.example.com:9417", false, false },
		{ "no host", ":9417", false, false },
		{ "no port", "127.0.0.1", false, false },
		{ "an empty port", "127.0.0.1:", false, false },
		{ "port zero", "127.0.0.1:0", false, false },
		{ "IPv6 without brackets", "::1:9417", false, false },
		{ "half a bracket", "[::1:9417", false, false },
		{ "a path without its word", "/run/metrics", false, false },
		{ "nothing", "", false, false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		bool open = false;

		if ((socket_listen_check(rows[i].where, &open, NULL) == 0) != rows[i].good)
			fail_msg("row %zu: %s", i, rows[i].says);
		if (open != rows[i].open)
			fail_msg("row %zu: open to others: %s", i, rows[i].says);
	}
}

static void a_listener_by_path_is_reached_settled_and_left_clean(void **state)
{
	struct socket_claim *c;
	int fd;

	(void)state;
	assert_int_equal(socket_listen(spec, &c, &fd, NULL), 0);
	assert_int_not_equal(socket_connect(spec, 1), -1);
	close(fd);
	assert_int_equal(socket_connect(spec, 1), -1);
	assert_int_equal(socket_settle(c, &(struct socket_rights){ 0600, "", "" }, NULL), 0);
	socket_release(c);
	assert_false(there());
}

int main(void)
{
#define ROW(f) cmocka_unit_test_setup_teardown(f, make_directory, remove_directory)
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(specifications),
		cmocka_unit_test(a_path_may_be_as_long_as_libmilter_allows),
		ROW(a_free_place_is_claimed_settled_and_left_clean),
		ROW(an_unknown_group_is_a_fault_that_names_it),
		ROW(a_socket_left_behind_is_removed),
		ROW(a_living_socket_of_another_program_stays),
		ROW(two_of_us_never_share_a_socket),
		ROW(a_file_that_is_no_socket_is_never_removed),
		ROW(a_socket_that_took_our_place_stays_at_the_end),
		ROW(a_listener_by_path_is_reached_settled_and_left_clean),
		cmocka_unit_test(whom_the_metrics_are_open_to),
		cmocka_unit_test(a_missing_directory_is_a_fault),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
