/* engine.c - see engine.h. */
#include "daemon/engine.h"

#include <malloc.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "world/load.h"

enum { SPARE_ARENAS = 16, WORK_ARENAS = 16 };

/* An 8.8 KB message takes 280 KB to judge. Above M_MMAP_THRESHOLD, see rights.c:
 * what is not kept leaves no hole. */
enum { WORK_KEPT = 512 * 1024 };

struct generation {
	struct settings *settings;
	struct lexicon *lexicon;
	size_t users;			/* kits that are out, and one for being current */
	struct arena *spare[SPARE_ARENAS];
	size_t spare_count;
	size_t compiled;		/* languages, when memory was given back for the last time */
};

struct engine {
	char *file;
	pthread_mutex_t lock;		/* over all that follows, users and spare arenas */
	struct generation *current;
	struct arena *work[WORK_ARENAS];	/* the one that was used last is lent first */
	size_t work_count, work_most;		/* kept at most: one for each processor */
};

static void generation_free(struct generation *g)
{
	if (!g)
		return;
	while (g->spare_count)
		arena_free(g->spare[--g->spare_count]);
	lexicon_free(g->lexicon);
	settings_free(g->settings);
	free(g);
}

static int generation_new(const char *file, struct generation **out, struct fault *f)
{
	struct generation *g = calloc(1, sizeof *g);

	if (!g) {
		fault_memory(f);
		return -1;
	}
	g->users = 1;
	if (load_settings(file, &g->settings, f)
	    || load_lexicon(g->settings->lexicon_directory, &g->settings->languages, LEXICON_FOR_MAIL, &g->lexicon, f)) {
		generation_free(g);
		return -1;
	}
	*out = g;
	return 0;
}

/* Reading a lexicon takes a megabyte for its files, and compiling a language another;
 * both leave holes that nobody would fill. */
static void give_back(void)
{
	(void)malloc_trim(0);
}

static size_t processors(void)
{
	const long n = sysconf(_SC_NPROCESSORS_ONLN);

	return n < 1 ? 1 : n > WORK_ARENAS ? WORK_ARENAS : (size_t)n;
}

int engine_new(const char *file, struct engine **out, struct fault *f)
{
	struct engine *e = calloc(1, sizeof *e);

	if (!e || !(e->file = strdup(file)) || pthread_mutex_init(&e->lock, NULL)) {
		if (e)
			free(e->file);
		free(e);
		return fault_memory(f);
	}
	if (generation_new(file, &e->current, f)) {
		engine_free(e);
		return -1;
	}
	give_back();
	e->work_most = processors();
	*out = e;
	return 0;
}

void engine_free(struct engine *e)
{
	if (!e)
		return;
	generation_free(e->current);
	while (e->work_count)
		arena_free(e->work[--e->work_count]);
	pthread_mutex_destroy(&e->lock);
	free(e->file);
	free(e);
}

const char *engine_file(const struct engine *e)
{
	return e->file;
}

bool engine_take(struct engine *e, struct kit *out)
{
	struct arena *a = NULL;
	struct generation *g;

	pthread_mutex_lock(&e->lock);
	g = e->current;
	g->users++;
	if (g->spare_count)
		a = g->spare[--g->spare_count];
	pthread_mutex_unlock(&e->lock);
	if (!a)
		a = arena_new(g->settings->message_memory);
	*out = (struct kit){ g->settings, g->lexicon, a, g };
	if (a)
		return true;
	engine_give(e, out);
	return false;
}

/* One user less; the last one of an old generation frees it. */
static void generation_leave(struct engine *e, struct generation *g, struct arena *a)
{
	const size_t compiled = lexicon_compiled(g->lexicon);
	bool last, grown;

	pthread_mutex_lock(&e->lock);
	grown = compiled > g->compiled;
	if (grown)
		g->compiled = compiled;
	if (a && g->spare_count < SPARE_ARENAS) {
		g->spare[g->spare_count++] = a;
		a = NULL;
	}
	last = --g->users == 0;
	pthread_mutex_unlock(&e->lock);
	arena_free(a);
	if (last)
		generation_free(g);
	if (grown || last)
		give_back();
}

