"""The lifecycle view in every kind of database: what is found is the same, and rebuild == live."""

from collections.abc import AsyncIterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import pytest

from services.insurance.events.cover import CoverBound
from services.kernel.clock import micros
from services.kernel.envelope import Actor, Meta, encode_meta
from services.kernel.filtering.fields import read
from services.kernel.projecting.asking import Views
from services.kernel.projecting.projector import Projector
from services.kernel.projecting.sink import Sink
from services.kernel.server.principal import Principal
from services.kernel.store import NO_STREAM, NewEvent
from services.kernel.stores.memory import MemoryEventStore
from services.maintenance.events.upkeep import ElevatorTakenOver
from services.reference.elevator import Place
from services.registry.events.elevator import (
    ElevatorRelocated,
    LegacyElevatorImported,
    RecordCorrected,
    UserUnitChanged,
    UseSuspended,
)
from services.views.language import CATALOGUE
from services.views.lifecycle.bonds import BondRole
from services.views.lifecycle.found import FIELDS, Wanted, is_wanted
from services.views.lifecycle.scope import EVERYTHING, in_scope
from services.views.lifecycle.searching import candidates, found_now, then
from services.views.lifecycle.view import LIFECYCLE
from tests.projections.sinks import opened_in, views_in
from tests.registry.facts import IMPORTED, ROW
from tests.views.stories import COVER, FIRST, NOW, PARTIES, SCHEME, Told, noon, stream_of

A, B, C = ("a" * 26, "b" * 26, "c" * 26)
TODAY: Final = FIRST + timedelta(days=7)


def _row(serial: str, address: str) -> LegacyElevatorImported:
    place = Place(division="350206", address=address)
    elevator = ROW.model_copy(update={"serial_number": serial, "place": place})
    return LegacyElevatorImported(elevator=elevator)


def _on(day: int) -> date:
    return FIRST + timedelta(days=day)


LIVES: Final[Mapping[str, Told]] = {
    A: [
        (_on(-9), IMPORTED),
        (_on(3), UserUnitChanged(user_unit=PARTIES[1])),
        (_on(1), UserUnitChanged(user_unit=PARTIES[0])),
        (
            _on(2),
            ElevatorTakenOver(
                contract_id="A", maintainer=PARTIES[2], from_on=_on(2), scheme=SCHEME
            ),
        ),
    ],
    B: [
        (_on(-9), _row("78", "湖里大道 1 号 Tower_B 100%")),
        (_on(4), UseSuspended(reason="x")),
        (
            _on(1),
            CoverBound(
                cover_id="P", insurer=PARTIES[0], covers_from=_on(1), covers_to=_on(5), **COVER
            ),
        ),
        (_on(2), RecordCorrected(reason="x", evidence="x", owner=PARTIES[1])),
    ],
    C: [
        (_on(-9), _row("79", "五缘湾")),
        (_on(2), ElevatorRelocated(place=Place(division="440305"), reason="x")),
    ],
}


class Today:
    """The clock of the eighth day."""

    def now(self) -> Any:
        return NOW


@pytest.fixture(params=["sqlite", "postgres"])
async def place(
    request: pytest.FixtureRequest, tmp_path: Path
) -> AsyncIterator[tuple[Sink, Views]]:
    """A sink of every kind, and views that ask it."""
    schema = f"test_lives_{uuid4().hex[:12]}"
    async with opened_in(request.param, tmp_path, schema) as open_sink:
        views = views_in(request.param, tmp_path, schema)
        yield await open_sink(), views
        await views.close()


@pytest.fixture
async def views(place: tuple[Sink, Views]) -> Views:
    """The view over all that was told; built anew it would be the same."""
    sink, views = place
    store = MemoryEventStore(Today())
    for elevator_id, told in LIVES.items():
        for day, event in told:
            meta = Meta(noon(day), Actor("system", "t"), uuid4(), elevator_id=elevator_id)
            new = NewEvent(uuid4(), *CATALOGUE.encode(event), encode_meta(meta))
            stream = f"{stream_of(event).partition('-')[0]}-{elevator_id}"
            version = (await store.heads({stream})).get(stream, NO_STREAM)
            await store.append(stream, version, [new])
    projector = Projector(store, CATALOGUE, sink, (LIFECYCLE,), Today(), batch_events=2)
    await projector.open()
    await projector.catch_up()
    assert not [parked for one in projector.live.values() for parked in one.parked]
    assert await projector.verify(LIFECYCLE) == 0
    return views


