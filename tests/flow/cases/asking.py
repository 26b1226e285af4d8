"""What tonectl answers before anything happens: policies, past mail, its own words."""
import contextlib
import json
import os
import pty
import re
import shutil
import subprocess

from house.daemon import as_file
from house.mails import missed
from house.place import LONGEST, expect
from house.registry import flow, same
from house.town import HOLD, PROJECT

from .control import BAD_CONFIG, NO_INPUT, USAGE, judge, lines_of, run

SCREEN = (24, 80)


def commands_of(town):
    """The commands that tonectl --help lists."""
    said = run(town, "--help")
    return re.findall(r"^  ([a-z][a-z-]*)  ", said.out, re.M)


# ---- help, completion, statuses ----

@flow("each command's --help is a page of its own that fits a screen and names what the command takes")
def help_pages(town):
    names = commands_of(town)
    expect(len(names) > 10 and "replay" in names, "the commands", names)
    with open(os.path.join(PROJECT, "man/tonectl.1")) as f:
        manual = f.read()
    for words in ([], *([name] for name in names)):
        said = run(town, *words, "--help")
        lines = said.out.splitlines()
        same((said.status, said.err), (0, ""), f"{words} --help")
        expect(len(lines) <= SCREEN[0] and max(map(len, lines)) <= SCREEN[1], f"{words}: no screen", lines)
        expect(lines[0].startswith("usage: tonectl " + " ".join(words)), str(words), lines[0])
        for option in re.findall(r"^  --([a-z-]+)", said.out, re.M):
            expect(f"Fl -{option}" in manual, f"tonectl(1) does not name --{option}")
    for name in names:
        expect(re.search(rf"^\.It Ic {name}\b", manual, re.M), f"tonectl(1) does not name {name}")
        same(run(town, "--help", name).out, run(town, name, "--help").out, "before and behind the command")
        said = run(town, name, "--undo-window", "1s", "--pairs")
        same(said.status, USAGE, f"{name} with options of others")


def completed(town, *words):
    """What bash offers for the last of these words."""
    script = ". {0}; COMP_WORDS=({1}); COMP_CWORD={2}; _tonectl; printf '%s\\n' \"${{COMPREPLY[@]}}\"".format(
        os.path.join(PROJECT, "conf/completion/tonectl.bash"),
        " ".join(f"'{w}'" for w in ("tonectl", *words)), len(words))
    return subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True).stdout.split()


@flow("the shipped completion is what the table of commands makes, and completes")
def completion(town):
    with open(os.path.join(PROJECT, "conf/completion/tonectl.bash")) as f:
        expect(f.read() == run(town, "completion", "bash").out, "make it: tonectl completion bash > conf/completion/tonectl.bash")
    same(completed(town, "rep"), ["replay"], "a command")
    same(set(commands_of(town)) - set(completed(town, "")), set(), "commands that are not offered")
    same(completed(town, "-c", "x", "held", "ret"), ["return"], "an action behind an option with a word")
    same(completed(town, "held", "--ground", ""), ["missed", "harm"], "a choice")
    expect("--jobs" in completed(town, "replay", "--") and "--jobs" not in completed(town, "score", "--"), "options")
    same(completed(town, "score", "--as", "h"), ["html"], "a choice of score")
    same(run(town, "completion", "fish").status, USAGE, "another shell")


def on_terminal(town, *words, **env):
    pid, master = pty.fork()
    if pid == 0:
        os.environ.update(env)
        os.execv(os.path.join(town.programs, "tonectl"), ["tonectl", *words])
    got = b""
    with contextlib.suppress(OSError):
        while piece := os.read(master, 65536):
            got += piece
    os.waitpid(pid, 0)
    os.close(master)
    return got


