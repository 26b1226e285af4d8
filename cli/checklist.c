/* checklist.c - what a language lacks to be judged as well as English is.
 *
 * All of it is derived from what is installed: signals and tags from English's frames,
 * for a tag stands only where a rule asks for it; sentences and spellings from the
 * program. Hard cases are the kinds of mail that have misled a judgement before:
 * each wants an example in the frames of its signal. Test mails are not installed.
 */
#include "cli/command.h"

#include <string.h>

#include "text/tongue.h"
#include "tone/habits.h"
#include "tone/voice.h"

/* A language is written in fewer and wider frames than the first one was. */
enum { TAGS_MAX = 128, SHARE = 5, ENOUGH = 10, MAILS_WANTED = 60 };

static const char first_language[] = "en";

struct inventory {
	size_t frames, must, must_not;
	struct { size_t frames, must, must_not; } of[SIGNAL_COUNT];
	const char *tags[TAGS_MAX];	/* each once */
	size_t tag_count;
};

static bool has_tag(const struct inventory *v, const char *tag)
{
	for (size_t i = 0; i < v->tag_count; i++)
		if (strcmp(v->tags[i], tag) == 0)
			return true;
	return false;
}

static void take_frame(const struct frame_view *f, void *context)
{
	struct inventory *v = context;

	v->frames++;
	v->must += f->must;
	v->must_not += f->must_not;
	v->of[f->id].frames++;
	v->of[f->id].must += f->must;
	v->of[f->id].must_not += f->must_not;
	if (*f->tag && v->tag_count < TAGS_MAX && !has_tag(v, f->tag))
		v->tags[v->tag_count++] = f->tag;
}

static struct inventory inventory_of(const struct lexicon *l, const char *language)
{
	struct inventory v = { .frames = 0 };

	lexicon_frames(l, language, take_frame, &v);
	return v;
}

/* -- counts ------------------------------------------------------------- */

/* A fifth of the first language's is enough. */
static size_t print_count(const char *what, size_t has, size_t first)
{
	const bool enough = has >= first / SHARE;

	(void)printf("  %-24s %6zu of %6zu%s\n", what, has, first, enough ? "" : "  too few");
	return !enough;
}

static size_t print_counts(const struct lexicon *l, const char *language, const struct inventory *own,
			   const struct inventory *first)
{
	(void)printf("\n%s, and what %s has (a fifth is enough):\n", language, first_language);
	return print_count("frames", own->frames, first->frames)
	       + print_count("examples to match", own->must, first->must)
	       + print_count("examples not to match", own->must_not, first->must_not)
	       + print_count("stop words", lexicon_marked(l, language, MARK_STOPWORD),
			     lexicon_marked(l, first_language, MARK_STOPWORD))
	       + print_count("common support words", lexicon_marked(l, language, MARK_COMMON),
			     lexicon_marked(l, first_language, MARK_COMMON))
	       + print_count("words of negation", lexicon_marked(l, language, MARK_NEGATION),
			     lexicon_marked(l, first_language, MARK_NEGATION));
}

/* -- signals and tags --------------------------------------------------- */

static size_t wanted_of(size_t first)
{
	const size_t share = (first + SHARE - 1) / SHARE;

	return share < ENOUGH ? share : ENOUGH;
}

static size_t print_signals(const struct inventory *own, const struct inventory *first)
{
	size_t lacks = 0;

	(void)puts("\nsignals for which there are too few frames or examples:");
	for (size_t i = 0; i < SIGNAL_COUNT; i++) {
		const size_t frames = wanted_of(first->of[i].frames), must = wanted_of(first->of[i].must);

		if (own->of[i].frames >= frames && own->of[i].must >= must)
			continue;
		lacks++;
		(void)printf("  %-20s %3zu frames, %3zu examples; wants %zu and %zu: %s\n",
			     signal_info((enum signal_id)i)->name, own->of[i].frames, own->of[i].must, frames,
			     must, signal_info((enum signal_id)i)->says);
	}
	if (!lacks)
		(void)puts("  none");
	return lacks;
}

static size_t print_tags(const struct inventory *own, const struct inventory *first)
{
	size_t lacks = 0;

	(void)puts("\ntags that rules ask for and no frame has:");
	for (size_t i = 0; i < first->tag_count; i++)
		if (!has_tag(own, first->tags[i])) {
			lacks++;
			(void)printf("  %s\n", first->tags[i]);
		}
	if (!lacks)
		(void)puts("  none");
	return lacks;
}

/* -- hard cases --------------------------------------------------------- */

