/* redis.c - see redis.h. */
#include "world/redis_wire.h"

#include "world/batch.h"
#include "world/clock.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { SHIP_MS = 2000, SUM_MS = 10000, STOPPING_MS = 400 };

static bool sha_sound(const redisReply *reply)
{
	return reply->type == REDIS_REPLY_STRING && reply->len == SHA_LENGTH
	       && strspn(reply->str, "0123456789abcdef") == SHA_LENGTH;
}

/* A server that refuses to keep the script gets it each time. */
static int keep_script(struct redis *r, struct fault *f)
{
	redisReply *reply = redis_ask_words(r, (const char *[]){ "SCRIPT", "LOAD", batch_script }, 3, f);

	if (!reply)
		return -1;
	(void)snprintf(r->sha, sizeof r->sha, "%s", sha_sound(reply) ? reply->str : "");
	freeReplyObject(reply);
	return 0;
}

static redisReply *run_script(struct redis *r, struct arguments *a, const char *how,
			      const char *script, struct fault *f)
{
	a->at[0] = how;
	a->len[0] = strlen(how);
	a->at[1] = script;
	a->len[1] = strlen(script);
	return redis_ask(r, a->count, a->at, a->len, f);
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
		(void)redis_refused(r, reply, "counting", f);
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
	if (redis_connect(r, f) != 0 || (fresh && keep_script(r, f) != 0))
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
		reply = redis_ask(r, a.count, a.at, a.len, f);
	if (reply && reply->type == REDIS_REPLY_INTEGER)
		result = 0;
	if (reply && result != 0)
		(void)redis_refused(r, reply, "rolling up", f);
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
