/* split.c - see split.h.
 *
 * One pass marks what is own, quoted or between the two; a second finds the
 * signatures at the ends of what is own; a third tells the customer's newest
 * words from older layers. Each is linear: rules look a fixed number of lines
 * ahead.
 */
#include "text/split.h"

#include "base/buffer.h"
#include "text/author.h"
#include "text/boundary.h"
#include "text/phrases.h"
#include "text/signature.h"
#include "text/view.h"

enum {
	UNSET = 255,
	CUTS_MAX = 250,
	DEPTHS = 16,		/* deeper layers are one */
	WRAPPED = 60,		/* a quoted line this long may have been wrapped by a gateway */
	RUNS_MAX = 64		/* runs of own lines whose signature is looked for */
};

struct work {
	const struct text *text;
	const struct split_hints *hints;
	struct view *v;
	size_t count;
	unsigned char *roles;
	unsigned char *cuts;		/* how many hard boundaries stand above, for each line */
	unsigned char *authors;		/* enum author of the layer that a boundary opens */
	size_t glued_line, glued_at;	/* own words in front of an attribution, at their line */
	unsigned char cut;		/* boundaries without marks so far, within quotes */
	size_t own_from;		/* behind the headings above the agent's own comment */
	bool below;			/* all from here on is quoted */
	bool lenient;			/* an attribution on top introduces nothing */
	const char *method;
	int sure;
	int comments;			/* headings of comments in the text, -1: not counted */
	int headings;			/* the same for those of one line */
	size_t newest;			/* heading of the agent's newest comment, SIZE_MAX: the first */
	/* Headings of the first and last comment, and of the last one of the
	 * customer's; SIZE_MAX: none. */
	size_t first_comment, last_comment, last_asked;
	bool any_quote, any_own, inline_answers, wrapped;
};

static bool quoted(const struct work *w, size_t i)
{
	return view_is(&w->v[i], VIEW_QUOTED);
}

static bool blank(const struct work *w, size_t i)
{
	return view_is(&w->v[i], VIEW_BLANK);
}

static void less_sure(struct work *w, int sure)
{
	if (sure < w->sure)
		w->sure = sure;
}

/* What somebody forwarded is not the customer's letter, unless it is. */
static enum author opened_by(const struct work *w, size_t i, const struct boundary *b)
{
	const enum author author = author_of(boundary_sender(w->v, i, i + b->lines), w->hints);

	return b->kind == BOUNDARY_FORWARD && author != AUTHOR_CUSTOMER ? AUTHOR_FORWARDED : author;
}

static const char *method_of(enum boundary_kind kind)
{
	switch (kind) {
	case BOUNDARY_ATTRIBUTION:
		return "attribution";
	case BOUNDARY_HEADERS:
		return "header-block";
	case BOUNDARY_DIVIDER:
	case BOUNDARY_FORWARD:
		return "divider";
	case BOUNDARY_HELP_DESK:
	case BOUNDARY_COMMENT:
		return "help-desk";
	case BOUNDARY_NONE:
		break;
	}
	return "none";
}

static void use_method(struct work *w, const char *method, int sure)
{
	if (!w->method)
		w->method = method;
	less_sure(w, sure);
}

static void mark(struct work *w, size_t from, size_t to, enum line_role role)
{
	for (size_t i = from; i < to && i < w->count; i++)
		w->roles[i] = (unsigned char)role;
}

/* The lines behind a boundary bear their own quote marks. */
static bool marked_behind(const struct work *w, size_t i, unsigned char depth)
{
	const size_t next = view_next(w->v, w->count, i);

	return next < w->count && next < i + 4
	       && (w->v[next].depth > depth || (depth == 0 && quoted(w, next)));
}

/* A gateway broke a long quoted line, or put an address beside it: the rest has
 * lost its mark. */
