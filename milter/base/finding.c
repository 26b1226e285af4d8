/* finding.c - see finding.h. */
#include "base/finding.h"

static const struct finding_info infos[FINDING_COUNT] = {
#define X(id, name, says) { name, says },
	FINDINGS(X)
#undef X
};

const struct finding_info *finding_info(enum finding_bit bit)
{
	return &infos[bit];
}

void findings_note(unsigned *findings, struct finding_places *places, unsigned found, size_t part,
		   size_t line)
{
	const unsigned fresh = found & ~*findings;

	*findings |= found;
	for (unsigned bit = 0; places && fresh >> bit; bit++)
		if (fresh >> bit & 1) {
			places->part[bit] = (uint16_t)(part < UINT16_MAX ? part : UINT16_MAX);
			places->line[bit] = (uint32_t)(line < UINT32_MAX ? line : UINT32_MAX);
		}
}
