/* stats.c - the counters, from Redis when there is one, else from this host. */
#include "cli/command.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "record/json.h"
#include "world/journal.h"
#include "world/redis.h"

static int from_redis(const struct settings *s, struct figures **out, struct fault *f)
{
	const struct redis_options o = {
		.where = s->redis, .user = s->redis_user, .password_file = s->redis_password_file,
		.database = s->redis_database, .instance = "tonectl",
	};
	struct redis *redis;
	int status;

	if (redis_new(&o, &redis, f))
		return -1;
	status = redis_read(redis, out, f);
	redis_free(redis);
	return status;
}

static int figures_open(const struct settings *s, struct figures **out, const char **where)
{
	struct fault f;

	if (*s->redis) {
		*where = "Redis";
		if (from_redis(s, out, &f) == 0)
			return 0;
		(void)complain("%s; this host's own figures follow", f.text);
	}
	*where = "this host";
	/* Without this a wrong file name or the wrong user reads as "nothing yet". */
	if (access(s->state_directory, R_OK | X_OK))
		return complain("state_directory %s: %s", s->state_directory, strerror(errno));
	if (journal_figures_on_disk(s->state_directory, out, &f))
		return complain("%s", f.text);
	return 0;
}

struct printing {
	struct buffer *json;
	char key[128];
};

static void print_figure(const char *key, const char *field, int64_t value, void *context)
{
	struct printing *p = context;

	if (strcmp(p->key, key) != 0) {
		(void)printf("%s%s\n", *p->key ? "\n" : "", key);
		(void)snprintf(p->key, sizeof p->key, "%s", key);
	}
	(void)printf("  %-32s %12lld\n", field, (long long)value);
}

static void add_figure(const char *key, const char *field, int64_t value, void *context)
{
	struct printing *p = context;
	bool first = !*p->key, other = strcmp(p->key, key) != 0;

	if (other) {
		buffer_add(p->json, span_of(first ? "{" : "},"));
		json_quote(span_of(key), p->json);
		buffer_add(p->json, SPAN(":{"));
		(void)snprintf(p->key, sizeof p->key, "%s", key);
	} else {
		buffer_byte(p->json, ',');
	}
	json_quote(span_of(field), p->json);
	buffer_addf(p->json, ":%lld", (long long)value);
}

int command_stats(const struct options *o)
{
	struct printing p = { .key = "" };
	struct settings *settings = NULL;
	struct figures *figures = NULL;
	const char *where;
	struct buffer json;
	int status = FAILED;

	if (!no_arguments(o, "stats"))
		return USAGE;
	buffer_init(&json, NULL, MESSAGE_MAX);
	p.json = &json;
	if (open_settings(o, &settings) || figures_open(settings, &figures, &where))
		goto done;
	if (o->json) {
		figures_each(figures, add_figure, &p);
		buffer_add(&json, span_of(*p.key ? "}}\n" : "{}\n"));
		if (json.spoiled || !json.at) {
			(void)complain("no memory for the counters");
			goto done;
		}
		(void)fwrite(json.at, 1, json.len, stdout);
	} else {
		(void)printf("counters of %s\n\n", where);
		figures_each(figures, print_figure, &p);
	}
	status = DONE;
done:
	buffer_done(&json);
	figures_free(figures);
	settings_free(settings);
	return status;
}
