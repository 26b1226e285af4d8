/* doctor_host.c - this host's clock and disk, as far as we lean on them. */
#include <dirent.h>
#include <fcntl.h>
#include <pwd.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/timex.h>
#include <unistd.h>

#include "cli/doctor.h"
#include "cli/rights.h"
#include "world/clock.h"

/* An interval of figures, and a record; below that nothing can be promised. */
enum { LEAST_FREE = 1 << 20, CLOCK_SLACK = 60 };

/* ---- the clock ---- */

static void check_synchronised(struct visit *v)
{
	struct timex t = { .modes = 0 };

	if (adjtimex(&t) < 0)
		return;		/* not for us to ask here */
	if (t.status & STA_UNSYNC)
		finds(v, CLOCK_FREE, "timedatectl set-ntp true (or chrony)", "nothing keeps this host's clock right: "
		      "decisions signed elsewhere are refused when it is 5 minutes off, and days are counted wrong");
	else
		finds(v, FINE, "", "the clock is kept right");
}

struct newest {
	int64_t when;
	char name[256];
	uint64_t bytes;		/* of all files there */
};

/* What was written last, and how much there is, in a directory and those in it. */
static void look_into(int directory, struct newest *n, int depth)
{
	DIR *d = directory < 0 ? NULL : fdopendir(directory);
	struct dirent *e;
	struct stat st;

	if (!d && directory >= 0)
		(void)close(directory);
	while (d && (e = readdir(d))) {
		if (e->d_name[0] == '.' || fstatat(dirfd(d), e->d_name, &st, AT_SYMLINK_NOFOLLOW))
			continue;
		if (S_ISDIR(st.st_mode) && depth > 0)
			look_into(openat(dirfd(d), e->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC), n,
				  depth - 1);
		if (!S_ISREG(st.st_mode))
			continue;
		n->bytes += (uint64_t)st.st_blocks * 512;
		if (st.st_mtime <= n->when)
			continue;
		n->when = st.st_mtime;
		(void)snprintf(n->name, sizeof n->name, "%s", e->d_name);
	}
	if (d)
		(void)closedir(d);
}

/* The past has no files from the future. */
static void check_not_back(struct visit *v, const struct newest *n)
{
	const int64_t ahead = n->when - clock_wall_s();

	if (ahead > CLOCK_SLACK)
		finds(v, CLOCK_BACK, "timedatectl set-ntp true (or chronyc makestep), then systemctl restart tone-milter",
		      "the clock has gone back: %s was written %lld s from now; held mail leaves by the time since boot, "
		      "but days are counted wrong", n->name, (long long)ahead);
}

/* ---- the disk ---- */

static void check_space(struct visit *v, const struct statvfs *disk, const struct newest *n)
{
	const struct settings *s = v->settings;
	const uint64_t room = (uint64_t)disk->f_bavail * disk->f_frsize, whole = room + n->bytes;
	char mend[256];

	(void)snprintf(mend, sizeof mend, "More room for %s, or a smaller journal_size", s->state_directory);
	if (room < LEAST_FREE || (disk->f_files && !disk->f_favail))
		finds(v, DISK_FULL, mend, "the disk of %s is full: nothing is held, and counts get lost",
		      s->state_directory);
	else if (whole < s->journal_size)
		finds(v, DISK_SHORT, mend, "the journal may take %zu bytes (journal_size), but the disk of %s has room for "
		      "%llu only", s->journal_size, s->state_directory, (unsigned long long)whole);
	else
		finds(v, FINE, "", "there is room for the journal");
}

static void check_writable(struct visit *v, const struct statvfs *disk)
{
	const struct settings *s = v->settings;
	const struct passwd *who = *s->user ? getpwnam(s->user) : NULL;
	char mend[512];

	if (disk->f_flag & ST_RDONLY) {
		(void)snprintf(mend, sizeof mend, "mount -o remount,rw, for the file system of %s", s->state_directory);
		finds(v, STATE_READONLY, mend, "%s is read-only: nothing is held, and counts get lost",
		      s->state_directory);
	} else if (who && !user_may(who, s->state_directory, 7)) {
		(void)snprintf(mend, sizeof mend, "chown %s: %s", s->user, s->state_directory);
		finds(v, STATE_RIGHTS, mend, "user %s may not write to %s: nothing is held, and counts get lost", s->user,
		      s->state_directory);
	}
}

void visit_host(struct visit *v)
{
	const char *state = v->settings->state_directory;
	struct newest newest = { 0 };
	struct statvfs disk;

	check_synchronised(v);
	if (statvfs(state, &disk))
		return;		/* the daemon makes it at its start */
	look_into(open(state, O_RDONLY | O_DIRECTORY | O_CLOEXEC), &newest, 2);
	check_not_back(v, &newest);
	check_writable(v, &disk);
	check_space(v, &disk, &newest);
}
