"""The responsible unit 管理责任主体: assigned, and vacated."""

from services.registry.elevator.phases import Elevator
from services.registry.elevator.responsibility import AssignResponsibleUnit, VacateResponsibleUnit
from services.registry.elevator.rules import AlreadyScrapped, ResponsibleUnitMissing
from services.registry.events.elevator import ResponsibleUnitAssigned, ResponsibleUnitVacated
from tests.registry.facts import OWNER, USER, in_use, scrapped, stopped

ASSIGN = AssignResponsibleUnit(unit=OWNER, evidence="街道会议纪要〔2015〕6")
ASSIGNED = ResponsibleUnitAssigned(**dict(ASSIGN))
VACATE = VacateResponsibleUnit(reason="物业撤场")


def test_a_responsible_unit_is_settled() -> None:
    """落实管理责任主体, with its evidence; once."""
    stopped().when(ASSIGN).then(ASSIGNED)
    stopped().also(ASSIGNED).when(ASSIGN).then()


def test_the_user_unit_stays_who_it_was() -> None:
    """The two are separate: one uses, one manages."""
    state = in_use().also(ASSIGNED).state
    assert isinstance(state, Elevator)
    assert (state.card.user_unit, state.card.responsible_unit) == (USER, OWNER)


def test_a_vacancy_names_who_left() -> None:
    """缺失 is a fact: one of the three 三无 begins here."""
    in_use().also(ASSIGNED).when(VACATE).then(ResponsibleUnitVacated(unit=OWNER, reason="物业撤场"))


def test_nobody_is_not_vacated() -> None:
    """Neither at first nor twice."""
    in_use().when(VACATE).refuses(ResponsibleUnitMissing)
    vacated = ResponsibleUnitVacated(unit=OWNER, reason="物业撤场")
    in_use().also(ASSIGNED, vacated).when(VACATE).refuses(ResponsibleUnitMissing)


def test_nobody_is_responsible_for_scrap() -> None:
    """报废 is final."""
    scrapped().when(ASSIGN).refuses(AlreadyScrapped)
