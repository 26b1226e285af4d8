/* preset.c - see preset.h. */
#include "policy/preset.h"

enum how { IS, STARTS, HOLDS, THERE, OUTSIDE };

/* The first row of a preset that holds decides. Headers and subjects are those of
 * the products' own source and documentation, the subjects in English; who has
 * changed them adds a policy with `headers` and `exempt = yes` in front. */
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
	{ PRESET_ZENDESK, "Subject", HOLDS, "How would you rate the support", EXEMPT_SURVEY },
	{ PRESET_ZENDESK, "Subject", HOLDS, "] Assignment: ", EXEMPT_STAFF },
	{ PRESET_ZENDESK, "X-Mailer", STARTS, "Zendesk Mailer", EXEMPT_NOT },
	{ PRESET_ZENDESK, "X-Zendesk-From-Account-Id", THERE, "", EXEMPT_NOT },

	{ PRESET_ZAMMAD, "Message-ID", STARTS, "<notification.", EXEMPT_STAFF },
	{ PRESET_ZAMMAD, "Auto-Submitted", STARTS, "auto-", EXEMPT_RECEIPT },
	{ PRESET_ZAMMAD, "X-Loop", IS, "yes", EXEMPT_RECEIPT },
	{ PRESET_ZAMMAD, "X-Mailer", STARTS, "Zammad Mail Service", EXEMPT_NOT },

	/* Older versions name the type in the Message-ID alone. */
	{ PRESET_FREESCOUT, "X-FreeScout-Mail-Type", IS, "customer.message", EXEMPT_NOT },
	{ PRESET_FREESCOUT, "X-FreeScout-Mail-Type", IS, "user.notification", EXEMPT_STAFF },
	{ PRESET_FREESCOUT, "X-FreeScout-Mail-Type", IS, "auto.reply", EXEMPT_RECEIPT },
	{ PRESET_FREESCOUT, "X-FreeScout-Mail-Type", STARTS, "test.", EXEMPT_STAFF },
	{ PRESET_FREESCOUT, "Message-ID", STARTS, "<FS_autoreply-", EXEMPT_RECEIPT },
	{ PRESET_FREESCOUT, "Message-ID", STARTS, "<FS_notify-", EXEMPT_STAFF },
	{ PRESET_FREESCOUT, "Message-ID", STARTS, "<FS_reply-", EXEMPT_NOT },

	/* Secure::DisableBanner takes the last ones away: then the generic signs tell. */
	{ PRESET_OTRS, "Auto-Submitted", STARTS, "auto-", EXEMPT_RECEIPT },
	{ PRESET_OTRS, "X-Loop", IS, "yes", EXEMPT_RECEIPT },
	{ PRESET_OTRS, "X-Mailer", STARTS, "OTRS Mail Service", EXEMPT_NOT },
	{ PRESET_OTRS, "X-Mailer", STARTS, "Znuny Mail Service", EXEMPT_NOT },
	{ PRESET_OTRS, "X-Mailer", STARTS, "OTOBO Mail Service", EXEMPT_NOT },
	{ PRESET_OTRS, "X-Powered-By", STARTS, "OTRS", EXEMPT_NOT },
	{ PRESET_OTRS, "X-Powered-By", STARTS, "Znuny", EXEMPT_NOT },

	/* RT sends everything with Precedence: bulk, its templates' subjects behind
	 * "[name #number]", and what a customer wrote on to the others of the ticket. */
	{ PRESET_RT, "Subject", HOLDS, "] AutoReply: ", EXEMPT_RECEIPT },
	{ PRESET_RT, "Subject", HOLDS, "] Resolved: ", EXEMPT_RECEIPT },
	{ PRESET_RT, "Subject", HOLDS, "] Status Changed to: ", EXEMPT_RECEIPT },
	{ PRESET_RT, "Subject", HOLDS, "] New Pending Approval: ", EXEMPT_STAFF },
	{ PRESET_RT, "Subject", HOLDS, "] Ticket Approved: ", EXEMPT_STAFF },
	{ PRESET_RT, "Subject", HOLDS, "] Ticket Rejected: ", EXEMPT_STAFF },
	{ PRESET_RT, "Subject", HOLDS, "] [Comment] ", EXEMPT_STAFF },
	{ PRESET_RT, "Auto-Submitted", STARTS, "auto-replied", EXEMPT_RECEIPT },
	{ PRESET_RT, "RT-Originator", OUTSIDE, "", EXEMPT_STAFF },
	{ PRESET_RT, "Managed-by", STARTS, "RT ", EXEMPT_NOT },
	{ PRESET_RT, "RT-Originator", THERE, "", EXEMPT_NOT },
};

/* The address of somebody else's domain; nobody's while our own are not known. */
static bool outside(struct span value, const struct settings *s)
{
	const struct span domain = address_domain(address_of(value));

	for (size_t i = 0; s && i < s->internal_domains.count; i++)
		if (domain_matches(domain, span_of(s->internal_domains.at[i])))
			return false;
	return s && s->internal_domains.count && domain.len;
}

static bool how_holds(enum how how, struct span value, struct span text, const struct settings *s)
{
	switch (how) {
	case IS: return span_eq_nocase(value, text);
	case STARTS: return span_starts_nocase(value, text);
	case HOLDS: return span_find_nocase(value, text) < value.len;
	case THERE: return true;
	case OUTSIDE: return outside(value, s);
	}
	return false;
}

static bool mark_holds(const struct mark *m, const struct raw_mail *raw, const struct settings *s)
{
	struct span value = header_value(raw, span_of(m->header));
	char plain[512];

	if (!value.at)
		return false;
	if (strcmp(m->header, "Subject") == 0)
		value = subject_plain(value, plain, sizeof plain);
	return how_holds(m->how, span_trim(value), span_of(m->text), s);
}

bool preset_knows(enum preset preset, const struct raw_mail *raw, const struct settings *s, enum exempt *out)
{
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		if (marks[i].preset == preset && mark_holds(&marks[i], raw, s)) {
			*out = marks[i].then;
			return true;
		}
	return false;
}

/* The rows of agents' replies are those that nobody else's mail meets. */
enum preset preset_of(const struct raw_mail *raw)
{
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		if (marks[i].then == EXEMPT_NOT && mark_holds(&marks[i], raw, NULL))
			return marks[i].preset;
	return PRESET_NONE;
}
