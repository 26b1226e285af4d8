/* redis.c - see redis.h.
 *
 * hiredis only writes commands and reads replies here: its own waiting begins
 * anew with each byte, so a server that drips would hold us for ever. The
 * socket is ours and does not block.
 */
#include "world/redis.h"

#include "world/batch.h"
#include "world/clock.h"
#include "world/dial.h"
#include "world/file.h"
#include "world/refusal.h"
#include "world/route.h"

#include <errno.h>
#include <inttypes.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <hiredis/hiredis.h>

enum {
	SHIP_MS = 2000,
	SUM_MS = 10000,
	STOPPING_MS = 400,
	READ_MS = 10000,
	PASSWORD_MAX = 512,
	INSTANCE_MAX = 64,
	ANSWER_MAX = 64 * 1024 * 1024,
	SHA_LENGTH = 40
};

struct redis {
	struct redis_options options;
	struct route *route;
	redisContext *connection;	/* NULL: none */
	char sha[SHA_LENGTH + 1];	/* "" when the server would not keep the script */
	int64_t until;			/* of the call that runs, monotonic milliseconds */
	int64_t limit;			/* of several commands, 0: none */
	int64_t rolled;			/* Unix seconds of the last roll-up */
	bool late;			/* something was counted in an hour that had ended by then */
};

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

static redisReply *ask_words(struct redis *r, const char **words, size_t count, struct fault *f)
{
	size_t len[8];

	for (size_t i = 0; i < count; i++)
		len[i] = strlen(words[i]);
	return ask(r, count, words, len, f);
}

/* Frees the reply. */
static int refused(struct redis *r, redisReply *reply, const char *command, struct fault *f)
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
		return refused(r, reply, "AUTH", f);
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
	reply = ask_words(r, (const char *[]){ "SELECT", number }, 2, f);
	if (!reply)
		return -1;
	if (reply->type != REDIS_REPLY_STATUS)
		return refused(r, reply, "SELECT", f);
	freeReplyObject(reply);
	return 0;
}

static bool sha_sound(const redisReply *reply)
{
	return reply->type == REDIS_REPLY_STRING && reply->len == SHA_LENGTH
	       && strspn(reply->str, "0123456789abcdef") == SHA_LENGTH;
}

