/* html.c - see html.h.
 *
 * The stack holds what is inherited: sight, quote depth, marks. It is fixed;
 * elements nested deeper than it change nothing and are only counted, so that
 * their end tags do not close others.
 */
#include "text/html.h"

#include "base/eight.h"
#include "base/utf8.h"
#include "text/html_client.h"
#include "text/html_element.h"
#include "text/html_lines.h"
#include "text/html_reference.h"
#include "text/html_sheet.h"
#include "text/html_tag.h"

enum { LEVELS = 256, QUOTES_MAX = 200, NAME_BUCKETS = 256 };

struct level {
	uint32_t name;			/* hash */
	unsigned element;		/* enum html_element_flag */
	struct html_style style;
	struct html_place place;
	bool seen;			/* text of this level can be seen */
};

struct reader {
	struct html_lines lines;
	size_t depth;			/* levels in use; the first is the page itself */
	size_t over;			/* open elements beyond the stack */
	uint16_t open[NAME_BUCKETS];	/* levels in use by hash of the name */
	size_t around_quote;		/* level of the client's container, 0: none */
	struct html_sheet sheet;
	struct html_style_memo memo;
	struct span html;
	size_t at;			/* where reading stands */
	unsigned findings;
	struct finding_places places;
	struct level stack[LEVELS];	/* not cleared: filled before it is read */
};

static struct level *top(struct reader *r)
{
	return &r->stack[r->depth - 1];
}

/* Counts lines only when something is seen for the first time. */
static void note(struct reader *r, unsigned found)
{
	size_t line = 1;

	if (!(found & ~r->findings))
		return;
	for (size_t i = 0; i < r->at; i++)
		line += r->html.at[i] == '\n';
	findings_note(&r->findings, &r->places, found, 0, line);
}

static void reader_init(struct reader *r, struct span html, struct arena *a)
{
	memset(r, 0, offsetof(struct reader, stack));
	r->html = html;
	html_lines_init(&r->lines, a);
	r->depth = 1;
	r->stack[0] = (struct level){
		.style = { .front = COLOUR_UNKNOWN, .back = COLOUR_WHITE }, .seen = true,
	};
}

/* The end of a level. */
static void pop(struct reader *r)
{
	const struct level *l = top(r);

	if (l->element & ELEMENT_BLOCK)
		html_lines_break(&r->lines, l->element & ELEMENT_SPACED);
	r->open[l->name % NAME_BUCKETS]--;
	r->depth--;
	if (r->around_quote >= r->depth)
		r->around_quote = 0;
}

static void pop_to(struct reader *r, size_t depth)
{
	while (r->depth > depth)
		pop(r);
}

/* What a missing end tag would have closed: the innermost level that has one
 * of the `closes` flags, not looking behind one of the `stops` flags. */
static void close_implied(struct reader *r, unsigned closes, unsigned stops)
{
	enum { FAR = 32 };

	for (size_t i = r->depth, seen = 0; i > 1 && seen < FAR; i--, seen++) {
		const unsigned element = r->stack[i - 1].element;

		if (element & closes) {
			pop_to(r, i - 1);
			return;
		}
		if (element & stops)
			return;
	}
}

static void close_before(struct reader *r, unsigned element)
{
	const unsigned inner = top(r)->element;

	if (element & ELEMENT_CLOSES_P && inner & ELEMENT_SPACED && inner & ELEMENT_CLOSES_P
	    && !(inner & (ELEMENT_QUOTE | ELEMENT_PRE | ELEMENT_ITEM)))
		pop(r);
	if (element & ELEMENT_ITEM && !(element & ELEMENT_SPACED))
		close_implied(r, ELEMENT_ITEM, ELEMENT_LIST | ELEMENT_SCOPE);
	if (element & ELEMENT_CELL)
		close_implied(r, ELEMENT_CELL, ELEMENT_ROW | ELEMENT_GRID);
	if (element & ELEMENT_ROW)
		close_implied(r, ELEMENT_ROW, ELEMENT_GRID);
}

