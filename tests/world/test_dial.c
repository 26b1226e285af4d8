/* test_dial.c - a connection within its time, whichever address answers.
 *
 * Names are looked up here and not by the system: the test says which addresses
 * a name has.
 */
#include "tests/cmocka.inc.h"

#include "world/clock.h"
#include "world/dial.h"

#include <netdb.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { ADDRESSES = 3, QUEUED = 16 };

static struct sockaddr_in found[ADDRESSES];
static size_t found_count;

int getaddrinfo(const char *host, const char *port, const struct addrinfo *hints,
		struct addrinfo **out)
{
	struct addrinfo *all = calloc(ADDRESSES, sizeof *all);

	(void)host;
	(void)port;
	(void)hints;
	if (!all)
		return EAI_MEMORY;
	for (size_t i = 0; i < found_count; i++) {
		all[i].ai_family = AF_INET;
		all[i].ai_addr = (struct sockaddr *)&found[i];
		all[i].ai_addrlen = sizeof found[i];
		all[i].ai_next = i + 1 < found_count ? &all[i + 1] : NULL;
	}
	*out = all;
	return 0;
}

void freeaddrinfo(struct addrinfo *all)
{
	free(all);
}

static int listen_at(struct sockaddr_in *at, int backlog)
{
	socklen_t size = sizeof *at;
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	*at = (struct sockaddr_in){ .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	assert_int_equal(bind(fd, (const struct sockaddr *)at, sizeof *at), 0);
	assert_int_equal(listen(fd, backlog), 0);
	assert_int_equal(getsockname(fd, (struct sockaddr *)at, &size), 0);
	return fd;
}

/* Its queue is full and nobody takes from it: who comes now gets no answer. */
static void fill(const struct sockaddr_in *at, int queued[static QUEUED])
{
	for (size_t i = 0; i < QUEUED; i++) {
		queued[i] = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
		(void)connect(queued[i], (const struct sockaddr *)at, sizeof *at);
	}
}

enum side { ANSWERS, SILENT, ABSENT };

/* With 600 ms to do it in; for ever when it goes another way. */
static int64_t ms_to_open(const char *says, int want)
{
	const int64_t began = clock_monotonic_us() / 1000;
	struct fault f = { .text = "" };
	struct dial *d;
	int64_t took;
	int fd = -1;

	assert_int_equal(dial_new("redis.example.com:6379", &d, &f), 0);
	took = INT64_MAX;
	if (dial_open(d, began + 600, &fd, &f) == want)
		took = clock_monotonic_us() / 1000 - began;
	else
		print_message("%s: %s\n", says, f.text);
	if (fd >= 0)
		(void)close(fd);
	dial_free(d);
	return took;
}

static void whichever_address_answers_is_reached(void **state)
{
	static const struct row {
		const char *says;
		enum side at[ADDRESSES];
		size_t count;
		int want;
	} rows[] = {
		{ "one that answers", { ANSWERS }, 1, 0 },
		{ "behind one that refuses", { ABSENT, ANSWERS }, 2, 0 },
		{ "behind one that does not answer", { SILENT, ANSWERS }, 2, 0 },
		{ "behind two that do not", { SILENT, SILENT, ANSWERS }, 3, 0 },
		{ "behind one of each", { SILENT, ABSENT, ANSWERS }, 3, 0 },
		{ "none that answers", { SILENT, SILENT }, 2, -1 },
	};
	struct sockaddr_in side[3];
	int queued[QUEUED];
	const int answers = listen_at(&side[ANSWERS], 50), silent = listen_at(&side[SILENT], 0);

	(void)state;
	(void)close(listen_at(&side[ABSENT], 0));
	fill(&side[SILENT], queued);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		int64_t took = INT64_MAX;

		found_count = rows[i].count;
		for (size_t k = 0; k < found_count; k++)
			found[k] = side[rows[i].at[k]];
		/* A machine that was busy is asked again. */
		for (int round = 0; round < 20 && took > 900; round++)
			took = ms_to_open(rows[i].says, rows[i].want);
		if (took > 900)
			fail_msg("row %zu: %s: %lld ms", i, rows[i].says, (long long)took);
	}
	for (size_t i = 0; i < QUEUED; i++)
		(void)close(queued[i]);
	(void)close(silent);
	(void)close(answers);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(whichever_address_answers_is_reached),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
