"""tone-review behind nginx with the shipped snippet, and a browser of forty lines."""
import html
import http.client
import os
import re
import subprocess
import urllib.parse

from .place import LONGEST, Trouble, answers, free_port, wait_for
from .town import PROJECT

PASSWORD = "correct horse"


def snippet(port, socket):
    """conf/nginx/tone-review.conf without TLS, on a port of loopback."""
    with open(os.path.join(PROJECT, "conf/nginx/tone-review.conf"), encoding="utf-8") as f:
        text = f.read()
    text = re.sub(r"(?m)^\tssl_certificate.*\n", "", text).replace("listen 443 ssl http2", f"listen 127.0.0.1:{port}")
    return text.replace("rate=30r/m", "rate=3000r/m").replace("/run/tone-review/tone-review.sock", socket)


class Review:
    """A context. `desk` has the keys, `redis` is the Redis of the hosts; users are (name, role, teams)."""

    def __init__(self, town, desk, redis, users=(("mira", "reviewer", "*"), ("lea", "lead", "*")), **settings):
        self.town, self.place, self.port = town, town.place, free_port()
        self.url, self.socket = f"http://127.0.0.1:{self.port}", town.place.path("review.sock")
        self.users = self.place.path("users")
        for name, role, teams in users:
            self.user("add", name, role, teams)
        self.settings = {"public_url": self.url, "listen": "unix:" + self.socket, "users_file": self.users,
                         "keys_directory": desk.keys, "redis": redis.where, "lexicon_directory": town.lexicons,
                         "undo_window": 0, "least_group": 1, **settings}

    def user(self, *words):
        done = subprocess.run([os.path.join(self.town.programs, "tonectl"), "--users", self.users, "user", *words],
                              input=PASSWORD + "\n", capture_output=True, text=True, timeout=LONGEST)
        if done.returncode:
            raise Trouble(f"tonectl user {' '.join(words)}: {done.stderr}")
        return done.stdout

    def __enter__(self):
        name = self.place.write("review.conf", "".join(f"{k} = {v}\n" for k, v in self.settings.items()))
        self.process = self.place.start([os.path.join(self.town.programs, "tone-review"), "-c", name], "review.log")
        wait_for(lambda: self.process.poll() is not None or os.path.exists(self.socket), 10, "the start of tone-review")
        if self.process.poll() is not None:
            raise Trouble("tone-review did not start:\n" + self.place.read("review.log"))
        os.chmod(self.socket, 0o666)
        own = self.place.path("nginx")
        os.makedirs(own, exist_ok=True)
        text = f"pid {own}/pid; error_log {own}/error.log; daemon off; worker_processes 1;\nevents {{ }}\nhttp {{ access_log off;\n"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"):
            text += f"{kind}_temp_path {own}/{kind};\n"
        words = ["nginx", "-p", own, "-c", self.place.write("nginx.conf", text + snippet(self.port, self.socket) + "}\n")]
        self.front = self.place.start(words, "nginx.log")
        wait_for(lambda: self.front.poll() is not None or answers(self.port), 10, "the start of nginx")
        if self.front.poll() is not None:
            raise Trouble("nginx did not start:\n" + self.place.read("nginx.log"))
        return self

    def __exit__(self, *_):
        self.place.stop(self.front)
        status = self.place.stop(self.process)
        if status and not _[0]:
            raise Trouble(f"tone-review ended with {status}:\n" + self.place.read("review.log"))

    def browser(self, name=None):
        browser = Browser(self.port, self.url)
        if name:
            browser.sign_in(name)
        return browser


class Browser:
    """Keeps its cookie, follows no redirect, sends forms as browsers do."""

    def __init__(self, port, origin):
        self.port, self.origin, self.cookie, self.page = port, origin, "", ""
        self.status, self.location, self.headers = 0, "", {}

    def ask(self, method, path, body=None, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=LONGEST)
        more = {"Cookie": self.cookie} if self.cookie else {}
        if body is not None:
            more |= {"Content-Type": "application/x-www-form-urlencoded", "Origin": self.origin, "Sec-Fetch-Site": "same-origin"}
        connection.request(method, path, body, {**more, **headers})
        answer = connection.getresponse()
        self.page, self.status = answer.read().decode(), answer.status
        self.headers, self.location = answer.headers, answer.getheader("Location", "")
        if answer.getheader("Set-Cookie"):
            self.cookie = answer.getheader("Set-Cookie").split(";")[0]
        connection.close()
        return self.page

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path, fields=(), **headers):
        """With the token of the page that is open."""
        token = re.search(r'name="csrf" value="([0-9a-f]+)"', self.page)
        pairs = [*(fields.items() if isinstance(fields, dict) else fields), *([("csrf", token[1])] if token else [])]
        return self.ask("POST", path, urllib.parse.urlencode(pairs), **headers)

    def sign_in(self, name, password=PASSWORD):
        self.get("/sign-in")
        self.post("/sign-in", {"name": name, "password": password})
        if self.status != 303:
            raise Trouble(f"{name} cannot sign in: {self.status}\n{self.text()}")
        while self.status == 303:
            self.get(self.location)

    def text(self):
        """What a reader sees."""
        return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]*>", " ", self.page)))
