"""Arrival of the rescuers 到达现场."""

from services.emergency.case import rules
from services.emergency.case.rescue import RecordArrival
from services.emergency.events.case import DispatchAccepted, DispatchDeclined
from tests.emergency.facts import (
    ARRIVED,
    CLOSED,
    DISPATCHED,
    FREED,
    at,
    dispatched,
    freed,
    no_case,
    reported,
    told,
)

ARRIVE = RecordArrival(dispatch_id="1")


def test_an_arrival_keeps_the_limit_of_its_day() -> None:
    """With the version of the rule that says so; late or not is a question, never stored."""
    at(dispatched(), 12).when(ARRIVE).then(ARRIVED)
    at(dispatched(), 50).when(ARRIVE).then(ARRIVED)


def test_nobody_arrives_before_being_sent() -> None:
    """Nor before they said that they are on their way, nor unsent."""
    at(dispatched(), 1).when(ARRIVE).refuses(rules.ArrivalBeforeDispatch)
    accepted = told((DISPATCHED, 2), (DispatchAccepted(dispatch_id="1"), 4))
    at(accepted, 3).when(ARRIVE).refuses(rules.ArrivalBeforeAcceptance)
    at(reported(), 3).when(ARRIVE).refuses(rules.DispatchUnknown)
    no_case().when(ARRIVE).refuses(rules.CaseUnknown)


def test_an_arrival_is_recorded_once() -> None:
    """The same again changes nothing; another time is a correction."""
    at(freed(), 12).when(ARRIVE).then()
    at(freed(), 13).when(ARRIVE).refuses(rules.ArrivalAlreadyRecorded)


def test_an_arrival_may_be_told_after_the_release() -> None:
    """Late reports are normal, also when the case is closed; what is true after the end is not."""
    at(told((DISPATCHED, 2), (FREED, 17)), 12).when(ARRIVE).then(ARRIVED)
    late = told((DISPATCHED, 2), (FREED, 17), (CLOSED, 60))
    at(late, 12).when(ARRIVE).then(ARRIVED)
    at(late, 61).when(ARRIVE).refuses(rules.CaseAlreadyClosed)


def test_who_declined_does_not_arrive() -> None:
    """They would have to be sent anew."""
    declined = told((DISPATCHED, 2), (DispatchDeclined(dispatch_id="1", reason="堵车"), 3))
    at(declined, 12).when(ARRIVE).refuses(rules.DispatchWasDeclined)
