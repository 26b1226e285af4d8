/* text.c - what a reader would see of a file, and whose words they are. */
#include "cli/command.h"

#include "cli/terminal.h"
#include "record/json.h"

/* What all files of one call share. */
struct reading {
	const struct options *o;
	struct settings *settings;	/* for the site's own footers; NULL where nobody asks */
	struct arena *arena;		/* emptied for each file */
};

typedef int document_printer(struct reading *r, const char *name, const struct document *d);

/* Several files in one output are told apart as head(1) does it. */
static void print_heading(const struct reading *r, const char *name)
{
	if (r->o->count < 2)
		return;
	(void)fputs("==> ", stdout);
	print_safe(span_of(name), stdout);
	(void)fputs(" <==\n", stdout);
}

static int read_file(struct reading *r, const char *name, document_printer *print)
{
	struct document d;
	struct fault f;
	int status;

	if (document_open(name, r->o->as, r->arena, &d, &f))
		status = complain_of(&f);
	else
		status = print(r, name, &d);
	arena_reset(r->arena);
	buffer_done(&d.bytes);
	return status;
}

static int read_files(struct reading *r, document_printer *print)
{
	int status = DONE;

	r->arena = arena_new(ARENA_MAX);
	if (!r->arena)
		return complain("no memory");
	for (int i = 0; i < r->o->count; i++)
		if (read_file(r, r->o->args[i], print))
			status = FAILED;
	arena_free(r->arena);
	return status;
}

static bool some_file(const struct options *o, const char *command)
{
	if (o->count == 0)
		(void)complain("%s: which FILE? '-' is standard input", command);
	return o->count > 0;
}

static int print_text(struct reading *r, const char *name, const struct document *d)
{
	struct buffer line;

	if (r->o->json) {
		buffer_init(&line, NULL, MESSAGE_MAX);
		json_of_text(&d->text, span_of(name), &line);
		return print_buffer(&line, name);
	}
	print_heading(r, name);
	if (d->text.utf8.len) {
		print_lines(d->text.utf8, stdout);
		(void)fputc('\n', stdout);
	}
	return DONE;
}

static int print_part(struct reading *r, const char *name, const struct part *p)
{
	struct buffer line;
	struct text text;
	struct fault f;

	if (text_of_part(p, r->arena, &text, &f))
		return complain("%s: part %zu: %s", name, p->number, f.text);
	if (r->o->json) {
		buffer_init(&line, NULL, MESSAGE_MAX);
		json_of_part(p, &text, span_of(name), &line);
		return print_buffer(&line, name);
	}
	(void)printf("--> part %zu: ", p->number);
	print_safe(p->type, stdout);
	(void)fputs(p->charset.len ? ", " : "", stdout);
	print_safe(p->charset, stdout);
	(void)fputs(" <--\n", stdout);
	print_lines(text.utf8, stdout);
	(void)fputc('\n', stdout);
	return DONE;
}

/* Each text of a message for itself; what is attached stays shut. */
static int print_parts(struct reading *r, const char *name, const struct document *d)
{
	int status = DONE;

	if (!d->is_message)
		return print_text(r, name, d);
	if (!r->o->json)
		print_heading(r, name);
	for (const struct part *p = d->mail.root; p && status == DONE; p = part_after(p))
		if ((p->kind == PART_TEXT || p->kind == PART_HTML) && !p->attachment)
			status = print_part(r, name, p);
	return status;
}

int command_text(const struct options *o)
{
	struct reading r = { .o = o };

	return some_file(o, "text") ? read_files(&r, o->parts ? print_parts : print_text) : USAGE;
}

static void print_block(const char *title, struct span text)
{
	if (!span_trim(text).len)
		return;
	(void)printf("%s\n", title);
	while (text.at && text.len) {
		struct span line = span_line(&text);

		(void)fputs("  ", stdout);
		print_lines(line, stdout);
		(void)fputc('\n', stdout);
	}
}

/* " (part 2, line 3)", as far as it is known. */
static void print_place(const struct finding_places *places, unsigned bit)
{
	if (places && places->part[bit])
		(void)printf(" (part %u%s", places->part[bit], places->line[bit] ? ", " : ")");
	if (places && places->line[bit])
		(void)printf("%sline %u)", places->part[bit] ? "" : " (", places->line[bit]);
}

static void print_findings(unsigned findings, const struct finding_places *places)
{
	for (unsigned i = 0; i < FINDING_COUNT; i++) {
		if (!(findings >> i & 1))
			continue;
		(void)printf("finding %s: %s", finding_info((enum finding_bit)i)->name,
			     finding_info((enum finding_bit)i)->says);
		print_place(places, i);
		(void)fputc('\n', stdout);
	}
}

static void print_split_parts(const struct judgement *j)
{
	print_block("reply", j->split.reply);
	print_block("quote", j->split.quote);
	print_block("earlier", j->split.earlier);
	print_block("signature", j->split.signature);
	print_block("footer", j->split.footer);
	(void)printf("method %s, confidence %d.%03d%s\n", j->split.method, j->split.confidence / 1000,
		     j->split.confidence % 1000,
		     j->split.confidence < SPLIT_SURE ? ": a guess, never a reason to hold" : "");
	print_findings(j->findings, j->text.places);
}

static int split_document(struct reading *r, const struct document *d, struct judgement *j, struct fault *f)
{
	struct split_hints hints = { .footers = r->settings->footers };

	*j = (struct judgement){ .read = true, .text = d->text, .findings = d->text.findings };
	if (d->is_message && split_hints_of(&d->raw, r->settings->footers, r->arena, &hints, f))
		return -1;
	return text_split(&j->text, &hints, r->arena, &j->split, f);
}

static int print_split(struct reading *r, const char *name, const struct document *d)
{
	struct judgement j;
	struct buffer line;
	struct fault f;

	if (split_document(r, d, &j, &f))
		return complain("%s: %s", name, f.text);
	if (r->o->json) {
		buffer_init(&line, NULL, MESSAGE_MAX);
		json_of_split(&j, "file", span_of(name), &line);
		return print_buffer(&line, name);
	}
	print_heading(r, name);
	print_split_parts(&j);
	return DONE;
}

int command_split(const struct options *o)
{
	struct reading r = { .o = o };
	int status = FAILED;

	if (!some_file(o, "split"))
		return USAGE;
	if (open_settings(o, &r.settings) == 0)
		status = read_files(&r, print_split);
	settings_free(r.settings);
	return status;
}
