"""Licences as of any day 某日许可状况: the past is asked about as it stood then."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st

from services.kernel.errors import Refused
from services.reference.licences import LicenceItem, SubItem
from services.registry.events.party import LicenceEnd, LicenceScope
from services.registry.party import (
    Command,
    LicenceStatus,
    Unregistered,
    licence_cards,
    licence_valid,
    licences_of,
)
from services.registry.party.commands import (
    GrantLicence,
    MergeLicences,
    RenewLicence,
    RevokeLicence,
)
from services.registry.party.rules import PartyNotRegistered
from tests.registry.parties import (
    AUTHORITY,
    INSTALLATION,
    MAKER,
    MAKING,
    PASSENGER_A,
    REPAIR,
    party,
)
from tests.registry.test_merge_licences import MERGED, THREE
from tests.registry.test_revoke_licence import REVOKED
from tests.spec import given


def test_a_later_end_is_not_told_earlier() -> None:
    """On a day before the revocation the licence is valid, and nothing hints at its end."""
    state = given(party(), MAKER, MAKING).on(2016, 6, 1).also(REVOKED).state
    (before,) = licence_cards(state, date(2016, 5, 31))
    (after,) = licence_cards(state, date(2016, 6, 1))
    assert (before.status, before.ended_on, before.end_ground) == (LicenceStatus.VALID, None, None)
    assert (after.status, after.ended_on) == (LicenceStatus.REVOKED, date(2016, 6, 1))
    assert after.end_ground is LicenceEnd.PENALTY


def test_a_merge_shows_on_both_sides() -> None:
    """The old one names its successor, the new one what it follows."""
    state = THREE.also(MERGED).state
    cards = {card.number: card for card in licence_cards(state, date(2019, 6, 1))}
    for old in (MAKING, INSTALLATION, REPAIR):
        assert cards[old.number].merged_into == MERGED.number
    assert cards[MERGED.number].follows == MERGED.merged
    in_force = licence_cards(state, date(2019, 6, 1), in_force_only=True)
    assert [card.number for card in in_force] == [MERGED.number]


def test_a_licence_granted_for_later_is_pending() -> None:
    """Between the grant and the first day it is known, and not in force; before, it is unknown."""
    state = THREE.also(MERGED).state
    on_grant = {one.number: one.status for one in licence_cards(state, date(2019, 5, 20))}
    assert on_grant[MERGED.number] is LicenceStatus.PENDING
    assert MERGED.number not in {one.number for one in licence_cards(state, date(2019, 5, 19))}


def test_an_unregistered_party_has_no_licences() -> None:
    """Asking for its list is asking for nobody's."""
    assert licences_of(Unregistered()) == ()
    with pytest.raises(PartyNotRegistered):
        licence_cards(Unregistered(), date(2019, 6, 1))


FIRST, REFORM = date(2019, 5, 1), date(2019, 6, 1)
DAYS = [FIRST + timedelta(days=count) for count in range(62)]
NUMBERS = ("A", "B", "C")
NEW_SCOPE = LicenceScope(sub_item=SubItem.ESCALATOR)

days, numbers = st.sampled_from(DAYS), st.sampled_from(NUMBERS)
acts = st.one_of(
    st.builds(
        lambda number, first, last: GrantLicence(
            number=number,
            item=LicenceItem.REPAIR,
            scopes=(PASSENGER_A,),
            granted_by=AUTHORITY,
            valid_from=first,
            valid_to=last,
        ),
        numbers,
        days,
        days,
    ),
    st.builds(
        lambda number, last: RenewLicence(number=number, valid_to=last, renewed_by=AUTHORITY),
        numbers,
        days,
    ),
    st.builds(
        lambda number: RevokeLicence(
            number=number, ground=LicenceEnd.ABOLISHED, revoked_by=AUTHORITY, document_number="1"
        ),
        numbers,
    ),
    st.builds(
        lambda number, first, last: MergeLicences(
            merged=(number,),
            number=f"{number}-merged",
            item=LicenceItem.INSTALLATION_WITH_REPAIR,
            scopes=(NEW_SCOPE,),
            granted_by=AUTHORITY,
            valid_from=first,
            valid_to=last,
        ),
        numbers,
        days,
        days,
    ),
)


class Ledger:
    """The naive truth, from the commands alone: per licence the set of days it is good on."""

    def __init__(self) -> None:
        self.good: dict[str, set[date]] = {}
        self.last: dict[str, date] = {}
        self.ended: set[str] = set()

    def take(self, act: Command, today: date) -> bool:
        match act:
            case GrantLicence(number=number, valid_from=first, valid_to=last):
                return first < REFORM and self._add(number, first, last)
            case RenewLicence(number=number, valid_to=last):
                return today < REFORM and self._extend(number, today, last)
            case RevokeLicence(number=number):
                return self._cut(number, today)
            case MergeLicences(merged=(old,), number=number, valid_from=first, valid_to=last):
                eve = first - timedelta(days=1)
                fits = first >= REFORM and eve in self.good.get(old, ()) and old not in self.ended
                return fits and self._add(number, first, last) and self._cut(old, first)
            case _:
                return False

    def _add(self, number: str, first: date, last: date) -> bool:
        if number in self.good or last < first:
            return False
        self.good[number] = {day for day in DAYS if first <= day <= last}
        self.last[number] = last
        return True

    def _extend(self, number: str, today: date, last: date) -> bool:
        former = self.last.get(number)
        if former is None or number in self.ended or not today <= former < last:
            return False
        self.good[number] |= {day for day in DAYS if former < day <= last}
        self.last[number] = last
        return True

    def _cut(self, number: str, on: date) -> bool:
        if number not in self.good or number in self.ended:
            return False
        self.ended.add(number)
        self.good[number] = {day for day in self.good[number] if day < on}
        return True


@for_all(st.lists(st.tuples(st.integers(0, 10), acts), max_size=12))
def test_validity_on_every_day_is_what_the_commands_amount_to(
    story: list[tuple[int, Command]],
) -> None:
    """Whatever is granted, renewed, merged and revoked: accepted alike, valid on the same days."""
    ledger, past, today = Ledger(), given(party(), MAKER), FIRST
    for step, act in story:
        today = min(today + timedelta(days=step), DAYS[-1])
        past = past.on(today.year, today.month, today.day)
        try:
            past, accepted = past.also(*past.when(act).decided()), True
        except Refused:
            accepted = False
        assert accepted == ledger.take(act, today)
    state = past.state
    for day in DAYS:
        valid = {one.number for one in licences_of(state) if one.status(day) == "valid"}
        assert valid == {number for number, good in ledger.good.items() if day in good}
        assert licence_valid(state, LicenceItem.REPAIR, day) == bool(valid & set(NUMBERS))


def test_a_day_is_china_s_day() -> None:
    """Revoked at 17:00 UTC is revoked on the next day."""
    at = datetime(2016, 5, 31, 17, tzinfo=UTC)
    state = party().evolve(given(party(), MAKER, MAKING).state, REVOKED, at)
    assert licence_valid(state, LicenceItem.MANUFACTURE, date(2016, 5, 31))
    assert not licence_valid(state, LicenceItem.MANUFACTURE, date(2016, 6, 1))
