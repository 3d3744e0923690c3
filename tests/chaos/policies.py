"""The policies of the chaos run, as a nameko process of their own: `python -m tests.chaos.policies`.

Whenever a party moves, an entry in its credit record says how often it has by now, and its authority
is told. So the log itself shows what was lost, doubled or out of order.
"""

from typing import Final

from services.kernel.projecting.projection import Told
from services.kernel.settings import load
from services.reactions import shell
from services.reactions.policy import Authority, Command, Effect, Json, Notice, Outcome, Policy
from services.registry.events.party import CreditEntryRecorded, PartyMoved
from services.views.language import CATALOGUE

SOURCE: Final = {"party_id": "register:chaos:source", "name": "来源"}
RECORD: Final = "elevators.registry.v1.PartyService/RecordCreditEntry"
SEEN: Final = frozenset([PartyMoved.stored_as, CreditEntryRecorded.stored_as])


def react(memory: Json, told: Told) -> Outcome:
    """A move is answered; the answer itself is seen, too, and changes nothing."""
    if not isinstance(told.event, PartyMoved):
        return Outcome()
    moved = int(memory.get("moved", 0)) + 1
    party = told.stream.removeprefix("party-")
    fields = {
        "party_id": party,
        "entry_number": f"{moved:06}",
        "kind": "CREDIT_KIND_COMMENDATION",
        "weight": 1,
        "evidence": f"第 {moved} 次迁移",
        "source": SOURCE,
    }
    effects: tuple[Effect, ...] = (
        Command(RECORD, fields),
        Notice(Authority(told.event.division), "moved", {"party_id": party, "moved": moved}),
    )
    return Outcome(effects, {"moved": moved})


POLICY: Final = Policy("chaos.moved", SEEN, lambda told: told.stream, react)


if __name__ == "__main__":
    shell.run(load(), [POLICY], CATALOGUE)
