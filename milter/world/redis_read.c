/* redis_read.c - see redis.h: what asks instead of counting. */
#include "world/redis_wire.h"

#include "world/batch.h"
#include "world/clock.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { COMMAND_MS = 2000, READ_MS = 10000 };

static int schema_check(struct redis *r, struct fault *f)
{
	redisReply *reply = redis_ask(r, 2, (const char *[]){ "GET", BATCH_PREFIX "schema" },
				      (size_t[]){ 3, sizeof BATCH_PREFIX "schema" - 1 }, f);
	uint64_t version = 0;

	if (!reply)
		return -1;
	if (reply->type == REDIS_REPLY_STRING)
		(void)span_number((struct span){ reply->str, (size_t)reply->len }, UINT32_MAX, &version);
	else if (reply->type != REDIS_REPLY_NIL)
		return redis_refused(r, reply, "GET", f);
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
	redisReply *reply = redis_ask_words(r, (const char *[]){ "HGETALL", key }, 2, f);

	if (!reply)
		return -1;
	if (reply->type != REDIS_REPLY_ARRAY)
		return redis_refused(r, reply, "HGETALL", f);
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
	redisReply *keys = redis_ask_words(
		r, (const char *[]){ "ZRANGE", BATCH_PREFIX "keys", "0", "-1" }, 4, f);
	int result = 0;

	if (!keys)
		return -1;
	if (keys->type != REDIS_REPLY_ARRAY)
		return redis_refused(r, keys, "ZRANGE", f);
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
	if (redis_connect(r, f) != 0 || schema_check(r, f) != 0 || keys_read(r, g, f) != 0) {
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
	r->until = clock_monotonic_us() / 1000 + COMMAND_MS;
	if (r->limit && r->limit < r->until)
		r->until = r->limit;
	if (redis_connect(r, f) != 0)
		return -1;
	reply = redis_ask(r, count, at, len, f);
	if (!reply)
		return -1;
	if (!answer_flat(reply))
		return redis_refused(r, reply, "a command", f);
	status = answer_strings(reply, a, out, out_count, f);
	freeReplyObject(reply);
	return status;
}
