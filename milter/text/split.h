/* split.h - which lines the agent wrote, and which only travel along.
 *
 * Only the agent's own lines are judged. A wrong split blames people for words
 * that their customers wrote, so in doubt a line counts as quoted, and the
 * confidence says how sure we are; below SPLIT_SURE nothing is ever held.
 */
#ifndef TM_TEXT_SPLIT_H
#define TM_TEXT_SPLIT_H

#include "text/footer.h"
#include "text/text.h"

enum line_role {
	ROLE_REPLY,		/* the agent's own words */
	ROLE_QUOTE,		/* the customer's newest words */
	ROLE_EARLIER,		/* older layers and the company's own earlier mail */
	ROLE_ATTRIBUTION,	/* "On ... wrote:", header blocks, dividers */
	ROLE_SIGNATURE,
	ROLE_FOOTER		/* disclaimers, banners, surveys, help-desk markers */
};

enum { SPLIT_SURE = 600 };	/* thousandths */

struct split {
	const unsigned char *roles;	/* enum line_role for each line of the text */
	/* Valid UTF-8, lines joined by LF. What closes the mail below the quote is the
	 * footer where the reply is signed above it, else the signature. */
	struct span reply, quote, earlier, signature, footer;
	struct span closing;		/* signature and footer in the order of the mail */
	const char *method;	/* "marks", "html", "attribution", "header-block", "help-desk",
				   "divider", "sign-off", "none" */
	int confidence;		/* thousandths */
};

/* What the envelope knows that helps to tell who wrote a layer. All borrowed. */
struct split_hints {
	struct span agent_address, customer_address;	/* From and To; may be empty */
	struct span agent_name, customer_name;	/* their display names, decoded; may be empty */
	const struct footers *footers;		/* the site's; NULL: none */
};

/* From the mail's own header; names are the arena's. */
int split_hints_of(const struct raw_mail *raw, const struct footers *footers, struct arena *a,
		   struct split_hints *out, struct fault *f);

int text_split(const struct text *text, const struct split_hints *hints, struct arena *a,
	       struct split *out, struct fault *f);

#endif
