/* kinds.c - see kinds.h. */
#include "policy/kinds.h"

#include <string.h>

#include "policy/occasion.h"

/* What fits sockaddr_un is one more, but libmilter refuses that. */
enum { SUN_PATH_MAX = 106, REDIS_SERVERS = 8 };

static const struct unit time_units[] = {
	{ "ms", 1 }, { "s", 1000 }, { "m", 60000 }, { "h", 3600000 }, { "d", 86400000 }, { NULL, 0 },
};
static const struct unit size_units[] = {
	{ "", 1 }, { "K", 1 << 10 }, { "M", 1 << 20 }, { "G", 1 << 30 }, { NULL, 0 },
};

bool unit_read(struct span text, const struct unit *units, uint64_t *out)
{
	size_t digits = 0;
	uint64_t n;

	while (digits < text.len && ascii_digit(text.at[digits]))
		digits++;
	if (!span_number(span_cut(text, 0, digits), UINT32_MAX, &n))
		return false;
	for (; units->name; units++)
		if (span_eq(span_skip(text, digits), span_of(units->name))) {
			*out = n * units->times;
			return true;
		}
	return false;
}

/* Every byte of `s` is a letter, a digit or one of `also`. */
static bool made_of(struct span s, const char *also)
{
	for (size_t i = 0; i < s.len; i++)
		if (!ascii_alpha(s.at[i]) && !ascii_digit(s.at[i])
		    && (s.at[i] == '\0' || !strchr(also, s.at[i])))
			return false;
	return true;
}

static bool printable(struct span s)
{
	for (size_t i = 0; i < s.len; i++)
		if ((unsigned char)s.at[i] < ' ' || s.at[i] == 0x7f)
			return false;
	return true;
}

bool label_sound(struct span s)
{
	if (s.len == 0 || s.len > LABEL_MAX || span_eq(s, SPAN("all")) || span_eq(s, SPAN("other")))
		return false;
	for (size_t i = 0; i < s.len; i++)
		if (s.at[i] >= 'A' && s.at[i] <= 'Z')
			return false;
	return made_of(s, "._-");
}

static bool path_sound(struct span s)
{
	return span_starts(s, SPAN("/")) && s.len < 4096 && printable(s);
}

static bool unix_sound(struct span s, struct span scheme)
{
	return span_starts(s, scheme) && s.len <= scheme.len + SUN_PATH_MAX
	       && path_sound(span_skip(s, scheme.len));
}

static bool port_sound(struct span s)
{
	uint64_t port;

	return span_number(s, 65535, &port) && port > 0;
}

static bool domain_sound(struct span s)
{
	if (span_starts(s, SPAN(".")))
		s = span_skip(s, 1);
	for (struct span rest = s; rest.at;) {
		struct span label = span_until(&rest, '.');

		if (label.len == 0 || label.len > 63 || label.at[0] == '-')
			return false;
		for (size_t i = 0; i < label.len; i++)	/* UTF-8 domains (RFC 6531) may pass */
			if ((unsigned char)label.at[i] < 0x80
			    && !made_of(span_cut(label, i, i + 1), "-_"))
				return false;
	}
	return s.len > 0 && s.len <= 253;
}

static bool host_sound(struct span s)
{
	struct network n;

	if (span_find_byte(s, '/') < s.len)
		return false;
	return network_parse(s, &n) || (domain_sound(s) && !span_starts(s, SPAN(".")));
}

/* To serve on: a name could mean another host tomorrow. */
static bool served_sound(struct span s)
{
	struct network n;

	return span_eq(s, SPAN("localhost"))
	       || (span_find_byte(s, '/') == s.len && network_parse(s, &n));
}

bool host_port_cut(struct span s, struct span *host, struct span *port)
{
	size_t colon = s.len;

	while (colon > 0 && s.at[colon - 1] != ':')
		colon--;
	if (colon < 2)
		return false;
	*host = span_cut(s, 0, colon - 1);
	*port = span_skip(s, colon);
	return port_sound(*port);
}

static bool host_port_sound(struct span s, bool (*sound)(struct span s))
{
	struct span host, port;

	return host_port_cut(s, &host, &port) && sound(host);
}

/* libmilter takes a word without a prefix for a file in the working directory,
 * lets port 70000 wrap around and serves every network without a host: none
 * of these gets as far as that. */
static bool inet_sound(struct span s)
{
	struct span rest = s, scheme = span_until(&rest, ':'), port;

	if (!span_eq(scheme, SPAN("inet")) && !span_eq(scheme, SPAN("inet6")))
		return false;
	port = span_until(&rest, '@');
	return port_sound(port) && rest.at && host_sound(rest);
}

static bool socket_sound(struct span s)
{
	return unix_sound(s, SPAN("unix:")) || unix_sound(s, SPAN("local:")) || inet_sound(s);
}

