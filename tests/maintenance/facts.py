"""Facts that tests of maintenance begin with: a lift in Xiamen, its contract, its maintainers.

The contract runs from 2015 to the end of 2016; a spec without a date acts on 1 October 2015.
"""

from datetime import UTC, date, datetime
from typing import Any, Final

from services.kernel.sealed import Sealed
from services.maintenance import contract, fund, rating, upkeep
from services.maintenance.contract.commands import SignContract
from services.maintenance.contract.state import ContractFacts
from services.maintenance.events.contract import ContractHappened, ContractSigned
from services.maintenance.events.fund import (
    FundApplied,
    FundHappened,
    FundPath,
    VoteCount,
)
from services.maintenance.events.rating import RatingHappened
from services.maintenance.events.upkeep import (
    ElevatorHandedOver,
    ElevatorTakenOver,
    UpkeepHappened,
    VisitRecorded,
)
from services.maintenance.events.values import (
    ContractedElevator,
    ContractScope,
    HandOverReason,
    MaintainerKind,
    MaintenanceScheme,
    MaintenanceSchemeKind,
    UpkeepVisitKind,
    VisitTechnician,
)
from services.maintenance.fund.commands import ApplyForFund
from services.maintenance.upkeep.commands import RecordVisit, TakeOver
from services.reference.elevator import (
    ElevatorFacts,
    PhaseName,
    Place,
    TechnicalParameters,
)
from services.reference.party import PartyRef
from tests.spec import Given, given

MAKER: Final = PartyRef(party_id="uscc:914403001922038216", name="厦门电梯制造有限公司")
LOTUS: Final = PartyRef(party_id="register:xm:lotus", name="莲花电梯维保")
HARBOUR: Final = PartyRef(party_id="register:xm:harbour", name="海港电梯维保")
USER: Final = PartyRef(party_id="committee:350203-2015-17", name="莲花小区业主委员会")
OWNER: Final = PartyRef(party_id="register:xm:owner-7", name="莲花置业")
BUREAU: Final = PartyRef(party_id="register:xm:bureau", name="厦门市市场监督管理局")
OFFICE: Final = PartyRef(party_id="register:xm:housing", name="厦门市住房维修资金管理中心")

LIFT: Final = "a" * 26
OTHER_LIFT: Final = "b" * 26

FIXED: Final = MaintenanceScheme(
    kind=MaintenanceSchemeKind.FIXED_15_DAY, starts_on=date(2015, 1, 1)
)
SHANGHAI: Final = "310104"


def on_demand(day: date, **fields: Any) -> MaintenanceScheme:
    """按需维保 from that day, with all its conditions."""
    facts: dict[str, Any] = {
        "kind": MaintenanceSchemeKind.ON_DEMAND,
        "starts_on": day,
        "monitored_all_day": True,
        "monitoring_platform": "沪梯云",
        "longest_gap_days": 60,
    }
    return MaintenanceScheme(**(facts | fields))


def elevator(**fields: Any) -> ElevatorFacts:
    """A traction lift in use in Xiamen, as its own stream knows it."""
    facts: dict[str, Any] = {
        "elevator_id": LIFT,
        "phase": PhaseName.IN_USE,
        "phase_since": datetime(2014, 3, 1, tzinfo=UTC),
        "maker": MAKER,
        "serial_number": "G1",
        "place": Place(division="350203"),
        "parameters": TechnicalParameters(kind_code="3110"),
        "put_into_use_on": date(2014, 3, 1),
        "user_unit": USER,
        "owner": OWNER,
    }
    return ElevatorFacts(**(facts | fields))


OTHER: Final = elevator(elevator_id=OTHER_LIFT, place=Place(division="350206"))

SIGN: Final = SignContract(
    contract_id="XM-2015-1",
    maintainer=LOTUS,
    maintainer_kind=MaintainerKind.THIRD_PARTY,
    client=USER,
    scope=ContractScope.HALF,
    scheme=FIXED,
    price_fen=1_200_000,
    starts_on=date(2015, 1, 1),
    ends_on=date(2016, 12, 31),
    elevator_ids=(LIFT,),
    elevators=(elevator(),),
)
SIGNED: Final = ContractSigned(
    contract_id="XM-2015-1",
    maintainer=LOTUS,
    maintainer_kind=MaintainerKind.THIRD_PARTY,
    client=USER,
    scope=ContractScope.HALF,
    scheme=FIXED,
    scheme_version="on_demand_maintenance@0001-01-01",
    price_fen=1_200_000,
    starts_on=date(2015, 1, 1),
    ends_on=date(2016, 12, 31),
    elevators=(ContractedElevator(elevator_id=LIFT, division="350203"),),
    division="350203",
)

