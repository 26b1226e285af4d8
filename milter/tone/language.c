/* language.c - see language.h. */
#include "tone/language.h"

#include "tone/grammar.h"

enum {
	LANGUAGES_MAX = 48,
	TOKENS_LOOK = 256,	/* that are looked at, from all over a text: more change nothing */
	WORDS_LOOK = 400,	/* the same of paragraphs, one after the other */
	SHARE = 60,		/* what a word gives, divided among its languages */
	WRITTEN_MOST = 16,	/* bytes of a word that is spelt otherwise */
	SHORT_TEXT = 5,		/* words */
	FEW_WORDS = 10,		/* below which one word must be the language's own */
	LEAST_PERCENT = 16,	/* of the words must be the language's own */
	ALONE = 3,		/* times the score of the next: nothing else is in the text */
	PART_LEAST = 8,		/* words of a paragraph that may show another language */
	LETTERS = 6,		/* rows of them */
	PART_SHARE = 4		/* and such paragraphs matter from a quarter of the text on */
};

struct entry {
	uint64_t hash, languages;	/* a bit for each */
	uint32_t share;			/* what the word gives each of them */
};

struct languages {
	size_t own;			/* the first ones have a lexicon */
	size_t count;
	const char *names[LANGUAGES_MAX];
	struct entry *table;
	uint32_t used, room;
	size_t of_letters[LETTERS];	/* the language of each row of `written` */
};

/* Function words, and what short English replies are made of. A word that several
 * languages write alike stands in each of them, loans of mail ("sorry", "hi") too:
 * only then is it true that a word is one language's own. Nouns stand nowhere, for
 * every language borrows them, but for English ones that are function words elsewhere,
 * with accents or without ("ate"). */
