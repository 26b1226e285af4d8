"""tone-review behind nginx or Apache with the shipped snippets, and a browser of forty lines."""
import html
import http.client
import os
import re
import subprocess
import urllib.parse

from .place import LONGEST, Trouble, answers, free_port, wait_for
from .town import PROJECT

PASSWORD = "correct horse"


def snippet(front, socket):
    """What is shipped for that front server, without TLS."""
    with open(os.path.join(PROJECT, f"conf/{front}/tone-review.conf"), encoding="utf-8") as f:
        text = f.read()
    return re.sub(r"(?m)^\s*(ssl_certificate|SSL).*\n", "", text).replace("/run/tone-review/tone-review.sock", socket)


def nginx(place, own, port, socket):
    """The words that start a private one."""
    text = f"pid {own}/pid; error_log {own}/error.log; daemon off; worker_processes 1;\nevents {{ }}\nhttp {{ access_log off;\n"
    for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"):
        text += f"{kind}_temp_path {own}/{kind};\n"
    text += snippet("nginx", socket).replace("listen 443 ssl http2", f"listen 127.0.0.1:{port}").replace("rate=30r/m", "rate=3000r/m")
    return ["nginx", "-p", own, "-c", place.write("nginx.conf", text + "}\n")]


APACHE_MODULES = ("mpm_event", "authz_core", "env", "headers", "proxy", "proxy_http")


def apache(place, own, port, socket):
    text = f"ServerRoot {own}\nPidFile {own}/pid\nErrorLog {own}/error.log\nMutex file:{own}\nListen 127.0.0.1:{port}\n"
    text += "ServerName 127.0.0.1\n" + ("User nobody\nGroup nogroup\n" if os.geteuid() == 0 else "")
    text += "".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n" for name in APACHE_MODULES)
    text += snippet("apache", socket).replace("*:443", f"127.0.0.1:{port}")
    return ["apache2", "-f", place.write("apache.conf", text), "-DFOREGROUND"]


class Review:
    """A context. `desk` has the keys, `redis` is the Redis of the hosts; `front` makes the words that start the front server;
    users are (name, role, teams, shown)."""

    def __init__(self, town, desk, redis, users=(("mira", "reviewer", "*", "Mira Okafor"), ("lea", "lead", "*", "Lea Brandt")), front=nginx,
                 **settings):
        self.town, self.place, self.port = town, town.place, free_port()
        self.url, self.socket = f"http://127.0.0.1:{self.port}", town.place.path("review.sock")
        self.users, self.before = self.place.path("users"), front
        for words in users:
            self.user("add", *words)
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
        own = self.place.path("front")
        os.makedirs(own, exist_ok=True)
        self.front = self.place.start(self.before(self.place, own, self.port, self.socket), "front.log")
        wait_for(lambda: self.front.poll() is not None or answers(self.port), 10, "the start of the front server")
        if self.front.poll() is not None:
            raise Trouble("the front server did not start:\n" + self.place.read("front.log") + self.place.read("front/error.log"))
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
