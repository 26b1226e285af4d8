/* load.h - settings, their files and lexicons from disk, in one place.
 *
 * Used alike by the daemon's start and reload and by tonectl: the main file,
 * then the drop-ins of FILE.d/ (*.conf in order of name), then the map, the
 * footers and every .lex file of each language below the lexicon directory.
 */
#ifndef TM_WORLD_LOAD_H
#define TM_WORLD_LOAD_H

#include "policy/settings.h"
#include "tone/lexicon.h"

/* `file` NULL or "" means the built-in defaults. */
int load_settings(const char *file, struct settings **out, struct fault *f);

/* The directory where systemd lays what "credential:NAME" means. */
const char *load_credentials(void);

/* All languages below `directory`, or those named; at most 256 files of 1 MiB each. They are
 * compiled when their first texts come: see lexicon_prove(). */
int load_lexicon(const char *directory, const struct strings *languages, enum lexicon_readers readers,
		 struct lexicon **out, struct fault *f);

#endif
