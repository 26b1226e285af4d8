/* test_listener.c - what is served over HTTP, and that nothing else is. */
#include "tests/cmocka.inc.h"

#include <pthread.h>
#include <sys/socket.h>

#include "daemon/listener.h"
#include "daemon/probe.h"
#include "daemon/socket.h"
#include "tests/daemon/place.inc.h"

static struct place place;
static struct listener *listener;
static char http[96], milter[96];

static int open_listener(void **state)
{
	(void)state;
	place_open(&place, "");
	snprintf(http, sizeof http, "unix:%s/http", place.directory);
	snprintf(milter, sizeof milter, "unix:%s/milter", place.directory);
	return listener_open(http, &(struct socket_rights){ 0600, "", "" }, &listener, NULL)
	       || listener_start(listener, &place.service, milter, NULL);
}

static int close_listener(void **state)
{
	(void)state;
	listener_stop(listener);
	assert_int_equal(socket_connect(http, 1), -1);
	place_close(&place);
	return 0;
}

/* The whole answer to one request. */
static const char *ask(const char *request)
{
	static char answer[65536];
	size_t len = 0;
	ssize_t got;
	int fd = socket_connect(http, 5);

	assert_int_not_equal(fd, -1);
	assert_int_equal(send(fd, request, strlen(request), MSG_NOSIGNAL), strlen(request));
	while (len < sizeof answer - 1 && (got = recv(fd, answer + len, sizeof answer - 1 - len, 0)) > 0)
		len += (size_t)got;
	answer[len] = '\0';
	close(fd);
	return answer;
}

#define REQUEST(method, path) method " " path " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"

static void each_request_has_its_status(void **state)
{
	static const struct { const char *says, *request, *status, *holds; } rows[] = {
		{ "metrics", REQUEST("GET", "/metrics"), "HTTP/1.1 200", "\ntone_milter_answered_total 0\n" },
		{ "what came too late", REQUEST("GET", "/metrics"), "HTTP/1.1 200", "\ntone_milter_too_late_total 0\n" },
		{ "records of holds", REQUEST("GET", "/metrics"), "HTTP/1.1 200", "\n# TYPE tone_holds_open gauge\ntone_holds_open 0\n" },
		{ "the oldest of none", REQUEST("GET", "/metrics"), "HTTP/1.1 200", "\ntone_holds_oldest_seconds 0\n" },
		{ "with a query", REQUEST("GET", "/metrics?x=1"), "HTTP/1.1 200", "# TYPE " },
		{ "figures of the host", REQUEST("GET", "/metrics"), "HTTP/1.1 200", "tone_messages_total{" },
		{ "their form", REQUEST("GET", "/metrics"), "HTTP/1.1 200", "version=0.0.4" },
		{ "a head", REQUEST("HEAD", "/metrics"), "HTTP/1.1 200", "Content-Length" },
		{ "no milter is there", REQUEST("GET", "/healthz"), "HTTP/1.1 503", "does not answer" },
		{ "another path", REQUEST("GET", "/"), "HTTP/1.1 404", "" },
		{ "a path behind one of ours", REQUEST("GET", "/metrics/x"), "HTTP/1.1 404", "" },
		{ "another method", REQUEST("DELETE", "/metrics"), "HTTP/1.1 405", "Allow: GET, HEAD" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *answer = ask(rows[i].request);

		if (strncmp(answer, rows[i].status, strlen(rows[i].status)) != 0)
			fail_msg("row %zu: %s: %.40s", i, rows[i].says, answer);
		if (!strstr(answer, rows[i].holds))
			fail_msg("row %zu: %s: lacks %s", i, rows[i].says, rows[i].holds);
	}
}

static void garbage_gets_no_page(void **state)
{
	(void)state;
	assert_null(strstr(ask("\r\n\r\nnonsense\r\n\r\n"), "200"));
	assert_null(strstr(ask(REQUEST("POST", "/metrics")), "200"));
}

/* Somebody who accepts, says this for an answer, and waits to be left. */
struct somebody {
	int fd;
	const char *answer;
	size_t len;
};

static void *answer_once(void *context)
{
	const struct somebody *who = context;
	int fd = accept(who->fd, NULL, NULL);
	char said[256];

	(void)send(fd, who->answer, who->len, MSG_NOSIGNAL);
	while (recv(fd, said, sizeof said, 0) > 0)
		;
	close(fd);
	return NULL;
}

static void only_a_milter_is_awake(void **state)
{
	static const struct { const char *says, *answer; size_t len; bool awake; } rows[] = {
		{ "the answer of a milter", "\0\0\0\15O\0\0\0\6\0\0\0\0\0\0\0\0", 17, true },
		{ "somebody who says nothing", "", 0, false },
		{ "half an answer", "\0\0\0\15O\0\0", 7, false },
		{ "another protocol", "220 mail.example.com ESMTP ready", 32, false },
	};
	char where[96];

	(void)state;
	snprintf(where, sizeof where, "unix:%s/somebody", place.directory);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct somebody who = { .answer = rows[i].answer, .len = rows[i].len };
		struct socket_claim *c;
		pthread_t thread;

		assert_int_equal(socket_listen(where, &c, &who.fd, NULL), 0);
		assert_int_equal(socket_settle(c, &(struct socket_rights){ 0600, "", "" }, NULL), 0);
		assert_int_equal(pthread_create(&thread, NULL, answer_once, &who), 0);
		if (probe_milter(where, rows[i].awake ? PATIENCE : 1) != rows[i].awake)
			fail_msg("row %zu: %s", i, rows[i].says);
		pthread_join(thread, NULL);
		close(who.fd);
		socket_release(c);
	}
	assert_false(probe_milter(where, 1));
}

int main(void)
{
#define ROW(f) cmocka_unit_test_setup_teardown(f, open_listener, close_listener)
	const struct CMUnitTest tests[] = {
		ROW(each_request_has_its_status),
		ROW(garbage_gets_no_page),
		ROW(only_a_milter_is_awake),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
