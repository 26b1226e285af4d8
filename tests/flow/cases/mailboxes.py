"""tonectl over whole mailboxes: how much can be judged, and what the site adds to its mail."""
import json
import os
import re

from cases.control import MANUAL, judge, lines_of, run
from house.place import expect
from house.registry import flow, same

LANGUAGES = ("the lid is in the post", "we mended it and it leaves us tomorrow", "your money is on its way back")


def letter(n, quoted=True, headers="", foot=""):
    agent = ("Lena", "Mark", "Noor")[n % 3]
    body = (f"Hi Customer{n},\n\nI am sorry that your kettle leaks; {LANGUAGES[n % 3]}, number {n}.\n\n"
            f"Kind regards,\n{agent}\n\n{foot}")
    if quoted:
        body += (f"On 3 May 2026 at 10:00, Customer{n} <c{n}@example.org> wrote:\n"
                 "> My kettle leaks and I am very upset about it.\n> From the first day on it did.\n")
    return (f'From: "{agent} Fox (Brass)" <help@brass.example.com>\nTo: Customer{n} <c{n}@example.org>\n'
            f"Subject: Re: kettle {n}\n{headers}Content-Type: text/plain; charset=utf-8\n\n{body}")


def three_forms(town, letters):
    """The same letters as a Maildir, a directory of files and an mbox."""
    forms = [town.place.path("Maildir"), town.place.path("letters"), town.place.path("letters.mbox")]
    for part in ("cur", "new", "tmp"):
        os.makedirs(os.path.join(forms[0], part), exist_ok=True)
    os.makedirs(forms[1], exist_ok=True)
    with open(forms[2], "w", encoding="utf-8") as mbox:
        for i, text in enumerate(letters):
            with open(os.path.join(forms[0], "new" if i % 2 else "cur", f"1700000000.{i}.host:2,S"), "w") as f:
                f.write(text)
            with open(os.path.join(forms[1], f"{i}.eml"), "w") as f:
                f.write(text)
            mbox.write("From help@brass.example.com Mon May  4 10:00:00 2026\n"
                       + re.sub(r"^(>*From )", r">\1", text, flags=re.M) + "\n")
    for name, text in (("README.txt", "no letter"), (".hidden.eml", "no letter")):
        with open(os.path.join(forms[1], name), "w") as f:
            f.write(text)
    return forms


@flow("coverage says of a Maildir, of files and of an mbox what can be judged, and why the rest cannot")
def coverage(town):
    zendesk = "X-Mailer: Zendesk Mailer\nAuto-Submitted: auto-generated\n"
    letters = ([letter(n) for n in range(6)] + [letter(n, quoted=False) for n in range(6, 8)]
               + [letter(n, quoted=False, headers=zendesk) for n in range(8, 12)])
    settings = town.place.write("c.conf", f'lexicon_directory = "{town.lexicons}"\n'
                                          'policy desk {\n\theaders = "X-Mailer: Zendesk"\n\tpreset = zendesk\n}\n'
                                          'policy account {\n\tauth_users = somebody\n}\n')
    forms = three_forms(town, letters)
    told = []
    for form in forms:
        said = run(town, "-c", settings, "coverage", "--json", form)
        same((said.status, said.err), (0, ""), form)
        told += lines_of(said)
    expect(told[0] == told[1] == told[2], "the same mail in three forms", *told)
    same((told[0]["messages"], told[0]["unreadable"]), (12, 0), "the messages")
    policies = {p["policy"]: p for p in told[0]["policies"]}
    same((policies["desk"]["replies"], policies["desk"]["judged"]), (4, 0), "Zendesk's replies")
    same((policies["desk"]["unknown"], policies["desk"]["help_desks"]), ({"no-quote": 4}, {"zendesk": 4}), "Zendesk's")
    expect(any("{{ticket.public_comments_formatted}}" in t for t in policies["desk"]["to_do"]), "the template", policies)
    same((policies[""]["replies"], policies[""]["judged"], policies[""]["unknown"]), (8, 6, {"no-quote": 2}), "the others")
    said = run(town, "-c", settings, "coverage", *forms)
    expect(said.status == 0 and "36 messages, 36 replies; can be judged: 18 (50.0 %)" in said.out, "for people", said)
    expect("policy account: asks for a session" in said.out, "what an archive does not tell", said)
    with open(MANUAL) as f:
        manual = f.read()
    for name in list(told[0]) + list(policies["desk"]):
        expect(f"Ql {name}" in manual, f"tonectl(1) does not name {name}")
    plain = judge(town, "coverage", "--json", forms[1])
    expect("auto-submitted" in json.loads(plain.out)["policies"][0]["exempt"], "without a preset they are robots", plain)
    expect("preset = zendesk" in plain.out, "and the preset is named", plain)
    os.makedirs(town.place.path("folders/inner"))
    town.place.write("folders/inner/1.eml", letters[0])
    said = judge(town, "coverage", town.place.path("folders"))
    expect("no message found; subfolders are not searched" in said.err, "messages in a folder below", said)
    said = judge(town, "coverage", town.place.path("folders/inner"))
    expect(said.status == 0 and said.out.startswith("1 message, 1 reply; can be judged: 1 (100.0 %)\n"), "one message", said)
    for words, status in ((("coverage",), 64), (("coverage", town.place.path("gone")), 66),
                          (("coverage", town.place.path("folders")), 1)):
        said = judge(town, *words)
        expect(said.status == status and said.err and not said.out, words, said)


