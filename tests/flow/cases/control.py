"""tonectl as its users meet it: files, a terminal, a queue, wrong settings."""
import contextlib
import json
import os
import pty
import pwd
import re
import shutil
import subprocess
import time

from house.daemon import as_file
from house.mails import COLD, UPSET, missed, reply
from house.place import LONGEST, expect, wait_for
from house.registry import flow, same
from house.postfix import PROGRAMS
from house.town import HOLD, PROJECT

MANUAL = os.path.join(PROJECT, "man/tonectl.1")
USAGE, BAD_DATA, NO_INPUT, AWAY, NO_OUTPUT, BAD_CONFIG = 64, 65, 66, 69, 74, 78     # of <sysexits.h>


class Said:
    def __init__(self, done):
        self.status, self.out, self.err = done.returncode, done.stdout, done.stderr

    def __repr__(self):
        return f"status {self.status}\n{self.out}\n{self.err}"


def run(town, *words, stdin=b"", nobody=False):
    """tonectl with these words, as root or as user nobody."""
    program = os.path.join(town.programs, "tonectl")
    other = {}
    if nobody:
        program = shutil.copy(program, town.place.path("tonectl"))      # where he may go
        other = {"user": "nobody", "group": pwd.getpwnam("nobody").pw_gid, "extra_groups": []}
    done = subprocess.run([program, *words], input=stdin, capture_output=True, timeout=LONGEST, check=False, **other)
    done.stdout, done.stderr = done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
    return Said(done)


def judge(town, *words, **more):
    return run(town, "-c", plain_settings(town), *words, **more)


def plain_settings(town):
    return town.place.write("plain.conf", f'lexicon_directory = "{town.lexicons}"\n'
                                          f'state_directory = "{town.place.path("state")}"\n')


def lines_of(said):
    return [json.loads(line) for line in said.out.splitlines()]


def on_terminal(town, *words):
    """What a terminal gets, in bytes, output and complaints together."""
    pid, master = pty.fork()
    if pid == 0:
        os.execv(os.path.join(town.programs, "tonectl"), ["tonectl", "-c", plain_settings(town), *words])
    got = b""
    with contextlib.suppress(OSError):
        while piece := os.read(master, 65536):
            got += piece
    os.waitpid(pid, 0)
    os.close(master)
    return got


# ---- judging ----

@flow("score judges .eml, .txt, .html and standard input alike")
def score_kinds(town):
    mail = town.place.write("a.eml", missed("score-1").data)
    text = town.place.write("a.txt", f"{COLD}\n" + "".join(f"> {line}\n" for line in UPSET.splitlines()))
    html = town.place.write("a.html", f"<p>{COLD}</p><blockquote>{UPSET}</blockquote>")
    said = judge(town, "score", "--json", mail, text, html)
    same(said.status, 0, "the status")
    judged = lines_of(said)
    same([j["file"] for j in judged], [mail, text, html], "the files")
    for j in judged:
        same((j["outcome"], j["verdict"], j["ground"]), ("missed", "would-hold", "missed"), j["file"])
        expect("charged twice" in j["quote"] and "charged" not in j["reply"], "the customer's words", j)
    said = judge(town, "score", "--json", "-", stdin=missed("score-1").data)
    other, = lines_of(said)
    same({**other, "file": mail}, judged[0], "standard input")
    said = judge(town, "score", text)
    expect(said.status == 0 and "not found" in said.out and "[!" in said.out, "the text for people", said)
    expect("\033" not in said.out, "colours without a terminal", said)


def named_in_manual():
    """The fields that tonectl(1) names, from its section JSON up to the list's end."""
    with open(MANUAL) as f:
        text = f.read()
    section = text[text.index("\n.Sh JSON"):]
    section = section[section.index("\n.Bl"):section.index("\n.El")]
    found = set()
    for line in section.splitlines():
        words = line.replace("\\&", "").split()
        if words and (words[0] == ".Cm" or words[:2] == [".It", "Cm"]):
            found |= {w for w in words if re.fullmatch("[a-z_]+", w)} - {"or"}
    return found


def fields_in(value):
    if isinstance(value, dict):
        return set(value) | {name for one in value.values() for name in fields_in(one)}
    if isinstance(value, list):
        return {name for one in value for name in fields_in(one)}
    return set()


