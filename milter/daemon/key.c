/* key.c - see key.h. */
#include "daemon/key.h"

#include <errno.h>
#include <sodium.h>
#include <stdio.h>
#include <unistd.h>

#include "daemon/rights.h"
#include "record/hex.h"
#include "world/file.h"

static const char own_name[] = "pseudonym.key";

enum { KEY_FILE_MAX = 1024 };

static int key_read(const char *name, unsigned char out[static PSEUDONYM_KEY], struct fault *f)
{
	struct buffer bytes;
	bool sound;

	if (rights_secret("pseudonym_key_file", name, f))
		return -1;
	buffer_init(&bytes, NULL, KEY_FILE_MAX);
	if (file_read(name, &bytes, f)) {
		buffer_done(&bytes);
		return -1;
	}
	sound = hex_read(buffer_span(&bytes), out, PSEUDONYM_KEY);
	sodium_memzero(bytes.at, bytes.len);
	buffer_done(&bytes);
	if (sound)
		return 0;
	return fault(f, FAULT_INPUT, "%s: %d hexadecimal digits are expected", name, 2 * PSEUDONYM_KEY);
}

static int key_make(const char *directory, unsigned char out[static PSEUDONYM_KEY], struct fault *f)
{
	char digits[2 * PSEUDONYM_KEY + 1];
	int rc;

	randombytes_buf(out, PSEUDONYM_KEY);
	sodium_bin2hex(digits, sizeof digits, out, PSEUDONYM_KEY);
	digits[sizeof digits - 1] = '\n';
	rc = file_replace(directory, own_name, (struct span){ digits, sizeof digits }, 0600, f);
	sodium_memzero(digits, sizeof digits);
	return rc;
}

int key_load(const char *file, const char *state_directory, unsigned char out[static PSEUDONYM_KEY],
	     struct fault *f)
{
	char own[4096];

	if (sodium_init() < 0)
		return fault(f, FAULT_SYSTEM, "libsodium cannot start");
	if (file && *file)
		return key_read(file, out, f);
	if ((size_t)snprintf(own, sizeof own, "%s/%s", state_directory, own_name) >= sizeof own)
		return fault(f, FAULT_INPUT, "state_directory is too long");
	if (access(own, F_OK) && errno == ENOENT)
		return key_make(state_directory, out, f);
	return key_read(own, out, f);
}
