"""What one may ask of a party 单位. Each command is an rpc of `PartyService`."""

from datetime import date
from typing import TypeAlias

from services.kernel.decider import Record
from services.reference.licences import LicenceItem, Work
from services.reference.party import PartyId, PartyKind, PartyRef
from services.registry.events.party import (
    BranchMode,
    CreditKind,
    DocumentNumber,
    LicenceCondition,
    LicenceEnd,
    LicenceScope,
    Name,
    PartEntry,
    PriceEntry,
    Text,
)


class RegisterParty(Record):
    """Enter a party under its id; `division` is its seat, empty only for a party abroad."""

    party_id: PartyId
    name: Name
    kinds: tuple[PartyKind, ...]
    division: str = ""


class RenameParty(Record):
    """更名: the party stays the same, and so do its obligations."""

    name: Name
    document_number: DocumentNumber | None = None


class AddPartyKinds(Record):
    """The party does more than before."""

    kinds: tuple[PartyKind, ...]


class MoveParty(Record):
    """迁址: the seat moves to another division."""

    division: str


class GrantLicence(Record):
    """颁发许可证. The catalogue of `valid_from` says which items, sub-items and levels there are."""

    number: DocumentNumber
    item: LicenceItem
    scopes: tuple[LicenceScope, ...]
    granted_by: PartyRef
    valid_from: date
    valid_to: date


class RenewLicence(Record):
    """换证: prolong a licence before it runs out."""

    number: DocumentNumber
    valid_to: date
    renewed_by: PartyRef
    document_number: DocumentNumber | None = None


class MergeLicences(Record):
    """取消合并许可: one or several licences become one of a present item, without a day between."""

    merged: tuple[DocumentNumber, ...]
    number: DocumentNumber
    item: LicenceItem
    scopes: tuple[LicenceScope, ...]
    granted_by: PartyRef
    valid_from: date
    valid_to: date


class RevokeLicence(Record):
    """吊销、撤销、注销: the licence ends on the day of the act."""

    number: DocumentNumber
    ground: LicenceEnd
    revoked_by: PartyRef
    document_number: DocumentNumber
    reason: Text = ""


class AssessLicenceCondition(Record):
    """Does the licensed party still meet a condition 许可条件? Judged on evidence."""

    number: DocumentNumber
    condition: LicenceCondition
    met: bool
    evidence: Text
    assessed_by: PartyRef


class OpenBranch(Record):
    """开设连锁网点; `works` is what the branch does, `branch_party_id` its own id, if any."""

    branch_number: DocumentNumber
    name: Name
    division: str
    mode: BranchMode
    works: tuple[Work, ...] = ()
    branch_party_id: PartyId | None = None


class CloseBranch(Record):
    """撤销网点."""

    branch_number: DocumentNumber
    reason: Text = ""


class PublishPriceList(Record):
    """公示维保、修理、改造等服务的内容、价格: the whole list, it replaces the one before."""

    effective_from: date
    entries: tuple[PriceEntry, ...]


class PublishPartsList(Record):
    """公示零部件清单: the whole list, it replaces the one before."""

    effective_from: date
    entries: tuple[PartEntry, ...]


class RecordCreditEntry(Record):
    """记入信用记录: `weight` above zero speaks for the party, below zero against it."""

    entry_number: DocumentNumber
    kind: CreditKind
    weight: int
    evidence: Text
    source: PartyRef


LicenceCommand: TypeAlias = (
    GrantLicence | RenewLicence | MergeLicences | RevokeLicence | AssessLicenceCondition
)
PublicCommand: TypeAlias = (
    OpenBranch | CloseBranch | PublishPriceList | PublishPartsList | RecordCreditEntry
)
Command: TypeAlias = (
    RegisterParty | RenameParty | AddPartyKinds | MoveParty | LicenceCommand | PublicCommand
)
