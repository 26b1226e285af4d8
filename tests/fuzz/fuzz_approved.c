/* fuzz_approved.c - any bytes as a list of approved phrases: a fault with its
 * place, or a list by which a reply is settled without harm. What stands behind
 * the first zero byte is the reply. */
#include "base/utf8.h"
#include "tone/approved.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerInitialize(int *argc, char ***argv);

static const char words[] =
	"stopwords i am the a and is you my to of it this your\n"
	"signal apol.generic\nframe sorry\nwith object\n"
	"signal canned\nframe any inconvenience\n";
static struct lexicon *lexicon;

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	const struct lexicon_source source = { "en/fuzz.lex", "en", span_of(words) };

	(void)argc, (void)argv;
	if (lexicon_new(&source, 1, &lexicon, NULL))
		__builtin_trap();
	return 0;
}

static void settle(const struct approved *p, struct span reply)
{
	const struct tone_input in = { .reply = span_cut(reply, 0, utf8_valid(reply)), .approved = p,
				       .quote = SPAN("I am angry."), .customer_known = true };
	struct arena *a = arena_new(64 << 20);
	struct tone t;

	if (a && tone_reach(lexicon, &in, a, &t, NULL) == 0)
		for (size_t i = 0; i < t.signal_count; i++)
			if (t.signals[i].start > t.signals[i].end)
				__builtin_trap();
	arena_free(a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct span all = { size ? (const char *)data : "", size };
	const size_t zero = span_find_byte(all, '\0');
	struct approved *p;
	struct fault f;

	if (approved_new("fuzz", span_cut(all, 0, zero), &p, &f)) {
		if (f.kind == FAULT_INPUT && strncmp(f.text, "fuzz:", 5) != 0)
			__builtin_trap();
		return 0;
	}
	settle(p, span_skip(all, zero + 1));
	approved_free(p);
	return 0;
}
