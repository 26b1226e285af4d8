"""Everything at once, for the builds whose sanitizers watch threads and memory.

Run by --only threads with programs of MODE=thread or MODE=sanitize; any other
build may run it, too. stop() of the daemon fails when a sanitizer spoke.
"""
import threading
import time
import urllib.request

from house.daemon import as_file
from house.mails import missed, odd, odd_bodies, reply, with_attachment
from house.milter import Milter
from house.place import LONGEST, answers, expect, wait_for
from house.registry import flow, same

from .faults import files, judged, redis_total


def odd_files(town):
    """Replies, odd mails and one with an attachment, for milterload."""
    letters = [missed("t-1"), reply("t-2"), with_attachment("t-3", 200000)]
    letters += [odd(f"t-{name}", body) for name, body in odd_bodies() if len(body) < 70000]
    return files(town) + [town.place.write(f"load/odd-{i}.eml", one.data) for i, one in enumerate(letters)]


def stir(town, milter, port, stop):
    """Reloads, metrics, aborts and hang-ups beside the load."""
    turn = 0
    while not stop.is_set():
        text = as_file(milter.settings) + ("" if turn % 4 else "nonsense = 1\n")
        town.place.write("milter.conf", text)
        milter.reload()
        urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=LONGEST).read()
        rude = Milter(town.milter)
        rude.connect()
        rude.envelope()
        if turn % 2:
            rude.abort()
        rude.socket.close()
        turn += 1
        time.sleep(0.05)


@flow("8 connections, reloads, metrics, aborts, Redis, stop: no sanitizer speaks")
def everything_at_once(town):
    port = town.port()
    with town.redis() as redis:
        settings = town.hold_settings(redis=redis.where, metrics_listen=f"127.0.0.1:{port}")
        with town.daemon(settings) as milter:
            wait_for(lambda: answers(port), 20, "the listener")
            stop, trouble = threading.Event(), []

            def stirring():
                try:
                    stir(town, milter, port, stop)
                except Exception as e:  # noqa: BLE001
                    trouble.append(e)

            stirrer = threading.Thread(target=stirring)
            stirrer.start()
            report = town.finish(town.load("-c", 8, "-n", 3000, "-w", 0, "-k", 40, files=odd_files(town)))
            stop.set()
            stirrer.join(30)
            same(report["failed"], 0, "messages without an answer")
            expect(not trouble, "trouble beside the load", *trouble)
            town.place.write("milter.conf", as_file(milter.settings))  # tonectl reads it, too
            town.note(f"{report['per_second']:.0f} messages/s, answers {report['answers']}")
        wait_for(lambda: redis_total(redis).get("messages") == judged(town.stats()), 10, "equal counters in Redis")


@flow("stopping while 8 connections send")
def stop_at_work(town):
    mails = files(town)
    for turn in range(2):
        with town.daemon() as milter:
            load = town.load("-c", 8, "-n", 1000000, "-w", 0, files=mails)
            time.sleep(1.5)
            took = milter.stop()
            load.kill()
            load.communicate()
            town.note(f"stop {turn + 1} took {took:.1f} s")
