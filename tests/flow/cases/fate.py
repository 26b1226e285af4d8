"""Many held messages, random decisions, random deaths: what became of each.

TONE_HOLD_FAULTS says how many messages; `make flow-hold` asks for 500. What is
expected is what was decided, not what any log says; Postfix's log and the far
end must both agree.
"""
import collections
import os
import random
import re
import signal
import threading
import time

from house.decisions import Desk, signed
from house.mails import missed
from house.place import Trouble, children_of, wait_for
from house.registry import flow

from .deciding import settings_of
from .holding import records

MESSAGES = int(os.environ.get("TONE_HOLD_FAULTS", "16"))
SEED = int(os.environ.get("TONE_HOLD_SEED", "0")) or int(time.time())
CUSTOMER = "customer@example.net"


class Chaos(threading.Thread):
    """Kills the keeper, its courier and the milter, one after the other, and starts them again;
    Redis goes away and comes back."""

    def __init__(self, desk, daemon, redis, dice):
        super().__init__(daemon=True)
        self.desk, self.milter, self.redis, self.dice = desk, daemon, redis, dice
        self.deaths, self.over, self.failed = collections.Counter(), threading.Event(), None

    def kill_keeper(self):
        self.desk.kill()
        time.sleep(self.dice.uniform(0, 0.8))
        self.desk.start()

    def kill_courier(self):
        for pid in children_of(self.desk.process.pid, "tone-courier"):
            os.kill(pid, signal.SIGKILL)

    def stop_keeper(self):
        self.desk.process.send_signal(signal.SIGSTOP)
        time.sleep(self.dice.uniform(0, 1))
        self.desk.process.send_signal(signal.SIGCONT)

    def stop_redis(self):
        self.redis.pause()
        time.sleep(self.dice.uniform(0, 3))
        self.redis.go_on()

    def kill_milter(self):
        self.milter.kill()
        self.milter.start()

    def run(self):
        ways = [self.kill_keeper] * 5 + [self.kill_courier, self.stop_keeper, self.stop_redis, self.kill_milter]
        try:
            while not self.over.wait(self.dice.uniform(0.05, 1.2)):
                way = self.dice.choice(ways)
                self.deaths[way.__name__] += 1
                way()
        except Exception as trouble:  # noqa: BLE001: told to the test, which is another thread
            self.failed = trouble

    def end(self):
        self.over.set()
        self.join()
        if self.failed:
            raise self.failed


def send_held(town, key):
    """Its queue id and record; None where it passed because nobody was there to hold it."""
    known = set(os.listdir(town.place.path("state/held")))
    queue_id = town.queue_id(town.send(missed(key))[1])
    for name in set(os.listdir(town.place.path("state/held"))) - known:
        if f"queue_id {queue_id}\n" in town.place.read("state/held/" + name):
            return queue_id, name
    return None


def decide(desk, redis, dice, record):
    """Decides something, on one of the two roads, and says what must become of the message."""
    by_redis = dice.random() < 0.4
    hand_in = (lambda data: redis.ask("XADD", "{tone}:decisions", "*", "decision", data)) if by_redis else desk.hand_in
    what = dice.choice(["release", "release", "return", "drop", "none", "undo", "forged"])
    now = int(time.time())
    soon = now + dice.randint(0, 2)
    if what in ("release", "return", "drop"):
        _, data = signed(desk.secret, record=record, action=what, not_before=soon)
        hand_in(data)
        if dice.random() < 0.3:
            hand_in(data)
        # Who comes second is not heard; on the other road it might come first.
        if dice.random() < 0.2:
            time.sleep(0.002)
            hand_in(signed(desk.secret, record=record, action=dice.choice(["drop", "release"]))[1])
    elif what == "undo":
        first, data = signed(desk.secret, record=record, action="drop", not_before=now + 300)
        hand_in(data)
        time.sleep(0.002)
        hand_in(signed(desk.secret, record=record, action="undo", of=first)[1])
    elif what == "forged":
        data = signed(desk.secret, record=record, action="drop")[1]
        hand_in(data.replace(b"by Quinn", b"by Queen"))
    return what


def sent_by_log(town):
    """How often Postfix says that it sent a message to the customer, by queue id."""
    return collections.Counter(re.findall(rf": ([0-9A-Za-z]+): to=<{CUSTOMER}>,.* status=sent", town.postfix.log()))


def verdict(town, queue_id, key, what, sent):
    """What is wrong with it, or "". """
    arrivals = [a for a in town.sink.of(key) if a.recipients == [CUSTOMER]]
    notes = [a for a in town.sink.of(key) if a.recipients == ["lead@example.com"]]
    wanted = 0 if what in ("return", "drop") else 1
    if len(arrivals) != sent[queue_id]:
        return "Postfix and the far end disagree"
    if len(arrivals) != wanted:
        return "doubled" if len(arrivals) > 1 else "lost" if wanted else "sent against the decision"
    if (len(notes) > 0) != (what == "return") or len({a.header("Message-ID")[0] for a in notes}) > 1:
        return "its note is wrong"
    return ""


@flow(f"fault run: each of {MESSAGES} held messages ends once, as it was decided, whatever dies", group="keeping")
def fate(town):
    dice = random.Random(SEED)
    deadline = max(20, MESSAGES // 5)
    began = time.monotonic()
    held = {}
    with town.redis() as redis, town.daemon(
            {**settings_of(town, deadline=f"{deadline}s", open_holds_max=MESSAGES), "redis": redis.where}) as daemon, \
            Desk(town) as desk:
        chaos = Chaos(desk, daemon, redis, random.Random(SEED + 1))
        chaos.start()
        passed = 0
        while len(held) < MESSAGES:
            key = f"fate-{len(held):05}-{passed}-x"
            try:
                one = send_held(town, key)
            except OSError:
                one = None
            if one:
                held[key] = (*one, decide(desk, redis, dice, one[1]))
            else:
                passed += 1
                time.sleep(0.1)
            if passed > 20 * MESSAGES + 100:
                raise Trouble("nothing is held any more")
        time.sleep(deadline / 3)
        chaos.end()
        took = time.monotonic() - began
        wait_for(lambda: not desk.spooled(), 30, "an empty spool")
        try:
            wait_for(lambda: not records(town) and not town.postfix.queue(), 2 * deadline + 30, "an end")
        except Trouble:
            pass
        stuck = {e["queue_id"] for e in town.postfix.queue()} | {r for r in records(town)}
        sent = sent_by_log(town)
        wrong = collections.Counter()
        for key, (queue_id, record, what) in held.items():
            why = "stuck" if queue_id in stuck or record in stuck else verdict(town, queue_id, key, what, sent)
            wrong[why] += 1
            if why:
                town.note(f"{why}: {key} {queue_id} record {record}, decided: {what}")
                for line in desk.audit(record=record)[:12]:
                    town.note("    " + " ".join(f"{k}={v}" for k, v in line.items() if k in ("time", "event", "why", "decision")))
    tally = collections.Counter(what for _, _, what in held.values())
    town.note(f"{len(held)} held in {took:.0f} s: " + ", ".join(f"{n} {w}" for w, n in sorted(tally.items()))
              + f"; seed {SEED}")
    town.note("deaths: " + ", ".join(f"{n} {w}" for w, n in sorted(chaos.deaths.items())))
    town.note(f"lost {wrong['lost']}, doubled {wrong['doubled']}, stuck {wrong['stuck']}, "
              f"otherwise wrong {sum(n for w, n in wrong.items() if w) - wrong['lost'] - wrong['doubled'] - wrong['stuck']}")
    if len(wrong) > 1:
        raise Trouble(f"{dict(wrong)}")
