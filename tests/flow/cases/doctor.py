"""tonectl doctor: each of its findings, in a real instance that is wrong in that one way.

Postfix is configured and not run: postconf reads what it would do. Sendmail's
settings are made by its own m4 files; Redis runs. A row is what is wrong and the
findings that it must have, no more and no less; the last test asks that the
manual, the program and these rows name the same ones.
"""
import contextlib
import grp
import json
import os
import pwd
import re
import shutil
import socket
import subprocess
import time

from house.chaos import Disk
from house.daemon import as_file
from house.mails import missed
from house.place import LONGEST, expect, wait_for
from house.postfix import PROGRAMS
from house.registry import Skipped, flow, same
from house.sendmail import configuration, unpacked
from house.town import HOLD, PROJECT

from .control import age, hold, plain_settings, run

OURS = "{{ unix:{socket}, default_action=accept, content_timeout=20s }}"
SOUND = {"smtpd_milters": OURS, "non_smtpd_milters": "$smtpd_milters", "enable_long_queue_ids": "yes"}
# Whatever the host's clock is: it is no part of these instances.
HOST = {"clock-free"}


class Told:
    """What it said: findings with their levels, and the rows."""

    def __init__(self, said):
        expect(said.status in (0, 1) and not said.err, "the doctor complains", said)
        self.said, self.rows = said, [json.loads(line) for line in said.out.splitlines()]
        self.findings = {row["finding"]: row["level"] for row in self.rows if row["finding"]}
        same(said.status, int("fail" in self.findings.values()), "the status")
        for row in self.rows:
            expect(bool(row["finding"]) == (row["level"] != "ok") and row["says"], "an odd row", row)

    def mend(self, finding):
        return next(row["mend"] for row in self.rows if row["finding"] == finding)

    def only(self, wanted, what):
        expect(set(self.findings) - HOST == set(wanted), f"{what}: {sorted(wanted)} wanted", self.said)
        return self


class Clinic:
    """A socket that somebody listens to, and a Postfix that is configured but not run."""

    def __init__(self, town, chroot="n", master=""):
        self.town, self.place = town, town.place
        for name in ("spool", "data", "run", "state"):
            os.makedirs(self.place.path("clinic", name))
        self.path = self.place.path("clinic/run/m.sock")
        self.chroot, self.master = chroot, master
        self.words = ["--opendkim-config", self.place.write("opendkim.conf", "Mode sv\n")]

    def configure(self, path, main):
        values = {k: v.format(socket=path) for k, v in {**SOUND, **main}.items()}
        own = "".join(f"{name} = {value}\n" for name, value in values.items())
        spool = self.place.path("clinic/spool")
        self.place.write("clinic/etc/main.cf", f"compatibility_level = 3.6\nqueue_directory = {spool}\n"
                         f"data_directory = {self.place.path('clinic/data')}\ndaemon_directory = {PROGRAMS}\n"
                         f"myhostname = mail.example.com\nmydomain = example.com\nmail_owner = postfix\n"
                         f"setgid_group = postdrop\ninet_interfaces = 127.0.0.1\ninet_protocols = ipv4\n{own}")
        self.place.write("clinic/etc/master.cf", f"smtp inet n - {self.chroot} - - smtpd\n{self.master}"
                                                 "smtp unix - - n - - smtp\n")
        for name in ("main.cf", "master.cf"):   # Postfix waits until a file is two seconds old
            os.utime(self.place.path("clinic/etc", name), (1, 1))

    def settings(self, path, ours=None, **changes):
        return self.place.write("clinic.conf", as_file(self.town.settings(
            **{"socket": ours or "unix:" + path, "state_directory": self.place.path("clinic/state"), "message_deadline": "2s",
               "journal_size": "16M", **changes})))

    @contextlib.contextmanager
    def listening(self, path, bits=0o666, listens=True, group=0):
        with contextlib.closing(socket.socket(socket.AF_UNIX)) as s:
            s.bind(path)
            if listens:
                s.listen(5)
            os.chown(path, 0, group)
            os.chmod(path, bits)
            try:
                yield
            finally:
                os.unlink(path)

    def ask(self, config, *words, **more):
        return Told(run(self.town, "-c", config, *self.words, *words, "doctor", "--json", **more))

    def examine(self, main=None, path=None, bits=0o666, listens=True, group=0, nobody=False, **changes):
        """`main` is what main.cf says, `changes` what our settings say."""
        path = path or self.path
        self.configure(path, main or {})
        with self.listening(path, bits, listens, group):
            return self.ask(self.settings(path, **changes), "--postfix-config", self.place.path("clinic/etc"), nobody=nobody)


