/* csv.h - figures for spreadsheets: RFC 4180, and no cell is ever a formula. */
#ifndef TM_REVIEW_CSV_H
#define TM_REVIEW_CSV_H

#include "review/visit.h"

/* One line. What a spreadsheet would take for a formula gets a mark of text before it;
 * controls become blanks. */
void csv_row(struct buffer *o, const char *const *cells, size_t count);
#define CSV_ROW(o, ...) csv_row(o, (const char *const[]){ __VA_ARGS__ }, sizeof((const char *const[]){ __VA_ARGS__ }) / sizeof(char *))

/* Writes down who takes what along; then the answer is a file of that name. False: it
 * could not be written down, and the answer says so. */
bool csv_begin(struct visit *v, const char *file, const char *about);

/* "2026-11-22", "2026-11-22 13:08:00" (UTC); "" for 0. */
const char *csv_day(struct visit *v, int64_t at);
const char *csv_time(struct visit *v, int64_t at);
const char *csv_number(struct visit *v, int64_t n);

#endif
