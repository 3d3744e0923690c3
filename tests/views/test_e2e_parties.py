"""Makers, maintainers and insurers through gRPC: whose, where, and who may ask."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

import pytest
from grpc import StatusCode

from services.kernel.decider import Event
from services.maintenance.events.rating import RatingGrade, RatingPublished
from services.maintenance.events.upkeep import ElevatorTakenOver
from services.reference.party import PartyRef
from tests.e2e.people import AWAY, BUREAU, HOME, INSTALLER, MAINTAINER, MAKER, registered_parties
from tests.e2e.people import row as legacy
from tests.e2e.registry import Refusal, Registry, on, settings_in
from tests.e2e.scopes import Table
from tests.insurance.facts import BOUND
from tests.maintenance.facts import TAKEN
from tests.supervision.remedy_stage import hazard, told
from tests.views.projected import project

INSURER: Final = {"party_id": BOUND.insurer.party_id, "name": BOUND.insurer.name}
FLEET: Final = 7
AUTHORITIES: Final = "national province city county auditor system"
TABLE: Final = Table(
    {
        "GetManufacturer": f"{AUTHORITIES} manufacturer",
        "ListFleet": f"{AUTHORITIES} manufacturer",
        "GetMaintainer": f"{AUTHORITIES} maintainer",
        "ListMaintainerConcentration": AUTHORITIES,
        "GetInsurerPortfolio": f"{AUTHORITIES} insurer",
    }
)
OWN: Final = {
    "manufacturer": MAKER["party_id"],
    "maintainer": MAINTAINER["party_id"],
    "insurer": INSURER["party_id"],
}


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """Seven elevators of one maker: five in Xiamen, two in Shenzhen; two maintainers; one insurer."""
    with Registry(settings_in(tmp_path_factory.mktemp("parties"))).serving() as registry:
        registered_parties(registry)
        places = [HOME] * 5 + [AWAY] * 2
        rows = [
            {
                "row_id": str(at),
                "request_id": f"00000000-0000-4000-8000-{at:012}",
                "occurred_at": on(2014, 1, 1),
                "elevator": legacy(f"PV-{at}", place=place, put_into_use_on=date(1999, 5, 1)),
            }
            for at, place in enumerate(places)
        ]
        results = registry.national.imported(rows)
        lifts = [one.elevator_id for one in results]
        for at, lift in enumerate(lifts):
            keeper = MAINTAINER if at < 4 else INSTALLER
            _tell(registry, f"upkeep-{lift}", lift, taken_by(keeper))
            if at % 2 == 0:
                cover = BOUND.model_copy(update={"cover_id": f"P-{at}"})
                _tell(registry, f"cover-{lift}", lift, cover)
        registry.national.FileHazard(**hazard(lifts[0]))
        _tell(registry, "rating-x", "", RATED)
        project(registry)
        yield registry


def taken_by(keeper: Any) -> ElevatorTakenOver:
    """The keeper took an elevator over on 10 January 2015."""
    return TAKEN.model_copy(update={"maintainer": PartyRef(**keeper)})


RATED: Final = RatingPublished(
    maintainer=PartyRef(**MAINTAINER),
    period="2014",
    version=1,
    score_tenths=912,
    grade=RatingGrade.A,
    weights_version="x",
    published_by=PartyRef(**BUREAU),
)


def _tell(registry: Registry, stream: str, lift: str, event: Event) -> None:
    data, at = event.model_dump(mode="json"), on(2015, 1, 10)
    told(registry, stream, event.stored_as, data, at=at, elevator_id=lift)


def shown(parts: Any) -> dict[str, int]:
    """Parts of an answer by name."""
    return {one.part: one.value for one in parts}


def question(party: Any, **fields: Any) -> dict[str, Any]:
    """About this party, on 30 June 2015."""
    return {"question": {"party_id": party["party_id"], "as_of": date(2015, 6, 30), **fields}}


def test_a_makers_fleet_is_its_own_and_each_divisions_part_of_it(registry: Registry) -> None:
    """The nation and the maker see all of it, a province what stands in it."""
    maker = registry.caller("manufacturer", party_id=MAKER["party_id"])
    for by in (registry.national, maker):
        answer = by.GetManufacturer(**question(MAKER))
        assert (answer.name, answer.fleet, answer.standing) == (MAKER["name"], FLEET, FLEET)
        assert shown(answer.by_division) == {"35": 5, "44": 2}
        assert shown(answer.by_phase) == {"in_use": FLEET}
        assert shown(answer.open_cases)["hazard"] == 1
        assert answer.over_15_years == FLEET
    away = registry.guangdong.GetManufacturer(**question(MAKER))
    assert (away.fleet, shown(away.by_division)) == (2, {"4403": 2})
    assert "hazard" not in shown(away.open_cases)


def test_a_fleet_is_listed_page_by_page(registry: Registry) -> None:
    """Each elevator once; a province's list holds its own."""
    found, token = [], ""
    while True:
        asked = question(MAKER) | {"page_size": 3, "page_token": token}
        answer = registry.national.ListFleet(**asked)
        found += answer.elevators
        token = answer.next_page_token
        if not token:
            break
    assert len({one.elevator_id for one in found}) == len(found) == FLEET
    assert {one.serial_number for one in found} == {f"PV-{at}" for at in range(FLEET)}
    assert all(one.position > 0 for one in found)
    here = registry.fujian.ListFleet(**question(MAKER)).elevators
    assert {one.division for one in here} == {"350203"}
    assert not registry.fujian.ListFleet(**question(MAKER), phase="stopped").elevators


