/* html.h - values into a page: whatever they are, they are text.
 *
 * The template compiler calls these by the place where a value stands; the type
 * picks the writer, and what has none, such as a pointer to anything or a number with
 * a comma, does not compile. Bytes that are no UTF-8 and controls become U+FFFD;
 * characters that draw nothing or turn the order of others are left out.
 */
#ifndef TM_REVIEW_HTML_H
#define TM_REVIEW_HTML_H

#include "base/buffer.h"

/* In text and between quotes. */
void html_span(struct buffer *o, struct span s);
void html_string(struct buffer *o, const char *s);	/* NULL is empty */

/* A part of an address, behind its beginning: all but letters, digits and -._~ in
 * per cent. */
void html_part(struct buffer *o, struct span s);
void html_part_string(struct buffer *o, const char *s);

void html_signed(struct buffer *o, long long n);
void html_unsigned(struct buffer *o, unsigned long long n);

#define HTML_NUMBERS int: html_signed, long: html_signed, long long: html_signed, \
	unsigned: html_unsigned, unsigned long: html_unsigned, unsigned long long: html_unsigned

#define html_value(o, x) \
	_Generic((x), char *: html_string, const char *: html_string, struct span: html_span, HTML_NUMBERS)(o, x)
#define html_address(o, x) \
	_Generic((x), char *: html_part_string, const char *: html_part_string, struct span: html_part, HTML_NUMBERS)(o, x)

#endif
