"""The three withouts 三无: a flag is raised by what is missing, and cleared by what settles it."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from services.kernel.projecting.projection import Told
from services.maintenance.events.fund import (
    FundApproved,
    FundPaid,
    FundStatusRecorded,
    FundSufficiency,
    SubsidyGranted,
)
from services.maintenance.events.upkeep import ElevatorHandedOver, ElevatorTakenOver
from services.reactions.policies.effects import (
    LONGEST_LINE,
    command,
    day_json,
    enum_json,
    known_on,
    party_json,
    plus,
    shortened,
    starts,
    to_bound,
    true_on,
)
from services.reactions.policies.periods import periods
from services.reactions.policies.rule import Rule, by_stream, id_in, noted, rule
from services.reactions.policy import Command, Deadline, Effect, Json, Outcome, Settled
from services.registry.events.elevator import (
    ElevatorDeregistered,
    ElevatorScrapped,
    ResponsibleUnitAssigned,
    ResponsibleUnitVacated,
    UseRegistered,
)
from services.supervision.events.withouts import (
    WithoutsDefinition,
    WithoutsFlag,
    WithoutsFlagCleared,
    WithoutsFlagRaised,
)

SERVICE: Final = "supervision.WithoutsService"
LAW: Final = "Plan of 2015 (无物管、无维保、无维修资金)"

DEFINITION: Final = WithoutsDefinition.ANY_OF_THREE_V1
"""One of the three is enough for a case: whoever lacks one is to be helped with that one."""


def raised(elevator_id: str, flag: WithoutsFlag, found_on: date, evidence: str) -> Command:
    """The flag, with what shows it."""
    return command(
        f"{SERVICE}/RaiseWithoutsFlag",
        (),
        elevator_id=elevator_id,
        flag=enum_json("WITHOUTS_FLAG", flag),
        found_on=day_json(found_on),
        evidence=[shortened(evidence, LONGEST_LINE)],
        definition=enum_json("WITHOUTS_DEFINITION", DEFINITION),
    )


def cleared(elevator_id: str, flag: WithoutsFlag, cleared_on: date, evidence: str) -> Command:
    """It is not missing any more."""
    return command(
        f"{SERVICE}/ClearWithoutsFlag",
        ("WITHOUTS_UNKNOWN",),
        elevator_id=elevator_id,
        flag=enum_json("WITHOUTS_FLAG", flag),
        cleared_on=day_json(cleared_on),
        evidence=[shortened(evidence, LONGEST_LINE)],
    )


def _flags_after(now: dict[str, Any], told: Told) -> bool:
    """Whether the fact is about the flags themselves; then it is remembered which are up."""
    flags = set(now.get("flags", ()))
    match told.event:
        case WithoutsFlagRaised(flag=flag):
            flags.add(str(flag))
        case WithoutsFlagCleared(flag=flag):
            flags.discard(str(flag))
        case _:
            return False
    now["flags"] = sorted(flags)
    return True


def _unit(memory: Json, told: Told) -> Outcome:
    """落实使用管理责任单位: the settlement says whose it is; where no case is open, none is needed."""
    now = noted(memory)
    if _flags_after(now, told):
        return Outcome(memory=now)
    elevator_id, flag = told.meta.elevator_id, WithoutsFlag.NO_PROPERTY_MANAGEMENT
    match told.event:
        case ResponsibleUnitVacated(unit=unit):
            evidence = f"{unit.party_id} 不再承担管理责任"
            return Outcome((raised(elevator_id, flag, true_on(told), evidence),), now)
        case ResponsibleUnitAssigned(unit=unit, evidence=evidence) if _is_up(now, flag):
            settled = command(
                f"{SERVICE}/SettleResponsibleUnit",
                ("WITHOUTS_UNKNOWN", "NO_WITHOUTS_CASE", "UNIT_NOT_IN_REGISTER"),
                elevator_id=elevator_id,
                unit=party_json(unit),
            )
            return Outcome((settled, cleared(elevator_id, flag, known_on(told), evidence)), now)
        case _:
            return Outcome(memory=now)


def _is_up(now: Json, flag: WithoutsFlag) -> bool:
    return str(flag) in now.get("flags", ())


def _maintainer(memory: Json, told: Told) -> Outcome:
    """Vacant 空缺 since the day after the last one's last day, or since it was put into use."""
    now = noted(memory)
    if _flags_after(now, told):
        return Outcome(memory=now)
    effects: tuple[Effect, ...] = ()
    match told.event:
        case ElevatorTakenOver(from_on=day) as taken if day.isoformat() >= now.get("from", ""):
            now |= {"contract": taken.contract_id, "from": day.isoformat()}
            effects = tuple(_taken(taken, now, told))
        case ElevatorHandedOver(contract_id=contract, ended_on=day):
            if now.get("contract") == contract:  # or somebody else has it by now
                now["contract"] = None
                effects = (_vacant(told, plus(day, 1)),)
        case UseRegistered(maintainer=None) if "contract" not in now:
            effects = (_vacant(told, true_on(told)),)
        case ElevatorScrapped() | ElevatorDeregistered():
            effects = tuple(_ended(now, told))
        case _:
            pass
    return Outcome(effects, now)


