/* postfix.c - see postfix.h. */
#include "cli/postfix.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "world/process.h"

enum { WORDS_MAX = 24, OUTPUT_MAX = 1 << 20 };

/* Without the lines that warn: they come in between. */
static char *without_warnings(const char *program, struct span said, struct fault *f)
{
	struct buffer kept;
	char *copy;

	buffer_init(&kept, NULL, OUTPUT_MAX);
	while (said.at && said.len) {
		struct span line = span_line(&said);

		if (span_starts(line, span_of(program)) && span_starts(span_skip(line, strlen(program)), SPAN(": ")))
			continue;
		buffer_add(&kept, line);
		buffer_byte(&kept, '\n');
	}
	copy = kept.spoiled ? NULL : strndup(kept.len ? kept.at : "", kept.len);
	buffer_done(&kept);
	if (!copy)
		(void)fault(f, FAULT_MEMORY, "no memory for what %s says", program);
	return copy;
}

/* What a program of Postfix prints to these words, NULL at their end, on the
 * heap; NULL after a fault. */
static char *ask(const struct postfix *p, const char *program, const char *const *words, struct fault *f)
{
	const char *all[WORDS_MAX + 4] = { program };
	struct buffer said;
	char *copy = NULL;
	size_t n = 1;
	int status;

	if (p->directory) {
		all[n++] = "-c";
		all[n++] = p->directory;
	}
	for (size_t i = 0; i < WORDS_MAX && words[i]; i++)
		all[n++] = words[i];
	buffer_init(&said, NULL, OUTPUT_MAX);
	if (process_run(all, &said, &status, f) == 0) {
		if (status)
			(void)fault(f, FAULT_SYSTEM, "%s: status %d: %.*s", program, status,
				    SPAN_ARG(process_reason(&said)));
		else
			copy = without_warnings(program, buffer_span(&said), f);
	}
	buffer_done(&said);
	return copy;
}

/* Word number `wanted` of a line of master.cf. */
static struct span column(struct span line, int wanted)
{
	while (line.at) {
		struct span word = span_until(&line, ' ');

		if (word.len && wanted-- == 0)
			return word;
	}
	return SPAN_NONE;
}

/* `service` is "NAME/TYPE". */
static bool is_service(struct span line, struct span service)
{
	struct span name = column(line, 0), type = column(line, 1);

	return span_starts(service, name) && span_ends(service, type) && service.len == name.len + 1 + type.len;
}

/* The service of this line has a list of milters of its own. */
static bool has_own_list(const struct postfix *p, struct span line)
{
	struct span rest = span_of(p->overrides);
	struct override o;

	while (override_next(&rest, &o))
		if (span_eq(o.name, SPAN("smtpd_milters")) && is_service(line, o.service))
			return true;
	return false;
}

/* master.cf: name, type, private, unprivileged, chroot, wakeup, maxproc, command.
 * A "-" in the column means yes before compatibility level 1. */
struct readers postfix_readers(const struct postfix *p, struct span command, struct span service)
{
	bool by_default = span_eq(postfix_value(p, "compatibility_level"), SPAN("0"));
	struct readers found = { false, false };
	struct span rest = span_of(p->services);

	while (rest.at) {
		struct span line = span_line(&rest), chroot = column(line, 4);

		if (!span_eq(column(line, 7), command) || (service.len && !is_service(line, service))
		    || (!service.len && has_own_list(p, line)))
			continue;
		if (span_eq(chroot, SPAN("y")) || (by_default && span_eq(chroot, SPAN("-"))))
			found.chrooted = true;
		else
			found.free = true;
	}
	return found;
}

/* Older ones lack some, and warn: these have no value then. */
static const char *const wanted[] = {
	"smtpd_milters", "non_smtpd_milters", "smtpd_milter_maps", "receive_override_options",
	"milter_default_action", "milter_content_timeout", "milter_protocol",
	"milter_connect_macros", "milter_mail_macros", "milter_end_of_data_macros", "milter_macro_daemon_name",
	"queue_directory", "mail_owner", "compatibility_level", "smtp_header_checks",
	"enable_long_queue_ids", "maximal_queue_lifetime", "smtpd_sasl_auth_enable",
};

struct span postfix_value(const struct postfix *p, const char *name)
{
	struct span rest = p->values ? span_of(p->values) : SPAN_NONE;

	while (rest.at && rest.len) {
		struct span value = span_line(&rest), key = span_trim(span_until(&value, '='));

		if (value.at && span_eq(key, span_of(name)))
			return span_trim(value);
	}
	return SPAN_NONE;
}

void postfix_string(const struct postfix *p, const char *name, char *out, size_t room)
{
	(void)snprintf(out, room, "%.*s", SPAN_ARG(postfix_value(p, name)));
}

