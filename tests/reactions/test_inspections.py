"""Inspections, covers, sealings and what else changes by time; told by hand."""

from datetime import date
from typing import Any

import pytest

from services.inspection.events.examinations import (
    InspectionMoveWithdrawn,
    InspectionOverdue,
    PeriodicInspectionPassed,
    SelfTestPassed,
)
from services.inspection.events.values import DueKind
from services.insurance.events.claim import ClaimPaymentVoided
from services.insurance.events.cover import CancellationReason, CoverCancelled, CoverLapsed
from services.reference.licences import LicenceItem
from services.registry.events.elevator import ElevatorScrapped, UseResumed, UseSuspended
from services.registry.events.party import (
    LicenceEnd,
    LicenceGranted,
    LicenceRenewed,
    LicenceRevoked,
)
from services.registry.events.use import ElevatorSealed, ElevatorUnsealed
from services.registry.events.values import SealingGround, UnsealingBasis
from services.supervision.events.sealing import (
    LiftingBasis,
    MajorHazardListingProposed,
    SealingCause,
    SealingLifted,
    SealingOrdered,
    SealingReportSent,
)
from tests.reactions.facts import (
    AGENCY,
    BUREAU,
    DAY,
    GOVERNMENT,
    INSURER,
    MAKER,
    UNIT,
    begins,
    cover,
    due,
    inspected,
)
from tests.reactions.telling import LIFT, NOON, Story

INSPECTION, COVER = f"inspection-{LIFT}", f"cover-{LIFT}"
SOON, OVERDUE = f"soon:{LIFT}:inspection", f"overdue:{LIFT}:inspection"
SCRAPPED = ElevatorScrapped(reason="x", requested_by=UNIT)
LATER = date(2026, 9, 30)


def test_an_inspection_is_announced_and_marked() -> None:
    """A reminder 30 days before the last day, the mark when that is over."""
    story = Story("inspection.due").told(inspected(due(LATER)), INSPECTION)
    assert story.due == {SOON: begins(2026, 8, 31), OVERDUE: begins(2026, 10, 1)}


def test_a_date_that_has_passed_is_only_marked() -> None:
    """Of an old register: nobody is reminded of what is late."""
    story = Story("inspection.due").told(inspected(due(date(2025, 9, 1))), INSPECTION)
    assert list(story.due) == [OVERDUE]


def test_a_moved_date_takes_the_place_of_the_former() -> None:
    """撤回: the rule's date is back; without any, nothing is due."""
    story = Story("inspection.due").told(inspected(due(LATER)), INSPECTION)
    moved = due(date(2026, 12, 31), DueKind.SELF_TEST)
    story.told(InspectionMoveWithdrawn(document_number="1", reason="x", due=(moved,)), INSPECTION)
    assert list(story.due) == [f"soon:{LIFT}:self_test", f"overdue:{LIFT}:self_test"]


def test_the_end_of_an_elevator_ends_its_dates() -> None:
    """报废; and one that is stopped for long is inspected before it runs, on no day."""
    story = Story("inspection.due").told(inspected(due(LATER)), INSPECTION)
    assert story.told(SCRAPPED).due == {}
    stopped = inspected(due(LATER, before_restart=True))
    assert Story("inspection.due").told(stopped, INSPECTION).due == {}


def test_a_resumed_use_brings_the_dates_back() -> None:
    """What could not be marked while it stood still is marked when it runs."""
    story = Story("inspection.due").told(inspected(due(LATER)), INSPECTION).forgotten()
    assert OVERDUE in story.told(UseResumed(self_check_reference="1")).due


def _marked() -> Story:
    event = InspectionOverdue(due=due(date(2025, 9, 30)))
    return Story("inspection.overdue").told(event, INSPECTION)


def test_an_overdue_inspection_is_told_and_then_a_hazard() -> None:
    """超期未检: 15 days."""
    story = _marked()
    assert [role for _, role in story.notices] == ["user_unit", "authority"]
    assert story.due == {f"hazard:{LIFT}:inspection": begins(2025, 10, 17)}


