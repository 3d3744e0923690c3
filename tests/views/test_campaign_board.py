"""The board of a campaign: given facts, then months; and what there is to inspect, by its reach."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import pytest

from services.kernel.decider import Event
from services.kernel.envelope import Actor, Meta, encode_meta
from services.kernel.projecting.asking import Look, Views
from services.kernel.projecting.projector import Projector
from services.kernel.projecting.sink import Commit
from services.kernel.store import NO_STREAM, NewEvent
from services.kernel.stores.memory import MemoryEventStore
from services.supervision.campaign.rules import CampaignUnknown
from services.supervision.events.campaign import CampaignPhaseRescheduled, CampaignWithdrawn
from services.supervision.events.campaign_values import CampaignPhase
from services.supervision.events.statistics import (
    CampaignCounts,
    StatisticsCorrected,
    StatisticsSubmitted,
)
from services.supervision.report.roster import ReportStanding
from services.supervision.report.rules import PeriodOutsideCampaign
from services.views.campaigns.board import Day, month, months_of
from services.views.campaigns.papers import CAMPAIGNS, papers_of
from services.views.campaigns.progress import Progress, progress, to_inspect
from services.views.days import number
from services.views.language import CATALOGUE
from services.views.statistics.ledger import Entry
from services.views.statistics.reading import Region
from services.views.statistics.view import FIGURES
from tests.kernel.counter import Hand
from tests.projections.sinks import opened_in, views_in
from tests.supervision.campaign_facts import (
    CAMPAIGN,
    TEMPLATE_PUBLISHED,
    campaign_facts,
    divisions,
    launched,
)
from tests.views.sums import summed

FUJIAN: Final = "350000"
COUNTS: Final = CampaignCounts(
    counted_to=date(2015, 5, 31),
    self_inspected=100,
    with_hazards=6,
    rectified=3,
    under_watch=2,
    stopped=1,
    maker_reported=4,
    maker_confirmed=2,
)
SUBMITTED: Final = StatisticsSubmitted(
    campaign_id=CAMPAIGN,
    unit=FUJIAN,
    period="2015-05",
    counts=COUNTS,
    prepared_by="质监局",
    due_on=date(2015, 6, 10),
    late=False,
)
CORRECTED: Final = StatisticsCorrected(
    campaign_id=CAMPAIGN,
    unit=FUJIAN,
    period="2015-05",
    counts=COUNTS.model_copy(update={"self_inspected": 120}),
    reason="漏报",
)
LATER: Final = CampaignPhaseRescheduled(
    campaign_id=CAMPAIGN,
    phase=CampaignPhase.SUMMARY,
    begins_on=date(2015, 12, 1),
    ends_on=date(2016, 1, 31),
    former_begins_on=date(2015, 12, 1),
    former_ends_on=date(2015, 12, 31),
    reason="延长",
)
REPORT: Final = f"report-{CAMPAIGN}-{FUJIAN}-2015-05"
STREAM: Final = f"campaign-{CAMPAIGN}"


def noon(month_: int, day: int) -> datetime:
    """In China, in 2015."""
    return datetime(2015, month_, day, 4, tzinfo=UTC)


FACTS: Final[list[tuple[str, Event, datetime, datetime]]] = [
    # stream, fact, true at, recorded at
    (STREAM, launched(), noon(3, 13), noon(3, 13)),
    (STREAM, TEMPLATE_PUBLISHED, noon(3, 20), noon(3, 20)),
    (REPORT, SUBMITTED, noon(6, 9), noon(6, 9)),
    (REPORT, CORRECTED, noon(6, 12), noon(6, 15)),
    (STREAM, LATER, noon(11, 1), noon(11, 2)),
    (STREAM, CampaignWithdrawn(campaign_id=CAMPAIGN, reason="x"), noon(12, 1), noon(12, 1)),
]

LEDGER: Final = [
    # metric, part, division, valid, amount; recorded on 1 July
    ("in_use", "", "350203", date(2014, 1, 1), 5),
    ("in_use", "", "350602", date(2014, 1, 1), 3),
    ("in_use", "", "440305", date(2014, 1, 1), 7),
    ("in_use", "", "110101", date(2015, 6, 1), 11),
    ("stock", "kind:3110", "350203", date(2014, 1, 1), 4),
    ("stock", "kind:3310", "350203", date(2014, 1, 1), 2),
    ("self_inspected", f"campaign:{CAMPAIGN}", "350203", date(2015, 5, 4), 2),
    ("self_inspected", "campaign:other", "350203", date(2015, 5, 4), 9),
    ("with_hazards", f"campaign:{CAMPAIGN}", "350203", date(2015, 5, 4), 1),
    ("stopped_by_form", f"campaign:{CAMPAIGN}", "350203", date(2015, 5, 4), 1),
    ("stopped", "", "350203", date(2015, 5, 4), 50),
    ("maker_reported", "", "350203", date(2015, 1, 4), 8),
    ("maker_reported", "", "350203", date(2015, 5, 4), 1),
]


@pytest.fixture(params=["sqlite", "postgres"])
async def views(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Views]:
    """The campaign's facts and the figures' ledger, both written by hand."""
    schema = f"test_{uuid4().hex[:12]}"
    async with opened_in(request.param, tmp_path, schema) as open_sink:
        sink, clock = await open_sink(), Hand()
        store = MemoryEventStore(clock)
        for stream, event, at, clock.at in FACTS:
            meta = Meta(at, Actor("national", "t"), uuid4())
            version = (await store.heads([stream])).get(stream, NO_STREAM)
            new = NewEvent(uuid4(), *CATALOGUE.encode(event), encode_meta(meta))
            await store.append(stream, version, [new])
        projector = Projector(store, CATALOGUE, sink, (CAMPAIGNS,), clock)
        await projector.open()
        await projector.catch_up()
        generation = await sink.create(FIGURES)
        entries = [(Entry(m, s, d, number(v)), n) for m, s, d, v, n in LEDGER]
        added = summed(entries, date(2015, 7, 1))
        await sink.commit([Commit(generation, 0, 1, {}, added)])
        await sink.promote(generation)
        found = views_in(request.param, tmp_path, schema)
        yield found
        await found.close()


@asynccontextmanager
async def figures(views: Views) -> AsyncIterator[Look]:
    """A look at all figures."""
    async with views.look(FIGURES.name) as look:
        yield look


async def may(views: Views, as_of: date, known_on: date = date.max) -> Any:
    """May 2015, as it stood on a day."""
    async with views.look(CAMPAIGNS.name) as look, figures(views) as counted:
        papers = await papers_of(look, CAMPAIGN, as_of, known_on)
        return await month(counted, papers, divisions(), "2015-05", Day(as_of, known_on))


async def test_a_month_as_true_and_as_known(views: Views) -> None:
    """A correction counts from the day on which it was true, where it was known by then."""
    for as_of, known_on, said in (
        (date(2015, 6, 8), date.max, None),
        (date(2015, 6, 9), date.max, 100),
        (date(2015, 6, 12), date.max, 120),
        (date(2015, 6, 12), date(2015, 6, 14), 100),
        (date(2015, 6, 12), date(2015, 6, 15), 120),
    ):
        found = await may(views, as_of, known_on)
        unit = next(one for one in found.units if one.unit == FUJIAN)
        assert (unit.counts.self_inspected if unit.counts else None) == said
        assert (found.submitted.self_inspected if found.submitted else None) == said
        assert unit.standing is (ReportStanding.ON_TIME if said else ReportStanding.AWAITED)
        assert len(found.units) == 32


async def test_what_is_counted_stands_beside_it(views: Views) -> None:
    """To the day to which the units counted, for each that is a place; as known on the same day."""
    found = await may(views, date(2015, 7, 2))
    assert found.counted_to == date(2015, 5, 31)
    assert found.counted == Progress(2, 1, stopped=1, maker_reported=1)
    assert found.counted_of[FUJIAN] == found.counted
    assert found.counted_of["110000"] == Progress()
    assert "660000" not in found.counted_of
    unknown = await may(views, date(2015, 7, 2), date(2015, 6, 30))
    assert unknown.counted == Progress()


async def test_a_campaign_as_true_and_as_known(views: Views) -> None:
    """Not before its launch; with the days it had then; with the months that had begun."""
    async with views.look(CAMPAIGNS.name) as look:
        with pytest.raises(CampaignUnknown):
            (await papers_of(look, CAMPAIGN, date(2015, 3, 12), date.max)).campaign()
        before = (await papers_of(look, CAMPAIGN, date(2015, 11, 1), date(2015, 11, 1))).campaign()
        after = (await papers_of(look, CAMPAIGN, date(2015, 11, 1), date(2015, 11, 2))).campaign()
        ended = (await papers_of(look, CAMPAIGN, date.max, date.max)).campaign()
    assert before.facts.ends_on == date(2015, 12, 31)
    assert after.facts.ends_on == date(2016, 1, 31)
    assert (after.is_running, ended.is_running) == (True, False)
    assert months_of(after.facts, "", date(2015, 5, 1)) == ["2015-03", "2015-04", "2015-05"]
    assert months_of(after.facts, "", date(2020, 1, 1))[-2:] == ["2015-12", "2016-01"]
    assert months_of(after.facts, "2016-01", date(2015, 5, 1)) == ["2016-01"]
    with pytest.raises(PeriodOutsideCampaign):
        months_of(before.facts, "2016-01", date(2015, 5, 1))


@pytest.mark.parametrize(
    ("fields", "division", "digits", "expected"),
    [
        ({}, "", None, {"": 26}),
        ({}, "35", None, {"35": 8}),
        ({}, "", 2, {"11": 11, "35": 8, "44": 7}),
        ({"scope_divisions": ("350200", "440305")}, "", None, {"": 12}),
        ({"scope_divisions": ("350200", "440305")}, "", 2, {"35": 5, "44": 7}),
        ({"scope_divisions": ("350200", "440305")}, "", 4, {"3502": 5, "4403": 7}),
        ({"scope_divisions": ("350200", "440305")}, "35", 6, {"350203": 5}),
        ({"scope_divisions": ("350200", "350203")}, "3502", None, {"3502": 5}),
        ({"scope_divisions": ("350200",)}, "44", None, {}),
        ({"kind_codes": ("31",)}, "", None, {"": 4}),
        ({"kind_codes": ("31", "33")}, "35", 6, {"350203": 6}),
    ],
)
async def test_what_there_is_to_inspect(
    views: Views,
    fields: dict[str, Any],
    division: str,
    digits: int | None,
    expected: dict[str, int],
) -> None:
    """In use where the campaign reaches, each once; of some kinds, those registered."""
    region = Region(division, digits, None, date(2015, 7, 1), date.max)
    async with figures(views) as look:
        assert await to_inspect(look, campaign_facts(**fields), region) == expected


async def test_progress_is_each_campaigns_own(views: Views) -> None:
    """Another campaign's forms, and what makers reported before this one, do not count."""
    region = Region("3502", None, None, date(2015, 6, 30), date.max)
    async with figures(views) as look:
        found = await progress(look, campaign_facts(), region)
        nothing = await progress(look, campaign_facts(), region._replace(division="11"))
    assert found == {"3502": Progress(2, 1, stopped=1, maker_reported=1)}
    assert nothing == {"11": Progress()}
