"""tone-milter as a child of the test, with settings of its own.

Ready means what systemd would believe: READY=1 on its notify socket. What a
sanitizer prints goes to files that stop() turns into Trouble.
"""
import glob
import os
import re
import signal
import socket
import time

from .place import Trouble, cpu_seconds, status_of, threads_of, wait_for

FIELD = re.compile(r'([a-z0-9_]+)=("(?:[^"\\]|\\.)*"|\S*)')


def as_setting(value):
    if isinstance(value, bool):
        value = "yes" if value else "no"
    if isinstance(value, (list, tuple)):
        return "{" + ", ".join(as_setting(one) for one in value) + "}"
    return '"%s"' % str(value).replace("\\", "\\\\").replace('"', '\\"')


def as_file(settings):
    """A settings file: dicts are policies, in their order."""
    lines = []
    for name, value in settings.items():
        if isinstance(value, dict):
            inside = "".join(f"\t{key} = {as_setting(one)}\n" for key, one in value.items())
            lines.append(f'policy "{name}" {{\n{inside}}}\n')
        else:
            lines.append(f"{name} = {as_setting(value)}\n")
    return "".join(lines)


def fields(line):
    """A logfmt line as a dict."""
    return {key: value.strip('"') for key, value in FIELD.findall(line)}


class Daemon:
    def __init__(self, place, programs, settings, name="milter", wait=True, text=None):
        """`text`: the file as somebody wrote it, instead of that of `settings`."""
        self.place, self.programs, self.name, self.settings = place, programs, name, settings
        self.config = place.write(f"{name}.conf", text or as_file(settings))
        self.said = place.path(f"{name}-sanitizer")
        self.start(wait)

    @property
    def socket(self):
        return self.settings["socket"].split(":", 1)[1]

    @property
    def pid(self):
        return self.process.pid

    def environment(self, notify):
        more = {"NOTIFY_SOCKET": notify}
        for tool in ("ASAN", "TSAN", "UBSAN"):
            own = os.environ.get(tool + "_OPTIONS", "")
            more[tool + "_OPTIONS"] = f"{own}:log_path={self.said}:print_stacktrace=1"
        # complaints() judges what it reports, and stops are timed.
        more["TSAN_OPTIONS"] += ":exitcode=0:atexit_sleep_ms=0"
        return {**os.environ, **more}

    def start(self, wait=True):
        notify = self.place.path(f"{self.name}-notify")
        if os.path.exists(notify):
            os.unlink(notify)
        self.log_from = len(self.log())
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as news:
            news.bind(notify)
            os.chmod(notify, 0o777)
            news.settimeout(0.05)
            self.process = self.place.start([os.path.join(self.programs, "tone-milter"), "-c", self.config],
                                            self.name + ".log", env=self.environment(notify))
            if wait:
                wait_for(lambda: self.process.poll() is not None or self.hears(news), 30, "the start of tone-milter")
        if wait and self.process.poll() is not None:
            raise Trouble("tone-milter did not start:\n" + self.log()[-2000:])

    @staticmethod
    def hears(news):
        try:
            return b"READY=1" in news.recv(4096)
        except TimeoutError:
            return False

    def log(self, since=0):
        return self.place.read(self.name + ".log", since)

    def messages(self):
        """What the log says of each message since the last start, as dicts."""
        return [fields(line) for line in self.log()[self.log_from:].splitlines() if "action=" in line]

    def about(self, queue_id):
        return wait_for(lambda: next((m for m in self.messages() if m.get("queue_id") == queue_id), None), 5,
                        f"a log line about {queue_id}")

    def write(self, settings):
        """New settings for the next reload."""
        self.settings = settings
        self.place.write(f"{self.name}.conf", as_file(settings))

    def reload(self):
        """Returns what the log says of it."""
        before = os.path.getsize(self.place.path(self.name + ".log"))
        self.process.send_signal(signal.SIGUSR1)
        wait_for(lambda: "reload" in self.log(before), 10, "a log line about the reload")
        return next(line for line in self.log(before).splitlines() if "reload" in line)

    def memory(self):
        return status_of(self.pid, "VmRSS")

    def cpu(self):
        return cpu_seconds(self.pid)

    def threads(self):
        return threads_of(self.pid)

    def kill(self):
        self.place.stop(self.process, signal.SIGKILL)

    def stop(self, seconds=20):
        """Asks it to end; the seconds it took. Trouble when it did not end well."""
        began = time.monotonic()
        status = self.place.stop(self.process, signal.SIGTERM, seconds)
        self.complaints()
        if status != 0:
            raise Trouble(f"tone-milter ended with status {status}:\n{self.log()[-2000:]}")
        return time.monotonic() - began

    def complaints(self):
        for name in glob.glob(self.said + "*"):
            with open(name, errors="replace") as f:
                reports = [r for r in f.read().split("==================\n") if r.strip()]
            if reports:
                raise Trouble("a sanitizer said:\n" + "\n".join(reports)[:6000])

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if self.process.poll() is None and kind is None:
            self.stop()
        else:
            crashed = self.process.poll()
            self.place.stop(self.process, signal.SIGKILL)
            if kind is None:
                self.complaints()
                if crashed is not None and crashed not in (0, -signal.SIGKILL, -signal.SIGTERM):
                    raise Trouble(f"tone-milter ended by itself with status {crashed}:\n{self.log()[-2000:]}")
