/* people.c - see people.h. */
#include "review/people.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "world/file.h"

enum { WAITING_MAX = 2 };

struct people {
	pthread_mutex_t lock;		/* of all below */
	char file[4096];
	struct timespec changed;
	ino_t inode;
	struct buffer bytes;
	unsigned waiting;
	pthread_mutex_t turn;		/* of the one password */
};

/* Under the lock. */
static int read_again(struct people *p, struct fault *f)
{
	struct stat about;
	struct buffer bytes;

	if (stat(p->file, &about))
		return fault(f, FAULT_SYSTEM, "%.200s: no file of users", p->file);
	if (about.st_ino == p->inode && about.st_mtim.tv_sec == p->changed.tv_sec
	    && about.st_mtim.tv_nsec == p->changed.tv_nsec)
		return 0;
	buffer_init(&bytes, NULL, USERS_FILE_MAX);
	if (file_read(p->file, &bytes, f)) {
		buffer_done(&bytes);
		return -1;
	}
	buffer_done(&p->bytes);
	p->bytes = bytes;
	p->inode = about.st_ino;
	p->changed = about.st_mtim;
	return 0;
}

int people_new(const char *file, struct people **out, struct fault *f)
{
	struct people *p = calloc(1, sizeof *p);

	if (!p)
		return fault_memory(f);
	(void)pthread_mutex_init(&p->lock, NULL);
	(void)pthread_mutex_init(&p->turn, NULL);
	(void)snprintf(p->file, sizeof p->file, "%s", file);
	buffer_init(&p->bytes, NULL, USERS_FILE_MAX);
	if (read_again(p, f)) {
		people_free(p);
		return -1;
	}
	*out = p;
	return 0;
}

void people_free(struct people *p)
{
	if (!p)
		return;
	buffer_done(&p->bytes);
	(void)pthread_mutex_destroy(&p->turn);
	(void)pthread_mutex_destroy(&p->lock);
	free(p);
}

bool people_find(struct people *p, struct span name, struct user *out)
{
	bool found;

	(void)pthread_mutex_lock(&p->lock);
	found = read_again(p, NULL) == 0 && user_find(buffer_span(&p->bytes), name, out);
	(void)pthread_mutex_unlock(&p->lock);
	return found;
}

static bool wait_turn(struct people *p)
{
	bool may;

	(void)pthread_mutex_lock(&p->lock);
	may = p->waiting < WAITING_MAX;
	p->waiting += may;
	(void)pthread_mutex_unlock(&p->lock);
	if (may)
		(void)pthread_mutex_lock(&p->turn);
	return may;
}

enum people_answer people_password(struct people *p, const struct user *u, const char *password)
{
	bool right;

	if (!wait_turn(p))
		return PEOPLE_BUSY;
	right = password_is(password, u ? u->hash : NULL);
	(void)pthread_mutex_unlock(&p->turn);
	(void)pthread_mutex_lock(&p->lock);
	p->waiting--;
	(void)pthread_mutex_unlock(&p->lock);
	return right ? PEOPLE_RIGHT : PEOPLE_WRONG;
}
