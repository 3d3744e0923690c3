"""Party ids: every kind has its rule, and a refusal names it."""

import pytest
from pydantic import ValidationError

from services.reference.party import NATURAL_PERSON, PartyIdKind, PartyRef, fault


@pytest.mark.parametrize(
    "party_id",
    [
        "uscc:914403001922038216",
        "committee:350203-思业备2015017",
        "foreign:JP-0100-01-008846",
        "register:nyc-dob:OWNER/1042",
        "person:3f0c6b1e-8a",
    ],
)
def test_each_kind_has_its_form(party_id: str) -> None:
    """A party id is a kind, a colon, and a value that keeps the kind's rule."""
    assert fault(party_id) is None
    assert PartyRef(party_id=party_id, name="自然人").party_id == party_id
    assert party_id.partition(":")[0] in set(PartyIdKind)


@pytest.mark.parametrize(
    ("party_id", "told"),
    [
        ("", "begins with uscc"),
        ("914403001922038216", "begins with uscc"),
        ("uscc", "begins with uscc"),
        ("tax:914403001922038216", "begins with uscc"),
        ("uscc:914403001922038217", "check character"),
        ("uscc:91440300192203821", "18 characters"),
        ("committee:思明区-17", "six-digit division"),
        ("committee:350203", "six-digit division"),
        ("foreign:Otis", "two-letter country"),
        ("register:NYC:7", "the register, a colon, its key"),
        ("register:nyc", "the register, a colon, its key"),
        ("register:nyc:" + "7" * 100, "at most 100"),
        ("person:a b", "without spaces"),
        ("person:" + "a" * 65, "1 to 64"),
        ("person:350203198001011234", "opaque"),
        ("person:35020319800101123X", "opaque"),
        ("person:13800138000", "opaque"),
        ("person:+86-13800138000", "opaque"),
    ],
)
def test_a_refusal_names_the_rule(party_id: str, told: str) -> None:
    """A person is never known by the number of an identity card or a telephone."""
    with pytest.raises(ValidationError, match=told):
        PartyRef(party_id=party_id, name="某单位")


@pytest.mark.parametrize("name", ["", "长" * 201])
def test_a_party_on_a_document_has_a_name(name: str) -> None:
    """1 to 200 characters, in its own script."""
    with pytest.raises(ValidationError):
        PartyRef(party_id="uscc:914403001922038216", name=name)


def test_a_natural_person_is_never_written_by_name() -> None:
    """The log and every view hold only the opaque reference: erasing it erases the person."""
    assert PartyRef(party_id="person:7f3a", name=NATURAL_PERSON).name == "自然人"
    with pytest.raises(ValidationError, match="never by name"):
        PartyRef(party_id="person:7f3a", name="张三")
