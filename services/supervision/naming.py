"""Offices by the name they bore on a day: a document of 2015 is 质检总局's, whatever came after."""

from datetime import date

from services.kernel.errors import Invalid
from services.reference.dated import NoRuleThen
from services.reference.organisations import Organisation, name_of
from services.reference.party import PartyRef
from services.supervision.events.campaign_values import DocumentParty, NamedOffice


class OfficeNotStated(Invalid):
    """An office is either an authority by its task or a party by its name, and one of them."""

    zh = "机关应当以职能或者以名称之一指明，且只能选择其一"


class OfficeUnnamedThen(Invalid):
    """The authority had no known name on that day."""

    zh = "该机关当日的名称无从查考"


def named(office: DocumentParty, on: date, field: str) -> NamedOffice:
    """The office as it was named on that day.

    Raises `OfficeNotStated`, `OfficeUnnamedThen`, naming `field`.
    """
    match office:
        case DocumentParty(organisation=None, party=PartyRef(party_id=party_id, name=name)):
            return NamedOffice(name=name, short_name=name, party_id=party_id)
        case DocumentParty(organisation=Organisation() as organisation, party=None):
            return _authority(organisation, on, field)
        case _:
            raise OfficeNotStated(field=field)


def all_named(offices: tuple[DocumentParty, ...], on: date, field: str) -> tuple[NamedOffice, ...]:
    """Likewise for several, in their order."""
    return tuple(named(one, on, f"{field}[{index}]") for index, one in enumerate(offices))


def _authority(organisation: Organisation, on: date, field: str) -> NamedOffice:
    try:
        name = name_of(organisation, on)
    except NoRuleThen:
        raise OfficeUnnamedThen(field=field, organisation=organisation, on=on) from None
    return NamedOffice(name=name.full, short_name=name.short, organisation=organisation)