/* A server that refuses to keep the script gets it each time. */
static int keep_script(struct redis *r, struct fault *f)
{
	redisReply *reply = ask_words(r, (const char *[]){ "SCRIPT", "LOAD", batch_script }, 3, f);

	if (!reply)
		return -1;
	(void)snprintf(r->sha, sizeof r->sha, "%s", sha_sound(reply) ? reply->str : "");
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
	reply = ask_words(r, words, 3, f);
	if (reply && reply->type == REDIS_REPLY_ERROR && strncmp(reply->str, "NOAUTH", 6) == 0) {
		freeReplyObject(reply);
		/* Its users are none of its servers'. */
		reply = authenticate(r, "", f) == 0 ? ask_words(r, words, 3, f) : NULL;
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

static int be_connected(struct redis *r, struct fault *f)
{
	if (r->connection)
		return 0;
	if (connection_open(r, f) == 0 && authenticate(r, r->options.user ? r->options.user : "", f) == 0 && choose_database(r, f) == 0)
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
	return route_to(r->route, span_of(there), f) || be_connected(r, f) ? -1 : 0;
}

/* As ask(), of the node that is meant. */
static redisReply *ask_there(struct redis *r, size_t count, const char **at, const size_t *len,
			     struct fault *f)
{
	redisReply *reply = ask(r, count, at, len, f);
	struct span place;

	if (!moved_to(reply, &place))
		return reply;
	return follow(r, reply, place, f) == 0 ? ask(r, count, at, len, f) : NULL;
}

/* ---- shipping ---- */

static redisReply *run_script(struct redis *r, struct arguments *a, const char *how,
			      const char *script, struct fault *f)
{
	a->at[0] = how;
	a->len[0] = strlen(how);
	a->at[1] = script;
	a->len[1] = strlen(script);
	return ask_there(r, a->count, a->at, a->len, f);
}

static redisReply *apply(struct redis *r, struct arguments *a, struct fault *f)
{
	redisReply *reply;

	if (r->sha[0]) {
		reply = run_script(r, a, "EVALSHA", r->sha, f);
		if (!reply || reply->type != REDIS_REPLY_ERROR
		    || strncmp(reply->str, "NOSCRIPT", 8) != 0)
			return reply;
		freeReplyObject(reply);
	}
	/* EVAL keeps the script as well. */
	return run_script(r, a, "EVAL", batch_script, f);
}

/* {code, number as a string, ...}: what the script answers. */
static bool answer_sound(const redisReply *reply, uint64_t *number)
{
	const redisReply *text;

	if (reply->type != REDIS_REPLY_ARRAY || reply->elements < 2
	    || reply->element[0]->type != REDIS_REPLY_INTEGER)
		return false;
	text = reply->element[1];
	return text->type == REDIS_REPLY_STRING
	       && span_number((struct span){ text->str, (size_t)text->len }, UINT64_MAX >> 11, number);
}

static enum journal_answer answer_read(struct redis *r, redisReply *reply, uint64_t *has, struct fault *f)
{
	uint64_t number = 0;
	bool sound = answer_sound(reply, &number);
	long long code = sound ? reply->element[0]->integer : 0;

	if (!sound) {
		(void)refused(r, reply, "counting", f);
		return JOURNAL_LATER;
	}
	if (code == 1 && reply->elements > 2 && reply->element[2]->integer > 0) {
		*has = (uint64_t)reply->element[2]->integer;
		(void)fault(f, FAULT_INPUT, "Redis at %.100s refused %" PRIu64 " counters: their fields hold no numbers",
			    r->options.where, *has);
		code = 2;
	}
	freeReplyObject(reply);
	if (code == 2)
		return JOURNAL_TAKEN_PARTLY;
	if (code == 1)
		return JOURNAL_TAKEN;
	if (code == 0) {
		*has = number;
		return JOURNAL_ELSEWHERE;
	}
	(void)fault(f, FAULT_INPUT, "Redis at %.100s holds schema %llu, this program writes %d",
		    r->options.where, (unsigned long long)number, BATCH_SCHEMA);
	return JOURNAL_LATER;
}

static enum journal_answer ship(struct redis *r, const struct journal_batch *b, struct arena *arena,
				uint64_t *has, struct fault *f)
{
	struct arguments a = { .arena = arena };
	redisReply *reply;
	bool fresh = !r->connection;

	arguments_add(&a, SPAN("EVALSHA"));
	arguments_add(&a, SPAN("script"));
	if (!batch_arguments(b, r->options.instance, &r->options.kept, clock_wall_s(), &a)) {
		(void)fault(f, FAULT_MEMORY, "no memory for a batch of %zu events", b->count);
		return JOURNAL_LATER;
	}
	if (be_connected(r, f) != 0 || (fresh && keep_script(r, f) != 0))
		return JOURNAL_LATER;
	reply = apply(r, &a, f);
	return reply ? answer_read(r, reply, has, f) : JOURNAL_LATER;
}

/* ---- roll-ups ---- */

enum { HOUR_S = 3600, LATE_S = 60 };

/* After each hour, and a minute after something came late. */
static bool rollup_due(struct redis *r, const struct journal_batch *b, int64_t now)
{
	const int64_t hour = now - now % HOUR_S;

	r->late = r->late || b->sum || (b->count && b->events[0].time_ms / 1000 < hour);
	return now - r->rolled >= HOUR_S || r->rolled < hour || (r->late && now - r->rolled >= LATE_S);
}

static int roll_up(struct redis *r, bool days, int64_t now, struct fault *f)
{
	struct arguments a = { .arena = arena_new(BATCH_MEMORY) };
	redisReply *reply = NULL;
	int result = -1;

	if (!a.arena)
		return fault_memory(f);
	arguments_add(&a, SPAN("EVAL"));
	arguments_add(&a, span_of(rollup_script));
	if (!rollup_arguments(days, now, &a))
		(void)fault_memory(f);
	else
		reply = ask_there(r, a.count, a.at, a.len, f);
	if (reply && reply->type == REDIS_REPLY_INTEGER)
		result = 0;
	if (reply && result != 0)
		(void)refused(r, reply, "rolling up", f);
	else if (reply)
		freeReplyObject(reply);
	arena_free(a.arena);
	return result;
}

/* Nothing is lost when it fails: the next one begins from the counters again. */
static void roll_all_up(struct redis *r, const struct journal_batch *b)
{
	const int64_t now = clock_wall_s();
	struct fault f;

	if (b->stopping || !rollup_due(r, b, now))
		return;
	r->rolled = now;
	r->late = false;
	(void)(roll_up(r, false, now, &f) || roll_up(r, true, now, &f));
}

enum journal_answer redis_ship(const struct journal_batch *b, void *redis, uint64_t *has, struct fault *f)
{
	struct redis *r = redis;
	struct arena *arena = arena_new(BATCH_MEMORY);
	enum journal_answer answer = JOURNAL_LATER;

	r->until = clock_monotonic_us() / 1000 + (b->stopping ? STOPPING_MS : b->sum ? SUM_MS : SHIP_MS);
	if (arena)
		answer = ship(r, b, arena, has, f);
	else
		(void)fault_memory(f);
	arena_free(arena);
	if (answer == JOURNAL_TAKEN || answer == JOURNAL_TAKEN_PARTLY)
		roll_all_up(r, b);
	return answer;
}

/* ---- reading back ---- */

static int schema_check(struct redis *r, struct fault *f)
{
	redisReply *reply = ask_there(r, 2, (const char *[]){ "GET", BATCH_PREFIX "schema" },
				      (size_t[]){ 3, sizeof BATCH_PREFIX "schema" - 1 }, f);
	uint64_t version = 0;

	if (!reply)
		return -1;
	if (reply->type == REDIS_REPLY_STRING)
		(void)span_number((struct span){ reply->str, (size_t)reply->len }, UINT32_MAX, &version);
	else if (reply->type != REDIS_REPLY_NIL)
		return refused(r, reply, "GET", f);
	freeReplyObject(reply);
	if (version > BATCH_SCHEMA)
		return fault(f, FAULT_INPUT, "Redis at %.100s holds schema %llu, this program reads %d",
			     r->options.where, (unsigned long long)version, BATCH_SCHEMA);
	return 0;
}

/* A key without its prefix, or NULL. */
static const char *bare(const redisReply *key)
{
	static const size_t prefix = sizeof BATCH_PREFIX - 1;

	if (key->type != REDIS_REPLY_STRING || strncmp(key->str, BATCH_PREFIX, prefix) != 0)
		return NULL;
	return key->str + prefix;
}

static int key_read(struct redis *r, const char *key, const char *name, struct figures *g,
		    struct fault *f)
{
	redisReply *reply = ask_words(r, (const char *[]){ "HGETALL", key }, 2, f);

	if (!reply)
		return -1;
	if (reply->type != REDIS_REPLY_ARRAY)
		return refused(r, reply, "HGETALL", f);
	for (size_t i = 0; i + 1 < reply->elements; i += 2) {
		const redisReply *field = reply->element[i], *value = reply->element[i + 1];

		if (field->type == REDIS_REPLY_STRING && value->type == REDIS_REPLY_STRING)
			figures_count(g, name, field->str, strtoll(value->str, NULL, 10), 0);
	}
	freeReplyObject(reply);
	return 0;
}

static int keys_read(struct redis *r, struct figures *g, struct fault *f)
{
	redisReply *keys = ask_words(
		r, (const char *[]){ "ZRANGE", BATCH_PREFIX "keys", "0", "-1" }, 4, f);
	int result = 0;

	if (!keys)
		return -1;
	if (keys->type != REDIS_REPLY_ARRAY)
		return refused(r, keys, "ZRANGE", f);
	for (size_t i = 0; i < keys->elements && result == 0; i++) {
		const char *name = bare(keys->element[i]);

		if (name)
			result = key_read(r, keys->element[i]->str, name, g, f);
	}
	freeReplyObject(keys);
	return result;
}

int redis_read(struct redis *r, struct figures **out, struct fault *f)
{
	struct figures *g = figures_new();

	if (!g)
		return fault(f, FAULT_MEMORY, "no memory for the figures");
	r->until = clock_monotonic_us() / 1000 + READ_MS;
	if (be_connected(r, f) != 0 || schema_check(r, f) != 0 || keys_read(r, g, f) != 0) {
		figures_free(g);
		return -1;
	}
	*out = g;
	return 0;
}

/* ---- one command of somebody else ---- */

static struct span answer_string(const redisReply *reply, struct arena *a)
{
	char digits[32];
	int n;

	if (reply->type != REDIS_REPLY_INTEGER)
		return arena_copy(a, (struct span){ reply->str, (size_t)reply->len });
	n = snprintf(digits, sizeof digits, "%lld", reply->integer);
	return arena_copy(a, (struct span){ digits, (size_t)n });
}

static bool answer_flat(const redisReply *reply)
{
	for (size_t i = 0; reply->type == REDIS_REPLY_ARRAY && i < reply->elements; i++)
		if (reply->element[i]->type != REDIS_REPLY_STRING && reply->element[i]->type != REDIS_REPLY_STATUS
		    && reply->element[i]->type != REDIS_REPLY_INTEGER)
			return false;
	return reply->type != REDIS_REPLY_ERROR;
}

static int answer_strings(const redisReply *reply, struct arena *a, struct span **out, size_t *count,
			  struct fault *f)
{
	const bool list = reply->type == REDIS_REPLY_ARRAY;
	const size_t n = list ? reply->elements : reply->type != REDIS_REPLY_NIL;
	struct span *all = arena_take(a, n + 1, sizeof *all);

	for (size_t i = 0; all && i < n; i++) {
		all[i] = answer_string(list ? reply->element[i] : reply, a);
		if (!all[i].at)
			return fault_memory(f);
	}
	*out = all;
	*count = n;
	return all ? 0 : fault_memory(f);
}

void redis_until(struct redis *r, int64_t ms)
{
	r->limit = ms;
}

int redis_command(struct redis *r, const struct span *words, size_t count, struct arena *a,
		  struct span **out, size_t *out_count, struct fault *f)
{
	const char **at = arena_take(a, count, sizeof *at);
	size_t *len = arena_take(a, count, sizeof *len);
	redisReply *reply;
	int status;

	if (!at || !len)
		return fault_memory(f);
	for (size_t i = 0; i < count; i++) {
		at[i] = words[i].len ? words[i].at : "";
		len[i] = words[i].len;
	}
	r->until = clock_monotonic_us() / 1000 + SHIP_MS;
	if (r->limit && r->limit < r->until)
		r->until = r->limit;
	if (be_connected(r, f) != 0)
		return -1;
	reply = ask_there(r, count, at, len, f);
	if (!reply)
		return -1;
	if (!answer_flat(reply))
		return refused(r, reply, "a command", f);
	status = answer_strings(reply, a, out, out_count, f);
	freeReplyObject(reply);
	return status;
}