static bool wrapped_rest(const struct work *w, size_t i)
{
	const struct view *v = &w->v[i];

	if (i == 0 || i + 1 >= w->count || w->text->from_html || !quoted(w, i - 1) || !quoted(w, i + 1))
		return false;
	if (view_is(v, VIEW_LINK) && v->words <= 2)
		return true;
	if (blank(w, i - 1))
		return false;
	if (v[-1].text.len < WRAPPED || v->text.len >= WRAPPED)
		return false;
	return (v->text.at[0] >= 'a' && v->text.at[0] <= 'z')
	       || (v->text.len < WRAPPED / 2 && !view_is(v, VIEW_SENTENCE) && !view_is(v - 1, VIEW_SENTENCE));
}

/* A paragraph begins here. */
static bool parted(const struct work *w, size_t i)
{
	return i == 0 || blank(w, i - 1) || view_is(&w->v[i - 1], VIEW_RULE) || w->roles[i - 1] != ROLE_REPLY;
}

/* "Your appointment:" stands above: name and date are what it announces. */
static bool announced(const struct work *w, size_t i)
{
	while (i > 0 && blank(w, i - 1))
		i--;
	return i > 0 && w->roles[i - 1] == ROLE_REPLY && view_is(&w->v[i - 1], VIEW_COLON);
}

static bool help_desk(const struct work *w)
{
	return w->method && strcmp(w->method, "help-desk") == 0;
}

/* One heading of a comment may be anything. A ticket's mail has two, or a rule
 * above the heading, or a marker of the help desk at its top, or the heading
 * names one of the two who write to each other. */
static bool believed(struct work *w, size_t i, const struct boundary *b)
{
	if (view_is(&w->v[i], VIEW_RULE) || w->v[i].marks & LINE_RULE)
		return true;
	if (help_desk(w) || (parted(w, i) && !announced(w, i) && opened_by(w, i, b) != AUTHOR_UNKNOWN))
		return true;
	if (w->comments < 0) {
		w->comments = 0;
		for (size_t k = 1; k < w->count; k++)
			w->comments += boundary_date_line(&w->v[k]);
	}
	return w->comments > 1;
}

/* "04-03-2026 10:12:00 CET - Jane Doe", "Jane Doe (Acme), 4 March, 10:12": what
 * may be a comment's heading in one line. */
static bool dated_line(const struct work *w, size_t i)
{
	const struct view *v = &w->v[i];

	return view_is(v, VIEW_TIME) && (view_is(v, VIEW_YEAR | VIEW_DATE) || (v->words <= 8 && phrase_month(v->fold)))
	       && !view_is(v, VIEW_LONG | VIEW_SENTENCE | VIEW_COLON | VIEW_LINK) && v->words <= 14
	       && v->words > 2 && !boundary_field_line(v) && (i == 0 || blank(w, i - 1));
}

/* How many there are, when one of them bears a name that the envelope knows. */
static int dated_lines(const struct work *w)
{
	const struct boundary b = { .kind = BOUNDARY_COMMENT, .lines = 1 };
	bool known = false;
	int lines = 0;

	for (size_t i = 0; i < w->count; i++) {
		if (!dated_line(w, i))
			continue;
		lines++;
		known = known || opened_by(w, i, &b) != AUTHOR_UNKNOWN;
	}
	return known ? lines : 0;
}

/* "Jane Doe commented on 4 March, 10:12:", "Tuesday, 10:12, Jane Doe:", and with
 * her whole name below a rule or in front of a date also without the colon. */
static bool signed_date(const struct work *w, size_t i)
{
	const struct view *v = &w->v[i];
	const struct boundary b = { .kind = BOUNDARY_COMMENT, .lines = 1 };
	const bool rule = i > 0 && (v[-1].marks & LINE_RULE || view_is(v - 1, VIEW_RULE));

	if (view_is(v, VIEW_LONG | VIEW_SENTENCE | VIEW_LINK) || !view_is(v, VIEW_TIME)
	    || !view_is(v, VIEW_YEAR | VIEW_DATE) || v->words > 12 || boundary_field_line(v))
		return false;
	if (view_is(v, VIEW_COLON))
		return opened_by(w, i, &b) != AUTHOR_UNKNOWN;
	return (rule || (parted(w, i) && !announced(w, i))) && view_next(w->v, w->count, i + 1) < w->count
	       && author_named(v->text, w->hints, v->words) != AUTHOR_UNKNOWN;
}

