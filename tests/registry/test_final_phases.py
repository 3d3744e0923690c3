"""Scrapped 报废 and deregistered 注销: final, but for the record."""

from typing import get_args

import pytest

from services.registry.elevator import Command
from services.registry.elevator.ending import CorrectRecord, Deregister
from services.registry.elevator.inspected import ConfirmInspection
from services.registry.elevator.legacy import ImportLegacyElevator
from services.registry.elevator.making import RecordManufacture, RecordSelection
from services.registry.elevator.marks import AttachIdentifier, RetireIdentifier, VoidIdentifierClaim
from services.registry.elevator.responsibility import RevealSafetyOfficer
from services.registry.elevator.rules import (
    AlreadyDeregistered,
    AlreadyScrapped,
    ElevatorAlreadyRecorded,
)
from services.registry.events.elevator import ElevatorDeregistered, SafetyOfficerAppointed
from services.registry.events.values import DeregistrationGround, RetirementReason
from tests.registry.facts import OFFICER, PASSED, RESCUE_CODE, ROW, SCRAPPED, SERIAL, Story, in_use
from tests.registry.test_assign_responsible_unit import ASSIGN, VACATE
from tests.registry.test_change_parties import MAINTAINER_CHANGE, OWNER_CHANGE, SUPERVISOR
from tests.registry.test_change_user_unit import CHANGE
from tests.registry.test_correct_record import CORRECT
from tests.registry.test_deregister import AS_SCRAP
from tests.registry.test_devices import CONNECT, DISCONNECT
from tests.registry.test_extend_design_life import EXTEND
from tests.registry.test_notify_construction import INSTALLATION
from tests.registry.test_record_installation import INSTALL
from tests.registry.test_record_manufacture import MANUFACTURE
from tests.registry.test_record_selection import SELECT
from tests.registry.test_register_change import REGISTER as REGISTER_CHANGE
from tests.registry.test_register_for_use import REGISTER
from tests.registry.test_relocate import RELOCATE
from tests.registry.test_renewal import COMPLETE, FUND, PROPOSE
from tests.registry.test_resume_use import RESUME
from tests.registry.test_retire_identifier import CERTIFICATE_REF
from tests.registry.test_safety_officer import APPOINT, LOOK
from tests.registry.test_scrap import BY_OWNER
from tests.registry.test_seal import SEAL
from tests.registry.test_suspend_use import SUSPEND
from tests.registry.test_unseal import BY_DECISION
from tests.registry.test_void_identifier_claim import VOID
from tests.registry.test_works import MODIFIED, MODIFY, REPAIR, REPAIRED

EVERY_ACT: list[Command] = [
    SELECT,
    MANUFACTURE,
    ImportLegacyElevator(elevator=ROW.model_copy(update={"serial_number": SERIAL})),
    INSTALLATION,
    INSTALL,
    ConfirmInspection(**dict(PASSED)),
    REGISTER,
    REGISTER_CHANGE,
    SUSPEND,
    RESUME,
    SEAL,
    BY_DECISION,
    RELOCATE,
    EXTEND,
    CHANGE,
    OWNER_CHANGE,
    MAINTAINER_CHANGE,
    SUPERVISOR,
    ASSIGN,
    VACATE,
    APPOINT,
    LOOK,
    MODIFY,
    MODIFIED,
    REPAIR,
    REPAIRED,
    PROPOSE,
    FUND,
    COMPLETE,
    AttachIdentifier(identifier=RESCUE_CODE),
    RetireIdentifier(identifier=CERTIFICATE_REF, reason=RetirementReason.ELEVATOR_ENDED),
    VOID,
    CONNECT,
    DISCONNECT,
    BY_OWNER,
    AS_SCRAP,
    CORRECT,
]
FOR_THE_RECORD = CorrectRecord | RetireIdentifier | VoidIdentifierClaim | RevealSafetyOfficer
FIRST_FACTS = RecordSelection | RecordManufacture | ImportLegacyElevator


def scrapped() -> Story:
    return in_use().also(SafetyOfficerAppointed(officer=OFFICER), SCRAPPED)


def deregistered() -> Story:
    gone = ElevatorDeregistered(ground=DeregistrationGround.SCRAPPED, reference="注销2015-2")
    return scrapped().also(gone)


def test_no_act_is_forgotten_here() -> None:
    """One of each."""
    assert {type(command) for command in EVERY_ACT} == set(get_args(Command))
    assert len(EVERY_ACT) == len(get_args(Command))


@pytest.mark.parametrize("command", EVERY_ACT, ids=lambda command: type(command).__name__)
def test_scrap_takes_corrections_and_its_deregistration_only(command: Command) -> None:
    """Everything else comes too late."""
    if isinstance(command, FOR_THE_RECORD | Deregister):
        assert scrapped().when(command).decided()
    elif isinstance(command, FIRST_FACTS):
        scrapped().when(command).refuses(ElevatorAlreadyRecorded)
    else:
        scrapped().when(command).refuses(AlreadyScrapped)


@pytest.mark.parametrize("command", EVERY_ACT, ids=lambda command: type(command).__name__)
def test_what_is_deregistered_takes_corrections_only(command: Command) -> None:
    """Its record stays, and stays right."""
    if isinstance(command, FOR_THE_RECORD):
        assert deregistered().when(command).decided()
    elif isinstance(command, FIRST_FACTS):
        deregistered().when(command).refuses(ElevatorAlreadyRecorded)
    else:
        deregistered().when(command).refuses(AlreadyDeregistered)
