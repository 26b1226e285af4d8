/* voice_it.c - what the program says about a reply, in Italian; see voice.h. */
#include "tone/voice_table.h"

const struct voice voice_it = {
	.language = "it",
};
