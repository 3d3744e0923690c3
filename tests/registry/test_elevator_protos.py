"""ElevatorService as a contract: every command is an rpc, every record a message, field for field."""

from datetime import date, datetime
from enum import StrEnum
from types import NoneType, UnionType
from typing import Annotated, Any, Union, cast, get_args, get_origin
from uuid import UUID

import protovalidate
import pytest
from google.protobuf.descriptor import (
    Descriptor,
    FieldDescriptor,
    MethodDescriptor,
    ServiceDescriptor,
)
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from pydantic.fields import FieldInfo

from services.kernel.decider import Record
from services.kernel.sealed import Sealed
from services.kernel.server.options import is_personal
from services.kernel.server.rpc import CONTROL
from services.kernel.server.translate import to_message, to_record
from services.pb.buf.validate import validate_pb2
from services.pb.registry.v1 import (
    elevator_import_pb2,
    elevator_pb2,
    elevator_service_pb2,
    elevator_values_pb2,
)
from services.registry.elevator import Command, ElevatorCard, card_of
from services.registry.elevator.inspected import ConfirmInspection
from services.registry.elevator.legacy import ImportLegacyElevator
from services.registry.elevator.making import RecordManufacture, RecordSelection
from services.registry.elevator.marks import AttachIdentifier, VoidIdentifierClaim
from services.registry.elevator.responsibility import AppointSafetyOfficer
from services.registry.elevator.works import FundRenewal, StartModification
from services.registry.events.elevator import (
    DeviceConnected,
    RenewalFunded,
    RenewalProposed,
    UserUnitChanged,
)
from services.registry.events.values import FundingLine, FundingSource, LegacyElevator, RenewalKind
from tests.registry.facts import OWNER, PASSED, RESCUE_CODE, ROW, sealed
from tests.registry.test_correct_record import CORRECT
from tests.registry.test_record_manufacture import MANUFACTURE
from tests.registry.test_record_selection import SELECT
from tests.registry.test_register_for_use import REGISTER
from tests.registry.test_scrap import BY_OWNER
from tests.registry.test_seal import SEAL
from tests.registry.test_works import MODIFY

SERVICE: ServiceDescriptor = elevator_service_pb2.DESCRIPTOR.services_by_name["ElevatorService"]
READS = {"GetElevator", "FindByIdentifier", "GetHistory"}
STREAMS = {"ImportElevators"}
INTERNAL = {VoidIdentifierClaim}
COMMANDS: list[type[Record]] = [one for one in get_args(Command) if one not in INTERNAL]
FIRST_FACTS = {RecordSelection, RecordManufacture, ImportLegacyElevator}
SCALARS = {
    FieldDescriptor.CPPTYPE_STRING: str,
    FieldDescriptor.CPPTYPE_BOOL: bool,
    FieldDescriptor.CPPTYPE_INT32: int,
    FieldDescriptor.CPPTYPE_INT64: int,
    FieldDescriptor.CPPTYPE_DOUBLE: float,
}
MOMENTS = {"google.type.Date": date, "google.protobuf.Timestamp": datetime}
EXAMPLES: list[Record] = [
    SELECT,
    MANUFACTURE,
    ImportLegacyElevator(elevator=ROW.model_copy(update={"raw": {"列": "值"}})),
    ConfirmInspection(**dict(PASSED)),
    REGISTER.model_copy(update={"identifiers": (RESCUE_CODE,), "documents": ("合格证 1",)}),
    SEAL,
    MODIFY,
    FundRenewal(lines=(FundingLine(source=FundingSource.SUBSIDY, amount_fen=15_000_000),)),
    AttachIdentifier(identifier=RESCUE_CODE),
    BY_OWNER,
    CORRECT,
]


def method_of(command: type[Record]) -> MethodDescriptor:
    method: MethodDescriptor = SERVICE.methods_by_name[command.__name__]
    return method


def apart(command: type[Record]) -> tuple[str, ...]:
    """The fields of the request that are not the command's."""
    return CONTROL if command in FIRST_FACTS else (*CONTROL, "elevator_id")


