"""What a quality team does on its pages, behind nginx, to mail on hold."""
import contextlib
import os
import shutil
import socket
import threading

from house.decisions import Desk
from house.mails import missed
from house.place import expect, wait_for
from house.registry import Skipped, flow, same
from house.review import PASSWORD, Review, apache

from .deciding import MAP, hold_record, settled


@contextlib.contextmanager
def office(town, identities=MAP, **settings):
    """A mail host that holds, tone-hold, Redis, and the pages."""
    with town.redis() as redis:
        own = town.hold_settings(identity_map=town.place.write("identity.map", identities), redis=redis.where,
                                 review_key=town.place.path("keys/desk.box.pub"))
        status, said = town.tonectl("keys", "make", "desk.box", "--keys", town.place.path("keys"), settings=False)
        expect(status == 0, "tonectl keys make failed", said)
        with town.daemon(own), Desk(town) as desk, Review(town, desk, redis, **settings) as review:
            yield desk, review, redis


def listed(browser, record):
    """Whether the courier has brought it and the list shows it."""
    return f"/held/{record}" in browser.get("/held")


def hold_listed(town, browser, key):
    queue_id, record = hold_record(town, key)
    wait_for(lambda: listed(browser, record), 20, "the message on the page")
    return queue_id, record


@flow("from the page a held reply is sent, returned with a note, and dropped; the audit tells it", group="reviewing")
def from_the_page(town):
    with office(town) as (desk, review, _):
        lea = review.browser("lea")
        sent, back, gone = (hold_listed(town, lea, f"page-{i}") for i in range(3))
        lea.get(f"/held/{sent[1]}")
        expect(all(words in lea.text() for words in ("Re: page-0", "charged twice", "business days")), "the words are not on the page", lea.text())
        lea.post(f"/held/{sent[1]}/decide", {"do": "release"})
        same(lea.status, 303, "the answer to sending")
        lea.get(f"/held/{back[1]}")
        lea.post(f"/held/{back[1]}/decide", {"do": "return", "note": ""})
        same(lea.status, 422, "the answer to a return without a note")
        lea.post(f"/held/{back[1]}/decide", {"do": "return", "note": "They wrote twice. Say that you have read it."})
        same(lea.status, 303, "the answer to returning")
        lea.get(f"/held/{gone[1]}/drop")
        lea.post(f"/held/{gone[1]}/drop", {"reason": "wrong customer"})
        same(lea.status, 303, "the answer to dropping")
        for (queue_id, _), event in ((sent, "released"), (back, "returned"), (gone, "dropped")):
            same(desk.wait(event=event, queue_id=queue_id)["by"], "lea", "who decided it")
        town.sink.wait("page-0")
        settled(town)
        note, = town.sink.of("Not sent yet")
        expect(note.recipients == ["lead@example.com"] and b"They wrote twice." in note.data, "the note", note.data)
        same(len(town.sink.of("page-2")), 0, "copies of what was dropped")
        wait_for(lambda: not any(r[1] in lea.get("/held") for r in (sent, back, gone)), 20, "an empty list")
        wait_for(lambda: lea.get("/decided") and all(word in lea.text() for word in ("Sent by lea", "Returned by lea", "Dropped by lea")),
                 20, "the three decisions")
        lea.get("/decided.csv")
        expect(f"{back[1]}," in lea.page and ",return,lea,returned," in lea.page, "the decisions as a table", lea.page)
        same(lea.headers["Content-Disposition"], 'attachment; filename="decided.csv"', "how it is to be kept")
        stranger = review.browser()
        stranger.get("/sign-in")
        stranger.post("/sign-in", {"name": "lea", "password": "guessed"})
        same(stranger.status, 401, "the answer to a wrong password")
        lea.get("/audit")
        expect(all(words in lea.text() for words in ("lea opened", "wrong customer", "lea downloaded", "lea could not sign in")), "the trail", lea.text())


@flow("of two reviewers who decide at once the first is obeyed and the second told", group="reviewing")
def two_at_once(town):
    with office(town) as (desk, review, _):
        people = [review.browser(name) for name in ("lea", "mira")]
        for turn in range(5):
            queue_id, record = hold_listed(town, people[0], f"both-{turn}")
            for person in people:
                person.get(f"/held/{record}")
            threads = [threading.Thread(target=p.post, args=(f"/held/{record}/decide", {"do": "release"})) for p in people]
            for t in threads:
                t.start()
            for t in threads:
                t.join()
            same(sorted(p.status for p in people), [303, 409], "the two answers")
            desk.wait(event="released", queue_id=queue_id)
            town.sink.wait(f"both-{turn}", 1)
        settled(town)
        same([len(town.sink.of(f"both-{turn}")) for turn in range(5)], [1] * 5, "mails that left")


