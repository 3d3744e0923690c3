"""Branches 连锁网点: 维保企业连锁化发展."""

from datetime import date

from services.reference.licences import Work
from services.registry.events.party import BranchClosed, BranchMode, BranchOpened
from services.registry.party import card_of
from services.registry.party.commands import CloseBranch, OpenBranch
from services.registry.party.rules import (
    BranchClosedAlready,
    BranchExists,
    BranchIsItself,
    BranchUnknown,
    PartyNotRegistered,
    SeatMissing,
    SeatNotADivision,
)
from tests.registry.parties import MAKER, MAKER_ID, party
from tests.spec import given

OPEN = OpenBranch(
    branch_number="泉州-01",
    name="泉州服务站",
    division="350503",
    mode=BranchMode.OWN,
    works=(Work.REPAIR,),
)
OPENED = BranchOpened(**dict(OPEN))
CLOSE = CloseBranch(branch_number="泉州-01", reason="合并至厦门")
CLOSED = BranchClosed(**dict(CLOSE))


def test_a_party_opens_a_branch() -> None:
    """Its number is the party's own; a branch may have a party id as well."""
    given(party(), MAKER).when(OPEN).then(OPENED)
    with_id = OPEN.model_copy(update={"branch_party_id": "uscc:91440300708461136T"})
    given(party(), MAKER).when(with_id).then(BranchOpened(**dict(with_id)))


def test_a_branch_number_is_used_once() -> None:
    """Also when the branch of that number was closed."""
    given(party(), MAKER, OPENED).when(OPEN).refuses(BranchExists)
    given(party(), MAKER, OPENED, CLOSED).when(OPEN).refuses(BranchExists)


def test_a_branch_stands_in_a_division_of_its_day() -> None:
    """As the seat of the party does."""
    for code, rule in (
        ("350599", SeatNotADivision),
        ("660000", SeatNotADivision),
        ("", SeatMissing),
    ):
        given(party(), MAKER).when(OPEN.model_copy(update={"division": code})).refuses(rule)


def test_a_party_is_not_its_own_branch() -> None:
    """A chain has no circles."""
    given(party(), MAKER).when(OPEN.model_copy(update={"branch_party_id": MAKER_ID})).refuses(
        BranchIsItself
    )


def test_a_branch_closes_once() -> None:
    """An unknown one cannot, a closed one need not."""
    given(party(), MAKER, OPENED).when(CLOSE).then(CLOSED)
    given(party(), MAKER, OPENED, CLOSED).when(CLOSE).refuses(BranchClosedAlready)
    given(party(), MAKER).when(CLOSE).refuses(BranchUnknown)
    given(party()).when(CLOSE).refuses(PartyNotRegistered)


def test_a_closed_branch_keeps_its_days() -> None:
    """The card says from when to when it was open."""
    state = given(party(), MAKER, OPENED).on(2017, 2, 1).also(CLOSED).state
    (branch,) = card_of(state).branches
    assert (branch.opened_on, branch.closed_on) == (date(2015, 10, 1), date(2017, 2, 1))
