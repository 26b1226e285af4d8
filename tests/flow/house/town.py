"""Everything one test needs: a running Postfix, and what it starts itself.

Postfix, sink and the milter's socket are the whole run's, because a start of
Postfix takes two seconds; each test gets a directory of its own, an empty
queue and an empty sink.
"""
import contextlib
import copy
import json
import os
import shutil
import subprocess

from . import smtp
from .daemon import Daemon
from .keeper import Heart
from .place import LONGEST, Place, Trouble, free_port, wait_for
from .postfix import Postfix
from .redis import Redis
from .sink import Sink

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))
CHECKS = os.path.join(PROJECT, "conf/postfix/smtp_header_checks")

LEXICONS = os.path.join(PROJECT, "conf/lexicon")
HOLD = {"mode": "hold", "deadline": "60m", "contact": "quality@example.com", "open_holds_max": 50}


class Town:
    def __init__(self, programs):
        self.programs = os.path.abspath(programs)
        self.sanitized = os.path.basename(self.programs) in ("sanitize", "thread")
        self.square = Place()           # what all tests share
        self.milter = self.square.path("m.sock")
        self.lexicons = shutil.copytree(LEXICONS, self.square.path("lexicon"))  # nobody changes these meanwhile
        self.sink = Sink()
        self.instance = "flow"
        self.place = None               # this test's own
        self.heart = None               # its heartbeat, where it holds without tone-hold
        self.notes = []                 # what a test wants printed below its line
        self._postfix = None

    @property
    def postfix(self):
        if not self._postfix:
            checks = "regexp:" + CHECKS if os.path.exists(CHECKS) else ""
            self._postfix = Postfix(self.square, self.sink, "unix:" + self.milter, checks)
        return self._postfix

    def settings(self, **changes):
        """Small, quiet and private; `changes` win, dicts among them are policies."""
        own = {"socket": "unix:" + self.milter, "socket_mode": "0666", "user": "",
               "state_directory": self.place.path("state"),
               "instance": self.instance, "metrics_listen": "", "message_deadline": "30s", "lexicon_directory": self.lexicons,
               "internal_domains": ["example.com"], "internal_networks": ["127.0.0.0/8", "192.0.2.0/24"]}
        return {**own, **changes}

    def hold_settings(self, **changes):
        """A policy that holds, and a heartbeat so that it may; a Keeper makes that true."""
        self.heart = self.heart or Heart(self.place.path("hold"))
        return self.settings(keeper_directory=self.place.path("hold"), **{"breaker_share": 0, "desk": HOLD, **changes})

    def still(self, ago=None):
        """No heartbeat of ours any more; `ago`: the last one was so many seconds ago."""
        if self.heart:
            self.heart.stop(ago)
            self.heart = None

    def daemon(self, settings=None, **more):
        """A context: the milter runs inside it and has ended well after it."""
        return Daemon(self.place, self.programs, settings or self.settings(), **more)

    @contextlib.contextmanager
    def redis(self, **more):
        server = Redis(self.place, **more)
        try:
            yield server
        finally:
            server.stop()

    @contextlib.contextmanager
    def another(self, instance):
        """A second host: with all its own but the far end. Inside of one test."""
        other = copy.copy(self)
        with Place() as place:
            other.square = other.place = place
            other.instance, other.milter, other.heart, other._postfix = instance, place.path("m.sock"), None, None
            try:
                yield other
            finally:
                other.still()
                if other._postfix:
                    other._postfix.stop()

    def tonectl(self, *words, settings=True):
        done = subprocess.run([os.path.join(self.programs, "tonectl"),
                               *(["-c", self.place.path("milter.conf")] if settings else []),
                               "--postfix-config", self.postfix.directory + "/etc", *words],
                              capture_output=True, text=True, timeout=LONGEST, errors="replace")
        return done.returncode, done.stdout + done.stderr

    def check(self, text):
        """tone-milter -n with these settings: exit status and what it says."""
        done = subprocess.run([os.path.join(self.programs, "tone-milter"), "-n", "-c",
                               self.place.write("checked.conf", text)], capture_output=True, text=True, timeout=LONGEST)
        return done.returncode, done.stdout + done.stderr

    def stats(self):
        """This host's counters: key -> field -> integer."""
        status, said = self.tonectl("stats", "--json")
        if status:
            raise Trouble("tonectl stats failed:\n" + said)
        return json.loads(said)

    def send(self, letter, **more):
        return smtp.send(self.postfix.port, letter, **more)

    def deliver(self, letter, key, count=1, **more):
        """Sends a letter and waits for its arrival."""
        code, said = self.send(letter, **more)
        if code != 250:
            raise Trouble(f"Postfix refused {key}: {code} {said}")
        return self.sink.wait(key, count)

    def queue_id(self, said):
        return said.rsplit(" ", 1)[-1]

    def load(self, *words, files):
        """milterload, started; its JSON comes from finish()."""
        load = subprocess.Popen([os.path.join(self.programs, "tests/bench/milterload"), "-s", "unix:" + self.milter,
                                 *map(str, words), *files], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.place.running.append(load)
        return load

    @staticmethod
    def finish(load, may_fail=False):
        out, err = load.communicate(timeout=LONGEST)
        if load.returncode and not may_fail:
            raise Trouble(f"milterload: status {load.returncode}: {err}\n{out}")
        return json.loads(out)

    def note(self, text):
        self.notes.append(text)

    def port(self):
        return free_port()

    @contextlib.contextmanager
    def day(self):
        """One test: its own place, and order in town afterwards."""
        self.place, self.notes = Place(), []
        try:
            yield self
        except Exception:
            self.notes += [line[:400] for line in self.place.read("milter.log").splitlines()[-5:]]
            raise
        finally:
            self.still()
            self.place.leave()
            if os.path.exists(self.milter):
                os.unlink(self.milter)
            if self._postfix:
                self._postfix.empty()
                wait_for(lambda: not self._postfix.queue(), 20, "an empty queue")
            self.sink.clear()

    def leave(self):
        if self._postfix:
            self._postfix.stop()
        self.sink.close()
        self.square.leave()
