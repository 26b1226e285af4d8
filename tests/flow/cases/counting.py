"""Counters one can swear by: what was answered, the journal and Redis agree.

`make flow-counters` runs these with 300 kills and longer measurements; the
plain run does the same in short. TONE_COUNTER_SEED repeats a run.
"""
import contextlib
import json
import os
import random
import re
import signal
import statistics
import subprocess
import time
import urllib.request

from house.place import LONGEST, expect, wait_for
from house.redis import RedisError
from house.registry import Skipped, flow, same

from .faults import files, fresh, judged, redis_total

LONG = "TONE_COUNTER_KILLS" in os.environ
KILLS = int(os.environ.get("TONE_COUNTER_KILLS", 20))
SEED = int(os.environ.get("TONE_COUNTER_SEED", time.time_ns() % 1000000))


def redis_figures(redis):
    """All counters that Redis has, as tonectl stats prints those of a host."""
    keys = redis.ask("ZRANGE", "{tone}:keys", "0", "-1")
    return {key.removeprefix("{tone}:"): redis.hash(key) for key in keys}


def host_figures(town):
    status, said = town.tonectl("stats", "--json", "--state-directory", town.place.path("state"))
    expect(status == 0, "tonectl stats failed", said)
    return json.loads(said)


def differences(host, redis):
    """Counters in which two differ; a missing one is 0."""
    found = []
    for key in sorted(set(host) | set(redis)):
        mine, theirs = host.get(key, {}), redis.get(key, {})
        found += [(key, field, mine.get(field, 0), theirs.get(field, 0))
                  for field in sorted(set(mine) | set(theirs)) if mine.get(field, 0) != theirs.get(field, 0)]
    return found


def whole_again(town, redis, seconds=90):
    """Waits until Redis counts every field as this host does; returns the messages."""
    def agree():
        host = host_figures(town)
        try:
            return redis_total(redis).get("messages", 0) == judged(host) and not differences(host, redis_figures(redis))
        except (OSError, RedisError):
            return False
    try:
        wait_for(agree, seconds, "equal counters here and in Redis")
    except Exception:
        town.note(f"differences: {differences(host_figures(town), redis_figures(redis))[:5]}")
        raise
    return judged(host_figures(town))


class Ledger:
    """What the load generator says: answered, and sent but cut off before the answer."""

    def __init__(self, town, mails):
        self.town, self.mails, self.answered, self.cut = town, mails, 0, 0

    def begin(self, count):
        return self.town.load("-c", 4, "-n", count, "-w", 0, files=self.mails)

    def end(self, load):
        report = self.town.finish(load, may_fail=True)
        self.answered += report["messages"]
        self.cut += report["cut"]


def kill_daemon(daemon):
    daemon.kill()
    daemon.start()


def quietly(daemon, redis, ledger, dice):
    """Killed as soon as the last answer is out: nothing is in flight, little is on the disk."""
    ledger.end(ledger.begin(dice.randint(1, 120)))
    kill_daemon(daemon)


def under_load(daemon, redis, ledger, dice):
    load = ledger.begin(dice.randint(100, 400))
    time.sleep(dice.random() * 0.2)
    kill_daemon(daemon)
    ledger.end(load)


def redis_killed(daemon, redis, ledger, dice):
    """It begins again with what it saved last, or with nothing."""
    load = ledger.begin(dice.randint(50, 300))
    time.sleep(dice.random() * 0.1)
    redis.stop()
    ledger.end(load)
    redis.start()


def redis_saved(daemon, redis, ledger, dice):
    redis.ask("SAVE")
    redis_killed(daemon, redis, ledger, dice)


def redis_everysec(daemon, redis, ledger, dice):
    """Its log of appended commands is synced each second, as Debian's documents propose."""
    redis.stop()
    redis.start(persistent=True, fsync="everysec")
    load = ledger.begin(dice.randint(50, 300))
    time.sleep(dice.random() * 0.3)
    redis.stop()
    ledger.end(load)
    redis.start(persistent=True, fsync="everysec")


def redis_full(daemon, redis, ledger, dice):
    """It fills in the middle of the mail, refuses, is killed or given room."""
    load = ledger.begin(dice.randint(100, 400))
    time.sleep(dice.random() * 0.1)
    redis.ask("CONFIG", "SET", "maxmemory", redis.memory())
    ledger.end(load)
    if dice.random() < 0.5:
        redis.stop()
        redis.start()
    else:
        redis.ask("CONFIG", "SET", "maxmemory", "0")


def redis_emptied(daemon, redis, ledger, dice):
    load = ledger.begin(dice.randint(50, 300))
    redis.ask("FLUSHALL")
    ledger.end(load)


def both(daemon, redis, ledger, dice):
    load = ledger.begin(dice.randint(50, 300))
    redis.stop()
    kill_daemon(daemon)
    ledger.end(load)
    redis.start()


KILLERS = [quietly] * 4 + [under_load] * 4 + [redis_killed, redis_saved, redis_everysec, redis_full, redis_emptied, both]


