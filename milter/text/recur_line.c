/* recur_line.c - see recur_line.h. */
#include "text/recur_line.h"

#include "base/buffer.h"
#include "base/utf8.h"
#include "text/phrases.h"

enum {
	LINE_BYTES = 1000,	/* longer lines are nobody's footer */
	GREETING_LINES = 12
};

uint64_t recur_mix(uint64_t hash, uint64_t more)
{
	hash ^= more + 0x9E3779B97F4A7C15u + (hash << 6) + (hash >> 2);
	return hash * 0xFF51AFD7ED558CCDu;
}

uint64_t recur_hash(struct span s)
{
	uint64_t hash = 0xCBF29CE484222325u;

	for (size_t at = 0, len; at < s.len; at += len)
		hash = (hash ^ utf8_lower(utf8_read(span_skip(s, at), &len))) * 0x100000001B3u;
	return hash;
}

static bool is_word_of(struct span word, struct span name)
{
	for (struct span rest = name, part = footer_word(&rest); part.len; part = footer_word(&rest)) {
		while (part.len && (part.at[0] == '(' || part.at[0] == '"' || part.at[0] == '\''))
			part = span_skip(part, 1);
		while (part.len && !ascii_alpha(part.at[part.len - 1]) && (unsigned char)part.at[part.len - 1] < 0x80)
			part.len--;
		if (part.len >= 2 && span_starts_nocase(word, part) && word.len <= part.len + 2)
			return true;
	}
	return false;
}

static bool has_digit(struct span s)
{
	for (size_t i = 0; i < s.len; i++)
		if (ascii_digit(s.at[i]))
			return true;
	return false;
}

size_t recur_host(struct span word)
{
	const struct span scheme = SPAN("://");
	const size_t from = span_find(word, scheme) + scheme.len;

	return from < word.len + scheme.len ? from + span_find_byte(span_skip(word, from), '/') : 0;
}

/* Words of a line as tokens; loose ones that follow each other are one. */
static size_t tokens_of(struct span line, const struct split_hints *h, struct recur_token *out, size_t room)
{
	size_t n = 0;

	for (struct span rest = line, word = footer_word(&rest); word.len; word = footer_word(&rest)) {
		const bool page = recur_host(word) > 0;
		const bool loose = page || has_digit(word) || is_word_of(word, h->agent_name)
				   || is_word_of(word, h->customer_name);

		if (n && loose && !page && out[n - 1].loose && !recur_host(out[n - 1].text)) {
			out[n - 1].text.len = (size_t)(word.at + word.len - out[n - 1].text.at);
			continue;
		}
		if (n == room)
			return 0;
		out[n] = (struct recur_token){ word, loose, n == 0 };
		n++;
	}
	return n;
}

size_t recur_tokens(const struct recur_lines *lines, size_t from, size_t to, const struct split_hints *h,
		    struct recur_token *out)
{
	size_t n = 0;

	for (size_t i = from; i < to; i++) {
		const size_t more = tokens_of(lines->at[i].text, h, out + n, RECUR_TOKENS - n);

		if (!more)
			return 0;
		n += more;
	}
	return n;
}

uint64_t recur_key(const struct recur_token *tokens, size_t count, uint64_t seed)
{
	uint64_t key = seed;

	for (size_t i = 0; i < count; i++) {
		const struct recur_token *t = &tokens[i];
		const size_t host = recur_host(t->text);

		if (!t->loose)
			key = recur_mix(key, recur_hash(t->text));
		else if (host)
			key = recur_mix(key, recur_hash(span_cut(t->text, 0, host)));
		else
			key = recur_mix(key, 7);
		key = recur_mix(key, t->breaks);
	}
	return key | 1;
}

static size_t words_in(struct span line)
{
	size_t n = 0;

	while (footer_word(&line).len)
		n++;
	return n;
}

static struct span folded(struct span line, char *room, size_t max)
{
	struct buffer b = { .at = room, .room = max, .max = max };
	bool space = false;

	line = span_trim(line);
	for (size_t at = 0, len; at < line.len && b.len + 8 < max; at += len) {
		const uint32_t c = utf8_read(span_skip(line, at), &len);

		if (utf8_space(c)) {
			space = b.len > 0;
			continue;
		}
		if (space)
			buffer_byte(&b, ' ');
		space = false;
		utf8_add(&b, c == 0x2019 ? '\'' : utf8_lower(c));
	}
	return buffer_span(&b);
}

