"""Personal fields: sealed in place before anything sees them, and absent from digests."""

from itertools import count
from typing import Any

import orjson
import pytest
from google.protobuf.message_factory import GetMessageClass
from hypothesis import given
from hypothesis import strategies as st

from services.kernel.sealed import Sealed, unsealed_part
from services.kernel.server.sealing import PersonUnnamed, clearer, sealer
from services.kernel.unsealed import unsealed_json
from services.kernel.vault import MemoryVault
from services.pb.registry.v1.elevator_making_pb2 import RecordSelectionRequest
from services.pb.registry.v1.elevator_responsibility_pb2 import AppointSafetyOfficerRequest
from services.pb.registry.v1.elevator_values_pb2 import SafetyOfficer
from tests.kernel.messages import (
    EVERYTHING,
    MANY,
    PERSONAL,
    InnerMessage,
    Message,
    PersonMessage,
    defined,
    field,
)

APPOINT = AppointSafetyOfficerRequest.DESCRIPTOR
_FILES = count()


def appointment(**officer: str) -> AppointSafetyOfficerRequest:
    return AppointSafetyOfficerRequest(
        request_id="r", officer=SafetyOfficer(person_id="person:7", **officer)
    )


async def sealed(message: Any, vault: MemoryVault) -> Any:
    seal = sealer(message.DESCRIPTOR, vault.seal)
    assert seal is not None
    await seal(message)
    return message


async def test_a_personal_field_becomes_its_sealed_form() -> None:
    """In the message itself; the vault opens it again."""
    vault = MemoryVault()
    message = await sealed(appointment(name="李强", phone="138"), vault)
    assert "李强".encode() not in message.SerializeToString()
    assert await vault.open(Sealed.model_validate_json(message.officer.name)) == "李强"
    assert await vault.open(Sealed.model_validate_json(message.officer.phone)) == "138"


async def test_what_is_not_personal_stays() -> None:
    """And so does what was not said."""
    message = await sealed(appointment(name="李强"), MemoryVault())
    assert (message.request_id, message.officer.person_id) == ("r", "person:7")
    assert not message.officer.HasField("phone")


async def test_personal_fields_are_found_at_any_depth() -> None:
    """In messages, and in lists of them; each under its own person's key."""
    name = f"Crowd{next(_FILES)}"
    fields = [field("people", 1, ".Person", **MANY), field("inner", 2, ".Everything")]
    made = defined(
        name.lower(), {"name": name, "field": fields}, imports=["kerneltests/good.proto"]
    )
    people = [PersonMessage(person_id=f"person:{one}", name=f"李{one}") for one in range(2)]
    inner = Message(person=PersonMessage(person_id="person:9", name="李9"), labels={"a": "b"})
    crowd_of: Any = GetMessageClass(made[name])
    crowd = crowd_of(people=people, inner=inner)
    vault = MemoryVault()
    await sealed(crowd, vault)
    found = [Sealed.model_validate_json(one.name) for one in [*crowd.people, crowd.inner.person]]
    assert [one.person_id for one in found] == ["person:0", "person:1", "person:9"]
    assert [await vault.open(one) for one in found] == ["李0", "李1", "李9"]


def test_a_message_without_personal_fields_costs_nothing() -> None:
    """There is nothing to do for it."""
    assert sealer(RecordSelectionRequest.DESCRIPTOR, MemoryVault().seal) is None
    assert clearer(RecordSelectionRequest.DESCRIPTOR) is None


def test_a_copy_without_personal_fields_is_all_the_rest() -> None:
    """And the message itself is left alone."""
    message = appointment(name="李强", phone="138")
    clear = clearer(APPOINT)
    assert clear is not None
    assert clear(message) == appointment()
    assert message.officer.name == "李强"


def test_a_copy_says_nothing_of_which_personal_fields_there_were() -> None:
    """Neither their number nor their length."""
    clear = clearer(APPOINT)
    assert clear is not None
    one, other = clear(appointment(name="李强", phone="138")), clear(appointment(name="王"))
    assert one.SerializeToString(deterministic=True) == other.SerializeToString(deterministic=True)


def test_a_personal_field_without_a_person_stops_the_start() -> None:
    """Nobody could ever erase it."""
    name = f"Nobody{next(_FILES)}"
    made = defined(name.lower(), {"name": name, "field": [field("phone", 1, "string", **PERSONAL)]})
    with pytest.raises(PersonUnnamed, match="phone"):
        sealer(made[name], MemoryVault().seal)


def test_a_message_that_contains_its_own_kind_is_looked_through_once() -> None:
    """A tree of messages has no end in its descriptor."""
    name = f"Tree{next(_FILES)}"
    made = defined(name.lower(), {"name": name, "field": [field("x", 1, f".{name}", **MANY)]})
    assert clearer(made[name]) is None


def test_the_messages_of_these_tests_are_what_they_seem() -> None:
    """One has a person in it, the other has none."""
    assert clearer(EVERYTHING) is not None
    assert clearer(InnerMessage.DESCRIPTOR) is None


_TEXTS = st.text(st.sampled_from('"\\{}:,boxpersn_id李\n'), max_size=12)
_SEALED = st.fixed_dictionaries({"person_id": _TEXTS, "box": _TEXTS})
_NAMES = st.one_of(st.sampled_from(["box", "person_id"]), _TEXTS)
_JSON = st.recursive(
    st.one_of(st.none(), st.integers(0, 9), _TEXTS, _SEALED),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(_NAMES, inner, max_size=3)
    ),
)


@given(_JSON)
def test_what_is_sealed_is_left_out_of_the_text_as_it_is_of_the_data(data: object) -> None:
    """Whatever quotes, braces and names the texts beside it hold."""
    left = unsealed_json(orjson.dumps(data))
    assert orjson.loads(left) == unsealed_part(data)
