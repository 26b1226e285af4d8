"""What people decide about held mail is done, once, and nothing else is."""
import collections
import contextlib
import os
import shutil
import signal
import subprocess
import time

from house.decisions import Desk, signed
from house.mails import missed
from house.place import LONGEST, expect, wait_for
from house.registry import Skipped, flow, same
from house.town import PROJECT

from .holding import hold_one, records

MAP = "sender  agent@example.com  team=billing return_to=lead@example.com\n"


def settings_of(town, **policy):
    """Held mail of an agent to whom it can be returned; `policy` changes the policy."""
    settings = town.hold_settings(identity_map=town.place.write("identity.map", MAP))
    settings["desk"] = {**settings["desk"], **policy}
    return settings


def record_of(town, queue_id):
    return next(name for name, text in records(town).items() if f"queue_id {queue_id}\n" in text)


def hold_record(town, key, **more):
    queue_id = hold_one(town, missed(key, **more))
    return queue_id, record_of(town, queue_id)


def settled(town):
    wait_for(lambda: not records(town) and not town.postfix.queue(), 20, "an empty queue and no record")


@flow("tonectl releases, returns and drops, each once, and says who and why in the audit file", group="keeping")
def decided(town):
    with town.daemon(settings_of(town)), Desk(town) as desk:
        out, back, gone = (hold_record(town, f"decided-{i}") for i in range(3))
        said = desk.held("release", out[1][:8], "--undo-window", "0s")
        expect("release accepted" in said, "tonectl does not say that it was accepted", said)
        desk.held("return", back[0], "--note", "They wrote twice.\nSay that you have read it.", "--undo-window", "0s")
        desk.held("drop", gone[1], "--reason", "wrong customer", "--undo-window", "0s")
        for (queue_id, _), event in ((out, "released"), (back, "returned"), (gone, "dropped")):
            same(desk.wait(event=event, queue_id=queue_id)["by"], "Quinn", "who decided it")
        town.sink.wait("decided-0")
        settled(town)
        same([len(town.sink.of(f"decided-{i}")) for i in (0, 2)], [1, 0], "what the customers got")
        note, = town.sink.of("Not sent yet")
        same(note.recipients, ["lead@example.com"], "who got the note")
        same(note.sender, "", "its sender")
        expect(b"Say that you have read it.\r\n" in note.data and b"message/rfc822" in note.data
               and b"Auto-Submitted: auto-replied" in note.data and b"Subject: Re: decided-1" in note.data,
               "the note lacks something", note.data)
        same(desk.audit(event="accepted", action="drop")[0]["reason"], "wrong customer", "the reason")
        same(desk.spooled(), [], "decisions that still lie there")


@flow("a decision can be taken back within its window, and then another one holds", group="keeping")
def undone(town):
    with town.daemon(settings_of(town)), Desk(town) as desk:
        queue_id, record = hold_record(town, "undone-1")
        desk.held("drop", record, "--reason", "wrong button", "--undo-window", "300s")
        expect(town.tonectl("held", "release", record, "--keys", desk.keys)[0] == 1, "a second decision was accepted")
        same(desk.audit(event="refused")[0]["why"], "decided-already", "why it was refused")
        desk.held("undo", record)
        time.sleep(1.5)
        same(town.postfix.held(), [queue_id], "what is on hold")
        desk.held("release", record, "--undo-window", "0s")
        town.sink.wait("undone-1")
        settled(town)


@flow("one decision covers all copies of a reply, also one that comes later", group="keeping")
def copies(town):
    with town.daemon(settings_of(town)), Desk(town) as desk:
        for to in ("a@example.net", "b@example.net"):
            queue_id, record = hold_record(town, "copies-1", to=[to])
        desk.held("release", record, "--undo-window", "0s")
        town.sink.wait("copies-1", 2)
        settled(town)
        town.send(missed("copies-1", to=["c@example.net"]))
        town.sink.wait("copies-1", 3)
        settled(town)


