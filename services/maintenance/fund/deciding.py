"""A file of the maintenance fund decides, and becomes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final, assert_never

from services.kernel.decider import Decider
from services.maintenance.events.fund import (
    DecisionHappened,
    FundApplied,
    FundHappened,
    FundPath,
    FundProcessPublicized,
    FundStatusRecorded,
    LaterRaisingPlanned,
    MoneyHappened,
)
from services.maintenance.fund import decisions, money, rules
from services.maintenance.fund.commands import (
    ApplyForFund,
    CloseFund,
    Command,
    DecisionCommand,
    MoneyCommand,
    OpeningCommand,
    PlainCommand,
    PlanLaterRaising,
    PublicizeProcess,
    RecordFundStatus,
)
from services.maintenance.fund.state import (
    Approved,
    Deciding,
    FileClosed,
    FundFile,
    NoFund,
    OnFile,
    State,
    StatusKnown,
    open_file,
)
from services.reference.elevator import standing


def decide(command: Command, state: State, at: datetime) -> Sequence[FundHappened]:
    if isinstance(command, OpeningCommand):
        return _open(command, state)
    if isinstance(command, CloseFund) and isinstance(state, FileClosed):
        return []
    if isinstance(command, DecisionCommand):
        return decisions.decide(command, open_file(state), at)
    if isinstance(command, MoneyCommand):
        return money.decide(command, open_file(state))
    return _on_process(command, open_file(state).file)


def evolve(state: State, event: FundHappened, at: datetime) -> State:
    if isinstance(state, NoFund):
        if not isinstance(event, FundStatusRecorded | FundApplied):
            return state
        state = StatusKnown(FundFile(event.fund_id, event.elevator_id))
    file = state.file
    if isinstance(event, DecisionHappened):
        after = decisions.evolve(file, event, at)
        return FileClosed(after.file) if isinstance(state, FileClosed) else after
    if isinstance(event, MoneyHappened):
        return money.evolve(state, event)
    match event:
        case FundStatusRecorded():
            return replace(state, file=replace(file, status=event))
        case FundProcessPublicized(publicity_number=number):
            publicity = {**file.publicity, number: event}
            return replace(state, file=replace(file, publicity=publicity))
        case LaterRaisingPlanned():
            return replace(state, file=replace(file, raising=event))
        case _:
            assert_never(event)


def _open(command: OpeningCommand, state: State) -> Sequence[FundHappened]:
    known = None if isinstance(state, NoFund) else open_file(state)
    if known is not None and known.file.elevator_id != command.elevator_id:
        raise rules.FundOfAnotherElevator(field="fund_id")
    if isinstance(command, RecordFundStatus):
        status = FundStatusRecorded(**vars(command))
        return [] if known is not None and known.file.status == status else [status]
    return _apply(command, known)


def _apply(command: ApplyForFund, known: OnFile | None) -> Sequence[FundHappened]:
    facts = dict(command)
    del facts["elevator"]
    applied = FundApplied(**facts)
    if isinstance(known, Deciding | Approved):
        if known.file.application == applied:
            return []
        raise rules.FundApplicationOpen
    standing(command.elevator)
    in_danger = command.danger is not None and command.danger_evidence is not None
    if command.path is FundPath.SIMPLIFIED and not in_danger:
        raise rules.DangerMissing(field="danger")
    return [applied]


def _on_process(command: PlainCommand, file: FundFile) -> Sequence[FundHappened]:
    match command:
        case PublicizeProcess():
            return _publicize(command, file)
        case PlanLaterRaising():
            planned = LaterRaisingPlanned(**vars(command))
            return [] if file.raising == planned else [planned]
        case _:
            assert_never(command)


def _publicize(command: PublicizeProcess, file: FundFile) -> Sequence[FundHappened]:
    principles = [one.principle for one in command.principles]
    if command.to_on < command.from_on or len(set(principles)) < len(principles):
        raise rules.FundPublicityDaysBroken(field="to_on")
    public = FundProcessPublicized(**vars(command))
    known = file.publicity.get(command.publicity_number)
    if known is None:
        return [public]
    if known != public:
        raise rules.FundPublicityNumberTaken(field="publicity_number")
    return []


DECIDER: Final[Decider[Command, State, FundHappened]] = Decider(NoFund(), decide, evolve)
"""The rules of the maintenance fund."""
