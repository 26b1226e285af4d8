"""Settings as an administrator keeps them: drop-ins, lists in files, secrets, names that changed."""
import os
import subprocess

from house.daemon import as_file
from house.mails import missed
from house.place import LONGEST, expect, wait_for
from house.registry import flow, same

from .control import run


def shown(town, config):
    """tone-milter --show-config: the line of each setting."""
    done = subprocess.run([os.path.join(town.programs, "tone-milter"), "--show-config", "-c", config],
                          capture_output=True, text=True, timeout=LONGEST, check=True)
    return {line.split(" = ")[0].strip(): line for line in done.stdout.splitlines() if " = " in line}


@flow("--show-config tells file and line of main file, drop-ins in byte order, and lists; the rest is built in")
def where_from(town):
    place = town.place
    os.mkdir(place.path("m.conf.d"))
    domains = place.write("domains.list", "# ours\nexample.com\n\n.example.org\n")
    main = place.write("m.conf", f'\nlexicon_directory = "{town.lexicons}"\nuser = one\ninstance = a\n'
                                 f'internal_domains = {{ "@{domains}", example.net }}\n')
    place.write("m.conf.d/20.conf", "user = three\n")
    place.write("m.conf.d/10.conf", "user = two\ninstance = b\n")
    place.write("m.conf.d/30.conf.bak", "user = four\n")
    lines = shown(town, main)
    same(lines["user"], f'user = "three"  # {main}.d/20.conf:1', "the last drop-in")
    same(lines["instance"], f'instance = "b"  # {main}.d/10.conf:2', "the only drop-in")
    same(lines["internal_domains"], f'internal_domains = {{"example.com", ".example.org", "example.net"}}  # {main}:5 with {domains}',
         "a list and its file")
    same(lines["redis"], 'redis = ""  # built in', "nobody's")
    place.write("m.conf.d/40.conf", "\nfooter_file = \"\"\n")
    for said in (run(town, "-c", main, "check"), town.check(f'lexicon_directory = "{town.lexicons}"\nuser = ""\nfooter_file = ""\n'
                                                            f'state_directory = "{place.path("s")}"\n')):
        text = said.err if hasattr(said, "err") else said[1]
        expect("warning: " in text and "'footer_file' is now called 'footers'" in text, "the former name", said)


@flow("lists in files take part in a reload; a broken one changes nothing and is named with its line")
def lists_reload(town):
    senders = town.place.write("senders.list", "nobody@example.com\n")
    with town.daemon(town.settings(robots={"senders": [f"@{senders}"], "exempt": True})) as daemon:
        def exempt():
            code, text = town.send(missed("list-reload"))
            return daemon.about(text.split()[-1]).get("exempt", "")

        same(exempt(), "", "before")
        town.place.write("senders.list", "nobody@example.com\nagent@example.com\n")
        daemon.reload()
        same(exempt(), "policy", "with one entry more")
        town.place.write("senders.list", "\n@example.com@\n")
        os.kill(daemon.pid, 10)
        wait_for(lambda: f"{senders}:2: 'senders' has" in daemon.log() and "what was in force stays" in daemon.log(), 10,
                 "a complaint about the list")
        same(exempt(), "policy", "after a broken list")
        same(run(town, "-c", town.place.path("milter.conf"), "check").status, 78, "tonectl reads the same")


@flow("a secret may be a credential of systemd, and is refused when others may read it")
def credentials(town):
    directory = town.place.path("credentials")
    os.mkdir(directory)
    town.place.write("credentials/pw", "sesame\n", 0o600)
    program = os.path.join(town.programs, "tone-milter")
    config = town.place.write("c.conf", as_file(town.settings(redis="127.0.0.1:1", redis_password_file="credential:pw")))

    def check(**env):
        return subprocess.run([program, "-n", "-c", config], capture_output=True, text=True, timeout=LONGEST, check=False,
                              env={**os.environ, **env})

    done = check(CREDENTIALS_DIRECTORY=directory)
    expect(done.returncode == 0, "a credential", done)
    os.chmod(os.path.join(directory, "pw"), 0o644)
    done = check(CREDENTIALS_DIRECTORY=directory)
    expect(done.returncode == 1 and "0644" in done.stderr and "redis_password_file" in done.stderr, "for all to read", done)
    done = check()
    expect(done.returncode == 1 and "/run/credentials/tone-milter.service/pw" in done.stderr, "without a service", done)


@flow("-n says what is wrong with the state directory, and nothing where the start would make it")
def state_directory(town):
    place = town.place
    os.mkdir(place.path("mine"), 0o700)
    for where, user, status, words in (
            ("new", "nobody", 0, ()), ("mine", "", 0, ()), ("mine", "nobody", 1, ("belongs to user root", "nobody")),
            ("none/at/all", "nobody", 1, ("the directory above it is not there",))):
        settings = town.settings(user=user, state_directory=place.path(where))
        done, said = town.check(as_file(settings))
        expect(done == status and all(w in said for w in words), f"{where} of user '{user}'", said)
    expect(not os.path.exists(place.path("new")), "-n made the directory")
