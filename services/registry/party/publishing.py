"""What a party opens and publishes 公示, and what is said of it 诚信."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.reference.party import PartyKind
from services.registry.events.party import (
    BranchClosed,
    BranchOpened,
    CreditEntryRecorded,
    CreditKind,
    MadePublic,
    PartEntry,
    PartsListPublished,
    PartyHappened,
    PriceEntry,
    PriceListPublished,
)
from services.registry.party.commands import (
    CloseBranch,
    OpenBranch,
    PublicCommand,
    PublishPartsList,
    PublishPriceList,
    RecordCreditEntry,
)
from services.registry.party.rules import (
    BranchClosedAlready,
    BranchExists,
    BranchIsItself,
    BranchUnknown,
    CreditEntryExists,
    EntryTwice,
    NoServiceProvider,
    OlderThanPublished,
    WeightContradictsKind,
)
from services.registry.party.seat import check_seat
from services.registry.party.state import Branch, Published, Registered, Since

SERVICE_PROVIDERS = frozenset({PartyKind.MANUFACTURER, PartyKind.INSTALLER, PartyKind.MAINTAINER})


def decide(
    divisions: Divisions, command: PublicCommand, party: Registered, at: datetime
) -> Sequence[PartyHappened]:
    match command:
        case OpenBranch():
            check_seat(divisions, command.division, at)
            return _open_branch(command, party)
        case CloseBranch():
            return _close_branch(command, party)
        case PublishPriceList():
            return _publish_prices(command, party)
        case PublishPartsList():
            return _publish_parts(command, party)
        case RecordCreditEntry():
            return _record_credit(command, party)
        case _:
            assert_never(command)


def evolve(party: Registered, event: MadePublic, at: datetime) -> Registered:
    match event:
        case BranchOpened():
            return _opened(party, event, at)
        case BranchClosed():
            return _closed(party, event, at)
        case PriceListPublished(version=version, effective_from=day, entries=prices):
            return replace(party, price_list=Published(version, day, prices))
        case PartsListPublished(version=version, effective_from=day, entries=parts):
            return replace(party, parts_list=Published(version, day, parts))
        case CreditEntryRecorded():
            return _credited(party, event, at)
        case _:
            assert_never(event)


def _publish_prices(command: PublishPriceList, party: Registered) -> Sequence[PartyHappened]:
    _may_publish(party, command, [entry.entry_number for entry in command.entries])
    if (version := _next_version(command, party.price_list)) is None:
        return []
    return [PriceListPublished(version=version, **vars(command))]


def _publish_parts(command: PublishPartsList, party: Registered) -> Sequence[PartyHappened]:
    _may_publish(party, command, [entry.part_number for entry in command.entries])
    if (version := _next_version(command, party.parts_list)) is None:
        return []
    return [PartsListPublished(version=version, **vars(command))]


def _open_branch(command: OpenBranch, party: Registered) -> Sequence[PartyHappened]:
    if command.branch_number in party.branches:
        raise BranchExists(field="branch_number", branch_number=command.branch_number)
    if command.branch_party_id == party.party_id:
        raise BranchIsItself(field="branch_party_id")
    return [BranchOpened(**vars(command))]


def _close_branch(command: CloseBranch, party: Registered) -> Sequence[PartyHappened]:
    branch = party.branches.get(command.branch_number)
    if branch is None:
        raise BranchUnknown(field="branch_number", branch_number=command.branch_number)
    if branch.closed_on is not None:
        raise BranchClosedAlready(field="branch_number", closed_on=branch.closed_on)
    return [BranchClosed(**vars(command))]


def _record_credit(command: RecordCreditEntry, party: Registered) -> Sequence[PartyHappened]:
    speaks_for = command.kind is CreditKind.COMMENDATION
    if not 0 < (command.weight if speaks_for else -command.weight) <= 1000:
        raise WeightContradictsKind(field="weight", kind=command.kind, weight=command.weight)
    entry = CreditEntryRecorded(**vars(command))
    known = party.credit.get(command.entry_number)
    if known is None:
        return [entry]
    if known.value != entry:
        raise CreditEntryExists(field="entry_number", entry_number=command.entry_number)
    return []  # reported before: the same entry, no second one


def _opened(party: Registered, event: BranchOpened, at: datetime) -> Registered:
    branch = Branch(event, legal_day(at))
    return replace(party, branches={**party.branches, event.branch_number: branch})


def _closed(party: Registered, event: BranchClosed, at: datetime) -> Registered:
    branch = replace(party.branches[event.branch_number], closed_on=legal_day(at))
    return replace(party, branches={**party.branches, event.branch_number: branch})


def _credited(party: Registered, event: CreditEntryRecorded, at: datetime) -> Registered:
    return replace(party, credit={**party.credit, event.entry_number: Since(event, at)})


def _may_publish(
    party: Registered, command: PublishPriceList | PublishPartsList, numbers: Sequence[str]
) -> None:
    if not party.kinds & SERVICE_PROVIDERS:
        raise NoServiceProvider
    if not command.entries or len(set(numbers)) < len(numbers):
        raise EntryTwice(field="entries")


def _next_version(
    command: PublishPriceList | PublishPartsList,
    last: Published[PriceEntry] | Published[PartEntry] | None,
) -> int | None:
    """The number of the new list; None when it says what the last one says."""
    if last is None:
        return 1
    if command.effective_from < last.effective_from:
        raise OlderThanPublished(field="effective_from", effective_from=last.effective_from)
    same = command.entries == last.entries and command.effective_from == last.effective_from
    return None if same else last.version + 1
