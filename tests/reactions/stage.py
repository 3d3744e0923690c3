"""What the scenes of reactions begin with: lifts in use, whoever is bound to them, and their calls."""

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import count
from random import Random
from typing import Any, Final
from uuid import uuid4

from services.insurance.events.cover import CoverBound
from services.insurance.events.values import InsuredRole, LiabilityLimits
from services.kernel.envelope import Actor, Meta, encode_meta
from services.kernel.store import NO_STREAM, NewEvent
from services.reactions.policies import ALL
from services.reference.dated import legal_day
from services.reference.party import PartyRef
from services.views.language import CATALOGUE
from tests.e2e.people import BUREAU, COMMITTEE, MAINTAINER, OWNER, Life, grant, life
from tests.e2e.registry import Registry, on
from tests.inspection.people import agencies
from tests.insurance.world import PICC, TERMS
from tests.reactions.driver import Driver, as_json, reasons, told_of
from tests.reactions.telling import check
from tests.reactions.timed import TimedRegistry

_NUMBERS = count(1)
COUNTY: Final = "350203"


def licensed(registry: Registry) -> None:
    """The maintainer's licence of the years of these scenes, and the agencies with an inspector each."""
    grant(
        registry.fujian,
        MAINTAINER,
        "INSTALLATION_WITH_REPAIR",
        "TS3335-1",
        scopes=[
            {
                "sub_item": "LICENCE_SUB_ITEM_TRACTION_PASSENGER",
                "level": "LICENCE_LEVEL_A1",
            }
        ],
        valid_from=date(2020, 2, 1),
        valid_to=date(2035, 12, 31),
        occurred_at=on(2020, 1, 20),
    )
    agencies(registry)


def number(kind: str) -> str:
    """A number that no other file of this run has."""
    return f"{kind}-{next(_NUMBERS)}"


def today(registry: TimedRegistry) -> date:
    """The legal day on the registry's clock."""
    return legal_day(registry.clock.now())


def days(registry: TimedRegistry, count: int) -> date:
    """So many days from now."""
    return today(registry) + timedelta(days=count)


def in_use(registry: Registry) -> Life:
    """A lift in Xiamen, in use since March 2014."""
    return life(registry).until_registered()


def settled(driver: Driver) -> Driver:
    """The driver, after it did all there is to do; nothing was refused that should not be."""
    driver.run()
    left = "\n".join(reasons(driver))
    assert left == "", left
    return driver


def changes_nothing(driver: Driver) -> None:
    """The same policies over the same events: no new event, and the notices are the same ones."""
    registry = driver.registry
    head = registry.head
    again = driver.again()
    assert registry.head == head
    left = "\n".join(reasons(again))
    assert left == "", left
    assert set(again.notices) <= set(driver.notices)


def in_any_order(registry: Registry, seed: int) -> None:
    """The log of the scenes, shuffled: no policy fails, and whatever it says can be done."""
    log = [told_of(one) for one in registry.events()]
    Random(seed).shuffle(log)  # noqa: S311 - an order to try, no secret
    memory: dict[tuple[str, str], Any] = {}
    for one in log:
        for policy in ALL:
            if one.type in policy.types:
                key = (policy.name, policy.key(one))
                outcome = policy.react(memory.get(key, {}), one)
                if outcome.memory is not None:
                    memory[key] = as_json(outcome.memory)
                for effect in outcome.effects:
                    check(effect)


def events(registry: Registry, *types: str, about: str = "") -> list[Any]:
    """The events of these short names, in order; of one elevator, if one is named."""
    return [
        CATALOGUE.decode(one.type, one.data)
        for one in registry.events()
        if one.type.split(".")[1] in types and about.encode() in one.meta + one.data
    ]


def kinds(driver: Driver, elevator_id: str) -> set[tuple[str, str]]:
    """The kinds of the notices about an elevator, and the role of each recipient."""
    return {
        (one.notice.kind, getattr(one.notice.to, "role", "authority"))
        for one in driver.notices.values()
        if one.notice.about.get("elevator_id") == elevator_id
    }


