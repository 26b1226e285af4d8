/* table.c - see table.h. */
#include "cli/table.h"

#include <stddef.h>
#include <string.h>

enum { JSON = 1, EXPLAIN = 2, PAIRS = 4, ALL = 8, LEXICON = 16, AS = 32, STATE = 64, KEYS = 128, HELD = 256,
       PARTS = 512, FOLLOW = 1024, ENVELOPE = 2048, REPLAY = 4096, DOCTOR = 8192, PURGE = 16384, USERS = 32768 };

static const struct command commands[] = {
	{ "score", "[--json | --explain] FILE...", "judge messages, or pairs of texts", "",
	  JSON | EXPLAIN | PAIRS | AS, command_score,
	  "FILE is a message, .txt or .html; '-' is standard input. A message that the\n"
	  "daemon would exempt is judged all the same, and the reason is said.\n" },
	{ "text", "[--json] [--parts] FILE...", "the decoded text that a reader would see", "",
	  JSON | PARTS | AS, command_text, "" },
	{ "split", "[--json] FILE...", "reply, quote and signature", "",
	  JSON | AS, command_split, "" },
	{ "replay", "[--lexicon DIR] [--config FILE] MAILBOX...", "judge past mail; what would have been held", "",
	  JSON | REPLAY, command_replay,
	  "MAILBOX is a Maildir, a directory of .eml files, an mbox or one message. With\n"
	  "--lexicon or --config each message is judged twice, and what differs is shown.\n" },
	{ "coverage", "[--json] MAILBOX...", "how much can be judged, what would make it more", "",
	  JSON, command_coverage, "" },
	{ "boilerplate", "learn MAILBOX...", "propose the site's own footers", "learn",
	  0, command_boilerplate, "" },
	{ "check", "", "settings, lexicons and their examples", "", 0, command_check, "" },
	{ "explain-policy", "--from A --to B ...", "which policy a message meets, and why", "",
	  JSON | ENVELOPE, command_explain_policy,
	  "What is not given is unknown to the daemon, too; without --client the message\n"
	  "comes from this host. Exit status 0: it is judged, 1: it is not.\n" },
	{ "lexicon", "check | signals | find | explain ...", "look into the lexicons",
	  "check signals find explain", LEXICON, command_lexicon,
	  "find SENTENCE            the frames that match it\n"
	  "explain SENTENCE         what becomes of it, and what came closest\n" },
	{ "stats", "[--json | --all] [days [N] | teams | agents]", "counters, from Redis or this host",
	  "days teams agents", JSON | ALL | STATE, command_stats, "" },
	{ "events", "[--follow] [--json] [NUMBER]", "the newest messages of this host", "",
	  JSON | FOLLOW | STATE, command_events, "" },
	{ "often", "FILE", "how often the sentences of a reply went out", "",
	  0, command_often, "" },
	{ "doctor", "[--json]", "what will go wrong with the mail server", "",
	  JSON | DOCTOR, command_doctor,
	  "Asks Postfix where it is installed (--postfix-config DIR: another instance),\n"
	  "else Sendmail. Exit status 1: something fails.\n" },
	{ "held", "list | show | release | return ...", "messages on hold on this host",
	  "list would show release return drop extend undo", ALL | JSON | KEYS | HELD, command_held,
	  "Also would, drop, extend and undo; ID... or options say which messages.\n" },
	{ "keys", "make | list | rotate | pseudonyms", "keys that decisions are signed with",
	  "make list rotate pseudonyms", KEYS, command_keys,
	  "make NAME, rotate NAME; pseudonyms: a new key of the names of agents in figures.\n" },
	{ "user", "add | passwd | list | remove", "who may sign in to the review pages",
	  "add passwd list remove", USERS, command_user,
	  "add NAME ROLE [TEAMS [SHOWN]], passwd NAME, remove NAME. ROLE is agent,\n"
	  "reviewer, lead, tuner, admin or auditor; TEAMS have commas between,\n"
	  "* is all of them.\n" },
	{ "purge", "WHAT [--older DAYS]", "forget what figures, events and copies tell",
	  "agents agent events copies journal all", PURGE, command_purge,
	  "agents, or agent NAME: their figures; events: of Redis; copies: of text for\n"
	  "review; journal: this host's files of events.\n" },
	{ "completion", "bash", "a script that completes tonectl's words", "bash",
	  0, command_completion, "Shipped as share/bash-completion/completions/tonectl.\n" },
	{ .name = NULL },
};

