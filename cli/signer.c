/* signer.c - see signer.h. */
#include "cli/signer.h"

#include <errno.h>
#include <inttypes.h>
#include <pwd.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/selection.h"
#include "record/people.h"
#include "world/clock.h"
#include "world/file.h"

enum { WINDOW = 10, WINDOW_MAX = 600, ANSWER_MS = 5000, NEWS_MAX = 20 << 20 };

/* Whoever became root by sudo is still who they are. */
const char *person(const struct options *o)
{
	const char *name = o->by ? o->by : getenv("SUDO_USER");
	const struct passwd *user;

	if (name && *name)
		return name;
	user = getpwuid(getuid());
	return user ? user->pw_name : "nobody known";
}

static int spool_make(const char *spool)
{
	/* Setgid: what root puts there can be read by the courier's group, which
	 * takes it away again. Whatever umask says. */
	if (mkdir(spool, 0770) == 0)
		(void)chmod(spool, 02770);
	else if (errno != EEXIST)
		return complain("%s: %s", spool, strerror(errno));
	return DONE;
}

int signer_open(const struct options *o, const struct settings *s, struct signer *out)
{
	int64_t window = WINDOW;
	struct fault f;

	*out = (struct signer){ .hears = false };
	(void)snprintf(out->spool, sizeof out->spool, "%.4000s/decisions", s->state_directory);
	if (o->window && (!duration_read(o->window, &window) || window > WINDOW_MAX))
		return complain("held: --undo-window takes up to %ds", WINDOW_MAX);
	if (seal_open(keys_directory(o), o->key, &out->seal, &f))
		return complain("held: %s", f.text);
	out->seal.window = window;
	(void)snprintf(out->seal.by, sizeof out->seal.by, "%s", person(o));
	out->hears = audit_open(&out->audit, s->keeper_directory);
	return spool_make(out->spool);
}

void signer_close(struct signer *s)
{
	seal_close(&s->seal);
}

/* Signed, and in the spool: its name sorts by time. */
int hand_in(const struct signer *s, struct decision *d, struct fault *f)
{
	char name[80];
	struct buffer bytes;
	int status = -1;

	buffer_init(&bytes, NULL, DECISION_MAX);
	if (decree_write(&s->seal, clock_wall_s(), d, &bytes, f) == 0) {
		(void)snprintf(name, sizeof name, "%015" PRId64 "-%s.decision", clock_wall_ms(), d->id);
		status = file_replace(s->spool, name, buffer_span(&bytes), 0640, f);
	}
	buffer_done(&bytes);
	return status;
}

/* ---- what became of them ---- */

/* The line that answers this decision; NONE: there is none yet. */
static struct span answer_to(struct span news, const char *id)
{
	while (news.at && news.len) {
		struct span line = span_line(&news), event = audit_word(line, "event");

		if (span_eq(audit_word(line, "decision"), span_of(id))
		    && (span_eq(event, SPAN("accepted")) || span_eq(event, SPAN("refused"))))
			return line;
	}
	return SPAN_NONE;
}

/* What the words of tone-hold(8) mean to who decided. */
static const struct { const char *why, *says; } refusals[] = {
	{ "decided-already", "somebody has decided already; 'tonectl held undo' takes that back while it waits" },
	{ "too-late", "nothing about it can be taken back any more" },
	{ "no-record", "it is not held any more" },
	{ "beyond-the-limit", "the new deadline must be within 30 hours after it came" },
	{ "no-return-address", "nobody to return it to: the identity map names no return_to" },
	{ "unknown-key", "tone-hold does not know the key: root copies its .pub to the directory of tone-hold's keys" },
	{ "forged", "tone-hold has another key of that name: root copies the new .pub" },
};

static int say_refused(const struct decision *d, struct span why)
{
	for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++)
		if (span_eq(why, span_of(refusals[i].why)))
			return complain("%.8s: %s refused (%s): %s", d->record, d->action, refusals[i].why, refusals[i].says);
	return complain("%.8s: %s refused: %.*s", d->record, d->action, SPAN_ARG(why));
}

static void say_accepted(const struct decision *d)
{
	struct buffer until;

	(void)printf("%.8s  %s accepted", d->record, d->action);
	buffer_init(&until, NULL, 64);
	if (action_of(d->action) == ACTION_EXTEND) {
		people_time(d->until - d->decided, &until);
		(void)printf(": goes out in %s", buffer_string(&until));
	} else if (d->not_before > d->decided) {
		people_time(d->not_before - d->decided, &until);
		(void)printf(", done in %s; until then: tonectl held undo %.8s", buffer_string(&until), d->record);
	}
	buffer_done(&until);
	(void)fputc('\n', stdout);
}

static int say_answer(const struct decision *d, struct span line)
{
	if (!line.len) {
		(void)printf("%.8s  %s handed in; no answer yet: do tone-hold and its courier run?\n", d->record, d->action);
		return DONE;
	}
	if (span_eq(audit_word(line, "event"), SPAN("refused")))
		return say_refused(d, audit_word(line, "why"));
	say_accepted(d);
	return DONE;
}

static bool all_answered(struct span news, const struct decision *all, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!answer_to(news, all[i].id).len)
			return false;
	return true;
}

int say_answers(const struct signer *s, const struct decision *all, size_t count)
{
	const int64_t end = clock_monotonic_us() / 1000 + (s->hears ? ANSWER_MS : 0);
	struct buffer news;
	int status = DONE;

	for (;;) {
		buffer_init(&news, NULL, NEWS_MAX);
		if ((s->hears && audit_news(&s->audit, &news, NULL))
		    || all_answered(buffer_span(&news), all, count) || clock_monotonic_us() / 1000 >= end)
			break;
		buffer_done(&news);
		(void)usleep(100000);
	}
	for (size_t i = 0; i < count; i++)
		if (say_answer(&all[i], answer_to(buffer_span(&news), all[i].id)) != DONE)
			status = FAILED;
	buffer_done(&news);
	return status;
}
