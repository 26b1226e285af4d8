/* fuzz_map.c - any bytes are an identity map or a fault; any mail may meet it. */
#include "policy/identity.h"
#include "policy/preset.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The first line is the mail that the rest, a map, is asked about. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span map = { (const char *)data, size }, mail = span_line(&map);
	struct header header = { SPAN("X-Agent"), mail };
	struct raw_mail raw = { .headers = &header, .header_count = 1 };
	struct envelope e = { .sender = mail, .auth_user = mail };
	struct identity_map *m = NULL;
	char room[64];

	(void)subject_plain(mail, room, sizeof room);
	if (!map.at || identity_map_new("fuzz", map, &m, NULL))
		return 0;
	(void)identity_find(m, &e, &raw, mail);
	identity_map_free(m);
	return 0;
}
