/* exchange.c - see exchange.h. */
#include "courier/exchange.h"

#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "courier/pair.h"
#include "record/decision.h"
#include "world/clock.h"
#include "world/file.h"
#include "world/log.h"

#define PREFIX "{tone}:"

enum {
	MEMORY = 8 << 20,
	HEARD = 50,		/* decisions at once */
	AUDIT_PIECE = 65536,
	COPY_MAX = 65536 + 64,	/* a sealed copy, record/sealed.h */
	RECONCILE_S = 20,
	PAUSE_MAX_S = 30
};

/* What of a record's copy may change. */
struct copied {
	char id[33];
	int64_t deadline, left;
};

struct exchange {
	struct redis *redis;
	const char *instance;
	char audit[4096];
	struct copied *copied;	/* what is in Redis, by id */
	size_t copied_count;
	char at[24];		/* how far the audit file is copied, "" not known */
	int64_t next_try, next_reconcile;	/* seconds since boot */
	int pause;		/* 0: Redis answers */
};

int exchange_new(const struct redis_options *o, const char *keeper_directory, struct exchange **out,
		 struct fault *f)
{
	struct exchange *x = calloc(1, sizeof *x);

	if (!x)
		return fault_memory(f);
	if (redis_new(o, &x->redis, f)) {
		free(x);
		return -1;
	}
	x->instance = o->instance;
	(void)snprintf(x->audit, sizeof x->audit, "%.4000s/audit.log", keeper_directory);
	*out = x;
	return 0;
}

void exchange_free(struct exchange *x)
{
	if (!x)
		return;
	redis_free(x->redis);
	free(x->copied);
	free(x);
}

/* ---- one script, its keys, its arguments ---- */

struct call {
	struct exchange *x;
	struct arena *a;
	struct span words[64];
	size_t count;
	struct span *out;	/* the arena's */
	size_t out_count;
	bool spent;
};

static void word(struct call *c, struct span s)
{
	if (c->count < sizeof c->words / sizeof *c->words)
		c->words[c->count++] = s;
	else
		c->spent = true;
}

static void text(struct call *c, const char *s)
{
	word(c, span_of(s));
}

static void number(struct call *c, int64_t n)
{
	char digits[24];
	int len = snprintf(digits, sizeof digits, "%" PRId64, n);
	struct span s = arena_copy(c->a, (struct span){ digits, (size_t)len });

	word(c, s);
	c->spent |= !s.at;
}

/* "{tone}:" and two words. */
static void key(struct call *c, const char *name, const char *more)
{
	char whole[160];
	int len = snprintf(whole, sizeof whole, PREFIX "%s%s", name, more);
	struct span s = arena_copy(c->a, (struct span){ whole, (size_t)len });

	word(c, s);
	c->spent |= !s.at;
}

static bool begin(struct call *c, struct exchange *x, const char *script, const char *keys)
{
	*c = (struct call){ .x = x, .a = arena_new(MEMORY) };
	if (!c->a)
		return false;
	text(c, "EVAL");
	text(c, script);
	text(c, keys);
	return true;
}

static void end(struct call *c)
{
	arena_free(c->a);
}

/* A pause that grows, and one line for each stretch of failing. */
static int failed(struct exchange *x, const struct fault *f)
{
	if (!x->pause)
		log_say(LOG_LEVEL_WARNING, "redis", "%s", f->text);
	x->pause = x->pause ? 2 * x->pause : 1;
	if (x->pause > PAUSE_MAX_S)
		x->pause = PAUSE_MAX_S;
	x->next_try = clock_boot_s() + x->pause;
	/* It may come back empty. */
	x->copied_count = 0;
	x->at[0] = '\0';
	return 1;
}

