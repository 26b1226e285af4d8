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

/* Where a setting was given last. */
struct seen {
	const cfg_t *in;
	size_t source;
	int line;
};

struct context {
	const struct setting *table;
	struct seen *seen;	/* one for each row */
	const struct settings_source *sources;
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

static const struct setting *setting_of(const struct context *c, const char *section, const char *name)
{
	for (const struct setting *s = c->table; s->name; s++)
		if (strcmp(s->section, section) == 0 && strcmp(s->name, name) == 0)
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

static int keep_value(cfg_t *cfg, cfg_opt_t *opt, const char *value, void *result)
{
	struct context *c = context_of(cfg);
	const struct setting *s = setting_of(c, section_of(cfg), opt->name);
	size_t room = strlen(value) + 48;
	struct buffer wanted;
	char *kept;

	buffer_init(&wanted, c->arena, 1024);
	if (!kind_read(s, value, NULL, &wanted)) {
		const char *words = buffer_string(&wanted);

		cfg_error(cfg, "'%s' is '%.40s', expected %s", opt->name, value, words ? words : "");
		return -1;
	}
	kept = arena_take(c->arena, room, 1);
	if (!kept || given_before(cfg, s))
		return -1;
	(void)snprintf(kept, room, "%zu %d %s", c->source, cfg->line, value);
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

/* The options of a section; libconfuse makes copies of them. */
static cfg_opt_t *options(struct context *c, const char *section, cfg_opt_t *policy)
{
	cfg_opt_t *o = arena_take(c->arena, rows_of(c->table) + 3, sizeof *o);
	size_t n = 0;

	if (!o)
		return NULL;
	for (const struct setting *s = c->table; s->name; s++)
		if (strcmp(s->section, section) == 0)
			o[n++] = (cfg_opt_t){
				.name = s->name, .type = CFGT_STR, .parsecb = keep_value,
				.flags = CFGF_NODEFAULT | (kind_is_list(s->kind) ? CFGF_LIST : 0),
			};
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

struct taking {
	struct context *context;
	struct given *given;
	size_t count, max;
};

static bool take_option(struct taking *t, cfg_opt_t *opt, struct given g)
{
	const char **texts = arena_take(t->context->arena, opt->nvalues + 1, sizeof *texts);
	size_t source = 0;

	if (!texts || t->count == t->max)
		return false;
	for (unsigned i = 0; i < opt->nvalues; i++) {
		struct span text = span_of(stored(cfg_opt_getnstr(opt, i), &source, &g.line));

		texts[i] = arena_copy(t->context->arena, text).at;
		if (!texts[i])
			return false;
	}
	g.texts = texts;
	g.count = opt->nvalues;
	g.source = g.count ? t->context->sources[source].name : "";
	t->given[t->count++] = g;
	return true;
}

static bool take_section(struct taking *t, cfg_t *cfg, const char *section, size_t policy)
{
	for (const struct setting *s = t->context->table; s->name; s++) {
		cfg_opt_t *opt;

		if (strcmp(s->section, section) != 0)
			continue;
		opt = cfg_getopt(cfg, s->name);
		if (opt->nvalues == 0 && !(opt->flags & CFGF_MODIFIED))
			continue;
		if (!take_option(t, opt, (struct given){ .setting = s, .policy = policy }))
			return false;
	}
	return true;
}

static bool take_all(struct context *c, cfg_t *cfg, struct values *out)
{
	size_t policies = cfg_size(cfg, "policy");
	const char **names = arena_take(c->arena, policies + 1, sizeof *names);
	struct taking t = { .context = c };

	t.max = rows_of(c->table) * (policies + 1);
	t.given = arena_take(c->arena, t.max, sizeof *t.given);
	if (!names || !t.given || !take_section(&t, cfg, "", 0))
		return false;
	for (unsigned i = 0; i < policies; i++) {
		cfg_t *policy = cfg_getnsec(cfg, "policy", i);

		names[i] = arena_copy(c->arena, span_of(cfg_title(policy))).at;
		if (!names[i] || !take_section(&t, policy, "policy", i))
			return false;
	}
	*out = (struct values){ t.given, t.count, names, policies };
	return true;
}

int values_read(const struct settings_source *sources, size_t count, const struct setting *table,
		struct arena *a, struct values *out, struct fault *f)
{
	struct context c = { .table = table, .sources = sources, .arena = a, .fault = f };
	cfg_opt_t *policy = options(&c, "policy", NULL);
	cfg_opt_t *root = policy ? options(&c, "", policy) : NULL;
	cfg_t *cfg;
	int result = -1;

	c.seen = arena_take(a, rows_of(table) + 1, sizeof *c.seen);
	cfg = root && c.seen ? cfg_init(root, CFGF_NONE) : NULL;
	if (!cfg)
		return fault_memory(f);
	cfg_set_error_function(cfg, say);
	if (parse_all(&c, count, cfg, f) == 0)
		result = take_all(&c, cfg, out) ? 0 : fault_memory(f);
	cfg_free(cfg);
	return result;
}