def _name(told: Told) -> str:
    return f"vacant:{told.meta.elevator_id}"


def _vacant(told: Told, since: date) -> Deadline:
    """The unit has so many days to find a successor."""
    days, elevator_id = periods(known_on(told)).vacancy_days, told.meta.elevator_id
    day, flag = plus(since, days), WithoutsFlag.NO_MAINTENANCE
    evidence = f"自 {since.isoformat()} 起无维保单位，{days} 日内无继任"
    notice = to_bound(elevator_id, "user_unit", "withouts.no-maintenance", since=since.isoformat())
    return Deadline(_name(told), starts(day), (raised(elevator_id, flag, day, evidence), notice))


def _taken(taken: ElevatorTakenOver, now: Json, told: Told) -> Iterator[Effect]:
    """落实维保单位; it answers the flag by itself, whether a case is open or not."""
    yield Settled(_name(told))
    elevator_id, flag = told.meta.elevator_id, WithoutsFlag.NO_MAINTENANCE
    if _is_up(now, flag):
        yield command(
            f"{SERVICE}/SettleMaintainer",
            ("WITHOUTS_UNKNOWN", "NO_WITHOUTS_CASE", "MAINTAINER_NOT_BOUND"),
            elevator_id=elevator_id,
            maintainer=party_json(taken.maintainer),
        )
        yield cleared(elevator_id, flag, known_on(told), f"合同 {taken.contract_id}")


def _ended(now: Json, told: Told) -> Iterator[Effect]:
    """Nobody has to maintain what is no more."""
    yield Settled(_name(told))
    flag = WithoutsFlag.NO_MAINTENANCE
    if _is_up(now, flag):
        yield cleared(told.meta.elevator_id, flag, known_on(told), "电梯已报废或者注销")


def _fund(memory: Json, told: Told) -> Outcome:
    """Of the elevator that the fund's file is about, and of those of the same building."""
    flag, fund_id = WithoutsFlag.NO_REPAIR_FUND, id_in(told.stream)
    match told.event:
        case FundStatusRecorded(sufficiency=FundSufficiency.NONE) as status:
            ids = (status.elevator_id, *status.with_elevators)
            day, evidence = true_on(told), status.evidence
            return Outcome(
                tuple(raised(one, flag, day, evidence) for one in ids), {"raised": list(ids)}
            )
        case FundStatusRecorded(sufficiency=FundSufficiency.SUFFICIENT) as status:
            ids = (status.elevator_id, *status.with_elevators)
            day, evidence = known_on(told), status.evidence
            return Outcome(tuple(cleared(one, flag, day, evidence) for one in ids), {})
        case FundApproved() | FundPaid() | SubsidyGranted() if told.meta.elevator_id:
            return Outcome(tuple(_funded(fund_id, told)), memory)
        case _:
            return Outcome(memory=memory)


def _funded(fund_id: str, told: Told) -> Iterator[Command]:
    """落实维修资金; it answers the flag by itself, whether a case is open or not."""
    elevator_id = told.meta.elevator_id
    yield command(
        f"{SERVICE}/SettleFunding",
        ("NO_WITHOUTS_CASE", "WITHOUTS_UNKNOWN"),
        elevator_id=elevator_id,
        fund_id=fund_id,
    )
    evidence = f"维修资金 {fund_id}"
    yield cleared(elevator_id, WithoutsFlag.NO_REPAIR_FUND, known_on(told), evidence)


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "withouts.unit",
        _unit,
        (
            ResponsibleUnitVacated,
            ResponsibleUnitAssigned,
            WithoutsFlagRaised,
            WithoutsFlagCleared,
        ),
        when="nobody is responsible for an elevator any more, or somebody is again",
        then="raise the flag 无物管; settle and clear it",
        law=LAW,
    ),
    rule(
        "withouts.maintainer",
        _maintainer,
        (
            ElevatorTakenOver,
            ElevatorHandedOver,
            UseRegistered,
            ElevatorScrapped,
            ElevatorDeregistered,
            WithoutsFlagRaised,
            WithoutsFlagCleared,
        ),
        when="an elevator was handed over, or registered without a maintainer",
        then="raise the flag 无维保 unless somebody takes it over; then settle and clear it",
        law=LAW,
        deadline="30 days after it became vacant",
    ),
    rule(
        "withouts.fund",
        _fund,
        (FundStatusRecorded, FundApproved, FundPaid, SubsidyGranted),
        when="there is no repair fund; or there is one, or money was approved, paid or granted",
        then="raise the flag 无维修资金; settle and clear it",
        law=LAW,
        key=by_stream,
    ),
)