@flow("score --json has every field that the manual names, no other, and offsets that fit")
def score_json(town):
    pairs = [{"id": "1", "customer": UPSET, "reply": "Grüße — I’m really sorry that you were charged twice. 😀 "
                                                     "I understand how frustrating that must be."},
             {"id": "2", "customer": UPSET, "reply": COLD},
             {"id": "3", "reply": "Hello"},
             {"id": "4", "customer": "Ärgerlich: I’m furious 😡, nobody answers me!", "reply": "You entered the wrong one."}]
    name = town.place.write("pairs.jsonl", "".join(json.dumps(p) + "\n" for p in pairs))
    judged = lines_of(judge(town, "score", "--pairs", "--json", name))
    judged += lines_of(judge(town, "score", "--json", town.place.write("a.eml", missed("json-1").data)))
    top = set().union(*map(set, judged))
    same(sorted(fields_in(judged)), sorted(named_in_manual()), "fields in the output and in the manual")
    for j in judged:
        same(set(j) | {"file", "id"}, top, "the fields of each line")
        for s in j["signals"]:
            text = j["quote" if s.get("in") == "quote" else "reply"].encode()
            same(text[s["start"]:s["end"]].decode(), s["text"], f"the words of {s['signal']}")
            expect(re.fullmatch(r"[a-z]+/[^ :]+\.lex:\d+|program", s["from"]), "where a signal is from", s)
    expect(any(s.get("in") == "quote" and s["start"] > 8 for s in judged[3]["signals"]), "no signal behind an umlaut")
    same(judged[2]["score"], None, "the score of a short reply")


@flow("words across the end of a line are shown in one, with a blank")
def score_across_lines(town):
    text = town.place.write("a.txt", f"{COLD}\n> I have been waiting for\n> nine days and I am furious.\n")
    said = judge(town, "score", text)
    expect(said.status == 0 and '"waiting for nine days' in said.out and "for.nine" not in said.out, "the words", said)


@flow("score --pairs says file and line of what it cannot read, and judges the rest")
def score_bad_pairs(town):
    good = json.dumps({"id": "good", "customer": UPSET, "reply": COLD})
    bad = ["{", "[]", "42", '{"id":"x"}', '{"id":1,"reply":"a"}', '{"id":"n","customer":5,"reply":"a"}',
           '{"id":"u","reply":"\\ud800"}', '{"id":"z","reply":"a\\u0000b"}', "[" * 100000, "\x1b[2J"]
    name = town.place.write("bad.jsonl", "\n".join([good, *bad, "", good]))
    said = judge(town, "score", "--pairs", "--json", name)
    same(said.status, BAD_DATA, "the status")
    same([j["id"] for j in lines_of(said)], ["good", "good"], "what was judged")
    for number in range(2, 2 + len(bad)):
        expect(f"{name}:{number}:" in said.err, f"line {number} is not named", said.err)
    expect("\x1b" not in said.err, "a control character in a complaint", said.err)
    empty = judge(town, "score", "--pairs", town.place.write("empty.jsonl", ""))
    same((empty.status, empty.out), (0, ""), "no lines at all")


@flow("text prints what a reader sees; split its parts, also as JSON")
def text_and_split(town):
    html = town.place.write("a.html", "<style>p{}</style><p>Sch&ouml;n &amp; gut</p><p hidden>no</p>"
                                      "<blockquote>I am <b>upset</b></blockquote>")
    said = judge(town, "text", html)
    expect(said.status == 0 and "Schön & gut" in said.out and "p{}" not in said.out, "the text", said)
    mail = town.place.write("a.eml", missed("split-1").data)
    said = judge(town, "split", "--json", mail)
    parts, = lines_of(said)
    same(set(parts), {"file", "reply", "quote", "earlier", "signature", "footer", "parts", "places", "split",
                      "findings"}, "the fields")
    text = json.loads(judge(town, "text", "--json", mail).out)["text"].encode()
    for part in parts["parts"]:
        expect(part["start"] <= part["end"] <= len(text), "a part's place", part)
        if part["part"] == "reply":
            expect(text[part["start"]:part["end"]].split() == parts["reply"].encode().split(), "the words of a part", part)
    expect("Refunds" in parts["reply"] and "charged twice" in parts["quote"], "the parts", parts)
    expect("Refunds" not in parts["quote"] and parts["split"]["confidence"] > 0, "the parts", parts)
    said = judge(town, "split", mail)
    expect(said.status == 0 and "reply\n" in said.out and "quote\n" in said.out and "method " in said.out, "split", said)
    for command in ("text", "split"):
        said = judge(town, command, mail, html)
        expect(said.status == 0 and said.out.count("==> ") == 2 and f"==> {html} <==\n" in said.out, "two files", said)
        same([j["file"] for j in lines_of(judge(town, command, "--json", mail, html))], [mail, html], "two files")
    said = judge(town, "split", "--as", "html", "-", stdin=b"<p>Done.</p><blockquote>I am upset</blockquote>")
    expect("  Done.\nquote\n  I am upset\n" in said.out, "standard input as HTML", said)


