/* settings.c - the table of all settings, and what becomes of it.
 *
 * To add a setting: a field in settings.h, a row here, an entry in
 * man/tone-milter.conf.5 and one in conf/tone-milter.conf. A test finds what
 * was forgotten.
 */
#include "policy/settings.h"

#include <stdio.h>
#include <stdlib.h>

#include "policy/kinds.h"
#include "policy/values.h"
#include "tone/approved.h"

static const struct choice modes[] = {
	{ "observe", MODE_OBSERVE }, { "tag", MODE_TAG }, { "hold", MODE_HOLD }, { NULL, 0 },
};
/* Holding asks for a deadline and a contact, which only a policy has. */
static const struct choice unnamed_modes[] = {
	{ "observe", MODE_OBSERVE }, { "tag", MODE_TAG }, { NULL, 0 },
};
static const struct choice tag_levels[] = {
	{ "none", TAG_NONE }, { "id", TAG_ID }, { "full", TAG_FULL }, { NULL, 0 },
};
static const struct choice log_formats[] = {
	{ "logfmt", LOG_AS_LOGFMT }, { "json", LOG_AS_JSON }, { NULL, 0 },
};
static const struct choice log_places[] = {
	{ "stderr", LOG_TO_STDERR }, { "syslog", LOG_TO_SYSLOG }, { NULL, 0 },
};
static const struct choice presets[] = {
	{ "none", PRESET_NONE }, { "zendesk", PRESET_ZENDESK }, { "zammad", PRESET_ZAMMAD },
	{ "freescout", PRESET_FREESCOUT }, { "otrs", PRESET_OTRS }, { "rt", PRESET_RT }, { NULL, 0 },
};
static const struct choice hold_needs[] = {
	{ "problem", NEED_PROBLEM }, { "upset", NEED_UPSET }, { "very-upset", NEED_VERY_UPSET },
	{ "never", NEED_COUNT }, { NULL, 0 },
};
static const struct choice demands[] = {
	{ "nothing", DEMAND_NOTHING }, { "hint", DEMAND_HINT }, { "any", DEMAND_ANY },
	{ "specific-or-action", DEMAND_SPECIFIC_OR_ACTION }, { "specific", DEMAND_SPECIFIC }, { NULL, 0 },
};

#define GLOBAL(name, kind) "", #name, KIND_##kind, offsetof(struct settings, name), 0
#define POLICY(name, kind) "policy", #name, KIND_##kind, offsetof(struct policy, name), 0
#define NETWORKS(section, type, name, count) \
	section, #name, KIND_NETWORKS, offsetof(struct type, name), offsetof(struct type, count)
#define DEMAND(name, field) "policy", name, KIND_CHOICE, offsetof(struct policy, field), 0