@flow("extended mail stays beyond its first deadline, and goes at the new one", group="keeping")
def extended(town):
    with town.daemon(settings_of(town, deadline="12s")), Desk(town) as desk:
        queue_id, record = hold_record(town, "extended-1")
        desk.held("extend", record, "--for", "24s")
        extended_at = time.monotonic()
        time.sleep(13)
        same(town.postfix.held(), [queue_id], "what is on hold past the first deadline")
        town.sink.wait("extended-1")
        expect(time.monotonic() - extended_at > 22, "it left before the new deadline")
        code, said = desk.tonectl("held", "extend", record, "--for", "90d")
        expect(code == 1, "an extension of three months was accepted", said)
        settled(town)


@flow("many at once by a filter: dry run, cap, one policy's and no other's", group="keeping")
def bulk(town):
    with town.daemon(settings_of(town)), Desk(town) as desk:
        held = [hold_record(town, f"bulk-{i}") for i in range(4)]
        said = desk.held("release", "--policy", "desk", "--dry-run")
        same(said.count("would release"), 4, "what a dry run names")
        status, said = desk.tonectl("held", "release", "--policy", "desk", "--max", "3")
        expect(status == 1 and "4 messages" in said, "the cap was not kept", said)
        same(desk.audit(event="accepted"), [], "decisions up to now")
        desk.held("release", "--policy", "another", "--undo-window", "0s")
        same(len(town.postfix.held()), len(held), "what is on hold after a filter that meets nothing")
        desk.held("release", "--ground", "missed", "--undo-window", "0s")
        for i in range(4):
            town.sink.wait(f"bulk-{i}")
        settled(town)


@flow("forged, garbled, expired, early, foreign and replayed decisions: none is obeyed", group="keeping")
def refused(town):
    with town.daemon(settings_of(town)), Desk(town) as desk:
        now = int(time.time())
        queue_id, record = hold_record(town, "refused-1")
        good = signed(desk.secret, record=record, action="drop")[1]
        other, stranger = hold_record(town, "refused-2"), bytes(64)
        wrong = {
            "forged": [good.replace(b"action drop", b"action release").replace(b"reason sent", b"reason kept"),
                       signed(stranger, record=record, action="drop")[1],
                       good.replace(record.encode(), other[1].encode())],
            "garbled": [good[:-1], good[:200], b"", b"\0" * 8192, good + good, b"x" * 8193,
                        good.replace(b"action drop", b"action burn")],
            "unknown-key": [signed(desk.secret, record=record, action="drop", key=name)[1]
                            for name in ("other", "../keys/desk", "desk.pub")],
            "expired": [signed(desk.secret, record=record, action="drop", decided=now - 7200, not_before=now - 7200,
                               expires=now - 3600)[1]],
            "from-the-future": [signed(desk.secret, record=record, action="drop", decided=now + 3600,
                                       not_before=now + 3600, expires=now + 7200)[1]],
            "too-long": [signed(desk.secret, record=record, action="drop", expires=now + 30 * 86400)[1]],
            "no-record": [signed(desk.secret, record="0" * 32, action="release")[1]],
            "beyond-the-limit": [signed(desk.secret, record=record, action="extend", until=now + 90 * 86400)[1]],
            "too-late": [signed(desk.secret, record=record, action="undo", of="1" * 32)[1]],
        }
        for packets in wrong.values():
            for data in packets:
                desk.hand_in(data)
        # A file of 0 bytes and one too long are no packets: the courier takes them away itself.
        asked = {why: len([p for p in packets if 0 < len(p) <= 8192]) for why, packets in wrong.items()}
        wait_for(lambda: not desk.spooled(), 20, "an empty spool")
        same({why: len(desk.audit(event="refused", why=why)) for why in wrong}, asked, "refusals in the audit file")
        same(desk.audit(event="accepted"), [], "decisions that were obeyed")
        same(sorted(town.postfix.held()), sorted([queue_id, other[0]]), "what is on hold")
        # Replayed: taken back, then brought again, also after a restart.
        first, data = signed(desk.secret, record=record, action="drop", not_before=int(time.time()) + 300)
        desk.hand_in(data)
        desk.wait(event="accepted", decision=first)
        desk.decide(record=record, action="undo", of=first)
        desk.wait(event="accepted", action="undo")
        desk.kill()
        desk.start()
        desk.hand_in(data)
        desk.wait(event="refused", why="seen-before", decision=first)
        same(len(town.postfix.held()), 2, "messages on hold at the end")
        same(len(desk.audit(event="dropped")), 0, "what was dropped")


