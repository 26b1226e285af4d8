/* milterload.c - plays the mail server's side of the milter protocol, fast.
 *
 * Speaks version 6 straight to a filter's socket, so that the filter's own
 * cost is seen without a queue and its syncs. Honours what the filter
 * negotiated, also the replies it does not want to give. Prints one line of
 * JSON; of the messages that failed, "cut" had been sent, in part at least, when
 * the filter went away. Exit status 1 when a message had no answer, 2 for usage.
 *
 * usage: milterload -s SOCKET [-c CONNECTIONS] [-n MESSAGES] [-w WARM-UP]
 *                   [-k MESSAGES-PER-CONNECTION] [-r MESSAGES-PER-SECOND]
 *                   [-a AUTH-USER] FILE.eml...
 *
 * With -r the load is an open loop: latency counts from when a message was
 * due, so that a filter cannot hide by slowing its client down.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

enum { CHUNK = 65535, REPLY_MAX = 1 << 20, HEADERS_MAX = 4096, FILE_MAX = 64 << 20, TIMEOUT = 60 };

/* Steps of the negotiation, as libmilter's mfdef.h names them. */
enum step {
	NO_CONNECT = 0x1, NO_HELO = 0x2, NO_MAIL = 0x4, NO_RCPT = 0x8, NO_BODY = 0x10, NO_HEADERS = 0x20,
	NO_EOH = 0x40, QUIET_HEADER = 0x80, NO_DATA = 0x200, QUIET_CONNECT = 0x1000, QUIET_HELO = 0x2000,
	QUIET_MAIL = 0x4000, QUIET_RCPT = 0x8000, QUIET_DATA = 0x10000, QUIET_EOH = 0x40000,
	QUIET_BODY = 0x80000, LEADING_SPACE = 0x100000
};

struct field { const char *name, *value; };

struct message {
	struct field *fields;
	size_t field_count;
	char *body;	/* line ends are CRLF */
	size_t body_len;
};

struct worker {
	pthread_t thread;
	int fd;			/* -1: not connected */
	uint32_t steps;
	char *out, *in;		/* heap */
	size_t out_len, out_room;
	double *waits;		/* end of body to answer, seconds */
	size_t done;
	unsigned long answers[256], failed, cut;
	long number, on_connection;
};

static struct {
	const char *socket, *auth;
	long connections, messages, warm_up, per_connection;
	double rate;
	struct message *mails;
	size_t mail_count;
} load = { .auth = "agent@example.com", .connections = 4, .messages = 10000, .warm_up = 100 };

static atomic_long next_message;
static _Atomic uint32_t steps_seen;
static pthread_barrier_t warm;
static double started;

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void *grow(void *old, size_t bytes)
{
	void *fresh = realloc(old, bytes ? bytes : 1);

	if (!fresh) {
		perror("milterload");
		exit(2);
	}
	return fresh;
}

/* ---- message files ---- */

static char *read_file(const char *path, size_t *len)
{
	struct stat st;
	FILE *file = fopen(path, "rb");
	char *bytes = NULL;

	if (!file || fstat(fileno(file), &st) || !S_ISREG(st.st_mode) || st.st_size > FILE_MAX) {
		fprintf(stderr, "milterload: %s: %s\n", path, file ? "not a message file" : strerror(errno));
		exit(2);
	}
	bytes = grow(NULL, (size_t)st.st_size + 1);
	*len = fread(bytes, 1, (size_t)st.st_size, file);
	bytes[*len] = '\0';
	fclose(file);
	return bytes;
}

static size_t without_cr(char *bytes, size_t len)
{
	size_t kept = 0;

	for (size_t i = 0; i < len; i++)
		if (bytes[i] != '\r')
			bytes[kept++] = bytes[i];
	bytes[kept] = '\0';
	return kept;
}

static void add_field(struct message *m, char *line)
{
	char *colon = strchr(line, ':');

	if (!colon || m->field_count == HEADERS_MAX)
		return;
	*colon = '\0';
	m->fields = grow(m->fields, (m->field_count + 1) * sizeof *m->fields);
	m->fields[m->field_count++] = (struct field){ line, colon + 1 };
}

