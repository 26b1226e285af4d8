#!/bin/sh
# units.sh TEST... - runs cmocka programs; of those that pass only the closing
# line is shown, of the others everything. Ends with the sum.
# What a program leaves behind that crashes goes, too.
place=$(mktemp -d /tmp/tone-units.XXXXXX) || exit 1
trap 'rm -rf "$place"' EXIT
trap 'exit 1' INT TERM
said=$place/said
export TMPDIR="$place"
passed=0 failed=0 bad=0
for test in "$@"; do
	"$test" >"$said" 2>&1
	status=$?
	n=$(sed -n 's/^\[  PASSED  \] \([0-9]*\) test(s)\.$/\1/p' "$said" | awk '{ n += $1 } END { print n + 0 }')
	m=$(sed -n 's/^ *\([0-9]*\) FAILED TEST(S)$/\1/p' "$said" | awk '{ n += $1 } END { print n + 0 }')
	if [ $status -eq 0 ] && [ "$n" -gt 0 ]; then
		printf '[  PASSED  ] %2d test(s).  %s\n' "$n" "${test#*/tests/}"
		grep -i 'skipped' "$said"
	else
		cat "$said"
		printf '[  FAILED  ] exit status %d  %s\n' "$status" "${test#*/tests/}"
		bad=1
		[ "$m" -gt 0 ] || m=1
	fi
	passed=$((passed + n)) failed=$((failed + m))
done
echo "$passed passed, $failed failed"
exit $bad
