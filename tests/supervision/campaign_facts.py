"""What the tests of the campaign side begin with: the campaign of 2015, its form, one elevator.

The campaign is the nation's, with the five phases of the plan; a spec without a date acts on
1 October 2015.
"""

from datetime import UTC, date, datetime
from functools import cache

from services.reference.divisions import Divisions
from services.reference.elevator import (
    ElevatorFacts,
    PhaseName,
    Place,
    PlaceType,
    TechnicalParameters,
)
from services.reference.organisations import Organisation
from services.reference.party import PartyRef
from services.supervision import campaign
from services.supervision.campaign import CampaignFacts
from services.supervision.events.campaign import (
    CampaignHappened,
    CampaignLaunched,
    FormTemplatePublished,
)
from services.supervision.events.campaign_values import (
    NATION,
    AnswerResult,
    CampaignPhase,
    FormAnswer,
    FormContent,
    FormHazard,
    FormItem,
    FormOutcome,
    FormTemplate,
    NamedOffice,
    PhaseDates,
)
from tests.spec import Given, given

CAMPAIGN = "2015-dhz"
ELEVATOR = "abcdefghijklmnopqrstuvwxy2"
OTHER_ELEVATOR = "abcdefghijklmnopqrstuvwxy3"

MAKER = PartyRef(party_id="uscc:914403001922038216", name="厦门电梯制造有限公司")
USER = PartyRef(party_id="committee:350203-2014-17", name="莲花二村业主委员会")
MAINTAINER = PartyRef(party_id="register:xm:maintainer-1", name="厦门莲花电梯维保有限公司")
BUREAU = PartyRef(party_id="register:xm:bureau", name="厦门市质量技术监督局")
AGENCY = PartyRef(party_id="register:xm:tsi", name="厦门市特种设备检验检测院")
BRIGADE = PartyRef(party_id="register:xm:brigade", name="厦门市质量技术监督稽查支队")

AQSIQ = NamedOffice(
    name="国家质量监督检验检疫总局",
    short_name="质检总局",
    organisation=Organisation.SPECIAL_EQUIPMENT,
)

PHASES = tuple(
    PhaseDates(phase=phase, begins_on=begins, ends_on=ends)
    for phase, begins, ends in (
        (CampaignPhase.PREPARATION, date(2015, 3, 13), date(2015, 3, 31)),
        (CampaignPhase.SELF_INSPECTION, date(2015, 4, 1), date(2015, 6, 30)),
        (CampaignPhase.KEY_SUPERVISION, date(2015, 7, 1), date(2015, 9, 30)),
        (CampaignPhase.LISTED_SUPERVISION, date(2015, 10, 1), date(2015, 11, 30)),
        (CampaignPhase.SUMMARY, date(2015, 12, 1), date(2015, 12, 31)),
    )
)
"""The five phases as the plan of 2015 dates them."""

TEMPLATE = FormTemplate(
    template_version=1,
    title="电梯安全自查表（一梯一表）",
    used_from=date(2015, 4, 1),
    items=(
        FormItem(item_code="1.1", text="使用管理责任单位明确"),
        FormItem(item_code="1.2", text="层门锁闭有效"),
        FormItem(item_code="2.1", text="轿内报警装置有效", optional_answer=True),
    ),
)


@cache
def divisions() -> Divisions:
    """The national table."""
    return Divisions.load()


def roster() -> tuple[str, ...]:
    """The 32 units that report in 2015."""
    return tuple(one.code for one in divisions().reporting_units(date(2015, 3, 13)))


def launched(**fields: object) -> CampaignLaunched:
    """The nation's campaign of 2015, but for `fields`."""
    facts: dict[str, object] = {
        "campaign_id": CAMPAIGN,
        "name": "电梯安全监管大会战",
        "sponsor": AQSIQ,
        "division": NATION,
        "phases": PHASES,
        "reporting_units": roster(),
        "report_due_day": 10,
    }
    return CampaignLaunched.model_validate({**facts, **fields})


TEMPLATE_PUBLISHED = FormTemplatePublished(campaign_id=CAMPAIGN, template=TEMPLATE)

CampaignStory = Given[campaign.Command, campaign.State, CampaignHappened]


def nothing() -> CampaignStory:
    """No campaign."""
    return given(campaign.decider(divisions()))


def running(**fields: object) -> CampaignStory:
    """The campaign, launched on 13 March 2015, with its form."""
    story = nothing().on(2015, 3, 13).also(launched(**fields), TEMPLATE_PUBLISHED)
    return story.on(2015, 10, 1)


def campaign_facts(**fields: object) -> CampaignFacts:
    """What is done in the campaign rests on this."""
    state = running(**fields).state
    assert isinstance(state, campaign.Launched)
    return state.facts


def elevator(**fields: object) -> ElevatorFacts:
    """A passenger lift in a Xiamen housing estate, in use since 2014."""
    facts: dict[str, object] = {
        "elevator_id": ELEVATOR,
        "phase": PhaseName.IN_USE,
        "phase_since": datetime(2014, 3, 1, tzinfo=UTC),
        "maker": MAKER,
        "serial_number": "G40871",
        "place": Place(division="350203", place_type=PlaceType.RESIDENTIAL),
        "parameters": TechnicalParameters(kind_code="3110"),
        "put_into_use_on": date(2014, 3, 1),
        "user_unit": USER,
        "maintainer": MAINTAINER,
    }
    return ElevatorFacts.model_validate({**facts, **fields})


def content(*outcomes: FormOutcome, inspected_on: date = date(2015, 5, 4)) -> FormContent:
    """A form with a hazard of the landing doors for each of these outcomes."""
    hazards = tuple(
        FormHazard(
            item_code="1.2",
            description=f"层门门锁缺陷 {number}",
            outcome=outcome,
            measure="更换门锁",
        )
        for number, outcome in enumerate(outcomes, 1)
    )
    doors = AnswerResult.NOT_CONFORM if outcomes else AnswerResult.CONFORM
    return FormContent(
        template_version=1,
        inspected_on=inspected_on,
        inspected_by=MAINTAINER,
        answers=(
            FormAnswer(item_code="1.1", result=AnswerResult.CONFORM),
            FormAnswer(item_code="1.2", result=doors),
        ),
        hazards=hazards,
    )
