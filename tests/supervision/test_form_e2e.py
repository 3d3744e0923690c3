"""Forms 一梯一表 through gRPC: scenes 2 and 4, the spike at the deadline, and what is refused."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final, get_args

import pytest

from services.kernel.codec import Catalogue
from services.kernel.envelope import decode_meta
from services.supervision.events import EVENTS
from services.supervision.events.form import FormHappened
from services.supervision.form.tally import FormFact, FormTally, tally
from tests.e2e.people import AWAY, COMMITTEE, HOME, MAINTAINER, Life, life
from tests.e2e.registry import Refusal, Registry, on, request
from tests.supervision.campaign_stage import content, imported, launched, served

MAY: Final = {"": 115, "RECTIFIED": 5, "UNDER_WATCH": 2, "STOPPED": 1}
JUNE: Final = {"": 111, "RECTIFIED": 3, "UNDER_WATCH": 1, "STOPPED": 1}
"""What came to 10 June, and in the twenty days after: the national figures by ten thousand."""

CATALOGUE: Final = Catalogue(EVENTS)
OF_FORMS: Final = frozenset(one.stored_as for one in get_args(FormHappened))


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """A server of its own, with the nation's campaign."""
    with served(tmp_path_factory.mktemp("forms")) as running:
        launched(running.national, "2015")
        yield running


@pytest.fixture
def lift(registry: Registry) -> Life:
    """An elevator in use in Xiamen."""
    return life(registry).until_registered()


def form(elevator_id: str, *outcomes: str, campaign: str = "2015") -> dict[str, Any]:
    """The form of the elevator."""
    told = {"campaign_id": campaign, "elevator_id": elevator_id}
    return {**told, "content": content(*outcomes)}


def facts(registry: Registry, campaign: str) -> list[FormFact]:
    """Every event of the campaign's forms, as the log has them."""
    found = []
    for one in registry.events():
        if one.type in OF_FORMS and one.stream.startswith(f"form-{campaign}-"):
            event: Any = CATALOGUE.decode(one.type, one.data)
            at = decode_meta(one.meta).occurred_at
            found.append(FormFact(one.stream, event, at, one.recorded_at))
    return found


def hand_in(
    registry: Registry, elevators: list[str], ways: dict[str, int], campaign: str, at: datetime
) -> None:
    """Forms in one stream of batches; each has one of the outcomes, so many of each."""
    outcomes = [one for way, count in ways.items() for one in [way] * count]
    items = [
        request(
            "SubmitForm",
            **form(elevator, *([way] if way else []), campaign=campaign),
            occurred_at=at,
        )
        for elevator, way in zip(elevators, outcomes, strict=True)
    ]
    results = registry.fujian.batch("SubmitForms", items[:100], items[100:])
    assert [one.error.reason for one in results if one.error.reason] == []


def test_both_reports_come_out_of_the_forms(registry: Registry) -> None:
    """Scene 2, scaled: to 30 June, and afterwards the report to 10 June as it was known then."""
    campaign = launched(registry.national, "2015-sums")
    total = sum(MAY.values()) + sum(JUNE.values())
    elevators = imported(registry, total, place=HOME, parameters={"kind_code": "3110"})
    early = sum(MAY.values())
    hand_in(registry, elevators[:early], MAY, campaign, on(2015, 6, 8))
    known = registry.events()[-1].recorded_at
    hand_in(registry, elevators[early:], JUNE, campaign, on(2015, 6, 28))
    log = facts(registry, campaign)
    in_june, in_may = FormTally(239, 13, 8, 3, 2), FormTally(123, 8, 5, 2, 1)
    assert tally(log, on(2015, 6, 30, 23)) == in_june
    assert tally(log, on(2015, 6, 10, 23)) == in_may
    assert tally(log, known_to=known) == in_may
    for found in (in_june, in_may):
        assert found.with_hazards == found.rectified + found.under_watch + found.stopped


def test_one_current_form_with_its_history(registry: Registry, lift: Life) -> None:
    """Scene 4: a second one is refused, a correction keeps the first, on both clocks."""
    unit = registry.caller("user_unit", party_id=COMMITTEE["party_id"])
    maintainer = registry.caller("maintainer", party_id=MAINTAINER["party_id"])
    unit.SubmitForm(**form(lift.id, "UNDER_WATCH"), occurred_at=on(2015, 5, 4))
    with pytest.raises(Refusal) as refusal:
        maintainer.SubmitForm(**form(lift.id), occurred_at=on(2015, 5, 5))
    assert refusal.value.reason == "FORM_ALREADY_SUBMITTED"
    assert "一梯一表" in refusal.value.zh
    known = registry.events()[-1].recorded_at
    judged = {"campaign_id": "2015", "elevator_id": lift.id, "revision": 1}
    county = registry.caller("county", division="350203")
    county.ReturnForm(**judged, reason="缺少照片", occurred_at=on(2015, 5, 10))
    corrected = {**form(lift.id, "RECTIFIED"), "reason": "已整改"}
    maintainer.CorrectForm(**corrected, occurred_at=on(2015, 5, 20))
    county.AcceptForm(**{**judged, "revision": 2}, occurred_at=on(2015, 5, 21))

    def shown(**moment: Any) -> Any:
        return unit.GetForm(form_id=f"2015-{lift.id}", **moment).form

    card = shown()
    assert (card.status, card.late, len(card.revisions)) == (3, False, 2)  # accepted
    assert [one.totals.rectified for one in card.revisions] == [0, 1]
    assert shown(as_of=on(2015, 5, 12)).status == 2  # returned
    assert len(shown(known_at=known).revisions) == 1


