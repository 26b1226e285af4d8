/* keyring.c - see keyring.h. */
#include "desk/keyring.h"

#include <errno.h>
#include <sodium.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "record/hex.h"
#include "world/file.h"

enum { PATH_SIZE = 4096, LINE_SIZE = 2 * DECISION_SECRET + 2, KEYS_MAX = 1000 };

bool key_name_sound(const char *name)
{
	size_t n = strlen(name);

	for (size_t i = 0; i < n; i++)
		if (!ascii_digit(name[i]) && !ascii_alpha(name[i]) && name[i] != '-' && name[i] != '_'
		    && !(name[i] == '.' && strcmp(name + i, ".box") == 0))
			return false;
	return n > 0 && n <= KEY_NAME_MAX && name[0] != '.';
}

bool key_seals(const char *name)
{
	return span_ends(span_of(name), SPAN(".box"));
}

static int line_write(const char *directory, const char *name, const char *suffix, const unsigned char *key,
		      size_t size, unsigned mode, struct fault *f)
{
	char file[KEY_NAME_MAX + 8], digits[LINE_SIZE];
	int status;

	(void)snprintf(file, sizeof file, "%s.%s", name, suffix);
	(void)sodium_bin2hex(digits, sizeof digits, key, size);
	digits[2 * size] = '\n';
	status = file_replace(directory, file, (struct span){ digits, 2 * size + 1 }, mode, f);
	sodium_memzero(digits, sizeof digits);
	return status;
}

static bool is_there(const char *directory, const char *name)
{
	char path[PATH_SIZE];

	(void)snprintf(path, sizeof path, "%s/%s.key", directory, name);
	return file_there(path);
}

int key_make(const char *directory, const char *name, bool replace, struct fault *f)
{
	unsigned char public[DECISION_PUBLIC], secret[DECISION_SECRET];
	const size_t size = key_seals(name) ? crypto_box_SECRETKEYBYTES : sizeof secret;
	int status;

	if (mkdir(directory, 0755) && errno != EEXIST)
		return fault(f, FAULT_SYSTEM, "%.200s: %s", directory, strerror(errno));
	if (is_there(directory, name) != replace)
		return fault(f, FAULT_INPUT, "%.200s/%s.key is %s", directory, name,
			     replace ? "not there" : "there already; 'keys rotate' makes a new one");
	if (sodium_init() < 0)
		return fault(f, FAULT_SYSTEM, "libsodium does not start");
	if (key_seals(name))
		(void)crypto_box_keypair(public, secret);
	else
		(void)crypto_sign_keypair(public, secret);
	/* The public one first: what is signed with the new one is believed. */
	status = line_write(directory, name, "pub", public, sizeof public, 0644, f)
		 || line_write(directory, name, "key", secret, size, 0600, f) ? -1 : 0;
	sodium_memzero(secret, sizeof secret);
	return status;
}

static int line_read(const char *path, unsigned char *out, size_t size, struct fault *f)
{
	struct buffer bytes;
	int status;

	buffer_init(&bytes, NULL, LINE_SIZE);
	status = file_read(path, &bytes, f);
	if (!status && !hex_read(buffer_span(&bytes), out, size))
		status = fault(f, FAULT_INPUT, "%.200s: not a line of %zu hexadecimal digits", path, 2 * size);
	if (bytes.at)
		sodium_memzero(bytes.at, bytes.len);
	buffer_done(&bytes);
	return status;
}

int key_secret(const char *directory, const char *name, unsigned char *out, size_t size, struct fault *f)
{
	char path[PATH_SIZE];
	struct stat about;

	(void)snprintf(path, sizeof path, "%s/%s.key", directory, name);
	if (stat(path, &about) == 0 && !file_mode_secret(about.st_mode))
		return fault(f, FAULT_INPUT, "%.200s may be read by others: chmod 0600 it", path);
	return line_read(path, out, size, f);
}

int key_public(const char *directory, const char *name, unsigned char *out, size_t size, struct fault *f)
{
	char path[PATH_SIZE];

	(void)snprintf(path, sizeof path, "%s/%s.pub", directory, name);
	return line_read(path, out, size, f);
}

/* "/etc/.../NAME.key" -> NAME, if it signs. */
static bool signs(const char *path, char name[static KEY_NAME_MAX + 1])
{
	const char *base = strrchr(path, '/') + 1;
	int n = snprintf(name, KEY_NAME_MAX + 1, "%.*s", (int)(strlen(base) - strlen(".key")), base);

	return n > 0 && n <= KEY_NAME_MAX && key_name_sound(name) && !key_seals(name);
}

int key_only(const char *directory, char name[static KEY_NAME_MAX + 1], struct fault *f)
{
	char found[KEY_NAME_MAX + 1];
	char **files = NULL;
	size_t count = 0, signing = 0;

	if (file_list(directory, ".key", KEYS_MAX, &files, &count, f))
		return -1;
	for (size_t i = 0; i < count; i++)
		if (signs(files[i], found)) {
			memcpy(name, found, sizeof found);
			signing++;
		}
	file_list_free(files, count);
	if (signing == 0)
		return fault(f, FAULT_INPUT, "no key to sign with in %.200s: 'tonectl keys make NAME'", directory);
	if (signing > 1)
		return fault(f, FAULT_INPUT, "several keys in %.200s: say which with --key NAME", directory);
	return 0;
}