static void open_container(struct reader *r, enum html_container is, struct level *l)
{
	switch (is) {
	case CONTAINER_NONE:
		break;
	case CONTAINER_QUOTE:
		l->place.marks |= LINE_QUOTED_BY_HTML;
		if (l->place.depth < QUOTES_MAX)
			l->place.depth++;
		break;
	case CONTAINER_AROUND_QUOTE:
		l->place.marks |= LINE_QUOTED_BY_HTML;
		r->around_quote = r->depth;
		break;
	case CONTAINER_SIGNATURE:
		l->place.marks |= LINE_SIGNED_BY_HTML;
		break;
	case CONTAINER_ATTRIBUTION:
		l->place.marks |= LINE_ATTRIBUTED_BY_HTML;
		break;
	case CONTAINER_CUT:
		html_lines_mark(&r->lines, &l->place, LINE_CUT_BY_HTML);
		break;
	}
	if (is != CONTAINER_NONE)
		l->element |= ELEMENT_BLOCK;
}

/* Gmail's container holds the attribution and the block quote; when somebody
 * answers between the quotes the answers stand in the container too. So the
 * container counts as quote up to its first block quote only. */
static void leave_container(struct reader *r)
{
	if (!r->around_quote)
		return;
	for (size_t i = r->around_quote; i < r->depth; i++)
		r->stack[i].place.marks &= (unsigned char)~LINE_QUOTED_BY_HTML;
	r->around_quote = 0;
}

/* A block quote that somebody made with the indent button. */
static bool only_indented(const struct html_tag *tag, const struct html_style *style)
{
	const struct span class = html_tag_value(tag, SPAN("class"));

	if (class.at && span_find_nocase(class, SPAN("indent")) < class.len)
		return true;
	return style->sight & SIGHT_NO_BORDER && !class.at
	       && !html_tag_value(tag, SPAN("type")).at && !html_tag_value(tag, SPAN("cite")).at;
}

static void open_quote(struct reader *r, const struct html_tag *tag, struct level *l)
{
	if (only_indented(tag, &l->style))
		return;
	if (r->around_quote && l->place.depth == 0) {
		leave_container(r);
		l->place.marks = top(r)->place.marks;
	}
	l->place.marks |= LINE_QUOTED_BY_HTML;
	if (!tag->count)
		l->place.marks |= LINE_PLAIN_QUOTE;
	if (l->place.depth < QUOTES_MAX)
		l->place.depth++;
}

/* White on a page that nobody painted is not seen. */
static bool seen(const struct reader *r, const struct html_style *style)
{
	struct html_style on = *style;

	if (r->sheet.unclear)
		on.back = COLOUR_UNKNOWN;
	return html_style_visible(&on);
}

static void apply_tag(struct reader *r, const struct html_tag *tag, struct level *l)
{
	if (tag->count || r->sheet.count)
		html_style_apply(tag, html_sheet_effect(&r->sheet, tag), &r->memo, &l->style);
	if (tag->count) {
		if (l->element & ELEMENT_QUOTE)
			open_quote(r, tag, l);
		else
			open_container(r, html_container_of(tag), l);
	} else if (l->element & ELEMENT_QUOTE) {
		open_quote(r, tag, l);
	}
	if (l->style.sight & SIGHT_RULE_ABOVE && l->element & ELEMENT_BLOCK && tag->count)
		html_lines_mark(&r->lines, &l->place, LINE_RULE);
	if (l->element & ELEMENT_HIDDEN)
		l->style.sight |= SIGHT_NOT_DISPLAYED;
	if (l->element & ELEMENT_ITEM)
		l->place.marks |= LINE_LIST;
	if (l->element & ELEMENT_PRE) {
		l->place.marks |= LINE_CODE;
		l->style.sight |= SIGHT_KEEP_LINES;
	}
	l->place.keep_lines = l->style.sight & SIGHT_KEEP_LINES;
	l->seen = seen(r, &l->style);
}

static void open_void(struct reader *r, const struct html_tag *tag, struct level *l)
{
	if (l->element & ELEMENT_BREAK) {
		if (l->seen)
			html_lines_newline(&r->lines);
	} else if (l->element & ELEMENT_RULE) {
		apply_tag(r, tag, l);
		html_lines_mark(&r->lines, &l->place, LINE_RULE);
	}
}

