"""One elevator's life through gRPC: every act in its order, and the questions asked of it after."""

from datetime import date, timedelta
from itertools import pairwise
from typing import Any
from uuid import uuid4

import grpc
import pytest

from tests.e2e.people import (
    AWAY,
    BUREAU,
    COMMITTEE,
    HOME,
    INSTALLER,
    MAKER,
    OWNER,
    PLATFORM,
    PROPERTY,
    life,
    row,
)
from tests.e2e.registry import Refusal, Registry, on

LATER = timedelta(seconds=1)


def phase(card: Any) -> str:
    name: str = type(card).DESCRIPTOR.fields_by_name["phase"].enum_type.values[card.phase].name
    return name.removeprefix("PHASE_").lower()


def test_a_whole_life_from_selection_to_deregistration(registry: Registry) -> None:
    """选型 … 注销: each act moves the elevator on, and its history tells all of them in order."""
    story = life(registry)
    phases = []

    def step(act: Any) -> None:
        assert act.receipt.event_types
        phases.append(phase(story.card))

    step(story.select())
    step(story.make())
    step(story.notify())
    step(story.install())
    step(story.inspect())
    step(story.register())
    step(story.suspend(on(2014, 8, 1)))
    step(story.resume(on(2014, 9, 1)))
    story.notify("MODIFICATION", on(2015, 1, 5))
    step(
        story.do("StartModification", on(2015, 1, 10), contractor=INSTALLER, description="换控制柜")
    )
    step(
        story.do("CompleteModification", on(2015, 2, 10), report="竣工-1", parameters={"stops": 20})
    )
    step(story.inspect(date(2015, 2, 20)))
    story.do(
        "RegisterChange",
        on(2015, 3, 1),
        kind="CHANGE_KIND_MODIFICATION",
        registration_authority="厦门市质量技术监督局",
        reference="变更-1",
    )
    step(story.seal(on(2015, 6, 1)))
    story.inspect(date(2015, 6, 10), "PERIODIC")
    step(story.do("Unseal", on(2015, 6, 12), basis="UNSEALING_BASIS_INSPECTION"))
    story.do(
        "ProposeRenewal", on(2024, 1, 10), kind="RENEWAL_KIND_RENEW", reason="运行十年，故障频发"
    )
    funding = [{"source": "FUNDING_SOURCE_MAINTENANCE_FUND", "amount_fen": 45_000_000}]
    story.do("FundRenewal", on(2024, 2, 1), lines=funding)
    story.do("CompleteRenewal", on(2024, 5, 1), report="更新-1")
    step(story.do("Scrap", on(2024, 5, 2), reason="更新", requested_by=OWNER))
    step(
        story.do(
            "Deregister",
            on(2024, 5, 20),
            ground="DEREGISTRATION_GROUND_SCRAPPED",
            reference="注销-1",
        )
    )

    assert phases == [
        "selected",
        "manufactured",
        "construction_notified",
        "installed",
        "supervision_inspected",
        "in_use",
        "stopped",
        "in_use",
        "under_modification",
        "modification_awaiting_inspection",
        "in_use",
        "sealed",
        "in_use",
        "scrapped",
        "deregistered",
    ]
    card = story.card
    assert card.parameters.stops == 20
    assert card.maker.party_id == MAKER["party_id"]
    history = story.by.GetHistory(elevator_id=story.id).entries
    assert len(history) == 21
    assert [entry.version for entry in history] == list(range(21))
    for earlier, later in pairwise(history):
        assert earlier.occurred_at.ToDatetime() <= later.occurred_at.ToDatetime()
        assert earlier.position < later.position
    with pytest.raises(Refusal) as refusal:
        story.resume(on(2024, 6, 1))
    assert refusal.value.reason == "ALREADY_DEREGISTERED"


