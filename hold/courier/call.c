/* call.c - see call.h. */
#include "courier/call.h"

#include <inttypes.h>
#include <stdio.h>

#include "world/clock.h"
#include "world/log.h"

#define PREFIX "{tone}:"

enum { MEMORY = 8 << 20, PAUSE_MAX_S = 30 };

bool call_begin(struct call *c, struct road *r)
{
	*c = (struct call){ .road = r, .a = arena_new(MEMORY) };
	return c->a != NULL;
}

void call_end(struct call *c)
{
	arena_free(c->a);
}

bool call_script(struct call *c, struct road *r, const char *script, const char *keys)
{
	if (!call_begin(c, r))
		return false;
	call_text(c, "EVAL");
	call_text(c, script);
	call_text(c, keys);
	return true;
}

void call_word(struct call *c, struct span s)
{
	if (c->count < sizeof c->words / sizeof *c->words)
		c->words[c->count++] = s;
	else
		c->spent = true;
}

void call_text(struct call *c, const char *s)
{
	call_word(c, span_of(s));
}

void call_number(struct call *c, int64_t n)
{
	char digits[24];
	int len = snprintf(digits, sizeof digits, "%" PRId64, n);
	struct span s = arena_copy(c->a, (struct span){ digits, (size_t)len });

	call_word(c, s);
	c->spent |= !s.at;
}

/* "{tone}:" and two words. */
void call_key(struct call *c, const char *name, const char *more)
{
	char whole[160];
	int len = snprintf(whole, sizeof whole, PREFIX "%s%s", name, more);
	struct span s = arena_copy(c->a, (struct span){ whole, (size_t)len });

	call_word(c, s);
	c->spent |= !s.at;
}

void call_held_keys(struct call *c, const char *id)
{
	call_key(c, "held:", id);
	call_key(c, "holds", "");
	call_key(c, "holds:", c->road->instance);
}

/* A pause that grows, and one line for each stretch of failing. */
static int failed(struct road *r, const struct fault *f)
{
	if (!r->pause)
		log_say(LOG_LEVEL_WARNING, "redis", "%s", f->text);
	r->pause = r->pause ? 2 * r->pause : 1;
	if (r->pause > PAUSE_MAX_S)
		r->pause = PAUSE_MAX_S;
	r->next_try = clock_boot_s() + r->pause;
	r->breaks++;
	return 1;
}

int call_run(struct call *c)
{
	struct fault f;

	if (c->spent)
		(void)fault_memory(&f);
	else if (redis_command(c->road->redis, c->words, c->count, c->a, &c->out, &c->out_count, &f) == 0)
		return 0;
	return failed(c->road, &f);
}

void road_is_open(struct road *r)
{
	if (r->pause)
		log_say(LOG_LEVEL_INFO, "redis", "Redis answers again");
	r->pause = 0;
}
