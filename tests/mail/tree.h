/* tree.h - a tree of parts as a line of text, so that a table can name it.
 *
 * T text, H HTML, M multipart, R message, E encrypted, O other; "*" marks an
 * attachment, "[...]" is decoded content, "(...)" holds the parts.
 */
#ifndef TM_TESTS_MAIL_TREE_H
#define TM_TESTS_MAIL_TREE_H

#include "base/buffer.h"
#include "mail/mail.h"

static inline void tree_part(const struct part *p, struct buffer *out)
{
	buffer_byte(out, "THMREO"[p->kind]);
	if (p->attachment)
		buffer_byte(out, '*');
	if (p->content.len)
		buffer_addf(out, "[%.*s]", SPAN_ARG(p->content));
}

static inline const char *tree_of(const struct mail *m, struct buffer *out)
{
	for (const struct part *p = m->root; p;) {
		tree_part(p, out);
		if (p->child) {
			buffer_byte(out, '(');
			p = p->child;
			continue;
		}
		while (p && !p->next) {
			p = p->parent;
			if (p)
				buffer_byte(out, ')');
		}
		if (p) {
			p = p->next;
			buffer_byte(out, ' ');
		}
	}
	return buffer_string(out);
}

#endif