ContractStory = Given[contract.Command, contract.State, ContractHappened]
UpkeepStory = Given[upkeep.Command, upkeep.State, UpkeepHappened]
RatingStory = Given[rating.Command, rating.State, RatingHappened]
FundStory = Given[fund.Command, fund.State, FundHappened]


def changed(command: Any, **fields: Any) -> Any:
    """The command or event, but for these fields."""
    return command.model_copy(update=fields)


def a_contract(*past: ContractHappened) -> ContractStory:
    """These happened to a contract on 5 January 2015."""
    return given(contract.DECIDER).on(2015, 1, 5).also(*past).on(2015, 10, 1)


def facts(
    contract_id: str = "XM-2015-1",
    maintainer: PartyRef = LOTUS,
    first: date = date(2015, 1, 1),
    last: date = date(2016, 12, 31),
    *schemes: MaintenanceScheme,
) -> ContractFacts:
    """A contract as the lift's upkeep sees it."""
    return ContractFacts(
        contract_id=contract_id,
        maintainer=maintainer,
        last_on=last,
        schemes=schemes or (FIXED,),
        listed=((first, last),),
    )


TAKE: Final = TakeOver(
    contract_id="XM-2015-1",
    maintainer=LOTUS,
    from_on=date(2015, 1, 10),
    elevator=elevator(),
    contract=facts(),
)
TAKEN: Final = ElevatorTakenOver(
    contract_id="XM-2015-1", maintainer=LOTUS, from_on=date(2015, 1, 10), scheme=FIXED
)
HANDED: Final = ElevatorHandedOver(
    contract_id="XM-2015-1",
    ended_on=date(2015, 8, 31),
    reason=HandOverReason.CONTRACT_TERMINATED,
)


def sealed(text: str) -> Sealed:
    """Something sealed under the technician's key."""
    return Sealed(person_id="person:t1", box=text)


TECHNICIAN: Final = VisitTechnician(
    person_id="person:t1", name=sealed("bmFtZQ"), certificate_number=sealed("bm8")
)
VISIT: Final = RecordVisit(
    visit_number="V-1",
    kind=UpkeepVisitKind.HALF_MONTH,
    visited_on=date(2015, 9, 20),
    maintainer=LOTUS,
    technician=TECHNICIAN,
    items_checked=30,
    items_not_applicable=1,
    elevator=elevator(),
)


def visited(
    day: date, kind: UpkeepVisitKind = UpkeepVisitKind.HALF_MONTH, by: PartyRef = LOTUS
) -> VisitRecorded:
    """A visit of that day, numbered by it."""
    return VisitRecorded(
        visit_number=f"V-{day}-{kind}",
        kind=kind,
        visited_on=day,
        maintainer=by,
        technician=TECHNICIAN,
        items_checked=76,
        items_not_applicable=0,
        items_required=0,
        items_version="visit_items@0001-01-01",
    )


def an_upkeep(*past: UpkeepHappened) -> UpkeepStory:
    """These happened to the lift on 10 January 2015."""
    return given(upkeep.DECIDER).on(2015, 1, 10).also(*past).on(2015, 10, 1)


VOTES: Final = VoteCount(
    total_heads=300,
    total_area_sqdm=3_000_000,
    participating_heads=200,
    participating_area_sqdm=2_000_000,
    agreeing_heads=101,
    agreeing_area_sqdm=1_000_001,
)
"""Two thirds took part, and a little more than half of those agreed."""

APPLY: Final = ApplyForFund(
    fund_id="WX-1",
    elevator_id=LIFT,
    application_number="申-1",
    path=FundPath.NORMAL,
    applicant=USER,
    fund_office=OFFICE,
    plan="更换曳引机",
    requested_fen=20_000_000,
    elevator=elevator(),
)
APPLIED: Final = FundApplied(**APPLY.model_dump(exclude={"elevator"}))


def a_fund(*past: FundHappened) -> FundStory:
    """These are on file since 1 October 2015; a spec acts on 1 June 2021."""
    return given(fund.DECIDER, *past).on(2021, 6, 1)
