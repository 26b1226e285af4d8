/* scope.c - see scope.h. */
#include "policy/scope.h"

#include "policy/preset.h"

const char *exempt_name(enum exempt e)
{
	static const char *const names[EXEMPT_COUNT] = {
#define X(id, name, says) [EXEMPT_##id] = name,
		EXEMPTS(X)
#undef X
	};

	return (unsigned)e < EXEMPT_COUNT ? names[e] : "";
}

const char *exempt_says(enum exempt e)
{
	static const char *const says[EXEMPT_COUNT] = {
#define X(id, name, words) [EXEMPT_##id] = words,
		EXEMPTS(X)
#undef X
	};

	return (unsigned)e < EXEMPT_COUNT ? says[e] : "";
}

static bool any_network(const struct network *list, size_t count, struct span address)
{
	for (size_t i = 0; i < count; i++)
		if (network_holds(&list[i], address))
			return true;
	return false;
}

static bool any_word(const struct strings *list, struct span word)
{
	for (size_t i = 0; i < list->count; i++)
		if (span_eq_nocase(word, span_of(list->at[i])))
			return true;
	return false;
}

static bool any_domain(const struct strings *list, struct span domain)
{
	for (size_t i = 0; i < list->count; i++)
		if (domain_matches(domain, span_of(list->at[i])))
			return true;
	return false;
}

/* "a@example.com" is that address; "@example.com" and "example.com" the domain. */
static bool sender_matches(struct span sender, struct span pattern)
{
	if (span_starts(pattern, SPAN("@")))
		pattern = span_skip(pattern, 1);
	if (span_find_byte(pattern, '@') < pattern.len)
		return span_eq_nocase(sender, pattern);
	return domain_matches(address_domain(sender), pattern);
}

static bool any_sender(const struct strings *list, struct span sender)
{
	for (size_t i = 0; i < list->count; i++)
		if (sender_matches(sender, span_of(list->at[i])))
			return true;
	return false;
}

static bool any_recipient(const struct strings *domains, const struct envelope *e)
{
	for (size_t i = 0; i < e->recipient_count; i++)
		if (any_domain(domains, address_domain(e->recipients[i])))
			return true;
	return false;
}

/* "Name" is there; "Name: text" is there and holds the text. Any instance. */
static bool header_matches(const struct raw_mail *raw, struct span pattern)
{
	struct span text = pattern, name = span_until(&text, ':');

	text = text.at ? span_trim(text) : SPAN_NONE;
	for (size_t i = 0; i < raw->header_count; i++)
		if (span_eq_nocase(raw->headers[i].name, name)
		    && (text.len == 0
			|| span_find_nocase(raw->headers[i].value, text) < raw->headers[i].value.len))
			return true;
	return false;
}

static bool any_header(const struct strings *list, const struct raw_mail *raw)
{
	for (size_t i = 0; i < list->count; i++)
		if (header_matches(raw, span_of(list->at[i])))
			return true;
	return false;
}

static bool daemon_holds(const struct policy *p, const struct envelope *e, const struct raw_mail *raw)
{
	(void)raw;
	return any_word(&p->daemon_names, e->daemon_name);
}

static bool auth_holds(const struct policy *p, const struct envelope *e, const struct raw_mail *raw)
{
	(void)raw;
	return any_word(&p->auth_users, e->auth_user);
}

static bool network_holds_client(const struct policy *p, const struct envelope *e, const struct raw_mail *raw)
{
	(void)raw;
	return any_network(p->networks, p->network_count, e->client_address);
}

static bool sender_holds(const struct policy *p, const struct envelope *e, const struct raw_mail *raw)
{
	(void)raw;
	return any_sender(&p->senders, e->sender);
}

static bool recipient_holds(const struct policy *p, const struct envelope *e, const struct raw_mail *raw)
{
	(void)raw;
	return any_recipient(&p->recipient_domains, e);
}

static bool header_holds(const struct policy *p, const struct envelope *e, const struct raw_mail *raw)
{
	(void)e;
	return any_header(&p->headers, raw);
}

/* In the order in which they are asked; a list without entries asks nothing. */
static const struct {
	const char *name;
	size_t count;		/* where the policy has the number of its entries */
	bool (*holds)(const struct policy *p, const struct envelope *e, const struct raw_mail *raw);
} conditions[POLICY_CONDITIONS] = {
	{ "daemon_names", offsetof(struct policy, daemon_names.count), daemon_holds },
	{ "auth_users", offsetof(struct policy, auth_users.count), auth_holds },
	{ "networks", offsetof(struct policy, network_count), network_holds_client },
	{ "senders", offsetof(struct policy, senders.count), sender_holds },
	{ "recipient_domains", offsetof(struct policy, recipient_domains.count), recipient_holds },
	{ "headers", offsetof(struct policy, headers.count), header_holds },
};

const char *policy_asks(const struct policy *p, size_t condition)
{
	size_t count;

	memcpy(&count, (const char *)p + conditions[condition].count, sizeof count);
	return count ? conditions[condition].name : NULL;
}

const char *policy_unmet(const struct policy *p, const struct envelope *e, const struct raw_mail *raw)
{
	for (size_t i = 0; i < POLICY_CONDITIONS; i++)
		if (policy_asks(p, i) && !conditions[i].holds(p, e, raw))
			return conditions[i].name;
	return NULL;
}

