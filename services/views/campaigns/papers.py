"""What is on record of each campaign and of each unit's monthly report: the facts, on two clocks.

A board is folded from some hundred facts when it is asked for, by the campaign's and the report's own
folds, so that it is right for any day, as known on any day.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, Final, get_args

from services.kernel.clock import from_micros, micros
from services.kernel.projecting.asking import Look
from services.kernel.projecting.projection import Projection, Rows, Told
from services.kernel.projecting.tables import Change, Kind, Put, Ref, Table
from services.reference.dated import CHINA
from services.supervision import campaign, report
from services.supervision.campaign.state import Launched, NotLaunched
from services.supervision.events.campaign import CampaignHappened, FormTemplatePublished
from services.supervision.events.statistics import StatisticsHappened
from services.supervision.report.deciding import NotReported, report_key
from services.views.language import CATALOGUE

PAPERS: Final = Table(
    "papers",
    {
        "campaign_id": Kind.TEXT,
        "position": Kind.INTEGER,
        "stream": Kind.TEXT,
        "occurred_at": Kind.INTEGER,  # microseconds since 1970, UTC
        "recorded_at": Kind.INTEGER,
        "type": Kind.TEXT,
        "data": Kind.TEXT,  # JSON
    },
    key=("campaign_id", "position"),
)


def _refs(_told: Told) -> Iterable[Ref]:
    return ()


def _fold(_rows: Rows, told: Told) -> Iterable[Change]:
    event: Any = told.event
    yield Put(
        PAPERS,
        {
            "campaign_id": event.campaign_id,
            "position": told.position,
            "stream": told.stream,
            "occurred_at": micros(told.occurred_at),
            "recorded_at": micros(told.recorded_at),
            "type": told.type,
            "data": told.data.decode(),
        },
    )


_KEPT: Final = [
    one
    for one in (*get_args(CampaignHappened), *get_args(StatisticsHappened))
    if one is not FormTemplatePublished
]

CAMPAIGNS: Final = Projection(
    "campaigns", 1, (PAPERS,), frozenset(one.stored_as for one in _KEPT), _refs, _fold
)


class Papers:
    """What was true of a campaign on a day, as known on a day."""

    def __init__(
        self, campaign_id: str, streams: Mapping[str, Sequence[Mapping[str, Any]]]
    ) -> None:
        self._campaign_id, self._streams = campaign_id, streams

    def campaign(self) -> Launched:
        """Raises `CampaignUnknown`."""
        facts = self._streams.get(f"campaign-{self._campaign_id}", ())
        return campaign.launched(_folded(facts, NotLaunched(), campaign.evolve))

    def report(self, unit: str, period: str) -> report.State:
        """The unit's report for that month."""
        key = report_key(self._campaign_id, unit, period)
        facts = self._streams.get(f"report-{key}", ())
        found: report.State = _folded(facts, NotReported(), report.evolve)
        return found


async def papers_of(look: Look, campaign_id: str, as_of: date, known_on: date) -> Papers:
    """All that is on record of the campaign, true by the end of one day and known by that of another."""
    ends = (_micros_at_end(as_of), _micros_at_end(known_on))
    streams: dict[str, list[Mapping[str, Any]]] = {}
    for row in await look.rows(_PAPERS, (campaign_id, *ends)):
        streams.setdefault(str(row["stream"]), []).append(row)
    return Papers(campaign_id, streams)


_PAPERS: Final = """SELECT * FROM {papers}
    WHERE "campaign_id" = ? AND "occurred_at" < ? AND "recorded_at" < ? ORDER BY "position\""""


def _folded(facts: Sequence[Mapping[str, Any]], state: Any, evolve: Any) -> Any:
    """The first fact first, then as they became true, as streams fold."""
    for row in (*facts[:1], *sorted(facts[1:], key=lambda one: int(one["occurred_at"]))):
        event = CATALOGUE.decode(str(row["type"]), str(row["data"]).encode())
        state = evolve(state, event, from_micros(int(row["occurred_at"])))
    return state


def _micros_at_end(day: date) -> int:
    """The first moment that is after this day in China."""
    if day >= date.max - timedelta(days=1):
        return 2**62
    return micros(datetime(day.year, day.month, day.day, tzinfo=CHINA) + timedelta(days=1))
