#!/bin/sh
# templates.sh COMPILE - a template that is not safe does not become C, and one that
# is gives the page that it says; a value of a type without a writer does not compile.
cd "$(dirname "$0")/.." || exit 1
compile=$1 bad=0 count=0
dir=$(mktemp -d) && trap 'rm -rf "$dir"' EXIT
for template in tests/data/templates/bad-*.html; do
	count=$((count + 1))
	if "$compile" "$template" >"$dir/said.c" 2>"$dir/said"; then echo "templates: built: $template"; bad=1; fi
	grep -q "^$template:[0-9]*: error: " "$dir/said" || { echo "templates: without a place: $template"; bad=1; }
done
"$compile" tests/data/templates/good.html >"$dir/good.c" || bad=1
${CC:-cc} -std=c11 -Imilter -I. -fsyntax-only "$dir/good.c" || { echo "templates: good.html is no C"; bad=1; }
sed 's/const char \*x/double x/; s/x\[0\]/x/' "$dir/good.c" >"$dir/comma.c"
if ${CC:-cc} -std=c11 -Imilter -I. -fsyntax-only "$dir/comma.c" 2>/dev/null; then echo "templates: a number with a comma compiles"; bad=1; fi
[ "$bad" -ne 0 ] || echo "templates: $count unsafe ones were refused"
exit $bad
