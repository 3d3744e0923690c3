"""An elevator that a maker's report speaks of: unit, authority and insurers are told, on record."""

from collections.abc import Iterator
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
    day_of,
    known_on,
    party_json,
    starts,
    to_party,
)
from services.reactions.policies.maker_reports import AFFECTED, LAW
from services.reactions.policies.rule import NOTHING, Rule, by_stream, id_in, noted, rule
from services.reactions.policy import Authority, Command, Deadline, Effect, Json, Notice, Outcome
from services.registry.events.elevator import (
    ElevatorRelocated,
    ResponsibleUnitAssigned,
    UserUnitChanged,
)
from services.supervision.events.maker_report import (
    AffectedElevatorFound,
    AffectedElevatorRectified,
    AuthorityNotified,
    InsurerTold,
    ReportedHazardRefuted,
    UserUnitNotified,
)


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
                ("INSURER_DOES_NOT_COVER",),
                affected_id=affected_id,
                insurer=cover["insurer"],
            )
            if day_of(cover["from"]) > today:
                name = f"insurer:{affected_id}:{cover_id}"
                yield Deadline(name, starts(day_of(cover["from"])), (tell,))
            elif day_of(cover["to"]) >= today:
                yield tell


RULES: Final[tuple[Rule, ...]] = (
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
)
