/* Visible text of HTML: what a reader sees, what it is marked as, and that no
 * input makes the reader slow or unsafe. */
#include "tests/cmocka.inc.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "text/html.h"
#include "text/html_element.h"
#include "text/html_reference.h"

static int read_html(struct span html, struct arena *a, struct text *t)
{
	struct fault f = { FAULT_KINDS, "" };
	const int bad = html_read(html, a, t, &f);

	if (bad)
		assert_int_equal(f.kind, FAULT_MEMORY);
	return bad;
}

static const struct seen {
	const char *says, *html, *want;
} seen[] = {
	{ "text alone", "hello", "hello" },
	{ "white space folds", " a \n\t b ", "a b" },
	{ "a break ends a line", "a<br>b", "a\nb" },
	{ "two breaks make an empty line", "a<br><br>b", "a\n\nb" },
	{ "many breaks make one empty line", "a<br><br><br><br>b", "a\n\nb" },
	{ "paragraphs are parted", "<p>a</p><p>b</p>", "a\n\nb" },
	{ "paragraphs without end tags", "<p>a<p>b", "a\n\nb" },
	{ "divisions are lines", "<div>a</div><div>b</div>", "a\nb" },
	{ "an empty division with a break is an empty line", "<div>a</div><div><br></div><div>b</div>", "a\n\nb" },
	{ "inline tags part nothing", "a<b>b</b>c <i>d</i>", "abc d" },
	{ "a space across tags is kept once", "a <b> b</b>", "a b" },
	{ "cells share a line", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>", "a b\nc" },
	{ "list items are lines", "<ul><li>a<li>b</ul>c", "a\nb\nc" },
	{ "preformatted text keeps its lines", "<pre>a  b\n c</pre>", "a  b\nc" },
	{ "pre-wrap keeps its lines", "<div style='white-space: pre-wrap'>a\nb</div>", "a\nb" },
	{ "comments are not text", "a<!-- b -->c<!-->d<!--->e", "acde" },
	{ "a comment may hold a greater sign", "a<!-- > b -->c", "ac" },
	{ "an open comment takes the rest", "a<!-- b", "a" },
	{ "conditional sections are comments", "a<![if !mso]>b<![endif]>c<?xml x?>d", "abcd" },
	{ "style, script and title are not text",
	  "<title>t</title><style>p{}</style><script>if (a<b) {}</script>a", "a" },
	{ "a style that never ends takes the rest", "a<style>b", "a" },
	{ "text in an open head is text", "<head><meta x>a", "a" },
	{ "named references", "&lt;&amp;&gt;&eacute;&euro;&nbsp;x", "<&>\xC3\xA9\xE2\x82\xAC x" },
	{ "numeric references", "&#65;&#x42;&#128;", "AB\xE2\x82\xAC" },
	{ "references without a semicolon", "&amp x &copy", "& x \xC2\xA9" },
	{ "what is no reference is text", "a & b &nope; &#; &#x;", "a & b &nope; &#; &#x;" },
	{ "numbers that are no character", "&#0;&#xD800;&#x110000;&#99999999999;",
	  "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD" },
	{ "soft hyphens and zero widths draw nothing", "so&shy;rry&#8203; you", "sorry you" },
	{ "a smaller sign is text before a space", "a < b <3", "a < b <3" },
	{ "quotes in attributes hide greater signs", "<a title='>' href=\">\">x</a>", "x" },
	{ "a tag that never ends takes the rest", "a<b title=\"c", "a" },
	{ "an end tag without a start", "</div>a</b>b", "ab" },
	{ "a bogus end tag is a comment", "a</ b>c", "ac" },
	{ "an upper-case tag", "<P>a</P><BR>b", "a\n\nb" },
	{ "unknown tags are passed over", "<o:p>a</o:p><x-y z>b", "ab" },
	{ "an end tag does not reach out of its cell", "<div style='display:none'><table><td></div>x</table></div>y",
	  "y" },
	{ "display:none", "a<span style=\"display:none\">b</span>c", "ac" },
	{ "display: NONE !important", "a<span style=\"DISPLAY: NONE !important\">b</span>c", "ac" },
	{ "hidden attribute", "a<p hidden>b</p>", "a" },
	{ "visibility may come back",
	  "<p style='visibility:hidden'>a<span style='visibility:visible'>b</span></p>", "b" },
	{ "size zero, and back", "<td style='font-size:0'>a<p style='font-size:12px'>b</p></td>", "b" },
	{ "a readable small size", "<p style='font-size:0.9em'>a</p>", "a" },
	{ "one pixel", "<p style='font-size:1px'>a</p>b", "b" },
	{ "opacity zero", "<p style='opacity:0.0'>a</p>b", "b" },
	{ "half opacity", "<p style='opacity:0.5'>a</p>", "a" },
	{ "no room and clipped", "<div style='max-height:0px;overflow:hidden'>a</div>b", "b" },
	{ "no room but not clipped", "<div style='height:0'>a</div>", "a" },
	{ "white on white", "<div style='background-color:#fff'>a<font color=white>b</font></div>", "a" },
	{ "white on the white of any page", "a<span style='color:white;mso-themecolor:background1'>b</span>c", "ac" },
	{ "white on a picture", "<table background=x.png><td><font color=white>b</font></table>", "b" },
	{ "white on a picture by style", "<td style='background:#fff url(x.png)'><font color=white>b</font>", "b" },
	{ "white on a gradient", "<p style='background-image:linear-gradient(red,blue);color:#fff'>b", "b" },
	{ "white on a button", "<td bgcolor=#1a73e8><a style='color:#ffffff'>b</a></td>", "b" },
	{ "white on no ground of its own", "<p style='background:transparent'><font color=#fff>b</font>", "" },
	{ "white on a ground of a variable", "<p style='background:var(--x)'><font color=#fff>b</font>", "b" },
	{ "a colour without its mark", "a<td bgcolor=ffffff><font color=FFFFFF>b</font></td>", "a" },
	{ "a dark ground without its mark", "<td bgcolor=004488><font color=white>b</font></td>", "b" },
	{ "nearly white on white", "<p style='color:#fefefe'>b", "" },
	{ "light grey on white", "<p style='color:#e8e8e8'>b", "b" },
	{ "black on black", "<div style='background:#000'><p style='color:black'>b</div>", "" },
	{ "white inherited, then black", "<div style='color:#fff'>a<b style='color:#000'>b</b></div>", "b" },
	{ "an unreadable colour hides nothing", "<p style='color:hsl(0 0% 100%)'>b", "b" },
	{ "an inherited colour is kept", "<p style='color:#fff'><b style='color:inherit'>b</b>", "" },
	{ "transparent text", "a<span style='color:transparent'>b</span>", "a" },
	{ "transparent by its fourth channel", "a<i style='color:rgba(0,0,0,0)'>b</i><i style='color:#0000'>c</i>", "a" },
	{ "half transparent", "<i style='color:rgba(0,0,0,.5)'>b</i>", "b" },
	{ "white letters of the page itself", "<body text=white><p>b", "" },
	{ "display comes back on the same element only", "<style>.p{display:none}</style><p class=p style='display:block'>a</p>"
	  "<div style='display:none'><p style='display:block'>b</p></div>", "a" },
	{ "opacity as a percentage", "a<i style='opacity:0%'>b</i>", "a" },
	{ "hardly any opacity", "a<i style='opacity:.01'>b</i>", "a" },
	{ "a filter that hides", "a<i style='filter:alpha(opacity=0)'>b</i><i style='filter: opacity(0%)'>c</i>", "a" },
	{ "size zero in the short form", "a<i style='font:0/0 Arial'>b</i><i style='font:bold 0px Arial'>c</i>", "a" },
	{ "a weight is no size", "<i style='font:700 12px Arial'>b</i>", "b" },
	{ "one pixel of room", "a<div style='max-height:1px;overflow:hidden'>b</div>", "a" },
	{ "off the page by its margin", "a<div style='margin-left:-9999px'>b</div>", "a" },
	{ "off the page by its indent", "a<div style='text-indent:-999em'>b</div>", "a" },
	{ "off the page and fixed", "a<div style='position:fixed;top:-200vh'>b</div>", "a" },
	{ "a small step to the left", "a<div style='position:absolute;left:-20px;margin-left:-15pt'>b</div>", "a\nb" },
	{ "clipped to nothing", "a<i style='clip:rect(0 0 0 0)'>b</i><i style='clip-path:inset(50%)'>c</i>", "a" },
	{ "shrunk to nothing", "a<i style='transform:scale(0)'>b</i><i style='transform:translateX(-9999px)'>c</i>", "a" },
	{ "visibility that inherits", "<i style='visibility:inherit'>b</i>", "b" },
	{ "a class that hides", "<style>.pre, .x { display: none !important }</style>a<p class='m pre'>b</p>", "a" },
	{ "a class without case", "<style>.Pre{display:none}</style>a<p class=pre>b</p>", "a" },
	{ "an id that hides", "<style>#pre{font-size:0}</style>a<p id=pre>b</p>", "a" },
	{ "a tag and a class", "<style>span.pre{visibility:hidden}</style>a<span class=pre>b</span>", "a" },
	{ "a sheet for some screens only", "<style>@media print { .x { display:none } .y { color:red } }</style><p class=x>b", "b" },
	{ "a sheet behind comments", "<style><!-- /* } */ @import 'x'; .x{display:none} --></style><p class=x>b", "" },
	{ "a selector of several names", "<style>.y .x{display:none}</style><p class=x>b", "b" },
	{ "white on a ground that a class paints", "<style>.x{background:#07c}</style><p class=x><b style='color:#fff'>b</b>", "b" },
	{ "white where some selector paints grounds", "<style>table td a{background:#07c}</style><a style='color:#fff'>b</a>", "b" },
	{ "white by class", "<style>.x{color:#fff}</style>a<p class=x>b", "a" },
	{ "a sheet that never ends", "a<style>.x{display:none", "a" },
	{ "the same colour as the page", "<body bgcolor=#FFFFFF><p style='color:rgb(255, 255, 255)'>a</p>b", "b" },
	{ "mso-hide", "<p style='mso-hide:all'>a</p>b", "b" },
	{ "far off the page", "<p style='position:absolute;left:-9999px'>a</p>b", "b" },
	{ "no pictures' texts", "<img src=x alt='sorry'>a", "a" },
	{ "options are not text", "<select><option>a</select>b", "b" },
	{ "a hidden paragraph ends with the next one", "<p style='display:none'>a<p>b", "b" },
};

static void what_is_seen(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof seen / sizeof *seen; i++) {
		struct arena *a = arena_new(1 << 20);
		struct text t;

		assert_int_equal(read_html(span_of(seen[i].html), a, &t), 0);
		if (!span_eq(t.utf8, span_of(seen[i].want)))
			fail_msg("row %zu: %s: got %.*s", i, seen[i].says, SPAN_ARG(t.utf8));
		arena_free(a);
	}
}

