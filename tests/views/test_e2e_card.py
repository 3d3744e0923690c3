"""GetCard and GetPublicCard through gRPC: every block, both clocks, and who may ask."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from grpc import StatusCode

from services.pb.supervision.v1 import withouts_values_pb2
from tests.e2e.people import AGENCY, COMMITTEE, MAINTAINER, PLATFORM, PROPERTY, life
from tests.e2e.registry import Refusal, Registry, on
from tests.e2e.scopes import Table
from tests.insurance.world import PICC
from tests.views.lifts import NEW_NAME, OWN, Eventful, eventful, serving
from tests.views.projected import project

EVERYBODY = (
    "national province city county rescue_platform user_unit manufacturer installer maintainer "
    "inspection_body insurer auditor system"
)
MAY = {"GetCard": EVERYBODY, "GetPublicCard": f"{EVERYBODY} department public"}


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    with serving(tmp_path_factory.mktemp("cards")) as registry:
        yield registry


@pytest.fixture(scope="module")
def told(registry: Registry) -> Eventful:
    found = eventful(registry, life(registry))
    project(registry)
    return found


def card(registry: Registry, told: Eventful, **asked: Any) -> Any:
    return registry.fujian.GetCard(elevator_id=told.lift.id, **asked).card


def day(message: Any) -> date:
    return date(message.year, message.month, message.day)


def test_the_card_tells_what_every_service_knows(registry: Registry, told: Eventful) -> None:
    """登记、维保、检验、隐患、指令、挂牌、封停、应急、三无, side by side."""
    found = card(registry, told)
    assert found.elevator == registry.fujian.GetElevator(elevator_id=told.lift.id).elevator
    assert found.upkeep.maintainer.party_id == MAINTAINER["party_id"]
    assert day(found.upkeep.last_visited_on) == date(2015, 1, 20)
    assert found.inspection.agency.party_id == AGENCY["party_id"]
    assert (day(found.inspection.last.inspected_on), found.inspection.last.corrected) == (
        date(2015, 2, 10),
        False,
    )
    assert [one.overdue for one in found.inspection.due]
    assert [one.description for one in found.hazards] == ["层门门锁缺陷"]
    assert [day(one.due_on) for one in found.orders] == [date(2015, 10, 15)]
    assert [len(one.open_conditions) for one in found.listings] == [2]
    assert [len(one.missing) for one in found.sealings] == [2]
    assert found.rescue.open_case_count == 1
    flag = withouts_values_pb2.WITHOUTS_FLAG_NO_REPAIR_FUND
    assert ([*found.withouts.flags], found.withouts.case_open) == ([flag], False)


def test_a_cover_is_on_the_card_while_it_is_in_force(registry: Registry, told: Eventful) -> None:
    """Of 2015, the first and the last day included."""
    for at, covers in (
        (on(2014, 12, 31), []),
        (on(2015, 1, 1), [told.cover_id]),
        (on(2015, 12, 31), [told.cover_id]),
        (on(2016, 1, 1), []),
    ):
        insured = card(registry, told, as_of=at).insurance.covers
        assert [one.cover_id for one in insured] == covers
    assert (
        card(registry, told, as_of=on(2015, 6, 1)).insurance.covers[0].insurer.name == PICC["name"]
    )


def test_every_block_names_the_facts_behind_it(registry: Registry, told: Eventful) -> None:
    """By their places in the log; the timeline tells each of them."""
    found = card(registry, told)
    timeline = registry.fujian.GetTimeline(elevator_id=told.lift.id, page_size=1000).facts
    by_position = {one.position: one.type for one in timeline}
    for basis, service in (
        (found.elevator_basis, "registry"),
        (found.upkeep.basis, "maintenance"),
        (found.insurance.basis, "insurance"),
        (found.inspection.basis, "inspection"),
        (found.hazards[0].basis, "supervision"),
        (found.rescue.basis, "emergency"),
    ):
        assert basis.positions
        assert {by_position[one].split(".")[0] for one in basis.positions} == {service}


def test_a_party_has_the_name_of_its_day(registry: Registry, told: Eventful) -> None:
    """Scene 21: the committee of 2015 is named as it was called in 2015."""
    assert card(registry, told, as_of=on(2015, 6, 1)).elevator.user_unit.name == COMMITTEE["name"]
    assert card(registry, told).elevator.user_unit.name == NEW_NAME["name"]


def test_what_was_known_is_not_what_was_true(registry: Registry) -> None:
    """A correction and a late fact: marked as such, and absent from what was known before."""
    lift = life(registry).until_registered()
    before = lift.by.GetHistory(elevator_id=lift.id).entries[-1].recorded_at.ToDatetime(UTC)
    lift.do("SuspendUse", on(2015, 3, 1), reason="大楼改建")
    lift.do("ChangeOwner", on(2014, 6, 1), owner=PROPERTY)
    lift.do("CorrectRecord", on(2015, 4, 1), reason="笔误", evidence="x", owner=COMMITTEE)
    project(registry)

    def owner(**asked: Any) -> str:
        found = registry.fujian.GetCard(elevator_id=lift.id, **asked).card
        return str(found.elevator.owner.party_id)

    assert owner() == COMMITTEE["party_id"]
    assert owner(as_of=on(2014, 12, 1)) == PROPERTY["party_id"]
    assert owner(as_of=on(2014, 12, 1), known_at=before) not in {"", PROPERTY["party_id"]}
    now = registry.fujian.GetCard(elevator_id=lift.id).card.elevator_basis
    then = registry.fujian.GetCard(elevator_id=lift.id, known_at=before).card.elevator_basis
    assert (now.late, now.corrected, then.late, then.corrected) == (True, True, False, False)


def test_before_its_first_fact_there_is_no_card(registry: Registry, told: Eventful) -> None:
    """NOT_FOUND, on either clock."""
    for clock in ("as_of", "known_at"):
        with pytest.raises(Refusal) as refusal:
            card(registry, told, **{clock: datetime(2010, 1, 1, tzinfo=UTC)})
        assert refusal.value.reason == "ELEVATOR_UNKNOWN"


def test_whoever_wrote_sees_it_on_the_card(registry: Registry) -> None:
    """Or is told how far the view has come."""
    lift = life(registry)
    written = lift.select().receipt.position
    with pytest.raises(Refusal) as refusal:
        registry.fujian.within(1, "GetCard", elevator_id=lift.id, min_position=written)
    assert refusal.value.code is StatusCode.DEADLINE_EXCEEDED
    project(registry)
    answer = registry.fujian.GetCard(elevator_id=lift.id, min_position=written)
    assert [*answer.card.elevator_basis.positions] == [written]


def test_anybody_may_see_the_public_card(registry: Registry, told: Eventful) -> None:
    """By id, by either certificate, by the rescue code; without a credential too."""
    anybody = registry.with_token(None)
    found = anybody.GetPublicCard(elevator_id=told.lift.id).card
    assert (found.address, found.maintainer_name, found.user_unit_name) == (
        "莲花二村 8 号楼",
        MAINTAINER["name"],
        NEW_NAME["name"],
    )
    assert (found.certificate_number, found.rescue_code) == (told.new_certificate, told.rescue_code)
    assert (day(found.last_inspected_on), found.inspection_overdue) == (date(2015, 2, 10), True)
    assert (found.insured, found.sealed, found.stopped) == (False, True, False)
    for named in (
        {"certificate_number": told.lift.certificate},
        {"certificate_number": told.new_certificate.replace("(", "（")},
        {"rescue_code": told.rescue_code, "platform": PLATFORM},
    ):
        assert anybody.GetPublicCard(**named).card == found


def test_the_public_card_tells_nobodys_number(registry: Registry, told: Eventful) -> None:
    """No party id, no contract, no order, nothing of a person."""
    text = str(registry.with_token(None).GetPublicCard(elevator_id=told.lift.id))
    for party in OWN.values():
        assert party not in text
    assert told.cover_id not in text
    assert told.case_id not in text


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"elevator_id": "a" * 26}, StatusCode.NOT_FOUND),
        ({"certificate_number": "梯11闽D9999(99)"}, StatusCode.NOT_FOUND),
        ({"rescue_code": "999999", "platform": PLATFORM}, StatusCode.NOT_FOUND),
        ({"rescue_code": "999999"}, StatusCode.INVALID_ARGUMENT),
        ({}, StatusCode.INVALID_ARGUMENT),
        ({"elevator_id": "a" * 26, "certificate_number": "x"}, StatusCode.INVALID_ARGUMENT),
    ],
)
@pytest.mark.usefixtures("told")
def test_one_way_to_name_it(registry: Registry, asked: dict[str, str], code: StatusCode) -> None:
    """And what nobody has is not found."""
    with pytest.raises(Refusal) as refusal:
        registry.with_token(None).GetPublicCard(**asked)
    assert refusal.value.code is code


@pytest.mark.parametrize("rpc", MAY)
def test_every_role_in_every_scope(registry: Registry, told: Eventful, rpc: str) -> None:
    """Scene 23: a card is its own people's, the public card everybody's."""
    own = {role: party for role, party in OWN.items() if role != "insurer"}  # the cover is over
    wrong = Table(MAY, frozenset({"GetPublicCard"})).wrong(
        registry, rpc, own, lambda rpc, caller: getattr(caller, rpc)(elevator_id=told.lift.id)
    )
    assert wrong == []
