"""What is shipped for Prometheus, redis_exporter and Grafana, with the real ones."""
import json
import os
import re
import shutil
import subprocess

from house.mails import missed, reply
from house.place import LONGEST, answers, expect, wait_for
from house.prometheus import Exporter, Prometheus
from house.registry import Skipped, flow, same
from house.town import HOLD, PROJECT

from .life import get

RULES = os.path.join(PROJECT, "conf/prometheus/tone-milter.rules.yml")
SCRAPE = os.path.join(PROJECT, "conf/prometheus/scrape.yml")
SCRIPT = os.path.join(PROJECT, "conf/redis/tone-exporter.lua")
NEEDED = {"promtool": "prometheus", "prometheus": "prometheus", "prometheus-redis-exporter": "prometheus-redis-exporter"}


def need(*programs):
    for program in programs:
        if not shutil.which(program):
            raise Skipped(f"needs Debian's {NEEDED[program]} (tests/deps.sh --all)")


def promtool(*words, stdin=None):
    done = subprocess.run(["promtool", *words], input=stdin, capture_output=True, text=True, timeout=LONGEST, check=False)
    expect(done.returncode == 0, f"promtool {' '.join(words)} complains", done.stdout + done.stderr)
    return done.stdout + done.stderr


def expressions(board):
    """Title and query of each target of a dashboard, its variables filled in."""
    with open(os.path.join(PROJECT, "conf/grafana", board)) as f:
        dashboard = json.load(f)
    values = {"$host": ".*", "$__range": "1h", "$__rate_interval": "1m"}
    for panel in dashboard["panels"]:
        for target in panel.get("targets", []):
            query = target["expr"]
            for name, value in values.items():
                query = query.replace(name, value)
            yield panel["title"], query


@flow("every alert fires for its cause and for nothing else, says promtool")
def alerts(_):
    need("promtool")
    promtool("check", "rules", RULES)
    said = promtool("test", "rules", os.path.join(PROJECT, "tests/data/prometheus/rules.test.yml"))
    expect("SUCCESS" in said, "promtool test rules", said)
    with open(RULES) as f:
        alerts = set(re.findall(r"alert: (\w+)", f.read()))
    with open(os.path.join(PROJECT, "tests/data/prometheus/rules.test.yml")) as f:
        tested = set(re.findall(r'alertname="(\w+)"', f.read()))
    same(alerts - tested, set(), "alerts without a test")


def sent(town, daemon, first):
    for i in range(first, first + 4):
        town.deliver((missed if i % 2 else reply)(f"board-{i}"), f"board-{i}")
    wait_for(lambda: len(daemon.messages()) == first + 4, 5, "log lines")


@flow("Prometheus takes /metrics as it is, and every panel and rule asks for what is there")
def prometheus(town):
    need("promtool", "prometheus")
    port = town.port()
    with town.redis() as redis, town.daemon(every_metric(town, port, redis)) as daemon:
        wait_for(lambda: answers(port), 5, "the listener")
        same(promtool("check", "metrics", stdin=get(port, "/metrics")[1]), "", "what promtool says of /metrics")
        sent(town, daemon, 0)
        server = Prometheus(town.place, SCRAPE, RULES, {"tone-milter": port, "tone-redis": town.port()})
        wait_for(lambda: server.number("sum(tone_judged_total)") == 4, 20, "4 judged messages in Prometheus")
        sent(town, daemon, 4)
        wait_for(lambda: server.number("sum(tone_judged_total)") == 8, 20, "8 judged messages in Prometheus")
        names = set(re.findall(r"^# TYPE (\S+)", get(port, "/metrics")[1], re.M)) | {"up"}
        shown = dict(panels(server, names))
        for title in ("Replies judged", "Acknowledged", "Not found", "What replies did", "Time to the answer"):
            expect(shown[title], f'the panel "{title}" shows nothing')
        rules = [rule for group in server.api("rules")["groups"] for rule in group["rules"]]
        same([r["name"] for r in rules if r["health"] == "err"], [], "rules with a fault")
        names |= {rule["name"] for rule in rules}
        for rule in rules:
            same(metrics_of(rule["query"]) - names, set(), f"what {rule['name']} asks for and is not there")


def every_metric(town, port, redis):
    """Settings under which the daemon has all its metrics."""
    team = town.place.write("identity.map", "sender @example.com team=billing\n")
    return town.hold_settings(metrics_listen=f"127.0.0.1:{port}", identity_map=team, redis=redis.where,
                              desk={"mode": "observe"}, later=HOLD)


