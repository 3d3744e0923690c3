"""Revoking licences 吊销、撤销、注销: ended on the day of the act, never forgotten."""

from datetime import date

import pytest

from services.reference.licences import LicenceItem
from services.registry.events.party import LicenceEnd, LicenceRevoked
from services.registry.party import LicenceStatus, licence_valid, licences_of
from services.registry.party.commands import RevokeLicence
from services.registry.party.rules import LicenceEnded, LicenceNumberTaken, LicenceUnknown
from tests.registry.parties import AUTHORITY, GRANT_MAKING, MAKER, MAKING, party
from tests.spec import given

REVOKE = RevokeLicence(
    number=MAKING.number,
    ground=LicenceEnd.PENALTY,
    revoked_by=AUTHORITY,
    document_number="国质检罚〔2016〕8",
    reason="伪造型式试验报告",
)
REVOKED = LicenceRevoked(**dict(REVOKE))


@pytest.mark.parametrize("ground", list(LicenceEnd))
def test_a_licence_is_revoked_on_a_ground(ground: LicenceEnd) -> None:
    """吊销 punishes, 撤销 undoes, 注销 closes, 取消 abolishes: each is told apart."""
    command = REVOKE.model_copy(update={"ground": ground})
    given(party(), MAKER, MAKING).on(2016, 6, 1).when(command).then(LicenceRevoked(**dict(command)))


def test_a_revoked_licence_ends_on_the_day_and_stays_in_history() -> None:
    """Valid to the eve, revoked from the day on."""
    state = given(party(), MAKER, MAKING).on(2016, 6, 1).when(REVOKE).after
    assert licence_valid(state, LicenceItem.MANUFACTURE, date(2016, 5, 31))
    assert not licence_valid(state, LicenceItem.MANUFACTURE, date(2016, 6, 1))
    (licence,) = licences_of(state)
    assert licence.status(date(2016, 5, 31)) is LicenceStatus.VALID
    assert licence.status(date(2026, 1, 1)) is LicenceStatus.REVOKED


def test_a_licence_ends_once() -> None:
    """Revoking again is refused."""
    given(party(), MAKER, MAKING, REVOKED).when(REVOKE).refuses(LicenceEnded)


def test_an_unknown_licence_is_not_revoked() -> None:
    """The number must be one of the party's."""
    given(party(), MAKER).when(REVOKE).refuses(LicenceUnknown)


def test_an_expired_licence_may_still_be_closed() -> None:
    """有效期届满未延续的，注销."""
    command = REVOKE.model_copy(update={"ground": LicenceEnd.CANCELLED})
    assert given(party(), MAKER, MAKING).on(2020, 1, 1).when(command).decided()


def test_the_number_of_a_revoked_licence_is_not_given_again() -> None:
    """History would have two licences of one number."""
    given(party(), MAKER, MAKING, REVOKED).when(GRANT_MAKING).refuses(LicenceNumberTaken)