@flow("text --parts prints each text of a message for itself")
def text_of_parts(town):
    mail = town.place.write("p.eml", "Content-Type: multipart/alternative; boundary=b\n\n--b\n"
                                     "Content-Type: text/plain; charset=utf-8\n\nDone.\n--b\n"
                                     "Content-Type: text/html\n\n<p>Not yet, I am sorry.\n--b--\n")
    said = judge(town, "text", mail)
    same((said.status, said.out), (0, "Not yet, I am sorry.\n"), "what a reader sees")
    said = judge(town, "text", "--parts", mail)
    same((said.status, said.out), (0, "--> part 2: text/plain, utf-8 <--\nDone.\n"
                                      "--> part 3: text/html <--\nNot yet, I am sorry.\n"), "the parts")
    same([(p["part"], p["type"], p["charset"], p["text"]) for p in lines_of(judge(town, "text", "--parts", "--json", mail))],
         [(2, "text/plain", "utf-8", "Done."), (3, "text/html", "", "Not yet, I am sorry.")], "as JSON")
    words = town.place.write("p.txt", "hello\n")
    same(judge(town, "text", "--parts", words).out, judge(town, "text", words).out, "a text without parts")
    same(judge(town, "split", "--parts", mail).status, USAGE, "who has no parts")


@flow("files that cannot be read are named once, the others are judged")
def unreadable(town):
    good = town.place.write("good.txt", COLD)
    gone = town.place.path("gone.eml")
    said = judge(town, "score", "--json", gone, town.place.directory, good)
    same(said.status, NO_INPUT, "the status")
    same([j["file"] for j in lines_of(said)], [good], "what was judged")
    same(said.err.count(gone), 1, "how often the missing file is named")
    same(len(said.err.splitlines()), 2, "complaints")
    for command in ("text", "split"):
        said = judge(town, command, gone)
        expect(said.status == NO_INPUT and said.err.count(gone) == 1, command, said)
    town.place.write("closed.txt", COLD, mode=0o600)
    said = judge(town, "score", town.place.path("closed.txt"), nobody=True)
    expect(said.status == NO_INPUT and "Permission denied" in said.err, "a closed file", said)
    for kind in ("eml", "txt", "html"):
        said = judge(town, "score", "--json", town.place.write(f"empty.{kind}", ""))
        expect(said.status == 0 and len(lines_of(said)) == 1, f"an empty .{kind}", said)


@flow("wrong usage is status 64, says what was meant and prints nothing else")
def usage(town):
    for words in ((), ("nonsense",), ("score",), ("text",), ("split",), ("text", "--as", "pdf", "a"), ("check", "a"),
                  ("lexicon",), ("lexicon", "find"), ("lexicon", "find", "a", "b"), ("lexicon", "signals", "a"),
                  ("lexicon", "other"), ("stats", "a"), ("doctor", "a"), ("held",), ("held", "release"),
                  ("held", "list", "a"), ("held", "release", "--all", "a"), ("held", "drop"), ("--wrong",),
                  ("score", "--json", "--explain", "a"), ("text", "--explain", "a"), ("text", "--json"), ("check", "--all"),
                  ("stats", "--pairs"), ("-c",)):
        said = judge(town, *words)
        expect(said.status == USAGE and said.err and not said.out, f"tonectl {' '.join(words)}", said)
    for words, begin in ((("-h",), "usage: "), (("--help",), "usage: "), (("-V",), "tonectl ")):
        said = run(town, *words)
        expect(said.status == 0 and said.out.startswith(begin) and not said.err, words, said)
    with open("/dev/full", "w") as full:
        status = subprocess.run([os.path.join(town.programs, "tonectl"), "-h"], stdout=full,
                                stderr=subprocess.DEVNULL, check=False).returncode
    same(status, NO_OUTPUT, "the status when nothing can be printed")


