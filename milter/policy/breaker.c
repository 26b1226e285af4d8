/* breaker.c - see breaker.h. */
#include "policy/breaker.h"

void breaker_reset(struct breaker *b)
{
	*b = (struct breaker){ .tripped = false };
}

bool breaker_open(const struct breaker *b, const struct breaker_limits *l, int64_t now)
{
	return b->tripped && (!l->pause || now - b->since < l->pause);
}

/* Slot 0 is none: numbers begin with 1. */
static int64_t number_of(const struct breaker *b, int64_t now)
{
	return now / b->width + 1;
}

/* Slots of another width cannot be compared. */
static void measure(struct breaker *b, const struct breaker_limits *l)
{
	const unsigned width = l->window < BREAKER_SLOTS ? 1 : l->window / BREAKER_SLOTS;

	if (b->width == width)
		return;
	for (unsigned i = 0; i < BREAKER_SLOTS; i++)
		b->slots[i].number = 0;
	b->width = width;
}

static void count(struct breaker *b, int64_t now, unsigned judged, unsigned held)
{
	const int64_t number = number_of(b, now);
	const unsigned i = (unsigned)(number % BREAKER_SLOTS);

	if (b->slots[i].number != number) {
		b->slots[i].number = number;
		b->slots[i].judged = b->slots[i].held = 0;
	}
	b->slots[i].judged += judged;
	b->slots[i].held += held;
}

static void sum(struct breaker *b, int64_t now)
{
	const int64_t number = number_of(b, now);

	b->judged = b->held = 0;
	for (unsigned i = 0; i < BREAKER_SLOTS; i++)
		if (b->slots[i].number > 0 && b->slots[i].number <= number
		    && b->slots[i].number > number - BREAKER_SLOTS) {
			b->judged += b->slots[i].judged;
			b->held += b->slots[i].held;
		}
}

static bool too_many(const struct breaker *b, const struct breaker_limits *l)
{
	return (l->rate && b->held > l->rate)
	       || (l->share && b->judged >= BREAKER_LEAST
		   && (uint64_t)b->held * 100 > (uint64_t)b->judged * l->share);
}

static enum breaker_news come_back(struct breaker *b, const struct breaker_limits *l, int64_t now)
{
	if (!b->tripped || breaker_open(b, l, now))
		return BREAKER_NOTHING_NEW;
	breaker_reset(b);
	measure(b, l);
	return BREAKER_BACK;
}

enum breaker_news breaker_judged(struct breaker *b, const struct breaker_limits *l, int64_t now)
{
	enum breaker_news news;

	measure(b, l);
	news = come_back(b, l, now);
	if (!b->tripped)
		count(b, now, 1, 0);
	return news;
}

enum breaker_news breaker_hold(struct breaker *b, const struct breaker_limits *l, int64_t now)
{
	enum breaker_news news;

	measure(b, l);
	news = come_back(b, l, now);
	if (b->tripped)
		return news;
	count(b, now, 0, 1);
	sum(b, now);
	if (!too_many(b, l))
		return news;
	b->tripped = true;
	b->since = now;
	return BREAKER_TRIPPED;
}
