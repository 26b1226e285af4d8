"""An SMTP server that takes everything and remembers it.

The far end of the private Postfix: what arrives here has left the house.
Bytes are kept as they came, so that tests can compare them.
"""
import email
import email.policy
import re
import socket
import socketserver
import threading

from .place import wait_for


class Arrival:
    """One delivery: envelope and bytes."""

    def __init__(self, sender, recipients, data):
        self.sender, self.recipients, self.data = sender, recipients, data

    @property
    def message(self):
        return email.message_from_bytes(self.data, policy=email.policy.compat32)

    @property
    def body(self):
        return self.data.split(b"\r\n\r\n", 1)[-1]

    def header(self, name):
        return self.message.get_all(name, [])

    def tone_headers(self):
        return {name: value for name, value in self.message.items() if name.lower().startswith("x-tone-")}


class Conversation(socketserver.StreamRequestHandler):
    def say(self, text):
        self.wfile.write(text.encode() + b"\r\n")

    def take_data(self):
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line[1:] if line.startswith(b".") else line)
        return b"".join(lines)

    def handle(self):
        sender, recipients = None, []
        self.say("220 sink.example.net ESMTP")
        while (line := self.rfile.readline().decode("utf-8", "replace").strip()):
            verb = line[:4].upper()
            address = re.search("<(.*?)>", line)
            if verb == "EHLO":
                self.say("250-sink.example.net\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250-PIPELINING\r\n250 SIZE 52428800")
            elif verb == "MAIL" and self.server.sink.refuse:
                self.say("451 later")
            elif verb == "MAIL":
                sender, recipients = address.group(1), []
                self.say("250 ok")
            elif verb == "RCPT":
                recipients.append(address.group(1))
                self.say("250 ok")
            elif verb == "DATA":
                self.say("354 go on")
                self.server.sink.keep(Arrival(sender, recipients, self.take_data()))
                self.say("250 kept")
            elif verb == "QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 ok")


class Sink(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 100

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Conversation)
        self.port = self.server_address[1]
        self.sink = self
        self.refuse = False     # for now, so that mail stays in the queue
        self.lock = threading.Lock()
        self.arrivals = []
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()

    def handle_error(self, request, client_address):
        """A client that hangs up is no news."""

    def keep(self, arrival):
        with self.lock:
            self.arrivals.append(arrival)

    def clear(self):
        with self.lock:
            self.arrivals, self.refuse = [], False

    def of(self, key):
        """Arrivals whose bytes hold `key`, in the order of their arrival."""
        with self.lock:
            return [a for a in self.arrivals if key.encode() in a.data]

    def wait(self, key, count=1, seconds=15):
        found = wait_for(lambda: len(self.of(key)) >= count and self.of(key), seconds,
                         f"the arrival of {count} message(s) with {key}")
        return found[0] if count == 1 else found

    def close(self):
        self.shutdown()
        self.server_close()


def peer_closed(sock):
    """True when the other side has hung up."""
    sock.setblocking(False)
    try:
        return sock.recv(1, socket.MSG_PEEK) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True
    finally:
        sock.setblocking(True)
