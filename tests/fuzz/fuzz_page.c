/* fuzz_page.c - whatever a value is, in a page it is text: no tag, no quote, no
 * control, and UTF-8 throughout. */
#include "base/utf8.h"
#include "review/html.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct span bytes = { (const char *)data, size };
	struct buffer text, address;

	buffer_init(&text, NULL, 8 << 20);
	buffer_init(&address, NULL, 8 << 20);
	html_value(&text, bytes);
	html_address(&address, bytes);
	if (utf8_valid(buffer_span(&text)) != text.len)
		__builtin_trap();
	for (size_t i = 0; i < text.len; i++)
		if (strchr("<>\"'\r\x1b\x7f", text.at[i]))
			__builtin_trap();
	for (size_t i = 0; i < address.len; i++)
		if (!ascii_alpha(address.at[i]) && !ascii_digit(address.at[i]) && !strchr("-._~%", address.at[i]))
			__builtin_trap();
	buffer_done(&text);
	buffer_done(&address);
	return 0;
}