static const struct setting table[] = {
	{ GLOBAL(socket, SOCKET), "unix:/run/tone-milter/tone-milter.sock", NULL, 0, 0,
	  "where the MTA connects" },
	{ GLOBAL(socket_mode, MODE_BITS), "0660", NULL, 0, 0, "access bits of a Unix socket" },
	{ GLOBAL(socket_group, ACCOUNT), "", NULL, 0, 0, "group of a Unix socket" },
	{ GLOBAL(user, ACCOUNT), "tone-milter", NULL, 0, 0, "account to become when started as root" },
	{ GLOBAL(state_directory, PATH), "/var/lib/tone-milter", NULL, 0, 0,
	  "journal, figures, keys and records of held mail" },
	{ GLOBAL(keeper_directory, PATH), "/var/lib/tone-hold", NULL, 0, 0,
	  "heartbeat and marks of the release agent" },
	{ GLOBAL(instance, NAME), "", NULL, 0, 0, "name of this host in counters; empty: the host's name" },
	{ GLOBAL(metrics_listen, LISTEN), "127.0.0.1:9417", NULL, 0, 0,
	  "listener of /metrics and /healthz; empty: none" },
	{ GLOBAL(log_format, CHOICE), "logfmt", log_formats, 0, 0, "form of a log line" },
	{ GLOBAL(log_to, CHOICE), "stderr", log_places, 0, 0, "where log lines go" },
	{ GLOBAL(max_message_kept, SIZE), "1M", NULL, 16 << 10, 64 << 20,
	  "bytes of a message that are read; the rest passes unread" },
	{ GLOBAL(message_memory, SIZE), "64M", NULL, 1 << 20, 1 << 30,
	  "memory that judging one message may take" },
	{ "", "message_deadline", KIND_MILLISECONDS, offsetof(struct settings, message_deadline_ms), 0,
	  "2s", NULL, 10, 60000, "time that judging one message may take" },
	{ GLOBAL(journal_size, SIZE), "256M", NULL, 16 << 20, (size_t)64 << 30,
	  "bytes that the journal of events may take on disk" },
	{ GLOBAL(journal_sync, MILLISECONDS), "1s", NULL, 50, 60000,
	  "time after which an event is safe from a power cut" },
	{ GLOBAL(redis, REDIS), "", NULL, 0, 0, "Redis that gets the counters; empty: none" },
	{ GLOBAL(redis_user, ACCOUNT), "", NULL, 0, 0, "user of the Redis" },
	{ GLOBAL(redis_password_file, SECRET), "", NULL, 0, 0, "file with the password of the Redis" },
	{ GLOBAL(redis_database, NUMBER), "0", NULL, 0, 9999, "number of the database of the Redis" },
	{ GLOBAL(internal_domains, DOMAINS), "", NULL, 0, 0, "domains of the company's own people" },
	{ NETWORKS("", settings, internal_networks, internal_network_count), "127.0.0.0/8, ::1", NULL, 0, 0,
	  "clients whose mail is outbound when no policy names it" },
	{ NETWORKS("", settings, trusted_hosts, trusted_host_count), "", NULL, 0, 0,
	  "clients whose X-Tone headers stay" },
	{ GLOBAL(tag_internal, CHOICE), "full", tag_levels, 0, 0,
	  "headers on mail whose recipients are all internal" },
	{ GLOBAL(tag_external, CHOICE), "none", tag_levels, 0, 0, "headers on all other mail" },
	{ GLOBAL(mode, CHOICE), "observe", unnamed_modes, 0, 0, "what happens to mail that no policy names" },
	{ GLOBAL(lexicon_directory, PATH), TONE_SYSCONFDIR "/lexicon", NULL, 0, 0,
	  "a directory for each language" },
	{ GLOBAL(languages, LANGUAGES), "", NULL, 0, 0, "languages to load; empty: all there are" },
	{ GLOBAL(identity_map, PATH), "", NULL, 0, 0, "file that tells team and agent; empty: none" },
	{ GLOBAL(approved_phrases, PATH), "", NULL, 0, 0,
	  "file of the company's own phrases, which are no stock sentences; empty: none" },
	{ "", "footers", KIND_PATH, offsetof(struct settings, footer_file), 0, "", NULL, 0, 0,
	  "file of the company's own footers; empty: none" },
	{ GLOBAL(pseudonym_key_file, SECRET), "", NULL, 0, 0,
	  "key of the pseudonyms; empty: one is made in state_directory" },
	{ GLOBAL(review_key, PATH), "", NULL, 0, 0,
	  "public key that copies of held mail are sealed to; empty: no copies" },
	{ GLOBAL(figures_by_person, YES_NO), "no", NULL, 0, 0,
	  "agents who asked for it get their own figures by mail; root's to say" },
	{ GLOBAL(feedback_at, MOMENTS), "mon 08:00", NULL, 0, 0, "when they do" },
	{ GLOBAL(figures_by_agent, YES_NO), "no", NULL, 0, 0,
	  "figures of every agent under a keyed pseudonym; root's to say" },
	{ GLOBAL(agent_least, NUMBER), "20", NULL, 1, 1000000,
	  "judged messages below which no figure of an agent is shown" },
	{ GLOBAL(team_least, NUMBER), "5", NULL, 0, 1000000, "... of a team" },
	{ GLOBAL(agents_kept, SECONDS), "30d", NULL, 86400, 400 * 86400, "time for which figures of agents are kept" },
	{ GLOBAL(days_kept, SECONDS), "400d", NULL, 86400, 400 * 86400, "... of days" },
	{ GLOBAL(hours_kept, SECONDS), "40d", NULL, 3600, 40 * 86400, "... of hours" },
	{ GLOBAL(would_hold_max, NUMBER), "1000", NULL, 0, 10000,
	  "newest messages that are listed because they would have been held; 0: no list" },
	{ GLOBAL(would_hold_copies, YES_NO), "no", NULL, 0, 0,
	  "review copies of those, too, where review_key is set" },
	{ GLOBAL(breaker_share, NUMBER), "30", NULL, 0, 100,
	  "percent of judged mail; when more would be held, nothing is; 0: no bound" },
	{ GLOBAL(breaker_rate, NUMBER), "0", NULL, 0, 1000000,
	  "messages; when more would be held within breaker_window, nothing is; 0: no bound" },
	{ GLOBAL(breaker_window, SECONDS), "1h", NULL, 60, 86400, "time over which both are counted" },
	{ GLOBAL(breaker_pause, SECONDS), "1h", NULL, 0, 7 * 86400,
	  "time for which nothing is held then; 0s: until a reload" },

	{ POLICY(daemon_names, WORDS), "", NULL, 0, 0, "the MTA's {daemon_name}" },
	{ POLICY(auth_users, WORDS), "", NULL, 0, 0, "authenticated user" },
	{ NETWORKS("policy", policy, networks, network_count), "", NULL, 0, 0, "client's address" },
	{ POLICY(senders, SENDERS), "", NULL, 0, 0, "envelope sender" },
	{ POLICY(recipient_domains, DOMAINS), "", NULL, 0, 0, "domain of any recipient" },
	{ POLICY(headers, HEADERS), "", NULL, 0, 0, "a header, or what one holds" },
	{ POLICY(exempt, YES_NO), "no", NULL, 0, 0, "mail that matches is not judged" },
	{ POLICY(mode, CHOICE), "observe", modes, 0, 0, "what happens to the mail" },
	{ POLICY(preset, CHOICE), "none", presets, 0, 0, "the help desk that sends it" },
	{ POLICY(hold_from, CHOICE), "upset", hold_needs, 0, 0, "need from which an unmet demand holds" },
	{ DEMAND("demand_problem", demand[NEED_PROBLEM]), "hint", demands, 0, 0,
	  "what is asked for when the customer reports a problem" },
	{ DEMAND("demand_upset", demand[NEED_UPSET]), "any", demands, 0, 0, "... is upset" },
	{ DEMAND("demand_very_upset", demand[NEED_VERY_UPSET]), "specific-or-action", demands, 0, 0,
	  "... is strongly affected" },
	{ DEMAND("demand_bereaved", demand_bereaved), "specific", demands, 0, 0,
	  "... writes of death, illness or accident" },
	{ POLICY(hold_harm, YES_NO), "yes", NULL, 0, 0, "a reply that may hurt is a reason to hold" },
	{ POLICY(team, NAME), "", NULL, 0, 0, "team that the figures count for" },
	{ POLICY(contact, ADDRESS), "", NULL, 0, 0, "who answers for held mail; needed for hold" },
	{ POLICY(deadline, SECONDS), "0s", NULL, 0, DEADLINE_MAX,
	  "time after which held mail is released; needed for hold" },
	{ POLICY(open_holds_max, NUMBER), "0", NULL, 0, OPEN_HOLDS_MAX,
	  "more are never held at once; needed for hold" },
	{ POLICY(review_hours, HOURS), "", NULL, 0, 0, "when mail is held; empty: always" },
	{ POLICY(hold_share, NUMBER), "100", NULL, 0, 100, "percent of what would be held that is" },
	{ POLICY(review_target, SECONDS), "0s", NULL, 0, DEADLINE_MAX,
	  "time after which people should have decided; 0s: not said" },
	{ POLICY(digest_to, ADDRESS), "", NULL, 0, 0, "who gets the policy's figures by mail; empty: nobody" },
	{ POLICY(digest_at, MOMENTS), "mon 08:00", NULL, 0, 0, "when they do" },
	{ .name = NULL },
};

