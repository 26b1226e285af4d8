/* data.h - what the pages know and do: held mail, decisions, figures, audit, sessions.
 *
 * All of it is in Redis. One struct for each thread; answers belong to the arena that
 * comes in. A Redis that is away is DATA_AWAY with a fault for people, within 2 s.
 * Nobody below a page logs.
 */
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

/* NONE: no such thing. AWAY: the fault says why, and is never NULL. */
enum data_answer { DATA_OK, DATA_NONE, DATA_AWAY };

struct data_options {
	struct redis_options redis;	/* borrowed while it lives */
	const char *keys;		/* directory: NAME.key signs, *.box.key open copies */
	const char *key;		/* NAME; "" the only one there */
	int64_t undo_window;		/* seconds in which a decision can be taken back */
	struct data_shared *shared;	/* borrowed; NULL: its own */
};

/* Does not connect. -1: the keys. */
int data_new(const struct data_options *o, struct data **out, struct fault *f);
void data_free(struct data *d);

/* Which messages somebody may see. */
struct sight {
	const char *const *teams;
	size_t count;
	bool all;	/* every team, also mail without one */
};

/* ---- held mail ---- */

struct held_row {
	char id[33], instance[65], queue_id[65], policy[33], team[33], outcome[17], ground[17], need[17];
	char group[33], language[9], missing[129], state[10];
	int64_t received, decided, deadline;	/* Unix seconds, as all times here */
	int64_t review_by;		/* 0: the deadline counts */
	int64_t later_left;		/* 0: no later mail of its thread has left */
	unsigned recipients;
	bool returnable;
	unsigned copies;		/* in a list: how many more of its group wait, which have no row */
	bool readable;			/* its copy could be opened; what follows is from there, or empty */
	struct span subject, agent, customer;	/* as people read them */
	bool asked;			/* in a list: somebody asked for a second opinion */
	struct span words;		/* the customer's sentence that calls for an answer most */
	struct span opening;		/* how the reply begins, one line */
	char chosen_by[65], chosen[9];	/* decided, not seen in the queue yet: who, and "return"...; "" */
	char reader[65];		/* who opened it last, "" nobody */
	int64_t read_at;
};

enum held_sort { SORT_REVIEW, SORT_DEADLINE, SORT_AGE, SORT_TEAM };

struct held_filter {
	struct sight sight;
	const char *team, *need, *ground;	/* "" any */
	struct span search;	/* in ids, teams, subjects, names and texts of open messages */
	const char *reader;	/* "" any: only those that this person opened last */
	bool asked;		/* only those about which somebody asked for a second opinion */
	enum held_sort sort;
	size_t from, max;	/* of those that pass; max <= 100 */
};

struct held_list {
	struct held_row *rows;
	size_t count;		/* of this page */
	size_t passing;		/* the filter, on all pages */
	size_t open, late;	/* in sight and without a decision; of these past review_by */
	bool search_cut;	/* not all texts were searched */
};

enum data_answer data_held(struct data *d, const struct held_filter *w, int64_t now, struct arena *a,
			   struct held_list *out, struct fault *f);

/* `open` and `late` alone, for who asks often. */
enum data_answer data_held_count(struct data *d, const struct sight *s, int64_t now, size_t *open,
				 size_t *late, struct fault *f);

/* Opens a few copies whose words lists will show, the most urgent first, so that nobody
 * waits for it. *done, when that worked: there are no more, or no room for more. */
enum data_answer data_prepare(struct data *d, bool *done, struct fault *f);

/* ---- one message ---- */

struct shown_signal {
	struct span name, label, text;
	size_t start, end;	/* bytes of the quote or the reply, within it */
	bool in_quote;
	int weight;
};

struct shown_help {		/* "missing" and "help" of the judgement */
	struct span name, sentence;
};

/* `what`: "held"; "opened" and the like; of a host "return" when it accepted that,
 * "refused", "returning", "returned"... `text`: the reason, or why it was refused. */
struct event_line {
	int64_t at;
	struct span who, what, text, instance;
	char record[33];
};

struct message {
	struct held_row row;
	struct span reply, quote, signature, why, acknowledgement, harm;
	struct shown_signal *signals;	/* the quote's, then the reply's, in order of place */
	size_t signal_count;
	struct shown_help *help;
	size_t help_count;
	bool cut;			/* it was too long: the ends are missing */
	struct event_line *past;	/* the oldest first */
	size_t past_count;
	struct held_row *copies;	/* others of its group that wait */
	size_t copy_count;
	char before[33], after[33];	/* what waits beside it, by review time; "" */
	size_t place, of;		/* the first of 12 that wait is 1 of 12; 0 it does not wait */
	struct span fault;		/* why the copy could not be opened, for people; "" */
};

/* NONE also when it is out of sight: nobody learns that it exists. `reader` is who opened
 * it for ten minutes. */
enum data_answer data_message(struct data *d, const char *id, const struct sight *s, const char *reader,
			      int64_t now, struct arena *a, struct message *out, struct fault *f);

/* ---- decisions ---- */

struct wish {
	enum action action;		/* release, return, drop */
	const char *id, *by;
	struct span words, reason;	/* `words`: the person's own, for the note */
};

enum decided {
	DECIDED,
	DECIDED_ALREADY,	/* somebody was first, or the deadline */
	DECIDED_ENDED,		/* it is not held any more */
	DECIDED_NO_ADDRESS,
	DECIDED_TOO_LONG,
	DECIDED_NONE		/* no such message, none in sight, or nothing to take back */
};

