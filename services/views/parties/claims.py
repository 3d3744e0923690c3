"""Claims to insurers 理赔, and what was paid."""

from collections.abc import Iterable, Iterator
from typing import Any, Final, get_args

from services.insurance.events.claim import (
    ClaimAssessed,
    ClaimFiled,
    ClaimHappened,
    ClaimPaid,
    ClaimRejected,
    ClaimReopened,
    ClaimWithdrawn,
    RecourseClosed,
)
from services.kernel.projecting.projection import Part, Rows, Told
from services.kernel.projecting.tables import Add, Change, Kind, Put, Ref, Row, Table
from services.views.days import number_of
from services.views.parties.holdings import HOLDINGS, PAID
from services.views.parties.records import key_of

CLAIMS: Final = Table(
    "claims",
    {
        "claim_id": Kind.TEXT,
        "insurer_id": Kind.TEXT,
        "programme_id": Kind.TEXT,
        "elevator_id": Kind.TEXT,
        "division": Kind.TEXT,
        "filed_day": Kind.INTEGER,
        "status": Kind.TEXT,  # filed, assessed, paid, rejected, withdrawn
        "claimed_fen": Kind.INTEGER,
        "assessed_fen": Kind.INTEGER,
        "paid_fen": Kind.INTEGER,
        "recovered_fen": Kind.INTEGER,
        "position": Kind.INTEGER,
    },
    key=("claim_id",),
    indexes=(("insurer_id", "division"),),
)


def _claim_refs(told: Told) -> Iterable[Ref]:
    yield Ref(CLAIMS, (key_of(told),))


def _claimed(rows: Rows, told: Told) -> Iterable[Change]:
    event: Any = told.event
    before = rows.get(CLAIMS, (key_of(told),))
    if isinstance(event, ClaimFiled):
        yield Put(CLAIMS, _filed(event, told))
    elif before is not None:
        yield from _went_on(before, event, told)


def _filed(event: ClaimFiled, told: Told) -> Row:
    return {
        "claim_id": event.claim_id,
        "insurer_id": event.insurer.party_id,
        "programme_id": event.programme_id,
        "elevator_id": event.elevator_id,
        "division": event.division,
        "filed_day": number_of(told.occurred_at),
        "status": "filed",
        "claimed_fen": event.claimed_fen,
        "assessed_fen": 0,
        "paid_fen": 0,
        "recovered_fen": 0,
        "position": told.position,
    }


def _went_on(before: Row, event: object, told: Told) -> Iterator[Change]:
    match event:
        case ClaimAssessed(assessed_fen=assessed):
            status = before["status"] if before["status"] == "paid" else "assessed"
            yield Put(CLAIMS, {**before, "status": status, "assessed_fen": assessed})
        case ClaimPaid(paid_fen=paid):
            total = int(before["paid_fen"] or 0) + paid
            yield Put(CLAIMS, {**before, "status": "paid", "paid_fen": total})
            part, day = f"programme:{before['programme_id']}", number_of(told.occurred_at)
            key = (before["insurer_id"], PAID, part, before["division"], day)
            yield Add(HOLDINGS, key, {"amount": paid})
        case ClaimRejected():
            yield Put(CLAIMS, {**before, "status": "rejected"})
        case ClaimWithdrawn():
            yield Put(CLAIMS, {**before, "status": "withdrawn"})
        case ClaimReopened():
            yield Put(CLAIMS, {**before, "status": "filed"})
        case RecourseClosed(recovered_fen=recovered):
            total = int(before["recovered_fen"] or 0) + recovered
            yield Put(CLAIMS, {**before, "recovered_fen": total})


CLAIMED: Final = Part(
    (CLAIMS, HOLDINGS),
    frozenset(one.stored_as for one in get_args(ClaimHappened)),
    _claim_refs,
    _claimed,
)
"""Claims 理赔, and what was paid."""
