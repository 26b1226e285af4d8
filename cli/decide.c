/* decide.c - see decide.h. */
#include "cli/decide.h"

#include <inttypes.h>
#include <stdlib.h>

#include "cli/selection.h"
#include "cli/signer.h"
#include "cli/terminal.h"
#include "desk/copy.h"
#include "desk/note.h"
#include "record/people.h"
#include "world/clock.h"
#include "world/file.h"

enum { BULK_MAX = 20, WORDS_SIZE = 1501 };

/* What a person wrote: typed, or in a file behind an "@". */
static int note_read(const char *note, char *out, size_t size)
{
	struct buffer bytes;
	struct fault f;
	int status = 0;

	buffer_init(&bytes, NULL, size - 1);
	if (note[0] == '@')
		status = file_read(note + 1, &bytes, &f);
	else
		buffer_add(&bytes, span_of(note));
	if (!status && bytes.spoiled)
		status = fault(&f, FAULT_LIMIT, "it has more than %zu bytes", size - 1);
	if (!status)
		(void)snprintf(out, size, "%.*s", SPAN_ARG(buffer_span(&bytes)));
	buffer_done(&bytes);
	return status ? complain("held: the note: %s", f.text) : DONE;
}

/* All that the agent will read: in words of the mail where its copy can be opened. */
static int aim_note(const struct options *o, const struct chosen *c, const char *words, struct decision *d)
{
	char path[4200];
	json_t *copy = NULL;
	struct buffer note;
	int status = DONE;

	(void)snprintf(path, sizeof path, "%.4100s.copy", c->file);
	if (file_there(path))
		copy = copy_open(keys_directory(o), path, NULL);
	buffer_init(&note, NULL, sizeof d->note - 1);
	note_write(&(struct note){ .language = c->hold.language, .ground = c->hold.ground, .missing = c->hold.missing,
				   .copy = copy, .words = span_of(words), .reason = span_of(d->reason), .by = person(o) },
		   &note);
	if (note.spoiled)
		status = complain("%s: the note has more than %zu bytes", c->hold.id, sizeof d->note - 1);
	else
		(void)snprintf(d->note, sizeof d->note, "%.*s", SPAN_ARG(buffer_span(&note)));
	json_decref(copy);
	buffer_done(&note);
	return status;
}

/* `words` has WORDS_SIZE bytes. */
static int words_read(const struct options *o, enum action a, struct decision *out, char *words)
{
	if ((a == ACTION_EXTEND) != (o->by_time != NULL))
		return complain("held: extend takes --for with a time such as 30m, and nothing else does");
	if (a != ACTION_RETURN && o->note)
		return complain("held: a --note goes with return");
	if (a == ACTION_DROP && !o->reason)
		return complain("held: drop needs a --reason");
	if (o->reason && strlen(o->reason) >= sizeof out->reason)
		return complain("held: the reason has more than %zu bytes", sizeof out->reason - 1);
	*out = (struct decision){ .id = "" };
	(void)snprintf(out->action, sizeof out->action, "%s", action_name(a));
	(void)snprintf(out->reason, sizeof out->reason, "%s", o->reason ? o->reason : "");
	words[0] = '\0';
	return o->note ? note_read(o->note, words, WORDS_SIZE) : DONE;
}

/* From now on, not from the deadline: who says it twice means it once. */
static int aim(const struct options *o, const struct chosen *c, const char *words, struct decision *d)
{
	int64_t seconds;

	memcpy(d->record, c->hold.id, sizeof d->record);
	if (action_of(d->action) == ACTION_RETURN && !c->hold.return_to[0])
		return complain("%.8s: nobody to return it to: the identity map names no return_to", c->hold.id);
	if (action_of(d->action) == ACTION_RETURN && aim_note(o, c, words, d) != DONE)
		return FAILED;
	if (o->by_time) {
		if (!duration_read(o->by_time, &seconds))
			return complain("held: --for takes a time such as 30m or 2h");
		d->until = clock_wall_s() + seconds;
	}
	return DONE;
}

static void say_meant(const struct hold *h, const struct decision *d)
{
	(void)printf("%.8s  would %s %s  %s: %s, %s\n", h->id, d->action, h->queue_id, h->policy, people_say(h->ground),
		     people_say(h->need));
	if (!d->note[0])
		return;
	(void)printf("to %s:\n\n", h->return_to);
	print_lines(span_of(d->note), stdout);
	(void)fputc('\n', stdout);
}

/* Whoever lets it go is to know; it goes all the same. */
static void say_late(const struct chosen *c, enum action a)
{
	if (a == ACTION_RELEASE && c->left)
		(void)complain("%.8s: later mail of its thread has already left", c->hold.id);
}

static int decide_all(const struct options *o, const struct selection *s, const struct signer *signer,
		      const struct decision *model, const char *words)
{
	struct decision *all = calloc(s->count + 1, sizeof *all);
	size_t count = 0;
	int status = DONE;
	struct fault f;

	if (!all)
		return complain("no memory");
	for (size_t i = 0; i < s->count; i++) {
		all[count] = *model;
		if (selection_covers(s, i))
			continue;
		say_late(&s->all[i], action_of(model->action));
		if (aim(o, &s->all[i], words, &all[count]) != DONE)
			status = FAILED;
		else if (o->dry_run)
			say_meant(&s->all[i].hold, &all[count]);
		else if (hand_in(signer, &all[count], &f))
			status = complain("%s: %s", s->all[i].hold.id, f.text);
		else
			count++;
	}
	if (count && say_answers(signer, all, count) != DONE)
		status = FAILED;
	free(all);
	return status;
}

static bool few_enough(const struct options *o, size_t count)
{
	uint64_t max = BULK_MAX;

	if (o->max && !span_number(span_of(o->max), 1000000, &max))
		return (void)complain("held: --max takes a number"), false;
	if (count > max)
		return (void)complain("held: that would be %zu messages, more than --max %" PRIu64
				      "; see them with --dry-run", count, max), false;
	return true;
}

int decide(const struct options *o, const struct settings *s, enum action a)
{
	const bool named = o->count > 1;
	struct signer signer = { .hears = false };
	struct selection selection;
	struct decision model;
	char words[WORDS_SIZE];
	size_t unmet;
	struct fault f;
	int status = FAILED;

	if (words_read(o, a, &model, words) != DONE || (!o->dry_run && signer_open(o, s, &signer) != DONE))
		return FAILED;
	if (selection_open(o, s, named, &selection, &unmet, &f)) {
		signer_close(&signer);
		return complain_of(&f);
	}
	if (o->dry_run || named || few_enough(o, selection.count))
		status = decide_all(o, &selection, &signer, &model, words);
	if (status == DONE && !named && selection.count == 0)
		(void)fputs("no held message is meant\n", stderr);
	selection_close(&selection);
	signer_close(&signer);
	return unmet ? FAILED : status;
}
