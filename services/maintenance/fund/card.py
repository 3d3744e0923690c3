"""A file of the maintenance fund as its readers see it."""

from datetime import date, datetime

from services.kernel.decider import Record
from services.maintenance.events.fund import (
    FundDanger,
    FundPath,
    FundPaymentStage,
    FundPrinciple,
    FundPublicityStage,
    FundSufficiency,
    SubsidySource,
    VoteCount,
)
from services.maintenance.fund.state import PHASES, FundFile, FundPhase, State, on_file
from services.reference.party import PartyRef


class PaymentCard(Record):
    """A payment out of the fund."""

    payment_number: str
    amount_fen: int
    payee: PartyRef
    stage: FundPaymentStage
    returned: bool
    acceptance_number: str | None = None


class SubsidyCard(Record):
    """A line of funding beside the fund."""

    grant_number: str
    source: SubsidySource
    amount_fen: int
    granted_by: PartyRef


class PublicityCard(Record):
    """What was made public, where and when."""

    publicity_number: str
    stage: FundPublicityStage
    channel: str
    from_on: date
    to_on: date
    objections: int


class FundApplicationCard(Record):
    """The newest application, and how far it came."""

    application_number: str
    path: FundPath
    applicant: PartyRef
    fund_office: PartyRef
    plan: str
    requested_fen: int
    danger: FundDanger | None = None
    votes: VoteCount | None = None
    voted_on: date | None = None
    vote_rule_version: str | None = None
    committee: PartyRef | None = None
    township: PartyRef | None = None
    approved_by: PartyRef | None = None
    applied_at: datetime | None = None
    approved_at: datetime | None = None


class FundCard(Record):
    """维修资金档案."""

    fund_id: str
    elevator_id: str
    phase: FundPhase
    paid_fen: int
    payments: tuple[PaymentCard, ...]
    subsidies: tuple[SubsidyCard, ...]
    publicity: tuple[PublicityCard, ...]
    principles_missing: tuple[FundPrinciple, ...]  # Of the six, those that nothing shows yet.
    with_elevators: tuple[str, ...]
    sufficiency: FundSufficiency | None = None
    balance_fen: int | None = None
    building: str | None = None
    application: FundApplicationCard | None = None
    approved_fen: int | None = None
    raising_due_on: date | None = None
    raising_fen: int | None = None
    audited_by: PartyRef | None = None
    audit_in_order: bool | None = None


def card_of(state: State) -> FundCard:
    """The card of a file; raises `FundUnknown`."""
    found = on_file(state)
    file = found.file
    status, raising, audit = file.status, file.raising, file.audit
    return FundCard(
        fund_id=file.fund_id,
        elevator_id=file.elevator_id,
        phase=PHASES[type(found)],
        paid_fen=file.paid_fen,
        payments=tuple(
            PaymentCard(**dict(one), returned=number in file.returned)
            for number, one in file.payments.items()
        ),
        subsidies=tuple(SubsidyCard(**dict(one)) for one in file.subsidies.values()),
        publicity=tuple(
            PublicityCard(**one.model_dump(exclude={"principles"}))
            for one in file.publicity.values()
        ),
        principles_missing=tuple(one for one in FundPrinciple if one not in file.principles_shown),
        with_elevators=status.with_elevators if status is not None else (),
        sufficiency=status.sufficiency if status is not None else None,
        balance_fen=status.balance_fen if status is not None else None,
        building=status.building if status is not None else None,
        application=_application(file),
        approved_fen=file.approval.amount_fen if file.approval is not None else None,
        raising_due_on=raising.due_on if raising is not None else None,
        raising_fen=raising.amount_fen if raising is not None else None,
        audited_by=audit.auditor if audit is not None else None,
        audit_in_order=audit.in_order if audit is not None else None,
    )


def _application(file: FundFile) -> FundApplicationCard | None:
    applied, vote = file.application, file.vote
    if applied is None:
        return None
    names = ("application_number", "path", "applicant", "fund_office", "plan", "requested_fen")
    return FundApplicationCard(
        **{name: getattr(applied, name) for name in names},
        danger=applied.danger,
        votes=vote.votes if vote is not None else None,
        voted_on=vote.voted_on if vote is not None else None,
        vote_rule_version=vote.rule_version if vote is not None else None,
        committee=file.review.committee if file.review is not None else None,
        township=file.confirmation.township if file.confirmation is not None else None,
        approved_by=file.approval.approved_by if file.approval is not None else None,
        applied_at=file.applied_at,
        approved_at=file.approved_at,
    )
