"""Names and telephones of callers and casualties: nowhere in clear, shown on request, erased for ever."""

from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from grpc import StatusCode

from services.kernel.vault import PersonErased, VaultUnavailable
from tests.e2e.people import HOME, registered_parties
from tests.e2e.registry import Refusal, Registry, settings_in
from tests.emergency.calls import CALLER, Call, number

VICTIM = {"name": "赵钱孙李周", "phone": "13900002468"}
WORDS = (*CALLER.values(), *VICTIM.values())


@pytest.fixture
def call(registry: Registry) -> Call:
    """A case with a caller and a casualty."""
    one = Call(registry.national)
    one.open(place=HOME, caller={"person_id": person("caller", one), **CALLER})
    casualty = {"person_id": person("victim", one), **VICTIM}
    one.do("RecordCasualty", 20, casualty=casualty, outcome="CASUALTY_OUTCOME_INJURED")
    return one


def person(kind: str, call: Call) -> str:
    """Whose data it is."""
    return f"person:{kind}-{call.id}"


def holds_clear_data(content: bytes) -> bool:
    """Whether any of it stands there, as text or as JSON escapes it."""
    escaped = [word.encode("unicode_escape").replace(b"\\\\", b"\\") for word in WORDS]
    return any(word in content for word in [*(one.encode() for one in WORDS), *escaped])


def stored(registry: Registry) -> bytes:
    """Every byte of the registry's files, write-ahead logs too."""
    return b"".join(path.read_bytes() for path in registry.settings.data_dir.iterdir())


def erase(registry: Registry, person_id: str, **fields: Any) -> Any:
    """The erasure, on the person's own request."""
    facts = {"reason": "本人申请", "legal_ground": "个人信息保护法第四十七条", **fields}
    return registry.national.EraseSubject(person_id=person_id, **facts)


def test_no_personal_data_in_files_logs_and_answers(registry: Registry, call: Call) -> None:
    """Not in the event file, the vault, a log line, a card; nor of a call that was refused."""
    with pytest.raises(Refusal) as refusal:
        call.open(place=HOME, caller={"person_id": "person:other", **CALLER})
    assert refusal.value.reason == "CASE_ALREADY_OPENED"
    for content in (
        stored(registry),
        registry.logged(),
        call.card.SerializeToString(),
        f"{vars(refusal.value)}".encode(),
    ):
        assert content
        assert not holds_clear_data(content)


@pytest.mark.parametrize("telling", ["person:13806012345", "person:350203198001011234"])
def test_a_person_s_reference_is_opaque(registry: Registry, telling: str) -> None:
    """Neither a telephone nor an identity card: it stays in the log."""
    with pytest.raises(Refusal) as refusal:
        Call(registry.national).open(place=HOME, caller={"person_id": telling, **CALLER})
    assert refusal.value.code is StatusCode.INVALID_ARGUMENT
    assert telling not in f"{vars(refusal.value)}"


def test_a_look_is_shown_and_recorded(registry: Registry, call: Call) -> None:
    """The reason is in the log before the data is on the screen; once each."""
    asked: dict[str, Any] = {"reason": "回访未接通", "request_id": str(uuid4())}
    shown = call.do("RevealCaller", 30, **asked)
    assert (shown.caller.name, shown.caller.phone) == tuple(CALLER.values())
    last = registry.events()[-1]
    assert last.type == "emergency.CallerRevealed.v1"
    assert "回访未接通" in last.data.decode()
    again = call.do("RevealCaller", 30, **asked)
    assert again.receipt.replayed
    assert not again.HasField("caller")
    assert not call.do("RevealCaller", 30, reason="x", validate_only=True).HasField("caller")
    victim = call.do("RevealCasualty", 30, reason="联系家属", person_id=person("victim", call))
    assert (victim.casualty.name, victim.casualty.phone) == tuple(VICTIM.values())
    assert not holds_clear_data(registry.logged())


def test_an_erased_person_can_be_read_back_from_nowhere(registry: Registry, call: Call) -> None:
    """Scene 22: the look shows nothing, the case is what it was, and nobody else is touched."""
    before = call.card
    assert erase(registry, person("caller", call)).receipt.event_types
    assert call.card == before
    shown = call.do("RevealCaller", 40, reason="查询")
    assert shown.receipt.event_types
    assert not shown.caller.name
    assert not shown.caller.phone
    other = call.do("RevealCasualty", 40, reason="查询", person_id=person("victim", call))
    assert other.casualty.name == VICTIM["name"]
    card = registry.national.GetErasure(person_id=person("caller", call)).erasure
    assert (card.reason, card.legal_ground) == ("本人申请", "个人信息保护法第四十七条")
    with pytest.raises(Refusal) as refusal:
        Call(registry.national).open(
            place=HOME, caller={"person_id": person("caller", call), **CALLER}
        )
    assert refusal.value.reason == "PERSON_ERASED"


def test_only_the_nation_erases(registry: Registry, call: Call) -> None:
    """A province does not, and what is only tried erases nobody."""
    for by in (registry.fujian, registry.system):
        with pytest.raises(Refusal) as refusal:
            by.EraseSubject(person_id=person("caller", call), reason="x", legal_ground="x")
        assert refusal.value.reason == "ROLE_NOT_ALLOWED"
    erase(registry, person("caller", call), validate_only=True)
    assert call.do("RevealCaller", 40, reason="查询").caller.name == CALLER["name"]
    with pytest.raises(Refusal) as unknown:
        registry.national.GetErasure(person_id=person("caller", call))
    assert unknown.value.reason == "ERASURE_UNKNOWN"


def test_an_erasure_that_broke_off_is_finished_by_its_retry(
    registry: Registry, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The vault failed after the fact was written: the same request, or a new one, ends it."""

    async def failing(_: str) -> None:
        raise VaultUnavailable

    subject, asked = person("caller", call), {"request_id": str(uuid4())}
    with monkeypatch.context() as broken:
        broken.setattr(registry.plant.vault, "erase", failing)
        with pytest.raises(Refusal) as refusal:
            erase(registry, subject, **asked)
    assert refusal.value.code is StatusCode.UNAVAILABLE
    assert registry.events()[-1].type == "emergency.SubjectErased.v1"
    assert call.do("RevealCaller", 40, reason="查询").caller.name == CALLER["name"]
    assert erase(registry, subject, **asked).receipt.replayed
    assert not call.do("RevealCaller", 41, reason="查询").caller.name
    assert not erase(registry, subject).receipt.event_types


def test_an_erasure_survives_a_restart(tmp_path: Path) -> None:
    """The key is gone from the files, too."""
    with Registry(settings_in(tmp_path)).serving() as before:
        registered_parties(before)
        call = Call(before.national)
        subject = f"person:gone-{number()}"
        call.open(place=HOME, caller={"person_id": subject, **CALLER})
        erase(before, subject)
    with Registry(settings_in(tmp_path)).serving() as after:
        again = Call(after.national)
        again.id = call.id
        assert not again.do("RevealCaller", 40, reason="查询").caller.name
        with pytest.raises(PersonErased):
            after.run(after.plant.vault.seal(subject, "x"))
