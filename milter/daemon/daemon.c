/* daemon.c - see daemon.h. */
#include "daemon/daemon.h"

#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>
#include <systemd/sd-daemon.h>
#include <unistd.h>

#include "daemon/key.h"
#include "daemon/listener.h"
#include "daemon/rights.h"
#include "daemon/signals.h"
#include "daemon/smfi.h"
#include "daemon/socket.h"
#include "world/clock.h"
#include "world/log.h"

/* What daemon_serve() opens and closes again. */
struct house {
	struct service service;
	struct kit kit;			/* the settings of the start, kept to the end */
	struct socket_claim *socket;
	struct listener *listener;
};

static int open_sockets(struct house *h, struct fault *f)
{
	const struct settings *s = h->kit.settings;

	if (socket_claim(s->socket, &h->socket, f) || filter_open(&h->service, s->socket, f)
	    || socket_settle(h->socket, s->socket_mode, s->socket_group, f))
		return -1;
	if (!*s->metrics_listen)
		return 0;
	return listener_open(s->metrics_listen, s->socket_mode, s->socket_group, &h->listener, f);
}

static char label_byte(char c)
{
	if (ascii_alpha(c) || ascii_digit(c) || c == '.' || c == '_')
		return ascii_lower(c);
	return '-';
}

/* The host's name, if need be; in the letters that a label may have. */
static void name_instance(struct service *v, const char *wish)
{
	char host[sizeof v->instance] = "";
	size_t len = 0;

	if (!*wish && !gethostname(host, sizeof host - 1))
		wish = host;
	for (; *wish && len < sizeof v->instance - 1; wish++)
		v->instance[len++] = label_byte(*wish);
	if (!len)
		memcpy(v->instance, "unnamed", sizeof "unnamed");
}

static void say_journal_fault(const struct fault *f, void *context)
{
	(void)context;
	log_say(LOG_LEVEL_WARNING, "journal", "%s", f->text);
}

static int open_journal(struct house *h, struct fault *f)
{
	const struct settings *s = h->kit.settings;
	struct journal_options options = { .directory = s->state_directory, .fault = say_journal_fault };
	const struct redis_options redis = {
		.where = s->redis, .user = s->redis_user, .password_file = s->redis_password_file,
		.database = s->redis_database, .instance = h->service.instance,
	};

	if (*s->redis) {
		if (redis_new(&redis, &h->service.redis, f))
			return -1;
		options.ship = redis_ship;
		options.context = h->service.redis;
	}
	return journal_open(&options, &h->service.journal, f);
}

static int open_files(struct house *h, struct fault *f)
{
	const struct settings *s = h->kit.settings;

	if (access(s->state_directory, R_OK | W_OK | X_OK))
		return fault(f, FAULT_SYSTEM, "state_directory %s is not there for user %u: %s",
			     s->state_directory, (unsigned)geteuid(), strerror(errno));
	name_instance(&h->service, s->instance);
	clock_boot_id(h->service.boot_id);
	return key_load(s->pseudonym_key_file, s->state_directory, h->service.key, f)
	       || holds_new(s->state_directory, &h->service.holds, f)
	       || open_journal(h, f) ? -1 : 0;
}

static bool wants_to_hold(const struct settings *s)
{
	bool holds = s->mode == MODE_HOLD;

	for (size_t i = 0; i < s->policy_count; i++)
		holds = holds || s->policies[i].mode == MODE_HOLD;
	return holds;
}

static void say_start(const struct house *h)
{
	const struct settings *s = h->kit.settings;
	bool open_to_others;
	char lexicon[9];
	struct log_line l;

	(void)snprintf(lexicon, sizeof lexicon, "%08x", lexicon_version(h->kit.lexicon));
	log_begin(&l, LOG_LEVEL_INFO, "started");
	log_text(&l, "version", SPAN(TONE_VERSION));
	log_text(&l, "instance", span_of(h->service.instance));
	log_text(&l, "socket", span_of(s->socket));
	log_text(&l, "mode", span_of(mode_name(s->mode)));
	log_number(&l, "policies", (int64_t)s->policy_count);
	log_text(&l, "lexicon", span_of(lexicon));
	log_end(&l);
	if (*s->metrics_listen && !socket_listen_check(s->metrics_listen, &open_to_others, NULL)
	    && open_to_others)
		log_say(LOG_LEVEL_WARNING, "metrics-open", "other hosts may reach %s, without a password",
			s->metrics_listen);
	if (geteuid() == 0)
		log_say(LOG_LEVEL_WARNING, "root", "runs as root; set `user`");
	if (wants_to_hold(s) && !s->hold_without_agent)
		log_say(LOG_LEVEL_WARNING, "no-release-agent", "a policy says hold, but nothing on this "
			"host releases held mail at its deadline: observing instead");
	if (s->hold_without_agent)
		log_say(LOG_LEVEL_WARNING, "hold-without-agent", "hold_without_agent is set: held mail "
			"stays held until somebody releases it by hand");
}

static int serve(struct house *h, struct fault *f)
{
	int rc;

	if (h->listener
	    && listener_start(h->listener, &h->service, h->kit.settings->socket, f))
		return -1;
	if (signals_serve(&h->service, h->socket, f))
		return -1;
	say_start(h);
	(void)sd_notify(0, "READY=1");
	rc = filter_run(f);
	signals_done();
	return rc;
}

/* The doors first, then the journal, which counts to the end. Engine and
 * records stay: a thread of libmilter may yet want to forget its message. */
static void close_house(struct house *h)
{
	listener_stop(h->listener);
	socket_release(h->socket);
	service_shut(&h->service);
	journal_close(h->service.journal);
	redis_free(h->service.redis);
}

int daemon_serve(struct engine *engine, struct fault *f)
{
	static struct house h;
	const struct settings *s;
	int rc = -1;

	h.service.engine = engine;
	if (!engine_take(engine, &h.kit))
		return fault_memory(f);
	s = h.kit.settings;
	(void)umask(0077);
	rights_limits();
	signals_block();
	if (!rights_directory(s->state_directory, s->user, f) && !open_sockets(&h, f)
	    && !rights_drop(s->user, f) && !open_files(&h, f))
		rc = serve(&h, f);
	close_house(&h);
	return rc;
}