@flow("a key that others may write is not believed", group="keeping")
def key_rights(town):
    with town.daemon(settings_of(town)), Desk(town) as desk:
        record = hold_record(town, "rights-1")[1]
        os.chmod(desk.keys + "/desk.pub", 0o666)
        desk.decide(record=record, action="drop")
        desk.wait(event="refused", why="unknown-key")
        os.chmod(desk.keys + "/desk.pub", 0o644)
        os.chmod(desk.keys, 0o777)
        desk.decide(record=record, action="drop")
        wait_for(lambda: len(desk.audit(event="refused", why="unknown-key")) == 2, 10, "the second refusal")
        os.chmod(desk.keys, 0o755)


@flow("a keeper that stands still: --release-due lets go what is overdue, and nothing is sent twice", group="keeping")
def release_due(town):
    with town.daemon(settings_of(town, deadline="2s")), Desk(town) as desk:
        desk.process.send_signal(signal.SIGSTOP)
        held = hold_record(town, "still-1")
        due = [*desk.words[:desk.words.index("--courier")], "--release-due"]
        time.sleep(3)
        run = town.place.start(due, "due.log")
        same(run.wait(LONGEST), 0, "its exit status")
        same(town.postfix.held(), [held[0]], "what is on hold within its grace")
        # Its deadline was an hour ago, by the wall's clock: the machine may have booted since.
        text = records(town)[held[1]]
        moved = "".join(f"{k} {int(v) - 3600}\n" if k in ("received", "decided", "deadline") else f"{k} {v}\n"
                        for k, _, v in (line.partition(" ") for line in text.splitlines()[1:-1]))
        arrival = next(e["arrival_time"] for e in town.postfix.queue("hold"))
        moved = moved.replace(f"received {arrival - 3600}", f"received {arrival}")
        town.place.write("state/held/" + held[1], text.splitlines()[0] + "\n" + moved + "end\n")
        same(town.place.start(due, "due.log").wait(LONGEST), 0, "its exit status")
        town.sink.wait("still-1")
        desk.process.send_signal(signal.SIGCONT)
        settled(town)
        time.sleep(1)
        same(len(town.sink.of("still-1")), 1, "how often it arrived")


@flow("a keeper that cannot see the queue has no heartbeat, so that nothing is held", group="keeping")
def blind(town):
    town.place.write("state/held/nothing", "")
    for name in ("hold", "keys"):
        os.makedirs(town.place.path(name), 0o750)
    keeper = town.place.start([os.path.join(town.programs, "tone-hold"), "--state", town.place.path("state"), "--own",
                               town.place.path("hold"), "--keys", town.place.path("keys"),
                               "--postfix", town.place.path("nowhere")], "blind.log")
    wait_for(lambda: "postconf" in town.place.read("blind.log"), 20, "a word about it")
    time.sleep(4)
    same((keeper.poll(), town.place.read("hold/alive")), (None, ""), "whether it runs, and its heartbeat")
    same(town.place.read("blind.log").count("postconf: status"), 1, "how often it says so")


@flow("--release-all lets go all that is ours before the package is removed", group="keeping")
def release_all(town):
    with town.daemon(settings_of(town)), Desk(town) as desk:
        for i in range(3):
            hold_record(town, f"all-{i}")
        desk.decide(record=record_of(town, town.postfix.held()[0]), action="release")
        time.sleep(2)
        desk.stop()
        words = [*desk.words[:desk.words.index("--courier")], "--release-all"]
        same(town.place.start(words, "all.log").wait(LONGEST), 0, "its exit status: " + town.place.read("all.log"))
        for i in range(3):
            town.sink.wait(f"all-{i}")
        settled(town)


