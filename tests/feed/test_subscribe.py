"""A subscription over gRPC: credits, starts, filters, and everything that is refused."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from grpc import StatusCode

from services.feed.filtering import Filter
from services.feed.servicer import TOKEN_KEY
from services.feed.token import LONGEST, Tokens
from services.pb.feed.v1.event_feed_pb2 import SubscribeRequest
from services.wiring import derived_key
from tests.e2e.people import life
from tests.e2e.registry import Refusal, Registry
from tests.feed.subscriber import Subscriber, subscribed, types_of
from tests.feed.test_token import FULL, filled
from tests.insurance.world import accident


def refusal(registry: Registry, **fields: Any) -> Refusal:
    """What a subscription is refused with."""
    with pytest.raises(Refusal) as refused, subscribed(registry.national, **fields) as feed:
        list(feed.rest())
    return refused.value


def test_without_credits_no_event_comes(registry: Registry) -> None:
    """The place does not move past what was not sent; with credits it goes on there."""
    with subscribed(registry.national, credits=0) as feed:
        feed.until_quiet()
        assert feed.events == []
        feed.say(credits=3)
        feed.until(3)
        feed.until_quiet()
        assert len(feed.events) == 3
        feed.say(credits=2)
        feed.until(5)
        feed.until_quiet()
    assert [one.sequence for one in feed.events] == [1, 2, 3, 4, 5]


def test_a_client_that_grants_no_more_gets_what_it_granted(registry: Registry) -> None:
    """Then the server ends, well."""
    with subscribed(registry.national, credits=4) as feed:
        feed.no_more()
        list(feed.rest())
    assert len(feed.events) == 4


def test_from_now_on_comes_what_happens_from_now_on(registry: Registry) -> None:
    """The first frame is there at once, with a token; then what is new, as it happens."""
    with subscribed(registry.national, start={"now": {}}) as feed:
        assert feed.frame().checkpoint
        lift = life(registry)
        lift.select()
        assert types_of(feed.until(1))[0].startswith("registry.")
        begun = feed.frames[0].token
    with subscribed(registry.national, start={"token": begun}) as again:
        again.until(1)
    assert again.events[0].id == feed.events[0].id


def test_a_filter_leaves_out_the_rest(registry: Registry) -> None:
    """By beginning of type, division and elevator; all that is stated must hold."""
    lift, other = life(registry).until_registered(), life(registry).until_registered()
    accident(registry, lift.id)
    accident(registry, other.id)
    asked: Mapping[str, Any] = {
        "types": ["elevators.emergency.*", "elevators.registry.UseRegistered.v1"],
        "divisions": ["3502"],
        "elevator_ids": [lift.id],
    }
    with subscribed(registry.national, filter=asked) as feed:
        found = types_of(feed.until_quiet())
    assert found == ["registry.UseRegistered.v1", "emergency.AccidentReported.v1"]
    with subscribed(registry.national, filter={**asked, "divisions": ["44"]}) as feed:
        assert feed.until_quiet() == []


def test_the_filter_goes_with_the_token(registry: Registry) -> None:
    """Left out it is the token's; another one is refused."""
    asked = {"types": ["elevators.emergency.*"]}
    with subscribed(registry.national, filter=asked) as feed:
        feed.frame()
    with subscribed(registry.national, start={"token": feed.frames[0].token}) as again:
        again.until_quiet()
        assert all(one.startswith("emergency.") for one in types_of(again.events))
    other = {"types": ["elevators.registry.*"]}
    refused = refusal(registry, start={"token": again.token}, filter=other)
    assert refused.violations == (("filter", "FEED_FILTER_DIFFERS"),)


def test_an_expression_is_asked_besides(registry: Registry) -> None:
    """By the attributes that a subscriber sees; lists and expression must both hold."""
    lift, other = life(registry).until_registered(), life(registry).until_registered()
    for day in (1, 2):
        accident(registry, lift.id, date(2015, 6, day))
    accident(registry, other.id, date(2015, 6, 2))
    asked = {
        "elevator_ids": [lift.id],
        "expression": "type = elevators.registry.UseRegistered.v1 OR source = /elevators/emergency AND"
        ' division:3502 AND NOT time < "2015-06-02T00:00:00+08:00" AND recorded_time:*',
    }
    with subscribed(registry.national, filter=asked) as feed:
        events = feed.until_quiet()
    assert types_of(events) == ["emergency.AccidentReported.v1"]
    assert [one.elevator_id for one in events] == [lift.id]
    with subscribed(registry.national, filter={"expression": "division:44 AND subject:*"}) as feed:
        assert feed.until_quiet() == []


