/* hold.c - see hold.h. One table serves writing and reading. */
#include "record/hold.h"

#include <inttypes.h>
#include <stddef.h>

static const struct span first_line = { "tone-hold 1", 11 };

enum form { TEXT, NUMBER };

/* In the order of the file; every key stands exactly once. */
static const struct key {
	const char *name;
	size_t offset, size;
	enum form form;
	bool needed;
} keys[] = {
#define K(name, form, field, needed) \
	{ name, offsetof(struct hold, field), sizeof ((struct hold *)0)->field, form, needed }
	K("id", TEXT, id, true),
	K("instance", TEXT, instance, true),
	K("queue_id", TEXT, queue_id, true),
	K("policy", TEXT, policy, false),
	K("team", TEXT, team, false),
	K("outcome", TEXT, outcome, true),
	K("ground", TEXT, ground, true),
	K("need", TEXT, need, true),
	K("reason", TEXT, reason, true),
	K("contact", TEXT, contact, true),
	K("boot_id", TEXT, boot_id, false),
	K("received", NUMBER, received, true),
	K("decided", NUMBER, decided, true),
	K("deadline", NUMBER, deadline, true),
	K("boot_deadline", NUMBER, boot_deadline, true),
	K("recipients", NUMBER, recipients, true),
	K("group", TEXT, group, false),
#undef K
};

enum { KEY_COUNT = sizeof keys / sizeof *keys };

static const char *text_at(const struct hold *h, const struct key *k)
{
	return (const char *)h + k->offset;
}

static uint64_t number_at(const struct hold *h, const struct key *k)
{
	unsigned small;
	int64_t large;

	if (k->size == sizeof small) {
		memcpy(&small, text_at(h, k), sizeof small);
		return small;
	}
	memcpy(&large, text_at(h, k), sizeof large);
	return large > 0 ? (uint64_t)large : 0;
}

static void set_number(struct hold *h, const struct key *k, uint64_t n)
{
	unsigned small = (unsigned)n;
	int64_t large = (int64_t)n;

	if (k->size == sizeof small)
		memcpy((char *)h + k->offset, &small, sizeof small);
	else
		memcpy((char *)h + k->offset, &large, sizeof large);
}

/* A line must not end early, whatever a field holds. */
static void add_text(struct buffer *out, const char *text, size_t size)
{
	for (size_t i = 0; i < size && text[i]; i++)
		if ((unsigned char)text[i] < ' ' || text[i] == 0x7f)
			buffer_byte(out, ' ');
		else
			buffer_byte(out, text[i]);
}

void hold_write(const struct hold *h, struct buffer *out)
{
	buffer_add(out, first_line);
	buffer_byte(out, '\n');
	for (const struct key *k = keys; k < keys + KEY_COUNT; k++) {
		buffer_addf(out, "%s ", k->name);
		if (k->form == TEXT)
			add_text(out, text_at(h, k), k->size);
		else
			buffer_addf(out, "%" PRIu64, number_at(h, k));
		buffer_byte(out, '\n');
	}
	buffer_add(out, SPAN("end\n"));
}

static bool text_sound(struct span s)
{
	for (size_t i = 0; i < s.len; i++)
		if ((unsigned char)s.at[i] < ' ' || s.at[i] == 0x7f)
			return false;
	return true;
}

static int read_value(const struct key *k, struct span value, struct hold *h, struct fault *f)
{
	uint64_t n, max = k->size == sizeof(unsigned) ? UINT32_MAX : INT64_MAX;

	if (k->form == NUMBER) {
		if (!span_number(value, max, &n))
			return fault(f, FAULT_INPUT, "hold record: %s is no number", k->name);
		set_number(h, k, n);
		return 0;
	}
	if (value.len >= k->size || !text_sound(value) || (k->needed && value.len == 0))
		return fault(f, FAULT_INPUT, "hold record: %s is %s", k->name,
			     value.len ? "too long or not text" : "empty");
	memcpy((char *)h + k->offset, value.at, value.len);
	return 0;
}

/* "key value", exactly the key that is next. */
static int read_key(const struct key *k, struct span *rest, struct hold *h, struct fault *f)
{
	struct span value = span_until(rest, '\n'), name;

	if (!rest->at)
		return fault(f, FAULT_INPUT, "hold record: ends before %s", k->name);
	name = span_until(&value, ' ');
	if (!value.at || !span_eq(name, span_of(k->name)))
		return fault(f, FAULT_INPUT, "hold record: expected %s", k->name);
	return read_value(k, value, h, f);
}

static bool id_sound(const char *id)
{
	size_t n = 0;

	while (ascii_digit(id[n]) || (id[n] >= 'a' && id[n] <= 'f'))
		n++;
	return n == 32 && !id[n];
}

static int check(const struct hold *h, struct fault *f)
{
	if (!id_sound(h->id))
		return fault(f, FAULT_INPUT, "hold record: id is not 32 hexadecimal digits");
	if (!queue_id_sound(span_of(h->queue_id)))
		return fault(f, FAULT_INPUT, "hold record: queue_id is none");
	if (*h->group && !id_sound(h->group))
		return fault(f, FAULT_INPUT, "hold record: group is not 32 hexadecimal digits");
	return 0;
}

int hold_read(struct span bytes, struct hold *out, struct fault *f)
{
	struct span rest = bytes;
	struct hold h = { .id = "" };

	if (bytes.len > HOLD_RECORD_MAX)
		return fault(f, FAULT_LIMIT, "hold record: more than %d bytes", HOLD_RECORD_MAX);
	if (!span_eq(span_until(&rest, '\n'), first_line) || !rest.at)
		return fault(f, FAULT_INPUT, "hold record: does not begin with \"tone-hold 1\"");
	for (const struct key *k = keys; k < keys + KEY_COUNT; k++)
		if (read_key(k, &rest, &h, f))
			return -1;
	if (!span_eq(rest, SPAN("end\n")))
		return fault(f, FAULT_INPUT, "hold record: does not end with \"end\"");
	if (check(&h, f))
		return -1;
	*out = h;
	return 0;
}

bool queue_id_sound(struct span id)
{
	for (size_t i = 0; i < id.len; i++)
		if (!ascii_digit(id.at[i]) && !ascii_alpha(id.at[i]))
			return false;
	return id.len >= 5 && id.len <= 64;
}

/* global/mail_queue.h: seconds in base 52 without vowels (6 digits or more),
 * microseconds in 4 of them, a "z", and the inode in base 51. So "z" is a digit
 * of the times, too, and the last one divides. The short form is made of
 * hexadecimal digits, capitals, and has neither "z" nor small letters. */
bool queue_id_long(struct span id)
{
	size_t z = id.len;

	while (z > 0 && id.at[z - 1] != 'z')
		z--;
	if (!queue_id_sound(id) || z < 11 || z == id.len)
		return false;
	for (size_t i = 0; i < id.len; i++)
		if (strchr("aeiouAEIOU", id.at[i]))
			return false;
	return true;
}
