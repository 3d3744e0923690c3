"""Platforms 应急处置平台: planned, building, live; what they publish, and how they are linked."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from services.emergency.definitions import FigureDefinitionUnknown
from services.emergency.events.platform import (
    BuildingStarted,
    BulletinCorrected,
    BulletinPublished,
    HotlineNumberChanged,
    PlatformCommissioned,
    PlatformDecommissioned,
    PlatformLinkedToGovernment,
    PlatformPlanned,
)
from services.emergency.events.values import BulletinFigure, PlatformStage
from services.emergency.platform import (
    ChangeHotlineNumber,
    CommissionPlatform,
    DecommissionPlatform,
    LinkToGovernment,
    PlanPlatform,
    StartBuilding,
    card_of,
    rules,
)
from services.emergency.platform.bulletin import (
    BulletinAlreadyPublished,
    BulletinEmpty,
    BulletinFigureTwice,
    BulletinMonthNotOver,
    BulletinUnknown,
    CorrectBulletin,
    PublishBulletin,
)
from tests.emergency.facts import BUREAU, COMMISSIONED, OPERATOR, PLATFORM, platform_story

PLAN = PlanPlatform(
    division="350200",
    responsible_unit=BUREAU,
    plan_document="厦质监〔2015〕20号",
    live_by=date(2015, 12, 31),
)
PLANNED = PlatformPlanned(**dict(PLAN))
COMMISSION = CommissionPlatform(**dict(COMMISSIONED))
ENTRAPMENTS = BulletinFigure(definition_id="entrapments.v1", numerator=310, denominator=1)
PUBLISH = PublishBulletin(period="2015-09", figures=(ENTRAPMENTS,))
PUBLISHED = BulletinPublished(**dict(PUBLISH))
FREED = BulletinFigure(definition_id="persons_freed.v1", numerator=555, denominator=1)


def stages(story: Any) -> list[PlatformStage]:
    """The stages that a platform reached, in their order."""
    return [one.stage for one in card_of(story.state).stages]


def test_a_platform_is_planned_built_and_live() -> None:
    """Each with its day; each once."""
    story = platform_story().on(2015, 3, 1)
    story.when(PLAN).then(PLANNED)
    story = story.also(PLANNED).on(2015, 5, 1)
    story.when(PLAN).then()
    story.when(StartBuilding(reference="开工")).then(BuildingStarted(reference="开工"))
    story = story.also(BuildingStarted()).on(2015, 11, 1)
    story.when(StartBuilding()).then()
    story.when(COMMISSION).then(COMMISSIONED)
    story = story.also(COMMISSIONED).on(2015, 12, 1)
    story.when(COMMISSION).then()
    assert stages(story) == [PlatformStage.PLANNED, PlatformStage.BUILDING, PlatformStage.LIVE]
    platform = story.state
    assert platform.stage_on(date(2015, 2, 28)) is None  # type: ignore[union-attr]
    assert platform.stage_on(date(2015, 10, 31)) == (  # type: ignore[union-attr]
        PlatformStage.BUILDING,
        date(2015, 5, 1),
    )


def test_a_platform_can_be_live_without_a_plan() -> None:
    """Some were before the campaign; its building can be told late, its plan too."""
    platform_story().when(COMMISSION).then(COMMISSIONED)
    live = platform_story(COMMISSIONED)
    live.on(2015, 11, 1).when(StartBuilding()).refuses(rules.PlatformAlreadyLive)
    live.on(2015, 11, 1).when(PLAN).refuses(rules.PlatformAlreadyLive)
    live.on(2015, 5, 1).when(StartBuilding()).then(BuildingStarted())
    live.on(2015, 3, 1).when(PLAN).then(PLANNED)
    told_late = live.on(2015, 5, 1).also(BuildingStarted()).on(2015, 3, 1).also(PLANNED)
    assert stages(told_late) == [
        PlatformStage.PLANNED,
        PlatformStage.BUILDING,
        PlatformStage.LIVE,
    ]


def test_a_live_platform_is_not_commissioned_otherwise() -> None:
    """Another name or operator would be another platform."""
    other = COMMISSION.model_copy(update={"name": "厦门电梯救援"})
    platform_story(COMMISSIONED).when(other).refuses(rules.PlatformAlreadyLive)


@pytest.mark.parametrize("division", ["999999", "660000"])
def test_a_platform_is_of_a_division_of_that_day(division: str) -> None:
    """No platform of nowhere."""
    for command in (PLAN, COMMISSION):
        odd = command.model_copy(update={"division": division})
        platform_story().when(odd).refuses(rules.PlatformDivisionUnknown)


def test_a_plan_lies_ahead() -> None:
    """A plan can be made anew, as long as the platform is not live."""
    past = PLAN.model_copy(update={"live_by": date(2015, 9, 30)})
    platform_story().when(past).refuses(rules.PlatformPlanEndsInThePast)
    later = PLAN.model_copy(update={"live_by": date(2016, 6, 30)})
    anew = platform_story(PLANNED, BuildingStarted()).when(later)
    anew.then(PlatformPlanned(**dict(later)))
    assert card_of(anew.after).stage is PlatformStage.BUILDING


def test_the_number_is_data() -> None:
    """96333 here, 96366 there; it can change."""
    change = ChangeHotlineNumber(number="96366")
    changed = HotlineNumberChanged(number="96366", former_number="96333")
    platform_story(COMMISSIONED).when(change).then(changed)
    platform_story(COMMISSIONED, changed).when(change).then()
    platform_story(PLANNED).when(change).refuses(rules.PlatformNotLive)
    platform_story().when(change).refuses(rules.PlatformUnknown)


def test_a_live_platform_is_linked_to_the_government_s() -> None:
    """纳入政府应急平台, once."""
    link = LinkToGovernment(
        government_platform="厦门市政府应急平台", document_number="厦府〔2015〕7号"
    )
    linked = PlatformLinkedToGovernment(**dict(link))
    platform_story(COMMISSIONED).when(link).then(linked)
    platform_story(COMMISSIONED, linked).when(link).then()
    platform_story(PLANNED).when(link).refuses(rules.PlatformNotLive)


def test_a_platform_may_end_and_begin_again() -> None:
    """After its end it is planned or commissioned anew."""
    end = DecommissionPlatform(reason="并入 12345")
    ended = PlatformDecommissioned(reason="并入 12345")
    platform_story(COMMISSIONED).when(end).then(ended)
    story = platform_story(COMMISSIONED, ended)
    story.when(end).then()
    again = story.on(2015, 11, 1).also(PLANNED)
    assert card_of(again.state).stage is PlatformStage.PLANNED
    renamed = COMMISSION.model_copy(update={"name": "新平台"})
    story.on(2015, 12, 1).when(renamed).then(PlatformCommissioned(**dict(renamed)))


def test_a_bulletin_goes_by_definition_ids() -> None:
    """Published once, of a month that is over, each definition once."""
    live = platform_story(COMMISSIONED)
    live.when(PUBLISH).then(PUBLISHED)
    platform_story(COMMISSIONED, PUBLISHED).when(PUBLISH).refuses(BulletinAlreadyPublished)
    for update, refusal in (
        (
            {"figures": (ENTRAPMENTS.model_copy(update={"definition_id": "x.v1"}),)},
            FigureDefinitionUnknown,
        ),
        ({"figures": (ENTRAPMENTS, ENTRAPMENTS)}, BulletinFigureTwice),
        ({"figures": ()}, BulletinEmpty),
        ({"period": "2015-10"}, BulletinMonthNotOver),
    ):
        live.when(PUBLISH.model_copy(update=update)).refuses(refusal)
    platform_story().when(PUBLISH).refuses(rules.PlatformUnknown)


def test_a_bulletin_is_corrected_by_a_new_fact() -> None:
    """Figure by figure; what was published stays in the log."""
    truth = ENTRAPMENTS.model_copy(update={"numerator": 312})
    correct = CorrectBulletin(period="2015-09", figures=(truth,), reason="漏报")
    corrected = BulletinCorrected(**dict(correct))
    both = PUBLISHED.model_copy(update={"figures": (ENTRAPMENTS, FREED)})
    platform_story(COMMISSIONED, both).when(correct).then(corrected)
    after = platform_story(COMMISSIONED, both, corrected)
    after.when(correct).then()
    [bulletin] = card_of(after.state).bulletins
    assert set(bulletin.figures) == {truth, FREED}
    assert bulletin.corrections == 1
    platform_story(COMMISSIONED).when(correct).refuses(BulletinUnknown)
    [early] = card_of(platform_story(COMMISSIONED, corrected, both).state).bulletins
    assert set(early.figures) == {truth, FREED}


def test_the_card_is_what_the_public_sees() -> None:
    """Name, number, operator, plan, link."""
    card = card_of(platform_story(PLANNED, COMMISSIONED).state)
    assert (card.name, card.number, card.operator) == (PLATFORM, "96333", OPERATOR)
    assert (card.plan_document, card.live_by) == (PLAN.plan_document, PLAN.live_by)
    assert card.stages[0].since == datetime(2015, 10, 1, 4, tzinfo=UTC)
