/* csv.c - see csv.h. */
#include "review/csv.h"

#include <inttypes.h>

#include "record/lines.h"

/* What makes a cell a formula, in one program or another. */
static bool starts_formula(char c)
{
	return c == '=' || c == '+' || c == '-' || c == '@' || ascii_control(c);
}

static void cell(struct buffer *o, const char *s)
{
	const bool quoted = s[strcspn(s, ",\"\r\n")] || starts_formula(s[0]);

	if (quoted)
		buffer_byte(o, '"');
	if (starts_formula(s[0]))
		buffer_byte(o, '\'');
	for (; *s; s++) {
		if (*s == '"')
			buffer_byte(o, '"');
		buffer_byte(o, ascii_control(*s) ? ' ' : *s);
	}
	if (quoted)
		buffer_byte(o, '"');
}

void csv_row(struct buffer *o, const char *const *cells, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (i)
			buffer_byte(o, ',');
		cell(o, cells[i]);
	}
	buffer_add(o, SPAN("\r\n"));
}

bool csv_begin(struct visit *v, const char *file, const char *about)
{
	if (!visit_note_down(v, "downloaded", "", about))
		return false;
	v->response->status = 200;
	v->response->type = "text/csv; charset=utf-8; header=present";
	v->response->file = file;
	return true;
}

const char *csv_day(struct visit *v, int64_t at)
{
	const struct civil c = civil_of(at);

	return at > 0 ? visit_words(v, "%04u-%02u-%02u", (unsigned)c.year % 10000, c.month, c.day) : "";
}

const char *csv_time(struct visit *v, int64_t at)
{
	const int second = (int)(at % 86400);

	return at > 0 ? visit_words(v, "%s %02d:%02d:%02d", csv_day(v, at), second / 3600, second / 60 % 60, second % 60) : "";
}

const char *csv_number(struct visit *v, int64_t n)
{
	return visit_words(v, "%" PRId64, n);
}
