"""PartyService as a contract: every command is an rpc, and every card a message."""

from datetime import date
from typing import get_args
from uuid import UUID

import protovalidate
import pytest
from google.protobuf.descriptor import MethodDescriptor, ServiceDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass

from services.kernel.decider import Record
from services.kernel.errors import Refused
from services.kernel.server.access import Access
from services.kernel.server.rpc import CONTROL
from services.kernel.server.translate import as_date, to_message, to_record
from services.pb.registry.v1 import party_pb2, party_service_pb2
from services.reference.party import PartyKind
from services.registry.party import Command, LicenceCard, PartyCard, card_of, licence_cards
from services.registry.party.commands import (
    AddPartyKinds,
    MoveParty,
    RegisterParty,
    RenameParty,
)
from tests.registry.parties import GRANT_MAKING, MAKER, MAKER_ID, MAKING, party
from tests.registry.test_assess_licence_condition import ASSESS, ASSESSED
from tests.registry.test_merge_licences import MERGE
from tests.registry.test_party_branches import CLOSE, CLOSED, OPEN, OPENED
from tests.registry.test_party_credit import RECORD, RECORDED
from tests.registry.test_party_lists import PARTS, PARTS_1, PRICES, PRICES_1
from tests.registry.test_renew_licence import RENEW
from tests.registry.test_revoke_licence import REVOKE, REVOKED
from tests.spec import given

SERVICE: ServiceDescriptor = party_service_pb2.DESCRIPTOR.services_by_name["PartyService"]
READS = {"GetParty", "ListPartyLicences"}
COMMANDS: list[Record] = [
    RegisterParty(**dict(MAKER)),
    RenameParty(name="厦门电梯股份有限公司"),
    AddPartyKinds(kinds=(PartyKind.MAINTAINER, PartyKind.INSTALLER)),
    MoveParty(division="310115"),
    GRANT_MAKING,
    RENEW,
    MERGE,
    REVOKE,
    ASSESS,
    OPEN,
    CLOSE,
    PRICES,
    PARTS,
    RECORD,
]


def method_of(command: Record) -> MethodDescriptor:
    method: MethodDescriptor = SERVICE.methods_by_name[type(command).__name__]
    return method


def request_for(command: Record) -> Message:
    message: Message = to_message(type(command), method_of(command).input_type)(command)
    message.MergeFrom(type(message)(request_id=str(UUID(int=7)), party_id=MAKER_ID))
    return message


def test_every_command_is_an_rpc_and_no_rpc_is_without_one() -> None:
    """The two reads apart."""
    names = {command.__name__ for command in get_args(Command)}
    assert names == {type(command).__name__ for command in COMMANDS}
    assert set(SERVICE.methods_by_name) == names | READS


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: type(command).__name__)
def test_a_command_survives_the_wire(command: Record) -> None:
    """As a valid request, as bytes, and back: the same command."""
    request = request_for(command)
    protovalidate.validate(request)
    parsed = type(request).FromString(request.SerializeToString())
    creates = isinstance(command, RegisterParty)
    apart = CONTROL if creates else (*CONTROL, "party_id")
    read = to_record(type(command), method_of(command).input_type, apart=apart)
    assert read(parsed) == command


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: type(command).__name__)
def test_a_write_begins_with_its_circumstances(command: Record) -> None:
    """Fields 1 to 4, the key at 5 unless the command creates it, and the answer's two fields."""
    method = method_of(command)
    fields = method.input_type.fields_by_number
    assert [fields[number].name for number in range(1, 5)] == list(CONTROL)
    assert isinstance(command, RegisterParty) or fields[5].name == "party_id"
    assert [field.name for field in method.output_type.fields] == ["party_id", "receipt"]


