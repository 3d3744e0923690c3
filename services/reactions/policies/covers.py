"""Covers 电梯责任险: they run out, and an elevator without one does not stay so unnoticed."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from services.insurance.events.claim import ClaimPaymentVoided
from services.insurance.events.cover import (
    CancellationReason,
    CoverBound,
    CoverCancelled,
    CoverLapsed,
    CoverRenewed,
)
from services.kernel.projecting.projection import Told
from services.reactions.policies.effects import (
    after,
    command,
    known_on,
    party_json,
    to_authority,
    to_bound,
)
from services.reactions.policies.hazards import Finding, filed
from services.reactions.policies.periods import periods
from services.reactions.policies.rule import Rule, id_in, noted, rule
from services.reactions.policy import Deadline, Effect, Json, Outcome, Settled
from services.supervision.events.hazard import HazardSource

SERVICE: Final = "insurance.CoverService"
LAW: Final = "Plan of 2015 (电梯安全责任保险)"


def _lapse(_: Json, told: Told) -> Outcome:
    """A renewal that follows without a day between is seen by the command itself."""
    elevator_id = told.meta.elevator_id
    match told.event:
        case (
            CoverBound(cover_id=cover, covers_to=day) | CoverRenewed(cover_id=cover, covers_to=day)
        ):
            lapsed = command(
                f"{SERVICE}/LapseCover",
                ("COVER_PERIOD_NOT_OVER",),
                elevator_id=elevator_id,
                cover_id=cover,
            )
            return Outcome((Deadline(f"lapse:{elevator_id}:{cover}", after(day), (lapsed,)),))
        case CoverCancelled(cover_id=cover) | CoverLapsed(cover_id=cover):
            return Outcome((Settled(f"lapse:{elevator_id}:{cover}"),))
        case _:
            return Outcome()


REPLACED: Final = frozenset(
    {CancellationReason.REPLACED, CancellationReason.VOID, CancellationReason.ELEVATOR_GONE}
)
"""Ends of a cover after which the elevator is covered otherwise, or needs no cover."""


def _uncovered(memory: Json, told: Told) -> Outcome:
    """Remembered: from when to when each cover holds. Covered today, an end of long ago is none."""
    now, name = noted(memory), f"uncovered:{told.meta.elevator_id}"
    match told.event:
        case CoverBound() | CoverRenewed() as bound:
            now[bound.cover_id] = [bound.covers_from.isoformat(), bound.covers_to.isoformat()]
            return Outcome((Settled(name),), now)
        case CoverLapsed(cover_id=cover, ended_on=day, still_covered=still):
            replaced = still
        case CoverCancelled(cover_id=cover, ended_on=day, reason=reason):
            replaced = reason in REPLACED
        case _:
            return Outcome(memory=now)
    now.pop(cover, None)
    today = known_on(told).isoformat()
    if replaced or any(begins <= today <= ends for begins, ends in now.values()):
        return Outcome(memory=now)
    return Outcome(tuple(_ended(told, cover, day, name)), now)


def _ended(told: Told, cover_id: str, ended_on: date, name: str) -> Iterator[Effect]:
    elevator_id, last = told.meta.elevator_id, ended_on.isoformat()
    about = {"cover_id": cover_id, "ended_on": last}
    yield to_bound(elevator_id, "user_unit", "cover.ended", **about)
    yield to_authority(elevator_id, "cover.ended", **about)
    text = f"电梯责任险脱保：末日 {last}"
    found = Finding(HazardSource.OTHER, f"cover:{cover_id}", text, known_on(told))
    days = periods(known_on(told)).uncovered_days
    yield Deadline(name, after(known_on(told), days), (filed(elevator_id, found, told),))


def _released(_: Json, told: Told) -> Outcome:
    """What was set aside for a payment that never happens is free again."""
    voided: Any = told.event
    released = command(
        f"{SERVICE}/ReleaseClaimLimit",
        (),
        elevator_id=voided.elevator_id,
        cover_id=voided.cover_id,
        claim_id=id_in(told.stream),
        payment_number=voided.payment_number,
        insurer=party_json(voided.insurer),
    )
    return Outcome((released,))


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "cover.lapse",
        _lapse,
        (CoverBound, CoverRenewed, CoverCancelled, CoverLapsed),
        when="a cover is bound or renewed",
        then="let it lapse 脱保, unless it was renewed",
        law=LAW,
        deadline="the day after its last day",
    ),
    rule(
        "cover.ended",
        _uncovered,
        (CoverBound, CoverRenewed, CoverCancelled, CoverLapsed),
        when="a cover ended and no other is in force",
        then="tell user unit and authority; file a hazard",
        law=LAW,
        deadline="30 days after it became known, unless covered again",
    ),
    rule(
        "claim-payment.release",
        _released,
        (ClaimPaymentVoided,),
        when="a payment of a claim was voided",
        then="release the limit that was set aside for it",
        law="Long-term plan of 2015 (事故赔偿)",
    ),
)
