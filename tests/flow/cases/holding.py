"""What is held, why, with which record, and how it gets out again."""
import glob
import os
import time

from house.mails import BLAMING, missed, reply
from house.milter import Milter
from house.place import LONGEST, Trouble, expect, wait_for
from house.registry import flow, same


def records(town):
    """The records of held mail on disk: name -> text."""
    found = {}
    for name in glob.glob(town.place.path("state/held/" + "[0-9a-f]" * 32)):
        try:
            with open(name) as f:
                found[os.path.basename(name)] = f.read()
        except FileNotFoundError:
            pass  # it has ended since
    return found


def hold_one(town, letter):
    """Sends it, expects it in the hold queue, returns its queue id."""
    code, said = town.send(letter)
    same(code, 250, "Postfix's answer")
    queue_id = town.queue_id(said)
    wait_for(lambda: queue_id in town.postfix.held(), 10, f"{queue_id} in the hold queue")
    return queue_id


@flow("a missed reply stays in Postfix's hold queue, with one record")
def hold_missed(town):
    with town.daemon(town.hold_settings()) as milter:
        queue_id = hold_one(town, missed("hold-1"))
        got = milter.about(queue_id)
        same((got["action"], got["ground"]), ("held", "missed"), "the log line")
        same(len(records(town)), 1, "records")
        text = next(iter(records(town).values()))
        expect(queue_id in text and "missed" in text, "the record names neither queue id nor outcome", text)
        expect("customer@" not in text and "charged" not in text, "the record holds personal data", text)
        time.sleep(0.3)
        same(town.sink.of("hold-1"), [], "what left the house")


@flow("the record lies on the disk before the MTA hears of the hold")
def record_first(town):
    with town.daemon(town.hold_settings()):
        milter = Milter(town.milter)
        milter.connect()
        milter.envelope()
        milter.content(missed("first-1").data)
        milter.macros("E", i="4jXJQj54hWz1bY3M")
        milter.packet("E")
        while (answer := milter.reply())[0] != "q":
            expect(answer[0] not in "acrtdy", "the filter did not quarantine", answer)
        same(len(records(town)), 1, "records when the quarantine was asked for")
        reason = answer[1].rstrip(b"\0").decode("ascii")
        expect(0 < len(reason) < 100 and "customer" not in reason.lower().split("@")[0] + "@", "a long reason", reason)
        milter.quit()


@flow("harm holds by itself; a met reply, a problem and a praise do not")
def hold_grounds(town):
    with town.daemon(town.hold_settings()) as milter:
        queue_id = hold_one(town, reply("hold-harm", own=BLAMING))
        same(milter.about(queue_id)["ground"], "harm", "the ground")
        town.deliver(reply("pass-met"), "pass-met")
        town.deliver(missed("pass-problem", customer="The app shows an error since the update.\n"), "pass-problem")
        town.deliver(missed("pass-praise", customer="Thank you, everything works now!\n"), "pass-praise")
        town.deliver(missed("pass-unknown", customer=""), "pass-unknown")
        same(len(town.postfix.held()), 1, "messages in the hold queue")


@flow("release by hand: tonectl finds it, releases it, and it arrives as it was")
def release_by_hand(town):
    with town.daemon(town.hold_settings()):
        letter = missed("release-1")
        queue_id = hold_one(town, letter)
        status, said = town.tonectl("held", "list")
        expect(status == 0 and queue_id in said, "tonectl held list does not show it", said)
        status, said = town.tonectl("held", "release", "--now", queue_id)
        expect(status == 0 and "released" in said, "tonectl held release failed", said)
        arrival = town.sink.wait("release-1")
        same(arrival.data[arrival.data.index(b"From: Ada"):], letter.data, "the delivered bytes")
        wait_for(lambda: not records(town), 5, "the end of its record")
        wait_for(lambda: not town.postfix.queue(), 20, "an empty queue")


