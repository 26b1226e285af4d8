"""Start, reload, stop, sockets and what can be seen from outside."""
import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request

from house.daemon import as_file
from house.mails import missed, reply
from house.milter import FINAL, Milter
from house.place import LONGEST, Trouble, answers, expect, wait_for
from house.registry import flow, same
from house.smtp import Client

from .faults import files, judged


def own_lexicons(town):
    """A copy that a test may change."""
    return shutil.copytree(town.lexicons, town.place.path("lexicon"))


def outcome_of(town, milter, letter):
    _, said = town.send(letter)
    return milter.about(town.queue_id(said))


@flow("a reload takes new settings; what is in hand keeps the old")
def reload_good(town):
    with town.daemon() as milter:
        same(outcome_of(town, milter, missed("reload-1"))["action"], "observed", "the action before")
        open_one = Milter(town.milter)
        open_one.connect()
        open_one.envelope()
        milter.write(town.settings(mode="tag", tag_external="full"))
        milter.reload()
        open_one.content(missed("reload-2").data)
        expect("h" not in [a[0] for a in open_one.end()], "the open message got new settings")
        same(outcome_of(town, milter, missed("reload-3"))["action"], "tagged", "the action after")
        open_one.quit()


@flow("a reload with a bad setting keeps the old and says file, line and nearest name")
def reload_bad_setting(town):
    with town.daemon(town.settings(mode="tag", tag_external="full")) as milter:
        town.place.write("milter.conf", as_file(town.settings()) + 'tag_externel = "full"\n')
        said = milter.reload()
        line = as_file(town.settings()).count("\n") + 1
        expect(f"milter.conf:{line}" in said, f"no line {line}", said)
        expect("tag_external" in said.replace("tag_externel", ""), "no nearest name", said)
        same(outcome_of(town, milter, missed("reload-4"))["action"], "tagged", "the action after")


@flow("a reload with a bad lexicon line keeps the old and says where")
def reload_bad_lexicon(town):
    lexicons = own_lexicons(town)
    with town.daemon(town.settings(lexicon_directory=lexicons)) as milter:
        same(outcome_of(town, milter, reply("reload-5"))["outcome"], "met", "the outcome before")
        town.place.write("lexicon/en/zz-bad.lex", "frame [ without end {{{\n")
        said = milter.reload()
        expect("zz-bad.lex:1" in said, "neither file nor line", said)
        same(outcome_of(town, milter, reply("reload-6"))["outcome"], "met", "the outcome after")
        os.unlink(town.place.path("lexicon/en/zz-bad.lex"))
        expect("zz-bad" not in milter.reload(), "still complains")


@flow("who may sign in cannot be read: tonectl says so before it asks for a password")
def users_unread(town):
    users = town.place.path("users-are-a-directory")
    os.mkdir(users)
    for words in (("add", "mira", "reviewer"), ("passwd", "mira"), ("remove", "mira")):
        status, said = town.tonectl("--users", users, "user", *words, settings=False)
        expect(status == 1 and "is a directory" in said and len(said.splitlines()) == 1, f"user {words[0]}", said)


@flow("a start with bad settings ends at once with status 1 and a line number")
def start_bad(town):
    for bad in ('socket = "unix:relative"\n', 'mode = "hodl"\n', 'max_message_kept = "huge"\n', 'policy "x" {\n',
                'lexicon_directory = "/nowhere/at/all"\n'):
        status, said = town.check(as_file(town.settings()) + bad)
        expect(status == 1, f"status {status} for {bad!r}", said)
        expect(len(said.splitlines()) == 1 and ("checked.conf" in said or "/nowhere" in said or "unix:" in said),
               f"a poor complaint about {bad!r}", said)


def start_alone(town, settings, name):
    """Its status and what it says when it does not come up; None when it does."""
    milter = town.daemon(settings, name=name, wait=False)
    wait_for(lambda: milter.process.poll() is not None or "event=started" in milter.log(), 20, f"{name} to end")
    status = milter.process.poll()
    if status is None:
        milter.stop()
    return status, milter.log()


