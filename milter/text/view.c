/* view.c - see view.h. */
#include "text/view.h"

#include "base/eight.h"
#include "base/utf8.h"
#include "text/phrases.h"

enum {
	HEAD = 80,		/* bytes of a long line that are folded */
	NAME_MAX_BYTES = 40,	/* of a field */
	WRAPPED = 6,		/* lines that an attribution may have */
	INITIALS = 4		/* letters in front of a quote mark */
};

/* Folding never makes a line longer: lower case has at most as many bytes, and
 * a curly apostrophe becomes a shorter one. */
struct folding {
	char *at;
	size_t len;
	bool space;
};

static void put(struct folding *f, char c)
{
	if (f->space && f->len)
		f->at[f->len++] = ' ';
	f->space = false;
	f->at[f->len++] = c;
}

static void put_wide(struct folding *f, uint32_t c)
{
	if (c < 0x800) {
		put(f, (char)(0xC0 | c >> 6));
	} else if (c < 0x10000) {
		put(f, (char)(0xE0 | c >> 12));
		f->at[f->len++] = (char)(0x80 | (c >> 6 & 0x3F));
	} else {
		put(f, (char)(0xF0 | c >> 18));
		f->at[f->len++] = (char)(0x80 | (c >> 12 & 0x3F));
		f->at[f->len++] = (char)(0x80 | (c >> 6 & 0x3F));
	}
	f->at[f->len++] = (char)(0x80 | (c & 0x3F));
}

static size_t fold_wide(struct folding *f, struct span rest)
{
	size_t len;
	uint32_t c = utf8_read(rest, &len);

	if (utf8_space(c))
		f->space = true;
	else if (c == 0x2018 || c == 0x2019)
		put(f, '\'');
	else if (c == 0x2010 || c == 0x2011)
		put(f, '-');
	else if (!utf8_invisible(c) && len > 1)
		put_wide(f, utf8_lower(c) >= 0x80 ? utf8_lower(c) : c);
	return len;
}

static bool printable(char c)
{
	return (unsigned char)c > ' ' && (unsigned char)c < 0x80;
}

/* What most lines are behind their first letter: printable ASCII without marks
 * of emphasis, one blank between two words. Eight bytes at a time; a blank that
 * is the last of them waits for what stands behind it. */
static size_t fold_eights(struct folding *f, struct span s, size_t *words)
{
	size_t n = 0;

	while (s.len - n >= 8) {
		const uint64_t eight = eight_load(s.at + n), blanks = eight_are(eight, ' ');
		const size_t taken = blanks >> 63 ? 7 : 8;

		if (eight_wide(eight) || eight_between(eight, 0, ' ' - 1) || eight_are(eight, '*')
		    || blanks & blanks << 8)
			break;
		eight_store(f->at + f->len, eight_lower(eight));
		f->len += taken;
		for (uint64_t left = blanks << 8 >> 8; left; left &= left - 1)
			++*words;
		n += taken;
	}
	return n;
}

/* Words of ASCII without marks of emphasis; *words counts those behind the first. */
static size_t fold_run(struct folding *f, struct span s, size_t *words)
{
	size_t n = 1, from;
	char *to;

	put(f, ascii_lower(s.at[0]));
	n += fold_eights(f, span_skip(s, n), words);
	from = n;
	to = f->at + f->len;
	for (; n < s.len && printable(s.at[n]) && s.at[n] != '*'; n++)
		*to++ = ascii_lower(s.at[n]);
	f->len += n - from;
	return n;
}

/* Returns how many words there are. */
static size_t fold(struct folding *f, struct span s)
{
	size_t words = 0;

	for (size_t i = 0; i < s.len;) {
		const char c = s.at[i];

		if ((unsigned char)c >= 0x80) {
			words += f->space || !f->len;
			i += fold_wide(f, span_skip(s, i));
		} else if (ascii_space(c)) {
			f->space = true;
			i++;
		} else if (c == '*') {
			i++;
		} else {
			words += f->space || !f->len;
			i += fold_run(f, span_skip(s, i), &words);
		}
	}
	return words;
}

static bool digit_at(struct span s, size_t i)
{
	return i < s.len && ascii_digit(s.at[i]);
}

static size_t past_digits(struct span s, size_t i)
{
	while (digit_at(s, i))
		i++;
	return i;
}

