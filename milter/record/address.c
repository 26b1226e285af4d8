/* address.c - see address.h. */
#include "record/address.h"

#include <string.h>

bool address_sound(const char *s)
{
	if (s[0] == '-' || !strchr(s, '@'))
		return false;
	for (; *s; s++)
		if ((unsigned char)*s <= ' ' || *s == 0x7f || strchr("<>,;\"\\()", *s))
			return false;
	return true;
}
