/* letters.c - see letters.h. */
#include "review/letters.h"

#include "tone/signal.h"

enum { GREETING_MAX = 80 };

/* One of the two texts, while it is cut. */
struct cutting {
	struct visit *v;
	struct span text;
	struct piece *pieces;
	size_t count, at;
};

static const struct signal_info *info_of(const struct shown_signal *s)
{
	enum signal_id id;

	return signal_named(s->name, &id) ? signal_info(id) : NULL;
}

/* NULL: nothing to point at, such as a customer's thanks. */
static const char *mark_of(const struct shown_signal *s)
{
	const struct signal_info *info = info_of(s);

	if (s->in_quote)
		return info && info->family == FAMILY_NEED && info->points > 0 ? "need" : NULL;
	if (s->weight < 0 || (info && (info->family == FAMILY_PENALTY || info->family == FAMILY_HARM)))
		return "hurt";
	return s->weight > 0 || (info && info->points > 0) ? "found" : NULL;
}

static void plain(struct cutting *c, size_t to)
{
	if (to > c->at)
		c->pieces[c->count++] = (struct piece){ .text = span_cut(c->text, c->at, to) };
	c->at = to;
}

/* False: it overlaps with what is marked already, or points nowhere. */
static bool marked(struct cutting *c, const struct shown_signal *s, const char *mark, const char *ref)
{
	const struct signal_info *info = info_of(s);

	if (s->start < c->at || s->end > c->text.len || s->end <= s->start)
		return false;
	plain(c, s->start);
	c->pieces[c->count++] = (struct piece){ .text = span_cut(c->text, s->start, s->end), .mark = mark, .ref = ref,
						.says = info ? info->says : visit_copy(c->v, s->label) };
	c->at = s->end;
	return true;
}

static const char *ref_of(struct visit *v, const char *mark, size_t n)
{
	if (strcmp(mark, "need") == 0 || n >= 26)
		return visit_words(v, "%zu", n + 1);
	return visit_words(v, "%c", (char)('A' + n));
}

/* One of the texts in pieces; what is marked has letters or numbers. */
static struct pieces cut(struct visit *v, const struct message *m, bool in_quote)
{
	struct cutting c = { .v = v, .text = in_quote ? m->quote : m->reply };
	size_t refs = 0;

	c.pieces = arena_take(v->arena, 2 * m->signal_count + 1, sizeof *c.pieces);
	for (size_t i = 0; c.pieces && i < m->signal_count; i++) {
		const struct shown_signal *s = &m->signals[i];
		const char *mark = s->in_quote == in_quote ? mark_of(s) : NULL;

		refs += mark && marked(&c, s, mark, ref_of(v, mark, refs));
	}
	if (c.pieces)
		plain(&c, c.text.len);
	return (struct pieces){ c.pieces, c.count };
}

/* ---- what was found, each meaning once ---- */

static bool same_meaning(const struct piece *a, const struct piece *b)
{
	return a->mark && b->mark && strcmp(a->mark, b->mark) == 0 && strcmp(a->says, b->says) == 0;
}

static bool told_before(struct pieces all, size_t at)
{
	for (size_t i = 0; i < at; i++)
		if (same_meaning(&all.at[i], &all.at[at]))
			return true;
	return false;
}

/* Into `places`, which has room; they are the remark's. */
static struct remark remark_of(struct pieces all, size_t at, struct piece *places)
{
	struct remark r = { .says = all.at[at].says, .kind = all.at[at].mark, .at = places };

	for (size_t i = at; i < all.count; i++)
		if (same_meaning(&all.at[i], &all.at[at]))
			places[r.count++] = all.at[i];
	return r;
}

static void find(struct visit *v, struct pieces all, struct remark *out, size_t *count)
{
	struct piece *places = arena_take(v->arena, all.count + 1, sizeof *places);

	for (size_t i = 0; places && i < all.count; i++) {
		if (!all.at[i].mark || told_before(all, i))
			continue;
		out[*count] = remark_of(all, i, places);
		places += out[(*count)++].count;
	}
}

/* How far a greeting reaches: a short first line with an empty one behind it. */
static size_t greeting(struct span reply)
{
	const size_t end = span_find(reply, SPAN("\n\n"));

	return end < reply.len && end <= GREETING_MAX ? end + 2 : 0;
}

/* The gap is space enough: no empty lines before it. */
static void close_up(struct piece *all, size_t count)
{
	struct span *end = count && !all[count - 1].mark ? &all[count - 1].text : NULL;

	while (end && end->len && ascii_space(end->at[end->len - 1]))
		end->len--;
}

/* Cuts the pieces of the reply in two behind its greeting. */
static void split(struct visit *v, struct pieces all, struct span reply, struct letters *out)
{
	struct piece *copy = arena_take(v->arena, all.count + 2, sizeof *copy);
	const char *end = reply.at + greeting(reply);
	size_t n = 0, head = 0;

	for (size_t i = 0; copy && i < all.count; i++) {
		const struct piece *p = &all.at[i];
		const size_t before = p->text.at >= end ? 0 : (size_t)(end - p->text.at);

		if (before >= p->text.len || before == 0 || p->mark) {
			copy[n++] = *p;
			head += p->text.at < end;
			continue;
		}
		copy[n++] = (struct piece){ .text = span_cut(p->text, 0, before) };
		copy[n++] = (struct piece){ .text = span_skip(p->text, before) };
		head++;
	}
	close_up(copy, head);
	out->head = (struct pieces){ copy, head };
	out->rest = (struct pieces){ copy ? copy + head : NULL, n - head };
}

static struct terms refs_of(struct visit *v, struct pieces quote)
{
	const char **refs = arena_take(v->arena, quote.count + 1, sizeof *refs);
	size_t count = 0;

	for (size_t i = 0; refs && i < quote.count; i++)
		if (quote.at[i].mark)
			refs[count++] = quote.at[i].ref;
	return (struct terms){ refs, count };
}

void letters_make(struct visit *v, const struct message *m, struct letters *out)
{
	struct remark *findings = arena_take(v->arena, m->signal_count + 1, sizeof *findings);
	size_t count = 0;

	*out = (struct letters){ .quote = { .count = 0 } };
	if (!findings)
		return;
	out->quote = cut(v, m, true);
	out->whole = cut(v, m, false);
	find(v, out->quote, findings, &count);
	find(v, out->whole, findings, &count);
	split(v, out->whole, m->reply, out);
	out->findings = (struct findings){ findings, count };
	out->needs = refs_of(v, out->quote);
}
