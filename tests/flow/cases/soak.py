"""Long runs whose memory must stay flat: `make soak`, and short ones in CI.

Memory is compared between the end of the first quarter, when arenas, pools and the
allocator have what they need, and the end.
"""
import os
import threading
import time

from house.place import Trouble, expect
from house.registry import flow, same

from .faults import judged
from .threads import odd_files

MINUTES = float(os.environ.get("TONE_SOAK_MINUTES", "1"))
RELOADS = int(os.environ.get("TONE_SOAK_RELOADS", "300"))
MORE = 1.05     # of memory, and 1 MB, for pages that the allocator had not touched yet


def descriptors(milter):
    return len(os.listdir(f"/proc/{milter.pid}/fd"))


class Watch:
    """Memory and descriptors of a daemon, each second."""

    def __init__(self, milter):
        self.milter, self.seen, self.done = milter, [], threading.Event()
        self.thread = threading.Thread(target=self.look)
        self.thread.start()

    def look(self):
        while not self.done.wait(1):
            self.seen.append((self.milter.memory(), descriptors(self.milter)))

    def end(self):
        self.done.set()
        self.thread.join()

    def largest(self, part, of=4):
        """What was the most, memory and descriptors, in one part of the time."""
        size = max(1, len(self.seen) // of)
        part = self.seen[part * size:(part + 1) * size]
        return max(memory for memory, _ in part), max(count for _, count in part)

    def judge(self, town):
        expect(len(self.seen) >= 4, "too short a run to tell anything", len(self.seen))
        (early, files), (late, files_late) = self.largest(0), self.largest(3)
        town.note(f"memory {early / 1024:.1f} MB in the first quarter, {late / 1024:.1f} MB in the last; "
                  f"descriptors {files}, {files_late}")
        if late > early * MORE + 1024:
            raise Trouble(f"memory grows: {[m for m, _ in self.seen][::max(1, len(self.seen) // 20)]}")
        expect(files_late <= files + 2, "descriptors leak", [count for _, count in self.seen][-20:])


def minutes_of(town, mails):
    """Full load for so long, in rounds: what was sent."""
    sent, end = 0, time.monotonic() + MINUTES * 60
    while time.monotonic() < end:
        report = town.finish(town.load("-c", 8, "-n", 20000, "-w", 0, "-k", 50, files=mails))
        same(report["failed"], 0, "messages without an answer")
        sent += report["messages"]
    return sent


@flow("full load with odd mail, Redis and new connections all the time: memory and descriptors stay", group="soak")
def soak_load(town):
    with town.redis() as redis:
        with town.daemon(town.hold_settings(redis=redis.where)) as milter:
            mails = odd_files(town)
            town.finish(town.load("-c", 8, "-n", 5000, "-w", 0, "-k", 50, files=mails))
            watch = Watch(milter)
            try:
                sent = minutes_of(town, mails)
            finally:
                watch.end()
            watch.judge(town)
            town.note(f"{sent} messages in {MINUTES:g} minutes, {sent / MINUTES / 60:.0f} a second")
        same(judged(town.stats()), sent + 5000, "counted messages")
        used = redis.ask("INFO", "memory").split("used_memory:")[1].split()[0]
        day = max(int(redis.ask("MEMORY", "USAGE", key)) for key in redis.keys() if ":d:" in key)
        town.note(f"Redis takes {int(used) / 1e6:.0f} MB, the counters of a day {day / 1e3:.0f} KB")


@flow("reloads under load, as fast as they go: no message fails, memory stays", group="soak")
def soak_reloads(town):
    with town.daemon() as milter:
        mails, stop, loads = odd_files(town), threading.Event(), []

        def keep_busy():
            while not stop.is_set():
                loads.append(town.finish(town.load("-c", 4, "-n", 2000, "-w", 0, "-r", 200, files=mails), may_fail=True))

        busy = threading.Thread(target=keep_busy)
        busy.start()
        watch = Watch(milter)
        began = time.monotonic()
        try:
            for turn in range(RELOADS):
                milter.write(town.settings(mode="tag" if turn % 2 else "observe"))
                said = milter.reload()
                expect("event=reloaded" in said, "a reload failed", said)
        finally:
            took = time.monotonic() - began
            watch.end()
            stop.set()
            busy.join()
        watch.judge(town)
        same(sum(one["failed"] for one in loads), 0, "messages without an answer")
        expect(sum(one["messages"] for one in loads) > RELOADS, "there was no load beside them", loads)
        town.note(f"{RELOADS} reloads in {took:.0f} s beside {sum(one['messages'] for one in loads)} messages, 0 failed")