/* 0, or 1 when Redis is away. */
static int run(struct call *c)
{
	struct fault f;

	if (c->spent)
		(void)fault_memory(&f);
	else if (redis_command(c->x->redis, c->words, c->count, c->a, &c->out, &c->out_count, &f) == 0)
		return 0;
	return failed(c->x, &f);
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

static int heard(struct exchange *x, struct span id, bool ours)
{
	struct call c;
	int status;

	if (!begin(&c, x, heard_script, "1"))
		return 1;
	key(&c, "decisions", "");
	text(&c, x->instance);
	word(&c, id);
	number(&c, ours);
	status = run(&c);
	end(&c);
	return status;
}

/* 0 done with it, 1 Redis is away, -1 the keeper is gone. */
static int bring(struct exchange *x, const struct shelf *s, struct span id, struct span bytes)
{
	unsigned char signature[64];
	struct decision d;
	struct span body;
	char said[WORD_MAX + 1] = "garbled";
	struct log_line l;

	if (decision_read(bytes, &d, &body, signature, NULL) == 0) {
		if (!shelf_find(s, d.record))
			return heard(x, id, false);	/* another host's, or ended */
		if (pair_bring(bytes, said))
			return -1;
		if (pair_again(said))
			return 0;
	}
	log_begin(&l, LOG_LEVEL_INFO, "decision");
	log_text(&l, "entry", id);
	log_text(&l, "answer", span_of(said));
	log_end(&l);
	return heard(x, id, strcmp(said, "garbled") != 0);
}

static int hear(struct exchange *x, const struct shelf *s)
{
	struct call c;
	int status;

	if (!begin(&c, x, hear_script, "1"))
		return 1;
	key(&c, "decisions", "");
	text(&c, x->instance);
	number(&c, HEARD);
	status = run(&c);
	for (size_t i = 0; !status && i + 1 < c.out_count; i += 2)
		status = bring(x, s, c.out[i], c.out[i + 1]);
	end(&c);
	return status;
}

/* ---- copies of records ---- */

static const char copy_script[] =
	"redis.call('HSET', KEYS[1], unpack(ARGV, 4)) "
	"redis.call('HSETNX', KEYS[1], 'state', 'held') "
	"redis.call('PERSIST', KEYS[1]) "
	"redis.call('ZADD', KEYS[2], ARGV[1], ARGV[2]) "
	"redis.call('SADD', KEYS[3], ARGV[2]) "
	"return {}";

static void keys_of(struct call *c, const char *id)
{
	key(c, "held:", id);
	key(c, "holds", "");
	key(c, "holds:", c->x->instance);
}

static void pair(struct call *c, const char *name, const char *value)
{
	text(c, name);
	text(c, value);
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

	pair(c, "instance", c->x->instance);
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
		text(c, numbers[i].name);
		number(c, numbers[i].value);
	}
}

static void sealed_add(struct call *c, const struct shelf *s, const char *id)
{
	char path[4200];
	struct buffer bytes;

	(void)snprintf(path, sizeof path, "%.4000s/held/%s.copy", s->state, id);
	buffer_init(&bytes, NULL, COPY_MAX);
	if (file_there(path) && file_read(path, &bytes, NULL) == 0) {
		text(c, "copy");
		word(c, arena_copy(c->a, buffer_span(&bytes)));
	}
	buffer_done(&bytes);
}

