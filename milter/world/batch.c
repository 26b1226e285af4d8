/* batch.c - see batch.h.
 *
 * Lists of unknown length end with an empty string, which no name of ours is.
 */
#include "world/batch.h"

#include <inttypes.h>
#include <stdio.h>

/* What may be repeated comes first and may fail: an error there leaves the
 * counters as they were. From the writing of `last` on nothing may raise an
 * error, or half a batch would count. */
const char batch_script[] =
	"-- KEYS: schema last keys events teams policies instances instance changes, then counters\n"
	"-- ARGV: schema, stream, after, last, instance, now, stream length;\n"
	"--   heartbeat fields and values, ''; teams, ''; policies, '';\n"
	"--   for each counter key its end, fields and increments, '';\n"
	"--   for each event its fields and values, ''\n"
	"-- answers {1, last, refused} applied, {0, last} not what follows, {-1, schema} newer\n"
	"local schema = redis.call('GET', KEYS[1])\n"
	"if schema and (tonumber(schema) or 0) ~= tonumber(ARGV[1]) then return {-1, schema} end\n"
	"local last = redis.call('HGET', KEYS[2], ARGV[2]) or '0'\n"
	"if last ~= ARGV[3] then return {0, last} end\n"
	"for i = 10, #KEYS do\n"
	"  local is = redis.call('TYPE', KEYS[i]).ok\n"
	"  if is ~= 'hash' and is ~= 'none' then\n"
	"    return redis.error_reply('WRONGTYPE ' .. KEYS[i] .. ' is a ' .. is)\n"
	"  end\n"
	"end\n"
	"local at, refused = 8, 0\n"
	"local function try(...)\n"
	"  local r = redis.pcall(...)\n"
	"  if type(r) == 'table' and r.err then refused = refused + 1 end\n"
	"  return r\n"
	"end\n"
	"local function each(step, see)\n"
	"  while ARGV[at] and ARGV[at] ~= '' do see(ARGV[at], ARGV[at + 1]); at = at + step end\n"
	"  at = at + 1\n"
	"end\n"
	"redis.call('SET', KEYS[1], ARGV[1])\n"
	"redis.call('SADD', KEYS[7], ARGV[5])\n"
	"local changed\n"
	"each(2, function(field, value)\n"
	"  if string.sub(field, -8) == '_version' then\n"
	"    changed = changed or redis.call('HGET', KEYS[8], field) ~= value\n"
	"  end\n"
	"  redis.call('HSET', KEYS[8], field, value)\n"
	"end)\n"
	"each(1, function(team) redis.call('SADD', KEYS[5], team) end)\n"
	"each(1, function(policy) redis.call('SADD', KEYS[6], policy) end)\n"
	"redis.call('ZREMRANGEBYSCORE', KEYS[3], 1, ARGV[6])\n"
	"redis.call('HSET', KEYS[2], ARGV[2], ARGV[4])\n"
	"for i = 10, #KEYS do\n"
	"  local key, ends = KEYS[i], ARGV[at]\n"
	"  at = at + 1\n"
	"  each(2, function(field, add) try('HINCRBY', key, field, add) end)\n"
	"  try('ZADD', KEYS[3], 'NX', ends, key)\n"
	"  if ends ~= '0' and try('TTL', key) == -1 then try('EXPIREAT', key, ends) end\n"
	"end\n"
	"while at < #ARGV do\n"
	"  local add = {'XADD', KEYS[4], 'MAXLEN', '~', ARGV[7], '*'}\n"
	"  each(2, function(field, value) add[#add + 1] = field; add[#add + 1] = value end)\n"
	"  try(unpack(add))\n"
	"end\n"
	"if changed then\n"
	"  local now = redis.call('HMGET', KEYS[8], 'lexicon_version', 'settings_version')\n"
	"  try('XADD', KEYS[9], 'MAXLEN', '~', '1000', '*', 'instance', ARGV[5], 'lexicon_version', now[1] or '0',\n"
	"    'settings_version', now[2] or '0')\n"
	"end\n"
	"if refused > 0 then try('HINCRBY', KEYS[8], 'refused', refused) end\n"
	"return {1, ARGV[4], refused}\n";

enum { EVENTS_KEPT = 100000 };

