"""A private Postfix: its own configuration, queue, ports and nothing shared.

Needs root and the postfix package, no init system. `port` has the milter with
default_action accept, `port_tempfail` the same with tempfail. Mail to
example.com stays inside and goes to the sink as it is; everything else passes
the border, where conf/postfix's smtp_header_checks strip our headers.
"""
import json
import os
import re
import subprocess

from .place import LONGEST, Trouble, answers, free_port, wait_for

PROGRAMS = "/usr/lib/postfix/sbin"

MAIN = """
compatibility_level = 3.6
queue_directory = {dir}/spool
data_directory = {dir}/data
command_directory = /usr/sbin
daemon_directory = {programs}
mail_owner = postfix
setgid_group = postdrop
maillog_file = {dir}/log/maillog
maillog_file_prefixes = {dir}/log
myhostname = mail.example.com
mydomain = example.com
myorigin = example.com
mydestination =
local_recipient_maps =
alias_maps =
alias_database =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 0.0.0.0/0
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_authorized_xclient_hosts = 127.0.0.0/8
transport_maps = inline:{{ example.com=smtp:[127.0.0.1]:{sink} }}
default_transport = border:[127.0.0.1]:{sink}
relay_transport = border:[127.0.0.1]:{sink}
disable_dns_lookups = yes
smtp_host_lookup = native
smtputf8_enable = yes
message_size_limit = 52428800
mailbox_size_limit = 0
enable_long_queue_ids = yes
smtpd_milters = {milter}
non_smtpd_milters = {milter}
milter_default_action = accept
milter_connect_timeout = 300s
milter_command_timeout = 300s
milter_content_timeout = 300s
smtpd_client_connection_count_limit = 0
smtpd_client_connection_rate_limit = 0
smtpd_client_message_rate_limit = 0
smtpd_peername_lookup = no
notify_classes =
bounce_template_file =
minimal_backoff_time = 1s
queue_run_delay = 1s
"""

MASTER = """
127.0.0.1:{port} inet n - n - 600 smtpd
127.0.0.1:{port_tempfail} inet n - n - 100 smtpd -o milter_default_action=tempfail
pickup    unix n - n 60 1 pickup
cleanup   unix n - n - 0 cleanup
qmgr      unix n - n 300 1 qmgr
rewrite   unix - - n - - trivial-rewrite
bounce    unix - - n - 0 bounce
defer     unix - - n - 0 bounce
trace     unix - - n - 0 bounce
verify    unix - - n - 1 verify
flush     unix n - n 1000? 0 flush
proxymap  unix - - n - - proxymap
smtp      unix - - n - - smtp
border    unix - - n - - smtp -o smtp_header_checks={border}
showq     unix n - n - - showq
error     unix - - n - - error
retry     unix - - n - - error
discard   unix - - n - - discard
anvil     unix - - n - 1 anvil
scache    unix - - n - 1 scache
postlog   unix-dgram n - n - 1 postlogd
"""


def with_more(main, more):
    """main.cf with `more` lines instead of those of the same name: each process would warn of a name that stands twice,
    and the queue of the log's socket is so short (net.unix.max_dgram_qlen) that Postfix stands still before its postlogd runs."""
    named = {line.split("=", 1)[0].strip() for line in more.splitlines()}
    kept = [line for line in main.splitlines() if line.split("=", 1)[0].strip() not in named - {""}]
    return "\n".join(kept) + "\n" + more


class Postfix:
    def __init__(self, place, sink, milter, header_checks="", more="", services=""):
        """`milter` is a socket as Postfix writes it; `header_checks` a lookup table; `more` lines win in main.cf,
        `services` are more of master.cf."""
        self.place, self.sink = place, sink
        self.port, self.port_tempfail = free_port(), free_port()
        self.directory = place.path("postfix")
        for name in ("etc", "spool", "data", "log"):
            os.makedirs(os.path.join(self.directory, name))
        subprocess.run(["chown", "postfix", os.path.join(self.directory, "data")], check=True)
        values = {"dir": self.directory, "programs": PROGRAMS, "sink": sink.port, "milter": milter,
                  "port": self.port, "port_tempfail": self.port_tempfail, "border": header_checks}
        place.write("postfix/etc/main.cf", with_more(MAIN.format(**values), more))
        place.write("postfix/etc/master.cf", MASTER.format(**values) + services)
        self.process = place.start(["/usr/sbin/postfix", "-c", self.directory + "/etc", "start-fg"], "postfix.log")
        try:
            wait_for(lambda: self.process.poll() is not None or answers(self.port), 30, "the start of Postfix")
        except Trouble:
            raise Trouble("Postfix does not answer:\n" + self.log()) from None
        if self.process.poll() is not None:
            raise Trouble("Postfix did not start:\n" + self.log())

    def log(self):
        return self.place.read("postfix.log") + self.place.read("postfix/log/maillog")

    def run(self, program, *words):
        done = subprocess.run([f"/usr/sbin/{program}", "-c", self.directory + "/etc", *words], text=True,
                              capture_output=True, errors="replace", timeout=LONGEST)
        return done.stdout + done.stderr

    def queue(self, name=None):
        """What is in the queue, or in one of its parts ("hold")."""
        entries = [json.loads(line) for line in self.run("postqueue", "-j").splitlines() if line.startswith("{")]
        return [e for e in entries if name in (None, e["queue_name"])]

    def held(self):
        return [e["queue_id"] for e in self.queue("hold")]

    def bytes_of(self, queue_id):
        """The queued message, headers and body."""
        return self.run("postcat", "-qbh", queue_id)

    def release(self, queue_id):
        """Exit codes are not believed: says whether it left the hold queue."""
        said = self.run("postsuper", "-H", queue_id)
        self.run("postqueue", "-i", queue_id)
        return bool(re.search("Released from hold: 1 message", said))

    def empty(self):
        if self.queue():
            self.run("postsuper", "-d", "ALL")

    def stop(self):
        self.run("postfix", "stop")
        self.place.stop(self.process)
