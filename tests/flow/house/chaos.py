"""What goes wrong around held mail, one thing after the other, as dice fall.

Programs of ours and Redis die and come back, disks are full for a while, and the
release agent's clock jumps. Whoever waits for an end calls end(), after which all
are well.
"""
import collections
import contextlib
import os
import signal
import struct
import subprocess
import threading
import time

from .place import LONGEST, children_of

HERE = os.path.dirname(os.path.abspath(__file__))
SMALL_JUMP, DAY = 250, 86400    # decisions may be 300 s from the future


class Clock:
    """The wall clock of a program that is started in its environment."""

    def __init__(self, place):
        self.file = place.write("clock", struct.pack("i", 0))
        self.library = place.path("clock.so")
        subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", self.library, HERE + "/clock.c"], check=True)
        self.environment = {"LD_PRELOAD": self.library, "TONE_CLOCK": self.file}

    def set(self, seconds):
        with open(self.file, "r+b") as f:
            f.write(struct.pack("i", seconds))


class Disk:
    """A small file system at `path`, with its rights, which can be full."""

    def __init__(self, path, megabytes):
        self.path = path
        os.makedirs(path, exist_ok=True)
        self.mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=2750,gid=65534", "tmpfs", path],
                                      capture_output=True, check=False).returncode == 0

    def fill(self):
        with open(self.path + "/filler", "wb", buffering=0) as filler, contextlib.suppress(OSError):
            for piece in (1 << 20, 4096, 1):
                with contextlib.suppress(OSError):
                    while filler.write(b"x" * piece):
                        pass

    def empty(self):
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self.path + "/filler")

    def leave(self):
        if self.mounted:
            subprocess.run(["umount", "-l", self.path], check=False)


class Chaos(threading.Thread):
    """`disks` may be empty and `clock` None."""

    def __init__(self, desk, milter, redis, dice, disks=(), clock=None):
        super().__init__(daemon=True)
        self.desk, self.milter, self.redis, self.dice = desk, milter, redis, dice
        self.disks, self.clock = disks, clock
        self.happened, self.over, self.failed = collections.Counter(), threading.Event(), None
        # When a disk was full, the clock ahead, Redis dead: (from, to).
        self.full_at, self.ahead_at, self.emptied_at = [], [], []
        self.ahead_since = None
        self.ways = [self.keeper_killed] * 5 + [self.courier_killed, self.keeper_stopped, self.redis_stopped,
                                                self.redis_killed, self.milter_killed, self.helper_killed,
                                                self.released_by_timer]
        self.ways += [self.disk_full] * bool(disks) + [self.clock_jumped] * 2 * bool(clock)

    def pause(self, most):
        time.sleep(self.dice.uniform(0, most))

    def keeper_killed(self):
        self.desk.kill()
        self.pause(0.8)
        self.desk.start()

    def courier_killed(self):
        self.kill_one(children_of(self.desk.process.pid, "tone-courier"))

    def helper_killed(self):
        """A program that the keeper just runs, if there is one: postsuper, sendmail, ..."""
        end = time.monotonic() + 2
        while time.monotonic() < end:
            busy = set(children_of(self.desk.process.pid)) - set(children_of(self.desk.process.pid, "tone-courier"))
            if busy:
                return self.kill_one(sorted(busy))
            time.sleep(0.002)
        return None

    @staticmethod
    def kill_one(pids):
        for pid in pids[:1]:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def keeper_stopped(self):
        self.desk.process.send_signal(signal.SIGSTOP)
        self.pause(1)
        self.desk.process.send_signal(signal.SIGCONT)

    def redis_stopped(self):
        self.redis.pause()
        self.pause(3)
        self.redis.go_on()

    def redis_killed(self):
        """It comes back empty, or with what it knew when it last kept its data."""
        began = time.time()
        self.redis.stop()
        self.pause(2)
        self.redis.start(persistent=self.dice.random() < 0.5)
        self.emptied_at.append((began, time.time()))

    def milter_killed(self):
        self.milter.kill()
        self.pause(0.5)
        self.milter.start()

    def released_by_timer(self):
        """The other program that lets go, beside the keeper; now and then it is killed, too."""
        run = self.desk.release_due()
        self.pause(0.2)
        if self.dice.random() < 0.5:
            run.kill()
        run.wait(LONGEST)

    def disk_full(self):
        disk = self.dice.choice(self.disks)
        began = time.time()
        disk.fill()
        self.pause(2)
        disk.empty()
        self.full_at.append((began, time.time()))

    def set_clock(self, seconds):
        """Ahead, every deadline that lies so near has come."""
        if self.ahead_since:
            self.ahead_at.append((self.ahead_since, time.time()))
        self.ahead_since = time.time() if seconds > 0 else None
        self.clock.set(seconds)

    def clock_jumped(self):
        """A few minutes in both directions and stays there, or a day ahead for a moment."""
        if self.dice.random() > 0.1:
            return self.set_clock(self.dice.randint(-SMALL_JUMP, SMALL_JUMP))
        self.set_clock(DAY)
        self.pause(2)
        return self.set_clock(0)

    def run(self):
        try:
            while not self.over.wait(self.dice.uniform(0.02, 0.7)):
                way = self.dice.choice(self.ways)
                self.happened[way.__name__.replace("_", " ")] += 1
                way()
        except Exception as trouble:  # noqa: BLE001: told to the test, which is another thread
            self.failed = trouble

    def end(self):
        self.over.set()
        self.join()
        if self.clock:
            self.set_clock(0)
        if self.failed:
            raise self.failed
