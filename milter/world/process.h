/* process.h - another program, without a shell.
 *
 * It is a path, or looked up in /usr/sbin, /usr/bin, /sbin, /bin; it gets these
 * places and the locale C as its whole environment, and of our files those that
 * are named and those that are not marked to be closed.
 */
#ifndef TM_WORLD_PROCESS_H
#define TM_WORLD_PROCESS_H

#include <sys/types.h>

#include "base/buffer.h"
#include "base/fault.h"

/* Starts `arguments` (NULL at the end) with files[i] as its descriptor i: -1 is
 * /dev/null, no other may be below i. -1 when there can be no process. */
pid_t process_start(const char *const *arguments, const int *files, int count);

/* Waits for its end, two minutes at most, then kills it. *status is the exit
 * status, 128 + signal when killed. A fault when it was not started or did not end;
 * FAULT_INPUT: there is no such program. */
int process_end(pid_t child, const char *name, int *status, struct fault *f);

/* Runs it to its end with both outputs added to `out`, whose max bounds them. */
int process_run(const char *const *arguments, struct buffer *out, int *status, struct fault *f);

/* The same, with files of its own: it reads `input`, or nothing when that is
 * -1; its standard output goes to `output`, or to `out` when that is -1. Its
 * errors go to `out`. */
int process_run_on(const char *const *arguments, int input, int output, struct buffer *out,
		   int *status, struct fault *f);

/* The last line of an output that is not blank: programs end with their reason. */
struct span process_reason(const struct buffer *out);

#endif