static const struct marked {
	const char *says, *html;
	size_t line;
	unsigned depth, marks;
} marked[] = {
	{ "a block quote", "a<blockquote>b</blockquote>", 2, 1, LINE_QUOTED_BY_HTML | LINE_PLAIN_QUOTE },
	{ "a block quote in a block quote", "<blockquote><blockquote>b", 0, 2,
	  LINE_QUOTED_BY_HTML | LINE_PLAIN_QUOTE },
	{ "after a block quote", "<blockquote>b</blockquote>c", 2, 0, 0 },
	{ "a block quote for indenting", "<blockquote style='margin:0 0 0 40px;border:none;padding:0'>b", 0, 0, 0 },
	{ "Gmail's attribution", "<div class=gmail_quote><div class='gmail_attr'>b</div></div>", 0, 0,
	  LINE_QUOTED_BY_HTML | LINE_ATTRIBUTED_BY_HTML },
	{ "Outlook's name for it", "<div class='x_x_gmail_quote'>b</div>", 0, 0, LINE_QUOTED_BY_HTML },
	{ "an answer in Gmail's container", "<div class=gmail_quote><blockquote>q</blockquote>b</div>", 2, 0, 0 },
	{ "a signature", "<div class=gmail_signature>b</div>", 0, 0, LINE_SIGNED_BY_HTML },
	{ "a signature of some program", "<div class='acme-signature'>b</div>", 0, 0, LINE_SIGNED_BY_HTML },
	{ "GMX", "<div name=quote>b</div>", 0, 1, LINE_QUOTED_BY_HTML },
	{ "a cited division", "<div type=cite>b</div>", 0, 1, LINE_QUOTED_BY_HTML },
	{ "a rule", "a<hr>b", 1, 0, LINE_RULE },
	{ "Outlook's border", "a<div style='border:none;border-top:solid #E1E1E1 1pt'>b</div>", 1, 0, LINE_RULE },
	{ "Outlook's reference", "a<div id=divRplyFwdMsg>b</div>", 1, 0, LINE_CUT_BY_HTML },
	{ "an item", "<li>b", 0, 0, LINE_LIST },
	{ "a heading", "<h1>b</h1>", 0, 0, LINE_LIST },
	{ "code", "<pre>b</pre>", 0, 0, LINE_CODE },
	{ "quote marks as text", "<p>&gt; b</p>", 0, 1, 0 },
};

