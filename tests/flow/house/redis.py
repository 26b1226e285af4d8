"""A private Redis on a Unix socket, and a client of forty lines for it."""
import os
import re
import signal
import socket

from .place import LONGEST, Trouble, wait_for


class RedisError(Exception):
    pass


class Redis:
    """`password` may be empty. Nothing is saved to disk, unless it is started to be persistent."""

    def __init__(self, place, name="redis", password=""):
        self.place, self.name, self.password = place, name, password
        self.path = place.path(name + ".sock")
        self.start()

    def start(self, persistent=False, fsync="always"):
        """A persistent one begins with what the last persistent one knew."""
        if os.path.exists(self.path):
            os.unlink(self.path)
        words = ["redis-server", "--port", "0", "--unixsocket", self.path, "--unixsocketperm", "777", "--save", "",
                 "--appendonly", "yes" if persistent else "no", "--appendfsync", fsync, "--daemonize", "no",
                 "--maxmemory-policy", "noeviction", "--dir", self.place.directory]
        if self.password:
            words += ["--requirepass", self.password]
        self.process = self.place.start(words, self.name + ".log")
        wait_for(lambda: os.path.exists(self.path) and self.alive(), 10, "the start of Redis")

    @property
    def where(self):
        return "unix:" + self.path

    def alive(self):
        try:
            return self.ask("PING") == "PONG"
        except (OSError, RedisError):
            return False

    def ask(self, *words, auth=()):
        """One command on a connection of its own; `auth` is a user and a password, else the server's own."""
        auth = auth or ([self.password] if self.password else [])
        with socket.socket(socket.AF_UNIX) as s:
            s.settimeout(LONGEST)
            s.connect(self.path)
            stream = s.makefile("rwb")
            if auth:
                self.send(stream, "AUTH", *auth)
                self.answer(stream)
            self.send(stream, *words)
            return self.answer(stream)

    @staticmethod
    def send(stream, *words):
        encoded = [w if isinstance(w, bytes) else str(w).encode() for w in words]
        stream.write(b"*%d\r\n" % len(encoded) + b"".join(b"$%d\r\n%s\r\n" % (len(w), w) for w in encoded))
        stream.flush()

    @classmethod
    def answer(cls, stream):
        line = stream.readline()
        if not line.endswith(b"\r\n"):
            raise RedisError("the connection ended")
        kind, rest = line[:1], line[1:-2].decode()
        if kind == b"+":
            return rest
        if kind == b"-":
            raise RedisError(rest)
        if kind == b":":
            return int(rest)
        if kind == b"$":
            return None if rest == "-1" else stream.read(int(rest) + 2)[:-2].decode("utf-8", "replace")
        return [cls.answer(stream) for _ in range(int(rest))]

    def hash(self, key):
        """A counter hash as a dict of integers; Trouble when one is none."""
        flat = self.ask("HGETALL", key)
        try:
            return {name: int(value) for name, value in zip(flat[::2], flat[1::2])}
        except ValueError as e:
            raise Trouble(f"Redis {key} holds more than integers: {e}") from None

    def keys(self):
        return sorted(self.ask("KEYS", "*"))

    def memory(self):
        """What it uses: with that as its maximum it is full."""
        return re.search(r"used_memory:(\d+)", self.ask("INFO", "memory"))[1]

    def pause(self):
        self.process.send_signal(signal.SIGSTOP)

    def go_on(self):
        self.process.send_signal(signal.SIGCONT)

    def stop(self, sign=signal.SIGKILL):
        self.place.stop(self.process, sign)
