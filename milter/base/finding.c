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
