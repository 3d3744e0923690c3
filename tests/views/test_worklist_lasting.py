"""What an elevator owes as long as it stands: given events, then items, opened and closed."""

from collections import Counter
from datetime import date
from typing import Any

from services.inspection.events.examinations import InspectionDueDateSet, PeriodicInspectionPassed
from services.inspection.events.values import DueDate, DueKind
from services.insurance.events.cover import CancellationReason, CoverCancelled, CoverRenewed
from services.maintenance.events.upkeep import VisitWithdrawn
from services.maintenance.events.values import UpkeepVisitKind
from services.reference.elevator import Conclusion, Place
from services.reference.party import PartyRef
from services.registry.events.elevator import (
    ElevatorUnsealed,
    LegacyElevatorImported,
    RecordCorrected,
    RenewalFunded,
    RenewalProposed,
    UseResumed,
    UserUnitChanged,
)
from services.registry.events.values import (
    FundingLine,
    FundingSource,
    RenewalKind,
    UnsealingBasis,
)
from tests.insurance.facts import BOUND
from tests.maintenance.facts import HANDED, LOTUS, TAKEN, visited
from tests.registry.facts import OWNER, ROW, SCRAPPED, SEALED, SUSPENDED, USER
from tests.views.listing import LIFT, Lists

KEEPER = PartyRef(party_id="register:xm:keeper", name="甲物业")


def lists(**fields: Any) -> Lists:
    """An elevator that a register handed over in 2014, in use, with a maintainer on its card."""
    row = ROW.model_copy(update={"user_unit": USER, "maintainer": LOTUS, **fields})
    told = Lists()
    told.tell(LegacyElevatorImported(elevator=row), date(2014, 1, 1))
    return told


def due(kind: DueKind, day: date) -> DueDate:
    """What the inspection service says falls due."""
    return DueDate(
        kind=kind,
        due_on=day,
        rule_due_on=day,
        early_from=day,
        year=2,
        base_on=date(2014, 1, 1),
        rule_version="r@1",
    )


def test_what_falls_due_is_the_newest_word_of_the_inspection_service() -> None:
    """Inspection and self-test, each with its day; the user unit owes them."""
    told = lists()
    first = due(DueKind.INSPECTION, date(2015, 3, 31)), due(DueKind.SELF_TEST, date(2015, 9, 30))
    at = told.tell(InspectionDueDateSet(due=first), date(2014, 3, 1), f"inspection-{LIFT}")
    inspection, self_test = told.items("inspection") + told.items("self_test")
    assert (inspection["due"], self_test["due"]) == (date(2015, 3, 31), date(2015, 9, 30))
    assert inspection["owed_by_id"] == self_test["owed_by_id"] == USER.party_id
    assert inspection["positions"] == [at]
    passed = PeriodicInspectionPassed(
        report_number="J-1",
        agency=LOTUS,
        inspected_on=date(2015, 3, 2),
        inspectors=("i-1",),
        conclusion=Conclusion.PASSED,
        due=(due(DueKind.INSPECTION, date(2016, 3, 31)),),
    )
    told.tell(passed, date(2015, 3, 2), f"inspection-{LIFT}")
    assert [one["due"] for one in told.items("inspection")] == [date(2016, 3, 31)]
    assert told.items("self_test") == []


def test_a_visit_moves_what_is_due_and_its_withdrawal_moves_it_back() -> None:
    """One item for the elevator: whatever is due first; who has the elevator owes it."""
    told, upkeep = lists(), f"upkeep-{LIFT}"
    assert told.items("maintenance") == []
    told.tell(TAKEN, date(2015, 1, 10), upkeep)
    [item] = told.items("maintenance")
    assert (item["due"], item["owed_by_id"]) == (date(2015, 1, 25), LOTUS.party_id)
    visit = visited(date(2015, 1, 20), UpkeepVisitKind.QUARTER)
    at = told.tell(visit, date(2015, 1, 20), upkeep)
    [item] = told.items("maintenance")
    assert (item["due"], item["since"]) == (date(2015, 2, 4), date(2015, 1, 20))
    assert item["positions"][-1] == at
    withdrawn = VisitWithdrawn(visit_number=visit.visit_number, reason="误录")
    told.tell(withdrawn, date(2015, 1, 22), upkeep)
    assert [one["due"] for one in told.items("maintenance")] == [date(2015, 1, 25)]
    for day in range(1, 25):
        told.tell(visited(date(2015, 2, day)), date(2015, 2, day), upkeep)
    assert [one["due"] for one in told.items("maintenance")] == [date(2015, 3, 11)]


def test_nobody_maintains_it_since_the_last_one_left() -> None:
    """From the day after; not while the elevator is out of use."""
    told, upkeep = lists(), f"upkeep-{LIFT}"
    assert told.items("no_maintainer") == []
    told.tell(TAKEN, date(2015, 1, 10), upkeep)
    told.tell(HANDED, date(2015, 9, 1), upkeep)
    [item] = told.items("no_maintainer")
    assert (item["since"], item["due"]) == (date(2015, 9, 1), date(2015, 8, 31))
    assert told.items("maintenance") == []
    told.tell(SUSPENDED, date(2015, 9, 5))
    assert told.items("no_maintainer") == []
    told.tell(UseResumed(self_check_reference="z"), date(2015, 9, 8))
    assert len(told.items("no_maintainer")) == 1
    again = TAKEN.model_copy(update={"contract_id": "XM-2", "from_on": date(2015, 9, 9)})
    told.tell(again, date(2015, 9, 9), upkeep)
    assert told.items("no_maintainer") == []


