"""Signing a maintenance contract 签订维保合同: who, which elevators, which days."""

from datetime import date
from typing import Any

import pytest

from services.kernel.errors import Refused
from services.maintenance.contract import card_of, subject_of
from services.maintenance.contract.commands import Hold
from services.maintenance.contract.rules import (
    ClientNotResponsible,
    ContractAlreadySigned,
    ContractDayOutOfReach,
    ContractTermBroken,
    ContractWithoutElevators,
    ElevatorUnderAnotherContract,
    MakersAuthorisationMissing,
    NotTheMaker,
    SchemeOutsideTerm,
)
from services.maintenance.contract.state import division_of_all
from services.maintenance.events.values import ContractedElevator, MaintainerKind
from services.reference.elevator import ElevatorNotStanding, PhaseName
from tests.maintenance.facts import (
    FIXED,
    HARBOUR,
    LIFT,
    LOTUS,
    MAKER,
    OTHER,
    OTHER_LIFT,
    OWNER,
    SIGN,
    SIGNED,
    USER,
    a_contract,
    changed,
    elevator,
)


def test_a_contract_is_signed() -> None:
    """By the lift's user unit and a maintainer; it stands where the lift does."""
    a_contract().when(SIGN).then(SIGNED)
    subject = subject_of(a_contract(SIGNED).state)
    assert subject.division == "350203"
    assert subject.parties == {("maintainer", LOTUS.party_id), ("user_unit", USER.party_id)}


def test_a_contract_number_is_used_once() -> None:
    """A second signature is refused, whatever it says."""
    a_contract(SIGNED).when(SIGN).refuses(ContractAlreadySigned)
    other = changed(SIGN, maintainer=HARBOUR)
    a_contract(SIGNED).when(other).refuses(ContractAlreadySigned)


def test_owner_and_responsible_unit_may_sign() -> None:
    """Of a lift that nobody is known to use, anybody may take care."""
    for client, lift in (
        (OWNER, elevator()),
        (HARBOUR, elevator(responsible_unit=HARBOUR)),
        (HARBOUR, elevator(user_unit=None, owner=None)),
    ):
        command = changed(SIGN, client=client, elevators=(lift,))
        assert a_contract().when(command).decided()


@pytest.mark.parametrize(
    ("fields", "rule"),
    [
        ({"ends_on": date(2014, 12, 31)}, ContractTermBroken),
        ({"starts_on": date(1979, 12, 31)}, ContractDayOutOfReach),
        ({"ends_on": date.max}, ContractDayOutOfReach),
        ({"elevator_ids": ()}, ContractWithoutElevators),
        ({"elevator_ids": (LIFT, LIFT)}, ContractWithoutElevators),
        ({"client": HARBOUR}, ClientNotResponsible),
        ({"elevators": (elevator(phase=PhaseName.SCRAPPED),)}, ElevatorNotStanding),
        ({"scheme": changed(FIXED, starts_on=date(2015, 2, 1))}, SchemeOutsideTerm),
        ({"maintainer_kind": MaintainerKind.MAKER}, NotTheMaker),
        ({"maintainer_kind": MaintainerKind.MAKER_AUTHORISED}, MakersAuthorisationMissing),
        (
            {
                "maintainer_kind": MaintainerKind.MAKER_AUTHORISED,
                "authorised_by": HARBOUR,
                "authorisation_number": "授-1",
            },
            NotTheMaker,
        ),
    ],
)
def test_a_broken_contract_is_refused(fields: dict[str, Any], rule: type[Refused]) -> None:
    """Days, elevators, client, and how the maintainer stands to the maker."""
    a_contract().when(changed(SIGN, **fields)).refuses(rule)


def test_the_maker_maintains_or_authorises() -> None:
    """制造单位维护保养, itself or by authorisation."""
    itself = changed(SIGN, maintainer=MAKER, maintainer_kind=MaintainerKind.MAKER)
    by_letter = changed(
        SIGN,
        maintainer_kind=MaintainerKind.MAKER_AUTHORISED,
        authorised_by=MAKER,
        authorisation_number="授-1",
    )
    for command in (itself, by_letter):
        assert a_contract().when(command).decided()


@pytest.mark.parametrize(
    ("from_on", "to_on", "refused"),
    [
        (date(2014, 1, 1), date(2014, 12, 31), False),
        (date(2014, 1, 1), date(2015, 1, 1), True),
        (date(2016, 12, 31), date.max, True),
        (date(2017, 1, 1), date.max, False),
    ],
)
def test_contracts_of_one_elevator_do_not_overlap(
    from_on: date, to_on: date, *, refused: bool
) -> None:
    """A day that another maintainer has under its contract is not signed away."""
    hold = Hold(elevator_id=LIFT, contract_id="OTHER", from_on=from_on, to_on=to_on)
    attempt = a_contract().when(changed(SIGN, holds=(hold,)))
    if refused:
        attempt.refuses(ElevatorUnderAnotherContract)
    else:
        attempt.then(SIGNED)
    own = changed(hold, contract_id=SIGN.contract_id)
    a_contract().when(changed(SIGN, holds=(own,))).then(SIGNED)


def test_a_contract_stands_where_all_its_elevators_do() -> None:
    """In a county; of two counties, in their city; of two provinces, only in the nation."""
    both = changed(SIGN, elevator_ids=(LIFT, OTHER_LIFT), elevators=(elevator(), OTHER))
    [signed] = a_contract().when(both).decided()
    assert signed == changed(
        SIGNED,
        elevators=(
            ContractedElevator(elevator_id=LIFT, division="350203"),
            ContractedElevator(elevator_id=OTHER_LIFT, division="350206"),
        ),
        division="350200",
    )
    assert division_of_all(["350203", "350102"]) == "350000"
    assert division_of_all(["350203", "440305"]) == ""
    assert division_of_all([]) == ""


def test_the_card_says_what_was_agreed() -> None:
    """Every term, and the elevators with their days."""
    card = card_of(a_contract(SIGNED).state)
    assert card.signed_on == date(2015, 1, 5)
    assert (card.phase.value, card.last_on) == ("in_force", date(2016, 12, 31))
    assert [(one.elevator_id, one.from_on, one.to_on) for one in card.elevators] == [
        (LIFT, date(2015, 1, 1), None)
    ]
