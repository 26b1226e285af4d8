/* data.h - what the pages know and do: held mail, decisions, figures, audit, sessions; all in Redis.
 * One struct for each thread; answers belong to the arena that comes in. Redis that is away is DATA_AWAY with
 * a fault for people, within 2 s. Nobody below a page logs. */
#ifndef TM_REVIEW_DATA_DATA_H
#define TM_REVIEW_DATA_DATA_H

#include "base/arena.h"
#include "base/fault.h"
#include "record/decision.h"
#include "world/redis.h"

struct data;

/* What the threads of a process share: an index of what is held, and short texts of
 * it. Locks by itself. */
struct data_shared;
int data_shared_new(struct data_shared **out, struct fault *f);
void data_shared_free(struct data_shared *s);	/* NULL is fine */

enum data_answer { DATA_OK, DATA_NONE, DATA_AWAY };      /* NONE: no such thing; AWAY: fault says why */

struct data_options {
	struct redis_options redis;	/* borrowed while it lives */
	const char *keys;		/* directory: NAME.key signs, *.box.key open copies */
	const char *key;		/* NAME; "" the only one there */
	int64_t undo_window;		/* seconds, decision not_before */
	struct data_shared *shared;	/* borrowed; NULL: its own */
};
int data_new(const struct data_options *o, struct data **out, struct fault *f);	/* does not connect; -1: keys */
void data_free(struct data *d);

/* Which messages somebody may see. */
struct sight { const char *const *teams; size_t count; bool all; };	/* all: every team, also mail without one */

struct held_row {			/* spans and strings are the arena's */
	char id[33], instance[65], queue_id[65], policy[33], team[33], outcome[17], ground[17], need[17];
	char group[33], language[9], missing[129], state[10];
	int64_t received, decided, deadline, review_by, later_left;	/* review_by 0: deadline counts */
	unsigned recipients; bool returnable;
	unsigned copies;		/* in a list: how many more of its group wait, which have no row */
	bool readable;			/* the copy could be opened: what follows is filled */
	struct span subject, agent, customer;	/* from the copy, display forms; "" when it has none */
	struct span words;		/* the customer's sentence that calls for an answer most */
	struct span opening;		/* how the reply begins, one line */
	char chosen_by[65], chosen[9];	/* decided, not seen in the queue yet: who and "return"..., "" */
	char reader[65]; int64_t read_at;	/* who opened it last, "" nobody */
};
enum held_sort { SORT_REVIEW, SORT_DEADLINE, SORT_AGE, SORT_TEAM };
struct held_filter {
	struct sight sight;
	const char *team, *need, *ground;	/* "" any */
	struct span search;			/* in ids, team, subject, agent, customer and texts of open messages */
	const char *reader;			/* "" any: only those that this person opened last */
	enum held_sort sort;
	size_t from, max;			/* of those that pass; max <= 100 */
};
struct held_list {
	struct held_row *rows; size_t count;	/* this page */
	size_t passing, open, late;		/* after the filter; in sight; past review_by */
	bool search_cut;			/* only the first N were searched */
};
enum data_answer data_held(struct data *d, const struct held_filter *w, int64_t now, struct arena *a,
			   struct held_list *out, struct fault *f);
/* For the live counter: open and late in sight, cheap. */
enum data_answer data_held_count(struct data *d, const struct sight *s, int64_t now, size_t *open, size_t *late, struct fault *f);

struct shown_signal { struct span name, label, text; size_t start, end; bool in_quote; int weight; };
struct shown_help { struct span name, sentence; };	/* "missing" and "help" of the judgement */
struct event_line { int64_t at; struct span who, what, text; struct span instance; char record[33]; };	/* what: "held", "opened", "return", "accepted", "returned"... ; text: reason */
struct message {
	struct held_row row;
	struct span reply, quote, signature, why, acknowledgement, harm;
	struct shown_signal *signals; size_t signal_count;	/* in order of place, quote's and reply's */
	struct shown_help *help; size_t help_count;
	bool cut;
	struct event_line *past; size_t past_count;
	struct held_row *copies; size_t copy_count;	/* others of its group */
	char before[33], after[33];	/* neighbours in data_held's order by review time, "" */
	struct span fault;		/* why the copy could not be opened, for people; "" */
};
/* NONE also when it is out of sight: nobody learns that it exists. Remembers `reader` as who opened it (10 min). */
enum data_answer data_message(struct data *d, const char *id, const struct sight *s, const char *reader,
			      int64_t now, struct arena *a, struct message *out, struct fault *f);