static void what_is_marked(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof marked / sizeof *marked; i++) {
		struct arena *a = arena_new(1 << 20);
		struct text t;

		assert_int_equal(read_html(span_of(marked[i].html), a, &t), 0);
		if (t.line_count <= marked[i].line || t.lines[marked[i].line].depth != marked[i].depth
		    || t.lines[marked[i].line].marks != marked[i].marks)
			fail_msg("row %zu: %s", i, marked[i].says);
		arena_free(a);
	}
}

static const struct found {
	const char *says, *html;
	unsigned want;
} found[] = {
	{ "nothing odd", "<p>a</p>", 0 },
	{ "hidden text", "<p style='display:none'>a</p>", FINDING_HIDDEN_TEXT },
	{ "hidden white space is nothing", "<p style='display:none'> </p>", 0 },
	{ "zero-width characters", "a&#8203;b", FINDING_INVISIBLE },
	{ "a space between words that does not break", "<p>a&nbsp;b", FINDING_NO_BREAK },
	{ "such spaces elsewhere", "<p>a&nbsp; b &nbsp;c<br>&nbsp;d&nbsp;<p>&nbsp;</p>", 0 },
	{ "hidden references", "<p hidden>&#65;", FINDING_HIDDEN_TEXT },
	{ "what fills a preheader is nothing", "<p hidden>&nbsp;&zwnj; &nbsp;", 0 },
	{ "letters in disguise", "s&#1086;rry", FINDING_HOMOGLYPHS },
};

