/* shipper.h - what is durable, on its way to where several hosts are counted.
 *
 * Exactly once: a batch says what it follows, and the other side takes it only
 * then. Else it says what it has, and we go there: back, when it fell back;
 * from the beginning, when it lost everything. Events that the disk no longer
 * has are sent as what they added up to, out of the figures that the segments
 * before and behind them begin with.
 */
#ifndef TM_WORLD_SHIPPER_H
#define TM_WORLD_SHIPPER_H

#include "world/journal.h"
#include "world/stream.h"

struct shipper;

struct shipper_state {
	uint64_t shipped;	/* what the other side is known to have */
	uint64_t lost;
	uint64_t faults;
	uint64_t refused;	/* counters of batches that were taken */
	bool well;		/* the last try succeeded */
};

/* Starts the thread. `o` is borrowed while it lives; `opened` is the last
 * sequence that an earlier run left, `s` what it knew of the other side. */
int shipper_start(const struct journal_options *o, struct journal *j, const struct stream *stream,
		  uint64_t opened, struct shipper_state s, struct shipper **out, struct fault *f);

/* Nothing is put any more: a bounded last try, and the end. */
void shipper_stop(struct shipper *s, struct shipper_state *last);

void shipper_state(struct shipper *s, struct shipper_state *out);

#endif
