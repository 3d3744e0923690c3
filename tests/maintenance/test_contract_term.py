"""The term of a contract 续签、变更、解除、到期、作废、更正."""

from datetime import date

from services.maintenance.contract import facts_for, last_on
from services.maintenance.contract.commands import (
    AmendContract,
    CorrectContract,
    ExpireContract,
    Hold,
    RenewContract,
    TerminateContract,
    VoidContract,
)
from services.maintenance.contract.rules import (
    AmendmentOutsideTerm,
    ClientNotResponsible,
    ContractCorrectionEmpty,
    ContractDayOutOfReach,
    ContractNotExpiredYet,
    ContractNotInForce,
    ContractUnknown,
    ContractWithoutElevators,
    ElevatorListedAlready,
    ElevatorNotUnderContract,
    ElevatorUnderAnotherContract,
    NotTheMaker,
    RenewalDoesNotProlong,
    TerminationOutsideTerm,
)
from services.maintenance.contract.state import Expired, InForce, Recorded, expires_on
from services.maintenance.events.contract import (
    ContractAmended,
    ContractCorrected,
    ContractExpired,
    ContractRenewed,
    ContractTerminated,
    ContractVoided,
)
from services.maintenance.events.values import (
    ContractedElevator,
    ContractScope,
    ContractTerminationGround,
    MaintainerKind,
)
from tests.maintenance.facts import (
    HARBOUR,
    LIFT,
    MAKER,
    OTHER,
    OTHER_LIFT,
    SIGNED,
    ContractStory,
    a_contract,
    changed,
)

RENEW = RenewContract(ends_on=date(2018, 12, 31), price_fen=1_300_000, document_number="续-1")
RENEWED = ContractRenewed(
    ends_on=date(2018, 12, 31),
    former_ends_on=date(2016, 12, 31),
    price_fen=1_300_000,
    document_number="续-1",
)
TERMINATE = TerminateContract(
    ended_on=date(2015, 8, 31), ground=ContractTerminationGround.AGREEMENT, reason="协商"
)
TERMINATED = ContractTerminated(**dict(TERMINATE))
EXPIRED = ContractExpired(ended_on=date(2016, 12, 31))
ADD = AmendContract(
    effective_on=date(2015, 9, 1),
    added_ids=(OTHER_LIFT,),
    price_fen=2_000_000,
    document_number="补-1",
    elevators=(OTHER,),
)
ADDED = ContractAmended(
    effective_on=date(2015, 9, 1),
    added=(ContractedElevator(elevator_id=OTHER_LIFT, division="350206"),),
    removed=(),
    price_fen=2_000_000,
    document_number="补-1",
    division="350200",
)


def recorded(story: ContractStory) -> Recorded:
    """The contract of the story."""
    state = story.state
    assert isinstance(state, Recorded)
    return state


def test_nothing_happens_to_an_unknown_contract() -> None:
    """NOT_FOUND, whatever is asked of it."""
    for command in (RENEW, TERMINATE, ADD, ExpireContract(), VoidContract(reason="误录")):
        a_contract().when(command).refuses(ContractUnknown)


def test_a_renewal_prolongs() -> None:
    """The new last day is later, and free of others; the price adds up."""
    a_contract(SIGNED).when(RENEW).then(RENEWED)
    state = recorded(a_contract(SIGNED, RENEWED))
    assert (last_on(state), state.contract.price_fen) == (date(2018, 12, 31), 2_500_000)
    a_contract(SIGNED).when(changed(RENEW, ends_on=date(2016, 12, 31))).refuses(
        RenewalDoesNotProlong
    )
    a_contract(SIGNED).when(changed(RENEW, ends_on=date.max)).refuses(ContractDayOutOfReach)
    hold = Hold(elevator_id=LIFT, contract_id="X", from_on=date(2017, 5, 1), to_on=date(2017, 6, 1))
    a_contract(SIGNED).when(changed(RENEW, holds=(hold,))).refuses(ElevatorUnderAnotherContract)


def test_a_contract_expires_when_its_last_day_is_over() -> None:
    """Refused until then; once; the day is known beforehand, for a timer."""
    story = a_contract(SIGNED)
    assert expires_on(story.state) == date(2017, 1, 1)
    story.on(2016, 12, 31).when(ExpireContract()).refuses(ContractNotExpiredYet)
    story.on(2017, 1, 1).when(ExpireContract()).then(EXPIRED)
    expired = story.on(2017, 1, 1).also(EXPIRED)
    expired.when(ExpireContract()).then()
    expired.when(RENEW).refuses(ContractNotInForce)
    assert expires_on(expired.state) is None


def test_what_happened_in_time_may_be_told_after_the_expiry() -> None:
    """A renewal of December, known in February: the contract never expired."""
    expired = a_contract(SIGNED).on(2017, 1, 1).also(EXPIRED)
    expired.on(2016, 12, 20).when(RENEW).then(RENEWED)
    told = a_contract(SIGNED).on(2016, 12, 20).also(RENEWED).on(2017, 1, 1).also(EXPIRED)
    state = recorded(told)
    assert isinstance(state, InForce)
    assert last_on(state) == date(2018, 12, 31)


