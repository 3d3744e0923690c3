"""Scene 23: every rpc, in every role, in its own scope and in a foreign one, through real gRPC.

The table of who may do what is written here by hand, and compared with what the server does: a role
that is not in it, a scope that is another's, a call without a credential are kept out.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import uuid4

import pytest

from services.registry.servicer import ELEVATOR_SERVICE, PARTY_SERVICE
from tests.e2e.people import (
    AGENCY,
    AWAY,
    BUREAU,
    COMMITTEE,
    HOME,
    INSTALLER,
    MAINTAINER,
    MAKER,
    OWNER,
    PLATFORM,
    Life,
    company,
    life,
    ref,
    registered_parties,
    row,
)
from tests.e2e.registry import METHODS, Caller, Registry, on, request, settings_in
from tests.e2e.scopes import BY_PARTY, CALLS, Table, item_refusals

OWN: Final = {
    "user_unit": COMMITTEE["party_id"],
    "manufacturer": MAKER["party_id"],
    "installer": INSTALLER["party_id"],
    "maintainer": MAINTAINER["party_id"],
    "inspection_body": AGENCY["party_id"],
}
"""The parties of the elevators; none is insured, and none is a department's."""

AUTHORITY = "national province city county"
UNIT = f"{AUTHORITY} user_unit"
ALL = f"{AUTHORITY} rescue_platform user_unit manufacturer installer maintainer inspection_body insurer auditor system"
WORKS = f"{AUTHORITY} manufacturer installer"
DEVICES = f"{UNIT} manufacturer maintainer rescue_platform"
GRANTS = "national province city"

MAY: Final[Mapping[str, str]] = {
    "RecordSelection": f"{UNIT} manufacturer",
    "RecordManufacture": f"{AUTHORITY} manufacturer",
    "NotifyConstruction": f"{WORKS} maintainer",
    "RecordInstallation": WORKS,
    "ConfirmInspection": "inspection_body system",
    "ImportLegacyElevator": f"{AUTHORITY} system",
    "ImportElevators": f"{AUTHORITY} system",
    "RegisterForUse": AUTHORITY,
    "RegisterChange": AUTHORITY,
    "SuspendUse": UNIT,
    "ResumeUse": UNIT,
    "Seal": f"{AUTHORITY} system",
    "Unseal": f"{AUTHORITY} system",
    "Relocate": UNIT,
    "ExtendDesignLife": UNIT,
    "ChangeUserUnit": UNIT,
    "ChangeOwner": UNIT,
    "ChangeMaintainer": f"{UNIT} system",
    "AssignResponsibleUnit": f"{AUTHORITY} system",
    "VacateResponsibleUnit": f"{AUTHORITY} system",
    "AssignIndustrySupervisor": AUTHORITY,
    "AppointSafetyOfficer": UNIT,
    "RevealSafetyOfficer": UNIT,
    "StartModification": WORKS,
    "CompleteModification": WORKS,
    "StartMajorRepair": f"{WORKS} maintainer",
    "CompleteMajorRepair": f"{WORKS} maintainer",
    "ProposeRenewal": f"{UNIT} system",
    "FundRenewal": f"{UNIT} system",
    "CompleteRenewal": f"{UNIT} installer",
    "AttachIdentifier": f"{AUTHORITY} rescue_platform",
    "RetireIdentifier": f"{AUTHORITY} rescue_platform",
    "ConnectDevice": DEVICES,
    "DisconnectDevice": DEVICES,
    "Scrap": UNIT,
    "Deregister": AUTHORITY,
    "CorrectRecord": AUTHORITY,
    "GetElevator": ALL,
    "FindByIdentifier": ALL,
    "GetHistory": ALL.replace(" rescue_platform", "").replace(" insurer", ""),
    "RegisterParty": f"{AUTHORITY} system",
    "RenameParty": f"{UNIT} manufacturer installer maintainer inspection_body insurer",
    "AddPartyKinds": f"{AUTHORITY} system",
    "MoveParty": f"{AUTHORITY} system",
    "GrantLicence": GRANTS,
    "RenewLicence": GRANTS,
    "MergeLicences": GRANTS,
    "RevokeLicence": GRANTS,
    "AssessLicenceCondition": AUTHORITY,
    "OpenBranch": f"{AUTHORITY} manufacturer installer maintainer",
    "CloseBranch": f"{AUTHORITY} manufacturer installer maintainer",
    "PublishPriceList": "manufacturer installer maintainer",
    "PublishPartsList": "manufacturer installer maintainer",
    "RecordCreditEntry": f"{AUTHORITY} system",
    "GetParty": f"{ALL} department public",
    "ListPartyLicences": f"{ALL} department public",
}
"""Who may call what."""

OPEN: Final = frozenset({"GetParty", "ListPartyLicences"})
"""Rpcs without a scope, which the public may call: what they tell is published 公示."""

