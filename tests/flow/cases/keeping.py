"""Held mail gets out again: decided, or at its deadline, once."""
import ctypes
import json
import os
import re
import subprocess
import time

from house.daemon import fields
from house.keeper import Keeper
from house.mails import missed, reply
from house.place import expect, wait_for
from house.registry import Skipped, flow, same
from house.town import HOLD

from .holding import hold_one, records
from .life import figure


@flow("undecided mail is released at its deadline, delivered once, and its record ends")
def deadline(town):
    settings = town.hold_settings()
    settings["desk"] = {**settings["desk"], "deadline": "3s"}
    with town.daemon(settings), Keeper(town) as keeper:
        queue_id = town.queue_id(town.send(missed("due-1"))[1])
        keeper.wait(event="released", queue_id=queue_id)
        town.sink.wait("due-1", 1)
        wait_for(lambda: not records(town), 5, "the end of its record")
        same(len(keeper.audit(event="releasing", queue_id=queue_id)), 1, "intents")


@flow("a message released by hand ends its record as gone; others on hold are not touched")
def by_hand(town):
    with town.daemon(town.hold_settings()), Keeper(town) as keeper:
        first, second = hold_one(town, missed("hand-1")), hold_one(town, missed("hand-2"))
        keeper.look_around()
        town.postfix.release(first)
        keeper.wait(event="gone", queue_id=first)
        wait_for(lambda: len(records(town)) == 1, 10, "the end of its record")
        same(town.postfix.held(), [second], "what is still on hold")


@flow("without a heartbeat of tone-hold mail passes, loudly; killed, it is missed within half a minute")
def no_agent(town):
    port = town.port()
    settings = town.hold_settings(metrics_listen=f"127.0.0.1:{port}")
    town.still(ago=31)
    with town.daemon(settings) as daemon:
        wait_for(lambda: "no-release-agent" in daemon.log(), 5, "a word at the start")
        for key in ("agent-1", "agent-2"):
            _, said = town.send(missed(key))
            same(daemon.about(town.queue_id(said)).get("not_held"), "no-release-agent", "why it was not held")
            town.sink.wait(key)
        same(daemon.log().count("mail that should be held passes"), 1, "errors in the log")
        same((records(town), figure(port, "tone_holds_agent_up")), ({}, "0"), "records and gauge")
        wait_for(lambda: re.search("not held: no-release-agent +2\n", town.tonectl("stats")[1]), 5, "the counters")
        with Keeper(town) as keeper:
            wait_for(lambda: figure(port, "tone_holds_agent_up") == "1", 10, "the gauge")
            queue_id = hold_one(town, missed("agent-3"))
            keeper.kill()
            _, said = town.send(missed("agent-4"))
            same(daemon.about(town.queue_id(said))["action"], "held", "a moment after its death")
            town.place.write("hold/alive", "%019d\n" % (int(time.clock_gettime(time.CLOCK_BOOTTIME)) - 30))
            _, said = town.send(missed("agent-5"))
            same(daemon.about(town.queue_id(said)).get("not_held"), "no-release-agent", "half a minute later")
            keeper.start()
            wait_for(lambda: figure(port, "tone_holds_agent_up") == "1", 10, "the gauge")
            expect(queue_id in town.postfix.held(), "what was on hold meanwhile")


@flow("a corrected reply in a thread that was returned is not held again")
def returned_thread(town):
    settings = town.hold_settings()
    with town.daemon(settings) as daemon:
        hold_one(town, missed("thread-1", headers=["References: <q1@example.net>"]))
        text, = records(town).values()
        thread = fields(text.replace(" ", "=").replace("\n", " "))["thread"]
        town.place.write("hold/returned/" + thread, "")
        _, said = town.send(missed("thread-2", headers=["References: <q1@example.net> <thread-1@example.com>"]))
        same(daemon.about(town.queue_id(said)).get("not_held"), "returned-before", "why it was not held")
        town.sink.wait("thread-2")
        hold_one(town, missed("thread-3", headers=["References: <q2@example.net>"]))
        # A day later it is another story.
        os.utime(town.place.path("hold/returned", thread), (time.time() - 90000,) * 2)
        hold_one(town, missed("thread-4", headers=["References: <q1@example.net>"]))


