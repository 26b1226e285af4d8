/* voice_de.c - what the program says about a reply, in German; see voice.h. */
#include "tone/voice_table.h"

const struct voice voice_de = {
	.language = "de",
};
