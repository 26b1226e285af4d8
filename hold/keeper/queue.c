/* queue.c - see queue.h. */
#include "keeper/queue.h"

#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "world/process.h"

enum { WORD_MAX = 2 * QUEUE_PATH + 128 };

/* "postconf: warning: ..." is not what was asked for. */
static void drop_warnings(char *said, const char *program)
{
	for (char *line = said, *next; *line; line = next) {
		next = line + strcspn(line, "\n");
		next += *next == '\n';
		if (strncmp(line, program, strlen(program)) == 0 && line[strlen(program)] == ':') {
			memmove(line, next, strlen(next) + 1);
			next = line;
		}
	}
}

int queue_run(const char *const *words, int input, int output, char said[static SAID_MAX], struct fault *f)
{
	const int fd = memfd_create("said", MFD_CLOEXEC);
	pid_t child = process_start(words, (const int[]){ input, output < 0 ? fd : output, fd }, 3);
	int status, result = process_end(child, words[0], &status, f);
	ssize_t n = pread(fd, said, SAID_MAX - 1, 0);

	said[n < 0 ? 0 : n] = '\0';
	(void)close(fd);
	if (!result && status)
		result = fault(f, FAULT_SYSTEM, "%s: status %d: %.*s", words[0], status, (int)strcspn(said, "\n"), said);
	if (!result)
		drop_warnings(said, words[0]);
	return result;
}

static void fill(const char *pattern, const struct queue *q, const char *id, char out[static WORD_MAX])
{
	size_t used = 0;

	for (; *pattern && used + QUEUE_PATH < WORD_MAX; pattern++) {
		if (*pattern != '%') {
			out[used++] = *pattern;
			continue;
		}
		pattern++;
		used += (size_t)snprintf(out + used, QUEUE_PATH, "%s", *pattern == 'd' ? q->directory
					 : *pattern == 'c' ? q->configuration : id);
	}
	out[used] = '\0';
}

int queue_do(const struct queue *q, enum verb v, const char *id, int input, int output, struct fault *f)
{
	int status = 0;

	for (size_t step = 0; !status && step < 2 && q->mta->steps[v][step][0]; step++) {
		const char *arguments[QUEUE_WORDS + 1] = { NULL };
		char filled[QUEUE_WORDS][WORD_MAX], said[SAID_MAX];

		for (size_t i = 0; i < QUEUE_WORDS && q->mta->steps[v][step][i]; i++) {
			fill(q->mta->steps[v][step][i], q, id, filled[i]);
			arguments[i] = filled[i];
		}
		status = queue_run(arguments, input, output, said, f);
	}
	return status;
}

static int add(struct queues *q, const struct mta *m, struct span directory, struct span configuration)
{
	struct queue *one = &q->all[q->count];

	if (q->count == QUEUES_MAX || directory.len >= QUEUE_PATH || configuration.len >= QUEUE_PATH)
		return -1;
	one->mta = m;
	(void)snprintf(one->directory, QUEUE_PATH, "%.*s", SPAN_ARG(directory));
	(void)snprintf(one->configuration, QUEUE_PATH, "%.*s", SPAN_ARG(configuration));
	q->count++;
	return 0;
}

int queues_add_postfix(struct queues *q, const char *configuration)
{
	return add(q, &mta_postfix, SPAN_NONE, span_of(configuration));
}

int queues_add_sendmail(struct queues *q, const char *where)
{
	struct span program = span_of(where), directory = span_until(&program, ':');

	return add(q, &mta_sendmail, directory, program.at ? program : SPAN("sendmail"));
}

/* The instances that the default one names belong to the same Postfix. Where there
 * is none, Sendmail has its queue where it always has. */
int queues_find(struct queues *q, struct fault *f)
{
	static const char *const words[] = { "postconf", "-h", "config_directory", "multi_instance_directories", NULL };
	char said[SAID_MAX], *save = NULL;

	if (queue_run(words, -1, -1, said, f))
		return f->kind == FAULT_INPUT && access("/var/spool/mqueue", F_OK) == 0
			       ? queues_add_sendmail(q, "/var/spool/mqueue") : -1;
	for (char *word = strtok_r(said, ", \n", &save); word; word = strtok_r(NULL, ", \n", &save))
		if (word[0] == '/' && queues_add_postfix(q, word))
			return fault(f, FAULT_LIMIT, "more than %d instances of Postfix", QUEUES_MAX);
	return 0;
}

/* Asked again each time: who moves a queue does not think of us. */
static int directory_ask(struct queue *q, struct fault *f)
{
	const char *const words[] = { "postconf", "-c", q->configuration, "-h", "queue_directory", NULL };
	char said[SAID_MAX];

	if (queue_run(words, -1, -1, said, f))
		return -1;
	(void)snprintf(q->directory, QUEUE_PATH, "%.*s", (int)strcspn(said, "\n"), said);
	return 0;
}

int queues_look(struct queues *q, struct fault *f)
{
	for (struct queue *one = q->all; one < q->all + q->count; one++) {
		char path[WORD_MAX];

		if (one->mta == &mta_postfix && directory_ask(one, f))
			return -1;
		fill(one->mta->places[0].pattern, one, "", path);
		strrchr(path, '/')[1] = '\0';
		if (access(path, R_OK | X_OK))
			return fault(f, FAULT_SYSTEM, "the queue in %.200s: %s", path, strerror(errno));
	}
	return 0;
}

/* 1, 0, or -1 when that cannot be told. */
static int lies_at(const char *pattern)
{
	glob_t found;
	int status;

	if (!strchr(pattern, '?'))
		return faccessat(AT_FDCWD, pattern, F_OK, AT_SYMLINK_NOFOLLOW) == 0 ? 1 : errno == ENOENT ? 0 : -1;
	status = glob(pattern, GLOB_NOSORT | GLOB_ERR, NULL, &found);
	globfree(&found);
	return status == 0 ? 1 : status == GLOB_NOMATCH ? 0 : -1;
}

enum where queue_of(const struct queues *q, const char *id, const struct queue **in)
{
	for (*in = q->all; *in < q->all + q->count; ++*in)
		for (size_t i = 0; (*in)->mta->places[i].pattern; i++) {
			char path[WORD_MAX];
			int lies;

			fill((*in)->mta->places[i].pattern, *in, id, path);
			lies = lies_at(path);
			if (lies)
				return lies > 0 ? (*in)->mta->places[i].where : UNSEEN;
		}
	return q->count ? NOWHERE : UNSEEN;
}
