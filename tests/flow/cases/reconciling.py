"""The queue, the records and Redis each go their own way: what is believed then."""
import contextlib
import shutil
import subprocess
import time

from house.decisions import Desk, signed
from house.mails import missed
from house.place import LONGEST, Place, wait_for
from house.postfix import Postfix
from house.registry import flow, same
from house.smtp import send

from .deciding import hash_of, hold_record, settings_of, settled
from .holding import hold_one, records


@flow("deleted by hand: its record ends as gone; held again by hand after its release: it stays", group="keeping")
def deleted_by_hand(town):
    with town.daemon(settings_of(town)), Desk(town) as desk:
        deleted, released = hold_one(town, missed("hand-deleted")), hold_record(town, "hand-held")
        town.sink.refuse = True
        desk.look_around()     # before it has seen it, a message may still be coming
        town.postfix.run("postsuper", "-d", deleted)
        desk.wait(event="gone", queue_id=deleted)
        desk.held("release", released[1], "--undo-window", "0s")
        desk.wait(event="released", queue_id=released[0])
        town.postfix.run("postsuper", "-h", released[0])
        wait_for(lambda: town.postfix.held() == [released[0]], 10, "the hold by hand")
        town.sink.refuse = False
        desk.look_around()
        same((town.postfix.held(), records(town)), ([released[0]], {}), "what is on hold, and records")
        same(town.sink.of("hand-"), [], "what the customers got")
        town.postfix.release(released[0])
        town.sink.wait("hand-held")


@flow("requeued by hand, it has another id and goes, for Postfix does not ask again: once, and its record ends", group="keeping")
def requeued_by_hand(town):
    with town.daemon(settings_of(town)), Desk(town) as desk:
        first = hold_one(town, missed("requeued-1"))
        desk.look_around()     # before it has seen it, a message may still be coming
        town.postfix.run("postsuper", "-r", first)
        # Mail of a local program wakes who picks it up; else that takes a minute.
        subprocess.run(["/usr/sbin/sendmail", "-C", town.postfix.directory + "/etc", "colleague@example.com"],
                       input=b"Subject: wake up\n\n", check=True)
        desk.wait(event="gone", queue_id=first)
        town.sink.wait("requeued-1", seconds=30)
        settled(town)
        same(len(town.sink.of("requeued-1")), 1, "how often it arrived")


@flow("what others put on hold is never touched, though it is long overdue and though all is let go", group="keeping")
def held_by_others(town):
    with town.daemon(settings_of(town, deadline="3s")), Desk(town) as desk:
        town.sink.refuse = True
        foreign = town.queue_id(town.send(missed("foreign-1", customer=""))[1])
        wait_for(lambda: foreign in [e["queue_id"] for e in town.postfix.queue("deferred")], 10, "a deferred message")
        town.postfix.run("postsuper", "-h", foreign)
        town.sink.refuse = False
        ours = town.queue_id(town.send(missed("foreign-2"))[1])
        desk.wait(event="released", queue_id=ours)
        desk.stop()
        same(town.place.start([*desk.words[:desk.words.index("--courier")], "--release-all"], "all.log").wait(LONGEST), 0, "its status")
        same((town.postfix.held(), town.sink.of("foreign-1")), ([foreign], []), "what is on hold, and what left")
        same([line for line in desk.audit() if line.get("queue_id") == foreign], [], "lines about it")


@flow("a Postfix whose queue ids come again: nothing is held there, and the log says why", group="keeping")
def queue_ids_again(town):
    with Place() as place:
        brief = Postfix(place, town.sink, "unix:" + town.milter, more="enable_long_queue_ids = no\n")
        try:
            with town.daemon(settings_of(town)) as daemon, Desk(town, "--postfix", brief.directory + "/etc"):
                queue_id = town.queue_id(send(brief.port, missed("brief-1"))[1])
                same(daemon.about(queue_id).get("not_held"), "short-queue-id", "why it was not held")
                town.sink.wait("brief-1")
                hold_one(town, missed("brief-2"))
                same((brief.held(), len(records(town))), ([], 1), "what is on hold there, and records")
        finally:
            brief.stop()


@flow("two instances of Postfix, one release agent: decisions and deadlines reach both queues", group="keeping")
def two_instances(town):
    with Place() as place:
        second = Postfix(place, town.sink, "unix:" + town.milter)
        try:
            with town.daemon(settings_of(town, deadline="25s")), \
                    Desk(town, "--postfix", second.directory + "/etc") as desk:
                both = [hold_record(town, "instance-1")]
                desk.held("release", both[0][1], "--undo-window", "0s")
                both.append(hold_in(town, second, "instance-2"))
                desk.held("drop", both[1][1], "--reason", "wrong customer", "--undo-window", "0s")
                late = hold_in(town, second, "instance-3")
                for event, (queue_id, _) in (("dropped", both[1]), ("released", both[0]), ("released", late)):
                    desk.wait(event=event, queue_id=queue_id)
                town.sink.wait("instance-1")
                town.sink.wait("instance-3")
                wait_for(lambda: not records(town) and not second.queue() and not town.postfix.queue(), 20, "an end")
                same([len(town.sink.of(f"instance-{i}")) for i in (1, 2, 3)], [1, 0, 1], "arrivals")
        finally:
            second.stop()


