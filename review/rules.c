/* rules.c - see rules.h. */
#include "review/rules.h"

#include <pthread.h>

#include "world/load.h"

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

int rules_open(const struct review_settings *s, struct rules *out, struct fault *f)
{
	(void)pthread_mutex_lock(&turn);
	*out = (struct rules){ .settings = NULL };
	if (load_settings(s->milter_settings, &out->settings, f) == 0
	    && load_lexicon(s->lexicon_directory, &out->settings->languages, LEXICON_FOR_MAIL, &out->lexicon, f) == 0)
		return 0;
	rules_close(out);
	return -1;
}

void rules_close(struct rules *r)
{
	lexicon_free(r->lexicon);
	settings_free(r->settings);
	(void)pthread_mutex_unlock(&turn);
}