@flow("after random kills of daemon and Redis: answered = journal = Redis")
def random_kills(town):
    dice = random.Random(SEED)
    town.note(f"seed {SEED}: TONE_COUNTER_SEED={SEED} repeats it")
    ledger, done = Ledger(town, files(town)), {}
    with town.redis() as redis, town.daemon(town.settings(redis=redis.where)) as daemon:
        for _ in range(KILLS):
            killer = dice.choice(KILLERS)
            certain, cut = judged(host_figures(town)), ledger.cut
            before = ledger.answered
            killer(daemon, redis, ledger, dice)
            done[killer.__name__] = done.get(killer.__name__, 0) + 1
            counted = judged(host_figures(town)) - certain
            least, most = ledger.answered - before, ledger.answered - before + ledger.cut - cut
            expect(least <= counted <= most, f"{killer.__name__}: {least} answered, {most - least} cut off, "
                                             f"{counted} counted")
        counted = whole_again(town, redis)
        lost = int(redis.ask("HGET", "{tone}:instance:flow", "lost"))
    town.note(f"{KILLS} kills: " + ", ".join(f"{n} {name}" for name, n in sorted(done.items())))
    town.note(f"answered {ledger.answered}, journal {counted}, Redis {counted}: difference 0; of {ledger.cut} that were "
              f"cut off before their answer {counted - ledger.answered} had been judged; lost {lost}")
    same(lost, 0, "events that Redis can no longer be given")
    expect(ledger.answered <= counted <= ledger.answered + ledger.cut, "the sums", ledger.answered, counted, ledger.cut)


@flow("a Redis that fills up in the middle refuses, loudly, and has all when there is room again")
def fills_up(town):
    with town.redis() as redis, town.daemon(town.settings(redis=redis.where)) as daemon:
        load = town.load("-c", 4, "-n", 3000, "-w", 0, files=files(town))
        wait_for(lambda: redis_total(redis).get("messages", 0) > 200, 30, "some hundred messages in Redis")
        redis.ask("CONFIG", "SET", "maxmemory", redis.memory())
        report = town.finish(load)
        town.finish(town.load("-c", 4, "-n", 500, "-w", 0, files=files(town)))
        wait_for(lambda: "it is full (maxmemory)" in daemon.log(), 30, "a line about it")
        behind = redis_total(redis).get("messages", 0)
        expect(behind < 3500, "Redis took all of it while it was full", behind)
        same(redis.ask("CONFIG", "GET", "maxmemory-policy")[1], "noeviction", "what it does when it is full")
        redis.ask("CONFIG", "SET", "maxmemory", "0")
        same(whole_again(town, redis), 3500, "messages")
        same(int(redis.ask("HGET", "{tone}:instance:flow", "refused") or 0), 0, "refused counters")
    town.note(f"{3500 - behind} of 3500 messages came while it was full; longest wait {report['wait_us']['max'] / 1000:.0f} ms")


@flow("a counter that Redis refuses is in the log and in the metrics, and all others count")
def refused_counter(town):
    port = town.port()
    with town.redis() as redis:
        redis.ask("HSET", "{tone}:total", "judged", "many")
        with town.daemon(town.settings(redis=redis.where, metrics_listen=f"127.0.0.1:{port}")) as daemon:
            town.finish(town.load("-c", 2, "-n", 20, "-w", 0, files=files(town)))
            wait_for(lambda: redis_total_of(redis, "messages") == 20, 30, "20 messages in Redis")
            wait_for(lambda: "refused" in daemon.log(), 10, "a line about it")
            expect("their fields hold no numbers" in daemon.log(), "what the log says", daemon.log()[-500:])
            page = lambda: urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10).read().decode()  # noqa: E731
            wait_for(lambda: re.search(r"^tone_redis_refused_total [1-9]", page(), re.M), 10, "the metric")
            same(host_figures(town)["total"]["judged"] > 0, True, "what this host counts")


def redis_total_of(redis, field):
    return int(redis.ask("HGET", "{tone}:total", field) or 0)


@flow("what was judged while Redis was away is there soon after, and fast")
def catching_up(town):
    count = 60000 if LONG else 6000
    with town.redis() as redis, town.daemon(town.settings(redis=redis.where)):
        town.finish(town.load("-c", 4, "-n", 10, "-w", 0, files=files(town)))
        wait_for(lambda: redis_total(redis).get("messages") == 10, 30, "10 messages in Redis")
        redis.stop()
        town.finish(town.load("-c", 8, "-n", count, "-w", 0, files=files(town)))
        redis.start(persistent=True)
        wait_for(lambda: redis_total(redis), 60, "the first batch")
        began, first = time.monotonic(), redis_total(redis).get("messages", 0)
        wait_for(lambda: redis_total(redis).get("messages") == count + 10, 120, "all messages in Redis")
        rate = (count + 10 - first) / max(time.monotonic() - began, 0.001)
        whole_again(town, redis)
    town.note(f"{count} messages: caught up at {rate:.0f}/s")
    expect(rate >= 2000 or not LONG, f"{rate:.0f}/s, wanted 20 times 100 messages/s")


