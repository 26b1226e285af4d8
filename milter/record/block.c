/* block.c - see block.h.
 *
 *	"TMB1", length of the rest (4 bytes), checksum of all behind it (8 bytes)
 *	version, first sequence, last sequence, events, names; each name with its length
 *	for each event: sequence and time since the one before, which fields
 *	differ from it (a bit each), their values
 *
 * Numbers without a size are LEB128: seven bits a byte, the lowest first.
 */
#include "record/block.h"

#include "record/counts.h"

enum {
	FORMAT = 1,
	HEAD = 16,		/* mark, length, checksum */
	NUMBER_MAX = 10,	/* bytes of a number */
	NAMES = 3,		/* in an event */
	NAMES_MAX = NAMES * BLOCK_EVENTS
};

/* What differs often comes first: most events then need one byte of bits. */
static const struct place {
	uint8_t at, size;
} numbers[] = {
#define F(field) { offsetof(struct event, field), sizeof(((struct event *)0)->field) }
	F(judge_us), F(bytes), F(signals), F(score), F(outcome), F(need), F(acknowledgement),
	F(not_held), F(ground), F(harm), F(unknown), F(hint), F(findings), F(recipients),
	F(action), F(exempt), F(fault), F(mode), F(settings_version), F(lexicon_version),
}, texts[NAMES] = {
	F(team), F(policy), F(language),
#undef F
};

/* Its bit stands behind those of the names. */
static const struct place agent = { offsetof(struct event, agent), COUNTS_AGENT_BYTES };

enum { NUMBERS = sizeof numbers / sizeof *numbers };

/* The longest event: sequence, time, bits, every number, every name. */
_Static_assert(BLOCK_EVENTS * ((4 + NUMBERS + NAMES) * NUMBER_MAX + NAMES * (SLUG_MAX + 1)) + 256 <= BLOCK_MAX,
	       "a block of the longest events fits");
_Static_assert(sizeof(struct event) <= UINT8_MAX, "places are bytes");

struct names {
	struct span at[NAMES_MAX];
	size_t count;
};

static struct span name_in(const struct event *e, struct place p)
{
	const char *name = (const char *)e + p.at;

	return (struct span){ name, strnlen(name, p.size) };
}

static uint64_t number_in(const struct event *e, struct place p)
{
	const unsigned char *at = (const unsigned char *)e + p.at;
	uint8_t one = *at;
	uint16_t two;
	uint32_t four;
	uint64_t eight;

	switch (p.size) {
	case sizeof one:
		return one;
	case sizeof two:
		memcpy(&two, at, sizeof two);
		return two;
	case sizeof four:
		memcpy(&four, at, sizeof four);
		return four;
	default:
		memcpy(&eight, at, sizeof eight);
		return eight;
	}
}

/* False when it is no number of that size. */
static bool number_set(struct event *e, struct place p, uint64_t n)
{
	unsigned char *at = (unsigned char *)e + p.at;
	const uint8_t one = (uint8_t)n;
	const uint16_t two = (uint16_t)n;
	const uint32_t four = (uint32_t)n;

	if (p.size < sizeof n && n >> (8 * p.size))
		return false;
	if (p.size == sizeof one)
		memcpy(at, &one, sizeof one);
	else if (p.size == sizeof two)
		memcpy(at, &two, sizeof two);
	else if (p.size == sizeof four)
		memcpy(at, &four, sizeof four);
	else
		memcpy(at, &n, sizeof n);
	return true;
}

/* Small numbers of either sign as small numbers. */
static uint64_t fold(int64_t n)
{
	return (uint64_t)n << 1 ^ (n < 0 ? UINT64_MAX : 0);
}

static int64_t unfold(uint64_t n)
{
	return (int64_t)(n >> 1 ^ (0 - (n & 1)));
}

static void put_number(struct buffer *out, uint64_t n)
{
	for (; n >= 0x80; n >>= 7)
		buffer_byte(out, (char)(0x80 | (n & 0x7F)));
	buffer_byte(out, (char)n);
}

