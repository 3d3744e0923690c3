"""The questions about parties over SQLite and PostgreSQL: the same answers, to the fen and the day."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest

from services.insurance.events.claim import ClaimPaid
from services.kernel.projecting.asking import Look
from services.maintenance.events.rating import RatingGrade, RatingPublished
from services.reference.elevator import Place, TechnicalParameters
from services.reference.party import PartyRef
from services.registry.events.elevator import LegacyElevatorImported
from services.registry.events.party import PartyRegistered
from services.supervision.events.maker_report import SeriousHazardReported
from services.views.days import number
from services.views.parties import asking
from services.views.parties.asking import Asked
from services.views.parties.holdings import COVERS, FLEET, INSURED, MAINTAINED
from tests.insurance.facts import BOUND, FILED, INSURER, part
from tests.maintenance.facts import BUREAU, HARBOUR, LOTUS, TAKEN, visited
from tests.registry.facts import MAKER, ROW
from tests.supervision.remedy_facts import FILED as HAZARD
from tests.views.looking import Fact, looked
from tests.views.test_worklist_remedies import FOUND

DAY: Final = date(2015, 1, 10)
LIFTS: Final = ("a" * 26, "b" * 26, "c" * 26)
DIVISIONS: Final = ("350203", "350206", "440305")
KEEPERS: Final = (LOTUS, LOTUS, HARBOUR)


def facts() -> list[Fact]:
    """Three elevators of one maker, two in Xiamen; maintained, covered; a case, a report, a claim."""
    found: list[Fact] = []
    for at, (lift, division, keeper) in enumerate(zip(LIFTS, DIVISIONS, KEEPERS, strict=True)):
        row = ROW.model_copy(
            update={
                "serial_number": str(at),
                "place": Place(division=division),
                "parameters": TechnicalParameters(model=f"X{at // 2}"),
                "put_into_use_on": date(1998 + at, 6, 1),
            }
        )
        taken = TAKEN.model_copy(update={"maintainer": keeper})
        found += [
            (lift, f"elevator-{lift}", LegacyElevatorImported(elevator=row), date(2014, 1, 1)),
            (lift, f"upkeep-{lift}", taken, DAY),
        ]
    paid = ClaimPaid(
        payment_number="1",
        elevator_id=FILED.elevator_id,
        cover_id=FILED.cover_id,
        incident=FILED.incident,
        parts=(part(10),),
        paid_fen=1_000,
    )
    claim = f"claim-{FILED.claim_id}"
    machines: Any = {"machines": {"model": "X0"}}
    reported = SeriousHazardReported(
        report_id="R-1", maker=MAKER, division="350200", description="x", **machines
    )
    registered = PartyRegistered(party_id=LOTUS.party_id, name="莲花", kinds=(), division="350203")
    return [
        *found,
        ("", f"party-{LOTUS.party_id}", registered, DAY),
        (LIFTS[0], f"upkeep-{LIFTS[0]}", visited(date(2015, 1, 20)), date(2015, 1, 20)),
        (LIFTS[0], f"cover-{LIFTS[0]}", BOUND, DAY),
        (LIFTS[0], claim, FILED, date(2015, 9, 1)),
        (LIFTS[0], claim, paid, date(2015, 9, 2)),
        (LIFTS[0], "hazard-1", HAZARD, DAY),
        ("", "makerreport-R-1", reported, DAY),
        (LIFTS[0], f"affected-R-1-{LIFTS[0]}", FOUND.model_copy(update={"maker": MAKER}), DAY),
        ("", "rating-1", rated(LOTUS, 800), DAY),
        ("", "rating-2", rated(HARBOUR, 850), DAY),
    ]


def rated(maintainer: PartyRef, score: int) -> RatingPublished:
    """A published rating of 2014."""
    return RatingPublished(
        maintainer=maintainer,
        period="2014",
        version=1,
        score_tenths=score,
        grade=RatingGrade.B,
        weights_version="x",
        published_by=BUREAU,
    )


@pytest.fixture(params=["sqlite", "postgres"])
async def look(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Look]:
    """All of these facts."""
    async with looked(request.param, tmp_path, facts()) as look:
        yield look


def asked(party: PartyRef, division: str = "", as_of: date = date(2015, 9, 30)) -> Asked:
    """From the beginning of that year."""
    return Asked(party.party_id, division, as_of, as_of.replace(month=1, day=1))


async def test_a_fleet(look: Look) -> None:
    """By phase, model, place and age; what is open on it; its reports; its cards, page by page."""
    maker = asked(MAKER)
    assert await asking.total(look, maker, FLEET) == 3
    assert await asking.total(look, asked(MAKER, "35"), FLEET) == 2
    assert await asking.by_part(look, maker, FLEET, "phase") == [("in_use", 3)]
    assert await asking.by_part(look, maker, FLEET, "model") == [("X0", 2), ("X1", 1)]
    assert await asking.by_division(look, maker, FLEET) == [("35", 2), ("44", 1)]
    assert await asking.by_division(look, asked(MAKER, "3502"), FLEET) == [
        ("350203", 1),
        ("350206", 1),
    ]
    assert await asking.aged(look, maker) == 3
    assert await asking.aged(look, asked(MAKER, as_of=date(2015, 6, 30))) == 2
    assert ("hazard", 1) in await asking.open_cases(look, maker)
    assert await asking.open_cases(look, asked(MAKER, "44")) == []
    [report] = await asking.reports(look, maker)
    assert report["steps"] == [("AffectedElevatorFound", 1)]
    assert await asking.reports(look, asked(MAKER, "44")) == []
    first, second = await asking.fleet(look, maker, "in_use", "", 2)
    assert [first["elevator_id"], second["elevator_id"]] == [LIFTS[0], LIFTS[1]]
    assert len(await asking.fleet(look, maker, "", LIFTS[1], 2)) == 1
    assert await asking.fleet(look, maker, "scrapped", "", 2) == []


async def test_a_maintainer(look: Look) -> None:
    """Its elevators by day and place, its share, what it did and owes, its ratings and their rank."""
    lotus, until = asked(LOTUS), number(date(2015, 9, 30))
    assert await asking.name(look, LOTUS.party_id) == "莲花"
    assert await asking.name(look, HARBOUR.party_id) == HARBOUR.name
    assert await asking.name(look, "register:xm:nobody") == ""
    assert await asking.total(look, lotus, MAINTAINED, until=until) == 2
    assert await asking.total(look, lotus, MAINTAINED, until=number(DAY) - 1) == 0
    assert await asking.by_division(look, lotus, MAINTAINED, until) == [("35", 2)]
    assert await asking.maintained_by_all(look, lotus, until) == 3
    both = [(LOTUS.party_id, 2), (HARBOUR.party_id, 1)]
    assert await asking.maintainers(look, "", 0) == both
    assert await asking.maintainers(look, "", until) == both
    assert await asking.maintainers(look, "44", 0) == both[1:]
    assert await asking.maintainers(look, "", number(DAY) - 1) == []
    assert await asking.work(look, lotus) == [("visits", 1)]
    assert await asking.work(look, asked(LOTUS, "350206")) == []
    assert await asking.visits_overdue(look, lotus) == 2
    assert await asking.visits_overdue(look, asked(LOTUS, as_of=date(2015, 2, 4))) == 1
    [own], [best] = [await asking.ratings(look, asked(one)) for one in (LOTUS, HARBOUR)]
    assert (own["rank"], own["rated"], best["rank"]) == (2, 2, 1)


async def test_an_insurer(look: Look) -> None:
    """What is in force by day, what expires, what was paid and earned in the period."""
    insurer, until = asked(INSURER), number(date(2015, 9, 30))
    assert await asking.insured(look, insurer) == 1
    assert await asking.insured(look, asked(INSURER, as_of=date(2016, 1, 1))) == 0
    assert await asking.insured(look, asked(INSURER, "44")) == 0
    assert await asking.by_division(look, insurer, INSURED, until) == [("35", 1)]
    assert await asking.by_part(look, insurer, COVERS, "programme", until) == [("XM-2015", 1)]
    expiring = [await asking.expiring(look, insurer, days) for days in (91, 92)]
    assert expiring == [0, 1]
    assert await asking.paid(look, insurer) == 1_000
    assert await asking.paid(look, asked(INSURER, as_of=date(2015, 9, 1))) == 0
    [claims] = await asking.claims(look, insurer)
    assert (claims["status"], claims["claims"], claims["paid_fen"]) == ("paid", 1, 1_000)
    days = (date(2015, 9, 30) - date(2014, 12, 31)).days
    assert await asking.earned(look, insurer) == BOUND.premium_fen * days // 365
    part_of = insurer._replace(begins=date(2015, 9, 1))
    assert await asking.earned(look, part_of) == BOUND.premium_fen * 30 // 365
    assert await asking.earned(look, asked(INSURER, as_of=date(2016, 12, 31))) == 0
