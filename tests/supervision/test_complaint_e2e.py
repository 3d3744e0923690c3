"""Complaints 投诉举报 through gRPC: anybody may complain, and who did is sealed."""

from typing import Any
from uuid import uuid4

import pytest
from grpc import StatusCode

from services.pb.common.v1 import batch_pb2
from services.pb.supervision.v1 import complaint_values_pb2 as values
from tests.e2e.people import BUREAU, Life, life
from tests.e2e.registry import Refusal, Registry, on, request
from tests.supervision.remedy_stage import complaint, every, order

NAME, PHONE = "张三丰收", "13950012345"
SOMEBODY = {"person_id": "person:c-1", "name": NAME, "phone": PHONE, "address": "莲花二村 301"}


@pytest.fixture(scope="module")
def lift(registry: Registry) -> Life:
    """An elevator in use in Xiamen."""
    return life(registry).until_registered()


def card(registry: Registry, number: str) -> Any:
    """The complaint as the province sees it."""
    return registry.fujian.GetComplaint(complaint_id=number).complaint


def test_anybody_may_complain(registry: Registry, lift: Life) -> None:
    """Without a credential, about an elevator; and cannot read complaints."""
    anonymous = registry.with_token(None)
    about = complaint(elevator_id=lift.id, channel="COMPLAINT_CHANNEL_APP")
    number = anonymous.ReceiveComplaint(**about).complaint_id
    assert card(registry, number).elevator_id == lift.id
    with pytest.raises(Refusal) as refusal:
        anonymous.GetComplaint(complaint_id=number)
    assert refusal.value.code is StatusCode.UNAUTHENTICATED


def test_who_complained_is_nowhere_in_clear(registry: Registry, lift: Life) -> None:
    """Neither in the log of events nor in that of the server, nor on the card; a look is kept."""
    number = registry.fujian.ReceiveComplaint(
        **complaint(elevator_id=lift.id, complainant=SOMEBODY)
    ).complaint_id
    with pytest.raises(Refusal):
        registry.fujian.ReceiveComplaint(
            **complaint(complaint_id=number, elevator_id=lift.id, complainant=SOMEBODY)
        )
    one = card(registry, number)
    assert one.complainant_known
    for secret in (NAME, PHONE):
        assert secret not in str(one)
        assert all(secret.encode() not in event.data for event in registry.events())
        assert secret.encode() not in registry.logged()
    head = registry.head
    look = registry.fujian.RevealComplainant(complaint_id=number, reason="回访")
    assert (look.complainant.name, look.complainant.phone) == (NAME, PHONE)
    assert registry.head == head + 1
    registry.run(registry.plant.vault.erase("person:c-1"))
    again = registry.fujian.RevealComplainant(complaint_id=number, reason="回访")
    assert not again.HasField("complainant")


def test_a_trial_look_shows_nobody(registry: Registry, lift: Life) -> None:
    """validate_only decides and tells nothing."""
    somebody = {"person_id": "person:c-2", "name": NAME}
    number = registry.fujian.ReceiveComplaint(
        **complaint(elevator_id=lift.id, complainant=somebody)
    ).complaint_id
    look = registry.fujian.RevealComplainant(complaint_id=number, reason="x", validate_only=True)
    assert not look.HasField("complainant")


def test_a_complaint_of_a_place_is_located_verified_and_answered(
    registry: Registry, lift: Life
) -> None:
    """From the hotline of the division to the feedback."""
    platform = registry.caller("rescue_platform", division="3502")
    number = platform.ReceiveComplaint(**complaint()).complaint_id
    one = {"complaint_id": number}
    verify = {"verified_by": BUREAU, "verified_on": on(2015, 8, 5).date(), "finding": "属实"}
    with pytest.raises(Refusal) as refusal:
        registry.fujian.VerifyComplaint(**verify, **one)
    assert refusal.value.reason == "COMPLAINT_ELEVATOR_UNKNOWN"
    platform.LocateComplaint(elevator_id=lift.id, **one)
    ground = {"ground": "ORDER_GROUND_COMPLAINT", "ground_reference": number}
    with pytest.raises(Refusal) as refusal:
        registry.fujian.OrderRectification(**order(lift.id, **ground))
    assert refusal.value.reason == "ORDER_GROUND_NOT_CONFIRMED"
    verified = registry.fujian.VerifyComplaint(**verify, **one)
    assert verified.receipt.event_types == ["supervision.ComplaintVerified.v1"]
    assert registry.fujian.OrderRectification(**order(lift.id, **ground)).receipt.event_types
    registry.fujian.CloseComplaint(feedback="已责令整改", satisfied=True, **one)
    assert card(registry, number).status == values.COMPLAINT_STATUS_CLOSED


def test_a_duplicate_goes_into_the_first(registry: Registry, lift: Life) -> None:
    """Into one that was received; a number that nobody used is refused."""
    first, second = (
        registry.fujian.ReceiveComplaint(**complaint(elevator_id=lift.id)).complaint_id
        for _ in range(2)
    )
    with pytest.raises(Refusal) as refusal:
        registry.fujian.MergeDuplicate(complaint_id=second, into_complaint_id="TS-none")
    assert refusal.value.reason == "MERGED_INTO_UNKNOWN"
    registry.fujian.MergeDuplicate(complaint_id=second, into_complaint_id=first)
    assert card(registry, second).merged_into == first


def test_a_hotline_sends_many_at_once(registry: Registry, lift: Life) -> None:
    """A bad row is refused by itself; what was sent twice is there once; another province's is not."""
    rows = every(
        complaint(elevator_id=lift.id, complainant={"person_id": "person:c-3", "name": NAME}),
        complaint(division=None),
        complaint(division="440305"),
        complaint(),
    )
    items = [request("ReceiveComplaint", **one) for one in rows]
    results = registry.fujian.batch("ReceiveComplaints", items)
    assert [one.error.reason for one in results] == ["", "ELEVATOR_OR_DIVISION", "OUT_OF_SCOPE", ""]
    again = registry.fujian.batch("ReceiveComplaints", [items[0], items[3]])
    assert {one.outcome for one in again} == {batch_pb2.ITEM_OUTCOME_UNCHANGED}
    public = registry.caller("public")
    with pytest.raises(Refusal):
        public.batch("ReceiveComplaints", [request("ReceiveComplaint", **complaint())])


def test_a_number_of_an_identity_card_names_nobody(registry: Registry, lift: Life) -> None:
    """A person's reference is opaque, or refused."""
    for person_id in ("person:350203197001011234", "person:13950012345", "张三"):
        with pytest.raises(Refusal) as refusal:
            registry.fujian.ReceiveComplaint(
                request_id=str(uuid4()),
                **complaint(elevator_id=lift.id, complainant={"person_id": person_id}),
            )
        assert refusal.value.code is StatusCode.INVALID_ARGUMENT
        assert "complainant.person_id" in refusal.value.fields
