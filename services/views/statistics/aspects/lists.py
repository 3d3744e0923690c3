"""Elevators on a list: under listed 挂牌督办 and key supervision 重点督查, sealed but not reported."""

from itertools import chain
from typing import Final

from services.kernel.projecting.projection import Told
from services.supervision.events.key import KeyElevatorSelected, KeyReasonRemoved, KeyReasonsAdded
from services.supervision.events.listing import Delisted, ListedForSupervision, ListingWithdrawn
from services.supervision.events.sealing import SealingCaseCompleted, SealingOrdered
from services.views.statistics.aspects.aspect import Aspect, Files
from services.views.statistics.aspects.journal import marked, standing_out
from services.views.statistics.lives import Counted, Life, level
from services.views.statistics.spans import merged

_ON: Final = (ListedForSupervision, KeyElevatorSelected, KeyReasonsAdded, SealingOrdered)


def _told(files: Files, told: Told) -> Files:
    match told.event:
        case KeyReasonRemoved(last=False):
            return files
        case event:
            return marked(files, told.stream, told, "on" if isinstance(event, _ON) else "off")


def _counting(metric: str, life: Life, files: Files) -> Counted:
    """An elevator counts once, however many files have it."""
    days = merged(chain.from_iterable(standing_out(marks) for marks in files.values()))
    return level(life.anywhere, days, (metric, ""))


LISTED: Final = Aspect(
    "listed",
    (ListedForSupervision, Delisted, ListingWithdrawn),
    _told,
    lambda life, files: _counting("listed", life, files),
)
KEY: Final = Aspect(
    "key",
    (KeyElevatorSelected, KeyReasonsAdded, KeyReasonRemoved),
    _told,
    lambda life, files: _counting("key_supervised", life, files),
)
SEALINGS: Final = Aspect(
    "sealings",
    (SealingOrdered, SealingCaseCompleted),
    _told,
    lambda life, files: _counting("sealings_incomplete", life, files),
)
