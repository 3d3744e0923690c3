"""A hotline case 工单, from the alarm to its closing: what happened."""

from datetime import datetime
from typing import ClassVar, Final, TypeAlias

from services.emergency.events.values import (
    AlarmKind,
    CallBackOutcome,
    Caller,
    CaseChannel,
    CaseKind,
    CaseResponsibility,
    Casualty,
    CasualtyOutcome,
    CorrectedTime,
    EscalationGround,
    Persons,
    ProfessionalForce,
    ProposalGround,
    ResponseLevel,
)
from services.kernel.decider import Event
from services.reference.elevator import Place
from services.reference.party import PartyRef

LAW: Final = "CPASE M 001-2015; TSG T5002-2017 (困人救援); plan of 2015 (应急处置平台)"
"""Under which rule these facts are recorded."""


class CaseOpened(Event):
    """A call or an alarm came in 报警, at the time of this fact.

    `trapped_since` is when the persons were trapped, where that is known. User unit and maintainer
    are those of that day. `elevator_id` is missing while nobody knows which elevator it is.
    """

    stored_as: ClassVar = "emergency.CaseOpened.v1"
    case_id: str
    case_kind: CaseKind
    channel: CaseChannel
    place: Place
    trapped: Persons = 0
    trapped_since: datetime | None = None
    elevator_id: str | None = None
    platform: str | None = None
    rescue_code: str | None = None
    caller: Caller | None = None
    description: str | None = None
    alarm: AlarmKind | None = None
    device_id: str | None = None
    alarm_number: str | None = None
    user_unit: PartyRef | None = None
    maintainer: PartyRef | None = None


class ElevatorIdentified(Event):
    """It became known which elevator the case is about; or that it is another one."""

    stored_as: ClassVar = "emergency.ElevatorIdentified.v1"
    elevator_id: str
    place: Place
    user_unit: PartyRef | None = None
    maintainer: PartyRef | None = None


class CaseAnswered(Event):
    """Somebody of the platform took the case up 响应; `trapped`: what those inside say."""

    stored_as: ClassVar = "emergency.CaseAnswered.v1"
    trapped: Persons | None = None


class RescueDispatched(Event):
    """Somebody was sent 派单: the maintainer, a station, or a professional force."""

    stored_as: ClassVar = "emergency.RescueDispatched.v1"
    dispatch_id: str
    level: ResponseLevel
    responder: PartyRef | None = None
    station_id: str | None = None
    force: ProfessionalForce | None = None
    user_unit_notified: bool = False


class DispatchAccepted(Event):
    """Who was sent is on the way 接警."""

    stored_as: ClassVar = "emergency.DispatchAccepted.v1"
    dispatch_id: str


class DispatchDeclined(Event):
    """Who was sent cannot come."""

    stored_as: ClassVar = "emergency.DispatchDeclined.v1"
    dispatch_id: str
    reason: str


class RescueEscalated(Event):
    """The next level of response is called 升级响应."""

    stored_as: ClassVar = "emergency.RescueEscalated.v1"
    to_level: ResponseLevel
    ground: EscalationGround
    reason: str | None = None


class RescuerArrived(Event):
    """Who was sent is there 到达现场; the limit is the one that held at that place on that day."""

    stored_as: ClassVar = "emergency.RescuerArrived.v1"
    dispatch_id: str
    arrival_limit_minutes: int
    rule_version: str


class PassengersReleased(Event):
    """Persons came out 解救: unharmed, injured, dead; each person is counted once."""

    stored_as: ClassVar = "emergency.PassengersReleased.v1"
    freed: Persons
    injured: Persons = 0
    dead: Persons = 0


class AnswerOverdueMarked(Event):
    """Nobody took the case up in time 响应超时; the time was over at `due_at`."""

    stored_as: ClassVar = "emergency.AnswerOverdueMarked.v1"
    due_at: datetime
    answer_limit_minutes: int
    rule_version: str


class ArrivalOverdueMarked(Event):
    """Nobody was there in time 到达超时; the time was over at `due_at`."""

    stored_as: ClassVar = "emergency.ArrivalOverdueMarked.v1"
    due_at: datetime
    arrival_limit_minutes: int
    rule_version: str


class AccidentProposed(Event):
    """The case may be an accident 疑似事故: an authority accepts or dismisses the proposal."""

    stored_as: ClassVar = "emergency.AccidentProposed.v1"
    ground: ProposalGround
    held_minutes: int
    persons: Persons
    rule_version: str


class AccidentProposalAccepted(Event):
    """An authority took the case for an accident, which has this number."""

    stored_as: ClassVar = "emergency.AccidentProposalAccepted.v1"
    accident_id: str


class AccidentProposalDismissed(Event):
    """An authority found that the case is no accident."""

    stored_as: ClassVar = "emergency.AccidentProposalDismissed.v1"
    reason: str


class CallerCalledBack(Event):
    """The platform called back 回访."""

    stored_as: ClassVar = "emergency.CallerCalledBack.v1"
    outcome: CallBackOutcome


class CaseClosed(Event):
    """Nothing is left to do 办结. `cause_code` is of the second level of the table `cause_version`."""

    stored_as: ClassVar = "emergency.CaseClosed.v1"
    cause_code: str | None = None
    cause_version: str | None = None
    responsibility: CaseResponsibility | None = None
    resolution: str | None = None


class CaseReopened(Event):
    """The case was closed too early."""

    stored_as: ClassVar = "emergency.CaseReopened.v1"
    reason: str


class CaseMerged(Event):
    """The case is another call about an entrapment that is on record 并案: it counts no more."""

    stored_as: ClassVar = "emergency.CaseMerged.v1"
    into_case_id: str


class CaseUnlinked(Event):
    """The two cases were not one: this one counts again."""

    stored_as: ClassVar = "emergency.CaseUnlinked.v1"
    from_case_id: str
    reason: str


class CaseCorrected(Event):
    """What was recorded of the case was not so: the truth of it."""

    stored_as: ClassVar = "emergency.CaseCorrected.v1"
    reason: str
    times: tuple[CorrectedTime, ...] = ()
    case_kind: CaseKind | None = None
    trapped: Persons | None = None


class CasualtyRecorded(Event):
    """A person was hurt or died."""

    stored_as: ClassVar = "emergency.CasualtyRecorded.v1"
    casualty: Casualty
    outcome: CasualtyOutcome
    hospital: str | None = None


class CallerRevealed(Event):
    """Somebody looked at the caller's personal data, and why; the envelope says who."""

    stored_as: ClassVar = "emergency.CallerRevealed.v1"
    reason: str
    person_id: str


class CasualtyRevealed(Event):
    """Somebody looked at a casualty's personal data, and why; the envelope says who."""

    stored_as: ClassVar = "emergency.CasualtyRevealed.v1"
    reason: str
    person_id: str


Opened: TypeAlias = CaseOpened | ElevatorIdentified | CaseAnswered
Rescued: TypeAlias = (
    RescueDispatched
    | DispatchAccepted
    | DispatchDeclined
    | RescueEscalated
    | RescuerArrived
    | PassengersReleased
)
Alerted: TypeAlias = (
    AnswerOverdueMarked
    | ArrivalOverdueMarked
    | AccidentProposed
    | AccidentProposalAccepted
    | AccidentProposalDismissed
)
Ended: TypeAlias = (
    CallerCalledBack | CaseClosed | CaseReopened | CaseMerged | CaseUnlinked | CaseCorrected
)
Named: TypeAlias = CasualtyRecorded | CallerRevealed | CasualtyRevealed

CaseHappened: TypeAlias = Opened | Rescued | Alerted | Ended | Named
