/* html_lines.c - see html_lines.h. */
#include "text/html_lines.h"

#include "base/utf8.h"

/* Offsets: the text may still move while it grows. */
struct html_line {
	uint32_t start, marked, end;	/* with quote marks, behind them, end */
	unsigned char depth, marks;
};

enum { LINES_FIRST = 64, DEPTH_MAX = 250 };

void html_lines_init(struct html_lines *l, struct arena *a)
{
	*l = (struct html_lines){ .arena = a };
	buffer_init(&l->text, a, TEXT_MAX);
}

static bool more_lines(struct html_lines *l)
{
	const size_t twice = l->room ? l->room * 2 : LINES_FIRST;
	const size_t room = twice < TEXT_LINES ? twice : TEXT_LINES;
	struct html_line *lines;

	if (l->count < l->room)
		return true;
	if (l->count >= TEXT_LINES) {
		l->full = true;
		l->findings |= FINDING_TEXT_CUT;
		return false;
	}
	lines = arena_take(l->arena, room, sizeof *lines);
	if (!lines) {
		l->spent = true;
		return false;
	}
	if (l->count)
		memcpy(lines, l->lines, l->count * sizeof *lines);
	l->lines = lines;
	l->room = room;
	return true;
}

/* Room is kept for the LF that ends each line. */
static bool put(struct html_lines *l, struct span s)
{
	if (l->full || l->spent)
		return false;
	if (s.len + 1 > TEXT_MAX - l->text.len) {
		l->full = true;
		l->findings |= FINDING_TEXT_CUT;
		return false;
	}
	buffer_add(&l->text, s);
	l->spent |= l->text.spoiled;
	return !l->spent;
}

/* Help desks turn plain mail into HTML and leave its "> " in the text. */
static void read_marks(struct html_lines *l, struct html_line *line)
{
	const char *text = l->text.at;
	uint32_t i = line->start;

	while (i < line->end && text[i] == '>') {
		if (line->depth < DEPTH_MAX)
			line->depth++;
		i++;
		if (i < line->end && text[i] == ' ')
			i++;
	}
	line->marked = i;
}

static void close_line(struct html_lines *l, const struct html_place *place)
{
	struct html_line line = { .start = (uint32_t)l->start, .end = (uint32_t)l->text.len,
				  .depth = place->depth, .marks = place->marks };

	if (!more_lines(l))
		return;
	read_marks(l, &line);
	l->lines[l->count++] = line;
	(void)put(l, SPAN("\n"));
	l->start = l->text.len;
	l->open = l->space = false;
}

/* An empty line is never first and never follows another. */
static void close_empty(struct html_lines *l, const struct html_place *place)
{
	const struct html_line *last = l->count ? &l->lines[l->count - 1] : NULL;

	l->empty_due = false;
	if (last && last->start != last->end)
		close_line(l, place);
}

static bool begin(struct html_lines *l, const struct html_place *place)
{
	if (!l->open) {
		if (l->empty_due)
			close_empty(l, place);
		l->place = *place;
		l->open = true;
	} else if (l->space) {
		(void)put(l, SPAN(" "));
	}
	l->space = false;
	return !l->full && !l->spent;
}

static bool plain(struct span s, size_t i)
{
	return i < s.len && (unsigned char)s.at[i] > ' ' && (unsigned char)s.at[i] < 0x7F;
}

/* The length of the plain words in front, with single spaces between them. */
static size_t plain_run(struct span s)
{
	size_t i = 0;

	if (!plain(s, 0))
		return 0;
	while (plain(s, i) || (i < s.len && s.at[i] == ' ' && plain(s, i + 1)))
		i++;
	return i;
}

void html_lines_character(struct html_lines *l, uint32_t c, const struct html_place *place)
{
	struct span s;
	struct buffer one;
	char bytes[8] = { 0 };

	if (c == '\n' && place->keep_lines) {
		html_lines_newline(l);
	} else if (utf8_invisible(c)) {
		l->findings |= FINDING_INVISIBLE;
	} else if (c == ' ' && place->keep_lines && l->open) {
		(void)(begin(l, place) && put(l, SPAN(" ")));
	} else if (utf8_space(c)) {
		l->space = true;
	} else if (c >= ' ' && c != 0x7F && begin(l, place)) {
		if (c < 0x80) {
			bytes[0] = (char)c;
			s = (struct span){ bytes, 1 };
			(void)put(l, s);
			return;
		}
		one = l->text;
		if (one.len + 5 > TEXT_MAX) {
			l->full = true;
			l->findings |= FINDING_TEXT_CUT;
			return;
		}
		utf8_add(&l->text, c);
		l->spent |= l->text.spoiled;
	}
}

void html_lines_add(struct html_lines *l, struct span s, const struct html_place *place)
{
	while (s.len && !l->full && !l->spent) {
		size_t len = plain_run(s);

		if (len) {
			if (begin(l, place))
				(void)put(l, span_cut(s, 0, len));
		} else {
			html_lines_character(l, utf8_read(s, &len), place);
		}
		s = span_skip(s, len);
	}
}

void html_lines_break(struct html_lines *l, bool spaced)
{
	if (l->open)
		close_line(l, &l->place);
	l->space = false;
	l->empty_due |= spaced;
}

void html_lines_newline(struct html_lines *l)
{
	if (l->open)
		close_line(l, &l->place);
	else
		l->empty_due = true;
	l->space = false;
}

void html_lines_mark(struct html_lines *l, const struct html_place *place, unsigned char marks)
{
	struct html_place marked = *place;

	html_lines_break(l, false);
	marked.marks |= marks;
	close_line(l, &marked);
	l->empty_due = false;
}

void html_lines_gap(struct html_lines *l)
{
	l->space = true;
}

int html_lines_done(struct html_lines *l, struct text *out, struct fault *f)
{
	html_lines_break(l, false);
	out->findings |= l->findings;
	if (!l->spent)
		out->lines = arena_take(l->arena, l->count ? l->count : 1, sizeof *out->lines);
	if (l->spent || !out->lines)
		return fault_memory(f);
	out->utf8 = buffer_span(&l->text);
	for (size_t i = 0; i < l->count; i++) {
		const struct html_line *line = &l->lines[i];

		out->lines[i] = (struct line){
			.where = span_cut(out->utf8, line->marked, line->end),
			.whole = span_cut(out->utf8, line->start, line->end),
			.depth = line->depth, .marks = line->marks,
		};
	}
	out->line_count = l->count;
	/* At TEXT_MAX there may have been no room for the last line end. */
	if (span_ends(out->utf8, SPAN("\n")))
		out->utf8.len--;
	return 0;
}
