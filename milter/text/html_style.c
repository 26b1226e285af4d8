/* html_style.c - see html_style.h. */
#include "text/html_style.h"

static const struct colour {
	const char *name;
	int32_t rgb;
} colours[] = {
	{ "white", 0xFFFFFF }, { "black", 0x000000 },  { "red", 0xFF0000 },
	{ "blue", 0x0000FF },  { "green", 0x008000 },  { "gray", 0x808080 },
	{ "grey", 0x808080 },  { "silver", 0xC0C0C0 }, { "yellow", 0xFFFF00 },
	{ "navy", 0x000080 },  { "snow", 0xFFFAFA },   { "ivory", 0xFFFFF0 },
	{ "lime", 0x00FF00 },  { "maroon", 0x800000 }, { "orange", 0xFFA500 },
	{ "whitesmoke", 0xF5F5F5 }, { "transparent", COLOUR_NONE }, { "ghostwhite", 0xF8F8FF },
	{ "floralwhite", 0xFFFAF0 }, { "azure", 0xF0FFFF }, { "mintcream", 0xF5FFFA },
	{ "inherit", COLOUR_KEPT }, { "currentcolor", COLOUR_KEPT },
};

/* "#fff" and "#ffffff", the mark cut off; "#fff0" and "#ffffff00" are transparent. */
static int32_t hex_colour(struct span s)
{
	const size_t width = s.len == 3 || s.len == 4 ? 1 : 2;
	int32_t rgb = 0;
	bool clear = s.len == 4 * width;

	if (s.len != 3 * width && s.len != 4 * width)
		return COLOUR_UNKNOWN;
	for (size_t i = 0; i < s.len; i++) {
		if (ascii_hex(s.at[i]) < 0)
			return COLOUR_UNKNOWN;
		if (i >= 3 * width)
			clear = clear && ascii_hex(s.at[i]) == 0;
		else
			rgb = rgb * (width == 1 ? 256 : 16) + ascii_hex(s.at[i]) * (width == 1 ? 17 : 1);
	}
	return clear ? COLOUR_NONE : rgb;
}

/* Thousandths of "0.5", "12", ".05em"; -1 when it is no number. Bounded. */
static int thousandths(struct span s)
{
	int whole = 0, part = 0, scale = 100;
	size_t i = 0;

	for (; i < s.len && ascii_digit(s.at[i]); i++)
		whole = whole > 99999 ? whole : whole * 10 + (s.at[i] - '0');
	if (i == 0 && !(s.len > 1 && s.at[0] == '.' && ascii_digit(s.at[1])))
		return -1;
	if (i < s.len && s.at[i] == '.')
		for (i++; i < s.len && ascii_digit(s.at[i]); i++, scale /= 10)
			part += (s.at[i] - '0') * scale;
	return whole * 1000 + part;
}

/* "255, 255, 255)" or "255 255 255 / 0)": what stands behind "rgb(" and "rgba(". */
static int32_t rgb_colour(struct span s)
{
	int32_t rgb = 0;
	int channels = 0;

	s = span_cut(s, 0, span_find_byte(s, ')'));
	for (size_t i = 0; i < s.len && channels < 4;) {
		const int value = thousandths(span_skip(s, i));

		if (value < 0) {
			i++;
			continue;
		}
		if (channels == 3)
			return value == 0 ? COLOUR_NONE : value < 1000 ? COLOUR_UNKNOWN : rgb;
		rgb = rgb * 256 + (value > 255000 ? 255 : value / 1000);
		channels++;
		while (i < s.len && (ascii_digit(s.at[i]) || s.at[i] == '.'))
			i++;
		if (i < s.len && s.at[i] == '%')
			return COLOUR_UNKNOWN;
	}
	return channels == 3 ? rgb : COLOUR_UNKNOWN;
}

static int32_t colour(struct span s)
{
	s = span_trim(s);
	if (span_starts_nocase(s, SPAN("rgb(")) || span_starts_nocase(s, SPAN("rgba(")))
		return rgb_colour(span_skip(s, span_find_byte(s, '(') + 1));
	s = span_cut(s, 0, span_find_byte(s, ' '));
	s = span_cut(s, 0, span_find_byte(s, '!'));
	if (s.len && s.at[0] == '#')
		return hex_colour(span_skip(s, 1));
	for (size_t i = 0; i < sizeof colours / sizeof *colours; i++)
		if (span_eq_nocase(s, span_of(colours[i].name)))
			return colours[i].rgb;
	/* Old attributes leave the mark out. */
	return s.len == 6 ? hex_colour(s) : COLOUR_UNKNOWN;
}

