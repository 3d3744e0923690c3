"""Calling the next level of response 升级响应."""

from services.emergency.case import rules
from services.emergency.case.ending_rules import ArrivalNotYetDue
from services.emergency.case.rescue import EscalateRescue
from services.emergency.events.case import RescueEscalated
from services.emergency.events.values import EscalationGround, ResponseLevel
from tests.emergency.facts import ARRIVED, DISPATCHED, at, dispatched, freed, reported, told

OVERDUE = EscalateRescue(to_level=ResponseLevel.STATION, ground=EscalationGround.ARRIVAL_OVERDUE)
DANGER = EscalateRescue(
    to_level=ResponseLevel.PROFESSIONAL, ground=EscalationGround.DANGER, reason="心脏病"
)
ESCALATED = RescueEscalated(to_level=ResponseLevel.STATION, ground=EscalationGround.ARRIVAL_OVERDUE)


def test_an_overdue_arrival_calls_the_next_level() -> None:
    """Not a second before the limit, which is 30 minutes in Xiamen."""
    at(dispatched(), 29.99).when(OVERDUE).refuses(ArrivalNotYetDue)
    at(dispatched(), 30).when(OVERDUE).then(ESCALATED)
    in_time = told((DISPATCHED, 2), (ARRIVED, 29))
    at(in_time, 31).when(OVERDUE).refuses(ArrivalNotYetDue)


def test_danger_waits_for_no_clock() -> None:
    """The fire brigade is called at once, before anybody was sent."""
    at(reported(), 1).when(DANGER).then(RescueEscalated(**dict(DANGER)))


def test_a_level_is_called_once() -> None:
    """Again, or a lower one after it, changes nothing."""
    escalated = told((DISPATCHED, 2), (RescueEscalated(**dict(DANGER)), 5))
    at(escalated, 31).when(DANGER).then()
    at(escalated, 31).when(OVERDUE).then()


def test_nobody_is_called_for_an_empty_car() -> None:
    """They are out."""
    at(freed(), 31).when(DANGER).refuses(rules.NobodyHeld)
