/* doctor_redis.c - does Redis take the counters of this host, all of them, and
 * keep them?
 *
 * Asked as the user that the daemon is. One script tries each command that
 * shipping needs on a key of its own, which it takes away again.
 */
#include <string.h>

#include "cli/doctor.h"
#include "world/redis.h"

enum { ARENA = 4 << 20 };

/* Only a refusal of rights speaks of the user. */
static const char script[] =
	"local missing = {} "
	"local function try(...) "
	" local r = redis.pcall(...) "
	" if type(r) == 'table' and r.err and r.err:lower():find('user') then "
	"  missing[#missing + 1] = ({...})[1] end end "
	"local k = KEYS[1] "
	"try('set', k, '') try('get', k) try('type', k) try('ttl', k) try('del', k) "
	"try('hset', k, 'f', '1') try('hget', k, 'f') try('hmget', k, 'f') try('hgetall', k) try('hincrby', k, 'f', '1') "
	"try('expireat', k, '1') try('del', k) try('sadd', k, 'm') try('del', k) "
	"try('zadd', k, '1', 'm') try('zrange', k, '0', '0') try('zremrangebyscore', k, '0', '2') try('del', k) "
	"try('xadd', k, 'maxlen', '1', '*', 'f', 'v') redis.pcall('del', k) "
	"return missing";

struct ward {
	struct visit *v;
	struct redis *redis;
	struct arena *arena;
};

static int ask(const struct ward *w, const struct span *words, size_t count, struct span **out, size_t *n,
	       struct fault *f)
{
	return redis_command(w->redis, words, count, w->arena, out, n, f);
}

static void say_missing(const struct ward *w, struct span *names, size_t count)
{
	const char *user = *w->v->settings->redis_user ? w->v->settings->redis_user : "default";
	char list[512] = "", mend[1024];

	for (size_t i = 0; i < count && strlen(list) < sizeof list - 32; i++)
		if (span_find(span_of(list), names[i]) == strlen(list))
			(void)snprintf(list + strlen(list), sizeof list - strlen(list), " +%.*s", SPAN_ARG(names[i]));
	(void)snprintf(mend, sizeof mend, "ACL SETUSER %s ~{tone}:*%s", user, list);
	finds(w->v, REDIS_RIGHTS, mend, "user %s may not do in Redis what shipping counters needs:%s", user,
	      *list ? list : " the keys {tone}:*");
}

/* The fault is one of rights. */
static bool refused(const struct fault *f)
{
	return strstr(f->text, "rights") != NULL;
}

/* What the script is run with, then what it runs; false when there is no answer at all. */
static bool check_rights(const struct ward *w)
{
	const struct { struct span right, words[4]; size_t count; } needed[] = {
		{ SPAN("eval"), { SPAN("EVAL"), SPAN("return 1"), SPAN("0") }, 3 },
		{ SPAN("script|load"), { SPAN("SCRIPT"), SPAN("LOAD"), SPAN("return 1") }, 3 },
		{ SPAN("evalsha"), { SPAN("EVALSHA"), SPAN("0000000000000000000000000000000000000000"), SPAN("0") }, 3 },
	};
	const struct span all[] = { SPAN("EVAL"), span_of(script), SPAN("1"), SPAN("{tone}:doctor") };
	struct span missing[40], *said;
	size_t count = 0, n;
	struct fault f;
	bool all_well;

	for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
		if (ask(w, needed[i].words, needed[i].count, &said, &n, &f) && refused(&f))
			missing[count++] = needed[i].right;
	all_well = ask(w, all, 4, &said, &n, &f) == 0;
	if (!all_well && !refused(&f)) {
		finds(w->v, REDIS_AWAY, "", "no counter reaches Redis: %s", f.text);
		return false;
	}
	for (size_t i = 0; all_well && i < n && count < sizeof missing / sizeof *missing; i++)
		missing[count++] = said[i];
	if (count || !all_well)
		say_missing(w, missing, count);
	else
		finds(w->v, FINE, "", "Redis takes the counters");
	return true;
}

/* "name:value" of INFO. */
static struct span info_value(struct span info, const char *name)
{
	while (info.at && info.len) {
		struct span line = span_line(&info);

		if (span_eq(span_until(&line, ':'), span_of(name)))
			return span_trim(line);
	}
	return SPAN_NONE;
}

static void check_memory(const struct ward *w)
{
	const struct span words[] = { SPAN("INFO"), SPAN("memory") };
	struct span *said, policy;
	uint64_t room = 0, used = 0;
	char mend[128];
	size_t n;
	struct fault f;

	if (ask(w, words, 2, &said, &n, &f) || n != 1) {
		(void)snprintf(mend, sizeof mend, "ACL SETUSER %s +info", w->v->settings->redis_user);
		finds(w->v, REDIS_UNTOLD, mend, "Redis does not say whether it drops keys when it is full; it must run "
		      "with maxmemory-policy noeviction");
		return;
	}
	policy = info_value(said[0], "maxmemory_policy");
	if (!span_eq(policy, SPAN("noeviction")))
		finds(w->v, REDIS_EVICTS, "maxmemory-policy noeviction (in redis.conf, or CONFIG SET)",
		      "Redis drops keys when it is full (maxmemory-policy %.*s): counters would vanish",
		      SPAN_ARG(policy));
	else
		finds(w->v, FINE, "", "Redis drops no keys (noeviction)");
	if (span_number(info_value(said[0], "maxmemory"), INT64_MAX, &room)
	    && span_number(info_value(said[0], "used_memory"), INT64_MAX, &used) && room && used >= room - room / 20)
		finds(w->v, REDIS_FULL, "CONFIG SET maxmemory, and in redis.conf",
		      "Redis is full (%llu of %llu bytes): it refuses counters, which wait in the journal until that is "
		      "full, too", (unsigned long long)used, (unsigned long long)room);
}

void visit_redis(struct visit *v)
{
	const struct settings *s = v->settings;
	struct ward w = { .v = v };
	struct fault f;

	if (!*s->redis)
		return;
	w.arena = arena_new(ARENA);
	if (!w.arena || open_redis(s, &w.redis, &f))
		finds(v, REDIS_AWAY, "", "no counter reaches Redis: %s", w.arena ? f.text : "no memory");
	else if (check_rights(&w))
		check_memory(&w);
	redis_free(w.redis);
	arena_free(w.arena);
}
