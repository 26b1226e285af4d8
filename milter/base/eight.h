/* eight.h - eight bytes of text in one look.
 *
 * Most text is plain ASCII, of which whole words can be passed over, compared or
 * folded at once. A number holds eight bytes, the first one lowest on every
 * machine; a mask has the upper bit of each byte that is meant. What is asked of
 * ranges holds for ASCII only: ask eight_wide() first.
 */
#ifndef TM_BASE_EIGHT_H
#define TM_BASE_EIGHT_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define EIGHT_ONES UINT64_C(0x0101010101010101)
#define EIGHT_UPPER (EIGHT_ONES << 7)

/* There are eight bytes at `at`, of any alignment. */
static inline uint64_t eight_load(const char *at)
{
	uint64_t eight;

	memcpy(&eight, at, sizeof eight);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	eight = __builtin_bswap64(eight);
#endif
	return eight;
}

static inline void eight_store(char *to, uint64_t eight)
{
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	eight = __builtin_bswap64(eight);
#endif
	memcpy(to, &eight, sizeof eight);
}

/* Bytes that are not ASCII. */
static inline uint64_t eight_wide(uint64_t eight)
{
	return eight & EIGHT_UPPER;
}

/* Bytes from `least` to `most`. */
static inline uint64_t eight_between(uint64_t eight, unsigned least, unsigned most)
{
	return (eight + EIGHT_ONES * (0x80 - least)) & ~(eight + EIGHT_ONES * (0x7F - most)) & EIGHT_UPPER;
}

/* Bytes that are `c`. */
static inline uint64_t eight_are(uint64_t eight, char c)
{
	return ~((eight ^ EIGHT_ONES * (unsigned char)c) + EIGHT_ONES * 0x7F) & EIGHT_UPPER;
}

/* For eight_first() only, and for bytes of any kind: the first one that is `c`, or
 * is below `least`, which is ASCII. */
static inline uint64_t eight_find(uint64_t eight, char c)
{
	const uint64_t zero = eight ^ EIGHT_ONES * (unsigned char)c;

	return (zero - EIGHT_ONES) & ~zero & EIGHT_UPPER;
}

static inline uint64_t eight_below(uint64_t eight, unsigned least)
{
	return (eight - EIGHT_ONES * least) & ~eight & EIGHT_UPPER;
}

/* In small letters. */
static inline uint64_t eight_lower(uint64_t eight)
{
	return eight | eight_between(eight, 'A', 'Z') >> 2;
}

/* The number of the first byte in a mask that has one. */
static inline size_t eight_first(uint64_t mask)
{
	return (size_t)__builtin_ctzll(mask) / 8;
}

/* What stands before the first byte of a mask that has one, for use with &. */
static inline uint64_t eight_before(uint64_t mask)
{
	return ((mask & -mask) >> 7) - 1;
}

#endif
