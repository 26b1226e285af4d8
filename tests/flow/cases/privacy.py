"""What is counted of people: nothing by itself, no longer than asked, and it can be taken away."""
import hashlib
import json
import os
import re
import time

from house.daemon import as_file
from house.mails import missed, reply
from house.place import expect, wait_for
from house.registry import flow, same
from house.town import PROJECT

from .counting import differences, host_figures, redis_figures
from .faults import judged

MAP = "sender ann@example.com team=billing agent=ann\nsender bob@example.com team=billing agent=bob\n"


def pseudonym(town, agent):
    """As tone-redis(5) has it: a keyed BLAKE2b, of which eight bytes stand in keys."""
    key = bytes.fromhex(town.place.read("state/pseudonym.key").strip())
    return hashlib.blake2b(b"agent\0" + agent.encode(), key=key, digest_size=16).hexdigest()[:16]


def settings_of(town, redis, **more):
    people = town.place.write("identity.map", MAP)
    return town.settings(identity_map=people, redis=redis.where, agent_least=1, **more)


def send(town, key, ann, bob):
    for name, count in (("ann", ann), ("bob", bob)):
        for i in range(count):
            letter = (reply if i % 2 else missed)(f"{key}-{name}-{i}", sender=f"{name}@example.com")
            town.deliver(letter, f"{key}-{name}-{i}")


def agents(town):
    """What tonectl stats agents shows: pseudonym -> judged."""
    status, said = town.tonectl("stats", "agents", "--json")
    same(status, 0, "stats agents: " + said)
    return {row["agent"]: row["judged"] for row in json.loads(said)}


def in_redis(redis):
    return {key.rsplit(":", 1)[1]: redis.hash(key)["judged"] for key in redis.keys() if ":agent:" in key}


def whole(town, redis, count):
    """Here and in Redis so many messages, and all counters alike: agents of whom few are shown aside."""
    def plain(figures):
        return {key: fields for key, fields in figures.items() if ":agent:" not in key}
    wait_for(lambda: judged(host_figures(town)) == count and
             not differences(plain(host_figures(town)), plain(redis_figures(redis))), 30, f"{count} messages, here and there")


def here(town, settings):
    """Agents as this host counts them."""
    path = town.place.write("here.conf", as_file({**settings, "redis": ""}))
    status, said = town.tonectl("-c", path, "stats", "agents", "--json", settings=False)
    same(status, 0, "stats agents of the host: " + said)
    return {row["agent"]: row["judged"] for row in json.loads(said)}


def messages(town, redis, count):
    wait_for(lambda: redis.hash("{tone}:total").get("messages") == count, 20, f"{count} messages in Redis")


def anywhere(town, word):
    """Files of the state directory in which the word stands, the log of purges not."""
    found = []
    for directory, _, names in os.walk(town.place.path("state")):
        for name in names:
            with open(os.path.join(directory, name), "rb") as f:
                if word in f.read() and name != "purge.log":
                    found.append(name)
    return found


@flow("agents are counted only when root says so, under keyed names, few messages are not shown, and a new key parts them")
def agents_counted(town):
    with town.redis() as redis:
        settings = settings_of(town, redis)
        with town.daemon(settings) as daemon:
            send(town, "off", 2, 0)
            messages(town, redis, 2)
            same((in_redis(redis), agents(town)), ({}, {}), "figures of agents that nobody asked for")
            expect("figures_by_agent=off" in daemon.log(), "what the start says", daemon.log())
            same(anywhere(town, bytes.fromhex(pseudonym(town, "ann"))), [], "files with the agent's name")
            daemon.stop()
            daemon.write({**settings, "figures_by_agent": True, "agent_least": 3})
            os.chmod(daemon.config, 0o666)
            daemon.start(wait=False)
            wait_for(lambda: daemon.process.poll() is not None, 10, "the end of a daemon whose settings anybody may write")
            os.chmod(daemon.config, 0o644)
            daemon.start()
            send(town, "on", 4, 2)
            messages(town, redis, 8)
            ann, bob = pseudonym(town, "ann"), pseudonym(town, "bob")
            same(in_redis(redis), {ann: 4, bob: 2}, "agents in Redis")
            same(agents(town), {ann: 4}, "agents that are shown")
            status, said = town.tonectl("stats", "agents")
            expect(status == 0 and "1 not shown, with fewer than 3 judged messages" in said, "the table", said)
            expect("of agents, too" in said.splitlines()[0], "the title names agents", said)
            status, said = town.tonectl("stats", "--all")
            expect(ann in said and bob not in said, "each counter", said)
            key = f"{{tone}}:d:{time.strftime('%Y%m%d', time.gmtime())}:agent:{ann}"
            same(redis.hash(key), {"judged": 4, "outcome:met": 2, "outcome:missed": 2, "not_held:mode": 2}, "what is counted")
            expect(0 < redis.ask("TTL", key) <= 31 * 86400, "how long it stays", redis.ask("TTL", key))
            entry = redis.ask("XREVRANGE", "{tone}:events", "+", "-", "COUNT", "1")[0][1]
            expect("agent" not in entry and ann not in entry, "an agent in the stream", entry)
            # Another key: nobody can join the old names to the new ones.
            status, said = town.tonectl("keys", "pseudonyms")
            expect(status == 0 and "restart" in said, "keys pseudonyms", said)
            same(os.stat(town.place.path("state/pseudonym.key")).st_mode & 0o777, 0o600, "the access bits of the key")
            given = town.place.write("given.conf", 'pseudonym_key_file = "credential:names"\n')
            status, said = town.tonectl("-c", given, "keys", "pseudonyms", settings=False)
            expect(status == 1 and "where LoadCredential takes it from" in said, "a key that systemd gives", said)
            daemon.stop()
            daemon.start()
            send(town, "new", 3, 0)
            messages(town, redis, 11)
            same(in_redis(redis), {ann: 4, bob: 2, pseudonym(town, "ann"): 3}, "agents under both keys")
            daemon.stop()
            daemon.write(settings)
            daemon.start()
            wait_for(lambda: here(town, settings) == {}, 20, "no agent on the host any more")
            same(in_redis(redis)[ann], 4, "in Redis they stay until their time is over")


