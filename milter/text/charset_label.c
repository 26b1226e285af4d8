/* charset_label.c - see charset_label.h. The tables are the knowledge: add a line. */
#include "text/charset_label.h"

enum { KEY_MAX = 40 };

#define WESTERN "windows-1252"

/* Letters and digits of a label, in small letters; "cp" before a number. */
static const struct row {
	const char *key, *name;
	enum charset_how how;
} rows[] = {
	{ "utf8", NULL, CHARSET_UTF8 }, { "usascii", WESTERN, CHARSET_SINGLE },
	{ "iso88591", WESTERN, CHARSET_SINGLE }, { "cp1252", WESTERN, CHARSET_SINGLE },
	{ "unicode11utf8", NULL, CHARSET_UTF8 }, { "unicode20utf8", NULL, CHARSET_UTF8 },
	{ "utf8n", NULL, CHARSET_UTF8 }, { "utf8mb4", NULL, CHARSET_UTF8 },
	{ "utf", NULL, CHARSET_UTF8 }, { "cp65001", NULL, CHARSET_UTF8 },
	{ "ascii", WESTERN, CHARSET_SINGLE }, { "ansix341968", WESTERN, CHARSET_SINGLE },
	{ "ansi", WESTERN, CHARSET_SINGLE }, { "iso646us", WESTERN, CHARSET_SINGLE },
	{ "us", WESTERN, CHARSET_SINGLE }, { "cp367", WESTERN, CHARSET_SINGLE },
	{ "cp20127", WESTERN, CHARSET_SINGLE }, { "7bit", WESTERN, CHARSET_SINGLE },
	{ "8bit", WESTERN, CHARSET_SINGLE }, { "iso8859", WESTERN, CHARSET_SINGLE },
	{ "latin1", WESTERN, CHARSET_SINGLE }, { "l1", WESTERN, CHARSET_SINGLE },
	{ "isolatin1", WESTERN, CHARSET_SINGLE }, { "isoir100", WESTERN, CHARSET_SINGLE },
	{ "cp819", WESTERN, CHARSET_SINGLE }, { "cp28591", WESTERN, CHARSET_SINGLE },
	{ "windowslatin1", WESTERN, CHARSET_SINGLE },
	{ "iso88592", "iso-8859-2", CHARSET_SINGLE }, { "latin2", "iso-8859-2", CHARSET_SINGLE },
	{ "isolatin2", "iso-8859-2", CHARSET_SINGLE }, { "cp28592", "iso-8859-2", CHARSET_SINGLE },
	{ "iso88593", "iso-8859-3", CHARSET_SINGLE }, { "latin3", "iso-8859-3", CHARSET_SINGLE },
	{ "iso88594", "iso-8859-4", CHARSET_SINGLE }, { "latin4", "iso-8859-4", CHARSET_SINGLE },
	{ "iso88595", "iso-8859-5", CHARSET_SINGLE },
	{ "isolatincyrillic", "iso-8859-5", CHARSET_SINGLE },
	{ "cyrillic", "iso-8859-5", CHARSET_SINGLE },
	{ "iso88596", "iso-8859-6", CHARSET_SINGLE }, { "arabic", "iso-8859-6", CHARSET_SINGLE },
	{ "iso88596i", "iso-8859-6", CHARSET_SINGLE }, { "iso88596e", "iso-8859-6", CHARSET_SINGLE },
	{ "iso88597", "iso-8859-7", CHARSET_SINGLE }, { "greek", "iso-8859-7", CHARSET_SINGLE },
	{ "cp28597", "iso-8859-7", CHARSET_SINGLE },
	{ "iso88598", "iso-8859-8", CHARSET_SINGLE }, { "hebrew", "iso-8859-8", CHARSET_SINGLE },
	{ "iso88598i", "iso-8859-8", CHARSET_SINGLE }, { "logical", "iso-8859-8", CHARSET_SINGLE },
	{ "iso88598e", "iso-8859-8", CHARSET_SINGLE }, { "visual", "iso-8859-8", CHARSET_SINGLE },
	{ "iso88599", "windows-1254", CHARSET_SINGLE }, { "latin5", "windows-1254", CHARSET_SINGLE },
	{ "isolatin5", "windows-1254", CHARSET_SINGLE }, { "cp28599", "windows-1254", CHARSET_SINGLE },
	{ "iso885910", "iso-8859-10", CHARSET_SINGLE }, { "latin6", "iso-8859-10", CHARSET_SINGLE },
	{ "iso885911", "windows-874", CHARSET_SINGLE }, { "tis620", "windows-874", CHARSET_SINGLE },
	{ "cp874", "windows-874", CHARSET_SINGLE },
	{ "iso885913", "iso-8859-13", CHARSET_SINGLE }, { "latin7", "iso-8859-13", CHARSET_SINGLE },
	{ "iso885914", "iso-8859-14", CHARSET_SINGLE }, { "latin8", "iso-8859-14", CHARSET_SINGLE },
	{ "iso885915", "iso-8859-15", CHARSET_SINGLE }, { "latin9", "iso-8859-15", CHARSET_SINGLE },
	{ "latin0", "iso-8859-15", CHARSET_SINGLE }, { "cp28605", "iso-8859-15", CHARSET_SINGLE },
	{ "iso885916", "iso-8859-16", CHARSET_SINGLE }, { "latin10", "iso-8859-16", CHARSET_SINGLE },
	{ "cp1250", "windows-1250", CHARSET_SINGLE }, { "cp1251", "windows-1251", CHARSET_SINGLE },
	{ "cp1253", "windows-1253", CHARSET_SINGLE }, { "cp1254", "windows-1254", CHARSET_SINGLE },
	{ "cp1255", "windows-1255", CHARSET_SINGLE }, { "cp1256", "windows-1256", CHARSET_SINGLE },
	{ "cp1257", "windows-1257", CHARSET_SINGLE },
	{ "koi8r", "koi8-r", CHARSET_SINGLE }, { "koi8", "koi8-r", CHARSET_SINGLE },
	{ "cp20866", "koi8-r", CHARSET_SINGLE }, { "koi8u", "koi8-u", CHARSET_SINGLE },
	{ "cp21866", "koi8-u", CHARSET_SINGLE },
	{ "cp437", "cp437", CHARSET_SINGLE }, { "cp850", "cp850", CHARSET_SINGLE },
	{ "cp866", "cp866", CHARSET_SINGLE },
	{ "macintosh", "macintosh", CHARSET_SINGLE }, { "macroman", "macintosh", CHARSET_SINGLE },
	{ "mac", "macintosh", CHARSET_SINGLE }, { "cp10000", "macintosh", CHARSET_SINGLE },
	{ "maccyrillic", "x-mac-cyrillic", CHARSET_SINGLE },
	{ "cp10007", "x-mac-cyrillic", CHARSET_SINGLE },
	{ "cp1258", "CP1258", CHARSET_ICONV },
	{ "gb2312", "GB18030", CHARSET_ICONV }, { "gb231280", "GB18030", CHARSET_ICONV },
	{ "gbk", "GB18030", CHARSET_ICONV }, { "cp936", "GB18030", CHARSET_ICONV },
	{ "gb18030", "GB18030", CHARSET_ICONV }, { "cp54936", "GB18030", CHARSET_ICONV },
	{ "euccn", "GB18030", CHARSET_ICONV }, { "cngb", "GB18030", CHARSET_ICONV },
	{ "chinese", "GB18030", CHARSET_ICONV }, { "isoir58", "GB18030", CHARSET_ICONV },
	{ "big5", "BIG5-HKSCS", CHARSET_ICONV }, { "big5hkscs", "BIG5-HKSCS", CHARSET_ICONV },
	{ "cnbig5", "BIG5-HKSCS", CHARSET_ICONV }, { "bigfive", "BIG5-HKSCS", CHARSET_ICONV },
	{ "cp950", "BIG5-HKSCS", CHARSET_ICONV },
	{ "shiftjis", "CP932", CHARSET_ICONV }, { "sjis", "CP932", CHARSET_ICONV },
	{ "mskanji", "CP932", CHARSET_ICONV }, { "windows31j", "CP932", CHARSET_ICONV },
	{ "cp932", "CP932", CHARSET_ICONV }, { "cp943", "CP932", CHARSET_ICONV },
	{ "eucjp", "EUC-JP-MS", CHARSET_ICONV }, { "eucjpms", "EUC-JP-MS", CHARSET_ICONV },
	{ "ujis", "EUC-JP-MS", CHARSET_ICONV }, { "cp51932", "EUC-JP-MS", CHARSET_ICONV },
	{ "iso2022jp", "ISO-2022-JP", CHARSET_JIS }, { "jis", "ISO-2022-JP", CHARSET_JIS },
	{ "iso2022jp1", "ISO-2022-JP", CHARSET_JIS }, { "iso2022jpms", "ISO-2022-JP", CHARSET_JIS },
	{ "cp50220", "ISO-2022-JP", CHARSET_JIS }, { "cp50221", "ISO-2022-JP", CHARSET_JIS },
	{ "cp50222", "ISO-2022-JP", CHARSET_JIS },
	{ "euckr", "CP949", CHARSET_ICONV }, { "ksc56011987", "CP949", CHARSET_ICONV },
	{ "ksc5601", "CP949", CHARSET_ICONV }, { "ksc56011989", "CP949", CHARSET_ICONV },
	{ "korean", "CP949", CHARSET_ICONV }, { "isoir149", "CP949", CHARSET_ICONV },
	{ "cp949", "CP949", CHARSET_ICONV }, { "cp51949", "CP949", CHARSET_ICONV },
	{ "iso2022kr", "ISO-2022-KR", CHARSET_ICONV }, { "iso2022cn", "ISO-2022-CN", CHARSET_ICONV },
	{ "utf7", "UTF-7", CHARSET_ICONV }, { "unicode11utf7", "UTF-7", CHARSET_ICONV },
	{ "unicode20utf7", "UTF-7", CHARSET_ICONV }, { "cp65000", "UTF-7", CHARSET_ICONV },
	{ "utf16", "UTF-16", CHARSET_WIDE }, { "utf16le", "UTF-16LE", CHARSET_WIDE },
	{ "utf16be", "UTF-16BE", CHARSET_WIDE }, { "unicode", "UTF-16", CHARSET_WIDE },
	{ "ucs2", "UTF-16", CHARSET_WIDE }, { "iso10646ucs2", "UTF-16", CHARSET_WIDE },
	{ "cp1200", "UTF-16LE", CHARSET_WIDE }, { "cp1201", "UTF-16BE", CHARSET_WIDE },
	{ "utf32", "UTF-32", CHARSET_WIDE }, { "utf32le", "UTF-32LE", CHARSET_WIDE },
	{ "utf32be", "UTF-32BE", CHARSET_WIDE }, { "ucs4", "UTF-32", CHARSET_WIDE },
	{ "iso10646ucs4", "UTF-32", CHARSET_WIDE },
};

