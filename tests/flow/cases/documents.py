"""What the manual pages tell people to type, and what they say that tests show."""
import glob
import os
import re
import shlex
import shutil
import subprocess

from house.daemon import Daemon, as_file
from house.keeper import Keeper
from house.mails import missed
from house.place import LONGEST, Place, expect, wait_for
from house.postfix import Postfix
from house.registry import TESTS, flow, same
from house.smtp import send
from house.town import HOLD, PROJECT


def pages():
    return sorted(glob.glob(os.path.join(PROJECT, "man/*.[1-8]")))


def commands():
    """Page and command of each line that a reader would copy."""
    for page in pages():
        with open(page, encoding="utf-8") as f:
            for line in f:
                shown = re.match(r"\.Dl (?:[#$] )?((?:tonectl|tone-milter|tone-hold) .*)", line)
                if shown:
                    yield os.path.basename(page), shown.group(1).replace("\\", "")


def words_of(town, keeper, command):
    """The command as it stands, but of this town, and alone where a line has several."""
    words = shlex.split(re.split(r" && | \| ", command)[0])
    own = {"tonectl": ["-c", town.place.path("milter.conf"), "--postfix-config", town.postfix.directory + "/etc"],
           "tone-milter": ["-c", town.place.path("milter.conf")],
           "tone-hold": keeper.words[1:]}[words[0]]
    if "--state-directory" in words:
        own = []
    words = [word.replace("/var/lib/tone-milter", town.place.path("state")) for word in words]
    return [os.path.join(town.programs, words[0]), *own, *words[1:]]


@flow("every command of ours that a manual page shows is done, with status 0")
def shown_commands(town):
    letter = missed("shown-1")
    town.place.write("reply.eml", letter.data)
    town.place.write("draft.txt", "I am sorry that the kettle came broken. A new one leaves today.\n")
    town.place.write("Maildir/.Sent/cur/1:2,S", letter.data)
    shutil.copytree(town.lexicons, town.place.path("lexicon"))
    with town.daemon(town.hold_settings(desk={**HOLD, "networks": ["127.0.0.0/8"]})):
        keeper = Keeper(town)
        code, said = town.send(letter)
        same(code, 250, said)
        wait_for(town.postfix.held, 20, "a message on hold")
        found = sorted(set(commands()))
        for page, command in found:
            done = subprocess.run(words_of(town, keeper, command), capture_output=True, text=True, timeout=LONGEST,
                                  cwd=town.place.directory, check=False)
            expect(done.returncode == 0, f"{page}: {command}: status {done.returncode}", done.stdout + done.stderr)
    town.note(f"{len(found)} commands on {len({page for page, _ in found})} pages")


@flow("every test that tone-operations(7) names is there")
def named_tests(town):
    with open(os.path.join(PROJECT, "man/tone-operations.7"), encoding="utf-8") as f:
        named = [name for line in re.findall(r"^\.Pq Li (.*)", f.read(), re.M) for name in line.split(" , ")]
    flows = {f"{group}/{name}" for name, group, _, _ in TESTS}
    files = {os.path.basename(path)[:-2] for path in glob.glob(os.path.join(PROJECT, "tests/*/*.c"))}
    expect(len(named) > 30, "the page names fewer than it should", named)
    expect(not set(named) - flows - files, "named and not there", *(set(named) - flows - files))


def blocks(page, heading):
    """The literal blocks below a heading, in their order."""
    with open(os.path.join(PROJECT, "man", page), encoding="utf-8") as f:
        section = f.read().split(f".Sh {heading}\n", 1)[1].split("\n.Sh ", 1)[0]
    return re.findall(r"^\.Bd -literal -offset indent\n(.*?)^\.Ed", section, re.M | re.S)


@flow("the whole example of tone-operations(7): quality people see the verdict, the customer does not")
def whole_example(town):
    settings, main_cf, master_cf = blocks("tone-operations.7", "A WHOLE EXAMPLE")
    # As on the page; but all goes to the sink, and the recipe lies here.
    main_cf = main_cf.replace("inside:", f"inside:[127.0.0.1]:{town.sink.port}").replace("/usr/share/tone-milter", PROJECT + "/conf")
    master_cf = master_cf.replace(" y ", " n ")
    with Place() as place:
        postfix = Postfix(place, town.sink, "unix:" + town.milter, more=main_cf + f"default_transport = smtp:[127.0.0.1]:{town.sink.port}\n",
                          services=master_cf)
        own = as_file(town.settings()).replace('internal_domains = {"example.com"}\n', "")
        with Daemon(town.place, town.programs, town.settings(), text=own + settings):
            code, said = send(postfix.port, missed("example-1", sender="support@example.com"))
            same(code, 250, said)
            arrivals = town.sink.wait("example-1", 2)
        postfix.stop()
    by = {a.recipients[0]: a for a in arrivals}
    expect(by["quality@example.com"].header("X-Tone-Status")[0].startswith("missed;"), "the copy has no verdict", by["quality@example.com"].data)
    same(b"X-Tone" in by["customer@example.net"].data, False, "a field of ours at the customer's")
