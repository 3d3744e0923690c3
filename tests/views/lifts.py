"""A registry in which every service has spoken of one lift, for the tests of its card and of search."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from tests.e2e.people import (
    AGENCY,
    COMMITTEE,
    INSTALLER,
    MAINTAINER,
    MAKER,
    PLATFORM,
    Life,
    ref,
    registered_parties,
)
from tests.e2e.registry import Registry, on, settings_in
from tests.emergency.calls import called
from tests.inspection.people import agencies, choose, report
from tests.insurance.world import PICC, binding, insurer, insurers, opened
from tests.maintenance.telling import signed, take_over, visit_facts
from tests.supervision.remedy_stage import hazard, listing, order, sealing

OWN: Final = {
    "user_unit": COMMITTEE["party_id"],
    "manufacturer": MAKER["party_id"],
    "installer": INSTALLER["party_id"],
    "maintainer": MAINTAINER["party_id"],
    "inspection_body": AGENCY["party_id"],
    "insurer": PICC["party_id"],
}
"""Whose the eventful lift is, by role."""

NEW_NAME: Final = ref(COMMITTEE["party_id"], "莲花二村第二届业主委员会")


@contextmanager
def serving(folder: Path) -> Iterator[Registry]:
    """A server with parties, agencies and insurers."""
    with Registry(settings_in(folder)).serving() as registry:
        registered_parties(registry)
        agencies(registry)
        insurers(registry)
        yield registry


@dataclass(frozen=True)
class Eventful:
    """A lift of which every service has spoken. Its certificate was replaced in 2016."""

    lift: Life
    new_certificate: str
    rescue_code: str
    cover_id: str
    case_id: str


def eventful(registry: Registry, lift: Life) -> Eventful:
    """In use since March 2014; what happened to it until the end of 2016, in this order."""
    lift.until_registered()
    code, new = f"{400_000 + lift.number}", f"梯11闽D{lift.number:04}(16)"
    _identified(lift, code)
    choose(lift, on(2014, 3, 3))
    contract = signed(registry.national, [lift])
    take_over(registry.national, lift, contract)
    registry.national.RecordVisit(**visit_facts(lift, date(2015, 1, 20)))
    cover = binding(opened(registry), lift)
    insurer(registry).BindCover(**cover)
    lift.do("RecordPeriodicInspection", None, **report(date(2015, 2, 10)))
    national = registry.national
    national.FileHazard(**hazard(lift.id))
    national.OrderRectification(**order(lift.id))
    national.ListForSupervision(**listing(lift.id))
    national.OrderSealing(**sealing(lift.id))
    _without_fund(registry, lift)
    case = called(registry, elevator_id=lift.id)
    _certified(lift, new)
    lift.do("ChangeUserUnit", on(2016, 5, 1), user_unit=NEW_NAME)
    return Eventful(lift, new, code, cover["cover_id"], case.id)


def _identified(lift: Life, code: str) -> None:
    for kind, value, issuer in (
        ("RESCUE_CODE", code, PLATFORM),
        ("REGISTRATION_CODE", f"3110350203{lift.number:010}", None),
        ("SUPERVISION_ID", f"XM-{lift.number:06}", "厦门市质监局"),
    ):
        identifier = {"kind": f"IDENTIFIER_KIND_{kind}", "value": value, "issuer": issuer}
        lift.do("AttachIdentifier", on(2014, 3, 2), identifier=identifier)


def _certified(lift: Life, number: str) -> None:
    """换证, on 3 April 2016."""
    old = {"kind": "IDENTIFIER_KIND_USE_CERTIFICATE", "value": lift.certificate}
    lift.do("RetireIdentifier", on(2016, 4, 3), identifier=old, reason="RETIREMENT_REASON_REPLACED")
    new = {"kind": "IDENTIFIER_KIND_USE_CERTIFICATE", "value": number}
    lift.do("AttachIdentifier", on(2016, 4, 3, 13), identifier=new)


def _without_fund(registry: Registry, lift: Life) -> None:
    registry.system.RaiseWithoutsFlag(
        elevator_id=lift.id,
        flag="WITHOUTS_FLAG_NO_REPAIR_FUND",
        found_on=date(2015, 9, 20),
        evidence=["走访记录"],
        definition="WITHOUTS_DEFINITION_ALL_OF_THREE_V1",
        occurred_at=on(2015, 9, 21),
    )
