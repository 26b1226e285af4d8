/* preset.c - see preset.h. */
#include "policy/preset.h"

enum how { IS, STARTS, HOLDS, THERE };

/* The first row of a preset that holds decides. Subjects are those of the
 * products' own English templates; who has changed them adds a policy with
 * `headers` and `exempt = yes` in front. */
/* NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding): rows read best so */
static const struct mark {
	enum preset preset;
	const char *header;
	enum how how;
	const char *text;
	enum exempt then;
} marks[] = {
	/* Every mail of Zendesk is auto-generated: its default triggers' subjects
	 * tell the robots from the people. */
	{ PRESET_ZENDESK, "Subject", STARTS, "[Request received]", EXEMPT_RECEIPT },
	{ PRESET_ZENDESK, "Subject", STARTS, "[Received request]", EXEMPT_RECEIPT },
	{ PRESET_ZENDESK, "Subject", HOLDS, "How would you rate the support", EXEMPT_SURVEY },
	{ PRESET_ZENDESK, "Subject", STARTS, "[Assignment]", EXEMPT_STAFF },
	{ PRESET_ZENDESK, "X-Mailer", STARTS, "Zendesk Mailer", EXEMPT_NOT },
	{ PRESET_ZENDESK, "X-Zendesk-From-Account-Id", THERE, "", EXEMPT_NOT },

	{ PRESET_ZAMMAD, "Message-ID", STARTS, "<notification.", EXEMPT_STAFF },
	{ PRESET_ZAMMAD, "Auto-Submitted", STARTS, "auto-", EXEMPT_RECEIPT },
	{ PRESET_ZAMMAD, "X-Loop", IS, "yes", EXEMPT_RECEIPT },
	{ PRESET_ZAMMAD, "X-Mailer", STARTS, "Zammad Mail Service", EXEMPT_NOT },

	{ PRESET_FREESCOUT, "X-FreeScout-Mail-Type", IS, "customer.message", EXEMPT_NOT },
	{ PRESET_FREESCOUT, "X-FreeScout-Mail-Type", IS, "user.notification", EXEMPT_STAFF },
	{ PRESET_FREESCOUT, "X-FreeScout-Mail-Type", IS, "auto.reply", EXEMPT_RECEIPT },
	{ PRESET_FREESCOUT, "X-FreeScout-Mail-Type", STARTS, "test.", EXEMPT_STAFF },

	{ PRESET_OTRS, "Auto-Submitted", STARTS, "auto-", EXEMPT_RECEIPT },
	{ PRESET_OTRS, "X-Loop", IS, "yes", EXEMPT_RECEIPT },
	{ PRESET_OTRS, "X-OTRS-Loop", THERE, "", EXEMPT_RECEIPT },
	{ PRESET_OTRS, "X-Mailer", STARTS, "OTRS Mail Service", EXEMPT_NOT },
	{ PRESET_OTRS, "X-Mailer", STARTS, "Znuny Mail Service", EXEMPT_NOT },
	{ PRESET_OTRS, "X-Mailer", STARTS, "OTOBO Mail Service", EXEMPT_NOT },
	{ PRESET_OTRS, "X-Powered-By", STARTS, "OTRS", EXEMPT_NOT },
	{ PRESET_OTRS, "X-Powered-By", STARTS, "Znuny", EXEMPT_NOT },

	/* RT sends everything with Precedence: bulk. */
	{ PRESET_RT, "Subject", HOLDS, "AutoReply:", EXEMPT_RECEIPT },
	{ PRESET_RT, "Subject", HOLDS, "Resolved:", EXEMPT_RECEIPT },
	{ PRESET_RT, "Subject", HOLDS, "[Comment]", EXEMPT_STAFF },
	{ PRESET_RT, "Auto-Submitted", STARTS, "auto-replied", EXEMPT_RECEIPT },
	{ PRESET_RT, "Managed-by", STARTS, "RT ", EXEMPT_NOT },
	{ PRESET_RT, "RT-Originator", THERE, "", EXEMPT_NOT },
};

static bool how_holds(enum how how, struct span value, struct span text)
{
	switch (how) {
	case IS: return span_eq_nocase(value, text);
	case STARTS: return span_starts_nocase(value, text);
	case HOLDS: return span_find_nocase(value, text) < value.len;
	case THERE: return true;
	}
	return false;
}

static bool mark_holds(const struct mark *m, const struct raw_mail *raw)
{
	struct span value = header_value(raw, span_of(m->header));
	char plain[512];

	if (!value.at)
		return false;
	if (strcmp(m->header, "Subject") == 0)
		value = subject_plain(value, plain, sizeof plain);
	return how_holds(m->how, span_trim(value), span_of(m->text));
}

bool preset_knows(enum preset preset, const struct raw_mail *raw, enum exempt *out)
{
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		if (marks[i].preset == preset && mark_holds(&marks[i], raw)) {
			*out = marks[i].then;
			return true;
		}
	return false;
}

/* The rows of agents' replies are those that nobody else's mail meets. */
enum preset preset_of(const struct raw_mail *raw)
{
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		if (marks[i].then == EXEMPT_NOT && mark_holds(&marks[i], raw))
			return marks[i].preset;
	return PRESET_NONE;
}
