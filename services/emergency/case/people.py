"""The persons of a case: casualties 伤亡人员, and looks at personal data, each with its reason."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeAlias, assert_never

from services.emergency.case.ending_rules import (
    CallerUnknown,
    CasualtyAlreadyRecorded,
    CasualtyUnknown,
)
from services.emergency.case.guards import unmerged
from services.emergency.case.state import CaseFile, State, Unopened, recorded
from services.emergency.events.case import (
    CallerRevealed,
    CasualtyRecorded,
    CasualtyRevealed,
    Named,
)
from services.emergency.events.values import Casualty, CasualtyOutcome
from services.kernel.decider import Record


class RecordCasualty(Record):
    """登记伤亡人员; also after the case was closed, since people die later."""

    casualty: Casualty
    outcome: CasualtyOutcome
    hospital: str | None = None


class RevealCaller(Record):
    """A look at the caller's personal data, for a reason that stays on record."""

    reason: str


class RevealCasualty(Record):
    """A look at a casualty's personal data, for a reason that stays on record."""

    person_id: str
    reason: str


Command: TypeAlias = RecordCasualty | RevealCaller | RevealCasualty


def decide(command: Command, state: State) -> Sequence[Named]:
    match command:
        case RecordCasualty():
            return _record(command, unmerged(state).file)
        case RevealCaller(reason=reason):
            caller = recorded(state).file.opened.caller
            if caller is None:
                raise CallerUnknown
            return [CallerRevealed(reason=reason, person_id=caller.person_id)]
        case RevealCasualty(person_id=person_id, reason=reason):
            if person_id not in recorded(state).file.casualties:
                raise CasualtyUnknown(field="person_id")
            return [CasualtyRevealed(reason=reason, person_id=person_id)]
        case _:
            assert_never(command)


def evolve(state: State, event: Named, _: datetime) -> State:
    if isinstance(state, Unopened):
        return state
    match event:
        case CasualtyRecorded(casualty=casualty):
            known = {**state.file.casualties, casualty.person_id: event}
            return replace(state, file=replace(state.file, casualties=known))
        case CallerRevealed() | CasualtyRevealed():
            return state  # a look changes nothing but the log
        case _:
            assert_never(event)


def _record(command: RecordCasualty, file: CaseFile) -> Sequence[Named]:
    """What became of a person may change; the same twice is refused."""
    known = file.casualties.get(command.casualty.person_id)
    if known is not None and known.outcome is command.outcome:
        raise CasualtyAlreadyRecorded(field="casualty.person_id")
    return [CasualtyRecorded(**vars(command))]
