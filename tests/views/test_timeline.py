"""The timeline of one elevator: given events, then rows; and what of them is shown."""

from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import uuid4

import orjson
import pytest

from services.kernel.clock import micros
from services.kernel.decider import Event
from services.kernel.envelope import Actor, Meta
from services.kernel.projecting.projection import Told
from services.kernel.projecting.tables import Put
from services.kernel.projecting.working import Working
from services.kernel.sealed import Sealed
from services.registry.events.elevator import ElevatorSealed, SafetyOfficerAppointed, UseSuspended
from services.registry.events.values import SafetyOfficer
from services.views.language import CATALOGUE
from services.views.lifecycle.timeline import TIMELINE, in_order, is_correction
from tests.registry.facts import SEALED, SUSPENDED

E1: Final = "a" * 26
MARCH: Final = datetime(2015, 3, 1, tzinfo=UTC)


def told(event: Event, position: int = 1, elevator_id: str = E1) -> Told:
    """The event as it lies in the log, true in March, known in April."""
    type_, data = CATALOGUE.encode(event)
    meta = Meta(MARCH, Actor("county", "c-1"), uuid4(), elevator_id=elevator_id, division="350203")
    known = MARCH + timedelta(days=31)
    return Told(position, f"elevator-{E1}", 4, type_, known, meta, event, data)


def rows(event: Told) -> list[Any]:
    """The rows that follow from one event."""
    changes = list(TIMELINE.fold(Working(), event))
    assert all(isinstance(one, Put) for one in changes)
    return [one.row for one in changes if isinstance(one, Put)]


def test_every_fact_of_an_elevator_is_a_row() -> None:
    """With both clocks, its place in the log, who said so, and what it says."""
    (row,) = rows(told(SEALED, 7))
    assert (row["elevator_id"], row["position"], row["version"]) == (E1, 7, 4)
    assert row["occurred_at"] == micros(MARCH)
    assert row["recorded_at"] - row["occurred_at"] == timedelta(days=31) / timedelta(microseconds=1)
    assert (row["type"], row["actor_role"], row["division"]) == (
        ElevatorSealed.stored_as,
        "county",
        "350203",
    )
    assert orjson.loads(row["data"])["order_number"] == SEALED.order_number


def test_a_fact_of_no_elevator_is_on_no_timeline() -> None:
    """A party's, say."""
    assert rows(told(SUSPENDED, elevator_id="")) == []


def test_sealed_data_is_left_out() -> None:
    """The view holds that there is an officer, and nothing that could be opened."""
    officer = SafetyOfficer(person_id="person:1", name=Sealed(person_id="person:1", box="c2VjcmV0"))
    (row,) = rows(told(SafetyOfficerAppointed(officer=officer)))
    assert "c2VjcmV0" not in row["data"]
    assert orjson.loads(row["data"])["officer"]["name"] == "[sealed]"


def known(*facts: tuple[int, str]) -> list[dict[str, Any]]:
    """Rows (true at, type), in the order in which they became known."""
    return [
        {"occurred_at": at, "position": position, "type": type_}
        for position, (at, type_) in enumerate(facts, 1)
    ]


def test_facts_come_in_the_order_in_which_they_became_true() -> None:
    """One that was known after a later one is marked late; ties keep the order of the log."""
    found = in_order(
        known((10, "registry.A.v1"), (30, "b.B.v1"), (20, "b.C.v1"), (30, "b.D.v1")), 99, []
    )
    assert [(row["position"], late) for row, late in found] == [
        (1, False),
        (3, True),
        (2, False),
        (4, False),
    ]


def test_what_became_true_later_is_not_shown() -> None:
    """But it still tells that an earlier fact came late."""
    found = in_order(known((10, "a.A.v1"), (30, "a.B.v1"), (20, "a.C.v1")), 20, [])
    assert [(row["position"], late) for row, late in found] == [(1, False), (3, True)]


def test_facts_of_some_services_only() -> None:
    """By the first part of their stored name, whole."""
    facts = known((10, "registry.A.v1"), (20, "regis.B.v1"), (30, "emergency.C.v1"))
    found = in_order(facts, 99, ["regis", "emergency"])
    assert [row["position"] for row, _ in found] == [2, 3]


@pytest.mark.parametrize(
    ("type_", "is_one"),
    [
        ("registry.RecordCorrected.v1", True),
        ("inspection.InspectionCorrected.v2", True),
        (UseSuspended.stored_as, False),
    ],
)
def test_a_correction_is_known_by_its_name(type_: str, *, is_one: bool) -> None:
    """Stored names are contracts, so a view may rest on them."""
    assert is_correction(type_) is is_one
