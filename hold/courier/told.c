/* told.c - see told.h. */
#include "courier/told.h"

#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PIECE = 65536 };

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

static int tell(struct told *x, struct road *r, struct span line, int64_t to)
{
	const struct state *state = state_of(line);
	char id[33];
	struct call c;
	int status;

	record_of(line, id);
	if (!call_script(&c, r, tell_script, "5"))
		return 1;
	call_held_keys(&c, id);
	call_key(&c, "audit", "");
	call_key(&c, "audits", "");
	call_text(&c, r->instance);
	call_text(&c, x->at);
	call_number(&c, to);
	call_word(&c, line);
	call_text(&c, state ? state->event : "");
	call_text(&c, id);
	call_number(&c, state && state->ends);
	status = call_run(&c);
	if (!status && c.out_count == 1)
		(void)snprintf(x->at, sizeof x->at, "%.*s", SPAN_ARG(c.out[0]));
	call_end(&c);
	return status;
}

/* Where Redis stands; 0 when it has never heard of us or of a longer file. */
static int find_place(struct told *x, struct road *r, int64_t size)
{
	struct call c;
	uint64_t at = 0;
	int status;

	if (!call_begin(&c, r))
		return 1;
	call_text(&c, "HGET");
	call_key(&c, "audits", "");
	call_text(&c, r->instance);
	status = call_run(&c);
	if (!status && c.out_count == 1 && (!span_number(c.out[0], INT64_MAX, &at) || (int64_t)at > size)) {
		c.count = 0;
		call_text(&c, "HDEL");
		call_key(&c, "audits", "");
		call_text(&c, r->instance);
		status = call_run(&c);
		at = 0;
	}
	call_end(&c);
	if (!status)
		(void)snprintf(x->at, sizeof x->at, "%" PRIu64, at);
	return status;
}

/* Whole lines of one piece; what a line begins waits for its end. */
static int tell_piece(struct told *x, struct road *r, int fd, int64_t from)
{
	static char piece[PIECE];
	ssize_t n = pread(fd, piece, sizeof piece, from);
	struct span rest = { piece, n > 0 ? (size_t)n : 0 };
	int status = 0;

	while (!status && span_find_byte(rest, '\n') < rest.len) {
		struct span line = span_until(&rest, '\n');
		char expected[24];

		from += (int64_t)line.len + 1;
		(void)snprintf(expected, sizeof expected, "%" PRId64, from);
		status = tell(x, r, line, from);
		if (strcmp(x->at, expected) != 0)
			break;
	}
	return status;
}

int told_bring(struct told *x, struct road *r)
{
	int fd = open(x->file, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	struct stat about;
	uint64_t from = 0;
	int status = 0;

	if (x->breaks != r->breaks)
		x->at[0] = '\0';	/* it may have come back empty */
	x->breaks = r->breaks;
	if (fd < 0)
		return 0;
	if (fstat(fd, &about) == 0) {
		if (!x->at[0])
			status = find_place(x, r, about.st_size);
		if (!status && span_number(span_of(x->at), INT64_MAX, &from) && (int64_t)from < about.st_size)
			status = tell_piece(x, r, fd, (int64_t)from);
	}
	(void)close(fd);
	return status;
}