/* What else iconv knows by these very names. Left out: national variants of
 * seven-bit ASCII, which only their label tells from it, and modules that have
 * hung or overflowed (ISO-2022-CN-EXT, TSCII, the double-byte EBCDIC ones). */
static const char *const rare[] = {
	"ARMSCII-8", "CP1125", "CP737", "CP770", "CP771", "CP772", "CP773", "CP774", "CP775",
	"DEC-MCS", "ECMA-CYRILLIC", "EUC-JISX0213", "EUC-TW", "GEORGIAN-ACADEMY", "GEORGIAN-PS",
	"GOST_19768-74", "HP-ROMAN8", "HP-ROMAN9", "ISIRI-3342", "ISO-2022-JP-2", "ISO-2022-JP-3",
	"ISO-8859-9E", "ISO-IR-197", "ISO-IR-209", "ISO_6937", "JOHAB", "KOI8-RU", "KOI8-T",
	"MAC-CENTRALEUROPE", "MAC-IS", "MAC-SAMI", "MAC-UK", "MIK", "PT154", "RK1048", "SHIFT_JISX0213",
	"T.61-8BIT", "TCVN5712-1", "VISCII", "WIN-SAMI-2", "CP037", "CP273", "CP277", "CP278", "CP280",
	"CP284", "CP285", "CP297", "CP420", "CP424", "CP500", "CP851", "CP852", "CP855", "CP856",
	"CP857", "CP858", "CP860", "CP861", "CP862", "CP863", "CP864", "CP865", "CP868", "CP869", "CP870",
	"CP871", "CP875", "CP880", "CP905", "CP918", "CP921", "CP922", "CP1004", "CP1025", "CP1026",
	"CP1046", "CP1047", "CP1097", "CP1112", "CP1122", "CP1123", "CP1124", "CP1129", "CP1130", "CP1132",
	"CP1133", "CP1137", "CP1140", "CP1141", "CP1142", "CP1143", "CP1144", "CP1145", "CP1146",
	"CP1147", "CP1148", "CP1149", "CP1153", "CP1154", "CP1155", "CP1156", "CP1157", "CP1158",
};