@flow("a full disk under the keeper: decisions wait, the deadline does not, and all is told afterwards", group="keeping")
def full_disk(town):
    own = town.place.path("hold")
    settings = settings_of(town, deadline="20s")
    town.still()
    os.makedirs(own, exist_ok=True)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=128k,mode=2750,gid=65534", "tmpfs", own],
                      capture_output=True, check=False).returncode:
        raise Skipped("nothing can be mounted here")
    try:
        with Desk(town) as desk, town.daemon(settings):
            queue_id, record = hold_record(town, "full-1")
            other = hold_record(town, "full-2")[1]
            with open(own + "/filler", "wb", buffering=0) as filler, contextlib.suppress(OSError):
                while filler.write(b"x" * 4096):
                    pass
            desk.decide(record=record, action="drop")
            time.sleep(1)
            same(town.place.read("state/decisions/" + desk.spooled()[0]).count(record), 1, "the decision that waits")
            town.sink.wait("full-2", seconds=20)
            os.unlink(own + "/filler")
            wait_for(lambda: not desk.spooled() and not records(town) and not town.postfix.queue(), 30, "an end")
            same(len(town.sink.of("full-2")), 1, "how often it arrived")
            same(desk.audit(record=other, event="released") != [], True, "whether the audit file tells of it")
            # It was decided in time but could not be written down: in doubt mail flows.
            same(len(town.sink.of("full-1")), 1, "what became of the other")
    finally:
        subprocess.run(["umount", "-l", own], check=False)


def hash_of(redis, key):
    flat = redis.ask("HGETALL", key)
    return dict(zip(flat[::2], flat[1::2]))


@flow("by Redis: records and audit lines go there, decisions come from there, forged ones are not obeyed",
      group="keeping")
def by_redis(town):
    with town.redis() as redis:
        settings = {**settings_of(town), "redis": redis.where}
        # With the rights that are shipped for the courier, and no more.
        with open(os.path.join(PROJECT, "conf/redis/tone.acl")) as f:
            words = next(line.split()[1:] for line in f if line.startswith("user tone-courier "))
        redis.ask("ACL", "SETUSER", *words)
        password = town.place.write("password", "CHANGE-ME\n", 0o640)
        os.chown(password, 0, 65534)
        with town.daemon(settings), Desk(town, courier=("-u", "tone-courier", "-p", password)) as desk:
            held = [hold_record(town, f"redis-{i}") for i in range(3)]
            (first, record), (_, other), _ = held
            wait_for(lambda: redis.ask("ZCARD", "{tone}:holds") == 3, 10, "three records in Redis")
            copied = hash_of(redis, "{tone}:held:" + record)
            same((copied["state"], copied["policy"], copied["queue_id"], copied["returnable"]),
                 ("held", "desk", first, "1"), "the copy")
            expect("@" not in "".join(copied.values()), "an address stands in Redis", copied)
            good, other_good = (signed(desk.secret, record=r, action="release")[1] for r in (record, other))
            for data in (good.replace(b"release", b"drop"), good[:-3], b"", b"\0" * 9000, good + good,
                         signed(bytes(64), record=record, action="drop")[1]):
                redis.ask("XADD", "{tone}:decisions", "*", "decision", data)
            redis.ask("XADD", "{tone}:decisions", "*", "another", "field")
            redis.ask("XADD", "{tone}:decisions", "*", "decision",
                      signed(desk.secret, record="f" * 32, action="drop")[1])
            redis.ask("XADD", "{tone}:decisions", "*", "decision", good)
            redis.ask("XADD", "{tone}:decisions", "*", "decision", good)
            town.sink.wait("redis-0")
            wait_for(lambda: hash_of(redis, "{tone}:held:" + record).get("state") == "released", 10, "its state in Redis")
            same(len(desk.audit(event="accepted")), 1, "decisions that were obeyed")
            same(redis.ask("ZCARD", "{tone}:holds"), 2, "what Redis has as held")
            expect(redis.ask("TTL", "{tone}:held:" + record) > 600000, "its copy does not end")
            wait_for(lambda: redis.ask("XPENDING", "{tone}:decisions", "flow")[0] == 0, 10, "all decisions to be answered")
            # Away for a while; and it comes back with nothing.
            redis.pause()
            queue_id, late = hold_record(town, "redis-late")
            desk.held("release", late, "--undo-window", "0s")
            town.sink.wait("redis-late")
            redis.go_on()
            redis.ask("FLUSHALL")
            redis.ask("XADD", "{tone}:decisions", "*", "decision", other_good)
            town.sink.wait("redis-1", seconds=60)
            lines = len(desk.audit())
            wait_for(lambda: redis.ask("XLEN", "{tone}:audit") >= lines, 60, "the audit file in Redis")
            same(redis.ask("XLEN", "{tone}:audit"), len(desk.audit()), "lines, each once")
            wait_for(lambda: redis.ask("ZRANGE", "{tone}:holds", 0, -1) == [held[2][1]], 20, "what is held in Redis")