@flow("coverage names the setting of each help desk that brings the customer's words into its mail")
def settings_of_help_desks(town):
    for preset, header, setting in (
            ("zendesk", "X-Zendesk-From-Account-Id: 1a2b3c", "{{quoted_content}}"),
            ("zammad", "X-Mailer: Zammad Mail Service", "ui_ticket_zoom_article_email_full_quote"),
            ("freescout", "X-FreeScout-Mail-Type: customer.message", "APP_EMAIL_CONV_HISTORY"),
            ("otrs", "X-Mailer: Znuny Mail Service (7.1.3)", "Ticket::Frontend::ResponseFormat"),
            ("rt", "Managed-by: RT 5.0.5 (http://www.bestpractical.com/rt/)", "{$Transaction->Content()}")):
        place = town.place.path("desk-" + preset)
        os.makedirs(place)
        for n in range(4):
            with open(os.path.join(place, f"{n}.eml"), "w") as f:
                f.write(letter(n, quoted=False, headers=header + "\n"))
        policy, = lines_of(judge(town, "coverage", "--json", place))[0]["policies"]
        same(policy["help_desks"], {preset: 4}, "who sent it")
        expect(any(setting in advice for advice in policy["to_do"]), preset, policy)


@flow("an apology that the help desk adds to every mail is not the agent's")
def footer_is_nobodys(town):
    kind = "We are truly sorry that your kettle leaks, we understand how upsetting that is."
    mail = town.place.write("kind.eml", f"From: Ann <ann@brass.example.com>\nTo: Jo <jo@example.org>\n\nHi Jo,\n\n"
                            f"the lid is in the post.\n\n{kind}\n\nOn 3 May 2026 at 10:00, Jo <jo@example.org> wrote:\n"
                            "> My kettle leaks again and I am very upset about it.\n")
    footers = town.place.write("kind.txt", kind + "\n")
    settings = town.place.write("k.conf", f'lexicon_directory = "{town.lexicons}"\nfooters = "{footers}"\n')
    before, = lines_of(judge(town, "score", "--json", mail))
    after, = lines_of(run(town, "-c", settings, "score", "--json", mail))
    same((before["outcome"], after["outcome"]), ("met", "missed"), "without and with the file")
    expect(kind in after["signature"] and kind not in after["reply"], "where it went", after)


@flow("boilerplate learn proposes a site's footers; with them, their words are nobody's")
def boilerplate(town):
    foot = ("Brass kettles are made in Bremen, and have been since our founder came home\n"
            "from Madras with a dented samovar and an idea that nobody understood.\n"
            "You wrote with {agent}; tell us how it was: https://brass.example.com/s/{n}/go\n\n")
    letters = [letter(n, foot=foot.format(agent=("Lena", "Mark", "Noor")[n % 3], n=n)) for n in range(24)]
    forms = three_forms(town, letters)
    proposals = [judge(town, "boilerplate", "learn", form).out for form in forms]
    expect(proposals[0] == proposals[1] == proposals[2], "the same mail in three forms", *proposals)
    expect("24 of 24 mails" in proposals[0] and "since our founder" in proposals[0], "the proposal", proposals[0])
    expect("https://brass.example.com/*" in proposals[0] and "sorry" not in proposals[0] and "Lena" not in proposals[0],
           "what differs is a star", proposals[0])
    footers = town.place.write("footers.txt", proposals[0])
    settings = town.place.write("f.conf", f'lexicon_directory = "{town.lexicons}"\nfooters = "{footers}"\n')
    mail = os.path.join(forms[1], "3.eml")
    before, = lines_of(judge(town, "split", "--json", mail))
    after, = lines_of(run(town, "-c", settings, "split", "--json", mail))
    expect("samovar" in before["reply"] and "samovar" not in after["reply"], "whose words the footer is", before, after)
    expect("number 3." in after["reply"] and "upset" in after["quote"], "the rest", after)
    said = run(town, "-c", settings, "boilerplate", "learn", forms[0])
    expect(" 0 blocks " in said.out, "nothing is left to propose", said)
    town.place.write("footers.txt", "How did we do today?\n\nThanks!\n")
    said = run(town, "-c", settings, "check")
    expect(said.status == 78 and f"{footers}:3: " in said.err, "a fault names file and line", said)
    for words in (("boilerplate",), ("boilerplate", "learn"), ("boilerplate", "forget", forms[0])):
        same(judge(town, *words).status, 64, words)