static const struct policy *policy_find(const struct settings *s, const struct envelope *e,
					const struct raw_mail *raw)
{
	for (size_t i = 0; i < s->policy_count; i++)
		if (!policy_unmet(&s->policies[i], e, raw))
			return &s->policies[i];
	return NULL;
}

/* Of recipients that were not kept nothing is known: one may be a customer. */
static bool all_internal(const struct envelope *e, const struct settings *s)
{
	for (size_t i = 0; i < e->recipient_count; i++)
		if (!any_domain(&s->internal_domains, address_domain(e->recipients[i])))
			return false;
	return e->recipient_count > 0 && !e->recipients_cut;
}

/* A client on a Unix socket is this host itself; one whose address nobody told
 * us may be anybody. */
static bool outbound(const struct envelope *e, const struct settings *s)
{
	return e->auth_user.len > 0 || span_eq(e->client_address, SPAN("unix"))
	       || any_network(s->internal_networks, s->internal_network_count, e->client_address);
}

/* The first word of a structured value: "auto-replied (vacation); x=y". */
static struct span first_word(struct span value)
{
	size_t n = 0;

	if (!value.at)
		return SPAN_NONE;
	value = span_trim(value);
	while (n < value.len && !ascii_space(value.at[n]) && value.at[n] != ';' && value.at[n] != '(')
		n++;
	return span_cut(value, 0, n);
}

static bool header_is(const struct raw_mail *raw, struct span name, struct span word)
{
	return span_eq_nocase(first_word(header_value(raw, name)), word);
}

static bool header_there(const struct raw_mail *raw, struct span name)
{
	return header_value(raw, name).at != NULL;
}

static bool automatic(const struct raw_mail *raw)
{
	struct span submitted = first_word(header_value(raw, SPAN("Auto-Submitted")));

	return (submitted.len > 0 && !span_eq_nocase(submitted, SPAN("no")))
	       || header_there(raw, SPAN("X-Autoreply")) || header_there(raw, SPAN("X-Autorespond"))
	       || header_is(raw, SPAN("Precedence"), SPAN("auto_reply"))
	       || header_is(raw, SPAN("Content-Type"), SPAN("multipart/report"));
}

static bool listed(const struct raw_mail *raw)
{
	return header_there(raw, SPAN("List-Id")) || header_there(raw, SPAN("List-Unsubscribe"))
	       || header_there(raw, SPAN("List-Post")) || header_is(raw, SPAN("Precedence"), SPAN("bulk"))
	       || header_is(raw, SPAN("Precedence"), SPAN("list"))
	       || header_is(raw, SPAN("Precedence"), SPAN("junk"));
}

static bool encrypted(const struct raw_mail *raw)
{
	struct span type = header_value(raw, SPAN("Content-Type"));
	struct span word = first_word(type);

	/* An opaque signature is as unreadable to us as a sealed letter. */
	return span_eq_nocase(word, SPAN("multipart/encrypted"))
	       || span_eq_nocase(word, SPAN("application/pkcs7-mime"))
	       || span_eq_nocase(word, SPAN("application/x-pkcs7-mime"));
}

static enum exempt generic_sign(const struct envelope *e, const struct raw_mail *raw)
{
	if (e->sender.len == 0)
		return EXEMPT_NULL_SENDER;
	if (automatic(raw))
		return EXEMPT_AUTOMATIC;
	if (listed(raw))
		return EXEMPT_LIST;
	if (header_is(raw, SPAN("Content-Type"), SPAN("text/calendar")))
		return EXEMPT_CALENDAR;
	return EXEMPT_NOT;
}

/* Who may be exempt, in the order in which it is asked. */
static enum exempt exempt_of(const struct scope *at, const struct envelope *e,
			     const struct raw_mail *raw, const struct settings *s)
{
	enum exempt e_preset;

	if (at->policy && at->policy->exempt)
		return EXEMPT_POLICY;
	if (!at->policy && !outbound(e, s))
		return EXEMPT_SCOPE;
	if (!at->policy && at->internal)
		return EXEMPT_INTERNAL;
	/* Anybody can write the header, but then with a null sender, which is
	 * exempt anyhow. */
	if (e->sender.len == 0 && header_there(raw, SPAN("X-Tone-Note")))
		return EXEMPT_OWN;
	if (encrypted(raw))
		return EXEMPT_ENCRYPTED;
	if (at->policy && preset_knows(at->policy->preset, raw, s, &e_preset))
		return e_preset;
	return generic_sign(e, raw);
}

struct scope scope_reach(const struct envelope *e, const struct raw_mail *raw,
			 const struct settings *s)
{
	struct scope at = {
		.policy = policy_find(s, e, raw),
		.internal = all_internal(e, s),
		.trusted = any_network(s->trusted_hosts, s->trusted_host_count, e->client_address),
	};

	at.mode = at.policy ? at.policy->mode : s->mode;
	at.tagged_before = at.trusted && header_there(raw, SPAN("X-Tone-Id"));
	at.exempt = exempt_of(&at, e, raw, s);
	return at;
}