/* Dated lines are headings where the mail has two of them. "Jane Doe commented:"
 * below a marker of the help desk names whose comment is the newest. */
static struct boundary named_heading(struct work *w, size_t i)
{
	static const struct boundary none = { BOUNDARY_NONE, 0, 0, 0 };
	static const struct boundary heading = { BOUNDARY_COMMENT, 1, 0, 700 };
	size_t at, len;
	bool weak;

	if (view_is(&w->v[i], VIEW_COLON) && !view_is(&w->v[i], VIEW_LONG) && help_desk(w) && !w->any_own
	    && w->v[i].words <= 8 && view_is(&w->v[i], VIEW_WROTE) && phrase_wrote(w->v[i].fold, &at, &len, &weak)
	    && opened_by(w, i, &heading) == AUTHOR_AGENT)
		return heading;
	if (signed_date(w, i))
		return heading;
	if (!dated_line(w, i))
		return none;
	if (w->headings < 0)
		w->headings = dated_lines(w);
	return w->headings > 1 ? heading : none;
}

/* What a help desk says above its newest comment is not the agent's: a line
 * or two, and one of them knows what it is about. */
static bool only_notices(const struct work *w, size_t end)
{
	enum { LINES = 4 };
	size_t own = 0, notices = 0;

	for (size_t i = w->own_from; i < end && own <= LINES; i++) {
		if (w->roles[i] == ROLE_ATTRIBUTION)
			return false;
		if (w->roles[i] != ROLE_REPLY || blank(w, i))
			continue;
		own++;
		notices += phrase_notice(w->v[i].fold);
	}
	return own <= LINES && notices > 0;
}

/* Boundaries on top of a mail from a help desk introduce its newest comment,
 * which is the agent's own. */
static bool introduces_own(const struct work *w, enum boundary_kind kind, size_t i)
{
	if (w->newest != SIZE_MAX && kind == BOUNDARY_COMMENT)
		return i == w->newest;
	if (w->any_quote)
		return false;
	if (kind == BOUNDARY_HELP_DESK)
		return !w->any_own;
	return kind == BOUNDARY_COMMENT && (!w->any_own || only_notices(w, i));
}

static void note_comment(struct work *w, size_t i, const struct boundary *b)
{
	if (b->kind != BOUNDARY_COMMENT)
		return;
	if (w->first_comment == SIZE_MAX)
		w->first_comment = i;
	w->last_comment = i;
	if (w->authors[i] == AUTHOR_CUSTOMER)
		w->last_asked = i;
}

/* "Here is what was said before:" below a rule, above the first older comment. */
static void mark_lead(struct work *w, size_t heading)
{
	size_t lead = heading;

	while (lead > w->own_from && blank(w, lead - 1))
		lead--;
	if (lead < w->own_from + 2 || w->roles[lead - 1] != ROLE_REPLY || !view_is(&w->v[lead - 1], VIEW_COLON)
	    || w->v[lead - 1].words > 12)
		return;
	for (size_t k = --lead; k > w->own_from; k--) {
		const struct view *above = &w->v[k - 1];

		if (view_is(above, VIEW_RULE) || above->marks & LINE_RULE) {
			mark(w, k - 1, heading, ROLE_ATTRIBUTION);
			return;
		}
		if (!view_is(above, VIEW_BLANK))
			return;
	}
}

