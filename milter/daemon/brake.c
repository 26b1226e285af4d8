/* brake.c - see brake.h. */
#include "daemon/brake.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "policy/breaker.h"
#include "record/tripped.h"
#include "world/clock.h"
#include "world/file.h"
#include "world/log.h"

struct brake {
	pthread_mutex_t lock;		/* over the breaker and `trips` */
	struct breaker breaker;
	unsigned long trips;
	char directory[4096], note[4096 + 16], instance[65];
};

int brake_new(const char *state_directory, const char *instance, struct brake **out, struct fault *f)
{
	struct brake *b = calloc(1, sizeof *b);
	int n;

	if (!b)
		return fault_memory(f);
	n = snprintf(b->directory, sizeof b->directory, "%s", state_directory);
	if (n < 0 || (size_t)n >= sizeof b->directory) {
		free(b);
		return fault(f, FAULT_INPUT, "state_directory is longer than %zu bytes", sizeof b->directory);
	}
	(void)snprintf(b->note, sizeof b->note, "%s/breaker", b->directory);
	(void)snprintf(b->instance, sizeof b->instance, "%s", instance);
	pthread_mutex_init(&b->lock, NULL);
	(void)unlink(b->note);
	*out = b;
	return 0;
}

void brake_free(struct brake *b)
{
	if (!b)
		return;
	pthread_mutex_destroy(&b->lock);
	free(b);
}

static struct breaker_limits limits_of(const struct settings *s)
{
	return (struct breaker_limits){ .share = s->breaker_share, .rate = s->breaker_rate,
					.window = s->breaker_window, .pause = s->breaker_pause };
}

static void write_note(const struct brake *b, const struct settings *s, const struct policy *p,
		       unsigned judged, unsigned held)
{
	struct tripped t = { .since = clock_wall_s(), .judged = judged, .held = held,
			     .window = s->breaker_window };
	struct buffer bytes;
	struct fault f;

	t.until = s->breaker_pause ? t.since + s->breaker_pause : 0;
	(void)snprintf(t.instance, sizeof t.instance, "%s", b->instance);
	(void)snprintf(t.policy, sizeof t.policy, "%s", p->name);
	(void)snprintf(t.contact, sizeof t.contact, "%s", p->contact);
	buffer_init(&bytes, NULL, TRIPPED_MAX);
	tripped_write(&t, &bytes);
	if (file_replace(b->directory, "breaker", buffer_span(&bytes), 0640, &f))
		log_say(LOG_LEVEL_WARNING, "breaker", "no note of it: %s", f.text);
	buffer_done(&bytes);
}

static void say_tripped(const struct brake *b, const struct settings *s, const struct policy *p,
			unsigned judged, unsigned held)
{
	struct log_line l;

	log_begin(&l, LOG_LEVEL_ERROR, "breaker");
	log_text(&l, "message", SPAN("more would be held than was meant: nothing is held, mail passes"));
	log_text(&l, "policy", span_of(p->name));
	log_number(&l, "judged", judged);
	log_number(&l, "held", held);
	log_number(&l, "window", s->breaker_window);
	log_number(&l, "pause", s->breaker_pause);
	log_end(&l);
	write_note(b, s, p, judged, held);
}

static void say_back(const struct brake *b)
{
	(void)unlink(b->note);
	log_say(LOG_LEVEL_WARNING, "breaker", "its pause is over: mail is held again");
}

void brake_judged(struct brake *b, const struct settings *s)
{
	const struct breaker_limits limits = limits_of(s);
	enum breaker_news news;

	pthread_mutex_lock(&b->lock);
	news = breaker_judged(&b->breaker, &limits, clock_boot_s());
	pthread_mutex_unlock(&b->lock);
	if (news == BREAKER_BACK)
		say_back(b);
}

bool brake_allows(struct brake *b, const struct settings *s, const struct policy *p)
{
	const struct breaker_limits limits = limits_of(s);
	const int64_t now = clock_boot_s();
	enum breaker_news news;
	unsigned judged, held;
	bool open;

	pthread_mutex_lock(&b->lock);
	news = breaker_hold(&b->breaker, &limits, now);
	open = breaker_open(&b->breaker, &limits, now);
	judged = b->breaker.judged;
	held = b->breaker.held;
	b->trips += news == BREAKER_TRIPPED;
	pthread_mutex_unlock(&b->lock);
	if (news == BREAKER_TRIPPED)
		say_tripped(b, s, p, judged, held);
	else if (news == BREAKER_BACK)
		say_back(b);
	return !open;
}

void brake_release(struct brake *b)
{
	bool was;

	pthread_mutex_lock(&b->lock);
	was = b->breaker.tripped;
	breaker_reset(&b->breaker);
	pthread_mutex_unlock(&b->lock);
	if (was)
		say_back(b);
}

struct brake_state brake_state(struct brake *b, const struct settings *s)
{
	const struct breaker_limits limits = limits_of(s);
	struct brake_state state;

	pthread_mutex_lock(&b->lock);
	state = (struct brake_state){ breaker_open(&b->breaker, &limits, clock_boot_s()), b->trips };
	pthread_mutex_unlock(&b->lock);
	return state;
}
