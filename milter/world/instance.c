/* instance.c - see instance.h. */
#include "world/instance.h"

#include <string.h>
#include <unistd.h>

#include "base/span.h"

static char label_byte(char c)
{
	if (ascii_alpha(c) || ascii_digit(c) || c == '.' || c == '_')
		return ascii_lower(c);
	return '-';
}

void instance_name(const char *wish, char out[static INSTANCE_NAME + 1])
{
	char host[INSTANCE_NAME + 1] = "";
	size_t len = 0;

	if (!*wish && !gethostname(host, sizeof host - 1))
		wish = host;
	for (; *wish && len < INSTANCE_NAME; wish++)
		out[len++] = label_byte(*wish);
	out[len] = '\0';
	if (!len)
		memcpy(out, "unnamed", sizeof "unnamed");
}
