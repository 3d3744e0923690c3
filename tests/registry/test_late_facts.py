"""Late facts: what was true on an earlier day is read from only some of the facts."""

from datetime import UTC, datetime, timedelta

from hypothesis import given as holding
from hypothesis import settings
from hypothesis import strategies as st

from services.registry.elevator import State, card_of, subject_of
from services.registry.elevator.phases import Elevator, Stopped, Unknown
from services.registry.events.elevator import (
    DesignLifeExtended,
    ElevatorDeregistered,
    ElevatorHappened,
    ElevatorUnsealed,
    IdentifierAttached,
    IdentifierRetired,
    MajorRepairCompleted,
    ModificationCompleted,
    RenewalCompleted,
    RenewalFunded,
    RenewalProposed,
    UseResumed,
    UserUnitChanged,
)
from services.registry.events.values import (
    DeregistrationGround,
    FundingLine,
    FundingSource,
    RenewalKind,
    RetirementReason,
    UnsealingBasis,
)
from tests.registry.facts import (
    IMPORTED,
    INSTALLED,
    MANUFACTURED,
    MODIFICATION_NOTIFIED,
    MODIFICATION_STARTED,
    NOTIFIED,
    OWNER,
    PASSED,
    REGISTERED,
    RELOCATED,
    REPAIR_NOTIFIED,
    REPAIR_STARTED,
    RESCUE_CODE,
    SCRAPPED,
    SEALED,
    SELECTED,
    SUSPENDED,
    elevator_decider,
    failed,
    nothing,
    passed,
)
from tests.registry.test_retire_identifier import RESCUE_REF

FACTS: list[ElevatorHappened] = [
    SELECTED,
    MANUFACTURED,
    IMPORTED,
    NOTIFIED,
    INSTALLED,
    PASSED,
    REGISTERED,
    SUSPENDED,
    UseResumed(self_check_reference="1"),
    SEALED,
    ElevatorUnsealed(basis=UnsealingBasis.INSPECTION),
    failed(2015, 1, 1),
    RELOCATED,
    DesignLifeExtended(extended_until=PASSED.inspected_on, assessment_reference="1"),
    UserUnitChanged(user_unit=OWNER),
    MODIFICATION_NOTIFIED,
    MODIFICATION_STARTED,
    ModificationCompleted(report="1"),
    REPAIR_NOTIFIED,
    REPAIR_STARTED,
    MajorRepairCompleted(report="1"),
    passed(2015, 12, 1),
    RenewalProposed(kind=RenewalKind.RENEW, reason="1"),
    RenewalFunded(lines=(FundingLine(source=FundingSource.OWNERS, amount_fen=1),)),
    RenewalCompleted(report="1"),
    IdentifierAttached(identifier=RESCUE_CODE),
    IdentifierRetired(identifier=RESCUE_REF, reason=RetirementReason.WITHDRAWN),
    SCRAPPED,
    ElevatorDeregistered(ground=DeregistrationGround.SCRAPPED, reference="1"),
]
START = datetime(2014, 1, 1, tzinfo=UTC)


@settings(max_examples=200, deadline=None)
@holding(st.lists(st.tuples(st.sampled_from(FACTS), st.integers(0, 900)), max_size=30))
def test_any_facts_in_any_order_are_some_elevator(
    story: list[tuple[ElevatorHappened, int]],
) -> None:
    """Reading the past refuses nothing."""
    decider = elevator_decider()
    state: State = decider.initial
    for event, days in story:
        state = decider.evolve(state, event, START + timedelta(days=days))
    subject_of(state)
    if not isinstance(state, Unknown):
        assert card_of(state).elevator_id == subject_of(state).elevator_id


def test_before_the_first_fact_there_is_no_elevator() -> None:
    """A fact of that day shows once the first fact does."""
    assert isinstance(nothing().also(SUSPENDED).state, Unknown)


def test_what_comes_after_the_end_changes_the_card_only() -> None:
    """A suspension told late does not bring scrap back."""
    gone = nothing().also(
        SELECTED, MANUFACTURED, SCRAPPED, SUSPENDED, UserUnitChanged(user_unit=OWNER)
    )
    assert isinstance(gone.state, Elevator)
    assert not isinstance(gone.state.phase, Stopped)
    assert gone.state.card.user_unit == OWNER
