"""What people who decide see, and what they get by mail."""
import base64
import json
import os
import re
import time

from house.decisions import Desk
from house.mails import BLAMING, missed, reply
from house.place import expect, wait_for
from house.registry import flow, same
from house.smtp import Letter

from .deciding import hash_of, hold_record, record_of, settings_of, settled
from .holding import hold_one

WEEK = "mon-sun 00:00"


def listed(desk, *more):
    """What held list says, by id."""
    status, said = desk.tonectl("held", "list", "--json", *more)
    same(status, 0, "held list: " + said)
    return {row["id"]: row for row in map(json.loads, said.splitlines())}


class Letterbox:
    """A sendmail that keeps what the courier sends."""

    def __init__(self, town):
        self.directory = town.place.path("mail")
        os.makedirs(self.directory)
        os.chmod(self.directory, 0o777)
        self.program = town.place.write("sendmail", f'#!/bin/sh\ncat >{self.directory}/.$$ && echo "$@" '
                                        f">>{self.directory}/words && mv {self.directory}/.$$ {self.directory}/$$\n", 0o755)

    def mails(self, subject=""):
        found = []
        for name in sorted(os.listdir(self.directory)):
            if name != "words" and not name.startswith("."):
                with open(f"{self.directory}/{name}", encoding="utf-8") as f:
                    text = f.read()
                if f"Subject: {subject}" in text:
                    found.append(text)
        return found


def set_back(town, name, seconds=86400):
    """The mark of a digest as if the last one had been so much earlier."""
    text = town.place.read("state/reminded/" + name)
    town.place.write("state/reminded/" + name,
                     re.sub(r"occasion (\d+)", lambda m: f"occasion {int(m[1]) - seconds}", text))


@flow("an extended deadline shows in the list, by filter, in Redis, and is reminded of anew", group="keeping")
def extended_seen(town):
    with town.redis() as redis:
        box = Letterbox(town)
        with town.daemon({**settings_of(town, deadline="24s"), "redis": redis.where}), \
                Desk(town, sendmail=box.program) as desk:
            _, record = hold_record(town, "seen-1")
            wait_for(lambda: len(box.mails("1 held reply waits")) == 1, 10, "a reminder at half of the time")
            first = listed(desk)[record]["deadline"]
            desk.held("extend", record[:8], "--for", "1h")
            row = listed(desk)[record]
            expect(row["deadline"] > first + 3000, "the deadline that is listed", row)
            same((listed(desk, "--due", "30m"), len(listed(desk, "--due", "2h"))), ({}, 1), "what the filter leaves")
            for command in ("list", "show"):
                args = [record] if command == "show" else []
                expect(re.search(r"in (5\d|60) min", desk.tonectl("held", command, *args)[1]), "the time left: held " + command)
            wait_for(lambda: hash_of(redis, "{tone}:held:" + record).get("deadline") == str(row["deadline"]), 10, "it in Redis")
            same(redis.ask("ZSCORE", "{tone}:holds", record), str(row["deadline"]), "its place in Redis")
            time.sleep(max(0, first + 1 - time.time()))       # nobody is reminded of the first deadline
            same(len(box.mails()), 1, "reminders")
            # Half of the new time is over, too: as if it had been held an hour ago.
            text = town.place.read("state/held/" + record)
            town.place.write("state/held/" + record, re.sub(r"decided (\d+)", lambda m: f"decided {int(m[1]) - 4000}", text))
            desk.kill()
            desk.start()
            wait_for(lambda: len(box.mails("1 held reply waits")) == 2, 10, "a reminder at half of the new time")
            desk.held("release", record, "--undo-window", "0s")
            settled(town)


@flow("a time for people: shown, sorted by, marked when late; a policy without one is listed by its deadline",
      group="keeping")