def test_a_maintainer_sees_its_elevators_its_share_and_its_rating(registry: Registry) -> None:
    """On any day; what it owes by then."""
    maintainer = registry.caller("maintainer", party_id=MAINTAINER["party_id"])
    answer = maintainer.GetMaintainer(**question(MAINTAINER))
    assert (answer.elevators, answer.share_basis_points) == (4, 5_714)
    assert shown(answer.by_division) == {"35": 4}
    assert answer.visits_overdue == 4
    [rating] = answer.ratings
    assert (rating.score_tenths, rating.rank, rating.rated, rating.grade) == (912, 1, 1, "a")
    before = maintainer.GetMaintainer(**question(MAINTAINER, as_of=date(2015, 1, 9)))
    assert (before.elevators, before.visits_overdue, len(before.ratings)) == (0, 0, 0)
    here = registry.fujian.GetMaintainer(**question(MAINTAINER))
    assert (here.elevators, here.share_basis_points) == (4, 8_000)


def test_concentration_is_of_the_division(registry: Registry) -> None:
    """Shares, the largest first, and the index; on a day before anybody maintained anything, none."""
    answer = registry.national.ListMaintainerConcentration()
    assert [(one.rank, one.name, one.elevators) for one in answer.shares] == [
        (1, MAINTAINER["name"], 4),
        (2, INSTALLER["name"], 3),
    ]
    assert (answer.elevators, answer.maintainers, answer.hhi) == (7, 2, 5_102)
    assert answer.definition_id == "maintainer_hhi.v1"
    first = registry.national.ListMaintainerConcentration(page_size=1)
    token = first.next_page_token
    second = registry.national.ListMaintainerConcentration(page_size=1, page_token=token)
    assert [one.rank for one in second.shares] == [2]
    assert second.next_page_token == ""
    assert registry.guangdong.ListMaintainerConcentration().hhi == 10_000
    then = registry.national.ListMaintainerConcentration(as_of=date(2015, 1, 9))
    assert (then.hhi, then.elevators) == (0, 0)


def test_an_insurer_sees_its_portfolio(registry: Registry) -> None:
    """Of any day; what expires soon; the two sides of the loss ratio."""
    insurer = registry.caller("insurer", party_id=INSURER["party_id"])
    answer = insurer.GetInsurerPortfolio(**question(INSURER))
    assert (answer.elevators, answer.covers, answer.expiring) == (4, 4, 0)
    assert shown(answer.by_division) == {"35": 3, "44": 1}
    assert shown(answer.by_programme) == {BOUND.programme_id: 4}
    assert answer.earned_premium_fen == 4 * BOUND.premium_fen * 181 // 365
    assert (answer.paid_fen, answer.open_claims) == (0, 0)
    assert answer.definition_id == "loss_ratio.v1"
    december = question(INSURER, as_of=date(2015, 12, 5))
    assert insurer.GetInsurerPortfolio(**december).expiring == 4
    assert insurer.GetInsurerPortfolio(**december, expiring_within_days=5).expiring == 0
    assert registry.guangdong.GetInsurerPortfolio(**question(INSURER)).elevators == 1


def test_an_answer_waits_for_ones_own_write(registry: Registry) -> None:
    """And says so when the time of the call is over."""
    asked = question(MAKER, min_position=10**9)
    with pytest.raises(Refusal) as refusal:
        registry.national.within(1, "GetManufacturer", **asked)
    assert refusal.value.code is StatusCode.DEADLINE_EXCEEDED


@pytest.mark.parametrize("rpc", TABLE.may)
def test_who_may_ask_about_whom(registry: Registry, rpc: str) -> None:
    """A party about itself, an authority about what stands within it, nobody else."""
    place = {"division": "350203"}
    asked: dict[str, dict[str, Any]] = {
        "GetMaintainer": question(MAINTAINER, **place),
        "GetInsurerPortfolio": question(INSURER, **place),
        "ListMaintainerConcentration": place,
    }
    fields = asked.get(rpc, question(MAKER, **place))
    wrong = TABLE.wrong(registry, rpc, OWN, lambda rpc, by: getattr(by, rpc)(**fields))
    assert wrong == []
