/* address.h - addresses that may be written somewhere. */
#ifndef TM_RECORD_ADDRESS_H
#define TM_RECORD_ADDRESS_H

#include <stdbool.h>

/* One that may stand in a header and among a program's words: nothing in it ends a
 * line or begins an option. */
bool address_sound(const char *s);

#endif