/* What a run of digits, followed by others, may mean. */
static unsigned facts_of_number(struct span s, size_t from, size_t to)
{
	const size_t len = to - from;
	const char next = to < s.len ? s.at[to] : ' ';
	unsigned facts = VIEW_DIGIT;

	if (len == 4 && (s.at[from] == '2' ? s.at[from + 1] == '0'
					   : s.at[from] == '1' && s.at[from + 1] == '9'))
		facts |= VIEW_YEAR;
	if (len <= 2 && (next == ':' || next == '.') && digit_at(s, to + 1) && digit_at(s, to + 2)
	    && !digit_at(s, to + 3))
		facts |= VIEW_TIME;
	if (len <= 2 && (next == ':' || next == 'h') && digit_at(s, to + 1) && digit_at(s, to + 2))
		facts |= VIEW_TIME;
	if (len <= 4 && (next == '/' || next == '.' || next == '-') && digit_at(s, to + 1)) {
		size_t i = past_digits(s, to + 1), end;

		/* Three parts: four are an address of a machine or a version. */
		if (i - to <= 3 && i < s.len && s.at[i] == next && digit_at(s, i + 1)) {
			end = past_digits(s, i + 1);
			if (!(end < s.len && s.at[end] == next && digit_at(s, end + 1)))
				facts |= VIEW_DATE;
		}
	}
	return facts;
}

/* Bytes at which a fact may begin; all others are passed over. */
static const bool telling[256] = {
	['0'] = true, ['1'] = true, ['2'] = true, ['3'] = true, ['4'] = true, ['5'] = true, ['6'] = true,
	['7'] = true, ['8'] = true, ['9'] = true, ['@'] = true, ['/'] = true, ['.'] = true, [':'] = true,
	[0xEF] = true,
};

/* The next of them from `i` on. */
static size_t next_telling(struct span s, size_t i)
{
	while (s.len - i >= 8) {
		const uint64_t eight = eight_load(s.at + i);
		const uint64_t mask = eight_between(eight, '.', ':') | eight_are(eight, '@');

		if (eight_wide(eight))
			break;
		if (mask)
			return i + eight_first(mask);
		i += 8;
	}
	while (i < s.len && !telling[(unsigned char)s.at[i]])
		i++;
	return i;
}

static unsigned facts_of_text(struct span s)
{
	unsigned facts = 0;
	size_t digits = 0;

	for (size_t i = 0; (i = next_telling(s, i)) < s.len; i++) {
		const char c = s.at[i];

		if (ascii_digit(c)) {
			const size_t from = i;

			while (digit_at(s, i + 1))
				i++;
			facts |= facts_of_number(s, from, i + 1);
			digits += i + 1 - from;
		} else if (c == '@') {
			if (i > 0 && i + 1 < s.len && !ascii_space(s.at[i - 1])
			    && !ascii_space(s.at[i + 1]))
				facts |= VIEW_MAIL;
		} else if (c == '/' && i + 1 < s.len && s.at[i + 1] == '/' && i > 0
			   && s.at[i - 1] == ':') {
			facts |= VIEW_LINK;
		} else if (c == '.' && i >= 3 && s.at[i - 1] == 'w' && s.at[i - 2] == 'w' && s.at[i - 3] == 'w') {
			facts |= VIEW_LINK;
		} else if (i < VIEW_NAME_MAX
			   && (c == ':' || (c == '\xEF' && span_starts(span_skip(s, i), SPAN("\xEF\xBC\x9A"))))) {
			facts |= VIEW_NAMED;
		}
	}
	/* A day with its time has as many digits. */
	if (digits >= 7 && !(facts & (VIEW_DATE | VIEW_LINK)) && !(facts & VIEW_YEAR && facts & VIEW_TIME))
		facts |= VIEW_PHONE;
	return facts;
}

static bool rule_mark(char c)
{
	return c == '-' || c == '_' || c == '=' || c == '*' || c == '~' || c == '#' || c == '+';
}

/* "|------------>": the side of a box that Lotus Notes draws around its fields. */
static bool box_side(struct span s)
{
	if (s.len < 8 || (s.at[0] != '|' && s.at[0] != '>'))
		return false;
	for (size_t i = 1; i + 1 < s.len; i++)
		if (s.at[i] != '-')
			return false;
	return s.at[s.len - 1] == '|' || s.at[s.len - 1] == '>';
}

