/* voice_nl.c - what the program says about a reply, in Dutch; see voice.h. */
#include "tone/voice_table.h"

const struct voice voice_nl = {
	.language = "nl",
};