static const struct former formers[] = {
	{ "", "footer_file", "footers" },
	{ NULL, NULL, NULL },
};

enum { TABLE_ROWS = sizeof table / sizeof *table - 1, SETTINGS_MEMORY = 64 * 1024 * 1024 };

/* Where a value came from: kept for --show-config. */
struct origin {
	const char *const *texts;
	size_t count;
	const char *source;	/* NULL: built in */
	unsigned line;
	const char *files;	/* that a list named; "" or NULL: none */
};

/* What settings_new() gives out is the first member of this. */
struct whole {
	struct settings s;
	struct arena *arena;
	struct identity_map *map;
	struct footers *footers;
	struct approved *approved;
	unsigned char review_public[32];
	uint32_t version;
	const char *const *warnings;
	size_t warning_count;
	struct origin *origins;		/* a run of TABLE_ROWS for the settings, then for each policy */
};

const char *mode_name(enum mode mode)
{
	return (unsigned)mode < 3 ? modes[mode].name : "";
}

bool settings_row(size_t row, struct setting_info *out)
{
	const struct setting *r = &table[row < TABLE_ROWS ? row : 0];

	if (row >= TABLE_ROWS)
		return false;
	*out = (struct setting_info){ r->section, r->name, kind_name(r->kind), r->fallback, r->says };
	return true;
}

