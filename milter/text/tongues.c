/* tongues.c - the spellings of each language; see tongue.h. To add one: its table,
 * and its name in `tongues`.
 *
 * Words stand here in folded form. A chat word has a row where it means one thing
 * only; one that is a word, a name or a size elsewhere ("x", "pro") has none.
 */
#include "text/tongues.h"

#define AS(word, meant) { word, sizeof(word) - 1, 0, false, { meant, NULL }, NULL }
#define TWO(word, cut, head, tail) { word, sizeof(word) - 1, cut, false, { head, tail }, NULL }
#define TURN(word) { word, sizeof(word) - 1, 0, true, { NULL, NULL }, NULL }
#define TURN_NOT(word, behind) { word, sizeof(word) - 1, 0, true, { NULL, NULL }, behind }
#define LETTER(letter, ...) \
	[letter - 'a'] = (const struct spelling[]){ __VA_ARGS__, { NULL, 0, 0, false, { NULL, NULL }, NULL } }

#define ELIDED(head, as) { { head, sizeof(head) - 1 }, { as, sizeof(as) - 1 } }
#define KEPT(head) ELIDED(head, head "'")
#define NO_MORE { { NULL, 0 }, { NULL, 0 } }

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

/* -- English ------------------------------------------------------------ */

static const struct spelling *const english[26] = {
	LETTER('a', TWO("arent", 3, "are", "not"), TWO("aint", 2, "is", "not"), TURN("although")),
	LETTER('b', TURN("but")),
	LETTER('c', TWO("cannot", 3, "can", "not"), TWO("cant", 3, "can", "not"),
	       TWO("couldnt", 5, "could", "not")),
	LETTER('d', TWO("dont", 2, "do", "not"), TWO("didnt", 3, "did", "not"),
	       TWO("doesnt", 4, "does", "not")),
	LETTER('g', TWO("gonna", 3, "going", "to"), TWO("gotta", 3, "got", "to")),
	LETTER('h', TWO("hasnt", 3, "has", "not"), TWO("havent", 4, "have", "not"),
	       TWO("hadnt", 3, "had", "not"), TURN("however")),
	LETTER('i', TWO("im", 1, "i", "am"), TWO("ive", 1, "i", "have"), TWO("isnt", 2, "is", "not")),
	LETTER('p', AS("pls", "please"), AS("plz", "please")),
	LETTER('s', TWO("shouldnt", 6, "should", "not")),
	LETTER('t', TWO("thats", 4, "that", "is"), TWO("theyre", 4, "they", "are"), AS("thx", "thanks"),
	       AS("thanx", "thanks"), AS("ty", "thanks"), AS("tysm", "thanks"), TURN("though")),
	LETTER('u', AS("u", "you"), AS("ur", "your")),
	LETTER('w', TWO("wont", 2, "will", "not"), TWO("wasnt", 3, "was", "not"),
	       TWO("werent", 4, "were", "not"), TWO("wouldnt", 5, "would", "not"),
	       TWO("weve", 2, "we", "have"), TWO("whats", 4, "what", "is"), TWO("wanna", 3, "want", "to"),
	       TURN("whereas")),
	LETTER('y', TWO("youre", 3, "you", "are"), TWO("youve", 3, "you", "have"), TURN_NOT("yet", "not as")),
};

/* A text that turns out to be French or Italian was read as English at first: its
 * marks stay with its words. */
static const struct elision latin_elisions[] = {
	KEPT("l"), KEPT("d"), KEPT("j"), KEPT("m"), KEPT("t"), KEPT("s"), KEPT("n"), KEPT("c"), KEPT("qu"),
	KEPT("jusqu"), KEPT("lorsqu"), KEPT("puisqu"), KEPT("quelqu"), KEPT("dell"), KEPT("all"),
	KEPT("nell"), KEPT("sull"), KEPT("dall"), KEPT("un"), KEPT("quest"), KEPT("quell"), NO_MORE
};

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

/* "parcel's" -> parcel. */
static struct contraction split_owner(struct span fold)
{
	const size_t mark = span_find_byte(fold, '\'');
	const bool owned = mark && mark < fold.len && span_eq(span_skip(fold, mark + 1), SPAN("s"));

	return (struct contraction){ .head = owned ? span_cut(fold, 0, mark) : fold };
}

static struct contraction split_english(struct span fold)
{
	const size_t mark = span_find_byte(fold, '\'');
	const struct span head = span_cut(fold, 0, mark);
	struct span tail;

	if (fold.len > 3 && span_ends(fold, SPAN("n't")))
		return split_not(fold);
	if (mark == fold.len || head.len == 0)
		return (struct contraction){ .head = fold };
	tail = tail_of(head, span_skip(fold, mark + 1));
	if (tail.len)
		return (struct contraction){ .head = head, .tail = tail, .cut = mark };
	return split_owner(fold);
}

static const struct tongue tongue_english = {
	.name = "en", .spellings = english, .split = split_english, .elisions = latin_elisions,
};

const struct tongue tongue_as_written = { .name = "", .elisions = latin_elisions };