static const struct { const char *name, *words; } known[] = {
	{ "en", "the and to of you your for is that this with have are we it on in be not will our as at "
		"was if can has from please would been i my me a an but they or so any do were their "
		"done fixed sent been works working today now again back attached enclosed issued received "
		"solved closed cancelled refunded shipped delivered restarted tried try wishes regards know "
		"let shortly soon just also here there day advance hello hi hey thanks thank sorry no "
		"ok over her he she by us one all more out up off any some then than how what "
		"when where who which cannot im ive dont doesnt didnt cant wont isnt arent aint wasnt werent couldnt "
		"hasnt havent hadnt shouldnt wouldnt thats theyre whats youre youve weve gonna wanna gotta u ur pls "
		"plz thx thanx ciao grazie hola gracias merci bonjour ate bent bin car come comment die door even "
		"fare hat hen logo man men met pendant per plus pro pure son state sue tag van via week last new ad "
		"comes came" },
	{ "de", "der die das und ist nicht ich sie wir ihr ihnen ihre ein eine einen einem zu den dem des "
		"mit auf für von im es auch sich haben wird werden bei aus nach noch oder wenn uns kann "
		"bitte habe hat sind dass leider vielen dank mich wie aber in was so am an also war man her "
		"als mir dir nur schon jetzt gut alles danke hallo hello hi hey thanks sorry guten tag gerne "
		"erledigt geht wieder ja nein kein keine hier da dann doch etwas mehr wo wer wann diese dieser "
		"dieses unser unsere ihren ihrem ihrer mein meine vom zum zur wurde heute morgen ware "
		"ok will all per grüße gruß" },
	{ "fr", "le la les et est une des du que qui pas vous nous je votre vos pour dans avec sur ce cette "
		"il elle par plus sont au aux avez notre mais ne bonjour merci de un en ou mon ma l' d' c' j' n' "
		"qu' s' m' t' on me son or as tout tous bien fait cela ça ai été être très si sa ses leur leurs "
		"nos a à y hi hello ok non oui aujourd'hui cordialement ici déjà encore" },
	{ "es", "el la los las y es una que de no por para con su se lo le como más pero muy este esta usted "
		"nos hola gracias mi en un del al ha he está sus fue hay ya cuando porque me son hecho todo bien "
		"si sí tu te qué eso esto hemos tiene puede desde sobre a o e hi ok listo hoy has unos soy estoy "
		"favor buenos buenas saludos también aquí ni les sin todos todas ese esos cada otro hasta donde mas "
		"estan tambien todavia aun ayer antes entre nadie nada tuvimos he" },
	{ "nl", "de het een en van is niet dat ik je u wij we uw zijn met voor op te in er aan om ook bij naar "
		"heeft hebben wordt graag dank maar nog als kan dit deze mijn ons geen was wel of over had me so "
		"goed alles gedaan weer hi hoi hallo hello hey thanks sorry nu toch hier die bent heb hebt mij jij "
		"jullie hun haar men tot uit zo ok her all want door dan wat wie waar "
		"vandaag groet groeten bedankt werkt gaat" },
	{ "it", "il la le gli e è una che di non per con sono del della si lo come ma più questo questa ci "
		"nostro vostro grazie buongiorno mi un in i al alla ho ha abbiamo anche suo da nel no me fatto "
		"tutto bene ciao già o ed loro mio tuo stato essere se sì qui ora ancora hi ok a so do oggi "
		"saluti cordiali può dei delle l' d' un' c' dell' all' dall' nell' sull' quest' quell'" },
	{ "pt", "o a os as e é um uma que de não por para com seu sua se do da dos das no na mais como mas "
		"você nós obrigado obrigada olá em ao está meu minha foi tem já me feito tudo bem oi até só ser "
		"ter há à às pelo pela isso este esta vocês hi ok hoje por favor nos vou são também aqui any boa bom "
		"dia tarde noite nosso nossa num numa aos pelos pelas sem onde qual quando muito amanhã ontem cada "
		"pode podem deve tenho temos estamos fiquei foram será durante após novamente dele dela nem depois "
		"agora envie sua suas seus minha meus dois três úteis horas" },
	{ "pl", "i w na nie się z do to jest że o jak za po dla od czy ale przez proszę dziękuję mnie moje "
		"pan pani już tak jestem mam nam był być on by no a dzień dobry jest ok" },
	{ "sv", "och att det är en som på inte för jag vi du med har av till den ett om ni er kan så din ditt "
		"vår hej tack men från var när vill ska hi hey sorry hade klart allt nu eller mig dig sig i over "
		"igen över ok" },
	{ "da", "og at det er en som på ikke for jeg vi du med har af til den et om i kan så din dit vores hej "
		"tak men fra var når vil skal blev hi hey sorry have her over under nu alt klar mig dig igen ok" },
	{ "no", "og å det er en som på ikke for jeg vi du med har av til den et om dere kan så din ditt vår "
		"hei takk men fra var når vil skal ble hi hey sorry her over under nå alt klar meg deg i igjen ok" },
	{ "fi", "ja on ei että se oli mutta ovat kun niin myös voi kuin olen hän me te tämä ole minun kiitos "
		"hei joka mitä nyt vain jos en he ok" },
	{ "cs", "a je se na že to v z do by si jsem jsme ale jako pro od po za které prosím děkuji není máme "
		"tak už nebo jste být on i no ok" },
	{ "hu", "a az és nem hogy is egy van meg de ez azt csak már kell volt ha vagy mert köszönöm kérem "
		"nekem lesz itt még el ki ok be" },
	{ "ca", "el la els les i és una que no de per amb del dels al als es en un ha han he hem són està aquest aquesta "
		"això molt més però també quan com fa va vaig hi ho jo vostè bon dia gràcies avui només així perquè "
		"fins seva seu meva meu si us plau" },
	{ "gl", "o a os as e é unha un que non de por para con do da dos das no na máis como pero nós vostede grazas "
		"moi hai foi hoxe só teño ten está isto aquí cando tamén ao súa seu miña meu vou xa bos días ou" },
	{ "af", "die van en is nie dat ek jy u ons hulle het met vir op te in nog ook by na om as maar wat hier daar "
		"hierdie sal kan moet was word my jou sy haar baie dankie asseblief nou net hoe waar wanneer gekom een" },
	{ "ro", "și de la în nu este un o pe cu că se din pentru mai am sunt vă ați mulțumesc bună care fost "
		"dar sau ce ne a are in no ok" },
	{ "tr", "ve bir bu için de da çok ile değil ne var ama gibi daha benim bana teşekkürler merhaba olarak "
		"sonra kadar ben siz biz on at o be ok" },
};

/* Letters that one language alone writes among those with a lexicon, or nearly so. */
static const struct { const char *letters, *language; } written[] = {
	{ "\u00e3", "pt" }, { "\u00f5", "pt" }, { "\u00f1", "es" }, { "ci\u00f3n", "es" }, { "\u00df", "de" },
	{ "\u0153", "fr" },
};

/* The language that a word's letters show, by its number; SIZE_MAX: none. Plain ASCII
 * shows nothing, and costs nothing. */
static size_t language_of_letters(const struct languages *l, struct span fold)
{
	if (span_ascii(fold) == fold.len)
		return SIZE_MAX;
	for (size_t i = 0; i < sizeof written / sizeof *written; i++)
		if (span_find(fold, span_of(written[i].letters)) < fold.len)
			return l->of_letters[i];
	return SIZE_MAX;
}