@flow("on a terminal there are colours, but no control of the mail, its name or its id")
def terminal(town):
    evil = "\033]0;owned\a\033[2J\u009b31m\u202e I am furious\r\x08\x7f"
    mail = town.place.write("evil\033[2J.eml", reply("terminal-1", own=COLD + evil, customer=UPSET + evil).data)
    pairs = town.place.write("p.jsonl", json.dumps({"id": "\033[2Jid\u009b", "customer": UPSET + evil, "reply": evil}) + "\n{\033[2J\n")
    colours = re.compile(rb"\033\[(0|1|31|32|33)m")
    for words in (("score", mail), ("score", "--pairs", pairs), ("text", mail), ("split", mail), ("split", "--json", mail),
                  ("score", "--json", mail), ("score", town.place.path("gone\033[2J\u009b")),
                  ("lexicon", "find", "sorry" + evil)):
        got = on_terminal(town, *words)
        shown = colours.sub(b"", got) if words[0] == "score" and "--json" not in words else got
        for bad in (b"\033", b"\a", b"\x08", b"\x7f", b"\xc2\x9b", "\u202e".encode()):
            expect(bad not in shown or "--json" in words and bad == "\u202e".encode(), f"{words[:2]}: a control arrived", bad, got)
    got = on_terminal(town, "score", mail)
    expect(b"\033[33m" in got and b"[!" not in got, "no colours", got)


# ---- settings and lexicons ----

@flow("check names file, line and the nearest name of what is wrong")
def check(town):
    said = judge(town, "check")
    expect(said.status == 0 and "plain.conf: sound" in said.out and ", 0 wrong" in said.out, "sound settings", said)
    name = town.place.write("wrong.conf", 'socket = "unix:/tmp/x"\n\nsocket_mod = "0660"\n')
    said = run(town, "-c", name, "check")
    expect(said.status == BAD_CONFIG and f"{name}:3" in said.err and "socket_mode" in said.err, "an unknown setting", said)
    said = run(town, "-c", town.place.path("gone.conf"), "check")
    expect(said.status == BAD_CONFIG and "gone.conf" in said.err, "settings that are not there", said)
    said = judge(town, "--lexicons", town.place.path("no-lexicons"), "check")
    expect(said.status == BAD_CONFIG and "no-lexicons" in said.err, "no lexicons", said)


def lexicon_with(town, text):
    """The shipped lexicons with one more file; the number of its first line is 1."""
    directory = town.place.path("planted")
    subprocess.run(["cp", "-R", town.lexicons, directory], check=True)
    town.place.write("planted/en/zz-ours.lex", text)
    return directory


@flow("a planted lexicon line is found: one that cannot be read, one whose example fails")
def bad_lexicon(town):
    directory = lexicon_with(town, "# ours\n\nsignal apol.ful\nframe so sorry\n+ so sorry\n")
    for words in (("check",), ("lexicon", "check")):
        said = judge(town, "--lexicons", directory, *words)
        expect(said.status == BAD_CONFIG and "zz-ours.lex:3" in said.err and "apol.full" in said.err, "an unknown signal", said)
    town.place.write("planted/en/zz-ours.lex", "signal apol.full\nframe quite zorry\n+ We are zorry.\n- quite zorry\n")
    said = judge(town, "--lexicons", directory, "check")
    expect(said.status == 1 and "zz-ours.lex:3" in said.out and "zz-ours.lex:4" in said.out and ", 2 wrong" in said.out,
           "examples that fail", said)