/* Cuts the header block into fields, folds kept; returns where the body begins. */
static char *cut_headers(struct message *m, char *at, char *end)
{
	char *field = NULL;

	while (at < end && *at != '\n') {
		char *line_end = memchr(at, '\n', (size_t)(end - at));

		if (!line_end)
			line_end = end;
		if (field && (*at == ' ' || *at == '\t')) {
			at[-1] = '\n';
		} else {
			if (field)
				add_field(m, field);
			field = at;
		}
		*line_end = '\0';
		at = line_end < end ? line_end + 1 : end;
	}
	if (field)
		add_field(m, field);
	return at < end ? at + 1 : end;
}

static void load_message(const char *path)
{
	size_t len = 0;
	char *bytes = read_file(path, &len), *end, *at;
	struct message *m;

	len = without_cr(bytes, len);
	end = bytes + len;
	load.mails = grow(load.mails, (load.mail_count + 1) * sizeof *load.mails);
	m = &load.mails[load.mail_count++];
	*m = (struct message){ 0 };
	at = cut_headers(m, bytes, end);
	m->body = grow(NULL, 2 * (size_t)(end - at));
	for (; at < end; at++) {
		if (*at == '\n')
			m->body[m->body_len++] = '\r';
		m->body[m->body_len++] = *at;
	}
}

/* ---- packets ---- */

static void put(struct worker *w, const void *bytes, size_t len)
{
	if (w->out_len + len > w->out_room) {
		w->out_room = 2 * (w->out_len + len);
		w->out = grow(w->out, w->out_room);
	}
	memcpy(w->out + w->out_len, bytes, len);
	w->out_len += len;
}

static void put_string(struct worker *w, const char *s)
{
	put(w, s, strlen(s) + 1);
}

static size_t packet_begin(struct worker *w, char command)
{
	size_t at = w->out_len;

	put(w, "\0\0\0\0", 4);
	put(w, &command, 1);
	return at;
}

static void packet_end(struct worker *w, size_t at)
{
	uint32_t len = htonl((uint32_t)(w->out_len - at - 4));

	memcpy(w->out + at, &len, sizeof len);
}

static void packet(struct worker *w, char command, const void *bytes, size_t len)
{
	size_t at = packet_begin(w, command);

	put(w, bytes, len);
	packet_end(w, at);
}

/* Name, value, ..., NULL; empty values are left out, as mail servers do. */
static void macros(struct worker *w, int stage, ...)
{
	size_t at = packet_begin(w, 'D');
	const char *name;
	va_list pairs;

	put(w, &(char){ (char)stage }, 1);
	va_start(pairs, stage);
	while ((name = va_arg(pairs, const char *))) {
		const char *value = va_arg(pairs, const char *);

		if (*value) {
			put_string(w, name);
			put_string(w, value);
		}
	}
	va_end(pairs);
	packet_end(w, at);
}

static int flush(struct worker *w)
{
	for (size_t sent = 0; sent < w->out_len;) {
		ssize_t n = send(w->fd, w->out + sent, w->out_len - sent, MSG_NOSIGNAL);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return -1;
		sent += (size_t)n;
	}
	w->out_len = 0;
	return 0;
}

static int receive(struct worker *w, void *into, size_t len)
{
	for (size_t got = 0; got < len;) {
		ssize_t n = recv(w->fd, (char *)into + got, len - got, 0);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return -1;
		got += (size_t)n;
	}
	return 0;
}

/* The code of the next reply, its data in w->in; -1 when there is none. */
static int reply(struct worker *w, uint32_t *len)
{
	uint32_t size;
	unsigned char code;

	if (flush(w))
		return -1;
	if (receive(w, &size, sizeof size)) {
		w->cut++;
		return -1;
	}
	size = ntohl(size);
	if (size < 1 || size > REPLY_MAX || receive(w, &code, 1) || receive(w, w->in, size - 1))
		return -1;
	*len = size - 1;
	return code;
}

/* 'c' at once where the filter said that it will not answer. */
static int answer(struct worker *w, uint32_t quiet)
{
	uint32_t len;

	return w->steps & quiet ? 'c' : reply(w, &len);
}

/* ---- a connection ---- */