struct span postfix_own(const struct postfix *p, struct span service, const char *name)
{
	struct span rest = span_of(p->overrides);
	struct override o;

	while (override_next(&rest, &o))
		if (span_eq(o.service, service) && span_eq(o.name, span_of(name)))
			return o.value;
	return postfix_value(p, name);
}

bool postfix_any(const struct postfix *p, const char *name, struct span value)
{
	struct span rest = span_of(p->overrides);
	struct override o;

	if (span_eq_nocase(postfix_value(p, name), value))
		return true;
	while (override_next(&rest, &o))
		if (span_eq(o.name, span_of(name)) && span_eq_nocase(o.value, value))
			return true;
	return false;
}

int postfix_read(const char *directory, struct postfix *out, struct fault *f)
{
	enum { WANTED = sizeof wanted / sizeof *wanted };
	const char *words[WANTED + 2] = { "-x" };

	for (size_t i = 0; i < WANTED; i++)
		words[i + 1] = wanted[i];
	*out = (struct postfix){ .directory = directory };
	if (!(out->values = ask(out, "postconf", words, f))
	    || !(out->services = ask(out, "postconf", (const char *const[]){ "-M", NULL }, f))
	    || !(out->overrides = ask(out, "postconf", (const char *const[]){ "-Px", NULL }, f)))
		return -1;
	return 0;
}

void postfix_done(struct postfix *p)
{
	free(p->values);
	free(p->services);
	free(p->overrides);
}

static bool separates(char c)
{
	return c == ',' || ascii_space(c);
}

/* The length up to the brace that closes the first one, both included. */
static size_t braced(struct span s)
{
	size_t depth = 0;

	for (size_t i = 0; i < s.len; i++) {
		depth += s.at[i] == '{';
		if (s.at[i] == '}' && --depth == 0)
			return i + 1;
	}
	return s.len;
}

/* What stands between blanks and commas, or between braces without these. */
static bool item_next(struct span *rest, struct span *item, bool *in_braces)
{
	size_t end = 0;

	while (rest->len && separates(rest->at[0]))
		*rest = span_skip(*rest, 1);
	if (!rest->len)
		return false;
	*in_braces = rest->at[0] == '{';
	if (*in_braces)
		end = braced(*rest);
	while (!*in_braces && end < rest->len && !separates(rest->at[end]))
		end++;
	*item = span_cut(*rest, 0, end);
	*rest = span_skip(*rest, end);
	if (*in_braces)
		*item = span_trim(span_cut(*item, 1, span_ends(*item, SPAN("}")) ? item->len - 1 : item->len));
	return true;
}

bool milter_next(struct span *rest, struct milter_entry *out)
{
	struct span item, inside;
	bool in_braces;

	if (!item_next(rest, &item, &in_braces))
		return false;
	*out = (struct milter_entry){ .socket = item, .properties = SPAN_NONE };
	if (!in_braces)
		return true;
	inside = item;
	if (!item_next(&inside, &out->socket, &in_braces))
		out->socket = SPAN_NONE;
	out->properties = inside;
	return true;
}

struct span milter_property(struct span properties, struct span name)
{
	struct span item;
	bool in_braces;

	while (item_next(&properties, &item, &in_braces)) {
		struct span key = span_trim(span_until(&item, '='));

		if (span_eq(key, name))
			return span_trim(item.at ? item : SPAN_NONE);
	}
	return (struct span){ NULL, 0 };
}

bool milter_sound(struct span properties)
{
	struct span item;
	bool in_braces;

	while (item_next(&properties, &item, &in_braces)) {
		struct span key = span_trim(span_until(&item, '='));

		if (!key.len || !item.at || !span_trim(item).len)
			return false;
	}
	return true;
}

bool override_next(struct span *rest, struct override *out)
{
	while (rest->at && rest->len) {
		struct span value = span_line(rest), path = span_trim(span_until(&value, '='));

		/* "127.0.0.1:25/inet/smtpd_milters": the name is behind the last stroke. */
		for (size_t i = path.len; value.at && i > 0; i--)
			if (path.at[i - 1] == '/') {
				*out = (struct override){ span_cut(path, 0, i - 1), span_skip(path, i),
							  span_trim(value) };
				return true;
			}
	}
	return false;
}

bool postfix_strips(const struct postfix *p, struct span tables, const char *header)
{
	struct milter_entry table;

	while (milter_next(&tables, &table)) {
		char name[1024];
		struct fault f;
		char *said;
		bool strips;

		(void)snprintf(name, sizeof name, "%.*s", SPAN_ARG(table.socket));
		said = ask(p, "postmap", (const char *const[]){ "-q", header, name, NULL }, &f);
		strips = said && span_starts_nocase(span_of(said), SPAN("IGNORE"));
		free(said);
		if (strips)
			return true;
	}
	return false;
}
