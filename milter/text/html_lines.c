/* html_lines.c - see html_lines.h. */
#include "text/html_lines.h"

#include "base/eight.h"
#include "base/utf8.h"
#include "text/alike.h"

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
	lines = arena_room(l->arena, room, sizeof *lines);
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

/* As much as there is room for; some is kept for the LF that ends each line. */
static bool put(struct html_lines *l, struct span s)
{
	if (l->full || l->spent)
		return false;
	if (s.len + 1 > TEXT_MAX - l->text.len) {
		l->full = true;
		l->findings |= FINDING_TEXT_CUT;
		s.len = TEXT_MAX - l->text.len;
		s.len -= s.len > 0;
		while (s.len && ((unsigned char)s.at[s.len] & 0xC0) == 0x80)
			s.len--;	/* not within a character */
	}
	buffer_add(&l->text, s);
	l->spent |= l->text.spoiled;
	return !l->spent && !l->full;
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
		l->findings |= l->no_break ? (unsigned)FINDING_NO_BREAK : 0;
		(void)put(l, SPAN(" "));
	}
	l->space = l->no_break = false;
	return !l->full && !l->spent;
}

/* Eight bytes of printable ASCII at `i`, no two blanks in a row: how many of them
 * may be passed over. A blank at the end waits for what stands behind it. */
static size_t plain_eight(struct span s, size_t i)
{
	const uint64_t eight = s.len - i >= 8 ? eight_load(s.at + i) : EIGHT_UPPER;
	const uint64_t blanks = eight_are(eight, ' ');

	if (eight_wide(eight) || eight_between(eight, 0, ' ' - 1) || eight_are(eight, 0x7F)
	    || blanks & blanks << 8 || (!i && s.at[0] == ' '))
		return 0;
	return blanks >> 63 ? 7 : 8;
}

/* The length of the plain words in front, with single spaces between them. */
static size_t plain_run(struct span s, bool *wide)
{
	size_t i = 0, step;

	while ((step = plain_eight(s, i)) > 0)
		i += step;
	while (i < s.len) {
		const size_t len = utf8_clear[(unsigned char)s.at[i]];

		if (len > 1) {
			if (len > s.len - i)
				break;
			*wide = true;
		} else if (len == 0) {
			if (s.at[i] != ' ' || !i || i + 1 == s.len || !utf8_clear[(unsigned char)s.at[i + 1]])
				break;
		}
		i += len ? len : 1;
	}
	return i;
}

static bool no_break(uint32_t c)
{
	return c == 0xA0 || c == 0x202F || c == 0x2007;
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
		l->no_break = no_break(c) && l->open && !l->space;
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
		l->wide = true;
		utf8_add(&l->text, c);
		l->spent |= l->text.spoiled;
	}
}

void html_lines_add(struct html_lines *l, struct span s, const struct html_place *place)
{
	while (s.len && !l->full && !l->spent) {
		size_t len = plain_run(s, &l->wide);

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

/* Words in disguise become shorter, and what follows them moves up. */
static void unmask_lines(struct html_lines *l)
{
	char *text = l->text.at;
	size_t to = 0;

	l->disguises = arena_take(l->arena, 1, sizeof *l->disguises);
	l->spent = l->spent || !l->disguises;
	for (size_t i = 0; i < l->count; i++) {
		struct html_line *line = &l->lines[i];
		const size_t marks = line->marked - line->start, len = line->end - line->start;
		const bool ended = line->end < l->text.len;
		const size_t start = to;

		memmove(text + start, text + line->start, len);
		to += marks + text_unmask(text + start + marks, len - marks, &l->findings, NULL,
					  l->disguises);
		*line = (struct html_line){ (uint32_t)start, (uint32_t)(start + marks), (uint32_t)to, line->depth,
					    line->marks };
		if (ended)
			text[to++] = '\n';
	}
	l->text.len = to;
}

int html_lines_done(struct html_lines *l, struct text *out, struct fault *f)
{
	html_lines_break(l, false);
	if (l->wide && !l->spent)
		unmask_lines(l);
	out->findings |= l->findings;
	out->disguises = l->disguises;
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
