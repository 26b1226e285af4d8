"""A private Sendmail: the program of Debian's sendmail-bin, unpacked and not
installed, because Debian allows one mail server only.

tests/deps.sh unpacks it. It starts in a UTS namespace with a name of its own:
where the machine's name has no dot, Sendmail sleeps a minute at each start.
Its queue is read as it lies there: control files hf (in quarantine) and qf, the
data in df.
"""
import os
import re
import subprocess

from .place import LONGEST, Trouble, answers, free_port, wait_for
from .registry import Skipped
from .smtp import send

HOST = "mail.example.com"

CONFIGURATION = """divert(-1)
include(`{cf}/m4/cf.m4')
divert(0)dnl
OSTYPE(`linux')dnl
define(`confPID_FILE', `{dir}/pid')dnl
define(`QUEUE_DIR', `{queue}')dnl
define(`STATUS_FILE', `{dir}/statistics')dnl
define(`HELP_FILE', `/dev/null')dnl
define(`ALIAS_FILE', `')dnl
define(`confDONT_BLAME_SENDMAIL', `AssumeSafeChown')dnl
define(`confTRUSTED_USER', `root')dnl
define(`confDOMAIN_NAME', `{host}')dnl
define(`SMART_HOST', `esmtp:[127.0.0.1]')dnl
define(`ESMTP_MAILER_ARGS', `TCP $h {sink}')dnl
define(`RELAY_MAILER_ARGS', `TCP $h {sink}')dnl
define(`confREFUSE_LA', `999')dnl
define(`confQUEUE_LA', `999')dnl
define(`confDELIVERY_MODE', `background')dnl
define(`confTO_IDENT', `0')dnl
define(`confMIN_QUEUE_AGE', `0')dnl
FEATURE(`no_default_msa')dnl
FEATURE(`nocanonify')dnl
FEATURE(`promiscuous_relay')dnl
FEATURE(`accept_unqualified_senders')dnl
FEATURE(`accept_unresolvable_domains')dnl
DAEMON_OPTIONS(`Name=MTA, Addr=127.0.0.1, Port={port}')dnl
INPUT_MAIL_FILTER(`tone-milter', `S={milter}, T=C:5m;S:5m;R:5m;E:5m')dnl
MAILER(`smtp')dnl
"""

WRAPPER = """#!/bin/sh
exec unshare --uts sh -c 'hostname {host}; exec {program} -C {cf} "$@"' sendmail "$@"
"""


def unpacked(programs):
    """Where tests/deps.sh put it; `programs` is where our own lie."""
    root = os.path.join(os.path.dirname(os.path.abspath(programs)), "sendmail")
    if not os.path.exists(os.path.join(root, "usr/libexec/sendmail/sendmail")):
        raise Skipped("Sendmail is not there; tests/deps.sh unpacks it")
    return root


def configuration(place, root, more="", **values):
    """A sendmail.cf that m4 makes; `more` stands last in sendmail.mc, `values` are the braces in it."""
    cf = os.path.join(root, "usr/share/sendmail/cf")
    place.write("sendmail/sendmail.mc", CONFIGURATION.format(cf=cf, dir=place.path("sendmail"), host=HOST, **values) + more)
    done = subprocess.run(["m4", f"-D_CF_DIR_={cf}/", place.path("sendmail/sendmail.mc")], capture_output=True, text=True,
                          cwd=cf + "/cf", check=False)
    if done.returncode:
        raise Trouble("m4 makes no sendmail.cf:\n" + done.stderr)
    return place.write("sendmail/sendmail.cf", done.stdout)


class Sendmail:
    def __init__(self, place, programs, sink, milter, more=""):
        """`milter` is a socket as Sendmail writes it; `more` lines of sendmail.mc."""
        self.root = unpacked(programs)
        self.binary = os.path.join(self.root, "usr/libexec/sendmail/sendmail")
        if subprocess.run(["unshare", "--uts", "true"], capture_output=True, check=False).returncode:
            raise Skipped("no name of its own can be given to Sendmail here")
        self.place, self.port = place, free_port()
        self.directory, self.queue_directory = place.path("sendmail"), place.path("sendmail/queue")
        os.makedirs(self.queue_directory, 0o700)
        self.configuration = configuration(place, self.root, more, queue=self.queue_directory, sink=sink.port,
                                           port=self.port, milter=milter)
        self.program = self.place.write("sendmail/sendmail", WRAPPER.format(
            host=HOST, program=self.binary, cf=self.configuration), 0o755)
        self.start()

    def start(self):
        self.process = self.place.start([self.program, "-bD", "-q1h", "-X", self.directory + "/traffic"], "sendmail.log")
        wait_for(lambda: self.process.poll() is not None or answers(self.port), 60, "the start of Sendmail")
        if self.process.poll() is not None:
            raise Trouble("Sendmail did not start:\n" + self.place.read("sendmail.log"))

    def send(self, letter):
        return send(self.port, letter)

    def run(self, *words):
        done = subprocess.run([self.program, *words], text=True, capture_output=True, errors="replace", timeout=LONGEST)
        return done.stdout + done.stderr

    def files(self, kind):
        """Queue ids of the control files of one kind, "hf" or "qf"."""
        return sorted(name[2:] for name in os.listdir(self.queue_directory) if name.startswith(kind))

    def held(self):
        return self.files("hf")

    def queue(self):
        return sorted({name[2:] for name in os.listdir(self.queue_directory) if name[1] == "f"})

    def reason(self, queue_id):
        """What `mailq -qQ` shows as the reason of the quarantine."""
        said = self.run("-bp", "-qQ")
        found = re.search(rf"^{queue_id}\b.*\n(?:.*\n)*?\s+QUARANTINE: (.*)", said, re.MULTILINE)
        return found.group(1) if found else None

    def quarantine(self, queue_id, reason):
        """What an administrator does by hand; reason "" takes it out."""
        self.run(*(["-qQ"] if not reason else []), "-qI" + queue_id, "-Q" + reason)

    def deliver(self, queue_id):
        self.run("-qI" + queue_id)

    def queue_id(self, said):
        """Of its answer to a message: "2.0.0 6AM... Message accepted for delivery"."""
        return said.split()[1]

    def stop(self):
        self.place.stop(self.process)
