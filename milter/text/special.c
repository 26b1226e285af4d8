/* special.c - see special.h. */
#include "text/special.h"

/* Words of one length each, one behind the other. */
static bool among_equals(struct span fold, const char *const *by_length, size_t count)
{
	const char *at = fold.len < count ? by_length[fold.len] : NULL;

	for (; at && *at; at += fold.len)
		if (*at == fold.at[0] && memcmp(at, fold.at, fold.len) == 0)
			return true;
	return false;
}

bool special_abbreviation(struct span fold)
{
	static const char *const by_length[] = {
		[2] = "mr" "ms" "dr" "st" "vs" "eg" "ie" "nr" "ca" "sr",
		[3] = "mrs" "etc" "e.g" "i.e" "inc" "ltd" "jan" "feb" "mar" "apr" "jun" "jul" "aug" "sep" "oct"
		      "nov" "dec" "fig" "ext" "tel" "bzw" "z.b" "d.h" "ggf" "usw" "mme" "sra" "dhr" "ecc",
		[4] = "prof" "dept" "corp" "sept" "evtl" "inkl" "mevr" "bijv" "resp",
		[6] = "approx",
	};

	if (fold.len == 1)
		return ascii_alpha(fold.at[0]) && fold.at[0] != 'i';
	return among_equals(fold, by_length, sizeof by_length / sizeof *by_length);
}

bool special_suffix(struct span fold)
{
	static const char *const by_length[] = {
		[2] = "io" "de" "fr" "uk" "eu" "nl" "ch" "at" "es" "js" "py" "sh",
		[3] = "com" "org" "net" "app" "dev" "pdf" "doc" "xls" "csv" "txt" "jpg" "png" "gif" "zip" "exe"
		      "msi" "apk" "dmg" "htm" "php" "xml" "log" "eml" "msg" "mp3" "mp4" "mov" "dll" "sql" "cfg"
		      "ini",
		[4] = "info" "docx" "xlsx" "jpeg" "html" "json" "pptx" "conf",
		[7] = "example",
	};

	return among_equals(fold, by_length, sizeof by_length / sizeof *by_length);
}