def test_a_question_on_two_clocks(registry: Registry) -> None:
    """What was true on a day, as it was known at a moment; a late fact shows only from then on."""
    story = life(registry).until_registered()
    before = registry.events()[-1].recorded_at
    story.seal(on(2015, 6, 1))  # told now: late by years
    after = registry.events()[-1].recorded_at

    def seen(**clocks: Any) -> str:
        return phase(story.by.GetElevator(elevator_id=story.id, **clocks).elevator)

    assert seen() == "sealed"
    assert seen(as_of=on(2014, 2, 15)) == "installed"
    assert seen(as_of=on(2015, 5, 31)) == "in_use"
    assert seen(as_of=on(2015, 6, 2)) == "sealed"
    assert seen(as_of=on(2015, 6, 2), known_at=before) == "in_use"
    assert seen(as_of=on(2015, 6, 2), known_at=after) == "sealed"
    types = [
        entry.type for entry in story.by.GetHistory(elevator_id=story.id, known_at=before).entries
    ]
    assert len(types) == 6
    assert types[-1] == "registry.UseRegistered.v1"
    with pytest.raises(Refusal) as refusal:
        seen(as_of=on(2012, 1, 1))
    assert (refusal.value.code, refusal.value.reason) == (
        grpc.StatusCode.NOT_FOUND,
        "ELEVATOR_UNKNOWN",
    )


def test_a_late_fact_stands_in_history_where_it_became_true(registry: Registry) -> None:
    """History is in the order of truth; each entry says when it was known, too."""
    story = life(registry).until_registered()
    story.do("ChangeUserUnit", on(2016, 1, 1), user_unit=PROPERTY)
    story.do("ChangeOwner", on(2015, 1, 1), owner=PROPERTY)
    entries = story.by.GetHistory(elevator_id=story.id).entries
    assert [entry.type for entry in entries[-2:]] == [
        "registry.OwnerChanged.v1",
        "registry.UserUnitChanged.v1",
    ]
    assert entries[-2].version > entries[-1].version
    pages, token = [], ""
    while True:
        answer = story.by.GetHistory(elevator_id=story.id, page_size=3, page_token=token)
        pages.append(list(answer.entries))
        token = answer.next_page_token
        if not token:
            break
    assert [len(page) for page in pages] == [3, 3, 2]
    assert [entry for page in pages for entry in page] == list(entries)


def test_a_correction_is_a_new_fact(registry: Registry) -> None:
    """What was recorded wrongly can still be asked for, as it was known before."""
    story = life(registry).until_registered()
    before = registry.events()[-1].recorded_at
    story.do(
        "CorrectRecord",
        on(2015, 4, 1),
        reason="录入错误",
        evidence="现场照片",
        place={**HOME, "address": "莲花二村 9 号楼"},
        manufactured_on=date(2013, 6, 2),
    )
    now = story.by.GetElevator(elevator_id=story.id).elevator
    known = story.by.GetElevator(elevator_id=story.id, known_at=before).elevator
    assert (now.place.address, now.manufactured_on.day) == ("莲花二村 9 号楼", 2)
    assert (known.place.address, known.manufactured_on.day) == ("莲花二村 8 号楼", 3)
    data = story.by.GetHistory(elevator_id=story.id).entries[-1].data
    assert data["evidence"] == "现场照片"


def test_any_number_finds_it_also_after_it_changed(registry: Registry) -> None:
    """Scene 16: old and new certificate, equipment and registration code, rescue code, serial."""
    story = life(registry).until_registered()
    old, new = story.certificate, story.certificate.replace("(14)", "(16)")
    rescue, registration = f"{100_000 + story.number}", f"31103502032014{story.number:06}"
    certificate: dict[str, Any] = {"kind": "IDENTIFIER_KIND_USE_CERTIFICATE", "value": old}
    story.do(
        "RetireIdentifier",
        on(2016, 5, 1),
        identifier=certificate,
        reason="RETIREMENT_REASON_REPLACED",
    )
    for kind, value, issuer in (
        ("USE_CERTIFICATE", new, None),
        ("REGISTRATION_CODE", registration, None),
        ("RESCUE_CODE", rescue, PLATFORM),
    ):
        identifier = {"kind": f"IDENTIFIER_KIND_{kind}", "value": value, "issuer": issuer}
        story.do("AttachIdentifier", on(2016, 5, 2), identifier=identifier)

    assert story.found_by(**certificate)
    match, *others = story.by.FindByIdentifier(**certificate).matches
    assert not others
    assert not match.current
    assert match.held_since.ToDatetime().date() <= date(2014, 3, 1)
    assert match.held_until.ToDatetime().date() == date(2016, 4, 30)  # midnight in China
    match, *_ = story.by.FindByIdentifier(kind=certificate["kind"], value=new).matches
    assert match.current
    assert not match.HasField("held_until")
    assert story.found_by(kind=certificate["kind"], value=new.replace("(", "（").lower())
    assert story.found_by(kind="IDENTIFIER_KIND_EQUIPMENT_CODE", value=story.equipment_code)
    assert story.found_by(kind="IDENTIFIER_KIND_REGISTRATION_CODE", value=registration)
    assert story.found_by(kind="IDENTIFIER_KIND_RESCUE_CODE", value=rescue, issuer=PLATFORM)
    assert story.found_by(maker_party_id=MAKER["party_id"], serial_number=story.serial)
    with pytest.raises(Refusal) as refusal:
        story.found_by(kind="IDENTIFIER_KIND_RESCUE_CODE", value=rescue, issuer="福州96333")
    assert refusal.value.code is grpc.StatusCode.NOT_FOUND