/* Only marks, or the long dashes that phones make of them. */
static bool only_rule(struct span s)
{
	size_t i = 0, marks = 0;

	if (box_side(s))
		return true;
	while (i < s.len) {
		if (rule_mark(s.at[i])) {
			i++;
		} else if (span_starts(span_skip(s, i), SPAN("\xE1\x90\xA7"))) {
			/* What a tracker of opened mail leaves behind. */
			i += 3;
			marks += 2;
		} else if (span_starts(span_skip(s, i), SPAN("\xE2\x80\x94"))
			   || span_starts(span_skip(s, i), SPAN("\xE2\x80\x93"))
			   || span_starts(span_skip(s, i), SPAN("\xE2\x80\x95"))
			   || span_starts(span_skip(s, i), SPAN("\xE2\x94\x80"))
			   || span_starts(span_skip(s, i), SPAN("\xE2\x94\x81"))) {
			i += 3;
			marks++;
		} else if (s.at[i] == ' ') {
			i++;
			continue;
		} else {
			return false;
		}
		marks++;
	}
	return marks >= 2;
}

static bool colon_end(struct span s)
{
	while (s.len && (s.at[s.len - 1] == '*' || s.at[s.len - 1] == '_' || s.at[s.len - 1] == ' '
			 || s.at[s.len - 1] == '-'))
		s.len--;
	return span_ends(s, SPAN(":")) || span_ends(s, SPAN("\xEF\xBC\x9A"));
}

/* "Jane D.", "Acme Inc.": the point is not the end of a sentence. */
static bool abbreviated(struct span s)
{
	static const char *const words[] = { " Jr.", " Sr.", " Inc.", " Ltd.", " Co.", " Corp.", " e.V.", " P.E." };

	if (s.len < 2 || s.at[s.len - 1] != '.')
		return false;
	if (s.at[s.len - 2] >= 'A' && s.at[s.len - 2] <= 'Z' && (s.len == 2 || s.at[s.len - 3] == ' '))
		return true;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (span_ends(s, span_of(words[i])))
			return true;
	return false;
}

static bool sentence_end(struct span s)
{
	if (!s.len || abbreviated(s))
		return false;
	return s.at[s.len - 1] == '.' || s.at[s.len - 1] == '!' || s.at[s.len - 1] == '?'
	       || span_ends(s, SPAN("\xE3\x80\x82")) || span_ends(s, SPAN("\xEF\xBC\x81"))
	       || span_ends(s, SPAN("\xEF\xBC\x9F"));
}

static struct span trim_wide(struct span s)
{
	s = span_trim(s);
	while (span_starts(s, SPAN("\xC2\xA0")) || span_starts(s, SPAN("\xEF\xBB\xBF")))
		s = span_trim(span_skip(s, span_starts(s, SPAN("\xC2\xA0")) ? 2 : 3));
	while (span_ends(s, SPAN("\xC2\xA0")))
		s = span_trim(span_cut(s, 0, s.len - 2));
	return s;
}

/* The first words of a long line, whole characters. */
static struct span head_of(struct span s)
{
	size_t n = HEAD;

	while (n > 0 && (s.at[n] & 0xC0) == 0x80)
		n--;
	return span_cut(s, 0, n);
}

static void look(struct view *v, const struct line *line, struct folding *f)
{
	const size_t from = f->len;
	struct folding own = { .at = f->at + from };

	v->text = trim_wide(line->where);
	v->depth = line->depth;
	v->marks = line->marks;
	if (line->depth || line->marks & LINE_QUOTED_BY_HTML)
		v->facts |= VIEW_QUOTED;
	if (!v->text.len) {
		v->facts |= VIEW_BLANK;
		return;
	}
	if (sentence_end(v->text))
		v->facts |= VIEW_SENTENCE;
	if (v->text.len > VIEW_MAX) {
		v->facts |= VIEW_LONG;
		v->words = 99;
		(void)fold(&own, head_of(v->text));
		v->fold = (struct span){ own.at, own.len };
		f->len += own.len;
		return;
	}
	v->words = (uint16_t)fold(&own, v->text);
	v->fold = (struct span){ own.at, own.len };
	f->len += own.len;
	v->facts |= facts_of_text(v->text);
	if (only_rule(v->text))
		v->facts |= VIEW_RULE;
	if (!own.len && !view_is(v, VIEW_RULE))
		v->facts |= VIEW_BLANK;
	if (colon_end(v->text))
		v->facts |= VIEW_COLON;
	if (span_starts(v->fold, SPAN("--")) || span_ends(v->fold, SPAN("--")))
		v->facts |= VIEW_DASHED;
}

