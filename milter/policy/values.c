/* values.c - see values.h: the one file that calls libconfuse.
 *
 * Every option is a string to libconfuse; a callback tries the value where
 * file and line are known and stores it as "SOURCE LINE VALUE". libconfuse has
 * no room for a context of ours, so that travels in an option that no file can
 * reach: its name cannot be written.
 */
#include "policy/values.h"

#include <confuse.h>
#include <stdio.h>
#include <stdlib.h>

enum { WARNINGS_MAX = 32 };

/* Where a setting was given last. */
struct seen {
	const cfg_t *in;
	size_t source;
	int line;
};

struct context {
	const struct setting *table;
	const struct former *formers;
	struct seen *seen;	/* one for each row */
	const struct settings_source *sources;
	settings_reader *read;	/* of files that lists name; NULL: nobody */
	const char **warnings;	/* with room for WARNINGS_MAX */
	size_t warning_count;
	size_t source;		/* the one that is being read */
	struct arena *arena;
	struct fault *fault;
	bool said;		/* a fault stands already */
};

static int unreachable(cfg_t *cfg, cfg_opt_t *opt, int argc, const char **argv)
{
	(void)opt, (void)argc, (void)argv;
	cfg_error(cfg, "not a setting");
	return -1;
}

static struct context *context_of(cfg_t *cfg)
{
	cfg_opt_t *o = cfg->opts;

	while (o->func != unreachable)
		o++;
	return (struct context *)(void *)o->simple_value.ptr;
}

static const char *section_of(const cfg_t *cfg)
{
	return strcmp(cfg->name, "policy") == 0 ? "policy" : "";
}

/* The former name of a setting; NULL: it has none. */
static const char *former_of(const struct context *c, const struct setting *s)
{
	for (const struct former *f = c->formers; f->name; f++)
		if (strcmp(f->section, s->section) == 0 && strcmp(f->name, s->name) == 0)
			return f->former;
	return NULL;
}

static bool is_called(const struct context *c, const struct setting *s, const char *name)
{
	const char *former = former_of(c, s);

	return strcmp(s->name, name) == 0 || (former && strcmp(former, name) == 0);
}

static const struct setting *setting_of(const struct context *c, const char *section, const char *name)
{
	for (const struct setting *s = c->table; s->name; s++)
		if (strcmp(s->section, section) == 0 && is_called(c, s, name))
			return s;
	return NULL;
}

/* Where an unknown name may have come from. */
static void hint_add(const struct context *c, const char *section, struct span text, struct buffer *out)
{
	struct span rest = text, name;
	const char *near;

	if (!span_starts(text, SPAN("no such option '")))
		return;
	(void)span_until(&rest, '\'');
	name = span_until(&rest, '\'');
	for (const struct setting *s = c->table; s->name; s++)
		if (span_eq(name, span_of(s->name))) {
			buffer_addf(out, "; it belongs %s policy \"NAME\" { }",
				    *section ? "outside of" : "into");
			return;
		}
	near = nearest_setting(c->table, section, name);
	if (near)
		buffer_addf(out, "; did you mean '%s'?", near);
}

__attribute__((format(printf, 2, 0)))
static void say(cfg_t *cfg, const char *format, va_list ap)
{
	struct context *c = context_of(cfg);
	char text[160];
	struct buffer hint;

	if (c->said)
		return;
	c->said = true;
	(void)vsnprintf(text, sizeof text, format, ap);
	buffer_init(&hint, c->arena, 256);
	hint_add(c, section_of(cfg), span_of(text), &hint);
	(void)fault(c->fault, FAULT_INPUT, "%s:%d: %s%.*s", c->sources[c->source].name, cfg->line, text,
		    SPAN_ARG(buffer_span(&hint)));
}

/* "SOURCE LINE VALUE" -> its parts. */
static const char *stored(const char *value, size_t *source, unsigned *line)
{
	char *end;

	*source = strtoul(value, &end, 10);
	*line = (unsigned)strtoul(end, &end, 10);
	return end + 1;
}

