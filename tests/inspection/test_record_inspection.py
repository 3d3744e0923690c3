"""Recording inspections 检验: who may, what contradicts itself, and what a failed one is."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from services.inspection.events.examinations import (
    PeriodicInspectionFailed,
    PeriodicInspectionPassed,
    SupervisionInspectionFailed,
    SupervisionInspectionPassed,
)
from services.inspection.events.values import (
    DueKind,
    Judgement,
    SeriousHazard,
    SupervisedWork,
)
from services.inspection.inspections.rules import (
    AgencyNotChosen,
    ConclusionContradictsItems,
    ConfigurationCheckMissing,
    HazardOfAnotherLift,
    InspectedInFuture,
    ItemTwice,
    ReinspectionWithoutFailure,
    ReportNumberTaken,
    SupervisionInspectionStillMissing,
    WorksStillUnderWay,
)
from services.reference.elevator import (
    Conclusion,
    ElevatorNotStanding,
    PhaseName,
    TechnicalParameters,
)
from tests.inspection.facts import (
    AGENCY,
    BAD,
    CHOSEN,
    GOOD,
    LIFT,
    PARTS,
    RIVAL,
    Story,
    after,
    chosen,
    nothing,
    only,
    periodic,
    supervision,
)

DAY = date(2017, 3, 10)
FAILED = Conclusion.FAILED
AGAIN, FAILED_AGAIN = Conclusion.PASSED_ON_REINSPECTION, Conclusion.FAILED_ON_REINSPECTION


def on_the_day() -> Story:
    return chosen().on(DAY.year, DAY.month, DAY.day)


def test_a_passed_inspection_sets_what_falls_due() -> None:
    """The date and the rule version are in the very event."""
    event = only(on_the_day().when(periodic(DAY)))
    assert isinstance(event, PeriodicInspectionPassed)
    [due] = event.due
    assert (due.kind, due.due_on) == (DueKind.INSPECTION, date(2018, 3, 31))
    assert (due.rule_version, due.base_on) == ("inspection_interval@1900-01-01", LIFT.base_on)
    assert event.registry_base_on == LIFT.base_on
    assert (event.report_number, event.conclusion) == ("R-2017-03-10", Conclusion.PASSED)


def test_a_failed_inspection_is_a_fact() -> None:
    """It covers nothing that is due, and is a serious hazard by itself, with those it found."""
    command = periodic(
        DAY, conclusion=FAILED, items=(BAD,), hazards=(SeriousHazard.DOOR_LOCK_BRIDGED,)
    )
    event = only(on_the_day().when(command))
    assert isinstance(event, PeriodicInspectionFailed)
    assert event.hazards == (SeriousHazard.INSPECTION_FAILED, SeriousHazard.DOOR_LOCK_BRIDGED)
    assert event.hazard_table == "serious_hazards@1900-01-01"
    assert [due.due_on for due in event.due] == [date(2017, 3, 31)]


def test_a_reinspection_that_passes_covers_what_was_due() -> None:
    """复检合格 names the failed report, of the same kind, not later than itself."""
    story = after(on_the_day(), periodic(DAY, "F", conclusion=FAILED, items=(BAD,)))
    day = date(2017, 4, 20)
    passed = periodic(day, "P", conclusion=AGAIN, reinspection_of="F")
    event = only(story.on(2017, 4, 20).when(passed))
    assert isinstance(event, PeriodicInspectionPassed)
    assert event.due[0].due_on == date(2018, 3, 31)
    failed = periodic(day, "P", conclusion=FAILED_AGAIN, reinspection_of="F", items=(BAD,))
    event = only(story.on(2017, 4, 20).when(failed))
    assert isinstance(event, PeriodicInspectionFailed)
    assert event.hazards == (SeriousHazard.REINSPECTION_FAILED,)


@pytest.mark.parametrize(
    "others",
    [
        {"conclusion": AGAIN},
        {"conclusion": AGAIN, "reinspection_of": "unknown"},
        {"conclusion": AGAIN, "reinspection_of": "P-0"},
        {"conclusion": Conclusion.PASSED, "reinspection_of": "F"},
        {"conclusion": AGAIN, "reinspection_of": "F", "inspected_on": date(2017, 3, 9)},
    ],
)
def test_a_reinspection_follows_a_failure(others: dict[str, Any]) -> None:
    """Not nothing, not a passed one, not what came later; and what follows one says so."""
    passed = periodic(date(2017, 3, 1), "P-0")
    failed = periodic(DAY, "F", conclusion=FAILED, items=(BAD,))
    story = after(on_the_day(), passed, failed).on(2017, 4, 20)
    command = periodic(date(2017, 4, 20), "P").model_copy(update=others)
    story.when(command).refuses(ReinspectionWithoutFailure)


def test_a_supervision_inspection_is_no_reinspection_of_a_periodic_one() -> None:
    """The kinds are kept apart."""
    story = after(on_the_day(), periodic(DAY, "F", conclusion=FAILED, items=(BAD,)))
    command = supervision(
        date(2017, 4, 20), SupervisedWork.MAJOR_REPAIR, conclusion=AGAIN, reinspection_of="F"
    )
    story.on(2017, 4, 20).when(command).refuses(ReinspectionWithoutFailure)


def test_only_the_chosen_agency_inspects() -> None:
    """The one that was chosen by the end of that day."""
    nothing().on(2017, 3, 10).when(periodic(DAY)).refuses(AgencyNotChosen)
    on_the_day().when(periodic(DAY, agency=RIVAL)).refuses(AgencyNotChosen)
    before = date(2016, 1, 31)
    on_the_day().when(periodic(before)).refuses(AgencyNotChosen)
    assert on_the_day().when(periodic(date(2016, 2, 1))).decided()


def test_a_report_is_known_by_its_number() -> None:
    """The same again says nothing; another under its number is refused."""
    story = after(on_the_day(), periodic(DAY))
    story.when(periodic(DAY)).then()
    story.when(periodic(DAY, items=())).refuses(ReportNumberTaken)
    story.when(supervision(DAY, number=f"R-{DAY}")).refuses(ReportNumberTaken)


def test_nothing_is_inspected_tomorrow() -> None:
    """On the day itself it is."""
    on_the_day().when(periodic(date(2017, 3, 11))).refuses(InspectedInFuture)


def test_a_passed_one_leaves_nothing_open() -> None:
    """A × is no pass, unless it was put right; nor is a serious hazard."""
    on_the_day().when(periodic(DAY, items=(BAD,))).refuses(ConclusionContradictsItems)
    rectified = BAD.model_copy(update={"rectified_on": DAY})
    assert on_the_day().when(periodic(DAY, items=(rectified,))).decided()
    hazards = (SeriousHazard.DOOR_PROTECTION_FAILED,)
    on_the_day().when(periodic(DAY, hazards=hazards)).refuses(ConclusionContradictsItems)
    on_the_day().when(periodic(DAY, items=(GOOD, GOOD))).refuses(ItemTwice)


def test_the_marks_of_a_raw_record() -> None:
    """√ ▽ × △ / as an institute writes them; all but an open × may stand in a passed report."""
    assert [one.symbol for one in Judgement] == ["√", "▽", "×", "△", "/"]
    items = tuple(
        GOOD.model_copy(update={"item_number": one, "judgement": one})
        for one in Judgement
        if one is not Judgement.NOT_CONFORMING
    )
    assert on_the_day().when(periodic(DAY, items=items)).decided()


def test_a_hazard_fits_the_lift() -> None:
    """An escalator has no landing doors, a passenger lift no handrail."""
    handrail: dict[str, Any] = {
        "conclusion": FAILED,
        "hazards": (SeriousHazard.HANDRAIL_CLEARANCE,),
    }
    on_the_day().when(periodic(DAY, **handrail)).refuses(HazardOfAnotherLift)
    for kind, fits in (("3310", True), ("3110", False), (None, True)):
        lift = LIFT.model_copy(update={"parameters": TechnicalParameters(kind_code=kind)})
        attempt = on_the_day().when(periodic(DAY, elevator=lift, **handrail))
        if fits:
            assert attempt.decided()
        else:
            attempt.refuses(HazardOfAnotherLift)
    escalator = LIFT.model_copy(update={"parameters": TechnicalParameters(kind_code="3320")})
    doors: dict[str, Any] = {"conclusion": FAILED, "hazards": (SeriousHazard.DOOR_LOCK_BRIDGED,)}
    on_the_day().when(periodic(DAY, elevator=escalator, **doors)).refuses(HazardOfAnotherLift)


def test_the_supervision_inspection_of_an_installation_is_the_base() -> None:
    """监督检验: from then on years are counted from its own day."""
    event = only(on_the_day().when(supervision(DAY)))
    assert isinstance(event, SupervisionInspectionPassed)
    assert event.configuration == PARTS
    assert event.due[0].base_on == DAY


def test_an_installation_needs_the_configuration_check() -> None:
    """整机配置检查 since the plan of March 2015; and a part beside its certificate is no pass."""
    on_the_day().when(supervision(DAY, configuration=())).refuses(ConfigurationCheckMissing)
    old = nothing().on(2010, 1, 1).also(CHOSEN).on(2017, 3, 10)
    assert old.when(supervision(date(2015, 3, 12), configuration=())).decided()
    old.when(supervision(date(2015, 3, 13), configuration=())).refuses(ConfigurationCheckMissing)
    repair = supervision(DAY, SupervisedWork.MAJOR_REPAIR, configuration=())
    assert on_the_day().when(repair).decided()
    wrong = (PARTS[0].model_copy(update={"conforming": False}),)
    on_the_day().when(supervision(DAY, configuration=wrong)).refuses(ConclusionContradictsItems)
    event = only(on_the_day().when(supervision(DAY, configuration=wrong, conclusion=FAILED)))
    assert isinstance(event, SupervisionInspectionFailed)
    assert event.hazards == ()  # a lift that is not in use yet endangers nobody


def test_works_are_completed_before_they_are_inspected() -> None:
    """What was inspected before the works began is another matter."""
    for phase, work in (
        (PhaseName.UNDER_MODIFICATION, SupervisedWork.MODIFICATION),
        (PhaseName.UNDER_MAJOR_REPAIR, SupervisedWork.MAJOR_REPAIR),
    ):
        since = {"phase": phase, "phase_since": datetime(2017, 3, 9, tzinfo=UTC)}
        lift = LIFT.model_copy(update=since)
        on_the_day().when(supervision(DAY, work, elevator=lift)).refuses(WorksStillUnderWay)
        first = supervision(date(2017, 3, 9), work, elevator=lift)
        on_the_day().when(first).refuses(WorksStillUnderWay)
        early = supervision(date(2017, 3, 8), work, elevator=lift)
        assert on_the_day().when(early).decided()
        assert on_the_day().when(supervision(DAY, elevator=lift)).decided()


def test_a_new_lift_is_first_inspected_under_supervision() -> None:
    """And what does not stand is not inspected at all."""
    new = LIFT.model_copy(update={"phase": PhaseName.INSTALLED})
    on_the_day().when(periodic(DAY, elevator=new)).refuses(SupervisionInspectionStillMissing)
    assert on_the_day().when(supervision(DAY, elevator=new)).decided()
    gone = LIFT.model_copy(update={"phase": PhaseName.SCRAPPED})
    on_the_day().when(periodic(DAY, elevator=gone)).refuses(ElevatorNotStanding)


def test_a_major_repair_is_no_base() -> None:
    """Also when the registry names it as its latest supervision inspection."""
    confirmed = LIFT.model_copy(update={"base_on": DAY})
    command = supervision(DAY, SupervisedWork.MAJOR_REPAIR, elevator=LIFT)
    story = after(on_the_day(), command)
    event = only(story.on(2018, 3, 1).when(periodic(date(2018, 3, 1), elevator=confirmed)))
    assert event.due[0].base_on == LIFT.base_on
    first = on_the_day().when(supervision(DAY, SupervisedWork.MAJOR_REPAIR, elevator=confirmed))
    assert only(first).registry_base_on == LIFT.put_into_use_on


def test_without_any_base_the_first_inspection_is_it() -> None:
    """An old register's lift of which nothing is known but that it was inspected."""
    unknown = LIFT.model_copy(update={"base_on": None, "put_into_use_on": None})
    event = only(on_the_day().when(periodic(DAY, elevator=unknown)))
    assert event.due[0].base_on == DAY
    assert event.registry_base_on is None


