"""What partners are told of each fact: nothing personal, and nothing that is not listed."""

from typing import Any, get_args

import pytest

from services.emergency.events import EVENTS as EMERGENCY
from services.feed.published import PUBLISHED, TYPES, WITHHELD, Shape, public, shape_of
from services.kernel.decider import Record
from services.kernel.sealed import Sealed
from services.views.language import CATALOGUE


def test_every_fact_is_told_or_withheld() -> None:
    """A new event is public unless somebody says why not; no entry is left of an old one."""
    assert PUBLISHED.keys() | WITHHELD.keys() == CATALOGUE.types.keys()
    assert not PUBLISHED.keys() & WITHHELD.keys()
    assert len(TYPES) == len(PUBLISHED)


@pytest.mark.parametrize("name", sorted(PUBLISHED))
def test_nothing_personal_is_told(name: str) -> None:
    """No sealed value and no reference to a person, at whatever depth."""
    assert list(personal(CATALOGUE.types[name], PUBLISHED[name].shape)) == []


def test_personal_data_would_be_noticed() -> None:
    """The rule above can fail: as stored, a case names who called."""
    (opened,) = [one for one in EMERGENCY if one.stored_as == "emergency.CaseOpened.v1"]
    assert set(personal(opened, None)) == {"person_id", "name", "phone"}


def test_sealed_data_is_left_out_of_real_bytes() -> None:
    """Fields, lists of records, and whatever looks sealed besides."""
    sealed = {"person_id": "person:1", "box": "SECRET"}
    told = PUBLISHED["emergency.CaseOpened.v1"].data(
        b'{"case_kind": "rescue", "caller": {"person_id": "person:1", "name": {"person_id": "person:1",'
        b' "box": "SECRET"}, "phone": {"person_id": "person:1", "box": "SECRET"}}, "surprise": 1}'
    )
    assert told == b'{"case_kind":"rescue","caller":{}}'
    awards = b'{"awards": [{"person_id": "person:1", "injury": "injured", "amount_fen": 5}]}'
    paid = PUBLISHED["insurance.ClaimAssessed.v1"].data(awards)
    assert paid == b'{"awards":[{"injury":"injured","amount_fen":5}]}'
    assert sealed["box"].encode() not in told + paid


def test_what_is_withheld_or_unknown_is_not_told() -> None:
    """Neither is an event of the feed itself."""
    for name in (*WITHHELD, "feed.WebhookRegistered.v1", "future.Thing.v9"):
        assert public(name, b"{}") is None


def personal(annotation: Any, shape: Shape) -> list[str]:
    """Names of personal fields that a shape lets through."""
    if not (isinstance(annotation, type) and issubclass(annotation, Record)):
        return [name for one in get_args(annotation) for name in personal(one, shape)]
    if annotation is Sealed:
        return ["box"]
    found = []
    for name, field in annotation.model_fields.items():
        if shape is None or name in shape:
            is_sealed = Sealed in (field.annotation, *get_args(field.annotation))
            inner = None if shape is None else shape[name]
            found += (
                [name] if is_sealed or name == "person_id" else personal(field.annotation, inner)
            )
    return found


def test_a_record_without_personal_data_is_told_whole() -> None:
    """The common case costs nothing."""
    assert shape_of(CATALOGUE.types["registry.ElevatorSealed.v1"]) is None