/* -- German ------------------------------------------------------------- */

/* Where no comma stands before "aber", it turns a sentence, or stresses a word: "das
 * ist aber schade". */
static const struct spelling *const german[26] = {
	LETTER('a', TURN_NOT("aber", "ist war sind waren wird hat haben hatte tut mir uns ihnen nun jetzt")),
	LETTER('h', TWO("habs", 3, "habe", "es")),
	LETTER('g', TWO("gibts", 4, "gibt", "es"), TWO("gehts", 4, "geht", "es")),
	LETTER('j', TURN("jedoch")),
	LETTER('o', TURN("obwohl")),
	LETTER('n', AS("ne", "eine"), AS("nem", "einem"), AS("nen", "einen")),
	LETTER('w', TWO("wars", 3, "war", "es")),
};

/* "gibt's", "für's": a verb or a small word with "es" or "das"; else an owner. */
static struct contraction split_german(struct span fold)
{
	static const struct entry verbs[] = {
		E("geht"), E("gibt"), E("ist"), E("hab"), E("habe"), E("wie"), E("wenn"), E("ob"), E("war"),
		E("wird"), E("tut"), E("macht"), E("was"), E("so"), E("hat"), E("ich"), E("dass"), E("bleibt"),
	};
	static const struct entry before[] = { E("fuer"), E("auf"), E("in"), E("an"), E("um"), E("durch") };
	const struct contraction c = split_owner(fold);

	if (c.head.len == fold.len)
		return c;
	if (AMONG(c.head, verbs))
		return (struct contraction){ .head = c.head, .tail = SPAN("es"), .cut = c.head.len };
	if (AMONG(c.head, before))
		return (struct contraction){ .head = c.head, .tail = SPAN("das"), .cut = c.head.len };
	return c;
}

static const struct tongue tongue_german = {
	.name = "de", .spellings = german, .split = split_german, .letters = LETTERS_GERMAN, .ordinals = true,
	.abbreviations = "hr fr str usw u.a zzgl vgl bspw max min mind tgl",
};

/* -- French ------------------------------------------------------------- */

static const struct spelling *const french[26] = {
	LETTER('b', AS("bjr", "bonjour"), AS("bcp", "beaucoup")),
	LETTER('c', TWO("cest", 1, "ce", "est"), TWO("cetait", 1, "ce", "etait"), TURN("cependant")),
	LETTER('d', TWO("daccord", 1, "de", "accord")),
	LETTER('j', TWO("jai", 1, "je", "ai"), TWO("javais", 1, "je", "avais"), TWO("jattends", 1, "je", "attends"),
	       TWO("jaimerais", 1, "je", "aimerais"), TWO("jespere", 1, "je", "espere")),
	LETTER('m', TURN("mais")),
	LETTER('n', TWO("nai", 1, "ne", "ai"), TWO("nest", 1, "ne", "est"), TWO("navez", 1, "ne", "avez"),
	       TURN("neanmoins")),
	LETTER('p', TURN("pourtant"), AS("pk", "pourquoi"), AS("pq", "pourquoi"), AS("pb", "probleme")),
	LETTER('q', TWO("quil", 2, "que", "il"), TWO("qqn", 0, "quelque", "un")),
	LETTER('r', TWO("rdv", 0, "rendez", "vous")),
	LETTER('s', TWO("sil", 1, "se", "il")),
	LETTER('t', AS("tjs", "toujours"), AS("tjrs", "toujours"), TURN("toutefois")),
};

static const struct elision french_elisions[] = {
	ELIDED("l", "le"), ELIDED("s", "se"), ELIDED("d", "de"), ELIDED("j", "je"), ELIDED("m", "me"), ELIDED("t", "te"),
	ELIDED("n", "ne"), ELIDED("c", "ce"), ELIDED("qu", "que"), ELIDED("jusqu", "jusque"),
	ELIDED("lorsqu", "lorsque"), ELIDED("puisqu", "puisque"), ELIDED("quoiqu", "quoique"),
	ELIDED("quelqu", "quelque"), ELIDED("presqu", "presque"), NO_MORE
};

static const struct tongue tongue_french = {
	.name = "fr", .spellings = french, .elisions = french_elisions, .letters = LETTERS_PLAIN,
	.abbreviations = "m mm mlle env cf ref",
};

/* -- Spanish ------------------------------------------------------------ */

static const struct spelling *const spanish[26] = {
	LETTER('a', TURN("aunque")),
	LETTER('p', TURN("pero"), AS("pq", "porque")),
	LETTER('q', AS("q", "que")),
	LETTER('t', AS("tb", "tambien"), AS("tmb", "tambien")),
	LETTER('x', AS("xq", "porque"), TWO("xfa", 0, "por", "favor")),
};

static const struct tongue tongue_spanish = {
	.name = "es", .spellings = spanish, .letters = LETTERS_PLAIN,
	.abbreviations = "sres dra ud uds vd num pag av avda dpto",
};

/* -- Dutch -------------------------------------------------------------- */