/* "a, b" -> its parts, the arena's. */
static bool fallback_cut(const char *text, struct arena *a, struct origin *out)
{
	struct span rest = span_of(text);
	const char **texts;
	size_t n = 0;

	for (size_t i = 0; i < rest.len; i++)
		n += rest.at[i] == ',';
	texts = arena_take(a, n + 1, sizeof *texts);
	if (!texts)
		return false;
	for (n = 0; rest.at && rest.len; n++) {
		texts[n] = arena_copy(a, span_trim(span_until(&rest, ','))).at;
		if (!texts[n])
			return false;
	}
	*out = (struct origin){ .texts = texts, .count = n };
	return true;
}

static bool fallback_of(const struct setting *row, struct arena *a, struct origin *out)
{
	const char **text;

	if (kind_is_list(row->kind))
		return fallback_cut(row->fallback, a, out);
	text = arena_take(a, 1, sizeof *text);
	if (!text)
		return false;
	*text = row->fallback;
	*out = (struct origin){ .texts = text, .count = 1 };
	return true;
}

/* The texts were tried when they were read; the table's own are tested. */
static void read_tried(const struct setting *row, const char *text, void *out)
{
	struct buffer nobody;

	buffer_init(&nobody, NULL, 0);
	(void)kind_read(row, text, out, &nobody);
}

static bool apply_networks(const struct setting *row, const struct origin *o, struct arena *a, char *base)
{
	struct network *list = arena_take(a, o->count + 1, sizeof *list);

	if (!list)
		return false;
	for (size_t i = 0; i < o->count; i++)
		read_tried(row, o->texts[i], &list[i]);
	memcpy(base + row->offset, &list, sizeof list);
	memcpy(base + row->count_offset, &o->count, sizeof o->count);
	return true;
}