def differences(
    model: type[Record], message: Descriptor, besides: tuple[str, ...] = ()
) -> list[str]:
    """Every field of one that is missing in the other, or is of another kind; all the way down."""
    fields = {field.name: field for field in message.fields if field.name not in besides}
    found = [f"{message.name}.{name}" for name in fields.keys() ^ model.model_fields.keys()]
    for name in fields.keys() & model.model_fields.keys():
        found += _different(fields[name], model.model_fields[name])
    return found


def _different(field: FieldDescriptor, info: FieldInfo) -> list[str]:
    where = f"{field.containing_type.name}.{field.name}"
    inner, may_miss, many = _unfolded(info.annotation)
    repeated = field.label == FieldDescriptor.LABEL_REPEATED
    if inner is dict:
        is_map = repeated and field.message_type.GetOptions().map_entry
        return [] if is_map else [f"{where} is a map"]
    found = [] if many == repeated else [f"{where} is repeated in one only"]
    if field.enum_type is None and not repeated and field.message_type is None:
        found += [] if field.has_presence == may_miss else [f"{where} is optional in one only"]
    rules = rules_of(field)
    asked = rules.required if field.message_type is not None else 0 in rules.enum.not_in
    if not repeated and (field.message_type is not None or field.enum_type is not None):
        stated = (
            field.containing_type.file.name.endswith("elevator.proto")
            or asked == info.is_required()
        )
        found += [] if stated else [f"{where} is required in one only"]
    return found + _other_kind(field, inner, where)


def rules_of(field: FieldDescriptor) -> validate_pb2.FieldRules:
    rules: Any = field.GetOptions().Extensions[cast("Any", validate_pb2.field)]
    assert isinstance(rules, validate_pb2.FieldRules)
    return rules


def _other_kind(field: FieldDescriptor, inner: Any, where: str) -> list[str]:
    if field.enum_type is not None:
        prefix = field.enum_type.values_by_number[0].name.removesuffix("UNSPECIFIED")
        names = [value.name.removeprefix(prefix).lower() for value in field.enum_type.values[1:]]
        same = issubclass(inner, StrEnum) and names == [str(member) for member in inner]
        return [] if same else [f"{where}: {names} are not the members of {inner}"]
    if field.message_type is None:
        kind = Sealed if is_personal(field) else SCALARS[field.cpp_type]
        return [] if inner is kind else [f"{where} is {kind}, and {inner}"]
    if (moment := MOMENTS.get(field.message_type.full_name)) is not None:
        return [] if inner is moment else [f"{where} is {moment}, and {inner}"]
    return differences(inner, field.message_type)


def _unfolded(annotation: Any) -> tuple[Any, bool, bool]:
    """The type that matters, whether it may be None, and whether there are many."""
    may_miss = many = False
    while (origin := get_origin(annotation)) is not None:
        arguments = get_args(annotation)
        if origin is dict:
            return dict, may_miss, many
        many |= origin is tuple
        if origin in (Union, UnionType):
            may_miss = True
            annotation = next(one for one in arguments if one is not NoneType)
        else:
            assert origin in (tuple, Annotated)
            annotation = arguments[0]
    return annotation, may_miss, many


