"""The safety officer's personal data: nowhere in clear, shown on request, gone when erased."""

from typing import Any
from uuid import uuid4

import grpc
import pytest

from tests.e2e.people import COMMITTEE, Life, life, number
from tests.e2e.registry import Refusal, Registry, on

CLEAR = ("林晓燕慧", "13806012345", "TSA-8817-CERT")
"""Name, telephone, certificate: words that occur nowhere else."""


@pytest.fixture
def story(registry: Registry) -> Life:
    """An elevator with a safety officer."""
    told = life(registry).until_registered()
    person = f"person:officer-{number()}"
    told.do("AppointSafetyOfficer", on(2015, 1, 1), officer=officer(person), appointed_by=COMMITTEE)
    return told


def officer(person: str) -> dict[str, str]:
    name, phone, certificate = CLEAR
    return {"person_id": person, "name": name, "phone": phone, "certificate_number": certificate}


def holds_clear_data(content: bytes) -> bool:
    """Whether any of it stands there, as text or as JSON escapes it."""
    escaped = [word.encode("unicode_escape").replace(b"\\\\", b"\\") for word in CLEAR]
    return any(word in content for word in [*(one.encode() for one in CLEAR), *escaped])


def stored(registry: Registry) -> bytes:
    """Every byte of the registry's files, write-ahead logs too."""
    return b"".join(path.read_bytes() for path in registry.settings.data_dir.iterdir())


def test_no_personal_data_in_files_logs_and_answers(registry: Registry, story: Life) -> None:
    """Not in the event file, not in the vault, not in a log line, card or history."""
    assert story.card.safety_officer_appointed
    history = story.by.GetHistory(elevator_id=story.id)
    assert "[sealed]" in str(history)
    for content in (
        stored(registry),
        registry.logged(),
        story.card.SerializeToString(),
        history.SerializeToString(),
    ):
        assert content
        assert not holds_clear_data(content)


def test_a_refused_appointment_leaves_none_either(registry: Registry, story: Life) -> None:
    """Refused for its phase, for a wrong field, for its scope: the error repeats nothing."""
    refused: list[Refusal] = []
    told = life(registry)
    told.id = "a" * 26
    bad = {**officer("person:x"), "phone": CLEAR[1] * 9}
    for by, one, target in (
        (registry.national, officer("person:y"), told),
        (registry.national, bad, story),
        (registry.guangdong, officer("person:z"), story),
    ):
        with pytest.raises(Refusal) as refusal:
            target.do("AppointSafetyOfficer", on(2015, 1, 1), by=by, officer=one)
        refused.append(refusal.value)
    assert [one.code for one in refused] == [
        grpc.StatusCode.NOT_FOUND,
        grpc.StatusCode.INVALID_ARGUMENT,
        grpc.StatusCode.PERMISSION_DENIED,
    ]
    assert not holds_clear_data(f"{refused} {[vars(one) for one in refused]}".encode())
    assert not holds_clear_data(registry.logged())
    assert not holds_clear_data(stored(registry))


def test_who_is_refused_makes_no_key_for_anybody(registry: Registry, story: Life) -> None:
    """Out of scope, or only tried: the vault has never heard of the person."""
    with pytest.raises(Refusal):
        story.do(
            "AppointSafetyOfficer",
            on(2015, 1, 1),
            by=registry.guangdong,
            officer=officer("person:refused"),
        )
    story.do(
        "AppointSafetyOfficer",
        on(2015, 1, 1),
        officer=officer("person:tried"),
        validate_only=True,
    )
    vault = b"".join(one.read_bytes() for one in registry.settings.data_dir.glob("vault.db*"))
    assert b"person:refused" not in vault
    assert b"person:tried" not in vault


def test_an_appointment_is_answered_again_after_the_person_was_erased(
    registry: Registry, story: Life
) -> None:
    """The answer says nothing of the person, so it outlives the person's key."""
    asked: dict[str, Any] = {"request_id": str(uuid4()), "officer": officer("person:gone")}
    first = story.do("AppointSafetyOfficer", on(2015, 2, 1), **asked)
    registry.run(registry.plant.vault.erase("person:gone"))
    again = story.do("AppointSafetyOfficer", on(2015, 2, 1), **asked)
    assert again.receipt.replayed
    assert again.receipt.position == first.receipt.position


def test_a_look_is_shown_and_recorded(registry: Registry, story: Life) -> None:
    """RevealSafetyOfficer: the reason is in the log before the data is on the screen."""
    shown = reveal(story, reason="夜间困人，联系安全员")
    assert (shown.officer.name, shown.officer.phone, shown.officer.certificate_number) == CLEAR
    last = story.by.GetHistory(elevator_id=story.id).entries[-1]
    assert last.data["reason"] == "夜间困人，联系安全员"
    assert last.actor_role == "national"
    assert not holds_clear_data(registry.logged())


def test_a_look_that_is_only_tried_shows_nothing(story: Life) -> None:
    """validate_only writes no event, so it shows no data."""
    assert not reveal(story, validate_only=True).HasField("officer")


def test_a_repeated_look_is_one_look(registry: Registry, story: Life) -> None:
    """The same request again leaves no second event, and so it shows nothing a second time."""
    request_id = str(uuid4())
    first = reveal(story, request_id=request_id, occurred_at=on(2016, 1, 1))
    head = registry.head
    again = reveal(story, request_id=request_id, occurred_at=on(2016, 1, 1))
    assert first.officer.name
    assert again.receipt.replayed
    assert not again.HasField("officer")
    assert registry.head == head


def test_an_erased_person_is_shown_nowhere(registry: Registry, story: Life) -> None:
    """Scene 22: the key is gone; the look is still recorded, and shows nothing."""
    person = reveal(story).officer.person_id
    registry.run(registry.plant.vault.erase(person))
    shown = reveal(story)
    assert not shown.officer.name
    assert not shown.officer.phone
    assert story.card.safety_officer_appointed
    with pytest.raises(Refusal) as refusal:
        story.do("AppointSafetyOfficer", on(2016, 1, 1), officer=officer(person))
    assert refusal.value.reason == "PERSON_ERASED"


def reveal(story: Life, **fields: Any) -> Any:
    """A look at the safety officer, in 2016 or whenever told."""
    return story.do("RevealSafetyOfficer", None, **{"reason": "查询", **fields})
