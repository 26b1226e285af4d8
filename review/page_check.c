/* page_check.c - a draft, judged as the milter would; nothing of it is kept. */
#include "review/pages.h"

#include "judge.h"
#include "review/frame.h"
#include "review/letters.h"
#include "review/rules.h"
#include "review/service.h"
#include "review/template.h"

enum { DRAFT_MAX = 20000, JUDGE_MEMORY = 8 << 20 };

static void show(struct visit *v, unsigned status, struct check_view *view)
{
	view->frame = frame_of(v, "Check a draft", HERE_CHECK);
	v->response->status = status;
	template_check(&v->response->body, view);
}

void page_check(struct visit *v)
{
	show(v, 200, &(struct check_view){ .customer = "", .reply = "", .wrong = "" });
}

/* As a message page has it: the same letters, the same findings. What it shows outlives
 * the judgement. */
static bool message_of(struct visit *v, const struct judgement *j, struct message *out)
{
	struct shown_signal *all = arena_take(v->arena, j->tone.signal_count + 1, sizeof *all);
	struct shown_help *help = arena_take(v->arena, j->tone.missing_count + 1, sizeof *help);

	if (!all || !help)
		return false;
	*out = (struct message){ .reply = arena_copy(v->arena, j->split.reply), .quote = arena_copy(v->arena, j->split.quote),
				 .signals = all, .help = help, .signal_count = j->tone.signal_count, .help_count = j->tone.missing_count };
	for (size_t i = 0; i < out->signal_count; i++) {
		const struct signal *s = &j->tone.signals[i];
		const struct signal_info *info = signal_info(s->id);

		all[i] = (struct shown_signal){ .name = span_of(info->name), .label = span_of(info->label), .start = s->start,
						.end = s->end, .in_quote = s->in_quote, .weight = s->weight };
	}
	for (size_t i = 0; i < out->help_count; i++)
		help[i] = (struct shown_help){ span_of(j->tone.missing[i]), j->tone.help[i] };
	return true;
}

/* What people read of an outcome; a harm comes first. */
static void outcome_say(const struct judgement *j, struct check_view *view)
{
	static const struct { const char *says, *class; } outcomes[] = {
		[OUTCOME_UNKNOWN] = { "Not judged:", "calm" },
		[OUTCOME_NOT_CALLED_FOR] = { "No acknowledgement is needed here.", "fine" },
		[OUTCOME_MET] = { "Acknowledgement found.", "fine" },
		[OUTCOME_MISSED] = { "Acknowledgement not found.", "" },
	};

	view->outcome = j->tone.harm != HARM_NONE ? "Some words may hurt." : outcomes[j->tone.outcome].says;
	view->outcome_class = j->tone.harm != HARM_NONE ? "" : outcomes[j->tone.outcome].class;
}

static struct terms help_of(struct visit *v, const struct message *m)
{
	const char **all = arena_take(v->arena, m->help_count + 1, sizeof *all);

	for (size_t i = 0; all && i < m->help_count; i++)
		all[i] = visit_copy(v, m->help[i].sentence);
	return (struct terms){ all, all ? m->help_count : 0 };
}

static void judged(struct visit *v, const struct judgement *j, struct check_view *view)
{
	struct message m;
	struct letters letters;

	if (!message_of(v, j, &m))
		return;
	letters_make(v, &m, &letters);
	outcome_say(j, view);
	view->judged = true;
	view->why = visit_copy(v, j->tone.why);
	view->quote = letters.quote;
	view->answer = letters.whole;
	view->findings = letters.findings;
	view->help = help_of(v, &m);
}

/* What was wrong with it; "" when it is judged. */
static const char *judge_draft(struct visit *v, struct span customer, struct span reply, struct check_view *view)
{
	struct arena *a = arena_new(JUDGE_MEMORY);
	const char *wrong = "";
	struct judgement j;
	struct rules rules;
	struct fault f;

	if (rules_open(v->service->settings, &rules, &f)) {
		arena_free(a);
		return visit_words(v, "Drafts cannot be checked here: %s", f.text);
	}
	if (!a || judge_pair(span_trim(customer).len ? customer : (struct span){ NULL, 0 }, reply, rules.settings, rules.lexicon, a, &j, &f))
		wrong = "This draft cannot be judged: it takes more memory than a draft may.";
	else
		judged(v, &j, view);
	rules_close(&rules);
	arena_free(a);
	return wrong;
}

void page_check_now(struct visit *v)
{
	const struct span customer = form_value(&v->form, "customer"), reply = form_value(&v->form, "reply");
	struct check_view view = { .customer = visit_copy(v, customer), .reply = visit_copy(v, reply) };

	if (!span_trim(reply).len)
		view.wrong = "Write or paste your reply first.";
	else if (customer.len > DRAFT_MAX || reply.len > DRAFT_MAX)
		view.wrong = "A draft has at most 20,000 bytes.";
	else
		view.wrong = judge_draft(v, customer, reply, &view);
	show(v, view.wrong[0] ? 422 : 200, &view);
}