/* Behind a transparent ground, and behind none, stands that of the outer element. */
static int32_t ground(struct span s)
{
	const int32_t c = colour(s);

	s = span_trim(s);
	if (span_find_nocase(s, SPAN("url(")) < s.len || span_find_nocase(s, SPAN("gradient")) < s.len)
		return COLOUR_UNKNOWN;
	return c == COLOUR_NONE || span_starts_nocase(s, SPAN("none")) || span_starts_nocase(s, SPAN("initial"))
		       ? COLOUR_KEPT
		       : c;
}

static struct span unit_of(struct span s)
{
	while (s.len && (ascii_digit(s.at[0]) || s.at[0] == '.'))
		s = span_skip(s, 1);
	return s;
}

/* A length that nobody can read: "0", "0px", "1px", "0.01em". */
static bool tiny(struct span s)
{
	const int size = thousandths(s);
	const struct span unit = unit_of(s);

	if (size < 0)
		return false;
	if (size == 0)
		return true;
	if (span_starts_nocase(unit, SPAN("px")) || span_starts_nocase(unit, SPAN("pt")))
		return size <= 1000;
	return span_starts_nocase(unit, SPAN("%")) ? size < 10000 : size < 100;
}

static bool zero(struct span s)
{
	return thousandths(s) == 0;
}

/* A distance that leads off any page: "-9999px", "-100em", "-200%". */
static bool far_off(struct span s)
{
	struct span number = span_skip(s, 1);
	int least = 500;

	if (!s.len || s.at[0] != '-')
		return false;
	if (!span_starts_nocase(unit_of(number), SPAN("px")) && !span_starts_nocase(unit_of(number), SPAN("pt")))
		least = 90;
	return thousandths(number) >= least * 1000;
}

/* The size within "font: bold 0/0 Arial". */
static bool tiny_font(struct span s)
{
	while (s.len) {
		const struct span word = span_until(&s, ' ');
		const struct span size = span_cut(word, 0, span_find_byte(word, '/'));
		const bool sized = size.len < word.len || unit_of(size).len || zero(size);

		if (thousandths(size) >= 0 && sized)
			return tiny(size);
	}
	return false;
}

/* Facts of one element that hide only when they come together. */
struct together {
	bool no_room, clipped, border_none, border_top, absolute, far_off;
};

static void set(struct html_effect *e, unsigned bit, bool on)
{
	e->set = on ? e->set | bit : e->set & ~bit;
	e->clear = on ? e->clear & ~bit : e->clear | bit;
}

static void read_front(struct html_effect *e, struct together *t, struct span value)
{
	(void)t;
	e->front = colour(value);
}

static void read_back(struct html_effect *e, struct together *t, struct span value)
{
	(void)t;
	e->back = ground(value);
}

static void read_picture(struct html_effect *e, struct together *t, struct span value)
{
	(void)t;
	if (!span_starts_nocase(value, SPAN("none")))
		e->back = COLOUR_UNKNOWN;
}

static void read_display(struct html_effect *e, struct together *t, struct span value)
{
	(void)t;
	set(e, SIGHT_NOT_DISPLAYED, span_starts_nocase(value, SPAN("none")));
}

static void read_visibility(struct html_effect *e, struct together *t, struct span value)
{
	(void)t;
	if (span_starts_nocase(value, SPAN("visible")))
		set(e, SIGHT_NO_VISIBILITY, false);
	else if (span_starts_nocase(value, SPAN("hidden")) || span_starts_nocase(value, SPAN("collapse")))
		set(e, SIGHT_NO_VISIBILITY, true);
}

static void read_size(struct html_effect *e, struct together *t, struct span value)
{
	(void)t;
	set(e, SIGHT_NO_SIZE, tiny(value));
}

static void read_font(struct html_effect *e, struct together *t, struct span value)
{
	(void)t;
	set(e, SIGHT_NO_SIZE, tiny_font(value));
}

static void read_opacity(struct html_effect *e, struct together *t, struct span value)
{
	const int opacity = thousandths(value);

	(void)t;
	if (opacity >= 0 && opacity < (span_starts(unit_of(value), SPAN("%")) ? 10000 : 100))
		set(e, SIGHT_GONE, true);
}

