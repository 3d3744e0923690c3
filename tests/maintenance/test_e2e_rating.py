"""Scene 13, through real gRPC: the score recomputed from events equals the published one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import orjson
import pytest
from grpc import StatusCode

from services.maintenance.events.rating import MaintainerRated, RatingPublished
from services.maintenance.rating import rescored
from services.maintenance.tables.weights import RATING_WEIGHTS, RatingWeights
from services.reference.dated import Dated, DatedTable
from tests.e2e.people import BUREAU, MAINTAINER
from tests.e2e.registry import Refusal, Registry, on
from tests.maintenance.telling import HARBOUR, lift, maintained, of

REPORTED = "maintenance.SubcontractingReported.v1"


def subcontracted(registry: Registry, number: str) -> Any:
    """A new lift, and the report that its maintainer had another do the work."""
    story = lift(registry)
    contract_id = maintained(registry, story)
    return registry.national.ReportSubcontracting(
        contract_id=contract_id,
        report_number=number,
        subcontractor=HARBOUR,
        found_on=date(2014, 9, 1),
        evidence="现场为海港公司人员",
        reported_by=BUREAU,
        occurred_at=on(2014, 9, 2),
    )


def rated(registry: Registry, period: str, evidence: Sequence[Mapping[str, Any]]) -> str:
    """The id of a rating of the maintainer, by the city."""
    city = registry.caller("city", division="3502")
    answer = city.RateMaintainer(
        maintainer=MAINTAINER, period=period, evidence=evidence, rated_by=BUREAU
    )
    return str(answer.rating_id)


def test_a_published_score_is_recomputed_from_the_log(registry: Registry) -> None:
    """By anybody: count the events, weigh them, and compare. New weights change nothing of it."""
    positions = [subcontracted(registry, f"转-{n}").receipt.position for n in (1, 2)]
    evidence = [
        {"item": "RATING_ITEM_SUBCONTRACTING", "count": 2, "positions": positions},
        {"item": "RATING_ITEM_LATE_SCAN", "percent_tenths": 35, "document_number": "平台-1"},
        {"item": "RATING_ITEM_INSURED_LIFTS", "count": 120, "document_number": "保-1"},
    ]
    rating_id = rated(registry, "2014", evidence)
    registry.national.PublishRating(rating_id=rating_id, published_by=BUREAU)
    log = {one.position: one for one in registry.events()}
    by_type = {one.type: one for one in log.values()}
    event = MaintainerRated.model_validate(data(by_type["maintenance.MaintainerRated.v1"]))
    published = RatingPublished.model_validate(data(by_type["maintenance.RatingPublished.v1"]))
    for one in event.evidence:
        shown = [log[position] for position in one.positions]
        assert all(fact.type == REPORTED for fact in shown)
        assert all(data(fact)["maintainer"]["party_id"] == MAINTAINER["party_id"] for fact in shown)
        assert not shown or len(shown) == one.count
    [row] = RATING_WEIGHTS.rows
    harder = RatingWeights(
        {
            item: replace(w, points_tenths=2 * w.points_tenths)
            for item, w in row.value.weights.items()
        },
        row.value.grades,
    )
    newer = DatedTable(
        "rating_weights",
        [replace(row, valid_to=date(2025, 12, 31)), Dated(date(2026, 1, 1), None, "x", harder)],
    )
    for table in (RATING_WEIGHTS, newer):
        assert rescored(event, table) == (published.score_tenths, published.grade)
    assert published.score_tenths == 1000 - 400 - 35 + 20
    anybody = registry.with_token(None).GetPublishedRating(rating_id=rating_id).published_rating
    assert [one.score_tenths for one in anybody.publications] == [585]


def test_an_upheld_appeal_is_published_beside_what_was(registry: Registry) -> None:
    """The maintainer appeals, the city corrects the evidence: a second publication, both kept."""
    position = subcontracted(registry, "转-9").receipt.position
    shown = {"item": "RATING_ITEM_SUBCONTRACTING", "count": 1, "positions": [position]}
    rating_id = rated(registry, "2014-H2", [shown])
    city = registry.caller("city", division="3502")
    maintainer = of(registry, "maintainer", MAINTAINER)
    with pytest.raises(Refusal) as draft:
        registry.with_token(None).GetPublishedRating(rating_id=rating_id)
    assert (draft.value.code, draft.value.reason) == (
        StatusCode.NOT_FOUND,
        "RATING_NOT_PUBLISHED",
    )
    city.PublishRating(rating_id=rating_id, published_by=BUREAU)
    maintainer.AppealRating(rating_id=rating_id, appeal_number="异-1", grounds="系借调人员")
    with pytest.raises(Refusal) as open_:
        city.PublishRating(rating_id=rating_id, published_by=BUREAU)
    assert open_.value.reason == "RATING_UNDER_APPEAL"
    city.ResolveAppeal(
        rating_id=rating_id,
        appeal_number="异-1",
        upheld=True,
        reason="报告已撤销",
        resolved_by=BUREAU,
        corrected_evidence=[{"item": "RATING_ITEM_EXPERT", "count": 1, "document_number": "专-1"}],
    )
    city.PublishRating(rating_id=rating_id, published_by=BUREAU)
    card = maintainer.GetRating(rating_id=rating_id).rating
    assert [(one.version, one.score_tenths) for one in card.versions] == [(1, 800), (2, 1050)]
    assert [(one.version, one.score_tenths) for one in card.publications] == [(1, 800), (2, 1050)]
    assert [one.outcome for one in card.appeals] == [1]


def test_evidence_is_in_the_log(registry: Registry) -> None:
    """A position beyond the log, or of another kind of event, shows nothing."""
    for position in (1, registry.head + 1_000):
        shown = {"item": "RATING_ITEM_SUBCONTRACTING", "count": 1, "positions": [position]}
        with pytest.raises(Refusal) as refused:
            rated(registry, "2013", [shown])
        assert refused.value.reason == "RATING_EVIDENCE_NOT_SHOWN"


def test_another_maintainers_violation_shows_nothing(registry: Registry) -> None:
    """What the lotus company did is not held against the harbour company."""
    position = subcontracted(registry, "转-5").receipt.position
    shown = {"item": "RATING_ITEM_SUBCONTRACTING", "count": 1, "positions": [position]}
    with pytest.raises(Refusal) as refused:
        registry.national.RateMaintainer(
            maintainer=HARBOUR, period="2014", evidence=[shown], rated_by=BUREAU
        )
    assert refused.value.reason == "RATING_EVIDENCE_NOT_SHOWN"


def test_only_a_maintainer_is_rated(registry: Registry) -> None:
    """By its registered kind."""
    with pytest.raises(Refusal) as refused:
        registry.national.RateMaintainer(maintainer=BUREAU, period="2014", rated_by=BUREAU)
    assert refused.value.reason == "PARTY_OF_ANOTHER_KIND"


def data(recorded: Any) -> Any:
    """What an event of the log says."""
    return orjson.loads(recorded.data)
