"""The pages in a real Chromium: how they look to everybody, and what is done on them.

`make browser` and `make screenshots` run these; they want chromium, nginx and what
npm installs for tests/browser into build/browser.
"""
import json
import os
import random
import shutil
import subprocess
import time

from house.mails import crlf
from house.place import expect, wait_for
from house.registry import Skipped, flow, same
from house.review import PASSWORD
from house.smtp import Letter
from house.town import PROJECT

from .deciding import record_of, settled
from .reviewing import listed, office

MODULES = os.environ.get("TONE_BROWSER_MODULES", os.path.join(PROJECT, "build/browser/node_modules"))
SHOTS = os.environ.get("TONE_SCREENSHOTS", "")

PEOPLE = {"dana": ("Dana Reed", "billing"), "omar": ("Omar Haddad", "shipping"), "kim": ("Kim Larsen", "shipping"),
          "pat": ("Pat Novak", "accounts")}
MAP = "".join(f"sender  {name}@example.com  team={team} return_to={name}@example.com\n" for name, (_, team) in PEOPLE.items())
# Agent, customer, subject, what the customer wrote, what the agent did.
LETTERS = [
    ("dana", "Carl Weber", "[#31877] Charged twice and nobody answers",
     "I have been charged twice for order 31877 and nobody has answered me for nine days.\nI am furious. This is completely unacceptable.",
     "Refunds are processed within 10 business days. Please check your statement."),
    ("omar", "Amira Boyd", "[#31902] Third time it arrives broken",
     "This is the third kettle that arrives broken. My mother's birthday was yesterday and I had nothing to give her. I am so disappointed.",
     "We'll ship another one."),
    ("pat", "Joan Ames", "[#31911] Cannot log in since Monday",
     "I cannot log in since Monday and I am losing customers every hour. Please help me, this is urgent and really upsetting.",
     "You entered the wrong password. You should have read the instructions before writing to us."),
    ("kim", "Hugh Farrell", "[#31920] Parcel lost again",
     "My parcel is lost again. It is the second time, and I waited at home for two whole days. I am very upset.",
     "As per our policy we cannot open a search before 14 working days have passed."),
    ("dana", "Lena Ortiz", "[#31934] My refund is still not on my account",
     "You promised my refund for last Friday. It is still not on my account and I cannot pay my rent. I am desperate.",
     "Your request has been forwarded to the relevant department."),
    ("omar", "Tess Moore", "[#31940] Wrong size, and no reply for weeks",
     "I wrote to you twice about the wrong size and got no reply for three weeks. This is ridiculous, I feel ignored.",
     "Please fill in the form on our website."),
]


def letter(agent, customer, subject, wrote, answered):
    name, address = PEOPLE[agent][0], customer.lower().replace(" ", ".") + "@example.net"
    quoted = "".join(f"> {line}\n" for line in wrote.splitlines())
    text = (f"From: {name} <{agent}@example.com>\nTo: {customer} <{address}>\nSubject: Re: {subject}\n"
            f"Message-ID: <{subject[2:7]}@example.com>\nDate: Mon, 02 Feb 2026 09:12:00 +0000\nMIME-Version: 1.0\n"
            f"Content-Type: text/plain; charset=utf-8\n\nHello,\n\n{answered}\n\nKind regards,\n{name}\n\n"
            f"On Sun, 1 Feb 2026 at 18:40, {customer} <{address}> wrote:\n{quoted}")
    return Letter(crlf(text), sender=f"{agent}@example.com", recipients=[address])


def hold(town, one):
    before = set(town.postfix.held())
    code, said = town.send(one)
    same(code, 250, said)
    wait_for(lambda: set(town.postfix.held()) - before, 20, "the message on hold; the log: " + town.place.read("milter.log")[-600:])
    return record_of(town, (set(town.postfix.held()) - before).pop())


