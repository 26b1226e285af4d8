#!/bin/sh
# deps.sh [--list] [--all] - the Debian packages that building and testing need.
#
# Installs what is missing and never removes anything, starts no service and
# asks no question. Without root it prints the command and ends with 1. Sendmail
# is unpacked below $BUILD (build) and not installed: Debian allows one mail server.
# --list only shows the list, --all adds what the deeper checks need.
set -eu

# package|for|group: "need" for make check and make demo, "deep" for the rest
packages() {
	cat <<-'LIST'
	gcc|compiler|need
	libc6-dev|C library headers|need
	make|the Makefile|need
	libmilter-dev|speaks with the mail server (daemon/smfi.c)|need
	libetpan-dev|parses MIME (mail/etpan.c)|need
	libhiredis-dev|speaks with Redis (world/redis.c)|need
	libconfuse-dev|reads the settings file|need
	libsodium-dev|keyed hashes and signatures|need
	libmicrohttpd-dev|serves /metrics and /healthz|need
	libjansson-dev|JSON that tonectl and tone-review read|need
	libcrypt-dev|passwords of reviewers (desk/users.c)|need
	libsystemd-dev|tells systemd that the daemon is ready|need
	libcmocka-dev|unit tests|need
	python3|flow tests and the demonstration|need
	postfix|flow tests and the demonstration run a private one|need
	redis-server|flow tests and the demonstration run a private one|need
	nginx-light|flow tests put it before tone-review|need
	strace|a flow test looks at the system calls of tone-hold|need
	m4|makes the settings of Sendmail for its flow tests|need
	clang|second compiler, fuzzing|deep
	libclang-rt-dev|fuzzing and sanitizers under clang|deep
	clang-tidy|make tidy|deep
	cppcheck|make tidy|deep
	shellcheck|make tidy|deep
	mandoc|make tidy: the manual pages|deep
	prometheus|flow tests of alerts and dashboards run a private one|deep
	prometheus-redis-exporter|... and one of these|deep
	opendkim|flow tests with a signer in the same chain|deep
	opendkim-tools|... and its keys|deep
	miltertest|flow tests that speak the milter protocol by script|deep
	stunnel4|a flow test of Redis behind TLS|deep
	chromium|make browser|deep
apache2-bin|make browser: the pages behind Apache, too; has no service|deep
	nodejs|... which node drives|deep
	npm|... with two modules from npm|deep
	openssl|... and its certificate|deep
	dpkg-dev|make deb|deep
	debhelper|make deb|deep
	lintian|make deb: what Debian would say of it|deep
	debootstrap|make flow-package: a bare Debian|deep
	systemd-container|make flow-package: boots it|deep
	LIST
}

groups='need' list=no
for option in "$@"; do
	case $option in
	--all) groups='need|deep' ;;
	--list) list=yes ;;
	*) echo "usage: tests/deps.sh [--list] [--all]" >&2; exit 2 ;;
	esac
done
[ "$list" = no ] || { packages | sed 's/|/\t/g' | expand -t 20,72; exit 0; }

wanted=$(packages | sed -nE "s/^([^|]+)\|.*\|($groups)\$/\1/p")
# A mirror may fail once, and another program hold dpkg's lock for a while.
apt() { DEBIAN_FRONTEND=noninteractive apt-get -q -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 "$@"; }
# What dpkg has of these.
installed() { dpkg-query -W -f='${db:Status-Abbrev}${Package}\n' "$@" 2>/dev/null | sed -n 's/^ii //p'; }
sendmail=${BUILD:-build}/sendmail
fetch_sendmail() { (cd "$1" && apt download sendmail-bin sendmail-cf); }
unpack_sendmail() {
	[ ! -e "$sendmail" ] || return 0
	away=$(mktemp -d)
	if ! fetch_sendmail "$away" && ! { apt update && fetch_sendmail "$away"; }; then
		echo "deps: sendmail-bin cannot be had: flow tests that need it will be skipped" >&2
		rm -rf "$away"
		return 0
	fi
	for package in "$away"/*.deb; do dpkg -x "$package" "$away/root"; done
	for library in $(apt-cache depends sendmail-bin | sed -n 's/^ *Depends: \(lib.*\)/\1/p'); do
		[ -n "$(installed "$library")" ] ||
			apt -y --no-install-recommends --no-remove install "$library"
	done
	mkdir -p "$(dirname "$sendmail")"
	mv "$away/root" "$sendmail"
	rm -rf "$away"
	echo "deps: unpacked Sendmail in $sendmail"
}

# shellcheck disable=SC2086  # one word is one package
have=$(installed $wanted || :)
# Not all have them from Debian, and others may stand in each other's way.
for program in node:nodejs npm:npm; do
	! command -v "${program%:*}" >/dev/null || have="$have
${program#*:}"
done
missing=
for package in $wanted; do
	printf '%s\n' "$have" | grep -qx "$package" || missing="$missing $package"
done
if [ -z "$missing" ]; then
	echo "deps: all $(echo "$wanted" | wc -w) packages are installed"
	unpack_sendmail
	exit 0
fi

echo "deps: missing:$missing"
packages | while IFS='|' read -r package purpose _; do
	case " $missing " in *" $package "*) echo "    $package - $purpose" ;; esac
done
if [ "$(id -u)" -ne 0 ]; then
	echo "deps: run this as root, or install them yourself:" >&2
	echo "    sudo apt-get install --no-install-recommends$missing" >&2
	exit 1
fi

# shellcheck disable=SC2086
plan() { apt -s install --no-install-recommends $missing 2>&1; }
if ! said=$(plan); then
	apt update
	said=$(plan) || { printf '%s\n' "$said" >&2; exit 1; }
fi
if printf '%s\n' "$said" | grep -q '^Remv '; then
	echo "deps: installing these would remove packages of this machine, so nothing was done:" >&2
	printf '%s\n' "$said" | sed -n 's/^Remv \([^ ]*\).*/    \1/p' >&2
	cat >&2 <<-'WHY'
	If another mail server (sendmail, exim4, ...) is among them: Debian allows only
	one. The demonstration and the flow tests need postfix, of which they start a
	private one on loopback. Use a machine or container without a mail server;
	`make units` needs neither postfix nor redis-server.
	WHY
	exit 1
fi

# No service starts: only where nobody has said so already.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
	trap 'rm -f "$policy"' EXIT
	trap 'exit 1' HUP INT TERM
	printf '#!/bin/sh\nexit 101\n' >"$policy"
	chmod 755 "$policy"
fi
# An own postfix that nobody has set up stays without a configuration.
case " $missing " in
*" postfix "*)
	[ -e /etc/postfix/main.cf ] ||
		echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections ;;
esac
# shellcheck disable=SC2086
install_them() { apt -y --no-install-recommends --no-remove install $missing; }
install_them || { apt update; install_them; }
echo "deps: installed$missing"
unpack_sendmail