static void open_element(struct reader *r, const struct html_tag *tag)
{
	const struct span name = { tag->name, tag->name_len };
	const unsigned element = html_element(name);
	struct level l;

	if (tag->over)
		note(r, FINDING_HTML_LIMIT);
	close_before(r, element);
	if (element & ELEMENT_BLOCK)
		html_lines_break(&r->lines, element & ELEMENT_SPACED);
	if (element & ELEMENT_CELL)
		html_lines_gap(&r->lines);
	l = *top(r);
	l.element = element;
	l.name = (uint32_t)span_hash(name);
	if (element & ELEMENT_VOID) {
		open_void(r, tag, &l);
		return;
	}
	/* "<o:p/>": names that HTML does not know may close themselves. */
	if (tag->self_closed && span_find_byte(name, ':') < name.len)
		return;
	if (r->depth == LEVELS) {
		note(r, FINDING_HTML_LIMIT);
		r->over++;
		return;
	}
	apply_tag(r, tag, &l);
	if (l.element != element)
		html_lines_break(&r->lines, false);
	r->open[l.name % NAME_BUCKETS]++;
	r->stack[r->depth++] = l;
}

/* Inline end tags do not reach out of blocks, nor block ones out of cells. */
static unsigned barrier(unsigned element)
{
	if (element & ELEMENT_TABLE)
		return 0;
	return element & ELEMENT_BLOCK ? ELEMENT_SCOPE : ELEMENT_BLOCK | ELEMENT_SCOPE;
}

static void close_element(struct reader *r, const struct html_tag *tag)
{
	const struct span name = { tag->name, tag->name_len };
	const uint32_t hash = (uint32_t)span_hash(name);
	const unsigned element = html_element(name);
	const unsigned stops = barrier(element);

	if (element & ELEMENT_BLOCK)
		html_lines_break(&r->lines, false);
	if (element & ELEMENT_BREAK)
		html_lines_newline(&r->lines);
	if (r->over) {
		r->over--;
		return;
	}
	if (element & ELEMENT_ROOT || !r->open[hash % NAME_BUCKETS])
		return;
	for (size_t i = r->depth; i > 1; i--) {
		if (r->stack[i - 1].name == hash) {
			pop_to(r, i - 1);
			return;
		}
		/* A client's container made of a <span> is no barrier to itself. */
		if (r->stack[i - 1].element & stops)
			return;
	}
}

/* Behind the end tag of an element whose content is no text; what stands before
 * it in *content. */
static size_t skip_raw(struct span html, size_t at, const struct html_tag *open, struct span *content)
{
	const struct span name = { open->name, open->name_len };
	const size_t from = at;
	struct html_tag tag;

	while (at < html.len) {
		at += span_find_byte(span_skip(html, at), '<');
		*content = span_cut(html, from, at);
		if (at + 1 < html.len && html.at[at + 1] == '/'
		    && span_starts_nocase(span_skip(html, at + 2), name))
			return at + html_tag_read(span_skip(html, at), &tag);
		at++;
	}
	return html.len;
}

static size_t read_raw(struct reader *r, struct span html, size_t at, const struct html_tag *open)
{
	struct span content = SPAN_NONE;
	const size_t next = skip_raw(html, at, open, &content);

	if (span_eq((struct span){ open->name, open->name_len }, SPAN("style")))
		html_sheet_read(content, &r->sheet);
	return next;
}

/* Behind a comment; without its end all the rest is one, as in browsers. */
static size_t skip_comment(struct span html, size_t at)
{
	const struct span inside = span_skip(html, at + 4);

	if (span_starts(inside, SPAN(">")))
		return at + 5;
	if (span_starts(inside, SPAN("->")))
		return at + 6;
	return at + 4 + span_find(inside, SPAN("-->")) + 3;
}

static size_t skip_declaration(struct span html, size_t at)
{
	return at + span_find_byte(span_skip(html, at), '>') + 1;
}

static size_t read_tag(struct reader *r, struct span html, size_t at)
{
	struct html_tag tag;
	const size_t next = at + html_tag_read(span_skip(html, at), &tag);
	unsigned element;

	if (tag.closing) {
		close_element(r, &tag);
		return next;
	}
	element = html_element((struct span){ tag.name, tag.name_len });
	if (element & ELEMENT_RAW)
		return read_raw(r, html, next, &tag);
	open_element(r, &tag);
	return next;
}

