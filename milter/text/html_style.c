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
	{ "whitesmoke", 0xF5F5F5 },
};

static int hex(char c)
{
	if (ascii_digit(c))
		return c - '0';
	c = ascii_lower(c);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* "#fff" and "#ffffff", the mark cut off. */
static int32_t hex_colour(struct span s)
{
	int32_t rgb = 0;

	if (s.len != 3 && s.len != 6)
		return COLOUR_UNKNOWN;
	for (size_t i = 0; i < s.len; i++) {
		if (hex(s.at[i]) < 0)
			return COLOUR_UNKNOWN;
		rgb = rgb * 16 + hex(s.at[i]);
		if (s.len == 3)
			rgb = rgb * 16 + hex(s.at[i]);
	}
	return rgb;
}

/* "255, 255, 255)": what stands behind "rgb(". */
static int32_t rgb_colour(struct span s)
{
	int32_t rgb = 0, channel = 0;
	int channels = 0;
	bool digits = false;

	for (size_t i = 0; i < s.len && channels < 3; i++) {
		if (ascii_digit(s.at[i])) {
			channel = channel > 255 ? 255 : channel * 10 + (s.at[i] - '0');
			digits = true;
		} else if (digits) {
			rgb = rgb * 256 + (channel > 255 ? 255 : channel);
			channel = 0;
			digits = false;
			channels++;
		}
	}
	return channels == 3 ? rgb : COLOUR_UNKNOWN;
}

static int32_t colour(struct span s)
{
	s = span_trim(s);
	if (s.len && s.at[0] == '#')
		return hex_colour(span_cut(span_skip(s, 1), 0, span_find_byte(span_skip(s, 1), ' ')));
	if (span_starts_nocase(s, SPAN("rgb(")))
		return rgb_colour(span_skip(s, 4));
	s = span_cut(s, 0, span_find_byte(s, ' '));
	for (size_t i = 0; i < sizeof colours / sizeof *colours; i++)
		if (span_eq_nocase(s, span_of(colours[i].name)))
			return colours[i].rgb;
	return COLOUR_UNKNOWN;
}

/* A length that nobody can read: "0", "0px", "1px", "0.01em". */
static bool tiny(struct span s)
{
	size_t i = 0;
	int whole = 0;
	bool fraction;

	for (; i < s.len && ascii_digit(s.at[i]); i++)
		whole = whole > 99 ? whole : whole * 10 + (s.at[i] - '0');
	if (i == 0 && !(s.len && s.at[0] == '.'))
		return false;
	fraction = i < s.len && s.at[i] == '.';
	if (whole == 0 && !fraction)
		return true;
	if (whole == 0)		/* "0.9em" is readable, "0.01em" and "0.5px" are not */
		return (i + 1 < s.len && s.at[i + 1] == '0') || span_ends(s, SPAN("px"));
	return whole == 1 && !fraction && span_eq(span_skip(s, i), SPAN("px"));
}

static bool zero(struct span s)
{
	size_t i = 0;

	while (i < s.len && (s.at[i] == '0' || s.at[i] == '.'))
		i++;
	return i > 0 && (i == s.len || !ascii_digit(s.at[i]));
}

/* Facts of one element that hide only when they come together. */
struct together {
	bool no_room, clipped, border_none, border_top, absolute, far_off;
};

static void set(struct html_style *style, unsigned bit, bool on)
{
	style->sight = on ? style->sight | bit : style->sight & ~bit;
}

static void apply_colours(struct html_style *style, struct span name, struct span value)
{
	if (span_eq_nocase(name, SPAN("color")))
		style->front = colour(value);
	else if (span_eq_nocase(name, SPAN("background-color"))
		 || span_eq_nocase(name, SPAN("background")))
		style->back = colour(value);
}

static void apply_box(struct together *t, struct span name, struct span value)
{
	if (span_eq_nocase(name, SPAN("overflow")))
		t->clipped = span_eq_nocase(value, SPAN("hidden"));
	else if (span_eq_nocase(name, SPAN("border")))
		t->border_none = span_starts_nocase(value, SPAN("none"))
				 || span_starts_nocase(value, SPAN("medium none")) || zero(value);
	else if (span_eq_nocase(name, SPAN("border-top")))
		t->border_top = span_find_nocase(value, SPAN("solid")) < value.len;
	else if (span_eq_nocase(name, SPAN("position")))
		t->absolute = span_eq_nocase(value, SPAN("absolute"));
	else if (span_eq_nocase(name, SPAN("left")) || span_eq_nocase(name, SPAN("top"))
		 || span_eq_nocase(name, SPAN("text-indent")))
		t->far_off |= value.len > 4 && value.at[0] == '-';
	else if (span_eq_nocase(name, SPAN("height")) || span_eq_nocase(name, SPAN("max-height"))
		 || span_eq_nocase(name, SPAN("width")) || span_eq_nocase(name, SPAN("max-width")))
		t->no_room |= zero(value);
}

static void apply_sight(struct html_style *style, struct span name, struct span value)
{
	if (span_eq_nocase(name, SPAN("display"))) {
		if (span_starts_nocase(value, SPAN("none")))
			set(style, SIGHT_GONE, true);
	} else if (span_eq_nocase(name, SPAN("visibility"))) {
		set(style, SIGHT_NO_VISIBILITY, !span_starts_nocase(value, SPAN("visible")));
	} else if (span_eq_nocase(name, SPAN("font-size"))) {
		set(style, SIGHT_NO_SIZE, tiny(value));
	} else if (span_eq_nocase(name, SPAN("opacity"))) {
		if (zero(value))
			set(style, SIGHT_GONE, true);
	} else if (span_eq_nocase(name, SPAN("mso-hide"))) {
		if (span_starts_nocase(value, SPAN("all")))
			set(style, SIGHT_GONE, true);
	} else if (span_eq_nocase(name, SPAN("white-space"))) {
		set(style, SIGHT_KEEP_LINES, span_starts_nocase(value, SPAN("pre"))
						     || span_starts_nocase(value, SPAN("break")));
	}
}

static void apply_declarations(struct html_style *style, struct span css)
{
	struct together t = { 0 };

	while (css.at) {
		struct span value = span_until(&css, ';');
		const struct span name = span_trim(span_until(&value, ':'));

		value = value.at ? span_trim(value) : SPAN_NONE;
		apply_sight(style, name, value);
		apply_colours(style, name, value);
		apply_box(&t, name, value);
	}
	if ((t.no_room && t.clipped) || (t.absolute && t.far_off))
		set(style, SIGHT_GONE, true);
	set(style, SIGHT_RULE_ABOVE, t.border_top && t.border_none);
	set(style, SIGHT_NO_BORDER, t.border_none && !t.border_top);
}

void html_style_apply(const struct html_tag *tag, struct html_style *style)
{
	style->sight &= ~(unsigned)(SIGHT_RULE_ABOVE | SIGHT_NO_BORDER);
	for (size_t i = 0; i < tag->count; i++) {
		const struct html_attribute *a = &tag->attributes[i];

		if (span_eq_nocase(a->name, SPAN("style")))
			apply_declarations(style, a->value);
		else if (span_eq_nocase(a->name, SPAN("hidden")))
			set(style, SIGHT_GONE, true);
		else if (span_eq_nocase(a->name, SPAN("bgcolor")))
			style->back = colour(a->value);
		else if (span_eq_nocase(a->name, SPAN("color")))
			style->front = colour(a->value);
	}
}

bool html_style_visible(const struct html_style *style)
{
	if (style->sight & (SIGHT_GONE | SIGHT_NO_SIZE | SIGHT_NO_VISIBILITY))
		return false;
	return style->front == COLOUR_UNKNOWN || style->front != style->back;
}