static bool listen_sound(struct span s)
{
	return s.len == 0 || unix_sound(s, SPAN("unix:")) || host_port_sound(s, served_sound);
}

/* HOST:PORT, and more of them behind commas. */
static bool servers_sound(struct span s)
{
	size_t count = 0;

	while (s.at && count < REDIS_SERVERS)
		if (host_port_sound(span_trim(span_until(&s, ',')), host_sound))
			count++;
		else
			return false;
	return !s.at;
}

static bool redis_sound(struct span s)
{
	struct span rest = s;

	if (s.len == 0 || unix_sound(s, SPAN("unix:")))
		return true;
	if (span_starts(s, SPAN("sentinel:")))
		return span_until(&rest, '@').len > sizeof "sentinel:" - 1 && rest.at && servers_sound(rest);
	return servers_sound(s);
}

static bool optional_path_sound(struct span s)
{
	return s.len == 0 || path_sound(s);
}

/* A credential's name is one of a file, as systemd takes it. */
static bool secret_sound(struct span s)
{
	const struct span name = span_skip(s, sizeof CREDENTIAL - 1);

	if (!span_starts(s, SPAN(CREDENTIAL)))
		return optional_path_sound(s);
	return name.len > 0 && name.len <= 255 && made_of(name, "._-") && name.at[0] != '.';
}

static bool account_sound(struct span s)
{
	return s.len <= 32 && made_of(s, "._-");
}

static bool name_sound(struct span s)
{
	return s.len == 0 || label_sound(s);
}

static bool address_sound(struct span s)
{
	return s.len <= 254 && span_find_byte(s, '@') > 0 && span_find_byte(s, ' ') == s.len
	       && printable(s) && domain_sound(address_domain(s))
	       && !span_starts(address_domain(s), SPAN("."));
}

static bool optional_address_sound(struct span s)
{
	return s.len == 0 || address_sound(s);
}

static bool word_sound(struct span s)
{
	return s.len > 0 && s.len <= 254 && printable(s);
}

/* An address, "@domain", a domain, or ".domain" for all below it. */
static bool sender_sound(struct span s)
{
	if (span_starts(s, SPAN("@")))
		s = span_skip(s, 1);
	return address_sound(s) || domain_sound(s);
}

static bool header_sound(struct span s)
{
	struct span rest = s, name = span_until(&rest, ':');

	return name.len > 0 && name.len <= 64 && made_of(name, "-_") && s.len <= 254 && printable(s)
	       && (!rest.at || span_trim(rest).len > 0);
}

static bool language_sound(struct span s)
{
	return s.len == 2 && s.at[0] >= 'a' && s.at[0] <= 'z' && s.at[1] >= 'a' && s.at[1] <= 'z';
}

/* What stays text: its test, and words for who wrote something else. */
static const struct kind_row {
	const char *name, *wanted;
	bool list;
	bool (*sound)(struct span s);
} kinds[KIND_COUNT] = {
	[KIND_SOCKET] = { "socket", "unix:/PATH or inet:PORT@HOST (a path of a socket has at most 106 bytes)", false,
			  socket_sound },
	[KIND_LISTEN] = { "listener", "ADDRESS:PORT, unix:/PATH (at most 106 bytes) or \"\"", false, listen_sound },
	[KIND_REDIS] = { "server", "HOST:PORT[,HOST:PORT...], sentinel:NAME@HOST:PORT[,...], unix:/PATH (at most 106 bytes)"
			 " or \"\"", false, redis_sound },
	[KIND_PATH] = { "path", "an absolute path", false, optional_path_sound },
	[KIND_SECRET] = { "secret", "the absolute path of a file, or credential:NAME", false, secret_sound },
	[KIND_ACCOUNT] = { "account", "the name of an account or group", false, account_sound },
	[KIND_NAME] = { "name", "at most 31 of a-z 0-9 . _ - (not \"all\", \"other\")", false, name_sound },
	[KIND_ADDRESS] = { "address", "a mail address", false, optional_address_sound },
	[KIND_MODE_BITS] = { "file mode", "an octal file mode such as 0660", false, NULL },
	[KIND_SECONDS] = { "duration", "a duration such as 90s, 60m or 1h", false, NULL },
	[KIND_MILLISECONDS] = { "duration", "a duration such as 500ms or 2s", false, NULL },
	[KIND_NUMBER] = { "number", "a whole number", false, NULL },
	[KIND_CHOICE] = { "choice", "one of", false, NULL },
	[KIND_SIZE] = { "size", "a size such as 65536, 512K or 1M", false, NULL },
	[KIND_YES_NO] = { "yes or no", "yes or no", false, NULL },
	[KIND_WORDS] = { "list of words", "a word of at most 254 bytes", true, word_sound },
	[KIND_DOMAINS] = { "list of domains", "example.com, or .example.com for all below it", true, domain_sound },
	[KIND_SENDERS] = { "list of senders", "an address, or a domain", true, sender_sound },
	[KIND_HEADERS] = { "list of headers", "\"Name\" or \"Name: text\"", true, header_sound },
	[KIND_LANGUAGES] = { "list of languages", "two small letters such as en", true, language_sound },
	[KIND_HOURS] = { "list of hours", "days and times such as \"mon-fri 09:00-17:30\"", true, hours_sound },
	[KIND_MOMENTS] = { "list of moments", "days and a time such as \"mon 08:00\"", true, moment_sound },
	[KIND_NETWORKS] = { "list of networks", "an address such as 192.0.2.1 or a block such as 192.0.2.0/24", true, NULL },
};

