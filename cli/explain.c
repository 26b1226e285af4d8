/* explain.c - a judgement for people: one sentence why, then the reply with
 * its signals marked, then each signal with its points and its lexicon line.
 *
 * Words shown to people differ from the tokens in files (missed is "not
 * found"). Control characters of the mail never reach the terminal.
 */
#include "cli/command.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "cli/terminal.h"

struct paint {
	FILE *to;
	bool terminal;
};

static const char *const needs[NEED_COUNT] = {
	[NEED_UNKNOWN] = "unknown",       [NEED_NONE] = "none",
	[NEED_PROBLEM] = "a problem",     [NEED_UPSET] = "upset",
	[NEED_VERY_UPSET] = "strongly affected",
};
static const char *const outcomes[OUTCOME_COUNT] = {
	[OUTCOME_UNKNOWN] = "not judged", [OUTCOME_NOT_CALLED_FOR] = "not needed",
	[OUTCOME_MET] = "found",          [OUTCOME_MISSED] = "not found",
};

static void colour(const struct paint *p, const char *code)
{
	if (p->terminal)
		(void)fprintf(p->to, "\033[%sm", code);
}

/* The head of `text` of at most `max` bytes, whole letters only. */
static struct span head_of(struct span text, size_t max)
{
	struct span head = span_cut(text, 0, max);

	return head.len < text.len ? span_cut(head, 0, utf8_valid(head)) : head;
}

static int weight_class(const struct signal *s)
{
	enum family family = signal_info(s->id)->family;

	if (family == FAMILY_HARM || family == FAMILY_PENALTY)
		return 2;
	return family == FAMILY_NEED ? 3 : 1;
}

static const char *const colours[] = { "0", "32", "31", "33" };

/* For each byte of the text which class of signal covers it; what hurts wins. */
static unsigned char *marks_of(const struct judgement *j, bool in_quote, size_t len)
{
	unsigned char *marks = calloc(len + 1, 1);

	for (size_t i = 0; marks && i < j->tone.signal_count; i++) {
		const struct signal *s = &j->tone.signals[i];

		if (s->in_quote != in_quote || s->end > len)
			continue;
		for (size_t at = s->start; at < s->end; at++)
			if (marks[at] < weight_class(s))
				marks[at] = (unsigned char)weight_class(s);
	}
	return marks;
}

/* Marked by colour on a terminal, by brackets elsewhere. */
static void put_marked_line(const struct paint *p, struct span line, const unsigned char *marks)
{
	static const char *const open[] = { "", "[+", "[-", "[!" };

	for (size_t at = 0; at < line.len;) {
		size_t end = at;

		while (end < line.len && marks[end] == marks[at])
			end++;
		if (marks[at] && !p->terminal)
			(void)fputs(open[marks[at]], p->to);
		colour(p, colours[marks[at]]);
		print_safe(span_cut(line, at, end), p->to);
		colour(p, "0");
		if (marks[at] && !p->terminal)
			(void)fputc(']', p->to);
		at = end;
	}
}

static void put_text(const struct paint *p, const struct judgement *j, const char *who, struct span text,
		     bool in_quote)
{
	unsigned char *marks = marks_of(j, in_quote, text.len);
	struct span rest = text;

	if (!marks || !span_trim(text).len) {
		free(marks);
		return;
	}
	while (rest.at && rest.len) {
		struct span line = span_line(&rest);

		(void)fprintf(p->to, "  %-9s| ", who);
		put_marked_line(p, line, marks + (line.at - text.at));
		(void)fputc('\n', p->to);
		who = "";
	}
	free(marks);
	(void)fputc('\n', p->to);
}

/* The sign apart: half a point less is -0.5, and -5 / 10 has none. */
static void print_points(int thousandths, FILE *to)
{
	const int tenths = thousandths / 100;
	char number[16];

	(void)snprintf(number, sizeof number, "%c%d.%d", tenths < 0 ? '-' : '+', abs(tenths) / 10,
		       abs(tenths) % 10);
	(void)fprintf(to, " %6s ", number);
}

