/* judge.c - see judge.h. Read this page first. */
#include "judge.h"

#include "text/answered.h"

/* What stays unjudged although the envelope asked for it. */
static enum exempt unreadable(const struct judgement *j)
{
	if (j->text.encrypted)
		return EXEMPT_ENCRYPTED;
	if (span_trim(j->split.reply).len == 0)
		return j->findings & FINDING_TRUNCATED ? EXEMPT_TOO_BIG : EXEMPT_EMPTY;
	return EXEMPT_NOT;
}

static int read_mail(const struct judge_input *in, struct arena *a, struct judgement *j, struct fault *f)
{
	struct split_hints hints;

	if (split_hints_of(in->raw, in->settings->footers, a, &hints, f)
	    || mail_parse(in->raw, NULL, a, &j->mail, f)		/* bytes -> MIME tree */
	    || text_gather(&j->mail, a, &j->text, f)		/* tree -> UTF-8 text */
	    || text_split(&j->text, &hints, a, &j->split, f))	/* text -> own, quote, signature */
		return -1;
	j->findings = j->text.findings;
	j->read = true;
	return 0;
}

static void note_tone(struct judgement *j)
{
	j->judged = true;
	if (j->tone.cut)
		j->findings |= FINDING_TEXT_CUT;
}

/* words -> signals -> outcome; `from` and `to` are the headers that name both sides. */
static int weigh_tone(struct span from, struct span to, const struct settings *s, const struct lexicon *l, struct arena *a,
		      struct judgement *j, struct fault *f)
{
	struct tone_input tone = {
		.approved = s->approved,
		.reply = j->split.reply, .quote = j->split.quote,
		.disguises = j->text.disguises,
		.signature = j->split.signature, .answer_attached = j->text.answer_attached,
		.customer_known = span_trim(j->split.quote).len > 0,
	};

	if (text_of_header(address_name(to), a, &tone.customer_name, f)
	    || text_of_header(address_name(from), a, &tone.agent_name, f)
	    || text_answered(&j->text, &j->split, address_of(to), a, &tone.earlier, f)
	    || tone_reach(l, &tone, a, &j->tone, f))
		return -1;
	note_tone(j);
	return 0;
}

static int late(const struct judge_input *in, struct fault *f)
{
	if (in->late && in->late(in->late_context))
		return fault(f, FAULT_DEADLINE, "the time of this message is spent");
	return 0;
}

/* What nobody would judge was judged all the same: its ground stays, for who asks. */
static void exempt_after_all(struct judgement *j, enum exempt found)
{
	j->scope.exempt = found;
	j->verdict.exempt = found;
	j->verdict.hold = false;
}

int judge(const struct judge_input *in, struct arena *a, struct judgement *out, struct fault *f)
{
	struct judgement j = { .scope = scope_reach(in->envelope, in->raw, in->settings) };
	const enum exempt found = j.scope.exempt;

	if (in->whatever_scope)
		j.scope.exempt = EXEMPT_NOT;
	if (j.scope.exempt == EXEMPT_NOT) {
		if (late(in, f) || read_mail(in, a, &j, f))
			return -1;
		j.scope.exempt = unreadable(&j);
	}
	if (j.scope.exempt == EXEMPT_NOT
	    && (late(in, f)
		|| weigh_tone(header_value(in->raw, SPAN("From")), header_value(in->raw, SPAN("To")),
			      in->settings, in->lexicon, a, &j, f)))
		return -1;
	j.identity = identity_find(in->settings->identities, in->envelope, in->raw, j.split.closing);
	j.verdict = verdict_reach(&j.scope, j.read ? &j.split : NULL, j.judged ? &j.tone : NULL,
				  in->settings);
	if (found != EXEMPT_NOT)
		exempt_after_all(&j, found);
	*out = j;
	return 0;
}

int judge_text(const struct text *text, const struct settings *s, const struct lexicon *l,
	       struct arena *a, struct judgement *out, struct fault *f)
{
	const struct split_hints nobody = { .footers = s->footers };
	struct judgement j = { .text = *text, .findings = text->findings, .read = true };

	if (text_split(&j.text, &nobody, a, &j.split, f) || weigh_tone(SPAN_NONE, SPAN_NONE, s, l, a, &j, f))
		return -1;
	j.verdict = verdict_reach(&j.scope, &j.split, &j.tone, s);
	*out = j;
	return 0;
}

int judge_pair(struct span customer, struct span reply, const struct settings *s,
	       const struct lexicon *l, struct arena *a, struct judgement *out, struct fault *f)
{
	struct judgement j = { .read = true };
	struct tone_input tone = { .approved = s->approved, .customer_known = customer.at != NULL };
	struct text asked;

	if (text_of_plain(reply, a, &j.text, f) || text_of_plain(customer, a, &asked, f))
		return -1;
	j.findings = j.text.findings | asked.findings;
	j.split = (struct split){ .reply = j.text.utf8, .quote = asked.utf8,
				  .method = "pair", .confidence = 1000 };
	tone.disguises = j.text.disguises;
	tone.reply = j.split.reply;
	tone.quote = j.split.quote;
	if (tone_reach(l, &tone, a, &j.tone, f))
		return -1;
	note_tone(&j);
	j.verdict = verdict_reach(&j.scope, &j.split, &j.tone, s);
	*out = j;
	return 0;
}
