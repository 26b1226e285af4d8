/* often.c - how often the sentences of a reply went out from this host.
 *
 * For coaching: what goes to two hundred customers alike reads as if nobody
 * had read their mail. Counts are about right and never a ground of a verdict.
 */
#include "cli/command.h"

#include <time.h>

#include "cli/terminal.h"
#include "tone/sentences.h"
#include "world/often.h"

static void print_since(int64_t since)
{
	const time_t at = (time_t)since;
	struct tm utc;
	char day[16];

	if (since && gmtime_r(&at, &utc) && strftime(day, sizeof day, "%Y-%m-%d", &utc))
		(void)printf("counted on this host since %s, in about\n", day);
	else
		(void)puts("nothing counted on this host yet");
}

/* In one line, however the mail broke it. */
static void print_sentence(struct span text)
{
	while (text.at) {
		print_safe(span_line(&text), stdout);
		(void)fputc(text.at ? ' ' : '\n', stdout);
	}
}

static void print_sentences(const struct often *o, const struct words *w)
{
	int64_t since = 0;

	(void)often_count(o, 0, &since);
	print_since(since);
	for (size_t i = 0; i < w->sentence_count; i++) {
		const uint64_t hash = sentence_hash(w, i);

		if (!hash)
			continue;
		(void)printf("%7u  ", often_count(o, hash, &since));
		print_sentence(span_cut(w->text, w->sentences[i].start, w->sentences[i].end));
	}
}

static int look_into(const struct often *o, const struct settings *s, const struct lexicon *l,
		     const char *name)
{
	struct arena *a = arena_new(ARENA_MAX);
	struct split_hints hints = { .footers = s->footers };
	struct document d = { 0 };
	struct split split;
	struct spoken in;
	struct words words;
	struct fault f;
	int status = FAILED;

	if (!a)
		return complain("no memory");
	if (document_open(name, NULL, a, &d, &f))
		(void)complain_of(&f);
	else if ((d.is_message && split_hints_of(&d.raw, s->footers, a, &hints, &f))
		 || text_split(&d.text, &hints, a, &split, &f) || lexicon_cut(l, split.reply, a, &words, &in, &f))
		(void)complain("%s: %s", name, f.text);
	else
		print_sentences(o, &words), status = DONE;
	buffer_done(&d.bytes);
	arena_free(a);
	return status;
}

int command_often(const struct options *o)
{
	struct settings *settings = NULL;
	struct lexicon *lexicon = NULL;
	struct often *often = NULL;
	struct fault f;
	int status = FAILED;

	if (o->count != 1) {
		(void)complain("often: exactly one FILE");
		return USAGE;
	}
	if (open_settings(o, &settings))
		return FAILED;
	if (open_lexicon(o, settings, &lexicon))
		status = FAILED;
	else if (often_open(settings->state_directory, false, &often, &f))
		(void)complain_of(&f);
	else
		status = look_into(often, settings, lexicon, o->args[0]);
	often_close(often);
	lexicon_free(lexicon);
	settings_free(settings);
	return status;
}