static const struct hard_case {
	enum signal_id id;
	bool must;		/* an example that matches, or that looks like it and does not */
	const char *says;
} hard_cases[] = {
	{ SIGNAL_APOL_LATE, true, "sorry for the late reply" },
	{ SIGNAL_APOL_GENERIC, false, "sorry to bother you; better safe than sorry; sorry, but we do not" },
	{ SIGNAL_NONAPOLOGY, true, "sorry that you feel that way" },
	{ SIGNAL_NONAPOLOGY_IF, true, "sorry if there was any inconvenience" },
	{ SIGNAL_NONAPOLOGY_IF, false, "sorry for the trouble - if it happens again, write to me" },
	{ SIGNAL_ACK_GENERIC, false, "I understand that you want a quote" },
	{ SIGNAL_ACK_GENERIC, true, "I cannot imagine how annoying that was" },
	{ SIGNAL_COLD_ACK, true, "I do not understand why you are upset" },
	{ SIGNAL_COLD_ACK, false, "I do not understand how that could happen; I could not agree more" },
	{ SIGNAL_BLAME, true, "you should have read the instructions; as I said before" },
	{ SIGNAL_BLAME, false, "you did nothing wrong; you need to enter the code" },
	{ SIGNAL_PERS_HISTORY, true, "as you told us on Monday" },
	{ SIGNAL_DISMISS, true, "that is not a real problem" },
	{ SIGNAL_DISMISS, false, "no problem, no worries, as an answer to thanks" },
	{ SIGNAL_REFUSE, false, "unfortunately it is sold out, so I ordered another" },
	{ SIGNAL_POLICY, false, "here are the terms that you asked for" },
	{ SIGNAL_OVERPROMISE, false, "I cannot promise that it never happens again" },
	{ SIGNAL_SARCASM, true, "congratulations on reading the manual at last" },
	{ SIGNAL_HOSTILE, false, "a name, a place or a log that holds a rude word" },
	{ SIGNAL_CANNED, true, "we take this very seriously" },
	{ SIGNAL_THANK_REPORT, true, "thank you for telling us" },
	{ SIGNAL_THANK_REPORT, false, "thanks for your order; thanks in advance" },
	{ SIGNAL_NEED_GRIEF, true, "my father died" },
	{ SIGNAL_NEED_GRIEF, false, "a dead battery, a dead link" },
	{ SIGNAL_NEED_PROBLEM, false, "do you repair broken lamps? what if it is late?" },
	{ SIGNAL_NEED_UPSET, false, "I am not angry; sad songs" },
	{ SIGNAL_NEED_STRONG, true, "I will never order here again; my lawyer will write to you" },
	{ SIGNAL_NEED_REPEAT, true, "this is the third time" },
	{ SIGNAL_NEED_SOLVED, true, "it works now, thank you" },
	{ SIGNAL_NEED_SOLVED, false, "it works now and then; it worked until Monday" },
	{ SIGNAL_NEED_POLITE, true, "lovely shop" },
};

static size_t print_hard_cases(const struct inventory *own)
{
	size_t lacks = 0;

	(void)puts("\nhard cases without an example (+ matches, - looks like it and must not):");
	for (size_t i = 0; i < sizeof hard_cases / sizeof *hard_cases; i++) {
		const struct hard_case *c = &hard_cases[i];

		if (c->must ? own->of[c->id].must : own->of[c->id].must_not)
			continue;
		lacks++;
		(void)printf("  %c %-18s %s\n", c->must ? '+' : '-', signal_info(c->id)->name, c->says);
	}
	if (!lacks)
		(void)puts("  none");
	return lacks;
}

/* -- what the program knows of it --------------------------------------- */

static size_t print_known(bool known, const char *what)
{
	(void)printf("  %-3s %s\n", known ? "yes" : "no", what);
	return !known;
}

static size_t print_program(const char *language)
{
	const unsigned own = voice_own(language), all = voice_own(first_language);

	(void)puts("\nof the program, which a release brings:");
	(void)printf("  %u of %u sentences that explain a judgement\n", own, all);
	return (own < all)
	       + print_known(strcmp(tongue_of(language)->name, language) == 0, "spellings and turning words")
	       + print_known(strcmp(habits_of(language)->language, language) == 0, "names, endings of words, I and we");
}

void checklist_print(const struct lexicon *l, const char *language)
{
	const struct inventory own = inventory_of(l, language), first = inventory_of(l, first_language);
	const size_t lacks = print_counts(l, language, &own, &first) + print_signals(&own, &first)
			     + print_tags(&own, &first) + print_hard_cases(&own) + print_program(language);

	(void)printf("\n%s: %zu things are lacking; test mails are not installed: %d of them are wanted\n",
		     language, lacks, MAILS_WANTED);
}