static const struct spelling *const dutch[26] = {
	LETTER('d', TURN("doch")),
	LETTER('e', TURN("echter")),
	LETTER('f', AS("ff", "even")),
	LETTER('h', TURN("hoewel")),
	LETTER('k', AS("k", "ik")),
	LETTER('m', AS("m'n", "mijn"), AS("mn", "mijn"),
	       TURN_NOT("maar", "alleen wel nog dan het niet ook nu zo eens gewoon hem haar ze dat me u je")),
	LETTER('n', AS("n", "een")),
	LETTER('t', AS("t", "het")),
	LETTER('z', AS("z'n", "zijn")),
};

static const struct tongue tongue_dutch = {
	.name = "nl", .spellings = dutch, .split = split_owner, .letters = LETTERS_PLAIN,
	.abbreviations = "incl excl evt mw drs ing o.a t.a.v i.v.m m.b.t max min", .letter = "u",
};

/* -- Italian ------------------------------------------------------------ */

static const struct spelling *const italian[26] = {
	LETTER('a', TURN("anzi"), AS("anke", "anche")),
	LETTER('b', TURN("bensi")),
	LETTER('c', AS("cmq", "comunque")),
	LETTER('e', TURN("eppure")),
	LETTER('g', AS("grz", "grazie")),
	LETTER('k', AS("ke", "che"), AS("ki", "chi")),
	LETTER('m', TURN("ma")),
	LETTER('n', AS("nn", "non")),
	LETTER('p', TURN("pero"), AS("perke", "perche")),
	LETTER('q', AS("qlc", "qualcosa"), AS("qlcs", "qualcosa"), AS("qlcn", "qualcuno")),
	LETTER('s', TURN("sebbene"), AS("sn", "sono")),
	LETTER('t', TURN("tuttavia"), AS("tt", "tutto")),
	LETTER('x', AS("xke", "perche"), AS("xche", "perche")),
};

static const struct elision italian_elisions[] = {
	ELIDED("l", "lo"), ELIDED("un", "una"), ELIDED("d", "di"), ELIDED("c", "ci"), ELIDED("m", "mi"),
	ELIDED("t", "ti"), ELIDED("s", "si"), ELIDED("v", "vi"), ELIDED("n", "ne"),
	ELIDED("dell", "della"), ELIDED("all", "alla"), ELIDED("dall", "dalla"), ELIDED("nell", "nella"),
	ELIDED("sull", "sulla"), ELIDED("coll", "con"), ELIDED("quest", "questo"), ELIDED("quell", "quello"),
	ELIDED("com", "come"), ELIDED("dov", "dove"), ELIDED("cos", "cosa"), ELIDED("anch", "anche"),
	ELIDED("senz", "senza"), ELIDED("mezz", "mezzo"), ELIDED("nient", "niente"), ELIDED("tutt", "tutto"),
	ELIDED("quand", "quando"), ELIDED("qual", "qual"), ELIDED("bell", "bello"), ELIDED("buon", "buona"), ELIDED("sant", "santo"), NO_MORE
};

static const struct tongue tongue_italian = {
	.name = "it", .spellings = italian, .elisions = italian_elisions, .letters = LETTERS_PLAIN,
	.abbreviations = "sig sigg dott ssa ing avv geom rag gent egr spett cell es art rif fatt pag p.es c.a c.m",
};

/* -- Portuguese --------------------------------------------------------- */

static const struct spelling *const portuguese[26] = {
	LETTER('b', AS("blz", "beleza")),
	LETTER('c', AS("cmg", "comigo"), TURN("contudo")),
	LETTER('d', AS("dps", "depois")),
	LETTER('e', TURN("embora"), TURN("entretanto")),
	LETTER('h', AS("hj", "hoje")),
	LETTER('m', TURN("mas"), AS("mt", "muito"), AS("mto", "muito"), AS("msm", "mesmo")),
	LETTER('n', AS("n", "nao"), AS("nd", "nada"), AS("ngm", "ninguem")),
	LETTER('o', TWO("oq", 1, "o", "que"), AS("obg", "obrigado")),
	LETTER('p', TURN("porem"), AS("pq", "porque"), AS("pra", "para"), TWO("pf", 1, "por", "favor"),
	       TWO("pfv", 1, "por", "favor")),
	LETTER('q', AS("q", "que"), AS("qdo", "quando")),
	LETTER('t', TURN("todavia"), AS("ta", "esta"), AS("to", "estou"), AS("tb", "tambem"),
	       AS("tbm", "tambem"), AS("td", "tudo")),
	LETTER('v', AS("vc", "voce"), AS("vcs", "voces")),
};

static const struct tongue tongue_portuguese = {
	.name = "pt", .spellings = portuguese, .letters = LETTERS_PLAIN,
	.abbreviations = "dra exmo exma exmos v ex num pag av sto sta",
};

/* -- all ---------------------------------------------------------------- */

const struct tongue *const tongues[] = {
	&tongue_english, &tongue_german, &tongue_french, &tongue_spanish, &tongue_dutch, &tongue_italian,
	&tongue_portuguese,
};
const size_t tongue_count = sizeof tongues / sizeof *tongues;
