/* book.h - which decisions are believed.
 *
 * One for each record or group of copies: the first one wins, and it can be
 * taken back until it is carried out. It is kept in OWN/decisions, so that it
 * survives us; what was ever believed leaves a mark in OWN/seen until it has
 * expired, so that nobody can play it again.
 */
#ifndef TM_KEEPER_BOOK_H
#define TM_KEEPER_BOOK_H

#include "keeper/records.h"

/* Decisions live and wait at most as long, whatever they say. */
enum { EXPIRES_MAX = 7 * 86400, UNDO_MAX = 600 };

/* Looks whether these bytes are a decision of somebody whose key we have, about
 * one of the records, in time, and the first; then it is written and kept. No
 * deadline is extended beyond `longest` seconds after arrival. Returns NULL, or why
 * it is refused: a word for the audit. `*d` is filled as far as it can be believed. */
const char *book_take(const struct place *p, struct records *r, int64_t longest, struct span bytes,
		      struct decision *d);

#endif