def bound(registry: Registry, elevator_id: str, insurer: Mapping[str, str] = PICC) -> None:
    """A cover since 2015 and for ever, as insurance would store it."""
    fact = CoverBound(
        cover_id=f"BX-{elevator_id}",
        programme_id="TB-1",
        programme_version=1,
        insurer=PartyRef.model_validate(insurer),
        payer=PartyRef.model_validate(OWNER),
        covers_from=date(2015, 1, 1),
        covers_to=date(2099, 12, 31),
        limits=LiabilityLimits(per_person_fen=1, per_accident_fen=1, per_elevator_fen=1),
        insured_roles=(InsuredRole.USER_UNIT,),
        premium_fen=1,
    )
    meta = Meta(
        on(2015, 1, 1), Actor("system", "neighbour"), uuid4(), elevator_id=elevator_id, division=""
    )
    event = NewEvent(
        meta.request_id, fact.stored_as, fact.model_dump_json().encode(), encode_meta(meta)
    )
    stream, store = f"cover-{elevator_id}", registry.plant.store
    version = registry.run(store.heads({stream})).get(stream, NO_STREAM)
    registry.run(store.append(stream, version, [event]))


def contract(registry: TimedRegistry, *lifts: Life, term: int = 365, **fields: Any) -> str:
    """A contract of the maintainer from today on, for so many days."""
    facts: dict[str, Any] = {
        "contract_id": number("HT"),
        "maintainer": MAINTAINER,
        "maintainer_kind": "MAINTAINER_KIND_THIRD_PARTY",
        "client": COMMITTEE,
        "scope": "CONTRACT_SCOPE_LABOUR_ONLY",
        "scheme": {"kind": "MAINTENANCE_SCHEME_KIND_FIXED_15_DAY", "starts_on": today(registry)},
        "price_fen": 100_000,
        "starts_on": today(registry),
        "ends_on": days(registry, term),
        "elevator_ids": [one.id for one in lifts],
    }
    registry.national.SignContract(**facts | fields)
    return str((facts | fields)["contract_id"])


def programme(registry: TimedRegistry) -> str:
    """A group programme of this year and the next."""
    terms = dict(TERMS) | {
        "valid_from": today(registry),
        "valid_to": days(registry, 700),
        "enrolment_from": today(registry),
        "enrolment_to": days(registry, 400),
    }
    answer = registry.caller("insurer", party_id=PICC["party_id"]).OpenGroupProgramme(
        programme_id=number("TB"),
        title="厦门市电梯责任险统保",
        division="350200",
        insurer=PICC,
        payer=OWNER,
        terms=terms,
    )
    return str(answer.programme_id)


def hazard_found(registry: TimedRegistry, lift: Life, problem: str = "层门门锁缺陷") -> str:
    """A joint team planned a check, and found a problem at this lift; the check's number."""
    check_id, team = (
        number("DC"),
        [
            {"kind": "CHECK_TEAM_KIND_SUPERVISION", "unit": BUREAU, "persons": 2},
            {"kind": "CHECK_TEAM_KIND_INSPECTION", "unit": BUREAU, "persons": 1},
        ],
    )
    registry.national.PlanOnSiteCheck(
        check_id=check_id,
        division=COUNTY,
        planned_on=today(registry),
        team=team,
        elevator_ids=[lift.id],
        purpose="重点督查",
    )
    registry.national.RecordOnSiteCheck(
        check_id=check_id,
        checked_on=today(registry),
        team=team,
        findings=[
            {
                "elevator_id": lift.id,
                "result": "CHECK_RESULT_PROBLEM_FOUND",
                "problems": [problem],
                "advice": ["CHECK_ADVICE_RECTIFICATION_ORDER"],
            }
        ],
    )
    return check_id
