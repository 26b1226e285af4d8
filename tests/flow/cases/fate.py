"""Many held messages, random decisions, random deaths: what became of each.

TONE_HOLD_FAULTS says how many messages; `make flow-hold` asks for 500, and
TONE_HOLD_SEED repeats a run. What must become of a message is what was decided
and accepted, else its release at the deadline; what became of it is told by the
far end and by Postfix's log, which must agree. A short run has always the same dice.
"""
import collections
import contextlib
import os
import random
import re
import time

from house.chaos import Chaos, Clock, Disk
from house.decisions import Desk, signed
from house.mails import missed
from house.place import Trouble, wait_for
from house.redis import RedisError
from house.registry import flow

from .deciding import settings_of
from .holding import records

MESSAGES = int(os.environ.get("TONE_HOLD_FAULTS", "16"))
SEED = int(os.environ.get("TONE_HOLD_SEED", "0")) or (int(time.time()) if MESSAGES > 16 else 16)
CUSTOMER, AGENT = "customer@example.net", "lead@example.com"
DECIDED = ("release", "return", "drop")
LATE = "released though decided"        # no fault where a disk was full or the clock ahead


class Message:
    """One that is on hold, and what was asked for it."""

    def __init__(self, key, queue_id, record):
        self.key, self.queue_id, self.record = key, queue_id, record
        self.what, self.held_at = "", time.time()
        self.spooled, self.streamed = set(), set()      # ids of decisions, by their road


class Office:
    """Who decides: on one of two roads, often twice, sometimes with a wrong signature."""

    def __init__(self, desk, redis, dice):
        self.desk, self.redis, self.dice = desk, redis, dice

    def hand_in(self, message, number, data, by_redis):
        """A road that is closed is not waited for; a full disk is."""
        try:
            if by_redis:
                self.redis.ask("XADD", "{tone}:decisions", "*", "decision", data)
                message.streamed.add(number)
                return
        except (OSError, RedisError):
            pass
        message.spooled.add(number)
        for _ in range(1000):
            try:
                return self.desk.hand_in(data)
            except OSError:
                time.sleep(0.05)
        raise Trouble("the disk stays full")

    def send(self, message, by_redis, **fields):
        number, data = signed(self.desk.secret, record=message.record, **fields)
        self.hand_in(message, number, data, by_redis)
        time.sleep(0.002)       # the spool is read in the order of its clock
        return number, data

    def decide(self, message):
        by_redis, now = self.dice.random() < 0.4, int(time.time())
        what = message.what = self.dice.choice(["release", "release", "return", "drop", "none", "undo", "forged"])
        if what in DECIDED:
            number, data = self.send(message, by_redis, action=what, not_before=now + self.dice.randint(0, 2))
            if self.dice.random() < 0.3:
                self.hand_in(message, number, data, by_redis)
            # Who comes second is not heard; on the other road it might come first.
            if self.dice.random() < 0.2:
                self.send(message, by_redis, action=self.dice.choice(["drop", "release"]))
        elif what == "undo":
            number, _ = self.send(message, by_redis, action="drop", not_before=now + 10)
            self.send(message, by_redis, action="undo", of=number)
        elif what == "forged":
            number, data = signed(self.desk.secret, record=message.record, action="drop")
            self.hand_in(message, "", data.replace(b"by Quinn", b"by Queen"), by_redis)


def send_held(town, key):
    """None where it passed because nobody was there to hold it."""
    known = set(os.listdir(town.place.path("state/held")))
    queue_id = town.queue_id(town.send(missed(key))[1])
    for name in set(os.listdir(town.place.path("state/held"))) - known:
        if f"queue_id {queue_id}\n" in town.place.read("state/held/" + name):
            return Message(key, queue_id, name)
    return None


def hold_and_decide(town, office):
    """The messages, held and decided one after the other while things go wrong."""
    held, passed = [], 0
    while len(held) < MESSAGES:
        try:
            message = send_held(town, f"fate-{len(held):05}-{passed}-x")
        except OSError:
            message = None
        if message:
            office.decide(message)
            held.append(message)
        else:
            passed += 1
            time.sleep(0.1)
        if passed > 20 * MESSAGES + 100:
            raise Trouble("nothing is held any more")
    return held


def sent_by_log(town):
    """How often Postfix says that it sent a message to the customer, by queue id."""
    return collections.Counter(re.findall(rf": ([0-9A-Za-z]+): to=<{CUSTOMER}>,.* status=sent", town.postfix.log()))


def heard(audit, record):
    """The decision that counts by the audit file, "" for none; None when two do. And the ids that were answered."""
    counts, answered = "", set()
    for line in audit:
        if line.get("record") != record or line["event"] not in ("accepted", "refused"):
            continue
        answered.add(line.get("decision"))
        if line["event"] == "accepted":
            if counts and line["action"] != "undo":
                return None, answered
            counts = "" if line["action"] == "undo" else line["action"]
    return counts, answered


