"""Who inspects is approved and qualified on the day of the inspection 持证上岗, not of the record."""

from datetime import date
from typing import Any

import pytest

from services.inspection.events.agency import (
    AgencyApprovalWithdrawn,
    AgencyAudited,
    InspectorReinstated,
    InspectorSuspended,
    InspectorWithdrawn,
)
from services.inspection.events.values import AuditFinding, AuditVerdict, InspectionScope
from services.inspection.inspections.rules import (
    AgencyAuditFailed,
    AgencyNotApproved,
    InspectorMissing,
    InspectorNotQualified,
)
from services.kernel.errors import Refused
from tests.inspection.facts import (
    AGENCY,
    APPROVED,
    INSPECTOR,
    PROVINCE,
    QUALIFIED,
    agency,
    chosen,
    periodic,
    supervision,
)

DAY = date(2017, 3, 10)
WITHDRAWN = AgencyApprovalWithdrawn(
    approval_number=APPROVED.approval_number,
    withdrawn_from=DAY,
    withdrawn_by=PROVINCE,
    reason="弄虚作假",
)
AUDIT = AgencyAudited(
    agency=AGENCY,
    division="350200",
    audit_id="A-1",
    audited_on=DAY,
    audited_by=PROVINCE,
    verdict=AuditVerdict.FAILED,
    findings=(AuditFinding(clause="4.2", finding="出具虚假报告", serious=True),),
)
SUSPENDED = InspectorSuspended(inspector_id=INSPECTOR, suspended_from=DAY, reason="调查")
GONE = InspectorWithdrawn(inspector_id=INSPECTOR, withdrawn_from=DAY, reason="吊销")


def until(event: Any, **others: Any) -> Any:
    return event.model_copy(update=others)


@pytest.mark.parametrize(
    ("facts", "rule"),
    [
        ([QUALIFIED], AgencyNotApproved),
        ([until(APPROVED, scopes=(InspectionScope.SUPERVISION,)), QUALIFIED], AgencyNotApproved),
        ([until(APPROVED, valid_to=date(2017, 3, 9)), QUALIFIED], AgencyNotApproved),
        ([until(APPROVED, valid_from=date(2017, 3, 11)), QUALIFIED], AgencyNotApproved),
        ([APPROVED, QUALIFIED, WITHDRAWN], AgencyNotApproved),
        ([APPROVED, QUALIFIED, AUDIT], AgencyAuditFailed),
        ([APPROVED], InspectorNotQualified),
        ([APPROVED, until(QUALIFIED, inspector_id="insp-8")], InspectorNotQualified),
        (
            [APPROVED, until(QUALIFIED, scopes=(InspectionScope.SELF_TEST,))],
            InspectorNotQualified,
        ),
        ([APPROVED, until(QUALIFIED, valid_to=date(2017, 3, 9))], InspectorNotQualified),
        ([APPROVED, until(QUALIFIED, valid_from=date(2017, 3, 11))], InspectorNotQualified),
        ([APPROVED, QUALIFIED, SUSPENDED], InspectorNotQualified),
        ([APPROVED, QUALIFIED, GONE], InspectorNotQualified),
    ],
)
def test_who_is_not_in_standing_that_day_does_not_inspect(
    facts: list[Any], rule: type[Refused]
) -> None:
    """The agency's approval and audit, the inspector's own qualification, each for this work."""
    day = chosen().on(2017, 3, 10)
    day.when(periodic(DAY, agency_facts=agency(*facts))).refuses(rule)


@pytest.mark.parametrize(
    "facts",
    [
        [until(APPROVED, valid_to=DAY), QUALIFIED],
        [until(APPROVED, valid_from=DAY), QUALIFIED],
        [APPROVED, until(QUALIFIED, valid_to=DAY)],
        [APPROVED, until(QUALIFIED, valid_from=DAY)],
        [APPROVED, QUALIFIED, until(WITHDRAWN, withdrawn_from=date(2017, 3, 11))],
        [APPROVED, until(APPROVED, approval_number="2"), QUALIFIED, WITHDRAWN],
        [APPROVED, QUALIFIED, until(AUDIT, audited_on=date(2017, 3, 11))],
        [APPROVED, QUALIFIED, until(AUDIT, verdict=AuditVerdict.PASSED_WITH_FINDINGS)],
        [APPROVED, QUALIFIED, until(SUSPENDED, suspended_from=date(2017, 3, 11))],
        [
            APPROVED,
            QUALIFIED,
            until(SUSPENDED, suspended_from=date(2017, 3, 1), suspended_to=date(2017, 3, 9)),
        ],
        [
            APPROVED,
            QUALIFIED,
            SUSPENDED,
            InspectorReinstated(inspector_id=INSPECTOR, reinstated_from=DAY),
        ],
        [APPROVED, QUALIFIED, until(GONE, withdrawn_from=date(2017, 3, 11))],
        [
            APPROVED,
            QUALIFIED,
            until(GONE, withdrawn_from=date(2017, 1, 1)),
            until(QUALIFIED, valid_from=date(2017, 2, 1)),
        ],
    ],
)
def test_who_is_in_standing_that_day_inspects(facts: list[Any]) -> None:
    """First and last days are included; what comes later, or was lifted, takes nothing away."""
    day = chosen().on(2017, 3, 10)
    assert day.when(periodic(DAY, agency_facts=agency(*facts))).decided()
    assert day.when(periodic(DAY, agency_facts=agency(*facts[::-1]))).decided()


def test_the_day_of_the_inspection_counts() -> None:
    """Recorded after the withdrawal, inspected before it: it stands."""
    facts = agency(APPROVED, QUALIFIED, WITHDRAWN, GONE)
    later = chosen().on(2017, 6, 1)
    assert later.when(periodic(date(2017, 3, 9), agency_facts=facts)).decided()
    later.when(periodic(DAY, agency_facts=facts)).refuses(AgencyNotApproved)


def test_a_report_names_its_inspectors() -> None:
    """Each once, and every one of them qualified."""
    day = chosen().on(2017, 3, 10)
    for inspectors in ((), (INSPECTOR, INSPECTOR)):
        day.when(periodic(DAY, inspectors=inspectors)).refuses(InspectorMissing)
    day.when(periodic(DAY, inspectors=(INSPECTOR, "insp-8"))).refuses(InspectorNotQualified)
    second = until(QUALIFIED, inspector_id="insp-8")
    both = agency(APPROVED, QUALIFIED, second)
    command = periodic(DAY, inspectors=(INSPECTOR, "insp-8"), agency_facts=both)
    assert day.when(command).decided()


def test_each_work_has_its_own_scope() -> None:
    """Who may do periodic inspections may not therefore do supervision inspections."""
    only_periodic = (InspectionScope.PERIODIC,)
    facts = agency(until(APPROVED, scopes=only_periodic), QUALIFIED)
    day = chosen().on(2017, 3, 10)
    assert day.when(periodic(DAY, agency_facts=facts)).decided()
    day.when(supervision(DAY, agency_facts=facts)).refuses(AgencyNotApproved)
    facts = agency(APPROVED, until(QUALIFIED, scopes=only_periodic))
    day.when(supervision(DAY, agency_facts=facts)).refuses(InspectorNotQualified)
