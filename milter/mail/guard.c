/* guard.c - see guard.h. */
#include "mail/guard.h"

/* A multipart whose parts are being read. */
struct open {
	struct part *part;
	struct span boundary;	/* never empty */
	struct span child_type;	/* of parts that name none */
	size_t from;		/* where its body starts */
	struct part *last;	/* its newest child */
};

struct walk {
	struct span body;
	const struct mail_limits *limits;
	struct arena *arena;
	struct mail *mail;
	struct open *stack;
	size_t depth;
	struct part *leaf;	/* being read, NULL between parts */
	enum transfer transfer;	/* of the leaf */
	bool disposed;		/* the leaf is marked as attachment */
	size_t from;		/* where the leaf's content starts */
	size_t decoded;		/* bytes of text so far */
	struct fault *fault;
};

static void note(const struct walk *w, unsigned found, size_t part)
{
	findings_note(&w->mail->findings, w->mail->places, found, part, 0);
}

static struct open *top(const struct walk *w)
{
	return w->depth ? &w->stack[w->depth - 1] : NULL;
}

static bool among_alternatives(const struct walk *w)
{
	return top(w) && span_eq(top(w)->part->type, SPAN("multipart/alternative"));
}

static struct part *part_add(struct walk *w, const struct mime *m)
{
	struct part *p = arena_take(w->arena, 1, sizeof *p);
	struct open *in = top(w);

	if (!p)
		return NULL;
	*p = (struct part){ .kind = mime_kind(m, among_alternatives(w)), .type = m->type,
			    .charset = m->charset, .filename = m->filename, .content = SPAN_NONE,
			    .attachment = m->attachment, .flowed = m->flowed, .delsp = m->delsp };
	p->number = ++w->mail->part_count;
	if (!in) {
		w->mail->root = p;
		return p;
	}
	p->parent = in->part;
	if (in->last)
		in->last->next = p;
	else
		in->part->child = p;
	in->last = p;
	return p;
}

/* An armoured message that fills its part; behind other words it is an example. */
static bool armoured(struct span content)
{
	while (content.len && ascii_space(content.at[0]))
		content = span_skip(content, 1);
	return span_starts(content, SPAN("-----BEGIN PGP MESSAGE-----"));
}

/* Text is decoded as far as the budget of all text parts reaches. */
static int leaf_read(struct walk *w, struct part *p, struct span raw)
{
	const size_t left = w->limits->max_decoded - w->decoded;
	const size_t widest = w->transfer == TRANSFER_NONE ? 1 : 3;
	unsigned findings = 0;

	if (raw.len / widest > left) {
		raw = span_cut(raw, 0, left * widest);
		findings |= FINDING_TEXT_CUT;
	}
	if (mail_decode(raw, w->transfer, w->arena, &p->content, &findings, w->fault))
		return -1;
	if (p->content.len > left) {
		p->content = span_cut(p->content, 0, left);
		findings |= FINDING_TEXT_CUT;
	}
	note(w, findings, p->number);
	w->decoded += p->content.len;
	if (p->kind == PART_TEXT && armoured(p->content)) {
		p->kind = PART_ENCRYPTED;
		p->content = SPAN_NONE;
	}
	return 0;
}

/* Attached text is nobody's reply. But the only part of a mail is what its
 * reader sees whatever it calls itself, and the first text may have a name. */
static bool shown(const struct walk *w, const struct part *p)
{
	return !p->attachment || !p->parent || (!w->disposed && w->decoded == 0);
}

/* The content of the leaf ends at `to`. */
static int leaf_end(struct walk *w, size_t to)
{
	struct part *p = w->leaf;

	w->leaf = NULL;
	if (!p || (p->kind != PART_TEXT && p->kind != PART_HTML) || !shown(w, p))
		return 0;
	p->attachment = false;
	return leaf_read(w, p, span_cut(w->body, w->from, to));
}

/* A multipart whose boundary never came: its body is read as text. */
static int childless(struct walk *w, const struct open *o, size_t to)
{
	const struct mime m = { .type = SPAN("text/plain"), .charset = SPAN_NONE,
				.filename = SPAN_NONE };
	struct part *p;

	note(w, FINDING_NO_BOUNDARY, o->part->number);
	if (w->mail->part_count >= w->limits->max_parts)
		return 0;
	p = part_add(w, &m);
	if (!p)
		return fault_memory(w->fault);
	w->leaf = p;
	w->transfer = TRANSFER_NONE;
	w->from = o->from;
	return leaf_end(w, to);
}