def test_a_form_after_the_deadline_is_late(registry: Registry, lift: Life) -> None:
    """Scene 4: 30 June is in time, 1 July is late, and neither is refused."""
    other = life(registry).until_registered()
    for story, at in ((lift, on(2015, 6, 30, 23)), (other, on(2015, 7, 1, 1))):
        registry.fujian.SubmitForm(**form(story.id), occurred_at=at)
    cards = [registry.fujian.GetForm(form_id=f"2015-{story.id}").form for story in (lift, other)]
    assert [card.late for card in cards] == [False, True]


def test_a_batch_goes_on_past_a_bad_row(registry: Registry) -> None:
    """Each has its result; sent again, what was taken is unchanged and what was not is refused."""
    good, stopped, away = (life(registry).until_registered() for _ in range(3))
    stopped.suspend(on(2015, 4, 1))
    away.do("Relocate", on(2015, 4, 1), place=AWAY, reason="拆迁")
    wrong = form(good.id, "RECTIFIED")
    wrong["content"] = {**wrong["content"], "stated_totals": {"hazards": 2, "rectified": 2}}
    fields = [wrong, form(good.id), form(stopped.id), form(away.id), form("a" * 26)]
    items = [request("SubmitForm", **one, occurred_at=on(2015, 5, 6)) for one in fields]
    items.append(request("SubmitForm", **{**form(good.id), "campaign_id": ""}))
    results = registry.national.batch("SubmitForms", items)
    assert [one.error.reason for one in results] == [
        "FORM_TOTALS_WRONG",
        "",
        "ELEVATOR_NOT_IN_USE",
        "ELEVATOR_NOT_IN_USE",
        "ELEVATOR_UNKNOWN",
        "INVALID_FIELDS",
    ]
    assert results[0].error.field == "content.stated_totals"
    assert results[1].key == f"2015-{good.id}"
    again = registry.national.batch("SubmitForms", items)
    assert [one.outcome for one in again] == [3, 2, 3, 3, 3, 3]  # unchanged, and refused


def test_a_province_hands_in_for_no_other(registry: Registry, lift: Life) -> None:
    """In one batch its own is taken, another's kept out by name."""
    there = life(registry, place=AWAY).until_registered()
    items = [
        request("SubmitForm", **form(story.id), occurred_at=on(2015, 5, 6))
        for story in (lift, there)
    ]
    results = registry.fujian.batch("SubmitForms", items)
    assert [one.error.reason for one in results] == ["", "OUT_OF_SCOPE"]


@pytest.mark.parametrize(
    ("scope", "reason"),
    [
        ({"division": "440000", "reporting_units": ["440300"]}, "ELEVATOR_OUTSIDE_CAMPAIGN"),
        ({"scope_divisions": ["350206", "440000"]}, "ELEVATOR_OUTSIDE_CAMPAIGN"),
        ({"kind_codes": ["33"]}, "ELEVATOR_KIND_OUTSIDE_CAMPAIGN"),
    ],
)
def test_a_form_outside_the_campaign_is_refused(
    registry: Registry, lift: Life, scope: dict[str, Any], reason: str
) -> None:
    """By division, by scope, by kind."""
    campaign = launched(registry.national, f"2015-{lift.number}", **scope)
    with pytest.raises(Refusal) as refusal:
        registry.national.SubmitForm(**form(lift.id, campaign=campaign), occurred_at=on(2015, 5, 4))
    assert refusal.value.reason == reason


@pytest.mark.parametrize(
    ("at", "campaign", "reason"),
    [
        (on(2015, 3, 31), "2015", "SELF_INSPECTION_NOT_BEGUN"),
        (on(2015, 5, 4), "2015-none", "CAMPAIGN_UNKNOWN"),
    ],
)
def test_a_form_has_its_campaign_and_its_time(
    registry: Registry, lift: Life, at: datetime, campaign: str, reason: str
) -> None:
    """Before the phase, or in a campaign that there is not."""
    with pytest.raises(Refusal) as refusal:
        registry.national.SubmitForm(**form(lift.id, campaign=campaign), occurred_at=at)
    assert refusal.value.reason == reason


def test_forms_outlast_a_restart(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What was acknowledged is there, and the second form is refused as before."""
    folder = tmp_path_factory.mktemp("restart")
    with served(folder) as first:
        launched(first.national, "2015")
        lift = life(first).until_registered()
        first.national.SubmitForm(**form(lift.id, "STOPPED"), occurred_at=on(2015, 5, 4))
    with Registry(first.settings).serving() as second:
        card = second.national.GetForm(form_id=f"2015-{lift.id}").form
        assert card.outcome == 3  # stopped
        with pytest.raises(Refusal) as refusal:
            second.national.SubmitForm(**form(lift.id), occurred_at=on(2015, 5, 5))
        assert refusal.value.reason == "FORM_ALREADY_SUBMITTED"
