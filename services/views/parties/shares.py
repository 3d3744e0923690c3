"""Shares of a market, and how concentrated they are."""

from collections.abc import Sequence
from typing import Final

WHOLE: Final = 10_000
"""Basis points of the whole; and the index of a market with one party."""


def share(amount: int, total: int) -> int:
    """In basis points, rounded down; 0 of nothing."""
    return amount * WHOLE // total if total else 0


def hhi(amounts: Sequence[int]) -> int:
    """赫芬达尔–赫希曼指数: the sum of the squared shares in percent, 0 to 10 000, rounded down."""
    total = sum(amounts)
    return WHOLE * sum(one * one for one in amounts) // (total * total) if total else 0
