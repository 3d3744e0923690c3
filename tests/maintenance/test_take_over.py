"""Taking over and handing over 接管、移交: at most one maintainer on any day."""

from datetime import date
from typing import Any

import pytest

from services.kernel.errors import Refused
from services.maintenance.events.upkeep import MaintenanceSchemeAdopted
from services.maintenance.events.values import HandOverReason
from services.maintenance.upkeep import (
    card_of,
    maintainer_on,
    named_by,
    subject_of,
    tenures,
    vacant_since,
)
from services.maintenance.upkeep.commands import AdoptMaintenanceScheme, HandOver
from services.maintenance.upkeep.rules import (
    ContractForUpkeepUnknown,
    ElevatorNotCoveredThen,
    HandedOverBefore,
    HandOverInBetween,
    MaintainedByAnother,
    NotTakenOver,
    NotTheContractsMaintainer,
    SchemeNotInContract,
    TakeOverInFuture,
    UpkeepNotRecorded,
)
from services.reference.elevator import ElevatorNotStanding, PhaseName
from tests.maintenance.facts import (
    FIXED,
    HANDED,
    HARBOUR,
    LOTUS,
    TAKE,
    TAKEN,
    an_upkeep,
    changed,
    elevator,
    facts,
    on_demand,
)

HAND_OVER = HandOver(
    contract_id="XM-2015-1",
    ended_on=date(2015, 8, 31),
    reason=HandOverReason.CONTRACT_TERMINATED,
)
NEXT = changed(
    TAKE,
    contract_id="XM-2015-9",
    maintainer=HARBOUR,
    from_on=date(2015, 9, 1),
    contract=facts("XM-2015-9", HARBOUR),
)
NEXT_TAKEN = changed(TAKEN, contract_id="XM-2015-9", maintainer=HARBOUR, from_on=date(2015, 9, 1))


def test_a_maintainer_takes_over() -> None:
    """Under its contract, from a day of it; the same again is nothing."""
    an_upkeep().when(TAKE).then(TAKEN)
    an_upkeep(TAKEN).when(TAKE).then()
    an_upkeep(TAKEN).when(changed(TAKE, maintainer=HARBOUR)).refuses(NotTheContractsMaintainer)
    assert maintainer_on(an_upkeep(TAKEN).state, date(2015, 1, 9)) is None
    assert maintainer_on(an_upkeep(TAKEN).state, date(2015, 1, 10)) == LOTUS
    assert maintainer_on(an_upkeep(TAKEN).state, date(2030, 1, 1)) == LOTUS


@pytest.mark.parametrize(
    ("fields", "rule"),
    [
        ({"contract": None}, ContractForUpkeepUnknown),
        ({"maintainer": HARBOUR}, NotTheContractsMaintainer),
        ({"from_on": date(2014, 12, 31)}, ElevatorNotCoveredThen),
        ({"from_on": date(2015, 10, 2)}, TakeOverInFuture),
        ({"ended_on": date(2015, 10, 2)}, TakeOverInFuture),
        ({"ended_on": date(2015, 1, 9)}, NotTakenOver),
        ({"contract": facts(last=date(2015, 1, 9))}, ElevatorNotCoveredThen),
        ({"elevator": elevator(phase=PhaseName.SCRAPPED)}, ElevatorNotStanding),
    ],
)
def test_a_take_over_rests_on_a_contract(fields: dict[str, Any], rule: type[Refused]) -> None:
    """Of this maintainer, for this elevator, on that day, which has come."""
    an_upkeep().when(changed(TAKE, **fields)).refuses(rule)


def test_nobody_takes_over_what_another_has() -> None:
    """Not on any day of its time, whether it goes on or has ended."""
    an_upkeep(TAKEN).when(NEXT).refuses(MaintainedByAnother)
    ended = an_upkeep(TAKEN, HANDED)
    ended.when(changed(NEXT, from_on=date(2015, 8, 31))).refuses(MaintainedByAnother)
    ended.when(NEXT).then(NEXT_TAKEN)


def test_a_late_take_over_does_not_overlap_either() -> None:
    """Told late, it says when it ended, and fits between the others."""
    story = an_upkeep(NEXT_TAKEN)
    story.when(TAKE).refuses(MaintainedByAnother)  # it would go on for ever
    until = changed(TAKE, ended_on=date(2015, 8, 31))
    story.when(until).then(TAKEN, HANDED)
    story.when(changed(until, ended_on=date(2015, 9, 1))).refuses(MaintainedByAnother)
    state = story.also(TAKEN, HANDED).state
    assert maintainer_on(state, date(2015, 8, 31)) == LOTUS
    assert maintainer_on(state, date(2015, 9, 1)) == HARBOUR


def test_what_is_told_late_needs_no_standing_elevator() -> None:
    """It stood there then; meanwhile it may be scrap."""
    until = changed(TAKE, ended_on=date(2015, 8, 31), elevator=elevator(phase=PhaseName.SCRAPPED))
    an_upkeep().when(until).then(TAKEN, HANDED)


