/* session.c - who is signed in, and how often somebody tried.
 *
 * Under the hash of a token, so that who reads Redis has no session by it.
 */
#include "review/data/inside.h"

#include "base/utf8.h"

enum { HASH = 64, VALUE_MAX = 1024, USER_MAX = 64, WHAT_MAX = 128 };

static bool hash_sound(const char *hash)
{
	return strlen(hash) == HASH && strspn(hash, "0123456789abcdef") == HASH;
}

/* What may stand in a key or be kept: no controls, not empty. */
static bool text_sound(struct span s, size_t max)
{
	for (size_t i = 0; i < s.len; i++)
		if (ascii_control(s.at[i]))
			return false;
	return s.len > 0 && s.len <= max;
}

/* Sessions of a user that ended are forgotten with the next one. */
static const char put_script[] =
	LUA_HEAD
	"local user, hash, value, life = unpack(ARGV) "
	"local all = R .. 'sessions:' .. user "
	"for _, other in ipairs(call('SMEMBERS', all)) do "
	"if call('EXISTS', R .. 'session:' .. other) == 0 then call('SREM', all, other) end "
	"end "
	"call('SET', R .. 'session:' .. hash, value, 'EX', life) "
	"call('SADD', all, hash) "
	"call('EXPIRE', all, 172800) "
	"return {}";

enum data_answer data_session_put(struct data *d, const char *hash, const char *user, struct span value, unsigned life,
				  struct fault *f)
{
	struct ask q;

	data_begin(d);
	if (!hash_sound(hash) || !life || !text_sound(span_of(user), USER_MAX) || !text_sound(value, VALUE_MAX)) {
		(void)fault(f, FAULT_INPUT, "a session of another form");
		return DATA_AWAY;
	}
	ask_script(&q, d->redis, d->scratch, put_script, 4);
	ask_text(&q, user);
	ask_text(&q, hash);
	ask_span(&q, value);
	ask_number(&q, life);
	return ask_run(&q, f);
}

/* A script about one session. NONE: there is none. */
static enum data_answer ask_session(struct data *d, const char *script, const char *hash, int64_t life, struct ask *q,
				    struct fault *f)
{
	data_begin(d);
	if (!hash_sound(hash))
		return DATA_NONE;
	ask_script(q, d->redis, d->scratch, script, 2);
	ask_text(q, hash);
	ask_number(q, life);
	if (ask_run(q, f) != DATA_OK)
		return DATA_AWAY;
	return q->out_count == 1 ? DATA_OK : DATA_NONE;
}

enum data_answer data_session_get(struct data *d, const char *hash, struct arena *a, struct span *value, struct fault *f)
{
	static const char script[] = "return {redis.call('GET', '{tone}:review:session:' .. ARGV[1]) or nil}";
	struct ask q;
	const enum data_answer answer = ask_session(d, script, hash, 0, &q, f);
	struct span found;

	if (answer != DATA_OK)
		return answer;
	found = take_span(&q);
	if (!text_sound(found, VALUE_MAX) || utf8_valid(found) != found.len)
		return DATA_NONE;
	found = arena_copy(a, found);
	if (!found.at) {
		(void)fault_memory(f);
		return DATA_AWAY;
	}
	*value = found;
	return DATA_OK;
}

enum data_answer data_session_touch(struct data *d, const char *hash, unsigned life, struct fault *f)
{
	static const char script[] =
		"if redis.call('EXPIRE', '{tone}:review:session:' .. ARGV[1], ARGV[2]) == 1 then return {'1'} end return {}";

	return ask_session(d, script, hash, life, &(struct ask){ .at = 0 }, f);
}

enum data_answer data_session_end(struct data *d, const char *hash, struct fault *f)
{
	static const char script[] =
		"if redis.call('DEL', '{tone}:review:session:' .. ARGV[1]) == 1 then return {'1'} end return {}";

	return ask_session(d, script, hash, 0, &(struct ask){ .at = 0 }, f);
}

enum data_answer data_sessions_end(struct data *d, const char *user, struct fault *f)
{
	static const char script[] =
		LUA_HEAD
		"local all = R .. 'sessions:' .. ARGV[1] "
		"for _, hash in ipairs(call('SMEMBERS', all)) do call('DEL', R .. 'session:' .. hash) end "
		"call('DEL', all) "
		"return {}";
	struct ask q;

	data_begin(d);
	if (!text_sound(span_of(user), USER_MAX))
		return DATA_NONE;
	ask_script(&q, d->redis, d->scratch, script, 1);
	ask_text(&q, user);
	return ask_run(&q, f);
}

/* ---- tries ---- */

static enum data_answer ask_strikes(struct data *d, const char *script, const char *what, unsigned seconds, struct ask *q,
				    struct fault *f)
{
	data_begin(d);
	if (!text_sound(span_of(what), WHAT_MAX)) {
		(void)fault(f, FAULT_INPUT, "a name for strikes of another form");
		return DATA_AWAY;
	}
	ask_script(q, d->redis, d->scratch, script, 2);
	ask_text(q, what);
	ask_number(q, seconds);
	return ask_run(q, f);
}

/* The first one begins the time; a counter that lost its time gets it again. */
enum data_answer data_strike(struct data *d, const char *what, unsigned seconds, int64_t *count, struct fault *f)
{
	static const char script[] =
		LUA_HEAD
		"local key = R .. 'strikes:' .. ARGV[1] "
		"local n = call('INCR', key) "
		"if n == 1 or call('TTL', key) < 0 then call('EXPIRE', key, ARGV[2]) end "
		"return {n}";
	struct ask q;
	const enum data_answer answer = ask_strikes(d, script, what, seconds ? seconds : 1, &q, f);

	if (answer == DATA_OK)
		*count = take_number(&q);
	return answer;
}

enum data_answer data_strikes_forget(struct data *d, const char *what, struct fault *f)
{
	static const char script[] = "redis.call('DEL', '{tone}:review:strikes:' .. ARGV[1]) return {}";

	return ask_strikes(d, script, what, 0, &(struct ask){ .at = 0 }, f);
}
