/* completion.c - a script for the shell, made of the table.
 *
 * conf/completion/tonectl.bash is what this prints; a test compares them.
 */
#include "cli/table.h"

#include <string.h>

/* "a|b" -> "a b"; false when it is no choice. */
static bool choices(const struct option_row *r, struct buffer *out)
{
	const struct span words = span_of(r->word ? r->word : "");

	out->len = 0;
	if (span_find_byte(words, '|') == words.len || span_find_byte(words, '@') < words.len)
		return false;
	for (size_t i = 0; i < words.len; i++)
		buffer_byte(out, words.at[i] == '|' ? ' ' : words.at[i]);
	return true;
}

/* The pattern of options that a word follows; with_choices: also those that say which. */
static void put_names_with_word(bool with_choices)
{
	const struct option_row *r;
	struct buffer words;

	buffer_init(&words, NULL, 1024);
	(void)fputs("-c", stdout);
	for (size_t i = 0; (r = option_row(i)); i++)
		if (r->word && (with_choices || !choices(r, &words)))
			(void)printf(" | --%s", r->name);
	buffer_done(&words);
}

static void put_choices(void)
{
	const struct option_row *r;
	struct buffer words;

	buffer_init(&words, NULL, 1024);
	for (size_t i = 0; (r = option_row(i)); i++)
		if (choices(r, &words))
			(void)printf("\t--%s)\n\t\tmapfile -t COMPREPLY < <(compgen -W '%s' -- \"$word\")\n\t\treturn\n\t\t;;\n",
				     r->name, buffer_string(&words));
	buffer_done(&words);
}

static void put_command_words(const struct command *c)
{
	const struct option_row *r;

	(void)printf("\t%s)\n\t\twords='%s", c->name, c->actions);
	for (size_t i = 0; (r = option_row(i)); i++)
		if (command_takes(c, r))
			(void)printf("%s--%s", i || *c->actions ? " " : "", r->name);
	(void)fputs(" -c --help'\n\t\t;;\n", stdout);
}

static void put_commands(void)
{
	const struct command *c;

	(void)fputs("\t'')\n\t\twords='", stdout);
	for (size_t i = 0; (c = command_row(i)); i++)
		(void)printf("%s ", c->name);
	(void)fputs("--lexicons --postfix-config -c --help --version'\n\t\t;;\n", stdout);
	for (size_t i = 0; (c = command_row(i)); i++)
		put_command_words(c);
}

static void put_script(void)
{
	(void)fputs("# shellcheck shell=bash\n"
		    "# tonectl's words for bash. Made by \"tonectl completion bash\".\n"
		    "_tonectl()\n{\n"
		    "\tlocal word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command='' words='' i\n"
		    "\tCOMPREPLY=()\n"
		    "\tfor ((i = 1; i < COMP_CWORD; i++)); do\n"
		    "\t\tcase ${COMP_WORDS[i]} in\n\t\t", stdout);
	put_names_with_word(true);
	(void)fputs(") ((i++)) ;;\n"
		    "\t\t-*) ;;\n"
		    "\t\t*)\n\t\t\tcommand=${COMP_WORDS[i]}\n\t\t\tbreak\n\t\t\t;;\n"
		    "\t\tesac\n\tdone\n"
		    "\tcase $before in\n", stdout);
	put_choices();
	(void)fputs("\t", stdout);
	put_names_with_word(false);
	(void)fputs(") return ;;\t# a file, as the shell completes it\n"
		    "\tesac\n"
		    "\tcase $command in\n", stdout);
	put_commands();
	(void)fputs("\tesac\n"
		    "\tmapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n"
		    "}\ncomplete -o default -F _tonectl tonectl\n", stdout);
}

int command_completion(const struct options *o)
{
	if (o->count != 1 || strcmp(o->args[0], "bash") != 0)
		return complain("completion: bash"), USAGE;
	put_script();
	return DONE;
}
