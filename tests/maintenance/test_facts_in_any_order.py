"""Facts come in any order 迟到的事实: what they amount to refuses nothing."""

from itertools import permutations
from typing import Any

import pytest

from services.kernel.decider import Event
from services.maintenance.contract import DECIDER as CONTRACT
from services.maintenance.events import EVENTS
from services.maintenance.fund import DECIDER as FUND
from services.maintenance.rating import decider
from services.maintenance.upkeep import DECIDER as UPKEEP
from tests.maintenance import facts, funds, ratings
from tests.maintenance import test_appeal_rating as appeals
from tests.maintenance import test_contract_term as terms
from tests.maintenance import test_faults as faults
from tests.maintenance import test_subcontracting as subcontracting
from tests.spec import NOON

STORIES: dict[str, tuple[Any, tuple[Event, ...]]] = {
    "contract": (
        CONTRACT,
        (
            facts.SIGNED,
            terms.RENEWED,
            terms.ADDED,
            terms.TERMINATED,
            terms.EXPIRED,
            subcontracting.REPORTED,
            subcontracting.REFUTED,
        ),
    ),
    "upkeep": (UPKEEP, (facts.TAKEN, facts.HANDED, faults.REPORTED, faults.CLOSED)),
    "rating": (
        decider(),
        (
            ratings.RATED,
            ratings.PUBLISHED,
            appeals.APPEALED,
            appeals.UPHELD,
            appeals.CORRECTED,
            appeals.WITHDRAWN,
        ),
    ),
    "vote": (
        FUND,
        (facts.APPLIED, funds.PASSED, funds.APPROVED, funds.PAID, funds.CLOSED),
    ),
    "danger": (
        FUND,
        (funds.SIMPLY, funds.REVIEWED, funds.CONFIRMED, funds.GRANTED),
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_every_order_amounts_to_something(name: str) -> None:
    """The first fact first, then the others in every order; and without the first, too."""
    rules, events = STORIES[name]
    for order in permutations(events[1:]):
        for story in ((events[0], *order), order):
            state = rules.initial
            for event in story:
                state = rules.evolve(state, event, NOON)


def test_every_event_is_in_the_catalogue() -> None:
    """Each of the four aggregates with all of its facts, each once."""
    assert len(EVENTS) == len({one.stored_as for one in EVENTS})
    assert {one.stored_as.split(".")[0] for one in EVENTS} == {"maintenance"}
