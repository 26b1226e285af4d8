"""Letters that the tests send: made here, always the same, ours to publish."""
import base64
import quopri
import random

from .smtp import Letter

UPSET = ("I have been charged twice for the same order and nobody has answered me for nine days.\n"
         "I am furious. This is completely unacceptable.\n")
PROBLEM = "Since the last update the app does not start any more. It shows an error and closes.\n"
PRAISE = "Thank you so much, everything arrived today and it works perfectly.\n"

ACKNOWLEDGED = ("I'm really sorry that you were charged twice and that nobody answered you. I understand how\n"
                "frustrating that must be.\n\nI have just sent the money back; it will be there tomorrow.\n")
COLD = "Refunds are processed within 10 business days. Please check your statement.\n"
BLAMING = "You entered the wrong password. This is your own fault. You should have read the instructions.\n"


def head(key, to, *more):
    return "\n".join(["From: Ada Agent <agent@example.com>", f"To: {', '.join(to)}", f"Subject: Re: {key}",
                      f"Message-ID: <{key}@example.com>", "Date: Mon, 02 Feb 2026 09:12:00 +0000", *more,
                      "MIME-Version: 1.0", ""])


def plain(own, customer):
    quoted = "".join(f"> {line}\n" for line in customer.splitlines())
    text = f"Hi Carl,\n\n{own}\nKind regards,\nAda\n"
    return text + (f"\nOn Sun, 1 Feb 2026 at 18:40, Carl <customer@example.net> wrote:\n{quoted}" if customer else "")


def crlf(text):
    data = text if isinstance(text, bytes) else text.encode()
    return data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def reply(key, own=ACKNOWLEDGED, customer=UPSET, to=("customer@example.net",), headers=(), **envelope):
    """An agent's reply with the customer's words quoted below."""
    text = head(key, to, *headers, "Content-Type: text/plain; charset=utf-8") + "\n" + plain(own, customer)
    return Letter(crlf(text), recipients=to, **envelope)


def missed(key, **more):
    return reply(key, own=COLD, **more)


def with_attachment(key, size):
    """A reply with `size` bytes of attachment, base64 and so a third more on the wire."""
    file = base64.encodebytes(random.Random(key).randbytes(size)).decode()
    text = (head(key, ["customer@example.net"], 'Content-Type: multipart/mixed; boundary="b1"')
            + f"\n--b1\nContent-Type: text/plain; charset=utf-8\n\n{plain(ACKNOWLEDGED, UPSET)}"
            f'--b1\nContent-Type: image/png; name="a.png"\nContent-Transfer-Encoding: base64\n\n{file}--b1--\n')
    return Letter(crlf(text))


