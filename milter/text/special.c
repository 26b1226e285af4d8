/* special.c - see special.h. */
#include "text/special.h"

#define ROW(word, cut, ...) { word, sizeof(word) - 1, cut, false, { __VA_ARGS__ } }
#define TURN(word) { word, sizeof(word) - 1, 0, true, { NULL } }
#define END { NULL, 0, 0, false, { NULL } }

static const struct special on_a[] = {
	ROW("arent", 3, "are", "not"), ROW("aint", 2, "is", "not"),
	TURN("although"), TURN("aber"), TURN("allerdings"), END
};
static const struct special on_b[] = { TURN("but"), END };
static const struct special on_c[] = {
	ROW("cannot", 3, "can", "not"), ROW("cant", 3, "can", "not"),
	ROW("couldnt", 5, "could", "not"), TURN("cependant"), END
};
static const struct special on_d[] = {
	ROW("dont", 2, "do", "not"), ROW("didnt", 3, "did", "not"),
	ROW("doesnt", 4, "does", "not"), END
};
static const struct special on_e[] = { TURN("echter"), END };
static const struct special on_g[] = {
	ROW("gonna", 3, "going", "to"), ROW("gotta", 3, "got", "to"), END
};
static const struct special on_h[] = {
	ROW("hasnt", 3, "has", "not"), ROW("havent", 4, "have", "not"),
	ROW("hadnt", 3, "had", "not"), TURN("however"), END
};
static const struct special on_i[] = {
	ROW("im", 1, "i", "am"), ROW("ive", 1, "i", "have"), ROW("isnt", 2, "is", "not"), END
};
static const struct special on_j[] = { TURN("jedoch"), END };
static const struct special on_m[] = { TURN("mais"), TURN("maar"), TURN("mutta"), END };
static const struct special on_o[] = { TURN("obwohl"), END };
static const struct special on_p[] = {
	ROW("pls", 0, "please"), ROW("plz", 0, "please"), TURN("pero"), TURN("pourtant"), END
};
static const struct special on_s[] = { ROW("shouldnt", 6, "should", "not"), END };
static const struct special on_t[] = {
	ROW("thats", 4, "that", "is"), ROW("theyre", 4, "they", "are"), ROW("thx", 0, "thanks"),
	ROW("thanx", 0, "thanks"), TURN("though"), TURN("tuttavia"), END
};
static const struct special on_u[] = { ROW("u", 0, "you"), ROW("ur", 0, "your"), END };
static const struct special on_w[] = {
	ROW("wont", 2, "will", "not"), ROW("wasnt", 3, "was", "not"),
	ROW("werent", 4, "were", "not"), ROW("wouldnt", 5, "would", "not"),
	ROW("weve", 2, "we", "have"), ROW("whats", 4, "what", "is"), ROW("wanna", 3, "want", "to"),
	TURN("whereas"), END
};
static const struct special on_y[] = {
	ROW("youre", 3, "you", "are"), ROW("youve", 3, "you", "have"), TURN("yet"), END
};

static const struct special *const by_letter[26] = {
	['a' - 'a'] = on_a, ['b' - 'a'] = on_b, ['c' - 'a'] = on_c, ['d' - 'a'] = on_d,
	['e' - 'a'] = on_e, ['g' - 'a'] = on_g, ['h' - 'a'] = on_h, ['i' - 'a'] = on_i,
	['j' - 'a'] = on_j, ['m' - 'a'] = on_m, ['o' - 'a'] = on_o, ['p' - 'a'] = on_p,
	['s' - 'a'] = on_s, ['t' - 'a'] = on_t, ['u' - 'a'] = on_u, ['w' - 'a'] = on_w,
	['y' - 'a'] = on_y,
};

