/* signer.h - who decides, with which key, and what the release agent says to it.
 *
 * A decision is a small signed file in state_directory/decisions, from where the
 * courier brings it to the release agent. What that says stands in its audit file;
 * here we wait a moment for it, so that a refusal is seen at once.
 */
#ifndef TM_CLI_SIGNER_H
#define TM_CLI_SIGNER_H

#include "cli/audit.h"
#include "cli/command.h"
#include "cli/keyring.h"
#include "record/decision.h"

struct settings;

/* Who signs, and for how long it can be taken back. */
struct signer {
	char key[KEY_NAME_MAX + 1];
	unsigned char secret[DECISION_SECRET];
	char by[65];
	char spool[4096];
	int64_t window;
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