@flow("doctor says ok throughout of a sound instance, for people and as data")
def doctor_sound(town):
    clinic = Clinic(town)
    told = clinic.examine().only([], "a sound instance")
    expect(len(told.rows) >= 5, "too few things were looked at", told.said)
    with town.daemon():
        town.postfix
        status, said = town.tonectl("doctor")
        expect(status == 0 and "fail" not in said and "answers" in said, "the running one", said)
    status, said = town.tonectl("doctor")
    expect(status == 1 and re.search(r"^fail  .* \[daemon-away\]\n      systemctl start tone-milter", said, re.M), "for people", said)


SUBMISSION = "submission inet n - n - - smtpd "
LISTS = (
    ("another milter alone", {"milter-missing", "milter-local"}, {"smtpd_milters": "unix:/elsewhere"}, ""),
    ("local programs are not judged", {"milter-local"}, {"non_smtpd_milters": ""}, ""),
    ("the action is Postfix's own", {"action-stops"},
     {"smtpd_milters": "{{ unix:{socket}, content_timeout=20s }}"}, ""),
    ("mail is refused", {"action-stops"},
     {"smtpd_milters": "{{ unix:{socket}, content_timeout=20s, default_action=reject }}"}, ""),
    ("mail is held without a record", {"action-holds"},
     {"smtpd_milters": "{{ unix:{socket}, content_timeout=20s, default_action=quarantine }}"}, ""),
    ("blanks around =", {"milter-syntax"}, {"smtpd_milters": "{{ unix:{socket}, default_action = accept }}"}, ""),
    ("Postfix waits less than a message may take", {"timeout-short"},
     {"smtpd_milters": "{{ unix:{socket}, default_action=accept, content_timeout=2s }}"}, ""),
    ("... and that by its own setting", {"timeout-short"},
     {"smtpd_milters": "{{ unix:{socket}, default_action=accept }}", "milter_content_timeout": "1s"}, ""),
    ("a filter that hangs costs five minutes", {"timeout-long"},
     {"smtpd_milters": "{{ unix:{socket}, default_action=accept }}"}, ""),
    ("milters are off for all", {"milter-off"}, {"receive_override_options": "no_milters, no_address_mappings"}, ""),
    ("some clients have other milters", {"milter-bypassed"}, {"smtpd_milter_maps": "inline:{{ {{192.0.2.1 = DISABLE}} }}"}, ""),
    ("submission has other milters", {"milter-bypassed"}, {}, SUBMISSION + "-o smtpd_milters=unix:/other\n"),
    ("submission has ours by name", set(), {"mua_milters": OURS}, SUBMISSION + "-o smtpd_milters=$mua_milters\n"),
    ("submission's ours stops mail", {"action-stops"}, {"mua_milters": "{{ unix:{socket}, content_timeout=9s }}"},
     SUBMISSION + "-o smtpd_milters=$mua_milters -o milter_default_action=tempfail\n"),
    ("an action that ours overrides", set(), {}, SUBMISSION + "-o milter_default_action=tempfail\n"),
    ("an action that ours leaves to the service", {"action-of-service"},
     {"smtpd_milters": "{{ unix:{socket}, content_timeout=20s }}", "milter_default_action": "accept"},
     SUBMISSION + "-o milter_default_action=tempfail\n"),
    ("an old protocol with the usual macros", set(), {"milter_protocol": "4"}, ""),
    ("an old protocol, and not even a queue id", {"macros-missing"},
     {"milter_protocol": "4", "milter_end_of_data_macros": "{{auth_type}}"}, ""),
    ("... nor who logged in", {"macros-missing"}, {"milter_protocol": "3", "milter_mail_macros": "i"}, ""),
    ("... nor which service it was", {"macros-missing"}, {"milter_protocol": "2", "milter_connect_macros": "j"}, ""),
    ("a new protocol asks for what it needs", set(), {"milter_end_of_data_macros": "", "milter_connect_macros": ""}, ""),
)


