"""Hazards 隐患 by outcome and by source: the official three ways sum up with those that are open.

A watch 监护 holds through its last day; on the day after, the hazard is open again, whether or not
anybody has said so.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from services.kernel.decider import Event
from services.kernel.projecting.projection import Told
from services.supervision.events.hazard import (
    HazardFiled,
    HazardOutcome,
    HazardPutUnderWatch,
    HazardRefuted,
    HazardReopened,
    HazardWatchExpired,
    RectificationRejected,
    RectificationVerified,
    StoppedForHazard,
)
from services.views.days import number
from services.views.statistics.aspects.aspect import Aspect, Files
from services.views.statistics.aspects.journal import Mark, marked, stretches
from services.views.statistics.ledger import Entry
from services.views.statistics.lives import Counted, Life, level
from services.views.statistics.spans import through

OPEN: Final = "open"

_TAGS: Final[Mapping[type[Event], str]] = {
    StoppedForHazard: "stopped",
    HazardRefuted: "refuted",
    HazardReopened: "reopened",
    RectificationRejected: "rejected",
    RectificationVerified: "verified",
}


def _told(files: Files, told: Told) -> Files:
    match told.event:
        case HazardFiled(source=source):
            return marked(files, told.stream, told, "filed", source.value)
        case HazardPutUnderWatch(until=until):
            return marked(files, told.stream, told, "watched", number(until))
        case HazardWatchExpired(until=until):
            return marked(files, told.stream, told, "expired", number(until))
        case event:
            return marked(files, told.stream, told, _TAGS[type(event)])


@dataclass(frozen=True, slots=True)
class _File:
    """Two things are kept apart: the measure that holds, and whether the hazard is gone."""

    watched_until: int = 0
    stopped: bool = False
    verified: bool = False
    refuted: bool = False


def _after(file: _File, mark: Mark) -> _File:
    match mark[3]:
        case "filed":
            return file
        case "watched":
            return replace(file, watched_until=mark[4], stopped=False)
        case "expired" if file.watched_until > mark[4]:
            return file  # it was prolonged meanwhile
        case tag:
            return replace(file, **_CHANGES[tag])


_CHANGES: Final[Mapping[str, Mapping[str, Any]]] = {
    "expired": {"watched_until": 0},
    "stopped": {"watched_until": 0, "stopped": True},
    "verified": {"verified": True},
    "rejected": {"verified": False},
    "refuted": {"refuted": True},
    "reopened": {"verified": False, "refuted": False},
}


def _outcomes(marks: Sequence[Mark]) -> Iterator[tuple[int, int, str]]:
    """What the hazard counted as, on which days; a refuted one counts as nothing."""
    file = _File()
    for begin, end, mark in stretches(marks):
        file = _after(file, mark)
        if file.refuted:
            continue
        if file.verified:
            yield begin, end, HazardOutcome.RECTIFIED
        elif file.stopped:
            yield begin, end, HazardOutcome.STOPPED
        else:
            watched = max(min(end, through(file.watched_until)), begin)
            yield begin, watched, HazardOutcome.UNDER_WATCH
            yield watched, end, OPEN


def _counted(life: Life, files: Files) -> Counted:
    for marks in files.values():
        yield from _file(life, marks)


def _file(life: Life, marks: Sequence[Mark]) -> Counted:
    source, was_gone = f"source:{marks[0][4]}", False
    yield from _happened(life, "hazards_filed", marks[0][0], source)
    for begin, end, outcome in _outcomes(marks):
        if begin >= end:
            continue
        days, is_gone = [(begin, end)], outcome == HazardOutcome.RECTIFIED
        on_file = (("hazards", ""), ("hazards", f"outcome:{outcome}"), ("hazards", source))
        yield from level(life.anywhere, days, *on_file)
        if not is_gone:
            yield from level(life.anywhere, days, ("hazards_open", ""), ("hazards_open", source))
        elif not was_gone:
            yield from _happened(life, "hazards_rectified", begin, source)
        was_gone = is_gone


def _happened(life: Life, metric: str, day: int, source: str) -> Counted:
    division = life.division_on(day)
    yield Entry(metric, "", division, day), 1
    yield Entry(metric, source, division, day), 1


HAZARDS: Final = Aspect(
    "hazards", (HazardFiled, HazardPutUnderWatch, HazardWatchExpired, *_TAGS), _told, _counted
)
