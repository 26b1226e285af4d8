/* lexicon.c - for people who add to a lexicon: do its frames work, and what
 * do they see in a sentence, or nearly see?
 */
#include "cli/command.h"

#include <limits.h>
#include <string.h>

#include "cli/terminal.h"
#include "tone/nearly.h"
#include "world/file.h"

enum { NEARLY_SHOWN = 6, LINE_SHOWN = 100, LEXICON_FILE_MAX = 1 << 20 };

/* -- check -------------------------------------------------------------- */

static void say_complaint(const struct lexicon_complaint *c, void *context)
{
	(void)context;
	(void)printf("%s:%u: %s\n", c->file, c->line, c->text);
}

int lexicon_report(const struct lexicon *l)
{
	size_t examples, wrong = lexicon_check(l, say_complaint, NULL, &examples);
	struct lexicon_audit sum;

	lexicon_audit(l, say_complaint, NULL, &sum);
	(void)printf("lexicons: %zu frames, %zu dead, %zu shadowed, %zu in conflict\n", sum.frames,
		     sum.flaws[FLAW_DEAD], sum.flaws[FLAW_SHADOWED], sum.flaws[FLAW_CONFLICT]);
	(void)printf("lexicons: %zu examples, %zu wrong\n", examples, wrong);
	return wrong ? FAILED : DONE;
}

/* -- signals ------------------------------------------------------------ */

static int print_signals(void)
{
	for (int i = 0; i < SIGNAL_COUNT; i++) {
		const struct signal_info *info = signal_info((enum signal_id)i);

		(void)printf("%-20s %4d  %s\n", info->name, info->points, info->says);
	}
	return DONE;
}

/* -- find and explain --------------------------------------------------- */

struct sentence_view {
	const struct options *o;
	const char *directory;		/* of the lexicons */
	const struct settings *settings;
	const struct lexicon *lexicon;
	struct arena *a;
	const char *language;
	struct words words;
	struct hit *hits;
	size_t count;
};

static void print_words(const struct words *w, uint32_t first, uint32_t count)
{
	const struct token *from = &w->tokens[first], *to = &w->tokens[first + (count ? count - 1 : 0)];

	(void)fputc('"', stdout);
	print_safe(span_cut(w->text, from->start, to->end), stdout);
	(void)fputc('"', stdout);
}

static void print_place(const char *name, const char *file, unsigned line)
{
	(void)printf("  %-20s %s:%u  ", name, file, line);
}

static const char *first_of(const struct lexicon *l)
{
	const char *const *names;
	size_t count;

	names = lexicon_languages(l, &count);
	for (size_t i = 0; i < count; i++)
		if (strcmp(names[i], "en") == 0)
			return names[i];
	return names[0];
}

/* A sentence alone is often too short to show its language: then it is read in
 * English, or in the first that has a lexicon, which is said. */
static int read_sentence(struct sentence_view *v, const char *sentence)
{
	struct fault f;
	struct spoken in;

	if (lexicon_cut(v->lexicon, span_of(sentence), v->a, &v->words, &in, &f))
		return complain_of(&f);
	v->language = in.main;
	(void)printf("language: %s", v->language);
	if (strcmp(v->language, "unknown") == 0) {
		v->language = first_of(v->lexicon);
		(void)printf(", read as %s", v->language);
		if (words_cut_in(v->language, span_of(sentence), v->a, &v->words, &f))
			return complain_of(&f);
	}
	(void)fputc('\n', stdout);
	if (lexicon_find(v->lexicon, v->language, &v->words, v->a, &v->hits, &v->count, &f))
		return complain_of(&f);
	return DONE;
}

/* What the frames alone see in a sentence, before the rules weigh it. */
static int find_in(struct sentence_view *v, const char *sentence)
{
	if (read_sentence(v, sentence))
		return FAILED;
	for (size_t i = 0; i < v->count; i++) {
		const struct hit *h = &v->hits[i];

		if (h->points)
			(void)printf("%-20s %4d  ", signal_info(h->id)->name, h->points);
		else	/* it counts for nothing by itself */
			(void)printf("%-20s    -  ", signal_info(h->id)->name);
		print_words(&v->words, h->first, h->count);
		(void)printf("  %s:%u\n", h->file, h->line);
	}
	return DONE;
}

