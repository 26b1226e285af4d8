/* html_client.h - containers that mail programs and help desks put around
 * quotes, attributions and signatures, known by class, id or other attribute. */
#ifndef TM_TEXT_HTML_CLIENT_H
#define TM_TEXT_HTML_CLIENT_H

#include "text/html_tag.h"

enum html_container {
	CONTAINER_NONE,
	CONTAINER_QUOTE,	/* all of it is quoted */
	CONTAINER_AROUND_QUOTE,	/* holds attribution and block quote; answers may stand between */
	CONTAINER_SIGNATURE,
	CONTAINER_ATTRIBUTION,
	CONTAINER_CUT		/* from here to the end of the mail all is quoted */
};

enum html_container html_container_of(const struct html_tag *tag);

#endif