struct ruling {
	enum decided what;
	char by[65], action[9], state[10];	/* who was first, with what; what became of it */
	char team[33];
};

/* Signed and handed over in one step with the claim: of two at once one gets DECIDED, the
 * other DECIDED_ALREADY. A claim that a host refused counts no more. */
enum data_answer data_decide(struct data *d, const struct wish *w, const struct sight *s, int64_t now,
			     struct ruling *out, struct fault *f);

/* The note as the agent would get it. */
enum data_answer data_note(struct data *d, const struct wish *w, const struct sight *s, struct arena *a,
			   struct span *out, struct fault *f);

/* Takes a decision back while it waits, whoever made it. */
enum data_answer data_undo(struct data *d, const char *id, const char *by, const struct sight *s,
			   int64_t now, struct ruling *out, struct fault *f);

/* "This should not have been held": counted once a reply; the text may be empty. */
enum data_answer data_wrong(struct data *d, const char *id, const char *by, struct span text,
			    const struct sight *s, int64_t now, struct fault *f);

/* Somebody would like a second opinion: lists can show such messages until they are
 * decided. What was asked is for the trail. */
enum data_answer data_ask(struct data *d, const char *id, const struct sight *s, int64_t now, struct fault *f);

/* A row for each reply; one that its deadline let go has by "". */
struct decided_row {
	char id[33], team[33], policy[33], need[17], ground[17], action[9], state[10], by[65];
	int64_t held, at;
	struct span reason;
	bool wrong;
};

struct decided_filter {
	struct sight sight;
	const char *team, *action, *by;	/* "" any */
	size_t from, max;		/* max <= 1000 */
};

struct decided_list {
	struct decided_row *rows;	/* the newest first */
	size_t count, passing;
};

enum data_answer data_decided(struct data *d, const struct decided_filter *w, struct arena *a,
			      struct decided_list *out, struct fault *f);

/* ---- figures ---- */

struct figures_day {
	int64_t day;		/* 00:00 UTC */
	int64_t messages, judged, met, missed, not_called_for, unknown, held, harm;
	int64_t need[4];	/* none, problem, upset, very-upset */
	int64_t ack[3];		/* none, generic, specific */
	int64_t released, returned, dropped, by_deadline, wrong;
	int64_t minutes;	/* from being held to the decision, of all decisions together */
	int64_t decisions;
};

struct named_count {
	char name[49];
	int64_t count, before;
};

struct team_figures {
	char team[33];
	int64_t judged, met, missed, held, wrong;
	int64_t *rates;		/* of every day: how many of 1000 that called for it acknowledged; -1 none did */
};

struct statistics {
	struct figures_day *days;	/* every day of the period, the oldest first */
	size_t day_count;
	struct figures_day now, before;	/* sums of this period and of the one before it */
	int64_t score[20];		/* of all time; zeros for who does not see all teams */
	int64_t decided_within[6];	/* up to 5 15 30 60 120 minutes, later; this period */
	struct named_count *missing;	/* what held replies lacked, most first */
	size_t missing_count;
	struct named_count *signals;	/* most first */
	size_t signal_count;
	struct team_figures *teams;	/* in sight, with at least least_group judged */
	size_t team_count;
};

/* Of at most 92 days. team "": all in sight. */
enum data_answer data_statistics(struct data *d, const char *team, unsigned days, const struct sight *s,
				 int64_t least_group, int64_t now, struct arena *a, struct statistics *out,
				 struct fault *f);

enum data_answer data_teams(struct data *d, struct arena *a, const char ***out, size_t *count, struct fault *f);

/* ---- the audit trail ---- */

/* What is not known is "". `address`: of a page a keyed hash of the client's, of a host
 * its name. */
struct trail_entry {
	const char *who, *role, *address, *what, *record, *text;
	int64_t at;
};

enum data_answer data_note_down(struct data *d, const struct trail_entry *e, struct fault *f);

struct trail_filter {
	const char *who, *what, *record;	/* "" any */
	int64_t before;				/* 0: from the newest on */
	size_t max;
};

/* What pages noted down and hosts wrote, the newest first. A page of it ends with a
 * whole second, so it may have more than `max`. */
enum data_answer data_trail(struct data *d, const struct trail_filter *w, struct arena *a,
			    struct trail_entry **out, size_t *count, struct fault *f);

/* ---- who is signed in ---- */

/* By hash of the token, 64 hexadecimal digits. A value is a line of up to 1024 bytes. */
enum data_answer data_session_put(struct data *d, const char *hash, const char *user, struct span value,
				  unsigned life, struct fault *f);
enum data_answer data_session_get(struct data *d, const char *hash, struct arena *a, struct span *value,
				  struct fault *f);
enum data_answer data_session_touch(struct data *d, const char *hash, unsigned life, struct fault *f);
enum data_answer data_session_end(struct data *d, const char *hash, struct fault *f);
enum data_answer data_sessions_end(struct data *d, const char *user, struct fault *f);	/* all of a user */

/* Counts one more of `what` within `seconds`; how many there are now. */
enum data_answer data_strike(struct data *d, const char *what, unsigned seconds, int64_t *count,
			     struct fault *f);
enum data_answer data_strikes_forget(struct data *d, const char *what, struct fault *f);

#endif
