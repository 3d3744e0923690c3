"""Monthly bulletins of a platform 月报: published by definition ids, corrected by a new fact."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from services.emergency.definitions import definition_of
from services.emergency.events.platform import BulletinCorrected, BulletinPublished, Period
from services.emergency.events.values import BulletinFigure
from services.kernel.decider import Record
from services.kernel.errors import AlreadyExists, Invalid, NotFound
from services.reference.dated import legal_day


class PublishBulletin(Record):
    """发布月报."""

    period: Period
    figures: tuple[BulletinFigure, ...]


class CorrectBulletin(Record):
    """更正月报: these figures take the place of those of their definitions."""

    period: Period
    figures: tuple[BulletinFigure, ...]
    reason: str


class BulletinAlreadyPublished(AlreadyExists):
    """The bulletin of this month is published: correct it."""

    zh = "该月月报已发布，如有误请更正"


class BulletinUnknown(NotFound):
    """The bulletin of this month is not published."""

    zh = "该月月报尚未发布"


class BulletinMonthNotOver(Invalid):
    """A month is published when it is over."""

    zh = "该月尚未结束"


class BulletinFigureTwice(Invalid):
    """A bulletin has one figure of a definition."""

    zh = "同一指标在月报中出现两次"


class BulletinEmpty(Invalid):
    """A bulletin has at least one figure."""

    zh = "月报没有指标"


@dataclass(frozen=True, slots=True)
class Bulletin:
    """The figures of a month as they are now, by definition, and how often they were corrected."""

    period: str
    figures: Mapping[str, BulletinFigure]
    corrections: int = 0


def publication(
    command: PublishBulletin, published: Mapping[str, Bulletin], at: datetime
) -> Sequence[BulletinPublished]:
    """What publishing leads to; a bulletin that is out already is refused."""
    _check_figures(command.figures)
    if command.period in published:
        raise BulletinAlreadyPublished(field="period", period=command.period)
    if legal_day(at).strftime("%Y-%m") <= command.period:
        raise BulletinMonthNotOver(field="period", period=command.period)
    return [BulletinPublished(**vars(command))]


def correction(
    command: CorrectBulletin, published: Mapping[str, Bulletin]
) -> Sequence[BulletinCorrected]:
    """What a correction leads to; nothing, where all of it is so already."""
    _check_figures(command.figures)
    bulletin = published.get(command.period)
    if bulletin is None:
        raise BulletinUnknown(field="period", period=command.period)
    if all(bulletin.figures.get(one.definition_id) == one for one in command.figures):
        return []
    return [BulletinCorrected(**vars(command))]


def corrected(
    published: Mapping[str, Bulletin], event: BulletinPublished | BulletinCorrected
) -> Mapping[str, Bulletin]:
    """The bulletins with this one, or with this one's figures."""
    known = published.get(event.period, Bulletin(event.period, {}))
    new = {one.definition_id: one for one in event.figures}
    if isinstance(event, BulletinPublished):  # a correction may be known before it
        figures, corrections = {**new, **known.figures}, known.corrections
    else:
        figures, corrections = {**known.figures, **new}, known.corrections + 1
    return {**published, event.period: Bulletin(event.period, figures, corrections)}


def _check_figures(figures: Sequence[BulletinFigure]) -> None:
    if not figures:
        raise BulletinEmpty(field="figures")
    for index, one in enumerate(figures):
        definition_of(one.definition_id, f"figures[{index}].definition_id")
    if len({one.definition_id for one in figures}) < len(figures):
        raise BulletinFigureTwice(field="figures")
