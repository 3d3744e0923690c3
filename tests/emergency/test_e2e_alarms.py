"""Alarms of devices through gRPC: one by one, and in batches of a province."""

from collections import Counter
from typing import Any
from uuid import uuid4

import pytest

from services.pb.common.v1.batch_pb2 import ItemOutcome
from tests.e2e.people import MAINTAINER, Life, life
from tests.e2e.registry import Refusal, Registry, on, request
from tests.emergency.calls import NOON


@pytest.fixture(scope="module")
def story(registry: Registry) -> Life:
    """An elevator with one device, and one that was taken away."""
    told = life(registry).until_registered()
    for device in ("iot-1", "iot-2"):
        told.do("ConnectDevice", on(2015, 1, 1), device_id=device, platform="厦门物联")
    told.do("DisconnectDevice", on(2015, 2, 1), device_id="iot-2", reason="更换")
    return told


def alarm(story: Life, number: str, **fields: Any) -> Any:
    """An alarm of that elevator, as a request."""
    facts: dict[str, Any] = {
        "elevator_id": story.id,
        "device_id": "iot-1",
        "alarm_number": number,
        "alarm": "ALARM_KIND_ENTRAPMENT_BETWEEN_LANDINGS",
        "occurred_at": NOON,
    }
    return request("RaiseAlarm", **{**facts, **fields})


def test_an_alarm_opens_a_case_once(registry: Registry, story: Life) -> None:
    """Repeated under another request it finds the same case, and changes nothing."""
    maintainer = registry.caller("maintainer", party_id=MAINTAINER["party_id"])
    first = maintainer.send("RaiseAlarm", alarm(story, "1"))
    again = maintainer.send("RaiseAlarm", alarm(story, "1"))
    assert first.case_id == again.case_id
    assert not again.receipt.event_types
    card = registry.national.GetCase(case_id=first.case_id).case
    assert (card.trapped, card.device_id, card.elevator_id) == (1, "iot-1", story.id)


@pytest.mark.parametrize("device", ["iot-2", "iot-9"])
def test_only_a_connected_device_alarms(registry: Registry, story: Life, device: str) -> None:
    """One that was taken away, or never there, is not believed."""
    with pytest.raises(Refusal) as refusal:
        registry.system.send("RaiseAlarm", alarm(story, "2", device_id=device))
    assert refusal.value.reason == "ALARM_DEVICE_FOREIGN"


def test_a_batch_of_alarms(registry: Registry, story: Life) -> None:
    """A result for each; a bad one does not stop the others; sent again nothing changes."""
    items = [alarm(story, f"b-{index}") for index in range(30)]
    items[7] = alarm(story, "b-7", device_id="iot-9")
    items[8] = alarm(story, "", request_id=str(uuid4()))
    first = registry.system.batch("RaiseAlarms", items[:15], items[15:])
    outcomes = Counter(ItemOutcome.Name(one.outcome) for one in first)
    assert outcomes == {"ITEM_OUTCOME_ACCEPTED": 28, "ITEM_OUTCOME_REFUSED": 2}
    assert first[7].error.reason == "ALARM_DEVICE_FOREIGN"
    assert first[8].error.field == "alarm_number"
    head = registry.head
    second = registry.system.batch("RaiseAlarms", items)
    outcomes = Counter(ItemOutcome.Name(one.outcome) for one in second)
    assert outcomes == {"ITEM_OUTCOME_UNCHANGED": 28, "ITEM_OUTCOME_REFUSED": 2}
    assert [one.key for one in second] == [one.key for one in first]
    assert registry.head == head
