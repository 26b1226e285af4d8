/* kinds.h - the kinds of value that a setting can have.
 *
 * A kind knows its name for the manual, how one written value becomes bytes of
 * the settings, and what to say when it does not. Others read from here only
 * what a value is made of.
 */
#ifndef TM_POLICY_KINDS_H
#define TM_POLICY_KINDS_H

#include "policy/settings.h"

enum kind {
	KIND_SOCKET,		/* const char * */
	KIND_LISTEN,
	KIND_REDIS,
	KIND_PATH,
	KIND_SECRET,		/* a path, or "credential:NAME" */
	KIND_ACCOUNT,
	KIND_NAME,
	KIND_ADDRESS,
	KIND_MODE_BITS,		/* unsigned */
	KIND_SECONDS,
	KIND_MILLISECONDS,
	KIND_NUMBER,
	KIND_CHOICE,
	KIND_SIZE,		/* size_t */
	KIND_YES_NO,		/* bool */
	KIND_WORDS,		/* struct strings */
	KIND_DOMAINS,
	KIND_SENDERS,
	KIND_HEADERS,
	KIND_LANGUAGES,
	KIND_HOURS,
	KIND_MOMENTS,
	KIND_NETWORKS,		/* const struct network * and a count of its own */
	KIND_COUNT
};

struct choice {
	const char *name;
	unsigned value;
};

struct setting {
	const char *section, *name;
	enum kind kind;
	size_t offset, count_offset;	/* into struct settings or struct policy */
	const char *fallback;
	const struct choice *choices;	/* KIND_CHOICE; ends with a NULL name */
	uint64_t low, high;		/* of numbers, in their unit */
	const char *says;
};

/* A name that a setting once had. It still serves, with a warning. */
struct former {
	const char *section, *former, *name;
};

/* What stands before a credential's name. */
#define CREDENTIAL "credential:"

const char *kind_name(enum kind kind);
bool kind_is_list(enum kind kind);

/* Reads one written value: for lists one element. Writes it at `out` (a string
 * pointer borrows `text`), unless that is NULL. On failure `wanted` gets what
 * was expected. */
bool kind_read(const struct setting *s, const char *text, void *out, struct buffer *wanted);

/* [a-z0-9._-]{1,31}: what may become a label of a counter, as long as an event
 * has room for; "all" and "other" are taken by the counters themselves. */
enum { LABEL_MAX = 31 };
bool label_sound(struct span s);

/* "HOST:PORT" cut in two, an IPv6 address still in its brackets. False when
 * there is no host, or no port from 1 to 65535. */
bool host_port_cut(struct span s, struct span *host, struct span *port);

/* A number with a unit of `units` ("s", "m", ...) to its base unit. */
struct unit {
	const char *name;
	uint64_t times;
};
bool unit_read(struct span text, const struct unit *units, uint64_t *out);

#endif
