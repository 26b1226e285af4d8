/* judgement.h - everything that judging one message brought to light. */
#ifndef TM_RECORD_JUDGEMENT_H
#define TM_RECORD_JUDGEMENT_H

#include "policy/verdict.h"

struct judgement {
	struct scope scope;
	struct mail mail;
	struct text text;
	struct split split;
	struct tone tone;
	struct identity identity;
	struct verdict verdict;
	unsigned findings;
	bool read;	/* mail, text and split are filled */
	bool judged;	/* tone is filled */
};

#endif
