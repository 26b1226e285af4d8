/* help.c - the pages of --help, made of the table. */
#include "cli/table.h"

#include <string.h>

enum { NAMES = 26 };	/* columns in front of what an option says */

/* "--json", "--team NAME". */
static size_t put_option(const struct option_row *r, FILE *to)
{
	/* Choices are named in the manual, where there is room. */
	const bool long_choice = r->word && strlen(r->word) > 16;
	const char *word = long_choice ? "WORD" : r->word;

	return (size_t)fprintf(to, "--%s%s%s", r->name, word ? " " : "", word ? word : "");
}

/* Rows that stand side by side and say the same: "--older, --due TIME". */
static size_t put_options(const struct command *c, size_t row, FILE *to)
{
	const struct option_row *r = option_row(row), *next = option_row(row + 1);
	size_t width = (size_t)fprintf(to, "  ");

	while (next && strcmp(next->says, r->says) == 0) {
		if (command_takes(c, r))
			width += (size_t)fprintf(to, "--%s, ", r->name);
		r = next;
		next = option_row(++row + 1);
	}
	width += put_option(r, to);
	(void)fprintf(to, "%*s%s\n", width < NAMES ? (int)(NAMES - width) : 2, "", r->says);
	return row;
}

static bool says_the_next(const struct command *c, size_t row)
{
	const struct option_row *r = option_row(row);

	return r->bit && (c->options & r->bit);
}

void help_of_command(const struct command *c, FILE *to)
{
	(void)fprintf(to, "usage: tonectl %s%s%s\n\n%s.\n%s\n", c->name, *c->arguments ? " " : "", c->arguments,
		      c->says, c->more);
	for (size_t row = 0; option_row(row); row++)
		if (says_the_next(c, row))
			row = put_options(c, row, to);
	(void)fputs("  -c FILE                 settings; also --lexicons DIR and --postfix-config DIR\n", to);
}

void help_print(FILE *to)
{
	const struct command *c;

	(void)fputs("usage: tonectl [-c FILE] [--lexicons DIR] COMMAND ...\n\n", to);
	for (size_t i = 0; (c = command_row(i)); i++)
		(void)fprintf(to, "  %-15s %s\n", c->name, c->says);
	(void)fputs("\ntonectl COMMAND --help says what that one takes, tonectl -V the version.\n", to);
}