static void what_is_found(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof found / sizeof *found; i++) {
		struct arena *a = arena_new(1 << 20);
		struct text t;

		assert_int_equal(read_html(span_of(found[i].html), a, &t), 0);
		if (t.findings != found[i].want)
			fail_msg("row %zu: %s", i, found[i].says);
		arena_free(a);
	}
}

/* The tables are searched by halves: every row must be found. */
static void tables_are_in_order(void **state)
{
	static const char *const elements[] = { "address", "blockquote", "br", "div", "h1", "hr", "li", "p",
						"pre", "script", "style", "table", "td", "tr", "ul", "xmp" };
	static const char *const names[] = { "&AElig;", "&Aacute;", "&zwnj;", "&zwj;", "&amp;", "&quot;",
					     "&nbsp;", "&euro;", "&apos;", "&hellip;", "&yuml;", "&szlig;" };
	uint32_t c;

	(void)state;
	for (size_t i = 0; i < sizeof elements / sizeof *elements; i++)
		if (!html_element(span_of(elements[i])))
			fail_msg("%s", elements[i]);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (html_reference(span_of(names[i]), &c) != strlen(names[i]))
			fail_msg("%s", names[i]);
}

static const struct hostile {
	const char *says, *head, *again, *tail;
	size_t times;
	unsigned finding;
} hostile[] = {
	{ "nested divisions", "", "<div>", "x", 100000, FINDING_HTML_LIMIT },
	{ "nested block quotes", "", "<blockquote>", "x", 100000, FINDING_HTML_LIMIT },
	{ "attributes of one tag", "<p ", "a=b ", ">x", 50000, FINDING_HTML_LIMIT },
	{ "open tables", "", "<table><tr><td>", "x", 5000, FINDING_HTML_LIMIT },
	{ "end tags of nothing", "<div><b>", "</i></p></x>", "x", 100000, 0 },
	{ "open formatting", "", "<b><i>", "x", 50000, FINDING_HTML_LIMIT },
	{ "smaller signs", "", "< ", "x", 100000, 0 },
	{ "ampersands", "", "&", "x", 200000, 0 },
	{ "comments that open", "", "<!--", "-->x", 100000, 0 },
	{ "breaks", "", "<br>", "x", 100000, 0 },
	{ "rules", "", "<hr>", "x", 15000, 0 },
	{ "classes", "<p class='", "gmail_quote ", "'>x", 20000, 0 },
	{ "rules of a sheet", "<style>", ".a{color:red}.b{display:none}", "</style>x", 30000, 0 },
	{ "selectors of a rule", "<style>", ".a,", "{display:none}</style>x", 100000, 0 },
	{ "blocks in blocks", "<style>@media", "{", "</style>x", 200000, 0 },
	{ "comments of a sheet", "<style>", "/*", "</style>x", 200000, 0 },
	{ "sheets", "", "<style>.a{display:none}</style>", "x", 20000, 0 },
};

