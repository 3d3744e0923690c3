"""Requests of the campaign side for tests through gRPC, and a campaign that they fit."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from tests.e2e.people import AGENCY, BUREAU, MAINTAINER, ref, registered_parties, row
from tests.e2e.registry import Caller, Registry, on, settings_in

HEADQUARTERS: Final = {"organisation": "ORGANISATION_SPECIAL_EQUIPMENT"}
BRIGADE: Final = ref("register:xm:brigade", "厦门市质量技术监督稽查支队")

PHASES: Final = [
    {"phase": f"CAMPAIGN_PHASE_{name}", "begins_on": begins, "ends_on": ends}
    for name, begins, ends in (
        ("PREPARATION", date(2015, 3, 13), date(2015, 3, 31)),
        ("SELF_INSPECTION", date(2015, 4, 1), date(2015, 6, 30)),
        ("KEY_SUPERVISION", date(2015, 7, 1), date(2015, 9, 30)),
        ("LISTED_SUPERVISION", date(2015, 10, 1), date(2015, 11, 30)),
        ("SUMMARY", date(2015, 12, 1), date(2015, 12, 31)),
    )
]
ITEMS: Final = [
    {"item_code": "1.1", "text": "使用管理责任单位明确"},
    {"item_code": "1.2", "text": "层门锁闭有效"},
]
TEMPLATE: Final = {"title": "一梯一表", "used_from": date(2015, 4, 1), "items": ITEMS}

TEAM: Final = [
    {"kind": "CHECK_TEAM_KIND_SUPERVISION", "unit": BUREAU, "persons": 2},
    {"kind": "CHECK_TEAM_KIND_INSPECTION", "unit": AGENCY, "persons": 1},
    {"kind": "CHECK_TEAM_KIND_ENFORCEMENT", "unit": BRIGADE, "persons": 1},
]
FLEET: Final = {"counted_to": date(2015, 6, 30), "fleet": 24_000, "followed_up": 21_500}
COMMANDER: Final = {
    "member_id": "1",
    "command_role": "COMMAND_ROLE_COMMANDER",
    "office": "总局领导",
    "from_on": date(2015, 3, 13),
}


def launch(campaign_id: str, division: str = "000000", **fields: Any) -> dict[str, Any]:
    """A campaign of 2015 with the five phases of the plan."""
    return {
        "campaign_id": campaign_id,
        "name": "电梯安全监管大会战",
        "sponsor": HEADQUARTERS,
        "division": division,
        "phases": PHASES,
        "report_due_day": 10,
        "occurred_at": on(2015, 3, 13),
        **fields,
    }


def launched(by: Caller, campaign_id: str, division: str = "000000", **fields: Any) -> str:
    """It is launched, and its form is published."""
    by.LaunchCampaign(**launch(campaign_id, division, **fields))
    by.PublishFormTemplate(campaign_id=campaign_id, occurred_at=on(2015, 3, 20), **TEMPLATE)
    return campaign_id


def content(*outcomes: str, inspected_on: date = date(2015, 4, 2)) -> dict[str, Any]:
    """A form with a hazard for each of these outcomes, RECTIFIED, UNDER_WATCH, STOPPED."""
    doors = "NOT_CONFORM" if outcomes else "CONFORM"
    return {
        "template_version": 1,
        "inspected_on": inspected_on,
        "inspected_by": MAINTAINER,
        "answers": [
            {"item_code": "1.1", "result": "ANSWER_RESULT_CONFORM"},
            {"item_code": "1.2", "result": f"ANSWER_RESULT_{doors}"},
        ],
        "hazards": [
            {
                "item_code": "1.2",
                "description": "层门门锁缺陷",
                "outcome": f"FORM_OUTCOME_{outcome}",
                "measure": "更换门锁",
            }
            for outcome in outcomes
        ],
    }


def counts(**figures: Any) -> dict[str, Any]:
    """A unit's counts that add up, but for `figures`."""
    return {
        "counted_to": date(2015, 5, 31),
        "self_inspected": 100,
        "with_hazards": 6,
        "rectified": 3,
        "under_watch": 2,
        "stopped": 1,
        "maker_reported": 4,
        "maker_confirmed": 2,
        **figures,
    }


def statistics(campaign_id: str, unit: str, period: str = "2015-05", **figures: Any) -> Any:
    """The request for a unit's report."""
    return {
        "campaign_id": campaign_id,
        "unit": unit,
        "period": period,
        "counts": counts(**figures),
        "prepared_by": "质监局",
    }


def finding(elevator_id: str) -> Mapping[str, Any]:
    """Nothing was found at this elevator."""
    return {"elevator_id": elevator_id, "result": "CHECK_RESULT_NO_PROBLEM"}


def plan(check_id: str, elevator_id: str, division: str = "350203") -> dict[str, Any]:
    """A joint check of one elevator."""
    return {
        "check_id": check_id,
        "division": division,
        "planned_on": date(2015, 7, 20),
        "team": TEAM,
        "elevator_ids": [elevator_id],
        "purpose": "重点督查",
    }


def all_phases(by: Caller, campaign_id: str, until: datetime | None = None) -> None:
    """Each phase opened on its first day and closed on its last, as far as `until`."""
    for phase in PHASES:
        begins, ends = phase["begins_on"], phase["ends_on"]
        named = {"campaign_id": campaign_id, "phase": phase["phase"]}
        opens = on(begins.year, begins.month, begins.day, 15)  # type: ignore[attr-defined]
        if until is not None and opens > until:
            return
        by.OpenPhase(**named, occurred_at=opens)
        closes = on(ends.year, ends.month, ends.day, 18)  # type: ignore[attr-defined]
        if until is None or closes <= until:
            by.ClosePhase(**named, occurred_at=closes)


@contextmanager
def served(folder: Path) -> Iterator[Registry]:
    """A server in this process, whose parties are registered and licensed."""
    with Registry(settings_in(folder)).serving() as running:
        registered_parties(running)
        yield running


def imported(registry: Registry, count: int, **fields: Any) -> list[str]:
    """The ids of so many elevators in use, taken over from an old register."""
    rows = [
        {"row_id": str(number), "request_id": str(uuid4()), "elevator": row(**fields)}
        for number in range(count)
    ]
    found = registry.national.imported(*(rows[at : at + 500] for at in range(0, count, 500)))
    assert all(result.elevator_id for result in found)
    return [result.elevator_id for result in found]
