/* voice_es.c - what the program says about a reply, in Spanish; see voice.h. */
#include "tone/voice_table.h"

const struct voice voice_es = {
	.language = "es",
};
