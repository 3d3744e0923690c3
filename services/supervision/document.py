"""The register of documents 文件: who issued what to whom, as everybody was named on that day.

Source: 质检总局电梯安全监管大会战工作方案, its imprint (印发, 抄送). Reforms rename authorities; a document
of 2015 stays one of 质检总局.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from typing import Annotated, TypeAlias, assert_never

from services.kernel.decider import FOUND, Decider, Record
from services.kernel.errors import AlreadyExists, Invalid, NotFound
from services.kernel.subject import NOBODY, Subject
from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.supervision.campaign.facts import CampaignFacts, standing_campaign
from services.supervision.events.campaign_values import (
    DivisionCode,
    DocumentNumber,
    DocumentParty,
    Line,
    NamedOffice,
    OfficialId,
    Reason,
)
from services.supervision.events.paper import (
    DocumentCorrected,
    DocumentHappened,
    DocumentIssued,
    DocumentRepealed,
)
from services.supervision.naming import all_named, named
from services.supervision.territory import check_territory, territory


class IssueDocument(Record):
    """印发文件. `division` is the issuer's; names are looked up by `issued_on`."""

    document_id: OfficialId
    document_number: DocumentNumber  # 文号
    title: Line
    division: DivisionCode
    issuer: DocumentParty
    issued_on: date
    issued_through: Line | None = None  # 印发机关的内设机构，如办公厅
    recipients: tuple[DocumentParty, ...] = ()  # 主送
    copied: tuple[DocumentParty, ...] = ()  # 抄送
    campaign_id: OfficialId | None = None
    campaign: Annotated[CampaignFacts | None, FOUND] = None


class CorrectDocument(Record):
    """更正文件登记: the entry was wrong, the document is as it was. All four anew."""

    document_number: DocumentNumber
    title: Line
    recipients: tuple[DocumentParty, ...] = ()
    copied: tuple[DocumentParty, ...] = ()
    reason: Reason


class RepealDocument(Record):
    """废止文件."""

    reason: Reason
    replaced_by: OfficialId | None = None


Command: TypeAlias = IssueDocument | CorrectDocument | RepealDocument


class DocumentUnknown(NotFound):
    """There is no document of this number."""

    zh = "没有该编号的文件"


class DocumentAlreadyIssued(AlreadyExists):
    """A document of this number was issued before."""

    zh = "该编号的文件已经登记"


class DocumentAlreadyRepealed(AlreadyExists):
    """The document is not in force any more."""

    zh = "该文件已经废止"


class DocumentDatedLater(Invalid):
    """The document is dated after it was put on record."""

    zh = "印发日期晚于登记日期"


@dataclass(frozen=True, slots=True)
class NoDocument:
    """Nothing is known of it."""


@dataclass(frozen=True, slots=True)
class Issued:
    """A document as its entry stands by now."""

    document: DocumentIssued
    repealed_at: datetime | None = None
    replaced_by: str | None = None


State: TypeAlias = NoDocument | Issued


def decider(divisions: Divisions) -> Decider[Command, State, DocumentHappened]:
    """The rules of a document, with the division table."""
    return Decider(NoDocument(), partial(decide, divisions), evolve)


def key_of(command: IssueDocument) -> str:
    """The document's own number."""
    return command.document_id


def named_by(command: Command) -> Subject:
    """Whoever issues a document acts for a division."""
    return territory(command.division) if isinstance(command, IssueDocument) else NOBODY


def subject_of(state: State) -> Subject:
    """The issuer's division."""
    return territory(state.document.division) if isinstance(state, Issued) else NOBODY


def decide(
    divisions: Divisions, command: Command, state: State, at: datetime
) -> Sequence[DocumentHappened]:
    match command:
        case IssueDocument():
            check_territory(divisions, command.division, command.issued_on, "division")
            return _issue(command, state, at)
        case CorrectDocument():
            return _correct(command, issued(state).document)
        case RepealDocument():
            found = issued(state)
            if found.repealed_at is not None:
                raise DocumentAlreadyRepealed(since=found.repealed_at)
            return [DocumentRepealed(document_id=found.document.document_id, **vars(command))]
        case _:
            assert_never(command)


def evolve(state: State, event: DocumentHappened, at: datetime) -> State:
    if isinstance(event, DocumentIssued):
        return Issued(event)
    if isinstance(state, NoDocument):
        return state
    match event:
        case DocumentCorrected():
            changes = event.model_dump(include={"document_number", "title"})
            changes |= {"recipients": event.recipients, "copied": event.copied}
            return replace(state, document=state.document.model_copy(update=changes))
        case DocumentRepealed(replaced_by=replaced_by):
            return replace(state, repealed_at=at, replaced_by=replaced_by)
        case _:
            assert_never(event)


def issued(state: State) -> Issued:
    """Raises `DocumentUnknown`."""
    if isinstance(state, NoDocument):
        raise DocumentUnknown(field="document_id")
    return state


def _issue(command: IssueDocument, state: State, at: datetime) -> Sequence[DocumentHappened]:
    if isinstance(state, Issued):
        raise DocumentAlreadyIssued(field="document_id")
    if command.campaign_id:
        standing_campaign(command.campaign)
    on = command.issued_on
    if on > legal_day(at):
        raise DocumentDatedLater(field="issued_on")
    stated = {name: value for name, value in dict(command).items() if name != "campaign"}
    names = {
        "issuer": named(command.issuer, on, "issuer"),
        "recipients": all_named(command.recipients, on, "recipients"),
        "copied": all_named(command.copied, on, "copied"),
    }
    return [DocumentIssued(**stated | names)]


def _correct(command: CorrectDocument, now: DocumentIssued) -> Sequence[DocumentHappened]:
    on = now.issued_on
    recipients = all_named(command.recipients, on, "recipients")
    copied = all_named(command.copied, on, "copied")
    stated = (command.document_number, command.title, recipients, copied)
    if stated == (now.document_number, now.title, now.recipients, now.copied):
        return []
    return [
        DocumentCorrected(
            document_id=now.document_id,
            document_number=command.document_number,
            title=command.title,
            recipients=recipients,
            copied=copied,
            reason=command.reason,
        )
    ]


class DocumentCard(Record):
    """A document 文件, under the names of its day. `repealed_at`: since when it is not in force."""

    document_id: str
    document_number: str
    title: str
    division: str
    issuer: NamedOffice
    issued_on: date
    issued_through: str | None
    recipients: tuple[NamedOffice, ...]
    copied: tuple[NamedOffice, ...]
    campaign_id: str | None
    repealed_at: datetime | None
    replaced_by: str | None


def card_of(state: State) -> DocumentCard:
    """Raises `DocumentUnknown`."""
    found = issued(state)
    repeal = {"repealed_at": found.repealed_at, "replaced_by": found.replaced_by}
    return DocumentCard(**dict(found.document), **repeal)