def test_a_contract_is_terminated_within_its_term() -> None:
    """Its last day is that day, and nothing more is agreed in it."""
    a_contract(SIGNED).when(TERMINATE).then(TERMINATED)
    assert last_on(recorded(a_contract(SIGNED, TERMINATED))) == date(2015, 8, 31)
    for day in (date(2014, 12, 31), date(2017, 1, 1)):
        a_contract(SIGNED).when(changed(TERMINATE, ended_on=day)).refuses(TerminationOutsideTerm)
    for command in (TERMINATE, RENEW, ADD, ExpireContract(), VoidContract(reason="误录")):
        a_contract(SIGNED, TERMINATED).when(command).refuses(ContractNotInForce)


def test_a_termination_forestalls_the_expiry() -> None:
    """Told late, it is what ended the contract."""
    story = a_contract(SIGNED).on(2015, 8, 31).also(TERMINATED).on(2017, 1, 1).also(EXPIRED)
    state = recorded(story)
    assert not isinstance(state, Expired)
    assert last_on(state) == date(2015, 8, 31)


def test_elevators_come_and_go() -> None:
    """From their day on, until the day before; the contract stands where they all do."""
    a_contract(SIGNED).when(ADD).then(ADDED)
    story = a_contract(SIGNED).on(2015, 9, 1).also(ADDED).on(2015, 10, 1)
    contract = recorded(story).contract
    assert not contract.lists(OTHER_LIFT, date(2015, 8, 31))
    assert contract.lists(OTHER_LIFT, date(2015, 9, 1))
    assert contract.division == "350200"
    remove = AmendContract(
        effective_on=date(2015, 10, 1),
        removed_ids=(LIFT,),
        price_fen=1_000_000,
        document_number="补-2",
    )
    contract = recorded(story.also(*story.when(remove).decided())).contract
    assert contract.lists(LIFT, date(2015, 9, 30))
    assert not contract.lists(LIFT, date(2015, 10, 1))
    assert (contract.division, contract.price_fen) == ("350206", 1_000_000)


def test_an_amendment_fits_the_contract() -> None:
    """Within the term, nothing twice, nothing that is not there, and something remains."""
    story = a_contract(SIGNED)
    story.when(changed(ADD, effective_on=date(2017, 1, 1))).refuses(AmendmentOutsideTerm)
    story.when(changed(ADD, added_ids=())).refuses(ContractWithoutElevators)
    story.when(changed(ADD, added_ids=(LIFT,))).refuses(ElevatorListedAlready)
    story.when(changed(ADD, removed_ids=("c" * 26,))).refuses(ElevatorNotUnderContract)
    only = changed(ADD, added_ids=(), removed_ids=(LIFT,), elevators=())
    story.when(only).refuses(ContractWithoutElevators)
    foreign = changed(OTHER, user_unit=HARBOUR, owner=None)
    story.when(changed(ADD, elevators=(foreign,))).refuses(ClientNotResponsible)
    by_maker = a_contract(changed(SIGNED, maintainer=MAKER, maintainer_kind=MaintainerKind.MAKER))
    assert by_maker.when(ADD).decided()
    of_another = changed(OTHER, maker=HARBOUR)
    by_maker.when(changed(ADD, elevators=(of_another,))).refuses(NotTheMaker)


def test_a_void_contract_never_held() -> None:
    """误录: no day of it counts, and nothing more is agreed."""
    story = a_contract(SIGNED)
    void = ContractVoided(reason="误录")
    story.when(VoidContract(reason="误录")).then(void)
    state = a_contract(SIGNED, void).state
    facts = facts_for(state, LIFT)
    assert facts is not None
    assert not facts.covers(date(2015, 5, 1), date(2015, 5, 1))
    a_contract(SIGNED, void).when(RENEW).refuses(ContractNotInForce)


def test_a_correction_changes_what_it_states() -> None:
    """更正 is a fact of its own; it states something, and the same again is nothing."""
    correct = CorrectContract(
        reason="录入错误", evidence="合同原件", scope=ContractScope.FULL, price_fen=5
    )
    corrected = ContractCorrected(**dict(correct))
    a_contract(SIGNED).when(correct).then(corrected)
    contract = recorded(a_contract(SIGNED, corrected)).contract
    assert (contract.scope, contract.price_fen) == (ContractScope.FULL, 5)
    assert contract.maintainer_kind is MaintainerKind.THIRD_PARTY
    a_contract(SIGNED, corrected).when(correct).then()
    nothing = CorrectContract(reason="x", evidence="x")
    a_contract(SIGNED).when(nothing).refuses(ContractCorrectionEmpty)


def test_upkeep_sees_the_contract_of_its_elevator() -> None:
    """The days on its list, up to the last day in force; an unknown contract is none."""
    facts = facts_for(a_contract(SIGNED, ADDED, TERMINATED).state, OTHER_LIFT)
    assert facts is not None
    assert facts.last_on == date(2015, 8, 31)
    assert not facts.covers(date(2015, 9, 1), date(2015, 9, 1))  # it was added after the end
    assert facts_for(a_contract().state, LIFT) is None