def test_an_expression_goes_with_token_and_cursor(registry: Registry) -> None:
    """However it is written: the same one goes on, another one is refused."""
    asked = {"expression": "type:elevators.emergency   AND (division:35)"}
    with subscribed(registry.national, filter=asked) as feed:
        feed.frame()
    registry.national.CommitCursor(cursor="expressed", token=feed.token)
    same = {"expression": 'type:"elevators.emergency" AND division:35'}
    starts: list[dict[str, Any]] = [{"token": feed.token}, {"cursor": "expressed"}]
    for start in starts:
        with subscribed(registry.national, start=start, filter=same) as again:
            assert all(one.startswith("emergency.") for one in types_of(again.until_quiet()))
        for other in ({"expression": "division:35"}, {"types": ["elevators.emergency.*"]}):
            refused = refusal(registry, start=start, filter=other)
            assert refused.violations == (("filter", "FEED_FILTER_DIFFERS"),)


def test_a_full_filter_goes_with_token_and_cursor(registry: Registry) -> None:
    """Every list as long as it may be, of what there is: its token is taken back wherever one is."""
    asked = {
        "types": FULL.types,
        "divisions": FULL.divisions,
        "elevator_ids": FULL.elevator_ids,
        "expression": filled('subject = "', "梯", '"'),
    }
    with subscribed(registry.national, filter=asked) as feed:
        feed.frame()
    assert 20_000 < len(feed.token) < LONGEST
    registry.national.CommitCursor(cursor="full", token=feed.token)
    assert registry.national.GetCursor(cursor="full").token == feed.token
    starts: list[dict[str, Any]] = [{"token": feed.token}, {"cursor": "full"}]
    for start in starts:
        with subscribed(registry.national, start=start) as again:
            assert again.until_quiet() == []


def test_a_filter_that_no_token_can_carry_is_refused_at_once(registry: Registry) -> None:
    """Not when its subscriber comes back: field, rule, how long it is and may be."""
    asked = {"elevator_ids": [f"{number:03}{'梯' * 97}" for number in range(200)]}
    refused = refusal(registry, filter=asked)
    assert refused.code is StatusCode.INVALID_ARGUMENT
    assert refused.violations == (("filter", "FEED_FILTER_TOO_LONG"),)
    assert int(refused.facts["characters"]) > int(refused.facts["limit"]) == LONGEST


def test_a_fault_of_an_expression_has_its_place(registry: Registry) -> None:
    """Position and rule, as in every filter."""
    refused = refusal(registry, filter={"expression": "division = 35"})
    assert refused.reason == "FILTER_INVALID"
    assert refused.facts["position"] == "12"
    assert refused.facts["fault"] == (
        "division: '35' is not whole; division:35 asks for all that begin so"
    )


@pytest.mark.parametrize(
    ("fields", "field", "rule"),
    [
        ({"credits": -1}, "credits", "int32.gte_lte"),
        ({"start": None}, "start", "FEED_START_MISSING"),
        ({"start": {}}, "start.at", "required"),
        ({"start": {"token": "nonsense"}}, "start.token", "FEED_TOKEN_MALFORMED"),
        ({"start": {"token": "QUJD" * 20}}, "start.token", "FEED_TOKEN_FORGED"),
        ({"start": {"cursor": "Not A Name"}}, "start.cursor", "string.pattern"),
        ({"filter": {"types": ["elevators.no.*"]}}, "filter.types[0]", "FEED_TYPE_UNKNOWN"),
        ({"filter": {"types": ["ElevatorSealed"]}}, "filter.types[0]", "FEED_TYPE_UNKNOWN"),
        ({"filter": {"divisions": ["3"]}}, "filter.divisions[0]", "string.pattern"),
        ({"filter": {"expression": "division:35 type"}}, "filter.expression", "FILTER_INVALID"),
        (
            {"filter": {"expression": "type = elevators.no.X.v1"}},
            "filter.expression",
            "FILTER_INVALID",
        ),
        ({"filter": {"expression": "a" * 2001}}, "filter.expression", "string.max_len"),
        ({"filter": {"elevator_ids": [""]}}, "filter.elevator_ids[0]", "string.min_len"),
    ],
)
def test_what_is_wrong_is_named(
    registry: Registry, fields: dict[str, Any], field: str, rule: str
) -> None:
    """Field and rule of everything that a first message may be refused for."""
    refused = refusal(registry, **fields)
    assert refused.code is StatusCode.INVALID_ARGUMENT
    assert refused.violations == ((field, rule),)


