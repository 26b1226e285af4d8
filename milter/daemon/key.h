/* key.h - the secret behind the pseudonyms of this host.
 *
 * Who has it can test names against pseudonyms, so it is a file of its own,
 * readable for its owner alone: 64 hexadecimal digits, which an administrator
 * may copy to other mail hosts so that their figures name people alike.
 */
#ifndef TM_DAEMON_KEY_H
#define TM_DAEMON_KEY_H

#include "base/fault.h"
#include "record/pseudonym.h"

/* Of `file`, or when that is "" of pseudonym.key in `state_directory`, which
 * is made when it is not there. */
int key_load(const char *file, const char *state_directory, unsigned char out[static PSEUDONYM_KEY],
	     struct fault *f);

#endif
