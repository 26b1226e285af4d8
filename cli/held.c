/* held.c - what is on hold here with a record of ours, and what becomes of it.
 *
 * People's decisions are signed and handed to the release agent (decide.c). The
 * release below does without it, as root: for the day on which it is dead, and
 * `--now`. It acts only on messages that have a local record; what others put on
 * hold is never touched. The queue is believed, not exit codes: postsuper
 * answers 0 for a queue id that is gone. A record whose message left by another
 * hand is ended, because open records count against open_holds_max.
 */
#include "cli/command.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "cli/decide.h"
#include "cli/list.h"
#include "cli/show.h"
#include "cli/would.h"
#include "record/queue_id.h"
#include "world/keeper.h"
#include "world/process.h"

/* ---- release without the agent ---- */

static int postfix_does(const char *directory, const char *program, const char *flag,
			const char *queue_id, struct buffer *said, struct fault *f)
{
	const char *const plain[] = { program, flag, queue_id, NULL };
	const char *const other[] = { program, "-c", directory, flag, queue_id, NULL };
	int status;

	if (process_run(directory ? other : plain, said, &status, f))
		return -1;
	if (status)
		return fault(f, FAULT_SYSTEM, "%s: status %d: %.*s", program, status,
			     SPAN_ARG(process_reason(said)));
	return 0;
}

/* Out of the hold queue into delivery; the record goes once it has left. */
static int release(const char *directory, const struct hold *h, const char *file, struct fault *f)
{
	struct buffer said;
	int status = -1;

	buffer_init(&said, NULL, 4096);
	if (postfix_does(directory, "postsuper", "-H", h->queue_id, &said, f))
		goto done;
	if (span_find(buffer_span(&said), SPAN("Released from hold: 1 message")) == said.len) {
		(void)fault(f, FAULT_SYSTEM, "postsuper released nothing: %.*s", SPAN_ARG(process_reason(&said)));
		goto done;
	}
	/* -H leaves it deferred; -i sends it now rather than at the next run. */
	if (postfix_does(directory, "postqueue", "-i", h->queue_id, &said, f))
		(void)complain("%s goes at the next queue run: %s", h->queue_id, f->text);
	if (unlink(file) && errno != ENOENT) {
		(void)fault(f, FAULT_SYSTEM, "%s: %s", file, strerror(errno));
		goto done;
	}
	status = 0;
done:
	buffer_done(&said);
	return status;
}

static int record_end(const struct hold *h, const char *file, const char *where)
{
	if (unlink(file) && errno != ENOENT)
		return complain("%s: %s: %s", h->id, file, strerror(errno));
	(void)printf("%s  %s %s; record ended\n", h->id, h->queue_id, where);
	return DONE;
}

static int release_one(const struct hold *h, const char *file, const struct queue *q, bool named)
{
	struct fault f;

	/* What Postfix does not know may be in quarantine: its record must stay. */
	if (queue_id_dated(span_of(h->queue_id), h->received))
		return complain("%s: only tone-hold releases from Sendmail; by hand: sendmail -qQ -qI%s -Q && sendmail -qI%s",
				h->id, h->queue_id, h->queue_id);
	switch (queue_whereabouts(q, h)) {
	case LEFT:
	case GONE:
		return record_end(h, file, queue_name(q, h->queue_id));
	case TOO_YOUNG:
		if (named)
			return complain("%s: %s is in no queue, but was held minutes ago and may still be "
					"coming: try again in five minutes", h->id, h->queue_id);
		return DONE;
	case ON_HOLD:
		break;
	}
	if (release(queue_place(q, h->queue_id), h, file, &f))
		return complain("%s: %s", h->id, f.text);
	(void)printf("%s  %s released\n", h->id, h->queue_id);
	return DONE;
}

static int release_each(const struct options *o, const struct selection *s, const struct queue *q)
{
	int status = DONE;

	for (size_t i = 0; i < s->count; i++)
		if (release_one(&s->all[i].hold, s->all[i].file, q, o->count > 1) != DONE)
			status = FAILED;
	return status;
}

/* ---- which of them ---- */

static int queue_ask(const struct options *o, struct queue *q, struct fault *f)
{
	return o->sendmail ? queue_open_sendmail(o->sendmail, q, f) : queue_open(o->postfix, q, f);
}

