/* plain.c - see plain.h. */
#include "text/plain.h"

enum { MAX_QUOTES = 255 };

static size_t count_lines(struct span s)
{
	size_t n = 0;

	while (s.len && n < TEXT_LINES) {
		(void)span_until(&s, '\n');
		n++;
	}
	return n;
}

/* ">>> click here <<<" shouts, and quotes nobody. */
static bool shouted(struct span line)
{
	return span_starts(line, SPAN(">>")) && span_ends(span_trim(line), SPAN("<<"));
}

/* Length of the quote marks in front, with the space that belongs to them.
 * RFC 3676 has ">>" only; people's clients write "> > " and " >" as well. */
static size_t quote_marks(struct span line, bool flowed, unsigned char *depth)
{
	size_t at = 0;

	*depth = 0;
	if (shouted(line))
		return 0;
	if (!flowed && span_starts(line, SPAN(" >")))
		at = 1;
	while (at < line.len && line.at[at] == '>') {
		if (*depth < MAX_QUOTES)
			(*depth)++;
		at++;
		if (span_starts(span_skip(line, at), SPAN(" >")))
			at++;
	}
	/* The space behind the marks, or the one that flowed text is stuffed with. */
	if ((*depth || flowed) && at < line.len && line.at[at] == ' ')
		at++;
	return at;
}

static void fixed_lines(struct span rest, struct text *t, size_t max)
{
	while (rest.len && t->line_count < max) {
		struct line *l = &t->lines[t->line_count++];

		l->whole = span_until(&rest, '\n');
		l->where = span_skip(l->whole, quote_marks(l->whole, false, &l->depth));
	}
	if (rest.len)
		t->findings |= FINDING_TEXT_CUT;
}

/* A paragraph that is being put together at the end of `at`. */
struct joining {
	char *at;		/* the arena's, large enough for all */
	size_t len;
	struct line *line;	/* NULL before the first */
	bool open;		/* the last line asked for another */
};

static void join_start(struct joining *j, struct line *line, unsigned char depth)
{
	if (j->line)
		j->at[j->len++] = '\n';
	j->line = line;
	line->depth = depth;
	line->whole = (struct span){ j->at + j->len, 0 };
	for (size_t i = 0; i < depth; i++)
		j->at[j->len++] = '>';
	if (depth)
		j->at[j->len++] = ' ';
	line->where = (struct span){ j->at + j->len, 0 };
}

static void join_add(struct joining *j, struct span content)
{
	if (content.len)
		memcpy(j->at + j->len, content.at, content.len);
	j->len += content.len;
	j->line->where.len += content.len;
	j->line->whole.len = (size_t)(j->at + j->len - j->line->whole.at);
}

static void flowed_line(struct joining *j, struct span sent, bool delsp, struct text *t)
{
	unsigned char depth;
	struct span content = span_skip(sent, quote_marks(sent, true, &depth));
	const bool signature = span_eq(content, SPAN("-- "));
	const bool flows = !signature && span_ends(content, SPAN(" "));

	if (!j->open || j->line->depth != depth || signature)
		join_start(j, &t->lines[t->line_count++], depth);
	if (flows && delsp)
		content.len--;
	join_add(j, content);
	j->open = flows;
}

static int flowed_lines(struct span rest, bool delsp, size_t max, struct arena *a, struct text *t,
			struct fault *f)
{
	/* A quoted line may get a space behind its marks, each line its LF. */
	struct joining j = { .at = arena_take(a, rest.len + 2 * max + 1, 1) };
	size_t n;

	if (!j.at)
		return fault_memory(f);
	for (n = 0; rest.len && n < max; n++)
		flowed_line(&j, span_until(&rest, '\n'), delsp, t);
	if (rest.len)
		t->findings |= FINDING_TEXT_CUT;
	t->utf8 = (struct span){ j.at, j.len };
	return 0;
}

int plain_lines(struct span clean, bool flowed, bool delsp, struct arena *a, struct text *out,
		struct fault *f)
{
	const size_t max = count_lines(clean);
	struct text t = { .utf8 = clean };

	t.lines = arena_take(a, max ? max : 1, sizeof *t.lines);
	if (!t.lines)
		return fault_memory(f);
	if (!flowed)
		fixed_lines(clean, &t, max);
	else if (flowed_lines(clean, delsp, max, a, &t, f))
		return -1;
	*out = t;
	return 0;
}