/* Passes over a boundary; returns true when all below it is quoted. */
static bool pass_boundary(struct work *w, size_t i, const struct boundary *b)
{
	const size_t end = i + b->lines;
	const bool soft = marked_behind(w, end, w->v[i].depth);

	w->authors[i] = (unsigned char)opened_by(w, i, b);
	note_comment(w, i, b);
	if (b->kind == BOUNDARY_COMMENT && !w->any_quote && i != w->newest && w->newest != SIZE_MAX)
		mark(w, w->own_from, i, ROLE_FOOTER);
	if (introduces_own(w, b->kind, i)) {
		if (i != w->newest)
			mark(w, w->own_from, i, ROLE_FOOTER);
		w->own_from = end;
		w->any_own = false;
		mark(w, i, end, b->kind == BOUNDARY_HELP_DESK ? ROLE_FOOTER : ROLE_ATTRIBUTION);
		use_method(w, "help-desk", b->kind == BOUNDARY_COMMENT ? 700 : 950);
		return false;
	}
	mark(w, i, end, ROLE_ATTRIBUTION);
	if (b->kind == BOUNDARY_COMMENT)
		mark_lead(w, i);
	if (b->inside) {
		w->glued_line = i;
		w->glued_at = b->inside;
		w->any_own = true;
	}
	w->any_quote = true;
	if (w->lenient && b->kind == BOUNDARY_ATTRIBUTION) {
		less_sure(w, 200);
		return false;
	}
	if (soft && b->kind == BOUNDARY_ATTRIBUTION)
		use_method(w, w->text->from_html ? "html" : "marks", b->sure);
	else
		use_method(w, method_of(b->kind), b->sure);
	return !soft;
}

static void read_own(struct work *w, size_t i)
{
	if (blank(w, i)) {
		w->roles[i] = i ? w->roles[i - 1] == ROLE_ATTRIBUTION ? ROLE_ATTRIBUTION : UNSET : ROLE_REPLY;
		return;
	}
	if (w->v[i].marks & LINE_SIGNED_BY_HTML) {
		w->roles[i] = ROLE_SIGNATURE;
		return;
	}
	if (wrapped_rest(w, i)) {
		w->v[i].depth = w->v[i - 1].depth;
		w->v[i].facts |= VIEW_QUOTED;
		w->roles[i] = ROLE_QUOTE;
		w->wrapped = true;
		return;
	}
	if (w->any_quote && w->newest == SIZE_MAX)
		w->inline_answers = true;
	w->roles[i] = ROLE_REPLY;
	w->any_own |= !view_is(&w->v[i], VIEW_RULE);
}

/* Inside what is quoted, boundaries part its layers. */
static size_t read_quoted(struct work *w, size_t i)
{
	struct boundary b = boundary_at(w->v, w->count, i);
	size_t end;

	if (b.kind == BOUNDARY_NONE && ((w->below && help_desk(w)) || signed_date(w, i)))
		b = named_heading(w, i);
	end = b.kind == BOUNDARY_NONE || b.inside ? i + 1 : i + b.lines;
	w->any_quote = true;
	if (!w->below)
		use_method(w, w->text->from_html ? "html" : "marks", w->text->from_html ? 950 : 900);
	if (b.kind == BOUNDARY_NONE || b.inside) {
		w->roles[i] = ROLE_QUOTE;
		return end;
	}
	w->authors[i] = (unsigned char)opened_by(w, i, &b);
	note_comment(w, i, &b);
	mark(w, i, end, ROLE_ATTRIBUTION);
	if (!marked_behind(w, end, w->v[i].depth) && w->cut < CUTS_MAX)
		w->cut++;
	return end;
}

/* ">>> Jane Doe 01.10.2026 18:22 >>>": GroupWise's attribution. */
static bool groupwise(const struct work *w, size_t i)
{
	const struct view *v = &w->v[i];

	return v->depth == 3 && view_is(v, VIEW_TIME | VIEW_DATE) && span_ends(v->text, SPAN(">>>"));
}

static void pass_groupwise(struct work *w, size_t i)
{
	const struct boundary b = { .kind = BOUNDARY_ATTRIBUTION, .lines = 1 };

	w->authors[i] = (unsigned char)opened_by(w, i, &b);
	w->roles[i] = ROLE_ATTRIBUTION;
	w->any_quote = w->below = true;
	use_method(w, "attribution", 900);
}

/* The site's own footers are neither the agent's words nor a boundary. */
static bool site_footer(const struct work *w, size_t i)
{
	return view_is(&w->v[i], VIEW_SITE) && !w->below && !quoted(w, i);
}

