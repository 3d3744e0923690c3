"""A running registry with insurers, programmes and lifts; and what neighbours say happened.

Facts of other services are put into the log as their stored names and fields are published, so these
tests rest on contracts and not on another service's rules.
"""

from collections.abc import Mapping
from datetime import date, datetime
from itertools import count
from typing import Any, Final
from uuid import uuid4

import orjson

from services.kernel.envelope import Actor, Meta, encode_meta
from services.kernel.store import NO_STREAM, NewEvent
from tests.e2e.people import COMMITTEE, MAINTAINER, PROPERTY, Life, company, life, ref
from tests.e2e.registry import Caller, Registry, on

PICC: Final = ref(company("350200", "154900011"), "人保财险厦门分公司")
CPIC: Final = ref(company("350200", "154900022"), "太平洋财险厦门分公司")

YUAN: Final = 100
LIMITS: Final = {
    "per_person_fen": 500_000 * YUAN,
    "per_accident_fen": 800_000 * YUAN,
    "per_elevator_fen": 1_000_000 * YUAN,
}
_SHARES: Final = (("USER_UNIT", 2_000), ("MAINTAINER", 3_000), ("INSPECTION_BODY", 5_000))
TERMS: Final[Mapping[str, Any]] = {
    "insured_roles": ["INSURED_ROLE_USER_UNIT", "INSURED_ROLE_MAINTAINER"],
    "payer_shares": [
        {
            "place_class": "PLACE_CLASS_HOUSING",
            "shares": [{"role": f"INSURED_ROLE_{one}", "basis_points": bp} for one, bp in _SHARES],
        }
    ],
    "limits": LIMITS,
    "base_premiums": [
        {"equipment_class": "EQUIPMENT_CLASS_VERTICAL", "amount_fen": 93 * YUAN},
        {"equipment_class": "EQUIPMENT_CLASS_ESCALATOR", "amount_fen": 95 * YUAN},
    ],
    "factors": {
        "age_bands": [
            {"from_years": 0, "basis_points": 9_000},
            {"from_years": 15, "basis_points": 12_500},
        ],
        "place_factors": [{"place_type": "PLACE_TYPE_RESIDENTIAL", "basis_points": 9_500}],
        "grade_factors": [{"grade": "MAINTAINER_GRADE_A", "basis_points": 8_000}],
        "rescue_bands": [
            {"from_cases": 0, "basis_points": 9_000},
            {"from_cases": 2, "basis_points": 12_000},
        ],
    },
    "valid_from": date(2015, 1, 1),
    "valid_to": date(2017, 12, 31),
    "enrolment_from": date(2014, 12, 1),
    "enrolment_to": date(2016, 12, 31),
}
YEAR: Final = {"covers_from": date(2015, 1, 1), "covers_to": date(2015, 12, 31)}

_NUMBERS = count(1)


def number(prefix: str) -> str:
    """A document number that no other test uses."""
    return f"{prefix}-{next(_NUMBERS)}"


def insurers(registry: Registry) -> None:
    """Two insurers, registered as such."""
    for party in (PICC, CPIC):
        registry.national.RegisterParty(
            party_id=party["party_id"],
            name=party["name"],
            kinds=["PARTY_KIND_INSURER"],
            division="350200",
            occurred_at=on(2010, 1, 4),
        )


def insurer(registry: Registry, party: Mapping[str, str] = PICC) -> Caller:
    """The insurer's own caller."""
    return registry.caller("insurer", party_id=party["party_id"])


def opened(registry: Registry, party: Mapping[str, str] = PICC, **fields: Any) -> str:
    """A programme of this insurer, paid by a property manager; opened in November 2014."""
    facts: dict[str, Any] = {
        "programme_id": number("TB"),
        "title": "厦门市电梯责任险统保",
        "division": "350200",
        "insurer": party,
        "payer": PROPERTY,
        "terms": TERMS,
        "occurred_at": on(2014, 11, 20),
    }
    answer = insurer(registry, party).OpenGroupProgramme(**facts | fields)
    return str(answer.programme_id)


def binding(programme_id: str, lift: Life, **fields: Any) -> dict[str, Any]:
    """The request that covers this lift for 2015, asked in December 2014."""
    facts: dict[str, Any] = {
        "elevator_id": lift.id,
        "cover_id": number("P"),
        "programme_id": programme_id,
        "insurer": PICC,
        "occurred_at": on(2014, 12, 10),
        **YEAR,
    }
    return facts | fields


