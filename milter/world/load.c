/* load.c - see load.h. */
#include "world/load.h"

#include "record/sealed.h"
#include "tone/approved.h"
#include "world/file.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	KEY_BYTES = 256,
	LANGUAGES = 32,
	LEXICON_FILES = 256,	/* of all languages together: seven have a dozen each */
	LEXICON_BYTES = 1024 * 1024
};

/* Files whose bytes are borrowed by what is built of them. */
struct files {
	char **names;		/* owned, each and all */
	struct buffer *bytes;	/* owned, one for each name */
	size_t count;
};

static void files_done(struct files *s)
{
	for (size_t i = 0; i < s->count; i++) {
		free(s->names[i]);
		buffer_done(&s->bytes[i]);
	}
	free(s->names);
	free(s->bytes);
	*s = (struct files){ 0 };
}

/* Reads `name`, at most `max` bytes, and adds it. */
static int files_add(struct files *s, const char *name, size_t max, struct fault *f)
{
	char **names = reallocarray(s->names, s->count + 1, sizeof *names);
	struct buffer *bytes;

	if (names)
		s->names = names;
	bytes = reallocarray(s->bytes, s->count + 1, sizeof *bytes);
	if (bytes)
		s->bytes = bytes;
	if (!names || !bytes)
		return fault(f, FAULT_MEMORY, "no memory to read %.200s", name);
	names[s->count] = strdup(name);
	if (!names[s->count])
		return fault(f, FAULT_MEMORY, "no memory to read %.200s", name);
	buffer_init(&bytes[s->count], NULL, max);
	return file_read(name, &bytes[s->count++], f);
}

static int files_add_all(struct files *s, char **names, size_t count, size_t max, struct fault *f)
{
	for (size_t i = 0; i < count; i++)
		if (files_add(s, names[i], max, f) != 0)
			return -1;
	return 0;
}

/* ---- settings ---- */

static int drop_ins_add(struct files *s, const char *file, struct fault *f)
{
	char directory[PATH_MAX];
	char **names;
	size_t count;
	int n = snprintf(directory, sizeof directory, "%s.d", file), result;

	if (n < 0 || (size_t)n >= sizeof directory || !file_there(directory))
		return 0;
	if (file_list(directory, ".conf", SETTINGS_SOURCES_MAX - 1, &names, &count, f) != 0)
		return -1;
	result = files_add_all(s, names, count, SETTINGS_SOURCE_MAX, f);
	file_list_free(names, count);
	return result;
}

/* A missing file is easier to find when its setting is named. */
static int fault_of_setting(const char *setting, struct fault *f)
{
	const struct fault inner = f ? *f : (struct fault){ 0 };

	return fault(f, inner.kind, "%s: %.280s", setting, inner.text);
}

static int map_attach(struct settings *s, struct fault *f)
{
	struct identity_map *map = NULL;
	struct buffer bytes;
	int result = -1;

	if (!s->identity_map[0])
		return 0;
	buffer_init(&bytes, NULL, IDENTITY_MAP_MAX);
	if (file_read(s->identity_map, &bytes, f) != 0)
		(void)fault_of_setting("identity_map", f);
	else
		result = identity_map_new(s->identity_map, buffer_span(&bytes), &map, f);
	buffer_done(&bytes);
	if (result == 0)
		settings_attach_map(s, map);
	return result;
}

static int footers_attach(struct settings *s, struct fault *f)
{
	struct footers *footers = NULL;
	struct buffer bytes;
	int result = -1;

	if (!s->footer_file[0])
		return 0;
	buffer_init(&bytes, NULL, FOOTERS_BYTES);
	if (file_read(s->footer_file, &bytes, f) != 0)
		(void)fault_of_setting("footers", f);
	else
		result = footers_new(s->footer_file, buffer_span(&bytes), &footers, f);
	buffer_done(&bytes);
	if (result == 0)
		settings_attach_footers(s, footers);
	return result;
}

static int review_key_attach(struct settings *s, struct fault *f)
{
	unsigned char key[SEALED_KEY];
	struct buffer bytes;
	int result;

	if (!s->review_key[0])
		return 0;
	buffer_init(&bytes, NULL, KEY_BYTES);
	result = file_read(s->review_key, &bytes, f) || sealed_key_read(buffer_span(&bytes), key, f) ? -1 : 0;
	buffer_done(&bytes);
	if (result)
		return fault_of_setting("review_key", f);
	settings_attach_review_key(s, key);
	return 0;
}

static int approved_attach(struct settings *s, struct fault *f)
{
	struct approved *approved = NULL;
	struct buffer bytes;
	int result = -1;

	if (!s->approved_phrases[0])
		return 0;
	buffer_init(&bytes, NULL, APPROVED_BYTES_MAX);
	if (file_read(s->approved_phrases, &bytes, f) != 0)
		(void)fault_of_setting("approved_phrases", f);
	else
		result = approved_new(s->approved_phrases, buffer_span(&bytes), &approved, f);
	buffer_done(&bytes);
	if (result == 0)
		settings_attach_approved(s, approved);
	return result;
}