def test_a_maintainer_hands_over() -> None:
    """On a day that has come, what it had taken over under that contract."""
    story = an_upkeep(TAKEN)
    story.when(HAND_OVER).then(HANDED)
    story.when(changed(HAND_OVER, ended_on=date(2015, 10, 2))).refuses(TakeOverInFuture)
    story.when(changed(HAND_OVER, ended_on=date(2015, 1, 9))).refuses(NotTakenOver)
    story.when(changed(HAND_OVER, contract_id="X")).refuses(NotTakenOver)
    an_upkeep().when(HAND_OVER).refuses(NotTakenOver)
    assert maintainer_on(an_upkeep(TAKEN, HANDED).state, date(2015, 9, 1)) is None


def test_an_earlier_hand_over_corrects_a_later_one() -> None:
    """The same again is nothing; who went on after all takes over again."""
    story = an_upkeep(TAKEN, HANDED)
    story.when(HAND_OVER).then()
    story.when(changed(HAND_OVER, ended_on=date(2015, 9, 10))).refuses(HandedOverBefore)
    earlier = changed(HAND_OVER, ended_on=date(2015, 7, 31))
    corrected = story.also(*story.when(earlier).decided())
    assert maintainer_on(corrected.state, date(2015, 8, 1)) is None
    again = changed(TAKE, from_on=date(2015, 8, 1))
    corrected.when(again).refuses(HandOverInBetween)
    corrected.when(changed(again, from_on=date(2015, 9, 1))).then(
        changed(TAKEN, from_on=date(2015, 9, 1))
    )
    corrected.when(changed(NEXT, from_on=date(2015, 8, 1))).then(
        changed(NEXT_TAKEN, from_on=date(2015, 8, 1))
    )


def test_a_hand_over_may_be_told_before_its_take_over() -> None:
    """Whatever the order of the facts, the days are the same."""
    for events in ((TAKEN, HANDED, NEXT_TAKEN), (NEXT_TAKEN, HANDED, TAKEN)):
        state = an_upkeep(*events).state
        spans = [(one.maintainer, one.from_on, one.ended_on) for one in tenures(state)]
        assert spans == [
            (LOTUS, date(2015, 1, 10), date(2015, 8, 31)),
            (HARBOUR, date(2015, 9, 1), None),
        ]


def test_a_new_scheme_is_adopted() -> None:
    """From the day that the contract says; the same again is nothing."""
    scheme = on_demand(date(2015, 9, 1))
    command = AdoptMaintenanceScheme(
        contract_id="XM-2015-1",
        starts_on=date(2015, 9, 1),
        contract=facts("XM-2015-1", LOTUS, date(2015, 1, 1), date(2016, 12, 31), FIXED, scheme),
    )
    adopted = MaintenanceSchemeAdopted(contract_id="XM-2015-1", scheme=scheme)
    an_upkeep(TAKEN).when(command).then(adopted)
    an_upkeep(TAKEN, adopted).when(command).then()
    an_upkeep(TAKEN).when(changed(command, contract=facts())).refuses(SchemeNotInContract)
    an_upkeep(TAKEN).when(changed(command, contract=None)).refuses(ContractForUpkeepUnknown)
    for story in (an_upkeep(), an_upkeep(TAKEN, HANDED)):
        story.when(command).refuses(NotTakenOver)
    [tenure] = tenures(an_upkeep(TAKEN, adopted).state)
    assert tenure.scheme_on(date(2015, 8, 31)) == FIXED
    assert tenure.scheme_on(date(2015, 9, 1)) == scheme


def test_a_scheme_agreed_before_is_adopted_with_the_take_over() -> None:
    """What the contract has for a later day; of what is told late, only what began in its time."""
    scheme = on_demand(date(2015, 9, 1))
    contract = facts("XM-2015-1", LOTUS, date(2015, 1, 1), date(2016, 12, 31), FIXED, scheme)
    adopted = MaintenanceSchemeAdopted(contract_id="XM-2015-1", scheme=scheme)
    an_upkeep().when(changed(TAKE, contract=contract)).then(TAKEN, adopted)
    until = changed(TAKE, contract=contract, ended_on=date(2015, 8, 31))
    an_upkeep().when(until).then(TAKEN, HANDED)
    after = changed(TAKE, contract=contract, from_on=date(2015, 9, 1))
    an_upkeep().when(after).then(changed(TAKEN, from_on=date(2015, 9, 1), scheme=scheme))


def test_whoever_maintained_it_is_concerned() -> None:
    """Also afterwards: it may tell late what it had done. Who takes over acts."""
    parties = subject_of(an_upkeep(TAKEN, HANDED).state).parties
    assert parties == {("maintainer", LOTUS.party_id)}
    assert subject_of(an_upkeep().state).parties == frozenset()
    assert named_by(NEXT).parties == {("maintainer", HARBOUR.party_id)}
    assert named_by(HAND_OVER).parties == frozenset()


def test_the_card_shows_who_has_it_now() -> None:
    """Nobody after the hand-over; of a lift that nobody ever maintained there is no card."""
    assert card_of(an_upkeep(TAKEN).state).maintainer == LOTUS
    assert card_of(an_upkeep(TAKEN, HANDED).state).maintainer is None
    for past, since in (((), None), ((TAKEN,), None), ((TAKEN, HANDED), date(2015, 9, 1))):
        assert vacant_since(an_upkeep(*past).state) == since
    assert vacant_since(an_upkeep(TAKEN, HANDED, NEXT_TAKEN).state) is None
    with pytest.raises(UpkeepNotRecorded):
        card_of(an_upkeep().state)
