/* lines.h - our files of lines: a first line that says what it is, then
 * "key value" in one fixed order, every key exactly once.
 *
 * One table writes and reads a struct. What is written can be read again: a
 * control character becomes a blank, in ESCAPED text \n and \\ stand for line
 * breaks and backslashes. Reading bounds every value by its field and says
 * which key is wrong.
 */
#ifndef TM_RECORD_LINES_H
#define TM_RECORD_LINES_H

#include "base/buffer.h"
#include "base/fault.h"

enum line_form {
	LINE_TEXT,	/* char[]: one line */
	LINE_ESCAPED,	/* char[]: lines */
	LINE_ID,	/* char[33]: 32 lower-case hexadecimal digits, or empty */
	LINE_NUMBER	/* unsigned or int64_t; negative is written as 0 */
};

struct line_key {
	const char *name;
	size_t offset, size;
	enum line_form form;
	bool needed;
};

#define LINE_KEY(type, name, form, needed) \
	{ #name, offsetof(type, name), sizeof(((type *)0)->name), form, needed }

struct line_table {
	const char *what;	/* in complaints: "hold record" */
	struct span first;	/* "tone-hold 1" */
	const struct line_key *keys;
	size_t count;
};

void lines_write(const struct line_table *t, const void *from, struct buffer *out);

/* Fills `to`, which is all zeros before, from the head of `bytes`; returns what
 * stands behind the last key in `*rest`. 0, or -1 with the key that is wrong. */
int lines_read(const struct line_table *t, struct span bytes, void *to, struct span *rest,
	       struct fault *f);

/* 32 lower-case hexadecimal digits and nothing else. */
bool id_sound(struct span id);

#endif
