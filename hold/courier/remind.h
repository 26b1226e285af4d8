/* remind.h - mail to who answers for held mail, by sendmail(1).
 *
 * When half and when four fifths of a message's time are over, and when holding
 * was stopped. One mail names all that wait, and there is not more than one in
 * five minutes unless something goes out sooner. No address of a customer and no
 * word of a mail stands in it. The time is that of the deadline as last extended.
 */
#ifndef TM_COURIER_REMIND_H
#define TM_COURIER_REMIND_H

#include <stdbool.h>

#include "courier/shelf.h"

struct reminders {
	const char *state;	/* borrowed */
	const char *sendmail;	/* borrowed */
	struct last { char contact[255]; int64_t at; bool unmarked; } last[64];	/* seconds since boot */
	size_t last_count;
	int64_t next, next_breaker;	/* seconds since boot */
};

void remind_round(struct reminders *r, const struct shelf *s);

#endif
