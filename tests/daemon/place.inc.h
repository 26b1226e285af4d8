/* place.inc.h - the body of place.h, for the test that includes it. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "tests/daemon/place.h"
#include "world/clock.h"

static void place_write_settings(const struct place *p, const char *settings)
{
	char file[96], here[4096];
	FILE *out;

	snprintf(file, sizeof file, "%s/conf", p->directory);
	out = fopen(file, "w");
	assert_non_null(out);
	assert_non_null(getcwd(here, sizeof here));
	fprintf(out, "lexicon_directory = \"%s/tests/data/daemon/lexicon\"\nstate_directory = \"%s\"\n%s\n", here,
		p->directory, settings);
	fclose(out);
}

void place_open(struct place *p, const char *settings)
{
	struct journal_options options = { .directory = p->directory };
	struct fault f = { .text = "" };
	char file[96];

	*p = (struct place){ .directory = "/tmp/tone-daemon-XXXXXX" };
	assert_non_null(mkdtemp(p->directory));
	place_write_settings(p, settings);
	snprintf(file, sizeof file, "%s/conf", p->directory);
	if (engine_new(file, &p->service.engine, &f)
	    || holds_new(p->directory, &p->service.holds, &f)
	    || journal_open(&options, &p->service.journal, &f))
		fail_msg("%s", f.text);
	strcpy(p->service.instance, "here");
	clock_boot_id(p->service.boot_id);
	memset(p->service.key, 7, sizeof p->service.key);
}

static void place_empty(const char *directory)
{
	DIR *d = opendir(directory);
	struct dirent *entry;
	char name[512];

	while (d && (entry = readdir(d))) {
		snprintf(name, sizeof name, "%s/%.200s", directory, entry->d_name);
		if (entry->d_name[0] != '.' || strlen(entry->d_name) > 2)
			(void)unlink(name);
	}
	if (d)
		closedir(d);
	(void)rmdir(directory);
}

void place_close(struct place *p)
{
	char held[96];

	journal_close(p->service.journal);
	holds_free(p->service.holds);
	engine_free(p->service.engine);
	snprintf(held, sizeof held, "%s/held", p->directory);
	place_empty(held);
	place_empty(p->directory);
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

	for (int i = 0; i < 2000; i++) {
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
