"""What many policies share of a feed: its head, and each new event, read and decoded once."""

from collections.abc import Collection

import pytest
from typing_extensions import override

from services.kernel.codec import Catalogue
from services.kernel.decider import Event
from services.kernel.projecting.projection import Told
from services.kernel.store import Page
from services.reactions import feed as sharing
from services.reactions.feed import Shared
from tests.reactions.toys import CATALOGUE, MemoryFeed, Rang

RANG = {Rang.stored_as}
OTHER = "toy.Other.v1"


class Asked(MemoryFeed):
    """A feed that counts how often it is read, and from where."""

    def __init__(self) -> None:
        super().__init__()
        self.after: list[int] = []

    @override
    def page(self, after: int, limit: int, types: Collection[str]) -> Page:
        self.after.append(after)
        return super().page(after, limit, types)


class Counted(Catalogue):
    """A catalogue that counts what it decodes."""

    decoded = 0

    @override
    def decode(self, type_: str, data: bytes) -> Event:
        self.decoded += 1
        return super().decode(type_, data)


@pytest.fixture
def feed() -> Asked:
    return Asked()


def positions(
    shared: Shared, after: int, limit: int = 100, types: Collection[str] = RANG
) -> object:
    """What is heard behind that position, and up to where."""
    passage = shared.passage(after, limit, types)
    return [one.position for one in passage.events], passage.position


def test_policies_ask_for_the_head_together(feed: Asked) -> None:
    """Within the time it is the head of then; after it, the head of now."""
    patient = Shared(feed, CATALOGUE, RANG, 3_600)
    impatient = Shared(feed, CATALOGUE, RANG, 0)
    assert (patient.head(), impatient.head()) == (0, 0)
    feed.tell("a", 0)
    assert (patient.head(), impatient.head()) == (0, 1)


def test_an_event_is_read_and_decoded_once_for_all(feed: Asked) -> None:
    """Whoever comes second, and asks what it says, is told of the same one."""
    catalogue = Counted([Rang])
    shared = Shared(feed, catalogue, RANG, 0)
    for number in range(3):
        feed.tell("a", number)
    first, second = (shared.passage(0, 100, RANG) for _ in range(2))
    for one in (*first.events, *second.events):
        assert isinstance(one.seen, Told)
        assert isinstance(one.seen.event, Rang)
    assert (feed.after, catalogue.decoded) == ([0], 3)
    feed.tell("a", 3)
    assert positions(shared, 3) == positions(shared, 3) == ([4], 4)
    assert feed.after == [0, 3]


def test_each_hears_only_of_its_types_and_of_no_more_than_it_asks_for(feed: Asked) -> None:
    """Behind the last one that is heard it goes on; behind the last of all, at the end."""
    shared = Shared(feed, CATALOGUE, {*RANG, OTHER}, 0)
    for number in range(3):
        feed.tell("a", number)
        feed.tell_raw("a", OTHER, b"{}")
    assert positions(shared, 0, 2) == ([1, 3], 3)
    assert positions(shared, 3, 2) == ([5], 6)
    assert positions(shared, 0, types={OTHER}) == ([2, 4, 6], 6)
    assert positions(shared, 6) == ([], 6)


def test_who_is_far_behind_reads_for_himself(feed: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is held any longer is held for those who are near; nobody misses an event."""
    monkeypatch.setattr(sharing, "MOST_HELD", 4)
    monkeypatch.setattr(sharing, "READ_AT_ONCE", 3)
    shared = Shared(feed, CATALOGUE, RANG, 0)
    for number in range(9):
        feed.tell("a", number)
    for after in (0, 3, 6):
        assert positions(shared, after) == ([after + 1, after + 2, after + 3], after + 3)
    feed.after.clear()
    assert positions(shared, 5) == ([6, 7, 8, 9], 9)
    assert feed.after == []
    assert positions(shared, 4, 3) == ([5, 6, 7], 7)
    assert feed.after == [4]


def test_one_who_is_far_ahead_takes_the_others_along(feed: Asked) -> None:
    """A policy that was at the end before nobody else began is held for from there on."""
    shared = Shared(feed, CATALOGUE, RANG, 0)
    for number in range(9):
        feed.tell("a", number)
    assert positions(shared, 7) == ([8, 9], 9)
    assert positions(shared, 2, 3) == ([3, 4, 5], 5)
    assert positions(shared, 8) == ([9], 9)
    assert feed.after == [7, 2]
