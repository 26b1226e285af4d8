/* voice_pt.c - what the program says about a reply, in Portuguese; see voice.h. */
#include "tone/voice_table.h"

const struct voice voice_pt = {
	.language = "pt",
};
