/* audit.c - see audit.h. */
#include "desk/audit.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

enum { NEWS_MAX = 16 << 20 };

bool audit_open(struct audit *a, const char *keeper_directory)
{
	struct stat about;

	(void)snprintf(a->file, sizeof a->file, "%.4000s/audit.log", keeper_directory);
	a->from = 0;
	if (stat(a->file, &about))
		return errno == ENOENT;
	a->from = about.st_size;
	return access(a->file, R_OK) == 0;
}

static int read_from(const char *file, long long from, struct buffer *out, struct fault *f)
{
	int fd = open(file, O_RDONLY | O_CLOEXEC);
	char piece[16384];
	ssize_t n = 0;

	if (fd < 0 && errno == ENOENT)
		return 0;
	if (fd < 0)
		return fault(f, FAULT_SYSTEM, "%.200s: %s", file, strerror(errno));
	while (out->len < NEWS_MAX && (n = pread(fd, piece, sizeof piece, from)) > 0) {
		buffer_add(out, (struct span){ piece, (size_t)n });
		from += n;
	}
	(void)close(fd);
	if (n < 0 || out->spoiled)
		return fault(f, FAULT_SYSTEM, "%.200s cannot be read", file);
	return 0;
}

int audit_news(const struct audit *a, struct buffer *out, struct fault *f)
{
	return read_from(a->file, a->from, out, f);
}

int audit_tail(const struct audit *a, struct buffer *out, struct fault *f)
{
	return read_from(a->file, a->from > NEWS_MAX ? a->from - NEWS_MAX : 0, out, f);
}

struct span audit_word(struct span line, const char *key)
{
	char wanted[40];
	int n = snprintf(wanted, sizeof wanted, " %s=", key);
	struct span rest = span_skip(line, span_find(line, (struct span){ wanted, (size_t)n }));

	if (rest.len == 0)
		return SPAN_NONE;
	rest = span_skip(rest, (size_t)n);
	if (!span_starts(rest, SPAN("\"")))
		return span_until(&rest, ' ');
	rest = span_skip(rest, 1);
	return span_until(&rest, '"');
}
