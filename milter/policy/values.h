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
	const char *files;		/* that a list named, with commas between; "" */
	size_t policy;			/* number of its policy; unused elsewhere */
};

struct values {
	const struct given *given;
	size_t count;
	const char *const *policies;	/* their names in order */
	size_t policy_count;
	const char *const *warnings;
	size_t warning_count;
};

/* Everything in *out is the arena's. Both tables end with a NULL name. */
int values_read(const struct settings_source *sources, size_t count, const struct setting *table,
		const struct former *formers, settings_reader *read, struct arena *a, struct values *out, struct fault *f);

/* The entries of a list's file, one a line, "#" being a remark, each tried by
 * kind_read(). The fault names `name` and the line. */
struct entries {
	const char **texts;	/* with room for `max` */
	size_t count, max;
};
size_t entries_most(struct span bytes);
int entries_read(const struct setting *s, const char *name, struct span bytes, struct arena *a,
		 struct entries *out, struct fault *f);

/* The bytes as a terminated string with blanks for comments; the arena's. */
int scan_settings(const struct settings_source *source, struct arena *a, const char **out,
		  struct fault *f);

/* The name in the table that is nearest to `name`, NULL when none is near. */
const char *nearest_setting(const struct setting *table, const char *section, struct span name);

#endif