static bool arguments_room(struct arguments *a)
{
	size_t room = a->room ? a->room * 2 : 1024;
	const char **at;
	size_t *len;

	if (a->count < a->room)
		return true;
	at = arena_take(a->arena, room, sizeof *at);
	len = arena_take(a->arena, room, sizeof *len);
	if (!at || !len)
		return false;
	for (size_t i = 0; i < a->count; i++) {
		at[i] = a->at[i];
		len[i] = a->len[i];
	}
	a->at = at;
	a->len = len;
	a->room = room;
	return true;
}

/* `s` must outlive the arguments: our own names, and what the batch holds. */
static void add_borrowed(struct arguments *a, struct span s)
{
	if (a->spoiled || !s.at || !arguments_room(a)) {
		a->spoiled = true;
		return;
	}
	a->at[a->count] = s.at;
	a->len[a->count++] = s.len;
}

void arguments_add(struct arguments *a, struct span s)
{
	add_borrowed(a, arena_copy(a->arena, s));
}

void arguments_number(struct arguments *a, int64_t n)
{
	char digits[24];
	size_t at = sizeof digits;
	uint64_t rest = n < 0 ? 0 - (uint64_t)n : (uint64_t)n;

	do
		digits[--at] = (char)('0' + rest % 10);
	while (rest /= 10);
	if (n < 0)
		digits[--at] = '-';
	arguments_add(a, (struct span){ digits + at, sizeof digits - at });
}

/* A string that outlives the arguments. */
static void add_string(struct arguments *a, const char *s)
{
	add_borrowed(a, span_of(s));
}

static void add_end(struct arguments *a)
{
	add_borrowed(a, SPAN_NONE);
}

static void add_pair(struct arguments *a, const char *field, int64_t value)
{
	add_string(a, field);
	arguments_number(a, value);
}

/* A slug of an event; never the empty string that would end a list. */
static struct span slug_of(const char *slug, size_t max)
{
	const size_t len = slug ? strnlen(slug, max) : 0;

	return len ? (struct span){ slug, len } : SPAN("none");
}

static void add_key(struct arguments *keys, const char *name, const char *rest)
{
	char key[FIGURES_NAME_MAX + 40];
	int n = snprintf(key, sizeof key, BATCH_PREFIX "%s%s", name, rest);

	if (n < 0 || (size_t)n >= sizeof key)
		keys->spoiled = true;
	else
		arguments_add(keys, (struct span){ key, (size_t)n });
}

static void fixed_keys(struct arguments *keys, const char *instance)
{
	static const char *const names[] = { "schema", "last",     "keys",     "events",
					     "teams",  "policies", "instances" };

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		add_key(keys, names[i], "");
	add_key(keys, "instance:", instance);
	add_key(keys, "changes", "");
}

static void heartbeat(struct arguments *a, const struct journal_batch *b, int64_t now)
{
	const struct journal_state *s = &b->state;

	add_pair(a, "time", now);
	add_pair(a, "last", (int64_t)b->last);
	add_pair(a, "put", (int64_t)s->put);
	add_pair(a, "durable", (int64_t)s->durable);
	add_pair(a, "journal_bytes", (int64_t)s->bytes);
	add_pair(a, "dropped", (int64_t)s->dropped);
	add_pair(a, "lost", (int64_t)s->lost);
	add_pair(a, "ship_faults", (int64_t)s->ship_faults);
	add_pair(a, "checkpoint_faults", (int64_t)s->checkpoint_faults);
	if (b->count) {
		add_pair(a, "lexicon_version", b->events[b->count - 1].lexicon_version);
		add_pair(a, "settings_version", b->events[b->count - 1].settings_version);
	}
	add_end(a);
}

/* Each name once for each run of it; the server makes a set of them. */
static void names_of_events(struct arguments *a, const struct journal_batch *b,
			    struct span (*get)(const struct event *))
{
	struct span before = SPAN_NONE;

	for (size_t i = 0; i < b->count; i++) {
		struct span s = get(&b->events[i]);

		if (s.len && !span_eq(s, before))
			add_borrowed(a, s);
		before = s;
	}
	add_end(a);
}

static struct span team_of(const struct event *e)
{
	return (struct span){ e->team, strnlen(e->team, sizeof e->team) };
}

static struct span policy_of(const struct event *e)
{
	return (struct span){ e->policy, strnlen(e->policy, sizeof e->policy) };
}

/* What stands behind a prefix in the keys of a sum. */
struct naming {
	struct span prefix, before;
	struct arguments *a;
};

