/* pattern.h - from the text of a pattern to its automaton; inside the room only. */
#ifndef TM_TONE_PATTERN_H
#define TM_TONE_PATTERN_H

#include "tone/grammar.h"

/* The line of a lexicon file that is being read; faults name it. */
struct lexicon_line {
	const char *file;
	struct span text;
	unsigned number;
};

/* "en/apology.lex:12:7: ..."; `at` points into the line. Returns -1. */
int line_fault(const struct lexicon_line *line, const char *at, struct fault *f, const char *format,
	       ...) __attribute__((format(printf, 4, 5)));

/* Reads `text`, a part of the line. A frame must hold a word outside optional
 * parts; a condition only must not be empty. */
int pattern_read(struct grammar *g, const struct lexicon_line *line, struct span text, bool frame,
		 struct pattern *out, struct fault *f);

/* Names of classes: capitals, digits and underlines, two or more. */
bool pattern_is_class(struct span word);

const struct class *class_named(const struct grammar *g, struct span name);

#endif
