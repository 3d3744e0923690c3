"""The phases of a campaign and its model forms: opened, closed, rescheduled, published."""

from datetime import date

from services.supervision.campaign import Launched
from services.supervision.campaign.commands import (
    ClosePhase,
    OpenPhase,
    PublishFormTemplate,
    ReschedulePhase,
)
from services.supervision.campaign.rules import (
    EarlierPhaseUnfinished,
    PhaseAlreadyOver,
    PhaseBeforeItsTime,
    PhaseDatesOutOfOrder,
    PhaseNotOpened,
    PhaseStillRunning,
    TemplateItemTwice,
    TemplateOutOfOrder,
)
from services.supervision.events.campaign import (
    CampaignPhaseClosed,
    CampaignPhaseOpened,
    CampaignPhaseRescheduled,
    FormTemplatePublished,
)
from services.supervision.events.campaign_values import CampaignPhase, FormItem, FormTemplate
from tests.supervision.campaign_facts import CAMPAIGN, TEMPLATE, CampaignStory, running

FIRST, SECOND = CampaignPhase.PREPARATION, CampaignPhase.SELF_INSPECTION


def opened(phase: CampaignPhase) -> CampaignPhaseOpened:
    return CampaignPhaseOpened(campaign_id=CAMPAIGN, phase=phase)


def closed(phase: CampaignPhase) -> CampaignPhaseClosed:
    return CampaignPhaseClosed(campaign_id=CAMPAIGN, phase=phase)


def prepared() -> CampaignStory:
    """The first phase is over."""
    story = running().on(2015, 3, 13).also(opened(FIRST))
    return story.on(2015, 3, 31).also(closed(FIRST)).on(2015, 4, 1)


def test_a_phase_opens_on_its_day() -> None:
    """Not before, and once."""
    open_second = OpenPhase(phase=SECOND)
    prepared().when(open_second).then(opened(SECOND))
    prepared().on(2015, 3, 31).when(open_second).refuses(PhaseBeforeItsTime)
    prepared().also(opened(SECOND)).when(open_second).then()
    prepared().when(OpenPhase(phase=FIRST)).refuses(PhaseAlreadyOver)


def test_phases_follow_one_another() -> None:
    """The one before is closed first."""
    running().on(2015, 4, 1).also(opened(FIRST)).when(OpenPhase(phase=SECOND)).refuses(
        EarlierPhaseUnfinished
    )


def test_a_phase_closes_on_its_last_day_or_later() -> None:
    """It was opened; closing it twice changes nothing."""
    close = ClosePhase(phase=SECOND)
    prepared().when(close).refuses(PhaseNotOpened)
    open_ = prepared().also(opened(SECOND))
    open_.on(2015, 6, 29).when(close).refuses(PhaseStillRunning)
    open_.on(2015, 6, 30).when(close).then(closed(SECOND))
    open_.on(2015, 7, 1).also(closed(SECOND)).when(close).then()


def test_a_phase_is_rescheduled_between_its_neighbours() -> None:
    """What is over keeps its days; the same days are no change."""
    later = ReschedulePhase(
        phase=SECOND, begins_on=date(2015, 4, 1), ends_on=date(2015, 6, 25), reason="提前"
    )
    prepared().when(later).then(
        CampaignPhaseRescheduled(
            campaign_id=CAMPAIGN,
            phase=SECOND,
            begins_on=date(2015, 4, 1),
            ends_on=date(2015, 6, 25),
            former_begins_on=date(2015, 4, 1),
            former_ends_on=date(2015, 6, 30),
            reason="提前",
        )
    )
    state = prepared().when(later).after
    assert isinstance(state, Launched)
    assert state.facts.dates(SECOND).ends_on == date(2015, 6, 25)
    same = later.model_copy(update={"ends_on": date(2015, 6, 30)})
    prepared().when(same).then()
    overlapping = later.model_copy(update={"ends_on": date(2015, 7, 1)})
    prepared().when(overlapping).refuses(PhaseDatesOutOfOrder)
    prepared().when(later.model_copy(update={"phase": FIRST})).refuses(PhaseAlreadyOver)


def test_forms_are_numbered() -> None:
    """The next version is used from a later day, and its lines have codes of their own."""
    publish = PublishFormTemplate(
        title="自查表（修订）", used_from=date(2015, 5, 1), items=TEMPLATE.items
    )
    second = FormTemplate(template_version=2, **dict(publish))
    published = FormTemplatePublished(campaign_id=CAMPAIGN, template=second)
    running().when(publish).then(published)
    running().also(published).when(publish).refuses(TemplateOutOfOrder)
    twice = publish.model_copy(update={"items": (FormItem(item_code="1", text="甲"),) * 2})
    running().when(twice).refuses(TemplateItemTwice)


def test_forms_stand_in_their_order() -> None:
    """Also when the older version is told late."""
    second = TEMPLATE.model_copy(update={"template_version": 2})
    third = TEMPLATE.model_copy(update={"template_version": 3})
    story = running().also(
        FormTemplatePublished(campaign_id=CAMPAIGN, template=third),
        FormTemplatePublished(campaign_id=CAMPAIGN, template=second),
    )
    state = story.state
    assert isinstance(state, Launched)
    assert [one.template_version for one in state.facts.templates] == [1, 2, 3]
    assert state.facts.template(4) is None