def test_an_old_equipment_code_of_17_characters_finds_it(registry: Registry) -> None:
    """Old stock has one character less."""
    story = life(registry)
    code = story.equipment_code[:-1]
    story.make(equipment_code=code)
    story.do("NotifyConstruction", on(2013, 11, 1), **_notice(story.number))
    assert story.found_by(kind="IDENTIFIER_KIND_EQUIPMENT_CODE", value=code)


def test_a_rescue_code_goes_on_to_another_elevator(registry: Registry) -> None:
    """救援识别码 is reusable: the holder of now first, and the one before is found still."""
    first, second = (life(registry).until_registered() for _ in range(2))
    ref = {
        "kind": "IDENTIFIER_KIND_RESCUE_CODE",
        "value": f"{200_000 + first.number}",
        "issuer": PLATFORM,
    }
    first.do("AttachIdentifier", on(2015, 1, 1), identifier=ref)
    first.do(
        "RetireIdentifier",
        on(2016, 1, 1),
        identifier=ref,
        reason="RETIREMENT_REASON_WITHDRAWN",
    )
    with pytest.raises(Refusal) as refusal:  # within the patience with the claim of 2015, told now
        second.do("AttachIdentifier", on(2016, 2, 1), identifier=ref)
    assert (refusal.value.code, refusal.value.reason) == (
        grpc.StatusCode.ABORTED,
        "IDENTIFIER_BEING_CLAIMED",
    )
    match, *others = first.by.FindByIdentifier(**ref).matches
    assert not others
    assert (match.elevator_id, match.current) == (first.id, False)
    assert match.HasField("held_until")


def test_of_many_who_claim_one_certificate_at_once_one_has_it(registry: Registry) -> None:
    """Eight elevators, one registration code, eight calls in flight: one yes, seven typed noes."""
    stories = [life(registry).until_registered() for _ in range(8)]
    code = {"kind": "IDENTIFIER_KIND_REGISTRATION_CODE", "value": "31103502032014777777"}
    calls = [
        story.by.later("AttachIdentifier", elevator_id=story.id, identifier=code)
        for story in stories
    ]
    ends = [call.code() for call in calls]
    assert ends.count(grpc.StatusCode.OK) == 1
    assert set(ends) - {grpc.StatusCode.OK} <= {
        grpc.StatusCode.ABORTED,
        grpc.StatusCode.ALREADY_EXISTS,
    }
    [match] = registry.national.FindByIdentifier(**code).matches
    assert match.elevator_id == stories[ends.index(grpc.StatusCode.OK)].id


def test_an_abolished_division_is_good_for_its_days(registry: Registry) -> None:
    """Scene 17: 鼓浪屿区 350202 ended with 2002: a fact of 2001 may name it, one of 2015 not."""
    gulangyu = {**HOME, "division": "350202"}
    facts = row(place=gulangyu)
    registry.national.ImportLegacyElevator(elevator=facts, occurred_at=on(2001, 6, 1))
    with pytest.raises(Refusal) as refusal:
        registry.national.ImportLegacyElevator(
            elevator=row(place=gulangyu), occurred_at=on(2015, 6, 1)
        )
    assert refusal.value.reason == "UNKNOWN_DIVISION"
    assert refusal.value.fields == ("elevator.place.division",)
    assert refusal.value.facts["on"] == "2015-06-01"


