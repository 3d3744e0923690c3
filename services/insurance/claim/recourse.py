"""追偿: what is recovered of what was paid, from whoever is at fault."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import assert_never

from services.insurance.claim import rules
from services.insurance.claim.commands import CloseRecourse, OpenRecourse
from services.insurance.claim.state import Claim
from services.insurance.events.claim import (
    ClaimHappened,
    RecourseClosed,
    RecourseOpened,
    RecourseOutcome,
)


def decide(command: OpenRecourse | CloseRecourse, claim: Claim) -> Sequence[ClaimHappened]:
    match command:
        case OpenRecourse():
            return _open(command, claim)
        case CloseRecourse():
            return _close(command, claim)
        case _:
            assert_never(command)


def evolve(claim: Claim, event: RecourseOpened | RecourseClosed) -> Claim:
    match event:
        case RecourseOpened():
            return replace(claim, recourses={**claim.recourses, event.recourse_number: event})
        case RecourseClosed():
            return replace(claim, recovered={**claim.recovered, event.recourse_number: event})
        case _:
            assert_never(event)


def _open(command: OpenRecourse, claim: Claim) -> Sequence[ClaimHappened]:
    new = RecourseOpened(**vars(command))
    old = claim.recourses.get(command.recourse_number)
    if old is not None:
        if old == new:
            return []
        raise rules.RecourseNumberTaken(field="recourse_number")
    if not claim.paid_fen:
        raise rules.RecourseBeforePayment
    left = claim.paid_fen - sum(_sought(claim))
    if command.amount_fen > left:
        raise rules.RecourseAbovePayments(field="amount_fen", left_fen=left)
    return [new]


def _close(command: CloseRecourse, claim: Claim) -> Sequence[ClaimHappened]:
    new = RecourseClosed(**vars(command))
    opened = claim.recourses.get(command.recourse_number)
    if opened is None:
        raise rules.RecourseUnknown(field="recourse_number")
    old = claim.recovered.get(command.recourse_number)
    if old is not None:
        if old == new:
            return []
        raise rules.RecourseAlreadyClosed(outcome=old.outcome)
    if not _fits(command, opened.amount_fen):
        raise rules.RecoveredAboveRecourse(field="recovered_fen", amount_fen=opened.amount_fen)
    return [new]


def _sought(claim: Claim) -> Iterable[int]:
    """What is asked for in open recourses, and what came back from ended ones."""
    for number, opened in claim.recourses.items():
        closed = claim.recovered.get(number)
        yield opened.amount_fen if closed is None else closed.recovered_fen


def _fits(command: CloseRecourse, amount_fen: int) -> bool:
    match command.outcome:
        case RecourseOutcome.RECOVERED:
            return command.recovered_fen == amount_fen
        case RecourseOutcome.PARTLY_RECOVERED:
            return 0 < command.recovered_fen < amount_fen
        case RecourseOutcome.ABANDONED:
            return command.recovered_fen == 0
