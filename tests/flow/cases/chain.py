"""Other milters beside ours: a DKIM signer in front of us and behind us, in a real
Postfix and a real Sendmail, and what miltertest says to us with no mail server at all.
"""
import contextlib
import glob
import os
import shutil
import subprocess
import time

from house.keeper import Keeper
from house.machine import need
from house.mails import missed, reply
from house.place import expect, wait_for
from house.postfix import Postfix
from house.registry import flow, same
from house.sendmail import Sendmail
from house.signer import Signer
from house.smtp import send
from house.town import CHECKS, HERE

from .control import run
from .life import judged

FORGED = ("X-Tone-Status: met; score=100", "X-Tone-Id: forged")
BOTH = ["colleague@example.com", "customer@example.net"]    # one stays inside, one passes the border


@contextlib.contextmanager
def chain(town, order, signer="", **settings):
    """Postfix with both in this order: "ours" and "signer"."""
    key = Signer(town.place, signer)
    at = {"ours": "unix:" + town.milter, "signer": key.for_postfix()}
    with town.daemon(settings or town.settings(mode="tag", tag_external="full")) as daemon:
        server = Postfix(town.place, town.sink, ", ".join(at[name] for name in order), "regexp:" + CHECKS)
        try:
            yield daemon, server, key
        finally:
            server.stop()


def arrivals(town, key):
    """The copy that stayed inside, and the customer's."""
    both = town.sink.wait(key, 2)
    return (next(a for a in both if a.recipients == [who]) for who in BOTH)


def verified(signer, message):
    said = signer.verify(message)
    expect("succeeded" in said, "the signature", said, message.decode("utf-8", "replace")[:1500])


def orders(town, order):
    with chain(town, order) as (_, server, signer):
        for key, brought in (("plain", ()), ("forged", FORGED)):
            same(send(server.port, missed("chain-" + key, to=BOTH, headers=brought))[0], 250, "Postfix's answer")
            inside, outside = arrivals(town, "chain-" + key)
            same(sorted(name.lower() for name in inside.tone_headers()), ["x-tone-id", "x-tone-signals", "x-tone-status"],
                 "headers inside")
            expect("missed" in inside.header("X-Tone-Status")[0], "a forged status", inside.tone_headers())
            same(outside.tone_headers(), {}, "headers outside")
            for arrival in (inside, outside):
                same(len(arrival.header("DKIM-Signature")), 1, "signatures")
                verified(signer, arrival.data)
            expect("failed" in signer.verify(outside.data.replace(b"Refunds", b"refunds")), "a changed body verifies")


@flow("Postfix, a signer behind us: its signature holds inside, with our headers, and outside, without them")
def chain_ours_first(town):
    orders(town, ("ours", "signer"))


@flow("Postfix, a signer in front of us: the same, while it signs no header of ours")
def chain_signer_first(town):
    orders(town, ("signer", "ours"))


@flow("a signer that signs our headers: the signature breaks where they are stripped, and doctor says so before")
def chain_signs_ours(town):
    with chain(town, ("ours", "signer"), "SignHeaders *,+X-Tone-Id\n") as (_, server, signer):
        send(server.port, missed("chain-signed", to=BOTH))
        inside, outside = arrivals(town, "chain-signed")
        verified(signer, inside.data)
        expect("failed" in signer.verify(outside.data), "it verifies without what was signed")
        expect("[signer-tags]" in doctor(town, server, signer), "the doctor's finding")


@flow("a signer in front of us that signs what strangers bring: the signature breaks, and doctor says so before")
def chain_signs_forged(town):
    with chain(town, ("signer", "ours"), "SignHeaders *,+X-Tone-Id\n") as (_, server, signer):
        send(server.port, missed("chain-brought", to=BOTH, headers=FORGED))
        inside, _ = arrivals(town, "chain-brought")
        expect("failed" in signer.verify(inside.data), "it verifies without what was signed")
        expect("[signer-tags]" in doctor(town, server, signer), "the doctor's finding")


def doctor(town, server, signer):
    return run(town, "-c", town.place.path("milter.conf"), "--postfix-config", server.directory + "/etc", "--opendkim-config",
               signer.configuration, "doctor").out


def held_and_released(town, order, more):
    """What a reader says of a reply that was held for two seconds, and what doctor said before."""
    key = "chain-held-" + "-".join(order)
    with chain(town, order, more, **town.hold_settings()) as (daemon, server, signer):
        queue_id = town.queue_id(send(server.port, missed(key))[1])
        same(daemon.about(queue_id)["action"], "held", "the log line")
        wait_for(lambda: queue_id in server.held(), 20, "it on hold")
        time.sleep(2.5 if more else 0)
        expect(server.release(queue_id), "it is not released")
        return signer.verify(town.sink.wait(key).data), doctor(town, server, signer)