/* Words found across the end of a line, in one. */
static void put_in_line(struct span words, FILE *to)
{
	while (words.at) {
		print_safe(span_line(&words), to);
		if (words.at && words.len)
			(void)fputc(' ', to);
	}
}

static void put_signal(const struct paint *p, const struct judgement *j, const struct signal *s)
{
	const struct signal_info *info = signal_info(s->id);
	struct span words = span_cut(s->in_quote ? j->split.quote : j->split.reply, s->start, s->end);

	(void)fputs("  ", p->to);
	colour(p, colours[weight_class(s)]);
	(void)fprintf(p->to, "%-20s", info->name);
	colour(p, "0");
	if (s->in_quote)
		(void)fputs("        ", p->to);
	else
		print_points(s->weight, p->to);
	(void)fputs(" \"", p->to);
	put_in_line(head_of(words, 60), p->to);
	(void)fprintf(p->to, "%s\"", words.len > 60 ? "..." : "");
	if (s->file && *s->file)
		(void)fprintf(p->to, "  %s:%u", s->file, s->line);
	(void)fputc('\n', p->to);
}

/* What was missing and what would help, in the words of the agent's language. */
static void put_help(const struct paint *p, const struct tone *t)
{
	for (size_t i = 0; i < t->missing_count; i++)
		(void)fprintf(p->to, "%s%s", i ? ", " : "  missing: ", t->missing[i]);
	(void)fputs(t->missing_count ? "\n  would help:\n" : "", p->to);
	for (size_t i = 0; i < t->missing_count; i++) {
		(void)fputs("    - ", p->to);
		put_in_line(t->help[i], p->to);
		(void)fputc('\n', p->to);
	}
}

static void put_verdict(const struct paint *p, const struct verdict *v)
{
	static const char *const codes[] = { [GROUND_NONE] = "32", [GROUND_MISSED] = "33", [GROUND_HARM] = "31" };

	colour(p, codes[v->ground]);
	if (v->exempt != EXEMPT_NOT)
		(void)fprintf(p->to, "exempt, %s: %s%s%s", exempt_name(v->exempt), exempt_says(v->exempt),
			      v->ground ? "; else there is a ground: " : "", ground_name(v->ground));
	else if (v->hold)
		(void)fprintf(p->to, "hold (%s)", ground_name(v->ground));
	else if (v->not_held == NOT_HELD_MODE)
		(void)fprintf(p->to, "pass; a policy of mode hold would hold it (%s)", ground_name(v->ground));
	else if (v->ground != GROUND_NONE)
		(void)fprintf(p->to, "pass; would be held (%s), but for: %s", ground_name(v->ground),
			      not_held_name(v->not_held));
	else
		(void)fprintf(p->to, "pass%s", v->hint ? ", with a hint for reviewers" : "");
	colour(p, "0");
}

static void put_head(const struct paint *p, const struct judgement *j, const char *name)
{
	colour(p, "1");
	print_safe(span_of(name), p->to);
	(void)fputs(": ", p->to);
	colour(p, "0");
	put_verdict(p, &j->verdict);
	(void)fputc('\n', p->to);
	if (!j->judged)
		return;
	(void)fprintf(p->to, "  customer: %s   acknowledgement: %s (%s)   score: ",
		      needs[j->tone.need], outcomes[j->tone.outcome],
		      acknowledgement_name(j->tone.acknowledgement));
	if (j->tone.score < 0)
		(void)fputs("too short\n", p->to);
	else
		(void)fprintf(p->to, "%d\n", j->tone.score);
	if (j->tone.why.len) {
		(void)fputs("  ", p->to);
		print_safe(j->tone.why, p->to);
		(void)fputc('\n', p->to);
	}
}

void explain_print(const struct judgement *j, const char *name, bool terminal, FILE *to)
{
	const struct paint p = { to, terminal };

	put_head(&p, j, name);
	(void)fputc('\n', to);
	if (!j->judged)
		return;
	put_text(&p, j, "customer", j->split.quote, true);
	put_text(&p, j, "reply", j->split.reply, false);
	for (size_t i = 0; i < j->tone.signal_count; i++)
		put_signal(&p, j, &j->tone.signals[i]);
	put_help(&p, &j->tone);
	(void)fputc('\n', to);
}
