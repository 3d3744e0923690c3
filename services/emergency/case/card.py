"""A case as it is shown: no name and no telephone of anybody, and nothing that depends on the day."""

from datetime import datetime

from services.emergency.case.clocks import clocks, is_rescue, limits_of
from services.emergency.case.state import (
    CaseFile,
    Closed,
    Dispatch,
    Merged,
    Open,
    Recorded,
    State,
    recorded,
)
from services.emergency.events.values import (
    AlarmKind,
    CallBackOutcome,
    CaseChannel,
    CaseKind,
    CaseResponsibility,
    CasualtyOutcome,
    ProfessionalForce,
    ProposalGround,
    ResponseLevel,
)
from services.kernel.decider import Record
from services.reference.elevator import Place
from services.reference.party import PartyRef


class DispatchCard(Record):
    """A dispatch 派单 and its times."""

    dispatch_id: str
    level: ResponseLevel
    responder: PartyRef | None = None
    station_id: str | None = None
    force: ProfessionalForce | None = None
    dispatched_at: datetime | None = None
    accepted_at: datetime | None = None
    declined_at: datetime | None = None
    arrived_at: datetime | None = None


class ReleaseCard(Record):
    """Persons that came out at one time 解救."""

    released_at: datetime
    freed: int
    injured: int
    dead: int


class CasualtyCard(Record):
    """A casualty without a name: whose data it is, and what became of the person."""

    person_id: str
    outcome: CasualtyOutcome


class ProposalCard(Record):
    """That the case may be an accident 疑似事故; open while neither accepted nor dismissed."""

    proposed_at: datetime
    ground: ProposalGround
    held_minutes: int
    accident_id: str | None = None
    dismissed: str | None = None


class ClockCard(Record):
    """The limits of the rescue, what is due when, and what was marked as overdue.

    A due time is missing once its clock has stopped.
    """

    answer_limit_minutes: int
    arrival_limit_minutes: int
    held_limit_minutes: int
    rule_version: str
    answer_due_at: datetime | None = None
    arrival_due_at: datetime | None = None
    accident_due_at: datetime | None = None
    answer_overdue: bool
    arrival_overdue: bool


class CaseCard(Record):
    """工单, field for field the proto message `Case`."""

    case_id: str
    case_kind: CaseKind
    channel: CaseChannel
    place: Place
    elevator_id: str | None = None
    platform: str | None = None
    rescue_code: str | None = None
    description: str | None = None
    alarm: AlarmKind | None = None
    device_id: str | None = None
    user_unit: PartyRef | None = None
    maintainer: PartyRef | None = None
    trapped: int
    held: int
    level: ResponseLevel | None = None
    trapped_since: datetime | None = None
    reported_at: datetime
    answered_at: datetime | None = None
    dispatches: tuple[DispatchCard, ...] = ()
    releases: tuple[ReleaseCard, ...] = ()
    freed_at: datetime | None = None
    held_minutes: int
    called_back_at: datetime | None = None
    call_back_outcome: CallBackOutcome | None = None
    closed_at: datetime | None = None
    cause_code: str | None = None
    responsibility: CaseResponsibility | None = None
    resolution: str | None = None
    merged_into: str | None = None
    proposal: ProposalCard | None = None
    clocks: ClockCard | None = None
    caller_person_id: str | None = None
    casualties: tuple[CasualtyCard, ...] = ()


def card_of(state: State) -> CaseCard:
    """Raises `CaseUnknown`."""
    case = recorded(state)
    file, opened = case.file, case.file.opened
    last_call = max(file.call_backs, key=lambda one: one.at, default=None)
    return CaseCard(
        case_id=opened.case_id,
        case_kind=file.case_kind,
        channel=opened.channel,
        place=file.place,
        elevator_id=file.elevator_id or None,
        platform=opened.platform,
        rescue_code=opened.rescue_code,
        description=opened.description,
        alarm=opened.alarm,
        device_id=opened.device_id,
        user_unit=file.user_unit,
        maintainer=file.maintainer,
        trapped=file.trapped,
        held=file.held,
        level=file.level,
        trapped_since=file.trapped_since,
        reported_at=file.reported_at,
        answered_at=file.first_response_at,
        dispatches=tuple(_dispatches(file)),
        releases=_releases(file),
        freed_at=file.freed_at,
        held_minutes=file.held_minutes,
        called_back_at=last_call.at if last_call else None,
        call_back_outcome=last_call.said.outcome if last_call else None,
        merged_into=case.into if isinstance(case, Merged) else None,
        proposal=_proposal(file),
        clocks=_clocks(case),
        caller_person_id=opened.caller.person_id if opened.caller else None,
        casualties=tuple(
            CasualtyCard(person_id=person_id, outcome=one.outcome)
            for person_id, one in file.casualties.items()
        ),
        **_closing(case),
    )


def _closing(case: Recorded) -> dict[str, object]:
    match case:
        case Open():
            return {}
        case Merged(before=before):
            return _closing(before)
        case Closed(at=at, closing=closing):
            return {
                "closed_at": at,
                "cause_code": closing.cause_code,
                "responsibility": closing.responsibility,
                "resolution": closing.resolution,
            }


def _dispatches(file: CaseFile) -> list[DispatchCard]:
    known = [one for one in file.dispatches.values() if one.order is not None]
    return [_dispatch(one) for one in known]


def _dispatch(dispatch: Dispatch) -> DispatchCard:
    order = dispatch.order
    assert order is not None  # noqa: S101 -- only those are shown
    return DispatchCard(
        dispatch_id=order.dispatch_id,
        level=order.level,
        responder=order.responder,
        station_id=order.station_id,
        force=order.force,
        dispatched_at=dispatch.dispatched_at,
        accepted_at=dispatch.accepted_at,
        declined_at=dispatch.declined_at,
        arrived_at=dispatch.arrived_at,
    )


def _releases(file: CaseFile) -> tuple[ReleaseCard, ...]:
    return tuple(
        ReleaseCard(released_at=one.at, freed=one.freed, injured=one.injured, dead=one.dead)
        for one in sorted(file.releases, key=lambda one: one.at)
    )


def _proposal(file: CaseFile) -> ProposalCard | None:
    one = file.proposal
    if one is None:
        return None
    return ProposalCard(
        proposed_at=one.at,
        ground=one.ground,
        held_minutes=one.held_minutes,
        accident_id=one.accident_id,
        dismissed=one.dismissed,
    )


def _clocks(case: Recorded) -> ClockCard | None:
    if not is_rescue(case.file):
        return None
    limits, due = limits_of(case.file), clocks(case)
    return ClockCard(
        answer_limit_minutes=limits.answer_minutes,
        arrival_limit_minutes=limits.arrival_minutes,
        held_limit_minutes=limits.held_minutes,
        rule_version=limits.rule_version,
        **due._asdict(),
        answer_overdue=case.file.answer_overdue is not None,
        arrival_overdue=case.file.arrival_overdue is not None,
    )
