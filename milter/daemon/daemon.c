/* daemon.c - see daemon.h. */
#include "daemon/daemon.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <systemd/sd-daemon.h>
#include <time.h>
#include <unistd.h>

#include "daemon/key.h"
#include "daemon/listener.h"
#include "daemon/probe.h"
#include "daemon/rights.h"
#include "daemon/signals.h"
#include "daemon/smfi.h"
#include "daemon/socket.h"
#include "daemon/watchdog.h"
#include "world/clock.h"
#include "world/instance.h"
#include "world/keeper.h"
#include "world/log.h"

enum {
	AWAKE_SECONDS = 10,	/* until the first answer of our own socket */
	CALM_MS = 300,		/* for messages that are on their way when the end is asked for */
	LEAVE_MS = 100,		/* for answers that libmilter has, to reach the MTA */
	END_SECONDS = 10	/* for all of the end */
};

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
	const struct socket_rights rights = { s->socket_mode, s->user, s->socket_group };

	if (socket_claim(s->socket, &h->socket, f) || filter_open(&h->service, s->socket, f)
	    || socket_settle(h->socket, &rights, f))
		return -1;
	if (!*s->metrics_listen)
		return 0;
	return listener_open(s->metrics_listen, &rights, &h->listener, f);
}

static void say_journal_fault(const struct fault *f, void *context)
{
	(void)context;
	log_say(LOG_LEVEL_WARNING, "journal", "%s", f->text);
}

static void say_journal_news(const char *text, void *context)
{
	(void)context;
	log_say(LOG_LEVEL_INFO, "journal", "%s", text);
}

static int open_journal(struct house *h, struct fault *f)
{
	const struct settings *s = h->kit.settings;
	const struct kept kept = { s->days_kept, s->hours_kept, s->agents_kept };
	struct journal_options options = { .directory = s->state_directory, .size = s->journal_size,
					   .sync_ms = s->journal_sync, .agents = h->service.by_agent, .kept = kept, .fault = say_journal_fault,
					   .news = say_journal_news, .stream = h->service.instance };
	const struct redis_options redis = {
		.where = s->redis, .user = s->redis_user, .password_file = s->redis_password_file,
		.database = s->redis_database, .instance = h->service.instance, .kept = kept,
	};

	if (*s->redis) {
		if ((*s->redis_password_file
		     && rights_secret("redis_password_file", s->redis_password_file, f))
		    || redis_new(&redis, &h->service.redis, f))
			return -1;
		options.ship = redis_ship;
		options.context = h->service.redis;
	}
	return journal_open(&options, &h->service.journal, f);
}

/* Coaching can wait: without its file nothing else stops. */
static void open_often(struct house *h)
{
	struct fault f;

	if (often_open(h->kit.settings->state_directory, true, &h->service.often, &f))
		log_say(LOG_LEVEL_WARNING, "sentences-uncounted", "%s", f.text);
}

/* Whoever may write settings might be a superior of those who are counted: root
 * alone turns it on. */
static int said_by_root(const struct settings *s, const char *setting, struct fault *f)
{
	const char *file = settings_origin(s, setting);
	struct stat about;

	if (file && (stat(file, &about) || about.st_uid != 0 || (about.st_mode & (S_IWGRP | S_IWOTH))))
		return fault(f, FAULT_INPUT, "%s says %s = yes, which only a file of root's says, "
			     "that nobody else may write", file, setting);
	return 0;
}

static int open_figures_of_people(struct house *h, struct fault *f)
{
	const struct settings *s = h->kit.settings;

	if ((s->figures_by_person && said_by_root(s, "figures_by_person", f))
	    || (s->figures_by_agent && said_by_root(s, "figures_by_agent", f)))
		return -1;
	h->service.by_agent = s->figures_by_agent;
	return feedbacks_new(s->state_directory, s->figures_by_person, &h->service.feedbacks, f);
}

static int open_files(struct house *h, struct fault *f)
{
	const struct settings *s = h->kit.settings;

	if (rights_state(s->state_directory, f))
		return -1;
	instance_name(s->instance, h->service.instance);
	clock_boot_id(h->service.boot_id);
	open_often(h);
	return key_load(s->pseudonym_key_file, s->state_directory, h->service.key, f)
	       || holds_new(s->state_directory, &h->service.holds, f)
	       || wouldlist_new(s->state_directory, s->would_hold_max, &h->service.would, f)
	       || later_new(s->state_directory, &h->service.later, f)
	       || open_figures_of_people(h, f)
	       || brake_new(s->state_directory, h->service.instance, &h->service.brake, f)
	       || open_journal(h, f) ? -1 : 0;
}

/* What root could read at start and we cannot at the next reload. */
static void say_unreadable(const struct house *h)
{
	const struct settings *s = h->kit.settings;
	const char *const files[] = { engine_file(h->service.engine), s->lexicon_directory, s->identity_map,
				      s->footer_file, s->approved_phrases, s->review_key };

	for (size_t i = 0; i < sizeof files / sizeof *files; i++)
		if (*files[i] && access(files[i], R_OK))
			log_say(LOG_LEVEL_WARNING, "unreadable", "%s: %s for user %u: reloads will fail",
				files[i], strerror(errno), (unsigned)geteuid());
}

