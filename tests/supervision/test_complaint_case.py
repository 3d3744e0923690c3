"""Complaints 投诉举报: received, located, merged, judged, answered. Plan of 2015, section 5 (2)."""

from datetime import date

import pytest

from services.kernel.sealed import Sealed
from services.supervision import complaint
from services.supervision.complaint import NoComplaint, card_of, subject_of
from services.supervision.complaint.commands import (
    CloseComplaint,
    Command,
    LocateComplaint,
    MergeDuplicate,
    ReceiveComplaint,
    RefuteComplaint,
    ReopenComplaint,
    RevealComplainant,
    VerifyComplaint,
    WithdrawComplaint,
)
from services.supervision.complaint.rules import (
    ComplainantUnknown,
    ComplaintAlreadyJudged,
    ComplaintAlreadyLocated,
    ComplaintAlreadyReceived,
    ComplaintDayInFuture,
    ComplaintElevatorUnknown,
    ComplaintNotJudged,
    ComplaintNotOpen,
    ComplaintStillOpen,
    ComplaintUnknown,
    MergedIntoItself,
    MergedIntoUnknown,
)
from services.supervision.complaint.state import ComplaintStatus
from services.supervision.events.complaint import (
    Complainant,
    ComplainantRevealed,
    ComplaintChannel,
    ComplaintClosed,
    ComplaintLocated,
    ComplaintMerged,
    ComplaintReceived,
    ComplaintRefuted,
    ComplaintReopened,
    ComplaintVerified,
    ComplaintWithdrawn,
)
from services.supervision.events.hazard import SeriousHazardCode
from services.supervision.serious import SeriousCodeDoesNotFit
from services.supervision.where import DivisionUnknownThen, ElevatorOrDivision
from tests.spec import given
from tests.supervision.remedy_facts import (
    BUREAU,
    ELEVATOR,
    ESCALATOR,
    LIFT,
    OTHER_ELEVATOR,
    divisions,
)

DECIDER = complaint.decider(divisions())
SOMEBODY = Complainant(person_id="person:7f3a", name=Sealed(person_id="person:7f3a", box="Ym94"))
RECEIVE = ReceiveComplaint(
    complaint_id="TS-1",
    channel=ComplaintChannel.HOTLINE,
    content="电梯经常困人",
    elevator_id=ELEVATOR,
    complainant=SOMEBODY,
)
RECEIVED = ComplaintReceived(**dict(RECEIVE))
SOMEWHERE = RECEIVED.model_copy(
    update={"elevator_id": None, "division": "350203", "place": "莲花二村", "complainant": None}
)
LOCATE = LocateComplaint(elevator_id=ELEVATOR)
LOCATED = ComplaintLocated(elevator_id=ELEVATOR)
MERGE = MergeDuplicate(into_complaint_id="TS-2", into_exists=True)
MERGED = ComplaintMerged(into_complaint_id="TS-2")
VERIFY = VerifyComplaint(
    verified_by=BUREAU, verified_on=date(2015, 10, 1), finding="一个月困人三次", elevator=LIFT
)
VERIFIED = ComplaintVerified(
    verified_by=BUREAU,
    verified_on=date(2015, 10, 1),
    finding="一个月困人三次",
    elevator_id=ELEVATOR,
)
REFUTE = RefuteComplaint(refuted_by=BUREAU, finding="停电所致")
REFUTED = ComplaintRefuted(**dict(REFUTE))
CLOSE = CloseComplaint(feedback="已责令整改", answered_on=date(2015, 10, 1), satisfied=True)
CLOSED = ComplaintClosed(**dict(CLOSE))
WITHDRAWN = ComplaintWithdrawn(reason="误会")
REOPEN = ReopenComplaint(reason="投诉人不服")
REOPENED = ComplaintReopened(reason="投诉人不服")


def test_a_complaint_is_received_once() -> None:
    """By any channel, under a number of its own."""
    for channel in ComplaintChannel:
        command = RECEIVE.model_copy(update={"channel": channel})
        given(DECIDER).when(command).then(ComplaintReceived(**dict(command)))
    given(DECIDER, RECEIVED).when(RECEIVE).refuses(ComplaintAlreadyReceived)


def test_a_complaint_is_about_an_elevator_or_a_place() -> None:
    """One of them; the place is a division of that day."""
    nowhere = RECEIVE.model_copy(update={"elevator_id": None})
    given(DECIDER).when(nowhere).refuses(ElevatorOrDivision)
    both = RECEIVE.model_copy(update={"division": "350203"})
    given(DECIDER).when(both).refuses(ElevatorOrDivision)
    unknown = nowhere.model_copy(update={"division": "999999"})
    given(DECIDER).when(unknown).refuses(DivisionUnknownThen)
    place = nowhere.model_copy(update={"division": "350203", "place": "莲花二村"})
    assert given(DECIDER).when(place).decided()


def test_an_elevator_is_found_later() -> None:
    """Once; then the elevator says where it is, and not the complaint."""
    somewhere = given(DECIDER, SOMEWHERE)
    assert subject_of(somewhere.state).division == "350203"
    somewhere.when(LOCATE).then(LOCATED)
    located = somewhere.also(LOCATED)
    located.when(LOCATE).then()
    assert subject_of(located.state).division == ""
    other = LOCATE.model_copy(update={"elevator_id": OTHER_ELEVATOR})
    located.when(other).refuses(ComplaintAlreadyLocated)


