/* doctor.h - what the parts of tonectl doctor share.
 *
 * Each ailment has a name for good: tonectl(1) lists it, and a flow test provokes
 * it in a real instance. How bad it is stands in one table in doctor.c.
 */
#ifndef TM_CLI_DOCTOR_H
#define TM_CLI_DOCTOR_H

#include "cli/command.h"
#include "cli/endpoint.h"

enum ailment {
	FINE,
	MTA_UNREAD,
	/* does mail come to us */
	MILTER_MISSING, MILTER_BYPASSED, MILTER_LOCAL, MILTER_SYNTAX, MILTER_OFF,
	SOCKET_NAME, SOCKET_CHROOT, SOCKET_RIGHTS, SOCKET_UNSAFE, SOCKET_UNSEEN, DAEMON_AWAY,
	MACROS_MISSING, DAEMON_NAME, AUTH_NEVER,
	/* what our absence, or another filter, does to it */
	ACTION_STOPS, ACTION_HOLDS, ACTION_OF_SERVICE, TIMEOUT_SHORT, TIMEOUT_LONG, FILTER_BEHIND,
	/* holding */
	QUEUE_IDS, QUEUE_LIFETIME, KEEPER_AWAY, KEEPER_ELSEWHERE, POLICY_STRANGERS, RECORD_STALE, RECORD_UNREAD,
	/* headers and signatures */
	TAGS_LEAVE, TAGS_NOTHING, SIGNER_UNREAD, SIGNER_TAGS, SIGNATURE_SHORT,
	/* the counters' way */
	REDIS_AWAY, REDIS_RIGHTS, REDIS_EVICTS, REDIS_UNTOLD, REDIS_FULL,
	/* the host */
	CLOCK_FREE, CLOCK_BACK, DISK_FULL, DISK_SHORT, STATE_READONLY, STATE_RIGHTS, HOST_NAME,
	AILMENTS
};

struct visit {
	const struct options *o;
	const struct settings *settings;
	bool failed;
};

/* One row: what is so or what will go wrong, and the line that mends it ("" none). */
void finds(struct visit *v, enum ailment what, const char *mend, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

enum { MEND_MAX = 4096 + ENDPOINT_MAX, MTA_USER_MAX = 64 };

/* What the parts that are alike for both mail servers ask of one. */
struct mta {
	const char *name;		/* as world/keeper.h has it */
	char user[MTA_USER_MAX];	/* who connects to our socket */
	const char *restart;		/* after which it has new groups */
	uint64_t lifetime;		/* seconds that a message may be in its queue; 0: not known */
	bool long_ids;			/* it gives no queue id twice */
	bool strips;			/* takes our headers off where mail leaves the house */
	const char *strip;		/* how it is told to */
	bool knows_login;		/* clients may log in */
	const struct buffer *daemons;	/* its {daemon_name}s, a line each */
};

/* "1h30m"; a number without a unit has `unit`. False when it is none. */
bool mta_seconds(struct span text, char unit, uint64_t *out);

/* How long a filter may take, against what we may take; `mend` is the line that names us. */
void visit_timeout(struct visit *v, struct span given, char unit, const char *mend);

/* Each looks at one thing. */
void visit_postfix(struct visit *v);
void visit_sendmail(struct visit *v);
void visit_socket(struct visit *v, const struct mta *m);	/* the path to it, and who listens */
void visit_daemon(struct visit *v);
void visit_policies(struct visit *v, const struct mta *m);
void visit_holding(struct visit *v, const struct mta *m);
void visit_tags(struct visit *v, const struct mta *m);
void visit_signer(struct visit *v);
void visit_redis(struct visit *v);
void visit_host(struct visit *v);

/* The longest deadline of a policy that holds, and that policy; NULL: none holds. */
const struct policy *longest_hold(const struct settings *s);
/* Some policy adds headers; `tag_level` may still say none. */
bool anybody_tags(const struct settings *s);

#endif
