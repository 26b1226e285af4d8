/* main.c - tonectl: one table of commands, one reading of the options. */
#include "cli/command.h"

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

/* What only some commands understand. */
enum { WITH_JSON = 1, WITH_EXPLAIN = 2, WITH_PAIRS = 4, WITH_ALL = 8, WITH_CUSTOMER = 16, WITH_AS = 32, WITH_STATE = 64,
       WITH_KEYS = 128, WITH_HELD = 256, WITH_PARTS = 512, WITH_FOLLOW = 1024 };

static const struct command {
	const char *name, *arguments, *says;
	unsigned options;	/* which of the options below it understands */
	int (*run)(const struct options *o);
} commands[] = {
	{ "score", "[--json | --explain] FILE...", "judge messages, or pairs with --pairs FILE",
	  WITH_JSON | WITH_EXPLAIN | WITH_PAIRS | WITH_AS, command_score },
	{ "text", "[--json] [--parts] FILE...", "the decoded text that a reader would see",
	  WITH_JSON | WITH_PARTS | WITH_AS, command_text },
	{ "split", "[--json] FILE...", "reply, quote and signature",
	  WITH_JSON | WITH_AS, command_split },
	{ "boilerplate", "learn MAILBOX...", "propose the site's own footers",
	  0, command_boilerplate },
	{ "coverage", "[--json] MAILBOX...", "how much can be judged, and what would make it more",
	  WITH_JSON, command_coverage },
	{ "check", "", "settings, lexicons and their examples",
	  0, command_check },
	{ "lexicon", "check | signals | find | explain ...", "look into the lexicons",
	  WITH_CUSTOMER, command_lexicon },
	{ "stats", "[--json | --all] [days [N] | teams]", "counters, from Redis or from this host",
	  WITH_JSON | WITH_ALL | WITH_STATE, command_stats },
	{ "events", "[--follow] [--json] [NUMBER]", "the newest messages of this host, as they are counted",
	  WITH_JSON | WITH_FOLLOW | WITH_STATE, command_events },
	{ "often", "FILE", "how often the sentences of a reply went out",
	  0, command_often },
	{ "doctor", "", "what will go wrong between Postfix and the daemon",
	  0, command_doctor },
	{ "held", "list | show | release | return | ...", "messages on hold on this host",
	  WITH_ALL | WITH_JSON | WITH_KEYS | WITH_HELD, command_held },
	{ "keys", "make NAME | list | rotate NAME", "keys that decisions are signed with",
	  WITH_KEYS, command_keys },
};

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

bool no_arguments(const struct options *o, const char *command)
{
	if (o->count)
		(void)complain("%s takes no arguments", command);
	return o->count == 0;
}

static int usage(FILE *to, int status)
{
	(void)fputs("usage: tonectl [-c FILE] [--lexicons DIR] COMMAND ...\n\n", to);
	for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
		(void)fprintf(to, "  %-11s %-38s %s\n", commands[i].name, commands[i].arguments,
			      commands[i].says);
	(void)fputs("\n  -c FILE               settings (" TONE_SYSCONFDIR "/tone-milter.conf)\n"
		    "  --lexicons DIR        instead of lexicon_directory\n"
		    "  --as eml|txt|html     what FILE is, whatever its name says\n"
		    "  --postfix-config DIR  for doctor and held: another Postfix instance\n"
		    "  --state-directory DIR for stats: this host's figures there, no settings are read\n"
		    "  --keys DIR            for held and keys, instead of " TONE_SYSCONFDIR "/keys\n"
		    "  -V, -h                version, this help\n", to);
	return status;
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

	if (load_settings(settings_name(o), out, &f))
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
	if (file_read(name, &out->bytes, f))
		return -1;
	return document_parse(name, as, a, out, &why) ? fault(f, why.kind, "%s: %s", name, why.text) : 0;
}

/* Options that take a word and go with few commands. */
static const struct word_option {
	const char *name;
	size_t offset;
	unsigned bit;
} words[] = {
#define W(name, field, bit) { name, offsetof(struct options, field), bit }
	W("keys", keys, WITH_KEYS), W("key", key, WITH_HELD), W("by", by, WITH_HELD),
	W("reason", reason, WITH_HELD), W("note", note, WITH_HELD), W("undo-window", window, WITH_HELD),
	W("for", by_time, WITH_HELD), W("max", max, WITH_HELD), W("sort", sort, WITH_HELD), W("sendmail", sendmail, WITH_HELD),
	W("policy", policy, WITH_HELD), W("team", team, WITH_HELD | WITH_ALL), W("ground", ground, WITH_HELD),
	W("need", need, WITH_HELD), W("older", older, WITH_HELD), W("due", due, WITH_HELD),
	{ NULL, 0, 0 },
#undef W
};