static int open_unix(const char *path)
{
	struct sockaddr_un a = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	if (fd < 0 || strlen(path) >= sizeof a.sun_path)
		return -1;
	memcpy(a.sun_path, path, strlen(path) + 1);
	return connect(fd, (const struct sockaddr *)&a, sizeof a) ? -1 : fd;
}

static int open_inet(const char *where)
{
	struct sockaddr_in a = { .sin_family = AF_INET };
	const char *host = strchr(where, '@');
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	a.sin_port = htons((uint16_t)strtoul(where, NULL, 10));
	if (fd < 0 || inet_pton(AF_INET, host ? host + 1 : "127.0.0.1", &a.sin_addr) != 1)
		return -1;
	return connect(fd, (const struct sockaddr *)&a, sizeof a) ? -1 : fd;
}

static int open_socket(void)
{
	const struct timeval patience = { .tv_sec = TIMEOUT };
	const char *s = load.socket;
	int fd = strncmp(s, "inet:", 5) == 0 ? open_inet(s + 5)
					     : open_unix(strncmp(s, "unix:", 5) == 0 ? s + 5 : s);

	if (fd >= 0 && (setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience)
			|| setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience)))
		return -1;
	return fd;
}

static void hang_up(struct worker *w)
{
	if (w->fd < 0)
		return;
	w->out_len = 0;
	packet(w, 'Q', "", 0);
	(void)flush(w);
	close(w->fd);
	w->fd = -1;
}

static int negotiate(struct worker *w)
{
	uint32_t offer[3] = { htonl(6), htonl(0x1ff), htonl(0x1fffff) }, len;

	packet(w, 'O', offer, sizeof offer);
	if (reply(w, &len) != 'O' || len < sizeof offer)
		return -1;
	memcpy(offer, w->in, sizeof offer);
	w->steps = ntohl(offer[2]);
	atomic_store(&steps_seen, w->steps);
	return 0;
}

static int introduce(struct worker *w)
{
	static const char client[] = "client.example.com\0004\x30\x39" "127.0.0.1";
	int code = 'c';

	if (!(w->steps & NO_CONNECT)) {
		macros(w, 'C', "j", "mail.example.com", "{daemon_name}", "submission", "v", "milterload", NULL);
		packet(w, 'C', client, sizeof client);
		code = answer(w, QUIET_CONNECT);
	}
	if (code == 'c' && !(w->steps & NO_HELO)) {
		packet(w, 'H', client, strlen(client) + 1);
		code = answer(w, QUIET_HELO);
	}
	return code;
}

static int call(struct worker *w)
{
	w->on_connection = 0;
	w->fd = open_socket();
	if (w->fd < 0)
		return -1;
	w->out_len = 0;
	return negotiate(w) || introduce(w) != 'c' ? -1 : 0;
}

/* ---- a message ---- */

static int send_envelope(struct worker *w, const char *queue_id, long number)
{
	char customer[64];
	int code = 'c';

	snprintf(customer, sizeof customer, "<customer%ld@example.net>", number % 1000);
	if (!(w->steps & NO_MAIL)) {
		macros(w, 'M', "{auth_type}", *load.auth ? "PLAIN" : "", "{auth_authen}", load.auth,
		       "{mail_addr}", "agent@example.com", NULL);
		packet(w, 'M', "<agent@example.com>", sizeof "<agent@example.com>");
		code = answer(w, QUIET_MAIL);
	}
	if (code == 'c' && !(w->steps & NO_RCPT)) {
		macros(w, 'R', "{rcpt_addr}", customer, NULL);
		packet(w, 'R', customer, strlen(customer) + 1);
		code = answer(w, QUIET_RCPT);
	}
	if (code == 'c' && !(w->steps & NO_DATA)) {
		macros(w, 'T', "i", queue_id, NULL);
		packet(w, 'T', "", 0);
		code = answer(w, QUIET_DATA);
	}
	return code;
}