/* Ends the leaf and all multiparts above `depth`. */
static int close_down_to(struct walk *w, size_t depth, size_t to)
{
	if (leaf_end(w, to))
		return -1;
	for (; w->depth > depth; w->depth--)
		if (!top(w)->last && childless(w, top(w), to))
			return -1;
	return 0;
}

/* Without the parameter the first delimiter tells: "--x" above a "Content-" field. */
static struct span guessed_boundary(struct span rest)
{
	struct span line = SPAN_NONE;

	while (rest.len && !span_trim(line).len)
		line = span_trim(span_line(&rest));
	if (line.len > 2 && line.len < 200 && span_starts(line, SPAN("--"))
	    && span_starts_nocase(rest, SPAN("Content-")))
		return span_skip(line, 2);
	return SPAN_NONE;
}

/* Opens `p`, whose body starts at `from`, as multipart or as leaf. */
static int enter(struct walk *w, struct part *p, const struct mime *m, size_t from)
{
	struct span boundary = m->boundary;

	w->leaf = p;
	w->transfer = m->transfer;
	w->disposed = m->disposed;
	w->from = from;
	if (p->kind != PART_MULTIPART)
		return 0;
	w->leaf = NULL;
	if (w->depth == w->limits->max_depth) {
		note(w, FINDING_TOO_DEEP, w->mail->part_count);
		return 0;
	}
	if (!span_trim(boundary).len) {
		note(w, FINDING_NO_BOUNDARY, w->mail->part_count);
		boundary = guessed_boundary(span_skip(w->body, from));
	}
	w->stack[w->depth++] = (struct open){
		.part = p, .boundary = boundary, .from = from,
		.child_type = span_eq(p->type, SPAN("multipart/digest")) ? SPAN("message/rfc822")
									 : SPAN("text/plain"),
	};
	return 0;
}

/* Behind the boundary: nothing but blanks or "--", and whatever stands behind
 * those. Anything else belongs to another boundary that begins alike. */
static bool ends_boundary(struct span left, bool *closes, bool *exact)
{
	*closes = span_starts(left, SPAN("--"));
	*exact = *closes || !span_trim(left).len;
	return *exact || left.at[0] == ' ' || left.at[0] == '\t';
}

/* What of the boundary the line begins with, empty for nothing: all of it, or, until
 * one has it all, what is no blank. RFC 2046 allows none at its end. */
static struct span boundary_in(const struct open *o, struct span line)
{
	const struct span bare = o->last ? o->boundary : span_trim(o->boundary);

	if (span_starts(line, o->boundary))
		return o->boundary;
	return span_starts(line, bare) ? bare : SPAN_NONE;
}

/* Which open multipart the line delimits, counted from 1; 0 for none. A line
 * with words behind the boundary does too (RFC 2046 5.1.1), if no other fits. */
static size_t delimits(const struct walk *w, struct span line, bool *closes)
{
	size_t inexact = 0;
	bool close, exact;

	if (!span_starts(line, SPAN("--")))
		return 0;
	line = span_skip(line, 2);
	for (size_t n = w->depth; n > 0; n--) {
		const struct span boundary = boundary_in(&w->stack[n - 1], line);

		if (!boundary.len || !ends_boundary(span_skip(line, boundary.len), &close, &exact))
			continue;
		if (exact) {
			*closes = close;
			return n;
		}
		inexact = inexact ? inexact : n;
	}
	*closes = false;
	return inexact;
}

/* Reads a part's header block from *at on, to behind its empty line; stops in
 * front of a delimiter or of a line that can be no header. */
