"""Whether an elevator is insured 投保: by cover, its first and its last day."""

from typing import Final

from services.insurance.events.cover import CoverBound, CoverCancelled, CoverLapsed, CoverRenewed
from services.kernel.projecting.projection import Told
from services.views.days import number
from services.views.statistics.aspects.aspect import Aspect, Files
from services.views.statistics.lives import Counted, Life, level
from services.views.statistics.spans import merged, through


def _covered(files: Files, told: Told) -> Files:
    match told.event:
        case CoverBound(cover_id=cover) | CoverRenewed(cover_id=cover):
            begin, end = told.event.covers_from, told.event.covers_to
            return {**files, cover: [number(begin), number(end)]}
        case (
            CoverCancelled(cover_id=cover, ended_on=ended_on)
            | CoverLapsed(cover_id=cover, ended_on=ended_on)
        ) if cover in files:
            begin, end = files[cover]
            return files if number(ended_on) >= end else {**files, cover: [begin, number(ended_on)]}
        case _:
            return files


def _insured(life: Life, files: Files) -> Counted:
    spans = merged((begin, through(last)) for begin, last in files.values())
    yield from level(life.anywhere, spans, ("insured", ""))


INSURED: Final = Aspect(
    "insured", (CoverBound, CoverRenewed, CoverCancelled, CoverLapsed), _covered, _insured
)
