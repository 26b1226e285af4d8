/* gather.c - which parts of a mail are its text.
 *
 * Leaves are taken in their order. Those of one multipart/alternative are two
 * versions of one text: the plain one is read when it says the same words,
 * else the HTML, because that is what people see. Versions may be spread over
 * several leaves (text, picture, text), so a version is a run of leaves.
 */
#include "text/alike.h"
#include "text/charset.h"
#include "text/clean.h"
#include "text/html.h"
#include "text/plain.h"
#include "text/same.h"

enum { MAX_TEXTS = 32, MAX_HTML = 1024 * 1024 };

/* What was read so far. */
struct gathering {
	struct arena *arena;
	struct fault *fault;
	struct text texts[MAX_TEXTS];
	size_t count;
	size_t left;		/* bytes of text that may still come */
	unsigned findings;
	struct finding_places *places;
	bool encrypted, attached;
};

/* Valid and clean UTF-8 of at most `max` bytes. */
static int to_clean(struct span bytes, struct span label, size_t max, struct arena *a,
		    struct buffer *out, unsigned *findings, struct finding_places *places, struct fault *f)
{
	buffer_init(out, a, max);
	buffer_reserve(out, bytes.len < max ? bytes.len : max);
	if (charset_to_utf8(bytes, label, out, findings, f))
		return -1;
	if (out->len)
		out->len = text_clean(out->at, out->len, findings, places);
	return 0;
}

/* Adds what is new with the places it has. */
static void add_findings(unsigned *to, struct finding_places *places, unsigned found,
			 const struct finding_places *at)
{
	for (unsigned bit = 0; found >> bit && bit < FINDING_COUNT; bit++)
		findings_note(to, places, found & 1u << bit, at ? at->part[bit] : 0, at ? at->line[bit] : 0);
}

/* What was found on the way to a text and in it becomes one: `places` has the
 * lines of the former. All of it is of that part. */
static void join_places(struct text *t, unsigned findings, struct finding_places *places, size_t part)
{
	add_findings(&findings, places, t->findings, t->places);
	for (unsigned bit = 0; bit < FINDING_COUNT; bit++)
		places->part[bit] = findings >> bit & 1 ? (uint16_t)part : 0;
	t->findings = findings;
	t->places = places;
}

static int read_bytes(struct span bytes, struct span label, const struct part *p, size_t max, struct arena *a,
		      struct text *out, struct fault *f)
{
	struct finding_places *places = arena_take(a, 1, sizeof *places);
	struct disguises *disguises = arena_take(a, 1, sizeof *disguises);
	unsigned findings = 0;
	struct buffer clean;

	if (!places || !disguises)
		return fault_memory(f);
	if (to_clean(bytes, label, max, a, &clean, &findings, places, f))
		return -1;
	if (p->kind == PART_HTML) {
		if (html_read(buffer_span(&clean), a, out, f))
			return -1;
	} else {
		if (clean.len)
			clean.len = text_unmask(clean.at, clean.len, &findings, places, disguises);
		if (plain_lines(buffer_span(&clean), p->flowed, p->delsp, a, out, f))
			return -1;
		out->disguises = disguises;
	}
	join_places(out, findings, places, p->number);
	return 0;
}

/* Plain text of at most `max` bytes; HTML has more markup than text. */
static int read_part(const struct part *p, size_t max, struct arena *a, struct text *out, struct fault *f)
{
	const bool html = p->kind == PART_HTML;
	const struct span label = html && !p->charset.len ? html_charset(p->content) : p->charset;

	return read_bytes(p->content, label, p, html ? MAX_HTML : max, a, out, f);
}

static int read_leaf(struct gathering *g, const struct part *p, struct text *out)
{
	return read_part(p, g->left, g->arena, out, g->fault);
}

static const struct part *outermost_alternative(const struct part *p)
{
	const struct part *found = NULL;

	for (p = p->parent; p; p = p->parent)
		if (span_eq(p->type, SPAN("multipart/alternative")))
			found = p;
	return found;
}

static bool readable(const struct part *p)
{
	return (p->kind == PART_TEXT || p->kind == PART_HTML) && !p->attachment;
}

/* The `where` of a line in `from`, moved along with its text to `to`. */
static struct span moved(struct span s, struct span from, const char *to)
{
	const uintptr_t start = (uintptr_t)from.at, at = (uintptr_t)s.at;

	if (at < start || at > start + from.len)
		return (struct span){ to, 0 };	/* an empty line that pointed nowhere */
	return (struct span){ to + (at - start), s.len };
}

