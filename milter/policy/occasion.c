/* occasion.c - see occasion.h. */
#include "policy/occasion.h"

enum { DAY_MINUTES = 24 * 60 };

struct hours {
	unsigned first, last;	/* days, monday is 0 */
	unsigned from, to;	/* minutes of a day; beyond 24 h into the next one */
};

static bool day_read(struct span s, unsigned *out)
{
	static const char names[] = "montuewedthufrisatsun";

	for (unsigned day = 0; day < 7; day++)
		if (span_eq_nocase(s, (struct span){ names + 3 * day, 3 })) {
			*out = day;
			return true;
		}
	return false;
}

static bool days_read(struct span s, struct hours *out)
{
	struct span first = span_until(&s, '-');

	return day_read(first, &out->first) && day_read(s.at ? s : first, &out->last);
}

/* "09:00", "24:00" */
static bool time_read(struct span s, unsigned *out)
{
	uint64_t hour, minute;

	if (s.len != 5 || s.at[2] != ':' || !span_number(span_cut(s, 0, 2), 24, &hour)
	    || !span_number(span_cut(s, 3, 5), 59, &minute) || (hour == 24 && minute))
		return false;
	*out = (unsigned)(hour * 60 + minute);
	return true;
}

static bool hours_read(struct span text, struct hours *out)
{
	struct span rest = text, days = span_until(&rest, ' '), from;

	rest = rest.at ? span_trim(rest) : SPAN_NONE;
	from = span_until(&rest, '-');
	if (!days_read(days, out) || !rest.at || !time_read(from, &out->from) || !time_read(rest, &out->to)
	    || out->from == out->to || out->from == DAY_MINUTES)
		return false;
	if (out->to < out->from)
		out->to += DAY_MINUTES;
	return true;
}

bool hours_sound(struct span text)
{
	struct hours h;

	return hours_read(text, &h);
}

static bool day_within(const struct hours *h, unsigned day)
{
	return (day + 7 - h->first) % 7 <= (h->last + 7 - h->first) % 7;
}

static bool within(const struct hours *h, unsigned minute)
{
	const unsigned day = minute / DAY_MINUTES % 7, time = minute % DAY_MINUTES;

	return (day_within(h, day) && time >= h->from && time < h->to)
	       || (day_within(h, (day + 6) % 7) && time + DAY_MINUTES < h->to);
}

bool hours_hold(const struct strings *hours, unsigned minute)
{
	struct hours h;

	for (size_t i = 0; i < hours->count; i++)
		if (hours_read(span_of(hours->at[i]), &h) && within(&h, minute))
			return true;
	return hours->count == 0;
}

static bool moment_read(struct span text, struct hours *out)
{
	struct span rest = text, days = span_until(&rest, ' ');

	return days_read(days, out) && rest.at && time_read(span_trim(rest), &out->from) && out->from < DAY_MINUTES;
}

bool moment_sound(struct span text)
{
	struct hours h;

	return moment_read(text, &h);
}

static unsigned moment_since(const struct hours *h, unsigned minute)
{
	unsigned least = WEEK_MINUTES;

	for (unsigned day = 0; day < 7; day++) {
		const unsigned ago = (minute + WEEK_MINUTES - day * DAY_MINUTES - h->from) % WEEK_MINUTES;

		if (day_within(h, day) && ago < least)
			least = ago;
	}
	return least;
}

unsigned moments_since(const struct strings *moments, unsigned minute)
{
	unsigned least = WEEK_MINUTES;
	struct hours h;

	for (size_t i = 0; i < moments->count; i++)
		if (moment_read(span_of(moments->at[i]), &h) && moment_since(&h, minute) < least)
			least = moment_since(&h, minute);
	return least;
}

bool share_holds(unsigned percent, const unsigned char key[16])
{
	uint32_t n = 0;

	if (percent >= 100 || !key)
		return percent >= 100;
	for (size_t i = 0; i < 4; i++)
		n = n << 8 | key[i];
	return n % 100 < percent;
}
