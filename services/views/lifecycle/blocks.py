"""The lifecycle card 一梯一档 as it is shown, block by block; field for field the proto messages.

Every block says which facts it rests on, by their place in the log, and whether one of them came late
补录 or is a correction 更正. Parties have the names that the facts gave them: those of their day.
"""

from datetime import date, datetime

from services.inspection.events.values import DueKind, ExaminationKind
from services.kernel.decider import Record
from services.reference.elevator import Conclusion
from services.reference.party import PartyRef
from services.registry.elevator import ElevatorCard
from services.supervision.events.hazard import HazardRisk, HazardSource, SeriousHazardCode
from services.supervision.events.key import KeyCriterion
from services.supervision.events.listing import ListingCondition
from services.supervision.events.order import OrderGround
from services.supervision.events.sealing import SealingStep
from services.supervision.events.withouts import WithoutsFlag
from services.supervision.hazard.state import HazardStatus
from services.supervision.listing.state import ListingStatus
from services.supervision.order.state import OrderStatus


class Basis(Record):
    """Which facts a block rests on."""

    positions: tuple[int, ...]
    late: bool
    corrected: bool


class UpkeepBlock(Record):
    """维护保养: who maintains it, and what is known of that.

    Where maintenance has not spoken yet, `maintainer` is whom the register names.
    """

    maintainer: PartyRef | None
    contract_id: str | None
    since: date | None
    vacant_since: date | None
    last_visited_on: date | None
    open_fault_count: int
    overdue_count: int
    basis: Basis


class CoverLine(Record):
    """A cover in force 有效保单."""

    cover_id: str
    programme_id: str
    insurer: PartyRef
    covers_from: date
    last_day: date


class InsuranceBlock(Record):
    """保险: the covers in force on that day."""

    covers: tuple[CoverLine, ...]
    basis: Basis


class ExaminationLine(Record):
    """How an inspection or a self-test ended, as it stands after its corrections."""

    kind: ExaminationKind
    conclusion: Conclusion
    inspected_on: date
    report_number: str | None
    agency: PartyRef | None
    corrected: bool


class DueLine(Record):
    """What falls due next 下次检验检测日期; `overdue`: that day had passed."""

    kind: DueKind
    due_on: date
    rule_version: str
    overdue: bool


class InspectionBlock(Record):
    """检验检测: the agency chosen, the last result, what falls due."""

    agency: PartyRef | None
    last: ExaminationLine | None
    due: tuple[DueLine, ...]
    basis: Basis


class HazardLine(Record):
    """A hazard 隐患 that is neither rectified nor refuted."""

    hazard_id: str
    source: HazardSource
    description: str
    found_on: date
    serious_code: SeriousHazardCode | None
    risk: HazardRisk | None
    status: HazardStatus
    basis: Basis


class OrderLine(Record):
    """A safety order 安全监察指令 that is not fulfilled."""

    order_id: str
    order_number: str
    authority: PartyRef
    ground: OrderGround
    due_on: date
    status: OrderStatus
    basis: Basis


class ListingLine(Record):
    """A listing 挂牌督办 that has not ended."""

    listing_id: str
    listing_number: str
    task_owner: PartyRef
    due_on: date
    open_conditions: tuple[ListingCondition, ...]
    status: ListingStatus
    basis: Basis


class SealingLine(Record):
    """A sealing 封停 that was not lifted; `missing` are the papers it lacks."""

    sealing_id: str
    order_number: str
    authority: PartyRef
    sealed_on: date
    missing: tuple[SealingStep, ...]
    basis: Basis


class RescueBlock(Record):
    """应急: calls about this elevator."""

    open_case_count: int
    last_opened_at: datetime | None
    basis: Basis


class WithoutsBlock(Record):
    """三无: the flags that are up, and whether a case is open."""

    flags: tuple[WithoutsFlag, ...]
    case_open: bool
    basis: Basis


class KeyLine(Record):
    """Key supervision 重点督查 in one campaign, for reasons that hold."""

    campaign_id: str
    criteria: tuple[KeyCriterion, ...]
    basis: Basis


class LifecycleCard(Record):
    """One elevator across all services, as it was true and known at a moment."""

    elevator: ElevatorCard
    elevator_basis: Basis
    upkeep: UpkeepBlock
    insurance: InsuranceBlock
    inspection: InspectionBlock
    hazards: tuple[HazardLine, ...]
    orders: tuple[OrderLine, ...]
    listings: tuple[ListingLine, ...]
    sealings: tuple[SealingLine, ...]
    rescue: RescueBlock
    withouts: WithoutsBlock
    key_supervision: tuple[KeyLine, ...]