void engine_give(struct engine *e, struct kit *kit)
{
	if (!kit->from)
		return;
	if (kit->arena)
		arena_reset(kit->arena);
	generation_leave(e, kit->from, kit->arena);
	*kit = (struct kit){ 0 };
}

struct arena *engine_lend(struct engine *e, const struct kit *kit)
{
	const size_t budget = kit->settings->message_memory - arena_used(kit->arena);
	struct arena *work = NULL;

	pthread_mutex_lock(&e->lock);
	if (e->work_count)
		work = e->work[--e->work_count];
	pthread_mutex_unlock(&e->lock);
	if (!work)
		work = arena_new(budget);
	if (!work)
		return NULL;
	arena_allow(work, budget);
	arena_keep(work, WORK_KEPT);
	return work;
}

void engine_take_back(struct engine *e, struct arena *work)
{
	if (!work)
		return;
	arena_reset(work);
	pthread_mutex_lock(&e->lock);
	if (e->work_count < e->work_most) {
		e->work[e->work_count++] = work;
		work = NULL;
	}
	pthread_mutex_unlock(&e->lock);
	arena_free(work);
}

int engine_reload(struct engine *e, struct buffer *restart, struct fault *f)
{
	struct generation *old, *new;

	if (generation_new(e->file, &new, f))
		return -1;
	if (lexicon_prove(new->lexicon, e->current->lexicon, f)) {
		generation_free(new);
		return -1;
	}
	engine_differences(e->current->settings, new->settings, restart);
	pthread_mutex_lock(&e->lock);
	old = e->current;
	e->current = new;
	pthread_mutex_unlock(&e->lock);
	generation_leave(e, old, NULL);
	give_back();
	return 0;
}

int engine_prove(const struct engine *e, struct fault *f)
{
	const int result = lexicon_prove(e->current->lexicon, NULL, f);

	give_back();
	return result;
}

void engine_describe(const struct kit *kit, struct log_line *l)
{
	char lexicon[9];

	(void)snprintf(lexicon, sizeof lexicon, "%08x", lexicon_version(kit->lexicon));
	log_text(l, "mode", span_of(mode_name(kit->settings->mode)));
	log_number(l, "policies", (int64_t)kit->settings->policy_count);
	log_text(l, "lexicon", span_of(lexicon));
}

void engine_warn(const struct kit *kit)
{
	const char *warning;

	for (size_t i = 0; (warning = settings_warning(kit->settings, i)); i++)
		log_say(LOG_LEVEL_WARNING, "settings", "%s", warning);
}

/* What is opened or decided once, at start. */
static const struct { const char *name; size_t at, size; } fixed[] = {
#define TEXT(field) { #field, offsetof(struct settings, field), 0 }
#define NUMBER(field) { #field, offsetof(struct settings, field), sizeof(((struct settings *)0)->field) }
	TEXT(socket), NUMBER(socket_mode), TEXT(socket_group), TEXT(user), TEXT(state_directory),
	TEXT(instance), TEXT(metrics_listen), NUMBER(log_format), NUMBER(log_to),
	NUMBER(journal_size), NUMBER(journal_sync), TEXT(redis),
	TEXT(redis_user), TEXT(redis_password_file), NUMBER(redis_database),
	TEXT(pseudonym_key_file), NUMBER(figures_by_person),
	NUMBER(figures_by_agent), NUMBER(days_kept), NUMBER(hours_kept), NUMBER(agents_kept),
#undef TEXT
#undef NUMBER
};

static const char *text_at(const struct settings *s, size_t at)
{
	const char *text;

	memcpy(&text, (const char *)s + at, sizeof text);
	return text ? text : "";
}

void engine_differences(const struct settings *old, const struct settings *new, struct buffer *out)
{
	for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++) {
		const size_t at = fixed[i].at, size = fixed[i].size;
		const bool same = size ? memcmp((const char *)old + at, (const char *)new + at, size) == 0
				       : strcmp(text_at(old, at), text_at(new, at)) == 0;

		if (!same)
			buffer_addf(out, "%s%s", out->len ? " " : "", fixed[i].name);
	}
}
