/* rights.c - see rights.h. */
#include "cli/rights.h"

#include <grp.h>
#include <string.h>
#include <sys/stat.h>

static bool is_member(const struct passwd *who, gid_t gid)
{
	struct group *group = getgrgid(gid);

	for (char **member = group ? group->gr_mem : NULL; member && *member; member++)
		if (strcmp(*member, who->pw_name) == 0)
			return true;
	return who->pw_gid == gid;
}

bool user_may(const struct passwd *who, const char *path, unsigned want)
{
	struct stat st;
	unsigned bits;

	if (stat(path, &st))
		return false;
	if (who->pw_uid == 0)
		return true;
	if (who->pw_uid == st.st_uid)
		bits = st.st_mode >> 6;
	else
		bits = is_member(who, st.st_gid) ? st.st_mode >> 3 : st.st_mode;
	return (bits & want) == want;
}