def test_an_inspection_answers_an_overdue_one_and_a_self_test_does_not() -> None:
    """检验 is not 检测."""
    tested = SelfTestPassed(**inspected().model_dump(exclude={"before_restart"}))
    assert _marked().told(tested, INSPECTION).due != {}
    assert _marked().told(inspected(), INSPECTION).due == {}
    assert _marked().told(SCRAPPED).due == {}


def test_the_register_hears_of_an_inspection() -> None:
    """When it was made, with its conclusion."""
    (confirmed,) = Story("inspection.register").told(inspected(), INSPECTION).commands
    assert confirmed.fields["kind"] == "INSPECTION_KIND_PERIODIC"
    assert confirmed.fields["conclusion"] == "CONCLUSION_PASSED"
    assert confirmed.fields["occurred_at"] == "2025-10-01T04:00:00Z"
    assert PeriodicInspectionPassed.stored_as in Story("inspection.register").policy.types


def test_a_cover_lapses_after_its_last_day() -> None:
    """Cancelled or lapsed already, it does not."""
    story = Story("cover.lapse").told(cover(), COVER)
    assert story.due == {f"lapse:{LIFT}:BD-1": begins(2026, 1, 1)}
    assert story.told(_cancelled(CancellationReason.REQUESTED), COVER).due == {}


def _cancelled(reason: CancellationReason) -> CoverCancelled:
    return CoverCancelled(cover_id="BD-1", ended_on=DAY, reason=reason, endorsement_number="1")


def test_an_elevator_without_cover_is_told_and_then_a_hazard() -> None:
    """脱保: 30 days; covered again, no hazard."""
    lapsed = CoverLapsed(cover_id="BD-1", ended_on=DAY)
    story = Story("cover.ended").told(lapsed, COVER)
    assert [role for _, role in story.notices] == ["user_unit", "authority"]
    assert story.due == {f"uncovered:{LIFT}": begins(2025, 11, 1)}
    assert story.told(cover(cover_id="BD-2"), COVER).due == {}


@pytest.mark.parametrize(
    "event",
    [
        CoverLapsed(cover_id="BD-1", ended_on=DAY, still_covered=True),
        _cancelled(CancellationReason.REPLACED),
        _cancelled(CancellationReason.ELEVATOR_GONE),
        _cancelled(CancellationReason.VOID),
    ],
)
def test_who_is_covered_otherwise_needs_no_word(event: Any) -> None:
    """By another cover, or gone."""
    assert Story("cover.ended").told(event, COVER).effects == []


def test_an_end_of_long_ago_is_none_where_it_is_covered_today() -> None:
    """A gap of years before, told late."""
    story = Story("cover.ended").told(cover(cover_id="BD-2"), COVER).forgotten()
    story.told(CoverLapsed(cover_id="BD-1", ended_on=date(2016, 1, 1)), COVER)
    assert story.effects == []
    story.told(_cancelled(CancellationReason.REQUESTED).model_copy(update={"cover_id": "BD-2"}))
    assert len(story.notices) == 2


def test_a_voided_payment_frees_its_limit() -> None:
    """撤销赔付."""
    voided = ClaimPaymentVoided(
        payment_number="1", elevator_id=LIFT, cover_id="BD-1", insurer=INSURER, reason="x"
    )
    (freed,) = Story("claim-payment.release").told(voided, "claim-LP-1").commands
    assert freed.fields["claim_id"] == "LP-1"


SEALED = SealingOrdered(
    sealing_id="FT-1",
    elevator_id=LIFT,
    order_number="封1",
    authority=BUREAU,
    cause=SealingCause.UNRECTIFIED_HAZARD,
    reason="x",
)
LIFTED = SealingLifted(
    basis=LiftingBasis.AUTHORITY_DECISION, decision_number="解1", authority=BUREAU
)
SEALING = "sealing-FT-1"


@pytest.mark.parametrize("cause", list(SealingCause))
def test_a_sealing_is_entered_in_the_register(cause: SealingCause) -> None:
    """Since the moment of the order, on a ground of the law."""
    ordered = SEALED.model_copy(update={"cause": cause})
    (sealed,) = Story("sealing.register").told(ordered, SEALING).commands
    assert sealed.rpc.endswith("/Seal")
    assert sealed.fields["occurred_at"] == "2025-10-01T04:00:00Z"


