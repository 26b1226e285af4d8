# make              build tone-milter, tonectl, tone-hold and what it starts, tone-review
# make demo         install what is missing, build, show the whole way of a mail
# make check        install what is missing, build, run all tests
# make deps         install the Debian packages that building and testing need
# make units        cmocka tests and the walls between the rooms, nothing else
# make flow         real Postfix, Redis and daemon, in a directory of their own
# make flow-counters  exact counters: 300 kills of daemon and Redis, costs, waits
# make flow-hold    what becomes of held mail; 500 of them while everything dies
# make flow-review  how fast the pages are with 10,000 on hold; 1000 races of two deciders
# make browser      every page and deed of tone-review in a real Chromium
# make screenshots  pictures of every page, wide and narrow, light and dark
# make soak         full load for 20 minutes, 10,000 reloads: memory stays, none fails
# make flow-sendmail  Sendmail instead of Postfix; OpenDKIM and scripts in the chain
# make flow-package the Debian package in a bare Debian: install, use, upgrade, purge
# make deb          the Debian package, in build/deb
# make sanitize     units and flow under ASan and UBSan, the daemon under TSan
# make threads      everything at once, for sanitizers: make MODE=thread threads
# make cover        line coverage per file
# make tidy         clang-tidy, cppcheck, shellcheck and the manual pages
# make bench        CPU of judge(), cost over the milter protocol, memory
# make fuzz         each fuzz target for FUZZ_SECONDS (10)
# make corpus       rates on mail of other people, if TONE_CORPUS names a folder of it
# make install      DESTDIR=, PREFIX=; make uninstall takes it away again
# make clean
#
# STRICT=1 makes warnings errors, MODE=sanitize|thread|cover builds apart,
# V=1 shows whole commands.

PREFIX     = /usr/local
SYSCONFDIR = /etc/tone-milter
REVIEWDIR  = $(dir $(SYSCONFDIR))tone-review
UNITDIR    = $(if $(filter /usr,$(PREFIX)),/lib,$(PREFIX)/lib)/systemd/system
MANDIR     = $(PREFIX)/share/man
LIBEXECDIR = $(PREFIX)/libexec/tone-milter
BUILD      = build
MODE       = release
VERSION   := $(shell cat VERSION)

CC      = cc
CFLAGS  = -O2 -g
WARN    = -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes \
          -Wmissing-prototypes -Wwrite-strings -Wpointer-arith -Wcast-qual \
          -Wformat=2 -Wundef -Wvla -Wimplicit-fallthrough -Wconversion
HARDEN  = -fstack-protector-strong -fstack-clash-protection -fPIE -fvisibility=hidden \
          -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
LINK    = -pie -Wl,-z,relro,-z,now,-z,noexecstack -pthread

ifeq ($(MODE),sanitize)
SANITIZE = -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all
endif
ifeq ($(MODE),thread)
SANITIZE = -O1 -g -fno-omit-frame-pointer -fsanitize=thread
endif
ifeq ($(MODE),cover)
SANITIZE = -O0 -g --coverage
endif
ifdef SANITIZE
HARDEN  = -fPIE -fvisibility=hidden
LINK    = -pie -pthread $(SANITIZE)
endif

OUT     = $(BUILD)/$(MODE)
say     = $(if $(V),,@echo "  $(1) $(patsubst $(BUILD)/%,%,$@)";)
DEFINES = -D_GNU_SOURCE -DTONE_VERSION='"$(VERSION)"' -DTONE_SYSCONFDIR='"$(SYSCONFDIR)"' \
          -DTONE_REVIEWDIR='"$(REVIEWDIR)"'
FLAGS   = -std=c11 $(DEFINES) -Imilter -Ihold -I. -pthread $(WARN) $(if $(STRICT),-Werror) \
          $(HARDEN) $(CPPFLAGS) $(CFLAGS) $(SANITIZE)

