/* explain_policy.c - which policy a message meets, and why not an earlier one.
 *
 * An envelope and fields that somebody made up, given to the same questions
 * that the daemon asks before it reads a body.
 */
#include "cli/command.h"

#include "cli/terminal.h"
#include "record/json.h"

enum { PAGE_MAX = 1 << 20 };

struct made_up {
	struct span to[OPTION_TIMES];
	struct header headers[OPTION_TIMES];
	struct envelope envelope;
	struct raw_mail raw;
};

/* "Name: text" -> a field. */
static bool header_read(const char *text, struct header *out)
{
	struct span rest = span_of(text), name = span_until(&rest, ':');

	if (!rest.at || name.len == 0)
		return (void)complain("--header: expected 'Name: text', not '%s'", text), false;
	*out = (struct header){ name, span_trim(rest) };
	return true;
}

static struct span word_of(const char *text)
{
	return text ? span_of(text) : SPAN_NONE;
}

/* "<a@example.com>" is as good as a@example.com. */
static struct span bare(const char *address)
{
	const struct span s = word_of(address);

	return span_starts(s, SPAN("<")) && span_ends(s, SPAN(">")) ? span_cut(s, 1, s.len - 1) : s;
}

static bool client_sound(const char *client)
{
	struct network n;

	if (!client || strcmp(client, "unix") == 0
	    || (!strchr(client, '/') && network_parse(span_of(client), &n)))
		return true;
	return (void)complain("--client: expected an address such as 192.0.2.1, not '%s'", client), false;
}

static bool make_up(const struct options *o, struct made_up *m)
{
	for (size_t i = 0; i < o->headers.count; i++)
		if (!header_read(o->headers.at[i], &m->headers[i]))
			return false;
	for (size_t i = 0; i < o->to.count; i++)
		m->to[i] = bare(o->to.at[i]);
	m->envelope = (struct envelope){
		.daemon_name = word_of(o->daemon), .auth_user = word_of(o->auth), .sender = bare(o->from),
		.client_address = o->client ? span_of(o->client) : SPAN("unix"),
		.recipients = m->to, .recipient_count = o->to.count,
	};
	m->raw = (struct raw_mail){ .headers = m->headers, .header_count = o->headers.count };
	return client_sound(o->client);
}

/* What the message has where a policy asks for something. */
static struct span found_for(const char *condition, const struct made_up *m)
{
	const struct envelope *e = &m->envelope;
	const struct { const char *condition; struct span found; } all[] = {
		{ "daemon_names", e->daemon_name }, { "auth_users", e->auth_user }, { "networks", e->client_address },
		{ "senders", e->sender },
	};

	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (strcmp(all[i].condition, condition) == 0)
			return all[i].found;
	return SPAN_NONE;
}

static void print_unmet(const struct policy *p, const char *condition, const struct made_up *m)
{
	const struct span found = found_for(condition, m);

	(void)printf("policy %s: no, %s ", p->name, condition);
	if (strcmp(condition, "recipient_domains") == 0) {
		(void)puts("has the domain of no recipient");
	} else if (strcmp(condition, "headers") == 0) {
		(void)puts("has none of the fields");
	} else if (found.len) {
		(void)fputs("does not have ", stdout);
		print_safe(found, stdout);
		(void)putchar('\n');
	} else {
		(void)puts("is asked for, and the message has none");
	}
}

/* The conditions that a policy sets: all of them hold. */
static size_t conditions_of(const struct policy *p, const char *out[static POLICY_CONDITIONS])
{
	size_t n = 0;

	for (size_t i = 0; i < POLICY_CONDITIONS; i++)
		if ((out[n] = policy_asks(p, i)))
			n++;
	return n;
}

