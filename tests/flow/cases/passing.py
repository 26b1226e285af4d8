"""What reaches the customer, and what was done to it on the way."""
from house.mails import BLAMING, COLD, PRAISE, crlf, head, missed, odd, odd_bodies, plain, reply, with_attachment
from house.place import expect, wait_for
from house.registry import flow, same
from house.smtp import Client, Letter

BROUGHT = ("X-Tone-Status: met; score=100", "X-Tone-Id: forged", "X-Tone-Status: again", "x-tone-evil: 1")


def tone_headers(arrival):
    return sorted(name.lower() for name, _ in arrival.message.items() if name.lower().startswith("x-tone-"))


def own_part(data):
    """A message without the Received line that Postfix put on top."""
    return data[data.index(b"From: Ada"):]


@flow("observe changes no byte and adds no header")
def observe_changes_nothing(town):
    with town.daemon() as milter:
        letter = missed("observe-1")
        arrival = town.deliver(letter, "observe-1")
        same(own_part(arrival.data), letter.data, "the delivered bytes")
        wait_for(lambda: milter.messages(), 5, "a log line")
        same(milter.messages()[0]["action"], "observed", "the action")
        same(milter.messages()[0]["outcome"], "missed", "the outcome")
        same(milter.messages()[0]["ground"], "missed", "the ground")


@flow("observe leaves the X-Tone headers that came in, too")
def observe_leaves_incoming(town):
    with town.daemon():
        letter = reply("observe-2", headers=BROUGHT, to=["colleague@example.com", "customer@example.net"])
        arrivals = town.deliver(letter, "observe-2", 2)
        inside = next(a for a in arrivals if a.recipients == ["colleague@example.com"])
        same(len(tone_headers(inside)), 4, "headers that stayed")


@flow("tag adds what tag_external says and nothing else")
def tag_adds_headers(town):
    with town.daemon(town.settings(mode="tag", tag_external="full")):
        # a copy for a colleague stays inside, where nothing is stripped
        letter = missed("tag-1", to=["colleague@example.com", "customer@example.net"])
        arrivals = town.deliver(letter, "tag-1", 2)
        inside = next(a for a in arrivals if a.recipients == ["colleague@example.com"])
        same(tone_headers(inside), ["x-tone-id", "x-tone-signals", "x-tone-status"], "headers inside")
        status = inside.header("X-Tone-Status")[0]
        for part in ("missed", "score=", "need=very-upset", "acknowledgement=none"):
            expect(part in status or part.replace("very-", "") in status, f"the status lacks {part}", status)
        same(inside.body, letter.data.split(b"\r\n\r\n", 1)[1], "the body")


@flow("the shipped smtp_header_checks strip our headers where mail leaves")
def border_strips(town):
    with town.daemon(town.settings(mode="tag", tag_external="full")):
        letter = missed("border-1", to=["colleague@example.com", "customer@example.net"])
        arrivals = town.deliver(letter, "border-1", 2)
        outside = next(a for a in arrivals if a.recipients == ["customer@example.net"])
        same(tone_headers(outside), [], "headers outside")
        same(own_part(outside.data), letter.data, "the delivered bytes")


@flow("tag_external is none unless somebody asks")
def tag_none_outside(town):
    with town.daemon(town.settings(mode="tag")) as milter:
        arrivals = town.deliver(missed("tag-2", to=["colleague@example.com", "customer@example.net"]), "tag-2", 2)
        same([tone_headers(a) for a in arrivals], [[], []], "headers")
        wait_for(lambda: milter.messages(), 5, "a log line")
        expect(milter.messages()[0]["action"] in ("passed", "tagged"), "an odd action", milter.messages())


@flow("tag_internal tags mail that stays inside")
def tag_inside(town):
    settings = town.settings(mode="tag", tag_internal="id", inside={"recipient_domains": ["example.com"], "mode": "tag"})
    with town.daemon(settings):
        arrival = town.deliver(missed("tag-3", to=["colleague@example.com"]), "tag-3")
        same(tone_headers(arrival), ["x-tone-id"], "headers")


