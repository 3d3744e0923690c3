"""What is counted of elevators besides their stock: coverage, hazards, orders, lists, withouts.

Each test tells facts about one elevator of Xiamen or two, and asks for figures of days.
"""

from pathlib import Path

import pytest

from services.maintenance.events.values import UpkeepDuty, UpkeepVisitKind
from services.registry.events.elevator import UseResumed, UseSuspended
from services.supervision.events.complaint import (
    ComplaintChannel,
    ComplaintClosed,
    ComplaintLocated,
    ComplaintReceived,
    ComplaintReopened,
)
from services.supervision.events.hazard import (
    HazardRefuted,
    HazardReopened,
    HazardSource,
    HazardWatchExpired,
    RectificationRejected,
    RectificationVerified,
)
from services.supervision.events.listing import Delisted
from services.supervision.events.order import OrderReopened, OrderWithdrawn
from services.supervision.events.sealing import SealingCaseCompleted
from services.supervision.events.withouts import (
    WithoutsCaseOpened,
    WithoutsCaseWithdrawn,
    WithoutsDefinition,
    WithoutsFlag,
)
from services.views.statistics.figures import Amount, breakdown, ranking
from tests.supervision.remedy_facts import BUREAU, ELEVATOR
from tests.views import acts
from tests.views.acts import AWAY, HOME
from tests.views.nation import Nation, on, question

VERIFIED = RectificationVerified(verified_by=BUREAU, evidence=("x",))
SUSPENDED, RESUMED = UseSuspended(reason="x"), UseResumed(self_check_reference="x")
MANAGEMENT, MAINTENANCE, FUND = WithoutsFlag


@pytest.fixture
async def nation(tmp_path: Path) -> Nation:
    """Two elevators at home, in use since New Year's Day."""
    nation = Nation(tmp_path, today=400)
    for elevator in (1, 2):
        await nation.tell(elevator, 0, acts.imported(elevator))
    return nation


async def counts(nation: Nation, metric: str, *days: int) -> list[int]:
    await nation.project()
    return [await nation.count(metric, day) for day in days]


async def test_a_cover_counts_on_its_first_and_last_day(nation: Nation) -> None:
    """保险期间 includes both; a cancelled one ends with the last day in force."""
    await nation.tell(1, 5, acts.covered("C1", 10, 20), "cover")
    await nation.tell(2, 5, acts.covered("C2", 10, 20), "cover")
    await nation.tell(2, 15, acts.cancelled("C2", 14), "cover")
    assert await counts(nation, "insured", 9, 10, 14, 15, 20, 21) == [0, 2, 2, 1, 1, 0]
    assert await nation.amount("insurance_coverage", 15) == Amount(1, 2)


async def test_two_covers_of_one_elevator_count_once(nation: Nation) -> None:
    """An elevator is insured or not; a cover that never began counts nowhere."""
    await nation.tell(1, 5, acts.covered("C1", 10, 20), "cover")
    await nation.tell(1, 5, acts.covered("C2", 15, 30), "cover")
    await nation.tell(1, 5, acts.covered("C3", 40, 50), "cover")
    await nation.tell(1, 6, acts.cancelled("C3", 39), "cover")
    assert await counts(nation, "insured", 12, 17, 25, 30, 31, 45) == [1, 1, 1, 1, 0, 0]


async def test_coverage_goes_along_with_an_elevator_that_moves(nation: Nation) -> None:
    """Numerator and denominator are of the same division on the same day."""
    await nation.tell(1, 5, acts.covered("C1", 10, 100), "cover")
    await nation.tell(1, 50, acts.moved(AWAY))
    await nation.project()
    assert await nation.amount("insurance_coverage", 49, HOME) == Amount(1, 2)
    assert await nation.amount("insurance_coverage", 50, HOME) == Amount(0, 1)
    assert await nation.amount("insurance_coverage", 50, AWAY) == Amount(1, 1)
    async with nation.looked_at() as look:
        ranked = await ranking(look, question("insurance_coverage", 50), 6, 0)
    assert ranked == [(AWAY, Amount(1, 1)), (HOME, Amount(0, 1))]


