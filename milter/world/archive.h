/* archive.h - the journal on disk: segments in order, bounded in size.
 *
 * STATE/journal holds one file for some hundred thousand events; the last one
 * grows. Each begins with the running totals up to it, so the figures are the
 * newest beginning and the events behind it, whatever else was deleted.
 * One thread writes. Readers go by the files alone, also in other processes.
 */
#ifndef TM_WORLD_ARCHIVE_H
#define TM_WORLD_ARCHIVE_H

#include "base/fault.h"
#include "record/block.h"
#include "world/figures.h"

/* Below the state directory. */
#define ARCHIVE_DIRECTORY "journal"

struct archive;

/* Makes or opens it; the figures it comes to (owned by the caller) and the last
 * sequence in them. Of a torn end nothing is left; `said` is filled when
 * anything was found damaged, else its text is "". */
int archive_open(const char *state, uint64_t max_bytes, struct archive **out, struct figures **figures,
		 uint64_t *last, struct fault *said, struct fault *f);
void archive_close(struct archive *a);	/* NULL is fine */

/* Adds events; archive_sync() makes all that was added durable. After a fault of
 * either, everything since the last sync is to be added again. */
int archive_add(struct archive *a, const struct event *events, size_t count, struct fault *f);
int archive_sync(struct archive *a, struct fault *f);

/* The last segment is so long that another should begin. With `early`: it is
 * long enough to slow the next start. */
bool archive_full(const struct archive *a, bool early);

/* Begins a segment behind sequence `last`, up to and with which `figures` count.
 * Then the oldest go until max_bytes are kept, but not the one that holds what
 * comes after `kept`; UINT64_MAX: none is spared. */
int archive_begin(struct archive *a, const struct figures *figures, uint64_t last, uint64_t kept,
		  struct fault *f);

/* ---- forgetting ---- */

/* Takes the agents that are meant out of the newest segment that begins before
 * *below and is not the last, and leaves its beginning there; 0: there is none. From
 * the newest to the oldest, so that no difference of two tells what was forgotten. */
int archive_forget(struct archive *a, const struct forget *w, uint64_t *below, struct fault *f);

/* How many segments archive_drop() would delete if nothing of them was needed. */
int archive_older(const char *state, int64_t time_ms, size_t *count, struct fault *f);

/* Deletes the segments whose last event was before `time_ms`, but neither the last
 * one nor the one that holds what comes after `kept`. */
int archive_drop(struct archive *a, int64_t time_ms, uint64_t kept, struct fault *f);

uint64_t archive_bytes(const struct archive *a);	/* of all segments, as of the last beginning, and this one */

/* The figures and their last sequence as the files have them, for programs that
 * only read. */
int archive_figures(const char *state, struct figures **out, uint64_t *last, struct fault *f);

/* ---- reading what is to be sent ---- */

struct reader;

int reader_new(const char *state, struct reader **out, struct fault *f);
void reader_free(struct reader *r);	/* NULL is fine */

/* Events from `from` to `until`, at most one block of them; *count is 0 when there
 * are none. *begun is the sequence before the first of the segment they are in. */
int reader_next(struct reader *r, uint64_t from, uint64_t until, struct event *out, size_t *count,
		uint64_t *begun, struct fault *f);

/* The figures up to and with `sequence`, or NULL when no segment tells them. */
int reader_totals(struct reader *r, uint64_t sequence, struct figures **out, struct fault *f);

/* Behind which sequence the newest segment begins that does so at or before `until`; 0: none. */
int reader_newest(struct reader *r, uint64_t until, uint64_t *begun, struct fault *f);

#endif
