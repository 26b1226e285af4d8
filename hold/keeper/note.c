/* note.c - see note.h. */
#include "keeper/note.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <unistd.h>

enum { HEAD_MAX = 8192, TITLE_MAX = 45 };

/* The note's first sentence, in whatever language: one encoded word (RFC 2047). */
static void add_subject(struct buffer *b, const char *note)
{
	const size_t n = strcspn(note, ".\n");
	char word[sodium_base64_ENCODED_LEN(TITLE_MAX, sodium_base64_VARIANT_ORIGINAL)];

	if (n == 0 || n > TITLE_MAX) {
		buffer_add(b, SPAN("Subject: Not sent yet\n"));
		return;
	}
	(void)sodium_bin2base64(word, sizeof word, (const unsigned char *)note, n, sodium_base64_VARIANT_ORIGINAL);
	buffer_addf(b, "Subject: =?utf-8?B?%s?=\n", word);
}

/* Who decided wrote all of the text, see record/letter.h; unless they wrote none. */
static void head(struct buffer *b, const struct hold *h, const struct decision *d, const char *boundary)
{
	buffer_addf(b, "From: %s\nTo: %s\n", h->contact, h->return_to);
	add_subject(b, d->note);
	buffer_addf(b, "Message-ID: <%s.return@%s>\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n"
		       "Content-Type: multipart/mixed; boundary=\"%s\"\n\n"
		       "--%s\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n%s\n"
		       "\n--%s\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n",
		    h->id, h->instance, boundary, boundary,
		    d->note[0] ? d->note : "Not sent yet. The ticket may show this reply as sent.", boundary);
}

static int add(int fd, struct span bytes, struct fault *f)
{
	if (write(fd, bytes.at, bytes.len) != (ssize_t)bytes.len)
		return fault(f, FAULT_SYSTEM, "the note cannot be written: %s", strerror(errno));
	return 0;
}

static int compose(int fd, const struct hold *h, const struct decision *d, const struct queue_entry *e,
		   struct fault *f)
{
	unsigned char random[16];
	char boundary[33], last[48];
	struct buffer text;
	int status;

	randombytes_buf(random, sizeof random);
	(void)sodium_bin2hex(boundary, sizeof boundary, random, sizeof random);
	(void)snprintf(last, sizeof last, "\n--%s--\n", boundary);
	buffer_init(&text, NULL, HEAD_MAX);
	head(&text, h, d, boundary);
	status = text.spoiled ? fault_memory(f) : 0;
	if (status || add(fd, buffer_span(&text), f) || queue_copy(e, fd, f) || add(fd, span_of(last), f))
		status = -1;
	buffer_done(&text);
	return status;
}

int note_send(const struct place *p, const struct hold *h, const struct decision *d,
	      const struct queue_entry *e, struct fault *f)
{
	int status, fd;

	if (!address_sound(h->return_to) || !address_sound(h->contact))
		return fault(f, FAULT_INPUT, "its return address is none");
	/* Without a name: nobody finds it, and it is gone with us. */
	fd = open(p->own, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	if (fd < 0)
		return fault(f, FAULT_SYSTEM, "no file for the note in %s: %s", p->own, strerror(errno));
	status = compose(fd, h, d, e, f) || queue_send(e->instance, fd, h->return_to, f) ? -1 : 0;
	(void)close(fd);
	return status;
}