@flow("every mistake at a start ends it with status 1, the place and the mend")
def start_mistakes(town):
    place = town.place
    busy = socket.socket()
    busy.bind(("127.0.0.1", 0))
    busy.listen()
    port = busy.getsockname()[1]
    os.mkdir(place.path("empty"))
    roots = place.path("roots")
    os.mkdir(roots, 0o700)
    os.mkdir(place.path("open"))
    os.chmod(place.path("open"), 0o777)
    for name, mode in (("file", 0o644), ("secret", 0o644), ("closed", 0o600)):
        place.write(name, "ab" * 32 + "\n", mode)
    redis = {"redis": "127.0.0.1:1"}
    mistakes = (
        ({"state_directory": "/nowhere/at/all"}, ("/nowhere/at/all", "above it", "make that one")),
        ({"state_directory": roots, "user": "nobody"}, (roots, "user root", "nobody", "chown")),
        ({"state_directory": place.path("file")}, (place.path("file"), "is a file", "move it")),
        ({"state_directory": place.path("open")}, (place.path("open"), "0777", "chmod 0700")),
        ({"socket": "unix:/nowhere/run/m.sock"}, ("/nowhere/run", "not there", "make it")),
        ({"socket": f"unix:{place.path('file')}"}, (place.path("file"), "no socket", "move it")),
        ({"socket": "unix:/tmp/" + "x" * 102}, ("'socket'", "106 bytes")),
        ({"socket": "unix:/tmp/" + "x" * 200}, ("'socket'", "unix:/tmp/xxx")),
        ({"socket": "unix:relative"}, ("'socket'", "unix:relative")),
        ({"socket": f"inet:{port}@127.0.0.1"}, (str(port), "in use", "another program")),
        ({"socket": "inet:8891@nowhere.invalid"}, ("nowhere.invalid", "set 127.0.0.1")),
        ({"socket": "inet:8891@192.0.2.1"}, ("192.0.2.1", "no interface")),
        ({"socket_group": "no-such-group"}, ("no-such-group", "addgroup")),
        ({"redis": "tls:127.0.0.1:6380"}, ("has no TLS", "stunnel")),
        ({"user": "no-such-user"}, ("no-such-user", "adduser")),
        ({"metrics_listen": f"127.0.0.1:{port}"}, ("metrics_listen", str(port), "another program")),
        ({"metrics_listen": "unix:/nowhere/m.sock"}, ("/nowhere", "not there", "make it")),
        ({"lexicon_directory": "/nowhere"}, ("lexicon_directory", "/nowhere")),
        ({"lexicon_directory": place.path("empty")}, (place.path("empty"), "no language")),
        ({"identity_map": "/nowhere/map"}, ("identity_map", "/nowhere/map")),
        ({"redis_password_file": "/nowhere/pw", **redis}, ("redis_password_file", "/nowhere/pw", "0600")),
        ({"redis_password_file": place.path("secret"), **redis}, (place.path("secret"), "0644", "chmod 0600")),
        ({"redis_password_file": place.path("closed"), "user": "nobody", **redis}, ("nobody", "chown")),
        ({"pseudonym_key_file": "/nowhere/key"}, ("pseudonym_key_file", "/nowhere/key", "0600")),
        ({"pseudonym_key_file": place.path("secret")}, (place.path("secret"), "0644", "chmod 0600")),
        ({"pseudonym_key_file": place.path("closed"), "user": "nobody"}, ("nobody", "chown")),
    )
    for i, (changes, words) in enumerate(mistakes):
        own = {"state_directory": place.path(f"state-{i}"), **changes}
        status, said = start_alone(town, town.settings(**own), f"mistake-{i}")
        same(status, 1, f"the status with {changes}")
        expect(all(word in said for word in words), f"a poor complaint about {changes}", said, words)
        expect(len(said.splitlines()) == 1, f"more than a line about {changes}", said)
        # Who gave its rights away cannot remove a socket from root's directory.
        expect("user" in changes or not os.path.exists(town.milter), "a socket was left behind", changes)
        # What can be known without opening anything is known before the start, in the same words.
        if set(changes) & {"state_directory", "user", "socket_group", "redis", "redis_password_file", "pseudonym_key_file"} or "not there" in words:
            checked, told = town.check(as_file(town.settings(**own)))
            expect(checked == 1 and all(word in told for word in words), f"tone-milter -n with {changes}", told)
    busy.close()


