/* signer.h - who decides, with which key, and what the release agent says to it.
 *
 * A decision is a small signed file in state_directory/decisions, from where the
 * courier brings it to the release agent. What that says stands in its audit file;
 * here we wait a moment for it, so that a refusal is seen at once.
 */
#ifndef TM_CLI_SIGNER_H
#define TM_CLI_SIGNER_H

#include "cli/command.h"
#include "desk/audit.h"
#include "desk/decree.h"

struct settings;

struct signer {
	struct seal seal;
	char spool[4096];
	struct audit audit;
	bool hears;		/* the audit file can be read */
};

/* Complains itself. */
int signer_open(const struct options *o, const struct settings *s, struct signer *out);
void signer_close(struct signer *s);

/* The name that goes with a decision. */
const char *person(const struct options *o);

/* Fills in who, when and until when; signed, and in the spool. */
int hand_in(const struct signer *s, struct decision *d, struct fault *f);

/* Prints what the release agent says of each within a moment. */
int say_answers(const struct signer *s, const struct decision *all, size_t count);

#endif