/* `at` is at a '<'. Returns where to read on, or `at` when it is only text. */
static size_t read_markup(struct reader *r, struct span html, size_t at)
{
	const struct span rest = span_skip(html, at);

	if (rest.len < 2)
		return at;
	if (ascii_alpha(rest.at[1]))
		return read_tag(r, html, at);
	if (span_starts(rest, SPAN("<!--")))
		return skip_comment(html, at);
	if (rest.at[1] == '!' || rest.at[1] == '?')
		return skip_declaration(html, at);
	if (rest.at[1] == '/' && rest.len > 2)
		return ascii_alpha(rest.at[2]) ? read_tag(r, html, at) : skip_declaration(html, at);
	return at;
}

static void add_text(struct reader *r, struct span s)
{
	const struct level *l = top(r);

	if (l->seen)
		html_lines_add(&r->lines, s, &l->place);
	else if (span_trim(s).len)
		note(r, FINDING_HIDDEN_TEXT);
}

static size_t read_reference(struct reader *r, struct span html, size_t at)
{
	uint32_t c;
	const size_t len = html_reference(span_skip(html, at), &c);
	const struct level *l = top(r);

	if (!len) {
		add_text(r, SPAN("&"));
		return at + 1;
	}
	if (l->seen)
		html_lines_character(&r->lines, c, &l->place);
	else if (!utf8_space(c) && !utf8_invisible(c))
		note(r, FINDING_HIDDEN_TEXT);
	return at + len;
}

/* The next place from `at` on where no plain text stands. */
static size_t text_end(struct span html, size_t at)
{
	while (html.len - at >= 8) {
		const uint64_t eight = eight_load(html.at + at);
		const uint64_t ends = eight_find(eight, '<') | eight_find(eight, '&');

		if (ends)
			return at + eight_first(ends);
		at += 8;
	}
	while (at < html.len && html.at[at] != '<' && html.at[at] != '&')
		at++;
	return at;
}

static size_t read_text(struct reader *r, struct span html, size_t at)
{
	const size_t end = text_end(html, at);

	add_text(r, span_cut(html, at, end));
	return end;
}

static void read_all(struct reader *r, struct span html)
{
	size_t at = 0;

	while (at < html.len && !r->lines.full && !r->lines.spent) {
		size_t next;

		r->at = at;
		if (html.at[at] == '<') {
			next = read_markup(r, html, at);
			if (next == at) {
				add_text(r, SPAN("<"));
				next++;
			}
		} else if (html.at[at] == '&') {
			next = read_reference(r, html, at);
		} else {
			next = read_text(r, html, at);
		}
		at = next;
		note(r, r->lines.findings);
	}
}

struct span html_charset(struct span bytes)
{
	enum { HEAD = 2048, LONGEST = 40 };
	struct span head = span_cut(bytes, 0, HEAD), meta, value;
	size_t end = 0;

	while ((head = span_skip(head, span_find_nocase(head, SPAN("<meta")))).len) {
		meta = span_cut(head, 0, span_find_byte(head, '>'));
		value = span_skip(meta, span_find_nocase(meta, SPAN("charset")));
		value = span_trim(span_skip(value, sizeof "charset" - 1));
		if (span_starts(value, SPAN("="))) {
			value = span_trim(span_skip(value, 1));
			while (value.len && (value.at[0] == '"' || value.at[0] == '\''))
				value = span_skip(value, 1);
			while (end < value.len && end < LONGEST && !ascii_space(value.at[end])
			       && span_find_byte(SPAN("\"';/"), value.at[end]) == 4)
				end++;
			return span_cut(value, 0, end);
		}
		head = span_skip(head, sizeof "<meta" - 1);
	}
	return SPAN_NONE;
}

int html_read(struct span utf8, struct arena *a, struct text *out, struct fault *f)
{
	struct reader *r = arena_room(a, 1, sizeof *r);
	struct text text = { .from_html = true };

	if (!r)
		return fault_memory(f);
	reader_init(r, utf8, a);
	read_all(r, utf8);
	if (html_lines_done(&r->lines, &text, f))
		return -1;
	findings_note(&r->findings, &r->places, text.findings, 0, 0);
	text.findings = r->findings;
	text.places = &r->places;
	*out = text;
	return 0;
}