static void put_fixed(char *at, uint64_t n, size_t bytes)
{
	for (size_t i = 0; i < bytes; i++)
		at[i] = (char)(n >> 8 * i & 0xFF);
}

static uint64_t take_fixed(const char *at, size_t bytes)
{
	uint64_t n = 0;

	for (size_t i = 0; i < bytes; i++)
		n |= (uint64_t)(unsigned char)at[i] << 8 * i;
	return n;
}

/* ---- writing ---- */

/* Its number in the list, where it is put when it is new. */
static size_t name_number(struct names *names, struct span name)
{
	size_t i = 0;

	while (i < names->count && !span_eq(names->at[i], name))
		i++;
	if (i == names->count)
		names->at[names->count++] = name;
	return i;
}

static void put_event(const struct event *e, const struct event *before, struct names *names,
		      struct buffer *out)
{
	uint64_t differs = 0;

	for (size_t i = 0; i < NUMBERS; i++)
		if (number_in(e, numbers[i]) != number_in(before, numbers[i]))
			differs |= UINT64_C(1) << i;
	for (size_t i = 0; i < NAMES; i++)
		if (!span_eq(name_in(e, texts[i]), name_in(before, texts[i])))
			differs |= UINT64_C(1) << (NUMBERS + i);
	if (number_in(e, agent) != number_in(before, agent))
		differs |= UINT64_C(1) << (NUMBERS + NAMES);
	put_number(out, e->sequence - before->sequence);
	put_number(out, fold((int64_t)((uint64_t)e->time_ms - (uint64_t)before->time_ms)));
	put_number(out, differs);
	for (size_t i = 0; i < NUMBERS; i++)
		if (differs >> i & 1)
			put_number(out, number_in(e, numbers[i]));
	for (size_t i = 0; i < NAMES; i++)
		if (differs >> (NUMBERS + i) & 1)
			put_number(out, name_number(names, name_in(e, texts[i])));
	if (differs >> (NUMBERS + NAMES) & 1)
		put_number(out, number_in(e, agent));
}

static void put_names(const struct event *events, size_t count, struct names *names, struct buffer *out)
{
	names->count = 0;
	for (size_t i = 0; i < count; i++)
		for (size_t n = 0; n < NAMES; n++)
			(void)name_number(names, name_in(&events[i], texts[n]));
	put_number(out, names->count);
	for (size_t i = 0; i < names->count; i++) {
		put_number(out, names->at[i].len);
		buffer_add(out, names->at[i]);
	}
}

void block_write(const struct event *events, size_t count, struct buffer *out)
{
	static const struct event none;
	const size_t from = out->len;
	struct names names;

	buffer_add(out, (struct span){ BLOCK_MARK "\0\0\0\0\0\0\0\0\0\0\0", HEAD });
	put_number(out, FORMAT);
	put_number(out, events[0].sequence);
	put_number(out, events[count - 1].sequence);
	put_number(out, count);
	put_names(events, count, &names, out);
	for (size_t i = 0; i < count; i++)
		put_event(&events[i], i ? &events[i - 1] : &none, &names, out);
	if (out->spoiled)
		return;
	put_fixed(out->at + from + 4, out->len - from - HEAD, 4);
	put_fixed(out->at + from + 8, span_hash(span_skip(buffer_span(out), from + HEAD)), 8);
}

/* ---- reading ---- */

/* What is left to read; `broken` stays. */
struct reading {
	struct span rest;
	bool broken;
};

static uint64_t take_number(struct reading *r)
{
	uint64_t n = 0;

	for (unsigned shift = 0; shift < 64 && r->rest.len; shift += 7) {
		const unsigned char byte = (unsigned char)*r->rest.at;

		r->rest = span_skip(r->rest, 1);
		if (shift == 63 && byte > 1)
			break;
		n |= (uint64_t)(byte & 0x7F) << shift;
		if (byte < 0x80)
			return n;
	}
	r->broken = true;
	return 0;
}

