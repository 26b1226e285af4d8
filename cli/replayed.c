/* replayed.c - see replayed.h. */
#include "cli/replayed.h"

#include <stdlib.h>

#include "cli/archive.h"
#include "cli/command.h"
#include "cli/terminal.h"
#include "record/json.h"

enum { LINE_MAX_JSON = 65536 };

void replayed_note(const struct judgement *j, const struct settings *s, struct outlook *out)
{
	*out = (struct outlook){
		.judged = j->judged, .need = j->tone.need, .acknowledgement = j->tone.acknowledgement,
		.outcome = j->tone.outcome, .score = j->judged ? j->tone.score : -1, .verdict = j->verdict,
		.policy = j->scope.policy ? (size_t)(j->scope.policy - s->policies) : s->policy_count,
	};
}

bool replayed_add(struct replayed_list *l, const char *name)
{
	if (l->count == l->room) {
		const size_t room = l->room ? l->room * 2 : 256;
		struct replayed *at = reallocarray(l->at, room, sizeof *at);

		if (!at)
			return false;
		l->at = at;
		l->room = room;
	}
	l->at[l->count] = (struct replayed){ .name = strdup(name) };
	return l->at[l->count].name && ++l->count;
}

void replayed_done(struct replayed_list *l)
{
	for (size_t i = 0; i < l->count; i++)
		free(l->at[i].name);
	free(l->at);
	*l = (struct replayed_list){ 0 };
}

static const char *policy_of(const struct outlook *l, const struct settings *s)
{
	return l->policy < s->policy_count ? s->policies[l->policy].name : "";
}

/* A policy of mode hold would hold it, or does. */
static bool would_hold(const struct outlook *l)
{
	return !l->failed && l->verdict.exempt == EXEMPT_NOT && l->verdict.ground != GROUND_NONE
	       && l->verdict.not_held != NOT_HELD_UNSURE;
}

static const char *word_of(const struct outlook *l)
{
	return l->failed ? "failed" : verdict_word(&l->verdict);
}

static bool differ(const struct replayed *m, const struct replayed_report *r)
{
	const struct outlook *a = &m->now, *b = &m->new;

	return strcmp(word_of(a), word_of(b)) != 0 || a->verdict.ground != b->verdict.ground
	       || a->verdict.exempt != b->verdict.exempt || a->outcome != b->outcome || a->need != b->need
	       || a->acknowledgement != b->acknowledgement || strcmp(policy_of(a, r->now), policy_of(b, r->new)) != 0;
}

/* ---- sums ---- */

/* Of one policy, or of no policy. */
struct sums {
	size_t messages, replies, held, unsure, hints, failed;
	size_t outcome[OUTCOME_COUNT], exempt[EXEMPT_COUNT];
};

static void sums_add(struct sums *t, const struct outlook *l)
{
	const enum exempt e = l->verdict.exempt;

	t->messages++;
	t->failed += l->failed;
	if (l->failed)
		return;
	t->replies += archive_is_reply(e);
	if (e != EXEMPT_NOT && e != EXEMPT_LANGUAGE)
		t->exempt[e]++;
	else
		t->outcome[l->outcome]++;
	t->held += would_hold(l);
	t->unsure += e == EXEMPT_NOT && l->verdict.not_held == NOT_HELD_UNSURE;
	t->hints += e == EXEMPT_NOT && l->verdict.hint;
}

static const struct outlook *outlook_of(const struct replayed *m, bool new)
{
	return new ? &m->new : &m->now;
}

/* Of the policy of that number; of all mail for SIZE_MAX. */
static struct sums sums_of(const struct replayed_report *r, bool new, size_t policy)
{
	struct sums t = { .messages = 0 };

	for (size_t i = 0; i < r->list->count; i++) {
		const struct outlook *l = outlook_of(&r->list->at[i], new);

		if (policy == SIZE_MAX || l->policy == policy)
			sums_add(&t, l);
	}
	return t;
}

/* ---- for people ---- */