async def test_who_is_not_in_use_need_not_be_maintained(nation: Nation) -> None:
    """A stopped elevator leaves both counts of the coverage, and comes back into both."""
    await nation.tell(1, 10, acts.taken_over(10), "upkeep")
    await nation.tell(1, 20, SUSPENDED)
    await nation.tell(1, 30, RESUMED)
    await nation.tell(1, 40, acts.handed_over(40), "upkeep")
    found = [await _after(nation, "maintenance_coverage", day) for day in (9, 10, 20, 30, 40, 41)]
    assert found == [(0, 2), (1, 2), (0, 1), (1, 2), (1, 2), (0, 2)]


async def _after(nation: Nation, metric: str, day: int) -> tuple[int, int | None]:
    await nation.project()
    amount = await nation.amount(metric, day)
    return amount.count, amount.base


async def test_an_inspection_is_good_until_the_next_is_due(nation: Nation) -> None:
    """The last day included, and nobody needs to say that it has passed."""
    await nation.tell(1, 10, acts.passed(10, due=100), "inspection")
    assert await counts(nation, "inspected", 9, 10, 100, 101) == [0, 1, 1, 0]


async def test_what_only_the_registry_knows_is_good_for_a_year(nation: Nation) -> None:
    """Through the month in which it was; a report that says when the next is due says it better."""
    await nation.tell(1, 10, acts.registered_inspection(10))
    assert await counts(nation, "inspected", 9, 10, 395, 396) == [0, 1, 1, 0]
    await nation.tell(1, 10, acts.passed(10, due=200), "inspection")
    assert await counts(nation, "inspected", 10, 200, 201) == [1, 1, 0]
    await nation.tell(2, 10, acts.passed(10, due=200), "inspection")
    await nation.tell(2, 11, acts.registered_inspection(10))
    assert await counts(nation, "inspected", 10, 200, 201) == [2, 2, 0]
    assert await nation.verify() == 0


async def test_a_failed_inspection_ends_the_good_one(nation: Nation) -> None:
    """Until it is passed; a self-test of its own makes nothing good."""
    await nation.tell(1, 10, acts.passed(10, due=100), "inspection")
    await nation.tell(1, 50, acts.failed(50, due=80, report="R-2"), "inspection")
    await nation.tell(1, 60, acts.self_tested(60, due=100, report="R-3"), "inspection")
    await nation.tell(1, 70, acts.passed(70, due=435, report="R-4"), "inspection")
    assert await counts(nation, "inspected", 49, 50, 60, 69, 70, 435) == [1, 0, 0, 0, 1, 1]


async def test_a_report_that_never_counted_is_taken_out(nation: Nation) -> None:
    """And its day was reported otherwise before that was known."""
    await nation.tell(1, 10, acts.passed(10, due=100), "inspection")
    nation.wait(10)
    await nation.tell(1, 390, acts.voided("R-1"), "inspection")
    assert await counts(nation, "inspected", 50) == [0]
    assert await nation.count("inspected", 50, known=405) == 1
    assert await nation.count("inspected", 50, known=410) == 0


async def test_a_date_that_was_moved_holds_from_then_on(nation: Nation) -> None:
    """A province put it off: what was told last is due."""
    await nation.tell(1, 10, acts.passed(10, due=100), "inspection")
    await nation.tell(1, 90, acts.put_off(to=130), "inspection")
    assert await counts(nation, "inspected", 100, 130, 131) == [1, 1, 0]


async def test_maintenance_is_overdue_until_a_visit(nation: Nation) -> None:
    """A longer visit answers for the shorter kinds; a visit told late, for the days since."""
    await nation.tell(1, 31, acts.overdue(30), "upkeep")
    await nation.tell(1, 40, acts.visited(40, UpkeepVisitKind.QUARTER), "upkeep")
    await nation.tell(2, 31, acts.overdue(30, UpkeepDuty.YEAR), "upkeep")
    await nation.tell(2, 40, acts.visited(40), "upkeep")
    assert await counts(nation, "maintenance_overdue", 30, 31, 39, 40) == [0, 2, 2, 1]
    await nation.tell(1, 29, acts.visited(29), "upkeep")
    assert await counts(nation, "maintenance_overdue", 31, 39) == [1, 1]


