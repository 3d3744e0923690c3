"""GetTimeline through gRPC: both clocks, pages, one's own writes, and who may ask."""

from collections.abc import Iterator

import pytest
from grpc import StatusCode

from tests.e2e.people import (
    AGENCY,
    COMMITTEE,
    INSTALLER,
    MAINTAINER,
    MAKER,
    Life,
    life,
    registered_parties,
)
from tests.e2e.registry import Refusal, Registry, on, settings_in
from tests.e2e.scopes import BY_PARTY, Table
from tests.views.projected import project

MAY = {
    "GetTimeline": "national province city county rescue_platform user_unit manufacturer installer "
    "maintainer inspection_body insurer auditor system",
}
OWN = {
    "user_unit": COMMITTEE["party_id"],
    "manufacturer": MAKER["party_id"],
    "installer": INSTALLER["party_id"],
    "maintainer": MAINTAINER["party_id"],
    "inspection_body": AGENCY["party_id"],
}


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    with Registry(settings_in(tmp_path_factory.mktemp("views"))).serving() as registry:
        registered_parties(registry)
        yield registry


@pytest.fixture(scope="module")
def story(registry: Registry) -> Life:
    """In use since March 2014, stopped in 2015; a modification of 2014 was told of afterwards."""
    story = life(registry).until_registered()
    story.suspend(on(2015, 3, 1))
    story.do("ChangeOwner", on(2014, 6, 1), owner=COMMITTEE)
    story.do("CorrectRecord", on(2015, 4, 1), reason="笔误", evidence="x", owner=INSTALLER)
    project(registry)
    return story


def names(answer: object) -> list[str]:
    return [one.type.split(".")[1] for one in answer.facts]  # type: ignore[attr-defined]


def test_the_whole_story_in_its_order(registry: Registry, story: Life) -> None:
    """The late fact stands where it became true, marked late; the correction is marked as one."""
    answer = registry.fujian.GetTimeline(elevator_id=story.id)
    assert names(answer)[-4:] == [
        "UseRegistered",
        "OwnerChanged",
        "UseSuspended",
        "RecordCorrected",
    ]
    marks = {one.type.split(".")[1]: (one.late, one.correction) for one in answer.facts}
    assert marks["OwnerChanged"] == (True, False)
    assert marks["RecordCorrected"] == (False, True)
    assert answer.position == registry.head


def test_as_it_was_true_and_as_it_was_known(registry: Registry, story: Life) -> None:
    """Two questions, two answers: the late fact is true by then, and not known by then."""
    whole = registry.fujian.GetTimeline(elevator_id=story.id)
    by_then = registry.fujian.GetTimeline(elevator_id=story.id, as_of=on(2014, 12, 31))
    assert names(by_then)[-1] == "OwnerChanged"
    suspended = next(one for one in whole.facts if "UseSuspended" in one.type)
    before = registry.fujian.GetTimeline(
        elevator_id=story.id, known_at=suspended.recorded_at.ToDatetime(on(2014, 1, 1).tzinfo)
    )
    assert names(before)[-1] == "UseSuspended"


def test_pages_add_up(registry: Registry, story: Life) -> None:
    """A token fits its own question only."""
    caller, found, token = registry.fujian, [], ""
    while True:
        answer = caller.GetTimeline(elevator_id=story.id, page_size=4, page_token=token)
        found += names(answer)
        if not (token := answer.next_page_token):
            break
        last = token
    assert found == names(caller.GetTimeline(elevator_id=story.id))
    with pytest.raises(Refusal) as refusal:
        caller.GetTimeline(elevator_id=story.id, page_token=last, services=["registry"])
    assert refusal.value.reason == "PAGE_TOKEN_INVALID"


def test_facts_of_one_service(registry: Registry, story: Life) -> None:
    """Nothing but the registry has spoken of it so far."""
    caller = registry.fujian
    assert not caller.GetTimeline(elevator_id=story.id, services=["emergency"]).facts
    whole = caller.GetTimeline(elevator_id=story.id)
    assert names(caller.GetTimeline(elevator_id=story.id, services=["registry"])) == names(whole)


def test_whoever_wrote_sees_it_or_is_told_how_far_the_view_is(registry: Registry) -> None:
    """DEADLINE_EXCEEDED with the position that the view has come to; then the view goes on."""
    project(registry)
    before, story = registry.head, life(registry)
    written = story.select().receipt.position
    with pytest.raises(Refusal) as refusal:
        registry.fujian.within(1, "GetTimeline", elevator_id=story.id, min_position=written)
    assert refusal.value.code is StatusCode.DEADLINE_EXCEEDED
    assert refusal.value.facts["position"] == str(before)
    project(registry)
    answer = registry.fujian.GetTimeline(elevator_id=story.id, min_position=written)
    assert names(answer) == ["ElevatorSelected"]


def test_an_elevator_that_is_not_there_has_no_timeline(registry: Registry) -> None:
    """NOT_FOUND, before the view is asked."""
    with pytest.raises(Refusal) as refusal:
        registry.fujian.GetTimeline(elevator_id="a" * 26)
    assert refusal.value.code is StatusCode.NOT_FOUND


def test_every_role_in_every_scope(registry: Registry, story: Life) -> None:
    """Scene 23 for the views: an elevator's timeline is its own people's."""
    assert set(OWN) < set(BY_PARTY)
    wrong = Table(MAY).wrong(
        registry,
        "GetTimeline",
        OWN,
        lambda rpc, caller: getattr(caller, rpc)(elevator_id=story.id),
    )
    assert wrong == []


def test_a_log_without_views_says_so(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Until a projector has begun, the answer is UNAVAILABLE, never an empty story."""
    with Registry(settings_in(tmp_path_factory.mktemp("none"))).serving() as registry:
        registered_parties(registry)
        story = life(registry)
        story.select()
        with pytest.raises(Refusal) as refusal:
            registry.national.GetTimeline(elevator_id=story.id)
        assert refusal.value.code is StatusCode.UNAVAILABLE