static size_t copy_text(const struct text *t, char *to, struct line *lines)
{
	for (size_t i = 0; i < t->line_count; i++) {
		lines[i] = t->lines[i];
		lines[i].where = moved(lines[i].where, t->utf8, to);
		lines[i].whole = moved(lines[i].whole, t->utf8, to);
	}
	if (t->utf8.len)
		memcpy(to, t->utf8.at, t->utf8.len);
	return t->utf8.len;
}

/* One text of several, each beginning on a line of its own. */
static int merge(const struct text *texts, size_t count, struct arena *a, struct text *out,
		 struct fault *f)
{
	struct finding_places *places;
	struct disguises *disguises;
	struct text all = { .utf8 = SPAN_NONE };
	size_t bytes = 0, lines = 0;
	char *at;

	if (count == 1) {
		*out = texts[0];
		return 0;
	}
	for (size_t i = 0; i < count; i++) {
		bytes += texts[i].utf8.len + 1;
		lines += texts[i].line_count;
	}
	at = arena_take(a, bytes + 1, 1);
	all.lines = arena_take(a, lines + 1, sizeof *all.lines);
	places = arena_take(a, 1, sizeof *places);
	disguises = arena_take(a, 1, sizeof *disguises);
	if (!at || !all.lines || !places || !disguises)
		return fault_memory(f);
	all.disguises = disguises;
	all.utf8.at = at;
	all.places = places;
	for (size_t i = 0; i < count; i++) {
		if (all.utf8.len && at[all.utf8.len - 1] != '\n')
			at[all.utf8.len++] = '\n';
		all.utf8.len += copy_text(&texts[i], at + all.utf8.len, all.lines + all.line_count);
		all.line_count += texts[i].line_count;
		add_findings(&all.findings, places, texts[i].findings, texts[i].places);
		disguises_join(disguises, texts[i].disguises);
		all.from_html = all.from_html || texts[i].from_html;
	}
	*out = all;
	return 0;
}

/* The leaves of one kind from `first` up to `end`, as one text; none are empty. */
static int read_version(struct gathering *g, const struct part *first, const struct part *end,
			enum part_kind kind, struct text *out)
{
	struct text texts[MAX_TEXTS] = { { .utf8 = SPAN_NONE } };
	size_t count = 0;

	for (const struct part *p = first; p && p != end; p = part_after(p)) {
		if (!readable(p) || p->kind != kind)
			continue;
		if (count == MAX_TEXTS) {
			g->findings |= FINDING_TEXT_CUT;
			break;
		}
		if (read_leaf(g, p, &texts[count++]))
			return -1;
	}
	return merge(texts, count, g->arena, out, g->fault);
}

/* Without the lines that do not fit into `max` bytes. */
static void drop_lines(struct text *t, size_t max)
{
	const char *end = t->utf8.at;

	while (t->line_count) {
		const struct span last = t->lines[t->line_count - 1].whole;

		end = last.at + last.len;
		if (last.len && (size_t)(end - t->utf8.at) <= max)
			break;
		t->line_count--;
	}
	t->utf8.len = t->line_count ? (size_t)(end - t->utf8.at) : 0;
	t->findings |= FINDING_TEXT_CUT;
}

/* Keeps a text, as much of it as the budget of the mail allows. */
static void keep(struct gathering *g, struct text *t)
{
	if (t->utf8.len > g->left)
		drop_lines(t, g->left);
	add_findings(&g->findings, g->places, t->findings, t->places);
	if (g->count == MAX_TEXTS) {
		g->findings |= FINDING_TEXT_CUT;
		return;
	}
	g->left -= t->utf8.len;
	g->left -= g->left > 0;		/* the line end that merge() puts between two */
	g->texts[g->count++] = *t;
}

/* Both say the same. But where the HTML hides words the plain version must not
 * show them: many programs make it of the HTML, hidden words and all. */
static bool alike(const struct text *plain, const struct text *html)
{
	return same_words(plain->utf8, html->utf8)
	       && (!(html->findings & FINDING_HIDDEN_TEXT) || hardly_more_words(plain->utf8, html->utf8));
}

