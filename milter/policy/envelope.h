/* envelope.h - what the MTA knows about a message beside its bytes.
 *
 * All borrowed; any field may be empty, an MTA owes us none of them.
 */
#ifndef TM_POLICY_ENVELOPE_H
#define TM_POLICY_ENVELOPE_H

#include "base/span.h"

struct envelope {
	struct span daemon_name;	/* {daemon_name} */
	struct span auth_user;		/* {auth_authen} */
	struct span client_address;	/* numeric, "" or "unix" when there is none */
	struct span sender;		/* without angle brackets; empty is the null sender */
	const struct span *recipients;	/* without angle brackets */
	size_t recipient_count;
	bool recipients_cut;		/* there were more than these */
	struct span queue_id;
	int64_t received;		/* Unix seconds at MAIL FROM */
	int64_t now;			/* Unix seconds at end of message */
};

/* The domain of an address, without its dot at the end; empty when none. */
struct span address_domain(struct span address);

/* "example.com" is that domain, ".example.com" any domain below it. */
bool domain_matches(struct span domain, struct span pattern);

#endif
