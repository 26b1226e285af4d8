/* terminal.c - see terminal.h. */
#include "cli/terminal.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/utf8.h"

static bool is_safe(uint32_t c)
{
	if (c < 0x20)
		return c == '\t';
	return !(c >= 0x7F && c < 0xA0) && !(c >= 0x202A && c <= 0x202E) && !(c >= 0x2066 && c <= 0x2069);
}

void print_safe(struct span text, FILE *to)
{
	for (size_t at = 0, len; at < text.len; at += len) {
		uint32_t c = utf8_read(span_skip(text, at), &len);
		/* A lone byte could be a control in an older character set. */
		bool lone = c == UTF8_REPLACEMENT && len == 1;

		if (lone || !is_safe(c))
			(void)fputc('.', to);
		else
			(void)fwrite(text.at + at, 1, len, to);
	}
}

void print_lines(struct span text, FILE *to)
{
	if (!isatty(fileno(to))) {
		(void)fwrite(text.at, 1, text.len, to);
		return;
	}
	while (text.at && text.len) {
		print_safe(span_line(&text), to);
		if (text.at)
			(void)fputc('\n', to);
	}
}

/* See no-color.org: set to anything but nothing. */
bool colours_wanted(FILE *to)
{
	const char *refused = getenv("NO_COLOR"), *terminal = getenv("TERM");

	return isatty(fileno(to)) && !(refused && *refused) && !(terminal && strcmp(terminal, "dumb") == 0);
}