/* "Kind regards," or "-- ", below which no words are the agent's. */
static bool closes(struct span line)
{
	char room[200];
	const struct span fold = folded(line, room, sizeof room);
	size_t len;

	if (span_eq(span_trim(line), SPAN("--")))
		return true;
	return line.len < 60 && words_in(line) <= 5 && !span_ends(fold, SPAN("."))
	       && phrase_sign_off(fold, &len) != SIGN_OFF_NONE;
}

/* With that word, or with one that begins so when a star stands behind it. */
static bool begins(struct span fold, struct span word)
{
	const bool stem = span_ends(word, SPAN("*"));
	size_t len;

	if (stem)
		word.len--;
	if (!span_starts(fold, word))
		return false;
	return stem || fold.len == word.len || !utf8_letter(utf8_read(span_skip(fold, word.len), &len));
}

/* "Hi Ben,", "Sehr geehrter Herr Brandt," */
static bool greets(struct span line, const struct split_hints *h)
{
	static const char *const words[] = {
		/* English, German */
		"hi", "hello", "hey", "dear", "good morning", "good afternoon", "good evening", "greetings",
		"hallo", "guten tag", "guten morgen", "sehr geehrte*", "liebe", "lieber", "moin", "servus",
		"grüezi",
		/* French, Spanish, Italian, Portuguese */
		"bonjour", "bonsoir", "cher", "chère", "salut", "madame", "monsieur", "hola", "buenos",
		"buenas", "estimad*", "querid*", "buongiorno", "buonasera", "gentile*", "ciao", "caro", "cara",
		"olá", "ola", "bom dia", "boa tarde", "prezad*",
		/* Dutch, Danish, Norwegian, Swedish */
		"beste", "geachte", "goedemorgen", "goedemiddag", "dag", "hej", "hei", "kære", "bästa", "god dag",
		/* Polish, Czech, Turkish, Russian, Ukrainian, and what has no letters of ours */
		"cześć", "dzień dobry", "szanown*", "dobrý den", "vážen*", "ahoj", "merhaba", "sayın",
		"здравствуйте", "добрый*", "уважаем*", "привет", "добрий*", "您好*", "你好*", "こんにちは*",
		"안녕하세요*",
	};
	char room[200];
	const struct span fold = folded(line, room, sizeof room);

	if (line.len > 90 || words_in(line) > 8)
		return false;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (begins(fold, span_of(words[i])))
			return true;
	for (struct span rest = line, word = footer_word(&rest); word.len; word = footer_word(&rest))
		if (is_word_of(word, h->customer_name)
		    && (span_ends(fold, SPAN(",")) || span_ends(fold, SPAN("!"))))
			return true;
	return false;
}

static void find_places(struct recur_lines *o, const struct split_hints *h)
{
	size_t greeting = 0, farewell = o->count;
	bool greeted = false;

	for (size_t i = 0; i < o->count && i < GREETING_LINES && !greeted; i++)
		if (greets(o->at[i].text, h)) {
			greeting = i;
			greeted = true;
		}
	for (size_t i = greeting; i < o->count; i++)
		if (closes(o->at[i].text))
			farewell = i;
	for (size_t i = greeting; i < o->count && farewell == o->count; i++)
		if (o->at[i].role == ROLE_SIGNATURE)
			farewell = i;
	for (size_t i = 0; i < o->count; i++)
		o->at[i].place = (greeted && i < greeting) || i > farewell ? PLACE_EDGE
				 : farewell == o->count && i > greeting ? PLACE_OPEN : PLACE_BODY;
}

void recur_lines_of(const struct text *t, const struct split *s, const struct split_hints *h,
		    struct recur_lines *out)
{
	out->count = 0;
	for (size_t i = 0; i < t->line_count && out->count < RECUR_LINES; i++) {
		const struct span text = t->lines[i].where;
		const enum line_role role = (enum line_role)s->roles[i];
		struct span rest = text;

		if (t->lines[i].depth || role == ROLE_QUOTE || role == ROLE_EARLIER || role == ROLE_ATTRIBUTION)
			continue;
		if (text.len < LINE_BYTES && footer_word(&rest).len)
			out->at[out->count++] = (struct recur_line){ text, PLACE_BODY, role };
	}
	find_places(out, h);
}
