"""The plan 整治方案 of a hazard: one at a time, in versions."""

from datetime import date

from services.supervision.events.hazard import (
    RectificationReported,
    RectificationVerified,
    RemedyPlanApproved,
    RemedyPlanRejected,
    RemedyPlanSubmitted,
)
from services.supervision.hazard import DECIDER, card_of
from services.supervision.hazard.commands import ApprovePlan, RejectPlan, SubmitPlan
from services.supervision.hazard.rules import (
    HazardIsRectified,
    PlanAlreadyJudged,
    PlanDueInPast,
    PlanSuperseded,
    PlanUnknown,
)
from services.supervision.hazard.state import PlanStatus
from tests.spec import given
from tests.supervision.remedy_facts import BUREAU, FILED, MAINTAINER, USER

DUE = date(2015, 11, 15)
SUBMIT = SubmitPlan(measures="更换门锁", due_on=DUE, responsible=USER)
FIRST = RemedyPlanSubmitted(plan_version=1, measures="更换门锁", due_on=DUE, responsible=USER)
SECOND = RemedyPlanSubmitted(plan_version=2, measures="更换层门", due_on=DUE, responsible=USER)
APPROVE = ApprovePlan(plan_version=1, approved_by=BUREAU)
APPROVED = RemedyPlanApproved(plan_version=1, approved_by=BUREAU)
REJECT = RejectPlan(plan_version=1, rejected_by=BUREAU, reason="期限过长")
REJECTED = RemedyPlanRejected(plan_version=1, rejected_by=BUREAU, reason="期限过长")


def test_versions_count_from_one() -> None:
    """A new plan takes the place of the one before."""
    given(DECIDER, FILED).when(SUBMIT).then(FIRST)
    other = SUBMIT.model_copy(update={"measures": "更换层门"})
    given(DECIDER, FILED, FIRST).when(other).then(SECOND)
    card = card_of(given(DECIDER, FILED, FIRST, APPROVED, SECOND).state)
    assert card.plan is not None
    assert (card.plan.plan_version, card.plan.status) == (2, PlanStatus.SUBMITTED)


def test_the_same_plan_twice_is_one_plan() -> None:
    """Unless it was rejected: then it is submitted anew."""
    given(DECIDER, FILED, FIRST).when(SUBMIT).then()
    again = FIRST.model_copy(update={"plan_version": 2})
    given(DECIDER, FILED, FIRST, REJECTED).when(SUBMIT).then(again)


def test_a_plan_ends_in_the_future() -> None:
    """The day on which it is submitted is the earliest."""
    today = SUBMIT.model_copy(update={"due_on": date(2015, 10, 1)})
    assert given(DECIDER, FILED).when(today).decided()
    past = SUBMIT.model_copy(update={"due_on": date(2015, 9, 30)})
    given(DECIDER, FILED).when(past).refuses(PlanDueInPast)


def test_a_version_is_judged_once() -> None:
    """Approved twice is approved; what was approved is not rejected, nor the other way round."""
    given(DECIDER, FILED, FIRST).when(APPROVE).then(APPROVED)
    given(DECIDER, FILED, FIRST).when(REJECT).then(REJECTED)
    given(DECIDER, FILED, FIRST, APPROVED).when(APPROVE).then()
    given(DECIDER, FILED, FIRST, REJECTED).when(REJECT).then()
    given(DECIDER, FILED, FIRST, APPROVED).when(REJECT).refuses(PlanAlreadyJudged)
    given(DECIDER, FILED, FIRST, REJECTED).when(APPROVE).refuses(PlanAlreadyJudged)


def test_only_the_newest_version_is_judged() -> None:
    """An authority that looked at the first does not approve the second."""
    given(DECIDER, FILED, FIRST, SECOND).when(APPROVE).refuses(PlanSuperseded)
    given(DECIDER, FILED).when(APPROVE).refuses(PlanUnknown)
    later = APPROVE.model_copy(update={"plan_version": 3})
    given(DECIDER, FILED, FIRST, SECOND).when(later).refuses(PlanUnknown)


def test_what_is_rectified_needs_no_plan() -> None:
    """Once the rectification is verified."""
    reported = RectificationReported(
        rectified_on=date(2015, 9, 30), reported_by=MAINTAINER, evidence=("照片1",)
    )
    verified = RectificationVerified(verified_by=BUREAU, evidence=("复查1",))
    given(DECIDER, FILED, reported, verified).when(SUBMIT).refuses(HazardIsRectified)


def test_a_verdict_on_an_unknown_version_changes_nothing() -> None:
    """Facts come in any order: an approval before its plan, an older plan after a newer one."""
    given_late = given(DECIDER, FILED, APPROVED, FIRST).state
    assert card_of(given_late).plan is not None
    plan = card_of(given(DECIDER, FILED, SECOND, FIRST, APPROVED, REJECTED).state).plan
    assert plan is not None
    assert (plan.plan_version, plan.status) == (2, PlanStatus.SUBMITTED)
