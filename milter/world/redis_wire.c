/* redis_wire.c - see redis_wire.h.
 *
 * hiredis only writes commands and reads replies here: its own waiting begins
 * anew with each byte, so a server that drips would hold us for ever. The
 * socket is ours and does not block.
 */
#include "world/redis_wire.h"

#include "base/buffer.h"
#include "world/dial.h"
#include "world/file.h"
#include "world/refusal.h"
#include "world/route.h"

#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { PASSWORD_MAX = 512, INSTANCE_MAX = 64, ANSWER_MAX = 64 * 1024 * 1024 };

static bool instance_sound(const char *s)
{
	size_t n = strspn(s, "abcdefghijklmnopqrstuvwxyz0123456789._-");

	return s[n] == '\0' && n > 0 && n <= INSTANCE_MAX;
}

int redis_new(const struct redis_options *o, struct redis **out, struct fault *f)
{
	struct redis *r;

	if (!o->instance || !instance_sound(o->instance))
		return fault(f, FAULT_INPUT, "the instance name for Redis must be 1 to %d of a-z 0-9 . _ -",
			     INSTANCE_MAX);
	r = calloc(1, sizeof *r);
	if (!r)
		return fault(f, FAULT_MEMORY, "no memory for Redis");
	r->options = *o;
	if (route_new(o->where, &r->route, f) != 0) {
		free(r);
		return -1;
	}
	*out = r;
	return 0;
}

static void hang_up(struct redis *r)
{
	if (r->connection)
		redisFree(r->connection);
	r->connection = NULL;
	route_back(r->route);
}

void redis_free(struct redis *r)
{
	if (!r)
		return;
	hang_up(r);
	route_free(r->route);
	free(r);
}

/* ---- one command, one reply ---- */

/* hiredis writes with write(2), which raises SIGPIPE in this thread. */
struct quiet {
	sigset_t before;
	bool pending;
};

static void pipe_set(sigset_t *set)
{
	(void)sigemptyset(set);
	(void)sigaddset(set, SIGPIPE);
}

static void quiet_begin(struct quiet *q)
{
	sigset_t pipe, waiting;

	pipe_set(&pipe);
	(void)sigpending(&waiting);
	q->pending = sigismember(&waiting, SIGPIPE) == 1;
	(void)pthread_sigmask(SIG_BLOCK, &pipe, &q->before);
}

static void quiet_end(const struct quiet *q)
{
	const struct timespec at_once = { 0 };
	sigset_t pipe;

	pipe_set(&pipe);
	if (!q->pending)
		(void)sigtimedwait(&pipe, NULL, &at_once);
	(void)pthread_sigmask(SIG_SETMASK, &q->before, NULL);
}

static int lost_connection(struct redis *r, struct fault *f)
{
	const char *why = r->connection && r->connection->err ? r->connection->errstr : "no answer in time";

	(void)fault(f, FAULT_SYSTEM, "Redis at %.120s: %.160s", r->options.where, why);
	hang_up(r);
	return -1;
}

static bool flush_out(struct redis *r)
{
	int done = 0;

	for (;;) {
		if (redisBufferWrite(r->connection, &done) != REDIS_OK)
			return false;
		if (done)
			return true;
		if (!dial_wait(r->connection->fd, POLLOUT, r->until))
			return false;
	}
}

/* The bytes that hiredis has not made answers of yet. */
static size_t unread(const struct redis *r)
{
	return r->connection->reader->len;
}

static redisReply *read_in(struct redis *r)
{
	void *reply = NULL;

	for (size_t before, read = 0; read < ANSWER_MAX; read += unread(r) - before) {
		if (redisGetReplyFromReader(r->connection, &reply) != REDIS_OK)
			return NULL;
		if (reply)
			return reply;
		before = unread(r);
		if (!dial_wait(r->connection->fd, POLLIN, r->until)
		    || redisBufferRead(r->connection) != REDIS_OK)
			return NULL;
	}
	return NULL;
}

