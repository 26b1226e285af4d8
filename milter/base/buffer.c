/* buffer.c - see buffer.h. */
#include "base/buffer.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void buffer_init(struct buffer *b, struct arena *a, size_t max)
{
	*b = (struct buffer){ .arena = a, .max = max };
}

void buffer_done(struct buffer *b)
{
	if (!b->arena)
		free(b->at);
	*b = (struct buffer){ .max = b->max };
}

/* Room for `more` bytes and a terminator. */
static bool buffer_grow(struct buffer *b, size_t more)
{
	size_t room = b->room ? b->room : 256;
	char *at;

	if (b->spoiled || more > b->max || b->len > b->max - more)
		goto spoiled;
	if (b->room > b->len + more)
		return true;
	while (room <= b->len + more)
		room = room > b->max ? b->max + 1 : room * 2;
	at = b->arena ? arena_room(b->arena, room, 1) : realloc(b->at, room);
	if (!at)
		goto spoiled;
	if (b->arena && b->len)
		memcpy(at, b->at, b->len);
	b->at = at;
	b->room = room;
	return true;
spoiled:
	b->spoiled = true;
	return false;
}

void buffer_reserve(struct buffer *b, size_t more)
{
	if (b->spoiled || more > b->max || b->len > b->max - more)
		return;
	if (!b->room && more < SIZE_MAX)
		b->room = more + 1 < 256 ? 0 : more + 1;
	if (b->room && !b->at)
		b->at = b->arena ? arena_room(b->arena, b->room, 1) : malloc(b->room);
	if (!b->at)
		b->room = 0;
}

void buffer_add(struct buffer *b, struct span s)
{
	if (!s.len || !buffer_grow(b, s.len))
		return;
	memcpy(b->at + b->len, s.at, s.len);
	b->len += s.len;
}

void buffer_byte(struct buffer *b, char byte)
{
	if (!buffer_grow(b, 1))
		return;
	b->at[b->len++] = byte;
}

void buffer_addf(struct buffer *b, const char *format, ...)
{
	char small[512];
	va_list ap;
	int n;

	va_start(ap, format);
	n = vsnprintf(small, sizeof small, format, ap);
	va_end(ap);
	if (n < 0) {
		b->spoiled = true;
		return;
	}
	if ((size_t)n < sizeof small) {
		buffer_add(b, (struct span){ small, (size_t)n });
		return;
	}
	if (!buffer_grow(b, (size_t)n))
		return;
	va_start(ap, format);
	(void)vsnprintf(b->at + b->len, (size_t)n + 1, format, ap);
	va_end(ap);
	b->len += (size_t)n;
}

const char *buffer_string(struct buffer *b)
{
	if (!buffer_grow(b, 0))
		return NULL;
	b->at[b->len] = '\0';
	return b->at;
}
