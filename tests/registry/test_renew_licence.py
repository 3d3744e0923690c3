"""Renewing licences 换证: prolonged before they run out, under an item that still exists."""

from datetime import date

from services.reference.licences import LicenceItem
from services.registry.events.party import LicenceEnd, LicenceRenewed, LicenceRevoked
from services.registry.party import licence_valid, licences_of
from services.registry.party.commands import RenewLicence
from services.registry.party.rules import (
    ItemNotInCatalogue,
    LicenceEnded,
    LicenceExpired,
    LicenceUnknown,
    RenewalDoesNotExtend,
)
from tests.registry.parties import AUTHORITY, MAKER, MAKING, party
from tests.spec import given

SHORT = MAKING.model_copy(update={"valid_to": date(2017, 9, 30)})
RENEW = RenewLicence(number=SHORT.number, valid_to=date(2021, 9, 30), renewed_by=AUTHORITY)
RENEWED = LicenceRenewed(**dict(RENEW), former_valid_to=SHORT.valid_to)
REVOKED = LicenceRevoked(
    number=SHORT.number,
    ground=LicenceEnd.PENALTY,
    revoked_by=AUTHORITY,
    document_number="国质检罚〔2016〕1",
)


def test_a_licence_is_renewed_up_to_its_last_day() -> None:
    """The event keeps the former last day."""
    given(party(), MAKER, SHORT).on(2017, 9, 30).when(RENEW).then(RENEWED)


def test_an_expired_licence_is_granted_anew() -> None:
    """The day after the last day is too late."""
    given(party(), MAKER, SHORT).on(2017, 10, 1).when(RENEW).refuses(LicenceExpired)


def test_a_renewal_recorded_late_counts_from_when_it_was_true() -> None:
    """What was done in time stays done in time, whenever it is written down."""
    given(party(), MAKER, SHORT).on(2017, 9, 1).when(RENEW).then(RENEWED)


def test_a_renewal_extends() -> None:
    """A shorter or equal licence is no renewal."""
    for last in (date(2017, 9, 30), date(2016, 1, 1)):
        given(party(), MAKER, SHORT).when(RENEW.model_copy(update={"valid_to": last})).refuses(
            RenewalDoesNotExtend
        )


def test_an_abolished_item_is_not_renewed() -> None:
    """Since 2019-06-01 the old items are gone: such a licence is merged, not renewed."""
    renew = RENEW.model_copy(update={"number": MAKING.number, "valid_to": date(2023, 9, 30)})
    given(party(), MAKER, MAKING).on(2019, 6, 1).when(renew).refuses(ItemNotInCatalogue)


def test_an_unknown_licence_is_not_renewed() -> None:
    """The number must be one of the party's."""
    given(party(), MAKER).when(RENEW).refuses(LicenceUnknown)


def test_a_revoked_licence_is_not_renewed() -> None:
    """What has ended stays ended."""
    given(party(), MAKER, SHORT, REVOKED).when(RENEW).refuses(LicenceEnded)


def test_renewals_keep_the_licence_valid_without_a_gap() -> None:
    """A day before the renewal knows the old last day, a day after it the new one."""
    state = given(party(), MAKER, SHORT).on(2017, 9, 1).also(RENEWED).state
    (licence,) = licences_of(state)
    assert licence.valid_to(date(2016, 1, 1)) == date(2017, 9, 30)
    assert licence.valid_to(date(2017, 9, 1)) == date(2021, 9, 30)
    for day in (date(2017, 9, 30), date(2017, 10, 1), date(2021, 9, 30)):
        assert licence_valid(state, LicenceItem.MANUFACTURE, day)
    assert not licence_valid(state, LicenceItem.MANUFACTURE, date(2021, 10, 1))
