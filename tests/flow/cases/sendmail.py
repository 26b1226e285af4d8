"""The same behind a real Sendmail: what passes, what is held, what becomes of it."""
import contextlib
import json
import os
import signal
import time

from house.decisions import Desk
from house.mails import missed, reply
from house.place import expect, wait_for
from house.registry import flow, same
from house.sendmail import Sendmail

from .deciding import record_of, settings_of
from .holding import records
from .life import judged


@contextlib.contextmanager
def behind_sendmail(town, **settings):
    """A milter and a Sendmail that asks it; over TCP, because Sendmail takes no socket below /tmp."""
    socket = f"inet:{town.port()}@127.0.0.1"
    with town.daemon(town.settings(**{**settings, "socket": socket})) as daemon:
        yield daemon, Sendmail(town.place, town.programs, town.sink, socket)


def deliver(town, server, letter, key, count=1):
    same(server.send(letter)[0], 250, f"Sendmail's answer to {key}")
    return town.sink.wait(key, count)


@flow("observe changes nothing; the log has Sendmail's queue id, and the counters count")
def sendmail_observes(town):
    with behind_sendmail(town) as (daemon, server):
        letter = missed("sm-observe")
        _, said = server.send(letter)
        arrival = town.sink.wait("sm-observe")
        same(arrival.data[arrival.data.index(b"From: Ada"):], sorted_as_sent(letter.data, arrival.data), "the delivered bytes")
        same(arrival.tone_headers(), {}, "headers of ours")
        got = daemon.about(server.queue_id(said))
        same((got["action"], got["outcome"], got["ground"]), ("observed", "missed", "missed"), "the log line")
        same(judged(town.stats()), 1, "counted messages")


def sorted_as_sent(sent, arrived):
    """Sendmail puts the fields of MIME last: the fields of one in the order of the other."""
    head, body = sent.split(b"\r\n\r\n", 1)
    order = arrived[arrived.index(b"From: Ada"):].split(b"\r\n\r\n", 1)[0].split(b"\r\n")
    return b"\r\n".join(sorted(head.split(b"\r\n"), key=order.index)) + b"\r\n\r\n" + body


@flow("tag adds what tag_external says; what came in under our names is gone")
def sendmail_tags(town):
    with behind_sendmail(town, mode="tag", tag_external="full") as (_, server):
        brought = ("X-Tone-Status: met; score=100", "X-Tone-Id: forged", "X-Tone-Status: again")
        arrival = deliver(town, server, missed("sm-tag", headers=brought), "sm-tag")
        headers = arrival.tone_headers()
        same(sorted(name.lower() for name in headers), ["x-tone-id", "x-tone-signals", "x-tone-status"], "headers")
        expect("missed" in headers["X-Tone-Status"] and "forged" not in headers["X-Tone-Id"], "the status", headers)
        same(len(arrival.header("X-Tone-Status")), 1, "how often it is there")


@flow("the filter dies, and dies within a message: mail flows, each once")
def sendmail_without_filter(town):
    with behind_sendmail(town) as (daemon, server):
        deliver(town, server, reply("sm-alive"), "sm-alive")
        daemon.process.send_signal(signal.SIGKILL)
        daemon.process.wait()
        deliver(town, server, reply("sm-dead"), "sm-dead")
        daemon.start()
        deliver(town, server, reply("sm-again"), "sm-again")
        wait_for(daemon.messages, 5, "a log line of the new one")
        same([len(town.sink.of(key)) for key in ("sm-alive", "sm-dead", "sm-again")], [1, 1, 1], "arrivals")


@contextlib.contextmanager
def holding(town, **policy):
    """tone-hold for Sendmail alone, and a milter that holds."""
    with behind_sendmail(town, **settings_of(town, **policy)) as (daemon, server), \
            Desk(town, queues=("--sendmail", f"{server.queue_directory}:{server.program}")) as desk:
        yield daemon, server, desk


def hold(town, server, key, **more):
    """Its queue id and record."""
    queue_id = server.queue_id(server.send(missed(key, **more))[1])
    wait_for(lambda: queue_id in server.held(), 10, f"{queue_id} in quarantine")
    return queue_id, record_of(town, queue_id)


def settled(town, server):
    wait_for(lambda: not records(town) and not server.queue(), 30, "an empty queue and no record")


@flow("Sendmail: a missed reply is quarantined; undecided it is released at its deadline and not before, once")
def sendmail_deadline(town):
    with holding(town, deadline="8s") as (daemon, server, desk):
        sent = time.monotonic()
        queue_id = server.queue_id(server.send(missed("sm-due"))[1])
        same(daemon.about(queue_id)["action"], "held", "the log line")
        town.sink.wait("sm-due")
        expect(time.monotonic() - sent > 6.5, "it left before its deadline")
        desk.wait(event="released", queue_id=queue_id)
        settled(town, server)
        same(len(town.sink.of("sm-due")), 1, "how often it arrived")