static void say_start(const struct house *h)
{
	const struct settings *s = h->kit.settings;
	bool open_to_others;
	struct log_line l;

	log_begin(&l, LOG_LEVEL_INFO, "started");
	log_text(&l, "version", SPAN(TONE_VERSION));
	log_text(&l, "instance", span_of(h->service.instance));
	log_text(&l, "socket", span_of(s->socket));
	log_text(&l, "figures_by_person", feedbacks_on(h->service.feedbacks) ? SPAN("on") : SPAN("off"));
	log_text(&l, "figures_by_agent", h->service.by_agent ? SPAN("on") : SPAN("off"));
	engine_describe(&h->kit, &l);
	log_end(&l);
	engine_warn(&h->kit);
	if (*s->metrics_listen && !socket_listen_check(s->metrics_listen, &open_to_others, NULL)
	    && open_to_others)
		log_say(LOG_LEVEL_WARNING, "metrics-open", "other hosts may reach %s, without a password",
			s->metrics_listen);
	if (geteuid() == 0)
		log_say(LOG_LEVEL_WARNING, "root", "runs as root; set `user`");
	else if (*s->user && !rights_are_of(s->user))
		log_say(LOG_LEVEL_WARNING, "user", "was not started as root, so it cannot become user %s",
			s->user);
	say_unreadable(h);
	if (!feedbacks_on(h->service.feedbacks) && identity_map_feedback(s->identities))
		log_say(LOG_LEVEL_WARNING, "feedback", "%s says feedback=self, which needs figures_by_person = yes",
			s->identity_map);
	if (settings_hold(s) && !keeper_alive(s->keeper_directory))
		log_say(LOG_LEVEL_WARNING, "no-release-agent", "tone-hold does not run, or cannot be heard in "
			"%s: nothing is held until it does", s->keeper_directory);
}

/* An MTA that connects from here on is answered. Whoever waits for us to be
 * ready would rather have us late than not at all. */
static int begin(struct house *h, struct fault *f)
{
	const char *socket = h->kit.settings->socket;

	if (h->listener && listener_start(h->listener, &h->service, socket, f))
		return -1;
	if (filter_start(f))
		return -1;
	if (!probe_milter(socket, AWAKE_SECONDS) && !filter_check(f))
		log_say(LOG_LEVEL_WARNING, "no-answer", "%s: our own question was not answered: %s", socket,
			strerror(errno));
	if (filter_check(f))
		return -1;
	say_start(h);
	(void)sd_notify(0, "READY=1");
	return watchdog_start(socket, f);
}

static void *end_anyway(void *context)
{
	struct pollfd log = { .fd = STDERR_FILENO, .events = POLLOUT };

	(void)context;
	(void)sleep(END_SECONDS);
	if (poll(&log, 1, 0) != 1)	/* it is the log that hangs */
		_exit(EXIT_SUCCESS);
	log_say(LOG_LEVEL_ERROR, "stuck", "not ended in good order within %d s, ending anyway: "
		"what was answered is safe in the journal", END_SECONDS);
	_exit(EXIT_SUCCESS);
}

/* Whatever the end waits for, a dead disk or a reader of our log that sleeps,
 * nobody waits for us longer. The alarm is for a syslog that takes no line. */
static void bound_the_end(void)
{
	pthread_t thread;

	(void)alarm(END_SECONDS + 2);
	(void)pthread_create(&thread, NULL, end_anyway, NULL);
}

/* All goes on as ever until the messages that are on their way have their
 * answers. Then, at once, nobody can connect any more, and what is answered
 * from here on passes unjudged. */
static void end(struct house *h)
{
	struct service *v = &h->service;

	atomic_store(&v->stopping, true);
	bound_the_end();
	(void)sd_notify(0, "STOPPING=1");
	log_say(LOG_LEVEL_INFO, "stopping", "messages at their end are finished first");
	service_calm(v, CALM_MS);
	socket_withdraw(h->socket);
	service_shut(v);
}

static int serve(struct house *h, struct fault *f)
{
	const struct timespec leave = { .tv_nsec = LEAVE_MS * 1000000L };
	int rc;

	if (begin(h, f))
		return -1;
	signals_serve(&h->service);
	rc = filter_check(f);
	end(h);
	(void)nanosleep(&leave, NULL);
	return rc;
}

/* The journal counts to the end. Engine and records stay: a thread of libmilter
 * may yet want to forget its message. The socket's lock goes last, so that a
 * successor finds all of the house free. */
static void close_house(struct house *h)
{
	listener_stop(h->listener);
	service_shut(&h->service);
	journal_close(h->service.journal);
	redis_free(h->service.redis);
	socket_release(h->socket);
}

/* The last line: who does not find it knows that the program was killed. */
static void say_stopped(const struct service *v)
{
	struct log_line l;

	log_begin(&l, LOG_LEVEL_INFO, "stopped");
	log_number(&l, "answered", (int64_t)atomic_load(&v->tally.answered));
	log_number(&l, "too_late", (int64_t)atomic_load(&v->tally.too_late));
	log_end(&l);
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
	(void)umask(0027);	/* what the group may read, its courier mails figures of */
	rights_limits();
	signals_block();
	if (!rights_directory(s->state_directory, s->user, f) && !open_sockets(&h, f)
	    && !rights_drop(s->user, f) && !open_files(&h, f))
		rc = serve(&h, f);
	close_house(&h);
	if (rc == 0)
		say_stopped(&h.service);
	return rc;
}
