"""What a party 单位 says has happened: names, licences, branches, published lists, credit."""

from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar, Final, TypeAlias

from pydantic import Field

from services.kernel.decider import Event, Record
from services.reference.licences import LicenceItem, LicenceLevel, SubItem, Work
from services.reference.party import PartyId, PartyKind, PartyRef

LAW: Final = "Special Equipment Safety Law 特种设备安全法 art. 18-20; long-term plan of 2015 (取消合并许可、连锁化、公示、诚信体系)"
"""Under which rule these facts are recorded."""


Fen = Annotated[int, Field(ge=0, le=10**14)]
"""An amount of money in fen 分, a hundredth of a yuan."""

DocumentNumber = Annotated[str, Field(min_length=1, max_length=100)]
"""The number 文号 of the document that proves it."""

Name = Annotated[str, Field(min_length=1, max_length=200)]
Text = Annotated[str, Field(max_length=1000)]


class LicenceScope(Record):
    """What a licence covers: a sub-item 许可子项目 and, where the catalogue has them, its level."""

    sub_item: SubItem
    level: LicenceLevel | None = None


class LicenceEnd(StrEnum):
    """Why a licence ended before its time."""

    PENALTY = "penalty"  # 吊销
    WITHDRAWN = "withdrawn"  # 撤销：不应当准予
    CANCELLED = "cancelled"  # 注销：本单位申请或者主体终止
    ABOLISHED = "abolished"  # 许可项目取消


class LicenceCondition(StrEnum):
    """What a licensed party must keep up 许可条件; plan of 2015: 科技研发和维保服务能力."""

    STAFF = "staff"  # 人员
    PREMISES = "premises"  # 工作场所
    EQUIPMENT = "equipment"  # 生产与检测设备
    QUALITY_SYSTEM = "quality_system"  # 质量保证体系
    RESEARCH = "research"  # 科技研发能力
    MAINTENANCE_SERVICE = "maintenance_service"  # 维保服务能力


class BranchMode(StrEnum):
    """How a branch belongs to the party 连锁化方式."""

    OWN = "own"  # 直营
    FRANCHISED = "franchised"  # 加盟
    AUTHORISED = "authorised"  # 制造单位授权


class ServiceKind(StrEnum):
    """What a price is for."""

    MAINTENANCE = "maintenance"  # 维护保养
    REPAIR = "repair"  # 修理
    MODIFICATION = "modification"  # 改造
    INSTALLATION = "installation"  # 安装
    TECHNICAL_SUPPORT = "technical_support"  # 技术支持


class PriceEntry(Record):
    """One service and its price: `amount_fen` per `unit` (台·年, 次, 米 …)."""

    entry_number: Annotated[str, Field(min_length=1, max_length=50)]
    service: ServiceKind
    description: Annotated[str, Field(min_length=1, max_length=500)]
    unit: Annotated[str, Field(min_length=1, max_length=20)]
    amount_fen: Fen


class PartEntry(Record):
    """One part 零部件, the models it fits, and its price per `unit`."""

    part_number: Annotated[str, Field(min_length=1, max_length=50)]
    name: Name
    models: tuple[Annotated[str, Field(min_length=1, max_length=100)], ...] = ()
    unit: Annotated[str, Field(min_length=1, max_length=20)]
    amount_fen: Fen
    warranty_months: Annotated[int, Field(ge=0, le=600)] | None = None


class CreditKind(StrEnum):
    """What a credit entry 信用记录 is about."""

    COMMENDATION = "commendation"  # 表彰、守信
    WARNING = "warning"  # 警示、约谈
    PENALTY = "penalty"  # 行政处罚
    DISHONESTY = "dishonesty"  # 失信、弄虚作假
    VERIFIED_COMPLAINT = "verified_complaint"  # 属实投诉
    ACCIDENT = "accident"  # 事故责任


class PartyRegistered(Event):
    """A party entered the registry; `division` is its seat, empty only for a party abroad."""

    stored_as: ClassVar = "registry.PartyRegistered.v1"
    party_id: PartyId
    name: Name
    kinds: tuple[PartyKind, ...]
    division: str = ""


class PartyRenamed(Event):
    """The party bears a new name; the old one stays true for its time."""

    stored_as: ClassVar = "registry.PartyRenamed.v1"
    name: Name
    former_name: Name
    document_number: DocumentNumber | None = None


