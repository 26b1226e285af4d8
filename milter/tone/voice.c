/* voice.c - see voice.h. To add a language: a file voice_XX.c, and its name here and in voice_table.h. */
#include "tone/voice_table.h"

#include <stddef.h>
#include <string.h>

static const struct voice *const voices[] = {
	&voice_en, &voice_de, &voice_fr, &voice_es, &voice_nl, &voice_it, &voice_pt,
};

static const struct voice *voice_of(const char *language)
{
	for (size_t i = 0; i < sizeof voices / sizeof *voices; i++)
		if (strcmp(voices[i]->language, language) == 0)
			return voices[i];
	return voices[0];
}

const char *voice_says(const char *language, enum says what)
{
	const char *says = voice_of(language)->says[what];

	return says ? says : voices[0]->says[what];
}

unsigned voice_own(const char *language)
{
	const struct voice *v = voice_of(language);
	unsigned own = 0;

	for (size_t i = 0; strcmp(v->language, language) == 0 && i < SAYS_COUNT; i++)
		own += v->says[i] != NULL;
	return own;
}

const char *voice_times(const char *language, const char *word)
{
	const struct voice *v = voice_of(language);

	for (size_t i = 0; i < ORDINALS && v->ordinals[i].word; i++)
		if (strcmp(v->ordinals[i].word, word) == 0 || strcmp(v->ordinals[i].digits, word) == 0)
			return v->ordinals[i].says;
	return NULL;
}