def some_past(redis):
    """Thirty days of figures, as hosts would have brought them, so that charts have something to draw."""
    dice = random.Random(31)
    for day in range(31):
        name = time.strftime("%Y%m%d", time.gmtime(time.time() - day * 86400))
        for team, share in (("all", 1.0), ("billing", 0.4), ("shipping", 0.35), ("accounts", 0.25)):
            judged = int(share * dice.randint(180, 260))
            met = int(judged * dice.uniform(0.38, 0.46))
            missed = int(judged * dice.uniform(0.04, 0.08))
            fields = {"messages": judged + 9, "judged": judged, "outcome:met": met, "outcome:missed": missed,
                      "outcome:not-called-for": int(judged * 0.4), "outcome:unknown": int(judged * 0.1),
                      "action:held": missed // 3, "need:upset": int(judged * 0.2), "signal:pers.name": int(judged * 0.8),
                      "signal:ack.specific": int(judged * 0.3), "signal:own.will": int(judged * 0.25), "signal:policy": int(judged * 0.08),
                      "need:problem": int(judged * 0.5), "need:very-upset": int(judged * 0.06), "need:none": int(judged * 0.24)}
            held = fields["action:held"]
            sent, dropped, itself = held // 4, held // 9, held // 7
            decided = {"returned": held - sent - dropped - itself, "released": sent + itself, "dropped": dropped, "by_deadline": itself,
                       "decisions": held - itself, "minutes": (held - itself) * dice.randint(9, 16), "within_5": held // 5,
                       "within_15": held // 2, "within_30": held // 8, "within_60": held // 12, "wrong": int(dice.random() < 0.4),
                       "missing:acknowledgement": held * 3 // 4, "missing:apology": held * 2 // 3, "missing:own-action": held // 3,
                       "missing:name": held // 6}
            for key, values in ((f"{{tone}}:d:{name}:{team}", fields), (f"{{tone}}:review:d:{name}:{team}", decided)):
                redis.ask("HSET", key, *[part for pair in values.items() for part in pair])
    for score in range(0, 100, 5):
        redis.ask("HSET", "{tone}:hist:score", f"s{score}", max(3, 420 - abs(score - 70) * 9))


# What was decided before: action, by, team, ground, need, minutes it took, reason, whether it was marked.
DECIDED = [("return", "mira", "billing", "missed", "very-upset", 9, "", 0), ("release", "lea", "shipping", "missed", "upset", 14, "", 1),
           ("drop", "lea", "accounts", "harm", "upset", 31, "sent to the wrong customer", 0), ("release", "", "shipping", "missed", "upset", 60, "", 0),
           ("return", "mira", "accounts", "harm", "problem", 4, "", 0), ("return", "lea", "billing", "missed", "upset", 22, "", 0)]
ENDED = {"return": "returned", "release": "released", "drop": "dropped"}


def some_decisions(redis):
    for n, (action, by, team, ground, need, minutes, reason, wrong) in enumerate(DECIDED, 1):
        key, at = f"{n:032x}", int(time.time()) - n * 4000
        redis.ask("HSET", "{tone}:review:reply:" + key, "id", key, "team", team, "policy", "desk", "need", need, "ground", ground, "held", at - minutes * 60,
                  "action", action, "by", by, "decision", key, "reason", reason, "at", at, "state", ENDED[action], *(("wrong", 1) if wrong else ()))
        redis.ask("ZADD", "{tone}:review:decided", at, key)


def due(redis, lea, record, seconds):
    """What people should have decided by then; the pages learn of it when the message comes anew."""
    left = redis.ask("ZSCORE", "{tone}:holds", record)
    redis.ask("HSET", "{tone}:held:" + record, "review_by", int(time.time()) + seconds)
    wait_for(lambda: redis.ask("ZREM", "{tone}:holds", record) is not None and not listed(lea, record), 30, "a list without it")
    redis.ask("ZADD", "{tone}:holds", left, record)
    wait_for(lambda: listed(lea, record), 30, "a list with it")


def node(town, script, config):
    done = subprocess.run(["node", os.path.join(town.place.path("browser"), script), town.place.write("browser.json", json.dumps(config))],
                          capture_output=True, text=True, check=False, timeout=1800)
    said = done.stdout.strip().splitlines()
    expect(done.returncode == 0 and said, f"{script} ended with {done.returncode}", done.stdout + done.stderr[-2000:])
    town.note(f"{script}: {said[-1]}")


def ready(town):
    """Scripts and their modules in one place; the Chromium."""
    chromium = shutil.which("chromium")
    if not chromium or not shutil.which("node") or not shutil.which("nginx") or not os.path.isdir(MODULES):
        raise Skipped("needs chromium, nodejs, nginx (tests/deps.sh --all) and what `make browser` installs by npm")
    place = shutil.copytree(os.path.join(PROJECT, "tests/browser"), town.place.path("browser"))
    os.symlink(MODULES, os.path.join(place, "node_modules"))
    return {"chromium": chromium, "name": "lea", "password": PASSWORD, "shots": ""}


@flow("each page with and without JavaScript, wide and narrow, light and dark: no violation, no error, no overflow", group="browser")
def every_page(town):
    config = ready(town)
    with office(town, identities=MAP) as (desk, review, redis):
        some_past(redis)
        some_decisions(redis)
        lea = review.browser("lea")
        ids = [hold(town, letter(*one)) for one in LETTERS]
        wait_for(lambda: all(listed(lea, one) for one in ids), 30, "all on the page")
        due(redis, lea, ids[1], -720)
        due(redis, lea, ids[3], 500)
        due(redis, lea, ids[2], 1400)
        mira = review.browser("mira")
        mira.get(f"/held/{ids[0]}")
        mira.post(f"/held/{ids[0]}/ask", {"question": "Is the delay ours?"})
        same(mira.status, 303, "the answer to asking for a second opinion")
        lea.get(f"/held/{ids[5]}")
        lea.post(f"/held/{ids[5]}/decide", {"do": "return", "note": "They wrote twice and were ignored. Begin with that."})
        desk.wait(event="returned")
        config |= {"base": review.url, "shots": SHOTS,
                   "pages": {"held": "/held", "asked": "/held?view=asked", "nothing-found": "/held?q=nothingislikethis", "message": f"/held/{ids[0]}",
                             "message-harm": f"/held/{ids[2]}", "drop": f"/held/{ids[1]}/drop", "decided": "/decided",
                             "coaching": "/coaching", "statistics": "/statistics", "audit": "/audit", "check": "/check",
                             "not-there": "/nowhere"}}
        if SHOTS:
            os.makedirs(SHOTS, exist_ok=True)
        node(town, "look.mjs", config)


# Which letter, what is done, how; what was last done is what happens.
STEPS = [(0, "drop", "plain"), (0, "undo", "mouse"), (0, "return", "mouse"), (1, "return", "keys"), (2, "release", "keys"),
         (3, "release", "plain"), (4, "drop", "mouse"), (5, "wrong", "keys")]
EVENTS = {"return": "returned", "release": "released", "drop": "dropped", "wrong": "released"}


@flow("by mouse, by keys and without JavaScript: sent, returned, dropped, taken back; the mail server agrees", group="browser")
def deeds(town):
    config = ready(town)
    with office(town, identities=MAP, undo_window=30) as (desk, review, _):
        lea = review.browser("lea")
        ids = [hold(town, letter(*one)) for one in LETTERS]
        wait_for(lambda: all(listed(lea, one) for one in ids), 30, "all on the page")
        config |= {"base": review.url, "steps": [{"id": ids[i], "do": do, "by": by} for i, do, by in STEPS]}
        node(town, "decide.mjs", config)
        last = {i: do for i, do, _ in STEPS}
        for i, do in last.items():
            same(desk.wait(event=EVENTS[do], record=ids[i])["by"], "lea", "who decided it")
        settled(town)
        for i, do in last.items():
            agent, customer, subject, *_ = LETTERS[i]
            address = customer.lower().replace(" ", ".") + "@example.net"
            got = [mail for mail in town.sink.of(subject[2:7]) if address in mail.recipients]
            same(len(got), int(EVENTS[do] == "released"), f"copies that {customer} got after: {do}")
            notes = [mail for mail in town.sink.of("Please begin with what it meant") if f"{agent}@example.com" in mail.recipients]
            expect(notes or do != "return", f"no note to {agent}")
        wait_for(lambda: lea.get("/decided") and "should not have been held" in lea.text(), 20, "the mark of the wrong hold")
