/* values.h - what settings files say, before it means anything.
 *
 * libconfuse reads; this file sees to it that it only meets what it can bear:
 * comments are blanked, strings end on their line, and what would read the
 * environment or other files is refused. Only for settings.c.
 */
#ifndef TM_POLICY_VALUES_H
#define TM_POLICY_VALUES_H

#include "policy/kinds.h"

/* One setting that some source gave, each text already tried by kind_read(). */
struct given {
	const struct setting *setting;
	const char *const *texts;	/* lists may have none */
	size_t count;
	const char *source;		/* "" for a list that was set empty */
	unsigned line;
	size_t policy;			/* number of its policy; unused elsewhere */
};

struct values {
	const struct given *given;
	size_t count;
	const char *const *policies;	/* their names in order */
	size_t policy_count;
};

/* Everything in *out is the arena's. The table ends with a NULL name. */
int values_read(const struct settings_source *sources, size_t count, const struct setting *table,
		struct arena *a, struct values *out, struct fault *f);

/* The bytes as a terminated string with blanks for comments; the arena's. */
int scan_settings(const struct settings_source *source, struct arena *a, const char **out,
		  struct fault *f);

/* The name in the table that is nearest to `name`, NULL when none is near. */
const char *nearest_setting(const struct setting *table, const char *section, struct span name);

#endif
