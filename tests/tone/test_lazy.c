/* test_lazy.c - a language is compiled when its first text comes; one that cannot be
 * read is as if it were not there, and takes nothing else along. */
#include <pthread.h>
#include <stdatomic.h>
#include <time.h>

#include "tests/tone/shipped.inc.h"

static const char english[] = "stopwords the a is and for we are\nsignal apol.full\nframe sorry\n";
static const char german[] = "stopwords die der ist und wir\nsignal apol.full\nframe tut mir leid\n+ Es tut mir leid.\n # the end";
static const char broken[] = "# Lines that are left out count.\nstopwords die der ist und wir\nsignal apol.full\nframe tut [ mir leid\n";

static const char said_in_german[] = "Es tut mir leid, dass die Ware nicht da ist und wir warten.";
static const char said_in_english[] = "We are sorry for the trouble and the time that this is taking.";

static struct lexicon *lexicon_with(const char *de)
{
	const struct lexicon_source sources[] = {
		{ "de/a.lex", "de", span_of(de) }, { "en/a.lex", "en", span_of(english) },
	};
	struct lexicon *l;
	struct fault f;

	if (lexicon_open(sources, 2, LEXICON_FOR_MAIL, &l, &f))
		fail_msg("%s", f.text);
	return l;
}

/* How many frames match, in the language that the text shows. */
static size_t found_in(const struct lexicon *l, const char *text, const char **language)
{
	struct arena *a = arena_new(1 << 20);
	struct spoken in;
	struct words w;
	struct hit *hits;
	size_t count;

	assert_int_equal(lexicon_cut(l, span_of(text), a, &w, &in, NULL), 0);
	assert_int_equal(lexicon_find(l, in.main, &w, a, &hits, &count, NULL), 0);
	*language = in.main;
	arena_free(a);
	return count;
}

static void each_language_is_there_when_it_is_written(void **state)
{
	struct lexicon *l = lexicon_with(german);
	const char *language;

	(void)state;
	assert_int_equal(found_in(l, said_in_english, &language), 1);
	assert_string_equal(language, "en");
	assert_int_equal(found_in(l, said_in_german, &language), 1);
	assert_string_equal(language, "de");
	assert_int_equal(lexicon_sound(l, NULL), 0);
	lexicon_free(l);
}

static void one_that_cannot_be_read_is_unknown(void **state)
{
	struct lexicon *l = lexicon_with(broken);
	struct arena *a = arena_new(1 << 20);
	const struct tone_input in = { .reply = span_of(said_in_german), .quote = span_of(said_in_german),
				       .customer_known = true };
	const char *language;
	struct fault f;
	struct tone t;

	(void)state;
	assert_int_equal(lexicon_sound(l, &f), 0);	/* nobody looked */
	assert_int_equal(found_in(l, said_in_german, &language), 0);
	assert_string_equal(language, "unknown");
	assert_int_equal(found_in(l, said_in_english, &language), 1);
	assert_string_equal(language, "en");
	assert_int_equal(tone_reach(l, &in, a, &t, &f), 0);
	assert_int_equal(t.outcome, OUTCOME_UNKNOWN);
	assert_int_equal(t.unknown_because, UNKNOWN_LANGUAGE);
	assert_int_equal(lexicon_sound(l, &f), -1);
	assert_non_null(strstr(f.text, "de/a.lex:4:"));
	arena_free(a);
	lexicon_free(l);
}

static void proof_finds_it_before_anybody_writes(void **state)
{
	struct lexicon *good = lexicon_with(german), *bad = lexicon_with(broken);
	struct fault f;

	(void)state;
	assert_int_equal(lexicon_prove(good, NULL, &f), 0);
	assert_int_equal(lexicon_prove(good, good, &f), 0);
	assert_int_equal(lexicon_prove(bad, NULL, &f), -1);
	assert_non_null(strstr(f.text, "de/a.lex:4:"));
	lexicon_free(good);
	lexicon_free(bad);
}

static void what_is_new_is_proven_and_what_was_bad_once_more(void **state)
{
	struct lexicon *good = lexicon_with(german), *bad = lexicon_with(broken), *again = lexicon_with(broken);
	struct fault f;

	(void)state;
	assert_int_equal(lexicon_prove(bad, good, &f), -1);
	assert_non_null(strstr(f.text, "de/a.lex:4:"));
	assert_int_equal(lexicon_prove(again, bad, &f), -1);
	assert_int_equal(lexicon_prove(good, bad, &f), 0);
	lexicon_free(good);
	lexicon_free(bad);
	lexicon_free(again);
}

enum { THREADS = 6, TEXTS = 4 };

struct crowd {
	const struct lexicon *l;
	atomic_uint wrong;
};

static void *look(void *context)
{
	struct crowd *c = context;
	const char *language;

	for (size_t i = 0; i < TEXTS; i++)
		if (found_in(c->l, i % 2 ? said_in_english : said_in_german, &language) != 1)
			atomic_fetch_add(&c->wrong, 1);
	return NULL;
}

static void threads_meet_in_the_first_look(void **state)
{
	struct lexicon *l = lexicon_with(german);
	struct crowd c = { .l = l };
	pthread_t threads[THREADS];

	(void)state;
	for (size_t i = 0; i < THREADS; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, look, &c), 0);
	for (size_t i = 0; i < THREADS; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
	assert_int_equal(atomic_load(&c.wrong), 0);
	lexicon_free(l);
}

static double cpu_us(void)
{
	struct timespec t;

	assert_int_equal(clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t), 0);
	return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

/* English seven times under other names takes a ninth of compiling it once. */
static void languages_that_nobody_writes_cost_little(void **state)
{
	static const char *const names[] = { "en", "xa", "xb", "xc", "xd", "xe", "xf" };
	enum { NAMES = sizeof names / sizeof *names, TRIES = 3 };
	struct lexicon_source sources[SHIPPED_FILES];
	double opening = 0, proving = 0;
	size_t count = 0;
	glob_t files;

	(void)state;
	assert_int_equal(glob("conf/lexicon/en/*.lex", 0, NULL, &files), 0);
	assert_in_range(files.gl_pathc, 1, SHIPPED_FILES / NAMES);
	for (size_t n = 0; n < NAMES; n++)
		for (size_t i = 0; i < files.gl_pathc; i++, count++)
			sources[count] = (struct lexicon_source){
				files.gl_pathv[i], names[n],
				n ? sources[i].bytes : shipped_bytes(files.gl_pathv[i]) };
	for (size_t i = 0; i < TRIES; i++) {
		const double begin = cpu_us();
		struct lexicon *l, *one;
		double opened;

		assert_int_equal(lexicon_open(sources, count, LEXICON_FOR_MAIL, &l, NULL), 0);
		opened = cpu_us();
		assert_int_equal(lexicon_new(sources, files.gl_pathc, &one, NULL), 0);
		opening += opened - begin;
		proving += cpu_us() - opened;
		lexicon_free(l);
		lexicon_free(one);
	}
	if (opening > proving)
		fail_msg("opening seven took %.0f us, compiling one %.0f us", opening, proving);
	for (size_t i = 0; i < files.gl_pathc; i++)
		free((void *)(uintptr_t)sources[i].bytes.at);
	globfree(&files);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_language_is_there_when_it_is_written),
		cmocka_unit_test(one_that_cannot_be_read_is_unknown),
		cmocka_unit_test(proof_finds_it_before_anybody_writes),
		cmocka_unit_test(what_is_new_is_proven_and_what_was_bad_once_more),
		cmocka_unit_test(threads_meet_in_the_first_look),
		cmocka_unit_test(languages_that_nobody_writes_cost_little),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