static int send_headers(struct worker *w, const struct message *m, const char *queue_id)
{
	int code = 'c';

	if (!(w->steps & NO_HEADERS))
		for (size_t i = 0; code == 'c' && i < m->field_count; i++) {
			const char *value = m->fields[i].value;
			size_t at = packet_begin(w, 'L');

			put_string(w, m->fields[i].name);
			put_string(w, value + (*value == ' ' && !(w->steps & LEADING_SPACE)));
			packet_end(w, at);
			code = answer(w, QUIET_HEADER);
		}
	if (code == 'c' && !(w->steps & NO_EOH)) {
		macros(w, 'N', "i", queue_id, "{client_addr}", "127.0.0.1", "{daemon_name}", "submission",
		       "{auth_authen}", load.auth, NULL);
		packet(w, 'N', "", 0);
		code = answer(w, QUIET_EOH);
	}
	return code;
}

static int send_body(struct worker *w, const struct message *m)
{
	int code = 'c';

	if (w->steps & NO_BODY)
		return code;
	for (size_t at = 0; code == 'c' && at < m->body_len; at += CHUNK) {
		size_t left = m->body_len - at;

		packet(w, 'B', m->body + at, left > CHUNK ? CHUNK : left);
		code = answer(w, QUIET_BODY);
	}
	return code == 's' ? 'c' : code;	/* skip: the filter has read enough */
}

static bool final_answer(int code)
{
	return code < 0 || strchr("acrtdy", code);
}

/* The final answer, or -1 when the filter went away. */
static int transact(struct worker *w, const struct message *m, long number, double *asked)
{
	char queue_id[32];
	uint32_t len;
	int code;

	/* the form of Postfix's long queue ids */
	snprintf(queue_id, sizeof queue_id, "4%09ldz%ld", number, number % 1000);
	if ((code = send_envelope(w, queue_id, number)) != 'c'
	    || (code = send_headers(w, m, queue_id)) != 'c' || (code = send_body(w, m)) != 'c')
		return code;
	macros(w, 'E', "i", queue_id, NULL);
	packet(w, 'E', "", 0);
	if (flush(w))
		return -1;
	*asked = now();
	while (!final_answer(code = reply(w, &len)))
		w->answers[code]++;
	return code;
}

static void pause_until(double due)
{
	double left = due - now();

	if (left > 0)
		nanosleep(&(struct timespec){ .tv_sec = (time_t)left,
					      .tv_nsec = (long)((left - (double)(time_t)left) * 1e9) }, NULL);
}

static void one_message(struct worker *w, long number, double due)
{
	double asked = now();
	int code;

	if (w->fd >= 0 && load.per_connection && w->on_connection >= load.per_connection)
		hang_up(w);
	code = w->fd < 0 && call(w) ? -1
	     : transact(w, &load.mails[(size_t)number % load.mail_count], number, &asked);
	w->on_connection++;
	if (code < 0) {
		w->failed++;
		if (w->fd >= 0)
			close(w->fd);
		w->fd = -1;
		pause_until(now() + 0.02);
		return;
	}
	w->answers[code]++;
	w->waits[w->done++] = now() - (due > 0 ? due : asked);
}

static void forget_warm_up(struct worker *w)
{
	w->done = w->failed = w->cut = 0;
	memset(w->answers, 0, sizeof w->answers);
	pthread_barrier_wait(&warm);
	if (w->number == 0) {
		started = now();
		atomic_store(&next_message, load.warm_up);
	}
	pthread_barrier_wait(&warm);
}

static void *work(void *argument)
{
	struct worker *w = argument;
	long number;

	while ((number = atomic_fetch_add(&next_message, 1)) < load.warm_up)
		one_message(w, number, 0);
	forget_warm_up(w);
	while ((number = atomic_fetch_add(&next_message, 1)) < load.warm_up + load.messages) {
		double due = load.rate > 0 ? started + (double)(number - load.warm_up) / load.rate : 0;

		if (due > 0)
			pause_until(due);
		one_message(w, number, due);
	}
	hang_up(w);
	return NULL;
}

/* ---- the report ---- */

