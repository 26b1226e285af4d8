"""tone-hold beside the milter: what acts on held messages, as root."""
import os
import signal
import threading
import time

from .daemon import fields
from .place import Trouble, wait_for


class Heart:
    """A heartbeat that nobody stands behind, for flows that let held mail go by
    hand or not at all: what the milter needs to hold, without tone-hold."""

    def __init__(self, directory):
        os.makedirs(directory, 0o755, exist_ok=True)
        self.file, self.ended = os.path.join(directory, "alive"), threading.Event()
        self.beat()
        self.thread = threading.Thread(target=self.beat_on, daemon=True)
        self.thread.start()

    def beat(self, ago=0):
        with open(self.file, "w") as f:
            f.write("%019d\npostfix\n" % (int(time.clock_gettime(time.CLOCK_BOOTTIME)) - ago))

    def beat_on(self):
        while not self.ended.wait(5):
            self.beat()

    def stop(self, ago=None):
        """It beats no more; `ago`: its last beat was then."""
        self.ended.set()
        self.thread.join()
        if ago is not None:
            self.beat(ago)


class Keeper:
    """The real one. In town.heart's directory, whose beating it takes over."""

    environment = {}    # more of it

    def __init__(self, town, *more, queues=()):
        """`queues`: options that name other ones than the town's Postfix."""
        town.still()
        self.town, self.place = town, town.place
        self.own, self.keys = self.place.path("hold"), self.place.path("keys")
        os.makedirs(self.own, 0o750, exist_ok=True)
        os.makedirs(self.keys, 0o755, exist_ok=True)
        self.words = [os.path.join(town.programs, "tone-hold"), "--state", self.place.path("state"), "--own", self.own,
                      "--keys", self.keys, *(queues or ("--postfix", town.postfix.directory + "/etc")),
                      "--note", os.path.join(town.programs, "tone-note"), "--note-user", "65534", *more]
        self.start()

    def start(self):
        began = time.time_ns()
        self.process = self.place.start(self.words, "keeper.log", env={**os.environ, **self.environment})
        wait_for(lambda: self.process.poll() is not None or self.alive() and self.beaten_at() > began, 20,
                 "the first round of tone-hold")
        if self.process.poll() is not None:
            raise Trouble("tone-hold did not start:\n" + self.place.read("keeper.log"))

    def release_due(self):
        """What the timer starts beside it."""
        words = self.words[:self.words.index("--courier")] if "--courier" in self.words else self.words
        return self.place.start([*words, "--release-due"], "due.log", env={**os.environ, **self.environment})

    def alive(self):
        """What the milter looks at: seconds since boot of the last sound round."""
        text = self.place.read("hold/alive")[:19]
        return int(text) if text.isdigit() else 0

    def beaten_at(self):
        """When that was written, whoever did: it may be older than this process."""
        return os.stat(self.place.path("hold/alive")).st_mtime_ns

    def audit(self, **wanted):
        """Lines of the audit file as dicts, those that say all of `wanted`."""
        lines = [fields(line) for line in self.place.read("hold/audit.log").splitlines()]
        return [line for line in lines if all(line.get(key) == value for key, value in wanted.items())]

    def wait(self, seconds=20, **wanted):
        return wait_for(lambda: self.audit(**wanted), seconds, f"{wanted} in the audit file")[0]

    def look_around(self):
        """Returns when it has seen what is there now: in the round after the one that it is in."""
        for _ in range(2):
            before = self.beaten_at()
            wait_for(lambda: self.beaten_at() != before, 5, "a round of tone-hold")

    def kill(self):
        self.place.stop(self.process, signal.SIGKILL)

    def stop(self):
        status = self.place.stop(self.process, signal.SIGTERM, 20)
        if status != 0:
            raise Trouble(f"tone-hold ended with status {status}:\n{self.place.read('keeper.log')[-2000:]}")

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind is None and self.process.poll() is None:
            self.stop()
        else:
            self.kill()
