/* details.c - see details.h. */
#include "tone/details.h"

#include "tone/stem.h"

static size_t room_for(size_t count)
{
	size_t room = 16;

	while (room < count * 2)
		room *= 2;
	return room;
}

static void set_add(uint64_t *set, size_t room, uint64_t hash)
{
	size_t at = hash & (room - 1);

	while (set[at] && set[at] != hash)
		at = (at + 1) & (room - 1);
	set[at] = hash;
}

static bool set_has(const uint64_t *set, size_t room, uint64_t hash)
{
	if (!room)
		return false;
	for (size_t at = hash & (room - 1); set[at]; at = (at + 1) & (room - 1))
		if (set[at] == hash)
			return true;
	return false;
}

/* Never 0, which means free. */
static uint64_t key_of(const struct habits *habits, const struct token *t)
{
	const uint64_t hash = t->kind == TOKEN_WORD ? stem_hash(habits, t) : t->hash;

	return hash ? hash : 1;
}

static uint64_t run_of(const struct token *first)
{
	uint64_t hash = 1;

	for (size_t i = 0; i < DETAILS_RUN; i++)
		hash = (hash ^ first[i].hash) * 0x9E3779B97F4A7C15u;
	return hash ? hash : 1;
}

/* No English stem changes the first two letters of its word. */
static size_t head_row(const struct token *t)
{
	return (unsigned char)t->fold.at[0] % DETAILS_HEADS;
}

static uint64_t head_bit(const struct token *t)
{
	return (uint64_t)1 << ((unsigned char)t->fold.at[t->fold.len > 1] % 64);
}

static void add_stem(struct details *d, const struct habits *habits, const struct token *t)
{
	d->heads[head_row(t)] |= head_bit(t);
	set_add(d->stems, d->stem_room, key_of(habits, t));
}

static bool has_stem(const struct details *d, const struct habits *habits, const struct token *t)
{
	return (habits->endings || d->heads[head_row(t)] & head_bit(t))
	       && set_has(d->stems, d->stem_room, key_of(habits, t));
}

int details_gather(const struct reading *customer, struct arena *a, struct details *out,
		   struct fault *f)
{
	const struct words *w = &customer->words;
	struct details d = { .stem_room = room_for(w->token_count), .run_room = 0 };

	d.stems = arena_take(a, d.stem_room, sizeof *d.stems);
	if (w->token_count >= DETAILS_RUN) {
		d.run_room = d.stem_room;
		d.runs = arena_take(a, d.run_room, sizeof *d.runs);
	}
	if (!d.stems || (d.run_room && !d.runs))
		return fault_memory(f);
	for (uint32_t t = 0; t < w->token_count; t++) {
		if (customer->at[t] & FACT_TELLING)
			add_stem(&d, customer->habits, &w->tokens[t]);
		if (t + DETAILS_RUN <= w->token_count)
			set_add(d.runs, d.run_room, run_of(&w->tokens[t]));
	}
	for (size_t i = 0; i < customer->hit_count; i++) {
		d.feelings |= feeling_of(customer->hits[i].tag);
		d.topics |= topic_of(customer->hits[i].tag);
	}
	*out = d;
	return 0;
}

size_t details_shared(const struct details *d, const struct reading *reply, uint32_t first, uint32_t end)
{
	size_t shared = 0;

	for (uint32_t t = first; t < end; t++)
		if ((reply->at[t] & (FACT_TELLING | FACT_BARE)) == FACT_TELLING
		    && has_stem(d, reply->habits, &reply->words.tokens[t]))
			shared++;
	return shared;
}

bool details_copied(const struct details *d, const struct reading *reply, uint32_t first,
		    uint32_t end)
{
	for (uint32_t t = first; t + DETAILS_RUN <= end; t++)
		if (set_has(d->runs, d->run_room, run_of(&reply->words.tokens[t])))
			return true;
	return false;
}
