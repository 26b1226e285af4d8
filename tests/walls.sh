#!/bin/sh
# walls.sh - the two wall checks catch what they are there for: a planted
# include of a higher room, a planted library, a planted call of the clock, errno
# and a global.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cp -R "$here/milter" "$dir/"

must_fail() {
	if "$@" >"$dir/said" 2>&1; then echo "walls: not caught: $*"; exit 1; fi
}
"$here/tests/rooms.sh" "$dir"
echo '#include "world/clock.h"' >"$dir/milter/base/planted.c"
must_fail "$here/tests/rooms.sh" "$dir"
grep -q 'base/planted.c: may not include world/' "$dir/said"
echo '#include <hiredis/hiredis.h>' >"$dir/milter/base/planted.c"
(cd "$dir" && mkdir -p hold cli)
must_fail "$here/tests/rooms.sh" "$dir"
printf '#include <time.h>\nlong planted(void);\nlong planted(void) { return time(0); }\n' >"$dir/planted.c"
${CC:-cc} -c -o "$dir/planted.o" "$dir/planted.c"
must_fail "$here/tests/pure.sh" "$dir/planted.o"
grep -q 'planted.o: time' "$dir/said"
printf '#include <errno.h>\nint planted(void);\nint planted(void) { return errno; }\n' >"$dir/planted.c"
${CC:-cc} -c -o "$dir/planted.o" "$dir/planted.c"
must_fail "$here/tests/pure.sh" "$dir/planted.o"
printf 'int planted(void);\nint planted(void) { static int calls; return ++calls; }\n' >"$dir/planted.c"
${CC:-cc} -c -o "$dir/planted.o" "$dir/planted.c"
must_fail "$here/tests/pure.sh" "$dir/planted.o"
grep -q 'planted.o:.*calls' "$dir/said"
echo "walls: five planted violations were caught"