@flow("doctor: Postfix's lists of milters, their actions, times and macros")
def doctor_milters(town):
    clinic = Clinic(town)
    for says, wanted, main, clinic.master in LISTS:
        clinic.examine(main).only(wanted, says)
    clinic.master = ""
    for ours in ("", "unix:{socket}, "):
        told = clinic.examine({"smtpd_milters": "inet:127.0.0.1:11332 " + ours + "{{ unix:/sign.sock, default_action=tempfail }}"})
        expect(told.mend("action-stops" if ours else "milter-missing").startswith(
            "smtpd_milters = inet:127.0.0.1:11332, { unix:/sign.sock, default_action=tempfail }, { unix:" + clinic.path),
               "other milters in the mend", told.said)


@flow("doctor: the line that it names mends what it found")
def doctor_mends(town):
    """Each row of smtpd_milters above, with that line put in instead."""
    clinic = Clinic(town)
    for says, wanted, main, master in LISTS:
        if "smtpd_milters" not in main or master or not wanted - {"milter-local"}:
            continue
        told = clinic.examine(main)
        line = next(row["mend"] for row in told.rows if row["mend"].startswith("smtpd_milters = "))
        mended = line.partition(" = ")[2].replace("{", "{{").replace("}", "}}")
        clinic.examine({**main, "smtpd_milters": mended, "non_smtpd_milters": "$smtpd_milters"}
                       ).only([], says + ", mended")


@flow("doctor: the mail server cannot get to the socket")
def doctor_socket(town):
    clinic = Clinic(town)
    clinic.examine(bits=0o600).only({"socket-rights"}, "a socket of root alone")
    group = grp.getgrnam("mail")
    told = clinic.examine(bits=0o660, group=group.gr_gid).only({"socket-rights"}, "a group that it is not in")
    same(told.mend("socket-rights"), "adduser postfix mail && systemctl restart postfix", "the mend")
    clinic.examine(listens=False).only({"daemon-away"}, "nobody listens")
    here = clinic.place.path("clinic/run")
    os.chmod(here, 0o700)
    told = clinic.examine().only({"socket-rights"}, "a directory that it may not enter")
    same(told.mend("socket-rights"), "chmod a+x " + here, "the mend")
    os.chown(here, 0, grp.getgrnam("postfix").gr_gid)
    os.chmod(here, 0o750)
    clinic.examine().only([], "a directory of its group")
    os.chmod(clinic.place.directory, 0o755)
    clinic.examine(nobody=True).only({"socket-unseen"}, "nobody looks at it")
    os.chmod(here, 0o755)
    clinic.chroot = "y"
    told = clinic.examine().only({"socket-chroot"}, "chrooted elsewhere")
    os.mkdir(clinic.place.path("clinic/spool/tone"))
    inside = clinic.place.path("clinic/spool/tone/m.sock")
    for name in ("unix:tone/m.sock", "unix:/tone/m.sock"):
        clinic.examine({"smtpd_milters": OURS.replace("unix:{socket}", name)}, path=inside).only([], f"chrooted, with {name}")
    for cleanup in "ny":        # what an absolute name means depends on who reads it
        clinic.master = f"cleanup unix n - {cleanup} - 0 cleanup\n"
        told = clinic.examine(path=inside).only({"socket-name"}, "the whole path, chrooted")
        same(told.mend("socket-name"), "smtpd_milters = { unix:tone/m.sock, default_action=accept, connect_timeout=5s, "
             "command_timeout=10s, content_timeout=20s }", "the mend")
    clinic.examine({"smtpd_milters": OURS.replace("unix:{socket}", "unix:tone/m.sock"), "non_smtpd_milters": OURS},
                   path=inside).only({"socket-name"}, "cleanup's own list")
    clinic.master, clinic.chroot = "", "n"
    clinic.examine({"smtpd_milters": OURS.replace("{socket}", "/tone/m.sock")}, path=inside).only({"socket-name"}, "not chrooted")
    clinic.examine({"smtpd_milters": OURS.replace("{socket}", "tone/m.sock")}, path=inside).only([], "a relative name")
    clinic.chroot = "-"
    # Postfix warns of the second value; its warnings are no values.
    clinic.examine({"compatibility_level": "0"}).only({"socket-chroot"}, "chrooted by default")


