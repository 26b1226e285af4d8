/* main.c - tonectl: reads the command line as the table says, and runs what it names. */
#include "cli/table.h"

#include <errno.h>
#include <getopt.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/terminal.h"
#include "world/file.h"
#include "world/load.h"
#include "world/redis.h"

/* Why the command fails, said before it says so. */
static int cause;

void blame(int status)
{
	if (!cause)
		cause = status;
}

int complain(const char *format, ...)
{
	va_list ap;

	/* Names and what parsers quote come from strangers, too. */
	char said[4096];

	va_start(ap, format);
	(void)vsnprintf(said, sizeof said, format, ap);
	va_end(ap);
	(void)fputs("tonectl: ", stderr);
	print_safe(span_of(said), stderr);
	(void)fputc('\n', stderr);
	return FAILED;
}

int complain_of(const struct fault *f)
{
	static const int statuses[FAULT_KINDS] = {
		[FAULT_INPUT] = EX_DATAERR,   [FAULT_LIMIT] = EX_DATAERR, [FAULT_MEMORY] = EX_OSERR,
		[FAULT_DEADLINE] = EX_TEMPFAIL, [FAULT_SYSTEM] = EX_NOINPUT,
	};

	if ((unsigned)f->kind < FAULT_KINDS)
		blame(statuses[f->kind]);
	return complain("%s", f->text);
}

bool no_arguments(const struct options *o, const char *command)
{
	if (o->count)
		(void)complain("%s takes no arguments", command);
	return o->count == 0;
}

const char *settings_name(const struct options *o)
{
	static const char installed[] = TONE_SYSCONFDIR "/tone-milter.conf";

	if (o->settings_file)
		return o->settings_file;
	/* One that is there but not for us is a fault, not a reason for defaults. */
	return access(installed, F_OK) == 0 || errno != ENOENT ? installed : NULL;
}

int open_settings(const struct options *o, struct settings **out)
{
	struct fault f;

	if (load_settings(settings_name(o), out, &f)) {
		blame(EX_CONFIG);
		return complain("%s", f.text), -1;
	}
	return 0;
}

int open_redis(const struct settings *s, struct redis **out, struct fault *f)
{
	const struct redis_options o = {
		.where = s->redis, .user = s->redis_user, .password_file = s->redis_password_file,
		.database = s->redis_database, .instance = "tonectl",
	};

	return redis_new(&o, out, f);
}

int open_lexicon(const struct options *o, const struct settings *s, struct lexicon **out)
{
	const char *directory = o->lexicons ? o->lexicons : s->lexicon_directory;
	struct fault f;

	if (load_lexicon(directory, &s->languages, LEXICON_FOR_PEOPLE, out, &f)) {
		blame(EX_CONFIG);
		return complain("%s", f.text), -1;
	}
	return 0;
}

static int say_of_lexicon(int result, const struct fault *f)
{
	if (!result)
		return DONE;
	blame(EX_CONFIG);
	return complain("%s", f->text);
}

int prove_lexicon(const struct lexicon *l)
{
	struct fault f;
	const int result = lexicon_prove(l, NULL, &f);

	return say_of_lexicon(result, &f);
}

int trust_lexicon(const struct lexicon *l)
{
	struct fault f;
	const int result = lexicon_sound(l, &f);

	return say_of_lexicon(result, &f);
}

static bool has_suffix(const char *name, const char *suffix)
{
	struct span s = span_of(name), tail = span_of(suffix);

	return s.len >= tail.len && span_eq_nocase(span_skip(s, s.len - tail.len), tail);
}

static bool is_kind(const char *name, const char *as, const char *kind, const char *suffix)
{
	return as ? strcmp(as, kind) == 0 : has_suffix(name, suffix);
}

static int document_parse(const char *name, const char *as, struct arena *a, struct document *out,
			  struct fault *f)
{
	if (is_kind(name, as, "txt", ".txt"))
		return text_of_plain(buffer_span(&out->bytes), a, &out->text, f);
	if (is_kind(name, as, "html", ".html") || is_kind(name, as, "html", ".htm"))
		return text_of_html(buffer_span(&out->bytes), a, &out->text, f);
	out->is_message = true;
	if (mail_open(buffer_span(&out->bytes), a, &out->raw, f)
	    || mail_parse(&out->raw, NULL, a, &out->mail, f))
		return -1;
	return text_gather(&out->mail, a, &out->text, f);
}