/* The value that `o` describes into its field below `base`. */
static bool apply(const struct setting *row, const struct origin *o, struct arena *a, void *base)
{
	char *at = (char *)base + row->offset;

	if (row->kind == KIND_NETWORKS)
		return apply_networks(row, o, a, base);
	if (kind_is_list(row->kind))
		memcpy(at, &(struct strings){ o->texts, o->count }, sizeof(struct strings));
	else
		read_tried(row, o->texts[0], at);
	return true;
}

static bool apply_section(const char *section, const struct origin *origins, struct arena *a, void *base)
{
	for (size_t i = 0; i < TABLE_ROWS; i++)
		if (strcmp(table[i].section, section) == 0 && !apply(&table[i], &origins[i], a, base))
			return false;
	return true;
}

/* One run of origins for the settings and the unnamed policy, then one for
 * each policy: first all as built in, then as given. */
static struct origin *origins_of(const struct values *v, struct arena *a)
{
	struct origin *all = arena_take(a, (v->policy_count + 1) * TABLE_ROWS, sizeof *all);

	if (!all)
		return NULL;
	for (size_t i = 0; i < (v->policy_count + 1) * TABLE_ROWS; i++)
		if (!fallback_of(&table[i % TABLE_ROWS], a, &all[i]))
			return NULL;
	for (size_t i = 0; i < v->count; i++) {
		const struct given *g = &v->given[i];
		size_t run = *g->setting->section ? g->policy + 1 : 0;

		all[run * TABLE_ROWS + (size_t)(g->setting - table)]
			= (struct origin){ g->texts, g->count, g->source, g->line, g->files };
	}
	return all;
}

static bool fill_policies(struct whole *w, const struct values *v)
{
	struct policy *p = arena_take(w->arena, v->policy_count + 1, sizeof *p);

	if (!p)
		return false;
	/* Behind the named ones stands the one for mail that none of them meets. */
	for (size_t i = 0; i < v->policy_count; i++) {
		p[i].name = v->policies[i];
		if (!apply_section("policy", w->origins + (i + 1) * TABLE_ROWS, w->arena, &p[i]))
			return false;
	}
	p[v->policy_count].name = "";
	if (!apply_section("policy", w->origins, w->arena, &p[v->policy_count]))
		return false;
	w->s.policies = p;
	w->s.policy_count = v->policy_count;
	w->s.unnamed = &p[v->policy_count];
	return true;
}

static bool fill(struct whole *w, const struct values *v)
{
	w->origins = origins_of(v, w->arena);
	return w->origins && apply_section("", w->origins, w->arena, &w->s) && fill_policies(w, v);
}

static size_t row_named(const char *section, const char *name)
{
	size_t i = 0;

	while (strcmp(table[i].section, section) != 0 || strcmp(table[i].name, name) != 0)
		i++;
	return i;
}

/* A fault at the line that set `mode` in policy number `i`. */
static int refuse_hold(const struct whole *w, size_t i, struct fault *f, const char *what)
{
	const struct origin *o = &w->origins[(i + 1) * TABLE_ROWS + row_named("policy", "mode")];

	return fault(f, FAULT_INPUT, "%s:%u: policy '%s' has mode = hold, which needs %s", o->source,
		     o->line, w->s.policies[i].name, what);
}

/* A time for people that comes after the machine's own is a mistake. */
static int check_target(const struct whole *w, size_t i, struct fault *f)
{
	const struct origin *o = &w->origins[(i + 1) * TABLE_ROWS + row_named("policy", "review_target")];
	const struct policy *p = &w->s.policies[i];

	if (p->review_target == 0 || p->deadline == 0 || p->review_target < p->deadline)
		return 0;
	return fault(f, FAULT_INPUT, "%s:%u: policy '%s' has a 'review_target' that is not before its 'deadline'",
		     o->source, o->line, p->name);
}

