"""How fast the pages are with many messages on hold, just come or known, and whether of two
reviewers ever both win. `make flow-review` prints it."""
import collections
import os
import random
import re
import socket
import statistics
import threading
import time

from house.mails import UPSET, missed
from house.place import LONGEST, Trouble, expect, status_of, wait_for
from house.registry import flow, same
from house.smtp import Client

from .bars import bar
from .deciding import settled
from .holding import records
from .reviewing import listed, office

ON_HOLD, A_PAGE, CLIENTS, ASKED = 10000, 50, 8, 100
RESIDENT = 20 * 1024                # KiB
A_BATCH = 40                        # fewer than the policy holds at once

# What is held once becomes ON_HOLD messages: another id, team, and time for each.
COPIES = """
local from = '{tone}:held:' .. ARGV[1]
local instance, now = redis.call('HGET', from, 'instance'), tonumber(ARGV[2])
for i = 1, tonumber(ARGV[3]) do
    local id = string.format('%08x', i) .. string.sub(ARGV[1], 9)
    local to = '{tone}:held:' .. id
    redis.call('COPY', from, to, 'REPLACE')
    redis.call('HSET', to, 'group', '', 'queue_id', '4jXT' .. i .. 'Wz1', 'team', 'team-' .. i % 20, 'received', now - i % 7000,
               'decided', now - i % 7000, 'deadline', now + 20000 + i * 7 % 9000, 'review_by', now + i * 13 % 9000)
    redis.call('ZADD', '{tone}:holds', now + 20000 + i * 7 % 9000, id)
    redis.call('SADD', '{tone}:holds:' .. instance, id)
end
return redis.call('HSTRLEN', from, 'copy')
"""


def id_of(number, record):
    return f"{number:08x}{record[8:]}"


class Reader:
    """A signed-in browser that stays connected and costs next to nothing, for the time is measured."""

    def __init__(self, browser):
        self.cookie, self.took, self.trouble = browser.cookie, [], None
        self.socket = socket.create_connection(("127.0.0.1", browser.port), LONGEST)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.stream = self.socket.makefile("rb")

    def get(self, path):
        """Status and page."""
        self.socket.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {self.cookie}\r\n\r\n".encode())
        status, length = int(self.stream.readline().split()[1]), 0
        while (line := self.stream.readline()) not in (b"\r\n", b""):
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        return status, self.stream.read(length)

    def walk(self, paths, mark, most):
        """Through all of them; every page must hold `mark` so many times."""
        try:
            for path in paths:
                began = time.perf_counter()
                status, page = self.get(path)
                self.took.append((time.perf_counter() - began) * 1000)
                found = page.count(mark)
                expect(status == 200 and found >= most, f"{path} is not what it should be", status, found, page[:500])
        except Exception as trouble:  # noqa: BLE001: told by who started the thread
            self.trouble = trouble