static void print_share(const char *says, size_t n, size_t whole)
{
	const size_t tenths = whole ? n * 1000 / whole : 0;

	(void)printf("  %-24s %8zu", says, n);
	if (whole)
		(void)printf("  %3zu.%zu %%", tenths / 10, tenths % 10);
	(void)putchar('\n');
}

static void print_some(const char *says, size_t n, size_t whole)
{
	if (n)
		print_share(says, n, whole);
}

static void print_sums(const char *title, const char *name, const struct sums *t)
{
	(void)printf("%s%s: %zu message%s, %zu repl%s\n", title, name, t->messages, t->messages == 1 ? "" : "s",
		     t->replies, t->replies == 1 ? "y" : "ies");
	print_share("would have been held", t->held, t->replies);
	print_some("a guess, never held", t->unsure, t->replies);
	print_some("a hint for reviewers", t->hints, t->replies);
	print_some("found", t->outcome[OUTCOME_MET], t->replies);
	print_some("not found", t->outcome[OUTCOME_MISSED], t->replies);
	print_some("not needed", t->outcome[OUTCOME_NOT_CALLED_FOR], t->replies);
	print_share("not judged (unknown)", t->outcome[OUTCOME_UNKNOWN], t->replies);
	print_some("failed, would pass", t->failed, 0);
	for (int i = 1; i < EXEMPT_COUNT; i++)
		print_some(exempt_name((enum exempt)i), t->exempt[i], 0);
}

static void print_all_sums(const struct replayed_report *r, bool new)
{
	const struct settings *s = new ? r->new : r->now;
	struct sums all = sums_of(r, new, SIZE_MAX);

	print_sums(r->new ? new ? "with what is new" : "with what is in force" : "all mail", "", &all);
	for (size_t i = 0; s->policy_count && i <= s->policy_count; i++) {
		const struct sums t = sums_of(r, new, i);

		if (t.messages)
			print_sums(i < s->policy_count ? "policy " : "no policy",
				   i < s->policy_count ? s->policies[i].name : "", &t);
	}
	if (!new && r->unreadable)
		(void)printf("%zu unreadable\n", r->unreadable);
}

static void print_outlook(const struct outlook *l, const struct settings *s)
{
	(void)fputs(word_of(l), stdout);
	if (l->failed)
		return;
	if (l->verdict.exempt != EXEMPT_NOT)
		(void)printf(" (%s)", exempt_name(l->verdict.exempt));
	else if (l->verdict.ground != GROUND_NONE)
		(void)printf(" (%s)", ground_name(l->verdict.ground));
	if (l->judged)
		(void)printf(", %s, need %s, %s", outcome_name(l->outcome), need_name(l->need),
			     acknowledgement_name(l->acknowledgement));
	if (*policy_of(l, s))
		(void)printf(", policy %s", policy_of(l, s));
}

static void print_name(const char *name)
{
	(void)fputs("  ", stdout);
	print_safe(span_of(name), stdout);
	(void)fputs(": ", stdout);
}

static void print_held(const struct replayed_report *r)
{
	size_t n = 0;

	for (size_t i = 0; i < r->list->count; i++) {
		const struct replayed *m = &r->list->at[i];

		if (!would_hold(&m->now))
			continue;
		if (!n++)
			(void)puts("\nwould have been held:");
		print_name(m->name);
		print_outlook(&m->now, r->now);
		(void)putchar('\n');
	}
}

static void print_differences(const struct replayed_report *r)
{
	size_t n = 0;

	for (size_t i = 0; i < r->list->count; i++)
		n += differ(&r->list->at[i], r);
	(void)printf("\n%zu of %zu differ%s\n", n, r->list->count, n ? ":" : "");
	for (size_t i = 0; i < r->list->count; i++) {
		const struct replayed *m = &r->list->at[i];

		if (!differ(m, r))
			continue;
		print_name(m->name);
		(void)fputs("\n    now: ", stdout);
		print_outlook(&m->now, r->now);
		(void)fputs("\n    new: ", stdout);
		print_outlook(&m->new, r->new);
		(void)putchar('\n');
	}
}