static int check_hold(const struct whole *w, size_t i, struct fault *f)
{
	const struct policy *p = &w->s.policies[i];

	if (p->mode != MODE_HOLD || p->exempt)
		return 0;
	if (p->deadline == 0)
		return refuse_hold(w, i, f, "a 'deadline' (such as 60m), after which the mail is released");
	if (!*p->contact)
		return refuse_hold(w, i, f, "a 'contact', the address of who answers for held mail");
	if (p->open_holds_max == 0)
		return refuse_hold(w, i, f, "'open_holds_max' (about 10 for each reviewer on duty)");
	return 0;
}

static int settings_check(const struct whole *w, struct fault *f)
{
	for (size_t i = 0; i < w->s.policy_count; i++)
		if (check_hold(w, i, f) || check_target(w, i, f))
			return -1;
	return 0;
}

/* Double quotes, with a backslash before quotes and backslashes. */
static void show_string(const char *text, struct buffer *out)
{
	buffer_byte(out, '"');
	for (; *text; text++) {
		if (*text == '"' || *text == '\\')
			buffer_byte(out, '\\');
		buffer_byte(out, *text);
	}
	buffer_byte(out, '"');
}

static void show_value(const struct setting *row, const struct origin *o, struct buffer *out)
{
	if (!kind_is_list(row->kind)) {
		show_string(o->count ? o->texts[0] : "", out);
		return;
	}
	buffer_add(out, SPAN("{"));
	for (size_t i = 0; i < o->count; i++) {
		if (i)
			buffer_add(out, SPAN(", "));
		show_string(o->texts[i], out);
	}
	buffer_add(out, SPAN("}"));
}

static void show_origin(const struct origin *o, struct buffer *out)
{
	if (!o->source)
		buffer_add(out, SPAN("  # built in\n"));
	else if (!*o->source)
		buffer_add(out, SPAN("  # set empty\n"));
	else if (o->files && *o->files)
		buffer_addf(out, "  # %s:%u with %s\n", o->source, o->line, o->files);
	else
		buffer_addf(out, "  # %s:%u\n", o->source, o->line);
}

static void show_section(const char *section, const struct origin *origins, bool with_origin,
			 struct buffer *out)
{
	for (size_t i = 0; i < TABLE_ROWS; i++) {
		if (strcmp(table[i].section, section) != 0)
			continue;
		buffer_addf(out, "%s%s = ", *section ? "\t" : "", table[i].name);
		show_value(&table[i], &origins[i], out);
		if (with_origin)
			show_origin(&origins[i], out);
		else
			buffer_byte(out, '\n');
	}
}

static void show(const struct whole *w, bool with_origin, struct buffer *out)
{
	show_section("", w->origins, with_origin, out);
	for (size_t i = 0; i < w->s.policy_count; i++) {
		buffer_addf(out, "\npolicy \"%s\" {\n", w->s.policies[i].name);
		show_section("policy", w->origins + (i + 1) * TABLE_ROWS, with_origin, out);
		buffer_add(out, SPAN("}\n"));
	}
}

static uint32_t version_of(const struct whole *w)
{
	struct buffer all;
	uint64_t hash;

	buffer_init(&all, NULL, SETTINGS_MEMORY);
	show(w, false, &all);
	hash = span_hash(buffer_span(&all));
	buffer_done(&all);
	return (uint32_t)(hash ^ hash >> 32);
}

/* The settings outlive the names of their files: --show-config tells them. */
static bool own_names(const struct settings_source *sources, size_t count, struct arena *a,
		      struct settings_source *own)
{
	for (size_t i = 0; i < count; i++) {
		own[i].name = arena_copy(a, span_of(sources[i].name)).at;
		own[i].bytes = sources[i].bytes;
		if (!own[i].name)
			return false;
	}
	return true;
}

int settings_new(const struct settings_source *sources, size_t count, struct settings **out,
		 struct fault *f)
{
	return settings_new_with(sources, count, NULL, out, f);
}

int settings_new_with(const struct settings_source *sources, size_t count, settings_reader *read,
		      struct settings **out, struct fault *f)
{
	struct settings_source own[SETTINGS_SOURCES_MAX];
	struct whole *w = calloc(1, sizeof *w);
	struct values v;