TABLE: Final = Table(MAY, OPEN)
RPCS: Final = [
    method.name for service in (ELEVATOR_SERVICE, PARTY_SERVICE) for method in service.methods
]


@dataclass(frozen=True)
class Stage:
    """The registry, an elevator in each phase that some act needs, a party with all roles."""

    registry: Registry
    elevators: Mapping[str, Life]
    party_id: str


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A server of its own: nothing here is written, every call only asks whether it might."""
    with Registry(settings_in(tmp_path_factory.mktemp("scopes"))).serving() as registry:
        registered_parties(registry)
        yield Stage(registry, dict(_elevators(registry)), _party_of_all_kinds(registry))


@pytest.mark.parametrize("rpc", RPCS)
def test_every_role_in_every_scope(stage: Stage, rpc: str) -> None:
    """Let in by the table: the call succeeds. Not in it: denied by role. In another's: denied."""
    party = not rpc.startswith("Import") and "party_id" in METHODS[rpc].input_type.fields_by_name
    own = dict.fromkeys(BY_PARTY, stage.party_id) if party else OWN
    wrong = TABLE.wrong(stage.registry, rpc, own, lambda rpc, caller: _called(stage, rpc, caller))
    assert wrong == []


def test_the_table_is_complete(
    record_testsuite_property: Callable[[str, object], None],
) -> None:
    """Every rpc of both services has its row, and no row is without an rpc."""
    size = f"{len(RPCS)} rpcs x {CALLS} callers = {len(RPCS) * CALLS} calls"
    record_testsuite_property("scope_matrix_registry", size)
    assert sorted(MAY) == sorted(RPCS)


def test_a_province_imports_into_no_other(stage: Stage) -> None:
    """Its own rows are accepted, another's rejected by name, in one batch."""
    places = (HOME, AWAY, HOME)
    rows = [
        {"row_id": str(index), "request_id": str(uuid4()), "elevator": row(place=place)}
        for index, place in enumerate(places)
    ]
    results = stage.registry.fujian.imported(rows, validate_only=True)
    assert [result.error.reason for result in results] == ["", "OUT_OF_SCOPE", ""]


def _called(stage: Stage, rpc: str, caller: Caller) -> Any:
    """A minimal valid request of this rpc, to be decided and not written."""
    if rpc == "ImportElevators":
        one = {"row_id": "1", "request_id": str(uuid4()), "elevator": row()}
        return item_refusals(caller.imported([one], validate_only=True))
    return caller.send(rpc, _request(stage, rpc))


def _request(stage: Stage, rpc: str) -> Any:
    method = METHODS[rpc].input_type.fields_by_name
    phase, fields = _facts(rpc)
    if "validate_only" in method:
        fields = {"validate_only": True, "occurred_at": on(2015, 3, 1), **fields}
    if "elevator_id" in method:
        fields["elevator_id"] = stage.elevators[phase].id
    elif "party_id" in method:
        fields.setdefault("party_id", stage.party_id)
    if rpc == "RecordManufacture":  # a place is known from its selection
        fields["serial_number"] = stage.elevators["selected"].serial
    if rpc == "FindByIdentifier":
        fields["value"] = stage.elevators["in_use"].certificate
    return request(rpc, **fields)


