/* check.c - are settings and lexicons sound, and do the examples hold? */
#include "cli/command.h"

int command_check(const struct options *o)
{
	struct settings *settings = NULL;
	struct lexicon *lexicon = NULL;
	const char *name = settings_name(o), *warning;
	int status = FAILED;

	if (!no_arguments(o, "check"))
		return USAGE;
	if (open_settings(o, &settings) == 0) {
		(void)printf("settings: %s: sound, %zu policies\n", name ? name : "built-in defaults",
			     settings->policy_count);
		for (size_t i = 0; (warning = settings_warning(settings, i)); i++)
			(void)complain("warning: %s", warning);
		if (open_lexicon(o, settings, &lexicon) == 0 && prove_lexicon(lexicon) == DONE)
			status = lexicon_report(lexicon);
	}
	lexicon_free(lexicon);
	settings_free(settings);
	return status;
}
