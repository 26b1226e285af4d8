/* exchange.c - see exchange.h. */
#include "courier/exchange.h"

#include <stdio.h>
#include <stdlib.h>

#include "courier/copies.h"
#include "courier/pair.h"
#include "courier/told.h"
#include "record/decision.h"
#include "world/clock.h"
#include "world/log.h"

enum {
	HEARD = 50,		/* decisions at once */
	RECONCILE_S = 20
};

struct exchange {
	struct road road;
	struct copies copies;
	struct told told;
	int64_t next_reconcile;	/* seconds since boot */
};

int exchange_new(const struct redis_options *o, const char *keeper_directory, struct exchange **out,
		 struct fault *f)
{
	struct exchange *x = calloc(1, sizeof *x);

	if (!x)
		return fault_memory(f);
	if (redis_new(o, &x->road.redis, f)) {
		free(x);
		return -1;
	}
	x->road.instance = o->instance;
	(void)snprintf(x->told.file, sizeof x->told.file, "%.4000s/audit.log", keeper_directory);
	*out = x;
	return 0;
}

void exchange_free(struct exchange *x)
{
	if (!x)
		return;
	redis_free(x->road.redis);
	copies_forget(&x->copies);
	free(x);
}

/* ---- decisions ---- */

/* What was heard before and not answered comes first. Answers id, decision, id,
 * decision... */
static const char hear_script[] =
	"if redis.call('EXISTS', KEYS[1]) == 0 then return {} end "
	"redis.pcall('XGROUP', 'CREATE', KEYS[1], ARGV[1], '0') "
	"local out = {} "
	"for _, from in ipairs({'0', '>'}) do "
	"  local got = redis.call('XREADGROUP', 'GROUP', ARGV[1], 'courier', 'COUNT', ARGV[2], 'STREAMS', KEYS[1], from) "
	"  for _, entry in ipairs(got and got[1][2] or {}) do "
	"    local decision = '' "
	"    for i = 1, entry[2] and #entry[2] or 0, 2 do "
	"      if entry[2][i] == 'decision' then decision = entry[2][i + 1] end "
	"    end "
	"    out[#out + 1] = entry[1] "
	"    out[#out + 1] = decision "
	"  end "
	"end "
	"return out";

/* The host that had the message takes the decision away: its note may quote. */
static const char heard_script[] =
	"redis.call('XACK', KEYS[1], ARGV[1], ARGV[2]) "
	"if ARGV[3] == '1' then redis.call('XDEL', KEYS[1], ARGV[2]) end "
	"return {}";

static int heard(struct road *r, struct span id, bool ours)
{
	struct call c;
	int status;

	if (!call_script(&c, r, heard_script, "1"))
		return 1;
	call_key(&c, "decisions", "");
	call_text(&c, r->instance);
	call_word(&c, id);
	call_number(&c, ours);
	status = call_run(&c);
	call_end(&c);
	return status;
}

/* 0 done with it, 1 Redis is away, -1 the keeper is gone. */
static int bring(struct road *r, const struct shelf *s, struct span id, struct span bytes)
{
	unsigned char signature[64];
	struct decision d;
	struct span body;
	char said[WORD_MAX + 1] = "garbled";
	struct log_line l;

	if (decision_read(bytes, &d, &body, signature, NULL) == 0) {
		if (!shelf_find(s, d.record))
			return heard(r, id, false);	/* another host's, or ended */
		if (pair_bring(bytes, said))
			return -1;
		if (pair_again(said))
			return 0;
	}
	log_begin(&l, LOG_LEVEL_INFO, "decision");
	log_text(&l, "entry", id);
	log_text(&l, "answer", span_of(said));
	log_end(&l);
	return heard(r, id, strcmp(said, "garbled") != 0);
}

static int hear(struct road *r, const struct shelf *s)
{
	struct call c;
	int status;

	if (!call_script(&c, r, hear_script, "1"))
		return 1;
	call_key(&c, "decisions", "");
	call_text(&c, r->instance);
	call_number(&c, HEARD);
	status = call_run(&c);
	for (size_t i = 0; !status && i + 1 < c.out_count; i += 2)
		status = bring(r, s, c.out[i], c.out[i + 1]);
	call_end(&c);
	return status;
}

int exchange_round(struct exchange *x, const struct shelf *s)
{
	const int64_t now = clock_boot_s();
	int status;

	if (now < x->road.next_try)
		return 0;
	status = copies_bring(&x->copies, &x->road, s);
	if (!status)
		status = told_bring(&x->told, &x->road);
	if (!status)
		status = hear(&x->road, s);
	if (!status && now >= x->next_reconcile) {
		status = copies_reconcile(&x->copies, &x->road, s);
		x->next_reconcile = now + RECONCILE_S;
	}
	if (!status)
		road_is_open(&x->road);
	return status < 0 ? -1 : 0;
}
