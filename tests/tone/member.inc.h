/* Members of the flat JSON objects, one a line, that tests keep their pairs in. */
#include <stdio.h>

#include "base/buffer.h"
#include "tests/cmocka.inc.h"

/* The value of a string member; escapes of quotes, backslashes and line ends are
 * all that the files hold. */
static const char *member(struct span line, const char *name, struct arena *a)
{
	char key[40];
	struct buffer b;
	size_t at;

	assert_true(snprintf(key, sizeof key, "\"%s\": \"", name) < (int)sizeof key);
	at = span_find(line, span_of(key)) + strlen(key);
	assert_true(at < line.len);
	buffer_init(&b, a, line.len + 1);
	for (; at < line.len && line.at[at] != '"'; at++) {
		if (line.at[at] != '\\') {
			buffer_byte(&b, line.at[at]);
			continue;
		}
		at++;
		buffer_byte(&b, line.at[at] == 'n' ? '\n' : line.at[at]);
	}
	return buffer_string(&b);
}
