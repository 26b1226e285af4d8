/* note.c - see note.h. */
#include "keeper/note.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

/* A file in a place of fixed size, zeros behind it. */
static int put(int fd, int directory, const char *name, size_t size, struct fault *f)
{
	char place[DECISION_MAX] = "";
	struct span bytes;

	if (place_read(directory, name, place, size, &bytes, f))
		return -1;
	if (write(fd, place, size) != (ssize_t)size)
		return fault(f, FAULT_SYSTEM, "the note cannot be written: %s", strerror(errno));
	return 0;
}

/* `spool`: what tone-note reads; `made`: what it writes. */
static int compose(const struct note *n, const struct place *p, const struct hold *h, const struct queue *q,
		   int spool, int made, struct fault *f)
{
	const char *const words[] = { "setpriv", "--reuid", n->user, "--regid", n->user, "--clear-groups", "--no-new-privs",
				      n->program, q->mta->name, NULL };
	char said[SAID_MAX];

	if (spool < 0 || made < 0)
		return fault(f, FAULT_SYSTEM, "no file for the note in %s: %s", p->own, strerror(errno));
	if (put(spool, p->held, h->id, HOLD_RECORD_MAX, f)
	    || put(spool, p->rooms[DECISIONS], record_key(h), DECISION_MAX, f)
	    || queue_do(q, COPY, h->queue_id, -1, spool, f))
		return -1;
	(void)lseek(spool, 0, SEEK_SET);
	return queue_run(words, spool, made, said, f);
}

int note_send(const struct note *n, const struct place *p, const struct hold *h, const struct queue *q,
	      struct fault *f)
{
	/* Without names: nobody finds them, and they are gone with us. */
	const int spool = openat(p->own_at, ".", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	const int made = openat(p->own_at, ".", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	int status = compose(n, p, h, q, spool, made, f);

	(void)lseek(made, 0, SEEK_SET);
	if (!status)
		status = queue_do(q, SEND, h->queue_id, made, -1, f);
	(void)close(spool);
	(void)close(made);
	return status;
}