struct wish { enum action action; const char *id, *by; struct span words, reason; };	/* words: the person's own, for the note */
enum decided { DECIDED, DECIDED_ALREADY, DECIDED_ENDED, DECIDED_NO_ADDRESS, DECIDED_TOO_LONG, DECIDED_NONE };
struct ruling { enum decided what; char by[65], action[9], state[10]; char team[33]; };	/* who was first; what became of it */
/* Signed and into {tone}:decisions in one step with the claim: of two at once one gets DECIDED, the other DECIDED_ALREADY.
 * A claim that the keeper refused (audit "refused") counts no more. The note is letter_write()'s with words of the copy. */
enum data_answer data_decide(struct data *d, const struct wish *w, const struct sight *s, int64_t now, struct ruling *out, struct fault *f);
/* The note as the agent would get it. */
enum data_answer data_note(struct data *d, const struct wish *w, const struct sight *s, struct arena *a, struct span *out, struct fault *f);
/* Takes the own or any decision back while it waits (ACTION_UNDO). */
enum data_answer data_undo(struct data *d, const char *id, const char *by, const struct sight *s, int64_t now, struct ruling *out, struct fault *f);
/* "This should not have been held": counted once a message; text may be empty. */
enum data_answer data_wrong(struct data *d, const char *id, const char *by, struct span text, const struct sight *s, int64_t now, struct fault *f);

struct decided_row { char id[33], team[33], policy[33], need[17], ground[17], action[9], state[10], by[65]; int64_t held, at; struct span reason; bool wrong; };
struct decided_filter { struct sight sight; const char *team, *action, *by; size_t from, max; };	/* by "": anybody */
struct decided_list { struct decided_row *rows; size_t count, passing; };
enum data_answer data_decided(struct data *d, const struct decided_filter *w, struct arena *a, struct decided_list *out, struct fault *f);

struct figures_day { int64_t day;	/* Unix seconds, 00:00 UTC */
	int64_t messages, judged, met, missed, not_called_for, unknown, held, harm, need[4] /* none problem upset very-upset */, ack[3];
	int64_t released, returned, dropped, by_deadline, wrong, minutes /* sum to decision */, decisions; };
struct named_count { char name[49]; int64_t count, before; };
struct team_figures { char team[33]; int64_t judged, met, missed, held, wrong; };
struct statistics {
	struct figures_day *days; size_t day_count;	/* oldest first, every day of the period */
	struct figures_day now, before;			/* sums of this period and of the one before it */
	int64_t score[20];				/* all time, hist:score */
	int64_t decided_within[6];			/* up to 5 15 30 60 120 min, later; this period */
	struct named_count *missing; size_t missing_count;	/* what held replies lacked, most first */
	struct named_count *signals; size_t signal_count;	/* signal:* of the period, most first, both periods */
	struct team_figures *teams; size_t team_count;	/* in sight, those with >= least_group judged */
};
/* team "": all in sight. */
enum data_answer data_statistics(struct data *d, const char *team, unsigned days, const struct sight *s, int64_t least_group,
				 int64_t now, struct arena *a, struct statistics *out, struct fault *f);
enum data_answer data_teams(struct data *d, struct arena *a, const char ***out, size_t *count, struct fault *f);

/* The audit trail of the page ({tone}:review:audit) merged with the keepers' ({tone}:audit), newest first. */
struct trail_entry { const char *who, *role, *address, *what, *record, *text; int64_t at; };	/* all "" when not known */
enum data_answer data_note_down(struct data *d, const struct trail_entry *e, struct fault *f);	/* adds; address: client's, salted hash is mine */
struct trail_filter { const char *who, *what, *record; int64_t before; size_t max; };
enum data_answer data_trail(struct data *d, const struct trail_filter *w, struct arena *a, struct trail_entry **out, size_t *count, struct fault *f);

/* Sessions by hash of their token (64 hex digits); values of mine, opaque to you: one string <= 1024 bytes without controls. */
enum data_answer data_session_put(struct data *d, const char *hash, const char *user, struct span value, unsigned life, struct fault *f);
enum data_answer data_session_get(struct data *d, const char *hash, struct arena *a, struct span *value, struct fault *f);
enum data_answer data_session_touch(struct data *d, const char *hash, unsigned life, struct fault *f);
enum data_answer data_session_end(struct data *d, const char *hash, struct fault *f);
enum data_answer data_sessions_end(struct data *d, const char *user, struct fault *f);	/* all of that user */
/* Counts one more of `what` within `seconds`; how many there are now. */
enum data_answer data_strike(struct data *d, const char *what, unsigned seconds, int64_t *count, struct fault *f);
enum data_answer data_strikes_forget(struct data *d, const char *what, struct fault *f);

#endif