class PartyKindsAdded(Event):
    """The party does more than before: a maker that now also maintains."""

    stored_as: ClassVar = "registry.PartyKindsAdded.v1"
    kinds: tuple[PartyKind, ...]


class PartyMoved(Event):
    """The party's seat 住所 lies in another division."""

    stored_as: ClassVar = "registry.PartyMoved.v1"
    division: str
    former_division: str


class LicenceGranted(Event):
    """An authority granted a licence, good from `valid_from` to `valid_to`, both included.

    `rule_version` names the catalogue it was granted under.
    """

    stored_as: ClassVar = "registry.LicenceGranted.v1"
    number: DocumentNumber
    item: LicenceItem
    scopes: tuple[LicenceScope, ...]
    granted_by: PartyRef
    valid_from: date
    valid_to: date
    rule_version: str


class LicenceRenewed(Event):
    """A licence was prolonged 换证 before it ran out."""

    stored_as: ClassVar = "registry.LicenceRenewed.v1"
    number: DocumentNumber
    valid_to: date
    former_valid_to: date
    renewed_by: PartyRef
    document_number: DocumentNumber | None = None


class LicencesMerged(Event):
    """Licences of abolished items became one of a new item 取消合并许可.

    Those in `merged` end on the day before `valid_from`; `number` follows them.
    """

    stored_as: ClassVar = "registry.LicencesMerged.v1"
    merged: tuple[DocumentNumber, ...]
    number: DocumentNumber
    item: LicenceItem
    scopes: tuple[LicenceScope, ...]
    granted_by: PartyRef
    valid_from: date
    valid_to: date
    rule_version: str


class LicenceRevoked(Event):
    """A licence ended before its time, from the day of this event on."""

    stored_as: ClassVar = "registry.LicenceRevoked.v1"
    number: DocumentNumber
    ground: LicenceEnd
    revoked_by: PartyRef
    document_number: DocumentNumber
    reason: Text = ""


class LicenceConditionAssessed(Event):
    """Somebody looked whether the licensed party still meets a condition, and on what evidence."""

    stored_as: ClassVar = "registry.LicenceConditionAssessed.v1"
    number: DocumentNumber
    condition: LicenceCondition
    met: bool
    evidence: Text
    assessed_by: PartyRef


class BranchOpened(Event):
    """The party opened a branch 连锁网点; `branch_party_id` where the branch has its own id."""

    stored_as: ClassVar = "registry.BranchOpened.v1"
    branch_number: DocumentNumber
    name: Name
    division: str
    mode: BranchMode
    works: tuple[Work, ...] = ()
    branch_party_id: PartyId | None = None


class BranchClosed(Event):
    """The branch serves nobody any more."""

    stored_as: ClassVar = "registry.BranchClosed.v1"
    branch_number: DocumentNumber
    reason: Text = ""


class PriceListPublished(Event):
    """The party published its services and prices 公示服务内容、价格; versions count from 1."""

    stored_as: ClassVar = "registry.PriceListPublished.v1"
    version: int
    effective_from: date
    entries: tuple[PriceEntry, ...]


class PartsListPublished(Event):
    """The party published its parts and prices 公示零部件清单; versions count from 1."""

    stored_as: ClassVar = "registry.PartsListPublished.v1"
    version: int
    effective_from: date
    entries: tuple[PartEntry, ...]


class CreditEntryRecorded(Event):
    """An entry in the party's credit record 诚信: `weight` above zero speaks for it."""

    stored_as: ClassVar = "registry.CreditEntryRecorded.v1"
    entry_number: DocumentNumber
    kind: CreditKind
    weight: int
    evidence: Text
    source: PartyRef


LicenceHappened: TypeAlias = (
    LicenceGranted | LicenceRenewed | LicencesMerged | LicenceRevoked | LicenceConditionAssessed
)
MadePublic: TypeAlias = (
    BranchOpened | BranchClosed | PriceListPublished | PartsListPublished | CreditEntryRecorded
)
PartyHappened: TypeAlias = (
    PartyRegistered | PartyRenamed | PartyKindsAdded | PartyMoved | LicenceHappened | MadePublic
)
