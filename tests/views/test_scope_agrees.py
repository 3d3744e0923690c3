"""Whom the search lets see an elevator is whom the access rule lets see it, whatever was told of it."""

import asyncio
from datetime import date, datetime
from itertools import product
from typing import Final
from uuid import uuid4

import pytest
from hypothesis import given, settings

from services.directory.directory import Directory
from services.kernel.envelope import Actor, Meta, encode_meta
from services.kernel.errors import Denied
from services.kernel.server.access import Access
from services.kernel.server.principal import Principal
from services.kernel.store import NO_STREAM, NewEvent
from services.kernel.stores.memory import MemoryEventStore
from services.kernel.subject import admit
from services.views.language import CATALOGUE
from services.views.lifecycle.scope import in_scope
from tests.registry.facts import IMPORTED
from tests.views.laid import laid
from tests.views.stories import (
    DAYS,
    E1,
    FIRST,
    NOW,
    PARTIES,
    Told,
    divisions,
    facts_of,
    noon,
    stories,
    stream_of,
)

ACCESS: Final = Access(frozenset(), scoped=True)
PRINCIPALS: Final = [
    *(Principal(role, "x") for role in ("national", "auditor", "system", "public")),
    *(Principal("province", "x", division=one) for one in ("35", "44", "11")),
    *(Principal("county", "x", division=one) for one in ("350203", "350206", "440305")),
    Principal("rescue_platform", "x", division="3502"),
    *(
        Principal(role, "x", party_id=one.party_id)
        for role, one in product(
            (
                "user_unit",
                "manufacturer",
                "installer",
                "maintainer",
                "inspection_body",
                "insurer",
                "department",
            ),
            [*PARTIES, IMPORTED.elevator.maker],
        )
    ),
]


class Today:
    """The clock of the eighth day."""

    def now(self) -> datetime:
        return NOW


@settings(max_examples=40, deadline=None)
@given(stories)
def test_the_search_and_the_access_rule_agree(told: Told) -> None:
    """For every role and party, after facts in any order, late ones too."""
    assert asyncio.run(_seen_by_search(told)) == asyncio.run(_seen_by_rule(told))


async def _seen_by_search(told: Told) -> set[Principal]:
    look, today = laid({E1: facts_of(told)}), date(2015, 6, DAYS)
    seen = set()
    for one in PRINCIPALS:
        scope = in_scope(one, today)
        statement = f"SELECT 1 AS n FROM {{cards}} AS c WHERE {scope.sql}"  # noqa: S608 -- is tested
        if await look.rows(statement, scope.values):
            seen.add(one)
    return seen


async def _seen_by_rule(told: Told) -> set[Principal]:
    store = MemoryEventStore(Today())
    for day, event in told:
        meta = Meta(noon(day), Actor("system", "t"), uuid4(), elevator_id=E1)
        new = NewEvent(uuid4(), *CATALOGUE.encode(event), encode_meta(meta))
        stream = stream_of(event)
        version = (await store.heads({stream})).get(stream, NO_STREAM)
        await store.append(stream, version, [new])
    directory = Directory(store, divisions(), Today(), 10)
    subject = (await directory.elevator(E1))._replace(elevator_id=E1)
    seen = set()
    for one in PRINCIPALS:
        try:
            await admit(directory, ACCESS.guard(one), subject)
        except Denied:
            continue
        seen.add(one)
    return seen


@pytest.mark.parametrize("division", ["", "3:", "35%", "３５", "35'"])
def test_a_division_that_is_no_number_sees_nothing(division: str) -> None:
    """A credential cannot carry one; if it did, it would open nothing."""
    assert in_scope(Principal("province", "x", division=division), FIRST).sql == "1 = 0"
