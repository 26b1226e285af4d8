/* book.h - the decisions that were believed and are not carried out yet.
 *
 * One for each record or group of copies: the first one wins, and it can be
 * taken back until it is carried out. Kept in OWN/decisions, so that it
 * survives us; what was ever believed leaves a mark in OWN/seen until it has
 * expired, so that nobody can play it again.
 */
#ifndef TM_KEEPER_BOOK_H
#define TM_KEEPER_BOOK_H

#include "keeper/records.h"
#include "record/decision.h"

/* Decisions live and wait at most as long, whatever they say. */
enum { EXPIRES_MAX = 7 * 86400, UNDO_MAX = 600 };

struct believed {
	char key[33];		/* record_key() */
	struct decision d;
	int64_t act_at;		/* seconds since boot */
};

struct book {
	struct believed *all;	/* by key; owned */
	size_t count;
};

/* Reads what an earlier keeper believed. */
int book_open(struct book *b, const struct place *p, struct fault *f);
void book_forget(struct book *b);

/* Expired ones are not found: nothing is carried out after its time. */
const struct believed *book_find(const struct book *b, const char *key);

/* Looks whether these bytes are a decision of somebody whose key we have, about
 * one of the records, in time, and the first; then it is written and kept.
 * Returns NULL, or why it is refused: a word for the audit. `*d` is filled as
 * far as it could be read. */
const char *book_take(struct book *b, const struct place *p, struct records *r, int64_t longest,
		      struct span bytes, struct decision *d);

/* Its record has ended, or it was taken back. */
void book_remove(struct book *b, const struct place *p, const char *key);

/* Forgets decisions of which no record is left, as groups that are complete. */
void book_sweep(struct book *b, const struct place *p, const struct records *r);

#endif
