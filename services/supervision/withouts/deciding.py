"""The decider of an elevator's three-without file."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Final, assert_never

from services.kernel.decider import Decider
from services.reference.dated import legal_day
from services.reference.elevator import ElevatorFacts
from services.reference.party import PartyRef
from services.supervision.events.withouts import (
    FundingSettled,
    MaintainerSettled,
    ResponsibleUnitSettled,
    WithoutsCaseClosed,
    WithoutsCaseOpened,
    WithoutsCaseWithdrawn,
    WithoutsFlag,
    WithoutsFlagCleared,
    WithoutsFlagRaised,
    WithoutsHappened,
)
from services.supervision.stated import stated
from services.supervision.withouts import rules
from services.supervision.withouts.commands import (
    ClearWithoutsFlag,
    CloseWithoutsCase,
    Command,
    RaiseWithoutsFlag,
    SettleFunding,
    SettleMaintainer,
    SettleResponsibleUnit,
    WithdrawWithoutsCase,
)
from services.supervision.withouts.state import (
    ENDED_BY,
    NeverWithout,
    Raised,
    Settlement,
    State,
    Withouts,
    known,
    open_case,
)


def decide(command: Command, state: State, at: datetime) -> Sequence[WithoutsHappened]:
    on = legal_day(at)
    events: Sequence[WithoutsHappened]
    match command:
        case RaiseWithoutsFlag():
            events = _raise_flag(command, state, at)
        case ClearWithoutsFlag():
            events = _clear(command, known(state), on)
        case SettleResponsibleUnit():
            events = _settle_unit(command, open_case(state), on)
        case SettleMaintainer():
            events = _settle_maintainer(command, open_case(state), on)
        case SettleFunding():
            events = _settle_funding(command, open_case(state), on)
        case CloseWithoutsCase():
            events = _close(command, known(state))
        case WithdrawWithoutsCase():
            open_case(state)
            events = [WithoutsCaseWithdrawn(**vars(command))]
        case _:
            assert_never(command)
    return events


def evolve(state: State, event: WithoutsHappened, _at: datetime) -> State:
    now = Withouts() if isinstance(state, NeverWithout) else state
    after: State
    match event:
        case WithoutsFlagRaised():
            after = _undone(now, event)
        case WithoutsFlagCleared(flag=flag):
            left = {one: raised for one, raised in now.flags.items() if one is not flag}
            after = replace(now, flags=left)
        case WithoutsCaseOpened(definition=definition):
            after = Withouts(now.flags, definition)
        case ResponsibleUnitSettled(unit=unit):
            after = replace(now, unit=unit)
        case MaintainerSettled(maintainer=maintainer):
            after = replace(now, maintainer=maintainer)
        case FundingSettled():
            after = replace(now, funding=event)
        case WithoutsCaseClosed():
            after = replace(now, definition=None, closed=True)
        case WithoutsCaseWithdrawn():
            after = Withouts()
        case _:
            assert_never(event)
    return after


DECIDER: Final[Decider[Command, State, WithoutsHappened]] = Decider(NeverWithout(), decide, evolve)


def _undone(now: Withouts, event: WithoutsFlagRaised) -> Withouts:
    """The flag is up, and what was settled against it is not settled any more."""
    after = replace(now, flags={**now.flags, event.flag: Raised(event.found_on, event.evidence)})
    match ENDED_BY[event.flag]:
        case Settlement.RESPONSIBLE_UNIT:
            return replace(after, unit=None)
        case Settlement.MAINTAINER:
            return replace(after, maintainer=None)
        case Settlement.FUNDING:
            return replace(after, funding=None)


def _raise_flag(
    command: RaiseWithoutsFlag, state: State, at: datetime
) -> Sequence[WithoutsHappened]:
    _check_day(command.found_on, legal_day(at), "found_on")
    now = Withouts() if isinstance(state, NeverWithout) else state
    events: list[WithoutsHappened] = []
    if command.flag not in now.flags:
        raised = WithoutsFlagRaised(
            flag=command.flag, found_on=command.found_on, evidence=command.evidence
        )
        events, now = [raised], _undone(now, raised)
    if not now.is_open and now.fulfils(command.definition):
        flags = tuple(one for one in WithoutsFlag if one in now.flags)
        events.append(WithoutsCaseOpened(definition=command.definition, flags=flags))
    return events


def _clear(command: ClearWithoutsFlag, now: Withouts, on: date) -> Sequence[WithoutsHappened]:
    _check_day(command.cleared_on, on, "cleared_on")
    return [WithoutsFlagCleared(**vars(command))] if command.flag in now.flags else []


def _settle_unit(
    command: SettleResponsibleUnit, now: Withouts, on: date
) -> Sequence[WithoutsHappened]:
    if not _is(_unit(command.elevator), command.unit):
        raise rules.UnitNotInRegister(field="unit")
    if _is(now.unit, command.unit):
        return []
    settled = ResponsibleUnitSettled(unit=command.unit, evidence=command.evidence)
    return [settled, *_ended(WithoutsFlag.NO_PROPERTY_MANAGEMENT, now, on, command.unit.party_id)]


def _settle_maintainer(
    command: SettleMaintainer, now: Withouts, on: date
) -> Sequence[WithoutsHappened]:
    maintainer = command.maintainer
    if not _is(command.maintained_by, maintainer):
        raise rules.MaintainerNotBound(field="maintainer", on=on)
    if _is(now.maintainer, maintainer):
        return []
    settled = MaintainerSettled(maintainer=maintainer, evidence=command.evidence)
    return [settled, *_ended(WithoutsFlag.NO_MAINTENANCE, now, on, maintainer.party_id)]


def _settle_funding(command: SettleFunding, now: Withouts, on: date) -> Sequence[WithoutsHappened]:
    fund = command.fund
    if fund is None:
        raise rules.FundNotSecured(field="fund_id")
    if fund.elevator_id != command.own_elevator_id:
        raise rules.FundNotOfThisElevator(field="fund_id")
    if now.funding is not None and now.funding.fund_id == command.fund_id:
        return []
    settled = FundingSettled(
        fund_id=command.fund_id, basis=fund.type, position=fund.position, evidence=command.evidence
    )
    return [settled, *_ended(WithoutsFlag.NO_REPAIR_FUND, now, on, f"fund-{command.fund_id}")]


def _ended(
    flag: WithoutsFlag, now: Withouts, on: date, evidence: str
) -> Sequence[WithoutsHappened]:
    """A settlement takes down the flag that it answers."""
    if flag not in now.flags:
        return []
    return [WithoutsFlagCleared(flag=flag, cleared_on=on, evidence=(evidence,))]


def _close(command: CloseWithoutsCase, now: Withouts) -> Sequence[WithoutsHappened]:
    if now.closed and not now.is_open:
        return []
    if open_case(now).unsettled:
        raise rules.WithoutsNotSettled(unsettled=", ".join(now.unsettled))
    held = _is(now.unit, _unit(command.elevator)) and _is(now.maintainer, command.maintained_by)
    if not held:
        raise rules.SettlementNotHeld
    return [WithoutsCaseClosed(**stated(command))]


def _unit(facts: ElevatorFacts | None) -> PartyRef | None:
    """Who is responsible by the register: the unit that was assigned, else the user unit."""
    return (facts.responsible_unit or facts.user_unit) if facts else None


def _is(one: PartyRef | None, other: PartyRef | None) -> bool:
    """Whether both are the same party, under whatever names."""
    return one is not None and other is not None and one.party_id == other.party_id


def _check_day(day: date, on: date, field: str) -> None:
    if day > on:
        raise rules.WithoutsFoundLater(field=field)