static int ascending(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static double share(const double *sorted, size_t count, double part)
{
	return count ? sorted[(size_t)(part * (double)(count - 1))] * 1e6 : 0;
}

static const struct {
	char code;
	const char *name;
} answer_names[] = {
	{ 'a', "accept" }, { 'c', "continue" }, { 'r', "reject" }, { 't', "tempfail" },
	{ 'd', "discard" }, { 'y', "replycode" }, { 'h', "addheader" }, { 'i', "insheader" },
	{ 'm', "chgheader" }, { 'b', "replacebody" }, { 'q', "quarantine" }, { 'p', "progress" },
};

static bool report(struct worker *workers)
{
	double took = now() - started, *waits = grow(NULL, (size_t)load.messages * sizeof *waits);
	unsigned long failed = 0, cut = 0, answers[256] = { 0 };
	const char *comma = "";
	size_t done = 0;

	for (long i = 0; i < load.connections; i++) {
		memcpy(waits + done, workers[i].waits, workers[i].done * sizeof *waits);
		done += workers[i].done;
		failed += workers[i].failed;
		cut += workers[i].cut;
		for (size_t k = 0; k < 256; k++)
			answers[k] += workers[i].answers[k];
	}
	qsort(waits, done, sizeof *waits, ascending);
	printf("{\"messages\":%zu,\"failed\":%lu,\"cut\":%lu,\"seconds\":%.3f,\"per_second\":%.1f,"
	       "\"wait_us\":{\"p50\":%.0f,\"p90\":%.0f,\"max\":%.0f},\"steps\":\"0x%" PRIx32 "\",\"answers\":{",
	       done, failed, cut, took, (double)done / took, share(waits, done, 0.5), share(waits, done, 0.9),
	       share(waits, done, 1), atomic_load(&steps_seen));
	for (size_t i = 0; i < sizeof answer_names / sizeof *answer_names; i++) {
		unsigned long count = answers[(unsigned char)answer_names[i].code];

		if (count) {
			printf("%s\"%s\":%lu", comma, answer_names[i].name, count);
			comma = ",";
		}
	}
	puts("}}");
	free(waits);
	return failed == 0 && done == (size_t)load.messages;
}

static void run(struct worker *workers)
{
	pthread_barrier_init(&warm, NULL, (unsigned)load.connections);
	for (long i = 0; i < load.connections; i++) {
		struct worker *w = &workers[i];

		w->fd = -1;
		w->number = i;
		w->in = grow(NULL, REPLY_MAX);
		w->waits = grow(NULL, (size_t)(load.messages + load.warm_up) * sizeof *w->waits);
		if (pthread_create(&w->thread, NULL, work, w)) {
			fprintf(stderr, "milterload: no thread for connection %ld\n", i);
			exit(2);
		}
	}
	for (long i = 0; i < load.connections; i++)
		pthread_join(workers[i].thread, NULL);
}

static long count_of(const char *text, long most)
{
	char *end;
	long n = strtol(text, &end, 10);

	if (*text == '\0' || *end || n < 0 || n > most) {
		fprintf(stderr, "milterload: %s is not a number up to %ld\n", text, most);
		exit(2);
	}
	return n;
}

static void options(int argc, char **argv)
{
	for (int o; (o = getopt(argc, argv, "s:c:n:w:k:r:a:")) != -1;)
		switch (o) {
		case 's': load.socket = optarg; break;
		case 'c': load.connections = count_of(optarg, 10000); break;
		case 'n': load.messages = count_of(optarg, 100000000); break;
		case 'w': load.warm_up = count_of(optarg, 100000000); break;
		case 'k': load.per_connection = count_of(optarg, 100000000); break;
		case 'r': load.rate = (double)count_of(optarg, 1000000); break;
		case 'a': load.auth = optarg; break;
		default: exit(2);
		}
	for (int i = optind; i < argc; i++)
		load_message(argv[i]);
	if (!load.socket || !load.mail_count || load.connections < 1 || load.messages < 1) {
		fprintf(stderr, "usage: milterload -s SOCKET [-c N] [-n N] [-w N] [-k N] [-r RATE] [-a USER] FILE.eml...\n");
		exit(2);
	}
}

int main(int argc, char **argv)
{
	struct worker *workers;
	bool good;

	options(argc, argv);
	workers = calloc((size_t)load.connections, sizeof *workers);
	if (!workers)
		return 2;
	run(workers);
	good = report(workers);
	for (long i = 0; i < load.connections; i++) {
		free(workers[i].in);
		free(workers[i].out);
		free(workers[i].waits);
	}
	free(workers);
	return good ? 0 : 1;
}