@flow("what root alone may read is said at the start, not at the first reload")
def start_unreadable(town):
    lexicons = own_lexicons(town)
    os.chmod(lexicons, 0o700)
    status, said = start_alone(town, town.settings(user="nobody", lexicon_directory=lexicons), "drops")
    expect(status is None and "event=unreadable" in said and lexicons in said, "not said", status, said)


@flow("-n, as root, says what the daemon's own user could not read: a warning for a reload, an end for a start")
def check_unreadable(town):
    lexicons = own_lexicons(town)
    password = town.place.write("password", "secret\n", 0o600)

    def check(status=0, by=0, user="nobody"):
        own = town.settings(user=user, lexicon_directory=lexicons, redis="127.0.0.1:1", redis_password_file=password)
        file = town.place.write("check.conf", as_file(own))
        done = subprocess.run([program, "-n", "-c", file], capture_output=True, text=True, user=by, group=by, extra_groups=[])
        same((done.returncode, "in order" in done.stdout), (status, status == 0), f"status and words: {done}")
        return done.stderr

    program = shutil.copy(os.path.join(town.programs, "tone-milter"), town.place.path("checks"))
    nobody = pwd.getpwnam("nobody").pw_uid
    os.chown(password, nobody, -1)
    same(check(), "", "warnings when all can be read")
    same(check(by=nobody), "", "warnings of that user's own")
    os.chmod(lexicons, 0o700)
    expect("warning: user nobody could not reload" in check() and lexicons in check(), "no word of the lexicon", check())
    os.chmod(lexicons, 0o755)
    os.chown(password, 0, -1)
    for by in (0, nobody):
        said = check(status=1, by=by)
        expect("redis_password_file" in said and "nobody" in said and "warning" not in said, "no word of the password", said)
    said = check(by=nobody, user="daemon")
    expect("warning: redis_password_file" in said, "what another cannot know", said)
    said = check(by=nobody, user="no-such-user")
    expect("warning: user \"no-such-user\"" in said, "a user that root alone would become", said)


@flow("wrong words on the command line end it with status 2")
def start_usage(town):
    for words in (["-x"], ["extra"], ["-c"]):
        done = subprocess.run([os.path.join(town.programs, "tone-milter"), *words], capture_output=True, text=True)
        expect(done.returncode == 2 and "usage" in done.stderr, "no usage", words, done)
    done = subprocess.run([os.path.join(town.programs, "tone-milter"), "-c", "/nowhere/conf"], capture_output=True,
                          text=True)
    expect(done.returncode == 1 and "/nowhere/conf" in done.stderr, "a missing file", done)


@flow("/healthz is right also when root gave its rights away")
def health_after_drop(town):
    port = town.port()
    with town.daemon(town.settings(socket_mode="0660", user="nobody", metrics_listen=f"127.0.0.1:{port}")) as milter:
        wait_for(lambda: answers(port), 5, "the listener")
        wait_for(lambda: get(port, "/healthz") == (200, "ok\n"), 5, "a good /healthz")
        expect("no-answer" not in milter.log(), "not awake at the start", milter.log())


@flow("systemd's watchdog hears of it while an MTA would get an answer, and no longer")
def watchdog(town):
    config = town.place.write("watched.conf", as_file(town.settings()))
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as news:
        news.bind(town.place.path("watched-notify"))
        news.settimeout(LONGEST)
        daemon = town.place.start([os.path.join(town.programs, "tone-milter"), "-c", config], "watched.log",
                                  env={**os.environ, "NOTIFY_SOCKET": town.place.path("watched-notify"),
                                       "WATCHDOG_USEC": "400000"})
        for _ in range(3):
            while news.recv(4096) != b"WATCHDOG=1":
                pass
        os.unlink(town.milter)
        news.settimeout(1)
        for _ in range(50):     # one may be on its way
            try:
                news.recv(4096)
            except TimeoutError:
                break
        else:
            raise Trouble("it goes on to be heard without its socket")
        same(daemon.poll(), None, "its end, which is systemd's to bring")
        town.place.stop(daemon)


