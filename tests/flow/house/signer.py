"""A private OpenDKIM of Debian's that signs for example.com, and the same program as
a reader who verifies: its public key comes from a file and not from a name server."""
import os
import re
import subprocess

from .machine import need
from .place import Trouble, answers, free_port, wait_for

COMMON = """Syslog no
Background no
UMask 002
RequireSafeKeys no
Canonicalization relaxed/simple
"""


class Signer:
    def __init__(self, place, more=""):
        """`more` lines of opendkim.conf."""
        need("opendkim", "opendkim-genkey")
        self.place, self.port = place, free_port()
        directory = place.path("signer")
        os.makedirs(directory, exist_ok=True)
        subprocess.run(["opendkim-genkey", "-D", directory, "-s", "flow", "-d", "example.com", "-b", "2048"], check=True)
        public = "".join(re.findall(r'"([^"]*)"', place.read("signer/flow.txt")))
        keys = place.write("signer/public", f"flow._domainkey.example.com {public}\n")
        self.readers = place.write("signer/reader.conf", COMMON + f"Mode v\nClockDrift 1\nTestPublicKeys {keys}\n")
        self.configuration = place.write("signer/opendkim.conf", COMMON + more + (
            f"Mode s\nDomain example.com\nSelector flow\nKeyFile {directory}/flow.private\nSocket inet:{self.port}@127.0.0.1\n"))
        self.process = place.start(["opendkim", "-f", "-x", self.configuration], "signer.log")
        wait_for(lambda: self.process.poll() is not None or answers(self.port), 30, "the start of OpenDKIM")
        if self.process.poll() is not None:
            raise Trouble("OpenDKIM did not start:\n" + place.read("signer.log"))

    def for_postfix(self):
        return f"inet:127.0.0.1:{self.port}"

    def verify(self, message):
        """What a reader's OpenDKIM says of the bytes of a message."""
        file = self.place.write("signer/message", message)
        done = subprocess.run(["opendkim", "-x", self.readers, "-t", file], capture_output=True, text=True, timeout=60, check=False)
        return done.stdout + done.stderr