@flow("the contact hears of what waits at half and at four fifths of its time, in one mail", group="keeping")
def reminders(town):
    script = town.place.write("sendmail", f"#!/bin/sh\ncat >{town.place.path('mail')}/$$ && echo \"$@\" "
                              f">>{town.place.path('mail')}/words\n", 0o755)
    os.makedirs(town.place.path("mail"))
    os.chmod(town.place.path("mail"), 0o777)
    mails = lambda: sorted(n for n in os.listdir(town.place.path("mail")) if n != "words")  # noqa: E731
    with town.daemon(settings_of(town, deadline="16s")), Desk(town, sendmail=script) as desk:
        desk.process.send_signal(signal.SIGSTOP)    # it sees them together
        for i in range(3):
            hold_record(town, f"remind-{i}")
        desk.process.send_signal(signal.SIGCONT)
        for i in range(3):
            town.sink.wait(f"remind-{i}")
        settled(town)
        said = [town.place.read("mail/" + name) for name in mails()]
        expect(2 <= len(said) <= 5, "not two mails or a few more", len(said), town.place.read("keeper.log"))
        text = max(said, key=len)
        expect("To: quality@example.com\n" in text and "Subject: 3 held replies wait" in text
               and "Auto-Submitted: auto-generated" in text and "customer@" not in text, "the mail", text)
        same(town.place.read("mail/words").splitlines()[0], "-i -f  -- quality@example.com", "sendmail's words")
        same(desk.audit(event="refused"), [], "refusals")


def sockets_of(pid):
    links = (os.readlink(f"/proc/{pid}/fd/{name}") for name in os.listdir(f"/proc/{pid}/fd"))
    return sum(link.startswith("socket:") for link in links)


@flow("whatever root does, it opens no socket but the pair, and says nothing on another", group="keeping")
def system_calls(town):
    traced = ["strace", "-D", "-qq", "-e", "trace=%network", "-o"]
    if not shutil.which("strace") or subprocess.run([*traced, "/dev/null", "true"], capture_output=True, check=False).returncode:
        raise Skipped("nobody may look at system calls here")
    with town.daemon(settings_of(town)), Desk(town) as desk:
        desk.stop()
        desk.words = [*traced, town.place.path("calls"), *desk.words]
        desk.start()
        for action in ("release", "return", "drop"):
            record = hold_record(town, "calls-" + action)[1]
            desk.decide(record=record, action=action)
            wait_for(lambda: not records(town), 20, "an end of what is to " + action)
        settled(town)
        same(sockets_of(desk.process.pid), 1, "its sockets")
        desk.stop()
        calls = collections.Counter(line.split("(")[0] for line in town.place.read("calls").splitlines() if "(" in line)
        same(calls.pop("socketpair"), 1, "socket pairs")
        expect(set(calls) <= {"recvfrom", "sendto"}, "other calls", calls)
        town.note("its calls on the network: 1 socketpair, " + ", ".join(f"{n} {name}" for name, n in sorted(calls.items())))


@flow("held show opens the sealed copy with its key, and without it says so", group="keeping")
def show(town):
    settings = {**settings_of(town), "review_key": town.place.path("keys/review.box.pub")}
    os.makedirs(town.place.path("keys"))
    same(town.tonectl("keys", "make", "review.box", "--keys", town.place.path("keys"), settings=False)[0], 0, "keys make")
    with town.daemon(settings), Desk(town) as desk:
        record = hold_record(town, "show-1")[1]
        status, said = desk.tonectl("held", "show", record)
        expect(status == 0 and "[have been charged] [twice]" in said and "within [10] business days" in said, "the copy", said)
        os.unlink(desk.keys + "/review.box.key")
        status, said = desk.tonectl("held", "show", record)
        expect(status == 1 and "no key that opens copies" in said and "charged" not in said, "without the key", said)