@flow("reloads under load, good and bad in turn, lose no message")
def reload_under_load(town):
    mails = files(town)
    with town.daemon() as milter:
        load = town.load("-c", 4, "-n", 12000, "-w", 0, files=mails)
        reloads = 0
        while load.poll() is None and reloads < 40:
            good = reloads % 3 != 2
            town.place.write("milter.conf", as_file(town.settings(mode="tag" if reloads % 2 else "observe"))
                             + ("" if good else "nonsense = 1\n"))
            milter.reload()
            reloads += 1
        report = town.finish(load)
        same(report["failed"], 0, "messages without an answer")
        town.note(f"{reloads} reloads, {report['per_second']:.0f} messages/s beside them")
    same(judged(town.stats()), 12000, "counted messages")


@flow("SIGTERM under load: Postfix delivers all, each counted or passed by")
def stop_under_load(town):
    keys = [f"term-{worker}-{i}-x" for worker in range(4) for i in range(25)]
    trouble = []

    def work(worker):
        try:
            for i in range(25):
                with Client(town.postfix.port) as client:
                    code, said = client.send(reply(f"term-{worker}-{i}-x"))
                    if code != 250:
                        trouble.append((code, said))
        except Exception as e:  # noqa: BLE001
            trouble.append(e)

    with town.daemon() as milter:
        town.postfix
        threads = [threading.Thread(target=work, args=(w,)) for w in range(4)]
        for thread in threads:
            thread.start()
        took = []
        while any(t.is_alive() for t in threads):
            time.sleep(0.6)
            took.append(milter.stop())
            milter.start()
        for thread in threads:
            thread.join()
        logged = milter.log().count(" action=")
    expect(not trouble, "senders had trouble", *trouble[:3])
    for key in keys:
        town.sink.wait(key)
    same([k for k in keys if len(town.sink.of(k)) != 1], [], "messages that arrived more than once")
    same(judged(town.stats()), logged, "counted and logged messages")
    town.note(f"{len(took)} stops, slowest {max(took):.1f} s; {logged} of {len(keys)} judged, all delivered once")


TURNS = int(os.environ.get("TURNS", "4"))
SECONDS_TO_STOP = 3         # less than libmilter takes by itself, much more than we do


def stops(town, disturb):
    """Stops it again and again; the seconds that each stop took."""
    took = []
    with town.daemon() as milter:
        for turn in range(TURNS):
            if turn:
                milter.start()
            with contextlib.ExitStack() as after:
                disturb(milter, after)
                took.append(milter.stop(seconds=11))
            expect(not os.path.exists(town.milter), "the socket was left behind")
        milter.start()
    took.sort()
    town.note(f"{len(took)} stops, median {took[len(took) // 2]:.2f} s, slowest {took[-1]:.2f} s")
    # What else the machine does slows some of them down, libmilter all.
    expect(took[1] < SECONDS_TO_STOP * (1.5 if town.sanitized else 1), "stops are slow", took)


@flow("a stop right after 500 connections have quit")
def stop_after_crowd(town):
    def crowd(milter, after):
        many = [Milter(town.milter) for _ in range(500)]
        for one in many:
            one.quit()

    stops(town, crowd)


@flow("a stop with 100 connections that stay, some inside of a message")
def stop_with_guests(town):
    def guests(milter, after):
        many = [after.enter_context(contextlib.closing(Milter(town.milter).socket)) for _ in range(90)]
        for _ in range(10):
            one = Milter(town.milter)
            after.callback(one.socket.close)
            one.connect()
            one.envelope()
        same(len(many), 90, "guests")

    stops(town, guests)


@flow("a stop under the load of 8 connections")
def stop_at_full_load(town):
    mails = files(town)

    def load(milter, after):
        sender = town.load("-c", 8, "-n", 1000000, "-w", 0, files=mails)
        after.callback(sender.communicate)
        after.callback(sender.kill)
        time.sleep(0.5)

    stops(town, load)


