/* check.c - are settings and lexicons sound, and do the examples hold? */
#include "cli/command.h"

#include <string.h>

static void say_complaint(const struct lexicon_complaint *c, void *context)
{
	(void)context;
	(void)printf("%s:%u: %s\n", c->file, c->line, c->text);
}

static int check_examples(const struct lexicon *l)
{
	size_t examples, wrong = lexicon_check(l, say_complaint, NULL, &examples);

	(void)printf("lexicons: %zu examples, %zu wrong\n", examples, wrong);
	return wrong ? FAILED : DONE;
}

int command_check(const struct options *o)
{
	struct settings *settings = NULL;
	struct lexicon *lexicon = NULL;
	const char *name = settings_name(o);
	int status = FAILED;

	if (!no_arguments(o, "check"))
		return USAGE;
	if (open_settings(o, &settings) == 0) {
		(void)printf("settings: %s: sound, %zu policies\n", name ? name : "built-in defaults",
			     settings->policy_count);
		if (open_lexicon(o, settings, &lexicon) == 0)
			status = check_examples(lexicon);
	}
	lexicon_free(lexicon);
	settings_free(settings);
	return status;
}

static int print_signals(void)
{
	for (int i = 0; i < SIGNAL_COUNT; i++) {
		const struct signal_info *info = signal_info((enum signal_id)i);

		(void)printf("%-20s %4d  %s\n", info->name, info->points, info->says);
	}
	return DONE;
}

static void print_hit(const struct words *w, const struct hit *h)
{
	const struct token *first = &w->tokens[h->first];
	const struct token *last = &w->tokens[h->first + h->count - 1];
	struct span words = span_cut(w->text, first->start, last->end);

	(void)printf("%-20s %4d  \"%.*s\"  %s:%u\n", signal_info(h->id)->name, h->points, SPAN_ARG(words),
		     h->file, h->line);
}

/* What the frames alone see in a sentence, before the rules weigh it. */
static int find_in(const struct lexicon *l, const char *sentence)
{
	struct arena *a = arena_new(ARENA_MAX);
	const char *language;
	struct words words;
	struct hit *hits;
	struct fault f;
	size_t count;
	int status = DONE;

	if (!a)
		return complain("no memory");
	if (words_cut(span_of(sentence), a, &words, &f)) {
		status = complain("%s", f.text);
		goto done;
	}
	language = lexicon_language_of(l, &words);
	(void)printf("language: %s\n", language);
	if (strcmp(language, "unknown") == 0 && lexicon_languages(l, &count)[0])
		language = lexicon_languages(l, &count)[0];
	if (lexicon_find(l, language, &words, a, &hits, &count, &f))
		status = complain("%s", f.text);
	else
		for (size_t i = 0; i < count; i++)
			print_hit(&words, &hits[i]);
done:
	arena_free(a);
	return status;
}

int command_lexicon(const struct options *o)
{
	const char *what = o->count ? o->args[0] : "";
	struct settings *settings = NULL;
	struct lexicon *lexicon = NULL;
	int status = FAILED;

	const int wanted = strcmp(what, "find") == 0 ? 2 : 1;

	if (strcmp(what, "signals") == 0 && o->count == wanted)
		return print_signals();
	if ((strcmp(what, "check") != 0 && wanted == 1) || o->count != wanted) {
		(void)complain("lexicon: check, signals, or find SENTENCE");
		return USAGE;
	}
	if (open_settings(o, &settings) == 0 && open_lexicon(o, settings, &lexicon) == 0)
		status = strcmp(what, "check") == 0 ? check_examples(lexicon)
						    : find_in(lexicon, o->args[1]);
	lexicon_free(lexicon);
	settings_free(settings);
	return status;
}
