/* copy.c - see copy.h. */
#include "record/copy.h"

#include "base/utf8.h"
#include "record/json.h"

enum { LONGEST = 24 * 1024, SHORTEST = 128 };

static void write_whole(const struct judgement *j, const char *id, bool cut, struct buffer *out)
{
	buffer_addf(out, "{\"copy\":1,\"cut\":%s,\"judgement\":", cut ? "true" : "false");
	json_of_judgement(j, "id", span_of(id), out);
	buffer_add(out, SPAN("}\n"));
}

static struct span head(struct span s, size_t max)
{
	s = span_cut(s, 0, max);
	return span_cut(s, 0, utf8_valid(s));
}

/* Only signals whose words are still there. */
static bool signals_within(struct judgement *j, size_t max, struct arena *a)
{
	struct signal *kept = arena_take(a, j->tone.signal_count + 1, sizeof *kept);
	size_t count = 0;

	if (!kept)
		return false;
	for (size_t i = 0; i < j->tone.signal_count && count < max / 256; i++)
		if (j->tone.signals[i].end <= (j->tone.signals[i].in_quote ? j->split.quote : j->split.reply).len)
			kept[count++] = j->tone.signals[i];
	j->tone.signals = kept;
	j->tone.signal_count = count;
	return true;
}

static bool shorten(struct judgement *j, size_t max, struct arena *a)
{
	j->split.reply = head(j->split.reply, max);
	j->split.quote = head(j->split.quote, max);
	j->split.signature = head(j->split.signature, max / 8);
	j->split.footer = head(j->split.footer, max / 8);
	j->tone.why = head(j->tone.why, max);
	for (size_t i = 0; i < j->tone.missing_count; i++)
		j->tone.help[i] = head(j->tone.help[i], max);
	return signals_within(j, max, a);
}

int copy_write(const struct judgement *j, const char *id, struct arena *a, struct buffer *out,
	       struct fault *f)
{
	struct judgement shorter = *j;

	write_whole(j, id, false, out);
	for (size_t max = LONGEST; out->spoiled && max >= SHORTEST; max /= 2) {
		if (!shorten(&shorter, max, a))
			return fault_memory(f);
		out->len = 0;
		out->spoiled = false;
		write_whole(&shorter, id, true, out);
	}
	return out->spoiled ? fault(f, FAULT_LIMIT, "a review copy of more than %zu bytes", out->max) : 0;
}