@flow("lexicon signals lists every id, lexicon find the frames that match a sentence")
def lexicon(town):
    said = run(town, "lexicon", "signals")
    listed = [line.split()[0] for line in said.out.splitlines()]
    expect(said.status == 0 and {"apol.full", "blame", "need.upset"} <= set(listed), "the signals", said)
    same(len(listed), len(set(listed)), "ids that differ")
    said = judge(town, "lexicon", "find", "I'm truly sorry this happened")
    expect(said.status == 0 and "language: en" in said.out and re.search(r"apol\S+ .*sorry.*en/apology\.lex:\d+", said.out),
           "the frames", said)
    said = judge(town, "lexicon", "check", "--language", "en")
    expect(said.status == 0 and "en: 0 things are lacking" in said.out, "the first language lacks nothing of its own", said)
    said = judge(town, "lexicon", "check", "--language", "qq")
    expect(said.status == BAD_CONFIG and "qq" in said.err, "a language that is not there", said)


# ---- counters ----

def judged(figures):
    return figures.get("total", {}).get("messages", 0)


@flow("stats: of this host while the daemon runs and after, of Redis, and of this host when Redis is away")
def stats(town):
    with town.redis() as redis:
        settings = town.settings(redis=redis.where)
        with town.daemon(settings):
            for i in range(3):
                town.deliver(missed(f"stats-{i}"), f"stats-{i}")
            wait_for(lambda: redis.hash("{tone}:total").get("messages") == 3, 10, "3 messages in Redis")
            status, said = town.tonectl("stats")
            expect(status == 0 and "counters of Redis" in said and "outcome:missed" not in said, "stats", said)
            expect(re.search(r"^  would have been held +3  \(100.0 %\)$", said, re.M), "the summary", said)
            status, said = town.tonectl("stats", "--all")
            expect(status == 0 and "messages  " in said and "outcome:missed" in said, "stats --all", said)
            same(judged(town.stats()), 3, "messages in stats --json")
            redis.stop()
            town.deliver(missed("stats-3"), "stats-3")
            config = ("-c", town.place.path("milter.conf"))
            wait_for(lambda: judged(json.loads(run(town, *config, "stats", "--json").out)) == 4, 10, "4 counted messages")
            said = run(town, *config, "stats")
            expect(said.status == 0 and "counters of this host" in said.out and "own figures follow" in said.err,
                   "stats without its Redis", said)
    said = run(town, *config, "stats", "--json")
    figures = json.loads(said.out)
    same(judged(figures), 4, "messages after the end")
    expect(all(isinstance(n, int) for key in figures.values() for n in key.values()), "more than integers", figures)


@flow("stats days and stats teams: a row for each, with the share that was acknowledged")
def stats_rows(town):
    team = town.place.write("identity.map", "sender agent@example.com team=billing\n")
    with town.daemon(town.settings(identity_map=team, team_least=3)):
        for i in range(3):
            town.deliver(missed(f"rows-{i}") if i else reply("rows-0"), f"rows-{i}")
        wait_for(lambda: judged(town.stats()) == 3, 10, "3 counted messages")
    days = json.loads(town.tonectl("stats", "days", "3", "--json")[1])
    row = {"messages": 3, "judged": 3, "met": 1, "missed": 2, "held": 0, "harm": 0, "unknown": 0}
    today = {"day": time.strftime("%Y-%m-%d", time.gmtime()), **row}
    expect(len(days) == 3 and today == days[-1] and days[0]["judged"] == 0, "three days", days)
    same(json.loads(town.tonectl("stats", "days", "1", "--team", "billing", "--json")[1])[0]["met"], 1, "the team's day")
    same(json.loads(town.tonectl("stats", "teams", "--json")[1]), [{"team": "billing", **row}], "teams")
    status, said = town.tonectl("stats", "teams")
    expect(status == 0 and re.search(r"^billing +3  +33\.3 % #{7} +2 ", said, re.M), "the table", said)
    for wrong in (["days", "0"], ["days", "401"], ["days", "x"], ["weeks"], ["teams", "3"], ["--team", "billing"], ["days", "--all"]):
        same(town.tonectl("stats", *wrong)[0], USAGE, f"the status of stats {' '.join(wrong)}")


