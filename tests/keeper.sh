#!/bin/sh
# keeper.sh OUT [LINKER] - what runs as root stays small. Lines of our own without
# blanks and comments, in every file that the linker took into tone-hold. No library
# but libsodium and the C library's; no socket but the pair, no look-up of names that
# would open one, no shell.
cd "$(dirname "$0")/.." || exit 1
out=${1:-build/release}
max=1500
map=$(mktemp) && trap 'rm -f "$map" "$map.x"' EXIT
# shellcheck disable=SC2046,SC2086  # names of ours, without blanks; a linker with its options
${2:-cc} -pthread -o "$map.x" -Wl,-Map="$map" $(find "$out/hold/keeper" -name '*.o') \
	"$out/world.a" "$out/record.a" "$out/base.a" -lsodium || exit 1
# The map begins with the members of archives that were taken.
taken=$(sed -n '/^Discarded\|^Merging\|^Memory\|^As-needed/q; s|^[^ ]*/\([a-z]*\)\.a(\([a-z0-9_]*\)\.o).*|milter/\1/\2.c|p' "$map" | sort -u)
lines() { cat "$@" | perl -0777 -pe 's{/\*.*?\*/}{}gs' | grep -c '[^[:space:]]'; }
keeper=$(lines hold/keeper/*.c)
# shellcheck disable=SC2086
whole=$(lines hold/keeper/*.c $taken)
foreign=$(ldd "$map.x" | sed -n 's/^[[:space:]]*\([^ ]*\.so[^ ]*\).*/\1/p' |
	grep -Ev '^(linux-vdso|lib(sodium|pthread|c|m|dl|rt|gcc_s|asan|ubsan|tsan|stdc\+\+)\.so|/)')
echo "tone-hold: $keeper lines of the keeper, $whole with what it links"
[ -z "$foreign" ] || { echo "tone-hold links $foreign"; exit 1; }
calls=$(nm -D --undefined-only "$map.x" | sed 's/.* //; s/@.*//' |
	grep -E '^(socket|connect|bind|listen|accept4?|getaddrinfo|gethostby.*|get(pw|gr).*|initgroups|sendto|system|popen|wordexp|dlopen|syslog|syscall)$')
[ -z "$calls" ] || { echo "tone-hold calls $calls"; exit 1; }
[ "$whole" -lt "$max" ] || { echo "tone-hold: fewer than $max lines were promised"; exit 1; }