# The rooms in their order: each is an archive that links with those before it.
ROOMS    = base mail text tone policy record judge world daemon
PURE     = base mail text tone policy record judge
LIBS     = -letpan -lconfuse -lsodium -lhiredis
LIBS_DAEMON = -lmilter -lmicrohttpd -lsystemd
LIBS_DESK   = -ljansson -lcrypt
archive  = $(OUT)/$(1).a
sources  = $(if $(filter judge,$(1)),milter/judge.c,$(filter-out %/main.c,$(wildcard milter/$(1)/*.c)))
objects  = $(patsubst %.c,$(OUT)/%.o,$(call sources,$(1)))
ARCHIVES = $(foreach room,$(ROOMS),$(call archive,$(room)))
ENGINE   = $(filter-out $(OUT)/daemon.a,$(ARCHIVES))
# The linker reads archives once: the highest room comes first.
reverse  = $(if $(1),$(call reverse,$(wordlist 2,99,$(1))) $(firstword $(1)))

# Above the rooms: what tonectl and tone-review share.
DESK     = $(OUT)/desk.a

PROGRAMS = $(OUT)/tone-milter $(OUT)/tonectl $(OUT)/tone-hold $(OUT)/tone-courier $(OUT)/tone-note \
           $(OUT)/tone-review
TESTS    = $(patsubst %.c,$(OUT)/%,$(wildcard tests/*/test_*.c))

all: $(PROGRAMS)

$(OUT)/tone-milter: $(OUT)/milter/daemon/main.o $(ARCHIVES)
	$(call say,link)$(CC) $(FLAGS) $(LINK) $(LDFLAGS) -o $@ $< $(call reverse,$(ARCHIVES)) $(LIBS) $(LIBS_DAEMON)

$(OUT)/tonectl: $(patsubst %.c,$(OUT)/%.o,$(wildcard cli/*.c)) $(DESK) $(ENGINE)
	$(call say,link)$(CC) $(FLAGS) $(LINK) $(LDFLAGS) -o $@ $(filter %.o,$^) $(DESK) $(call reverse,$(ENGINE)) $(LIBS) $(LIBS_DESK)

$(DESK): $(patsubst %.c,$(OUT)/%.o,$(wildcard desk/*.c))
	@rm -f $@
	$(call say,ar  )$(AR) rcs $@ $^

# tone-review. Its templates become C at build time; one that is not safe does not.
TEMPLATES = $(patsubst %.html,$(OUT)/%.o,$(wildcard review/template/*.html))
STATICS   = $(patsubst %,$(OUT)/%.o,$(wildcard review/static/*))

$(OUT)/tone-review: $(OUT)/review/main.o $(OUT)/review.a $(OUT)/reviewdata.a $(DESK) $(ENGINE)
	$(call say,link)$(CC) $(FLAGS) $(LINK) $(LDFLAGS) -o $@ $(filter %.o %.a,$(filter-out $(ENGINE),$^)) \
		$(call reverse,$(ENGINE)) $(LIBS) $(LIBS_DESK) $(LIBS_DAEMON)

$(OUT)/review.a: $(patsubst %.c,$(OUT)/%.o,$(filter-out review/main.c review/compile.c,$(wildcard review/*.c))) $(TEMPLATES) $(STATICS)
	@rm -f $@
	$(call say,ar  )$(AR) rcs $@ $^

$(OUT)/reviewdata.a: $(patsubst %.c,$(OUT)/%.o,$(wildcard review/data/*.c))
	@rm -f $@
	$(call say,ar  )$(AR) rcs $@ $^

# It runs while we build, so it is made for this machine and without sanitizers.
$(OUT)/review/compile: review/compile.c
	@mkdir -p $(@D)
	$(call say,cc  )$(CC) -std=c11 -O1 $(WARN) $(if $(STRICT),-Werror) -o $@ $<

$(OUT)/review/template/%.c: review/template/%.html $(OUT)/review/compile
	@mkdir -p $(@D)
	$(call say,page)$(OUT)/review/compile $< > $@

$(OUT)/review/static/%.c: review/static/% $(OUT)/review/compile
	@mkdir -p $(@D)
	$(call say,page)$(OUT)/review/compile --file static_$(basename $(notdir $<)) $< > $@

$(OUT)/review/%.o: $(OUT)/review/%.c
	$(call say,cc  )$(CC) $(FLAGS) -MMD -MP -c -o $@ $<

# Runs as root: no room that parses mail or settings, no network library.
KEEPER   = $(OUT)/world.a $(OUT)/record.a $(OUT)/base.a
$(OUT)/tone-hold: $(patsubst %.c,$(OUT)/%.o,$(wildcard hold/keeper/*.c)) $(KEEPER)
	$(call say,link)$(CC) $(FLAGS) $(LINK) $(LDFLAGS) -o $@ $(filter %.o,$^) $(KEEPER) -lsodium

# Its other half, which nobody obeys: settings, Redis, mail to people.
$(OUT)/tone-courier: $(patsubst %.c,$(OUT)/%.o,$(wildcard hold/courier/*.c)) $(ENGINE)
	$(call say,link)$(CC) $(FLAGS) $(LINK) $(LDFLAGS) -o $@ $(filter %.o,$^) $(call reverse,$(ENGINE)) $(LIBS)

# Writes the mails that root does not: notes with the held message, which it reads.
$(OUT)/tone-note: $(patsubst %.c,$(OUT)/%.o,$(wildcard hold/note/*.c)) $(OUT)/record.a $(OUT)/base.a
	$(call say,link)$(CC) $(FLAGS) $(LINK) $(LDFLAGS) -o $@ $(filter %.o,$^) $(OUT)/record.a $(OUT)/base.a -lsodium

# What tests of the keeper and of that one link with: all of it but main().
define part_rules
$(OUT)/$(1).a: $(patsubst %.c,$(OUT)/%.o,$(filter-out %/main.c,$(wildcard hold/$(1)/*.c)))
	@rm -f $$@
	$$(call say,ar  )$(AR) rcs $$@ $$^
endef
$(foreach part,keeper note,$(eval $(call part_rules,$(part))))

define room_rules
$(OUT)/$(1).a: $(call objects,$(1))
	@rm -f $$@
	$$(call say,ar  )$(AR) rcs $$@ $$^
endef
$(foreach room,$(ROOMS),$(eval $(call room_rules,$(room))))

$(OUT)/%.o: %.c
	@mkdir -p $(@D)
	$(call say,cc  )$(CC) $(FLAGS) -MMD -MP -c -o $@ $<

# A test links with its own room and those below it, nothing above.
upto     = $(if $(filter $(1),$(firstword $(2))),$(firstword $(2)),$(firstword $(2)) $(call upto,$(1),$(wordlist 2,99,$(2))))
test_rooms = $(or $(rooms_of_$(1)),$(test_room))
rooms_of_desk       = $(call upto,world,$(ROOMS)) desk
rooms_of_review     = $(call upto,world,$(ROOMS)) desk review
rooms_of_reviewdata = $(call upto,world,$(ROOMS)) desk reviewdata
rooms_of_keeper     = base record world keeper
rooms_of_note       = base record note
test_room  = $(if $(filter $(1),$(ROOMS)),$(call upto,$(1),$(ROOMS)),$(filter-out daemon,$(ROOMS)))
define test_rule
$(OUT)/$(1): $(OUT)/$(1).o $(foreach room,$(call test_rooms,$(2)),$(call archive,$(room)))
	$$(call say,link)$(CC) $(FLAGS) $(LINK) $(LDFLAGS) -o $$@ $$< $(call reverse,$(foreach room,$(call test_rooms,$(2)),$(call archive,$(room)))) \
		-lcmocka $(LIBS) $(if $(filter daemon review,$(call test_rooms,$(2))),$(LIBS_DAEMON)) $(if $(filter desk,$(call test_rooms,$(2))),$(LIBS_DESK))
endef
$(foreach t,$(wildcard tests/*/test_*.c),$(eval $(call test_rule,$(t:%.c=%),$(notdir $(patsubst %/,%,$(dir $(t)))))))

check: deps
	@$(MAKE) --no-print-directory units flow

units: $(TESTS) $(PROGRAMS) $(OUT)/review/compile
	@tests/rooms.sh
	@tests/pure.sh $(foreach room,$(PURE),$(call objects,$(room)))
	@tests/walls.sh
	@tests/templates.sh $(OUT)/review/compile
	@tests/keeper.sh $(OUT) "$(CC) $(SANITIZE)"
	@tests/units.sh $(TESTS)
	@$(OUT)/tonectl -c conf/tone-milter.conf check --lexicons conf/lexicon

flow: $(PROGRAMS) $(OUT)/tests/bench/milterload $(OUT)/tests/bench/milternull
	@tests/flow/run --programs $(OUT)
	@tests/readme --programs $(OUT)

flow-counters: $(PROGRAMS) $(OUT)/tests/bench/milterload $(OUT)/tests/bench/journal
	@TONE_COUNTER_KILLS=$${TONE_COUNTER_KILLS:-300} tests/flow/run --programs $(OUT) --only counting --only counting-long

flow-hold: $(PROGRAMS) $(OUT)/tests/keeper/test_steps
	@TONE_HOLD_STEPS=all $(OUT)/tests/keeper/test_steps
	@TONE_HOLD_FAULTS=$${TONE_HOLD_FAULTS:-500} tests/flow/run --programs $(OUT) --only keeping --only sendmail --only bars

flow-review: $(PROGRAMS)
	@TONE_REVIEW_RACES=$${TONE_REVIEW_RACES:-1000} tests/flow/run --programs $(OUT) --only review-bars

# In a real Chromium, with what npm installs for it.
browser: $(PROGRAMS) $(BUILD)/browser/node_modules
	@TONE_BROWSER_MODULES=$(abspath $(BUILD))/browser/node_modules tests/flow/run --programs $(OUT) --only browser

screenshots: $(PROGRAMS) $(BUILD)/browser/node_modules
	@TONE_BROWSER_MODULES=$(abspath $(BUILD))/browser/node_modules TONE_SCREENSHOTS=$(abspath $(BUILD))/screenshots \
		tests/flow/run --programs $(OUT) --only every_page
	@echo "pictures of every page: $(BUILD)/screenshots"

$(BUILD)/browser/node_modules: tests/browser/package.json
	@mkdir -p $(@D)
	cp tests/browser/package.json $(@D)
	cd $(@D) && npm install --no-audit --no-fund --no-package-lock
	@touch $@

# A day and its reloads in twenty minutes and a few more.
soak: $(PROGRAMS) $(OUT)/tests/bench/milterload
	@TONE_SOAK_MINUTES=$${TONE_SOAK_MINUTES:-20} TONE_SOAK_RELOADS=$${TONE_SOAK_RELOADS:-10000} \
		tests/flow/run --programs $(OUT) --only soak

# Debian's Sendmail in place of Postfix, and signers in the same chain with both.
flow-sendmail: $(PROGRAMS)
	@tests/flow/run --programs $(OUT) --only sendmail --only chain

flow-package:
	@tests/flow/run --only package

# Built in a copy: what it builds is not what was built before.
deb:
	rm -rf $(BUILD)/deb
	mkdir -p $(BUILD)/deb/tone-milter
	tar -c --exclude=./build --exclude=./.git . | tar -x -C $(BUILD)/deb/tone-milter
	cd $(BUILD)/deb/tone-milter && env -u MAKEFLAGS -u MFLAGS dpkg-buildpackage -us -uc -b

corpus: $(PROGRAMS) $(OUT)/tests/bench/reading
	@tests/corpus/run --programs $(OUT) $(CORPUS)

demo: deps
	@$(MAKE) --no-print-directory all
	@tests/flow/demo --programs $(OUT)

deps:
	@tests/deps.sh

sanitize:
	$(MAKE) MODE=sanitize units flow
	$(MAKE) MODE=thread threads

threads: $(PROGRAMS) $(OUT)/tests/bench/milterload
	tests/flow/run --programs $(OUT) --only threads

cover:
	$(MAKE) MODE=cover units
	@for o in $(basename $(foreach room,$(ROOMS),$(call sources,$(room)))); do \
		gcov -n build/cover/$$o.gcda 2>/dev/null | sed -n "s|^Lines executed:|$$o: |p" | head -1; done

tidy:
	printf '%s\n' $(foreach room,$(ROOMS),$(call sources,$(room))) $(wildcard desk/*.c cli/*.c hold/*/*.c review/*.c review/data/*.c) | \
		xargs -P "$$(nproc)" -n 8 sh -c 'clang-tidy --quiet "$$@" -- -std=c11 $(subst ','\'',$(DEFINES)) -Imilter -Ihold -I.' tidy
	cppcheck --quiet --std=c11 --enable=warning,portability --inline-suppr --error-exitcode=1 -Imilter -Ihold -I. milter desk cli hold review
	shellcheck $(wildcard tests/*.sh tests/*/*.sh) tests/fuzz/run tests/corpus/run .ci/run conf/completion/*.bash
	mandoc -T lint -W warning man/*.[1-8]

# Benchmarks print ratios within one run; absolute times differ by machine.
bench: $(PROGRAMS) $(OUT)/tests/bench/judge $(OUT)/tests/bench/reading $(OUT)/tests/bench/milterload $(OUT)/tests/bench/milternull
	@$(OUT)/tests/bench/judge conf/lexicon
	@tests/bench/instructions $(OUT)/tests/bench/judge conf/lexicon
	@$(OUT)/tests/bench/reading conf/lexicon
	@tests/bench/protocol --programs $(OUT)

$(OUT)/tests/bench/judge $(OUT)/tests/bench/reading $(OUT)/tests/bench/journal: $(OUT)/tests/bench/%: $(OUT)/tests/bench/%.o $(ENGINE)
	$(call say,link)$(CC) $(FLAGS) $(LINK) $(LDFLAGS) -o $@ $< $(call reverse,$(ENGINE)) $(LIBS)

$(OUT)/tests/bench/milterload: $(OUT)/tests/bench/milterload.o
	$(call say,link)$(CC) $(FLAGS) $(LINK) $(LDFLAGS) -o $@ $<

$(OUT)/tests/bench/milternull: $(OUT)/tests/bench/milternull.o
	$(call say,link)$(CC) $(FLAGS) $(LINK) $(LDFLAGS) -o $@ $< -lmilter

FUZZ_SECONDS = 10
FUZZERS = $(patsubst tests/fuzz/%.c,$(BUILD)/fuzz/%,$(wildcard tests/fuzz/fuzz_*.c))
FUZZED  = $(foreach room,$(filter-out world daemon,$(ROOMS)),$(call sources,$(room))) \
	hold/note/control.c review/form.c review/html.c milter/world/figures.c milter/world/segment.c

FUZZ_FLAGS = -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -std=c11 $(DEFINES) \
	-Imilter -Ihold -I.

$(BUILD)/fuzz/%.o: %.c
	@mkdir -p $(@D)
	@echo "  fuzz $(@:$(BUILD)/%=%)"
	@clang $(FUZZ_FLAGS) -MMD -MP -c -o $@ $<

$(BUILD)/fuzz/%: $(BUILD)/fuzz/tests/fuzz/%.o $(FUZZED:%.c=$(BUILD)/fuzz/%.o)
	@clang -fsanitize=fuzzer,address,undefined -o $@ $^ $(LIBS)

fuzz: $(FUZZERS)
	tests/fuzz/run $(FUZZ_SECONDS) $(FUZZERS)

LANGUAGES = $(wildcard conf/lexicon/*)

install: all
	install -d $(DESTDIR)$(PREFIX)/sbin $(DESTDIR)$(PREFIX)/bin $(patsubst conf/%,$(DESTDIR)$(SYSCONFDIR)/%,$(LANGUAGES)) \
		$(DESTDIR)$(LIBEXECDIR) $(DESTDIR)$(UNITDIR) $(DESTDIR)$(MANDIR)/man1 $(DESTDIR)$(MANDIR)/man5 $(DESTDIR)$(MANDIR)/man7 $(DESTDIR)$(MANDIR)/man8
	install -m 0755 $(OUT)/tone-milter $(OUT)/tone-hold $(OUT)/tone-review $(DESTDIR)$(PREFIX)/sbin/
	install -m 0755 $(OUT)/tone-courier $(OUT)/tone-note $(DESTDIR)$(LIBEXECDIR)/
	install -m 0755 $(OUT)/tonectl $(DESTDIR)$(PREFIX)/bin/
	for l in $(LANGUAGES); do install -m 0644 $$l/*.lex $(DESTDIR)$(SYSCONFDIR)/$${l#conf/}/ || exit 1; done
	[ -e $(DESTDIR)$(SYSCONFDIR)/tone-milter.conf ] || \
		install -m 0644 conf/tone-milter.conf $(DESTDIR)$(SYSCONFDIR)/
	[ -e $(DESTDIR)$(SYSCONFDIR)/identity.map ] || \
		install -m 0644 conf/identity.map $(DESTDIR)$(SYSCONFDIR)/
	[ -e $(DESTDIR)$(SYSCONFDIR)/footers.txt ] || \
		install -m 0644 conf/footers.txt $(DESTDIR)$(SYSCONFDIR)/
	install -d $(DESTDIR)$(REVIEWDIR)
	[ -e $(DESTDIR)$(REVIEWDIR)/tone-review.conf ] || \
		install -m 0644 conf/tone-review.conf $(DESTDIR)$(REVIEWDIR)/
	install -d $(DESTDIR)$(PREFIX)/share/tone-milter
	cp -R conf/postfix conf/sendmail conf/redis conf/prometheus conf/grafana conf/nginx conf/apache $(DESTDIR)$(PREFIX)/share/tone-milter/
	for unit in tone-milter tone-hold tone-hold-release tone-review; do \
		sed 's|@SBINDIR@|$(PREFIX)/sbin|g; s|@LIBEXECDIR@|$(LIBEXECDIR)|g; s|@SYSCONFDIR@|$(SYSCONFDIR)|g; s|@REVIEWDIR@|$(REVIEWDIR)|g' \
			systemd/$$unit.service.in > $(DESTDIR)$(UNITDIR)/$$unit.service || exit 1; done
	install -m 0644 systemd/tone-hold-release.timer $(DESTDIR)$(UNITDIR)/
	install -D -m 0644 systemd/tone-milter.sysusers $(DESTDIR)$(PREFIX)/lib/sysusers.d/tone-milter.conf
	install -D -m 0644 systemd/tone-review.sysusers $(DESTDIR)$(PREFIX)/lib/sysusers.d/tone-review.conf
	install -D -m 0644 systemd/tone-milter.tmpfiles $(DESTDIR)$(PREFIX)/lib/tmpfiles.d/tone-milter.conf
	install -D -m 0644 conf/completion/tonectl.bash $(DESTDIR)$(PREFIX)/share/bash-completion/completions/tonectl
	for n in 1 5 7 8; do install -m 0644 man/*.$$n $(DESTDIR)$(MANDIR)/man$$n/; done

# Settings stay: they are the administrator's. Mail on hold does not: nobody would
# be left to let it go. Stop tone-milter before.
uninstall:
	[ -n "$(DESTDIR)" ] || [ -z "$$(ls /var/lib/tone-milter/held 2>/dev/null)" ] || \
		$(PREFIX)/sbin/tone-hold --release-all
	rm -rf $(DESTDIR)$(PREFIX)/share/tone-milter $(DESTDIR)$(LIBEXECDIR)
	rm -f $(DESTDIR)$(PREFIX)/sbin/tone-milter $(DESTDIR)$(PREFIX)/sbin/tone-hold $(DESTDIR)$(PREFIX)/sbin/tone-review $(DESTDIR)$(PREFIX)/bin/tonectl \
		$(foreach unit,tone-milter.service tone-hold.service tone-hold-release.service \
			tone-hold-release.timer tone-review.service,$(DESTDIR)$(UNITDIR)/$(unit)) \
		$(DESTDIR)$(PREFIX)/lib/sysusers.d/tone-milter.conf $(DESTDIR)$(PREFIX)/lib/sysusers.d/tone-review.conf \
		$(DESTDIR)$(PREFIX)/lib/tmpfiles.d/tone-milter.conf \
		$(DESTDIR)$(PREFIX)/share/bash-completion/completions/tonectl \
		$(foreach page,$(wildcard man/*.[1-8]),$(DESTDIR)$(MANDIR)/man$(subst .,,$(suffix $(page)))/$(notdir $(page)))

clean:
	rm -rf $(BUILD)

.SECONDARY:
.DELETE_ON_ERROR:
.PHONY: all check units flow flow-counters flow-hold flow-review soak browser screenshots flow-sendmail flow-package deb corpus demo deps sanitize threads cover tidy bench fuzz install uninstall clean
-include $(shell find $(BUILD) -type f -name '*.d' 2>/dev/null)