/* "-----BEGIN PGP SIGNED MESSAGE-----" and "Hash: SHA256" below it. */
static bool armour(const struct work *w, size_t i)
{
	static const struct span begin = { "-----BEGIN PGP SIGNED", 21 }, hash = { "Hash: SHA", 9 };

	return span_starts(w->v[i].text, begin)
	       || (i > 0 && span_starts(w->v[i].text, hash) && span_starts(w->v[i - 1].text, begin));
}

/* One line, or all lines of a boundary; returns the next line. */
static size_t read_line(struct work *w, size_t i)
{
	struct boundary b;

	if (i == w->newest)
		w->below = false;
	if (site_footer(w, i) || (armour(w, i) && !w->below)) {
		w->roles[i] = ROLE_FOOTER;
		return i + 1;
	}
	if (w->below || (quoted(w, i) && !groupwise(w, i)))
		return read_quoted(w, i);
	if (groupwise(w, i)) {
		pass_groupwise(w, i);
		return i + 1;
	}
	if (w->v[i].marks & LINE_CUT_BY_HTML && w->any_own) {
		w->below = true;
		use_method(w, "html", 950);
		return read_quoted(w, i);
	}
	b = boundary_at(w->v, w->count, i);
	if (b.kind == BOUNDARY_COMMENT && !believed(w, i, &b))
		b.kind = BOUNDARY_NONE;
	if (b.kind == BOUNDARY_NONE)
		b = named_heading(w, i);
	if (b.kind == BOUNDARY_NONE) {
		read_own(w, i);
		return i + 1;
	}
	w->below = pass_boundary(w, i, &b);
	return i + b.lines;
}

/* The first pass. */
static void read_lines(struct work *w)
{
	for (size_t i = 0; i < w->count;) {
		const unsigned char cut = w->cut;
		const size_t next = read_line(w, i);

		for (; i < next && i < w->count; i++)
			w->cuts[i] = cut;
	}
}

/* Blank lines go with what stands above them. */
static void fill_blanks(struct work *w)
{
	for (size_t i = 0; i < w->count; i++)
		if (w->roles[i] == UNSET)
			w->roles[i] = i ? w->roles[i - 1] : ROLE_REPLY;
}

static bool own_left(const struct work *w)
{
	if (w->glued_at)
		return true;
	for (size_t i = 0; i < w->count; i++)
		if (w->roles[i] == ROLE_REPLY && !blank(w, i))
			return true;
	return false;
}

static void sign_run(struct work *w, size_t start, size_t end)
{
	const struct signature s = signature_find(w->v, w->count, start, end, w->hints->agent_address);

	for (size_t i = start; i < s.start; i++)
		if (signature_line(w->v, i))
			w->roles[i] = ROLE_SIGNATURE;
	if (s.how == SIGNATURE_NONE)
		return;
	if (s.guess)
		less_sure(w, 500);
	mark(w, s.start, s.footer, ROLE_SIGNATURE);
	mark(w, s.footer, end, ROLE_FOOTER);
	/* A signature that leaves nothing to say was the answer, unless it is a
	 * plain one. */
	if (!own_left(w) && s.how == SIGNATURE_CARD)
		mark(w, start, end, ROLE_REPLY);
	else if (!w->method)
		w->method = "sign-off";
}

/* The second pass: each run of own lines, the first and the last at least. */
static void sign_runs(struct work *w)
{
	size_t runs = 0;

	for (size_t i = 0; i < w->count;) {
		size_t end = i;

		while (end < w->count && w->roles[end] == ROLE_REPLY)
			end++;
		if (end > i && runs++ < RUNS_MAX)
			sign_run(w, i, end);
		i = end > i ? end : i + 1;
	}
}

/* "https://desk.example.com/tickets/44" above the first words is the help desk's;
 * where nothing else is said it is the answer. */
