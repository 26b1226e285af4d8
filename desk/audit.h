/* audit.h - what the release agent wrote down, read back. */
#ifndef TM_DESK_AUDIT_H
#define TM_DESK_AUDIT_H

#include <stdbool.h>

#include "base/buffer.h"
#include "base/fault.h"

struct audit {
	char file[4096];
	long long from;		/* where it ended when it was opened */
};

/* Remembers where it ends now; one that is not there yet ends at 0. False when
 * it is not for us to read. */
bool audit_open(struct audit *a, const char *keeper_directory);

/* What was added since, up to 16 MB, into an empty buffer. */
int audit_news(const struct audit *a, struct buffer *out, struct fault *f);

/* The newest 16 MB. */
int audit_tail(const struct audit *a, struct buffer *out, struct fault *f);

/* The bare word behind ` key=` in a line, or what stands in its quotes; empty
 * when the line has no such key. */
struct span audit_word(struct span line, const char *key);

#endif