@flow("colours are for terminals, and for nobody who sets NO_COLOR")
def no_colour(town):
    settings = town.place.write("plain.conf", f'lexicon_directory = "{town.lexicons}"\n')
    words = ("-c", settings, "score", town.place.write("a.eml", missed("colour").data))
    expect(b"\033[33m" in on_terminal(town, *words, TERM="xterm"), "no colours on a terminal")
    for env in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        expect(b"\033" not in on_terminal(town, *words, **{"TERM": "xterm", **env}), str(env))
    expect(b"\033[33m" in on_terminal(town, *words, TERM="xterm", NO_COLOR=""), "an empty NO_COLOR is none")


@flow("tone-courier and tone-note tell their version and what they are for")
def helpers(town):
    with open(os.path.join(PROJECT, "VERSION")) as f:
        version = f.read().strip()
    for name in ("tone-courier", "tone-note"):
        program = os.path.join(town.programs, name)
        for option, begin in (("-V", f"{name} {version}\n"), ("-h", f"usage: {name}")):
            done = subprocess.run([program, option], capture_output=True, text=True, timeout=LONGEST, check=False)
            expect(done.returncode == 0 and done.stdout.startswith(begin) and not done.stderr, f"{name} {option}", done)
        done = subprocess.run([program, "--wrong"], capture_output=True, text=True, timeout=LONGEST, check=False,
                              stdin=subprocess.DEVNULL)
        expect(done.returncode == USAGE and "usage" in done.stderr, f"{name} --wrong", done)


# ---- explain-policy ----

def with_policies(town):
    return town.place.write("policies.conf", as_file({
        "lexicon_directory": town.lexicons, "internal_domains": ["example.com"],
        "internal_networks": ["192.0.2.0/24"],
        "robots": {"senders": ["noreply@example.com"], "exempt": "yes"},
        "vip": {"auth_users": ["desk"], "headers": ["X-Vip: yes"]},
        "submission": {"daemon_names": ["submission"], "networks": ["198.51.100.0/24"], "mode": "tag"},
        "support": {"senders": ["example.com"], "recipient_domains": [".example.net", "example.net"], "team": "t1",
                    "preset": "zendesk", **HOLD}}))


@flow("explain-policy says which policy is met, why not an earlier one, and what the daemon would do")
def explain_policy(town):
    config = with_policies(town)

    def asked(*words):
        said = run(town, "-c", config, "explain-policy", *words)
        json_said = run(town, "-c", config, "explain-policy", "--json", *words)
        same(json_said.status, said.status, "the status with --json")
        return said, json.loads(json_said.out)

    said, found = asked("--from", "a@example.com", "--to", "c@example.net", "--auth", "desk")
    same((said.status, said.out.splitlines()), (0, [
        "policy robots: no, senders does not have a@example.com",
        "policy vip: no, headers has none of the fields",
        "policy submission: no, daemon_names is asked for, and the message has none",
        "policy support: yes, senders and recipient_domains hold",
        "judged, mode hold"]), "for people")
    same(found, {"policy": "support", "met": ["senders", "recipient_domains"],
                 "earlier": [{"policy": "robots", "unmet": "senders"}, {"policy": "vip", "unmet": "headers"},
                             {"policy": "submission", "unmet": "daemon_names"}],
                 "mode": "hold", "exempt": "", "internal": False, "team": "t1"}, "as JSON")
    for words, status, policy, exempt in (
            (("--from", "noreply@example.com", "--to", "c@example.net"), 1, "robots", "policy"),
            (("--from", "a@example.com", "--to", "c@example.org", "--to", "d@sub.example.net"), 0, "support", ""),
            (("--from", "a@example.org", "--to", "c@example.org"), 0, "", ""),
            (("--from", "a@example.org", "--to", "c@example.org", "--client", "203.0.113.9"), 1, "", "out-of-scope"),
            (("--from", "a@example.org", "--to", "c@example.org", "--client", "192.0.2.7"), 0, "", ""),
            (("--from", "a@example.org", "--to", "c@example.com"), 1, "", "internal"),
            (("--from", "a@example.org", "--to", "c@example.net", "--daemon", "submission", "--client", "198.51.100.1"),
             0, "submission", ""),
            (("--from", "a@example.org", "--to", "c@example.net", "--auth", "DESK", "--header", "X-Vip: oh YES"), 0, "vip", ""),
            (("--from", "<>", "--to", "c@example.net"), 1, "", "null-sender"),
            (("--from", "<a@example.com>", "--to", "<c@example.net>", "--header", "Subject: [Request received]"),
             1, "support", "receipt"),
            (("--from", "a@example.com", "--to", "c@example.net", "--header", "List-Id: x"), 1, "support", "list")):
        said, found = asked(*words)
        same((said.status, found["policy"], found["exempt"]), (status, policy, exempt), words)
    for words in ((), ("--from", "a@example.com"), ("--to", "a@example.com"),
                  ("--from", "a@example.com", "--to", "b@example.net", "more"),
                  ("--from", "a@example.com", "--to", "b@example.net", "--client", "host"),
                  ("--from", "a@example.com", "--to", "b@example.net", "--header", "no colon"),
                  ("--from", "a@example.com", *("--to", "b@example.net") * 33)):
        said = run(town, "-c", config, "explain-policy", *words)
        expect(said.status == USAGE and said.err and not said.out, str(words), said)
    said = run(town, "-c", town.place.path("gone"), "explain-policy", "--from", "a@example.com", "--to", "b@example.net")
    same(said.status, BAD_CONFIG, "settings that are not there")


