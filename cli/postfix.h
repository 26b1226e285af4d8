/* postfix.h - what a Postfix instance was told, read through its postconf. */
#ifndef TM_CLI_POSTFIX_H
#define TM_CLI_POSTFIX_H

#include "base/fault.h"
#include "cli/endpoint.h"

struct postfix {
	const char *directory;	/* of its configuration, borrowed; NULL: the default one */
	/* What postconf says of main.cf and master.cf; owned. */
	char *values, *services, *overrides;
};

/* postfix_done() is due in either case. */
int postfix_read(const char *directory, struct postfix *out, struct fault *f);
void postfix_done(struct postfix *p);

/* A parameter of main.cf, one of those that postfix_read() asks for; borrowed. */
struct span postfix_value(const struct postfix *p, const char *name);

/* The same as a string. */
void postfix_string(const struct postfix *p, const char *name, char *out, size_t room);

/* How the services that run this command do so: the one of this name,
 * "smtp/inet", or all that have no list of milters of their own. */
struct readers postfix_readers(const struct postfix *p, struct span command, struct span service);

/* One entry of smtpd_milters with its `{ ..., name=value }` apart; false behind the last. */
struct milter_entry {
	struct span socket, properties;
};
bool milter_next(struct span *rest, struct milter_entry *out);

/* The value of a property; at = NULL when it is not there. */
struct span milter_property(struct span properties, struct span name);

/* All of them are name=value, or { name = value }: blanks around "=" end smtpd. */
bool milter_sound(struct span properties);

/* One line of `postconf -P`: "service/type/name = value". */
struct override {
	struct span service, name, value;
};
bool override_next(struct span *rest, struct override *out);

/* What master.cf sets for this service, else what main.cf does. */
struct span postfix_own(const struct postfix *p, struct span service, const char *name);

/* Some service, or main.cf for all, has this value. */
bool postfix_any(const struct postfix *p, const char *name, struct span value);

/* True when one of the lookup tables answers IGNORE to this header line. */
bool postfix_strips(const struct postfix *p, struct span tables, const char *header);

#endif