/* Twice in one file is a slip; a drop-in that says it again is the purpose. */
static int given_before(cfg_t *cfg, const struct setting *s)
{
	struct context *c = context_of(cfg);
	struct seen *seen = &c->seen[s - c->table];
	bool twice = seen->in == cfg && seen->source == c->source && !kind_is_list(s->kind);

	if (twice)
		cfg_error(cfg, "'%s' is already set on line %d", s->name, seen->line);
	*seen = (struct seen){ cfg, c->source, cfg->line };
	return twice ? -1 : 0;
}

/* Lists may name a file of entries: "@/PATH". */
static bool names_file(const struct setting *s, const char *value)
{
	return kind_is_list(s->kind) && value[0] == '@' && value[1] == '/';
}

static void warn_of_name(struct context *c, const struct setting *s, const char *name, int line)
{
	struct buffer text;

	if (strcmp(s->name, name) == 0 || c->warning_count == WARNINGS_MAX)
		return;
	buffer_init(&text, c->arena, 512);
	buffer_addf(&text, "%s:%d: '%s' is now called '%s'", c->sources[c->source].name, line, name, s->name);
	c->warnings[c->warning_count] = buffer_string(&text);
	c->warning_count += c->warnings[c->warning_count] != NULL;
}

static int keep_value(cfg_t *cfg, cfg_opt_t *opt, const char *value, void *result)
{
	struct context *c = context_of(cfg);
	const struct setting *s = setting_of(c, section_of(cfg), opt->name);
	size_t room = strlen(value) + 48;
	struct buffer wanted;
	char *kept;

	buffer_init(&wanted, c->arena, 1024);
	if (!names_file(s, value) && !kind_read(s, value, NULL, &wanted)) {
		const char *words = buffer_string(&wanted);

		cfg_error(cfg, "'%s' is '%.40s', expected %s", opt->name, value, words ? words : "");
		return -1;
	}
	kept = arena_take(c->arena, room, 1);
	if (!kept || given_before(cfg, s))
		return -1;
	(void)snprintf(kept, room, "%zu %d %s", c->source, cfg->line, value);
	warn_of_name(c, s, opt->name, cfg->line);
	memcpy(result, &kept, sizeof kept);
	return 0;
}

static int policy_named(cfg_t *cfg, cfg_opt_t *opt)
{
	const char *title = cfg_title(cfg_opt_getnsec(opt, opt->nvalues - 1));

	if (!label_sound(span_of(title))) {
		cfg_error(cfg, "policy '%.40s': a name is 1 to 31 of a-z 0-9 . _ - "
			  "(not \"all\", \"other\")", title);
		return -1;
	}
	if (opt->nvalues > SETTINGS_POLICIES_MAX) {
		cfg_error(cfg, "more than %d policies", SETTINGS_POLICIES_MAX);
		return -1;
	}
	return 0;
}

static size_t rows_of(const struct setting *table)
{
	size_t n = 0;

	while (table[n].name)
		n++;
	return n;
}

static cfg_opt_t option_named(const struct setting *s, const char *name)
{
	return (cfg_opt_t){
		.name = name, .type = CFGT_STR, .parsecb = keep_value,
		.flags = CFGF_NODEFAULT | (kind_is_list(s->kind) ? CFGF_LIST : 0),
	};
}

