/* html_element.c - see html_element.h. */
#include "text/html_element.h"

#define BLOCK (ELEMENT_BLOCK | ELEMENT_CLOSES_P)

/* In alphabetical order, for the binary search. */
static const struct element {
	const char *name;
	unsigned flags;
} elements[] = {
	{ "address", BLOCK },
	{ "area", ELEMENT_VOID },
	{ "article", BLOCK },
	{ "aside", BLOCK },
	{ "base", ELEMENT_VOID },
	{ "blockquote", BLOCK | ELEMENT_SPACED | ELEMENT_QUOTE },
	{ "body", ELEMENT_BLOCK | ELEMENT_ROOT },
	{ "br", ELEMENT_VOID | ELEMENT_BREAK },
	{ "caption", BLOCK | ELEMENT_SCOPE | ELEMENT_TABLE },
	{ "center", BLOCK },
	{ "col", ELEMENT_VOID },
	{ "datalist", ELEMENT_HIDDEN },
	{ "dd", BLOCK | ELEMENT_ITEM },
	{ "details", BLOCK },
	{ "dir", BLOCK | ELEMENT_LIST },
	{ "div", BLOCK },
	{ "dl", BLOCK | ELEMENT_LIST },
	{ "dt", BLOCK | ELEMENT_ITEM },
	{ "embed", ELEMENT_VOID },
	{ "fieldset", BLOCK },
	{ "figcaption", BLOCK },
	{ "figure", BLOCK },
	{ "footer", BLOCK },
	{ "form", BLOCK },
	{ "h1", BLOCK | ELEMENT_SPACED | ELEMENT_ITEM },
	{ "h2", BLOCK | ELEMENT_SPACED | ELEMENT_ITEM },
	{ "h3", BLOCK | ELEMENT_SPACED | ELEMENT_ITEM },
	{ "h4", BLOCK | ELEMENT_SPACED | ELEMENT_ITEM },
	{ "h5", BLOCK | ELEMENT_SPACED | ELEMENT_ITEM },
	{ "h6", BLOCK | ELEMENT_SPACED | ELEMENT_ITEM },
	{ "head", ELEMENT_BLOCK | ELEMENT_ROOT },
	{ "header", BLOCK },
	{ "hr", BLOCK | ELEMENT_VOID | ELEMENT_RULE },
	{ "html", ELEMENT_BLOCK | ELEMENT_ROOT },
	{ "iframe", ELEMENT_RAW },
	{ "img", ELEMENT_VOID },
	{ "input", ELEMENT_VOID },
	{ "legend", BLOCK },
	{ "li", BLOCK | ELEMENT_ITEM },
	{ "link", ELEMENT_VOID },
	{ "listing", BLOCK | ELEMENT_PRE },
	{ "main", BLOCK },
	{ "map", 0 },
	{ "menu", BLOCK | ELEMENT_LIST },
	{ "meta", ELEMENT_VOID },
	{ "nav", BLOCK },
	{ "noembed", ELEMENT_RAW },
	{ "noframes", ELEMENT_RAW },
	{ "ol", BLOCK | ELEMENT_LIST },
	{ "optgroup", ELEMENT_HIDDEN },
	{ "option", ELEMENT_HIDDEN },
	{ "p", BLOCK | ELEMENT_SPACED },
	{ "param", ELEMENT_VOID },
	{ "plaintext", BLOCK | ELEMENT_PRE },
	{ "pre", BLOCK | ELEMENT_SPACED | ELEMENT_PRE },
	{ "script", ELEMENT_RAW },
	{ "section", BLOCK },
	{ "select", ELEMENT_HIDDEN },
	{ "source", ELEMENT_VOID },
	{ "style", ELEMENT_RAW },
	{ "summary", BLOCK },
	{ "svg", ELEMENT_HIDDEN },
	{ "table", BLOCK | ELEMENT_SCOPE | ELEMENT_TABLE | ELEMENT_GRID },
	{ "tbody", ELEMENT_BLOCK | ELEMENT_TABLE },
	{ "td", ELEMENT_CELL | ELEMENT_SCOPE | ELEMENT_TABLE },
	{ "template", ELEMENT_HIDDEN },
	{ "tfoot", ELEMENT_BLOCK | ELEMENT_TABLE },
	{ "th", ELEMENT_CELL | ELEMENT_SCOPE | ELEMENT_TABLE },
	{ "thead", ELEMENT_BLOCK | ELEMENT_TABLE },
	{ "title", ELEMENT_RAW },
	{ "tr", ELEMENT_BLOCK | ELEMENT_TABLE | ELEMENT_ROW },
	{ "track", ELEMENT_VOID },
	{ "ul", BLOCK | ELEMENT_LIST },
	{ "wbr", ELEMENT_VOID },
	{ "xml", ELEMENT_HIDDEN },
	{ "xmp", BLOCK | ELEMENT_PRE },
};

static int compare(struct span s, const char *name)
{
	/* A stranger's zero is not the end of our name. */
	for (size_t i = 0; i < s.len; i++)
		if (!name[i] || s.at[i] != name[i])
			return (unsigned char)s.at[i] < (unsigned char)name[i] ? -1 : 1;
	return name[s.len] ? -1 : 0;
}

unsigned html_element(struct span name)
{
	size_t low = 0, high = sizeof elements / sizeof *elements;

	while (low < high) {
		const size_t middle = (low + high) / 2;
		const int order = compare(name, elements[middle].name);

		if (order == 0)
			return elements[middle].flags;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return 0;
}
