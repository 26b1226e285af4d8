/* copies.c - see copies.h. */
#include "courier/copies.h"

#include <stdio.h>
#include <stdlib.h>

#include "world/file.h"

enum { COPY_MAX = 65536 + 64 };	/* a sealed copy, record/sealed.h */

/* What of a record's copy may change. */
struct copied {
	char id[33];
	int64_t deadline, left;
};

static const char copy_script[] =
	"redis.call('HSET', KEYS[1], unpack(ARGV, 4)) "
	"redis.call('HSETNX', KEYS[1], 'state', 'held') "
	"redis.call('PERSIST', KEYS[1]) "
	"redis.call('ZADD', KEYS[2], ARGV[1], ARGV[2]) "
	"redis.call('SADD', KEYS[3], ARGV[2]) "
	"return {}";

static void pair(struct call *c, const char *name, const char *value)
{
	call_text(c, name);
	call_text(c, value);
}

/* No address goes there: only whether there is one. */
static void fields_of(struct call *c, const struct shelved *one)
{
	const struct hold *h = &one->hold;
	const struct { const char *name; int64_t value; } numbers[] = {
		{ "received", h->received }, { "decided", h->decided }, { "deadline", h->deadline },
		{ "recipients", h->recipients }, { "returnable", h->return_to[0] != '\0' },
		{ "review_by", h->review_by }, { "later_left", one->left },
	};

	pair(c, "instance", c->road->instance);
	pair(c, "queue_id", h->queue_id);
	pair(c, "policy", h->policy);
	pair(c, "team", h->team);
	pair(c, "outcome", h->outcome);
	pair(c, "ground", h->ground);
	pair(c, "need", h->need);
	pair(c, "reason", h->reason);
	pair(c, "group", h->group);
	pair(c, "language", h->language);
	pair(c, "missing", h->missing);
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		call_text(c, numbers[i].name);
		call_number(c, numbers[i].value);
	}
}

static void sealed_add(struct call *c, const struct shelf *s, const char *id)
{
	char path[4200];
	struct buffer bytes;

	(void)snprintf(path, sizeof path, "%.4000s/held/%s.copy", s->state, id);
	buffer_init(&bytes, NULL, COPY_MAX);
	if (file_there(path) && file_read(path, &bytes, NULL) == 0) {
		call_text(c, "copy");
		call_word(c, arena_copy(c->a, buffer_span(&bytes)));
	}
	buffer_done(&bytes);
}

static int copy(struct road *r, const struct shelf *s, const struct shelved *one)
{
	const struct hold *h = &one->hold;
	struct call c;
	int status;

	if (!call_script(&c, r, copy_script, "3"))
		return 1;
	call_held_keys(&c, h->id);
	call_number(&c, h->deadline);
	call_text(&c, h->id);
	call_text(&c, "");
	fields_of(&c, one);
	sealed_add(&c, s, h->id);
	status = call_run(&c);
	call_end(&c);
	return status;
}

static int by_id(const void *a, const void *b)
{
	return strcmp(((const struct copied *)a)->id, ((const struct copied *)b)->id);
}

static struct copied copied_of(const struct shelved *one)
{
	struct copied c = { .deadline = one->hold.deadline, .left = one->left };

	memcpy(c.id, one->hold.id, sizeof c.id);
	return c;
}

static bool is_copied(const struct copies *x, const struct copied *now)
{
	const struct copied *then = x->count ? bsearch(now, x->all, x->count, sizeof *x->all, by_id) : NULL;

	return then && then->deadline == now->deadline && then->left == now->left;
}

int copies_bring(struct copies *x, struct road *r, const struct shelf *s)
{
	struct copied *now = calloc(s->count + 1, sizeof *now);

	if (!now)
		return 1;
	if (x->breaks != r->breaks)
		x->count = 0;	/* it may have come back empty */
	x->breaks = r->breaks;
	for (size_t i = 0; i < s->count; i++) {
		now[i] = copied_of(&s->all[i]);
		if (!is_copied(x, &now[i]) && copy(r, s, &s->all[i])) {
			free(now);
			return 1;
		}
	}
	free(x->all);
	x->all = now;
	x->count = s->count;
	return 0;
}

void copies_forget(struct copies *x)
{
	free(x->all);
	*x = (struct copies){ .all = NULL };
}

/* ---- where Redis and this host differ about what is held ---- */

static const char forget_script[] =
	"if redis.call('EXISTS', KEYS[1]) == 1 then "
	"  redis.call('HSET', KEYS[1], 'state', 'gone') "
	"  redis.call('HDEL', KEYS[1], 'copy') "
	"  redis.call('EXPIRE', KEYS[1], 604800) "
	"end "
	"redis.call('ZREM', KEYS[2], ARGV[1]) "
	"redis.call('SREM', KEYS[3], ARGV[1]) "
	"return {}";

static int forget(struct road *r, struct span id)
{
	char name[33];
	struct call c;
	int status;

	(void)snprintf(name, sizeof name, "%.*s", SPAN_ARG(id));
	if (!call_script(&c, r, forget_script, "3"))
		return 1;
	call_held_keys(&c, name);
	call_word(&c, id);
	status = call_run(&c);
	call_end(&c);
	return status;
}

int copies_reconcile(struct copies *x, struct road *r, const struct shelf *s)
{
	struct call c;
	int status;

	if (!call_begin(&c, r))
		return 1;
	call_text(&c, "SMEMBERS");
	call_key(&c, "holds:", r->instance);
	status = call_run(&c);
	if (!status && c.out_count < x->count)
		x->count = 0;
	for (size_t i = 0; !status && i < c.out_count; i++) {
		char id[33];

		(void)snprintf(id, sizeof id, "%.*s", SPAN_ARG(c.out[i]));
		if (!shelf_find(s, id))
			status = forget(r, c.out[i]);
	}
	call_end(&c);
	return status;
}
