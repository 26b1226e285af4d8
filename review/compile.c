/* compile.c - makes C of a page's template, or refuses it.
 *
 *	{%@ void page(struct buffer *o, const struct view *v) %}	the function, first
 *	{% for (size_t i = 0; i < v->count; i++) { %} ... {% } %}	C between the words
 *	{{ v->name }}	a value: escaped, by its type and by where it stands
 *	{# a comment #}
 *
 * It follows the HTML as a browser reads it, so it knows where each value stands, and
 * refuses one where escaping does not help: in scripts, styles, names, comments, in
 * attributes without quotes or that hold code, and where it could choose what an
 * address begins with. A block of C must end where in the HTML it began. There is no
 * way to write a value as it is.
 *
 * `compile --file NAME FILE` makes a span of a file's bytes instead.
 */
#include <ctype.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { FILE_MAX = 1 << 20, NAME_SIZE = 32, BLOCKS_MAX = 64, BYTES_A_LINE = 96 };

enum place {
	IN_TEXT, IN_TAG_NAME, IN_TAG, IN_ATTRIBUTE_NAME, BEFORE_VALUE, IN_DOUBLE, IN_SINGLE, IN_BARE, IN_COMMENT, IN_RAW
};
static const char *const place_names[] = {
	"text", "the name of a tag", "a tag", "the name of an attribute", "a value without quotes",
	"a quoted value", "a quoted value", "a value without quotes", "a comment", "a script or style",
};

/* Where in the HTML we are. */
struct where {
	enum place place;
	bool closing;			/* an end tag */
	char tag[NAME_SIZE], attribute[NAME_SIZE];
	char head[3];			/* how the attribute's value begins */
	unsigned length;		/* of the value so far */
};

static struct {
	const char *name, *at;
	unsigned line;
	struct where now, began[BLOCKS_MAX];
	unsigned blocks;
	bool opened;
} t;

static void refuse(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));

static void refuse(const char *format, ...)
{
	va_list ap;

	(void)fprintf(stderr, "%s:%u: error: ", t.name, t.line);
	va_start(ap, format);
	(void)vfprintf(stderr, format, ap);
	va_end(ap);
	(void)fprintf(stderr, " (in %s, <%s %s>)\n", place_names[t.now.place], t.now.tag, t.now.attribute);
	exit(EXIT_FAILURE);
}

static bool one_of(const char *name, const char *const *names)
{
	while (*names && strcmp(name, *names) != 0)
		names++;
	return *names != NULL;
}

static void add(char name[static NAME_SIZE], char c)
{
	size_t len = strlen(name);

	if (len + 1 == NAME_SIZE)
		refuse("a name of more than %d letters", NAME_SIZE - 1);
	name[len] = (char)tolower((unsigned char)c);
	name[len + 1] = '\0';
}

/* ---- the HTML, letter by letter ---- */

static void tag_ends(struct where *w)
{
	static const char *const raw[] = { "script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext", NULL };

	w->place = !w->closing && one_of(w->tag, raw) ? IN_RAW : IN_TEXT;
	w->attribute[0] = '\0';
}

static void tag_begins(struct where *w, const char *at)
{
	const bool comment = strncmp(at, "<!--", 4) == 0;

	*w = (struct where){ .place = comment ? IN_COMMENT : IN_TAG_NAME };
}

static void in_tag_name(struct where *w, char c)
{
	if (c == '>')
		tag_ends(w);
	else if (isspace((unsigned char)c))
		w->place = IN_TAG;
	else if (c == '/' && !w->tag[0])
		w->closing = true;
	else if (c == '/')
		w->place = IN_TAG;
	else
		add(w->tag, c);
}

static void in_tag(struct where *w, char c)
{
	if (c == '>') {
		tag_ends(w);
	} else if (!isspace((unsigned char)c) && c != '/') {
		w->place = IN_ATTRIBUTE_NAME;
		w->attribute[0] = '\0';
		add(w->attribute, c);
	}
}

static void in_attribute_name(struct where *w, char c)
{
	w->length = 0;
	memset(w->head, 0, sizeof w->head);
	if (c == '=')
		w->place = BEFORE_VALUE;
	else if (c == '>')
		tag_ends(w);
	else if (isspace((unsigned char)c) || c == '/')
		w->place = IN_TAG;
	else
		add(w->attribute, c);
}

static void before_value(struct where *w, char c)
{
	if (c == '"')
		w->place = IN_DOUBLE;
	else if (c == '\'')
		w->place = IN_SINGLE;
	else if (c == '>')
		tag_ends(w);
	else if (!isspace((unsigned char)c))
		w->place = IN_BARE;
}

