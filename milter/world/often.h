/* often.h - about how often a sentence went out, without keeping it.
 *
 * A file of fixed size in the state directory, mapped: counters of keyed hashes
 * (SipHash with a key of its own), in two generations of OFTEN_DAYS. A count is
 * never too low, and a little too high where others fell on the same counters.
 * It serves coaching alone: nothing that judges ever reads it.
 */
#ifndef TM_WORLD_OFTEN_H
#define TM_WORLD_OFTEN_H

#include "base/fault.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct often;

enum { OFTEN_DAYS = 30, OFTEN_MOST = 65535 /* a counter stays there */ };

/* Of `directory`. `write`: made anew when it is not there or not sound; else
 * opened to be read only. */
int often_open(const char *directory, bool write, struct often **out, struct fault *f);
void often_close(struct often *o);	/* NULL is fine */

/* Counts each; `now` in Unix seconds. From any thread; NULL is fine. A
 * microsecond for a mail: no system call, no lock, and of two threads at the
 * same counter one count may be lost. */
void often_note(struct often *o, const uint64_t *sentences, size_t count, int64_t now);

/* How often, since the time that is stored in *since. */
unsigned often_count(const struct often *o, uint64_t sentence, int64_t *since);

#endif
