#!/bin/sh
# rooms.sh [DIRECTORY] - no room includes a room above it (see milter/ROOMS)
# shellcheck disable=SC2013  # names of ours, without blanks; a pipe would lose $bad
cd "${1:-$(dirname "$0")/..}" || exit 1
bad=0
for file in milter/*.[ch] milter/*/*.[ch]; do
	room=$(basename "$(dirname "$file")")
	[ "$room" = milter ] && room=judge
	may=" $room $(sed -n "s/^$room:[[:space:]]*//p" milter/ROOMS) "
	grep -q "^$room:" milter/ROOMS || { echo "$file: room $room is not in milter/ROOMS"; bad=1; }
	for used in $(sed -n 's|^#include "judge.h".*|judge|p; s|^#include "\([a-z]*\)/.*|\1|p' "$file" | sort -u); do
		case $may in *" $used "*) ;; *) echo "$file: may not include $used/"; bad=1 ;; esac
	done
done
above() { # DIRECTORY ROOM...: what may be included there, above the rooms
	dir=$1
	shift
	may=" $* "
	for file in "$dir"/*.[ch]; do
		[ -e "$file" ] || continue
		for used in $(sed -n 's|^#include "\([a-z]*\)/.*|\1|p' "$file" | sort -u); do
			case $may in *" $used "*) ;; *) echo "$file: may not include $used/"; bad=1 ;; esac
		done
	done
}
# Root parses no mail and no settings. The courier reads settings, too; nobody obeys it.
above hold/keeper keeper base record world
above hold/courier courier base policy record world
above hold/note note base record
# Pages and tonectl decide alike.
above desk desk base policy record world
# Pages ask review/data for all that is in Redis, and it knows nothing of pages.
above review review desk base mail text tone policy record judge world
above review/data review desk base policy record world
for file in review/data/*.[ch]; do
	[ -e "$file" ] || continue
	! grep -qE '#include "review/[^d]' "$file" || { echo "$file: may not include pages"; bad=1; }
done
only() { # HEADER FILE: one file alone may include that library
	for file in $(grep -lE "#include <$1" -r milter hold desk cli review --include='*.[ch]' 2>/dev/null); do
		[ "$file" = "$2" ] || { echo "$file: only $2 includes <$1>"; bad=1; }
	done
}
for file in $(grep -lE '#include <microhttpd' -r milter hold desk cli review --include='*.[ch]' 2>/dev/null); do
	case $file in milter/daemon/listener.c | review/http.c) ;; *) echo "$file: may not include <microhttpd.h>"; bad=1 ;; esac
done
only libetpan milter/mail/etpan.c
only libmilter milter/daemon/smfi.c
only hiredis milter/world/redis_wire.h
only iconv milter/text/charset.c
exit $bad
