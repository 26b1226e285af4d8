"""A directory and the processes in it, both gone when the test is over.

A Place is short-named, because Unix sockets live in it, and is taken away
whatever happens, also on Ctrl-C. Processes are ended by their own ids only.
"""
import ctypes
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time

PR_SET_CHILD_SUBREAPER = 36


class Trouble(Exception):
    """A test's expectation that did not hold, said in one sentence."""


def expect(truth, sentence, *values):
    if not truth:
        raise Trouble(sentence + "".join(f"\n        {value!r}" for value in values))


# A machine may be slow, stand still, or wait for its disk: what is waited for may
# take this many times as long as it should. Costs nothing where all goes well.
PATIENCE = 20
LONGEST = 600       # seconds, whatever it is


def patient(seconds):
    return min(seconds * PATIENCE, LONGEST)


def wait_for(condition, seconds=10.0, what="what was expected"):
    """The first true answer of `condition`; Trouble when there is none in time."""
    seconds = patient(seconds)
    end = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            raise Trouble(f"{what} did not happen within {seconds:g} s")
        time.sleep(0.02)


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def answers(port):
    with socket.socket() as s:
        s.settimeout(PATIENCE)
        return s.connect_ex(("127.0.0.1", port)) == 0


class Place:
    """A temporary directory that user postfix may walk through."""

    def __init__(self):
        self.directory = tempfile.mkdtemp(prefix="tone-")
        os.chmod(self.directory, 0o755)
        self.running = []

    def path(self, *parts):
        return os.path.join(self.directory, *parts)

    def write(self, name, text, mode=0o644):
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            f.write(text if isinstance(text, bytes) else text.encode())
        os.chmod(path, mode)
        return path

    def read(self, name, since=0):
        """From a byte on: all of a long run's log takes long to read."""
        try:
            with open(self.path(name), "rb") as f:
                f.seek(since)
                return f.read().decode("utf-8", "replace")
        except FileNotFoundError:
            return ""

    def start(self, words, log, **more):
        """A child with its output in the file `log`."""
        with open(self.path(log), "ab") as out:
            child = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                                     start_new_session=True, **more)
        self.running.append(child)
        return child

    def stop(self, child, sign=signal.SIGTERM, seconds=15):
        """Ends it and returns its exit status; kills when asking did not help."""
        if child.poll() is None:
            child.send_signal(signal.SIGCONT)
            child.send_signal(sign)
            try:
                child.wait(patient(seconds))
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
        if child in self.running:
            self.running.remove(child)
        return child.returncode

    def leave(self):
        for child in reversed(self.running[:]):
            self.stop(child)
        shutil.rmtree(self.directory, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.leave()


def adopt_orphans():
    """Children of our children become ours, so that audit() sees them."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def children_of(parent, name=""):
    """Ids of the living children of `parent`, of those that are called `name`."""
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/stat") as f:
                head, tail = f.read().rsplit(")", 1)
        except OSError:
            continue
        state, above = tail.split()[:2]
        if int(above) == parent and state != "Z" and head.split("(", 1)[1].startswith(name):
            found.append(int(pid))
    return found


def children():
    """Ids and names of the processes whose parent we are."""
    found = []
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat") as f:
                head, tail = f.read().rsplit(")", 1)
        except OSError:
            continue
        state, parent = tail.split()[:2]
        if int(parent) == os.getpid() and state != "Z":
            found.append((int(name), head.split("(", 1)[1]))
    return found


def audit(seconds=5):
    """What is still alive of all that we started; ends it, too."""
    end = time.monotonic() + patient(seconds)
    while children() and time.monotonic() < end:
        time.sleep(0.05)
    left = children()
    for pid, _ in left:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass
    return left


def status_of(pid, field):
    """A number of /proc/PID/status, such as VmRSS in KiB."""
    with open(f"/proc/{pid}/status") as f:
        for line in f:
            if line.startswith(field + ":"):
                return int(line.split()[1])
    return 0


def cpu_seconds(pid):
    """CPU of all threads so far, user and system."""
    with open(f"/proc/{pid}/stat") as f:
        words = f.read().rsplit(")", 1)[1].split()
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def threads_of(pid):
    return len(os.listdir(f"/proc/{pid}/task"))