def test_every_command_is_an_rpc_and_no_rpc_is_without_one() -> None:
    """The reads and the import stream apart; what is internal has no rpc."""
    assert set(SERVICE.methods_by_name) == (
        {command.__name__ for command in COMMANDS} | READS | STREAMS
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_is_its_message_field_for_field(command: type[Record]) -> None:
    """Names, kinds, repetition, optionality and enum members, all the way down."""
    request = method_of(command).input_type
    assert not differences(command, request, apart(command))
    to_record(command, request, apart=apart(command))


@pytest.mark.parametrize("command", COMMANDS)
def test_a_write_begins_with_its_circumstances(command: type[Record]) -> None:
    """Fields 1 to 4; then the key, unless the facts make it; the answer is key and receipt."""
    method = method_of(command)
    fields = method.input_type.fields_by_number
    assert [fields[number].name for number in range(1, 5)] == list(CONTROL)
    assert (5 in fields) == (command not in FIRST_FACTS)
    assert command in FIRST_FACTS or fields[5].name == "elevator_id"
    answer = [field.name for field in method.output_type.fields]
    assert answer[:2] == ["elevator_id", "receipt"]


@pytest.mark.parametrize("command", EXAMPLES, ids=lambda command: type(command).__name__)
def test_a_command_survives_the_wire(command: Record) -> None:
    """As a valid request, as bytes, and back: the same command."""
    kind = type(command)
    request = to_message(kind, method_of(kind).input_type)(command)
    circumstances = {"request_id": str(UUID(int=7))}
    if kind not in FIRST_FACTS:
        circumstances["elevator_id"] = "a" * 26
    request.MergeFrom(type(request)(**circumstances))
    protovalidate.validate(request)
    parsed: Message = type(request).FromString(request.SerializeToString())
    assert to_record(kind, method_of(kind).input_type, apart=apart(kind))(parsed) == command


def test_the_card_is_its_message_field_for_field() -> None:
    """And an elevator with everything an elevator can have becomes one."""
    assert not differences(ElevatorCard, elevator_pb2.Elevator.DESCRIPTOR)
    story = sealed().also(
        UserUnitChanged(user_unit=OWNER),
        RenewalProposed(kind=RenewalKind.RENEW, reason="老旧"),
        RenewalFunded(lines=(FundingLine(source=FundingSource.OWNERS, amount_fen=1),)),
        DeviceConnected(device_id="1", platform="市平台"),
    )
    card = to_message(ElevatorCard, elevator_pb2.Elevator.DESCRIPTOR)(card_of(story.state))
    assert isinstance(card, elevator_pb2.Elevator)
    assert card.phase == elevator_pb2.PHASE_SEALED
    assert card.seal.phase_beneath == elevator_pb2.PHASE_IN_USE
    assert len(card.first_responsible) == 2
    assert card.renewal.funding[0].amount_fen == 1
    assert card.changes_to_register == [elevator_values_pb2.CHANGE_KIND_USER_UNIT]


def test_a_row_of_the_import_carries_the_facts_of_the_single_import() -> None:
    """One message for both ways in."""
    row = elevator_import_pb2.ImportRow.DESCRIPTOR.fields_by_name["elevator"].message_type
    single = method_of(ImportLegacyElevator).input_type.fields_by_name["elevator"].message_type
    assert row is single
    assert not differences(LegacyElevator, row)


def test_a_bad_row_does_not_spoil_the_others() -> None:
    """The request is judged by its size only; its rows one by one."""
    bad = elevator_import_pb2.ImportRow(row_id="7")
    protovalidate.validate(elevator_import_pb2.ImportElevatorsRequest(rows=[bad]))
    with pytest.raises(protovalidate.ValidationError):
        protovalidate.validate(bad)
    with pytest.raises(protovalidate.ValidationError):
        protovalidate.validate(elevator_import_pb2.ImportElevatorsRequest(rows=[bad] * 501))


def test_personal_data_is_marked_in_the_contract() -> None:
    """Every field of a command that is sealed, and only those."""
    officer = elevator_values_pb2.SafetyOfficer.DESCRIPTOR
    assert [field.name for field in officer.fields if is_personal(field)] == [
        "name",
        "phone",
        "certificate_number",
    ]
    assert method_of(AppointSafetyOfficer).input_type.fields_by_name["officer"].message_type is (
        officer
    )


def test_the_rules_of_the_contract_stop_what_a_message_alone_shows() -> None:
    """No contractor, no description, no elevator."""
    request = method_of(StartModification).input_type
    with pytest.raises(protovalidate.ValidationError) as error:
        protovalidate.validate(GetMessageClass(request)())
    assert len(error.value.violations) == 4
