/* archive.c - see archive.h. */
#include "cli/archive.h"

/* The next address of a list; commas in quotes and brackets part nothing. */
static struct span next_address(struct span *rest)
{
	bool quoted = false, bracketed = false;
	size_t i = 0;
	struct span one;

	for (; i < rest->len; i++) {
		const char c = rest->at[i];

		quoted ^= c == '"';
		if (!quoted && (c == '<' || c == '>'))
			bracketed = c == '<';
		if (c == ',' && !quoted && !bracketed)
			break;
	}
	one = address_of(span_cut(*rest, 0, i));
	*rest = span_skip(*rest, i + 1);
	return one;
}

static void add_recipients(const struct raw_mail *raw, struct span name, struct archived *out)
{
	struct span rest = header_value(raw, name);

	while (rest.at && rest.len) {
		const struct span address = next_address(&rest);

		if (address.len == 0)
			continue;
		if (out->envelope.recipient_count < ARCHIVE_RECIPIENTS)
			out->to[out->envelope.recipient_count++] = address;
		else
			out->envelope.recipients_cut = true;
	}
}

void archive_envelope(const struct raw_mail *raw, struct archived *out)
{
	const struct span path = header_value(raw, SPAN("Return-Path"));

	out->envelope = (struct envelope){
		.sender = address_of(path.at ? path : header_value(raw, SPAN("From"))),
		.client_address = SPAN("unix"), .recipients = out->to,
	};
	add_recipients(raw, SPAN("To"), out);
	add_recipients(raw, SPAN("Cc"), out);
}

int archive_judge(struct span message, const struct settings *s, const struct lexicon *l, struct arena *a,
		  struct raw_mail *raw, struct judgement *out, struct fault *f)
{
	struct archived from;
	const struct judge_input in = { .envelope = &from.envelope, .raw = raw, .settings = s, .lexicon = l };

	if (mail_open(message, a, raw, f))
		return -1;
	if (raw->body.len > s->max_message_kept) {
		raw->body = span_cut(raw->body, 0, s->max_message_kept);
		raw->findings |= FINDING_TRUNCATED;
	}
	archive_envelope(raw, &from);
	return judge(&in, a, out, f);
}

bool archive_is_reply(enum exempt e)
{
	return e == EXEMPT_NOT || e == EXEMPT_ENCRYPTED || e == EXEMPT_TOO_BIG || e == EXEMPT_LANGUAGE
	       || e == EXEMPT_EMPTY;
}
