/* line.c - see line.h. */
#include "review/data/line.h"

#include "record/counts.h"
#include "record/lines.h"

/* Two or four digits of a time, from `at` on; -1 for others. */
static int digits(struct span s, size_t at, size_t count)
{
	uint64_t n;

	return span_number(span_cut(s, at, at + count), 9999, &n) ? (int)n : -1;
}

/* "2026-01-31T23:59:59Z"; 0 for what is no time. */
static int64_t time_of(struct span s)
{
	static const char form[] = "dddd-dd-ddTdd:dd:ddZ";
	const int year = digits(s, 0, 4), month = digits(s, 5, 2), day = digits(s, 8, 2);
	const int hour = digits(s, 11, 2), minute = digits(s, 14, 2), second = digits(s, 17, 2);

	if (s.len != sizeof form - 1)
		return 0;
	for (size_t i = 0; i < s.len; i++)
		if (form[i] == 'd' ? !ascii_digit(s.at[i]) : form[i] != s.at[i])
			return 0;
	if (year < 1970 || month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60)
		return 0;
	return civil_seconds(year, (unsigned)month, (unsigned)day) + hour * 3600 + minute * 60 + second;
}

/* What stands before the first quoted word: nobody typed that. */
static struct span bare_part(struct span line)
{
	return span_cut(line, 0, span_find_byte(line, '"'));
}

struct audit_line audit_line_of(struct span line)
{
	const struct span bare = bare_part(line);
	struct span stamp = span_starts(bare, SPAN("time=")) ? span_skip(bare, 5) : SPAN_NONE;
	struct audit_line l = {
		.event = audit_word(bare, "event"), .action = audit_word(bare, "action"),
		.decision = audit_word(bare, "decision"), .by = audit_word(line, "by"),
		.reason = audit_word(line, "reason"), .why = audit_word(line, "why"),
	};
	const struct span record = audit_word(bare, "record");

	l.at = time_of(span_until(&stamp, ' '));
	if (id_sound(record))
		memcpy(l.record, record.at, 32);
	if (!id_sound(l.decision))
		l.decision = SPAN_NONE;
	return l;
}
