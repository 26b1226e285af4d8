"""A bare Debian of its own below a directory: debootstrap makes it, systemd-nspawn
boots it without a network, and commands run in it as its root."""
import os
import shutil
import subprocess

from .place import LONGEST, Trouble, children_of, wait_for
from .registry import Skipped

NEEDED = {"debootstrap": "debootstrap", "systemd-nspawn": "systemd-container", "dpkg-buildpackage": "dpkg-dev",
          "dh": "debhelper", "lintian": "lintian", "opendkim": "opendkim", "opendkim-genkey": "opendkim-tools",
          "miltertest": "miltertest"}


def need(*programs):
    for program in programs:
        if not shutil.which(program):
            raise Skipped(f"needs Debian's {NEEDED[program]} (tests/deps.sh --all)")


class Machine:
    """What `packages`, files, and `others` depend on is put into its cache, so that
    it can install them without a network; the files themselves lie in /root."""

    def __init__(self, place, others, packages):
        self.place, self.root, self.leader = place, place.path("root"), None
        made = subprocess.run(["debootstrap", "--variant=minbase", "bookworm", self.root], capture_output=True,
                              text=True, check=False)
        if made.returncode:
            raise Skipped("debootstrap cannot make a Debian here: " + (made.stdout + made.stderr).strip()[-200:])
        with open(os.path.join(self.root, "usr/sbin/policy-rc.d"), "w") as f:
            f.write("#!/bin/sh\nexit 101\n")
        os.chmod(f.name, 0o755)
        shutil.copy("/etc/resolv.conf", os.path.join(self.root, "etc/resolv.conf"))
        self.inside("apt-get", "-q", "update")
        self.inside("apt-get", "-q", "-y", "--no-install-recommends", "install", "systemd-sysv", "procps")
        for package in packages:
            shutil.copy(package, os.path.join(self.root, "root"))
        self.inside("apt-get", "-q", "-y", "--download-only", "install",
                    *("/root/" + os.path.basename(package) for package in packages), *others)
        os.unlink(f.name)

    def inside(self, *words):
        """A command below its root, before it is booted."""
        done = subprocess.run(["chroot", self.root, *words], capture_output=True, text=True, check=False,
                              env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive"})
        if done.returncode:
            raise Trouble(f"{' '.join(words)} below {self.root}:\n{(done.stdout + done.stderr)[-2000:]}")

    def boot(self):
        self.process = self.place.start(["systemd-nspawn", "--quiet", "--directory", self.root, "--private-network",
                                         "--register=no", "--keep-unit", "--console=pipe", "--boot"], "machine.log")
        wait_for(lambda: self.process.poll() is not None or self.find_leader(), 20, "a first process")
        if self.process.poll() is not None:
            raise Skipped("systemd-nspawn cannot boot here: " + self.place.read("machine.log").strip()[-200:])
        wait_for(lambda: self.run("systemctl is-system-running")[1].strip() in ("running", "degraded"), 60, "the boot")

    def find_leader(self):
        """The machine's init: before it lives, its place is nspawn's own child's."""
        for child in children_of(self.process.pid):
            with open(f"/proc/{child}/comm") as f:
                if f.read().strip() == "systemd":
                    self.leader = child
        return self.leader

    def run(self, command, stdin=None):
        """A line for its shell: exit status, and what was printed."""
        done = subprocess.run(["nsenter", "-t", str(self.leader), "-a", "env", "-i", "HOME=/root", "TERM=dumb",
                               "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND=noninteractive", "sh", "-c", "cd /root; " + command],
                              input=stdin, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=LONGEST, check=False)
        return done.returncode, done.stdout

    def stop(self):
        if self.leader:
            self.run("systemctl poweroff")
            try:
                self.process.wait(LONGEST)
            except subprocess.TimeoutExpired:
                pass