/* The frame itself, as its author wrote it. */
static void print_frame(const struct sentence_view *v, const char *file, unsigned line)
{
	char path[PATH_MAX];
	struct buffer bytes;
	struct span rest, found = SPAN_NONE;
	const int n = snprintf(path, sizeof path, "%s/%s", v->directory, file);

	buffer_init(&bytes, NULL, LEXICON_FILE_MAX);
	if (n > 0 && (size_t)n < sizeof path && file_read(path, &bytes, NULL) == 0) {
		rest = buffer_span(&bytes);
		for (unsigned i = 0; i < line && rest.at; i++)
			found = span_line(&rest);
		(void)fputs("      ", stdout);
		print_safe(span_cut(found, 0, LINE_SHOWN), stdout);
		(void)puts(found.len > LINE_SHOWN ? " ..." : "");
	}
	buffer_done(&bytes);
}

static const struct signal *counted(const struct tone *t, const struct words *w, const struct hit *h)
{
	for (size_t i = 0; i < t->signal_count; i++) {
		const struct signal *s = &t->signals[i];

		if (!s->in_quote && s->line == h->line && strcmp(s->file, h->file) == 0
		    && s->start == w->tokens[h->first].start)
			return s;
	}
	return NULL;
}

static void print_points(int thousandths)
{
	const int tenths = (thousandths < 0 ? -thousandths : thousandths) / 100;

	(void)printf("%c%d.%d", thousandths < 0 ? '-' : '+', tenths / 10, tenths % 10);
}

static void print_matches(const struct sentence_view *v, const struct tone *t)
{
	size_t shown = 0;

	(void)puts("\nmatched:");
	for (size_t i = 0; i < v->count; i++) {
		const struct hit *h = &v->hits[i];
		const struct signal *s = counted(t, &v->words, h);

		if (signal_info(h->id)->family == FAMILY_NEED)
			continue;	/* the customer's to say */
		shown++;
		print_place(signal_info(h->id)->name, h->file, h->line);
		print_words(&v->words, h->first, h->count);
		if (s) {
			(void)printf("  counts as %s ", signal_info(s->id)->name);
			print_points(s->weight);
		} else {
			(void)fputs(h->points ? "  does not count here" : "  helps to read", stdout);
		}
		(void)fputc('\n', stdout);
		if (h->points)
			print_frame(v, h->file, h->line);
	}
	if (!shown)
		(void)puts("  nothing");
}

static void print_customer(const struct judgement *j)
{
	if (j->split.quote.len)
		(void)puts("\nof the customer:");
	for (size_t i = 0; i < j->tone.signal_count; i++) {
		const struct signal *s = &j->tone.signals[i];

		if (!s->in_quote)
			continue;
		print_place(signal_info(s->id)->name, s->file, s->line);
		(void)fputc('"', stdout);
		print_safe(span_cut(j->split.quote, s->start, s->end), stdout);
		(void)puts("\"");
	}
}

/* What the rules found without a frame. */
static void print_program(const struct sentence_view *v, const struct tone *t)
{
	for (size_t i = 0; i < t->signal_count; i++) {
		const struct signal *s = &t->signals[i];

		if (*s->file || s->in_quote)
			continue;
		(void)printf("  %-20s program  \"", signal_info(s->id)->name);
		print_safe(span_cut(v->words.text, s->start, s->end), stdout);
		(void)fputs("\"  ", stdout);
		print_points(s->weight);
		(void)fputc('\n', stdout);
	}
}

static void print_miss(const struct sentence_view *v, const struct near_miss *m)
{
	print_place(signal_info(m->id)->name, m->file, m->line);
	print_words(&v->words, m->first, m->count);
	if (!*m->because)
		(void)printf("  misses: %s", m->wanted);
	else if (m->condition)
		(void)printf("  %s, line %u", m->because, m->condition);
	else
		(void)printf("  %s", m->because);
	(void)fputc('\n', stdout);
	print_frame(v, m->file, m->condition ? m->condition : m->line);
}