static void read_filter(struct html_effect *e, struct together *t, struct span value)
{
	const size_t at = span_find_nocase(value, SPAN("opacity"));

	if (at < value.len)
		read_opacity(e, t, span_skip(value, at + sizeof "opacity"));
}

static void read_mso_hide(struct html_effect *e, struct together *t, struct span value)
{
	(void)t;
	if (span_starts_nocase(value, SPAN("all")))
		set(e, SIGHT_GONE, true);
}

static void read_white_space(struct html_effect *e, struct together *t, struct span value)
{
	(void)t;
	set(e, SIGHT_KEEP_LINES, span_starts_nocase(value, SPAN("pre")) || span_starts_nocase(value, SPAN("break")));
}

static void read_overflow(struct html_effect *e, struct together *t, struct span value)
{
	(void)e;
	t->clipped = span_starts_nocase(value, SPAN("hidden")) || span_starts_nocase(value, SPAN("clip"));
}

static void read_room(struct html_effect *e, struct together *t, struct span value)
{
	(void)e;
	t->no_room |= zero(value) || (thousandths(value) == 1000 && span_starts_nocase(unit_of(value), SPAN("px")));
}

static void read_border(struct html_effect *e, struct together *t, struct span value)
{
	(void)e;
	t->border_none = span_starts_nocase(value, SPAN("none"))
			 || span_starts_nocase(value, SPAN("medium none")) || zero(value);
}

static void read_border_top(struct html_effect *e, struct together *t, struct span value)
{
	(void)e;
	t->border_top = span_find_nocase(value, SPAN("solid")) < value.len;
}

static void read_position(struct html_effect *e, struct together *t, struct span value)
{
	(void)e;
	t->absolute = span_starts_nocase(value, SPAN("absolute")) || span_starts_nocase(value, SPAN("fixed"));
}

static void read_edge(struct html_effect *e, struct together *t, struct span value)
{
	(void)e;
	t->far_off |= far_off(value);
}

/* Leads away without a position of its own. */
static void read_indent(struct html_effect *e, struct together *t, struct span value)
{
	(void)t;
	if (far_off(value))
		set(e, SIGHT_GONE, true);
}

static void read_transform(struct html_effect *e, struct together *t, struct span value)
{
	(void)t;
	if (span_starts_nocase(value, SPAN("scale(0")) && zero(span_skip(value, 6)))
		set(e, SIGHT_GONE, true);
	else if (span_starts_nocase(value, SPAN("translate")) && far_off(span_skip(value, span_find_byte(value, '-'))))
		set(e, SIGHT_GONE, true);
}

/* "rect(0 0 0 0)", "rect(1px, 1px, 1px, 1px)", "inset(50%)", "inset(100%)". */
static void read_clip(struct html_effect *e, struct together *t, struct span value)
{
	const struct span inside = span_trim(span_skip(value, span_find_byte(value, '(') + 1));

	if (span_starts_nocase(value, SPAN("inset(")) ? thousandths(inside) >= 50000
						       : span_starts_nocase(value, SPAN("rect(")) && tiny(inside))
		t->no_room = t->clipped = true;
	(void)e;
}

static const struct property {
	const char *name;
	void (*read)(struct html_effect *e, struct together *t, struct span value);
} properties[] = {
	{ "color", read_front }, { "background-color", read_back }, { "background", read_back },
	{ "background-image", read_picture }, { "display", read_display },
	{ "visibility", read_visibility }, { "font-size", read_size }, { "font", read_font },
	{ "opacity", read_opacity }, { "filter", read_filter }, { "mso-hide", read_mso_hide },
	{ "white-space", read_white_space }, { "overflow", read_overflow },
	{ "overflow-x", read_overflow }, { "overflow-y", read_overflow }, { "height", read_room },
	{ "max-height", read_room }, { "width", read_room }, { "max-width", read_room },
	{ "border", read_border }, { "border-top", read_border_top }, { "position", read_position },
	{ "left", read_edge }, { "right", read_edge }, { "top", read_edge }, { "bottom", read_edge },
	{ "text-indent", read_indent }, { "margin-left", read_indent }, { "margin-top", read_indent },
	{ "transform", read_transform }, { "clip", read_clip }, { "clip-path", read_clip },
};

const struct html_effect html_effect_none = { .front = COLOUR_KEPT, .back = COLOUR_KEPT };

