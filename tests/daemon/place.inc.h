/* place.inc.h - the body of place.h, for the test that includes it. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "tests/daemon/place.h"
#include "tests/tidy.inc.h"
#include "world/clock.h"

static void place_write_settings(const struct place *p, const char *settings)
{
	char file[96], here[4096];
	FILE *out;

	snprintf(file, sizeof file, "%s/conf", p->directory);
	out = fopen(file, "w");
	assert_non_null(out);
	assert_non_null(getcwd(here, sizeof here));
	fprintf(out, "lexicon_directory = \"%s/tests/data/daemon/lexicon\"\nstate_directory = \"%s\"\n"
		"keeper_directory = \"%s\"\nmessage_deadline = 30s\n%s\n", here, p->directory, p->directory, settings);
	fclose(out);
}

void place_beat(const struct place *p, int seconds_ago)
{
	char file[96];
	FILE *out;

	snprintf(file, sizeof file, "%s/alive", p->directory);
	out = fopen(file, "w");
	assert_non_null(out);
	fprintf(out, "%019lld\npostfix\n", (long long)clock_boot_s() - seconds_ago);
	fclose(out);
}

void place_open(struct place *p, const char *settings)
{
	struct journal_options options = { .directory = p->directory };
	struct fault f = { .text = "" };
	char file[96];

	*p = (struct place){ 0 };
	assert_int_equal(tidy_make("tone-daemon", p->directory, sizeof p->directory), 0);
	place_write_settings(p, settings);
	snprintf(file, sizeof file, "%s/conf", p->directory);
	if (engine_new(file, &p->service.engine, &f)
	    || holds_new(p->directory, &p->service.holds, &f)
	    || wouldlist_new(p->directory, 3, &p->service.would, &f)
	    || later_new(p->directory, &p->service.later, &f)
	    || feedbacks_new(p->directory, false, &p->service.feedbacks, &f)
	    || brake_new(p->directory, "here", &p->service.brake, &f)
	    || journal_open(&options, &p->service.journal, &f))
		fail_msg("%s", f.text);
	strcpy(p->service.instance, "here");
	clock_boot_id(p->service.boot_id);
	memset(p->service.key, 7, sizeof p->service.key);
	place_beat(p, 0);	/* last: what a slow disk took is no silence */
}

void place_close(struct place *p)
{
	journal_close(p->service.journal);
	feedbacks_free(p->service.feedbacks);
	later_free(p->service.later);
	wouldlist_free(p->service.would);
	brake_free(p->service.brake);
	holds_free(p->service.holds);
	engine_free(p->service.engine);
	assert_int_equal(tidy_remove(p->directory), 0);
}

struct place_ask {
	const char *key, *field;
	int64_t value;
};

static void place_see(const struct figures *g, void *context)
{
	struct place_ask *ask = context;

	ask->value = figures_get(g, ask->key, ask->field);
}

int64_t place_count(struct place *p, const char *key, const char *field)
{
	const struct timespec pause = { .tv_nsec = 2000 * 1000 };
	struct place_ask ask = { key, field, 0 };
	struct journal_state s;

	for (int i = 0; i < PATIENCE * 500; i++) {
		journal_state(p->service.journal, &s);
		if (s.counted >= s.put)
			break;
		(void)nanosleep(&pause, NULL);
	}
	journal_figures(p->service.journal, place_see, &ask);
	return ask.value;
}

size_t place_records(const struct place *p)
{
	struct dirent *entry;
	size_t count = 0;
	char held[96];
	DIR *d;

	snprintf(held, sizeof held, "%s/held", p->directory);
	d = opendir(held);
	while (d && (entry = readdir(d)))
		count += entry->d_name[0] != '.';
	if (d)
		closedir(d);
	return count;
}