def _facts(rpc: str) -> tuple[str, dict[str, Any]]:
    """The phase in which an act is possible, and the least that it must say."""
    contractor = {"contractor": INSTALLER, "description": "更换"}
    device = {"device_id": "iot-1", "platform": PLATFORM}
    code = {"kind": "IDENTIFIER_KIND_RESCUE_CODE", "value": "100361", "issuer": PLATFORM}
    authority = {"registration_authority": "厦门市质量技术监督局"}
    machine = {"maker": MAKER, "serial_number": "S-NEW"}
    facts: dict[str, tuple[str, dict[str, Any]]] = {
        "RecordSelection": ("", {**machine, "place": HOME, "purchaser": COMMITTEE}),
        "RecordManufacture": ("", {"maker": MAKER, **_made()}),
        "ImportLegacyElevator": ("", {"elevator": row()}),
        "NotifyConstruction": (
            "in_use",
            {
                "kind": "CONSTRUCTION_KIND_MAJOR_REPAIR",
                "notification_number": "告-1",
                "contractor": INSTALLER,
            },
        ),
        "RecordInstallation": ("notified", {"installer": INSTALLER, "self_inspection_report": "1"}),
        "ConfirmInspection": ("in_use", _inspection()),
        "RegisterForUse": (
            "inspected",
            {"certificate_number": "梯11闽D77777(15)", "user_unit": COMMITTEE, **authority},
        ),
        "RegisterChange": (
            "modified",
            {"kind": "CHANGE_KIND_MODIFICATION", "reference": "1", **authority},
        ),
        "SuspendUse": ("in_use", {"reason": "x"}),
        "ResumeUse": ("stopped", {"self_check_reference": "1"}),
        "Seal": (
            "in_use",
            {"ground": "SEALING_GROUND_OTHER", "order_number": "1", "authority": BUREAU},
        ),
        "Unseal": (
            "sealed",
            {
                "basis": "UNSEALING_BASIS_AUTHORITY_DECISION",
                "decision_number": "1",
                "authority": BUREAU,
            },
        ),
        "Relocate": ("in_use", {"place": AWAY, "reason": "x"}),
        "ExtendDesignLife": (
            "in_use",
            {"extended_until": date(2040, 1, 1), "assessment_reference": "1"},
        ),
        "ChangeUserUnit": ("in_use", {"user_unit": OWNER}),
        "ChangeOwner": ("in_use", {"owner": COMMITTEE}),
        "ChangeMaintainer": ("in_use", {"maintainer": INSTALLER}),
        "AssignResponsibleUnit": ("in_use", {"unit": OWNER, "evidence": "x"}),
        "VacateResponsibleUnit": ("assigned", {"reason": "x"}),
        "AssignIndustrySupervisor": ("in_use", {"department": BUREAU, "sector": "住建"}),
        "AppointSafetyOfficer": ("in_use", {"officer": {"person_id": "person:1", "name": "甲"}}),
        "RevealSafetyOfficer": ("assigned", {"reason": "x"}),
        "StartModification": ("notified_works", contractor),
        "CompleteModification": ("under_modification", {"report": "1"}),
        "StartMajorRepair": ("notified_works", contractor),
        "CompleteMajorRepair": ("under_repair", {"report": "1"}),
        "ProposeRenewal": ("in_use", {"kind": "RENEWAL_KIND_RENEW", "reason": "x"}),
        "FundRenewal": ("renewed", {"lines": [_money()]}),
        "CompleteRenewal": ("renewed", {"report": "1"}),
        "AttachIdentifier": ("in_use", {"identifier": {**code, "value": "100369"}}),
        "RetireIdentifier": (
            "assigned",
            {"identifier": code, "reason": "RETIREMENT_REASON_WITHDRAWN"},
        ),
        "ConnectDevice": ("in_use", device),
        "DisconnectDevice": ("assigned", {"device_id": "iot-1", "reason": "x"}),
        "Scrap": ("in_use", {"reason": "x", "requested_by": OWNER}),
        "Deregister": (
            "in_use",
            {
                "ground": "DEREGISTRATION_GROUND_EXPORTED",
                "reference": "1",
                "destination": "越南",
            },
        ),
        "CorrectRecord": ("in_use", {"reason": "x", "evidence": "x", "owner": COMMITTEE}),
        "GetElevator": ("in_use", {}),
        "GetHistory": ("in_use", {}),
        "FindByIdentifier": ("in_use", {"kind": "IDENTIFIER_KIND_USE_CERTIFICATE"}),
    }
    return facts[rpc] if rpc in facts else ("", _party_facts(rpc))


def _party_facts(rpc: str) -> dict[str, Any]:
    number = {"number": "TS-1"}
    licence = {
        "item": "LICENCE_ITEM_MANUFACTURE",
        "scopes": [{"sub_item": "LICENCE_SUB_ITEM_TRACTION_PASSENGER", "level": "LICENCE_LEVEL_A"}],
        "granted_by": BUREAU,
        "valid_from": date(2015, 1, 1),
        "valid_to": date(2018, 12, 31),
    }
    price = {
        "entry_number": "1",
        "service": "SERVICE_KIND_REPAIR",
        "description": "x",
        "unit": "次",
        "amount_fen": 1,
    }
    part = {"part_number": "1", "name": "x", "unit": "件", "amount_fen": 1}
    published = {"effective_from": date(2015, 4, 1)}
    facts: dict[str, dict[str, Any]] = {
        "RegisterParty": {
            "party_id": company("350200", "612005555"),
            "name": "新厂",
            "kinds": ["PARTY_KIND_MANUFACTURER"],
            "division": "350203",
        },
        "RenameParty": {"name": "新名"},
        "AddPartyKinds": {"kinds": ["PARTY_KIND_ASSOCIATION"]},
        "MoveParty": {"division": "350206"},
        "GrantLicence": {**licence, "number": "TS-2"},
        "RenewLicence": {**number, "valid_to": date(2018, 12, 31), "renewed_by": BUREAU},
        "MergeLicences": {**licence, "merged": ["TS-1"], "number": "TS-2"},
        "RevokeLicence": {
            **number,
            "ground": "LICENCE_END_PENALTY",
            "revoked_by": BUREAU,
            "document_number": "1",
        },
        "AssessLicenceCondition": {
            **number,
            "condition": "LICENCE_CONDITION_STAFF",
            "met": True,
            "evidence": "x",
            "assessed_by": BUREAU,
        },
        "OpenBranch": {
            "branch_number": "2",
            "name": "x",
            "division": "350206",
            "mode": "BRANCH_MODE_OWN",
        },
        "CloseBranch": {"branch_number": "1"},
        "PublishPriceList": {**published, "entries": [price]},
        "PublishPartsList": {**published, "entries": [part]},
        "RecordCreditEntry": {
            "entry_number": "1",
            "kind": "CREDIT_KIND_WARNING",
            "weight": -1,
            "evidence": "x",
            "source": BUREAU,
        },
    }
    return facts.get(rpc, {})


