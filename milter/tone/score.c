/* score.c - see score.h. */
#include "tone/score.h"

enum {
	POINT = 1000,
	MIDDLE = 50 * POINT,
	PENALTY_MOST = -45 * POINT,	/* all penalties together */
	CANNED_MOST = -12 * POINT,
	FAMILIES = FAMILY_NEED + 1
};

/* The most that one family can add; 0: no bound of its own. */
static const int family_most[FAMILIES] = {
	[FAMILY_OWNERSHIP] = 14 * POINT,
};

static bool warmth(enum family f)
{
	return f == FAMILY_ACKNOWLEDGEMENT || f == FAMILY_APOLOGY;
}

/* Packard, Li and Berger 2024: warm first. Short replies have no middle. */
static int place(const struct effect *one, const struct reading *r)
{
	const size_t count = r->words.sentence_count;

	if (!warmth(signal_info(one->id)->family) || count < 4 || one->sentence < 2
	    || one->sentence * 3 < count)
		return 1000;
	return one->sentence + 1 == count ? 500 : 800;
}

static bool counts(const struct effect *one, const struct reading *r)
{
	/* "Thanks, Bob" closes a mail and thanks nobody. */
	return one->id != SIGNAL_THANK_GENERIC || one->sentence + 2 < r->words.sentence_count;
}

static bool positive(enum signal_id id)
{
	return signal_info(id)->family < FAMILY_PENALTY;
}

/* The best and the next best effect of each family. */
struct podium {
	size_t best, next;	/* one up; 0: none */
};

static void climb(struct podium *p, const int *values, size_t i)
{
	if (!p->best || values[i] > values[p->best - 1]) {
		p->next = p->best;
		p->best = i + 1;
	} else if (!p->next || values[i] > values[p->next - 1]) {
		p->next = i + 1;
	}
}

static int add_family(enum family f, const struct podium *p, int *weights)
{
	const int best = p->best ? weights[p->best - 1] : 0;
	int next = p->next ? weights[p->next - 1] / 4 : 0;

	if (family_most[f] && best + next > family_most[f])
		next = best < family_most[f] ? family_most[f] - best : 0;
	if (p->next)
		weights[p->next - 1] = next;
	return best + next;
}

static int add_positive(const struct effects *e, const struct reading *r, int *weights)
{
	struct podium podium[FAMILIES] = { 0 };
	int sum = 0;

	for (size_t i = 0; i < e->count; i++) {
		weights[i] = 0;
		if (!positive(e->list[i].id) || !counts(&e->list[i], r))
			continue;
		weights[i] = e->list[i].points * place(&e->list[i], r);
		climb(&podium[signal_info(e->list[i].id)->family], weights, i);
	}
	for (size_t i = 0; i < e->count; i++) {
		const struct podium *p = &podium[signal_info(e->list[i].id)->family];

		if (positive(e->list[i].id) && p->best != i + 1 && p->next != i + 1)
			weights[i] = 0;
	}
	for (int f = 0; f < FAMILY_PENALTY; f++)
		sum += add_family((enum family)f, &podium[f], weights);
	return sum;
}

static int add_negative(const struct effects *e, int *weights)
{
	int sum = 0, canned = 0;

	for (size_t i = 0; i < e->count; i++) {
		int points = e->list[i].points * POINT;

		if (positive(e->list[i].id))
			continue;
		if (e->list[i].id == SIGNAL_CANNED) {
			if (canned + points < CANNED_MOST)
				points = CANNED_MOST - canned;
			canned += points;
		}
		if (sum + points < PENALTY_MOST)
			points = PENALTY_MOST - sum;
		weights[i] = points;
		sum += points;
	}
	return sum;
}

static int ceiling(const struct effects *e)
{
	int most = 100;

	for (size_t i = 0; i < e->count; i++) {
		const enum signal_id id = e->list[i].id;

		if (id == SIGNAL_HOSTILE && most > 35)
			most = 35;
		else if ((id == SIGNAL_BLAME || id == SIGNAL_COLD_ACK) && most > 45)
			most = 45;
	}
	return most;
}

int score_of(const struct effects *e, const struct reading *reply, int *weights)
{
	const int sum = MIDDLE + add_positive(e, reply, weights) + add_negative(e, weights);
	const int points = sum < 0 ? 0 : (sum + POINT / 2) / POINT;
	const int most = ceiling(e);

	if (reply->word_count < SCORE_WORDS_LEAST)
		return -1;
	return points > most ? most : points;
}
