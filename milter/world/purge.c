/* purge.c - see purge.h. */
#include "world/purge.h"

#include "world/batch.h"

#include <inttypes.h>
#include <stdio.h>

/* A server stands still for a script: little at a time, and again until it finds
 * nothing. What is only counted goes on behind what was counted last. */
static const char purge_script[] =
	"-- KEYS: keys events holds; ARGV: agent or '', day, ms, deadline, most, dry, from\n"
	"-- answers {figures, events, copies, id of the last event}\n"
	"local gone, seen, copies, last = 0, 0, 0, ARGV[7]\n"
	"local dry, prefix = ARGV[6] == '1', string.sub(KEYS[1], 1, -5)\n"
	"if ARGV[2] ~= '' then\n"
	"  for _, key in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do\n"
	"    local day, agent = string.match(key, ':d:(%d+):agent:(%x+)$')\n"
	"    if day and (ARGV[1] == '' or agent == ARGV[1]) and day < ARGV[2] then\n"
	"      gone = gone + 1\n"
	"      if not dry then redis.call('DEL', key); redis.call('ZREM', KEYS[1], key) end\n"
	"    end\n"
	"  end\n"
	"end\n"
	"if ARGV[4] ~= '' then\n"
	"  for _, id in ipairs(redis.call('ZRANGEBYSCORE', KEYS[3], '-inf', ARGV[4])) do\n"
	"    local held = prefix .. 'held:' .. id\n"
	"    if redis.call('HEXISTS', held, 'copy') == 1 then\n"
	"      copies = copies + 1\n"
	"      if not dry then redis.call('HDEL', held, 'copy') end\n"
	"    end\n"
	"  end\n"
	"end\n"
	"if ARGV[3] ~= '' then\n"
	"  for _, entry in ipairs(redis.call('XRANGE', KEYS[2], ARGV[7], ARGV[3], 'COUNT', ARGV[5])) do\n"
	"    if entry[1] ~= ARGV[7] then seen = seen + 1 end\n"
	"    last = entry[1]\n"
	"    if not dry then redis.call('XDEL', KEYS[2], last) end\n"
	"  end\n"
	"end\n"
	"return {tostring(gone), tostring(seen), tostring(copies), last}\n";

enum { EVENTS_A_CALL = 2000, ID_MAX = 48 };

/* The day behind which figures stay, "20260131": those of days before it go. */
static void day_name(int64_t before, char out[static 16])
{
	const struct civil c = civil_of(before);

	if (before == INT64_MAX)
		(void)snprintf(out, 16, "99999999");
	else
		(void)snprintf(out, 16, "%04d%02u%02u", c.year, c.month, c.day);
}

/* Of Unix seconds, with what makes them another unit; nothing for 0. */
static void moment(int64_t n, const char *more, char out[static 32])
{
	out[0] = '\0';
	if (n)
		(void)snprintf(out, 32, "%" PRId64 "%s", n == INT64_MAX ? INT64_C(99999999999) : n, more);
}

/* One call; `from` is the id of the last event that was seen, and moves on. */
static int purge_some(struct redis *r, const struct purge *p, char from[static ID_MAX], struct purged *out,
		      struct fault *f)
{
	char day[16] = "", ms[32], deadline[32], most[16];
	struct arena *a = arena_new(1 << 20);
	struct span *said;
	size_t count;
	int result = -1;

	if (!a)
		return fault_memory(f);
	if (p->figures.before)
		day_name(p->figures.before, day);
	moment(p->events_before, "000", ms);
	moment(p->copies_before, "", deadline);
	(void)snprintf(most, sizeof most, "%d", EVENTS_A_CALL);
	const struct span words[] = {
		SPAN("EVAL"), span_of(purge_script), SPAN("3"), SPAN(BATCH_PREFIX "keys"),
		SPAN(BATCH_PREFIX "events"), SPAN(BATCH_PREFIX "holds"), span_of(p->figures.agent), span_of(day),
		span_of(ms), span_of(deadline), span_of(most), p->dry ? SPAN("1") : SPAN("0"), span_of(from),
	};

	if (redis_command(r, words, sizeof words / sizeof *words, a, &said, &count, f) == 0) {
		if (count == 4 && said[3].len < ID_MAX && span_number(said[0], UINT32_MAX, &out->figures)
		    && span_number(said[1], UINT32_MAX, &out->events)
		    && span_number(said[2], UINT32_MAX, &out->copies)) {
			(void)snprintf(from, ID_MAX, "%.*s", SPAN_ARG(said[3]));
			result = 0;
		} else {
			(void)fault(f, FAULT_INPUT, "Redis answers %zu words to the purge, not 4", count);
		}
	}
	arena_free(a);
	return result;
}

int redis_purge(struct redis *r, const struct purge *p, struct purged *out, struct fault *f)
{
	struct purge rest = *p;
	struct purged all = { 0 }, some = { 0 };
	char from[ID_MAX] = "-";

	do {
		if (purge_some(r, &rest, from, &some, f) != 0)
			return -1;
		all.figures += some.figures;
		all.events += some.events;
		all.copies += some.copies;
		/* These went in the first call. */
		rest.figures.before = rest.copies_before = 0;
	} while (some.events);
	*out = all;
	return 0;
}