/* NULL and no connection any more when no reply came before r->until. Error
 * replies are replies. */
static redisReply *ask(struct redis *r, size_t count, const char **at, const size_t *len,
		       struct fault *f)
{
	redisReply *reply = NULL;
	struct quiet q;

	quiet_begin(&q);
	if (redisAppendCommandArgv(r->connection, (int)count, at, len) == REDIS_OK && flush_out(r))
		reply = read_in(r);
	if (!reply)
		(void)lost_connection(r, f);
	quiet_end(&q);
	return reply;
}

redisReply *redis_ask_words(struct redis *r, const char **words, size_t count, struct fault *f)
{
	size_t len[8];

	for (size_t i = 0; i < count; i++)
		len[i] = strlen(words[i]);
	return ask(r, count, words, len, f);
}

int redis_refused(struct redis *r, redisReply *reply, const char *command, struct fault *f)
{
	const char *error = reply->type == REDIS_REPLY_ERROR ? reply->str : "an answer of another kind";
	const struct refusal *m = refusal_of(error);

	(void)fault(f, FAULT_SYSTEM, "Redis at %.100s: %s: %.160s", r->options.where, command,
		    m ? m->means : error);
	if (!m || m->elsewhere)
		hang_up(r);
	freeReplyObject(reply);
	return -1;
}

/* ---- connecting ---- */

/* The password's file is read for each connection: passwords change. */
static int password_read(const char *name, struct buffer *out, struct fault *f)
{
	struct stat about;

	if (stat(name, &about) == 0 && !file_mode_secret(about.st_mode))
		return fault(f, FAULT_INPUT, "%.200s may be read by others: chmod 0600 it, or 0640",
			     name);
	return file_read(name, out, f);
}

static int authenticate(struct redis *r, const char *user, struct fault *f)
{
	struct buffer file;
	struct span password, rest;
	redisReply *reply = NULL;

	if (!r->options.password_file || !r->options.password_file[0])
		return 0;
	buffer_init(&file, NULL, PASSWORD_MAX);
	if (password_read(r->options.password_file, &file, f) != 0) {
		buffer_done(&file);
		return -1;
	}
	rest = buffer_span(&file);
	password = span_line(&rest);
	if (user[0])
		reply = ask(r, 3, (const char *[]){ "AUTH", user, password.at },
			    (size_t[]){ 4, strlen(user), password.len }, f);
	else
		reply = ask(r, 2, (const char *[]){ "AUTH", password.at },
			    (size_t[]){ 4, password.len }, f);
	if (file.at)
		explicit_bzero(file.at, file.len);
	buffer_done(&file);
	if (!reply)
		return -1;
	if (reply->type != REDIS_REPLY_STATUS)
		return redis_refused(r, reply, "AUTH", f);
	freeReplyObject(reply);
	return 0;
}

static int choose_database(struct redis *r, struct fault *f)
{
	char number[16];
	redisReply *reply;

	if (r->options.database == 0)
		return 0;
	(void)snprintf(number, sizeof number, "%u", r->options.database);
	reply = redis_ask_words(r, (const char *[]){ "SELECT", number }, 2, f);
	if (!reply)
		return -1;
	if (reply->type != REDIS_REPLY_STATUS)
		return redis_refused(r, reply, "SELECT", f);
	freeReplyObject(reply);
	return 0;
}

/* A connection of hiredis from a socket of ours. */
static int connection_take(struct redis *r, int fd, struct fault *f)
{
	r->connection = redisConnectFd(fd);
	/* Once made, it closes the socket: another thread may have the number. */
	if (!r->connection)
		(void)close(fd);
	if (!r->connection || r->connection->err) {
		hang_up(r);
		return fault(f, FAULT_MEMORY, "no memory for a connection to Redis");
	}
	r->connection->flags &= ~REDIS_BLOCK;
	return 0;
}