def test_an_inspection_after_a_year_of_standstill_is_one_before_restart() -> None:
    """停用 1 年以上: found from the phase, or stated where it is told afterwards."""
    stopped = LIFT.model_copy(
        update={"phase": PhaseName.STOPPED, "phase_since": datetime(2016, 3, 1, tzinfo=UTC)}
    )
    restart = only(on_the_day().when(periodic(DAY, elevator=stopped)))
    assert isinstance(restart, PeriodicInspectionPassed)
    assert restart.before_restart
    assert not restart.due[0].before_restart
    short = stopped.model_copy(update={"phase_since": datetime(2016, 3, 20, tzinfo=UTC)})
    assert not only(on_the_day().when(periodic(DAY, elevator=short))).before_restart
    late = only(on_the_day().when(periodic(DAY, before_restart=True)))
    assert isinstance(late, PeriodicInspectionPassed)
    assert late.before_restart


def test_one_visit_may_serve_two_works() -> None:
    """结合电梯定期检验: the report names what else the visit was for."""
    command = periodic(DAY, combined_with="campaign-2015:check-7")
    assert only(on_the_day().when(command)).combined_with == "campaign-2015:check-7"


def test_a_late_report_does_not_hide_a_newer_one() -> None:
    """Told in 2019 of 2017: what falls due follows from both."""
    story = after(chosen(), periodic(date(2018, 3, 10)))
    event = only(story.on(2017, 3, 10).when(periodic(DAY)))
    assert event.due[0].due_on == date(2019, 3, 31)
    assert AGENCY.party_id == event.agency.party_id