def milliseconds(browsers, paths, mark, most):
    """All clients at once, each with its own paths: the sorted times of every answer."""
    readers = [Reader(b) for b in browsers]
    for reader in readers:
        reader.get(paths(random.Random(0))[0])
    threads = [threading.Thread(target=r.walk, args=(paths(random.Random(i)), mark, most)) for i, r in enumerate(readers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    for reader in readers:
        reader.socket.close()
        if reader.trouble:
            raise reader.trouble
    return sorted(took for reader in readers for took in reader.took)


def time_bars(town, what, took, most):
    return [bar(town, f"{what}, median of {len(took)}", statistics.median(took), most, "ms"),
            bar(town, f"{what}, 90 %", took[len(took) * 9 // 10], 2 * most, "ms")]


def calm(town):
    """Whether seconds mean anything here."""
    load, cores = os.getloadavg()[0], os.cpu_count()
    town.note(f"load average {load:.1f} on {cores} cores" + ("" if load <= 2 * cores else ": too busy, times are only noted"))
    return load <= 2 * cores


@flow("the bars: a list and a message of many, behind nginx, eight readers at once", group="review-bars")
def pages_with_many(town):
    with office(town) as (desk, review, redis):
        browsers = [review.browser(name) for name in ("lea", "mira") * (CLIENTS // 2)]
        letter = missed("bars-1", customer=UPSET + "The order has forty lines and the second invoice repeats all of them.\n" * 30)
        town.send(letter)
        record = wait_for(lambda: next(iter(records(town)), None), 10, "a record")
        wait_for(lambda: listed(browsers[0], record), 20, "the message on the page")
        desk.stop()                 # its courier would take away what no host knows
        size = redis.ask("EVAL", COPIES, 0, record, int(time.time()), ON_HOLD - 1)
        same(redis.ask("ZCARD", "{tone}:holds"), ON_HOLD, "messages on hold")
        wait_for(lambda: f"{ON_HOLD} replies wait" in browsers[0].get("/held").replace(",", ""), 30, "all of them on the page")
        quiet = calm(town)
        fresh, lists = [milliseconds(browsers, lambda r: [f"/held?from={r.randrange(ON_HOLD // A_PAGE) * A_PAGE}" for _ in range(ASKED)],
                                     b'href="/held/', A_PAGE) for _ in range(2)]
        before = redis.ask("XLEN", "{tone}:review:audit")
        opened = milliseconds(browsers, lambda r: [f"/held/{id_of(r.randrange(1, ON_HOLD), record)}" for _ in range(ASKED)],
                              b"charged", 1)
        same(redis.ask("XLEN", "{tone}:review:audit") - before, CLIENTS * (ASKED + 1), "openings in the trail")
        town.note(f"{ON_HOLD} held, sealed copies of {size} bytes, {CLIENTS} clients")
        # No page was open yet of what came a moment ago: copies are opened while people read.
        timed = time_bars(town, f"list of {A_PAGE} just after they came", fresh, 100)
        timed += time_bars(town, f"list of {A_PAGE}", lists, 50) + time_bars(town, "message", opened, 20)
        small = bar(town, "resident", status_of(review.process.pid, "VmRSS") / 1024, RESIDENT / 1024, "MiB")
    if not small or (quiet and not all(timed)):
        raise Trouble("a bar is not met")


def hold_batch(town, browser, keys):
    """What came of each: (key, record), when the page shows all of them."""
    with Client(town.postfix.port) as client:
        ids = {town.queue_id(client.send(missed(key))[1]): key for key in keys}
    wait_for(lambda: set(ids) <= set(town.postfix.held()), 30, "all of them on hold")
    found = {re.search(r"^queue_id (\S+)$", text, re.MULTILINE).group(1): name for name, text in records(town).items()}
    for queue_id in ids:
        wait_for(lambda: browser.get(f"/held/{found[queue_id]}") and browser.status == 200, 20, "the message on the page")
    return [(key, found[queue_id]) for queue_id, key in ids.items()]


def race(people, record):
    """Both have it open and send it at once; the two answers."""
    start = threading.Barrier(len(people))

    def decide(person):
        start.wait()
        person.post(f"/held/{record}/decide", {"do": "release"})

    for person in people:
        person.get(f"/held/{record}")
    threads = [threading.Thread(target=decide, args=(p,)) for p in people]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return tuple(p.status for p in people)


@flow("the bars: of two who decide at once one wins, however often they try, and the mail moves once", group="review-bars")
def deciders_race(town):
    count = int(os.environ.get("TONE_REVIEW_RACES", "20"))
    won = collections.Counter()
    with office(town) as (desk, review, _):
        people = [review.browser(name) for name in ("lea", "mira")]
        for begin in range(0, count, A_BATCH):
            keys = [f"race-{i:05}-x" for i in range(begin, min(begin + A_BATCH, count))]
            for key, record in hold_batch(town, people[0], keys):
                answers = race(people, record)
                same(sorted(answers), [303, 409], f"the two answers about {key}")
                won["lea" if answers[0] == 303 else "mira"] += 1
            settled(town)
        same([n for n in range(count) if len(town.sink.of(f"race-{n:05}-x")) != 1], [], "mails that did not leave once")
        same(len(desk.audit(event="released")), count, "releases in the audit file")
    town.note(f"{count} races about real mail: lea won {won['lea']}, mira {won['mira']}, each mail left once")
