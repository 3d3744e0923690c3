"""Maintenance on demand 按需维保: only where and when a policy allows it, and on its conditions."""

from datetime import date
from typing import Any

import pytest

from services.kernel.errors import Refused
from services.maintenance.contract.commands import ChangeMaintenanceScheme
from services.maintenance.contract.rules import (
    ContractNotInForce,
    OnDemandApprovalMissing,
    OnDemandGapTooLong,
    OnDemandNotAllowedThere,
    RemoteMonitoringMissing,
    SchemeOutsideTerm,
)
from services.maintenance.events.contract import ContractVoided, MaintenanceSchemeChanged
from services.maintenance.events.values import ContractedElevator
from services.reference.elevator import Place
from tests.maintenance.facts import (
    FIXED,
    LIFT,
    SHANGHAI,
    SIGN,
    SIGNED,
    a_contract,
    changed,
    elevator,
    on_demand,
)

CHONGQING = "500103"


def signing(division: str, day: date, **conditions: Any) -> Any:
    """A contract on demand from that day, there."""
    return changed(
        SIGN,
        elevators=(elevator(place=Place(division=division)),),
        starts_on=day,
        ends_on=date(2023, 12, 31),
        scheme=on_demand(day, **conditions),
    )


def test_shanghai_was_first() -> None:
    """Since July 2020; the decision names the row of the policy table."""
    [signed] = a_contract().when(signing(SHANGHAI, date(2020, 7, 1))).decided()
    assert getattr(signed, "scheme_version", "") == "on_demand_maintenance@2020-07-01"


@pytest.mark.parametrize(
    ("division", "day", "conditions", "rule"),
    [
        (SHANGHAI, date(2020, 6, 30), {}, OnDemandNotAllowedThere),
        ("350203", date(2022, 1, 1), {}, OnDemandNotAllowedThere),
        (CHONGQING, date(2020, 12, 31), {}, OnDemandNotAllowedThere),
        (CHONGQING, date(2021, 1, 1), {}, OnDemandApprovalMissing),
        (SHANGHAI, date(2020, 7, 1), {"monitored_all_day": False}, RemoteMonitoringMissing),
        (SHANGHAI, date(2020, 7, 1), {"monitoring_platform": None}, RemoteMonitoringMissing),
        (SHANGHAI, date(2020, 7, 1), {"longest_gap_days": None}, OnDemandGapTooLong),
        (SHANGHAI, date(2020, 7, 1), {"longest_gap_days": 91}, OnDemandGapTooLong),
    ],
)
def test_on_demand_has_its_place_day_and_conditions(
    division: str, day: date, conditions: dict[str, Any], rule: type[Refused]
) -> None:
    """Each missing condition is refused by name."""
    a_contract().when(signing(division, day, **conditions)).refuses(rule)


def test_a_pilot_names_its_approval() -> None:
    """Chongqing's pilot districts are not known here, so the approval is."""
    approved = signing(CHONGQING, date(2021, 1, 1), approval_reference="渝试点1号")
    assert a_contract().when(approved).decided()


def test_a_contract_changes_its_scheme() -> None:
    """From a later day within its term, where all its elevators allow it; the same again is nothing."""
    signed = changed(
        SIGNED,
        elevators=(ContractedElevator(elevator_id=LIFT, division=SHANGHAI),),
        ends_on=date(2022, 12, 31),
    )
    command = ChangeMaintenanceScheme(scheme=on_demand(date(2021, 1, 1)), document_number="补-1")
    event = MaintenanceSchemeChanged(
        **dict(command), scheme_version="on_demand_maintenance@2021-01-01"
    )
    a_contract(signed).when(command).then(event)
    a_contract(signed, event).when(command).then()
    late = changed(command, scheme=on_demand(date(2023, 1, 1)))
    a_contract(signed).when(late).refuses(SchemeOutsideTerm)
    early = changed(command, scheme=changed(FIXED, starts_on=date(2014, 1, 1)))
    a_contract(signed).when(early).refuses(SchemeOutsideTerm)
    a_contract(changed(SIGNED, ends_on=date(2022, 12, 31))).when(command).refuses(
        OnDemandNotAllowedThere
    )
    a_contract(signed, ContractVoided(reason="误录")).when(command).refuses(ContractNotInForce)