def sized(key, size):
    """A plain reply of about `size` bytes, for loads."""
    filler = "I have looked at your order again and the parcel left our warehouse on Monday.\n"
    own = ACKNOWLEDGED + "\n" + filler * max(0, (size - 900) // len(filler))
    return reply(key, own=own)


def alternative(key, size):
    """What help desks send: the same reply as text and as HTML, about `size` bytes on the wire."""
    lines = ["I have looked at your order again and I can see that the parcel left our warehouse on Monday.",
             "Our courier lost track of it in the depot, and I have opened a search for it this morning.",
             "If nothing turns up by Thursday I will send a second one by express, at no cost to you.",
             "The invoice stays open until the goods are with you, so please do not pay it yet."]
    count = max(0, (size - 2100) // 195)
    own = ACKNOWLEDGED + "\n" + "".join(f"{lines[i % 4]}\n" for i in range(count))
    text = plain(own, UPSET + PROBLEM)
    quote = "".join(f"<div>{line}</div>\n" for line in (UPSET + PROBLEM).splitlines())
    page = ("<html><head><style>p { margin: 0 0 1em 0 }</style></head><body>\n<p>Hi Carl,</p>\n"
            + "".join(f'<p style="margin:0">{line}</p>\n' for line in own.splitlines() if line)
            + f'<p>Kind regards,<br>Ada</p>\n<div class="gmail_quote">On Sun, 1 Feb 2026 at 18:40, Carl wrote:<br>\n'
            f"<blockquote>{quote}</blockquote></div></body></html>\n")
    parts = "".join(f"--b1\nContent-Type: text/{kind}; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                    f"{quopri.encodestring(body.encode()).decode()}\n" for kind, body in (("plain", text), ("html", page)))
    start = head(key, ["customer@example.net"], 'Content-Type: multipart/alternative; boundary="b1"')
    return Letter(crlf(f"{start}\n{parts}--b1--\n"))


def nested(depth):
    opening = "".join(f'Content-Type: multipart/mixed; boundary="b{i}"\n\n--b{i}\n' for i in range(depth))
    return opening + "Content-Type: text/plain\n\nhello\n" + "".join(f"--b{i}--\n" for i in reversed(range(depth)))


def odd_bodies():
    """Name and everything from the MIME fields on: damaged, hostile or just old."""
    text = plain(COLD, UPSET)
    html = "Content-Type: text/html; charset=utf-8\n\n"
    rfc822 = "Content-Type: message/rfc822\n\nFrom: a@example.org\nMIME-Version: 1.0\n"
    yield "empty", ""
    yield "no-type", "\n" + text
    yield "bad-type", "Content-Type: text\n\n" + text
    yield "two-types", "Content-Type: text/plain\nContent-Type: text/html\n\n" + text
    yield "semicolons", "Content-Type: text/plain;; charset=utf-8;\n\n" + text
    yield "charset-unknown", "Content-Type: text/plain; charset=x-klingon\n\n" + text
    yield "charset-lies", b"Content-Type: text/plain; charset=us-ascii\n\ncaf\xe9 \xe2\x80\x99 \xff\xfe\n"
    yield "latin1", b"Content-Type: text/plain; charset=iso-8859-1\n\nGr\xfc\xdfe aus K\xf6ln\n"
    yield "nul", b"Content-Type: text/plain\n\nhel\x00lo wor\x00ld\n"
    yield "control", bytes([0x20] + list(range(1, 9)) + [0x1B, 0x7F]) + b"\n\n" + text.encode()
    yield "base64-damaged", ("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                             "SGVsbG8gd29ybGQ*!*gdGhpcyBpcw=\n=====\nIGJhZA\n")
    yield "qp-damaged", "Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\nHello =ZZ caf=C3=\n="
    yield "encoding-unknown", "Content-Type: text/plain\nContent-Transfer-Encoding: x-uuencode\n\nabc\n"
    yield "boundary-missing", "Content-Type: multipart/mixed\n\n--b\nContent-Type: text/plain\n\n" + text
    yield "boundary-wrong", "Content-Type: multipart/mixed; boundary=zzz\n\n--b\nContent-Type: text/plain\n\n" + text
    yield "boundary-open", "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n" + text
    yield "cut-in-part-header", 'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/pl'
    yield "nested-40", nested(40)
    yield "nested-1000", nested(1000)
    yield "rfc822-1000", rfc822 * 1000 + "\ndeep\n"
    yield "parts-5000", ("Content-Type: multipart/mixed; boundary=b\n\n" + "--b\nContent-Type: text/plain\n\nx\n" * 5000
                         + "--b--\n")
    yield "dashes", "Content-Type: multipart/mixed; boundary=b\n\n" + "\n--" * 50000 + "\n--b--\n"
    yield "comments", "Content-Type: " + "(" * 20000 + "x" + ")" * 20000 + " text/plain\n\n" + text
    yield "headers-2000", "".join(f"X-Field-{i}: value\n" for i in range(2000)) + "\n" + text
    yield "html-deep", html + "<div>" * 20000 + "hello" + "</div>" * 20000 + "\n"
    yield "html-open-tag", html + "<p " + "a='b' " * 5000
    yield "html-tables", html + "<table><tr><td>" * 5000 + text
    yield "html-quotes", html + "<blockquote>" * 3000 + text
    yield "encoded-words", "Subject: " + "=?utf-8?Q?=C3=A4?=\n " * 2000 + "end\n\n" + text
    yield "quote-marks", "Content-Type: text/plain\n\n" + (">" * 900 + " deep\n") * 200
    yield "one-line", "Content-Type: text/plain\n\n" + "sorry " * 100000 + "\n"
    yield "binary", (b"Content-Type: application/octet-stream\n\n"
                     + bytes(random.Random(7).choices(range(1, 256), k=60000)).replace(b"\r", b"") + b"\n")


def odd(key, body):
    start = head(key, ["customer@example.net"]).encode()
    rest = body if isinstance(body, bytes) else body.encode()
    return Letter(crlf(start + rest))
