"""What a person decides, signed; by tonectl where that is the matter, and by
hand where it is to be many, wrong or late."""
import ctypes
import os
import secrets
import time

from .keeper import Keeper
from .place import Trouble

SODIUM = ctypes.CDLL("libsodium.so.23")
FIELDS = ("id", "record", "action", "by", "decided", "not_before", "expires", "until", "of", "reason", "note", "key")


def signed(secret, **fields):
    """The bytes of a decision; `fields` win over what a good one has."""
    now = int(time.time())
    d = {"id": secrets.token_hex(16), "by": "Quinn", "decided": now, "not_before": now, "expires": now + 3600,
         "until": 0, "of": "", "reason": "", "note": "", "key": "desk", **fields}
    if d["action"] == "drop" and "reason" not in fields:
        d["reason"] = "sent to the wrong customer"
    body = "tone-decision 1\n" + "".join(f"{name} {d[name]}\n" for name in FIELDS)
    signature = ctypes.create_string_buffer(64)
    SODIUM.crypto_sign_detached(signature, None, body.encode(), ctypes.c_ulonglong(len(body.encode())), secret)
    return d["id"], (body + "signature " + signature.raw.hex() + "\n").encode()


class Desk(Keeper):
    """tone-hold with a courier and a key, and the people who decide. `town.daemon` runs already:
    the courier reads its settings."""

    def __init__(self, town, *more, sendmail="/bin/false", courier=(), queues=()):
        state = town.place.path("state")
        # The courier is nobody here; what lies there has its group.
        for name in (state, state + "/held", state + "/decisions", state + "/reminded", town.place.path("hold")):
            os.makedirs(name, exist_ok=True)
            os.chown(name, -1, 65534)
            os.chmod(name, 0o2770 if name.endswith(("decisions", "reminded")) else 0o2750)
        for base, names, files in os.walk(state):
            for name in names + files:
                os.chown(os.path.join(base, name), -1, 65534)
            os.chmod(base, os.stat(base).st_mode | 0o2000)
        super().__init__(town, "--courier", os.path.join(town.programs, "tone-courier"), "--user", "65534", *more,
                         "--", "-c", town.place.path("milter.conf"), "-s", sendmail, *courier, queues=queues)
        status, said = self.tonectl("keys", "make", "desk")
        if status:
            raise Trouble("tonectl keys make failed:\n" + said)
        with open(self.keys + "/desk.key") as f:
            self.secret = bytes.fromhex(f.read().strip())

    def tonectl(self, *words):
        return self.town.tonectl(*words, "--keys", self.keys)

    def held(self, *words):
        status, said = self.tonectl("held", *words, "--key", "desk", "--by", "Quinn")
        if status:
            raise Trouble(f"tonectl held {' '.join(words)}: status {status}\n{said}")
        return said

    def hand_in(self, data, name=None):
        """Into the spool as tonectl does it: whole or not at all."""
        spool = self.place.path("state/decisions")
        name = name or f"{time.time_ns() // 1000000:015}-{secrets.token_hex(16)}"
        with open(f"{spool}/.{name}.new", "wb") as f:
            f.write(data)
        os.chmod(f"{spool}/.{name}.new", 0o640)
        os.rename(f"{spool}/.{name}.new", f"{spool}/{name}.decision")

    def decide(self, **fields):
        """Signed and handed in; the id of the decision."""
        number, data = signed(self.secret, **fields)
        self.hand_in(data)
        return number

    def spooled(self):
        return [name for name in os.listdir(self.place.path("state/decisions")) if name.endswith(".decision")]
