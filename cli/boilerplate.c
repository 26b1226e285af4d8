/* boilerplate.c - proposes the file of a site's own footers out of its mail. */
#include "cli/command.h"

#include <string.h>

#include "cli/mailbox.h"
#include "cli/terminal.h"
#include "text/recur.h"

struct learner {
	const struct settings *settings;
	struct arena *arena;	/* emptied for each message */
	struct recur *recur;
	size_t messages, unreadable;
	bool second;		/* look */
};

static int split_message(struct learner *l, struct span message, struct text *t, struct split *s,
			 struct split_hints *h)
{
	struct raw_mail raw;
	struct mail mail;

	return mail_open(message, l->arena, &raw, NULL) || mail_parse(&raw, NULL, l->arena, &mail, NULL)
	       || text_gather(&mail, l->arena, t, NULL)
	       || split_hints_of(&raw, l->settings->footers, l->arena, h, NULL)
	       || text_split(t, h, l->arena, s, NULL);
}

static void read_message(void *context, const char *name, struct span message)
{
	struct learner *l = context;
	struct split_hints h;
	struct split s;
	struct text t;

	(void)name;
	if (split_message(l, message, &t, &s, &h))
		l->unreadable += !l->second;
	else if (l->second)
		recur_gather(l->recur, &t, &s, &h);
	else
		recur_count(l->recur, &t, &s, &h);
	l->messages += !l->second;
	arena_reset(l->arena);
}

static int read_all(struct learner *l, const struct options *o)
{
	struct fault f;

	for (int look = 0; look < 2; look++) {
		l->second = look > 0;
		for (int i = 1; i < o->count; i++) {
			size_t unreadable = 0;

			if (mailbox_read(o->args[i], read_message, l, &unreadable, &f))
				return complain_of(&f);
			l->unreadable += l->second ? 0 : unreadable;
		}
	}
	return DONE;
}

static void print_block(const struct recur_block *b)
{
	(void)printf("\n# in %u of %u mails, by %u or more writers to %u or more customers;\n"
		     "# %u times it counted as the agent's words\n",
		     b->mails, b->of, b->writers, b->customers, b->own);
	if (b->open)
		(void)fputs("# no farewell stands above it: see whether an agent would write it\n", stdout);
	for (struct span rest = b->text; rest.len;) {
		print_safe(span_line(&rest), stdout);
		(void)fputc('\n', stdout);
	}
}

static int print_blocks(const struct learner *l)
{
	struct recur_block *blocks;
	struct fault f;
	size_t count;

	arena_reset(l->arena);
	if (recur_blocks(l->recur, l->arena, &blocks, &count, &f))
		return complain_of(&f);
	(void)printf("# %zu messages, %zu of them unreadable, %zu block%s to look at.\n"
		     "# Keep what no agent writes, for footers; see tone-milter.conf(5).\n",
		     l->messages, l->unreadable, count, count == 1 ? "" : "s");
	for (size_t i = 0; i < count; i++)
		print_block(&blocks[i]);
	return DONE;
}

int command_boilerplate(const struct options *o)
{
	struct learner l = { .arena = NULL };
	struct settings *settings = NULL;
	int status = FAILED;

	if (o->count < 2 || strcmp(o->args[0], "learn") != 0) {
		(void)complain("boilerplate: learn MAILBOX..., each a Maildir, a directory of .eml files or an mbox");
		return USAGE;
	}
	if (open_settings(o, &settings))
		return FAILED;
	l.settings = settings;
	l.arena = arena_new(ARENA_MAX);
	l.recur = recur_new();
	if (!l.arena || !l.recur)
		(void)complain("no memory");
	else if (read_all(&l, o) == DONE)
		status = print_blocks(&l);
	recur_free(l.recur);
	arena_free(l.arena);
	settings_free(settings);
	return status;
}
