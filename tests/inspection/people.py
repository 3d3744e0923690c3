"""Who inspects in the end-to-end tests, and how: over gRPC, on the lifts of `tests.e2e.people`."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final

from tests.e2e.people import AGENCY, BUREAU, COMMITTEE, MAINTAINER, Life, company, life, ref
from tests.e2e.registry import Caller, Registry, on

RIVAL: Final = ref(company("350100", "426605678"), "福州市特种设备检验检测院")
HOUSING: Final = ref(company("350200", "004139999"), "厦门市建设局")
INSPECTOR: Final = "insp-7"
SCOPES: Final = [
    f"INSPECTION_SCOPE_{one}"
    for one in ("SUPERVISION", "PERIODIC", "SELF_TEST", "RISK_ASSESSMENT", "TYPE_TEST")
]
TERM: Final = {"valid_from": date(2010, 1, 1), "valid_to": date(2030, 12, 31)}
PARTS: Final = [{"component": "限速器", "conforming": True, "certificate_number": "TX-1"}]
BAD: Final = {
    "item_number": "3.4",
    "judgement": "JUDGEMENT_NOT_CONFORMING",
    "problem": "门锁啮合不足",
}


def approved(by: Caller, party: Mapping[str, str], scopes: list[str] | None = None) -> None:
    """The party is approved, and its one inspector qualified, from 2010 to 2030."""
    facts = {"agency": party, "scopes": scopes or SCOPES, "occurred_at": on(2010, 1, 5), **TERM}
    by.ApproveAgency(approval_number="TS7110-1", approved_by=BUREAU, **facts)
    by.QualifyInspector(inspector_id=INSPECTOR, qualified_by=BUREAU, **facts)


def agencies(registry: Registry) -> None:
    """Two agencies, and the maintainer and the user unit that test their own lifts."""
    registry.national.RegisterParty(
        party_id=RIVAL["party_id"],
        name=RIVAL["name"],
        kinds=["PARTY_KIND_INSPECTION_BODY"],
        division="350100",
        occurred_at=on(2010, 1, 4),
    )
    for party in (AGENCY, RIVAL):
        approved(registry.fujian, party)
    for party in (MAINTAINER, COMMITTEE):
        approved(registry.fujian, party, ["INSPECTION_SCOPE_SELF_TEST"])


def report(day: date, number: str = "", **others: Any) -> dict[str, Any]:
    """A passed report of that day, by the agency of the tests, told at noon."""
    facts = {
        "report_number": number or f"R-{day}",
        "agency": AGENCY,
        "inspected_on": day,
        "inspectors": [INSPECTOR],
        "conclusion": "CONCLUSION_PASSED",
        "items": [{"item_number": "1.1", "judgement": "JUDGEMENT_CONFORMING"}],
        "occurred_at": on(day.year, day.month, day.day, 20),
    }
    return {**facts, **others}


def in_use(registry: Registry) -> Life:
    """A lift in use since March 2014, whose user unit has chosen the agency."""
    story = life(registry).until_registered()
    choose(story, on(2014, 3, 2))
    return story


def choose(story: Life, at: datetime, agency: Mapping[str, str] = AGENCY) -> Any:
    """选择检验机构, by the user unit."""
    return story.do("ChooseAgency", at, agency=agency, chosen_by=COMMITTEE)


def inspections(story: Life, **asked: Any) -> Any:
    """What is known of the lift's inspections."""
    return story.by.GetInspections(elevator_id=story.id, **asked).inspections


def days(story: Life, **asked: Any) -> dict[str, date]:
    """What falls due, by kind."""
    found = {}
    for card in inspections(story, **asked).due:
        name = "inspection" if card.due.kind == 1 else "self_test"
        day = card.due.due_on
        found[name] = date(day.year, day.month, day.day)
    return found
