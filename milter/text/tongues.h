/* tongues.h - the tables of tongue.c; inside of it only. */
#ifndef TM_TEXT_TONGUES_H
#define TM_TEXT_TONGUES_H

#include "text/tongue.h"

enum { SPELLING_MAX = 11 };	/* bytes of the longest word that has a row */

extern const struct tongue *const tongues[];	/* the first is that of unknown texts */
extern const size_t tongue_count;
extern const struct tongue tongue_as_written;

#endif
