/* Tables of what scoring costs, for judge.c: a reply of 2 KB from its tokens to
 * its score, and texts of many shapes from 1 KB to 64 KB, which must cost the
 * same for each byte: of no shape has the longest too many tokens to be read. */

enum { TONE_MEMORY = 1 << 30, TONE_LENGTHS = 4, TONE_CALLS = 5, TONE_MOST = 1 << 16 };

/* A text of `len` bytes, `unit` again and again. */
static void fill_with(char *to, size_t len, const char *unit)
{
	const size_t step = strlen(unit);

	for (size_t at = 0; at < len; at += step)
		memcpy(to + at, unit, len - at < step ? len - at : step);
	/* A letter of several bytes may not be cut. */
	while (len > 0 && (unsigned char)to[len - 1] >= 0x80)
		to[--len] = ' ';
}

static double us_of_cutting(const struct tone_input *in, struct arena *a)
{
	const double before = cpu_us();
	struct words words;
	struct fault f;

	if (words_cut(in->reply, a, &words, &f) || (in->customer_known && words_cut(in->quote, a, &words, &f)))
		die("words_cut", &f);
	arena_reset(a);
	return cpu_us() - before;
}

static double us_of_tone(const struct lexicon *l, const struct tone_input *in, struct arena *a)
{
	const double before = cpu_us();
	struct tone tone;
	struct fault f;

	if (tone_reach(l, in, a, &tone, &f))
		die("tone_reach", &f);
	arena_reset(a);
	return cpu_us() - before;
}

/* Instructions from tokens to score, in thousands; 0 where they cannot be counted. */
static double thousands_of(const struct lexicon *l, const struct tone_input *in, struct arena *a)
{
	const uint64_t start = instructions();
	uint64_t cut;

	(void)us_of_cutting(in, a);
	cut = instructions();
	(void)us_of_tone(l, in, a);
	return (double)(instructions() - cut - (cut - start)) / 1e3;
}

/* What it takes from text to tokens is measured beside it and taken away. The fastest
 * tenth tells what is left of a slow median when nobody else is at work. */
static void cost_of_reply(const struct lexicon *l, const struct tone_input *in, struct arena *a, size_t rounds)
{
	static double cuts[ROUNDS_MAX], scores[ROUNDS_MAX], times[ROUNDS_MAX];
	const double thousands = thousands_of(l, in, a);
	double score;

	for (size_t i = 0; i < rounds; i++) {
		cuts[i] = us_of_cutting(in, a);
		scores[i] = us_of_tone(l, in, a) - cuts[i];
		times[i] = scores[i] / cuts[i];
	}
	score = median_of(scores, rounds);
	printf("    %-26s text to tokens %5.1f us, tokens to score %5.1f us (a tenth within %.1f), "
	       "%.1f times as much", in->customer_known ? "with the customer's words" : "the reply alone",
	       median_of(cuts, rounds), score, scores[rounds / 10], median_of(times, rounds));
	if (thousands > 0)
		printf(", %.0f thousand instructions", thousands);
	putchar('\n');
}

/* A reply of 2 KB and the customer's words that it answers. */
static struct tone_input two_kilobytes(struct buffer *reply, struct buffer *quote)
{
	buffer_init(reply, NULL, MAIL_MAX);
	buffer_init(quote, NULL, MAIL_MAX);
	add_sentences(reply, OWN, 2048 - 40, "", "");
	add_sentences(quote, CUSTOMER, 600, "", "");
	return (struct tone_input){ .reply = buffer_span(reply), .quote = buffer_span(quote),
				    .customer_known = true };
}

/* What judge() does is the second; it may take 50 us from tokens to score on a
 * machine that does nothing else. */
static void score_two_kilobytes(const struct lexicon *l, struct arena *a, size_t rounds)
{
	struct buffer reply, quote;
	const struct tone_input in = two_kilobytes(&reply, &quote), alone = { .reply = in.reply };

	printf("a reply of %zu bytes to a customer's %zu, median of %zu:\n", in.reply.len, in.quote.len, rounds);
	cost_of_reply(l, &alone, a, rounds);
	cost_of_reply(l, &in, a, rounds);
	buffer_done(&reply);
	buffer_done(&quote);
}

/* The same with the customer's words, and nothing measured here. */
static void score_again(const struct lexicon *l, size_t rounds)
{
	struct arena *a = arena_new(BUDGET);
	struct buffer reply, quote;
	const struct tone_input in = two_kilobytes(&reply, &quote);
	struct tone tone;
	struct fault f;

	if (!a)
		die("memory", NULL);
	for (size_t i = 0; i < rounds; i++) {
		if (tone_reach(l, &in, a, &tone, &f))
			die("tone_reach", &f);
		arena_reset(a);
	}
	buffer_done(&reply);
	buffer_done(&quote);
	arena_free(a);
}

static const struct shape {
	const char *name, *unit;
} shapes[] = {
	{ "prose", "I am sorry that your parcel left the depot so late, and I have asked for a second one. " },
	{ "one word", "sorry " },
	{ "one letter", "a " },
	{ "one token", "x" },
	{ "no blanks", "sorry,but,i," },
	{ "marks", "?!.,;: " },
	{ "capitals", "WE ARE SORRY! " },
	{ "two letters each", "\xc3\xa4\xc3\xb6 " },
	{ "lines", "ok\n\n" },
	{ "quotation marks", "\"sorry\" 'sorry' " },
	{ "addresses", "a@example.com https://example.com/x " },
	{ "numbers", "12:30 1.000,00 2026-11-22 " },
};

static void cost_of_shape(const struct lexicon *l, const struct shape *shape, char *text, struct arena *a)
{
	static const size_t lengths[TONE_LENGTHS] = { 1 << 10, 1 << 12, 1 << 14, TONE_MOST };

	double us[TONE_CALLS];

	printf("    %-18s", shape->name);
	for (size_t i = 0; i < TONE_LENGTHS; i++) {
		struct tone_input in = { .reply = { text, lengths[i] }, .quote = SPAN("It is broken, I am angry."),
					 .customer_known = true };

		fill_with(text, lengths[i], shape->unit);
		for (size_t k = 0; k < TONE_CALLS; k++)
			us[k] = us_of_tone(l, &in, a);
		printf(" %8.1f", median_of(us, TONE_CALLS) * 1e3 / (double)lengths[i]);
	}
	putchar('\n');
}

#include "tests/bench/languages.inc.h"

static void measure_tone(const struct lexicon *l, const char *directory, size_t rounds)
{
	struct arena *a = arena_new(TONE_MEMORY);
	char *text = malloc(TONE_MOST);

	if (!a || !text)
		die("memory", NULL);
	/* Memory stays at hand from call to call: what a kernel takes to hand out
	 * fresh pages is its own cost, and malloc's choice from which size on. */
	arena_keep(a, TONE_MEMORY);
	score_two_kilobytes(l, a, rounds);
	printf("nanoseconds for each byte of a reply of 1 KB, 4 KB, 16 KB and 64 KB:\n");
	for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
		cost_of_shape(l, &shapes[i], text, a);
	measure_languages(directory, a, rounds);
	free(text);
	arena_free(a);
}
