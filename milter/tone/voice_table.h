/* voice_table.h - the columns of voice.h, a file voice_XX.c for each language. */
#ifndef TM_TONE_VOICE_TABLE_H
#define TM_TONE_VOICE_TABLE_H

#include "tone/voice.h"

enum { ORDINALS = 20 };

struct voice {
	const char *language;
	const char *says[SAYS_COUNT];	/* NULL: as in English */
	struct {
		const char *word, *digits, *says;
	} ordinals[ORDINALS];	/* ends with NULL; a row for each form of the word */
};

extern const struct voice voice_en, voice_de, voice_fr, voice_es, voice_nl, voice_it, voice_pt;

#endif
