"""A Redis of several servers: one takes over from another, and no count is lost."""
import os
import socket
import subprocess

from house.place import LONGEST, free_port, wait_for
from house.redis import Redis, RedisError
from house.registry import flow, same

from .counting import host_figures, whole_again
from .faults import files, judged


class NetRedis(Redis):
    """A Redis on a loopback port, with what else its command line says."""

    def __init__(self, place, name, *more):
        self.port, self.more = free_port(), more
        super().__init__(place, name)

    def start(self, persistent=False):
        directory = self.place.path(self.name)
        os.makedirs(directory, exist_ok=True)
        self.process = self.place.start(["redis-server", "--bind", "127.0.0.1", "--port", str(self.port), "--save", "",
                                         "--appendonly", "no", "--dir", directory, *map(str, self.more)],
                                        self.name + ".log")
        wait_for(self.alive, 10, "the start of " + self.name)

    @property
    def where(self):
        return f"127.0.0.1:{self.port}"

    def ask(self, *words):
        with socket.create_connection(("127.0.0.1", self.port), 10) as s:
            stream = s.makefile("rwb")
            self.send(stream, *words)
            return self.answer(stream)


def send_some(town, count):
    town.finish(town.load("-c", 4, "-n", count, "-w", 0, files=files(town)))


def sentinel(town, number, master):
    """A sentinel keeps what it knows in its settings file."""
    port = free_port()
    config = town.place.write(f"sentinel-{number}/sentinel.conf",
                              f"bind 127.0.0.1\nport {port}\nsentinel monitor tone 127.0.0.1 {master.port} 2\n"
                              "sentinel down-after-milliseconds tone 5000\nsentinel failover-timeout tone 5000\n")
    watcher = town.place.start(["redis-server", config, "--sentinel"], f"sentinel-{number}.log")
    return port, watcher


@flow("when the master dies and a replica that lags takes over, all is counted there")
def sentinel_failover(town):
    first = NetRedis(town.place, "first")
    second = NetRedis(town.place, "second", "--replicaof", "127.0.0.1", first.port)
    wait_for(lambda: "master_link_status:up" in second.ask("INFO", "replication"), 20, "a replica")
    watchers = [sentinel(town, i, first) for i in range(3)]
    where = "sentinel:tone@" + ",".join(f"127.0.0.1:{port}" for port, _ in watchers)
    with town.daemon(town.settings(redis=where)):
        send_some(town, 300)
        same(whole_again(town, first), 300, "messages at the first master")
        wait_for(lambda: second.hash("{tone}:total").get("messages") == 300, 20, "the same at the replica")
        # It hears nothing any more, and the sentinels see that only later.
        second.ask("CONFIG", "SET", "masterauth", "wrong")
        second.ask("CLIENT", "KILL", "TYPE", "master")
        send_some(town, 200)
        wait_for(lambda: first.hash("{tone}:total").get("messages") == 500, 20, "500 messages at the first master")
        same(second.hash("{tone}:total").get("messages"), 300, "messages at the replica that lags")
        first.stop()
        send_some(town, 200)
        wait_for(lambda: "role:master" in second.ask("INFO", "replication"), 60, "a fail-over")
        same(whole_again(town, second), 700, "messages at the new master")
    for _, watcher in watchers:
        town.place.stop(watcher)
    second.stop()


@flow("a cluster of three nodes takes the counters, whichever of them is named")
def cluster(town):
    nodes = [NetRedis(town.place, f"node-{i}", "--cluster-enabled", "yes", "--cluster-port", free_port(),
                      "--cluster-node-timeout", "15000")
             for i in range(3)]
    subprocess.run(["redis-cli", "--cluster", "create", *(node.where for node in nodes), "--cluster-yes"],
                   check=True, capture_output=True, timeout=LONGEST)
    wait_for(lambda: all("cluster_state:ok" in node.ask("CLUSTER", "INFO") for node in nodes), 30, "a cluster")

    def owner():
        for node in nodes:
            try:
                node.ask("GET", "{tone}:schema")
                return node
            except RedisError:
                pass
        return None

    others = [node for node in nodes if node is not owner()]
    where = ",".join(node.where for node in [*others, owner()])
    with town.daemon(town.settings(redis=where)):
        send_some(town, 300)
        same(whole_again(town, owner()), 300, "messages in the cluster")
        status, said = town.tonectl("stats", "--json")
        same(status, 0, "tonectl stats of the cluster: " + said[:300])
        # The slot moves while mail goes on.
        source, target = owner(), others[1]
        slot = source.ask("CLUSTER", "KEYSLOT", "{tone}:total")
        ids = {node: node.ask("CLUSTER", "MYID") for node in nodes}
        subprocess.run(["redis-cli", "--cluster", "reshard", source.where, "--cluster-from", ids[source], "--cluster-to",
                        ids[target], "--cluster-slots", "5500", "--cluster-yes"], capture_output=True, timeout=LONGEST)
        send_some(town, 200)
        same(owner() is target, True, f"slot {slot} moved")
        same(whole_again(town, target), 500, "messages after that")
        same(judged(host_figures(town)), 500, "messages here")
    for node in nodes:
        node.stop()


@flow("TLS is refused with words that say what to do")
def no_tls(town):
    said = ""
    try:
        with town.daemon(town.settings(redis="tls:redis.example.com:6380")):
            pass
    except Exception as e:  # noqa: BLE001
        said = str(e)
    same("has no TLS" in said and "stunnel" in said, True, "what it says: " + said[:200])
