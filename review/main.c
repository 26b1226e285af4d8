/* main.c - tone-review: starts, serves until it is told to end. */
#include <getopt.h>
#include <malloc.h>
#include <signal.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <systemd/sd-daemon.h>

#include "review/http.h"
#include "review/prepare.h"
#include "review/rules.h"
#include "review/trees.h"
#include "world/file.h"
#include "world/log.h"

enum { FAILED = 1, USAGE = 2, THREADS_MAX = 64, SETTINGS_MAX = 64 * 1024 };

/* All that is opened at the start; closed in one place. */
struct house {
	struct review_settings settings;
	struct people *people;
	struct data_shared *shared;
	struct data *data[THREADS_MAX + 1];	/* of each thread; the last one prepares */
	size_t count;
	struct service service;
};

/* Requests come and go by the megabyte; what they leave is given back, and threads
 * share one heap: 10,000 held messages take 14 MB instead of 39. */
static void memory_careful(void)
{
	(void)mallopt(M_ARENA_MAX, 1);
	(void)mallopt(M_MMAP_THRESHOLD, 256 * 1024);
	(void)mallopt(M_TRIM_THRESHOLD, 1024 * 1024);
}

static int settings_open(const char *file, struct review_settings *out, struct fault *f)
{
	struct buffer bytes;
	struct fault why;
	int status;

	review_settings_default(out);
	buffer_init(&bytes, NULL, SETTINGS_MAX);
	status = file_read(file, &bytes, f);
	if (!status && review_settings_read(buffer_span(&bytes), out, &why))
		status = fault(f, why.kind, "%s: %s", file, why.text);
	buffer_done(&bytes);
	return status;
}

/* Without a lexicon that page says so, and all others work. */
static void rules_try(const struct review_settings *s)
{
	struct rules rules;
	struct fault f;

	if (rules_open(s, &rules, &f))
		log_say(LOG_LEVEL_WARNING, "check", "drafts cannot be checked: %s", f.text);
	else
		rules_close(&rules);
}

static int data_open(struct house *h, struct fault *f)
{
	const struct review_settings *s = &h->settings;
	const struct data_options o = {
		.redis = { .where = s->redis, .user = s->redis_user, .password_file = s->redis_password_file,
			   .database = (unsigned)s->redis_database, .instance = "tone-review" },
		.keys = s->keys_directory, .key = s->key, .undo_window = (int64_t)s->undo_window, .shared = h->shared,
	};

	while (h->count <= s->threads) {
		if (data_new(&o, &h->data[h->count], f))
			return -1;
		h->count++;
	}
	return 0;
}

static int house_open(struct house *h, struct fault *f)
{
	const struct review_settings *s = &h->settings;

	if (people_new(s->users_file, &h->people, f) || data_shared_new(&h->shared, f) || data_open(h, f))
		return -1;
	rules_try(s);
	h->service = (struct service){
		.settings = s, .people = h->people, 
		.front = strcmp(s->sign_in, "front") == 0, .plain = span_starts(span_of(s->public_url), SPAN("http:")),
	};
	randombytes_buf(h->service.secret, sizeof h->service.secret);
	return 0;
}

static void house_close(struct house *h)
{
	for (size_t i = 0; i < h->count; i++)
		data_free(h->data[i]);
	data_shared_free(h->shared);
	people_free(h->people);
}

static int complain(const struct fault *f)
{
	log_say(LOG_LEVEL_ERROR, "start", "%s", f->text);
	return FAILED;
}

static int serve(struct house *h)
{
	struct prepare *prepare;
	struct http *http;
	sigset_t ends;
	struct fault f;
	int signal;

	(void)sigemptyset(&ends);
	(void)sigaddset(&ends, SIGTERM);
	(void)sigaddset(&ends, SIGINT);
	(void)pthread_sigmask(SIG_BLOCK, &ends, NULL);
	if (prepare_start(h->data[h->count - 1], &prepare, &f))
		return complain(&f);
	if (http_start(&h->service, h->data, h->count - 1, &http, &f)) {
		prepare_stop(prepare);
		return complain(&f);
	}
	log_say(LOG_LEVEL_INFO, "serves", "%s for %s", h->settings.listen, h->settings.public_url);
	(void)sd_notify(0, "READY=1");
	(void)sigwait(&ends, &signal);
	(void)sd_notify(0, "STOPPING=1");
	http_stop(http);
	prepare_stop(prepare);
	return 0;
}

static int show(const struct review_settings *s)
{
	struct buffer text;

	buffer_init(&text, NULL, SETTINGS_MAX);
	review_settings_show(s, &text);
	(void)fputs(buffer_string(&text), stdout);
	buffer_done(&text);
	return fflush(stdout) ? FAILED : 0;
}

static int run(const char *file, bool only_check, bool only_show)
{
	struct house house = { .count = 0 };
	struct fault f;
	int status = 0;

	if (sodium_init() < 0 || settings_open(file, &house.settings, &f))
		return complain(&f);
	if (only_show)
		return show(&house.settings);
	if (house_open(&house, &f))
		status = complain(&f);
	else if (!only_check)
		status = serve(&house);
	house_close(&house);
	return status;
}

int main(int argc, char **argv)
{
	static const struct option names[] = {
		{ "show-config", no_argument, NULL, 's' }, { "help", no_argument, NULL, 'h' },
		{ "version", no_argument, NULL, 'V' }, { NULL, 0, NULL, 0 },
	};
	const char *file = TONE_REVIEWDIR "/tone-review.conf";
	bool only_check = false, only_show = false;
	int c;

	memory_careful();
	trees_use();
	log_start("tone-review", false, false);
	(void)signal(SIGPIPE, SIG_IGN);
	while ((c = getopt_long(argc, argv, "c:nhV", names, NULL)) != -1) {
		switch (c) {
		case 'c': file = optarg; break;
		case 'n': only_check = true; break;
		case 's': only_show = true; break;
		case 'V': return printf("tone-review %s\n", TONE_VERSION) < 0 ? FAILED : 0;
		case 'h': return printf("usage: tone-review [-n | --show-config] [-c FILE]\n") < 0 ? FAILED : 0;
		default: return USAGE;
		}
	}
	return optind == argc ? run(file, only_check, only_show) : USAGE;
}
