"""Help desks that send through our Postfix: what each of their mails is taken for.

Headers and layout are those that each product writes by default. What no header
tells apart, such as the survey of an add-on, a policy in front of the desk's own
does, by its subject.
"""
from house.mails import ACKNOWLEDGED, COLD, UPSET, crlf
from house.place import wait_for
from house.registry import flow, same
from house.smtp import Letter

QUOTED = "".join(f"> {line}\n" for line in UPSET.splitlines())
AUTOMATIC = "Auto-Submitted: auto-generated"


def zendesk(own):
    rule = "-" * 46 + "\n\n"
    return (f"##- Please type your reply above this line -##\n\n{rule}Ada Agent, Feb 2, 2026, 10:12 GMT+1\n\nHi Carl,\n\n{own}\n"
            f"{rule}Carl, Feb 1, 2026, 18:40 GMT+1\n\n{UPSET}\n{'-' * 30}\nThis email is a service from Example.\n")


def freescout(own):
    return f"Hi Carl,\n\n{own}\nAda\nExample Support\n\nOn Sun, Feb 1, 2026 at 6:40 PM, Carl <customer@example.net> wrote:\n\n{QUOTED}"


def zammad(own):
    quote = "".join(f"<div>{line}</div>" for line in UPSET.splitlines())
    return (f"<div>Hi Carl,<br><br>{own}<br><br><span data-signature=\"true\">--<br>Ada Agent</span><br>"
            f"<div>On Sunday, February 1, 2026 at 6:40:00 PM, Carl wrote:</div><blockquote type=\"cite\">{quote}</blockquote></div>")


def otrs(own):
    return (f"Dear Carl,\n\n{own}\nYour Ticket-Team\n\n Ada Agent\n\n--\n Example Support\n--\n\n"
            f"01/02/2026 18:40 - Carl wrote:\n{QUOTED}")


def rt(own):
    return f"On Sun Feb 01 18:40:02 2026, customer@example.net wrote:\n{QUOTED}\nHi Carl,\n\n{own}\n-- \nAda\n"


def receipt(_):
    return "Hello,\n\nWe have received your request and will answer within a day.\n\nExample Support\n"


def notice(_):
    return f"A ticket was assigned to you.\n\nCustomer: Carl\n\n{UPSET}"


def survey(_):
    return "Hello Carl,\n\nHow would you rate the help you received?\n\nGood, I'm satisfied\nBad, I'm not satisfied\n"


ZENDESK = ("X-Mailer: Zendesk Mailer", AUTOMATIC, "X-Auto-Response-Suppress: All", "X-Zendesk-From-Account-Id: 0a1b2c3")
ZAMMAD, BY_TRIGGER = "X-Mailer: Zammad Mail Service", ("X-Loop: yes", "Precedence: bulk", AUTOMATIC, "X-Auto-Response-Suppress: All")
ZNUNY = ("X-Mailer: Znuny Mail Service (6.5.1)", "X-Powered-By: Znuny (https://znuny.example.org/)")
RT = ("Precedence: bulk", "Managed-by: RT 5.0.3 (http://www.bestpractical.com/rt/)", "RT-Ticket: example #12")
OURS, THEIRS = "RT-Originator: agent@example.com", "RT-Originator: customer@example.net"

# Desk, what it is, subject, headers, body; then the reason why it is not judged, or "".
MAILS = (
    ("zendesk", "an agent's reply", "[Example] Re: Charged twice", ZENDESK, zendesk, ""),
    ("zendesk", "a receipt", "[Request received] Charged twice", ZENDESK, receipt, "receipt"),
    ("zendesk", "a survey", "How would you rate the support you received?", ZENDESK, survey, "survey"),
    ("zendesk", "a notice to staff", "[Example] Assignment: Charged twice", ZENDESK, notice, "staff-notice"),
    ("zammad", "an agent's reply", "Re: Charged twice [Ticket#31001]", (ZAMMAD,), zammad, ""),
    ("zammad", "a receipt", "[Ticket#31001] Charged twice", (ZAMMAD, *BY_TRIGGER), receipt, "receipt"),
    ("zammad", "a survey, which is a trigger's", "[Ticket#31001] How did we do?", (ZAMMAD, *BY_TRIGGER), survey, "receipt"),
    ("zammad", "a notice to staff", "Ticket (Charged twice) was updated",
     (ZAMMAD, AUTOMATIC, "Message-ID: <notification.7.3.1@desk.example.com>"), notice, "staff-notice"),
    ("freescout", "an agent's reply", "Re: Charged twice", ("X-FreeScout-Mail-Type: customer.message",), freescout, ""),
    ("freescout", "a receipt", "Re: Charged twice", ("X-FreeScout-Mail-Type: auto.reply", AUTOMATIC), receipt, "receipt"),
    ("freescout", "a survey, which is a workflow's", "How did we do?", ("X-FreeScout-Mail-Type: customer.message",), survey, "policy"),
    ("freescout", "a notice to staff", "[#12] Charged twice", ("X-FreeScout-Mail-Type: user.notification", AUTOMATIC), notice, "staff-notice"),
    ("freescout", "an older version's reply", "Re: Charged twice", ("Message-ID: <FS_reply-12-0a1b2c@example.com>",), freescout, ""),
    ("freescout", "an older version's notice", "[#12] Charged twice", ("Message-ID: <FS_notify-12-3-0a1b2c@example.com>",), notice, "staff-notice"),
    ("otrs", "an agent's reply", "Re: [Ticket#2026020110000017] Charged twice", ZNUNY, otrs, ""),
    ("otrs", "a receipt", "RE: Charged twice [Ticket#2026020110000017]", (*ZNUNY, "X-Loop: yes", "Precedence: bulk", "Auto-Submitted: auto-replied"), receipt, "receipt"),
    ("otrs", "a survey, which is an add-on's", "How did we do?", ZNUNY, survey, "policy"),
    ("otrs", "a notice to staff", "[Ticket#2026020110000017] Ticket assigned", (*ZNUNY, "X-Loop: yes", AUTOMATIC), notice, "receipt"),
    ("rt", "an agent's reply", "[example #12] Charged twice", (*RT, OURS), rt, ""),
    ("rt", "a receipt", "[example #12] AutoReply: Charged twice", (*RT, "Auto-Submitted: auto-replied"), receipt, "receipt"),
    ("rt", "a survey, sent when it is resolved", "[example #12] Resolved: Charged twice", (*RT, OURS), survey, "receipt"),
    ("rt", "what the customer wrote, to staff", "[example #12] Charged twice", (*RT, THEIRS), notice, "staff-notice"),
    ("rt", "a comment, to staff", "[example #12] [Comment] Charged twice", (*RT, OURS), notice, "staff-notice"),
)