@flow("events: the newest messages without Redis, those to come with --follow, and no word of mail")
def events(town):
    with town.daemon():
        for i in range(3):
            town.deliver(missed(f"events-{i}") if i else reply("events-0"), f"events-{i}")
        wait_for(lambda: town.tonectl("events")[1].count("\n") == 3, 10, "three events")
        shown = [json.loads(line) for line in town.tonectl("events", "--json", "2")[1].splitlines()]
        same([(e["sequence"], e["action"], e["outcome"]) for e in shown], [(2, "observed", "missed"), (3, "observed", "missed")],
             "the newest two")
        expect("need.upset" in shown[0]["signals"] or "need.problem" in shown[0]["signals"], "the signals", shown[0])
        follower = town.place.start([os.path.join(town.programs, "tonectl"), "-c", town.place.path("milter.conf"), "events",
                                     "--follow", "1"], "events.log")
        wait_for(lambda: "missed" in town.place.read("events.log"), 10, "the newest event")
        town.deliver(reply("events-3"), "events-3")
        wait_for(lambda: " met " in town.place.read("events.log"), 10, "the event to come")
        town.place.stop(follower)
        expect("@" not in town.tonectl("events")[1] + town.tonectl("events", "--json")[1], "an address in events")
    same(town.tonectl("events", "x")[0], USAGE, "the status of a number that is none")


@flow("stats begins with what people want to know: would be held, no words of the customer, exempt and why")
def stats_summary(town):
    with town.daemon():
        town.deliver(missed("sum-1"), "sum-1")
        town.deliver(reply("sum-2", own=COLD, customer=""), "sum-2")
        town.deliver(reply("sum-3", headers=("Auto-Submitted: auto-replied",)), "sum-3")
    status, said = town.tonectl("stats")
    rows = [re.sub(" +", " ", row.strip()) for row in said.splitlines()]
    for row in ("messages 3", "judged 2 (66.6 %)", "would have been held 1 (50.0 %)", "no words of the customer 1 (50.0 %)",
                "exempt 1 (33.3 %)", "auto-submitted 1", "failed, passed unjudged 0 (0.0 %)"):
        expect(row in rows, row, said)
    same((status, town.stats()["total"]["unknown:no-quote"]), (0, 1), "status and counter")


@flow("stats tells keys of the greatest length apart, and prints no half of them")
def stats_long_keys(town):
    with town.redis() as redis:
        keys = ["total:team:" + "x" * 150 + end for end in ("a", "b")]
        for key in keys:
            redis.ask("HSET", "{tone}:" + key, "messages", "1", "judged", "1")
            redis.ask("ZADD", "{tone}:keys", "0", "{tone}:" + key)
        config = town.place.write("redis.conf", as_file(town.settings(redis=redis.where)))
        said = run(town, "-c", config, "stats", "--json")
        expect(said.status == 0, "stats", said)
        for key in keys:
            same(json.loads(said.out).get(key), {"messages": 1, "judged": 1}, key)


@flow("stats says so when it cannot see the state directory, rather than nothing")
def stats_blind(town):
    said = judge(town, "stats")
    expect(said.status == NO_INPUT and town.place.path("state") in said.err and not said.out, "a missing directory", said)
    os.mkdir(town.place.path("state"), 0o700)
    said = judge(town, "stats", "--json")
    same((said.status, said.out), (0, "{}\n"), "an empty directory")
    said = judge(town, "stats", nobody=True)
    expect(said.status == NO_INPUT and "Permission denied" in said.err, "a closed directory", said)


@flow("stats reads this host's figures without settings, and says so when those are broken")
def stats_without_settings(town):
    with town.daemon():
        town.deliver(missed("bare-1"), "bare-1")
        broken = town.place.write("broken.conf", "nonsense = 1\n")
        said = run(town, "-c", broken, "stats", "--json")
        expect(said.status == BAD_CONFIG and "broken.conf:1" in said.err and "--state-directory" in said.err, "broken settings", said)
        bare = ("-c", broken, "stats", "--json", "--state-directory", town.place.path("state"))
        wait_for(lambda: judged(json.loads(run(town, *bare).out)) == 1, 10, "1 counted message")
    said = run(town, "-c", broken, "doctor", "--state-directory", town.place.path("state"))
    same(said.status, USAGE, "another command with --state-directory")


# ---- held mail ----

def hold(town, key):
    code, said = town.send(missed(key))
    same(code, 250, "Postfix's answer")
    queue_id = town.queue_id(said)
    wait_for(lambda: queue_id in town.postfix.held(), 10, f"{queue_id} in the hold queue")
    return queue_id


def listed(town):
    """By queue id: id, queue id, queue and policy."""
    status, said = town.tonectl("held", "list", "--json")
    same(status, 0, f"held list: {said}")
    rows = [json.loads(line) for line in said.splitlines()]
    return {row["queue_id"]: [row[name] for name in ("id", "queue_id", "queue", "policy")] for row in rows}


