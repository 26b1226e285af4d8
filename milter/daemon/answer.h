/* answer.h - a collected message gets its answer, and its answer an account.
 *
 * Judge, act, one event into the journal, one line into the log: in this
 * order and each exactly once, before the MTA hears of it. Whatever goes wrong
 * on our side, the message passes, with nothing done to it but that forged fields
 * of ours are taken away, and the event says why.
 */
#ifndef TM_DAEMON_ANSWER_H
#define TM_DAEMON_ANSWER_H

#include "daemon/act.h"

/* At the end of the headers. True: it is answered, let it pass, no more of it
 * is wanted. */
bool answer_early(struct service *v, struct message *m);

/* At the end of the message. */
void answer(struct service *v, struct message *m, const struct mta *mta);

#endif
