/* decide.c - see decide.h.
 *
 * A decision is a small signed file in state_directory/decisions, from where the
 * courier brings it to the release agent. What that says stands in its audit
 * file; here we wait a moment for it, so that a refusal is seen at once.
 */
#include "cli/decide.h"

#include <errno.h>
#include <inttypes.h>
#include <pwd.h>
#include <sodium.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/audit.h"
#include "cli/copy.h"
#include "cli/keyring.h"
#include "cli/list.h"
#include "cli/terminal.h"
#include "record/letter.h"
#include "world/clock.h"
#include "world/file.h"

enum { LIFE = 86400, WINDOW = 10, WINDOW_MAX = 600, BULK_MAX = 20, ANSWER_MS = 5000, LISTING = 20 << 20, WORDS_SIZE = 1501 };

/* Who signs, and for how long it can be taken back. */
struct signer {
	char key[KEY_NAME_MAX + 1];
	unsigned char secret[DECISION_SECRET];
	char by[65];
	char spool[4096];
	int64_t window;
	struct audit audit;
	bool hears;		/* the audit file can be read */
};

/* Whoever became root by sudo is still who they are. */
static const char *person(const struct options *o)
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

static int signer_open(const struct options *o, const struct settings *s, struct signer *out)
{
	const char *directory = keys_directory(o);
	struct fault f;

	*out = (struct signer){ .window = WINDOW };
	(void)snprintf(out->by, sizeof out->by, "%s", person(o));
	(void)snprintf(out->spool, sizeof out->spool, "%.4000s/decisions", s->state_directory);
	if (o->window && (!duration_read(o->window, &out->window) || out->window > WINDOW_MAX))
		return complain("held: --undo-window takes up to %ds", WINDOW_MAX);
	if (o->key && !key_name_sound(o->key))
		return complain("held: --key is the name of a key, without .key");
	if (o->key)
		(void)snprintf(out->key, sizeof out->key, "%s", o->key);
	if (sodium_init() < 0)
		return complain("libsodium does not start");
	if ((!o->key && key_only(directory, out->key, &f))
	    || key_secret(directory, out->key, out->secret, sizeof out->secret, &f))
		return complain("held: %s", f.text);
	out->hears = audit_open(&out->audit, s->keeper_directory);
	return spool_make(out->spool);
}

static void signer_close(struct signer *s)
{
	sodium_memzero(s->secret, sizeof s->secret);
}

static void random_id(char out[static 33])
{
	unsigned char bytes[16];

	randombytes_buf(bytes, sizeof bytes);
	(void)sodium_bin2hex(out, 33, bytes, sizeof bytes);
}

/* Signed, and in the spool: its name sorts by time. */
static int hand_in(const struct signer *s, struct decision *d, struct fault *f)
{
	char name[80];
	struct buffer bytes;
	int status;

	random_id(d->id);
	d->decided = clock_wall_s();
	d->not_before = d->decided + (action_of(d->action) == ACTION_UNDO ? 0 : s->window);
	d->expires = d->decided + LIFE;
	(void)snprintf(d->by, sizeof d->by, "%s", s->by);
	(void)snprintf(d->key, sizeof d->key, "%s", s->key);
	(void)snprintf(name, sizeof name, "%015" PRId64 "-%s.decision", clock_wall_ms(), d->id);
	buffer_init(&bytes, NULL, DECISION_MAX);
	status = decision_write(d, s->secret, &bytes, f)
		 || file_replace(s->spool, name, buffer_span(&bytes), 0640, f) ? -1 : 0;
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

static int say_answer(const struct decision *d, struct span line)
{
	if (!line.len) {
		(void)printf("%s  %s handed in as %s; no answer yet: do tone-hold and its courier run?\n", d->record,
			     d->action, d->id);
		return DONE;
	}
	if (span_eq(audit_word(line, "event"), SPAN("refused")))
		return complain("%s: %s refused: %.*s", d->record, d->action, SPAN_ARG(audit_word(line, "why")));
	(void)printf("%s  %s accepted", d->record, d->action);
	if (d->not_before > d->decided)
		(void)printf(", done in %" PRId64 " s; until then: tonectl held undo %s", d->not_before - d->decided,
			     d->id);
	(void)fputc('\n', stdout);
	return DONE;
}

static bool all_answered(struct span news, const struct decision *all, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!answer_to(news, all[i].id).len)
			return false;
	return true;
}

