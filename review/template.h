/* template.h - what the template compiler makes, see compile.c. */
#ifndef TM_REVIEW_TEMPLATE_H
#define TM_REVIEW_TEMPLATE_H

#include "review/html.h"
#include "review/views.h"

void template_head(struct buffer *o, const struct frame *f);
void template_foot(struct buffer *o, const struct frame *f);
void template_choices(struct buffer *o, const struct choices *c);
void template_letter(struct buffer *o, const struct pieces *p);
void template_findings(struct buffer *o, const struct findings *all, const struct terms *help);
void template_small(struct buffer *o, const struct small *s);
void template_bars(struct buffer *o, const struct bars *b);
void template_chart(struct buffer *o, const struct chart *c);
void template_table(struct buffer *o, const struct table *t);
void template_said(struct buffer *o, const struct said_view *v);
void template_sign_in(struct buffer *o, const struct sign_in_view *v);
void template_held(struct buffer *o, const struct held_view *v);
void template_message(struct buffer *o, const struct message_view *v);
void template_drop(struct buffer *o, const struct drop_view *v);
void template_decided(struct buffer *o, const struct decided_view *v);
void template_statistics(struct buffer *o, const struct statistics_view *v);
void template_coaching(struct buffer *o, const struct coaching_view *v);
void template_audit(struct buffer *o, const struct audit_view *v);
void template_check(struct buffer *o, const struct check_view *v);

extern const struct span static_style, static_script, static_icon;

#endif