static void name_in_key(const char *key, const char *field, int64_t value, void *context)
{
	struct naming *n = context;
	const struct span name = span_skip(span_of(key), n->prefix.len);

	(void)field;
	(void)value;
	if (!span_starts(span_of(key), n->prefix) || span_eq(name, n->before))
		return;
	add_borrowed(n->a, name);
	n->before = name;
}

static void names_of_sum(struct arguments *a, const struct figures *sum, struct span prefix)
{
	struct naming n = { prefix, SPAN_NONE, a };

	figures_each(sum, name_in_key, &n);
	add_end(a);
}

static void names(struct arguments *a, const struct journal_batch *b)
{
	if (b->sum) {
		names_of_sum(a, b->sum, SPAN("total:team:"));
		names_of_sum(a, b->sum, SPAN("total:policy:"));
	} else {
		names_of_events(a, b, team_of);
		names_of_events(a, b, policy_of);
	}
}

struct counters {
	const struct figures *sum;
	const struct kept *kept;
	struct arguments *keys, *a;
	char key[FIGURES_NAME_MAX + 1];	/* whose fields are being listed */
};

static void counter_add(const char *key, const char *field, int64_t add, void *context)
{
	struct counters *c = context;

	if (strcmp(c->key, key) != 0) {
		if (c->key[0])
			add_end(c->a);
		(void)snprintf(c->key, sizeof c->key, "%s", key);
		add_key(c->keys, key, "");
		arguments_number(c->a, kept_until(c->kept, key, figures_ends(c->sum, key)));
	}
	/* The names go with the sum. */
	arguments_add(c->a, span_of(field));
	arguments_number(c->a, add);
}

static void counters(const struct figures *sum, const struct kept *kept, struct arguments *keys,
		     struct arguments *a)
{
	struct counters c = { .sum = sum, .kept = kept, .keys = keys, .a = a };

	figures_each(sum, counter_add, &c);
	if (c.key[0])
		add_end(a);
}

static bool counters_of_events(const struct journal_batch *b, const struct kept *kept, struct arguments *keys,
			       struct arguments *a)
{
	struct figures *sum = figures_new();

	if (!sum)
		return false;
	for (size_t i = 0; i < b->count; i++)
		figures_add(sum, &b->events[i]);
	counters(sum, kept, keys, a);
	figures_free(sum);
	return true;
}

/* Numbers and slugs only. */
static void event_fields(struct arguments *a, const struct event *e, const char *instance)
{
	const struct {
		const char *name, *value;
	} names[] = {
		{ "instance", instance },
		{ "action", event_action_name(e->action) },
		{ "outcome", outcome_name(e->outcome) },
		{ "unknown", unknown_name(e->unknown) },
		{ "need", need_name(e->need) },
		{ "acknowledgement", acknowledgement_name(e->acknowledgement) },
		{ "harm", harm_name(e->harm) },
		{ "exempt", exempt_name(e->exempt) },
		{ "not_held", not_held_name(e->not_held) },
	};

	add_pair(a, "time_ms", e->time_ms);
	add_pair(a, "sequence", (int64_t)e->sequence);
	add_pair(a, "score", e->score);
	add_pair(a, "signals", (int64_t)(e->signals & INT64_MAX));
	add_pair(a, "findings", e->findings);
	add_pair(a, "recipients", e->recipients);
	add_pair(a, "bytes", e->bytes);
	add_pair(a, "judge_us", e->judge_us);
	add_pair(a, "lexicon_version", e->lexicon_version);
	add_pair(a, "settings_version", e->settings_version);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		add_string(a, names[i].name);
		add_borrowed(a, slug_of(names[i].value, SLUG_MAX));
	}
	add_string(a, "policy");
	add_borrowed(a, slug_of(e->policy, sizeof e->policy));
	add_string(a, "team");
	add_borrowed(a, slug_of(e->team, sizeof e->team));
	add_string(a, "language");
	add_borrowed(a, slug_of(e->language, sizeof e->language));
	add_end(a);
}

static void arguments_append(struct arguments *to, const struct arguments *from)
{
	to->spoiled = to->spoiled || from->spoiled;
	for (size_t i = 0; i < from->count; i++)
		add_borrowed(to, (struct span){ from->at[i], from->len[i] });
}

