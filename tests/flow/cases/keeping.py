"""Held mail gets out again: decided, or at its deadline, once."""
import time

from house.keeper import Keeper
from house.mails import missed
from house.registry import flow, same

from .holding import hold_one, records


@flow("undecided mail is released at its deadline, delivered once, and its record ends")
def deadline(town):
    settings = town.hold_settings()
    settings["desk"] = {**settings["desk"], "deadline": "3s"}
    with town.daemon(settings), Keeper(town) as keeper:
        queue_id = hold_one(town, missed("due-1"))
        keeper.wait(event="released", queue_id=queue_id)
        town.sink.wait("due-1", 1)
        same(records(town), {}, "records left")
        same(len(keeper.audit(event="releasing", queue_id=queue_id)), 1, "intents")


@flow("a message released by hand ends its record as gone; others on hold are not touched")
def by_hand(town):
    with town.daemon(town.hold_settings()), Keeper(town) as keeper:
        first, second = hold_one(town, missed("hand-1")), hold_one(town, missed("hand-2"))
        time.sleep(2.5)  # it has seen both on hold
        town.postfix.release(first)
        keeper.wait(event="gone", queue_id=first)
        same(town.postfix.held(), [second], "what is still on hold")
        same(len(records(town)), 1, "records")