/* The label alone, in letters and digits: people hand over its quotes, its
 * parameter's name, comments and years behind it. False when it is too long. */
static bool key_of(struct span label, char key[KEY_MAX], size_t *len)
{
	size_t n = 0;

	while (label.len && !ascii_alpha(label.at[0]) && !ascii_digit(label.at[0]))
		label = span_skip(label, 1);
	if (span_starts_nocase(label, SPAN("charset=")))
		label = span_skip(label, 8);
	while (label.len && (label.at[0] == '"' || label.at[0] == '\''))
		label = span_skip(label, 1);
	while (span_starts_nocase(label, SPAN("x-")) || span_starts_nocase(label, SPAN("x_")))
		label = span_skip(label, 2);
	for (size_t i = 0; i < label.len && span_find_byte(SPAN("\"';:,/(*"), label.at[i]) == 8; i++) {
		if (!ascii_alpha(label.at[i]) && !ascii_digit(label.at[i]))
			continue;
		if (n == KEY_MAX)
			return false;
		key[n++] = ascii_lower(label.at[i]);
	}
	*len = n;
	return true;
}

/* The digits of "windows1251", "ibm850" or "1251"; empty when it is no number. */
static struct span page_number(struct span key)
{
	static const char *const words[] = { "", "cp", "windows", "win", "ibm", "ms", "dos", "codepage",
					     "ansi", "mscp", "windowscp", "ibmcp", "cpibm" };
	struct span digits = key;
	uint64_t number;

