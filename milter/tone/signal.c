/* signal.c - see signal.h. */
#include "tone/signal.h"

static const struct signal_info infos[SIGNAL_COUNT] = {
#define X(id, name, label, family, points, says) \
	[SIGNAL_##id] = { name, label, says, FAMILY_##family, points },
	SIGNALS(X)
#undef X
};

const struct signal_info *signal_info(enum signal_id id)
{
	return &infos[id];
}

bool signal_named(struct span name, enum signal_id *out)
{
	for (size_t i = 0; i < SIGNAL_COUNT; i++) {
		if (!span_eq(name, span_of(infos[i].name)))
			continue;
		*out = (enum signal_id)i;
		return true;
	}
	return false;
}
