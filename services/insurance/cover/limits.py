"""责任限额: the one place where it is decided whether a payment is within the limits.

Claims are streams of their own, and racing payments of several claims must never exceed what one
cover promises. So the cover owns what is left, and a payment goes in two steps:

1. paying a claim first sets the amount aside here (`LimitUsed`, under claim and payment number);
   of racing payments one is first, and the others are judged on what it left;
2. then `ClaimPaid` is written to the claim.

If the second step fails, the amount stays set aside: too little is paid for a while, never too much.
Sending the payment again under its number uses what was set aside. Else the number is voided on the
claim (`ClaimPaymentVoided`), after which no payment under it can be written, and only then is the
amount released here (`LimitReleased`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import assert_never

from services.insurance.cover import rules
from services.insurance.cover.commands import Limiting, ReleaseClaimLimit, UseLimit
from services.insurance.cover.state import (
    CoverFile,
    State,
    cover_named,
    file_of,
    own_cover,
    uses_of,
)
from services.insurance.events.cover import CoverHappened, LimitReleased, LimitUsed, PaidPart
from services.insurance.events.values import LiabilityLimits


def decide(command: Limiting, state: State) -> Sequence[CoverHappened]:
    match command:
        case UseLimit():
            return _use(command, state)
        case ReleaseClaimLimit():
            return _release(command, state)
        case _:
            assert_never(command)


def evolve(file: CoverFile, event: LimitUsed | LimitReleased) -> CoverFile:
    key = (event.claim_id, event.payment_number)
    match event:
        case LimitUsed():
            return replace(file, uses={**file.uses, key: event})
        case LimitReleased():
            return replace(file, released=file.released | {key})
        case _:
            assert_never(event)


def sum_of(parts: Iterable[PaidPart]) -> int:
    """The amount of all parts, in fen."""
    return sum(part.amount_fen for part in parts)


def _use(command: UseLimit, state: State) -> Sequence[CoverHappened]:
    cover = cover_named(state, command.cover_id)
    new = LimitUsed(**vars(command))
    old = file_of(state).uses.get((command.claim_id, command.payment_number))
    if old is not None:
        if old != new:
            raise rules.LimitUsedOtherwise(field="payment_number")
        return []
    if not cover.in_force_on(command.incident.happened_on):
        raise rules.ClaimOutsideCover(cover_id=command.cover_id, last_day=cover.last_day)
    _check_limits(new, uses_of(state, command.cover_id), cover.bound.limits)
    return [new]


def _check_limits(new: LimitUsed, used: Sequence[LimitUsed], limits: LiabilityLimits) -> None:
    """Over all claims of the cover: each person, each incident, and the elevator."""
    together = (*used, new)
    for person_id in {part.person_id for part in new.parts if part.person_id is not None}:
        parts = (part for use in together for part in use.parts if part.person_id == person_id)
        _within(sum_of(parts), limits.per_person_fen, rules.PersonLimitExceeded)
    of_incident = (use for use in together if use.incident.stream == new.incident.stream)
    incident_fen = sum(sum_of(use.parts) for use in of_incident)
    _within(incident_fen, limits.per_accident_fen, rules.AccidentLimitExceeded)
    elevator_fen = sum(sum_of(use.parts) for use in together)
    _within(elevator_fen, limits.per_elevator_fen, rules.ElevatorLimitExceeded)


LimitRule = (
    type[rules.PersonLimitExceeded]
    | type[rules.AccidentLimitExceeded]
    | type[rules.ElevatorLimitExceeded]
)


def _within(total_fen: int, limit_fen: int, rule: LimitRule) -> None:
    if total_fen > limit_fen:
        raise rule(field="parts", limit_fen=limit_fen, excess_fen=total_fen - limit_fen)


def _release(command: ReleaseClaimLimit, state: State) -> Sequence[CoverHappened]:
    own_cover(state, command.cover_id, command.insurer)
    key = (command.claim_id, command.payment_number)
    file = file_of(state)
    if not command.voided:
        raise rules.PaymentNotVoided(field="payment_number")
    use = file.uses.get(key)
    if use is None or key in file.released or use.cover_id != command.cover_id:
        return []
    return [
        LimitReleased(
            cover_id=command.cover_id,
            claim_id=command.claim_id,
            payment_number=command.payment_number,
        )
    ]