static int copy(struct exchange *x, const struct shelf *s, const struct shelved *one)
{
	const struct hold *h = &one->hold;
	struct call c;
	int status;

	if (!begin(&c, x, copy_script, "3"))
		return 1;
	keys_of(&c, h->id);
	number(&c, h->deadline);
	text(&c, h->id);
	text(&c, "");
	fields_of(&c, one);
	sealed_add(&c, s, h->id);
	status = run(&c);
	end(&c);
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

static bool is_copied(const struct exchange *x, const struct copied *now)
{
	const struct copied *then = x->copied_count
		? bsearch(now, x->copied, x->copied_count, sizeof *x->copied, by_id) : NULL;

	return then && then->deadline == now->deadline && then->left == now->left;
}

static int copy_all(struct exchange *x, const struct shelf *s)
{
	struct copied *now = calloc(s->count + 1, sizeof *now);

	if (!now)
		return 1;
	for (size_t i = 0; i < s->count; i++) {
		now[i] = copied_of(&s->all[i]);
		if (!is_copied(x, &now[i]) && copy(x, s, &s->all[i])) {
			free(now);
			return 1;
		}
	}
	free(x->copied);
	x->copied = now;
	x->copied_count = s->count;
	return 0;
}

/* ---- the audit file ---- */

/* Answers how far it is now; another number than we believed means: go there. */
static const char tell_script[] =
	"local at = redis.call('HGET', KEYS[5], ARGV[1]) or '0' "
	"if at ~= ARGV[2] then return {at} end "
	"redis.call('HSET', KEYS[5], ARGV[1], ARGV[3]) "
	"redis.call('XADD', KEYS[4], 'MAXLEN', '~', '100000', '*', 'instance', ARGV[1], 'line', ARGV[4]) "
	"if ARGV[5] == '' or redis.call('EXISTS', KEYS[1]) == 0 then return {ARGV[3]} end "
	"redis.call('HSET', KEYS[1], 'state', ARGV[5]) "
	"if ARGV[7] == '1' then "
	"  redis.call('HDEL', KEYS[1], 'copy') "
	"  redis.call('EXPIRE', KEYS[1], 604800) "
	"  redis.call('ZREM', KEYS[2], ARGV[6]) "
	"  redis.call('SREM', KEYS[3], ARGV[6]) "
	"end "
	"return {ARGV[3]}";

/* What a line says of a record's state; the last ones are the end of it. */
static const struct state { const char *event; bool ends; } states[] = {
	{ "releasing", false }, { "returning", false }, { "dropping", false }, { "released", true },
	{ "returned", true }, { "dropped", true }, { "gone", true },
};

static const struct state *state_of(struct span line)
{
	struct span rest = line, event;

	(void)span_until(&rest, ' ');
	event = span_until(&rest, ' ');
	for (size_t i = 0; i < sizeof states / sizeof *states; i++)
		if (span_starts(event, SPAN("event=")) && span_eq(span_skip(event, 6), span_of(states[i].event)))
			return &states[i];
	return NULL;
}

static void record_of(struct span line, char id[static 33])
{
	struct span rest = span_skip(line, span_find(line, SPAN(" record=")));

	(void)snprintf(id, 33, "%.*s", rest.len >= 40 ? 32 : 0, rest.len >= 40 ? rest.at + 8 : "");
}

static int tell(struct exchange *x, struct span line, int64_t to)
{
	const struct state *state = state_of(line);
	char id[33];
	struct call c;
	int status;

	record_of(line, id);
	if (!begin(&c, x, tell_script, "5"))
		return 1;
	keys_of(&c, id);
	key(&c, "audit", "");
	key(&c, "audits", "");
	text(&c, x->instance);
	text(&c, x->at);
	number(&c, to);
	word(&c, line);
	text(&c, state ? state->event : "");
	text(&c, id);
	number(&c, state && state->ends);
	status = run(&c);
	if (!status && c.out_count == 1)
		(void)snprintf(x->at, sizeof x->at, "%.*s", SPAN_ARG(c.out[0]));
	end(&c);
	return status;
}

/* Where Redis stands; 0 when it has never heard of us or of a longer file. */
static int find_place(struct exchange *x, int64_t size)
{
	struct call c = { .x = x, .a = arena_new(MEMORY) };
	uint64_t at = 0;
	int status;

	if (!c.a)
		return 1;
	text(&c, "HGET");
	key(&c, "audits", "");
	text(&c, x->instance);
	status = run(&c);
	if (!status && c.out_count == 1 && (!span_number(c.out[0], INT64_MAX, &at) || (int64_t)at > size)) {
		c.count = 0;
		text(&c, "HDEL");
		key(&c, "audits", "");
		text(&c, x->instance);
		status = run(&c);
		at = 0;
	}
	end(&c);
	if (!status)
		(void)snprintf(x->at, sizeof x->at, "%" PRIu64, at);
	return status;
}

/* Whole lines of one piece; what a line begins waits for its end. */
static int tell_piece(struct exchange *x, int fd, int64_t from)
{
	static char piece[AUDIT_PIECE];
	ssize_t n = pread(fd, piece, sizeof piece, from);
	struct span rest = { piece, n > 0 ? (size_t)n : 0 };
	int status = 0;

	while (!status && span_find_byte(rest, '\n') < rest.len) {
		struct span line = span_until(&rest, '\n');
		char expected[24];

		from += (int64_t)line.len + 1;
		(void)snprintf(expected, sizeof expected, "%" PRId64, from);
		status = tell(x, line, from);
		if (strcmp(x->at, expected) != 0)
			break;
	}
	return status;
}

static int tell_all(struct exchange *x)
{
	int fd = open(x->audit, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	struct stat about;
	uint64_t from = 0;
	int status = 0;

	if (fd < 0)
		return 0;
	if (fstat(fd, &about) == 0) {
		if (!x->at[0])
			status = find_place(x, about.st_size);
		if (!status && span_number(span_of(x->at), INT64_MAX, &from) && (int64_t)from < about.st_size)
			status = tell_piece(x, fd, (int64_t)from);
	}
	(void)close(fd);
	return status;
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

static int forget(struct exchange *x, struct span id)
{
	char name[33];
	struct call c;
	int status;

	(void)snprintf(name, sizeof name, "%.*s", SPAN_ARG(id));
	if (!begin(&c, x, forget_script, "3"))
		return 1;
	keys_of(&c, name);
	word(&c, id);
	status = run(&c);
	end(&c);
	return status;
}

/* A Redis that fell back to an older state, or to none. All lines of the audit
 * file were told before. */
static int reconcile(struct exchange *x, const struct shelf *s)
{
	struct call c = { .x = x, .a = arena_new(MEMORY) };
	int status;

	if (!c.a)
		return 1;
	text(&c, "SMEMBERS");
	key(&c, "holds:", x->instance);
	status = run(&c);
	if (!status && c.out_count < x->copied_count)
		x->copied_count = 0;
	for (size_t i = 0; !status && i < c.out_count; i++) {
		char id[33];

		(void)snprintf(id, sizeof id, "%.*s", SPAN_ARG(c.out[i]));
		if (!shelf_find(s, id))
			status = forget(x, c.out[i]);
	}
	end(&c);
	return status;
}

int exchange_round(struct exchange *x, const struct shelf *s)
{
	const int64_t now = clock_boot_s();
	int status;

	if (now < x->next_try)
		return 0;
	status = copy_all(x, s);
	if (!status)
		status = tell_all(x);
	if (!status)
		status = hear(x, s);
	if (!status && now >= x->next_reconcile) {
		status = reconcile(x, s);
		x->next_reconcile = now + RECONCILE_S;
	}
	if (!status && x->pause) {
		log_say(LOG_LEVEL_INFO, "redis", "Redis answers again");
		x->pause = 0;
	}
	return status < 0 ? -1 : 0;
}
