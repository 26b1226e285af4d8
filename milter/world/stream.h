/* stream.h - under which name and number this host's events are sent.
 *
 * The other side remembers for each stream which sequence it had last. Events
 * up to `base` belong to an earlier stream, of this or of another host, and are
 * never sent under this one: somebody may have them already.
 */
#ifndef TM_WORLD_STREAM_H
#define TM_WORLD_STREAM_H

#include "base/fault.h"
#include "world/figures.h"

enum { STREAM_NAME = 72 };

struct stream {
	char name[STREAM_NAME];	/* "": none yet */
	int64_t id;		/* random, 1 to 2^53 - 1 */
	int64_t base;
};

/* What STATE/journal has of it; id is 0 when it has nothing that can be read. */
int stream_load(const char *state, struct stream *out, struct fault *f);

/* Ships under `name` behind `last` from now on; `figures` are those up to there,
 * NULL when nobody knows them any more. Kept on disk before *s changes. */
int stream_begin(const char *state, const char *name, uint64_t last, const struct figures *figures,
		 struct stream *s, struct fault *f);

/* The name of a stream that had none: nothing else changes. */
int stream_call(const char *state, const char *name, struct stream *s, struct fault *f);

/* Takes what is meant out of those figures. */
int stream_forget(const char *state, const struct forget *w, struct fault *f);

/* The figures at the stream's base, or NULL when they are not known. */
int stream_origin(const char *state, const struct stream *s, struct figures **out, struct fault *f);

#endif
