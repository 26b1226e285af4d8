"""The Debian packages, in a Debian of their own. Not among the usual flows: they want
Debian's archive, and some minutes. `make flow-package` runs them."""
import glob
import os
import re
import subprocess

from house.machine import Machine, need
from house.mails import COLD, UPSET, head, plain
from house.place import expect, wait_for
from house.registry import flow, same
from house.town import PROJECT


def shown():
    """What README.md shows a root, from the package to the first tagged mail."""
    with open(os.path.join(PROJECT, "README.md"), encoding="utf-8") as f:
        section = f.read().split("## Put it in front of real mail", 1)[1].split("\n1. **Observe**", 1)[0]
    for block in re.findall(r"^```console\n(.*?)^```", section, re.M | re.S):
        for line in re.split(r"^# ", block, flags=re.M)[1:]:
            yield line.strip().replace("\\\n", "")


def build(place):
    """The packages of this tree, checked by lintian; their files."""
    done = subprocess.run(["make", "-C", PROJECT, "deb", "BUILD=" + place.path("deb")], capture_output=True, text=True,
                          check=False, env={**os.environ, "DEB_BUILD_OPTIONS": "nocheck parallel=2"})
    expect(done.returncode == 0, "make deb failed:\n" + (done.stdout + done.stderr)[-3000:])
    said = subprocess.run(["lintian", "--allow-root", "--fail-on", "error,warning", *glob.glob(place.path("deb/deb/*.changes"))],
                          capture_output=True, text=True, check=False)
    expect(said.returncode == 0, "lintian complains:\n" + said.stdout + said.stderr)
    return [glob.glob(place.path(f"deb/deb/{name}_*.deb"))[0] for name in ("tone-common", "tone-milter", "tone-review")]


def send(machine, key, *options):
    letter = "\n".join([head(key, ["customer@example.net"]), plain(COLD, UPSET)])
    status, said = machine.run(" ".join(["sendmail -f agent@example.com", *options, "customer@example.net"]), stdin=letter)
    same(status, 0, "the status of sendmail: " + said)


def queue(machine):
    return re.findall(r"^(\w+)([*!]?) ", machine.run("postqueue -p")[1], re.M)


@flow("the Debian packages build, and lintian finds nothing wrong", group="package")
def package_builds(town):
    need("dpkg-buildpackage", "dh", "lintian")
    build(town.place)


EXPOSURE = {"tone-milter": 1.5, "tone-review": 1.5, "tone-hold": 3.3, "tone-hold-release": 3.3}


@flow("no unit is more exposed than it was: systemd-analyze security", group="package")
def units_exposure(town):
    need("systemd-analyze")
    for unit, most in EXPOSURE.items():
        with open(os.path.join(PROJECT, f"systemd/{unit}.service.in"), encoding="utf-8") as f:
            file = town.place.write(f"{unit}.service", re.sub(r"@\w+@", "/usr", f.read()))
        done = subprocess.run(["systemd-analyze", "security", "--offline=true", "--no-pager", file], capture_output=True,
                              text=True, check=False)
        found = re.search(r"exposure level for \S+: ([0-9.]+)", done.stdout)
        expect(found, "no figure", done.stdout + done.stderr)
        town.note(f"{unit}: {found.group(1)} of 10")
        expect(float(found.group(1)) <= most, f"{unit} is more exposed than {most}", done.stdout)


@flow("from a bare Debian to the first tagged mail, by the commands of README.md and nothing else; purge leaves nothing",
      group="package")
def first_mail(town):
    need("debootstrap", "systemd-nspawn", "dpkg-buildpackage", "dh", "lintian")
    machine = Machine(town.place, ["postfix", "adduser"], build(town.place))
    machine.boot()
    try:
        by_the_readme(town, machine)
        upgrade_keeps(machine)
        units_let_go(town, machine)
        review_comes_and_goes(machine)
        purge_leaves_nothing(machine)
    finally:
        machine.stop()


def by_the_readme(town, machine):
    same(machine.run("apt-get install -y postfix adduser")[0], 0, "a Postfix that works")
    commands = list(shown())
    expect(len(commands) <= 12, "more than 12 commands", commands)
    for command in commands:
        status, said = machine.run(command.replace("apt install", "apt-get install -y").replace("./build/deb/", "./"))
        expect(status == 0, command, said)
        town.note("# " + command)
    same(machine.run("systemctl is-active tone-milter tone-hold tone-hold-release.timer")[1].split(), ["active"] * 3,
         "the units")
    send(machine, "first")
    town.note(wait_for(lambda: status_of_first(machine), 20, "the tag of the message in Postfix's queue"))


def status_of_first(machine):
    """The tag of the first message in the queue, where it lies and moves."""
    return next((line for queue_id, _ in queue(machine)[:1] for line in machine.run(f"postcat -qh {queue_id}")[1].splitlines()
                 if line.startswith("X-Tone-Status: missed")), None)


def upgrade_keeps(machine):
    """The same packages once more, as an upgrade runs them."""
    before = machine.run("tonectl stats --json")[1]
    own = machine.run("cat /etc/tone-milter/tone-milter.conf")[1]
    status, said = machine.run("dpkg -i /root/tone-common_*.deb /root/tone-milter_*.deb")
    expect(status == 0, "the upgrade", said)
    same(machine.run("systemctl is-active tone-milter tone-hold")[1].split(), ["active"] * 2, "the units after it")
    same(machine.run("tonectl stats --json")[1], before, "the counters after it")
    same(machine.run("cat /etc/tone-milter/tone-milter.conf")[1], own, "the settings after it")