@pytest.mark.parametrize(
    ("later", "violation"),
    [
        ({"credits": -5}, ("credits", "int32.gte_lte")),
        ({"start": {"now": {}}}, ("start", "FEED_START_REPEATED")),
        ({"filter": {"types": ["elevators.*"]}}, ("filter", "FEED_START_REPEATED")),
    ],
)
def test_what_is_wrong_later_ends_the_subscription(
    registry: Registry, later: dict[str, Any], violation: tuple[str, str]
) -> None:
    """A later message only grants credits, and no fewer than none."""
    with subscribed(registry.national, credits=0) as feed:
        feed.frame()
        feed.say(**later)
        with pytest.raises(Refusal) as refused:
            list(feed.rest())
    assert refused.value.violations == (violation,)


def test_bytes_that_are_no_message_are_refused(registry: Registry) -> None:
    """With a typed error, as every rpc has it."""
    feed = Subscriber(registry.national, SubscribeRequest())
    feed.close()
    with pytest.raises(Refusal) as refused:
        list(registry.national.stream([b"\xff\xff\xff"], "Subscribe"))
    assert refused.value.reason == "MALFORMED_MESSAGE"


def test_a_token_of_another_log_tells_the_client_to_list_anew(registry: Registry) -> None:
    """OUT_OF_RANGE: another epoch, a position that is not there, or another event at it."""
    tokens = Tokens(derived_key(registry.settings, TOKEN_KEY))
    with subscribed(registry.national, credits=2) as feed:
        feed.until(2)
    place = tokens.read(feed.token, "token")
    assert (place.position, place.filter) == (2, Filter())
    for other in (
        place._replace(epoch=registry.plant.ids.fresh()),
        place._replace(position=1 << 40),
        place._replace(mark="0" * 12),
    ):
        refused = refusal(registry, start={"token": tokens.sign(other)})
        assert (refused.code, refused.reason) == (StatusCode.OUT_OF_RANGE, "FEED_EPOCH_ENDED")


def test_a_token_is_good_for_its_scope_only(registry: Registry) -> None:
    """福建's token in 广东's hand is refused, and says which field."""
    with subscribed(registry.fujian) as feed:
        feed.frame()
    with (
        pytest.raises(Refusal) as refused,
        subscribed(registry.guangdong, start={"token": feed.token}) as other,
    ):
        list(other.rest())
    assert refused.value.violations == (("start.token", "FEED_TOKEN_FOREIGN"),)


def test_an_event_is_a_cloud_event(registry: Registry) -> None:
    """The attributes of CloudEvents 1.0, both clocks, and JSON data of the public type."""
    lift = life(registry).until_registered()
    accident(registry, lift.id, date(2015, 6, 1))
    asked = {"types": ["elevators.emergency.AccidentReported.v1"], "elevator_ids": [lift.id]}
    with subscribed(registry.national, filter=asked) as feed:
        (event,) = feed.until(1)
    stored = next(one for one in registry.events() if str(one.event_id) == event.id)
    assert event.spec_version == "1.0"
    assert event.source == "/elevators/emergency"
    assert event.subject == event.elevator_id == lift.id
    assert event.data_content_type == "application/json"
    assert event.time.ToDatetime().date() == date(2015, 6, 1)
    assert event.sequence == stored.position
    assert event.recorded_time.ToDatetime() == stored.recorded_at.replace(tzinfo=None)
