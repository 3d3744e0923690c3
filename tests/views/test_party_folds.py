"""What parties have and do: given events, then sums and rows."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.emergency.events.case import (
    CaseMerged,
    CaseOpened,
    CaseUnlinked,
    ElevatorIdentified,
)
from services.emergency.events.values import CaseChannel, CaseKind
from services.insurance.events.claim import (
    ClaimPaid,
    ClaimRejected,
    ClaimReopened,
    RecourseClosed,
    RecourseOutcome,
)
from services.insurance.events.cover import CoverBound, CoverLapsed
from services.kernel.projecting.tables import Row, Table
from services.maintenance.events.rating import RatingGrade, RatingPublished
from services.maintenance.events.upkeep import (
    FaultClosed,
    FaultReported,
    MaintenanceOverdueMarked,
    VisitWithdrawn,
)
from services.maintenance.events.values import FaultSymptom, UpkeepDuty
from services.reference.elevator import Place, TechnicalParameters
from services.registry.events.elevator import LegacyElevatorImported, RecordCorrected
from services.registry.events.party import PartyRegistered, PartyRenamed
from services.supervision.events.maker_report import (
    FleetSearchConcluded,
    MakerReportWithdrawn,
    ReportedHazardConfirmed,
    ReportedHazardRefuted,
    SeriousHazardReported,
    UserUnitNotified,
)
from services.views.days import number
from services.views.parties.claims import CLAIMS
from services.views.parties.holdings import (
    COVERS,
    EXPIRING,
    FLEET,
    HOLDINGS,
    INSURED,
    MAINTAINED,
    MAINTAINED_NOW,
    PAID,
    PREMIUM,
    together,
)
from services.views.parties.records import NAMES, RATINGS
from services.views.parties.reports import REPORTS, STEPS
from services.views.parties.shares import hhi, share
from services.views.parties.work import WORK
from tests.insurance.facts import ASSESSED, BOUND, FILED, INSURER, part
from tests.maintenance.facts import BUREAU, HANDED, HARBOUR, LOTUS, TAKEN, visited
from tests.registry.facts import MAKER, ROW, SCRAPPED, SUSPENDED
from tests.supervision.remedy_facts import FILED as HAZARD
from tests.supervision.remedy_facts import USER
from tests.views.listing import LIFT, Lists
from tests.views.test_worklist_remedies import FOUND

MARCH: Final = date(2015, 3, 1)


def lists(**fields: Any) -> Lists:
    """An elevator that a register handed over in 2014, in use since 1998."""
    facts = {"put_into_use_on": date(1998, 6, 1), "parameters": TechnicalParameters(model="X1")}
    told = Lists()
    row = ROW.model_copy(update=facts | fields)
    told.tell(LegacyElevatorImported(elevator=row), date(2014, 1, 1))
    return told


def rows(told: Lists, table: Table) -> list[Row]:
    """All rows of a table."""
    return [row for ref, row in told.rows.items() if ref.table is table]


def test_a_maker_has_its_elevators_for_life() -> None:
    """By phase, model and month of first use; scrapped they are counted still, but grow no older."""
    told, maker = lists(), MAKER.party_id
    assert told.held(maker, FLEET) == told.held(maker, FLEET, "model:X1") == 1
    assert told.held(maker, FLEET, "born:1998-06") == 1
    told.tell(SUSPENDED, MARCH)
    assert told.held(maker, FLEET, "phase:in_use") == 0
    assert told.held(maker, FLEET, "phase:stopped") == 1
    told.tell(SCRAPPED, MARCH)
    assert told.held(maker, FLEET, "phase:scrapped") == told.held(maker, FLEET) == 1
    assert told.held(maker, FLEET, "born:1998-06") == 0


def test_open_cases_count_for_the_maker_where_the_elevator_stands() -> None:
    """As long as they are open; they move with the elevator."""
    told, key = lists(), {"party_id": MAKER.party_id, "metric": "open:hazard"}
    told.tell(HAZARD, MARCH, "hazard-1")
    told.tell(HAZARD, MARCH, "hazard-2")
    corrected = RecordCorrected(reason="x", evidence="x", place=Place(division="440305"))
    told.tell(corrected, MARCH)
    assert told.held(MAKER.party_id, "open:hazard") == 2
    assert told.sums_of(HOLDINGS, division="440305", **key)["amount"] == 2
    assert told.sums_of(HOLDINGS, division="350203", **key)["amount"] == 0


def test_a_maintainer_has_an_elevator_from_day_to_day() -> None:
    """By its upkeep; before that knows anything, by the card of the register."""
    told, upkeep = lists(maintainer=HARBOUR), f"upkeep-{LIFT}"
    assert told.held(HARBOUR.party_id, MAINTAINED, on=date(2014, 1, 1)) == 1
    assert told.held(HARBOUR.party_id, MAINTAINED, on=date(2013, 12, 31)) == 0
    assert told.held(HARBOUR.party_id, MAINTAINED_NOW) == 1
    told.tell(TAKEN, date(2015, 1, 10), upkeep)
    assert told.held(HARBOUR.party_id, MAINTAINED_NOW) == 0
    assert told.held(LOTUS.party_id, MAINTAINED_NOW) == 1
    told.tell(HANDED, date(2015, 9, 1), upkeep)
    assert told.held(LOTUS.party_id, MAINTAINED_NOW) == 0
    days = {date(2015, 1, 9): 0, date(2015, 1, 10): 1, date(2015, 8, 31): 1, date(2015, 9, 1): 0}
    for day, expected in days.items():
        assert told.held(LOTUS.party_id, MAINTAINED, on=day) == expected


def test_an_insurer_covers_an_elevator_once_by_however_many_covers() -> None:
    """Covers count each, with their premium; the elevator once a day."""
    told, cover, insurer = lists(), f"cover-{LIFT}", INSURER.party_id
    told.tell(BOUND, date(2015, 1, 1), cover)
    second = {"cover_id": "P-2", "covers_from": date(2015, 6, 1), "covers_to": date(2016, 5, 31)}
    told.tell(CoverBound(**{**dict(BOUND), **second}), date(2015, 6, 1), cover)
    programme = f"programme:{BOUND.programme_id}"
    for day, covers in ((date(2015, 5, 31), 1), (date(2015, 6, 1), 2), (date(2016, 1, 1), 1)):
        assert told.held(insurer, INSURED, on=day) == 1
        assert told.held(insurer, COVERS, programme, day) == covers
        assert told.held(insurer, PREMIUM, programme, day) == covers * BOUND.premium_fen
    assert told.held(insurer, INSURED, on=date(2016, 6, 1)) == 0
    lapsed = CoverLapsed(cover_id="P-2", ended_on=date(2016, 1, 31))
    told.tell(lapsed, date(2016, 2, 1), cover)
    assert told.held(insurer, INSURED, on=date(2016, 2, 1)) == 0
    assert told.held(insurer, EXPIRING, programme, date(2016, 1, 31)) == 2


PERIODS: Final = st.lists(
    st.tuples(st.integers(0, 60), st.integers(-3, 20)).map(
        lambda one: (MARCH + timedelta(one[0]), MARCH + timedelta(one[0] + one[1]))
    ),
    max_size=6,
)


@given(PERIODS)
def test_periods_together_hold_each_day_of_any_once(periods: Sequence[tuple[date, date]]) -> None:
    """And no other; they do not touch each other."""
    days = [MARCH + timedelta(at) for at in range(-2, 90)]
    found = list(together(periods))
    for day in days:
        held = any(begins <= day <= ends for begins, ends in periods)
        assert sum(begins <= day <= ends for begins, ends in found) == held
    for (_, ends), (begins, _) in pairwise(found):
        assert begins > ends + timedelta(days=1)


def test_visits_faults_and_entrapments_count_for_who_had_the_elevator() -> None:
    """By month; a visit after its day is late; what is told before a take-over counts for nobody."""
    told, upkeep = lists(), f"upkeep-{LIFT}"
    fault = FaultReported(fault_number="G-1", symptom=FaultSymptom.POWER_CUT)
    told.tell(fault, date(2015, 1, 5), upkeep)
    told.tell(TAKEN, date(2015, 1, 10), upkeep)
    for day in (date(2015, 1, 25), date(2015, 2, 10), date(2015, 2, 20)):
        told.tell(visited(day), day, upkeep)
    told.tell(fault, date(2015, 2, 21), upkeep)
    closed = FaultClosed(
        fault_number="G-1",
        cause_code="0101",
        causes_version="x",
        caused_by_maintenance=True,
        remedy="x",
    )
    told.tell(closed, date(2015, 2, 22), upkeep)
    told.tell(closed.model_copy(update={"caused_by_maintenance": False}), MARCH, upkeep)
    told.tell(VisitWithdrawn(visit_number="V-x", reason="x"), MARCH, upkeep)
    marked = MaintenanceOverdueMarked(
        duty=UpkeepDuty.HALF_MONTH, due_on=date(2015, 2, 9), maintainer=LOTUS, rule_version="x"
    )
    told.tell(marked, MARCH, upkeep)

    def done(metric: str, month: str) -> int:
        key = {"party_id": LOTUS.party_id, "metric": metric, "month": month}
        return told.sums_of(WORK, **key)["amount"]

    assert (done("visits", "2015-01"), done("visits", "2015-02")) == (1, 2)
    assert (done("visits_late", "2015-01"), done("visits_late", "2015-02")) == (0, 1)
    assert (done("faults", "2015-01"), done("faults", "2015-02")) == (0, 1)
    assert (done("faults_by_maintenance", "2015-02"), done("overdue_marked", "2015-02")) == (1, 1)
    assert done("visits_withdrawn", "2015-03") == 1


def test_an_entrapment_counts_once_for_its_maintainer() -> None:
    """Not a call about something else; one that is merged does not count, until it is unlinked."""
    told, place = Lists(), Place(division="350203")
    opened: dict[str, Any] = {"case_id": "GD", "channel": CaseChannel.TELEPHONE, "place": place}
    advice = CaseOpened(**opened, case_kind=CaseKind.ADVICE, maintainer=LOTUS)
    told.tell(advice, MARCH, "case-1", "")
    trapped = CaseOpened(**opened, case_kind=CaseKind.RESCUE)
    told.tell(trapped, MARCH, "case-2", "")

    def counted(party: str) -> int:
        return told.sums_of(WORK, party_id=party, metric="entrapments", month="2015-03")["amount"]

    assert counted(LOTUS.party_id) == 0
    known = ElevatorIdentified(elevator_id=LIFT, place=place, maintainer=LOTUS)
    told.tell(known, MARCH, "case-2", "")
    assert counted(LOTUS.party_id) == 1
    told.tell(CaseMerged(into_case_id="GD-9"), MARCH, "case-2", "")
    assert counted(LOTUS.party_id) == 0
    told.tell(CaseUnlinked(from_case_id="GD-9", reason="x"), MARCH, "case-2", "")
    other = known.model_copy(update={"maintainer": HARBOUR})
    told.tell(other, MARCH, "case-2", "")
    assert (counted(LOTUS.party_id), counted(HARBOUR.party_id)) == (0, 1)


def test_the_newest_published_version_of_a_rating_stands() -> None:
    """For its period and its office."""
    told = Lists()
    for version, score in ((1, 800), (2, 850)):
        published = RatingPublished(
            maintainer=LOTUS,
            period="2015",
            version=version,
            score_tenths=score,
            grade=RatingGrade.B,
            weights_version="x",
            published_by=BUREAU,
        )
        told.tell(published, MARCH, f"rating-{version}", "")
    [row] = rows(told, RATINGS)
    assert (row["version"], row["score_tenths"], row["position"]) == (2, 850, 2)


def test_a_party_is_called_what_it_was_named_last() -> None:
    """In the register of parties."""
    told, stream = Lists(), f"party-{LOTUS.party_id}"
    told.tell(PartyRegistered(party_id=LOTUS.party_id, name="甲", kinds=()), MARCH, stream, "")
    told.tell(PartyRenamed(name="乙", former_name="甲"), MARCH, stream, "")
    assert [(row["party_id"], row["name"]) for row in rows(told, NAMES)] == [(LOTUS.party_id, "乙")]


def test_a_report_tells_how_many_elevators_came_to_each_step() -> None:
    """Each step of an elevator once; of two verdicts the newer."""
    told = Lists()
    machines: Any = {"machines": {"model": "X"}}
    reported = SeriousHazardReported(
        report_id="R-1", maker=MAKER, division="350200", description="x", **machines
    )
    told.tell(reported, MARCH, "makerreport-R-1", "")
    told.tell(FleetSearchConcluded(affected=2, position=1), MARCH, "makerreport-R-1", "")
    for stream in ("affected-1", "affected-2"):
        told.tell(FOUND, MARCH, stream)
        told.tell(UserUnitNotified(unit=USER), MARCH, stream)
        told.tell(UserUnitNotified(unit=USER), MARCH, stream)
    confirmed = ReportedHazardConfirmed(verified_by=BUREAU, verified_on=MARCH, evidence=("x",))
    told.tell(confirmed, MARCH, "affected-1")
    told.tell(confirmed, MARCH, "affected-2")
    told.tell(ReportedHazardRefuted(refuted_by=BUREAU, reason="x"), MARCH, "affected-2")
    steps = ("AffectedElevatorFound", "UserUnitNotified", "ReportedHazardConfirmed")
    came = [told.sums_of(STEPS, report_id="R-1", step=one)["elevators"] for one in steps]
    assert came == [2, 2, 1]
    told.tell(MakerReportWithdrawn(reason="x"), MARCH, "makerreport-R-1", "")
    [row] = rows(told, REPORTS)
    assert (row["affected"], row["withdrawn"], row["position"]) == (2, 1, 1)


def test_a_claim_goes_its_way() -> None:
    """What was paid stands on its day; a rejected claim may be looked at again."""
    told, stream = Lists(), f"claim-{FILED.claim_id}"
    statuses: list[object] = []
    paid = ClaimPaid(
        payment_number="1",
        elevator_id=FILED.elevator_id,
        cover_id=FILED.cover_id,
        incident=FILED.incident,
        parts=(part(100),),
        paid_fen=10_000,
    )
    recovered = RecourseClosed(
        recourse_number="1", outcome=RecourseOutcome.PARTLY_RECOVERED, recovered_fen=300
    )
    rejected = ClaimRejected(reason="x", document_number="1")
    reopened = ClaimReopened(reason="x", document_number="2")
    again = paid.model_copy(update={"payment_number": "2"})
    for event in (FILED, rejected, reopened, ASSESSED, paid, again, recovered):
        told.tell(event, MARCH, stream)
        statuses.extend(row["status"] for row in rows(told, CLAIMS))
    [row] = rows(told, CLAIMS)
    assert statuses == ["filed", "rejected", "filed", "assessed", "paid", "paid", "paid"]
    assert (row["paid_fen"], row["recovered_fen"]) == (20_000, 300)
    assert row["assessed_fen"] == ASSESSED.assessed_fen
    programme = f"programme:{FILED.programme_id}"
    assert told.held(INSURER.party_id, PAID, programme, MARCH) == 20_000
    assert row["filed_day"] == number(MARCH)


def test_a_claim_that_is_looked_at_again_is_as_far_as_it_was() -> None:
    """What was assessed stays assessed; and what is told late counts from its day."""
    told, stream = Lists(), f"claim-{FILED.claim_id}"
    late, later = MARCH + timedelta(days=1), MARCH + timedelta(days=2)
    told.tell(FILED, MARCH, stream)
    told.tell(ASSESSED, MARCH, stream)
    told.tell(ClaimReopened(reason="x", document_number="2"), later, stream)
    told.tell(ClaimRejected(reason="x", document_number="1"), late, stream)
    assert [row["status"] for row in rows(told, CLAIMS)] == ["assessed"]


def test_of_two_verdicts_the_one_of_the_later_day_holds() -> None:
    """Whichever was told first."""
    told, stream = Lists(), f"affected-R-1-{LIFT}"
    told.tell(FOUND, MARCH, stream)
    later = MARCH + timedelta(days=2)
    confirmed = ReportedHazardConfirmed(verified_by=BUREAU, verified_on=MARCH, evidence=("x",))
    told.tell(confirmed, later, stream)
    told.tell(ReportedHazardRefuted(refuted_by=BUREAU, reason="x"), MARCH, stream)
    for step, expected in (("ReportedHazardConfirmed", 1), ("ReportedHazardRefuted", 0)):
        assert told.sums_of(STEPS, report_id=FOUND.report_id, step=step)["elevators"] == expected


@pytest.mark.parametrize(
    ("amounts", "expected"),
    [([], 0), ([7], 10_000), ([1, 1], 5_000), ([1, 1, 1], 3_333), ([50, 30, 20], 3_800)],
)
def test_concentration_is_the_sum_of_squared_shares(amounts: list[int], expected: int) -> None:
    """Of one party 10 000, of many small ones near nothing; rounded down."""
    assert hhi(amounts) == expected


def test_shares_are_in_basis_points() -> None:
    """Rounded down; of nothing there is none."""
    assert (share(1, 3), share(3, 3), share(0, 0)) == (3_333, 10_000, 0)