@flow("tonectl held releases only what has a record of ours")
def release_only_ours(town):
    with town.daemon(town.hold_settings()):
        hold_one(town, missed("ours-1"))
        code, said = town.send(reply("theirs-1"))
        same(code, 250, "Postfix's answer")
        town.sink.wait("theirs-1")
        status, said = town.tonectl("held", "release", "--now", "4jXJQj54hWz1bY3M")
        expect(status == 1, "a release of nothing succeeded", said)
        status, said = town.tonectl("held", "release", "--now", "--all")
        expect(status == 0, "tonectl held release --all failed", said)
        town.sink.wait("ours-1")


@flow("postsuper and postqueue release it, too, without tonectl")
def release_with_postfix(town):
    with town.daemon(town.hold_settings()):
        queue_id = hold_one(town, missed("release-2"))
        expect(town.postfix.release(queue_id), "postsuper did not release it")
        town.sink.wait("release-2")


@flow("one held message for three people is one in the queue and one record")
def hold_several(town):
    with town.daemon(town.hold_settings()):
        hold_one(town, missed("hold-3", to=["a@example.net", "b@example.net", "colleague@example.com"]))
        entry, = town.postfix.queue("hold")
        same(len(entry["recipients"]), 3, "recipients in the queue")
        same(len(records(town)), 1, "records")


@flow("a short queue id is not held, and the log says so")
def short_queue_id(town):
    with town.daemon(town.hold_settings()) as daemon:
        milter = Milter(town.milter)
        milter.connect()
        answers = milter.message(missed("short-1").data, queue_id="3A7F12B09C")
        milter.quit()
        expect("q" not in [a[0] for a in answers], "it was quarantined", answers)
        wait_for(daemon.messages, 5, "a log line")
        same(daemon.messages()[0].get("not_held"), "short-queue-id", "why it was not held")
        same(records(town), {}, "records")


@flow("no more are held than open_holds_max")
def capacity(town):
    settings = town.hold_settings()
    settings["desk"] = {**settings["desk"], "open_holds_max": 2}
    with town.daemon(settings) as milter:
        for i in range(2):
            hold_one(town, missed(f"capacity-{i}"))
        _, said = town.send(missed("capacity-2"))
        same(milter.about(town.queue_id(said)).get("not_held"), "over-capacity", "why it was not held")
        town.sink.wait("capacity-2")
        same(len(town.postfix.held()), 2, "messages in the hold queue")


@flow("no record, no hold: a state directory that cannot be written")
def no_record_no_hold(town):
    with town.daemon(town.hold_settings()) as milter:
        hold_one(town, missed("record-0"))
        held = town.place.path("state/held")
        for name in os.listdir(held):
            os.unlink(os.path.join(held, name))
        os.rmdir(held)
        with open(held, "w") as f:
            f.write("in the way\n")
        _, said = town.send(missed("record-1"))
        same(milter.about(town.queue_id(said)).get("not_held"), "no-record", "why it was not held")
        town.sink.wait("record-1")


@flow("an MTA that offers no quarantine gets none, and no record stays")
def no_quarantine(town):
    with town.daemon(town.hold_settings()) as daemon:
        milter = Milter(town.milter, actions=0x1FF & ~0x20)
        milter.connect()
        answers = milter.message(missed("offer-1").data)
        milter.quit()
        expect("q" not in [a[0] for a in answers], "it was quarantined", answers)
        wait_for(daemon.messages, 5, "a log line")
        same(daemon.messages()[0].get("not_held"), "quarantine-refused", "why it was not held")
        same(records(town), {}, "records")


@flow("mode hold asks for a deadline, a contact and a bound")
def hold_needs_settings(town):
    for leave_out in ("deadline", "contact", "open_holds_max"):
        settings = town.hold_settings()
        settings.pop(leave_out, None)
        settings["desk"] = {k: v for k, v in settings["desk"].items() if k != leave_out}
        daemon = town.daemon(settings, wait=False)
        try:
            status = daemon.process.wait(LONGEST)
        except Exception as e:
            daemon.kill()
            raise Trouble(f"it started without {leave_out}") from e
        said = daemon.log()
        expect(status != 0 and "milter.conf:" in said, f"no line for the missing {leave_out}", status, said)
        os.unlink(town.place.path("milter.log"))