def covered(registry: Registry, programme_id: str, **fields: Any) -> tuple[Life, str]:
    """A lift in use, and the number of its cover."""
    lift = life(registry).until_registered()
    request = binding(programme_id, lift, **fields)
    insurer(registry).BindCover(**request)
    return lift, request["cover_id"]


def told(
    registry: Registry,
    stream: str,
    stored_name: str,
    at: datetime,
    data: bytes,
    elevator_id: str = "",
) -> None:
    """An event as its service would store it, on top of whatever the stream has."""
    meta = Meta(
        at, Actor("system", "neighbour", ""), uuid4(), b"", None, None, "", elevator_id, "350203"
    )
    event = NewEvent(meta.request_id, stored_name, data, encode_meta(meta))
    store = registry.plant.store
    version = registry.run(store.heads({stream})).get(stream, NO_STREAM)
    registry.run(store.append(stream, version, [event]))


def accident(registry: Registry, elevator_id: str, day: date = date(2015, 6, 1)) -> str:
    """An accident at this elevator; its number."""
    incident = number("SG")
    at = on(day.year, day.month, day.day)
    told(registry, f"accident-{incident}", "emergency.AccidentReported.v1", at, b"{}", elevator_id)
    return incident


def case(
    registry: Registry, elevator_id: str, day: date = date(2014, 9, 1), kind: str = "rescue"
) -> str:
    """A case of the rescue platform; its number."""
    incident = number("JY")
    data = orjson.dumps({"case_kind": kind, "trapped": 2})
    at = on(day.year, day.month, day.day)
    told(registry, f"case-{incident}", "emergency.CaseOpened.v1", at, data, elevator_id)
    return incident


def rated(registry: Registry, grade: str, period: str) -> None:
    """A published rating of the maintainer that people name."""
    party_id = MAINTAINER["party_id"]
    data = {"maintainer": MAINTAINER, "period": period, "score_tenths": 953, "grade": grade}
    name = "maintenance.RatingPublished.v1"
    told(registry, f"rating-{party_id}-{period}", name, on(2014, 12, 1), orjson.dumps(data))


def filed(registry: Registry, lift: Life, cover_id: str, **fields: Any) -> str:
    """A claim of the user unit for an accident in June 2015; its number."""
    facts: dict[str, Any] = {
        "claim_id": number("LP"),
        "elevator_id": lift.id,
        "cover_id": cover_id,
        "insurer": PICC,
        "incident_kind": "INCIDENT_KIND_ACCIDENT",
        "claimant": COMMITTEE,
        "occurred_at": on(2015, 6, 3),
    }
    facts |= fields
    if "incident_id" not in facts:
        facts["incident_id"] = accident(registry, lift.id)
    return str(registry.fujian.FileClaim(**facts).claim_id)


def award(yuan: int, person_id: str = "person:victim-1") -> dict[str, Any]:
    """What one person is to get."""
    return {"person_id": person_id, "injury": "INJURY_KIND_INJURED", "amount_fen": yuan * YUAN}


def part(yuan: int, person_id: str = "person:victim-1") -> dict[str, Any]:
    """What is paid for one person."""
    return {"person_id": person_id, "amount_fen": yuan * YUAN}


def assessed(registry: Registry, claim_id: str, *awards: Mapping[str, Any], **fields: Any) -> None:
    """The insurer's assessment of July 2015."""
    facts: dict[str, Any] = {
        "assessment_number": "核-1",
        "awards": awards or [award(300_000)],
        "occurred_at": on(2015, 7, 1),
    }
    insurer(registry).AssessClaim(claim_id=claim_id, **facts | fields)


def paying(claim_id: str, *parts: Mapping[str, Any], **fields: Any) -> dict[str, Any]:
    """The request that pays these parts."""
    facts: dict[str, Any] = {
        "claim_id": claim_id,
        "payment_number": "1",
        "parts": parts or [part(300_000)],
        "occurred_at": on(2015, 7, 5),
    }
    return facts | fields


def coverage(by: Caller, lift: Life, day: date, **fields: Any) -> Any:
    """What this caller is told of the lift's insurance on that day."""
    return by.GetCoverage(elevator_id=lift.id, on_day=day, **fields).coverage
