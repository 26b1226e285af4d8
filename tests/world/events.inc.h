/* events.inc.h - events as the daemon would put them, and what was counted. */
#include "world/clock.h"
#include "world/journal.h"

#include <signal.h>
#include <sys/resource.h>
#include <time.h>

static inline struct event some_event(const char *team)
{
	struct event e = { .action = EVENT_OBSERVED, .outcome = OUTCOME_MISSED, .need = NEED_UPSET,
			   .score = 37, .recipients = 1, .bytes = 2048, .judge_us = 180,
			   .signals = 5, .language = "en" };

	e.time_ms = clock_wall_ms();
	slug_set(e.policy, SPAN("support"));
	slug_set(e.team, span_of(team));
	return e;
}

struct asked {
	const char *key, *field;
	int64_t value;
};

static inline void look_up(const struct figures *g, void *context)
{
	struct asked *a = context;

	a->value = figures_get(g, a->key, a->field);
}

static inline int64_t counted(struct journal *j, const char *key, const char *field)
{
	struct asked a = { key, field, -1 };

	journal_figures(j, look_up, &a);
	return a.value;
}

static inline struct journal_state state_of(struct journal *j)
{
	struct journal_state s;

	journal_state(j, &s);
	return s;
}

static inline void pause_ms(long ms)
{
	struct timespec t = { .tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000 };

	(void)nanosleep(&t, NULL);
}

/* No file of this process may grow beyond `bytes`: what a full disk is like. */
static inline void full_at(rlim_t bytes)
{
	struct rlimit r;

	(void)signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &r), 0);
	r.rlim_cur = bytes < r.rlim_max ? bytes : r.rlim_max;
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &r), 0);
}

/* Waits until the condition holds. */
#define wait_until(condition)                                                            \
	do {                                                                             \
		int64_t wait_end = clock_monotonic_us() + PATIENCE * INT64_C(1000000);   \
		while (!(condition)) {                                                   \
			if (clock_monotonic_us() > wait_end)                             \
				fail_msg("not within %d s: %s", PATIENCE, #condition);   \
			pause_ms(5);                                                     \
		}                                                                        \
	} while (0)