@flow("doctor: blanks around = end Postfix's smtpd, blanks between settings do not")
def doctor_blanks(town):
    clinic = Clinic(town)
    for wrong in ("default_action = accept", "default_action= accept", "default_action =accept", "default_action"):
        clinic.examine({"smtpd_milters": "{{ unix:{socket}, " + wrong + " }}"}).only({"milter-syntax"}, wrong)
    for right in ("default_action=accept", "connect_timeout=5s default_action=accept", "{{ default_action = accept }}"):
        for between in (" ", ", "):
            clinic.examine({"smtpd_milters": "{{ unix:{socket}" + between + right + " content_timeout=20s }}"}).only([], right)


@flow("doctor knows the socket in all forms that the settings take")
def doctor_forms(town):
    clinic = Clinic(town)
    with contextlib.closing(socket.socket(socket.AF_INET)) as four, contextlib.closing(socket.socket(socket.AF_INET6)) as six:
        four.bind(("127.0.0.1", 0))
        four.listen(5)
        six.bind(("::1", 0))
        six.listen(5)
        a, b = four.getsockname()[1], six.getsockname()[1]
        for ours, theirs in ((f"local:{clinic.path}", f"unix:{clinic.path}"), (f"inet:{a}@127.0.0.1", f"inet:localhost:{a}"),
                             (f"inet:{a}@127.0.0.1", f"inet:[127.0.0.1]:{a}"), (f"inet6:{b}@::1", f"inet:[::1]:{b}")):
            clinic.examine({"smtpd_milters": OURS.replace("unix:{socket}", theirs)}, ours=ours).only([], ours)
        told = clinic.examine({"smtpd_milters": "unix:/other"}, ours=f"inet6:{b}@::1")
        expect(told.mend("milter-missing").startswith(f"smtpd_milters = unix:/other, {{ inet:[::1]:{b}, default_action=accept,"), "the mend", told.said)
    clinic.examine({"smtpd_milters": "local:{socket}"}).only({"milter-missing", "milter-local"}, "a form that Postfix does not know")


CHECKS = "regexp:" + os.path.join(PROJECT, "conf/postfix/smtp_header_checks")
DESK = {**HOLD, "networks": ["192.0.2.0/24"]}


@flow("doctor: tags that leave the house unless the last hop strips them, and tags that are none")
def doctor_tags(town):
    clinic = Clinic(town)
    clinic.examine(mode="tag").only({"tags-nothing"}, "tag, and none outside")
    for level in ("id", "full"):
        clinic.examine(mode="tag", tag_external=level).only({"tags-leave"}, level)
    clinic.examine({"smtp_header_checks": CHECKS}, tag_external="full").only([], "stripped")
    clinic.master = f"border unix - - n - - smtp -o smtp_header_checks={CHECKS}\n"
    clinic.examine(tag_external="full").only([], "stripped by a service")


