"""Price lists and parts lists 公示价格和零部件清单: versioned, whole, public."""

from datetime import date

import pytest

from services.registry.events.party import (
    PartEntry,
    PartsListPublished,
    PriceEntry,
    PriceListPublished,
    ServiceKind,
)
from services.registry.party.commands import PublishPartsList, PublishPriceList
from services.registry.party.rules import (
    EntryTwice,
    NoServiceProvider,
    OlderThanPublished,
    PartyNotRegistered,
)
from tests.registry.parties import COMMITTEE, MAKER, party
from tests.spec import given

UPKEEP = PriceEntry(
    entry_number="1",
    service=ServiceKind.MAINTENANCE,
    description="乘客电梯全包维保，10 层",
    unit="台·年",
    amount_fen=960_000,
)
ROPE = PartEntry(part_number="GS-8", name="曳引钢丝绳", unit="米", amount_fen=2_650)
PRICES = PublishPriceList(effective_from=date(2016, 1, 1), entries=(UPKEEP,))
PARTS = PublishPartsList(effective_from=date(2016, 1, 1), entries=(ROPE,))
PRICES_1 = PriceListPublished(version=1, **dict(PRICES))
PARTS_1 = PartsListPublished(version=1, **dict(PARTS))


def test_versions_count_from_one() -> None:
    """Prices and parts each have their own count."""
    given(party(), MAKER).when(PRICES).then(PRICES_1)
    given(party(), MAKER, PRICES_1).when(PARTS).then(PARTS_1)
    dearer = PRICES.model_copy(
        update={"entries": (UPKEEP.model_copy(update={"amount_fen": 990_000}),)}
    )
    given(party(), MAKER, PRICES_1, PARTS_1).when(dearer).then(
        PriceListPublished(version=2, **dict(dearer))
    )


def test_the_same_list_again_is_no_new_version() -> None:
    """What is published is published."""
    given(party(), MAKER, PRICES_1).when(PRICES).then()
    given(party(), MAKER, PARTS_1).when(PARTS).then()


def test_the_same_prices_from_a_later_day_are_a_new_version() -> None:
    """A list that is confirmed for another year is another list."""
    confirmed = PRICES.model_copy(update={"effective_from": date(2017, 1, 1)})
    given(party(), MAKER, PRICES_1).when(confirmed).then(
        PriceListPublished(version=2, **dict(confirmed))
    )


def test_lists_follow_one_another_in_time() -> None:
    """A list cannot be put before one that is published."""
    for command, published in ((PRICES, PRICES_1), (PARTS, PARTS_1)):
        earlier = command.model_copy(update={"effective_from": date(2015, 12, 31)})
        given(party(), MAKER, published).when(earlier).refuses(OlderThanPublished)


def test_a_list_has_entries_and_each_number_once() -> None:
    """An empty list hides, a double number confuses."""
    for entries in ((), (UPKEEP, UPKEEP.model_copy(update={"amount_fen": 1}))):
        given(party(), MAKER).when(PRICES.model_copy(update={"entries": entries})).refuses(
            EntryTwice
        )
    for parts in ((), (ROPE, ROPE)):
        given(party(), MAKER).when(PARTS.model_copy(update={"entries": parts})).refuses(EntryTwice)


def test_who_serves_publishes() -> None:
    """Makers, installers, maintainers; an owners' committee sells no maintenance."""
    given(party(), COMMITTEE).when(PRICES).refuses(NoServiceProvider)
    given(party(), COMMITTEE).when(PARTS).refuses(NoServiceProvider)
    given(party()).when(PRICES).refuses(PartyNotRegistered)


@pytest.mark.parametrize("amount", [-1, 10**14 + 1])
def test_an_amount_is_money(amount: int) -> None:
    """Fen, not below zero, and not beyond any budget."""
    with pytest.raises(ValueError, match="amount_fen"):
        PriceEntry.model_validate(dict(UPKEEP) | {"amount_fen": amount})