def review_target(town):
    settings = settings_of(town, review_target="2s")
    settings["later"] = {**settings.pop("desk"), "headers": ["X-Later"], "review_target": "0s", "deadline": "30m"}
    settings["desk"] = {**settings["later"], "headers": [], "review_target": "2s", "deadline": "60m"}
    with town.daemon(settings), Desk(town) as desk:
        plain = hold_record(town, "target-1", headers=["X-Later: yes"])[1]
        soon = hold_record(town, "target-2")[1]
        rows = listed(desk)
        same(list(rows), [soon, plain], "the order by the time for people")
        same(list(listed(desk, "--sort", "deadline")), [plain, soon], "the order by the deadline")
        same((rows[plain]["review_by"], rows[soon]["review_by"] - rows[soon]["decided"]), (0, 2), "the times for people")
        time.sleep(3)
        said = desk.tonectl("held", "list")[1]
        late = next(line for line in said.splitlines() if line.startswith(soon[:8]))
        expect("review by" in said and "LATE by" in late and "not found, strongly affected" in late, "the list", said)
        expect("LATE by" in desk.tonectl("held", "show", soon)[1], "held show")
        desk.held("release", "--all", "--undo-window", "0s")
        settled(town)


@flow("later mail of a thread that left meanwhile is told: in list, show, Redis and to who releases", group="keeping")
def overtaken(town):
    thread = ("References: <customer-1@example.net>",)
    with town.redis() as redis, town.daemon({**settings_of(town), "redis": redis.where}), Desk(town) as desk:
        town.deliver(reply("before-1", headers=thread), "before-1")
        record = hold_record(town, "overtaken-1", headers=thread)[1]
        other = hold_record(town, "overtaken-2", headers=("In-Reply-To: <customer-2@example.net>",))[1]
        same([row["later_left"] for row in listed(desk).values()], [0, 0], "before anything left")
        town.deliver(reply("after-1", headers=thread), "after-1")
        rows = listed(desk)
        expect(rows[record]["later_left"] > 0 and rows[other]["later_left"] == 0, "what is told", rows)
        for words in (("list",), ("show", record)):
            expect("later mail of its thread has already left" in desk.tonectl("held", *words)[1], f"held {words[0]}")
        wait_for(lambda: hash_of(redis, "{tone}:held:" + record).get("later_left", "0") != "0", 10, "it in Redis")
        time.sleep(1.1)
        # A later one that is held, too, and goes first.
        later = hold_record(town, "overtaken-3", headers=("In-Reply-To: <customer-2@example.net>",))[1]
        desk.held("release", later, "--undo-window", "0s")
        town.sink.wait("overtaken-3")
        wait_for(lambda: listed(desk)[other]["later_left"] > 0, 10, "the other one to be overtaken")
        said = desk.held("release", record, "--undo-window", "0s")
        expect("later mail of its thread has already left" in said, "a word when it is released", said)
        desk.held("release", other, "--undo-window", "0s")
        settled(town)


@flow("the note of a returned reply: the customer's words, what would help, the reviewer's own, who and why",
      group="keeping")
def note(town):
    keys = town.place.path("keys")
    os.makedirs(keys)
    same(town.tonectl("keys", "make", "review.box", "--keys", keys, settings=False)[0], 0, "keys make")
    with town.daemon({**settings_of(town), "review_key": keys + "/review.box.pub"}), Desk(town) as desk:
        queue_id, record = hold_record(town, "note-1")
        preview = desk.held("return", record, "--note", "They wrote twice.", "--reason", "no answer", "--dry-run")
        expect("Not sent yet. The customer wrote 'I am furious.'; we found no answer to it." in preview
               and "to lead@example.com:" in preview, "what a dry run shows", preview)
        desk.held("return", record, "--note", "They wrote twice.", "--reason", "no answer", "--undo-window", "0s")
        got = town.sink.wait("Returned by Quinn")
        text = got.message.get_payload(0).get_payload(decode=True).decode().replace("\r\n", "\n")
        for line in ("Not sent yet. The customer wrote 'I am furious.'; we found no answer to it.\n", "What would help:\n- ",
                     "Quinn writes:\nThey wrote twice.\n", "Reason: no answer\n", "The ticket may show this reply as sent."):
            expect(line in text, "the note lacks: " + line, text)
        subject = got.header("Subject")[0]
        same(base64.b64decode(subject[len("=?utf-8?B?"):-2]).decode(), "Not sent yet", "its subject")
        settled(town)
        # Without a key nobody knows the customer's words; what may hurt has words of its own.
        os.unlink(keys + "/review.box.key")
        record = record_of(town, hold_one(town, reply("note-2", own=BLAMING)))
        desk.held("return", record, "--undo-window", "0s")
        got = town.sink.wait("Some words of your reply may hurt the customer.")
        settled(town)