	if (!w)
		return fault_memory(f);
	w->arena = arena_new(SETTINGS_MEMORY);
	if (!w->arena) {
		(void)fault_memory(f);
		goto failed;
	}
	if (count > SETTINGS_SOURCES_MAX) {
		(void)fault(f, FAULT_LIMIT, "more than %d settings files", SETTINGS_SOURCES_MAX);
		goto failed;
	}
	if (!own_names(sources, count, w->arena, own)) {
		(void)fault_memory(f);
		goto failed;
	}
	if (values_read(own, count, table, formers, read, w->arena, &v, f))
		goto failed;
	w->warnings = v.warnings;
	w->warning_count = v.warning_count;
	if (!fill(w, &v)) {
		(void)fault_memory(f);
		goto failed;
	}
	if (settings_check(w, f))
		goto failed;
	w->version = version_of(w);
	*out = &w->s;
	return 0;
failed:
	settings_free(&w->s);
	return -1;
}

const char *settings_origin(const struct settings *s, const char *name)
{
	return ((const struct whole *)(const void *)s)->origins[row_named("", name)].source;
}

const char *settings_warning(const struct settings *s, size_t i)
{
	const struct whole *w = (const struct whole *)(const void *)s;

	return i < w->warning_count ? w->warnings[i] : NULL;
}

static int place_credential(struct whole *w, const char *directory, const char **value, struct fault *f)
{
	const struct span name = span_of(*value), mark = SPAN(CREDENTIAL);
	const size_t size = strlen(directory) + name.len + 2;
	char *path;

	if (!span_starts(name, mark))
		return 0;
	path = arena_take(w->arena, size, 1);
	if (!path)
		return fault_memory(f);
	(void)snprintf(path, size, "%s/%s", directory, name.at + mark.len);
	*value = path;
	return 0;
}

int settings_place_credentials(struct settings *s, const char *directory, struct fault *f)
{
	struct whole *w = (struct whole *)(void *)s;

	return place_credential(w, directory, &s->redis_password_file, f)
	       || place_credential(w, directory, &s->pseudonym_key_file, f) ? -1 : 0;
}

bool settings_hold(const struct settings *s)
{
	for (size_t i = 0; i < s->policy_count; i++)
		if (s->policies[i].mode == MODE_HOLD && !s->policies[i].exempt)
			return true;
	return false;
}

void settings_attach_map(struct settings *s, struct identity_map *map)
{
	struct whole *w = (struct whole *)(void *)s;

	if (w->map != map)
		identity_map_free(w->map);
	w->map = map;
	w->s.identities = map;
}

void settings_attach_approved(struct settings *s, struct approved *approved)
{
	struct whole *w = (struct whole *)(void *)s;

	if (w->approved != approved)
		approved_free(w->approved);
	w->approved = approved;
	w->s.approved = approved;
}

void settings_attach_review_key(struct settings *s, const unsigned char key[static 32])
{
	struct whole *w = (struct whole *)(void *)s;

	memcpy(w->review_public, key, sizeof w->review_public);
	s->review_public = w->review_public;
}

void settings_attach_footers(struct settings *s, struct footers *footers)
{
	struct whole *w = (struct whole *)(void *)s;

	if (w->footers != footers)
		footers_free(w->footers);
	w->footers = footers;
	w->s.footers = footers;
}

void settings_free(struct settings *s)
{
	struct whole *w = (struct whole *)(void *)s;

	if (!w)
		return;
	identity_map_free(w->map);
	footers_free(w->footers);
	approved_free(w->approved);
	if (w->arena)
		arena_free(w->arena);
	free(w);
}

void settings_show(const struct settings *s, struct buffer *out)
{
	show((const struct whole *)(const void *)s, true, out);
}

uint32_t settings_version(const struct settings *s)
{
	return ((const struct whole *)(const void *)s)->version;
}