@flow("when too much would be held nothing is, loudly, for a while; a reload ends it too")
def breaker(town):
    port, note = town.port(), town.place.path("state/breaker")
    settings = town.hold_settings(metrics_listen=f"127.0.0.1:{port}", breaker_rate=2, breaker_pause="12s")
    with town.daemon(settings) as daemon:
        for key in ("wild-1", "wild-2"):
            hold_one(town, missed(key))
        for key in ("wild-3", "wild-4"):
            _, said = town.send(missed(key))
            same(daemon.about(town.queue_id(said)).get("not_held"), "breaker", "why it was not held")
            town.sink.wait(key)
        same(daemon.log().count("level=error event=breaker"), 1, "errors in the log")
        same((figure(port, "tone_holds_breaker_tripped"), figure(port, "tone_holds_breaker_trips_total")), ("1", "1"), "gauges")
        with open(note) as f:
            expect("contact quality@example.com\n" in (said := f.read()) and "held 3\n" in said, "the note", said)
        wait_for(lambda: figure(port, "tone_holds_breaker_tripped") == "0", 15, "the end of the pause")
        hold_one(town, missed("wild-5"))
        expect("mail is held again" in daemon.log() and not os.path.exists(note), "a word of its end", daemon.log())
        hold_one(town, missed("wild-6"))
        town.deliver(missed("wild-7"), "wild-7")
        daemon.write({**settings, "breaker_pause": "0s"})
        daemon.reload()
        hold_one(town, missed("wild-8"))


@flow("outside of review hours nothing is held; a share of nothing holds nothing, and observing counts the same")
def hours_and_share(town):
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    today = time.localtime().tm_wday
    far, near = days[(today + 3) % 7], f"{days[(today + 6) % 7]}-{days[(today + 1) % 7]}"
    rows = (({"review_hours": [f"{far} 00:00-24:00"]}, "review-hours"), ({"hold_share": 0}, "hold-share"),
            ({"review_hours": [f"{far} 00:00-24:00"], "mode": "observe"}, "review-hours"),
            ({"review_hours": [f"{far} 00:00-24:00", f"{near} 00:00-24:00"], "mode": "observe"}, "mode"))
    settings = town.hold_settings(desk={**HOLD, "review_hours": [f"{near} 00:00-24:00"]})
    with town.daemon(settings) as daemon:
        hold_one(town, missed("hours-0"))
        for i, (changes, why) in enumerate(rows, 1):
            daemon.write({**settings, "desk": {**HOLD, **changes}})
            daemon.reload()
            _, said = town.send(missed(f"hours-{i}"))
            same(daemon.about(town.queue_id(said)).get("not_held"), why, f"row {i}")
            town.sink.wait(f"hours-{i}")
        same(len(records(town)), 1, "records")


def open_copy(path, public, secret):
    """What libsodium finds in a review copy, as Python."""
    with open(path, "rb") as f:
        line, _, box = f.read().partition(b"\n")
    same(line, b"tone-copy 1", "the copy's first line")
    text = ctypes.create_string_buffer(len(box) - 48)
    same(ctypes.CDLL("libsodium.so.23").crypto_box_seal_open(text, box, ctypes.c_ulonglong(len(box)), public, secret), 0,
         "the opening of the copy")
    return json.loads(text.raw)


@flow("a review copy is sealed to its reader, lies beside the record and ends with it; without one there is a hold, too")
def review_copy(town):
    public, secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(32)
    ctypes.CDLL("libsodium.so.23").crypto_box_keypair(public, secret)
    key = town.place.write("review.box.pub", public.raw.hex() + "\n")
    port = town.port()
    settings = town.hold_settings(review_key=key, metrics_listen=f"127.0.0.1:{port}")
    settings["desk"] = {**settings["desk"], "deadline": "5s"}
    with town.daemon(settings) as daemon:
        queue_id = hold_one(town, missed("copy-1"))
        name, = (name for name in os.listdir(town.place.path("state/held")) if not name.endswith(".copy"))
        path = town.place.path("state/held", name + ".copy")
        copy = open_copy(path, public, secret)
        same((copy["copy"], copy["cut"], copy["judgement"]["id"]), (1, False, name), "the copy's head")
        expect("charged twice" in copy["judgement"]["quote"] and "business days" in copy["judgement"]["reply"],
               "the words", copy)
        expect(copy["judgement"]["signals"] and copy["judgement"]["why"], "the signals", copy)
        with open(path, "rb") as f:
            expect(b"charged" not in f.read(), "words in the clear")
        same(os.stat(path).st_mode & 0o777, 0o640, "the copy's rights")
        with Keeper(town) as keeper:
            keeper.wait(event="released", queue_id=queue_id)
            wait_for(lambda: not os.listdir(town.place.path("state/held")), 5, "the end of record and copy")
        same(figure(port, "tone_holds_copies_lost_total"), "0", "lost copies")
        daemon.write({**settings, "review_key": town.place.write("bad.pub", "no key\n")})
        expect("review_key: " in daemon.reload(), "a key that is none", daemon.log())