/* Records first: what they name was handed over before the queue is asked. */
static int release_chosen(const struct options *o, const struct settings *s)
{
	struct queue queue = { .names = NULL };
	struct selection selection;
	size_t unmet;
	struct fault f;
	int status;

	if (selection_open(o, s, o->count > 1, &selection, &unmet, &f))
		return complain_of(&f);
	if (queue_ask(o, &queue, &f))
		blame(EX_UNAVAILABLE), status = complain_of(&f);
	else
		status = release_each(o, &selection, &queue);
	queue_close(&queue);
	selection_close(&selection);
	return unmet ? FAILED : status;
}

/* What is held is told also where the queue cannot be asked: before Postfix is up. */
static int held_list(const struct options *o, const struct settings *s)
{
	struct queue queue = { .names = NULL };
	struct selection selection;
	size_t unmet;
	struct fault f;
	bool asked;
	int status;

	if (selection_open(o, s, false, &selection, &unmet, &f))
		return complain_of(&f);
	asked = queue_ask(o, &queue, &f) == 0;
	status = held_print_list(o, &selection, asked ? &queue : NULL);
	if (!asked && selection.count)
		blame(EX_UNAVAILABLE), status = complain("the queue could not be asked: %s", f.text);
	queue_close(&queue);
	selection_close(&selection);
	return status;
}

static int held_show(const struct options *o, const struct settings *s)
{
	struct selection selection;
	size_t unmet;
	struct fault f;
	int status = DONE;

	if (selection_open(o, s, true, &selection, &unmet, &f))
		return complain_of(&f);
	for (size_t i = 0; i < selection.count; i++) {
		if (i)
			(void)fputc('\n', stdout);
		if (held_show_one(o, &selection.all[i]) != DONE)
			status = FAILED;
	}
	selection_close(&selection);
	return unmet ? FAILED : status;
}

static int held_release(const struct options *o, const struct settings *s)
{
	if (!o->now && (o->dry_run || keeper_alive(s->keeper_directory)))
		return decide(o, s, ACTION_RELEASE);
	if (geteuid() != 0)
		return complain("held release: only root may release without tone-hold");
	return release_chosen(o, s);
}

static int held_return(const struct options *o, const struct settings *s)
{
	return decide(o, s, ACTION_RETURN);
}

static int held_drop(const struct options *o, const struct settings *s)
{
	return decide(o, s, ACTION_DROP);
}

static int held_extend(const struct options *o, const struct settings *s)
{
	return decide(o, s, ACTION_EXTEND);
}

enum { NONE_NAMED, ANY_NAMED, SOME_NAMED, NAMED_OR_FILTERED };

static const struct verb {
	const char *name;
	int takes;
	int (*run)(const struct options *o, const struct settings *s);
} verbs[] = {
	{ "list", NONE_NAMED, held_list }, { "show", SOME_NAMED, held_show },
	{ "release", NAMED_OR_FILTERED, held_release }, { "return", NAMED_OR_FILTERED, held_return },
	{ "drop", NAMED_OR_FILTERED, held_drop }, { "extend", NAMED_OR_FILTERED, held_extend },
	{ "undo", NAMED_OR_FILTERED, undo }, { "would", ANY_NAMED, held_would },
};

static bool understood(const struct options *o, const struct verb *v)
{
	if (v->takes == NONE_NAMED)
		return o->count == 1;
	if (v->takes == ANY_NAMED)
		return !selection_filtered(o);
	if (v->takes == SOME_NAMED)
		return o->count > 1 && !selection_filtered(o);
	/* Never both: what is typed as an id is meant, whatever a filter says. */
	return (o->count > 1) != selection_filtered(o);
}

static const struct verb *verb_of(const struct options *o)
{
	for (size_t i = 0; o->count && i < sizeof verbs / sizeof *verbs; i++)
		if (strcmp(o->args[0], verbs[i].name) == 0 && understood(o, &verbs[i]))
			return &verbs[i];
	return NULL;
}

int command_held(const struct options *o)
{
	const struct verb *v = verb_of(o);
	struct settings *settings = NULL;
	int status;

	if (!v) {
		(void)complain("held: list, would [ID...], show ID..., or release, return, drop, extend, undo with ID... or a "
			       "filter such as --policy, --team, --ground, --need, --older, --due or --all");
		return USAGE;
	}
	if (!selection_understood(o))
		return USAGE;
	if (open_settings(o, &settings))
		return FAILED;
	status = v->run(o, settings);
	settings_free(settings);
	return status;
}