def age(town, seconds):
    """Every record was decided so long ago."""
    for name in os.listdir(town.place.path("state/held")):
        path = town.place.path("state/held", name)
        with open(path) as f:
            text = f.read()
        earlier, n = re.subn(r"(?m)^(decided\W+)(\d+)", lambda m: m[1] + str(int(m[2]) - seconds), text)
        same(n, 1, "lines with the time of the decision")
        with open(path, "w") as f:
            f.write(earlier)


@flow("held: ours by any of its names, never what somebody else put on hold")
def held(town):
    with town.daemon(town.hold_settings()):
        same(listed(town), {}, "the list before anything")
        same(town.tonectl("held", "release", "--now", "--all")[0], 0, "releasing all of nothing")
        first, second, third, gone = (hold(town, f"held-{i}") for i in range(4))
        town.postfix.run("postsuper", "-H", third)      # left the hold queue without us
        theirs = town.send(reply("theirs"), )[1].rsplit(" ", 1)[-1]
        town.postfix.run("postsuper", "-d", gone)
        town.sink.wait("theirs")
        rows = listed(town)
        expect(theirs not in rows and {first, second, third, gone} == set(rows), "the list", rows)
        same((rows[first][2], rows[gone][2], rows[first][3]), ("hold", "gone", "desk"), "queue and policy")
        for name in (theirs, rows[first][0][:7], "4jXJQj54hWz1bY3M", "0" * 32):
            status, said = town.tonectl("held", "release", "--now", name)
            expect(status == 1 and "no record of ours" in said, f"release {name}", said)
        status, said = town.tonectl("held", "release", "--now", gone)
        expect(status == 1 and "may still be coming" in said, "release of what is gone, too early", said)
        status, said = town.tonectl("held", "release", "--now", rows[first][0][:8], "nonsense")
        expect(status == 1 and f"{first} released" in said and "nonsense" in said, "one known, one not", said)
        town.sink.wait("held-0")
        status, said = town.tonectl("held", "release", "--now", "--all")
        expect(status == 0 and f"{second} released" in said and gone not in said, "release --all", said)
        town.sink.wait("held-1")
        left = set(listed(town))
        expect(gone in left and not {first, second} & left, "records that are left", left)


@flow("held release ends the records of messages that left the hold queue by another hand, and says so")
def held_gone(town):
    with town.daemon(town.hold_settings(desk={**HOLD, "open_holds_max": 3})):
        status, said = town.tonectl("held", "list")
        same((status, said), (0, "nothing is held\n"), "the list of nothing")
        gone, deleted, kept = (hold(town, f"gone-{i}") for i in range(3))
        town.postfix.run("postsuper", "-d", gone)
        town.postfix.run("postsuper", "-d", deleted)
        age(town, 301)
        rows = listed(town)
        expect(town.tonectl("doctor")[1].count("their message is on hold no more") == 1, "the doctor's warning")
        status, said = town.tonectl("held", "release", "--now", gone)
        same((status, said), (0, f"{rows[gone][0]}  {gone} gone; record ended\n"), "release of what is gone")
        status, said = town.tonectl("held", "release", "--now", "--all")
        expect(status == 0 and f"{deleted} gone; record ended" in said and f"{kept} released" in said, "--all", said)
        same(listed(town), {}, "records that are left")
        expect("no more" not in town.tonectl("doctor")[1], "a warning without a record")
        town.sink.wait("gone-2")
        hold(town, "gone-3")        # there is room again
        # Elsewhere in the queue: on its way.
        town.postfix.run("postconf", "-e", "default_transport=retry:later")
        town.postfix.run("postfix", "reload")
        try:
            deferred, = listed(town)
            town.postfix.run("postsuper", "-H", deferred)
            status, said = town.tonectl("held", "release", "--now", deferred)
            expect(status == 0 and re.search(f"{deferred} (deferred|active|incoming); record ended", said), "on its way", said)
        finally:
            town.postfix.run("postconf", "-e", f"default_transport=border:[127.0.0.1]:{town.sink.port}")
            town.postfix.run("postfix", "reload")
        town.postfix.run("postsuper", "-d", deferred)


