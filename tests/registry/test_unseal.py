"""Unsealing 解封: on a passed inspection, or by the authority that sealed."""

from services.registry.elevator.phases import Elevator, InUse, Stopped
from services.registry.elevator.rules import (
    DecisionMissing,
    InspectionAfterSealingMissing,
    NotSealed,
    NotTheSealingAuthority,
)
from services.registry.elevator.use import Unseal
from services.registry.events.elevator import ElevatorUnsealed
from services.registry.events.values import InspectionKind, LegacyPhase, UnsealingBasis
from tests.registry.facts import (
    BUREAU,
    OTHER_BUREAU,
    ROW,
    SEALED,
    failed,
    imported,
    in_use,
    passed,
    sealed,
    stopped,
)

ON_INSPECTION = Unseal(basis=UnsealingBasis.INSPECTION)
BY_DECISION = Unseal(
    basis=UnsealingBasis.AUTHORITY_DECISION, decision_number="解〔2015〕1号", authority=BUREAU
)
PERIODIC = InspectionKind.PERIODIC


def test_a_passed_inspection_after_the_sealing_lifts_the_seal() -> None:
    """Sealed on 1 September, inspected on the 15th."""
    sealed().also(passed(2015, 9, 15, PERIODIC)).when(ON_INSPECTION).then(
        ElevatorUnsealed(**dict(ON_INSPECTION))
    )


def test_without_such_an_inspection_the_seal_stays() -> None:
    """None, one from before, one of the day of sealing, or a failed one."""
    sealed().when(ON_INSPECTION).refuses(InspectionAfterSealingMissing)
    for event in (passed(2015, 8, 31, PERIODIC), passed(2015, 9, 1, PERIODIC), failed(2015, 9, 15)):
        sealed().also(event).when(ON_INSPECTION).refuses(InspectionAfterSealingMissing)


def test_the_sealing_authority_may_decide() -> None:
    """Without an inspection, under a number."""
    sealed().when(BY_DECISION).then(ElevatorUnsealed(**dict(BY_DECISION)))


def test_no_other_authority_may_decide() -> None:
    """Even of the same city."""
    other = BY_DECISION.model_copy(update={"authority": OTHER_BUREAU})
    sealed().when(other).refuses(NotTheSealingAuthority)


def test_a_decision_has_a_number_and_an_author() -> None:
    """Both are asked for."""
    for missing in ("decision_number", "authority"):
        sealed().when(BY_DECISION.model_copy(update={missing: None})).refuses(DecisionMissing)


def test_the_seal_of_an_old_register_names_no_authority() -> None:
    """So any authority's decision lifts it."""
    row = ROW.model_copy(update={"phase": LegacyPhase.SEALED})
    other = BY_DECISION.model_copy(update={"authority": OTHER_BUREAU})
    imported(row).when(other).then(ElevatorUnsealed(**dict(other)))


def test_unsealed_the_elevator_is_what_it_was() -> None:
    """In use, or stopped since the day it was stopped."""
    for story, phase in ((sealed(), InUse), (stopped().also(SEALED), Stopped)):
        state = story.when(BY_DECISION).after
        assert isinstance(state, Elevator)
        assert isinstance(state.phase, phase)


def test_what_is_not_sealed_is_not_unsealed() -> None:
    """In use is in use."""
    in_use().when(BY_DECISION).refuses(NotSealed)