@flow("Postfix, a signer in front of us: what is held was signed before, and released its signature holds")
def chain_held(town):
    reader, said = held_and_released(town, ("signer", "ours"), "")
    expect("succeeded" in reader, "the signature", reader)
    expect("signature-short" not in said and "filter-behind" not in said, "the doctor's findings", said)


@flow("Postfix asks no signer behind us about what is held: it leaves unsigned, and doctor says so before")
def chain_held_unsigned(town):
    reader, said = held_and_released(town, ("ours", "signer"), "")
    expect("not signed" in reader, "the signature", reader)
    expect("[filter-behind]" in said, "the doctor's finding", said)


@flow("a signature that ends within a hold: it does not verify any more, and doctor says so before")
def chain_held_long(town):
    reader, said = held_and_released(town, ("signer", "ours"), "SignatureTTL 1\n")
    expect("succeeded" not in reader and "not signed" not in reader, "the signature", reader)
    expect("[signature-short]" in said, "the doctor's finding", said)


@contextlib.contextmanager
def sendmails(town, **settings):
    """Sendmail with both, in one order and then in the other."""
    signer, socket = Signer(town.place), f"inet:{town.port()}@127.0.0.1"
    with town.daemon(town.settings(**{**settings, "socket": socket})) as daemon:
        def servers():
            for order in ("tone-milter, opendkim", "opendkim, tone-milter"):
                server = Sendmail(town.place, town.programs, town.sink, socket,
                                  f"INPUT_MAIL_FILTER(`opendkim', `S=inet:{signer.port}@127.0.0.1')dnl\n"
                                  f"define(`confINPUT_MAIL_FILTERS', `{order}')dnl\n")
                yield order, server
                server.stop()
                shutil.rmtree(server.directory)
        yield daemon, signer, servers()


@flow("Sendmail with a signer behind us and in front of us: the signature holds, our headers are there")
def chain_sendmail(town):
    with sendmails(town, mode="tag", tag_external="full") as (_, signer, servers):
        for order, server in servers:
            for key, brought in (("plain", ()), ("forged", FORGED)):
                same(server.send(missed(f"{key} {order}", headers=brought))[0], 250, "Sendmail's answer")
                arrival = town.sink.wait(f"{key} {order}")
                same([value[:6] for value in arrival.header("X-Tone-Status")], ["missed"], "the status")
                verified(signer, arrival.data)


@flow("Sendmail asks all filters about what is held: signed in both orders")
def chain_sendmail_held(town):
    with sendmails(town, **town.hold_settings()) as (daemon, signer, servers):
        for order, server in servers:
            with Keeper(town, queues=("--sendmail", f"{server.queue_directory}:{server.program}")):
                queue_id = server.queue_id(server.send(missed(order))[1])
                same((daemon.about(queue_id)["action"], server.held()), ("held", [queue_id]), order)
                server.quarantine(queue_id, "")
                server.deliver(queue_id)
                verified(signer, town.sink.wait(order).data)


@flow("no signer there: mail flows with our headers; we are not there: mail flows signed")
def chain_half(town):
    with chain(town, ("ours", "signer")) as (daemon, server, signer):
        daemon.kill()
        send(server.port, missed("chain-alone", to=BOTH))
        inside, outside = arrivals(town, "chain-alone")
        same(inside.tone_headers(), {}, "headers of a dead filter")
        verified(signer, outside.data)
        daemon.start()
        town.place.stop(signer.process)
        send(server.port, reply("chain-unsigned", to=BOTH))
        inside, _ = arrivals(town, "chain-unsigned")
        same((len(inside.tone_headers()), inside.header("DKIM-Signature")), (3, []), "our headers, and its signature")


SCRIPTS = sorted(glob.glob(os.path.join(os.path.dirname(HERE), "miltertest", "*.lua")))


@flow("miltertest's scripts: tagged, held, aborted at each stage, without macros, with an MTA that offers nothing")
def miltertest(town):
    need("miltertest")
    expect(len(SCRIPTS) >= 5, "too few scripts", SCRIPTS)
    settings = {"tag": town.settings(mode="tag", tag_external="full"), "hold": town.hold_settings()}
    for script in SCRIPTS:
        with open(script, encoding="utf-8") as f:
            kind = f.readline().split()[-1]
        with town.daemon(settings[kind]) as daemon:
            done = subprocess.run(["miltertest", "-vv", "-s", script, "-D", f"socket=unix:{town.milter}"], capture_output=True,
                                  text=True, timeout=120, check=False)
            expect(done.returncode == 0, os.path.basename(script), (done.stdout + done.stderr)[-1500:])
            expect(daemon.process.poll() is None, "the daemon is gone after " + script)
    wait_for(lambda: judged(town.stats()), 10, "counted messages")
