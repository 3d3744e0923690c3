"""One maintainer per elevator and day 同一天只能有一家: against a model made of the commands.

The model is a calendar: a day belongs to the contract whose accepted commands claimed it. Commands
come in any order, late ones between earlier ones; the days to which they refer are drawn at random.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from functools import reduce
from itertools import pairwise
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from services.kernel.errors import Refused
from services.maintenance import upkeep
from services.maintenance.events.upkeep import UpkeepHappened
from services.maintenance.events.values import HandOverReason
from services.maintenance.upkeep.commands import HandOver, TakeOver
from services.maintenance.upkeep.state import State
from services.reference.party import PartyRef
from tests.maintenance.facts import elevator, facts

FIRST, DAYS = date(2015, 1, 1), 40
NOW = datetime(2015, 6, 1, 4, tzinfo=UTC)
CONTRACTS = {
    f"C{number}": PartyRef(party_id=f"register:xm:m{number}", name=f"维保{number}")
    for number in range(3)
}

contract_ids = st.sampled_from(sorted(CONTRACTS))
days = st.integers(0, DAYS - 1)
take_overs = st.tuples(st.just("take"), contract_ids, days, st.none() | days)
hand_overs = st.tuples(st.just("hand"), contract_ids, days, st.none())
acts = st.lists(st.one_of(take_overs, hand_overs), max_size=14)
Act = tuple[str, str, int, int | None]


class Calendar:
    """Who has the elevator on which day, by the commands that were right to accept.

    A claim is a contract with its first day and its last (None: it goes on).
    """

    def __init__(self) -> None:
        self.claims: list[tuple[str, int, int | None]] = []
        self.ends: list[tuple[str, int]] = []

    def accepts(self, act: Act) -> bool:
        """Whether the law allows it; if so, the calendar is changed."""
        kind, contract_id, day, ended = act
        return (
            self._take(contract_id, day, ended) if kind == "take" else self._hand(contract_id, day)
        )

    def _take(self, contract_id: str, day: int, ended: int | None) -> bool:
        for claim in self.claims:
            if claim[:2] == (contract_id, day) and ended in {None, claim[2]}:
                return True  # it says what is so
        last = DAYS if ended is None else ended
        wanted = set(range(day, last + 1))
        # an end that was told of this contract would cut the claim short
        cut = any(one == contract_id and day <= end < last for one, end in self.ends)
        if not wanted or cut or wanted & self.taken():
            return False
        self.claims.append((contract_id, day, ended))
        if ended is not None:
            self.ends.append((contract_id, ended))
        return True

    def _hand(self, contract_id: str, day: int) -> bool:
        begun = [one for one in self.claims if one[0] == contract_id and one[1] <= day]
        if not begun:
            return False
        claim = max(begun, key=lambda one: one[1])
        if claim[2] is not None and claim[2] < day:
            return False
        self.claims[self.claims.index(claim)] = (contract_id, claim[1], day)
        self.ends.append((contract_id, day))
        return True

    def taken(self) -> set[int]:
        """The days that somebody has."""
        spans = [
            range(first, (DAYS if last is None else last) + 1) for _, first, last in self.claims
        ]
        return {day for span in spans for day in span}

    def holder(self, day: int) -> str | None:
        """The contract of that day."""
        found = [
            contract_id
            for contract_id, first, last in self.claims
            if first <= day and (last is None or day <= last)
        ]
        assert len(found) <= 1
        return found[0] if found else None


def command_of(act: Act) -> TakeOver | HandOver:
    """The act as it is asked."""
    kind, contract_id, day, ended = act
    if kind == "hand":
        return HandOver(
            contract_id=contract_id, ended_on=on(day), reason=HandOverReason.CONTRACT_TERMINATED
        )
    maintainer = CONTRACTS[contract_id]
    return TakeOver(
        contract_id=contract_id,
        maintainer=maintainer,
        from_on=on(day),
        ended_on=None if ended is None else on(ended),
        elevator=elevator(),
        contract=facts(contract_id, maintainer),
    )


def on(day: int) -> date:
    """The day with this number."""
    return FIRST + timedelta(days=day)


@given(acts, st.randoms(use_true_random=False))
@settings(max_examples=300, deadline=None)
def test_one_maintainer_on_any_day(story: Sequence[Act], random: Random) -> None:
    """Commands are accepted and refused as the calendar says, and the days are the calendar's.

    However the facts are told: folded in another order they say the same.
    """
    calendar = Calendar()
    events: list[UpkeepHappened] = []
    for act in story:
        try:
            events += upkeep.DECIDER.decide(command_of(act), folded(events), NOW)
            accepted = True
        except Refused:
            accepted = False
        assert accepted == calendar.accepts(act), act
    shuffled = events[:]
    random.shuffle(shuffled)
    for order in (events, shuffled):
        state = folded(order)
        for day in range(-1, DAYS + 1):
            contract_id = calendar.holder(day)
            expected = CONTRACTS[contract_id] if contract_id else None
            assert upkeep.maintainer_on(state, on(day)) == expected
        spans = upkeep.tenures(state)
        assert all(one.ended_on and one.ended_on < two.from_on for one, two in pairwise(spans))


def folded(events: Sequence[UpkeepHappened]) -> State:
    """What the elevator's upkeep is after these."""
    start = upkeep.DECIDER.initial
    return reduce(lambda state, event: upkeep.DECIDER.evolve(state, event, NOW), events, start)