async def test_each_hazard_is_in_one_way_at_a_time(nation: Nation) -> None:
    """整改、监护、停用: they and the open ones sum up to the hazards."""
    await nation.tell(1, 10, acts.found(), "hazard")
    await nation.tell(1, 20, acts.watched(29), "hazard")
    await nation.tell(1, 31, HazardWatchExpired(until=on(29)), "hazard")
    await nation.tell(1, 40, acts.STOPPED, "hazard")
    await nation.tell(1, 50, VERIFIED, "hazard")
    await nation.project()
    ways = []
    for day in (9, 10, 20, 29, 30, 40, 50):
        async with nation.looked_at() as look:
            ways.append(await breakdown(look, question("hazards", day), "outcome"))
    one = Amount(1)
    assert ways == [
        [],
        [("open", one)],
        [("under_watch", one)],
        [("under_watch", one)],
        [("open", one)],
        [("stopped", one)],
        [("rectified", one)],
    ]
    assert await counts(nation, "hazards_open", 9, 10, 49, 50) == [0, 1, 1, 0]
    assert await nation.amount("hazard_rectification", 50) == Amount(1, 1)


async def test_a_hazard_that_was_none_counts_no_more(nation: Nation) -> None:
    """Nor one whose rectification did not hold as rectified."""
    await nation.tell(1, 10, acts.found(), "hazard")
    await nation.tell(1, 20, HazardRefuted(refuted_by=BUREAU, reason="x"), "hazard")
    await nation.tell(2, 10, acts.found(HazardSource.INSPECTION), "hazard")
    await nation.tell(2, 20, VERIFIED, "hazard")
    await nation.tell(2, 30, RectificationRejected(rejected_by=BUREAU, reason="x"), "hazard")
    await nation.tell(1, 40, HazardReopened(reason="x"), "hazard")
    assert await counts(nation, "hazards", 10, 20, 40) == [2, 1, 2]
    assert await counts(nation, "hazards_open", 10, 20, 30, 40) == [2, 0, 1, 2]
    assert (await nation.amount("hazards_filed", 40)).count == 2
    assert (await nation.amount("hazards_rectified", 40)).count == 1
    async with nation.looked_at() as look:
        sources = await breakdown(look, question("hazards_filed", 40), "source")
    assert dict(sources) == {"inspection": Amount(1), "self_inspection": Amount(1)}


async def test_an_order_is_overdue_on_the_day_after_its_last(nation: Nation) -> None:
    """Said or not; an extension takes it back from that day on, and a confirmation ends both."""
    await nation.tell(1, 10, acts.ordered(20), "order")
    await nation.tell(1, 30, acts.extended(40), "order")
    await nation.tell(1, 50, acts.CONFIRMED, "order")
    assert await counts(nation, "orders_open", 9, 10, 49, 50) == [0, 1, 1, 0]
    assert await counts(nation, "orders_overdue", 20, 21, 29, 30, 40, 41, 50) == [
        *(0, 1, 1, 0),
        *(0, 1, 0),
    ]
    await nation.tell(1, 60, OrderReopened(reason="x"), "order")
    assert await counts(nation, "orders_overdue", 59, 60) == [0, 1]
    await nation.tell(1, 70, OrderWithdrawn(reason="x"), "order")
    assert await counts(nation, "orders_open", 69, 70) == [1, 0]
    assert await nation.count("orders_given", 70) == 1


