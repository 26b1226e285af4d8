/* message.c - see message.h. */
#include "daemon/message.h"

#include "record/plan.h"

enum { BROUGHT_ROOM = MESSAGE_BROUGHT_MAX + PLAN_HEADERS_MAX };

struct span message_keep(struct message *m, const char *string)
{
	struct span kept = arena_copy(m->kit.arena, span_of(string));

	if (kept.at)
		return kept;
	m->broken = true;
	return SPAN_NONE;
}

/* "<a@example.com>" without its brackets. */
static struct span address_keep(struct message *m, const char *path)
{
	struct span kept = message_keep(m, path);

	if (span_starts(kept, SPAN("<")) && span_ends(kept, SPAN(">")))
		kept = span_cut(kept, 1, kept.len - 1);
	return kept;
}

void message_begin(struct message *m, const struct kit *kit, const char *sender, int64_t now)
{
	*m = (struct message){ .kit = *kit };
	buffer_init(&m->body, kit->arena, kit->settings->max_message_kept);
	m->envelope.received = now;
	m->envelope.sender = address_keep(m, sender);
}

/* A list in the arena that is full moves to one of twice its room. */
static void *list_grow(struct message *m, void *list, size_t size, size_t *room)
{
	void *wider = arena_take(m->kit.arena, *room ? *room * 2 : 16, size);

	if (!wider) {
		m->broken = true;
		return NULL;
	}
	if (*room)
		memcpy(wider, list, *room * size);
	*room = *room ? *room * 2 : 16;
	return wider;
}

void message_recipient(struct message *m, const char *address)
{
	size_t *count = &m->envelope.recipient_count;

	m->recipients++;
	m->envelope.recipients_cut = m->recipients > MESSAGE_RECIPIENTS_MAX;
	if (m->broken || *count == MESSAGE_RECIPIENTS_MAX)
		return;
	if (*count == m->kept_room) {
		struct span *wider = list_grow(m, m->kept, sizeof *wider, &m->kept_room);

		if (!wider)
			return;
		m->envelope.recipients = m->kept = wider;
	}
	m->kept[(*count)++] = address_keep(m, address);
}

/* Also beyond the bound of the header block: these are to be taken away. */
static void brought_note(struct message *m, const char *name)
{
	const struct span wanted = span_of(name);
	/* Names that nobody reads must not keep out the ones that people trust. */
	const size_t places = plan_adds_header(wanted) ? BROUGHT_ROOM : MESSAGE_BROUGHT_MAX;
	struct brought *b;

	for (size_t i = 0; i < m->brought_count; i++)
		if (span_eq_nocase(m->brought[i].name, wanted)) {
			m->brought[i].count++;
			return;
		}
	if (m->brought_count >= places) {
		m->findings |= FINDING_HEADER_CUT;
		return;
	}
	if (!m->brought)
		m->brought = arena_take(m->kit.arena, BROUGHT_ROOM, sizeof *m->brought);
	if (!m->brought) {
		m->broken = true;
		return;
	}
	b = &m->brought[m->brought_count];
	*b = (struct brought){ message_keep(m, name), 1 };
	m->brought_count += b->name.at != NULL;
}

static struct span without_leading_space(struct span s)
{
	while (s.len && ascii_space(s.at[0]))
		s = span_skip(s, 1);
	return s;
}

void message_header(struct message *m, const char *name, const char *value)
{
	const size_t bytes = strlen(name) + (value ? strlen(value) : 0) + sizeof ": \n" - 1;

	if (plan_owns_header(span_of(name)))	/* these go even if nothing else is possible */
		brought_note(m, name);
	if (m->broken)
		return;
	if (bytes > MESSAGE_HEADERS_MAX - m->header_bytes) {
		m->findings |= FINDING_HEADER_CUT;
		return;
	}
	if (m->header_count == m->header_room) {
		struct header *wider = list_grow(m, m->headers, sizeof *wider, &m->header_room);

		if (!wider)
			return;
		m->headers = wider;
	}
	m->header_bytes += bytes;
	m->bytes += bytes;
	m->headers[m->header_count++] = (struct header){
		message_keep(m, name), without_leading_space(message_keep(m, value)) };
}

bool message_body(struct message *m, struct span bytes)
{
	const size_t room = m->kit.settings->max_message_kept - m->body.len;

	if (m->broken || m->body_unwanted)
		return false;
	if (bytes.len > room) {
		bytes = span_cut(bytes, 0, room);
		m->findings |= FINDING_TRUNCATED;
	}
	buffer_add(&m->body, bytes);
	m->bytes += bytes.len;
	m->broken = m->body.spoiled;
	return !m->broken && !(m->findings & FINDING_TRUNCATED);
}

struct raw_mail message_raw(const struct message *m)
{
	return (struct raw_mail){
		.headers = m->headers, .header_count = m->header_count,
		.body = buffer_span(&m->body), .findings = m->findings,
	};
}