static int settings_of(const struct files *files, struct settings **out, struct fault *f)
{
	struct settings_source *sources = calloc(files->count + 1, sizeof *sources);
	int result;

	if (!sources)
		return fault(f, FAULT_MEMORY, "no memory for the settings");
	for (size_t i = 0; i < files->count; i++)
		sources[i] = (struct settings_source){ files->names[i], buffer_span(&files->bytes[i]) };
	result = settings_new_with(sources, files->count, file_read, out, f);
	free(sources);
	return result;
}

/* systemd tells a service; root's tonectl looks where it lays those of the daemon. */
const char *load_credentials(void)
{
	const char *directory = getenv("CREDENTIALS_DIRECTORY");

	return directory && *directory ? directory : "/run/credentials/tone-milter.service";
}

int load_settings(const char *file, struct settings **out, struct fault *f)
{
	struct files files = { 0 };
	struct settings *s = NULL;
	int result = 0;

	if (file && file[0] && (files_add(&files, file, SETTINGS_SOURCE_MAX, f) != 0
				|| drop_ins_add(&files, file, f) != 0))
		result = -1;
	if (result == 0)
		result = settings_of(&files, &s, f);
	files_done(&files);
	if (s && (settings_place_credentials(s, load_credentials(), f) != 0 || map_attach(s, f) != 0
		  || footers_attach(s, f) != 0 || approved_attach(s, f) != 0 || review_key_attach(s, f) != 0)) {
		settings_free(s);
		result = -1;
	}
	if (result == 0)
		*out = s;
	return result;
}

/* ---- lexicons ---- */

/* "en/apology.lex" out of ".../lexicon/en/apology.lex". */
static const char *name_shown(const char *path)
{
	const char *file = strrchr(path, '/'), *at = file;

	while (at && at > path && at[-1] != '/')
		at--;
	return at ? at : path;
}

static int language_add(struct files *s, const char *directory, struct fault *f)
{
	size_t room = LEXICON_FILES - s->count, count;
	char **names;
	int result;

	if (file_list(directory, ".lex", room, &names, &count, f) != 0)
		return -1;
	result = files_add_all(s, names, count, LEXICON_BYTES, f);
	file_list_free(names, count);
	return result;
}

/* Two letters name a language; other directories are somebody's own. */
static bool is_language(const char *path)
{
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;

	return strlen(name) == 2 && name[0] >= 'a' && name[0] <= 'z' && name[1] >= 'a' && name[1] <= 'z';
}

static int all_languages(struct files *s, const char *directory, struct fault *f)
{
	char **names;
	size_t count;
	int result = 0;

	if (file_list_directories(directory, LANGUAGES, &names, &count, f) != 0)
		return fault_of_setting("lexicon_directory", f);
	for (size_t i = 0; i < count && result == 0; i++)
		if (is_language(names[i]))
			result = language_add(s, names[i], f);
	file_list_free(names, count);
	return result;
}

static int named_languages(struct files *s, const char *directory, const struct strings *languages,
			   struct fault *f)
{
	char path[PATH_MAX];

	for (size_t i = 0; i < languages->count; i++) {
		int n = snprintf(path, sizeof path, "%s/%s", directory, languages->at[i]);

		if (n < 0 || (size_t)n >= sizeof path)
			return fault(f, FAULT_INPUT, "the directory name %.200s is too long", directory);
		if (!is_language(path))
			return fault(f, FAULT_INPUT, "wanted the two letters of a language, found \"%.20s\"",
				     languages->at[i]);
		if (language_add(s, path, f) != 0)
			return -1;
	}
	return 0;
}

static int lexicon_of(const struct files *files, enum lexicon_readers readers, struct lexicon **out,
		      struct fault *f)
{
	struct lexicon_source sources[LEXICON_FILES];
	char languages[LEXICON_FILES][3];

	for (size_t i = 0; i < files->count; i++) {
		const char *shown = name_shown(files->names[i]);

		(void)snprintf(languages[i], sizeof languages[i], "%.2s", shown);
		sources[i] = (struct lexicon_source){ shown, languages[i], buffer_span(&files->bytes[i]) };
	}
	return lexicon_open(sources, files->count, readers, out, f);
}

int load_lexicon(const char *directory, const struct strings *languages, enum lexicon_readers readers,
		 struct lexicon **out, struct fault *f)
{
	struct files files = { 0 };
	int result = languages && languages->count ? named_languages(&files, directory, languages, f)
						   : all_languages(&files, directory, f);

	if (result == 0 && files.count == 0)
		result = fault(f, FAULT_INPUT, "no language with .lex files below %.200s", directory);
	if (result == 0)
		result = lexicon_of(&files, readers, out, f);
	files_done(&files);
	return result;
}
