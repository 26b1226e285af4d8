/* coverage.c - how much of a mailbox can be judged, and what would make it more.
 *
 * Policies that ask for a daemon's name, an account or a network are met by no
 * mail of an archive, which is said.
 */
#include "cli/command.h"

#include <jansson.h>
#include <stdarg.h>
#include <stdlib.h>

#include "cli/archive.h"
#include "cli/mailbox.h"
#include "cli/terminal.h"
#include "policy/preset.h"

enum { PRESETS = PRESET_RT + 1, ADVICE_MAX = 12, ADVICE_BYTES = 600 };

/* What becomes of the mail of one policy. */
struct tally {
	unsigned messages, replies, judged, unsure;
	unsigned exempt[EXEMPT_COUNT];
	unsigned unknown[UNKNOWN_COUNT];
	unsigned desk[PRESETS];		/* mails that a help desk's own headers name */
	unsigned silent[PRESETS];	/* of those, or of none: without the customer's words */
};

struct survey {
	struct settings *settings;
	struct lexicon *lexicon;
	struct arena *arena;		/* emptied for each message */
	struct tally *tallies;		/* one for each policy, then the one of no policy */
	size_t messages, unreadable;
};

struct advice {
	char texts[ADVICE_MAX][ADVICE_BYTES];
	size_t count;
};

/* What brings the customer's words into the mail of each help desk, in the names
 * that its own settings have. */
static const struct desk {
	const char *preset, *name, *quoting;
} desks[PRESETS] = {
	[PRESET_NONE] = { "", "mail programs",
			  "answer with the customer's message quoted, above or below the reply" },
	[PRESET_ZENDESK] = { "zendesk", "Zendesk",
			     "in Admin Center, Channels, Talk and email, Email, keep {{quoted_content}}, the history of the "
			     "message, in the HTML template; or let the trigger \"Notify requester and CCs of comment update\" "
			     "send {{ticket.public_comments_formatted}}, all comments with the newest on top, instead of "
			     "{{ticket.latest_public_comment_html}}" },
	[PRESET_ZAMMAD] = { "zammad", "Zammad",
			    "switch on \"Email - full quote\" (ui_ticket_zoom_article_email_full_quote); without it a reply "
			    "quotes only what the agent has marked" },
	[PRESET_FREESCOUT] = { "freescout", "FreeScout",
			       "in the general settings let \"Conversation History\" (APP_EMAIL_CONV_HISTORY), which is none at "
			       "first, send the last message or the full history" },
	[PRESET_OTRS] = { "otrs", "OTRS, Znuny or OTOBO",
			  "keep the customer's article in Ticket::Frontend::ResponseFormat: [% Data.Body | html %] below the "
			  "line of its date and sender, as it is at first" },
	[PRESET_RT] = { "rt", "RT",
			"the template Correspondence sends {$Transaction->Content()}, the agent's words alone: answer with Reply "
			"at the customer's message, which quotes it, or add the requestor's last message to the template" },
};

static const char *const unknown_says[UNKNOWN_COUNT] = {
	[UNKNOWN_NOT] = "too little was said",
	[UNKNOWN_NO_QUOTE] = "the customer's words are not in the mail",
	[UNKNOWN_LANGUAGE] = "a language without a lexicon",
	[UNKNOWN_ATTACHED] = "the answer is in an attachment",
};

static void count(struct tally *t, const struct judgement *j, enum preset desk)
{
	const enum exempt exempt = j->verdict.exempt;

	t->messages++;
	t->desk[desk]++;
	t->replies += archive_is_reply(exempt);
	/* A language that nobody reads is a finding of the judgement, too. */
	if (exempt != EXEMPT_NOT && exempt != EXEMPT_LANGUAGE) {
		t->exempt[exempt]++;
	} else if (j->tone.outcome == OUTCOME_UNKNOWN) {
		t->unknown[j->tone.unknown_because]++;
		t->silent[desk] += j->tone.unknown_because == UNKNOWN_NO_QUOTE;
	} else {
		t->judged++;
		t->unsure += j->split.confidence < SPLIT_SURE;
	}
}

static void read_message(void *context, const char *name, struct span message)
{
	struct survey *s = context;
	struct raw_mail raw;
	struct judgement j;

	(void)name;
	s->messages++;
	if (archive_judge(message, s->settings, s->lexicon, s->arena, &raw, &j, NULL)) {
		s->unreadable++;
	} else {
		const size_t i = j.scope.policy ? (size_t)(j.scope.policy - s->settings->policies)
						: s->settings->policy_count;

		count(&s->tallies[i], &j, preset_of(&raw));
	}
	arena_reset(s->arena);
}

/* ---- what would make it more ---- */

static void advise(struct advice *a, const char *format, ...) __attribute__((format(printf, 2, 3)));

static void advise(struct advice *a, const char *format, ...)
{
	va_list ap;

	if (a->count == ADVICE_MAX)
		return;
	va_start(ap, format);
	(void)vsnprintf(a->texts[a->count++], ADVICE_BYTES, format, ap);
	va_end(ap);
}