static void read_fields(const struct walk *w, size_t *at, struct mime_fields *fields)
{
	const size_t from = *at;
	struct span rest = span_skip(w->body, from), name = SPAN_NONE, value = SPAN_NONE;
	bool closes;

	while (rest.len) {
		struct span line = span_line(&rest);
		const size_t colon = span_find_byte(line, ':');
		const size_t next = w->body.len - rest.len;

		if (line.len && (line.at[0] == ' ' || line.at[0] == '\t') && name.len) {
			value.len = (size_t)(line.at + line.len - value.at);
			*at = next;
			continue;
		}
		mime_fields_note(fields, name, value);
		name = SPAN_NONE;
		if (!line.len) {
			*at = next;
			return;
		}
		if (delimits(w, line, &closes))
			return;
		if (colon == line.len) {
			note(w, FINDING_HEADER_JUNK, w->mail->part_count + 1);
			return;
		}
		*at = next;
		if (next - from > w->limits->max_header) {
			note(w, FINDING_HEADER_CUT, w->mail->part_count + 1);
			continue;
		}
		name = span_trim(span_cut(line, 0, colon));
		value = span_skip(line, colon + 1);
	}
	mime_fields_note(fields, name, value);
}

/* The part behind a delimiter of the multipart on top. */
static int begin_part(struct walk *w, size_t *at)
{
	struct mime_fields fields = { 0 };
	unsigned findings = 0;
	struct mime m;
	struct part *p;

	read_fields(w, at, &fields);
	if (mime_read(&fields, top(w)->child_type, w->arena, &m, &findings, w->fault))
		return -1;
	note(w, findings, w->mail->part_count + 1);
	p = part_add(w, &m);
	return p ? enter(w, p, &m, *at) : fault_memory(w->fault);
}

/* Without the line end that belongs to the delimiter (RFC 2046 5.1.1). */
static size_t before_line_end(struct span body, size_t at)
{
	if (at && body.at[at - 1] == '\n')
		at--;
	if (at && body.at[at - 1] == '\r')
		at--;
	return at;
}

/* Where the next line that begins as delimiters do stands; others are passed over. */
static size_t next_dashes(const struct walk *w, size_t at)
{
	const struct span body = w->body;

	while (at < body.len && (body.at[at] != '-' || !span_starts(span_skip(body, at), SPAN("--")))) {
		const size_t from = at;

		at += span_find_byte(span_skip(body, at), '\n');
		if (at - from > GUARD_LINE && (at - from > GUARD_LINE + 1 || body.at[at - 1] != '\r'))
			note(w, FINDING_LONG_LINE, w->mail->part_count);
		at += at < body.len;
	}
	return at;
}

static int walk_lines(struct walk *w, size_t at)
{
	while (w->depth && (at = next_dashes(w, at)) < w->body.len) {
		struct span rest = span_skip(w->body, at), line = span_line(&rest);
		bool closes = false;
		const size_t n = delimits(w, line, &closes), end = before_line_end(w->body, at);

		if (line.len > GUARD_LINE)
			note(w, FINDING_LONG_LINE, w->mail->part_count);
		at = w->body.len - rest.len;
		if (!n)
			continue;
		w->stack[n - 1].boundary = boundary_in(&w->stack[n - 1], span_skip(line, 2));
		if (close_down_to(w, closes ? n - 1 : n, end))
			return -1;
		if (closes)
			continue;
		if (w->mail->part_count >= w->limits->max_parts) {
			note(w, FINDING_TOO_MANY_PARTS, w->mail->part_count);
			return close_down_to(w, 0, end);
		}
		if (begin_part(w, &at))
			return -1;
	}
	return close_down_to(w, 0, w->body.len);
}

static void note_long_lines(struct span body, struct mail *out)
{
	for (size_t line = 1; body.len; line++)
		if (span_line(&body).len > GUARD_LINE) {
			findings_note(&out->findings, out->places, FINDING_LONG_LINE, 1, line);
			return;
		}
}

int guard_walk(const struct mime_fields *fields, struct span body, const struct mail_limits *limits,
	       struct arena *a, struct mail *out, struct fault *f)
{
	struct walk w = { .body = body, .limits = limits, .arena = a, .mail = out, .fault = f };
	unsigned findings = 0;
	struct mime m;
	struct part *root;

	if (mime_read(fields, SPAN("text/plain"), a, &m, &findings, f))
		return -1;
	note(&w, findings, 1);
	root = part_add(&w, &m);
	if (root && root->kind == PART_MULTIPART)
		w.stack = arena_take(a, limits->max_depth, sizeof *w.stack);
	if (!root || (root->kind == PART_MULTIPART && !w.stack))
		return fault_memory(f);
	if (enter(&w, root, &m, 0))
		return -1;
	if (w.depth)
		return walk_lines(&w, 0);
	note_long_lines(body, out);
	return leaf_end(&w, body.len);
}