static int say_answers(const struct signer *s, const struct decision *all, size_t count)
{
	const int64_t end = clock_monotonic_us() / 1000 + (s->hears ? ANSWER_MS : 0);
	struct buffer news;
	int status = DONE;

	for (;;) {
		buffer_init(&news, NULL, LISTING);
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

/* ---- release, return, drop, extend ---- */

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
static int note_write(const struct options *o, const struct chosen *c, const char *words, struct decision *d)
{
	char path[4200];
	json_t *copy = NULL;
	struct buffer note;
	int status = DONE;
	struct letter l = {
		.language = c->hold.language, .harm = strcmp(c->hold.ground, "harm") == 0,
		.missing = span_of(c->hold.missing), .words = span_of(words), .reason = span_of(d->reason), .by = person(o),
	};

	(void)snprintf(path, sizeof path, "%.4100s.copy", c->file);
	if (file_there(path))
		copy = copy_open(o, path, NULL);
	l.customer = copy ? copy_customer_words(copy) : SPAN_NONE;
	l.hurts = copy ? copy_hurting_words(copy) : SPAN_NONE;
	buffer_init(&note, NULL, sizeof d->note - 1);
	letter_write(&l, &note);
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
		return complain("%s: nobody to return it to: the identity map names no return_to", c->hold.id);
	if (action_of(d->action) == ACTION_RETURN && note_write(o, c, words, d) != DONE)
		return FAILED;
	if (o->by_time) {
		if (!duration_read(o->by_time, &seconds))
			return complain("held: --for takes a time such as 30m or 2h");
		d->until = clock_wall_s() + seconds;
	}
	return DONE;
}

/* One of its copies stands earlier: one decision covers all of them. */
static bool covered(const struct selection *s, size_t i)
{
	for (size_t n = 0; n < i && s->all[i].hold.group[0]; n++)
		if (strcmp(s->all[n].hold.group, s->all[i].hold.group) == 0)
			return true;
	return false;
}

static void say_meant(const struct hold *h, const struct decision *d)
{
	(void)printf("%s  would %s %s  %s  %s\n", h->id, d->action, h->queue_id, h->policy, h->reason);
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
		(void)complain("%s: later mail of its thread has already left; 'held undo' takes this back", c->hold.id);
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
		if (covered(s, i))
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
	struct signer signer = { .window = 0 };
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
		return complain("%s", f.text);
	}
	if (o->dry_run || named || few_enough(o, selection.count))
		status = decide_all(o, &selection, &signer, &model, words);
	if (status == DONE && !named && selection.count == 0)
		(void)fputs("no held message is meant\n", stderr);
	selection_close(&selection);
	signer_close(&signer);
	return unmet ? FAILED : status;
}

/* ---- undo ---- */

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

int undo(const struct options *o, const struct settings *s)
{
	struct decision *all = calloc((size_t)o->count + 1, sizeof *all);
	struct signer signer;
	struct buffer audit;
	struct fault f;
	int status = FAILED;

	buffer_init(&audit, NULL, LISTING);
	if (!all)
		(void)complain("no memory");
	else if (signer_open(o, s, &signer) == DONE) {
		if (!signer.hears || audit_tail(&signer.audit, &audit, &f))
			(void)complain("held undo: %s is not for you to read", signer.audit.file);
		else
			status = undo_each(o, &signer, buffer_span(&audit), all);
		signer_close(&signer);
	}
	buffer_done(&audit);
	free(all);
	return status;
}