def test_an_elevator_that_no_register_names_a_maintainer_of_has_none() -> None:
    """Since it is in use."""
    [item] = lists(maintainer=None).items("no_maintainer")
    assert item["since"] == date(2014, 1, 1)


def test_a_cover_is_owed_a_successor_by_its_last_day() -> None:
    """Renewal moves the day, cancellation moves it back; who was never covered owes none."""
    told, cover = lists(), f"cover-{LIFT}"
    assert told.items("cover") == []
    told.tell(BOUND, date(2015, 1, 1), cover)
    assert [one["due"] for one in told.items("cover")] == [date(2015, 12, 31)]
    renewed = CoverRenewed(
        **{
            **dict(BOUND),
            "cover_id": "P-2",
            "renews": "P-1",
            "covers_from": date(2016, 1, 1),
            "covers_to": date(2016, 12, 31),
        }
    )
    told.tell(renewed, date(2015, 12, 1), cover)
    assert [one["due"] for one in told.items("cover")] == [date(2016, 12, 31)]
    cancelled = CoverCancelled(
        cover_id="P-2",
        ended_on=date(2016, 3, 1),
        reason=CancellationReason.REQUESTED,
        endorsement_number="批-1",
    )
    told.tell(cancelled, date(2016, 3, 1), cover)
    assert [one["due"] for one in told.items("cover")] == [date(2016, 3, 1)]


def test_stopped_for_a_year_is_for_somebody_to_decide() -> None:
    """Counted from the stop, whatever is said of it since; also when the stop is told of late."""
    told = lists()
    told.tell(SUSPENDED, date(2015, 9, 1))
    told.tell(UserUnitChanged(user_unit=KEEPER), date(2015, 10, 1))
    [item] = told.items("stopped_long")
    assert (item["since"], item["due"]) == (date(2015, 9, 1), date(2016, 8, 31))
    assert item["owed_by_id"] == KEEPER.party_id
    told.tell(SUSPENDED, date(2015, 8, 1))
    [item] = told.items("stopped_long")
    assert item["since"] == date(2015, 8, 1)
    told.tell(UseResumed(self_check_reference="z"), date(2015, 11, 1))
    assert told.items("stopped_long") == []


def test_a_renewal_without_money_is_open_until_it_is_funded() -> None:
    """Since it was proposed."""
    told = lists()
    at = told.tell(RenewalProposed(kind=RenewalKind.RENEW, reason="老旧"), date(2015, 5, 1))
    told.tell(UserUnitChanged(user_unit=KEEPER), date(2015, 6, 1))
    [item] = told.items("renewal_unfunded")
    assert (item["since"], item["positions"]) == (date(2015, 5, 1), [at])
    line = FundingLine(source=FundingSource.OWNERS, amount_fen=1)
    told.tell(RenewalFunded(lines=(line,)), date(2015, 7, 1))
    assert told.items("renewal_unfunded") == []


def test_nothing_lasting_is_owed_of_an_elevator_that_is_no_more() -> None:
    """Scrapped, it owes nothing; sealed, its inspection still."""
    told = lists()
    day = due(DueKind.INSPECTION, date(2015, 3, 31))
    told.tell(InspectionDueDateSet(due=(day,)), date(2014, 3, 1), f"inspection-{LIFT}")
    told.tell(TAKEN, date(2015, 1, 10), f"upkeep-{LIFT}")
    told.tell(BOUND, date(2015, 1, 1), f"cover-{LIFT}")
    told.tell(SEALED, date(2015, 9, 1))
    assert [one["kind"] for one in told.items()] == ["cover", "inspection"]
    told.tell(ElevatorUnsealed(basis=UnsealingBasis.AUTHORITY_DECISION), date(2015, 9, 2))
    assert len(told.items()) == 3
    told.tell(SCRAPPED, date(2015, 9, 3))
    assert told.items() == []
    assert told.counted("") == Counter()


def test_items_and_tallies_follow_the_elevator_to_its_right_place() -> None:
    """A corrected division takes everything that is owed along; so does another user unit."""
    told = lists(maintainer=None)
    assert told.counted("35") == told.counted("350203") == Counter(no_maintainer=1)
    corrected = RecordCorrected(
        reason="x", evidence="x", place=Place(division="440305"), user_unit=OWNER
    )
    told.tell(corrected, date(2015, 1, 1))
    assert told.counted("35") == Counter()
    assert told.counted("440305") == told.counted("44") == told.counted("") == {"no_maintainer": 1}
    [item] = told.items()
    assert (item["division"], item["owed_by_id"]) == ("440305", OWNER.party_id)
