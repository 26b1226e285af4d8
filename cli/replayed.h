/* replayed.h - what a replay found of each message, and how it is told. */
#ifndef TM_CLI_REPLAYED_H
#define TM_CLI_REPLAYED_H

#include "judge.h"

/* A judgement without its texts, whose arena is gone. */
struct outlook {
	bool failed;		/* could not be judged: the daemon would let it pass */
	bool judged;		/* the four below say something */
	enum need need;
	enum acknowledgement acknowledgement;
	enum outcome outcome;
	int score;
	struct verdict verdict;
	size_t policy;		/* its number; the count of policies: none */
};

void replayed_note(const struct judgement *j, const struct settings *s, struct outlook *out);

struct replayed {
	char *name;		/* owned */
	struct outlook now, new;
};

struct replayed_list {
	struct replayed *at;
	size_t count, room;
};

/* False when there is no memory. */
bool replayed_add(struct replayed_list *l, const char *name);
void replayed_done(struct replayed_list *l);

struct replayed_report {
	const struct replayed_list *list;
	size_t unreadable;
	const struct settings *now, *new;	/* new may be NULL: nothing to compare */
};

void replayed_print(const struct replayed_report *r);

/* An object a message, and a last one with the sums. */
int replayed_json(const struct replayed_report *r);

#endif