/* At least one in twenty. */
static bool matters(unsigned part, unsigned whole)
{
	return part > 0 && part * 20 >= whole;
}

static void advise_preset(struct advice *a, const struct tally *t, const struct policy *p)
{
	for (int d = PRESET_NONE + 1; d < PRESETS; d++) {
		if (!matters(t->desk[d], t->messages) || (p && p->preset == (enum preset)d))
			continue;
		if (p)
			advise(a, "messages of %s (%u): set preset = %s in policy %s, which tells replies, receipts and "
			       "notices apart", desks[d].name, t->desk[d], desks[d].preset, p->name);
		else
			advise(a, "messages of %s (%u), whose replies are marked as automatic: add a policy with preset = %s",
			       desks[d].name, t->desk[d], desks[d].preset);
	}
}

static void advise_quoting(struct advice *a, const struct tally *t)
{
	for (int d = 0; d < PRESETS; d++)
		if (matters(t->silent[d], t->replies))
			advise(a, "replies by %s without the customer's words (%u): %s", desks[d].name, t->silent[d],
			       desks[d].quoting);
}

static void advise_rest(struct advice *a, const struct tally *t)
{
	if (matters(t->unknown[UNKNOWN_LANGUAGE], t->replies))
		advise(a, "a language without a lexicon (%u), of reply or customer: see tone-lexicon(5)",
		       t->unknown[UNKNOWN_LANGUAGE]);
	if (matters(t->unsure, t->replies))
		advise(a, "a guess whose words are whose (%u): tonectl split shows why, and banners of your own belong into "
		       "footers (tonectl boilerplate learn)", t->unsure);
	if (matters(t->unknown[UNKNOWN_ATTACHED], t->replies))
		advise(a, "the answer is in an attachment (%u), which is not read: write it into the mail",
		       t->unknown[UNKNOWN_ATTACHED]);
	if (matters(t->exempt[EXEMPT_INTERNAL], t->messages) && t->exempt[EXEMPT_INTERNAL] * 2 > t->messages)
		advise(a, "most messages go to internal_domains only: is that list right?");
}

static struct advice advice_for(const struct tally *t, const struct policy *p)
{
	struct advice a = { .count = 0 };

	advise_preset(&a, t, p);
	advise_quoting(&a, t);
	advise_rest(&a, t);
	return a;
}

/* ---- shown to people ---- */

static void print_share(unsigned part, unsigned whole)
{
	const unsigned thousandths = whole ? (unsigned)((part * UINT64_C(2000) + whole) / (whole * UINT64_C(2))) : 0;

	(void)printf("%u (%u.%u %%)", part, thousandths / 10, thousandths % 10);
}

static void print_counts(size_t messages, unsigned replies)
{
	(void)printf("%zu message%s, %u %s; can be judged: ", messages, messages == 1 ? "" : "s", replies,
		     replies == 1 ? "reply" : "replies");
}

static void print_row(const char *what, unsigned n, const char *name, const char *says)
{
	if (n)
		(void)printf("  %-11s %6u  %s%s%s\n", what, n, name, *name ? ": " : "", says);
}

static void print_reasons(const struct tally *t)
{
	for (int i = 0; i < UNKNOWN_COUNT; i++)
		print_row("not judged", t->unknown[i], unknown_name((enum unknown)i), unknown_says[i]);
	for (int i = 1; i < EXEMPT_COUNT; i++)
		if (archive_is_reply((enum exempt)i))
			print_row("not judged", t->exempt[i], exempt_name((enum exempt)i), exempt_says((enum exempt)i));
	print_row("never held", t->unsure, not_held_name(NOT_HELD_UNSURE), "judged, but whose words they are is a guess");
	for (int i = 1; i < EXEMPT_COUNT; i++)
		if (!archive_is_reply((enum exempt)i))
			print_row("no reply", t->exempt[i], exempt_name((enum exempt)i), exempt_says((enum exempt)i));
}

/* "  to do: ..." over as many lines as it takes. */
static void print_advice(struct span text)
{
	enum { INDENT = 9, WIDTH = 80 };
	size_t column = INDENT;

	(void)fputs("  to do:", stdout);
	while (text.at && text.len) {
		const struct span word = span_until(&text, ' ');

		if (column > INDENT && column + word.len > WIDTH) {
			(void)fputs("\n        ", stdout);
			column = INDENT;
		}
		(void)printf(" %.*s", SPAN_ARG(word));
		column += word.len + 1;
	}
	(void)putchar('\n');
}

static void print_tally(const struct tally *t, const struct policy *p)
{
	const struct advice a = advice_for(t, p);

	(void)printf("\n%s%s: ", p ? "policy " : "no policy", p ? p->name : "");
	print_counts(t->messages, t->replies);
	print_share(t->judged, t->replies);
	(void)putchar('\n');
	print_reasons(t);
	for (size_t i = 0; i < a.count; i++)
		print_advice(span_of(a.texts[i]));
}

