"""Absolute figures as plain numbers, for tests that ask for no rate."""

from collections.abc import Sequence
from datetime import date

from services.kernel.projecting.asking import Look
from services.views.statistics import figures
from services.views.statistics.figures import Asked, Step


async def figure(look: Look, asked: Asked) -> int:
    return (await figures.figure(look, asked)).count


async def series(look: Look, asked: Asked, step: Step) -> Sequence[tuple[date, int]]:
    return [(on, amount.count) for on, amount in await figures.series(look, asked, step)]


async def ranking(look: Look, asked: Asked, digits: int, limit: int) -> Sequence[tuple[str, int]]:
    found = await figures.ranking(look, asked, digits, limit)
    return [(division, amount.count) for division, amount in found]


async def breakdown(look: Look, asked: Asked, by: str) -> Sequence[tuple[str, int]]:
    return [(part, amount.count) for part, amount in await figures.breakdown(look, asked, by)]
