"""The aggregates of the campaign side, as the handler takes them."""

from dataclasses import dataclass
from typing import Final

from services.kernel.aggregate import Aggregate
from services.kernel.codec import Catalogue
from services.kernel.subject import NOBODY
from services.reference.divisions import Divisions
from services.supervision import (
    activity,
    campaign,
    check,
    command_post,
    document,
    form,
    key,
    measure,
    report,
    survey,
)
from services.supervision.events import EVENTS
from services.supervision.events.activity import ActivityHappened
from services.supervision.events.campaign import CampaignHappened
from services.supervision.events.check import CheckHappened
from services.supervision.events.command_post import CommandPostHappened
from services.supervision.events.form import FormHappened
from services.supervision.events.key import KeyHappened
from services.supervision.events.paper import DocumentHappened, MeasureHappened
from services.supervision.events.statistics import StatisticsHappened
from services.supervision.events.survey import SurveyHappened

CATALOGUE: Final = Catalogue(EVENTS)

ELEVATOR_ID_LENGTH: Final = 26


def elevator_of(key: str, _command: object, _state: object) -> str:
    """The elevator that a stream `<name>-<campaign>-<elevator>` is about."""
    return key[-ELEVATOR_ID_LENGTH:]


FORMS: Final[Aggregate[form.Command, form.State, FormHappened]] = Aggregate(
    "form", form.DECIDER, lambda _: NOBODY, about=elevator_of
)
KEYS: Final[Aggregate[key.Command, key.State, KeyHappened]] = Aggregate(
    "key", key.DECIDER, lambda _: NOBODY, about=elevator_of
)
REPORTS: Final[Aggregate[report.Command, report.State, StatisticsHappened]] = Aggregate(
    "report", report.DECIDER, report.subject_of, report.named_by
)
SURVEYS: Final[Aggregate[survey.Command, survey.State, SurveyHappened]] = Aggregate(
    "survey", survey.DECIDER, survey.subject_of, survey.named_by
)


@dataclass(frozen=True, slots=True)
class CampaignAggregates:
    """Those whose rules need the division table."""

    campaigns: Aggregate[campaign.Command, campaign.State, CampaignHappened]
    commands: Aggregate[command_post.Command, command_post.State, CommandPostHappened]
    activities: Aggregate[activity.Command, activity.State, ActivityHappened]
    measures: Aggregate[measure.Command, measure.State, MeasureHappened]
    documents: Aggregate[document.Command, document.State, DocumentHappened]
    checks: Aggregate[check.Command, check.State, CheckHappened]

    @classmethod
    def over(cls, divisions: Divisions) -> "CampaignAggregates":
        """With that division table."""
        return cls(
            Aggregate(
                "campaign", campaign.decider(divisions), campaign.subject_of, campaign.named_by
            ),
            Aggregate(
                "command",
                command_post.decider(divisions),
                command_post.subject_of,
                command_post.named_by,
            ),
            Aggregate(
                "activity", activity.decider(divisions), activity.subject_of, activity.named_by
            ),
            Aggregate("measure", measure.decider(divisions), measure.subject_of, measure.named_by),
            Aggregate(
                "document", document.decider(divisions), document.subject_of, document.named_by
            ),
            Aggregate("check", check.decider(divisions), check.subject_of, check.named_by),
        )