static void print_met(const struct policy *p)
{
	const char *names[POLICY_CONDITIONS];
	const size_t count = conditions_of(p, names);

	(void)printf("policy %s: yes,", p->name);
	for (size_t i = 0; i < count; i++)
		(void)printf("%s %s", i == 0 ? "" : i + 1 < count ? "," : " and", names[i]);
	(void)puts(count == 0 ? " it has no condition" : count == 1 ? " holds" : " hold");
}

static void print_end(const struct scope *at, const struct settings *s)
{
	if (!at->policy)
		(void)printf("%s; the mode outside of policies is %s\n",
			     s->policy_count ? "no policy is met" : "there are no policies", mode_name(s->mode));
	if (at->exempt != EXEMPT_NOT)
		(void)printf("not judged: %s (%s)\n", exempt_says(at->exempt), exempt_name(at->exempt));
	else
		(void)printf("judged, mode %s%s\n", mode_name(at->mode), at->internal ? ", every recipient is internal" : "");
}

static void print_scope(const struct scope *at, const struct made_up *m, const struct settings *s)
{
	for (size_t i = 0; i < s->policy_count; i++) {
		const struct policy *p = &s->policies[i];

		if (p == at->policy) {
			print_met(p);
			break;
		}
		print_unmet(p, policy_unmet(p, &m->envelope, &m->raw), m);
	}
	print_end(at, s);
}

static void json_word(const char *key, const char *value, struct buffer *out)
{
	buffer_addf(out, ",\"%s\":", key);
	json_quote(span_of(value), out);
}

static void json_earlier(const struct scope *at, const struct made_up *m, const struct settings *s, struct buffer *out)
{
	buffer_add(out, SPAN(",\"earlier\":["));
	for (size_t i = 0; i < s->policy_count && &s->policies[i] != at->policy; i++) {
		buffer_addf(out, "%s{\"policy\":", i ? "," : "");
		json_quote(span_of(s->policies[i].name), out);
		json_word("unmet", policy_unmet(&s->policies[i], &m->envelope, &m->raw), out);
		buffer_byte(out, '}');
	}
	buffer_byte(out, ']');
}

static int print_json(const struct scope *at, const struct made_up *m, const struct settings *s)
{
	const struct identity who = identity_find(s->identities, &m->envelope, &m->raw, SPAN_NONE);
	const char *names[POLICY_CONDITIONS];
	const size_t count = at->policy ? conditions_of(at->policy, names) : 0;
	struct buffer out;

	buffer_init(&out, NULL, PAGE_MAX);
	buffer_add(&out, SPAN("{\"policy\":"));
	json_quote(span_of(at->policy ? at->policy->name : ""), &out);
	buffer_add(&out, SPAN(",\"met\":["));
	for (size_t i = 0; i < count; i++)
		buffer_addf(&out, "%s\"%s\"", i ? "," : "", names[i]);
	buffer_byte(&out, ']');
	json_earlier(at, m, s, &out);
	json_word("mode", mode_name(at->mode), &out);
	json_word("exempt", exempt_name(at->exempt), &out);
	buffer_addf(&out, ",\"internal\":%s,\"team\":", at->internal ? "true" : "false");
	json_quote(who.team.len || !at->policy ? who.team : span_of(at->policy->team), &out);
	buffer_add(&out, SPAN("}\n"));
	return print_buffer(&out, "explain-policy");
}

int command_explain_policy(const struct options *o)
{
	struct made_up m = { .raw = { .body = SPAN_NONE } };
	struct settings *settings = NULL;
	struct scope at;

	if (o->count || !o->from || !o->to.count)
		return complain("explain-policy: --from ADDRESS and --to ADDRESS, and no other words"), USAGE;
	if (!make_up(o, &m))
		return USAGE;
	if (open_settings(o, &settings))
		return FAILED;
	at = scope_reach(&m.envelope, &m.raw, settings);
	if (o->json)
		(void)print_json(&at, &m, settings);
	else
		print_scope(&at, &m, settings);
	settings_free(settings);
	return at.exempt == EXEMPT_NOT ? DONE : FAILED;
}
