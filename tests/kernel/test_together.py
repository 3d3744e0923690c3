"""Calls that come close together run in a row; who comes alone does not wait."""

import asyncio

from services.kernel.server.together import BUSY, LONGEST_SECONDS, MOST, Together


def _quiet(together: Together, calls: int) -> None:
    for _ in range(calls):
        assert together.begin() is None


async def test_a_server_that_is_not_busy_holds_nobody() -> None:
    """Below `BUSY` calls at once, each runs when it comes."""
    together = Together()
    for _ in range(3):
        _quiet(together, BUSY - 1)
        for _ in range(BUSY - 1):
            together.end()


async def test_the_held_go_in_their_order_when_they_are_most_of_all() -> None:
    """As soon as few enough others are under way, all go, the first first."""
    together = Together()
    went: list[asyncio.Future[None]] = []
    _quiet(together, BUSY - 1)
    held = [together.begin() for _ in range(2 * BUSY)]
    for one in held:
        assert one is not None
        one.add_done_callback(went.append)
    for running in range(BUSY - 1, 0, -1):
        if len(held) < MOST * (len(held) + running):
            assert not any(one.done() for one in held if one)
        together.end()
    await asyncio.sleep(0)
    assert went == held


async def test_the_held_wait_no_longer_than_the_longest_time() -> None:
    """Calls that take long do not hold the others for as long."""
    together = Together()
    _quiet(together, BUSY - 1)
    held = together.begin()
    assert held is not None
    assert not held.done()
    async with asyncio.timeout(100 * LONGEST_SECONDS):
        await held


async def test_a_caller_that_went_away_while_held_stops_nobody() -> None:
    """A cancelled call is passed over."""
    together = Together()
    _quiet(together, BUSY - 1)
    gone, stays = together.begin(), together.begin()
    assert gone is not None
    assert stays is not None
    gone.cancel()
    together.end()
    async with asyncio.timeout(100 * LONGEST_SECONDS):
        await stays
