/* decide.h - a person's decisions about held messages, signed and handed in. */
#ifndef TM_CLI_DECIDE_H
#define TM_CLI_DECIDE_H

#include "cli/command.h"
#include "record/decision.h"

struct settings;

/* `held release|return|drop|extend`: about the messages that are named, or those
 * that the filters leave. */
int decide(const struct options *o, const struct settings *s, enum action a);

/* `held undo`: takes decisions back that are not carried out yet, by their ids or
 * about the messages that are named or that the filters leave. */
int undo(const struct options *o, const struct settings *s);

#endif