bool batch_arguments(const struct journal_batch *b, const char *instance, const struct kept *kept,
		     int64_t now, struct arguments *out)
{
	struct arguments keys = { .arena = out->arena }, a = { .arena = out->arena };
	char stream[FIGURES_NAME_MAX];

	(void)snprintf(stream, sizeof stream, "%s/%" PRIu64, instance, b->stream);
	fixed_keys(&keys, instance);
	arguments_number(&a, BATCH_SCHEMA);
	arguments_add(&a, span_of(stream));
	arguments_number(&a, (int64_t)b->after);
	arguments_number(&a, (int64_t)b->last);
	add_string(&a, instance);
	arguments_number(&a, now);
	arguments_number(&a, EVENTS_KEPT);
	heartbeat(&a, b, now);
	names(&a, b);
	if (b->sum)
		counters(b->sum, kept, &keys, &a);
	else if (!counters_of_events(b, kept, &keys, &a))
		return false;
	for (size_t i = 0; i < b->count; i++)
		event_fields(&a, &b->events[i], instance);
	arguments_number(out, (int64_t)keys.count);
	arguments_append(out, &keys);
	arguments_append(out, &a);
	return !out->spoiled;
}

/* ---- roll-ups ---- */

/* What one shows of a bucket. */
static const char *const rolled[] = {
	"messages", "recipients", "judged", "scored", "score_sum", "hint", "action:held", "action:exempt",
	"action:failed", "outcome:met", "outcome:missed", "outcome:not-called-for", "outcome:unknown",
	"ground:missed", "ground:harm", "not_held:mode", "need:problem", "need:upset", "need:very-upset",
};

const char rollup_script[] =
	"-- KEYS: stream, then buckets in order of time\n"
	"-- ARGV: how many fields, the fields, their names in the stream, the buckets' ids\n"
	"local n = tonumber(ARGV[1])\n"
	"redis.call('DEL', KEYS[1])\n"
	"for i = 2, #KEYS do\n"
	"  local values = redis.call('HMGET', KEYS[i], unpack(ARGV, 2, n + 1))\n"
	"  if values[1] then\n"
	"    local add = {'XADD', KEYS[1], ARGV[2 * n + i]}\n"
	"    for f = 1, n do add[#add + 1] = ARGV[n + 1 + f]; add[#add + 1] = values[f] or '0' end\n"
	"    redis.call(unpack(add))\n"
	"  end\n"
	"end\n"
	"return #KEYS - 1\n";

/* Grafana takes a colon for something else. */
static void add_plain(struct arguments *a, const char *name)
{
	char plain[COUNTS_FIELD_MAX];
	size_t n = 0;

	for (; n < sizeof plain - 1 && name[n]; n++)
		plain[n] = name[n] == ':' || name[n] == '-' ? '_' : name[n];
	arguments_add(a, (struct span){ plain, n });
}

static void add_bucket(struct arguments *keys, bool days, int64_t begins)
{
	const struct civil c = civil_of(begins);
	const unsigned day = (unsigned)c.year * 10000 + c.month * 100 + c.day;
	char key[COUNTS_KEY_MAX];

	if (days)
		(void)snprintf(key, sizeof key, "d:%08u:all", day);
	else
		(void)snprintf(key, sizeof key, "h:%08u%02u:all", day, c.hour);
	add_key(keys, key, "");
}

bool rollup_arguments(bool days, int64_t now, struct arguments *out)
{
	const int64_t step = days ? 86400 : 3600, ends = now - now % step;
	const int64_t buckets = (days ? COUNTS_LIFE_DAY : COUNTS_LIFE_HOUR) / step;
	const size_t fields = sizeof rolled / sizeof *rolled;
	struct arguments keys = { .arena = out->arena }, a = { .arena = out->arena };

	add_key(&keys, days ? "series:day" : "series:hour", "");
	arguments_number(&a, (int64_t)fields);
	for (size_t i = 0; i < fields; i++)
		add_string(&a, rolled[i]);
	for (size_t i = 0; i < fields; i++)
		add_plain(&a, rolled[i]);
	for (int64_t begins = ends - buckets * step; begins < ends; begins += step) {
		add_bucket(&keys, days, begins);
		arguments_number(&a, begins * 1000);
	}
	arguments_number(out, (int64_t)keys.count);
	arguments_append(out, &keys);
	arguments_append(out, &a);
	return !out->spoiled;
}
