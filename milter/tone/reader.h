/* reader.h - the lines of one lexicon file (tone-lexicon(5)); inside the room only. */
#ifndef TM_TONE_READER_H
#define TM_TONE_READER_H

#include "tone/grammar.h"

/* Counts the words of one file and learns its stop words, so that frames know
 * which of their words are rare. All files of a language go through this first. */
int lexicon_survey(struct grammar *g, struct span bytes);

/* The words of the next line of stop words in *bytes, which moves behind it; false:
 * there is none. */
bool lexicon_stopwords(struct span *bytes, struct span *line);

/* Adds the frames of one file. `name` and `bytes` live as long as the grammar, which
 * has its examples there. */
int lexicon_read(struct grammar *g, const char *name, struct span bytes, struct fault *f);

#endif
