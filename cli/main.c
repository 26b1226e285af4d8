/* main.c - tonectl: one table of commands, one reading of the options. */
#include "cli/command.h"

#include <getopt.h>
#include <stdarg.h>
#include <stdlib.h>
#include <unistd.h>

#include "world/file.h"
#include "world/load.h"

static const struct command {
	const char *name, *arguments, *says;
	int (*run)(const struct options *o);
} commands[] = {
	{ "score", "[--json | --explain] FILE...", "judge messages, or pairs with --pairs FILE", command_score },
	{ "text", "FILE", "the decoded text that a reader would see", command_text },
	{ "split", "[--json] FILE", "reply, quote and signature", command_split },
	{ "check", "", "settings, lexicons and their examples", command_check },
	{ "lexicon", "check | signals | find SENTENCE", "look into the lexicons", command_lexicon },
	{ "stats", "[--json]", "counters, from Redis or from this host", command_stats },
	{ "doctor", "", "what will go wrong between Postfix and the daemon", command_doctor },
	{ "held", "list | release ID... | release --all", "messages on hold on this host", command_held },
};

int complain(const char *format, ...)
{
	va_list ap;

	(void)fputs("tonectl: ", stderr);
	va_start(ap, format);
	(void)vfprintf(stderr, format, ap);
	va_end(ap);
	(void)fputc('\n', stderr);
	return FAILED;
}

static int usage(FILE *to, int status)
{
	(void)fputs("usage: tonectl [-c FILE] [--lexicons DIR] COMMAND ...\n\n", to);
	for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
		(void)fprintf(to, "  %-8s %-38s %s\n", commands[i].name, commands[i].arguments,
			      commands[i].says);
	(void)fputs("\n  -c FILE               settings (" TONE_SYSCONFDIR "/tone-milter.conf)\n"
		    "  --lexicons DIR        instead of lexicon_directory\n"
		    "  --postfix-config DIR  for doctor and held: another Postfix instance\n"
		    "  -V, -h                version, this help\n", to);
	return status;
}

int open_settings(const struct options *o, struct settings **out)
{
	static const char installed[] = TONE_SYSCONFDIR "/tone-milter.conf";
	const char *file = o->settings_file;
	struct fault f;

	if (!file && access(installed, R_OK) == 0)
		file = installed;
	if (load_settings(file, out, &f))
		return complain("%s", f.text), -1;
	return 0;
}

int open_lexicon(const struct options *o, const struct settings *s, struct lexicon **out)
{
	const char *directory = o->lexicons ? o->lexicons : s->lexicon_directory;
	struct fault f;

	if (load_lexicon(directory, &s->languages, out, &f))
		return complain("%s", f.text), -1;
	return 0;
}

static bool has_suffix(const char *name, const char *suffix)
{
	struct span s = span_of(name), tail = span_of(suffix);

	return s.len >= tail.len && span_eq_nocase(span_skip(s, s.len - tail.len), tail);
}

int document_open(const char *name, struct arena *a, struct document *out, struct fault *f)
{
	struct mail mail;

	*out = (struct document){ 0 };
	buffer_init(&out->bytes, NULL, MESSAGE_MAX);
	if (file_read(name, &out->bytes, f))
		return -1;
	if (has_suffix(name, ".txt"))
		return text_of_plain(buffer_span(&out->bytes), a, &out->text, f);
	if (has_suffix(name, ".html") || has_suffix(name, ".htm"))
		return text_of_html(buffer_span(&out->bytes), a, &out->text, f);
	out->is_message = true;
	if (mail_open(buffer_span(&out->bytes), a, &out->raw, f)
	    || mail_parse(&out->raw, NULL, a, &mail, f))
		return -1;
	return text_gather(&mail, a, &out->text, f);
}

static const struct command *command_named(const char *name)
{
	for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
		if (span_eq(span_of(name), span_of(commands[i].name)))
			return &commands[i];
	return NULL;
}

enum { LEXICONS = 256, POSTFIX, JSON, EXPLAIN, PAIRS, ALL };

/* -1 to go on, else the exit status. */
static int options_read(int argc, char **argv, struct options *o)
{
	static const struct option names[] = {
		{ "lexicons", required_argument, NULL, LEXICONS },
		{ "postfix-config", required_argument, NULL, POSTFIX },
		{ "json", no_argument, NULL, JSON },
		{ "explain", no_argument, NULL, EXPLAIN },
		{ "pairs", no_argument, NULL, PAIRS },
		{ "all", no_argument, NULL, ALL },
		{ "help", no_argument, NULL, 'h' },
		{ "version", no_argument, NULL, 'V' },
		{ NULL, 0, NULL, 0 },
	};
	int c;

	while ((c = getopt_long(argc, argv, "c:hV", names, NULL)) != -1) {
		switch (c) {
		case 'c': o->settings_file = optarg; break;
		case LEXICONS: o->lexicons = optarg; break;
		case POSTFIX: o->postfix = optarg; break;
		case JSON: o->json = true; break;
		case EXPLAIN: o->explain = true; break;
		case PAIRS: o->pairs = true; break;
		case ALL: o->all = true; break;
		case 'h': return usage(stdout, DONE);
		case 'V': return printf("tonectl %s\n", TONE_VERSION) < 0 ? FAILED : DONE;
		default: return usage(stderr, USAGE);
		}
	}
	return -1;
}

int main(int argc, char **argv)
{
	struct options o = { 0 };
	const struct command *command;
	int status = options_read(argc, argv, &o);

	if (status != -1)
		return status;
	if (optind == argc)
		return usage(stderr, USAGE);
	command = command_named(argv[optind]);
	if (!command) {
		(void)complain("unknown command '%s'", argv[optind]);
		return usage(stderr, USAGE);
	}
	o.count = argc - optind - 1;
	o.args = argv + optind + 1;
	status = command->run(&o);
	if (fflush(stdout) || ferror(stdout))
		return complain("standard output cannot be written");
	return status;
}