/* {host, port} of a sentinel's answer. */
static int master_of(struct redis *r, const redisReply *reply, struct fault *f)
{
	char place[300];

	if (reply->type != REDIS_REPLY_ARRAY || reply->elements < 2
	    || reply->element[0]->type != REDIS_REPLY_STRING || reply->element[1]->type != REDIS_REPLY_STRING)
		return fault(f, FAULT_SYSTEM, "a sentinel knows no master %s", route_master(r->route));
	(void)snprintf(place, sizeof place, strchr(reply->element[0]->str, ':') ? "[%.255s]:%.5s" : "%.255s:%.5s",
		       reply->element[0]->str, reply->element[1]->str);
	return route_to(r->route, span_of(place), f);
}

static int ask_sentinel(struct redis *r, size_t i, struct fault *f)
{
	const char *words[] = { "SENTINEL", "get-master-addr-by-name", route_master(r->route) };
	redisReply *reply;
	int fd, result;

	if (route_open_at(r->route, i, r->until, &fd, f) != 0 || connection_take(r, fd, f) != 0)
		return -1;
	reply = redis_ask_words(r, words, 3, f);
	if (reply && reply->type == REDIS_REPLY_ERROR && strncmp(reply->str, "NOAUTH", 6) == 0) {
		freeReplyObject(reply);
		/* Its users are none of its servers'. */
		reply = authenticate(r, "", f) == 0 ? redis_ask_words(r, words, 3, f) : NULL;
	}
	hang_up(r);
	if (!reply)
		return -1;
	result = master_of(r, reply, f);
	freeReplyObject(reply);
	return result;
}

/* Any of them may be away. */
static int find_master(struct redis *r, struct fault *f)
{
	for (size_t i = 0; route_at(r->route, i); i++)
		if (ask_sentinel(r, i, f) == 0)
			return 0;
	return -1;
}

static int connection_open(struct redis *r, struct fault *f)
{
	struct fault why = { .kind = FAULT_SYSTEM };
	int fd;

	if ((!route_known(r->route) && find_master(r, &why) != 0)
	    || route_open(r->route, r->until, &fd, &why) != 0)
		return fault(f, why.kind, "Redis: %.200s", why.text);
	return connection_take(r, fd, f);
}

int redis_connect(struct redis *r, struct fault *f)
{
	if (r->connection)
		return 0;
	if (connection_open(r, f) == 0 && authenticate(r, r->options.user ? r->options.user : "", f) == 0
	    && choose_database(r, f) == 0)
		return 0;
	hang_up(r);
	return -1;
}

/* ---- a cluster's other nodes ---- */

/* "MOVED slot host:port": the node that has our keys, all in one slot. */
static bool moved_to(const redisReply *reply, struct span *place)
{
	struct span rest;

	if (!reply || reply->type != REDIS_REPLY_ERROR || strncmp(reply->str, "MOVED ", 6) != 0)
		return false;
	rest = span_of(reply->str);
	(void)span_until(&rest, ' ');
	(void)span_until(&rest, ' ');
	*place = rest;
	return rest.at != NULL;
}

/* Goes where a node sends us. Frees the reply. */
static int follow(struct redis *r, redisReply *reply, struct span place, struct fault *f)
{
	char there[300];

	(void)snprintf(there, sizeof there, "%.*s", SPAN_ARG(place));
	freeReplyObject(reply);
	hang_up(r);
	return route_to(r->route, span_of(there), f) || redis_connect(r, f) ? -1 : 0;
}

redisReply *redis_ask(struct redis *r, size_t count, const char **at, const size_t *len, struct fault *f)
{
	redisReply *reply = ask(r, count, at, len, f);
	struct span place;

	if (!moved_to(reply, &place))
		return reply;
	return follow(r, reply, place, f) == 0 ? ask(r, count, at, len, f) : NULL;
}
