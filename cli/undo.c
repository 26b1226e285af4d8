/* undo.c - decisions that are not carried out yet, taken back. */
#include "cli/decide.h"

#include <stdlib.h>

#include "cli/selection.h"
#include "cli/signer.h"

enum { AUDIT_MAX = 20 << 20 };

/* The newest accepted decision with that id, or about the record with that id. */
static bool accepted(struct span audit, struct span wanted, struct decision *d)
{
	bool found = false;

	while (audit.at && audit.len) {
		struct span line = span_line(&audit), id = audit_word(line, "decision");
		struct span record = audit_word(line, "record"), action = audit_word(line, "action");

		if (!span_eq(audit_word(line, "event"), SPAN("accepted")) || span_eq(action, SPAN("undo"))
		    || span_eq(action, SPAN("extend")) || id.len != 32 || record.len != 32
		    || (!span_starts(id, wanted) && !span_starts(record, wanted)))
			continue;
		found = true;
		memcpy(d->of, id.at, 32);
		memcpy(d->record, record.at, 32);
	}
	return found;
}

static int undo_each(const struct options *o, const struct signer *s, struct span audit, struct decision *all)
{
	size_t count = 0;
	int status = DONE;
	struct fault f;

	for (int i = 1; i < o->count; i++) {
		struct span wanted = span_of(o->args[i]);

		all[count] = (struct decision){ .action = "undo" };
		if (wanted.len < 8 || !accepted(audit, wanted, &all[count]))
			status = complain("%s: no decision of that name, or about that record", o->args[i]);
		else if (hand_in(s, &all[count], &f))
			status = complain("%s: %s", o->args[i], f.text);
		else
			count++;
	}
	return count && say_answers(s, all, count) != DONE ? FAILED : status;
}

/* What was decided about the messages that the filters leave. */
static int undo_chosen(const struct options *o, const struct settings *s, const struct signer *signer)
{
	struct selection chosen;
	struct decision *all;
	size_t unmet, count = 0;
	int status = DONE;
	struct fault f;

	if (selection_open(o, s, false, &chosen, &unmet, &f))
		return complain_of(&f);
	all = calloc(chosen.count + 1, sizeof *all);
	for (size_t i = 0; all && i < chosen.count; i++) {
		const struct chosen *c = &chosen.all[i];

		if (!c->decision[0] || selection_covers(&chosen, i))
			continue;
		all[count] = (struct decision){ .action = "undo" };
		memcpy(all[count].of, c->decision, sizeof all[count].of);
		memcpy(all[count].record, c->hold.id, sizeof all[count].record);
		if (o->dry_run)
			(void)printf("%.8s  would take back: %s by %s\n", c->hold.id, c->action, c->by);
		else if (hand_in(signer, &all[count], &f))
			status = complain("%s: %s", c->hold.id, f.text);
		else
			count++;
	}
	if (count && say_answers(signer, all, count) != DONE)
		status = FAILED;
	if (!count && !o->dry_run && status == DONE)
		(void)fputs("nothing that could be taken back is meant\n", stderr);
	free(all);
	selection_close(&chosen);
	return status;
}

static int undo_named(const struct options *o, const struct signer *signer)
{
	struct decision *all = calloc((size_t)o->count + 1, sizeof *all);
	struct buffer audit;
	struct fault f;
	int status = FAILED;

	buffer_init(&audit, NULL, AUDIT_MAX);
	if (!all)
		(void)complain("no memory");
	else if (!signer->hears || audit_tail(&signer->audit, &audit, &f))
		(void)complain("held undo: %s is not for you to read", signer->audit.file);
	else
		status = undo_each(o, signer, buffer_span(&audit), all);
	buffer_done(&audit);
	free(all);
	return status;
}

int undo(const struct options *o, const struct settings *s)
{
	struct signer signer;
	int status = FAILED;

	if (signer_open(o, s, &signer) == DONE) {
		status = o->count > 1 ? undo_named(o, &signer) : undo_chosen(o, s, &signer);
		signer_close(&signer);
	}
	return status;
}
