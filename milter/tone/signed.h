/* signed.h - whether a person put a name under the mail.
 *
 * "The support team" is nobody. A name counts when it stands below a farewell,
 * or when it is the sender's own.
 */
#ifndef TM_TONE_SIGNED_H
#define TM_TONE_SIGNED_H

#include "base/arena.h"

/* `signature`: the lines below the agent's words; `agent_name`: of the sender,
 * may be empty. Both UTF-8. `a` is for scratch; without room the answer is no. */
bool signed_by_person(struct span signature, struct span agent_name, struct arena *a);

#endif
