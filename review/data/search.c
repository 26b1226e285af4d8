/* search.c - see search.h. */
#include "review/data/search.h"

#include "base/utf8.h"
#include "review/data/index.h"
#include "review/data/row.h"

enum { OPENED_MAX = 1000, SLACK_MS = 600, WANTED_MAX = 200, FOLDED_MAX = 256 * 1024 };

struct searching {
	struct data *d;
	struct span wanted;	/* in lower case */
	struct buffer folded;	/* the heap's */
	const char (*ids)[33];
	bool *hit;
	size_t count, at;	/* `at`: behind the one that was seen last */
	bool late;
};

static void fold(struct span s, struct buffer *out)
{
	size_t len;

	out->len = 0;
	out->spoiled = false;
	for (; s.len; s = span_skip(s, len))
		utf8_add(out, utf8_lower(utf8_read(s, &len)));
}

static bool holds(struct searching *s, struct span text)
{
	struct span folded;

	if (!text.len)
		return false;
	fold(text, &s->folded);
	folded = buffer_span(&s->folded);
	return span_find(folded, s->wanted) < folded.len;
}

/* What lies in the index. */
static bool holds_short(struct searching *s, const struct index *x, const struct entry *e)
{
	if (holds(s, span_of(e->id)) || holds(s, span_of(x->names[e->team].text)))
		return true;
	for (size_t i = 0; e->texts && i < TEXT_KINDS; i++)
		if (holds(s, texts_one(e->texts, (enum text_kind)i)))
			return true;
	return false;
}

static bool holds_long(struct searching *s, const json_t *copy)
{
	const json_t *judgement = json_object_get(copy, "judgement");

	return holds(s, json_span_of(copy, "subject")) || holds(s, json_span_of(copy, "from"))
	       || holds(s, json_span_of(copy, "to")) || holds(s, json_span_of(judgement, "reply"))
	       || holds(s, json_span_of(judgement, "quote")) || holds(s, json_span_of(judgement, "signature"));
}

static bool see(const char *id, const json_t *copy, void *context)
{
	struct searching *s = context;

	while (s->at < s->count && strcmp(s->ids[s->at], id) != 0)
		s->at++;
	if (s->at < s->count && copy)
		s->hit[s->at] = holds_long(s, copy);
	s->late = data_time_left(s->d) < SLACK_MS;
	return !s->late;
}

/* Those that the index does not answer for, as many as may be opened. */
static const char **to_open(struct searching *s, size_t *count, bool *cut)
{
	const char **unread = arena_room(s->d->scratch, OPENED_MAX, sizeof *unread);
	struct index *x = index_lock(s->d->shared);

	*count = 0;
	for (size_t i = 0; unread && i < s->count; i++) {
		const struct entry *e = index_find(x, s->ids[i]);

		s->hit[i] = e && holds_short(s, x, e);
		if (s->hit[i])
			continue;
		if (*count < OPENED_MAX)
			unread[(*count)++] = s->ids[i];
		else
			*cut = true;
	}
	index_unlock(s->d->shared);
	return unread;
}

static void keep_hits(const struct searching *s, char (*ids)[33], size_t *count)
{
	size_t n = 0;

	for (size_t i = 0; i < s->count; i++)
		if (s->hit[i])
			memmove(ids[n++], ids[i], sizeof ids[i]);
	*count = n;
}

static enum data_answer search_all(struct searching *s, bool *cut, struct fault *f)
{
	enum data_answer answer;
	const char **unread;
	size_t count;

	s->hit = arena_take(s->d->scratch, s->count + 1, sizeof *s->hit);
	unread = s->hit ? to_open(s, &count, cut) : NULL;
	if (!unread) {
		(void)fault_memory(f);
		return DATA_AWAY;
	}
	answer = copies_each(s->d, unread, count, see, s, f);
	*cut |= s->late;
	return answer;
}

enum data_answer search_in(struct data *d, struct span wanted, char (*ids)[33], size_t *count, bool *cut,
			   struct fault *f)
{
	struct searching s = { .d = d, .ids = (const char (*)[33])ids, .count = *count };
	struct buffer folded;
	enum data_answer answer;

	buffer_init(&folded, NULL, WANTED_MAX * 4);
	buffer_init(&s.folded, NULL, FOLDED_MAX);
	fold(span_cut(span_trim(wanted), 0, WANTED_MAX), &folded);
	s.wanted = buffer_span(&folded);
	answer = search_all(&s, cut, f);
	if (answer == DATA_OK)
		keep_hits(&s, ids, count);
	buffer_done(&folded);
	buffer_done(&s.folded);
	return answer;
}
