"""A maker's report 制造单位报告: its fleet is found, everybody is told, what proves true is ordered."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any, Final

from services.kernel.projecting.projection import Told
from services.reactions.policies.effects import (
    command,
    day_json,
    known_on,
    party_json,
    to_party,
)
from services.reactions.policies.rule import NOTHING, Rule, by_stream, id_in, rule
from services.reactions.policy import Authority, Command, Deadline, Json, Notice, OfFleet, Outcome
from services.registry.elevator import elevator_id_by
from services.registry.events.elevator import (
    ElevatorManufactured,
    ElevatorSelected,
    LegacyElevatorImported,
)
from services.supervision.events.hazard import HazardFiled, HazardSource, RectificationVerified
from services.supervision.events.maker_report import (
    AffectedElevatorFound,
    AffectedMachines,
    ReportedMachinesExtended,
    SeriousHazardReported,
)
from services.supervision.events.order import OrderGround, RectificationOrdered
from services.supervision.serials import span, speaks_of

AFFECTED: Final = "supervision.AffectedElevatorService"
LAW: Final = (
    "Plan of 2015, phase two (制造单位报告严重事故隐患); Special Equipment Safety Law art. 26"
)

NOT_MEANT: Final = (
    "ELEVATOR_UNKNOWN",
    "OUTSIDE_REPORTED_MACHINES",
    "MAKER_REPORT_IS_WITHDRAWN",
)
"""A number that no elevator in the register bears, or one of another model: nothing is to be done."""


def _find(memory: Json, told: Told) -> Outcome:
    """By maker and number: the id of an elevator follows from both, so nothing is searched.

    Where only a model is named, by that; and the maker is asked for numbers, because of old machines
    the register may not know the model.
    """
    match told.event:
        case SeriousHazardReported(maker=maker, machines=machines):
            now: Json = {"maker": party_json(maker)}
        case ReportedMachinesExtended(machines=machines) if "maker" in memory:
            now = memory
        case _:
            return NOTHING
    report_id, maker_id = id_in(told.stream), now["maker"]["party_id"]
    found = [_recorded(report_id, maker_id, one) for one in serials(machines)]
    if found:
        return Outcome(tuple(found), now)
    ask = to_party("manufacturer", maker_id, "maker-report.numbers-wanted", report_id=report_id)
    fleet = OfFleet(maker_id, machines.model or "", _record(report_id))
    return Outcome((fleet, ask, Notice(Authority(told.meta.division), ask.kind, ask.about)), now)


def serials(machines: AffectedMachines) -> Iterator[str]:
    """The production numbers 产品编号 that are meant, each once; none where only a model is."""
    ranged = span(machines.serial_range).serials() if machines.serial_range else ()
    return iter(dict.fromkeys((*ranged, *machines.serial_numbers)))


def _recorded(report_id: str, maker_id: str, serial: str) -> Command:
    return _record(report_id, elevator_id=elevator_id_by(maker_id, serial))


def _record(report_id: str, **elevator: str) -> Command:
    return command(f"{AFFECTED}/RecordAffected", NOT_MEANT, report_id=report_id, **elevator)


def _by_maker(told: Told) -> str:
    """The maker, of its reports and of its machines."""
    event: Any = told.event
    return str(getattr(event, "elevator", event).maker.party_id)


def _newcomer(memory: Json, told: Told) -> Outcome:
    """A machine that entered the register after the report; of a range, of a list, or of a model."""
    if isinstance(told.event, SeriousHazardReported):
        return Outcome(memory={**memory, told.event.report_id: _named(told.event.machines)})
    return _entered(told, memory.items())


def _extended_newcomer(memory: Json, told: Told) -> Outcome:
    """A machine that entered the register after an extension, which does not name the maker.

    Of a report it is remembered who made it; of a maker each extension, by its place in the log.
    """
    match told.event:
        case SeriousHazardReported(maker=maker):
            return Outcome(memory={"maker_id": maker.party_id})
        case ReportedMachinesExtended(machines=machines) if "maker_id" in memory:
            extension = {"report_id": id_in(told.stream), "machines": _named(machines)}
            return Outcome(elsewhere={memory["maker_id"]: {str(told.position): extension}})
        case ReportedMachinesExtended():
            return NOTHING
        case _:
            return _entered(told, ((one["report_id"], one["machines"]) for one in memory.values()))


def _named(machines: AffectedMachines) -> Json:
    return machines.model_dump(mode="json")


def _entered(told: Told, named: Iterable[tuple[str, Json]]) -> Outcome:
    """Whatever reports name the machine that entered the register, each once."""
    event: Any = told.event
    machine = getattr(event, "elevator", event)
    serial, maker_id = machine.serial_number, machine.maker.party_id
    model = machine.parameters.model if machine.parameters else None
    meant = dict.fromkeys(
        report_id
        for report_id, machines in named
        if speaks_of(AffectedMachines.model_validate(machines), serial, model)
    )
    return Outcome(tuple(_recorded(report_id, maker_id, serial) for report_id in meant))


def _by_report_or_maker(told: Told) -> str:
    """The report, of its own facts; the maker, of its machines."""
    of_report = isinstance(told.event, SeriousHazardReported | ReportedMachinesExtended)
    return told.stream if of_report else _by_maker(told)


def _by_report(told: Told) -> str:
    """The report, of its own facts and of those of each affected elevator."""
    event: Any = told.event
    return str(getattr(event, "report_id", None) or id_in(told.stream))


SEARCH: Final = timedelta(minutes=30)
"""So long after the last elevator was found, no more are expected."""


def _conclude(memory: Json, told: Told) -> Outcome:
    """The search is over when nothing has been found for a while."""
    report_id = _by_report(told)
    count = memory.get("affected", 0) + isinstance(told.event, AffectedElevatorFound)
    concluded = command(
        "supervision.MakerReportService/ConcludeFleetSearch",
        ("MAKER_REPORT_IS_WITHDRAWN",),
        report_id=report_id,
        affected=count,
        position=str(told.position),
    )
    due_at = told.recorded_at + SEARCH
    return Outcome((Deadline(f"search:{report_id}", due_at, (concluded,)),), {"affected": count})


def _ordered(_: Json, told: Told) -> Outcome:
    """The order that a maker's report led to stands in the elevator's file of that report."""
    event: Any = told.event
    if event.ground is not OrderGround.MAKER_REPORT:
        return NOTHING
    recorded = command(
        f"{AFFECTED}/RecordAffectedOrder",
        ("AFFECTED_ORDER_GIVEN",),
        affected_id=f"{event.ground_reference}-{event.elevator_id}",
        order_id=event.order_id,
    )
    return Outcome((recorded,))


def _rectified(memory: Json, told: Told) -> Outcome:
    """A hazard of a maker's report was put right: so says the file of that report."""
    match told.event:
        case HazardFiled(source=HazardSource.MAKER, source_reference=str(reference)) as filed:
            return Outcome(memory={"affected_id": f"{reference}-{filed.elevator_id}"})
        case RectificationVerified(evidence=evidence) if "affected_id" in memory:
            done = command(
                f"{AFFECTED}/RecordAffectedRectified",
                (),
                affected_id=memory["affected_id"],
                rectified_on=day_json(known_on(told)),
                evidence=list(evidence) or [f"隐患 {id_in(told.stream)} 已核实整改"],
            )
            return Outcome((done,), memory)
        case _:
            return Outcome(memory=memory)


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "maker-report.find",
        _find,
        (SeriousHazardReported, ReportedMachinesExtended),
        when="a maker reported a serious hazard, or more machines with it",
        then="find each elevator by maker and number; where only a model is named by that, and ask for "
        "numbers",
        law=LAW,
        key=by_stream,
    ),
    rule(
        "maker-report.newcomer",
        _newcomer,
        (
            SeriousHazardReported,
            ElevatorSelected,
            ElevatorManufactured,
            LegacyElevatorImported,
        ),
        when="a machine that a report speaks of enters the register afterwards",
        then="it is affected like the others",
        law=LAW,
        key=_by_maker,
    ),
    rule(  # of its own: it is told of every extension in the log, wherever the one above is by now
        "maker-report.extended-newcomer",
        _extended_newcomer,
        (
            SeriousHazardReported,
            ReportedMachinesExtended,
            ElevatorSelected,
            ElevatorManufactured,
            LegacyElevatorImported,
        ),
        when="a machine that an extension of a report speaks of enters the register afterwards",
        then="it is affected like the others",
        law=LAW,
        key=_by_report_or_maker,
    ),
    rule(
        "maker-report.conclude",
        _conclude,
        (SeriousHazardReported, ReportedMachinesExtended, AffectedElevatorFound),
        when="elevators of a report were found",
        then="record how many there are",
        law=LAW,
        deadline="30 minutes after the last one was found",
        key=_by_report,
    ),
    rule(
        "maker-report.ordered",
        _ordered,
        (RectificationOrdered,),
        when="rectification was ordered on a maker's report",
        then="record the order with the report",
        law=LAW,
        key=by_stream,
    ),
    rule(
        "maker-report.rectified",
        _rectified,
        (HazardFiled, RectificationVerified),
        when="a hazard of a maker's report was put right and verified",
        then="record it with the report",
        law=LAW,
        key=by_stream,
    ),
)
