"""The three withouts 三无: no property management, no maintenance, no repair fund."""

from collections.abc import Sequence
from itertools import chain
from typing import Final

from services.kernel.projecting.projection import Told
from services.supervision.events.withouts import (
    WithoutsCaseClosed,
    WithoutsCaseOpened,
    WithoutsCaseWithdrawn,
    WithoutsFlag,
    WithoutsFlagCleared,
    WithoutsFlagRaised,
)
from services.views.days import number
from services.views.statistics.aspects.aspect import Aspect, Files
from services.views.statistics.aspects.journal import marked, standing_out
from services.views.statistics.lives import Counted, Life, level
from services.views.statistics.spans import Span, merged, shared

METRICS_OF: Final = {
    WithoutsFlag.NO_PROPERTY_MANAGEMENT: "without_management",
    WithoutsFlag.NO_MAINTENANCE: "without_maintenance",
    WithoutsFlag.NO_REPAIR_FUND: "without_fund",
}

_CASE: Final = "case"


def _told(files: Files, told: Told) -> Files:
    match told.event:
        case WithoutsFlagRaised(flag=flag, found_on=on):
            return marked(files, flag.value, told, "on", day=number(on))
        case WithoutsFlagCleared(flag=flag, cleared_on=on):
            return marked(files, flag.value, told, "off", day=number(on))
        case WithoutsCaseOpened():
            return marked(files, _CASE, told, "on")
        case WithoutsCaseClosed():
            return marked(files, _CASE, told, "off")
        case WithoutsCaseWithdrawn():
            for file in (*METRICS_OF, _CASE):
                files = marked(files, str(file), told, "off")
            return files
        case _:
            return files


def _counted(life: Life, files: Files) -> Counted:
    days: dict[str, Sequence[Span]] = {
        flag: standing_out(files.get(flag, ())) for flag in METRICS_OF
    }
    management, maintenance, fund = days.values()
    for flag, metric in METRICS_OF.items():
        yield from level(life.anywhere, days[flag], (metric, ""))
    yield from level(life.anywhere, merged(chain.from_iterable(days.values())), ("without_any", ""))
    all_three = shared(list(shared(management, maintenance)), fund)
    yield from level(life.anywhere, list(all_three), ("without_all", ""))
    yield from level(life.anywhere, standing_out(files.get(_CASE, ())), ("withouts_cases", ""))


WITHOUTS: Final = Aspect(
    "withouts",
    (
        WithoutsFlagRaised,
        WithoutsFlagCleared,
        WithoutsCaseOpened,
        WithoutsCaseClosed,
        WithoutsCaseWithdrawn,
    ),
    _told,
    _counted,
)