static void skip_links(struct work *w)
{
	enum { LINKS = 3 };
	size_t links[LINKS], count = 0;

	for (size_t i = 0; i < w->count && count < LINKS; i++) {
		const struct view *v = &w->v[i];

		if (blank(w, i) || w->roles[i] == ROLE_FOOTER || w->roles[i] == ROLE_ATTRIBUTION)
			continue;
		if (w->roles[i] != ROLE_REPLY || !view_is(v, VIEW_LINK) || v->words > 3
		    || span_find(v->fold, SPAN("http")) > 6)
			break;
		w->roles[i] = ROLE_FOOTER;
		links[count++] = i;
	}
	for (size_t i = 0; !own_left(w) && i < count; i++)
		w->roles[links[i]] = ROLE_REPLY;
}

/* What a system adds below the last of its quoted comments: a footer that
 * begins a paragraph, or the few lines below a last rule. */
static size_t tail_of(const struct work *w, size_t start, size_t end)
{
	enum { LINES = 6 };
	size_t best = end;

	for (size_t i = end, seen = 0; i > start && seen < LINES; i--) {
		const struct view *v = &w->v[i - 1];

		if (view_is(v, VIEW_BLANK))
			continue;
		if (quoted(w, i - 1))
			break;
		if (phrase_footer(view_bare(v)) || (help_desk(w) && phrase_disclaimer(view_bare(v))))
			best = i - 1;
		if ((view_is(v, VIEW_RULE) || v->marks & LINE_RULE) && help_desk(w) && seen <= 4)
			return i - 1;
		seen++;
	}
	return best;
}

/* The first of the rules below which nothing stands, or `end`. */
static size_t rules_below(const struct work *w, size_t start, size_t end)
{
	size_t first = end;

	for (size_t i = end; i > start && !quoted(w, i - 1) && view_is(&w->v[i - 1], VIEW_BLANK | VIEW_RULE); i--)
		if (view_is(&w->v[i - 1], VIEW_RULE))
			first = i - 1;
	return first;
}

/* Quoted words end where they end: rules below them part the comments of a
 * ticket, and below the last one stands what the system adds. */
static void trim_quotes(struct work *w)
{
	for (size_t i = 0; i < w->count;) {
		size_t end = i, last;

		while (end < w->count && w->roles[end] == ROLE_QUOTE)
			end++;
		if (end == i) {
			i++;
			continue;
		}
		last = end == w->count ? tail_of(w, i, end) : end;
		while (last > i && last < end && blank(w, last - 1))
			last--;
		mark(w, last, end, ROLE_FOOTER);
		mark(w, rules_below(w, i, last), last, ROLE_ATTRIBUTION);
		i = end;
	}
}

struct layers {
	unsigned char author[DEPTHS];
	int newest;		/* -1: not found yet */
	bool customer_known;	/* some boundary names the customer */
};

static size_t clip(unsigned char depth)
{
	return depth < DEPTHS ? depth : DEPTHS - 1;
}

/* A boundary at some depth says who wrote the next deeper layer, and without
 * quote marks the rest of its own. */
static void open_layer(struct layers *l, const struct work *w, size_t i)
{
	size_t from = groupwise(w, i) ? 0 : clip(w->v[i].depth), next = i + 1;

	while (next < w->count && next < i + BOUNDARY_AHEAD
	       && (blank(w, next) || w->roles[next] == ROLE_ATTRIBUTION))
		next++;
	if (next < w->count && from > 0 && clip(w->v[next].depth) > from)
		from++;
	for (size_t d = from; d < DEPTHS; d++)
		l->author[d] = w->authors[i];
}

static int layer_of(const struct work *w, size_t i)
{
	return w->cuts[i] * DEPTHS + (int)clip(w->v[i].depth);
}

/* Of the first words below a heading. */
static int layer_below(const struct work *w, size_t heading)
{
	for (size_t i = heading; i < w->count; i++)
		if (w->roles[i] == ROLE_QUOTE && !blank(w, i))
			return layer_of(w, i);
	return -1;
}

static bool may_be_customers(const struct layers *l, const struct work *w, size_t i)
{
	const unsigned char author = l->author[clip(w->v[i].depth)];

	return !view_is(&w->v[i], VIEW_SITE) && author != AUTHOR_AGENT && author != AUTHOR_FORWARDED
	       && (!l->customer_known || author == AUTHOR_CUSTOMER);
}

