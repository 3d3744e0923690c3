"""Who may do what to an elevator: the declarations beside the rpcs, read as a table."""

import pytest
from google.protobuf.descriptor import ServiceDescriptor

from services.kernel.server.access import Access
from services.pb.registry.v1 import elevator_service_pb2

SERVICE: ServiceDescriptor = elevator_service_pb2.DESCRIPTOR.services_by_name["ElevatorService"]
AUTHORITIES = {"national", "province", "city", "county"}


def roles(rpc: str) -> frozenset[str]:
    return Access.of(SERVICE.methods_by_name[rpc]).roles


@pytest.mark.parametrize("rpc", sorted(SERVICE.methods_by_name))
def test_every_rpc_declares_its_roles_and_is_scoped(rpc: str) -> None:
    """Nothing is open: the elevator must be the caller's, in the caller's role."""
    access = Access.of(SERVICE.methods_by_name[rpc])
    assert access.roles
    assert access.scoped


@pytest.mark.parametrize("rpc", ["RegisterForUse", "RegisterChange", "Deregister", "CorrectRecord"])
def test_acts_of_authority_are_the_authorities_own(rpc: str) -> None:
    """登记、注销、更正."""
    assert roles(rpc) == AUTHORITIES


def test_a_seal_follows_the_sealing_case() -> None:
    """封停、解封: the authority's own, or entered by the registry's reactions after its decision."""
    assert roles("Seal") == roles("Unseal") == AUTHORITIES | {"system"}


def test_an_inspection_is_confirmed_by_those_who_made_it() -> None:
    """Or by the registry's own reactions; not by the authority, not by the user unit."""
    assert roles("ConfirmInspection") == {"inspection_body", "system"}


def test_a_user_unit_stops_and_resumes_but_does_not_seal() -> None:
    """停用 is its own; 封停 is not."""
    assert "user_unit" in roles("SuspendUse") & roles("ResumeUse")
    assert "user_unit" not in roles("Seal")


@pytest.mark.parametrize("rpc", sorted(SERVICE.methods_by_name))
def test_an_auditor_and_the_public_write_nothing(rpc: str) -> None:
    """The auditor reads; the public has its own card elsewhere."""
    assert "public" not in roles(rpc)
    reads = {"GetElevator", "FindByIdentifier", "GetHistory"}
    assert ("auditor" in roles(rpc)) == (rpc in reads)


def test_an_insurer_reads_the_card_and_no_history() -> None:
    """What was before its cover is not its business."""
    assert "insurer" in roles("GetElevator")
    assert "insurer" not in roles("GetHistory")


def test_personal_data_is_shown_to_authorities_and_the_units_own() -> None:
    """Not to makers, maintainers, insurers."""
    assert roles("RevealSafetyOfficer") == AUTHORITIES | {"user_unit"}