@flow("a team gets a policy's figures once a period, in every mode, without a word of mail, restarts or not",
      group="keeping")
def digest(town):
    box = Letterbox(town)
    settings = town.settings(keeper_directory=town.place.path("hold"), digests={
        "mode": "observe", "team": "billing", "digest_to": "lead@example.com", "digest_at": WEEK})
    with town.daemon(settings) as daemon, Desk(town, sendmail=box.program) as desk:
        wait_for(lambda: "digest-digests" in os.listdir(town.place.path("state/reminded")), 30, "the beginning")
        for i in range(2):
            town.deliver(missed(f"digest-{i}"), f"digest-{i}")
        town.deliver(reply("digest-met"), "digest-met")
        town.deliver(missed("digest-unknown", customer=""), "digest-unknown")
        same(box.mails(), [], "mails before the first period is over")
        ids = [m["id"] for m in daemon.messages() if m.get("not_held") == "mode"]
        for _ in range(3):
            desk.kill()
            if not box.mails():
                set_back(town, "digest-digests")
            desk.start()
            wait_for(box.mails, 30, "the digest")
            time.sleep(1)
        same(len(box.mails()), 1, "how often it came")
        text = box.mails("Support replies of policy digests: 4 judged, 20")[0]
        for line in ("To: lead@example.com", "Auto-Submitted: auto-generated", "mode observe", "would have been held", ids[0][:8],
                     "not found, strongly affected, team billing", "Figures by person are off on this host."):
            expect(line in text, "the digest lacks: " + line, text)
        expect(re.search(r"not judged +1 +25\.0 %", text) and re.search(r"would have been held +2 +50\.0 %", text)
               and "charged" not in text and "customer@" not in text and "agent@" not in text, "the figures", text)
        same(town.place.read("mail/words").splitlines(), ["-i -f  -- lead@example.com"], "sendmail's words")
        # Nobody judges it, should it come our way.
        town.deliver(Letter(text.replace("\n", "\r\n").encode(), sender="", recipients=["lead@example.com"]), "policy digests")
        same(wait_for(lambda: [m for m in daemon.messages() if m["action"] == "exempt"], 5, "its line")[0]["exempt"],
             "null-sender", "why it is not judged")