_Static_assert(LETTERS == sizeof written / sizeof *written, "a language for each row");

static struct entry *entry_of(const struct languages *l, uint64_t hash)
{
	uint32_t at = (uint32_t)(hash ^ hash >> 29) & (l->room - 1);

	while (l->table[at].languages && l->table[at].hash != hash)
		at = (at + 1) & (l->room - 1);
	return &l->table[at];
}

static bool make_room(struct languages *l, struct arena *a)
{
	const struct entry *old = l->table;
	const uint32_t had = l->room;

	if (had && l->used < had / 3)
		return true;
	l->table = arena_take(a, had ? had * 2 : 4096, sizeof *l->table);
	if (!l->table)
		return false;
	l->room = had ? had * 2 : 4096;
	for (uint32_t i = 0; i < had; i++)
		if (old[i].languages)
			*entry_of(l, old[i].hash) = old[i];
	return true;
}

bool languages_add(struct languages *l, struct arena *a, size_t language, struct span word)
{
	struct entry *e;

	if (!make_room(l, a))
		return false;
	e = entry_of(l, span_hash(word));
	l->used += e->languages == 0;
	e->hash = span_hash(word);
	e->languages |= (uint64_t)1 << language;
	e->share = SHARE / (uint32_t)__builtin_popcountll(e->languages);
	return true;
}

static size_t number_of(struct languages *l, const char *name)
{
	for (size_t i = 0; i < l->count; i++)
		if (strcmp(l->names[i], name) == 0)
			return i;
	l->names[l->count] = name;
	return l->count++;
}

struct languages *languages_new(struct arena *a, const char *const *names, size_t count)
{
	struct languages *l = arena_take(a, 1, sizeof *l);

	if (!l || count > LANGUAGES_MAX - sizeof known / sizeof *known)
		return NULL;
	for (size_t i = 0; i < count; i++)
		(void)number_of(l, names[i]);
	l->own = count;
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		const size_t language = number_of(l, known[i].name);
		struct span list = span_of(known[i].words);

		while (list.at)
			if (!languages_add(l, a, language, span_until(&list, ' ')))
				return NULL;
	}
	for (size_t i = 0; i < LETTERS; i++)
		l->of_letters[i] = number_of(l, written[i].language);
	return l;
}

struct count {
	uint32_t score, hits;
	uint32_t own;		/* hits that no other language has */
};

/* Tokens of a text, from and up to. */
struct stretch {
	size_t from, to;
};

/* What a word is looked up by: "im" is German or means "i am", and only its spelling
 * tells. The second half of such a word is none of its own; 0. */
static uint64_t hash_of(const struct words *words, size_t at)
{
	const struct token *t = &words->tokens[at], *next = t + 1;
	char small[WRITTEN_MOST];
	struct span spelt;

	if (!(t->flags & TOKEN_RESPELT))
		return t->hash;
	if (at && t[-1].flags & TOKEN_RESPELT && t[-1].end == t->start)
		return 0;
	spelt = span_cut(words->text, t->start, t->end);
	if (at + 1 < words->token_count && next->flags & TOKEN_RESPELT && next->start == t->end)
		spelt.len = next->end - t->start;
	if (spelt.len > sizeof small)
		return t->hash;
	for (size_t i = 0; i < spelt.len; i++)
		small[i] = ascii_lower(spelt.at[i]);
	return span_hash((struct span){ small, spelt.len });
}

static void count_letters(const struct languages *l, struct span fold, struct count *counts)
{
	const size_t language = language_of_letters(l, fold);

	if (language == SIZE_MAX)
		return;
	counts[language].score += SHARE;
	counts[language].hits++;
	counts[language].own++;
}

static size_t count_words(const struct languages *l, const struct words *words, struct stretch part,
			  struct count *counts)
{
	const size_t step = 1 + (part.to - part.from) / TOKENS_LOOK;
	size_t seen = 0;

	for (size_t i = part.from; i < part.to; i += step) {
		const uint64_t hash = words->tokens[i].kind == TOKEN_WORD ? hash_of(words, i) : 0;
		const struct entry *e;

		if (!hash)
			continue;
		seen++;
		e = entry_of(l, hash);
		if (!e->languages)
			count_letters(l, words->tokens[i].fold, counts);
		for (uint64_t left = e->languages; left; left &= left - 1) {
			struct count *c = &counts[__builtin_ctzll(left)];

			c->score += e->share;
			c->hits++;
			c->own += e->share == SHARE;
		}
	}
	return seen;
}

