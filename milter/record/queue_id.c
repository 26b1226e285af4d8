/* queue_id.c - see queue_id.h. */
#include "record/queue_id.h"

#include "record/counts.h"
#include "record/hold.h"

/* global/mail_queue.h: seconds in base 52 without vowels (6 digits or more),
 * microseconds in 4 of them, a "z", and the inode in base 51. So "z" is a digit
 * of the times, too, and the last one divides. The short form is made of
 * hexadecimal digits, capitals, and has neither "z" nor small letters. */
bool queue_id_long(struct span id)
{
	size_t z = id.len;

	while (z > 0 && id.at[z - 1] != 'z')
		z--;
	if (!queue_id_sound(id) || z < 11 || z == id.len)
		return false;
	for (size_t i = 0; i < id.len; i++)
		if (strchr("aeiouAEIOU", id.at[i]))
			return false;
	return true;
}

/* Year, month and day: digits of base 60. */
static bool made_on_day_of(struct span id, int64_t when)
{
	static const char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx";
	const struct civil day = civil_of(when);

	return day.year >= 1900 && id.at[0] == digits[(day.year - 1900) % 60]
	       && id.at[1] == digits[day.month - 1] && id.at[2] == digits[day.day];
}

/* sendmail/queue.c: hour, minute and second follow, two digits of a counter, and
 * the process id in six or more decimal ones. Clocks and time zones may differ by
 * a day. */
bool queue_id_dated(struct span id, int64_t when)
{
	enum { DAY = 86400, STAMP = 8, PROCESS = 6 };

	if (!queue_id_sound(id) || id.len < STAMP + PROCESS)
		return false;
	for (size_t i = STAMP; i < id.len; i++)
		if (!ascii_digit(id.at[i]))
			return false;
	return made_on_day_of(id, when) || made_on_day_of(id, when - DAY) || made_on_day_of(id, when + DAY);
}
