/* table.h - what tonectl can do: its commands and their options, in one place.
 *
 * The reading of the command line, the pages of --help and the completion of
 * the shell are made of these rows, so that none can forget another.
 */
#ifndef TM_CLI_TABLE_H
#define TM_CLI_TABLE_H

#include "cli/command.h"

struct command {
	const char *name;
	const char *arguments;		/* as a synopsis writes them */
	const char *says;		/* in one line of the list of all commands */
	const char *actions;		/* what the first argument may be, with spaces between; "" any */
	unsigned options;		/* which of those below it understands */
	int (*run)(const struct options *o);
	const char *more;		/* for its own page, lines; "" */
};

struct option_row {
	const char *name;
	const char *word;		/* what follows it: "FILE", or "a|b|c"; NULL: nothing */
	const char *says;
	unsigned bit;			/* of a command's options; 0: every command has it */
	size_t offset;			/* into struct options: a bool, a string or struct option_words */
	bool many;			/* struct option_words */
};

/* NULL behind the last. */
const struct command *command_row(size_t row);
const struct option_row *option_row(size_t row);

const struct command *command_named(const char *name);	/* NULL: none */
bool command_takes(const struct command *c, const struct option_row *r);

/* All commands; one of them. At most 24 lines of 80 columns each. */
void help_print(FILE *to);
void help_of_command(const struct command *c, FILE *to);

#endif