NOW_FOUND: Final = [
    ({}, [A, B, C]),
    ({"identifier": "78"}, [B]),
    ({"address": "tower_b"}, [B]),
    ({"address": "%"}, [B]),
    ({"division": "35"}, [A, B]),
    ({"division": "4403"}, [C]),
    ({"party_id": PARTIES[1].party_id}, [A, B]),
    ({"party_id": PARTIES[1].party_id, "role": BondRole.OWNER}, [B]),
    ({"party_id": PARTIES[0].party_id}, []),
    ({"filter": f'maintainer_id = "{PARTIES[2].party_id}"'}, [A]),
    ({"filter": "NOT maintainer_id:*"}, [B, C]),
    ({"filter": "phase = stopped OR phase = relocating"}, [B, C]),
    ({"filter": "address:莲花 OR division > 350206"}, [A, C]),
]

THEN_FOUND: Final = [
    (2, {"party_id": PARTIES[0].party_id}, [A, B]),
    (3, {"party_id": PARTIES[0].party_id, "role": BondRole.INSURER}, [B]),
    (1, {"division": "35"}, [A, B, C]),
    (3, {"division": "35"}, [A, B]),
    (3, {"filter": "phase = in_use"}, [A, B]),
    (0, {"address": "五缘"}, [C]),
]

SEEN_BY: Final = [
    (Principal("national", "x"), [A, B, C]),
    (Principal("province", "x", division="35"), [A, B]),
    (Principal("county", "x", division="350206"), [B]),
    (Principal("user_unit", "x", party_id=PARTIES[1].party_id), [A, B]),
    (Principal("user_unit", "x", party_id=PARTIES[0].party_id), []),
    (Principal("maintainer", "x", party_id=PARTIES[2].party_id), [A]),
    (Principal("insurer", "x", party_id=PARTIES[0].party_id), []),
    (Principal("department", "x", party_id=PARTIES[1].party_id), []),
    (Principal("public", "x"), []),
]


async def test_what_is_found_now(views: Views) -> None:
    """By every kind of question, also behind an elevator; a late fact counts where it is true."""
    for asked, finds in NOW_FOUND:
        wanted = _wanted(asked)
        async with views.look(LIFECYCLE.name) as look:
            found = await found_now(look, wanted, EVERYTHING, "", 10)
            behind = await found_now(look, wanted, EVERYTHING, A, 1)
        assert [one.card["elevator_id"] for one in found] == finds, asked
        assert [one.card["elevator_id"] for one in behind] == [x for x in finds if x > A][:1], asked


async def test_what_was_so_then(views: Views) -> None:
    """The rows say what comes into question, the facts what was so."""
    for day, asked, finds in THEN_FOUND:
        wanted = _wanted(asked, _on(day))
        async with views.look(LIFECYCLE.name) as look:
            stories = await candidates(look, wanted, EVERYTHING, "", 10)
        as_of = micros(noon(_on(day)))
        found = [(one, then(one, story, wanted, as_of, 2**63 - 1)) for one, story in stories]
        ids = [one for one, told in found if told is not None and is_wanted(told, wanted)]
        assert ids == finds, asked


async def test_only_what_is_in_scope(views: Views) -> None:
    """Scope is part of the statement, whoever asks for whatever."""
    for principal, finds in SEEN_BY:
        async with views.look(LIFECYCLE.name) as look:
            found = await found_now(look, _wanted({}), in_scope(principal, TODAY), "", 10)
        assert [one.card["elevator_id"] for one in found] == finds, principal


def _wanted(asked: Mapping[str, Any], day: date = TODAY) -> Wanted:
    tree = read(asked.get("filter", ""), FIELDS)
    return Wanted(**{"day": day, **asked, "filter": tree})
