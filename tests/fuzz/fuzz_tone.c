/* fuzz_tone.c - any two texts are judged: the first byte that is 0xFF divides them. */
#include "base/utf8.h"
#include "tests/fuzz/shipped.inc.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Longest valid head: the room takes valid UTF-8 only. */
static struct span valid(struct span s)
{
	return span_cut(s, 0, utf8_valid(s));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct lexicon *l;
	const struct span all = { size ? (const char *)data : "", size };
	const size_t cut = span_find_byte(all, (char)0xFF);
	const struct tone_input in = { .reply = valid(span_cut(all, 0, cut)),
				       .quote = valid(span_skip(all, cut + 1)),
				       .earlier = valid(span_cut(all, 0, cut)), .signature = valid(span_cut(all, 0, cut)),
				       .customer_name = SPAN("Dana Winter"), .agent_name = SPAN("Ada Agent"),
				       .customer_known = true };
	struct arena *a = arena_new(1 << 24);
	struct tone t;
	struct fault f;

	if (!l)
		l = shipped();
	if (tone_reach(l, &in, a, &t, &f) == 0) {
		if (t.why.len > 300 || t.score < -1 || t.score > 100)
			abort();
		for (size_t i = 0; i < t.missing_count; i++)
			if (t.help[i].len == 0 || utf8_valid(t.help[i]) != t.help[i].len)
				abort();
		for (size_t i = 0; i < t.signal_count; i++)
			if (t.signals[i].start > t.signals[i].end
			    || t.signals[i].end > (t.signals[i].in_quote ? in.quote.len : in.reply.len))
				abort();
	}
	arena_free(a);
	return 0;
}
