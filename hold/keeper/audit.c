/* audit.c - see audit.h. */
#include "keeper/audit.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "world/clock.h"

/* The line, which is written at once or not at all. */
static char text[2048];

/* A quoted value; what would end it is taken out. */
static void add_quoted(FILE *to, const char *key, const char *value)
{
	if (!value[0])
		return;
	(void)fprintf(to, " %s=\"", key);
	for (; *value; value++)
		(void)fputc(*value == '"' || *value == '\\' || ascii_control(*value) ? '\'' : *value, to);
	(void)fputc('"', to);
}

/* A disk was full, or the power went, within the line before. */
static bool torn(int fd)
{
	off_t end = lseek(fd, 0, SEEK_END);
	char last = '\n';

	return end > 0 && (pread(fd, &last, 1, end - 1) != 1 || last != '\n');
}

static FILE *begin(const struct place *p, const char *event)
{
	const time_t now = (time_t)clock_wall_s();
	FILE *line = fmemopen(text, sizeof text, "w");
	char stamp[32];
	struct tm utc;

	(void)strftime(stamp, sizeof stamp, "%FT%TZ", gmtime_r(&now, &utc));
	if (line)
		(void)fprintf(line, "%stime=%s event=%s", torn(p->audit) ? "\n" : "", stamp, event);
	return line;
}

static int finish(FILE *line, const struct place *p)
{
	const long length = fputc('\n', line) < 0 ? -1 : ftell(line);

	if (fclose(line) == 0 && length > 0 && write(p->audit, text, (size_t)length) == length && fsync(p->audit) == 0)
		return 0;
	(void)fprintf(stderr, "tone-hold: audit.log: %s: %.*s", strerror(errno), (int)length, text);
	return -1;
}

int audit_step(const struct place *p, const struct kept *k, const char *event, const char *why)
{
	FILE *line = begin(p, event);

	if (!line)
		return -1;
	(void)fprintf(line, " record=%s queue_id=%s policy=%s", k->hold.id, k->hold.queue_id, k->hold.policy);
	if (k->at.decision[0])
		(void)fprintf(line, " decision=%s", k->at.decision);
	add_quoted(line, "by", k->at.by);
	add_quoted(line, "why", why);
	return finish(line, p);
}

int audit_decision(const struct place *p, const struct decision *d, const char *refused)
{
	FILE *line = begin(p, refused ? "refused" : "accepted");

	if (!line)
		return -1;
	if (d->id[0])
		(void)fprintf(line, " decision=%s", d->id);
	if (d->record[0])
		(void)fprintf(line, " record=%s action=%s", d->record, d->action);
	if (d->until)
		(void)fprintf(line, " until=%" PRId64, d->until);
	add_quoted(line, "by", d->by);
	add_quoted(line, "key", d->key);
	add_quoted(line, "reason", d->reason);
	add_quoted(line, "why", refused ? refused : "");
	return finish(line, p);
}