#define O(name, word, field, bit, says) { name, word, says, bit, offsetof(struct options, field), false }
#define MANY(name, word, field, bit, says) { name, word, says, bit, offsetof(struct options, field), true }

/* Neighbours that say the same share a line of the help. */
static const struct option_row options[] = {
	O("lexicons", "DIR", lexicons, 0, "instead of lexicon_directory"),
	O("postfix-config", "DIR", postfix, 0, "for doctor and held: another Postfix instance"),
	O("sendmail-config", "FILE", sendmail_config, DOCTOR, "ask Sendmail; /etc/mail/sendmail.cf"),
	O("opendkim-config", "FILE", opendkim_config, DOCTOR, "of the signer; /etc/opendkim.conf"),
	O("json", NULL, json, JSON, "JSON, as tonectl(1) has its form"),
	O("explain", NULL, explain, EXPLAIN, "for people, as without --json"),
	O("pairs", NULL, pairs, PAIRS, "FILE has lines {\"id\",\"customer\",\"reply\"}"),
	O("parts", NULL, parts, PARTS, "each text of a message for itself"),
	O("as", "eml|txt|html", as, AS, "what FILE is, whatever its name says"),
	O("customer", "TEXT", customer, LEXICON, "for explain: what the customer wrote"),
	O("language", "XX", language, LEXICON, "for check: this one alone, and what it lacks"),
	O("state-directory", "DIR", state, STATE, "this host's figures there, no settings are read"),
	O("follow", NULL, follow, FOLLOW, "go on with those to come"),
	O("from", "ADDRESS", from, ENVELOPE, "envelope sender; '' is the null sender"),
	MANY("to", "ADDRESS", to, ENVELOPE, "envelope recipient, one each time"),
	O("auth", "USER", auth, ENVELOPE, "authenticated user"),
	O("daemon", "NAME", daemon, ENVELOPE, "the MTA's {daemon_name}"),
	O("client", "IP", client, ENVELOPE, "the client's address"),
	MANY("header", "'NAME: TEXT'", headers, ENVELOPE, "a field of the message, one each time"),
	O("lexicon", "DIR", new_lexicon, REPLAY, "new lexicons, compared with those in force"),
	O("config", "FILE", new_settings, REPLAY, "new settings, compared with those in force"),
	O("jobs", "N", jobs, REPLAY, "judge so many at once; one for each processor"),
	O("all", NULL, all, ALL, "all counters; all messages on hold"),
	O("policy", "NAME", policy, HELD, "only where this is so"),
	O("ground", "missed|harm", ground, HELD, "only where this is so"),
	O("need", "problem|upset|very-upset|unknown|none", need, HELD, "only where this is so"),
	O("team", "NAME", team, HELD | ALL, "only where this is so"),
	O("older", "TIME", older, HELD | PURGE, "only held for longer; for purge: days"),
	O("due", "TIME", due, HELD, "only to be released within that time"),
	O("max", "N", max, HELD, "by filter no more than so many; 20"),
	O("sort", "review|deadline|age|policy|team", sort, HELD, "for list"),
	O("sendmail", "DIR", sendmail, HELD, "for list: a queue of Sendmail"),
	O("dry-run", NULL, dry_run, HELD | PURGE, "say only what would be done"),
	O("keys", "DIR", keys, KEYS, "instead of " TONE_SYSCONFDIR "/keys"),
	O("users", "FILE", users, USERS, "instead of " TONE_REVIEWDIR "/users"),
	O("key", "NAME", key, HELD, "the key that signs"),
	O("by", "NAME", by, HELD | PURGE, "who decides"),
	O("reason", "TEXT", reason, HELD | PURGE, "for return, drop and purge: why"),
	O("note", "TEXT|@FILE", note, HELD, "for return: a word to the agent"),
	O("undo-window", "TIME", window, HELD, "can be taken back for so long; 10s"),
	O("for", "TIME", by_time, HELD, "for extend: how long from now"),
	O("now", NULL, now, HELD, "for release: as root, without tone-hold"),
	{ .name = NULL },
};

const struct command *command_row(size_t row)
{
	return commands[row].name ? &commands[row] : NULL;
}

const struct option_row *option_row(size_t row)
{
	return options[row].name ? &options[row] : NULL;
}

const struct command *command_named(const char *name)
{
	for (const struct command *c = commands; c->name; c++)
		if (strcmp(name, c->name) == 0)
			return c;
	return NULL;
}

bool command_takes(const struct command *c, const struct option_row *r)
{
	return !r->bit || (c->options & r->bit);
}
