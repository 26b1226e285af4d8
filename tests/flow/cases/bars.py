"""How fast people's decisions are, with many messages on hold. `make flow-hold` prints it."""
import os
import random
import re
import secrets
import statistics
import time

from house.decisions import Desk
from house.mails import missed
from house.place import Trouble, wait_for
from house.registry import flow
from house.smtp import Client

from .deciding import settings_of
from .holding import records

ON_HOLD, DECIDED, LISTED = 1000, 21, 10000


def bar(town, what, measured, most, unit):
    """A line for people; what falls short is told to the test."""
    good = measured < most
    town.note(f"bar: {what}: {measured:.2f} {unit}, under {most:g} ({measured / most:.2f} of it): {'pass' if good else 'FAIL'}")
    return good


def hold_many(town):
    """Key -> record."""
    with Client(town.postfix.port) as client:
        ids = {town.queue_id(client.send(missed(f"bar-{i:05}-x"))[1]): f"bar-{i:05}-x" for i in range(ON_HOLD)}
    wait_for(lambda: len(town.postfix.held()) == ON_HOLD, 30, f"{ON_HOLD} messages on hold")
    found = {re.search(r"^queue_id (\S+)$", text, re.MULTILINE).group(1): name for name, text in records(town).items()}
    return {key: found[queue_id] for queue_id, key in ids.items()}


def seconds_to_arrival(town, desk, key, record):
    began = time.monotonic()
    desk.decide(record=record, action="release")
    town.sink.wait(key, seconds=60)
    return time.monotonic() - began


def seconds_to_list(town):
    """Of so many records: copies of one, with ids of their own."""
    held = town.place.path("state/held")
    text = next(iter(records(town).values()))
    for i in range(LISTED - len(os.listdir(held))):
        name = secrets.token_hex(16)
        with open(os.path.join(held, name), "w") as f:
            f.write(re.sub(r"(?m)^queue_id .*$", f"queue_id 4jXT{i:05}Wz1bY3M",
                           re.sub(r"(?m)^id .*$", f"id {name}", text)))
    took = []
    for _ in range(3):
        began = time.monotonic()
        status, said = town.tonectl("held", "list", "--json")
        took.append(time.monotonic() - began)
        if status or said.count("\n") < LISTED:
            raise Trouble(f"held list: status {status}, {said.count(chr(10))} lines")
    return statistics.median(took)


@flow("the bars: from a decision to its delivery, and a list of many", group="bars")
def hold_bars(town):
    settings = {**settings_of(town, open_holds_max=2 * ON_HOLD), "breaker_rate": 0}
    with town.daemon(settings), Desk(town) as desk:
        held = hold_many(town)
        some = random.Random(1).sample(sorted(held.items()), DECIDED)
        release = statistics.median(seconds_to_arrival(town, desk, key, record) for key, record in some)
        desk.stop()
        listing = seconds_to_list(town)
    good = [bar(town, f"release to delivery, median of {DECIDED}, {ON_HOLD} on hold", release, 2, "s"),
            bar(town, f"held list of {LISTED} records, median of 3", listing, 1, "s")]
    if not all(good):
        raise Trouble("a bar is not met")