@flow("an agent who asked gets their own figures, nobody else's are kept, and only root can turn it on", group="keeping")
def own_figures(town):
    box = Letterbox(town)
    people = town.place.write("identity.map", "sender agent@example.com agent=a1 feedback=self\nsender other@example.com agent=a2\n")
    settings = town.settings(keeper_directory=town.place.path("hold"), identity_map=people, feedback_at=[WEEK])
    with town.daemon(settings) as daemon:
        town.deliver(missed("self-0"), "self-0")
        expect("figures_by_person=off" in daemon.log() and "says feedback=self, which needs" in daemon.log(),
               "the start does not say that they are off", daemon.log())
        same(os.path.exists(town.place.path("state/feedback")), False, "whether anything is kept")
        daemon.write({**settings, "figures_by_person": True})
        daemon.reload()
        wait_for(lambda: 'not in force: figures_by_person' in daemon.log(), 5, "a word about the restart")
        town.deliver(missed("self-1"), "self-1")
        same(os.path.exists(town.place.path("state/feedback")), False, "whether a reload turned it on")
        daemon.stop()
        os.chmod(daemon.config, 0o666)
        daemon.start(wait=False)
        wait_for(lambda: daemon.process.poll() is not None, 10, "the end of a daemon whose settings anybody may write")
        expect("which only a file of root's says" in daemon.log(), "why", daemon.log())
        os.chmod(daemon.config, 0o644)
        daemon.start()
        with Desk(town, sendmail=box.program) as desk:
            for i in range(3):
                town.deliver(missed(f"self-{i + 2}"), f"self-{i + 2}")
            town.deliver(missed("self-other", sender="other@example.com"), "self-other")
            kept = town.place.read("state/feedback")
            same((kept.count("agent "), "judged 3\n" in kept, "other@" in kept), (1, True, False), "what is kept: " + kept)
            name = wait_for(lambda: [n for n in os.listdir(town.place.path("state/reminded")) if n.startswith("self-")], 60,
                            "the beginning")[0]
            desk.kill()
            set_back(town, name)
            desk.start()
            text = wait_for(lambda: box.mails("Your own support replies, 20"), 30, "the agent's mail")[0]
            expect("To: agent@example.com\n" in text and re.search(r"replies +3\n", text) and "on on this" in text
                   and "charged" not in text, "the mail", text)
            time.sleep(1)
            same(len(box.mails()), 1, "mails")


@flow("another would_hold_max is in force after a reload", group="keeping")
def would_hold_reload(town):
    settings = town.settings(would_hold_max=5)
    rows = lambda: town.tonectl("held", "would", "--json")[1].count("\n")  # noqa: E731
    with town.daemon(settings) as daemon:
        for i in range(3):
            town.deliver(missed(f"length-{i}"), f"length-{i}")
        same(rows(), 3, "the list")
        for length, want in ((2, 2), (0, 0), (4, 0)):
            daemon.write({**settings, "would_hold_max": length})
            daemon.reload()
            same(rows(), want, f"the list of {length}")
        town.deliver(missed("length-4"), "length-4")
        same(rows(), 1, "the list afterwards")
        expect("restart-needed" not in daemon.log(), "it asks for a restart", daemon.log())
        said = town.tonectl("held", "would")[1]
        wait_for(lambda: "not judged: 0 of 4 replies (0.0 %)" in town.tonectl("held", "would")[1].splitlines()[0], 5,
                 "what cannot be judged, first: " + said)
        name = re.search(r"^[0-9a-f]{8}", said, re.M)[0]
        expect("not found, strongly affected" in town.tonectl("held", "would", name)[1], "one in detail")


@flow("many decisions at once are taken back at once, by the same filter, and extending says when it goes out",
      group="keeping")
def bulk_undone(town):
    with town.daemon(settings_of(town)), Desk(town) as desk:
        held = sorted(hold_record(town, f"undone-{i}")[1] for i in range(3))
        said = desk.held("extend", held[0], "--for", "20h")
        expect("goes out in 20 h" in said and "undo" not in said, "what extend says", said)
        desk.held("drop", "--ground", "missed", "--reason", "the wrong filter", "--undo-window", "300s")
        expect(desk.tonectl("held", "list")[1].count("drop decided by Quinn, done in") == 3, "the list", desk.tonectl("held", "list"))
        status, said = desk.tonectl("held", "release", held[0])
        expect(status == 1 and "somebody has decided already" in said, "a second decision", said)
        same(desk.held("undo", "--policy", "desk", "--dry-run").count("would take back: drop by Quinn"), 3, "a dry run")
        desk.held("undo", "--policy", "desk")
        same([(row["action"], row["state"]) for row in listed(desk).values()], [("", "held")] * 3, "what is decided")
        expect("nothing that could be taken back" in desk.held("undo", "--all"), "once more")
        desk.held("release", "--all", "--undo-window", "0s")
        settled(town)