@flow("purge takes away one agent, all of them, events and old files, here and in Redis, and says who asked")
def purged(town):
    acl = "".join(line.split("user ", 1)[1] for line in open(os.path.join(PROJECT, "conf/redis/tone.acl"), encoding="utf-8")
                  if line.startswith("user tone-purger"))
    with town.redis() as redis:
        redis.ask("ACL", "SETUSER", *acl.split())
        settings = settings_of(town, redis, figures_by_agent=True)
        purger = ["-c", town.place.write("purger.conf", "")]
        with town.daemon(settings) as daemon:
            text = town.place.read("milter.conf")
            town.place.write("purger.conf", text + 'redis_user = "tone-purger"\nredis_password_file = "'
                             + town.place.write("purger.pw", "CHANGE-ME\n", 0o600) + '"\n')

            def purge(*words, status=0):
                got, said = town.tonectl(*purger, "purge", *words, settings=False)
                same(got, status, f"purge {' '.join(words)}: {said}")
                return said

            send(town, "purge", 6, 5)
            messages(town, redis, 11)
            ann, bob = pseudonym(town, "ann"), pseudonym(town, "bob")
            expect("would go on this host: figures=1 " in purge("--dry-run", "agent", "ann"), "a dry run of one")
            expect("would go in Redis: figures=2 events=0" in purge("--dry-run", "agents"), "a dry run of all")
            same((in_redis(redis), agents(town)), ({ann: 6, bob: 5}, {ann: 6, bob: 5}), "agents after dry runs")
            same(town.place.read("state/purge.log"), "", "the log of purges after dry runs")
            expect("gone in Redis: figures=1" in purge("agent", "ann", "--by", "Quinn", "--reason", 'left "us"'), "a purge of one")
            same((in_redis(redis), here(town, settings)), ({bob: 5}, {bob: 5}), "agents after one went")
            expect(re.search(r'^time=\S+Z uid=0 by="Quinn" purge=agent agent=' + ann + r' .*reason="left \'us\'"$',
                             town.place.read("state/purge.log"), re.M), "the log of purges", town.place.read("state/purge.log"))
            same((anywhere(town, bytes.fromhex(ann)), anywhere(town, ann.encode())), ([], []), "files that know the agent")
            whole(town, redis, 11)
            expect("events=11 copies=0" in purge("--dry-run", "events", "--older", "0"), "events that would go")
            purge("events", "--older", "0")
            same(redis.ask("XLEN", "{tone}:events"), 0, "entries of the stream")
            # Copies whose time is over: of a host that is no more, and of what would have been held.
            for record, deadline in (("a" * 32, 1000), ("b" * 32, int(time.time()) + 1000)):
                redis.ask("ZADD", "{tone}:holds", deadline, record)
                redis.ask("HSET", "{tone}:held:" + record, "copy", "sealed", "state", "held")
                os.utime(town.place.write(f"state/would-hold/{record}.copy", "sealed"), (deadline, deadline))
            expect("copies=1" in purge("copies", "--older", "1"), "a purge of copies")
            same([redis.ask("HEXISTS", "{tone}:held:" + c * 32, "copy") for c in "ab"], [0, 1], "copies in Redis")
            same([os.path.exists(town.place.path(f"state/would-hold/{c * 32}.copy")) for c in "ab"], [False, True], "copies here")
            # A Redis that lost everything gets nothing back that was forgotten.
            redis.ask("FLUSHALL")
            whole(town, redis, 11)
            same(in_redis(redis), {bob: 5}, "agents that it gets again")
            expect("segments=" in purge("journal", "--older", "0"), "a purge of the journal")
            same(sum(name.endswith(".events") for name in os.listdir(town.place.path("state/journal"))), 1, "files of the journal")
            whole(town, redis, 11)
            daemon.stop()
            # Without the daemon its journal is opened by the command itself.
            purge("agents", "--older", "0")
            same((in_redis(redis), here(town, settings)), ({}, {}), "agents after all went")
            daemon.start()
            send(town, "after", 0, 1)
            messages(town, redis, 12)
            whole(town, redis, 12)
            same((in_redis(redis), here(town, settings)), ({bob: 1}, {bob: 1}), "who is counted anew")
            for wrong in (["agent"], ["everything"], ["events"], ["events", "--older", "x"], []):
                purge(*wrong, status=64)