static void in_value(struct where *w, char c)
{
	if (c == (w->place == IN_DOUBLE ? '"' : '\'')) {
		w->place = IN_TAG;
		return;
	}
	if (w->length < sizeof w->head - 1)
		w->head[w->length] = c;
	w->length++;
}

static void in_bare(struct where *w, char c)
{
	if (c == '>')
		tag_ends(w);
	else if (isspace((unsigned char)c))
		w->place = IN_TAG;
}

/* Only the end tag of its own name ends a script. */
static void in_raw(struct where *w, const char *at)
{
	if (at[0] == '<' && at[1] == '/' && strncasecmp(at + 2, w->tag, strlen(w->tag)) == 0)
		*w = (struct where){ .place = IN_TAG_NAME };
}

static void step(struct where *w, const char *at)
{
	switch (w->place) {
	case IN_TEXT:
		if (*at == '<')
			tag_begins(w, at);
		break;
	case IN_TAG_NAME: in_tag_name(w, *at); break;
	case IN_TAG: in_tag(w, *at); break;
	case IN_ATTRIBUTE_NAME: in_attribute_name(w, *at); break;
	case BEFORE_VALUE: before_value(w, *at); break;
	case IN_DOUBLE: case IN_SINGLE: in_value(w, *at); break;
	case IN_BARE: in_bare(w, *at); break;
	case IN_COMMENT:
		if (*at == '-' && strncmp(at, "-->", 3) == 0)
			w->place = IN_TEXT;
		break;
	case IN_RAW: in_raw(w, at); break;
	}
}

/* ---- what C becomes of it ---- */

static void print_literal(const char *from, const char *to)
{
	while (from < to) {
		size_t n = (size_t)(to - from) < BYTES_A_LINE ? (size_t)(to - from) : BYTES_A_LINE;

		(void)printf("\tbuffer_add(o, (struct span){ \"");
		for (size_t i = 0; i < n; i++) {
			const unsigned char c = (unsigned char)from[i];

			if (isalnum(c) || c == ' ')
				(void)putchar(c);
			else
				(void)printf("\\%03o", c);
		}
		(void)printf("\", %zu });\n", n);
		from += n;
	}
}

/* "/held/", "?page=", "#m": then a value cannot choose scheme or host. */
static bool stays_here(const struct where *w)
{
	return w->length > 0 && (w->head[0] == '?' || w->head[0] == '#' || (w->head[0] == '/' && w->head[1] != '/' && w->length > 1));
}

static bool in_quotes(const struct where *w)
{
	return w->place == IN_DOUBLE || w->place == IN_SINGLE;
}

static const char *writer(const struct where *w)
{
	static const char *const code[] = { "style", "srcdoc", "srcset", "http-equiv", "ping", "is", NULL };
	static const char *const addresses[] = {
		"href", "src", "action", "formaction", "cite", "poster", "data", "xlink:href", "background", "manifest", NULL
	};
	static const char *const strange[] = { "meta", "base", "link", "object", "embed", "animate", "set", NULL };

	if (w->place == IN_TEXT)
		return "html_value";
	if (!in_quotes(w))
		refuse("a value may not stand here");
	if (strncmp(w->attribute, "on", 2) == 0 || one_of(w->attribute, code))
		refuse("a value may not stand in this attribute");
	if (one_of(w->tag, strange))
		refuse("a value may not stand in this tag");
	if (!one_of(w->attribute, addresses))
		return "html_value";
	if (!stays_here(w))
		refuse("an address that has a value in it begins with a path of ours, ? or #");
	return "html_address";
}

static unsigned lines_in(const char *from, const char *to)
{
	unsigned n = 0;

	for (; from < to; from++)
		n += *from == '\n';
	return n;
}

static void block_begins(void)
{
	if (t.blocks == BLOCKS_MAX)
		refuse("more than %d blocks within each other", BLOCKS_MAX);
	t.began[t.blocks++] = t.now;
}

static void block_ends(void)
{
	if (!t.blocks)
		refuse("a block ends that did not begin");
	t.blocks--;
	if (t.began[t.blocks].place != t.now.place
	    || (in_quotes(&t.now) && strcmp(t.began[t.blocks].attribute, t.now.attribute) != 0))
		refuse("a block ends in another place of the HTML than it began");
	/* Its words may not have been written: what an address begins with is not sure. */
	t.now.length = t.began[t.blocks].length;
	memcpy(t.now.head, t.began[t.blocks].head, sizeof t.now.head);
}

