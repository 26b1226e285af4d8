/* language.c - see language.h. */
#include "tone/language.h"

#include "tone/grammar.h"

enum {
	LANGUAGES_MAX = 48,
	WORDS_LOOK = 400,	/* words that are looked at: more change nothing */
	SHARE = 60,		/* what a word gives, divided among its languages */
	SHORT_TEXT = 5,		/* words */
	LEAST_PERCENT = 16	/* of the words must be the language's own */
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
};

static const struct { const char *name, *words; } known[] = {
	{ "en", "the and to of you your for is that this with have are we it on in be not will our as at "
		"was if can has from please would been i my me a an but they or so any do were their" },
	{ "de", "der die das und ist nicht ich sie wir ihr ihnen ihre ein eine einen einem zu den dem des "
		"mit auf für von im es auch sich haben wird werden bei aus nach noch oder wenn uns kann "
		"bitte habe hat sind dass leider vielen dank mich wie aber" },
	{ "fr", "le la les et est une des du que qui pas vous nous je votre vos pour dans avec sur ce cette "
		"il elle par plus sont au aux avez notre mais ne bonjour merci de un en ou mon ma l' d' c' j' n' qu'" },
	{ "es", "el la los las y es una que de no por para con su se le lo como más pero muy este esta usted "
		"nos hola gracias mi en un del al ha he está sus fue hay ya cuando porque" },
	{ "nl", "de het een en van is niet dat ik je u wij we uw zijn met voor op te in er aan om ook bij naar "
		"heeft hebben wordt graag dank maar nog als kan dit deze mijn ons geen was wel" },
	{ "it", "il la le gli e è una che di non per con sono del della si lo come ma più questo questa ci "
		"nostro vostro grazie buongiorno mi un in i al alla ho ha abbiamo anche suo da nel" },
	{ "pt", "o a os as e é um uma que de não por para com seu sua se do da dos das no na mais como mas "
		"você nós obrigado obrigada olá em ao está meu minha foi tem já" },
	{ "pl", "i w na nie się z do to jest że o jak za po dla od czy ale przez proszę dziękuję mnie moje "
		"pan pani już tak jestem mam nam był być" },
	{ "sv", "och att det är en som på inte för jag vi du med har av till den ett om ni er kan så din ditt "
		"vår hej tack men från var när vill ska" },
	{ "da", "og at det er en som på ikke for jeg vi du med har af til den et om i kan så din dit vores hej "
		"tak men fra var når vil skal blev" },
	{ "no", "og å det er en som på ikke for jeg vi du med har av til den et om dere kan så din ditt vår "
		"hei takk men fra var når vil skal ble" },
	{ "fi", "ja on ei että se oli mutta ovat kun niin myös voi kuin olen hän me te tämä ole minun kiitos "
		"hei joka mitä nyt vain jos en" },
	{ "cs", "a je se na že to v s z do by si jsem jsme ale jako pro od po za které prosím děkuji není máme "
		"tak už nebo jste být" },
	{ "hu", "a az és nem hogy is egy van meg de ez azt csak már kell volt ha vagy mert köszönöm kérem "
		"nekem lesz itt még el ki" },
	{ "ro", "și de la în nu este un o pe cu că se din pentru mai am sunt vă ați mulțumesc bună care fost "
		"dar sau ce ne" },
	{ "tr", "ve bir bu için de da çok ile değil ne var ama gibi daha benim bana teşekkürler merhaba olarak "
		"sonra kadar ben siz biz" },
};

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
	return l;
}

struct count {
	uint32_t score, hits;
};

static size_t count_words(const struct languages *l, const struct words *words, struct count *counts)
{
	size_t seen = 0;

	for (size_t i = 0; i < words->token_count && seen < WORDS_LOOK; i++) {
		const struct token *t = &words->tokens[i];
		const struct entry *e;

		if (t->kind != TOKEN_WORD)
			continue;
		seen++;
		e = entry_of(l, t->hash);
		for (uint64_t left = e->languages; left; left &= left - 1) {
			struct count *c = &counts[__builtin_ctzll(left)];

			c->score += e->share;
			c->hits++;
		}
	}
	return seen;
}

size_t languages_find(const struct languages *l, const struct words *words)
{
	struct count counts[LANGUAGES_MAX] = { 0 };
	const size_t seen = count_words(l, words, counts);
	size_t best = 0;
	uint32_t second = 0;

	for (size_t i = 1; i < l->count; i++)
		if (counts[i].score > counts[best].score)
			best = i;
	for (size_t i = 0; i < l->count; i++)
		if (i != best && counts[i].score > second)
			second = counts[i].score;
	if (best >= l->own || counts[best].hits * 100 < seen * LEAST_PERCENT)
		return SIZE_MAX;
	/* A few words need one that no other language has, or two. */
	if (counts[best].hits < 2 && (counts[best].score < SHARE || seen >= SHORT_TEXT))
		return SIZE_MAX;
	return counts[best].score * 3 > second * 4 ? best : SIZE_MAX;
}
