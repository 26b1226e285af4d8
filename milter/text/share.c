/* share.c - see share.h. */
#include "text/share.h"

#include "base/buffer.h"

enum share {
	SHARE_REPLY = 1 << 0,
	SHARE_QUOTE = 1 << 1,
	SHARE_EARLIER = 1 << 2,
	SHARE_SIGNATURE = 1 << 3,
	SHARE_FOOTER = 1 << 4
};

static unsigned char share_of(enum line_role role)
{
	static const unsigned char shares[] = {
		[ROLE_REPLY] = SHARE_REPLY, [ROLE_QUOTE] = SHARE_QUOTE, [ROLE_EARLIER] = SHARE_EARLIER,
		[ROLE_ATTRIBUTION] = 0, [ROLE_SIGNATURE] = SHARE_SIGNATURE, [ROLE_FOOTER] = SHARE_SIGNATURE,
	};

	return shares[role];
}

/* Below the last own words and their signature stands the quote, and what closes
 * the mail below that is nothing of the agent's any more. */
static void part_footer(const struct layout *l, unsigned char *shares, size_t from)
{
	bool is_signed = false, behind = false;

	for (size_t i = from; i < l->count; i++) {
		if (layout_blank(l, i))
			continue;
		behind = behind || (is_signed && shares[i] != SHARE_SIGNATURE);
		is_signed = is_signed || l->roles[i] == ROLE_SIGNATURE;
		if (behind && shares[i] == SHARE_SIGNATURE)
			shares[i] = SHARE_FOOTER;
	}
}

static void share_lines(const struct layout *l, unsigned char *shares)
{
	size_t behind_own = 0;

	for (size_t i = 0; i < l->count; i++) {
		shares[i] = share_of((enum line_role)l->roles[i]);
		if (shares[i] == SHARE_REPLY && !layout_blank(l, i))
			behind_own = i + 1;
	}
	part_footer(l, shares, behind_own);
}

static bool is_glued(const struct layout *l, size_t i)
{
	return i == l->glued_line && l->glued_at;
}

static unsigned shares_of(const struct layout *l, const unsigned char *shares, size_t i)
{
	return is_glued(l, i) ? shares[i] | SHARE_REPLY : shares[i];
}

static void join(const struct layout *l, const unsigned char *shares, unsigned wanted, struct buffer *b)
{
	bool due = false, open = false;

	for (size_t i = 0; i < l->count; i++) {
		struct span s = l->text->lines[i].where;

		if (!(shares_of(l, shares, i) & wanted))
			continue;
		if (is_glued(l, i))
			s = wanted & SHARE_REPLY ? span_cut(l->v[i].text, 0, l->glued_at)
						 : span_trim(span_skip(l->v[i].text, l->glued_at));
		if (layout_blank(l, i)) {
			due = open;
			continue;
		}
		if (open)
			buffer_add(b, due ? SPAN("\n\n") : SPAN("\n"));
		due = false;
		open = true;
		buffer_add(b, s);
	}
}

static int give(const struct layout *l, const unsigned char *shares, unsigned wanted, struct arena *a,
		struct span *out)
{
	struct buffer b;

	buffer_init(&b, a, l->text->utf8.len * 2 + 16);
	join(l, shares, wanted, &b);
	*out = buffer_span(&b);
	return b.spoiled ? -1 : 0;
}

int share_out(const struct layout *l, struct arena *a, struct split *out, struct fault *f)
{
	unsigned char *shares = arena_take(a, l->count + 1, 1);
	struct split s = {
		.roles = l->roles, .method = l->method ? l->method : "none", .confidence = l->sure,
	};

	if (!shares)
		return fault_memory(f);
	share_lines(l, shares);
	if (give(l, shares, SHARE_REPLY, a, &s.reply) || give(l, shares, SHARE_QUOTE, a, &s.quote)
	    || give(l, shares, SHARE_EARLIER, a, &s.earlier)
	    || give(l, shares, SHARE_SIGNATURE, a, &s.signature) || give(l, shares, SHARE_FOOTER, a, &s.footer)
	    || give(l, shares, SHARE_SIGNATURE | SHARE_FOOTER, a, &s.closing))
		return fault_memory(f);
	*out = s;
	return 0;
}
