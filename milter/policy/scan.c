/* scan.c - settings bytes made fit for libconfuse.
 *
 * Its scanner keeps its state in globals: a string or comment that does not
 * end would be continued by the next parse, a bad escape too. It eats bytes it
 * does not know without a word, and ${NAME} reads the environment. Whatever
 * could lead there is an error here, with its line.
 */
#include "policy/values.h"

struct scan {
	const char *name;
	struct span left;
	unsigned line;
	char *out;
	bool after_string;	/* the last thing was a quoted string */
	int open;		/* braces */
	unsigned opened;	/* line of the last one */
};

static int refuse(const struct scan *s, struct fault *f, const char *what)
{
	return fault(f, FAULT_INPUT, "%s:%u: %s", s->name, s->line, what);
}

static char scan_next(struct scan *s)
{
	char c = s->left.at[0];

	s->left = span_skip(s->left, 1);
	return c;
}

static void scan_copy(struct scan *s)
{
	*s->out++ = scan_next(s);
}

static void scan_comment(struct scan *s)
{
	while (s->left.len && s->left.at[0] != '\n') {
		(void)scan_next(s);
		*s->out++ = ' ';
	}
}

/* In double quotes a backslash stands before a quote or a backslash only: the
 * octal and hexadecimal forms of libconfuse can fail in the middle. */
static int scan_escape(struct scan *s, struct fault *f)
{
	scan_copy(s);
	if (s->left.len == 0 || (s->left.at[0] != '"' && s->left.at[0] != '\\'))
		return refuse(s, f, "a backslash stands only before \" or another backslash");
	return 0;
}

static int scan_string(struct scan *s, struct fault *f)
{
	char mark = s->left.at[0];

	scan_copy(s);
	while (s->left.len && s->left.at[0] != mark) {
		if (s->left.at[0] == '\n')
			break;
		if (span_starts(s->left, SPAN("${")))
			return refuse(s, f, "${} is not supported: settings do not read the environment");
		if (s->left.at[0] == '\\' && mark == '\'')
			return refuse(s, f, "a backslash stands only in double quotation marks");
		if (s->left.at[0] == '\\' && scan_escape(s, f))
			return -1;
		scan_copy(s);
	}
	if (s->left.len == 0 || s->left.at[0] != mark)
		return refuse(s, f, "a quotation mark that is not closed on its line");
	scan_copy(s);
	s->after_string = true;
	return 0;
}

/* What may stand without quotation marks, and the punctuation. */
static bool bare(char c)
{
	return ascii_alpha(c) || ascii_digit(c) || (c && strchr("._@:/-\t\r\n {},=", c));
}

static void scan_brace(struct scan *s, char c)
{
	if (c == '{')
		s->opened = s->line;
	s->open += (c == '{') - (c == '}');
}

static int scan_bare(struct scan *s, struct fault *f)
{
	char c = s->left.at[0];

	if (span_starts(s->left, SPAN("//")) || span_starts(s->left, SPAN("/*")))
		return refuse(s, f, "comments begin with #");
	if (span_starts(s->left, SPAN("${")))
		return refuse(s, f, "${} is not supported: settings do not read the environment");
	if (!bare(c))
		return refuse(s, f, "a character that needs quotation marks around its value");
	if (c == '=' && s->after_string)
		return refuse(s, f, "the name of a setting stands without quotation marks");
	if (!ascii_space(c))
		s->after_string = false;
	if (c == '\n')
		s->line++;
	scan_brace(s, c);
	scan_copy(s);
	return 0;
}

static int scan_step(struct scan *s, struct fault *f)
{
	char c = s->left.at[0];

	if (c == '"' || c == '\'')
		return scan_string(s, f);
	if (c != '#')
		return scan_bare(s, f);
	scan_comment(s);
	return 0;
}

int scan_settings(const struct settings_source *source, struct arena *a, const char **out,
		  struct fault *f)
{
	struct scan s = { .name = source->name, .left = source->bytes, .line = 1 };
	char *start;

	if (source->bytes.len > SETTINGS_SOURCE_MAX)
		return fault(f, FAULT_LIMIT, "%s: %zu bytes are more than settings may have (%d)",
			     source->name, source->bytes.len, SETTINGS_SOURCE_MAX);
	if (span_find_byte(source->bytes, '\0') < source->bytes.len)
		return fault(f, FAULT_INPUT, "%s: holds a NUL byte, this is no text", source->name);
	start = arena_take(a, source->bytes.len + 1, 1);
	if (!start)
		return fault_memory(f);
	s.out = start;
	while (s.left.len)
		if (scan_step(&s, f))
			return -1;
	if (s.open > 0) {	/* libconfuse takes the end of the file for a brace */
		s.line = s.opened;
		return refuse(&s, f, "a brace that is not closed");
	}
	*out = start;
	return 0;
}
