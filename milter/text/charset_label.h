/* charset_label.h - which charset a label means.
 *
 * Labels are compared by letters and digits alone, because people write
 * "ISO_8859-1", "iso8859-1", "\"iso-8859-1\"" and "charset=iso-8859-1" for the
 * same thing, and numbers of code pages with any word in front. Only names that
 * stand in these tables ever reach iconv: its own parser of names takes options.
 */
#ifndef TM_TEXT_CHARSET_LABEL_H
#define TM_TEXT_CHARSET_LABEL_H

#include "base/span.h"

enum charset_how {
	CHARSET_UTF8,
	CHARSET_SINGLE,		/* by a table of single_byte.h */
	CHARSET_ICONV,
	CHARSET_WIDE,		/* two or four bytes for each character */
	CHARSET_JIS		/* ISO-2022-JP with what Microsoft added to it */
};

struct charset {
	const char *name;	/* in single_byte.h or of iconv; NULL for UTF-8 */
	enum charset_how how;
};

/* False for a label that nobody knows. */
bool charset_of_label(struct span label, struct charset *out);

#endif
