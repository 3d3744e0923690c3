"""Owner, maintainer and industry supervisor 产权单位、维保单位、行业主管部门."""

import pytest

from services.kernel.decider import Event
from services.registry.elevator.card import Card
from services.registry.elevator.phases import Elevator
from services.registry.elevator.responsibility import (
    AssignIndustrySupervisor,
    ChangeMaintainer,
    ChangeOwner,
)
from services.registry.elevator.rules import AlreadyScrapped
from services.registry.events.elevator import (
    ElevatorHappened,
    IndustrySupervisorAssigned,
    MaintainerChanged,
    OwnerChanged,
)
from tests.registry.facts import BUREAU, REPAIRER, USER, Story, in_use, scrapped

OWNER_CHANGE = ChangeOwner(owner=USER, reference="产权证")
MAINTAINER_CHANGE = ChangeMaintainer(maintainer=REPAIRER, contract_reference="维保2015-8")
SUPERVISOR = AssignIndustrySupervisor(department=BUREAU, sector="教育")

Change = ChangeOwner | ChangeMaintainer | AssignIndustrySupervisor
CHANGES: list[tuple[Change, ElevatorHappened]] = [
    (OWNER_CHANGE, OwnerChanged(**dict(OWNER_CHANGE))),
    (MAINTAINER_CHANGE, MaintainerChanged(**dict(MAINTAINER_CHANGE))),
    (SUPERVISOR, IndustrySupervisorAssigned(**dict(SUPERVISOR))),
]


def card(story: Story) -> Card:
    assert isinstance(story.state, Elevator)
    return story.state.card


@pytest.mark.parametrize(("command", "event"), CHANGES)
def test_a_party_changes(command: Change, event: ElevatorHappened) -> None:
    """And changes once: the same again says nothing new."""
    assert isinstance(event, Event)
    in_use().when(command).then(event)
    in_use().also(event).when(command).then()


@pytest.mark.parametrize(("command", "event"), CHANGES)
def test_scrap_changes_no_party(command: Change, event: ElevatorHappened) -> None:
    """报废 is final."""
    assert isinstance(event, Event)
    scrapped().when(command).refuses(AlreadyScrapped)


def test_the_card_names_the_parties_of_now() -> None:
    """Each in its own place; the maker stays."""
    before = card(in_use())
    after = card(in_use().also(*(event for _, event in CHANGES)))
    assert (after.owner, after.maintainer, after.industry_supervisor) == (USER, REPAIRER, BUREAU)
    assert after.maker == before.maker