static void nothing_is_too_much(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof hostile / sizeof *hostile; i++) {
		const struct hostile *h = &hostile[i];
		struct arena *a = arena_new(1 << 26);
		struct buffer b;
		struct text t;

		buffer_init(&b, NULL, 1 << 22);
		buffer_add(&b, span_of(h->head));
		for (size_t n = 0; n < h->times; n++)
			buffer_add(&b, span_of(h->again));
		buffer_add(&b, span_of(h->tail));
		assert_false(b.spoiled);
		assert_int_equal(read_html(buffer_span(&b), a, &t), 0);
		if (!(t.utf8.len && t.utf8.at[t.utf8.len - 1] == 'x') || (t.findings & h->finding) != h->finding)
			fail_msg("row %zu: %s", i, h->says);
		buffer_done(&b);
		arena_free(a);
	}
}

/* Zeros in the name of a tag end no name of ours. */
static void zeros_are_bytes(void **state)
{
	struct arena *a = arena_new(1 << 20);
	struct text t;

	(void)state;
	assert_int_equal(read_html(SPAN("<col\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0>a</col\0\0\0\0>"), a, &t), 0);
	assert_true(span_eq(t.utf8, SPAN("a")));
	arena_free(a);
}

static void too_much_text_is_cut(void **state)
{
	struct arena *a = arena_new(1 << 26);
	struct buffer b;
	struct text t;

	(void)state;
	buffer_init(&b, NULL, 1 << 22);
	for (size_t i = 0; i < 100000; i++)
		buffer_add(&b, SPAN("w\xC3\xB6rd &euro; "));
	assert_int_equal(read_html(buffer_span(&b), a, &t), 0);
	assert_true(t.utf8.len <= TEXT_MAX);
	assert_true(t.findings & FINDING_TEXT_CUT);
	buffer_done(&b);
	arena_free(a);
}

static void too_many_lines_are_cut(void **state)
{
	struct arena *a = arena_new(1 << 26);
	struct buffer b;
	struct text t;

	(void)state;
	buffer_init(&b, NULL, 1 << 22);
	for (size_t i = 0; i < 2 * TEXT_LINES; i++)
		buffer_add(&b, SPAN("<div>a</div><hr>"));
	assert_int_equal(read_html(buffer_span(&b), a, &t), 0);
	assert_int_equal(t.line_count, TEXT_LINES);
	assert_true(t.findings & FINDING_TEXT_CUT);
	buffer_done(&b);
	arena_free(a);
}

static const char sweep[] =
	"<html><head><title>t</title><style>/* c */ .k, p.l { color: rgb(1,2,3); font: 0/0 x }@media x{.a{b:c}}</style></head><body bgcolor='#fff'><!-- c --><div class=\"gmail_quote x\" "
	"style='color:#ff0000;font-size:12px;left:-1e9px'>a&eacute;&#x20AC;<br><blockquote type=cite>b<p>c</blockquote>"
	"d</div><table><tr><td>e<td>f</table><pre>g\n h</pre><hr id=zwchr style='clip:rect(0 0);font:0'>\xE2\x82\xAC<ul><li>i</ul>";

/* Whatever the budget, the answer is right or the fault is FAULT_MEMORY. */
static void every_budget(void **state)
{
	(void)state;
	for (size_t budget = 0; budget < 65536; budget += 128) {
		struct arena *a = arena_new(budget);
		struct text t;

		if (!read_html(SPAN(sweep), a, &t))
			assert_true(span_starts(t.utf8, SPAN("a\xC3\xA9\xE2\x82\xAC\n")));
		arena_free(a);
	}
}

/* Every prefix, in a heap copy of exact size, so that the sanitizer sees. */
static void every_prefix(void **state)
{
	(void)state;
	for (size_t n = 0; n < sizeof sweep; n++) {
		struct arena *a = arena_new(1 << 20);
		char *copy = malloc(n ? n : 1);
		struct text t;

		assert_non_null(copy);
		memcpy(copy, sweep, n);
		assert_int_equal(read_html((struct span){ copy, n }, a, &t), 0);
		arena_free(a);
		free(copy);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_seen), cmocka_unit_test(what_is_marked), cmocka_unit_test(what_is_found),
		cmocka_unit_test(tables_are_in_order), cmocka_unit_test(nothing_is_too_much),
		cmocka_unit_test(too_much_text_is_cut), cmocka_unit_test(too_many_lines_are_cut),
		cmocka_unit_test(zeros_are_bytes),
		cmocka_unit_test(every_budget), cmocka_unit_test(every_prefix),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
