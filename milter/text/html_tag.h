/* html_tag.h - one tag of HTML: its name and its first attributes.
 *
 * Follows what browsers do with damaged tags. One pass over the tag whatever
 * it holds; attributes beyond the limit are passed over and said.
 */
#ifndef TM_TEXT_HTML_TAG_H
#define TM_TEXT_HTML_TAG_H

#include "base/span.h"

enum { TAG_ATTRIBUTES = 24, TAG_VALUE = 2048, TAG_NAME = 24 };

struct html_attribute {
	struct span name, value;	/* borrowed, as written, references not decoded */
};

struct html_tag {
	char name[TAG_NAME];		/* lower case, cut when longer */
	size_t name_len;
	bool closing, self_closed;
	bool over;			/* there were more attributes */
	size_t count;
	struct html_attribute attributes[TAG_ATTRIBUTES];
};

/* `html` starts with '<' and a letter, or with "</" and a letter. Returns the
 * length of the tag; all of `html` when it never ends. */
size_t html_tag_read(struct span html, struct html_tag *out);

/* The first attribute of that lower-case name; at == NULL when there is none. */
struct span html_tag_value(const struct html_tag *tag, struct span name);

#endif