/* Blank lines above a line of an older layer are of that layer too. */
static void share_role(struct work *w, size_t i)
{
	for (size_t k = i; k > 0 && w->roles[k - 1] == ROLE_QUOTE && blank(w, k - 1); k--)
		w->roles[k - 1] = w->roles[i];
}

/* Walks the layers; `step` looks at each of their lines that is not blank. */
static void walk_layers(struct work *w, struct layers *l,
			void (*step)(struct layers *l, struct work *w, size_t i))
{
	memset(l->author, AUTHOR_UNKNOWN, sizeof l->author);
	for (size_t i = 0; i < w->count; i++) {
		if (w->roles[i] == ROLE_ATTRIBUTION && w->authors[i] != UNSET)
			open_layer(l, w, i);
		if (w->roles[i] == ROLE_QUOTE && !blank(w, i))
			step(l, w, i);
	}
}

/* Who answers below a quote has the oldest layer on top: the newest is the least
 * deep, not the first. */
static void find_newest(struct layers *l, struct work *w, size_t i)
{
	if (may_be_customers(l, w, i) && (l->newest < 0 || layer_of(w, i) < l->newest))
		l->newest = layer_of(w, i);
}

static void sort_line(struct layers *l, struct work *w, size_t i)
{
	if (may_be_customers(l, w, i) && layer_of(w, i) == l->newest)
		return;
	w->roles[i] = ROLE_EARLIER;
	share_role(w, i);
}

/* The third pass. */
static void sort_layers(struct work *w)
{
	struct layers l = { .newest = -1 };

	for (size_t i = 0; i < w->count; i++)
		l.customer_known |= w->roles[i] == ROLE_ATTRIBUTION && w->authors[i] == AUTHOR_CUSTOMER;
	if (w->newest != SIZE_MAX)
		l.newest = layer_below(w, w->last_asked);
	if (l.newest < 0)
		walk_layers(w, &l, find_newest);
	walk_layers(w, &l, sort_line);
}

static void join(const struct work *w, struct buffer *b, unsigned roles)
{
	bool due = false, open = false;

	for (size_t i = 0; i < w->count; i++) {
		struct span s = w->text->lines[i].where;

		if (i == w->glued_line && w->glued_at && roles & 1u << ROLE_REPLY) {
			s = span_cut(w->v[i].text, 0, w->glued_at);
		} else if (!(roles & 1u << w->roles[i])) {
			continue;
		}
		if (blank(w, i)) {
			due = open;
			continue;
		}
		if (open)
			buffer_add(b, due ? SPAN("\n\n") : SPAN("\n"));
		due = false;
		open = true;
		buffer_add(b, s);
	}
}

static int give(const struct work *w, struct arena *a, unsigned roles, struct span *out)
{
	struct buffer b;

	buffer_init(&b, a, w->text->utf8.len * 2 + 16);
	join(w, &b, roles);
	*out = buffer_span(&b);
	return b.spoiled ? -1 : 0;
}

static int give_all(const struct work *w, struct arena *a, struct split *out, struct fault *f)
{
	if (give(w, a, 1u << ROLE_REPLY, &out->reply) || give(w, a, 1u << ROLE_QUOTE, &out->quote)
	    || give(w, a, 1u << ROLE_EARLIER, &out->earlier)
	    || give(w, a, 1u << ROLE_SIGNATURE | 1u << ROLE_FOOTER, &out->signature))
		return fault_memory(f);
	out->roles = w->roles;
	out->method = w->method ? w->method : "none";
	out->confidence = w->sure;
	return 0;
}

static void read_roles(struct work *w)
{
	w->sure = 1000;
	w->method = NULL;
	w->any_own = w->any_quote = w->inline_answers = w->wrapped = false;
	w->glued_line = w->glued_at = 0;
	w->comments = w->headings = -1;
	w->first_comment = w->last_comment = w->last_asked = SIZE_MAX;
	w->cut = 0;
	w->below = false;
	w->own_from = 0;
	memset(w->roles, UNSET, w->count);
	memset(w->authors, UNSET, w->count);
	read_lines(w);
	fill_blanks(w);
}