@flow("doctor: holding with short queue ids, for too long, without an agent, or of strangers' mail; policies that never match")
def doctor_hold(town):
    clinic = Clinic(town)
    alive = {"keeper_directory": town.hold_settings()["keeper_directory"]}
    clinic.examine(desk=DESK, **alive).only([], "a sound one")
    for milters, wanted in ((OURS + ", inet:localhost:8891", {"filter-behind"}), ("inet:localhost:8891, " + OURS, set())):
        clinic.examine({"smtpd_milters": milters}, desk=DESK, **alive).only(wanted, milters)
        clinic.examine({"smtpd_milters": milters}).only([], milters + " where nothing is held")
    short = {"enable_long_queue_ids": "no"}
    clinic.examine(short, desk=DESK, **alive).only({"queue-ids"}, "short ids")
    clinic.examine(short).only([], "short ids where nothing is held")
    clinic.examine({"maximal_queue_lifetime": "3h"}, desk=DESK, **alive).only({"queue-lifetime"}, "60 minutes of three hours")
    for enough in ("4h", "240m", "1"):
        clinic.examine({"maximal_queue_lifetime": enough}, desk=DESK, **alive).only([], "60 minutes of " + enough)
    for conditions in ({}, {"senders": ["example.com"]}, {"headers": ["X-Desk"]}, {"networks": ["0.0.0.0/0"]},
                       {"recipient_domains": ["example.com"]}):
        clinic.examine(desk={**HOLD, **conditions}, **alive).only({"policy-strangers"}, f"a policy with {conditions}")
    clinic.examine(desk={**HOLD, "recipient_domains": ["example.net"]}, **alive).only([], "only what goes out")
    for conditions, master, wanted in (
            ({"daemon_names": ["submission"]}, "", {"daemon-name"}), ({"daemon_names": ["MAIL.example.com"]}, "", set()),
            ({"daemon_names": ["submission"]}, SUBMISSION + "-o milter_macro_daemon_name=submission\n", set()),
            ({"auth_users": ["agent"]}, "", {"auth-never"}),
            ({"auth_users": ["agent"]}, SUBMISSION + "-o smtpd_sasl_auth_enable=yes\n", set())):
        clinic.master = master
        clinic.examine(desk={**HOLD, **conditions}, **alive).only(wanted, f"{conditions} with {master}")
    clinic.master = ""
    town.heart.stop()
    with open(town.heart.file, "w") as f:
        f.write("%019d\nsendmail\n" % int(time.clock_gettime(time.CLOCK_BOOTTIME)))
    clinic.examine(desk=DESK, **alive).only({"keeper-elsewhere"}, "it serves Sendmail")
    town.heart.beat(ago=60)
    clinic.examine(desk=DESK, **alive).only({"keeper-away"}, "its heart stands still")
    os.mkdir(clinic.place.path("clinic/state/held"))
    clinic.place.write("clinic/state/held/" + "a" * 32, "no record\n")
    told = clinic.examine()
    expect("record-unread" in told.findings, "a record that is none", told.said)


@flow("doctor: a record whose message was deleted by hand is named, with the word that ends it")
def doctor_stale(town):
    with town.daemon(town.hold_settings(desk=DESK | {"networks": ["127.0.0.0/8"]})):
        gone = hold(town, "stale-1")
        town.postfix.run("postsuper", "-d", gone)
        age(town, 301)
        told = Told(run(town, "-c", town.place.path("milter.conf"), "--postfix-config", town.postfix.directory + "/etc",
                        "doctor", "--json"))
        status, said = town.tonectl(*told.mend("record-stale").split()[1:3], "--now", *told.mend("record-stale").split()[3:])
        expect(status == 0 and "record ended" in said, "what it says to do", said)


