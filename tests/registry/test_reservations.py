"""Of all who want an identifier one gets it, whoever crashes, pauses, or comes back."""

import asyncio
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.kernel.errors import Refused, StoreUnavailable
from services.registry.events.values import Identifier
from services.registry.identifier import IdentifierTaken
from services.registry.reservations import PATIENCE, IdentifierBeingClaimed
from tests.registry.claimants import (
    OTHER_CODE,
    REGISTRATION_CODE,
    RESCUE_CODE,
    Claimant,
    Fate,
    World,
    name,
)

CODE = name(RESCUE_CODE)


async def test_of_two_who_race_one_wins() -> None:
    """The store decides, on the reservation; the other is told to come again, or that it is late."""
    world = World()
    racers = [await world.claimant(serial, free=True) for serial in "AB"]
    ends = await asyncio.gather(*(one.attach() for one in racers), return_exceptions=True)
    refused = [end for end in ends if end is not None]
    assert len(refused) == 1
    assert isinstance(refused[0], IdentifierBeingClaimed | IdentifierTaken)
    assert (await world.holders())[CODE] == f"elevator-{racers[ends.index(None)].key}"


async def test_a_new_identifier_is_reserved_without_a_look() -> None:
    """Most are new: the log says when one is not, and only then is its stream read."""
    world = World()
    for serial, calls in (("A", ["append"]), ("B", ["append", "read"])):
        one = await world.claimant(serial)
        one.start(one.attach())
        await asyncio.sleep(0)
        asked = [one.store.about]
        while await one.step():
            asked.append(one.store.about)
        await one.crash()  # B was refused: its error is looked at
        assert [call.split()[0] for call in asked if "identifier-" in call] == calls


async def crashed(world: World) -> Claimant:
    """A claimant whose reservation stands, and whose fact the log did not take."""
    one = await world.claimant("A")
    one.start(one.attach())
    await one.until(f"append elevator-{one.key}")
    await one.step("fails")
    assert one.task is not None
    with pytest.raises(StoreUnavailable):
        await one.task
    return one


async def test_a_crash_holds_an_identifier_for_a_while_only() -> None:
    """Until the patience is over its claimant may be about to come; then another one takes over."""
    world = World()
    await crashed(world)
    other = await world.claimant("B", free=True)
    with pytest.raises(IdentifierBeingClaimed):
        await other.attach()
    assert await world.holders() == {}
    world.clock.wait(PATIENCE)
    await other.attach()
    assert await world.holders() == {CODE: f"elevator-{other.key}"}


async def test_whoever_comes_back_in_time_wins() -> None:
    """It has its reservation still; the other one is late."""
    world = World()
    one = await crashed(world)
    other = await world.claimant("B", free=True)
    one.store.free = True
    await one.attach()
    world.clock.wait(PATIENCE)
    with pytest.raises(IdentifierTaken):
        await other.attach()
    assert await world.holders() == {CODE: f"elevator-{one.key}"}


async def test_whoever_comes_back_late_loses() -> None:
    """The identifier is another's by now."""
    world = World()
    one = await crashed(world)
    other = await world.claimant("B", free=True)
    world.clock.wait(PATIENCE)
    await other.attach()
    one.store.free = True
    with pytest.raises(IdentifierTaken):
        await one.attach()
    assert await world.holders() == {CODE: f"elevator-{other.key}"}


async def test_a_paused_claimant_fails_at_the_fence() -> None:
    """It decided before the takeover; its own stream has moved, so its append fails."""
    world = World()
    paused, other = await world.claimant("A"), await world.claimant("B", free=True)
    paused.start(paused.attach())
    await paused.until(f"append elevator-{paused.key}")
    world.clock.wait(PATIENCE)
    await other.attach()
    with pytest.raises(IdentifierTaken):
        await paused.finish()
    assert await world.holders() == {CODE: f"elevator-{other.key}"}


async def test_a_taker_that_pauses_before_its_last_step_loses() -> None:
    """The claimant came back behind the fence and reserved again: the version has moved."""
    world = World()
    one = await crashed(world)
    taker = await world.claimant("B")
    world.clock.wait(PATIENCE)
    taker.start(taker.attach())
    await taker.until("append identifier-")  # the fence is up, the reservation not yet moved
    one.store.free = True
    await one.attach()
    with pytest.raises((IdentifierBeingClaimed, IdentifierTaken)):
        await taker.finish()
    assert await world.holders() == {CODE: f"elevator-{one.key}"}


@pytest.mark.parametrize("ahead", range(4))
async def test_whenever_a_paused_claimant_wakes_one_has_it(ahead: int) -> None:
    """Paused after any of its calls, awake after any of the taker's: never two, never a dead end."""
    for steps in range(12):
        world = World()
        paused, taker = await world.claimant("A"), await world.claimant("B")
        for one in (paused, taker):
            one.start(one.insists("attach", RESCUE_CODE, tries=1))
        for _ in range(ahead):
            await paused.step()
        world.clock.wait(PATIENCE)
        for _ in range(steps):
            await taker.step()
        await paused.finish()
        await taker.finish()
        world.clock.wait(PATIENCE)
        third = await world.claimant("C", free=True)
        await third.insists("attach", RESCUE_CODE, tries=1)
        assert len(await world.holders()) == 1


