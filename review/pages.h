/* pages.h - every page of the map in service.c. */
#ifndef TM_REVIEW_PAGES_H
#define TM_REVIEW_PAGES_H

#include "review/html.h"
#include "review/visit.h"

enum { PAGE_MAX = 2 << 20 };

void page_home(struct visit *v);
void page_style(struct visit *v);
void page_script(struct visit *v);
void page_icon(struct visit *v);
void page_health(struct visit *v);
void page_sign_in(struct visit *v);
void page_sign_in_now(struct visit *v);
void page_sign_out(struct visit *v);
void page_held(struct visit *v);
void page_held_many(struct visit *v);
void page_held_count(struct visit *v);
void page_message(struct visit *v);
void page_decide(struct visit *v);
void page_undo(struct visit *v);
void page_wrong(struct visit *v);
void page_ask(struct visit *v);
void page_drop(struct visit *v);
void page_drop_now(struct visit *v);
void page_decided(struct visit *v);
void page_decided_csv(struct visit *v);
void page_coaching(struct visit *v);
void page_statistics(struct visit *v);
void page_statistics_csv(struct visit *v);
void page_audit(struct visit *v);
void page_check(struct visit *v);
void page_check_now(struct visit *v);

#endif
