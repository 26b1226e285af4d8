/* farewell.c - see farewell.h. */
#include "text/farewell.h"

bool farewell_sent_from(const struct view *v)
{
	struct span fold = view_bare(v);

	while (fold.len && (fold.at[0] == '[' || fold.at[0] == '<' || fold.at[0] == '('))
		fold = span_skip(fold, 1);
	if (v->words > 16 || !phrase_sent_from(fold))
		return false;
	return v->words <= 6 || view_is(v, VIEW_LINK) || !view_is(v, VIEW_SENTENCE) || phrase_device(span_cut(fold, 0, 40));
}

/* Bytes up to the last end of a sentence behind which more words stand; 0: none. */
static size_t end_of_sentences(struct span s)
{
	for (size_t i = s.len; i > 1; i--)
		if (ascii_space(s.at[i - 1]) && span_find_byte(SPAN(".!?"), s.at[i - 2]) < 3)
			return i - 1;
	return 0;
}

size_t farewell_sent_from_behind(const struct view *v)
{
	enum { BYTES = 60 };
	const size_t end = end_of_sentences(v->fold), at = end_of_sentences(v->text);
	const struct span rest = span_trim(span_skip(v->fold, end));

	if (!end || !at || view_is(v, VIEW_LONG | VIEW_SENTENCE) || v->text.len - at > BYTES
	    || !phrase_sent_from(rest) || !phrase_device(rest))
		return 0;
	return at;
}

/* "I remain, yours sincerely,": the comma asks for a name below. */
static enum sign_off farewell_behind(const struct view *v)
{
	struct span fold = view_bare(v);

	if (!span_ends(fold, SPAN(",")))
		return SIGN_OFF_NONE;
	fold.len--;
	return phrase_sign_off_behind(fold) ? SIGN_OFF_WEAK : SIGN_OFF_NONE;
}

/* Without the marks in front, of any width. */
static struct span past_marks(struct span s)
{
	for (;;) {
		if (span_starts(s, SPAN("\xE3\x80\x82")) || span_starts(s, SPAN("\xEF\xBC\x8C")))
			s = span_skip(s, 3);
		else if (s.len && !ascii_alpha(s.at[0]) && (unsigned char)s.at[0] < 0x80)
			s = span_skip(s, 1);
		else
			return s;
	}
}

enum sign_off farewell(const struct view *v)
{
	size_t len = 0, words = 0;
	const enum sign_off is = v->words > 8 ? SIGN_OFF_NONE : phrase_sign_off(view_bare(v), &len);
	struct span rest;
	bool pause;

	if (is == SIGN_OFF_NONE)
		return v->words > 8 ? is : farewell_behind(v);
	rest = span_skip(view_bare(v), len);
	pause = rest.len && rest.at[0] != ' ';
	rest = past_marks(rest);
	for (size_t i = 0; i < rest.len; i++)
		words += rest.at[i] == ' ';
	if (!rest.len)
		return is;
	/* "Thanks, Jane" but not "Thanks for the pictures". */
	if (view_is(v, VIEW_SENTENCE | VIEW_COLON | VIEW_DIGIT) || words > 2)
		return farewell_behind(v);
	return is == SIGN_OFF_STRONG || pause ? SIGN_OFF_STRONG : farewell_behind(v);
}

bool farewell_alone(const struct view *v)
{
	const struct span fold = view_bare(v);
	size_t len = 0;

	return phrase_sign_off(fold, &len) != SIGN_OFF_NONE && !past_marks(span_skip(fold, len)).len;
}