@flow("what would have been held is listed while policies observe, without a word of mail, and no more than asked for")
def would_hold(town):
    public, secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(32)
    ctypes.CDLL("libsodium.so.23").crypto_box_keypair(public, secret)
    directory = town.place.path("state/would-hold")
    settings = town.settings(would_hold_max=2, review_key=town.place.write("review.box.pub", public.raw.hex()))
    with town.daemon(settings) as daemon:
        same(town.tonectl("held", "would", "--json"), (0, ""), "the list of nothing")
        same(town.tonectl("held", "would"), (0, "not judged: 0 of 0 replies (0.0 %)\nwould have been held: 0\n"), "nothing")
        wrong = town.place.write("wrong.conf", 'state_directory = "/nowhere/state"\n')
        status, said = town.tonectl("-c", wrong, "held", "would")
        expect(status == 66 and "state_directory /nowhere/state: " in said and "judged" not in said, "a wrong directory", said)
        for i in range(3):
            town.deliver(missed(f"would-{i}"), f"would-{i}")
        town.deliver(missed("would-unknown", customer=""), "would-unknown")
        town.deliver(reply("would-met"), "would-met")
        ids = [message["id"] for message in daemon.messages() if message.get("not_held") == "mode"]
        rows = [json.loads(line) for line in town.tonectl("held", "would", "--json")[1].splitlines()]
        same([(row["number"], row["id"], row["ground"]) for row in rows],
             [(3, ids[2], "missed"), (2, ids[1], "missed")], "the list")
        with open(os.path.join(directory, "list"), "rb") as f:
            expect(b"@" not in (text := f.read()) and b"charged" not in text, "words or addresses", text)
        same((os.listdir(directory), len(text)), (["list"], 2 * 768), "what is kept")
        wait_for(lambda: "not judged: 1 of 5 replies (20.0 %)" in town.tonectl("held", "would")[1],
                 5, "the shares")
        daemon.write({**settings, "would_hold_copies": True})
        daemon.reload()
        for i in (4, 5, 6):
            town.deliver(missed(f"would-{i}"), f"would-{i}")
        copies = sorted(name for name in os.listdir(directory) if name != "list")
        same(copies, sorted(row + ".copy" for row in [m["id"] for m in daemon.messages()][-2:]), "copies")
        copy = open_copy(os.path.join(directory, copies[0]), public, secret)
        expect("charged twice" in copy["judgement"]["quote"], "the words", copy)


@flow("a disk that has no room for the copy but for the record: held without it, said and counted")
def no_room_for_copy(town):
    held, port = town.place.path("state/held"), town.port()
    settings = town.hold_settings(review_key=town.place.write("review.box.pub", "ab" * 31 + "09"),
                                  metrics_listen=f"127.0.0.1:{port}")
    os.makedirs(held)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4k", "tmpfs", held], capture_output=True, check=False).returncode:
        raise Skipped("nothing can be mounted here")
    try:
        with town.daemon(settings) as daemon:
            hold_one(town, missed("room-1"))
            same([len(name) for name in os.listdir(held)], [32], "files beside the record")
            expect("event=review-copy" in daemon.log() and "has none" in daemon.log(), "a word of it", daemon.log())
            same(figure(port, "tone_holds_copies_lost_total"), "1", "copies lost")
            _, said = town.send(missed("room-2"))       # no room for a record either
            same(daemon.about(town.queue_id(said)).get("not_held"), "no-record", "why it was not held")
            town.sink.wait("room-2")
            same(len(os.listdir(held)), 1, "what is left of it")
    finally:
        subprocess.run(["umount", "-l", held], check=False)
