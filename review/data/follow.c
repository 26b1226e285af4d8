/* follow.c - what hosts wrote down about held mail, brought to the page's keys.
 *
 * The stream {tone}:audit is read in order, and how far stands in Redis and moves in
 * the same step as what a line changes: however many pages follow, each line
 * counts once. So a decision by tonectl is seen like one of the page's, a claim that
 * the release agent refused counts no more, and figures need no other writer.
 */
#include "review/data/inside.h"

#include "review/data/line.h"

enum { LINES = 200, ROUNDS = 50, SLACK_MS = 700, LINE_WORDS = 9 };

/* {place, entry, line, entry, line...} */
static const char fetch_script[] =
	"local at = redis.call('GET', KEYS[1]) or '0-0' "
	"local got = redis.call('XREAD', 'COUNT', ARGV[1], 'STREAMS', '{tone}:audit', at) "
	"local out = {at} "
	"for _, e in ipairs(got and got[1][2] or {}) do "
	"  local line = '' "
	"  for i = 1, #e[2], 2 do if e[2][i] == 'line' then line = e[2][i + 1] end end "
	"  out[#out + 1] = e[1] "
	"  out[#out + 1] = line "
	"end "
	"return out";

/* ARGV: where we believe to be, where we are then, and nine words for each line. */
static const char apply_script[] =
	LUA_REPLY_OF LUA_PAST LUA_KEEP LUA_CLAIM LUA_COUNT
	"local at = call('GET', KEYS[1]) or '0-0' "
	"if at ~= ARGV[1] then return {at} end "
	"call('SET', KEYS[1], ARGV[2]) "
	"local done = {releasing = 'release', released = 'release', returning = 'return', returned = 'return', "
	"dropping = 'drop', dropped = 'drop', gone = 'gone'} "

	/* What people decided is a fact only when it was carried out. */
	"local function count_decided(reply, day, team, held) "
	"local at = tonumber(call('HGET', reply, 'at')) or 0 "
	"local minutes = math.max(0, math.floor((at - (tonumber(held) or at)) / 60)) "
	"count(day, team, 'decisions', 1) "
	"count(day, team, 'minutes', minutes) "
	"for _, most in ipairs({5, 15, 30, 60, 120}) do "
	"if minutes < most then count(day, team, 'within_' .. most, 1) return end "
	"end "
	"count(day, team, 'later', 1) "
	"end "

	"local function ended(key, id, event, decision, day, now) "
	"local reply, h = R .. 'reply:' .. key, call('HMGET', '{tone}:held:' .. id, 'team', 'decided', 'missing') "
	"call('ZREM', R .. 'claims', key) "
	"count(day, h[1], event, 1) "
	"if event == 'released' and decision == '' then count(day, h[1], 'by_deadline', 1) end "
	"for name in string.gmatch(string.sub(h[3] or '', 1, 128), '[a-z0-9-]+') do "
	"count(day, h[1], 'missing:' .. name, 1) "
	"end "
	"if decision ~= '' and call('HSETNX', reply, 'counted', '1') == 1 then count_decided(reply, day, h[1], h[2]) end "
	"end "

	"local function step(key, id, event, by, decision, now) "
	"local reply = R .. 'reply:' .. key "
	"if decision == '' or call('HGET', reply, 'decision') ~= decision then "
	"call('HSET', reply, 'action', done[event], 'by', by, 'decision', decision, 'reason', '', 'at', now) "
	"call('ZREM', R .. 'claims', key) "
	"listed(key, now) "
	"end "
	"call('HSET', reply, 'state', event) "
	"keep(reply, id) "
	"end "

	"local function accepted(key, id, action, by, decision, reason, now) "
	"local reply = R .. 'reply:' .. key "
	"if action == 'undo' then "
	"if call('HGET', reply, 'undo') ~= decision then unclaim(key) end "
	"elseif action ~= 'extend' and call('HGET', reply, 'decision') ~= decision then "
	"claim(key, id, action, by, decision, reason, now) "
	"end "
	"end "

	"for i = 3, #ARGV, 9 do "
	"local entry, id, event, action, by, decision, reason, now, day = unpack(ARGV, i, i + 8) "
	"if id ~= '' then "
	"local key = reply_of(id) "
	"passed(key, 'h' .. entry) "
	"if event == 'accepted' then accepted(key, id, action, by, decision, reason, now) end "
	"if event == 'refused' and decision ~= '' and call('HGET', R .. 'reply:' .. key, 'decision') == decision "
	"then unclaim(key) end "
	"if done[event] then step(key, id, event, by, decision, now) end "
	"if done[event] and not event:find('ing$') then ended(key, id, event, decision, day, now) end "
	"end "
	"end "
	"return {ARGV[2]}";

static void add_line(struct ask *q, struct span entry, struct span line)
{
	const struct audit_line l = audit_line_of(line);
	char day[DAY_SIZE];

	day_name(l.at, day);
	ask_span(q, entry);
	ask_span(q, arena_copy(q->a, span_of(l.record)));
	ask_span(q, l.event);
	ask_span(q, l.action);
	ask_span(q, span_cut(l.by, 0, 64));
	ask_span(q, l.decision);
	ask_span(q, span_cut(l.reason, 0, 128));
	ask_number(q, l.at);
	ask_span(q, arena_copy(q->a, span_of(day)));
}

/* What was fetched; another place than we believed means that somebody else did it. */
static enum data_answer apply(struct data *d, const struct ask *fetched, struct fault *f)
{
	const size_t lines = (fetched->out_count - 1) / 2;
	struct ask q;

	ask_script(&q, d->redis, d->scratch, apply_script, 2 + lines * LINE_WORDS);
	ask_span(&q, fetched->out[0]);
	ask_span(&q, fetched->out[2 * lines - 1]);
	for (size_t i = 0; i < lines; i++)
		add_line(&q, fetched->out[2 * i + 1], fetched->out[2 * i + 2]);
	return ask_run(&q, f);
}

/* What does not fit into the time of this call is for the next one. */
enum data_answer data_follow(struct data *d, struct fault *f)
{
	for (unsigned round = 0; round < ROUNDS; round++) {
		struct ask q;

		ask_script(&q, d->redis, d->scratch, fetch_script, 1);
		ask_number(&q, LINES);
		if (ask_run(&q, f) != DATA_OK)
			return DATA_AWAY;
		if (q.out_count < 3)
			return DATA_OK;
		if (apply(d, &q, f) != DATA_OK)
			return DATA_AWAY;
		if (q.out_count < 2 * LINES || data_time_left(d) < SLACK_MS)
			return DATA_OK;
	}
	return DATA_OK;
}