@flow("doctor: OpenDKIM that signs our headers, or whose signature ends while mail is held")
def doctor_signer(town):
    clinic = Clinic(town)
    alive = {"keeper_directory": town.hold_settings()["keeper_directory"]}
    for says, conf, wanted in (
            ("nothing special", "Mode sv\nOversignHeaders From\n", set()),
            ("our header signed", "SignHeaders  From,To,X-Tone-Id\n", {"signer-tags"}),
            ("added to the usual ones", "signheaders *,+x-tone-status # quality\n", {"signer-tags"}),
            ("its absence signed", "OversignHeaders From,X-Tone-Signals\n", {"signer-tags"}),
            ("a comment", "# SignHeaders X-Tone-Id\n#SignatureTTL 5\n", set()),
            ("a day", "SignatureTTL 86400\n", set()), ("an hour, as long as a hold", "SignatureTTL 3600\n", {"signature-short"}),
            ("no end", "SignatureTTL 0\n", set()), ("half an hour", "SignatureTTL\t1800\n", {"signature-short"})):
        clinic.place.write("opendkim.conf", conf)
        clinic.examine(desk=DESK, **alive).only(wanted, says)
    clinic.examine().only([], "a short signature where nothing is held")
    os.unlink(clinic.place.path("opendkim.conf"))
    clinic.examine().only({"signer-unread"}, "no such file")


def rights():
    """Of the shipped user."""
    with open(os.path.join(PROJECT, "conf/redis/tone.acl"), encoding="utf-8") as f:
        line = next(line for line in f if line.startswith("user tone-milter "))
    return line.split()[4:]


@flow("doctor: Redis is away, refuses the user or one of its commands, drops keys, is full, or does not say")
def doctor_redis(town):
    clinic = Clinic(town)
    with town.redis() as redis:
        password = clinic.place.write("redis.password", "sesame\n", 0o600)
        ours = {"redis": redis.where, "redis_user": "tone-milter", "redis_password_file": password}

        def given(words):
            redis.ask("ACL", "SETUSER", "tone-milter", "reset", "on", ">sesame", *words)

        given(rights())
        clinic.examine(**ours).only([], "the shipped rights")
        same(redis.keys(), [], "what it left there")
        for word in rights():
            if word[0] == "+" and word not in ("+auth", "+select", "+info"):
                given([w for w in rights() if w != word])
                told = clinic.examine(**ours).only({"redis-rights"}, "without " + word)
                given([w for w in rights() if w != word] + told.mend("redis-rights").split()[3:])
                clinic.examine(**ours).only([], "mended by: " + told.mend("redis-rights"))
        given([w for w in rights() if not w.startswith("~")])
        clinic.examine(**ours).only({"redis-rights"}, "no key")
        given([w for w in rights() if w != "+info"])
        clinic.examine(**ours).only({"redis-untold"}, "no info")
        given(rights())
        for policy in ("allkeys-lru", "volatile-ttl"):
            redis.ask("CONFIG", "SET", "maxmemory-policy", policy)
            clinic.examine(**ours).only({"redis-evicts"}, policy)
        redis.ask("CONFIG", "SET", "maxmemory-policy", "noeviction")
        redis.ask("SET", "big", "x" * 2000000)
        redis.ask("CONFIG", "SET", "maxmemory", "1500000")
        told = clinic.examine(**ours)
        expect("redis-full" in told.findings, "a full one", told.said)
        clinic.place.write("redis.password", "open\n", 0o600)
        clinic.examine(**ours).only({"redis-away"}, "another password")
    clinic.examine(**ours).only({"redis-away"}, "no Redis")


@contextlib.contextmanager
def disk(town, *options):
    """A small file system as the clinic's state directory."""
    path = town.place.path("clinic/state")
    if subprocess.run(["mount", "-t", "tmpfs", "-o", ",".join(("size=4m", *options)), "tmpfs", path], check=False,
                      capture_output=True).returncode:
        raise Skipped("nothing can be mounted here")
    try:
        yield path
    finally:
        subprocess.run(["umount", "-l", path], check=True)


@flow("doctor: the disk is full, short or read-only, and not for the daemon to write")
def doctor_disk(town):
    clinic = Clinic(town)
    clinic.examine(user="nobody").only({"state-rights"}, "root's directory")
    with disk(town) as path:
        clinic.examine().only({"disk-short"}, "4 MB for 16")
        Disk.fill(type("Here", (), {"path": path}))
        clinic.examine().only({"disk-full"}, "no room")
        subprocess.run(["mount", "-o", "remount,ro", path], check=True)
        told = clinic.examine()
        expect("state-readonly" in told.findings, "read-only", told.said)
    with disk(town, "size=64m", "nr_inodes=2") as path:
        clinic.place.write("clinic/state/one", "")
        clinic.examine().only({"disk-full"}, "no name is left")