void replayed_print(const struct replayed_report *r)
{
	print_all_sums(r, false);
	if (r->new) {
		(void)putchar('\n');
		print_all_sums(r, true);
		print_differences(r);
	} else {
		print_held(r);
	}
}

/* ---- as JSON ---- */

static void json_word(const char *comma, const char *key, const char *value, struct buffer *out)
{
	buffer_addf(out, "%s\"%s\":", comma, key);
	json_quote(span_of(value), out);
}

static void json_outlook(const struct outlook *l, const struct settings *s, struct buffer *out)
{
	json_word("", "verdict", word_of(l), out);
	json_word(",", "ground", ground_name(l->verdict.ground), out);
	json_word(",", "exempt", exempt_name(l->verdict.exempt), out);
	json_word(",", "policy", policy_of(l, s), out);
	json_word(",", "outcome", outcome_name(l->outcome), out);
	json_word(",", "need", need_name(l->need), out);
	json_word(",", "acknowledgement", acknowledgement_name(l->acknowledgement), out);
	if (l->judged && l->score >= 0)
		buffer_addf(out, ",\"score\":%d", l->score);
	else
		buffer_add(out, SPAN(",\"score\":null"));
}

static void json_message(const struct replayed *m, const struct replayed_report *r, struct buffer *out)
{
	json_word("{", "file", m->name, out);
	buffer_byte(out, ',');
	json_outlook(&m->now, r->now, out);
	if (r->new) {
		buffer_addf(out, ",\"differs\":%s,\"new\":{", differ(m, r) ? "true" : "false");
		json_outlook(&m->new, r->new, out);
		buffer_byte(out, '}');
	}
	buffer_add(out, SPAN("}\n"));
}

static void json_count(const char *key, size_t n, struct buffer *out)
{
	buffer_addf(out, ",\"%s\":%zu", key, n);
}

static void json_sums(const char *policy, const struct sums *t, struct buffer *out)
{
	const char *comma = "";

	json_word("{", "policy", policy, out);
	json_count("messages", t->messages, out);
	json_count("replies", t->replies, out);
	json_count("would_hold", t->held, out);
	json_count("unsure", t->unsure, out);
	json_count("hints", t->hints, out);
	json_count("failed", t->failed, out);
	for (int i = 0; i < OUTCOME_COUNT; i++)
		json_count(outcome_name((enum outcome)i), t->outcome[i], out);
	buffer_add(out, SPAN(",\"exempt\":{"));
	for (int i = 1; i < EXEMPT_COUNT; i++)
		if (t->exempt[i]) {
			buffer_addf(out, "%s\"%s\":%zu", comma, exempt_name((enum exempt)i), t->exempt[i]);
			comma = ",";
		}
	buffer_add(out, SPAN("}}"));
}

static void json_policies(const struct replayed_report *r, bool new, struct buffer *out)
{
	const struct settings *s = new ? r->new : r->now;

	buffer_addf(out, ",\"%s\":[", new ? "new" : "policies");
	for (size_t i = 0; i <= s->policy_count; i++) {
		const struct sums t = sums_of(r, new, i);

		if (i)
			buffer_byte(out, ',');
		json_sums(i < s->policy_count ? s->policies[i].name : "", &t, out);
	}
	buffer_byte(out, ']');
}

static int json_end(const struct replayed_report *r)
{
	struct buffer out;

	buffer_init(&out, NULL, 1 << 20);
	buffer_addf(&out, "{\"messages\":%zu,\"unreadable\":%zu", r->list->count, r->unreadable);
	json_policies(r, false, &out);
	if (r->new)
		json_policies(r, true, &out);
	buffer_add(&out, SPAN("}\n"));
	return print_buffer(&out, "replay");
}

int replayed_json(const struct replayed_report *r)
{
	int status = DONE;

	for (size_t i = 0; i < r->list->count && status == DONE; i++) {
		struct buffer line;

		buffer_init(&line, NULL, LINE_MAX_JSON);
		json_message(&r->list->at[i], r, &line);
		status = print_buffer(&line, r->list->at[i].name);
	}
	return status == DONE ? json_end(r) : status;
}
