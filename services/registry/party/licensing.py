"""Licences 许可证: granted, renewed, merged and revoked under the catalogue of the day."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import assert_never

from services.reference.dated import NoRuleThen, legal_day
from services.reference.licences import LICENCE_ITEMS, WORKS, ItemRule, LicenceItem, Work
from services.reference.party import PartyKind
from services.registry.events.party import (
    LicenceConditionAssessed,
    LicenceGranted,
    LicenceHappened,
    LicenceRenewed,
    LicenceRevoked,
    LicenceScope,
    LicencesMerged,
    PartyHappened,
)
from services.registry.party.commands import (
    AssessLicenceCondition,
    GrantLicence,
    LicenceCommand,
    MergeLicences,
    RenewLicence,
    RevokeLicence,
)
from services.registry.party.rules import (
    ItemNotInCatalogue,
    KindHoldsNoLicence,
    LicenceEnded,
    LicenceEndsBeforeItBegins,
    LicenceExpired,
    LicenceNotInForce,
    LicenceNumberTaken,
    LicenceScopeMissing,
    LicenceUnknown,
    MergedTwice,
    NothingCarriedOn,
    RenewalDoesNotExtend,
    SubItemNotInCatalogue,
)
from services.registry.party.state import (
    Ending,
    Licence,
    LicenceStatus,
    Registered,
    Since,
    Term,
)

DAY = timedelta(days=1)


def decide(command: LicenceCommand, party: Registered, at: datetime) -> Sequence[PartyHappened]:
    match command:
        case GrantLicence():
            return _grant(command, party)
        case RenewLicence():
            return _renew(command, party, at)
        case MergeLicences():
            return _merge(command, party)
        case RevokeLicence():
            return _revoke(command, party)
        case AssessLicenceCondition():
            return _assess(command, party, at)
        case _:
            assert_never(command)


def evolve(party: Registered, event: LicenceHappened, at: datetime) -> Registered:
    match event:
        case LicenceGranted() | LicencesMerged():
            return _granted(party, event, at)
        case LicenceRenewed():
            return _renewed(party, event, at)
        case LicenceRevoked():
            return _revoked(party, event, at)
        case LicenceConditionAssessed():
            return _assessed(party, event, at)
        case _:
            assert_never(event)


def _grant(command: GrantLicence, party: Registered) -> Sequence[PartyHappened]:
    version = _may_be_granted(command, party)
    return [LicenceGranted(**vars(command), rule_version=version)]


def _merge(command: MergeLicences, party: Registered) -> Sequence[PartyHappened]:
    version = _may_be_granted(command, party)
    if not command.merged or len(set(command.merged)) < len(command.merged):
        raise MergedTwice(field="merged")
    eve = command.valid_from - DAY
    for number in command.merged:
        licence = _unended(party, number, "merged")
        if (status := licence.status(eve)) is not LicenceStatus.VALID:
            raise LicenceNotInForce(field="merged", number=number, on=eve, status=status)
        if not WORKS[licence.item] & WORKS[command.item]:
            raise NothingCarriedOn(field="item", number=number, item=command.item)
    return [LicencesMerged(**vars(command), rule_version=version)]


def _renew(command: RenewLicence, party: Registered, at: datetime) -> Sequence[PartyHappened]:
    licence, today = _unended(party, command.number), legal_day(at)
    former = licence.valid_to(date.max)
    if today > former:
        raise LicenceExpired(field="number", number=licence.number, valid_to=former)
    if command.valid_to <= former:
        raise RenewalDoesNotExtend(field="valid_to", valid_to=former)
    _item_rule(licence.item, today)
    return [LicenceRenewed(**vars(command), former_valid_to=former)]


def _revoke(command: RevokeLicence, party: Registered) -> Sequence[PartyHappened]:
    _unended(party, command.number)
    return [LicenceRevoked(**vars(command))]


def _assess(
    command: AssessLicenceCondition, party: Registered, at: datetime
) -> Sequence[PartyHappened]:
    licence, today = _licence(party, command.number), legal_day(at)
    if (status := licence.status(today)) is not LicenceStatus.VALID:
        raise LicenceNotInForce(field="number", number=command.number, on=today, status=status)
    return [LicenceConditionAssessed(**vars(command))]


def _granted(party: Registered, event: LicenceGranted | LicencesMerged, at: datetime) -> Registered:
    """The party with the licence; those it follows end on the day it begins."""
    follows = event.merged if isinstance(event, LicencesMerged) else ()
    ended = {
        number: replace(party.licences[number], ending=Ending(event.valid_from, into=event.number))
        for number in follows
    }
    licence = Licence(
        number=event.number,
        item=event.item,
        scopes=event.scopes,
        granted_by=event.granted_by,
        granted_on=legal_day(at),
        valid_from=event.valid_from,
        terms=(Term(legal_day(at), event.valid_to),),
        rule_version=event.rule_version,
        follows=follows,
    )
    return replace(party, licences={**party.licences, **ended, licence.number: licence})


def _renewed(party: Registered, event: LicenceRenewed, at: datetime) -> Registered:
    licence = party.licences[event.number]
    terms = (*licence.terms, Term(legal_day(at), event.valid_to))
    return _with(party, replace(licence, terms=terms))


def _revoked(party: Registered, event: LicenceRevoked, at: datetime) -> Registered:
    ending = Ending(legal_day(at), ground=event.ground)
    return _with(party, replace(party.licences[event.number], ending=ending))


def _assessed(party: Registered, event: LicenceConditionAssessed, at: datetime) -> Registered:
    licence = party.licences[event.number]
    assessments = (*licence.assessments, Since(event, at))
    return _with(party, replace(licence, assessments=assessments))


def _may_be_granted(command: GrantLicence | MergeLicences, party: Registered) -> str:
    """The version of the catalogue that allows it; raises the rule that does not."""
    if command.number in party.licences:
        raise LicenceNumberTaken(field="number", number=command.number)
    if command.valid_to < command.valid_from:
        raise LicenceEndsBeforeItBegins(field="valid_to")
    _holds(party, command.item)
    _check_scopes(_item_rule(command.item, command.valid_from), command.scopes)
    return LICENCE_ITEMS.version(command.valid_from)


_LICENSED_KINDS = frozenset({PartyKind.MANUFACTURER, PartyKind.INSTALLER, PartyKind.MAINTAINER})
_MAKING = frozenset({Work.MANUFACTURE, Work.COMPONENTS})


def _holds(party: Registered, item: LicenceItem) -> None:
    makes = bool(WORKS[item] & _MAKING)
    if not party.kinds & (frozenset({PartyKind.MANUFACTURER}) if makes else _LICENSED_KINDS):
        raise KindHoldsNoLicence(field="item", item=item)


def _item_rule(item: LicenceItem, on: date) -> ItemRule:
    try:
        rule = LICENCE_ITEMS.at(on).get(item)
    except NoRuleThen:
        rule = None
    if rule is None:
        raise ItemNotInCatalogue(field="item", item=item, on=on)
    return rule


def _check_scopes(rule: ItemRule, scopes: tuple[LicenceScope, ...]) -> None:
    if not scopes or len(set(scopes)) < len(scopes):
        raise LicenceScopeMissing(field="scopes")
    for scope in scopes:
        levels = rule.levels.get(scope.sub_item)
        if levels is None or (scope.level not in levels if levels else scope.level is not None):
            raise SubItemNotInCatalogue(
                field="scopes", sub_item=scope.sub_item, level=scope.level or ""
            )


def _licence(party: Registered, number: str, at_field: str = "number") -> Licence:
    licence = party.licences.get(number)
    if licence is None:
        raise LicenceUnknown(field=at_field, number=number)
    return licence


def _unended(party: Registered, number: str, at_field: str = "number") -> Licence:
    licence = _licence(party, number, at_field)
    if licence.ending is not None:
        raise LicenceEnded(field=at_field, number=number, on=licence.ending.on)
    return licence


def _with(party: Registered, licence: Licence) -> Registered:
    return replace(party, licences={**party.licences, licence.number: licence})
