"""Sending somebody 派单, in three levels, and what they answer 接警."""

import pytest

from services.emergency.case import rules
from services.emergency.case.rescue import AcceptDispatch, DeclineDispatch, DispatchRescue
from services.emergency.events.case import DispatchAccepted, DispatchDeclined, RescueDispatched
from services.emergency.events.values import (
    CaseKind,
    ProfessionalForce,
    ResponseLevel,
    StationStatus,
)
from services.emergency.station import (
    StationFacts,
    StationNotInService,
    StationServesElsewhere,
    StationUnknown,
)
from tests.emergency.facts import (
    ARRIVED,
    BUREAU,
    DISPATCHED,
    MAINTAINER,
    OPENED,
    OPERATOR,
    at,
    closed,
    dispatched,
    no_case,
    reported,
    told,
)

LEVEL_1 = DispatchRescue(dispatch_id="1", level=ResponseLevel.MAINTAINER, user_unit_notified=True)
STATION = StationFacts(
    station_id="S-1",
    operator=OPERATOR,
    covers=("350200",),
    networked=True,
    status=StationStatus.IN_SERVICE,
)
LEVEL_2 = DispatchRescue(
    dispatch_id="2", level=ResponseLevel.STATION, station_id="S-1", station=STATION
)
LEVEL_3 = DispatchRescue(
    dispatch_id="3", level=ResponseLevel.PROFESSIONAL, force=ProfessionalForce.FIRE
)
ACCEPT, DECLINE = AcceptDispatch(dispatch_id="1"), DeclineDispatch(dispatch_id="1", reason="堵车")


def test_the_first_level_sends_the_maintainer() -> None:
    """Of that day, unless another one is named."""
    at(reported(), 2).when(LEVEL_1).then(DISPATCHED)
    other = LEVEL_1.model_copy(update={"responder": BUREAU})
    at(reported(), 2).when(other).then(DISPATCHED.model_copy(update={"responder": BUREAU}))
    nobody = told(opened=OPENED.model_copy(update={"maintainer": None}))
    at(nobody, 2).when(LEVEL_1).refuses(rules.ResponderMissing)


def test_the_second_level_sends_a_station() -> None:
    """Its operator is the responder."""
    at(reported(), 2).when(LEVEL_2).then(
        RescueDispatched(
            dispatch_id="2",
            level=ResponseLevel.STATION,
            responder=OPERATOR,
            station_id="S-1",
        )
    )


@pytest.mark.parametrize(
    ("station", "refusal"),
    [
        (None, StationUnknown),
        (STATION.model_copy(update={"status": StationStatus.SUSPENDED}), StationNotInService),
        (STATION.model_copy(update={"status": StationStatus.CLOSED}), StationNotInService),
        (STATION.model_copy(update={"networked": False}), StationNotInService),
        (STATION.model_copy(update={"covers": ("350206", "340000")}), StationServesElsewhere),
    ],
)
def test_only_a_station_that_can_come_is_sent(
    station: StationFacts | None, refusal: type[Exception]
) -> None:
    """In service, linked to the platform, and serving the place."""
    command = LEVEL_2.model_copy(update={"station": station})
    at(reported(), 2).when(command).refuses(refusal)


def test_the_third_level_sends_a_force() -> None:
    """119, 110 or 120."""
    [event] = at(reported(), 2).when(LEVEL_3).decided()
    assert (event.force, event.responder) == (ProfessionalForce.FIRE, None)


@pytest.mark.parametrize(
    ("command", "refusal"),
    [
        (LEVEL_2.model_copy(update={"station_id": None}), rules.ResponderMissing),
        (LEVEL_3.model_copy(update={"force": None}), rules.ResponderMissing),
        (LEVEL_1.model_copy(update={"station_id": "S-1"}), rules.ResponderUnfit),
        (LEVEL_1.model_copy(update={"force": ProfessionalForce.FIRE}), rules.ResponderUnfit),
        (LEVEL_2.model_copy(update={"force": ProfessionalForce.FIRE}), rules.ResponderUnfit),
        (LEVEL_3.model_copy(update={"station_id": "S-1"}), rules.ResponderUnfit),
    ],
)
def test_each_level_has_its_own_responders(
    command: DispatchRescue, refusal: type[Exception]
) -> None:
    """A station is not of the first level, a force not of the second."""
    at(reported(), 2).when(command).refuses(refusal)


def test_who_can_be_sent_for_what() -> None:
    """For a rescue and for a fault, not for a question."""
    for kind, refused in (
        (CaseKind.FAULT, False),
        (CaseKind.COMPLAINT, True),
        (CaseKind.ADVICE, True),
    ):
        story = told(opened=OPENED.model_copy(update={"case_kind": kind, "trapped": 0}))
        if refused:
            at(story, 2).when(LEVEL_1).refuses(rules.NothingToDispatch)
        else:
            assert at(story, 2).when(LEVEL_1).decided()


def test_a_dispatch_follows_the_report_and_has_its_own_number() -> None:
    """One may be told late, of before the closing."""
    at(reported(), -1).when(LEVEL_1).refuses(rules.DispatchBeforeReport)
    at(dispatched(), 5).when(LEVEL_1).refuses(rules.DispatchNumberTaken)
    at(closed(), 61).when(LEVEL_3).refuses(rules.CaseAlreadyClosed)
    assert at(closed(), 10).when(LEVEL_3).decided()
    no_case().when(LEVEL_1).refuses(rules.CaseUnknown)


def test_a_dispatch_is_accepted_or_declined_once() -> None:
    """The same again at the same time changes nothing."""
    at(dispatched(), 3).when(ACCEPT).then(DispatchAccepted(dispatch_id="1"))
    at(dispatched(), 3).when(DECLINE).then(DispatchDeclined(dispatch_id="1", reason="堵车"))
    accepted = told((DISPATCHED, 2), (DispatchAccepted(dispatch_id="1"), 3))
    at(accepted, 3).when(ACCEPT).then()
    at(accepted, 4).when(ACCEPT).refuses(rules.DispatchAlreadyAnswered)
    at(accepted, 4).when(DECLINE).refuses(rules.DispatchAlreadyAnswered)
    declined = told((DISPATCHED, 2), (DispatchDeclined(dispatch_id="1", reason="堵车"), 3))
    at(declined, 3).when(DECLINE).then()
    at(declined, 4).when(ACCEPT).refuses(rules.DispatchAlreadyAnswered)


def test_an_acceptance_lies_between_dispatch_and_arrival() -> None:
    """Earlier or later times are refused by name."""
    at(dispatched(), 1).when(ACCEPT).refuses(rules.AcceptanceBeforeDispatch)
    at(dispatched(), 1).when(DECLINE).refuses(rules.AcceptanceBeforeDispatch)
    arrived = told((DISPATCHED, 2), (ARRIVED, 12))
    at(arrived, 13).when(ACCEPT).refuses(rules.ArrivalBeforeAcceptance)
    at(arrived, 3).when(ACCEPT).then(DispatchAccepted(dispatch_id="1"))
    at(arrived, 3).when(DECLINE).refuses(rules.DispatchAlreadyAnswered)
    at(reported(), 3).when(ACCEPT).refuses(rules.DispatchUnknown)


def test_everybody_who_was_sent_may_act_on_the_case() -> None:
    """The maintainer of the day, and the operator of the station."""
    state = at(dispatched(), 3).when(LEVEL_2).after
    parties = state.file.subject.parties
    assert {("maintainer", MAINTAINER.party_id), ("maintainer", OPERATOR.party_id)} <= parties