/* The options of a section; libconfuse makes copies of them. */
static cfg_opt_t *options(struct context *c, const char *section, cfg_opt_t *policy)
{
	cfg_opt_t *o = arena_take(c->arena, 2 * rows_of(c->table) + 3, sizeof *o);
	size_t n = 0;

	if (!o)
		return NULL;
	for (const struct setting *s = c->table; s->name; s++) {
		if (strcmp(s->section, section) != 0)
			continue;
		o[n++] = option_named(s, s->name);
		if (former_of(c, s))
			o[n++] = option_named(s, former_of(c, s));
	}
	if (policy)
		o[n++] = (cfg_opt_t){
			.name = "policy", .type = CFGT_SEC, .subopts = policy, .validcb = policy_named,
			.flags = CFGF_MULTI | CFGF_TITLE | CFGF_NO_TITLE_DUPES,
		};
	o[n] = (cfg_opt_t){ .name = "=", .type = CFGT_FUNC, .func = unreachable };
	o[n].simple_value.ptr = (void **)(void *)c;
	return o;
}

static int parse_all(struct context *c, size_t count, cfg_t *cfg, struct fault *f)
{
	for (c->source = 0; c->source < count; c->source++) {
		const char *text;

		if (scan_settings(&c->sources[c->source], c->arena, &text, f))
			return -1;
		if (cfg_parse_buf(cfg, text) != CFG_SUCCESS)
			return c->said ? -1 : fault_memory(f);
	}
	return 0;
}

/* ---- what was kept, as values ---- */

struct taking {
	struct context *context;
	struct given *given;
	size_t count, max;
	size_t files;		/* that lists named so far */
};

static bool entries_room(struct entries *e, size_t more, struct arena *a)
{
	const char **texts;

	if (e->max - e->count >= more)
		return true;
	texts = arena_take(a, e->count + more, sizeof *texts);
	if (!texts)
		return false;
	if (e->count)
		memcpy(texts, e->texts, e->count * sizeof *texts);
	e->texts = texts;
	e->max = e->count + more;
	return true;
}

/* "a, b": the files of a list, for --show-config. */
static const char *files_joined(const char *before, const char *name, struct arena *a)
{
	const size_t size = strlen(before) + strlen(name) + 3;
	char *joined = arena_take(a, size, 1);

	if (joined)
		(void)snprintf(joined, size, "%s%s%s", before, *before ? ", " : "", name);
	return joined;
}

static int take_file(struct taking *t, const char *name, struct given *g, struct entries *e)
{
	struct context *c = t->context;
	struct buffer bytes;
	struct fault why;
	int result = -1;

	if (!c->read || t->files++ == SETTINGS_SOURCES_MAX)
		return fault(c->fault, FAULT_LIMIT, "%s:%u: '%s' names %s", g->source, g->line, g->setting->name,
			     c->read ? "one file more than lists may" : "a file, which nobody reads here");
	buffer_init(&bytes, NULL, SETTINGS_SOURCE_MAX);
	if (c->read(name, &bytes, &why))
		(void)fault(c->fault, why.kind, "%s:%u: '%s': %.200s", g->source, g->line, g->setting->name, why.text);
	else if (!entries_room(e, entries_most(buffer_span(&bytes)), c->arena)
		 || !(g->files = files_joined(g->files, name, c->arena)))
		(void)fault_memory(c->fault);
	else
		result = entries_read(g->setting, name, buffer_span(&bytes), c->arena, e, c->fault);
	buffer_done(&bytes);
	return result;
}

static int take_value(struct taking *t, cfg_opt_t *opt, unsigned i, struct given *g, struct entries *e)
{
	struct context *c = t->context;
	size_t source;
	const struct span text = span_of(stored(cfg_opt_getnstr(opt, i), &source, &g->line));
	const char *kept;

	g->source = c->sources[source].name;
	if (names_file(g->setting, text.at))
		return take_file(t, text.at + 1, g, e);
	kept = arena_copy(c->arena, text).at;
	if (!kept || !entries_room(e, 1, c->arena))
		return fault_memory(c->fault);
	e->texts[e->count++] = kept;
	return 0;
}