def test_a_complaint_is_verified_of_an_elevator() -> None:
    """Where none is known, it is located first."""
    given(DECIDER, RECEIVED).when(VERIFY).then(VERIFIED)
    given(DECIDER, SOMEWHERE).when(VERIFY).refuses(ComplaintElevatorUnknown)
    given(DECIDER, SOMEWHERE, LOCATED).when(VERIFY).then(VERIFIED)


def test_a_verified_complaint_may_be_of_a_serious_hazard() -> None:
    """With the list it is from, and a code that fits the elevator."""
    code = SeriousHazardCode.DOOR_LOCK_BRIDGED
    serious = VERIFY.model_copy(update={"serious_code": code})
    version = "serious_hazards@1949-10-01"
    expected = VERIFIED.model_copy(update={"serious_code": code, "rule_version": version})
    given(DECIDER, RECEIVED).when(serious).then(expected)
    unfit = serious.model_copy(update={"elevator": ESCALATOR})
    given(DECIDER, RECEIVED).when(unfit).refuses(SeriousCodeDoesNotFit)


def test_a_complaint_is_judged_once() -> None:
    """The same finding again says nothing; the other one needs a new start."""
    given(DECIDER, RECEIVED).when(REFUTE).then(REFUTED)
    given(DECIDER, RECEIVED, VERIFIED).when(VERIFY).then()
    given(DECIDER, RECEIVED, REFUTED).when(REFUTE).then()
    given(DECIDER, RECEIVED, VERIFIED).when(REFUTE).refuses(ComplaintAlreadyJudged)
    given(DECIDER, RECEIVED, REFUTED).when(VERIFY).refuses(ComplaintAlreadyJudged)
    given(DECIDER, RECEIVED, REFUTED, REOPENED).when(VERIFY).then(VERIFIED)


def test_a_complaint_is_answered_after_it_was_judged() -> None:
    """Closed once, on a day by then."""
    given(DECIDER, RECEIVED).when(CLOSE).refuses(ComplaintNotJudged)
    given(DECIDER, RECEIVED, REFUTED).when(CLOSE).then(CLOSED)
    given(DECIDER, RECEIVED, REFUTED, CLOSED).when(CLOSE).then()
    late = date(2015, 10, 2)
    given(DECIDER, RECEIVED, REFUTED).when(CLOSE.model_copy(update={"answered_on": late})).refuses(
        ComplaintDayInFuture
    )
    given(DECIDER, RECEIVED).when(VERIFY.model_copy(update={"verified_on": late})).refuses(
        ComplaintDayInFuture
    )


def test_a_duplicate_goes_into_another_complaint() -> None:
    """Into one that exists and is not itself, once."""
    given(DECIDER, RECEIVED).when(MERGE).then(MERGED)
    given(DECIDER, RECEIVED, MERGED).when(MERGE).then()
    unknown = MERGE.model_copy(update={"into_exists": False})
    given(DECIDER, RECEIVED).when(unknown).refuses(MergedIntoUnknown)
    itself = MERGE.model_copy(update={"into_complaint_id": "TS-1"})
    given(DECIDER, RECEIVED).when(itself).refuses(MergedIntoItself)
    third = MERGE.model_copy(update={"into_complaint_id": "TS-3"})
    given(DECIDER, RECEIVED, MERGED).when(third).refuses(ComplaintNotOpen)


@pytest.mark.parametrize("end", [MERGED, WITHDRAWN])
def test_what_ended_is_not_worked_on(end: ComplaintMerged | ComplaintWithdrawn) -> None:
    """Until it is reopened; what is open is not."""
    for command in (LOCATE, VERIFY, REFUTE, CLOSE):
        given(DECIDER, RECEIVED, end).when(command).refuses(ComplaintNotOpen)
    given(DECIDER, RECEIVED, end).when(REOPEN).then(REOPENED)
    given(DECIDER, RECEIVED).when(REOPEN).refuses(ComplaintStillOpen)
    state = given(DECIDER, RECEIVED, end, REOPENED).state
    assert card_of(state).status is ComplaintStatus.RECEIVED


def test_a_complaint_may_be_taken_back() -> None:
    """Once, while it is open."""
    withdraw = WithdrawComplaint(reason="误会")
    given(DECIDER, RECEIVED).when(withdraw).then(WITHDRAWN)
    given(DECIDER, RECEIVED, WITHDRAWN).when(withdraw).then()
    given(DECIDER, RECEIVED, REFUTED, CLOSED).when(withdraw).refuses(ComplaintNotOpen)


def test_a_look_at_who_complained_is_kept() -> None:
    """Each look; there is nobody to look at where nobody was named. The card shows nobody."""
    look = RevealComplainant(reason="回访")
    given(DECIDER, RECEIVED).when(look).then(ComplainantRevealed(reason="回访"))
    given(DECIDER, SOMEWHERE).when(look).refuses(ComplainantUnknown)
    card = card_of(given(DECIDER, RECEIVED).state)
    assert card.complainant_known
    assert "person" not in card.model_dump_json()


def test_nothing_is_asked_of_a_complaint_that_nobody_made() -> None:
    """Neither acts nor facts find one."""
    commands: tuple[Command, ...] = (LOCATE, MERGE, VERIFY, REFUTE, CLOSE, REOPEN)
    for command in commands:
        given(DECIDER).when(command).refuses(ComplaintUnknown)
    for event in (LOCATED, MERGED, VERIFIED, REFUTED, CLOSED, WITHDRAWN, REOPENED):
        assert isinstance(given(DECIDER, event).state, NoComplaint)
