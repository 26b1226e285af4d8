#!/bin/sh
# units.sh TEST... - runs cmocka programs; of those that pass only the closing
# line is shown, of the others everything. Ends with the sum.
# What fails is run once more, for a machine may stand still: what passes then has
# passed, but is named at the end. TONE_AGAIN=0 hunts for such tests.
# What a program leaves behind that crashes goes, too.
place=$(mktemp -d /tmp/tone-units.XXXXXX) || exit 1
trap 'rm -rf "$place"' EXIT
trap 'exit 1' INT TERM
said=$place/said
export TMPDIR="$place"
passed=0 failed=0 bad=0 again=

# The sum of the numbers that the sed script $1 finds in what was said.
sum() { sed -n "$1" "$said" | awk '{ n += $1 } END { print n + 0 }'; }

# 0 when it passed; n and m are the tests that passed and failed.
run() {
	"$1" >"$said" 2>&1
	status=$?
	n=$(sum 's/^\[  PASSED  \] \([0-9]*\) test(s)\.$/\1/p')
	m=$(sum 's/^ *\([0-9]*\) FAILED TEST(S)$/\1/p')
	[ $status -eq 0 ] && [ "$n" -gt 0 ]
}

show_failure() {
	cat "$said"
	printf '[  FAILED  ] exit status %d  %s\n' "$status" "$1"
}

for test in "$@"; do
	name=${test#*/tests/}
	if ! run "$test" && [ "${TONE_AGAIN:-1}" != 0 ]; then
		show_failure "$name"
		printf '[  AGAIN   ] %s\n' "$name"
		run "$test" && again="$again $name"
	fi
	if [ "$status" -eq 0 ] && [ "$n" -gt 0 ]; then
		printf '[  PASSED  ] %2d test(s).  %s\n' "$n" "$name"
		grep -i 'skipped' "$said"
	else
		show_failure "$name"
		bad=1
		[ "$m" -gt 0 ] || m=1
	fi
	passed=$((passed + n)) failed=$((failed + m))
done
[ -z "$again" ] || echo "PASSED ONLY WHEN RUN AGAIN:$again"
echo "$passed passed, $failed failed"
exit $bad
