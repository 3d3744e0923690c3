"""What end-to-end tests of maintenance tell a running registry: contracts, take-overs, visits.

The lifts stand in Xiamen and are the committee's; a spec's maintainer has them since April 2014.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from itertools import count
from pathlib import Path
from typing import Any, Final

from tests.e2e.people import (
    COMMITTEE,
    MAINTAINER,
    Life,
    company,
    grant,
    life,
    ref,
    registered_parties,
)
from tests.e2e.registry import Caller, Registry, on, settings_in

HARBOUR: Final = ref(company("350203", "751600022"), "厦门海港电梯维保有限公司")
OFFICE: Final = ref(company("350200", "751600033"), "厦门市住房维修资金管理中心")
FIXED: Final = {
    "kind": "MAINTENANCE_SCHEME_KIND_FIXED_15_DAY",
    "starts_on": date(2014, 4, 1),
}
TECHNICIAN: Final = {
    "person_id": "person:jishi-7",
    "name": "陈技师",
    "certificate_number": "T3502-8817",
}
VOTES: Final = {
    "total_heads": 300,
    "total_area_sqdm": 3_000_000,
    "participating_heads": 200,
    "participating_area_sqdm": 2_000_000,
    "agreeing_heads": 101,
    "agreeing_area_sqdm": 1_000_001,
}
_NUMBERS = count(1)


@contextmanager
def running(folder: Path) -> Iterator[Registry]:
    """A server over files of its own, with a second licensed maintainer."""
    with Registry(settings_in(folder)).serving() as registry:
        registered_parties(registry)
        for party, kind in ((HARBOUR, "MAINTAINER"), (OFFICE, "DEPARTMENT")):
            registry.national.RegisterParty(
                party_id=party["party_id"],
                name=party["name"],
                kinds=[f"PARTY_KIND_{kind}"],
                division="350203",
                occurred_at=on(2010, 1, 4),
            )
        grant(registry.fujian, HARBOUR, "REPAIR", "TS3330-2")
        yield registry


def lift(registry: Registry) -> Life:
    """A lift in use since March 2014."""
    return life(registry).until_registered()


def contract_facts(lifts: Sequence[Life], **fields: Any) -> dict[str, Any]:
    """A contract of April 2014 to the end of 2016."""
    facts: dict[str, Any] = {
        "contract_id": f"XM-2014-{next(_NUMBERS)}",
        "maintainer": MAINTAINER,
        "maintainer_kind": "MAINTAINER_KIND_THIRD_PARTY",
        "client": COMMITTEE,
        "scope": "CONTRACT_SCOPE_HALF",
        "scheme": FIXED,
        "price_fen": 1_200_000,
        "starts_on": date(2014, 4, 1),
        "ends_on": date(2016, 12, 31),
        "elevator_ids": [one.id for one in lifts],
        "occurred_at": on(2014, 3, 20),
    }
    return facts | fields


def signed(by: Caller, lifts: Sequence[Life], **fields: Any) -> str:
    """The number of a contract that is signed."""
    return str(by.SignContract(**contract_facts(lifts, **fields)).contract_id)


def take_over(
    by: Caller, elevator: Life, contract_id: str, from_on: date = date(2014, 4, 1), **fields: Any
) -> Any:
    """接管, at noon of its day."""
    facts: dict[str, Any] = {
        "elevator_id": elevator.id,
        "contract_id": contract_id,
        "maintainer": MAINTAINER,
        "from_on": from_on,
        "occurred_at": noon(from_on),
    }
    return by.TakeOver(**(facts | fields))


def hand_over(by: Caller, elevator: Life, contract_id: str, ended_on: date, **fields: Any) -> Any:
    """移交, at noon of the last day."""
    facts: dict[str, Any] = {
        "elevator_id": elevator.id,
        "contract_id": contract_id,
        "ended_on": ended_on,
        "reason": "HAND_OVER_REASON_CONTRACT_TERMINATED",
        "occurred_at": noon(ended_on),
    }
    return by.HandOver(**(facts | fields))


def visit_facts(elevator: Life, day: date, **fields: Any) -> dict[str, Any]:
    """A half-monthly visit of that day, numbered by it."""
    facts: dict[str, Any] = {
        "elevator_id": elevator.id,
        "visit_number": f"维-{day}",
        "kind": "UPKEEP_VISIT_KIND_HALF_MONTH",
        "visited_on": day,
        "maintainer": MAINTAINER,
        "technician": TECHNICIAN,
        "items_checked": 31,
        "occurred_at": noon(day),
    }
    return facts | fields


def maintained(registry: Registry, elevator: Life) -> str:
    """The contract under which the lift is maintained since April 2014."""
    contract_id = signed(registry.national, [elevator])
    take_over(registry.national, elevator, contract_id)
    return contract_id


def noon(day: date) -> datetime:
    """Noon in China of that day."""
    return on(day.year, day.month, day.day)


def of(registry: Registry, role: str, party: Mapping[str, str]) -> Caller:
    """The party's own caller in that role."""
    return registry.caller(role, party_id=party["party_id"])


def applied(by: Caller, story: Life, fund_id: str, **fields: Any) -> Any:
    """申请使用, for a new traction machine."""
    facts: dict[str, Any] = {
        "fund_id": fund_id,
        "elevator_id": story.id,
        "application_number": f"申-{fund_id}",
        "path": "FUND_PATH_NORMAL",
        "applicant": COMMITTEE,
        "fund_office": OFFICE,
        "plan": "更换曳引机",
        "requested_fen": 20_000_000,
    }
    return by.ApplyForFund(**(facts | fields))
