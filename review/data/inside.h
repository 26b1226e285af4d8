/* inside.h - what the files of this room share.
 *
 * Names of keys stand in tone-redis(5); the scripts write them out.
 */
#ifndef TM_REVIEW_DATA_INSIDE_H
#define TM_REVIEW_DATA_INSIDE_H

#include "desk/copy.h"
#include "desk/decree.h"
#include "review/data/ask.h"

struct data {
	struct redis *redis;
	struct data_shared *shared;
	bool owns_shared;
	struct seal seal;
	struct copy_keys keys;
	struct arena *scratch;	/* of one call */
	int64_t until;		/* of one call, monotonic milliseconds */
};

/* Each call of a page starts here: an empty scratch, and the time it has. */
void data_begin(struct data *d);

int64_t data_time_left(const struct data *d);	/* milliseconds */

/* What the hosts wrote into their audit files since is brought to the page's keys:
 * who decided, what became of it, figures. Each line counts once. */
enum data_answer data_follow(struct data *d, struct fault *f);

/* "20260131" of a time in Unix seconds. */
enum { DAY_SIZE = 9 };
void day_name(int64_t t, char out[static DAY_SIZE]);

bool sight_has(const struct sight *s, const char *team);

/* ---- pieces of scripts ---- */

#define LUA_HEAD "local call, R = redis.call, '{tone}:review:' "

/* The group that one decision covers, or the record alone. */
#define LUA_REPLY_OF LUA_HEAD \
	"local function reply_of(id) " \
	"local g = call('HGET', '{tone}:held:' .. id, 'group') " \
	"return g and g ~= '' and g or id " \
	"end "

/* Where what happened to a reply stands: in the hosts' audit stream ("h" and the
 * entry) or in the page's own ("p"). */
#define LUA_PAST \
	"local function passed(key, entry) " \
	"local past = R .. 'past:' .. key " \
	"call('RPUSH', past, entry) " \
	"call('LTRIM', past, -100, -1) " \
	"call('EXPIRE', past, 3456000) " \
	"end "

/* Remembers of a record what its reply is shown by when the record is gone. */
#define LUA_KEEP \
	"local function keep(reply, id) " \
	"local h = call('HMGET', '{tone}:held:' .. id, 'team', 'policy', 'need', 'ground', 'decided') " \
	"if h[5] then " \
	"call('HSET', reply, 'id', id, 'team', h[1] or '', 'policy', h[2] or '', 'need', h[3] or '', " \
	"'ground', h[4] or '', 'held', h[5]) " \
	"end " \
	"call('EXPIRE', reply, 3456000) " \
	"end "

/* The claim that a decision makes on its reply, and its end. */
#define LUA_CLAIM_ENDS \
	"local function unclaim(key) " \
	"call('HDEL', R .. 'reply:' .. key, 'action', 'by', 'decision', 'reason', 'at', 'state') " \
	"call('ZREM', R .. 'claims', key) " \
	"call('ZREM', R .. 'decided', key) " \
	"end "

#define LUA_CLAIM LUA_CLAIM_ENDS \
	"local function listed(key, now) " \
	"call('ZADD', R .. 'decided', now, key) " \
	"call('ZREMRANGEBYRANK', R .. 'decided', 0, -5001) " \
	"end " \
	"local function claim(key, id, action, by, decision, reason, now) " \
	"local reply = R .. 'reply:' .. key " \
	"call('HSET', reply, 'action', action, 'by', by, 'decision', decision, 'reason', reason, 'at', now, 'state', 'held') " \
	"keep(reply, id) " \
	"call('ZADD', R .. 'claims', now, key) " \
	"call('ZREMRANGEBYSCORE', R .. 'claims', 0, now - 432000) " \
	"listed(key, now) " \
	"end "

/* For all and for the team; as with the counters a team named "all" has none. */
#define LUA_COUNT \
	"local function count(day, team, field, n) " \
	"local keys = {'all'} " \
	"if team and team ~= '' and team ~= 'all' then keys[2] = team end " \
	"for _, whose in ipairs(keys) do " \
	"local key = R .. 'd:' .. day .. ':' .. whose " \
	"call('HINCRBY', key, field, n) " \
	"call('EXPIRE', key, 34560000) " \
	"end " \
	"end "

#endif
