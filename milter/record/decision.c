/* decision.c - see decision.h. */
#include "record/decision.h"

#include <sodium.h>
#include <stddef.h>

#include "record/hex.h"

static const struct line_key keys[] = {
#define K(name, form, needed) LINE_KEY(struct decision, name, form, needed)
	K(id, LINE_ID, true),
	K(record, LINE_ID, true),
	K(action, LINE_TEXT, true),
	K(by, LINE_TEXT, true),
	K(decided, LINE_NUMBER, true),
	K(not_before, LINE_NUMBER, true),
	K(expires, LINE_NUMBER, true),
	K(until, LINE_NUMBER, true),
	K(of, LINE_ID, false),
	K(reason, LINE_TEXT, false),
	K(note, LINE_ESCAPED, false),
	K(key, LINE_TEXT, true),
#undef K
};

/* The first line stands under the signature, so that it is good for nothing else. */
const struct line_table decision_table = {
	.what = "decision", .first = { "tone-decision 1", 15 },
	.keys = keys, .count = sizeof keys / sizeof *keys,
};

static const char *const actions[ACTION_COUNT] = {
	[ACTION_RELEASE] = "release", [ACTION_RETURN] = "return", [ACTION_DROP] = "drop",
	[ACTION_EXTEND] = "extend", [ACTION_UNDO] = "undo",
};

enum action action_of(const char *name)
{
	unsigned a = 0;

	while (a < ACTION_COUNT && strcmp(actions[a], name) != 0)
		a++;
	return (enum action)a;
}

const char *action_name(enum action a)
{
	return actions[a];
}

int decision_check(const struct decision *d, struct fault *f)
{
	const enum action a = action_of(d->action);
	const char *wrong = a == ACTION_COUNT ? "no such action"
		: d->not_before < d->decided || d->expires < d->not_before ? "its times are not in order"
		: (a == ACTION_EXTEND) != (d->until != 0) ? "until belongs to extend"
		: (a == ACTION_UNDO) != (d->of[0] != '\0') ? "of belongs to undo"
		: a != ACTION_RETURN && d->note[0] ? "a note belongs to return"
		: a == ACTION_DROP && !d->reason[0] ? "drop needs a reason" : NULL;

	return wrong ? fault(f, FAULT_INPUT, "decision: %s", wrong) : 0;
}

static int read_signature(struct span line, unsigned char signature[static 64], struct fault *f)
{
	const struct span head = SPAN("signature ");

	if (!span_starts(line, head) || line.len != head.len + 128 + 1 || !span_ends(line, SPAN("\n"))
	    || !hex_read(span_skip(line, head.len), signature, 64))
		return fault(f, FAULT_INPUT, "decision: does not end with a signature");
	return 0;
}

int decision_read(struct span bytes, struct decision *out, struct span *body,
		  unsigned char signature[static 64], struct fault *f)
{
	struct decision d = { .id = "" };
	struct span rest;

	if (bytes.len > DECISION_MAX)
		return fault(f, FAULT_LIMIT, "decision: more than %d bytes", DECISION_MAX);
	if (lines_read(&decision_table, bytes, &d, &rest, f) || decision_check(&d, f)
	    || read_signature(rest, signature, f))
		return -1;
	*body = span_cut(bytes, 0, bytes.len - rest.len);
	*out = d;
	return 0;
}

bool decision_true(struct span body, const unsigned char signature[static 64],
		   const unsigned char public[static DECISION_PUBLIC])
{
	return crypto_sign_verify_detached(signature, (const unsigned char *)body.at, body.len, public) == 0;
}
