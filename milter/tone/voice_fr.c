/* voice_fr.c - what the program says about a reply, in French; see voice.h. */
#include "tone/voice_table.h"

const struct voice voice_fr = {
	.language = "fr",
};
