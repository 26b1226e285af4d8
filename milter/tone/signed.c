/* signed.c - see signed.h. */
#include "tone/signed.h"

#include "base/utf8.h"
#include "text/phrases.h"

enum { LINES_READ = 5, LINE_MOST = 60, WORDS_MOST = 3, NAME_READ = 128 };

/* Words of teams and companies: who signs so is no person. */
static const char *const nobody[] = {
	"team", "teams", "support", "service", "services", "customer", "client", "help", "helpdesk", "desk",
	"sales", "billing", "care", "department", "office", "company", "group", "ltd", "limited", "inc", "llc",
	"gmbh", "ag", "bv", "sa", "sarl", "srl", "the", "your", "our", "from", "all", "us",
	"kundenservice", "kundendienst", "abteilung", "ihr", "euer", "equipo", "equipe", "squadra",
	"atendimento", "soporte", "atenci\xc3\xb3n", "klantenservice", "\xc3\xa9quipe", "servizio",
};

static struct span fold(struct span s, struct arena *a)
{
	struct buffer b;
	size_t len;

	buffer_init(&b, a, 4 * LINE_MOST);
	for (size_t at = 0; at < s.len && at < LINE_MOST; at += len)
		utf8_add(&b, utf8_lower(utf8_read(span_skip(s, at), &len)));
	return b.spoiled ? SPAN_NONE : buffer_span(&b);
}

static bool is_nobody(struct span word)
{
	for (size_t i = 0; i < sizeof nobody / sizeof *nobody; i++)
		if (span_eq(word, span_of(nobody[i])))
			return true;
	return phrase_card(word);
}

/* A capital, then letters; "O'Neill", "J.", "Anne-Marie" too. */
static bool is_name_word(struct span word, struct arena *a)
{
	size_t len = 0;
	uint32_t first;

	if (word.len == 0)
		return false;
	first = utf8_read(word, &len);
	if (utf8_lower(first) == first)
		return false;
	for (size_t at = 0; at < word.len; at += len) {
		const uint32_t ch = utf8_read(span_skip(word, at), &len);

		if (!utf8_letter(ch) && ch != '\'' && ch != '.' && ch != '-' && ch != 0x2019)
			return false;
	}
	return !is_nobody(fold(word, a));
}

static bool is_agents(struct span word, struct span agent_name)
{
	struct span rest = span_cut(agent_name, 0, NAME_READ);

	while (word.len > 1 && rest.at)
		if (span_eq_nocase(span_until(&rest, ' '), word))
			return true;
	return false;
}

/* "Ada", "Ada Agent,": a name of a few words and nothing else. */
static bool is_person(struct span line, struct span agent_name, bool below_farewell, struct arena *a)
{
	size_t words = 0;
	bool agents = false;

	while (line.len && strchr(",.;!*_ ", line.at[line.len - 1]))
		line = span_cut(line, 0, line.len - 1);
	line = span_trim(line);
	if (line.len == 0 || line.len > LINE_MOST)
		return false;
	for (struct span rest = line; rest.at;) {
		const struct span word = span_until(&rest, ' ');
		const bool own = is_agents(word, agent_name);

		if (word.len == 0)
			continue;
		if (++words > WORDS_MOST || (!own && !is_name_word(word, a)))
			return false;
		agents |= own;
	}
	return agents || below_farewell;
}

bool signed_by_person(struct span signature, struct span agent_name, struct arena *a)
{
	struct span rest = signature;
	bool farewell = false;
	size_t lines = 0;

	while (rest.at && rest.len && lines < LINES_READ) {
		struct span line = span_trim(span_line(&rest));
		size_t len = 0;

		if (line.len == 0 || line.at[0] == '-')
			continue;
		lines++;
		if (phrase_sign_off(fold(line, a), &len) != SIGN_OFF_NONE) {
			farewell = true;
			/* "Cheers, Ada": folding kept the length of what it knows. */
			line = len < line.len ? span_skip(line, len) : SPAN_NONE;
			while (line.len && strchr(",.!- ", line.at[0]))
				line = span_skip(line, 1);
		}
		if (is_person(line, agent_name, farewell, a))
			return true;
	}
	return false;
}