@flow("Sendmail: released, returned with the reply attached, dropped, each once, and nothing of it stays")
def sendmail_decided(town):
    with holding(town) as (_, server, desk):
        out, back, gone = (hold(town, server, f"sm-decided-{i}") for i in range(3))
        expect("tone-milter: missed" in (server.reason(out[0]) or ""), "mailq -qQ shows another reason", server.reason(out[0]))
        rows = [json.loads(row) for row in desk.held("list", "--json", "--sendmail", server.queue_directory).splitlines()]
        same({(row["queue_id"], row["queue"]) for row in rows}, {(one[0], "hold") for one in (out, back, gone)}, "the list")
        status, said = town.tonectl("held", "release", "--now", out[1])
        expect(status == 1 and "sendmail -qQ" in said and len(records(town)) == 3, "released past Sendmail", said)
        desk.held("release", out[1], "--undo-window", "0s")
        desk.held("return", back[1], "--note", "Say that you have read it.", "--undo-window", "0s")
        desk.held("drop", gone[1], "--reason", "wrong customer", "--undo-window", "0s")
        for (queue_id, _), event in ((out, "released"), (back, "returned"), (gone, "dropped")):
            same(desk.wait(event=event, queue_id=queue_id)["by"], "Quinn", "who decided it")
        town.sink.wait("sm-decided-0")
        note = town.sink.wait("Say that you have read it.")
        settled(town, server)
        customers = [a for a in town.sink.arrivals if a.recipients == ["customer@example.net"]]
        same([len([a for a in customers if f"sm-decided-{i}".encode() in a.data]) for i in range(3)], [1, 0, 0], "arrivals")
        same((note.recipients, note.sender), (["lead@example.com"], ""), "the note's envelope")
        original = note.message.get_payload()[1].get_payload()[0]
        same((original["Subject"], original["Return-Path"]), ("Re: sm-decided-1", None), "the reply in the note")
        expect("Refunds are processed" in original.get_payload(), "its text", original.as_string())
        same(os.listdir(server.queue_directory), [], "files that stay")


@flow("Sendmail: what others quarantined is never touched; what was released or deleted by hand ends as gone")
def sendmail_by_hand(town):
    with holding(town) as (_, server, desk):
        town.sink.refuse = True
        foreign = server.queue_id(server.send(reply("sm-foreign"))[1])
        wait_for(lambda: foreign in server.files("qf"), 10, "a deferred message")
        server.quarantine(foreign, "an administrator wants to see it")
        wait_for(lambda: foreign in server.held(), 10, "its quarantine")
        town.sink.refuse = False
        (released, _), (deleted, _), ours = (hold(town, server, f"sm-hand-{i}") for i in range(3))
        desk.look_around()
        server.quarantine(released, "")
        server.deliver(released)
        for kind in ("hf", "df"):
            os.unlink(os.path.join(server.queue_directory, kind + deleted))
        for queue_id in (released, deleted):
            desk.wait(event="gone", queue_id=queue_id)
        desk.held("release", ours[1], "--undo-window", "0s")
        desk.wait(event="released", queue_id=ours[0])
        town.sink.wait("sm-hand-0")
        town.sink.wait("sm-hand-2")
        wait_for(lambda: not records(town), 20, "an end of all records")
        same([len(town.sink.of(f"sm-hand-{i}")) for i in range(3)], [1, 0, 1], "arrivals")
        same((server.held(), town.sink.of("sm-foreign")), ([foreign], []), "what is in quarantine, and what left of it")
        same([line for line in desk.audit() if line.get("queue_id") == foreign], [], "lines about it")


@flow("Sendmail: killed again and again, it sends nothing twice, drops nothing twice, forgets nothing")
def sendmail_killed(town):
    with holding(town) as (_, server, desk):
        held = [(*hold(town, server, f"sm-killed-{i}-x"), ("release", "drop", "return", "")[i % 4]) for i in range(12)]
        for _, record, action in held:
            if action:
                desk.decide(record=record, action=action)
        for pause in (0.05, 0.1, 0.2, 0.3, 0.1, 0.4, 0.2):
            time.sleep(pause)
            desk.kill()
            desk.start()
        waiting = sorted(queue_id for queue_id, _, action in held if not action)
        wait_for(lambda: len(records(town)) == len(waiting), 40, "an end of all that was decided")
        server.run("-q")        # a release whose delivery was killed goes with the next run of the queue
        for queue_id, _, action in held:
            if action == "release":
                wait_for(lambda: queue_id not in server.queue(), 20, "the delivery of " + queue_id)
        customers = [a for a in town.sink.arrivals if a.recipients == ["customer@example.net"]]
        got = [len([a for a in customers if f"sm-killed-{i}-x".encode() in a.data]) for i in range(12)]
        same(got, [int(action == "release") for _, _, action in held], "arrivals")
        notes = {a.header("Message-ID")[0] for a in town.sink.of("Not sent yet") if a.recipients == ["lead@example.com"]}
        same((len(notes), server.held(), server.queue()), (3, waiting, waiting), "notes, quarantine and queue")


@flow("Sendmail: under a tone-hold that knows only Postfix nothing is quarantined, loudly")
def sendmail_unserved(town):
    with behind_sendmail(town, **town.hold_settings()) as (daemon, server):
        deliver(town, server, missed("sm-unserved"), "sm-unserved")
        wait_for(daemon.messages, 5, "a log line")
        same(daemon.messages()[0].get("not_held"), "no-release-agent", "why it was not held")
        expect("for sendmail" in daemon.log(), "no word of which server", daemon.log())