ADJTIMEX = """#include <string.h>
#include <sys/timex.h>
int adjtimex(struct timex *t) { memset(t, 0, sizeof *t); t->status = %s; return 0; }
int ntp_adjtime(struct timex *t) { return adjtimex(t); }
"""


@flow("doctor: the clock runs free, or has gone back")
def doctor_clock(town):
    if town.sanitized:
        raise Skipped("a sanitizer wants to be loaded first")
    clinic = Clinic(town)
    environment = dict(os.environ)
    for state, wanted in (("STA_UNSYNC", {"clock-free"}), ("STA_PLL", set())):
        library = clinic.place.path(state + ".so")
        source = clinic.place.write(state + ".c", ADJTIMEX % state)
        subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source], check=True)
        os.environ["LD_PRELOAD"] = library
        try:
            told = clinic.examine()
        finally:
            os.environ.clear()
            os.environ.update(environment)
        same(set(told.findings), wanted, "findings with " + state)
    later = clinic.place.write("clinic/state/journal-1", "")
    os.utime(later, (time.time() + 7200,) * 2)
    clinic.examine().only({"clock-back"}, "a file of two hours later")


@flow("doctor without a mail server to ask says so, and looks at the rest")
def doctor_nothing(town):
    said = run(town, "-c", plain_settings(town), "--postfix-config", town.place.path("nowhere"), "doctor", "--json")
    told = Told(said)
    expect("mta-unread" in told.findings and "nowhere" in told.rows[0]["says"], "no Postfix", said)
    said = run(town, "-c", plain_settings(town), "--sendmail-config", town.place.path("nowhere"), "doctor", "--json")
    expect("mta-unread" in Told(said).findings, "no Sendmail", said)
    said = run(town, "--sendmail-config", "a", "--postfix-config", "b", "doctor")
    expect(said.status not in (0, 1) and not said.out, "two mail servers", said)


# ---- Sendmail ----

class Ward(Clinic):
    """A sendmail.cf as Debian's m4 files make it. Its socket is in a directory that it trusts."""

    def __init__(self, town):
        super().__init__(town)
        self.root = unpacked(town.programs)
        self.directory = f"/run/tone-ward-{os.getpid()}"
        shutil.rmtree(self.directory, ignore_errors=True)
        os.mkdir(self.directory, 0o755)
        self.path = self.directory + "/m.sock"

    def examine(self, ours=None, more="", name="mail.example.com", rights=0o755, theirs=None, **changes):
        """`ours` is the filter's line behind S=, `more` stands last in sendmail.mc."""
        ours = ", T=C:5s;S:10s;R:10s;E:20s" if ours is None else ours
        file = configuration(self.place, self.root, more, queue=self.place.path("clinic/spool"), sink=self, port=25,
                             milter="@@")
        with open(file, encoding="utf-8") as f:
            text, n = re.subn("S=@@, T=.*", f"S={theirs or 'unix:' + self.path}{ours}", f.read())
        same(n, 1, "our filter in sendmail.cf")
        file = self.place.write("sendmail.cf", text)
        os.chmod(self.directory, rights)
        program = os.path.join(self.town.programs, "tonectl")
        with self.listening(self.path, 0o660):
            done = subprocess.run(["unshare", "--uts", "sh", "-c", f'hostname {name}; exec "$@"', "sh", program, "-c",
                                   self.settings(self.path, **changes), *self.words, "--sendmail-config", file, "doctor",
                                   "--json"], capture_output=True, text=True, timeout=LONGEST, check=False)
        done.status, done.out, done.err = done.returncode, done.stdout, done.stderr
        return Told(done)


FILTER = "INPUT_MAIL_FILTER(`{name}', `S={socket}')dnl\n"


