/* envelope.c - see envelope.h. */
#include "note/envelope.h"

#include <sodium.h>

#include "record/address.h"

enum { TITLE_MAX = 45 };

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
int envelope_open(const struct hold *h, const struct decision *d, const char *boundary, struct buffer *out,
		  struct fault *f)
{
	if (!address_sound(h->return_to) || !address_sound(h->contact))
		return fault(f, FAULT_INPUT, "its return address is none");
	buffer_addf(out, "From: %s\nTo: %s\n", h->contact, h->return_to);
	add_subject(out, d->note);
	buffer_addf(out, "Message-ID: <%s.return@%s>\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n"
			 "Content-Type: multipart/mixed; boundary=\"%s\"\n\n"
			 "--%s\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n%s\n"
			 "\n--%s\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n",
		    h->id, h->instance, boundary, boundary,
		    d->note[0] ? d->note : "Not sent yet. The ticket may show this reply as sent.", boundary);
	return out->spoiled ? fault_memory(f) : 0;
}

void envelope_close(const char *boundary, struct buffer *out)
{
	buffer_addf(out, "\n--%s--\n", boundary);
}