@flow("what explain-policy says is what the daemon does")
def explained_is_done(town):
    settings = town.settings(desk={"senders": ["support@example.com"], "mode": "tag"}, rest={"exempt": "yes"},
                             tag_external="full")
    with town.daemon(settings) as daemon:
        for sender, policy, exempt in (("support@example.com", "desk", ""), ("other@example.com", "rest", "policy")):
            letter = missed("done-" + policy, sender=sender)
            code, text = town.send(letter)
            line = daemon.about(text.split()[-1])
            said = run(town, "-c", town.place.path("milter.conf"), "explain-policy", "--json", "--from", sender,
                       "--to", "customer@example.net", "--client", "127.0.0.1")
            found = json.loads(said.out)
            same((found["policy"], found["exempt"]), (line["policy"], line.get("exempt", "")), sender)
            same(exempt, found["exempt"], sender)


# ---- replay ----

def robot(data):
    """The same mail as a program sends it."""
    return b"Auto-Submitted: auto-generated\n" + data


@flow("replay tells what would have been held, by policy, from Maildir, directory and mbox alike, however many at once")
def replay(town):
    letters = [missed(f"replay-{i}").data for i in range(8)]
    letters += [robot(letters[0]), b"From: a@example.com\nTo: b@example.net\n\nHello, all is well here. Thanks for your patience.\n"]
    for part in ("box/cur", "box/new", "eml"):
        os.makedirs(town.place.path(part))
    for i, data in enumerate(letters):
        town.place.write(f"box/{'cur' if i % 2 else 'new'}/{i}:2,S", data)
        town.place.write(f"eml/{i}.eml", data)
    mbox = b"".join(b"From x Thu Jan  1 00:00:00 1970\n" + re.sub(rb"(?m)^(>*From )", rb">\1", d) + b"\n" for d in letters)
    forms = [town.place.path("box"), town.place.path("eml"), town.place.write("all.mbox", mbox)]
    told = []
    for jobs in ("1", "2", "7"):
        for form in forms:
            said = judge(town, "replay", "--json", "--jobs", jobs, form)
            same(said.status, 0, f"{form}: {said}")
            *rows, sums = lines_of(said)
            same(len(rows), len(letters), form)
            told.append((sums, sorted(r["verdict"] for r in rows)))
    expect(all(t == told[0] for t in told), "the forms differ", told)
    sums = told[0][0]
    policy, = sums["policies"]
    same((sums["messages"], sums["unreadable"], policy["messages"], policy["would_hold"], policy["exempt"]),
         (10, 0, 10, 8, {"auto-submitted": 1}), "the sums")
    same((policy["missed"], policy["replies"], policy["unknown"]), (8, 9, 1), "the outcomes")
    said = judge(town, "replay", forms[1])
    same(said.status, 0, "for people")
    expect(re.search(r"would have been held +8 +88\.8 %", said.out) and re.search(r"unknown\) +1 +11\.1 %", said.out), "shares", said)
    same(len(re.findall(r"^  .*/eml/\d\.eml: would-hold \(missed\)", said.out, re.M)), 8, "the list")
    expect("\r" not in said.err and "\033" not in said.out, "progress without a terminal", said)
    scored, = lines_of(judge(town, "score", "--json", os.path.join(forms[1], "8.eml")))
    same((scored["verdict"], scored["exempt"], scored["outcome"]), ("exempt", "auto-submitted", "missed"), "what score says of it")
    for words, status in (((), USAGE), (("--jobs", "0", forms[0]), USAGE), (("--jobs", "x", forms[0]), USAGE),
                          ((town.place.path("gone"),), NO_INPUT), (("--config", town.place.path("gone"), forms[0]), BAD_CONFIG)):
        said = judge(town, "replay", *words)
        expect(said.status == status and said.err and not said.out, str(words), said)