@flow("held believes no queue listing that failed")
def held_no_listing(town):
    with town.daemon(town.hold_settings()):
        hold(town, "listing-1")
        age(town, 301)
        said = run(town, "-c", town.place.path("milter.conf"), "--postfix-config", town.place.path("nowhere"),
                   "held", "release", "--now", "--all")
        expect(said.status == AWAY and said.err and "ended" not in said.out, "a queue that cannot be asked", said)
        rows = listed(town)
        same(len(rows), 1, "records that are left")
        nowhere = ("-c", town.place.path("milter.conf"), "--postfix-config", town.place.path("nowhere"), "held", "list")
        said = run(town, *nowhere, "--json")
        expect(said.status == AWAY and "the queue could not be asked: " in said.err, "the list without a queue", said)
        same([(row["queue_id"], row["queue"]) for row in lines_of(said)], [(*rows, "")], "what is listed")
        said = run(town, *nowhere)
        expect(said.status == AWAY and [*rows][0] in said.out and "not on hold" not in said.out, "for people", said)
        town.tonectl("held", "release", "--now", "--all")
        town.sink.wait("listing-1")


@flow("held finds and releases what another instance of Postfix has on hold")
def held_elsewhere(town):
    for name in ("incoming", "active", "deferred", "hold", "maildrop", "defer", "public", "private", "pid"):
        os.makedirs(town.place.path("first/spool", name), exist_ok=True)
    os.mkdir(town.place.path("first/data"))
    town.place.write("first/etc/master.cf", "smtp inet n - n - - smtpd\n")
    town.place.write("first/etc/main.cf", f"compatibility_level = 3.6\nqueue_directory = {town.place.path('first/spool')}\n"
                     f"data_directory = {town.place.path('first/data')}\ndaemon_directory = {PROGRAMS}\nmyhostname = first.example.com\n"
                     f"multi_instance_directories = {town.postfix.directory}/etc\n")
    for name in ("main.cf", "master.cf"):
        os.utime(town.place.path("first/etc", name), (1, 1))
    with town.daemon(town.hold_settings()):
        queue_id = hold(town, "elsewhere")
        age(town, 301)
        said = run(town, "-c", town.place.path("milter.conf"), "--postfix-config", town.place.path("first/etc"),
                   "held", "release", "--now", "--all")
        expect(said.status == 0 and f"{queue_id} released" in said.out, "release", said)
        town.sink.wait("elsewhere")
        same(listed(town), {}, "records that are left")


@flow("held release --all leaves mail on hold that has no record of ours")
def held_by_others(town):
    with town.daemon(town.hold_settings()) as milter:
        ours = hold(town, "ours")
        milter.reload()
    # The filter is away now: mail passes unjudged, and an administrator holds it.
    town.postfix.run("postconf", "-e", "default_transport=hold:")
    town.postfix.run("postfix", "reload")
    try:
        code, said = town.send(reply("others"))
        same(code, 250, "Postfix's answer")
        others = town.queue_id(said)
        wait_for(lambda: "Placed on hold: 1" in town.postfix.run("postsuper", "-h", others), 10, "their hold")
        status, said = town.tonectl("held", "release", "--now", others)
        expect(status == 1 and "no record of ours" in said, "release of theirs", said)
        town.postfix.run("postconf", "-X", "default_transport")
        status, said = town.tonectl("held", "release", "--now", "--all")
        expect(status == 0 and f"{ours} released" in said and others not in said, "release --all", said)
        same(town.postfix.held(), [others], "what is on hold")
    finally:
        town.postfix.run("postconf", "-e", f"default_transport=border:[127.0.0.1]:{town.sink.port}")
        town.postfix.run("postfix", "reload")


@flow("held needs root, and says so")
def held_not_root(town):
    with town.daemon(town.hold_settings()):
        queue_id = hold(town, "root-1")
        words = ("-c", town.place.path("milter.conf"), "--postfix-config", town.postfix.directory + "/etc", "held")
        said = run(town, *words, "release", "--now", queue_id, nobody=True)
        expect(said.status == 1 and "only root may release" in said.err, "held release", said)
        said = run(town, *words, "list", nobody=True)
        expect(said.status == NO_INPUT and "Permission denied" in said.err, "held list", said)
        same(town.postfix.held(), [queue_id], "what is on hold")
