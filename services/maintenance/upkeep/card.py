"""The upkeep of an elevator as its readers see it: all of it, or what is public 公示."""

from collections.abc import Iterator
from datetime import date, datetime

from services.kernel.decider import Record
from services.maintenance.events.upkeep import VisitRecorded
from services.maintenance.events.values import (
    FaultSymptom,
    MaintenanceScheme,
    SupportTopic,
    UpkeepDuty,
    UpkeepVisitFinding,
    UpkeepVisitKind,
)
from services.maintenance.upkeep.due import next_due
from services.maintenance.upkeep.state import (
    State,
    Upkeep,
    recorded,
    tenure_on,
    tenures,
    vacant_since,
)
from services.maintenance.upkeep.visits import confirmation_of
from services.reference.party import PartyRef

PUBLIC_VISITS = 24
"""How many visits the public sees: a year of them 公示电梯日常维护保养情况."""


class TenureCard(Record):
    """A maintainer's time with the elevator, both days included."""

    contract_id: str
    maintainer: PartyRef
    from_on: date
    schemes: tuple[MaintenanceScheme, ...]
    ended_on: date | None = None


class VisitCard(Record):
    """A visit, without who did it: that is personal data."""

    visit_number: str
    kind: UpkeepVisitKind
    visited_on: date
    maintainer: PartyRef
    items_checked: int
    items_not_applicable: int
    items_required: int
    items_version: str
    findings: tuple[UpkeepVisitFinding, ...]
    confirmed_by: PartyRef | None = None
    confirmed_on: date | None = None
    withdrawn: str | None = None  # Why the record was withdrawn.


class DueCard(Record):
    """What is due next; `overdue` once it was marked so."""

    duty: UpkeepDuty
    due_on: date
    overdue: bool


class FaultCard(Record):
    """A fault; without a cause it is open."""

    fault_number: str
    symptom: FaultSymptom
    reported_at: datetime
    closed_at: datetime | None = None
    description: str | None = None
    case_id: str | None = None
    cause_code: str | None = None
    caused_by_maintenance: bool = False
    remedy: str | None = None


class SupportCard(Record):
    """Technical help of the maker 技术帮助."""

    support_number: str
    given_by: PartyRef
    given_on: date
    topic: SupportTopic
    description: str


class UpkeepCard(Record):
    """维护保养档案 of one elevator."""

    tenures: tuple[TenureCard, ...]
    due: tuple[DueCard, ...]
    visits: tuple[VisitCard, ...]  # In the order of their days.
    overdue_count: int  # How often something was marked overdue.
    governor_calibrated_on: date | None
    faults: tuple[FaultCard, ...]
    support: tuple[SupportCard, ...]
    maintainer: PartyRef | None = None  # Who has it now.
    vacant_since: date | None = None  # The first day without one, if somebody had it before.


class PublicVisitCard(Record):
    """A visit as the public sees it."""

    kind: UpkeepVisitKind
    visited_on: date
    maintainer: PartyRef
    confirmed: bool


class PublicUpkeepCard(Record):
    """公示: who maintains the elevator, what is due, the visits of some twelve months."""

    due: tuple[DueCard, ...]
    visits: tuple[PublicVisitCard, ...]
    maintainer: PartyRef | None = None


def card_of(state: State) -> UpkeepCard:
    """The whole card; raises `UpkeepNotRecorded`."""
    upkeep = recorded(state)
    calibrated = [one.calibrated_on for one in upkeep.calibrations.values()]
    return UpkeepCard(
        maintainer=_maintainer(state),
        vacant_since=vacant_since(state),
        tenures=tuple(
            TenureCard.model_validate(one, from_attributes=True) for one in tenures(state)
        ),
        due=tuple(_due(state)),
        visits=tuple(_visit(upkeep, one) for one in _by_day(upkeep)),
        overdue_count=len(upkeep.overdue),
        governor_calibrated_on=max(calibrated, default=None),
        faults=tuple(_faults(upkeep)),
        support=tuple(SupportCard(**dict(one)) for one in upkeep.support.values()),
    )


def public_card_of(state: State) -> PublicUpkeepCard:
    """What is public; raises `UpkeepNotRecorded`."""
    upkeep = recorded(state)
    return PublicUpkeepCard(
        maintainer=_maintainer(state),
        due=tuple(_due(state)),
        visits=tuple(
            PublicVisitCard(
                kind=one.kind,
                visited_on=one.visited_on,
                maintainer=one.maintainer,
                confirmed=confirmation_of(upkeep, one) is not None,
            )
            for one in upkeep.valid_visits[-PUBLIC_VISITS:]
        ),
    )


def _maintainer(state: State) -> PartyRef | None:
    tenure = tenure_on(state, date.max)
    return tenure.maintainer if tenure is not None else None


def _due(state: State) -> Iterator[DueCard]:
    marked = recorded(state).overdue
    for duty in UpkeepDuty:
        if (due := next_due(state, duty)) is not None:
            overdue = (duty, due.due_on) in marked
            yield DueCard(duty=duty, due_on=due.due_on, overdue=overdue)


def _by_day(upkeep: Upkeep) -> list[VisitRecorded]:
    return sorted(upkeep.visits.values(), key=lambda one: one.visited_on)


def _visit(upkeep: Upkeep, visit: VisitRecorded) -> VisitCard:
    signature, withdrawn = confirmation_of(upkeep, visit), upkeep.withdrawn.get(visit.visit_number)
    facts = visit.model_dump(exclude={"technician", "confirmation"})
    return VisitCard(
        **facts,
        confirmed_by=signature.unit if signature is not None else None,
        confirmed_on=signature.confirmed_on if signature is not None else None,
        withdrawn=withdrawn.reason if withdrawn is not None else None,
    )


def _faults(upkeep: Upkeep) -> Iterator[FaultCard]:
    for number, (fault, at) in upkeep.faults.items():
        card = FaultCard(**dict(fault), reported_at=at)
        closed = upkeep.closed.get(number)
        if closed is not None:
            names = {"cause_code", "caused_by_maintenance", "remedy"}
            told = closed.fact.model_dump(include=names) | {"closed_at": closed.at}
            card = card.model_copy(update=told)
        yield card