def metrics_of(query):
    """Names of metrics in a query, parts of a histogram as the histogram."""
    names = set(re.findall(r"\b(?:tone_\w+|up|tone:[\w:]+)\b(?=[{\[ ]|$|\))", query))
    return {re.sub(r"_(bucket|sum|count)$", "", name) for name in names}


def panels(server, names):
    """Each panel's title and whether it shows anything."""
    for title, query in expressions("tone-milter.json"):
        same(metrics_of(query) - names, set(), f'what the panel "{title}" asks for and is not there')
        yield title, bool(server.ask(query))


# As Grafana's Redis source sends them: empty ends of a stream are the dashboard's time.
WORDS = {"hmget": lambda t: ["HMGET", t["keyName"], *t["field"].split(" ")],
         "xrange": lambda t: ["XRANGE", t["keyName"], t["start"] or "0", t["end"] or "+"],
         "xrevrange": lambda t: ["XREVRANGE", t["keyName"], t["end"] or "+", t["start"] or "-", "COUNT", t["count"]]}


@flow("each panel for Grafana's Redis source asks, with a reader's rights, for what is there")
def redis_panels(town):
    with open(os.path.join(PROJECT, "man/tone-redis.5")) as f:
        documented = set(re.findall(r"[a-z]+(?:_[a-z]+)+|\b[a-z]+\b", f.read()))
    with open(os.path.join(PROJECT, "conf/grafana/tone-redis.json")) as f:
        boards = json.load(f)["panels"]
    with town.redis() as redis, town.daemon(town.settings(redis=redis.where)) as daemon:
        as_user(redis, "tone-reader")
        sent(town, daemon, 0)
        wait_for(lambda: redis.hash("{tone}:total").get("messages") == 4, 15, "4 messages in Redis")
        for panel in boards:
            shown = [name for t in panel.get("transformations", []) for name in t["options"]["include"]["names"]]
            same(set(shown) - documented - {"$time"}, set(), f"fields of \"{panel['title']}\" that no page tells of")
            for target in panel["targets"]:
                answer = redis.ask(*WORDS[target["command"]](target), auth=("tone-reader", "CHANGE-ME"))
                if target["command"] == "hmget":
                    expect(any(answer), f'the panel "{panel["title"]}" shows nothing', answer)
                if target["keyName"] == "{tone}:events":
                    same(len(answer), 4, "events")
                    same(set(shown) - {"$time"} - set(answer[0][1][::2]), set(), "fields that no event has")


def as_user(redis, name):
    """One of the shipped users."""
    with open(os.path.join(PROJECT, "conf/redis/tone.acl")) as f:
        redis.ask("ACL", "SETUSER", *next(line.split()[1:] for line in f if line.startswith(f"user {name} ")))


@flow("redis_exporter reads all counters with the shipped script and the rights of its user")
def exporter(town):
    need("prometheus", "prometheus-redis-exporter")
    team = town.place.write("identity.map", "sender @example.com team=billing\n")
    with town.redis() as redis:
        as_user(redis, "tone-exporter")
        settings = town.settings(redis=redis.where, identity_map=team)
        with town.daemon(settings) as daemon:
            sent(town, daemon, 0)
            wait_for(lambda: redis.hash("{tone}:total").get("messages") == 4, 15, "4 messages in Redis")
            tone_exporter = Exporter(town.place, redis, SCRIPT, "tone-exporter", "CHANGE-ME")
            server = Prometheus(town.place, SCRAPE, RULES, {"tone-milter": town.port(), "tone-redis": tone_exporter.port})
            wait_for(lambda: server.number('tone_redis_counter{scope="total",field="messages"}') == 4, 20,
                     "4 messages in Prometheus")
            same(server.number("redis_up"), 1.0, "what the exporter says of Redis")
            got = {(m["scope"], m["field"]): int(v) for m, v in server.ask("tone_redis_counter")}
            for scope, key in (("total", "{tone}:total"), ("team:billing", "{tone}:total:team:billing"),
                               ("score", "{tone}:hist:score"), ("judge_us", "{tone}:hist:judge_us")):
                same({f: n for (s, f), n in got.items() if s == scope}, redis.hash(key), f"the counters of {key}")
            same(got[("holds", "open")], 0, "held messages")
            same(server.ask('{__name__=~"tone_redis.*",key!=""}'), [], "a label that should be gone")
