/* keys.c - makes, lists and renews the keys that decisions are signed with, and renews
 * that of the pseudonyms. */
#include "cli/command.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/pseudonyms.h"
#include "cli/terminal.h"
#include "desk/keyring.h"
#include "world/file.h"

enum { LISTED_MAX = 1000 };

const char *keys_directory(const struct options *o)
{
	return o->keys ? o->keys : TONE_SYSCONFDIR "/keys";
}

static int make(const struct options *o, const char *name, bool replace)
{
	const char *directory = keys_directory(o);
	struct fault f;

	if (!key_name_sound(name))
		return complain("keys: a name is letters, digits, - and _, and ends in .box for review copies");
	if (key_make(directory, name, replace, &f))
		return complain("keys: %s", f.text);
	(void)printf("%s/%s.key  keep it secret: whoever has it %s\n%s/%s.pub  %s\n", directory, name,
		     key_seals(name) ? "reads review copies" : "decides about held mail", directory, name,
		     key_seals(name) ? "seals review copies on mail hosts" : "copy it, as root, to each mail host");
	return DONE;
}

static void print_key(const char *directory, const char *path)
{
	const char *base = strrchr(path, '/') + 1;
	char name[KEY_NAME_MAX + 1], secret[4200], digits[2 * DECISION_PUBLIC + 1] = "cannot be read";
	unsigned char public[DECISION_PUBLIC];
	struct stat about;
	struct fault f;

	(void)snprintf(name, sizeof name, "%.*s", (int)(strlen(base) - strlen(".pub")), base);
	(void)snprintf(secret, sizeof secret, "%s/%s.key", directory, name);
	if (key_public(directory, name, public, sizeof public, &f) == 0)
		(void)sodium_bin2hex(digits, sizeof digits, public, sizeof public);
	print_safe(span_of(name), stdout);
	(void)printf("  %s  %s  %s%s\n", key_seals(name) ? "seals" : "signs", digits,
		     file_there(secret) ? "with its secret" : "public only",
		     stat(path, &about) == 0 && about.st_uid == 0 && !(about.st_mode & (S_IWGRP | S_IWOTH))
		     ? "" : "  NOT BELIEVED: it must belong to root, mode 0644");
}

static int list(const struct options *o)
{
	const char *directory = keys_directory(o);
	char **files = NULL;
	size_t count = 0;
	struct fault f;

	if (file_list(directory, ".pub", LISTED_MAX, &files, &count, &f))
		return complain("keys: %s", f.text);
	for (size_t i = 0; i < count; i++)
		print_key(directory, files[i]);
	if (count == 0)
		(void)fprintf(stderr, "no keys in %s\n", directory);
	file_list_free(files, count);
	return DONE;
}

static int pseudonyms(const struct options *o)
{
	struct settings *settings;
	struct fault f;
	int status = DONE;

	if (open_settings(o, &settings))
		return FAILED;
	if (renew_pseudonyms(settings, &f))
		status = complain("keys: %s", f.text);
	else
		(void)puts("a new key of pseudonyms: restart tone-milter, which uses the old one until then");
	settings_free(settings);
	return status;
}

int command_keys(const struct options *o)
{
	if (o->count == 1 && strcmp(o->args[0], "list") == 0)
		return list(o);
	if (o->count == 2 && strcmp(o->args[0], "make") == 0)
		return make(o, o->args[1], false);
	if (o->count == 2 && strcmp(o->args[0], "rotate") == 0)
		return make(o, o->args[1], true);
	if (o->count == 1 && strcmp(o->args[0], "pseudonyms") == 0)
		return pseudonyms(o);
	(void)complain("keys: make NAME, list, rotate NAME, or pseudonyms");
	return USAGE;
}