@flow("a message on its way when the end is asked for gets its verdict")
def stop_waits_for_content(town):
    with town.daemon(town.settings(mode="tag", tag_external="full")) as milter:
        for turn in range(3):
            if turn:
                milter.start()
            one = Milter(town.milter)
            one.connect()
            one.envelope()
            one.content(missed(f"way-{turn}").data)
            milter.process.send_signal(signal.SIGTERM)
            wait_for(lambda: "event=stopping" in milter.log()[milter.log_from:], 5, "the word of the end")
            expect("h" in [a[0] for a in one.end()], "the message was not judged")
            milter.stop()
            one.socket.close()
    same(judged(town.stats()), 3, "counted messages")


@flow("a log that nobody reads delays neither a start nor a stop")
def stop_when_stuck(town):
    reader, writer = os.pipe()
    town.place.write("stuck.conf", as_file(town.settings()))
    milter = subprocess.Popen([os.path.join(town.programs, "tone-milter"), "-c", town.place.path("stuck.conf")],
                              stderr=writer)
    town.place.running.append(milter)
    said = b""
    while b"event=root" not in said:    # its last word at a start
        said += os.read(reader, 4096)
    time.sleep(0.3)
    os.set_blocking(writer, False)
    with contextlib.suppress(BlockingIOError):
        while os.write(writer, b"." * 4096):
            pass
    os.set_blocking(writer, True)   # the flag is the milter's, too
    began = time.monotonic()
    milter.send_signal(signal.SIGTERM)
    same(milter.wait(LONGEST), 0, "the status")
    took = time.monotonic() - began
    expect(took < 9, "the stop waited for a reader of the log", took)   # it gives up after 10
    town.note(f"ended after {took:.1f} s")
    os.close(reader)
    os.close(writer)


@flow("a SIGTERM at any time of the start ends it, too")
def stop_at_start(town):
    milter = town.daemon()
    milter.stop()
    slow = 0
    for turn in range(12):
        milter.start(wait=False)
        time.sleep(0.01 * turn)
        began = time.monotonic()
        milter.process.send_signal(signal.SIGTERM)
        status = milter.process.wait(LONGEST)
        slow += time.monotonic() - began > 9
        expect(status in (0, -signal.SIGTERM), "a strange end", status, milter.log()[-500:])
        milter.complaints()
    same(slow, 0, "ends that were given up waiting for")


@flow("500 idle connections: small, and a message still gets its answer")
def idle_connections(town):
    with town.daemon() as milter:
        crowd = []
        for i in range(500):
            one = Milter(town.milter)
            one.connect()
            crowd.append(one)
        for one in crowd[::5]:
            one.message(missed("idle-warm").data)
        time.sleep(1)
        rss = milter.memory() / 1024
        expect(crowd[250].message(missed("idle-1").data)[-1][0] in FINAL, "no answer")
        town.note(f"{rss:.1f} MB resident, {milter.threads()} threads")
        for one in crowd:
            one.quit()
        if not town.sanitized:
            expect(rss < 15, f"{rss:.1f} MB resident")


@flow("a socket that kill -9 left behind is taken over")
def stale_socket(town):
    with town.daemon() as milter:
        milter.kill()
        expect(os.path.exists(town.milter), "the socket is gone")
        milter.start()
        town.deliver(reply("stale-1"), "stale-1")
        wait_for(milter.messages, 5, "a log line")


@flow("a second instance does not steal the socket of the first")
def second_instance(town):
    with town.daemon() as first:
        settings = town.settings(state_directory=town.place.path("state-2"))
        second = town.daemon(settings, name="second", wait=False)
        status = second.process.wait(LONGEST)
        expect(status != 0 and town.milter in second.log(), "the second did not refuse", status, second.log())
        town.deliver(reply("steal-1"), "steal-1")
        wait_for(first.messages, 5, "a log line of the first")


@flow("a second instance does not share a state directory")
def second_state(town):
    with town.daemon() as first:
        other = town.settings(socket="unix:" + town.place.path("other.sock"))
        second = town.daemon(other, name="second", wait=False)
        status = second.process.wait(LONGEST)
        expect(status != 0, "the second did not refuse", status, second.log())
        expect(first.process.poll() is None, "the first is gone")


@flow("a file in the socket's place is not removed")
def file_in_place(town):
    with open(town.milter, "w") as f:
        f.write("mine\n")
    daemon = town.daemon(wait=False)
    status = daemon.process.wait(LONGEST)
    expect(status != 0, "it started", daemon.log())
    with open(town.milter) as f:
        same(f.read(), "mine\n", "the file")


