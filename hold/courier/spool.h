/* spool.h - decisions of people on this host: files in STATE/decisions.
 *
 * They are brought in the order of their names, which begin with their time. A
 * file goes when the keeper has said its word, whatever that was: what it did
 * with the decision stands in its audit file.
 */
#ifndef TM_COURIER_SPOOL_H
#define TM_COURIER_SPOOL_H

/* All that lie there. -1 when the keeper is gone, or a file cannot be taken
 * away: it would be brought for ever. */
int spool_bring(const char *directory);

#endif