static const char **word_at(struct options *o, const struct word_option *w)
{
	return (const char **)(void *)((char *)o + w->offset);
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
	const struct { bool given; unsigned bit; const char *name; } all[] = {
		{ o->follow, WITH_FOLLOW, "--follow" }, { o->json, WITH_JSON, "--json" }, { o->explain, WITH_EXPLAIN, "--explain" },
		{ o->pairs, WITH_PAIRS, "--pairs" }, { o->parts, WITH_PARTS, "--parts" }, { o->all, WITH_ALL, "--all" },
		{ o->as != NULL, WITH_AS, "--as" },
		{ o->customer, WITH_CUSTOMER, "--customer" },
		{ o->state, WITH_STATE, "--state-directory" },
	};

	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (all[i].given && !(c->options & all[i].bit))
			return (void)complain("%s knows no %s", c->name, all[i].name), false;
	for (const struct word_option *w = words; w->name; w++)
		if (*word_at((struct options *)(uintptr_t)o, w) && !(c->options & w->bit))
			return (void)complain("%s knows no --%s", c->name, w->name), false;
	if ((o->dry_run || o->now) && !(c->options & WITH_HELD))
		return (void)complain("%s knows no --%s", c->name, o->now ? "now" : "dry-run"), false;
	if (!sound_kind(o->as))
		return false;
	if (o->json && o->explain)
		return (void)complain("%s: --json or --explain, not both", c->name), false;
	return true;
}

static const struct command *command_named(const char *name)
{
	for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
		if (span_eq(span_of(name), span_of(commands[i].name)))
			return &commands[i];
	return NULL;
}

enum { LEXICONS = 256, POSTFIX, JSON, EXPLAIN, PAIRS, PARTS, ALL, CUSTOMER, AS, STATE, DRY_RUN, NOW, FOLLOW, WORDS };

/* -1 to go on, else the exit status. */
static int options_read(int argc, char **argv, struct options *o)
{
	static struct option names[32] = {
		{ "lexicons", required_argument, NULL, LEXICONS },
		{ "postfix-config", required_argument, NULL, POSTFIX },
		{ "json", no_argument, NULL, JSON },
		{ "explain", no_argument, NULL, EXPLAIN },
		{ "pairs", no_argument, NULL, PAIRS },
		{ "parts", no_argument, NULL, PARTS },
		{ "all", no_argument, NULL, ALL },
		{ "customer", required_argument, NULL, CUSTOMER },
		{ "as", required_argument, NULL, AS },
		{ "state-directory", required_argument, NULL, STATE },
		{ "help", no_argument, NULL, 'h' },
		{ "version", no_argument, NULL, 'V' },
		{ "dry-run", no_argument, NULL, DRY_RUN },
		{ "follow", no_argument, NULL, FOLLOW },
		{ "now", no_argument, NULL, NOW },
	};
	struct option *end = names;
	int c;

	while (end->name)
		end++;
	for (const struct word_option *w = words; w->name; w++)
		*end++ = (struct option){ w->name, required_argument, NULL, WORDS + (int)(w - words) };
	while ((c = getopt_long(argc, argv, "c:hV", names, NULL)) != -1) {
		switch (c) {
		case 'c': o->settings_file = optarg; break;
		case LEXICONS: o->lexicons = optarg; break;
		case POSTFIX: o->postfix = optarg; break;
		case JSON: o->json = true; break;
		case EXPLAIN: o->explain = true; break;
		case PAIRS: o->pairs = true; break;
		case PARTS: o->parts = true; break;
		case ALL: o->all = true; break;
		case CUSTOMER: o->customer = optarg; break;
		case AS: o->as = optarg; break;
		case STATE: o->state = optarg; break;
		case DRY_RUN: o->dry_run = true; break;
		case FOLLOW: o->follow = true; break;
		case NOW: o->now = true; break;
		case 'h': return usage(stdout, DONE);
		case 'V': return printf("tonectl %s\n", TONE_VERSION) < 0 ? FAILED : DONE;
		default:
			if (c < WORDS)
				return usage(stderr, USAGE);
			*word_at(o, &words[c - WORDS]) = optarg;
		}
	}
	return -1;
}

static int command_run(int argc, char **argv, struct options *o)
{
	const struct command *command;

	if (optind == argc)
		return usage(stderr, USAGE);
	command = command_named(argv[optind]);
	if (!command) {
		(void)complain("unknown command '%s'", argv[optind]);
		return usage(stderr, USAGE);
	}
	o->count = argc - optind - 1;
	o->args = argv + optind + 1;
	return understood(command, o) ? command->run(o) : USAGE;
}

int main(int argc, char **argv)
{
	struct options o = { 0 };
	int status = options_read(argc, argv, &o);

	if (status == -1)
		status = command_run(argc, argv, &o);
	if (fflush(stdout) || ferror(stdout))
		return complain("standard output cannot be written");
	return status;
}
