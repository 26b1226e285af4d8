/* split.c - see split.h.
 *
 * The way of a mail: one pass marks what is own, quoted or between the two
 * (quoting.h, comment.h); the next finds signatures at the ends of what is own
 * (signature.h); the last tells the customer's newest words from older layers
 * (layer.h). Each is linear. Then the lines are shared out among the texts
 * (share.h), with a word on how sure all that is (doubt.h).
 */
#include "text/split.h"

#include "text/block.h"
#include "text/doubt.h"
#include "text/farewell.h"
#include "text/layer.h"
#include "text/margin.h"
#include "text/quoting.h"
#include "text/share.h"
#include "text/signature.h"

enum { RUNS_MAX = 64 };		/* runs of own lines whose signature is looked for */

static struct quoting try_reading(struct layout *l, struct comments *c, size_t newest, bool lenient)
{
	layout_clear(l);
	comments_init(c, newest);
	return quoting_read(l, c, lenient);
}

/* When nothing is left that counts as own, an attribution on top may have stood
 * above the agent's words; without one nothing is. */
static struct quoting read_lines(struct layout *l, struct comments *c)
{
	struct quoting q = try_reading(l, c, SIZE_MAX, false);

	if (comments_oldest_first(c, l, q.own_from))
		q = try_reading(l, c, c->last, false);
	if (!layout_own_left(l))
		q = try_reading(l, c, SIZE_MAX, true);
	if (!layout_own_left(l))
		q = try_reading(l, c, SIZE_MAX, false);
	return q;
}

/* "We will call you. Sent from my iPhone": a line that is own and signature. */
static bool glued_device(struct layout *l, size_t start, size_t end)
{
	size_t at;

	while (end > start && layout_blank(l, end - 1))
		end--;
	at = end > start && !l->glued_at ? farewell_sent_from_behind(&l->v[end - 1]) : 0;
	if (!at)
		return false;
	layout_glue(l, end - 1, at);
	layout_mark(l, end - 1, end, ROLE_SIGNATURE);
	layout_use(l, "sign-off", 700);
	return true;
}

static void sign_run(struct layout *l, size_t start, size_t end)
{
	struct signature s;

	if (glued_device(l, start, end))
		return;
	s = signature_find(l->v, l->count, start, end, l->hints->agent_address);
	for (size_t i = start; i < s.start; i++)
		if (signature_line(l->v, i))
			l->roles[i] = ROLE_SIGNATURE;
	if (s.how == SIGNATURE_NONE)
		return;
	if (s.guess)
		layout_less_sure(l, 500);
	layout_mark(l, s.start, s.footer, ROLE_SIGNATURE);
	layout_mark(l, s.footer, end, ROLE_FOOTER);
	/* A signature that leaves nothing to say was the answer, unless it is a
	 * plain one. */
	if (!layout_own_left(l) && s.how == SIGNATURE_CARD)
		layout_mark(l, start, end, ROLE_REPLY);
	else if (!l->method)
		l->method = "sign-off";
}

/* Each run of own lines, as far as there are not too many. */
static void sign_runs(struct layout *l)
{
	size_t runs = 0;

	for (size_t i = 0, end; i < l->count; i = end > i ? end : i + 1) {
		for (end = i; end < l->count && l->roles[end] == ROLE_REPLY; end++)
			;
		if (end > i && runs++ < RUNS_MAX)
			sign_run(l, i, end);
	}
}

int text_split(const struct text *text, const struct split_hints *hints, struct arena *a,
	       struct split *out, struct fault *f)
{
	static const struct split_hints no_hints = { .footers = NULL };
	struct comments comments;
	struct quoting quoting;
	struct layout l;

	if (layout_take(text, hints ? hints : &no_hints, a, &l, f))
		return -1;
	footers_mark(l.hints->footers, l.v, l.count);
	quoting = read_lines(&l, &comments);
	blocks_read(&l);
	margin_links(&l);
	sign_runs(&l);
	margin_quotes(&l);
	layers_sort(&l, comments.newest == SIZE_MAX ? SIZE_MAX : comments.asked);
	doubt_weigh(&l, &quoting);
	return share_out(&l, a, out, f);
}