@flow("doctor: Sendmail's filters, their actions, times, its sockets and its patience")
def doctor_sendmail(town):
    if subprocess.run(["unshare", "--uts", "true"], capture_output=True, check=False).returncode:
        raise Skipped("no name of its own can be given to Sendmail here")
    ward = Ward(town)
    try:
        sendmail_rows(town, ward)
    finally:
        shutil.rmtree(ward.directory)


def sendmail_rows(town, ward):
    ward.examine().only([], "a sound one")
    ward.examine(theirs="unix:/elsewhere").only({"milter-missing"}, "another socket")
    ward.examine(theirs="local:" + ward.path).only([], "the other word for it")
    for flag in "TR4":
        ward.examine(ours=f", F={flag}, T=E:20s").only({"action-stops"}, "F=" + flag)
    ward.examine(ours="").only({"timeout-long"}, "its own five minutes")
    ward.examine(ours=", T=C:5s;E:2s").only({"timeout-short"}, "two seconds")
    ward.examine(more=FILTER.format(name="other", socket="unix:/other")
                 + "DAEMON_OPTIONS(`Name=MSA, Port=587, InputMailFilters=other')dnl\n").only({"milter-bypassed"}, "submission")
    ward.examine(more="DAEMON_OPTIONS(`Name=MSA, Port=587, InputMailFilters=tone-milter')dnl\n").only([], "submission with ours")
    for rights in (0o775, 0o777, 0o1777):
        told = ward.examine(rights=rights).only({"socket-unsafe"}, f"a directory with {rights:o}")
        expect(told.mend("socket-unsafe").startswith("chmod go-w " + ward.directory), "the mend", told.said)
    for user in ("mail", "mail:mail"):
        told = ward.examine(more=f"define(`confRUN_AS_USER', `{user}')dnl\n").only({"socket-rights"}, "not for its user")
        expect(any("user mail may not" in row["says"] for row in told.rows), "which user", told.said)
    ward.examine(name="desk").only({"host-name"}, "a name without a dot")
    ward.examine(mode="tag", tag_external="full").only({"tags-leave"}, "it strips nothing")
    with open(os.path.join(town.hold_settings()["keeper_directory"], "alive")):
        town.heart.stop()
    alive = {"keeper_directory": os.path.dirname(town.heart.file)}
    town.heart.beat()
    ward.examine(desk=DESK, **alive).only({"keeper-elsewhere"}, "tone-hold serves Postfix alone")
    with open(town.heart.file, "w") as f:
        f.write("%019d\nsendmail\n" % int(time.clock_gettime(time.CLOCK_BOOTTIME)))
    ward.examine(desk=DESK, **alive).only([], "a policy that holds")
    ward.examine(more="define(`confTO_QUEUERETURN', `2h')dnl\n", desk=DESK, **alive).only({"queue-lifetime"}, "two hours")
    ward.examine(desk={**DESK, "daemon_names": ["MTA"]}, **alive).only([], "its listener by name")
    ward.examine(desk={**DESK, "daemon_names": ["MSA"]}, **alive).only({"daemon-name"}, "no such listener")


# ---- all of them ----

@flow("manual, program and these tests name the same findings")
def doctor_findings(town):
    with open(os.path.join(PROJECT, "cli/doctor.c"), encoding="utf-8") as f:
        program = set(re.findall(r'^\t\[[A-Z_]+\] = \{ "([a-z-]+)", ', f.read(), re.M))
    with open(os.path.join(PROJECT, "man/tonectl.1"), encoding="utf-8") as f:
        section = f.read().split(".Sh FINDINGS OF THE DOCTOR", 1)[1].split("\n.Sh ", 1)[0]
    with open(__file__, encoding="utf-8") as f:
        here = f.read()
    same(sorted(re.findall(r"^\.It Cm ([a-z-]+)", section, re.M)), sorted(program), "findings in the manual")
    same([name for name in sorted(program) if f'"{name}"' not in here], [], "findings that nothing here provokes")
