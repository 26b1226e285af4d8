/* signals.c - see signals.h. */
#include "daemon/signals.h"

#include <inttypes.h>
#include <signal.h>
#include <systemd/sd-daemon.h>

#include "world/clock.h"
#include "world/log.h"

static sigset_t ours(void)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGHUP);
	sigaddset(&set, SIGUSR1);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGINT);
	return set;
}

void signals_block(void)
{
	const sigset_t set = ours();

	(void)pthread_sigmask(SIG_BLOCK, &set, NULL);
	(void)signal(SIGPIPE, SIG_IGN);
}

static void say_reloaded(const struct kit *kit)
{
	struct log_line l;

	log_begin(&l, LOG_LEVEL_INFO, "reloaded");
	engine_describe(kit, &l);
	log_end(&l);
}

static void reload(struct service *v)
{
	struct buffer restart;
	struct fault f;
	struct kit now;

	(void)sd_notifyf(0, "RELOADING=1\nMONOTONIC_USEC=%" PRId64, clock_monotonic_us());
	buffer_init(&restart, NULL, 1024);
	if (engine_reload(v->engine, &restart, &f)) {
		atomic_fetch_add(&v->tally.reload_faults, 1);
		log_say(LOG_LEVEL_ERROR, "reload-failed", "%s; what was in force stays", f.text);
	} else {
		atomic_fetch_add(&v->tally.reloads, 1);
		brake_release(v->brake);
		if (engine_take(v->engine, &now)) {
			if (wouldlist_resize(v->would, now.settings->would_hold_max, &f))
				log_say(LOG_LEVEL_WARNING, "would-hold", "there is no list: %s", f.text);
			say_reloaded(&now);
			engine_warn(&now);
			engine_give(v->engine, &now);
		}
		if (restart.len)
			log_say(LOG_LEVEL_WARNING, "restart-needed", "changed but not in force: %.*s",
				SPAN_ARG(buffer_span(&restart)));
	}
	buffer_done(&restart);
	(void)sd_notify(0, "READY=1");
}

void signals_serve(struct service *v)
{
	const sigset_t set = ours();
	struct fault f;

	/* Behind the start, for it takes as long as all the rest of it. */
	if (engine_prove(v->engine, &f))
		log_say(LOG_LEVEL_ERROR, "lexicon-unreadable", "%s; mail in that language is not judged", f.text);
	for (;;) {
		const int sig = sigwaitinfo(&set, NULL);

		if (sig == SIGHUP || sig == SIGUSR1)
			reload(v);
		if (sig == SIGTERM || sig == SIGINT)
			return;
	}
}