/* Two versions of one text: which of them is read. */
static int choose(struct gathering *g, const struct part *first, const struct part *end)
{
	struct text plain = { .utf8 = SPAN_NONE }, html = plain;

	if (read_version(g, first, end, PART_TEXT, &plain)
	    || read_version(g, first, end, PART_HTML, &html))
		return -1;
	if (!any_words(html.utf8)) {
		keep(g, plain.utf8.len || !html.utf8.len ? &plain : &html);
		return 0;
	}
	if (alike(&plain, &html)) {
		keep(g, &plain);
		return 0;
	}
	/* "This mail needs an HTML reader", or nothing, is no second opinion. */
	if (any_words(plain.utf8))
		findings_note(&g->findings, g->places, FINDING_PARTS_DISAGREE, first ? first->number : 0, 0);
	keep(g, &html);
	return 0;
}

static int take_leaf(struct gathering *g, const struct part *p)
{
	struct text t = { .utf8 = SPAN_NONE };

	if (read_leaf(g, p, &t))
		return -1;
	keep(g, &t);
	return 0;
}

static bool starts_with_any(struct span s, const char *const list[], size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (span_starts(s, span_of(list[i])))
			return true;
	return false;
}

static bool ends_with_any(struct span s, const char *const list[], size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct span tail = span_of(list[i]);

		if (s.len >= tail.len && span_eq_nocase(span_skip(s, s.len - tail.len), tail))
			return true;
	}
	return false;
}

/* A file in which the answer may stand: a letter, a sheet, a recording. */
static bool may_answer(const struct part *p)
{
	static const char *const types[] = {
		"application/pdf", "application/x-pdf", "application/msword", "application/rtf",
		"text/rtf", "application/vnd.openxmlformats-officedocument",
		"application/vnd.oasis.opendocument", "application/vnd.ms-word",
		"application/vnd.ms-excel", "application/vnd.ms-powerpoint",
		"application/vnd.apple.pages", "audio/",
	};
	static const char *const names[] = {
		".pdf", ".doc", ".docx", ".docm", ".odt", ".rtf", ".xls", ".xlsx", ".ods", ".ppt",
		".pptx", ".odp", ".pages", ".mp3", ".m4a", ".wav", ".ogg", ".opus", ".amr",
	};

	if (p->kind != PART_OTHER && !p->attachment)
		return false;
	return starts_with_any(p->type, types, sizeof types / sizeof *types)
	       || ends_with_any(p->filename, names, sizeof names / sizeof *names);
}

/* Reads from `p` on and gives the part to go on with. */
static int take(struct gathering *g, const struct part **p)
{
	const struct part *at = *p, *alternative;

	*p = part_after(at);
	g->attached = g->attached || may_answer(at);
	if (at->kind == PART_ENCRYPTED && !g->count)
		g->encrypted = true;
	if (at->kind == PART_MULTIPART && span_eq(at->type, SPAN("multipart/alternative"))
	    && !outermost_alternative(at)) {
		const struct part *end = at;

		while (end && !end->next)
			end = end->parent;
		return choose(g, at->child, end ? end->next : NULL);
	}
	alternative = outermost_alternative(at);
	if (alternative || !readable(at))
		return 0;
	return take_leaf(g, at);
}

int text_gather(const struct mail *mail, struct arena *a, struct text *out, struct fault *f)
{
	struct gathering *g = arena_take(a, 1, sizeof *g);
	struct text all = { .utf8 = SPAN_NONE };

	struct finding_places *places = arena_take(a, 1, sizeof *places);

	if (!g || !places)
		return fault_memory(f);
	*g = (struct gathering){ .arena = a, .fault = f, .left = TEXT_MAX, .places = places };
	add_findings(&g->findings, places, mail->findings, mail->places);
	for (const struct part *p = mail->root; p;)
		if (take(g, &p))
			return -1;
	if (merge(g->texts, g->count, a, &all, f))
		return -1;
	all.findings = g->findings;
	all.places = places;
	all.encrypted = g->encrypted;
	all.answer_attached = g->attached;
	*out = all;
	return 0;
}

int text_of_part(const struct part *p, struct arena *a, struct text *out, struct fault *f)
{
	if (p->kind == PART_TEXT || p->kind == PART_HTML)
		return read_part(p, TEXT_MAX, a, out, f);
	*out = (struct text){ .utf8 = SPAN_NONE };
	return 0;
}

int text_of_plain(struct span bytes, struct arena *a, struct text *out, struct fault *f)
{
	const struct part p = { .kind = PART_TEXT, .charset = SPAN_NONE, .content = bytes };

	return text_of_part(&p, a, out, f);
}

int text_of_html(struct span bytes, struct arena *a, struct text *out, struct fault *f)
{
	const struct part p = { .kind = PART_HTML, .charset = SPAN_NONE, .content = bytes };

	return text_of_part(&p, a, out, f);
}
