/* main.c - tone-note: makes a mail of the two files in which Sendmail keeps it.
 *
 * The control file and then the body come in, header and body go out. A program
 * of its own because the release agent, which is root, reads no mail.
 */
#include <stdio.h>
#include <sysexits.h>

#include "note/control.h"

enum { CONTROL_MAX = 4 << 20, PIECE = 65536 };

static int complain(const char *text, int status)
{
	(void)fprintf(stderr, "tone-note: %s\n", text);
	return status;
}

/* More of standard input; false at its end. */
static bool more(struct buffer *to)
{
	char piece[PIECE];
	const size_t n = fread(piece, 1, sizeof piece, stdin);

	buffer_add(to, (struct span){ piece, n });
	return n > 0 && !to->spoiled;
}

static void put(struct span bytes)
{
	(void)fwrite(bytes.at, 1, bytes.len, stdout);
}

/* The rest goes by piece by piece, however much it is. */
static void put_all(struct buffer *in, size_t from)
{
	put(span_skip(buffer_span(in), from));
	for (in->len = 0; more(in); in->len = 0)
		put(buffer_span(in));
}

int main(void)
{
	struct buffer in, header;
	size_t end;

	buffer_init(&in, NULL, CONTROL_MAX);
	buffer_init(&header, NULL, CONTROL_MAX);
	while ((end = control_end(buffer_span(&in))) == 0)
		if (!more(&in))
			return complain("no control file of Sendmail", EX_DATAERR);
	control_header(span_cut(buffer_span(&in), 0, end), &header);
	buffer_byte(&header, '\n');
	if (header.spoiled)
		return complain("no memory", EX_OSERR);
	put(buffer_span(&header));
	put_all(&in, end);
	buffer_done(&in);
	buffer_done(&header);
	if (ferror(stdin) || fflush(stdout) || ferror(stdout))
		return complain("input or output failed", EX_IOERR);
	return 0;
}
