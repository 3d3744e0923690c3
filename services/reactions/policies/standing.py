"""What changes by time alone: a licence that runs out, a lift that was stopped for a year."""

from datetime import date
from typing import Final

from services.kernel.projecting.projection import Told
from services.maintenance.tables.intervals import months_after
from services.reactions.policies.effects import (
    after,
    known_on,
    plus,
    starts,
    to_authority,
    to_bound,
    to_party,
    true_on,
)
from services.reactions.policies.periods import periods
from services.reactions.policies.rule import Rule, by_stream, id_in, rule
from services.reactions.policy import (
    Deadline,
    Effect,
    Json,
    Outcome,
    Settled,
)
from services.reference.licences import LicenceItem
from services.registry.events.elevator import (
    ElevatorDeregistered,
    ElevatorScrapped,
    UseResumed,
    UseSuspended,
)
from services.registry.events.party import (
    LicenceGranted,
    LicenceRenewed,
    LicenceRevoked,
    LicencesMerged,
)


def _licence(memory: Json, told: Told) -> Outcome:
    """Remembered: what each licence is for, which says in which role its holder is told."""
    party_id = id_in(told.stream)
    roles: dict[str, str] = dict(memory)
    match told.event:
        case LicenceGranted(number=number, item=item, valid_to=day):
            roles[number] = _role(item)
            ended: tuple[str, ...] = ()
        case LicencesMerged(number=number, item=item, valid_to=day, merged=ended):
            roles[number] = _role(item)
        case LicenceRenewed(number=number, valid_to=day):
            ended = ()
        case LicenceRevoked(number=number):
            return Outcome(tuple(_none(party_id, number)), roles)
        case _:
            return Outcome(memory=roles)
    settled = [effect for one in ended if one != number for effect in _none(party_id, one)]
    role = roles.get(number, "manufacturer")
    return Outcome((*settled, *_expiry(party_id, number, role, day, known_on(told))), roles)


def _role(item: LicenceItem) -> str:
    """Who repairs is a maintainer: a maintenance contract rests on that licence."""
    match item:
        case LicenceItem.REPAIR:
            return "maintainer"
        case (
            LicenceItem.INSTALLATION
            | LicenceItem.MODIFICATION
            | LicenceItem.INSTALLATION_WITH_REPAIR
        ):
            return "installer"
        case _:
            return "manufacturer"


def _names(party_id: str, number: str) -> tuple[str, str]:
    return f"soon:{party_id}:{number}", f"expired:{party_id}:{number}"


def _none(party_id: str, number: str) -> list[Effect]:
    return [Settled(one) for one in _names(party_id, number)]


def _expiry(party_id: str, number: str, role: str, day: date, today: date) -> list[Effect]:
    soon, expired = _names(party_id, number)
    about = {"number": number, "valid_to": day.isoformat()}
    warned_on = plus(day, -periods(today).licence_warning_days)
    gone = to_party(role, party_id, "licence.expired", **about)
    if day < today:
        return [Settled(soon), Settled(expired)]  # told long after: nothing to be warned of
    warning = to_party(role, party_id, "licence.expires-soon", **about)
    return [Deadline(soon, starts(warned_on), (warning,)), Deadline(expired, after(day), (gone,))]


def _stopped(_: Json, told: Told) -> Outcome:
    """停用 for more than a year: before it runs again it is inspected."""
    elevator_id = told.meta.elevator_id
    name = f"stopped:{elevator_id}"
    if not isinstance(told.event, UseSuspended):
        return Outcome((Settled(name),))
    since = true_on(told)
    about = {"since": since.isoformat()}
    kind = "elevator.stopped-over-a-year"
    notices = (
        to_bound(elevator_id, "user_unit", kind, **about),
        to_authority(elevator_id, kind, **about),
    )
    return Outcome((Deadline(name, after(months_after(since, 12)), notices),))


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "licence.expiry",
        _licence,
        (LicenceGranted, LicenceRenewed, LicencesMerged, LicenceRevoked),
        when="a party holds a licence 许可",
        then="warn its holder; say that it ran out",
        law="Special Equipment Safety Law art. 18-20; TSG 07",
        deadline="180 days before the last day; the day after it",
        key=by_stream,
    ),
    rule(
        "use.stopped",
        _stopped,
        (UseSuspended, UseResumed, ElevatorScrapped, ElevatorDeregistered),
        when="an elevator is out of use 停用",
        then="remind unit and authority of the inspection before it runs again",
        law="TSG 08; TSG T7001 (停用 1 年以上)",
        deadline="the day after a year",
    ),
)
