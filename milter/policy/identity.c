/* identity.c - see identity.h.
 *
 * One rule a line: what is asked, then what follows from it.
 *
 *	sender     agent1@example.com  team=billing agent=a17 return_to=lead@example.com
 *	auth       desk7               agent=a18
 *	header     "X-Agent: 17"       team=returns
 *	signature  "Dana"              agent=dana mail=dana@example.com feedback=self
 */
#include "policy/identity.h"

#include <stddef.h>
#include <stdlib.h>

#include "policy/kinds.h"

enum { MAP_MEMORY = 64 * 1024 * 1024 };

/* What of a mail is looked through for each rule: a map may have thousands, and
 * the mail must not decide how long that takes. */
enum { SIGNATURE_READ = 4 * 1024, VALUE_READ = 1024, INSTANCES_READ = 16 };

enum asked { ASK_SENDER, ASK_AUTH, ASK_HEADER, ASK_SIGNATURE, ASK_COUNT };

static const char *const asked_names[ASK_COUNT] = { "sender", "auth", "header", "signature" };

struct rule {
	enum asked asked;
	struct span pattern;	/* the map's, as all below */
	struct span header;	/* ASK_HEADER: its name */
	struct span mail;	/* the agent's own address */
	struct identity says;
};

static const struct identity nobody = { { "", 0 }, { "", 0 }, { "", 0 }, { "", 0 } };

struct identity_map {
	struct arena *arena;
	struct rule *rules;
	size_t count;
};

struct reading {
	struct identity_map *map;
	const char *name;
	unsigned line;
	struct fault *fault;
};

static int refuse(const struct reading *r, const char *what)
{
	return fault(r->fault, FAULT_INPUT, "%s:%u: %s", r->name, r->line, what);
}

/* The next word of a line; "..." may hold spaces, a part key="..." too. */
static int next_word(const struct reading *r, struct span *rest, struct span *out)
{
	size_t n = 0;
	bool quoted = false;

	*rest = span_trim(*rest);
	while (n < rest->len && (quoted || !ascii_space(rest->at[n]))) {
		quoted ^= rest->at[n] == '"';
		n++;
	}
	if (quoted)
		return refuse(r, "a quotation mark that is not closed on its line");
	*out = span_cut(*rest, 0, n);
	*rest = span_skip(*rest, n);
	return 0;
}

static struct span unquoted(struct span s)
{
	return s.len >= 2 && s.at[0] == '"' && s.at[s.len - 1] == '"' ? span_cut(s, 1, s.len - 1) : s;
}

static bool keep(const struct reading *r, struct span s, struct span *out)
{
	*out = arena_copy(r->map->arena, s);
	return out->at != NULL;
}

static bool address_like(struct span s)
{
	size_t at = span_find_byte(s, '@');

	return at > 0 && address_domain(s).len > 0 && span_find_byte(s, ' ') == s.len && s.len <= 254;
}

static bool is_agent(struct span s)
{
	return s.len > 0 && s.len <= 64;
}

static bool is_self(struct span s)
{
	return span_eq(s, SPAN("self"));
}

#define RESULT_NAMES "team=, agent=, return_to=, mail= or feedback="

static const struct result {
	const char *key;
	size_t offset;		/* into struct rule */
	bool (*sound)(struct span value);
	const char *wanted;
} results[] = {
	{ "team", offsetof(struct rule, says.team), label_sound,
	  "a team is 1 to 31 of a-z 0-9 . _ - (not \"all\", \"other\")" },
	{ "agent", offsetof(struct rule, says.agent), is_agent, "an agent's key is 1 to 64 bytes" },
	{ "return_to", offsetof(struct rule, says.return_to), address_like, "return_to is a mail address" },
	{ "mail", offsetof(struct rule, mail), address_like, "mail is the agent's own mail address" },
	{ "feedback", offsetof(struct rule, says.feedback), is_self, "feedback is \"self\"" },
};

/* "team=billing" into its place. */
static int read_result(const struct reading *r, struct span word, struct rule *rule)
{
	struct span value = word, key = span_until(&value, '='), *place;
	size_t i = 0;

	while (i < sizeof results / sizeof *results && !span_eq(key, span_of(results[i].key)))
		i++;
	if (!value.at || i == sizeof results / sizeof *results)
		return refuse(r, "expected " RESULT_NAMES);
	value = unquoted(value);
	if (!results[i].sound(value))
		return refuse(r, results[i].wanted);
	place = (struct span *)(void *)((char *)rule + results[i].offset);
	if (place->len)
		return refuse(r, "the same thing twice");
	return keep(r, value, place) ? 0 : fault_memory(r->fault);
}

/* What an agent asked for goes to an address that is the agent's own. */
static int address_feedback(const struct reading *r, struct rule *rule)
{
	if (!rule->says.feedback.len)
		return 0;
	rule->says.feedback = rule->mail;
	if (!rule->mail.len && rule->asked == ASK_SENDER && address_like(rule->pattern))
		rule->says.feedback = rule->pattern;
	if (!rule->says.feedback.len || !rule->says.agent.len)
		return refuse(r, "feedback=self needs agent= and the agent's own address: mail=, or a sender's");
	return 0;
}

static int read_asked(const struct reading *r, struct span word, enum asked *out)
{
	for (int i = 0; i < ASK_COUNT; i++)
		if (span_eq(word, span_of(asked_names[i]))) {
			*out = (enum asked)i;
			return 0;
		}
	return refuse(r, "a rule begins with sender, auth, header or signature");
}