def test_the_cards_are_messages() -> None:
    """A party with everything a party can have, and its licences."""
    state = given(
        party(), MAKER, MAKING, ASSESSED, OPENED, CLOSED, PRICES_1, PARTS_1, RECORDED, REVOKED
    ).state
    card = to_message(PartyCard, party_pb2.Party.DESCRIPTOR)(card_of(state))
    assert isinstance(card, party_pb2.Party)
    assert card.name == MAKER.name
    assert card.branches[0].closed_on == as_date(date(2015, 10, 1))
    assert card.price_list.entries[0].amount_fen == 960_000
    assert card.parts_list.version == 1
    assert card.credit_entries[0].kind == party_pb2.CREDIT_KIND_DISHONESTY
    (licence,) = licence_cards(state, date(2016, 1, 1))
    told = to_message(LicenceCard, party_pb2.Licence.DESCRIPTOR)(licence)
    assert isinstance(told, party_pb2.Licence)
    assert told.status == party_pb2.LICENCE_STATUS_REVOKED
    assert not told.conditions[0].met


def test_a_bare_party_is_a_message_too() -> None:
    """What is not there stays unset."""
    card = to_message(PartyCard, party_pb2.Party.DESCRIPTOR)(card_of(given(party(), MAKER).state))
    assert isinstance(card, party_pb2.Party)
    assert not card.HasField("price_list")
    assert not card.branches


@pytest.mark.parametrize(
    ("rpc", "allowed", "denied"),
    [
        ("RegisterParty", "county", "manufacturer"),
        ("RenameParty", "maintainer", "public"),
        ("AddPartyKinds", "city", "installer"),
        ("GrantLicence", "province", "county"),
        ("RevokeLicence", "national", "manufacturer"),
        ("MergeLicences", "city", "auditor"),
        ("OpenBranch", "maintainer", "insurer"),
        ("PublishPriceList", "manufacturer", "national"),
        ("PublishPartsList", "installer", "user_unit"),
        ("RecordCreditEntry", "system", "maintainer"),
        ("GetParty", "public", "unspecified"),
    ],
)
def test_each_act_has_its_actors(rpc: str, allowed: str, denied: str) -> None:
    """Authorities license and judge; a party publishes for itself; anyone may look."""
    access = Access.of(SERVICE.methods_by_name[rpc])
    assert allowed in access.roles
    assert denied not in access.roles
    assert access.scoped == (rpc not in READS)


@pytest.mark.parametrize(
    ("command", "cleared"),
    [
        (ASSESS, "met"),
        (ASSESS, "evidence"),
        (GRANT_MAKING, "item"),
        (GRANT_MAKING, "scopes"),
        (GRANT_MAKING, "valid_to"),
        (MERGE, "merged"),
        (REVOKE, "ground"),
        (PRICES, "entries"),
        (RECORD, "weight"),
        (OPEN, "division"),
        (RENEW, "party_id"),
        (RENEW, "request_id"),
    ],
)
def test_what_is_left_out_is_named(command: Record, cleared: str) -> None:
    """A verdict that was forgotten is not a "no": the request is refused, naming the field."""
    request = request_for(command)
    request.ClearField(cleared)
    with pytest.raises(protovalidate.ValidationError) as error:
        protovalidate.validate(request)
    paths = [one.proto.field for one in error.value.violations]
    assert {path.elements[0].field_name for path in paths if path is not None} == {cleared}


def test_what_only_a_checksum_can_tell_is_refused_by_the_command() -> None:
    """The pattern lets a well-formed code pass, its check character does not."""
    request = request_for(RegisterParty(**dict(MAKER)))
    request.MergeFrom(type(request)(party_id="uscc:914403001922038217"))
    protovalidate.validate(request)
    read = to_record(RegisterParty, request.DESCRIPTOR, apart=CONTROL)
    with pytest.raises(Refused) as refusal:
        read(request)
    assert "check character" in str(vars(refusal.value))


def test_the_descriptors_of_the_reads_are_pages_and_cards() -> None:
    """AIP-158: size, token, next token; and both clocks."""
    ask = GetMessageClass(SERVICE.methods_by_name["ListPartyLicences"].input_type)
    protovalidate.validate(ask(party_id=MAKER_ID, page_size=1000, as_of=as_date(date(2016, 1, 1))))
    with pytest.raises(protovalidate.ValidationError):
        protovalidate.validate(ask(party_id=MAKER_ID, page_size=1001))
