"""A Redis of several servers: one takes over from another, and no count is lost."""
import os
import shutil
import socket
import subprocess

from house.place import LONGEST, answers, free_port, wait_for
from house.redis import Redis, RedisError
from house.registry import Skipped, flow, same
from house.town import PROJECT

from .counting import host_figures, whole_again
from .faults import files, judged


class NetRedis(Redis):
    """A Redis on a loopback port, with what else its command line says."""

    def __init__(self, place, name, *more, password=""):
        self.port, self.more = free_port(), more
        if password:
            self.more += ("--requirepass", password, "--masterauth", password)
        super().__init__(place, name, password)

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

    def is_master(self):
        try:
            return "role:master" in self.ask("INFO", "replication")
        except (OSError, RedisError):
            return False    # a sentinel hangs up on all clients of the one that takes over

    def ask(self, *words):
        with socket.create_connection(("127.0.0.1", self.port), 10) as s:
            stream = s.makefile("rwb")
            if self.password:
                self.send(stream, "AUTH", self.password)
                self.answer(stream)
            self.send(stream, *words)
            return self.answer(stream)


def send_some(town, count):
    town.finish(town.load("-c", 4, "-n", count, "-w", 0, files=files(town)))


def sentinel(town, number, master, own=""):
    """A sentinel keeps what it knows in its settings file; `own` is its password."""
    port = free_port()
    config = town.place.write(f"sentinel-{number}/sentinel.conf",
                              f"bind 127.0.0.1\nport {port}\nsentinel monitor tone 127.0.0.1 {master.port} 2\n"
                              "sentinel down-after-milliseconds tone 5000\nsentinel failover-timeout tone 5000\n"
                              + (f"sentinel auth-pass tone {master.password}\n" if master.password else "")
                              + (f"requirepass {own}\n" if own else ""))
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
        wait_for(second.is_master, 60, "a fail-over")
        same(whole_again(town, second), 700, "messages at the new master")
    for _, watcher in watchers:
        town.place.stop(watcher)
    second.stop()


@flow("master, replica and sentinels ask for a password: a wrong one is said, and counts survive a fail-over")
def sentinel_password(town):
    first = NetRedis(town.place, "first", password="s3cret")
    second = NetRedis(town.place, "second", "--replicaof", "127.0.0.1", first.port, password="s3cret")
    wait_for(lambda: "master_link_status:up" in second.ask("INFO", "replication"), 20, "a replica")
    # What guards a sentinel is what its likes use among each other, too.
    watchers = [sentinel(town, i, first, own="s3cret") for i in range(3)]
    where = "sentinel:tone@" + ",".join(f"127.0.0.1:{port}" for port, _ in watchers)
    secret = town.place.write("password", "wrong\n", 0o600)
    with town.daemon(town.settings(redis=where, redis_password_file=secret)) as daemon:
        send_some(town, 100)
        wait_for(lambda: "wrong user or password" in daemon.log(), 20, "a line about the password")
        town.place.write("password", "s3cret\n", 0o600)
        same(whole_again(town, first), 100, "messages at the first master")
        first.stop()
        send_some(town, 200)
        wait_for(second.is_master, 60, "a fail-over")
        same(whole_again(town, second), 300, "messages at the new master")
    for _, watcher in watchers:
        town.place.stop(watcher)
    second.stop()


def certificates(town):
    """One that signs itself, for Redis on this host."""
    key, certificate = town.place.path("tls.key"), town.place.path("tls.crt")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", key, "-out", certificate,
                    "-subj", "/CN=redis.example.com", "-addext", "subjectAltName=DNS:redis.example.com"],
                   check=True, capture_output=True, timeout=60)
    return key, certificate


def recipe(town, port, server, certificate):
    """The shipped tunnel with the ports, the host and the authority of this test."""
    with open(os.path.join(PROJECT, "conf/redis/stunnel.conf"), encoding="utf-8") as f:
        text = f.read()
    for was, now in (("accept = 127.0.0.1:6380", f"accept = 127.0.0.1:{port}"),
                     ("connect = redis.example.com:6380", f"connect = 127.0.0.1:{server.tls}"),
                     ("CAfile = /etc/ssl/certs/ca-certificates.crt", f"CAfile = {certificate}")):
        same(text.count(was), 1, f"{was} in the recipe")
        text = text.replace(was, now)
    return town.place.write("stunnel.conf", f"foreground = yes\npid =\n{text}")


class TlsRedis(NetRedis):
    """It takes TLS on one port, and what it is asked by the test on another."""

    def __init__(self, place, key, certificate):
        self.tls = free_port()
        super().__init__(place, "tls", "--tls-port", self.tls, "--tls-cert-file", certificate, "--tls-key-file", key,
                         "--tls-ca-cert-file", certificate, "--tls-auth-clients", "no")


@flow("over the shipped tunnel counters reach a Redis that speaks TLS, and no other one than it names")
def tls_tunnel(town):
    program = shutil.which("stunnel4") or shutil.which("stunnel")
    if not program or not shutil.which("openssl"):
        raise Skipped("stunnel4 or openssl is not installed: tests/deps.sh --all")
    redis = TlsRedis(town.place, *certificates(town))
    port = free_port()
    tunnel = town.place.start([program, recipe(town, port, redis, town.place.path("tls.crt"))], "stunnel.log")
    wait_for(lambda: answers(port), 20, "the tunnel: " + town.place.read("stunnel.log"))
    with town.daemon(town.settings(redis=f"127.0.0.1:{port}")) as daemon:
        send_some(town, 100)
        same(whole_again(town, redis), 100, "messages over the tunnel")
        town.place.stop(tunnel)
        send_some(town, 50)
        wait_for(lambda: "Redis at 127.0.0.1" in daemon.log(), 20, "a line about the tunnel that is gone")
        # Another host's certificate is none.
        text = town.place.read("stunnel.conf")
        wrong = town.place.write("wrong.conf", text.replace("checkHost = redis.example.com", "checkHost = other.example.com"))
        tunnel = town.place.start([program, wrong], "stunnel-wrong.log")
        wait_for(lambda: "Rejected by CERT" in town.place.read("stunnel-wrong.log")
                 or "certificate verify failed" in town.place.read("stunnel-wrong.log"), 60, "a refusal by the tunnel")
        same(redis.hash("{tone}:total").get("messages"), 100, "messages by the wrong tunnel")
        town.place.stop(tunnel)
        tunnel = town.place.start([program, town.place.path("stunnel.conf")], "stunnel.log")
        same(whole_again(town, redis), 150, "messages over the tunnel that is back")
        town.place.stop(tunnel)
    redis.stop()


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