def letter(desk, number, subject, headers, body, own):
    kind = "html" if body is zammad else "plain"
    named = any(h.startswith("Message-ID") for h in headers)
    head = ["From: Ada Agent <agent@example.com>", "To: Carl <customer@example.net>", f"Subject: {subject}", *headers,
            *([] if named else [f"Message-ID: <{number}.1770026400@desk.example.com>"]), "Date: Mon, 02 Feb 2026 09:12:00 +0000",
            "MIME-Version: 1.0", f"Content-Type: text/{kind}; charset=utf-8", "", ""]
    to = "lead@example.com" if body is notice else "customer@example.net"
    return Letter(crlf("\n".join(head) + body(own)), recipients=[to], user=desk)


def policies(preset=True):
    """One for each desk, which logs in by its name, behind one for surveys that have no mark."""
    desks = {name: {"auth_users": [name], **({"preset": name} if preset else {})} for name in dict.fromkeys(m[0] for m in MAILS)}
    return {"surveys": {"headers": ["Subject: How did we do"], "auth_users": ["freescout", "otrs"], "exempt": True}, **desks}


def sent(town, milter, number, mail, own):
    """What the log says of it."""
    _, said = town.send(letter(mail[0], number, *mail[2:5], own))
    return milter.about(town.queue_id(said))


@flow("each help desk: replies are judged, by words and not by headers; receipts, surveys and notices to staff are not")
def presets_tell_apart(town):
    with town.daemon(town.settings(**policies())) as milter:
        for number, mail in enumerate(MAILS):
            got = sent(town, milter, number, mail, COLD)
            desk, what, reason = mail[0], mail[1], mail[5]
            same((got.get("exempt", ""), got["action"]), (reason, "exempt" if reason else "observed"), f"{desk}: {what}")
            if reason:
                continue
            same((got["policy"], got["outcome"], got["need"]), (desk, "missed", "very-upset"), f"{desk}: {what}, cold")
            warm = sent(town, milter, f"{number}-warm", mail, ACKNOWLEDGED)
            same((warm["outcome"], warm["acknowledgement"] != "none"), ("met", True), f"{desk}: {what}, acknowledged")
        replies = sum(not mail[5] for mail in MAILS)
        wait_for(lambda: len(town.sink.arrivals) == len(MAILS) + replies, 60, "each mail where it was sent to")


@flow("without a preset the same replies of Zendesk and RT are robots' mail: nobody would judge them")
def presets_missing(town):
    with town.daemon(town.settings(**policies(preset=False))) as milter:
        for desk, reason in (("zendesk", "auto-submitted"), ("rt", "list")):
            number = next(i for i, mail in enumerate(MAILS) if mail[0] == desk)
            same(sent(town, milter, number, MAILS[number], COLD).get("exempt"), reason, desk)


@flow("with mode = hold the cold reply of each help desk is held, and its receipt beside it leaves")
def presets_hold(town):
    hold = {"mode": "hold", "deadline": "60m", "contact": "quality@example.com", "open_holds_max": 50}
    desks = {name: {**policy, **({} if policy.get("exempt") else hold)} for name, policy in policies().items()}
    with town.daemon(town.hold_settings(**{**desks, "desk": {"senders": ["nobody@example.com"]}})) as milter:
        for number, mail in enumerate(MAILS):
            if mail[1] in ("an agent's reply", "a receipt"):
                got = sent(town, milter, number, mail, COLD)
                same(got["action"], "exempt" if mail[5] else "held", f"{mail[0]}: {mail[1]}")
        same(len(town.postfix.held()), len(policies()) - 1, "held messages: one of each desk")
