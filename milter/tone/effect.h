/* effect.h - what the agent's words do, once their surroundings are heard.
 *
 * The lexicon finds phrases; here each is weighed in its clause and against
 * the customer's own words, in a fixed order: quoted or pasted words fall out,
 * then apologies that are late, conditional or refusing, then those that a
 * "but" takes back; what is left is told apart into specific and generic.
 */
#ifndef TM_TONE_EFFECT_H
#define TM_TONE_EFFECT_H

#include "tone/details.h"
#include "tone/tone.h"

struct effect {
	enum signal_id id;
	uint32_t first, end;	/* tokens of the reply */
	uint32_t sentence;
	int points;
	enum acknowledgement acknowledges;
	const char *tag, *file;	/* the lexicon's; "" for rules of the program */
	unsigned line;
};

struct effects {
	struct effect *list;	/* in order of place; the arena's */
	size_t count, room;
};

/* `customer` is NULL when the customer's words are not known. */
int effects_resolve(const struct reading *reply, const struct details *customer, struct arena *a,
		    struct effects *out, struct fault *f);

/* Adds a finding of the program's own rules; never beyond the room that
 * effects_resolve() left for them. */
void effects_add(struct effects *e, enum signal_id id, uint32_t first, uint32_t end,
		 uint32_t sentence);

enum { EFFECTS_EXTRA = 32 };

/* What only acknowledges where there is a need, once that is known. */
void effects_settle(struct effects *e, enum need need);

bool effects_have(const struct effects *e, enum signal_id id);
/* Says sorry or thanks for a warning: both tell that there was a trouble. */
bool effects_witness(const struct effects *e);
enum acknowledgement effects_acknowledge(const struct effects *e);

#endif