def round_of(town, name, settings):
    """One open loop: the median and the longest wait, microseconds."""
    with town.daemon(fresh(town, name, **settings)):
        report = town.finish(town.load("-c", 4, "-n", 400, "-w", 50, "-r", 300, files=files(town)))
    return report["wait_us"]["p50"], report["wait_us"]["max"]


@flow("a message waits the same with a Redis that is stopped, full or silent", group="counting-long")
def no_wait_for_redis(town):
    waits = {}
    with town.redis(name="good") as good, town.redis(name="full") as full, town.redis(name="held") as held:
        full.ask("CONFIG", "SET", "maxmemory", "1")
        held.pause()
        kinds = [("runs", good.where), ("stopped", held.where), ("full", full.where), ("black-holed", "192.0.2.1:6379")]
        for turn in range(9):
            # Whoever comes first finds another machine than whoever comes last.
            for kind, where in kinds[turn % 4:] + kinds[:turn % 4]:
                waits.setdefault(kind, []).append(round_of(town, f"{kind}-{turn}", {"redis": where}))
        held.go_on()
    for kind, rows in waits.items():
        ratio = statistics.median(p50 / base for (p50, _), (base, _) in zip(rows, waits["runs"]))
        median, worst = statistics.median(p50 for p50, _ in rows), max(most for _, most in rows)
        town.note(f"{kind:12} median wait {median:6.0f} us, ratio {ratio:.3f}, longest {worst / 1000:.0f} ms")
        expect(median < 1e6, f"{kind}: messages waited {median / 1e6:.2f} s")
        expect(ratio <= 1.1, f"{kind}: ratio {ratio:.3f}")


def sockets_of(trace, path):
    """Threads that connect to `path` or talk to that socket afterwards, as strace -f tells."""
    talking, owners = set(), set()
    for line in trace.splitlines():
        thread, _, call = line.partition(" ")
        call = call.strip()
        if path in call and call.startswith("connect("):
            owners.add(call.split("(", 1)[1].split(",", 1)[0])
            talking.add(thread)
        elif any(call.startswith(f"{name}({fd},") for name in ("write", "read", "sendto", "recvfrom") for fd in owners):
            talking.add(thread)
    return talking


@flow("no thread that serves the mail server touches Redis's socket", group="counting-long")
def who_talks_to_redis(town):
    try:
        subprocess.run(["strace", "-V"], capture_output=True, check=True)
    except OSError:
        raise Skipped("strace is not installed") from None
    out = town.place.path("trace")
    with town.redis() as redis, town.daemon(town.settings(redis=redis.where)) as daemon:
        tracer = town.place.start(["strace", "-f", "-qq", "-e", "trace=connect,read,write,sendto,recvfrom", "-p",
                                   str(daemon.pid), "-o", out], "strace.log")
        time.sleep(1)
        redis.ask("CLIENT", "KILL", "TYPE", "normal")   # it has to connect again
        town.finish(town.load("-c", 4, "-n", 200, "-w", 0, files=files(town)))
        wait_for(lambda: redis_total(redis).get("messages") == 200, 30, "200 messages in Redis")
        town.place.stop(tracer, signal.SIGINT)
    talking = sockets_of(town.place.read("trace"), redis.path)
    town.note(f"{len(talking)} thread talks to Redis")
    same(len(talking), 1, "threads that talk to Redis")


@flow("a disk that is full costs events alone, counted, and no mail waits")
def no_room_on_the_disk(town):
    state = town.place.path("state")
    os.makedirs(state)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m,mode=0700", "tmpfs", state], capture_output=True).returncode:
        raise Skipped("no small file system can be mounted here")
    try:
        with town.daemon(town.settings()):
            town.finish(town.load("-c", 4, "-n", 50, "-w", 0, files=files(town)))
            with open(os.path.join(state, "ballast"), "wb", buffering=0) as ballast:
                with contextlib.suppress(OSError):
                    while True:
                        ballast.write(b"x" * 4096)
            report = town.finish(town.load("-c", 4, "-n", 9000, "-w", 0, files=files(town)))
            expect(report["wait_us"]["p50"] < 1e6, "messages waited", report["wait_us"])
            kept = judged(host_figures(town))
            expect(8000 < kept <= 9050, f"{kept} messages kept")
            os.unlink(os.path.join(state, "ballast"))
            wait_for(lambda: judged(host_figures(town)) == kept, 30, "what was kept on the disk")
        same(judged(host_figures(town)), kept, "messages after the end")
        town.note(f"9050 messages, {kept} kept while the disk was full; longest wait "
                  f"{report['wait_us']['max'] / 1000:.0f} ms")
    finally:
        subprocess.run(["umount", "-l", state], capture_output=True)


@flow("an event costs the message path two microseconds at most; a week of them fits", group="counting-long")
def cost_and_week(town):
    bench = os.path.join(town.programs, "tests/bench/journal")
    done = subprocess.run([bench, town.place.directory], capture_output=True, text=True, timeout=LONGEST)
    for line in done.stdout.splitlines():
        town.note(line)
    expect(done.returncode == 0, "the week did not fit", done.stdout, done.stderr)
    median = int(done.stdout.split("median ", 1)[1].split(" ", 1)[0])
    expect(median < 2000, f"{median} ns")
