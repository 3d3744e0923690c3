"""Key supervision 重点督查 through gRPC: scene 5, and a batch."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

import pytest

from services.kernel.envelope import Actor, Meta, encode_meta
from services.kernel.ids import RandomIds
from services.kernel.store import NO_STREAM, NewEvent
from tests.e2e.people import AWAY, COMMITTEE, HOME, life
from tests.e2e.registry import Refusal, Registry, on, request
from tests.supervision.campaign_stage import content, imported, launched, served

STATION: Final = {**HOME, "place_type": "PLACE_TYPE_TRANSPORT"}
DAY: Final = on(2015, 7, 20)


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """A server of its own, with the nation's campaign."""
    with served(tmp_path_factory.mktemp("keys")) as running:
        launched(running.national, "2015")
        yield running


def old_one(registry: Registry, **fields: Any) -> str:
    """An elevator at a station, in use since 1998."""
    facts = {"place": STATION, "put_into_use_on": date(1998, 5, 1), "user_unit": COMMITTEE}
    [elevator_id] = imported(registry, 1, **{**facts, **fields})
    return elevator_id


def complained_of(registry: Registry, complaint_id: str, elevator_id: str) -> None:
    """A complaint about this elevator is on record."""
    meta = Meta(DAY, Actor("system", "test", ""), RandomIds().fresh(), b"", elevator_id=elevator_id)
    fact = NewEvent(
        RandomIds().fresh(), "supervision.ComplaintReceived.v1", b"{}", encode_meta(meta)
    )
    registry.run(registry.plant.store.append(f"complaint-{complaint_id}", NO_STREAM, [fact]))


def reasons(registry: Registry, elevator_id: str) -> dict[str, list[str]]:
    """What the elevator is under key supervision for, by now: criterion → evidence."""
    card = registry.fujian.GetKeyElevator(key_id=f"2015-{elevator_id}").key_elevator
    criterion = type(card.reasons[0].reason).DESCRIPTOR.fields_by_name["criterion"].enum_type
    return {
        criterion.values[one.reason.criterion].name.removeprefix("KEY_CRITERION_"): list(
            one.reason.evidence
        )
        for one in card.reasons
        if not one.HasField("removed_at")
    }


def test_removing_one_reason_keeps_the_others(registry: Registry) -> None:
    """Scene 5: age, place, an unfinished form, a complaint, a maker's report; each stands alone."""
    elevator_id = old_one(registry)
    told = {"campaign_id": "2015", "elevator_id": elevator_id}
    registry.fujian.SubmitForm(**told, content=content("UNDER_WATCH"), occurred_at=on(2015, 5, 4))
    complained_of(registry, "T-1", elevator_id)
    stated = [
        {"criterion": "KEY_CRITERION_COMPLAINED_OF", "reference": "T-1"},
        {"criterion": "KEY_CRITERION_MAKER_REPORTED", "reference": "制造单位报告 7 号"},
    ]
    registry.fujian.SelectKeyElevator(**told, stated=stated, occurred_at=DAY)
    found = reasons(registry, elevator_id)
    assert found == {
        "LONG_USE": ["put_into_use_on=1998-05-01"],
        "INTENSE_USE": ["place_type=transport"],
        "NOT_RECTIFIED": [f"form-2015-{elevator_id}=under_watch"],
        "COMPLAINED_OF": ["T-1"],
        "MAKER_REPORTED": ["制造单位报告 7 号"],
    }
    for criterion in ("COMPLAINED_OF", "MAKER_REPORTED", "NOT_RECTIFIED", "INTENSE_USE"):
        registry.fujian.RemoveKeyReason(
            **told, criterion=f"KEY_CRITERION_{criterion}", reason="已处理", occurred_at=DAY
        )
        del found[criterion]
        assert reasons(registry, elevator_id) == found
    registry.fujian.RemoveKeyReason(
        **told, criterion="KEY_CRITERION_LONG_USE", reason="已更新", occurred_at=DAY
    )
    card = registry.fujian.GetKeyElevator(key_id=f"2015-{elevator_id}").key_elevator
    assert not card.under_supervision
    assert len(card.reasons) == 5
    with pytest.raises(Refusal) as refusal:
        registry.fujian.RemoveKeyReason(**told, criterion="KEY_CRITERION_LONG_USE", reason="已更新")
    assert refusal.value.reason == "KEY_REASON_ALREADY_REMOVED"


def test_a_batch_of_selections(registry: Registry) -> None:
    """Sent again it is unchanged; what meets no criterion, or is another's, is refused by itself."""
    young = life(registry).until_registered().id
    there = life(registry, place=AWAY).until_registered().id
    olds = [old_one(registry) for _ in range(3)]
    items = [
        request("SelectKeyElevator", campaign_id="2015", elevator_id=one, occurred_at=DAY)
        for one in (*olds, young, there)
    ]
    for accepted in (1, 2):  # accepted, then unchanged
        results = registry.fujian.batch("SelectKeyElevators", items)
        assert [one.outcome for one in results] == [accepted] * 3 + [3, 3]
        assert [one.error.reason for one in results[3:]] == [
            "KEY_CRITERION_NOT_MET",
            "OUT_OF_SCOPE",
        ]


@pytest.mark.parametrize(
    ("criterion", "reference", "reason"),
    [
        ("COMPLAINED_OF", "T-none", "KEY_COMPLAINT_UNKNOWN"),
        ("COMPLAINED_OF", "T-other", "KEY_COMPLAINT_UNKNOWN"),
        ("LONG_USE", "听说", "KEY_EVIDENCE_NOT_ACCEPTED"),
    ],
)
def test_evidence_is_looked_up(
    registry: Registry, criterion: str, reference: str, reason: str
) -> None:
    """A complaint that there is not, or about another elevator; an age that is only stated."""
    if reference == "T-other":
        complained_of(registry, reference, old_one(registry))
    stated = [{"criterion": f"KEY_CRITERION_{criterion}", "reference": reference}]
    with pytest.raises(Refusal) as refusal:
        registry.fujian.SelectKeyElevator(
            campaign_id="2015", elevator_id=old_one(registry), stated=stated, occurred_at=DAY
        )
    assert refusal.value.reason == reason
    assert refusal.value.fields[0].startswith("stated[0].")