/* Comments in the order of time: the customer's on top, the agent's newest last. */
static bool oldest_first(struct work *w)
{
	const size_t first = w->first_comment, last = w->last_comment;

	if (first == SIZE_MAX || last <= first || w->authors[first] != AUTHOR_CUSTOMER
	    || w->authors[last] != AUTHOR_AGENT)
		return false;
	for (size_t i = w->own_from; i < first; i++)
		if (w->roles[i] == ROLE_REPLY && !blank(w, i) && !phrase_notice(w->v[i].fold))
			return false;
	return true;
}

static void read_all(struct work *w)
{
	w->newest = SIZE_MAX;
	w->lenient = false;
	read_roles(w);
	if (oldest_first(w)) {
		w->newest = w->last_comment;
		read_roles(w);
	}
	if (own_left(w))
		return;
	w->newest = SIZE_MAX;
	w->lenient = true;
	read_roles(w);
	if (own_left(w))
		return;
	w->lenient = false;
	read_roles(w);
}

/* A line that might introduce a quote in words we do not know. */
static bool doubtful(const struct view *v)
{
	size_t at, len;
	bool weak;

	if (view_is(v, VIEW_BLANK | VIEW_LONG | VIEW_RULE))
		return false;
	if (view_is(v, VIEW_COLON) && view_is(v, VIEW_WROTE) && phrase_wrote(v->fold, &at, &len, &weak) && (!weak || v->words <= 6))
		return true;
	if (view_is(v, VIEW_COLON) && view_is(v, VIEW_DIGIT)
	    && (view_is(v, VIEW_MAIL) || (view_is(v, VIEW_TIME) && view_is(v, VIEW_YEAR | VIEW_DATE))))
		return true;
	return span_starts(v->text, SPAN("--")) && span_ends(v->text, SPAN("--")) && v->words <= 8;
}

static bool doubts_left(const struct work *w)
{
	for (size_t i = 0; i < w->count; i++) {
		if (w->roles[i] != ROLE_REPLY)
			continue;
		if (doubtful(&w->v[i]))
			return true;
		if (i > 0 && w->roles[i - 1] == ROLE_REPLY && boundary_field_line(&w->v[i])
		    && boundary_field_line(&w->v[i - 1]))
			return true;
	}
	return false;
}

static bool attributed(const struct work *w)
{
	return memchr(w->roles, ROLE_ATTRIBUTION, w->count) != NULL;
}

/* What makes a split less than certain. */
static void weigh(struct work *w)
{
	if (w->inline_answers)
		less_sure(w, 800);
	/* Block quotes between paragraphs may be the agent's own layout. */
	if (w->inline_answers && w->text->from_html && !attributed(w))
		less_sure(w, 500);
	if (w->wrapped)
		less_sure(w, 650);
	if (doubts_left(w))
		less_sure(w, 550);
	if (!w->any_quote)
		less_sure(w, 800);
	if (!own_left(w))
		less_sure(w, 300);
	if (w->text->findings & FINDING_TEXT_CUT)
		less_sure(w, 700);
}

int text_split(const struct text *text, const struct split_hints *hints, struct arena *a,
	       struct split *out, struct fault *f)
{
	static const struct split_hints no_hints = { .footers = NULL };
	struct work w = { .text = text, .hints = hints ? hints : &no_hints, .count = text->line_count };
	struct split s;

	w.v = view_lines(text, a);
	w.roles = arena_take(a, w.count + 1, 1);
	w.cuts = arena_take(a, w.count + 1, 1);
	w.authors = arena_take(a, w.count + 1, 1);
	if (!w.v || !w.roles || !w.cuts || !w.authors)
		return fault_memory(f);
	footers_mark(w.hints->footers, w.v, w.count);
	read_all(&w);
	skip_links(&w);
	sign_runs(&w);
	trim_quotes(&w);
	sort_layers(&w);
	weigh(&w);
	if (give_all(&w, a, &s, f))
		return -1;
	*out = s;
	return 0;
}