/* Nobody sends these again: the archive does not tell who did. */
static bool asks_for_session(const struct policy *p)
{
	return p->daemon_names.count || p->auth_users.count || p->network_count;
}

static void print_survey(const struct survey *s)
{
	const struct settings *set = s->settings;
	unsigned replies = 0, judged = 0;

	for (size_t i = 0; i <= set->policy_count; i++) {
		replies += s->tallies[i].replies;
		judged += s->tallies[i].judged;
	}
	print_counts(s->messages, replies);
	print_share(judged, replies);
	(void)printf("%s", s->unreadable ? "" : "\n");
	if (s->unreadable)
		(void)printf("; %zu unreadable\n", s->unreadable);
	for (size_t i = 0; i <= set->policy_count; i++) {
		const struct policy *p = i < set->policy_count ? &set->policies[i] : NULL;

		if (s->tallies[i].messages)
			print_tally(&s->tallies[i], p);
		else if (p && asks_for_session(p))
			(void)printf("\npolicy %s: asks for a session's account, client or daemon, which an archive "
				     "does not tell\n", p->name);
	}
}

/* ---- as JSON ---- */

static void put(json_t *object, const char *name, size_t n)
{
	(void)json_object_set_new(object, name, json_integer((json_int_t)n));
}

static json_t *json_of_exempt(const struct tally *t)
{
	json_t *object = json_object();

	for (int i = 1; i < EXEMPT_COUNT; i++)
		if (t->exempt[i])
			put(object, exempt_name((enum exempt)i), t->exempt[i]);
	return object;
}

static json_t *json_of_unknown(const struct tally *t)
{
	json_t *object = json_object();

	for (int i = 0; i < UNKNOWN_COUNT; i++)
		if (t->unknown[i])
			put(object, i == UNKNOWN_NOT ? "too-little" : unknown_name((enum unknown)i), t->unknown[i]);
	return object;
}

static json_t *json_of_desks(const struct tally *t)
{
	json_t *object = json_object();

	for (int i = 1; i < PRESETS; i++)
		if (t->desk[i])
			put(object, desks[i].preset, t->desk[i]);
	return object;
}

static json_t *json_of_tally(const struct tally *t, const struct policy *p)
{
	const struct advice a = advice_for(t, p);
	json_t *object = json_object(), *todo = json_array();

	(void)json_object_set_new(object, "policy", json_string(p ? p->name : ""));
	put(object, "messages", t->messages);
	put(object, "replies", t->replies);
	put(object, "judged", t->judged);
	put(object, "unsure", t->unsure);
	(void)json_object_set_new(object, "unknown", json_of_unknown(t));
	(void)json_object_set_new(object, "exempt", json_of_exempt(t));
	(void)json_object_set_new(object, "help_desks", json_of_desks(t));
	for (size_t i = 0; i < a.count; i++)
		(void)json_array_append_new(todo, json_string(a.texts[i]));
	(void)json_object_set_new(object, "to_do", todo);
	return object;
}

static int print_json(const struct survey *s)
{
	json_t *object = json_object(), *policies = json_array();
	const size_t count = s->settings->policy_count;
	int result;

	put(object, "messages", s->messages);
	put(object, "unreadable", s->unreadable);
	for (size_t i = 0; i <= count; i++)
		if (i < count || s->tallies[i].messages)
			(void)json_array_append_new(policies, json_of_tally(&s->tallies[i], i < count
									    ? &s->settings->policies[i] : NULL));
	(void)json_object_set_new(object, "policies", policies);
	result = json_dumpf(object, stdout, JSON_COMPACT);
	(void)putchar('\n');
	json_decref(object);
	return result ? complain("no memory") : DONE;
}

/* ---- the command ---- */

static int survey_open(const struct options *o, struct survey *s)
{
	if (open_settings(o, &s->settings) || open_lexicon(o, s->settings, &s->lexicon))
		return FAILED;
	s->arena = arena_new(s->settings->message_memory);
	s->tallies = calloc(s->settings->policy_count + 1, sizeof *s->tallies);
	return s->arena && s->tallies ? DONE : complain("no memory");
}

static void survey_close(struct survey *s)
{
	free(s->tallies);
	arena_free(s->arena);
	lexicon_free(s->lexicon);
	settings_free(s->settings);
}

static int survey_read(const struct options *o, struct survey *s)
{
	struct fault f;

	for (int i = 0; i < o->count; i++)
		if (mailbox_read(o->args[i], read_message, s, &s->unreadable, &f))
			return complain_of(&f);
	if (!s->messages && !s->unreadable)
		return complain("no message found; subfolders are not searched");
	return DONE;
}

int command_coverage(const struct options *o)
{
	struct survey s = { .messages = 0 };
	int status = FAILED;

	if (o->count == 0) {
		(void)complain("coverage: which MAILBOX? A Maildir, a directory of .eml files or an mbox");
		return USAGE;
	}
	if (survey_open(o, &s) == DONE)
		status = survey_read(o, &s);
	if (status == DONE && o->json)
		status = print_json(&s);
	else if (status == DONE)
		print_survey(&s);
	survey_close(&s);
	return status;
}