def test_the_hazards_of_a_sealing_are_stopped() -> None:
    """停用: the outcome of each hazard that the elevator was sealed for."""
    ordered = SEALED.model_copy(update={"hazard_ids": ("YH-1", "YH-2")})
    story = Story("sealing.register").told(ordered, SEALING)
    assert story.calls == ["Seal", "RecordStopped", "RecordStopped"]


@pytest.mark.parametrize(
    "lifted", [LIFTED, SealingLifted(basis=LiftingBasis.INSPECTION, report_number="R-1")]
)
def test_a_lifted_sealing_is_entered_in_the_register(lifted: SealingLifted) -> None:
    """On a decision, or on an inspection."""
    assert Story("sealing.register").told(lifted, SEALING).calls == ["Unseal"]


def test_who_is_bound_to_a_sealed_elevator_is_told() -> None:
    """Insurer, maintainer, user unit; so when it is unsealed."""
    story = Story("sealing.tell").told(
        ElevatorSealed(ground=SealingGround.UNRECTIFIED, order_number="封1", authority=BUREAU)
    )
    story.told(ElevatorUnsealed(basis=UnsealingBasis.INSPECTION))
    assert [role for _, role in story.notices] == ["insurer", "maintainer", "user_unit"] * 2


def test_two_papers_fall_due_with_a_sealing() -> None:
    """书面报告 in 3 days, 提请挂牌 in 7; each settled by its own paper, both by the lifting."""
    story = Story("sealing.papers").told(SEALED, SEALING)
    assert len(story.notices) == 2
    assert story.due == {"report:FT-1": begins(2025, 10, 5), "listing:FT-1": begins(2025, 10, 9)}
    sent = SealingReportSent(government=GOVERNMENT, document_number="1", sent_on=DAY)
    assert list(story.told(sent, SEALING).due) == ["listing:FT-1"]
    proposed = MajorHazardListingProposed(
        government=GOVERNMENT, document_number="1", proposed_on=DAY
    )
    assert story.told(proposed, SEALING).due == {}
    assert Story("sealing.papers").told(SEALED, SEALING).told(LIFTED, SEALING).due == {}


PARTY = f"party-{MAKER.party_id}"


def _granted(valid_to: date, item: LicenceItem = LicenceItem.MANUFACTURE) -> LicenceGranted:
    return LicenceGranted(
        number="TS-1",
        item=item,
        scopes=(),
        granted_by=BUREAU,
        valid_from=date(2024, 1, 1),
        valid_to=valid_to,
        rule_version="1",
    )


def test_a_licence_runs_out() -> None:
    """Warned 180 days before; renewed, later; revoked, never."""
    story = Story("licence.expiry").told(_granted(date(2027, 12, 31)), PARTY)
    expired = f"expired:{MAKER.party_id}:TS-1"
    assert story.due[expired] == begins(2028, 1, 1)
    renewed = LicenceRenewed(
        number="TS-1",
        valid_to=date(2031, 12, 31),
        former_valid_to=date(2027, 12, 31),
        renewed_by=BUREAU,
    )
    assert story.told(renewed, PARTY).due[expired] == begins(2032, 1, 1)
    revoked = LicenceRevoked(
        number="TS-1", ground=LicenceEnd.PENALTY, revoked_by=BUREAU, document_number="1"
    )
    assert story.told(revoked, PARTY).due == {}


def test_a_licence_of_long_ago_warns_nobody() -> None:
    """Recorded after it ran out."""
    assert Story("licence.expiry").told(_granted(date(2018, 12, 31)), PARTY).due == {}


def test_a_lift_that_was_stopped_for_a_year() -> None:
    """Unit and authority are reminded of the inspection; resumed before, nobody is."""
    story = Story("use.stopped").told(UseSuspended(reason="x"))
    assert list(story.due.values()) == [begins(2026, 10, 2)]
    assert story.told(UseResumed(self_check_reference="1"), at=NOON).due == {}
    assert AGENCY.party_id not in str(story.effects)
