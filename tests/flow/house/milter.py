"""The mail server's side of the milter protocol (version 6), step by step.

For what Postfix never does: sessions without macros, aborts at every stage,
packets that are cut off, hundreds of idle connections.
"""
import socket
import struct

from .place import LONGEST

QUIET = {"C": 0x1000, "H": 0x2000, "M": 0x4000, "R": 0x8000, "T": 0x10000, "L": 0x80, "N": 0x40000, "B": 0x80000}
ABSENT = {"C": 0x1, "H": 0x2, "M": 0x4, "R": 0x8, "T": 0x200, "L": 0x20, "N": 0x40, "B": 0x10}
FINAL = set("acrtdy")
QUEUE_ID = "4jXJQj54hWz1bY3M"  # the form of Postfix's long ones


class Milter:
    def __init__(self, path, timeout=LONGEST, steps=0x1FFFFF, actions=0x1FF):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(timeout)
        self.socket.connect(path)
        self.packet("O", struct.pack(">III", 6, actions, steps))
        _, data = self.reply()
        self.asked = {}  # macros of the end of the headers
        self.version, self.actions, self.steps = struct.unpack(">III", data[:12])

    def packet(self, command, data=b""):
        self.socket.sendall(struct.pack(">I", len(data) + 1) + command.encode() + data)

    def read(self, count):
        data = b""
        while len(data) < count:
            more = self.socket.recv(count - len(data))
            if not more:
                raise ConnectionError("the milter hung up")
            data += more
        return data

    def reply(self):
        size, = struct.unpack(">I", self.read(4))
        data = self.read(size)
        return chr(data[0]), data[1:]

    def macros(self, stage, **values):
        words = b"".join((name if len(name) == 1 else "{%s}" % name).encode() + b"\0" + value.encode() + b"\0"
                         for name, value in values.items())
        self.packet("D", stage.encode() + words)

    def step(self, command, data=b""):
        """Sends a step that the filter wants and returns its answer."""
        if self.steps & ABSENT.get(command, 0):
            return "c"
        self.packet(command, data)
        return "c" if self.steps & QUIET.get(command, 0) else self.reply()[0]

    def connect(self, name="client.example.com", address="127.0.0.1"):
        return self.step("C", name.encode() + b"\0004\x30\x39" + address.encode() + b"\0")

    def envelope(self, queue_id=QUEUE_ID, sender="agent@example.com", recipients=("customer@example.net",),
                 user="agent"):
        self.asked = {"auth_authen": user} if user else {}
        if user:
            self.macros("M", auth_authen=user, auth_type="PLAIN")
        self.step("M", b"<%s>\0" % sender.encode())
        for recipient in recipients:
            self.step("R", b"<%s>\0" % recipient.encode())
        if queue_id:
            self.asked["i"] = queue_id
            self.macros("T", i=queue_id)
        return self.step("T")

    def content(self, data):
        """Headers and body of a message file; the last answer: "c", "s" for
        skip, or what ended the message early."""
        head, _, body = data.replace(b"\r\n", b"\n").partition(b"\n\n")
        for line in head.replace(b"\n ", b"\0 ").replace(b"\n\t", b"\0\t").split(b"\n"):
            name, _, value = line.replace(b"\0", b"\n").partition(b":")
            if not self.steps & 0x100000 and value.startswith(b" "):
                value = value[1:]
            self.step("L", name + b"\0" + value + b"\0")
        self.macros("N", client_addr="127.0.0.1", **self.asked)
        answer = self.step("N")
        body = body.replace(b"\n", b"\r\n")
        for at in range(0, len(body), 65535):
            if answer == "c":
                answer = self.step("B", body[at:at + 65535])
        return answer

    def end(self, queue_id=QUEUE_ID):
        """End of message: all answers, the final one last."""
        if queue_id:
            self.macros("E", i=queue_id)
        self.packet("E")
        answers = []
        while not answers or answers[-1][0] not in FINAL:
            answers.append(self.reply())
        return answers

    def message(self, data, **envelope):
        self.envelope(**envelope)
        answer = self.content(data)
        return [(answer, b"")] if answer in FINAL - {"c"} else self.end(envelope.get("queue_id", QUEUE_ID))

    def abort(self):
        self.packet("A")

    def quit(self):
        try:
            self.packet("Q")
        except OSError:
            pass
        self.socket.close()
