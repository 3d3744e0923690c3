"""A standard 标准、安全技术规范 and its editions: which one a lift was designed under.

Source: the plan of 2015, 技术规范与相关标准的协调体系. An edition is for what is designed from
its first day until another supersedes it; a lift is judged by the edition of its design date.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Annotated, Final, TypeAlias, assert_never

from pydantic import Field

from services.inspection.events.oversight import (
    StandardHappened,
    StandardPublished,
    StandardSuperseded,
)
from services.inspection.events.values import DocumentId, StandardKind, Title
from services.kernel.decider import Decider, Record
from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused
from services.kernel.subject import Subject
from services.reference.party import PartyRef

Edition = Annotated[str, Field(pattern=r"^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$")]
"""The year or number of an edition, `2003`."""


class StandardUnknown(NotFound):
    """No standard has this number."""

    zh = "无此标准"


class EditionPublishedAlready(AlreadyExists):
    """The standard has another edition of this name."""

    zh = "该版本已发布"


class EditionUnknown(NotFound):
    """The standard has no such edition, or none for what is designed on that day."""

    zh = "无此版本或者该设计日期无适用版本"


class EditionSupersededAlready(Refused):
    """The edition was superseded already."""

    zh = "该版本已被代替"


class SupersededBeforeItApplied(Invalid):
    """An edition is superseded after its own first day."""

    zh = "代替日期早于该版本适用日期"


class LocalStandardWithoutDivision(Invalid):
    """A local standard names its province, and no other names one."""

    zh = "地方标准应当注明省份，其他标准不注明"


class PublishStandard(Record):
    """发布: an edition of a standard, for what is designed from `applies_from` on."""

    standard_number: DocumentId
    edition: Edition
    printed_number: Title  # as it is printed: GB/T 7588.1-2020
    title: Title
    kind: StandardKind
    published_by: PartyRef
    applies_from: date
    division: Annotated[str, Field(pattern=r"^(\d{6})?$")] = ""


class SupersedeStandard(Record):
    """代替、废止: an edition is not for what is designed from a day on."""

    edition: Edition
    superseded_from: date
    by_standard_number: DocumentId | None = None
    by_edition: Edition | None = None


Command: TypeAlias = PublishStandard | SupersedeStandard


@dataclass(frozen=True, slots=True)
class Standard:
    """All editions; the initial state knows none. Mappings are by edition."""

    editions: Mapping[str, StandardPublished] = field(default_factory=dict)
    superseded: Mapping[str, StandardSuperseded] = field(default_factory=dict)

    def applicable(self, design_on: date) -> StandardPublished | None:
        """The edition for what was designed on that day; None: none was.

        Of two that were both good in a transition, the newer one.
        """
        good = [
            one
            for one in self.editions.values()
            if one.applies_from <= design_on and not self._superseded(one.edition, design_on)
        ]
        return max(good, key=lambda one: (one.applies_from, one.edition), default=None)

    def _superseded(self, edition: str, day: date) -> bool:
        end = self.superseded.get(edition)
        return end is not None and end.superseded_from <= day


class EditionCard(Record):
    """One edition, and what superseded it."""

    edition: str
    printed_number: str
    title: str
    kind: StandardKind
    published_by: PartyRef
    applies_from: date
    superseded_from: date | None
    by_standard_number: str | None
    by_edition: str | None


class StandardCard(Record):
    """A standard with all its editions, the oldest first."""

    standard_number: str
    division: str
    editions: tuple[EditionCard, ...]


def decide(command: Command, state: Standard, _: datetime) -> Sequence[StandardHappened]:
    match command:
        case PublishStandard():
            return _publish(command, state)
        case SupersedeStandard():
            return _supersede(command, state)
        case _:
            assert_never(command)


def evolve(state: Standard, event: StandardHappened, _: datetime) -> Standard:
    match event:
        case StandardPublished():
            return replace(state, editions={**state.editions, event.edition: event})
        case StandardSuperseded():
            return replace(state, superseded={**state.superseded, event.edition: event})
        case _:
            assert_never(event)


decider: Final[Decider[Command, Standard, StandardHappened]] = Decider(Standard(), decide, evolve)


def _publish(command: PublishStandard, state: Standard) -> Sequence[StandardHappened]:
    if (command.kind is StandardKind.LOCAL) != bool(command.division):
        raise LocalStandardWithoutDivision(field="division")
    event = StandardPublished(**vars(command))
    known = state.editions.get(command.edition)
    if known == event:
        return []
    if known is not None:
        raise EditionPublishedAlready(field="edition")
    return [event]


def _supersede(command: SupersedeStandard, state: Standard) -> Sequence[StandardHappened]:
    edition = state.editions.get(command.edition)
    if edition is None:
        raise EditionUnknown(field="edition")
    event = StandardSuperseded(**vars(command))
    known = state.superseded.get(command.edition)
    if known == event:
        return []
    if known is not None:
        raise EditionSupersededAlready(superseded_from=known.superseded_from)
    if command.superseded_from <= edition.applies_from:
        raise SupersededBeforeItApplied(field="superseded_from", applies_from=edition.applies_from)
    return [event]


def subject_of(state: Standard) -> Subject:
    """The province of a local standard; a national one is nobody's."""
    first = next(iter(state.editions.values()), None)
    return Subject("", first.division if first else "", frozenset())


def card_of(state: Standard) -> StandardCard:
    """The card; raises `StandardUnknown`."""
    editions = sorted(state.editions.values(), key=lambda one: (one.applies_from, one.edition))
    if not editions:
        raise StandardUnknown(field="standard_number")
    cards = tuple(edition_card(state, one) for one in editions)
    first = editions[0]
    return StandardCard(
        standard_number=first.standard_number, division=first.division, editions=cards
    )


def edition_card(state: Standard, one: StandardPublished) -> EditionCard:
    """One edition as it is shown."""
    end = state.superseded.get(one.edition)
    return EditionCard(
        edition=one.edition,
        printed_number=one.printed_number,
        title=one.title,
        kind=one.kind,
        published_by=one.published_by,
        applies_from=one.applies_from,
        superseded_from=end.superseded_from if end else None,
        by_standard_number=end.by_standard_number if end else None,
        by_edition=end.by_edition if end else None,
    )