/* "JD> " or "| " in front: its length, or 0. A table has more than one bar. */
static size_t other_mark(struct span s)
{
	size_t i = 0;

	if (span_starts(s, SPAN("|")))
		return span_find_byte(span_skip(s, 1), '|') + 1 == s.len ? 1 : 0;
	while (i < s.len && i < INITIALS && ascii_alpha(s.at[i]))
		i++;
	if (!i || i == s.len || s.at[i] != '>')
		return 0;
	return i + 1 == s.len || s.at[i + 1] == ' ' ? i + 1 : 0;
}

static bool same_mark(const struct view *v, const struct view *other, size_t len)
{
	return !view_is(other, VIEW_BLANK) && other_mark(other->text) == len
	       && memcmp(other->text.at, v->text.at, len) == 0;
}

/* Old clients quote with the writer's initials or with bars: two lines or more
 * in a row that bear the same. */
static void mark_quotes(struct view *v, size_t count)
{
	size_t before = 0;	/* length of the mark of the line above */

	for (size_t i = 0; i < count; i++) {
		const size_t len = view_is(&v[i], VIEW_BLANK | VIEW_QUOTED) ? 0 : other_mark(v[i].text);

		if (len && ((before && same_mark(&v[i], &v[i - 1], len))
			    || (i + 1 < count && same_mark(&v[i], &v[i + 1], len)))) {
			v[i].facts |= VIEW_QUOTED;
			v[i].depth = 1;
		}
		before = len;
	}
}

/* What is asked of the tables, and how near a line is that may open an
 * attribution: prose far from one has no verb that counts. */
struct look_up {
	struct phrase_index fields, openers, weekdays, verbs;
	unsigned near;
};

static void look_up(struct view *v, struct look_up *l)
{
	if (view_is(v, VIEW_NAMED))
		v->field = (unsigned char)phrase_field(&l->fields, view_name(v));
	if (view_is(v, VIEW_DIGIT))
		v->opener = (unsigned char)phrase_opens_attribution(&l->openers, &l->weekdays, view_bare(v));
	if (view_is(v, VIEW_BLANK))
		l->near = 0;
	if (view_is(v, VIEW_MAIL | VIEW_YEAR | VIEW_DATE | VIEW_TIME) || v->opener)
		l->near = WRAPPED;
	if ((l->near || view_is(v, VIEW_COLON | VIEW_DASHED)) && phrase_writes(&l->verbs, v->fold))
		v->facts |= VIEW_WROTE;
	l->near -= l->near > 0;
}

struct view *view_lines(const struct text *text, struct arena *a)
{
	struct view *v = arena_take(a, text->line_count + 1, sizeof *v);
	struct folding f = { .at = arena_room(a, text->utf8.len + 1, 1) };
	struct look_up l;

	if (!v || !f.at)
		return NULL;
	l.fields.width = l.openers.width = l.weekdays.width = l.verbs.width = 0;
	l.near = 0;
	for (size_t i = 0; i < text->line_count; i++) {
		look(&v[i], &text->lines[i], &f);
		if (!view_is(&v[i], VIEW_LONG))
			look_up(&v[i], &l);
	}
	if (!text->from_html)
		mark_quotes(v, text->line_count);
	return v;
}

size_t view_next(const struct view *v, size_t count, size_t i)
{
	while (i < count && view_is(&v[i], VIEW_BLANK))
		i++;
	return i;
}

struct span view_bare(const struct view *v)
{
	struct span s = v->fold;

	while (s.len && (rule_mark(s.at[0]) || s.at[0] == ' ' || s.at[0] == '>' || s.at[0] == '|'))
		s = span_skip(s, 1);
	while (s.len && (rule_mark(s.at[s.len - 1]) || s.at[s.len - 1] == ' '))
		s.len--;
	return s;
}

struct span view_name(const struct view *v)
{
	const struct span fold = view_bare(v), head = span_cut(fold, 0, NAME_MAX_BYTES);
	const size_t colon = span_find_byte(head, ':'), wide = span_find(head, SPAN("\xEF\xBC\x9A"));
	struct span name = span_cut(fold, 0, colon < wide ? colon : wide);

	if (!view_is(v, VIEW_NAMED) || name.len == head.len)
		return SPAN("");
	name = span_trim(name);
	while (name.len && (name.at[0] == '_' || name.at[0] == '['))
		name = span_skip(name, 1);
	return name;
}
