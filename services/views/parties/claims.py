"""Claims to insurers 理赔, and what was paid."""

from typing import Final, get_args

from services.insurance import claim
from services.insurance.claim.state import (
    Assessed,
    Claim,
    Filed,
    PartlyPaid,
    Rejected,
    Settled,
    State,
    Unfiled,
    Withdrawn,
)
from services.insurance.events.claim import ClaimHappened, ClaimPaid
from services.kernel.projecting.tables import Kind, Ref, Row, Table
from services.views.days import number_at
from services.views.lifecycle.matters import Matter
from services.views.lifecycle.story import Fact
from services.views.parties.holdings import HOLDINGS, PAID
from services.views.parties.retold import Retold, retold

CLAIMS: Final = Table(
    "claims",
    {
        "claim_id": Kind.TEXT,
        "insurer_id": Kind.TEXT,
        "programme_id": Kind.TEXT,
        "elevator_id": Kind.TEXT,
        "division": Kind.TEXT,
        "filed_day": Kind.INTEGER,
        "status": Kind.TEXT,  # `STATUS`
        "claimed_fen": Kind.INTEGER,
        "assessed_fen": Kind.INTEGER,
        "paid_fen": Kind.INTEGER,
        "recovered_fen": Kind.INTEGER,
        "position": Kind.INTEGER,
    },
    key=("claim_id",),
    indexes=(("insurer_id", "division"),),
)


STATUS: Final = {
    Filed: "filed",
    Assessed: "assessed",
    PartlyPaid: "paid",
    Settled: "paid",
    Rejected: "rejected",
    Withdrawn: "withdrawn",
}


def _told(matter: Matter) -> Retold:
    """The claim by its own service's fold; what was paid stands on its day."""
    state: State = Unfiled()
    facts = matter.facts
    for fact in facts:
        state = claim.evolve(state, fact.event, fact.at)
    if isinstance(state, Unfiled):
        return Retold()
    row = _row(state, facts[0])
    part = f"programme:{row['programme_id']}"
    days = {
        fact.event.payment_number: number_at(fact.occurred_at)
        for fact in facts
        if isinstance(fact.event, ClaimPaid)
    }
    paid: dict[Ref, int] = {}
    for number, day in days.items():
        ref = Ref(HOLDINGS, (row["insurer_id"], PAID, part, row["division"], day))
        paid[ref] = paid.get(ref, 0) + state.payments[number].paid_fen
    return Retold({Ref(CLAIMS, CLAIMS.key_of(row)): row}, paid)


def _row(state: Claim, first: Fact) -> Row:
    filed = state.filed
    return {
        "claim_id": filed.claim_id,
        "insurer_id": filed.insurer.party_id,
        "programme_id": filed.programme_id,
        "elevator_id": filed.elevator_id,
        "division": filed.division,
        "filed_day": number_at(first.occurred_at),
        "status": STATUS[type(state.phase)],
        "claimed_fen": filed.claimed_fen,
        "assessed_fen": state.assessment.assessed_fen if state.assessment else 0,
        "paid_fen": state.paid_fen,
        "recovered_fen": sum(one.recovered_fen for one in state.recovered.values()),
        "position": first.position,
    }


CLAIMED: Final = retold(
    (CLAIMS, HOLDINGS), (one.stored_as for one in get_args(ClaimHappened)), _told
)
"""Claims 理赔, and what was paid."""
