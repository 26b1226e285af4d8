/* The headers that cmocka 1.x needs before its own, in one place. */
#ifndef TM_TESTS_CMOCKA_H
#define TM_TESTS_CMOCKA_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Seconds for what must come: a machine may stand still for a while, and one sync
 * of its disk take twenty. Who waits for a condition pays nothing for it. */
enum { PATIENCE = 300 };

#endif
