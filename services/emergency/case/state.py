"""What a case is: open, closed, or merged into another; and all that is on record of it.

Times are kept apart from the facts that brought them, because facts come late and times are corrected:
an arrival may be known before its dispatch, and the order is judged on the whole.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Final, TypeAlias

from services.emergency.case.rules import CaseUnknown
from services.emergency.events.case import (
    AnswerOverdueMarked,
    ArrivalOverdueMarked,
    CallerCalledBack,
    CaseClosed,
    CaseOpened,
    CasualtyRecorded,
    RescueDispatched,
)
from services.emergency.events.values import CaseKind, ProposalGround, ResponseLevel
from services.kernel.decider import Record
from services.kernel.subject import NOBODY, Subject
from services.reference.elevator import Place
from services.reference.party import PartyRef

MINUTE: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Dispatch:
    """One dispatch 派单 and its times. `order` is None while only what followed it is known."""

    order: RescueDispatched | None = None
    dispatched_at: datetime | None = None
    accepted_at: datetime | None = None
    declined_at: datetime | None = None
    arrived_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Release:
    """Persons that came out at one time 解救."""

    at: datetime
    freed: int
    injured: int
    dead: int

    @property
    def persons(self) -> int:
        return self.freed + self.injured + self.dead


@dataclass(frozen=True, slots=True)
class CallBackMade:
    """A call-back 回访 and its time."""

    at: datetime
    said: CallerCalledBack


@dataclass(frozen=True, slots=True)
class Proposal:
    """That the case may be an accident, and what became of the proposal."""

    at: datetime
    ground: ProposalGround
    held_minutes: int
    accident_id: str | None = None
    dismissed: str | None = None

    @property
    def is_open(self) -> bool:
        return self.accident_id is None and self.dismissed is None


@dataclass(frozen=True, slots=True)
class CaseFile:
    """All that is on record of a case."""

    opened: CaseOpened
    opened_at: datetime
    reported_at: datetime
    trapped_since: datetime | None
    case_kind: CaseKind
    trapped: int
    place: Place
    elevator_id: str = ""
    user_unit: PartyRef | None = None
    maintainer: PartyRef | None = None
    answered_at: datetime | None = None
    level: ResponseLevel | None = None
    dispatches: Mapping[str, Dispatch] = field(default_factory=dict)
    releases: tuple[Release, ...] = ()
    call_backs: tuple[CallBackMade, ...] = ()
    casualties: Mapping[str, CasualtyRecorded] = field(default_factory=dict)
    answer_overdue: AnswerOverdueMarked | None = None
    arrival_overdue: ArrivalOverdueMarked | None = None
    proposal: Proposal | None = None

    @property
    def held_since(self) -> datetime:
        """From when on the two hours count: trapped, or reported where that is not known."""
        return self.trapped_since or self.reported_at

    @property
    def held(self) -> int:
        """How many are still in the car."""
        return self.trapped - sum(one.persons for one in self.releases)

    @property
    def freed_at(self) -> datetime | None:
        """When the last of them came out; None while somebody is held, or when nobody was."""
        if self.held > 0 or not self.releases:
            return None
        return max(one.at for one in self.releases)

    @property
    def held_minutes(self) -> int:
        """How long the last of those that came out so far was held, in whole minutes."""
        last = max((one.at for one in self.releases), default=self.held_since)
        return (last - self.held_since) // MINUTE

    @property
    def first_response_at(self) -> datetime | None:
        """When the platform took the case up: by an answer, or by sending somebody."""
        sent = (one.dispatched_at for one in self.dispatches.values())
        known = [at for at in (self.answered_at, *sent) if at is not None]
        return min(known, default=None)

    @property
    def first_arrival_at(self) -> datetime | None:
        """When the first rescuer was there."""
        known = [one.arrived_at for one in self.dispatches.values() if one.arrived_at is not None]
        return min(known, default=None)

    def with_dispatch(self, dispatch_id: str, **facts: Any) -> "CaseFile":
        """The file, with these facts about one dispatch."""
        known = self.dispatches.get(dispatch_id, Dispatch())
        return replace(self, dispatches={**self.dispatches, dispatch_id: replace(known, **facts)})

    @property
    def subject(self) -> Subject:
        """Whom it concerns: its place, the parties of that day, and everybody who was sent."""
        parties = {("user_unit", self.user_unit), ("maintainer", self.maintainer)}
        sent = (one.order.responder for one in self.dispatches.values() if one.order is not None)
        parties |= {("maintainer", responder) for responder in sent}
        known = frozenset((role, one.party_id) for role, one in parties if one is not None)
        return Subject(self.elevator_id, self.place.division, known)


@dataclass(frozen=True, slots=True)
class Unopened:
    """No such case."""


@dataclass(frozen=True, slots=True)
class Open:
    """Under way 处理中."""

    file: CaseFile


@dataclass(frozen=True, slots=True)
class Closed:
    """办结."""

    file: CaseFile
    at: datetime
    closing: CaseClosed


@dataclass(frozen=True, slots=True)
class Merged:
    """并案 into another case; `before` is what it would be otherwise (its file is out of date)."""

    file: CaseFile
    at: datetime
    into: str
    before: "Open | Closed"


Recorded: TypeAlias = Open | Closed | Merged
State: TypeAlias = Unopened | Recorded


class CaseFacts(Record):
    """What another case, or an accident, rests on: a case of this service as it is now."""

    case_id: str
    case_kind: CaseKind
    division: str
    place: Place
    opened_at: datetime
    elevator_id: str = ""
    merged: bool = False
    held_minutes: int = 0


def facts_of(state: State) -> CaseFacts | None:
    """The facts of a case; None: there is none."""
    if isinstance(state, Unopened):
        return None
    file = state.file
    proposed = file.proposal.held_minutes if file.proposal is not None else 0
    return CaseFacts(
        case_id=file.opened.case_id,
        case_kind=file.case_kind,
        division=file.place.division,
        place=file.place,
        opened_at=file.opened_at,
        elevator_id=file.elevator_id,
        merged=isinstance(state, Merged),
        held_minutes=max(file.held_minutes, proposed),
    )


def recorded(state: State) -> Recorded:
    """The case, which there is; raises `CaseUnknown`."""
    if isinstance(state, Unopened):
        raise CaseUnknown(field="case_id")
    return state


def subject_of(state: State) -> Subject:
    """Whom a call about this case concerns."""
    return NOBODY if isinstance(state, Unopened) else state.file.subject
