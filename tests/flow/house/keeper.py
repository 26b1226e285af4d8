"""tone-hold beside the milter: what acts on held messages, as root."""
import os
import signal

from .daemon import fields
from .place import Trouble, wait_for


class Keeper:
    def __init__(self, town, *more):
        self.town, self.place = town, town.place
        self.own, self.keys = self.place.path("hold"), self.place.path("keys")
        os.makedirs(self.own, 0o750, exist_ok=True)
        os.makedirs(self.keys, 0o755, exist_ok=True)
        self.words = [os.path.join(town.programs, "tone-hold"), "--state", self.place.path("state"), "--own", self.own,
                      "--keys", self.keys, "--postfix", town.postfix.directory + "/etc", *more]
        self.start()

    def start(self):
        self.process = self.place.start(self.words, "keeper.log")
        wait_for(lambda: self.process.poll() is not None or self.alive(), 20, "the first round of tone-hold")
        if self.process.poll() is not None:
            raise Trouble("tone-hold did not start:\n" + self.place.read("keeper.log"))

    def alive(self):
        """What the milter looks at: seconds since boot of the last sound round."""
        text = self.place.read("hold/alive")
        return int(text) if text.strip().isdigit() else 0

    def audit(self, **wanted):
        """Lines of the audit file as dicts, those that say all of `wanted`."""
        lines = [fields(line) for line in self.place.read("hold/audit.log").splitlines()]
        return [line for line in lines if all(line.get(key) == value for key, value in wanted.items())]

    def wait(self, seconds=20, **wanted):
        return wait_for(lambda: self.audit(**wanted), seconds, f"{wanted} in the audit file")[0]

    def kill(self):
        self.place.stop(self.process, signal.SIGKILL)

    def stop(self):
        status = self.place.stop(self.process, signal.SIGTERM, 20)
        if status != 0:
            raise Trouble(f"tone-hold ended with status {status}:\n{self.place.read('keeper.log')[-2000:]}")

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind is None and self.process.poll() is None:
            self.stop()
        else:
            self.kill()
