/* test_audit.c - frames that do not do what their author thinks are named. */
#include "tests/cmocka.inc.h"
#include "tone/lexicon.h"

static const struct row {
	const char *says, *lexicon;
	unsigned line;		/* that is named; 0: none */
	enum lexicon_flaw flaw;
	const char *tells;
} rows[] = {
	{ "a frame whose example it alone matches is sound",
	  "signal ack.generic\nframe i hear you\n+ I hear you.\n", 0, 0, "" },
	{ "a frame without an example that must match may be dead",
	  "signal ack.generic\nframe i hear you\n- I see you.\n", 2, FLAW_DEAD, "no + example" },
	{ "one that matches none of its examples is",
	  "signal ack.generic\nframe i hear you\nunless inside you\n+ I hear you.\n", 2, FLAW_DEAD,
	  "none of its 1" },
	{ "a longer frame of the signal shadows one that only knows its words",
	  "signal ack.generic\nframe hear you\n+ I hear you.\nframe i hear you\n+ I hear you.\n", 2,
	  FLAW_SHADOWED, "line 4" },
	{ "one example of its own lets it stand",
	  "signal ack.generic\nframe hear you\n+ I hear you.\n+ They hear you.\n"
	  "frame i hear you\n+ I hear you.\n", 0, 0, "" },
	{ "a frame of another signal shadows nothing",
	  "signal ack.generic\nframe hear you\n+ I hear you.\nsignal care\nframe i hear you\n+ I hear you.\n",
	  0, 0, "" },
	{ "kind words that are harm to another frame are in conflict",
	  "signal ack.generic\nframe i hear you\n+ I hear you, fool.\nsignal hostile\nframe you fool\n"
	  "+ You fool.\n", 3, FLAW_CONFLICT, "line 5" },
	{ "so are the same words with two weights",
	  "signal ack.generic\nframe i hear you\nwith weight=2\n+ I hear you.\nframe i (hear | see) you\n"
	  "with weight=5\n+ I see you.\n+ I hear you.\n", 8, FLAW_CONFLICT, "another weight" },
};

struct told {
	size_t count;
	struct lexicon_complaint last;
};

static void hear(const struct lexicon_complaint *c, void *context)
{
	struct told *told = context;

	told->last = *c;
	told->count++;
}

static void check_row(const struct row *r, size_t i)
{
	const struct lexicon_source source = { "en/test.lex", "en", span_of(r->lexicon) };
	struct lexicon_audit sum;
	struct told told = { 0 };
	struct lexicon *l;
	struct fault f;
	size_t flaws = 0;

	if (lexicon_new(&source, 1, &l, &f))
		fail_msg("row %zu: %s: %s", i, r->says, f.text);
	lexicon_audit(l, hear, &told, &sum);
	for (int n = 0; n < FLAW_COUNT; n++)
		flaws += sum.flaws[n];
	if (flaws != told.count || told.count != (r->line ? 1u : 0u))
		fail_msg("row %zu: %s: %zu told: %s", i, r->says, told.count, told.last.text);
	if (r->line && (told.last.line != r->line || sum.flaws[r->flaw] != 1
			|| !strstr(told.last.text, r->tells)))
		fail_msg("row %zu: %s: line %u: %s", i, r->says, told.last.line, told.last.text);
	lexicon_free(l);
}

static void flaws_are_named(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		check_row(&rows[i], i);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(flaws_are_named) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
