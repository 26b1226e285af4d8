/* span.h - a borrowed run of bytes.
 *
 * A span points into memory that somebody else owns and keeps alive. It has
 * no terminating zero; a mail may hold zeros of its own. Pass spans by value.
 * Letters are compared without case in ASCII only: other scripts are folded
 * where the language is known.
 */
#ifndef TM_BASE_SPAN_H
#define TM_BASE_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct span {
	const char *at;
	size_t len;
};

#define SPAN(literal) ((struct span){ (literal), sizeof(literal) - 1 })
#define SPAN_NONE ((struct span){ "", 0 })

/* For printf: "%.*s", SPAN_ARG(s). */
#define SPAN_ARG(s) (int)((s).len > 4096 ? 4096 : (s).len), (s).at

/* The bytes of a string of our own making; NULL is empty. Not for mail. */
static inline struct span span_of(const char *string)
{
	return string ? (struct span){ string, strlen(string) } : SPAN_NONE;
}

/* The part of `s` from `from` up to, not including, `to`; clipped to `s`. */
static inline struct span span_cut(struct span s, size_t from, size_t to)
{
	if (to > s.len)
		to = s.len;
	if (from > to)
		from = to;
	/* NULL plus nothing is undefined before C23. */
	return (struct span){ from ? s.at + from : s.at, to - from };
}

/* All of `s` from `from` on. */
static inline struct span span_skip(struct span s, size_t from)
{
	return span_cut(s, from, s.len);
}

static inline bool span_eq(struct span a, struct span b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.at, b.at, a.len) == 0);
}

static inline bool span_starts(struct span s, struct span head)
{
	return s.len >= head.len && (head.len == 0 || memcmp(s.at, head.at, head.len) == 0);
}

static inline bool span_ends(struct span s, struct span tail)
{
	return s.len >= tail.len
	       && (tail.len == 0 || memcmp(s.at + s.len - tail.len, tail.at, tail.len) == 0);
}

static inline char ascii_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static inline bool ascii_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static inline bool ascii_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* No part of a text: below the blank, and DEL. */
static inline bool ascii_control(char c)
{
	return (unsigned char)c < ' ' || c == 0x7f;
}

/* What a hexadecimal digit counts, -1 for any other. */
static inline int ascii_hex(char c)
{
	c = ascii_lower(c);
	if (ascii_digit(c))
		return c - '0';
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static inline bool ascii_alpha(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* ASCII letters alike in both cases; see also span_starts_nocase(). */
bool span_eq_nocase(struct span a, struct span b);
bool span_starts_nocase(struct span s, struct span head);

/* Where `what` first stands in `s`, or s.len when it does not. */
size_t span_find(struct span s, struct span what);
size_t span_find_nocase(struct span s, struct span what);
size_t span_find_byte(struct span s, char byte);

/* Without ASCII white space at both ends. */
struct span span_trim(struct span s);

/* Cuts `*rest` at the first `byte`: returns what stands before it and leaves
 * what stands behind it in `*rest`. Without that byte all is returned and
 * `*rest` is empty with at = NULL, which ends a loop. */
struct span span_until(struct span *rest, char byte);

/* The next line of `*rest` without its LF or CRLF; ends as span_until(). */
struct span span_line(struct span *rest);

/* A decimal number without sign that fills all of `s` and is at most `max`.
 * False, and *out untouched, for anything else. */
bool span_number(struct span s, uint64_t max, uint64_t *out);

/* How many bytes in front are ASCII. */
size_t span_ascii(struct span s);

/* FNV-1a, for tables of our own words; a stranger must not choose the keys
 * of a long-lived table by it. */
uint64_t span_hash(struct span s);

#endif
