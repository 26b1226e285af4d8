/* main.c - tone-milter: the command line, and which road it takes. */
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "daemon/daemon.h"
#include "daemon/rights.h"
#include "daemon/socket.h"
#include "world/log.h"

enum road { ROAD_SERVE, ROAD_CHECK, ROAD_SHOW, ROAD_VERSION, ROAD_HELP, ROAD_WRONG };

static const char usage[] =
	"usage: tone-milter [-fn] [-c file]\n"
	"       tone-milter --show-config [-c file]\n"
	"       tone-milter -V | -h\n"
	"\n"
	"  -c file         settings (" TONE_SYSCONFDIR "/tone-milter.conf)\n"
	"  -f              stay in the foreground, which is always so\n"
	"  -n              check settings and lexicons, say what is wrong, serve nothing\n"
	"  --show-config   print every setting with its value and where it came from\n"
	"  -V              print the version\n"
	"  -h              print this\n";

static enum road read_options(int argc, char **argv, const char **file)
{
	static const struct option options[] = {
		{ "config", required_argument, NULL, 'c' },
		{ "foreground", no_argument, NULL, 'f' },
		{ "check", no_argument, NULL, 'n' },
		{ "show-config", no_argument, NULL, 's' },
		{ "version", no_argument, NULL, 'V' },
		{ "help", no_argument, NULL, 'h' },
		{ NULL, 0, NULL, 0 },
	};
	enum road road = ROAD_SERVE;
	int option;

	while ((option = getopt_long(argc, argv, "c:fnVh", options, NULL)) != -1)
		switch (option) {
		case 'c': *file = optarg; break;
		case 'f': break;
		case 'n': road = ROAD_CHECK; break;
		case 's': road = ROAD_SHOW; break;
		case 'V': return ROAD_VERSION;
		case 'h': return ROAD_HELP;
		default: return ROAD_WRONG;
		}
	return optind == argc ? road : ROAD_WRONG;
}

static int failed(const struct fault *f)
{
	fprintf(stderr, "tone-milter: %s\n", f->text);
	return EXIT_FAILURE;
}

static int show(const struct settings *s)
{
	struct buffer page;
	bool all;

	buffer_init(&page, NULL, (size_t)1024 * 1024);
	settings_show(s, &page);
	all = !page.spoiled && fwrite(page.at, 1, page.len, stdout) == page.len && !fflush(stdout);
	buffer_done(&page);
	return all ? EXIT_SUCCESS : EXIT_FAILURE;
}

static int serve(struct engine *engine, const struct settings *s)
{
	struct fault f;

	log_start("tone-milter", s->log_to == LOG_TO_SYSLOG, s->log_format == LOG_AS_JSON);
	if (!daemon_serve(engine, &f))
		return EXIT_SUCCESS;
	log_say(LOG_LEVEL_ERROR, "failed", "%s", f.text);
	return s->log_to == LOG_TO_SYSLOG ? failed(&f) : EXIT_FAILURE;
}

struct reader {
	const char *file;
	const struct settings *settings;
};

static void warn(const struct fault *f)
{
	fprintf(stderr, "tone-milter: warning: %s\n", f->text);
}

/* A caller who is not the one that will serve cannot tell what that one may read. */
static bool hidden_from_us(const struct settings *s, const char *file)
{
	return geteuid() != 0 && !rights_are_of(s->user) && access(file, R_OK) && errno == EACCES;
}

/* The start refuses what is wrong here. */
static bool secrets_sound(const struct settings *s)
{
	const struct { bool wanted; const char *name, *file; } secrets[] = {
		{ *s->redis && *s->redis_password_file, "redis_password_file", s->redis_password_file },
		{ *s->pseudonym_key_file, "pseudonym_key_file", s->pseudonym_key_file },
	};
	bool sound = true;
	struct fault f;

	for (size_t i = 0; i < sizeof secrets / sizeof *secrets; i++) {
		if (!secrets[i].wanted || !rights_secret(secrets[i].name, secrets[i].file, &f))
			continue;
		if (hidden_from_us(s, secrets[i].file)) {
			warn(&f);
			continue;
		}
		(void)failed(&f);
		sound = false;
	}
	return sound;
}

/* Who is neither root nor the one that will serve can only guess. */
static bool state_sound(const struct settings *s)
{
	struct fault f;
	bool there;

	if (rights_place(s->state_directory, &there, &f) || (there && rights_state(s->state_directory, &f))) {
		if (geteuid() == 0 || !*s->user || rights_are_of(s->user))
			return (void)failed(&f), false;
		warn(&f);
	}
	return true;
}

/* As the one who will serve. What root alone may read fails at a reload. */
static bool read_again(void *context)
{
	const struct reader *r = context;
	struct engine *engine;
	struct fault f;
	bool state;

	if (engine_new(r->file, &engine, &f))
		fprintf(stderr, "tone-milter: warning: user %s could not reload: %s\n", r->settings->user, f.text);
	else
		engine_free(engine);
	state = state_sound(r->settings);
	return secrets_sound(r->settings) && state;
}

static void warn_of_names(const struct settings *s)
{
	const char *warning;

	for (size_t i = 0; (warning = settings_warning(s, i)); i++)
		fprintf(stderr, "tone-milter: warning: %s\n", warning);
}

/* Only root becomes `user`: for anybody else it may be one that is not there. */
static int check(struct engine *engine, const struct settings *s)
{
	const struct socket_rights rights = { s->socket_mode, s->user, s->socket_group };
	struct reader r = { engine_file(engine), s };
	struct fault f;

	if (engine_prove(engine, &f))
		return failed(&f);
	warn_of_names(s);
	if (rights_user(s->user, &f)) {
		if (geteuid() == 0)
			return failed(&f);
		warn(&f);
	}
	if (socket_check_place(s->socket, &rights, &f)
	    || (span_starts(span_of(s->metrics_listen), SPAN("unix:"))
		&& socket_check_place(s->metrics_listen, &rights, &f)))
		return failed(&f);
	if (!rights_try_as(s->user, read_again, &r))
		return EXIT_FAILURE;
	printf("tone-milter: settings and lexicons are in order\n");
	return EXIT_SUCCESS;
}

static int go(enum road road, struct engine *engine, const struct settings *s)
{
	bool open_to_others;
	struct fault f;

	if (road == ROAD_SHOW)
		return show(s);
	if (socket_check(s->socket, &f)
	    || (*s->metrics_listen && socket_listen_check(s->metrics_listen, &open_to_others, &f)))
		return failed(&f);
	if (road == ROAD_SERVE)
		return serve(engine, s);
	return check(engine, s);
}

int main(int argc, char **argv)
{
	const char *file = TONE_SYSCONFDIR "/tone-milter.conf";
	const enum road road = read_options(argc, argv, &file);
	static struct engine *engine;	/* outlives main(), as daemon_serve() asks */
	struct fault f;
	struct kit kit;
	int status;

	if (road == ROAD_WRONG || road == ROAD_HELP) {
		fputs(usage, road == ROAD_HELP ? stdout : stderr);
		return road == ROAD_HELP ? EXIT_SUCCESS : 2;
	}
	if (road == ROAD_VERSION) {
		printf("tone-milter %s\n", TONE_VERSION);
		return EXIT_SUCCESS;
	}
	if (engine_new(file, &engine, &f))
		return failed(&f);
	if (!engine_take(engine, &kit)) {
		engine_free(engine);
		fault_memory(&f);
		return failed(&f);
	}
	status = go(road, engine, kit.settings);
	engine_give(engine, &kit);
	if (road != ROAD_SERVE)
		engine_free(engine);
	return status;
}
