/* hold.h - the local record of a held message.
 *
 * Written and synced before the MTA is told to hold, read by the release agent
 * as root: a line-oriented text with a fixed set of keys, each bounded, that
 * starts with its version and ends with "end". No address but the contact, no
 * word of mail.
 */
#ifndef TM_RECORD_HOLD_H
#define TM_RECORD_HOLD_H

#include "base/buffer.h"
#include "base/fault.h"
#include "record/lines.h"

enum { HOLD_RECORD_MAX = 4096 };

struct hold {
	char id[33];			/* 32 hexadecimal digits */
	char instance[65], queue_id[65], policy[33], team[33];
	char outcome[17], ground[17], need[17];
	char reason[129];
	char contact[255];
	char return_to[255];			/* the agent's own address, "": no return */
	char boot_id[37];
	int64_t received, decided, deadline;	/* Unix seconds */
	int64_t boot_deadline;			/* seconds since boot */
	unsigned recipients;
	char group[33];				/* keyed hash of the Message-ID, "" */
	char thread[33];			/* keyed hash of the first id it refers to, "" */
	int64_t review_by;			/* when people should have decided, Unix seconds; 0: not said */
	char language[9];			/* of the reply, "en"; "" */
	char missing[129];			/* names of what would have helped, commas between; "" */
};

extern const struct line_table hold_table;

void hold_write(const struct hold *h, struct buffer *out);
int hold_read(struct span bytes, struct hold *out, struct fault *f);

/* Letters, digits only, as Postfix and Sendmail make them. */
bool queue_id_sound(struct span id);

#endif