static int take_option(struct taking *t, cfg_opt_t *opt, struct given g)
{
	struct entries e = { .count = 0 };

	g.source = g.files = "";
	if (t->count == t->max || !entries_room(&e, opt->nvalues + 1, t->context->arena))
		return fault_memory(t->context->fault);
	for (unsigned i = 0; i < opt->nvalues; i++)
		if (take_value(t, opt, i, &g, &e))
			return -1;
	g.texts = e.texts;
	g.count = e.count;
	t->given[t->count++] = g;
	return 0;
}

static bool is_set(const cfg_opt_t *opt)
{
	return opt && (opt->nvalues || (opt->flags & CFGF_MODIFIED));
}

/* Whether what `a` has was given behind what `b` has. */
static bool later(cfg_opt_t *a, cfg_opt_t *b)
{
	size_t source_a = 0, source_b = 0;
	unsigned line_a = 0, line_b = 0;

	if (a->nvalues)
		(void)stored(cfg_opt_getnstr(a, 0), &source_a, &line_a);
	if (b->nvalues)
		(void)stored(cfg_opt_getnstr(b, 0), &source_b, &line_b);
	return source_a > source_b || (source_a == source_b && line_a > line_b);
}

/* By its name or its former one, whichever was given last; NULL: by none. */
static cfg_opt_t *option_of(const struct context *c, cfg_t *cfg, const struct setting *s)
{
	const char *name = former_of(c, s);
	cfg_opt_t *opt = cfg_getopt(cfg, s->name), *former = name ? cfg_getopt(cfg, name) : NULL;

	if (!is_set(former))
		return is_set(opt) ? opt : NULL;
	return is_set(opt) && !later(former, opt) ? opt : former;
}

static int take_section(struct taking *t, cfg_t *cfg, const char *section, size_t policy)
{
	for (const struct setting *s = t->context->table; s->name; s++) {
		cfg_opt_t *opt = strcmp(s->section, section) == 0 ? option_of(t->context, cfg, s) : NULL;

		if (opt && take_option(t, opt, (struct given){ .setting = s, .policy = policy }))
			return -1;
	}
	return 0;
}

static int take_all(struct context *c, cfg_t *cfg, struct values *out)
{
	size_t policies = cfg_size(cfg, "policy");
	const char **names = arena_take(c->arena, policies + 1, sizeof *names);
	struct taking t = { .context = c };

	t.max = rows_of(c->table) * (policies + 1);
	t.given = arena_take(c->arena, t.max, sizeof *t.given);
	if (!names || !t.given)
		return fault_memory(c->fault);
	if (take_section(&t, cfg, "", 0))
		return -1;
	for (unsigned i = 0; i < policies; i++) {
		cfg_t *policy = cfg_getnsec(cfg, "policy", i);

		names[i] = arena_copy(c->arena, span_of(cfg_title(policy))).at;
		if (!names[i])
			return fault_memory(c->fault);
		if (take_section(&t, policy, "policy", i))
			return -1;
	}
	*out = (struct values){ t.given, t.count, names, policies, c->warnings, c->warning_count };
	return 0;
}

int values_read(const struct settings_source *sources, size_t count, const struct setting *table,
		const struct former *formers, settings_reader *read, struct arena *a, struct values *out,
		struct fault *f)
{
	struct context c = { .table = table, .formers = formers, .sources = sources, .read = read, .arena = a, .fault = f };
	cfg_opt_t *policy = options(&c, "policy", NULL);
	cfg_opt_t *root = policy ? options(&c, "", policy) : NULL;
	cfg_t *cfg;
	int result = -1;

	c.seen = arena_take(a, rows_of(table) + 1, sizeof *c.seen);
	c.warnings = arena_take(a, WARNINGS_MAX, sizeof *c.warnings);
	cfg = root && c.seen && c.warnings ? cfg_init(root, CFGF_NONE) : NULL;
	if (!cfg)
		return fault_memory(f);
	cfg_set_error_function(cfg, say);
	if (parse_all(&c, count, cfg, f) == 0)
		result = take_all(&c, cfg, out);
	cfg_free(cfg);
	return result;
}
