/* clock.h - the three clocks that we read, in one place. */
#ifndef TM_WORLD_CLOCK_H
#define TM_WORLD_CLOCK_H

#include <stdint.h>

int64_t clock_wall_ms(void);	/* Unix time; may jump */
int64_t clock_wall_s(void);	/* the same in seconds */
int64_t clock_monotonic_us(void);
int64_t clock_boot_s(void);	/* since boot, suspend included; never jumps back */

/* The minute of the week on this host's wall, monday 00:00 being 0. */
unsigned clock_week_minute(int64_t unix_seconds);

/* The kernel's boot id as 36 characters and a terminator; "" when unreadable. */
void clock_boot_id(char out[static 37]);

#endif