@flow("tag removes every X-Tone header that came in, whatever its case")
def tag_removes_incoming(town):
    with town.daemon(town.settings(mode="tag")):
        letter = reply("strip-1", headers=BROUGHT, to=["colleague@example.com", "customer@example.net"])
        for arrival in town.deliver(letter, "strip-1", 2):
            same(tone_headers(arrival), [], "headers of strangers")


@flow("headers of a trusted first hop stay")
def tag_trusts_hosts(town):
    with town.daemon(town.settings(mode="tag", trusted_hosts=["192.0.2.7"])):
        letter = reply("trust-1", headers=BROUGHT[:1], to=["colleague@example.com", "customer@example.net"])
        arrivals = town.deliver(letter, "trust-1", 2, address="192.0.2.7")
        inside = next(a for a in arrivals if a.recipients == ["colleague@example.com"])
        same(inside.header("X-Tone-Status"), ["met; score=100"], "the first hop's status")


def exempt_letters():
    """Name of the exemption and a letter that it is for."""
    yield "null-sender", reply("ex-null", sender="")
    yield "auto-submitted", missed("ex-auto", headers=["Auto-Submitted: auto-replied"])
    yield "list", missed("ex-list", headers=["List-Id: <news.example.com>"])
    yield "list", missed("ex-bulk", headers=["Precedence: bulk"])
    yield "internal", missed("ex-internal", to=["colleague@example.com"])
    pgp = head("ex-pgp", ["customer@example.net"], 'Content-Type: multipart/encrypted; boundary="b"; '
               'protocol="application/pgp-encrypted"')
    yield "encrypted", Letter(crlf(pgp + "\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n"
                                   "--b\nContent-Type: application/octet-stream\n\nxxxx\n--b--\n"))
    calendar = head("ex-calendar", ["customer@example.net"], "Content-Type: text/calendar; method=REQUEST")
    yield "calendar", Letter(crlf(calendar + "\nBEGIN:VCALENDAR\nEND:VCALENDAR\n"))
    yield "no-text", Letter(crlf(head("ex-empty", ["customer@example.net"]) + "\n"))
    yield "policy", missed("ex-policy", sender="robot@example.com")


@flow("automatic, internal, encrypted and empty mail is exempt, each by its name")
def exempt_kinds(town):
    robots = {"senders": ["robot@example.com"], "exempt": True}
    with town.daemon(town.settings(robots=robots)) as milter:
        for want, letter in exempt_letters():
            code, said = town.send(letter)
            same(code, 250, f"Postfix's answer to {want}")
            got = milter.about(town.queue_id(said))
            same((got["action"], got.get("exempt")), ("exempt", want), f"what became of {want}")
        for _, letter in exempt_letters():
            key = next(line for line in letter.data.split(b"\r\n") if line.startswith(b"Message-ID"))
            arrival = town.sink.wait(key.decode())
            same(own_part(arrival.data), letter.data, "the bytes of exempt mail")


@flow("strangers' mail is out of scope: neither logged in nor from inside")
def out_of_scope(town):
    with town.daemon() as milter:
        letter = missed("scope-1", user="")
        _, said = town.send(letter, address="198.51.100.9")
        got = milter.about(town.queue_id(said))
        same((got["action"], got.get("exempt")), ("exempt", "out-of-scope"), "what became of it")
        town.sink.wait("scope-1")


@flow("a help desk's preset tells its receipts from its agents' replies")
def presets(town):
    desk = {"auth_users": ["zendesk"], "preset": "zendesk"}
    with town.daemon(town.settings(zd=desk)) as milter:
        automatic = ["Auto-Submitted: auto-generated", "X-Mailer: Zendesk Mailer"]
        _, said = town.send(missed("preset-1", user="zendesk", headers=automatic))
        same(milter.about(town.queue_id(said)).get("outcome"), "missed", "an agent's reply through Zendesk")
        _, said = town.send(missed("preset-2", headers=automatic))
        same(milter.about(town.queue_id(said)).get("exempt"), "auto-submitted", "the same without the preset")


