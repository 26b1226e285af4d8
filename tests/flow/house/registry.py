"""Tests register with one sentence; the name of the function is their name."""
from .place import Trouble

TESTS = []


def flow(sentence, group=None):
    def note(function):
        TESTS.append((function.__name__, group or function.__module__.rsplit(".", 1)[-1], sentence, function))
        return function
    return note


class Skipped(Exception):
    """Why a test does not apply here."""


def same(got, want, what):
    if got != want:
        raise Trouble(f"{what}: {got!r} instead of {want!r}")
