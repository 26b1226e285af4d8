/* main.c - tone-note: makes the mail that brings a reply back to its agent.
 *
 * Started by tone-hold as a user that owns nothing, because the release agent, which
 * is root, reads no mail. In comes the record, the decision, each in a place of fixed
 * size with zeros behind, and the message as the mail server has it: of Postfix the
 * mail itself, of Sendmail its control file and the body. Out goes the note.
 */
#include <sodium.h>
#include <stdio.h>
#include <sysexits.h>

#include "note/control.h"
#include "note/envelope.h"

enum { CONTROL_MAX = 4 << 20, HEAD_MAX = 16384, PIECE = 65536 };

static int complain(const char *text, int status)
{
	(void)fprintf(stderr, "tone-note: %s\n", text);
	return status;
}

static void put(struct span bytes)
{
	(void)fwrite(bytes.at, 1, bytes.len, stdout);
}

/* What stands in a place of `size` bytes. */
static struct span place_take(char *to, size_t size)
{
	return (struct span){ to, fread(to, 1, size, stdin) == size ? strnlen(to, size) : 0 };
}

static int envelope_read(const char *boundary, struct buffer *head, struct fault *f)
{
	static char record[HOLD_RECORD_MAX], decision[DECISION_MAX];
	unsigned char signature[64];
	struct span body;
	struct decision d;
	struct hold h;

	if (hold_read(place_take(record, sizeof record), &h, f)
	    || decision_read(place_take(decision, sizeof decision), &d, &body, signature, f))
		return -1;
	return envelope_open(&h, &d, boundary, head, f);
}

/* More of standard input; false at its end. */
static bool more(struct buffer *to)
{
	static char piece[PIECE];
	const size_t n = fread(piece, 1, sizeof piece, stdin);

	buffer_add(to, (struct span){ piece, n });
	return n > 0 && !to->spoiled;
}

/* The header of what comes, out of Sendmail's control file; what was read beyond that
 * stays in `in`. */
static int header_put(struct buffer *in)
{
	struct buffer header;
	size_t end;
	int status;

	while ((end = control_end(buffer_span(in))) == 0)
		if (!more(in))
			return -1;
	buffer_init(&header, NULL, CONTROL_MAX);
	control_header(span_cut(buffer_span(in), 0, end), &header);
	buffer_byte(&header, '\n');
	put(buffer_span(&header));
	put(span_skip(buffer_span(in), end));
	status = header.spoiled ? -1 : 0;
	buffer_done(&header);
	return status;
}

/* The rest goes by piece by piece, however much it is. */
static int message_put(bool sendmail)
{
	struct buffer in;
	int status;

	buffer_init(&in, NULL, CONTROL_MAX);
	status = sendmail ? header_put(&in) : 0;
	for (in.len = 0; !status && more(&in); in.len = 0)
		put(buffer_span(&in));
	buffer_done(&in);
	return status;
}

static void boundary_make(char out[static 33])
{
	unsigned char random[16];

	randombytes_buf(random, sizeof random);
	(void)sodium_bin2hex(out, 33, random, sizeof random);
}

static const char usage[] =
	"usage: tone-note postfix | sendmail\n"
	"       tone-note -V | -h\n"
	"started by tone-hold, see tone-hold(8)\n";

static int tell(const char *text)
{
	return fputs(text, stdout) < 0 || fflush(stdout) ? EX_IOERR : EX_OK;
}

int main(int argc, char **argv)
{
	struct buffer text;
	struct fault f;
	char boundary[33];

	if (argc == 2 && strcmp(argv[1], "-h") == 0)
		return tell(usage);
	if (argc == 2 && strcmp(argv[1], "-V") == 0)
		return tell("tone-note " TONE_VERSION "\n");
	if (argc != 2 || *argv[1] == '-')
		return (void)fputs(usage, stderr), EX_USAGE;
	if (sodium_init() < 0)
		return complain("no random numbers", EX_OSERR);
	boundary_make(boundary);
	buffer_init(&text, NULL, HEAD_MAX);
	if (envelope_read(boundary, &text, &f))
		return complain(f.text, EX_DATAERR);
	put(buffer_span(&text));
	if (message_put(strcmp(argv[1], "sendmail") == 0))
		return complain("the message cannot be read", EX_DATAERR);
	text.len = 0;
	envelope_close(boundary, &text);
	put(buffer_span(&text));
	buffer_done(&text);
	if (ferror(stdin) || fflush(stdout) || ferror(stdout))
		return complain("input or output failed", EX_IOERR);
	return 0;
}
