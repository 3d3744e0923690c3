"""Figures out of events: deaths per 10 000, two entrapment rates, rescue times."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from services.emergency.definitions import DEFINITIONS, FigureDefinitionUnknown
from services.emergency.events.accident import (
    AccidentReported,
    AccidentWithdrawn,
    CasualtiesCorrected,
    Toll,
)
from services.emergency.events.case import CaseMerged, PassengersReleased
from services.emergency.events.values import AccidentClass, CaseKind
from services.emergency.figures import (
    Told,
    accident_tally,
    bulletin_figures,
    deaths_per_10k,
    entrapment_rates,
    figure,
    percentile,
    rescue_tally,
)
from services.reference.elevator import Place
from tests.emergency.facts import ARRIVED, DISPATCHED, HOME, OPENED

YEAR = datetime(2014, 1, 1, 4, tzinfo=UTC)


def accident(number: int, deaths: int, day: int = 0, **fields: object) -> Told:
    """An accident of 2014, that many days after New Year."""
    stated: dict[str, object] = {
        "accident_id": f"A-{number}",
        "accident_class": AccidentClass.ACCIDENT,
        "place": HOME,
        "toll": Toll(deaths=deaths),
        "description": "x",
    }
    event = AccidentReported.model_validate({**stated, **fields})
    return Told(f"accident-A-{number}", event, YEAR + timedelta(days=day))


def accidents_of_2014() -> list[Told]:
    """48 accidents with 36 dead, as the nation reported them."""
    return [accident(index, 1 if index < 36 else 0, day=index * 7) for index in range(48)]


def rescue(number: int, day: int, arrival: float = 12, release: float = 17) -> Iterator[Told]:
    """One entrapment of 2014 with its rescue."""
    at, stream = YEAR + timedelta(days=day), f"case-C-{number}"
    yield Told(stream, OPENED.model_copy(update={"case_id": f"C-{number}"}), at)
    yield Told(stream, DISPATCHED, at + timedelta(minutes=2))
    yield Told(stream, PassengersReleased(freed=2), at + timedelta(minutes=release))
    yield Told(stream, ARRIVED, at + timedelta(minutes=arrival))  # told late


def test_deaths_per_10_000_of_2014() -> None:
    """48 accidents, 36 dead, 3.6 million elevators: 0.100, with the id of its definition."""
    log = accidents_of_2014()
    tally = accident_tally(log, date(2014, 1, 1), date(2014, 12, 31))
    assert (tally.accidents, tally.deaths) == (48, 36)
    found = deaths_per_10k(log, 2014, 3_600_000)
    assert found.rounded() == Decimal("0.100")
    assert str(found.rounded()) == "0.100"
    assert found.definition.definition_id == "deaths_per_10k.v1"


def test_what_is_counted_as_an_accident() -> None:
    """Not incidents, not what was withdrawn, not another year; a corrected toll is."""
    log = [
        *accidents_of_2014(),
        accident(100, 5, accident_class=AccidentClass.INCIDENT),
        accident(101, 5),
        Told("accident-A-101", AccidentWithdrawn(reason="重复"), YEAR),
        accident(102, 5, day=365),
        accident(103, 0),
        Told(
            "accident-A-103",
            CasualtiesCorrected(toll=Toll(deaths=2), reason="x"),
            YEAR + timedelta(days=400),
        ),
        accident(104, 9, day=-1),
    ]
    tally = accident_tally(log, date(2014, 1, 1), date(2014, 12, 31))
    assert tally == (49, 38, 1, 5)


def test_two_entrapment_rates_of_one_log() -> None:
    """Per elevator-month and per 10 000 elevators and day, both labelled."""
    log = [one for index in range(59) for one in rescue(index, day=index)]
    monthly, daily = entrapment_rates(log, {(2014, 1): 100_000, (2014, 2): 100_000})
    assert (monthly.definition.definition_id, monthly.definition.unit) == (
        "entrapments_per_elevator_month.v1",
        "per cent",
    )
    assert daily.definition.definition_id == "entrapments_per_10k_elevator_days.v1"
    assert monthly.numerator == daily.numerator == 59
    assert monthly.rounded(4) == Decimal("0.0295")  # 59 / 200 000 elevator-months
    assert daily.rounded(4) == Decimal("0.1000")  # 59 days, 10 times 10 000 elevators, 1 a day


def test_one_entrapment_counts_once() -> None:
    """However many called; a fault and another division are none."""
    log = [one for index in range(3) for one in rescue(index, day=index)]
    log += [Told("case-C-1", CaseMerged(into_case_id="C-0"), YEAR + timedelta(days=9))]
    fault = OPENED.model_copy(update={"case_kind": CaseKind.FAULT, "trapped": 0})
    log += [Told("case-F-1", fault, YEAR)]
    far = OPENED.model_copy(update={"place": Place(division="440305")})
    log += [Told("case-G-1", far, YEAR)]
    tally = rescue_tally(log, date(2014, 1, 1), date(2014, 1, 31), "35")
    assert (tally.cases, tally.faults, tally.entrapments, tally.persons_freed) == (3, 1, 2, 4)
    assert rescue_tally(log, date(2014, 1, 1), date(2014, 1, 1)).cases == 3


def test_rescue_times_are_what_percentiles_are_taken_of() -> None:
    """Whole minutes from report to arrival, and from arrival to release; facts may come late."""
    arrivals = [5, 8, 12, 29, 31]
    log = [
        one
        for index, minutes in enumerate(arrivals)
        for one in rescue(index, day=index, arrival=minutes, release=minutes + 4)
    ]
    tally = rescue_tally(log, date(2014, 1, 1), date(2014, 12, 31))
    assert tally.arrival_minutes == tuple(arrivals)
    assert tally.release_minutes == (4,) * 5
    assert (tally.arrived_in_time, tally.answered_in_time) == (4, 5)
    assert [percentile(tally.arrival_minutes, one) for one in (1, 50, 90, 100)] == [5, 12, 31, 31]
    assert percentile((), 50) is None
    published = {one.definition.definition_id: one.rounded(1) for one in bulletin_figures(tally)}
    assert published["mean_arrival_minutes.v1"] == Decimal("17.0")
    assert published["arrived_in_time.v1"] == Decimal("80.0")


def test_a_release_before_any_arrival_has_no_release_time() -> None:
    """They walked out; the rescuers came later."""
    tally = rescue_tally(
        rescue(1, day=0, arrival=12, release=6), date(2014, 1, 1), date(2014, 1, 1)
    )
    assert (tally.arrival_minutes, tally.release_minutes) == ((12,), ())


def test_no_figure_without_a_definition() -> None:
    """And none without something to divide by."""
    with pytest.raises(FigureDefinitionUnknown):
        figure("deaths.v9", 1, 1)
    assert figure("deaths_per_10k.v1", 1, 0).rounded() is None
    for definition_id, one in DEFINITIONS.items():
        assert definition_id == one.definition_id
        assert one.numerator
        assert one.denominator
        assert one.unit
        assert one.source
