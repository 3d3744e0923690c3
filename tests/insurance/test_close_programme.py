"""Closing a programme 关闭统保项目."""

from datetime import date

from services.insurance.events.programme import ProgrammeAmended, ProgrammeClosed
from services.insurance.programme import CloseProgramme, rules
from services.insurance.programme.state import Closed, Unopened, card_of
from tests.insurance.facts import OPENED, RULE_VERSION, TERMS, a_programme
from tests.insurance.test_open_programme import AMEND

CLOSE = CloseProgramme(closed_on=date(2015, 10, 1), reason="承保能力调整")
CLOSED = ProgrammeClosed(closed_on=date(2015, 10, 1), reason="承保能力调整")


def test_a_programme_is_closed_once() -> None:
    """The same closing again changes nothing; another day is refused."""
    a_programme(OPENED).when(CLOSE).then(CLOSED)
    a_programme(OPENED, CLOSED).when(CLOSE).then()
    later = CLOSE.model_copy(update={"closed_on": date(2015, 11, 1)})
    a_programme(OPENED, CLOSED).when(later).refuses(rules.ProgrammeAlreadyClosed)
    a_programme().when(CLOSE).refuses(rules.ProgrammeUnknown)


def test_a_closed_programme_is_not_amended() -> None:
    """Its terms stay; and the card says since when it is closed, and why."""
    a_programme(OPENED, CLOSED).when(AMEND).refuses(rules.ProgrammeAlreadyClosed)
    card = card_of(a_programme(OPENED, CLOSED).state)
    assert (card.closed_on, card.closing_reason) == (CLOSED.closed_on, CLOSED.reason)
    assert card.is_closed(date(2015, 10, 1))
    assert not card.is_closed(date(2015, 9, 30))


def test_facts_in_any_order_are_taken() -> None:
    """An amendment told after the closing, or before anything, breaks nothing."""
    amended = [
        ProgrammeAmended(
            version=number,
            effective_from=date(2015, number, 1),
            terms=TERMS,
            document_number="批",
            rule_version=RULE_VERSION,
        )
        for number in (2, 3)
    ]
    state = a_programme(OPENED, CLOSED, amended[1], amended[0]).state
    assert isinstance(state, Closed)
    assert [one.version for one in card_of(state).versions] == [1, 2, 3]
    assert a_programme(amended[0], CLOSED).state == Unopened()
    assert card_of(a_programme(OPENED, OPENED).state).versions[0].version == 1
