/* decided.c - what was decided: replies, the newest first. */
#include "review/data/inside.h"

enum { PAGE_MAX = 1000, WORDS = 12, TEAMS_MAX = 200 };

/* {how many pass, then the words of each of the page}. ARGV: from, how many, team,
 * action, by, whether all is in sight, teams in sight. Of the newest 5000, which is
 * all there are. */
static const char decided_script[] =
	LUA_HEAD
	"local from, most, team, action, by, all = unpack(ARGV, 1, 6) "
	"local seen = {} "
	"for i = 7, #ARGV do seen[ARGV[i]] = true end "
	"local passing, out = 0, {0} "
	"for _, key in ipairs(call('ZREVRANGE', R .. 'decided', 0, 4999)) do "
	"local reply = R .. 'reply:' .. key "
	"local r = call('HMGET', reply, 'team', 'action', 'by') "
	"local t = r[1] or '' "
	"if r[2] and (all == '1' or seen[t]) and (team == '' or team == t) and (action == '' or action == r[2]) "
	"and (by == '' or by == r[3]) then "
	"passing = passing + 1 "
	"if passing > tonumber(from) and passing <= from + most then "
	"for _, v in ipairs(call('HMGET', reply, 'id', 'team', 'policy', 'need', 'ground', 'action', 'state', "
	"'by', 'held', 'at', 'reason', 'wrong')) do out[#out + 1] = v or '' end "
	"end "
	"end "
	"end "
	"out[1] = passing "
	"return out";

static void row_take(struct ask *q, struct arena *a, struct decided_row *out)
{
	struct span reason;

	*out = (struct decided_row){ .held = 0 };
	(void)take_id(q, out->id);
	take_text(q, out->team, sizeof out->team);
	take_text(q, out->policy, sizeof out->policy);
	take_text(q, out->need, sizeof out->need);
	take_text(q, out->ground, sizeof out->ground);
	take_text(q, out->action, sizeof out->action);
	take_text(q, out->state, sizeof out->state);
	take_text(q, out->by, sizeof out->by);
	out->held = take_number(q);
	out->at = take_number(q);
	reason = take_span(q);
	reason = reason.len ? arena_copy(a, reason) : SPAN_NONE;
	out->reason = reason.at ? reason : SPAN_NONE;
	out->wrong = take_number(q) == 1;
}

static void ask_filter(struct ask *q, const struct decided_filter *w)
{
	ask_number(q, (int64_t)(w->from < 10000 ? w->from : 10000));
	ask_number(q, (int64_t)(w->max < PAGE_MAX ? w->max : PAGE_MAX));
	ask_text(q, w->team);
	ask_text(q, w->action);
	ask_text(q, w->by);
	ask_text(q, w->sight.all ? "1" : "0");
	for (size_t i = 0; i < w->sight.count && i < TEAMS_MAX; i++)
		if (*w->sight.teams[i])
			ask_text(q, w->sight.teams[i]);
}

enum data_answer data_decided(struct data *d, const struct decided_filter *w, struct arena *a, struct decided_list *out,
			      struct fault *f)
{
	const size_t most = w->max < PAGE_MAX ? w->max : PAGE_MAX;
	struct decided_list list = { .count = 0 };
	struct ask q;

	data_begin(d);
	if (data_follow(d, f) != DATA_OK)
		return DATA_AWAY;
	ask_script(&q, d->redis, d->scratch, decided_script, 6 + TEAMS_MAX);
	ask_filter(&q, w);
	list.rows = arena_take(a, most + 1, sizeof *list.rows);
	if (!list.rows)
		(void)fault_memory(f);
	if (!list.rows || ask_run(&q, f) != DATA_OK)
		return DATA_AWAY;
	list.passing = (size_t)take_number(&q);
	while (q.at + WORDS <= q.out_count && list.count < most)
		row_take(&q, a, &list.rows[list.count++]);
	*out = list;
	return DATA_OK;
}
