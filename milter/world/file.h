/* file.h - files read whole with a maximum, written whole and synced. */
#ifndef TM_WORLD_FILE_H
#define TM_WORLD_FILE_H

#include "base/buffer.h"
#include "base/fault.h"

/* The file's bytes into an empty heap buffer, whose max is the limit. "-" is
 * standard input. A directory, a missing file and a file beyond the limit are
 * faults that name it. */
int file_read(const char *name, struct buffer *out, struct fault *f);

/* Names of the regular files in `directory` that end in `suffix` and do not
 * begin with a dot, sorted bytewise; directory and name joined. More than `max`
 * is a fault. Free each and the array with file_list_free(). */
int file_list(const char *directory, const char *suffix, size_t max, char ***out, size_t *count,
	      struct fault *f);

/* The same for the directories in `directory`. */
int file_list_directories(const char *directory, size_t max, char ***out, size_t *count,
			  struct fault *f);
void file_list_free(char **names, size_t count);

/* True when a file or directory of that name is there. */
bool file_there(const char *name);

/* Whether the access bits of a file keep its secret: 0600, or 0640 for a group
 * of the daemon's own. */
bool file_mode_secret(unsigned mode);

/* Writes `bytes` as directory/name through a temporary file, syncs file and
 * directory, then renames: after a crash the old or the new file is there.
 * One writer at a time for each name. */
int file_replace(const char *directory, const char *name, struct span bytes, unsigned mode,
		 struct fault *f);

/* The same in an open directory. */
int file_replace_at(int directory, const char *name, struct span bytes, unsigned mode, struct fault *f);

#endif
