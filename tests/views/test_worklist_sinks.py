"""The questions of the worklists over SQLite and PostgreSQL: the same answers."""

from collections.abc import AsyncIterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from services.kernel.projecting.asking import Look
from services.kernel.server.principal import Principal
from services.reference.elevator import Place
from services.registry.events.elevator import LegacyElevatorImported
from services.views.worklists.asking import Asked, counts, items
from services.views.worklists.kinds import ItemKind
from tests.registry.facts import ROW, USER
from tests.supervision.remedy_facts import FILED
from tests.views.looking import Fact, looked
from tests.views.test_worklist_model import LIFTS
from tests.views.test_worklist_remedies import ORDERED

DAY = date(2015, 10, 1)
TODAY = date(2015, 11, 1)


@pytest.fixture(params=["sqlite", "postgres"])
async def look(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Look]:
    """Two elevators without a maintainer, in two provinces; an order and a hazard of the first."""
    facts: list[Fact] = []
    for at, (lift, division) in enumerate(zip(LIFTS, ("350203", "440305"), strict=True)):
        place = {"place": Place(division=division), "user_unit": USER}
        row = ROW.model_copy(update=place | {"serial_number": str(at)})
        facts.append((lift, f"elevator-{lift}", LegacyElevatorImported(elevator=row), DAY))
    facts += [(LIFTS[0], "order-1", ORDERED, DAY), (LIFTS[0], "hazard-1", FILED, DAY)]
    async with looked(request.param, tmp_path, facts) as look:
        yield look


def asked(role: str, **fields: Any) -> Asked:
    """A question of this caller."""
    scope = {name: fields.pop(name) for name in ("division", "party_id") & fields.keys()}
    return Asked(Principal(role, "t", **scope), TODAY, TODAY, **fields)


def kinds(rows: Sequence[Any]) -> list[str]:
    """Of these items, in their order."""
    return [row["kind"] for row in rows]


async def test_lists_are_in_scope_and_in_order(look: Look) -> None:
    """Page after page, for the nation, a province, a party."""
    everything = await items(look, asked("national"), (), 100)
    assert kinds(everything) == ["no_maintainer", "no_maintainer", "order", "hazard"]
    last = [everything[0][name] for name in ("due_day", "since_day", "item_id")]
    assert kinds(await items(look, asked("national"), last, 2)) == ["no_maintainer", "order"]
    assert kinds(await items(look, asked("province", division="44"), (), 9)) == ["no_maintainer"]
    mine = asked("user_unit", party_id=USER.party_id)
    assert await items(look, mine, (), 100) == everything
    assert await items(look, asked("maintainer", party_id=USER.party_id), (), 9) != everything
    debtor = ORDERED.addressees[0].party_id
    chosen = mine._replace(
        kinds=(ItemKind.ORDER,), overdue_only=True, owed_by=debtor, min_age_days=31
    )
    assert kinds(await items(look, chosen, (), 9)) == ["order"]
    assert kinds(await items(look, chosen._replace(min_age_days=32), (), 9)) == []


async def test_counts_are_the_same_of_tallies_and_of_items(look: Look) -> None:
    """Of the whole, of each province, and page after page."""
    for who in (asked("national"), asked("user_unit", party_id=USER.party_id)):
        whole = await counts(look, who, 0, (), 100)
        assert {row["kind"]: int(row["items"]) for row in whole} == {
            "no_maintainer": 2,
            "order": 1,
            "hazard": 1,
        }
        each = await counts(look, who, 2, (), 100)
        found = [(row["division"], row["kind"], int(row["overdue"])) for row in each]
        assert found == [
            ("35", "hazard", 0),
            ("35", "no_maintainer", 1),
            ("35", "order", 1),
            ("44", "no_maintainer", 1),
        ]
        assert len(await counts(look, who, 2, ("35", "no_maintainer"), 100)) == 2
