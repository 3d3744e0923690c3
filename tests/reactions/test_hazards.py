"""What was found is filed, what is filed is ordered; told by hand."""

from datetime import date
from typing import Any

import pytest

from services.emergency.events.accident import AccidentGraded
from services.emergency.events.values import AccidentGrade
from services.inspection.events.examinations import (
    OwnInspectionFailed,
    PeriodicInspectionFailed,
    SelfTestFailed,
)
from services.inspection.events.values import SeriousHazard
from services.insurance.events.cover import (
    PreventionTechnician,
    PreventionVisitReported,
    VisitHazard,
)
from services.kernel.decider import Event
from services.maintenance.events.upkeep import ElevatorHandedOver
from services.maintenance.events.values import HandOverReason
from services.reference.elevator import Conclusion
from services.registry.events.elevator import (
    ResponsibleUnitAssigned,
    ResponsibleUnitVacated,
    UserUnitChanged,
)
from services.supervision.events.check import (
    CheckFinding,
    CheckResult,
    CheckTeamKind,
    CheckTeamMember,
    OnSiteCheckCorrected,
    OnSiteCheckRecorded,
)
from services.supervision.events.complaint import ComplaintVerified
from services.supervision.events.hazard import HazardSource, SeriousHazardCode
from tests.reactions.facts import (
    AGENCY,
    BUREAU,
    DAY,
    INSURER,
    NEXT_UNIT,
    OTHER_LIFT,
    UNIT,
    hazard,
    ordered,
    registered,
    taken_over,
)
from tests.reactions.telling import LIFT, NOON, Story


def _failed(kind: Any, *hazards: SeriousHazard) -> Any:
    return kind(
        report_number="R-1",
        agency=AGENCY,
        inspected_on=DAY,
        inspectors=("insp-1",),
        conclusion=Conclusion.FAILED,
        hazards=hazards,
    )


@pytest.mark.parametrize(
    ("event", "source", "code"),
    [
        (
            _failed(PeriodicInspectionFailed, SeriousHazard.INSPECTION_FAILED),
            "HAZARD_SOURCE_INSPECTION",
            "SERIOUS_HAZARD_CODE_INSPECTION_FAILED",
        ),
        (_failed(SelfTestFailed), "HAZARD_SOURCE_INSPECTION", None),
        (_failed(OwnInspectionFailed), "HAZARD_SOURCE_SELF_INSPECTION", None),
    ],
)
def test_a_failed_inspection_is_filed(event: Event, source: str, code: str | None) -> None:
    """With the serious code of its conclusion, where it has one."""
    (filed,) = Story("inspection-failed.hazard").told(event, f"inspection-{LIFT}").commands
    assert filed.fields["source"] == source
    assert filed.fields.get("serious_code") == code
    assert filed.settled_by == ("HAZARD_ALREADY_FILED",)


def test_of_history_nothing_is_filed_any_more() -> None:
    """A failed inspection of ten years ago: what followed then is told with it."""
    event = _failed(PeriodicInspectionFailed)
    long_ago = NOON.replace(year=2015)
    story = Story("inspection-failed.hazard").told(event, at=long_ago, known_at=NOON)
    assert story.effects == []


CHECKED = OnSiteCheckRecorded(
    check_id="DC-1",
    checked_on=DAY,
    team=(CheckTeamMember(kind=CheckTeamKind.SUPERVISION, unit=BUREAU, persons=2),),
    findings=(
        CheckFinding(elevator_id=LIFT, result=CheckResult.PROBLEM_FOUND, problems=("门锁",)),
        CheckFinding(elevator_id=OTHER_LIFT, result=CheckResult.NO_PROBLEM),
    ),
)


def test_each_elevator_with_a_problem_is_filed() -> None:
    """Without a problem, or not checked, it is not; a correction files what it finds, once."""
    story = Story("check-failed.hazard").told(CHECKED, "check-DC-1", elevator_id="")
    assert [one.fields["elevator_id"] for one in story.commands] == [LIFT]
    found = CheckFinding(elevator_id=LIFT, result=CheckResult.PROBLEM_FOUND, problems=("钢丝绳",))
    corrected = OnSiteCheckCorrected(check_id="DC-1", findings=(found,), reason="x")
    story.told(corrected, "check-DC-1", elevator_id="")
    first, second = story.commands
    assert first.fields["hazard_id"] == second.fields["hazard_id"]


def test_each_hazard_of_an_insurers_visit_is_filed() -> None:
    """With numbers of their own; without a hazard, nothing."""
    facts: dict[str, Any] = {
        "visit_number": "V-1",
        "cover_id": "BD-1",
        "insurer": INSURER,
        "visited_on": DAY,
        "technician": PreventionTechnician(person_id="person:1"),
        "next_steps": "x",
    }
    found = tuple(VisitHazard(description=one) for one in ("门锁", "缓冲器"))
    visit = PreventionVisitReported(**facts, hazards=found)
    story = Story("insurer-found.hazard").told(visit, f"cover-{LIFT}")
    assert len({one.fields["hazard_id"] for one in story.commands}) == 2
    clean = PreventionVisitReported(**facts, hazards=())
    assert Story("insurer-found.hazard").told(clean, f"cover-{LIFT}").effects == []