def test_names_are_those_of_the_day(registry: Registry) -> None:
    """Scene 21: a party renamed since is shown on a day by the name that it bore then."""
    party_id = BUREAU["party_id"]
    rename = registry.national.RenameParty
    rename(party_id=party_id, name="厦门市市场监督管理局", occurred_at=on(2019, 1, 10))
    get = registry.national.GetParty
    assert get(party_id=party_id, as_of=on(2015, 6, 1)).party.name == BUREAU["name"]
    assert get(party_id=party_id).party.name == "厦门市市场监督管理局"
    story = life(registry).until_registered()
    story.seal(on(2015, 6, 1))
    assert story.card.seal.authority.name == BUREAU["name"]


def test_a_repeated_request_is_answered_again_and_does_nothing(registry: Registry) -> None:
    """AIP-155: the first answer, marked as replayed."""
    story = life(registry).until_registered()
    again: dict[str, Any] = {"request_id": str(uuid4()), "occurred_at": on(2015, 1, 1)}
    first = story.do("SuspendUse", None, reason="检修", **again)
    head = registry.head
    second = story.do("SuspendUse", None, reason="检修", **again)
    assert not first.receipt.replayed
    assert second.receipt.replayed
    assert (second.receipt.etag, second.receipt.position) == (
        first.receipt.etag,
        first.receipt.position,
    )
    assert list(second.receipt.event_types) == list(first.receipt.event_types)
    assert registry.head == head


def test_an_etag_lets_a_write_stand_on_what_was_read(registry: Registry) -> None:
    """The etag of a read, or of the write before, is what the next write is made on."""
    story = life(registry).until_registered()
    etag = story.by.GetElevator(elevator_id=story.id).etag
    receipt = story.do("SuspendUse", on(2015, 1, 1), reason="检修", etag=etag).receipt
    assert int(receipt.etag) == int(etag) + 1
    story.do("ResumeUse", on(2015, 1, 2), self_check_reference="1", etag=receipt.etag)


def test_validate_only_decides_and_writes_nothing(registry: Registry) -> None:
    """The same yes or no as in earnest, for unique numbers too."""
    story, other = (life(registry).until_registered() for _ in range(2))
    head = registry.head
    answer = story.do("SuspendUse", on(2015, 1, 1), reason="检修", validate_only=True)
    assert list(answer.receipt.event_types) == ["registry.UseSuspended.v1"]
    assert answer.receipt.etag == story.by.GetElevator(elevator_id=story.id).etag
    taken = {"kind": "IDENTIFIER_KIND_REGISTRATION_CODE", "value": "31103502032014999999"}
    other.do("AttachIdentifier", on(2015, 1, 1), identifier=taken)
    moved = registry.head
    for act in (
        ("ResumeUse", {"self_check_reference": "1"}),
        ("AttachIdentifier", {"identifier": taken}),
    ):
        with pytest.raises(Refusal) as refusal:
            story.do(act[0], on(2015, 2, 1), validate_only=True, **act[1])
        assert refusal.value.reason in {"NOT_STOPPED", "IDENTIFIER_TAKEN"}
    assert moved > head
    assert registry.head == moved
    assert phase(story.card) == "in_use"


def _notice(number: int) -> dict[str, Any]:
    return {
        "kind": "CONSTRUCTION_KIND_INSTALLATION",
        "notification_number": f"告-{number}",
        "contractor": INSTALLER,
        "place": HOME,
    }


def test_a_relocated_elevator_gets_a_new_certificate(registry: Registry) -> None:
    """移装 to another province: the old number finds it still, for those who may see it now."""
    story = life(registry).until_registered()
    story.do("Relocate", on(2015, 3, 1), place=AWAY, reason="拆迁")
    story.notify("RELOCATION", on(2015, 3, 2))
    story.do(
        "RecordInstallation", on(2015, 4, 1), installer=INSTALLER, self_inspection_report="自检-2"
    )
    story.inspect(date(2015, 4, 5))
    new = story.certificate.replace("闽D", "粤B")
    story.do(
        "RegisterForUse",
        on(2015, 4, 10),
        certificate_number=new,
        registration_authority="深圳市市场监督管理局",
        user_unit=COMMITTEE,
    )
    kind = "IDENTIFIER_KIND_USE_CERTIFICATE"
    for value in (story.certificate, new):
        assert story.found_by(registry.guangdong, kind=kind, value=value)
        with pytest.raises(Refusal) as refusal:
            story.found_by(registry.fujian, kind=kind, value=value)
        assert refusal.value.code is grpc.StatusCode.NOT_FOUND