@flow("the socket and the state have the modes that were asked for")
def modes_and_rights(town):
    settings = town.settings(socket_mode="0660", socket_group="postfix", user="nobody")
    with town.daemon(settings) as milter:
        status = os.stat(town.milter)
        same(oct(status.st_mode & 0o777), "0o660", "the socket's mode")
        with open(f"/proc/{milter.pid}/status") as f:
            ids = next(line.split()[1:5] for line in f if line.startswith("Uid:"))
        expect("0" not in ids, "it still runs as root", ids)
        for name in os.listdir(settings["state_directory"]):
            mode = os.stat(os.path.join(settings["state_directory"], name)).st_mode
            expect(mode & 0o027 == 0, f"others may read {name}, or the group write", oct(mode))
        town.deliver(reply("rights-1"), "rights-1")
        wait_for(milter.messages, 5, "a log line: Postfix reached the socket")


def get(port, path):
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=LONGEST) as page:
            return page.status, page.read().decode()
    except urllib.error.HTTPError as e:
        return e.code, e.read().decode()


def figure(port, name):
    """The number of a line of /metrics as text, "" when there is none."""
    lines = [line.split(" ") for line in get(port, "/metrics")[1].splitlines()]
    return next((line[1] for line in lines if line[0] == name), "")


@flow("/metrics counts what was sent, /healthz says ok, nothing else is there")
def metrics(town):
    port = town.port()
    with town.daemon(town.settings(metrics_listen=f"127.0.0.1:{port}")) as milter:
        wait_for(lambda: answers(port), 5, "the listener")
        for i in range(3):
            town.deliver(missed(f"metrics-{i}"), f"metrics-{i}")
        wait_for(lambda: len(milter.messages()) == 3, 5, "three log lines")
        status, page = get(port, "/metrics")
        same(status, 200, "the status of /metrics")
        values = dict(line.rsplit(" ", 1) for line in page.splitlines() if line and not line.startswith("#"))
        same(values.get("tone_milter_answered_total"), "3", "answered messages")
        wait_for(lambda: "tone_journal_counted_total 3" in get(port, "/metrics")[1], 5, "three counted messages")
        expect("@" not in page and "charged" not in page, "personal data in /metrics")
        wait_for(lambda: get(port, "/healthz") == (200, "ok\n"), 5, "a good /healthz")
        same(get(port, "/etc/passwd")[0], 404, "another page")


@flow("tonectl stats answers without a Redis, and a stopped daemon's figures stay")
def stats_without_redis(town):
    with town.daemon():
        for i in range(4):
            town.deliver(missed(f"stats-{i}"), f"stats-{i}")
        wait_for(lambda: judged(town.stats()) == 4, 5, "4 counted messages")
    same(judged(town.stats()), 4, "messages counted after the stop")
    status, said = town.tonectl("stats")
    expect(status == 0 and "this host" in said, "tonectl stats", said)


@flow("tonectl doctor finds Postfix and daemon in order, and says what is not")
def doctor(town):
    with town.daemon():
        town.postfix
        status, said = town.tonectl("doctor")
        expect(status == 0 and "fail" not in said, "doctor complains", said)
    status, said = town.tonectl("doctor")
    expect(status == 1 and "fail" in said, "doctor does not miss the daemon", said)


@flow("SIGHUP never ends the daemon")
def hangup(town):
    with town.daemon() as milter:
        for _ in range(5):
            milter.process.send_signal(signal.SIGHUP)
            time.sleep(0.1)
        expect(milter.process.poll() is None, "it is gone")
        town.deliver(reply("hup-1"), "hup-1")
        wait_for(milter.messages, 5, "a log line")


@flow("the log keeps one line per message and no word of the mail")
def log_lines(town):
    with town.daemon() as milter:
        letter = missed("log-1", headers=["X-Forged: a", "Reply-To: queue_id=forged action=held@example.org"])
        outcome_of(town, milter, letter)
        same(len(milter.messages()), 1, "lines")
        for word in ("customer@example.net", "agent@example.com", "charged", "Refunds", "forged"):
            expect(word not in milter.log(), f"the log holds {word!r}", milter.log())
