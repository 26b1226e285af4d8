/* utf8.h - Unicode scalar values in and out of bytes (RFC 3629).
 *
 * Reading never fails and never stands still: a byte that starts nothing
 * valid is read as U+FFFD, one byte long, so that callers can count it.
 */
#ifndef TM_BASE_UTF8_H
#define TM_BASE_UTF8_H

#include "base/buffer.h"

enum { UTF8_REPLACEMENT = 0xFFFD };

/* The scalar value at the start of `s`, which is not empty; its length in *len. */
uint32_t utf8_read(struct span s, size_t *len);

/* Writes a scalar value, anything that is none as U+FFFD; returns how many bytes. */
size_t utf8_put(uint32_t c, char to[4]);

/* Appends it. */
void utf8_add(struct buffer *b, uint32_t c);

/* Length of the longest valid head of `s`. */
size_t utf8_valid(struct span s);

/* Lower case for the Latin, Greek and Cyrillic scripts; others as they are. */
uint32_t utf8_lower(uint32_t c);

/* A letter of any script (roughly: neither control, space, digit nor
 * punctuation); enough to find where words end. */
bool utf8_letter(uint32_t c);

/* White space that people type: ASCII, no-break, ideographic and the like. */
bool utf8_space(uint32_t c);

/* By its first byte: the length of a character that draws something and is no
 * white space; 0 where that takes a look at the character. Not for controls. */
extern const unsigned char utf8_clear[256];

/* Draws nothing: zero-width, soft hyphen, bidirectional marks, BOM, fillers,
 * variation selectors. */
bool utf8_invisible(uint32_t c);

#endif
