"""Persons of a case: casualties, looks, erasure; and no name on the card."""

from services.emergency import person
from services.emergency.case import card_of
from services.emergency.case.ending_rules import (
    CallerUnknown,
    CasualtyAlreadyRecorded,
    CasualtyUnknown,
)
from services.emergency.case.people import RecordCasualty, RevealCaller, RevealCasualty
from services.emergency.case.rules import CaseUnknown
from services.emergency.events.case import CallerRevealed, CasualtyRecorded, CasualtyRevealed
from services.emergency.events.person import SubjectErased
from services.emergency.events.values import Casualty, CasualtyOutcome
from services.kernel.sealed import Sealed
from tests.emergency.facts import CALLER, OPENED, at, closed, freed, no_case, reported, told
from tests.spec import given

HURT = Casualty(person_id="person:hurt-1", name=Sealed(person_id="person:hurt-1", box="Ym96"))
RECORD = RecordCasualty(casualty=HURT, outcome=CasualtyOutcome.INJURED, hospital="中山医院")
RECORDED = CasualtyRecorded(**dict(RECORD))
LOOK = RevealCasualty(person_id="person:hurt-1", reason="联系家属")
ERASE = person.EraseSubject(
    person_id=CALLER.person_id, reason="本人申请", legal_ground="个人信息保护法第四十七条"
)


def test_a_casualty_is_recorded_also_after_the_closing() -> None:
    """What became of the person may change; the same twice is refused."""
    at(freed(), 20).when(RECORD).then(RECORDED)
    at(closed(), 600).when(RECORD).then(RECORDED)
    known = told((RECORDED, 20))
    at(known, 30).when(RECORD).refuses(CasualtyAlreadyRecorded)
    died = RECORD.model_copy(update={"outcome": CasualtyOutcome.DIED})
    at(known, 30).when(died).then(CasualtyRecorded(**dict(died)))
    no_case().when(RECORD).refuses(CaseUnknown)


def test_a_look_is_a_fact_with_its_reason() -> None:
    """Of the caller, or of a casualty that is on record."""
    look = CallerRevealed(reason="回访", person_id=CALLER.person_id)
    reported().when(RevealCaller(reason="回访")).then(look)
    nameless = told(opened=OPENED.model_copy(update={"caller": None}))
    nameless.when(RevealCaller(reason="回访")).refuses(CallerUnknown)
    told((RECORDED, 0)).when(LOOK).then(
        CasualtyRevealed(reason="联系家属", person_id="person:hurt-1")
    )
    reported().when(LOOK).refuses(CasualtyUnknown)


def test_a_look_changes_nothing_but_the_log() -> None:
    """The case is what it was."""
    story = told((RECORDED, 0))
    assert story.when(LOOK).after == story.state
    assert story.when(RevealCaller(reason="x")).after == story.state


def test_the_card_holds_nobodys_data() -> None:
    """Only whose data there is."""
    card = card_of(told((RECORDED, 0)).state)
    assert card.caller_person_id == CALLER.person_id
    assert [one.person_id for one in card.casualties] == ["person:hurt-1"]
    assert "box" not in card.model_dump_json()


def test_an_erasure_is_recorded_once() -> None:
    """With its legal ground; again it is so already."""
    erased = SubjectErased(**ERASE.model_dump())
    given(person.decider).when(ERASE).then(erased)
    given(person.decider, erased).when(ERASE).then()
    shown = person.card_of(given(person.decider, erased).state)
    assert (shown.reason, shown.legal_ground) == (ERASE.reason, ERASE.legal_ground)
