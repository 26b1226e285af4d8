/* identity.h - whose reply it is: team, agent key and where a return would go.
 *
 * Help desks send everything with one account, so an administrator's map says
 * by sender, authenticated user, header or signature who is behind a reply.
 * Without a map there is no agent, only the policy's team. The agent's name
 * never leaves this room: events carry a keyed pseudonym of it.
 */
#ifndef TM_POLICY_IDENTITY_H
#define TM_POLICY_IDENTITY_H

#include "base/arena.h"
#include "base/fault.h"
#include "mail/mail.h"
#include "policy/envelope.h"

struct identity_map;

struct identity {
	struct span team;	/* "" unknown; [a-z0-9._-]{1,32} */
	struct span agent;	/* as the map writes it, "" unknown */
	struct span return_to;	/* address, "" means a return is not offered */
	struct span feedback;	/* the agent's own address, who asked for figures; "" did not */
};

/* The longest map, in bytes. */
enum { IDENTITY_MAP_MAX = 4 * 1024 * 1024 };

/* `name` is for messages. One rule a line; format in tone-milter.conf(5). */
int identity_map_new(const char *name, struct span bytes, struct identity_map **out, struct fault *f);
void identity_map_free(struct identity_map *m);	/* NULL is fine */

/* Some agent asked for figures; `m` may be NULL. */
bool identity_map_feedback(const struct identity_map *m);

/* The first rule that matches; `m` may be NULL. Borrowed from the map. */
struct identity identity_find(const struct identity_map *m, const struct envelope *e,
			      const struct raw_mail *raw, struct span signature);

#endif
