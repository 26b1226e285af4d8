/* mailbox.c - see mailbox.h. */
#include "cli/mailbox.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <sys/stat.h>

#include "base/buffer.h"

struct walk {
	mailbox_reader *read;	/* NULL: only `bytes` is wanted */
	void *context;
	size_t *unreadable;
	size_t bytes;		/* of the files, as the system tells */
	struct buffer message;	/* on the heap, used again for each */
};

static void give(struct walk *w, const char *name)
{
	if (w->message.len)
		w->read(w->context, name, buffer_span(&w->message));
	w->message.len = 0;
	w->message.spoiled = false;
}

/* As much as there is room for: what is beyond stays unread. */
static void keep(struct buffer *b, struct span bytes)
{
	buffer_add(b, span_cut(bytes, 0, b->max - b->len));
}

static int read_whole(struct walk *w, const char *name, FILE *file)
{
	char piece[65536];
	size_t n;

	while ((n = fread(piece, 1, sizeof piece, file)) > 0 && w->message.len < w->message.max)
		keep(&w->message, (struct span){ piece, n });
	if (ferror(file)) {
		w->message.len = 0;
		return -1;
	}
	give(w, name);
	return 0;
}

/* ">From " and ">>From ": the mark was put there for the mbox's sake. */
static struct span unmarked(struct span line)
{
	size_t n = 0;

	while (n < line.len && line.at[n] == '>')
		n++;
	return n && span_starts(span_skip(line, n), SPAN("From ")) ? span_skip(line, 1) : line;
}

static void give_numbered(struct walk *w, const char *name, size_t number)
{
	char shown[PATH_MAX + 32];

	(void)snprintf(shown, sizeof shown, "%s:%zu", name, number);
	give(w, shown);
}

/* A message begins where a line "From " stands behind an empty one. Longer
 * lines than the buffer come in pieces, of which only the first begins a line. */
static int read_mbox(struct walk *w, const char *name, FILE *file)
{
	bool line_start = true, behind_blank = true;
	size_t number = 0;
	char piece[8192];

	while (fgets(piece, sizeof piece, file)) {
		/* Zeros hide what stands behind them on the line: nobody sees that. */
		struct span line = span_of(piece);
		const bool whole = span_ends(line, SPAN("\n"));

		if (line_start && behind_blank && span_starts(line, SPAN("From "))) {
			if (number++)
				give_numbered(w, name, number - 1);
		} else if (number) {
			keep(&w->message, line_start ? unmarked(line) : line);
		}
		behind_blank = line_start && whole && span_trim(line).len == 0;
		line_start = whole;
	}
	if (number)
		give_numbered(w, name, number);
	return ferror(file) ? -1 : 0;
}

static bool is_mbox(FILE *file)
{
	char head[5];
	const size_t n = fread(head, 1, sizeof head, file);

	rewind(file);
	return n == sizeof head && span_eq((struct span){ head, n }, SPAN("From "));
}

static int measure(struct walk *w, const char *name)
{
	struct stat s;

	if (stat(name, &s))
		return -1;
	w->bytes += s.st_size > 0 ? (size_t)s.st_size : 0;
	return 0;
}

static int read_file(struct walk *w, const char *name, bool may_be_mbox)
{
	FILE *file = w->read ? fopen(name, "rb") : NULL;
	int result;

	if (!w->read)
		return measure(w, name);
	if (!file)
		return -1;
	result = may_be_mbox && is_mbox(file) ? read_mbox(w, name, file) : read_whole(w, name, file);
	(void)fclose(file);
	return result;
}

static bool is_directory(const char *name)
{
	struct stat s;

	return stat(name, &s) == 0 && S_ISDIR(s.st_mode);
}

static bool is_file(const char *name)
{
	struct stat s;

	return stat(name, &s) == 0 && S_ISREG(s.st_mode);
}

static bool wanted(struct span name, struct span suffix)
{
	return !span_starts(name, SPAN(".")) && name.len > suffix.len
	       && span_eq_nocase(span_skip(name, name.len - suffix.len), suffix);
}

/* One directory, in the order in which the system tells its names. */
static int read_directory(struct walk *w, const char *directory, struct span suffix)
{
	DIR *d = opendir(directory);
	char name[PATH_MAX];

	if (!d)
		return -1;
	for (struct dirent *e = readdir(d); e; e = readdir(d)) {
		const int n = snprintf(name, sizeof name, "%s/%s", directory, e->d_name);

		if (!wanted(span_of(e->d_name), suffix) || n < 0 || (size_t)n >= sizeof name || !is_file(name))
			continue;
		if (read_file(w, name, false))
			++*w->unreadable;
	}
	(void)closedir(d);
	return 0;
}

static int read_maildir(struct walk *w, const char *mailbox, bool *is_one)
{
	static const char *const parts[] = { "cur", "new" };

	*is_one = false;
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		char name[PATH_MAX];
		const int n = snprintf(name, sizeof name, "%s/%s", mailbox, parts[i]);

		if (n < 0 || (size_t)n >= sizeof name || !is_directory(name))
			continue;
		*is_one = true;
		if (read_directory(w, name, SPAN("")))
			return -1;
	}
	return 0;
}

static int walk(struct walk *w, const char *mailbox)
{
	bool maildir;

	if (!is_directory(mailbox))
		return read_file(w, mailbox, true);
	if (read_maildir(w, mailbox, &maildir))
		return -1;
	return maildir ? 0 : read_directory(w, mailbox, SPAN(".eml"));
}

int mailbox_read(const char *mailbox, mailbox_reader *read, void *context, size_t *unreadable,
		 struct fault *f)
{
	struct walk w = { .read = read, .context = context, .unreadable = unreadable };
	int result;

	buffer_init(&w.message, NULL, MAILBOX_MESSAGE_MAX);
	result = walk(&w, mailbox);
	buffer_done(&w.message);
	if (result)
		return fault(f, FAULT_SYSTEM, "%s: %s", mailbox, strerror(errno));
	return 0;
}

size_t mailbox_bytes(const char *mailbox)
{
	size_t unreadable = 0;
	struct walk w = { .unreadable = &unreadable };

	(void)walk(&w, mailbox);
	return w.bytes;
}