def _made() -> dict[str, Any]:
    return {
        "manufactured_on": date(2013, 6, 3),
        "product_certificate_number": "1",
        "occurred_at": on(2013, 6, 5),
    }


def _inspection() -> dict[str, Any]:
    return {
        "kind": "INSPECTION_KIND_PERIODIC",
        "conclusion": "CONCLUSION_PASSED",
        "report_number": "1",
        "agency": AGENCY,
        "inspected_on": date(2015, 2, 20),
    }


def _money() -> dict[str, Any]:
    return {"source": "FUNDING_SOURCE_OWNERS", "amount_fen": 1}


def _elevators(registry: Registry) -> Iterator[tuple[str, Life]]:
    """One in each phase; all stand in Xiamen and name the parties of the tests."""
    for phase in ("selected", "notified", "inspected"):
        early = life(registry)
        early.select(purchaser=COMMITTEE)
        if phase != "selected":
            early.make()
            early.notify()
        if phase == "inspected":
            early.install()
            early.inspect()
        yield phase, early
    yield "in_use", life(registry).until_registered()
    for phase, story in ((one, life(registry).until_registered()) for one in ("stopped", "sealed")):
        _ = story.suspend(on(2015, 1, 1)) if phase == "stopped" else story.seal(on(2015, 1, 1))
        yield phase, story
    yield "assigned", _assigned(life(registry).until_registered())
    renewed = life(registry).until_registered()
    renewed.do("ProposeRenewal", on(2015, 1, 1), kind="RENEWAL_KIND_RENEW", reason="x")
    renewed.do("FundRenewal", on(2015, 1, 2), lines=[_money()])
    yield "renewed", renewed
    yield from _at_work(registry)


def _assigned(story: Life) -> Life:
    """With a responsible unit, a safety officer, a rescue code, a device."""
    officer = {"person_id": "person:scope", "name": "乙"}
    code = {"kind": "IDENTIFIER_KIND_RESCUE_CODE", "value": "100361", "issuer": PLATFORM}
    story.do("AssignResponsibleUnit", on(2015, 1, 1), unit=COMMITTEE, evidence="x")
    story.do("AppointSafetyOfficer", on(2015, 1, 1), officer=officer)
    story.do("AttachIdentifier", on(2015, 1, 1), identifier=code)
    story.do("ConnectDevice", on(2015, 1, 1), device_id="iot-1", platform=PLATFORM)
    return story


def _at_work(registry: Registry) -> Iterator[tuple[str, Life]]:
    """Notified of works by all who may do them; under modification; after it; under repair."""
    works: dict[str, Any] = {"contractor": INSTALLER, "description": "更换"}
    for phase in ("notified_works", "under_modification", "modified", "under_repair"):
        story = life(registry).until_registered()
        story.notify("MODIFICATION", on(2015, 1, 1))
        story.notify("MAJOR_REPAIR", on(2015, 1, 1))
        if phase in {"under_modification", "modified"}:
            story.do("StartModification", on(2015, 1, 2), **works)
        if phase == "modified":
            story.do("CompleteModification", on(2015, 1, 20), report="1")
        if phase == "under_repair":
            story.do("StartMajorRepair", on(2015, 1, 2), **works)
        yield phase, story


def _party_of_all_kinds(registry: Registry) -> str:
    party = ref(company("350203", "612003333"), "全能公司")
    kinds = [role.upper() for role in BY_PARTY]
    registry.national.RegisterParty(
        party_id=party["party_id"],
        name=party["name"],
        kinds=[f"PARTY_KIND_{kind}" for kind in kinds],
        division="350203",
        occurred_at=on(2010, 1, 4),
    )
    licence = {**_party_facts("GrantLicence"), "number": "TS-1", "valid_to": date(2017, 12, 31)}
    licence |= {"valid_from": date(2014, 1, 1), "occurred_at": on(2014, 1, 1)}
    registry.fujian.GrantLicence(party_id=party["party_id"], **licence)
    branch = {**_party_facts("OpenBranch"), "branch_number": "1", "occurred_at": on(2014, 1, 1)}
    registry.fujian.OpenBranch(party_id=party["party_id"], **branch)
    return party["party_id"]
