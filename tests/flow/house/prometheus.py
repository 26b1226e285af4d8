"""A private Prometheus and a redis_exporter, both of Debian, on loopback."""
import json
import re
import urllib.error
import urllib.parse
import urllib.request

from .place import LONGEST, PATIENCE, Trouble, answers, free_port, wait_for


class Prometheus:
    """With the shipped settings, every second, and ports of ours for those of
    the shipped file: a dict of job to port."""

    def __init__(self, place, shipped, rules, ports):
        with open(shipped) as f:
            text = f.read()
        for job, port in ports.items():
            text = re.sub(rf'(job_name: {job}\n.*?targets: \[")[^"]*', rf"\g<1>127.0.0.1:{port}", text, flags=re.S)
        place.write("prometheus.yml", "global: { scrape_interval: 1s, evaluation_interval: 1s }\n" + text)
        with open(rules) as f:
            place.write("tone-milter.rules.yml", f.read())
        self.port = free_port()
        self.process = place.start(["prometheus", "--config.file", place.path("prometheus.yml"),
                                    "--storage.tsdb.path", place.path("tsdb"),
                                    "--web.listen-address", f"127.0.0.1:{self.port}"], "prometheus.log")
        wait_for(lambda: self.process.poll() is not None or self.ready(), 30, "the start of Prometheus")
        if self.process.poll() is not None:
            raise Trouble("Prometheus did not start:\n" + place.read("prometheus.log")[-2000:])

    def ready(self):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/-/ready", timeout=PATIENCE) as answer:
                return answer.status == 200
        except OSError:
            return False

    def api(self, path, **query):
        url = f"http://127.0.0.1:{self.port}/api/v1/{path}?{urllib.parse.urlencode(query)}"
        try:
            with urllib.request.urlopen(url, timeout=LONGEST) as answer:
                return json.load(answer)["data"]
        except urllib.error.HTTPError as e:
            raise Trouble(f"Prometheus refuses {query}: {e.read().decode()[:300]}") from None

    def ask(self, query):
        """The answer's series as pairs of labels and number."""
        return [(one["metric"], float(one["value"][1])) for one in self.api("query", query=query)["result"]]

    def number(self, query):
        found = self.ask(query)
        return found[0][1] if len(found) == 1 else None


class Exporter:
    def __init__(self, place, redis, script, user, password):
        self.port = free_port()
        address = redis.where.replace("unix:", "unix://")
        place.write("exporter.json", json.dumps({address: password}))
        place.start(["prometheus-redis-exporter", "-web.listen-address", f"127.0.0.1:{self.port}", "-script", script,
                     "-redis.addr", address, "-redis.user", user, "-redis.password-file", place.path("exporter.json")],
                    "exporter.log")
        wait_for(lambda: answers(self.port), 30, "the start of the exporter")