/* What a stretch of words is in, of all languages, and how many words it has. */
struct opinion {
	size_t language;	/* SIZE_MAX: not plain */
	size_t words;
	bool alone;		/* no other comes near */
};

static struct opinion opinion_of(const struct languages *l, const struct words *words, struct stretch part)
{
	struct count counts[LANGUAGES_MAX] = { 0 };
	const size_t seen = count_words(l, words, part, counts);
	struct opinion o = { .language = SIZE_MAX, .words = seen };
	size_t best = 0;
	uint32_t second = 0, rival = 0;	/* most points and hits of the others */
	bool whole;

	for (size_t i = 1; i < l->count; i++)
		if (counts[i].score > counts[best].score)
			best = i;
	for (size_t i = 0; i < l->count; i++) {
		if (i == best)
			continue;
		second = counts[i].score > second ? counts[i].score : second;
		rival = counts[i].hits > rival ? counts[i].hits : rival;
	}
	o.alone = second * ALONE < counts[best].score;
	/* "I am sorry": each word is known elsewhere, but all of them only here. */
	whole = counts[best].hits == seen && rival < seen;
	if (counts[best].hits * 100 < seen * LEAST_PERCENT || (seen >= SHORT_TEXT && counts[best].hits < 2))
		return o;
	/* Few words need one that no other language has. */
	if (seen < FEW_WORDS && !counts[best].own && !whole)
		return o;
	if (whole || counts[best].score * 3 > second * 4)
		o.language = best;
	return o;
}

bool languages_lean(const struct languages *l, const struct words *words, size_t language)
{
	struct count counts[LANGUAGES_MAX] = { 0 };

	(void)count_words(l, words, (struct stretch){ 0, words->token_count }, counts);
	for (size_t i = 0; i < l->count; i++)
		if (counts[i].score > counts[language].score)
			return false;
	return counts[language].score > 0;
}

/* -- texts in two languages --------------------------------------------- */

/* Words of each language, by its number, in parts that are plainly in it. */
struct shares {
	size_t words[LANGUAGES_MAX];
	size_t all;
};

/* The sentence that opens the next paragraph. */
static size_t paragraph_end(const struct words *w, size_t sentence)
{
	for (sentence++; sentence < w->sentence_count; sentence++) {
		const struct span between = span_cut(w->text, w->sentences[sentence - 1].end,
						     w->sentences[sentence].start);
		const size_t line = span_find_byte(between, '\n');

		if (span_find_byte(span_skip(between, line + 1), '\n') < span_skip(between, line + 1).len)
			break;
	}
	return sentence;
}

static struct shares shares_of(const struct languages *l, const struct words *w)
{
	struct shares sh = { .all = 0 };

	for (size_t s = 0, end; s < w->sentence_count && sh.all < WORDS_LOOK; s = end) {
		struct stretch part = { .from = w->sentences[s].first };
		struct opinion o;

		end = paragraph_end(w, s);
		part.to = w->sentences[end - 1].first + w->sentences[end - 1].count;
		o = opinion_of(l, w, part);
		sh.all += o.words;
		if (o.language != SIZE_MAX && o.words >= PART_LEAST)
			sh.words[o.language] += o.words;
	}
	return sh;
}

static bool large(const struct shares *sh, size_t language)
{
	return sh->words[language] * PART_SHARE > sh->all;
}

/* The language with a lexicon that has most words, but for `not`. */
static size_t largest(const struct languages *l, const struct shares *sh, size_t not)
{
	size_t best = SIZE_MAX;

	for (size_t i = 0; i < l->own; i++)
		if (i != not && large(sh, i) && (best == SIZE_MAX || sh->words[i] > sh->words[best]))
			best = i;
	return best;
}

struct languages_found languages_find(const struct languages *l, const struct words *words)
{
	const struct opinion all = opinion_of(l, words, (struct stretch){ 0, words->token_count });
	struct languages_found found = { .main = all.language < l->own ? all.language : SIZE_MAX,
					 .other = SIZE_MAX };
	struct shares sh;

	found.foreign = all.language != SIZE_MAX && all.language >= l->own;
	if (all.alone && all.language != SIZE_MAX)
		return found;
	sh = shares_of(l, words);
	if (found.main == SIZE_MAX)
		found.main = largest(l, &sh, SIZE_MAX);
	found.other = largest(l, &sh, found.main);
	for (size_t i = l->own; i < l->count; i++)
		found.foreign |= large(&sh, i);
	return found;
}