static int print_nearly(const struct sentence_view *v)
{
	struct near_miss *misses;
	struct fault f;
	size_t count;

	if (lexicon_nearly(v->lexicon, v->language, &v->words, false, v->a, &misses, &count, &f))
		return complain_of(&f);
	(void)puts("\nnearly matched:");
	for (size_t i = 0; i < count && i < NEARLY_SHOWN; i++)
		print_miss(v, &misses[i]);
	if (!count)
		(void)puts("  nothing");
	return DONE;
}

static int explain_sentence(struct sentence_view *v, const char *sentence)
{
	const struct span customer = v->o->customer ? span_of(v->o->customer) : (struct span){ NULL, 0 };
	struct judgement j;
	struct fault f;

	if (read_sentence(v, sentence))
		return FAILED;
	if (judge_pair(customer, v->words.text, v->settings, v->lexicon, v->a, &j, &f))
		return complain_of(&f);
	(void)printf("need: %s   acknowledgement: %s   harm: %s\n", need_name(j.tone.need),
		     acknowledgement_name(j.tone.acknowledgement), harm_name(j.tone.harm));
	print_safe(j.tone.why, stdout);
	(void)fputc('\n', stdout);
	print_matches(v, &j.tone);
	print_program(v, &j.tone);
	print_customer(&j);
	return print_nearly(v);
}

/* -- the command -------------------------------------------------------- */

static const struct action {
	const char *name;
	bool sentence;
	int (*run)(struct sentence_view *v, const char *sentence);
} actions[] = {
	{ "check", false, NULL }, { "find", true, find_in }, { "explain", true, explain_sentence },
};

static const struct action *action_named(const char *name, int arguments)
{
	for (size_t i = 0; i < sizeof actions / sizeof *actions; i++)
		if (strcmp(actions[i].name, name) == 0 && arguments == (actions[i].sentence ? 2 : 1))
			return &actions[i];
	return NULL;
}

static int act_on(const struct options *o, const struct action *action, const struct settings *settings,
		  const struct lexicon *lexicon)
{
	struct sentence_view v = {
		.o = o, .directory = o->lexicons ? o->lexicons : settings->lexicon_directory,
		.settings = settings, .lexicon = lexicon,
	};
	int status;

	if (!action->run)
		return lexicon_report(lexicon);
	v.a = arena_new(ARENA_MAX);
	if (!v.a)
		return complain("no memory");
	status = action->run(&v, o->args[1]);
	arena_free(v.a);
	return status;
}

/* One language alone, then what it lacks beside English. */
static int check_language(const struct options *o, const struct settings *settings)
{
	const char *const both[] = { o->language, "en" };
	struct settings with = *settings;
	struct lexicon *own = NULL, *compared = NULL;
	int status = FAILED;

	with.languages = (struct strings){ .at = both, .count = 1 };
	if (open_lexicon(o, &with, &own) == 0 && prove_lexicon(own) == DONE) {
		status = lexicon_report(own);
		with.languages.count = strcmp(o->language, both[1]) == 0 ? 1 : 2;
		if (open_lexicon(o, &with, &compared) == 0)
			checklist_print(compared, o->language);
		else
			status = FAILED;
	}
	lexicon_free(compared);
	lexicon_free(own);
	return status;
}

int command_lexicon(const struct options *o)
{
	const char *what = o->count ? o->args[0] : "";
	const struct action *action = action_named(what, o->count);
	struct settings *settings = NULL;
	struct lexicon *lexicon = NULL;
	int status = FAILED;

	if (strcmp(what, "signals") == 0 && o->count == 1)
		return print_signals();
	if (!action || (o->customer && action->run != explain_sentence) || (o->language && action->run)) {
		(void)complain("lexicon: check [--language XX], signals, find SENTENCE, or explain SENTENCE "
			       "[--customer TEXT]");
		return USAGE;
	}
	if (o->language)
		status = open_settings(o, &settings) ? FAILED : check_language(o, settings);
	else if (open_settings(o, &settings) == 0 && open_lexicon(o, settings, &lexicon) == 0
	    && prove_lexicon(lexicon) == DONE)
		status = act_on(o, action, settings, lexicon);
	lexicon_free(lexicon);
	settings_free(settings);
	return status;
}