@flow("one message for several people counts once")
def several_recipients(town):
    people = [f"customer{i}@example.net" for i in range(12)] + ["colleague@example.com"]
    with town.daemon() as milter:
        town.deliver(missed("many-1", to=people), "many-1", 2)
        wait_for(lambda: sum(len(a.recipients) for a in town.sink.of("many-1")) == 13, 10, "13 deliveries")
        same([m["recipients"] for m in milter.messages()], ["13"], "messages and recipients in the log")


@flow("messages of one connection know nothing of each other")
def several_messages(town):
    wanted = [("one-1", missed("one-1"), "missed"), ("one-2", reply("one-2"), "met"),
              ("one-3", reply("one-3", own=COLD, customer=PRAISE), "not-called-for"),
              ("one-4", reply("one-4", customer=""), "unknown"), ("one-5", missed("one-5"), "missed")]
    with town.daemon() as milter, Client(town.postfix.port) as client:
        for key, letter, outcome in wanted:
            client.smtp.mail("agent@example.com")
            client.smtp.rcpt("forgotten@example.net")
            client.smtp.rset()
            code, said = client.send(letter)
            same(code, 250, "Postfix's answer")
            got = milter.about(town.queue_id(said))
            same(got.get("outcome"), outcome, f"the outcome of {key}")
            town.sink.wait(key)
    same([m["recipients"] for m in milter.messages()], ["1"] * 5, "recipients")


@flow("eight-bit text of any charset goes through as it came")
def eight_bit(town):
    text = plain("Guten Tag, es tut mir leid, dass die Lieferung nach Köln so spät kam – ärgerlich! 😀\n", "Wo ist mein Päckchen?")
    with town.daemon():
        for key, charset, encoding in (("eight-1", "utf-8", "utf-8"), ("eight-2", "windows-1252", "cp1252"),
                                       ("eight-3", "utf-8", "latin-1")):
            data = (head(key, ["customer@example.net"], f"Content-Type: text/plain; charset={charset}",
                         "Content-Transfer-Encoding: 8bit") + "\n" + text).encode(encoding, "replace")
            letter = Letter(crlf(data))
            same(own_part(town.deliver(letter, key).data), letter.data, f"the bytes of {key}")


@flow("25 MB of attachment pass, judged by their text, in bounded memory")
def big_attachment(town):
    with town.daemon() as milter:
        town.deliver(reply("warm-up"), "warm-up")
        before = milter.memory()
        letter = with_attachment("big-1", 25 << 20)
        arrival = town.deliver(letter, "big-1")
        expect(own_part(arrival.data) == letter.data, "the bytes differ")
        got = [m for m in milter.messages() if m.get("outcome")]
        same(got[-1]["outcome"], "met", "the outcome")
        grown = (milter.memory() - before) // 1024
        town.note(f"{len(letter.data) >> 20} MB on the wire, memory grew by {grown} MB")
        expect(grown < 16, f"memory grew by {grown} MB")


@flow("whatever MIME is damaged in it, mail is delivered once")
def malformed(town):
    with town.daemon() as milter:
        keys = []
        with Client(town.postfix.port) as client:
            for name, body in odd_bodies():
                keys.append(f"odd-{name}-x")
                code, said = client.send(odd(keys[-1], body))
                same(code, 250, f"Postfix's answer to {name}: {said}")
        for key in keys:
            wait_for(lambda: town.sink.of(key), 20, f"the arrival of {key}")
            same(len(town.sink.of(key)), 1, f"deliveries of {key}")
        wait_for(lambda: len(milter.messages()) == len(keys), 5, "a log line for each")
        failed = [m for m in milter.messages() if m["action"] == "failed"]
        slow, key = max((int(m.get("us", 0)), key) for m, key in zip(milter.messages(), keys))
        town.note(f"{len(keys)} odd mails, {len(failed)} not judged, slowest {slow / 1000:.1f} ms ({key[4:-2]})")
        expect(not [m for m in failed if m.get("fault") not in ("limit", "memory")], "faults", *failed)


@flow("a reply that blames is a harm, found apart from acknowledgement")
def harm_is_found(town):
    with town.daemon() as milter:
        _, said = town.send(reply("harm-1", own=BLAMING))
        got = milter.about(town.queue_id(said))
        same((got.get("harm"), got.get("ground"), got.get("not_held")), ("blame", "harm", "mode"), "harm and ground")
