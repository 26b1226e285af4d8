/* row.h - held messages as Redis has them now, each as a row of a list. */
#ifndef TM_REVIEW_DATA_ROW_H
#define TM_REVIEW_DATA_ROW_H

#include "review/data/inside.h"

/* Lua: add(out, id) appends ROW_WORDS words of a message to a list. */
enum { ROW_WORDS = 23 };

#define LUA_ROW LUA_REPLY_OF \
	"local function add(out, id) " \
	"local h = call('HMGET', '{tone}:held:' .. id, 'instance', 'queue_id', 'policy', 'team', 'outcome', 'ground', 'need', " \
	"'group', 'language', 'missing', 'state', 'received', 'decided', 'deadline', 'review_by', 'later_left', " \
	"'recipients', 'returnable') " \
	"local c = call('HMGET', R .. 'reply:' .. (h[8] and h[8] ~= '' and h[8] or id), 'action', 'by', 'decision') " \
	"local opened = call('ZSCORE', R .. 'opened', id) " \
	"for _, v in ipairs(h) do out[#out + 1] = v or '' end " \
	"for _, v in ipairs(c) do out[#out + 1] = c[3] and c[3] ~= '' and v or '' end " \
	"out[#out + 1] = opened or '' " \
	"out[#out + 1] = opened and call('HGET', R .. 'openers', id) or '' " \
	"end "

/* Takes one; false: there is no such message any more. */
bool row_take(struct ask *q, const char *id, struct held_row *out);

/* Those of `ids` that are there, in their order, *count of them. */
enum data_answer rows_read(struct data *d, const char (*ids)[33], size_t n, struct held_row *out, size_t *count,
			   struct fault *f);

/* What the lists show of their copies, opened where that was not done yet. */
enum data_answer rows_texts(struct data *d, struct held_row *rows, size_t count, struct arena *a, struct fault *f);

/* See of each id's copy in turn: NULL when it has none or no key opens it. False
 * from `see` ends it. */
enum data_answer copies_each(struct data *d, const char *const *ids, size_t count,
			     bool (*see)(const char *id, const json_t *copy, void *context), void *context,
			     struct fault *f);

#endif
