"""What the tests of hazards and remedies begin with: one lift in Xiamen, in use, and its parties.

A spec without a date acts on 1 October 2015.
"""

from datetime import UTC, date, datetime
from functools import cache

from services.reference.divisions import Divisions
from services.reference.elevator import (
    ElevatorFacts,
    PhaseName,
    Place,
    PlaceType,
    TechnicalParameters,
)
from services.reference.party import PartyRef
from services.supervision.events.hazard import HazardFiled, HazardSource
from services.supervision.hazard.commands import FileHazard

ELEVATOR = "abcdefghijklmnopqrstuvwxy2"
OTHER_ELEVATOR = "abcdefghijklmnopqrstuvwxy3"

MAKER = PartyRef(party_id="uscc:914403001922038216", name="厦门电梯制造有限公司")
OTHER_MAKER = PartyRef(party_id="foreign:FI-1927400-1", name="另一制造单位")
USER = PartyRef(party_id="committee:350203-2014-17", name="莲花二村业主委员会")
PROPERTY = PartyRef(party_id="register:xm:property-1", name="莲花物业")
MAINTAINER = PartyRef(party_id="register:xm:maintainer-1", name="厦门莲花电梯维保有限公司")
INSURER = PartyRef(party_id="register:xm:insurer-1", name="厦门财产保险")
AGENCY = PartyRef(party_id="register:xm:tsi", name="厦门市特种设备检验检测院")
BUREAU = PartyRef(party_id="register:xm:bureau", name="厦门市质量技术监督局")
OTHER_BUREAU = PartyRef(party_id="register:xm:other-bureau", name="福州市质量技术监督局")
HOUSING = PartyRef(party_id="register:xm:housing", name="厦门市建设局")
TOWNSHIP = PartyRef(party_id="register:xm:lianqian", name="莲前街道办事处")
GOVERNMENT = PartyRef(party_id="register:xm:government", name="思明区人民政府")

LIFT = ElevatorFacts(
    elevator_id=ELEVATOR,
    phase=PhaseName.IN_USE,
    phase_since=datetime(2014, 3, 1, 4, tzinfo=UTC),
    maker=MAKER,
    serial_number="G-0017",
    place=Place(division="350203", place_type=PlaceType.RESIDENTIAL),
    parameters=TechnicalParameters(kind_code="3110", model="GPS-III"),
    user_unit=USER,
)
ESCALATOR = LIFT.model_copy(update={"parameters": TechnicalParameters(kind_code="3310")})
SCRAPPED = LIFT.model_copy(update={"phase": PhaseName.SCRAPPED})

FILE = FileHazard(
    hazard_id="YH-2015-1",
    elevator_id=ELEVATOR,
    source=HazardSource.SELF_INSPECTION,
    description="层门门锁缺陷",
    found_on=date(2015, 9, 20),
    elevator=LIFT,
)
FILED = HazardFiled(
    hazard_id="YH-2015-1",
    elevator_id=ELEVATOR,
    source=HazardSource.SELF_INSPECTION,
    description="层门门锁缺陷",
    found_on=date(2015, 9, 20),
)


@cache
def divisions() -> Divisions:
    """The national table."""
    return Divisions.load()
