"""Who is told of an affected elevator, and who says that they know."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeAlias, assert_never

from services.supervision.affected import rules
from services.supervision.affected.commands import (
    AcknowledgeByAuthority,
    AcknowledgeByUserUnit,
    NotifyAuthority,
    NotifyUserUnit,
    TellInsurer,
    Told,
)
from services.supervision.affected.state import AffectedElevator, Known, ToldInsurer
from services.supervision.events.maker_report import (
    AffectedHappened,
    AuthorityAcknowledged,
    AuthorityNotified,
    InsurerTold,
    UserUnitAcknowledged,
    UserUnitNotified,
)

ToldHappened: TypeAlias = (
    UserUnitNotified
    | UserUnitAcknowledged
    | AuthorityNotified
    | AuthorityAcknowledged
    | InsurerTold
)


def decide(command: Told, state: AffectedElevator) -> Sequence[AffectedHappened]:
    match command:
        case NotifyUserUnit():
            return _tell_user_unit(command, state)
        case AcknowledgeByUserUnit():
            return _user_unit_knows(command, state)
        case NotifyAuthority():
            return _tell_authority(command, state)
        case AcknowledgeByAuthority():
            return _authority_knows(command, state)
        case TellInsurer():
            return _tell_insurer(command, state)
        case _:
            assert_never(command)


def evolve(state: AffectedElevator, event: ToldHappened, at: datetime) -> AffectedElevator:
    match event:
        case UserUnitNotified(unit=unit):
            return replace(state, user_unit=Known(unit, "", at))
        case UserUnitAcknowledged(unit=unit):
            known = state.user_unit or Known(unit, "", None)
            return replace(state, user_unit=known._replace(party=unit, acknowledged_at=at))
        case AuthorityNotified(division=division):
            return replace(state, authority=Known(None, division, at))
        case AuthorityAcknowledged(authority=authority):
            known = state.authority or Known(authority, "", None)
            return replace(state, authority=known._replace(party=authority, acknowledged_at=at))
        case InsurerTold(insurer=insurer):
            return replace(state, insurers=(*state.insurers, ToldInsurer(insurer, at)))
        case _:
            assert_never(event)


def _tell_user_unit(command: NotifyUserUnit, state: AffectedElevator) -> Sequence[AffectedHappened]:
    """Told again only when another unit has taken the elevator over since."""
    facts = command.elevator
    unit = (facts.responsible_unit or facts.user_unit) if facts else None
    if unit is None:
        raise rules.UserUnitNotKnown
    told = state.user_unit.party if state.user_unit else None
    if told is not None and told.party_id == unit.party_id:
        return []
    return [UserUnitNotified(unit=unit, reference=command.reference)]


def _user_unit_knows(
    command: AcknowledgeByUserUnit, state: AffectedElevator
) -> Sequence[AffectedHappened]:
    told = state.user_unit
    if told is None or told.party is None:
        raise rules.UserUnitNotNotified
    if told.acknowledged_at is not None:
        return []
    return [UserUnitAcknowledged(unit=told.party, reference=command.reference)]


def _tell_authority(
    command: NotifyAuthority, state: AffectedElevator
) -> Sequence[AffectedHappened]:
    """Told again only when the elevator stands elsewhere since."""
    division = command.elevator.division if command.elevator else ""
    if not division:
        raise rules.AuthorityNotKnown
    if state.authority is not None and state.authority.division == division:
        return []
    return [AuthorityNotified(division=division, reference=command.reference)]


def _authority_knows(
    command: AcknowledgeByAuthority, state: AffectedElevator
) -> Sequence[AffectedHappened]:
    told = state.authority
    if told is None:
        raise rules.AuthorityNotNotified
    if told.acknowledged_at is not None:
        return []
    return [AuthorityAcknowledged(**vars(command))]


def _tell_insurer(command: TellInsurer, state: AffectedElevator) -> Sequence[AffectedHappened]:
    insurer = command.insurer
    if insurer.party_id not in (command.insurers or frozenset()):
        raise rules.InsurerDoesNotCover(field="insurer", insurer=insurer.party_id)
    told = {one.insurer.party_id for one in state.insurers}
    return [] if insurer.party_id in told else [InsurerTold(insurer=insurer)]