@flow("replay --lexicon and --config show message by message what would change")
def replay_twice(town):
    os.makedirs(town.place.path("eml"))
    for i in range(4):
        town.place.write(f"eml/{i}.eml", missed(f"twice-{i}").data)
    town.place.write("eml/4.eml", b"From: a@example.com\nTo: b@example.net\n\nHello, all is well here.\n")
    ours = shutil.copytree(town.lexicons, town.place.path("ours"))
    with open(os.path.join(ours, "en/zz-ours.lex"), "w") as f:
        f.write("signal hostile\nframe check your statement\n+ Check your statement.\n- Check our statement.\n")
    tried = town.place.write("new.conf", as_file({"lexicon_directory": town.lexicons,
                                                  "robots": {"senders": ["example.com"], "exempt": "yes"}}))
    box = town.place.path("eml")
    same(lines_of(judge(town, "replay", "--json", "--lexicon", town.lexicons, box))[-1].get("new"),
         lines_of(judge(town, "replay", "--json", box))[-1]["policies"], "the same again")
    said = judge(town, "replay", "--lexicon", town.lexicons, box)
    expect("\n0 of 5 differ\n" in said.out, "the same again", said)
    *rows, sums = lines_of(judge(town, "replay", "--json", "--config", tried, box))
    same([(r["differs"], r["new"]["exempt"], r["new"]["policy"]) for r in rows], [(True, "policy", "robots")] * 5, "new settings")
    same((sums["policies"][0]["would_hold"], sums["new"][0]["exempt"]), (4, {"policy": 5}), "the sums")
    said = judge(town, "replay", "--config", tried, box)
    expect("\n5 of 5 differ:\n" in said.out and said.out.count("    new: exempt (policy), policy robots\n") == 5, "for people", said)
    *rows, _ = lines_of(judge(town, "replay", "--lexicon", ours, "--json", box))
    same(sorted((r["differs"], r["ground"], r["new"]["ground"]) for r in rows),
         [(False, "", "")] + [(True, "missed", "harm")] * 4, "a line more in the lexicon")


@flow("replay shows a bar on a terminal, and takes it away")
def replay_progress(town):
    os.makedirs(town.place.path("eml"))
    for i in range(40):
        town.place.write(f"eml/{i}.eml", missed(f"bar-{i}").data)
    settings = town.place.write("plain.conf", f'lexicon_directory = "{town.lexicons}"\n')
    got = on_terminal(town, "-c", settings, "replay", town.place.path("eml"))
    expect(re.search(rb"\r\[#+ *\] +\d+ %", got) and b"\r\033[K" in got and b"would have been held" in got, "the bar", got)