static int read_pattern(const struct reading *r, struct span word, struct rule *rule)
{
	struct span text = unquoted(word);

	if (text.len == 0 || text.len > 254)
		return refuse(r, "expected what to look for, of 1 to 254 bytes");
	if (rule->asked == ASK_HEADER) {
		struct span rest = text, name = span_until(&rest, ':');

		if (name.len == 0 || !rest.at || span_trim(rest).len == 0)
			return refuse(r, "a header is asked as \"Name: text\"");
		if (!keep(r, span_trim(name), &rule->header))
			return fault_memory(r->fault);
		text = span_trim(rest);
	}
	if (rule->asked == ASK_SENDER && !address_domain(text).len)
		return refuse(r, "a sender is an address or @domain");
	return keep(r, text, &rule->pattern) ? 0 : fault_memory(r->fault);
}

static int read_rule(const struct reading *r, struct span line)
{
	struct rule *rule = &r->map->rules[r->map->count];
	struct span word;

	rule->says = nobody;
	rule->header = rule->mail = SPAN_NONE;
	if (next_word(r, &line, &word) || read_asked(r, word, &rule->asked)
	    || next_word(r, &line, &word) || read_pattern(r, word, rule)
	    || next_word(r, &line, &word))
		return -1;
	if (word.len == 0)
		return refuse(r, "nothing follows from this rule: expected " RESULT_NAMES);
	while (word.len)
		if (read_result(r, word, rule) || next_word(r, &line, &word))
			return -1;
	if (address_feedback(r, rule))
		return -1;
	r->map->count++;
	return 0;
}

static int read_lines(struct reading *r, struct span bytes)
{
	size_t lines = 1;

	for (size_t i = 0; i < bytes.len; i++)
		lines += bytes.at[i] == '\n';
	r->map->rules = calloc(lines, sizeof *r->map->rules);
	if (!r->map->rules)
		return fault_memory(r->fault);
	while (bytes.at) {
		struct span line = span_trim(span_line(&bytes));

		r->line++;
		if (line.len && line.at[0] != '#' && read_rule(r, line))
			return -1;
	}
	return 0;
}

int identity_map_new(const char *name, struct span bytes, struct identity_map **out, struct fault *f)
{
	struct identity_map *m;
	struct reading r = { .name = name, .fault = f };

	if (bytes.len > IDENTITY_MAP_MAX)
		return fault(f, FAULT_LIMIT, "%s: more than %d bytes", name, IDENTITY_MAP_MAX);
	if (span_find_byte(bytes, '\0') < bytes.len)
		return fault(f, FAULT_INPUT, "%s: holds a NUL byte, this is no text", name);
	m = calloc(1, sizeof *m);
	if (!m)
		return fault_memory(f);
	m->arena = arena_new(MAP_MEMORY);
	r.map = m;
	if (!m->arena)
		(void)fault_memory(f);
	if (!m->arena || read_lines(&r, bytes)) {
		identity_map_free(m);
		return -1;
	}
	*out = m;
	return 0;
}

void identity_map_free(struct identity_map *m)
{
	if (!m)
		return;
	if (m->arena)
		arena_free(m->arena);
	free(m->rules);
	free(m);
}

bool identity_map_feedback(const struct identity_map *m)
{
	for (size_t i = 0; m && i < m->count; i++)
		if (m->rules[i].says.feedback.len)
			return true;
	return false;
}

static bool sender_holds(struct span sender, struct span pattern)
{
	if (span_starts(pattern, SPAN("@")))
		return domain_matches(address_domain(sender), span_skip(pattern, 1));
	return span_eq_nocase(sender, pattern);
}

static bool word_byte(struct span s, size_t at)
{
	return at < s.len && (ascii_alpha(s.at[at]) || ascii_digit(s.at[at]) || (unsigned char)s.at[at] > 0x7f);
}

/* As whole words: "Dana" is not in "Danae", 17 is not in 171. */
static bool words_hold(struct span text, struct span pattern)
{
	for (size_t from = 0; from < text.len; from++) {
		from += span_find_nocase(span_skip(text, from), pattern);
		if (from < text.len && (from == 0 || !word_byte(text, from - 1))
		    && !word_byte(text, from + pattern.len))
			return true;
	}
	return false;
}

static bool header_holds(const struct rule *r, const struct raw_mail *raw)
{
	size_t seen = 0;

	for (size_t i = 0; i < raw->header_count && seen < INSTANCES_READ; i++) {
		if (!span_eq_nocase(raw->headers[i].name, r->header))
			continue;
		if (words_hold(span_cut(raw->headers[i].value, 0, VALUE_READ), r->pattern))
			return true;
		seen++;
	}
	return false;
}

static bool rule_holds(const struct rule *r, const struct envelope *e, const struct raw_mail *raw,
		       struct span signature)
{
	switch (r->asked) {
	case ASK_SENDER: return sender_holds(e->sender, r->pattern);
	case ASK_AUTH: return span_eq_nocase(e->auth_user, r->pattern);
	case ASK_HEADER: return header_holds(r, raw);
	case ASK_SIGNATURE: return words_hold(signature, r->pattern);
	case ASK_COUNT: return false;
	}
	return false;
}

struct identity identity_find(const struct identity_map *m, const struct envelope *e,
			      const struct raw_mail *raw, struct span signature)
{
	signature = span_cut(signature, 0, SIGNATURE_READ);
	for (size_t i = 0; m && i < m->count; i++)
		if (rule_holds(&m->rules[i], e, raw, signature))
			return m->rules[i].says;
	return nobody;
}
