/* selection.h - which held messages a command is about. */
#ifndef TM_CLI_SELECTION_H
#define TM_CLI_SELECTION_H

#include "cli/command.h"
#include "cli/queue.h"
#include "record/hold.h"

struct settings;

struct chosen {
	struct hold hold;	/* its deadline as last extended */
	char phase[10];		/* "held", "releasing", "returning", "dropping" */
	char action[9], by[65], decision[33];	/* decided and not carried out yet; "" */
	int64_t acts;		/* not before then, Unix seconds */
	int64_t left;		/* when later mail of its thread left, Unix seconds; 0 */
	char *file;		/* borrowed from the selection */
};

struct selection {
	struct chosen *all;	/* in the order of --sort */
	size_t count;
	size_t unreadable;	/* complained about */
	char **files;
	size_t file_count;
};

/* Checks the words of --sort, --older and so on before anything is done. */
bool selection_understood(const struct options *o);

/* All records that the filters of `o` leave; and, if `named`, that one of its
 * arguments behind the first names by id, a head of it of eight digits or more,
 * or queue id: *unmet counts arguments that name none. */
int selection_open(const struct options *o, const struct settings *s, bool named, struct selection *out,
		   size_t *unmet, struct fault *f);
void selection_close(struct selection *s);

/* Some filter or --all was given. */
bool selection_filtered(const struct options *o);

/* Whether a copy of the same reply stands before the one at `i`: one decision covers
 * all of them. */
bool selection_covers(const struct selection *s, size_t i);

/* When people should have decided, where that is said; else the deadline. */
int64_t review_time(const struct hold *h);

/* "90s", "60m", "2h", "1d". */
bool duration_read(const char *text, int64_t *seconds);

#endif
