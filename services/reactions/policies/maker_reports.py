"""A maker's report 制造单位报告: its fleet is found, everybody is told, what proves true is ordered."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any, Final

from services.insurance.events.cover import (
    CoverBound,
    CoverCancelled,
    CoverLapsed,
    CoverRenewed,
)
from services.kernel.projecting.projection import Told
from services.reactions.policies.effects import (
    command,
    day_json,
    day_of,
    known_on,
    party_json,
    starts,
    to_party,
)
from services.reactions.policies.rule import NOTHING, Rule, by_stream, id_in, noted, rule
from services.reactions.policy import Authority, Command, Deadline, Effect, Json, Notice, Outcome
from services.registry.elevator import elevator_id_by
from services.registry.events.elevator import (
    ElevatorRelocated,
    ResponsibleUnitAssigned,
    UserUnitChanged,
)
from services.supervision.events.hazard import HazardFiled, HazardSource, RectificationVerified
from services.supervision.events.maker_report import (
    AffectedElevatorFound,
    AffectedElevatorRectified,
    AffectedMachines,
    AuthorityNotified,
    InsurerTold,
    ReportedHazardRefuted,
    ReportedMachinesExtended,
    SeriousHazardReported,
    UserUnitNotified,
)
from services.supervision.events.order import OrderGround, RectificationOrdered
from services.supervision.serials import span

AFFECTED: Final = "supervision.AffectedElevatorService"
LAW: Final = (
    "Plan of 2015, phase two (制造单位报告严重事故隐患); Special Equipment Safety Law art. 26"
)

NOT_MEANT: Final = (
    "ElevatorUnknown",
    "OutsideReportedMachines",
    "MakerReportIsWithdrawn",
)
"""A number that no elevator in the register bears, or one of another model: nothing is to be done."""


def _find(memory: Json, told: Told) -> Outcome:
    """By maker and number: the id of an elevator follows from both, so nothing is searched."""
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
    return Outcome((ask, Notice(Authority(told.meta.division), ask.kind, ask.about)), now)


def serials(machines: AffectedMachines) -> Iterator[str]:
    """The production numbers 产品编号 that are meant, each once; none where only a model is."""
    ranged = span(machines.serial_range).serials() if machines.serial_range else ()
    return iter(dict.fromkeys((*ranged, *machines.serial_numbers)))


def _recorded(report_id: str, maker_id: str, serial: str) -> Command:
    elevator_id = elevator_id_by(maker_id, serial)
    return command(
        f"{AFFECTED}/RecordAffected", NOT_MEANT, report_id=report_id, elevator_id=elevator_id
    )


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
        ("MakerReportIsWithdrawn",),
        report_id=report_id,
        affected=count,
        position=str(told.position),
    )
    due_at = told.recorded_at + SEARCH
    return Outcome((Deadline(f"search:{report_id}", due_at, (concluded,)),), {"affected": count})


def _notify(memory: Json, told: Told) -> Outcome:
    """Found, unit and authority are notified; whoever comes after them is too, until it is done."""
    now = noted(memory)
    affected: dict[str, Any] = now.setdefault("affected", {})
    stream = id_in(told.stream)
    match told.event:
        case AffectedElevatorFound():
            affected[stream] = True
            return Outcome((_notified("UserUnit", stream), _notified("Authority", stream)), now)
        case UserUnitChanged() | ResponsibleUnitAssigned():
            return Outcome(tuple(_notified("UserUnit", one) for one in affected), now)
        case ElevatorRelocated():
            return Outcome(tuple(_notified("Authority", one) for one in affected), now)
        case _:
            affected.pop(stream, None)
            return Outcome(memory=now)


def _notified(whom: str, affected_id: str) -> Command:
    """Where the register knows nobody to tell, an operator must look who it is."""
    return command(f"{AFFECTED}/Notify{whom}", (), affected_id=affected_id)


def _tell_notified(_: Json, told: Told) -> Outcome:
    """The message goes to whom the file says that it went to."""
    affected_id, elevator_id = id_in(told.stream), told.meta.elevator_id
    about = {"affected_id": affected_id, "elevator_id": elevator_id}
    match told.event:
        case UserUnitNotified(unit=unit):
            kind = "maker-report.user-unit"
            return Outcome((to_party("user_unit", unit.party_id, kind, **about),))
        case AuthorityNotified(division=division):
            return Outcome((Notice(Authority(division), "maker-report.authority", about),))
        case InsurerTold(insurer=insurer):
            kind = "maker-report.insurer"
            return Outcome((to_party("insurer", insurer.party_id, kind, **about),))
        case _:
            return NOTHING


def _insurers(memory: Json, told: Told) -> Outcome:
    """Every insurer that covers an affected elevator, then or from a later day on."""
    now = noted(memory)
    covers: dict[str, Any] = now.setdefault("covers", {})
    affected: dict[str, Any] = now.setdefault("affected", {})
    match told.event:
        case CoverBound() | CoverRenewed() as bound:
            covers[bound.cover_id] = {
                "insurer": party_json(bound.insurer),
                "from": bound.covers_from.isoformat(),
                "to": bound.covers_to.isoformat(),
            }
            new = {bound.cover_id: covers[bound.cover_id]}
            return Outcome(tuple(_told_of(affected, new, told)), now)
        case CoverCancelled(cover_id=cover) | CoverLapsed(cover_id=cover):
            covers.pop(cover, None)
            return Outcome(memory=now)
        case AffectedElevatorFound():
            affected[id_in(told.stream)] = True
            new = {id_in(told.stream): True}
            return Outcome(tuple(_told_of(new, covers, told)), now)
        case _:
            affected.pop(id_in(told.stream), None)
            return Outcome(memory=now)


def _told_of(affected: Json, covers: Json, told: Told) -> Iterator[Effect]:
    """A cover that ended meanwhile makes nobody an insurer of the elevator."""
    today = known_on(told)
    for affected_id in affected:
        for cover_id, cover in covers.items():
            tell = command(
                f"{AFFECTED}/TellInsurer",
                ("InsurerDoesNotCover",),
                affected_id=affected_id,
                insurer=cover["insurer"],
            )
            if day_of(cover["from"]) > today:
                name = f"insurer:{affected_id}:{cover_id}"
                yield Deadline(name, starts(day_of(cover["from"])), (tell,))
            elif day_of(cover["to"]) >= today:
                yield tell


def _ordered(_: Json, told: Told) -> Outcome:
    """The order that a maker's report led to stands in the elevator's file of that report."""
    event: Any = told.event
    if event.ground is not OrderGround.MAKER_REPORT:
        return NOTHING
    recorded = command(
        f"{AFFECTED}/RecordAffectedOrder",
        ("AffectedOrderGiven",),
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
        then="find each elevator by maker and number; ask for numbers where only a model is named",
        law=LAW,
        key=by_stream,
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
        "maker-report.notify",
        _notify,
        (
            AffectedElevatorFound,
            UserUnitChanged,
            ResponsibleUnitAssigned,
            ElevatorRelocated,
            ReportedHazardRefuted,
            AffectedElevatorRectified,
        ),
        when="a report speaks of an elevator, or its unit or place changed since",
        then="notify user unit and authority, on record",
        law=LAW,
    ),
    rule(
        "maker-report.insurer",
        _insurers,
        (
            CoverBound,
            CoverRenewed,
            CoverCancelled,
            CoverLapsed,
            AffectedElevatorFound,
            ReportedHazardRefuted,
            AffectedElevatorRectified,
        ),
        when="a report speaks of an elevator that is covered, or is covered later",
        then="tell each insurer, on record",
        law=LAW,
        deadline="the first day of a cover that begins later",
    ),
    rule(
        "maker-report.tell",
        _tell_notified,
        (UserUnitNotified, AuthorityNotified, InsurerTold),
        when="a notification is on record",
        then="send it",
        law=LAW,
        key=by_stream,
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