async def test_lists_count_elevators_once(nation: Nation) -> None:
    """挂牌督办, 重点督查, 封停: on while one file has it."""
    await nation.tell(1, 10, acts.LISTED, "listing")
    await nation.tell(1, 15, acts.LISTED, "listing2")
    await nation.tell(1, 20, Delisted(document_number="1"), "listing")
    assert await counts(nation, "listed", 9, 10, 16, 20) == [0, 1, 1, 1]
    await nation.tell(1, 10, acts.SELECTED, "key")
    await nation.tell(1, 20, acts.reason_removed(last=False), "key")
    await nation.tell(1, 30, acts.reason_removed(last=True), "key")
    assert await counts(nation, "key_supervised", 10, 29, 30) == [1, 1, 0]
    await nation.tell(1, 10, acts.SEALING, "sealing")
    await nation.tell(1, 17, SealingCaseCompleted(), "sealing")
    assert await counts(nation, "sealings_incomplete", 10, 16, 17) == [1, 1, 0]


async def test_a_complaint_is_open_until_it_is_answered(nation: Nation) -> None:
    """About no known elevator, too; it counts where it was last said to be about."""
    received = ComplaintReceived(
        complaint_id="TS-1", channel=ComplaintChannel.HOTLINE, content="x", division=HOME
    )
    await nation.tell(0, 10, received, "complaint", division=HOME)
    located = ComplaintLocated(elevator_id=ELEVATOR)
    await nation.tell(0, 20, located, "complaint", division=AWAY)
    await nation.tell(0, 30, ComplaintClosed(feedback="x"), "complaint", division=AWAY)
    await nation.tell(0, 40, ComplaintReopened(reason="x"), "complaint", division=AWAY)
    assert await counts(nation, "complaints_open", 9, 10, 20, 29, 30, 40) == [0, 1, 1, 1, 0, 1]
    assert await nation.count("complaints_open", 19, HOME) == 1
    assert await nation.count("complaints_open", 20, HOME) == 0
    assert await nation.count("complaints_open", 20, AWAY) == 1
    assert await nation.count("complaints", 40, HOME) == 1


async def test_the_three_withouts_by_flag_and_by_definition(nation: Nation) -> None:
    """三无: any of three and all of three are two figures."""
    for flag, day in ((MANAGEMENT, 10), (MAINTENANCE, 20), (FUND, 30)):
        await nation.tell(1, 40, acts.raised(flag, day), "withouts")
    await nation.tell(2, 40, acts.raised(FUND, 15), "withouts")
    await nation.tell(1, 50, acts.cleared(MAINTENANCE, 45), "withouts")
    assert await counts(nation, "without_fund", 14, 15, 30) == [0, 1, 2]
    assert await counts(nation, "without_any_of_three", 9, 10, 15) == [0, 1, 2]
    assert await counts(nation, "without_all_three", 29, 30, 44, 45) == [0, 1, 1, 0]


async def test_a_case_that_was_none_clears_its_flags(nation: Nation) -> None:
    """From the day on which that was said."""
    await nation.tell(1, 10, acts.raised(FUND, 10), "withouts")
    opened = WithoutsCaseOpened(definition=WithoutsDefinition.ANY_OF_THREE_V1, flags=(FUND,))
    await nation.tell(1, 10, opened, "withouts")
    await nation.tell(1, 20, WithoutsCaseWithdrawn(reason="x"), "withouts")
    assert await counts(nation, "withouts_cases", 10, 19, 20) == [1, 1, 0]
    assert await counts(nation, "without_fund", 10, 19, 20) == [1, 1, 0]


async def test_facts_may_come_before_the_elevator_is_known(tmp_path: Path) -> None:
    """They count once it is in the register, on the days on which it is."""
    nation = Nation(tmp_path, today=100)
    await nation.tell(1, 10, acts.covered("C1", 10, 50), "cover")
    await nation.tell(1, 10, acts.found(), "hazard")
    assert await counts(nation, "insured", 30) == [0]
    await nation.tell(1, 20, acts.imported(1))
    assert await counts(nation, "insured", 19, 20, 50, 51) == [0, 1, 1, 0]
    assert await counts(nation, "hazards", 19, 20) == [0, 1]
    assert await nation.count("hazards_filed", 30, HOME) == 1
    assert await nation.verify() == 0
