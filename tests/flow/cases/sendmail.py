"""The same behind a real Sendmail: what passes, what is held, what becomes of it."""
import contextlib
import signal

from house.mails import missed, reply
from house.place import expect, wait_for
from house.registry import flow, same
from house.sendmail import Sendmail

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
