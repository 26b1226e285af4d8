/* What languages cost that nobody writes, for judge.c: loading English alone and all
 * of them, up to the first judgement, and a message in English by each. The bar is a
 * fifth more; only ratios of one run are worth comparing. */

struct load_cost {
	double open, first, message;	/* to load; with the first judgement; one judgement, us */
};

enum { LOADS = 15 };

static struct lexicon *loaded(const char *directory, const struct strings *languages)
{
	struct lexicon *l;
	struct fault f;

	if (load_lexicon(directory, languages, LEXICON_FOR_MAIL, &l, &f))
		die("loading", &f);
	return l;
}

static double us_of_messages(const struct lexicon *l, const struct tone_input *in, struct arena *a,
			     size_t rounds)
{
	static double times[ROUNDS_MAX];

	for (size_t i = 0; i < rounds; i++)
		times[i] = us_of_tone(l, in, a);
	return median_of(times, rounds);
}

static struct load_cost cost_of_loading(const char *directory, const struct strings *languages,
					const struct tone_input *in, struct arena *a, size_t rounds)
{
	double opens[LOADS], firsts[LOADS];
	struct load_cost cost = { 0 };

	for (size_t i = 0; i < LOADS; i++) {
		const double before = cpu_us();
		struct lexicon *l = loaded(directory, languages);

		opens[i] = cpu_us() - before;
		(void)us_of_tone(l, in, a);
		firsts[i] = cpu_us() - before;
		if (i == LOADS - 1)
			cost.message = us_of_messages(l, in, a, rounds);
		lexicon_free(l);
	}
	cost.open = median_of(opens, LOADS);
	cost.first = median_of(firsts, LOADS);
	return cost;
}

static void measure_languages(const char *directory, struct arena *a, size_t rounds)
{
	const char *english[] = { "en" };
	const struct strings only = { .at = english, .count = 1 };
	struct buffer reply, quote;
	const struct tone_input in = two_kilobytes(&reply, &quote);
	const struct load_cost one = cost_of_loading(directory, &only, &in, a, rounds);
	const struct load_cost all = cost_of_loading(directory, NULL, &in, a, rounds);

	printf("English alone, and all languages (at most 1.20 times as much):\n"
	       "    read from disk             %8.1f us, %8.1f us\n"
	       "    up to the first judgement  %8.1f us, %8.1f us, %.2f times as much\n"
	       "    a judgement                %8.1f us, %8.1f us, %.2f times as much\n",
	       one.open, all.open, one.first, all.first, all.first / one.first, one.message, all.message,
	       all.message / one.message);
	buffer_done(&reply);
	buffer_done(&quote);
}
