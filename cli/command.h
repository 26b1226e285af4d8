/* command.h - what every command of tonectl shares.
 *
 * Exit status: 0 done, 1 could not or the answer is no, and those of
 * <sysexits.h> where the reason has one. Output goes to standard output,
 * complaints to standard error, each with the program's name.
 */
#ifndef TM_CLI_COMMAND_H
#define TM_CLI_COMMAND_H

#include <stdio.h>
#include <sysexits.h>

#include "judge.h"

enum { DONE = 0, FAILED = 1, USAGE = EX_USAGE };

enum { MESSAGE_MAX = 64 << 20, ARENA_MAX = 256 << 20 };

/* An option that may be given again; more than these are wrong usage. */
enum { OPTION_TIMES = 32 };

struct option_words {
	const char *at[OPTION_TIMES];
	size_t count;
};

/* Options that stand before or behind the command's name, see table.h. */
struct options {
	const char *settings_file;	/* -c; NULL: the installed file if there is one */
	const char *lexicons;		/* --lexicons; NULL: as the settings say */
	const char *customer;		/* --customer; NULL: not known */
	const char *language;		/* --language; NULL: all */
	const char *postfix;		/* --postfix-config; NULL: Postfix's own default */
	const char *sendmail_config, *opendkim_config;	/* of doctor, files; NULL: where Debian has them */
	const char *as;			/* --as; NULL: by the file's name */
	const char *state;		/* --state-directory; NULL: as the settings say */
	/* of held, keys and purge, each NULL when it is not given */
	const char *keys, *key, *by, *reason, *note, *window, *by_time, *max, *sort, *sendmail;
	const char *policy, *team, *ground, *need, *older, *due;
	const char *users;		/* --users; NULL: the installed file */
	/* of explain-policy */
	const char *from, *auth, *daemon, *client;
	struct option_words to, headers;
	/* of replay: what is tried instead of what is in force */
	const char *new_lexicon, *new_settings, *jobs;
	bool dry_run, now, follow;
	bool json, explain, pairs, parts, all;
	int count;			/* what is left: files, ids, words */
	char **args;
};

int command_score(const struct options *o);
int command_text(const struct options *o);
int command_split(const struct options *o);
int command_check(const struct options *o);
int command_lexicon(const struct options *o);
int command_stats(const struct options *o);
int command_events(const struct options *o);
int command_often(const struct options *o);
int command_doctor(const struct options *o);
int command_boilerplate(const struct options *o);
int command_coverage(const struct options *o);
int command_held(const struct options *o);
int command_keys(const struct options *o);
int command_user(const struct options *o);
int command_purge(const struct options *o);
int command_explain_policy(const struct options *o);
int command_replay(const struct options *o);
int command_completion(const struct options *o);

/* --keys, or the installed directory. */
const char *keys_directory(const struct options *o);

/* The file that open_settings() reads; NULL for the built-in defaults. */
const char *settings_name(const struct options *o);

/* Settings and lexicons as the options say; a complaint and -1 otherwise. */
int open_settings(const struct options *o, struct settings **out);
int open_lexicon(const struct options *o, const struct settings *s, struct lexicon **out);

/* Whether all languages can be read, and those that were looked into: DONE, or FAILED
 * and a complaint that tells the line. */
int prove_lexicon(const struct lexicon *l);
int trust_lexicon(const struct lexicon *l);

/* The Redis of the settings, which are borrowed; connects with its first command. */
struct redis;
int open_redis(const struct settings *s, struct redis **out, struct fault *f);

/* "tonectl: ..." on standard error, without controls; returns FAILED. */
int complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* The same of what could not be read or done. A command that ends with FAILED then
 * ends with the status of the first such fault. */
int complain_of(const struct fault *f);

/* The first reason for FAILED, where nothing was said before: EX_CONFIG and such. */
void blame(int status);

/* Complains and returns false when there are arguments. */
bool no_arguments(const struct options *o, const char *command);

/* A file as a text and, for messages, as a mail: `as` says "eml", "txt" or
 * "html"; NULL by its suffix .txt, .html or .htm, else a message. `bytes` is owned by the caller and must outlive it. */
struct document {
	struct buffer bytes;
	struct raw_mail raw;
	struct mail mail;		/* of a message */
	struct text text;
	bool is_message;
};
/* On failure the fault names the file. */
int document_open(const char *name, const char *as, struct arena *a, struct document *out, struct fault *f);

/* Prints what is in it and ends it; a complaint about `name` when it was spoiled. */
int print_buffer(struct buffer *b, const char *name);

/* Runs the examples and tells what is wrong, to standard output. */
int lexicon_report(const struct lexicon *l);

/* What a language lacks that English has; see checklist.c. */
void checklist_print(const struct lexicon *l, const char *language);

/* The judgement shown to a person; colours when `terminal`. */
void explain_print(const struct judgement *j, const char *name, bool terminal, FILE *to);

#endif