int document_open(const char *name, const char *as, struct arena *a, struct document *out, struct fault *f)
{
	struct fault why;

	*out = (struct document){ 0 };
	buffer_init(&out->bytes, NULL, MESSAGE_MAX);
	if (file_read(name, &out->bytes, f)) {
		blame(EX_NOINPUT);
		return -1;
	}
	return document_parse(name, as, a, out, &why) ? fault(f, why.kind, "%s: %s", name, why.text) : 0;
}

/* ---- the command line ---- */

enum { FIRST = 256, ROWS_MAX = 64, ALWAYS = 2 };

static bool *flag_at(const struct options *o, const struct option_row *r)
{
	return (bool *)(uintptr_t)((const char *)o + r->offset);
}

static const char **word_at(const struct options *o, const struct option_row *r)
{
	return (const char **)(uintptr_t)((const char *)o + r->offset);
}

static struct option_words *words_at(const struct options *o, const struct option_row *r)
{
	return (struct option_words *)(uintptr_t)((const char *)o + r->offset);
}

static bool given(const struct options *o, const struct option_row *r)
{
	if (r->many)
		return words_at(o, r)->count > 0;
	return r->word ? *word_at(o, r) != NULL : *flag_at(o, r);
}

static bool take(struct options *o, const struct option_row *r, const char *word)
{
	struct option_words *words = words_at(o, r);

	if (!r->word)
		*flag_at(o, r) = true;
	else if (!r->many)
		*word_at(o, r) = word;
	else if (words->count < OPTION_TIMES)
		words->at[words->count++] = word;
	else
		return (void)complain("more than %d times --%s", OPTION_TIMES, r->name), false;
	return true;
}

/* One of the kinds, or not given. */
static bool sound_kind(const char *as)
{
	if (!as || strcmp(as, "eml") == 0 || strcmp(as, "txt") == 0 || strcmp(as, "html") == 0)
		return true;
	return (void)complain("--as: eml, txt or html, not '%s'", as), false;
}

static bool understood(const struct command *c, const struct options *o)
{
	const struct option_row *r;

	for (size_t i = 0; (r = option_row(i)); i++)
		if (given(o, r) && !command_takes(c, r))
			return (void)complain("%s knows no --%s", c->name, r->name), false;
	if (o->json && o->explain)
		return (void)complain("%s: --json or --explain, not both", c->name), false;
	return sound_kind(o->as);
}

/* Of all rows, and the two that every program has. */
static void names_make(struct option names[static ROWS_MAX + ALWAYS + 1])
{
	const struct option_row *r;
	size_t i = 0;

	for (; (r = option_row(i)) && i < ROWS_MAX; i++)
		names[i] = (struct option){ r->name, r->word ? required_argument : no_argument, NULL, FIRST + (int)i };
	names[i++] = (struct option){ "help", no_argument, NULL, 'h' };
	names[i++] = (struct option){ "version", no_argument, NULL, 'V' };
	names[i] = (struct option){ NULL, 0, NULL, 0 };
}

static int refused(void)
{
	(void)fputs("tonectl --help lists what there is\n", stderr);
	return USAGE;
}

/* -1 to go on, else the exit status. */
static int options_read(int argc, char **argv, struct options *o, bool *help)
{
	struct option names[ROWS_MAX + ALWAYS + 1];
	int c;

	names_make(names);
	while ((c = getopt_long(argc, argv, "c:hV", names, NULL)) != -1) {
		if (c == 'c')
			o->settings_file = optarg;
		else if (c == 'h')
			*help = true;
		else if (c == 'V')
			return printf("tonectl %s\n", TONE_VERSION) < 0 ? FAILED : DONE;
		else if (c < FIRST)
			return refused();
		else if (!take(o, option_row((size_t)(c - FIRST)), optarg))
			return USAGE;
	}
	return -1;
}

static int command_run(int argc, char **argv, struct options *o, bool help)
{
	const struct command *command = optind < argc ? command_named(argv[optind]) : NULL;

	if (optind == argc) {
		help_print(help ? stdout : stderr);
		return help ? DONE : USAGE;
	}
	if (!command)
		return (void)complain("unknown command '%s'", argv[optind]), refused();
	if (help)
		return help_of_command(command, stdout), DONE;
	o->count = argc - optind - 1;
	o->args = argv + optind + 1;
	return understood(command, o) ? command->run(o) : USAGE;
}

int main(int argc, char **argv)
{
	struct options o = { 0 };
	bool help = false;
	int status = options_read(argc, argv, &o, &help);

	if (status == -1)
		status = command_run(argc, argv, &o, help);
	if (fflush(stdout) || ferror(stdout))
		return (void)complain("standard output cannot be written"), EX_IOERR;
	return status == FAILED && cause ? cause : status;
}
