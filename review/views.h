/* views.h - what templates show: words that are made already, in the visit's arena. */
#ifndef TM_REVIEW_VIEWS_H
#define TM_REVIEW_VIEWS_H

#include "review/data/data.h"

struct visit;

enum here { HERE_NOWHERE, HERE_HELD, HERE_DECIDED, HERE_COACHING, HERE_STATISTICS, HERE_AUDIT, HERE_CHECK };

/* Around every page. */
struct frame {
	const char *title;
	enum here here;
	const char *shown, *role;	/* "" nobody is signed in */
	const char *csrf;
	bool reads, figures, audits, front;
	bool counted;
	size_t open;
	const char *notice;		/* "" */
	const char *notice_of;		/* the message that it is about, which can be taken back; "" */
};

struct terms { const char *const *at; size_t count; };

struct said_view { struct frame frame; const char *says, *kept; };

struct sign_in_view { struct frame frame; const char *to, *name, *wrong; };

/* One held message in the list. */
struct held_item {
	const struct held_row *row;
	const char *title, *opening, *agent, *team, *customer;	/* team: ", billing" */
	const char *due, *due_class, *age, *leaves;	/* "8 min left", "soon", "held 52 min", "sends itself in 3 h" */
	const char *mark;		/* "Open by Sven", "Returned by Mira"; "" */
	struct terms missing;
	bool harm;
};

struct held_group { const char *title, *amount; const struct held_item *items; size_t count; };

struct choice { const char *value, *shown; bool chosen; };
struct choices { const struct choice *at; size_t count; };

struct held_view {
	struct frame frame;
	const char *summary;
	const struct held_group *groups;
	size_t group_count;
	struct choices views, teams, grounds, sorts;	/* a view's value is its query */
	const char *view, *search, *team, *ground, *sort;
	size_t next, previous;		/* where the next page begins, 0 none */
	bool has_previous;
	bool many;			/* may decide about many at once */
	bool searched, cut;
};

/* A piece of a letter: plain words, or marked ones with their number. */
struct piece { struct span text; const char *mark, *ref, *says; };	/* mark: need, found, hurt, NULL */
struct pieces { const struct piece *at; size_t count; };

/* What was found, with the places where it stands. */
struct remark { const char *says, *kind; const struct piece *at; size_t count; };
struct findings { const struct remark *at; size_t count; };

struct past_line { const char *when, *text; };

struct message_view {
	struct frame frame;
	const struct message *m;
	struct held_item item;
	const char *why, *held, *agent_first, *reply_by;	/* "Dana" or "the agent", "Dana replied" */
	struct pieces quote, head, rest;	/* head: the reply up to the gap */
	struct terms gap_refs;
	const char *gap;			/* what nothing in the reply answers; "" */
	struct findings findings;
	struct terms help;
	const struct past_line *past;
	size_t past_count;
	struct choices templates;
	const char *note, *wrong;		/* as typed before, and what was wrong with it */
	const char *preview;
	const char *state;			/* what was decided, "" nothing yet */
	bool decides, drops, reports, undo;
	const char *before, *after;		/* ids, "" */
};

struct drop_view { struct frame frame; const char *id, *title, *about, *reason, *wrong; };

struct decided_item { const char *when, *what, *kind, *by, *team, *about, *reason, *took; bool wrong; };	/* kind: a class */
struct decided_view {
	struct frame frame;
	const struct decided_item *items;
	size_t count, passing;
	struct choices actions, teams;
	const char *action, *team;
	size_t next, previous;
	bool has_previous, mine;
};

struct bar { const char *name, *width, *shown; };
struct bars { const struct bar *at; size_t count; const char *class; };
struct tile { const char *name, *value, *more, *line, *area; };
struct column { const char *class, *x, *width, *y, *height, *says; };
struct label { const char *x, *y, *anchor, *text; };
struct level { const char *y, *text; };		/* a line across, and what it stands for */
struct chart {
	const struct column *columns;
	size_t count;
	const struct label *labels;
	size_t label_count;
	struct level levels[3];
	size_t level_count;
	const char *says;
};
struct small { const char *name, *value, *line, *area; };
struct table { struct terms head; const struct terms *rows; size_t count; };

struct statistics_view {
	struct frame frame;
	const char *summary, *note;
	struct choices periods, teams;
	const char *days, *team;
	const struct tile *tiles;
	size_t tile_count;
	struct chart scores, decisions;
	struct bars missing, signals, times, needs;
	const struct small *smalls;		/* of each team; from, to: the days */
	size_t small_count;
	const char *from, *to;
	struct table by_team, by_day;
	bool empty;
};

struct coaching_team { struct small rate; const char *more; };
struct coaching_view {
	struct frame frame;
	const char *summary;
	const struct coaching_team *teams;
	size_t count;
	struct bars found, lacks;
};

struct audit_item { const char *when, *who, *says, *text, *record, *about; };
struct audit_view {
	struct frame frame;
	const struct audit_item *items;
	size_t count;
	const char *who, *record;
	int64_t next;			/* older than that, 0 none */
};

struct check_view {
	struct frame frame;
	const char *customer, *reply, *wrong;
	bool judged;
	const char *outcome, *outcome_class, *why;
	struct pieces quote, answer;
	struct findings findings;
	struct terms help;
};

#endif