/* Braces in C are blocks, but for those in its strings. */
static void follow_blocks(const char *from, const char *to)
{
	bool string = false;

	for (; from < to; from++) {
		if (*from == '\'' || *from == '\\' || (!string && *from == '/' && (from[1] == '*' || from[1] == '/')))
			refuse("no letters, escapes or comments in the C of a template: put them into the view");
		if (*from == '"')
			string = !string;
		else if (!string && *from == '{')
			block_begins();
		else if (!string && *from == '}')
			block_ends();
		else if (!string && t.now.place != IN_TEXT && strncmp(from, "(o,", 3) == 0)
			refuse("another template begins and ends in text");
	}
}

static void take_value(const char *from, const char *to)
{
	if (!t.opened)
		refuse("a value before the function's head");
	(void)printf("#line %u \"%s\"\n\t%s(o, (%.*s));\n", t.line, t.name, writer(&t.now), (int)(to - from), from);
	t.now.length++;
}

static void take_code(const char *from, const char *to)
{
	if (from < to && *from == '@') {
		if (t.opened)
			refuse("a second function");
		(void)printf("%.*s\n{\n", (int)(to - from - 1), from + 1);
		t.opened = true;
		return;
	}
	if (!t.opened)
		refuse("C before the function's head");
	(void)printf("#line %u \"%s\"\n%.*s\n", t.line, t.name, (int)(to - from), from);
	follow_blocks(from, to);
}

/* One {% %}, {{ }} or {# #}; returns what stands behind it. */
static const char *take(const char *at)
{
	const char kind = at[1];
	const char *end = strstr(at + 2, kind == '%' ? "%}" : kind == '{' ? "}}" : "#}");

	if (!end)
		refuse("{%c without its end", kind);
	if (kind == '%')
		take_code(at + 2, end);
	else if (kind == '{')
		take_value(at + 2, end);
	t.line += lines_in(at, end);
	end += 2;
	if (kind != '{' && *end == '\n') {
		t.line++;
		end++;
	}
	return end;
}

static bool begins_ours(const char *at)
{
	return at[0] == '{' && (at[1] == '%' || at[1] == '{' || at[1] == '#');
}

static void compile(const char *text)
{
	const char *from = text, *at = text;

	while (*at) {
		if (begins_ours(at)) {
			print_literal(from, at);
			from = at = take(at);
			continue;
		}
		if (!t.opened && !isspace((unsigned char)*at))
			refuse("text before the function's head");
		if (!t.opened)
			from = at + 1;
		else
			step(&t.now, at);
		t.line += *at++ == '\n';
	}
	if (!t.opened)
		refuse("no function");
	if (t.blocks)
		refuse("a block does not end");
	if (t.now.place != IN_TEXT)
		refuse("the template does not end in text");
	print_literal(from, at);
	(void)puts("}");
}

static char text[FILE_MAX + 1];

static size_t read_file(const char *name)
{
	FILE *file = fopen(name, "r");
	size_t n = file ? fread(text, 1, FILE_MAX, file) : 0;

	if (!file || ferror(file) || !feof(file)) {
		(void)fprintf(stderr, "%s: cannot be read, or is too long\n", name);
		exit(EXIT_FAILURE);
	}
	(void)fclose(file);
	return n;
}

/* Numbers: a string of that length is none of ISO C. */
static void print_bytes(const char *name, size_t count)
{
	(void)printf("/* Made by compile.c. */\n#include \"review/template.h\"\n\nstatic const char bytes[] = {");
	for (size_t i = 0; i < count; i++)
		(void)printf("%s%d,", i % 24 ? " " : "\n\t", (signed char)text[i]);
	(void)printf("\n};\nconst struct span %s = { bytes, sizeof bytes };\n", name);
}

int main(int argc, char **argv)
{
	if (argc == 4 && strcmp(argv[1], "--file") == 0) {
		print_bytes(argv[2], read_file(argv[3]));
	} else if (argc == 2) {
		t.name = argv[1];
		t.line = 1;
		text[read_file(t.name)] = '\0';
		(void)printf("/* Made by compile.c of %s. */\n#include \"review/template.h\"\n\n", t.name);
		compile(text);
	} else {
		(void)fputs("usage: compile TEMPLATE | compile --file NAME FILE\n", stderr);
		return 2;
	}
	return fflush(stdout) || ferror(stdout) ? EXIT_FAILURE : EXIT_SUCCESS;
}