@flow("without Redis the pages say so and mail keeps its deadline; with it they are back", group="reviewing")
def redis_away(town):
    with office(town) as (_, review, redis):
        mira = review.browser("mira")
        _, record = hold_listed(town, mira, "away-1")
        redis.stop()
        mira.get("/held")
        same(mira.status, 503, "the answer without Redis")
        expect("nothing is lost" in mira.text(), "what it means", mira.text())
        redis.start()
        mira = wait_for(lambda: signed_in(review), 30, "a page")
        wait_for(lambda: listed(mira, record), 60, "the message, brought again")


def signed_in(review):
    browser = review.browser()
    browser.get("/sign-in")
    browser.post("/sign-in", {"name": "mira", "password": "correct horse"})
    return browser if browser.status == 303 else None


# What a front server might let through, or somebody on its host might send.
SMUGGLED = {
    "two lengths": "Host: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
    "a length and pieces": "Host: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "pieces": "Host: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "no host": "Content-Length: 0\r\n\r\n",
    "two hosts": "Host: a\r\nHost: b\r\nContent-Length: 0\r\n\r\n",
}


@flow("a request whose end is in doubt is refused and its connection closed", group="reviewing")
def framing(town):
    with office(town) as (_, review, _redis):
        for what, rest in SMUGGLED.items():
            with socket.socket(socket.AF_UNIX) as s:
                s.settimeout(60)
                s.connect(review.socket)
                s.sendall(("POST /sign-in HTTP/1.1\r\n" + rest + "GET /health HTTP/1.1\r\nHost: a\r\n\r\n").encode())
                said = b""
                with contextlib.suppress(ConnectionResetError):
                    while piece := s.recv(65536):
                        said += piece
            expect(said.startswith(b"HTTP/1.1 400") and b"HTTP/1.1 200" not in said, what, said)
        browser = review.browser()
        browser.get("/sign-in")
        for name, words in (("Content-Security-Policy", "default-src 'none'"), ("X-Content-Type-Options", "nosniff"),
                            ("Cache-Control", "no-store"), ("Referrer-Policy", "same-origin")):
            expect(words in (browser.headers.get(name) or ""), f"the header {name}", browser.headers.items())
        browser.post("/sign-in", {"name": "mira", "password": "x" * 70000})
        same(browser.status, 413, "the answer to a form that is too long")


@flow("behind a front server that signs people in, its word counts, and a browser's does not", group="reviewing")
def front_signs_in(town):
    with office(town, sign_in="front") as (_, review, _redis):
        browser = review.browser()
        browser.ask("GET", "/held", None, **{"X-Remote-User": "lea"})
        same(browser.status, 403, "the answer to a browser that names itself")
        with socket.socket(socket.AF_UNIX) as s:
            s.connect(review.socket)
            s.sendall(b"GET /held HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Remote-User: lea\r\n\r\n")
            same(s.makefile("rb").readline(), b"HTTP/1.1 200 OK\r\n", "the answer to the front server")


def apache_there():
    if not shutil.which("apache2") or not os.path.exists("/usr/lib/apache2/modules/mod_proxy_http.so"):
        raise Skipped("needs apache2-bin (tests/deps.sh --all)")


@flow("behind Apache, too: in, read, sent; a form in pieces comes whole, and a browser cannot name itself", group="browser")
def behind_apache(town):
    apache_there()
    with office(town, front=apache) as (desk, review, redis):
        lea = review.browser("lea")
        queue_id, record = hold_listed(town, lea, "apache-1")
        lea.get(f"/held/{record}")
        expect("charged twice" in lea.text(), "the words", lea.text())
        lea.post(f"/held/{record}/decide", {"do": "release"})
        same(lea.status, 303, "the answer to sending")
        same(desk.wait(event="released", queue_id=queue_id)["by"], "lea", "who decided it")
        form = f"name=mira&password={PASSWORD.replace(' ', '+')}"
        with socket.create_connection(("127.0.0.1", review.port), timeout=60) as s:
            s.sendall(("POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nX-Real-IP: 192.0.2.66\r\nTransfer-Encoding: chunked\r\n"
                       f"Content-Type: application/x-www-form-urlencoded\r\n\r\n{len(form):x}\r\n{form}\r\n0\r\n\r\n").encode())
            said = s.makefile("rb").read()
        expect(said.startswith(b"HTTP/1.1 303"), "the answer to a form in pieces", said)
        places = {dict(zip(entry[1][::2], entry[1][1::2]))["address"] for entry in redis.ask("XRANGE", "{tone}:review:audit", "-", "+")}
        same(len(places), 1, "addresses in the trail, of which a browser named none")
        lea.post("/sign-in", {"name": "mira", "password": "x" * 70000})
        same(lea.status, 413, "the answer to a form that is too long")


@flow("behind Apache, too, a browser cannot say who it is", group="browser")
def apache_names_nobody(town):
    apache_there()
    with office(town, front=apache, sign_in="front") as (_, review, _redis):
        browser = review.browser()
        browser.ask("GET", "/held", None, **{"X-Remote-User": "lea"})
        same(browser.status, 403, "the answer to a browser that names itself")