def held(machine):
    return [queue_id for queue_id, mark in queue(machine) if mark == "!"]


def reload(machine):
    """systemd is done when the signal is sent; we wait for what it brings."""
    def said():
        return machine.run("journalctl -o cat -u tone-milter")[1].count("event=reloaded")

    before = said()
    same(machine.run("systemctl reload tone-milter")[0], 0, "the reload")
    wait_for(lambda: said() > before, 20, "the reload")


def hold_one(machine, key):
    """One message on hold: its queue id."""
    before = held(machine)
    send(machine, key)
    wait_for(lambda: len(held(machine)) == len(before) + 1, 20, "a message on hold; the log: "
             + machine.run("journalctl -o cat -u tone-milter -u tone-hold -n 12")[1])
    return (set(held(machine)) - set(before)).pop()


def units_let_go(town, machine):
    """Inside of their sandboxes: a signed decision, and the deadline without tone-hold."""
    machine.run("cp /etc/tone-milter/tone-milter.conf /root/own.conf")
    machine.run("cat >>/etc/tone-milter/tone-milter.conf", stdin=POLICY.replace("60m", "20s"))
    reload(machine)
    same(machine.run("tonectl keys make desk")[0], 0, "the key")
    decided = hold_one(machine, "decided")
    status, said = machine.run(f"tonectl held release --undo-window 0s {decided}")
    expect(status == 0, "tonectl held release", said)
    wait_for(lambda: decided not in held(machine), 15, "the release that was decided")
    forgotten = hold_one(machine, "forgotten")
    machine.run("systemctl stop tone-hold tone-hold-release.timer")
    town.note("tone-hold is stopped: tone-hold-release.service lets go what is overdue by a minute")
    wait_for(lambda: machine.run("systemctl start tone-hold-release.service")[0] == 0 and forgotten not in held(machine),
             60, "the release of what is overdue; the log: " + machine.run("journalctl -o cat -u tone-hold-release -n 5")[1])
    machine.run("systemctl start tone-hold tone-hold-release.timer; cp /root/own.conf /etc/tone-milter/tone-milter.conf; "
                f"postsuper -d {decided}; postsuper -d {forgotten}")
    reload(machine)


POLICY = """policy "desk" {
	mode = hold
	deadline = 60m
	contact = root@example.com
	open_holds_max = 5
}
"""


def left_of(machine, name):
    """Files and users of that name, but for what Debian itself keeps."""
    return machine.run("find / -xdev \\( -path /proc -o -path /sys -o -path /root -o -path /var/log -o -path /var/cache "
                       f"-o -path /var/lib/dpkg -o -path /var/lib/apt \\) -prune -o -name '*{name}*' -print; "
                       f"cat /etc/passwd /etc/group | grep {name}")[1].splitlines()


# As tone-review(8) begins.
BEGINNING = """tonectl --keys /etc/tone-review/keys keys make reviewers
tonectl --keys /etc/tone-review/keys keys make reviewers.box
echo a-kettle-for-mira | tonectl user add mira reviewer billing,delivery "Mira Okafor"
chown -R root:tone-review /etc/tone-review
chmod 0750 /etc/tone-review/keys
chmod 0640 /etc/tone-review/keys/*.key
sed -i 's|^#public_url|public_url|' /etc/tone-review/tone-review.conf
systemctl enable --now tone-review"""


def review_comes_and_goes(machine):
    """Beside the milter: it waits for its settings, serves with them, also after an
    upgrade, and goes with its keys and users."""
    status, said = machine.run("apt-get install -y --no-install-recommends ./tone-review_*.deb")
    expect(status == 0, "the pages", said)
    same(machine.run("systemctl is-enabled tone-review; systemctl is-active tone-review")[1].split(),
         ["disabled", "inactive"], "its unit before it has settings")
    for command in (*BEGINNING.splitlines(), "dpkg -i /root/tone-common_*.deb /root/tone-review_*.deb"):
        status, said = machine.run(command)
        expect(status == 0, command, said, machine.run("journalctl -o cat -u tone-review -n 12")[1])
    same(machine.run("systemctl is-active tone-review")[1].strip(), "active", "its unit after an upgrade")
    status, said = machine.run("apt-get purge -y tone-review")
    expect(status == 0, "purge of the pages", said)
    same(left_of(machine, "tone-review"), [], "what their purge leaves")
    same(machine.run("systemctl is-active tone-milter tone-hold")[1].split(), ["active"] * 2, "the milter's units after it")
    expect(machine.run("tonectl check")[0] == 0, "the lexicons after it")


def purge_leaves_nothing(machine):
    machine.run("cat >>/etc/tone-milter/tone-milter.conf", stdin=POLICY)
    reload(machine)
    send(machine, "second")
    wait_for(lambda: len(queue(machine)) == 2, 20, "a second message in the queue")
    same([mark for _, mark in queue(machine)].count("!"), 1, "held messages; the log: "
         + machine.run("journalctl -o cat -u tone-milter -u tone-hold -n 12")[1])
    status, said = machine.run("apt-get purge -y tone-milter tone-common")
    expect(status == 0, "purge", said)
    same([mark for _, mark in queue(machine)].count("!"), 0, "messages on hold after it")
    same(len(queue(machine)), 2, "messages in the queue after it")
    same(left_of(machine, "tone-"), [], "what purge leaves")
