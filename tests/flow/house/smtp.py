"""The agent's side: sends bytes as they are, on one connection or many.

smtplib would rewrite line ends and dots only; envelopes, odd bytes and XCLIENT
are ours. A Letter is a mail together with its envelope.
"""
import smtplib

from .place import LONGEST


class Letter:
    def __init__(self, data, sender="agent@example.com", recipients=("customer@example.net",), user="agent"):
        self.data, self.sender, self.user = data, sender, user
        self.recipients = [recipients] if isinstance(recipients, str) else list(recipients)


class Client:
    """One SMTP connection. `user` is logged in by XCLIENT; "" is nobody."""

    def __init__(self, port, user="agent", address=None, timeout=LONGEST):
        self.smtp = smtplib.SMTP("127.0.0.1", port, local_hostname="desk.example.com", timeout=timeout)
        self.smtp.ehlo()
        words = ([f"LOGIN={user}"] if user else []) + ([f"ADDR={address}"] if address else [])
        if words:
            self.smtp.docmd("XCLIENT", " ".join(words))
            self.smtp.ehlo()

    def send(self, letter):
        """Postfix's last answer, (code, text)."""
        options = ["BODY=8BITMIME"] if any(byte > 127 for byte in letter.data) else []
        code, text = self.smtp.mail(letter.sender, options)
        for recipient in letter.recipients:
            if code == 250:
                code, text = self.smtp.rcpt(recipient)
        if code == 250:
            code, text = self.smtp.data(letter.data)
        if code != 250:
            self.smtp.rset()
        return code, text.decode("utf-8", "replace")

    def close(self):
        try:
            self.smtp.quit()
        except (OSError, smtplib.SMTPException):
            self.smtp.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def send(port, letter, **more):
    """One letter on a connection of its own."""
    with Client(port, user=letter.user, **more) as client:
        return client.send(letter)
