/* alike.h - letters that look like others become the ones they look like.
 *
 * A word that mixes Latin letters with look-alikes of other scripts is read as
 * it looks, and so is one in the mathematical alphabets. A word of one script
 * stays: Russian is no disguise.
 */
#ifndef TM_TEXT_ALIKE_H
#define TM_TEXT_ALIKE_H

#include "base/finding.h"
#include "base/span.h"

enum { DISGUISES_MAX = 32 };

/* The words that were read as they look, each once: who asks whether somebody
 * meant well hears no kindness in them. */
struct disguises {
	uint64_t words[DISGUISES_MAX];	/* span_hash() of their small letters */
	size_t count;
	bool all;			/* there were more: any word may be one */
};

/* NULL has none. */
bool disguises_have(const struct disguises *d, uint64_t word);
void disguises_join(struct disguises *to, const struct disguises *from);

/* In place, never longer; `at` holds `len` bytes of valid UTF-8. Returns the new
 * length. `places`, which may be NULL, gets lines, and `seen`, which may be NULL,
 * the words. */
size_t text_unmask(char *at, size_t len, unsigned *findings, struct finding_places *places,
		   struct disguises *seen);

#endif