def became(town, message, sent):
    """What the far end and Postfix's log say: "release", "return", "drop", or what is wrong."""
    arrivals = [a for a in town.sink.of(message.key) if a.recipients == [CUSTOMER]]
    notes = [a for a in town.sink.of(message.key) if a.recipients == [AGENT]]
    if len(arrivals) != sent[message.queue_id]:
        return "Postfix and the far end disagree"
    if len(arrivals) > 1:
        return "doubled"
    if len({a.header("Message-ID")[0] for a in notes}) > 1:
        return "several notes"
    if arrivals and notes:
        return "sent and returned"
    return "release" if arrivals else "return" if notes else "drop"


def within(times, since):
    return any(end >= since for _, end in times)


def verdict(town, message, audit, sent, chaos):
    """What is wrong with it, "" or LATE."""
    counts, answered = heard(audit, message.record)
    got = became(town, message, sent)
    full, ahead, emptied = (within(times, message.held_at) for times in (chaos.full_at, chaos.ahead_at, chaos.emptied_at))
    unheard = (message.spooled | (set() if emptied else message.streamed)) - answered - {""}
    if got not in DECIDED:
        return got
    if counts is None:
        return "two decisions were accepted"
    if got == (counts or "release"):
        # Redis may lose what it had, a full disk the line that tells of it; who came too late is not answered: for
        # a clock that is ahead, that is everybody.
        return "a decision was lost" if unheard and not (full or ahead) and counts != message.what else ""
    # A clock ahead has come to the deadline, or past the time of the decision; on a full disk none can be begun.
    if got == "release" and (ahead or full):
        return LATE
    # The line that it was accepted did not fit on the disk.
    if full and not counts and got == message.what:
        return ""
    return "lost" if counts in ("", "release") else "sent against the decision" if got == "release" else "another end"


def tell(town, message, why, audit):
    town.note(f"{why}: {message.key} {message.queue_id} record {message.record}, decided: {message.what}")
    for line in [line for line in audit if line.get("record") == message.record][:12]:
        town.note("    " + " ".join(f"{k}={v}" for k, v in line.items() if k in ("time", "event", "why", "decision", "action")))


def figures(town, held, wrong, chaos, took):
    asked = collections.Counter(message.what for message in held)
    town.note(f"{len(held)} held in {took:.0f} s: " + ", ".join(f"{n} {w}" for w, n in sorted(asked.items())) + f"; seed {SEED}")
    town.note("went wrong: " + ", ".join(f"{n} {w}" for w, n in sorted(chaos.happened.items())))
    named = [wrong[w] for w in ("lost", "doubled", "stuck")]
    others = sum(wrong.values()) - wrong[""] - wrong[LATE] - sum(named)
    town.note("lost {}, doubled {}, stuck {}, otherwise wrong {}".format(*named, others)
              + f"; {wrong[LATE]} released at the deadline because a disk was full or the clock ahead")


def wait_for_ends(town, desk, seconds):
    """Queue ids of messages that stay, and the records that do."""
    wait_for(lambda: not desk.spooled(), 30, "an empty spool")
    for done, patience in ((lambda: not town.postfix.queue(), seconds), (lambda: not records(town), 15)):
        with contextlib.suppress(Trouble):
            wait_for(done, patience, "an end")
    return {e["queue_id"] for e in town.postfix.queue()}, set(records(town))


def run(town, disks, clock):
    dice, deadline, began = random.Random(SEED), max(20, MESSAGES // 5), time.monotonic()
    settings = settings_of(town, deadline=f"{deadline}s", open_holds_max=MESSAGES)
    town.still()
    with town.redis() as redis, town.daemon({**settings, "redis": redis.where}) as daemon, Desk(town) as desk:
        if clock:
            desk.environment = clock.environment
            desk.kill()
            desk.start()
        chaos = Chaos(desk, daemon, redis, random.Random(SEED + 1), disks, clock)
        chaos.start()
        try:
            held = hold_and_decide(town, Office(desk, redis, dice))
            time.sleep(deadline / 3)
        finally:
            chaos.end()
        took = time.monotonic() - began
        stuck, unended = wait_for_ends(town, desk, deadline + 30)
        audit, sent, wrong = desk.audit(), sent_by_log(town), collections.Counter()
        for message in held:
            why = "stuck" if message.queue_id in stuck else verdict(town, message, audit, sent, chaos)
            # Let go on a full disk, and forgotten when killed then: it ends when nothing can be coming any more.
            if not why and message.record in unended and not within(chaos.full_at, message.held_at):
                why = "its record stays"
            wrong[why] += 1
            if why not in ("", LATE):
                tell(town, message, why, audit)
        figures(town, held, wrong, chaos, took)
    return {why: n for why, n in wrong.items() if why not in ("", LATE)}


@flow(f"fault run: each of {MESSAGES} held messages ends once, as it was decided, whatever dies", group="keeping")
def fate(town):
    town.note(f"seed {SEED}")
    disks = [Disk(town.place.path("state"), 96), Disk(town.place.path("hold"), 16)]
    try:
        wrong = run(town, [disk for disk in disks if disk.mounted], None if town.sanitized else Clock(town.place))
    finally:
        for disk in disks:
            disk.leave()
    if wrong:
        raise Trouble(f"{wrong}")