static void read_declaration(struct html_effect *e, struct together *t, struct span name, struct span value)
{
	if (!name.len || !value.len)
		return;
	for (size_t i = 0; i < sizeof properties / sizeof *properties; i++)
		if (ascii_lower(name.at[0]) == properties[i].name[0]
		    && span_eq_nocase(name, span_of(properties[i].name))) {
			properties[i].read(e, t, value);
			return;
		}
}

struct html_effect html_effect_read(struct span declarations)
{
	struct html_effect e = html_effect_none;
	struct together t = { 0 };

	while (declarations.at) {
		struct span value = span_until(&declarations, ';');
		const struct span name = span_trim(span_until(&value, ':'));

		read_declaration(&e, &t, name, value.at ? span_trim(value) : SPAN_NONE);
	}
	if ((t.no_room && t.clipped) || (t.absolute && t.far_off))
		set(&e, SIGHT_GONE, true);
	set(&e, SIGHT_RULE_ABOVE, t.border_top && t.border_none);
	set(&e, SIGHT_NO_BORDER, t.border_none && !t.border_top);
	return e;
}

struct html_effect html_effect_join(struct html_effect first, struct html_effect then)
{
	return (struct html_effect){
		.set = (first.set & ~then.clear) | then.set, .clear = (first.clear & ~then.set) | then.clear,
		.front = then.front == COLOUR_KEPT ? first.front : then.front,
		.back = then.back == COLOUR_KEPT ? first.back : then.back,
	};
}

/* What the old attributes say. */
static struct html_effect effect_of_attributes(const struct html_tag *tag, struct span *style)
{
	struct html_effect e = html_effect_none;

	for (size_t i = 0; i < tag->count; i++) {
		const struct html_attribute *a = &tag->attributes[i];

		if (span_eq_nocase(a->name, SPAN("style")))
			*style = a->value;
		else if (span_eq_nocase(a->name, SPAN("hidden")))
			set(&e, SIGHT_NOT_DISPLAYED, true);
		else if (span_eq_nocase(a->name, SPAN("bgcolor")))
			e.back = ground(a->value);
		else if (span_eq_nocase(a->name, SPAN("background")) && a->value.len)
			e.back = COLOUR_UNKNOWN;
		else if (span_eq_nocase(a->name, SPAN("color")) || span_eq_nocase(a->name, SPAN("text")))
			e.front = colour(a->value);
	}
	return e;
}

static struct html_effect effect_of_style(struct span declarations, struct html_style_memo *memo)
{
	if (!memo->declarations.at || !span_eq(declarations, memo->declarations))
		*memo = (struct html_style_memo){ declarations, html_effect_read(declarations) };
	return memo->effect;
}

void html_style_apply(const struct html_tag *tag, struct html_effect sheet, struct html_style_memo *memo,
		      struct html_style *style)
{
	const unsigned lost = style->sight & (SIGHT_NOT_DISPLAYED | SIGHT_GONE);
	struct span own = (struct span){ NULL, 0 };
	struct html_effect e = html_effect_join(effect_of_attributes(tag, &own), sheet);

	if (own.at)
		e = html_effect_join(e, effect_of_style(own, memo));
	style->sight &= ~(unsigned)(SIGHT_RULE_ABOVE | SIGHT_NO_BORDER);
	style->sight = (style->sight & ~e.clear) | e.set | lost;
	if (e.front != COLOUR_KEPT)
		style->front = e.front;
	if (e.back != COLOUR_KEPT)
		style->back = e.back;
}

/* The larger of two channels, less the smaller. */
static int32_t apart(int32_t a, int32_t b, int shift)
{
	const int32_t one = a >> shift & 0xFF, other = b >> shift & 0xFF;

	return one > other ? one - other : other - one;
}

bool html_style_visible(const struct html_style *style)
{
	enum { NEAR = 8 };	/* of 255: "#fefefe" on white */

	if (style->sight & (SIGHT_NOT_DISPLAYED | SIGHT_GONE | SIGHT_NO_SIZE | SIGHT_NO_VISIBILITY)
	    || style->front == COLOUR_NONE)
		return false;
	if (style->front == COLOUR_UNKNOWN || style->back == COLOUR_UNKNOWN)
		return true;
	return apart(style->front, style->back, 0) > NEAR || apart(style->front, style->back, 8) > NEAR
	       || apart(style->front, style->back, 16) > NEAR;
}
