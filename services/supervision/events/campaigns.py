"""The events of the campaign side: the campaign itself, forms, reports, checks, papers."""

from itertools import chain
from typing import Final, get_args

from services.kernel.decider import Event
from services.supervision.events.activity import ActivityHappened
from services.supervision.events.campaign import CampaignHappened
from services.supervision.events.check import CheckHappened
from services.supervision.events.command_post import CommandPostHappened
from services.supervision.events.form import FormHappened
from services.supervision.events.key import KeyHappened
from services.supervision.events.paper import DocumentHappened, MeasureHappened
from services.supervision.events.statistics import StatisticsHappened
from services.supervision.events.survey import SurveyHappened

CAMPAIGN_EVENTS: Final[tuple[type[Event], ...]] = tuple(
    chain.from_iterable(
        get_args(theme)
        for theme in (
            CampaignHappened,
            CommandPostHappened,
            ActivityHappened,
            DocumentHappened,
            MeasureHappened,
            StatisticsHappened,
            FormHappened,
            KeyHappened,
            CheckHappened,
            SurveyHappened,
        )
    )
)
"""Every event of the campaign side."""
