/* would.h - what would have been held on this host, while policies observe. */
#ifndef TM_CLI_WOULD_H
#define TM_CLI_WOULD_H

#include "cli/command.h"

int held_would(const struct options *o, const struct settings *s);

#endif