const char *kind_name(enum kind kind)
{
	return kinds[kind].name;
}

bool kind_is_list(enum kind kind)
{
	return kinds[kind].list;
}

static bool octal_read(struct span s, uint64_t *out)
{
	uint64_t bits = 0;

	if (s.len < 3 || s.len > 4)
		return false;
	for (size_t i = 0; i < s.len; i++) {
		if (s.at[i] < '0' || s.at[i] > '7')
			return false;
		bits = bits * 8 + (uint64_t)(s.at[i] - '0');
	}
	*out = bits;
	return true;
}

static bool seconds_read(struct span s, uint64_t *out)
{
	uint64_t ms;

	if (!unit_read(s, time_units, &ms) || ms % 1000 != 0)
		return false;
	*out = ms / 1000;
	return true;
}

static bool choice_read(const struct setting *s, const char *text, uint64_t *out)
{
	for (const struct choice *c = s->choices; c->name; c++)
		if (strcmp(c->name, text) == 0) {
			*out = c->value;
			return true;
		}
	return false;
}

static bool number_read(const struct setting *s, const char *text, uint64_t *out)
{
	struct span t = span_of(text);

	if (s->kind == KIND_CHOICE)
		return choice_read(s, text, out);
	if (s->kind == KIND_MODE_BITS)
		return octal_read(t, out) && *out <= 0777;
	if (s->kind == KIND_SECONDS && !seconds_read(t, out))
		return false;
	if (s->kind == KIND_MILLISECONDS && !unit_read(t, time_units, out))
		return false;
	if (s->kind == KIND_SIZE && !unit_read(t, size_units, out))
		return false;
	if (s->kind == KIND_NUMBER && !span_number(t, UINT32_MAX, out))
		return false;
	return *out >= s->low && *out <= s->high;
}

static bool yes_read(const char *text, bool *out)
{
	if (strcmp(text, "yes") != 0 && strcmp(text, "no") != 0)
		return false;
	*out = text[0] == 'y';
	return true;
}

static void say_choices(const struct setting *s, struct buffer *wanted)
{
	for (const struct choice *c = s->choices; c->name; c++)
		buffer_addf(wanted, "%s%s", c == s->choices ? " " : ", ", c->name);
}

static void say_wanted(const struct setting *s, const char *text, struct buffer *wanted)
{
	if (s->kind == KIND_REDIS && span_starts(span_of(text), SPAN("tls:"))) {
		buffer_add(wanted, SPAN("no tls: (the Redis library has no TLS); lay a tunnel with stunnel, see tone-redis(5)"));
		return;
	}
	buffer_add(wanted, span_of(kinds[s->kind].wanted));
	if (s->kind == KIND_CHOICE)
		say_choices(s, wanted);
	else if (s->high)
		buffer_addf(wanted, " (%llu to %llu%s)", (unsigned long long)s->low,
			    (unsigned long long)s->high,
			    s->kind == KIND_SECONDS ? " s" : s->kind == KIND_MILLISECONDS ? " ms" : "");
}

static bool put(void *out, const void *value, size_t size)
{
	if (out)
		memcpy(out, value, size);
	return true;
}

static bool put_number(const struct setting *s, uint64_t number, void *out)
{
	size_t size = (size_t)number;
	unsigned small = (unsigned)number;

	return s->kind == KIND_SIZE ? put(out, &size, sizeof size) : put(out, &small, sizeof small);
}

static bool read_one(const struct setting *s, const char *text, void *out)
{
	struct network network;
	uint64_t number = 0;
	bool yes;

	if (kinds[s->kind].sound)
		return kinds[s->kind].sound(span_of(text)) && put(out, &text, sizeof text);
	if (s->kind == KIND_NETWORKS)
		return network_parse(span_of(text), &network) && put(out, &network, sizeof network);
	if (s->kind == KIND_YES_NO)
		return yes_read(text, &yes) && put(out, &yes, sizeof yes);
	return number_read(s, text, &number) && put_number(s, number, out);
}

bool kind_read(const struct setting *s, const char *text, void *out, struct buffer *wanted)
{
	if (read_one(s, text, out))
		return true;
	say_wanted(s, text, wanted);
	return false;
}
