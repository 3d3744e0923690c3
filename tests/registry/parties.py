"""Parties and licences that tests begin with: a maker, a maintainer, a committee, an authority."""

from datetime import date
from functools import cache

from services.kernel.decider import Decider
from services.reference.divisions import Divisions
from services.reference.licences import LicenceItem, LicenceLevel, SubItem
from services.reference.party import PartyKind, PartyRef
from services.registry.events.party import (
    LicenceGranted,
    LicenceScope,
    PartyHappened,
    PartyRegistered,
)
from services.registry.party import Command, State, decider
from services.registry.party.commands import GrantLicence

MAKER_ID = "uscc:914403001922038216"
AUTHORITY = PartyRef(party_id="uscc:91110000802100433B", name="国家质量监督检验检疫总局")

MAKER = PartyRegistered(
    party_id=MAKER_ID,
    name="厦门电梯制造有限公司",
    kinds=(PartyKind.MANUFACTURER,),
    division="350203",
)
INSTALLER = MAKER.model_copy(update={"kinds": (PartyKind.INSTALLER,), "name": "厦门安装公司"})
COMMITTEE = PartyRegistered(
    party_id="committee:350203-2015-17",
    name="莲花小区业主委员会",
    kinds=(PartyKind.OWNERS_COMMITTEE,),
    division="350203",
)

PASSENGER_A = LicenceScope(sub_item=SubItem.TRACTION_PASSENGER, level=LicenceLevel.A)
PASSENGER_A1 = LicenceScope(sub_item=SubItem.TRACTION_PASSENGER, level=LicenceLevel.A1)
ESCALATOR = LicenceScope(sub_item=SubItem.ESCALATOR)

GRANT_MAKING = GrantLicence(
    number="TS2310123-2019",
    item=LicenceItem.MANUFACTURE,
    scopes=(PASSENGER_A,),
    granted_by=AUTHORITY,
    valid_from=date(2015, 10, 1),
    valid_to=date(2019, 9, 30),
)
GRANT_INSTALLATION = GRANT_MAKING.model_copy(
    update={"number": "TS3335123-2019", "item": LicenceItem.INSTALLATION}
)
GRANT_REPAIR = GRANT_MAKING.model_copy(
    update={"number": "TS3335124-2019", "item": LicenceItem.REPAIR}
)

OLD_RULES, NEW_RULES = "licence_items@2003-06-01", "licence_items@2019-06-01"


def granted(command: GrantLicence, rule_version: str = OLD_RULES) -> LicenceGranted:
    return LicenceGranted(**dict(command), rule_version=rule_version)


MAKING, INSTALLATION, REPAIR = map(granted, (GRANT_MAKING, GRANT_INSTALLATION, GRANT_REPAIR))


@cache
def party() -> Decider[Command, State, PartyHappened]:
    """The decider with the national division table, loaded once."""
    return decider(Divisions.load())