def hold_in(town, postfix, key):
    queue_id = town.queue_id(send(postfix.port, missed(key))[1])
    wait_for(lambda: queue_id in postfix.held(), 10, f"{queue_id} on hold")
    return queue_id, next(name for name, text in records(town).items() if f"queue_id {queue_id}\n" in text)


@contextlib.contextmanager
def two_hosts(town, redis):
    """Each with its own Postfix, milter, keeper and courier; they share Redis and who may decide."""
    with town.another("beta") as beta:
        with town.daemon({**settings_of(town), "redis": redis.where}), Desk(town) as here, \
                beta.daemon({**settings_of(beta), "redis": redis.where}), Desk(beta) as there:
            shutil.copy(here.keys + "/desk.pub", there.keys + "/desk.pub")
            there.secret = here.secret
            yield here, beta, there


@flow("two hosts on one Redis: each obeys what is about its own mail, Redis shows both", group="keeping")
def several_hosts(town):
    with town.redis() as redis, two_hosts(town, redis) as (here, beta, there):
        mine, other, waits = hold_record(town, "host-1"), hold_record(beta, "host-2"), hold_record(beta, "host-3")
        wait_for(lambda: redis.ask("ZCARD", "{tone}:holds") == 3, 20, "three records in Redis")
        same([hash_of(redis, "{tone}:held:" + r)["instance"] for r in (mine[1], other[1])], ["flow", "beta"], "hosts in Redis")
        for record, action in ((mine[1], "release"), (other[1], "drop")):
            redis.ask("XADD", "{tone}:decisions", "*", "decision", signed(here.secret, record=record, action=action)[1])
        here.wait(event="released", queue_id=mine[0])
        there.wait(event="dropped", queue_id=other[0])
        town.sink.wait("host-1")
        wait_for(lambda: [redis.ask("XPENDING", "{tone}:decisions", host)[0] for host in ("flow", "beta")] == [0, 0], 20,
                 "both hosts to have heard all")
        same([len(desk.audit(event="accepted")) for desk in (here, there)], [1, 1], "decisions that each host obeyed")
        wait_for(lambda: redis.ask("ZRANGE", "{tone}:holds", 0, -1) == [waits[1]], 20, "what is held in Redis")
        wait_for(lambda: redis.ask("XLEN", "{tone}:audit") == len(here.audit()) + len(there.audit()), 20, "both audit files")
        same((len(town.sink.of("host-1")), len(town.sink.of("host-2")), beta.postfix.held()), (1, 0, [waits[0]]), "the mail")


@flow("Redis is away while mail is held and decided; it comes back with decisions of then: none is obeyed, it catches up",
      group="keeping")
def redis_away(town):
    with town.redis() as redis:
        redis.stop()
        redis.start(persistent=True)
        with town.daemon({**settings_of(town), "redis": redis.where}), Desk(town) as desk:
            held = [hold_record(town, "away-0")]
            wait_for(lambda: redis.ask("ZCARD", "{tone}:holds") == 1, 20, "its record in Redis")
            redis.stop()
            held += [hold_record(town, f"away-{i}") for i in (1, 2)]
            for (queue_id, record), key in zip(held[:2], ("away-0", "away-1")):
                desk.held("release", record, "--undo-window", "0s")
                desk.wait(event="released", queue_id=queue_id)
                town.sink.wait(key)
            redis.start(persistent=True)
            same(redis.ask("ZRANGE", "{tone}:holds", 0, -1), [held[0][1]], "what it kept")
            then = int(time.time()) - 86400
            times = {"decided": then, "not_before": then, "expires": then + 3600}
            for _, record in held:
                redis.ask("XADD", "{tone}:decisions", "*", "decision",
                          signed(desk.secret, record=record, action="drop", **times)[1])
            desk.wait(seconds=60, event="refused", why="expired", record=held[2][1])
            wait_for(lambda: redis.ask("ZRANGE", "{tone}:holds", 0, -1) == [held[2][1]], 60, "what is held, in Redis")
            wait_for(lambda: redis.ask("XLEN", "{tone}:audit") >= len(desk.audit()), 60, "the audit file in Redis")
            same((town.postfix.held(), len(desk.audit(event="dropped"))), ([held[2][0]], 0), "what is on hold, and dropped")
            redis.ask("XADD", "{tone}:decisions", "*", "decision",
                      signed(desk.secret, record=held[2][1], action="release")[1])
            town.sink.wait("away-2", seconds=60)
            settled(town)
            same([len(town.sink.of(f"away-{i}")) for i in range(3)], [1, 1, 1], "arrivals")