const struct special *special_find(struct span fold)
{
	const struct special *row;

	if (fold.len == 0 || fold.len > 10 || fold.at[0] < 'a' || fold.at[0] > 'z')
		return NULL;
	row = by_letter[fold.at[0] - 'a'];
	for (; row && row->word; row++)
		if (row->len == fold.len && row->word[fold.len - 1] == fold.at[fold.len - 1]
		    && memcmp(row->word, fold.at, fold.len) == 0)
			return row;
	return NULL;
}

/* One word of a list: its length is known when we are compiled. */
struct entry {
	size_t len;
	const char *word;
};

#define E(word) { sizeof(word) - 1, word }

static bool among(struct span fold, const struct entry *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (list[i].len == fold.len && memcmp(list[i].word, fold.at, fold.len) == 0)
			return true;
	return false;
}

#define AMONG(fold, list) among(fold, list, sizeof list / sizeof *list)

/* Behind these an "'s" is "is"; behind other words it is a possessive. */
static bool takes_is(struct span head)
{
	static const struct entry heads[] = {
		E("it"), E("that"), E("this"), E("what"), E("there"), E("here"), E("he"), E("she"),
		E("who"), E("where"), E("how"), E("when"), E("why"), E("everything"), E("nothing"),
		E("something"), E("anything"), E("everyone"), E("nobody"), E("somebody"), E("one"),
	};

	return AMONG(head, heads);
}

/* French and Italian words lose a vowel before another; the mark stays theirs. */
static bool elides(struct span head)
{
	static const struct entry heads[] = {
		E("l"), E("d"), E("j"), E("m"), E("t"), E("s"), E("n"), E("c"), E("qu"), E("jusqu"),
		E("lorsqu"), E("puisqu"), E("quelqu"), E("dell"), E("all"), E("nell"), E("sull"),
		E("dall"), E("un"), E("quest"), E("quell"),
	};

	return AMONG(head, heads);
}

static struct contraction split_not(struct span fold)
{
	struct span head = span_cut(fold, 0, fold.len - 3);
	struct contraction c = { .tail = SPAN("not"), .cut = head.len };

	if (span_eq(head, SPAN("ca")))
		c = (struct contraction){ .tail = SPAN("not"), .cut = 3, .head = SPAN("can") };
	else if (span_eq(head, SPAN("wo")))
		c.head = SPAN("will");
	else if (span_eq(head, SPAN("sha")))
		c.head = SPAN("shall");
	else if (span_eq(head, SPAN("ai")))
		c.head = SPAN("is");
	else
		c.head = head;
	return c;
}

static struct span tail_of(struct span head, struct span tail)
{
	if (span_eq(tail, SPAN("m")) && span_eq(head, SPAN("i")))
		return SPAN("am");
	if (span_eq(tail, SPAN("ve")))
		return SPAN("have");
	if (span_eq(tail, SPAN("ll")))
		return SPAN("will");
	if (span_eq(tail, SPAN("re")))
		return SPAN("are");
	if (span_eq(tail, SPAN("d")))
		return SPAN("would");
	if (span_eq(tail, SPAN("s")) && span_eq(head, SPAN("let")))
		return SPAN("us");
	return span_eq(tail, SPAN("s")) && takes_is(head) ? SPAN("is") : SPAN_NONE;
}

struct contraction contraction_split(struct span fold)
{
	const size_t mark = span_find_byte(fold, '\'');
	struct contraction c = { .head = fold, .tail = SPAN_NONE };
	const struct span head = span_cut(fold, 0, mark), tail = span_skip(fold, mark + 1);

	if (fold.len > 3 && span_ends(fold, SPAN("n't")))
		return split_not(fold);
	if (mark == fold.len || head.len == 0)
		return c;
	c.tail = tail_of(head, tail);
	if (c.tail.len) {
		c.head = head;
		c.cut = mark;
	} else if (span_eq(tail, SPAN("s"))) {
		c.head = head;
	} else if (elides(head) && tail.len) {
		c.head = span_cut(fold, 0, mark + 1);
		c.tail = tail;
		c.cut = mark + 1;
	}
	return c;
}

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