def test_a_true_complaint_is_filed() -> None:
    """With what the authority found."""
    event = ComplaintVerified(
        verified_by=BUREAU, verified_on=DAY, finding="门锁失效", elevator_id=LIFT
    )
    (filed,) = Story("complaint-verified.hazard").told(event, "complaint-TS-1").commands
    assert filed.fields["source_reference"] == "TS-1"
    assert filed.fields["description"] == "门锁失效"


def test_a_graded_accident_invites_a_claim() -> None:
    """Insurer and user unit; maintainer and maker are told. Of no known elevator: nothing."""
    graded = AccidentGraded(grade=AccidentGrade.GENERAL, grounds=(), rule_version="1")
    story = Story("accident-graded.claim").told(graded, "accident-SG-1")
    assert story.calls == ["FileHazard"]
    assert ("accident-graded.claim-invited", "insurer") in story.notices
    nowhere = Story("accident-graded.claim").told(graded, "accident-SG-1", elevator_id="")
    assert nowhere.effects == []


def _order(story: Story) -> Any:
    (order,) = [one for one in story.commands if one.rpc.endswith("OrderRectification")]
    return order.fields


def test_a_filed_hazard_is_ordered_of_who_answers_for_it() -> None:
    """User unit and maintainer of the register; 30 days, 15 for a serious one."""
    story = Story("hazard-filed.order").told(registered()).told(taken_over())
    order = _order(story.told(hazard(), "hazard-YH-1"))
    assert [one["party_id"] for one in order["addressees"]] == [
        UNIT.party_id,
        taken_over().maintainer.party_id,
    ]
    assert order["due_on"] == {"year": 2025, "month": 10, "day": 31}
    assert order["authority"]["party_id"] == "register:authority:350203"
    serious = hazard(serious_code=SeriousHazardCode.DOOR_LOCK_BRIDGED)
    order = _order(Story("hazard-filed.order").told(registered()).told(serious, "hazard-YH-1"))
    assert order["due_on"] == {"year": 2025, "month": 10, "day": 16}


def test_the_responsible_unit_is_ordered_before_the_user_unit() -> None:
    """管理责任主体; vacated, the user unit answers again; a later change told earlier holds."""
    story = Story("hazard-filed.order").told(registered())
    story.told(ResponsibleUnitAssigned(unit=NEXT_UNIT, evidence="x"))
    order = _order(story.told(hazard(), "hazard-YH-1"))
    assert order["addressees"] == [{"party_id": NEXT_UNIT.party_id, "name": NEXT_UNIT.name}]
    story.forgotten().told(ResponsibleUnitVacated(unit=NEXT_UNIT, reason="x"))
    assert _order(story.told(hazard(), "hazard-YH-1"))["addressees"][0]["party_id"] == UNIT.party_id
    late = NOON.replace(year=2024)
    story.forgotten().told(UserUnitChanged(user_unit=NEXT_UNIT), at=late, known_at=NOON)
    assert _order(story.told(hazard(), "hazard-YH-1"))["addressees"][0]["party_id"] == UNIT.party_id


def test_who_handed_it_over_is_not_ordered() -> None:
    """The maintainer of the ended contract; a hand-over of another contract changes nothing."""
    other = ElevatorHandedOver(
        contract_id="HT-0", ended_on=DAY, reason=HandOverReason.CONTRACT_EXPIRED
    )
    story = Story("hazard-filed.order").told(registered()).told(taken_over()).told(other)
    assert len(_order(story.told(hazard(), "hazard-YH-1"))["addressees"]) == 2
    own = other.model_copy(update={"contract_id": "HT-1"})
    story.forgotten().told(own)
    assert len(_order(story.told(hazard(), "hazard-YH-1"))["addressees"]) == 1


@pytest.mark.parametrize(
    ("source", "role"),
    [
        (HazardSource.SELF_INSPECTION, "system"),
        (HazardSource.ACCIDENT, "system"),
        (HazardSource.OTHER, "system"),
        (HazardSource.ONSITE_CHECK, "county"),
    ],
)
def test_not_every_hazard_is_ordered_at_once(source: HazardSource, role: str) -> None:
    """Self-inspection may put it right itself; an authority that files by hand orders by hand."""
    story = Story("hazard-filed.order").told(registered())
    assert story.told(hazard(source=source), "hazard-YH-1", role=role).effects == []


def test_without_anybody_to_order_the_authority_is_told() -> None:
    """Nobody answers for it: an order to nobody would be none."""
    story = Story("hazard-filed.order").told(hazard(), "hazard-YH-1")
    assert story.notices == [("order.nobody-to-address", "authority")]


def test_what_one_source_found_has_one_order() -> None:
    """Two hazards of one check ask for the same order; of two checks, for two."""
    story = Story("hazard-filed.order").told(registered())
    for number, check in (("1", "DC-1"), ("2", "DC-1"), ("3", "DC-2")):
        one = hazard(hazard_id=f"YH-{number}", source_reference=check)
        story.told(one, f"hazard-YH-{number}")
    assert len({one.fields["order_id"] for one in story.commands}) == 2


def test_an_order_is_told() -> None:
    """To user unit, maintainer, authority."""
    story = Story("order-given.tell").told(ordered(due_on=date(2025, 10, 31)), "order-ZL-1")
    assert [role for _, role in story.notices] == ["user_unit", "maintainer", "authority"]
