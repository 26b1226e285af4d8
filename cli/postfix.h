/* postfix.h - what a Postfix instance was told, read through its postconf. */
#ifndef TM_CLI_POSTFIX_H
#define TM_CLI_POSTFIX_H

#include "base/fault.h"
#include "cli/endpoint.h"

struct postfix {
	const char *directory;	/* of its configuration, borrowed; NULL: the default one */
	/* Values of main.cf and lines of master.cf; owned. */
	char *smtpd_milters, *non_smtpd_milters, *default_action, *queue_directory;
	char *long_queue_ids, *mail_owner, *compatibility_level, *smtp_header_checks;
	char *services, *overrides;
};

int postfix_read(const char *directory, struct postfix *out, struct fault *f);
void postfix_done(struct postfix *p);

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

/* True when one of the lookup tables answers IGNORE to this header line. */
bool postfix_strips(const struct postfix *p, struct span tables, const char *header);

#endif