static struct span take_span(struct reading *r, uint64_t len)
{
	struct span s = span_cut(r->rest, 0, (size_t)len);

	if (len > r->rest.len)
		r->broken = true;
	r->rest = span_skip(r->rest, s.len);
	return s;
}

static void take_names(struct reading *r, struct names *names)
{
	const uint64_t count = take_number(r);

	names->count = 0;
	if (count > NAMES_MAX)
		r->broken = true;
	while (!r->broken && names->count < count)
		names->at[names->count++] = take_span(r, take_number(r));
}

static void take_name(struct reading *r, const struct names *names, struct event *e, struct place p)
{
	const uint64_t number = take_number(r);

	if (number >= names->count || names->at[number].len >= p.size) {
		r->broken = true;
		return;
	}
	memset((char *)e + p.at, 0, p.size);
	memcpy((char *)e + p.at, names->at[number].at, names->at[number].len);
}

/* `e` is the event before and becomes the next one. */
static void take_event(struct reading *r, const struct names *names, struct event *e)
{
	const uint64_t step = take_number(r);
	const int64_t passed = unfold(take_number(r));
	const uint64_t differs = take_number(r);

	if (step == 0 || __builtin_add_overflow(e->sequence, step, &e->sequence)
	    || __builtin_add_overflow(e->time_ms, passed, &e->time_ms) || differs >> (NUMBERS + NAMES + 1))
		r->broken = true;
	for (size_t i = 0; i < NUMBERS && !r->broken; i++)
		if (differs >> i & 1 && !number_set(e, numbers[i], take_number(r)))
			r->broken = true;
	for (size_t i = 0; i < NAMES && !r->broken; i++)
		if (differs >> (NUMBERS + i) & 1)
			take_name(r, names, e, texts[i]);
	if (differs >> (NUMBERS + NAMES) & 1)
		(void)number_set(e, agent, take_number(r));
	if (r->broken)
		return;
	event_seal(e);
	r->broken = !event_sound(e);
}

/* The body of the block that `bytes` begin with; nothing when there is none. */
static struct span body_of(struct span bytes)
{
	struct span body;
	uint64_t len;

	if (bytes.len < HEAD || !span_starts(bytes, SPAN(BLOCK_MARK)))
		return SPAN_NONE;
	len = take_fixed(bytes.at + 4, 4);
	if (len > BLOCK_MAX - HEAD || len > bytes.len - HEAD)
		return SPAN_NONE;
	body = span_cut(bytes, HEAD, HEAD + (size_t)len);
	return take_fixed(bytes.at + 8, 8) == span_hash(body) ? body : SPAN_NONE;
}

/* Leaves what follows the head in `r`; the number of events, 0 when broken. */
static size_t take_head(struct reading *r, uint64_t *first, uint64_t *last)
{
	const uint64_t format = take_number(r);
	uint64_t count;

	*first = take_number(r);
	*last = take_number(r);
	count = take_number(r);
	if (r->broken || format != FORMAT || *first == 0 || *last < *first || count > BLOCK_EVENTS)
		return 0;
	return (size_t)count;
}

size_t block_span(struct span bytes, uint64_t *first, uint64_t *last)
{
	struct reading r = { body_of(bytes), false };
	const size_t len = r.rest.len + HEAD;

	return take_head(&r, first, last) ? len : 0;
}

size_t block_read(struct span bytes, struct event out[static BLOCK_EVENTS], size_t *count)
{
	struct reading r = { body_of(bytes), false };
	const size_t len = r.rest.len + HEAD;
	struct event e = { .sequence = 0 };
	struct names names;
	uint64_t first, last;

	*count = take_head(&r, &first, &last);
	take_names(&r, &names);
	for (size_t i = 0; i < *count && !r.broken; i++) {
		take_event(&r, &names, &e);
		out[i] = e;
	}
	if (*count == 0 || r.broken || r.rest.len || out[0].sequence != first || e.sequence != last)
		return *count = 0;
	return len;
}