async def test_a_taker_that_crashes_can_be_followed() -> None:
    """Behind the fence, and after the move: each time the next one gets it in the end."""
    world = World()
    await crashed(world)
    for serial, moved in (("B", False), ("C", True)):
        world.clock.wait(PATIENCE)
        taker = await world.claimant(serial)
        taker.start(taker.attach())
        await taker.until("append identifier-")
        if moved:
            await taker.step()
        await taker.crash()
    world.clock.wait(PATIENCE)
    last = await world.claimant("D", free=True)
    await last.attach()
    assert await world.holders() == {CODE: f"elevator-{last.key}"}


async def test_a_dry_run_tells_who_would_lose_and_reserves_nothing() -> None:
    """validate_only looks at the reservations, too."""
    world = World()
    one, other = [await world.claimant(serial, free=True) for serial in "AB"]
    await one.attach()
    head = await world.log.head()
    with pytest.raises(IdentifierTaken):
        await other.attach(validate_only=True)
    await other.attach(OTHER_CODE, validate_only=True)
    assert await world.log.head() == head


async def test_a_certificate_that_was_one_elevators_is_never_anothers() -> None:
    """Retired is not free: only a rescue code goes on."""
    world = World()
    one, other = [await world.claimant(serial, free=True) for serial in "AB"]
    for identifier in (REGISTRATION_CODE, RESCUE_CODE):
        await one.attach(identifier)
        await one.retire(identifier)
    world.clock.wait(PATIENCE)
    with pytest.raises(IdentifierTaken):
        await other.attach(REGISTRATION_CODE)
    await other.attach(RESCUE_CODE)
    assert await world.holders() == {
        CODE: f"elevator-{other.key}",
        name(REGISTRATION_CODE): f"elevator-{one.key}",
    }


IDENTIFIERS = (RESCUE_CODE, OTHER_CODE, REGISTRATION_CODE)
Acts = Sequence[tuple[str, Identifier]]
Move = tuple[int, int, str]

ACTS = st.lists(
    st.tuples(
        st.sampled_from(["attach", "attach", "attach", "retire"]),
        st.sampled_from([RESCUE_CODE, RESCUE_CODE, RESCUE_CODE, OTHER_CODE]),
    )
    | st.just(("attach", REGISTRATION_CODE)),
    max_size=3,
).map(lambda acts: [("attach", RESCUE_CODE), *acts])
PROGRAMMES = st.lists(st.tuples(st.sampled_from("ABCA"), ACTS), min_size=2, max_size=4)
"""Processes: on which elevator each acts, and what it does; two may act on one elevator."""
FATES = (*["time passes"] * 5, *["goes on"] * 3, "fails", "is lost", "crashes")
MOVES = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, 9), st.sampled_from(FATES)),
    min_size=5,
    max_size=30,
)
"""Who, how many calls in a row, and what comes then: the faults live where one waits for long."""


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
)
@given(programmes=PROGRAMMES, moves=MOVES)
def test_no_identifier_is_ever_held_twice(
    programmes: Sequence[tuple[str, Acts]], moves: Sequence[Move]
) -> None:
    """Whatever the order of all store calls, and whoever crashes where: and none is lost for ever."""
    asyncio.run(_run(programmes, moves))


@pytest.mark.slow
@pytest.mark.timeout(900)
@settings(
    max_examples=5_000, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
)
@given(programmes=PROGRAMMES, moves=MOVES)
def test_no_identifier_is_ever_held_twice_at_length(
    programmes: Sequence[tuple[str, Acts]], moves: Sequence[Move]
) -> None:
    """The same, for minutes."""
    asyncio.run(_run(programmes, moves))


async def _run(programmes: Sequence[tuple[str, Acts]], moves: Sequence[Move]) -> None:
    world = World()
    processes = [await world.claimant(serial) for serial, _ in programmes]
    for process, (_, acts) in zip(processes, programmes, strict=True):
        process.start(process.does(acts))
    living = list(processes)
    for who, calls, fate in moves:
        if not living:
            break
        await _move(world, living, living[who % len(living)], calls, fate)
    for process in living:  # the rest of them, one call each in turn
        while await process.step():
            pass
        assert process.task is not None
        await process.task
    holders = await world.holders()
    _assert_the_acknowledged_is_true(processes, holders)
    await _assert_the_free_is_to_be_had(world, holders)


async def _move(
    world: World, living: list[Claimant], process: Claimant, calls: int, fate: str
) -> None:
    going = True
    for _ in range(calls):
        going = await process.step()
    if fate == "time passes":
        world.clock.wait()
    elif fate == "crashes":
        await process.crash()
        going = False
    elif going:
        going = await process.step("fails" if fate == "fails" else _lost_or_not(fate))
    if not going:
        living.remove(process)


def _lost_or_not(fate: str) -> Fate:
    return "is lost" if fate == "is lost" else "goes on"


def _assert_the_acknowledged_is_true(
    processes: Sequence[Claimant], holders: dict[str, str]
) -> None:
    """Who was told that it has a registration code, has it: that one is never given up."""
    for process in processes:
        if ("attach", REGISTRATION_CODE) in process.acknowledged:
            assert holders[name(REGISTRATION_CODE)] == f"elevator-{process.key}"


async def _assert_the_free_is_to_be_had(world: World, holders: dict[str, str]) -> None:
    world.clock.wait()
    fresh = await world.claimant("Z", free=True)
    for identifier in IDENTIFIERS:
        if name(identifier) in holders:
            with pytest.raises(Refused):
                await fresh.attach(identifier)
        else:
            await fresh.attach(identifier)
            await fresh.retire(identifier)
    assert holders.items() <= (await world.holders()).items()
