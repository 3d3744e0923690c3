"""Renewal of old elevators 老旧电梯更新改造: proposed, funded, completed."""

from services.registry.elevator.phases import Elevator, InUse
from services.registry.elevator.rules import AlreadyScrapped
from services.registry.elevator.works import (
    CompleteRenewal,
    FundRenewal,
    ProposeRenewal,
    RenewalAlreadyProposed,
    RenewalNotFunded,
    RenewalNotProposed,
)
from services.registry.events.elevator import RenewalCompleted, RenewalFunded, RenewalProposed
from services.registry.events.values import FundingLine, FundingSource, RenewalKind
from tests.registry.facts import OWNER, in_use, scrapped, sealed

PROPOSE = ProposeRenewal(kind=RenewalKind.RENEW, reason="使用超过 15 年", proposer=OWNER)
SUBSIDY = FundingLine(source=FundingSource.SUBSIDY, amount_fen=15_000_000)
OWNERS = FundingLine(source=FundingSource.OWNERS, amount_fen=9_000_000)
FUND = FundRenewal(lines=(SUBSIDY,))
COMPLETE = CompleteRenewal(report="竣工")
PROPOSED = RenewalProposed(**dict(PROPOSE))
FUNDED = RenewalFunded(**dict(FUND))


def test_a_renewal_goes_through_three_acts() -> None:
    """Proposal, money, completion."""
    in_use().when(PROPOSE).then(PROPOSED)
    in_use().also(PROPOSED).when(FUND).then(FUNDED)
    in_use().also(PROPOSED, FUNDED).when(COMPLETE).then(RenewalCompleted(**dict(COMPLETE)))


def test_money_comes_from_several_sources() -> None:
    """补助 first, 业主自筹 after: the lines add up."""
    more = RenewalFunded(lines=(OWNERS,))
    state = sealed().also(PROPOSED, FUNDED, more).state
    assert isinstance(state, Elevator)
    assert state.card.renewal is not None
    assert state.card.renewal.funding == (SUBSIDY, OWNERS)


def test_one_renewal_is_open_at_a_time() -> None:
    """After completion the next may be proposed."""
    in_use().also(PROPOSED).when(PROPOSE).refuses(RenewalAlreadyProposed)
    done = RenewalCompleted(**dict(COMPLETE))
    in_use().also(PROPOSED, FUNDED, done).when(PROPOSE).then(PROPOSED)


def test_the_acts_have_an_order() -> None:
    """No money for nothing, no completion without money."""
    in_use().when(FUND).refuses(RenewalNotProposed)
    in_use().when(COMPLETE).refuses(RenewalNotProposed)
    in_use().also(PROPOSED).when(COMPLETE).refuses(RenewalNotFunded)


def test_a_renewal_moves_no_phase() -> None:
    """The works themselves are 改造 or 重大修理, or another machine with its own record."""
    done = RenewalCompleted(report="竣工", replaced_by="a" * 26)
    state = in_use().also(PROPOSED, FUNDED, done).state
    assert isinstance(state, Elevator)
    assert isinstance(state.phase, InUse)


def test_scrap_is_not_renewed() -> None:
    """报废 is final."""
    scrapped().when(PROPOSE).refuses(AlreadyScrapped)