	while (digits.len && !ascii_digit(digits.at[0]))
		digits = span_skip(digits, 1);
	if (digits.len < 3 || digits.len > 5 || !span_number(digits, 99999, &number))
		return SPAN_NONE;
	key.len -= digits.len;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (span_eq(key, span_of(words[i])))
			return digits;
	return SPAN_NONE;
}

/* Does `name`, one of ours, have that key? */
static bool has_key(const char *name, struct span key)
{
	size_t at = 0;

	for (; *name; name++) {
		if (!ascii_alpha(*name) && !ascii_digit(*name))
			continue;
		if (at == key.len || key.at[at] != ascii_lower(*name))
			return false;
		at++;
	}
	return at == key.len;
}

static bool find(struct span key, struct charset *out)
{
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (span_eq(key, span_of(rows[i].key))) {
			*out = (struct charset){ rows[i].name, rows[i].how };
			return true;
		}
	for (size_t i = 0; i < sizeof rare / sizeof *rare; i++)
		if (has_key(rare[i], key)) {
			*out = (struct charset){ rare[i], CHARSET_ICONV };
			return true;
		}
	return false;
}

bool charset_of_label(struct span label, struct charset *out)
{
	char key[KEY_MAX], page[] = "cp\0\0\0\0\0";
	struct span number;
	size_t len;

	if (!key_of(label, key, &len) || len == 0)
		return false;
	number = page_number((struct span){ key, len });
	if (number.len) {
		memcpy(page + 2, number.at, number.len);
		return find(span_of(page), out);
	}
	if (find((struct span){ key, len }, out))
		return true;
	/* IANA's names for programs: "csISOLatin1", "csEUCKR". */
	return len > 2 && key[0] == 'c' && key[1] == 's' && find((struct span){ key + 2, len - 2 }, out);
}
