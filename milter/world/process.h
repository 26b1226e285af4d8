/* process.h - another program, without a shell. */
#ifndef TM_WORLD_PROCESS_H
#define TM_WORLD_PROCESS_H

#include "base/buffer.h"
#include "base/fault.h"

/* The last line of an output that is not blank: programs end with their reason. */
struct span process_reason(const struct buffer *out);

/* Runs `arguments` (NULL at the end; the first is a path, or looked up in
 * /usr/sbin, /usr/bin, /sbin, /bin) with an empty environment and both outputs added to
 * `out`, whose max bounds them. *status is the exit status, 128 + signal when
 * killed. A fault when the program cannot be started, and when it has not ended
 * after two minutes, which kills it. */
int process_run(const char *const *arguments, struct buffer *out, int *status, struct fault *f);

/* The same, with files of its own: it reads `input`, or nothing when that is
 * -1; its standard output goes to `output`, or to `out` when that is -1. Its
 * errors go to `out`. */
int process_run_on(const char *const *arguments, int input, int output, struct buffer *out,
		   int *status, struct fault *f);

#endif
