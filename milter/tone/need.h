/* need.h - how much the customer's words call for a human answer.
 *
 * Only negative words are counted: customers are polite while they are angry,
 * so thanks and praise cancel no trouble. What ends a need is that the
 * customer says it is solved and adds no complaint after that.
 *
 * A reply may be held for a customer who is upset, so that takes a clear word
 * of feeling, or a trouble that returns or on which much depends and that is
 * not told with thanks. Small words ("how come", a crying face) show a trouble
 * and no more; the same words never bear witness twice.
 */
#ifndef TM_TONE_NEED_H
#define TM_TONE_NEED_H

#include "tone/reading.h"
#include "tone/tone.h"

struct needed {
	enum need need;
	bool bereaved, repeated, staked, solved;
	int strength;			/* points of feeling, for tests and tuning */
	const struct hit *telling;	/* the words that weighed most; NULL: none */
	const struct hit *repetition;	/* NULL: none */
};

struct needed need_weigh(const struct reading *customer);

#endif
